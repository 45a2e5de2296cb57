//! `cbn` of Alibaba Cloud, API version 2017-09-12.
//!
//! Endpoint: a table of 29 regions, else `cbn.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cbn/2017-09-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cbn::CheckTransitRouterService};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckTransitRouterService::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cbn.aliyuncs.com"),
        ("ap-south-1", "cbn.aliyuncs.com"),
        ("ap-southeast-1", "cbn.aliyuncs.com"),
        ("ap-southeast-2", "cbn.aliyuncs.com"),
        ("ap-southeast-3", "cbn.aliyuncs.com"),
        ("ap-southeast-5", "cbn.aliyuncs.com"),
        ("ap-southeast-6", "cbn.aliyuncs.com"),
        ("cn-beijing", "cbn.aliyuncs.com"),
        ("cn-beijing-finance-1", "cbn.aliyuncs.com"),
        ("cn-chengdu", "cbn.aliyuncs.com"),
        ("cn-guangzhou", "cbn.aliyuncs.com"),
        ("cn-hangzhou", "cbn.aliyuncs.com"),
        ("cn-heyuan", "cbn.aliyuncs.com"),
        ("cn-hongkong", "cbn.aliyuncs.com"),
        ("cn-huhehaote", "cbn.aliyuncs.com"),
        ("cn-north-2-gov-1", "cbn.aliyuncs.com"),
        ("cn-qingdao", "cbn.aliyuncs.com"),
        ("cn-shanghai", "cbn.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cbn.aliyuncs.com"),
        ("cn-shenzhen", "cbn.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cbn.aliyuncs.com"),
        ("cn-wulanchabu", "cbn.aliyuncs.com"),
        ("cn-zhangjiakou", "cbn.aliyuncs.com"),
        ("eu-central-1", "cbn.aliyuncs.com"),
        ("eu-west-1", "cbn.aliyuncs.com"),
        ("me-central-1", "cbn.aliyuncs.com"),
        ("na-south-1", "cbn.aliyuncs.com"),
        ("us-east-1", "cbn.aliyuncs.com"),
        ("us-west-1", "cbn.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "cen.vpc-proxy.aliyuncs.com"),
        ("ap-south-1", "cen.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "cen.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-2", "cen.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "cen.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "cen.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-6", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-beijing-finance-1", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-guangzhou", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-heyuan", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-huhehaote", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-north-2-gov-1", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-wulanchabu", "cen.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "cen.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "cen.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "cen.vpc-proxy.aliyuncs.com"),
        ("me-central-1", "cen.vpc-proxy.aliyuncs.com"),
        ("na-south-1", "cen.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "cen.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "cen.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cbn", "2017-09-12", "cbn", &ENDPOINTS);

/// `ActiveFlowLog` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ActiveFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveFlowLog {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ActiveFlowLog(flow_log_id: String, region_id: String) "ActiveFlowLog" -> ActiveFlowLogOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "FlowLogId" flow_log_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ActiveFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveFlowLogOutput {
    pub success: Option<String>,
}
model! { ActiveFlowLogOutput {
    0 "Success" success: String
} }

/// Adds traffic match rule to traffic marking policy: `AddTrafficMatchRuleToTrafficMarkingPolicy` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/AddTrafficMatchRuleToTrafficMarkingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTrafficMatchRuleToTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub traffic_marking_policy_id: String,
    pub traffic_match_rules: Option<
        Vec<AddTrafficMatchRuleToTrafficMarkingPolicyTrafficMatchRules>,
    >,
}
operation! { AddTrafficMatchRuleToTrafficMarkingPolicy(traffic_marking_policy_id: String)
    "AddTrafficMatchRuleToTrafficMarkingPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficMarkingPolicyId" traffic_marking_policy_id,
    7 "TrafficMatchRules" traffic_match_rules: Vec<AddTrafficMatchRuleToTrafficMarkingPolicyTrafficMatchRules>
} }

/// Response of [`AddTrafficMatchRuleToTrafficMarkingPolicy`]: empty.
pub type AddTrafficMatchRuleToTrafficMarkingPolicyOutput = Empty;

/// In the request of [`AddTrafficMatchRuleToTrafficMarkingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTrafficMatchRuleToTrafficMarkingPolicyTrafficMatchRules {
    pub address_family: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_port_range: Option<Vec<i64>>,
    pub match_dscp: Option<i64>,
    pub protocol: Option<String>,
    pub src_cidr: Option<String>,
    pub src_port_range: Option<Vec<i64>>,
    pub traffic_match_rule_description: Option<String>,
    pub traffic_match_rule_name: Option<String>,
}
input! { AddTrafficMatchRuleToTrafficMarkingPolicyTrafficMatchRules() {
    0 "AddressFamily" address_family: String, 1 "DstCidr" dst_cidr: String, 2 "DstPortRange" dst_port_range: Vec<i64>,
    3 "MatchDscp" match_dscp: i64, 4 "Protocol" protocol: String, 5 "SrcCidr" src_cidr: String,
    6 "SrcPortRange" src_port_range: Vec<i64>, 7 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    8 "TrafficMatchRuleName" traffic_match_rule_name: String
} }

/// Adds trafic match rule to traffic marking policy: `AddTraficMatchRuleToTrafficMarkingPolicy` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/AddTraficMatchRuleToTrafficMarkingPolicy>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTraficMatchRuleToTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub traffic_marking_policy_id: String,
    pub traffic_match_rules: Option<
        Vec<AddTraficMatchRuleToTrafficMarkingPolicyTrafficMatchRules>,
    >,
}
operation! { AddTraficMatchRuleToTrafficMarkingPolicy(traffic_marking_policy_id: String)
    "AddTraficMatchRuleToTrafficMarkingPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficMarkingPolicyId" traffic_marking_policy_id,
    7 "TrafficMatchRules" traffic_match_rules: Vec<AddTraficMatchRuleToTrafficMarkingPolicyTrafficMatchRules>
} }

/// Response of [`AddTraficMatchRuleToTrafficMarkingPolicy`]: empty.
pub type AddTraficMatchRuleToTrafficMarkingPolicyOutput = Empty;

/// In the request of [`AddTraficMatchRuleToTrafficMarkingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTraficMatchRuleToTrafficMarkingPolicyTrafficMatchRules {
    pub dst_cidr: Option<String>,
    pub dst_port_range: Option<Vec<i64>>,
    pub match_dscp: Option<i64>,
    pub protocol: Option<String>,
    pub src_cidr: Option<String>,
    pub src_port_range: Option<Vec<i64>>,
    pub traffic_match_rule_description: Option<String>,
    pub traffic_match_rule_name: Option<String>,
}
input! { AddTraficMatchRuleToTrafficMarkingPolicyTrafficMatchRules() {
    0 "DstCidr" dst_cidr: String, 1 "DstPortRange" dst_port_range: Vec<i64>, 2 "MatchDscp" match_dscp: i64,
    3 "Protocol" protocol: String, 4 "SrcCidr" src_cidr: String, 5 "SrcPortRange" src_port_range: Vec<i64>,
    6 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    7 "TrafficMatchRuleName" traffic_match_rule_name: String
} }

/// Associates cen bandwidth package: `AssociateCenBandwidthPackage` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/AssociateCenBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateCenBandwidthPackage {
    /// Required.
    pub cen_bandwidth_package_id: String,
    /// Required.
    pub cen_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AssociateCenBandwidthPackage(cen_bandwidth_package_id: String, cen_id: String)
    "AssociateCenBandwidthPackage" -> Empty {
    0 "CenBandwidthPackageId" cen_bandwidth_package_id, 1 "CenId" cen_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AssociateCenBandwidthPackage`]: empty.
pub type AssociateCenBandwidthPackageOutput = Empty;

/// Associates transit router attachment with route table: `AssociateTransitRouterAttachmentWithRouteTable` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/AssociateTransitRouterAttachmentWithRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTransitRouterAttachmentWithRouteTable {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! {
    AssociateTransitRouterAttachmentWithRouteTable(transit_router_attachment_id: String, transit_router_route_table_id: String)
    "AssociateTransitRouterAttachmentWithRouteTable" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`AssociateTransitRouterAttachmentWithRouteTable`]: empty.
pub type AssociateTransitRouterAttachmentWithRouteTableOutput = Empty;

/// Associates transit router multicast domain: `AssociateTransitRouterMulticastDomain` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/AssociateTransitRouterMulticastDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTransitRouterMulticastDomain {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_multicast_domain_id: String,
    pub vswitch_ids: Option<Vec<String>>,
}
operation! {
    AssociateTransitRouterMulticastDomain(transit_router_attachment_id: String, transit_router_multicast_domain_id: String)
    "AssociateTransitRouterMulticastDomain" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id, 8 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// Response of [`AssociateTransitRouterMulticastDomain`]: empty.
pub type AssociateTransitRouterMulticastDomainOutput = Empty;

/// Attaches cen child instance: `AttachCenChildInstance` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/AttachCenChildInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCenChildInstance {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub child_instance_id: String,
    pub child_instance_owner_id: Option<i64>,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    AttachCenChildInstance(cen_id: String, child_instance_id: String, child_instance_region_id: String, child_instance_type: String)
    "AttachCenChildInstance" -> Empty {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceOwnerId" child_instance_owner_id: i64,
    3 "ChildInstanceRegionId" child_instance_region_id, 4 "ChildInstanceType" child_instance_type,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AttachCenChildInstance`]: empty.
pub type AttachCenChildInstanceOutput = Empty;

/// Checks transit router service: `CheckTransitRouterService` of `cbn` 2017-09-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/CheckTransitRouterService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransitRouterService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckTransitRouterService() "CheckTransitRouterService" -> CheckTransitRouterServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckTransitRouterService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTransitRouterServiceOutput {
    pub enabled: Option<String>,
}
model! { CheckTransitRouterServiceOutput {
    0 "Enabled" enabled: String
} }

/// Creates cen: `CreateCen` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCen {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub protection_level: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateCenTag>>,
}
operation! { CreateCen() "CreateCen" -> CreateCenOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProtectionLevel" protection_level: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<CreateCenTag>
} }

/// In the request of [`CreateCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCenTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenOutput {
    pub cen_id: Option<String>,
}
model! { CreateCenOutput {
    0 "CenId" cen_id: String
} }

/// Creates cen bandwidth package: `CreateCenBandwidthPackage` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCenBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenBandwidthPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    /// Required.
    pub bandwidth: i64,
    pub bandwidth_package_charge_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub geographic_region_a_id: String,
    /// Required.
    pub geographic_region_b_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateCenBandwidthPackageTag>>,
}
operation! { CreateCenBandwidthPackage(bandwidth: i64, geographic_region_a_id: String, geographic_region_b_id: String)
    "CreateCenBandwidthPackage" -> CreateCenBandwidthPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewDuration" auto_renew_duration: i64,
    3 "Bandwidth" bandwidth, 4 "BandwidthPackageChargeType" bandwidth_package_charge_type: String,
    5 "ClientToken" client_token: String, 6 "Description" description: String,
    7 "GeographicRegionAId" geographic_region_a_id, 8 "GeographicRegionBId" geographic_region_b_id,
    9 "Name" name: String, 10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "Period" period: i64,
    13 "PricingCycle" pricing_cycle: String, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "Tag" tag: Vec<CreateCenBandwidthPackageTag>
} }

/// In the request of [`CreateCenBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenBandwidthPackageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCenBandwidthPackageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCenBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenBandwidthPackageOutput {
    pub cen_bandwidth_package_id: Option<String>,
    pub cen_bandwidth_package_order_id: Option<String>,
}
model! { CreateCenBandwidthPackageOutput {
    0 "CenBandwidthPackageId" cen_bandwidth_package_id: String,
    1 "CenBandwidthPackageOrderId" cen_bandwidth_package_order_id: String
} }

/// Creates cen child instance route entry to attachment: `CreateCenChildInstanceRouteEntryToAttachment` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCenChildInstanceRouteEntryToAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenChildInstanceRouteEntryToAttachment {
    /// Required.
    pub cen_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub destination_cidr_block: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! {
    CreateCenChildInstanceRouteEntryToAttachment(cen_id: String, destination_cidr_block: String, route_table_id: String, transit_router_attachment_id: String)
    "CreateCenChildInstanceRouteEntryToAttachment" -> Empty {
    0 "CenId" cen_id, 1 "ClientToken" client_token: String, 2 "DestinationCidrBlock" destination_cidr_block,
    3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableId" route_table_id, 9 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`CreateCenChildInstanceRouteEntryToAttachment`]: empty.
pub type CreateCenChildInstanceRouteEntryToAttachmentOutput = Empty;

/// Creates cen child instance route entry to cen: `CreateCenChildInstanceRouteEntryToCen` of `cbn` 2017-09-12.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCenChildInstanceRouteEntryToCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenChildInstanceRouteEntryToCen {
    /// Required.
    pub cen_id: String,
    pub child_instance_ali_uid: Option<i64>,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_type: String,
    /// Required.
    pub destination_cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_table_id: String,
}

/// Arguments of [`CreateCenChildInstanceRouteEntryToCen::new`].
pub struct CreateCenChildInstanceRouteEntryToCenRequired {
    pub cen_id: String,
    pub child_instance_id: String,
    pub child_instance_region_id: String,
    pub child_instance_type: String,
    pub destination_cidr_block: String,
    pub route_table_id: String,
}
operation! {
    CreateCenChildInstanceRouteEntryToCen { CreateCenChildInstanceRouteEntryToCenRequired: cen_id, child_instance_id, child_instance_region_id, child_instance_type, destination_cidr_block, route_table_id }
    "CreateCenChildInstanceRouteEntryToCen" -> Empty {
    0 "CenId" cen_id, 1 "ChildInstanceAliUid" child_instance_ali_uid: i64, 2 "ChildInstanceId" child_instance_id,
    3 "ChildInstanceRegionId" child_instance_region_id, 4 "ChildInstanceType" child_instance_type,
    5 "DestinationCidrBlock" destination_cidr_block, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RouteTableId" route_table_id
} }

/// Response of [`CreateCenChildInstanceRouteEntryToCen`]: empty.
pub type CreateCenChildInstanceRouteEntryToCenOutput = Empty;

/// Creates cen inter region traffic qos policy: `CreateCenInterRegionTrafficQosPolicy` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCenInterRegionTrafficQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosPolicy {
    pub bandwidth_guarantee_mode: Option<String>,
    pub client_token: Option<String>,
    pub console_dry_run: Option<bool>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_qos_policy_description: Option<String>,
    pub traffic_qos_policy_name: Option<String>,
    pub traffic_qos_queues: Option<
        Vec<CreateCenInterRegionTrafficQosPolicyTrafficQosQueues>,
    >,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_id: String,
}
operation! { CreateCenInterRegionTrafficQosPolicy(transit_router_attachment_id: String, transit_router_id: String)
    "CreateCenInterRegionTrafficQosPolicy" -> CreateCenInterRegionTrafficQosPolicyOutput {
    0 "BandwidthGuaranteeMode" bandwidth_guarantee_mode: String, 1 "ClientToken" client_token: String,
    2 "ConsoleDryRun" console_dry_run: bool, 3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TrafficQosPolicyDescription" traffic_qos_policy_description: String,
    9 "TrafficQosPolicyName" traffic_qos_policy_name: String,
    10 "TrafficQosQueues" traffic_qos_queues: Vec<CreateCenInterRegionTrafficQosPolicyTrafficQosQueues>,
    11 "TransitRouterAttachmentId" transit_router_attachment_id, 12 "TransitRouterId" transit_router_id
} }

/// In the request of [`CreateCenInterRegionTrafficQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosPolicyTrafficQosQueues {
    pub bandwidth: Option<String>,
    pub dscps: Option<Vec<i64>>,
    pub qos_queue_description: Option<String>,
    pub qos_queue_name: Option<String>,
    pub remain_bandwidth_percent: Option<String>,
}
input! { CreateCenInterRegionTrafficQosPolicyTrafficQosQueues() {
    0 "Bandwidth" bandwidth: String, 1 "Dscps" dscps: Vec<i64>, 2 "QosQueueDescription" qos_queue_description: String,
    3 "QosQueueName" qos_queue_name: String, 4 "RemainBandwidthPercent" remain_bandwidth_percent: String
} }

/// Response of [`CreateCenInterRegionTrafficQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosPolicyOutput {
    pub traffic_qos_policy_id: Option<String>,
}
model! { CreateCenInterRegionTrafficQosPolicyOutput {
    0 "TrafficQosPolicyId" traffic_qos_policy_id: String
} }

/// Creates cen inter region traffic qos queue: `CreateCenInterRegionTrafficQosQueue` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCenInterRegionTrafficQosQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosQueue {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub dscps: Vec<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_queue_description: Option<String>,
    pub qos_queue_name: Option<String>,
    pub remain_bandwidth_percent: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub traffic_qos_policy_id: String,
}
operation! { CreateCenInterRegionTrafficQosQueue(dscps: Vec<i64>, traffic_qos_policy_id: String)
    "CreateCenInterRegionTrafficQosQueue" -> CreateCenInterRegionTrafficQosQueueOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "Dscps" dscps,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "QosQueueDescription" qos_queue_description: String, 7 "QosQueueName" qos_queue_name: String,
    8 "RemainBandwidthPercent" remain_bandwidth_percent: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "TrafficQosPolicyId" traffic_qos_policy_id
} }

/// Response of [`CreateCenInterRegionTrafficQosQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosQueueOutput {
    pub qos_queue_id: Option<String>,
}
model! { CreateCenInterRegionTrafficQosQueueOutput {
    0 "QosQueueId" qos_queue_id: String
} }

/// Creates cen route map: `CreateCenRouteMap` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateCenRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenRouteMap {
    pub as_path_match_mode: Option<String>,
    /// Required.
    pub cen_id: String,
    /// Required.
    pub cen_region_id: String,
    pub cidr_match_mode: Option<String>,
    pub community_match_mode: Option<String>,
    pub community_operate_mode: Option<String>,
    pub description: Option<String>,
    pub destination_child_instance_types: Option<Vec<String>>,
    pub destination_cidr_blocks: Option<Vec<String>>,
    pub destination_instance_ids: Option<Vec<String>>,
    pub destination_instance_ids_reverse_match: Option<bool>,
    pub destination_region_ids: Option<Vec<String>>,
    pub destination_route_table_ids: Option<Vec<String>>,
    /// Required.
    pub map_result: String,
    pub match_address_type: Option<String>,
    pub match_asns: Option<Vec<i64>>,
    pub match_community_set: Option<Vec<String>>,
    /// 1 to 1000.
    pub next_priority: Option<i64>,
    pub operate_community_set: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 100.
    pub preference: Option<i64>,
    pub prepend_as_path: Option<Vec<i64>>,
    /// Required. 1 to 2999.
    pub priority: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_types: Option<Vec<String>>,
    pub source_child_instance_types: Option<Vec<String>>,
    pub source_instance_ids: Option<Vec<String>>,
    pub source_instance_ids_reverse_match: Option<bool>,
    pub source_region_ids: Option<Vec<String>>,
    pub source_route_table_ids: Option<Vec<String>>,
    pub transit_router_route_table_id: Option<String>,
    /// Required.
    pub transmit_direction: String,
}

/// Arguments of [`CreateCenRouteMap::new`].
pub struct CreateCenRouteMapRequired {
    pub cen_id: String,
    pub cen_region_id: String,
    pub map_result: String,
    pub priority: i64,
    pub transmit_direction: String,
}
operation! {
    CreateCenRouteMap { CreateCenRouteMapRequired: cen_id, cen_region_id, map_result, priority, transmit_direction }
    "CreateCenRouteMap" -> CreateCenRouteMapOutput {
    0 "AsPathMatchMode" as_path_match_mode: String, 1 "CenId" cen_id, 2 "CenRegionId" cen_region_id,
    3 "CidrMatchMode" cidr_match_mode: String, 4 "CommunityMatchMode" community_match_mode: String,
    5 "CommunityOperateMode" community_operate_mode: String, 6 "Description" description: String,
    7 "DestinationChildInstanceTypes" destination_child_instance_types: Vec<String>,
    8 "DestinationCidrBlocks" destination_cidr_blocks: Vec<String>,
    9 "DestinationInstanceIds" destination_instance_ids: Vec<String>,
    10 "DestinationInstanceIdsReverseMatch" destination_instance_ids_reverse_match: bool,
    11 "DestinationRegionIds" destination_region_ids: Vec<String>,
    12 "DestinationRouteTableIds" destination_route_table_ids: Vec<String>, 13 "MapResult" map_result,
    14 "MatchAddressType" match_address_type: String, 15 "MatchAsns" match_asns: Vec<i64>,
    16 "MatchCommunitySet" match_community_set: Vec<String>, 17 "NextPriority" next_priority: i64,
    18 "OperateCommunitySet" operate_community_set: Vec<String>, 19 "OwnerAccount" owner_account: String,
    20 "OwnerId" owner_id: i64, 21 "Preference" preference: i64, 22 "PrependAsPath" prepend_as_path: Vec<i64>,
    23 "Priority" priority, 24 "ResourceOwnerAccount" resource_owner_account: String,
    25 "ResourceOwnerId" resource_owner_id: i64, 26 "RouteTypes" route_types: Vec<String>,
    27 "SourceChildInstanceTypes" source_child_instance_types: Vec<String>,
    28 "SourceInstanceIds" source_instance_ids: Vec<String>,
    29 "SourceInstanceIdsReverseMatch" source_instance_ids_reverse_match: bool,
    30 "SourceRegionIds" source_region_ids: Vec<String>, 31 "SourceRouteTableIds" source_route_table_ids: Vec<String>,
    32 "TransitRouterRouteTableId" transit_router_route_table_id: String, 33 "TransmitDirection" transmit_direction
} }

/// Response of [`CreateCenRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCenRouteMapOutput {
    pub route_map_id: Option<String>,
}
model! { CreateCenRouteMapOutput {
    0 "RouteMapId" route_map_id: String
} }

/// Creates flowlog: `CreateFlowlog` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateFlowlog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowlog {
    /// Required.
    pub cen_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub flow_log_name: Option<String>,
    pub interval: Option<i64>,
    /// At most 1000 characters.
    pub log_format_string: Option<String>,
    pub log_store_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub project_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateFlowlogTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { CreateFlowlog(cen_id: String, region_id: String) "CreateFlowlog" -> CreateFlowlogOutput {
    0 "CenId" cen_id, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "FlowLogName" flow_log_name: String, 4 "Interval" interval: i64, 5 "LogFormatString" log_format_string: String,
    6 "LogStoreName" log_store_name: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "ProjectName" project_name: String, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "Tag" tag: Vec<CreateFlowlogTag>, 14 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    15 "TransitRouterId" transit_router_id: String
} }

/// In the request of [`CreateFlowlog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowlogTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFlowlogTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateFlowlog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowlogOutput {
    pub flow_log_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateFlowlogOutput {
    0 "FlowLogId" flow_log_id: String, 1 "Success" success: String
} }

/// Creates traffic marking policy: `CreateTrafficMarkingPolicy` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTrafficMarkingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub marking_dscp: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub priority: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_marking_policy_description: Option<String>,
    pub traffic_marking_policy_name: Option<String>,
    pub traffic_match_rules: Option<Vec<CreateTrafficMarkingPolicyTrafficMatchRules>>,
    /// Required.
    pub transit_router_id: String,
}
operation! { CreateTrafficMarkingPolicy(marking_dscp: i64, priority: i64, transit_router_id: String)
    "CreateTrafficMarkingPolicy" -> CreateTrafficMarkingPolicyOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "MarkingDscp" marking_dscp,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Priority" priority,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TrafficMarkingPolicyDescription" traffic_marking_policy_description: String,
    9 "TrafficMarkingPolicyName" traffic_marking_policy_name: String,
    10 "TrafficMatchRules" traffic_match_rules: Vec<CreateTrafficMarkingPolicyTrafficMatchRules>,
    11 "TransitRouterId" transit_router_id
} }

/// In the request of [`CreateTrafficMarkingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMarkingPolicyTrafficMatchRules {
    pub address_family: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_port_range: Option<Vec<i64>>,
    pub match_dscp: Option<i64>,
    pub protocol: Option<String>,
    pub src_cidr: Option<String>,
    pub src_port_range: Option<Vec<i64>>,
    pub traffic_match_rule_description: Option<String>,
    pub traffic_match_rule_name: Option<String>,
}
input! { CreateTrafficMarkingPolicyTrafficMatchRules() {
    0 "AddressFamily" address_family: String, 1 "DstCidr" dst_cidr: String, 2 "DstPortRange" dst_port_range: Vec<i64>,
    3 "MatchDscp" match_dscp: i64, 4 "Protocol" protocol: String, 5 "SrcCidr" src_cidr: String,
    6 "SrcPortRange" src_port_range: Vec<i64>, 7 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    8 "TrafficMatchRuleName" traffic_match_rule_name: String
} }

/// Response of [`CreateTrafficMarkingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMarkingPolicyOutput {
    pub traffic_marking_policy_id: Option<String>,
}
model! { CreateTrafficMarkingPolicyOutput {
    0 "TrafficMarkingPolicyId" traffic_marking_policy_id: String
} }

/// Creates transit route table aggregation: `CreateTransitRouteTableAggregation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouteTableAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouteTableAggregation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_route_table_aggregation_cidr: String,
    pub transit_route_table_aggregation_description: Option<String>,
    pub transit_route_table_aggregation_name: Option<String>,
    pub transit_route_table_aggregation_scope: Option<String>,
    pub transit_route_table_aggregation_scope_list: Option<Vec<String>>,
    /// Required.
    pub transit_route_table_id: String,
}
operation! {
    CreateTransitRouteTableAggregation(transit_route_table_aggregation_cidr: String, transit_route_table_id: String)
    "CreateTransitRouteTableAggregation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr,
    7 "TransitRouteTableAggregationDescription" transit_route_table_aggregation_description: String,
    8 "TransitRouteTableAggregationName" transit_route_table_aggregation_name: String,
    9 "TransitRouteTableAggregationScope" transit_route_table_aggregation_scope: String,
    10 "TransitRouteTableAggregationScopeList" transit_route_table_aggregation_scope_list: Vec<String>,
    11 "TransitRouteTableId" transit_route_table_id
} [
    Mark::new(10, Location::Default, Style::Json)
] }

/// Response of [`CreateTransitRouteTableAggregation`]: empty.
pub type CreateTransitRouteTableAggregationOutput = Empty;

/// Creates transit router: `CreateTransitRouter` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouter {
    /// Required.
    pub cen_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub support_multicast: Option<bool>,
    pub tag: Option<Vec<CreateTransitRouterTag>>,
    pub transit_router_cidr_list: Option<Vec<CreateTransitRouterTransitRouterCidrList>>,
    pub transit_router_description: Option<String>,
    pub transit_router_name: Option<String>,
}
operation! { CreateTransitRouter(cen_id: String, region_id: String) "CreateTransitRouter" -> CreateTransitRouterOutput {
    0 "CenId" cen_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SupportMulticast" support_multicast: bool, 9 "Tag" tag: Vec<CreateTransitRouterTag>,
    10 "TransitRouterCidrList" transit_router_cidr_list: Vec<CreateTransitRouterTransitRouterCidrList>,
    11 "TransitRouterDescription" transit_router_description: String, 12 "TransitRouterName" transit_router_name: String
} [
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`CreateTransitRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateTransitRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterTransitRouterCidrList {
    pub cidr: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub publish_cidr_route: Option<bool>,
}
input! { CreateTransitRouterTransitRouterCidrList() {
    0 "Cidr" cidr: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "PublishCidrRoute" publish_cidr_route: bool
} }

/// Response of [`CreateTransitRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterOutput {
    pub transit_router_id: Option<String>,
}
model! { CreateTransitRouterOutput {
    0 "TransitRouterId" transit_router_id: String
} }

/// Creates transit router cidr: `CreateTransitRouterCidr` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterCidr {
    /// Required.
    pub cidr: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub publish_cidr_route: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_id: String,
}
operation! { CreateTransitRouterCidr(cidr: String, region_id: String, transit_router_id: String)
    "CreateTransitRouterCidr" -> CreateTransitRouterCidrOutput {
    0 "Cidr" cidr, 1 "ClientToken" client_token: String, 2 "Description" description: String, 3 "DryRun" dry_run: bool,
    4 "Name" name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PublishCidrRoute" publish_cidr_route: bool, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "TransitRouterId" transit_router_id
} }

/// Response of [`CreateTransitRouterCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterCidrOutput {
    pub transit_router_cidr_id: Option<String>,
}
model! { CreateTransitRouterCidrOutput {
    0 "TransitRouterCidrId" transit_router_cidr_id: String
} }

