//! `vm` of Zenlayer Cloud, API version 2026-04-01.
//!
//! Endpoint: `console.zenlayer.com`. Other versions: [`v20230313`]. Operations:
//! <https://docs.console.zenlayer.com/api-reference/compute/vm>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, vm::DescribeDisks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDisks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20230313;

static SERVICE: Service<'_> = Service::new("vm", "2026-04-01", "vm", &Endpoints::NONE);

/// Associates security group instance: `AssociateSecurityGroupInstance` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroupInstance {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { AssociateSecurityGroupInstance(security_group_id: String, instance_id: String)
    "AssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id, 1 "instanceId" instance_id
} }

/// Response of [`AssociateSecurityGroupInstance`]: empty.
pub type AssociateSecurityGroupInstanceOutput = Empty;

/// Attaches disks: `AttachDisks` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    0 "diskIds" disk_ids, 1 "instanceId" instance_id
} }

/// Response of [`AttachDisks`]: empty.
pub type AttachDisksOutput = Empty;

/// Authorizes security group rule: `AuthorizeSecurityGroupRule` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRule {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub direction: String,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    /// Required.
    pub ip_protocol: String,
    /// Required.
    pub port_range: String,
    /// Required.
    pub cidr_ip: String,
    pub description: Option<String>,
}

/// Arguments of [`AuthorizeSecurityGroupRule::new`].
pub struct AuthorizeSecurityGroupRuleRequired {
    pub security_group_id: String,
    pub direction: String,
    pub ip_protocol: String,
    pub port_range: String,
    pub cidr_ip: String,
}
operation! {
    AuthorizeSecurityGroupRule { AuthorizeSecurityGroupRuleRequired: security_group_id, direction, ip_protocol, port_range, cidr_ip }
    "AuthorizeSecurityGroupRule" -> Empty {
    0 "securityGroupId" security_group_id, 1 "direction" direction, 2 "policy" policy: String,
    3 "priority" priority: i64, 4 "ipProtocol" ip_protocol, 5 "portRange" port_range, 6 "cidrIp" cidr_ip,
    7 "description" description: String
} }

/// Response of [`AuthorizeSecurityGroupRule`]: empty.
pub type AuthorizeSecurityGroupRuleOutput = Empty;

/// Authorizes security group rules: `AuthorizeSecurityGroupRules` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRules {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub rule_infos: Vec<RuleInfo>,
}
operation! { AuthorizeSecurityGroupRules(security_group_id: String, rule_infos: Vec<RuleInfo>)
    "AuthorizeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos
} }

/// Response of [`AuthorizeSecurityGroupRules`]: empty.
pub type AuthorizeSecurityGroupRulesOutput = Empty;

/// In the request of [`AuthorizeSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub direction: Option<String>,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { RuleInfo() {
    0 "direction" direction: String, 1 "policy" policy: String, 2 "priority" priority: i64,
    3 "ipProtocol" ip_protocol: String, 4 "portRange" port_range: String, 5 "cidrIp" cidr_ip: String,
    6 "description" description: String
} }

/// Cancels instance bandwidth downgrade: `CancelInstanceBandwidthDowngrade` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    /// Required.
    pub instance_id: String,
}
operation! { CancelInstanceBandwidthDowngrade(instance_id: String) "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`CancelInstanceBandwidthDowngrade`]: empty.
pub type CancelInstanceBandwidthDowngradeOutput = Empty;

/// Cancels instance downgrade: `CancelInstanceDowngrade` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceDowngrade {
    /// Required.
    pub instance_id: String,
}
operation! { CancelInstanceDowngrade(instance_id: String) "CancelInstanceDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`CancelInstanceDowngrade`]: empty.
pub type CancelInstanceDowngradeOutput = Empty;

/// Cancels instance traffic package downgrade: `CancelInstanceTrafficPackageDowngrade` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    /// Required.
    pub instance_id: String,
}
operation! { CancelInstanceTrafficPackageDowngrade(instance_id: String)
    "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`CancelInstanceTrafficPackageDowngrade`]: empty.
pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

/// Changes disks attach: `ChangeDisksAttach` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDisksAttach {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ChangeDisksAttach(disk_ids: Vec<String>, instance_id: String) "ChangeDisksAttach" -> Empty {
    0 "diskIds" disk_ids, 1 "instanceId" instance_id
} }

/// Response of [`ChangeDisksAttach`]: empty.
pub type ChangeDisksAttachOutput = Empty;

