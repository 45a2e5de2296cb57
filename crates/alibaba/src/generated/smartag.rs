//! `smartag` of Alibaba Cloud, API version 2018-03-13.
//!
//! Endpoint: a table of 10 regions, else `smartag.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Smartag/2018-03-13/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, smartag::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "smartag.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "smartag.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "smartag.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "smartag.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "smartag.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "smartag.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "smartag.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "smartag.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "smartag.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "smartag.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "smartag-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "smartag-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "smartag-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "smartag-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "smartag-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-hongkong", "smartag-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "smartag-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "smartag-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("eu-central-1", "smartag-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "smartag",
    "2018-03-13",
    "smartag",
    &ENDPOINTS,
);

/// Activates smart access gateway: `ActivateSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ActivateSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { ActivateSmartAccessGateway(region_id: String, smart_ag_id: String) "ActivateSmartAccessGateway" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`ActivateSmartAccessGateway`]: empty.
pub type ActivateSmartAccessGatewayOutput = Empty;

/// `ActiveFlowLog` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ActiveFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveFlowLog {
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ActiveFlowLog(flow_log_id: String, region_id: String) "ActiveFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ActiveFlowLog`]: empty.
pub type ActiveFlowLogOutput = Empty;

/// Adds acl rule: `AddACLRule` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AddACLRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRule {
    /// Required.
    pub acl_id: String,
    pub description: Option<String>,
    /// Required.
    pub dest_cidr: String,
    /// Required.
    pub dest_port_range: String,
    /// Required.
    pub direction: String,
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    /// Required.
    pub ip_protocol: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy: String,
    pub priority: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_cidr: String,
    /// Required.
    pub source_port_range: String,
    pub r#type: Option<String>,
}

/// Arguments of [`AddACLRule::new`].
pub struct AddACLRuleRequired {
    pub acl_id: String,
    pub dest_cidr: String,
    pub dest_port_range: String,
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub region_id: String,
    pub source_cidr: String,
    pub source_port_range: String,
}
operation! {
    AddACLRule { AddACLRuleRequired: acl_id, dest_cidr, dest_port_range, direction, ip_protocol, policy, region_id, source_cidr, source_port_range }
    "AddACLRule" -> AddACLRuleOutput {
    0 "AclId" acl_id, 1 "Description" description: String, 2 "DestCidr" dest_cidr, 3 "DestPortRange" dest_port_range,
    4 "Direction" direction, 5 "DpiGroupIds" dpi_group_ids: Vec<String>,
    6 "DpiSignatureIds" dpi_signature_ids: Vec<String>, 7 "IpProtocol" ip_protocol, 8 "Name" name: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "Policy" policy, 12 "Priority" priority: i64,
    13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SourceCidr" source_cidr, 17 "SourcePortRange" source_port_range,
    18 "Type" r#type: String
} }

/// Response of [`AddACLRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRuleOutput {
    pub acl_id: Option<String>,
    pub acr_id: Option<String>,
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub direction: Option<String>,
    pub dpi_group_ids: Option<AddACLRuleDpiGroupIds>,
    pub dpi_signature_ids: Option<AddACLRuleDpiSignatureIds>,
    pub gmt_create: Option<i64>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub r#type: Option<String>,
}
model! { AddACLRuleOutput {
    0 "AclId" acl_id: String, 1 "AcrId" acr_id: String, 2 "Description" description: String,
    3 "DestCidr" dest_cidr: String, 4 "DestPortRange" dest_port_range: String, 5 "Direction" direction: String,
    6 "DpiGroupIds" dpi_group_ids: AddACLRuleDpiGroupIds,
    7 "DpiSignatureIds" dpi_signature_ids: AddACLRuleDpiSignatureIds, 8 "GmtCreate" gmt_create: i64,
    9 "IpProtocol" ip_protocol: String, 10 "Name" name: String, 11 "Policy" policy: String, 12 "Priority" priority: i64,
    13 "SourceCidr" source_cidr: String, 14 "SourcePortRange" source_port_range: String, 15 "Type" r#type: String
} }

/// In the response of [`AddACLRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRuleDpiGroupIds {
    pub dpi_group_id: Vec<String>,
}
model! { AddACLRuleDpiGroupIds {
    0 "DpiGroupId" dpi_group_id: Vec<String>
} }

/// In the response of [`AddACLRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRuleDpiSignatureIds {
    pub dpi_signature_id: Vec<String>,
}
model! { AddACLRuleDpiSignatureIds {
    0 "DpiSignatureId" dpi_signature_id: Vec<String>
} }

/// Adds dnat entry: `AddDnatEntry` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AddDnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnatEntry {
    pub external_ip: Option<String>,
    /// Required.
    pub external_port: String,
    /// Required.
    pub internal_ip: String,
    /// Required.
    pub internal_port: String,
    /// Required.
    pub ip_protocol: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sag_id: String,
    pub r#type: Option<String>,
}

/// Arguments of [`AddDnatEntry::new`].
pub struct AddDnatEntryRequired {
    pub external_port: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub region_id: String,
    pub sag_id: String,
}
operation! {
    AddDnatEntry { AddDnatEntryRequired: external_port, internal_ip, internal_port, ip_protocol, region_id, sag_id }
    "AddDnatEntry" -> AddDnatEntryOutput {
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port, 2 "InternalIp" internal_ip,
    3 "InternalPort" internal_port, 4 "IpProtocol" ip_protocol, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SagId" sag_id, 11 "Type" r#type: String
} }

/// Response of [`AddDnatEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnatEntryOutput {
    pub dnat_entry_id: Option<String>,
}
model! { AddDnatEntryOutput {
    0 "DnatEntryId" dnat_entry_id: String
} }

/// Adds smart access gateway dns forward: `AddSmartAccessGatewayDnsForward` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AddSmartAccessGatewayDnsForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmartAccessGatewayDnsForward {
    /// Required.
    pub domain: String,
    /// Required.
    pub master_ip: String,
    pub mode: Option<String>,
    pub outbound_port_index: Option<String>,
    pub outbound_port_name: Option<String>,
    pub outbound_port_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
    pub slave_ip: Option<String>,
}

/// Arguments of [`AddSmartAccessGatewayDnsForward::new`].
pub struct AddSmartAccessGatewayDnsForwardRequired {
    pub domain: String,
    pub master_ip: String,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! {
    AddSmartAccessGatewayDnsForward { AddSmartAccessGatewayDnsForwardRequired: domain, master_ip, region_id, sag_ins_id, sag_sn }
    "AddSmartAccessGatewayDnsForward" -> AddSmartAccessGatewayDnsForwardOutput {
    0 "Domain" domain, 1 "MasterIp" master_ip, 2 "Mode" mode: String, 3 "OutboundPortIndex" outbound_port_index: String,
    4 "OutboundPortName" outbound_port_name: String, 5 "OutboundPortType" outbound_port_type: String,
    6 "RegionId" region_id, 7 "SagInsId" sag_ins_id, 8 "SagSn" sag_sn, 9 "SlaveIp" slave_ip: String
} }

/// Response of [`AddSmartAccessGatewayDnsForward`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmartAccessGatewayDnsForwardOutput {
    pub code: Option<String>,
    pub data: Option<AddSmartAccessGatewayDnsForwardData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSmartAccessGatewayDnsForwardOutput {
    0 "Code" code: String, 1 "Data" data: AddSmartAccessGatewayDnsForwardData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddSmartAccessGatewayDnsForward`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmartAccessGatewayDnsForwardData {
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub master_ip: Option<String>,
    pub mode: Option<String>,
    pub outbound_port_index: Option<i64>,
    pub outbound_port_name: Option<String>,
    pub outbound_port_type: Option<String>,
    pub slave_ip: Option<String>,
}
model! { AddSmartAccessGatewayDnsForwardData {
    0 "Domain" domain: String, 1 "InstanceId" instance_id: String, 2 "MasterIp" master_ip: String,
    3 "Mode" mode: String, 4 "OutboundPortIndex" outbound_port_index: i64,
    5 "OutboundPortName" outbound_port_name: String, 6 "OutboundPortType" outbound_port_type: String,
    7 "SlaveIp" slave_ip: String
} }

/// Adds snat entry: `AddSnatEntry` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AddSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnatEntry {
    /// Required.
    pub cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub snat_ip: String,
}
operation! { AddSnatEntry(cidr_block: String, region_id: String, smart_ag_id: String, snat_ip: String)
    "AddSnatEntry" -> AddSnatEntryOutput {
    0 "CidrBlock" cidr_block, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id, 7 "SnatIp" snat_ip
} }

/// Response of [`AddSnatEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnatEntryOutput {
    pub instance_id: Option<String>,
}
model! { AddSnatEntryOutput {
    0 "InstanceId" instance_id: String
} }

/// Associates acl: `AssociateACL` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AssociateACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateACL {
    /// Required.
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { AssociateACL(acl_id: String, region_id: String, smart_ag_id: String) "AssociateACL" -> Empty {
    0 "AclId" acl_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id
} }

/// Response of [`AssociateACL`]: empty.
pub type AssociateACLOutput = Empty;

/// Associates flow log: `AssociateFlowLog` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AssociateFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateFlowLog {
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { AssociateFlowLog(flow_log_id: String, region_id: String, smart_ag_id: String) "AssociateFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`AssociateFlowLog`]: empty.
pub type AssociateFlowLogOutput = Empty;

/// Associates qos: `AssociateQos` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AssociateQos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { AssociateQos(qos_id: String, region_id: String, smart_ag_id: String) "AssociateQos" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosId" qos_id, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id
} }

/// Response of [`AssociateQos`]: empty.
pub type AssociateQosOutput = Empty;

/// Associates smart ag with application bandwidth package: `AssociateSmartAGWithApplicationBandwidthPackage` of
/// `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/AssociateSmartAGWithApplicationBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSmartAGWithApplicationBandwidthPackage {
    /// Required.
    pub application_bandwidth_package_id: String,
    /// Required.
    pub associate_configs: Vec<
        AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs,
    >,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! {
    AssociateSmartAGWithApplicationBandwidthPackage(application_bandwidth_package_id: String, associate_configs: Vec<AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs>, region_id: String)
    "AssociateSmartAGWithApplicationBandwidthPackage" -> Empty {
    0 "ApplicationBandwidthPackageId" application_bandwidth_package_id, 1 "AssociateConfigs" associate_configs,
    2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool, 4 "RegionId" region_id
} }

/// Response of [`AssociateSmartAGWithApplicationBandwidthPackage`]: empty.
pub type AssociateSmartAGWithApplicationBandwidthPackageOutput = Empty;

/// In the request of [`AssociateSmartAGWithApplicationBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs {
    /// Required.
    pub bandwidth: Option<i64>,
    /// Required.
    pub smart_ag_id: Option<String>,
}
input! { AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs(bandwidth: i64, smart_ag_id: String) {
    0 "Bandwidth" bandwidth: i64, 1 "SmartAGId" smart_ag_id: String
} }

/// Attaches ccn instance to cen: `AttachCcnInstanceToCen` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/AttachCcnInstanceToCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCcnInstanceToCen {
    pub ccn_id: Option<String>,
    pub cen_id: Option<String>,
    pub region_id: Option<String>,
    pub subnet: Option<String>,
}
operation! { AttachCcnInstanceToCen() "AttachCcnInstanceToCen" -> Empty {
    0 "CcnId" ccn_id: String, 1 "CenId" cen_id: String, 2 "RegionId" region_id: String, 3 "Subnet" subnet: String
} }

/// Response of [`AttachCcnInstanceToCen`]: empty.
pub type AttachCcnInstanceToCenOutput = Empty;

/// Binds serial number: `BindSerialNumber` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/BindSerialNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSerialNumber {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub serial_number: String,
    /// Required.
    pub smart_ag_id: String,
}
operation! { BindSerialNumber(region_id: String, serial_number: String, smart_ag_id: String)
    "BindSerialNumber" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`BindSerialNumber`]: empty.
pub type BindSerialNumberOutput = Empty;

/// Binds smart access gateway: `BindSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/BindSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSmartAccessGateway {
    /// Required.
    pub ccn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
}
operation! { BindSmartAccessGateway(ccn_id: String, smart_ag_id: String) "BindSmartAccessGateway" -> Empty {
    0 "CcnId" ccn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id, 7 "SmartAGUid" smart_ag_uid: i64
} }

/// Response of [`BindSmartAccessGateway`]: empty.
pub type BindSmartAccessGatewayOutput = Empty;

/// Binds vbr: `BindVbr` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/BindVbr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
    /// Required.
    pub vbr_id: String,
    /// Required.
    pub vbr_region_id: String,
}
operation! { BindVbr(region_id: String, smart_ag_id: String, vbr_id: String, vbr_region_id: String) "BindVbr" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGUid" smart_ag_uid: i64, 7 "VbrId" vbr_id, 8 "VbrRegionId" vbr_region_id
} }

/// Response of [`BindVbr`]: empty.
pub type BindVbrOutput = Empty;

/// Clears sag cipher: `ClearSagCipher` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ClearSagCipher>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearSagCipher {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn_number: String,
}
operation! { ClearSagCipher(region_id: String, sag_id: String, sn_number: String) "ClearSagCipher" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SagId" sag_id, 6 "SnNumber" sn_number
} }

/// Response of [`ClearSagCipher`]: empty.
pub type ClearSagCipherOutput = Empty;

/// Clears sag routeable address: `ClearSagRouteableAddress` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ClearSagRouteableAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearSagRouteableAddress {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sag_id: String,
}
operation! { ClearSagRouteableAddress(sag_id: String) "ClearSagRouteableAddress" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SagId" sag_id
} }

/// Response of [`ClearSagRouteableAddress`]: empty.
pub type ClearSagRouteableAddressOutput = Empty;

/// Creates acl: `CreateACL` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateACL {
    pub acl_type: Option<String>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateACL(name: String, region_id: String) "CreateACL" -> CreateACLOutput {
    0 "AclType" acl_type: String, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateACLOutput {
    pub acl_id: Option<String>,
    pub acl_type: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateACLOutput {
    0 "AclId" acl_id: String, 1 "AclType" acl_type: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Creates cloud connect network: `CreateCloudConnectNetwork` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateCloudConnectNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudConnectNetwork {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snat_cidr_block: Option<String>,
}
operation! { CreateCloudConnectNetwork() "CreateCloudConnectNetwork" -> CreateCloudConnectNetworkOutput {
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SnatCidrBlock" snat_cidr_block: String
} }

/// Response of [`CreateCloudConnectNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudConnectNetworkOutput {
    pub ccn_id: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub snat_cidr_block: Option<String>,
    pub status: Option<String>,
}
model! { CreateCloudConnectNetworkOutput {
    0 "CcnId" ccn_id: String, 1 "CidrBlock" cidr_block: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "ResourceGroupId" resource_group_id: String, 5 "SnatCidrBlock" snat_cidr_block: String,
    6 "Status" status: String
} }

/// Creates enterprise code: `CreateEnterpriseCode` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateEnterpriseCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseCode {
    pub client_token: Option<String>,
    /// Required.
    pub enterprise_code: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateEnterpriseCode(enterprise_code: String, region_id: String) "CreateEnterpriseCode" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnterpriseCode" enterprise_code, 2 "RegionId" region_id
} }

/// Response of [`CreateEnterpriseCode`]: empty.
pub type CreateEnterpriseCodeOutput = Empty;

/// Creates flow log: `CreateFlowLog` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLog {
    pub active_aging: Option<i64>,
    pub description: Option<String>,
    pub inactive_aging: Option<i64>,
    pub logstore_name: Option<String>,
    pub name: Option<String>,
    pub netflow_server_ip: Option<String>,
    pub netflow_server_port: Option<i64>,
    pub netflow_version: Option<String>,
    pub output_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub project_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sls_region_id: Option<String>,
}
operation! { CreateFlowLog(region_id: String) "CreateFlowLog" -> CreateFlowLogOutput {
    0 "ActiveAging" active_aging: i64, 1 "Description" description: String, 2 "InactiveAging" inactive_aging: i64,
    3 "LogstoreName" logstore_name: String, 4 "Name" name: String, 5 "NetflowServerIp" netflow_server_ip: String,
    6 "NetflowServerPort" netflow_server_port: i64, 7 "NetflowVersion" netflow_version: String,
    8 "OutputType" output_type: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "ProjectName" project_name: String, 12 "RegionId" region_id,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "SlsRegionId" sls_region_id: String
} }

/// Response of [`CreateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogOutput {
    pub flow_log_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateFlowLogOutput {
    0 "FlowLogId" flow_log_id: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Creates health check: `CreateHealthCheck` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateHealthCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheck {
    pub description: Option<String>,
    /// Required.
    pub dst_ip_addr: String,
    pub dst_port: Option<i64>,
    /// 1 to 15.
    pub fail_count_threshold: Option<i64>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 20.
    pub probe_count: Option<i64>,
    /// 1000 to 60000.
    pub probe_interval: Option<i64>,
    /// 10 to 30000.
    pub probe_timeout: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 1 to 15.
    pub rtt_fail_threshold: Option<i64>,
    pub rtt_threshold: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub src_ip_addr: String,
    pub src_port: Option<i64>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateHealthCheck::new`].
pub struct CreateHealthCheckRequired {
    pub dst_ip_addr: String,
    pub name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub src_ip_addr: String,
    pub r#type: String,
}
operation! {
    CreateHealthCheck { CreateHealthCheckRequired: dst_ip_addr, name, region_id, smart_ag_id, src_ip_addr, r#type }
    "CreateHealthCheck" -> CreateHealthCheckOutput {
    0 "Description" description: String, 1 "DstIpAddr" dst_ip_addr, 2 "DstPort" dst_port: i64,
    3 "FailCountThreshold" fail_count_threshold: i64, 4 "Name" name, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "ProbeCount" probe_count: i64, 8 "ProbeInterval" probe_interval: i64,
    9 "ProbeTimeout" probe_timeout: i64, 10 "RegionId" region_id,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "RttFailThreshold" rtt_fail_threshold: i64, 14 "RttThreshold" rtt_threshold: i64, 15 "SmartAGId" smart_ag_id,
    16 "SrcIpAddr" src_ip_addr, 17 "SrcPort" src_port: i64, 18 "Type" r#type
} }

/// Response of [`CreateHealthCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckOutput {
    pub instance_id: Option<String>,
}
model! { CreateHealthCheckOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates probe task: `CreateProbeTask` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateProbeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTask {
    /// Required.
    pub domain: String,
    /// Required.
    pub enable: bool,
    pub packet_number: Option<i64>,
    pub port: Option<i64>,
    pub probe_task_source_address: Option<String>,
    /// Required.
    pub protocol: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn: String,
    pub task_name: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateProbeTask::new`].
pub struct CreateProbeTaskRequired {
    pub domain: String,
    pub enable: bool,
    pub protocol: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
    pub r#type: String,
}
operation! { CreateProbeTask { CreateProbeTaskRequired: domain, enable, protocol, region_id, sag_id, sn, r#type }
    "CreateProbeTask" -> CreateProbeTaskOutput {
    0 "Domain" domain, 1 "Enable" enable, 2 "PacketNumber" packet_number: i64, 3 "Port" port: i64,
    4 "ProbeTaskSourceAddress" probe_task_source_address: String, 5 "Protocol" protocol, 6 "RegionId" region_id,
    7 "SagId" sag_id, 8 "Sn" sn, 9 "TaskName" task_name: String, 10 "Type" r#type
} }

/// Response of [`CreateProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateProbeTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates qos: `CreateQos` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateQos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_description: Option<String>,
    /// Required.
    pub qos_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateQos(qos_name: String, region_id: String) "CreateQos" -> CreateQosOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosDescription" qos_description: String,
    3 "QosName" qos_name, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateQos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosOutput {
    pub qos_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateQosOutput {
    0 "QosId" qos_id: String, 1 "ResourceGroupId" resource_group_id: String
} }

/// Creates qos car: `CreateQosCar` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateQosCar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosCar {
    pub description: Option<String>,
    /// Required.
    pub limit_type: String,
    pub max_bandwidth_abs: Option<i64>,
    pub max_bandwidth_percent: Option<i64>,
    pub min_bandwidth_abs: Option<i64>,
    pub min_bandwidth_percent: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub percent_source_type: Option<String>,
    /// Required.
    pub priority: i64,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateQosCar(limit_type: String, priority: i64, qos_id: String, region_id: String)
    "CreateQosCar" -> CreateQosCarOutput {
    0 "Description" description: String, 1 "LimitType" limit_type, 2 "MaxBandwidthAbs" max_bandwidth_abs: i64,
    3 "MaxBandwidthPercent" max_bandwidth_percent: i64, 4 "MinBandwidthAbs" min_bandwidth_abs: i64,
    5 "MinBandwidthPercent" min_bandwidth_percent: i64, 6 "Name" name: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PercentSourceType" percent_source_type: String, 10 "Priority" priority,
    11 "QosId" qos_id, 12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateQosCar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosCarOutput {
    pub description: Option<String>,
    pub limit_type: Option<String>,
    pub max_bandwidth_abs: Option<i64>,
    pub max_bandwidth_percent: Option<i64>,
    pub min_bandwidth_abs: Option<i64>,
    pub min_bandwidth_percent: Option<i64>,
    pub percent_source_type: Option<String>,
    pub priority: Option<i64>,
    pub qos_car_id: Option<String>,
    pub qos_id: Option<String>,
}
model! { CreateQosCarOutput {
    0 "Description" description: String, 1 "LimitType" limit_type: String, 2 "MaxBandwidthAbs" max_bandwidth_abs: i64,
    3 "MaxBandwidthPercent" max_bandwidth_percent: i64, 4 "MinBandwidthAbs" min_bandwidth_abs: i64,
    5 "MinBandwidthPercent" min_bandwidth_percent: i64, 6 "PercentSourceType" percent_source_type: String,
    7 "Priority" priority: i64, 8 "QosCarId" qos_car_id: String, 9 "QosId" qos_id: String
} }

/// Creates qos policy: `CreateQosPolicy` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicy {
    pub description: Option<String>,
    /// Required.
    pub dest_cidr: String,
    /// Required.
    pub dest_port_range: String,
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub end_time: Option<String>,
    /// Required.
    pub ip_protocol: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub priority: i64,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_cidr: String,
    /// Required.
    pub source_port_range: String,
    pub start_time: Option<String>,
}

/// Arguments of [`CreateQosPolicy::new`].
pub struct CreateQosPolicyRequired {
    pub dest_cidr: String,
    pub dest_port_range: String,
    pub ip_protocol: String,
    pub priority: i64,
    pub qos_id: String,
    pub region_id: String,
    pub source_cidr: String,
    pub source_port_range: String,
}
operation! {
    CreateQosPolicy { CreateQosPolicyRequired: dest_cidr, dest_port_range, ip_protocol, priority, qos_id, region_id, source_cidr, source_port_range }
    "CreateQosPolicy" -> CreateQosPolicyOutput {
    0 "Description" description: String, 1 "DestCidr" dest_cidr, 2 "DestPortRange" dest_port_range,
    3 "DpiGroupIds" dpi_group_ids: Vec<String>, 4 "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    5 "EndTime" end_time: String, 6 "IpProtocol" ip_protocol, 7 "Name" name: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "Priority" priority, 11 "QosId" qos_id,
    12 "RegionId" region_id, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "SourceCidr" source_cidr, 16 "SourcePortRange" source_port_range,
    17 "StartTime" start_time: String
} }

/// Response of [`CreateQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyOutput {
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub dpi_group_ids: Option<CreateQosPolicyDpiGroupIds>,
    pub dpi_signature_ids: Option<CreateQosPolicyDpiSignatureIds>,
    pub end_time: Option<String>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub qos_id: Option<String>,
    pub qos_policy_id: Option<String>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub start_time: Option<String>,
}
model! { CreateQosPolicyOutput {
    0 "Description" description: String, 1 "DestCidr" dest_cidr: String, 2 "DestPortRange" dest_port_range: String,
    3 "DpiGroupIds" dpi_group_ids: CreateQosPolicyDpiGroupIds,
    4 "DpiSignatureIds" dpi_signature_ids: CreateQosPolicyDpiSignatureIds, 5 "EndTime" end_time: String,
    6 "IpProtocol" ip_protocol: String, 7 "Name" name: String, 8 "Priority" priority: i64, 9 "QosId" qos_id: String,
    10 "QosPolicyId" qos_policy_id: String, 11 "SourceCidr" source_cidr: String,
    12 "SourcePortRange" source_port_range: String, 13 "StartTime" start_time: String
} }

/// In the response of [`CreateQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyDpiGroupIds {
    pub dpi_group_id: Vec<String>,
}
model! { CreateQosPolicyDpiGroupIds {
    0 "DpiGroupId" dpi_group_id: Vec<String>
} }

/// In the response of [`CreateQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyDpiSignatureIds {
    pub dpi_signature_id: Vec<String>,
}
model! { CreateQosPolicyDpiSignatureIds {
    0 "DpiSignatureId" dpi_signature_id: Vec<String>
} }

/// Creates sag express connect interface: `CreateSagExpressConnectInterface` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateSagExpressConnectInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSagExpressConnectInterface {
    /// Required.
    pub ip: String,
    /// Required.
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`CreateSagExpressConnectInterface::new`].
pub struct CreateSagExpressConnectInterfaceRequired {
    pub ip: String,
    pub mask: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    CreateSagExpressConnectInterface { CreateSagExpressConnectInterfaceRequired: ip, mask, port_name, region_id, smart_ag_id, smart_ag_sn }
    "CreateSagExpressConnectInterface" -> Empty {
    0 "IP" ip, 1 "Mask" mask, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PortName" port_name,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SmartAGId" smart_ag_id, 9 "SmartAGSn" smart_ag_sn,
    10 "Vlan" vlan: String
} }

/// Response of [`CreateSagExpressConnectInterface`]: empty.
pub type CreateSagExpressConnectInterfaceOutput = Empty;

/// Creates sag static route: `CreateSagStaticRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateSagStaticRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSagStaticRoute {
    /// Required.
    pub destination_cidr: String,
    /// Required.
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`CreateSagStaticRoute::new`].
pub struct CreateSagStaticRouteRequired {
    pub destination_cidr: String,
    pub next_hop: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    CreateSagStaticRoute { CreateSagStaticRouteRequired: destination_cidr, next_hop, port_name, region_id, smart_ag_id, smart_ag_sn }
    "CreateSagStaticRoute" -> Empty {
    0 "DestinationCidr" destination_cidr, 1 "NextHop" next_hop, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PortName" port_name, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SmartAGId" smart_ag_id, 9 "SmartAGSn" smart_ag_sn, 10 "Vlan" vlan: String
} }

/// Response of [`CreateSagStaticRoute`]: empty.
pub type CreateSagStaticRouteOutput = Empty;

/// Creates service address: `CreateServiceAddress` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateServiceAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAddress {
    /// Required.
    pub address: String,
    /// Required.
    pub address_type: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn: String,
}

/// Arguments of [`CreateServiceAddress::new`].
pub struct CreateServiceAddressRequired {
    pub address: String,
    pub address_type: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}
operation! { CreateServiceAddress { CreateServiceAddressRequired: address, address_type, region_id, sag_id, sn }
    "CreateServiceAddress" -> CreateServiceAddressOutput {
    0 "Address" address, 1 "AddressType" address_type, 2 "RegionId" region_id, 3 "SagId" sag_id, 4 "Sn" sn
} }

