//! `ga` 2019-11-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "ga.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "ga-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ga", version: "2019-11-20", code: "ga", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAcl {
    pub acl_entries: Vec<AddEntriesToAclAclEntries>,
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
}
operation! { AddEntriesToAcl(acl_entries: Vec<AddEntriesToAclAclEntries>, acl_id: String, region_id: String)
    "AddEntriesToAcl" -> AddEntriesToAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclAclEntries {
    pub entry: Option<String>,
    pub entry_description: Option<String>,
}
input! { AddEntriesToAclAclEntries() {
    0 "Entry" entry: String, 1 "EntryDescription" entry_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclOutput {
    pub acl_id: Option<String>,
}
model! { AddEntriesToAclOutput {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListener {
    pub acl_ids: Vec<String>,
    pub acl_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { AssociateAclsWithListener(acl_ids: Vec<String>, acl_type: String, listener_id: String, region_id: String)
    "AssociateAclsWithListener" -> AssociateAclsWithListenerOutput {
    0 "AclIds" acl_ids, 1 "AclType" acl_type, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "ListenerId" listener_id, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListenerOutput {
    pub acl_ids: Option<Vec<String>>,
    pub listener_id: Option<String>,
}
model! { AssociateAclsWithListenerOutput {
    0 "AclIds" acl_ids, 1 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListener {
    pub accelerator_id: String,
    pub certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>,
    pub client_token: Option<String>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { AssociateAdditionalCertificatesWithListener(accelerator_id: String, certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>, listener_id: String, region_id: String)
    "AssociateAdditionalCertificatesWithListener" -> AssociateAdditionalCertificatesWithListenerOutput {
    0 "AcceleratorId" accelerator_id, 1 "Certificates" certificates, 2 "ClientToken" client_token: String,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerCertificates {
    pub domain: Option<String>,
    pub id: Option<String>,
}
input! { AssociateAdditionalCertificatesWithListenerCertificates(domain: String, id: String) {
    0 "Domain" domain: String, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerOutput {
    pub listener_id: Option<String>,
}
model! { AssociateAdditionalCertificatesWithListenerOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResources {
    pub accelerator_id: String,
    pub associated_mode: Option<String>,
    pub associated_resource_id: Option<String>,
    pub associated_resource_region_id: String,
    pub associated_resource_type: String,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { AssociateResources(accelerator_id: String, associated_resource_region_id: String, associated_resource_type: String)
    "AssociateResources" -> AssociateResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedMode" associated_mode: String,
    2 "AssociatedResourceId" associated_resource_id: String,
    3 "AssociatedResourceRegionId" associated_resource_region_id, 4 "AssociatedResourceType" associated_resource_type,
    5 "DryRun" dry_run: bool, 6 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourcesOutput {
    pub accelerator_id: Option<String>,
    pub associated_resource_id: Option<String>,
}
model! { AssociateResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedResourceId" associated_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDdosToAccelerator {
    pub accelerator_id: String,
    pub ddos_config_list: Option<Vec<AttachDdosToAcceleratorDdosConfigList>>,
    /// Deprecated.
    pub ddos_id: Option<String>,
    /// Deprecated.
    pub ddos_region_id: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { AttachDdosToAccelerator(accelerator_id: String)
    "AttachDdosToAccelerator" -> AttachDdosToAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "DdosConfigList" ddos_config_list: Vec<AttachDdosToAcceleratorDdosConfigList>,
    2 "DdosId" ddos_id: String, 3 "DdosRegionId" ddos_region_id: String, 4 "DryRun" dry_run: bool,
    5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDdosToAcceleratorDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
input! { AttachDdosToAcceleratorDdosConfigList() {
    0 "DdosId" ddos_id: String, 1 "DdosRegionId" ddos_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDdosToAcceleratorOutput {
    /// Deprecated.
    pub ddos_id: Option<String>,
    pub ga_id: Option<String>,
}
model! { AttachDdosToAcceleratorOutput {
    0 "DdosId" ddos_id, 1 "GaId" ga_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLogStoreToEndpointGroup {
    pub accelerator_id: String,
    pub access_log_record_customized_header_list: Option<Vec<String>>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub endpoint_group_ids: Vec<String>,
    pub listener_id: String,
    pub region_id: String,
    pub sls_log_store_name: String,
    pub sls_project_name: String,
    pub sls_region_id: String,
}

/// What [`AttachLogStoreToEndpointGroup::new`] takes.
pub struct AttachLogStoreToEndpointGroupRequired {
    pub accelerator_id: String,
    pub endpoint_group_ids: Vec<String>,
    pub listener_id: String,
    pub region_id: String,
    pub sls_log_store_name: String,
    pub sls_project_name: String,
    pub sls_region_id: String,
}
operation! { AttachLogStoreToEndpointGroup{AttachLogStoreToEndpointGroupRequired: accelerator_id, endpoint_group_ids, listener_id, region_id, sls_log_store_name, sls_project_name, sls_region_id}
    "AttachLogStoreToEndpointGroup" -> Empty {
    0 "AcceleratorId" accelerator_id,
    1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list: Vec<String>,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    3 "ClientToken" client_token: String, 4 "EndpointGroupIds" endpoint_group_ids, 5 "ListenerId" listener_id,
    6 "RegionId" region_id, 7 "SlsLogStoreName" sls_log_store_name, 8 "SlsProjectName" sls_project_name,
    9 "SlsRegionId" sls_region_id
} }

pub type AttachLogStoreToEndpointGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageAddAccelerator {
    pub accelerator_id: String,
    pub bandwidth_package_id: String,
    pub region_id: String,
}
operation! { BandwidthPackageAddAccelerator(accelerator_id: String, bandwidth_package_id: String, region_id: String)
    "BandwidthPackageAddAccelerator" -> BandwidthPackageAddAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "BandwidthPackageId" bandwidth_package_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageAddAcceleratorOutput {
    pub accelerators: Option<Vec<String>>,
    pub bandwidth_package_id: Option<String>,
}
model! { BandwidthPackageAddAcceleratorOutput {
    0 "Accelerators" accelerators, 1 "BandwidthPackageId" bandwidth_package_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageRemoveAccelerator {
    pub accelerator_id: String,
    pub bandwidth_package_id: String,
    pub region_id: String,
}
operation! { BandwidthPackageRemoveAccelerator(accelerator_id: String, bandwidth_package_id: String, region_id: String)
    "BandwidthPackageRemoveAccelerator" -> BandwidthPackageRemoveAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "BandwidthPackageId" bandwidth_package_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageRemoveAcceleratorOutput {
    pub accelerators: Option<Vec<String>>,
    pub bandwidth_package_id: Option<String>,
}
model! { BandwidthPackageRemoveAcceleratorOutput {
    0 "Accelerators" accelerators, 1 "BandwidthPackageId" bandwidth_package_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub client_token: Option<String>,
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEndpointProbe {
    pub client_token: Option<String>,
    pub enable: String,
    pub endpoint: String,
    pub endpoint_group_id: String,
    pub endpoint_type: String,
    pub probe_port: Option<String>,
    pub probe_protocol: Option<String>,
    pub region_id: String,
}

/// What [`ConfigEndpointProbe::new`] takes.
pub struct ConfigEndpointProbeRequired {
    pub enable: String,
    pub endpoint: String,
    pub endpoint_group_id: String,
    pub endpoint_type: String,
    pub region_id: String,
}
operation! { ConfigEndpointProbe{ConfigEndpointProbeRequired: enable, endpoint, endpoint_group_id, endpoint_type, region_id}
    "ConfigEndpointProbe" -> Empty {
    0 "ClientToken" client_token: String, 1 "Enable" enable, 2 "Endpoint" endpoint,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointType" endpoint_type, 5 "ProbePort" probe_port: String,
    6 "ProbeProtocol" probe_protocol: String, 7 "RegionId" region_id
} }

pub type ConfigEndpointProbeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccelerator {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub auto_use_coupon: Option<String>,
    pub bandwidth: Option<i64>,
    pub bandwidth_billing_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub duration: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub ip_set_config: Option<CreateAcceleratorIpSetConfig>,
    pub name: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
    /// Deprecated.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub tag: Option<Vec<CreateAcceleratorTag>>,
}
operation! { CreateAccelerator(region_id: String) "CreateAccelerator" -> CreateAcceleratorOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewDuration" auto_renew_duration: i64,
    3 "AutoUseCoupon" auto_use_coupon: String, 4 "Bandwidth" bandwidth: i64,
    5 "BandwidthBillingType" bandwidth_billing_type: String, 6 "ClientToken" client_token: String,
    7 "DryRun" dry_run: bool, 8 "Duration" duration: i64, 9 "InstanceChargeType" instance_charge_type: String,
    10 "IpSetConfig" ip_set_config: CreateAcceleratorIpSetConfig, 11 "Name" name: String,
    12 "PricingCycle" pricing_cycle: String, 13 "PromotionOptionNo" promotion_option_no: String,
    14 "RegionId" region_id, 15 "ResourceGroupId" resource_group_id: String, 16 "Spec" spec: String,
    17 "Tag" tag: Vec<CreateAcceleratorTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorIpSetConfig {
    pub access_mode: Option<String>,
}
input! { CreateAcceleratorIpSetConfig() {
    0 "AccessMode" access_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAcceleratorTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorOutput {
    pub accelerator_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    pub acl_entries: Option<Vec<CreateAclAclEntries>>,
    pub acl_name: Option<String>,
    pub address_ip_version: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateAclTag>>,
}
operation! { CreateAcl(address_ip_version: String, region_id: String) "CreateAcl" -> CreateAclOutput {
    0 "AclEntries" acl_entries: Vec<CreateAclAclEntries>, 1 "AclName" acl_name: String,
    2 "AddressIPVersion" address_ip_version, 3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<CreateAclTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclAclEntries {
    pub entry: Option<String>,
    pub entry_description: Option<String>,
}
input! { CreateAclAclEntries() {
    0 "Entry" entry: String, 1 "EntryDescription" entry_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAclTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub acl_id: Option<String>,
}
model! { CreateAclOutput {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationMonitor {
    pub accelerator_id: String,
    pub address: String,
    pub client_token: Option<String>,
    pub detect_enable: Option<bool>,
    /// 0 to 100.
    pub detect_threshold: Option<i64>,
    pub detect_times: Option<i64>,
    pub listener_id: String,
    pub options_json: Option<String>,
    pub region_id: String,
    pub silence_time: Option<i64>,
    pub task_name: String,
}

/// What [`CreateApplicationMonitor::new`] takes.
pub struct CreateApplicationMonitorRequired {
    pub accelerator_id: String,
    pub address: String,
    pub listener_id: String,
    pub region_id: String,
    pub task_name: String,
}
operation! { CreateApplicationMonitor{CreateApplicationMonitorRequired: accelerator_id, address, listener_id, region_id, task_name}
    "CreateApplicationMonitor" -> CreateApplicationMonitorOutput {
    0 "AcceleratorId" accelerator_id, 1 "Address" address, 2 "ClientToken" client_token: String,
    3 "DetectEnable" detect_enable: bool, 4 "DetectThreshold" detect_threshold: i64, 5 "DetectTimes" detect_times: i64,
    6 "ListenerId" listener_id, 7 "OptionsJson" options_json: String, 8 "RegionId" region_id,
    9 "SilenceTime" silence_time: i64, 10 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationMonitorOutput {
    pub task_id: Option<String>,
}
model! { CreateApplicationMonitorOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// 1 to 12.
    pub auto_renew_duration: Option<i64>,
    pub auto_use_coupon: Option<String>,
    pub bandwidth: i64,
    pub bandwidth_type: Option<String>,
    pub billing_type: Option<String>,
    pub cbn_geographic_region_id_a: Option<String>,
    pub cbn_geographic_region_id_b: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub duration: Option<String>,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
    pub ratio: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateBandwidthPackageTag>>,
    pub r#type: String,
}
operation! { CreateBandwidthPackage(bandwidth: i64, region_id: String, r#type: String)
    "CreateBandwidthPackage" -> CreateBandwidthPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewDuration" auto_renew_duration: i64,
    3 "AutoUseCoupon" auto_use_coupon: String, 4 "Bandwidth" bandwidth, 5 "BandwidthType" bandwidth_type: String,
    6 "BillingType" billing_type: String, 7 "CbnGeographicRegionIdA" cbn_geographic_region_id_a: String,
    8 "CbnGeographicRegionIdB" cbn_geographic_region_id_b: String, 9 "ChargeType" charge_type: String,
    10 "ClientToken" client_token: String, 11 "Duration" duration: String, 12 "PricingCycle" pricing_cycle: String,
    13 "PromotionOptionNo" promotion_option_no: String, 14 "Ratio" ratio: i64, 15 "RegionId" region_id,
    16 "ResourceGroupId" resource_group_id: String, 17 "Tag" tag: Vec<CreateBandwidthPackageTag>, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBandwidthPackageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIp {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: String,
}
operation! { CreateBasicAccelerateIp(accelerator_id: String, ip_set_id: String, region_id: String)
    "CreateBasicAccelerateIp" -> CreateBasicAccelerateIpOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpOutput {
    pub accelerate_ip_address: Option<String>,
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub ip_set_id: Option<String>,
    pub state: Option<String>,
}
model! { CreateBasicAccelerateIpOutput {
    0 "AccelerateIpAddress" accelerate_ip_address, 1 "AccelerateIpId" accelerate_ip_id,
    2 "AcceleratorId" accelerator_id, 3 "IpSetId" ip_set_id, 4 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelation {
    pub accelerate_ip_id: String,
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { CreateBasicAccelerateIpEndpointRelation(accelerate_ip_id: String, accelerator_id: String, endpoint_id: String, region_id: String)
    "CreateBasicAccelerateIpEndpointRelation" -> CreateBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationOutput {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub state: Option<String>,
}
model! { CreateBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "EndpointId" endpoint_id, 3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelations {
    pub accelerate_ip_endpoint_relations: Vec<CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations>,
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { CreateBasicAccelerateIpEndpointRelations(accelerate_ip_endpoint_relations: Vec<CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations>, accelerator_id: String, region_id: String)
    "CreateBasicAccelerateIpEndpointRelations" -> CreateBasicAccelerateIpEndpointRelationsOutput {
    0 "AccelerateIpEndpointRelations" accelerate_ip_endpoint_relations, 1 "AcceleratorId" accelerator_id,
    2 "ClientToken" client_token: String, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations {
    pub accelerate_ip_id: Option<String>,
    pub endpoint_id: Option<String>,
}
input! { CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations() {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "EndpointId" endpoint_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationsOutput {
    pub accelerator_id: Option<String>,
}
model! { CreateBasicAccelerateIpEndpointRelationsOutput {
    0 "AcceleratorId" accelerator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerator {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub auto_use_coupon: Option<String>,
    pub bandwidth_billing_type: Option<String>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// At least 1.
    pub duration: Option<i64>,
    pub pricing_cycle: Option<String>,
    pub promotion_option_no: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateBasicAcceleratorTag>>,
}
operation! { CreateBasicAccelerator(region_id: String) "CreateBasicAccelerator" -> CreateBasicAcceleratorOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewDuration" auto_renew_duration: i64,
    3 "AutoUseCoupon" auto_use_coupon: String, 4 "BandwidthBillingType" bandwidth_billing_type: String,
    5 "ChargeType" charge_type: String, 6 "ClientToken" client_token: String, 7 "DryRun" dry_run: bool,
    8 "Duration" duration: i64, 9 "PricingCycle" pricing_cycle: String,
    10 "PromotionOptionNo" promotion_option_no: String, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id: String, 13 "Tag" tag: Vec<CreateBasicAcceleratorTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAcceleratorTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBasicAcceleratorTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAcceleratorOutput {
    pub accelerator_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpoint {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_address: String,
    pub endpoint_group_id: String,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    pub endpoint_type: String,
    pub endpoint_zone_id: Option<String>,
    pub name: Option<String>,
    pub region_id: String,
}

/// What [`CreateBasicEndpoint::new`] takes.
pub struct CreateBasicEndpointRequired {
    pub accelerator_id: String,
    pub endpoint_address: String,
    pub endpoint_group_id: String,
    pub endpoint_type: String,
    pub region_id: String,
}
operation! { CreateBasicEndpoint{CreateBasicEndpointRequired: accelerator_id, endpoint_address, endpoint_group_id, endpoint_type, region_id}
    "CreateBasicEndpoint" -> CreateBasicEndpointOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "EndpointAddress" endpoint_address,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointSubAddress" endpoint_sub_address: String,
    5 "EndpointSubAddressType" endpoint_sub_address_type: String, 6 "EndpointType" endpoint_type,
    7 "EndpointZoneId" endpoint_zone_id: String, 8 "Name" name: String, 9 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointOutput {
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { CreateBasicEndpointOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointGroup {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_group_region: String,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { CreateBasicEndpointGroup(accelerator_id: String, endpoint_group_region: String, region_id: String)
    "CreateBasicEndpointGroup" -> CreateBasicEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EndpointAddress" endpoint_address: String, 4 "EndpointGroupRegion" endpoint_group_region,
    5 "EndpointSubAddress" endpoint_sub_address: String, 6 "EndpointType" endpoint_type: String, 7 "Name" name: String,
    8 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointGroupOutput {
    pub endpoint_group_id: Option<String>,
}
model! { CreateBasicEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpoints {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub endpoints: Vec<CreateBasicEndpointsEndpoints>,
    pub region_id: String,
}
operation! { CreateBasicEndpoints(accelerator_id: String, endpoint_group_id: String, endpoints: Vec<CreateBasicEndpointsEndpoints>, region_id: String)
    "CreateBasicEndpoints" -> CreateBasicEndpointsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "EndpointGroupId" endpoint_group_id,
    3 "Endpoints" endpoints, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointsEndpoints {
    pub endpoint_address: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_zone_id: Option<String>,
    pub name: Option<String>,
}
input! { CreateBasicEndpointsEndpoints() {
    0 "EndpointAddress" endpoint_address: String, 1 "EndpointSubAddress" endpoint_sub_address: String,
    2 "EndpointSubAddressType" endpoint_sub_address_type: String, 3 "EndpointType" endpoint_type: String,
    4 "EndpointZoneId" endpoint_zone_id: String, 5 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointsOutput {
    pub endpoint_group_id: Option<String>,
    pub endpoints: Option<Vec<CreateBasicEndpointsEndpoints2>>,
}
model! { CreateBasicEndpointsOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "Endpoints" endpoints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointsEndpoints2 {
    pub endpoint_address: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
}
model! { CreateBasicEndpointsEndpoints2 {
    0 "EndpointAddress" endpoint_address, 1 "EndpointId" endpoint_id, 2 "EndpointSubAddress" endpoint_sub_address,
    3 "EndpointType" endpoint_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicIpSet {
    pub accelerate_region_id: String,
    pub accelerator_id: String,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub isp_type: Option<String>,
    pub region_id: String,
}
operation! { CreateBasicIpSet(accelerate_region_id: String, accelerator_id: String, region_id: String)
    "CreateBasicIpSet" -> CreateBasicIpSetOutput {
    0 "AccelerateRegionId" accelerate_region_id, 1 "AcceleratorId" accelerator_id, 2 "Bandwidth" bandwidth: i64,
    3 "ClientToken" client_token: String, 4 "IspType" isp_type: String, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicIpSetOutput {
    pub ip_set_id: Option<String>,
}
model! { CreateBasicIpSetOutput {
    0 "IpSetId" ip_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinations {
    pub client_token: Option<String>,
    pub destination_configurations: Vec<CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations>,
    pub dry_run: Option<bool>,
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { CreateCustomRoutingEndpointGroupDestinations(destination_configurations: Vec<CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations>, endpoint_group_id: String, region_id: String)
    "CreateCustomRoutingEndpointGroupDestinations" -> CreateCustomRoutingEndpointGroupDestinationsOutput {
    0 "ClientToken" client_token: String, 1 "DestinationConfigurations" destination_configurations,
    2 "DryRun" dry_run: bool, 3 "EndpointGroupId" endpoint_group_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations {
    pub from_port: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations(from_port: i64, protocols: Vec<String>, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "Protocols" protocols: Vec<String>, 2 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinationsOutput {
    pub destination_ids: Option<Vec<String>>,
}
model! { CreateCustomRoutingEndpointGroupDestinationsOutput {
    0 "DestinationIds" destination_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroups {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_group_configurations: Vec<CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { CreateCustomRoutingEndpointGroups(accelerator_id: String, endpoint_group_configurations: Vec<CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations>, listener_id: String, region_id: String)
    "CreateCustomRoutingEndpointGroups" -> CreateCustomRoutingEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointGroupConfigurations" endpoint_group_configurations, 4 "ListenerId" listener_id, 5 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations {
    pub description: Option<String>,
    pub destination_configurations: Option<Vec<CreateCustomRoutingEndpointGroupsDestinationConfigurations>>,
    pub endpoint_configurations: Option<Vec<CreateCustomRoutingEndpointGroupsEndpointConfigurations>>,
    pub endpoint_group_region: Option<String>,
    pub name: Option<String>,
}
input! { CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations(endpoint_group_region: String) {
    0 "Description" description: String,
    1 "DestinationConfigurations" destination_configurations: Vec<CreateCustomRoutingEndpointGroupsDestinationConfigurations>,
    2 "EndpointConfigurations" endpoint_configurations: Vec<CreateCustomRoutingEndpointGroupsEndpointConfigurations>,
    3 "EndpointGroupRegion" endpoint_group_region: String, 4 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsDestinationConfigurations {
    pub from_port: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointGroupsDestinationConfigurations() {
    0 "FromPort" from_port: i64, 1 "Protocols" protocols: Vec<String>, 2 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsEndpointConfigurations {
    pub endpoint: Option<String>,
    pub policy_configurations: Option<Vec<CreateCustomRoutingEndpointGroupsPolicyConfigurations>>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCustomRoutingEndpointGroupsEndpointConfigurations() {
    0 "Endpoint" endpoint: String,
    1 "PolicyConfigurations" policy_configurations: Vec<CreateCustomRoutingEndpointGroupsPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateCustomRoutingEndpointGroupsPortRanges>>,
}
input! { CreateCustomRoutingEndpointGroupsPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateCustomRoutingEndpointGroupsPortRanges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointGroupsPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsOutput {
    pub endpoint_group_ids: Option<Vec<String>>,
}
model! { CreateCustomRoutingEndpointGroupsOutput {
    0 "EndpointGroupIds" endpoint_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPolicies {
    pub client_token: Option<String>,
    pub endpoint_id: String,
    pub policy_configurations: Vec<CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations>,
    pub region_id: String,
}
operation! { CreateCustomRoutingEndpointTrafficPolicies(endpoint_id: String, policy_configurations: Vec<CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations>, region_id: String)
    "CreateCustomRoutingEndpointTrafficPolicies" -> CreateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "PolicyConfigurations" policy_configurations,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateCustomRoutingEndpointTrafficPoliciesPortRanges>>,
}
input! { CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateCustomRoutingEndpointTrafficPoliciesPortRanges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointTrafficPoliciesPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesOutput {
    pub policy_ids: Option<Vec<String>>,
}
model! { CreateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "PolicyIds" policy_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpoints {
    pub client_token: Option<String>,
    pub endpoint_configurations: Vec<CreateCustomRoutingEndpointsEndpointConfigurations>,
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { CreateCustomRoutingEndpoints(endpoint_configurations: Vec<CreateCustomRoutingEndpointsEndpointConfigurations>, endpoint_group_id: String, region_id: String)
    "CreateCustomRoutingEndpoints" -> CreateCustomRoutingEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "EndpointConfigurations" endpoint_configurations,
    2 "EndpointGroupId" endpoint_group_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsEndpointConfigurations {
    pub endpoint: Option<String>,
    pub policy_configurations: Option<Vec<CreateCustomRoutingEndpointsPolicyConfigurations>>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCustomRoutingEndpointsEndpointConfigurations() {
    0 "Endpoint" endpoint: String,
    1 "PolicyConfigurations" policy_configurations: Vec<CreateCustomRoutingEndpointsPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateCustomRoutingEndpointsPortRanges>>,
}
input! { CreateCustomRoutingEndpointsPolicyConfigurations(address: String) {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateCustomRoutingEndpointsPortRanges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointsPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsOutput {
    pub endpoint_ids: Option<Vec<String>>,
}
model! { CreateCustomRoutingEndpointsOutput {
    0 "EndpointIds" endpoint_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub accelerator_ids: Vec<String>,
    pub domain: String,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { CreateDomain(accelerator_ids: Vec<String>, domain: String) "CreateDomain" -> Empty {
    0 "AcceleratorIds" accelerator_ids, 1 "Domain" domain, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String
} }

pub type CreateDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroup {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_configurations: Option<Vec<CreateEndpointGroupEndpointConfigurations>>,
    pub endpoint_group_region: String,
    pub endpoint_group_type: Option<String>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub listener_id: String,
    pub name: Option<String>,
    pub port_overrides: Option<Vec<CreateEndpointGroupPortOverrides>>,
    pub region_id: String,
    pub tag: Option<Vec<CreateEndpointGroupTag>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
operation! { CreateEndpointGroup(accelerator_id: String, endpoint_group_region: String, listener_id: String, region_id: String)
    "CreateEndpointGroup" -> CreateEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool,
    4 "EndpointConfigurations" endpoint_configurations: Vec<CreateEndpointGroupEndpointConfigurations>,
    5 "EndpointGroupRegion" endpoint_group_region, 6 "EndpointGroupType" endpoint_group_type: String,
    7 "EndpointIpVersion" endpoint_ip_version: String, 8 "EndpointProtocolVersion" endpoint_protocol_version: String,
    9 "EndpointRequestProtocol" endpoint_request_protocol: String, 10 "HealthCheckEnabled" health_check_enabled: bool,
    11 "HealthCheckHost" health_check_host: String, 12 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    13 "HealthCheckPath" health_check_path: String, 14 "HealthCheckPort" health_check_port: i64,
    15 "HealthCheckProtocol" health_check_protocol: String, 16 "ListenerId" listener_id, 17 "Name" name: String,
    18 "PortOverrides" port_overrides: Vec<CreateEndpointGroupPortOverrides>, 19 "RegionId" region_id,
    20 "Tag" tag: Vec<CreateEndpointGroupTag>, 21 "ThresholdCount" threshold_count: i64,
    22 "TrafficPercentage" traffic_percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateEndpointGroupEndpointConfigurations(endpoint: String, r#type: String, weight: i64) {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" v_switch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { CreateEndpointGroupPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEndpointGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupOutput {
    pub endpoint_group_id: Option<String>,
}
model! { CreateEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroups {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub region_id: String,
    pub endpoint_group_configurations: Vec<CreateEndpointGroupsEndpointGroupConfigurations>,
}
operation! { CreateEndpointGroups(accelerator_id: String, listener_id: String, region_id: String, endpoint_group_configurations: Vec<CreateEndpointGroupsEndpointGroupConfigurations>)
    "CreateEndpointGroups" -> CreateEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id, 4 "RegionId" region_id, 5 "EndpointGroupConfigurations" endpoint_group_configurations
} [
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsEndpointGroupConfigurations {
    pub endpoint_configurations: Option<Vec<CreateEndpointGroupsEndpointConfigurations>>,
    pub endpoint_group_description: Option<String>,
    pub endpoint_group_name: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub port_overrides: Option<Vec<CreateEndpointGroupsPortOverrides>>,
    pub system_tag: Option<Vec<CreateEndpointGroupsSystemTag>>,
    pub tag: Option<Vec<CreateEndpointGroupsTag>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
input! { CreateEndpointGroupsEndpointGroupConfigurations(endpoint_group_region: String) {
    0 "EndpointConfigurations" endpoint_configurations: Vec<CreateEndpointGroupsEndpointConfigurations>,
    1 "EndpointGroupDescription" endpoint_group_description: String, 2 "EndpointGroupName" endpoint_group_name: String,
    3 "EndpointGroupRegion" endpoint_group_region: String, 4 "EndpointGroupType" endpoint_group_type: String,
    5 "EndpointIpVersion" endpoint_ip_version: String, 6 "EndpointProtocolVersion" endpoint_protocol_version: String,
    7 "EndpointRequestProtocol" endpoint_request_protocol: String, 8 "HealthCheckEnabled" health_check_enabled: bool,
    9 "HealthCheckHost" health_check_host: String, 10 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    11 "HealthCheckPath" health_check_path: String, 12 "HealthCheckPort" health_check_port: i64,
    13 "HealthCheckProtocol" health_check_protocol: String,
    14 "PortOverrides" port_overrides: Vec<CreateEndpointGroupsPortOverrides>,
    15 "SystemTag" system_tag: Vec<CreateEndpointGroupsSystemTag>, 16 "Tag" tag: Vec<CreateEndpointGroupsTag>,
    17 "ThresholdCount" threshold_count: i64, 18 "TrafficPercentage" traffic_percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateEndpointGroupsEndpointConfigurations() {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" v_switch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { CreateEndpointGroupsPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsSystemTag {
    pub key: Option<String>,
    pub scope: Option<String>,
    pub value: Option<String>,
}
input! { CreateEndpointGroupsSystemTag() {
    0 "Key" key: String, 1 "Scope" scope: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEndpointGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsOutput {
    pub endpoint_group_ids: Option<Vec<String>>,
}
model! { CreateEndpointGroupsOutput {
    0 "EndpointGroupIds" endpoint_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRules {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub listener_id: String,
    pub region_id: String,
    pub forwarding_rules: Vec<CreateForwardingRulesForwardingRules>,
}
operation! { CreateForwardingRules(accelerator_id: String, listener_id: String, region_id: String, forwarding_rules: Vec<CreateForwardingRulesForwardingRules>)
    "CreateForwardingRules" -> CreateForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "ListenerId" listener_id,
    3 "RegionId" region_id, 4 "ForwardingRules" forwarding_rules
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesForwardingRules {
    pub forwarding_rule_name: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<CreateForwardingRulesRuleActions>>,
    pub rule_conditions: Option<Vec<CreateForwardingRulesRuleConditions>>,
    pub rule_direction: Option<String>,
}
input! { CreateForwardingRulesForwardingRules(rule_actions: Vec<CreateForwardingRulesRuleActions>, rule_conditions: Vec<CreateForwardingRulesRuleConditions>) {
    0 "ForwardingRuleName" forwarding_rule_name: String, 1 "Priority" priority: i64,
    2 "RuleActions" rule_actions: Vec<CreateForwardingRulesRuleActions>,
    3 "RuleConditions" rule_conditions: Vec<CreateForwardingRulesRuleConditions>,
    4 "RuleDirection" rule_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesRuleActions {
    pub forward_group_config: Option<CreateForwardingRulesForwardGroupConfig>,
    pub order: Option<i64>,
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
input! { CreateForwardingRulesRuleActions(order: i64, rule_action_type: String) {
    0 "ForwardGroupConfig" forward_group_config: CreateForwardingRulesForwardGroupConfig, 1 "Order" order: i64,
    2 "RuleActionType" rule_action_type: String, 3 "RuleActionValue" rule_action_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesForwardGroupConfig {
    pub server_group_tuples: Option<Vec<CreateForwardingRulesServerGroupTuples>>,
}
input! { CreateForwardingRulesForwardGroupConfig(server_group_tuples: Vec<CreateForwardingRulesServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateForwardingRulesServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesServerGroupTuples {
    pub endpoint_group_id: Option<String>,
}
input! { CreateForwardingRulesServerGroupTuples(endpoint_group_id: String) {
    0 "EndpointGroupId" endpoint_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesRuleConditions {
    pub host_config: Option<CreateForwardingRulesHostConfig>,
    pub path_config: Option<CreateForwardingRulesPathConfig>,
    pub rule_condition_type: Option<String>,
    pub rule_condition_value: Option<String>,
}
input! { CreateForwardingRulesRuleConditions() {
    0 "HostConfig" host_config: CreateForwardingRulesHostConfig,
    1 "PathConfig" path_config: CreateForwardingRulesPathConfig, 2 "RuleConditionType" rule_condition_type: String,
    3 "RuleConditionValue" rule_condition_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesHostConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateForwardingRulesHostConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesPathConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateForwardingRulesPathConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesOutput {
    pub forwarding_rules: Option<Vec<CreateForwardingRulesForwardingRules2>>,
}
model! { CreateForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesForwardingRules2 {
    pub forwarding_rule_id: Option<String>,
}
model! { CreateForwardingRulesForwardingRules2 {
    0 "ForwardingRuleId" forwarding_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSets {
    pub accelerate_region: Vec<CreateIpSetsAccelerateRegion>,
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { CreateIpSets(accelerate_region: Vec<CreateIpSetsAccelerateRegion>, accelerator_id: String, region_id: String)
    "CreateIpSets" -> CreateIpSetsOutput {
    0 "AccelerateRegion" accelerate_region, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSetsAccelerateRegion {
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
}
input! { CreateIpSetsAccelerateRegion(accelerate_region_id: String) {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "Bandwidth" bandwidth: i64, 2 "IpVersion" ip_version: String,
    3 "IspType" isp_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSetsOutput {
    pub accelerator_id: Option<String>,
    pub ip_sets: Option<Vec<CreateIpSetsIpSets>>,
}
model! { CreateIpSetsOutput {
    0 "AcceleratorId" accelerator_id, 1 "IpSets" ip_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSetsIpSets {
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_set_id: Option<String>,
    pub isp_type: Option<String>,
}
model! { CreateIpSetsIpSets {
    0 "AccelerateRegionId" accelerate_region_id, 1 "Bandwidth" bandwidth, 2 "IpSetId" ip_set_id, 3 "IspType" isp_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct CreateListener {
    pub accelerator_id: String,
    pub certificates: Option<Vec<CreateListenerCertificates>>,
    pub client_affinity: Option<String>,
    pub client_token: Option<String>,
    pub custom_routing_endpoint_group_configurations: Option<Vec<CreateListenerCustomRoutingEndpointGroupConfigurations>>,
    pub description: Option<String>,
    pub endpoint_group_configurations: Option<Vec<CreateListenerEndpointGroupConfigurations>>,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub name: Option<String>,
    pub port_ranges: Vec<CreateListenerPortRanges2>,
    pub protocol: Option<String>,
    pub region_id: String,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub r#type: Option<String>,
    pub x_forwarded_for_config: Option<CreateListenerXForwardedForConfig>,
}
operation! { CreateListener(accelerator_id: String, port_ranges: Vec<CreateListenerPortRanges2>, region_id: String)
    "CreateListener" -> CreateListenerOutput {
    0 "AcceleratorId" accelerator_id, 1 "Certificates" certificates: Vec<CreateListenerCertificates>,
    2 "ClientAffinity" client_affinity: String, 3 "ClientToken" client_token: String,
    4 "CustomRoutingEndpointGroupConfigurations" custom_routing_endpoint_group_configurations: Vec<CreateListenerCustomRoutingEndpointGroupConfigurations>,
    5 "Description" description: String,
    6 "EndpointGroupConfigurations" endpoint_group_configurations: Vec<CreateListenerEndpointGroupConfigurations>,
    7 "HttpVersion" http_version: String, 8 "IdleTimeout" idle_timeout: i64, 9 "Name" name: String,
    10 "PortRanges" port_ranges, 11 "Protocol" protocol: String, 12 "RegionId" region_id,
    13 "RequestTimeout" request_timeout: i64, 14 "SecurityPolicyId" security_policy_id: String,
    15 "Type" r#type: String, 16 "XForwardedForConfig" x_forwarded_for_config: CreateListenerXForwardedForConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCertificates {
    pub id: Option<String>,
}
input! { CreateListenerCertificates() {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCustomRoutingEndpointGroupConfigurations {
    pub description: Option<String>,
    pub destination_configurations: Option<Vec<CreateListenerDestinationConfigurations>>,
    pub endpoint_configurations: Option<Vec<CreateListenerEndpointConfigurations>>,
    pub endpoint_group_region: Option<String>,
    pub name: Option<String>,
}
input! { CreateListenerCustomRoutingEndpointGroupConfigurations() {
    0 "Description" description: String,
    1 "DestinationConfigurations" destination_configurations: Vec<CreateListenerDestinationConfigurations>,
    2 "EndpointConfigurations" endpoint_configurations: Vec<CreateListenerEndpointConfigurations>,
    3 "EndpointGroupRegion" endpoint_group_region: String, 4 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerDestinationConfigurations {
    pub from_port: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub to_port: Option<i64>,
}
input! { CreateListenerDestinationConfigurations() {
    0 "FromPort" from_port: i64, 1 "Protocols" protocols: Vec<String>, 2 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerEndpointConfigurations {
    pub endpoint: Option<String>,
    pub policy_configurations: Option<Vec<CreateListenerPolicyConfigurations>>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateListenerEndpointConfigurations() {
    0 "Endpoint" endpoint: String,
    1 "PolicyConfigurations" policy_configurations: Vec<CreateListenerPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateListenerPortRanges>>,
}
input! { CreateListenerPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateListenerPortRanges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateListenerPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerEndpointGroupConfigurations {
    pub endpoint_configurations: Option<Vec<CreateListenerEndpointGroupConfigurationsEndpointConfigurations>>,
    pub endpoint_group_description: Option<String>,
    pub endpoint_group_name: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub port_overrides: Option<Vec<CreateListenerPortOverrides>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
input! { CreateListenerEndpointGroupConfigurations() {
    0 "EndpointConfigurations" endpoint_configurations: Vec<CreateListenerEndpointGroupConfigurationsEndpointConfigurations>,
    1 "EndpointGroupDescription" endpoint_group_description: String, 2 "EndpointGroupName" endpoint_group_name: String,
    3 "EndpointGroupRegion" endpoint_group_region: String, 4 "EndpointGroupType" endpoint_group_type: String,
    5 "EndpointIpVersion" endpoint_ip_version: String, 6 "EndpointProtocolVersion" endpoint_protocol_version: String,
    7 "EndpointRequestProtocol" endpoint_request_protocol: String, 8 "HealthCheckEnabled" health_check_enabled: bool,
    9 "HealthCheckHost" health_check_host: String, 10 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    11 "HealthCheckPath" health_check_path: String, 12 "HealthCheckPort" health_check_port: i64,
    13 "HealthCheckProtocol" health_check_protocol: String,
    14 "PortOverrides" port_overrides: Vec<CreateListenerPortOverrides>, 15 "ThresholdCount" threshold_count: i64,
    16 "TrafficPercentage" traffic_percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerEndpointGroupConfigurationsEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateListenerEndpointGroupConfigurationsEndpointConfigurations() {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" v_switch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { CreateListenerPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPortRanges2 {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateListenerPortRanges2(from_port: i64, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerXForwardedForConfig {
    pub x_forwarded_for_ga_ap_enabled: Option<bool>,
    pub x_forwarded_for_ga_id_enabled: Option<bool>,
    pub x_forwarded_for_port_enabled: Option<bool>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_real_ip_enabled: Option<bool>,
}
input! { CreateListenerXForwardedForConfig() {
    0 "XForwardedForGaApEnabled" x_forwarded_for_ga_ap_enabled: bool,
    1 "XForwardedForGaIdEnabled" x_forwarded_for_ga_id_enabled: bool,
    2 "XForwardedForPortEnabled" x_forwarded_for_port_enabled: bool,
    3 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool, 4 "XRealIpEnabled" x_real_ip_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpareIps {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub spare_ips: Vec<String>,
}
operation! { CreateSpareIps(accelerator_id: String, region_id: String, spare_ips: Vec<String>)
    "CreateSpareIps" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "SpareIps" spare_ips
} }

pub type CreateSpareIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerator {
    pub accelerator_id: String,
    /// Deprecated.
    pub region_id: String,
}
operation! { DeleteAccelerator(accelerator_id: String, region_id: String)
    "DeleteAccelerator" -> DeleteAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcceleratorOutput {
    pub accelerator_id: Option<String>,
}
model! { DeleteAcceleratorOutput {
    0 "AcceleratorId" accelerator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
}
operation! { DeleteAcl(acl_id: String, region_id: String) "DeleteAcl" -> DeleteAclOutput {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub acl_id: Option<String>,
}
model! { DeleteAclOutput {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DeleteApplicationMonitor(task_id: String) "DeleteApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

pub type DeleteApplicationMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackage {
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { DeleteBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "DeleteBandwidthPackage" -> DeleteBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
}
model! { DeleteBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIp {
    pub accelerate_ip_id: String,
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { DeleteBasicAccelerateIp(accelerate_ip_id: String, region_id: String)
    "DeleteBasicAccelerateIp" -> DeleteBasicAccelerateIpOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpOutput {
    pub accelerate_ip_id: Option<String>,
}
model! { DeleteBasicAccelerateIpOutput {
    0 "AccelerateIpId" accelerate_ip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpEndpointRelation {
    pub accelerate_ip_id: String,
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { DeleteBasicAccelerateIpEndpointRelation(accelerate_ip_id: String, accelerator_id: String, endpoint_id: String, region_id: String)
    "DeleteBasicAccelerateIpEndpointRelation" -> DeleteBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpEndpointRelationOutput {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub state: Option<String>,
}
model! { DeleteBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "EndpointId" endpoint_id, 3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerator {
    pub accelerator_id: String,
    pub region_id: String,
}
operation! { DeleteBasicAccelerator(accelerator_id: String, region_id: String)
    "DeleteBasicAccelerator" -> DeleteBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAcceleratorOutput {
    pub accelerator_id: Option<String>,
}
model! { DeleteBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicEndpoint {
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { DeleteBasicEndpoint(endpoint_group_id: String, endpoint_id: String, region_id: String)
    "DeleteBasicEndpoint" -> DeleteBasicEndpointOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointId" endpoint_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicEndpointOutput {
    pub endpoint_id: Option<String>,
}
model! { DeleteBasicEndpointOutput {
    0 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicEndpointGroup {
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
}
operation! { DeleteBasicEndpointGroup(endpoint_group_id: String) "DeleteBasicEndpointGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id
} }

pub type DeleteBasicEndpointGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicIpSet {
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteBasicIpSet(ip_set_id: String) "DeleteBasicIpSet" -> Empty {
    0 "ClientToken" client_token: String, 1 "IpSetId" ip_set_id, 2 "RegionId" region_id: String
} }

pub type DeleteBasicIpSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointGroupDestinations {
    pub client_token: Option<String>,
    pub destination_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpointGroupDestinations(endpoint_group_id: String, region_id: String)
    "DeleteCustomRoutingEndpointGroupDestinations" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationIds" destination_ids: Vec<String>, 2 "DryRun" dry_run: bool,
    3 "EndpointGroupId" endpoint_group_id, 4 "RegionId" region_id
} }

pub type DeleteCustomRoutingEndpointGroupDestinationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointGroups {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_group_ids: Vec<String>,
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpointGroups(endpoint_group_ids: Vec<String>, region_id: String)
    "DeleteCustomRoutingEndpointGroups" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointGroupIds" endpoint_group_ids, 4 "RegionId" region_id
} }

pub type DeleteCustomRoutingEndpointGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointTrafficPolicies {
    pub client_token: Option<String>,
    pub endpoint_id: String,
    pub policy_ids: Vec<String>,
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpointTrafficPolicies(endpoint_id: String, policy_ids: Vec<String>, region_id: String)
    "DeleteCustomRoutingEndpointTrafficPolicies" -> Empty {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "PolicyIds" policy_ids, 3 "RegionId" region_id
} }

pub type DeleteCustomRoutingEndpointTrafficPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpoints {
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub endpoint_ids: Vec<String>,
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpoints(endpoint_group_id: String, endpoint_ids: Vec<String>, region_id: String)
    "DeleteCustomRoutingEndpoints" -> Empty {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointIds" endpoint_ids,
    3 "RegionId" region_id
} }

pub type DeleteCustomRoutingEndpointsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainAcceleratorRelation {
    pub accelerator_ids: Option<Vec<String>>,
    pub domain: String,
    pub region_id: Option<String>,
}
operation! { DeleteDomainAcceleratorRelation(domain: String) "DeleteDomainAcceleratorRelation" -> Empty {
    0 "AcceleratorIds" accelerator_ids: Vec<String>, 1 "Domain" domain, 2 "RegionId" region_id: String
} }

pub type DeleteDomainAcceleratorRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroup {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
}
operation! { DeleteEndpointGroup(endpoint_group_id: String) "DeleteEndpointGroup" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String,
    2 "EndpointGroupId" endpoint_group_id
} }

pub type DeleteEndpointGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroups {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_group_ids: Vec<String>,
    pub region_id: String,
}
operation! { DeleteEndpointGroups(endpoint_group_ids: Vec<String>, region_id: String) "DeleteEndpointGroups" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointGroupIds" endpoint_group_ids,
    3 "RegionId" region_id
} }

pub type DeleteEndpointGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRules {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub forwarding_rule_ids: Vec<String>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { DeleteForwardingRules(accelerator_id: String, forwarding_rule_ids: Vec<String>, listener_id: String, region_id: String)
    "DeleteForwardingRules" -> DeleteForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "ForwardingRuleIds" forwarding_rule_ids,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRulesOutput {
    pub forwarding_rules: Option<Vec<DeleteForwardingRulesForwardingRules>>,
}
model! { DeleteForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRulesForwardingRules {
    pub forwarding_rule_id: Option<String>,
}
model! { DeleteForwardingRulesForwardingRules {
    0 "ForwardingRuleId" forwarding_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpSet {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteIpSet(ip_set_id: String) "DeleteIpSet" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id,
    3 "RegionId" region_id: String
} }

pub type DeleteIpSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpSets {
    pub ip_set_ids: Vec<String>,
    pub region_id: String,
}
operation! { DeleteIpSets(ip_set_ids: Vec<String>, region_id: String) "DeleteIpSets" -> Empty {
    0 "IpSetIds" ip_set_ids, 1 "RegionId" region_id
} }

pub type DeleteIpSetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String, 2 "ListenerId" listener_id
} }

pub type DeleteListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpareIps {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub spare_ips: Vec<String>,
}
operation! { DeleteSpareIps(accelerator_id: String, region_id: String, spare_ips: Vec<String>)
    "DeleteSpareIps" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "SpareIps" spare_ips
} }

pub type DeleteSpareIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerator {
    pub accelerator_id: String,
    /// Deprecated.
    pub region_id: String,
}
operation! { DescribeAccelerator(accelerator_id: String, region_id: String)
    "DescribeAccelerator" -> DescribeAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorOutput {
    pub accelerator_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub bandwidth_billing_type: Option<String>,
    pub basic_bandwidth_package: Option<DescribeAcceleratorBasicBandwidthPackage>,
    pub cen_id: Option<String>,
    pub create_time: Option<i64>,
    pub cross_border_mode: Option<String>,
    pub cross_border_status: Option<bool>,
    pub cross_domain_bandwidth_package: Option<DescribeAcceleratorCrossDomainBandwidthPackage>,
    pub cross_private_state: Option<String>,
    pub ddos_config_list: Option<Vec<DescribeAcceleratorDdosConfigList>>,
    /// Deprecated.
    pub ddos_id: Option<String>,
    pub description: Option<String>,
    pub dns_name: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub ip_set_config: Option<DescribeAcceleratorIpSetConfig>,
    pub name: Option<String>,
    /// Deprecated.
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub second_dns_name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeAcceleratorServiceManagedInfos>>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<DescribeAcceleratorTags>>,
    pub upgradable_status: Option<String>,
}
model! { DescribeAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "Bandwidth" bandwidth, 2 "BandwidthBillingType" bandwidth_billing_type,
    3 "BasicBandwidthPackage" basic_bandwidth_package, 4 "CenId" cen_id, 5 "CreateTime" create_time,
    6 "CrossBorderMode" cross_border_mode, 7 "CrossBorderStatus" cross_border_status,
    8 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package, 9 "CrossPrivateState" cross_private_state,
    10 "DdosConfigList" ddos_config_list, 11 "DdosId" ddos_id, 12 "Description" description, 13 "DnsName" dns_name,
    14 "ExpiredTime" expired_time, 15 "InstanceChargeType" instance_charge_type, 16 "IpSetConfig" ip_set_config,
    17 "Name" name, 18 "RegionId" region_id, 19 "ResourceGroupId" resource_group_id, 20 "SecondDnsName" second_dns_name,
    21 "ServiceId" service_id, 22 "ServiceManaged" service_managed, 23 "ServiceManagedInfos" service_managed_infos,
    24 "Spec" spec, 25 "State" state, 26 "Tags" tags, 27 "UpgradableStatus" upgradable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeAcceleratorBasicBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "BandwidthType" bandwidth_type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { DescribeAcceleratorCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
model! { DescribeAcceleratorDdosConfigList {
    0 "DdosId" ddos_id, 1 "DdosRegionId" ddos_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorIpSetConfig {
    pub access_mode: Option<String>,
}
model! { DescribeAcceleratorIpSetConfig {
    0 "AccessMode" access_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeAcceleratorServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAcceleratorTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorAutoRenewAttribute {
    pub accelerator_id: String,
    pub region_id: String,
}
operation! { DescribeAcceleratorAutoRenewAttribute(accelerator_id: String, region_id: String)
    "DescribeAcceleratorAutoRenewAttribute" -> DescribeAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorAutoRenewAttributeOutput {
    pub accelerator_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub renewal_status: Option<String>,
}
model! { DescribeAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id, 1 "AutoRenew" auto_renew, 2 "AutoRenewDuration" auto_renew_duration,
    3 "RenewalStatus" renewal_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorServiceStatus {
    pub region_id: String,
}
operation! { DescribeAcceleratorServiceStatus(region_id: String)
    "DescribeAcceleratorServiceStatus" -> DescribeAcceleratorServiceStatusOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorServiceStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAcceleratorServiceStatusOutput {
    0 "Code" code, 1 "Message" message, 2 "Status" status, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DescribeApplicationMonitor(task_id: String)
    "DescribeApplicationMonitor" -> DescribeApplicationMonitorOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMonitorOutput {
    pub accelerator_id: Option<String>,
    pub address: Option<String>,
    pub detect_enable: Option<bool>,
    pub detect_threshold: Option<i64>,
    pub detect_times: Option<i64>,
    pub isp_city_list: Option<Vec<DescribeApplicationMonitorIspCityList>>,
    pub listener_id: Option<String>,
    pub options_json: Option<String>,
    pub region_id: Option<String>,
    pub silence_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribeApplicationMonitorOutput {
    0 "AcceleratorId" accelerator_id, 1 "Address" address, 2 "DetectEnable" detect_enable,
    3 "DetectThreshold" detect_threshold, 4 "DetectTimes" detect_times, 5 "IspCityList" isp_city_list,
    6 "ListenerId" listener_id, 7 "OptionsJson" options_json, 8 "RegionId" region_id, 9 "SilenceTime" silence_time,
    10 "State" state, 11 "TaskId" task_id, 12 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMonitorIspCityList {
    pub city: Option<String>,
    pub city_name: Option<String>,
    pub isp: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeApplicationMonitorIspCityList {
    0 "City" city, 1 "CityName" city_name, 2 "Isp" isp, 3 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackage {
    pub bandwidth_package_id: String,
    pub region_id: String,
}
operation! { DescribeBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "DescribeBandwidthPackage" -> DescribeBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageOutput {
    pub accelerators: Option<Vec<String>>,
    pub bandwidth: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_type: Option<String>,
    pub billing_type: Option<String>,
    pub cbn_geographic_region_id_a: Option<String>,
    pub cbn_geographic_region_id_b: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub name: Option<String>,
    pub ratio: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<DescribeBandwidthPackageTags>>,
    pub r#type: Option<String>,
}
model! { DescribeBandwidthPackageOutput {
    0 "Accelerators" accelerators, 1 "Bandwidth" bandwidth, 2 "BandwidthPackageId" bandwidth_package_id,
    3 "BandwidthType" bandwidth_type, 4 "BillingType" billing_type,
    5 "CbnGeographicRegionIdA" cbn_geographic_region_id_a, 6 "CbnGeographicRegionIdB" cbn_geographic_region_id_b,
    7 "ChargeType" charge_type, 8 "CreateTime" create_time, 9 "Description" description, 10 "ExpiredTime" expired_time,
    11 "Name" name, 12 "Ratio" ratio, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id, 15 "State" state,
    16 "Tags" tags, 17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBandwidthPackageTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageAutoRenewAttribute {
    pub instance_id: String,
    pub region_id: String,
}
operation! { DescribeBandwidthPackageAutoRenewAttribute(instance_id: String, region_id: String)
    "DescribeBandwidthPackageAutoRenewAttribute" -> DescribeBandwidthPackageAutoRenewAttributeOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageAutoRenewAttributeOutput {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub instance_id: Option<String>,
    pub renewal_status: Option<String>,
}
model! { DescribeBandwidthPackageAutoRenewAttributeOutput {
    0 "AutoRenew" auto_renew, 1 "AutoRenewDuration" auto_renew_duration, 2 "InstanceId" instance_id,
    3 "RenewalStatus" renewal_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodity {
    pub commodity_code: String,
    pub order_type: String,
    pub region_id: String,
}
operation! { DescribeCommodity(commodity_code: String, order_type: String, region_id: String)
    "DescribeCommodity" -> DescribeCommodityOutput {
    0 "CommodityCode" commodity_code, 1 "OrderType" order_type, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityOutput {
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub components: Option<Vec<DescribeCommodityComponents>>,
}
model! { DescribeCommodityOutput {
    0 "CommodityCode" commodity_code, 1 "CommodityName" commodity_name, 2 "Components" components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityComponents {
    pub component_code: Option<String>,
    pub component_name: Option<String>,
    pub properties: Option<Vec<DescribeCommodityProperties>>,
}
model! { DescribeCommodityComponents {
    0 "ComponentCode" component_code, 1 "ComponentName" component_name, 2 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityProperties {
    pub code: Option<String>,
    pub name: Option<String>,
    pub property_value_list: Option<Vec<DescribeCommodityPropertyValueList>>,
}
model! { DescribeCommodityProperties {
    0 "Code" code, 1 "Name" name, 2 "PropertyValueList" property_value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPropertyValueList {
    pub order_index: Option<i64>,
    pub text: Option<String>,
    pub tips: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCommodityPropertyValueList {
    0 "OrderIndex" order_index, 1 "Text" text, 2 "Tips" tips, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPrice {
    pub orders: Vec<DescribeCommodityPriceOrders>,
    pub promotion_option_no: Option<String>,
    pub region_id: String,
}
operation! { DescribeCommodityPrice(orders: Vec<DescribeCommodityPriceOrders>, region_id: String)
    "DescribeCommodityPrice" -> DescribeCommodityPriceOutput {
    0 "Orders" orders, 1 "PromotionOptionNo" promotion_option_no: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceOrders {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub components: Option<Vec<DescribeCommodityPriceComponents>>,
    pub duration: Option<i64>,
    pub order_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub quantity: Option<i64>,
}
input! { DescribeCommodityPriceOrders() {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String,
    2 "Components" components: Vec<DescribeCommodityPriceComponents>, 3 "Duration" duration: i64,
    4 "OrderType" order_type: String, 5 "PricingCycle" pricing_cycle: String, 6 "Quantity" quantity: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceComponents {
    pub component_code: Option<String>,
    pub properties: Option<Vec<DescribeCommodityPriceProperties>>,
}
input! { DescribeCommodityPriceComponents() {
    0 "ComponentCode" component_code: String, 1 "Properties" properties: Vec<DescribeCommodityPriceProperties>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceProperties {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCommodityPriceProperties() {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceOutput {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_details: Option<Vec<DescribeCommodityPriceOrderDetails>>,
    pub original_price: Option<f64>,
    pub promotions: Option<Vec<DescribeCommodityPricePromotions>>,
    pub rule_details: Option<Vec<DescribeCommodityPriceRuleDetails>>,
    pub trade_price: Option<f64>,
}
model! { DescribeCommodityPriceOutput {
    0 "Currency" currency, 1 "DiscountPrice" discount_price, 2 "OrderDetails" order_details,
    3 "OriginalPrice" original_price, 4 "Promotions" promotions, 5 "RuleDetails" rule_details,
    6 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceOrderDetails {
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub discount_price: Option<f64>,
    pub module_details: Option<Vec<DescribeCommodityPriceModuleDetails>>,
    pub original_price: Option<f64>,
    pub prom_details: Option<Vec<DescribeCommodityPricePromDetails>>,
    pub quantity: Option<i64>,
    pub rule_ids: Option<Vec<i64>>,
    pub trade_price: Option<f64>,
}
model! { DescribeCommodityPriceOrderDetails {
    0 "CommodityCode" commodity_code, 1 "CommodityName" commodity_name, 2 "DiscountPrice" discount_price,
    3 "ModuleDetails" module_details, 4 "OriginalPrice" original_price, 5 "PromDetails" prom_details,
    6 "Quantity" quantity, 7 "RuleIds" rule_ids, 8 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceModuleDetails {
    pub discount_price: Option<f64>,
    pub module_code: Option<String>,
    pub module_name: Option<String>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeCommodityPriceModuleDetails {
    0 "DiscountPrice" discount_price, 1 "ModuleCode" module_code, 2 "ModuleName" module_name,
    3 "OriginalPrice" original_price, 4 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPricePromDetails {
    pub final_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub prom_type: Option<String>,
    pub promotion_id: Option<String>,
    pub promotion_name: Option<String>,
}
model! { DescribeCommodityPricePromDetails {
    0 "FinalPromFee" final_prom_fee, 1 "OptionCode" option_code, 2 "PromType" prom_type, 3 "PromotionId" promotion_id,
    4 "PromotionName" promotion_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPricePromotions {
    pub can_prom_fee: Option<f64>,
    pub option_code: Option<String>,
    pub promotion_name: Option<String>,
    pub promotion_option_no: Option<String>,
    pub selected: Option<bool>,
}
model! { DescribeCommodityPricePromotions {
    0 "CanPromFee" can_prom_fee, 1 "OptionCode" option_code, 2 "PromotionName" promotion_name,
    3 "PromotionOptionNo" promotion_option_no, 4 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceRuleDetails {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeCommodityPriceRuleDetails {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicy {
    pub endpoint_id: Option<String>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndPointTrafficPolicy(policy_id: String, region_id: String)
    "DescribeCustomRoutingEndPointTrafficPolicy" -> DescribeCustomRoutingEndPointTrafficPolicyOutput {
    0 "EndpointId" endpoint_id: String, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyOutput {
    pub accelerator_id: Option<String>,
    pub address: Option<String>,
    pub endpoint: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub policy_id: Option<String>,
    pub port_ranges: Option<Vec<DescribeCustomRoutingEndPointTrafficPolicyPortRanges>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos>>,
    pub state: Option<String>,
}
model! { DescribeCustomRoutingEndPointTrafficPolicyOutput {
    0 "AcceleratorId" accelerator_id, 1 "Address" address, 2 "Endpoint" endpoint, 3 "EndpointGroupId" endpoint_group_id,
    4 "EndpointId" endpoint_id, 5 "ListenerId" listener_id, 6 "PolicyId" policy_id, 7 "PortRanges" port_ranges,
    8 "ServiceId" service_id, 9 "ServiceManaged" service_managed, 10 "ServiceManagedInfos" service_managed_infos,
    11 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { DescribeCustomRoutingEndPointTrafficPolicyPortRanges {
    0 "FromPort" from_port, 1 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpoint {
    pub endpoint_group: Option<String>,
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndpoint(endpoint_id: String, region_id: String)
    "DescribeCustomRoutingEndpoint" -> DescribeCustomRoutingEndpointOutput {
    0 "EndpointGroup" endpoint_group: String, 1 "EndpointId" endpoint_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointOutput {
    pub accelerator_id: Option<String>,
    pub endpoint: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeCustomRoutingEndpointServiceManagedInfos>>,
    pub state: Option<String>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCustomRoutingEndpointOutput {
    0 "AcceleratorId" accelerator_id, 1 "Endpoint" endpoint, 2 "EndpointGroupId" endpoint_group_id,
    3 "EndpointId" endpoint_id, 4 "ListenerId" listener_id, 5 "ServiceId" service_id,
    6 "ServiceManaged" service_managed, 7 "ServiceManagedInfos" service_managed_infos, 8 "State" state,
    9 "TrafficToEndpointPolicy" traffic_to_endpoint_policy, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndpointServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroup {
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndpointGroup(endpoint_group_id: String, region_id: String)
    "DescribeCustomRoutingEndpointGroup" -> DescribeCustomRoutingEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub access_log_switch: Option<String>,
    pub description: Option<String>,
    pub enable_access_log: Option<bool>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Option<Vec<String>>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Option<Vec<String>>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeCustomRoutingEndpointGroupServiceManagedInfos>>,
    pub sls_log_store_name: Option<String>,
    pub sls_project_name: Option<String>,
    pub sls_region: Option<String>,
    pub state: Option<String>,
}
model! { DescribeCustomRoutingEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "AccessLogSwitch" access_log_switch, 2 "Description" description,
    3 "EnableAccessLog" enable_access_log, 4 "EndpointGroupId" endpoint_group_id,
    5 "EndpointGroupIpList" endpoint_group_ip_list, 6 "EndpointGroupRegion" endpoint_group_region,
    7 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list, 8 "ListenerId" listener_id, 9 "Name" name,
    10 "ServiceId" service_id, 11 "ServiceManaged" service_managed, 12 "ServiceManagedInfos" service_managed_infos,
    13 "SlsLogStoreName" sls_log_store_name, 14 "SlsProjectName" sls_project_name, 15 "SlsRegion" sls_region,
    16 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndpointGroupServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinations {
    pub destination_id: String,
    pub endpoint_group_id: Option<String>,
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndpointGroupDestinations(destination_id: String, region_id: String)
    "DescribeCustomRoutingEndpointGroupDestinations" -> DescribeCustomRoutingEndpointGroupDestinationsOutput {
    0 "DestinationId" destination_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinationsOutput {
    pub accelerator_id: Option<String>,
    pub destination_id: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub from_port: Option<i64>,
    pub listener_id: Option<String>,
    pub protocols: Option<Vec<String>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos>>,
    pub state: Option<String>,
    pub to_port: Option<i64>,
}
model! { DescribeCustomRoutingEndpointGroupDestinationsOutput {
    0 "AcceleratorId" accelerator_id, 1 "DestinationId" destination_id, 2 "EndpointGroupId" endpoint_group_id,
    3 "FromPort" from_port, 4 "ListenerId" listener_id, 5 "Protocols" protocols, 6 "ServiceId" service_id,
    7 "ServiceManaged" service_managed, 8 "ServiceManagedInfos" service_managed_infos, 9 "State" state,
    10 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroup {
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { DescribeEndpointGroup(endpoint_group_id: String, region_id: String)
    "DescribeEndpointGroup" -> DescribeEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub access_log_record_customized_header_list: Option<Vec<String>>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_switch: Option<String>,
    pub description: Option<String>,
    pub enable_access_log: Option<bool>,
    pub endpoint_configurations: Option<Vec<DescribeEndpointGroupEndpointConfigurations>>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Option<Vec<String>>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Option<Vec<String>>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_private_ip_list: Option<Vec<DescribeEndpointGroupEndpointPrivateIpList>>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub forwarding_rule_ids: Option<Vec<String>>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_overrides: Option<Vec<DescribeEndpointGroupPortOverrides>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeEndpointGroupServiceManagedInfos>>,
    pub sls_log_store_name: Option<String>,
    pub sls_project_name: Option<String>,
    pub sls_region: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<DescribeEndpointGroupTags>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
model! { DescribeEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled,
    3 "AccessLogSwitch" access_log_switch, 4 "Description" description, 5 "EnableAccessLog" enable_access_log,
    6 "EndpointConfigurations" endpoint_configurations, 7 "EndpointGroupId" endpoint_group_id,
    8 "EndpointGroupIpList" endpoint_group_ip_list, 9 "EndpointGroupRegion" endpoint_group_region,
    10 "EndpointGroupType" endpoint_group_type, 11 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list,
    12 "EndpointIpVersion" endpoint_ip_version, 13 "EndpointPrivateIpList" endpoint_private_ip_list,
    14 "EndpointProtocolVersion" endpoint_protocol_version, 15 "EndpointRequestProtocol" endpoint_request_protocol,
    16 "ForwardingRuleIds" forwarding_rule_ids, 17 "HealthCheckEnabled" health_check_enabled,
    18 "HealthCheckHost" health_check_host, 19 "HealthCheckIntervalSeconds" health_check_interval_seconds,
    20 "HealthCheckPath" health_check_path, 21 "HealthCheckPort" health_check_port,
    22 "HealthCheckProtocol" health_check_protocol, 23 "ListenerId" listener_id, 24 "Name" name,
    25 "PortOverrides" port_overrides, 26 "ServiceId" service_id, 27 "ServiceManaged" service_managed,
    28 "ServiceManagedInfos" service_managed_infos, 29 "SlsLogStoreName" sls_log_store_name,
    30 "SlsProjectName" sls_project_name, 31 "SlsRegion" sls_region, 32 "State" state, 33 "Tags" tags,
    34 "ThresholdCount" threshold_count, 35 "TrafficPercentage" traffic_percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub probe_port: Option<i64>,
    pub probe_protocol: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeEndpointGroupEndpointConfigurations {
    0 "ApiKeys" api_keys, 1 "EnableClientIPPreservation" enable_client_ip_preservation,
    2 "EnableProxyProtocol" enable_proxy_protocol, 3 "Endpoint" endpoint, 4 "ProbePort" probe_port,
    5 "ProbeProtocol" probe_protocol, 6 "Provider" provider, 7 "SubAddress" sub_address, 8 "Type" r#type,
    9 "VSwitchIds" v_switch_ids, 10 "VpcId" vpc_id, 11 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupEndpointPrivateIpList {
    pub cidr: Option<String>,
    pub private_ip: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeEndpointGroupEndpointPrivateIpList {
    0 "CIDR" cidr, 1 "PrivateIp" private_ip, 2 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
model! { DescribeEndpointGroupPortOverrides {
    0 "EndpointPort" endpoint_port, 1 "ListenerPort" listener_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeEndpointGroupServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEndpointGroupTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpSet {
    pub ip_set_id: String,
    pub region_id: String,
}
operation! { DescribeIpSet(ip_set_id: String, region_id: String) "DescribeIpSet" -> DescribeIpSetOutput {
    0 "IpSetId" ip_set_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpSetOutput {
    pub accelerate_region_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_address_list: Option<Vec<String>>,
    pub ip_set_id: Option<String>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeIpSetServiceManagedInfos>>,
    pub state: Option<String>,
}
model! { DescribeIpSetOutput {
    0 "AccelerateRegionId" accelerate_region_id, 1 "AcceleratorId" accelerator_id, 2 "Bandwidth" bandwidth,
    3 "IpAddressList" ip_address_list, 4 "IpSetId" ip_set_id, 5 "IpVersion" ip_version, 6 "IspType" isp_type,
    7 "ServiceId" service_id, 8 "ServiceManaged" service_managed, 9 "ServiceManagedInfos" service_managed_infos,
    10 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpSetServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeIpSetServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListener {
    pub listener_id: String,
    pub region_id: String,
}
operation! { DescribeListener(listener_id: String, region_id: String) "DescribeListener" -> DescribeListenerOutput {
    0 "ListenerId" listener_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerOutput {
    pub accelerator_id: Option<String>,
    pub acl_type: Option<String>,
    pub backend_ports: Option<Vec<DescribeListenerBackendPorts>>,
    pub certificates: Option<Vec<DescribeListenerCertificates>>,
    pub client_affinity: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Option<Vec<DescribeListenerPortRanges>>,
    pub protocol: Option<String>,
    /// Deprecated.
    pub proxy_protocol: Option<bool>,
    pub related_acls: Option<Vec<DescribeListenerRelatedAcls>>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<DescribeListenerServiceManagedInfos>>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub x_forwarded_for_config: Option<DescribeListenerXForwardedForConfig>,
}
model! { DescribeListenerOutput {
    0 "AcceleratorId" accelerator_id, 1 "AclType" acl_type, 2 "BackendPorts" backend_ports,
    3 "Certificates" certificates, 4 "ClientAffinity" client_affinity, 5 "CreateTime" create_time,
    6 "Description" description, 7 "HttpVersion" http_version, 8 "IdleTimeout" idle_timeout, 9 "ListenerId" listener_id,
    10 "Name" name, 11 "PortRanges" port_ranges, 12 "Protocol" protocol, 13 "ProxyProtocol" proxy_protocol,
    14 "RelatedAcls" related_acls, 15 "RequestTimeout" request_timeout, 16 "SecurityPolicyId" security_policy_id,
    17 "ServiceId" service_id, 18 "ServiceManaged" service_managed, 19 "ServiceManagedInfos" service_managed_infos,
    20 "State" state, 21 "Type" r#type, 22 "XForwardedForConfig" x_forwarded_for_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerBackendPorts {
    pub from_port: Option<String>,
    pub to_port: Option<String>,
}
model! { DescribeListenerBackendPorts {
    0 "FromPort" from_port, 1 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerCertificates {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeListenerCertificates {
    0 "Id" id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { DescribeListenerPortRanges {
    0 "FromPort" from_port, 1 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerRelatedAcls {
    pub acl_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeListenerRelatedAcls {
    0 "AclId" acl_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeListenerServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerXForwardedForConfig {
    pub x_forwarded_for_ga_ap_enabled: Option<bool>,
    pub x_forwarded_for_ga_id_enabled: Option<bool>,
    pub x_forwarded_for_port_enabled: Option<bool>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_real_ip_enabled: Option<bool>,
}
model! { DescribeListenerXForwardedForConfig {
    0 "XForwardedForGaApEnabled" x_forwarded_for_ga_ap_enabled,
    1 "XForwardedForGaIdEnabled" x_forwarded_for_ga_id_enabled,
    2 "XForwardedForPortEnabled" x_forwarded_for_port_enabled,
    3 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled, 4 "XRealIpEnabled" x_real_ip_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreOfEndpointGroup {
    pub accelerator_id: String,
    pub endpoint_group_id: String,
    pub listener_id: String,
    pub region_id: String,
}
operation! { DescribeLogStoreOfEndpointGroup(accelerator_id: String, endpoint_group_id: String, listener_id: String, region_id: String)
    "DescribeLogStoreOfEndpointGroup" -> DescribeLogStoreOfEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id, 2 "ListenerId" listener_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreOfEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub access_log_record_customized_header_list: Option<Vec<String>>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    pub sls_log_store_name: Option<String>,
    pub sls_project_name: Option<String>,
    pub sls_region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLogStoreOfEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled,
    3 "EndpointGroupId" endpoint_group_id, 4 "ListenerId" listener_id, 5 "SlsLogStoreName" sls_log_store_name,
    6 "SlsProjectName" sls_project_name, 7 "SlsRegionId" sls_region_id, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: String,
}
operation! { DescribeRegions(region_id: String) "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDdosFromAccelerator {
    pub accelerator_id: String,
    pub ddos_config_list: Option<Vec<DetachDdosFromAcceleratorDdosConfigList>>,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DetachDdosFromAccelerator(accelerator_id: String)
    "DetachDdosFromAccelerator" -> DetachDdosFromAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "DdosConfigList" ddos_config_list: Vec<DetachDdosFromAcceleratorDdosConfigList>,
    2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDdosFromAcceleratorDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
input! { DetachDdosFromAcceleratorDdosConfigList() {
    0 "DdosId" ddos_id: String, 1 "DdosRegionId" ddos_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDdosFromAcceleratorOutput {
    /// Deprecated.
    pub ddos_id: Option<String>,
}
model! { DetachDdosFromAcceleratorOutput {
    0 "DdosId" ddos_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLogStoreFromEndpointGroup {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_group_ids: Vec<String>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { DetachLogStoreFromEndpointGroup(accelerator_id: String, endpoint_group_ids: Vec<String>, listener_id: String, region_id: String)
    "DetachLogStoreFromEndpointGroup" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "EndpointGroupIds" endpoint_group_ids,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

pub type DetachLogStoreFromEndpointGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DetectApplicationMonitor(task_id: String) "DetectApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

pub type DetectApplicationMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { DisableApplicationMonitor(task_id: String) "DisableApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

pub type DisableApplicationMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResources {
    pub accelerator_id: String,
    pub associated_resource_id: String,
    pub associated_resource_region_id: Option<String>,
    pub associated_resource_type: String,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DisassociateResources(accelerator_id: String, associated_resource_id: String, associated_resource_type: String)
    "DisassociateResources" -> DisassociateResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedResourceId" associated_resource_id,
    2 "AssociatedResourceRegionId" associated_resource_region_id: String,
    3 "AssociatedResourceType" associated_resource_type, 4 "DryRun" dry_run: bool, 5 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourcesOutput {
    pub accelerator_id: Option<String>,
    pub associated_resource_id: Option<String>,
}
model! { DisassociateResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedResourceId" associated_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListener {
    pub acl_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { DissociateAclsFromListener(acl_ids: Vec<String>, listener_id: String, region_id: String)
    "DissociateAclsFromListener" -> DissociateAclsFromListenerOutput {
    0 "AclIds" acl_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ListenerId" listener_id,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListenerOutput {
    pub acl_ids: Option<Vec<String>>,
    pub listener_id: Option<String>,
}
model! { DissociateAclsFromListenerOutput {
    0 "AclIds" acl_ids, 1 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListener {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub domains: Vec<String>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { DissociateAdditionalCertificatesFromListener(accelerator_id: String, domains: Vec<String>, listener_id: String, region_id: String)
    "DissociateAdditionalCertificatesFromListener" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "Domains" domains,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

pub type DissociateAdditionalCertificatesFromListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    pub task_id: String,
}
operation! { EnableApplicationMonitor(task_id: String) "EnableApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

pub type EnableApplicationMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAcl {
    pub acl_id: String,
    pub region_id: String,
}
operation! { GetAcl(acl_id: String, region_id: String) "GetAcl" -> GetAclOutput {
    0 "AclId" acl_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclOutput {
    pub acl_entries: Option<Vec<GetAclAclEntries>>,
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub address_ip_version: Option<String>,
    pub related_listeners: Option<Vec<GetAclRelatedListeners>>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<GetAclTags>>,
}
model! { GetAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "AclName" acl_name, 3 "AclStatus" acl_status,
    4 "AddressIPVersion" address_ip_version, 5 "RelatedListeners" related_listeners,
    6 "ResourceGroupId" resource_group_id, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclAclEntries {
    pub entry: Option<String>,
    pub entry_description: Option<String>,
}
model! { GetAclAclEntries {
    0 "Entry" entry, 1 "EntryDescription" entry_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclRelatedListeners {
    pub accelerator_id: Option<String>,
    pub acl_type: Option<String>,
    pub listener_id: Option<String>,
}
model! { GetAclRelatedListeners {
    0 "AcceleratorId" accelerator_id, 1 "AclType" acl_type, 2 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAclTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIp {
    pub accelerate_ip_id: String,
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { GetBasicAccelerateIp(accelerate_ip_id: String, region_id: String)
    "GetBasicAccelerateIp" -> GetBasicAccelerateIpOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpOutput {
    pub accelerate_ip_address: Option<String>,
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub ip_set_id: Option<String>,
    pub state: Option<String>,
}
model! { GetBasicAccelerateIpOutput {
    0 "AccelerateIpAddress" accelerate_ip_address, 1 "AccelerateIpId" accelerate_ip_id,
    2 "AcceleratorId" accelerator_id, 3 "IpSetId" ip_set_id, 4 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpEndpointRelation {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_id: Option<String>,
    pub region_id: String,
}
operation! { GetBasicAccelerateIpEndpointRelation(accelerator_id: String, region_id: String)
    "GetBasicAccelerateIpEndpointRelation" -> GetBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpEndpointRelationOutput {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_zone_id: Option<String>,
    pub ip_address: Option<String>,
    pub state: Option<String>,
}
model! { GetBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "EndpointAddress" endpoint_address,
    3 "EndpointId" endpoint_id, 4 "EndpointName" endpoint_name, 5 "EndpointSubAddress" endpoint_sub_address,
    6 "EndpointSubAddressType" endpoint_sub_address_type, 7 "EndpointType" endpoint_type,
    8 "EndpointZoneId" endpoint_zone_id, 9 "IpAddress" ip_address, 10 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpIdleCount {
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: String,
}
operation! { GetBasicAccelerateIpIdleCount(ip_set_id: String, region_id: String)
    "GetBasicAccelerateIpIdleCount" -> GetBasicAccelerateIpIdleCountOutput {
    0 "ClientToken" client_token: String, 1 "IpSetId" ip_set_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpIdleCountOutput {
    pub total_count: Option<i64>,
}
model! { GetBasicAccelerateIpIdleCountOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerator {
    pub accelerator_id: String,
    pub region_id: String,
}
operation! { GetBasicAccelerator(accelerator_id: String, region_id: String)
    "GetBasicAccelerator" -> GetBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorOutput {
    pub accelerator_id: Option<String>,
    pub bandwidth_billing_type: Option<String>,
    pub basic_bandwidth_package: Option<GetBasicAcceleratorBasicBandwidthPackage>,
    pub basic_endpoint_group_id: Option<String>,
    pub basic_ip_set_id: Option<String>,
    pub cen_id: Option<String>,
    pub create_time: Option<i64>,
    pub cross_border_status: Option<bool>,
    pub cross_domain_bandwidth_package: Option<GetBasicAcceleratorCrossDomainBandwidthPackage>,
    pub cross_private_state: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<GetBasicAcceleratorTags>>,
}
model! { GetBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "BandwidthBillingType" bandwidth_billing_type,
    2 "BasicBandwidthPackage" basic_bandwidth_package, 3 "BasicEndpointGroupId" basic_endpoint_group_id,
    4 "BasicIpSetId" basic_ip_set_id, 5 "CenId" cen_id, 6 "CreateTime" create_time,
    7 "CrossBorderStatus" cross_border_status, 8 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package,
    9 "CrossPrivateState" cross_private_state, 10 "Description" description, 11 "ExpiredTime" expired_time,
    12 "InstanceChargeType" instance_charge_type, 13 "Name" name, 14 "RegionId" region_id,
    15 "ResourceGroupId" resource_group_id, 16 "State" state, 17 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetBasicAcceleratorBasicBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "BandwidthType" bandwidth_type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { GetBasicAcceleratorCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetBasicAcceleratorTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicEndpoint {
    pub client_token: Option<String>,
    pub endpoint_id: String,
    pub region_id: String,
}
operation! { GetBasicEndpoint(endpoint_id: String, region_id: String) "GetBasicEndpoint" -> GetBasicEndpointOutput {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicEndpointOutput {
    pub accelerator_id: Option<String>,
    pub end_point_id: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_zone_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { GetBasicEndpointOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndPointId" end_point_id, 2 "EndpointAddress" endpoint_address,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointSubAddress" endpoint_sub_address,
    5 "EndpointSubAddressType" endpoint_sub_address_type, 6 "EndpointType" endpoint_type,
    7 "EndpointZoneId" endpoint_zone_id, 8 "Name" name, 9 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicEndpointGroup {
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { GetBasicEndpointGroup(endpoint_group_id: String, region_id: String)
    "GetBasicEndpointGroup" -> GetBasicEndpointGroupOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub description: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { GetBasicEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "Description" description, 2 "EndpointAddress" endpoint_address,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointGroupRegion" endpoint_group_region,
    5 "EndpointSubAddress" endpoint_sub_address, 6 "EndpointType" endpoint_type, 7 "Name" name, 8 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicIpSet {
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: String,
}
operation! { GetBasicIpSet(ip_set_id: String, region_id: String) "GetBasicIpSet" -> GetBasicIpSetOutput {
    0 "ClientToken" client_token: String, 1 "IpSetId" ip_set_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicIpSetOutput {
    pub accelerate_region_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_address: Option<String>,
    pub ip_set_id: Option<String>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
    pub state: Option<String>,
}
model! { GetBasicIpSetOutput {
    0 "AccelerateRegionId" accelerate_region_id, 1 "AcceleratorId" accelerator_id, 2 "Bandwidth" bandwidth,
    3 "IpAddress" ip_address, 4 "IpSetId" ip_set_id, 5 "IpVersion" ip_version, 6 "IspType" isp_type, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAcceleratorResources {
    pub accelerator_id: String,
    pub associated_resource_id: Option<String>,
    pub associated_resource_region_id: Option<String>,
    pub associated_resource_type: Option<String>,
    pub region_id: String,
}
operation! { GetGlobalAcceleratorResources(accelerator_id: String, region_id: String)
    "GetGlobalAcceleratorResources" -> GetGlobalAcceleratorResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedResourceId" associated_resource_id: String,
    2 "AssociatedResourceRegionId" associated_resource_region_id: String,
    3 "AssociatedResourceType" associated_resource_type: String, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAcceleratorResourcesOutput {
    pub associated_resources: Option<Vec<GetGlobalAcceleratorResourcesAssociatedResources>>,
}
model! { GetGlobalAcceleratorResourcesOutput {
    0 "AssociatedResources" associated_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAcceleratorResourcesAssociatedResources {
    pub accelerator_id: Option<String>,
    pub associated_mode: Option<String>,
    pub associated_resource_id: Option<String>,
    pub associated_resource_region_id: Option<String>,
    pub associated_resource_type: Option<String>,
    pub state: Option<String>,
}
model! { GetGlobalAcceleratorResourcesAssociatedResources {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedMode" associated_mode,
    2 "AssociatedResourceId" associated_resource_id, 3 "AssociatedResourceRegionId" associated_resource_region_id,
    4 "AssociatedResourceType" associated_resource_type, 5 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatus {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { GetHealthStatus(accelerator_id: String, listener_id: String, region_id: String)
    "GetHealthStatus" -> GetHealthStatusOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatusOutput {
    pub endpoint_groups: Option<Vec<GetHealthStatusEndpointGroups>>,
    pub health_status: Option<String>,
    pub listener_id: Option<String>,
}
model! { GetHealthStatusOutput {
    0 "EndpointGroups" endpoint_groups, 1 "HealthStatus" health_status, 2 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatusEndpointGroups {
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoints: Option<Vec<GetHealthStatusEndpoints>>,
    pub forwarding_rule_ids: Option<Vec<String>>,
    pub health_status: Option<String>,
}
model! { GetHealthStatusEndpointGroups {
    0 "EndpointGroupId" endpoint_group_id, 1 "EndpointGroupType" endpoint_group_type, 2 "Endpoints" endpoints,
    3 "ForwardingRuleIds" forwarding_rule_ids, 4 "HealthStatus" health_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatusEndpoints {
    pub address: Option<String>,
    pub endpoint_id: Option<String>,
    pub health_detail: Option<String>,
    pub health_status: Option<String>,
    pub port: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetHealthStatusEndpoints {
    0 "Address" address, 1 "EndpointId" endpoint_id, 2 "HealthDetail" health_detail, 3 "HealthStatus" health_status,
    4 "Port" port, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvalidDomainCount {
    pub region_id: Option<String>,
}
operation! { GetInvalidDomainCount() "GetInvalidDomainCount" -> GetInvalidDomainCountOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvalidDomainCountOutput {
    pub invalid_domain_count: Option<String>,
}
model! { GetInvalidDomainCountOutput {
    0 "InvalidDomainCount" invalid_domain_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpsetsBandwidthLimit {
    pub accelerator_id: String,
    pub region_id: String,
}
operation! { GetIpsetsBandwidthLimit(accelerator_id: String, region_id: String)
    "GetIpsetsBandwidthLimit" -> GetIpsetsBandwidthLimitOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpsetsBandwidthLimitOutput {
    pub bandwidth_allocation_type: Option<String>,
    pub bandwidth_limit: Option<i64>,
}
model! { GetIpsetsBandwidthLimitOutput {
    0 "BandwidthAllocationType" bandwidth_allocation_type, 1 "BandwidthLimit" bandwidth_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpareIp {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
    pub spare_ip: String,
}
operation! { GetSpareIp(accelerator_id: String, region_id: String, spare_ip: String) "GetSpareIp" -> GetSpareIpOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "SpareIp" spare_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpareIpOutput {
    pub state: Option<String>,
}
model! { GetSpareIpOutput {
    0 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreas {
    pub region_id: String,
}
operation! { ListAccelerateAreas(region_id: String) "ListAccelerateAreas" -> ListAccelerateAreasOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreasOutput {
    pub areas: Option<Vec<ListAccelerateAreasAreas>>,
}
model! { ListAccelerateAreasOutput {
    0 "Areas" areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreasAreas {
    pub area_id: Option<String>,
    pub local_name: Option<String>,
    pub region_list: Option<Vec<ListAccelerateAreasRegionList>>,
}
model! { ListAccelerateAreasAreas {
    0 "AreaId" area_id, 1 "LocalName" local_name, 2 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreasRegionList {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListAccelerateAreasRegionList {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerators {
    pub accelerator_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Deprecated.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tag: Option<Vec<ListAcceleratorsTag>>,
}
operation! { ListAccelerators(region_id: String) "ListAccelerators" -> ListAcceleratorsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "State" state: String,
    6 "Tag" tag: Vec<ListAcceleratorsTag>
} }
paged! { ListAccelerators: ListAcceleratorsAccelerators =
    Number "PageNumber", "Accelerators" accelerators, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAcceleratorsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsOutput {
    pub accelerators: Option<Vec<ListAcceleratorsAccelerators>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAcceleratorsOutput {
    0 "Accelerators" accelerators, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsAccelerators {
    pub accelerator_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub bandwidth_billing_type: Option<String>,
    pub basic_bandwidth_package: Option<ListAcceleratorsBasicBandwidthPackage>,
    pub cen_id: Option<String>,
    pub create_time: Option<i64>,
    pub cross_border_mode: Option<String>,
    pub cross_border_status: Option<bool>,
    pub cross_domain_bandwidth_package: Option<ListAcceleratorsCrossDomainBandwidthPackage>,
    pub ddos_config_list: Option<Vec<ListAcceleratorsDdosConfigList>>,
    /// Deprecated.
    pub ddos_id: Option<String>,
    pub description: Option<String>,
    pub dns_name: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub ip_set_config: Option<ListAcceleratorsIpSetConfig>,
    pub name: Option<String>,
    /// Deprecated.
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub second_dns_name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListAcceleratorsServiceManagedInfos>>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<ListAcceleratorsTags>>,
    pub r#type: Option<String>,
    pub upgradable_status: Option<String>,
}
model! { ListAcceleratorsAccelerators {
    0 "AcceleratorId" accelerator_id, 1 "Bandwidth" bandwidth, 2 "BandwidthBillingType" bandwidth_billing_type,
    3 "BasicBandwidthPackage" basic_bandwidth_package, 4 "CenId" cen_id, 5 "CreateTime" create_time,
    6 "CrossBorderMode" cross_border_mode, 7 "CrossBorderStatus" cross_border_status,
    8 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package, 9 "DdosConfigList" ddos_config_list,
    10 "DdosId" ddos_id, 11 "Description" description, 12 "DnsName" dns_name, 13 "ExpiredTime" expired_time,
    14 "InstanceChargeType" instance_charge_type, 15 "IpSetConfig" ip_set_config, 16 "Name" name,
    17 "RegionId" region_id, 18 "ResourceGroupId" resource_group_id, 19 "SecondDnsName" second_dns_name,
    20 "ServiceId" service_id, 21 "ServiceManaged" service_managed, 22 "ServiceManagedInfos" service_managed_infos,
    23 "Spec" spec, 24 "State" state, 25 "Tags" tags, 26 "Type" r#type, 27 "UpgradableStatus" upgradable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListAcceleratorsBasicBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "BandwidthType" bandwidth_type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { ListAcceleratorsCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
model! { ListAcceleratorsDdosConfigList {
    0 "DdosId" ddos_id, 1 "DdosRegionId" ddos_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsIpSetConfig {
    pub access_mode: Option<String>,
}
model! { ListAcceleratorsIpSetConfig {
    0 "AccessMode" access_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListAcceleratorsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAcceleratorsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcls {
    pub acl_ids: Option<Vec<String>>,
    pub acl_name: Option<String>,
    pub client_token: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListAclsTag>>,
}
operation! { ListAcls(region_id: String) "ListAcls" -> ListAclsOutput {
    0 "AclIds" acl_ids: Vec<String>, 1 "AclName" acl_name: String, 2 "ClientToken" client_token: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<ListAclsTag>
} }
paged! { ListAcls: ListAclsAcls = Token "NextToken", "Acls" acls, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAclsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsOutput {
    pub acls: Option<Vec<ListAclsAcls>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAclsOutput {
    0 "Acls" acls, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsAcls {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub address_ip_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<ListAclsTags>>,
}
model! { ListAclsAcls {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "AclStatus" acl_status, 3 "AddressIPVersion" address_ip_version,
    4 "ResourceGroupId" resource_group_id, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAclsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitor {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub search_value: Option<String>,
}
operation! { ListApplicationMonitor() "ListApplicationMonitor" -> ListApplicationMonitorOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id: String,
    3 "SearchValue" search_value: String
} }
paged! { ListApplicationMonitor: ListApplicationMonitorApplicationMonitors =
    Number "PageNumber", "ApplicationMonitors" application_monitors, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorOutput {
    pub application_monitors: Option<Vec<ListApplicationMonitorApplicationMonitors>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationMonitorOutput {
    0 "ApplicationMonitors" application_monitors, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorApplicationMonitors {
    pub accelerator_id: Option<String>,
    pub address: Option<String>,
    pub detect_enable: Option<bool>,
    pub detect_threshold: Option<i64>,
    pub detect_times: Option<i64>,
    pub listener_id: Option<String>,
    pub options_json: Option<String>,
    pub silence_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { ListApplicationMonitorApplicationMonitors {
    0 "AcceleratorId" accelerator_id, 1 "Address" address, 2 "DetectEnable" detect_enable,
    3 "DetectThreshold" detect_threshold, 4 "DetectTimes" detect_times, 5 "ListenerId" listener_id,
    6 "OptionsJson" options_json, 7 "SilenceTime" silence_time, 8 "State" state, 9 "TaskId" task_id,
    10 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorDetectResult {
    pub begin_time: i64,
    pub end_time: i64,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { ListApplicationMonitorDetectResult(begin_time: i64, end_time: i64)
    "ListApplicationMonitorDetectResult" -> ListApplicationMonitorDetectResultOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "TaskId" task_id: String
} }
paged! { ListApplicationMonitorDetectResult: ListApplicationMonitorDetectResultApplicationMonitorDetectResultList =
    Number "PageNumber", "ApplicationMonitorDetectResultList" application_monitor_detect_result_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListApplicationMonitorDetectResultOutput {
    pub application_monitor_detect_result_list: Option<Vec<ListApplicationMonitorDetectResultApplicationMonitorDetectResultList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationMonitorDetectResultOutput {
    0 "ApplicationMonitorDetectResultList" application_monitor_detect_result_list, 1 "PageNumber" page_number,
    2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorDetectResultApplicationMonitorDetectResultList {
    pub accelerator_id: Option<String>,
    pub content: Option<String>,
    pub detail: Option<String>,
    pub detect_time: Option<String>,
    pub diag_status: Option<String>,
    pub listener_id: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub status_code: Option<String>,
    pub task_id: Option<String>,
}
model! { ListApplicationMonitorDetectResultApplicationMonitorDetectResultList {
    0 "AcceleratorId" accelerator_id, 1 "Content" content, 2 "Detail" detail, 3 "DetectTime" detect_time,
    4 "DiagStatus" diag_status, 5 "ListenerId" listener_id, 6 "Port" port, 7 "Protocol" protocol,
    8 "StatusCode" status_code, 9 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreas {
    pub accelerator_id: Option<String>,
    pub access_mode: Option<String>,
    pub region_id: String,
}
operation! { ListAvailableAccelerateAreas(region_id: String)
    "ListAvailableAccelerateAreas" -> ListAvailableAccelerateAreasOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AccessMode" access_mode: String, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasOutput {
    pub areas: Option<Vec<ListAvailableAccelerateAreasAreas>>,
}
model! { ListAvailableAccelerateAreasOutput {
    0 "Areas" areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasAreas {
    pub area_id: Option<String>,
    pub local_name: Option<String>,
    pub region_list: Option<Vec<ListAvailableAccelerateAreasRegionList>>,
}
model! { ListAvailableAccelerateAreasAreas {
    0 "AreaId" area_id, 1 "LocalName" local_name, 2 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasRegionList {
    pub china_mainland: Option<bool>,
    pub isp_type_list: Option<Vec<String>>,
    pub local_name: Option<String>,
    pub multi_az: Option<bool>,
    pub region_id: Option<String>,
    pub support_ipv6: Option<bool>,
}
model! { ListAvailableAccelerateAreasRegionList {
    0 "ChinaMainland" china_mainland, 1 "IspTypeList" isp_type_list, 2 "LocalName" local_name, 3 "MultiAz" multi_az,
    4 "RegionId" region_id, 5 "SupportIpv6" support_ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableBusiRegions {
    pub accelerator_id: Option<String>,
    pub region_id: String,
}
operation! { ListAvailableBusiRegions(region_id: String) "ListAvailableBusiRegions" -> ListAvailableBusiRegionsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableBusiRegionsOutput {
    pub regions: Option<Vec<ListAvailableBusiRegionsRegions>>,
}
model! { ListAvailableBusiRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableBusiRegionsRegions {
    pub china_mainland: Option<bool>,
    pub local_name: Option<String>,
    pub pop: Option<bool>,
    pub region_id: Option<String>,
}
model! { ListAvailableBusiRegionsRegions {
    0 "ChinaMainland" china_mainland, 1 "LocalName" local_name, 2 "Pop" pop, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackages {
    pub bandwidth_package_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tag: Option<Vec<ListBandwidthPackagesTag>>,
    pub r#type: Option<String>,
}
operation! { ListBandwidthPackages(region_id: String) "ListBandwidthPackages" -> ListBandwidthPackagesOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "State" state: String,
    6 "Tag" tag: Vec<ListBandwidthPackagesTag>, 7 "Type" r#type: String
} }
paged! { ListBandwidthPackages: ListBandwidthPackagesBandwidthPackages =
    Number "PageNumber", "BandwidthPackages" bandwidth_packages, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListBandwidthPackagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesOutput {
    pub bandwidth_packages: Option<Vec<ListBandwidthPackagesBandwidthPackages>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBandwidthPackagesOutput {
    0 "BandwidthPackages" bandwidth_packages, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesBandwidthPackages {
    pub accelerators: Option<Vec<String>>,
    pub bandwidth: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_type: Option<String>,
    pub billing_type: Option<String>,
    pub cbn_geographic_region_id_a: Option<String>,
    pub cbn_geographic_region_id_b: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub name: Option<String>,
    pub ratio: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<ListBandwidthPackagesTags>>,
    pub r#type: Option<String>,
}
model! { ListBandwidthPackagesBandwidthPackages {
    0 "Accelerators" accelerators, 1 "Bandwidth" bandwidth, 2 "BandwidthPackageId" bandwidth_package_id,
    3 "BandwidthType" bandwidth_type, 4 "BillingType" billing_type,
    5 "CbnGeographicRegionIdA" cbn_geographic_region_id_a, 6 "CbnGeographicRegionIdB" cbn_geographic_region_id_b,
    7 "ChargeType" charge_type, 8 "CreateTime" create_time, 9 "Description" description, 10 "ExpiredTime" expired_time,
    11 "Name" name, 12 "Ratio" ratio, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id, 15 "State" state,
    16 "Tags" tags, 17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBandwidthPackagesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackages {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListBandwidthackages(region_id: String) "ListBandwidthackages" -> ListBandwidthackagesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { ListBandwidthackages: ListBandwidthackagesBandwidthPackages =
    Number "PageNumber", "BandwidthPackages" bandwidth_packages, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackagesOutput {
    pub bandwidth_packages: Option<Vec<ListBandwidthackagesBandwidthPackages>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBandwidthackagesOutput {
    0 "BandwidthPackages" bandwidth_packages, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackagesBandwidthPackages {
    pub accelerators: Option<Vec<String>>,
    pub bandwidth: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<ListBandwidthackagesTags>>,
}
model! { ListBandwidthackagesBandwidthPackages {
    0 "Accelerators" accelerators, 1 "Bandwidth" bandwidth, 2 "BandwidthPackageId" bandwidth_package_id,
    3 "ChargeType" charge_type, 4 "CreateTime" create_time, 5 "Description" description, 6 "ExpiredTime" expired_time,
    7 "Name" name, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id, 10 "State" state, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBandwidthackagesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpEndpointRelations {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListBasicAccelerateIpEndpointRelations(accelerator_id: String, region_id: String)
    "ListBasicAccelerateIpEndpointRelations" -> ListBasicAccelerateIpEndpointRelationsOutput {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "RegionId" region_id
} }
paged! { ListBasicAccelerateIpEndpointRelations: ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations =
    Token "NextToken", "AccelerateIpEndpointRelations" accelerate_ip_endpoint_relations, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListBasicAccelerateIpEndpointRelationsOutput {
    pub accelerate_ip_endpoint_relations: Option<Vec<ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListBasicAccelerateIpEndpointRelationsOutput {
    0 "AccelerateIpEndpointRelations" accelerate_ip_endpoint_relations, 1 "MaxResults" max_results,
    2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_zone_id: Option<String>,
    pub ip_address: Option<String>,
    pub state: Option<String>,
}
model! { ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "EndpointAddress" endpoint_address,
    3 "EndpointId" endpoint_id, 4 "EndpointName" endpoint_name, 5 "EndpointSubAddress" endpoint_sub_address,
    6 "EndpointSubAddressType" endpoint_sub_address_type, 7 "EndpointType" endpoint_type,
    8 "EndpointZoneId" endpoint_zone_id, 9 "IpAddress" ip_address, 10 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIps {
    pub accelerate_ip_address: Option<String>,
    pub accelerate_ip_id: Option<String>,
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListBasicAccelerateIps(ip_set_id: String, region_id: String)
    "ListBasicAccelerateIps" -> ListBasicAccelerateIpsOutput {
    0 "AccelerateIpAddress" accelerate_ip_address: String, 1 "AccelerateIpId" accelerate_ip_id: String,
    2 "ClientToken" client_token: String, 3 "IpSetId" ip_set_id, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListBasicAccelerateIps: ListBasicAccelerateIpsAccelerateIps =
    Token "NextToken", "AccelerateIps" accelerate_ips, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpsOutput {
    pub accelerate_ips: Option<Vec<ListBasicAccelerateIpsAccelerateIps>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListBasicAccelerateIpsOutput {
    0 "AccelerateIps" accelerate_ips, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpsAccelerateIps {
    pub accelerate_ip_address: Option<String>,
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub ip_set_id: Option<String>,
    pub state: Option<String>,
}
model! { ListBasicAccelerateIpsAccelerateIps {
    0 "AccelerateIpAddress" accelerate_ip_address, 1 "AccelerateIpId" accelerate_ip_id,
    2 "AcceleratorId" accelerator_id, 3 "IpSetId" ip_set_id, 4 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerators {
    pub accelerator_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tag: Option<Vec<ListBasicAcceleratorsTag>>,
}
operation! { ListBasicAccelerators(region_id: String) "ListBasicAccelerators" -> ListBasicAcceleratorsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "State" state: String,
    6 "Tag" tag: Vec<ListBasicAcceleratorsTag>
} }
paged! { ListBasicAccelerators: ListBasicAcceleratorsAccelerators =
    Number "PageNumber", "Accelerators" accelerators, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListBasicAcceleratorsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsOutput {
    pub accelerators: Option<Vec<ListBasicAcceleratorsAccelerators>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBasicAcceleratorsOutput {
    0 "Accelerators" accelerators, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsAccelerators {
    pub accelerator_id: Option<String>,
    pub bandwidth_billing_type: Option<String>,
    pub basic_bandwidth_package: Option<ListBasicAcceleratorsBasicBandwidthPackage>,
    pub basic_endpoint_group_id: Option<String>,
    pub basic_ip_set_id: Option<String>,
    pub create_time: Option<i64>,
    pub cross_border_status: Option<bool>,
    pub cross_domain_bandwidth_package: Option<ListBasicAcceleratorsCrossDomainBandwidthPackage>,
    pub description: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<ListBasicAcceleratorsTags>>,
    pub r#type: Option<String>,
}
model! { ListBasicAcceleratorsAccelerators {
    0 "AcceleratorId" accelerator_id, 1 "BandwidthBillingType" bandwidth_billing_type,
    2 "BasicBandwidthPackage" basic_bandwidth_package, 3 "BasicEndpointGroupId" basic_endpoint_group_id,
    4 "BasicIpSetId" basic_ip_set_id, 5 "CreateTime" create_time, 6 "CrossBorderStatus" cross_border_status,
    7 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package, 8 "Description" description,
    9 "ExpiredTime" expired_time, 10 "InstanceChargeType" instance_charge_type, 11 "Name" name, 12 "RegionId" region_id,
    13 "ResourceGroupId" resource_group_id, 14 "State" state, 15 "Tags" tags, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListBasicAcceleratorsBasicBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "BandwidthType" bandwidth_type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { ListBasicAcceleratorsCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBasicAcceleratorsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicEndpoints {
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListBasicEndpoints(endpoint_group_id: String, region_id: String)
    "ListBasicEndpoints" -> ListBasicEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointId" endpoint_id: String,
    3 "EndpointType" endpoint_type: String, 4 "MaxResults" max_results: i64, 5 "Name" name: String,
    6 "NextToken" next_token: String, 7 "RegionId" region_id
} }
paged! { ListBasicEndpoints: ListBasicEndpointsEndpoints = Token "NextToken", "Endpoints" endpoints, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicEndpointsOutput {
    pub endpoints: Option<Vec<ListBasicEndpointsEndpoints>>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListBasicEndpointsOutput {
    0 "Endpoints" endpoints, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicEndpointsEndpoints {
    pub accelerator_id: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_zone_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { ListBasicEndpointsEndpoints {
    0 "AcceleratorId" accelerator_id, 1 "EndpointAddress" endpoint_address, 2 "EndpointGroupId" endpoint_group_id,
    3 "EndpointId" endpoint_id, 4 "EndpointSubAddress" endpoint_sub_address,
    5 "EndpointSubAddressType" endpoint_sub_address_type, 6 "EndpointType" endpoint_type,
    7 "EndpointZoneId" endpoint_zone_id, 8 "Name" name, 9 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiRegions {
    pub region_id: String,
}
operation! { ListBusiRegions(region_id: String) "ListBusiRegions" -> ListBusiRegionsOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiRegionsOutput {
    pub regions: Option<Vec<ListBusiRegionsRegions>>,
}
model! { ListBusiRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListBusiRegionsRegions {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreas {
    pub ip_version: Option<String>,
    pub is_epg: Option<bool>,
    pub is_ip_set: Option<bool>,
}
operation! { ListCommonAreas() "ListCommonAreas" -> ListCommonAreasOutput {
    0 "IpVersion" ip_version: String, 1 "IsEpg" is_epg: bool, 2 "IsIpSet" is_ip_set: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreasOutput {
    pub areas: Option<Vec<ListCommonAreasAreas>>,
}
model! { ListCommonAreasOutput {
    0 "Areas" areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreasAreas {
    pub area_id: Option<String>,
    pub local_name: Option<String>,
    pub region_list: Option<Vec<ListCommonAreasRegionList>>,
}
model! { ListCommonAreasAreas {
    0 "AreaId" area_id, 1 "LocalName" local_name, 2 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreasRegionList {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListCommonAreasRegionList {
    0 "LocalName" local_name, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinations {
    pub accelerator_id: String,
    pub endpoint_group_id: Option<String>,
    pub from_port: Option<i64>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub region_id: String,
    pub to_port: Option<i64>,
}
operation! { ListCustomRoutingEndpointGroupDestinations(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpointGroupDestinations" -> ListCustomRoutingEndpointGroupDestinationsOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "FromPort" from_port: i64,
    3 "ListenerId" listener_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Protocols" protocols: Vec<String>, 7 "RegionId" region_id, 8 "ToPort" to_port: i64
} }
paged! { ListCustomRoutingEndpointGroupDestinations: ListCustomRoutingEndpointGroupDestinationsDestinations =
    Number "PageNumber", "Destinations" destinations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsOutput {
    pub destinations: Option<Vec<ListCustomRoutingEndpointGroupDestinationsDestinations>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointGroupDestinationsOutput {
    0 "Destinations" destinations, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsDestinations {
    pub accelerator_id: Option<String>,
    pub destination_id: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub from_port: Option<i64>,
    pub listener_id: Option<String>,
    pub protocols: Option<Vec<String>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos>>,
    pub to_port: Option<i64>,
}
model! { ListCustomRoutingEndpointGroupDestinationsDestinations {
    0 "AcceleratorId" accelerator_id, 1 "DestinationId" destination_id, 2 "EndpointGroupId" endpoint_group_id,
    3 "FromPort" from_port, 4 "ListenerId" listener_id, 5 "Protocols" protocols, 6 "ServiceId" service_id,
    7 "ServiceManaged" service_managed, 8 "ServiceManagedInfos" service_managed_infos, 9 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroups {
    pub accelerator_id: String,
    pub access_log_switch: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListCustomRoutingEndpointGroups(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpointGroups" -> ListCustomRoutingEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "AccessLogSwitch" access_log_switch: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "ListenerId" listener_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id
} }
paged! { ListCustomRoutingEndpointGroups: ListCustomRoutingEndpointGroupsEndpointGroups =
    Number "PageNumber", "EndpointGroups" endpoint_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsOutput {
    pub endpoint_groups: Option<Vec<ListCustomRoutingEndpointGroupsEndpointGroups>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointGroupsOutput {
    0 "EndpointGroups" endpoint_groups, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsEndpointGroups {
    pub accelerator_id: Option<String>,
    pub description: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Option<Vec<String>>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Option<Vec<String>>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListCustomRoutingEndpointGroupsServiceManagedInfos>>,
    pub state: Option<String>,
}
model! { ListCustomRoutingEndpointGroupsEndpointGroups {
    0 "AcceleratorId" accelerator_id, 1 "Description" description, 2 "EndpointGroupId" endpoint_group_id,
    3 "EndpointGroupIpList" endpoint_group_ip_list, 4 "EndpointGroupRegion" endpoint_group_region,
    5 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list, 6 "ListenerId" listener_id, 7 "Name" name,
    8 "ServiceId" service_id, 9 "ServiceManaged" service_managed, 10 "ServiceManagedInfos" service_managed_infos,
    11 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointGroupsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPolicies {
    pub accelerator_id: String,
    pub address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListCustomRoutingEndpointTrafficPolicies(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpointTrafficPolicies" -> ListCustomRoutingEndpointTrafficPoliciesOutput {
    0 "AcceleratorId" accelerator_id, 1 "Address" address: String, 2 "EndpointGroupId" endpoint_group_id: String,
    3 "EndpointId" endpoint_id: String, 4 "ListenerId" listener_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id
} }
paged! { ListCustomRoutingEndpointTrafficPolicies: ListCustomRoutingEndpointTrafficPoliciesPolicies =
    Number "PageNumber", "Policies" policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<Vec<ListCustomRoutingEndpointTrafficPoliciesPolicies>>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Policies" policies, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesPolicies {
    pub accelerator_id: Option<String>,
    pub address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub policy_id: Option<String>,
    pub port_ranges: Option<Vec<ListCustomRoutingEndpointTrafficPoliciesPortRanges>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos>>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesPolicies {
    0 "AcceleratorId" accelerator_id, 1 "Address" address, 2 "EndpointGroupId" endpoint_group_id,
    3 "EndpointId" endpoint_id, 4 "ListenerId" listener_id, 5 "PolicyId" policy_id, 6 "PortRanges" port_ranges,
    7 "ServiceId" service_id, 8 "ServiceManaged" service_managed, 9 "ServiceManagedInfos" service_managed_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesPortRanges {
    0 "FromPort" from_port, 1 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpoints {
    pub accelerator_id: String,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListCustomRoutingEndpoints(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpoints" -> ListCustomRoutingEndpointsOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "ListenerId" listener_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { ListCustomRoutingEndpoints: ListCustomRoutingEndpointsEndpoints =
    Number "PageNumber", "Endpoints" endpoints, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointsOutput {
    pub endpoints: Option<Vec<ListCustomRoutingEndpointsEndpoints>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointsOutput {
    0 "Endpoints" endpoints, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointsEndpoints {
    pub accelerator_id: Option<String>,
    pub endpoint: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListCustomRoutingEndpointsServiceManagedInfos>>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCustomRoutingEndpointsEndpoints {
    0 "AcceleratorId" accelerator_id, 1 "Endpoint" endpoint, 2 "EndpointGroupId" endpoint_group_id,
    3 "EndpointId" endpoint_id, 4 "ListenerId" listener_id, 5 "ServiceId" service_id,
    6 "ServiceManaged" service_managed, 7 "ServiceManagedInfos" service_managed_infos,
    8 "TrafficToEndpointPolicy" traffic_to_endpoint_policy, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappings {
    pub accelerator_id: String,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListCustomRoutingPortMappings(accelerator_id: String, region_id: String)
    "ListCustomRoutingPortMappings" -> ListCustomRoutingPortMappingsOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "ListenerId" listener_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { ListCustomRoutingPortMappings: ListCustomRoutingPortMappingsPortMappings =
    Number "PageNumber", "PortMappings" port_mappings, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port_mappings: Option<Vec<ListCustomRoutingPortMappingsPortMappings>>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingPortMappingsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PortMappings" port_mappings, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsPortMappings {
    pub accelerator_id: Option<String>,
    pub accelerator_port: Option<i64>,
    pub destination_socket_address: Option<ListCustomRoutingPortMappingsDestinationSocketAddress>,
    pub destination_traffic_state: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub protocols: Option<Vec<String>>,
    pub vswitch: Option<String>,
}
model! { ListCustomRoutingPortMappingsPortMappings {
    0 "AcceleratorId" accelerator_id, 1 "AcceleratorPort" accelerator_port,
    2 "DestinationSocketAddress" destination_socket_address, 3 "DestinationTrafficState" destination_traffic_state,
    4 "EndpointGroupId" endpoint_group_id, 5 "EndpointGroupRegion" endpoint_group_region, 6 "EndpointId" endpoint_id,
    7 "ListenerId" listener_id, 8 "Protocols" protocols, 9 "Vswitch" vswitch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsDestinationSocketAddress {
    pub ip_address: Option<String>,
    pub port: Option<i64>,
}
model! { ListCustomRoutingPortMappingsDestinationSocketAddress {
    0 "IpAddress" ip_address, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestination {
    pub destination_address: String,
    pub endpoint_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListCustomRoutingPortMappingsByDestination(destination_address: String, endpoint_id: String, region_id: String)
    "ListCustomRoutingPortMappingsByDestination" -> ListCustomRoutingPortMappingsByDestinationOutput {
    0 "DestinationAddress" destination_address, 1 "EndpointId" endpoint_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListCustomRoutingPortMappingsByDestination: ListCustomRoutingPortMappingsByDestinationPortMappings =
    Number "PageNumber", "PortMappings" port_mappings, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port_mappings: Option<Vec<ListCustomRoutingPortMappingsByDestinationPortMappings>>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingPortMappingsByDestinationOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PortMappings" port_mappings, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationPortMappings {
    pub accelerator_id: Option<String>,
    pub accelerator_port: Option<i64>,
    pub destination_socket_address: Option<ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress>,
    pub destination_traffic_state: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub protocols: Option<Vec<String>>,
    pub vswitch: Option<String>,
}
model! { ListCustomRoutingPortMappingsByDestinationPortMappings {
    0 "AcceleratorId" accelerator_id, 1 "AcceleratorPort" accelerator_port,
    2 "DestinationSocketAddress" destination_socket_address, 3 "DestinationTrafficState" destination_traffic_state,
    4 "EndpointGroupId" endpoint_group_id, 5 "EndpointGroupRegion" endpoint_group_region, 6 "EndpointId" endpoint_id,
    7 "ListenerId" listener_id, 8 "Protocols" protocols, 9 "Vswitch" vswitch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress {
    pub ip_address: Option<String>,
    pub port: Option<i64>,
}
model! { ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress {
    0 "IpAddress" ip_address, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomains {
    pub accelerator_id: Option<String>,
    pub domain: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub state: Option<String>,
}
operation! { ListDomains() "ListDomains" -> ListDomainsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "Domain" domain: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "State" state: String
} }
paged! { ListDomains: ListDomainsDomains = Number "PageNumber", "Domains" domains, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    pub domains: Option<Vec<ListDomainsDomains>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsDomains {
    pub accelerators: Option<Vec<ListDomainsAccelerators>>,
    pub domain: Option<String>,
    pub state: Option<String>,
}
model! { ListDomainsDomains {
    0 "Accelerators" accelerators, 1 "Domain" domain, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsAccelerators {
    pub accelerator_id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListDomainsServiceManagedInfos>>,
}
model! { ListDomainsAccelerators {
    0 "AcceleratorId" accelerator_id, 1 "Name" name, 2 "ServiceId" service_id, 3 "ServiceManaged" service_managed,
    4 "ServiceManagedInfos" service_managed_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListDomainsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupIpAddressCidrBlocks {
    pub accelerator_id: Option<String>,
    pub endpoint_group_region: String,
    pub region_id: String,
}
operation! { ListEndpointGroupIpAddressCidrBlocks(endpoint_group_region: String, region_id: String)
    "ListEndpointGroupIpAddressCidrBlocks" -> ListEndpointGroupIpAddressCidrBlocksOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "EndpointGroupRegion" endpoint_group_region, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupIpAddressCidrBlocksOutput {
    pub endpoint_group_region: Option<String>,
    pub ip_address_cidr_blocks: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
}
model! { ListEndpointGroupIpAddressCidrBlocksOutput {
    0 "EndpointGroupRegion" endpoint_group_region, 1 "IpAddressCidrBlocks" ip_address_cidr_blocks,
    2 "ResourceGroupId" resource_group_id, 3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroups {
    pub accelerator_id: String,
    pub access_log_switch: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub region_id: String,
    pub tag: Option<Vec<ListEndpointGroupsTag>>,
}
operation! { ListEndpointGroups(accelerator_id: String, region_id: String)
    "ListEndpointGroups" -> ListEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "AccessLogSwitch" access_log_switch: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "EndpointGroupRegion" endpoint_group_region: String,
    4 "EndpointGroupType" endpoint_group_type: String, 5 "ListenerId" listener_id: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "Tag" tag: Vec<ListEndpointGroupsTag>
} }
paged! { ListEndpointGroups: ListEndpointGroupsEndpointGroups =
    Number "PageNumber", "EndpointGroups" endpoint_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListEndpointGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsOutput {
    pub endpoint_groups: Option<Vec<ListEndpointGroupsEndpointGroups>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEndpointGroupsOutput {
    0 "EndpointGroups" endpoint_groups, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsEndpointGroups {
    pub accelerator_id: Option<String>,
    pub description: Option<String>,
    pub endpoint_configurations: Option<Vec<ListEndpointGroupsEndpointConfigurations>>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Option<Vec<String>>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Option<Vec<String>>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_private_ip_list: Option<Vec<ListEndpointGroupsEndpointPrivateIpList>>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub forwarding_rule_ids: Option<Vec<String>>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_overrides: Option<Vec<ListEndpointGroupsPortOverrides>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListEndpointGroupsServiceManagedInfos>>,
    pub state: Option<String>,
    pub tags: Option<Vec<ListEndpointGroupsTags>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
model! { ListEndpointGroupsEndpointGroups {
    0 "AcceleratorId" accelerator_id, 1 "Description" description, 2 "EndpointConfigurations" endpoint_configurations,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointGroupIpList" endpoint_group_ip_list,
    5 "EndpointGroupRegion" endpoint_group_region, 6 "EndpointGroupType" endpoint_group_type,
    7 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list, 8 "EndpointIpVersion" endpoint_ip_version,
    9 "EndpointPrivateIpList" endpoint_private_ip_list, 10 "EndpointProtocolVersion" endpoint_protocol_version,
    11 "EndpointRequestProtocol" endpoint_request_protocol, 12 "ForwardingRuleIds" forwarding_rule_ids,
    13 "HealthCheckEnabled" health_check_enabled, 14 "HealthCheckHost" health_check_host,
    15 "HealthCheckIntervalSeconds" health_check_interval_seconds, 16 "HealthCheckPath" health_check_path,
    17 "HealthCheckPort" health_check_port, 18 "HealthCheckProtocol" health_check_protocol, 19 "ListenerId" listener_id,
    20 "Name" name, 21 "PortOverrides" port_overrides, 22 "ServiceId" service_id, 23 "ServiceManaged" service_managed,
    24 "ServiceManagedInfos" service_managed_infos, 25 "State" state, 26 "Tags" tags,
    27 "ThresholdCount" threshold_count, 28 "TrafficPercentage" traffic_percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub endpoint_id: Option<String>,
    pub probe_port: Option<i64>,
    pub probe_protocol: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
model! { ListEndpointGroupsEndpointConfigurations {
    0 "ApiKeys" api_keys, 1 "EnableClientIPPreservation" enable_client_ip_preservation,
    2 "EnableProxyProtocol" enable_proxy_protocol, 3 "Endpoint" endpoint, 4 "EndpointId" endpoint_id,
    5 "ProbePort" probe_port, 6 "ProbeProtocol" probe_protocol, 7 "Provider" provider, 8 "SubAddress" sub_address,
    9 "Type" r#type, 10 "VSwitchIds" v_switch_ids, 11 "VpcId" vpc_id, 12 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsEndpointPrivateIpList {
    pub cidr: Option<String>,
    pub private_ip: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { ListEndpointGroupsEndpointPrivateIpList {
    0 "CIDR" cidr, 1 "PrivateIp" private_ip, 2 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
model! { ListEndpointGroupsPortOverrides {
    0 "EndpointPort" endpoint_port, 1 "ListenerPort" listener_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListEndpointGroupsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListEndpointGroupsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRules {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub forwarding_rule_id: Option<String>,
    pub listener_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListForwardingRules(accelerator_id: String, listener_id: String, region_id: String)
    "ListForwardingRules" -> ListForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String,
    2 "ForwardingRuleId" forwarding_rule_id: String, 3 "ListenerId" listener_id, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListForwardingRules: ListForwardingRulesForwardingRules =
    Token "NextToken", "ForwardingRules" forwarding_rules, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesOutput {
    pub forwarding_rules: Option<Vec<ListForwardingRulesForwardingRules>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesForwardingRules {
    pub forwarding_rule_direction: Option<String>,
    pub forwarding_rule_id: Option<String>,
    pub forwarding_rule_name: Option<String>,
    pub forwarding_rule_status: Option<String>,
    pub listener_id: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<ListForwardingRulesRuleActions>>,
    pub rule_conditions: Option<Vec<ListForwardingRulesRuleConditions>>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListForwardingRulesServiceManagedInfos>>,
}
model! { ListForwardingRulesForwardingRules {
    0 "ForwardingRuleDirection" forwarding_rule_direction, 1 "ForwardingRuleId" forwarding_rule_id,
    2 "ForwardingRuleName" forwarding_rule_name, 3 "ForwardingRuleStatus" forwarding_rule_status,
    4 "ListenerId" listener_id, 5 "Priority" priority, 6 "RuleActions" rule_actions, 7 "RuleConditions" rule_conditions,
    8 "ServiceId" service_id, 9 "ServiceManaged" service_managed, 10 "ServiceManagedInfos" service_managed_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesRuleActions {
    pub forward_group_config: Option<ListForwardingRulesForwardGroupConfig>,
    pub order: Option<i64>,
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
model! { ListForwardingRulesRuleActions {
    0 "ForwardGroupConfig" forward_group_config, 1 "Order" order, 2 "RuleActionType" rule_action_type,
    3 "RuleActionValue" rule_action_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesForwardGroupConfig {
    pub server_group_tuples: Option<Vec<ListForwardingRulesServerGroupTuples>>,
}
model! { ListForwardingRulesForwardGroupConfig {
    0 "ServerGroupTuples" server_group_tuples
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesServerGroupTuples {
    pub endpoint_group_id: Option<String>,
}
model! { ListForwardingRulesServerGroupTuples {
    0 "EndpointGroupId" endpoint_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesRuleConditions {
    pub host_config: Option<ListForwardingRulesHostConfig>,
    pub path_config: Option<ListForwardingRulesPathConfig>,
    pub rule_condition_type: Option<String>,
    pub rule_condition_value: Option<String>,
}
model! { ListForwardingRulesRuleConditions {
    0 "HostConfig" host_config, 1 "PathConfig" path_config, 2 "RuleConditionType" rule_condition_type,
    3 "RuleConditionValue" rule_condition_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesHostConfig {
    pub values: Option<Vec<String>>,
}
model! { ListForwardingRulesHostConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesPathConfig {
    pub values: Option<Vec<String>>,
}
model! { ListForwardingRulesPathConfig {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListForwardingRulesServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSets {
    pub accelerator_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListIpSets(accelerator_id: String, region_id: String) "ListIpSets" -> ListIpSetsOutput {
    0 "AcceleratorId" accelerator_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { ListIpSets: ListIpSetsIpSets = Number "PageNumber", "IpSets" ip_sets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSetsOutput {
    pub ip_sets: Option<Vec<ListIpSetsIpSets>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIpSetsOutput {
    0 "IpSets" ip_sets, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSetsIpSets {
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_address_list: Option<Vec<String>>,
    pub ip_set_id: Option<String>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListIpSetsServiceManagedInfos>>,
    pub state: Option<String>,
}
model! { ListIpSetsIpSets {
    0 "AccelerateRegionId" accelerate_region_id, 1 "Bandwidth" bandwidth, 2 "IpAddressList" ip_address_list,
    3 "IpSetId" ip_set_id, 4 "IpVersion" ip_version, 5 "IspType" isp_type, 6 "ServiceId" service_id,
    7 "ServiceManaged" service_managed, 8 "ServiceManagedInfos" service_managed_infos, 9 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSetsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListIpSetsServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIspTypes {
    pub accelerator_id: Option<String>,
    pub accelerator_type: Option<String>,
    pub business_region_id: String,
}
operation! { ListIspTypes(business_region_id: String) "ListIspTypes" -> ListIspTypesOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AcceleratorType" accelerator_type: String,
    2 "BusinessRegionId" business_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIspTypesOutput {
    pub isp_type_list: Option<Vec<String>>,
}
model! { ListIspTypesOutput {
    0 "IspTypeList" isp_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificates {
    pub accelerator_id: String,
    pub listener_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub role: Option<String>,
}
operation! { ListListenerCertificates(accelerator_id: String, listener_id: String, region_id: String)
    "ListListenerCertificates" -> ListListenerCertificatesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ListenerId" listener_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "Role" role: String
} }
paged! { ListListenerCertificates: ListListenerCertificatesCertificates =
    Token "NextToken", "Certificates" certificates, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesOutput {
    pub certificates: Option<Vec<ListListenerCertificatesCertificates>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenerCertificatesOutput {
    0 "Certificates" certificates, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesCertificates {
    pub certificate_id: Option<String>,
    pub domain: Option<String>,
    pub is_default: Option<bool>,
    pub state: Option<String>,
}
model! { ListListenerCertificatesCertificates {
    0 "CertificateId" certificate_id, 1 "Domain" domain, 2 "IsDefault" is_default, 3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListeners {
    pub accelerator_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: String,
}
operation! { ListListeners(accelerator_id: String, region_id: String) "ListListeners" -> ListListenersOutput {
    0 "AcceleratorId" accelerator_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Protocol" protocol: String, 4 "RegionId" region_id
} }
paged! { ListListeners: ListListenersListeners = Number "PageNumber", "Listeners" listeners, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersOutput {
    pub listeners: Option<Vec<ListListenersListeners>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListListenersOutput {
    0 "Listeners" listeners, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersListeners {
    pub accelerator_id: Option<String>,
    pub backend_ports: Option<Vec<ListListenersBackendPorts>>,
    pub certificates: Option<Vec<ListListenersCertificates>>,
    pub client_affinity: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Option<Vec<ListListenersPortRanges>>,
    pub protocol: Option<String>,
    /// Deprecated.
    pub proxy_protocol: Option<bool>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Option<Vec<ListListenersServiceManagedInfos>>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub x_forwarded_for_config: Option<ListListenersXForwardedForConfig>,
}
model! { ListListenersListeners {
    0 "AcceleratorId" accelerator_id, 1 "BackendPorts" backend_ports, 2 "Certificates" certificates,
    3 "ClientAffinity" client_affinity, 4 "CreateTime" create_time, 5 "Description" description,
    6 "HttpVersion" http_version, 7 "IdleTimeout" idle_timeout, 8 "ListenerId" listener_id, 9 "Name" name,
    10 "PortRanges" port_ranges, 11 "Protocol" protocol, 12 "ProxyProtocol" proxy_protocol,
    13 "RequestTimeout" request_timeout, 14 "SecurityPolicyId" security_policy_id, 15 "ServiceId" service_id,
    16 "ServiceManaged" service_managed, 17 "ServiceManagedInfos" service_managed_infos, 18 "State" state,
    19 "Type" r#type, 20 "XForwardedForConfig" x_forwarded_for_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersBackendPorts {
    pub from_port: Option<String>,
    pub to_port: Option<String>,
}
model! { ListListenersBackendPorts {
    0 "FromPort" from_port, 1 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersCertificates {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListListenersCertificates {
    0 "Id" id, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { ListListenersPortRanges {
    0 "FromPort" from_port, 1 "ToPort" to_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListListenersServiceManagedInfos {
    0 "Action" action, 1 "ChildType" child_type, 2 "IsManaged" is_managed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersXForwardedForConfig {
    pub x_forwarded_for_ga_ap_enabled: Option<bool>,
    pub x_forwarded_for_ga_id_enabled: Option<bool>,
    pub x_forwarded_for_port_enabled: Option<bool>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_real_ip_enabled: Option<bool>,
}
model! { ListListenersXForwardedForConfig {
    0 "XForwardedForGaApEnabled" x_forwarded_for_ga_ap_enabled,
    1 "XForwardedForGaIdEnabled" x_forwarded_for_ga_id_enabled,
    2 "XForwardedForPortEnabled" x_forwarded_for_port_enabled,
    3 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled, 4 "XRealIpEnabled" x_real_ip_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpareIps {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
}
operation! { ListSpareIps(accelerator_id: String, region_id: String) "ListSpareIps" -> ListSpareIpsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpareIpsOutput {
    pub spare_ips: Option<Vec<ListSpareIpsSpareIps>>,
}
model! { ListSpareIpsOutput {
    0 "SpareIps" spare_ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpareIpsSpareIps {
    pub spare_ip: Option<String>,
    pub state: Option<String>,
}
model! { ListSpareIpsSpareIps {
    0 "SpareIp" spare_ip, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPolicies {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListSystemSecurityPolicies() "ListSystemSecurityPolicies" -> ListSystemSecurityPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id: String
} }
paged! { ListSystemSecurityPolicies: ListSystemSecurityPoliciesSecurityPolicies =
    Number "PageNumber", "SecurityPolicies" security_policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_policies: Option<Vec<ListSystemSecurityPoliciesSecurityPolicies>>,
    pub total_count: Option<i64>,
}
model! { ListSystemSecurityPoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SecurityPolicies" security_policies,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesSecurityPolicies {
    pub ciphers: Option<Vec<String>>,
    pub security_policy_id: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
model! { ListSystemSecurityPoliciesSecurityPolicies {
    0 "Ciphers" ciphers, 1 "SecurityPolicyId" security_policy_id, 2 "TlsVersions" tls_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAcceleratorService {
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { OpenAcceleratorService(region_id: String) "OpenAcceleratorService" -> OpenAcceleratorServiceOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAcceleratorServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<String>,
}
model! { OpenAcceleratorServiceOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossBorderApprovalStatus {
    pub region_id: String,
}
operation! { QueryCrossBorderApprovalStatus(region_id: String)
    "QueryCrossBorderApprovalStatus" -> QueryCrossBorderApprovalStatusOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossBorderApprovalStatusOutput {
    pub approval_status: Option<String>,
}
model! { QueryCrossBorderApprovalStatusOutput {
    0 "ApprovalStatus" approval_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAcl {
    pub acl_entries: Vec<RemoveEntriesFromAclAclEntries>,
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
}
operation! { RemoveEntriesFromAcl(acl_entries: Vec<RemoveEntriesFromAclAclEntries>, acl_id: String, region_id: String)
    "RemoveEntriesFromAcl" -> RemoveEntriesFromAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAclAclEntries {
    pub entry: Option<String>,
}
input! { RemoveEntriesFromAclAclEntries() {
    0 "Entry" entry: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAclOutput {
    pub acl_id: Option<String>,
}
model! { RemoveEntriesFromAclOutput {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceBandwidthPackage {
    pub accelerator_id: Option<String>,
    pub bandwidth_package_id: String,
    pub region_id: String,
    pub target_bandwidth_package_id: String,
}
operation! { ReplaceBandwidthPackage(bandwidth_package_id: String, region_id: String, target_bandwidth_package_id: String)
    "ReplaceBandwidthPackage" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "BandwidthPackageId" bandwidth_package_id, 2 "RegionId" region_id,
    3 "TargetBandwidthPackageId" target_bandwidth_package_id
} }

pub type ReplaceBandwidthPackageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccelerator {
    pub accelerator_id: String,
    pub auto_pay: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Deprecated.
    pub region_id: Option<String>,
    pub spec: Option<String>,
}
operation! { UpdateAccelerator(accelerator_id: String) "UpdateAccelerator" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "AutoPay" auto_pay: bool, 2 "AutoUseCoupon" auto_use_coupon: bool,
    3 "Bandwidth" bandwidth: i64, 4 "ClientToken" client_token: String, 5 "Description" description: String,
    6 "Name" name: String, 7 "RegionId" region_id: String, 8 "Spec" spec: String
} }

pub type UpdateAcceleratorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorAutoRenewAttribute {
    pub accelerator_id: String,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub client_token: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub renewal_status: Option<String>,
}
operation! { UpdateAcceleratorAutoRenewAttribute(accelerator_id: String)
    "UpdateAcceleratorAutoRenewAttribute" -> UpdateAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewDuration" auto_renew_duration: i64,
    3 "ClientToken" client_token: String, 4 "Name" name: String, 5 "RegionId" region_id: String,
    6 "RenewalStatus" renewal_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorAutoRenewAttributeOutput {
    pub accelerator_id: Option<String>,
}
model! { UpdateAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorConfirm {
    pub accelerator_id: String,
    pub region_id: String,
}
operation! { UpdateAcceleratorConfirm(accelerator_id: String, region_id: String) "UpdateAcceleratorConfirm" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

pub type UpdateAcceleratorConfirmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorCrossBorderMode {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub cross_border_mode: String,
    pub region_id: Option<String>,
}
operation! { UpdateAcceleratorCrossBorderMode(accelerator_id: String, cross_border_mode: String)
    "UpdateAcceleratorCrossBorderMode" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "CrossBorderMode" cross_border_mode,
    3 "RegionId" region_id: String
} }

pub type UpdateAcceleratorCrossBorderModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorCrossBorderStatus {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub cross_border_status: bool,
    pub region_id: Option<String>,
}
operation! { UpdateAcceleratorCrossBorderStatus(accelerator_id: String, cross_border_status: bool)
    "UpdateAcceleratorCrossBorderStatus" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "CrossBorderStatus" cross_border_status,
    3 "RegionId" region_id: String
} }

pub type UpdateAcceleratorCrossBorderStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclAttribute {
    pub acl_id: String,
    pub acl_name: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub region_id: String,
}
operation! { UpdateAclAttribute(acl_id: String, acl_name: String, region_id: String)
    "UpdateAclAttribute" -> UpdateAclAttributeOutput {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclAttributeOutput {
    pub acl_id: Option<String>,
}
model! { UpdateAclAttributeOutput {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdditionalCertificateWithListener {
    pub accelerator_id: String,
    pub certificate_id: String,
    pub client_token: Option<String>,
    pub domain: String,
    pub dry_run: Option<bool>,
    pub listener_id: String,
    pub region_id: String,
}

/// What [`UpdateAdditionalCertificateWithListener::new`] takes.
pub struct UpdateAdditionalCertificateWithListenerRequired {
    pub accelerator_id: String,
    pub certificate_id: String,
    pub domain: String,
    pub listener_id: String,
    pub region_id: String,
}
operation! { UpdateAdditionalCertificateWithListener{UpdateAdditionalCertificateWithListenerRequired: accelerator_id, certificate_id, domain, listener_id, region_id}
    "UpdateAdditionalCertificateWithListener" -> UpdateAdditionalCertificateWithListenerOutput {
    0 "AcceleratorId" accelerator_id, 1 "CertificateId" certificate_id, 2 "ClientToken" client_token: String,
    3 "Domain" domain, 4 "DryRun" dry_run: bool, 5 "ListenerId" listener_id, 6 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdditionalCertificateWithListenerOutput {
    pub listener_id: Option<String>,
}
model! { UpdateAdditionalCertificateWithListenerOutput {
    0 "ListenerId" listener_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationMonitor {
    pub address: Option<String>,
    pub client_token: Option<String>,
    pub detect_enable: Option<bool>,
    pub detect_threshold: Option<i64>,
    pub detect_times: Option<i64>,
    pub listener_id: Option<String>,
    pub options_json: Option<String>,
    pub region_id: Option<String>,
    pub silence_time: Option<i64>,
    pub task_id: String,
    pub task_name: Option<String>,
}
operation! { UpdateApplicationMonitor(task_id: String) "UpdateApplicationMonitor" -> Empty {
    0 "Address" address: String, 1 "ClientToken" client_token: String, 2 "DetectEnable" detect_enable: bool,
    3 "DetectThreshold" detect_threshold: i64, 4 "DetectTimes" detect_times: i64, 5 "ListenerId" listener_id: String,
    6 "OptionsJson" options_json: String, 7 "RegionId" region_id: String, 8 "SilenceTime" silence_time: i64,
    9 "TaskId" task_id, 10 "TaskName" task_name: String
} }

pub type UpdateApplicationMonitorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackagaAutoRenewAttribute {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub client_token: Option<String>,
    pub instance_id: String,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub renewal_status: Option<String>,
}
operation! { UpdateBandwidthPackagaAutoRenewAttribute(instance_id: String)
    "UpdateBandwidthPackagaAutoRenewAttribute" -> UpdateBandwidthPackagaAutoRenewAttributeOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewDuration" auto_renew_duration: i64,
    2 "ClientToken" client_token: String, 3 "InstanceId" instance_id, 4 "Name" name: String,
    5 "RegionId" region_id: String, 6 "RenewalStatus" renewal_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackagaAutoRenewAttributeOutput {
    pub instance_id: Option<String>,
}
model! { UpdateBandwidthPackagaAutoRenewAttributeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackage {
    pub auto_pay: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub bandwidth: Option<i64>,
    pub bandwidth_package_id: String,
    pub bandwidth_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { UpdateBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "UpdateBandwidthPackage" -> UpdateBandwidthPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoUseCoupon" auto_use_coupon: bool, 2 "Bandwidth" bandwidth: i64,
    3 "BandwidthPackageId" bandwidth_package_id, 4 "BandwidthType" bandwidth_type: String,
    5 "Description" description: String, 6 "Name" name: String, 7 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackageOutput {
    pub bandwidth_package: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { UpdateBandwidthPackageOutput {
    0 "BandwidthPackage" bandwidth_package, 1 "Description" description, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicAccelerator {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
}
operation! { UpdateBasicAccelerator(accelerator_id: String) "UpdateBasicAccelerator" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "RegionId" region_id: String
} }

pub type UpdateBasicAcceleratorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicEndpoint {
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub endpoint_id: String,
    /// At most 128 characters.
    pub name: String,
    pub region_id: String,
}
operation! { UpdateBasicEndpoint(endpoint_group_id: String, endpoint_id: String, name: String, region_id: String)
    "UpdateBasicEndpoint" -> UpdateBasicEndpointOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointId" endpoint_id,
    3 "Name" name, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicEndpointOutput {
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub name: Option<String>,
}
model! { UpdateBasicEndpointOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "EndpointId" endpoint_id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicEndpointGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_address: Option<String>,
    pub endpoint_group_id: String,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { UpdateBasicEndpointGroup(endpoint_group_id: String, region_id: String)
    "UpdateBasicEndpointGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "EndpointAddress" endpoint_address: String, 3 "EndpointGroupId" endpoint_group_id,
    4 "EndpointSubAddress" endpoint_sub_address: String, 5 "EndpointType" endpoint_type: String, 6 "Name" name: String,
    7 "RegionId" region_id
} }

pub type UpdateBasicEndpointGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicIpSet {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: String,
}
operation! { UpdateBasicIpSet(bandwidth: i64, ip_set_id: String, region_id: String) "UpdateBasicIpSet" -> Empty {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id, 3 "RegionId" region_id
} }

pub type UpdateBasicIpSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_group_id: String,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { UpdateCustomRoutingEndpointGroupAttribute(endpoint_group_id: String, region_id: String)
    "UpdateCustomRoutingEndpointGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EndpointGroupId" endpoint_group_id,
    3 "Name" name: String, 4 "RegionId" region_id
} }

pub type UpdateCustomRoutingEndpointGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupDestinations {
    pub client_token: Option<String>,
    pub destination_configurations: Vec<UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations>,
    pub dry_run: Option<bool>,
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { UpdateCustomRoutingEndpointGroupDestinations(destination_configurations: Vec<UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations>, endpoint_group_id: String, region_id: String)
    "UpdateCustomRoutingEndpointGroupDestinations" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationConfigurations" destination_configurations,
    2 "DryRun" dry_run: bool, 3 "EndpointGroupId" endpoint_group_id, 4 "RegionId" region_id
} }

pub type UpdateCustomRoutingEndpointGroupDestinationsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations {
    pub destination_id: Option<String>,
    pub from_port: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub to_port: Option<i64>,
}
input! { UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations(destination_id: String) {
    0 "DestinationId" destination_id: String, 1 "FromPort" from_port: i64, 2 "Protocols" protocols: Vec<String>,
    3 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPolicies {
    pub client_token: Option<String>,
    pub endpoint_id: String,
    pub policy_configurations: Vec<UpdateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations>,
    pub region_id: String,
}
operation! { UpdateCustomRoutingEndpointTrafficPolicies(endpoint_id: String, policy_configurations: Vec<UpdateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations>, region_id: String)
    "UpdateCustomRoutingEndpointTrafficPolicies" -> UpdateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "PolicyConfigurations" policy_configurations,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations {
    pub address: Option<String>,
    pub policy_id: Option<String>,
    pub port_ranges: Option<Vec<UpdateCustomRoutingEndpointTrafficPoliciesPortRanges>>,
}
input! { UpdateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations() {
    0 "Address" address: String, 1 "PolicyId" policy_id: String,
    2 "PortRanges" port_ranges: Vec<UpdateCustomRoutingEndpointTrafficPoliciesPortRanges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPoliciesPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { UpdateCustomRoutingEndpointTrafficPoliciesPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPoliciesOutput {
    pub policy_ids: Option<Vec<String>>,
}
model! { UpdateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "PolicyIds" policy_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpoints {
    pub client_token: Option<String>,
    pub endpoint_configurations: Vec<UpdateCustomRoutingEndpointsEndpointConfigurations>,
    pub endpoint_group_id: String,
    pub region_id: String,
}
operation! { UpdateCustomRoutingEndpoints(endpoint_configurations: Vec<UpdateCustomRoutingEndpointsEndpointConfigurations>, endpoint_group_id: String, region_id: String)
    "UpdateCustomRoutingEndpoints" -> UpdateCustomRoutingEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "EndpointConfigurations" endpoint_configurations,
    2 "EndpointGroupId" endpoint_group_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsEndpointConfigurations {
    pub endpoint_id: Option<String>,
    pub policy_configurations: Option<Vec<UpdateCustomRoutingEndpointsPolicyConfigurations>>,
    pub traffic_to_endpoint_policy: Option<String>,
}
input! { UpdateCustomRoutingEndpointsEndpointConfigurations() {
    0 "EndpointId" endpoint_id: String,
    1 "PolicyConfigurations" policy_configurations: Vec<UpdateCustomRoutingEndpointsPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<UpdateCustomRoutingEndpointsPortRanges>>,
}
input! { UpdateCustomRoutingEndpointsPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<UpdateCustomRoutingEndpointsPortRanges>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsPortRanges {
    pub from_port: Option<String>,
    pub to_port: Option<String>,
}
input! { UpdateCustomRoutingEndpointsPortRanges() {
    0 "FromPort" from_port: String, 1 "ToPort" to_port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsOutput {
    pub endpoint_ids: Option<Vec<String>>,
}
model! { UpdateCustomRoutingEndpointsOutput {
    0 "EndpointIds" endpoint_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomain {
    pub domain: String,
    pub region_id: Option<String>,
    pub target_domain: String,
}
operation! { UpdateDomain(domain: String, target_domain: String) "UpdateDomain" -> Empty {
    0 "Domain" domain, 1 "RegionId" region_id: String, 2 "TargetDomain" target_domain
} }

pub type UpdateDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainState {
    pub domain: String,
    pub region_id: Option<String>,
}
operation! { UpdateDomainState(domain: String) "UpdateDomainState" -> UpdateDomainStateOutput {
    0 "Domain" domain, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainStateOutput {
    pub domain: Option<String>,
    pub state: Option<String>,
}
model! { UpdateDomainStateOutput {
    0 "Domain" domain, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_configurations: Option<Vec<UpdateEndpointGroupEndpointConfigurations>>,
    pub endpoint_group_id: String,
    pub endpoint_group_region: String,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub name: Option<String>,
    pub port_overrides: Option<Vec<UpdateEndpointGroupPortOverrides>>,
    pub region_id: String,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
operation! { UpdateEndpointGroup(endpoint_group_id: String, endpoint_group_region: String, region_id: String)
    "UpdateEndpointGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "EndpointConfigurations" endpoint_configurations: Vec<UpdateEndpointGroupEndpointConfigurations>,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointGroupRegion" endpoint_group_region,
    5 "EndpointIpVersion" endpoint_ip_version: String, 6 "EndpointProtocolVersion" endpoint_protocol_version: String,
    7 "EndpointRequestProtocol" endpoint_request_protocol: String, 8 "HealthCheckEnabled" health_check_enabled: bool,
    9 "HealthCheckHost" health_check_host: String, 10 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    11 "HealthCheckPath" health_check_path: String, 12 "HealthCheckPort" health_check_port: i64,
    13 "HealthCheckProtocol" health_check_protocol: String, 14 "Name" name: String,
    15 "PortOverrides" port_overrides: Vec<UpdateEndpointGroupPortOverrides>, 16 "RegionId" region_id,
    17 "ThresholdCount" threshold_count: i64, 18 "TrafficPercentage" traffic_percentage: i64
} }

pub type UpdateEndpointGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateEndpointGroupEndpointConfigurations(endpoint: String, r#type: String, weight: i64) {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" v_switch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { UpdateEndpointGroupPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_group_id: String,
    pub name: Option<String>,
    pub region_id: String,
}
operation! { UpdateEndpointGroupAttribute(endpoint_group_id: String, region_id: String)
    "UpdateEndpointGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EndpointGroupId" endpoint_group_id,
    3 "Name" name: String, 4 "RegionId" region_id
} }

pub type UpdateEndpointGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroups {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_group_configurations: Vec<UpdateEndpointGroupsEndpointGroupConfigurations>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { UpdateEndpointGroups(endpoint_group_configurations: Vec<UpdateEndpointGroupsEndpointGroupConfigurations>, listener_id: String, region_id: String)
    "UpdateEndpointGroups" -> UpdateEndpointGroupsOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EndpointGroupConfigurations" endpoint_group_configurations, 3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsEndpointGroupConfigurations {
    pub enable_client_ip_preservation_proxy_protocol: Option<bool>,
    pub enable_client_ip_preservation_toa: Option<bool>,
    pub endpoint_configurations: Option<Vec<UpdateEndpointGroupsEndpointConfigurations>>,
    pub endpoint_group_description: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_name: Option<String>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub port_overrides: Option<Vec<UpdateEndpointGroupsPortOverrides>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
input! { UpdateEndpointGroupsEndpointGroupConfigurations(endpoint_group_id: String) {
    0 "EnableClientIPPreservationProxyProtocol" enable_client_ip_preservation_proxy_protocol: bool,
    1 "EnableClientIPPreservationToa" enable_client_ip_preservation_toa: bool,
    2 "EndpointConfigurations" endpoint_configurations: Vec<UpdateEndpointGroupsEndpointConfigurations>,
    3 "EndpointGroupDescription" endpoint_group_description: String, 4 "EndpointGroupId" endpoint_group_id: String,
    5 "EndpointGroupName" endpoint_group_name: String, 6 "EndpointIpVersion" endpoint_ip_version: String,
    7 "EndpointProtocolVersion" endpoint_protocol_version: String,
    8 "EndpointRequestProtocol" endpoint_request_protocol: String, 9 "HealthCheckEnabled" health_check_enabled: bool,
    10 "HealthCheckHost" health_check_host: String, 11 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    12 "HealthCheckPath" health_check_path: String, 13 "HealthCheckPort" health_check_port: i64,
    14 "HealthCheckProtocol" health_check_protocol: String,
    15 "PortOverrides" port_overrides: Vec<UpdateEndpointGroupsPortOverrides>, 16 "ThresholdCount" threshold_count: i64,
    17 "TrafficPercentage" traffic_percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsEndpointConfigurations {
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateEndpointGroupsEndpointConfigurations(endpoint: String, r#type: String, weight: i64) {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" v_switch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { UpdateEndpointGroupsPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsOutput {
    pub endpoint_group_ids: Option<Vec<String>>,
}
model! { UpdateEndpointGroupsOutput {
    0 "EndpointGroupIds" endpoint_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRules {
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub forwarding_rules: Vec<UpdateForwardingRulesForwardingRules>,
    pub listener_id: String,
    pub region_id: String,
}
operation! { UpdateForwardingRules(accelerator_id: String, forwarding_rules: Vec<UpdateForwardingRulesForwardingRules>, listener_id: String, region_id: String)
    "UpdateForwardingRules" -> UpdateForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "ForwardingRules" forwarding_rules,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesForwardingRules {
    pub forwarding_rule_id: Option<String>,
    pub forwarding_rule_name: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Option<Vec<UpdateForwardingRulesRuleActions>>,
    pub rule_conditions: Option<Vec<UpdateForwardingRulesRuleConditions>>,
    pub rule_direction: Option<String>,
}
input! { UpdateForwardingRulesForwardingRules(forwarding_rule_id: String, priority: i64, rule_actions: Vec<UpdateForwardingRulesRuleActions>, rule_conditions: Vec<UpdateForwardingRulesRuleConditions>) {
    0 "ForwardingRuleId" forwarding_rule_id: String, 1 "ForwardingRuleName" forwarding_rule_name: String,
    2 "Priority" priority: i64, 3 "RuleActions" rule_actions: Vec<UpdateForwardingRulesRuleActions>,
    4 "RuleConditions" rule_conditions: Vec<UpdateForwardingRulesRuleConditions>,
    5 "RuleDirection" rule_direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesRuleActions {
    pub forward_group_config: Option<UpdateForwardingRulesForwardGroupConfig>,
    pub order: Option<i64>,
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
input! { UpdateForwardingRulesRuleActions(order: i64, rule_action_type: String) {
    0 "ForwardGroupConfig" forward_group_config: UpdateForwardingRulesForwardGroupConfig, 1 "Order" order: i64,
    2 "RuleActionType" rule_action_type: String, 3 "RuleActionValue" rule_action_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesForwardGroupConfig {
    pub server_group_tuples: Option<Vec<UpdateForwardingRulesServerGroupTuples>>,
}
input! { UpdateForwardingRulesForwardGroupConfig(server_group_tuples: Vec<UpdateForwardingRulesServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateForwardingRulesServerGroupTuples>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesServerGroupTuples {
    pub endpoint_group_id: Option<String>,
}
input! { UpdateForwardingRulesServerGroupTuples(endpoint_group_id: String) {
    0 "EndpointGroupId" endpoint_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesRuleConditions {
    pub host_config: Option<UpdateForwardingRulesHostConfig>,
    pub path_config: Option<UpdateForwardingRulesPathConfig>,
    pub rule_condition_type: Option<String>,
    pub rule_condition_value: Option<String>,
}
input! { UpdateForwardingRulesRuleConditions(rule_condition_type: String) {
    0 "HostConfig" host_config: UpdateForwardingRulesHostConfig,
    1 "PathConfig" path_config: UpdateForwardingRulesPathConfig, 2 "RuleConditionType" rule_condition_type: String,
    3 "RuleConditionValue" rule_condition_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesHostConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateForwardingRulesHostConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesPathConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateForwardingRulesPathConfig() {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesOutput {
    pub forwarding_rules: Option<Vec<UpdateForwardingRulesForwardingRules2>>,
}
model! { UpdateForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesForwardingRules2 {
    pub forwarding_rule_id: Option<String>,
}
model! { UpdateForwardingRulesForwardingRules2 {
    0 "ForwardingRuleId" forwarding_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpSet {
    pub bandwidth: i64,
    pub client_token: Option<String>,
    pub ip_set_id: String,
    pub region_id: String,
}
operation! { UpdateIpSet(bandwidth: i64, ip_set_id: String, region_id: String) "UpdateIpSet" -> Empty {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id, 3 "RegionId" region_id
} }

pub type UpdateIpSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpSets {
    pub ip_sets: Vec<UpdateIpSetsIpSets>,
    pub region_id: String,
}
operation! { UpdateIpSets(ip_sets: Vec<UpdateIpSetsIpSets>, region_id: String) "UpdateIpSets" -> Empty {
    0 "IpSets" ip_sets, 1 "RegionId" region_id
} }

pub type UpdateIpSetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpSetsIpSets {
    pub bandwidth: Option<i64>,
    pub ip_set_id: Option<String>,
}
input! { UpdateIpSetsIpSets(bandwidth: i64, ip_set_id: String) {
    0 "Bandwidth" bandwidth: i64, 1 "IpSetId" ip_set_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListener {
    pub backend_ports: Option<Vec<UpdateListenerBackendPorts>>,
    pub certificates: Option<Vec<UpdateListenerCertificates>>,
    pub client_affinity: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_id: String,
    pub name: Option<String>,
    pub port_ranges: Option<Vec<UpdateListenerPortRanges>>,
    pub protocol: Option<String>,
    /// Deprecated.
    pub proxy_protocol: Option<String>,
    pub region_id: Option<String>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub x_forwarded_for_config: Option<UpdateListenerXForwardedForConfig>,
}
operation! { UpdateListener(listener_id: String) "UpdateListener" -> Empty {
    0 "BackendPorts" backend_ports: Vec<UpdateListenerBackendPorts>,
    1 "Certificates" certificates: Vec<UpdateListenerCertificates>, 2 "ClientAffinity" client_affinity: String,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "HttpVersion" http_version: String,
    6 "IdleTimeout" idle_timeout: i64, 7 "ListenerId" listener_id, 8 "Name" name: String,
    9 "PortRanges" port_ranges: Vec<UpdateListenerPortRanges>, 10 "Protocol" protocol: String,
    11 "ProxyProtocol" proxy_protocol: String, 12 "RegionId" region_id: String,
    13 "RequestTimeout" request_timeout: i64, 14 "SecurityPolicyId" security_policy_id: String,
    15 "XForwardedForConfig" x_forwarded_for_config: UpdateListenerXForwardedForConfig
} }

pub type UpdateListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerBackendPorts {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { UpdateListenerBackendPorts() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerCertificates {
    pub id: Option<String>,
}
input! { UpdateListenerCertificates() {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { UpdateListenerPortRanges(from_port: i64, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerXForwardedForConfig {
    pub x_forwarded_for_ga_ap_enabled: Option<bool>,
    pub x_forwarded_for_ga_id_enabled: Option<bool>,
    pub x_forwarded_for_port_enabled: Option<bool>,
    pub x_forwarded_for_proto_enabled: Option<bool>,
    pub x_real_ip_enabled: Option<bool>,
}
input! { UpdateListenerXForwardedForConfig() {
    0 "XForwardedForGaApEnabled" x_forwarded_for_ga_ap_enabled: bool,
    1 "XForwardedForGaIdEnabled" x_forwarded_for_ga_id_enabled: bool,
    2 "XForwardedForPortEnabled" x_forwarded_for_port_enabled: bool,
    3 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool, 4 "XRealIpEnabled" x_real_ip_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogStoreConfig {
    pub accelerator_id: String,
    pub access_log_record_customized_header_list: Option<Vec<String>>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub client_token: Option<String>,
    pub endpoint_group_id: String,
    pub listener_id: String,
    pub region_id: String,
    pub sls_log_store_name: String,
    pub sls_project_name: String,
}

/// What [`UpdateLogStoreConfig::new`] takes.
pub struct UpdateLogStoreConfigRequired {
    pub accelerator_id: String,
    pub endpoint_group_id: String,
    pub listener_id: String,
    pub region_id: String,
    pub sls_log_store_name: String,
    pub sls_project_name: String,
}
operation! { UpdateLogStoreConfig{UpdateLogStoreConfigRequired: accelerator_id, endpoint_group_id, listener_id, region_id, sls_log_store_name, sls_project_name}
    "UpdateLogStoreConfig" -> Empty {
    0 "AcceleratorId" accelerator_id,
    1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list: Vec<String>,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    3 "ClientToken" client_token: String, 4 "EndpointGroupId" endpoint_group_id, 5 "ListenerId" listener_id,
    6 "RegionId" region_id, 7 "SlsLogStoreName" sls_log_store_name, 8 "SlsProjectName" sls_project_name
} }

pub type UpdateLogStoreConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceManagedControl {
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
    pub service_managed: Option<bool>,
}
operation! { UpdateServiceManagedControl(region_id: String, resource_id: String, resource_type: String)
    "UpdateServiceManagedControl" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "ServiceManaged" service_managed: bool
} }

pub type UpdateServiceManagedControlOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AddEntriesToAcl, AssociateAclsWithListener, AssociateAdditionalCertificatesWithListener, AssociateResources,
    AttachDdosToAccelerator, AttachLogStoreToEndpointGroup, BandwidthPackageAddAccelerator,
    BandwidthPackageRemoveAccelerator, ChangeResourceGroup, ConfigEndpointProbe, CreateAccelerator, CreateAcl,
    CreateApplicationMonitor, CreateBandwidthPackage, CreateBasicAccelerateIp, CreateBasicAccelerateIpEndpointRelation,
    CreateBasicAccelerateIpEndpointRelations, CreateBasicAccelerator, CreateBasicEndpoint, CreateBasicEndpointGroup,
    CreateBasicEndpoints, CreateBasicIpSet, CreateCustomRoutingEndpointGroupDestinations,
    CreateCustomRoutingEndpointGroups, CreateCustomRoutingEndpointTrafficPolicies, CreateCustomRoutingEndpoints,
    CreateDomain, CreateEndpointGroup, CreateEndpointGroups, CreateForwardingRules, CreateIpSets, CreateListener,
    CreateSpareIps, DeleteAccelerator, DeleteAcl, DeleteApplicationMonitor, DeleteBandwidthPackage,
    DeleteBasicAccelerateIp, DeleteBasicAccelerateIpEndpointRelation, DeleteBasicAccelerator, DeleteBasicEndpoint,
    DeleteBasicEndpointGroup, DeleteBasicIpSet, DeleteCustomRoutingEndpointGroupDestinations,
    DeleteCustomRoutingEndpointGroups, DeleteCustomRoutingEndpointTrafficPolicies, DeleteCustomRoutingEndpoints,
    DeleteDomainAcceleratorRelation, DeleteEndpointGroup, DeleteEndpointGroups, DeleteForwardingRules, DeleteIpSet,
    DeleteIpSets, DeleteListener, DeleteSpareIps, DescribeAccelerator, DescribeAcceleratorAutoRenewAttribute,
    DescribeAcceleratorServiceStatus, DescribeApplicationMonitor, DescribeBandwidthPackage,
    DescribeBandwidthPackageAutoRenewAttribute, DescribeCommodity, DescribeCommodityPrice,
    DescribeCustomRoutingEndPointTrafficPolicy, DescribeCustomRoutingEndpoint, DescribeCustomRoutingEndpointGroup,
    DescribeCustomRoutingEndpointGroupDestinations, DescribeEndpointGroup, DescribeIpSet, DescribeListener,
    DescribeLogStoreOfEndpointGroup, DescribeRegions, DetachDdosFromAccelerator, DetachLogStoreFromEndpointGroup,
    DetectApplicationMonitor, DisableApplicationMonitor, DisassociateResources, DissociateAclsFromListener,
    DissociateAdditionalCertificatesFromListener, EnableApplicationMonitor, GetAcl, GetBasicAccelerateIp,
    GetBasicAccelerateIpEndpointRelation, GetBasicAccelerateIpIdleCount, GetBasicAccelerator, GetBasicEndpoint,
    GetBasicEndpointGroup, GetBasicIpSet, GetGlobalAcceleratorResources, GetHealthStatus, GetInvalidDomainCount,
    GetIpsetsBandwidthLimit, GetSpareIp, ListAccelerateAreas, ListAccelerators, ListAcls, ListApplicationMonitor,
    ListApplicationMonitorDetectResult, ListAvailableAccelerateAreas, ListAvailableBusiRegions, ListBandwidthPackages,
    ListBandwidthackages, ListBasicAccelerateIpEndpointRelations, ListBasicAccelerateIps, ListBasicAccelerators,
    ListBasicEndpoints, ListBusiRegions, ListCommonAreas, ListCustomRoutingEndpointGroupDestinations,
    ListCustomRoutingEndpointGroups, ListCustomRoutingEndpointTrafficPolicies, ListCustomRoutingEndpoints,
    ListCustomRoutingPortMappings, ListCustomRoutingPortMappingsByDestination, ListDomains,
    ListEndpointGroupIpAddressCidrBlocks, ListEndpointGroups, ListForwardingRules, ListIpSets, ListIspTypes,
    ListListenerCertificates, ListListeners, ListSpareIps, ListSystemSecurityPolicies, ListTagResources,
    OpenAcceleratorService, QueryCrossBorderApprovalStatus, RemoveEntriesFromAcl, ReplaceBandwidthPackage, TagResources,
    UntagResources, UpdateAccelerator, UpdateAcceleratorAutoRenewAttribute, UpdateAcceleratorConfirm,
    UpdateAcceleratorCrossBorderMode, UpdateAcceleratorCrossBorderStatus, UpdateAclAttribute,
    UpdateAdditionalCertificateWithListener, UpdateApplicationMonitor, UpdateBandwidthPackagaAutoRenewAttribute,
    UpdateBandwidthPackage, UpdateBasicAccelerator, UpdateBasicEndpoint, UpdateBasicEndpointGroup, UpdateBasicIpSet,
    UpdateCustomRoutingEndpointGroupAttribute, UpdateCustomRoutingEndpointGroupDestinations,
    UpdateCustomRoutingEndpointTrafficPolicies, UpdateCustomRoutingEndpoints, UpdateDomain, UpdateDomainState,
    UpdateEndpointGroup, UpdateEndpointGroupAttribute, UpdateEndpointGroups, UpdateForwardingRules, UpdateIpSet,
    UpdateIpSets, UpdateListener, UpdateLogStoreConfig, UpdateServiceManagedControl
}