/// Creates transit router ecr attachment: `CreateTransitRouterEcrAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterEcrAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterEcrAttachment {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub ecr_owner_id: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTransitRouterEcrAttachmentTag>>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { CreateTransitRouterEcrAttachment(ecr_id: String)
    "CreateTransitRouterEcrAttachment" -> CreateTransitRouterEcrAttachmentOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "EcrOwnerId" ecr_owner_id: i64, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Tag" tag: Vec<CreateTransitRouterEcrAttachmentTag>,
    11 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    12 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    13 "TransitRouterId" transit_router_id: String
} }

/// In the request of [`CreateTransitRouterEcrAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterEcrAttachmentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterEcrAttachmentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTransitRouterEcrAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterEcrAttachmentOutput {
    pub transit_router_attachment_id: Option<String>,
}
model! { CreateTransitRouterEcrAttachmentOutput {
    0 "TransitRouterAttachmentId" transit_router_attachment_id: String
} }

/// Creates transit router multicast domain: `CreateTransitRouterMulticastDomain` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterMulticastDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterMulticastDomain {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub options: Option<CreateTransitRouterMulticastDomainOptions>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTransitRouterMulticastDomainTag>>,
    pub transit_router_id: Option<String>,
    pub transit_router_multicast_domain_description: Option<String>,
    pub transit_router_multicast_domain_name: Option<String>,
}
operation! { CreateTransitRouterMulticastDomain()
    "CreateTransitRouterMulticastDomain" -> CreateTransitRouterMulticastDomainOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "Options" options: CreateTransitRouterMulticastDomainOptions, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<CreateTransitRouterMulticastDomainTag>,
    10 "TransitRouterId" transit_router_id: String,
    11 "TransitRouterMulticastDomainDescription" transit_router_multicast_domain_description: String,
    12 "TransitRouterMulticastDomainName" transit_router_multicast_domain_name: String
} }

/// In the request of [`CreateTransitRouterMulticastDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterMulticastDomainOptions {
    pub igmpv2_support: Option<String>,
    pub strict_source_control: Option<String>,
}
input! { CreateTransitRouterMulticastDomainOptions() {
    0 "Igmpv2Support" igmpv2_support: String, 1 "StrictSourceControl" strict_source_control: String
} }

/// In the request of [`CreateTransitRouterMulticastDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterMulticastDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterMulticastDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTransitRouterMulticastDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterMulticastDomainOutput {
    pub transit_router_multicast_domain_id: Option<String>,
}
model! { CreateTransitRouterMulticastDomainOutput {
    0 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String
} }

/// Creates transit router peer attachment: `CreateTransitRouterPeerAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterPeerAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterPeerAttachment {
    pub auto_publish_route_enabled: Option<bool>,
    /// 0 to 100000000.
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub cen_bandwidth_package_id: Option<String>,
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub default_link_type: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub peer_transit_router_id: String,
    pub peer_transit_router_region_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTransitRouterPeerAttachmentTag>>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { CreateTransitRouterPeerAttachment(peer_transit_router_id: String)
    "CreateTransitRouterPeerAttachment" -> CreateTransitRouterPeerAttachmentOutput {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthType" bandwidth_type: String, 3 "CenBandwidthPackageId" cen_bandwidth_package_id: String,
    4 "CenId" cen_id: String, 5 "ClientToken" client_token: String, 6 "DefaultLinkType" default_link_type: String,
    7 "DryRun" dry_run: bool, 8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64,
    10 "PeerTransitRouterId" peer_transit_router_id,
    11 "PeerTransitRouterRegionId" peer_transit_router_region_id: String, 12 "RegionId" region_id: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "Tag" tag: Vec<CreateTransitRouterPeerAttachmentTag>,
    16 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    17 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    18 "TransitRouterId" transit_router_id: String
} }

/// In the request of [`CreateTransitRouterPeerAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterPeerAttachmentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterPeerAttachmentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTransitRouterPeerAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterPeerAttachmentOutput {
    pub transit_router_attachment_id: Option<String>,
}
model! { CreateTransitRouterPeerAttachmentOutput {
    0 "TransitRouterAttachmentId" transit_router_attachment_id: String
} }

/// Creates transit router prefix list association: `CreateTransitRouterPrefixListAssociation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterPrefixListAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterPrefixListAssociation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub next_hop: String,
    pub next_hop_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub owner_uid: Option<i64>,
    /// Required.
    pub prefix_list_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_id: String,
    /// Required.
    pub transit_router_table_id: String,
}

/// Arguments of [`CreateTransitRouterPrefixListAssociation::new`].
pub struct CreateTransitRouterPrefixListAssociationRequired {
    pub next_hop: String,
    pub prefix_list_id: String,
    pub region_id: String,
    pub transit_router_id: String,
    pub transit_router_table_id: String,
}
operation! {
    CreateTransitRouterPrefixListAssociation { CreateTransitRouterPrefixListAssociationRequired: next_hop, prefix_list_id, region_id, transit_router_id, transit_router_table_id }
    "CreateTransitRouterPrefixListAssociation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NextHop" next_hop,
    3 "NextHopType" next_hop_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "OwnerUid" owner_uid: i64, 7 "PrefixListId" prefix_list_id, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "TransitRouterId" transit_router_id, 12 "TransitRouterTableId" transit_router_table_id
} }

/// Response of [`CreateTransitRouterPrefixListAssociation`]: empty.
pub type CreateTransitRouterPrefixListAssociationOutput = Empty;

/// Creates transit router route entry: `CreateTransitRouterRouteEntry` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterRouteEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_route_entry_description: Option<String>,
    /// Required.
    pub transit_router_route_entry_destination_cidr_block: String,
    pub transit_router_route_entry_name: Option<String>,
    pub transit_router_route_entry_next_hop_id: Option<String>,
    /// Required.
    pub transit_router_route_entry_next_hop_type: String,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! {
    CreateTransitRouterRouteEntry(transit_router_route_entry_destination_cidr_block: String, transit_router_route_entry_next_hop_type: String, transit_router_route_table_id: String)
    "CreateTransitRouterRouteEntry" -> CreateTransitRouterRouteEntryOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TransitRouterRouteEntryDescription" transit_router_route_entry_description: String,
    7 "TransitRouterRouteEntryDestinationCidrBlock" transit_router_route_entry_destination_cidr_block,
    8 "TransitRouterRouteEntryName" transit_router_route_entry_name: String,
    9 "TransitRouterRouteEntryNextHopId" transit_router_route_entry_next_hop_id: String,
    10 "TransitRouterRouteEntryNextHopType" transit_router_route_entry_next_hop_type,
    11 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`CreateTransitRouterRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterRouteEntryOutput {
    pub transit_router_route_entry_id: Option<String>,
}
model! { CreateTransitRouterRouteEntryOutput {
    0 "TransitRouterRouteEntryId" transit_router_route_entry_id: String
} }

/// Creates transit router route table: `CreateTransitRouterRouteTable` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterRouteTable {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_options: Option<CreateTransitRouterRouteTableRouteTableOptions>,
    pub tag: Option<Vec<CreateTransitRouterRouteTableTag>>,
    /// Required.
    pub transit_router_id: String,
    pub transit_router_route_table_description: Option<String>,
    pub transit_router_route_table_name: Option<String>,
}
operation! { CreateTransitRouterRouteTable(transit_router_id: String)
    "CreateTransitRouterRouteTable" -> CreateTransitRouterRouteTableOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteTableOptions" route_table_options: CreateTransitRouterRouteTableRouteTableOptions,
    7 "Tag" tag: Vec<CreateTransitRouterRouteTableTag>, 8 "TransitRouterId" transit_router_id,
    9 "TransitRouterRouteTableDescription" transit_router_route_table_description: String,
    10 "TransitRouterRouteTableName" transit_router_route_table_name: String
} }

/// In the request of [`CreateTransitRouterRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterRouteTableRouteTableOptions {
    pub multi_region_ecmp: Option<String>,
}
input! { CreateTransitRouterRouteTableRouteTableOptions() {
    0 "MultiRegionECMP" multi_region_ecmp: String
} }

/// In the request of [`CreateTransitRouterRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterRouteTableTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterRouteTableTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTransitRouterRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterRouteTableOutput {
    pub transit_router_route_table_id: Option<String>,
}
model! { CreateTransitRouterRouteTableOutput {
    0 "TransitRouterRouteTableId" transit_router_route_table_id: String
} }

/// Creates transit router vbr attachment: `CreateTransitRouterVbrAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterVbrAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVbrAttachment {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTransitRouterVbrAttachmentTag>>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    /// Required.
    pub vbr_id: String,
    pub vbr_owner_id: Option<i64>,
}
operation! { CreateTransitRouterVbrAttachment(vbr_id: String)
    "CreateTransitRouterVbrAttachment" -> CreateTransitRouterVbrAttachmentOutput {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<CreateTransitRouterVbrAttachmentTag>,
    10 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    11 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    12 "TransitRouterId" transit_router_id: String, 13 "VbrId" vbr_id, 14 "VbrOwnerId" vbr_owner_id: i64
} }

/// In the request of [`CreateTransitRouterVbrAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVbrAttachmentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterVbrAttachmentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTransitRouterVbrAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVbrAttachmentOutput {
    pub transit_router_attachment_id: Option<String>,
}
model! { CreateTransitRouterVbrAttachmentOutput {
    0 "TransitRouterAttachmentId" transit_router_attachment_id: String
} }

/// Creates transit router vpc attachment: `CreateTransitRouterVpcAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterVpcAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachment {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub options: Option<CreateTransitRouterVpcAttachmentOptions>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTransitRouterVpcAttachmentTag>>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_vpc_attachment_options: Option<BTreeMap<String, String>>,
    /// Required.
    pub vpc_id: String,
    pub vpc_owner_id: Option<i64>,
    /// Required.
    pub zone_mappings: Vec<CreateTransitRouterVpcAttachmentZoneMappings>,
}
operation! {
    CreateTransitRouterVpcAttachment(vpc_id: String, zone_mappings: Vec<CreateTransitRouterVpcAttachmentZoneMappings>)
    "CreateTransitRouterVpcAttachment" -> CreateTransitRouterVpcAttachmentOutput {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "ChargeType" charge_type: String, 3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "Options" options: CreateTransitRouterVpcAttachmentOptions, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<CreateTransitRouterVpcAttachmentTag>,
    12 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    13 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    14 "TransitRouterId" transit_router_id: String,
    15 "TransitRouterVPCAttachmentOptions" transit_router_vpc_attachment_options: BTreeMap<String, String>,
    16 "VpcId" vpc_id, 17 "VpcOwnerId" vpc_owner_id: i64, 18 "ZoneMappings" zone_mappings
} [
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json)
] }

/// In the request of [`CreateTransitRouterVpcAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentOptions {
    pub appliance_mode_support: Option<String>,
    pub ipv6_support: Option<String>,
}
input! { CreateTransitRouterVpcAttachmentOptions() {
    0 "ApplianceModeSupport" appliance_mode_support: String, 1 "Ipv6Support" ipv6_support: String
} }

/// In the request of [`CreateTransitRouterVpcAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterVpcAttachmentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateTransitRouterVpcAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentZoneMappings {
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub zone_id: Option<String>,
}
input! { CreateTransitRouterVpcAttachmentZoneMappings(vswitch_id: String, zone_id: String) {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`CreateTransitRouterVpcAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpcAttachmentOutput {
    pub transit_router_attachment_id: Option<String>,
}
model! { CreateTransitRouterVpcAttachmentOutput {
    0 "TransitRouterAttachmentId" transit_router_attachment_id: String
} }

/// Creates transit router vpn attachment: `CreateTransitRouterVpnAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/CreateTransitRouterVpnAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpnAttachment {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateTransitRouterVpnAttachmentTag>>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    /// Required.
    pub vpn_id: String,
    pub vpn_owner_id: Option<i64>,
    pub zone: Option<Vec<CreateTransitRouterVpnAttachmentZone>>,
}
operation! { CreateTransitRouterVpnAttachment(vpn_id: String)
    "CreateTransitRouterVpnAttachment" -> CreateTransitRouterVpnAttachmentOutput {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "ChargeType" charge_type: String, 3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<CreateTransitRouterVpnAttachmentTag>,
    11 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    12 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    13 "TransitRouterId" transit_router_id: String, 14 "VpnId" vpn_id, 15 "VpnOwnerId" vpn_owner_id: i64,
    16 "Zone" zone: Vec<CreateTransitRouterVpnAttachmentZone>
} }

/// In the request of [`CreateTransitRouterVpnAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpnAttachmentTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTransitRouterVpnAttachmentTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateTransitRouterVpnAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpnAttachmentZone {
    pub zone_id: Option<String>,
}
input! { CreateTransitRouterVpnAttachmentZone() {
    0 "ZoneId" zone_id: String
} }

/// Response of [`CreateTransitRouterVpnAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTransitRouterVpnAttachmentOutput {
    pub transit_router_attachment_id: Option<String>,
}
model! { CreateTransitRouterVpnAttachmentOutput {
    0 "TransitRouterAttachmentId" transit_router_attachment_id: String
} }

/// `DeactiveFlowLog` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeactiveFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactiveFlowLog {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeactiveFlowLog(flow_log_id: String, region_id: String) "DeactiveFlowLog" -> DeactiveFlowLogOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "FlowLogId" flow_log_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeactiveFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactiveFlowLogOutput {
    pub success: Option<String>,
}
model! { DeactiveFlowLogOutput {
    0 "Success" success: String
} }

/// Deletes cen: `DeleteCen` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCen {
    /// Required.
    pub cen_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCen(cen_id: String) "DeleteCen" -> Empty {
    0 "CenId" cen_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCen`]: empty.
pub type DeleteCenOutput = Empty;

/// Deletes cen bandwidth package: `DeleteCenBandwidthPackage` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCenBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenBandwidthPackage {
    /// Required.
    pub cen_bandwidth_package_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCenBandwidthPackage(cen_bandwidth_package_id: String) "DeleteCenBandwidthPackage" -> Empty {
    0 "CenBandwidthPackageId" cen_bandwidth_package_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "ResourceOwnerAccount" resource_owner_account: String,
    4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCenBandwidthPackage`]: empty.
pub type DeleteCenBandwidthPackageOutput = Empty;

/// Deletes cen child instance route entry to attachment: `DeleteCenChildInstanceRouteEntryToAttachment` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCenChildInstanceRouteEntryToAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenChildInstanceRouteEntryToAttachment {
    /// Required.
    pub cen_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub destination_cidr_block: String,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! {
    DeleteCenChildInstanceRouteEntryToAttachment(cen_id: String, destination_cidr_block: String, route_table_id: String, transit_router_attachment_id: String)
    "DeleteCenChildInstanceRouteEntryToAttachment" -> Empty {
    0 "CenId" cen_id, 1 "ClientToken" client_token: String, 2 "DestinationCidrBlock" destination_cidr_block,
    3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteTableId" route_table_id, 9 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`DeleteCenChildInstanceRouteEntryToAttachment`]: empty.
pub type DeleteCenChildInstanceRouteEntryToAttachmentOutput = Empty;

/// Deletes cen child instance route entry to cen: `DeleteCenChildInstanceRouteEntryToCen` of `cbn` 2017-09-12.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCenChildInstanceRouteEntryToCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenChildInstanceRouteEntryToCen {
    /// Required.
    pub cen_id: String,
    pub child_instance_ali_uid: Option<i64>,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_type: String,
    /// Required.
    pub destination_cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_table_id: String,
}

/// Arguments of [`DeleteCenChildInstanceRouteEntryToCen::new`].
pub struct DeleteCenChildInstanceRouteEntryToCenRequired {
    pub cen_id: String,
    pub child_instance_id: String,
    pub child_instance_region_id: String,
    pub child_instance_type: String,
    pub destination_cidr_block: String,
    pub route_table_id: String,
}
operation! {
    DeleteCenChildInstanceRouteEntryToCen { DeleteCenChildInstanceRouteEntryToCenRequired: cen_id, child_instance_id, child_instance_region_id, child_instance_type, destination_cidr_block, route_table_id }
    "DeleteCenChildInstanceRouteEntryToCen" -> Empty {
    0 "CenId" cen_id, 1 "ChildInstanceAliUid" child_instance_ali_uid: i64, 2 "ChildInstanceId" child_instance_id,
    3 "ChildInstanceRegionId" child_instance_region_id, 4 "ChildInstanceType" child_instance_type,
    5 "DestinationCidrBlock" destination_cidr_block, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RouteTableId" route_table_id
} }

/// Response of [`DeleteCenChildInstanceRouteEntryToCen`]: empty.
pub type DeleteCenChildInstanceRouteEntryToCenOutput = Empty;

/// Deletes cen inter region traffic qos policy: `DeleteCenInterRegionTrafficQosPolicy` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCenInterRegionTrafficQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenInterRegionTrafficQosPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub traffic_qos_policy_id: String,
}
operation! { DeleteCenInterRegionTrafficQosPolicy(traffic_qos_policy_id: String)
    "DeleteCenInterRegionTrafficQosPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficQosPolicyId" traffic_qos_policy_id
} }

/// Response of [`DeleteCenInterRegionTrafficQosPolicy`]: empty.
pub type DeleteCenInterRegionTrafficQosPolicyOutput = Empty;

/// Deletes cen inter region traffic qos queue: `DeleteCenInterRegionTrafficQosQueue` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCenInterRegionTrafficQosQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenInterRegionTrafficQosQueue {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qos_queue_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCenInterRegionTrafficQosQueue(qos_queue_id: String) "DeleteCenInterRegionTrafficQosQueue" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "QosQueueId" qos_queue_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCenInterRegionTrafficQosQueue`]: empty.
pub type DeleteCenInterRegionTrafficQosQueueOutput = Empty;

/// Deletes cen route map: `DeleteCenRouteMap` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteCenRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCenRouteMap {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub cen_region_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_map_id: String,
}
operation! { DeleteCenRouteMap(cen_id: String, cen_region_id: String, route_map_id: String)
    "DeleteCenRouteMap" -> Empty {
    0 "CenId" cen_id, 1 "CenRegionId" cen_region_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteMapId" route_map_id
} }

/// Response of [`DeleteCenRouteMap`]: empty.
pub type DeleteCenRouteMapOutput = Empty;

/// Deletes flowlog: `DeleteFlowlog` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteFlowlog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowlog {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFlowlog(flow_log_id: String, region_id: String) "DeleteFlowlog" -> DeleteFlowlogOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "FlowLogId" flow_log_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteFlowlog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowlogOutput {
    pub success: Option<String>,
}
model! { DeleteFlowlogOutput {
    0 "Success" success: String
} }

/// Deletes route service in cen: `DeleteRouteServiceInCen` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteRouteServiceInCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteServiceInCen {
    /// Required.
    pub access_region_id: String,
    /// Required.
    pub cen_id: String,
    /// Required.
    pub host: String,
    /// Required.
    pub host_region_id: String,
    pub host_vpc_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteRouteServiceInCen(access_region_id: String, cen_id: String, host: String, host_region_id: String)
    "DeleteRouteServiceInCen" -> Empty {
    0 "AccessRegionId" access_region_id, 1 "CenId" cen_id, 2 "Host" host, 3 "HostRegionId" host_region_id,
    4 "HostVpcId" host_vpc_id: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteRouteServiceInCen`]: empty.
pub type DeleteRouteServiceInCenOutput = Empty;

/// Deletes traffic marking policy: `DeleteTrafficMarkingPolicy` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTrafficMarkingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub traffic_marking_policy_id: String,
}
operation! { DeleteTrafficMarkingPolicy(traffic_marking_policy_id: String) "DeleteTrafficMarkingPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TrafficMarkingPolicyId" traffic_marking_policy_id
} }

/// Response of [`DeleteTrafficMarkingPolicy`]: empty.
pub type DeleteTrafficMarkingPolicyOutput = Empty;

/// Deletes transit route table aggregation: `DeleteTransitRouteTableAggregation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouteTableAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouteTableAggregation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_route_table_aggregation_cidr: String,
    /// Required.
    pub transit_route_table_id: String,
}
operation! {
    DeleteTransitRouteTableAggregation(transit_route_table_aggregation_cidr: String, transit_route_table_id: String)
    "DeleteTransitRouteTableAggregation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr,
    7 "TransitRouteTableId" transit_route_table_id
} }

/// Response of [`DeleteTransitRouteTableAggregation`]: empty.
pub type DeleteTransitRouteTableAggregationOutput = Empty;

/// Deletes transit router: `DeleteTransitRouter` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouter {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_id: String,
}
operation! { DeleteTransitRouter(transit_router_id: String) "DeleteTransitRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterId" transit_router_id
} }

/// Response of [`DeleteTransitRouter`]: empty.
pub type DeleteTransitRouterOutput = Empty;

/// Deletes transit router cidr: `DeleteTransitRouterCidr` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterCidr {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_cidr_id: String,
    /// Required.
    pub transit_router_id: String,
}
operation! { DeleteTransitRouterCidr(region_id: String, transit_router_cidr_id: String, transit_router_id: String)
    "DeleteTransitRouterCidr" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TransitRouterCidrId" transit_router_cidr_id,
    8 "TransitRouterId" transit_router_id
} }

/// Response of [`DeleteTransitRouterCidr`]: empty.
pub type DeleteTransitRouterCidrOutput = Empty;

/// Deletes transit router ecr attachment: `DeleteTransitRouterEcrAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterEcrAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterEcrAttachment {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! { DeleteTransitRouterEcrAttachment(transit_router_attachment_id: String)
    "DeleteTransitRouterEcrAttachment" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`DeleteTransitRouterEcrAttachment`]: empty.
pub type DeleteTransitRouterEcrAttachmentOutput = Empty;

/// Deletes transit router multicast domain: `DeleteTransitRouterMulticastDomain` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterMulticastDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterMulticastDomain {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_multicast_domain_id: String,
}
operation! { DeleteTransitRouterMulticastDomain(transit_router_multicast_domain_id: String)
    "DeleteTransitRouterMulticastDomain" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id
} }

/// Response of [`DeleteTransitRouterMulticastDomain`]: empty.
pub type DeleteTransitRouterMulticastDomainOutput = Empty;

/// Deletes transit router peer attachment: `DeleteTransitRouterPeerAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterPeerAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterPeerAttachment {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! { DeleteTransitRouterPeerAttachment(transit_router_attachment_id: String)
    "DeleteTransitRouterPeerAttachment" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`DeleteTransitRouterPeerAttachment`]: empty.
pub type DeleteTransitRouterPeerAttachmentOutput = Empty;

/// Deletes transit router prefix list association: `DeleteTransitRouterPrefixListAssociation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterPrefixListAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterPrefixListAssociation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub next_hop: String,
    pub next_hop_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub prefix_list_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_id: String,
    /// Required.
    pub transit_router_table_id: String,
}

/// Arguments of [`DeleteTransitRouterPrefixListAssociation::new`].
pub struct DeleteTransitRouterPrefixListAssociationRequired {
    pub next_hop: String,
    pub prefix_list_id: String,
    pub region_id: String,
    pub transit_router_id: String,
    pub transit_router_table_id: String,
}
operation! {
    DeleteTransitRouterPrefixListAssociation { DeleteTransitRouterPrefixListAssociationRequired: next_hop, prefix_list_id, region_id, transit_router_id, transit_router_table_id }
    "DeleteTransitRouterPrefixListAssociation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NextHop" next_hop,
    3 "NextHopType" next_hop_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PrefixListId" prefix_list_id, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "TransitRouterId" transit_router_id,
    11 "TransitRouterTableId" transit_router_table_id
} }

/// Response of [`DeleteTransitRouterPrefixListAssociation`]: empty.
pub type DeleteTransitRouterPrefixListAssociationOutput = Empty;

/// Deletes transit router route entry: `DeleteTransitRouterRouteEntry` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterRouteEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    pub transit_router_route_entry_id: Option<String>,
    pub transit_router_route_entry_next_hop_id: Option<String>,
    pub transit_router_route_entry_next_hop_type: Option<String>,
    pub transit_router_route_table_id: Option<String>,
}
operation! { DeleteTransitRouterRouteEntry() "DeleteTransitRouterRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TransitRouterRouteEntryDestinationCidrBlock" transit_router_route_entry_destination_cidr_block: String,
    7 "TransitRouterRouteEntryId" transit_router_route_entry_id: String,
    8 "TransitRouterRouteEntryNextHopId" transit_router_route_entry_next_hop_id: String,
    9 "TransitRouterRouteEntryNextHopType" transit_router_route_entry_next_hop_type: String,
    10 "TransitRouterRouteTableId" transit_router_route_table_id: String
} }

/// Response of [`DeleteTransitRouterRouteEntry`]: empty.
pub type DeleteTransitRouterRouteEntryOutput = Empty;

/// Deletes transit router route table: `DeleteTransitRouterRouteTable` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterRouteTable {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! { DeleteTransitRouterRouteTable(transit_router_route_table_id: String)
    "DeleteTransitRouterRouteTable" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`DeleteTransitRouterRouteTable`]: empty.
pub type DeleteTransitRouterRouteTableOutput = Empty;

/// Deletes transit router vbr attachment: `DeleteTransitRouterVbrAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterVbrAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterVbrAttachment {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! { DeleteTransitRouterVbrAttachment(transit_router_attachment_id: String)
    "DeleteTransitRouterVbrAttachment" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`DeleteTransitRouterVbrAttachment`]: empty.
pub type DeleteTransitRouterVbrAttachmentOutput = Empty;

/// Deletes transit router vpc attachment: `DeleteTransitRouterVpcAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterVpcAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterVpcAttachment {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! { DeleteTransitRouterVpcAttachment(transit_router_attachment_id: String)
    "DeleteTransitRouterVpcAttachment" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`DeleteTransitRouterVpcAttachment`]: empty.
pub type DeleteTransitRouterVpcAttachmentOutput = Empty;

/// Deletes transit router vpn attachment: `DeleteTransitRouterVpnAttachment` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeleteTransitRouterVpnAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransitRouterVpnAttachment {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! { DeleteTransitRouterVpnAttachment(transit_router_attachment_id: String)
    "DeleteTransitRouterVpnAttachment" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`DeleteTransitRouterVpnAttachment`]: empty.
pub type DeleteTransitRouterVpnAttachmentOutput = Empty;

/// `DeregisterTransitRouterMulticastGroupMembers` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeregisterTransitRouterMulticastGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTransitRouterMulticastGroupMembers {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub group_ip_address: String,
    pub network_interface_ids: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_transit_router_multicast_domains: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_multicast_domain_id: String,
}
operation! {
    DeregisterTransitRouterMulticastGroupMembers(group_ip_address: String, transit_router_multicast_domain_id: String)
    "DeregisterTransitRouterMulticastGroupMembers" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GroupIpAddress" group_ip_address,
    3 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PeerTransitRouterMulticastDomains" peer_transit_router_multicast_domains: Vec<String>,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id
} }

/// Response of [`DeregisterTransitRouterMulticastGroupMembers`]: empty.
pub type DeregisterTransitRouterMulticastGroupMembersOutput = Empty;

/// `DeregisterTransitRouterMulticastGroupSources` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DeregisterTransitRouterMulticastGroupSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTransitRouterMulticastGroupSources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub group_ip_address: String,
    pub network_interface_ids: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_multicast_domain_id: String,
}
operation! {
    DeregisterTransitRouterMulticastGroupSources(group_ip_address: String, transit_router_multicast_domain_id: String)
    "DeregisterTransitRouterMulticastGroupSources" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GroupIpAddress" group_ip_address,
    3 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id
} }

/// Response of [`DeregisterTransitRouterMulticastGroupSources`]: empty.
pub type DeregisterTransitRouterMulticastGroupSourcesOutput = Empty;