/// Response of [`CreateServiceAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAddressOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateServiceAddressOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates smart access gateway: `CreateSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGateway {
    pub already_have_sag: Option<bool>,
    /// Required.
    pub auto_pay: bool,
    /// Required.
    pub buyer_message: String,
    pub cpe_version: Option<String>,
    /// Required.
    pub charge_type: String,
    pub description: Option<String>,
    /// Required.
    pub ha_type: String,
    /// Required.
    pub hard_ware_spec: String,
    pub max_band_width: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    /// Required.
    pub receiver_address: String,
    /// Required.
    pub receiver_city: String,
    /// Required.
    pub receiver_country: String,
    /// Required.
    pub receiver_district: String,
    /// Required.
    pub receiver_email: String,
    /// Required.
    pub receiver_mobile: String,
    /// Required.
    pub receiver_name: String,
    pub receiver_phone: Option<String>,
    /// Required.
    pub receiver_state: String,
    /// Required.
    pub receiver_town: String,
    /// Required.
    pub receiver_zip: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateSmartAccessGateway::new`].
pub struct CreateSmartAccessGatewayRequired {
    pub auto_pay: bool,
    pub buyer_message: String,
    pub charge_type: String,
    pub ha_type: String,
    pub hard_ware_spec: String,
    pub period: i64,
    pub receiver_address: String,
    pub receiver_city: String,
    pub receiver_country: String,
    pub receiver_district: String,
    pub receiver_email: String,
    pub receiver_mobile: String,
    pub receiver_name: String,
    pub receiver_state: String,
    pub receiver_town: String,
    pub receiver_zip: String,
    pub region_id: String,
}
operation! {
    CreateSmartAccessGateway { CreateSmartAccessGatewayRequired: auto_pay, buyer_message, charge_type, ha_type, hard_ware_spec, period, receiver_address, receiver_city, receiver_country, receiver_district, receiver_email, receiver_mobile, receiver_name, receiver_state, receiver_town, receiver_zip, region_id }
    "CreateSmartAccessGateway" -> CreateSmartAccessGatewayOutput {
    0 "AlreadyHaveSag" already_have_sag: bool, 1 "AutoPay" auto_pay, 2 "BuyerMessage" buyer_message,
    3 "CPEVersion" cpe_version: String, 4 "ChargeType" charge_type, 5 "Description" description: String,
    6 "HaType" ha_type, 7 "HardWareSpec" hard_ware_spec, 8 "MaxBandWidth" max_band_width: i64, 9 "Name" name: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "Period" period,
    13 "ReceiverAddress" receiver_address, 14 "ReceiverCity" receiver_city, 15 "ReceiverCountry" receiver_country,
    16 "ReceiverDistrict" receiver_district, 17 "ReceiverEmail" receiver_email, 18 "ReceiverMobile" receiver_mobile,
    19 "ReceiverName" receiver_name, 20 "ReceiverPhone" receiver_phone: String, 21 "ReceiverState" receiver_state,
    22 "ReceiverTown" receiver_town, 23 "ReceiverZip" receiver_zip, 24 "RegionId" region_id,
    25 "ResourceOwnerAccount" resource_owner_account: String, 26 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateSmartAccessGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewayOutput {
    pub description: Option<String>,
    pub name: Option<String>,
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { CreateSmartAccessGatewayOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "OrderId" order_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SmartAGId" smart_ag_id: String
} }

/// Creates smart access gateway client user: `CreateSmartAccessGatewayClientUser` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateSmartAccessGatewayClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewayClientUser {
    /// Required.
    pub bandwidth: i64,
    pub client_ip: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_mail: String,
    pub user_name: Option<String>,
}
operation! {
    CreateSmartAccessGatewayClientUser(bandwidth: i64, region_id: String, smart_ag_id: String, user_mail: String)
    "CreateSmartAccessGatewayClientUser" -> CreateSmartAccessGatewayClientUserOutput {
    0 "Bandwidth" bandwidth, 1 "ClientIp" client_ip: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Password" password: Secret, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SmartAGId" smart_ag_id, 9 "UserMail" user_mail, 10 "UserName" user_name: String
} }

/// Response of [`CreateSmartAccessGatewayClientUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewayClientUserOutput {
    pub bandwidth: Option<i64>,
    pub client_ip: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateSmartAccessGatewayClientUserOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientIp" client_ip: String, 2 "UserMail" user_mail: String,
    3 "UserName" user_name: String
} }

/// Creates smart access gateway software: `CreateSmartAccessGatewaySoftware` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/CreateSmartAccessGatewaySoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewaySoftware {
    /// Required.
    pub auto_pay: bool,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub data_plan: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub period: i64,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub user_count: i64,
}

/// Arguments of [`CreateSmartAccessGatewaySoftware::new`].
pub struct CreateSmartAccessGatewaySoftwareRequired {
    pub auto_pay: bool,
    pub charge_type: String,
    pub data_plan: i64,
    pub period: i64,
    pub region_id: String,
    pub user_count: i64,
}
operation! {
    CreateSmartAccessGatewaySoftware { CreateSmartAccessGatewaySoftwareRequired: auto_pay, charge_type, data_plan, period, region_id, user_count }
    "CreateSmartAccessGatewaySoftware" -> CreateSmartAccessGatewaySoftwareOutput {
    0 "AutoPay" auto_pay, 1 "ChargeType" charge_type, 2 "DataPlan" data_plan, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "Period" period, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "UserCount" user_count
} }

/// Response of [`CreateSmartAccessGatewaySoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewaySoftwareOutput {
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { CreateSmartAccessGatewaySoftwareOutput {
    0 "OrderId" order_id: String, 1 "ResourceGroupId" resource_group_id: String, 2 "SmartAGId" smart_ag_id: String
} }

/// `DeactiveFlowLog` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeactiveFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactiveFlowLog {
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeactiveFlowLog(flow_log_id: String, region_id: String) "DeactiveFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeactiveFlowLog`]: empty.
pub type DeactiveFlowLogOutput = Empty;

/// Deletes acl: `DeleteACL` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteACL {
    /// Required.
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteACL(acl_id: String, region_id: String) "DeleteACL" -> Empty {
    0 "AclId" acl_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteACL`]: empty.
pub type DeleteACLOutput = Empty;

/// Deletes acl rule: `DeleteACLRule` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteACLRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteACLRule {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acr_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteACLRule(acl_id: String, acr_id: String, region_id: String) "DeleteACLRule" -> Empty {
    0 "AclId" acl_id, 1 "AcrId" acr_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteACLRule`]: empty.
pub type DeleteACLRuleOutput = Empty;

/// Deletes cloud connect network: `DeleteCloudConnectNetwork` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteCloudConnectNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudConnectNetwork {
    /// Required.
    pub ccn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCloudConnectNetwork(ccn_id: String) "DeleteCloudConnectNetwork" -> Empty {
    0 "CcnId" ccn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCloudConnectNetwork`]: empty.
pub type DeleteCloudConnectNetworkOutput = Empty;

/// Deletes dnat entry: `DeleteDnatEntry` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteDnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnatEntry {
    /// Required.
    pub dnat_entry_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sag_id: String,
}
operation! { DeleteDnatEntry(dnat_entry_id: String, region_id: String, sag_id: String) "DeleteDnatEntry" -> Empty {
    0 "DnatEntryId" dnat_entry_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SagId" sag_id
} }

/// Response of [`DeleteDnatEntry`]: empty.
pub type DeleteDnatEntryOutput = Empty;

/// Deletes enterprise code: `DeleteEnterpriseCode` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteEnterpriseCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterpriseCode {
    pub client_token: Option<String>,
    /// Required.
    pub enterprise_code: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEnterpriseCode(enterprise_code: String, region_id: String) "DeleteEnterpriseCode" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnterpriseCode" enterprise_code, 2 "RegionId" region_id
} }

/// Response of [`DeleteEnterpriseCode`]: empty.
pub type DeleteEnterpriseCodeOutput = Empty;

/// Deletes flow log: `DeleteFlowLog` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowLog {
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFlowLog(flow_log_id: String, region_id: String) "DeleteFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteFlowLog`]: empty.
pub type DeleteFlowLogOutput = Empty;

/// Deletes health check: `DeleteHealthCheck` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteHealthCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheck {
    /// Required.
    pub hc_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteHealthCheck(hc_instance_id: String, region_id: String) "DeleteHealthCheck" -> Empty {
    0 "HcInstanceId" hc_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteHealthCheck`]: empty.
pub type DeleteHealthCheckOutput = Empty;

/// Deletes probe task: `DeleteProbeTask` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteProbeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTask {
    /// Required.
    pub probe_task_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn: String,
}
operation! { DeleteProbeTask(probe_task_id: String, region_id: String, sag_id: String, sn: String)
    "DeleteProbeTask" -> DeleteProbeTaskOutput {
    0 "ProbeTaskId" probe_task_id, 1 "RegionId" region_id, 2 "SagId" sag_id, 3 "Sn" sn
} }

/// Response of [`DeleteProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteProbeTaskOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes qos: `DeleteQos` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteQos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteQos(qos_id: String, region_id: String) "DeleteQos" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosId" qos_id, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteQos`]: empty.
pub type DeleteQosOutput = Empty;

/// Deletes qos car: `DeleteQosCar` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteQosCar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosCar {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qos_car_id: String,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteQosCar(qos_car_id: String, qos_id: String, region_id: String) "DeleteQosCar" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosCarId" qos_car_id, 3 "QosId" qos_id,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteQosCar`]: empty.
pub type DeleteQosCarOutput = Empty;

/// Deletes qos policy: `DeleteQosPolicy` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub qos_policy_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteQosPolicy(qos_id: String, qos_policy_id: String, region_id: String) "DeleteQosPolicy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosId" qos_id, 3 "QosPolicyId" qos_policy_id,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteQosPolicy`]: empty.
pub type DeleteQosPolicyOutput = Empty;

/// Deletes route distribution strategy: `DeleteRouteDistributionStrategy` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteRouteDistributionStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteDistributionStrategy {
    /// Required.
    pub dest_cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_source: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub source_type: String,
}

/// Arguments of [`DeleteRouteDistributionStrategy::new`].
pub struct DeleteRouteDistributionStrategyRequired {
    pub dest_cidr_block: String,
    pub region_id: String,
    pub route_source: String,
    pub smart_ag_id: String,
    pub source_type: String,
}
operation! {
    DeleteRouteDistributionStrategy { DeleteRouteDistributionStrategyRequired: dest_cidr_block, region_id, route_source, smart_ag_id, source_type }
    "DeleteRouteDistributionStrategy" -> Empty {
    0 "DestCidrBlock" dest_cidr_block, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "RouteSource" route_source, 7 "SmartAGId" smart_ag_id,
    8 "SourceType" source_type
} }

/// Response of [`DeleteRouteDistributionStrategy`]: empty.
pub type DeleteRouteDistributionStrategyOutput = Empty;

/// Deletes sag express connect interface: `DeleteSagExpressConnectInterface` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteSagExpressConnectInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSagExpressConnectInterface {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}
operation! {
    DeleteSagExpressConnectInterface(port_name: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DeleteSagExpressConnectInterface" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PortName" port_name, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id, 7 "SmartAGSn" smart_ag_sn, 8 "Vlan" vlan: String
} }

/// Response of [`DeleteSagExpressConnectInterface`]: empty.
pub type DeleteSagExpressConnectInterfaceOutput = Empty;

/// Deletes sag static route: `DeleteSagStaticRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteSagStaticRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSagStaticRoute {
    /// Required.
    pub destination_cidr: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`DeleteSagStaticRoute::new`].
pub struct DeleteSagStaticRouteRequired {
    pub destination_cidr: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    DeleteSagStaticRoute { DeleteSagStaticRouteRequired: destination_cidr, port_name, region_id, smart_ag_id, smart_ag_sn }
    "DeleteSagStaticRoute" -> Empty {
    0 "DestinationCidr" destination_cidr, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PortName" port_name, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "SmartAGSn" smart_ag_sn,
    9 "Vlan" vlan: String
} }

/// Response of [`DeleteSagStaticRoute`]: empty.
pub type DeleteSagStaticRouteOutput = Empty;

/// Deletes service address: `DeleteServiceAddress` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteServiceAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAddress {
    /// Required.
    pub address: String,
    /// Required.
    pub address_type: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn: String,
}

/// Arguments of [`DeleteServiceAddress::new`].
pub struct DeleteServiceAddressRequired {
    pub address: String,
    pub address_type: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}
operation! { DeleteServiceAddress { DeleteServiceAddressRequired: address, address_type, region_id, sag_id, sn }
    "DeleteServiceAddress" -> DeleteServiceAddressOutput {
    0 "Address" address, 1 "AddressType" address_type, 2 "RegionId" region_id, 3 "SagId" sag_id, 4 "Sn" sn
} }

/// Response of [`DeleteServiceAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAddressOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteServiceAddressOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes smart access gateway: `DeleteSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGateway {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteSmartAccessGateway(instance_id: String) "DeleteSmartAccessGateway" -> Empty {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteSmartAccessGateway`]: empty.
pub type DeleteSmartAccessGatewayOutput = Empty;

/// Deletes smart access gateway client user: `DeleteSmartAccessGatewayClientUser` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteSmartAccessGatewayClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGatewayClientUser {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_name: String,
}
operation! { DeleteSmartAccessGatewayClientUser(region_id: String, smart_ag_id: String, user_name: String)
    "DeleteSmartAccessGatewayClientUser" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "UserName" user_name
} }

/// Response of [`DeleteSmartAccessGatewayClientUser`]: empty.
pub type DeleteSmartAccessGatewayClientUserOutput = Empty;

/// Deletes smart access gateway dns forward: `DeleteSmartAccessGatewayDnsForward` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteSmartAccessGatewayDnsForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGatewayDnsForward {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! {
    DeleteSmartAccessGatewayDnsForward(instance_id: String, region_id: String, sag_ins_id: String, sag_sn: String)
    "DeleteSmartAccessGatewayDnsForward" -> DeleteSmartAccessGatewayDnsForwardOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SagInsId" sag_ins_id, 3 "SagSn" sag_sn
} }

/// Response of [`DeleteSmartAccessGatewayDnsForward`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGatewayDnsForwardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSmartAccessGatewayDnsForwardOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Success" success: String
} }

/// Deletes snat entry: `DeleteSnatEntry` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DeleteSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DeleteSnatEntry(instance_id: String, region_id: String, smart_ag_id: String) "DeleteSnatEntry" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`DeleteSnatEntry`]: empty.
pub type DeleteSnatEntryOutput = Empty;

/// Describes acl attribute: `DescribeACLAttribute` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeACLAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttribute {
    /// Required.
    pub acl_id: String,
    pub direction: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeACLAttribute(acl_id: String, region_id: String)
    "DescribeACLAttribute" -> DescribeACLAttributeOutput {
    0 "AclId" acl_id, 1 "Direction" direction: String, 2 "Name" name: String, 3 "Order" order: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeACLAttribute: DescribeACLAttributeAcr = Number "PageNumber", "Acrs.Acr" acrs.acr, total "TotalCount" }

/// Response of [`DescribeACLAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeOutput {
    pub acrs: Option<DescribeACLAttributeAcrs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeACLAttributeOutput {
    0 "Acrs" acrs: DescribeACLAttributeAcrs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeACLAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeAcrs {
    pub acr: Vec<DescribeACLAttributeAcr>,
}
model! { DescribeACLAttributeAcrs {
    0 "Acr" acr: Vec<DescribeACLAttributeAcr>
} }

/// In the response of [`DescribeACLAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeAcr {
    pub acl_id: Option<String>,
    pub acl_type: Option<String>,
    pub acr_id: Option<String>,
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub direction: Option<String>,
    pub dpi_group_ids: Option<DescribeACLAttributeDpiGroupIds>,
    pub dpi_signature_ids: Option<DescribeACLAttributeDpiSignatureIds>,
    pub gmt_create: Option<i64>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeACLAttributeAcr {
    0 "AclId" acl_id: String, 1 "AclType" acl_type: String, 2 "AcrId" acr_id: String,
    3 "Description" description: String, 4 "DestCidr" dest_cidr: String, 5 "DestPortRange" dest_port_range: String,
    6 "Direction" direction: String, 7 "DpiGroupIds" dpi_group_ids: DescribeACLAttributeDpiGroupIds,
    8 "DpiSignatureIds" dpi_signature_ids: DescribeACLAttributeDpiSignatureIds, 9 "GmtCreate" gmt_create: i64,
    10 "IpProtocol" ip_protocol: String, 11 "Name" name: String, 12 "Policy" policy: String,
    13 "Priority" priority: i64, 14 "SourceCidr" source_cidr: String, 15 "SourcePortRange" source_port_range: String,
    16 "Type" r#type: String
} }

/// In the response of [`DescribeACLAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeDpiGroupIds {
    pub dpi_group_id: Vec<String>,
}
model! { DescribeACLAttributeDpiGroupIds {
    0 "DpiGroupId" dpi_group_id: Vec<String>
} }

/// In the response of [`DescribeACLAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeDpiSignatureIds {
    pub dpi_signature_id: Vec<String>,
}
model! { DescribeACLAttributeDpiSignatureIds {
    0 "DpiSignatureId" dpi_signature_id: Vec<String>
} }

/// Describes acls: `DescribeACLs` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeACLs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLs {
    pub acl_ids: Option<String>,
    pub acl_type: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeACLs(region_id: String) "DescribeACLs" -> DescribeACLsOutput {
    0 "AclIds" acl_ids: String, 1 "AclType" acl_type: String, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeACLs: DescribeACLsAcl = Number "PageNumber", "Acls.Acl" acls.acl, total "TotalCount" }

/// Response of [`DescribeACLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLsOutput {
    pub acls: Option<DescribeACLsAcls>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeACLsOutput {
    0 "Acls" acls: DescribeACLsAcls, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeACLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLsAcls {
    pub acl: Vec<DescribeACLsAcl>,
}
model! { DescribeACLsAcls {
    0 "Acl" acl: Vec<DescribeACLsAcl>
} }

/// In the response of [`DescribeACLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLsAcl {
    pub acl_id: Option<String>,
    pub acl_type: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sag_count: Option<String>,
}
model! { DescribeACLsAcl {
    0 "AclId" acl_id: String, 1 "AclType" acl_type: String, 2 "Name" name: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SagCount" sag_count: String
} }

/// Describes bindable smart access gateways: `DescribeBindableSmartAccessGateways` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeBindableSmartAccessGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGateways {
    /// Required.
    pub ccn_id: String,
    pub cross_account: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: Option<String>,
}
operation! { DescribeBindableSmartAccessGateways(ccn_id: String, region_id: String)
    "DescribeBindableSmartAccessGateways" -> DescribeBindableSmartAccessGatewaysOutput {
    0 "CcnId" ccn_id, 1 "CrossAccount" cross_account: bool, 2 "Name" name: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SmartAGId" smart_ag_id: String
} }
paged! { DescribeBindableSmartAccessGateways: DescribeBindableSmartAccessGatewaysSmartAccessGateway =
    Number "PageNumber", "SmartAccessGateways.SmartAccessGateway" smart_access_gateways.smart_access_gateway, total "TotalCount" }

/// Response of [`DescribeBindableSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGatewaysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub smart_access_gateways: Option<
        DescribeBindableSmartAccessGatewaysSmartAccessGateways,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeBindableSmartAccessGatewaysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SmartAccessGateways" smart_access_gateways: DescribeBindableSmartAccessGatewaysSmartAccessGateways,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBindableSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGatewaysSmartAccessGateways {
    pub smart_access_gateway: Vec<DescribeBindableSmartAccessGatewaysSmartAccessGateway>,
}
model! { DescribeBindableSmartAccessGatewaysSmartAccessGateways {
    0 "SmartAccessGateway" smart_access_gateway: Vec<DescribeBindableSmartAccessGatewaysSmartAccessGateway>
} }

/// In the response of [`DescribeBindableSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGatewaysSmartAccessGateway {
    pub name: Option<String>,
    pub smart_ag_id: Option<String>,
    pub smart_ag_uid: Option<i64>,
}
model! { DescribeBindableSmartAccessGatewaysSmartAccessGateway {
    0 "Name" name: String, 1 "SmartAGId" smart_ag_id: String, 2 "SmartAGUid" smart_ag_uid: i64
} }

/// Describes client user dns: `DescribeClientUserDNS` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeClientUserDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUserDNS {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeClientUserDNS(region_id: String, smart_ag_id: String)
    "DescribeClientUserDNS" -> DescribeClientUserDNSOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`DescribeClientUserDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUserDNSOutput {
    pub app_dns: Vec<String>,
    pub recovered_dns: Vec<String>,
}
model! { DescribeClientUserDNSOutput {
    0 "AppDNS" app_dns: Vec<String>, 1 "RecoveredDNS" recovered_dns: Vec<String>
} }

/// Describes cloud connect networks: `DescribeCloudConnectNetworks` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeCloudConnectNetworks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworks {
    pub ccn_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCloudConnectNetworksTag>>,
}
operation! { DescribeCloudConnectNetworks(region_id: String)
    "DescribeCloudConnectNetworks" -> DescribeCloudConnectNetworksOutput {
    0 "CcnId" ccn_id: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Tag" tag: Vec<DescribeCloudConnectNetworksTag>
} }
paged! { DescribeCloudConnectNetworks: DescribeCloudConnectNetworksCloudConnectNetwork =
    Number "PageNumber", "CloudConnectNetworks.CloudConnectNetwork" cloud_connect_networks.cloud_connect_network, total "TotalCount" }

/// In the request of [`DescribeCloudConnectNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCloudConnectNetworksTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCloudConnectNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksOutput {
    pub cloud_connect_networks: Option<DescribeCloudConnectNetworksCloudConnectNetworks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudConnectNetworksOutput {
    0 "CloudConnectNetworks" cloud_connect_networks: DescribeCloudConnectNetworksCloudConnectNetworks,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudConnectNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksCloudConnectNetworks {
    pub cloud_connect_network: Vec<DescribeCloudConnectNetworksCloudConnectNetwork>,
}
model! { DescribeCloudConnectNetworksCloudConnectNetworks {
    0 "CloudConnectNetwork" cloud_connect_network: Vec<DescribeCloudConnectNetworksCloudConnectNetwork>
} }

/// In the response of [`DescribeCloudConnectNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksCloudConnectNetwork {
    pub associated_cen_id: Option<String>,
    pub associated_cen_owner_id: Option<String>,
    pub associated_cen_status: Option<String>,
    pub associated_cloud_box_count: Option<String>,
    pub available_cloud_box_count: Option<String>,
    pub ccn_id: Option<String>,
    pub cen_status_error_code: Option<String>,
    pub cen_status_error_message: Option<String>,
    pub cidr_block: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub interworking_status: Option<String>,
    pub name: Option<String>,
    pub new_agw: Option<bool>,
    pub processing_cen_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub snat_cidr_block: Option<String>,
    pub subnet: Option<String>,
    pub tags: Option<DescribeCloudConnectNetworksTags>,
}
model! { DescribeCloudConnectNetworksCloudConnectNetwork {
    0 "AssociatedCenId" associated_cen_id: String, 1 "AssociatedCenOwnerId" associated_cen_owner_id: String,
    2 "AssociatedCenStatus" associated_cen_status: String,
    3 "AssociatedCloudBoxCount" associated_cloud_box_count: String,
    4 "AvailableCloudBoxCount" available_cloud_box_count: String, 5 "CcnId" ccn_id: String,
    6 "CenStatusErrorCode" cen_status_error_code: String, 7 "CenStatusErrorMessage" cen_status_error_message: String,
    8 "CidrBlock" cidr_block: String, 9 "CreateTime" create_time: i64, 10 "Description" description: String,
    11 "InterworkingStatus" interworking_status: String, 12 "Name" name: String, 13 "NewAgw" new_agw: bool,
    14 "ProcessingCenId" processing_cen_id: String, 15 "ResourceGroupId" resource_group_id: String,
    16 "SnatCidrBlock" snat_cidr_block: String, 17 "Subnet" subnet: String,
    18 "Tags" tags: DescribeCloudConnectNetworksTags
} }

/// In the response of [`DescribeCloudConnectNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksTags {
    pub tag: Vec<DescribeCloudConnectNetworksTagsTag>,
}
model! { DescribeCloudConnectNetworksTags {
    0 "Tag" tag: Vec<DescribeCloudConnectNetworksTagsTag>
} }

/// In the response of [`DescribeCloudConnectNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCloudConnectNetworksTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes device auto upgrade policy: `DescribeDeviceAutoUpgradePolicy` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeDeviceAutoUpgradePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAutoUpgradePolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub serial_number: String,
    /// Required.
    pub smart_ag_id: String,
    pub version_type: Option<String>,
}
operation! { DescribeDeviceAutoUpgradePolicy(region_id: String, serial_number: String, smart_ag_id: String)
    "DescribeDeviceAutoUpgradePolicy" -> DescribeDeviceAutoUpgradePolicyOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number, 6 "SmartAGId" smart_ag_id, 7 "VersionType" version_type: String
} }

/// Response of [`DescribeDeviceAutoUpgradePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAutoUpgradePolicyOutput {
    pub cron_expression: Option<String>,
    pub duration: Option<String>,
    pub jitter: Option<String>,
    pub serial_number: Option<String>,
    pub smart_ag_id: Option<String>,
    pub time_zone: Option<String>,
    pub upgrade_type: Option<String>,
}
model! { DescribeDeviceAutoUpgradePolicyOutput {
    0 "CronExpression" cron_expression: String, 1 "Duration" duration: String, 2 "Jitter" jitter: String,
    3 "SerialNumber" serial_number: String, 4 "SmartAGId" smart_ag_id: String, 5 "TimeZone" time_zone: String,
    6 "UpgradeType" upgrade_type: String
} }

/// Describes dnat entries: `DescribeDnatEntries` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeDnatEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sag_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeDnatEntries(region_id: String, sag_id: String) "DescribeDnatEntries" -> DescribeDnatEntriesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SagId" sag_id, 8 "Type" r#type: String
} }
paged! { DescribeDnatEntries: DescribeDnatEntriesDnatEntry =
    Number "PageNumber", "DnatEntries.DnatEntry" dnat_entries.dnat_entry, total "TotalCount" }

/// Response of [`DescribeDnatEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntriesOutput {
    pub dnat_entries: Option<DescribeDnatEntriesDnatEntries>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDnatEntriesOutput {
    0 "DnatEntries" dnat_entries: DescribeDnatEntriesDnatEntries, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDnatEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntriesDnatEntries {
    pub dnat_entry: Vec<DescribeDnatEntriesDnatEntry>,
}
model! { DescribeDnatEntriesDnatEntries {
    0 "DnatEntry" dnat_entry: Vec<DescribeDnatEntriesDnatEntry>
} }

/// In the response of [`DescribeDnatEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntriesDnatEntry {
    pub dnat_entry_id: Option<String>,
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub sag_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDnatEntriesDnatEntry {
    0 "DnatEntryId" dnat_entry_id: String, 1 "ExternalIp" external_ip: String, 2 "ExternalPort" external_port: String,
    3 "InternalIp" internal_ip: String, 4 "InternalPort" internal_port: String, 5 "IpProtocol" ip_protocol: String,
    6 "SagId" sag_id: String, 7 "Type" r#type: String
} }

/// Describes flow log sags: `DescribeFlowLogSags` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeFlowLogSags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSags {
    pub flow_log_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeFlowLogSags(region_id: String) "DescribeFlowLogSags" -> DescribeFlowLogSagsOutput {
    0 "FlowLogId" flow_log_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeFlowLogSags: DescribeFlowLogSagsSag = Number "PageNumber", "Sags.Sag" sags.sag, total "TotalCount" }

/// Response of [`DescribeFlowLogSags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sags: Option<DescribeFlowLogSagsSags>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowLogSagsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Sags" sags: DescribeFlowLogSagsSags,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFlowLogSags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSagsSags {
    pub sag: Vec<DescribeFlowLogSagsSag>,
}
model! { DescribeFlowLogSagsSags {
    0 "Sag" sag: Vec<DescribeFlowLogSagsSag>
} }

/// In the response of [`DescribeFlowLogSags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSagsSag {
    pub description: Option<String>,
    pub name: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeFlowLogSagsSag {
    0 "Description" description: String, 1 "Name" name: String, 2 "SmartAGId" smart_ag_id: String
} }

/// Describes flow logs: `DescribeFlowLogs` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeFlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogs {
    pub description: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub output_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { DescribeFlowLogs(region_id: String) "DescribeFlowLogs" -> DescribeFlowLogsOutput {
    0 "Description" description: String, 1 "FlowLogId" flow_log_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "OutputType" output_type: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Status" status: String
} }
paged! { DescribeFlowLogs: DescribeFlowLogsFlowLogSetType =
    Number "PageNumber", "FlowLogs.FlowLogSetType" flow_logs.flow_log_set_type, total "TotalCount" }

