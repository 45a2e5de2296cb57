//! `ga` of Alibaba Cloud, API version 2019-11-20.
//!
//! Endpoint: a table of 1 region, else `ga.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Ga/2019-11-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ga::GetInvalidDomainCount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetInvalidDomainCount::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "ga.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "ga-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ga", "2019-11-20", "ga", &ENDPOINTS);

/// Adds entries to acl: `AddEntriesToAcl` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/AddEntriesToAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAcl {
    /// Required.
    pub acl_entries: Vec<AddEntriesToAclAclEntries>,
    /// Required.
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { AddEntriesToAcl(acl_entries: Vec<AddEntriesToAclAclEntries>, acl_id: String, region_id: String)
    "AddEntriesToAcl" -> AddEntriesToAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "RegionId" region_id
} }

/// In the request of [`AddEntriesToAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclAclEntries {
    pub entry: Option<String>,
    pub entry_description: Option<String>,
}
input! { AddEntriesToAclAclEntries() {
    0 "Entry" entry: String, 1 "EntryDescription" entry_description: String
} }

/// Response of [`AddEntriesToAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEntriesToAclOutput {
    pub acl_id: Option<String>,
}
model! { AddEntriesToAclOutput {
    0 "AclId" acl_id: String
} }

/// Associates acls with listener: `AssociateAclsWithListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/AssociateAclsWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListener {
    /// Required.
    pub acl_ids: Vec<String>,
    /// Required.
    pub acl_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AssociateAclsWithListener(acl_ids: Vec<String>, acl_type: String, listener_id: String, region_id: String)
    "AssociateAclsWithListener" -> AssociateAclsWithListenerOutput {
    0 "AclIds" acl_ids, 1 "AclType" acl_type, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "ListenerId" listener_id, 5 "RegionId" region_id
} }

/// Response of [`AssociateAclsWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAclsWithListenerOutput {
    pub acl_ids: Vec<String>,
    pub listener_id: Option<String>,
}
model! { AssociateAclsWithListenerOutput {
    0 "AclIds" acl_ids: Vec<String>, 1 "ListenerId" listener_id: String
} }

/// Associates additional certificates with listener: `AssociateAdditionalCertificatesWithListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/AssociateAdditionalCertificatesWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListener {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>,
    pub client_token: Option<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    AssociateAdditionalCertificatesWithListener(accelerator_id: String, certificates: Vec<AssociateAdditionalCertificatesWithListenerCertificates>, listener_id: String, region_id: String)
    "AssociateAdditionalCertificatesWithListener" -> AssociateAdditionalCertificatesWithListenerOutput {
    0 "AcceleratorId" accelerator_id, 1 "Certificates" certificates, 2 "ClientToken" client_token: String,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// In the request of [`AssociateAdditionalCertificatesWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerCertificates {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub id: Option<String>,
}
input! { AssociateAdditionalCertificatesWithListenerCertificates(domain: String, id: String) {
    0 "Domain" domain: String, 1 "Id" id: String
} }

/// Response of [`AssociateAdditionalCertificatesWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAdditionalCertificatesWithListenerOutput {
    pub listener_id: Option<String>,
}
model! { AssociateAdditionalCertificatesWithListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Associates resources: `AssociateResources` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/AssociateResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResources {
    /// Required.
    pub accelerator_id: String,
    pub associated_mode: Option<String>,
    pub associated_resource_id: Option<String>,
    /// Required.
    pub associated_resource_region_id: String,
    /// Required.
    pub associated_resource_type: String,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! {
    AssociateResources(accelerator_id: String, associated_resource_region_id: String, associated_resource_type: String)
    "AssociateResources" -> AssociateResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedMode" associated_mode: String,
    2 "AssociatedResourceId" associated_resource_id: String,
    3 "AssociatedResourceRegionId" associated_resource_region_id, 4 "AssociatedResourceType" associated_resource_type,
    5 "DryRun" dry_run: bool, 6 "RegionId" region_id: String
} }

/// Response of [`AssociateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourcesOutput {
    pub accelerator_id: Option<String>,
    pub associated_resource_id: Option<String>,
}
model! { AssociateResourcesOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AssociatedResourceId" associated_resource_id: String
} }

/// Attaches ddos to accelerator: `AttachDdosToAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/AttachDdosToAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDdosToAccelerator {
    /// Required.
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

/// In the request of [`AttachDdosToAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDdosToAcceleratorDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
input! { AttachDdosToAcceleratorDdosConfigList() {
    0 "DdosId" ddos_id: String, 1 "DdosRegionId" ddos_region_id: String
} }

/// Response of [`AttachDdosToAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDdosToAcceleratorOutput {
    /// Deprecated.
    pub ddos_id: Option<String>,
    pub ga_id: Option<String>,
}
model! { AttachDdosToAcceleratorOutput {
    0 "DdosId" ddos_id: String, 1 "GaId" ga_id: String
} }

/// Attaches log store to endpoint group: `AttachLogStoreToEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/AttachLogStoreToEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLogStoreToEndpointGroup {
    /// Required.
    pub accelerator_id: String,
    pub access_log_record_customized_header_list: Option<Vec<String>>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_ids: Vec<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sls_log_store_name: String,
    /// Required.
    pub sls_project_name: String,
    /// Required.
    pub sls_region_id: String,
}

/// Arguments of [`AttachLogStoreToEndpointGroup::new`].
pub struct AttachLogStoreToEndpointGroupRequired {
    pub accelerator_id: String,
    pub endpoint_group_ids: Vec<String>,
    pub listener_id: String,
    pub region_id: String,
    pub sls_log_store_name: String,
    pub sls_project_name: String,
    pub sls_region_id: String,
}
operation! {
    AttachLogStoreToEndpointGroup { AttachLogStoreToEndpointGroupRequired: accelerator_id, endpoint_group_ids, listener_id, region_id, sls_log_store_name, sls_project_name, sls_region_id }
    "AttachLogStoreToEndpointGroup" -> Empty {
    0 "AcceleratorId" accelerator_id,
    1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list: Vec<String>,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    3 "ClientToken" client_token: String, 4 "EndpointGroupIds" endpoint_group_ids, 5 "ListenerId" listener_id,
    6 "RegionId" region_id, 7 "SlsLogStoreName" sls_log_store_name, 8 "SlsProjectName" sls_project_name,
    9 "SlsRegionId" sls_region_id
} }

/// Response of [`AttachLogStoreToEndpointGroup`]: empty.
pub type AttachLogStoreToEndpointGroupOutput = Empty;

/// `BandwidthPackageAddAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/BandwidthPackageAddAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageAddAccelerator {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub region_id: String,
}
operation! { BandwidthPackageAddAccelerator(accelerator_id: String, bandwidth_package_id: String, region_id: String)
    "BandwidthPackageAddAccelerator" -> BandwidthPackageAddAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "BandwidthPackageId" bandwidth_package_id, 2 "RegionId" region_id
} }

/// Response of [`BandwidthPackageAddAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageAddAcceleratorOutput {
    pub accelerators: Vec<String>,
    pub bandwidth_package_id: Option<String>,
}
model! { BandwidthPackageAddAcceleratorOutput {
    0 "Accelerators" accelerators: Vec<String>, 1 "BandwidthPackageId" bandwidth_package_id: String
} }

/// `BandwidthPackageRemoveAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/BandwidthPackageRemoveAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageRemoveAccelerator {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    BandwidthPackageRemoveAccelerator(accelerator_id: String, bandwidth_package_id: String, region_id: String)
    "BandwidthPackageRemoveAccelerator" -> BandwidthPackageRemoveAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "BandwidthPackageId" bandwidth_package_id, 2 "RegionId" region_id
} }

/// Response of [`BandwidthPackageRemoveAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageRemoveAcceleratorOutput {
    pub accelerators: Vec<String>,
    pub bandwidth_package_id: Option<String>,
}
model! { BandwidthPackageRemoveAcceleratorOutput {
    0 "Accelerators" accelerators: Vec<String>, 1 "BandwidthPackageId" bandwidth_package_id: String
} }

/// Changes resource group: `ChangeResourceGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub client_token: Option<String>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// `ConfigEndpointProbe` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ConfigEndpointProbe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigEndpointProbe {
    pub client_token: Option<String>,
    /// Required.
    pub enable: String,
    /// Required.
    pub endpoint: String,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub endpoint_type: String,
    pub probe_port: Option<String>,
    pub probe_protocol: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`ConfigEndpointProbe::new`].
pub struct ConfigEndpointProbeRequired {
    pub enable: String,
    pub endpoint: String,
    pub endpoint_group_id: String,
    pub endpoint_type: String,
    pub region_id: String,
}
operation! {
    ConfigEndpointProbe { ConfigEndpointProbeRequired: enable, endpoint, endpoint_group_id, endpoint_type, region_id }
    "ConfigEndpointProbe" -> Empty {
    0 "ClientToken" client_token: String, 1 "Enable" enable, 2 "Endpoint" endpoint,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointType" endpoint_type, 5 "ProbePort" probe_port: String,
    6 "ProbeProtocol" probe_protocol: String, 7 "RegionId" region_id
} }

/// Response of [`ConfigEndpointProbe`]: empty.
pub type ConfigEndpointProbeOutput = Empty;

/// Creates accelerator: `CreateAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateAccelerator>.
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
    /// Deprecated. Required.
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

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorIpSetConfig {
    pub access_mode: Option<String>,
}
input! { CreateAcceleratorIpSetConfig() {
    0 "AccessMode" access_mode: String
} }

/// In the request of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAcceleratorTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcceleratorOutput {
    pub accelerator_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "OrderId" order_id: String
} }

/// Creates acl: `CreateAcl` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    pub acl_entries: Option<Vec<CreateAclAclEntries>>,
    pub acl_name: Option<String>,
    /// Required.
    pub address_ip_version: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateAclTag>>,
}
operation! { CreateAcl(address_ip_version: String, region_id: String) "CreateAcl" -> CreateAclOutput {
    0 "AclEntries" acl_entries: Vec<CreateAclAclEntries>, 1 "AclName" acl_name: String,
    2 "AddressIPVersion" address_ip_version, 3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<CreateAclTag>
} }

/// In the request of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclAclEntries {
    pub entry: Option<String>,
    pub entry_description: Option<String>,
}
input! { CreateAclAclEntries() {
    0 "Entry" entry: String, 1 "EntryDescription" entry_description: String
} }

/// In the request of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAclTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub acl_id: Option<String>,
}
model! { CreateAclOutput {
    0 "AclId" acl_id: String
} }

/// Creates application monitor: `CreateApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateApplicationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationMonitor {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub address: String,
    pub client_token: Option<String>,
    pub detect_enable: Option<bool>,
    /// 0 to 100.
    pub detect_threshold: Option<i64>,
    pub detect_times: Option<i64>,
    /// Required.
    pub listener_id: String,
    pub options_json: Option<String>,
    /// Required.
    pub region_id: String,
    pub silence_time: Option<i64>,
    /// Required.
    pub task_name: String,
}

/// Arguments of [`CreateApplicationMonitor::new`].
pub struct CreateApplicationMonitorRequired {
    pub accelerator_id: String,
    pub address: String,
    pub listener_id: String,
    pub region_id: String,
    pub task_name: String,
}
operation! {
    CreateApplicationMonitor { CreateApplicationMonitorRequired: accelerator_id, address, listener_id, region_id, task_name }
    "CreateApplicationMonitor" -> CreateApplicationMonitorOutput {
    0 "AcceleratorId" accelerator_id, 1 "Address" address, 2 "ClientToken" client_token: String,
    3 "DetectEnable" detect_enable: bool, 4 "DetectThreshold" detect_threshold: i64, 5 "DetectTimes" detect_times: i64,
    6 "ListenerId" listener_id, 7 "OptionsJson" options_json: String, 8 "RegionId" region_id,
    9 "SilenceTime" silence_time: i64, 10 "TaskName" task_name
} }

/// Response of [`CreateApplicationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationMonitorOutput {
    pub task_id: Option<String>,
}
model! { CreateApplicationMonitorOutput {
    0 "TaskId" task_id: String
} }

/// Creates bandwidth package: `CreateBandwidthPackage` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackage {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// 1 to 12.
    pub auto_renew_duration: Option<i64>,
    pub auto_use_coupon: Option<String>,
    /// Required.
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
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateBandwidthPackageTag>>,
    /// Required.
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

/// In the request of [`CreateBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBandwidthPackageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "OrderId" order_id: String
} }

/// Creates basic accelerate ip: `CreateBasicAccelerateIp` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicAccelerateIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIp {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateBasicAccelerateIp(accelerator_id: String, ip_set_id: String, region_id: String)
    "CreateBasicAccelerateIp" -> CreateBasicAccelerateIpOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id,
    3 "RegionId" region_id
} }

/// Response of [`CreateBasicAccelerateIp`].
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
    0 "AccelerateIpAddress" accelerate_ip_address: String, 1 "AccelerateIpId" accelerate_ip_id: String,
    2 "AcceleratorId" accelerator_id: String, 3 "IpSetId" ip_set_id: String, 4 "State" state: String
} }

/// Creates basic accelerate ip endpoint relation: `CreateBasicAccelerateIpEndpointRelation` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicAccelerateIpEndpointRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelation {
    /// Required.
    pub accelerate_ip_id: String,
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateBasicAccelerateIpEndpointRelation(accelerate_ip_id: String, accelerator_id: String, endpoint_id: String, region_id: String)
    "CreateBasicAccelerateIpEndpointRelation" -> CreateBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id
} }

/// Response of [`CreateBasicAccelerateIpEndpointRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationOutput {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub state: Option<String>,
}
model! { CreateBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id: String,
    2 "EndpointId" endpoint_id: String, 3 "State" state: String
} }

/// Creates basic accelerate ip endpoint relations: `CreateBasicAccelerateIpEndpointRelations` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicAccelerateIpEndpointRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelations {
    /// Required.
    pub accelerate_ip_endpoint_relations: Vec<
        CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations,
    >,
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateBasicAccelerateIpEndpointRelations(accelerate_ip_endpoint_relations: Vec<CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations>, accelerator_id: String, region_id: String)
    "CreateBasicAccelerateIpEndpointRelations" -> CreateBasicAccelerateIpEndpointRelationsOutput {
    0 "AccelerateIpEndpointRelations" accelerate_ip_endpoint_relations, 1 "AcceleratorId" accelerator_id,
    2 "ClientToken" client_token: String, 3 "RegionId" region_id
} }

/// In the request of [`CreateBasicAccelerateIpEndpointRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations {
    pub accelerate_ip_id: Option<String>,
    pub endpoint_id: Option<String>,
}
input! { CreateBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations() {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "EndpointId" endpoint_id: String
} }

/// Response of [`CreateBasicAccelerateIpEndpointRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAccelerateIpEndpointRelationsOutput {
    pub accelerator_id: Option<String>,
}
model! { CreateBasicAccelerateIpEndpointRelationsOutput {
    0 "AcceleratorId" accelerator_id: String
} }

/// Creates basic accelerator: `CreateBasicAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicAccelerator>.
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
    /// Required.
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

/// In the request of [`CreateBasicAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAcceleratorTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateBasicAcceleratorTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateBasicAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicAcceleratorOutput {
    pub accelerator_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "OrderId" order_id: String
} }

/// Creates basic endpoint: `CreateBasicEndpoint` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpoint {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_address: String,
    /// Required.
    pub endpoint_group_id: String,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_sub_address_type: Option<String>,
    /// Required.
    pub endpoint_type: String,
    pub endpoint_zone_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`CreateBasicEndpoint::new`].
pub struct CreateBasicEndpointRequired {
    pub accelerator_id: String,
    pub endpoint_address: String,
    pub endpoint_group_id: String,
    pub endpoint_type: String,
    pub region_id: String,
}
operation! {
    CreateBasicEndpoint { CreateBasicEndpointRequired: accelerator_id, endpoint_address, endpoint_group_id, endpoint_type, region_id }
    "CreateBasicEndpoint" -> CreateBasicEndpointOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "EndpointAddress" endpoint_address,
    3 "EndpointGroupId" endpoint_group_id, 4 "EndpointSubAddress" endpoint_sub_address: String,
    5 "EndpointSubAddressType" endpoint_sub_address_type: String, 6 "EndpointType" endpoint_type,
    7 "EndpointZoneId" endpoint_zone_id: String, 8 "Name" name: String, 9 "RegionId" region_id
} }

/// Response of [`CreateBasicEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointOutput {
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
}
model! { CreateBasicEndpointOutput {
    0 "EndpointGroupId" endpoint_group_id: String, 1 "EndpointId" endpoint_id: String
} }

/// Creates basic endpoint group: `CreateBasicEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointGroup {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_address: Option<String>,
    /// Required.
    pub endpoint_group_region: String,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateBasicEndpointGroup(accelerator_id: String, endpoint_group_region: String, region_id: String)
    "CreateBasicEndpointGroup" -> CreateBasicEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EndpointAddress" endpoint_address: String, 4 "EndpointGroupRegion" endpoint_group_region,
    5 "EndpointSubAddress" endpoint_sub_address: String, 6 "EndpointType" endpoint_type: String, 7 "Name" name: String,
    8 "RegionId" region_id
} }

/// Response of [`CreateBasicEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointGroupOutput {
    pub endpoint_group_id: Option<String>,
}
model! { CreateBasicEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id: String
} }

/// Creates basic endpoints: `CreateBasicEndpoints` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpoints {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub endpoints: Vec<CreateBasicEndpointsEndpoints>,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateBasicEndpoints(accelerator_id: String, endpoint_group_id: String, endpoints: Vec<CreateBasicEndpointsEndpoints>, region_id: String)
    "CreateBasicEndpoints" -> CreateBasicEndpointsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "EndpointGroupId" endpoint_group_id,
    3 "Endpoints" endpoints, 4 "RegionId" region_id
} }

/// In the request of [`CreateBasicEndpoints`].
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

/// Response of [`CreateBasicEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointsOutput {
    pub endpoint_group_id: Option<String>,
    pub endpoints: Vec<CreateBasicEndpointsEndpoints2>,
}
model! { CreateBasicEndpointsOutput {
    0 "EndpointGroupId" endpoint_group_id: String, 1 "Endpoints" endpoints: Vec<CreateBasicEndpointsEndpoints2>
} }

/// In the response of [`CreateBasicEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicEndpointsEndpoints2 {
    pub endpoint_address: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
}
model! { CreateBasicEndpointsEndpoints2 {
    0 "EndpointAddress" endpoint_address: String, 1 "EndpointId" endpoint_id: String,
    2 "EndpointSubAddress" endpoint_sub_address: String, 3 "EndpointType" endpoint_type: String
} }

/// Creates basic ip set: `CreateBasicIpSet` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateBasicIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicIpSet {
    /// Required.
    pub accelerate_region_id: String,
    /// Required.
    pub accelerator_id: String,
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub isp_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateBasicIpSet(accelerate_region_id: String, accelerator_id: String, region_id: String)
    "CreateBasicIpSet" -> CreateBasicIpSetOutput {
    0 "AccelerateRegionId" accelerate_region_id, 1 "AcceleratorId" accelerator_id, 2 "Bandwidth" bandwidth: i64,
    3 "ClientToken" client_token: String, 4 "IspType" isp_type: String, 5 "RegionId" region_id
} }

/// Response of [`CreateBasicIpSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicIpSetOutput {
    pub ip_set_id: Option<String>,
}
model! { CreateBasicIpSetOutput {
    0 "IpSetId" ip_set_id: String
} }

/// Creates custom routing endpoint group destinations: `CreateCustomRoutingEndpointGroupDestinations` of `ga`
/// 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateCustomRoutingEndpointGroupDestinations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinations {
    pub client_token: Option<String>,
    /// Required.
    pub destination_configurations: Vec<
        CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations,
    >,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateCustomRoutingEndpointGroupDestinations(destination_configurations: Vec<CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations>, endpoint_group_id: String, region_id: String)
    "CreateCustomRoutingEndpointGroupDestinations" -> CreateCustomRoutingEndpointGroupDestinationsOutput {
    0 "ClientToken" client_token: String, 1 "DestinationConfigurations" destination_configurations,
    2 "DryRun" dry_run: bool, 3 "EndpointGroupId" endpoint_group_id, 4 "RegionId" region_id
} }

/// In the request of [`CreateCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations {
    /// Required.
    pub from_port: Option<i64>,
    /// Required.
    pub protocols: Option<Vec<String>>,
    /// Required.
    pub to_port: Option<i64>,
}
input! {
    CreateCustomRoutingEndpointGroupDestinationsDestinationConfigurations(from_port: i64, protocols: Vec<String>, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "Protocols" protocols: Vec<String>, 2 "ToPort" to_port: i64
} }

/// Response of [`CreateCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinationsOutput {
    pub destination_ids: Vec<String>,
}
model! { CreateCustomRoutingEndpointGroupDestinationsOutput {
    0 "DestinationIds" destination_ids: Vec<String>
} }

/// Creates custom routing endpoint groups: `CreateCustomRoutingEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateCustomRoutingEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroups {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_configurations: Vec<
        CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations,
    >,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateCustomRoutingEndpointGroups(accelerator_id: String, endpoint_group_configurations: Vec<CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations>, listener_id: String, region_id: String)
    "CreateCustomRoutingEndpointGroups" -> CreateCustomRoutingEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointGroupConfigurations" endpoint_group_configurations, 4 "ListenerId" listener_id, 5 "RegionId" region_id
} }