/// Configures security group rules: `ConfigureSecurityGroupRules` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    /// Required.
    pub security_group_id: String,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { ConfigureSecurityGroupRules(security_group_id: String) "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

/// Response of [`ConfigureSecurityGroupRules`]: empty.
pub type ConfigureSecurityGroupRulesOutput = Empty;

/// Creates disks: `CreateDisks` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub charge_prepaid: Option<ChargePrepaid>,
    /// Required.
    pub disk_name: String,
    /// Required.
    pub disk_size: i64,
    pub disk_amount: Option<i64>,
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub disk_category: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateDisks(charge_type: String, disk_name: String, disk_size: i64) "CreateDisks" -> CreateDisksOutput {
    0 "chargeType" charge_type, 1 "chargePrepaid" charge_prepaid: ChargePrepaid, 2 "diskName" disk_name,
    3 "diskSize" disk_size, 4 "diskAmount" disk_amount: i64, 5 "instanceId" instance_id: String,
    6 "zoneId" zone_id: String, 7 "resourceGroupId" resource_group_id: String, 8 "diskCategory" disk_category: String,
    9 "marketingOptions" marketing_options: MarketingInfo, 10 "tags" tags: TagAssociation
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<i64>,
}
input! { ChargePrepaid() {
    0 "period" period: i64
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_ids: Vec<String>,
    pub order_number: Option<String>,
}
model! { CreateDisksOutput {
    0 "diskIds" disk_ids: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Creates image: `CreateImage` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub image_name: String,
    pub image_description: Option<String>,
}
operation! { CreateImage(instance_id: String, image_name: String) "CreateImage" -> CreateImageOutput {
    0 "instanceId" instance_id, 1 "imageName" image_name, 2 "imageDescription" image_description: String
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "imageId" image_id: String
} }

/// Creates instances: `CreateInstances` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_type: String,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_charge_postpaid: Option<ChargePostpaid>,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `ByClusterBandwidth95`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    /// Required.
    pub instance_count: i64,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    /// Required.
    pub subnet_id: String,
    pub enable_ipv6: Option<bool>,
    pub enable_ipv4: Option<bool>,
    pub cpu_pass_through: Option<bool>,
    /// Secret.
    pub init_script: Option<Secret>,
    /// One of `Virtio`, `Vf`.
    pub network_mode: Option<String>,
    pub disk_pre_allocated: Option<bool>,
    pub nic: Option<Nic>,
    pub security_group_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cidr_block_id: Option<String>,
    pub start_cidr_ipv4: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}

/// Arguments of [`CreateInstances::new`].
pub struct CreateInstancesRequired {
    pub zone_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub instance_charge_type: String,
    pub internet_charge_type: String,
    pub instance_count: i64,
    pub subnet_id: String,
}
operation! {
    CreateInstances { CreateInstancesRequired: zone_id, image_id, instance_type, instance_charge_type, internet_charge_type, instance_count, subnet_id }
    "CreateInstances" -> CreateInstancesOutput {
    0 "zoneId" zone_id, 1 "imageId" image_id, 2 "instanceType" instance_type, 3 "instanceName" instance_name: String,
    4 "password" password: Secret, 5 "keyId" key_id: String, 6 "resourceGroupId" resource_group_id: String,
    7 "instanceChargeType" instance_charge_type, 8 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid,
    9 "instanceChargePostpaid" instance_charge_postpaid: ChargePostpaid, 10 "internetChargeType" internet_charge_type,
    11 "trafficPackageSize" traffic_package_size: f64, 12 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    13 "instanceCount" instance_count, 14 "systemDisk" system_disk: SystemDisk,
    15 "dataDisks" data_disks: Vec<DataDisk>, 16 "subnetId" subnet_id, 17 "enableIpv6" enable_ipv6: bool,
    18 "enableIpv4" enable_ipv4: bool, 19 "cpuPassThrough" cpu_pass_through: bool, 20 "initScript" init_script: Secret,
    21 "networkMode" network_mode: String, 22 "diskPreAllocated" disk_pre_allocated: bool, 23 "nic" nic: Nic,
    24 "securityGroupId" security_group_id: String, 25 "clusterId" cluster_id: String,
    26 "cidrBlockId" cidr_block_id: String, 27 "startCidrIpv4" start_cidr_ipv4: String,
    28 "marketingOptions" marketing_options: MarketingInfo, 29 "tags" tags: TagAssociation
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePostpaid {
    pub period: Option<i64>,
}
input! { ChargePostpaid() {
    0 "period" period: i64
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_category: Option<String>,
}
input! { SystemDisk() {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64, 2 "diskCategory" disk_category: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_amount: Option<i64>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_price: Option<PriceItem>,
}
input! { DataDisk() {
    0 "diskId" disk_id: String, 1 "diskName" disk_name: String, 2 "diskSize" disk_size: i64,
    3 "diskAmount" disk_amount: i64, 4 "portable" portable: bool, 5 "diskCategory" disk_category: String,
    6 "diskPrice" disk_price: PriceItem
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceItem {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Option<Vec<StepPrice>>,
    pub amount_unit: Option<String>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    /// One of `STANDARD`, `CUSTOMIZED`.
    pub category: Option<String>,
}
input! { PriceItem() {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "stepPrices" step_prices: Vec<StepPrice>, 7 "amountUnit" amount_unit: String,
    8 "excessUnitPrice" excess_unit_price: f64, 9 "excessDiscountUnitPrice" excess_discount_unit_price: f64,
    10 "excessAmountUnit" excess_amount_unit: String, 11 "category" category: String
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepPrice {
    pub step_start: Option<f64>,
    pub step_end: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
}
input! { StepPrice() {
    0 "stepStart" step_start: f64, 1 "stepEnd" step_end: f64, 2 "unitPrice" unit_price: f64,
    3 "discountUnitPrice" discount_unit_price: f64
} }

/// In the request of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nic {
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
}
input! { Nic() {
    0 "wanName" wan_name: String, 1 "lanName" lan_name: String
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub order_number: Option<String>,
    pub instance_id_set: Vec<String>,
    pub instances: Vec<DiskWithInstance>,
}
model! { CreateInstancesOutput {
    0 "orderNumber" order_number: String, 1 "instanceIdSet" instance_id_set: Vec<String>,
    2 "instances" instances: Vec<DiskWithInstance>
} }

/// In the response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskWithInstance {
    pub instance_id: Option<String>,
    pub disk_id_set: Vec<String>,
}
model! { DiskWithInstance {
    0 "instanceId" instance_id: String, 1 "diskIdSet" disk_id_set: Vec<String>
} }

/// Creates security group: `CreateSecurityGroup` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    /// Required.
    pub security_group_name: String,
    pub rule_infos: Option<Vec<RuleInfo>>,
    pub description: Option<String>,
}
operation! { CreateSecurityGroup(security_group_name: String) "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "securityGroupName" security_group_name, 1 "ruleInfos" rule_infos: Vec<RuleInfo>,
    2 "description" description: String
} }

/// Response of [`CreateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "securityGroupId" security_group_id: String
} }

/// Creates subnet: `CreateSubnet` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub subnet_name: String,
    pub subnet_description: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { CreateSubnet(cidr_block: String, subnet_name: String, zone_id: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "cidrBlock" cidr_block, 1 "subnetName" subnet_name, 2 "subnetDescription" subnet_description: String,
    3 "zoneId" zone_id
} }

/// Response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetOutput {
    0 "subnetId" subnet_id: String
} }

/// Deletes images: `DeleteImages` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    /// Required.
    pub image_ids: Vec<String>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> Empty {
    0 "imageIds" image_ids
} }

/// Response of [`DeleteImages`]: empty.
pub type DeleteImagesOutput = Empty;

/// Deletes security group: `DeleteSecurityGroup` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    /// Required.
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id
} }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id
} }

