//! `cc5g` of Alibaba Cloud, API version 2022-03-14.
//!
//! Endpoint: a table of 9 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/CC5G/2022-03-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cc5g::GetCreateCustomerInfomation};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetCreateCustomerInfomation::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "cc5g.aliyuncs.com"),
        ("cn-chengdu", "cc5g.aliyuncs.com"),
        ("cn-guangzhou", "cc5g.aliyuncs.com"),
        ("cn-hangzhou", "cc5g.aliyuncs.com"),
        ("cn-huhehaote", "cc5g.aliyuncs.com"),
        ("cn-qingdao", "cc5g.aliyuncs.com"),
        ("cn-shanghai", "cc5g.aliyuncs.com"),
        ("cn-shenzhen", "cc5g.aliyuncs.com"),
        ("cn-wulanchabu", "cc5g.aliyuncs.com"),
    ],
    &[("cn-hangzhou", "cc5g-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("cc5g", "2022-03-14", "cc5g", &ENDPOINTS);

/// Adds dns authorization rule: `AddDNSAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/AddDNSAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDNSAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub source_dns_ip: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { AddDNSAuthorizationRule(source_dns_ip: String, wireless_cloud_connector_id: String)
    "AddDNSAuthorizationRule" -> AddDNSAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestinationIp" destination_ip: String,
    3 "DryRun" dry_run: bool, 4 "Name" name: String, 5 "SourceDNSIp" source_dns_ip,
    6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`AddDNSAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDNSAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { AddDNSAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String
} }

/// Adds group dns authorization rule: `AddGroupDnsAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/AddGroupDnsAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupDnsAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub source_dns_ip: String,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { AddGroupDnsAuthorizationRule(source_dns_ip: String, wireless_cloud_connector_group_id: String)
    "AddGroupDnsAuthorizationRule" -> AddGroupDnsAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestinationIp" destination_ip: String,
    3 "DryRun" dry_run: bool, 4 "Name" name: String, 5 "SourceDNSIp" source_dns_ip,
    6 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`AddGroupDnsAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupDnsAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { AddGroupDnsAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String
} }

/// Adds wireless cloud connector to group: `AddWirelessCloudConnectorToGroup` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/AddWirelessCloudConnectorToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWirelessCloudConnectorToGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
    /// Required.
    pub wireless_cloud_connector_ids: Vec<String>,
}
operation! {
    AddWirelessCloudConnectorToGroup(region_id: String, wireless_cloud_connector_group_id: String, wireless_cloud_connector_ids: Vec<String>)
    "AddWirelessCloudConnectorToGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id,
    3 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    4 "WirelessCloudConnectorIds" wireless_cloud_connector_ids
} }

/// Response of [`AddWirelessCloudConnectorToGroup`]: empty.
pub type AddWirelessCloudConnectorToGroupOutput = Empty;

/// Attaches vpc to net link: `AttachVpcToNetLink` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/AttachVpcToNetLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVpcToNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub net_link_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub v_switches: Vec<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}

/// Arguments of [`AttachVpcToNetLink::new`].
pub struct AttachVpcToNetLinkRequired {
    pub net_link_id: String,
    pub region_id: String,
    pub v_switches: Vec<String>,
    pub vpc_id: String,
    pub wireless_cloud_connector_id: String,
}
operation! {
    AttachVpcToNetLink { AttachVpcToNetLinkRequired: net_link_id, region_id, v_switches, vpc_id, wireless_cloud_connector_id }
    "AttachVpcToNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id, 3 "RegionId" region_id,
    4 "VSwitches" v_switches, 5 "VpcId" vpc_id, 6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`AttachVpcToNetLink`]: empty.
pub type AttachVpcToNetLinkOutput = Empty;

/// Creates authorization rule: `CreateAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/CreateAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub destination: String,
    pub destination_port: Option<String>,
    /// Required.
    pub destination_type: String,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub policy: String,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! {
    CreateAuthorizationRule(destination: String, destination_type: String, policy: String, wireless_cloud_connector_id: String)
    "CreateAuthorizationRule" -> CreateAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Destination" destination,
    3 "DestinationPort" destination_port: String, 4 "DestinationType" destination_type, 5 "DryRun" dry_run: bool,
    6 "Name" name: String, 7 "Policy" policy, 8 "Protocol" protocol: String, 9 "SourceCidr" source_cidr: String,
    10 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`CreateAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String
} }

/// Creates batch operate cards task: `CreateBatchOperateCardsTask` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/CreateBatchOperateCardsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOperateCardsTask {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub effect_type: String,
    pub iccids: Option<Vec<String>>,
    pub iccids_oss_file_path: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub operate_type: String,
    pub region_id: Option<String>,
    /// Required.
    pub threshold: i64,
    pub wireless_cloud_connector_ids: Option<Vec<String>>,
}
operation! { CreateBatchOperateCardsTask(effect_type: String, operate_type: String, threshold: i64)
    "CreateBatchOperateCardsTask" -> CreateBatchOperateCardsTaskOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "EffectType" effect_type, 4 "Iccids" iccids: Vec<String>, 5 "IccidsOssFilePath" iccids_oss_file_path: String,
    6 "Name" name: String, 7 "OperateType" operate_type, 8 "RegionId" region_id: String, 9 "Threshold" threshold,
    10 "WirelessCloudConnectorIds" wireless_cloud_connector_ids: Vec<String>
} }

/// Response of [`CreateBatchOperateCardsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOperateCardsTaskOutput {
    pub batch_operate_cards_task_id: Option<String>,
    pub operate_result_oss_file_path: Option<String>,
}
model! { CreateBatchOperateCardsTaskOutput {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id: String,
    1 "OperateResultOssFilePath" operate_result_oss_file_path: String
} }

/// Creates group authorization rule: `CreateGroupAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/CreateGroupAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub destination: String,
    pub destination_port: Option<String>,
    /// Required.
    pub destination_type: String,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub policy: String,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! {
    CreateGroupAuthorizationRule(destination: String, destination_type: String, policy: String, wireless_cloud_connector_group_id: String)
    "CreateGroupAuthorizationRule" -> CreateGroupAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Destination" destination,
    3 "DestinationPort" destination_port: String, 4 "DestinationType" destination_type, 5 "DryRun" dry_run: bool,
    6 "Name" name: String, 7 "Policy" policy, 8 "Protocol" protocol: String, 9 "SourceCidr" source_cidr: String,
    10 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`CreateGroupAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateGroupAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String
} }

/// Creates iot cloud connector backhaul route: `CreateIoTCloudConnectorBackhaulRoute` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/CreateIoTCloudConnectorBackhaulRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { CreateIoTCloudConnectorBackhaulRoute(wireless_cloud_connector_id: String)
    "CreateIoTCloudConnectorBackhaulRoute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id: String,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`CreateIoTCloudConnectorBackhaulRoute`]: empty.
pub type CreateIoTCloudConnectorBackhaulRouteOutput = Empty;

/// Creates wireless cloud connector: `CreateWirelessCloudConnector` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/CreateWirelessCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnector {
    pub business_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub isp: String,
    pub name: Option<String>,
    /// Required.
    pub net_links: Vec<CreateWirelessCloudConnectorNetLinks>,
    /// Required.
    pub region_id: String,
    pub use_case: Option<String>,
}
operation! {
    CreateWirelessCloudConnector(isp: String, net_links: Vec<CreateWirelessCloudConnectorNetLinks>, region_id: String)
    "CreateWirelessCloudConnector" -> CreateWirelessCloudConnectorOutput {
    0 "BusinessType" business_type: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "ISP" isp, 5 "Name" name: String, 6 "NetLinks" net_links, 7 "RegionId" region_id,
    8 "UseCase" use_case: String
} }

/// In the request of [`CreateWirelessCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorNetLinks {
    /// Required.
    pub apn: Option<String>,
    /// Required.
    pub region_id: Option<String>,
    /// Required.
    pub vswitchs: Option<Vec<String>>,
    /// Required.
    pub vpc_id: Option<String>,
}
input! { CreateWirelessCloudConnectorNetLinks(apn: String, region_id: String, vswitchs: Vec<String>, vpc_id: String) {
    0 "APN" apn: String, 1 "RegionId" region_id: String, 2 "VSwitchs" vswitchs: Vec<String>, 3 "VpcId" vpc_id: String
} }

/// Response of [`CreateWirelessCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorOutput {
    pub wireless_cloud_connector_id: Option<String>,
}
model! { CreateWirelessCloudConnectorOutput {
    0 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// Creates wireless cloud connector group: `CreateWirelessCloudConnectorGroup` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/CreateWirelessCloudConnectorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateWirelessCloudConnectorGroup(region_id: String)
    "CreateWirelessCloudConnectorGroup" -> CreateWirelessCloudConnectorGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "RegionId" region_id
} }

/// Response of [`CreateWirelessCloudConnectorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorGroupOutput {
    pub wireless_cloud_connector_group_id: Option<String>,
}
model! { CreateWirelessCloudConnectorGroupOutput {
    0 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id: String
} }

/// Deletes authorization rule: `DeleteAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DeleteAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { DeleteAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_id: String)
    "DeleteAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`DeleteAuthorizationRule`]: empty.
pub type DeleteAuthorizationRuleOutput = Empty;

/// Deletes batch operate cards task: `DeleteBatchOperateCardsTask` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DeleteBatchOperateCardsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchOperateCardsTask {
    /// Required.
    pub batch_operate_cards_task_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DeleteBatchOperateCardsTask(batch_operate_cards_task_id: String) "DeleteBatchOperateCardsTask" -> Empty {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteBatchOperateCardsTask`]: empty.
pub type DeleteBatchOperateCardsTaskOutput = Empty;

/// Deletes group authorization rule: `DeleteGroupAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DeleteGroupAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { DeleteGroupAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_group_id: String)
    "DeleteGroupAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`DeleteGroupAuthorizationRule`]: empty.
pub type DeleteGroupAuthorizationRuleOutput = Empty;

/// Deletes iot cloud connector backhaul route: `DeleteIoTCloudConnectorBackhaulRoute` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DeleteIoTCloudConnectorBackhaulRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnectorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { DeleteIoTCloudConnectorBackhaulRoute(wireless_cloud_connector_id: String)
    "DeleteIoTCloudConnectorBackhaulRoute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id: String,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`DeleteIoTCloudConnectorBackhaulRoute`]: empty.
pub type DeleteIoTCloudConnectorBackhaulRouteOutput = Empty;

/// Deletes wireless cloud connector: `DeleteWirelessCloudConnector` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DeleteWirelessCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWirelessCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { DeleteWirelessCloudConnector(wireless_cloud_connector_id: String) "DeleteWirelessCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`DeleteWirelessCloudConnector`]: empty.
pub type DeleteWirelessCloudConnectorOutput = Empty;

/// Deletes wireless cloud connector group: `DeleteWirelessCloudConnectorGroup` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DeleteWirelessCloudConnectorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWirelessCloudConnectorGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { DeleteWirelessCloudConnectorGroup(wireless_cloud_connector_group_id: String)
    "DeleteWirelessCloudConnectorGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`DeleteWirelessCloudConnectorGroup`]: empty.
pub type DeleteWirelessCloudConnectorGroupOutput = Empty;

/// Detaches vpc from net link: `DetachVpcFromNetLink` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/DetachVpcFromNetLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVpcFromNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub net_link_id: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { DetachVpcFromNetLink(net_link_id: String, wireless_cloud_connector_id: String)
    "DetachVpcFromNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`DetachVpcFromNetLink`]: empty.
pub type DetachVpcFromNetLinkOutput = Empty;

/// `FailCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/FailCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { FailCards(iccids: Vec<String>) "FailCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

/// Response of [`FailCards`]: empty.
pub type FailCardsOutput = Empty;

/// Gets card: `GetCard` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/GetCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCard {
    /// Required.
    pub iccid: String,
}
operation! { GetCard(iccid: String) "GetCard" -> GetCardOutput {
    0 "Iccid" iccid
} { method: "GET", } }

/// Response of [`GetCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardOutput {
    pub apn: Option<String>,
    pub activated_time: Option<String>,
    pub alarm_threshold: Option<i64>,
    pub cloud_connector_id: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub iccid: Option<String>,
    pub imei: Option<String>,
    pub imsi: Option<String>,
    pub ip_address: Option<String>,
    pub limit_threshold: Option<i64>,
    pub lock: Option<String>,
    pub msisdn: Option<String>,
    pub name: Option<String>,
    pub net_type: Option<String>,
    pub order_id: Option<String>,
    pub sim_status: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub stop_threshold: Option<i64>,
    pub usage_data_month: Option<i64>,
    pub usage_data_total: Option<i64>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { GetCardOutput {
    0 "APN" apn: String, 1 "ActivatedTime" activated_time: String, 2 "AlarmThreshold" alarm_threshold: i64,
    3 "CloudConnectorId" cloud_connector_id: String, 4 "Description" description: String, 5 "ISP" isp: String,
    6 "Iccid" iccid: String, 7 "Imei" imei: String, 8 "Imsi" imsi: String, 9 "IpAddress" ip_address: String,
    10 "LimitThreshold" limit_threshold: i64, 11 "Lock" lock: String, 12 "Msisdn" msisdn: String,
    13 "Name" name: String, 14 "NetType" net_type: String, 15 "OrderId" order_id: String,
    16 "SimStatus" sim_status: String, 17 "Spec" spec: String, 18 "Status" status: String,
    19 "StopThreshold" stop_threshold: i64, 20 "UsageDataMonth" usage_data_month: i64,
    21 "UsageDataTotal" usage_data_total: i64, 22 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// Gets card lock reason: `GetCardLockReason` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/GetCardLockReason>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardLockReason {
    /// Required.
    pub iccid: String,
}
operation! { GetCardLockReason(iccid: String) "GetCardLockReason" -> GetCardLockReasonOutput {
    0 "Iccid" iccid
} { method: "GET", } }

/// Response of [`GetCardLockReason`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardLockReasonOutput {
    pub lock_reason: Option<String>,
}
model! { GetCardLockReasonOutput {
    0 "LockReason" lock_reason: String
} }

/// Gets create customer infomation: `GetCreateCustomerInfomation` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/GetCreateCustomerInfomation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInfomation {
    pub region_id: Option<String>,
}
operation! { GetCreateCustomerInfomation() "GetCreateCustomerInfomation" -> GetCreateCustomerInfomationOutput {
    0 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`GetCreateCustomerInfomation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInfomationOutput {
    pub can_buy_card: Option<String>,
    pub url: Option<String>,
}
model! { GetCreateCustomerInfomationOutput {
    0 "CanBuyCard" can_buy_card: String, 1 "URL" url: String
} }

/// Gets create customer information: `GetCreateCustomerInformation` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/GetCreateCustomerInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInformation {
    pub region_id: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
operation! { GetCreateCustomerInformation() "GetCreateCustomerInformation" -> GetCreateCustomerInformationOutput {
    0 "RegionId" region_id: String, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} { method: "GET", } }

/// Response of [`GetCreateCustomerInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInformationOutput {
    pub can_buy_card: Option<String>,
    pub url: Option<String>,
}
model! { GetCreateCustomerInformationOutput {
    0 "CanBuyCard" can_buy_card: String, 1 "URL" url: String
} }

/// Gets diagnose result for single card: `GetDiagnoseResultForSingleCard` of `cc5g` 2022-03-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/GetDiagnoseResultForSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCard {
    /// Required.
    pub diagnose_task_id: String,
    pub region_no: Option<String>,
}
operation! { GetDiagnoseResultForSingleCard(diagnose_task_id: String)
    "GetDiagnoseResultForSingleCard" -> GetDiagnoseResultForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id, 1 "RegionNo" region_no: String
} }

/// Response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardOutput {
    pub begin_time: Option<i64>,
    pub card_ip: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub diagnose_item: Vec<GetDiagnoseResultForSingleCardDiagnoseItem>,
    pub end_time: Option<i64>,
    pub error_result: Vec<GetDiagnoseResultForSingleCardErrorResult>,
    pub icc_id: Option<String>,
    pub status: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { GetDiagnoseResultForSingleCardOutput {
    0 "BeginTime" begin_time: i64, 1 "CardIp" card_ip: String, 2 "Destination" destination: String,
    3 "DestinationType" destination_type: String,
    4 "DiagnoseItem" diagnose_item: Vec<GetDiagnoseResultForSingleCardDiagnoseItem>, 5 "EndTime" end_time: i64,
    6 "ErrorResult" error_result: Vec<GetDiagnoseResultForSingleCardErrorResult>, 7 "IccId" icc_id: String,
    8 "Status" status: String, 9 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// In the response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardDiagnoseItem {
    pub part: Option<String>,
    pub status: Option<String>,
    pub sub_items: Vec<GetDiagnoseResultForSingleCardSubItems>,
}
model! { GetDiagnoseResultForSingleCardDiagnoseItem {
    0 "Part" part: String, 1 "Status" status: String,
    2 "SubItems" sub_items: Vec<GetDiagnoseResultForSingleCardSubItems>
} }

/// In the response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardSubItems {
    pub sub_item: Option<String>,
    pub sub_item_info: Option<String>,
    pub sub_item_status: Option<String>,
}
model! { GetDiagnoseResultForSingleCardSubItems {
    0 "SubItem" sub_item: String, 1 "SubItemInfo" sub_item_info: String, 2 "SubItemStatus" sub_item_status: String
} }

/// In the response of [`GetDiagnoseResultForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardErrorResult {
    pub error_desc: Option<String>,
    pub error_item: Option<String>,
    pub error_level: Option<String>,
    pub error_part: Option<String>,
    pub error_suggestion: Option<String>,
}
model! { GetDiagnoseResultForSingleCardErrorResult {
    0 "ErrorDesc" error_desc: String, 1 "ErrorItem" error_item: String, 2 "ErrorLevel" error_level: String,
    3 "ErrorPart" error_part: String, 4 "ErrorSuggestion" error_suggestion: String
} }

/// Gets wireless cloud connector: `GetWirelessCloudConnector` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/GetWirelessCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWirelessCloudConnector {
    pub region_id: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { GetWirelessCloudConnector(wireless_cloud_connector_id: String)
    "GetWirelessCloudConnector" -> GetWirelessCloudConnectorOutput {
    0 "RegionId" region_id: String, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

/// Response of [`GetWirelessCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWirelessCloudConnectorOutput {
    pub business_type: Option<String>,
    pub card_count: Option<String>,
    pub create_time: Option<String>,
    pub data_package_id: Option<String>,
    pub data_package_type: Option<String>,
    pub description: Option<String>,
    pub features: Vec<String>,
    pub name: Option<String>,
    pub net_links: Vec<GetWirelessCloudConnectorNetLinks>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub use_case: Option<String>,
    pub wireless_cloud_connector_group_id: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { GetWirelessCloudConnectorOutput {
    0 "BusinessType" business_type: String, 1 "CardCount" card_count: String, 2 "CreateTime" create_time: String,
    3 "DataPackageId" data_package_id: String, 4 "DataPackageType" data_package_type: String,
    5 "Description" description: String, 6 "Features" features: Vec<String>, 7 "Name" name: String,
    8 "NetLinks" net_links: Vec<GetWirelessCloudConnectorNetLinks>, 9 "RegionId" region_id: String,
    10 "ServiceType" service_type: String, 11 "Status" status: String, 12 "UseCase" use_case: String,
    13 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id: String,
    14 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// In the response of [`GetWirelessCloudConnector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWirelessCloudConnectorNetLinks {
    pub apn: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub grant_ali_uid: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub net_link_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub vswitchs: Vec<String>,
    pub vpc_id: Option<String>,
}
model! { GetWirelessCloudConnectorNetLinks {
    0 "APN" apn: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "GrantAliUid" grant_ali_uid: String, 4 "ISP" isp: String, 5 "Name" name: String,
    6 "NetLinkId" net_link_id: String, 7 "RegionId" region_id: String, 8 "Status" status: String,
    9 "Type" r#type: String, 10 "VSwitchs" vswitchs: Vec<String>, 11 "VpcId" vpc_id: String
} }

/// Grants net link: `GrantNetLink` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/GrantNetLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub grant_ali_uid: i64,
    /// Required.
    pub net_link_id: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { GrantNetLink(grant_ali_uid: i64, net_link_id: String, wireless_cloud_connector_id: String)
    "GrantNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GrantAliUid" grant_ali_uid,
    3 "NetLinkId" net_link_id, 4 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`GrantNetLink`]: empty.
pub type GrantNetLinkOutput = Empty;

/// `InnerLimitRateCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/InnerLimitRateCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InnerLimitRateCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub inner_api: Option<bool>,
    pub region_id: Option<String>,
    pub task: Option<bool>,
}
operation! { InnerLimitRateCards(iccids: Vec<String>) "InnerLimitRateCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "InnerApi" inner_api: bool,
    4 "RegionId" region_id: String, 5 "Task" task: bool
} }

/// Response of [`InnerLimitRateCards`]: empty.
pub type InnerLimitRateCardsOutput = Empty;

/// `InnerStopCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/InnerStopCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InnerStopCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub inner_api: Option<bool>,
    pub region_id: Option<String>,
    pub task: Option<bool>,
}
operation! { InnerStopCards(iccids: Vec<String>) "InnerStopCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "InnerApi" inner_api: bool,
    4 "RegionId" region_id: String, 5 "Task" task: bool
} }