/// In the request of [`CreateCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations {
    pub description: Option<String>,
    pub destination_configurations: Option<
        Vec<CreateCustomRoutingEndpointGroupsDestinationConfigurations>,
    >,
    pub endpoint_configurations: Option<
        Vec<CreateCustomRoutingEndpointGroupsEndpointConfigurations>,
    >,
    /// Required.
    pub endpoint_group_region: Option<String>,
    pub name: Option<String>,
}
input! { CreateCustomRoutingEndpointGroupsEndpointGroupConfigurations(endpoint_group_region: String) {
    0 "Description" description: String,
    1 "DestinationConfigurations" destination_configurations: Vec<CreateCustomRoutingEndpointGroupsDestinationConfigurations>,
    2 "EndpointConfigurations" endpoint_configurations: Vec<CreateCustomRoutingEndpointGroupsEndpointConfigurations>,
    3 "EndpointGroupRegion" endpoint_group_region: String, 4 "Name" name: String
} }

/// In the request of [`CreateCustomRoutingEndpointGroups`].
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

/// In the request of [`CreateCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsEndpointConfigurations {
    pub endpoint: Option<String>,
    pub policy_configurations: Option<
        Vec<CreateCustomRoutingEndpointGroupsPolicyConfigurations>,
    >,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCustomRoutingEndpointGroupsEndpointConfigurations() {
    0 "Endpoint" endpoint: String,
    1 "PolicyConfigurations" policy_configurations: Vec<CreateCustomRoutingEndpointGroupsPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 3 "Type" r#type: String
} }

/// In the request of [`CreateCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateCustomRoutingEndpointGroupsPortRanges>>,
}
input! { CreateCustomRoutingEndpointGroupsPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateCustomRoutingEndpointGroupsPortRanges>
} }

/// In the request of [`CreateCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointGroupsPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// Response of [`CreateCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsOutput {
    pub endpoint_group_ids: Vec<String>,
}
model! { CreateCustomRoutingEndpointGroupsOutput {
    0 "EndpointGroupIds" endpoint_group_ids: Vec<String>
} }

/// Creates custom routing endpoint traffic policies: `CreateCustomRoutingEndpointTrafficPolicies` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateCustomRoutingEndpointTrafficPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPolicies {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub policy_configurations: Vec<
        CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations,
    >,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateCustomRoutingEndpointTrafficPolicies(endpoint_id: String, policy_configurations: Vec<CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations>, region_id: String)
    "CreateCustomRoutingEndpointTrafficPolicies" -> CreateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "PolicyConfigurations" policy_configurations,
    3 "RegionId" region_id
} }

/// In the request of [`CreateCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateCustomRoutingEndpointTrafficPoliciesPortRanges>>,
}
input! { CreateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateCustomRoutingEndpointTrafficPoliciesPortRanges>
} }

/// In the request of [`CreateCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointTrafficPoliciesPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// Response of [`CreateCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesOutput {
    pub policy_ids: Vec<String>,
}
model! { CreateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "PolicyIds" policy_ids: Vec<String>
} }

/// Creates custom routing endpoints: `CreateCustomRoutingEndpoints` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateCustomRoutingEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpoints {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_configurations: Vec<CreateCustomRoutingEndpointsEndpointConfigurations>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateCustomRoutingEndpoints(endpoint_configurations: Vec<CreateCustomRoutingEndpointsEndpointConfigurations>, endpoint_group_id: String, region_id: String)
    "CreateCustomRoutingEndpoints" -> CreateCustomRoutingEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "EndpointConfigurations" endpoint_configurations,
    2 "EndpointGroupId" endpoint_group_id, 3 "RegionId" region_id
} }

/// In the request of [`CreateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsEndpointConfigurations {
    pub endpoint: Option<String>,
    pub policy_configurations: Option<
        Vec<CreateCustomRoutingEndpointsPolicyConfigurations>,
    >,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCustomRoutingEndpointsEndpointConfigurations() {
    0 "Endpoint" endpoint: String,
    1 "PolicyConfigurations" policy_configurations: Vec<CreateCustomRoutingEndpointsPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 3 "Type" r#type: String
} }

/// In the request of [`CreateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsPolicyConfigurations {
    /// Required.
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateCustomRoutingEndpointsPortRanges>>,
}
input! { CreateCustomRoutingEndpointsPolicyConfigurations(address: String) {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateCustomRoutingEndpointsPortRanges>
} }

/// In the request of [`CreateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateCustomRoutingEndpointsPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// Response of [`CreateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsOutput {
    pub endpoint_ids: Vec<String>,
}
model! { CreateCustomRoutingEndpointsOutput {
    0 "EndpointIds" endpoint_ids: Vec<String>
} }

/// Creates domain: `CreateDomain` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub accelerator_ids: Vec<String>,
    /// Required.
    pub domain: String,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! { CreateDomain(accelerator_ids: Vec<String>, domain: String) "CreateDomain" -> Empty {
    0 "AcceleratorIds" accelerator_ids, 1 "Domain" domain, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id: String
} }

/// Response of [`CreateDomain`]: empty.
pub type CreateDomainOutput = Empty;

/// Creates endpoint group: `CreateEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroup {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub endpoint_configurations: Option<Vec<CreateEndpointGroupEndpointConfigurations>>,
    /// Required.
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
    /// Required.
    pub listener_id: String,
    pub name: Option<String>,
    pub port_overrides: Option<Vec<CreateEndpointGroupPortOverrides>>,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<CreateEndpointGroupTag>>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
operation! {
    CreateEndpointGroup(accelerator_id: String, endpoint_group_region: String, listener_id: String, region_id: String)
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

/// In the request of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupEndpointConfigurations {
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    /// Required.
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { CreateEndpointGroupEndpointConfigurations(endpoint: String, r#type: String, weight: i64) {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" vswitch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

/// In the request of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { CreateEndpointGroupPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// In the request of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEndpointGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupOutput {
    pub endpoint_group_id: Option<String>,
}
model! { CreateEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id: String
} }

/// Creates endpoint groups: `CreateEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroups {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub endpoint_group_configurations: Vec<
        CreateEndpointGroupsEndpointGroupConfigurations,
    >,
}
operation! {
    CreateEndpointGroups(accelerator_id: String, listener_id: String, region_id: String, endpoint_group_configurations: Vec<CreateEndpointGroupsEndpointGroupConfigurations>)
    "CreateEndpointGroups" -> CreateEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id, 4 "RegionId" region_id, 5 "EndpointGroupConfigurations" endpoint_group_configurations
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsEndpointGroupConfigurations {
    pub endpoint_configurations: Option<Vec<CreateEndpointGroupsEndpointConfigurations>>,
    pub endpoint_group_description: Option<String>,
    pub endpoint_group_name: Option<String>,
    /// Required.
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

/// In the request of [`CreateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsEndpointConfigurations {
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateEndpointGroupsEndpointConfigurations() {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" vswitch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

/// In the request of [`CreateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { CreateEndpointGroupsPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// In the request of [`CreateEndpointGroups`].
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

/// In the request of [`CreateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEndpointGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointGroupsOutput {
    pub endpoint_group_ids: Vec<String>,
}
model! { CreateEndpointGroupsOutput {
    0 "EndpointGroupIds" endpoint_group_ids: Vec<String>
} }

/// Creates forwarding rules: `CreateForwardingRules` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateForwardingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRules {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub forwarding_rules: Vec<CreateForwardingRulesForwardingRules>,
}
operation! {
    CreateForwardingRules(accelerator_id: String, listener_id: String, region_id: String, forwarding_rules: Vec<CreateForwardingRulesForwardingRules>)
    "CreateForwardingRules" -> CreateForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "ListenerId" listener_id,
    3 "RegionId" region_id, 4 "ForwardingRules" forwarding_rules
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesForwardingRules {
    pub forwarding_rule_name: Option<String>,
    pub priority: Option<i64>,
    /// Required.
    pub rule_actions: Option<Vec<CreateForwardingRulesRuleActions>>,
    /// Required.
    pub rule_conditions: Option<Vec<CreateForwardingRulesRuleConditions>>,
    pub rule_direction: Option<String>,
}
input! {
    CreateForwardingRulesForwardingRules(rule_actions: Vec<CreateForwardingRulesRuleActions>, rule_conditions: Vec<CreateForwardingRulesRuleConditions>) {
    0 "ForwardingRuleName" forwarding_rule_name: String, 1 "Priority" priority: i64,
    2 "RuleActions" rule_actions: Vec<CreateForwardingRulesRuleActions>,
    3 "RuleConditions" rule_conditions: Vec<CreateForwardingRulesRuleConditions>,
    4 "RuleDirection" rule_direction: String
} }

/// In the request of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesRuleActions {
    pub forward_group_config: Option<CreateForwardingRulesForwardGroupConfig>,
    /// Required.
    pub order: Option<i64>,
    /// Required.
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
input! { CreateForwardingRulesRuleActions(order: i64, rule_action_type: String) {
    0 "ForwardGroupConfig" forward_group_config: CreateForwardingRulesForwardGroupConfig, 1 "Order" order: i64,
    2 "RuleActionType" rule_action_type: String, 3 "RuleActionValue" rule_action_value: String
} }

/// In the request of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesForwardGroupConfig {
    /// Required.
    pub server_group_tuples: Option<Vec<CreateForwardingRulesServerGroupTuples>>,
}
input! { CreateForwardingRulesForwardGroupConfig(server_group_tuples: Vec<CreateForwardingRulesServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<CreateForwardingRulesServerGroupTuples>
} }

/// In the request of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesServerGroupTuples {
    /// Required.
    pub endpoint_group_id: Option<String>,
}
input! { CreateForwardingRulesServerGroupTuples(endpoint_group_id: String) {
    0 "EndpointGroupId" endpoint_group_id: String
} }

/// In the request of [`CreateForwardingRules`].
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

/// In the request of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesHostConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateForwardingRulesHostConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesPathConfig {
    pub values: Option<Vec<String>>,
}
input! { CreateForwardingRulesPathConfig() {
    0 "Values" values: Vec<String>
} }

/// Response of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesOutput {
    pub forwarding_rules: Vec<CreateForwardingRulesForwardingRules2>,
}
model! { CreateForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules: Vec<CreateForwardingRulesForwardingRules2>
} }

/// In the response of [`CreateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardingRulesForwardingRules2 {
    pub forwarding_rule_id: Option<String>,
}
model! { CreateForwardingRulesForwardingRules2 {
    0 "ForwardingRuleId" forwarding_rule_id: String
} }

/// Creates ip sets: `CreateIpSets` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateIpSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSets {
    /// Required.
    pub accelerate_region: Vec<CreateIpSetsAccelerateRegion>,
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateIpSets(accelerate_region: Vec<CreateIpSetsAccelerateRegion>, accelerator_id: String, region_id: String)
    "CreateIpSets" -> CreateIpSetsOutput {
    0 "AccelerateRegion" accelerate_region, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "RegionId" region_id
} }

/// In the request of [`CreateIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSetsAccelerateRegion {
    /// Required.
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
}
input! { CreateIpSetsAccelerateRegion(accelerate_region_id: String) {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "Bandwidth" bandwidth: i64, 2 "IpVersion" ip_version: String,
    3 "IspType" isp_type: String
} }

/// Response of [`CreateIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSetsOutput {
    pub accelerator_id: Option<String>,
    pub ip_sets: Vec<CreateIpSetsIpSets>,
}
model! { CreateIpSetsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "IpSets" ip_sets: Vec<CreateIpSetsIpSets>
} }

/// In the response of [`CreateIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpSetsIpSets {
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_set_id: Option<String>,
    pub isp_type: Option<String>,
}
model! { CreateIpSetsIpSets {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "Bandwidth" bandwidth: i64, 2 "IpSetId" ip_set_id: String,
    3 "IspType" isp_type: String
} }

/// Creates listener: `CreateListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub accelerator_id: String,
    pub certificates: Option<Vec<CreateListenerCertificates>>,
    pub client_affinity: Option<String>,
    pub client_token: Option<String>,
    pub custom_routing_endpoint_group_configurations: Option<
        Vec<CreateListenerCustomRoutingEndpointGroupConfigurations>,
    >,
    pub description: Option<String>,
    pub endpoint_group_configurations: Option<
        Vec<CreateListenerEndpointGroupConfigurations>,
    >,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub name: Option<String>,
    /// Required.
    pub port_ranges: Vec<CreateListenerPortRanges2>,
    pub protocol: Option<String>,
    /// Required.
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

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerCertificates {
    pub id: Option<String>,
}
input! { CreateListenerCertificates() {
    0 "Id" id: String
} }

/// In the request of [`CreateListener`].
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

/// In the request of [`CreateListener`].
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

/// In the request of [`CreateListener`].
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

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<CreateListenerPortRanges>>,
}
input! { CreateListenerPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<CreateListenerPortRanges>
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { CreateListenerPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerEndpointGroupConfigurations {
    pub endpoint_configurations: Option<
        Vec<CreateListenerEndpointGroupConfigurationsEndpointConfigurations>,
    >,
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

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerEndpointGroupConfigurationsEndpointConfigurations {
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateListenerEndpointGroupConfigurationsEndpointConfigurations() {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" vswitch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { CreateListenerPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// In the request of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerPortRanges2 {
    /// Required.
    pub from_port: Option<i64>,
    /// Required.
    pub to_port: Option<i64>,
}
input! { CreateListenerPortRanges2(from_port: i64, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the request of [`CreateListener`].
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

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_id: Option<String>,
}
model! { CreateListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Creates spare ips: `CreateSpareIps` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/CreateSpareIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpareIps {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub spare_ips: Vec<String>,
}
operation! { CreateSpareIps(accelerator_id: String, region_id: String, spare_ips: Vec<String>)
    "CreateSpareIps" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "SpareIps" spare_ips
} }

/// Response of [`CreateSpareIps`]: empty.
pub type CreateSpareIpsOutput = Empty;

/// Deletes accelerator: `DeleteAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccelerator {
    /// Required.
    pub accelerator_id: String,
    /// Deprecated. Required.
    pub region_id: String,
}
operation! { DeleteAccelerator(accelerator_id: String, region_id: String)
    "DeleteAccelerator" -> DeleteAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcceleratorOutput {
    pub accelerator_id: Option<String>,
}
model! { DeleteAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String
} }

/// Deletes acl: `DeleteAcl` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    /// Required.
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAcl(acl_id: String, region_id: String) "DeleteAcl" -> DeleteAclOutput {
    0 "AclId" acl_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "RegionId" region_id
} }

/// Response of [`DeleteAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub acl_id: Option<String>,
}
model! { DeleteAclOutput {
    0 "AclId" acl_id: String
} }

/// Deletes application monitor: `DeleteApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteApplicationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DeleteApplicationMonitor(task_id: String) "DeleteApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`DeleteApplicationMonitor`]: empty.
pub type DeleteApplicationMonitorOutput = Empty;

/// Deletes bandwidth package: `DeleteBandwidthPackage` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackage {
    /// Required.
    pub bandwidth_package_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "DeleteBandwidthPackage" -> DeleteBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

/// Response of [`DeleteBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
}
model! { DeleteBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String
} }

/// Deletes basic accelerate ip: `DeleteBasicAccelerateIp` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBasicAccelerateIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIp {
    /// Required.
    pub accelerate_ip_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBasicAccelerateIp(accelerate_ip_id: String, region_id: String)
    "DeleteBasicAccelerateIp" -> DeleteBasicAccelerateIpOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

/// Response of [`DeleteBasicAccelerateIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpOutput {
    pub accelerate_ip_id: Option<String>,
}
model! { DeleteBasicAccelerateIpOutput {
    0 "AccelerateIpId" accelerate_ip_id: String
} }

/// Deletes basic accelerate ip endpoint relation: `DeleteBasicAccelerateIpEndpointRelation` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBasicAccelerateIpEndpointRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpEndpointRelation {
    /// Required.
    pub accelerate_ip_id: String,
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteBasicAccelerateIpEndpointRelation(accelerate_ip_id: String, accelerator_id: String, endpoint_id: String, region_id: String)
    "DeleteBasicAccelerateIpEndpointRelation" -> DeleteBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteBasicAccelerateIpEndpointRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerateIpEndpointRelationOutput {
    pub accelerate_ip_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub state: Option<String>,
}
model! { DeleteBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id: String,
    2 "EndpointId" endpoint_id: String, 3 "State" state: String
} }

/// Deletes basic accelerator: `DeleteBasicAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBasicAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAccelerator {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBasicAccelerator(accelerator_id: String, region_id: String)
    "DeleteBasicAccelerator" -> DeleteBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteBasicAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicAcceleratorOutput {
    pub accelerator_id: Option<String>,
}
model! { DeleteBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String
} }

/// Deletes basic endpoint: `DeleteBasicEndpoint` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBasicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicEndpoint {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteBasicEndpoint(endpoint_group_id: String, endpoint_id: String, region_id: String)
    "DeleteBasicEndpoint" -> DeleteBasicEndpointOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointId" endpoint_id,
    3 "RegionId" region_id
} }

/// Response of [`DeleteBasicEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicEndpointOutput {
    pub endpoint_id: Option<String>,
}
model! { DeleteBasicEndpointOutput {
    0 "EndpointId" endpoint_id: String
} }

/// Deletes basic endpoint group: `DeleteBasicEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBasicEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicEndpointGroup {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
}
operation! { DeleteBasicEndpointGroup(endpoint_group_id: String) "DeleteBasicEndpointGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id
} }

/// Response of [`DeleteBasicEndpointGroup`]: empty.
pub type DeleteBasicEndpointGroupOutput = Empty;

/// Deletes basic ip set: `DeleteBasicIpSet` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteBasicIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBasicIpSet {
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteBasicIpSet(ip_set_id: String) "DeleteBasicIpSet" -> Empty {
    0 "ClientToken" client_token: String, 1 "IpSetId" ip_set_id, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteBasicIpSet`]: empty.
pub type DeleteBasicIpSetOutput = Empty;

/// Deletes custom routing endpoint group destinations: `DeleteCustomRoutingEndpointGroupDestinations` of `ga`
/// 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteCustomRoutingEndpointGroupDestinations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointGroupDestinations {
    pub client_token: Option<String>,
    pub destination_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpointGroupDestinations(endpoint_group_id: String, region_id: String)
    "DeleteCustomRoutingEndpointGroupDestinations" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationIds" destination_ids: Vec<String>, 2 "DryRun" dry_run: bool,
    3 "EndpointGroupId" endpoint_group_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteCustomRoutingEndpointGroupDestinations`]: empty.
pub type DeleteCustomRoutingEndpointGroupDestinationsOutput = Empty;

/// Deletes custom routing endpoint groups: `DeleteCustomRoutingEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteCustomRoutingEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointGroups {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpointGroups(endpoint_group_ids: Vec<String>, region_id: String)
    "DeleteCustomRoutingEndpointGroups" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EndpointGroupIds" endpoint_group_ids, 4 "RegionId" region_id
} }

/// Response of [`DeleteCustomRoutingEndpointGroups`]: empty.
pub type DeleteCustomRoutingEndpointGroupsOutput = Empty;

/// Deletes custom routing endpoint traffic policies: `DeleteCustomRoutingEndpointTrafficPolicies` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteCustomRoutingEndpointTrafficPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointTrafficPolicies {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub policy_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteCustomRoutingEndpointTrafficPolicies(endpoint_id: String, policy_ids: Vec<String>, region_id: String)
    "DeleteCustomRoutingEndpointTrafficPolicies" -> Empty {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "PolicyIds" policy_ids, 3 "RegionId" region_id
} }

/// Response of [`DeleteCustomRoutingEndpointTrafficPolicies`]: empty.
pub type DeleteCustomRoutingEndpointTrafficPoliciesOutput = Empty;

/// Deletes custom routing endpoints: `DeleteCustomRoutingEndpoints` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteCustomRoutingEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpoints {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub endpoint_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCustomRoutingEndpoints(endpoint_group_id: String, endpoint_ids: Vec<String>, region_id: String)
    "DeleteCustomRoutingEndpoints" -> Empty {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointIds" endpoint_ids,
    3 "RegionId" region_id
} }

/// Response of [`DeleteCustomRoutingEndpoints`]: empty.
pub type DeleteCustomRoutingEndpointsOutput = Empty;

/// Deletes domain accelerator relation: `DeleteDomainAcceleratorRelation` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteDomainAcceleratorRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainAcceleratorRelation {
    pub accelerator_ids: Option<Vec<String>>,
    /// Required.
    pub domain: String,
    pub region_id: Option<String>,
}
operation! { DeleteDomainAcceleratorRelation(domain: String) "DeleteDomainAcceleratorRelation" -> Empty {
    0 "AcceleratorIds" accelerator_ids: Vec<String>, 1 "Domain" domain, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteDomainAcceleratorRelation`]: empty.
pub type DeleteDomainAcceleratorRelationOutput = Empty;

/// Deletes endpoint group: `DeleteEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroup {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
}
operation! { DeleteEndpointGroup(endpoint_group_id: String) "DeleteEndpointGroup" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String,
    2 "EndpointGroupId" endpoint_group_id
} }

/// Response of [`DeleteEndpointGroup`]: empty.
pub type DeleteEndpointGroupOutput = Empty;

/// Deletes endpoint groups: `DeleteEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpointGroups {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEndpointGroups(endpoint_group_ids: Vec<String>, region_id: String) "DeleteEndpointGroups" -> Empty {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool, 2 "EndpointGroupIds" endpoint_group_ids,
    3 "RegionId" region_id
} }