/// Response of [`DeleteSubnet`]: empty.
pub type DeleteSubnetOutput = Empty;

/// Describes disk category: `DescribeDiskCategory` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategory {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub zone_id: Option<String>,
    pub disk_category: Option<String>,
}
operation! { DescribeDiskCategory(instance_charge_type: String) "DescribeDiskCategory" -> DescribeDiskCategoryOutput {
    0 "instanceChargeType" instance_charge_type, 1 "zoneId" zone_id: String, 2 "diskCategory" disk_category: String
} }

/// Response of [`DescribeDiskCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryOutput {
    pub category_zone_set: Vec<DiskCategory>,
}
model! { DescribeDiskCategoryOutput {
    0 "categoryZoneSet" category_zone_set: Vec<DiskCategory>
} }

/// In the response of [`DescribeDiskCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskCategory {
    pub zone_id: Option<String>,
    pub category_set: Vec<String>,
}
model! { DiskCategory {
    0 "zoneId" zone_id: String, 1 "categorySet" category_set: Vec<String>
} }

/// Describes disks: `DescribeDisks` of `vm` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
    /// One of `CREATING`, `IN_USE`, `AVAILABLE`, `CHANGING`, `ATTACHING`, `DETACHING`, `DELETING`, `RECYCLED`,
    /// `RECYCLING`.
    pub disk_status: Option<String>,
    /// One of `SYSTEM`, `DATA`.
    pub disk_type: Option<String>,
    pub disk_category: Option<String>,
    pub disk_size: Option<i64>,
    pub portable: Option<bool>,
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String, 2 "diskStatus" disk_status: String,
    3 "diskType" disk_type: String, 4 "diskCategory" disk_category: String, 5 "diskSize" disk_size: i64,
    6 "portable" portable: bool, 7 "instanceId" instance_id: String, 8 "zoneId" zone_id: String,
    9 "pageNum" page_num: i64, 10 "pageSize" page_size: i64, 11 "resourceGroupId" resource_group_id: String,
    12 "tagKeys" tag_keys: Vec<String>, 13 "tags" tags: Vec<Tag>
} }
paged! { DescribeDisks: DiskInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<DiskInfo>,
}
model! { DescribeDisksOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<DiskInfo>
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub zone_id: Option<String>,
    /// One of `SYSTEM`, `DATA`.
    pub disk_type: Option<String>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_size: Option<i64>,
    /// One of `CREATING`, `IN_USE`, `AVAILABLE`, `CHANGING`, `ATTACHING`, `DETACHING`, `DELETING`, `RECYCLED`,
    /// `RECYCLING`.
    pub disk_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub period: Option<i64>,
    pub auto_renew: Option<bool>,
    pub tags: Option<Tags>,
}
model! { DiskInfo {
    0 "diskId" disk_id: String, 1 "diskName" disk_name: String, 2 "zoneId" zone_id: String,
    3 "diskType" disk_type: String, 4 "portable" portable: bool, 5 "diskCategory" disk_category: String,
    6 "diskSize" disk_size: i64, 7 "diskStatus" disk_status: String, 8 "instanceId" instance_id: String,
    9 "instanceName" instance_name: String, 10 "chargeType" charge_type: String, 11 "createTime" create_time: String,
    12 "expiredTime" expired_time: String, 13 "period" period: i64, 14 "autoRenew" auto_renew: bool,
    15 "tags" tags: Tags
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// Describes image quota: `DescribeImageQuota` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuota {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeImageQuota() "DescribeImageQuota" -> DescribeImageQuotaOutput {
    0 "zoneIds" zone_ids: Vec<String>
} }

/// Response of [`DescribeImageQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaOutput {
    pub images: Vec<ImageQuotaInfo>,
}
model! { DescribeImageQuotaOutput {
    0 "images" images: Vec<ImageQuotaInfo>
} }

/// In the response of [`DescribeImageQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuotaInfo {
    pub zone_id: Option<String>,
    pub count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { ImageQuotaInfo {
    0 "zoneId" zone_id: String, 1 "count" count: i64, 2 "maxCount" max_count: i64
} }