/// Describes cen attached child instance attribute: `DescribeCenAttachedChildInstanceAttribute` of `cbn` 2017-09-12.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenAttachedChildInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttribute {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DescribeCenAttachedChildInstanceAttribute(cen_id: String, child_instance_id: String, child_instance_region_id: String, child_instance_type: String)
    "DescribeCenAttachedChildInstanceAttribute" -> DescribeCenAttachedChildInstanceAttributeOutput {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceRegionId" child_instance_region_id,
    3 "ChildInstanceType" child_instance_type, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeCenAttachedChildInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeOutput {
    pub cen_id: Option<String>,
    pub child_instance_attach_time: Option<String>,
    pub child_instance_attributes: Option<
        DescribeCenAttachedChildInstanceAttributeChildInstanceAttributes,
    >,
    pub child_instance_id: Option<String>,
    pub child_instance_name: Option<String>,
    pub child_instance_owner_id: Option<i64>,
    pub child_instance_region_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub managed_service: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCenAttachedChildInstanceAttributeOutput {
    0 "CenId" cen_id: String, 1 "ChildInstanceAttachTime" child_instance_attach_time: String,
    2 "ChildInstanceAttributes" child_instance_attributes: DescribeCenAttachedChildInstanceAttributeChildInstanceAttributes,
    3 "ChildInstanceId" child_instance_id: String, 4 "ChildInstanceName" child_instance_name: String,
    5 "ChildInstanceOwnerId" child_instance_owner_id: i64, 6 "ChildInstanceRegionId" child_instance_region_id: String,
    7 "ChildInstanceType" child_instance_type: String, 8 "ManagedService" managed_service: String,
    9 "Status" status: String
} }

/// In the response of [`DescribeCenAttachedChildInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeChildInstanceAttributes {
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_blocks: Option<
        DescribeCenAttachedChildInstanceAttributeIpv6CidrBlocks,
    >,
    pub secondary_cidr_blocks: Option<
        DescribeCenAttachedChildInstanceAttributeSecondaryCidrBlocks,
    >,
}
model! { DescribeCenAttachedChildInstanceAttributeChildInstanceAttributes {
    0 "CidrBlock" cidr_block: String, 1 "Ipv6CidrBlock" ipv6_cidr_block: String,
    2 "Ipv6CidrBlocks" ipv6_cidr_blocks: DescribeCenAttachedChildInstanceAttributeIpv6CidrBlocks,
    3 "SecondaryCidrBlocks" secondary_cidr_blocks: DescribeCenAttachedChildInstanceAttributeSecondaryCidrBlocks
} }

/// In the response of [`DescribeCenAttachedChildInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeIpv6CidrBlocks {
    pub ipv6_cidr_block: Vec<DescribeCenAttachedChildInstanceAttributeIpv6CidrBlock>,
}
model! { DescribeCenAttachedChildInstanceAttributeIpv6CidrBlocks {
    0 "ipv6CidrBlock" ipv6_cidr_block: Vec<DescribeCenAttachedChildInstanceAttributeIpv6CidrBlock>
} }

/// In the response of [`DescribeCenAttachedChildInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeIpv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_isp: Option<String>,
}
model! { DescribeCenAttachedChildInstanceAttributeIpv6CidrBlock {
    0 "Ipv6CidrBlock" ipv6_cidr_block: String, 1 "Ipv6Isp" ipv6_isp: String
} }

/// In the response of [`DescribeCenAttachedChildInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeSecondaryCidrBlocks {
    pub secondary_cidr_block: Vec<String>,
}
model! { DescribeCenAttachedChildInstanceAttributeSecondaryCidrBlocks {
    0 "secondaryCidrBlock" secondary_cidr_block: Vec<String>
} }

/// Describes cen attached child instances: `DescribeCenAttachedChildInstances` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenAttachedChildInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstances {
    /// Required.
    pub cen_id: String,
    pub child_instance_region_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCenAttachedChildInstances(cen_id: String)
    "DescribeCenAttachedChildInstances" -> DescribeCenAttachedChildInstancesOutput {
    0 "CenId" cen_id, 1 "ChildInstanceRegionId" child_instance_region_id: String,
    2 "ChildInstanceType" child_instance_type: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCenAttachedChildInstances: DescribeCenAttachedChildInstancesChildInstance =
    Number "PageNumber", "ChildInstances.ChildInstance" child_instances.child_instance, total "TotalCount" }

/// Response of [`DescribeCenAttachedChildInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesOutput {
    pub child_instances: Option<DescribeCenAttachedChildInstancesChildInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCenAttachedChildInstancesOutput {
    0 "ChildInstances" child_instances: DescribeCenAttachedChildInstancesChildInstances,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenAttachedChildInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesChildInstances {
    pub child_instance: Vec<DescribeCenAttachedChildInstancesChildInstance>,
}
model! { DescribeCenAttachedChildInstancesChildInstances {
    0 "ChildInstance" child_instance: Vec<DescribeCenAttachedChildInstancesChildInstance>
} }

/// In the response of [`DescribeCenAttachedChildInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesChildInstance {
    pub cen_id: Option<String>,
    pub child_instance_attach_time: Option<String>,
    pub child_instance_id: Option<String>,
    pub child_instance_owner_id: Option<i64>,
    pub child_instance_region_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub managed_service: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCenAttachedChildInstancesChildInstance {
    0 "CenId" cen_id: String, 1 "ChildInstanceAttachTime" child_instance_attach_time: String,
    2 "ChildInstanceId" child_instance_id: String, 3 "ChildInstanceOwnerId" child_instance_owner_id: i64,
    4 "ChildInstanceRegionId" child_instance_region_id: String, 5 "ChildInstanceType" child_instance_type: String,
    6 "ManagedService" managed_service: String, 7 "Status" status: String
} }

/// Describes cen bandwidth packages: `DescribeCenBandwidthPackages` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenBandwidthPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackages {
    pub filter: Option<Vec<DescribeCenBandwidthPackagesFilter>>,
    pub include_reservation_data: Option<bool>,
    pub is_or_key: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCenBandwidthPackagesTag>>,
}
operation! { DescribeCenBandwidthPackages() "DescribeCenBandwidthPackages" -> DescribeCenBandwidthPackagesOutput {
    0 "Filter" filter: Vec<DescribeCenBandwidthPackagesFilter>,
    1 "IncludeReservationData" include_reservation_data: bool, 2 "IsOrKey" is_or_key: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<DescribeCenBandwidthPackagesTag>
} }
paged! { DescribeCenBandwidthPackages: DescribeCenBandwidthPackagesCenBandwidthPackage =
    Number "PageNumber", "CenBandwidthPackages.CenBandwidthPackage" cen_bandwidth_packages.cen_bandwidth_package, total "TotalCount" }