/// Response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsOutput {
    pub flow_logs: Option<DescribeFlowLogsFlowLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowLogsOutput {
    0 "FlowLogs" flow_logs: DescribeFlowLogsFlowLogs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLogs {
    pub flow_log_set_type: Vec<DescribeFlowLogsFlowLogSetType>,
}
model! { DescribeFlowLogsFlowLogs {
    0 "FlowLogSetType" flow_log_set_type: Vec<DescribeFlowLogsFlowLogSetType>
} }

/// In the response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLogSetType {
    pub active_aging: Option<i64>,
    pub description: Option<String>,
    pub flow_log_id: Option<String>,
    pub inactive_aging: Option<i64>,
    pub logstore_name: Option<String>,
    pub name: Option<String>,
    pub netflow_server_ip: Option<String>,
    pub netflow_server_port: Option<String>,
    pub netflow_version: Option<String>,
    pub output_type: Option<String>,
    pub project_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sls_region_id: Option<String>,
    pub status: Option<String>,
    pub total_sag_num: Option<i64>,
}
model! { DescribeFlowLogsFlowLogSetType {
    0 "ActiveAging" active_aging: i64, 1 "Description" description: String, 2 "FlowLogId" flow_log_id: String,
    3 "InactiveAging" inactive_aging: i64, 4 "LogstoreName" logstore_name: String, 5 "Name" name: String,
    6 "NetflowServerIp" netflow_server_ip: String, 7 "NetflowServerPort" netflow_server_port: String,
    8 "NetflowVersion" netflow_version: String, 9 "OutputType" output_type: String,
    10 "ProjectName" project_name: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "SlsRegionId" sls_region_id: String, 13 "Status" status: String, 14 "TotalSagNum" total_sag_num: i64
} }

/// Describes grant rules: `DescribeGrantRules` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeGrantRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRules {
    pub associated_ccn_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGrantRules(region_id: String) "DescribeGrantRules" -> DescribeGrantRulesOutput {
    0 "AssociatedCcnId" associated_ccn_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeGrantRules: DescribeGrantRulesGrantRule =
    Number "PageNumber", "GrantRules.GrantRule" grant_rules.grant_rule, total "TotalCount" }

/// Response of [`DescribeGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesOutput {
    pub grant_rules: Option<DescribeGrantRulesGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantRulesOutput {
    0 "GrantRules" grant_rules: DescribeGrantRulesGrantRules, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesGrantRules {
    pub grant_rule: Vec<DescribeGrantRulesGrantRule>,
}
model! { DescribeGrantRulesGrantRules {
    0 "GrantRule" grant_rule: Vec<DescribeGrantRulesGrantRule>
} }

/// In the response of [`DescribeGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesGrantRule {
    pub ccn_instance_id: Option<String>,
    pub ccn_uid: Option<i64>,
    pub cen_instance_id: Option<String>,
    pub cen_uid: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub grant_rule_id: Option<String>,
    pub grant_traffic_service: Option<bool>,
    pub region_id: Option<String>,
}
model! { DescribeGrantRulesGrantRule {
    0 "CcnInstanceId" ccn_instance_id: String, 1 "CcnUid" ccn_uid: i64, 2 "CenInstanceId" cen_instance_id: String,
    3 "CenUid" cen_uid: i64, 4 "GmtCreate" gmt_create: i64, 5 "GmtModified" gmt_modified: i64,
    6 "GrantRuleId" grant_rule_id: String, 7 "GrantTrafficService" grant_traffic_service: bool,
    8 "RegionId" region_id: String
} }

/// Describes grant sag rules: `DescribeGrantSagRules` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeGrantSagRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeGrantSagRules(region_id: String, smart_ag_id: String)
    "DescribeGrantSagRules" -> DescribeGrantSagRulesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id
} }
paged! { DescribeGrantSagRules: DescribeGrantSagRulesGrantRule =
    Number "PageNumber", "GrantRules.GrantRule" grant_rules.grant_rule, total "TotalCount" }

/// Response of [`DescribeGrantSagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRulesOutput {
    pub grant_rules: Option<DescribeGrantSagRulesGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantSagRulesOutput {
    0 "GrantRules" grant_rules: DescribeGrantSagRulesGrantRules, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGrantSagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRulesGrantRules {
    pub grant_rule: Vec<DescribeGrantSagRulesGrantRule>,
}
model! { DescribeGrantSagRulesGrantRules {
    0 "GrantRule" grant_rule: Vec<DescribeGrantSagRulesGrantRule>
} }

/// In the response of [`DescribeGrantSagRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRulesGrantRule {
    pub ccn_instance_id: Option<String>,
    pub ccn_uid: Option<i64>,
    pub create_time: Option<i64>,
    pub grant_traffic_service: Option<bool>,
    pub instance_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeGrantSagRulesGrantRule {
    0 "CcnInstanceId" ccn_instance_id: String, 1 "CcnUid" ccn_uid: i64, 2 "CreateTime" create_time: i64,
    3 "GrantTrafficService" grant_traffic_service: bool, 4 "InstanceId" instance_id: String,
    5 "SmartAGId" smart_ag_id: String
} }

/// Describes grant sag vbr rules: `DescribeGrantSagVbrRules` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeGrantSagVbrRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: Option<String>,
    pub vbr_instance_id: Option<String>,
}
operation! { DescribeGrantSagVbrRules(region_id: String) "DescribeGrantSagVbrRules" -> DescribeGrantSagVbrRulesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id: String,
    8 "VbrInstanceId" vbr_instance_id: String
} }
paged! { DescribeGrantSagVbrRules: DescribeGrantSagVbrRulesGrantRule =
    Number "PageNumber", "GrantRules.GrantRule" grant_rules.grant_rule, total "TotalCount" }

/// Response of [`DescribeGrantSagVbrRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRulesOutput {
    pub grant_rules: Option<DescribeGrantSagVbrRulesGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantSagVbrRulesOutput {
    0 "GrantRules" grant_rules: DescribeGrantSagVbrRulesGrantRules, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGrantSagVbrRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRulesGrantRules {
    pub grant_rule: Vec<DescribeGrantSagVbrRulesGrantRule>,
}
model! { DescribeGrantSagVbrRulesGrantRules {
    0 "GrantRule" grant_rule: Vec<DescribeGrantSagVbrRulesGrantRule>
} }

/// In the response of [`DescribeGrantSagVbrRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRulesGrantRule {
    pub bound: Option<bool>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub smart_ag_id: Option<String>,
    pub smart_ag_uid: Option<i64>,
    pub vbr_instance_id: Option<String>,
    pub vbr_region_id: Option<String>,
    pub vbr_uid: Option<i64>,
}
model! { DescribeGrantSagVbrRulesGrantRule {
    0 "Bound" bound: bool, 1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "SmartAGId" smart_ag_id: String, 4 "SmartAGUid" smart_ag_uid: i64, 5 "VbrInstanceId" vbr_instance_id: String,
    6 "VbrRegionId" vbr_region_id: String, 7 "VbrUid" vbr_uid: i64
} }

/// Describes health check attribute: `DescribeHealthCheckAttribute` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeHealthCheckAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckAttribute {
    /// Required.
    pub hc_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeHealthCheckAttribute(hc_instance_id: String, region_id: String, smart_ag_id: String)
    "DescribeHealthCheckAttribute" -> DescribeHealthCheckAttributeOutput {
    0 "HcInstanceId" hc_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`DescribeHealthCheckAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckAttributeOutput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dst_ip_addr: Option<String>,
    pub dst_port: Option<i64>,
    pub fail_count_threshold: Option<i64>,
    pub hc_instance_id: Option<String>,
    pub name: Option<String>,
    pub probe_count: Option<i64>,
    pub probe_interval: Option<i64>,
    pub probe_timeout: Option<i64>,
    pub rtt_fail_threshold: Option<i64>,
    pub rtt_threshold: Option<i64>,
    pub smart_ag_id: Option<String>,
    pub src_ip_addr: Option<String>,
    pub src_port: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeHealthCheckAttributeOutput {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "DstIpAddr" dst_ip_addr: String,
    3 "DstPort" dst_port: i64, 4 "FailCountThreshold" fail_count_threshold: i64,
    5 "HcInstanceId" hc_instance_id: String, 6 "Name" name: String, 7 "ProbeCount" probe_count: i64,
    8 "ProbeInterval" probe_interval: i64, 9 "ProbeTimeout" probe_timeout: i64,
    10 "RttFailThreshold" rtt_fail_threshold: i64, 11 "RttThreshold" rtt_threshold: i64,
    12 "SmartAGId" smart_ag_id: String, 13 "SrcIpAddr" src_ip_addr: String, 14 "SrcPort" src_port: i64,
    15 "Type" r#type: String
} }

/// Describes health checks: `DescribeHealthChecks` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeHealthChecks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecks {
    pub hc_instance_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeHealthChecks(region_id: String, smart_ag_id: String)
    "DescribeHealthChecks" -> DescribeHealthChecksOutput {
    0 "HcInstanceId" hc_instance_id: String, 1 "Name" name: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SmartAGId" smart_ag_id
} }
paged! { DescribeHealthChecks: DescribeHealthChecksHealthCheck =
    Number "PageNumber", "HealthChecks.HealthCheck" health_checks.health_check, total "TotalCount" }

/// Response of [`DescribeHealthChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecksOutput {
    pub health_checks: Option<DescribeHealthChecksHealthChecks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthChecksOutput {
    0 "HealthChecks" health_checks: DescribeHealthChecksHealthChecks, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHealthChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecksHealthChecks {
    pub health_check: Vec<DescribeHealthChecksHealthCheck>,
}
model! { DescribeHealthChecksHealthChecks {
    0 "HealthCheck" health_check: Vec<DescribeHealthChecksHealthCheck>
} }

/// In the response of [`DescribeHealthChecks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecksHealthCheck {
    pub description: Option<String>,
    pub dst_ip_addr: Option<String>,
    pub dst_port: Option<i64>,
    pub fail_count_threshold: Option<i64>,
    pub hc_instance_id: Option<String>,
    pub name: Option<String>,
    pub probe_count: Option<i64>,
    pub probe_interval: Option<i64>,
    pub probe_timeout: Option<i64>,
    pub relation_count: Option<i64>,
    pub rtt_fail_threshold: Option<i64>,
    pub rtt_threshold: Option<i64>,
    pub smart_ag_id: Option<String>,
    pub src_ip_addr: Option<String>,
    pub src_port: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeHealthChecksHealthCheck {
    0 "Description" description: String, 1 "DstIpAddr" dst_ip_addr: String, 2 "DstPort" dst_port: i64,
    3 "FailCountThreshold" fail_count_threshold: i64, 4 "HcInstanceId" hc_instance_id: String, 5 "Name" name: String,
    6 "ProbeCount" probe_count: i64, 7 "ProbeInterval" probe_interval: i64, 8 "ProbeTimeout" probe_timeout: i64,
    9 "RelationCount" relation_count: i64, 10 "RttFailThreshold" rtt_fail_threshold: i64,
    11 "RttThreshold" rtt_threshold: i64, 12 "SmartAGId" smart_ag_id: String, 13 "SrcIpAddr" src_ip_addr: String,
    14 "SrcPort" src_port: i64, 15 "Status" status: String, 16 "Type" r#type: String
} }

/// Describes qos cars: `DescribeQosCars` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeQosCars>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosCars {
    pub description: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_car_id: Option<String>,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeQosCars(qos_id: String, region_id: String) "DescribeQosCars" -> DescribeQosCarsOutput {
    0 "Description" description: String, 1 "Order" order: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "QosCarId" qos_car_id: String, 7 "QosId" qos_id, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeQosCars: DescribeQosCarsQosCar =
    Number "PageNumber", "QosCars.QosCar" qos_cars.qos_car, total "TotalCount" }

/// Response of [`DescribeQosCars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosCarsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_cars: Option<DescribeQosCarsQosCars>,
    pub total_count: Option<i64>,
}
model! { DescribeQosCarsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QosCars" qos_cars: DescribeQosCarsQosCars,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeQosCars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosCarsQosCars {
    pub qos_car: Vec<DescribeQosCarsQosCar>,
}
model! { DescribeQosCarsQosCars {
    0 "QosCar" qos_car: Vec<DescribeQosCarsQosCar>
} }

/// In the response of [`DescribeQosCars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosCarsQosCar {
    pub description: Option<String>,
    pub limit_type: Option<String>,
    pub max_bandwidth_abs: Option<i64>,
    pub max_bandwidth_percent: Option<i64>,
    pub min_bandwidth_abs: Option<i64>,
    pub min_bandwidth_percent: Option<i64>,
    pub name: Option<String>,
    pub percent_source_type: Option<String>,
    pub priority: Option<i64>,
    pub qos_car_id: Option<String>,
    pub qos_id: Option<String>,
}
model! { DescribeQosCarsQosCar {
    0 "Description" description: String, 1 "LimitType" limit_type: String, 2 "MaxBandwidthAbs" max_bandwidth_abs: i64,
    3 "MaxBandwidthPercent" max_bandwidth_percent: i64, 4 "MinBandwidthAbs" min_bandwidth_abs: i64,
    5 "MinBandwidthPercent" min_bandwidth_percent: i64, 6 "Name" name: String,
    7 "PercentSourceType" percent_source_type: String, 8 "Priority" priority: i64, 9 "QosCarId" qos_car_id: String,
    10 "QosId" qos_id: String
} }

/// Describes qos policies: `DescribeQosPolicies` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeQosPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicies {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub priority: Option<i64>,
    /// Required.
    pub qos_id: String,
    pub qos_policy_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeQosPolicies(qos_id: String, region_id: String) "DescribeQosPolicies" -> DescribeQosPoliciesOutput {
    0 "Description" description: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Priority" priority: i64, 6 "QosId" qos_id,
    7 "QosPolicyId" qos_policy_id: String, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeQosPolicies: DescribeQosPoliciesQosPolicy =
    Number "PageNumber", "QosPolicies.QosPolicy" qos_policies.qos_policy, total "TotalCount" }

/// Response of [`DescribeQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_policies: Option<DescribeQosPoliciesQosPolicies>,
    pub total_count: Option<i64>,
}
model! { DescribeQosPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "QosPolicies" qos_policies: DescribeQosPoliciesQosPolicies, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesQosPolicies {
    pub qos_policy: Vec<DescribeQosPoliciesQosPolicy>,
}
model! { DescribeQosPoliciesQosPolicies {
    0 "QosPolicy" qos_policy: Vec<DescribeQosPoliciesQosPolicy>
} }

/// In the response of [`DescribeQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesQosPolicy {
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub dpi_group_ids: Option<DescribeQosPoliciesDpiGroupIds>,
    pub dpi_signature_ids: Option<DescribeQosPoliciesDpiSignatureIds>,
    pub end_time: Option<String>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub qos_id: Option<String>,
    pub qos_policy_id: Option<String>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeQosPoliciesQosPolicy {
    0 "Description" description: String, 1 "DestCidr" dest_cidr: String, 2 "DestPortRange" dest_port_range: String,
    3 "DpiGroupIds" dpi_group_ids: DescribeQosPoliciesDpiGroupIds,
    4 "DpiSignatureIds" dpi_signature_ids: DescribeQosPoliciesDpiSignatureIds, 5 "EndTime" end_time: String,
    6 "IpProtocol" ip_protocol: String, 7 "Name" name: String, 8 "Priority" priority: i64, 9 "QosId" qos_id: String,
    10 "QosPolicyId" qos_policy_id: String, 11 "SourceCidr" source_cidr: String,
    12 "SourcePortRange" source_port_range: String, 13 "StartTime" start_time: String
} }

/// In the response of [`DescribeQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesDpiGroupIds {
    pub dpi_group_id: Vec<String>,
}
model! { DescribeQosPoliciesDpiGroupIds {
    0 "DpiGroupId" dpi_group_id: Vec<String>
} }

/// In the response of [`DescribeQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesDpiSignatureIds {
    pub dpi_signature_id: Vec<String>,
}
model! { DescribeQosPoliciesDpiSignatureIds {
    0 "DpiSignatureId" dpi_signature_id: Vec<String>
} }

/// Describes qoses: `DescribeQoses` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeQoses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoses {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_ids: Option<String>,
    pub qos_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeQoses(region_id: String) "DescribeQoses" -> DescribeQosesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "QosIds" qos_ids: String, 5 "QosName" qos_name: String, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { DescribeQoses: DescribeQosesQos = Number "PageNumber", "Qoses.Qos" qoses.qos, total "TotalCount" }

/// Response of [`DescribeQoses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qoses: Option<DescribeQosesQoses>,
    pub total_count: Option<i64>,
}
model! { DescribeQosesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Qoses" qoses: DescribeQosesQoses,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeQoses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosesQoses {
    pub qos: Vec<DescribeQosesQos>,
}
model! { DescribeQosesQoses {
    0 "Qos" qos: Vec<DescribeQosesQos>
} }

/// In the response of [`DescribeQoses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosesQos {
    pub qos_description: Option<String>,
    pub qos_id: Option<String>,
    pub qos_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sag_count: Option<String>,
    pub smart_ag_ids: Option<String>,
}
model! { DescribeQosesQos {
    0 "QosDescription" qos_description: String, 1 "QosId" qos_id: String, 2 "QosName" qos_name: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SagCount" sag_count: String, 5 "SmartAGIds" smart_ag_ids: String
} }

/// Describes regions: `DescribeRegions` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes route distribution strategies: `DescribeRouteDistributionStrategies` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeRouteDistributionStrategies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategies {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub source_type: String,
}
operation! { DescribeRouteDistributionStrategies(region_id: String, smart_ag_id: String, source_type: String)
    "DescribeRouteDistributionStrategies" -> DescribeRouteDistributionStrategiesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "SourceType" source_type
} }
paged! { DescribeRouteDistributionStrategies: DescribeRouteDistributionStrategiesStrategy =
    Number "PageNumber", "Strategies.Strategy" strategies.strategy, total "TotalCount" }

/// Response of [`DescribeRouteDistributionStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategiesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub strategies: Option<DescribeRouteDistributionStrategiesStrategies>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteDistributionStrategiesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Strategies" strategies: DescribeRouteDistributionStrategiesStrategies, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRouteDistributionStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategiesStrategies {
    pub strategy: Vec<DescribeRouteDistributionStrategiesStrategy>,
}
model! { DescribeRouteDistributionStrategiesStrategies {
    0 "Strategy" strategy: Vec<DescribeRouteDistributionStrategiesStrategy>
} }

/// In the response of [`DescribeRouteDistributionStrategies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategiesStrategy {
    pub conflict_info: Option<String>,
    pub create_time: Option<i64>,
    pub dest_cidr_block: Option<String>,
    pub hc_instance_id: Option<String>,
    pub is_conflict: Option<bool>,
    pub route_distribution: Option<String>,
    pub route_source: Option<String>,
    pub smart_ag_id: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub strategy_publish_status: Option<String>,
}
model! { DescribeRouteDistributionStrategiesStrategy {
    0 "ConflictInfo" conflict_info: String, 1 "CreateTime" create_time: i64, 2 "DestCidrBlock" dest_cidr_block: String,
    3 "HcInstanceId" hc_instance_id: String, 4 "IsConflict" is_conflict: bool,
    5 "RouteDistribution" route_distribution: String, 6 "RouteSource" route_source: String,
    7 "SmartAGId" smart_ag_id: String, 8 "SourceType" source_type: String, 9 "Status" status: String,
    10 "StrategyPublishStatus" strategy_publish_status: String
} }

/// Describes sag device info: `DescribeSAGDeviceInfo` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSAGDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSAGDeviceInfo {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSAGDeviceInfo(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSAGDeviceInfo" -> DescribeSAGDeviceInfoOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSAGDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSAGDeviceInfoOutput {
    pub controller_state: Option<String>,
    pub last_connected_controller_time: Option<String>,
    pub resettable_status: Option<String>,
    pub service_ip: Option<String>,
    pub smart_ag_type: Option<String>,
    pub startup_time: Option<String>,
    pub syn_status: Option<String>,
    pub version: Option<String>,
    pub vpn_state: Option<String>,
}
model! { DescribeSAGDeviceInfoOutput {
    0 "ControllerState" controller_state: String,
    1 "LastConnectedControllerTime" last_connected_controller_time: String,
    2 "ResettableStatus" resettable_status: String, 3 "ServiceIP" service_ip: String,
    4 "SmartAGType" smart_ag_type: String, 5 "StartupTime" startup_time: String, 6 "SynStatus" syn_status: String,
    7 "Version" version: String, 8 "VpnState" vpn_state: String
} }

/// Describes sag current dns: `DescribeSagCurrentDns` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagCurrentDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagCurrentDns {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagCurrentDns(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagCurrentDns" -> DescribeSagCurrentDnsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagCurrentDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagCurrentDnsOutput {
    pub master_dns: Option<String>,
    pub slave_dns: Option<String>,
}
model! { DescribeSagCurrentDnsOutput {
    0 "MasterDns" master_dns: String, 1 "SlaveDns" slave_dns: String
} }

/// Describes sag drop top n: `DescribeSagDropTopN` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagDropTopN>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagDropTopN {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 10 to 10.
    pub size: Option<i64>,
}
operation! { DescribeSagDropTopN(region_id: String) "DescribeSagDropTopN" -> DescribeSagDropTopNOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Size" size: i64
} }

/// Response of [`DescribeSagDropTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagDropTopNOutput {
    pub drop_top_n: Vec<DescribeSagDropTopNDropTopN>,
}
model! { DescribeSagDropTopNOutput {
    0 "DropTopN" drop_top_n: Vec<DescribeSagDropTopNDropTopN>
} }

/// In the response of [`DescribeSagDropTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagDropTopNDropTopN {
    pub drop_rate: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeSagDropTopNDropTopN {
    0 "DropRate" drop_rate: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String,
    3 "RegionId" region_id: String
} }

/// Describes sag express connect interface list: `DescribeSagExpressConnectInterfaceList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagExpressConnectInterfaceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! {
    DescribeSagExpressConnectInterfaceList(port_name: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagExpressConnectInterfaceList" -> DescribeSagExpressConnectInterfaceListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PortName" port_name, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id, 7 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagExpressConnectInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceListOutput {
    pub interfaces: Vec<DescribeSagExpressConnectInterfaceListInterfaces>,
    pub task_states: Vec<DescribeSagExpressConnectInterfaceListTaskStates>,
}
model! { DescribeSagExpressConnectInterfaceListOutput {
    0 "Interfaces" interfaces: Vec<DescribeSagExpressConnectInterfaceListInterfaces>,
    1 "TaskStates" task_states: Vec<DescribeSagExpressConnectInterfaceListTaskStates>
} }

/// In the response of [`DescribeSagExpressConnectInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceListInterfaces {
    pub ip: Option<String>,
    pub mask: Option<String>,
    pub vlan: Option<String>,
}
model! { DescribeSagExpressConnectInterfaceListInterfaces {
    0 "IP" ip: String, 1 "Mask" mask: String, 2 "Vlan" vlan: String
} }

/// In the response of [`DescribeSagExpressConnectInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagExpressConnectInterfaceListTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag global route protocol: `DescribeSagGlobalRouteProtocol` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagGlobalRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagGlobalRouteProtocol {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagGlobalRouteProtocol(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagGlobalRouteProtocol" -> DescribeSagGlobalRouteProtocolOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagGlobalRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagGlobalRouteProtocolOutput {
    pub route_protocol: Option<String>,
    pub task_states: Vec<DescribeSagGlobalRouteProtocolTaskStates>,
}
model! { DescribeSagGlobalRouteProtocolOutput {
    0 "RouteProtocol" route_protocol: String, 1 "TaskStates" task_states: Vec<DescribeSagGlobalRouteProtocolTaskStates>
} }

/// In the response of [`DescribeSagGlobalRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagGlobalRouteProtocolTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagGlobalRouteProtocolTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag ha: `DescribeSagHa` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagHa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHa {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagHa(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagHa" -> DescribeSagHaOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagHa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHaOutput {
    pub mode: Option<String>,
    pub ports: Vec<DescribeSagHaPorts>,
    pub task_states: Vec<DescribeSagHaTaskStates>,
}
model! { DescribeSagHaOutput {
    0 "Mode" mode: String, 1 "Ports" ports: Vec<DescribeSagHaPorts>,
    2 "TaskStates" task_states: Vec<DescribeSagHaTaskStates>
} }

/// In the response of [`DescribeSagHa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHaPorts {
    pub port_name: Option<String>,
    pub virtual_ip: Option<String>,
}
model! { DescribeSagHaPorts {
    0 "PortName" port_name: String, 1 "VirtualIp" virtual_ip: String
} }

/// In the response of [`DescribeSagHa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHaTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagHaTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag lan list: `DescribeSagLanList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagLanList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagLanList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagLanList" -> DescribeSagLanListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagLanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanListOutput {
    pub lans: Vec<DescribeSagLanListLans>,
    pub task_states: Vec<DescribeSagLanListTaskStates>,
}
model! { DescribeSagLanListOutput {
    0 "Lans" lans: Vec<DescribeSagLanListLans>, 1 "TaskStates" task_states: Vec<DescribeSagLanListTaskStates>
} }

/// In the response of [`DescribeSagLanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanListLans {
    pub end_ip: Option<String>,
    pub ip: Option<String>,
    pub ip_type: Option<String>,
    pub lease: Option<String>,
    pub mask: Option<String>,
    pub port_name: Option<String>,
    pub start_ip: Option<String>,
}
model! { DescribeSagLanListLans {
    0 "EndIp" end_ip: String, 1 "IP" ip: String, 2 "IPType" ip_type: String, 3 "Lease" lease: String,
    4 "Mask" mask: String, 5 "PortName" port_name: String, 6 "StartIp" start_ip: String
} }

/// In the response of [`DescribeSagLanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagLanListTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag management port: `DescribeSagManagementPort` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagManagementPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagManagementPort {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagManagementPort(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagManagementPort" -> DescribeSagManagementPortOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagManagementPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagManagementPortOutput {
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub mask: Option<String>,
    pub task_states: Vec<DescribeSagManagementPortTaskStates>,
}
model! { DescribeSagManagementPortOutput {
    0 "Gateway" gateway: String, 1 "IP" ip: String, 2 "Mask" mask: String,
    3 "TaskStates" task_states: Vec<DescribeSagManagementPortTaskStates>
} }

/// In the response of [`DescribeSagManagementPort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagManagementPortTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagManagementPortTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag online client statistics: `DescribeSagOnlineClientStatistics` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagOnlineClientStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatistics {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_ids: Option<Vec<String>>,
}
operation! { DescribeSagOnlineClientStatistics(region_id: String)
    "DescribeSagOnlineClientStatistics" -> DescribeSagOnlineClientStatisticsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGIds" smart_ag_ids: Vec<String>
} }

/// Response of [`DescribeSagOnlineClientStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatisticsOutput {
    pub sag_statistics: Option<DescribeSagOnlineClientStatisticsSagStatistics>,
}
model! { DescribeSagOnlineClientStatisticsOutput {
    0 "SagStatistics" sag_statistics: DescribeSagOnlineClientStatisticsSagStatistics
} }

/// In the response of [`DescribeSagOnlineClientStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatisticsSagStatistics {
    pub statistics: Vec<DescribeSagOnlineClientStatisticsStatistics>,
}
model! { DescribeSagOnlineClientStatisticsSagStatistics {
    0 "Statistics" statistics: Vec<DescribeSagOnlineClientStatisticsStatistics>
} }

/// In the response of [`DescribeSagOnlineClientStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatisticsStatistics {
    pub online_count: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeSagOnlineClientStatisticsStatistics {
    0 "OnlineCount" online_count: String, 1 "SmartAGId" smart_ag_id: String
} }

/// Describes sag port list: `DescribeSagPortList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagPortList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagPortList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagPortList" -> DescribeSagPortListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagPortList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortListOutput {
    pub ports: Vec<DescribeSagPortListPorts>,
    pub task_states: Vec<DescribeSagPortListTaskStates>,
}
model! { DescribeSagPortListOutput {
    0 "Ports" ports: Vec<DescribeSagPortListPorts>, 1 "TaskStates" task_states: Vec<DescribeSagPortListTaskStates>
} }

/// In the response of [`DescribeSagPortList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortListPorts {
    pub mac: Option<String>,
    pub port_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSagPortListPorts {
    0 "Mac" mac: String, 1 "PortName" port_name: String, 2 "Role" role: String, 3 "Status" status: String
} }

/// In the response of [`DescribeSagPortList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagPortListTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag port route protocol list: `DescribeSagPortRouteProtocolList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagPortRouteProtocolList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagPortRouteProtocolList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagPortRouteProtocolList" -> DescribeSagPortRouteProtocolListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagPortRouteProtocolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolListOutput {
    pub ports: Vec<DescribeSagPortRouteProtocolListPorts>,
    pub task_states: Vec<DescribeSagPortRouteProtocolListTaskStates>,
}
model! { DescribeSagPortRouteProtocolListOutput {
    0 "Ports" ports: Vec<DescribeSagPortRouteProtocolListPorts>,
    1 "TaskStates" task_states: Vec<DescribeSagPortRouteProtocolListTaskStates>
} }

/// In the response of [`DescribeSagPortRouteProtocolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolListPorts {
    pub neighbor_ip: Option<String>,
    pub port_name: Option<String>,
    pub remote_as: Option<String>,
    pub remote_ip: Option<String>,
    pub route_protocol: Option<String>,
    pub status: Option<String>,
    pub vlan: Option<String>,
}
model! { DescribeSagPortRouteProtocolListPorts {
    0 "NeighborIp" neighbor_ip: String, 1 "PortName" port_name: String, 2 "RemoteAs" remote_as: String,
    3 "RemoteIp" remote_ip: String, 4 "RouteProtocol" route_protocol: String, 5 "Status" status: String,
    6 "Vlan" vlan: String
} }

/// In the response of [`DescribeSagPortRouteProtocolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagPortRouteProtocolListTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag remote access: `DescribeSagRemoteAccess` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagRemoteAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccess {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeSagRemoteAccess(region_id: String, smart_ag_id: String)
    "DescribeSagRemoteAccess" -> DescribeSagRemoteAccessOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number: String, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`DescribeSagRemoteAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub remote_accesses: Option<DescribeSagRemoteAccessRemoteAccesses>,
    pub smart_ag_id: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSagRemoteAccessOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "RemoteAccesses" remote_accesses: DescribeSagRemoteAccessRemoteAccesses, 3 "SmartAGId" smart_ag_id: String,
    4 "Success" success: bool
} }

/// In the response of [`DescribeSagRemoteAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccessRemoteAccesses {
    pub remote_access: Vec<DescribeSagRemoteAccessRemoteAccess>,
}
model! { DescribeSagRemoteAccessRemoteAccesses {
    0 "RemoteAccess" remote_access: Vec<DescribeSagRemoteAccessRemoteAccess>
} }

/// In the response of [`DescribeSagRemoteAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccessRemoteAccess {
    pub remote_access_ip: Option<String>,
    pub serial_number: Option<String>,
}
model! { DescribeSagRemoteAccessRemoteAccess {
    0 "RemoteAccessIp" remote_access_ip: String, 1 "SerialNumber" serial_number: String
} }

/// Describes sag route list: `DescribeSagRouteList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagRouteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagRouteList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagRouteList" -> DescribeSagRouteListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteListOutput {
    pub routes: Vec<DescribeSagRouteListRoutes>,
}
model! { DescribeSagRouteListOutput {
    0 "Routes" routes: Vec<DescribeSagRouteListRoutes>
} }

/// In the response of [`DescribeSagRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteListRoutes {
    pub conflict_cidrs: Vec<String>,
    pub cost: Option<String>,
    pub destination_cidr: Option<String>,
    pub next_hop: Option<String>,
    pub port_name: Option<String>,
    pub route_protocol: Option<String>,
}
model! { DescribeSagRouteListRoutes {
    0 "ConflictCidrs" conflict_cidrs: Vec<String>, 1 "Cost" cost: String, 2 "DestinationCidr" destination_cidr: String,
    3 "NextHop" next_hop: String, 4 "PortName" port_name: String, 5 "RouteProtocol" route_protocol: String
} }

/// Describes sag route protocol bgp: `DescribeSagRouteProtocolBgp` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagRouteProtocolBgp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolBgp {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagRouteProtocolBgp(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagRouteProtocolBgp" -> DescribeSagRouteProtocolBgpOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagRouteProtocolBgp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolBgpOutput {
    pub hold_time: Option<i64>,
    pub keep_alive: Option<i64>,
    pub local_as: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Vec<DescribeSagRouteProtocolBgpTaskStates>,
}
model! { DescribeSagRouteProtocolBgpOutput {
    0 "HoldTime" hold_time: i64, 1 "KeepAlive" keep_alive: i64, 2 "LocalAs" local_as: i64,
    3 "RouterId" router_id: String, 4 "TaskStates" task_states: Vec<DescribeSagRouteProtocolBgpTaskStates>
} }

/// In the response of [`DescribeSagRouteProtocolBgp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolBgpTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagRouteProtocolBgpTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag route protocol ospf: `DescribeSagRouteProtocolOspf` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagRouteProtocolOspf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolOspf {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagRouteProtocolOspf(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagRouteProtocolOspf" -> DescribeSagRouteProtocolOspfOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagRouteProtocolOspf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolOspfOutput {
    pub area_id: Option<String>,
    pub area_type: Option<String>,
    pub authentication_type: Option<String>,
    pub dead_time: Option<i64>,
    pub hello_time: Option<i64>,
    /// Secret.
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Vec<DescribeSagRouteProtocolOspfTaskStates>,
}
model! { DescribeSagRouteProtocolOspfOutput {
    0 "AreaId" area_id: String, 1 "AreaType" area_type: String, 2 "AuthenticationType" authentication_type: String,
    3 "DeadTime" dead_time: i64, 4 "HelloTime" hello_time: i64, 5 "Md5Key" md5_key: Secret,
    6 "Md5KeyId" md5_key_id: i64, 7 "RouterId" router_id: String,
    8 "TaskStates" task_states: Vec<DescribeSagRouteProtocolOspfTaskStates>
} }

/// In the response of [`DescribeSagRouteProtocolOspf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolOspfTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagRouteProtocolOspfTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag static route list: `DescribeSagStaticRouteList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagStaticRouteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagStaticRouteList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagStaticRouteList" -> DescribeSagStaticRouteListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagStaticRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteListOutput {
    pub static_routes: Vec<DescribeSagStaticRouteListStaticRoutes>,
    pub task_states: Vec<DescribeSagStaticRouteListTaskStates>,
}
model! { DescribeSagStaticRouteListOutput {
    0 "StaticRoutes" static_routes: Vec<DescribeSagStaticRouteListStaticRoutes>,
    1 "TaskStates" task_states: Vec<DescribeSagStaticRouteListTaskStates>
} }

/// In the response of [`DescribeSagStaticRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteListStaticRoutes {
    pub destination_cidr: Option<String>,
    pub next_hop: Option<String>,
    pub port_name: Option<String>,
    pub vlan: Option<String>,
}
model! { DescribeSagStaticRouteListStaticRoutes {
    0 "DestinationCidr" destination_cidr: String, 1 "NextHop" next_hop: String, 2 "PortName" port_name: String,
    3 "Vlan" vlan: String
} }

/// In the response of [`DescribeSagStaticRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagStaticRouteListTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag traffic top n: `DescribeSagTrafficTopN` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagTrafficTopN>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagTrafficTopN {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 10 to 10.
    pub size: Option<i64>,
}
operation! { DescribeSagTrafficTopN(region_id: String) "DescribeSagTrafficTopN" -> DescribeSagTrafficTopNOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Size" size: i64
} }

/// Response of [`DescribeSagTrafficTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagTrafficTopNOutput {
    pub traffic_top_n: Vec<DescribeSagTrafficTopNTrafficTopN>,
}
model! { DescribeSagTrafficTopNOutput {
    0 "TrafficTopN" traffic_top_n: Vec<DescribeSagTrafficTopNTrafficTopN>
} }

/// In the response of [`DescribeSagTrafficTopN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagTrafficTopNTrafficTopN {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub traffic_rate: Option<String>,
}
model! { DescribeSagTrafficTopNTrafficTopN {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "RegionId" region_id: String,
    3 "TrafficRate" traffic_rate: String
} }

/// Describes sag user dns: `DescribeSagUserDns` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagUserDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagUserDns {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagUserDns(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagUserDns" -> DescribeSagUserDnsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagUserDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagUserDnsOutput {
    pub master_dns: Option<String>,
    pub slave_dns: Option<String>,
    pub task_states: Vec<DescribeSagUserDnsTaskStates>,
}
model! { DescribeSagUserDnsOutput {
    0 "MasterDns" master_dns: String, 1 "SlaveDns" slave_dns: String,
    2 "TaskStates" task_states: Vec<DescribeSagUserDnsTaskStates>
} }

/// In the response of [`DescribeSagUserDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagUserDnsTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagUserDnsTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag vbr relations: `DescribeSagVbrRelations` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagVbrRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagVbrRelations {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vbr_instance_ids: Vec<String>,
    /// Required.
    pub vbr_region_id: String,
}
operation! { DescribeSagVbrRelations(vbr_instance_ids: Vec<String>, vbr_region_id: String)
    "DescribeSagVbrRelations" -> DescribeSagVbrRelationsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VbrInstanceIds" vbr_instance_ids, 6 "VbrRegionId" vbr_region_id
} }

/// Response of [`DescribeSagVbrRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagVbrRelationsOutput {
    pub sag_vbr_relations: Vec<DescribeSagVbrRelationsSagVbrRelations>,
}
model! { DescribeSagVbrRelationsOutput {
    0 "SagVbrRelations" sag_vbr_relations: Vec<DescribeSagVbrRelationsSagVbrRelations>
} }

/// In the response of [`DescribeSagVbrRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagVbrRelationsSagVbrRelations {
    pub sag_instance_id: Option<String>,
    pub sag_uid: Option<String>,
    pub vbr_instance_id: Option<String>,
}
model! { DescribeSagVbrRelationsSagVbrRelations {
    0 "SagInstanceId" sag_instance_id: String, 1 "SagUid" sag_uid: String, 2 "VbrInstanceId" vbr_instance_id: String
} }

/// Describes sag wan4 g: `DescribeSagWan4G` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagWan4G>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWan4G {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagWan4G(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWan4G" -> DescribeSagWan4GOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagWan4G`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWan4GOutput {
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
    pub strength: Option<String>,
    pub traffic_state: Option<String>,
}
model! { DescribeSagWan4GOutput {
    0 "Ip" ip: String, 1 "Mac" mac: String, 2 "Priority" priority: i64, 3 "Status" status: String,
    4 "Strength" strength: String, 5 "TrafficState" traffic_state: String
} }

/// Describes sag wan list: `DescribeSagWanList` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagWanList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagWanList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWanList" -> DescribeSagWanListOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagWanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanListOutput {
    pub task_states: Vec<DescribeSagWanListTaskStates>,
    pub wans: Vec<DescribeSagWanListWans>,
}
model! { DescribeSagWanListOutput {
    0 "TaskStates" task_states: Vec<DescribeSagWanListTaskStates>, 1 "Wans" wans: Vec<DescribeSagWanListWans>
} }

/// In the response of [`DescribeSagWanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagWanListTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// In the response of [`DescribeSagWanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanListWans {
    pub band_width: Option<i64>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub ip_type: Option<String>,
    pub isp: Option<String>,
    pub mask: Option<String>,
    pub port_name: Option<String>,
    pub priority: Option<i64>,
    pub traffic_state: Option<String>,
    pub username: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeSagWanListWans {
    0 "BandWidth" band_width: i64, 1 "Gateway" gateway: String, 2 "IP" ip: String, 3 "IPType" ip_type: String,
    4 "ISP" isp: String, 5 "Mask" mask: String, 6 "PortName" port_name: String, 7 "Priority" priority: i64,
    8 "TrafficState" traffic_state: String, 9 "Username" username: String, 10 "Weight" weight: i64
} }

/// Describes sag wan snat: `DescribeSagWanSnat` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagWanSnat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanSnat {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagWanSnat(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWanSnat" -> DescribeSagWanSnatOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagWanSnat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanSnatOutput {
    pub snat: Option<String>,
    pub task_states: Vec<DescribeSagWanSnatTaskStates>,
}
model! { DescribeSagWanSnatOutput {
    0 "Snat" snat: String, 1 "TaskStates" task_states: Vec<DescribeSagWanSnatTaskStates>
} }

/// In the response of [`DescribeSagWanSnat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanSnatTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagWanSnatTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes sag wifi: `DescribeSagWifi` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSagWifi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWifi {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DescribeSagWifi(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWifi" -> DescribeSagWifiOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DescribeSagWifi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWifiOutput {
    pub authentication_type: Option<String>,
    pub bandwidth: Option<String>,
    pub channel: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub is_auth: Option<String>,
    pub is_broadcast: Option<String>,
    pub is_enable: Option<String>,
    pub ssid: Option<String>,
    pub task_states: Vec<DescribeSagWifiTaskStates>,
}
model! { DescribeSagWifiOutput {
    0 "AuthenticationType" authentication_type: String, 1 "Bandwidth" bandwidth: String, 2 "Channel" channel: String,
    3 "EncryptAlgorithm" encrypt_algorithm: String, 4 "IsAuth" is_auth: String, 5 "IsBroadcast" is_broadcast: String,
    6 "IsEnable" is_enable: String, 7 "Ssid" ssid: String, 8 "TaskStates" task_states: Vec<DescribeSagWifiTaskStates>
} }

/// In the response of [`DescribeSagWifi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWifiTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagWifiTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// Describes smart access gateway attribute: `DescribeSmartAccessGatewayAttribute` of `smartag` 2018-03-13.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSmartAccessGatewayAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeSmartAccessGatewayAttribute(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayAttribute" -> DescribeSmartAccessGatewayAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeOutput {
    pub accelerate_bandwidth: Option<i64>,
    pub access_point_id: Option<String>,
    pub acl_ids: Option<DescribeSmartAccessGatewayAttributeAclIds>,
    pub application_bandwidth_package_bussiness_status: Option<String>,
    pub application_bandwidth_package_id: Option<String>,
    pub application_bandwidth_package_name: Option<String>,
    pub application_bandwidth_package_operation_locks: Option<
        DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks,
    >,
    pub associated_ccn_id: Option<String>,
    pub associated_ccn_name: Option<String>,
    pub backup_box_controller_ip: Option<String>,
    pub box_controller_ip: Option<String>,
    pub cidr_block: Option<String>,
    pub city: Option<String>,
    pub create_time: Option<i64>,
    pub data_plan: Option<i64>,
    pub description: Option<String>,
    pub devices: Option<DescribeSmartAccessGatewayAttributeDevices>,
    pub enable_optimization: Option<bool>,
    pub enable_software_connection_audit: Option<bool>,
    pub end_time: Option<i64>,
    pub flow_log_ids: Option<DescribeSmartAccessGatewayAttributeFlowLogIds>,
    pub ir_ids: Option<DescribeSmartAccessGatewayAttributeIRIds>,
    pub instance_type: Option<String>,
    pub ipsec_status: Option<String>,
    pub links: Option<DescribeSmartAccessGatewayAttributeLinks>,
    pub max_bandwidth: Option<String>,
    pub name: Option<String>,
    pub optimization_type: Option<bool>,
    pub position: Option<String>,
    pub qos_ids: Option<DescribeSmartAccessGatewayAttributeQosIds>,
    pub reseller_instance_id: Option<String>,
    pub reseller_uid: Option<String>,
    pub resource_group_id: Option<String>,
    pub routing_strategy: Option<String>,
    pub security_lock_threshold: Option<i64>,
    pub serial_number: Option<String>,
    pub smart_ag_id: Option<String>,
    pub status: Option<String>,
    pub traffic_master_sn: Option<String>,
    pub up_bandwidth4_g: Option<i64>,
    pub up_bandwidth_wan: Option<i64>,
    pub user_count: Option<i64>,
    pub vpn_status: Option<String>,
}
model! { DescribeSmartAccessGatewayAttributeOutput {
    0 "AccelerateBandwidth" accelerate_bandwidth: i64, 1 "AccessPointId" access_point_id: String,
    2 "AclIds" acl_ids: DescribeSmartAccessGatewayAttributeAclIds,
    3 "ApplicationBandwidthPackageBussinessStatus" application_bandwidth_package_bussiness_status: String,
    4 "ApplicationBandwidthPackageId" application_bandwidth_package_id: String,
    5 "ApplicationBandwidthPackageName" application_bandwidth_package_name: String,
    6 "ApplicationBandwidthPackageOperationLocks" application_bandwidth_package_operation_locks: DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks,
    7 "AssociatedCcnId" associated_ccn_id: String, 8 "AssociatedCcnName" associated_ccn_name: String,
    9 "BackupBoxControllerIp" backup_box_controller_ip: String, 10 "BoxControllerIp" box_controller_ip: String,
    11 "CidrBlock" cidr_block: String, 12 "City" city: String, 13 "CreateTime" create_time: i64,
    14 "DataPlan" data_plan: i64, 15 "Description" description: String,
    16 "Devices" devices: DescribeSmartAccessGatewayAttributeDevices, 17 "EnableOptimization" enable_optimization: bool,
    18 "EnableSoftwareConnectionAudit" enable_software_connection_audit: bool, 19 "EndTime" end_time: i64,
    20 "FlowLogIds" flow_log_ids: DescribeSmartAccessGatewayAttributeFlowLogIds,
    21 "IRIds" ir_ids: DescribeSmartAccessGatewayAttributeIRIds, 22 "InstanceType" instance_type: String,
    23 "IpsecStatus" ipsec_status: String, 24 "Links" links: DescribeSmartAccessGatewayAttributeLinks,
    25 "MaxBandwidth" max_bandwidth: String, 26 "Name" name: String, 27 "OptimizationType" optimization_type: bool,
    28 "Position" position: String, 29 "QosIds" qos_ids: DescribeSmartAccessGatewayAttributeQosIds,
    30 "ResellerInstanceId" reseller_instance_id: String, 31 "ResellerUid" reseller_uid: String,
    32 "ResourceGroupId" resource_group_id: String, 33 "RoutingStrategy" routing_strategy: String,
    34 "SecurityLockThreshold" security_lock_threshold: i64, 35 "SerialNumber" serial_number: String,
    36 "SmartAGId" smart_ag_id: String, 37 "Status" status: String, 38 "TrafficMasterSn" traffic_master_sn: String,
    39 "UpBandwidth4G" up_bandwidth4_g: i64, 40 "UpBandwidthWan" up_bandwidth_wan: i64, 41 "UserCount" user_count: i64,
    42 "VpnStatus" vpn_status: String
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeAclIds {
    pub acl_id: Vec<String>,
}
model! { DescribeSmartAccessGatewayAttributeAclIds {
    0 "AclId" acl_id: Vec<String>
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks {
    0 "LockReason" lock_reason: String, 1 "LockType" lock_type: String
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeDevices {
    pub device: Vec<DescribeSmartAccessGatewayAttributeDevice>,
}
model! { DescribeSmartAccessGatewayAttributeDevices {
    0 "Device" device: Vec<DescribeSmartAccessGatewayAttributeDevice>
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeDevice {
    pub distribute_sk_status: Option<i64>,
    pub dpi_signature_db_version: Option<String>,
    pub ha_state: Option<String>,
    pub hc_state: Option<String>,
    pub monitor_version: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub serial_number: Option<String>,
    pub software_version: Option<String>,
}
model! { DescribeSmartAccessGatewayAttributeDevice {
    0 "DistributeSkStatus" distribute_sk_status: i64, 1 "DpiSignatureDbVersion" dpi_signature_db_version: String,
    2 "HaState" ha_state: String, 3 "HcState" hc_state: String, 4 "MonitorVersion" monitor_version: String,
    5 "SecretKey" secret_key: Secret, 6 "SerialNumber" serial_number: String,
    7 "SoftwareVersion" software_version: String
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeFlowLogIds {
    pub flow_log_id: Vec<String>,
}
model! { DescribeSmartAccessGatewayAttributeFlowLogIds {
    0 "FlowLogId" flow_log_id: Vec<String>
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeIRIds {
    pub ir_id: Vec<String>,
}
model! { DescribeSmartAccessGatewayAttributeIRIds {
    0 "IRId" ir_id: Vec<String>
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeLinks {
    pub link: Vec<DescribeSmartAccessGatewayAttributeLink>,
}
model! { DescribeSmartAccessGatewayAttributeLinks {
    0 "Link" link: Vec<DescribeSmartAccessGatewayAttributeLink>
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeLink {
    pub bandwidth: Option<String>,
    pub commodity_type: Option<String>,
    pub end_time: Option<i64>,
    pub health_check_target_ip: Option<String>,
    pub instance_id: Option<String>,
    pub relate_instance_id: Option<String>,
    pub relate_instance_region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSmartAccessGatewayAttributeLink {
    0 "Bandwidth" bandwidth: String, 1 "CommodityType" commodity_type: String, 2 "EndTime" end_time: i64,
    3 "HealthCheckTargetIp" health_check_target_ip: String, 4 "InstanceId" instance_id: String,
    5 "RelateInstanceId" relate_instance_id: String, 6 "RelateInstanceRegionId" relate_instance_region_id: String,
    7 "Status" status: String, 8 "Type" r#type: String
} }

/// In the response of [`DescribeSmartAccessGatewayAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeQosIds {
    pub qos_id: Vec<String>,
}
model! { DescribeSmartAccessGatewayAttributeQosIds {
    0 "QosId" qos_id: Vec<String>
} }

/// Describes smart access gateway client users: `DescribeSmartAccessGatewayClientUsers` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSmartAccessGatewayClientUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsers {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
operation! { DescribeSmartAccessGatewayClientUsers(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayClientUsers" -> DescribeSmartAccessGatewayClientUsersOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "UserMail" user_mail: String,
    9 "UserName" user_name: String
} }
paged! { DescribeSmartAccessGatewayClientUsers: DescribeSmartAccessGatewayClientUsersUser =
    Number "PageNumber", "Users.User" users.user, total "TotalCount" }

/// Response of [`DescribeSmartAccessGatewayClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Option<DescribeSmartAccessGatewayClientUsersUsers>,
}
model! { DescribeSmartAccessGatewayClientUsersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Users" users: DescribeSmartAccessGatewayClientUsersUsers
} }

/// In the response of [`DescribeSmartAccessGatewayClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsersUsers {
    pub user: Vec<DescribeSmartAccessGatewayClientUsersUser>,
}
model! { DescribeSmartAccessGatewayClientUsersUsers {
    0 "User" user: Vec<DescribeSmartAccessGatewayClientUsersUser>
} }

/// In the response of [`DescribeSmartAccessGatewayClientUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsersUser {
    pub accelerate_bandwidth: Option<i64>,
    pub bandwidth: Option<i64>,
    pub client_ip: Option<String>,
    pub is_static_ip: Option<i64>,
    pub state: Option<i64>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSmartAccessGatewayClientUsersUser {
    0 "AccelerateBandwidth" accelerate_bandwidth: i64, 1 "Bandwidth" bandwidth: i64, 2 "ClientIp" client_ip: String,
    3 "IsStaticIp" is_static_ip: i64, 4 "State" state: i64, 5 "UserMail" user_mail: String,
    6 "UserName" user_name: String
} }

/// Describes smart access gateway ha: `DescribeSmartAccessGatewayHa` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSmartAccessGatewayHa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayHa {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeSmartAccessGatewayHa(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayHa" -> DescribeSmartAccessGatewayHaOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`DescribeSmartAccessGatewayHa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayHaOutput {
    pub backup_device_id: Option<String>,
    pub device_level_backup_state: Option<String>,
    pub device_level_backup_type: Option<String>,
    pub link_backup_info_list: Option<DescribeSmartAccessGatewayHaLinkBackupInfoList>,
    pub main_device_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeSmartAccessGatewayHaOutput {
    0 "BackupDeviceId" backup_device_id: String, 1 "DeviceLevelBackupState" device_level_backup_state: String,
    2 "DeviceLevelBackupType" device_level_backup_type: String,
    3 "LinkBackupInfoList" link_backup_info_list: DescribeSmartAccessGatewayHaLinkBackupInfoList,
    4 "MainDeviceId" main_device_id: String, 5 "SmartAGId" smart_ag_id: String
} }

/// In the response of [`DescribeSmartAccessGatewayHa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayHaLinkBackupInfoList {
    pub link_backup_info_list: Vec<
        DescribeSmartAccessGatewayHaLinkBackupInfoListLinkBackupInfoList,
    >,
}
model! { DescribeSmartAccessGatewayHaLinkBackupInfoList {
    0 "LinkBackupInfoList" link_backup_info_list: Vec<DescribeSmartAccessGatewayHaLinkBackupInfoListLinkBackupInfoList>
} }

/// In the response of [`DescribeSmartAccessGatewayHa`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayHaLinkBackupInfoListLinkBackupInfoList {
    pub backup_link_id: Option<String>,
    pub backup_link_state: Option<String>,
    pub link_level_backup_state: Option<String>,
    pub link_level_backup_type: Option<String>,
    pub main_link_id: Option<String>,
    pub main_link_state: Option<String>,
}
model! { DescribeSmartAccessGatewayHaLinkBackupInfoListLinkBackupInfoList {
    0 "BackupLinkId" backup_link_id: String, 1 "BackupLinkState" backup_link_state: String,
    2 "LinkLevelBackupState" link_level_backup_state: String, 3 "LinkLevelBackupType" link_level_backup_type: String,
    4 "MainLinkId" main_link_id: String, 5 "MainLinkState" main_link_state: String
} }

/// Describes smart access gateway versions: `DescribeSmartAccessGatewayVersions` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSmartAccessGatewayVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersions {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub smart_ag_sn: Option<String>,
    pub version_type: Option<String>,
}
operation! { DescribeSmartAccessGatewayVersions(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayVersions" -> DescribeSmartAccessGatewayVersionsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn: String, 7 "VersionType" version_type: String
} }

/// Response of [`DescribeSmartAccessGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersionsOutput {
    pub smart_ag_versions: Option<DescribeSmartAccessGatewayVersionsSmartAGVersions>,
}
model! { DescribeSmartAccessGatewayVersionsOutput {
    0 "SmartAGVersions" smart_ag_versions: DescribeSmartAccessGatewayVersionsSmartAGVersions
} }

/// In the response of [`DescribeSmartAccessGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersionsSmartAGVersions {
    pub smart_ag_version: Vec<DescribeSmartAccessGatewayVersionsSmartAGVersion>,
}
model! { DescribeSmartAccessGatewayVersionsSmartAGVersions {
    0 "SmartAGVersion" smart_ag_version: Vec<DescribeSmartAccessGatewayVersionsSmartAGVersion>
} }

/// In the response of [`DescribeSmartAccessGatewayVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersionsSmartAGVersion {
    pub create_time: Option<i64>,
    pub r#type: Option<String>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
model! { DescribeSmartAccessGatewayVersionsSmartAGVersion {
    0 "CreateTime" create_time: i64, 1 "Type" r#type: String, 2 "VersionCode" version_code: String,
    3 "VersionName" version_name: String
} }

/// Describes smart access gateways: `DescribeSmartAccessGateways` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSmartAccessGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGateways {
    pub acl_ids: Option<String>,
    pub associated_ccn_id: Option<String>,
    pub associated_ccn_name: Option<String>,
    pub business_state: Option<String>,
    pub can_associate_qos: Option<bool>,
    pub hardware_type: Option<String>,
    pub instance_type: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    pub smart_ag_id: Option<String>,
    pub smart_ag_ids: Option<Vec<String>>,
    pub software_version: Option<String>,
    pub status: Option<String>,
    pub unbound_acl_ids: Option<String>,
    pub version_comparator: Option<String>,
}
operation! { DescribeSmartAccessGateways() "DescribeSmartAccessGateways" -> DescribeSmartAccessGatewaysOutput {
    0 "AclIds" acl_ids: String, 1 "AssociatedCcnId" associated_ccn_id: String,
    2 "AssociatedCcnName" associated_ccn_name: String, 3 "BusinessState" business_state: String,
    4 "CanAssociateQos" can_associate_qos: bool, 5 "HardwareType" hardware_type: String,
    6 "InstanceType" instance_type: String, 7 "Name" name: String, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64,
    12 "RegionId" region_id: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "SerialNumber" serial_number: String, 17 "SmartAGId" smart_ag_id: String,
    18 "SmartAGIds" smart_ag_ids: Vec<String>, 19 "SoftwareVersion" software_version: String,
    20 "Status" status: String, 21 "UnboundAclIds" unbound_acl_ids: String,
    22 "VersionComparator" version_comparator: String
} }
paged! { DescribeSmartAccessGateways: DescribeSmartAccessGatewaysSmartAccessGateway =
    Number "PageNumber", "SmartAccessGateways.SmartAccessGateway" smart_access_gateways.smart_access_gateway, total "TotalCount" }

/// Response of [`DescribeSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub smart_access_gateways: Option<DescribeSmartAccessGatewaysSmartAccessGateways>,
    pub total_count: Option<i64>,
}
model! { DescribeSmartAccessGatewaysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SmartAccessGateways" smart_access_gateways: DescribeSmartAccessGatewaysSmartAccessGateways,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysSmartAccessGateways {
    pub smart_access_gateway: Vec<DescribeSmartAccessGatewaysSmartAccessGateway>,
}
model! { DescribeSmartAccessGatewaysSmartAccessGateways {
    0 "SmartAccessGateway" smart_access_gateway: Vec<DescribeSmartAccessGatewaysSmartAccessGateway>
} }

/// In the response of [`DescribeSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysSmartAccessGateway {
    pub accelerate_bandwidth: Option<i64>,
    pub access_point_id: Option<String>,
    pub acl_ids: Option<String>,
    pub application_bandwidth_package_id: Option<String>,
    pub associated_ccn_id: Option<String>,
    pub associated_ccn_name: Option<String>,
    pub backup_software_version: Option<String>,
    pub backup_status: Option<String>,
    pub cidr_block: Option<String>,
    pub city: Option<String>,
    pub create_time: Option<i64>,
    pub data_plan: Option<i64>,
    pub description: Option<String>,
    pub dpi_monitor_status: Option<String>,
    pub dpi_status: Option<String>,
    pub enable_advanced_monitor: Option<bool>,
    pub enable_software_connection_audit: Option<bool>,
    pub end_time: Option<i64>,
    pub enterprise_code: Option<String>,
    pub hardware_version: Option<String>,
    pub ir_ids: Option<String>,
    pub idaas_application_id: Option<String>,
    pub idaas_id: Option<String>,
    pub ipsec_status: Option<String>,
    pub isp: Option<String>,
    pub links: Option<DescribeSmartAccessGatewaysLinks>,
    pub max_bandwidth: Option<String>,
    pub name: Option<String>,
    pub position: Option<String>,
    pub qos_ids: Option<String>,
    pub reseller_instance_id: Option<String>,
    pub reseller_uid: Option<String>,
    pub resource_group_id: Option<String>,
    pub routing_strategy: Option<String>,
    pub security_lock_threshold: Option<i64>,
    pub serial_number: Option<String>,
    pub smart_ag_id: Option<String>,
    pub smart_ag_uid: Option<i64>,
    pub software_version: Option<String>,
    pub status: Option<String>,
    pub up_bandwidth4_g: Option<i64>,
    pub up_bandwidth_wan: Option<i64>,
    pub user_count: Option<i64>,
    pub vpn_status: Option<String>,
}
model! { DescribeSmartAccessGatewaysSmartAccessGateway {
    0 "AccelerateBandwidth" accelerate_bandwidth: i64, 1 "AccessPointId" access_point_id: String,
    2 "AclIds" acl_ids: String, 3 "ApplicationBandwidthPackageId" application_bandwidth_package_id: String,
    4 "AssociatedCcnId" associated_ccn_id: String, 5 "AssociatedCcnName" associated_ccn_name: String,
    6 "BackupSoftwareVersion" backup_software_version: String, 7 "BackupStatus" backup_status: String,
    8 "CidrBlock" cidr_block: String, 9 "City" city: String, 10 "CreateTime" create_time: i64,
    11 "DataPlan" data_plan: i64, 12 "Description" description: String,
    13 "DpiMonitorStatus" dpi_monitor_status: String, 14 "DpiStatus" dpi_status: String,
    15 "EnableAdvancedMonitor" enable_advanced_monitor: bool,
    16 "EnableSoftwareConnectionAudit" enable_software_connection_audit: bool, 17 "EndTime" end_time: i64,
    18 "EnterpriseCode" enterprise_code: String, 19 "HardwareVersion" hardware_version: String,
    20 "IRIds" ir_ids: String, 21 "IdaasApplicationId" idaas_application_id: String, 22 "IdaasId" idaas_id: String,
    23 "IpsecStatus" ipsec_status: String, 24 "Isp" isp: String, 25 "Links" links: DescribeSmartAccessGatewaysLinks,
    26 "MaxBandwidth" max_bandwidth: String, 27 "Name" name: String, 28 "Position" position: String,
    29 "QosIds" qos_ids: String, 30 "ResellerInstanceId" reseller_instance_id: String,
    31 "ResellerUid" reseller_uid: String, 32 "ResourceGroupId" resource_group_id: String,
    33 "RoutingStrategy" routing_strategy: String, 34 "SecurityLockThreshold" security_lock_threshold: i64,
    35 "SerialNumber" serial_number: String, 36 "SmartAGId" smart_ag_id: String, 37 "SmartAGUid" smart_ag_uid: i64,
    38 "SoftwareVersion" software_version: String, 39 "Status" status: String, 40 "UpBandwidth4G" up_bandwidth4_g: i64,
    41 "UpBandwidthWan" up_bandwidth_wan: i64, 42 "UserCount" user_count: i64, 43 "VpnStatus" vpn_status: String
} }

/// In the response of [`DescribeSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysLinks {
    pub link: Vec<DescribeSmartAccessGatewaysLink>,
}
model! { DescribeSmartAccessGatewaysLinks {
    0 "Link" link: Vec<DescribeSmartAccessGatewaysLink>
} }