/// Describes images: `DescribeImages` of `vm` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    /// Required.
    pub zone_id: String,
    /// One of `Windows`, `Ubuntu`, `CentOS`, `Debian`, `ARCH_LINUX`, `COREOS`, `FEDORA`, `FreeBSD`, `KYLIN`,
    /// `ORACLE_LINUX`, `REDHAT`, `SUSE`, `TencentOS`, `OTHERS`.
    pub category: Option<String>,
    /// One of `PUBLIC_IMAGE`, `CUSTOM_IMAGE`.
    pub image_type: Option<String>,
    /// One of `linux`, `windows`.
    pub os_type: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `UNAVAILABLE`.
    pub image_status: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeImages(zone_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "imageIds" image_ids: Vec<String>, 1 "imageName" image_name: String, 2 "zoneId" zone_id,
    3 "category" category: String, 4 "imageType" image_type: String, 5 "osType" os_type: String,
    6 "imageStatus" image_status: String, 7 "pageNum" page_num: i64, 8 "pageSize" page_size: i64
} }
paged! { DescribeImages: ImageInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<ImageInfo>,
}
model! { DescribeImagesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<ImageInfo>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub image_size: Option<String>,
    pub image_description: Option<String>,
    pub image_version: Option<String>,
    /// One of `CREATING`, `AVAILABLE`, `UNAVAILABLE`.
    pub image_status: Option<String>,
    pub category: Option<String>,
    pub os_type: Option<String>,
}
model! { ImageInfo {
    0 "imageId" image_id: String, 1 "imageName" image_name: String, 2 "imageType" image_type: String,
    3 "imageSize" image_size: String, 4 "imageDescription" image_description: String,
    5 "imageVersion" image_version: String, 6 "imageStatus" image_status: String, 7 "category" category: String,
    8 "osType" os_type: String
} }

/// Describes instance available security group resources: `DescribeInstanceAvailableSecurityGroupResources` of `vm`
/// 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResources {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceAvailableSecurityGroupResources(instance_id: String)
    "DescribeInstanceAvailableSecurityGroupResources" -> DescribeInstanceAvailableSecurityGroupResourcesOutput {
    0 "instanceId" instance_id
} }

/// Response of [`DescribeInstanceAvailableSecurityGroupResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResourcesOutput {
    pub instance_available_security_groups: Vec<InstanceAvailableSecurityGroup>,
}
model! { DescribeInstanceAvailableSecurityGroupResourcesOutput {
    0 "instanceAvailableSecurityGroups" instance_available_security_groups: Vec<InstanceAvailableSecurityGroup>
} }

/// In the response of [`DescribeInstanceAvailableSecurityGroupResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableSecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { InstanceAvailableSecurityGroup {
    0 "securityGroupId" security_group_id: String, 1 "securityGroupName" security_group_name: String,
    2 "isDefault" is_default: bool
} }

/// Describes instance cpu monitor: `DescribeInstanceCpuMonitor` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitor {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeInstanceCpuMonitor(instance_id: String, start_time: String, end_time: String)
    "DescribeInstanceCpuMonitor" -> DescribeInstanceCpuMonitorOutput {
    0 "instanceId" instance_id, 1 "startTime" start_time, 2 "endTime" end_time
} }

/// Response of [`DescribeInstanceCpuMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorOutput {
    pub data_list: Vec<DescribeInstanceCpuMonitorData>,
}
model! { DescribeInstanceCpuMonitorOutput {
    0 "dataList" data_list: Vec<DescribeInstanceCpuMonitorData>
} }

/// In the response of [`DescribeInstanceCpuMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorData {
    pub cpu: Option<String>,
    pub time: Option<String>,
}
model! { DescribeInstanceCpuMonitorData {
    0 "cpu" cpu: String, 1 "time" time: String
} }

/// Describes instance internet status: `DescribeInstanceInternetStatus` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceInternetStatus(instance_id: String)
    "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id
} }

/// Response of [`DescribeInstanceInternetStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatusOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub modified_internet_max_bandwidth_out: Option<i64>,
    pub modified_bandwidth_status: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub modified_traffic_package_size: Option<f64>,
    pub modified_traffic_package_status: Option<String>,
}
model! { DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String,
    2 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    3 "modifiedInternetMaxBandwidthOut" modified_internet_max_bandwidth_out: i64,
    4 "modifiedBandwidthStatus" modified_bandwidth_status: String, 5 "trafficPackageSize" traffic_package_size: f64,
    6 "modifiedTrafficPackageSize" modified_traffic_package_size: f64,
    7 "modifiedTrafficPackageStatus" modified_traffic_package_status: String
} }

/// Describes instance traffic: `DescribeInstanceTraffic` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}
operation! { DescribeInstanceTraffic(instance_id: String, start_time: String, end_time: String)
    "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "instanceId" instance_id, 1 "startTime" start_time, 2 "endTime" end_time
} }

/// Response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficOutput {
    pub data_list: Vec<InstanceTrafficData>,
    pub in95: Option<i64>,
    pub in95_time: Option<String>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeInstanceTrafficOutput {
    0 "dataList" data_list: Vec<InstanceTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "out95" out95: i64, 8 "out95Time" out95_time: String, 9 "outAvg" out_avg: i64, 10 "outMax" out_max: i64,
    11 "outMin" out_min: i64, 12 "outTotal" out_total: i64,
    13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 14 "totalUnit" total_unit: String,
    15 "unit" unit: String
} }

/// In the response of [`DescribeInstanceTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { InstanceTrafficData {
    0 "internetRX" internet_rx: i64, 1 "internetTX" internet_tx: i64, 2 "time" time: String
} }

/// Describes instance type status: `DescribeInstanceTypeStatus` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceTypeStatus(instance_id: String)
    "DescribeInstanceTypeStatus" -> DescribeInstanceTypeStatusOutput {
    0 "instanceId" instance_id
} }

