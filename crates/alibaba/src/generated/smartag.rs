//! `smartag` 2018-03-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "smartag", version: "2018-03-13", code: "smartag", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { ActivateSmartAccessGateway(region_id: String, smart_ag_id: String) "ActivateSmartAccessGateway" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type ActivateSmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ActiveFlowLog(flow_log_id: String, region_id: String) "ActiveFlowLog" -> Empty {
    "FlowLogId" flow_log_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ActiveFlowLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRule {
    pub acl_id: String,
    pub description: Option<String>,
    pub dest_cidr: String,
    pub dest_port_range: String,
    pub direction: String,
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub ip_protocol: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy: String,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr: String,
    pub source_port_range: String,
    pub r#type: Option<String>,
}

/// What [`AddACLRule::new`] takes.
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
operation! { AddACLRule{AddACLRuleRequired: acl_id, dest_cidr, dest_port_range, direction, ip_protocol, policy, region_id, source_cidr, source_port_range}
    "AddACLRule" -> AddACLRuleOutput {
    "AclId" acl_id, "Description" description: String, "DestCidr" dest_cidr, "DestPortRange" dest_port_range,
    "Direction" direction, "DpiGroupIds" dpi_group_ids: Vec<String>, "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    "IpProtocol" ip_protocol, "Name" name: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "Policy" policy, "Priority" priority: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SourceCidr" source_cidr, "SourcePortRange" source_port_range, "Type" r#type: String
} }

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
    "AclId" acl_id, "AcrId" acr_id, "Description" description, "DestCidr" dest_cidr, "DestPortRange" dest_port_range,
    "Direction" direction, "DpiGroupIds" dpi_group_ids, "DpiSignatureIds" dpi_signature_ids, "GmtCreate" gmt_create,
    "IpProtocol" ip_protocol, "Name" name, "Policy" policy, "Priority" priority, "SourceCidr" source_cidr,
    "SourcePortRange" source_port_range, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRuleDpiGroupIds {
    pub dpi_group_id: Option<Vec<String>>,
}
model! { AddACLRuleDpiGroupIds {
    "DpiGroupId" dpi_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddACLRuleDpiSignatureIds {
    pub dpi_signature_id: Option<Vec<String>>,
}
model! { AddACLRuleDpiSignatureIds {
    "DpiSignatureId" dpi_signature_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnatEntry {
    pub external_ip: Option<String>,
    pub external_port: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sag_id: String,
    pub r#type: Option<String>,
}

/// What [`AddDnatEntry::new`] takes.
pub struct AddDnatEntryRequired {
    pub external_port: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: String,
    pub region_id: String,
    pub sag_id: String,
}
operation! { AddDnatEntry{AddDnatEntryRequired: external_port, internal_ip, internal_port, ip_protocol, region_id, sag_id}
    "AddDnatEntry" -> AddDnatEntryOutput {
    "ExternalIp" external_ip: String, "ExternalPort" external_port, "InternalIp" internal_ip,
    "InternalPort" internal_port, "IpProtocol" ip_protocol, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SagId" sag_id, "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDnatEntryOutput {
    pub dnat_entry_id: Option<String>,
}
model! { AddDnatEntryOutput {
    "DnatEntryId" dnat_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmartAccessGatewayDnsForward {
    pub domain: String,
    pub master_ip: String,
    pub mode: Option<String>,
    pub outbound_port_index: Option<String>,
    pub outbound_port_name: Option<String>,
    pub outbound_port_type: Option<String>,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
    pub slave_ip: Option<String>,
}

/// What [`AddSmartAccessGatewayDnsForward::new`] takes.
pub struct AddSmartAccessGatewayDnsForwardRequired {
    pub domain: String,
    pub master_ip: String,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { AddSmartAccessGatewayDnsForward{AddSmartAccessGatewayDnsForwardRequired: domain, master_ip, region_id, sag_ins_id, sag_sn}
    "AddSmartAccessGatewayDnsForward" -> AddSmartAccessGatewayDnsForwardOutput {
    "Domain" domain, "MasterIp" master_ip, "Mode" mode: String, "OutboundPortIndex" outbound_port_index: String,
    "OutboundPortName" outbound_port_name: String, "OutboundPortType" outbound_port_type: String, "RegionId" region_id,
    "SagInsId" sag_ins_id, "SagSn" sag_sn, "SlaveIp" slave_ip: String
} }

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
    "Code" code, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

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
    "Domain" domain, "InstanceId" instance_id, "MasterIp" master_ip, "Mode" mode,
    "OutboundPortIndex" outbound_port_index, "OutboundPortName" outbound_port_name,
    "OutboundPortType" outbound_port_type, "SlaveIp" slave_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnatEntry {
    pub cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub snat_ip: String,
}
operation! { AddSnatEntry(cidr_block: String, region_id: String, smart_ag_id: String, snat_ip: String)
    "AddSnatEntry" -> AddSnatEntryOutput {
    "CidrBlock" cidr_block, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SnatIp" snat_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnatEntryOutput {
    pub instance_id: Option<String>,
}
model! { AddSnatEntryOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateACL {
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { AssociateACL(acl_id: String, region_id: String, smart_ag_id: String) "AssociateACL" -> Empty {
    "AclId" acl_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type AssociateACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { AssociateFlowLog(flow_log_id: String, region_id: String, smart_ag_id: String) "AssociateFlowLog" -> Empty {
    "FlowLogId" flow_log_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type AssociateFlowLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { AssociateQos(qos_id: String, region_id: String, smart_ag_id: String) "AssociateQos" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosId" qos_id, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type AssociateQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSmartAGWithApplicationBandwidthPackage {
    pub application_bandwidth_package_id: String,
    pub associate_configs: Vec<AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
}
operation! { AssociateSmartAGWithApplicationBandwidthPackage(application_bandwidth_package_id: String, associate_configs: Vec<AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs>, region_id: String)
    "AssociateSmartAGWithApplicationBandwidthPackage" -> Empty {
    "ApplicationBandwidthPackageId" application_bandwidth_package_id, "AssociateConfigs" associate_configs,
    "ClientToken" client_token: String, "DryRun" dry_run: bool, "RegionId" region_id
} }

pub type AssociateSmartAGWithApplicationBandwidthPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs {
    pub bandwidth: Option<i64>,
    pub smart_ag_id: Option<String>,
}
input! { AssociateSmartAGWithApplicationBandwidthPackageAssociateConfigs(bandwidth: i64, smart_ag_id: String) {
    "Bandwidth" bandwidth: i64, "SmartAGId" smart_ag_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCcnInstanceToCen {
    pub ccn_id: Option<String>,
    pub cen_id: Option<String>,
    pub region_id: Option<String>,
    pub subnet: Option<String>,
}
operation! { AttachCcnInstanceToCen() "AttachCcnInstanceToCen" -> Empty {
    "CcnId" ccn_id: String, "CenId" cen_id: String, "RegionId" region_id: String, "Subnet" subnet: String
} }

pub type AttachCcnInstanceToCenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSerialNumber {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: String,
    pub smart_ag_id: String,
}
operation! { BindSerialNumber(region_id: String, serial_number: String, smart_ag_id: String)
    "BindSerialNumber" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number, "SmartAGId" smart_ag_id
} }

pub type BindSerialNumberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSmartAccessGateway {
    pub ccn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
}
operation! { BindSmartAccessGateway(ccn_id: String, smart_ag_id: String) "BindSmartAccessGateway" -> Empty {
    "CcnId" ccn_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGUid" smart_ag_uid: i64
} }

pub type BindSmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
    pub vbr_id: String,
    pub vbr_region_id: String,
}
operation! { BindVbr(region_id: String, smart_ag_id: String, vbr_id: String, vbr_region_id: String) "BindVbr" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGUid" smart_ag_uid: i64, "VbrId" vbr_id, "VbrRegionId" vbr_region_id
} }

pub type BindVbrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearSagCipher {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sag_id: String,
    pub sn_number: String,
}
operation! { ClearSagCipher(region_id: String, sag_id: String, sn_number: String) "ClearSagCipher" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64, "SagId" sag_id,
    "SnNumber" sn_number
} }

pub type ClearSagCipherOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearSagRouteableAddress {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sag_id: String,
}
operation! { ClearSagRouteableAddress(sag_id: String) "ClearSagRouteableAddress" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64, "SagId" sag_id
} }

pub type ClearSagRouteableAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateACL {
    pub acl_type: Option<String>,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateACL(name: String, region_id: String) "CreateACL" -> CreateACLOutput {
    "AclType" acl_type: String, "Name" name, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateACLOutput {
    pub acl_id: Option<String>,
    pub acl_type: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateACLOutput {
    "AclId" acl_id, "AclType" acl_type, "ResourceGroupId" resource_group_id
} }

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
    "CidrBlock" cidr_block: String, "Description" description: String, "Name" name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SnatCidrBlock" snat_cidr_block: String
} }

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
    "CcnId" ccn_id, "CidrBlock" cidr_block, "Description" description, "Name" name, "ResourceGroupId" resource_group_id,
    "SnatCidrBlock" snat_cidr_block, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseCode {
    pub client_token: Option<String>,
    pub enterprise_code: String,
    pub region_id: String,
}
operation! { CreateEnterpriseCode(enterprise_code: String, region_id: String) "CreateEnterpriseCode" -> Empty {
    "ClientToken" client_token: String, "EnterpriseCode" enterprise_code, "RegionId" region_id
} }

pub type CreateEnterpriseCodeOutput = Empty;

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sls_region_id: Option<String>,
}
operation! { CreateFlowLog(region_id: String) "CreateFlowLog" -> CreateFlowLogOutput {
    "ActiveAging" active_aging: i64, "Description" description: String, "InactiveAging" inactive_aging: i64,
    "LogstoreName" logstore_name: String, "Name" name: String, "NetflowServerIp" netflow_server_ip: String,
    "NetflowServerPort" netflow_server_port: i64, "NetflowVersion" netflow_version: String,
    "OutputType" output_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ProjectName" project_name: String, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SlsRegionId" sls_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogOutput {
    pub flow_log_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateFlowLogOutput {
    "FlowLogId" flow_log_id, "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheck {
    pub description: Option<String>,
    pub dst_ip_addr: String,
    pub dst_port: Option<i64>,
    /// 1 to 15.
    pub fail_count_threshold: Option<i64>,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 20.
    pub probe_count: Option<i64>,
    /// 1000 to 60000.
    pub probe_interval: Option<i64>,
    /// 10 to 30000.
    pub probe_timeout: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 1 to 15.
    pub rtt_fail_threshold: Option<i64>,
    pub rtt_threshold: Option<i64>,
    pub smart_ag_id: String,
    pub src_ip_addr: String,
    pub src_port: Option<i64>,
    pub r#type: String,
}

/// What [`CreateHealthCheck::new`] takes.
pub struct CreateHealthCheckRequired {
    pub dst_ip_addr: String,
    pub name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub src_ip_addr: String,
    pub r#type: String,
}
operation! { CreateHealthCheck{CreateHealthCheckRequired: dst_ip_addr, name, region_id, smart_ag_id, src_ip_addr, r#type}
    "CreateHealthCheck" -> CreateHealthCheckOutput {
    "Description" description: String, "DstIpAddr" dst_ip_addr, "DstPort" dst_port: i64,
    "FailCountThreshold" fail_count_threshold: i64, "Name" name, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ProbeCount" probe_count: i64, "ProbeInterval" probe_interval: i64,
    "ProbeTimeout" probe_timeout: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RttFailThreshold" rtt_fail_threshold: i64,
    "RttThreshold" rtt_threshold: i64, "SmartAGId" smart_ag_id, "SrcIpAddr" src_ip_addr, "SrcPort" src_port: i64,
    "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckOutput {
    pub instance_id: Option<String>,
}
model! { CreateHealthCheckOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTask {
    pub domain: String,
    pub enable: bool,
    pub packet_number: Option<i64>,
    pub port: Option<i64>,
    pub probe_task_source_address: Option<String>,
    pub protocol: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
    pub task_name: Option<String>,
    pub r#type: String,
}

/// What [`CreateProbeTask::new`] takes.
pub struct CreateProbeTaskRequired {
    pub domain: String,
    pub enable: bool,
    pub protocol: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
    pub r#type: String,
}
operation! { CreateProbeTask{CreateProbeTaskRequired: domain, enable, protocol, region_id, sag_id, sn, r#type}
    "CreateProbeTask" -> CreateProbeTaskOutput {
    "Domain" domain, "Enable" enable, "PacketNumber" packet_number: i64, "Port" port: i64,
    "ProbeTaskSourceAddress" probe_task_source_address: String, "Protocol" protocol, "RegionId" region_id,
    "SagId" sag_id, "Sn" sn, "TaskName" task_name: String, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateProbeTaskOutput {
    "Code" code, "Data" data, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_description: Option<String>,
    pub qos_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateQos(qos_name: String, region_id: String) "CreateQos" -> CreateQosOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosDescription" qos_description: String,
    "QosName" qos_name, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosOutput {
    pub qos_id: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateQosOutput {
    "QosId" qos_id, "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosCar {
    pub description: Option<String>,
    pub limit_type: String,
    pub max_bandwidth_abs: Option<i64>,
    pub max_bandwidth_percent: Option<i64>,
    pub min_bandwidth_abs: Option<i64>,
    pub min_bandwidth_percent: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub percent_source_type: Option<String>,
    pub priority: i64,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateQosCar(limit_type: String, priority: i64, qos_id: String, region_id: String)
    "CreateQosCar" -> CreateQosCarOutput {
    "Description" description: String, "LimitType" limit_type, "MaxBandwidthAbs" max_bandwidth_abs: i64,
    "MaxBandwidthPercent" max_bandwidth_percent: i64, "MinBandwidthAbs" min_bandwidth_abs: i64,
    "MinBandwidthPercent" min_bandwidth_percent: i64, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PercentSourceType" percent_source_type: String, "Priority" priority, "QosId" qos_id,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

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
    "Description" description, "LimitType" limit_type, "MaxBandwidthAbs" max_bandwidth_abs,
    "MaxBandwidthPercent" max_bandwidth_percent, "MinBandwidthAbs" min_bandwidth_abs,
    "MinBandwidthPercent" min_bandwidth_percent, "PercentSourceType" percent_source_type, "Priority" priority,
    "QosCarId" qos_car_id, "QosId" qos_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicy {
    pub description: Option<String>,
    pub dest_cidr: String,
    pub dest_port_range: String,
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub ip_protocol: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub priority: i64,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr: String,
    pub source_port_range: String,
    pub start_time: Option<String>,
}

/// What [`CreateQosPolicy::new`] takes.
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
operation! { CreateQosPolicy{CreateQosPolicyRequired: dest_cidr, dest_port_range, ip_protocol, priority, qos_id, region_id, source_cidr, source_port_range}
    "CreateQosPolicy" -> CreateQosPolicyOutput {
    "Description" description: String, "DestCidr" dest_cidr, "DestPortRange" dest_port_range,
    "DpiGroupIds" dpi_group_ids: Vec<String>, "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    "EndTime" end_time: String, "IpProtocol" ip_protocol, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "Priority" priority, "QosId" qos_id, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SourceCidr" source_cidr, "SourcePortRange" source_port_range, "StartTime" start_time: String
} }

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
    "Description" description, "DestCidr" dest_cidr, "DestPortRange" dest_port_range, "DpiGroupIds" dpi_group_ids,
    "DpiSignatureIds" dpi_signature_ids, "EndTime" end_time, "IpProtocol" ip_protocol, "Name" name, "Priority" priority,
    "QosId" qos_id, "QosPolicyId" qos_policy_id, "SourceCidr" source_cidr, "SourcePortRange" source_port_range,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyDpiGroupIds {
    pub dpi_group_id: Option<Vec<String>>,
}
model! { CreateQosPolicyDpiGroupIds {
    "DpiGroupId" dpi_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyDpiSignatureIds {
    pub dpi_signature_id: Option<Vec<String>>,
}
model! { CreateQosPolicyDpiSignatureIds {
    "DpiSignatureId" dpi_signature_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSagExpressConnectInterface {
    pub ip: String,
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// What [`CreateSagExpressConnectInterface::new`] takes.
pub struct CreateSagExpressConnectInterfaceRequired {
    pub ip: String,
    pub mask: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { CreateSagExpressConnectInterface{CreateSagExpressConnectInterfaceRequired: ip, mask, port_name, region_id, smart_ag_id, smart_ag_sn}
    "CreateSagExpressConnectInterface" -> Empty {
    "IP" ip, "Mask" mask, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type CreateSagExpressConnectInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSagStaticRoute {
    pub destination_cidr: String,
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// What [`CreateSagStaticRoute::new`] takes.
pub struct CreateSagStaticRouteRequired {
    pub destination_cidr: String,
    pub next_hop: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { CreateSagStaticRoute{CreateSagStaticRouteRequired: destination_cidr, next_hop, port_name, region_id, smart_ag_id, smart_ag_sn}
    "CreateSagStaticRoute" -> Empty {
    "DestinationCidr" destination_cidr, "NextHop" next_hop, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type CreateSagStaticRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAddress {
    pub address: String,
    pub address_type: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}

/// What [`CreateServiceAddress::new`] takes.
pub struct CreateServiceAddressRequired {
    pub address: String,
    pub address_type: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}
operation! { CreateServiceAddress{CreateServiceAddressRequired: address, address_type, region_id, sag_id, sn}
    "CreateServiceAddress" -> CreateServiceAddressOutput {
    "Address" address, "AddressType" address_type, "RegionId" region_id, "SagId" sag_id, "Sn" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAddressOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateServiceAddressOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGateway {
    pub already_have_sag: Option<bool>,
    pub auto_pay: bool,
    pub buyer_message: String,
    pub cpe_version: Option<String>,
    pub charge_type: String,
    pub description: Option<String>,
    pub ha_type: String,
    pub hard_ware_spec: String,
    pub max_band_width: Option<i64>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: i64,
    pub receiver_address: String,
    pub receiver_city: String,
    pub receiver_country: String,
    pub receiver_district: String,
    pub receiver_email: String,
    pub receiver_mobile: String,
    pub receiver_name: String,
    pub receiver_phone: Option<String>,
    pub receiver_state: String,
    pub receiver_town: String,
    pub receiver_zip: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateSmartAccessGateway::new`] takes.
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
operation! { CreateSmartAccessGateway{CreateSmartAccessGatewayRequired: auto_pay, buyer_message, charge_type, ha_type, hard_ware_spec, period, receiver_address, receiver_city, receiver_country, receiver_district, receiver_email, receiver_mobile, receiver_name, receiver_state, receiver_town, receiver_zip, region_id}
    "CreateSmartAccessGateway" -> CreateSmartAccessGatewayOutput {
    "AlreadyHaveSag" already_have_sag: bool, "AutoPay" auto_pay, "BuyerMessage" buyer_message,
    "CPEVersion" cpe_version: String, "ChargeType" charge_type, "Description" description: String, "HaType" ha_type,
    "HardWareSpec" hard_ware_spec, "MaxBandWidth" max_band_width: i64, "Name" name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Period" period, "ReceiverAddress" receiver_address,
    "ReceiverCity" receiver_city, "ReceiverCountry" receiver_country, "ReceiverDistrict" receiver_district,
    "ReceiverEmail" receiver_email, "ReceiverMobile" receiver_mobile, "ReceiverName" receiver_name,
    "ReceiverPhone" receiver_phone: String, "ReceiverState" receiver_state, "ReceiverTown" receiver_town,
    "ReceiverZip" receiver_zip, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

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
    "Description" description, "Name" name, "OrderId" order_id, "ResourceGroupId" resource_group_id,
    "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewayClientUser {
    pub bandwidth: i64,
    pub client_ip: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_mail: String,
    pub user_name: Option<String>,
}
operation! { CreateSmartAccessGatewayClientUser(bandwidth: i64, region_id: String, smart_ag_id: String, user_mail: String)
    "CreateSmartAccessGatewayClientUser" -> CreateSmartAccessGatewayClientUserOutput {
    "Bandwidth" bandwidth, "ClientIp" client_ip: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "Password" password: Secret, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "UserMail" user_mail,
    "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewayClientUserOutput {
    pub bandwidth: Option<i64>,
    pub client_ip: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateSmartAccessGatewayClientUserOutput {
    "Bandwidth" bandwidth, "ClientIp" client_ip, "UserMail" user_mail, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewaySoftware {
    pub auto_pay: bool,
    pub charge_type: String,
    pub data_plan: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: i64,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub user_count: i64,
}

/// What [`CreateSmartAccessGatewaySoftware::new`] takes.
pub struct CreateSmartAccessGatewaySoftwareRequired {
    pub auto_pay: bool,
    pub charge_type: String,
    pub data_plan: i64,
    pub period: i64,
    pub region_id: String,
    pub user_count: i64,
}
operation! { CreateSmartAccessGatewaySoftware{CreateSmartAccessGatewaySoftwareRequired: auto_pay, charge_type, data_plan, period, region_id, user_count}
    "CreateSmartAccessGatewaySoftware" -> CreateSmartAccessGatewaySoftwareOutput {
    "AutoPay" auto_pay, "ChargeType" charge_type, "DataPlan" data_plan, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "Period" period, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartAccessGatewaySoftwareOutput {
    pub order_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { CreateSmartAccessGatewaySoftwareOutput {
    "OrderId" order_id, "ResourceGroupId" resource_group_id, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactiveFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeactiveFlowLog(flow_log_id: String, region_id: String) "DeactiveFlowLog" -> Empty {
    "FlowLogId" flow_log_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeactiveFlowLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteACL {
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteACL(acl_id: String, region_id: String) "DeleteACL" -> Empty {
    "AclId" acl_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteACLRule {
    pub acl_id: String,
    pub acr_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteACLRule(acl_id: String, acr_id: String, region_id: String) "DeleteACLRule" -> Empty {
    "AclId" acl_id, "AcrId" acr_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteACLRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudConnectNetwork {
    pub ccn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCloudConnectNetwork(ccn_id: String) "DeleteCloudConnectNetwork" -> Empty {
    "CcnId" ccn_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteCloudConnectNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDnatEntry {
    pub dnat_entry_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sag_id: String,
}
operation! { DeleteDnatEntry(dnat_entry_id: String, region_id: String, sag_id: String) "DeleteDnatEntry" -> Empty {
    "DnatEntryId" dnat_entry_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64, "SagId" sag_id
} }

pub type DeleteDnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterpriseCode {
    pub client_token: Option<String>,
    pub enterprise_code: String,
    pub region_id: String,
}
operation! { DeleteEnterpriseCode(enterprise_code: String, region_id: String) "DeleteEnterpriseCode" -> Empty {
    "ClientToken" client_token: String, "EnterpriseCode" enterprise_code, "RegionId" region_id
} }

pub type DeleteEnterpriseCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFlowLog(flow_log_id: String, region_id: String) "DeleteFlowLog" -> Empty {
    "FlowLogId" flow_log_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteFlowLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheck {
    pub hc_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteHealthCheck(hc_instance_id: String, region_id: String) "DeleteHealthCheck" -> Empty {
    "HcInstanceId" hc_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteHealthCheckOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTask {
    pub probe_task_id: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}
operation! { DeleteProbeTask(probe_task_id: String, region_id: String, sag_id: String, sn: String)
    "DeleteProbeTask" -> DeleteProbeTaskOutput {
    "ProbeTaskId" probe_task_id, "RegionId" region_id, "SagId" sag_id, "Sn" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteProbeTaskOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteQos(qos_id: String, region_id: String) "DeleteQos" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosId" qos_id, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosCar {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_car_id: String,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteQosCar(qos_car_id: String, qos_id: String, region_id: String) "DeleteQosCar" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosCarId" qos_car_id, "QosId" qos_id,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteQosCarOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub qos_policy_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteQosPolicy(qos_id: String, qos_policy_id: String, region_id: String) "DeleteQosPolicy" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosId" qos_id, "QosPolicyId" qos_policy_id,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteQosPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteDistributionStrategy {
    pub dest_cidr_block: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_source: String,
    pub smart_ag_id: String,
    pub source_type: String,
}

/// What [`DeleteRouteDistributionStrategy::new`] takes.
pub struct DeleteRouteDistributionStrategyRequired {
    pub dest_cidr_block: String,
    pub region_id: String,
    pub route_source: String,
    pub smart_ag_id: String,
    pub source_type: String,
}
operation! { DeleteRouteDistributionStrategy{DeleteRouteDistributionStrategyRequired: dest_cidr_block, region_id, route_source, smart_ag_id, source_type}
    "DeleteRouteDistributionStrategy" -> Empty {
    "DestCidrBlock" dest_cidr_block, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RouteSource" route_source, "SmartAGId" smart_ag_id,
    "SourceType" source_type
} }

pub type DeleteRouteDistributionStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSagExpressConnectInterface {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}
operation! { DeleteSagExpressConnectInterface(port_name: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DeleteSagExpressConnectInterface" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type DeleteSagExpressConnectInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSagStaticRoute {
    pub destination_cidr: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// What [`DeleteSagStaticRoute::new`] takes.
pub struct DeleteSagStaticRouteRequired {
    pub destination_cidr: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DeleteSagStaticRoute{DeleteSagStaticRouteRequired: destination_cidr, port_name, region_id, smart_ag_id, smart_ag_sn}
    "DeleteSagStaticRoute" -> Empty {
    "DestinationCidr" destination_cidr, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PortName" port_name, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type DeleteSagStaticRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAddress {
    pub address: String,
    pub address_type: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}

/// What [`DeleteServiceAddress::new`] takes.
pub struct DeleteServiceAddressRequired {
    pub address: String,
    pub address_type: String,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}
operation! { DeleteServiceAddress{DeleteServiceAddressRequired: address, address_type, region_id, sag_id, sn}
    "DeleteServiceAddress" -> DeleteServiceAddressOutput {
    "Address" address, "AddressType" address_type, "RegionId" region_id, "SagId" sag_id, "Sn" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAddressOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteServiceAddressOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGateway {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteSmartAccessGateway(instance_id: String) "DeleteSmartAccessGateway" -> Empty {
    "InstanceId" instance_id, "RegionId" region_id: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteSmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGatewayClientUser {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_name: String,
}
operation! { DeleteSmartAccessGatewayClientUser(region_id: String, smart_ag_id: String, user_name: String)
    "DeleteSmartAccessGatewayClientUser" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UserName" user_name
} }

pub type DeleteSmartAccessGatewayClientUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGatewayDnsForward {
    pub instance_id: String,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { DeleteSmartAccessGatewayDnsForward(instance_id: String, region_id: String, sag_ins_id: String, sag_sn: String)
    "DeleteSmartAccessGatewayDnsForward" -> DeleteSmartAccessGatewayDnsForwardOutput {
    "InstanceId" instance_id, "RegionId" region_id, "SagInsId" sag_ins_id, "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartAccessGatewayDnsForwardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSmartAccessGatewayDnsForwardOutput {
    "Code" code, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DeleteSnatEntry(instance_id: String, region_id: String, smart_ag_id: String) "DeleteSnatEntry" -> Empty {
    "InstanceId" instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type DeleteSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttribute {
    pub acl_id: String,
    pub direction: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeACLAttribute(acl_id: String, region_id: String)
    "DescribeACLAttribute" -> DescribeACLAttributeOutput {
    "AclId" acl_id, "Direction" direction: String, "Name" name: String, "Order" order: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeOutput {
    pub acrs: Option<DescribeACLAttributeAcrs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeACLAttributeOutput {
    "Acrs" acrs, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeAcrs {
    pub acr: Option<Vec<DescribeACLAttributeAcr>>,
}
model! { DescribeACLAttributeAcrs {
    "Acr" acr
} }

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
    "AclId" acl_id, "AclType" acl_type, "AcrId" acr_id, "Description" description, "DestCidr" dest_cidr,
    "DestPortRange" dest_port_range, "Direction" direction, "DpiGroupIds" dpi_group_ids,
    "DpiSignatureIds" dpi_signature_ids, "GmtCreate" gmt_create, "IpProtocol" ip_protocol, "Name" name, "Policy" policy,
    "Priority" priority, "SourceCidr" source_cidr, "SourcePortRange" source_port_range, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeDpiGroupIds {
    pub dpi_group_id: Option<Vec<String>>,
}
model! { DescribeACLAttributeDpiGroupIds {
    "DpiGroupId" dpi_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLAttributeDpiSignatureIds {
    pub dpi_signature_id: Option<Vec<String>>,
}
model! { DescribeACLAttributeDpiSignatureIds {
    "DpiSignatureId" dpi_signature_id
} }

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeACLs(region_id: String) "DescribeACLs" -> DescribeACLsOutput {
    "AclIds" acl_ids: String, "AclType" acl_type: String, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLsOutput {
    pub acls: Option<DescribeACLsAcls>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeACLsOutput {
    "Acls" acls, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLsAcls {
    pub acl: Option<Vec<DescribeACLsAcl>>,
}
model! { DescribeACLsAcls {
    "Acl" acl
} }

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
    "AclId" acl_id, "AclType" acl_type, "Name" name, "ResourceGroupId" resource_group_id, "SagCount" sag_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGateways {
    pub ccn_id: String,
    pub cross_account: Option<bool>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: Option<String>,
}
operation! { DescribeBindableSmartAccessGateways(ccn_id: String, region_id: String)
    "DescribeBindableSmartAccessGateways" -> DescribeBindableSmartAccessGatewaysOutput {
    "CcnId" ccn_id, "CrossAccount" cross_account: bool, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGatewaysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub smart_access_gateways: Option<DescribeBindableSmartAccessGatewaysSmartAccessGateways>,
    pub total_count: Option<i64>,
}
model! { DescribeBindableSmartAccessGatewaysOutput {
    "PageNumber" page_number, "PageSize" page_size, "SmartAccessGateways" smart_access_gateways,
    "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGatewaysSmartAccessGateways {
    pub smart_access_gateway: Option<Vec<DescribeBindableSmartAccessGatewaysSmartAccessGateway>>,
}
model! { DescribeBindableSmartAccessGatewaysSmartAccessGateways {
    "SmartAccessGateway" smart_access_gateway
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindableSmartAccessGatewaysSmartAccessGateway {
    pub name: Option<String>,
    pub smart_ag_id: Option<String>,
    pub smart_ag_uid: Option<i64>,
}
model! { DescribeBindableSmartAccessGatewaysSmartAccessGateway {
    "Name" name, "SmartAGId" smart_ag_id, "SmartAGUid" smart_ag_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUserDNS {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeClientUserDNS(region_id: String, smart_ag_id: String)
    "DescribeClientUserDNS" -> DescribeClientUserDNSOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientUserDNSOutput {
    pub app_dns: Option<Vec<String>>,
    pub recovered_dns: Option<Vec<String>>,
}
model! { DescribeClientUserDNSOutput {
    "AppDNS" app_dns, "RecoveredDNS" recovered_dns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworks {
    pub ccn_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCloudConnectNetworksTag>>,
}
operation! { DescribeCloudConnectNetworks(region_id: String)
    "DescribeCloudConnectNetworks" -> DescribeCloudConnectNetworksOutput {
    "CcnId" ccn_id: String, "Name" name: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Tag" tag: Vec<DescribeCloudConnectNetworksTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCloudConnectNetworksTag() {
    "Key" key: String, "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksOutput {
    pub cloud_connect_networks: Option<DescribeCloudConnectNetworksCloudConnectNetworks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudConnectNetworksOutput {
    "CloudConnectNetworks" cloud_connect_networks, "PageNumber" page_number, "PageSize" page_size,
    "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksCloudConnectNetworks {
    pub cloud_connect_network: Option<Vec<DescribeCloudConnectNetworksCloudConnectNetwork>>,
}
model! { DescribeCloudConnectNetworksCloudConnectNetworks {
    "CloudConnectNetwork" cloud_connect_network
} }

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
    "AssociatedCenId" associated_cen_id, "AssociatedCenOwnerId" associated_cen_owner_id,
    "AssociatedCenStatus" associated_cen_status, "AssociatedCloudBoxCount" associated_cloud_box_count,
    "AvailableCloudBoxCount" available_cloud_box_count, "CcnId" ccn_id, "CenStatusErrorCode" cen_status_error_code,
    "CenStatusErrorMessage" cen_status_error_message, "CidrBlock" cidr_block, "CreateTime" create_time,
    "Description" description, "InterworkingStatus" interworking_status, "Name" name, "NewAgw" new_agw,
    "ProcessingCenId" processing_cen_id, "ResourceGroupId" resource_group_id, "SnatCidrBlock" snat_cidr_block,
    "Subnet" subnet, "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksTags {
    pub tag: Option<Vec<DescribeCloudConnectNetworksTagsTag>>,
}
model! { DescribeCloudConnectNetworksTags {
    "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudConnectNetworksTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCloudConnectNetworksTagsTag {
    "Key" key, "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAutoUpgradePolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: String,
    pub smart_ag_id: String,
    pub version_type: Option<String>,
}
operation! { DescribeDeviceAutoUpgradePolicy(region_id: String, serial_number: String, smart_ag_id: String)
    "DescribeDeviceAutoUpgradePolicy" -> DescribeDeviceAutoUpgradePolicyOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number, "SmartAGId" smart_ag_id, "VersionType" version_type: String
} }

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
    "CronExpression" cron_expression, "Duration" duration, "Jitter" jitter, "SerialNumber" serial_number,
    "SmartAGId" smart_ag_id, "TimeZone" time_zone, "UpgradeType" upgrade_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sag_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeDnatEntries(region_id: String, sag_id: String) "DescribeDnatEntries" -> DescribeDnatEntriesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SagId" sag_id, "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntriesOutput {
    pub dnat_entries: Option<DescribeDnatEntriesDnatEntries>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDnatEntriesOutput {
    "DnatEntries" dnat_entries, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDnatEntriesDnatEntries {
    pub dnat_entry: Option<Vec<DescribeDnatEntriesDnatEntry>>,
}
model! { DescribeDnatEntriesDnatEntries {
    "DnatEntry" dnat_entry
} }

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
    "DnatEntryId" dnat_entry_id, "ExternalIp" external_ip, "ExternalPort" external_port, "InternalIp" internal_ip,
    "InternalPort" internal_port, "IpProtocol" ip_protocol, "SagId" sag_id, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSags {
    pub flow_log_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeFlowLogSags(region_id: String) "DescribeFlowLogSags" -> DescribeFlowLogSagsOutput {
    "FlowLogId" flow_log_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sags: Option<DescribeFlowLogSagsSags>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowLogSagsOutput {
    "PageNumber" page_number, "PageSize" page_size, "Sags" sags, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSagsSags {
    pub sag: Option<Vec<DescribeFlowLogSagsSag>>,
}
model! { DescribeFlowLogSagsSags {
    "Sag" sag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogSagsSag {
    pub description: Option<String>,
    pub name: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeFlowLogSagsSag {
    "Description" description, "Name" name, "SmartAGId" smart_ag_id
} }

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { DescribeFlowLogs(region_id: String) "DescribeFlowLogs" -> DescribeFlowLogsOutput {
    "Description" description: String, "FlowLogId" flow_log_id: String, "FlowLogName" flow_log_name: String,
    "OutputType" output_type: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsOutput {
    pub flow_logs: Option<DescribeFlowLogsFlowLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowLogsOutput {
    "FlowLogs" flow_logs, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLogs {
    pub flow_log_set_type: Option<Vec<DescribeFlowLogsFlowLogSetType>>,
}
model! { DescribeFlowLogsFlowLogs {
    "FlowLogSetType" flow_log_set_type
} }

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
    "ActiveAging" active_aging, "Description" description, "FlowLogId" flow_log_id, "InactiveAging" inactive_aging,
    "LogstoreName" logstore_name, "Name" name, "NetflowServerIp" netflow_server_ip,
    "NetflowServerPort" netflow_server_port, "NetflowVersion" netflow_version, "OutputType" output_type,
    "ProjectName" project_name, "ResourceGroupId" resource_group_id, "SlsRegionId" sls_region_id, "Status" status,
    "TotalSagNum" total_sag_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRules {
    pub associated_ccn_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeGrantRules(region_id: String) "DescribeGrantRules" -> DescribeGrantRulesOutput {
    "AssociatedCcnId" associated_ccn_id: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesOutput {
    pub grant_rules: Option<DescribeGrantRulesGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantRulesOutput {
    "GrantRules" grant_rules, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantRulesGrantRules {
    pub grant_rule: Option<Vec<DescribeGrantRulesGrantRule>>,
}
model! { DescribeGrantRulesGrantRules {
    "GrantRule" grant_rule
} }

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
    "CcnInstanceId" ccn_instance_id, "CcnUid" ccn_uid, "CenInstanceId" cen_instance_id, "CenUid" cen_uid,
    "GmtCreate" gmt_create, "GmtModified" gmt_modified, "GrantRuleId" grant_rule_id,
    "GrantTrafficService" grant_traffic_service, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeGrantSagRules(region_id: String, smart_ag_id: String)
    "DescribeGrantSagRules" -> DescribeGrantSagRulesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRulesOutput {
    pub grant_rules: Option<DescribeGrantSagRulesGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantSagRulesOutput {
    "GrantRules" grant_rules, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagRulesGrantRules {
    pub grant_rule: Option<Vec<DescribeGrantSagRulesGrantRule>>,
}
model! { DescribeGrantSagRulesGrantRules {
    "GrantRule" grant_rule
} }

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
    "CcnInstanceId" ccn_instance_id, "CcnUid" ccn_uid, "CreateTime" create_time,
    "GrantTrafficService" grant_traffic_service, "InstanceId" instance_id, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: Option<String>,
    pub vbr_instance_id: Option<String>,
}
operation! { DescribeGrantSagVbrRules(region_id: String) "DescribeGrantSagVbrRules" -> DescribeGrantSagVbrRulesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id: String, "VbrInstanceId" vbr_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRulesOutput {
    pub grant_rules: Option<DescribeGrantSagVbrRulesGrantRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGrantSagVbrRulesOutput {
    "GrantRules" grant_rules, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrantSagVbrRulesGrantRules {
    pub grant_rule: Option<Vec<DescribeGrantSagVbrRulesGrantRule>>,
}
model! { DescribeGrantSagVbrRulesGrantRules {
    "GrantRule" grant_rule
} }

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
    "Bound" bound, "CreateTime" create_time, "InstanceId" instance_id, "SmartAGId" smart_ag_id,
    "SmartAGUid" smart_ag_uid, "VbrInstanceId" vbr_instance_id, "VbrRegionId" vbr_region_id, "VbrUid" vbr_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckAttribute {
    pub hc_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeHealthCheckAttribute(hc_instance_id: String, region_id: String, smart_ag_id: String)
    "DescribeHealthCheckAttribute" -> DescribeHealthCheckAttributeOutput {
    "HcInstanceId" hc_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

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
    "CreateTime" create_time, "Description" description, "DstIpAddr" dst_ip_addr, "DstPort" dst_port,
    "FailCountThreshold" fail_count_threshold, "HcInstanceId" hc_instance_id, "Name" name, "ProbeCount" probe_count,
    "ProbeInterval" probe_interval, "ProbeTimeout" probe_timeout, "RttFailThreshold" rtt_fail_threshold,
    "RttThreshold" rtt_threshold, "SmartAGId" smart_ag_id, "SrcIpAddr" src_ip_addr, "SrcPort" src_port, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecks {
    pub hc_instance_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeHealthChecks(region_id: String, smart_ag_id: String)
    "DescribeHealthChecks" -> DescribeHealthChecksOutput {
    "HcInstanceId" hc_instance_id: String, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecksOutput {
    pub health_checks: Option<DescribeHealthChecksHealthChecks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthChecksOutput {
    "HealthChecks" health_checks, "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthChecksHealthChecks {
    pub health_check: Option<Vec<DescribeHealthChecksHealthCheck>>,
}
model! { DescribeHealthChecksHealthChecks {
    "HealthCheck" health_check
} }

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
    "Description" description, "DstIpAddr" dst_ip_addr, "DstPort" dst_port, "FailCountThreshold" fail_count_threshold,
    "HcInstanceId" hc_instance_id, "Name" name, "ProbeCount" probe_count, "ProbeInterval" probe_interval,
    "ProbeTimeout" probe_timeout, "RelationCount" relation_count, "RttFailThreshold" rtt_fail_threshold,
    "RttThreshold" rtt_threshold, "SmartAGId" smart_ag_id, "SrcIpAddr" src_ip_addr, "SrcPort" src_port, "Status" status,
    "Type" r#type
} }

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
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeQosCars(qos_id: String, region_id: String) "DescribeQosCars" -> DescribeQosCarsOutput {
    "Description" description: String, "Order" order: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "QosCarId" qos_car_id: String,
    "QosId" qos_id, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosCarsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_cars: Option<DescribeQosCarsQosCars>,
    pub total_count: Option<i64>,
}
model! { DescribeQosCarsOutput {
    "PageNumber" page_number, "PageSize" page_size, "QosCars" qos_cars, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosCarsQosCars {
    pub qos_car: Option<Vec<DescribeQosCarsQosCar>>,
}
model! { DescribeQosCarsQosCars {
    "QosCar" qos_car
} }

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
    "Description" description, "LimitType" limit_type, "MaxBandwidthAbs" max_bandwidth_abs,
    "MaxBandwidthPercent" max_bandwidth_percent, "MinBandwidthAbs" min_bandwidth_abs,
    "MinBandwidthPercent" min_bandwidth_percent, "Name" name, "PercentSourceType" percent_source_type,
    "Priority" priority, "QosCarId" qos_car_id, "QosId" qos_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPolicies {
    pub description: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub priority: Option<i64>,
    pub qos_id: String,
    pub qos_policy_id: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeQosPolicies(qos_id: String, region_id: String) "DescribeQosPolicies" -> DescribeQosPoliciesOutput {
    "Description" description: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "Priority" priority: i64, "QosId" qos_id,
    "QosPolicyId" qos_policy_id: String, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_policies: Option<DescribeQosPoliciesQosPolicies>,
    pub total_count: Option<i64>,
}
model! { DescribeQosPoliciesOutput {
    "PageNumber" page_number, "PageSize" page_size, "QosPolicies" qos_policies, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesQosPolicies {
    pub qos_policy: Option<Vec<DescribeQosPoliciesQosPolicy>>,
}
model! { DescribeQosPoliciesQosPolicies {
    "QosPolicy" qos_policy
} }

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
    "Description" description, "DestCidr" dest_cidr, "DestPortRange" dest_port_range, "DpiGroupIds" dpi_group_ids,
    "DpiSignatureIds" dpi_signature_ids, "EndTime" end_time, "IpProtocol" ip_protocol, "Name" name, "Priority" priority,
    "QosId" qos_id, "QosPolicyId" qos_policy_id, "SourceCidr" source_cidr, "SourcePortRange" source_port_range,
    "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesDpiGroupIds {
    pub dpi_group_id: Option<Vec<String>>,
}
model! { DescribeQosPoliciesDpiGroupIds {
    "DpiGroupId" dpi_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosPoliciesDpiSignatureIds {
    pub dpi_signature_id: Option<Vec<String>>,
}
model! { DescribeQosPoliciesDpiSignatureIds {
    "DpiSignatureId" dpi_signature_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQoses {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qos_ids: Option<String>,
    pub qos_name: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeQoses(region_id: String) "DescribeQoses" -> DescribeQosesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "QosIds" qos_ids: String, "QosName" qos_name: String, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub qoses: Option<DescribeQosesQoses>,
    pub total_count: Option<i64>,
}
model! { DescribeQosesOutput {
    "PageNumber" page_number, "PageSize" page_size, "Qoses" qoses, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQosesQoses {
    pub qos: Option<Vec<DescribeQosesQos>>,
}
model! { DescribeQosesQoses {
    "Qos" qos
} }

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
    "QosDescription" qos_description, "QosId" qos_id, "QosName" qos_name, "ResourceGroupId" resource_group_id,
    "SagCount" sag_count, "SmartAGIds" smart_ag_ids
} }

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
    "AcceptLanguage" accept_language: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    "LocalName" local_name, "RegionEndpoint" region_endpoint, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategies {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub source_type: String,
}
operation! { DescribeRouteDistributionStrategies(region_id: String, smart_ag_id: String, source_type: String)
    "DescribeRouteDistributionStrategies" -> DescribeRouteDistributionStrategiesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategiesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub strategies: Option<DescribeRouteDistributionStrategiesStrategies>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteDistributionStrategiesOutput {
    "PageNumber" page_number, "PageSize" page_size, "Strategies" strategies, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteDistributionStrategiesStrategies {
    pub strategy: Option<Vec<DescribeRouteDistributionStrategiesStrategy>>,
}
model! { DescribeRouteDistributionStrategiesStrategies {
    "Strategy" strategy
} }

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
    "ConflictInfo" conflict_info, "CreateTime" create_time, "DestCidrBlock" dest_cidr_block,
    "HcInstanceId" hc_instance_id, "IsConflict" is_conflict, "RouteDistribution" route_distribution,
    "RouteSource" route_source, "SmartAGId" smart_ag_id, "SourceType" source_type, "Status" status,
    "StrategyPublishStatus" strategy_publish_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSAGDeviceInfo {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSAGDeviceInfo(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSAGDeviceInfo" -> DescribeSAGDeviceInfoOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

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
    "ControllerState" controller_state, "LastConnectedControllerTime" last_connected_controller_time,
    "ResettableStatus" resettable_status, "ServiceIP" service_ip, "SmartAGType" smart_ag_type,
    "StartupTime" startup_time, "SynStatus" syn_status, "Version" version, "VpnState" vpn_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagCurrentDns {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagCurrentDns(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagCurrentDns" -> DescribeSagCurrentDnsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagCurrentDnsOutput {
    pub master_dns: Option<String>,
    pub slave_dns: Option<String>,
}
model! { DescribeSagCurrentDnsOutput {
    "MasterDns" master_dns, "SlaveDns" slave_dns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagDropTopN {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 10 to 10.
    pub size: Option<i64>,
}
operation! { DescribeSagDropTopN(region_id: String) "DescribeSagDropTopN" -> DescribeSagDropTopNOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64, "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagDropTopNOutput {
    pub drop_top_n: Option<Vec<DescribeSagDropTopNDropTopN>>,
}
model! { DescribeSagDropTopNOutput {
    "DropTopN" drop_top_n
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagDropTopNDropTopN {
    pub drop_rate: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeSagDropTopNDropTopN {
    "DropRate" drop_rate, "InstanceId" instance_id, "Name" name, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagExpressConnectInterfaceList(port_name: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagExpressConnectInterfaceList" -> DescribeSagExpressConnectInterfaceListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceListOutput {
    pub interfaces: Option<Vec<DescribeSagExpressConnectInterfaceListInterfaces>>,
    pub task_states: Option<Vec<DescribeSagExpressConnectInterfaceListTaskStates>>,
}
model! { DescribeSagExpressConnectInterfaceListOutput {
    "Interfaces" interfaces, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceListInterfaces {
    pub ip: Option<String>,
    pub mask: Option<String>,
    pub vlan: Option<String>,
}
model! { DescribeSagExpressConnectInterfaceListInterfaces {
    "IP" ip, "Mask" mask, "Vlan" vlan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagExpressConnectInterfaceListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagExpressConnectInterfaceListTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagGlobalRouteProtocol {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagGlobalRouteProtocol(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagGlobalRouteProtocol" -> DescribeSagGlobalRouteProtocolOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagGlobalRouteProtocolOutput {
    pub route_protocol: Option<String>,
    pub task_states: Option<Vec<DescribeSagGlobalRouteProtocolTaskStates>>,
}
model! { DescribeSagGlobalRouteProtocolOutput {
    "RouteProtocol" route_protocol, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagGlobalRouteProtocolTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagGlobalRouteProtocolTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHa {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagHa(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagHa" -> DescribeSagHaOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHaOutput {
    pub mode: Option<String>,
    pub ports: Option<Vec<DescribeSagHaPorts>>,
    pub task_states: Option<Vec<DescribeSagHaTaskStates>>,
}
model! { DescribeSagHaOutput {
    "Mode" mode, "Ports" ports, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHaPorts {
    pub port_name: Option<String>,
    pub virtual_ip: Option<String>,
}
model! { DescribeSagHaPorts {
    "PortName" port_name, "VirtualIp" virtual_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagHaTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagHaTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagLanList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagLanList" -> DescribeSagLanListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanListOutput {
    pub lans: Option<Vec<DescribeSagLanListLans>>,
    pub task_states: Option<Vec<DescribeSagLanListTaskStates>>,
}
model! { DescribeSagLanListOutput {
    "Lans" lans, "TaskStates" task_states
} }

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
    "EndIp" end_ip, "IP" ip, "IPType" ip_type, "Lease" lease, "Mask" mask, "PortName" port_name, "StartIp" start_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagLanListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagLanListTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagManagementPort {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagManagementPort(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagManagementPort" -> DescribeSagManagementPortOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagManagementPortOutput {
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub mask: Option<String>,
    pub task_states: Option<Vec<DescribeSagManagementPortTaskStates>>,
}
model! { DescribeSagManagementPortOutput {
    "Gateway" gateway, "IP" ip, "Mask" mask, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagManagementPortTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagManagementPortTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatistics {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_ids: Option<Vec<String>>,
}
operation! { DescribeSagOnlineClientStatistics(region_id: String)
    "DescribeSagOnlineClientStatistics" -> DescribeSagOnlineClientStatisticsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGIds" smart_ag_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatisticsOutput {
    pub sag_statistics: Option<DescribeSagOnlineClientStatisticsSagStatistics>,
}
model! { DescribeSagOnlineClientStatisticsOutput {
    "SagStatistics" sag_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatisticsSagStatistics {
    pub statistics: Option<Vec<DescribeSagOnlineClientStatisticsStatistics>>,
}
model! { DescribeSagOnlineClientStatisticsSagStatistics {
    "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagOnlineClientStatisticsStatistics {
    pub online_count: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeSagOnlineClientStatisticsStatistics {
    "OnlineCount" online_count, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagPortList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagPortList" -> DescribeSagPortListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortListOutput {
    pub ports: Option<Vec<DescribeSagPortListPorts>>,
    pub task_states: Option<Vec<DescribeSagPortListTaskStates>>,
}
model! { DescribeSagPortListOutput {
    "Ports" ports, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortListPorts {
    pub mac: Option<String>,
    pub port_name: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSagPortListPorts {
    "Mac" mac, "PortName" port_name, "Role" role, "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagPortListTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagPortRouteProtocolList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagPortRouteProtocolList" -> DescribeSagPortRouteProtocolListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolListOutput {
    pub ports: Option<Vec<DescribeSagPortRouteProtocolListPorts>>,
    pub task_states: Option<Vec<DescribeSagPortRouteProtocolListTaskStates>>,
}
model! { DescribeSagPortRouteProtocolListOutput {
    "Ports" ports, "TaskStates" task_states
} }

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
    "NeighborIp" neighbor_ip, "PortName" port_name, "RemoteAs" remote_as, "RemoteIp" remote_ip,
    "RouteProtocol" route_protocol, "Status" status, "Vlan" vlan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagPortRouteProtocolListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagPortRouteProtocolListTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccess {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    pub smart_ag_id: String,
}
operation! { DescribeSagRemoteAccess(region_id: String, smart_ag_id: String)
    "DescribeSagRemoteAccess" -> DescribeSagRemoteAccessOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number: String, "SmartAGId" smart_ag_id
} }

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
    "Code" code, "Message" message, "RemoteAccesses" remote_accesses, "SmartAGId" smart_ag_id, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccessRemoteAccesses {
    pub remote_access: Option<Vec<DescribeSagRemoteAccessRemoteAccess>>,
}
model! { DescribeSagRemoteAccessRemoteAccesses {
    "RemoteAccess" remote_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRemoteAccessRemoteAccess {
    pub remote_access_ip: Option<String>,
    pub serial_number: Option<String>,
}
model! { DescribeSagRemoteAccessRemoteAccess {
    "RemoteAccessIp" remote_access_ip, "SerialNumber" serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagRouteList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagRouteList" -> DescribeSagRouteListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteListOutput {
    pub routes: Option<Vec<DescribeSagRouteListRoutes>>,
}
model! { DescribeSagRouteListOutput {
    "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteListRoutes {
    pub conflict_cidrs: Option<Vec<String>>,
    pub cost: Option<String>,
    pub destination_cidr: Option<String>,
    pub next_hop: Option<String>,
    pub port_name: Option<String>,
    pub route_protocol: Option<String>,
}
model! { DescribeSagRouteListRoutes {
    "ConflictCidrs" conflict_cidrs, "Cost" cost, "DestinationCidr" destination_cidr, "NextHop" next_hop,
    "PortName" port_name, "RouteProtocol" route_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolBgp {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagRouteProtocolBgp(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagRouteProtocolBgp" -> DescribeSagRouteProtocolBgpOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolBgpOutput {
    pub hold_time: Option<i64>,
    pub keep_alive: Option<i64>,
    pub local_as: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Option<Vec<DescribeSagRouteProtocolBgpTaskStates>>,
}
model! { DescribeSagRouteProtocolBgpOutput {
    "HoldTime" hold_time, "KeepAlive" keep_alive, "LocalAs" local_as, "RouterId" router_id, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolBgpTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagRouteProtocolBgpTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolOspf {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagRouteProtocolOspf(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagRouteProtocolOspf" -> DescribeSagRouteProtocolOspfOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolOspfOutput {
    pub area_id: Option<String>,
    pub area_type: Option<String>,
    pub authentication_type: Option<String>,
    pub dead_time: Option<i64>,
    pub hello_time: Option<i64>,
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Option<Vec<DescribeSagRouteProtocolOspfTaskStates>>,
}
model! { DescribeSagRouteProtocolOspfOutput {
    "AreaId" area_id, "AreaType" area_type, "AuthenticationType" authentication_type, "DeadTime" dead_time,
    "HelloTime" hello_time, "Md5Key" md5_key, "Md5KeyId" md5_key_id, "RouterId" router_id, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagRouteProtocolOspfTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagRouteProtocolOspfTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagStaticRouteList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagStaticRouteList" -> DescribeSagStaticRouteListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteListOutput {
    pub static_routes: Option<Vec<DescribeSagStaticRouteListStaticRoutes>>,
    pub task_states: Option<Vec<DescribeSagStaticRouteListTaskStates>>,
}
model! { DescribeSagStaticRouteListOutput {
    "StaticRoutes" static_routes, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteListStaticRoutes {
    pub destination_cidr: Option<String>,
    pub next_hop: Option<String>,
    pub port_name: Option<String>,
    pub vlan: Option<String>,
}
model! { DescribeSagStaticRouteListStaticRoutes {
    "DestinationCidr" destination_cidr, "NextHop" next_hop, "PortName" port_name, "Vlan" vlan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagStaticRouteListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagStaticRouteListTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagTrafficTopN {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 10 to 10.
    pub size: Option<i64>,
}
operation! { DescribeSagTrafficTopN(region_id: String) "DescribeSagTrafficTopN" -> DescribeSagTrafficTopNOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64, "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagTrafficTopNOutput {
    pub traffic_top_n: Option<Vec<DescribeSagTrafficTopNTrafficTopN>>,
}
model! { DescribeSagTrafficTopNOutput {
    "TrafficTopN" traffic_top_n
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagTrafficTopNTrafficTopN {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub traffic_rate: Option<String>,
}
model! { DescribeSagTrafficTopNTrafficTopN {
    "InstanceId" instance_id, "Name" name, "RegionId" region_id, "TrafficRate" traffic_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagUserDns {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagUserDns(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagUserDns" -> DescribeSagUserDnsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagUserDnsOutput {
    pub master_dns: Option<String>,
    pub slave_dns: Option<String>,
    pub task_states: Option<Vec<DescribeSagUserDnsTaskStates>>,
}
model! { DescribeSagUserDnsOutput {
    "MasterDns" master_dns, "SlaveDns" slave_dns, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagUserDnsTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagUserDnsTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagVbrRelations {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vbr_instance_ids: Vec<String>,
    pub vbr_region_id: String,
}
operation! { DescribeSagVbrRelations(vbr_instance_ids: Vec<String>, vbr_region_id: String)
    "DescribeSagVbrRelations" -> DescribeSagVbrRelationsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "VbrInstanceIds" vbr_instance_ids, "VbrRegionId" vbr_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagVbrRelationsOutput {
    pub sag_vbr_relations: Option<Vec<DescribeSagVbrRelationsSagVbrRelations>>,
}
model! { DescribeSagVbrRelationsOutput {
    "SagVbrRelations" sag_vbr_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagVbrRelationsSagVbrRelations {
    pub sag_instance_id: Option<String>,
    pub sag_uid: Option<String>,
    pub vbr_instance_id: Option<String>,
}
model! { DescribeSagVbrRelationsSagVbrRelations {
    "SagInstanceId" sag_instance_id, "SagUid" sag_uid, "VbrInstanceId" vbr_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWan4G {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagWan4G(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWan4G" -> DescribeSagWan4GOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

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
    "Ip" ip, "Mac" mac, "Priority" priority, "Status" status, "Strength" strength, "TrafficState" traffic_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanList {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagWanList(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWanList" -> DescribeSagWanListOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanListOutput {
    pub task_states: Option<Vec<DescribeSagWanListTaskStates>>,
    pub wans: Option<Vec<DescribeSagWanListWans>>,
}
model! { DescribeSagWanListOutput {
    "TaskStates" task_states, "Wans" wans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanListTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagWanListTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

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
    "BandWidth" band_width, "Gateway" gateway, "IP" ip, "IPType" ip_type, "ISP" isp, "Mask" mask, "PortName" port_name,
    "Priority" priority, "TrafficState" traffic_state, "Username" username, "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanSnat {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagWanSnat(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWanSnat" -> DescribeSagWanSnatOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanSnatOutput {
    pub snat: Option<String>,
    pub task_states: Option<Vec<DescribeSagWanSnatTaskStates>>,
}
model! { DescribeSagWanSnatOutput {
    "Snat" snat, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWanSnatTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagWanSnatTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWifi {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DescribeSagWifi(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "DescribeSagWifi" -> DescribeSagWifiOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

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
    pub task_states: Option<Vec<DescribeSagWifiTaskStates>>,
}
model! { DescribeSagWifiOutput {
    "AuthenticationType" authentication_type, "Bandwidth" bandwidth, "Channel" channel,
    "EncryptAlgorithm" encrypt_algorithm, "IsAuth" is_auth, "IsBroadcast" is_broadcast, "IsEnable" is_enable,
    "Ssid" ssid, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSagWifiTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { DescribeSagWifiTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeSmartAccessGatewayAttribute(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayAttribute" -> DescribeSmartAccessGatewayAttributeOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeSmartAccessGatewayAttributeOutput {
    pub accelerate_bandwidth: Option<i64>,
    pub access_point_id: Option<String>,
    pub acl_ids: Option<DescribeSmartAccessGatewayAttributeAclIds>,
    pub application_bandwidth_package_bussiness_status: Option<String>,
    pub application_bandwidth_package_id: Option<String>,
    pub application_bandwidth_package_name: Option<String>,
    pub application_bandwidth_package_operation_locks: Option<DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks>,
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
    "AccelerateBandwidth" accelerate_bandwidth, "AccessPointId" access_point_id, "AclIds" acl_ids,
    "ApplicationBandwidthPackageBussinessStatus" application_bandwidth_package_bussiness_status,
    "ApplicationBandwidthPackageId" application_bandwidth_package_id,
    "ApplicationBandwidthPackageName" application_bandwidth_package_name,
    "ApplicationBandwidthPackageOperationLocks" application_bandwidth_package_operation_locks,
    "AssociatedCcnId" associated_ccn_id, "AssociatedCcnName" associated_ccn_name,
    "BackupBoxControllerIp" backup_box_controller_ip, "BoxControllerIp" box_controller_ip, "CidrBlock" cidr_block,
    "City" city, "CreateTime" create_time, "DataPlan" data_plan, "Description" description, "Devices" devices,
    "EnableOptimization" enable_optimization, "EnableSoftwareConnectionAudit" enable_software_connection_audit,
    "EndTime" end_time, "FlowLogIds" flow_log_ids, "IRIds" ir_ids, "InstanceType" instance_type,
    "IpsecStatus" ipsec_status, "Links" links, "MaxBandwidth" max_bandwidth, "Name" name,
    "OptimizationType" optimization_type, "Position" position, "QosIds" qos_ids,
    "ResellerInstanceId" reseller_instance_id, "ResellerUid" reseller_uid, "ResourceGroupId" resource_group_id,
    "RoutingStrategy" routing_strategy, "SecurityLockThreshold" security_lock_threshold, "SerialNumber" serial_number,
    "SmartAGId" smart_ag_id, "Status" status, "TrafficMasterSn" traffic_master_sn, "UpBandwidth4G" up_bandwidth4_g,
    "UpBandwidthWan" up_bandwidth_wan, "UserCount" user_count, "VpnStatus" vpn_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeAclIds {
    pub acl_id: Option<Vec<String>>,
}
model! { DescribeSmartAccessGatewayAttributeAclIds {
    "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks {
    pub lock_reason: Option<String>,
    pub lock_type: Option<String>,
}
model! { DescribeSmartAccessGatewayAttributeApplicationBandwidthPackageOperationLocks {
    "LockReason" lock_reason, "LockType" lock_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeDevices {
    pub device: Option<Vec<DescribeSmartAccessGatewayAttributeDevice>>,
}
model! { DescribeSmartAccessGatewayAttributeDevices {
    "Device" device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeDevice {
    pub distribute_sk_status: Option<i64>,
    pub dpi_signature_db_version: Option<String>,
    pub ha_state: Option<String>,
    pub hc_state: Option<String>,
    pub monitor_version: Option<String>,
    pub secret_key: Option<Secret>,
    pub serial_number: Option<String>,
    pub software_version: Option<String>,
}
model! { DescribeSmartAccessGatewayAttributeDevice {
    "DistributeSkStatus" distribute_sk_status, "DpiSignatureDbVersion" dpi_signature_db_version, "HaState" ha_state,
    "HcState" hc_state, "MonitorVersion" monitor_version, "SecretKey" secret_key, "SerialNumber" serial_number,
    "SoftwareVersion" software_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeFlowLogIds {
    pub flow_log_id: Option<Vec<String>>,
}
model! { DescribeSmartAccessGatewayAttributeFlowLogIds {
    "FlowLogId" flow_log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeIRIds {
    pub ir_id: Option<Vec<String>>,
}
model! { DescribeSmartAccessGatewayAttributeIRIds {
    "IRId" ir_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeLinks {
    pub link: Option<Vec<DescribeSmartAccessGatewayAttributeLink>>,
}
model! { DescribeSmartAccessGatewayAttributeLinks {
    "Link" link
} }

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
    "Bandwidth" bandwidth, "CommodityType" commodity_type, "EndTime" end_time,
    "HealthCheckTargetIp" health_check_target_ip, "InstanceId" instance_id, "RelateInstanceId" relate_instance_id,
    "RelateInstanceRegionId" relate_instance_region_id, "Status" status, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayAttributeQosIds {
    pub qos_id: Option<Vec<String>>,
}
model! { DescribeSmartAccessGatewayAttributeQosIds {
    "QosId" qos_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsers {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
operation! { DescribeSmartAccessGatewayClientUsers(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayClientUsers" -> DescribeSmartAccessGatewayClientUsersOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "UserMail" user_mail: String,
    "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Option<DescribeSmartAccessGatewayClientUsersUsers>,
}
model! { DescribeSmartAccessGatewayClientUsersOutput {
    "PageNumber" page_number, "PageSize" page_size, "TotalCount" total_count, "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayClientUsersUsers {
    pub user: Option<Vec<DescribeSmartAccessGatewayClientUsersUser>>,
}
model! { DescribeSmartAccessGatewayClientUsersUsers {
    "User" user
} }

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
    "AccelerateBandwidth" accelerate_bandwidth, "Bandwidth" bandwidth, "ClientIp" client_ip, "IsStaticIp" is_static_ip,
    "State" state, "UserMail" user_mail, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayHa {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeSmartAccessGatewayHa(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayHa" -> DescribeSmartAccessGatewayHaOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

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
    "BackupDeviceId" backup_device_id, "DeviceLevelBackupState" device_level_backup_state,
    "DeviceLevelBackupType" device_level_backup_type, "LinkBackupInfoList" link_backup_info_list,
    "MainDeviceId" main_device_id, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayHaLinkBackupInfoList {
    pub link_backup_info_list: Option<Vec<DescribeSmartAccessGatewayHaLinkBackupInfoListLinkBackupInfoList>>,
}
model! { DescribeSmartAccessGatewayHaLinkBackupInfoList {
    "LinkBackupInfoList" link_backup_info_list
} }

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
    "BackupLinkId" backup_link_id, "BackupLinkState" backup_link_state, "LinkLevelBackupState" link_level_backup_state,
    "LinkLevelBackupType" link_level_backup_type, "MainLinkId" main_link_id, "MainLinkState" main_link_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersions {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: Option<String>,
    pub version_type: Option<String>,
}
operation! { DescribeSmartAccessGatewayVersions(region_id: String, smart_ag_id: String)
    "DescribeSmartAccessGatewayVersions" -> DescribeSmartAccessGatewayVersionsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn: String, "VersionType" version_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersionsOutput {
    pub smart_ag_versions: Option<DescribeSmartAccessGatewayVersionsSmartAGVersions>,
}
model! { DescribeSmartAccessGatewayVersionsOutput {
    "SmartAGVersions" smart_ag_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersionsSmartAGVersions {
    pub smart_ag_version: Option<Vec<DescribeSmartAccessGatewayVersionsSmartAGVersion>>,
}
model! { DescribeSmartAccessGatewayVersionsSmartAGVersions {
    "SmartAGVersion" smart_ag_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewayVersionsSmartAGVersion {
    pub create_time: Option<i64>,
    pub r#type: Option<String>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
model! { DescribeSmartAccessGatewayVersionsSmartAGVersion {
    "CreateTime" create_time, "Type" r#type, "VersionCode" version_code, "VersionName" version_name
} }

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
    "AclIds" acl_ids: String, "AssociatedCcnId" associated_ccn_id: String,
    "AssociatedCcnName" associated_ccn_name: String, "BusinessState" business_state: String,
    "CanAssociateQos" can_associate_qos: bool, "HardwareType" hardware_type: String,
    "InstanceType" instance_type: String, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id: String,
    "ResourceGroupId" resource_group_id: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SerialNumber" serial_number: String, "SmartAGId" smart_ag_id: String,
    "SmartAGIds" smart_ag_ids: Vec<String>, "SoftwareVersion" software_version: String, "Status" status: String,
    "UnboundAclIds" unbound_acl_ids: String, "VersionComparator" version_comparator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub smart_access_gateways: Option<DescribeSmartAccessGatewaysSmartAccessGateways>,
    pub total_count: Option<i64>,
}
model! { DescribeSmartAccessGatewaysOutput {
    "PageNumber" page_number, "PageSize" page_size, "SmartAccessGateways" smart_access_gateways,
    "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysSmartAccessGateways {
    pub smart_access_gateway: Option<Vec<DescribeSmartAccessGatewaysSmartAccessGateway>>,
}
model! { DescribeSmartAccessGatewaysSmartAccessGateways {
    "SmartAccessGateway" smart_access_gateway
} }

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
    "AccelerateBandwidth" accelerate_bandwidth, "AccessPointId" access_point_id, "AclIds" acl_ids,
    "ApplicationBandwidthPackageId" application_bandwidth_package_id, "AssociatedCcnId" associated_ccn_id,
    "AssociatedCcnName" associated_ccn_name, "BackupSoftwareVersion" backup_software_version,
    "BackupStatus" backup_status, "CidrBlock" cidr_block, "City" city, "CreateTime" create_time, "DataPlan" data_plan,
    "Description" description, "DpiMonitorStatus" dpi_monitor_status, "DpiStatus" dpi_status,
    "EnableAdvancedMonitor" enable_advanced_monitor, "EnableSoftwareConnectionAudit" enable_software_connection_audit,
    "EndTime" end_time, "EnterpriseCode" enterprise_code, "HardwareVersion" hardware_version, "IRIds" ir_ids,
    "IdaasApplicationId" idaas_application_id, "IdaasId" idaas_id, "IpsecStatus" ipsec_status, "Isp" isp, "Links" links,
    "MaxBandwidth" max_bandwidth, "Name" name, "Position" position, "QosIds" qos_ids,
    "ResellerInstanceId" reseller_instance_id, "ResellerUid" reseller_uid, "ResourceGroupId" resource_group_id,
    "RoutingStrategy" routing_strategy, "SecurityLockThreshold" security_lock_threshold, "SerialNumber" serial_number,
    "SmartAGId" smart_ag_id, "SmartAGUid" smart_ag_uid, "SoftwareVersion" software_version, "Status" status,
    "UpBandwidth4G" up_bandwidth4_g, "UpBandwidthWan" up_bandwidth_wan, "UserCount" user_count, "VpnStatus" vpn_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartAccessGatewaysLinks {
    pub link: Option<Vec<DescribeSmartAccessGatewaysLink>>,
}
model! { DescribeSmartAccessGatewaysLinks {
    "Link" link
} }

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
    "Bandwidth" bandwidth, "CommodityType" commodity_type, "EndTime" end_time, "InstanceId" instance_id,
    "RelateInstanceId" relate_instance_id, "RelateInstanceRegionId" relate_instance_region_id, "Status" status,
    "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntries {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DescribeSnatEntries(region_id: String, smart_ag_id: String)
    "DescribeSnatEntries" -> DescribeSnatEntriesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snat_entries: Option<DescribeSnatEntriesSnatEntries>,
    pub total_count: Option<i64>,
}
model! { DescribeSnatEntriesOutput {
    "PageNumber" page_number, "PageSize" page_size, "SnatEntries" snat_entries, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntriesSnatEntries {
    pub snat_entry: Option<Vec<DescribeSnatEntriesSnatEntry>>,
}
model! { DescribeSnatEntriesSnatEntries {
    "SnatEntry" snat_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatEntriesSnatEntry {
    pub cidr_block: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub snat_ip: Option<String>,
}
model! { DescribeSnatEntriesSnatEntry {
    "CidrBlock" cidr_block, "CreateTime" create_time, "InstanceId" instance_id, "SnatIp" snat_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSags {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeUnbindFlowLogSags(region_id: String)
    "DescribeUnbindFlowLogSags" -> DescribeUnbindFlowLogSagsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSagsOutput {
    pub count: Option<i64>,
    pub sags: Option<DescribeUnbindFlowLogSagsSags>,
}
model! { DescribeUnbindFlowLogSagsOutput {
    "Count" count, "Sags" sags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSagsSags {
    pub sag: Option<Vec<DescribeUnbindFlowLogSagsSag>>,
}
model! { DescribeUnbindFlowLogSagsSags {
    "Sag" sag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindFlowLogSagsSag {
    pub description: Option<String>,
    pub name: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { DescribeUnbindFlowLogSagsSag {
    "Description" description, "Name" name, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatistics {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub statistics_date: Option<String>,
    pub user_names: Vec<String>,
}
operation! { DescribeUserFlowStatistics(region_id: String, smart_ag_id: String, user_names: Vec<String>)
    "DescribeUserFlowStatistics" -> DescribeUserFlowStatisticsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "StatisticsDate" statistics_date: String, "UserNames" user_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatisticsOutput {
    pub sag_statistics: Option<DescribeUserFlowStatisticsSagStatistics>,
}
model! { DescribeUserFlowStatisticsOutput {
    "SagStatistics" sag_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatisticsSagStatistics {
    pub statistics: Option<Vec<DescribeUserFlowStatisticsStatistics>>,
}
model! { DescribeUserFlowStatisticsSagStatistics {
    "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserFlowStatisticsStatistics {
    pub total_bytes: Option<String>,
    pub total_leave_bytes: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeUserFlowStatisticsStatistics {
    "TotalBytes" total_bytes, "TotalLeaveBytes" total_leave_bytes, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatistics {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_names: Vec<String>,
}
operation! { DescribeUserOnlineClientStatistics(region_id: String, smart_ag_id: String, user_names: Vec<String>)
    "DescribeUserOnlineClientStatistics" -> DescribeUserOnlineClientStatisticsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UserNames" user_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatisticsOutput {
    pub user_statistics: Option<DescribeUserOnlineClientStatisticsUserStatistics>,
}
model! { DescribeUserOnlineClientStatisticsOutput {
    "UserStatistics" user_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatisticsUserStatistics {
    pub statistics: Option<Vec<DescribeUserOnlineClientStatisticsStatistics>>,
}
model! { DescribeUserOnlineClientStatisticsUserStatistics {
    "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientStatisticsStatistics {
    pub online_count: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeUserOnlineClientStatisticsStatistics {
    "OnlineCount" online_count, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClients {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_name: String,
}
operation! { DescribeUserOnlineClients(region_id: String, smart_ag_id: String, user_name: String)
    "DescribeUserOnlineClients" -> DescribeUserOnlineClientsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientsOutput {
    pub users: Option<DescribeUserOnlineClientsUsers>,
}
model! { DescribeUserOnlineClientsOutput {
    "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientsUsers {
    pub user: Option<Vec<DescribeUserOnlineClientsUser>>,
}
model! { DescribeUserOnlineClientsUsers {
    "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOnlineClientsUser {
    pub client_ip: Option<String>,
    pub online_time: Option<String>,
}
model! { DescribeUserOnlineClientsUser {
    "ClientIp" client_ip, "OnlineTime" online_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCcnInstanceFromCen {
    pub ccn_id: Option<String>,
    pub cen_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DetachCcnInstanceFromCen() "DetachCcnInstanceFromCen" -> Empty {
    "CcnId" ccn_id: String, "CenId" cen_id: String, "RegionId" region_id: String
} }

pub type DetachCcnInstanceFromCenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DiagnoseSmartAccessGateway(smart_ag_id: String, smart_ag_sn: String)
    "DiagnoseSmartAccessGateway" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type DiagnoseSmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSmartAGDpiMonitor {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DisableSmartAGDpiMonitor(region_id: String, smart_ag_id: String) "DisableSmartAGDpiMonitor" -> Empty {
    "ClientToken" client_token: String, "DryRun" dry_run: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

pub type DisableSmartAGDpiMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSmartAccessGatewayUser {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_name: String,
}
operation! { DisableSmartAccessGatewayUser(region_id: String, smart_ag_id: String, user_name: String)
    "DisableSmartAccessGatewayUser" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UserName" user_name
} }

pub type DisableSmartAccessGatewayUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateACL {
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DisassociateACL(acl_id: String, region_id: String, smart_ag_id: String) "DisassociateACL" -> Empty {
    "AclId" acl_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type DisassociateACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateFlowLog {
    pub flow_log_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DisassociateFlowLog(flow_log_id: String, region_id: String, smart_ag_id: String)
    "DisassociateFlowLog" -> Empty {
    "FlowLogId" flow_log_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type DisassociateFlowLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DisassociateQos(qos_id: String, region_id: String, smart_ag_id: String) "DisassociateQos" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosId" qos_id, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type DisassociateQosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReport {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { DiscribeSmartAccessGatewayDiagnosisReport(smart_ag_id: String, smart_ag_sn: String)
    "DiscribeSmartAccessGatewayDiagnosisReport" -> DiscribeSmartAccessGatewayDiagnosisReportOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportOutput {
    pub diagnose_result: Option<DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportOutput {
    "DiagnoseResult" diagnose_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult {
    pub box_type: Option<String>,
    pub box_version: Option<String>,
    pub details: Option<Vec<DiscribeSmartAccessGatewayDiagnosisReportDetails>>,
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
    pub statistics: Option<DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics>,
    pub store_type: Option<String>,
    pub total_number: Option<i64>,
    pub u_id: Option<String>,
    pub user_level: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResult {
    "BoxType" box_type, "BoxVersion" box_version, "Details" details, "DiagnoseId" diagnose_id, "EndTime" end_time,
    "FinishedNumber" finished_number, "InstanceId" instance_id, "Level" level, "MonitorVersion" monitor_version,
    "Percent" percent, "ReportSLSSuccess" report_sls_success, "SN" sn, "StartTime" start_time, "State" state,
    "Statistics" statistics, "StoreType" store_type, "TotalNumber" total_number, "UId" u_id, "UserLevel" user_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportDetails {
    pub items: Option<Vec<DiscribeSmartAccessGatewayDiagnosisReportItems>>,
    pub statistics: Option<DiscribeSmartAccessGatewayDiagnosisReportStatistics>,
    pub r#type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportDetails {
    "Items" items, "Statistics" statistics, "Type" r#type
} }

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
    "CN" cn, "EN" en, "EndTime" end_time, "ItemName" item_name, "Level" level, "StartTime" start_time, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportCN {
    pub advice: Option<Vec<String>>,
    pub details: Option<Vec<String>>,
    pub item_level: Option<String>,
    pub item_name: Option<String>,
    pub item_type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportCN {
    "Advice" advice, "Details" details, "ItemLevel" item_level, "ItemName" item_name, "ItemType" item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportEN {
    pub advice: Option<Vec<String>>,
    pub details: Option<Vec<String>>,
    pub item_level: Option<String>,
    pub item_name: Option<String>,
    pub item_type: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportEN {
    "Advice" advice, "Details" details, "ItemLevel" item_level, "ItemName" item_name, "ItemType" item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportStatistics {
    pub error: Option<i64>,
    pub info: Option<i64>,
    pub total: Option<i64>,
    pub warning: Option<i64>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportStatistics {
    "Error" error, "Info" info, "Total" total, "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportLevel {
    pub biz: Option<String>,
    pub configuration: Option<String>,
    pub total: Option<String>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportLevel {
    "Biz" biz, "Configuration" configuration, "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics {
    pub error: Option<i64>,
    pub info: Option<i64>,
    pub total: Option<i64>,
    pub warning: Option<i64>,
}
model! { DiscribeSmartAccessGatewayDiagnosisReportDiagnoseResultStatistics {
    "Error" error, "Info" info, "Total" total, "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateSmartAGFromApplicationBandwidthPackage {
    pub application_bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub smart_ag_id: Option<String>,
    pub smart_ag_id_list: Option<Vec<String>>,
}
operation! { DissociateSmartAGFromApplicationBandwidthPackage(application_bandwidth_package_id: String, region_id: String)
    "DissociateSmartAGFromApplicationBandwidthPackage" -> Empty {
    "ApplicationBandwidthPackageId" application_bandwidth_package_id, "ClientToken" client_token: String,
    "DryRun" dry_run: bool, "RegionId" region_id, "SmartAGId" smart_ag_id: String,
    "SmartAGIdList" smart_ag_id_list: Vec<String>
} }

pub type DissociateSmartAGFromApplicationBandwidthPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGateway {
    pub auto_pay: bool,
    pub band_width_spec: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { DowngradeSmartAccessGateway(auto_pay: bool, region_id: String, smart_ag_id: String)
    "DowngradeSmartAccessGateway" -> DowngradeSmartAccessGatewayOutput {
    "AutoPay" auto_pay, "BandWidthSpec" band_width_spec: i64, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGatewayOutput {
    pub order_id: Option<String>,
}
model! { DowngradeSmartAccessGatewayOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGatewaySoftware {
    pub auto_pay: bool,
    pub data_plan: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_count: i64,
}

/// What [`DowngradeSmartAccessGatewaySoftware::new`] takes.
pub struct DowngradeSmartAccessGatewaySoftwareRequired {
    pub auto_pay: bool,
    pub data_plan: i64,
    pub region_id: String,
    pub smart_ag_id: String,
    pub user_count: i64,
}
operation! { DowngradeSmartAccessGatewaySoftware{DowngradeSmartAccessGatewaySoftwareRequired: auto_pay, data_plan, region_id, smart_ag_id, user_count}
    "DowngradeSmartAccessGatewaySoftware" -> DowngradeSmartAccessGatewaySoftwareOutput {
    "AutoPay" auto_pay, "DataPlan" data_plan, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradeSmartAccessGatewaySoftwareOutput {
    pub order_id: Option<String>,
}
model! { DowngradeSmartAccessGatewaySoftwareOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSmartAGDpiMonitor {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sls_log_store: String,
    pub sls_project_name: String,
    pub smart_ag_id: String,
}
operation! { EnableSmartAGDpiMonitor(region_id: String, sls_log_store: String, sls_project_name: String, smart_ag_id: String)
    "EnableSmartAGDpiMonitor" -> Empty {
    "ClientToken" client_token: String, "DryRun" dry_run: bool, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SlsLogStore" sls_log_store, "SlsProjectName" sls_project_name,
    "SmartAGId" smart_ag_id
} }

pub type EnableSmartAGDpiMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSmartAccessGatewayUser {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_name: String,
}
operation! { EnableSmartAccessGatewayUser(region_id: String, smart_ag_id: String, user_name: String)
    "EnableSmartAccessGatewayUser" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UserName" user_name
} }

pub type EnableSmartAccessGatewayUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclAttribute {
    pub acl_id: String,
    pub region_id: String,
}
operation! { GetAclAttribute(acl_id: String, region_id: String) "GetAclAttribute" -> GetAclAttributeOutput {
    "AclId" acl_id, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclAttributeOutput {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub error_config_smart_ag_count: Option<i64>,
}
model! { GetAclAttributeOutput {
    "AclId" acl_id, "AclName" acl_name, "ErrorConfigSmartAGCount" error_config_smart_ag_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedMonitorState {
    pub region_id: String,
    pub sag_id: String,
}
operation! { GetAdvancedMonitorState(region_id: String, sag_id: String)
    "GetAdvancedMonitorState" -> GetAdvancedMonitorStateOutput {
    "RegionId" region_id, "SagId" sag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedMonitorStateOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetAdvancedMonitorStateData>>,
    pub message: Option<String>,
}
model! { GetAdvancedMonitorStateOutput {
    "Code" code, "Data" data, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdvancedMonitorStateData {
    pub enable: Option<bool>,
}
model! { GetAdvancedMonitorStateData {
    "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudConnectNetworkUseLimit {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetCloudConnectNetworkUseLimit(region_id: String)
    "GetCloudConnectNetworkUseLimit" -> GetCloudConnectNetworkUseLimitOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudConnectNetworkUseLimitOutput {
    pub total_amount: Option<i64>,
    pub used_amount: Option<i64>,
}
model! { GetCloudConnectNetworkUseLimitOutput {
    "TotalAmount" total_amount, "UsedAmount" used_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQosAttribute {
    pub qos_id: String,
    pub region_id: String,
}
operation! { GetQosAttribute(qos_id: String, region_id: String) "GetQosAttribute" -> GetQosAttributeOutput {
    "QosId" qos_id, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQosAttributeOutput {
    pub error_config_smart_ag_count: Option<i64>,
    pub qos_cars: Option<Vec<GetQosAttributeQosCars>>,
    pub qos_description: Option<String>,
    pub qos_name: Option<String>,
    pub qos_policies: Option<Vec<GetQosAttributeQosPolicies>>,
}
model! { GetQosAttributeOutput {
    "ErrorConfigSmartAGCount" error_config_smart_ag_count, "QosCars" qos_cars, "QosDescription" qos_description,
    "QosName" qos_name, "QosPolicies" qos_policies
} }

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
    "LimitType" limit_type, "MaxBandwidthAbs" max_bandwidth_abs, "MaxBandwidthPercent" max_bandwidth_percent,
    "MinBandwidthAbs" min_bandwidth_abs, "MinBandwidthPercent" min_bandwidth_percent,
    "PercentSourceType" percent_source_type, "Priority" priority, "QosCarDescription" qos_car_description,
    "QosCarId" qos_car_id, "QosCarName" qos_car_name
} }

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
    "DestCidr" dest_cidr, "DestPortRange" dest_port_range, "EndTime" end_time, "IpProtocol" ip_protocol,
    "Priority" priority, "QosPolicieDescription" qos_policie_description, "QosPolicieName" qos_policie_name,
    "SourceCidr" source_cidr, "SourcePortRange" source_port_range, "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAGDpiAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { GetSmartAGDpiAttribute(region_id: String, smart_ag_id: String)
    "GetSmartAGDpiAttribute" -> GetSmartAGDpiAttributeOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

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
    "DpiMonitorStatus" dpi_monitor_status, "DpiStatus" dpi_status, "LogstoreName" logstore_name,
    "ProjectName" project_name, "SlsRegion" sls_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAccessGatewayUseLimit {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetSmartAccessGatewayUseLimit(region_id: String)
    "GetSmartAccessGatewayUseLimit" -> GetSmartAccessGatewayUseLimitOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartAccessGatewayUseLimitOutput {
    pub total_amount: Option<i64>,
    pub used_amount: Option<i64>,
}
model! { GetSmartAccessGatewayUseLimitOutput {
    "TotalAmount" total_amount, "UsedAmount" used_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToCbn {
    pub ccn_instance_id: String,
    pub cen_instance_id: String,
    pub cen_uid: i64,
    pub grant_traffic_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GrantInstanceToCbn(ccn_instance_id: String, cen_instance_id: String, cen_uid: i64, region_id: String)
    "GrantInstanceToCbn" -> Empty {
    "CcnInstanceId" ccn_instance_id, "CenInstanceId" cen_instance_id, "CenUid" cen_uid,
    "GrantTrafficService" grant_traffic_service: bool, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type GrantInstanceToCbnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToCcn {
    pub ccn_instance_id: String,
    pub ccn_uid: i64,
    pub grant_traffic_service: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { GrantSagInstanceToCcn(ccn_instance_id: String, ccn_uid: i64, region_id: String, smart_ag_id: String)
    "GrantSagInstanceToCcn" -> GrantSagInstanceToCcnOutput {
    "CcnInstanceId" ccn_instance_id, "CcnUid" ccn_uid, "GrantTrafficService" grant_traffic_service: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToCcnOutput {
    pub instance_id: Option<String>,
}
model! { GrantSagInstanceToCcnOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub vbr_instance_id: String,
    pub vbr_region_id: String,
    pub vbr_uid: i64,
}

/// What [`GrantSagInstanceToVbr::new`] takes.
pub struct GrantSagInstanceToVbrRequired {
    pub region_id: String,
    pub smart_ag_id: String,
    pub vbr_instance_id: String,
    pub vbr_region_id: String,
    pub vbr_uid: i64,
}
operation! { GrantSagInstanceToVbr{GrantSagInstanceToVbrRequired: region_id, smart_ag_id, vbr_instance_id, vbr_region_id, vbr_uid}
    "GrantSagInstanceToVbr" -> GrantSagInstanceToVbrOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "VbrInstanceId" vbr_instance_id, "VbrRegionId" vbr_region_id, "VbrUid" vbr_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSagInstanceToVbrOutput {
    pub instance_id: Option<String>,
}
model! { GrantSagInstanceToVbrOutput {
    "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickOutClients {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub username: String,
}
operation! { KickOutClients(region_id: String, smart_ag_id: String, username: String) "KickOutClients" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "Username" username
} }

pub type KickOutClientsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointNetworkQualities {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { ListAccessPointNetworkQualities(region_id: String, smart_ag_id: String)
    "ListAccessPointNetworkQualities" -> ListAccessPointNetworkQualitiesOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointNetworkQualitiesOutput {
    pub access_point_network_qualities: Option<Vec<ListAccessPointNetworkQualitiesAccessPointNetworkQualities>>,
}
model! { ListAccessPointNetworkQualitiesOutput {
    "AccessPointNetworkQualities" access_point_network_qualities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointNetworkQualitiesAccessPointNetworkQualities {
    pub id: Option<i64>,
    pub loss: Option<String>,
    pub rtt: Option<String>,
}
model! { ListAccessPointNetworkQualitiesAccessPointNetworkQualities {
    "Id" id, "Loss" loss, "Rtt" rtt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPoints {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: Option<String>,
}
operation! { ListAccessPoints(region_id: String) "ListAccessPoints" -> ListAccessPointsOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PageNumber" page_number: i64,
    "PageSize" page_size: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessPointsOutput {
    pub access_points: Option<Vec<ListAccessPointsAccessPoints>>,
    pub total_count: Option<i64>,
}
model! { ListAccessPointsOutput {
    "AccessPoints" access_points, "TotalCount" total_count
} }

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
    "AccessPointId" access_point_id, "ActiveSmartAGCount" active_smart_ag_count,
    "InactiveSmartAGCount" inactive_smart_ag_count, "Latitude" latitude, "Longitude" longitude
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableServiceAddress {
    pub address_type: Option<String>,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
}
operation! { ListAvailableServiceAddress(region_id: String, sag_id: String, sn: String)
    "ListAvailableServiceAddress" -> ListAvailableServiceAddressOutput {
    "AddressType" address_type: String, "RegionId" region_id, "SagId" sag_id, "Sn" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableServiceAddressOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAvailableServiceAddressData>>,
    pub message: Option<String>,
}
model! { ListAvailableServiceAddressOutput {
    "Code" code, "Data" data, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableServiceAddressData {
    pub address: Option<String>,
    pub address_type: Option<String>,
}
model! { ListAvailableServiceAddressData {
    "Address" address, "AddressType" address_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigError {
    pub dpi_config_type: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub rule_instance_id: Option<String>,
    pub smart_ag_id: Option<String>,
}
operation! { ListDpiConfigError(dpi_config_type: String, region_id: String)
    "ListDpiConfigError" -> ListDpiConfigErrorOutput {
    "DpiConfigType" dpi_config_type, "MaxResults" max_results: i64, "NextToken" next_token: String,
    "RegionId" region_id, "RuleInstanceId" rule_instance_id: String, "SmartAGId" smart_ag_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigErrorOutput {
    pub dpi_config_error: Option<Vec<ListDpiConfigErrorDpiConfigError>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListDpiConfigErrorOutput {
    "DpiConfigError" dpi_config_error, "MaxResults" max_results, "NextToken" next_token, "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigErrorDpiConfigError {
    pub error_type: Option<String>,
    pub rule_config_error_list: Option<Vec<ListDpiConfigErrorRuleConfigErrorList>>,
    pub sn: Option<String>,
    pub smart_ag_id: Option<String>,
}
model! { ListDpiConfigErrorDpiConfigError {
    "ErrorType" error_type, "RuleConfigErrorList" rule_config_error_list, "SN" sn, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiConfigErrorRuleConfigErrorList {
    pub dpi_group_ids: Option<Vec<String>>,
    pub dpi_signature_ids: Option<Vec<String>>,
    pub rule_id: Option<String>,
}
model! { ListDpiConfigErrorRuleConfigErrorList {
    "DpiGroupIds" dpi_group_ids, "DpiSignatureIds" dpi_signature_ids, "RuleId" rule_id
} }

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDpiGroups(region_id: String) "ListDpiGroups" -> ListDpiGroupsOutput {
    "DpiGroupIds" dpi_group_ids: Vec<String>, "DpiGroupNames" dpi_group_names: Vec<String>,
    "MaxResults" max_results: i64, "NextToken" next_token: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiGroupsOutput {
    pub dpi_group: Option<Vec<ListDpiGroupsDpiGroup>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDpiGroupsOutput {
    "DpiGroup" dpi_group, "NextToken" next_token, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiGroupsDpiGroup {
    pub dpi_group_id: Option<String>,
    pub dpi_group_name: Option<String>,
    pub min_engine_version: Option<String>,
    pub min_signature_db_version: Option<String>,
}
model! { ListDpiGroupsDpiGroup {
    "DpiGroupId" dpi_group_id, "DpiGroupName" dpi_group_name, "MinEngineVersion" min_engine_version,
    "MinSignatureDbVersion" min_signature_db_version
} }

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDpiSignatures(region_id: String) "ListDpiSignatures" -> ListDpiSignaturesOutput {
    "DpiGroupId" dpi_group_id: String, "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    "DpiSignatureNames" dpi_signature_names: Vec<String>, "MaxResults" max_results: i64, "NextToken" next_token: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDpiSignaturesOutput {
    pub dpi_signature: Option<Vec<ListDpiSignaturesDpiSignature>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDpiSignaturesOutput {
    "DpiSignature" dpi_signature, "NextToken" next_token, "TotalCount" total_count
} }

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
    "DpiGroupId" dpi_group_id, "DpiSignatureId" dpi_signature_id, "DpiSignatureName" dpi_signature_name,
    "MinEngineVersion" min_engine_version, "MinSignatureDbVersion" min_signature_db_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseCode {
    pub enterprise_code: Option<String>,
    pub is_default: Option<bool>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListEnterpriseCode(region_id: String) "ListEnterpriseCode" -> ListEnterpriseCodeOutput {
    "EnterpriseCode" enterprise_code: String, "IsDefault" is_default: bool, "MaxResults" max_results: i64,
    "NextToken" next_token: String, "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseCodeOutput {
    pub enterprise_codes: Option<Vec<ListEnterpriseCodeEnterpriseCodes>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListEnterpriseCodeOutput {
    "EnterpriseCodes" enterprise_codes, "MaxResults" max_results, "NextToken" next_token, "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnterpriseCodeEnterpriseCodes {
    pub enterprise_code: Option<String>,
    pub is_default: Option<bool>,
}
model! { ListEnterpriseCodeEnterpriseCodes {
    "EnterpriseCode" enterprise_code, "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProbeTask {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub probe_task_id: Option<String>,
    pub protocol: Option<String>,
    pub region_id: String,
    pub sag_id: Option<String>,
    pub sag_name: Option<String>,
    pub sn: Option<String>,
    pub task_name: Option<String>,
}
operation! { ListProbeTask(region_id: String) "ListProbeTask" -> ListProbeTaskOutput {
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "ProbeTaskId" probe_task_id: String,
    "Protocol" protocol: String, "RegionId" region_id, "SagId" sag_id: String, "SagName" sag_name: String,
    "Sn" sn: String, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProbeTaskOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListProbeTaskData>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProbeTaskOutput {
    "Code" code, "Data" data, "Message" message, "PageNumber" page_number, "PageSize" page_size,
    "TotalCount" total_count
} }

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
    "Domain" domain, "Enable" enable, "GmtCreate" gmt_create, "GmtModify" gmt_modify, "PacketNumber" packet_number,
    "Port" port, "ProbeTaskId" probe_task_id, "ProbeTaskSourceAddress" probe_task_source_address, "Protocol" protocol,
    "SagId" sag_id, "Sn" sn, "TaskName" task_name, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGApiUnsupportedFeature {
    pub open_api_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: String,
    pub smart_ag_id: String,
}
operation! { ListSmartAGApiUnsupportedFeature(open_api_name: String, region_id: String, serial_number: String, smart_ag_id: String)
    "ListSmartAGApiUnsupportedFeature" -> ListSmartAGApiUnsupportedFeatureOutput {
    "OpenApiName" open_api_name, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGApiUnsupportedFeatureOutput {
    pub features: Option<Vec<ListSmartAGApiUnsupportedFeatureFeatures>>,
}
model! { ListSmartAGApiUnsupportedFeatureOutput {
    "Features" features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGApiUnsupportedFeatureFeatures {
    pub feature: Option<String>,
}
model! { ListSmartAGApiUnsupportedFeatureFeatures {
    "Feature" feature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGByAccessPoint {
    pub access_point_id: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 50.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_status: Option<String>,
}
operation! { ListSmartAGByAccessPoint(access_point_id: i64, region_id: String)
    "ListSmartAGByAccessPoint" -> ListSmartAGByAccessPointOutput {
    "AccessPointId" access_point_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "PageNumber" page_number: i64, "PageSize" page_size: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGStatus" smart_ag_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSmartAGByAccessPointOutput {
    pub smart_access_gateways: Option<Vec<ListSmartAGByAccessPointSmartAccessGateways>>,
    pub total_count: Option<i64>,
}
model! { ListSmartAGByAccessPointOutput {
    "SmartAccessGateways" smart_access_gateways, "TotalCount" total_count
} }

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
    "AssociatedCcnId" associated_ccn_id, "HardwareVersion" hardware_version, "RoutingStrategy" routing_strategy,
    "SmartAGDescription" smart_ag_description, "SmartAGId" smart_ag_id, "SmartAGName" smart_ag_name,
    "SmartAGStatus" smart_ag_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACL {
    pub acl_id: String,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyACL(acl_id: String, name: String, region_id: String) "ModifyACL" -> Empty {
    "AclId" acl_id, "Name" name, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyACLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRule {
    pub acl_id: String,
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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub r#type: Option<String>,
}
operation! { ModifyACLRule(acl_id: String, acr_id: String, region_id: String) "ModifyACLRule" -> ModifyACLRuleOutput {
    "AclId" acl_id, "AcrId" acr_id, "Description" description: String, "DestCidr" dest_cidr: String,
    "DestPortRange" dest_port_range: String, "Direction" direction: String, "DpiGroupIds" dpi_group_ids: Vec<String>,
    "DpiSignatureIds" dpi_signature_ids: Vec<String>, "IpProtocol" ip_protocol: String, "Name" name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Policy" policy: String, "Priority" priority: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SourceCidr" source_cidr: String,
    "SourcePortRange" source_port_range: String, "Type" r#type: String
} }

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
    "AclId" acl_id, "AcrId" acr_id, "Description" description, "DestCidr" dest_cidr, "DestPortRange" dest_port_range,
    "Direction" direction, "DpiGroupIds" dpi_group_ids, "DpiSignatureIds" dpi_signature_ids, "GmtCreate" gmt_create,
    "IpProtocol" ip_protocol, "Name" name, "Policy" policy, "Priority" priority, "SourceCidr" source_cidr,
    "SourcePortRange" source_port_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRuleDpiGroupIds {
    pub dpi_group_id: Option<Vec<String>>,
}
model! { ModifyACLRuleDpiGroupIds {
    "DpiGroupId" dpi_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyACLRuleDpiSignatureIds {
    pub dpi_signature_id: Option<Vec<String>>,
}
model! { ModifyACLRuleDpiSignatureIds {
    "DpiSignatureId" dpi_signature_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClientUserDNS {
    pub app_dns: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub recovered_dns: Option<Vec<String>>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { ModifyClientUserDNS(region_id: String, smart_ag_id: String) "ModifyClientUserDNS" -> Empty {
    "AppDNS" app_dns: Vec<String>, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RecoveredDNS" recovered_dns: Vec<String>, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type ModifyClientUserDNSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudConnectNetwork {
    pub ccn_id: String,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub interworking_status: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyCloudConnectNetwork(ccn_id: String, region_id: String) "ModifyCloudConnectNetwork" -> Empty {
    "CcnId" ccn_id, "CidrBlock" cidr_block: String, "Description" description: String,
    "InterworkingStatus" interworking_status: String, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyCloudConnectNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAutoUpgradePolicy {
    pub cron_expression: Option<String>,
    /// 30 to 300.
    pub duration: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: String,
    pub smart_ag_id: String,
    pub time_zone: Option<String>,
    pub upgrade_type: String,
    pub version_type: Option<String>,
}
operation! { ModifyDeviceAutoUpgradePolicy(region_id: String, serial_number: String, smart_ag_id: String, upgrade_type: String)
    "ModifyDeviceAutoUpgradePolicy" -> Empty {
    "CronExpression" cron_expression: String, "Duration" duration: i64, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SerialNumber" serial_number, "SmartAGId" smart_ag_id,
    "TimeZone" time_zone: String, "UpgradeType" upgrade_type, "VersionType" version_type: String
} }

pub type ModifyDeviceAutoUpgradePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    pub active_aging: Option<i64>,
    pub description: Option<String>,
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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sls_region_id: Option<String>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String, region_id: String) "ModifyFlowLogAttribute" -> Empty {
    "ActiveAging" active_aging: i64, "Description" description: String, "FlowLogId" flow_log_id,
    "InactiveAging" inactive_aging: i64, "LogstoreName" logstore_name: String, "Name" name: String,
    "NetflowServerIp" netflow_server_ip: String, "NetflowServerPort" netflow_server_port: i64,
    "NetflowVersion" netflow_version: String, "OutputType" output_type: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "ProjectName" project_name: String, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SlsRegionId" sls_region_id: String
} }

pub type ModifyFlowLogAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheck {
    pub description: Option<String>,
    pub dst_ip_addr: Option<String>,
    pub dst_port: Option<i64>,
    pub fail_count_threshold: Option<i64>,
    pub hc_instance_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub probe_count: Option<i64>,
    pub probe_interval: Option<i64>,
    pub probe_timeout: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rtt_fail_threshold: Option<i64>,
    pub rtt_threshold: Option<i64>,
    pub smart_ag_id: String,
    pub src_ip_addr: Option<String>,
    pub src_port: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ModifyHealthCheck(hc_instance_id: String, region_id: String, smart_ag_id: String)
    "ModifyHealthCheck" -> Empty {
    "Description" description: String, "DstIpAddr" dst_ip_addr: String, "DstPort" dst_port: i64,
    "FailCountThreshold" fail_count_threshold: i64, "HcInstanceId" hc_instance_id, "Name" name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "ProbeCount" probe_count: i64,
    "ProbeInterval" probe_interval: i64, "ProbeTimeout" probe_timeout: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RttFailThreshold" rtt_fail_threshold: i64, "RttThreshold" rtt_threshold: i64, "SmartAGId" smart_ag_id,
    "SrcIpAddr" src_ip_addr: String, "SrcPort" src_port: i64, "Type" r#type: String
} }

pub type ModifyHealthCheckOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQos {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub qos_description: Option<String>,
    pub qos_id: String,
    pub qos_name: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyQos(qos_id: String, region_id: String) "ModifyQos" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "QosDescription" qos_description: String,
    "QosId" qos_id, "QosName" qos_name: String, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyQosOutput = Empty;

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
    pub qos_car_id: String,
    pub qos_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyQosCar(qos_car_id: String, qos_id: String, region_id: String) "ModifyQosCar" -> Empty {
    "Description" description: String, "LimitType" limit_type: String, "MaxBandwidthAbs" max_bandwidth_abs: i64,
    "MaxBandwidthPercent" max_bandwidth_percent: i64, "MinBandwidthAbs" min_bandwidth_abs: i64,
    "MinBandwidthPercent" min_bandwidth_percent: i64, "Name" name: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PercentSourceType" percent_source_type: String, "Priority" priority: i64,
    "QosCarId" qos_car_id, "QosId" qos_id, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyQosCarOutput = Empty;

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
    pub qos_id: String,
    pub qos_policy_id: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_cidr: Option<String>,
    pub source_port_range: Option<String>,
    pub start_time: Option<String>,
}
operation! { ModifyQosPolicy(qos_id: String, qos_policy_id: String, region_id: String) "ModifyQosPolicy" -> Empty {
    "Description" description: String, "DestCidr" dest_cidr: String, "DestPortRange" dest_port_range: String,
    "DpiGroupIds" dpi_group_ids: Vec<String>, "DpiSignatureIds" dpi_signature_ids: Vec<String>,
    "EndTime" end_time: String, "IpProtocol" ip_protocol: String, "Name" name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Priority" priority: i64, "QosId" qos_id,
    "QosPolicyId" qos_policy_id, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SourceCidr" source_cidr: String,
    "SourcePortRange" source_port_range: String, "StartTime" start_time: String
} }

pub type ModifyQosPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteDistributionStrategy {
    pub dest_cidr_block: String,
    pub hc_instance_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_distribution: String,
    pub route_source: String,
    pub smart_ag_id: String,
    pub source_type: String,
}

/// What [`ModifyRouteDistributionStrategy::new`] takes.
pub struct ModifyRouteDistributionStrategyRequired {
    pub dest_cidr_block: String,
    pub region_id: String,
    pub route_distribution: String,
    pub route_source: String,
    pub smart_ag_id: String,
    pub source_type: String,
}
operation! { ModifyRouteDistributionStrategy{ModifyRouteDistributionStrategyRequired: dest_cidr_block, region_id, route_distribution, route_source, smart_ag_id, source_type}
    "ModifyRouteDistributionStrategy" -> Empty {
    "DestCidrBlock" dest_cidr_block, "HcInstanceId" hc_instance_id: String, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RouteDistribution" route_distribution, "RouteSource" route_source,
    "SmartAGId" smart_ag_id, "SourceType" source_type
} }

pub type ModifyRouteDistributionStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySAGAdminPassword {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Secret,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySAGAdminPassword(password: Secret, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySAGAdminPassword" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Password" password, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySAGAdminPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagExpressConnectInterface {
    pub ip: String,
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// What [`ModifySagExpressConnectInterface::new`] takes.
pub struct ModifySagExpressConnectInterfaceRequired {
    pub ip: String,
    pub mask: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagExpressConnectInterface{ModifySagExpressConnectInterfaceRequired: ip, mask, port_name, region_id, smart_ag_id, smart_ag_sn}
    "ModifySagExpressConnectInterface" -> Empty {
    "IP" ip, "Mask" mask, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type ModifySagExpressConnectInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagGlobalRouteProtocol {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_protocol: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagGlobalRouteProtocol(region_id: String, route_protocol: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySagGlobalRouteProtocol" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RouteProtocol" route_protocol, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagGlobalRouteProtocolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagHa {
    pub mode: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: Option<String>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub virtual_ip: Option<String>,
}
operation! { ModifySagHa(mode: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySagHa" -> Empty {
    "Mode" mode, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name: String,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn,
    "VirtualIp" virtual_ip: String
} }

pub type ModifySagHaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagLan {
    pub end_ip: Option<String>,
    pub ip: String,
    pub ip_type: String,
    pub lease: Option<String>,
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub start_ip: Option<String>,
}

/// What [`ModifySagLan::new`] takes.
pub struct ModifySagLanRequired {
    pub ip: String,
    pub ip_type: String,
    pub mask: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagLan{ModifySagLanRequired: ip, ip_type, mask, port_name, region_id, smart_ag_id, smart_ag_sn}
    "ModifySagLan" -> Empty {
    "EndIp" end_ip: String, "IP" ip, "IPType" ip_type, "Lease" lease: String, "Mask" mask,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "StartIp" start_ip: String
} }

pub type ModifySagLanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagManagementPort {
    pub gateway: Option<String>,
    pub ip: String,
    pub mask: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}

/// What [`ModifySagManagementPort::new`] takes.
pub struct ModifySagManagementPortRequired {
    pub ip: String,
    pub mask: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagManagementPort{ModifySagManagementPortRequired: ip, mask, region_id, smart_ag_id, smart_ag_sn}
    "ModifySagManagementPort" -> Empty {
    "Gateway" gateway: String, "IP" ip, "Mask" mask, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagManagementPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagPortRole {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub role: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}

/// What [`ModifySagPortRole::new`] takes.
pub struct ModifySagPortRoleRequired {
    pub port_name: String,
    pub region_id: String,
    pub role: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagPortRole{ModifySagPortRoleRequired: port_name, region_id, role, smart_ag_id, smart_ag_sn}
    "ModifySagPortRole" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64, "Role" role,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagPortRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagPortRouteProtocol {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub remote_as: Option<String>,
    pub remote_ip: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_protocol: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// What [`ModifySagPortRouteProtocol::new`] takes.
pub struct ModifySagPortRouteProtocolRequired {
    pub port_name: String,
    pub region_id: String,
    pub route_protocol: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagPortRouteProtocol{ModifySagPortRouteProtocolRequired: port_name, region_id, route_protocol, smart_ag_id, smart_ag_sn}
    "ModifySagPortRouteProtocol" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "RemoteAs" remote_as: String, "RemoteIp" remote_ip: String, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RouteProtocol" route_protocol, "SmartAGId" smart_ag_id,
    "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type ModifySagPortRouteProtocolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRemoteAccess {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub remote_access_ip: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: String,
    pub smart_ag_id: String,
}
operation! { ModifySagRemoteAccess(serial_number: String, smart_ag_id: String)
    "ModifySagRemoteAccess" -> ModifySagRemoteAccessOutput {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RemoteAccessIp" remote_access_ip: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number, "SmartAGId" smart_ag_id
} }

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
    "Code" code, "Message" message, "RemoteAccessIp" remote_access_ip, "SerialNumber" serial_number, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRouteProtocolBgp {
    pub hold_time: i64,
    pub keep_alive: i64,
    pub local_as: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}

/// What [`ModifySagRouteProtocolBgp::new`] takes.
pub struct ModifySagRouteProtocolBgpRequired {
    pub hold_time: i64,
    pub keep_alive: i64,
    pub local_as: i64,
    pub region_id: String,
    pub router_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagRouteProtocolBgp{ModifySagRouteProtocolBgpRequired: hold_time, keep_alive, local_as, region_id, router_id, smart_ag_id, smart_ag_sn}
    "ModifySagRouteProtocolBgp" -> Empty {
    "HoldTime" hold_time, "KeepAlive" keep_alive, "LocalAs" local_as, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RouterId" router_id, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagRouteProtocolBgpOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagRouteProtocolOspf {
    pub area_id: i64,
    pub authentication_type: String,
    pub dead_time: i64,
    pub hello_time: i64,
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub router_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}

/// What [`ModifySagRouteProtocolOspf::new`] takes.
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
operation! { ModifySagRouteProtocolOspf{ModifySagRouteProtocolOspfRequired: area_id, authentication_type, dead_time, hello_time, region_id, router_id, smart_ag_id, smart_ag_sn}
    "ModifySagRouteProtocolOspf" -> Empty {
    "AreaId" area_id, "AuthenticationType" authentication_type, "DeadTime" dead_time, "HelloTime" hello_time,
    "Md5Key" md5_key: Secret, "Md5KeyId" md5_key_id: i64, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "Password" password: Secret, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "RouterId" router_id, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagRouteProtocolOspfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagStaticRoute {
    pub destination_cidr: String,
    pub next_hop: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub port_name: String,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub vlan: Option<String>,
}

/// What [`ModifySagStaticRoute::new`] takes.
pub struct ModifySagStaticRouteRequired {
    pub destination_cidr: String,
    pub next_hop: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagStaticRoute{ModifySagStaticRouteRequired: destination_cidr, next_hop, port_name, region_id, smart_ag_id, smart_ag_sn}
    "ModifySagStaticRoute" -> Empty {
    "DestinationCidr" destination_cidr, "NextHop" next_hop, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "PortName" port_name, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Vlan" vlan: String
} }

pub type ModifySagStaticRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagUserDns {
    pub master_dns: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub slave_dns: Option<String>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagUserDns(region_id: String, smart_ag_id: String, smart_ag_sn: String) "ModifySagUserDns" -> Empty {
    "MasterDns" master_dns: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SlaveDns" slave_dns: String, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagUserDnsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagWan {
    /// 0 to 1000000.
    pub bandwidth: Option<i64>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub ip_type: String,
    pub isp: Option<String>,
    pub mask: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub port_name: String,
    pub priority: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub username: Option<String>,
    /// 1 to 100.
    pub weight: Option<i64>,
}

/// What [`ModifySagWan::new`] takes.
pub struct ModifySagWanRequired {
    pub ip_type: String,
    pub port_name: String,
    pub region_id: String,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagWan{ModifySagWanRequired: ip_type, port_name, region_id, smart_ag_id, smart_ag_sn}
    "ModifySagWan" -> Empty {
    "Bandwidth" bandwidth: i64, "Gateway" gateway: String, "IP" ip: String, "IPType" ip_type, "ISP" isp: String,
    "Mask" mask: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Password" password: Secret,
    "PortName" port_name, "Priority" priority: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Username" username: String, "Weight" weight: i64
} }

pub type ModifySagWanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagWanSnat {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
    pub snat: String,
}
operation! { ModifySagWanSnat(region_id: String, smart_ag_id: String, smart_ag_sn: String, snat: String)
    "ModifySagWanSnat" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn, "Snat" snat
} }

pub type ModifySagWanSnatOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySagWifi {
    pub authentication_type: Option<String>,
    pub bandwidth: Option<String>,
    pub channel: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub is_auth: Option<String>,
    pub is_broadcast: Option<String>,
    pub is_enable: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ssid: Option<String>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { ModifySagWifi(is_enable: String, region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "ModifySagWifi" -> Empty {
    "AuthenticationType" authentication_type: String, "Bandwidth" bandwidth: String, "Channel" channel: String,
    "EncryptAlgorithm" encrypt_algorithm: String, "IsAuth" is_auth: String, "IsBroadcast" is_broadcast: String,
    "IsEnable" is_enable, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Password" password: Secret,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SSID" ssid: String, "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type ModifySagWifiOutput = Empty;

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub routing_strategy: Option<String>,
    /// 0 to 2147483647.
    pub security_lock_threshold: Option<i64>,
    pub smart_ag_id: String,
}
operation! { ModifySmartAccessGateway(region_id: String, smart_ag_id: String) "ModifySmartAccessGateway" -> Empty {
    "CidrBlock" cidr_block: String, "Description" description: String,
    "EnableSoftwareConnectionAudit" enable_software_connection_audit: bool, "Name" name: String,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Position" position: String, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "RoutingStrategy" routing_strategy: String, "SecurityLockThreshold" security_lock_threshold: i64,
    "SmartAGId" smart_ag_id
} }

pub type ModifySmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGatewayClientUser {
    pub bandwidth: Option<i64>,
    pub email: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_name: String,
}
operation! { ModifySmartAccessGatewayClientUser(region_id: String, smart_ag_id: String, user_name: String)
    "ModifySmartAccessGatewayClientUser" -> ModifySmartAccessGatewayClientUserOutput {
    "Bandwidth" bandwidth: i64, "Email" email: String, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGatewayClientUserOutput {
    pub bandwidth: Option<i64>,
    pub client_ip: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
}
model! { ModifySmartAccessGatewayClientUserOutput {
    "Bandwidth" bandwidth, "ClientIp" client_ip, "UserMail" user_mail, "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmartAccessGatewayUpBandwidth {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub up_bandwidth4_g: Option<i64>,
    pub up_bandwidth_wan: Option<i64>,
}
operation! { ModifySmartAccessGatewayUpBandwidth(smart_ag_id: String) "ModifySmartAccessGatewayUpBandwidth" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UpBandwidth4G" up_bandwidth4_g: i64, "UpBandwidthWan" up_bandwidth_wan: i64
} }

pub type ModifySmartAccessGatewayUpBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    "NewResourceGroupId" new_resource_group_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceId" resource_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "ResourceType" resource_type
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeAccessPointNetworkQuality {
    pub access_point_ids: Vec<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { ProbeAccessPointNetworkQuality(access_point_ids: Vec<i64>, region_id: String, smart_ag_id: String)
    "ProbeAccessPointNetworkQuality" -> Empty {
    "AccessPointIds" access_point_ids, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

pub type ProbeAccessPointNetworkQualityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    pub smart_ag_id: String,
}
operation! { RebootSmartAccessGateway(region_id: String, smart_ag_id: String) "RebootSmartAccessGateway" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number: String, "SmartAGId" smart_ag_id
} }

pub type RebootSmartAccessGatewayOutput = Empty;

/// Gives a user of a Smart Access Gateway software client a new password.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSmartAccessGatewayClientUserPassword {
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub owner_account: Option<String>,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub owner_id: Option<i64>,
    /// New password of the user. Goes together with the user name.
    pub password: Option<Secret>,
    /// Region in which the client was set up: `cn-shanghai`.
    pub region_id: String,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub resource_owner_account: Option<String>,
    /// From Alibaba Cloud's older account model; calls need not set it.
    pub resource_owner_id: Option<i64>,
    /// Instance of the software client: `sag-…`.
    pub smart_ag_id: String,
    /// User whose password is reset. Each name occurs once in an instance.
    pub user_name: String,
}
operation! { ResetSmartAccessGatewayClientUserPassword(region_id: String, smart_ag_id: String, user_name: String)
    "ResetSmartAccessGatewayClientUserPassword" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "Password" password: Secret, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "UserName" user_name
} }

pub type ResetSmartAccessGatewayClientUserPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromCbn {
    pub ccn_instance_id: String,
    pub cen_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RevokeInstanceFromCbn(ccn_instance_id: String, cen_instance_id: String, region_id: String)
    "RevokeInstanceFromCbn" -> Empty {
    "CcnInstanceId" ccn_instance_id, "CenInstanceId" cen_instance_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64
} }

pub type RevokeInstanceFromCbnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub vbr_instance_id: String,
}
operation! { RevokeInstanceFromVbr(region_id: String, smart_ag_id: String, vbr_instance_id: String)
    "RevokeInstanceFromVbr" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "VbrInstanceId" vbr_instance_id
} }

pub type RevokeInstanceFromVbrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSagInstanceFromCcn {
    pub ccn_instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { RevokeSagInstanceFromCcn(ccn_instance_id: String, region_id: String, smart_ag_id: String)
    "RevokeSagInstanceFromCcn" -> Empty {
    "CcnInstanceId" ccn_instance_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

pub type RevokeSagInstanceFromCcnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoamClientUser {
    pub origin_region_id: String,
    pub origin_smart_ag_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub target_smart_ag_id: String,
    pub user_name: String,
}

/// What [`RoamClientUser::new`] takes.
pub struct RoamClientUserRequired {
    pub origin_region_id: String,
    pub origin_smart_ag_id: String,
    pub region_id: String,
    pub target_smart_ag_id: String,
    pub user_name: String,
}
operation! { RoamClientUser{RoamClientUserRequired: origin_region_id, origin_smart_ag_id, region_id, target_smart_ag_id, user_name}
    "RoamClientUser" -> Empty {
    "OriginRegionId" origin_region_id, "OriginSmartAGId" origin_smart_ag_id, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "TargetSmartAGId" target_smart_ag_id, "UserName" user_name
} }

pub type RoamClientUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdvancedMonitorState {
    pub enable: bool,
    pub region_id: String,
    pub sag_id: String,
}
operation! { SetAdvancedMonitorState(enable: bool, region_id: String, sag_id: String)
    "SetAdvancedMonitorState" -> SetAdvancedMonitorStateOutput {
    "Enable" enable, "RegionId" region_id, "SagId" sag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdvancedMonitorStateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SetAdvancedMonitorStateOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeSmartAGWebConfig {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_sn: String,
}
operation! { SynchronizeSmartAGWebConfig(region_id: String, smart_ag_id: String, smart_ag_sn: String)
    "SynchronizeSmartAGWebConfig" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGSn" smart_ag_sn
} }

pub type SynchronizeSmartAGWebConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSerialNumber {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: String,
    pub smart_ag_id: String,
}
operation! { UnbindSerialNumber(region_id: String, serial_number: String, smart_ag_id: String)
    "UnbindSerialNumber" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number, "SmartAGId" smart_ag_id
} }

pub type UnbindSerialNumberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSmartAccessGateway {
    pub ccn_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
}
operation! { UnbindSmartAccessGateway(ccn_id: String, region_id: String, smart_ag_id: String)
    "UnbindSmartAccessGateway" -> Empty {
    "CcnId" ccn_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGUid" smart_ag_uid: i64
} }

pub type UnbindSmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVbr {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub smart_ag_uid: Option<i64>,
    pub vbr_id: String,
    pub vbr_region_id: String,
}
operation! { UnbindVbr(region_id: String, smart_ag_id: String, vbr_id: String, vbr_region_id: String)
    "UnbindVbr" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id, "SmartAGUid" smart_ag_uid: i64, "VbrId" vbr_id, "VbrRegionId" vbr_region_id
} }

pub type UnbindVbrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSmartAccessGateway {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { UnlockSmartAccessGateway(smart_ag_id: String) "UnlockSmartAccessGateway" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id: String,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type UnlockSmartAccessGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseCode {
    pub client_token: Option<String>,
    pub enterprise_code: String,
    pub is_default: bool,
    pub region_id: String,
}
operation! { UpdateEnterpriseCode(enterprise_code: String, is_default: bool, region_id: String)
    "UpdateEnterpriseCode" -> Empty {
    "ClientToken" client_token: String, "EnterpriseCode" enterprise_code, "IsDefault" is_default, "RegionId" region_id
} }

pub type UpdateEnterpriseCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTask {
    pub domain: Option<String>,
    pub enable: Option<bool>,
    pub packet_number: Option<i64>,
    pub port: Option<i64>,
    pub probe_task_id: String,
    pub probe_task_source_address: Option<String>,
    pub protocol: Option<String>,
    pub region_id: String,
    pub sag_id: String,
    pub sn: String,
    pub task_name: Option<String>,
}
operation! { UpdateProbeTask(probe_task_id: String, region_id: String, sag_id: String, sn: String)
    "UpdateProbeTask" -> UpdateProbeTaskOutput {
    "Domain" domain: String, "Enable" enable: bool, "PacketNumber" packet_number: i64, "Port" port: i64,
    "ProbeTaskId" probe_task_id, "ProbeTaskSourceAddress" probe_task_source_address: String,
    "Protocol" protocol: String, "RegionId" region_id, "SagId" sag_id, "Sn" sn, "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateProbeTaskOutput {
    "Code" code, "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGAccessPoint {
    pub access_point_id: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { UpdateSmartAGAccessPoint(access_point_id: i64, region_id: String, smart_ag_id: String)
    "UpdateSmartAGAccessPoint" -> Empty {
    "AccessPointId" access_point_id, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

pub type UpdateSmartAGAccessPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGDpiAttribute {
    pub client_token: Option<String>,
    pub dpi_enabled: bool,
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { UpdateSmartAGDpiAttribute(dpi_enabled: bool, region_id: String, smart_ag_id: String)
    "UpdateSmartAGDpiAttribute" -> Empty {
    "ClientToken" client_token: String, "DpiEnabled" dpi_enabled, "DryRun" dry_run: bool,
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SmartAGId" smart_ag_id
} }

pub type UpdateSmartAGDpiAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGEnterpriseCode {
    pub client_token: Option<String>,
    pub enterprise_code: String,
    pub region_id: String,
    pub smart_ag_id: String,
}
operation! { UpdateSmartAGEnterpriseCode(enterprise_code: String, region_id: String, smart_ag_id: String)
    "UpdateSmartAGEnterpriseCode" -> Empty {
    "ClientToken" client_token: String, "EnterpriseCode" enterprise_code, "RegionId" region_id, "SmartAGId" smart_ag_id
} }

pub type UpdateSmartAGEnterpriseCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAGUserAccelerateConfig {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub smart_ag_id: String,
    pub user_name: String,
}
operation! { UpdateSmartAGUserAccelerateConfig(bandwidth: i64, region_id: String, smart_ag_id: String, user_name: String)
    "UpdateSmartAGUserAccelerateConfig" -> Empty {
    "Bandwidth" bandwidth, "ClientToken" client_token: String, "DryRun" dry_run: bool, "RegionId" region_id,
    "SmartAGId" smart_ag_id, "UserName" user_name
} }

pub type UpdateSmartAGUserAccelerateConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayAdminPassword {
    pub cross_account: Option<bool>,
    pub password: Secret,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { UpdateSmartAccessGatewayAdminPassword(password: Secret, region_id: String, sag_ins_id: String, sag_sn: String)
    "UpdateSmartAccessGatewayAdminPassword" -> UpdateSmartAccessGatewayAdminPasswordOutput {
    "CrossAccount" cross_account: bool, "Password" password, "RegionId" region_id, "ResourceUid" resource_uid: String,
    "SagInsId" sag_ins_id, "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayAdminPasswordOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayAdminPasswordOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayBgpRoute {
    pub cross_account: Option<bool>,
    pub hold_time: i64,
    pub keep_alive: i64,
    pub local_as: i64,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub router_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}

/// What [`UpdateSmartAccessGatewayBgpRoute::new`] takes.
pub struct UpdateSmartAccessGatewayBgpRouteRequired {
    pub hold_time: i64,
    pub keep_alive: i64,
    pub local_as: i64,
    pub region_id: String,
    pub router_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { UpdateSmartAccessGatewayBgpRoute{UpdateSmartAccessGatewayBgpRouteRequired: hold_time, keep_alive, local_as, region_id, router_id, sag_ins_id, sag_sn}
    "UpdateSmartAccessGatewayBgpRoute" -> UpdateSmartAccessGatewayBgpRouteOutput {
    "CrossAccount" cross_account: bool, "HoldTime" hold_time, "KeepAlive" keep_alive, "LocalAs" local_as,
    "RegionId" region_id, "ResourceUid" resource_uid: String, "RouterId" router_id, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayBgpRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayBgpRouteOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDns {
    pub cross_account: Option<bool>,
    pub master_dns: Option<String>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
    pub slave_dns: Option<String>,
}
operation! { UpdateSmartAccessGatewayDns(region_id: String, sag_ins_id: String, sag_sn: String)
    "UpdateSmartAccessGatewayDns" -> UpdateSmartAccessGatewayDnsOutput {
    "CrossAccount" cross_account: bool, "MasterDns" master_dns: String, "RegionId" region_id,
    "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id, "SagSn" sag_sn, "SlaveDns" slave_dns: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDnsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayDnsOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDnsForward {
    pub domain: String,
    pub instance_id: String,
    pub master_ip: String,
    pub mode: Option<String>,
    pub outbound_port_index: Option<i64>,
    pub outbound_port_name: Option<String>,
    pub outbound_port_type: Option<String>,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
    pub slave_ip: Option<String>,
}

/// What [`UpdateSmartAccessGatewayDnsForward::new`] takes.
pub struct UpdateSmartAccessGatewayDnsForwardRequired {
    pub domain: String,
    pub instance_id: String,
    pub master_ip: String,
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { UpdateSmartAccessGatewayDnsForward{UpdateSmartAccessGatewayDnsForwardRequired: domain, instance_id, master_ip, region_id, sag_ins_id, sag_sn}
    "UpdateSmartAccessGatewayDnsForward" -> UpdateSmartAccessGatewayDnsForwardOutput {
    "Domain" domain, "InstanceId" instance_id, "MasterIp" master_ip, "Mode" mode: String,
    "OutboundPortIndex" outbound_port_index: i64, "OutboundPortName" outbound_port_name: String,
    "OutboundPortType" outbound_port_type: String, "RegionId" region_id, "SagInsId" sag_ins_id, "SagSn" sag_sn,
    "SlaveIp" slave_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayDnsForwardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateSmartAccessGatewayDnsForwardOutput {
    "Code" code, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayGlobalRouteProtocol {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub route_protocol: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { UpdateSmartAccessGatewayGlobalRouteProtocol(region_id: String, route_protocol: String, sag_ins_id: String, sag_sn: String)
    "UpdateSmartAccessGatewayGlobalRouteProtocol" -> UpdateSmartAccessGatewayGlobalRouteProtocolOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String,
    "RouteProtocol" route_protocol, "SagInsId" sag_ins_id, "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayGlobalRouteProtocolOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayGlobalRouteProtocolOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayOspfRoute {
    pub area_id: i64,
    pub authentication_type: String,
    pub cross_account: Option<bool>,
    pub dead_time: i64,
    pub hello_time: i64,
    pub interface_name: Option<String>,
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub networks: Option<String>,
    pub ospf_cost: Option<i64>,
    pub ospf_network_type: Option<String>,
    pub password: Option<Secret>,
    pub redistribute_protocol: Option<String>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub router_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}

/// What [`UpdateSmartAccessGatewayOspfRoute::new`] takes.
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
operation! { UpdateSmartAccessGatewayOspfRoute{UpdateSmartAccessGatewayOspfRouteRequired: area_id, authentication_type, dead_time, hello_time, region_id, router_id, sag_ins_id, sag_sn}
    "UpdateSmartAccessGatewayOspfRoute" -> UpdateSmartAccessGatewayOspfRouteOutput {
    "AreaId" area_id, "AuthenticationType" authentication_type, "CrossAccount" cross_account: bool,
    "DeadTime" dead_time, "HelloTime" hello_time, "InterfaceName" interface_name: String, "Md5Key" md5_key: Secret,
    "Md5KeyId" md5_key_id: i64, "Networks" networks: String, "OspfCost" ospf_cost: i64,
    "OspfNetworkType" ospf_network_type: String, "Password" password: Secret,
    "RedistributeProtocol" redistribute_protocol: String, "RegionId" region_id, "ResourceUid" resource_uid: String,
    "RouterId" router_id, "SagInsId" sag_ins_id, "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayOspfRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayOspfRouteOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayPortRouteProtocol {
    pub cross_account: Option<bool>,
    pub port_name: String,
    pub region_id: String,
    pub remote_as: Option<String>,
    pub remote_ip: Option<String>,
    pub resource_uid: Option<String>,
    pub route_protocol: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
    pub vlan: Option<String>,
}

/// What [`UpdateSmartAccessGatewayPortRouteProtocol::new`] takes.
pub struct UpdateSmartAccessGatewayPortRouteProtocolRequired {
    pub port_name: String,
    pub region_id: String,
    pub route_protocol: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { UpdateSmartAccessGatewayPortRouteProtocol{UpdateSmartAccessGatewayPortRouteProtocolRequired: port_name, region_id, route_protocol, sag_ins_id, sag_sn}
    "UpdateSmartAccessGatewayPortRouteProtocol" -> UpdateSmartAccessGatewayPortRouteProtocolOutput {
    "CrossAccount" cross_account: bool, "PortName" port_name, "RegionId" region_id, "RemoteAs" remote_as: String,
    "RemoteIp" remote_ip: String, "ResourceUid" resource_uid: String, "RouteProtocol" route_protocol,
    "SagInsId" sag_ins_id, "SagSn" sag_sn, "Vlan" vlan: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayPortRouteProtocolOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayPortRouteProtocolOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayVersion {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub serial_number: Option<String>,
    pub smart_ag_id: String,
    pub version_code: String,
    pub version_type: Option<String>,
}
operation! { UpdateSmartAccessGatewayVersion(region_id: String, smart_ag_id: String, version_code: String)
    "UpdateSmartAccessGatewayVersion" -> Empty {
    "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64, "RegionId" region_id,
    "ResourceOwnerAccount" resource_owner_account: String, "ResourceOwnerId" resource_owner_id: i64,
    "SerialNumber" serial_number: String, "SmartAGId" smart_ag_id, "VersionCode" version_code,
    "VersionType" version_type: String
} }

pub type UpdateSmartAccessGatewayVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayWanSnat {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
    pub snat: String,
}
operation! { UpdateSmartAccessGatewayWanSnat(region_id: String, sag_ins_id: String, sag_sn: String, snat: String)
    "UpdateSmartAccessGatewayWanSnat" -> UpdateSmartAccessGatewayWanSnatOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn, "Snat" snat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartAccessGatewayWanSnatOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmartAccessGatewayWanSnatOutput {
    "Code" code, "Message" message, "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGateway {
    pub auto_pay: bool,
    pub band_width_spec: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
}
operation! { UpgradeSmartAccessGateway(auto_pay: bool, region_id: String, smart_ag_id: String)
    "UpgradeSmartAccessGateway" -> UpgradeSmartAccessGatewayOutput {
    "AutoPay" auto_pay, "BandWidthSpec" band_width_spec: i64, "OwnerAccount" owner_account: String,
    "OwnerId" owner_id: i64, "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGatewayOutput {
    pub order_id: Option<String>,
}
model! { UpgradeSmartAccessGatewayOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGatewaySoftware {
    pub auto_pay: bool,
    pub data_plan: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub smart_ag_id: String,
    pub user_count: i64,
}

/// What [`UpgradeSmartAccessGatewaySoftware::new`] takes.
pub struct UpgradeSmartAccessGatewaySoftwareRequired {
    pub auto_pay: bool,
    pub data_plan: i64,
    pub region_id: String,
    pub smart_ag_id: String,
    pub user_count: i64,
}
operation! { UpgradeSmartAccessGatewaySoftware{UpgradeSmartAccessGatewaySoftwareRequired: auto_pay, data_plan, region_id, smart_ag_id, user_count}
    "UpgradeSmartAccessGatewaySoftware" -> UpgradeSmartAccessGatewaySoftwareOutput {
    "AutoPay" auto_pay, "DataPlan" data_plan, "OwnerAccount" owner_account: String, "OwnerId" owner_id: i64,
    "RegionId" region_id, "ResourceOwnerAccount" resource_owner_account: String,
    "ResourceOwnerId" resource_owner_id: i64, "SmartAGId" smart_ag_id, "UserCount" user_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeSmartAccessGatewaySoftwareOutput {
    pub order_id: Option<String>,
}
model! { UpgradeSmartAccessGatewaySoftwareOutput {
    "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayBgpRoute {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayBgpRoute(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayBgpRoute" -> ViewSmartAccessGatewayBgpRouteOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayBgpRouteOutput {
    pub hold_time: Option<i64>,
    pub keep_alive: Option<i64>,
    pub local_as: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Option<Vec<ViewSmartAccessGatewayBgpRouteTaskStates>>,
}
model! { ViewSmartAccessGatewayBgpRouteOutput {
    "HoldTime" hold_time, "KeepAlive" keep_alive, "LocalAs" local_as, "RouterId" router_id, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayBgpRouteTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayBgpRouteTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDns {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayDns(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayDns" -> ViewSmartAccessGatewayDnsOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsOutput {
    pub master_dns: Option<String>,
    pub slave_dns: Option<String>,
    pub task_states: Option<Vec<ViewSmartAccessGatewayDnsTaskStates>>,
}
model! { ViewSmartAccessGatewayDnsOutput {
    "MasterDns" master_dns, "SlaveDns" slave_dns, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayDnsTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsForwards {
    pub region_id: String,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayDnsForwards(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayDnsForwards" -> ViewSmartAccessGatewayDnsForwardsOutput {
    "RegionId" region_id, "SagInsId" sag_ins_id, "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayDnsForwardsOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub data: Option<Vec<ViewSmartAccessGatewayDnsForwardsData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ViewSmartAccessGatewayDnsForwardsOutput {
    "Code" code, "Count" count, "Data" data, "HttpStatusCode" http_status_code, "Message" message, "Success" success
} }

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
    "Domain" domain, "InstanceId" instance_id, "MasterIp" master_ip, "Mode" mode,
    "OutboundPortIndex" outbound_port_index, "OutboundPortName" outbound_port_name,
    "OutboundPortType" outbound_port_type, "SlaveIp" slave_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayGlobalRouteProtocol {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayGlobalRouteProtocol(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayGlobalRouteProtocol" -> ViewSmartAccessGatewayGlobalRouteProtocolOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayGlobalRouteProtocolOutput {
    pub route_protocol: Option<String>,
    pub task_states: Option<Vec<ViewSmartAccessGatewayGlobalRouteProtocolTaskStates>>,
}
model! { ViewSmartAccessGatewayGlobalRouteProtocolOutput {
    "RouteProtocol" route_protocol, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayGlobalRouteProtocolTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayGlobalRouteProtocolTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayOspfRoute {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayOspfRoute(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayOspfRoute" -> ViewSmartAccessGatewayOspfRouteOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayOspfRouteOutput {
    pub area_id: Option<i64>,
    pub authentication_type: Option<String>,
    pub dead_time: Option<i64>,
    pub hello_time: Option<i64>,
    pub md5_key: Option<Secret>,
    pub md5_key_id: Option<i64>,
    pub router_id: Option<String>,
    pub task_states: Option<Vec<ViewSmartAccessGatewayOspfRouteTaskStates>>,
}
model! { ViewSmartAccessGatewayOspfRouteOutput {
    "AreaId" area_id, "AuthenticationType" authentication_type, "DeadTime" dead_time, "HelloTime" hello_time,
    "Md5Key" md5_key, "Md5KeyId" md5_key_id, "RouterId" router_id, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayOspfRouteTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayOspfRouteTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocol {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayPortRouteProtocol(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayPortRouteProtocol" -> ViewSmartAccessGatewayPortRouteProtocolOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocolOutput {
    pub ports: Option<Vec<ViewSmartAccessGatewayPortRouteProtocolPorts>>,
    pub task_states: Option<Vec<ViewSmartAccessGatewayPortRouteProtocolTaskStates>>,
}
model! { ViewSmartAccessGatewayPortRouteProtocolOutput {
    "Ports" ports, "TaskStates" task_states
} }

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
    "NeighborIp" neighbor_ip, "PortName" port_name, "RemoteAs" remote_as, "RemoteIp" remote_ip,
    "RouteProtocol" route_protocol, "Status" status, "Vlan" vlan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayPortRouteProtocolTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayPortRouteProtocolTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayRoutes {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: String,
    pub sag_sn: String,
}
operation! { ViewSmartAccessGatewayRoutes(region_id: String, sag_ins_id: String, sag_sn: String)
    "ViewSmartAccessGatewayRoutes" -> ViewSmartAccessGatewayRoutesOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String, "SagInsId" sag_ins_id,
    "SagSn" sag_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayRoutesOutput {
    pub routes: Option<Vec<ViewSmartAccessGatewayRoutesRoutes>>,
}
model! { ViewSmartAccessGatewayRoutesOutput {
    "Routes" routes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayRoutesRoutes {
    pub conflict_cidrs: Option<Vec<String>>,
    pub cost: Option<String>,
    pub dst: Option<String>,
    pub idx: Option<i64>,
    pub nexthop: Option<String>,
    pub role: Option<String>,
    pub r#type: Option<String>,
}
model! { ViewSmartAccessGatewayRoutesRoutes {
    "ConflictCidrs" conflict_cidrs, "Cost" cost, "Dst" dst, "Idx" idx, "Nexthop" nexthop, "Role" role, "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayWanSnat {
    pub cross_account: Option<bool>,
    pub region_id: String,
    pub resource_uid: Option<String>,
    pub sag_ins_id: Option<String>,
    pub sag_sn: Option<String>,
}
operation! { ViewSmartAccessGatewayWanSnat(region_id: String)
    "ViewSmartAccessGatewayWanSnat" -> ViewSmartAccessGatewayWanSnatOutput {
    "CrossAccount" cross_account: bool, "RegionId" region_id, "ResourceUid" resource_uid: String,
    "SagInsId" sag_ins_id: String, "SagSn" sag_sn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayWanSnatOutput {
    pub snat: Option<String>,
    pub task_states: Option<Vec<ViewSmartAccessGatewayWanSnatTaskStates>>,
}
model! { ViewSmartAccessGatewayWanSnatOutput {
    "Snat" snat, "TaskStates" task_states
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSmartAccessGatewayWanSnatTaskStates {
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub state: Option<String>,
}
model! { ViewSmartAccessGatewayWanSnatTaskStates {
    "CreateTime" create_time, "ErrorCode" error_code, "ErrorMessage" error_message, "State" state
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    /// HTTP 400. No user name was given.
    pub const CLIENT_USER_NAME_EMPTY: &str = "ClientUser.NameEmpty";
    /// HTTP 400. The user name is not a valid one.
    pub const CLIENT_USER_NAME_INVALID: &str = "ClientUser.NameInvalid";
    /// HTTP 400. No instance was given.
    pub const SAG_INSTANCE_ID_EMPTY: &str = "SAG.InstanceIdEmpty";
    /// HTTP 400. No instance has that id.
    pub const SAG_INSTANCE_NO_FOUND: &str = "SAG.InstanceNoFound";
}

#[cfg(feature = "reflect")]
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