/// Response of [`DeleteEndpointGroups`]: empty.
pub type DeleteEndpointGroupsOutput = Empty;

/// Deletes forwarding rules: `DeleteForwardingRules` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteForwardingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRules {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub forwarding_rule_ids: Vec<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteForwardingRules(accelerator_id: String, forwarding_rule_ids: Vec<String>, listener_id: String, region_id: String)
    "DeleteForwardingRules" -> DeleteForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "ForwardingRuleIds" forwarding_rule_ids,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// Response of [`DeleteForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRulesOutput {
    pub forwarding_rules: Vec<DeleteForwardingRulesForwardingRules>,
}
model! { DeleteForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules: Vec<DeleteForwardingRulesForwardingRules>
} }

/// In the response of [`DeleteForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardingRulesForwardingRules {
    pub forwarding_rule_id: Option<String>,
}
model! { DeleteForwardingRulesForwardingRules {
    0 "ForwardingRuleId" forwarding_rule_id: String
} }

/// Deletes ip set: `DeleteIpSet` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpSet {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteIpSet(ip_set_id: String) "DeleteIpSet" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id,
    3 "RegionId" region_id: String
} }

/// Response of [`DeleteIpSet`]: empty.
pub type DeleteIpSetOutput = Empty;

/// Deletes ip sets: `DeleteIpSets` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteIpSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpSets {
    /// Required.
    pub ip_set_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteIpSets(ip_set_ids: Vec<String>, region_id: String) "DeleteIpSets" -> Empty {
    0 "IpSetIds" ip_set_ids, 1 "RegionId" region_id
} }

/// Response of [`DeleteIpSets`]: empty.
pub type DeleteIpSetsOutput = Empty;

/// Deletes listener: `DeleteListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    pub accelerator_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(listener_id: String) "DeleteListener" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "ClientToken" client_token: String, 2 "ListenerId" listener_id
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes spare ips: `DeleteSpareIps` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DeleteSpareIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpareIps {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub spare_ips: Vec<String>,
}
operation! { DeleteSpareIps(accelerator_id: String, region_id: String, spare_ips: Vec<String>)
    "DeleteSpareIps" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "SpareIps" spare_ips
} }

/// Response of [`DeleteSpareIps`]: empty.
pub type DeleteSpareIpsOutput = Empty;

/// Describes accelerator: `DescribeAccelerator` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccelerator {
    /// Required.
    pub accelerator_id: String,
    /// Deprecated. Required.
    pub region_id: String,
}
operation! { DescribeAccelerator(accelerator_id: String, region_id: String)
    "DescribeAccelerator" -> DescribeAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeAccelerator`].
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
    pub cross_domain_bandwidth_package: Option<
        DescribeAcceleratorCrossDomainBandwidthPackage,
    >,
    pub cross_private_state: Option<String>,
    pub ddos_config_list: Vec<DescribeAcceleratorDdosConfigList>,
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
    pub service_managed_infos: Vec<DescribeAcceleratorServiceManagedInfos>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<DescribeAcceleratorTags>,
    pub upgradable_status: Option<String>,
}
model! { DescribeAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthBillingType" bandwidth_billing_type: String,
    3 "BasicBandwidthPackage" basic_bandwidth_package: DescribeAcceleratorBasicBandwidthPackage,
    4 "CenId" cen_id: String, 5 "CreateTime" create_time: i64, 6 "CrossBorderMode" cross_border_mode: String,
    7 "CrossBorderStatus" cross_border_status: bool,
    8 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package: DescribeAcceleratorCrossDomainBandwidthPackage,
    9 "CrossPrivateState" cross_private_state: String,
    10 "DdosConfigList" ddos_config_list: Vec<DescribeAcceleratorDdosConfigList>, 11 "DdosId" ddos_id: String,
    12 "Description" description: String, 13 "DnsName" dns_name: String, 14 "ExpiredTime" expired_time: i64,
    15 "InstanceChargeType" instance_charge_type: String,
    16 "IpSetConfig" ip_set_config: DescribeAcceleratorIpSetConfig, 17 "Name" name: String,
    18 "RegionId" region_id: String, 19 "ResourceGroupId" resource_group_id: String,
    20 "SecondDnsName" second_dns_name: String, 21 "ServiceId" service_id: String,
    22 "ServiceManaged" service_managed: bool,
    23 "ServiceManagedInfos" service_managed_infos: Vec<DescribeAcceleratorServiceManagedInfos>, 24 "Spec" spec: String,
    25 "State" state: String, 26 "Tags" tags: Vec<DescribeAcceleratorTags>,
    27 "UpgradableStatus" upgradable_status: String
} }

/// In the response of [`DescribeAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeAcceleratorBasicBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "BandwidthType" bandwidth_type: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { DescribeAcceleratorCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
model! { DescribeAcceleratorDdosConfigList {
    0 "DdosId" ddos_id: String, 1 "DdosRegionId" ddos_region_id: String
} }

/// In the response of [`DescribeAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorIpSetConfig {
    pub access_mode: Option<String>,
}
model! { DescribeAcceleratorIpSetConfig {
    0 "AccessMode" access_mode: String
} }

/// In the response of [`DescribeAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeAcceleratorServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// In the response of [`DescribeAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAcceleratorTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes accelerator auto renew attribute: `DescribeAcceleratorAutoRenewAttribute` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeAcceleratorAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorAutoRenewAttribute {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeAcceleratorAutoRenewAttribute(accelerator_id: String, region_id: String)
    "DescribeAcceleratorAutoRenewAttribute" -> DescribeAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeAcceleratorAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorAutoRenewAttributeOutput {
    pub accelerator_id: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub renewal_status: Option<String>,
}
model! { DescribeAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AutoRenew" auto_renew: bool,
    2 "AutoRenewDuration" auto_renew_duration: i64, 3 "RenewalStatus" renewal_status: String
} }

/// Describes accelerator service status: `DescribeAcceleratorServiceStatus` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeAcceleratorServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorServiceStatus {
    /// Required.
    pub region_id: String,
}
operation! { DescribeAcceleratorServiceStatus(region_id: String)
    "DescribeAcceleratorServiceStatus" -> DescribeAcceleratorServiceStatusOutput {
    0 "RegionId" region_id
} }

/// Response of [`DescribeAcceleratorServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcceleratorServiceStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAcceleratorServiceStatusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: String
} }

/// Describes application monitor: `DescribeApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeApplicationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeApplicationMonitor(task_id: String)
    "DescribeApplicationMonitor" -> DescribeApplicationMonitorOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`DescribeApplicationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMonitorOutput {
    pub accelerator_id: Option<String>,
    pub address: Option<String>,
    pub detect_enable: Option<bool>,
    pub detect_threshold: Option<i64>,
    pub detect_times: Option<i64>,
    pub isp_city_list: Vec<DescribeApplicationMonitorIspCityList>,
    pub listener_id: Option<String>,
    pub options_json: Option<String>,
    pub region_id: Option<String>,
    pub silence_time: Option<i64>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
model! { DescribeApplicationMonitorOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "Address" address: String, 2 "DetectEnable" detect_enable: bool,
    3 "DetectThreshold" detect_threshold: i64, 4 "DetectTimes" detect_times: i64,
    5 "IspCityList" isp_city_list: Vec<DescribeApplicationMonitorIspCityList>, 6 "ListenerId" listener_id: String,
    7 "OptionsJson" options_json: String, 8 "RegionId" region_id: String, 9 "SilenceTime" silence_time: i64,
    10 "State" state: String, 11 "TaskId" task_id: String, 12 "TaskName" task_name: String
} }

/// In the response of [`DescribeApplicationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationMonitorIspCityList {
    pub city: Option<String>,
    pub city_name: Option<String>,
    pub isp: Option<String>,
    pub isp_name: Option<String>,
}
model! { DescribeApplicationMonitorIspCityList {
    0 "City" city: String, 1 "CityName" city_name: String, 2 "Isp" isp: String, 3 "IspName" isp_name: String
} }

/// Describes bandwidth package: `DescribeBandwidthPackage` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackage {
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "DescribeBandwidthPackage" -> DescribeBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageOutput {
    pub accelerators: Vec<String>,
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
    pub tags: Vec<DescribeBandwidthPackageTags>,
    pub r#type: Option<String>,
}
model! { DescribeBandwidthPackageOutput {
    0 "Accelerators" accelerators: Vec<String>, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "BandwidthType" bandwidth_type: String,
    4 "BillingType" billing_type: String, 5 "CbnGeographicRegionIdA" cbn_geographic_region_id_a: String,
    6 "CbnGeographicRegionIdB" cbn_geographic_region_id_b: String, 7 "ChargeType" charge_type: String,
    8 "CreateTime" create_time: String, 9 "Description" description: String, 10 "ExpiredTime" expired_time: String,
    11 "Name" name: String, 12 "Ratio" ratio: i64, 13 "RegionId" region_id: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "State" state: String,
    16 "Tags" tags: Vec<DescribeBandwidthPackageTags>, 17 "Type" r#type: String
} }

/// In the response of [`DescribeBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeBandwidthPackageTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes bandwidth package auto renew attribute: `DescribeBandwidthPackageAutoRenewAttribute` of `ga` 2019-11-20.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeBandwidthPackageAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageAutoRenewAttribute {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeBandwidthPackageAutoRenewAttribute(instance_id: String, region_id: String)
    "DescribeBandwidthPackageAutoRenewAttribute" -> DescribeBandwidthPackageAutoRenewAttributeOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeBandwidthPackageAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageAutoRenewAttributeOutput {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub instance_id: Option<String>,
    pub renewal_status: Option<String>,
}
model! { DescribeBandwidthPackageAutoRenewAttributeOutput {
    0 "AutoRenew" auto_renew: bool, 1 "AutoRenewDuration" auto_renew_duration: i64, 2 "InstanceId" instance_id: String,
    3 "RenewalStatus" renewal_status: String
} }

/// Describes commodity: `DescribeCommodity` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeCommodity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodity {
    /// Required.
    pub commodity_code: String,
    /// Required.
    pub order_type: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCommodity(commodity_code: String, order_type: String, region_id: String)
    "DescribeCommodity" -> DescribeCommodityOutput {
    0 "CommodityCode" commodity_code, 1 "OrderType" order_type, 2 "RegionId" region_id
} }

/// Response of [`DescribeCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityOutput {
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub components: Vec<DescribeCommodityComponents>,
}
model! { DescribeCommodityOutput {
    0 "CommodityCode" commodity_code: String, 1 "CommodityName" commodity_name: String,
    2 "Components" components: Vec<DescribeCommodityComponents>
} }

/// In the response of [`DescribeCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityComponents {
    pub component_code: Option<String>,
    pub component_name: Option<String>,
    pub properties: Vec<DescribeCommodityProperties>,
}
model! { DescribeCommodityComponents {
    0 "ComponentCode" component_code: String, 1 "ComponentName" component_name: String,
    2 "Properties" properties: Vec<DescribeCommodityProperties>
} }

/// In the response of [`DescribeCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityProperties {
    pub code: Option<String>,
    pub name: Option<String>,
    pub property_value_list: Vec<DescribeCommodityPropertyValueList>,
}
model! { DescribeCommodityProperties {
    0 "Code" code: String, 1 "Name" name: String,
    2 "PropertyValueList" property_value_list: Vec<DescribeCommodityPropertyValueList>
} }

/// In the response of [`DescribeCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPropertyValueList {
    pub order_index: Option<i64>,
    pub text: Option<String>,
    pub tips: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCommodityPropertyValueList {
    0 "OrderIndex" order_index: i64, 1 "Text" text: String, 2 "Tips" tips: String, 3 "Value" value: String
} }

/// Describes commodity price: `DescribeCommodityPrice` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeCommodityPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPrice {
    /// Required.
    pub orders: Vec<DescribeCommodityPriceOrders>,
    pub promotion_option_no: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCommodityPrice(orders: Vec<DescribeCommodityPriceOrders>, region_id: String)
    "DescribeCommodityPrice" -> DescribeCommodityPriceOutput {
    0 "Orders" orders, 1 "PromotionOptionNo" promotion_option_no: String, 2 "RegionId" region_id
} }

/// In the request of [`DescribeCommodityPrice`].
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

/// In the request of [`DescribeCommodityPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceComponents {
    pub component_code: Option<String>,
    pub properties: Option<Vec<DescribeCommodityPriceProperties>>,
}
input! { DescribeCommodityPriceComponents() {
    0 "ComponentCode" component_code: String, 1 "Properties" properties: Vec<DescribeCommodityPriceProperties>
} }

/// In the request of [`DescribeCommodityPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceProperties {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCommodityPriceProperties() {
    0 "Code" code: String, 1 "Value" value: String
} }

/// Response of [`DescribeCommodityPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceOutput {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub order_details: Vec<DescribeCommodityPriceOrderDetails>,
    pub original_price: Option<f64>,
    pub promotions: Vec<DescribeCommodityPricePromotions>,
    pub rule_details: Vec<DescribeCommodityPriceRuleDetails>,
    pub trade_price: Option<f64>,
}
model! { DescribeCommodityPriceOutput {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64,
    2 "OrderDetails" order_details: Vec<DescribeCommodityPriceOrderDetails>, 3 "OriginalPrice" original_price: f64,
    4 "Promotions" promotions: Vec<DescribeCommodityPricePromotions>,
    5 "RuleDetails" rule_details: Vec<DescribeCommodityPriceRuleDetails>, 6 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeCommodityPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceOrderDetails {
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub discount_price: Option<f64>,
    pub module_details: Vec<DescribeCommodityPriceModuleDetails>,
    pub original_price: Option<f64>,
    pub prom_details: Vec<DescribeCommodityPricePromDetails>,
    pub quantity: Option<i64>,
    pub rule_ids: Vec<i64>,
    pub trade_price: Option<f64>,
}
model! { DescribeCommodityPriceOrderDetails {
    0 "CommodityCode" commodity_code: String, 1 "CommodityName" commodity_name: String,
    2 "DiscountPrice" discount_price: f64, 3 "ModuleDetails" module_details: Vec<DescribeCommodityPriceModuleDetails>,
    4 "OriginalPrice" original_price: f64, 5 "PromDetails" prom_details: Vec<DescribeCommodityPricePromDetails>,
    6 "Quantity" quantity: i64, 7 "RuleIds" rule_ids: Vec<i64>, 8 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeCommodityPrice`].
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
    0 "DiscountPrice" discount_price: f64, 1 "ModuleCode" module_code: String, 2 "ModuleName" module_name: String,
    3 "OriginalPrice" original_price: f64, 4 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeCommodityPrice`].
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
    0 "FinalPromFee" final_prom_fee: f64, 1 "OptionCode" option_code: String, 2 "PromType" prom_type: String,
    3 "PromotionId" promotion_id: String, 4 "PromotionName" promotion_name: String
} }

/// In the response of [`DescribeCommodityPrice`].
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
    0 "CanPromFee" can_prom_fee: f64, 1 "OptionCode" option_code: String, 2 "PromotionName" promotion_name: String,
    3 "PromotionOptionNo" promotion_option_no: String, 4 "Selected" selected: bool
} }

/// In the response of [`DescribeCommodityPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommodityPriceRuleDetails {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { DescribeCommodityPriceRuleDetails {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String
} }

/// Describes custom routing end point traffic policy: `DescribeCustomRoutingEndPointTrafficPolicy` of `ga` 2019-11-20.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeCustomRoutingEndPointTrafficPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicy {
    pub endpoint_id: Option<String>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndPointTrafficPolicy(policy_id: String, region_id: String)
    "DescribeCustomRoutingEndPointTrafficPolicy" -> DescribeCustomRoutingEndPointTrafficPolicyOutput {
    0 "EndpointId" endpoint_id: String, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeCustomRoutingEndPointTrafficPolicy`].
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
    pub port_ranges: Vec<DescribeCustomRoutingEndPointTrafficPolicyPortRanges>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<
        DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos,
    >,
    pub state: Option<String>,
}
model! { DescribeCustomRoutingEndPointTrafficPolicyOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "Address" address: String, 2 "Endpoint" endpoint: String,
    3 "EndpointGroupId" endpoint_group_id: String, 4 "EndpointId" endpoint_id: String,
    5 "ListenerId" listener_id: String, 6 "PolicyId" policy_id: String,
    7 "PortRanges" port_ranges: Vec<DescribeCustomRoutingEndPointTrafficPolicyPortRanges>,
    8 "ServiceId" service_id: String, 9 "ServiceManaged" service_managed: bool,
    10 "ServiceManagedInfos" service_managed_infos: Vec<DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos>,
    11 "State" state: String
} }

/// In the response of [`DescribeCustomRoutingEndPointTrafficPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { DescribeCustomRoutingEndPointTrafficPolicyPortRanges {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the response of [`DescribeCustomRoutingEndPointTrafficPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndPointTrafficPolicyServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Describes custom routing endpoint: `DescribeCustomRoutingEndpoint` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeCustomRoutingEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpoint {
    pub endpoint_group: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndpoint(endpoint_id: String, region_id: String)
    "DescribeCustomRoutingEndpoint" -> DescribeCustomRoutingEndpointOutput {
    0 "EndpointGroup" endpoint_group: String, 1 "EndpointId" endpoint_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeCustomRoutingEndpoint`].
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
    pub service_managed_infos: Vec<DescribeCustomRoutingEndpointServiceManagedInfos>,
    pub state: Option<String>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCustomRoutingEndpointOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "Endpoint" endpoint: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "EndpointId" endpoint_id: String,
    4 "ListenerId" listener_id: String, 5 "ServiceId" service_id: String, 6 "ServiceManaged" service_managed: bool,
    7 "ServiceManagedInfos" service_managed_infos: Vec<DescribeCustomRoutingEndpointServiceManagedInfos>,
    8 "State" state: String, 9 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 10 "Type" r#type: String
} }

/// In the response of [`DescribeCustomRoutingEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndpointServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Describes custom routing endpoint group: `DescribeCustomRoutingEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeCustomRoutingEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroup {
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndpointGroup(endpoint_group_id: String, region_id: String)
    "DescribeCustomRoutingEndpointGroup" -> DescribeCustomRoutingEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeCustomRoutingEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub access_log_switch: Option<String>,
    pub description: Option<String>,
    pub enable_access_log: Option<bool>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Vec<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<
        DescribeCustomRoutingEndpointGroupServiceManagedInfos,
    >,
    pub sls_log_store_name: Option<String>,
    pub sls_project_name: Option<String>,
    pub sls_region: Option<String>,
    pub state: Option<String>,
}
model! { DescribeCustomRoutingEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AccessLogSwitch" access_log_switch: String,
    2 "Description" description: String, 3 "EnableAccessLog" enable_access_log: bool,
    4 "EndpointGroupId" endpoint_group_id: String, 5 "EndpointGroupIpList" endpoint_group_ip_list: Vec<String>,
    6 "EndpointGroupRegion" endpoint_group_region: String,
    7 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list: Vec<String>,
    8 "ListenerId" listener_id: String, 9 "Name" name: String, 10 "ServiceId" service_id: String,
    11 "ServiceManaged" service_managed: bool,
    12 "ServiceManagedInfos" service_managed_infos: Vec<DescribeCustomRoutingEndpointGroupServiceManagedInfos>,
    13 "SlsLogStoreName" sls_log_store_name: String, 14 "SlsProjectName" sls_project_name: String,
    15 "SlsRegion" sls_region: String, 16 "State" state: String
} }

/// In the response of [`DescribeCustomRoutingEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndpointGroupServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Describes custom routing endpoint group destinations: `DescribeCustomRoutingEndpointGroupDestinations` of `ga`
/// 2019-11-20.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeCustomRoutingEndpointGroupDestinations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinations {
    /// Required.
    pub destination_id: String,
    pub endpoint_group_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCustomRoutingEndpointGroupDestinations(destination_id: String, region_id: String)
    "DescribeCustomRoutingEndpointGroupDestinations" -> DescribeCustomRoutingEndpointGroupDestinationsOutput {
    0 "DestinationId" destination_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "RegionId" region_id
} }

/// Response of [`DescribeCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinationsOutput {
    pub accelerator_id: Option<String>,
    pub destination_id: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub from_port: Option<i64>,
    pub listener_id: Option<String>,
    pub protocols: Vec<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<
        DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos,
    >,
    pub state: Option<String>,
    pub to_port: Option<i64>,
}
model! { DescribeCustomRoutingEndpointGroupDestinationsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "DestinationId" destination_id: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "FromPort" from_port: i64, 4 "ListenerId" listener_id: String,
    5 "Protocols" protocols: Vec<String>, 6 "ServiceId" service_id: String, 7 "ServiceManaged" service_managed: bool,
    8 "ServiceManagedInfos" service_managed_infos: Vec<DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos>,
    9 "State" state: String, 10 "ToPort" to_port: i64
} }