/// Response of [`InnerStopCards`]: empty.
pub type InnerStopCardsOutput = Empty;

/// Lists apns: `ListAPNs` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListAPNs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNs {
    pub apn: Option<String>,
    pub isp: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListAPNs(region_id: String) "ListAPNs" -> ListAPNsOutput {
    0 "APN" apn: String, 1 "ISP" isp: String, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "RegionId" region_id
} { method: "GET", } }
paged! { ListAPNs: ListAPNsAPNs = Token "NextToken", "APNs" apns, next "NextToken" }

/// Response of [`ListAPNs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsOutput {
    pub apns: Vec<ListAPNsAPNs>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListAPNsOutput {
    0 "APNs" apns: Vec<ListAPNsAPNs>, 1 "MaxResults" max_results: String, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListAPNs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsAPNs {
    pub apn: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub zones: Vec<String>,
}
model! { ListAPNsAPNs {
    0 "APN" apn: String, 1 "Description" description: String, 2 "ISP" isp: String, 3 "Name" name: String,
    4 "Zones" zones: Vec<String>
} }

/// Lists authorization rules: `ListAuthorizationRules` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRules {
    pub authorization_rule_ids: Option<Vec<String>>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dns: Option<bool>,
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub r#type: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListAuthorizationRules(wireless_cloud_connector_id: String)
    "ListAuthorizationRules" -> ListAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>, 1 "Destination" destination: String,
    2 "DestinationPort" destination_port: String, 3 "DestinationType" destination_type: String, 4 "Dns" dns: bool,
    5 "MaxResults" max_results: i64, 6 "Names" names: Vec<String>, 7 "NextToken" next_token: String,
    8 "Policy" policy: String, 9 "Protocol" protocol: String, 10 "Statuses" statuses: Vec<String>,
    11 "Type" r#type: String, 12 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListAuthorizationRules: ListAuthorizationRulesAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken" }

/// Response of [`ListAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesOutput {
    pub authorization_rules: Vec<ListAuthorizationRulesAuthorizationRules>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules: Vec<ListAuthorizationRulesAuthorizationRules>,
    1 "MaxResults" max_results: String, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesAuthorizationRules {
    pub authorization_rule_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dns: Option<bool>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAuthorizationRulesAuthorizationRules {
    0 "AuthorizationRuleId" authorization_rule_id: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Destination" destination: String,
    4 "DestinationPort" destination_port: String, 5 "DestinationType" destination_type: String, 6 "Dns" dns: bool,
    7 "Name" name: String, 8 "Policy" policy: String, 9 "Protocol" protocol: String,
    10 "SourceCidr" source_cidr: String, 11 "Status" status: String, 12 "Type" r#type: String
} }

/// Lists batch operate cards tasks: `ListBatchOperateCardsTasks` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListBatchOperateCardsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchOperateCardsTasks {
    pub batch_operate_cards_task_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListBatchOperateCardsTasks() "ListBatchOperateCardsTasks" -> ListBatchOperateCardsTasksOutput {
    0 "BatchOperateCardsTaskIds" batch_operate_cards_task_ids: Vec<String>, 1 "MaxResults" max_results: i64,
    2 "Names" names: Vec<String>, 3 "NextToken" next_token: String, 4 "RegionId" region_id: String,
    5 "Statuses" statuses: Vec<String>
} { method: "GET", } }
paged! { ListBatchOperateCardsTasks: ListBatchOperateCardsTasksBatchOperateCardsTasks =
    Token "NextToken", "BatchOperateCardsTasks" batch_operate_cards_tasks, next "NextToken" }