/// In the request of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeCenBandwidthPackagesFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// In the request of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCenBandwidthPackagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesOutput {
    pub cen_bandwidth_packages: Option<DescribeCenBandwidthPackagesCenBandwidthPackages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCenBandwidthPackagesOutput {
    0 "CenBandwidthPackages" cen_bandwidth_packages: DescribeCenBandwidthPackagesCenBandwidthPackages,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesCenBandwidthPackages {
    pub cen_bandwidth_package: Vec<DescribeCenBandwidthPackagesCenBandwidthPackage>,
}
model! { DescribeCenBandwidthPackagesCenBandwidthPackages {
    0 "CenBandwidthPackage" cen_bandwidth_package: Vec<DescribeCenBandwidthPackagesCenBandwidthPackage>
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesCenBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_package_charge_type: Option<String>,
    pub business_status: Option<String>,
    pub cen_bandwidth_package_id: Option<String>,
    pub cen_ids: Option<DescribeCenBandwidthPackagesCenIds>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub geographic_region_a_id: Option<String>,
    pub geographic_region_b_id: Option<String>,
    pub geographic_span_id: Option<String>,
    pub has_reservation_data: Option<String>,
    pub is_cross_border: Option<bool>,
    pub name: Option<String>,
    pub orgin_inter_region_bandwidth_limits: Option<
        DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimits,
    >,
    pub reservation_active_time: Option<String>,
    pub reservation_bandwidth: Option<String>,
    pub reservation_internet_charge_type: Option<String>,
    pub reservation_order_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeCenBandwidthPackagesTags>,
}
model! { DescribeCenBandwidthPackagesCenBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "BandwidthPackageChargeType" bandwidth_package_charge_type: String,
    2 "BusinessStatus" business_status: String, 3 "CenBandwidthPackageId" cen_bandwidth_package_id: String,
    4 "CenIds" cen_ids: DescribeCenBandwidthPackagesCenIds, 5 "CreationTime" creation_time: String,
    6 "Description" description: String, 7 "ExpiredTime" expired_time: String,
    8 "GeographicRegionAId" geographic_region_a_id: String, 9 "GeographicRegionBId" geographic_region_b_id: String,
    10 "GeographicSpanId" geographic_span_id: String, 11 "HasReservationData" has_reservation_data: String,
    12 "IsCrossBorder" is_cross_border: bool, 13 "Name" name: String,
    14 "OrginInterRegionBandwidthLimits" orgin_inter_region_bandwidth_limits: DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimits,
    15 "ReservationActiveTime" reservation_active_time: String, 16 "ReservationBandwidth" reservation_bandwidth: String,
    17 "ReservationInternetChargeType" reservation_internet_charge_type: String,
    18 "ReservationOrderType" reservation_order_type: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "Status" status: String, 21 "Tags" tags: DescribeCenBandwidthPackagesTags
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesCenIds {
    pub cen_id: Vec<String>,
}
model! { DescribeCenBandwidthPackagesCenIds {
    0 "CenId" cen_id: Vec<String>
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimits {
    pub orgin_inter_region_bandwidth_limit: Vec<
        DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimit,
    >,
}
model! { DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimits {
    0 "OrginInterRegionBandwidthLimit" orgin_inter_region_bandwidth_limit: Vec<DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimit>
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimit {
    pub bandwidth_limit: Option<String>,
    pub geographic_span_id: Option<String>,
    pub local_region_id: Option<String>,
    pub opposite_region_id: Option<String>,
}
model! { DescribeCenBandwidthPackagesOrginInterRegionBandwidthLimit {
    0 "BandwidthLimit" bandwidth_limit: String, 1 "GeographicSpanId" geographic_span_id: String,
    2 "LocalRegionId" local_region_id: String, 3 "OppositeRegionId" opposite_region_id: String
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesTags {
    pub tag: Vec<DescribeCenBandwidthPackagesTagsTag>,
}
model! { DescribeCenBandwidthPackagesTags {
    0 "Tag" tag: Vec<DescribeCenBandwidthPackagesTagsTag>
} }

/// In the response of [`DescribeCenBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCenBandwidthPackagesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes cen child instance route entries: `DescribeCenChildInstanceRouteEntries` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenChildInstanceRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntries {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub child_instance_id: String,
    pub child_instance_region_id: Option<String>,
    pub child_instance_route_table_id: Option<String>,
    /// Required.
    pub child_instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! {
    DescribeCenChildInstanceRouteEntries(cen_id: String, child_instance_id: String, child_instance_type: String)
    "DescribeCenChildInstanceRouteEntries" -> DescribeCenChildInstanceRouteEntriesOutput {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceRegionId" child_instance_region_id: String,
    3 "ChildInstanceRouteTableId" child_instance_route_table_id: String, 4 "ChildInstanceType" child_instance_type,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Status" status: String
} }
paged! { DescribeCenChildInstanceRouteEntries: DescribeCenChildInstanceRouteEntriesCenRouteEntry =
    Number "PageNumber", "CenRouteEntries.CenRouteEntry" cen_route_entries.cen_route_entry, total "TotalCount" }

/// Response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesOutput {
    pub cen_route_entries: Option<DescribeCenChildInstanceRouteEntriesCenRouteEntries>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCenChildInstanceRouteEntriesOutput {
    0 "CenRouteEntries" cen_route_entries: DescribeCenChildInstanceRouteEntriesCenRouteEntries,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesCenRouteEntries {
    pub cen_route_entry: Vec<DescribeCenChildInstanceRouteEntriesCenRouteEntry>,
}
model! { DescribeCenChildInstanceRouteEntriesCenRouteEntries {
    0 "CenRouteEntry" cen_route_entry: Vec<DescribeCenChildInstanceRouteEntriesCenRouteEntry>
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesCenRouteEntry {
    pub as_paths: Option<DescribeCenChildInstanceRouteEntriesAsPaths>,
    pub cen_route_map_records: Option<
        DescribeCenChildInstanceRouteEntriesCenRouteMapRecords,
    >,
    pub communities: Option<DescribeCenChildInstanceRouteEntriesCommunities>,
    pub conflicts: Option<DescribeCenChildInstanceRouteEntriesConflicts>,
    pub destination_cidr_block: Option<String>,
    pub next_hop_instance_id: Option<String>,
    pub next_hop_region_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub operational_mode: Option<bool>,
    pub publish_status: Option<String>,
    pub route_table_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCenChildInstanceRouteEntriesCenRouteEntry {
    0 "AsPaths" as_paths: DescribeCenChildInstanceRouteEntriesAsPaths,
    1 "CenRouteMapRecords" cen_route_map_records: DescribeCenChildInstanceRouteEntriesCenRouteMapRecords,
    2 "Communities" communities: DescribeCenChildInstanceRouteEntriesCommunities,
    3 "Conflicts" conflicts: DescribeCenChildInstanceRouteEntriesConflicts,
    4 "DestinationCidrBlock" destination_cidr_block: String, 5 "NextHopInstanceId" next_hop_instance_id: String,
    6 "NextHopRegionId" next_hop_region_id: String, 7 "NextHopType" next_hop_type: String,
    8 "OperationalMode" operational_mode: bool, 9 "PublishStatus" publish_status: String,
    10 "RouteTableId" route_table_id: String, 11 "Status" status: String, 12 "Type" r#type: String
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesAsPaths {
    pub as_path: Vec<String>,
}
model! { DescribeCenChildInstanceRouteEntriesAsPaths {
    0 "AsPath" as_path: Vec<String>
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesCenRouteMapRecords {
    pub cen_route_map_record: Vec<DescribeCenChildInstanceRouteEntriesCenRouteMapRecord>,
}
model! { DescribeCenChildInstanceRouteEntriesCenRouteMapRecords {
    0 "CenRouteMapRecord" cen_route_map_record: Vec<DescribeCenChildInstanceRouteEntriesCenRouteMapRecord>
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesCenRouteMapRecord {
    pub region_id: Option<String>,
    pub route_map_id: Option<String>,
}
model! { DescribeCenChildInstanceRouteEntriesCenRouteMapRecord {
    0 "RegionId" region_id: String, 1 "RouteMapId" route_map_id: String
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesCommunities {
    pub community: Vec<String>,
}
model! { DescribeCenChildInstanceRouteEntriesCommunities {
    0 "Community" community: Vec<String>
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesConflicts {
    pub conflict: Vec<DescribeCenChildInstanceRouteEntriesConflict>,
}
model! { DescribeCenChildInstanceRouteEntriesConflicts {
    0 "Conflict" conflict: Vec<DescribeCenChildInstanceRouteEntriesConflict>
} }

/// In the response of [`DescribeCenChildInstanceRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesConflict {
    pub destination_cidr_block: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCenChildInstanceRouteEntriesConflict {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "InstanceId" instance_id: String,
    2 "InstanceType" instance_type: String, 3 "RegionId" region_id: String, 4 "Status" status: String
} }

/// Describes cen geographic span remaining bandwidth: `DescribeCenGeographicSpanRemainingBandwidth` of `cbn`
/// 2017-09-12.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenGeographicSpanRemainingBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpanRemainingBandwidth {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub geographic_region_a_id: String,
    /// Required.
    pub geographic_region_b_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DescribeCenGeographicSpanRemainingBandwidth(cen_id: String, geographic_region_a_id: String, geographic_region_b_id: String)
    "DescribeCenGeographicSpanRemainingBandwidth" -> DescribeCenGeographicSpanRemainingBandwidthOutput {
    0 "CenId" cen_id, 1 "GeographicRegionAId" geographic_region_a_id, 2 "GeographicRegionBId" geographic_region_b_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeCenGeographicSpanRemainingBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpanRemainingBandwidthOutput {
    pub remaining_bandwidth: Option<i64>,
}
model! { DescribeCenGeographicSpanRemainingBandwidthOutput {
    0 "RemainingBandwidth" remaining_bandwidth: i64
} }

/// Describes cen geographic spans: `DescribeCenGeographicSpans` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenGeographicSpans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpans {
    pub geographic_span_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCenGeographicSpans() "DescribeCenGeographicSpans" -> DescribeCenGeographicSpansOutput {
    0 "GeographicSpanId" geographic_span_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCenGeographicSpans: DescribeCenGeographicSpansGeographicSpanModel =
    Number "PageNumber", "GeographicSpanModels.GeographicSpanModel" geographic_span_models.geographic_span_model, total "TotalCount" }

/// Response of [`DescribeCenGeographicSpans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpansOutput {
    pub geographic_span_models: Option<DescribeCenGeographicSpansGeographicSpanModels>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCenGeographicSpansOutput {
    0 "GeographicSpanModels" geographic_span_models: DescribeCenGeographicSpansGeographicSpanModels,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenGeographicSpans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpansGeographicSpanModels {
    pub geographic_span_model: Vec<DescribeCenGeographicSpansGeographicSpanModel>,
}
model! { DescribeCenGeographicSpansGeographicSpanModels {
    0 "GeographicSpanModel" geographic_span_model: Vec<DescribeCenGeographicSpansGeographicSpanModel>
} }

/// In the response of [`DescribeCenGeographicSpans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpansGeographicSpanModel {
    pub geographic_span_id: Option<String>,
    pub local_geo_region_id: Option<String>,
    pub opposite_geo_region_id: Option<String>,
}
model! { DescribeCenGeographicSpansGeographicSpanModel {
    0 "GeographicSpanId" geographic_span_id: String, 1 "LocalGeoRegionId" local_geo_region_id: String,
    2 "OppositeGeoRegionId" opposite_geo_region_id: String
} }

/// Describes cen inter region bandwidth limits: `DescribeCenInterRegionBandwidthLimits` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenInterRegionBandwidthLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimits {
    pub cen_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tr_region_id: Option<String>,
}
operation! { DescribeCenInterRegionBandwidthLimits()
    "DescribeCenInterRegionBandwidthLimits" -> DescribeCenInterRegionBandwidthLimitsOutput {
    0 "CenId" cen_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TrRegionId" tr_region_id: String
} }
paged! { DescribeCenInterRegionBandwidthLimits: DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimit =
    Number "PageNumber", "CenInterRegionBandwidthLimits.CenInterRegionBandwidthLimit" cen_inter_region_bandwidth_limits.cen_inter_region_bandwidth_limit, total "TotalCount" }

/// Response of [`DescribeCenInterRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimitsOutput {
    pub cen_inter_region_bandwidth_limits: Option<
        DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimits,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCenInterRegionBandwidthLimitsOutput {
    0 "CenInterRegionBandwidthLimits" cen_inter_region_bandwidth_limits: DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimits,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenInterRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimits {
    pub cen_inter_region_bandwidth_limit: Vec<
        DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimit,
    >,
}
model! { DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimits {
    0 "CenInterRegionBandwidthLimit" cen_inter_region_bandwidth_limit: Vec<DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimit>
} }

/// In the response of [`DescribeCenInterRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimit {
    pub bandwidth_limit: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_type: Option<String>,
    pub cen_id: Option<String>,
    pub geographic_span_id: Option<String>,
    pub local_region_id: Option<String>,
    pub opposite_region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCenInterRegionBandwidthLimitsCenInterRegionBandwidthLimit {
    0 "BandwidthLimit" bandwidth_limit: i64, 1 "BandwidthPackageId" bandwidth_package_id: String,
    2 "BandwidthType" bandwidth_type: String, 3 "CenId" cen_id: String, 4 "GeographicSpanId" geographic_span_id: String,
    5 "LocalRegionId" local_region_id: String, 6 "OppositeRegionId" opposite_region_id: String,
    7 "Status" status: String
} }

/// Describes cen private zone routes: `DescribeCenPrivateZoneRoutes` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenPrivateZoneRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenPrivateZoneRoutes {
    pub access_region_id: Option<String>,
    /// Required.
    pub cen_id: String,
    pub host_region_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeCenPrivateZoneRoutes(cen_id: String)
    "DescribeCenPrivateZoneRoutes" -> DescribeCenPrivateZoneRoutesOutput {
    0 "AccessRegionId" access_region_id: String, 1 "CenId" cen_id, 2 "HostRegionId" host_region_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeCenPrivateZoneRoutes: DescribeCenPrivateZoneRoutesPrivateZoneInfo =
    Number "PageNumber", "PrivateZoneInfos.PrivateZoneInfo" private_zone_infos.private_zone_info, total "TotalCount" }

/// Response of [`DescribeCenPrivateZoneRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenPrivateZoneRoutesOutput {
    pub cen_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub private_zone_dns_servers: Option<String>,
    pub private_zone_infos: Option<DescribeCenPrivateZoneRoutesPrivateZoneInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeCenPrivateZoneRoutesOutput {
    0 "CenId" cen_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PrivateZoneDnsServers" private_zone_dns_servers: String,
    4 "PrivateZoneInfos" private_zone_infos: DescribeCenPrivateZoneRoutesPrivateZoneInfos,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenPrivateZoneRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenPrivateZoneRoutesPrivateZoneInfos {
    pub private_zone_info: Vec<DescribeCenPrivateZoneRoutesPrivateZoneInfo>,
}
model! { DescribeCenPrivateZoneRoutesPrivateZoneInfos {
    0 "PrivateZoneInfo" private_zone_info: Vec<DescribeCenPrivateZoneRoutesPrivateZoneInfo>
} }

/// In the response of [`DescribeCenPrivateZoneRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenPrivateZoneRoutesPrivateZoneInfo {
    pub access_region_id: Option<String>,
    pub host_region_id: Option<String>,
    pub host_vpc_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCenPrivateZoneRoutesPrivateZoneInfo {
    0 "AccessRegionId" access_region_id: String, 1 "HostRegionId" host_region_id: String,
    2 "HostVpcId" host_vpc_id: String, 3 "Status" status: String
} }

/// Describes cen region domain route entries: `DescribeCenRegionDomainRouteEntries` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenRegionDomainRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntries {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub cen_region_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { DescribeCenRegionDomainRouteEntries(cen_id: String, cen_region_id: String)
    "DescribeCenRegionDomainRouteEntries" -> DescribeCenRegionDomainRouteEntriesOutput {
    0 "CenId" cen_id, 1 "CenRegionId" cen_region_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Status" status: String
} }
paged! { DescribeCenRegionDomainRouteEntries: DescribeCenRegionDomainRouteEntriesCenRouteEntry =
    Number "PageNumber", "CenRouteEntries.CenRouteEntry" cen_route_entries.cen_route_entry, total "TotalCount" }

/// Response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesOutput {
    pub cen_route_entries: Option<DescribeCenRegionDomainRouteEntriesCenRouteEntries>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCenRegionDomainRouteEntriesOutput {
    0 "CenRouteEntries" cen_route_entries: DescribeCenRegionDomainRouteEntriesCenRouteEntries,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCenRouteEntries {
    pub cen_route_entry: Vec<DescribeCenRegionDomainRouteEntriesCenRouteEntry>,
}
model! { DescribeCenRegionDomainRouteEntriesCenRouteEntries {
    0 "CenRouteEntry" cen_route_entry: Vec<DescribeCenRegionDomainRouteEntriesCenRouteEntry>
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCenRouteEntry {
    pub as_paths: Option<DescribeCenRegionDomainRouteEntriesAsPaths>,
    pub cen_out_route_map_records: Option<
        DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecords,
    >,
    pub cen_route_map_records: Option<
        DescribeCenRegionDomainRouteEntriesCenRouteMapRecords,
    >,
    pub communities: Option<DescribeCenRegionDomainRouteEntriesCommunities>,
    pub destination_cidr_block: Option<String>,
    pub next_hop_instance_id: Option<String>,
    pub next_hop_region_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub preference: Option<i64>,
    pub status: Option<String>,
    pub to_other_region_status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCenRegionDomainRouteEntriesCenRouteEntry {
    0 "AsPaths" as_paths: DescribeCenRegionDomainRouteEntriesAsPaths,
    1 "CenOutRouteMapRecords" cen_out_route_map_records: DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecords,
    2 "CenRouteMapRecords" cen_route_map_records: DescribeCenRegionDomainRouteEntriesCenRouteMapRecords,
    3 "Communities" communities: DescribeCenRegionDomainRouteEntriesCommunities,
    4 "DestinationCidrBlock" destination_cidr_block: String, 5 "NextHopInstanceId" next_hop_instance_id: String,
    6 "NextHopRegionId" next_hop_region_id: String, 7 "NextHopType" next_hop_type: String,
    8 "Preference" preference: i64, 9 "Status" status: String, 10 "ToOtherRegionStatus" to_other_region_status: String,
    11 "Type" r#type: String
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesAsPaths {
    pub as_path: Vec<String>,
}
model! { DescribeCenRegionDomainRouteEntriesAsPaths {
    0 "AsPath" as_path: Vec<String>
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecords {
    pub cen_out_route_map_record: Vec<
        DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecord,
    >,
}
model! { DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecords {
    0 "CenOutRouteMapRecord" cen_out_route_map_record: Vec<DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecord>
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecord {
    pub region_id: Option<String>,
    pub route_map_id: Option<String>,
}
model! { DescribeCenRegionDomainRouteEntriesCenOutRouteMapRecord {
    0 "RegionId" region_id: String, 1 "RouteMapId" route_map_id: String
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCenRouteMapRecords {
    pub cen_route_map_record: Vec<DescribeCenRegionDomainRouteEntriesCenRouteMapRecord>,
}
model! { DescribeCenRegionDomainRouteEntriesCenRouteMapRecords {
    0 "CenRouteMapRecord" cen_route_map_record: Vec<DescribeCenRegionDomainRouteEntriesCenRouteMapRecord>
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCenRouteMapRecord {
    pub region_id: Option<String>,
    pub route_map_id: Option<String>,
}
model! { DescribeCenRegionDomainRouteEntriesCenRouteMapRecord {
    0 "RegionId" region_id: String, 1 "RouteMapId" route_map_id: String
} }

/// In the response of [`DescribeCenRegionDomainRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRegionDomainRouteEntriesCommunities {
    pub community: Vec<String>,
}
model! { DescribeCenRegionDomainRouteEntriesCommunities {
    0 "Community" community: Vec<String>
} }

/// Describes cen route maps: `DescribeCenRouteMaps` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenRouteMaps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMaps {
    /// Required.
    pub cen_id: String,
    pub cen_region_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_map_id: Option<String>,
    pub transit_router_route_table_id: Option<String>,
    pub transmit_direction: Option<String>,
}
operation! { DescribeCenRouteMaps(cen_id: String) "DescribeCenRouteMaps" -> DescribeCenRouteMapsOutput {
    0 "CenId" cen_id, 1 "CenRegionId" cen_region_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteMapId" route_map_id: String, 9 "TransitRouterRouteTableId" transit_router_route_table_id: String,
    10 "TransmitDirection" transmit_direction: String
} }
paged! { DescribeCenRouteMaps: DescribeCenRouteMapsRouteMap =
    Number "PageNumber", "RouteMaps.RouteMap" route_maps.route_map, total "TotalCount" }

/// Response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_maps: Option<DescribeCenRouteMapsRouteMaps>,
    pub total_count: Option<i64>,
}
model! { DescribeCenRouteMapsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RouteMaps" route_maps: DescribeCenRouteMapsRouteMaps, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsRouteMaps {
    pub route_map: Vec<DescribeCenRouteMapsRouteMap>,
}
model! { DescribeCenRouteMapsRouteMaps {
    0 "RouteMap" route_map: Vec<DescribeCenRouteMapsRouteMap>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsRouteMap {
    pub as_path_match_mode: Option<String>,
    pub cen_id: Option<String>,
    pub cen_region_id: Option<String>,
    pub cidr_match_mode: Option<String>,
    pub community_match_mode: Option<String>,
    pub community_operate_mode: Option<String>,
    pub description: Option<String>,
    pub destination_child_instance_types: Option<
        DescribeCenRouteMapsDestinationChildInstanceTypes,
    >,
    pub destination_cidr_blocks: Option<DescribeCenRouteMapsDestinationCidrBlocks>,
    pub destination_instance_ids: Option<DescribeCenRouteMapsDestinationInstanceIds>,
    pub destination_instance_ids_reverse_match: Option<bool>,
    pub destination_region_ids: Option<DescribeCenRouteMapsDestinationRegionIds>,
    pub destination_route_table_ids: Option<
        DescribeCenRouteMapsDestinationRouteTableIds,
    >,
    pub map_result: Option<String>,
    pub match_address_type: Option<String>,
    pub match_asns: Option<DescribeCenRouteMapsMatchAsns>,
    pub match_community_set: Option<DescribeCenRouteMapsMatchCommunitySet>,
    pub next_priority: Option<i64>,
    pub operate_community_set: Option<DescribeCenRouteMapsOperateCommunitySet>,
    pub preference: Option<i64>,
    pub prepend_as_path: Option<DescribeCenRouteMapsPrependAsPath>,
    pub priority: Option<i64>,
    pub route_map_id: Option<String>,
    pub route_types: Option<DescribeCenRouteMapsRouteTypes>,
    pub source_child_instance_types: Option<
        DescribeCenRouteMapsSourceChildInstanceTypes,
    >,
    pub source_instance_ids: Option<DescribeCenRouteMapsSourceInstanceIds>,
    pub source_instance_ids_reverse_match: Option<bool>,
    pub source_region_ids: Option<DescribeCenRouteMapsSourceRegionIds>,
    pub source_route_table_ids: Option<DescribeCenRouteMapsSourceRouteTableIds>,
    pub status: Option<String>,
    pub transit_router_route_table_id: Option<String>,
    pub transmit_direction: Option<String>,
}
model! { DescribeCenRouteMapsRouteMap {
    0 "AsPathMatchMode" as_path_match_mode: String, 1 "CenId" cen_id: String, 2 "CenRegionId" cen_region_id: String,
    3 "CidrMatchMode" cidr_match_mode: String, 4 "CommunityMatchMode" community_match_mode: String,
    5 "CommunityOperateMode" community_operate_mode: String, 6 "Description" description: String,
    7 "DestinationChildInstanceTypes" destination_child_instance_types: DescribeCenRouteMapsDestinationChildInstanceTypes,
    8 "DestinationCidrBlocks" destination_cidr_blocks: DescribeCenRouteMapsDestinationCidrBlocks,
    9 "DestinationInstanceIds" destination_instance_ids: DescribeCenRouteMapsDestinationInstanceIds,
    10 "DestinationInstanceIdsReverseMatch" destination_instance_ids_reverse_match: bool,
    11 "DestinationRegionIds" destination_region_ids: DescribeCenRouteMapsDestinationRegionIds,
    12 "DestinationRouteTableIds" destination_route_table_ids: DescribeCenRouteMapsDestinationRouteTableIds,
    13 "MapResult" map_result: String, 14 "MatchAddressType" match_address_type: String,
    15 "MatchAsns" match_asns: DescribeCenRouteMapsMatchAsns,
    16 "MatchCommunitySet" match_community_set: DescribeCenRouteMapsMatchCommunitySet,
    17 "NextPriority" next_priority: i64,
    18 "OperateCommunitySet" operate_community_set: DescribeCenRouteMapsOperateCommunitySet,
    19 "Preference" preference: i64, 20 "PrependAsPath" prepend_as_path: DescribeCenRouteMapsPrependAsPath,
    21 "Priority" priority: i64, 22 "RouteMapId" route_map_id: String,
    23 "RouteTypes" route_types: DescribeCenRouteMapsRouteTypes,
    24 "SourceChildInstanceTypes" source_child_instance_types: DescribeCenRouteMapsSourceChildInstanceTypes,
    25 "SourceInstanceIds" source_instance_ids: DescribeCenRouteMapsSourceInstanceIds,
    26 "SourceInstanceIdsReverseMatch" source_instance_ids_reverse_match: bool,
    27 "SourceRegionIds" source_region_ids: DescribeCenRouteMapsSourceRegionIds,
    28 "SourceRouteTableIds" source_route_table_ids: DescribeCenRouteMapsSourceRouteTableIds,
    29 "Status" status: String, 30 "TransitRouterRouteTableId" transit_router_route_table_id: String,
    31 "TransmitDirection" transmit_direction: String
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsDestinationChildInstanceTypes {
    pub destination_child_instance_type: Vec<String>,
}
model! { DescribeCenRouteMapsDestinationChildInstanceTypes {
    0 "DestinationChildInstanceType" destination_child_instance_type: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsDestinationCidrBlocks {
    pub destination_cidr_block: Vec<String>,
}
model! { DescribeCenRouteMapsDestinationCidrBlocks {
    0 "DestinationCidrBlock" destination_cidr_block: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsDestinationInstanceIds {
    pub destination_instance_id: Vec<String>,
}
model! { DescribeCenRouteMapsDestinationInstanceIds {
    0 "DestinationInstanceId" destination_instance_id: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsDestinationRegionIds {
    pub destination_region_id: Vec<String>,
}
model! { DescribeCenRouteMapsDestinationRegionIds {
    0 "DestinationRegionId" destination_region_id: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsDestinationRouteTableIds {
    pub destination_route_table_id: Vec<String>,
}
model! { DescribeCenRouteMapsDestinationRouteTableIds {
    0 "DestinationRouteTableId" destination_route_table_id: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsMatchAsns {
    pub match_asn: Vec<String>,
}
model! { DescribeCenRouteMapsMatchAsns {
    0 "MatchAsn" match_asn: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsMatchCommunitySet {
    pub match_community: Vec<String>,
}
model! { DescribeCenRouteMapsMatchCommunitySet {
    0 "MatchCommunity" match_community: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsOperateCommunitySet {
    pub operate_community: Vec<String>,
}
model! { DescribeCenRouteMapsOperateCommunitySet {
    0 "OperateCommunity" operate_community: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsPrependAsPath {
    pub as_path: Vec<String>,
}
model! { DescribeCenRouteMapsPrependAsPath {
    0 "AsPath" as_path: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsRouteTypes {
    pub route_type: Vec<String>,
}
model! { DescribeCenRouteMapsRouteTypes {
    0 "RouteType" route_type: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsSourceChildInstanceTypes {
    pub source_child_instance_type: Vec<String>,
}
model! { DescribeCenRouteMapsSourceChildInstanceTypes {
    0 "SourceChildInstanceType" source_child_instance_type: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsSourceInstanceIds {
    pub source_instance_id: Vec<String>,
}
model! { DescribeCenRouteMapsSourceInstanceIds {
    0 "SourceInstanceId" source_instance_id: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsSourceRegionIds {
    pub source_region_id: Vec<String>,
}
model! { DescribeCenRouteMapsSourceRegionIds {
    0 "SourceRegionId" source_region_id: Vec<String>
} }

/// In the response of [`DescribeCenRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenRouteMapsSourceRouteTableIds {
    pub source_route_table_id: Vec<String>,
}
model! { DescribeCenRouteMapsSourceRouteTableIds {
    0 "SourceRouteTableId" source_route_table_id: Vec<String>
} }

/// Describes cen vbr health check: `DescribeCenVbrHealthCheck` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCenVbrHealthCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheck {
    pub cen_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_instance_id: Option<String>,
    pub vbr_instance_owner_id: Option<i64>,
    /// Required.
    pub vbr_instance_region_id: String,
}
operation! { DescribeCenVbrHealthCheck(vbr_instance_region_id: String)
    "DescribeCenVbrHealthCheck" -> DescribeCenVbrHealthCheckOutput {
    0 "CenId" cen_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VbrInstanceId" vbr_instance_id: String, 8 "VbrInstanceOwnerId" vbr_instance_owner_id: i64,
    9 "VbrInstanceRegionId" vbr_instance_region_id
} }
paged! { DescribeCenVbrHealthCheck: DescribeCenVbrHealthCheckVbrHealthCheck =
    Number "PageNumber", "VbrHealthChecks.VbrHealthCheck" vbr_health_checks.vbr_health_check, total "TotalCount" }

/// Response of [`DescribeCenVbrHealthCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vbr_health_checks: Option<DescribeCenVbrHealthCheckVbrHealthChecks>,
}
model! { DescribeCenVbrHealthCheckOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VbrHealthChecks" vbr_health_checks: DescribeCenVbrHealthCheckVbrHealthChecks
} }

/// In the response of [`DescribeCenVbrHealthCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckVbrHealthChecks {
    pub vbr_health_check: Vec<DescribeCenVbrHealthCheckVbrHealthCheck>,
}
model! { DescribeCenVbrHealthCheckVbrHealthChecks {
    0 "VbrHealthCheck" vbr_health_check: Vec<DescribeCenVbrHealthCheckVbrHealthCheck>
} }

/// In the response of [`DescribeCenVbrHealthCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCenVbrHealthCheckVbrHealthCheck {
    pub cen_id: Option<String>,
    pub description: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_only: Option<bool>,
    pub health_check_source_ip: Option<String>,
    pub health_check_target_ip: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub vbr_instance_id: Option<String>,
    pub vbr_instance_region_id: Option<String>,
}
model! { DescribeCenVbrHealthCheckVbrHealthCheck {
    0 "CenId" cen_id: String, 1 "Description" description: String, 2 "HealthCheckInterval" health_check_interval: i64,
    3 "HealthCheckOnly" health_check_only: bool, 4 "HealthCheckSourceIp" health_check_source_ip: String,
    5 "HealthCheckTargetIp" health_check_target_ip: String, 6 "HealthyThreshold" healthy_threshold: i64,
    7 "VbrInstanceId" vbr_instance_id: String, 8 "VbrInstanceRegionId" vbr_instance_region_id: String
} }

/// Describes cens: `DescribeCens` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeCens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCens {
    pub filter: Option<Vec<DescribeCensFilter>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCensTag>>,
}
operation! { DescribeCens() "DescribeCens" -> DescribeCensOutput {
    0 "Filter" filter: Vec<DescribeCensFilter>, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<DescribeCensTag>
} }
paged! { DescribeCens: DescribeCensCen = Number "PageNumber", "Cens.Cen" cens.cen, total "TotalCount" }

/// In the request of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { DescribeCensFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// In the request of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCensTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensOutput {
    pub cens: Option<DescribeCensCens>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCensOutput {
    0 "Cens" cens: DescribeCensCens, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensCens {
    pub cen: Vec<DescribeCensCen>,
}
model! { DescribeCensCens {
    0 "Cen" cen: Vec<DescribeCensCen>
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensCen {
    pub cen_bandwidth_package_ids: Option<DescribeCensCenBandwidthPackageIds>,
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ipv6_level: Option<String>,
    pub name: Option<String>,
    pub protection_level: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeCensTags>,
}
model! { DescribeCensCen {
    0 "CenBandwidthPackageIds" cen_bandwidth_package_ids: DescribeCensCenBandwidthPackageIds, 1 "CenId" cen_id: String,
    2 "CreationTime" creation_time: String, 3 "Description" description: String, 4 "Ipv6Level" ipv6_level: String,
    5 "Name" name: String, 6 "ProtectionLevel" protection_level: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "Status" status: String, 9 "Tags" tags: DescribeCensTags
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensCenBandwidthPackageIds {
    pub cen_bandwidth_package_id: Vec<String>,
}
model! { DescribeCensCenBandwidthPackageIds {
    0 "CenBandwidthPackageId" cen_bandwidth_package_id: Vec<String>
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensTags {
    pub tag: Vec<DescribeCensTagsTag>,
}
model! { DescribeCensTags {
    0 "Tag" tag: Vec<DescribeCensTagsTag>
} }

/// In the response of [`DescribeCens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCensTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCensTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes child instance regions: `DescribeChildInstanceRegions` of `cbn` 2017-09-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeChildInstanceRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChildInstanceRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeChildInstanceRegions() "DescribeChildInstanceRegions" -> DescribeChildInstanceRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ProductType" product_type: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeChildInstanceRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChildInstanceRegionsOutput {
    pub regions: Option<DescribeChildInstanceRegionsRegions>,
}
model! { DescribeChildInstanceRegionsOutput {
    0 "Regions" regions: DescribeChildInstanceRegionsRegions
} }

/// In the response of [`DescribeChildInstanceRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChildInstanceRegionsRegions {
    pub region: Vec<DescribeChildInstanceRegionsRegion>,
}
model! { DescribeChildInstanceRegionsRegions {
    0 "Region" region: Vec<DescribeChildInstanceRegionsRegion>
} }

/// In the response of [`DescribeChildInstanceRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChildInstanceRegionsRegion {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeChildInstanceRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Describes flowlogs: `DescribeFlowlogs` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeFlowlogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogs {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub flow_log_version: Option<String>,
    pub interval: Option<i64>,
    pub log_store_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeFlowlogsTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { DescribeFlowlogs() "DescribeFlowlogs" -> DescribeFlowlogsOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "FlowLogId" flow_log_id: String, 4 "FlowLogName" flow_log_name: String,
    5 "FlowLogVersion" flow_log_version: String, 6 "Interval" interval: i64, 7 "LogStoreName" log_store_name: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "PageNumber" page_number: i64,
    11 "PageSize" page_size: i64, 12 "ProjectName" project_name: String, 13 "RegionId" region_id: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "Status" status: String, 17 "Tag" tag: Vec<DescribeFlowlogsTag>,
    18 "TransitRouterAttachmentId" transit_router_attachment_id: String, 19 "TransitRouterId" transit_router_id: String
} }
paged! { DescribeFlowlogs: DescribeFlowlogsFlowLog =
    Number "PageNumber", "FlowLogs.FlowLog" flow_logs.flow_log, total "TotalCount" }

/// In the request of [`DescribeFlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFlowlogsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogsOutput {
    pub flow_logs: Option<DescribeFlowlogsFlowLogs>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeFlowlogsOutput {
    0 "FlowLogs" flow_logs: DescribeFlowlogsFlowLogs, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "Success" success: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeFlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogsFlowLogs {
    pub flow_log: Vec<DescribeFlowlogsFlowLog>,
}
model! { DescribeFlowlogsFlowLogs {
    0 "FlowLog" flow_log: Vec<DescribeFlowlogsFlowLog>
} }

/// In the response of [`DescribeFlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogsFlowLog {
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub flow_log_version: Option<String>,
    pub interval: Option<i64>,
    pub log_format_string: Option<String>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeFlowlogsTags>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
model! { DescribeFlowlogsFlowLog {
    0 "CenId" cen_id: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "FlowLogId" flow_log_id: String, 4 "FlowLogName" flow_log_name: String,
    5 "FlowLogVersion" flow_log_version: String, 6 "Interval" interval: i64,
    7 "LogFormatString" log_format_string: String, 8 "LogStoreName" log_store_name: String,
    9 "ProjectName" project_name: String, 10 "RegionId" region_id: String, 11 "Status" status: String,
    12 "Tags" tags: DescribeFlowlogsTags, 13 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    14 "TransitRouterId" transit_router_id: String
} }

/// In the response of [`DescribeFlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogsTags {
    pub tag: Vec<DescribeFlowlogsTagsTag>,
}
model! { DescribeFlowlogsTags {
    0 "Tag" tag: Vec<DescribeFlowlogsTagsTag>
} }

/// In the response of [`DescribeFlowlogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowlogsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFlowlogsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes geographic region membership: `DescribeGeographicRegionMembership` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeGeographicRegionMembership>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeographicRegionMembership {
    /// Required.
    pub geographic_region_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGeographicRegionMembership(geographic_region_id: String)
    "DescribeGeographicRegionMembership" -> DescribeGeographicRegionMembershipOutput {
    0 "GeographicRegionId" geographic_region_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeGeographicRegionMembership: DescribeGeographicRegionMembershipRegionId =
    Number "PageNumber", "RegionIds.RegionId" region_ids.region_id, total "TotalCount" }

/// Response of [`DescribeGeographicRegionMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeographicRegionMembershipOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_ids: Option<DescribeGeographicRegionMembershipRegionIds>,
    pub total_count: Option<i64>,
}
model! { DescribeGeographicRegionMembershipOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RegionIds" region_ids: DescribeGeographicRegionMembershipRegionIds, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGeographicRegionMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeographicRegionMembershipRegionIds {
    pub region_id: Vec<DescribeGeographicRegionMembershipRegionId>,
}
model! { DescribeGeographicRegionMembershipRegionIds {
    0 "RegionId" region_id: Vec<DescribeGeographicRegionMembershipRegionId>
} }

/// In the response of [`DescribeGeographicRegionMembership`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeographicRegionMembershipRegionId {
    pub region_id: Option<String>,
}
model! { DescribeGeographicRegionMembershipRegionId {
    0 "RegionId" region_id: String
} }

/// Describes grant rules to cen: `DescribeGrantRulesToCen` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeGrantRulesToCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCen {
    /// Required.
    pub cen_id: String,
    pub child_instance_id: Option<String>,
    pub child_instance_owner_id: Option<i64>,
    pub enabled_ipv6: Option<bool>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub product_type: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGrantRulesToCen(cen_id: String, product_type: String)
    "DescribeGrantRulesToCen" -> DescribeGrantRulesToCenOutput {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id: String,
    2 "ChildInstanceOwnerId" child_instance_owner_id: i64, 3 "EnabledIpv6" enabled_ipv6: bool,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "ProductType" product_type, 9 "RegionId" region_id: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeGrantRulesToCen: DescribeGrantRulesToCenGrantRule =
    Token "NextToken", "GrantRules.GrantRule" grant_rules.grant_rule, next "NextToken" }

/// Response of [`DescribeGrantRulesToCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenOutput {
    pub grant_rules: Option<DescribeGrantRulesToCenGrantRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantRulesToCenOutput {
    0 "GrantRules" grant_rules: DescribeGrantRulesToCenGrantRules, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGrantRulesToCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenGrantRules {
    pub grant_rule: Vec<DescribeGrantRulesToCenGrantRule>,
}
model! { DescribeGrantRulesToCenGrantRules {
    0 "GrantRule" grant_rule: Vec<DescribeGrantRulesToCenGrantRule>
} }

/// In the response of [`DescribeGrantRulesToCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenGrantRule {
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub child_instance_id: Option<String>,
    pub child_instance_owner_id: Option<i64>,
    pub child_instance_region_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub create_time: Option<i64>,
    pub effective_order_type: Option<String>,
    pub order_type: Option<String>,
}
model! { DescribeGrantRulesToCenGrantRule {
    0 "CenId" cen_id: String, 1 "CenOwnerId" cen_owner_id: i64, 2 "ChildInstanceId" child_instance_id: String,
    3 "ChildInstanceOwnerId" child_instance_owner_id: i64, 4 "ChildInstanceRegionId" child_instance_region_id: String,
    5 "ChildInstanceType" child_instance_type: String, 6 "CreateTime" create_time: i64,
    7 "EffectiveOrderType" effective_order_type: String, 8 "OrderType" order_type: String
} }

/// Describes grant rules to resource: `DescribeGrantRulesToResource` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeGrantRulesToResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToResource {
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub product_type: String,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGrantRulesToResource(product_type: String, resource_id: String)
    "DescribeGrantRulesToResource" -> DescribeGrantRulesToResourceOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ProductType" product_type, 5 "RegionId" region_id: String, 6 "ResourceId" resource_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeGrantRulesToResource: DescribeGrantRulesToResourceGrantRules =
    Token "NextToken", "GrantRules" grant_rules, next "NextToken" }

/// Response of [`DescribeGrantRulesToResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToResourceOutput {
    pub grant_rules: Vec<DescribeGrantRulesToResourceGrantRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantRulesToResourceOutput {
    0 "GrantRules" grant_rules: Vec<DescribeGrantRulesToResourceGrantRules>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGrantRulesToResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesToResourceGrantRules {
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<i64>,
    pub create_time: Option<String>,
    pub effective_order_type: Option<String>,
    pub order_type: Option<String>,
}
model! { DescribeGrantRulesToResourceGrantRules {
    0 "CenId" cen_id: String, 1 "CenOwnerId" cen_owner_id: i64, 2 "CreateTime" create_time: String,
    3 "EffectiveOrderType" effective_order_type: String, 4 "OrderType" order_type: String
} }

/// Describes published route entries: `DescribePublishedRouteEntries` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribePublishedRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishedRouteEntries {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    pub child_instance_route_table_id: Option<String>,
    /// Required.
    pub child_instance_type: String,
    pub destination_cidr_block: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DescribePublishedRouteEntries(cen_id: String, child_instance_id: String, child_instance_region_id: String, child_instance_type: String)
    "DescribePublishedRouteEntries" -> DescribePublishedRouteEntriesOutput {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceRegionId" child_instance_region_id,
    3 "ChildInstanceRouteTableId" child_instance_route_table_id: String, 4 "ChildInstanceType" child_instance_type,
    5 "DestinationCidrBlock" destination_cidr_block: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribePublishedRouteEntries: DescribePublishedRouteEntriesPublishedRouteEntry =
    Number "PageNumber", "PublishedRouteEntries.PublishedRouteEntry" published_route_entries.published_route_entry, total "TotalCount" }

/// Response of [`DescribePublishedRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub published_route_entries: Option<
        DescribePublishedRouteEntriesPublishedRouteEntries,
    >,
    pub total_count: Option<i64>,
}
model! { DescribePublishedRouteEntriesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PublishedRouteEntries" published_route_entries: DescribePublishedRouteEntriesPublishedRouteEntries,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePublishedRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesPublishedRouteEntries {
    pub published_route_entry: Vec<DescribePublishedRouteEntriesPublishedRouteEntry>,
}
model! { DescribePublishedRouteEntriesPublishedRouteEntries {
    0 "PublishedRouteEntry" published_route_entry: Vec<DescribePublishedRouteEntriesPublishedRouteEntry>
} }

/// In the response of [`DescribePublishedRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesPublishedRouteEntry {
    pub child_instance_route_table_id: Option<String>,
    pub conflicts: Option<DescribePublishedRouteEntriesConflicts>,
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub operational_mode: Option<bool>,
    pub publish_status: Option<String>,
    pub route_type: Option<String>,
}
model! { DescribePublishedRouteEntriesPublishedRouteEntry {
    0 "ChildInstanceRouteTableId" child_instance_route_table_id: String,
    1 "Conflicts" conflicts: DescribePublishedRouteEntriesConflicts,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "NextHopId" next_hop_id: String,
    4 "NextHopType" next_hop_type: String, 5 "OperationalMode" operational_mode: bool,
    6 "PublishStatus" publish_status: String, 7 "RouteType" route_type: String
} }

/// In the response of [`DescribePublishedRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesConflicts {
    pub conflict: Vec<DescribePublishedRouteEntriesConflict>,
}
model! { DescribePublishedRouteEntriesConflicts {
    0 "Conflict" conflict: Vec<DescribePublishedRouteEntriesConflict>
} }

/// In the response of [`DescribePublishedRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesConflict {
    pub destination_cidr_block: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribePublishedRouteEntriesConflict {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "InstanceId" instance_id: String,
    2 "InstanceType" instance_type: String, 3 "RegionId" region_id: String, 4 "Status" status: String
} }

/// Describes route conflict: `DescribeRouteConflict` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeRouteConflict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflict {
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_route_table_id: String,
    /// Required.
    pub child_instance_type: String,
    pub destination_cidr_block: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DescribeRouteConflict(child_instance_id: String, child_instance_region_id: String, child_instance_route_table_id: String, child_instance_type: String)
    "DescribeRouteConflict" -> DescribeRouteConflictOutput {
    0 "ChildInstanceId" child_instance_id, 1 "ChildInstanceRegionId" child_instance_region_id,
    2 "ChildInstanceRouteTableId" child_instance_route_table_id, 3 "ChildInstanceType" child_instance_type,
    4 "DestinationCidrBlock" destination_cidr_block: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeRouteConflict: DescribeRouteConflictRouteConflict =
    Number "PageNumber", "RouteConflicts.RouteConflict" route_conflicts.route_conflict, total "TotalCount" }

/// Response of [`DescribeRouteConflict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflictOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_conflicts: Option<DescribeRouteConflictRouteConflicts>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteConflictOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RouteConflicts" route_conflicts: DescribeRouteConflictRouteConflicts, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRouteConflict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflictRouteConflicts {
    pub route_conflict: Vec<DescribeRouteConflictRouteConflict>,
}
model! { DescribeRouteConflictRouteConflicts {
    0 "RouteConflict" route_conflict: Vec<DescribeRouteConflictRouteConflict>
} }

/// In the response of [`DescribeRouteConflict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflictRouteConflict {
    pub destination_cidr_block: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRouteConflictRouteConflict {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "InstanceId" instance_id: String,
    2 "InstanceType" instance_type: String, 3 "RegionId" region_id: String, 4 "Status" status: String
} }

/// Describes route services in cen: `DescribeRouteServicesInCen` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeRouteServicesInCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteServicesInCen {
    pub access_region_id: Option<String>,
    /// Required.
    pub cen_id: String,
    pub host: Option<String>,
    pub host_region_id: Option<String>,
    pub host_vpc_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRouteServicesInCen(cen_id: String)
    "DescribeRouteServicesInCen" -> DescribeRouteServicesInCenOutput {
    0 "AccessRegionId" access_region_id: String, 1 "CenId" cen_id, 2 "Host" host: String,
    3 "HostRegionId" host_region_id: String, 4 "HostVpcId" host_vpc_id: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeRouteServicesInCen: DescribeRouteServicesInCenRouteServiceEntry =
    Number "PageNumber", "RouteServiceEntries.RouteServiceEntry" route_service_entries.route_service_entry, total "TotalCount" }

/// Response of [`DescribeRouteServicesInCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteServicesInCenOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_service_entries: Option<DescribeRouteServicesInCenRouteServiceEntries>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteServicesInCenOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RouteServiceEntries" route_service_entries: DescribeRouteServicesInCenRouteServiceEntries,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRouteServicesInCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteServicesInCenRouteServiceEntries {
    pub route_service_entry: Vec<DescribeRouteServicesInCenRouteServiceEntry>,
}
model! { DescribeRouteServicesInCenRouteServiceEntries {
    0 "RouteServiceEntry" route_service_entry: Vec<DescribeRouteServicesInCenRouteServiceEntry>
} }

/// In the response of [`DescribeRouteServicesInCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteServicesInCenRouteServiceEntry {
    pub access_region_id: Option<String>,
    pub cen_id: Option<String>,
    pub cidrs: Option<DescribeRouteServicesInCenCidrs>,
    pub description: Option<String>,
    pub host: Option<String>,
    pub host_region_id: Option<String>,
    pub host_vpc_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRouteServicesInCenRouteServiceEntry {
    0 "AccessRegionId" access_region_id: String, 1 "CenId" cen_id: String,
    2 "Cidrs" cidrs: DescribeRouteServicesInCenCidrs, 3 "Description" description: String, 4 "Host" host: String,
    5 "HostRegionId" host_region_id: String, 6 "HostVpcId" host_vpc_id: String, 7 "Status" status: String
} }

/// In the response of [`DescribeRouteServicesInCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteServicesInCenCidrs {
    pub cidr: Vec<String>,
}
model! { DescribeRouteServicesInCenCidrs {
    0 "Cidr" cidr: Vec<String>
} }

/// Describes transit route table aggregation: `DescribeTransitRouteTableAggregation` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeTransitRouteTableAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregation {
    pub client_token: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_route_table_aggregation_cidr: Option<String>,
    /// Required.
    pub transit_route_table_id: String,
}
operation! { DescribeTransitRouteTableAggregation(transit_route_table_id: String)
    "DescribeTransitRouteTableAggregation" -> DescribeTransitRouteTableAggregationOutput {
    0 "ClientToken" client_token: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr: String,
    8 "TransitRouteTableId" transit_route_table_id
} }
paged! { DescribeTransitRouteTableAggregation: DescribeTransitRouteTableAggregationData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`DescribeTransitRouteTableAggregation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationOutput {
    pub count: Option<i64>,
    pub data: Vec<DescribeTransitRouteTableAggregationData>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeTransitRouteTableAggregationOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<DescribeTransitRouteTableAggregationData>,
    2 "NextToken" next_token: String, 3 "Total" total: i64
} }

/// In the response of [`DescribeTransitRouteTableAggregation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationData {
    pub description: Option<String>,
    pub name: Option<String>,
    pub route_type: Option<String>,
    pub scope: Option<String>,
    pub scope_list: Vec<String>,
    pub status: Option<String>,
    pub tr_route_table_id: Option<String>,
    pub transit_route_table_aggregation_cidr: Option<String>,
}
model! { DescribeTransitRouteTableAggregationData {
    0 "Description" description: String, 1 "Name" name: String, 2 "RouteType" route_type: String,
    3 "Scope" scope: String, 4 "ScopeList" scope_list: Vec<String>, 5 "Status" status: String,
    6 "TrRouteTableId" tr_route_table_id: String,
    7 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr: String
} }

/// Describes transit route table aggregation detail: `DescribeTransitRouteTableAggregationDetail` of `cbn` 2017-09-12.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DescribeTransitRouteTableAggregationDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationDetail {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_route_table_aggregation_cidr: String,
    /// Required.
    pub transit_route_table_id: String,
}
operation! {
    DescribeTransitRouteTableAggregationDetail(transit_route_table_aggregation_cidr: String, transit_route_table_id: String)
    "DescribeTransitRouteTableAggregationDetail" -> DescribeTransitRouteTableAggregationDetailOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr,
    6 "TransitRouteTableId" transit_route_table_id
} }

/// Response of [`DescribeTransitRouteTableAggregationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationDetailOutput {
    pub count: Option<i64>,
    pub data: Vec<DescribeTransitRouteTableAggregationDetailData>,
    pub total: Option<i64>,
}
model! { DescribeTransitRouteTableAggregationDetailOutput {
    0 "Count" count: i64, 1 "Data" data: Vec<DescribeTransitRouteTableAggregationDetailData>, 2 "Total" total: i64
} }

/// In the response of [`DescribeTransitRouteTableAggregationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransitRouteTableAggregationDetailData {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTransitRouteTableAggregationDetailData {
    0 "Description" description: String, 1 "InstanceId" instance_id: String, 2 "Status" status: String
} }

/// Detaches cen child instance: `DetachCenChildInstance` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DetachCenChildInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCenChildInstance {
    /// Required.
    pub cen_id: String,
    pub cen_owner_id: Option<i64>,
    /// Required.
    pub child_instance_id: String,
    pub child_instance_owner_id: Option<i64>,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    DetachCenChildInstance(cen_id: String, child_instance_id: String, child_instance_region_id: String, child_instance_type: String)
    "DetachCenChildInstance" -> Empty {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id: i64, 2 "ChildInstanceId" child_instance_id,
    3 "ChildInstanceOwnerId" child_instance_owner_id: i64, 4 "ChildInstanceRegionId" child_instance_region_id,
    5 "ChildInstanceType" child_instance_type, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DetachCenChildInstance`]: empty.
pub type DetachCenChildInstanceOutput = Empty;

/// Disables cen vbr health check: `DisableCenVbrHealthCheck` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/DisableCenVbrHealthCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCenVbrHealthCheck {
    /// Required.
    pub cen_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vbr_instance_id: String,
    pub vbr_instance_owner_id: Option<i64>,
    /// Required.
    pub vbr_instance_region_id: String,
}
operation! { DisableCenVbrHealthCheck(cen_id: String, vbr_instance_id: String, vbr_instance_region_id: String)
    "DisableCenVbrHealthCheck" -> Empty {
    0 "CenId" cen_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VbrInstanceId" vbr_instance_id, 6 "VbrInstanceOwnerId" vbr_instance_owner_id: i64,
    7 "VbrInstanceRegionId" vbr_instance_region_id
} }

/// Response of [`DisableCenVbrHealthCheck`]: empty.
pub type DisableCenVbrHealthCheckOutput = Empty;

/// Disables transit router route table propagation: `DisableTransitRouterRouteTablePropagation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DisableTransitRouterRouteTablePropagation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTransitRouterRouteTablePropagation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! {
    DisableTransitRouterRouteTablePropagation(transit_router_attachment_id: String, transit_router_route_table_id: String)
    "DisableTransitRouterRouteTablePropagation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`DisableTransitRouterRouteTablePropagation`]: empty.
pub type DisableTransitRouterRouteTablePropagationOutput = Empty;

/// Disassociates transit router multicast domain: `DisassociateTransitRouterMulticastDomain` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DisassociateTransitRouterMulticastDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateTransitRouterMulticastDomain {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_multicast_domain_id: String,
    pub vswitch_ids: Option<Vec<String>>,
}
operation! {
    DisassociateTransitRouterMulticastDomain(transit_router_attachment_id: String, transit_router_multicast_domain_id: String)
    "DisassociateTransitRouterMulticastDomain" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id, 8 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// Response of [`DisassociateTransitRouterMulticastDomain`]: empty.
pub type DisassociateTransitRouterMulticastDomainOutput = Empty;

/// `DissociateTransitRouterAttachmentFromRouteTable` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/DissociateTransitRouterAttachmentFromRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateTransitRouterAttachmentFromRouteTable {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! {
    DissociateTransitRouterAttachmentFromRouteTable(transit_router_attachment_id: String, transit_router_route_table_id: String)
    "DissociateTransitRouterAttachmentFromRouteTable" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`DissociateTransitRouterAttachmentFromRouteTable`]: empty.
pub type DissociateTransitRouterAttachmentFromRouteTableOutput = Empty;

/// Enables cen vbr health check: `EnableCenVbrHealthCheck` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/EnableCenVbrHealthCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCenVbrHealthCheck {
    /// Required.
    pub cen_id: String,
    pub description: Option<String>,
    /// 1 to 3.
    pub health_check_interval: Option<i64>,
    pub health_check_only: Option<bool>,
    pub health_check_source_ip: Option<String>,
    /// Required.
    pub health_check_target_ip: String,
    /// 3 to 8.
    pub healthy_threshold: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vbr_instance_id: String,
    pub vbr_instance_owner_id: Option<i64>,
    /// Required.
    pub vbr_instance_region_id: String,
}
operation! {
    EnableCenVbrHealthCheck(cen_id: String, health_check_target_ip: String, vbr_instance_id: String, vbr_instance_region_id: String)
    "EnableCenVbrHealthCheck" -> Empty {
    0 "CenId" cen_id, 1 "Description" description: String, 2 "HealthCheckInterval" health_check_interval: i64,
    3 "HealthCheckOnly" health_check_only: bool, 4 "HealthCheckSourceIp" health_check_source_ip: String,
    5 "HealthCheckTargetIp" health_check_target_ip, 6 "HealthyThreshold" healthy_threshold: i64,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "VbrInstanceId" vbr_instance_id, 12 "VbrInstanceOwnerId" vbr_instance_owner_id: i64,
    13 "VbrInstanceRegionId" vbr_instance_region_id
} }

/// Response of [`EnableCenVbrHealthCheck`]: empty.
pub type EnableCenVbrHealthCheckOutput = Empty;

/// Enables transit router route table propagation: `EnableTransitRouterRouteTablePropagation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/EnableTransitRouterRouteTablePropagation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTransitRouterRouteTablePropagation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! {
    EnableTransitRouterRouteTablePropagation(transit_router_attachment_id: String, transit_router_route_table_id: String)
    "EnableTransitRouterRouteTablePropagation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`EnableTransitRouterRouteTablePropagation`]: empty.
pub type EnableTransitRouterRouteTablePropagationOutput = Empty;

/// Grants instance to transit router: `GrantInstanceToTransitRouter` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/GrantInstanceToTransitRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToTransitRouter {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub cen_owner_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    GrantInstanceToTransitRouter(cen_id: String, cen_owner_id: i64, instance_id: String, instance_type: String)
    "GrantInstanceToTransitRouter" -> Empty {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id, 2 "InstanceId" instance_id, 3 "InstanceType" instance_type,
    4 "OrderType" order_type: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GrantInstanceToTransitRouter`]: empty.
pub type GrantInstanceToTransitRouterOutput = Empty;

/// Lists cen child instance route entries to attachment: `ListCenChildInstanceRouteEntriesToAttachment` of `cbn`
/// 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListCenChildInstanceRouteEntriesToAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenChildInstanceRouteEntriesToAttachment {
    pub cen_id: Option<String>,
    /// Required.
    pub child_instance_route_table_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_filter: Option<
        Vec<ListCenChildInstanceRouteEntriesToAttachmentRouteFilter>,
    >,
    pub service_type: Option<String>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! {
    ListCenChildInstanceRouteEntriesToAttachment(child_instance_route_table_id: String, transit_router_attachment_id: String)
    "ListCenChildInstanceRouteEntriesToAttachment" -> ListCenChildInstanceRouteEntriesToAttachmentOutput {
    0 "CenId" cen_id: String, 1 "ChildInstanceRouteTableId" child_instance_route_table_id,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteFilter" route_filter: Vec<ListCenChildInstanceRouteEntriesToAttachmentRouteFilter>,
    9 "ServiceType" service_type: String, 10 "TransitRouterAttachmentId" transit_router_attachment_id
} }
paged! { ListCenChildInstanceRouteEntriesToAttachment: ListCenChildInstanceRouteEntriesToAttachmentRouteEntry =
    Token "NextToken", "RouteEntry" route_entry, next "NextToken" }

/// In the request of [`ListCenChildInstanceRouteEntriesToAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenChildInstanceRouteEntriesToAttachmentRouteFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListCenChildInstanceRouteEntriesToAttachmentRouteFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListCenChildInstanceRouteEntriesToAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenChildInstanceRouteEntriesToAttachmentOutput {
    pub next_token: Option<String>,
    pub route_entry: Vec<ListCenChildInstanceRouteEntriesToAttachmentRouteEntry>,
}
model! { ListCenChildInstanceRouteEntriesToAttachmentOutput {
    0 "NextToken" next_token: String,
    1 "RouteEntry" route_entry: Vec<ListCenChildInstanceRouteEntriesToAttachmentRouteEntry>
} }

/// In the response of [`ListCenChildInstanceRouteEntriesToAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenChildInstanceRouteEntriesToAttachmentRouteEntry {
    pub cen_id: Option<String>,
    pub child_instance_route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
}
model! { ListCenChildInstanceRouteEntriesToAttachmentRouteEntry {
    0 "CenId" cen_id: String, 1 "ChildInstanceRouteTableId" child_instance_route_table_id: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "ServiceType" service_type: String,
    4 "Status" status: String, 5 "TransitRouterAttachmentId" transit_router_attachment_id: String
} }

/// Lists cen inter region traffic qos policies: `ListCenInterRegionTrafficQosPolicies` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListCenInterRegionTrafficQosPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosPolicies {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_qos_policy_description: Option<String>,
    pub traffic_qos_policy_id: Option<String>,
    pub traffic_qos_policy_name: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListCenInterRegionTrafficQosPolicies()
    "ListCenInterRegionTrafficQosPolicies" -> ListCenInterRegionTrafficQosPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficQosPolicyDescription" traffic_qos_policy_description: String,
    7 "TrafficQosPolicyId" traffic_qos_policy_id: String, 8 "TrafficQosPolicyName" traffic_qos_policy_name: String,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String, 10 "TransitRouterId" transit_router_id: String
} }
paged! { ListCenInterRegionTrafficQosPolicies: ListCenInterRegionTrafficQosPoliciesTrafficQosPolicies =
    Token "NextToken", "TrafficQosPolicies" traffic_qos_policies, next "NextToken" }

/// Response of [`ListCenInterRegionTrafficQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub traffic_qos_policies: Vec<
        ListCenInterRegionTrafficQosPoliciesTrafficQosPolicies,
    >,
}
model! { ListCenInterRegionTrafficQosPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TrafficQosPolicies" traffic_qos_policies: Vec<ListCenInterRegionTrafficQosPoliciesTrafficQosPolicies>
} }

/// In the response of [`ListCenInterRegionTrafficQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosPoliciesTrafficQosPolicies {
    pub bandwidth_guarantee_mode: Option<String>,
    pub traffic_qos_policy_description: Option<String>,
    pub traffic_qos_policy_id: Option<String>,
    pub traffic_qos_policy_name: Option<String>,
    pub traffic_qos_policy_status: Option<String>,
    pub traffic_qos_queues: Vec<ListCenInterRegionTrafficQosPoliciesTrafficQosQueues>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
model! { ListCenInterRegionTrafficQosPoliciesTrafficQosPolicies {
    0 "BandwidthGuaranteeMode" bandwidth_guarantee_mode: String,
    1 "TrafficQosPolicyDescription" traffic_qos_policy_description: String,
    2 "TrafficQosPolicyId" traffic_qos_policy_id: String, 3 "TrafficQosPolicyName" traffic_qos_policy_name: String,
    4 "TrafficQosPolicyStatus" traffic_qos_policy_status: String,
    5 "TrafficQosQueues" traffic_qos_queues: Vec<ListCenInterRegionTrafficQosPoliciesTrafficQosQueues>,
    6 "TransitRouterAttachmentId" transit_router_attachment_id: String, 7 "TransitRouterId" transit_router_id: String
} }

/// In the response of [`ListCenInterRegionTrafficQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosPoliciesTrafficQosQueues {
    pub bandwidth: Option<String>,
    pub dscps: Vec<i64>,
    pub effective_bandwidth: Option<String>,
    pub qos_queue_description: Option<String>,
    pub qos_queue_id: Option<String>,
    pub qos_queue_name: Option<String>,
    pub remain_bandwidth_percent: Option<i64>,
}
model! { ListCenInterRegionTrafficQosPoliciesTrafficQosQueues {
    0 "Bandwidth" bandwidth: String, 1 "Dscps" dscps: Vec<i64>, 2 "EffectiveBandwidth" effective_bandwidth: String,
    3 "QosQueueDescription" qos_queue_description: String, 4 "QosQueueId" qos_queue_id: String,
    5 "QosQueueName" qos_queue_name: String, 6 "RemainBandwidthPercent" remain_bandwidth_percent: i64
} }

/// Lists cen inter region traffic qos queues: `ListCenInterRegionTrafficQosQueues` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListCenInterRegionTrafficQosQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosQueues {
    pub effective_bandwidth_filter: Option<
        ListCenInterRegionTrafficQosQueuesEffectiveBandwidthFilter,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_qos_policy_id: Option<String>,
    pub traffic_qos_queue_description: Option<String>,
    pub traffic_qos_queue_id: Option<String>,
    pub traffic_qos_queue_name: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListCenInterRegionTrafficQosQueues()
    "ListCenInterRegionTrafficQosQueues" -> ListCenInterRegionTrafficQosQueuesOutput {
    0 "EffectiveBandwidthFilter" effective_bandwidth_filter: ListCenInterRegionTrafficQosQueuesEffectiveBandwidthFilter,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TrafficQosPolicyId" traffic_qos_policy_id: String,
    8 "TrafficQosQueueDescription" traffic_qos_queue_description: String,
    9 "TrafficQosQueueId" traffic_qos_queue_id: String, 10 "TrafficQosQueueName" traffic_qos_queue_name: String,
    11 "TransitRouterAttachmentId" transit_router_attachment_id: String, 12 "TransitRouterId" transit_router_id: String
} }
paged! { ListCenInterRegionTrafficQosQueues: ListCenInterRegionTrafficQosQueuesTrafficQosQueues =
    Token "NextToken", "TrafficQosQueues" traffic_qos_queues, next "NextToken" }

/// In the request of [`ListCenInterRegionTrafficQosQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosQueuesEffectiveBandwidthFilter {
    pub gte: Option<i64>,
    pub lte: Option<i64>,
}
input! { ListCenInterRegionTrafficQosQueuesEffectiveBandwidthFilter() {
    0 "Gte" gte: i64, 1 "Lte" lte: i64
} }

/// Response of [`ListCenInterRegionTrafficQosQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosQueuesOutput {
    pub next_token: Option<String>,
    pub traffic_qos_queues: Vec<ListCenInterRegionTrafficQosQueuesTrafficQosQueues>,
}
model! { ListCenInterRegionTrafficQosQueuesOutput {
    0 "NextToken" next_token: String,
    1 "TrafficQosQueues" traffic_qos_queues: Vec<ListCenInterRegionTrafficQosQueuesTrafficQosQueues>
} }

/// In the response of [`ListCenInterRegionTrafficQosQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosQueuesTrafficQosQueues {
    pub bandwidth: Option<String>,
    pub dscps: Vec<i64>,
    pub effective_bandwidth: Option<String>,
    pub remain_bandwidth_percent: Option<i64>,
    pub status: Option<String>,
    pub traffic_qos_policy_id: Option<String>,
    pub traffic_qos_queue_description: Option<String>,
    pub traffic_qos_queue_id: Option<String>,
    pub traffic_qos_queue_name: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
model! { ListCenInterRegionTrafficQosQueuesTrafficQosQueues {
    0 "Bandwidth" bandwidth: String, 1 "Dscps" dscps: Vec<i64>, 2 "EffectiveBandwidth" effective_bandwidth: String,
    3 "RemainBandwidthPercent" remain_bandwidth_percent: i64, 4 "Status" status: String,
    5 "TrafficQosPolicyId" traffic_qos_policy_id: String,
    6 "TrafficQosQueueDescription" traffic_qos_queue_description: String,
    7 "TrafficQosQueueId" traffic_qos_queue_id: String, 8 "TrafficQosQueueName" traffic_qos_queue_name: String,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String, 10 "TransitRouterId" transit_router_id: String
} }

/// Lists grant vswitch enis: `ListGrantVSwitchEnis` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListGrantVSwitchEnis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantVSwitchEnis {
    /// Required.
    pub cen_id: String,
    pub max_results: Option<i64>,
    pub network_interface_id: Option<Vec<String>>,
    pub network_interface_name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub primary_ip_address: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { ListGrantVSwitchEnis(cen_id: String, vswitch_id: String, vpc_id: String)
    "ListGrantVSwitchEnis" -> ListGrantVSwitchEnisOutput {
    0 "CenId" cen_id, 1 "MaxResults" max_results: i64, 2 "NetworkInterfaceId" network_interface_id: Vec<String>,
    3 "NetworkInterfaceName" network_interface_name: String, 4 "NextToken" next_token: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PrimaryIpAddress" primary_ip_address: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "VSwitchId" vswitch_id, 11 "VpcId" vpc_id
} }
paged! { ListGrantVSwitchEnis: ListGrantVSwitchEnisGrantVSwitchEnis =
    Token "NextToken", "GrantVSwitchEnis" grant_vswitch_enis, next "NextToken" }

/// Response of [`ListGrantVSwitchEnis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantVSwitchEnisOutput {
    pub grant_vswitch_enis: Vec<ListGrantVSwitchEnisGrantVSwitchEnis>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListGrantVSwitchEnisOutput {
    0 "GrantVSwitchEnis" grant_vswitch_enis: Vec<ListGrantVSwitchEnisGrantVSwitchEnis>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListGrantVSwitchEnis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantVSwitchEnisGrantVSwitchEnis {
    pub description: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub primary_ip_address: Option<String>,
    pub transit_router_flag: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListGrantVSwitchEnisGrantVSwitchEnis {
    0 "Description" description: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "NetworkInterfaceName" network_interface_name: String, 3 "PrimaryIpAddress" primary_ip_address: String,
    4 "TransitRouterFlag" transit_router_flag: bool, 5 "VSwitchId" vswitch_id: String, 6 "VpcId" vpc_id: String
} }

/// Lists grant v switches to cen: `ListGrantVSwitchesToCen` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListGrantVSwitchesToCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantVSwitchesToCen {
    /// Required.
    pub cen_id: String,
    pub enabled_ipv6: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vpc_id: String,
    pub zone_id: Option<String>,
}
operation! { ListGrantVSwitchesToCen(cen_id: String, region_id: String, vpc_id: String)
    "ListGrantVSwitchesToCen" -> ListGrantVSwitchesToCenOutput {
    0 "CenId" cen_id, 1 "EnabledIpv6" enabled_ipv6: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "VpcId" vpc_id, 10 "ZoneId" zone_id: String
} }
paged! { ListGrantVSwitchesToCen: ListGrantVSwitchesToCenVSwitches =
    Number "PageNumber", "VSwitches" v_switches, total "TotalCount" }

/// Response of [`ListGrantVSwitchesToCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantVSwitchesToCenOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switches: Vec<ListGrantVSwitchesToCenVSwitches>,
}
model! { ListGrantVSwitchesToCenOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VSwitches" v_switches: Vec<ListGrantVSwitchesToCenVSwitches>
} }

/// In the response of [`ListGrantVSwitchesToCen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantVSwitchesToCenVSwitches {
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListGrantVSwitchesToCenVSwitches {
    0 "VSwitchId" vswitch_id: String, 1 "VSwitchName" vswitch_name: String, 2 "VpcId" vpc_id: String,
    3 "ZoneId" zone_id: String
} }

/// Lists tag resources: `ListTagResources` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceId" resource_id: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "Tag" tag: Vec<ListTagResourcesTag>
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

/// Lists traffic marking policies: `ListTrafficMarkingPolicies` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTrafficMarkingPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMarkingPolicies {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_marking_policy_description: Option<String>,
    pub traffic_marking_policy_id: Option<String>,
    pub traffic_marking_policy_name: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListTrafficMarkingPolicies() "ListTrafficMarkingPolicies" -> ListTrafficMarkingPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TrafficMarkingPolicyDescription" traffic_marking_policy_description: String,
    7 "TrafficMarkingPolicyId" traffic_marking_policy_id: String,
    8 "TrafficMarkingPolicyName" traffic_marking_policy_name: String, 9 "TransitRouterId" transit_router_id: String
} }
paged! { ListTrafficMarkingPolicies: ListTrafficMarkingPoliciesTrafficMarkingPolicies =
    Token "NextToken", "TrafficMarkingPolicies" traffic_marking_policies, next "NextToken" }

/// Response of [`ListTrafficMarkingPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMarkingPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub traffic_marking_policies: Vec<ListTrafficMarkingPoliciesTrafficMarkingPolicies>,
}
model! { ListTrafficMarkingPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TrafficMarkingPolicies" traffic_marking_policies: Vec<ListTrafficMarkingPoliciesTrafficMarkingPolicies>
} }

/// In the response of [`ListTrafficMarkingPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMarkingPoliciesTrafficMarkingPolicies {
    pub marking_dscp: Option<i64>,
    pub priority: Option<i64>,
    pub traffic_marking_policy_description: Option<String>,
    pub traffic_marking_policy_id: Option<String>,
    pub traffic_marking_policy_name: Option<String>,
    pub traffic_marking_policy_status: Option<String>,
    pub traffic_match_rules: Vec<ListTrafficMarkingPoliciesTrafficMatchRules>,
    pub transit_router_id: Option<String>,
}
model! { ListTrafficMarkingPoliciesTrafficMarkingPolicies {
    0 "MarkingDscp" marking_dscp: i64, 1 "Priority" priority: i64,
    2 "TrafficMarkingPolicyDescription" traffic_marking_policy_description: String,
    3 "TrafficMarkingPolicyId" traffic_marking_policy_id: String,
    4 "TrafficMarkingPolicyName" traffic_marking_policy_name: String,
    5 "TrafficMarkingPolicyStatus" traffic_marking_policy_status: String,
    6 "TrafficMatchRules" traffic_match_rules: Vec<ListTrafficMarkingPoliciesTrafficMatchRules>,
    7 "TransitRouterId" transit_router_id: String
} }

/// In the response of [`ListTrafficMarkingPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrafficMarkingPoliciesTrafficMatchRules {
    pub address_family: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_port_range: Vec<i64>,
    pub match_dscp: Option<i64>,
    pub protocol: Option<String>,
    pub src_cidr: Option<String>,
    pub src_port_range: Vec<i64>,
    pub traffic_match_rule_description: Option<String>,
    pub traffic_match_rule_id: Option<String>,
    pub traffic_match_rule_name: Option<String>,
    pub traffic_match_rule_status: Option<String>,
}
model! { ListTrafficMarkingPoliciesTrafficMatchRules {
    0 "AddressFamily" address_family: String, 1 "DstCidr" dst_cidr: String, 2 "DstPortRange" dst_port_range: Vec<i64>,
    3 "MatchDscp" match_dscp: i64, 4 "Protocol" protocol: String, 5 "SrcCidr" src_cidr: String,
    6 "SrcPortRange" src_port_range: Vec<i64>, 7 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    8 "TrafficMatchRuleId" traffic_match_rule_id: String, 9 "TrafficMatchRuleName" traffic_match_rule_name: String,
    10 "TrafficMatchRuleStatus" traffic_match_rule_status: String
} }

/// Lists transit router available resource: `ListTransitRouterAvailableResource` of `cbn` 2017-09-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterAvailableResource {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub support_multicast: Option<bool>,
}
operation! { ListTransitRouterAvailableResource(region_id: String)
    "ListTransitRouterAvailableResource" -> ListTransitRouterAvailableResourceOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SupportMulticast" support_multicast: bool
} }

/// Response of [`ListTransitRouterAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterAvailableResourceOutput {
    pub available_zones: Vec<String>,
    pub master_zones: Vec<String>,
    pub slave_zones: Vec<String>,
    pub support_multicast: Option<bool>,
}
model! { ListTransitRouterAvailableResourceOutput {
    0 "AvailableZones" available_zones: Vec<String>, 1 "MasterZones" master_zones: Vec<String>,
    2 "SlaveZones" slave_zones: Vec<String>, 3 "SupportMulticast" support_multicast: bool
} }

/// Lists transit router cidr: `ListTransitRouterCidr` of `cbn` 2017-09-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterCidr {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_cidr_id: Option<String>,
    /// Required.
    pub transit_router_id: String,
}
operation! { ListTransitRouterCidr(region_id: String, transit_router_id: String)
    "ListTransitRouterCidr" -> ListTransitRouterCidrOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TransitRouterCidrId" transit_router_cidr_id: String,
    8 "TransitRouterId" transit_router_id
} }

/// Response of [`ListTransitRouterCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterCidrOutput {
    pub cidr_lists: Vec<ListTransitRouterCidrCidrLists>,
}
model! { ListTransitRouterCidrOutput {
    0 "CidrLists" cidr_lists: Vec<ListTransitRouterCidrCidrLists>
} }

/// In the response of [`ListTransitRouterCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterCidrCidrLists {
    pub cidr: Option<String>,
    pub description: Option<String>,
    pub family: Option<String>,
    pub name: Option<String>,
    pub publish_cidr_route: Option<bool>,
    pub transit_router_cidr_id: Option<String>,
    pub transit_router_id: Option<String>,
}
model! { ListTransitRouterCidrCidrLists {
    0 "Cidr" cidr: String, 1 "Description" description: String, 2 "Family" family: String, 3 "Name" name: String,
    4 "PublishCidrRoute" publish_cidr_route: bool, 5 "TransitRouterCidrId" transit_router_cidr_id: String,
    6 "TransitRouterId" transit_router_id: String
} }

/// Lists transit router cidr allocation: `ListTransitRouterCidrAllocation` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterCidrAllocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterCidrAllocation {
    pub attachment_id: Option<String>,
    pub attachment_name: Option<String>,
    pub cidr: Option<String>,
    pub cidr_block: Option<String>,
    pub client_token: Option<String>,
    pub dedicated_owner_id: Option<String>,
    pub dry_run: Option<bool>,
    /// 5 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_cidr_id: Option<String>,
    /// Required.
    pub transit_router_id: String,
}
operation! { ListTransitRouterCidrAllocation(region_id: String, transit_router_id: String)
    "ListTransitRouterCidrAllocation" -> ListTransitRouterCidrAllocationOutput {
    0 "AttachmentId" attachment_id: String, 1 "AttachmentName" attachment_name: String, 2 "Cidr" cidr: String,
    3 "CidrBlock" cidr_block: String, 4 "ClientToken" client_token: String,
    5 "DedicatedOwnerId" dedicated_owner_id: String, 6 "DryRun" dry_run: bool, 7 "MaxResults" max_results: i64,
    8 "NextToken" next_token: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "TransitRouterCidrId" transit_router_cidr_id: String,
    15 "TransitRouterId" transit_router_id
} }
paged! { ListTransitRouterCidrAllocation: ListTransitRouterCidrAllocationTransitRouterCidrAllocations =
    Token "NextToken", "TransitRouterCidrAllocations" transit_router_cidr_allocations, next "NextToken" }

/// Response of [`ListTransitRouterCidrAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterCidrAllocationOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_cidr_allocations: Vec<
        ListTransitRouterCidrAllocationTransitRouterCidrAllocations,
    >,
}
model! { ListTransitRouterCidrAllocationOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterCidrAllocations" transit_router_cidr_allocations: Vec<ListTransitRouterCidrAllocationTransitRouterCidrAllocations>
} }

/// In the response of [`ListTransitRouterCidrAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterCidrAllocationTransitRouterCidrAllocations {
    pub allocated_cidr_block: Option<String>,
    pub attachment_id: Option<String>,
    pub attachment_name: Option<String>,
    pub cidr: Option<String>,
    pub transit_router_cidr_id: Option<String>,
}
model! { ListTransitRouterCidrAllocationTransitRouterCidrAllocations {
    0 "AllocatedCidrBlock" allocated_cidr_block: String, 1 "AttachmentId" attachment_id: String,
    2 "AttachmentName" attachment_name: String, 3 "Cidr" cidr: String,
    4 "TransitRouterCidrId" transit_router_cidr_id: String
} }

/// Lists transit router ecr attachments: `ListTransitRouterEcrAttachments` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterEcrAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachments {
    pub cen_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<ListTransitRouterEcrAttachmentsTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListTransitRouterEcrAttachments()
    "ListTransitRouterEcrAttachments" -> ListTransitRouterEcrAttachmentsOutput {
    0 "CenId" cen_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<ListTransitRouterEcrAttachmentsTag>,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String, 10 "TransitRouterId" transit_router_id: String
} }
paged! { ListTransitRouterEcrAttachments: ListTransitRouterEcrAttachmentsTransitRouterAttachments =
    Token "NextToken", "TransitRouterAttachments" transit_router_attachments, next "NextToken" }

/// In the request of [`ListTransitRouterEcrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterEcrAttachmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterEcrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachmentsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_attachments: Vec<
        ListTransitRouterEcrAttachmentsTransitRouterAttachments,
    >,
}
model! { ListTransitRouterEcrAttachmentsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterAttachments" transit_router_attachments: Vec<ListTransitRouterEcrAttachmentsTransitRouterAttachments>
} }

/// In the response of [`ListTransitRouterEcrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachmentsTransitRouterAttachments {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub ecr_id: Option<String>,
    pub ecr_owner_id: Option<i64>,
    pub order_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTransitRouterEcrAttachmentsTags>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_region_id: Option<String>,
}
model! { ListTransitRouterEcrAttachmentsTransitRouterAttachments {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "CreationTime" creation_time: String, 3 "EcrId" ecr_id: String, 4 "EcrOwnerId" ecr_owner_id: i64,
    5 "OrderType" order_type: String, 6 "ResourceType" resource_type: String, 7 "Status" status: String,
    8 "Tags" tags: Vec<ListTransitRouterEcrAttachmentsTags>,
    9 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    10 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    11 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    12 "TransitRouterId" transit_router_id: String, 13 "TransitRouterRegionId" transit_router_region_id: String
} }

/// In the response of [`ListTransitRouterEcrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterEcrAttachmentsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists transit router multicast domain associations: `ListTransitRouterMulticastDomainAssociations` of `cbn`
/// 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterMulticastDomainAssociations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainAssociations {
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_multicast_domain_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
operation! { ListTransitRouterMulticastDomainAssociations()
    "ListTransitRouterMulticastDomainAssociations" -> ListTransitRouterMulticastDomainAssociationsOutput {
    0 "ClientToken" client_token: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceId" resource_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type: String, 9 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    10 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String,
    11 "VSwitchIds" vswitch_ids: Vec<String>
} }
paged! {
    ListTransitRouterMulticastDomainAssociations: ListTransitRouterMulticastDomainAssociationsTransitRouterMulticastAssociations =
    Token "NextToken", "TransitRouterMulticastAssociations" transit_router_multicast_associations, next "NextToken" }

/// Response of [`ListTransitRouterMulticastDomainAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainAssociationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_multicast_associations: Vec<
        ListTransitRouterMulticastDomainAssociationsTransitRouterMulticastAssociations,
    >,
}
model! { ListTransitRouterMulticastDomainAssociationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterMulticastAssociations" transit_router_multicast_associations: Vec<ListTransitRouterMulticastDomainAssociationsTransitRouterMulticastAssociations>
} }

/// In the response of [`ListTransitRouterMulticastDomainAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainAssociationsTransitRouterMulticastAssociations {
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_multicast_domain_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListTransitRouterMulticastDomainAssociationsTransitRouterMulticastAssociations {
    0 "ResourceId" resource_id: String, 1 "ResourceOwnerId" resource_owner_id: i64,
    2 "ResourceType" resource_type: String, 3 "Status" status: String,
    4 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    5 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String, 6 "VSwitchId" vswitch_id: String
} }

/// Lists transit router multicast domain v switches: `ListTransitRouterMulticastDomainVSwitches` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterMulticastDomainVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainVSwitches {
    /// Required.
    pub cen_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub vpc_id: String,
}
operation! { ListTransitRouterMulticastDomainVSwitches(cen_id: String, vpc_id: String)
    "ListTransitRouterMulticastDomainVSwitches" -> ListTransitRouterMulticastDomainVSwitchesOutput {
    0 "CenId" cen_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VSwitchIds" vswitch_ids: Vec<String>, 8 "VpcId" vpc_id
} }
paged! { ListTransitRouterMulticastDomainVSwitches: String =
    Token "NextToken", "VSwitchIds" vswitch_ids, next "NextToken" }

/// Response of [`ListTransitRouterMulticastDomainVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainVSwitchesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub vswitch_ids: Vec<String>,
}
model! { ListTransitRouterMulticastDomainVSwitchesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// Lists transit router multicast domains: `ListTransitRouterMulticastDomains` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterMulticastDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomains {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<ListTransitRouterMulticastDomainsTag>>,
    pub transit_router_id: Option<String>,
    pub transit_router_multicast_domain_id: Option<String>,
}
operation! { ListTransitRouterMulticastDomains()
    "ListTransitRouterMulticastDomains" -> ListTransitRouterMulticastDomainsOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<ListTransitRouterMulticastDomainsTag>,
    10 "TransitRouterId" transit_router_id: String,
    11 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String
} }
paged! { ListTransitRouterMulticastDomains: ListTransitRouterMulticastDomainsTransitRouterMulticastDomains =
    Token "NextToken", "TransitRouterMulticastDomains" transit_router_multicast_domains, next "NextToken" }

/// In the request of [`ListTransitRouterMulticastDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterMulticastDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterMulticastDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_multicast_domains: Vec<
        ListTransitRouterMulticastDomainsTransitRouterMulticastDomains,
    >,
}
model! { ListTransitRouterMulticastDomainsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterMulticastDomains" transit_router_multicast_domains: Vec<ListTransitRouterMulticastDomainsTransitRouterMulticastDomains>
} }

/// In the response of [`ListTransitRouterMulticastDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsTransitRouterMulticastDomains {
    pub cen_id: Option<String>,
    pub options: Option<ListTransitRouterMulticastDomainsOptions>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTransitRouterMulticastDomainsTags>,
    pub transit_router_id: Option<String>,
    pub transit_router_multicast_domain_description: Option<String>,
    pub transit_router_multicast_domain_id: Option<String>,
    pub transit_router_multicast_domain_name: Option<String>,
}
model! { ListTransitRouterMulticastDomainsTransitRouterMulticastDomains {
    0 "CenId" cen_id: String, 1 "Options" options: ListTransitRouterMulticastDomainsOptions,
    2 "RegionId" region_id: String, 3 "Status" status: String,
    4 "Tags" tags: Vec<ListTransitRouterMulticastDomainsTags>, 5 "TransitRouterId" transit_router_id: String,
    6 "TransitRouterMulticastDomainDescription" transit_router_multicast_domain_description: String,
    7 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String,
    8 "TransitRouterMulticastDomainName" transit_router_multicast_domain_name: String
} }

/// In the response of [`ListTransitRouterMulticastDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsOptions {
    pub igmpv2_support: Option<String>,
    pub strict_source_control: Option<String>,
}
model! { ListTransitRouterMulticastDomainsOptions {
    0 "Igmpv2Support" igmpv2_support: String, 1 "StrictSourceControl" strict_source_control: String
} }

/// In the response of [`ListTransitRouterMulticastDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterMulticastDomainsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists transit router multicast groups: `ListTransitRouterMulticastGroups` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterMulticastGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastGroups {
    pub client_token: Option<String>,
    pub group_ip_address: Option<String>,
    pub is_group_member: Option<bool>,
    pub is_group_source: Option<bool>,
    pub max_results: Option<i64>,
    pub network_interface_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_transit_router_multicast_domains: Option<Vec<String>>,
    pub resource_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_multicast_domain_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
operation! { ListTransitRouterMulticastGroups()
    "ListTransitRouterMulticastGroups" -> ListTransitRouterMulticastGroupsOutput {
    0 "ClientToken" client_token: String, 1 "GroupIpAddress" group_ip_address: String,
    2 "IsGroupMember" is_group_member: bool, 3 "IsGroupSource" is_group_source: bool, 4 "MaxResults" max_results: i64,
    5 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 6 "NextToken" next_token: String,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "PeerTransitRouterMulticastDomains" peer_transit_router_multicast_domains: Vec<String>,
    10 "ResourceId" resource_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "ResourceType" resource_type: String,
    14 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    15 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String,
    16 "VSwitchIds" vswitch_ids: Vec<String>
} }
paged! { ListTransitRouterMulticastGroups: ListTransitRouterMulticastGroupsTransitRouterMulticastGroups =
    Token "NextToken", "TransitRouterMulticastGroups" transit_router_multicast_groups, next "NextToken" }

/// Response of [`ListTransitRouterMulticastGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastGroupsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_multicast_groups: Vec<
        ListTransitRouterMulticastGroupsTransitRouterMulticastGroups,
    >,
}
model! { ListTransitRouterMulticastGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterMulticastGroups" transit_router_multicast_groups: Vec<ListTransitRouterMulticastGroupsTransitRouterMulticastGroups>
} }

/// In the response of [`ListTransitRouterMulticastGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterMulticastGroupsTransitRouterMulticastGroups {
    pub group_ip_address: Option<String>,
    pub group_member: Option<bool>,
    pub group_source: Option<bool>,
    pub member_type: Option<String>,
    pub network_interface_id: Option<String>,
    pub peer_transit_router_multicast_domain_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_multicast_domain_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListTransitRouterMulticastGroupsTransitRouterMulticastGroups {
    0 "GroupIpAddress" group_ip_address: String, 1 "GroupMember" group_member: bool, 2 "GroupSource" group_source: bool,
    3 "MemberType" member_type: String, 4 "NetworkInterfaceId" network_interface_id: String,
    5 "PeerTransitRouterMulticastDomainId" peer_transit_router_multicast_domain_id: String,
    6 "ResourceId" resource_id: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type: String, 9 "SourceType" source_type: String, 10 "Status" status: String,
    11 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    12 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id: String, 13 "VSwitchId" vswitch_id: String
} }

/// Lists transit router peer attachments: `ListTransitRouterPeerAttachments` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterPeerAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPeerAttachments {
    pub cen_id: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<ListTransitRouterPeerAttachmentsTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListTransitRouterPeerAttachments()
    "ListTransitRouterPeerAttachments" -> ListTransitRouterPeerAttachmentsOutput {
    0 "CenId" cen_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<ListTransitRouterPeerAttachmentsTag>,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String, 10 "TransitRouterId" transit_router_id: String
} }
paged! { ListTransitRouterPeerAttachments: ListTransitRouterPeerAttachmentsTransitRouterAttachments =
    Token "NextToken", "TransitRouterAttachments" transit_router_attachments, next "NextToken" }

/// In the request of [`ListTransitRouterPeerAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPeerAttachmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterPeerAttachmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterPeerAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPeerAttachmentsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_attachments: Vec<
        ListTransitRouterPeerAttachmentsTransitRouterAttachments,
    >,
}
model! { ListTransitRouterPeerAttachmentsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterAttachments" transit_router_attachments: Vec<ListTransitRouterPeerAttachmentsTransitRouterAttachments>
} }

/// In the response of [`ListTransitRouterPeerAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPeerAttachmentsTransitRouterAttachments {
    pub auto_publish_route_enabled: Option<bool>,
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub cen_bandwidth_package_id: Option<String>,
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub default_link_type: Option<String>,
    pub geographic_span_id: Option<String>,
    pub peer_transit_router_id: Option<String>,
    pub peer_transit_router_owner_id: Option<i64>,
    pub peer_transit_router_region_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTransitRouterPeerAttachmentsTags>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
}
model! { ListTransitRouterPeerAttachmentsTransitRouterAttachments {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthType" bandwidth_type: String, 3 "CenBandwidthPackageId" cen_bandwidth_package_id: String,
    4 "CenId" cen_id: String, 5 "CreationTime" creation_time: String, 6 "DefaultLinkType" default_link_type: String,
    7 "GeographicSpanId" geographic_span_id: String, 8 "PeerTransitRouterId" peer_transit_router_id: String,
    9 "PeerTransitRouterOwnerId" peer_transit_router_owner_id: i64,
    10 "PeerTransitRouterRegionId" peer_transit_router_region_id: String, 11 "RegionId" region_id: String,
    12 "ResourceType" resource_type: String, 13 "Status" status: String,
    14 "Tags" tags: Vec<ListTransitRouterPeerAttachmentsTags>,
    15 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    16 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    17 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    18 "TransitRouterId" transit_router_id: String
} }

/// In the response of [`ListTransitRouterPeerAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPeerAttachmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterPeerAttachmentsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists transit router prefix list association: `ListTransitRouterPrefixListAssociation` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterPrefixListAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPrefixListAssociation {
    pub next_hop: Option<String>,
    pub next_hop_instance_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub owner_uid: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub prefix_list_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    /// Required.
    pub transit_router_id: String,
    pub transit_router_table_id: Option<String>,
}
operation! { ListTransitRouterPrefixListAssociation(region_id: String, transit_router_id: String)
    "ListTransitRouterPrefixListAssociation" -> ListTransitRouterPrefixListAssociationOutput {
    0 "NextHop" next_hop: String, 1 "NextHopInstanceId" next_hop_instance_id: String,
    2 "NextHopType" next_hop_type: String, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "OwnerUid" owner_uid: i64, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "PrefixListId" prefix_list_id: String, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Status" status: String, 13 "TransitRouterId" transit_router_id,
    14 "TransitRouterTableId" transit_router_table_id: String
} }
paged! { ListTransitRouterPrefixListAssociation: ListTransitRouterPrefixListAssociationPrefixLists =
    Number "PageNumber", "PrefixLists" prefix_lists, total "TotalCount" }

/// Response of [`ListTransitRouterPrefixListAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPrefixListAssociationOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub prefix_lists: Vec<ListTransitRouterPrefixListAssociationPrefixLists>,
    pub total_count: Option<i64>,
}
model! { ListTransitRouterPrefixListAssociationOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PrefixLists" prefix_lists: Vec<ListTransitRouterPrefixListAssociationPrefixLists>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTransitRouterPrefixListAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterPrefixListAssociationPrefixLists {
    pub next_hop: Option<String>,
    pub next_hop_instance_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub owner_uid: Option<i64>,
    pub prefix_list_id: Option<String>,
    pub status: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_table_id: Option<String>,
}
model! { ListTransitRouterPrefixListAssociationPrefixLists {
    0 "NextHop" next_hop: String, 1 "NextHopInstanceId" next_hop_instance_id: String,
    2 "NextHopType" next_hop_type: String, 3 "OwnerUid" owner_uid: i64, 4 "PrefixListId" prefix_list_id: String,
    5 "Status" status: String, 6 "TransitRouterId" transit_router_id: String,
    7 "TransitRouterTableId" transit_router_table_id: String
} }

/// Lists transit router route entries: `ListTransitRouterRouteEntries` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteEntries {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub prefix_list_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_filter: Option<Vec<ListTransitRouterRouteEntriesRouteFilter>>,
    /// Deprecated.
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    pub transit_router_route_entry_ids: Option<Vec<String>>,
    pub transit_router_route_entry_names: Option<Vec<String>>,
    pub transit_router_route_entry_next_hop_id: Option<String>,
    pub transit_router_route_entry_next_hop_resource_id: Option<String>,
    pub transit_router_route_entry_next_hop_resource_type: Option<String>,
    pub transit_router_route_entry_next_hop_type: Option<String>,
    pub transit_router_route_entry_origin_resource_id: Option<String>,
    pub transit_router_route_entry_origin_resource_type: Option<String>,
    pub transit_router_route_entry_status: Option<String>,
    pub transit_router_route_entry_type: Option<String>,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! { ListTransitRouterRouteEntries(transit_router_route_table_id: String)
    "ListTransitRouterRouteEntries" -> ListTransitRouterRouteEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PrefixListId" prefix_list_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "RouteFilter" route_filter: Vec<ListTransitRouterRouteEntriesRouteFilter>,
    8 "TransitRouterRouteEntryDestinationCidrBlock" transit_router_route_entry_destination_cidr_block: String,
    9 "TransitRouterRouteEntryIds" transit_router_route_entry_ids: Vec<String>,
    10 "TransitRouterRouteEntryNames" transit_router_route_entry_names: Vec<String>,
    11 "TransitRouterRouteEntryNextHopId" transit_router_route_entry_next_hop_id: String,
    12 "TransitRouterRouteEntryNextHopResourceId" transit_router_route_entry_next_hop_resource_id: String,
    13 "TransitRouterRouteEntryNextHopResourceType" transit_router_route_entry_next_hop_resource_type: String,
    14 "TransitRouterRouteEntryNextHopType" transit_router_route_entry_next_hop_type: String,
    15 "TransitRouterRouteEntryOriginResourceId" transit_router_route_entry_origin_resource_id: String,
    16 "TransitRouterRouteEntryOriginResourceType" transit_router_route_entry_origin_resource_type: String,
    17 "TransitRouterRouteEntryStatus" transit_router_route_entry_status: String,
    18 "TransitRouterRouteEntryType" transit_router_route_entry_type: String,
    19 "TransitRouterRouteTableId" transit_router_route_table_id
} }
paged! { ListTransitRouterRouteEntries: ListTransitRouterRouteEntriesTransitRouterRouteEntries =
    Token "NextToken", "TransitRouterRouteEntries" transit_router_route_entries, next "NextToken" }

/// In the request of [`ListTransitRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteEntriesRouteFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListTransitRouterRouteEntriesRouteFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListTransitRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteEntriesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_route_entries: Vec<
        ListTransitRouterRouteEntriesTransitRouterRouteEntries,
    >,
}
model! { ListTransitRouterRouteEntriesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterRouteEntries" transit_router_route_entries: Vec<ListTransitRouterRouteEntriesTransitRouterRouteEntries>
} }

/// In the response of [`ListTransitRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteEntriesTransitRouterRouteEntries {
    pub create_time: Option<String>,
    pub operational_mode: Option<bool>,
    pub path_attributes: Option<ListTransitRouterRouteEntriesPathAttributes>,
    pub prefix_list_id: Option<String>,
    pub tag: Option<String>,
    pub transit_router_route_entry_description: Option<String>,
    pub transit_router_route_entry_destination_cidr_block: Option<String>,
    pub transit_router_route_entry_id: Option<String>,
    pub transit_router_route_entry_name: Option<String>,
    pub transit_router_route_entry_next_hop_id: Option<String>,
    pub transit_router_route_entry_next_hop_resource_id: Option<String>,
    pub transit_router_route_entry_next_hop_resource_type: Option<String>,
    pub transit_router_route_entry_next_hop_type: Option<String>,
    pub transit_router_route_entry_origin_resource_id: Option<String>,
    pub transit_router_route_entry_origin_resource_type: Option<String>,
    pub transit_router_route_entry_status: Option<String>,
    pub transit_router_route_entry_type: Option<String>,
}
model! { ListTransitRouterRouteEntriesTransitRouterRouteEntries {
    0 "CreateTime" create_time: String, 1 "OperationalMode" operational_mode: bool,
    2 "PathAttributes" path_attributes: ListTransitRouterRouteEntriesPathAttributes,
    3 "PrefixListId" prefix_list_id: String, 4 "Tag" tag: String,
    5 "TransitRouterRouteEntryDescription" transit_router_route_entry_description: String,
    6 "TransitRouterRouteEntryDestinationCidrBlock" transit_router_route_entry_destination_cidr_block: String,
    7 "TransitRouterRouteEntryId" transit_router_route_entry_id: String,
    8 "TransitRouterRouteEntryName" transit_router_route_entry_name: String,
    9 "TransitRouterRouteEntryNextHopId" transit_router_route_entry_next_hop_id: String,
    10 "TransitRouterRouteEntryNextHopResourceId" transit_router_route_entry_next_hop_resource_id: String,
    11 "TransitRouterRouteEntryNextHopResourceType" transit_router_route_entry_next_hop_resource_type: String,
    12 "TransitRouterRouteEntryNextHopType" transit_router_route_entry_next_hop_type: String,
    13 "TransitRouterRouteEntryOriginResourceId" transit_router_route_entry_origin_resource_id: String,
    14 "TransitRouterRouteEntryOriginResourceType" transit_router_route_entry_origin_resource_type: String,
    15 "TransitRouterRouteEntryStatus" transit_router_route_entry_status: String,
    16 "TransitRouterRouteEntryType" transit_router_route_entry_type: String
} }

/// In the response of [`ListTransitRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteEntriesPathAttributes {
    pub as_paths: Vec<String>,
    pub communities: Vec<String>,
    pub origin_instance_id: Option<String>,
    pub origin_instance_type: Option<String>,
    pub origin_route_type: Option<String>,
    pub preference: Option<i64>,
}
model! { ListTransitRouterRouteEntriesPathAttributes {
    0 "AsPaths" as_paths: Vec<String>, 1 "Communities" communities: Vec<String>,
    2 "OriginInstanceId" origin_instance_id: String, 3 "OriginInstanceType" origin_instance_type: String,
    4 "OriginRouteType" origin_route_type: String, 5 "Preference" preference: i64
} }

/// Lists transit router route table associations: `ListTransitRouterRouteTableAssociations` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterRouteTableAssociations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTableAssociations {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_resource_id: Option<String>,
    pub transit_router_attachment_resource_type: Option<String>,
    pub transit_router_route_table_id: Option<String>,
}
operation! { ListTransitRouterRouteTableAssociations()
    "ListTransitRouterRouteTableAssociations" -> ListTransitRouterRouteTableAssociationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Status" status: String,
    7 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    8 "TransitRouterAttachmentResourceId" transit_router_attachment_resource_id: String,
    9 "TransitRouterAttachmentResourceType" transit_router_attachment_resource_type: String,
    10 "TransitRouterRouteTableId" transit_router_route_table_id: String
} }
paged! { ListTransitRouterRouteTableAssociations: ListTransitRouterRouteTableAssociationsTransitRouterAssociations =
    Token "NextToken", "TransitRouterAssociations" transit_router_associations, next "NextToken" }

/// Response of [`ListTransitRouterRouteTableAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTableAssociationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_associations: Vec<
        ListTransitRouterRouteTableAssociationsTransitRouterAssociations,
    >,
}
model! { ListTransitRouterRouteTableAssociationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterAssociations" transit_router_associations: Vec<ListTransitRouterRouteTableAssociationsTransitRouterAssociations>
} }

/// In the response of [`ListTransitRouterRouteTableAssociations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTableAssociationsTransitRouterAssociations {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_route_table_id: Option<String>,
}
model! { ListTransitRouterRouteTableAssociationsTransitRouterAssociations {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Status" status: String,
    3 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    4 "TransitRouterRouteTableId" transit_router_route_table_id: String
} }

/// Lists transit router route table propagations: `ListTransitRouterRouteTablePropagations` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterRouteTablePropagations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablePropagations {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_resource_id: Option<String>,
    pub transit_router_attachment_resource_type: Option<String>,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! { ListTransitRouterRouteTablePropagations(transit_router_route_table_id: String)
    "ListTransitRouterRouteTablePropagations" -> ListTransitRouterRouteTablePropagationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Status" status: String,
    7 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    8 "TransitRouterAttachmentResourceId" transit_router_attachment_resource_id: String,
    9 "TransitRouterAttachmentResourceType" transit_router_attachment_resource_type: String,
    10 "TransitRouterRouteTableId" transit_router_route_table_id
} }
paged! { ListTransitRouterRouteTablePropagations: ListTransitRouterRouteTablePropagationsTransitRouterPropagations =
    Token "NextToken", "TransitRouterPropagations" transit_router_propagations, next "NextToken" }

/// Response of [`ListTransitRouterRouteTablePropagations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablePropagationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_propagations: Vec<
        ListTransitRouterRouteTablePropagationsTransitRouterPropagations,
    >,
}
model! { ListTransitRouterRouteTablePropagationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterPropagations" transit_router_propagations: Vec<ListTransitRouterRouteTablePropagationsTransitRouterPropagations>
} }

/// In the response of [`ListTransitRouterRouteTablePropagations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablePropagationsTransitRouterPropagations {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_route_table_id: Option<String>,
}
model! { ListTransitRouterRouteTablePropagationsTransitRouterPropagations {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Status" status: String,
    3 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    4 "TransitRouterRouteTableId" transit_router_route_table_id: String
} }

/// Lists transit router route tables: `ListTransitRouterRouteTables` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterRouteTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTables {
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_options: Option<ListTransitRouterRouteTablesRouteTableOptions>,
    pub tag: Option<Vec<ListTransitRouterRouteTablesTag>>,
    pub transit_router_id: Option<String>,
    pub transit_router_route_table_ids: Option<Vec<String>>,
    pub transit_router_route_table_names: Option<Vec<String>>,
    pub transit_router_route_table_status: Option<String>,
    pub transit_router_route_table_type: Option<String>,
}
operation! { ListTransitRouterRouteTables() "ListTransitRouterRouteTables" -> ListTransitRouterRouteTablesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteTableOptions" route_table_options: ListTransitRouterRouteTablesRouteTableOptions,
    7 "Tag" tag: Vec<ListTransitRouterRouteTablesTag>, 8 "TransitRouterId" transit_router_id: String,
    9 "TransitRouterRouteTableIds" transit_router_route_table_ids: Vec<String>,
    10 "TransitRouterRouteTableNames" transit_router_route_table_names: Vec<String>,
    11 "TransitRouterRouteTableStatus" transit_router_route_table_status: String,
    12 "TransitRouterRouteTableType" transit_router_route_table_type: String
} }
paged! { ListTransitRouterRouteTables: ListTransitRouterRouteTablesTransitRouterRouteTables =
    Token "NextToken", "TransitRouterRouteTables" transit_router_route_tables, next "NextToken" }

/// In the request of [`ListTransitRouterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesRouteTableOptions {
    pub multi_region_ecmp: Option<String>,
}
input! { ListTransitRouterRouteTablesRouteTableOptions() {
    0 "MultiRegionECMP" multi_region_ecmp: String
} }

/// In the request of [`ListTransitRouterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterRouteTablesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_route_tables: Vec<
        ListTransitRouterRouteTablesTransitRouterRouteTables,
    >,
}
model! { ListTransitRouterRouteTablesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterRouteTables" transit_router_route_tables: Vec<ListTransitRouterRouteTablesTransitRouterRouteTables>
} }

/// In the response of [`ListTransitRouterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesTransitRouterRouteTables {
    pub create_time: Option<String>,
    pub region_id: Option<String>,
    pub route_table_options: Option<
        ListTransitRouterRouteTablesTransitRouterRouteTablesRouteTableOptions,
    >,
    pub tags: Vec<ListTransitRouterRouteTablesTags>,
    pub transit_router_id: Option<String>,
    pub transit_router_route_table_description: Option<String>,
    pub transit_router_route_table_id: Option<String>,
    pub transit_router_route_table_name: Option<String>,
    pub transit_router_route_table_status: Option<String>,
    pub transit_router_route_table_type: Option<String>,
}
model! { ListTransitRouterRouteTablesTransitRouterRouteTables {
    0 "CreateTime" create_time: String, 1 "RegionId" region_id: String,
    2 "RouteTableOptions" route_table_options: ListTransitRouterRouteTablesTransitRouterRouteTablesRouteTableOptions,
    3 "Tags" tags: Vec<ListTransitRouterRouteTablesTags>, 4 "TransitRouterId" transit_router_id: String,
    5 "TransitRouterRouteTableDescription" transit_router_route_table_description: String,
    6 "TransitRouterRouteTableId" transit_router_route_table_id: String,
    7 "TransitRouterRouteTableName" transit_router_route_table_name: String,
    8 "TransitRouterRouteTableStatus" transit_router_route_table_status: String,
    9 "TransitRouterRouteTableType" transit_router_route_table_type: String
} }

/// In the response of [`ListTransitRouterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesTransitRouterRouteTablesRouteTableOptions {
    pub multi_region_ecmp: Option<String>,
}
model! { ListTransitRouterRouteTablesTransitRouterRouteTablesRouteTableOptions {
    0 "MultiRegionECMP" multi_region_ecmp: String
} }

/// In the response of [`ListTransitRouterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterRouteTablesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists transit router vbr attachments: `ListTransitRouterVbrAttachments` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterVbrAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVbrAttachments {
    pub cen_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<ListTransitRouterVbrAttachmentsTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListTransitRouterVbrAttachments()
    "ListTransitRouterVbrAttachments" -> ListTransitRouterVbrAttachmentsOutput {
    0 "CenId" cen_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<ListTransitRouterVbrAttachmentsTag>,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String, 10 "TransitRouterId" transit_router_id: String
} }
paged! { ListTransitRouterVbrAttachments: ListTransitRouterVbrAttachmentsTransitRouterAttachments =
    Token "NextToken", "TransitRouterAttachments" transit_router_attachments, next "NextToken" }