/// In the response of [`DescribeSmartAccessGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysLink {
    pub bandwidth: Option<String>,
    pub commodity_type: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub relate_instance_id: Option<String>,
    pub relate_instance_region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSmartAccessGatewaysLink {
    0 "Bandwidth" bandwidth: String, 1 "CommodityType" commodity_type: String, 2 "EndTime" end_time: i64,
    3 "InstanceId" instance_id: String, 4 "RelateInstanceId" relate_instance_id: String,
    5 "RelateInstanceRegionId" relate_instance_region_id: String, 6 "Status" status: String, 7 "Type" r#type: String
} }

/// Describes snat entries: `DescribeSnatEntries` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeSnatEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DescribeSnatEntries(region_id: String, smart_ag_id: String)
    "DescribeSnatEntries" -> DescribeSnatEntriesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id
} }
paged! { DescribeSnatEntries: DescribeSnatEntriesSnatEntry =
    Number "PageNumber", "SnatEntries.SnatEntry" snat_entries.snat_entry, total "TotalCount" }

/// Response of [`DescribeSnatEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snat_entries: Option<DescribeSnatEntriesSnatEntries>,
    pub total_count: Option<i64>,
}
model! { DescribeSnatEntriesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SnatEntries" snat_entries: DescribeSnatEntriesSnatEntries, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSnatEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntriesSnatEntries {
    pub snat_entry: Vec<DescribeSnatEntriesSnatEntry>,
}
model! { DescribeSnatEntriesSnatEntries {
    0 "SnatEntry" snat_entry: Vec<DescribeSnatEntriesSnatEntry>
} }

/// In the response of [`DescribeSnatEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntriesSnatEntry {
    pub cidr_block: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub snat_ip: Option<String>,
}
model! { DescribeSnatEntriesSnatEntry {
    0 "CidrBlock" cidr_block: String, 1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "SnatIp" snat_ip: String
} }

/// Describes unbind flow log sags: `DescribeUnbindFlowLogSags` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeUnbindFlowLogSags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSags {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeUnbindFlowLogSags(region_id: String)
    "DescribeUnbindFlowLogSags" -> DescribeUnbindFlowLogSagsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeUnbindFlowLogSags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSagsOutput {
    pub count: Option<i64>,
    pub sags: Option<DescribeUnbindFlowLogSagsSags>,
}
model! { DescribeUnbindFlowLogSagsOutput {
    0 "Count" count: i64, 1 "Sags" sags: DescribeUnbindFlowLogSagsSags
} }

/// In the response of [`DescribeUnbindFlowLogSags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSagsSags {
    pub sag: Vec<DescribeUnbindFlowLogSagsSag>,
}
model! { DescribeUnbindFlowLogSagsSags {
    0 "Sag" sag: Vec<DescribeUnbindFlowLogSagsSag>
} }

/// In the response of [`DescribeUnbindFlowLogSags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSagsSag {
    pub description: Option<String>,
    pub name: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeUnbindFlowLogSagsSag {
    0 "Description" description: String, 1 "Name" name: String, 2 "SmartAGId" smart_ag_id: String
} }

/// Describes user flow statistics: `DescribeUserFlowStatistics` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeUserFlowStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatistics {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub statistics_date: Option<String>,
    /// Required.
    pub user_names: Vec<String>,
}
operation! { DescribeUserFlowStatistics(region_id: String, smart_ag_id: String, user_names: Vec<String>)
    "DescribeUserFlowStatistics" -> DescribeUserFlowStatisticsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "StatisticsDate" statistics_date: String, 7 "UserNames" user_names
} }

/// Response of [`DescribeUserFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatisticsOutput {
    pub sag_statistics: Option<DescribeUserFlowStatisticsSagStatistics>,
}
model! { DescribeUserFlowStatisticsOutput {
    0 "SagStatistics" sag_statistics: DescribeUserFlowStatisticsSagStatistics
} }

/// In the response of [`DescribeUserFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatisticsSagStatistics {
    pub statistics: Vec<DescribeUserFlowStatisticsStatistics>,
}
model! { DescribeUserFlowStatisticsSagStatistics {
    0 "Statistics" statistics: Vec<DescribeUserFlowStatisticsStatistics>
} }

/// In the response of [`DescribeUserFlowStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatisticsStatistics {
    pub total_bytes: Option<String>,
    pub total_leave_bytes: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeUserFlowStatisticsStatistics {
    0 "TotalBytes" total_bytes: String, 1 "TotalLeaveBytes" total_leave_bytes: String, 2 "UserName" user_name: String
} }

/// Describes user online client statistics: `DescribeUserOnlineClientStatistics` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeUserOnlineClientStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatistics {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_names: Vec<String>,
}
operation! { DescribeUserOnlineClientStatistics(region_id: String, smart_ag_id: String, user_names: Vec<String>)
    "DescribeUserOnlineClientStatistics" -> DescribeUserOnlineClientStatisticsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "UserNames" user_names
} }

/// Response of [`DescribeUserOnlineClientStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatisticsOutput {
    pub user_statistics: Option<DescribeUserOnlineClientStatisticsUserStatistics>,
}
model! { DescribeUserOnlineClientStatisticsOutput {
    0 "UserStatistics" user_statistics: DescribeUserOnlineClientStatisticsUserStatistics
} }

/// In the response of [`DescribeUserOnlineClientStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatisticsUserStatistics {
    pub statistics: Vec<DescribeUserOnlineClientStatisticsStatistics>,
}
model! { DescribeUserOnlineClientStatisticsUserStatistics {
    0 "Statistics" statistics: Vec<DescribeUserOnlineClientStatisticsStatistics>
} }

/// In the response of [`DescribeUserOnlineClientStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatisticsStatistics {
    pub online_count: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeUserOnlineClientStatisticsStatistics {
    0 "OnlineCount" online_count: String, 1 "UserName" user_name: String
} }

/// Describes user online clients: `DescribeUserOnlineClients` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DescribeUserOnlineClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClients {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_name: String,
}
operation! { DescribeUserOnlineClients(region_id: String, smart_ag_id: String, user_name: String)
    "DescribeUserOnlineClients" -> DescribeUserOnlineClientsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "UserName" user_name
} }

/// Response of [`DescribeUserOnlineClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientsOutput {
    pub users: Option<DescribeUserOnlineClientsUsers>,
}
model! { DescribeUserOnlineClientsOutput {
    0 "Users" users: DescribeUserOnlineClientsUsers
} }

/// In the response of [`DescribeUserOnlineClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientsUsers {
    pub user: Vec<DescribeUserOnlineClientsUser>,
}
model! { DescribeUserOnlineClientsUsers {
    0 "User" user: Vec<DescribeUserOnlineClientsUser>
} }

/// In the response of [`DescribeUserOnlineClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientsUser {
    pub client_ip: Option<String>,
    pub online_time: Option<String>,
}
model! { DescribeUserOnlineClientsUser {
    0 "ClientIp" client_ip: String, 1 "OnlineTime" online_time: String
} }

/// Detaches ccn instance from cen: `DetachCcnInstanceFromCen` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DetachCcnInstanceFromCen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCcnInstanceFromCen {
    pub ccn_id: Option<String>,
    pub cen_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DetachCcnInstanceFromCen() "DetachCcnInstanceFromCen" -> Empty {
    0 "CcnId" ccn_id: String, 1 "CenId" cen_id: String, 2 "RegionId" region_id: String
} }

/// Response of [`DetachCcnInstanceFromCen`]: empty.
pub type DetachCcnInstanceFromCenOutput = Empty;

/// `DiagnoseSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DiagnoseSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DiagnoseSmartAccessGateway(smart_ag_id: String, smart_ag_sn: String)
    "DiagnoseSmartAccessGateway" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DiagnoseSmartAccessGateway`]: empty.
pub type DiagnoseSmartAccessGatewayOutput = Empty;

/// Disables smart ag dpi monitor: `DisableSmartAGDpiMonitor` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DisableSmartAGDpiMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSmartAGDpiMonitor {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DisableSmartAGDpiMonitor(region_id: String, smart_ag_id: String) "DisableSmartAGDpiMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id
} }

/// Response of [`DisableSmartAGDpiMonitor`]: empty.
pub type DisableSmartAGDpiMonitorOutput = Empty;

/// Disables smart access gateway user: `DisableSmartAccessGatewayUser` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DisableSmartAccessGatewayUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSmartAccessGatewayUser {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_name: String,
}
operation! { DisableSmartAccessGatewayUser(region_id: String, smart_ag_id: String, user_name: String)
    "DisableSmartAccessGatewayUser" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "UserName" user_name
} }

/// Response of [`DisableSmartAccessGatewayUser`]: empty.
pub type DisableSmartAccessGatewayUserOutput = Empty;

/// Disassociates acl: `DisassociateACL` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DisassociateACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateACL {
    /// Required.
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DisassociateACL(acl_id: String, region_id: String, smart_ag_id: String) "DisassociateACL" -> Empty {
    0 "AclId" acl_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id
} }

/// Response of [`DisassociateACL`]: empty.
pub type DisassociateACLOutput = Empty;

/// Disassociates flow log: `DisassociateFlowLog` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DisassociateFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateFlowLog {
    /// Required.
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DisassociateFlowLog(flow_log_id: String, region_id: String, smart_ag_id: String)
    "DisassociateFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`DisassociateFlowLog`]: empty.
pub type DisassociateFlowLogOutput = Empty;

/// Disassociates qos: `DisassociateQos` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DisassociateQos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DisassociateQos(qos_id: String, region_id: String, smart_ag_id: String) "DisassociateQos" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosId" qos_id, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id
} }

/// Response of [`DisassociateQos`]: empty.
pub type DisassociateQosOutput = Empty;

/// `DiscribeSmartAccessGatewayDiagnosisReport` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DiscribeSmartAccessGatewayDiagnosisReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReport {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { DiscribeSmartAccessGatewayDiagnosisReport(smart_ag_id: String, smart_ag_sn: String)
    "DiscribeSmartAccessGatewayDiagnosisReport" -> DiscribeSmartAccessGatewayDiagnosisReportOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportOutput {
    pub diagnose_result: Option<DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportOutput {
    0 "DiagnoseResult" diagnose_result: DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult {
    pub box_type: Option<String>,
    pub box_version: Option<String>,
    pub details: Vec<DiscribeSmartAccessGatewayDiagnosisReportDetails>,
    pub diagnose_id: Option<String>,
    pub end_time: Option<i64>,
    pub finished_number: Option<i64>,
    pub instance_id: Option<String>,
    pub level: Option<DiscribeSmartAccessGatewayDiagnosisReportLevel>,
    pub monitor_version: Option<String>,
    pub percent: Option<i64>,
    pub report_sls_success: Option<i64>,
    pub sn: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub statistics: Option<
        DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics,
    >,
    pub store_type: Option<String>,
    pub total_number: Option<i64>,
    pub u_id: Option<String>,
    pub user_level: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult {
    0 "BoxType" box_type: String, 1 "BoxVersion" box_version: String,
    2 "Details" details: Vec<DiscribeSmartAccessGatewayDiagnosisReportDetails>, 3 "DiagnoseId" diagnose_id: String,
    4 "EndTime" end_time: i64, 5 "FinishedNumber" finished_number: i64, 6 "InstanceId" instance_id: String,
    7 "Level" level: DiscribeSmartAccessGatewayDiagnosisReportLevel, 8 "MonitorVersion" monitor_version: String,
    9 "Percent" percent: i64, 10 "ReportSLSSuccess" report_sls_success: i64, 11 "SN" sn: String,
    12 "StartTime" start_time: i64, 13 "State" state: String,
    14 "Statistics" statistics: DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics,
    15 "StoreType" store_type: String, 16 "TotalNumber" total_number: i64, 17 "UId" u_id: String,
    18 "UserLevel" user_level: String
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportDetails {
    pub items: Vec<DiscribeSmartAccessGatewayDiagnosisReportItems>,
    pub statistics: Option<DiscribeSmartAccessGatewayDiagnosisReportStatistics>,
    pub r#type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportDetails {
    0 "Items" items: Vec<DiscribeSmartAccessGatewayDiagnosisReportItems>,
    1 "Statistics" statistics: DiscribeSmartAccessGatewayDiagnosisReportStatistics, 2 "Type" r#type: String
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportItems {
    pub cn: Option<DiscribeSmartAccessGatewayDiagnosisReportCN>,
    pub en: Option<DiscribeSmartAccessGatewayDiagnosisReportEN>,
    pub end_time: Option<i64>,
    pub item_name: Option<String>,
    pub level: Option<String>,
    pub start_time: Option<i64>,
    pub r#type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportItems {
    0 "CN" cn: DiscribeSmartAccessGatewayDiagnosisReportCN, 1 "EN" en: DiscribeSmartAccessGatewayDiagnosisReportEN,
    2 "EndTime" end_time: i64, 3 "ItemName" item_name: String, 4 "Level" level: String, 5 "StartTime" start_time: i64,
    6 "Type" r#type: String
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportCN {
    pub advice: Vec<String>,
    pub details: Vec<String>,
    pub item_level: Option<String>,
    pub item_name: Option<String>,
    pub item_type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportCN {
    0 "Advice" advice: Vec<String>, 1 "Details" details: Vec<String>, 2 "ItemLevel" item_level: String,
    3 "ItemName" item_name: String, 4 "ItemType" item_type: String
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportEN {
    pub advice: Vec<String>,
    pub details: Vec<String>,
    pub item_level: Option<String>,
    pub item_name: Option<String>,
    pub item_type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportEN {
    0 "Advice" advice: Vec<String>, 1 "Details" details: Vec<String>, 2 "ItemLevel" item_level: String,
    3 "ItemName" item_name: String, 4 "ItemType" item_type: String
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportStatistics {
    pub error: Option<i64>,
    pub info: Option<i64>,
    pub total: Option<i64>,
    pub warning: Option<i64>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportStatistics {
    0 "Error" error: i64, 1 "Info" info: i64, 2 "Total" total: i64, 3 "Warning" warning: i64
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportLevel {
    pub biz: Option<String>,
    pub configuration: Option<String>,
    pub total: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportLevel {
    0 "Biz" biz: String, 1 "Configuration" configuration: String, 2 "Total" total: String
} }

/// In the response of [`DiscribeSmartAccessGatewayDiagnosisReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics {
    pub error: Option<i64>,
    pub info: Option<i64>,
    pub total: Option<i64>,
    pub warning: Option<i64>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics {
    0 "Error" error: i64, 1 "Info" info: i64, 2 "Total" total: i64, 3 "Warning" warning: i64
} }

/// `DissociateSmartAGFromApplicationBandwidthPackage` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DissociateSmartAGFromApplicationBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateSmartAGFromApplicationBandwidthPackage {
    /// Required.
    pub application_bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    pub smart_ag_id: Option<String>,
    pub smart_ag_id_list: Option<Vec<String>>,
}
operation! {
    DissociateSmartAGFromApplicationBandwidthPackage(application_bandwidth_package_id: String, region_id: String)
    "DissociateSmartAGFromApplicationBandwidthPackage" -> Empty {
    0 "ApplicationBandwidthPackageId" application_bandwidth_package_id, 1 "ClientToken" client_token: String,
    2 "DryRun" dry_run: bool, 3 "RegionId" region_id, 4 "SmartAGId" smart_ag_id: String,
    5 "SmartAGIdList" smart_ag_id_list: Vec<String>
} }

/// Response of [`DissociateSmartAGFromApplicationBandwidthPackage`]: empty.
pub type DissociateSmartAGFromApplicationBandwidthPackageOutput = Empty;

/// `DowngradeSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/DowngradeSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGateway {
    /// Required.
    pub auto_pay: bool,
    pub band_width_spec: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { DowngradeSmartAccessGateway(auto_pay: bool, region_id: String, smart_ag_id: String)
    "DowngradeSmartAccessGateway" -> DowngradeSmartAccessGatewayOutput {
    0 "AutoPay" auto_pay, 1 "BandWidthSpec" band_width_spec: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id
} }

/// Response of [`DowngradeSmartAccessGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGatewayOutput {
    pub order_id: Option<String>,
}
model! { DowngradeSmartAccessGatewayOutput {
    0 "OrderId" order_id: String
} }

/// `DowngradeSmartAccessGatewaySoftware` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/DowngradeSmartAccessGatewaySoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGatewaySoftware {
    /// Required.
    pub auto_pay: bool,
    /// Required.
    pub data_plan: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_count: i64,
}

/// Arguments of [`DowngradeSmartAccessGatewaySoftware::new`].
pub struct DowngradeSmartAccessGatewaySoftwareRequired {
    pub auto_pay: bool,
    pub data_plan: i64,
    pub region_id: String,
    pub smart_ag_id: String,
    pub user_count: i64,
}
operation! {
    DowngradeSmartAccessGatewaySoftware { DowngradeSmartAccessGatewaySoftwareRequired: auto_pay, data_plan, region_id, smart_ag_id, user_count }
    "DowngradeSmartAccessGatewaySoftware" -> DowngradeSmartAccessGatewaySoftwareOutput {
    0 "AutoPay" auto_pay, 1 "DataPlan" data_plan, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "UserCount" user_count
} }

/// Response of [`DowngradeSmartAccessGatewaySoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGatewaySoftwareOutput {
    pub order_id: Option<String>,
}
model! { DowngradeSmartAccessGatewaySoftwareOutput {
    0 "OrderId" order_id: String
} }

/// Enables smart ag dpi monitor: `EnableSmartAGDpiMonitor` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/EnableSmartAGDpiMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSmartAGDpiMonitor {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sls_log_store: String,
    /// Required.
    pub sls_project_name: String,
    /// Required.
    pub smart_ag_id: String,
}
operation! {
    EnableSmartAGDpiMonitor(region_id: String, sls_log_store: String, sls_project_name: String, smart_ag_id: String)
    "EnableSmartAGDpiMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SlsLogStore" sls_log_store, 8 "SlsProjectName" sls_project_name,
    9 "SmartAGId" smart_ag_id
} }

/// Response of [`EnableSmartAGDpiMonitor`]: empty.
pub type EnableSmartAGDpiMonitorOutput = Empty;

/// Enables smart access gateway user: `EnableSmartAccessGatewayUser` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/EnableSmartAccessGatewayUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSmartAccessGatewayUser {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_name: String,
}
operation! { EnableSmartAccessGatewayUser(region_id: String, smart_ag_id: String, user_name: String)
    "EnableSmartAccessGatewayUser" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "UserName" user_name
} }

/// Response of [`EnableSmartAccessGatewayUser`]: empty.
pub type EnableSmartAccessGatewayUserOutput = Empty;

/// Gets acl attribute: `GetAclAttribute` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GetAclAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclAttribute {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAclAttribute(acl_id: String, region_id: String) "GetAclAttribute" -> GetAclAttributeOutput {
    0 "AclId" acl_id, 1 "RegionId" region_id
} }

/// Response of [`GetAclAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclAttributeOutput {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub error_config_smart_ag_count: Option<i64>,
}
model! { GetAclAttributeOutput {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "ErrorConfigSmartAGCount" error_config_smart_ag_count: i64
} }

/// Gets advanced monitor state: `GetAdvancedMonitorState` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GetAdvancedMonitorState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedMonitorState {
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
}
operation! { GetAdvancedMonitorState(region_id: String, sag_id: String)
    "GetAdvancedMonitorState" -> GetAdvancedMonitorStateOutput {
    0 "RegionId" region_id, 1 "SagId" sag_id
} }

/// Response of [`GetAdvancedMonitorState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedMonitorStateOutput {
    pub code: Option<String>,
    pub data: Vec<GetAdvancedMonitorStateData>,
    pub message: Option<String>,
}
model! { GetAdvancedMonitorStateOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetAdvancedMonitorStateData>, 2 "Message" message: String
} }

/// In the response of [`GetAdvancedMonitorState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedMonitorStateData {
    pub enable: Option<bool>,
}
model! { GetAdvancedMonitorStateData {
    0 "Enable" enable: bool
} }

/// Gets cloud connect network use limit: `GetCloudConnectNetworkUseLimit` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GetCloudConnectNetworkUseLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudConnectNetworkUseLimit {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetCloudConnectNetworkUseLimit(region_id: String)
    "GetCloudConnectNetworkUseLimit" -> GetCloudConnectNetworkUseLimitOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetCloudConnectNetworkUseLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudConnectNetworkUseLimitOutput {
    pub total_amount: Option<i64>,
    pub used_amount: Option<i64>,
}
model! { GetCloudConnectNetworkUseLimitOutput {
    0 "TotalAmount" total_amount: i64, 1 "UsedAmount" used_amount: i64
} }

/// Gets qos attribute: `GetQosAttribute` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GetQosAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQosAttribute {
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetQosAttribute(qos_id: String, region_id: String) "GetQosAttribute" -> GetQosAttributeOutput {
    0 "QosId" qos_id, 1 "RegionId" region_id
} }

/// Response of [`GetQosAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQosAttributeOutput {
    pub error_config_smart_ag_count: Option<i64>,
    pub qos_cars: Vec<GetQosAttributeQosCars>,
    pub qos_description: Option<String>,
    pub qos_name: Option<String>,
    pub qos_policies: Vec<GetQosAttributeQosPolicies>,
}
model! { GetQosAttributeOutput {
    0 "ErrorConfigSmartAGCount" error_config_smart_ag_count: i64, 1 "QosCars" qos_cars: Vec<GetQosAttributeQosCars>,
    2 "QosDescription" qos_description: String, 3 "QosName" qos_name: String,
    4 "QosPolicies" qos_policies: Vec<GetQosAttributeQosPolicies>
} }

/// In the response of [`GetQosAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQosAttributeQosCars {
    pub limit_type: Option<String>,
    pub max_bandwidth_abs: Option<i64>,
    pub max_bandwidth_percent: Option<i64>,
    pub min_bandwidth_abs: Option<i64>,
    pub min_bandwidth_percent: Option<i64>,
    pub percent_source_type: Option<String>,
    pub priority: Option<i64>,
    pub qos_car_description: Option<String>,
    pub qos_car_id: Option<String>,
    pub qos_car_name: Option<String>,
}
model! { GetQosAttributeQosCars {
    0 "LimitType" limit_type: String, 1 "MaxBandwidthAbs" max_bandwidth_abs: i64,
    2 "MaxBandwidthPercent" max_bandwidth_percent: i64, 3 "MinBandwidthAbs" min_bandwidth_abs: i64,
    4 "MinBandwidthPercent" min_bandwidth_percent: i64, 5 "PercentSourceType" percent_source_type: String,
    6 "Priority" priority: i64, 7 "QosCarDescription" qos_car_description: String, 8 "QosCarId" qos_car_id: String,
    9 "QosCarName" qos_car_name: String
} }

/// In the response of [`GetQosAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQosAttributeQosPolicies {
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub end_time: Option<i64>,
    pub ip_protocol: Option<String>,
    pub priority: Option<i64>,
    pub qos_policie_description: Option<String>,
    pub qos_policie_name: Option<String>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub start_time: Option<i64>,
}
model! { GetQosAttributeQosPolicies {
    0 "DestCidr" dest_cidr: String, 1 "DestPortRange" dest_port_range: String, 2 "EndTime" end_time: i64,
    3 "IpProtocol" ip_protocol: String, 4 "Priority" priority: i64,
    5 "QosPolicieDescription" qos_policie_description: String, 6 "QosPolicieName" qos_policie_name: String,
    7 "SourceCidr" source_cidr: String, 8 "SourcePortRange" source_port_range: String, 9 "StartTime" start_time: i64
} }