/// Response of [`ListBatchOperateCardsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchOperateCardsTasksOutput {
    pub batch_operate_cards_tasks: Vec<ListBatchOperateCardsTasksBatchOperateCardsTasks>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListBatchOperateCardsTasksOutput {
    0 "BatchOperateCardsTasks" batch_operate_cards_tasks: Vec<ListBatchOperateCardsTasksBatchOperateCardsTasks>,
    1 "MaxResults" max_results: String, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListBatchOperateCardsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchOperateCardsTasksBatchOperateCardsTasks {
    pub batch_operate_cards_task_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub effect_type: Option<String>,
    pub iccids_oss_file_path: Option<String>,
    pub name: Option<String>,
    pub operate_result_oss_file_path: Option<String>,
    pub operate_type: Option<String>,
    pub status: Option<String>,
    pub threshold: Option<String>,
    pub wireless_cloud_connectors: Vec<
        ListBatchOperateCardsTasksWirelessCloudConnectors,
    >,
}
model! { ListBatchOperateCardsTasksBatchOperateCardsTasks {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "EffectType" effect_type: String,
    4 "IccidsOssFilePath" iccids_oss_file_path: String, 5 "Name" name: String,
    6 "OperateResultOssFilePath" operate_result_oss_file_path: String, 7 "OperateType" operate_type: String,
    8 "Status" status: String, 9 "Threshold" threshold: String,
    10 "WirelessCloudConnectors" wireless_cloud_connectors: Vec<ListBatchOperateCardsTasksWirelessCloudConnectors>
} }

/// In the response of [`ListBatchOperateCardsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchOperateCardsTasksWirelessCloudConnectors {
    pub status: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { ListBatchOperateCardsTasksWirelessCloudConnectors {
    0 "Status" status: String, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// Lists card area limit support area: `ListCardAreaLimitSupportArea` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListCardAreaLimitSupportArea>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardAreaLimitSupportArea {
    pub accept_language: Option<String>,
    pub province_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListCardAreaLimitSupportArea() "ListCardAreaLimitSupportArea" -> ListCardAreaLimitSupportAreaOutput {
    0 "AcceptLanguage" accept_language: String, 1 "ProvinceName" province_name: String, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`ListCardAreaLimitSupportArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardAreaLimitSupportAreaOutput {
    pub provinces: Vec<String>,
}
model! { ListCardAreaLimitSupportAreaOutput {
    0 "Provinces" provinces: Vec<String>
} }

/// Lists card day usages: `ListCardDayUsages` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListCardDayUsages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsages {
    /// Required.
    pub iccids: Vec<String>,
    /// 1 to 6.
    pub latest_month_num: Option<i64>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListCardDayUsages(iccids: Vec<String>, wireless_cloud_connector_id: String)
    "ListCardDayUsages" -> ListCardDayUsagesOutput {
    0 "Iccids" iccids, 1 "LatestMonthNum" latest_month_num: i64,
    2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

/// Response of [`ListCardDayUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesOutput {
    pub cards: Vec<ListCardDayUsagesCards>,
}
model! { ListCardDayUsagesOutput {
    0 "Cards" cards: Vec<ListCardDayUsagesCards>
} }

/// In the response of [`ListCardDayUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesCards {
    pub iccid: Option<String>,
    pub usage_data_months: Vec<ListCardDayUsagesUsageDataMonths>,
}
model! { ListCardDayUsagesCards {
    0 "Iccid" iccid: String, 1 "UsageDataMonths" usage_data_months: Vec<ListCardDayUsagesUsageDataMonths>
} }

/// In the response of [`ListCardDayUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesUsageDataMonths {
    pub card_day_usages: Vec<ListCardDayUsagesCardDayUsages>,
    pub month: Option<String>,
    pub usage_data_month: Option<String>,
}
model! { ListCardDayUsagesUsageDataMonths {
    0 "CardDayUsages" card_day_usages: Vec<ListCardDayUsagesCardDayUsages>, 1 "Month" month: String,
    2 "UsageDataMonth" usage_data_month: String
} }

/// In the response of [`ListCardDayUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesCardDayUsages {
    pub day: Option<String>,
    pub usage_data: Option<String>,
}
model! { ListCardDayUsagesCardDayUsages {
    0 "Day" day: String, 1 "UsageData" usage_data: String
} }

/// Lists card usages: `ListCardUsages` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListCardUsages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardUsages {
    pub iccids: Option<Vec<String>>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListCardUsages(wireless_cloud_connector_id: String) "ListCardUsages" -> ListCardUsagesOutput {
    0 "Iccids" iccids: Vec<String>, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

/// Response of [`ListCardUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardUsagesOutput {
    pub cards: Vec<ListCardUsagesCards>,
    pub total_count: Option<String>,
}
model! { ListCardUsagesOutput {
    0 "Cards" cards: Vec<ListCardUsagesCards>, 1 "TotalCount" total_count: String
} }

/// In the response of [`ListCardUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardUsagesCards {
    pub iccid: Option<String>,
    pub usage_data_month: Option<i64>,
}
model! { ListCardUsagesCards {
    0 "Iccid" iccid: String, 1 "UsageDataMonth" usage_data_month: i64
} }