/// In the request of [`ListTransitRouterVbrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVbrAttachmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterVbrAttachmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterVbrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVbrAttachmentsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_attachments: Vec<
        ListTransitRouterVbrAttachmentsTransitRouterAttachments,
    >,
}
model! { ListTransitRouterVbrAttachmentsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterAttachments" transit_router_attachments: Vec<ListTransitRouterVbrAttachmentsTransitRouterAttachments>
} }

/// In the response of [`ListTransitRouterVbrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVbrAttachmentsTransitRouterAttachments {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub managed_service: Option<String>,
    pub order_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTransitRouterVbrAttachmentsTags>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    pub vbr_id: Option<String>,
    pub vbr_owner_id: Option<i64>,
    pub vbr_region_id: Option<String>,
}
model! { ListTransitRouterVbrAttachmentsTransitRouterAttachments {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "CreationTime" creation_time: String, 3 "ManagedService" managed_service: String,
    4 "OrderType" order_type: String, 5 "ResourceType" resource_type: String, 6 "Status" status: String,
    7 "Tags" tags: Vec<ListTransitRouterVbrAttachmentsTags>,
    8 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    10 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    11 "TransitRouterId" transit_router_id: String, 12 "VbrId" vbr_id: String, 13 "VbrOwnerId" vbr_owner_id: i64,
    14 "VbrRegionId" vbr_region_id: String
} }

/// In the response of [`ListTransitRouterVbrAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVbrAttachmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterVbrAttachmentsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists transit router vpc attachments: `ListTransitRouterVpcAttachments` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterVpcAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachments {
    pub cen_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListTransitRouterVpcAttachmentsTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListTransitRouterVpcAttachments()
    "ListTransitRouterVpcAttachments" -> ListTransitRouterVpcAttachmentsOutput {
    0 "CenId" cen_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OrderType" order_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Status" status: String,
    10 "Tag" tag: Vec<ListTransitRouterVpcAttachmentsTag>,
    11 "TransitRouterAttachmentId" transit_router_attachment_id: String, 12 "TransitRouterId" transit_router_id: String,
    13 "VpcId" vpc_id: String
} }
paged! { ListTransitRouterVpcAttachments: ListTransitRouterVpcAttachmentsTransitRouterAttachments =
    Token "NextToken", "TransitRouterAttachments" transit_router_attachments, next "NextToken" }

/// In the request of [`ListTransitRouterVpcAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterVpcAttachmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterVpcAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_attachments: Vec<
        ListTransitRouterVpcAttachmentsTransitRouterAttachments,
    >,
}
model! { ListTransitRouterVpcAttachmentsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterAttachments" transit_router_attachments: Vec<ListTransitRouterVpcAttachmentsTransitRouterAttachments>
} }

/// In the response of [`ListTransitRouterVpcAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsTransitRouterAttachments {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub managed_service: Option<String>,
    pub options: Option<ListTransitRouterVpcAttachmentsOptions>,
    pub order_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTransitRouterVpcAttachmentsTags>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_vpc_attachment_options: BTreeMap<String, String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<i64>,
    pub vpc_region_id: Option<String>,
    pub zone_mappings: Vec<ListTransitRouterVpcAttachmentsZoneMappings>,
}
model! { ListTransitRouterVpcAttachmentsTransitRouterAttachments {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "ChargeType" charge_type: String, 3 "CreationTime" creation_time: String,
    4 "ManagedService" managed_service: String, 5 "Options" options: ListTransitRouterVpcAttachmentsOptions,
    6 "OrderType" order_type: String, 7 "ResourceType" resource_type: String, 8 "Status" status: String,
    9 "Tags" tags: Vec<ListTransitRouterVpcAttachmentsTags>,
    10 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    11 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    12 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    13 "TransitRouterId" transit_router_id: String,
    14 "TransitRouterVPCAttachmentOptions" transit_router_vpc_attachment_options: BTreeMap<String, String>,
    15 "VpcId" vpc_id: String, 16 "VpcOwnerId" vpc_owner_id: i64, 17 "VpcRegionId" vpc_region_id: String,
    18 "ZoneMappings" zone_mappings: Vec<ListTransitRouterVpcAttachmentsZoneMappings>
} }

/// In the response of [`ListTransitRouterVpcAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsOptions {
    pub appliance_mode_support: Option<String>,
    pub ipv6_support: Option<String>,
}
model! { ListTransitRouterVpcAttachmentsOptions {
    0 "ApplianceModeSupport" appliance_mode_support: String, 1 "Ipv6Support" ipv6_support: String
} }

/// In the response of [`ListTransitRouterVpcAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterVpcAttachmentsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListTransitRouterVpcAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpcAttachmentsZoneMappings {
    pub network_interface_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListTransitRouterVpcAttachmentsZoneMappings {
    0 "NetworkInterfaceId" network_interface_id: String, 1 "VSwitchId" vswitch_id: String, 2 "ZoneId" zone_id: String
} }

/// Lists transit router vpn attachments: `ListTransitRouterVpnAttachments` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouterVpnAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachments {
    pub cen_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<ListTransitRouterVpnAttachmentsTag>>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_id: Option<String>,
}
operation! { ListTransitRouterVpnAttachments()
    "ListTransitRouterVpnAttachments" -> ListTransitRouterVpnAttachmentsOutput {
    0 "CenId" cen_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<ListTransitRouterVpnAttachmentsTag>,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String, 10 "TransitRouterId" transit_router_id: String
} }
paged! { ListTransitRouterVpnAttachments: ListTransitRouterVpnAttachmentsTransitRouterAttachments =
    Token "NextToken", "TransitRouterAttachments" transit_router_attachments, next "NextToken" }

/// In the request of [`ListTransitRouterVpnAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRouterVpnAttachmentsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouterVpnAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub transit_router_attachments: Vec<
        ListTransitRouterVpnAttachmentsTransitRouterAttachments,
    >,
}
model! { ListTransitRouterVpnAttachmentsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "TransitRouterAttachments" transit_router_attachments: Vec<ListTransitRouterVpnAttachmentsTransitRouterAttachments>
} }

/// In the response of [`ListTransitRouterVpnAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsTransitRouterAttachments {
    pub auto_publish_route_enabled: Option<bool>,
    pub cen_id: Option<String>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub order_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListTransitRouterVpnAttachmentsTags>,
    pub transit_router_attachment_description: Option<String>,
    pub transit_router_attachment_id: Option<String>,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_id: Option<String>,
    pub vpn_id: Option<String>,
    pub vpn_owner_id: Option<i64>,
    pub vpn_region_id: Option<String>,
    pub zones: Vec<ListTransitRouterVpnAttachmentsZones>,
}
model! { ListTransitRouterVpnAttachmentsTransitRouterAttachments {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "CenId" cen_id: String,
    2 "ChargeType" charge_type: String, 3 "CreationTime" creation_time: String, 4 "OrderType" order_type: String,
    5 "ResourceType" resource_type: String, 6 "Status" status: String,
    7 "Tags" tags: Vec<ListTransitRouterVpnAttachmentsTags>,
    8 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    9 "TransitRouterAttachmentId" transit_router_attachment_id: String,
    10 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    11 "TransitRouterId" transit_router_id: String, 12 "VpnId" vpn_id: String, 13 "VpnOwnerId" vpn_owner_id: i64,
    14 "VpnRegionId" vpn_region_id: String, 15 "Zones" zones: Vec<ListTransitRouterVpnAttachmentsZones>
} }

/// In the response of [`ListTransitRouterVpnAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRouterVpnAttachmentsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListTransitRouterVpnAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsZones {
    pub zone_id: Option<String>,
}
model! { ListTransitRouterVpnAttachmentsZones {
    0 "ZoneId" zone_id: String
} }

/// Lists transit routers: `ListTransitRouters` of `cbn` 2017-09-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ListTransitRouters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRouters {
    pub cen_id: Option<String>,
    pub feature_filter: Option<Vec<ListTransitRoutersFeatureFilter>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListTransitRoutersTag>>,
    pub transit_router_id: Option<String>,
    pub transit_router_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListTransitRouters() "ListTransitRouters" -> ListTransitRoutersOutput {
    0 "CenId" cen_id: String, 1 "FeatureFilter" feature_filter: Vec<ListTransitRoutersFeatureFilter>,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Status" status: String, 10 "Tag" tag: Vec<ListTransitRoutersTag>, 11 "TransitRouterId" transit_router_id: String,
    12 "TransitRouterName" transit_router_name: String, 13 "Type" r#type: String
} }
paged! { ListTransitRouters: ListTransitRoutersTransitRouters =
    Number "PageNumber", "TransitRouters" transit_routers, total "TotalCount" }

/// In the request of [`ListTransitRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRoutersFeatureFilter {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListTransitRoutersFeatureFilter() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// In the request of [`ListTransitRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRoutersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTransitRoutersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTransitRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRoutersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub transit_routers: Vec<ListTransitRoutersTransitRouters>,
}
model! { ListTransitRoutersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TransitRouters" transit_routers: Vec<ListTransitRoutersTransitRouters>
} }

/// In the response of [`ListTransitRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRoutersTransitRouters {
    pub ali_uid: Option<i64>,
    pub cen_id: Option<String>,
    pub creation_time: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub support_multicast: Option<bool>,
    pub tags: Vec<ListTransitRoutersTags>,
    pub transit_router_cidr_list: Vec<ListTransitRoutersTransitRouterCidrList>,
    pub transit_router_description: Option<String>,
    pub transit_router_id: Option<String>,
    pub transit_router_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTransitRoutersTransitRouters {
    0 "AliUid" ali_uid: i64, 1 "CenId" cen_id: String, 2 "CreationTime" creation_time: String,
    3 "RegionId" region_id: String, 4 "Status" status: String, 5 "SupportMulticast" support_multicast: bool,
    6 "Tags" tags: Vec<ListTransitRoutersTags>,
    7 "TransitRouterCidrList" transit_router_cidr_list: Vec<ListTransitRoutersTransitRouterCidrList>,
    8 "TransitRouterDescription" transit_router_description: String, 9 "TransitRouterId" transit_router_id: String,
    10 "TransitRouterName" transit_router_name: String, 11 "Type" r#type: String
} }

/// In the response of [`ListTransitRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRoutersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTransitRoutersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListTransitRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTransitRoutersTransitRouterCidrList {
    pub cidr: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub publish_cidr_route: Option<bool>,
    pub transit_router_cidr_id: Option<String>,
}
model! { ListTransitRoutersTransitRouterCidrList {
    0 "Cidr" cidr: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "PublishCidrRoute" publish_cidr_route: bool, 4 "TransitRouterCidrId" transit_router_cidr_id: String
} }

/// Modifies cen attribute: `ModifyCenAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyCenAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenAttribute {
    /// Required.
    pub cen_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub protection_level: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCenAttribute(cen_id: String) "ModifyCenAttribute" -> Empty {
    0 "CenId" cen_id, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ProtectionLevel" protection_level: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyCenAttribute`]: empty.
pub type ModifyCenAttributeOutput = Empty;

/// Modifies cen bandwidth package attribute: `ModifyCenBandwidthPackageAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyCenBandwidthPackageAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageAttribute {
    /// Required.
    pub cen_bandwidth_package_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCenBandwidthPackageAttribute(cen_bandwidth_package_id: String)
    "ModifyCenBandwidthPackageAttribute" -> Empty {
    0 "CenBandwidthPackageId" cen_bandwidth_package_id, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyCenBandwidthPackageAttribute`]: empty.
pub type ModifyCenBandwidthPackageAttributeOutput = Empty;

/// Modifies cen bandwidth package spec: `ModifyCenBandwidthPackageSpec` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyCenBandwidthPackageSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageSpec {
    pub bandwidth: Option<i64>,
    /// Required.
    pub cen_bandwidth_package_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCenBandwidthPackageSpec(cen_bandwidth_package_id: String) "ModifyCenBandwidthPackageSpec" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "CenBandwidthPackageId" cen_bandwidth_package_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyCenBandwidthPackageSpec`]: empty.
pub type ModifyCenBandwidthPackageSpecOutput = Empty;

/// Modifies cen route map: `ModifyCenRouteMap` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyCenRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCenRouteMap {
    pub as_path_match_mode: Option<String>,
    /// Required.
    pub cen_id: String,
    /// Required.
    pub cen_region_id: String,
    pub cidr_match_mode: Option<String>,
    pub community_match_mode: Option<String>,
    pub community_operate_mode: Option<String>,
    pub description: Option<String>,
    pub destination_child_instance_types: Option<Vec<String>>,
    pub destination_cidr_blocks: Option<Vec<String>>,
    pub destination_instance_ids: Option<Vec<String>>,
    pub destination_instance_ids_reverse_match: Option<bool>,
    pub destination_region_ids: Option<Vec<String>>,
    pub destination_route_table_ids: Option<Vec<String>>,
    /// Required.
    pub map_result: String,
    pub match_address_type: Option<String>,
    pub match_asns: Option<Vec<i64>>,
    pub match_community_set: Option<Vec<String>>,
    /// 1 to 1000.
    pub next_priority: Option<i64>,
    pub operate_community_set: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 100.
    pub preference: Option<i64>,
    pub prepend_as_path: Option<Vec<i64>>,
    /// Required. 1 to 1000.
    pub priority: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_map_id: String,
    pub route_types: Option<Vec<String>>,
    pub source_child_instance_types: Option<Vec<String>>,
    pub source_instance_ids: Option<Vec<String>>,
    pub source_instance_ids_reverse_match: Option<bool>,
    pub source_region_ids: Option<Vec<String>>,
    pub source_route_table_ids: Option<Vec<String>>,
}

/// Arguments of [`ModifyCenRouteMap::new`].
pub struct ModifyCenRouteMapRequired {
    pub cen_id: String,
    pub cen_region_id: String,
    pub map_result: String,
    pub priority: i64,
    pub route_map_id: String,
}
operation! {
    ModifyCenRouteMap { ModifyCenRouteMapRequired: cen_id, cen_region_id, map_result, priority, route_map_id }
    "ModifyCenRouteMap" -> Empty {
    0 "AsPathMatchMode" as_path_match_mode: String, 1 "CenId" cen_id, 2 "CenRegionId" cen_region_id,
    3 "CidrMatchMode" cidr_match_mode: String, 4 "CommunityMatchMode" community_match_mode: String,
    5 "CommunityOperateMode" community_operate_mode: String, 6 "Description" description: String,
    7 "DestinationChildInstanceTypes" destination_child_instance_types: Vec<String>,
    8 "DestinationCidrBlocks" destination_cidr_blocks: Vec<String>,
    9 "DestinationInstanceIds" destination_instance_ids: Vec<String>,
    10 "DestinationInstanceIdsReverseMatch" destination_instance_ids_reverse_match: bool,
    11 "DestinationRegionIds" destination_region_ids: Vec<String>,
    12 "DestinationRouteTableIds" destination_route_table_ids: Vec<String>, 13 "MapResult" map_result,
    14 "MatchAddressType" match_address_type: String, 15 "MatchAsns" match_asns: Vec<i64>,
    16 "MatchCommunitySet" match_community_set: Vec<String>, 17 "NextPriority" next_priority: i64,
    18 "OperateCommunitySet" operate_community_set: Vec<String>, 19 "OwnerAccount" owner_account: String,
    20 "OwnerId" owner_id: i64, 21 "Preference" preference: i64, 22 "PrependAsPath" prepend_as_path: Vec<i64>,
    23 "Priority" priority, 24 "ResourceOwnerAccount" resource_owner_account: String,
    25 "ResourceOwnerId" resource_owner_id: i64, 26 "RouteMapId" route_map_id, 27 "RouteTypes" route_types: Vec<String>,
    28 "SourceChildInstanceTypes" source_child_instance_types: Vec<String>,
    29 "SourceInstanceIds" source_instance_ids: Vec<String>,
    30 "SourceInstanceIdsReverseMatch" source_instance_ids_reverse_match: bool,
    31 "SourceRegionIds" source_region_ids: Vec<String>, 32 "SourceRouteTableIds" source_route_table_ids: Vec<String>
} }

/// Response of [`ModifyCenRouteMap`]: empty.
pub type ModifyCenRouteMapOutput = Empty;

/// Modifies flow log attribute: `ModifyFlowLogAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyFlowLogAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub flow_log_id: String,
    pub flow_log_name: Option<String>,
    pub interval: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String, region_id: String)
    "ModifyFlowLogAttribute" -> ModifyFlowLogAttributeOutput {
    0 "CenId" cen_id: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "FlowLogId" flow_log_id, 4 "FlowLogName" flow_log_name: String, 5 "Interval" interval: i64,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyFlowLogAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeOutput {
    pub success: Option<String>,
}
model! { ModifyFlowLogAttributeOutput {
    0 "Success" success: String
} }

/// Modifies grant instance to transit router: `ModifyGrantInstanceToTransitRouter` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyGrantInstanceToTransitRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGrantInstanceToTransitRouter {
    /// Required. 4 to 128 characters.
    pub cen_id: String,
    /// Required. 4 to 64 characters.
    pub instance_id: String,
    /// Required.
    pub order_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub client_token: Option<String>,
}
operation! { ModifyGrantInstanceToTransitRouter(cen_id: String, instance_id: String, order_type: String)
    "ModifyGrantInstanceToTransitRouter" -> Empty {
    0 "CenId" cen_id, 1 "InstanceId" instance_id, 2 "OrderType" order_type, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ClientToken" client_token: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ModifyGrantInstanceToTransitRouter`]: empty.
pub type ModifyGrantInstanceToTransitRouterOutput = Empty;

/// Modifies traffic match rule to traffic marking policy: `ModifyTrafficMatchRuleToTrafficMarkingPolicy` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyTrafficMatchRuleToTrafficMarkingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrafficMatchRuleToTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub traffic_marking_policy_id: String,
    pub traffic_match_rule_description: Option<String>,
    /// Required.
    pub traffic_match_rule_id: String,
    pub traffic_match_rule_name: Option<String>,
}
operation! {
    ModifyTrafficMatchRuleToTrafficMarkingPolicy(traffic_marking_policy_id: String, traffic_match_rule_id: String)
    "ModifyTrafficMatchRuleToTrafficMarkingPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficMarkingPolicyId" traffic_marking_policy_id,
    7 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    8 "TrafficMatchRuleId" traffic_match_rule_id, 9 "TrafficMatchRuleName" traffic_match_rule_name: String
} }

/// Response of [`ModifyTrafficMatchRuleToTrafficMarkingPolicy`]: empty.
pub type ModifyTrafficMatchRuleToTrafficMarkingPolicyOutput = Empty;

/// Modifies transit route table aggregation: `ModifyTransitRouteTableAggregation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyTransitRouteTableAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTransitRouteTableAggregation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_route_table_aggregation_cidr: String,
    pub transit_route_table_aggregation_description: Option<String>,
    pub transit_route_table_aggregation_name: Option<String>,
    pub transit_route_table_aggregation_scope: Option<String>,
    pub transit_route_table_aggregation_scope_list: Option<Vec<String>>,
    /// Required.
    pub transit_route_table_id: String,
}
operation! {
    ModifyTransitRouteTableAggregation(transit_route_table_aggregation_cidr: String, transit_route_table_id: String)
    "ModifyTransitRouteTableAggregation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr,
    7 "TransitRouteTableAggregationDescription" transit_route_table_aggregation_description: String,
    8 "TransitRouteTableAggregationName" transit_route_table_aggregation_name: String,
    9 "TransitRouteTableAggregationScope" transit_route_table_aggregation_scope: String,
    10 "TransitRouteTableAggregationScopeList" transit_route_table_aggregation_scope_list: Vec<String>,
    11 "TransitRouteTableId" transit_route_table_id
} [
    Mark::new(10, Location::Default, Style::Json)
] }

/// Response of [`ModifyTransitRouteTableAggregation`]: empty.
pub type ModifyTransitRouteTableAggregationOutput = Empty;

/// Modifies transit router cidr: `ModifyTransitRouterCidr` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyTransitRouterCidr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTransitRouterCidr {
    pub cidr: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub publish_cidr_route: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_cidr_id: String,
    /// Required.
    pub transit_router_id: String,
}
operation! { ModifyTransitRouterCidr(region_id: String, transit_router_cidr_id: String, transit_router_id: String)
    "ModifyTransitRouterCidr" -> Empty {
    0 "Cidr" cidr: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "PublishCidrRoute" publish_cidr_route: bool, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "TransitRouterCidrId" transit_router_cidr_id, 12 "TransitRouterId" transit_router_id
} }

/// Response of [`ModifyTransitRouterCidr`]: empty.
pub type ModifyTransitRouterCidrOutput = Empty;

/// Modifies transit router multicast domain: `ModifyTransitRouterMulticastDomain` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ModifyTransitRouterMulticastDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTransitRouterMulticastDomain {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub options: Option<ModifyTransitRouterMulticastDomainOptions>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_multicast_domain_description: Option<String>,
    /// Required.
    pub transit_router_multicast_domain_id: String,
    pub transit_router_multicast_domain_name: Option<String>,
}
operation! { ModifyTransitRouterMulticastDomain(transit_router_multicast_domain_id: String)
    "ModifyTransitRouterMulticastDomain" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "Options" options: ModifyTransitRouterMulticastDomainOptions, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterMulticastDomainDescription" transit_router_multicast_domain_description: String,
    8 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id,
    9 "TransitRouterMulticastDomainName" transit_router_multicast_domain_name: String
} }

/// Response of [`ModifyTransitRouterMulticastDomain`]: empty.
pub type ModifyTransitRouterMulticastDomainOutput = Empty;

/// In the request of [`ModifyTransitRouterMulticastDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTransitRouterMulticastDomainOptions {
    pub igmpv2_support: Option<String>,
    pub strict_source_control: Option<String>,
}
input! { ModifyTransitRouterMulticastDomainOptions() {
    0 "Igmpv2Support" igmpv2_support: String, 1 "StrictSourceControl" strict_source_control: String
} }

/// Moves resource group: `MoveResourceGroup` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NewResourceGroupId" new_resource_group_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceId" resource_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Opens transit router service: `OpenTransitRouterService` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/OpenTransitRouterService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTransitRouterService {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenTransitRouterService() "OpenTransitRouterService" -> OpenTransitRouterServiceOutput {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`OpenTransitRouterService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenTransitRouterServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenTransitRouterServiceOutput {
    0 "OrderId" order_id: String
} }

/// Publishes route entries: `PublishRouteEntries` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/PublishRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRouteEntries {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_route_table_id: String,
    /// Required.
    pub child_instance_type: String,
    /// Required.
    pub destination_cidr_block: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`PublishRouteEntries::new`].
pub struct PublishRouteEntriesRequired {
    pub cen_id: String,
    pub child_instance_id: String,
    pub child_instance_region_id: String,
    pub child_instance_route_table_id: String,
    pub child_instance_type: String,
    pub destination_cidr_block: String,
}
operation! {
    PublishRouteEntries { PublishRouteEntriesRequired: cen_id, child_instance_id, child_instance_region_id, child_instance_route_table_id, child_instance_type, destination_cidr_block }
    "PublishRouteEntries" -> Empty {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceRegionId" child_instance_region_id,
    3 "ChildInstanceRouteTableId" child_instance_route_table_id, 4 "ChildInstanceType" child_instance_type,
    5 "DestinationCidrBlock" destination_cidr_block, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PublishRouteEntries`]: empty.
pub type PublishRouteEntriesOutput = Empty;

/// Refreshes transit route table aggregation: `RefreshTransitRouteTableAggregation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/RefreshTransitRouteTableAggregation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshTransitRouteTableAggregation {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_route_table_aggregation_cidr: String,
    /// Required.
    pub transit_route_table_id: String,
}
operation! {
    RefreshTransitRouteTableAggregation(transit_route_table_aggregation_cidr: String, transit_route_table_id: String)
    "RefreshTransitRouteTableAggregation" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TransitRouteTableAggregationCidr" transit_route_table_aggregation_cidr,
    6 "TransitRouteTableId" transit_route_table_id
} }

/// Response of [`RefreshTransitRouteTableAggregation`]: empty.
pub type RefreshTransitRouteTableAggregationOutput = Empty;

/// Registers transit router multicast group members: `RegisterTransitRouterMulticastGroupMembers` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/RegisterTransitRouterMulticastGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTransitRouterMulticastGroupMembers {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub group_ip_address: String,
    pub network_interface_ids: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub peer_transit_router_multicast_domains: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_multicast_domain_id: String,
    pub vpc_id: Option<String>,
}
operation! {
    RegisterTransitRouterMulticastGroupMembers(group_ip_address: String, transit_router_multicast_domain_id: String)
    "RegisterTransitRouterMulticastGroupMembers" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GroupIpAddress" group_ip_address,
    3 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "PeerTransitRouterMulticastDomains" peer_transit_router_multicast_domains: Vec<String>,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id, 10 "VpcId" vpc_id: String
} }

/// Response of [`RegisterTransitRouterMulticastGroupMembers`]: empty.
pub type RegisterTransitRouterMulticastGroupMembersOutput = Empty;

/// Registers transit router multicast group sources: `RegisterTransitRouterMulticastGroupSources` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/RegisterTransitRouterMulticastGroupSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTransitRouterMulticastGroupSources {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub group_ip_address: String,
    pub network_interface_ids: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_multicast_domain_id: String,
    pub vpc_id: Option<String>,
}
operation! {
    RegisterTransitRouterMulticastGroupSources(group_ip_address: String, transit_router_multicast_domain_id: String)
    "RegisterTransitRouterMulticastGroupSources" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GroupIpAddress" group_ip_address,
    3 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "TransitRouterMulticastDomainId" transit_router_multicast_domain_id,
    9 "VpcId" vpc_id: String
} }

/// Response of [`RegisterTransitRouterMulticastGroupSources`]: empty.
pub type RegisterTransitRouterMulticastGroupSourcesOutput = Empty;

/// Removes traffic match rule from traffic marking policy: `RemoveTrafficMatchRuleFromTrafficMarkingPolicy` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/RemoveTrafficMatchRuleFromTrafficMarkingPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTrafficMatchRuleFromTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mark_rule_ids: Option<Vec<String>>,
    /// Required.
    pub traffic_marking_policy_id: String,
}
operation! { RemoveTrafficMatchRuleFromTrafficMarkingPolicy(traffic_marking_policy_id: String)
    "RemoveTrafficMatchRuleFromTrafficMarkingPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficMarkRuleIds" traffic_mark_rule_ids: Vec<String>,
    7 "TrafficMarkingPolicyId" traffic_marking_policy_id
} }

/// Response of [`RemoveTrafficMatchRuleFromTrafficMarkingPolicy`]: empty.
pub type RemoveTrafficMatchRuleFromTrafficMarkingPolicyOutput = Empty;

/// Removes trafic match rule from traffic marking policy: `RemoveTraficMatchRuleFromTrafficMarkingPolicy` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/RemoveTraficMatchRuleFromTrafficMarkingPolicy>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTraficMatchRuleFromTrafficMarkingPolicy {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_mark_rule_ids: Option<Vec<String>>,
    /// Required.
    pub traffic_marking_policy_id: String,
}
operation! { RemoveTraficMatchRuleFromTrafficMarkingPolicy(traffic_marking_policy_id: String)
    "RemoveTraficMatchRuleFromTrafficMarkingPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficMarkRuleIds" traffic_mark_rule_ids: Vec<String>,
    7 "TrafficMarkingPolicyId" traffic_marking_policy_id
} }

/// Response of [`RemoveTraficMatchRuleFromTrafficMarkingPolicy`]: empty.
pub type RemoveTraficMatchRuleFromTrafficMarkingPolicyOutput = Empty;

/// Replaces transit router route table association: `ReplaceTransitRouterRouteTableAssociation` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ReplaceTransitRouterRouteTableAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceTransitRouterRouteTableAssociation {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
    /// Required.
    pub transit_router_route_table_id: String,
}
operation! {
    ReplaceTransitRouterRouteTableAssociation(transit_router_attachment_id: String, transit_router_route_table_id: String)
    "ReplaceTransitRouterRouteTableAssociation" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TransitRouterAttachmentId" transit_router_attachment_id,
    7 "TransitRouterRouteTableId" transit_router_route_table_id
} }

/// Response of [`ReplaceTransitRouterRouteTableAssociation`]: empty.
pub type ReplaceTransitRouterRouteTableAssociationOutput = Empty;