/// Response of [`DescribeInstanceTypeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatusOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub modified_instance_type: Option<String>,
    /// One of `Processing`, `WaitToEnable`, `Disable`.
    pub modified_instance_type_status: Option<String>,
}
model! { DescribeInstanceTypeStatusOutput {
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String, 2 "instanceType" instance_type: String,
    3 "modifiedInstanceType" modified_instance_type: String,
    4 "modifiedInstanceTypeStatus" modified_instance_type_status: String
} }

/// Describes instances: `DescribeInstances` of `vm` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByClusterBandwidth95`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub key_id: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    /// One of `PENDING`, `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`,
    /// `RECYCLE`, `RECYCLING`, `CREATE_FAILED`, `IMAGING`.
    pub instance_status: Option<String>,
    pub instance_name: Option<String>,
    pub subnet_id: Option<String>,
    pub security_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "zoneId" zone_id: String,
    2 "internetChargeType" internet_charge_type: String, 3 "imageId" image_id: String,
    4 "instanceType" instance_type: String, 5 "keyId" key_id: String,
    6 "publicIpAddresses" public_ip_addresses: Vec<String>, 7 "privateIpAddresses" private_ip_addresses: Vec<String>,
    8 "instanceStatus" instance_status: String, 9 "instanceName" instance_name: String, 10 "subnetId" subnet_id: String,
    11 "securityGroupId" security_group_id: String, 12 "pageSize" page_size: i64, 13 "pageNum" page_num: i64,
    14 "resourceGroupId" resource_group_id: String, 15 "tagKeys" tag_keys: Vec<String>, 16 "tags" tags: Vec<Tag>
} }
paged! { DescribeInstances: InstanceInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<InstanceInfo>,
}
model! { DescribeInstancesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<InstanceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByClusterBandwidth95`, `BandwidthCluster`.
    pub internet_charge_type: Option<String>,
    pub period: Option<i64>,
    pub public_ip_addresses: Vec<String>,
    pub public_ipv6_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub subnet_id: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    /// One of `PENDING`, `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`,
    /// `RECYCLE`, `RECYCLING`, `CREATE_FAILED`, `IMAGING`.
    pub instance_status: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub security_group_ids: Vec<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub auto_renew: Option<bool>,
    pub key_id: Option<String>,
    pub nic: Option<Nic>,
    pub tags: Option<Tags>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id: String, 1 "zoneId" zone_id: String, 2 "instanceName" instance_name: String,
    3 "instanceType" instance_type: String, 4 "cpuCount" cpu_count: i64, 5 "memory" memory: i64,
    6 "imageId" image_id: String, 7 "imageName" image_name: String, 8 "instanceChargeType" instance_charge_type: String,
    9 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64, 10 "internetChargeType" internet_charge_type: String,
    11 "period" period: i64, 12 "publicIpAddresses" public_ip_addresses: Vec<String>,
    13 "publicIpv6Addresses" public_ipv6_addresses: Vec<String>,
    14 "privateIpAddresses" private_ip_addresses: Vec<String>, 15 "subnetId" subnet_id: String,
    16 "createTime" create_time: String, 17 "expiredTime" expired_time: String,
    18 "resourceGroupId" resource_group_id: String, 19 "resourceGroupName" resource_group_name: String,
    20 "instanceStatus" instance_status: String, 21 "trafficPackageSize" traffic_package_size: f64,
    22 "securityGroupIds" security_group_ids: Vec<String>, 23 "systemDisk" system_disk: SystemDisk,
    24 "dataDisks" data_disks: Vec<DataDisk>, 25 "autoRenew" auto_renew: bool, 26 "keyId" key_id: String,
    27 "nic" nic: Nic, 28 "tags" tags: Tags
} }

/// Describes instances status: `DescribeInstancesStatus` of `vm` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatus {
    pub instance_ids: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeInstancesStatus() "DescribeInstancesStatus" -> DescribeInstancesStatusOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "pageSize" page_size: i64, 2 "pageNum" page_num: i64
} }
paged! { DescribeInstancesStatus: InstanceStatus = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<InstanceStatus>,
}
model! { DescribeInstancesStatusOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<InstanceStatus>
} }

/// In the response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    /// One of `PENDING`, `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`,
    /// `RECYCLE`, `RECYCLING`, `CREATE_FAILED`, `IMAGING`.
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id: String, 1 "instanceStatus" instance_status: String
} }

/// Describes security groups: `DescribeSecurityGroups` of `vm` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    pub security_group_ids: Option<Vec<String>>,
    pub security_group_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeSecurityGroups() "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "securityGroupIds" security_group_ids: Vec<String>, 1 "securityGroupName" security_group_name: String,
    2 "pageSize" page_size: i64, 3 "pageNum" page_num: i64
} }
paged! { DescribeSecurityGroups: SecurityGroupInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<SecurityGroupInfo>,
}
model! { DescribeSecurityGroupsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<SecurityGroupInfo>
} }

/// In the response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_status: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_ids: Vec<String>,
    pub rule_infos: Vec<RuleInfo>,
    pub is_default: Option<bool>,
}
model! { SecurityGroupInfo {
    0 "securityGroupId" security_group_id: String, 1 "securityGroupName" security_group_name: String,
    2 "securityGroupStatus" security_group_status: String, 3 "createTime" create_time: String,
    4 "description" description: String, 5 "instanceIds" instance_ids: Vec<String>,
    6 "ruleInfos" rule_infos: Vec<RuleInfo>, 7 "isDefault" is_default: bool
} }

/// Describes subnets: `DescribeSubnets` of `vm` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub zone_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub subnet_status: Option<String>,
    pub subnet_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "zoneId" zone_id: String, 1 "subnetIds" subnet_ids: Vec<String>, 2 "cidrBlock" cidr_block: String,
    3 "subnetStatus" subnet_status: String, 4 "subnetName" subnet_name: String, 5 "pageSize" page_size: i64,
    6 "pageNum" page_num: i64
} }
paged! { DescribeSubnets: SubnetInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<SubnetInfo>,
}
model! { DescribeSubnetsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<SubnetInfo>
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_status: Option<String>,
    pub cidr_block_list: Vec<String>,
    pub usage_ip_count: Option<i64>,
    pub total_ip_count: Option<i64>,
    pub create_time: Option<String>,
    pub instance_id_list: Vec<String>,
    pub subnet_description: Option<String>,
    pub cidr_block: Option<String>,
    pub is_default: Option<bool>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id: String, 1 "zoneId" zone_id: String, 2 "subnetName" subnet_name: String,
    3 "subnetStatus" subnet_status: String, 4 "cidrBlockList" cidr_block_list: Vec<String>,
    5 "usageIpCount" usage_ip_count: i64, 6 "totalIpCount" total_ip_count: i64, 7 "createTime" create_time: String,
    8 "instanceIdList" instance_id_list: Vec<String>, 9 "subnetDescription" subnet_description: String,
    10 "cidrBlock" cidr_block: String, 11 "isDefault" is_default: bool
} }

/// Describes vm inventory capacity: `DescribeVmInventoryCapacity` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacity {
    pub zone_id: Option<String>,
}
operation! { DescribeVmInventoryCapacity() "DescribeVmInventoryCapacity" -> DescribeVmInventoryCapacityOutput {
    0 "zoneId" zone_id: String
} }

/// Response of [`DescribeVmInventoryCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityOutput {
    pub data_set: Vec<VmInventoryCapacityInfo>,
}
model! { DescribeVmInventoryCapacityOutput {
    0 "dataSet" data_set: Vec<VmInventoryCapacityInfo>
} }

/// In the response of [`DescribeVmInventoryCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmInventoryCapacityInfo {
    pub zone_id: Option<String>,
    /// One of `LIMITED`, `STANDARD`, `SUFFICIENT`, `ABUNDANT`.
    pub capacity: Option<String>,
}
model! { VmInventoryCapacityInfo {
    0 "zoneId" zone_id: String, 1 "capacity" capacity: String
} }