/// Lists cards: `ListCards` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCards {
    pub apn: Option<String>,
    pub iccid: Option<String>,
    pub iccids: Option<Vec<String>>,
    pub ip_address: Option<String>,
    pub lock: Option<bool>,
    pub max_results: Option<i64>,
    pub msisdn: Option<String>,
    pub net_link_id: Option<String>,
    pub next_token: Option<String>,
    pub online: Option<bool>,
    pub statuses: Option<Vec<String>>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListCards(wireless_cloud_connector_id: String) "ListCards" -> ListCardsOutput {
    0 "Apn" apn: String, 1 "Iccid" iccid: String, 2 "Iccids" iccids: Vec<String>, 3 "IpAddress" ip_address: String,
    4 "Lock" lock: bool, 5 "MaxResults" max_results: i64, 6 "Msisdn" msisdn: String, 7 "NetLinkId" net_link_id: String,
    8 "NextToken" next_token: String, 9 "Online" online: bool, 10 "Statuses" statuses: Vec<String>,
    11 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListCards: ListCardsCards = Token "NextToken", "Cards" cards, next "NextToken" }

/// Response of [`ListCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardsOutput {
    pub cards: Vec<ListCardsCards>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListCardsOutput {
    0 "Cards" cards: Vec<ListCardsCards>, 1 "MaxResults" max_results: String, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardsCards {
    pub apn: Option<String>,
    pub activated_time: Option<String>,
    pub business_status: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub iccid: Option<String>,
    pub imei: Option<String>,
    pub imsi: Option<String>,
    pub ip_address: Option<String>,
    pub lock: Option<bool>,
    pub msisdn: Option<String>,
    pub name: Option<String>,
    pub net_type: Option<String>,
    pub order_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub usage_data_month: Option<i64>,
    pub usage_data_total: Option<String>,
}
model! { ListCardsCards {
    0 "APN" apn: String, 1 "ActivatedTime" activated_time: String, 2 "BusinessStatus" business_status: String,
    3 "Description" description: String, 4 "ISP" isp: String, 5 "Iccid" iccid: String, 6 "Imei" imei: String,
    7 "Imsi" imsi: String, 8 "IpAddress" ip_address: String, 9 "Lock" lock: bool, 10 "Msisdn" msisdn: String,
    11 "Name" name: String, 12 "NetType" net_type: String, 13 "OrderId" order_id: String, 14 "Spec" spec: String,
    15 "Status" status: String, 16 "UsageDataMonth" usage_data_month: i64, 17 "UsageDataTotal" usage_data_total: String
} }

/// Lists data packages: `ListDataPackages` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListDataPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPackages {
    pub data_package_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub statuses: Option<Vec<String>>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListDataPackages(wireless_cloud_connector_id: String) "ListDataPackages" -> ListDataPackagesOutput {
    0 "DataPackageIds" data_package_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "Names" names: Vec<String>,
    3 "NextToken" next_token: String, 4 "Statuses" statuses: Vec<String>,
    5 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListDataPackages: ListDataPackagesDataPackages =
    Token "NextToken", "DataPackages" data_packages, next "NextToken" }

/// Response of [`ListDataPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPackagesOutput {
    pub data_packages: Vec<ListDataPackagesDataPackages>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDataPackagesOutput {
    0 "DataPackages" data_packages: Vec<ListDataPackagesDataPackages>, 1 "MaxResults" max_results: String,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListDataPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPackagesDataPackages {
    pub card_count: Option<String>,
    pub create_time: Option<String>,
    pub data_package_id: Option<String>,
    pub expired_time: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub status: Option<String>,
}
model! { ListDataPackagesDataPackages {
    0 "CardCount" card_count: String, 1 "CreateTime" create_time: String, 2 "DataPackageId" data_package_id: String,
    3 "ExpiredTime" expired_time: String, 4 "ISP" isp: String, 5 "Name" name: String, 6 "Size" size: String,
    7 "Status" status: String
} }

/// Lists diagnose info for single card: `ListDiagnoseInfoForSingleCard` of `cc5g` 2022-03-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListDiagnoseInfoForSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCard {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_no: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListDiagnoseInfoForSingleCard(wireless_cloud_connector_id: String)
    "ListDiagnoseInfoForSingleCard" -> ListDiagnoseInfoForSingleCardOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionNo" region_no: String,
    3 "Source" source: String, 4 "SourceType" source_type: String, 5 "Status" status: String,
    6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }
paged! { ListDiagnoseInfoForSingleCard: ListDiagnoseInfoForSingleCardDiagnoseInfo =
    Token "NextToken", "DiagnoseInfo" diagnose_info, next "NextToken" }

/// Response of [`ListDiagnoseInfoForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCardOutput {
    pub diagnose_info: Vec<ListDiagnoseInfoForSingleCardDiagnoseInfo>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDiagnoseInfoForSingleCardOutput {
    0 "DiagnoseInfo" diagnose_info: Vec<ListDiagnoseInfoForSingleCardDiagnoseInfo>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDiagnoseInfoForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCardDiagnoseInfo {
    pub begin_time: Option<i64>,
    pub card_ip: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub diagnose_task_id: Option<String>,
    pub diagnose_time: Option<i64>,
    pub end_time: Option<i64>,
    pub icc_id: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { ListDiagnoseInfoForSingleCardDiagnoseInfo {
    0 "BeginTime" begin_time: i64, 1 "CardIp" card_ip: String, 2 "Destination" destination: String,
    3 "DestinationType" destination_type: String, 4 "DiagnoseTaskId" diagnose_task_id: String,
    5 "DiagnoseTime" diagnose_time: i64, 6 "EndTime" end_time: i64, 7 "IccId" icc_id: String, 8 "Source" source: String,
    9 "SourceType" source_type: String, 10 "Status" status: String,
    11 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// Lists group authorization rules: `ListGroupAuthorizationRules` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListGroupAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRules {
    pub authorization_rule_ids: Option<Vec<String>>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dns: Option<bool>,
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub r#type: Option<String>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { ListGroupAuthorizationRules(wireless_cloud_connector_group_id: String)
    "ListGroupAuthorizationRules" -> ListGroupAuthorizationRulesOutput {
    0 "AuthorizationRuleIds" authorization_rule_ids: Vec<String>, 1 "Destination" destination: String,
    2 "DestinationPort" destination_port: String, 3 "DestinationType" destination_type: String, 4 "Dns" dns: bool,
    5 "MaxResults" max_results: i64, 6 "Names" names: Vec<String>, 7 "NextToken" next_token: String,
    8 "Policy" policy: String, 9 "Protocol" protocol: String, 10 "Statuses" statuses: Vec<String>,
    11 "Type" r#type: String, 12 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} { method: "GET", } }
paged! { ListGroupAuthorizationRules: ListGroupAuthorizationRulesGroupAuthorizationRules =
    Token "NextToken", "GroupAuthorizationRules" group_authorization_rules, next "NextToken" }

/// Response of [`ListGroupAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRulesOutput {
    pub group_authorization_rules: Vec<
        ListGroupAuthorizationRulesGroupAuthorizationRules,
    >,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListGroupAuthorizationRulesOutput {
    0 "GroupAuthorizationRules" group_authorization_rules: Vec<ListGroupAuthorizationRulesGroupAuthorizationRules>,
    1 "MaxResults" max_results: String, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListGroupAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRulesGroupAuthorizationRules {
    pub authorization_rule_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub destination_type: Option<String>,
    pub dns: Option<bool>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGroupAuthorizationRulesGroupAuthorizationRules {
    0 "AuthorizationRuleId" authorization_rule_id: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Destination" destination: String,
    4 "DestinationPort" destination_port: String, 5 "DestinationType" destination_type: String, 6 "Dns" dns: bool,
    7 "Name" name: String, 8 "Policy" policy: String, 9 "Protocol" protocol: String,
    10 "SourceCidr" source_cidr: String, 11 "Status" status: String, 12 "Type" r#type: String
} }

/// Lists iot cloud connector backhaul route: `ListIoTCloudConnectorBackhaulRoute` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListIoTCloudConnectorBackhaulRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorBackhaulRoute {
    /// Required.
    pub net_link_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! {
    ListIoTCloudConnectorBackhaulRoute(net_link_id: String, region_id: String, wireless_cloud_connector_id: String)
    "ListIoTCloudConnectorBackhaulRoute" -> ListIoTCloudConnectorBackhaulRouteOutput {
    0 "NetLinkId" net_link_id, 1 "RegionId" region_id, 2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

/// Response of [`ListIoTCloudConnectorBackhaulRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorBackhaulRouteOutput {
    pub net_link_id: Option<String>,
    pub routes: Vec<ListIoTCloudConnectorBackhaulRouteRoutes>,
}
model! { ListIoTCloudConnectorBackhaulRouteOutput {
    0 "NetLinkId" net_link_id: String, 1 "Routes" routes: Vec<ListIoTCloudConnectorBackhaulRouteRoutes>
} }

/// In the response of [`ListIoTCloudConnectorBackhaulRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorBackhaulRouteRoutes {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub status: Option<String>,
}
model! { ListIoTCloudConnectorBackhaulRouteRoutes {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "NextHopId" next_hop_id: String, 3 "NextHopType" next_hop_type: String, 4 "Status" status: String
} }

/// Lists orders: `ListOrders` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrders {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_action: Option<String>,
    pub order_ids: Option<Vec<String>>,
    pub statuses: Option<Vec<String>>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ListOrders(wireless_cloud_connector_id: String) "ListOrders" -> ListOrdersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OrderAction" order_action: String,
    3 "OrderIds" order_ids: Vec<String>, 4 "Statuses" statuses: Vec<String>,
    5 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListOrders: ListOrdersOrders = Token "NextToken", "Orders" orders, next "NextToken" }

/// Response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub orders: Vec<ListOrdersOrders>,
    pub total_count: Option<String>,
}
model! { ListOrdersOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "Orders" orders: Vec<ListOrdersOrders>,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOrders {
    pub action: Option<String>,
    pub card_count: Option<String>,
    pub card_net_type: Option<String>,
    pub card_type: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub logistics_id: Option<String>,
    pub logistics_status: Option<String>,
    pub logistics_type: Option<String>,
    pub logistics_update_time: Option<String>,
    pub order_id: Option<String>,
    pub pay_time: Option<String>,
    pub post_address: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { ListOrdersOrders {
    0 "Action" action: String, 1 "CardCount" card_count: String, 2 "CardNetType" card_net_type: String,
    3 "CardType" card_type: String, 4 "ContactName" contact_name: String, 5 "ContactPhone" contact_phone: String,
    6 "CreateTime" create_time: String, 7 "Description" description: String, 8 "LogisticsId" logistics_id: String,
    9 "LogisticsStatus" logistics_status: String, 10 "LogisticsType" logistics_type: String,
    11 "LogisticsUpdateTime" logistics_update_time: String, 12 "OrderId" order_id: String,
    13 "PayTime" pay_time: String, 14 "PostAddress" post_address: String, 15 "RegionId" region_id: String,
    16 "Status" status: String
} }

/// Lists regions: `ListRegions` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Vec<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: Vec<ListRegionsRegions>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists wireless cloud connector groups: `ListWirelessCloudConnectorGroups` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListWirelessCloudConnectorGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorGroups {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub wireless_cloud_connector_group_ids: Option<Vec<String>>,
    pub wireless_cloud_connector_group_names: Option<Vec<String>>,
    pub wireless_cloud_connector_group_status: Option<Vec<String>>,
}
operation! { ListWirelessCloudConnectorGroups()
    "ListWirelessCloudConnectorGroups" -> ListWirelessCloudConnectorGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "WirelessCloudConnectorGroupIds" wireless_cloud_connector_group_ids: Vec<String>,
    4 "WirelessCloudConnectorGroupNames" wireless_cloud_connector_group_names: Vec<String>,
    5 "WirelessCloudConnectorGroupStatus" wireless_cloud_connector_group_status: Vec<String>
} { method: "GET", } }
paged! { ListWirelessCloudConnectorGroups: ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups =
    Token "NextToken", "WirelessCloudConnectorGroups" wireless_cloud_connector_groups, next "NextToken" }

/// Response of [`ListWirelessCloudConnectorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorGroupsOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub wireless_cloud_connector_groups: Vec<
        ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups,
    >,
}
model! { ListWirelessCloudConnectorGroupsOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: String,
    3 "WirelessCloudConnectorGroups" wireless_cloud_connector_groups: Vec<ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups>
} }

/// In the response of [`ListWirelessCloudConnectorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub wireless_cloud_connector_group_id: Option<String>,
    pub wireless_cloud_connectors: Vec<
        ListWirelessCloudConnectorGroupsWirelessCloudConnectors,
    >,
}
model! { ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RegionId" region_id: String, 4 "Status" status: String,
    5 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id: String,
    6 "WirelessCloudConnectors" wireless_cloud_connectors: Vec<ListWirelessCloudConnectorGroupsWirelessCloudConnectors>
} }

/// In the response of [`ListWirelessCloudConnectorGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorGroupsWirelessCloudConnectors {
    pub business_type: Option<String>,
    pub card_count: Option<String>,
    pub create_time: Option<String>,
    pub data_package_id: Option<String>,
    pub data_package_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub use_case: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { ListWirelessCloudConnectorGroupsWirelessCloudConnectors {
    0 "BusinessType" business_type: String, 1 "CardCount" card_count: String, 2 "CreateTime" create_time: String,
    3 "DataPackageId" data_package_id: String, 4 "DataPackageType" data_package_type: String,
    5 "Description" description: String, 6 "Name" name: String, 7 "RegionId" region_id: String,
    8 "ServiceType" service_type: String, 9 "Status" status: String, 10 "UseCase" use_case: String,
    11 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// Lists wireless cloud connectors: `ListWirelessCloudConnectors` of `cc5g` 2022-03-14.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListWirelessCloudConnectors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectors {
    pub business_type: Option<String>,
    pub is_in_group: Option<String>,
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub wireless_cloud_connector_group_id: Option<String>,
    pub wireless_cloud_connector_ids: Option<Vec<String>>,
}
operation! { ListWirelessCloudConnectors() "ListWirelessCloudConnectors" -> ListWirelessCloudConnectorsOutput {
    0 "BusinessType" business_type: String, 1 "IsInGroup" is_in_group: String, 2 "MaxResults" max_results: i64,
    3 "Names" names: Vec<String>, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "Statuses" statuses: Vec<String>, 7 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id: String,
    8 "WirelessCloudConnectorIds" wireless_cloud_connector_ids: Vec<String>
} { method: "GET", } }
paged! { ListWirelessCloudConnectors: ListWirelessCloudConnectorsWirelessCloudConnectors =
    Token "NextToken", "WirelessCloudConnectors" wireless_cloud_connectors, next "NextToken" }

/// Response of [`ListWirelessCloudConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorsOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub wireless_cloud_connectors: Vec<
        ListWirelessCloudConnectorsWirelessCloudConnectors,
    >,
}
model! { ListWirelessCloudConnectorsOutput {
    0 "MaxResults" max_results: String, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: String,
    3 "WirelessCloudConnectors" wireless_cloud_connectors: Vec<ListWirelessCloudConnectorsWirelessCloudConnectors>
} }

/// In the response of [`ListWirelessCloudConnectors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorsWirelessCloudConnectors {
    pub business_type: Option<String>,
    pub card_count: Option<String>,
    pub create_time: Option<String>,
    pub data_package_id: Option<String>,
    pub data_package_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub use_case: Option<String>,
    pub wireless_cloud_connector_group_id: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { ListWirelessCloudConnectorsWirelessCloudConnectors {
    0 "BusinessType" business_type: String, 1 "CardCount" card_count: String, 2 "CreateTime" create_time: String,
    3 "DataPackageId" data_package_id: String, 4 "DataPackageType" data_package_type: String,
    5 "Description" description: String, 6 "Name" name: String, 7 "RegionId" region_id: String,
    8 "ServiceType" service_type: String, 9 "Status" status: String, 10 "UseCase" use_case: String,
    11 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id: String,
    12 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} }

/// Lists zones: `ListZones` of `cc5g` 2022-03-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/ListZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZones {
    /// Required.
    pub region_id: String,
}
operation! { ListZones(region_id: String) "ListZones" -> ListZonesOutput {
    0 "RegionId" region_id
} { method: "GET", } }