/// Gets smart ag dpi attribute: `GetSmartAGDpiAttribute` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GetSmartAGDpiAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAGDpiAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { GetSmartAGDpiAttribute(region_id: String, smart_ag_id: String)
    "GetSmartAGDpiAttribute" -> GetSmartAGDpiAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`GetSmartAGDpiAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAGDpiAttributeOutput {
    pub dpi_monitor_status: Option<String>,
    pub dpi_status: Option<String>,
    pub logstore_name: Option<String>,
    pub project_name: Option<String>,
    pub sls_region: Option<String>,
}
model! { GetSmartAGDpiAttributeOutput {
    0 "DpiMonitorStatus" dpi_monitor_status: String, 1 "DpiStatus" dpi_status: String,
    2 "LogstoreName" logstore_name: String, 3 "ProjectName" project_name: String, 4 "SlsRegion" sls_region: String
} }

/// Gets smart access gateway use limit: `GetSmartAccessGatewayUseLimit` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GetSmartAccessGatewayUseLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAccessGatewayUseLimit {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetSmartAccessGatewayUseLimit(region_id: String)
    "GetSmartAccessGatewayUseLimit" -> GetSmartAccessGatewayUseLimitOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetSmartAccessGatewayUseLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAccessGatewayUseLimitOutput {
    pub total_amount: Option<i64>,
    pub used_amount: Option<i64>,
}
model! { GetSmartAccessGatewayUseLimitOutput {
    0 "TotalAmount" total_amount: i64, 1 "UsedAmount" used_amount: i64
} }

/// Grants instance to cbn: `GrantInstanceToCbn` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GrantInstanceToCbn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToCbn {
    /// Required.
    pub ccn_instance_id: String,
    /// Required.
    pub cen_instance_id: String,
    /// Required.
    pub cen_uid: i64,
    pub grant_traffic_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantInstanceToCbn(ccn_instance_id: String, cen_instance_id: String, cen_uid: i64, region_id: String)
    "GrantInstanceToCbn" -> Empty {
    0 "CcnInstanceId" ccn_instance_id, 1 "CenInstanceId" cen_instance_id, 2 "CenUid" cen_uid,
    3 "GrantTrafficService" grant_traffic_service: bool, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GrantInstanceToCbn`]: empty.
pub type GrantInstanceToCbnOutput = Empty;

/// Grants sag instance to ccn: `GrantSagInstanceToCcn` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GrantSagInstanceToCcn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToCcn {
    /// Required.
    pub ccn_instance_id: String,
    /// Required.
    pub ccn_uid: i64,
    pub grant_traffic_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { GrantSagInstanceToCcn(ccn_instance_id: String, ccn_uid: i64, region_id: String, smart_ag_id: String)
    "GrantSagInstanceToCcn" -> GrantSagInstanceToCcnOutput {
    0 "CcnInstanceId" ccn_instance_id, 1 "CcnUid" ccn_uid, 2 "GrantTrafficService" grant_traffic_service: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SmartAGId" smart_ag_id
} }

/// Response of [`GrantSagInstanceToCcn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToCcnOutput {
    pub instance_id: Option<String>,
}
model! { GrantSagInstanceToCcnOutput {
    0 "InstanceId" instance_id: String
} }

/// Grants sag instance to vbr: `GrantSagInstanceToVbr` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/GrantSagInstanceToVbr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub vbr_instance_id: String,
    /// Required.
    pub vbr_region_id: String,
    /// Required.
    pub vbr_uid: i64,
}

/// Arguments of [`GrantSagInstanceToVbr::new`].
pub struct GrantSagInstanceToVbrRequired {
    pub region_id: String,
    pub smart_ag_id: String,
    pub vbr_instance_id: String,
    pub vbr_region_id: String,
    pub vbr_uid: i64,
}
operation! {
    GrantSagInstanceToVbr { GrantSagInstanceToVbrRequired: region_id, smart_ag_id, vbr_instance_id, vbr_region_id, vbr_uid }
    "GrantSagInstanceToVbr" -> GrantSagInstanceToVbrOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "VbrInstanceId" vbr_instance_id, 7 "VbrRegionId" vbr_region_id, 8 "VbrUid" vbr_uid
} }

/// Response of [`GrantSagInstanceToVbr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToVbrOutput {
    pub instance_id: Option<String>,
}
model! { GrantSagInstanceToVbrOutput {
    0 "InstanceId" instance_id: String
} }

/// `KickOutClients` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/KickOutClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickOutClients {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub username: String,
}
operation! { KickOutClients(region_id: String, smart_ag_id: String, username: String) "KickOutClients" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "Username" username
} }

/// Response of [`KickOutClients`]: empty.
pub type KickOutClientsOutput = Empty;

/// Lists access point network qualities: `ListAccessPointNetworkQualities` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListAccessPointNetworkQualities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointNetworkQualities {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { ListAccessPointNetworkQualities(region_id: String, smart_ag_id: String)
    "ListAccessPointNetworkQualities" -> ListAccessPointNetworkQualitiesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`ListAccessPointNetworkQualities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointNetworkQualitiesOutput {
    pub access_point_network_qualities: Vec<
        ListAccessPointNetworkQualitiesAccessPointNetworkQualities,
    >,
}
model! { ListAccessPointNetworkQualitiesOutput {
    0 "AccessPointNetworkQualities" access_point_network_qualities: Vec<ListAccessPointNetworkQualitiesAccessPointNetworkQualities>
} }

/// In the response of [`ListAccessPointNetworkQualities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointNetworkQualitiesAccessPointNetworkQualities {
    pub id: Option<i64>,
    pub loss: Option<String>,
    pub rtt: Option<String>,
}
model! { ListAccessPointNetworkQualitiesAccessPointNetworkQualities {
    0 "Id" id: i64, 1 "Loss" loss: String, 2 "Rtt" rtt: String
} }

/// Lists access points: `ListAccessPoints` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListAccessPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPoints {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: Option<String>,
}
operation! { ListAccessPoints(region_id: String) "ListAccessPoints" -> ListAccessPointsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id: String
} }
paged! { ListAccessPoints: ListAccessPointsAccessPoints =
    Number "PageNumber", "AccessPoints" access_points, total "TotalCount" }

/// Response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsOutput {
    pub access_points: Vec<ListAccessPointsAccessPoints>,
    pub total_count: Option<i64>,
}
model! { ListAccessPointsOutput {
    0 "AccessPoints" access_points: Vec<ListAccessPointsAccessPoints>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsAccessPoints {
    pub access_point_id: Option<i64>,
    pub active_smart_ag_count: Option<i64>,
    pub inactive_smart_ag_count: Option<i64>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
}
model! { ListAccessPointsAccessPoints {
    0 "AccessPointId" access_point_id: i64, 1 "ActiveSmartAGCount" active_smart_ag_count: i64,
    2 "InactiveSmartAGCount" inactive_smart_ag_count: i64, 3 "Latitude" latitude: String,
    4 "Longitude" longitude: String
} }

/// Lists available service address: `ListAvailableServiceAddress` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListAvailableServiceAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableServiceAddress {
    pub address_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn: String,
}
operation! { ListAvailableServiceAddress(region_id: String, sag_id: String, sn: String)
    "ListAvailableServiceAddress" -> ListAvailableServiceAddressOutput {
    0 "AddressType" address_type: String, 1 "RegionId" region_id, 2 "SagId" sag_id, 3 "Sn" sn
} }

/// Response of [`ListAvailableServiceAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableServiceAddressOutput {
    pub code: Option<String>,
    pub data: Vec<ListAvailableServiceAddressData>,
    pub message: Option<String>,
}
model! { ListAvailableServiceAddressOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAvailableServiceAddressData>, 2 "Message" message: String
} }

/// In the response of [`ListAvailableServiceAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableServiceAddressData {
    pub address: Option<String>,
    pub address_type: Option<String>,
}
model! { ListAvailableServiceAddressData {
    0 "Address" address: String, 1 "AddressType" address_type: String
} }

/// Lists dpi config error: `ListDpiConfigError` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListDpiConfigError>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigError {
    /// Required.
    pub dpi_config_type: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub rule_instance_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
operation! { ListDpiConfigError(dpi_config_type: String, region_id: String)
    "ListDpiConfigError" -> ListDpiConfigErrorOutput {
    0 "DpiConfigType" dpi_config_type, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "RuleInstanceId" rule_instance_id: String, 5 "SmartAGId" smart_ag_id: String
} }
paged! { ListDpiConfigError: ListDpiConfigErrorDpiConfigError =
    Token "NextToken", "DpiConfigError" dpi_config_error, next "NextToken" }

/// Response of [`ListDpiConfigError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigErrorOutput {
    pub dpi_config_error: Vec<ListDpiConfigErrorDpiConfigError>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListDpiConfigErrorOutput {
    0 "DpiConfigError" dpi_config_error: Vec<ListDpiConfigErrorDpiConfigError>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "Total" total: i64
} }

/// In the response of [`ListDpiConfigError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigErrorDpiConfigError {
    pub error_type: Option<String>,
    pub rule_config_error_list: Vec<ListDpiConfigErrorRuleConfigErrorList>,
    pub sn: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { ListDpiConfigErrorDpiConfigError {
    0 "ErrorType" error_type: String,
    1 "RuleConfigErrorList" rule_config_error_list: Vec<ListDpiConfigErrorRuleConfigErrorList>, 2 "SN" sn: String,
    3 "SmartAGId" smart_ag_id: String
} }

/// In the response of [`ListDpiConfigError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigErrorRuleConfigErrorList {
    pub dpi_group_ids: Vec<String>,
    pub dpi_signature_ids: Vec<String>,
    pub rule_id: Option<String>,
}
model! { ListDpiConfigErrorRuleConfigErrorList {
    0 "DpiGroupIds" dpi_group_ids: Vec<String>, 1 "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    2 "RuleId" rule_id: String
} }

/// Lists dpi groups: `ListDpiGroups` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListDpiGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiGroups {
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_group_names: Option<Vec<String>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDpiGroups(region_id: String) "ListDpiGroups" -> ListDpiGroupsOutput {
    0 "DpiGroupIds" dpi_group_ids: Vec<String>, 1 "DpiGroupNames" dpi_group_names: Vec<String>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListDpiGroups: ListDpiGroupsDpiGroup = Token "NextToken", "DpiGroup" dpi_group, next "NextToken" }

/// Response of [`ListDpiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiGroupsOutput {
    pub dpi_group: Vec<ListDpiGroupsDpiGroup>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDpiGroupsOutput {
    0 "DpiGroup" dpi_group: Vec<ListDpiGroupsDpiGroup>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListDpiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiGroupsDpiGroup {
    pub dpi_group_id: Option<String>,
    pub dpi_group_name: Option<String>,
    pub min_engine_version: Option<String>,
    pub min_signature_db_version: Option<String>,
}
model! { ListDpiGroupsDpiGroup {
    0 "DpiGroupId" dpi_group_id: String, 1 "DpiGroupName" dpi_group_name: String,
    2 "MinEngineVersion" min_engine_version: String, 3 "MinSignatureDbVersion" min_signature_db_version: String
} }

/// Lists dpi signatures: `ListDpiSignatures` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListDpiSignatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiSignatures {
    pub dpi_group_id: Option<String>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub dpi_signature_names: Option<Vec<String>>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDpiSignatures(region_id: String) "ListDpiSignatures" -> ListDpiSignaturesOutput {
    0 "DpiGroupId" dpi_group_id: String, 1 "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    2 "DpiSignatureNames" dpi_signature_names: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListDpiSignatures: ListDpiSignaturesDpiSignature =
    Token "NextToken", "DpiSignature" dpi_signature, next "NextToken" }

/// Response of [`ListDpiSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiSignaturesOutput {
    pub dpi_signature: Vec<ListDpiSignaturesDpiSignature>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDpiSignaturesOutput {
    0 "DpiSignature" dpi_signature: Vec<ListDpiSignaturesDpiSignature>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListDpiSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiSignaturesDpiSignature {
    pub dpi_group_id: Option<String>,
    pub dpi_signature_id: Option<String>,
    pub dpi_signature_name: Option<String>,
    pub min_engine_version: Option<String>,
    pub min_signature_db_version: Option<String>,
}
model! { ListDpiSignaturesDpiSignature {
    0 "DpiGroupId" dpi_group_id: String, 1 "DpiSignatureId" dpi_signature_id: String,
    2 "DpiSignatureName" dpi_signature_name: String, 3 "MinEngineVersion" min_engine_version: String,
    4 "MinSignatureDbVersion" min_signature_db_version: String
} }

/// Lists enterprise code: `ListEnterpriseCode` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListEnterpriseCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseCode {
    pub enterprise_code: Option<String>,
    pub is_default: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListEnterpriseCode(region_id: String) "ListEnterpriseCode" -> ListEnterpriseCodeOutput {
    0 "EnterpriseCode" enterprise_code: String, 1 "IsDefault" is_default: bool, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id
} }
paged! { ListEnterpriseCode: ListEnterpriseCodeEnterpriseCodes =
    Token "NextToken", "EnterpriseCodes" enterprise_codes, next "NextToken" }

/// Response of [`ListEnterpriseCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseCodeOutput {
    pub enterprise_codes: Vec<ListEnterpriseCodeEnterpriseCodes>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListEnterpriseCodeOutput {
    0 "EnterpriseCodes" enterprise_codes: Vec<ListEnterpriseCodeEnterpriseCodes>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEnterpriseCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseCodeEnterpriseCodes {
    pub enterprise_code: Option<String>,
    pub is_default: Option<bool>,
}
model! { ListEnterpriseCodeEnterpriseCodes {
    0 "EnterpriseCode" enterprise_code: String, 1 "IsDefault" is_default: bool
} }

/// Lists probe task: `ListProbeTask` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListProbeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProbeTask {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub probe_task_id: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    pub sag_id: Option<String>,
    pub sag_name: Option<String>,
    pub sn: Option<String>,
    pub task_name: Option<String>,
}
operation! { ListProbeTask(region_id: String) "ListProbeTask" -> ListProbeTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ProbeTaskId" probe_task_id: String,
    3 "Protocol" protocol: String, 4 "RegionId" region_id, 5 "SagId" sag_id: String, 6 "SagName" sag_name: String,
    7 "Sn" sn: String, 8 "TaskName" task_name: String
} }
paged! { ListProbeTask: ListProbeTaskData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProbeTaskOutput {
    pub code: Option<String>,
    pub data: Vec<ListProbeTaskData>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProbeTaskOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListProbeTaskData>, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProbeTaskData {
    pub domain: Option<String>,
    pub enable: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub packet_number: Option<i64>,
    pub port: Option<i64>,
    pub probe_task_id: Option<String>,
    pub probe_task_source_address: Option<String>,
    pub protocol: Option<String>,
    pub sag_id: Option<String>,
    pub sn: Option<String>,
    pub task_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProbeTaskData {
    0 "Domain" domain: String, 1 "Enable" enable: bool, 2 "GmtCreate" gmt_create: String,
    3 "GmtModify" gmt_modify: String, 4 "PacketNumber" packet_number: i64, 5 "Port" port: i64,
    6 "ProbeTaskId" probe_task_id: String, 7 "ProbeTaskSourceAddress" probe_task_source_address: String,
    8 "Protocol" protocol: String, 9 "SagId" sag_id: String, 10 "Sn" sn: String, 11 "TaskName" task_name: String,
    12 "Type" r#type: String
} }

/// Lists smart ag api unsupported feature: `ListSmartAGApiUnsupportedFeature` of `smartag` 2018-03-13.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListSmartAGApiUnsupportedFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGApiUnsupportedFeature {
    /// Required.
    pub open_api_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub serial_number: String,
    /// Required.
    pub smart_ag_id: String,
}
operation! {
    ListSmartAGApiUnsupportedFeature(open_api_name: String, region_id: String, serial_number: String, smart_ag_id: String)
    "ListSmartAGApiUnsupportedFeature" -> ListSmartAGApiUnsupportedFeatureOutput {
    0 "OpenApiName" open_api_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SerialNumber" serial_number, 7 "SmartAGId" smart_ag_id
} }

/// Response of [`ListSmartAGApiUnsupportedFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGApiUnsupportedFeatureOutput {
    pub features: Vec<ListSmartAGApiUnsupportedFeatureFeatures>,
}
model! { ListSmartAGApiUnsupportedFeatureOutput {
    0 "Features" features: Vec<ListSmartAGApiUnsupportedFeatureFeatures>
} }

/// In the response of [`ListSmartAGApiUnsupportedFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGApiUnsupportedFeatureFeatures {
    pub feature: Option<String>,
}
model! { ListSmartAGApiUnsupportedFeatureFeatures {
    0 "Feature" feature: String
} }

/// Lists smart ag by access point: `ListSmartAGByAccessPoint` of `smartag` 2018-03-13.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ListSmartAGByAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGByAccessPoint {
    /// Required.
    pub access_point_id: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 50.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_status: Option<String>,
}
operation! { ListSmartAGByAccessPoint(access_point_id: i64, region_id: String)
    "ListSmartAGByAccessPoint" -> ListSmartAGByAccessPointOutput {
    0 "AccessPointId" access_point_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SmartAGStatus" smart_ag_status: String
} }
paged! { ListSmartAGByAccessPoint: ListSmartAGByAccessPointSmartAccessGateways =
    Number "PageNumber", "SmartAccessGateways" smart_access_gateways, total "TotalCount" }

/// Response of [`ListSmartAGByAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGByAccessPointOutput {
    pub smart_access_gateways: Vec<ListSmartAGByAccessPointSmartAccessGateways>,
    pub total_count: Option<i64>,
}
model! { ListSmartAGByAccessPointOutput {
    0 "SmartAccessGateways" smart_access_gateways: Vec<ListSmartAGByAccessPointSmartAccessGateways>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSmartAGByAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGByAccessPointSmartAccessGateways {
    pub associated_ccn_id: Option<String>,
    pub hardware_version: Option<String>,
    pub routing_strategy: Option<String>,
    pub smart_ag_description: Option<String>,
    pub smart_ag_id: Option<String>,
    pub smart_ag_name: Option<String>,
    pub smart_ag_status: Option<String>,
}
model! { ListSmartAGByAccessPointSmartAccessGateways {
    0 "AssociatedCcnId" associated_ccn_id: String, 1 "HardwareVersion" hardware_version: String,
    2 "RoutingStrategy" routing_strategy: String, 3 "SmartAGDescription" smart_ag_description: String,
    4 "SmartAGId" smart_ag_id: String, 5 "SmartAGName" smart_ag_name: String, 6 "SmartAGStatus" smart_ag_status: String
} }

/// Modifies acl: `ModifyACL` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACL {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyACL(acl_id: String, name: String, region_id: String) "ModifyACL" -> Empty {
    0 "AclId" acl_id, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyACL`]: empty.
pub type ModifyACLOutput = Empty;

/// Modifies acl rule: `ModifyACLRule` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyACLRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRule {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acr_id: String,
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub direction: Option<String>,
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub r#type: Option<String>,
}
operation! { ModifyACLRule(acl_id: String, acr_id: String, region_id: String) "ModifyACLRule" -> ModifyACLRuleOutput {
    0 "AclId" acl_id, 1 "AcrId" acr_id, 2 "Description" description: String, 3 "DestCidr" dest_cidr: String,
    4 "DestPortRange" dest_port_range: String, 5 "Direction" direction: String,
    6 "DpiGroupIds" dpi_group_ids: Vec<String>, 7 "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    8 "IpProtocol" ip_protocol: String, 9 "Name" name: String, 10 "OwnerAccount" owner_account: String,
    11 "OwnerId" owner_id: i64, 12 "Policy" policy: String, 13 "Priority" priority: i64, 14 "RegionId" region_id,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "SourceCidr" source_cidr: String, 18 "SourcePortRange" source_port_range: String, 19 "Type" r#type: String
} }

/// Response of [`ModifyACLRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRuleOutput {
    pub acl_id: Option<String>,
    pub acr_id: Option<String>,
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub direction: Option<String>,
    pub dpi_group_ids: Option<ModifyACLRuleDpiGroupIds>,
    pub dpi_signature_ids: Option<ModifyACLRuleDpiSignatureIds>,
    pub gmt_create: Option<i64>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
}
model! { ModifyACLRuleOutput {
    0 "AclId" acl_id: String, 1 "AcrId" acr_id: String, 2 "Description" description: String,
    3 "DestCidr" dest_cidr: String, 4 "DestPortRange" dest_port_range: String, 5 "Direction" direction: String,
    6 "DpiGroupIds" dpi_group_ids: ModifyACLRuleDpiGroupIds,
    7 "DpiSignatureIds" dpi_signature_ids: ModifyACLRuleDpiSignatureIds, 8 "GmtCreate" gmt_create: i64,
    9 "IpProtocol" ip_protocol: String, 10 "Name" name: String, 11 "Policy" policy: String, 12 "Priority" priority: i64,
    13 "SourceCidr" source_cidr: String, 14 "SourcePortRange" source_port_range: String
} }

/// In the response of [`ModifyACLRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRuleDpiGroupIds {
    pub dpi_group_id: Vec<String>,
}
model! { ModifyACLRuleDpiGroupIds {
    0 "DpiGroupId" dpi_group_id: Vec<String>
} }

/// In the response of [`ModifyACLRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRuleDpiSignatureIds {
    pub dpi_signature_id: Vec<String>,
}
model! { ModifyACLRuleDpiSignatureIds {
    0 "DpiSignatureId" dpi_signature_id: Vec<String>
} }

/// Modifies client user dns: `ModifyClientUserDNS` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyClientUserDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClientUserDNS {
    pub app_dns: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub recovered_dns: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { ModifyClientUserDNS(region_id: String, smart_ag_id: String) "ModifyClientUserDNS" -> Empty {
    0 "AppDNS" app_dns: Vec<String>, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RecoveredDNS" recovered_dns: Vec<String>, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SmartAGId" smart_ag_id
} }

/// Response of [`ModifyClientUserDNS`]: empty.
pub type ModifyClientUserDNSOutput = Empty;

/// Modifies cloud connect network: `ModifyCloudConnectNetwork` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyCloudConnectNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudConnectNetwork {
    /// Required.
    pub ccn_id: String,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub interworking_status: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCloudConnectNetwork(ccn_id: String, region_id: String) "ModifyCloudConnectNetwork" -> Empty {
    0 "CcnId" ccn_id, 1 "CidrBlock" cidr_block: String, 2 "Description" description: String,
    3 "InterworkingStatus" interworking_status: String, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyCloudConnectNetwork`]: empty.
pub type ModifyCloudConnectNetworkOutput = Empty;

/// Modifies device auto upgrade policy: `ModifyDeviceAutoUpgradePolicy` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyDeviceAutoUpgradePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAutoUpgradePolicy {
    pub cron_expression: Option<String>,
    /// 30 to 300.
    pub duration: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub serial_number: String,
    /// Required.
    pub smart_ag_id: String,
    pub time_zone: Option<String>,
    /// Required.
    pub upgrade_type: String,
    pub version_type: Option<String>,
}
operation! {
    ModifyDeviceAutoUpgradePolicy(region_id: String, serial_number: String, smart_ag_id: String, upgrade_type: String)
    "ModifyDeviceAutoUpgradePolicy" -> Empty {
    0 "CronExpression" cron_expression: String, 1 "Duration" duration: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SerialNumber" serial_number, 8 "SmartAGId" smart_ag_id,
    9 "TimeZone" time_zone: String, 10 "UpgradeType" upgrade_type, 11 "VersionType" version_type: String
} }

/// Response of [`ModifyDeviceAutoUpgradePolicy`]: empty.
pub type ModifyDeviceAutoUpgradePolicyOutput = Empty;

/// Modifies flow log attribute: `ModifyFlowLogAttribute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyFlowLogAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    pub active_aging: Option<i64>,
    pub description: Option<String>,
    /// Required.
    pub flow_log_id: String,
    pub inactive_aging: Option<i64>,
    pub logstore_name: Option<String>,
    pub name: Option<String>,
    pub netflow_server_ip: Option<String>,
    pub netflow_server_port: Option<i64>,
    pub netflow_version: Option<String>,
    pub output_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub project_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sls_region_id: Option<String>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String, region_id: String) "ModifyFlowLogAttribute" -> Empty {
    0 "ActiveAging" active_aging: i64, 1 "Description" description: String, 2 "FlowLogId" flow_log_id,
    3 "InactiveAging" inactive_aging: i64, 4 "LogstoreName" logstore_name: String, 5 "Name" name: String,
    6 "NetflowServerIp" netflow_server_ip: String, 7 "NetflowServerPort" netflow_server_port: i64,
    8 "NetflowVersion" netflow_version: String, 9 "OutputType" output_type: String,
    10 "OwnerAccount" owner_account: String, 11 "OwnerId" owner_id: i64, 12 "ProjectName" project_name: String,
    13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SlsRegionId" sls_region_id: String
} }

/// Response of [`ModifyFlowLogAttribute`]: empty.
pub type ModifyFlowLogAttributeOutput = Empty;

/// Modifies health check: `ModifyHealthCheck` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyHealthCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheck {
    pub description: Option<String>,
    pub dst_ip_addr: Option<String>,
    pub dst_port: Option<i64>,
    pub fail_count_threshold: Option<i64>,
    /// Required.
    pub hc_instance_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub probe_count: Option<i64>,
    pub probe_interval: Option<i64>,
    pub probe_timeout: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rtt_fail_threshold: Option<i64>,
    pub rtt_threshold: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub src_ip_addr: Option<String>,
    pub src_port: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ModifyHealthCheck(hc_instance_id: String, region_id: String, smart_ag_id: String)
    "ModifyHealthCheck" -> Empty {
    0 "Description" description: String, 1 "DstIpAddr" dst_ip_addr: String, 2 "DstPort" dst_port: i64,
    3 "FailCountThreshold" fail_count_threshold: i64, 4 "HcInstanceId" hc_instance_id, 5 "Name" name: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "ProbeCount" probe_count: i64,
    9 "ProbeInterval" probe_interval: i64, 10 "ProbeTimeout" probe_timeout: i64, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "RttFailThreshold" rtt_fail_threshold: i64, 15 "RttThreshold" rtt_threshold: i64, 16 "SmartAGId" smart_ag_id,
    17 "SrcIpAddr" src_ip_addr: String, 18 "SrcPort" src_port: i64, 19 "Type" r#type: String
} }

/// Response of [`ModifyHealthCheck`]: empty.
pub type ModifyHealthCheckOutput = Empty;

/// Modifies qos: `ModifyQos` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyQos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_description: Option<String>,
    /// Required.
    pub qos_id: String,
    pub qos_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyQos(qos_id: String, region_id: String) "ModifyQos" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "QosDescription" qos_description: String,
    3 "QosId" qos_id, 4 "QosName" qos_name: String, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyQos`]: empty.
pub type ModifyQosOutput = Empty;

/// Modifies qos car: `ModifyQosCar` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyQosCar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosCar {
    pub description: Option<String>,
    pub limit_type: Option<String>,
    pub max_bandwidth_abs: Option<i64>,
    pub max_bandwidth_percent: Option<i64>,
    pub min_bandwidth_abs: Option<i64>,
    pub min_bandwidth_percent: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub percent_source_type: Option<String>,
    pub priority: Option<i64>,
    /// Required.
    pub qos_car_id: String,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyQosCar(qos_car_id: String, qos_id: String, region_id: String) "ModifyQosCar" -> Empty {
    0 "Description" description: String, 1 "LimitType" limit_type: String, 2 "MaxBandwidthAbs" max_bandwidth_abs: i64,
    3 "MaxBandwidthPercent" max_bandwidth_percent: i64, 4 "MinBandwidthAbs" min_bandwidth_abs: i64,
    5 "MinBandwidthPercent" min_bandwidth_percent: i64, 6 "Name" name: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "PercentSourceType" percent_source_type: String, 10 "Priority" priority: i64,
    11 "QosCarId" qos_car_id, 12 "QosId" qos_id, 13 "RegionId" region_id,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyQosCar`]: empty.
pub type ModifyQosCarOutput = Empty;

/// Modifies qos policy: `ModifyQosPolicy` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosPolicy {
    pub description: Option<String>,
    pub dest_cidr: Option<String>,
    pub dest_port_range: Option<String>,
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub ip_protocol: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    /// Required.
    pub qos_id: String,
    /// Required.
    pub qos_policy_id: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub start_time: Option<String>,
}
operation! { ModifyQosPolicy(qos_id: String, qos_policy_id: String, region_id: String) "ModifyQosPolicy" -> Empty {
    0 "Description" description: String, 1 "DestCidr" dest_cidr: String, 2 "DestPortRange" dest_port_range: String,
    3 "DpiGroupIds" dpi_group_ids: Vec<String>, 4 "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    5 "EndTime" end_time: String, 6 "IpProtocol" ip_protocol: String, 7 "Name" name: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "Priority" priority: i64, 11 "QosId" qos_id,
    12 "QosPolicyId" qos_policy_id, 13 "RegionId" region_id, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SourceCidr" source_cidr: String,
    17 "SourcePortRange" source_port_range: String, 18 "StartTime" start_time: String
} }

/// Response of [`ModifyQosPolicy`]: empty.
pub type ModifyQosPolicyOutput = Empty;