/// In the response of [`DescribeCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Describes endpoint group: `DescribeEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroup {
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeEndpointGroup(endpoint_group_id: String, region_id: String)
    "DescribeEndpointGroup" -> DescribeEndpointGroupOutput {
    0 "EndpointGroupId" endpoint_group_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub access_log_record_customized_header_list: Vec<String>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub access_log_switch: Option<String>,
    pub description: Option<String>,
    pub enable_access_log: Option<bool>,
    pub endpoint_configurations: Vec<DescribeEndpointGroupEndpointConfigurations>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Vec<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_private_ip_list: Vec<DescribeEndpointGroupEndpointPrivateIpList>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub forwarding_rule_ids: Vec<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_overrides: Vec<DescribeEndpointGroupPortOverrides>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<DescribeEndpointGroupServiceManagedInfos>,
    pub sls_log_store_name: Option<String>,
    pub sls_project_name: Option<String>,
    pub sls_region: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<DescribeEndpointGroupTags>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
model! { DescribeEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id: String,
    1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list: Vec<String>,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    3 "AccessLogSwitch" access_log_switch: String, 4 "Description" description: String,
    5 "EnableAccessLog" enable_access_log: bool,
    6 "EndpointConfigurations" endpoint_configurations: Vec<DescribeEndpointGroupEndpointConfigurations>,
    7 "EndpointGroupId" endpoint_group_id: String, 8 "EndpointGroupIpList" endpoint_group_ip_list: Vec<String>,
    9 "EndpointGroupRegion" endpoint_group_region: String, 10 "EndpointGroupType" endpoint_group_type: String,
    11 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list: Vec<String>,
    12 "EndpointIpVersion" endpoint_ip_version: String,
    13 "EndpointPrivateIpList" endpoint_private_ip_list: Vec<DescribeEndpointGroupEndpointPrivateIpList>,
    14 "EndpointProtocolVersion" endpoint_protocol_version: String,
    15 "EndpointRequestProtocol" endpoint_request_protocol: String,
    16 "ForwardingRuleIds" forwarding_rule_ids: Vec<String>, 17 "HealthCheckEnabled" health_check_enabled: bool,
    18 "HealthCheckHost" health_check_host: String, 19 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    20 "HealthCheckPath" health_check_path: String, 21 "HealthCheckPort" health_check_port: i64,
    22 "HealthCheckProtocol" health_check_protocol: String, 23 "ListenerId" listener_id: String, 24 "Name" name: String,
    25 "PortOverrides" port_overrides: Vec<DescribeEndpointGroupPortOverrides>, 26 "ServiceId" service_id: String,
    27 "ServiceManaged" service_managed: bool,
    28 "ServiceManagedInfos" service_managed_infos: Vec<DescribeEndpointGroupServiceManagedInfos>,
    29 "SlsLogStoreName" sls_log_store_name: String, 30 "SlsProjectName" sls_project_name: String,
    31 "SlsRegion" sls_region: String, 32 "State" state: String, 33 "Tags" tags: Vec<DescribeEndpointGroupTags>,
    34 "ThresholdCount" threshold_count: i64, 35 "TrafficPercentage" traffic_percentage: i64
} }

/// In the response of [`DescribeEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupEndpointConfigurations {
    /// Secret.
    pub api_keys: Vec<Secret>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub probe_port: Option<i64>,
    pub probe_protocol: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeEndpointGroupEndpointConfigurations {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "ProbePort" probe_port: i64,
    5 "ProbeProtocol" probe_protocol: String, 6 "Provider" provider: String, 7 "SubAddress" sub_address: String,
    8 "Type" r#type: String, 9 "VSwitchIds" vswitch_ids: Vec<String>, 10 "VpcId" vpc_id: String, 11 "Weight" weight: i64
} }

/// In the response of [`DescribeEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupEndpointPrivateIpList {
    pub cidr: Option<String>,
    pub private_ip: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeEndpointGroupEndpointPrivateIpList {
    0 "CIDR" cidr: String, 1 "PrivateIp" private_ip: String, 2 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
model! { DescribeEndpointGroupPortOverrides {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// In the response of [`DescribeEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeEndpointGroupServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// In the response of [`DescribeEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointGroupTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEndpointGroupTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes ip set: `DescribeIpSet` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpSet {
    /// Required.
    pub ip_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeIpSet(ip_set_id: String, region_id: String) "DescribeIpSet" -> DescribeIpSetOutput {
    0 "IpSetId" ip_set_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeIpSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpSetOutput {
    pub accelerate_region_id: Option<String>,
    pub accelerator_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_address_list: Vec<String>,
    pub ip_set_id: Option<String>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<DescribeIpSetServiceManagedInfos>,
    pub state: Option<String>,
}
model! { DescribeIpSetOutput {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "AcceleratorId" accelerator_id: String,
    2 "Bandwidth" bandwidth: i64, 3 "IpAddressList" ip_address_list: Vec<String>, 4 "IpSetId" ip_set_id: String,
    5 "IpVersion" ip_version: String, 6 "IspType" isp_type: String, 7 "ServiceId" service_id: String,
    8 "ServiceManaged" service_managed: bool,
    9 "ServiceManagedInfos" service_managed_infos: Vec<DescribeIpSetServiceManagedInfos>, 10 "State" state: String
} }

/// In the response of [`DescribeIpSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpSetServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeIpSetServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Describes listener: `DescribeListener` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListener {
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeListener(listener_id: String, region_id: String) "DescribeListener" -> DescribeListenerOutput {
    0 "ListenerId" listener_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerOutput {
    pub accelerator_id: Option<String>,
    pub acl_type: Option<String>,
    pub backend_ports: Vec<DescribeListenerBackendPorts>,
    pub certificates: Vec<DescribeListenerCertificates>,
    pub client_affinity: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Vec<DescribeListenerPortRanges>,
    pub protocol: Option<String>,
    /// Deprecated.
    pub proxy_protocol: Option<bool>,
    pub related_acls: Vec<DescribeListenerRelatedAcls>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<DescribeListenerServiceManagedInfos>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub x_forwarded_for_config: Option<DescribeListenerXForwardedForConfig>,
}
model! { DescribeListenerOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AclType" acl_type: String,
    2 "BackendPorts" backend_ports: Vec<DescribeListenerBackendPorts>,
    3 "Certificates" certificates: Vec<DescribeListenerCertificates>, 4 "ClientAffinity" client_affinity: String,
    5 "CreateTime" create_time: String, 6 "Description" description: String, 7 "HttpVersion" http_version: String,
    8 "IdleTimeout" idle_timeout: i64, 9 "ListenerId" listener_id: String, 10 "Name" name: String,
    11 "PortRanges" port_ranges: Vec<DescribeListenerPortRanges>, 12 "Protocol" protocol: String,
    13 "ProxyProtocol" proxy_protocol: bool, 14 "RelatedAcls" related_acls: Vec<DescribeListenerRelatedAcls>,
    15 "RequestTimeout" request_timeout: i64, 16 "SecurityPolicyId" security_policy_id: String,
    17 "ServiceId" service_id: String, 18 "ServiceManaged" service_managed: bool,
    19 "ServiceManagedInfos" service_managed_infos: Vec<DescribeListenerServiceManagedInfos>, 20 "State" state: String,
    21 "Type" r#type: String, 22 "XForwardedForConfig" x_forwarded_for_config: DescribeListenerXForwardedForConfig
} }

/// In the response of [`DescribeListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerBackendPorts {
    pub from_port: Option<String>,
    pub to_port: Option<String>,
}
model! { DescribeListenerBackendPorts {
    0 "FromPort" from_port: String, 1 "ToPort" to_port: String
} }

/// In the response of [`DescribeListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerCertificates {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeListenerCertificates {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// In the response of [`DescribeListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { DescribeListenerPortRanges {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the response of [`DescribeListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerRelatedAcls {
    pub acl_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeListenerRelatedAcls {
    0 "AclId" acl_id: String, 1 "Status" status: String
} }

/// In the response of [`DescribeListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { DescribeListenerServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// In the response of [`DescribeListener`].
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
    0 "XForwardedForGaApEnabled" x_forwarded_for_ga_ap_enabled: bool,
    1 "XForwardedForGaIdEnabled" x_forwarded_for_ga_id_enabled: bool,
    2 "XForwardedForPortEnabled" x_forwarded_for_port_enabled: bool,
    3 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool, 4 "XRealIpEnabled" x_real_ip_enabled: bool
} }

/// Describes log store of endpoint group: `DescribeLogStoreOfEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeLogStoreOfEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreOfEndpointGroup {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DescribeLogStoreOfEndpointGroup(accelerator_id: String, endpoint_group_id: String, listener_id: String, region_id: String)
    "DescribeLogStoreOfEndpointGroup" -> DescribeLogStoreOfEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id, 2 "ListenerId" listener_id,
    3 "RegionId" region_id
} }

/// Response of [`DescribeLogStoreOfEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStoreOfEndpointGroupOutput {
    pub accelerator_id: Option<String>,
    pub access_log_record_customized_header_list: Vec<String>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    pub sls_log_store_name: Option<String>,
    pub sls_project_name: Option<String>,
    pub sls_region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLogStoreOfEndpointGroupOutput {
    0 "AcceleratorId" accelerator_id: String,
    1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list: Vec<String>,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    3 "EndpointGroupId" endpoint_group_id: String, 4 "ListenerId" listener_id: String,
    5 "SlsLogStoreName" sls_log_store_name: String, 6 "SlsProjectName" sls_project_name: String,
    7 "SlsRegionId" sls_region_id: String, 8 "Status" status: String
} }

/// Describes regions: `DescribeRegions` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    /// Required.
    pub region_id: String,
}
operation! { DescribeRegions(region_id: String) "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id
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
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Detaches ddos from accelerator: `DetachDdosFromAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DetachDdosFromAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDdosFromAccelerator {
    /// Required.
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

/// In the request of [`DetachDdosFromAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDdosFromAcceleratorDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
input! { DetachDdosFromAcceleratorDdosConfigList() {
    0 "DdosId" ddos_id: String, 1 "DdosRegionId" ddos_region_id: String
} }

/// Response of [`DetachDdosFromAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDdosFromAcceleratorOutput {
    /// Deprecated.
    pub ddos_id: Option<String>,
}
model! { DetachDdosFromAcceleratorOutput {
    0 "DdosId" ddos_id: String
} }

/// Detaches log store from endpoint group: `DetachLogStoreFromEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DetachLogStoreFromEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLogStoreFromEndpointGroup {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_ids: Vec<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DetachLogStoreFromEndpointGroup(accelerator_id: String, endpoint_group_ids: Vec<String>, listener_id: String, region_id: String)
    "DetachLogStoreFromEndpointGroup" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "EndpointGroupIds" endpoint_group_ids,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// Response of [`DetachLogStoreFromEndpointGroup`]: empty.
pub type DetachLogStoreFromEndpointGroupOutput = Empty;

/// Detects application monitor: `DetectApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DetectApplicationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DetectApplicationMonitor(task_id: String) "DetectApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`DetectApplicationMonitor`]: empty.
pub type DetectApplicationMonitorOutput = Empty;

/// Disables application monitor: `DisableApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DisableApplicationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DisableApplicationMonitor(task_id: String) "DisableApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`DisableApplicationMonitor`]: empty.
pub type DisableApplicationMonitorOutput = Empty;

/// Disassociates resources: `DisassociateResources` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/DisassociateResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResources {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub associated_resource_id: String,
    pub associated_resource_region_id: Option<String>,
    /// Required.
    pub associated_resource_type: String,
    pub dry_run: Option<bool>,
    pub region_id: Option<String>,
}
operation! {
    DisassociateResources(accelerator_id: String, associated_resource_id: String, associated_resource_type: String)
    "DisassociateResources" -> DisassociateResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedResourceId" associated_resource_id,
    2 "AssociatedResourceRegionId" associated_resource_region_id: String,
    3 "AssociatedResourceType" associated_resource_type, 4 "DryRun" dry_run: bool, 5 "RegionId" region_id: String
} }

/// Response of [`DisassociateResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateResourcesOutput {
    pub accelerator_id: Option<String>,
    pub associated_resource_id: Option<String>,
}
model! { DisassociateResourcesOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AssociatedResourceId" associated_resource_id: String
} }

/// `DissociateAclsFromListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DissociateAclsFromListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListener {
    /// Required.
    pub acl_ids: Vec<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DissociateAclsFromListener(acl_ids: Vec<String>, listener_id: String, region_id: String)
    "DissociateAclsFromListener" -> DissociateAclsFromListenerOutput {
    0 "AclIds" acl_ids, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "ListenerId" listener_id,
    4 "RegionId" region_id
} }

/// Response of [`DissociateAclsFromListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAclsFromListenerOutput {
    pub acl_ids: Vec<String>,
    pub listener_id: Option<String>,
}
model! { DissociateAclsFromListenerOutput {
    0 "AclIds" acl_ids: Vec<String>, 1 "ListenerId" listener_id: String
} }

/// `DissociateAdditionalCertificatesFromListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/DissociateAdditionalCertificatesFromListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateAdditionalCertificatesFromListener {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DissociateAdditionalCertificatesFromListener(accelerator_id: String, domains: Vec<String>, listener_id: String, region_id: String)
    "DissociateAdditionalCertificatesFromListener" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "Domains" domains,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// Response of [`DissociateAdditionalCertificatesFromListener`]: empty.
pub type DissociateAdditionalCertificatesFromListenerOutput = Empty;

/// Enables application monitor: `EnableApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/EnableApplicationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationMonitor {
    pub client_token: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { EnableApplicationMonitor(task_id: String) "EnableApplicationMonitor" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id: String, 2 "TaskId" task_id
} }

/// Response of [`EnableApplicationMonitor`]: empty.
pub type EnableApplicationMonitorOutput = Empty;

/// Gets acl: `GetAcl` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAcl {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAcl(acl_id: String, region_id: String) "GetAcl" -> GetAclOutput {
    0 "AclId" acl_id, 1 "RegionId" region_id
} }

/// Response of [`GetAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclOutput {
    pub acl_entries: Vec<GetAclAclEntries>,
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub address_ip_version: Option<String>,
    pub related_listeners: Vec<GetAclRelatedListeners>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<GetAclTags>,
}
model! { GetAclOutput {
    0 "AclEntries" acl_entries: Vec<GetAclAclEntries>, 1 "AclId" acl_id: String, 2 "AclName" acl_name: String,
    3 "AclStatus" acl_status: String, 4 "AddressIPVersion" address_ip_version: String,
    5 "RelatedListeners" related_listeners: Vec<GetAclRelatedListeners>, 6 "ResourceGroupId" resource_group_id: String,
    7 "Tags" tags: Vec<GetAclTags>
} }

/// In the response of [`GetAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclAclEntries {
    pub entry: Option<String>,
    pub entry_description: Option<String>,
}
model! { GetAclAclEntries {
    0 "Entry" entry: String, 1 "EntryDescription" entry_description: String
} }

/// In the response of [`GetAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclRelatedListeners {
    pub accelerator_id: Option<String>,
    pub acl_type: Option<String>,
    pub listener_id: Option<String>,
}
model! { GetAclRelatedListeners {
    0 "AcceleratorId" accelerator_id: String, 1 "AclType" acl_type: String, 2 "ListenerId" listener_id: String
} }

/// In the response of [`GetAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAclTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAclTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets basic accelerate ip: `GetBasicAccelerateIp` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicAccelerateIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIp {
    /// Required.
    pub accelerate_ip_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicAccelerateIp(accelerate_ip_id: String, region_id: String)
    "GetBasicAccelerateIp" -> GetBasicAccelerateIpOutput {
    0 "AccelerateIpId" accelerate_ip_id, 1 "ClientToken" client_token: String, 2 "RegionId" region_id
} }

/// Response of [`GetBasicAccelerateIp`].
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
    0 "AccelerateIpAddress" accelerate_ip_address: String, 1 "AccelerateIpId" accelerate_ip_id: String,
    2 "AcceleratorId" accelerator_id: String, 3 "IpSetId" ip_set_id: String, 4 "State" state: String
} }

/// Gets basic accelerate ip endpoint relation: `GetBasicAccelerateIpEndpointRelation` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicAccelerateIpEndpointRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpEndpointRelation {
    pub accelerate_ip_id: Option<String>,
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicAccelerateIpEndpointRelation(accelerator_id: String, region_id: String)
    "GetBasicAccelerateIpEndpointRelation" -> GetBasicAccelerateIpEndpointRelationOutput {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id: String, 4 "RegionId" region_id
} }

/// Response of [`GetBasicAccelerateIpEndpointRelation`].
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
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id: String,
    2 "EndpointAddress" endpoint_address: String, 3 "EndpointId" endpoint_id: String,
    4 "EndpointName" endpoint_name: String, 5 "EndpointSubAddress" endpoint_sub_address: String,
    6 "EndpointSubAddressType" endpoint_sub_address_type: String, 7 "EndpointType" endpoint_type: String,
    8 "EndpointZoneId" endpoint_zone_id: String, 9 "IpAddress" ip_address: String, 10 "State" state: String
} }

/// Gets basic accelerate ip idle count: `GetBasicAccelerateIpIdleCount` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicAccelerateIpIdleCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpIdleCount {
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicAccelerateIpIdleCount(ip_set_id: String, region_id: String)
    "GetBasicAccelerateIpIdleCount" -> GetBasicAccelerateIpIdleCountOutput {
    0 "ClientToken" client_token: String, 1 "IpSetId" ip_set_id, 2 "RegionId" region_id
} }

/// Response of [`GetBasicAccelerateIpIdleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerateIpIdleCountOutput {
    pub total_count: Option<i64>,
}
model! { GetBasicAccelerateIpIdleCountOutput {
    0 "TotalCount" total_count: i64
} }

/// Gets basic accelerator: `GetBasicAccelerator` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAccelerator {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicAccelerator(accelerator_id: String, region_id: String)
    "GetBasicAccelerator" -> GetBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`GetBasicAccelerator`].
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
    pub cross_domain_bandwidth_package: Option<
        GetBasicAcceleratorCrossDomainBandwidthPackage,
    >,
    pub cross_private_state: Option<String>,
    pub description: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<GetBasicAcceleratorTags>,
}
model! { GetBasicAcceleratorOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "BandwidthBillingType" bandwidth_billing_type: String,
    2 "BasicBandwidthPackage" basic_bandwidth_package: GetBasicAcceleratorBasicBandwidthPackage,
    3 "BasicEndpointGroupId" basic_endpoint_group_id: String, 4 "BasicIpSetId" basic_ip_set_id: String,
    5 "CenId" cen_id: String, 6 "CreateTime" create_time: i64, 7 "CrossBorderStatus" cross_border_status: bool,
    8 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package: GetBasicAcceleratorCrossDomainBandwidthPackage,
    9 "CrossPrivateState" cross_private_state: String, 10 "Description" description: String,
    11 "ExpiredTime" expired_time: i64, 12 "InstanceChargeType" instance_charge_type: String, 13 "Name" name: String,
    14 "RegionId" region_id: String, 15 "ResourceGroupId" resource_group_id: String, 16 "State" state: String,
    17 "Tags" tags: Vec<GetBasicAcceleratorTags>
} }

/// In the response of [`GetBasicAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetBasicAcceleratorBasicBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "BandwidthType" bandwidth_type: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`GetBasicAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { GetBasicAcceleratorCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceId" instance_id: String
} }

/// In the response of [`GetBasicAccelerator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicAcceleratorTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetBasicAcceleratorTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets basic endpoint: `GetBasicEndpoint` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicEndpoint {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicEndpoint(endpoint_id: String, region_id: String) "GetBasicEndpoint" -> GetBasicEndpointOutput {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "RegionId" region_id
} }

/// Response of [`GetBasicEndpoint`].
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
    0 "AcceleratorId" accelerator_id: String, 1 "EndPointId" end_point_id: String,
    2 "EndpointAddress" endpoint_address: String, 3 "EndpointGroupId" endpoint_group_id: String,
    4 "EndpointSubAddress" endpoint_sub_address: String, 5 "EndpointSubAddressType" endpoint_sub_address_type: String,
    6 "EndpointType" endpoint_type: String, 7 "EndpointZoneId" endpoint_zone_id: String, 8 "Name" name: String,
    9 "State" state: String
} }

/// Gets basic endpoint group: `GetBasicEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicEndpointGroup {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicEndpointGroup(endpoint_group_id: String, region_id: String)
    "GetBasicEndpointGroup" -> GetBasicEndpointGroupOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "RegionId" region_id
} }

/// Response of [`GetBasicEndpointGroup`].
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
    0 "AcceleratorId" accelerator_id: String, 1 "Description" description: String,
    2 "EndpointAddress" endpoint_address: String, 3 "EndpointGroupId" endpoint_group_id: String,
    4 "EndpointGroupRegion" endpoint_group_region: String, 5 "EndpointSubAddress" endpoint_sub_address: String,
    6 "EndpointType" endpoint_type: String, 7 "Name" name: String, 8 "State" state: String
} }

/// Gets basic ip set: `GetBasicIpSet` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetBasicIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBasicIpSet {
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetBasicIpSet(ip_set_id: String, region_id: String) "GetBasicIpSet" -> GetBasicIpSetOutput {
    0 "ClientToken" client_token: String, 1 "IpSetId" ip_set_id, 2 "RegionId" region_id
} }

/// Response of [`GetBasicIpSet`].
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
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "AcceleratorId" accelerator_id: String,
    2 "Bandwidth" bandwidth: i64, 3 "IpAddress" ip_address: String, 4 "IpSetId" ip_set_id: String,
    5 "IpVersion" ip_version: String, 6 "IspType" isp_type: String, 7 "State" state: String
} }

/// Gets global accelerator resources: `GetGlobalAcceleratorResources` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetGlobalAcceleratorResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAcceleratorResources {
    /// Required.
    pub accelerator_id: String,
    pub associated_resource_id: Option<String>,
    pub associated_resource_region_id: Option<String>,
    pub associated_resource_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetGlobalAcceleratorResources(accelerator_id: String, region_id: String)
    "GetGlobalAcceleratorResources" -> GetGlobalAcceleratorResourcesOutput {
    0 "AcceleratorId" accelerator_id, 1 "AssociatedResourceId" associated_resource_id: String,
    2 "AssociatedResourceRegionId" associated_resource_region_id: String,
    3 "AssociatedResourceType" associated_resource_type: String, 4 "RegionId" region_id
} }

/// Response of [`GetGlobalAcceleratorResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGlobalAcceleratorResourcesOutput {
    pub associated_resources: Vec<GetGlobalAcceleratorResourcesAssociatedResources>,
}
model! { GetGlobalAcceleratorResourcesOutput {
    0 "AssociatedResources" associated_resources: Vec<GetGlobalAcceleratorResourcesAssociatedResources>
} }

/// In the response of [`GetGlobalAcceleratorResources`].
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
    0 "AcceleratorId" accelerator_id: String, 1 "AssociatedMode" associated_mode: String,
    2 "AssociatedResourceId" associated_resource_id: String,
    3 "AssociatedResourceRegionId" associated_resource_region_id: String,
    4 "AssociatedResourceType" associated_resource_type: String, 5 "State" state: String
} }

/// Gets health status: `GetHealthStatus` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatus {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetHealthStatus(accelerator_id: String, listener_id: String, region_id: String)
    "GetHealthStatus" -> GetHealthStatusOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// Response of [`GetHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatusOutput {
    pub endpoint_groups: Vec<GetHealthStatusEndpointGroups>,
    pub health_status: Option<String>,
    pub listener_id: Option<String>,
}
model! { GetHealthStatusOutput {
    0 "EndpointGroups" endpoint_groups: Vec<GetHealthStatusEndpointGroups>, 1 "HealthStatus" health_status: String,
    2 "ListenerId" listener_id: String
} }

/// In the response of [`GetHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthStatusEndpointGroups {
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoints: Vec<GetHealthStatusEndpoints>,
    pub forwarding_rule_ids: Vec<String>,
    pub health_status: Option<String>,
}
model! { GetHealthStatusEndpointGroups {
    0 "EndpointGroupId" endpoint_group_id: String, 1 "EndpointGroupType" endpoint_group_type: String,
    2 "Endpoints" endpoints: Vec<GetHealthStatusEndpoints>, 3 "ForwardingRuleIds" forwarding_rule_ids: Vec<String>,
    4 "HealthStatus" health_status: String
} }

/// In the response of [`GetHealthStatus`].
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
    0 "Address" address: String, 1 "EndpointId" endpoint_id: String, 2 "HealthDetail" health_detail: String,
    3 "HealthStatus" health_status: String, 4 "Port" port: i64, 5 "Type" r#type: String
} }

/// Gets invalid domain count: `GetInvalidDomainCount` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetInvalidDomainCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvalidDomainCount {
    pub region_id: Option<String>,
}
operation! { GetInvalidDomainCount() "GetInvalidDomainCount" -> GetInvalidDomainCountOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`GetInvalidDomainCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvalidDomainCountOutput {
    pub invalid_domain_count: Option<String>,
}
model! { GetInvalidDomainCountOutput {
    0 "InvalidDomainCount" invalid_domain_count: String
} }

/// Gets ipsets bandwidth limit: `GetIpsetsBandwidthLimit` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetIpsetsBandwidthLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpsetsBandwidthLimit {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetIpsetsBandwidthLimit(accelerator_id: String, region_id: String)
    "GetIpsetsBandwidthLimit" -> GetIpsetsBandwidthLimitOutput {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`GetIpsetsBandwidthLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpsetsBandwidthLimitOutput {
    pub bandwidth_allocation_type: Option<String>,
    pub bandwidth_limit: Option<i64>,
}
model! { GetIpsetsBandwidthLimitOutput {
    0 "BandwidthAllocationType" bandwidth_allocation_type: String, 1 "BandwidthLimit" bandwidth_limit: i64
} }

/// Gets spare ip: `GetSpareIp` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/GetSpareIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpareIp {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub spare_ip: String,
}
operation! { GetSpareIp(accelerator_id: String, region_id: String, spare_ip: String) "GetSpareIp" -> GetSpareIpOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id, 4 "SpareIp" spare_ip
} }

/// Response of [`GetSpareIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpareIpOutput {
    pub state: Option<String>,
}
model! { GetSpareIpOutput {
    0 "State" state: String
} }

/// Lists accelerate areas: `ListAccelerateAreas` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListAccelerateAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreas {
    /// Required.
    pub region_id: String,
}
operation! { ListAccelerateAreas(region_id: String) "ListAccelerateAreas" -> ListAccelerateAreasOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreasOutput {
    pub areas: Vec<ListAccelerateAreasAreas>,
}
model! { ListAccelerateAreasOutput {
    0 "Areas" areas: Vec<ListAccelerateAreasAreas>
} }

/// In the response of [`ListAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreasAreas {
    pub area_id: Option<String>,
    pub local_name: Option<String>,
    pub region_list: Vec<ListAccelerateAreasRegionList>,
}
model! { ListAccelerateAreasAreas {
    0 "AreaId" area_id: String, 1 "LocalName" local_name: String,
    2 "RegionList" region_list: Vec<ListAccelerateAreasRegionList>
} }

/// In the response of [`ListAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerateAreasRegionList {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListAccelerateAreasRegionList {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists accelerators: `ListAccelerators` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListAccelerators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccelerators {
    pub accelerator_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Deprecated. Required.
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
    Number "PageNumber", "Accelerators" accelerators, total "TotalCount" }

/// In the request of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAcceleratorsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsOutput {
    pub accelerators: Vec<ListAcceleratorsAccelerators>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAcceleratorsOutput {
    0 "Accelerators" accelerators: Vec<ListAcceleratorsAccelerators>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccelerators`].
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
    pub cross_domain_bandwidth_package: Option<
        ListAcceleratorsCrossDomainBandwidthPackage,
    >,
    pub ddos_config_list: Vec<ListAcceleratorsDdosConfigList>,
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
    pub service_managed_infos: Vec<ListAcceleratorsServiceManagedInfos>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<ListAcceleratorsTags>,
    pub r#type: Option<String>,
    pub upgradable_status: Option<String>,
}
model! { ListAcceleratorsAccelerators {
    0 "AcceleratorId" accelerator_id: String, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthBillingType" bandwidth_billing_type: String,
    3 "BasicBandwidthPackage" basic_bandwidth_package: ListAcceleratorsBasicBandwidthPackage, 4 "CenId" cen_id: String,
    5 "CreateTime" create_time: i64, 6 "CrossBorderMode" cross_border_mode: String,
    7 "CrossBorderStatus" cross_border_status: bool,
    8 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package: ListAcceleratorsCrossDomainBandwidthPackage,
    9 "DdosConfigList" ddos_config_list: Vec<ListAcceleratorsDdosConfigList>, 10 "DdosId" ddos_id: String,
    11 "Description" description: String, 12 "DnsName" dns_name: String, 13 "ExpiredTime" expired_time: i64,
    14 "InstanceChargeType" instance_charge_type: String, 15 "IpSetConfig" ip_set_config: ListAcceleratorsIpSetConfig,
    16 "Name" name: String, 17 "RegionId" region_id: String, 18 "ResourceGroupId" resource_group_id: String,
    19 "SecondDnsName" second_dns_name: String, 20 "ServiceId" service_id: String,
    21 "ServiceManaged" service_managed: bool,
    22 "ServiceManagedInfos" service_managed_infos: Vec<ListAcceleratorsServiceManagedInfos>, 23 "Spec" spec: String,
    24 "State" state: String, 25 "Tags" tags: Vec<ListAcceleratorsTags>, 26 "Type" r#type: String,
    27 "UpgradableStatus" upgradable_status: String
} }

/// In the response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListAcceleratorsBasicBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "BandwidthType" bandwidth_type: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { ListAcceleratorsCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceId" instance_id: String
} }

/// In the response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsDdosConfigList {
    pub ddos_id: Option<String>,
    pub ddos_region_id: Option<String>,
}
model! { ListAcceleratorsDdosConfigList {
    0 "DdosId" ddos_id: String, 1 "DdosRegionId" ddos_region_id: String
} }

/// In the response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsIpSetConfig {
    pub access_mode: Option<String>,
}
model! { ListAcceleratorsIpSetConfig {
    0 "AccessMode" access_mode: String
} }

/// In the response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListAcceleratorsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// In the response of [`ListAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcceleratorsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAcceleratorsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists acls: `ListAcls` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAcls {
    pub acl_ids: Option<Vec<String>>,
    pub acl_name: Option<String>,
    pub client_token: Option<String>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
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

/// In the request of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAclsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsOutput {
    pub acls: Vec<ListAclsAcls>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAclsOutput {
    0 "Acls" acls: Vec<ListAclsAcls>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsAcls {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub acl_status: Option<String>,
    pub address_ip_version: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<ListAclsTags>,
}
model! { ListAclsAcls {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "AclStatus" acl_status: String,
    3 "AddressIPVersion" address_ip_version: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tags" tags: Vec<ListAclsTags>
} }

/// In the response of [`ListAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAclsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists application monitor: `ListApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListApplicationMonitor>.
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
    Number "PageNumber", "ApplicationMonitors" application_monitors, total "TotalCount" }

/// Response of [`ListApplicationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorOutput {
    pub application_monitors: Vec<ListApplicationMonitorApplicationMonitors>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationMonitorOutput {
    0 "ApplicationMonitors" application_monitors: Vec<ListApplicationMonitorApplicationMonitors>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationMonitor`].
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
    0 "AcceleratorId" accelerator_id: String, 1 "Address" address: String, 2 "DetectEnable" detect_enable: bool,
    3 "DetectThreshold" detect_threshold: i64, 4 "DetectTimes" detect_times: i64, 5 "ListenerId" listener_id: String,
    6 "OptionsJson" options_json: String, 7 "SilenceTime" silence_time: i64, 8 "State" state: String,
    9 "TaskId" task_id: String, 10 "TaskName" task_name: String
} }

/// Lists application monitor detect result: `ListApplicationMonitorDetectResult` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListApplicationMonitorDetectResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorDetectResult {
    /// Required.
    pub begin_time: i64,
    /// Required.
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
    Number "PageNumber", "ApplicationMonitorDetectResultList" application_monitor_detect_result_list, total "TotalCount" }

/// Response of [`ListApplicationMonitorDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMonitorDetectResultOutput {
    pub application_monitor_detect_result_list: Vec<
        ListApplicationMonitorDetectResultApplicationMonitorDetectResultList,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationMonitorDetectResultOutput {
    0 "ApplicationMonitorDetectResultList" application_monitor_detect_result_list: Vec<ListApplicationMonitorDetectResultApplicationMonitorDetectResultList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationMonitorDetectResult`].
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
    0 "AcceleratorId" accelerator_id: String, 1 "Content" content: String, 2 "Detail" detail: String,
    3 "DetectTime" detect_time: String, 4 "DiagStatus" diag_status: String, 5 "ListenerId" listener_id: String,
    6 "Port" port: String, 7 "Protocol" protocol: String, 8 "StatusCode" status_code: String, 9 "TaskId" task_id: String
} }

/// Lists available accelerate areas: `ListAvailableAccelerateAreas` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListAvailableAccelerateAreas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreas {
    pub accelerator_id: Option<String>,
    pub access_mode: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListAvailableAccelerateAreas(region_id: String)
    "ListAvailableAccelerateAreas" -> ListAvailableAccelerateAreasOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AccessMode" access_mode: String, 2 "RegionId" region_id
} }

/// Response of [`ListAvailableAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasOutput {
    pub areas: Vec<ListAvailableAccelerateAreasAreas>,
}
model! { ListAvailableAccelerateAreasOutput {
    0 "Areas" areas: Vec<ListAvailableAccelerateAreasAreas>
} }

/// In the response of [`ListAvailableAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasAreas {
    pub area_id: Option<String>,
    pub local_name: Option<String>,
    pub region_list: Vec<ListAvailableAccelerateAreasRegionList>,
}
model! { ListAvailableAccelerateAreasAreas {
    0 "AreaId" area_id: String, 1 "LocalName" local_name: String,
    2 "RegionList" region_list: Vec<ListAvailableAccelerateAreasRegionList>
} }

/// In the response of [`ListAvailableAccelerateAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasRegionList {
    pub china_mainland: Option<bool>,
    pub isp_type_list: Vec<String>,
    pub local_name: Option<String>,
    pub multi_az: Option<bool>,
    pub region_id: Option<String>,
    pub support_ipv6: Option<bool>,
}
model! { ListAvailableAccelerateAreasRegionList {
    0 "ChinaMainland" china_mainland: bool, 1 "IspTypeList" isp_type_list: Vec<String>,
    2 "LocalName" local_name: String, 3 "MultiAz" multi_az: bool, 4 "RegionId" region_id: String,
    5 "SupportIpv6" support_ipv6: bool
} }

/// Lists available busi regions: `ListAvailableBusiRegions` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListAvailableBusiRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableBusiRegions {
    pub accelerator_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListAvailableBusiRegions(region_id: String) "ListAvailableBusiRegions" -> ListAvailableBusiRegionsOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "RegionId" region_id
} }

/// Response of [`ListAvailableBusiRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableBusiRegionsOutput {
    pub regions: Vec<ListAvailableBusiRegionsRegions>,
}
model! { ListAvailableBusiRegionsOutput {
    0 "Regions" regions: Vec<ListAvailableBusiRegionsRegions>
} }

/// In the response of [`ListAvailableBusiRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableBusiRegionsRegions {
    pub china_mainland: Option<bool>,
    pub local_name: Option<String>,
    pub pop: Option<bool>,
    pub region_id: Option<String>,
}
model! { ListAvailableBusiRegionsRegions {
    0 "ChinaMainland" china_mainland: bool, 1 "LocalName" local_name: String, 2 "Pop" pop: bool,
    3 "RegionId" region_id: String
} }

/// Lists bandwidth packages: `ListBandwidthPackages` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBandwidthPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackages {
    pub bandwidth_package_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "BandwidthPackages" bandwidth_packages, total "TotalCount" }

/// In the request of [`ListBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListBandwidthPackagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesOutput {
    pub bandwidth_packages: Vec<ListBandwidthPackagesBandwidthPackages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBandwidthPackagesOutput {
    0 "BandwidthPackages" bandwidth_packages: Vec<ListBandwidthPackagesBandwidthPackages>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesBandwidthPackages {
    pub accelerators: Vec<String>,
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
    pub tags: Vec<ListBandwidthPackagesTags>,
    pub r#type: Option<String>,
}
model! { ListBandwidthPackagesBandwidthPackages {
    0 "Accelerators" accelerators: Vec<String>, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "BandwidthType" bandwidth_type: String,
    4 "BillingType" billing_type: String, 5 "CbnGeographicRegionIdA" cbn_geographic_region_id_a: String,
    6 "CbnGeographicRegionIdB" cbn_geographic_region_id_b: String, 7 "ChargeType" charge_type: String,
    8 "CreateTime" create_time: String, 9 "Description" description: String, 10 "ExpiredTime" expired_time: String,
    11 "Name" name: String, 12 "Ratio" ratio: i64, 13 "RegionId" region_id: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "State" state: String,
    16 "Tags" tags: Vec<ListBandwidthPackagesTags>, 17 "Type" r#type: String
} }

/// In the response of [`ListBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthPackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBandwidthPackagesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists bandwidthackages: `ListBandwidthackages` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBandwidthackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackages {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListBandwidthackages(region_id: String) "ListBandwidthackages" -> ListBandwidthackagesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id
} }
paged! { ListBandwidthackages: ListBandwidthackagesBandwidthPackages =
    Number "PageNumber", "BandwidthPackages" bandwidth_packages, total "TotalCount" }

/// Response of [`ListBandwidthackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackagesOutput {
    pub bandwidth_packages: Vec<ListBandwidthackagesBandwidthPackages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBandwidthackagesOutput {
    0 "BandwidthPackages" bandwidth_packages: Vec<ListBandwidthackagesBandwidthPackages>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBandwidthackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackagesBandwidthPackages {
    pub accelerators: Vec<String>,
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
    pub tags: Vec<ListBandwidthackagesTags>,
}
model! { ListBandwidthackagesBandwidthPackages {
    0 "Accelerators" accelerators: Vec<String>, 1 "Bandwidth" bandwidth: i64,
    2 "BandwidthPackageId" bandwidth_package_id: String, 3 "ChargeType" charge_type: String,
    4 "CreateTime" create_time: String, 5 "Description" description: String, 6 "ExpiredTime" expired_time: String,
    7 "Name" name: String, 8 "RegionId" region_id: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "State" state: String, 11 "Tags" tags: Vec<ListBandwidthackagesTags>
} }

/// In the response of [`ListBandwidthackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBandwidthackagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBandwidthackagesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists basic accelerate ip endpoint relations: `ListBasicAccelerateIpEndpointRelations` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBasicAccelerateIpEndpointRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpEndpointRelations {
    pub accelerate_ip_id: Option<String>,
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub endpoint_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListBasicAccelerateIpEndpointRelations(accelerator_id: String, region_id: String)
    "ListBasicAccelerateIpEndpointRelations" -> ListBasicAccelerateIpEndpointRelationsOutput {
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id, 2 "ClientToken" client_token: String,
    3 "EndpointId" endpoint_id: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "RegionId" region_id
} }
paged! { ListBasicAccelerateIpEndpointRelations: ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations =
    Token "NextToken", "AccelerateIpEndpointRelations" accelerate_ip_endpoint_relations, next "NextToken" }