/// Response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesOutput {
    pub zones: Vec<ListZonesZones>,
}
model! { ListZonesOutput {
    0 "Zones" zones: Vec<ListZonesZones>
} }

/// In the response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListZonesZones {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Locks cards: `LockCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/LockCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { LockCards(iccids: Vec<String>) "LockCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

/// Response of [`LockCards`]: empty.
pub type LockCardsOutput = Empty;

/// Modifies wireless cloud connector feature: `ModifyWirelessCloudConnectorFeature` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ModifyWirelessCloudConnectorFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWirelessCloudConnectorFeature {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub feature_name: Option<String>,
    pub feature_value: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { ModifyWirelessCloudConnectorFeature(wireless_cloud_connector_id: String)
    "ModifyWirelessCloudConnectorFeature" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FeatureName" feature_name: String,
    3 "FeatureValue" feature_value: String, 4 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`ModifyWirelessCloudConnectorFeature`]: empty.
pub type ModifyWirelessCloudConnectorFeatureOutput = Empty;

/// Opens cc5g service: `OpenCc5gService` of `cc5g` 2022-03-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/OpenCc5gService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCc5gService {
    /// Required.
    pub region_id: String,
}
operation! { OpenCc5gService(region_id: String) "OpenCc5gService" -> Empty {
    0 "RegionId" region_id
} }