/// Describes vnc url: `DescribeVncUrl` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeVncUrl(instance_id: String) "DescribeVncUrl" -> DescribeVncUrlOutput {
    0 "instanceId" instance_id
} }

/// Response of [`DescribeVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrlOutput {
    pub url: Option<String>,
}
model! { DescribeVncUrlOutput {
    0 "url" url: String
} }

/// Describes zone instance config infos: `DescribeZoneInstanceConfigInfos` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneInstanceConfigInfos(instance_charge_type: String)
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    0 "instanceChargeType" instance_charge_type, 1 "zoneId" zone_id: String, 2 "instanceType" instance_type: String
} }

/// Response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Vec<InstanceTypeQuotaItem>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    0 "instanceTypeQuotaSet" instance_type_quota_set: Vec<InstanceTypeQuotaItem>
} }

/// In the response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeQuotaItem {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub internet_max_bandwidth_out_limit: Option<i64>,
    pub frequency: Option<String>,
    pub internet_charge_types: Vec<String>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "instanceTypeName" instance_type_name: String,
    3 "cpuCount" cpu_count: i64, 4 "memory" memory: i64,
    5 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit: i64, 6 "frequency" frequency: String,
    7 "internetChargeTypes" internet_charge_types: Vec<String>
} }

/// Describes zones: `DescribeZones` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "zoneIds" zone_ids: Vec<String>
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zone_set: Vec<ZoneInfo>,
}
model! { DescribeZonesOutput {
    0 "zoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub support_security_group: Option<bool>,
    pub support_network_type: Option<String>,
    pub support_ipv6: Option<bool>,
    pub support_cpu_pass_through: Option<bool>,
    /// One of `BGP`, `CN2`, `Cogent`.
    pub network_line_type: Option<String>,
}
model! { ZoneInfo {
    0 "zoneId" zone_id: String, 1 "zoneName" zone_name: String, 2 "supportSecurityGroup" support_security_group: bool,
    3 "supportNetworkType" support_network_type: String, 4 "supportIpv6" support_ipv6: bool,
    5 "supportCpuPassThrough" support_cpu_pass_through: bool, 6 "networkLineType" network_line_type: String
} }

/// Detaches disks: `DetachDisks` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> Empty {
    0 "diskIds" disk_ids
} }

/// Response of [`DetachDisks`]: empty.
pub type DetachDisksOutput = Empty;

/// `InquiryPriceCreateDisks` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub disk_size: i64,
    pub disk_amount: Option<i64>,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub disk_category: Option<String>,
}
operation! { InquiryPriceCreateDisks(zone_id: String, disk_size: i64, charge_type: String)
    "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "zoneId" zone_id, 1 "diskSize" disk_size, 2 "diskAmount" disk_amount: i64, 3 "chargeType" charge_type,
    4 "chargePrepaid" charge_prepaid: ChargePrepaid, 5 "diskCategory" disk_category: String
} }

/// Response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<PriceItem>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price: PriceItem
} }

/// `InquiryPriceCreateInstance` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    /// Required.
    pub zone_id: String,
    pub image_id: Option<String>,
    /// Required.
    pub instance_type: String,
    /// Required. One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_charge_postpaid: Option<ChargePostpaid>,
    /// Required. One of `ByBandwidth`, `ByTrafficPackage`, `ByClusterBandwidth95`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub system_disk: SystemDisk,
    pub data_disks: Option<Vec<DataDisk>>,
}