/// `ResolveAndRouteServiceInCen` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/ResolveAndRouteServiceInCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveAndRouteServiceInCen {
    /// Required.
    pub access_region_ids: Vec<String>,
    /// Required.
    pub cen_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub host: String,
    /// Required.
    pub host_region_id: String,
    /// Required.
    pub host_vpc_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`ResolveAndRouteServiceInCen::new`].
pub struct ResolveAndRouteServiceInCenRequired {
    pub access_region_ids: Vec<String>,
    pub cen_id: String,
    pub host: String,
    pub host_region_id: String,
    pub host_vpc_id: String,
}
operation! {
    ResolveAndRouteServiceInCen { ResolveAndRouteServiceInCenRequired: access_region_ids, cen_id, host, host_region_id, host_vpc_id }
    "ResolveAndRouteServiceInCen" -> Empty {
    0 "AccessRegionIds" access_region_ids, 1 "CenId" cen_id, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "Host" host, 5 "HostRegionId" host_region_id, 6 "HostVpcId" host_vpc_id,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResolveAndRouteServiceInCen`]: empty.
pub type ResolveAndRouteServiceInCenOutput = Empty;

/// Revokes instance from transit router: `RevokeInstanceFromTransitRouter` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/RevokeInstanceFromTransitRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromTransitRouter {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub cen_owner_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    RevokeInstanceFromTransitRouter(cen_id: String, cen_owner_id: i64, instance_id: String, instance_type: String)
    "RevokeInstanceFromTransitRouter" -> Empty {
    0 "CenId" cen_id, 1 "CenOwnerId" cen_owner_id, 2 "InstanceId" instance_id, 3 "InstanceType" instance_type,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RevokeInstanceFromTransitRouter`]: empty.
pub type RevokeInstanceFromTransitRouterOutput = Empty;

/// `RoutePrivateZoneInCenToVpc` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/RoutePrivateZoneInCenToVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePrivateZoneInCenToVpc {
    /// Required.
    pub access_region_id: String,
    /// Required.
    pub cen_id: String,
    /// Required.
    pub host_region_id: String,
    /// Required.
    pub host_vpc_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    RoutePrivateZoneInCenToVpc(access_region_id: String, cen_id: String, host_region_id: String, host_vpc_id: String)
    "RoutePrivateZoneInCenToVpc" -> Empty {
    0 "AccessRegionId" access_region_id, 1 "CenId" cen_id, 2 "HostRegionId" host_region_id, 3 "HostVpcId" host_vpc_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RoutePrivateZoneInCenToVpc`]: empty.
pub type RoutePrivateZoneInCenToVpcOutput = Empty;

/// Sets cen inter region bandwidth limit: `SetCenInterRegionBandwidthLimit` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/SetCenInterRegionBandwidthLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCenInterRegionBandwidthLimit {
    /// Required.
    pub bandwidth_limit: i64,
    pub bandwidth_type: Option<String>,
    /// Required.
    pub cen_id: String,
    /// Required.
    pub local_region_id: String,
    /// Required.
    pub opposite_region_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    SetCenInterRegionBandwidthLimit(bandwidth_limit: i64, cen_id: String, local_region_id: String, opposite_region_id: String)
    "SetCenInterRegionBandwidthLimit" -> Empty {
    0 "BandwidthLimit" bandwidth_limit, 1 "BandwidthType" bandwidth_type: String, 2 "CenId" cen_id,
    3 "LocalRegionId" local_region_id, 4 "OppositeRegionId" opposite_region_id, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetCenInterRegionBandwidthLimit`]: empty.
pub type SetCenInterRegionBandwidthLimitOutput = Empty;

/// `TagResources` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
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

/// `TempUpgradeCenBandwidthPackageSpec` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/TempUpgradeCenBandwidthPackageSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempUpgradeCenBandwidthPackageSpec {
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub cen_bandwidth_package_id: String,
    /// Required.
    pub end_time: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { TempUpgradeCenBandwidthPackageSpec(bandwidth: i64, cen_bandwidth_package_id: String, end_time: String)
    "TempUpgradeCenBandwidthPackageSpec" -> Empty {
    0 "Bandwidth" bandwidth, 1 "CenBandwidthPackageId" cen_bandwidth_package_id, 2 "EndTime" end_time,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`TempUpgradeCenBandwidthPackageSpec`]: empty.
pub type TempUpgradeCenBandwidthPackageSpecOutput = Empty;

/// `UnassociateCenBandwidthPackage` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/UnassociateCenBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateCenBandwidthPackage {
    /// Required.
    pub cen_bandwidth_package_id: String,
    /// Required.
    pub cen_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnassociateCenBandwidthPackage(cen_bandwidth_package_id: String, cen_id: String)
    "UnassociateCenBandwidthPackage" -> Empty {
    0 "CenBandwidthPackageId" cen_bandwidth_package_id, 1 "CenId" cen_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnassociateCenBandwidthPackage`]: empty.
pub type UnassociateCenBandwidthPackageOutput = Empty;

/// `UnroutePrivateZoneInCenToVpc` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/UnroutePrivateZoneInCenToVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnroutePrivateZoneInCenToVpc {
    /// Required.
    pub access_region_id: String,
    /// Required.
    pub cen_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnroutePrivateZoneInCenToVpc(access_region_id: String, cen_id: String)
    "UnroutePrivateZoneInCenToVpc" -> Empty {
    0 "AccessRegionId" access_region_id, 1 "CenId" cen_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnroutePrivateZoneInCenToVpc`]: empty.
pub type UnroutePrivateZoneInCenToVpcOutput = Empty;

/// `UntagResources` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates cen inter region traffic qos policy attribute: `UpdateCenInterRegionTrafficQosPolicyAttribute` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateCenInterRegionTrafficQosPolicyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCenInterRegionTrafficQosPolicyAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_qos_policy_description: Option<String>,
    /// Required.
    pub traffic_qos_policy_id: String,
    pub traffic_qos_policy_name: Option<String>,
}
operation! { UpdateCenInterRegionTrafficQosPolicyAttribute(traffic_qos_policy_id: String)
    "UpdateCenInterRegionTrafficQosPolicyAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TrafficQosPolicyDescription" traffic_qos_policy_description: String,
    7 "TrafficQosPolicyId" traffic_qos_policy_id, 8 "TrafficQosPolicyName" traffic_qos_policy_name: String
} }

/// Response of [`UpdateCenInterRegionTrafficQosPolicyAttribute`]: empty.
pub type UpdateCenInterRegionTrafficQosPolicyAttributeOutput = Empty;

/// Updates cen inter region traffic qos queue attribute: `UpdateCenInterRegionTrafficQosQueueAttribute` of `cbn`
/// 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateCenInterRegionTrafficQosQueueAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCenInterRegionTrafficQosQueueAttribute {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub dscps: Option<Vec<i64>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_queue_description: Option<String>,
    /// Required.
    pub qos_queue_id: String,
    pub qos_queue_name: Option<String>,
    pub remain_bandwidth_percent: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateCenInterRegionTrafficQosQueueAttribute(qos_queue_id: String)
    "UpdateCenInterRegionTrafficQosQueueAttribute" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "Dscps" dscps: Vec<i64>, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "QosQueueDescription" qos_queue_description: String, 7 "QosQueueId" qos_queue_id,
    8 "QosQueueName" qos_queue_name: String, 9 "RemainBandwidthPercent" remain_bandwidth_percent: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateCenInterRegionTrafficQosQueueAttribute`]: empty.
pub type UpdateCenInterRegionTrafficQosQueueAttributeOutput = Empty;

/// Updates traffic marking policy attribute: `UpdateTrafficMarkingPolicyAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTrafficMarkingPolicyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMarkingPolicyAttribute {
    pub add_traffic_match_rules: Option<
        Vec<UpdateTrafficMarkingPolicyAttributeAddTrafficMatchRules>,
    >,
    pub client_token: Option<String>,
    pub delete_traffic_match_rules: Option<
        Vec<UpdateTrafficMarkingPolicyAttributeDeleteTrafficMatchRules>,
    >,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub traffic_marking_policy_description: Option<String>,
    /// Required.
    pub traffic_marking_policy_id: String,
    pub traffic_marking_policy_name: Option<String>,
}
operation! { UpdateTrafficMarkingPolicyAttribute(traffic_marking_policy_id: String)
    "UpdateTrafficMarkingPolicyAttribute" -> Empty {
    0 "AddTrafficMatchRules" add_traffic_match_rules: Vec<UpdateTrafficMarkingPolicyAttributeAddTrafficMatchRules>,
    1 "ClientToken" client_token: String,
    2 "DeleteTrafficMatchRules" delete_traffic_match_rules: Vec<UpdateTrafficMarkingPolicyAttributeDeleteTrafficMatchRules>,
    3 "DryRun" dry_run: bool, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TrafficMarkingPolicyDescription" traffic_marking_policy_description: String,
    9 "TrafficMarkingPolicyId" traffic_marking_policy_id,
    10 "TrafficMarkingPolicyName" traffic_marking_policy_name: String
} }

/// Response of [`UpdateTrafficMarkingPolicyAttribute`]: empty.
pub type UpdateTrafficMarkingPolicyAttributeOutput = Empty;

/// In the request of [`UpdateTrafficMarkingPolicyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMarkingPolicyAttributeAddTrafficMatchRules {
    pub address_family: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_port_range: Option<Vec<i64>>,
    pub match_dscp: Option<i64>,
    pub protocol: Option<String>,
    pub src_cidr: Option<String>,
    pub src_port_range: Option<Vec<i64>>,
    pub traffic_match_rule_description: Option<String>,
    pub traffic_match_rule_name: Option<String>,
}
input! { UpdateTrafficMarkingPolicyAttributeAddTrafficMatchRules() {
    0 "AddressFamily" address_family: String, 1 "DstCidr" dst_cidr: String, 2 "DstPortRange" dst_port_range: Vec<i64>,
    3 "MatchDscp" match_dscp: i64, 4 "Protocol" protocol: String, 5 "SrcCidr" src_cidr: String,
    6 "SrcPortRange" src_port_range: Vec<i64>, 7 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    8 "TrafficMatchRuleName" traffic_match_rule_name: String
} }

/// In the request of [`UpdateTrafficMarkingPolicyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMarkingPolicyAttributeDeleteTrafficMatchRules {
    pub address_family: Option<String>,
    pub dst_cidr: Option<String>,
    pub dst_port_range: Option<Vec<i64>>,
    pub match_dscp: Option<i64>,
    pub protocol: Option<String>,
    pub src_cidr: Option<String>,
    pub src_port_range: Option<Vec<i64>>,
    pub traffic_match_rule_description: Option<String>,
    pub traffic_match_rule_name: Option<String>,
}
input! { UpdateTrafficMarkingPolicyAttributeDeleteTrafficMatchRules() {
    0 "AddressFamily" address_family: String, 1 "DstCidr" dst_cidr: String, 2 "DstPortRange" dst_port_range: Vec<i64>,
    3 "MatchDscp" match_dscp: i64, 4 "Protocol" protocol: String, 5 "SrcCidr" src_cidr: String,
    6 "SrcPortRange" src_port_range: Vec<i64>, 7 "TrafficMatchRuleDescription" traffic_match_rule_description: String,
    8 "TrafficMatchRuleName" traffic_match_rule_name: String
} }

/// Updates transit router: `UpdateTransitRouter` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouter {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_description: Option<String>,
    /// Required.
    pub transit_router_id: String,
    pub transit_router_name: Option<String>,
}
operation! { UpdateTransitRouter(region_id: String, transit_router_id: String) "UpdateTransitRouter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TransitRouterDescription" transit_router_description: String,
    8 "TransitRouterId" transit_router_id, 9 "TransitRouterName" transit_router_name: String
} }

/// Response of [`UpdateTransitRouter`]: empty.
pub type UpdateTransitRouterOutput = Empty;

/// Updates transit router ecr attachment attribute: `UpdateTransitRouterEcrAttachmentAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterEcrAttachmentAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterEcrAttachmentAttribute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_attachment_description: Option<String>,
    /// Required.
    pub transit_router_attachment_id: String,
    pub transit_router_attachment_name: Option<String>,
}
operation! { UpdateTransitRouterEcrAttachmentAttribute(transit_router_attachment_id: String)
    "UpdateTransitRouterEcrAttachmentAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OrderType" order_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    8 "TransitRouterAttachmentId" transit_router_attachment_id,
    9 "TransitRouterAttachmentName" transit_router_attachment_name: String
} }

/// Response of [`UpdateTransitRouterEcrAttachmentAttribute`]: empty.
pub type UpdateTransitRouterEcrAttachmentAttributeOutput = Empty;

/// Updates transit router peer attachment attribute: `UpdateTransitRouterPeerAttachmentAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterPeerAttachmentAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterPeerAttachmentAttribute {
    pub auto_publish_route_enabled: Option<bool>,
    /// 0 to 100000000.
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub cen_bandwidth_package_id: Option<String>,
    pub client_token: Option<String>,
    pub default_link_type: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_attachment_description: Option<String>,
    /// Required.
    pub transit_router_attachment_id: String,
    pub transit_router_attachment_name: Option<String>,
}
operation! { UpdateTransitRouterPeerAttachmentAttribute(transit_router_attachment_id: String)
    "UpdateTransitRouterPeerAttachmentAttribute" -> Empty {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthType" bandwidth_type: String, 3 "CenBandwidthPackageId" cen_bandwidth_package_id: String,
    4 "ClientToken" client_token: String, 5 "DefaultLinkType" default_link_type: String, 6 "DryRun" dry_run: bool,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    12 "TransitRouterAttachmentId" transit_router_attachment_id,
    13 "TransitRouterAttachmentName" transit_router_attachment_name: String
} }

/// Response of [`UpdateTransitRouterPeerAttachmentAttribute`]: empty.
pub type UpdateTransitRouterPeerAttachmentAttributeOutput = Empty;

/// Updates transit router route entry: `UpdateTransitRouterRouteEntry` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterRouteEntry {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_route_entry_description: Option<String>,
    /// Required.
    pub transit_router_route_entry_id: String,
    pub transit_router_route_entry_name: Option<String>,
}
operation! { UpdateTransitRouterRouteEntry(transit_router_route_entry_id: String)
    "UpdateTransitRouterRouteEntry" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "TransitRouterRouteEntryDescription" transit_router_route_entry_description: String,
    7 "TransitRouterRouteEntryId" transit_router_route_entry_id,
    8 "TransitRouterRouteEntryName" transit_router_route_entry_name: String
} }

/// Response of [`UpdateTransitRouterRouteEntry`]: empty.
pub type UpdateTransitRouterRouteEntryOutput = Empty;

/// Updates transit router route table: `UpdateTransitRouterRouteTable` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterRouteTable {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_table_options: Option<UpdateTransitRouterRouteTableRouteTableOptions>,
    pub transit_router_route_table_description: Option<String>,
    /// Required.
    pub transit_router_route_table_id: String,
    pub transit_router_route_table_name: Option<String>,
}
operation! { UpdateTransitRouterRouteTable(transit_router_route_table_id: String)
    "UpdateTransitRouterRouteTable" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64,
    6 "RouteTableOptions" route_table_options: UpdateTransitRouterRouteTableRouteTableOptions,
    7 "TransitRouterRouteTableDescription" transit_router_route_table_description: String,
    8 "TransitRouterRouteTableId" transit_router_route_table_id,
    9 "TransitRouterRouteTableName" transit_router_route_table_name: String
} }

/// Response of [`UpdateTransitRouterRouteTable`]: empty.
pub type UpdateTransitRouterRouteTableOutput = Empty;

/// In the request of [`UpdateTransitRouterRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterRouteTableRouteTableOptions {
    pub multi_region_ecmp: Option<String>,
}
input! { UpdateTransitRouterRouteTableRouteTableOptions() {
    0 "MultiRegionECMP" multi_region_ecmp: String
} }

/// Updates transit router vbr attachment attribute: `UpdateTransitRouterVbrAttachmentAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterVbrAttachmentAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVbrAttachmentAttribute {
    pub auto_publish_route_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_attachment_description: Option<String>,
    /// Required.
    pub transit_router_attachment_id: String,
    pub transit_router_attachment_name: Option<String>,
}
operation! { UpdateTransitRouterVbrAttachmentAttribute(transit_router_attachment_id: String)
    "UpdateTransitRouterVbrAttachmentAttribute" -> Empty {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "OrderType" order_type: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    9 "TransitRouterAttachmentId" transit_router_attachment_id,
    10 "TransitRouterAttachmentName" transit_router_attachment_name: String
} }

/// Response of [`UpdateTransitRouterVbrAttachmentAttribute`]: empty.
pub type UpdateTransitRouterVbrAttachmentAttributeOutput = Empty;

/// Updates transit router vpc attachment attribute: `UpdateTransitRouterVpcAttachmentAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterVpcAttachmentAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentAttribute {
    pub auto_publish_route_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub options: Option<UpdateTransitRouterVpcAttachmentAttributeOptions>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_attachment_description: Option<String>,
    /// Required.
    pub transit_router_attachment_id: String,
    pub transit_router_attachment_name: Option<String>,
    pub transit_router_vpc_attachment_options: Option<BTreeMap<String, String>>,
}
operation! { UpdateTransitRouterVpcAttachmentAttribute(transit_router_attachment_id: String)
    "UpdateTransitRouterVpcAttachmentAttribute" -> Empty {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "Options" options: UpdateTransitRouterVpcAttachmentAttributeOptions,
    4 "OrderType" order_type: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    10 "TransitRouterAttachmentId" transit_router_attachment_id,
    11 "TransitRouterAttachmentName" transit_router_attachment_name: String,
    12 "TransitRouterVPCAttachmentOptions" transit_router_vpc_attachment_options: BTreeMap<String, String>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// Response of [`UpdateTransitRouterVpcAttachmentAttribute`]: empty.
pub type UpdateTransitRouterVpcAttachmentAttributeOutput = Empty;

/// In the request of [`UpdateTransitRouterVpcAttachmentAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentAttributeOptions {
    pub appliance_mode_support: Option<String>,
    pub ipv6_support: Option<String>,
}
input! { UpdateTransitRouterVpcAttachmentAttributeOptions() {
    0 "ApplianceModeSupport" appliance_mode_support: String, 1 "Ipv6Support" ipv6_support: String
} }

/// Updates transit router vpc attachment zones: `UpdateTransitRouterVpcAttachmentZones` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterVpcAttachmentZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentZones {
    pub add_zone_mappings: Option<
        Vec<UpdateTransitRouterVpcAttachmentZonesAddZoneMappings>,
    >,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub remove_zone_mappings: Option<
        Vec<UpdateTransitRouterVpcAttachmentZonesRemoveZoneMappings>,
    >,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transit_router_attachment_id: String,
}
operation! { UpdateTransitRouterVpcAttachmentZones(transit_router_attachment_id: String)
    "UpdateTransitRouterVpcAttachmentZones" -> Empty {
    0 "AddZoneMappings" add_zone_mappings: Vec<UpdateTransitRouterVpcAttachmentZonesAddZoneMappings>,
    1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64,
    5 "RemoveZoneMappings" remove_zone_mappings: Vec<UpdateTransitRouterVpcAttachmentZonesRemoveZoneMappings>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TransitRouterAttachmentId" transit_router_attachment_id
} }

/// Response of [`UpdateTransitRouterVpcAttachmentZones`]: empty.
pub type UpdateTransitRouterVpcAttachmentZonesOutput = Empty;

/// In the request of [`UpdateTransitRouterVpcAttachmentZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentZonesAddZoneMappings {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateTransitRouterVpcAttachmentZonesAddZoneMappings() {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// In the request of [`UpdateTransitRouterVpcAttachmentZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpcAttachmentZonesRemoveZoneMappings {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { UpdateTransitRouterVpcAttachmentZonesRemoveZoneMappings() {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Updates transit router vpn attachment attribute: `UpdateTransitRouterVpnAttachmentAttribute` of `cbn` 2017-09-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Cbn/2017-09-12/UpdateTransitRouterVpnAttachmentAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTransitRouterVpnAttachmentAttribute {
    pub auto_publish_route_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub order_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub transit_router_attachment_description: Option<String>,
    /// Required.
    pub transit_router_attachment_id: String,
    pub transit_router_attachment_name: Option<String>,
}
operation! { UpdateTransitRouterVpnAttachmentAttribute(transit_router_attachment_id: String)
    "UpdateTransitRouterVpnAttachmentAttribute" -> Empty {
    0 "AutoPublishRouteEnabled" auto_publish_route_enabled: bool, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "OrderType" order_type: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TransitRouterAttachmentDescription" transit_router_attachment_description: String,
    9 "TransitRouterAttachmentId" transit_router_attachment_id,
    10 "TransitRouterAttachmentName" transit_router_attachment_name: String
} }

/// Response of [`UpdateTransitRouterVpnAttachmentAttribute`]: empty.
pub type UpdateTransitRouterVpnAttachmentAttributeOutput = Empty;

/// `WithdrawPublishedRouteEntries` of `cbn` 2017-09-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cbn/2017-09-12/WithdrawPublishedRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawPublishedRouteEntries {
    /// Required.
    pub cen_id: String,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_route_table_id: String,
    /// Required.
    pub child_instance_type: String,
    /// Required.
    pub destination_cidr_block: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`WithdrawPublishedRouteEntries::new`].
pub struct WithdrawPublishedRouteEntriesRequired {
    pub cen_id: String,
    pub child_instance_id: String,
    pub child_instance_region_id: String,
    pub child_instance_route_table_id: String,
    pub child_instance_type: String,
    pub destination_cidr_block: String,
}
operation! {
    WithdrawPublishedRouteEntries { WithdrawPublishedRouteEntriesRequired: cen_id, child_instance_id, child_instance_region_id, child_instance_route_table_id, child_instance_type, destination_cidr_block }
    "WithdrawPublishedRouteEntries" -> Empty {
    0 "CenId" cen_id, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceRegionId" child_instance_region_id,
    3 "ChildInstanceRouteTableId" child_instance_route_table_id, 4 "ChildInstanceType" child_instance_type,
    5 "DestinationCidrBlock" destination_cidr_block, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`WithdrawPublishedRouteEntries`]: empty.
pub type WithdrawPublishedRouteEntriesOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    ActiveFlowLog, AddTrafficMatchRuleToTrafficMarkingPolicy, AddTraficMatchRuleToTrafficMarkingPolicy,
    AssociateCenBandwidthPackage, AssociateTransitRouterAttachmentWithRouteTable, AssociateTransitRouterMulticastDomain,
    AttachCenChildInstance, CheckTransitRouterService, CreateCen, CreateCenBandwidthPackage,
    CreateCenChildInstanceRouteEntryToAttachment, CreateCenChildInstanceRouteEntryToCen,
    CreateCenInterRegionTrafficQosPolicy, CreateCenInterRegionTrafficQosQueue, CreateCenRouteMap, CreateFlowlog,
    CreateTrafficMarkingPolicy, CreateTransitRouteTableAggregation, CreateTransitRouter, CreateTransitRouterCidr,
    CreateTransitRouterEcrAttachment, CreateTransitRouterMulticastDomain, CreateTransitRouterPeerAttachment,
    CreateTransitRouterPrefixListAssociation, CreateTransitRouterRouteEntry, CreateTransitRouterRouteTable,
    CreateTransitRouterVbrAttachment, CreateTransitRouterVpcAttachment, CreateTransitRouterVpnAttachment,
    DeactiveFlowLog, DeleteCen, DeleteCenBandwidthPackage, DeleteCenChildInstanceRouteEntryToAttachment,
    DeleteCenChildInstanceRouteEntryToCen, DeleteCenInterRegionTrafficQosPolicy, DeleteCenInterRegionTrafficQosQueue,
    DeleteCenRouteMap, DeleteFlowlog, DeleteRouteServiceInCen, DeleteTrafficMarkingPolicy,
    DeleteTransitRouteTableAggregation, DeleteTransitRouter, DeleteTransitRouterCidr, DeleteTransitRouterEcrAttachment,
    DeleteTransitRouterMulticastDomain, DeleteTransitRouterPeerAttachment, DeleteTransitRouterPrefixListAssociation,
    DeleteTransitRouterRouteEntry, DeleteTransitRouterRouteTable, DeleteTransitRouterVbrAttachment,
    DeleteTransitRouterVpcAttachment, DeleteTransitRouterVpnAttachment, DeregisterTransitRouterMulticastGroupMembers,
    DeregisterTransitRouterMulticastGroupSources, DescribeCenAttachedChildInstanceAttribute,
    DescribeCenAttachedChildInstances, DescribeCenBandwidthPackages, DescribeCenChildInstanceRouteEntries,
    DescribeCenGeographicSpanRemainingBandwidth, DescribeCenGeographicSpans, DescribeCenInterRegionBandwidthLimits,
    DescribeCenPrivateZoneRoutes, DescribeCenRegionDomainRouteEntries, DescribeCenRouteMaps, DescribeCenVbrHealthCheck,
    DescribeCens, DescribeChildInstanceRegions, DescribeFlowlogs, DescribeGeographicRegionMembership,
    DescribeGrantRulesToCen, DescribeGrantRulesToResource, DescribePublishedRouteEntries, DescribeRouteConflict,
    DescribeRouteServicesInCen, DescribeTransitRouteTableAggregation, DescribeTransitRouteTableAggregationDetail,
    DetachCenChildInstance, DisableCenVbrHealthCheck, DisableTransitRouterRouteTablePropagation,
    DisassociateTransitRouterMulticastDomain, DissociateTransitRouterAttachmentFromRouteTable, EnableCenVbrHealthCheck,
    EnableTransitRouterRouteTablePropagation, GrantInstanceToTransitRouter,
    ListCenChildInstanceRouteEntriesToAttachment, ListCenInterRegionTrafficQosPolicies,
    ListCenInterRegionTrafficQosQueues, ListGrantVSwitchEnis, ListGrantVSwitchesToCen, ListTagResources,
    ListTrafficMarkingPolicies, ListTransitRouterAvailableResource, ListTransitRouterCidr,
    ListTransitRouterCidrAllocation, ListTransitRouterEcrAttachments, ListTransitRouterMulticastDomainAssociations,
    ListTransitRouterMulticastDomainVSwitches, ListTransitRouterMulticastDomains, ListTransitRouterMulticastGroups,
    ListTransitRouterPeerAttachments, ListTransitRouterPrefixListAssociation, ListTransitRouterRouteEntries,
    ListTransitRouterRouteTableAssociations, ListTransitRouterRouteTablePropagations, ListTransitRouterRouteTables,
    ListTransitRouterVbrAttachments, ListTransitRouterVpcAttachments, ListTransitRouterVpnAttachments,
    ListTransitRouters, ModifyCenAttribute, ModifyCenBandwidthPackageAttribute, ModifyCenBandwidthPackageSpec,
    ModifyCenRouteMap, ModifyFlowLogAttribute, ModifyGrantInstanceToTransitRouter,
    ModifyTrafficMatchRuleToTrafficMarkingPolicy, ModifyTransitRouteTableAggregation, ModifyTransitRouterCidr,
    ModifyTransitRouterMulticastDomain, MoveResourceGroup, OpenTransitRouterService, PublishRouteEntries,
    RefreshTransitRouteTableAggregation, RegisterTransitRouterMulticastGroupMembers,
    RegisterTransitRouterMulticastGroupSources, RemoveTrafficMatchRuleFromTrafficMarkingPolicy,
    RemoveTraficMatchRuleFromTrafficMarkingPolicy, ReplaceTransitRouterRouteTableAssociation,
    ResolveAndRouteServiceInCen, RevokeInstanceFromTransitRouter, RoutePrivateZoneInCenToVpc,
    SetCenInterRegionBandwidthLimit, TagResources, TempUpgradeCenBandwidthPackageSpec, UnassociateCenBandwidthPackage,
    UnroutePrivateZoneInCenToVpc, UntagResources, UpdateCenInterRegionTrafficQosPolicyAttribute,
    UpdateCenInterRegionTrafficQosQueueAttribute, UpdateTrafficMarkingPolicyAttribute, UpdateTransitRouter,
    UpdateTransitRouterEcrAttachmentAttribute, UpdateTransitRouterPeerAttachmentAttribute,
    UpdateTransitRouterRouteEntry, UpdateTransitRouterRouteTable, UpdateTransitRouterVbrAttachmentAttribute,
    UpdateTransitRouterVpcAttachmentAttribute, UpdateTransitRouterVpcAttachmentZones,
    UpdateTransitRouterVpnAttachmentAttribute, WithdrawPublishedRouteEntries
}