/// Response of [`OpenCc5gService`]: empty.
pub type OpenCc5gServiceOutput = Empty;

/// `RebindCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/RebindCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebindCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { RebindCards(iccids: Vec<String>) "RebindCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

/// Response of [`RebindCards`]: empty.
pub type RebindCardsOutput = Empty;

/// Removes wireless cloud connector from group: `RemoveWirelessCloudConnectorFromGroup` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/RemoveWirelessCloudConnectorFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWirelessCloudConnectorFromGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
    /// Required.
    pub wireless_cloud_connector_ids: Vec<String>,
}
operation! {
    RemoveWirelessCloudConnectorFromGroup(region_id: String, wireless_cloud_connector_group_id: String, wireless_cloud_connector_ids: Vec<String>)
    "RemoveWirelessCloudConnectorFromGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id,
    3 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    4 "WirelessCloudConnectorIds" wireless_cloud_connector_ids
} }

/// Response of [`RemoveWirelessCloudConnectorFromGroup`]: empty.
pub type RemoveWirelessCloudConnectorFromGroupOutput = Empty;

/// Resets area limit cards: `ResetAreaLimitCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ResetAreaLimitCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAreaLimitCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    /// Required.
    pub province: String,
    pub region_id: Option<String>,
}
operation! { ResetAreaLimitCards(iccids: Vec<String>, province: String) "ResetAreaLimitCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "Province" province,
    4 "RegionId" region_id: String
} }