/// Arguments of [`InquiryPriceCreateInstance::new`].
pub struct InquiryPriceCreateInstanceRequired {
    pub zone_id: String,
    pub instance_type: String,
    pub instance_charge_type: String,
    pub internet_charge_type: String,
    pub instance_count: i64,
    pub system_disk: SystemDisk,
}
operation! {
    InquiryPriceCreateInstance { InquiryPriceCreateInstanceRequired: zone_id, instance_type, instance_charge_type, internet_charge_type, instance_count, system_disk }
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id, 1 "imageId" image_id: String, 2 "instanceType" instance_type,
    3 "instanceChargeType" instance_charge_type, 4 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid,
    5 "instanceChargePostpaid" instance_charge_postpaid: ChargePostpaid, 6 "internetChargeType" internet_charge_type,
    7 "trafficPackageSize" traffic_package_size: f64, 8 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    9 "instanceCount" instance_count, 10 "systemDisk" system_disk, 11 "dataDisks" data_disks: Vec<DataDisk>
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<PriceItem>,
    pub bandwidth_price: Vec<PriceItem>,
    pub eip_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
    pub data_disk_price: Option<PriceItem>,
    pub data_disk_prices: Vec<DataDisk>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price: PriceItem, 1 "bandwidthPrice" bandwidth_price: Vec<PriceItem>,
    2 "eipPrice" eip_price: PriceItem, 3 "systemDiskPrice" system_disk_price: PriceItem,
    4 "dataDiskPrice" data_disk_price: PriceItem, 5 "dataDiskPrices" data_disk_prices: Vec<DataDisk>
} }

/// `InquiryPriceInstanceBandwidth` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { InquiryPriceInstanceBandwidth(instance_id: String, internet_max_bandwidth_out: i64)
    "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out
} }

/// Response of [`InquiryPriceInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Vec<PriceItem>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price: Vec<PriceItem>
} }

/// `InquiryPriceInstanceTrafficPackage` of `vm` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_package_size: f64,
}
operation! { InquiryPriceInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "InquiryPriceInstanceTrafficPackage" -> InquiryPriceInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

/// Response of [`InquiryPriceInstanceTrafficPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Vec<PriceItem>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price: Vec<PriceItem>
} }

/// Modifies disks attributes: `ModifyDisksAttributes` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub disk_name: String,
}
operation! { ModifyDisksAttributes(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids, 1 "diskName" disk_name
} }

/// Response of [`ModifyDisksAttributes`]: empty.
pub type ModifyDisksAttributesOutput = Empty;

/// Modifies disks resource group: `ModifyDisksResourceGroup` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ModifyDisksResourceGroup(disk_ids: Vec<String>, resource_group_id: String)
    "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`ModifyDisksResourceGroup`]: empty.
pub type ModifyDisksResourceGroupOutput = Empty;

/// Modifies images attributes: `ModifyImagesAttributes` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributes {
    /// Required.
    pub image_ids: Vec<String>,
    pub image_description: Option<String>,
    pub image_name: Option<String>,
}
operation! { ModifyImagesAttributes(image_ids: Vec<String>) "ModifyImagesAttributes" -> Empty {
    0 "imageIds" image_ids, 1 "imageDescription" image_description: String, 2 "imageName" image_name: String
} }

/// Response of [`ModifyImagesAttributes`]: empty.
pub type ModifyImagesAttributesOutput = Empty;

/// Modifies instance bandwidth: `ModifyInstanceBandwidth` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { ModifyInstanceBandwidth(instance_id: String, internet_max_bandwidth_out: i64)
    "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out
} }

/// Response of [`ModifyInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceBandwidthOutput {
    0 "orderNumber" order_number: String
} }

/// Modifies instance traffic package: `ModifyInstanceTrafficPackage` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub traffic_package_size: f64,
}
operation! { ModifyInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

/// Response of [`ModifyInstanceTrafficPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackageOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTrafficPackageOutput {
    0 "orderNumber" order_number: String
} }

/// Modifies instance type: `ModifyInstanceType` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type_id: String,
}
operation! { ModifyInstanceType(instance_id: String, instance_type_id: String)
    "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "instanceId" instance_id, 1 "instanceTypeId" instance_type_id
} }

/// Response of [`ModifyInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTypeOutput {
    0 "orderNumber" order_number: String
} }

/// Modifies instances attribute: `ModifyInstancesAttribute` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>, instance_name: String)
    "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids, 1 "instanceName" instance_name
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies instances resource group: `ModifyInstancesResourceGroup` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub resource_group_id: String,
}
operation! { ModifyInstancesResourceGroup(instance_ids: Vec<String>, resource_group_id: String)
    "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids, 1 "resourceGroupId" resource_group_id
} }

/// Response of [`ModifyInstancesResourceGroup`]: empty.
pub type ModifyInstancesResourceGroupOutput = Empty;

/// Modifies security groups attribute: `ModifySecurityGroupsAttribute` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttribute {
    /// Required.
    pub security_group_name: String,
    pub description: Option<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { ModifySecurityGroupsAttribute(security_group_name: String, security_group_ids: Vec<String>)
    "ModifySecurityGroupsAttribute" -> Empty {
    0 "securityGroupName" security_group_name, 1 "description" description: String,
    2 "securityGroupIds" security_group_ids
} }

/// Response of [`ModifySecurityGroupsAttribute`]: empty.
pub type ModifySecurityGroupsAttributeOutput = Empty;

/// Modifies subnets attribute: `ModifySubnetsAttribute` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    /// Required.
    pub subnet_ids: Vec<String>,
    /// Required.
    pub subnet_name: String,
}
operation! { ModifySubnetsAttribute(subnet_ids: Vec<String>, subnet_name: String) "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids, 1 "subnetName" subnet_name
} }