/// Response of [`ListBasicAccelerateIpEndpointRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpEndpointRelationsOutput {
    pub accelerate_ip_endpoint_relations: Vec<
        ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations,
    >,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListBasicAccelerateIpEndpointRelationsOutput {
    0 "AccelerateIpEndpointRelations" accelerate_ip_endpoint_relations: Vec<ListBasicAccelerateIpEndpointRelationsAccelerateIpEndpointRelations>,
    1 "MaxResults" max_results: String, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListBasicAccelerateIpEndpointRelations`].
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
    0 "AccelerateIpId" accelerate_ip_id: String, 1 "AcceleratorId" accelerator_id: String,
    2 "EndpointAddress" endpoint_address: String, 3 "EndpointId" endpoint_id: String,
    4 "EndpointName" endpoint_name: String, 5 "EndpointSubAddress" endpoint_sub_address: String,
    6 "EndpointSubAddressType" endpoint_sub_address_type: String, 7 "EndpointType" endpoint_type: String,
    8 "EndpointZoneId" endpoint_zone_id: String, 9 "IpAddress" ip_address: String, 10 "State" state: String
} }

/// Lists basic accelerate ips: `ListBasicAccelerateIps` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBasicAccelerateIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIps {
    pub accelerate_ip_address: Option<String>,
    pub accelerate_ip_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListBasicAccelerateIps(ip_set_id: String, region_id: String)
    "ListBasicAccelerateIps" -> ListBasicAccelerateIpsOutput {
    0 "AccelerateIpAddress" accelerate_ip_address: String, 1 "AccelerateIpId" accelerate_ip_id: String,
    2 "ClientToken" client_token: String, 3 "IpSetId" ip_set_id, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListBasicAccelerateIps: ListBasicAccelerateIpsAccelerateIps =
    Token "NextToken", "AccelerateIps" accelerate_ips, next "NextToken" }

/// Response of [`ListBasicAccelerateIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerateIpsOutput {
    pub accelerate_ips: Vec<ListBasicAccelerateIpsAccelerateIps>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListBasicAccelerateIpsOutput {
    0 "AccelerateIps" accelerate_ips: Vec<ListBasicAccelerateIpsAccelerateIps>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBasicAccelerateIps`].
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
    0 "AccelerateIpAddress" accelerate_ip_address: String, 1 "AccelerateIpId" accelerate_ip_id: String,
    2 "AcceleratorId" accelerator_id: String, 3 "IpSetId" ip_set_id: String, 4 "State" state: String
} }

/// Lists basic accelerators: `ListBasicAccelerators` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBasicAccelerators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAccelerators {
    pub accelerator_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Accelerators" accelerators, total "TotalCount" }

/// In the request of [`ListBasicAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListBasicAcceleratorsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListBasicAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsOutput {
    pub accelerators: Vec<ListBasicAcceleratorsAccelerators>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListBasicAcceleratorsOutput {
    0 "Accelerators" accelerators: Vec<ListBasicAcceleratorsAccelerators>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBasicAccelerators`].
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
    pub cross_domain_bandwidth_package: Option<
        ListBasicAcceleratorsCrossDomainBandwidthPackage,
    >,
    pub description: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<ListBasicAcceleratorsTags>,
    pub r#type: Option<String>,
}
model! { ListBasicAcceleratorsAccelerators {
    0 "AcceleratorId" accelerator_id: String, 1 "BandwidthBillingType" bandwidth_billing_type: String,
    2 "BasicBandwidthPackage" basic_bandwidth_package: ListBasicAcceleratorsBasicBandwidthPackage,
    3 "BasicEndpointGroupId" basic_endpoint_group_id: String, 4 "BasicIpSetId" basic_ip_set_id: String,
    5 "CreateTime" create_time: i64, 6 "CrossBorderStatus" cross_border_status: bool,
    7 "CrossDomainBandwidthPackage" cross_domain_bandwidth_package: ListBasicAcceleratorsCrossDomainBandwidthPackage,
    8 "Description" description: String, 9 "ExpiredTime" expired_time: i64,
    10 "InstanceChargeType" instance_charge_type: String, 11 "Name" name: String, 12 "RegionId" region_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "State" state: String,
    15 "Tags" tags: Vec<ListBasicAcceleratorsTags>, 16 "Type" r#type: String
} }

/// In the response of [`ListBasicAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsBasicBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub bandwidth_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListBasicAcceleratorsBasicBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "BandwidthType" bandwidth_type: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`ListBasicAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsCrossDomainBandwidthPackage {
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { ListBasicAcceleratorsCrossDomainBandwidthPackage {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceId" instance_id: String
} }

/// In the response of [`ListBasicAccelerators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicAcceleratorsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListBasicAcceleratorsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists basic endpoints: `ListBasicEndpoints` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBasicEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicEndpoints {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListBasicEndpoints(endpoint_group_id: String, region_id: String)
    "ListBasicEndpoints" -> ListBasicEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointId" endpoint_id: String,
    3 "EndpointType" endpoint_type: String, 4 "MaxResults" max_results: i64, 5 "Name" name: String,
    6 "NextToken" next_token: String, 7 "RegionId" region_id
} }
paged! { ListBasicEndpoints: ListBasicEndpointsEndpoints = Token "NextToken", "Endpoints" endpoints, next "NextToken" }

/// Response of [`ListBasicEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBasicEndpointsOutput {
    pub endpoints: Vec<ListBasicEndpointsEndpoints>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { ListBasicEndpointsOutput {
    0 "Endpoints" endpoints: Vec<ListBasicEndpointsEndpoints>, 1 "MaxResults" max_results: String,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListBasicEndpoints`].
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
    0 "AcceleratorId" accelerator_id: String, 1 "EndpointAddress" endpoint_address: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "EndpointId" endpoint_id: String,
    4 "EndpointSubAddress" endpoint_sub_address: String, 5 "EndpointSubAddressType" endpoint_sub_address_type: String,
    6 "EndpointType" endpoint_type: String, 7 "EndpointZoneId" endpoint_zone_id: String, 8 "Name" name: String,
    9 "State" state: String
} }

/// Lists busi regions: `ListBusiRegions` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListBusiRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiRegions {
    /// Required.
    pub region_id: String,
}
operation! { ListBusiRegions(region_id: String) "ListBusiRegions" -> ListBusiRegionsOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListBusiRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiRegionsOutput {
    pub regions: Vec<ListBusiRegionsRegions>,
}
model! { ListBusiRegionsOutput {
    0 "Regions" regions: Vec<ListBusiRegionsRegions>
} }

/// In the response of [`ListBusiRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBusiRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListBusiRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists common areas: `ListCommonAreas` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCommonAreas>.
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

/// Response of [`ListCommonAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreasOutput {
    pub areas: Vec<ListCommonAreasAreas>,
}
model! { ListCommonAreasOutput {
    0 "Areas" areas: Vec<ListCommonAreasAreas>
} }

/// In the response of [`ListCommonAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreasAreas {
    pub area_id: Option<String>,
    pub local_name: Option<String>,
    pub region_list: Vec<ListCommonAreasRegionList>,
}
model! { ListCommonAreasAreas {
    0 "AreaId" area_id: String, 1 "LocalName" local_name: String,
    2 "RegionList" region_list: Vec<ListCommonAreasRegionList>
} }

/// In the response of [`ListCommonAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonAreasRegionList {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListCommonAreasRegionList {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists custom routing endpoint group destinations: `ListCustomRoutingEndpointGroupDestinations` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCustomRoutingEndpointGroupDestinations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinations {
    /// Required.
    pub accelerator_id: String,
    pub endpoint_group_id: Option<String>,
    pub from_port: Option<i64>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub protocols: Option<Vec<String>>,
    /// Required.
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
    Number "PageNumber", "Destinations" destinations, total "TotalCount" }

/// Response of [`ListCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsOutput {
    pub destinations: Vec<ListCustomRoutingEndpointGroupDestinationsDestinations>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointGroupDestinationsOutput {
    0 "Destinations" destinations: Vec<ListCustomRoutingEndpointGroupDestinationsDestinations>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsDestinations {
    pub accelerator_id: Option<String>,
    pub destination_id: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub from_port: Option<i64>,
    pub listener_id: Option<String>,
    pub protocols: Vec<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<
        ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos,
    >,
    pub to_port: Option<i64>,
}
model! { ListCustomRoutingEndpointGroupDestinationsDestinations {
    0 "AcceleratorId" accelerator_id: String, 1 "DestinationId" destination_id: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "FromPort" from_port: i64, 4 "ListenerId" listener_id: String,
    5 "Protocols" protocols: Vec<String>, 6 "ServiceId" service_id: String, 7 "ServiceManaged" service_managed: bool,
    8 "ServiceManagedInfos" service_managed_infos: Vec<ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos>,
    9 "ToPort" to_port: i64
} }

/// In the response of [`ListCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointGroupDestinationsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists custom routing endpoint groups: `ListCustomRoutingEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCustomRoutingEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroups {
    /// Required.
    pub accelerator_id: String,
    pub access_log_switch: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListCustomRoutingEndpointGroups(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpointGroups" -> ListCustomRoutingEndpointGroupsOutput {
    0 "AcceleratorId" accelerator_id, 1 "AccessLogSwitch" access_log_switch: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "ListenerId" listener_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id
} }
paged! { ListCustomRoutingEndpointGroups: ListCustomRoutingEndpointGroupsEndpointGroups =
    Number "PageNumber", "EndpointGroups" endpoint_groups, total "TotalCount" }

/// Response of [`ListCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsOutput {
    pub endpoint_groups: Vec<ListCustomRoutingEndpointGroupsEndpointGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointGroupsOutput {
    0 "EndpointGroups" endpoint_groups: Vec<ListCustomRoutingEndpointGroupsEndpointGroups>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsEndpointGroups {
    pub accelerator_id: Option<String>,
    pub description: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Vec<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<ListCustomRoutingEndpointGroupsServiceManagedInfos>,
    pub state: Option<String>,
}
model! { ListCustomRoutingEndpointGroupsEndpointGroups {
    0 "AcceleratorId" accelerator_id: String, 1 "Description" description: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "EndpointGroupIpList" endpoint_group_ip_list: Vec<String>,
    4 "EndpointGroupRegion" endpoint_group_region: String,
    5 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list: Vec<String>,
    6 "ListenerId" listener_id: String, 7 "Name" name: String, 8 "ServiceId" service_id: String,
    9 "ServiceManaged" service_managed: bool,
    10 "ServiceManagedInfos" service_managed_infos: Vec<ListCustomRoutingEndpointGroupsServiceManagedInfos>,
    11 "State" state: String
} }

/// In the response of [`ListCustomRoutingEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointGroupsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists custom routing endpoint traffic policies: `ListCustomRoutingEndpointTrafficPolicies` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCustomRoutingEndpointTrafficPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPolicies {
    /// Required.
    pub accelerator_id: String,
    pub address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListCustomRoutingEndpointTrafficPolicies(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpointTrafficPolicies" -> ListCustomRoutingEndpointTrafficPoliciesOutput {
    0 "AcceleratorId" accelerator_id, 1 "Address" address: String, 2 "EndpointGroupId" endpoint_group_id: String,
    3 "EndpointId" endpoint_id: String, 4 "ListenerId" listener_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id
} }
paged! { ListCustomRoutingEndpointTrafficPolicies: ListCustomRoutingEndpointTrafficPoliciesPolicies =
    Number "PageNumber", "Policies" policies, total "TotalCount" }

/// Response of [`ListCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Vec<ListCustomRoutingEndpointTrafficPoliciesPolicies>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Policies" policies: Vec<ListCustomRoutingEndpointTrafficPoliciesPolicies>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesPolicies {
    pub accelerator_id: Option<String>,
    pub address: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub policy_id: Option<String>,
    pub port_ranges: Vec<ListCustomRoutingEndpointTrafficPoliciesPortRanges>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<
        ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos,
    >,
}
model! { ListCustomRoutingEndpointTrafficPoliciesPolicies {
    0 "AcceleratorId" accelerator_id: String, 1 "Address" address: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "EndpointId" endpoint_id: String,
    4 "ListenerId" listener_id: String, 5 "PolicyId" policy_id: String,
    6 "PortRanges" port_ranges: Vec<ListCustomRoutingEndpointTrafficPoliciesPortRanges>,
    7 "ServiceId" service_id: String, 8 "ServiceManaged" service_managed: bool,
    9 "ServiceManagedInfos" service_managed_infos: Vec<ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos>
} }

/// In the response of [`ListCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesPortRanges {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the response of [`ListCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointTrafficPoliciesServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists custom routing endpoints: `ListCustomRoutingEndpoints` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCustomRoutingEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpoints {
    /// Required.
    pub accelerator_id: String,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListCustomRoutingEndpoints(accelerator_id: String, region_id: String)
    "ListCustomRoutingEndpoints" -> ListCustomRoutingEndpointsOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "ListenerId" listener_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { ListCustomRoutingEndpoints: ListCustomRoutingEndpointsEndpoints =
    Number "PageNumber", "Endpoints" endpoints, total "TotalCount" }

/// Response of [`ListCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointsOutput {
    pub endpoints: Vec<ListCustomRoutingEndpointsEndpoints>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingEndpointsOutput {
    0 "Endpoints" endpoints: Vec<ListCustomRoutingEndpointsEndpoints>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomRoutingEndpoints`].
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
    pub service_managed_infos: Vec<ListCustomRoutingEndpointsServiceManagedInfos>,
    pub traffic_to_endpoint_policy: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCustomRoutingEndpointsEndpoints {
    0 "AcceleratorId" accelerator_id: String, 1 "Endpoint" endpoint: String,
    2 "EndpointGroupId" endpoint_group_id: String, 3 "EndpointId" endpoint_id: String,
    4 "ListenerId" listener_id: String, 5 "ServiceId" service_id: String, 6 "ServiceManaged" service_managed: bool,
    7 "ServiceManagedInfos" service_managed_infos: Vec<ListCustomRoutingEndpointsServiceManagedInfos>,
    8 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String, 9 "Type" r#type: String
} }

/// In the response of [`ListCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingEndpointsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListCustomRoutingEndpointsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists custom routing port mappings: `ListCustomRoutingPortMappings` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCustomRoutingPortMappings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappings {
    /// Required.
    pub accelerator_id: String,
    pub endpoint_group_id: Option<String>,
    pub listener_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListCustomRoutingPortMappings(accelerator_id: String, region_id: String)
    "ListCustomRoutingPortMappings" -> ListCustomRoutingPortMappingsOutput {
    0 "AcceleratorId" accelerator_id, 1 "EndpointGroupId" endpoint_group_id: String, 2 "ListenerId" listener_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id
} }
paged! { ListCustomRoutingPortMappings: ListCustomRoutingPortMappingsPortMappings =
    Number "PageNumber", "PortMappings" port_mappings, total "TotalCount" }

/// Response of [`ListCustomRoutingPortMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port_mappings: Vec<ListCustomRoutingPortMappingsPortMappings>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingPortMappingsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PortMappings" port_mappings: Vec<ListCustomRoutingPortMappingsPortMappings>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomRoutingPortMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsPortMappings {
    pub accelerator_id: Option<String>,
    pub accelerator_port: Option<i64>,
    pub destination_socket_address: Option<
        ListCustomRoutingPortMappingsDestinationSocketAddress,
    >,
    pub destination_traffic_state: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub protocols: Vec<String>,
    pub vswitch: Option<String>,
}
model! { ListCustomRoutingPortMappingsPortMappings {
    0 "AcceleratorId" accelerator_id: String, 1 "AcceleratorPort" accelerator_port: i64,
    2 "DestinationSocketAddress" destination_socket_address: ListCustomRoutingPortMappingsDestinationSocketAddress,
    3 "DestinationTrafficState" destination_traffic_state: String, 4 "EndpointGroupId" endpoint_group_id: String,
    5 "EndpointGroupRegion" endpoint_group_region: String, 6 "EndpointId" endpoint_id: String,
    7 "ListenerId" listener_id: String, 8 "Protocols" protocols: Vec<String>, 9 "Vswitch" vswitch: String
} }

/// In the response of [`ListCustomRoutingPortMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsDestinationSocketAddress {
    pub ip_address: Option<String>,
    pub port: Option<i64>,
}
model! { ListCustomRoutingPortMappingsDestinationSocketAddress {
    0 "IpAddress" ip_address: String, 1 "Port" port: i64
} }

/// Lists custom routing port mappings by destination: `ListCustomRoutingPortMappingsByDestination` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListCustomRoutingPortMappingsByDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestination {
    /// Required.
    pub destination_address: String,
    /// Required.
    pub endpoint_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! {
    ListCustomRoutingPortMappingsByDestination(destination_address: String, endpoint_id: String, region_id: String)
    "ListCustomRoutingPortMappingsByDestination" -> ListCustomRoutingPortMappingsByDestinationOutput {
    0 "DestinationAddress" destination_address, 1 "EndpointId" endpoint_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListCustomRoutingPortMappingsByDestination: ListCustomRoutingPortMappingsByDestinationPortMappings =
    Number "PageNumber", "PortMappings" port_mappings, total "TotalCount" }

/// Response of [`ListCustomRoutingPortMappingsByDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub port_mappings: Vec<ListCustomRoutingPortMappingsByDestinationPortMappings>,
    pub total_count: Option<i64>,
}
model! { ListCustomRoutingPortMappingsByDestinationOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PortMappings" port_mappings: Vec<ListCustomRoutingPortMappingsByDestinationPortMappings>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomRoutingPortMappingsByDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationPortMappings {
    pub accelerator_id: Option<String>,
    pub accelerator_port: Option<i64>,
    pub destination_socket_address: Option<
        ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress,
    >,
    pub destination_traffic_state: Option<String>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_id: Option<String>,
    pub listener_id: Option<String>,
    pub protocols: Vec<String>,
    pub vswitch: Option<String>,
}
model! { ListCustomRoutingPortMappingsByDestinationPortMappings {
    0 "AcceleratorId" accelerator_id: String, 1 "AcceleratorPort" accelerator_port: i64,
    2 "DestinationSocketAddress" destination_socket_address: ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress,
    3 "DestinationTrafficState" destination_traffic_state: String, 4 "EndpointGroupId" endpoint_group_id: String,
    5 "EndpointGroupRegion" endpoint_group_region: String, 6 "EndpointId" endpoint_id: String,
    7 "ListenerId" listener_id: String, 8 "Protocols" protocols: Vec<String>, 9 "Vswitch" vswitch: String
} }

/// In the response of [`ListCustomRoutingPortMappingsByDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress {
    pub ip_address: Option<String>,
    pub port: Option<i64>,
}
model! { ListCustomRoutingPortMappingsByDestinationDestinationSocketAddress {
    0 "IpAddress" ip_address: String, 1 "Port" port: i64
} }

/// Lists domains: `ListDomains` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListDomains>.
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

/// Response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    pub domains: Vec<ListDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDomainsOutput {
    0 "Domains" domains: Vec<ListDomainsDomains>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsDomains {
    pub accelerators: Vec<ListDomainsAccelerators>,
    pub domain: Option<String>,
    pub state: Option<String>,
}
model! { ListDomainsDomains {
    0 "Accelerators" accelerators: Vec<ListDomainsAccelerators>, 1 "Domain" domain: String, 2 "State" state: String
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsAccelerators {
    pub accelerator_id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<ListDomainsServiceManagedInfos>,
}
model! { ListDomainsAccelerators {
    0 "AcceleratorId" accelerator_id: String, 1 "Name" name: String, 2 "ServiceId" service_id: String,
    3 "ServiceManaged" service_managed: bool,
    4 "ServiceManagedInfos" service_managed_infos: Vec<ListDomainsServiceManagedInfos>
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListDomainsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists endpoint group ip address cidr blocks: `ListEndpointGroupIpAddressCidrBlocks` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListEndpointGroupIpAddressCidrBlocks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupIpAddressCidrBlocks {
    pub accelerator_id: Option<String>,
    /// Required.
    pub endpoint_group_region: String,
    /// Required.
    pub region_id: String,
}
operation! { ListEndpointGroupIpAddressCidrBlocks(endpoint_group_region: String, region_id: String)
    "ListEndpointGroupIpAddressCidrBlocks" -> ListEndpointGroupIpAddressCidrBlocksOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "EndpointGroupRegion" endpoint_group_region, 2 "RegionId" region_id
} }

/// Response of [`ListEndpointGroupIpAddressCidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupIpAddressCidrBlocksOutput {
    pub endpoint_group_region: Option<String>,
    pub ip_address_cidr_blocks: Vec<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
}
model! { ListEndpointGroupIpAddressCidrBlocksOutput {
    0 "EndpointGroupRegion" endpoint_group_region: String, 1 "IpAddressCidrBlocks" ip_address_cidr_blocks: Vec<String>,
    2 "ResourceGroupId" resource_group_id: String, 3 "State" state: String
} }

/// Lists endpoint groups: `ListEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroups {
    /// Required.
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
    /// Required.
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
    Number "PageNumber", "EndpointGroups" endpoint_groups, total "TotalCount" }

/// In the request of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListEndpointGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsOutput {
    pub endpoint_groups: Vec<ListEndpointGroupsEndpointGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEndpointGroupsOutput {
    0 "EndpointGroups" endpoint_groups: Vec<ListEndpointGroupsEndpointGroups>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsEndpointGroups {
    pub accelerator_id: Option<String>,
    pub description: Option<String>,
    pub endpoint_configurations: Vec<ListEndpointGroupsEndpointConfigurations>,
    pub endpoint_group_id: Option<String>,
    pub endpoint_group_ip_list: Vec<String>,
    pub endpoint_group_region: Option<String>,
    pub endpoint_group_type: Option<String>,
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    pub endpoint_ip_version: Option<String>,
    pub endpoint_private_ip_list: Vec<ListEndpointGroupsEndpointPrivateIpList>,
    pub endpoint_protocol_version: Option<String>,
    pub endpoint_request_protocol: Option<String>,
    pub forwarding_rule_ids: Vec<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_host: Option<String>,
    pub health_check_interval_seconds: Option<i64>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i64>,
    pub health_check_protocol: Option<String>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_overrides: Vec<ListEndpointGroupsPortOverrides>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<ListEndpointGroupsServiceManagedInfos>,
    pub state: Option<String>,
    pub tags: Vec<ListEndpointGroupsTags>,
    pub threshold_count: Option<i64>,
    pub traffic_percentage: Option<i64>,
}
model! { ListEndpointGroupsEndpointGroups {
    0 "AcceleratorId" accelerator_id: String, 1 "Description" description: String,
    2 "EndpointConfigurations" endpoint_configurations: Vec<ListEndpointGroupsEndpointConfigurations>,
    3 "EndpointGroupId" endpoint_group_id: String, 4 "EndpointGroupIpList" endpoint_group_ip_list: Vec<String>,
    5 "EndpointGroupRegion" endpoint_group_region: String, 6 "EndpointGroupType" endpoint_group_type: String,
    7 "EndpointGroupUnconfirmedIpList" endpoint_group_unconfirmed_ip_list: Vec<String>,
    8 "EndpointIpVersion" endpoint_ip_version: String,
    9 "EndpointPrivateIpList" endpoint_private_ip_list: Vec<ListEndpointGroupsEndpointPrivateIpList>,
    10 "EndpointProtocolVersion" endpoint_protocol_version: String,
    11 "EndpointRequestProtocol" endpoint_request_protocol: String,
    12 "ForwardingRuleIds" forwarding_rule_ids: Vec<String>, 13 "HealthCheckEnabled" health_check_enabled: bool,
    14 "HealthCheckHost" health_check_host: String, 15 "HealthCheckIntervalSeconds" health_check_interval_seconds: i64,
    16 "HealthCheckPath" health_check_path: String, 17 "HealthCheckPort" health_check_port: i64,
    18 "HealthCheckProtocol" health_check_protocol: String, 19 "ListenerId" listener_id: String, 20 "Name" name: String,
    21 "PortOverrides" port_overrides: Vec<ListEndpointGroupsPortOverrides>, 22 "ServiceId" service_id: String,
    23 "ServiceManaged" service_managed: bool,
    24 "ServiceManagedInfos" service_managed_infos: Vec<ListEndpointGroupsServiceManagedInfos>,
    25 "State" state: String, 26 "Tags" tags: Vec<ListEndpointGroupsTags>, 27 "ThresholdCount" threshold_count: i64,
    28 "TrafficPercentage" traffic_percentage: i64
} }

/// In the response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsEndpointConfigurations {
    /// Secret.
    pub api_keys: Vec<Secret>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    pub endpoint: Option<String>,
    pub endpoint_id: Option<String>,
    pub probe_port: Option<i64>,
    pub probe_protocol: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub weight: Option<i64>,
}
model! { ListEndpointGroupsEndpointConfigurations {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String,
    4 "EndpointId" endpoint_id: String, 5 "ProbePort" probe_port: i64, 6 "ProbeProtocol" probe_protocol: String,
    7 "Provider" provider: String, 8 "SubAddress" sub_address: String, 9 "Type" r#type: String,
    10 "VSwitchIds" vswitch_ids: Vec<String>, 11 "VpcId" vpc_id: String, 12 "Weight" weight: i64
} }

/// In the response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsEndpointPrivateIpList {
    pub cidr: Option<String>,
    pub private_ip: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListEndpointGroupsEndpointPrivateIpList {
    0 "CIDR" cidr: String, 1 "PrivateIp" private_ip: String, 2 "VSwitchId" vswitch_id: String
} }