/// Response of [`ResetAreaLimitCards`]: empty.
pub type ResetAreaLimitCardsOutput = Empty;

/// Resumes cards: `ResumeCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/ResumeCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { ResumeCards(iccids: Vec<String>) "ResumeCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

/// Response of [`ResumeCards`]: empty.
pub type ResumeCardsOutput = Empty;

/// Revokes net link: `RevokeNetLink` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/RevokeNetLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub net_link_id: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { RevokeNetLink(net_link_id: String, wireless_cloud_connector_id: String) "RevokeNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`RevokeNetLink`]: empty.
pub type RevokeNetLinkOutput = Empty;

/// Stops cards: `StopCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/StopCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { StopCards(iccids: Vec<String>) "StopCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

/// Response of [`StopCards`]: empty.
pub type StopCardsOutput = Empty;

/// Submits diagnose task for single card: `SubmitDiagnoseTaskForSingleCard` of `cc5g` 2022-03-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CC5G/2022-03-14/SubmitDiagnoseTaskForSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCard {
    /// Required.
    pub begin_time: i64,
    pub destination: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub region_no: String,
    pub resource_uid: Option<i64>,
    /// Required.
    pub source: String,
    /// Required.
    pub wireless_cloud_connector_id: String,
}

/// Arguments of [`SubmitDiagnoseTaskForSingleCard::new`].
pub struct SubmitDiagnoseTaskForSingleCardRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub region_no: String,
    pub source: String,
    pub wireless_cloud_connector_id: String,
}
operation! {
    SubmitDiagnoseTaskForSingleCard { SubmitDiagnoseTaskForSingleCardRequired: begin_time, end_time, region_no, source, wireless_cloud_connector_id }
    "SubmitDiagnoseTaskForSingleCard" -> SubmitDiagnoseTaskForSingleCardOutput {
    0 "BeginTime" begin_time, 1 "Destination" destination: String, 2 "EndTime" end_time, 3 "RegionNo" region_no,
    4 "ResourceUid" resource_uid: i64, 5 "Source" source, 6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`SubmitDiagnoseTaskForSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCardOutput {
    pub diagnose_task_id: Option<String>,
}
model! { SubmitDiagnoseTaskForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id: String
} }

/// Switches wireless cloud connector to business: `SwitchWirelessCloudConnectorToBusiness` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/SwitchWirelessCloudConnectorToBusiness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchWirelessCloudConnectorToBusiness {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { SwitchWirelessCloudConnectorToBusiness(wireless_cloud_connector_id: String)
    "SwitchWirelessCloudConnectorToBusiness" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`SwitchWirelessCloudConnectorToBusiness`]: empty.
pub type SwitchWirelessCloudConnectorToBusinessOutput = Empty;

/// `UnlockCards` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UnlockCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { UnlockCards(iccids: Vec<String>) "UnlockCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

/// Response of [`UnlockCards`]: empty.
pub type UnlockCardsOutput = Empty;

/// Updates authorization rule: `UpdateAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_id: String)
    "UpdateAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "Destination" destination: String,
    4 "DestinationPort" destination_port: String, 5 "DryRun" dry_run: bool, 6 "Name" name: String,
    7 "Policy" policy: String, 8 "Protocol" protocol: String, 9 "SourceCidr" source_cidr: String,
    10 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`UpdateAuthorizationRule`]: empty.