/// Modifies route distribution strategy: `ModifyRouteDistributionStrategy` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifyRouteDistributionStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteDistributionStrategy {
    /// Required.
    pub dest_cidr_block: String,
    pub hc_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_distribution: String,
    /// Required.
    pub route_source: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub source_type: String,
}

/// Arguments of [`ModifyRouteDistributionStrategy::new`].
pub struct ModifyRouteDistributionStrategyRequired {
    pub dest_cidr_block: String,
    pub region_id: String,
    pub route_distribution: String,
    pub route_source: String,
    pub smart_ag_id: String,
    pub source_type: String,
}
operation! {
    ModifyRouteDistributionStrategy { ModifyRouteDistributionStrategyRequired: dest_cidr_block, region_id, route_distribution, route_source, smart_ag_id, source_type }
    "ModifyRouteDistributionStrategy" -> Empty {
    0 "DestCidrBlock" dest_cidr_block, 1 "HcInstanceId" hc_instance_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouteDistribution" route_distribution, 8 "RouteSource" route_source,
    9 "SmartAGId" smart_ag_id, 10 "SourceType" source_type
} }

/// Response of [`ModifyRouteDistributionStrategy`]: empty.
pub type ModifyRouteDistributionStrategyOutput = Empty;

/// Modifies sag admin password: `ModifySAGAdminPassword` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySAGAdminPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySAGAdminPassword {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { ModifySAGAdminPassword(password: Secret, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySAGAdminPassword" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "Password" password, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id, 7 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySAGAdminPassword`]: empty.
pub type ModifySAGAdminPasswordOutput = Empty;

/// Modifies sag express connect interface: `ModifySagExpressConnectInterface` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagExpressConnectInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagExpressConnectInterface {
    /// Required.
    pub ip: String,
    /// Required.
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`ModifySagExpressConnectInterface::new`].
pub struct ModifySagExpressConnectInterfaceRequired {
    pub ip: String,
    pub mask: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    ModifySagExpressConnectInterface { ModifySagExpressConnectInterfaceRequired: ip, mask, port_name, region_id, smart_ag_id, smart_ag_sn }
    "ModifySagExpressConnectInterface" -> Empty {
    0 "IP" ip, 1 "Mask" mask, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PortName" port_name,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SmartAGId" smart_ag_id, 9 "SmartAGSn" smart_ag_sn,
    10 "Vlan" vlan: String
} }

/// Response of [`ModifySagExpressConnectInterface`]: empty.
pub type ModifySagExpressConnectInterfaceOutput = Empty;

/// Modifies sag global route protocol: `ModifySagGlobalRouteProtocol` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagGlobalRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagGlobalRouteProtocol {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_protocol: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! {
    ModifySagGlobalRouteProtocol(region_id: String, route_protocol: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySagGlobalRouteProtocol" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RouteProtocol" route_protocol, 6 "SmartAGId" smart_ag_id, 7 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagGlobalRouteProtocol`]: empty.
pub type ModifySagGlobalRouteProtocolOutput = Empty;

/// Modifies sag ha: `ModifySagHa` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagHa>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagHa {
    /// Required.
    pub mode: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub virtual_ip: Option<String>,
}
operation! { ModifySagHa(mode: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySagHa" -> Empty {
    0 "Mode" mode, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "PortName" port_name: String,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "SmartAGSn" smart_ag_sn,
    9 "VirtualIp" virtual_ip: String
} }

/// Response of [`ModifySagHa`]: empty.
pub type ModifySagHaOutput = Empty;

/// Modifies sag lan: `ModifySagLan` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagLan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagLan {
    pub end_ip: Option<String>,
    /// Required.
    pub ip: String,
    /// Required.
    pub ip_type: String,
    pub lease: Option<String>,
    /// Required.
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub start_ip: Option<String>,
}

/// Arguments of [`ModifySagLan::new`].
pub struct ModifySagLanRequired {
    pub ip: String,
    pub ip_type: String,
    pub mask: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagLan { ModifySagLanRequired: ip, ip_type, mask, port_name, region_id, smart_ag_id, smart_ag_sn }
    "ModifySagLan" -> Empty {
    0 "EndIp" end_ip: String, 1 "IP" ip, 2 "IPType" ip_type, 3 "Lease" lease: String, 4 "Mask" mask,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "PortName" port_name, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "SmartAGId" smart_ag_id, 12 "SmartAGSn" smart_ag_sn, 13 "StartIp" start_ip: String
} }

/// Response of [`ModifySagLan`]: empty.
pub type ModifySagLanOutput = Empty;

/// Modifies sag management port: `ModifySagManagementPort` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagManagementPort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagManagementPort {
    pub gateway: Option<String>,
    /// Required.
    pub ip: String,
    /// Required.
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}

/// Arguments of [`ModifySagManagementPort::new`].
pub struct ModifySagManagementPortRequired {
    pub ip: String,
    pub mask: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    ModifySagManagementPort { ModifySagManagementPortRequired: ip, mask, region_id, smart_ag_id, smart_ag_sn }
    "ModifySagManagementPort" -> Empty {
    0 "Gateway" gateway: String, 1 "IP" ip, 2 "Mask" mask, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SmartAGId" smart_ag_id, 9 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagManagementPort`]: empty.
pub type ModifySagManagementPortOutput = Empty;

/// Modifies sag port role: `ModifySagPortRole` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagPortRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagPortRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub role: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}

/// Arguments of [`ModifySagPortRole::new`].
pub struct ModifySagPortRoleRequired {
    pub port_name: String,
    pub region_id: String,
    pub role: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagPortRole { ModifySagPortRoleRequired: port_name, region_id, role, smart_ag_id, smart_ag_sn }
    "ModifySagPortRole" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PortName" port_name, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64, 6 "Role" role,
    7 "SmartAGId" smart_ag_id, 8 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagPortRole`]: empty.
pub type ModifySagPortRoleOutput = Empty;

/// Modifies sag port route protocol: `ModifySagPortRouteProtocol` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagPortRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagPortRouteProtocol {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub remote_as: Option<String>,
    pub remote_ip: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub route_protocol: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`ModifySagPortRouteProtocol::new`].
pub struct ModifySagPortRouteProtocolRequired {
    pub port_name: String,
    pub region_id: String,
    pub route_protocol: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    ModifySagPortRouteProtocol { ModifySagPortRouteProtocolRequired: port_name, region_id, route_protocol, smart_ag_id, smart_ag_sn }
    "ModifySagPortRouteProtocol" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PortName" port_name, 3 "RegionId" region_id,
    4 "RemoteAs" remote_as: String, 5 "RemoteIp" remote_ip: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RouteProtocol" route_protocol, 9 "SmartAGId" smart_ag_id, 10 "SmartAGSn" smart_ag_sn, 11 "Vlan" vlan: String
} }

/// Response of [`ModifySagPortRouteProtocol`]: empty.
pub type ModifySagPortRouteProtocolOutput = Empty;

/// Modifies sag remote access: `ModifySagRemoteAccess` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagRemoteAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRemoteAccess {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub remote_access_ip: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub serial_number: String,
    /// Required.
    pub smart_ag_id: String,
}
operation! { ModifySagRemoteAccess(serial_number: String, smart_ag_id: String)
    "ModifySagRemoteAccess" -> ModifySagRemoteAccessOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RemoteAccessIp" remote_access_ip: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`ModifySagRemoteAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRemoteAccessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub remote_access_ip: Option<String>,
    pub serial_number: Option<String>,
    pub success: Option<bool>,
}
model! { ModifySagRemoteAccessOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RemoteAccessIp" remote_access_ip: String,
    3 "SerialNumber" serial_number: String, 4 "Success" success: bool
} }

/// Modifies sag route protocol bgp: `ModifySagRouteProtocolBgp` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagRouteProtocolBgp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRouteProtocolBgp {
    /// Required.
    pub hold_time: i64,
    /// Required.
    pub keep_alive: i64,
    /// Required.
    pub local_as: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub router_id: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}

/// Arguments of [`ModifySagRouteProtocolBgp::new`].
pub struct ModifySagRouteProtocolBgpRequired {
    pub hold_time: i64,
    pub keep_alive: i64,
    pub local_as: i64,
    pub region_id: String,
    pub router_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    ModifySagRouteProtocolBgp { ModifySagRouteProtocolBgpRequired: hold_time, keep_alive, local_as, region_id, router_id, smart_ag_id, smart_ag_sn }
    "ModifySagRouteProtocolBgp" -> Empty {
    0 "HoldTime" hold_time, 1 "KeepAlive" keep_alive, 2 "LocalAs" local_as, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "RouterId" router_id, 9 "SmartAGId" smart_ag_id,
    10 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagRouteProtocolBgp`]: empty.
pub type ModifySagRouteProtocolBgpOutput = Empty;

/// Modifies sag route protocol ospf: `ModifySagRouteProtocolOspf` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagRouteProtocolOspf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRouteProtocolOspf {
    /// Required.
    pub area_id: i64,
    /// Required.
    pub authentication_type: String,
    /// Required.
    pub dead_time: i64,
    /// Required.
    pub hello_time: i64,
    /// Secret.
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub router_id: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}

/// Arguments of [`ModifySagRouteProtocolOspf::new`].
pub struct ModifySagRouteProtocolOspfRequired {
    pub area_id: i64,
    pub authentication_type: String,
    pub dead_time: i64,
    pub hello_time: i64,
    pub region_id: String,
    pub router_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    ModifySagRouteProtocolOspf { ModifySagRouteProtocolOspfRequired: area_id, authentication_type, dead_time, hello_time, region_id, router_id, smart_ag_id, smart_ag_sn }
    "ModifySagRouteProtocolOspf" -> Empty {
    0 "AreaId" area_id, 1 "AuthenticationType" authentication_type, 2 "DeadTime" dead_time, 3 "HelloTime" hello_time,
    4 "Md5Key" md5_key: Secret, 5 "Md5KeyId" md5_key_id: i64, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "Password" password: Secret, 9 "RegionId" region_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "RouterId" router_id, 13 "SmartAGId" smart_ag_id, 14 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagRouteProtocolOspf`]: empty.
pub type ModifySagRouteProtocolOspfOutput = Empty;

/// Modifies sag static route: `ModifySagStaticRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagStaticRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagStaticRoute {
    /// Required.
    pub destination_cidr: String,
    /// Required.
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`ModifySagStaticRoute::new`].
pub struct ModifySagStaticRouteRequired {
    pub destination_cidr: String,
    pub next_hop: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! {
    ModifySagStaticRoute { ModifySagStaticRouteRequired: destination_cidr, next_hop, port_name, region_id, smart_ag_id, smart_ag_sn }
    "ModifySagStaticRoute" -> Empty {
    0 "DestinationCidr" destination_cidr, 1 "NextHop" next_hop, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PortName" port_name, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SmartAGId" smart_ag_id, 9 "SmartAGSn" smart_ag_sn, 10 "Vlan" vlan: String
} }

/// Response of [`ModifySagStaticRoute`]: empty.
pub type ModifySagStaticRouteOutput = Empty;

/// Modifies sag user dns: `ModifySagUserDns` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagUserDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagUserDns {
    pub master_dns: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub slave_dns: Option<String>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { ModifySagUserDns(region_id: String, smart_ag_id: String, smart_ag_sn: String) "ModifySagUserDns" -> Empty {
    0 "MasterDns" master_dns: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SlaveDns" slave_dns: String, 7 "SmartAGId" smart_ag_id,
    8 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagUserDns`]: empty.
pub type ModifySagUserDnsOutput = Empty;

/// Modifies sag wan: `ModifySagWan` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagWan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagWan {
    /// 0 to 1000000.
    pub bandwidth: Option<i64>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    /// Required.
    pub ip_type: String,
    pub isp: Option<String>,
    pub mask: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub port_name: String,
    pub priority: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    pub username: Option<String>,
    /// 1 to 100.
    pub weight: Option<i64>,
}

/// Arguments of [`ModifySagWan::new`].
pub struct ModifySagWanRequired {
    pub ip_type: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagWan { ModifySagWanRequired: ip_type, port_name, region_id, smart_ag_id, smart_ag_sn }
    "ModifySagWan" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "Gateway" gateway: String, 2 "IP" ip: String, 3 "IPType" ip_type,
    4 "ISP" isp: String, 5 "Mask" mask: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "Password" password: Secret, 9 "PortName" port_name, 10 "Priority" priority: i64, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SmartAGId" smart_ag_id, 15 "SmartAGSn" smart_ag_sn, 16 "Username" username: String, 17 "Weight" weight: i64
} }

/// Response of [`ModifySagWan`]: empty.
pub type ModifySagWanOutput = Empty;

/// Modifies sag wan snat: `ModifySagWanSnat` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagWanSnat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagWanSnat {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
    /// Required.
    pub snat: String,
}
operation! { ModifySagWanSnat(region_id: String, smart_ag_id: String, smart_ag_sn: String, snat: String)
    "ModifySagWanSnat" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn, 7 "Snat" snat
} }

/// Response of [`ModifySagWanSnat`]: empty.
pub type ModifySagWanSnatOutput = Empty;

/// Modifies sag wifi: `ModifySagWifi` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySagWifi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagWifi {
    pub authentication_type: Option<String>,
    pub bandwidth: Option<String>,
    pub channel: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub is_auth: Option<String>,
    pub is_broadcast: Option<String>,
    /// Required.
    pub is_enable: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssid: Option<String>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { ModifySagWifi(is_enable: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySagWifi" -> Empty {
    0 "AuthenticationType" authentication_type: String, 1 "Bandwidth" bandwidth: String, 2 "Channel" channel: String,
    3 "EncryptAlgorithm" encrypt_algorithm: String, 4 "IsAuth" is_auth: String, 5 "IsBroadcast" is_broadcast: String,
    6 "IsEnable" is_enable, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64,
    9 "Password" password: Secret, 10 "RegionId" region_id, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SSID" ssid: String, 14 "SmartAGId" smart_ag_id,
    15 "SmartAGSn" smart_ag_sn
} }

/// Response of [`ModifySagWifi`]: empty.
pub type ModifySagWifiOutput = Empty;

/// Modifies smart access gateway: `ModifySmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGateway {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub enable_software_connection_audit: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub position: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub routing_strategy: Option<String>,
    /// 0 to 2147483647.
    pub security_lock_threshold: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { ModifySmartAccessGateway(region_id: String, smart_ag_id: String) "ModifySmartAccessGateway" -> Empty {
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String,
    2 "EnableSoftwareConnectionAudit" enable_software_connection_audit: bool, 3 "Name" name: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "Position" position: String,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "RoutingStrategy" routing_strategy: String,
    11 "SecurityLockThreshold" security_lock_threshold: i64, 12 "SmartAGId" smart_ag_id
} }

/// Response of [`ModifySmartAccessGateway`]: empty.
pub type ModifySmartAccessGatewayOutput = Empty;

/// Modifies smart access gateway client user: `ModifySmartAccessGatewayClientUser` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySmartAccessGatewayClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGatewayClientUser {
    pub bandwidth: Option<i64>,
    pub email: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_name: String,
}
operation! { ModifySmartAccessGatewayClientUser(region_id: String, smart_ag_id: String, user_name: String)
    "ModifySmartAccessGatewayClientUser" -> ModifySmartAccessGatewayClientUserOutput {
    0 "Bandwidth" bandwidth: i64, 1 "Email" email: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "UserName" user_name
} }

/// Response of [`ModifySmartAccessGatewayClientUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGatewayClientUserOutput {
    pub bandwidth: Option<i64>,
    pub client_ip: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
model! { ModifySmartAccessGatewayClientUserOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientIp" client_ip: String, 2 "UserMail" user_mail: String,
    3 "UserName" user_name: String
} }

/// Modifies smart access gateway up bandwidth: `ModifySmartAccessGatewayUpBandwidth` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ModifySmartAccessGatewayUpBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGatewayUpBandwidth {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub up_bandwidth4_g: Option<i64>,
    pub up_bandwidth_wan: Option<i64>,
}
operation! { ModifySmartAccessGatewayUpBandwidth(smart_ag_id: String) "ModifySmartAccessGatewayUpBandwidth" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "UpBandwidth4G" up_bandwidth4_g: i64, 7 "UpBandwidthWan" up_bandwidth_wan: i64
} }

/// Response of [`ModifySmartAccessGatewayUpBandwidth`]: empty.
pub type ModifySmartAccessGatewayUpBandwidthOutput = Empty;

/// Moves resource group: `MoveResourceGroup` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
}
operation! {
    MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// `ProbeAccessPointNetworkQuality` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ProbeAccessPointNetworkQuality>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeAccessPointNetworkQuality {
    /// Required.
    pub access_point_ids: Vec<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { ProbeAccessPointNetworkQuality(access_point_ids: Vec<i64>, region_id: String, smart_ag_id: String)
    "ProbeAccessPointNetworkQuality" -> Empty {
    0 "AccessPointIds" access_point_ids, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`ProbeAccessPointNetworkQuality`]: empty.
pub type ProbeAccessPointNetworkQualityOutput = Empty;

/// Reboots smart access gateway: `RebootSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/RebootSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { RebootSmartAccessGateway(region_id: String, smart_ag_id: String) "RebootSmartAccessGateway" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number: String, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`RebootSmartAccessGateway`]: empty.
pub type RebootSmartAccessGatewayOutput = Empty;

/// Sets a new password for a user of a Smart Access Gateway software client.
///
/// The user must log in with the new password the next time.
///
/// `ResetSmartAccessGatewayClientUserPassword` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ResetSmartAccessGatewayClientUserPassword>.
///
/// Errors: [`codes::CLIENT_USER_NAME_EMPTY`], [`codes::CLIENT_USER_NAME_INVALID`], [`codes::SAG_INSTANCE_ID_EMPTY`],
/// [`codes::SAG_INSTANCE_NO_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSmartAccessGatewayClientUserPassword {
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub owner_account: Option<String>,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub owner_id: Option<i64>,
    /// New password of the user. Set `UserName` with it.
    ///
    /// Secret.
    pub password: Option<Secret>,
    /// Region of the client, for example `cn-shanghai`.
    ///
    /// Required.
    pub region_id: String,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub resource_owner_account: Option<String>,
    /// A parameter of Alibaba Cloud's older account model. It is not needed.
    pub resource_owner_id: Option<i64>,
    /// Instance of the software client: `sag-…`.
    ///
    /// Required.
    pub smart_ag_id: String,
    /// User whose password is reset. A name is unique in an instance.
    ///
    /// Required.
    pub user_name: String,
}
operation! { ResetSmartAccessGatewayClientUserPassword(region_id: String, smart_ag_id: String, user_name: String)
    "ResetSmartAccessGatewayClientUserPassword" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "Password" password: Secret,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id, 7 "UserName" user_name
} }

/// Response of [`ResetSmartAccessGatewayClientUserPassword`]: empty.
pub type ResetSmartAccessGatewayClientUserPasswordOutput = Empty;

/// Revokes instance from cbn: `RevokeInstanceFromCbn` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/RevokeInstanceFromCbn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromCbn {
    /// Required.
    pub ccn_instance_id: String,
    /// Required.
    pub cen_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeInstanceFromCbn(ccn_instance_id: String, cen_instance_id: String, region_id: String)
    "RevokeInstanceFromCbn" -> Empty {
    0 "CcnInstanceId" ccn_instance_id, 1 "CenInstanceId" cen_instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RevokeInstanceFromCbn`]: empty.
pub type RevokeInstanceFromCbnOutput = Empty;

/// Revokes instance from vbr: `RevokeInstanceFromVbr` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/RevokeInstanceFromVbr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub vbr_instance_id: String,
}
operation! { RevokeInstanceFromVbr(region_id: String, smart_ag_id: String, vbr_instance_id: String)
    "RevokeInstanceFromVbr" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "VbrInstanceId" vbr_instance_id
} }

/// Response of [`RevokeInstanceFromVbr`]: empty.
pub type RevokeInstanceFromVbrOutput = Empty;

/// Revokes sag instance from ccn: `RevokeSagInstanceFromCcn` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/RevokeSagInstanceFromCcn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSagInstanceFromCcn {
    /// Required.
    pub ccn_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { RevokeSagInstanceFromCcn(ccn_instance_id: String, region_id: String, smart_ag_id: String)
    "RevokeSagInstanceFromCcn" -> Empty {
    0 "CcnInstanceId" ccn_instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`RevokeSagInstanceFromCcn`]: empty.
pub type RevokeSagInstanceFromCcnOutput = Empty;

/// `RoamClientUser` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/RoamClientUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoamClientUser {
    /// Required.
    pub origin_region_id: String,
    /// Required.
    pub origin_smart_ag_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub target_smart_ag_id: String,
    /// Required.
    pub user_name: String,
}

/// Arguments of [`RoamClientUser::new`].
pub struct RoamClientUserRequired {
    pub origin_region_id: String,
    pub origin_smart_ag_id: String,
    pub region_id: String,
    pub target_smart_ag_id: String,
    pub user_name: String,
}
operation! {
    RoamClientUser { RoamClientUserRequired: origin_region_id, origin_smart_ag_id, region_id, target_smart_ag_id, user_name }
    "RoamClientUser" -> Empty {
    0 "OriginRegionId" origin_region_id, 1 "OriginSmartAGId" origin_smart_ag_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TargetSmartAGId" target_smart_ag_id, 8 "UserName" user_name
} }

/// Response of [`RoamClientUser`]: empty.
pub type RoamClientUserOutput = Empty;

/// Sets advanced monitor state: `SetAdvancedMonitorState` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/SetAdvancedMonitorState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdvancedMonitorState {
    /// Required.
    pub enable: bool,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
}
operation! { SetAdvancedMonitorState(enable: bool, region_id: String, sag_id: String)
    "SetAdvancedMonitorState" -> SetAdvancedMonitorStateOutput {
    0 "Enable" enable, 1 "RegionId" region_id, 2 "SagId" sag_id
} }

/// Response of [`SetAdvancedMonitorState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdvancedMonitorStateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SetAdvancedMonitorStateOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `SynchronizeSmartAGWebConfig` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/SynchronizeSmartAGWebConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeSmartAGWebConfig {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub smart_ag_sn: String,
}
operation! { SynchronizeSmartAGWebConfig(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "SynchronizeSmartAGWebConfig" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGSn" smart_ag_sn
} }

/// Response of [`SynchronizeSmartAGWebConfig`]: empty.
pub type SynchronizeSmartAGWebConfigOutput = Empty;

/// Unbinds serial number: `UnbindSerialNumber` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UnbindSerialNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSerialNumber {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub serial_number: String,
    /// Required.
    pub smart_ag_id: String,
}
operation! { UnbindSerialNumber(region_id: String, serial_number: String, smart_ag_id: String)
    "UnbindSerialNumber" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`UnbindSerialNumber`]: empty.
pub type UnbindSerialNumberOutput = Empty;

/// Unbinds smart access gateway: `UnbindSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UnbindSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSmartAccessGateway {
    /// Required.
    pub ccn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
}
operation! { UnbindSmartAccessGateway(ccn_id: String, region_id: String, smart_ag_id: String)
    "UnbindSmartAccessGateway" -> Empty {
    0 "CcnId" ccn_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SmartAGId" smart_ag_id, 7 "SmartAGUid" smart_ag_uid: i64
} }

/// Response of [`UnbindSmartAccessGateway`]: empty.
pub type UnbindSmartAccessGatewayOutput = Empty;

/// Unbinds vbr: `UnbindVbr` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UnbindVbr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
    /// Required.
    pub vbr_id: String,
    /// Required.
    pub vbr_region_id: String,
}
operation! { UnbindVbr(region_id: String, smart_ag_id: String, vbr_id: String, vbr_region_id: String)
    "UnbindVbr" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id, 6 "SmartAGUid" smart_ag_uid: i64, 7 "VbrId" vbr_id, 8 "VbrRegionId" vbr_region_id
} }

/// Response of [`UnbindVbr`]: empty.
pub type UnbindVbrOutput = Empty;

/// `UnlockSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UnlockSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { UnlockSmartAccessGateway(smart_ag_id: String) "UnlockSmartAccessGateway" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmartAGId" smart_ag_id
} }

/// Response of [`UnlockSmartAccessGateway`]: empty.
pub type UnlockSmartAccessGatewayOutput = Empty;

/// Updates enterprise code: `UpdateEnterpriseCode` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateEnterpriseCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseCode {
    pub client_token: Option<String>,
    /// Required.
    pub enterprise_code: String,
    /// Required.
    pub is_default: bool,
    /// Required.
    pub region_id: String,
}
operation! { UpdateEnterpriseCode(enterprise_code: String, is_default: bool, region_id: String)
    "UpdateEnterpriseCode" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnterpriseCode" enterprise_code, 2 "IsDefault" is_default,
    3 "RegionId" region_id
} }

/// Response of [`UpdateEnterpriseCode`]: empty.
pub type UpdateEnterpriseCodeOutput = Empty;

/// Updates probe task: `UpdateProbeTask` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateProbeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTask {
    pub domain: Option<String>,
    pub enable: Option<bool>,
    pub packet_number: Option<i64>,
    pub port: Option<i64>,
    /// Required.
    pub probe_task_id: String,
    pub probe_task_source_address: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_id: String,
    /// Required.
    pub sn: String,
    pub task_name: Option<String>,
}
operation! { UpdateProbeTask(probe_task_id: String, region_id: String, sag_id: String, sn: String)
    "UpdateProbeTask" -> UpdateProbeTaskOutput {
    0 "Domain" domain: String, 1 "Enable" enable: bool, 2 "PacketNumber" packet_number: i64, 3 "Port" port: i64,
    4 "ProbeTaskId" probe_task_id, 5 "ProbeTaskSourceAddress" probe_task_source_address: String,
    6 "Protocol" protocol: String, 7 "RegionId" region_id, 8 "SagId" sag_id, 9 "Sn" sn, 10 "TaskName" task_name: String
} }

/// Response of [`UpdateProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateProbeTaskOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates smart ag access point: `UpdateSmartAGAccessPoint` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAGAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGAccessPoint {
    /// Required.
    pub access_point_id: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { UpdateSmartAGAccessPoint(access_point_id: i64, region_id: String, smart_ag_id: String)
    "UpdateSmartAGAccessPoint" -> Empty {
    0 "AccessPointId" access_point_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SmartAGId" smart_ag_id
} }

/// Response of [`UpdateSmartAGAccessPoint`]: empty.
pub type UpdateSmartAGAccessPointOutput = Empty;

/// Updates smart ag dpi attribute: `UpdateSmartAGDpiAttribute` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAGDpiAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGDpiAttribute {
    pub client_token: Option<String>,
    /// Required.
    pub dpi_enabled: bool,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { UpdateSmartAGDpiAttribute(dpi_enabled: bool, region_id: String, smart_ag_id: String)
    "UpdateSmartAGDpiAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DpiEnabled" dpi_enabled, 2 "DryRun" dry_run: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SmartAGId" smart_ag_id
} }

/// Response of [`UpdateSmartAGDpiAttribute`]: empty.
pub type UpdateSmartAGDpiAttributeOutput = Empty;

/// Updates smart ag enterprise code: `UpdateSmartAGEnterpriseCode` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAGEnterpriseCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGEnterpriseCode {
    pub client_token: Option<String>,
    /// Required.
    pub enterprise_code: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub smart_ag_id: String,
}
operation! { UpdateSmartAGEnterpriseCode(enterprise_code: String, region_id: String, smart_ag_id: String)
    "UpdateSmartAGEnterpriseCode" -> Empty {
    0 "ClientToken" client_token: String, 1 "EnterpriseCode" enterprise_code, 2 "RegionId" region_id,
    3 "SmartAGId" smart_ag_id
} }

/// Response of [`UpdateSmartAGEnterpriseCode`]: empty.
pub type UpdateSmartAGEnterpriseCodeOutput = Empty;

/// Updates smart ag user accelerate config: `UpdateSmartAGUserAccelerateConfig` of `smartag` 2018-03-13.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAGUserAccelerateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGUserAccelerateConfig {
    /// Required.
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_name: String,
}
operation! {
    UpdateSmartAGUserAccelerateConfig(bandwidth: i64, region_id: String, smart_ag_id: String, user_name: String)
    "UpdateSmartAGUserAccelerateConfig" -> Empty {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id,
    4 "SmartAGId" smart_ag_id, 5 "UserName" user_name
} }

/// Response of [`UpdateSmartAGUserAccelerateConfig`]: empty.
pub type UpdateSmartAGUserAccelerateConfigOutput = Empty;