/// Response of [`ModifySubnetsAttribute`]: empty.
pub type ModifySubnetsAttributeOutput = Empty;

/// Reboots instances: `RebootInstances` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Releases disk: `ReleaseDisk` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    /// Required.
    pub disk_id: String,
}
operation! { ReleaseDisk(disk_id: String) "ReleaseDisk" -> Empty {
    0 "diskId" disk_id
} }

/// Response of [`ReleaseDisk`]: empty.
pub type ReleaseDiskOutput = Empty;

/// Releases instances: `ReleaseInstances` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`ReleaseInstances`]: empty.
pub type ReleaseInstancesOutput = Empty;

/// Renews disk: `RenewDisk` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    /// Required.
    pub disk_id: String,
}
operation! { RenewDisk(disk_id: String) "RenewDisk" -> RenewDiskOutput {
    0 "diskId" disk_id
} }

/// Response of [`RenewDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDiskOutput {
    pub order_number: Option<String>,
}
model! { RenewDiskOutput {
    0 "orderNumber" order_number: String
} }

/// Resets instance: `ResetInstance` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
    /// Secret.
    pub init_script: Option<Secret>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "instanceId" instance_id, 1 "password" password: Secret, 2 "keyId" key_id: String, 3 "imageId" image_id: String,
    4 "instanceName" instance_name: String, 5 "wanName" wan_name: String, 6 "lanName" lan_name: String,
    7 "initScript" init_script: Secret
} }

/// Response of [`ResetInstance`]: empty.
pub type ResetInstanceOutput = Empty;

/// Resets instances password: `ResetInstancesPassword` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "instanceIds" instance_ids, 1 "password" password
} }

/// Response of [`ResetInstancesPassword`]: empty.
pub type ResetInstancesPasswordOutput = Empty;

/// Resizes disk: `ResizeDisk` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub disk_size: i64,
}
operation! { ResizeDisk(disk_id: String, disk_size: i64) "ResizeDisk" -> Empty {
    0 "diskId" disk_id, 1 "diskSize" disk_size
} }

/// Response of [`ResizeDisk`]: empty.
pub type ResizeDiskOutput = Empty;

/// Revokes security group rules: `RevokeSecurityGroupRules` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRules {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub rule_infos: Vec<RuleInfo>,
}
operation! { RevokeSecurityGroupRules(security_group_id: String, rule_infos: Vec<RuleInfo>)
    "RevokeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos
} }

/// Response of [`RevokeSecurityGroupRules`]: empty.
pub type RevokeSecurityGroupRulesOutput = Empty;

/// Starts instances: `StartInstances` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops instances: `StopInstances` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "instanceIds" instance_ids, 1 "forceShutdown" force_shutdown: bool
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TerminateDisk` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisk {
    /// Required.
    pub disk_id: String,
}
operation! { TerminateDisk(disk_id: String) "TerminateDisk" -> Empty {
    0 "diskId" disk_id
} }

/// Response of [`TerminateDisk`]: empty.
pub type TerminateDiskOutput = Empty;

/// `TerminateInstance` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateInstance(instance_id: String) "TerminateInstance" -> Empty {
    0 "instanceId" instance_id
} }

/// Response of [`TerminateInstance`]: empty.
pub type TerminateInstanceOutput = Empty;

/// `UnAssociateSecurityGroupInstance` of `vm` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSecurityGroupInstance {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UnAssociateSecurityGroupInstance(security_group_id: String, instance_id: String)
    "UnAssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id, 1 "instanceId" instance_id
} }

/// Response of [`UnAssociateSecurityGroupInstance`]: empty.
pub type UnAssociateSecurityGroupInstanceOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AssociateSecurityGroupInstance, AttachDisks, AuthorizeSecurityGroupRule, AuthorizeSecurityGroupRules,
    CancelInstanceBandwidthDowngrade, CancelInstanceDowngrade, CancelInstanceTrafficPackageDowngrade, ChangeDisksAttach,
    ConfigureSecurityGroupRules, CreateDisks, CreateImage, CreateInstances, CreateSecurityGroup, CreateSubnet,
    DeleteImages, DeleteSecurityGroup, DeleteSubnet, DescribeDiskCategory, DescribeDisks, DescribeImageQuota,
    DescribeImages, DescribeInstanceAvailableSecurityGroupResources, DescribeInstanceCpuMonitor,
    DescribeInstanceInternetStatus, DescribeInstanceTraffic, DescribeInstanceTypeStatus, DescribeInstances,
    DescribeInstancesStatus, DescribeSecurityGroups, DescribeSubnets, DescribeVmInventoryCapacity, DescribeVncUrl,
    DescribeZoneInstanceConfigInfos, DescribeZones, DetachDisks, InquiryPriceCreateDisks, InquiryPriceCreateInstance,
    InquiryPriceInstanceBandwidth, InquiryPriceInstanceTrafficPackage, ModifyDisksAttributes, ModifyDisksResourceGroup,
    ModifyImagesAttributes, ModifyInstanceBandwidth, ModifyInstanceTrafficPackage, ModifyInstanceType,
    ModifyInstancesAttribute, ModifyInstancesResourceGroup, ModifySecurityGroupsAttribute, ModifySubnetsAttribute,
    RebootInstances, ReleaseDisk, ReleaseInstances, RenewDisk, ResetInstance, ResetInstancesPassword, ResizeDisk,
    RevokeSecurityGroupRules, StartInstances, StopInstances, TerminateDisk, TerminateInstance,
    UnAssociateSecurityGroupInstance
}