pub type UpdateAuthorizationRuleOutput = Empty;

/// Updates batch operate cards task: `UpdateBatchOperateCardsTask` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateBatchOperateCardsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchOperateCardsTask {
    /// Required.
    pub batch_operate_cards_task_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub effect_type: Option<String>,
    pub iccids: Option<Vec<String>>,
    pub iccids_oss_file_path: Option<String>,
    pub name: Option<String>,
    pub operate_type: Option<String>,
    pub region_id: Option<String>,
    pub threshold: Option<i64>,
    pub wireless_cloud_connector_ids: Option<Vec<String>>,
}
operation! { UpdateBatchOperateCardsTask(batch_operate_cards_task_id: String) "UpdateBatchOperateCardsTask" -> Empty {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "DryRun" dry_run: bool, 4 "EffectType" effect_type: String,
    5 "Iccids" iccids: Vec<String>, 6 "IccidsOssFilePath" iccids_oss_file_path: String, 7 "Name" name: String,
    8 "OperateType" operate_type: String, 9 "RegionId" region_id: String, 10 "Threshold" threshold: i64,
    11 "WirelessCloudConnectorIds" wireless_cloud_connector_ids: Vec<String>
} }

/// Response of [`UpdateBatchOperateCardsTask`]: empty.
pub type UpdateBatchOperateCardsTaskOutput = Empty;

/// Updates card: `UpdateCard` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCard {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub iccid: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateCard(wireless_cloud_connector_id: String) "UpdateCard" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Iccid" iccid: String, 4 "Name" name: String, 5 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`UpdateCard`]: empty.
pub type UpdateCardOutput = Empty;

/// Updates dns authorization rule: `UpdateDNSAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateDNSAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub source_dns_ip: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateDNSAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_id: String)
    "UpdateDNSAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "DestinationIp" destination_ip: String, 4 "DryRun" dry_run: bool,
    5 "Name" name: String, 6 "SourceDNSIp" source_dns_ip: String,
    7 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`UpdateDNSAuthorizationRule`]: empty.
pub type UpdateDNSAuthorizationRuleOutput = Empty;

/// Updates group authorization rule: `UpdateGroupAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateGroupAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination: Option<String>,
    pub destination_port: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { UpdateGroupAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_group_id: String)
    "UpdateGroupAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "Destination" destination: String,
    4 "DestinationPort" destination_port: String, 5 "DryRun" dry_run: bool, 6 "Name" name: String,
    7 "Policy" policy: String, 8 "Protocol" protocol: String, 9 "SourceCidr" source_cidr: String,
    10 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`UpdateGroupAuthorizationRule`]: empty.
pub type UpdateGroupAuthorizationRuleOutput = Empty;

/// Updates group dns authorization rule: `UpdateGroupDnsAuthorizationRule` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateGroupDnsAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupDnsAuthorizationRule {
    /// Required.
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub source_dns_ip: Option<String>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { UpdateGroupDnsAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_group_id: String)
    "UpdateGroupDnsAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "DestinationIp" destination_ip: String, 4 "DryRun" dry_run: bool,
    5 "Name" name: String, 6 "SourceDNSIp" source_dns_ip: String,
    7 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`UpdateGroupDnsAuthorizationRule`]: empty.
pub type UpdateGroupDnsAuthorizationRuleOutput = Empty;

/// Updates wireless cloud connector: `UpdateWirelessCloudConnector` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateWirelessCloudConnector>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWirelessCloudConnector {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateWirelessCloudConnector(wireless_cloud_connector_id: String) "UpdateWirelessCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

/// Response of [`UpdateWirelessCloudConnector`]: empty.
pub type UpdateWirelessCloudConnectorOutput = Empty;

/// Updates wireless cloud connector group: `UpdateWirelessCloudConnectorGroup` of `cc5g` 2022-03-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CC5G/2022-03-14/UpdateWirelessCloudConnectorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWirelessCloudConnectorGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub wireless_cloud_connector_group_id: String,
}
operation! { UpdateWirelessCloudConnectorGroup(wireless_cloud_connector_group_id: String)
    "UpdateWirelessCloudConnectorGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

/// Response of [`UpdateWirelessCloudConnectorGroup`]: empty.
pub type UpdateWirelessCloudConnectorGroupOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddDNSAuthorizationRule, AddGroupDnsAuthorizationRule, AddWirelessCloudConnectorToGroup, AttachVpcToNetLink,
    CreateAuthorizationRule, CreateBatchOperateCardsTask, CreateGroupAuthorizationRule,
    CreateIoTCloudConnectorBackhaulRoute, CreateWirelessCloudConnector, CreateWirelessCloudConnectorGroup,
    DeleteAuthorizationRule, DeleteBatchOperateCardsTask, DeleteGroupAuthorizationRule,
    DeleteIoTCloudConnectorBackhaulRoute, DeleteWirelessCloudConnector, DeleteWirelessCloudConnectorGroup,
    DetachVpcFromNetLink, FailCards, GetCard, GetCardLockReason, GetCreateCustomerInfomation,
    GetCreateCustomerInformation, GetDiagnoseResultForSingleCard, GetWirelessCloudConnector, GrantNetLink,
    InnerLimitRateCards, InnerStopCards, ListAPNs, ListAuthorizationRules, ListBatchOperateCardsTasks,
    ListCardAreaLimitSupportArea, ListCardDayUsages, ListCardUsages, ListCards, ListDataPackages,
    ListDiagnoseInfoForSingleCard, ListGroupAuthorizationRules, ListIoTCloudConnectorBackhaulRoute, ListOrders,
    ListRegions, ListWirelessCloudConnectorGroups, ListWirelessCloudConnectors, ListZones, LockCards,
    ModifyWirelessCloudConnectorFeature, OpenCc5gService, RebindCards, RemoveWirelessCloudConnectorFromGroup,
    ResetAreaLimitCards, ResumeCards, RevokeNetLink, StopCards, SubmitDiagnoseTaskForSingleCard,
    SwitchWirelessCloudConnectorToBusiness, UnlockCards, UpdateAuthorizationRule, UpdateBatchOperateCardsTask,
    UpdateCard, UpdateDNSAuthorizationRule, UpdateGroupAuthorizationRule, UpdateGroupDnsAuthorizationRule,
    UpdateWirelessCloudConnector, UpdateWirelessCloudConnectorGroup
}