/// In the response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
model! { ListEndpointGroupsPortOverrides {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// In the response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListEndpointGroupsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// In the response of [`ListEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListEndpointGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists forwarding rules: `ListForwardingRules` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListForwardingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRules {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub forwarding_rule_id: Option<String>,
    /// Required.
    pub listener_id: String,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListForwardingRules(accelerator_id: String, listener_id: String, region_id: String)
    "ListForwardingRules" -> ListForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String,
    2 "ForwardingRuleId" forwarding_rule_id: String, 3 "ListenerId" listener_id, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { ListForwardingRules: ListForwardingRulesForwardingRules =
    Token "NextToken", "ForwardingRules" forwarding_rules, next "NextToken" }

/// Response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesOutput {
    pub forwarding_rules: Vec<ListForwardingRulesForwardingRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules: Vec<ListForwardingRulesForwardingRules>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesForwardingRules {
    pub forwarding_rule_direction: Option<String>,
    pub forwarding_rule_id: Option<String>,
    pub forwarding_rule_name: Option<String>,
    pub forwarding_rule_status: Option<String>,
    pub listener_id: Option<String>,
    pub priority: Option<i64>,
    pub rule_actions: Vec<ListForwardingRulesRuleActions>,
    pub rule_conditions: Vec<ListForwardingRulesRuleConditions>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<ListForwardingRulesServiceManagedInfos>,
}
model! { ListForwardingRulesForwardingRules {
    0 "ForwardingRuleDirection" forwarding_rule_direction: String, 1 "ForwardingRuleId" forwarding_rule_id: String,
    2 "ForwardingRuleName" forwarding_rule_name: String, 3 "ForwardingRuleStatus" forwarding_rule_status: String,
    4 "ListenerId" listener_id: String, 5 "Priority" priority: i64,
    6 "RuleActions" rule_actions: Vec<ListForwardingRulesRuleActions>,
    7 "RuleConditions" rule_conditions: Vec<ListForwardingRulesRuleConditions>, 8 "ServiceId" service_id: String,
    9 "ServiceManaged" service_managed: bool,
    10 "ServiceManagedInfos" service_managed_infos: Vec<ListForwardingRulesServiceManagedInfos>
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesRuleActions {
    pub forward_group_config: Option<ListForwardingRulesForwardGroupConfig>,
    pub order: Option<i64>,
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
model! { ListForwardingRulesRuleActions {
    0 "ForwardGroupConfig" forward_group_config: ListForwardingRulesForwardGroupConfig, 1 "Order" order: i64,
    2 "RuleActionType" rule_action_type: String, 3 "RuleActionValue" rule_action_value: String
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesForwardGroupConfig {
    pub server_group_tuples: Vec<ListForwardingRulesServerGroupTuples>,
}
model! { ListForwardingRulesForwardGroupConfig {
    0 "ServerGroupTuples" server_group_tuples: Vec<ListForwardingRulesServerGroupTuples>
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesServerGroupTuples {
    pub endpoint_group_id: Option<String>,
}
model! { ListForwardingRulesServerGroupTuples {
    0 "EndpointGroupId" endpoint_group_id: String
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesRuleConditions {
    pub host_config: Option<ListForwardingRulesHostConfig>,
    pub path_config: Option<ListForwardingRulesPathConfig>,
    pub rule_condition_type: Option<String>,
    pub rule_condition_value: Option<String>,
}
model! { ListForwardingRulesRuleConditions {
    0 "HostConfig" host_config: ListForwardingRulesHostConfig,
    1 "PathConfig" path_config: ListForwardingRulesPathConfig, 2 "RuleConditionType" rule_condition_type: String,
    3 "RuleConditionValue" rule_condition_value: String
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesHostConfig {
    pub values: Vec<String>,
}
model! { ListForwardingRulesHostConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesPathConfig {
    pub values: Vec<String>,
}
model! { ListForwardingRulesPathConfig {
    0 "Values" values: Vec<String>
} }

/// In the response of [`ListForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListForwardingRulesServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListForwardingRulesServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists ip sets: `ListIpSets` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListIpSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSets {
    /// Required.
    pub accelerator_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListIpSets(accelerator_id: String, region_id: String) "ListIpSets" -> ListIpSetsOutput {
    0 "AcceleratorId" accelerator_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { ListIpSets: ListIpSetsIpSets = Number "PageNumber", "IpSets" ip_sets, total "TotalCount" }

/// Response of [`ListIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSetsOutput {
    pub ip_sets: Vec<ListIpSetsIpSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIpSetsOutput {
    0 "IpSets" ip_sets: Vec<ListIpSetsIpSets>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSetsIpSets {
    pub accelerate_region_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_address_list: Vec<String>,
    pub ip_set_id: Option<String>,
    pub ip_version: Option<String>,
    pub isp_type: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<ListIpSetsServiceManagedInfos>,
    pub state: Option<String>,
}
model! { ListIpSetsIpSets {
    0 "AccelerateRegionId" accelerate_region_id: String, 1 "Bandwidth" bandwidth: i64,
    2 "IpAddressList" ip_address_list: Vec<String>, 3 "IpSetId" ip_set_id: String, 4 "IpVersion" ip_version: String,
    5 "IspType" isp_type: String, 6 "ServiceId" service_id: String, 7 "ServiceManaged" service_managed: bool,
    8 "ServiceManagedInfos" service_managed_infos: Vec<ListIpSetsServiceManagedInfos>, 9 "State" state: String
} }

/// In the response of [`ListIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpSetsServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListIpSetsServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// Lists isp types: `ListIspTypes` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListIspTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIspTypes {
    pub accelerator_id: Option<String>,
    pub accelerator_type: Option<String>,
    /// Required.
    pub business_region_id: String,
}
operation! { ListIspTypes(business_region_id: String) "ListIspTypes" -> ListIspTypesOutput {
    0 "AcceleratorId" accelerator_id: String, 1 "AcceleratorType" accelerator_type: String,
    2 "BusinessRegionId" business_region_id
} }

/// Response of [`ListIspTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIspTypesOutput {
    pub isp_type_list: Vec<String>,
}
model! { ListIspTypesOutput {
    0 "IspTypeList" isp_type_list: Vec<String>
} }

/// Lists listener certificates: `ListListenerCertificates` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListListenerCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificates {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub listener_id: String,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub role: Option<String>,
}
operation! { ListListenerCertificates(accelerator_id: String, listener_id: String, region_id: String)
    "ListListenerCertificates" -> ListListenerCertificatesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ListenerId" listener_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "Role" role: String
} }
paged! { ListListenerCertificates: ListListenerCertificatesCertificates =
    Token "NextToken", "Certificates" certificates, next "NextToken" }

/// Response of [`ListListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesOutput {
    pub certificates: Vec<ListListenerCertificatesCertificates>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListListenerCertificatesOutput {
    0 "Certificates" certificates: Vec<ListListenerCertificatesCertificates>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListListenerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenerCertificatesCertificates {
    pub certificate_id: Option<String>,
    pub domain: Option<String>,
    pub is_default: Option<bool>,
    pub state: Option<String>,
}
model! { ListListenerCertificatesCertificates {
    0 "CertificateId" certificate_id: String, 1 "Domain" domain: String, 2 "IsDefault" is_default: bool,
    3 "State" state: String
} }

/// Lists listeners: `ListListeners` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListeners {
    /// Required.
    pub accelerator_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub protocol: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListListeners(accelerator_id: String, region_id: String) "ListListeners" -> ListListenersOutput {
    0 "AcceleratorId" accelerator_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Protocol" protocol: String, 4 "RegionId" region_id
} }
paged! { ListListeners: ListListenersListeners = Number "PageNumber", "Listeners" listeners, total "TotalCount" }

/// Response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersOutput {
    pub listeners: Vec<ListListenersListeners>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListListenersOutput {
    0 "Listeners" listeners: Vec<ListListenersListeners>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersListeners {
    pub accelerator_id: Option<String>,
    pub backend_ports: Vec<ListListenersBackendPorts>,
    pub certificates: Vec<ListListenersCertificates>,
    pub client_affinity: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub http_version: Option<String>,
    pub idle_timeout: Option<i64>,
    pub listener_id: Option<String>,
    pub name: Option<String>,
    pub port_ranges: Vec<ListListenersPortRanges>,
    pub protocol: Option<String>,
    /// Deprecated.
    pub proxy_protocol: Option<bool>,
    pub request_timeout: Option<i64>,
    pub security_policy_id: Option<String>,
    pub service_id: Option<String>,
    pub service_managed: Option<bool>,
    pub service_managed_infos: Vec<ListListenersServiceManagedInfos>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub x_forwarded_for_config: Option<ListListenersXForwardedForConfig>,
}
model! { ListListenersListeners {
    0 "AcceleratorId" accelerator_id: String, 1 "BackendPorts" backend_ports: Vec<ListListenersBackendPorts>,
    2 "Certificates" certificates: Vec<ListListenersCertificates>, 3 "ClientAffinity" client_affinity: String,
    4 "CreateTime" create_time: i64, 5 "Description" description: String, 6 "HttpVersion" http_version: String,
    7 "IdleTimeout" idle_timeout: i64, 8 "ListenerId" listener_id: String, 9 "Name" name: String,
    10 "PortRanges" port_ranges: Vec<ListListenersPortRanges>, 11 "Protocol" protocol: String,
    12 "ProxyProtocol" proxy_protocol: bool, 13 "RequestTimeout" request_timeout: i64,
    14 "SecurityPolicyId" security_policy_id: String, 15 "ServiceId" service_id: String,
    16 "ServiceManaged" service_managed: bool,
    17 "ServiceManagedInfos" service_managed_infos: Vec<ListListenersServiceManagedInfos>, 18 "State" state: String,
    19 "Type" r#type: String, 20 "XForwardedForConfig" x_forwarded_for_config: ListListenersXForwardedForConfig
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersBackendPorts {
    pub from_port: Option<String>,
    pub to_port: Option<String>,
}
model! { ListListenersBackendPorts {
    0 "FromPort" from_port: String, 1 "ToPort" to_port: String
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersCertificates {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListListenersCertificates {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
model! { ListListenersPortRanges {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the response of [`ListListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListListenersServiceManagedInfos {
    pub action: Option<String>,
    pub child_type: Option<String>,
    pub is_managed: Option<bool>,
}
model! { ListListenersServiceManagedInfos {
    0 "Action" action: String, 1 "ChildType" child_type: String, 2 "IsManaged" is_managed: bool
} }

/// In the response of [`ListListeners`].
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
    0 "XForwardedForGaApEnabled" x_forwarded_for_ga_ap_enabled: bool,
    1 "XForwardedForGaIdEnabled" x_forwarded_for_ga_id_enabled: bool,
    2 "XForwardedForPortEnabled" x_forwarded_for_port_enabled: bool,
    3 "XForwardedForProtoEnabled" x_forwarded_for_proto_enabled: bool, 4 "XRealIpEnabled" x_real_ip_enabled: bool
} }

/// Lists spare ips: `ListSpareIps` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ListSpareIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpareIps {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { ListSpareIps(accelerator_id: String, region_id: String) "ListSpareIps" -> ListSpareIpsOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "RegionId" region_id
} }

/// Response of [`ListSpareIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpareIpsOutput {
    pub spare_ips: Vec<ListSpareIpsSpareIps>,
}
model! { ListSpareIpsOutput {
    0 "SpareIps" spare_ips: Vec<ListSpareIpsSpareIps>
} }

/// In the response of [`ListSpareIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpareIpsSpareIps {
    pub spare_ip: Option<String>,
    pub state: Option<String>,
}
model! { ListSpareIpsSpareIps {
    0 "SpareIp" spare_ip: String, 1 "State" state: String
} }

/// Lists system security policies: `ListSystemSecurityPolicies` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListSystemSecurityPolicies>.
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
    Number "PageNumber", "SecurityPolicies" security_policies, total "TotalCount" }

/// Response of [`ListSystemSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_policies: Vec<ListSystemSecurityPoliciesSecurityPolicies>,
    pub total_count: Option<i64>,
}
model! { ListSystemSecurityPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SecurityPolicies" security_policies: Vec<ListSystemSecurityPoliciesSecurityPolicies>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSystemSecurityPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemSecurityPoliciesSecurityPolicies {
    pub ciphers: Vec<String>,
    pub security_policy_id: Option<String>,
    pub tls_versions: Vec<String>,
}
model! { ListSystemSecurityPoliciesSecurityPolicies {
    0 "Ciphers" ciphers: Vec<String>, 1 "SecurityPolicyId" security_policy_id: String,
    2 "TlsVersions" tls_versions: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `ga` 2019-11-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
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
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources,
    2 "TotalCount" total_count: i64
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

/// Opens accelerator service: `OpenAcceleratorService` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/OpenAcceleratorService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAcceleratorService {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { OpenAcceleratorService(region_id: String) "OpenAcceleratorService" -> OpenAcceleratorServiceOutput {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id
} }

/// Response of [`OpenAcceleratorService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAcceleratorServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<String>,
}
model! { OpenAcceleratorServiceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: i64, 3 "Success" success: String
} }

/// Queries cross border approval status: `QueryCrossBorderApprovalStatus` of `ga` 2019-11-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ga/2019-11-20/QueryCrossBorderApprovalStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossBorderApprovalStatus {
    /// Required.
    pub region_id: String,
}
operation! { QueryCrossBorderApprovalStatus(region_id: String)
    "QueryCrossBorderApprovalStatus" -> QueryCrossBorderApprovalStatusOutput {
    0 "RegionId" region_id
} }

/// Response of [`QueryCrossBorderApprovalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCrossBorderApprovalStatusOutput {
    pub approval_status: Option<String>,
}
model! { QueryCrossBorderApprovalStatusOutput {
    0 "ApprovalStatus" approval_status: String
} }

/// Removes entries from acl: `RemoveEntriesFromAcl` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/RemoveEntriesFromAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAcl {
    /// Required.
    pub acl_entries: Vec<RemoveEntriesFromAclAclEntries>,
    /// Required.
    pub acl_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { RemoveEntriesFromAcl(acl_entries: Vec<RemoveEntriesFromAclAclEntries>, acl_id: String, region_id: String)
    "RemoveEntriesFromAcl" -> RemoveEntriesFromAclOutput {
    0 "AclEntries" acl_entries, 1 "AclId" acl_id, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "RegionId" region_id
} }

/// In the request of [`RemoveEntriesFromAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAclAclEntries {
    pub entry: Option<String>,
}
input! { RemoveEntriesFromAclAclEntries() {
    0 "Entry" entry: String
} }

/// Response of [`RemoveEntriesFromAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEntriesFromAclOutput {
    pub acl_id: Option<String>,
}
model! { RemoveEntriesFromAclOutput {
    0 "AclId" acl_id: String
} }

/// Replaces bandwidth package: `ReplaceBandwidthPackage` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/ReplaceBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceBandwidthPackage {
    pub accelerator_id: Option<String>,
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub target_bandwidth_package_id: String,
}
operation! {
    ReplaceBandwidthPackage(bandwidth_package_id: String, region_id: String, target_bandwidth_package_id: String)
    "ReplaceBandwidthPackage" -> Empty {
    0 "AcceleratorId" accelerator_id: String, 1 "BandwidthPackageId" bandwidth_package_id, 2 "RegionId" region_id,
    3 "TargetBandwidthPackageId" target_bandwidth_package_id
} }

/// Response of [`ReplaceBandwidthPackage`]: empty.
pub type ReplaceBandwidthPackageOutput = Empty;

/// `TagResources` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
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
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
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

/// `UntagResources` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
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
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates accelerator: `UpdateAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccelerator {
    /// Required.
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

/// Response of [`UpdateAccelerator`]: empty.
pub type UpdateAcceleratorOutput = Empty;

/// Updates accelerator auto renew attribute: `UpdateAcceleratorAutoRenewAttribute` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAcceleratorAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorAutoRenewAttribute {
    /// Required.
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

/// Response of [`UpdateAcceleratorAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorAutoRenewAttributeOutput {
    pub accelerator_id: Option<String>,
}
model! { UpdateAcceleratorAutoRenewAttributeOutput {
    0 "AcceleratorId" accelerator_id: String
} }

/// Updates accelerator confirm: `UpdateAcceleratorConfirm` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAcceleratorConfirm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorConfirm {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateAcceleratorConfirm(accelerator_id: String, region_id: String) "UpdateAcceleratorConfirm" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "RegionId" region_id
} }

/// Response of [`UpdateAcceleratorConfirm`]: empty.
pub type UpdateAcceleratorConfirmOutput = Empty;

/// Updates accelerator cross border mode: `UpdateAcceleratorCrossBorderMode` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAcceleratorCrossBorderMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorCrossBorderMode {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub cross_border_mode: String,
    pub region_id: Option<String>,
}
operation! { UpdateAcceleratorCrossBorderMode(accelerator_id: String, cross_border_mode: String)
    "UpdateAcceleratorCrossBorderMode" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "CrossBorderMode" cross_border_mode,
    3 "RegionId" region_id: String
} }

/// Response of [`UpdateAcceleratorCrossBorderMode`]: empty.
pub type UpdateAcceleratorCrossBorderModeOutput = Empty;

/// Updates accelerator cross border status: `UpdateAcceleratorCrossBorderStatus` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAcceleratorCrossBorderStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAcceleratorCrossBorderStatus {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub cross_border_status: bool,
    pub region_id: Option<String>,
}
operation! { UpdateAcceleratorCrossBorderStatus(accelerator_id: String, cross_border_status: bool)
    "UpdateAcceleratorCrossBorderStatus" -> Empty {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "CrossBorderStatus" cross_border_status,
    3 "RegionId" region_id: String
} }

/// Response of [`UpdateAcceleratorCrossBorderStatus`]: empty.
pub type UpdateAcceleratorCrossBorderStatusOutput = Empty;

/// Updates acl attribute: `UpdateAclAttribute` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAclAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclAttribute {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acl_name: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateAclAttribute(acl_id: String, acl_name: String, region_id: String)
    "UpdateAclAttribute" -> UpdateAclAttributeOutput {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "RegionId" region_id
} }

/// Response of [`UpdateAclAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAclAttributeOutput {
    pub acl_id: Option<String>,
}
model! { UpdateAclAttributeOutput {
    0 "AclId" acl_id: String
} }

/// Updates additional certificate with listener: `UpdateAdditionalCertificateWithListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateAdditionalCertificateWithListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdditionalCertificateWithListener {
    /// Required.
    pub accelerator_id: String,
    /// Required.
    pub certificate_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub domain: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`UpdateAdditionalCertificateWithListener::new`].
pub struct UpdateAdditionalCertificateWithListenerRequired {
    pub accelerator_id: String,
    pub certificate_id: String,
    pub domain: String,
    pub listener_id: String,
    pub region_id: String,
}
operation! {
    UpdateAdditionalCertificateWithListener { UpdateAdditionalCertificateWithListenerRequired: accelerator_id, certificate_id, domain, listener_id, region_id }
    "UpdateAdditionalCertificateWithListener" -> UpdateAdditionalCertificateWithListenerOutput {
    0 "AcceleratorId" accelerator_id, 1 "CertificateId" certificate_id, 2 "ClientToken" client_token: String,
    3 "Domain" domain, 4 "DryRun" dry_run: bool, 5 "ListenerId" listener_id, 6 "RegionId" region_id
} }

/// Response of [`UpdateAdditionalCertificateWithListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdditionalCertificateWithListenerOutput {
    pub listener_id: Option<String>,
}
model! { UpdateAdditionalCertificateWithListenerOutput {
    0 "ListenerId" listener_id: String
} }

/// Updates application monitor: `UpdateApplicationMonitor` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateApplicationMonitor>.
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
    /// Required.
    pub task_id: String,
    pub task_name: Option<String>,
}
operation! { UpdateApplicationMonitor(task_id: String) "UpdateApplicationMonitor" -> Empty {
    0 "Address" address: String, 1 "ClientToken" client_token: String, 2 "DetectEnable" detect_enable: bool,
    3 "DetectThreshold" detect_threshold: i64, 4 "DetectTimes" detect_times: i64, 5 "ListenerId" listener_id: String,
    6 "OptionsJson" options_json: String, 7 "RegionId" region_id: String, 8 "SilenceTime" silence_time: i64,
    9 "TaskId" task_id, 10 "TaskName" task_name: String
} }

/// Response of [`UpdateApplicationMonitor`]: empty.
pub type UpdateApplicationMonitorOutput = Empty;

/// Updates bandwidth packaga auto renew attribute: `UpdateBandwidthPackagaAutoRenewAttribute` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateBandwidthPackagaAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackagaAutoRenewAttribute {
    pub auto_renew: Option<bool>,
    pub auto_renew_duration: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
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

/// Response of [`UpdateBandwidthPackagaAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackagaAutoRenewAttributeOutput {
    pub instance_id: Option<String>,
}
model! { UpdateBandwidthPackagaAutoRenewAttributeOutput {
    0 "InstanceId" instance_id: String
} }

/// Updates bandwidth package: `UpdateBandwidthPackage` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateBandwidthPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackage {
    pub auto_pay: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub bandwidth: Option<i64>,
    /// Required.
    pub bandwidth_package_id: String,
    pub bandwidth_type: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateBandwidthPackage(bandwidth_package_id: String, region_id: String)
    "UpdateBandwidthPackage" -> UpdateBandwidthPackageOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoUseCoupon" auto_use_coupon: bool, 2 "Bandwidth" bandwidth: i64,
    3 "BandwidthPackageId" bandwidth_package_id, 4 "BandwidthType" bandwidth_type: String,
    5 "Description" description: String, 6 "Name" name: String, 7 "RegionId" region_id
} }

