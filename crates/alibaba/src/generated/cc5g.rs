//! `cc5g` 2022-03-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[("cn-hangzhou", "cc5g-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "cc5g", version: "2022-03-14", code: "cc5g", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDNSAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub source_dns_ip: String,
    pub wireless_cloud_connector_id: String,
}
operation! { AddDNSAuthorizationRule(source_dns_ip: String, wireless_cloud_connector_id: String)
    "AddDNSAuthorizationRule" -> AddDNSAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestinationIp" destination_ip: String,
    3 "DryRun" dry_run: bool, 4 "Name" name: String, 5 "SourceDNSIp" source_dns_ip,
    6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDNSAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { AddDNSAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupDnsAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub source_dns_ip: String,
    pub wireless_cloud_connector_group_id: String,
}
operation! { AddGroupDnsAuthorizationRule(source_dns_ip: String, wireless_cloud_connector_group_id: String)
    "AddGroupDnsAuthorizationRule" -> AddGroupDnsAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DestinationIp" destination_ip: String,
    3 "DryRun" dry_run: bool, 4 "Name" name: String, 5 "SourceDNSIp" source_dns_ip,
    6 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupDnsAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { AddGroupDnsAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWirelessCloudConnectorToGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub wireless_cloud_connector_group_id: String,
    pub wireless_cloud_connector_ids: Vec<String>,
}
operation! { AddWirelessCloudConnectorToGroup(region_id: String, wireless_cloud_connector_group_id: String, wireless_cloud_connector_ids: Vec<String>)
    "AddWirelessCloudConnectorToGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id,
    3 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    4 "WirelessCloudConnectorIds" wireless_cloud_connector_ids
} }

pub type AddWirelessCloudConnectorToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVpcToNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: String,
    pub region_id: String,
    pub v_switches: Vec<String>,
    pub vpc_id: String,
    pub wireless_cloud_connector_id: String,
}