/// Updates smart access gateway admin password: `UpdateSmartAccessGatewayAdminPassword` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayAdminPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayAdminPassword {
    pub cross_account: Option<bool>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! {
    UpdateSmartAccessGatewayAdminPassword(password: Secret, region_id: String, sag_ins_id: String, sag_sn: String)
    "UpdateSmartAccessGatewayAdminPassword" -> UpdateSmartAccessGatewayAdminPasswordOutput {
    0 "CrossAccount" cross_account: bool, 1 "Password" password, 2 "RegionId" region_id,
    3 "ResourceUid" resource_uid: String, 4 "SagInsId" sag_ins_id, 5 "SagSn" sag_sn
} }

/// Response of [`UpdateSmartAccessGatewayAdminPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayAdminPasswordOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayAdminPasswordOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates smart access gateway bgp route: `UpdateSmartAccessGatewayBgpRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayBgpRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayBgpRoute {
    pub cross_account: Option<bool>,
    /// Required.
    pub hold_time: i64,
    /// Required.
    pub keep_alive: i64,
    /// Required.
    pub local_as: i64,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub router_id: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}

/// Arguments of [`UpdateSmartAccessGatewayBgpRoute::new`].
pub struct UpdateSmartAccessGatewayBgpRouteRequired {
    pub hold_time: i64,
    pub keep_alive: i64,
    pub local_as: i64,
    pub region_id: String,
    pub router_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! {
    UpdateSmartAccessGatewayBgpRoute { UpdateSmartAccessGatewayBgpRouteRequired: hold_time, keep_alive, local_as, region_id, router_id, sag_ins_id, sag_sn }
    "UpdateSmartAccessGatewayBgpRoute" -> UpdateSmartAccessGatewayBgpRouteOutput {
    0 "CrossAccount" cross_account: bool, 1 "HoldTime" hold_time, 2 "KeepAlive" keep_alive, 3 "LocalAs" local_as,
    4 "RegionId" region_id, 5 "ResourceUid" resource_uid: String, 6 "RouterId" router_id, 7 "SagInsId" sag_ins_id,
    8 "SagSn" sag_sn
} }

/// Response of [`UpdateSmartAccessGatewayBgpRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayBgpRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayBgpRouteOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates smart access gateway dns: `UpdateSmartAccessGatewayDns` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDns {
    pub cross_account: Option<bool>,
    pub master_dns: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
    pub slave_dns: Option<String>,
}
operation! { UpdateSmartAccessGatewayDns(region_id: String, sag_ins_id: String, sag_sn: String)
    "UpdateSmartAccessGatewayDns" -> UpdateSmartAccessGatewayDnsOutput {
    0 "CrossAccount" cross_account: bool, 1 "MasterDns" master_dns: String, 2 "RegionId" region_id,
    3 "ResourceUid" resource_uid: String, 4 "SagInsId" sag_ins_id, 5 "SagSn" sag_sn, 6 "SlaveDns" slave_dns: String
} }

/// Response of [`UpdateSmartAccessGatewayDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDnsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayDnsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates smart access gateway dns forward: `UpdateSmartAccessGatewayDnsForward` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayDnsForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDnsForward {
    /// Required.
    pub domain: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub master_ip: String,
    pub mode: Option<String>,
    pub outbound_port_index: Option<i64>,
    pub outbound_port_name: Option<String>,
    pub outbound_port_type: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
    pub slave_ip: Option<String>,
}

/// Arguments of [`UpdateSmartAccessGatewayDnsForward::new`].
pub struct UpdateSmartAccessGatewayDnsForwardRequired {
    pub domain: String,
    pub instance_id: String,
    pub master_ip: String,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! {
    UpdateSmartAccessGatewayDnsForward { UpdateSmartAccessGatewayDnsForwardRequired: domain, instance_id, master_ip, region_id, sag_ins_id, sag_sn }
    "UpdateSmartAccessGatewayDnsForward" -> UpdateSmartAccessGatewayDnsForwardOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id, 2 "MasterIp" master_ip, 3 "Mode" mode: String,
    4 "OutboundPortIndex" outbound_port_index: i64, 5 "OutboundPortName" outbound_port_name: String,
    6 "OutboundPortType" outbound_port_type: String, 7 "RegionId" region_id, 8 "SagInsId" sag_ins_id, 9 "SagSn" sag_sn,
    10 "SlaveIp" slave_ip: String
} }

/// Response of [`UpdateSmartAccessGatewayDnsForward`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDnsForwardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateSmartAccessGatewayDnsForwardOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Success" success: String
} }

/// Updates smart access gateway global route protocol: `UpdateSmartAccessGatewayGlobalRouteProtocol` of `smartag`
/// 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayGlobalRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayGlobalRouteProtocol {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub route_protocol: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! {
    UpdateSmartAccessGatewayGlobalRouteProtocol(region_id: String, route_protocol: String, sag_ins_id: String, sag_sn: String)
    "UpdateSmartAccessGatewayGlobalRouteProtocol" -> UpdateSmartAccessGatewayGlobalRouteProtocolOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "RouteProtocol" route_protocol, 4 "SagInsId" sag_ins_id, 5 "SagSn" sag_sn
} }

/// Response of [`UpdateSmartAccessGatewayGlobalRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayGlobalRouteProtocolOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayGlobalRouteProtocolOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates smart access gateway ospf route: `UpdateSmartAccessGatewayOspfRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayOspfRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayOspfRoute {
    /// Required.
    pub area_id: i64,
    /// Required.
    pub authentication_type: String,
    pub cross_account: Option<bool>,
    /// Required.
    pub dead_time: i64,
    /// Required.
    pub hello_time: i64,
    pub interface_name: Option<String>,
    /// Secret.
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub networks: Option<String>,
    pub ospf_cost: Option<i64>,
    pub ospf_network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub redistribute_protocol: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub router_id: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}

/// Arguments of [`UpdateSmartAccessGatewayOspfRoute::new`].
pub struct UpdateSmartAccessGatewayOspfRouteRequired {
    pub area_id: i64,
    pub authentication_type: String,
    pub dead_time: i64,
    pub hello_time: i64,
    pub region_id: String,
    pub router_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! {
    UpdateSmartAccessGatewayOspfRoute { UpdateSmartAccessGatewayOspfRouteRequired: area_id, authentication_type, dead_time, hello_time, region_id, router_id, sag_ins_id, sag_sn }
    "UpdateSmartAccessGatewayOspfRoute" -> UpdateSmartAccessGatewayOspfRouteOutput {
    0 "AreaId" area_id, 1 "AuthenticationType" authentication_type, 2 "CrossAccount" cross_account: bool,
    3 "DeadTime" dead_time, 4 "HelloTime" hello_time, 5 "InterfaceName" interface_name: String,
    6 "Md5Key" md5_key: Secret, 7 "Md5KeyId" md5_key_id: i64, 8 "Networks" networks: String,
    9 "OspfCost" ospf_cost: i64, 10 "OspfNetworkType" ospf_network_type: String, 11 "Password" password: Secret,
    12 "RedistributeProtocol" redistribute_protocol: String, 13 "RegionId" region_id,
    14 "ResourceUid" resource_uid: String, 15 "RouterId" router_id, 16 "SagInsId" sag_ins_id, 17 "SagSn" sag_sn
} }

/// Response of [`UpdateSmartAccessGatewayOspfRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayOspfRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayOspfRouteOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates smart access gateway port route protocol: `UpdateSmartAccessGatewayPortRouteProtocol` of `smartag`
/// 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayPortRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayPortRouteProtocol {
    pub cross_account: Option<bool>,
    /// Required.
    pub port_name: String,
    /// Required.
    pub region_id: String,
    pub remote_as: Option<String>,
    pub remote_ip: Option<String>,
    pub resource_uid: Option<String>,
    /// Required.
    pub route_protocol: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
    pub vlan: Option<String>,
}

/// Arguments of [`UpdateSmartAccessGatewayPortRouteProtocol::new`].
pub struct UpdateSmartAccessGatewayPortRouteProtocolRequired {
    pub port_name: String,
    pub region_id: String,
    pub route_protocol: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! {
    UpdateSmartAccessGatewayPortRouteProtocol { UpdateSmartAccessGatewayPortRouteProtocolRequired: port_name, region_id, route_protocol, sag_ins_id, sag_sn }
    "UpdateSmartAccessGatewayPortRouteProtocol" -> UpdateSmartAccessGatewayPortRouteProtocolOutput {
    0 "CrossAccount" cross_account: bool, 1 "PortName" port_name, 2 "RegionId" region_id,
    3 "RemoteAs" remote_as: String, 4 "RemoteIp" remote_ip: String, 5 "ResourceUid" resource_uid: String,
    6 "RouteProtocol" route_protocol, 7 "SagInsId" sag_ins_id, 8 "SagSn" sag_sn, 9 "Vlan" vlan: String
} }

/// Response of [`UpdateSmartAccessGatewayPortRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayPortRouteProtocolOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayPortRouteProtocolOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates smart access gateway version: `UpdateSmartAccessGatewayVersion` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayVersion {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub version_code: String,
    pub version_type: Option<String>,
}
operation! { UpdateSmartAccessGatewayVersion(region_id: String, smart_ag_id: String, version_code: String)
    "UpdateSmartAccessGatewayVersion" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SerialNumber" serial_number: String, 6 "SmartAGId" smart_ag_id, 7 "VersionCode" version_code,
    8 "VersionType" version_type: String
} }

/// Response of [`UpdateSmartAccessGatewayVersion`]: empty.
pub type UpdateSmartAccessGatewayVersionOutput = Empty;

/// Updates smart access gateway wan snat: `UpdateSmartAccessGatewayWanSnat` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpdateSmartAccessGatewayWanSnat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayWanSnat {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
    /// Required.
    pub snat: String,
}
operation! { UpdateSmartAccessGatewayWanSnat(region_id: String, sag_ins_id: String, sag_sn: String, snat: String)
    "UpdateSmartAccessGatewayWanSnat" -> UpdateSmartAccessGatewayWanSnatOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn, 5 "Snat" snat
} }

/// Response of [`UpdateSmartAccessGatewayWanSnat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayWanSnatOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayWanSnatOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UpgradeSmartAccessGateway` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpgradeSmartAccessGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGateway {
    /// Required.
    pub auto_pay: bool,
    pub band_width_spec: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
}
operation! { UpgradeSmartAccessGateway(auto_pay: bool, region_id: String, smart_ag_id: String)
    "UpgradeSmartAccessGateway" -> UpgradeSmartAccessGatewayOutput {
    0 "AutoPay" auto_pay, 1 "BandWidthSpec" band_width_spec: i64, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id
} }

/// Response of [`UpgradeSmartAccessGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGatewayOutput {
    pub order_id: Option<String>,
}
model! { UpgradeSmartAccessGatewayOutput {
    0 "OrderId" order_id: String
} }

/// `UpgradeSmartAccessGatewaySoftware` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/UpgradeSmartAccessGatewaySoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGatewaySoftware {
    /// Required.
    pub auto_pay: bool,
    /// Required.
    pub data_plan: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub smart_ag_id: String,
    /// Required.
    pub user_count: i64,
}

/// Arguments of [`UpgradeSmartAccessGatewaySoftware::new`].
pub struct UpgradeSmartAccessGatewaySoftwareRequired {
    pub auto_pay: bool,
    pub data_plan: i64,
    pub region_id: String,
    pub smart_ag_id: String,
    pub user_count: i64,
}
operation! {
    UpgradeSmartAccessGatewaySoftware { UpgradeSmartAccessGatewaySoftwareRequired: auto_pay, data_plan, region_id, smart_ag_id, user_count }
    "UpgradeSmartAccessGatewaySoftware" -> UpgradeSmartAccessGatewaySoftwareOutput {
    0 "AutoPay" auto_pay, 1 "DataPlan" data_plan, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SmartAGId" smart_ag_id, 8 "UserCount" user_count
} }

/// Response of [`UpgradeSmartAccessGatewaySoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGatewaySoftwareOutput {
    pub order_id: Option<String>,
}
model! { UpgradeSmartAccessGatewaySoftwareOutput {
    0 "OrderId" order_id: String
} }

/// `ViewSmartAccessGatewayBgpRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayBgpRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayBgpRoute {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayBgpRoute(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayBgpRoute" -> ViewSmartAccessGatewayBgpRouteOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayBgpRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayBgpRouteOutput {
    pub hold_time: Option<i64>,
    pub keep_alive: Option<i64>,
    pub local_as: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Vec<ViewSmartAccessGatewayBgpRouteTaskStates>,
}
model! { ViewSmartAccessGatewayBgpRouteOutput {
    0 "HoldTime" hold_time: i64, 1 "KeepAlive" keep_alive: i64, 2 "LocalAs" local_as: i64,
    3 "RouterId" router_id: String, 4 "TaskStates" task_states: Vec<ViewSmartAccessGatewayBgpRouteTaskStates>
} }

/// In the response of [`ViewSmartAccessGatewayBgpRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayBgpRouteTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayBgpRouteTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// `ViewSmartAccessGatewayDns` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayDns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDns {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayDns(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayDns" -> ViewSmartAccessGatewayDnsOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsOutput {
    pub master_dns: Option<String>,
    pub slave_dns: Option<String>,
    pub task_states: Vec<ViewSmartAccessGatewayDnsTaskStates>,
}
model! { ViewSmartAccessGatewayDnsOutput {
    0 "MasterDns" master_dns: String, 1 "SlaveDns" slave_dns: String,
    2 "TaskStates" task_states: Vec<ViewSmartAccessGatewayDnsTaskStates>
} }

/// In the response of [`ViewSmartAccessGatewayDns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayDnsTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// `ViewSmartAccessGatewayDnsForwards` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayDnsForwards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsForwards {
    /// Required.
    pub region_id: String,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayDnsForwards(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayDnsForwards" -> ViewSmartAccessGatewayDnsForwardsOutput {
    0 "RegionId" region_id, 1 "SagInsId" sag_ins_id, 2 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayDnsForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsForwardsOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub data: Vec<ViewSmartAccessGatewayDnsForwardsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ViewSmartAccessGatewayDnsForwardsOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Data" data: Vec<ViewSmartAccessGatewayDnsForwardsData>,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`ViewSmartAccessGatewayDnsForwards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsForwardsData {
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub master_ip: Option<String>,
    pub mode: Option<String>,
    pub outbound_port_index: Option<i64>,
    pub outbound_port_name: Option<String>,
    pub outbound_port_type: Option<String>,
    pub slave_ip: Option<String>,
}
model! { ViewSmartAccessGatewayDnsForwardsData {
    0 "Domain" domain: String, 1 "InstanceId" instance_id: String, 2 "MasterIp" master_ip: String,
    3 "Mode" mode: String, 4 "OutboundPortIndex" outbound_port_index: i64,
    5 "OutboundPortName" outbound_port_name: String, 6 "OutboundPortType" outbound_port_type: String,
    7 "SlaveIp" slave_ip: String
} }

/// `ViewSmartAccessGatewayGlobalRouteProtocol` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayGlobalRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayGlobalRouteProtocol {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayGlobalRouteProtocol(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayGlobalRouteProtocol" -> ViewSmartAccessGatewayGlobalRouteProtocolOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayGlobalRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayGlobalRouteProtocolOutput {
    pub route_protocol: Option<String>,
    pub task_states: Vec<ViewSmartAccessGatewayGlobalRouteProtocolTaskStates>,
}
model! { ViewSmartAccessGatewayGlobalRouteProtocolOutput {
    0 "RouteProtocol" route_protocol: String,
    1 "TaskStates" task_states: Vec<ViewSmartAccessGatewayGlobalRouteProtocolTaskStates>
} }

/// In the response of [`ViewSmartAccessGatewayGlobalRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayGlobalRouteProtocolTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayGlobalRouteProtocolTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// `ViewSmartAccessGatewayOspfRoute` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayOspfRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayOspfRoute {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayOspfRoute(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayOspfRoute" -> ViewSmartAccessGatewayOspfRouteOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayOspfRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayOspfRouteOutput {
    pub area_id: Option<i64>,
    pub authentication_type: Option<String>,
    pub dead_time: Option<i64>,
    pub hello_time: Option<i64>,
    /// Secret.
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Vec<ViewSmartAccessGatewayOspfRouteTaskStates>,
}
model! { ViewSmartAccessGatewayOspfRouteOutput {
    0 "AreaId" area_id: i64, 1 "AuthenticationType" authentication_type: String, 2 "DeadTime" dead_time: i64,
    3 "HelloTime" hello_time: i64, 4 "Md5Key" md5_key: Secret, 5 "Md5KeyId" md5_key_id: i64,
    6 "RouterId" router_id: String, 7 "TaskStates" task_states: Vec<ViewSmartAccessGatewayOspfRouteTaskStates>
} }

/// In the response of [`ViewSmartAccessGatewayOspfRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayOspfRouteTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayOspfRouteTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// `ViewSmartAccessGatewayPortRouteProtocol` of `smartag` 2018-03-13.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayPortRouteProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocol {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayPortRouteProtocol(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayPortRouteProtocol" -> ViewSmartAccessGatewayPortRouteProtocolOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayPortRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocolOutput {
    pub ports: Vec<ViewSmartAccessGatewayPortRouteProtocolPorts>,
    pub task_states: Vec<ViewSmartAccessGatewayPortRouteProtocolTaskStates>,
}
model! { ViewSmartAccessGatewayPortRouteProtocolOutput {
    0 "Ports" ports: Vec<ViewSmartAccessGatewayPortRouteProtocolPorts>,
    1 "TaskStates" task_states: Vec<ViewSmartAccessGatewayPortRouteProtocolTaskStates>
} }

/// In the response of [`ViewSmartAccessGatewayPortRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocolPorts {
    pub neighbor_ip: Option<String>,
    pub port_name: Option<String>,
    pub remote_as: Option<String>,
    pub remote_ip: Option<String>,
    pub route_protocol: Option<String>,
    pub status: Option<String>,
    pub vlan: Option<String>,
}
model! { ViewSmartAccessGatewayPortRouteProtocolPorts {
    0 "NeighborIp" neighbor_ip: String, 1 "PortName" port_name: String, 2 "RemoteAs" remote_as: String,
    3 "RemoteIp" remote_ip: String, 4 "RouteProtocol" route_protocol: String, 5 "Status" status: String,
    6 "Vlan" vlan: String
} }

/// In the response of [`ViewSmartAccessGatewayPortRouteProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocolTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayPortRouteProtocolTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

/// `ViewSmartAccessGatewayRoutes` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayRoutes {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    /// Required.
    pub sag_ins_id: String,
    /// Required.
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayRoutes(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayRoutes" -> ViewSmartAccessGatewayRoutesOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id, 4 "SagSn" sag_sn
} }

/// Response of [`ViewSmartAccessGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayRoutesOutput {
    pub routes: Vec<ViewSmartAccessGatewayRoutesRoutes>,
}
model! { ViewSmartAccessGatewayRoutesOutput {
    0 "Routes" routes: Vec<ViewSmartAccessGatewayRoutesRoutes>
} }

/// In the response of [`ViewSmartAccessGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayRoutesRoutes {
    pub conflict_cidrs: Vec<String>,
    pub cost: Option<String>,
    pub dst: Option<String>,
    pub idx: Option<i64>,
    pub nexthop: Option<String>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
model! { ViewSmartAccessGatewayRoutesRoutes {
    0 "ConflictCidrs" conflict_cidrs: Vec<String>, 1 "Cost" cost: String, 2 "Dst" dst: String, 3 "Idx" idx: i64,
    4 "Nexthop" nexthop: String, 5 "Role" role: String, 6 "Type" r#type: String
} }

/// `ViewSmartAccessGatewayWanSnat` of `smartag` 2018-03-13.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Smartag/2018-03-13/ViewSmartAccessGatewayWanSnat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayWanSnat {
    pub cross_account: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: Option<String>,
    pub sag_sn: Option<String>,
}
operation! { ViewSmartAccessGatewayWanSnat(region_id: String)
    "ViewSmartAccessGatewayWanSnat" -> ViewSmartAccessGatewayWanSnatOutput {
    0 "CrossAccount" cross_account: bool, 1 "RegionId" region_id, 2 "ResourceUid" resource_uid: String,
    3 "SagInsId" sag_ins_id: String, 4 "SagSn" sag_sn: String
} }

/// Response of [`ViewSmartAccessGatewayWanSnat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayWanSnatOutput {
    pub snat: Option<String>,
    pub task_states: Vec<ViewSmartAccessGatewayWanSnatTaskStates>,
}
model! { ViewSmartAccessGatewayWanSnatOutput {
    0 "Snat" snat: String, 1 "TaskStates" task_states: Vec<ViewSmartAccessGatewayWanSnatTaskStates>
} }

/// In the response of [`ViewSmartAccessGatewayWanSnat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayWanSnatTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayWanSnatTaskStates {
    0 "CreateTime" create_time: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "State" state: String
} }

codes! {
    /// HTTP 400. The user name is missing.
    CLIENT_USER_NAME_EMPTY "ClientUser.NameEmpty",
    /// HTTP 400. The user name is not valid.
    CLIENT_USER_NAME_INVALID "ClientUser.NameInvalid",
    /// HTTP 400. The instance ID is missing.
    SAG_INSTANCE_ID_EMPTY "SAG.InstanceIdEmpty",
    /// HTTP 400. An instance with this ID does not exist.
    SAG_INSTANCE_NO_FOUND "SAG.InstanceNoFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateSmartAccessGateway, ActiveFlowLog, AddACLRule, AddDnatEntry, AddSmartAccessGatewayDnsForward, AddSnatEntry,
    AssociateACL, AssociateFlowLog, AssociateQos, AssociateSmartAGWithApplicationBandwidthPackage,
    AttachCcnInstanceToCen, BindSerialNumber, BindSmartAccessGateway, BindVbr, ClearSagCipher, ClearSagRouteableAddress,
    CreateACL, CreateCloudConnectNetwork, CreateEnterpriseCode, CreateFlowLog, CreateHealthCheck, CreateProbeTask,
    CreateQos, CreateQosCar, CreateQosPolicy, CreateSagExpressConnectInterface, CreateSagStaticRoute,
    CreateServiceAddress, CreateSmartAccessGateway, CreateSmartAccessGatewayClientUser,
    CreateSmartAccessGatewaySoftware, DeactiveFlowLog, DeleteACL, DeleteACLRule, DeleteCloudConnectNetwork,
    DeleteDnatEntry, DeleteEnterpriseCode, DeleteFlowLog, DeleteHealthCheck, DeleteProbeTask, DeleteQos, DeleteQosCar,
    DeleteQosPolicy, DeleteRouteDistributionStrategy, DeleteSagExpressConnectInterface, DeleteSagStaticRoute,
    DeleteServiceAddress, DeleteSmartAccessGateway, DeleteSmartAccessGatewayClientUser,
    DeleteSmartAccessGatewayDnsForward, DeleteSnatEntry, DescribeACLAttribute, DescribeACLs,
    DescribeBindableSmartAccessGateways, DescribeClientUserDNS, DescribeCloudConnectNetworks,
    DescribeDeviceAutoUpgradePolicy, DescribeDnatEntries, DescribeFlowLogSags, DescribeFlowLogs, DescribeGrantRules,
    DescribeGrantSagRules, DescribeGrantSagVbrRules, DescribeHealthCheckAttribute, DescribeHealthChecks,
    DescribeQosCars, DescribeQosPolicies, DescribeQoses, DescribeRegions, DescribeRouteDistributionStrategies,
    DescribeSAGDeviceInfo, DescribeSagCurrentDns, DescribeSagDropTopN, DescribeSagExpressConnectInterfaceList,
    DescribeSagGlobalRouteProtocol, DescribeSagHa, DescribeSagLanList, DescribeSagManagementPort,
    DescribeSagOnlineClientStatistics, DescribeSagPortList, DescribeSagPortRouteProtocolList, DescribeSagRemoteAccess,
    DescribeSagRouteList, DescribeSagRouteProtocolBgp, DescribeSagRouteProtocolOspf, DescribeSagStaticRouteList,
    DescribeSagTrafficTopN, DescribeSagUserDns, DescribeSagVbrRelations, DescribeSagWan4G, DescribeSagWanList,
    DescribeSagWanSnat, DescribeSagWifi, DescribeSmartAccessGatewayAttribute, DescribeSmartAccessGatewayClientUsers,
    DescribeSmartAccessGatewayHa, DescribeSmartAccessGatewayVersions, DescribeSmartAccessGateways, DescribeSnatEntries,
    DescribeUnbindFlowLogSags, DescribeUserFlowStatistics, DescribeUserOnlineClientStatistics,
    DescribeUserOnlineClients, DetachCcnInstanceFromCen, DiagnoseSmartAccessGateway, DisableSmartAGDpiMonitor,
    DisableSmartAccessGatewayUser, DisassociateACL, DisassociateFlowLog, DisassociateQos,
    DiscribeSmartAccessGatewayDiagnosisReport, DissociateSmartAGFromApplicationBandwidthPackage,
    DowngradeSmartAccessGateway, DowngradeSmartAccessGatewaySoftware, EnableSmartAGDpiMonitor,
    EnableSmartAccessGatewayUser, GetAclAttribute, GetAdvancedMonitorState, GetCloudConnectNetworkUseLimit,
    GetQosAttribute, GetSmartAGDpiAttribute, GetSmartAccessGatewayUseLimit, GrantInstanceToCbn, GrantSagInstanceToCcn,
    GrantSagInstanceToVbr, KickOutClients, ListAccessPointNetworkQualities, ListAccessPoints,
    ListAvailableServiceAddress, ListDpiConfigError, ListDpiGroups, ListDpiSignatures, ListEnterpriseCode,
    ListProbeTask, ListSmartAGApiUnsupportedFeature, ListSmartAGByAccessPoint, ModifyACL, ModifyACLRule,
    ModifyClientUserDNS, ModifyCloudConnectNetwork, ModifyDeviceAutoUpgradePolicy, ModifyFlowLogAttribute,
    ModifyHealthCheck, ModifyQos, ModifyQosCar, ModifyQosPolicy, ModifyRouteDistributionStrategy,
    ModifySAGAdminPassword, ModifySagExpressConnectInterface, ModifySagGlobalRouteProtocol, ModifySagHa, ModifySagLan,
    ModifySagManagementPort, ModifySagPortRole, ModifySagPortRouteProtocol, ModifySagRemoteAccess,
    ModifySagRouteProtocolBgp, ModifySagRouteProtocolOspf, ModifySagStaticRoute, ModifySagUserDns, ModifySagWan,
    ModifySagWanSnat, ModifySagWifi, ModifySmartAccessGateway, ModifySmartAccessGatewayClientUser,
    ModifySmartAccessGatewayUpBandwidth, MoveResourceGroup, ProbeAccessPointNetworkQuality, RebootSmartAccessGateway,
    ResetSmartAccessGatewayClientUserPassword, RevokeInstanceFromCbn, RevokeInstanceFromVbr, RevokeSagInstanceFromCcn,
    RoamClientUser, SetAdvancedMonitorState, SynchronizeSmartAGWebConfig, UnbindSerialNumber, UnbindSmartAccessGateway,
    UnbindVbr, UnlockSmartAccessGateway, UpdateEnterpriseCode, UpdateProbeTask, UpdateSmartAGAccessPoint,
    UpdateSmartAGDpiAttribute, UpdateSmartAGEnterpriseCode, UpdateSmartAGUserAccelerateConfig,
    UpdateSmartAccessGatewayAdminPassword, UpdateSmartAccessGatewayBgpRoute, UpdateSmartAccessGatewayDns,
    UpdateSmartAccessGatewayDnsForward, UpdateSmartAccessGatewayGlobalRouteProtocol, UpdateSmartAccessGatewayOspfRoute,
    UpdateSmartAccessGatewayPortRouteProtocol, UpdateSmartAccessGatewayVersion, UpdateSmartAccessGatewayWanSnat,
    UpgradeSmartAccessGateway, UpgradeSmartAccessGatewaySoftware, ViewSmartAccessGatewayBgpRoute,
    ViewSmartAccessGatewayDns, ViewSmartAccessGatewayDnsForwards, ViewSmartAccessGatewayGlobalRouteProtocol,
    ViewSmartAccessGatewayOspfRoute, ViewSmartAccessGatewayPortRouteProtocol, ViewSmartAccessGatewayRoutes,
    ViewSmartAccessGatewayWanSnat
}