/// Response of [`UpdateBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthPackageOutput {
    pub bandwidth_package: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { UpdateBandwidthPackageOutput {
    0 "BandwidthPackage" bandwidth_package: String, 1 "Description" description: String, 2 "Name" name: String
} }

/// Updates basic accelerator: `UpdateBasicAccelerator` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateBasicAccelerator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicAccelerator {
    /// Required.
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

/// Response of [`UpdateBasicAccelerator`]: empty.
pub type UpdateBasicAcceleratorOutput = Empty;

/// Updates basic endpoint: `UpdateBasicEndpoint` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateBasicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicEndpoint {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub endpoint_id: String,
    /// Required. At most 128 characters.
    pub name: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateBasicEndpoint(endpoint_group_id: String, endpoint_id: String, name: String, region_id: String)
    "UpdateBasicEndpoint" -> UpdateBasicEndpointOutput {
    0 "ClientToken" client_token: String, 1 "EndpointGroupId" endpoint_group_id, 2 "EndpointId" endpoint_id,
    3 "Name" name, 4 "RegionId" region_id
} }

/// Response of [`UpdateBasicEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicEndpointOutput {
    pub endpoint_group_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub name: Option<String>,
}
model! { UpdateBasicEndpointOutput {
    0 "EndpointGroupId" endpoint_group_id: String, 1 "EndpointId" endpoint_id: String, 2 "Name" name: String
} }

/// Updates basic endpoint group: `UpdateBasicEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateBasicEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicEndpointGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_address: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    pub endpoint_sub_address: Option<String>,
    pub endpoint_type: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateBasicEndpointGroup(endpoint_group_id: String, region_id: String)
    "UpdateBasicEndpointGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "EndpointAddress" endpoint_address: String, 3 "EndpointGroupId" endpoint_group_id,
    4 "EndpointSubAddress" endpoint_sub_address: String, 5 "EndpointType" endpoint_type: String, 6 "Name" name: String,
    7 "RegionId" region_id
} }

/// Response of [`UpdateBasicEndpointGroup`]: empty.
pub type UpdateBasicEndpointGroupOutput = Empty;

/// Updates basic ip set: `UpdateBasicIpSet` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateBasicIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicIpSet {
    /// Required.
    pub bandwidth: i64,
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateBasicIpSet(bandwidth: i64, ip_set_id: String, region_id: String) "UpdateBasicIpSet" -> Empty {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id, 3 "RegionId" region_id
} }

/// Response of [`UpdateBasicIpSet`]: empty.
pub type UpdateBasicIpSetOutput = Empty;

/// Updates custom routing endpoint group attribute: `UpdateCustomRoutingEndpointGroupAttribute` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateCustomRoutingEndpointGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateCustomRoutingEndpointGroupAttribute(endpoint_group_id: String, region_id: String)
    "UpdateCustomRoutingEndpointGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EndpointGroupId" endpoint_group_id,
    3 "Name" name: String, 4 "RegionId" region_id
} }

/// Response of [`UpdateCustomRoutingEndpointGroupAttribute`]: empty.
pub type UpdateCustomRoutingEndpointGroupAttributeOutput = Empty;

/// Updates custom routing endpoint group destinations: `UpdateCustomRoutingEndpointGroupDestinations` of `ga`
/// 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateCustomRoutingEndpointGroupDestinations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupDestinations {
    pub client_token: Option<String>,
    /// Required.
    pub destination_configurations: Vec<
        UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations,
    >,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateCustomRoutingEndpointGroupDestinations(destination_configurations: Vec<UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations>, endpoint_group_id: String, region_id: String)
    "UpdateCustomRoutingEndpointGroupDestinations" -> Empty {
    0 "ClientToken" client_token: String, 1 "DestinationConfigurations" destination_configurations,
    2 "DryRun" dry_run: bool, 3 "EndpointGroupId" endpoint_group_id, 4 "RegionId" region_id
} }

/// Response of [`UpdateCustomRoutingEndpointGroupDestinations`]: empty.
pub type UpdateCustomRoutingEndpointGroupDestinationsOutput = Empty;

/// In the request of [`UpdateCustomRoutingEndpointGroupDestinations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations {
    /// Required.
    pub destination_id: Option<String>,
    pub from_port: Option<i64>,
    pub protocols: Option<Vec<String>>,
    pub to_port: Option<i64>,
}
input! { UpdateCustomRoutingEndpointGroupDestinationsDestinationConfigurations(destination_id: String) {
    0 "DestinationId" destination_id: String, 1 "FromPort" from_port: i64, 2 "Protocols" protocols: Vec<String>,
    3 "ToPort" to_port: i64
} }

/// Updates custom routing endpoint traffic policies: `UpdateCustomRoutingEndpointTrafficPolicies` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateCustomRoutingEndpointTrafficPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPolicies {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub policy_configurations: Vec<
        UpdateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations,
    >,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateCustomRoutingEndpointTrafficPolicies(endpoint_id: String, policy_configurations: Vec<UpdateCustomRoutingEndpointTrafficPoliciesPolicyConfigurations>, region_id: String)
    "UpdateCustomRoutingEndpointTrafficPolicies" -> UpdateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "ClientToken" client_token: String, 1 "EndpointId" endpoint_id, 2 "PolicyConfigurations" policy_configurations,
    3 "RegionId" region_id
} }

/// In the request of [`UpdateCustomRoutingEndpointTrafficPolicies`].
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

/// In the request of [`UpdateCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPoliciesPortRanges {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { UpdateCustomRoutingEndpointTrafficPoliciesPortRanges() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// Response of [`UpdateCustomRoutingEndpointTrafficPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointTrafficPoliciesOutput {
    pub policy_ids: Vec<String>,
}
model! { UpdateCustomRoutingEndpointTrafficPoliciesOutput {
    0 "PolicyIds" policy_ids: Vec<String>
} }

/// Updates custom routing endpoints: `UpdateCustomRoutingEndpoints` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateCustomRoutingEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpoints {
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_configurations: Vec<UpdateCustomRoutingEndpointsEndpointConfigurations>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateCustomRoutingEndpoints(endpoint_configurations: Vec<UpdateCustomRoutingEndpointsEndpointConfigurations>, endpoint_group_id: String, region_id: String)
    "UpdateCustomRoutingEndpoints" -> UpdateCustomRoutingEndpointsOutput {
    0 "ClientToken" client_token: String, 1 "EndpointConfigurations" endpoint_configurations,
    2 "EndpointGroupId" endpoint_group_id, 3 "RegionId" region_id
} }

/// In the request of [`UpdateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsEndpointConfigurations {
    pub endpoint_id: Option<String>,
    pub policy_configurations: Option<
        Vec<UpdateCustomRoutingEndpointsPolicyConfigurations>,
    >,
    pub traffic_to_endpoint_policy: Option<String>,
}
input! { UpdateCustomRoutingEndpointsEndpointConfigurations() {
    0 "EndpointId" endpoint_id: String,
    1 "PolicyConfigurations" policy_configurations: Vec<UpdateCustomRoutingEndpointsPolicyConfigurations>,
    2 "TrafficToEndpointPolicy" traffic_to_endpoint_policy: String
} }

/// In the request of [`UpdateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsPolicyConfigurations {
    pub address: Option<String>,
    pub port_ranges: Option<Vec<UpdateCustomRoutingEndpointsPortRanges>>,
}
input! { UpdateCustomRoutingEndpointsPolicyConfigurations() {
    0 "Address" address: String, 1 "PortRanges" port_ranges: Vec<UpdateCustomRoutingEndpointsPortRanges>
} }

/// In the request of [`UpdateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsPortRanges {
    pub from_port: Option<String>,
    pub to_port: Option<String>,
}
input! { UpdateCustomRoutingEndpointsPortRanges() {
    0 "FromPort" from_port: String, 1 "ToPort" to_port: String
} }

/// Response of [`UpdateCustomRoutingEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsOutput {
    pub endpoint_ids: Vec<String>,
}
model! { UpdateCustomRoutingEndpointsOutput {
    0 "EndpointIds" endpoint_ids: Vec<String>
} }

/// Updates domain: `UpdateDomain` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomain {
    /// Required.
    pub domain: String,
    pub region_id: Option<String>,
    /// Required.
    pub target_domain: String,
}
operation! { UpdateDomain(domain: String, target_domain: String) "UpdateDomain" -> Empty {
    0 "Domain" domain, 1 "RegionId" region_id: String, 2 "TargetDomain" target_domain
} }

/// Response of [`UpdateDomain`]: empty.
pub type UpdateDomainOutput = Empty;

/// Updates domain state: `UpdateDomainState` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateDomainState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainState {
    /// Required.
    pub domain: String,
    pub region_id: Option<String>,
}
operation! { UpdateDomainState(domain: String) "UpdateDomainState" -> UpdateDomainStateOutput {
    0 "Domain" domain, 1 "RegionId" region_id: String
} }

/// Response of [`UpdateDomainState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainStateOutput {
    pub domain: Option<String>,
    pub state: Option<String>,
}
model! { UpdateDomainStateOutput {
    0 "Domain" domain: String, 1 "State" state: String
} }

/// Updates endpoint group: `UpdateEndpointGroup` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateEndpointGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroup {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub endpoint_configurations: Option<Vec<UpdateEndpointGroupEndpointConfigurations>>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
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
    /// Required.
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

/// Response of [`UpdateEndpointGroup`]: empty.
pub type UpdateEndpointGroupOutput = Empty;

/// In the request of [`UpdateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupEndpointConfigurations {
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    /// Required.
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { UpdateEndpointGroupEndpointConfigurations(endpoint: String, r#type: String, weight: i64) {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" vswitch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

/// In the request of [`UpdateEndpointGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { UpdateEndpointGroupPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// Updates endpoint group attribute: `UpdateEndpointGroupAttribute` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateEndpointGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateEndpointGroupAttribute(endpoint_group_id: String, region_id: String)
    "UpdateEndpointGroupAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "EndpointGroupId" endpoint_group_id,
    3 "Name" name: String, 4 "RegionId" region_id
} }

/// Response of [`UpdateEndpointGroupAttribute`]: empty.
pub type UpdateEndpointGroupAttributeOutput = Empty;

/// Updates endpoint groups: `UpdateEndpointGroups` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateEndpointGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroups {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub endpoint_group_configurations: Vec<
        UpdateEndpointGroupsEndpointGroupConfigurations,
    >,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateEndpointGroups(endpoint_group_configurations: Vec<UpdateEndpointGroupsEndpointGroupConfigurations>, listener_id: String, region_id: String)
    "UpdateEndpointGroups" -> UpdateEndpointGroupsOutput {
    0 "ClientToken" client_token: String, 1 "DryRun" dry_run: bool,
    2 "EndpointGroupConfigurations" endpoint_group_configurations, 3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// In the request of [`UpdateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsEndpointGroupConfigurations {
    pub enable_client_ip_preservation_proxy_protocol: Option<bool>,
    pub enable_client_ip_preservation_toa: Option<bool>,
    pub endpoint_configurations: Option<Vec<UpdateEndpointGroupsEndpointConfigurations>>,
    pub endpoint_group_description: Option<String>,
    /// Required.
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

/// In the request of [`UpdateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsEndpointConfigurations {
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub enable_client_ip_preservation: Option<bool>,
    pub enable_proxy_protocol: Option<bool>,
    /// Required.
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub sub_address: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { UpdateEndpointGroupsEndpointConfigurations(endpoint: String, r#type: String, weight: i64) {
    0 "ApiKeys" api_keys: Vec<Secret>, 1 "EnableClientIPPreservation" enable_client_ip_preservation: bool,
    2 "EnableProxyProtocol" enable_proxy_protocol: bool, 3 "Endpoint" endpoint: String, 4 "Provider" provider: String,
    5 "SubAddress" sub_address: String, 6 "Type" r#type: String, 7 "VSwitchIds" vswitch_ids: Vec<String>,
    8 "VpcId" vpc_id: String, 9 "Weight" weight: i64
} }

/// In the request of [`UpdateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsPortOverrides {
    pub endpoint_port: Option<i64>,
    pub listener_port: Option<i64>,
}
input! { UpdateEndpointGroupsPortOverrides() {
    0 "EndpointPort" endpoint_port: i64, 1 "ListenerPort" listener_port: i64
} }

/// Response of [`UpdateEndpointGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEndpointGroupsOutput {
    pub endpoint_group_ids: Vec<String>,
}
model! { UpdateEndpointGroupsOutput {
    0 "EndpointGroupIds" endpoint_group_ids: Vec<String>
} }

/// Updates forwarding rules: `UpdateForwardingRules` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateForwardingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRules {
    /// Required.
    pub accelerator_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub forwarding_rules: Vec<UpdateForwardingRulesForwardingRules>,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateForwardingRules(accelerator_id: String, forwarding_rules: Vec<UpdateForwardingRulesForwardingRules>, listener_id: String, region_id: String)
    "UpdateForwardingRules" -> UpdateForwardingRulesOutput {
    0 "AcceleratorId" accelerator_id, 1 "ClientToken" client_token: String, 2 "ForwardingRules" forwarding_rules,
    3 "ListenerId" listener_id, 4 "RegionId" region_id
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesForwardingRules {
    /// Required.
    pub forwarding_rule_id: Option<String>,
    pub forwarding_rule_name: Option<String>,
    /// Required.
    pub priority: Option<i64>,
    /// Required.
    pub rule_actions: Option<Vec<UpdateForwardingRulesRuleActions>>,
    /// Required.
    pub rule_conditions: Option<Vec<UpdateForwardingRulesRuleConditions>>,
    pub rule_direction: Option<String>,
}
input! {
    UpdateForwardingRulesForwardingRules(forwarding_rule_id: String, priority: i64, rule_actions: Vec<UpdateForwardingRulesRuleActions>, rule_conditions: Vec<UpdateForwardingRulesRuleConditions>) {
    0 "ForwardingRuleId" forwarding_rule_id: String, 1 "ForwardingRuleName" forwarding_rule_name: String,
    2 "Priority" priority: i64, 3 "RuleActions" rule_actions: Vec<UpdateForwardingRulesRuleActions>,
    4 "RuleConditions" rule_conditions: Vec<UpdateForwardingRulesRuleConditions>,
    5 "RuleDirection" rule_direction: String
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesRuleActions {
    pub forward_group_config: Option<UpdateForwardingRulesForwardGroupConfig>,
    /// Required.
    pub order: Option<i64>,
    /// Required.
    pub rule_action_type: Option<String>,
    pub rule_action_value: Option<String>,
}
input! { UpdateForwardingRulesRuleActions(order: i64, rule_action_type: String) {
    0 "ForwardGroupConfig" forward_group_config: UpdateForwardingRulesForwardGroupConfig, 1 "Order" order: i64,
    2 "RuleActionType" rule_action_type: String, 3 "RuleActionValue" rule_action_value: String
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesForwardGroupConfig {
    /// Required.
    pub server_group_tuples: Option<Vec<UpdateForwardingRulesServerGroupTuples>>,
}
input! { UpdateForwardingRulesForwardGroupConfig(server_group_tuples: Vec<UpdateForwardingRulesServerGroupTuples>) {
    0 "ServerGroupTuples" server_group_tuples: Vec<UpdateForwardingRulesServerGroupTuples>
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesServerGroupTuples {
    /// Required.
    pub endpoint_group_id: Option<String>,
}
input! { UpdateForwardingRulesServerGroupTuples(endpoint_group_id: String) {
    0 "EndpointGroupId" endpoint_group_id: String
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesRuleConditions {
    pub host_config: Option<UpdateForwardingRulesHostConfig>,
    pub path_config: Option<UpdateForwardingRulesPathConfig>,
    /// Required.
    pub rule_condition_type: Option<String>,
    pub rule_condition_value: Option<String>,
}
input! { UpdateForwardingRulesRuleConditions(rule_condition_type: String) {
    0 "HostConfig" host_config: UpdateForwardingRulesHostConfig,
    1 "PathConfig" path_config: UpdateForwardingRulesPathConfig, 2 "RuleConditionType" rule_condition_type: String,
    3 "RuleConditionValue" rule_condition_value: String
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesHostConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateForwardingRulesHostConfig() {
    0 "Values" values: Vec<String>
} }

/// In the request of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesPathConfig {
    pub values: Option<Vec<String>>,
}
input! { UpdateForwardingRulesPathConfig() {
    0 "Values" values: Vec<String>
} }

/// Response of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesOutput {
    pub forwarding_rules: Vec<UpdateForwardingRulesForwardingRules2>,
}
model! { UpdateForwardingRulesOutput {
    0 "ForwardingRules" forwarding_rules: Vec<UpdateForwardingRulesForwardingRules2>
} }

/// In the response of [`UpdateForwardingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateForwardingRulesForwardingRules2 {
    pub forwarding_rule_id: Option<String>,
}
model! { UpdateForwardingRulesForwardingRules2 {
    0 "ForwardingRuleId" forwarding_rule_id: String
} }

/// Updates ip set: `UpdateIpSet` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateIpSet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpSet {
    /// Required.
    pub bandwidth: i64,
    pub client_token: Option<String>,
    /// Required.
    pub ip_set_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateIpSet(bandwidth: i64, ip_set_id: String, region_id: String) "UpdateIpSet" -> Empty {
    0 "Bandwidth" bandwidth, 1 "ClientToken" client_token: String, 2 "IpSetId" ip_set_id, 3 "RegionId" region_id
} }

/// Response of [`UpdateIpSet`]: empty.
pub type UpdateIpSetOutput = Empty;

/// Updates ip sets: `UpdateIpSets` of `ga` 2019-11-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateIpSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpSets {
    /// Required.
    pub ip_sets: Vec<UpdateIpSetsIpSets>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateIpSets(ip_sets: Vec<UpdateIpSetsIpSets>, region_id: String) "UpdateIpSets" -> Empty {
    0 "IpSets" ip_sets, 1 "RegionId" region_id
} }

/// Response of [`UpdateIpSets`]: empty.
pub type UpdateIpSetsOutput = Empty;

/// In the request of [`UpdateIpSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpSetsIpSets {
    /// Required.
    pub bandwidth: Option<i64>,
    /// Required.
    pub ip_set_id: Option<String>,
}
input! { UpdateIpSetsIpSets(bandwidth: i64, ip_set_id: String) {
    0 "Bandwidth" bandwidth: i64, 1 "IpSetId" ip_set_id: String
} }

/// Updates listener: `UpdateListener` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateListener>.
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
    /// Required.
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

/// Response of [`UpdateListener`]: empty.
pub type UpdateListenerOutput = Empty;

/// In the request of [`UpdateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerBackendPorts {
    pub from_port: Option<i64>,
    pub to_port: Option<i64>,
}
input! { UpdateListenerBackendPorts() {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the request of [`UpdateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerCertificates {
    pub id: Option<String>,
}
input! { UpdateListenerCertificates() {
    0 "Id" id: String
} }

/// In the request of [`UpdateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateListenerPortRanges {
    /// Required.
    pub from_port: Option<i64>,
    /// Required.
    pub to_port: Option<i64>,
}
input! { UpdateListenerPortRanges(from_port: i64, to_port: i64) {
    0 "FromPort" from_port: i64, 1 "ToPort" to_port: i64
} }

/// In the request of [`UpdateListener`].
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

/// Updates log store config: `UpdateLogStoreConfig` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateLogStoreConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogStoreConfig {
    /// Required.
    pub accelerator_id: String,
    pub access_log_record_customized_header_list: Option<Vec<String>>,
    pub access_log_record_customized_headers_enabled: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub endpoint_group_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub sls_log_store_name: String,
    /// Required.
    pub sls_project_name: String,
}

/// Arguments of [`UpdateLogStoreConfig::new`].
pub struct UpdateLogStoreConfigRequired {
    pub accelerator_id: String,
    pub endpoint_group_id: String,
    pub listener_id: String,
    pub region_id: String,
    pub sls_log_store_name: String,
    pub sls_project_name: String,
}
operation! {
    UpdateLogStoreConfig { UpdateLogStoreConfigRequired: accelerator_id, endpoint_group_id, listener_id, region_id, sls_log_store_name, sls_project_name }
    "UpdateLogStoreConfig" -> Empty {
    0 "AcceleratorId" accelerator_id,
    1 "AccessLogRecordCustomizedHeaderList" access_log_record_customized_header_list: Vec<String>,
    2 "AccessLogRecordCustomizedHeadersEnabled" access_log_record_customized_headers_enabled: bool,
    3 "ClientToken" client_token: String, 4 "EndpointGroupId" endpoint_group_id, 5 "ListenerId" listener_id,
    6 "RegionId" region_id, 7 "SlsLogStoreName" sls_log_store_name, 8 "SlsProjectName" sls_project_name
} }

/// Response of [`UpdateLogStoreConfig`]: empty.
pub type UpdateLogStoreConfigOutput = Empty;

/// Updates service managed control: `UpdateServiceManagedControl` of `ga` 2019-11-20.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ga/2019-11-20/UpdateServiceManagedControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceManagedControl {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    pub service_managed: Option<bool>,
}
operation! { UpdateServiceManagedControl(region_id: String, resource_id: String, resource_type: String)
    "UpdateServiceManagedControl" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "ServiceManaged" service_managed: bool
} }

/// Response of [`UpdateServiceManagedControl`]: empty.
pub type UpdateServiceManagedControlOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