/// What [`AttachVpcToNetLink::new`] takes.
pub struct AttachVpcToNetLinkRequired {
    pub net_link_id: String,
    pub region_id: String,
    pub v_switches: Vec<String>,
    pub vpc_id: String,
    pub wireless_cloud_connector_id: String,
}
operation! { AttachVpcToNetLink{AttachVpcToNetLinkRequired: net_link_id, region_id, v_switches, vpc_id, wireless_cloud_connector_id}
    "AttachVpcToNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id, 3 "RegionId" region_id,
    4 "VSwitches" v_switches, 5 "VpcId" vpc_id, 6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type AttachVpcToNetLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination: String,
    pub destination_port: Option<String>,
    pub destination_type: String,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub policy: String,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { CreateAuthorizationRule(destination: String, destination_type: String, policy: String, wireless_cloud_connector_id: String)
    "CreateAuthorizationRule" -> CreateAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Destination" destination,
    3 "DestinationPort" destination_port: String, 4 "DestinationType" destination_type, 5 "DryRun" dry_run: bool,
    6 "Name" name: String, 7 "Policy" policy, 8 "Protocol" protocol: String, 9 "SourceCidr" source_cidr: String,
    10 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOperateCardsTask {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub effect_type: String,
    pub iccids: Option<Vec<String>>,
    pub iccids_oss_file_path: Option<String>,
    pub name: Option<String>,
    pub operate_type: String,
    pub region_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOperateCardsTaskOutput {
    pub batch_operate_cards_task_id: Option<String>,
    pub operate_result_oss_file_path: Option<String>,
}
model! { CreateBatchOperateCardsTaskOutput {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id, 1 "OperateResultOssFilePath" operate_result_oss_file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRule {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination: String,
    pub destination_port: Option<String>,
    pub destination_type: String,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub policy: String,
    pub protocol: Option<String>,
    pub source_cidr: Option<String>,
    pub wireless_cloud_connector_group_id: String,
}
operation! { CreateGroupAuthorizationRule(destination: String, destination_type: String, policy: String, wireless_cloud_connector_group_id: String)
    "CreateGroupAuthorizationRule" -> CreateGroupAuthorizationRuleOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Destination" destination,
    3 "DestinationPort" destination_port: String, 4 "DestinationType" destination_type, 5 "DryRun" dry_run: bool,
    6 "Name" name: String, 7 "Policy" policy, 8 "Protocol" protocol: String, 9 "SourceCidr" source_cidr: String,
    10 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateGroupAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIoTCloudConnectorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { CreateIoTCloudConnectorBackhaulRoute(wireless_cloud_connector_id: String)
    "CreateIoTCloudConnectorBackhaulRoute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id: String,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type CreateIoTCloudConnectorBackhaulRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnector {
    pub business_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub isp: String,
    pub name: Option<String>,
    pub net_links: Vec<CreateWirelessCloudConnectorNetLinks>,
    pub region_id: String,
    pub use_case: Option<String>,
}
operation! { CreateWirelessCloudConnector(isp: String, net_links: Vec<CreateWirelessCloudConnectorNetLinks>, region_id: String)
    "CreateWirelessCloudConnector" -> CreateWirelessCloudConnectorOutput {
    0 "BusinessType" business_type: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "ISP" isp, 5 "Name" name: String, 6 "NetLinks" net_links, 7 "RegionId" region_id,
    8 "UseCase" use_case: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorNetLinks {
    pub apn: Option<String>,
    pub region_id: Option<String>,
    pub v_switchs: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
input! { CreateWirelessCloudConnectorNetLinks(apn: String, region_id: String, v_switchs: Vec<String>, vpc_id: String) {
    0 "APN" apn: String, 1 "RegionId" region_id: String, 2 "VSwitchs" v_switchs: Vec<String>, 3 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorOutput {
    pub wireless_cloud_connector_id: Option<String>,
}
model! { CreateWirelessCloudConnectorOutput {
    0 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { CreateWirelessCloudConnectorGroup(region_id: String)
    "CreateWirelessCloudConnectorGroup" -> CreateWirelessCloudConnectorGroupOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWirelessCloudConnectorGroupOutput {
    pub wireless_cloud_connector_group_id: Option<String>,
}
model! { CreateWirelessCloudConnectorGroupOutput {
    0 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRule {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub wireless_cloud_connector_id: String,
}
operation! { DeleteAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_id: String)
    "DeleteAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type DeleteAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchOperateCardsTask {
    pub batch_operate_cards_task_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DeleteBatchOperateCardsTask(batch_operate_cards_task_id: String) "DeleteBatchOperateCardsTask" -> Empty {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String
} }

pub type DeleteBatchOperateCardsTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupAuthorizationRule {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub wireless_cloud_connector_group_id: String,
}
operation! { DeleteGroupAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_group_id: String)
    "DeleteGroupAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

pub type DeleteGroupAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIoTCloudConnectorBackhaulRoute {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { DeleteIoTCloudConnectorBackhaulRoute(wireless_cloud_connector_id: String)
    "DeleteIoTCloudConnectorBackhaulRoute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id: String,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type DeleteIoTCloudConnectorBackhaulRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWirelessCloudConnector {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub wireless_cloud_connector_id: String,
}
operation! { DeleteWirelessCloudConnector(wireless_cloud_connector_id: String) "DeleteWirelessCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type DeleteWirelessCloudConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWirelessCloudConnectorGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub wireless_cloud_connector_group_id: String,
}
operation! { DeleteWirelessCloudConnectorGroup(wireless_cloud_connector_group_id: String)
    "DeleteWirelessCloudConnectorGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

pub type DeleteWirelessCloudConnectorGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVpcFromNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: String,
    pub wireless_cloud_connector_id: String,
}
operation! { DetachVpcFromNetLink(net_link_id: String, wireless_cloud_connector_id: String)
    "DetachVpcFromNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type DetachVpcFromNetLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { FailCards(iccids: Vec<String>) "FailCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

pub type FailCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCard {
    pub iccid: String,
}
operation! { GetCard(iccid: String) "GetCard" -> GetCardOutput {
    0 "Iccid" iccid
} { method: "GET", } }

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
    0 "APN" apn, 1 "ActivatedTime" activated_time, 2 "AlarmThreshold" alarm_threshold,
    3 "CloudConnectorId" cloud_connector_id, 4 "Description" description, 5 "ISP" isp, 6 "Iccid" iccid, 7 "Imei" imei,
    8 "Imsi" imsi, 9 "IpAddress" ip_address, 10 "LimitThreshold" limit_threshold, 11 "Lock" lock, 12 "Msisdn" msisdn,
    13 "Name" name, 14 "NetType" net_type, 15 "OrderId" order_id, 16 "SimStatus" sim_status, 17 "Spec" spec,
    18 "Status" status, 19 "StopThreshold" stop_threshold, 20 "UsageDataMonth" usage_data_month,
    21 "UsageDataTotal" usage_data_total, 22 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardLockReason {
    pub iccid: String,
}
operation! { GetCardLockReason(iccid: String) "GetCardLockReason" -> GetCardLockReasonOutput {
    0 "Iccid" iccid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardLockReasonOutput {
    pub lock_reason: Option<String>,
}
model! { GetCardLockReasonOutput {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInfomation {
    pub region_id: Option<String>,
}
operation! { GetCreateCustomerInfomation() "GetCreateCustomerInfomation" -> GetCreateCustomerInfomationOutput {
    0 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInfomationOutput {
    pub can_buy_card: Option<String>,
    pub url: Option<String>,
}
model! { GetCreateCustomerInfomationOutput {
    0 "CanBuyCard" can_buy_card, 1 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInformation {
    pub region_id: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
operation! { GetCreateCustomerInformation() "GetCreateCustomerInformation" -> GetCreateCustomerInformationOutput {
    0 "RegionId" region_id: String, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCreateCustomerInformationOutput {
    pub can_buy_card: Option<String>,
    pub url: Option<String>,
}
model! { GetCreateCustomerInformationOutput {
    0 "CanBuyCard" can_buy_card, 1 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCard {
    pub diagnose_task_id: String,
    pub region_no: Option<String>,
}
operation! { GetDiagnoseResultForSingleCard(diagnose_task_id: String)
    "GetDiagnoseResultForSingleCard" -> GetDiagnoseResultForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id, 1 "RegionNo" region_no: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardOutput {
    pub begin_time: Option<i64>,
    pub card_ip: Option<String>,
    pub destination: Option<String>,
    pub destination_type: Option<String>,
    pub diagnose_item: Option<Vec<GetDiagnoseResultForSingleCardDiagnoseItem>>,
    pub end_time: Option<i64>,
    pub error_result: Option<Vec<GetDiagnoseResultForSingleCardErrorResult>>,
    pub icc_id: Option<String>,
    pub status: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { GetDiagnoseResultForSingleCardOutput {
    0 "BeginTime" begin_time, 1 "CardIp" card_ip, 2 "Destination" destination, 3 "DestinationType" destination_type,
    4 "DiagnoseItem" diagnose_item, 5 "EndTime" end_time, 6 "ErrorResult" error_result, 7 "IccId" icc_id,
    8 "Status" status, 9 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardDiagnoseItem {
    pub part: Option<String>,
    pub status: Option<String>,
    pub sub_items: Option<Vec<GetDiagnoseResultForSingleCardSubItems>>,
}
model! { GetDiagnoseResultForSingleCardDiagnoseItem {
    0 "Part" part, 1 "Status" status, 2 "SubItems" sub_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseResultForSingleCardSubItems {
    pub sub_item: Option<String>,
    pub sub_item_info: Option<String>,
    pub sub_item_status: Option<String>,
}
model! { GetDiagnoseResultForSingleCardSubItems {
    0 "SubItem" sub_item, 1 "SubItemInfo" sub_item_info, 2 "SubItemStatus" sub_item_status
} }

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
    0 "ErrorDesc" error_desc, 1 "ErrorItem" error_item, 2 "ErrorLevel" error_level, 3 "ErrorPart" error_part,
    4 "ErrorSuggestion" error_suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWirelessCloudConnector {
    pub region_id: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { GetWirelessCloudConnector(wireless_cloud_connector_id: String)
    "GetWirelessCloudConnector" -> GetWirelessCloudConnectorOutput {
    0 "RegionId" region_id: String, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWirelessCloudConnectorOutput {
    pub business_type: Option<String>,
    pub card_count: Option<String>,
    pub create_time: Option<String>,
    pub data_package_id: Option<String>,
    pub data_package_type: Option<String>,
    pub description: Option<String>,
    pub features: Option<Vec<String>>,
    pub name: Option<String>,
    pub net_links: Option<Vec<GetWirelessCloudConnectorNetLinks>>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
    pub status: Option<String>,
    pub use_case: Option<String>,
    pub wireless_cloud_connector_group_id: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { GetWirelessCloudConnectorOutput {
    0 "BusinessType" business_type, 1 "CardCount" card_count, 2 "CreateTime" create_time,
    3 "DataPackageId" data_package_id, 4 "DataPackageType" data_package_type, 5 "Description" description,
    6 "Features" features, 7 "Name" name, 8 "NetLinks" net_links, 9 "RegionId" region_id, 10 "ServiceType" service_type,
    11 "Status" status, 12 "UseCase" use_case, 13 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    14 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

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
    pub v_switchs: Option<Vec<String>>,
    pub vpc_id: Option<String>,
}
model! { GetWirelessCloudConnectorNetLinks {
    0 "APN" apn, 1 "CreateTime" create_time, 2 "Description" description, 3 "GrantAliUid" grant_ali_uid, 4 "ISP" isp,
    5 "Name" name, 6 "NetLinkId" net_link_id, 7 "RegionId" region_id, 8 "Status" status, 9 "Type" r#type,
    10 "VSwitchs" v_switchs, 11 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub grant_ali_uid: i64,
    pub net_link_id: String,
    pub wireless_cloud_connector_id: String,
}
operation! { GrantNetLink(grant_ali_uid: i64, net_link_id: String, wireless_cloud_connector_id: String)
    "GrantNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "GrantAliUid" grant_ali_uid,
    3 "NetLinkId" net_link_id, 4 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type GrantNetLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InnerLimitRateCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub inner_api: Option<bool>,
    pub region_id: Option<String>,
    pub task: Option<bool>,
}
operation! { InnerLimitRateCards(iccids: Vec<String>) "InnerLimitRateCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "InnerApi" inner_api: bool,
    4 "RegionId" region_id: String, 5 "Task" task: bool
} }

pub type InnerLimitRateCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InnerStopCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub inner_api: Option<bool>,
    pub region_id: Option<String>,
    pub task: Option<bool>,
}
operation! { InnerStopCards(iccids: Vec<String>) "InnerStopCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "InnerApi" inner_api: bool,
    4 "RegionId" region_id: String, 5 "Task" task: bool
} }

pub type InnerStopCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNs {
    pub apn: Option<String>,
    pub isp: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListAPNs(region_id: String) "ListAPNs" -> ListAPNsOutput {
    0 "APN" apn: String, 1 "ISP" isp: String, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "RegionId" region_id
} { method: "GET", } }
paged! { ListAPNs: ListAPNsAPNs = Token "NextToken", "APNs" apns, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsOutput {
    pub apns: Option<Vec<ListAPNsAPNs>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListAPNsOutput {
    0 "APNs" apns, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAPNsAPNs {
    pub apn: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub zones: Option<Vec<String>>,
}
model! { ListAPNsAPNs {
    0 "APN" apn, 1 "Description" description, 2 "ISP" isp, 3 "Name" name, 4 "Zones" zones
} }

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
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesOutput {
    pub authorization_rules: Option<Vec<ListAuthorizationRulesAuthorizationRules>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

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
    0 "AuthorizationRuleId" authorization_rule_id, 1 "CreateTime" create_time, 2 "Description" description,
    3 "Destination" destination, 4 "DestinationPort" destination_port, 5 "DestinationType" destination_type,
    6 "Dns" dns, 7 "Name" name, 8 "Policy" policy, 9 "Protocol" protocol, 10 "SourceCidr" source_cidr,
    11 "Status" status, 12 "Type" r#type
} }

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
    Token "NextToken", "BatchOperateCardsTasks" batch_operate_cards_tasks, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchOperateCardsTasksOutput {
    pub batch_operate_cards_tasks: Option<Vec<ListBatchOperateCardsTasksBatchOperateCardsTasks>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListBatchOperateCardsTasksOutput {
    0 "BatchOperateCardsTasks" batch_operate_cards_tasks, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

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
    pub wireless_cloud_connectors: Option<Vec<ListBatchOperateCardsTasksWirelessCloudConnectors>>,
}
model! { ListBatchOperateCardsTasksBatchOperateCardsTasks {
    0 "BatchOperateCardsTaskId" batch_operate_cards_task_id, 1 "CreateTime" create_time, 2 "Description" description,
    3 "EffectType" effect_type, 4 "IccidsOssFilePath" iccids_oss_file_path, 5 "Name" name,
    6 "OperateResultOssFilePath" operate_result_oss_file_path, 7 "OperateType" operate_type, 8 "Status" status,
    9 "Threshold" threshold, 10 "WirelessCloudConnectors" wireless_cloud_connectors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchOperateCardsTasksWirelessCloudConnectors {
    pub status: Option<String>,
    pub wireless_cloud_connector_id: Option<String>,
}
model! { ListBatchOperateCardsTasksWirelessCloudConnectors {
    0 "Status" status, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardAreaLimitSupportAreaOutput {
    pub provinces: Option<Vec<String>>,
}
model! { ListCardAreaLimitSupportAreaOutput {
    0 "Provinces" provinces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsages {
    pub iccids: Vec<String>,
    /// 1 to 6.
    pub latest_month_num: Option<i64>,
    pub wireless_cloud_connector_id: String,
}
operation! { ListCardDayUsages(iccids: Vec<String>, wireless_cloud_connector_id: String)
    "ListCardDayUsages" -> ListCardDayUsagesOutput {
    0 "Iccids" iccids, 1 "LatestMonthNum" latest_month_num: i64,
    2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesOutput {
    pub cards: Option<Vec<ListCardDayUsagesCards>>,
}
model! { ListCardDayUsagesOutput {
    0 "Cards" cards
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesCards {
    pub iccid: Option<String>,
    pub usage_data_months: Option<Vec<ListCardDayUsagesUsageDataMonths>>,
}
model! { ListCardDayUsagesCards {
    0 "Iccid" iccid, 1 "UsageDataMonths" usage_data_months
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesUsageDataMonths {
    pub card_day_usages: Option<Vec<ListCardDayUsagesCardDayUsages>>,
    pub month: Option<String>,
    pub usage_data_month: Option<String>,
}
model! { ListCardDayUsagesUsageDataMonths {
    0 "CardDayUsages" card_day_usages, 1 "Month" month, 2 "UsageDataMonth" usage_data_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardDayUsagesCardDayUsages {
    pub day: Option<String>,
    pub usage_data: Option<String>,
}
model! { ListCardDayUsagesCardDayUsages {
    0 "Day" day, 1 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardUsages {
    pub iccids: Option<Vec<String>>,
    pub wireless_cloud_connector_id: String,
}
operation! { ListCardUsages(wireless_cloud_connector_id: String) "ListCardUsages" -> ListCardUsagesOutput {
    0 "Iccids" iccids: Vec<String>, 1 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardUsagesOutput {
    pub cards: Option<Vec<ListCardUsagesCards>>,
    pub total_count: Option<String>,
}
model! { ListCardUsagesOutput {
    0 "Cards" cards, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardUsagesCards {
    pub iccid: Option<String>,
    pub usage_data_month: Option<i64>,
}
model! { ListCardUsagesCards {
    0 "Iccid" iccid, 1 "UsageDataMonth" usage_data_month
} }

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
    pub wireless_cloud_connector_id: String,
}
operation! { ListCards(wireless_cloud_connector_id: String) "ListCards" -> ListCardsOutput {
    0 "Apn" apn: String, 1 "Iccid" iccid: String, 2 "Iccids" iccids: Vec<String>, 3 "IpAddress" ip_address: String,
    4 "Lock" lock: bool, 5 "MaxResults" max_results: i64, 6 "Msisdn" msisdn: String, 7 "NetLinkId" net_link_id: String,
    8 "NextToken" next_token: String, 9 "Online" online: bool, 10 "Statuses" statuses: Vec<String>,
    11 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListCards: ListCardsCards = Token "NextToken", "Cards" cards, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardsOutput {
    pub cards: Option<Vec<ListCardsCards>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListCardsOutput {
    0 "Cards" cards, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "APN" apn, 1 "ActivatedTime" activated_time, 2 "BusinessStatus" business_status, 3 "Description" description,
    4 "ISP" isp, 5 "Iccid" iccid, 6 "Imei" imei, 7 "Imsi" imsi, 8 "IpAddress" ip_address, 9 "Lock" lock,
    10 "Msisdn" msisdn, 11 "Name" name, 12 "NetType" net_type, 13 "OrderId" order_id, 14 "Spec" spec,
    15 "Status" status, 16 "UsageDataMonth" usage_data_month, 17 "UsageDataTotal" usage_data_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPackages {
    pub data_package_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub statuses: Option<Vec<String>>,
    pub wireless_cloud_connector_id: String,
}
operation! { ListDataPackages(wireless_cloud_connector_id: String) "ListDataPackages" -> ListDataPackagesOutput {
    0 "DataPackageIds" data_package_ids: Vec<String>, 1 "MaxResults" max_results: i64, 2 "Names" names: Vec<String>,
    3 "NextToken" next_token: String, 4 "Statuses" statuses: Vec<String>,
    5 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListDataPackages: ListDataPackagesDataPackages =
    Token "NextToken", "DataPackages" data_packages, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataPackagesOutput {
    pub data_packages: Option<Vec<ListDataPackagesDataPackages>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListDataPackagesOutput {
    0 "DataPackages" data_packages, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "CardCount" card_count, 1 "CreateTime" create_time, 2 "DataPackageId" data_package_id,
    3 "ExpiredTime" expired_time, 4 "ISP" isp, 5 "Name" name, 6 "Size" size, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCard {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_no: Option<String>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { ListDiagnoseInfoForSingleCard(wireless_cloud_connector_id: String)
    "ListDiagnoseInfoForSingleCard" -> ListDiagnoseInfoForSingleCardOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionNo" region_no: String,
    3 "Source" source: String, 4 "SourceType" source_type: String, 5 "Status" status: String,
    6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }
paged! { ListDiagnoseInfoForSingleCard: ListDiagnoseInfoForSingleCardDiagnoseInfo =
    Token "NextToken", "DiagnoseInfo" diagnose_info, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDiagnoseInfoForSingleCardOutput {
    pub diagnose_info: Option<Vec<ListDiagnoseInfoForSingleCardDiagnoseInfo>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDiagnoseInfoForSingleCardOutput {
    0 "DiagnoseInfo" diagnose_info, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

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
    0 "BeginTime" begin_time, 1 "CardIp" card_ip, 2 "Destination" destination, 3 "DestinationType" destination_type,
    4 "DiagnoseTaskId" diagnose_task_id, 5 "DiagnoseTime" diagnose_time, 6 "EndTime" end_time, 7 "IccId" icc_id,
    8 "Source" source, 9 "SourceType" source_type, 10 "Status" status,
    11 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

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
    Token "NextToken", "GroupAuthorizationRules" group_authorization_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupAuthorizationRulesOutput {
    pub group_authorization_rules: Option<Vec<ListGroupAuthorizationRulesGroupAuthorizationRules>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListGroupAuthorizationRulesOutput {
    0 "GroupAuthorizationRules" group_authorization_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

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
    0 "AuthorizationRuleId" authorization_rule_id, 1 "CreateTime" create_time, 2 "Description" description,
    3 "Destination" destination, 4 "DestinationPort" destination_port, 5 "DestinationType" destination_type,
    6 "Dns" dns, 7 "Name" name, 8 "Policy" policy, 9 "Protocol" protocol, 10 "SourceCidr" source_cidr,
    11 "Status" status, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorBackhaulRoute {
    pub net_link_id: String,
    pub region_id: String,
    pub wireless_cloud_connector_id: String,
}
operation! { ListIoTCloudConnectorBackhaulRoute(net_link_id: String, region_id: String, wireless_cloud_connector_id: String)
    "ListIoTCloudConnectorBackhaulRoute" -> ListIoTCloudConnectorBackhaulRouteOutput {
    0 "NetLinkId" net_link_id, 1 "RegionId" region_id, 2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIoTCloudConnectorBackhaulRouteOutput {
    pub net_link_id: Option<String>,
    pub routes: Option<Vec<ListIoTCloudConnectorBackhaulRouteRoutes>>,
}
model! { ListIoTCloudConnectorBackhaulRouteOutput {
    0 "NetLinkId" net_link_id, 1 "Routes" routes
} }

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
    0 "Description" description, 1 "DestinationCidrBlock" destination_cidr_block, 2 "NextHopId" next_hop_id,
    3 "NextHopType" next_hop_type, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrders {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order_action: Option<String>,
    pub order_ids: Option<Vec<String>>,
    pub statuses: Option<Vec<String>>,
    pub wireless_cloud_connector_id: String,
}
operation! { ListOrders(wireless_cloud_connector_id: String) "ListOrders" -> ListOrdersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "OrderAction" order_action: String,
    3 "OrderIds" order_ids: Vec<String>, 4 "Statuses" statuses: Vec<String>,
    5 "WirelessCloudConnectorId" wireless_cloud_connector_id
} { method: "GET", } }
paged! { ListOrders: ListOrdersOrders = Token "NextToken", "Orders" orders, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub orders: Option<Vec<ListOrdersOrders>>,
    pub total_count: Option<String>,
}
model! { ListOrdersOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Orders" orders, 3 "TotalCount" total_count
} }

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
    0 "Action" action, 1 "CardCount" card_count, 2 "CardNetType" card_net_type, 3 "CardType" card_type,
    4 "ContactName" contact_name, 5 "ContactPhone" contact_phone, 6 "CreateTime" create_time,
    7 "Description" description, 8 "LogisticsId" logistics_id, 9 "LogisticsStatus" logistics_status,
    10 "LogisticsType" logistics_type, 11 "LogisticsUpdateTime" logistics_update_time, 12 "OrderId" order_id,
    13 "PayTime" pay_time, 14 "PostAddress" post_address, 15 "RegionId" region_id, 16 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Option<Vec<ListRegionsRegions>>,
}
model! { ListRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

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
    Token "NextToken", "WirelessCloudConnectorGroups" wireless_cloud_connector_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorGroupsOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub wireless_cloud_connector_groups: Option<Vec<ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups>>,
}
model! { ListWirelessCloudConnectorGroupsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "WirelessCloudConnectorGroups" wireless_cloud_connector_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub wireless_cloud_connector_group_id: Option<String>,
    pub wireless_cloud_connectors: Option<Vec<ListWirelessCloudConnectorGroupsWirelessCloudConnectors>>,
}
model! { ListWirelessCloudConnectorGroupsWirelessCloudConnectorGroups {
    0 "CreateTime" create_time, 1 "Description" description, 2 "Name" name, 3 "RegionId" region_id, 4 "Status" status,
    5 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    6 "WirelessCloudConnectors" wireless_cloud_connectors
} }

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
    0 "BusinessType" business_type, 1 "CardCount" card_count, 2 "CreateTime" create_time,
    3 "DataPackageId" data_package_id, 4 "DataPackageType" data_package_type, 5 "Description" description,
    6 "Name" name, 7 "RegionId" region_id, 8 "ServiceType" service_type, 9 "Status" status, 10 "UseCase" use_case,
    11 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

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
    Token "NextToken", "WirelessCloudConnectors" wireless_cloud_connectors, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWirelessCloudConnectorsOutput {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
    pub wireless_cloud_connectors: Option<Vec<ListWirelessCloudConnectorsWirelessCloudConnectors>>,
}
model! { ListWirelessCloudConnectorsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TotalCount" total_count,
    3 "WirelessCloudConnectors" wireless_cloud_connectors
} }

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
    0 "BusinessType" business_type, 1 "CardCount" card_count, 2 "CreateTime" create_time,
    3 "DataPackageId" data_package_id, 4 "DataPackageType" data_package_type, 5 "Description" description,
    6 "Name" name, 7 "RegionId" region_id, 8 "ServiceType" service_type, 9 "Status" status, 10 "UseCase" use_case,
    11 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    12 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZones {
    pub region_id: String,
}
operation! { ListZones(region_id: String) "ListZones" -> ListZonesOutput {
    0 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesOutput {
    pub zones: Option<Vec<ListZonesZones>>,
}
model! { ListZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListZonesZones {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { LockCards(iccids: Vec<String>) "LockCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

pub type LockCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWirelessCloudConnectorFeature {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub feature_name: Option<String>,
    pub feature_value: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { ModifyWirelessCloudConnectorFeature(wireless_cloud_connector_id: String)
    "ModifyWirelessCloudConnectorFeature" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "FeatureName" feature_name: String,
    3 "FeatureValue" feature_value: String, 4 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type ModifyWirelessCloudConnectorFeatureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCc5gService {
    pub region_id: String,
}
operation! { OpenCc5gService(region_id: String) "OpenCc5gService" -> Empty {
    0 "RegionId" region_id
} }

pub type OpenCc5gServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebindCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { RebindCards(iccids: Vec<String>) "RebindCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

pub type RebindCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWirelessCloudConnectorFromGroup {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub wireless_cloud_connector_group_id: String,
    pub wireless_cloud_connector_ids: Vec<String>,
}
operation! { RemoveWirelessCloudConnectorFromGroup(region_id: String, wireless_cloud_connector_group_id: String, wireless_cloud_connector_ids: Vec<String>)
    "RemoveWirelessCloudConnectorFromGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "RegionId" region_id,
    3 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id,
    4 "WirelessCloudConnectorIds" wireless_cloud_connector_ids
} }

pub type RemoveWirelessCloudConnectorFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAreaLimitCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub province: String,
    pub region_id: Option<String>,
}
operation! { ResetAreaLimitCards(iccids: Vec<String>, province: String) "ResetAreaLimitCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "Province" province,
    4 "RegionId" region_id: String
} }

pub type ResetAreaLimitCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { ResumeCards(iccids: Vec<String>) "ResumeCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

pub type ResumeCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeNetLink {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub net_link_id: String,
    pub wireless_cloud_connector_id: String,
}
operation! { RevokeNetLink(net_link_id: String, wireless_cloud_connector_id: String) "RevokeNetLink" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "NetLinkId" net_link_id,
    3 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type RevokeNetLinkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { StopCards(iccids: Vec<String>) "StopCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

pub type StopCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCard {
    pub begin_time: i64,
    pub destination: Option<String>,
    pub end_time: i64,
    pub region_no: String,
    pub resource_uid: Option<i64>,
    pub source: String,
    pub wireless_cloud_connector_id: String,
}

/// What [`SubmitDiagnoseTaskForSingleCard::new`] takes.
pub struct SubmitDiagnoseTaskForSingleCardRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub region_no: String,
    pub source: String,
    pub wireless_cloud_connector_id: String,
}
operation! { SubmitDiagnoseTaskForSingleCard{SubmitDiagnoseTaskForSingleCardRequired: begin_time, end_time, region_no, source, wireless_cloud_connector_id}
    "SubmitDiagnoseTaskForSingleCard" -> SubmitDiagnoseTaskForSingleCardOutput {
    0 "BeginTime" begin_time, 1 "Destination" destination: String, 2 "EndTime" end_time, 3 "RegionNo" region_no,
    4 "ResourceUid" resource_uid: i64, 5 "Source" source, 6 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDiagnoseTaskForSingleCardOutput {
    pub diagnose_task_id: Option<String>,
}
model! { SubmitDiagnoseTaskForSingleCardOutput {
    0 "DiagnoseTaskId" diagnose_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchWirelessCloudConnectorToBusiness {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub wireless_cloud_connector_id: String,
}
operation! { SwitchWirelessCloudConnectorToBusiness(wireless_cloud_connector_id: String)
    "SwitchWirelessCloudConnectorToBusiness" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type SwitchWirelessCloudConnectorToBusinessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockCards {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub iccids: Vec<String>,
    pub region_id: Option<String>,
}
operation! { UnlockCards(iccids: Vec<String>) "UnlockCards" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "Iccids" iccids, 3 "RegionId" region_id: String
} }

pub type UnlockCardsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRule {
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

pub type UpdateAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchOperateCardsTask {
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

pub type UpdateBatchOperateCardsTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCard {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub iccid: Option<String>,
    pub name: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateCard(wireless_cloud_connector_id: String) "UpdateCard" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Iccid" iccid: String, 4 "Name" name: String, 5 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type UpdateCardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSAuthorizationRule {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub source_dns_ip: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateDNSAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_id: String)
    "UpdateDNSAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "DestinationIp" destination_ip: String, 4 "DryRun" dry_run: bool,
    5 "Name" name: String, 6 "SourceDNSIp" source_dns_ip: String,
    7 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type UpdateDNSAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupAuthorizationRule {
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

pub type UpdateGroupAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupDnsAuthorizationRule {
    pub authorization_rule_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub source_dns_ip: Option<String>,
    pub wireless_cloud_connector_group_id: String,
}
operation! { UpdateGroupDnsAuthorizationRule(authorization_rule_id: String, wireless_cloud_connector_group_id: String)
    "UpdateGroupDnsAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "ClientToken" client_token: String,
    2 "Description" description: String, 3 "DestinationIp" destination_ip: String, 4 "DryRun" dry_run: bool,
    5 "Name" name: String, 6 "SourceDNSIp" source_dns_ip: String,
    7 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

pub type UpdateGroupDnsAuthorizationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWirelessCloudConnector {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub wireless_cloud_connector_id: String,
}
operation! { UpdateWirelessCloudConnector(wireless_cloud_connector_id: String) "UpdateWirelessCloudConnector" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "WirelessCloudConnectorId" wireless_cloud_connector_id
} }

pub type UpdateWirelessCloudConnectorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWirelessCloudConnectorGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub wireless_cloud_connector_group_id: String,
}
operation! { UpdateWirelessCloudConnectorGroup(wireless_cloud_connector_group_id: String)
    "UpdateWirelessCloudConnectorGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "DryRun" dry_run: bool,
    3 "Name" name: String, 4 "WirelessCloudConnectorGroupId" wireless_cloud_connector_group_id
} }

pub type UpdateWirelessCloudConnectorGroupOutput = Empty;

#[cfg(feature = "reflect")]
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
