//! `vm` 2026-04-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20230313;

static SERVICE: Service = Service { name: "vm", version: "2026-04-01", code: "vm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroupInstance {
    pub security_group_id: String,
    pub instance_id: String,
}
operation! { AssociateSecurityGroupInstance(security_group_id: String, instance_id: String)
    "AssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id, 1 "instanceId" instance_id
} }

pub type AssociateSecurityGroupInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Vec<String>,
    pub instance_id: String,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    0 "diskIds" disk_ids, 1 "instanceId" instance_id
} }

pub type AttachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRule {
    pub security_group_id: String,
    pub direction: String,
    pub policy: Option<String>,
    pub priority: Option<i64>,
    pub ip_protocol: String,
    pub port_range: String,
    pub cidr_ip: String,
    pub description: Option<String>,
}

/// What [`AuthorizeSecurityGroupRule::new`] takes.
pub struct AuthorizeSecurityGroupRuleRequired {
    pub security_group_id: String,
    pub direction: String,
    pub ip_protocol: String,
    pub port_range: String,
    pub cidr_ip: String,
}
operation! { AuthorizeSecurityGroupRule{AuthorizeSecurityGroupRuleRequired: security_group_id, direction, ip_protocol, port_range, cidr_ip}
    "AuthorizeSecurityGroupRule" -> Empty {
    0 "securityGroupId" security_group_id, 1 "direction" direction, 2 "policy" policy: String,
    3 "priority" priority: i64, 4 "ipProtocol" ip_protocol, 5 "portRange" port_range, 6 "cidrIp" cidr_ip,
    7 "description" description: String
} }

pub type AuthorizeSecurityGroupRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRules {
    pub security_group_id: String,
    pub rule_infos: Vec<RuleInfo>,
}
operation! { AuthorizeSecurityGroupRules(security_group_id: String, rule_infos: Vec<RuleInfo>)
    "AuthorizeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos
} }

pub type AuthorizeSecurityGroupRulesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    pub instance_id: String,
}
operation! { CancelInstanceBandwidthDowngrade(instance_id: String) "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

pub type CancelInstanceBandwidthDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceDowngrade {
    pub instance_id: String,
}
operation! { CancelInstanceDowngrade(instance_id: String) "CancelInstanceDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

pub type CancelInstanceDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    pub instance_id: String,
}
operation! { CancelInstanceTrafficPackageDowngrade(instance_id: String)
    "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id
} }

pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDisksAttach {
    pub disk_ids: Vec<String>,
    pub instance_id: String,
}
operation! { ChangeDisksAttach(disk_ids: Vec<String>, instance_id: String) "ChangeDisksAttach" -> Empty {
    0 "diskIds" disk_ids, 1 "instanceId" instance_id
} }

pub type ChangeDisksAttachOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    pub security_group_id: String,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { ConfigureSecurityGroupRules(security_group_id: String) "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

pub type ConfigureSecurityGroupRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub disk_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<i64>,
}
input! { ChargePrepaid() {
    0 "period" period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_ids: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateDisksOutput {
    0 "diskIds" disk_ids, 1 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub instance_id: String,
    pub image_name: String,
    pub image_description: Option<String>,
}
operation! { CreateImage(instance_id: String, image_name: String) "CreateImage" -> CreateImageOutput {
    0 "instanceId" instance_id, 1 "imageName" image_name, 2 "imageDescription" image_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "imageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub zone_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub instance_name: Option<String>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_charge_postpaid: Option<ChargePostpaid>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByClusterBandwidth95`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub instance_count: i64,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub subnet_id: String,
    pub enable_ipv6: Option<bool>,
    pub enable_ipv4: Option<bool>,
    pub cpu_pass_through: Option<bool>,
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

/// What [`CreateInstances::new`] takes.
pub struct CreateInstancesRequired {
    pub zone_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub instance_charge_type: String,
    pub internet_charge_type: String,
    pub instance_count: i64,
    pub subnet_id: String,
}
operation! { CreateInstances{CreateInstancesRequired: zone_id, image_id, instance_type, instance_charge_type, internet_charge_type, instance_count, subnet_id}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePostpaid {
    pub period: Option<i64>,
}
input! { ChargePostpaid() {
    0 "period" period: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nic {
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
}
input! { Nic() {
    0 "wanName" wan_name: String, 1 "lanName" lan_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub order_number: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub instances: Option<Vec<DiskWithInstance>>,
}
model! { CreateInstancesOutput {
    0 "orderNumber" order_number, 1 "instanceIdSet" instance_id_set, 2 "instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskWithInstance {
    pub instance_id: Option<String>,
    pub disk_id_set: Option<Vec<String>>,
}
model! { DiskWithInstance {
    0 "instanceId" instance_id, 1 "diskIdSet" disk_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub security_group_name: String,
    pub rule_infos: Option<Vec<RuleInfo>>,
    pub description: Option<String>,
}
operation! { CreateSecurityGroup(security_group_name: String) "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "securityGroupName" security_group_name, 1 "ruleInfos" rule_infos: Vec<RuleInfo>,
    2 "description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "securityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub cidr_block: String,
    pub subnet_name: String,
    pub subnet_description: Option<String>,
    pub zone_id: String,
}
operation! { CreateSubnet(cidr_block: String, subnet_name: String, zone_id: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "cidrBlock" cidr_block, 1 "subnetName" subnet_name, 2 "subnetDescription" subnet_description: String,
    3 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetOutput {
    0 "subnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub image_ids: Vec<String>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> Empty {
    0 "imageIds" image_ids
} }

pub type DeleteImagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id
} }

pub type DeleteSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategory {
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub zone_id: Option<String>,
    pub disk_category: Option<String>,
}
operation! { DescribeDiskCategory(instance_charge_type: String) "DescribeDiskCategory" -> DescribeDiskCategoryOutput {
    0 "instanceChargeType" instance_charge_type, 1 "zoneId" zone_id: String, 2 "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategoryOutput {
    pub category_zone_set: Option<Vec<DiskCategory>>,
}
model! { DescribeDiskCategoryOutput {
    0 "categoryZoneSet" category_zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskCategory {
    pub zone_id: Option<String>,
    pub category_set: Option<Vec<String>>,
}
model! { DiskCategory {
    0 "zoneId" zone_id, 1 "categorySet" category_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<DiskInfo>>,
}
model! { DescribeDisksOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "diskId" disk_id, 1 "diskName" disk_name, 2 "zoneId" zone_id, 3 "diskType" disk_type, 4 "portable" portable,
    5 "diskCategory" disk_category, 6 "diskSize" disk_size, 7 "diskStatus" disk_status, 8 "instanceId" instance_id,
    9 "instanceName" instance_name, 10 "chargeType" charge_type, 11 "createTime" create_time,
    12 "expiredTime" expired_time, 13 "period" period, 14 "autoRenew" auto_renew, 15 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Option<Vec<Tag>>,
}
model! { Tags {
    0 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuota {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeImageQuota() "DescribeImageQuota" -> DescribeImageQuotaOutput {
    0 "zoneIds" zone_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaOutput {
    pub images: Option<Vec<ImageQuotaInfo>>,
}
model! { DescribeImageQuotaOutput {
    0 "images" images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuotaInfo {
    pub zone_id: Option<String>,
    pub count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { ImageQuotaInfo {
    0 "zoneId" zone_id, 1 "count" count, 2 "maxCount" max_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ImageInfo>>,
}
model! { DescribeImagesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "imageId" image_id, 1 "imageName" image_name, 2 "imageType" image_type, 3 "imageSize" image_size,
    4 "imageDescription" image_description, 5 "imageVersion" image_version, 6 "imageStatus" image_status,
    7 "category" category, 8 "osType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResources {
    pub instance_id: String,
}
operation! { DescribeInstanceAvailableSecurityGroupResources(instance_id: String)
    "DescribeInstanceAvailableSecurityGroupResources" -> DescribeInstanceAvailableSecurityGroupResourcesOutput {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResourcesOutput {
    pub instance_available_security_groups: Option<Vec<InstanceAvailableSecurityGroup>>,
}
model! { DescribeInstanceAvailableSecurityGroupResourcesOutput {
    0 "instanceAvailableSecurityGroups" instance_available_security_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAvailableSecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub is_default: Option<bool>,
}
model! { InstanceAvailableSecurityGroup {
    0 "securityGroupId" security_group_id, 1 "securityGroupName" security_group_name, 2 "isDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitor {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeInstanceCpuMonitor(instance_id: String, start_time: String, end_time: String)
    "DescribeInstanceCpuMonitor" -> DescribeInstanceCpuMonitorOutput {
    0 "instanceId" instance_id, 1 "startTime" start_time, 2 "endTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorOutput {
    pub data_list: Option<Vec<DescribeInstanceCpuMonitorData>>,
}
model! { DescribeInstanceCpuMonitorOutput {
    0 "dataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorData {
    pub cpu: Option<String>,
    pub time: Option<String>,
}
model! { DescribeInstanceCpuMonitorData {
    0 "cpu" cpu, 1 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    pub instance_id: String,
}
operation! { DescribeInstanceInternetStatus(instance_id: String)
    "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id
} }

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
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "internetMaxBandwidthOut" internet_max_bandwidth_out,
    3 "modifiedInternetMaxBandwidthOut" modified_internet_max_bandwidth_out,
    4 "modifiedBandwidthStatus" modified_bandwidth_status, 5 "trafficPackageSize" traffic_package_size,
    6 "modifiedTrafficPackageSize" modified_traffic_package_size,
    7 "modifiedTrafficPackageStatus" modified_traffic_package_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeInstanceTraffic(instance_id: String, start_time: String, end_time: String)
    "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "instanceId" instance_id, 1 "startTime" start_time, 2 "endTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTrafficOutput {
    pub data_list: Option<Vec<InstanceTrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "in95Time" in95_time, 3 "inAvg" in_avg, 4 "inMax" in_max, 5 "inMin" in_min,
    6 "inTotal" in_total, 7 "out95" out95, 8 "out95Time" out95_time, 9 "outAvg" out_avg, 10 "outMax" out_max,
    11 "outMin" out_min, 12 "outTotal" out_total, 13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps,
    14 "totalUnit" total_unit, 15 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { InstanceTrafficData {
    0 "internetRX" internet_rx, 1 "internetTX" internet_tx, 2 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatus {
    pub instance_id: String,
}
operation! { DescribeInstanceTypeStatus(instance_id: String)
    "DescribeInstanceTypeStatus" -> DescribeInstanceTypeStatusOutput {
    0 "instanceId" instance_id
} }

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
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "instanceType" instance_type,
    3 "modifiedInstanceType" modified_instance_type, 4 "modifiedInstanceTypeStatus" modified_instance_type_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub public_ip_addresses: Option<Vec<String>>,
    pub public_ipv6_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    /// One of `PENDING`, `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`,
    /// `RECYCLE`, `RECYCLING`, `CREATE_FAILED`, `IMAGING`.
    pub instance_status: Option<String>,
    pub traffic_package_size: Option<f64>,
    pub security_group_ids: Option<Vec<String>>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub auto_renew: Option<bool>,
    pub key_id: Option<String>,
    pub nic: Option<Nic>,
    pub tags: Option<Tags>,
}
model! { InstanceInfo {
    0 "instanceId" instance_id, 1 "zoneId" zone_id, 2 "instanceName" instance_name, 3 "instanceType" instance_type,
    4 "cpuCount" cpu_count, 5 "memory" memory, 6 "imageId" image_id, 7 "imageName" image_name,
    8 "instanceChargeType" instance_charge_type, 9 "internetMaxBandwidthOut" internet_max_bandwidth_out,
    10 "internetChargeType" internet_charge_type, 11 "period" period, 12 "publicIpAddresses" public_ip_addresses,
    13 "publicIpv6Addresses" public_ipv6_addresses, 14 "privateIpAddresses" private_ip_addresses,
    15 "subnetId" subnet_id, 16 "createTime" create_time, 17 "expiredTime" expired_time,
    18 "resourceGroupId" resource_group_id, 19 "resourceGroupName" resource_group_name,
    20 "instanceStatus" instance_status, 21 "trafficPackageSize" traffic_package_size,
    22 "securityGroupIds" security_group_ids, 23 "systemDisk" system_disk, 24 "dataDisks" data_disks,
    25 "autoRenew" auto_renew, 26 "keyId" key_id, 27 "nic" nic, 28 "tags" tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<InstanceStatus>>,
}
model! { DescribeInstancesStatusOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    /// One of `PENDING`, `DEPLOYING`, `REBUILDING`, `REBOOT`, `RUNNING`, `STOPPED`, `BOOTING`, `RELEASING`, `STOPPING`,
    /// `RECYCLE`, `RECYCLING`, `CREATE_FAILED`, `IMAGING`.
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id, 1 "instanceStatus" instance_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SecurityGroupInfo>>,
}
model! { DescribeSecurityGroupsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_status: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub rule_infos: Option<Vec<RuleInfo>>,
    pub is_default: Option<bool>,
}
model! { SecurityGroupInfo {
    0 "securityGroupId" security_group_id, 1 "securityGroupName" security_group_name,
    2 "securityGroupStatus" security_group_status, 3 "createTime" create_time, 4 "description" description,
    5 "instanceIds" instance_ids, 6 "ruleInfos" rule_infos, 7 "isDefault" is_default
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<SubnetInfo>>,
}
model! { DescribeSubnetsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_status: Option<String>,
    pub cidr_block_list: Option<Vec<String>>,
    pub usage_ip_count: Option<i64>,
    pub total_ip_count: Option<i64>,
    pub create_time: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub subnet_description: Option<String>,
    pub cidr_block: Option<String>,
    pub is_default: Option<bool>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id, 1 "zoneId" zone_id, 2 "subnetName" subnet_name, 3 "subnetStatus" subnet_status,
    4 "cidrBlockList" cidr_block_list, 5 "usageIpCount" usage_ip_count, 6 "totalIpCount" total_ip_count,
    7 "createTime" create_time, 8 "instanceIdList" instance_id_list, 9 "subnetDescription" subnet_description,
    10 "cidrBlock" cidr_block, 11 "isDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacity {
    pub zone_id: Option<String>,
}
operation! { DescribeVmInventoryCapacity() "DescribeVmInventoryCapacity" -> DescribeVmInventoryCapacityOutput {
    0 "zoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVmInventoryCapacityOutput {
    pub data_set: Option<Vec<VmInventoryCapacityInfo>>,
}
model! { DescribeVmInventoryCapacityOutput {
    0 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmInventoryCapacityInfo {
    pub zone_id: Option<String>,
    /// One of `LIMITED`, `STANDARD`, `SUFFICIENT`, `ABUNDANT`.
    pub capacity: Option<String>,
}
model! { VmInventoryCapacityInfo {
    0 "zoneId" zone_id, 1 "capacity" capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrl {
    pub instance_id: String,
}
operation! { DescribeVncUrl(instance_id: String) "DescribeVncUrl" -> DescribeVncUrlOutput {
    0 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVncUrlOutput {
    pub url: Option<String>,
}
model! { DescribeVncUrlOutput {
    0 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneInstanceConfigInfos(instance_charge_type: String)
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    0 "instanceChargeType" instance_charge_type, 1 "zoneId" zone_id: String, 2 "instanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<InstanceTypeQuotaItem>>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    0 "instanceTypeQuotaSet" instance_type_quota_set
} }

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
    pub internet_charge_types: Option<Vec<String>>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id, 1 "instanceType" instance_type, 2 "instanceTypeName" instance_type_name, 3 "cpuCount" cpu_count,
    4 "memory" memory, 5 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit, 6 "frequency" frequency,
    7 "internetChargeTypes" internet_charge_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub zone_ids: Option<Vec<String>>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "zoneIds" zone_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    0 "zoneSet" zone_set
} }

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
    0 "zoneId" zone_id, 1 "zoneName" zone_name, 2 "supportSecurityGroup" support_security_group,
    3 "supportNetworkType" support_network_type, 4 "supportIpv6" support_ipv6,
    5 "supportCpuPassThrough" support_cpu_pass_through, 6 "networkLineType" network_line_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Vec<String>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> Empty {
    0 "diskIds" disk_ids
} }

pub type DetachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    pub zone_id: String,
    pub disk_size: i64,
    pub disk_amount: Option<i64>,
    /// One of `PREPAID`, `POSTPAID`.
    pub charge_type: String,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub disk_category: Option<String>,
}
operation! { InquiryPriceCreateDisks(zone_id: String, disk_size: i64, charge_type: String)
    "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "zoneId" zone_id, 1 "diskSize" disk_size, 2 "diskAmount" disk_amount: i64, 3 "chargeType" charge_type,
    4 "chargePrepaid" charge_prepaid: ChargePrepaid, 5 "diskCategory" disk_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<PriceItem>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub zone_id: String,
    pub image_id: Option<String>,
    pub instance_type: String,
    /// One of `PREPAID`, `POSTPAID`.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_charge_postpaid: Option<ChargePostpaid>,
    /// One of `ByBandwidth`, `ByTrafficPackage`, `ByClusterBandwidth95`, `BandwidthCluster`.
    pub internet_charge_type: String,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub instance_count: i64,
    pub system_disk: SystemDisk,
    pub data_disks: Option<Vec<DataDisk>>,
}

/// What [`InquiryPriceCreateInstance::new`] takes.
pub struct InquiryPriceCreateInstanceRequired {
    pub zone_id: String,
    pub instance_type: String,
    pub instance_charge_type: String,
    pub internet_charge_type: String,
    pub instance_count: i64,
    pub system_disk: SystemDisk,
}
operation! { InquiryPriceCreateInstance{InquiryPriceCreateInstanceRequired: zone_id, instance_type, instance_charge_type, internet_charge_type, instance_count, system_disk}
    "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id, 1 "imageId" image_id: String, 2 "instanceType" instance_type,
    3 "instanceChargeType" instance_charge_type, 4 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid,
    5 "instanceChargePostpaid" instance_charge_postpaid: ChargePostpaid, 6 "internetChargeType" internet_charge_type,
    7 "trafficPackageSize" traffic_package_size: f64, 8 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    9 "instanceCount" instance_count, 10 "systemDisk" system_disk, 11 "dataDisks" data_disks: Vec<DataDisk>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<PriceItem>,
    pub bandwidth_price: Option<Vec<PriceItem>>,
    pub eip_price: Option<PriceItem>,
    pub system_disk_price: Option<PriceItem>,
    pub data_disk_price: Option<PriceItem>,
    pub data_disk_prices: Option<Vec<DataDisk>>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price, 1 "bandwidthPrice" bandwidth_price, 2 "eipPrice" eip_price,
    3 "systemDiskPrice" system_disk_price, 4 "dataDiskPrice" data_disk_price, 5 "dataDiskPrices" data_disk_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    pub instance_id: String,
    pub internet_max_bandwidth_out: i64,
}
operation! { InquiryPriceInstanceBandwidth(instance_id: String, internet_max_bandwidth_out: i64)
    "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Option<Vec<PriceItem>>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackage {
    pub instance_id: String,
    pub traffic_package_size: f64,
}
operation! { InquiryPriceInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "InquiryPriceInstanceTrafficPackage" -> InquiryPriceInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Option<Vec<PriceItem>>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    pub disk_ids: Vec<String>,
    pub disk_name: String,
}
operation! { ModifyDisksAttributes(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids, 1 "diskName" disk_name
} }

pub type ModifyDisksAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    pub disk_ids: Vec<String>,
    pub resource_group_id: String,
}
operation! { ModifyDisksResourceGroup(disk_ids: Vec<String>, resource_group_id: String)
    "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids, 1 "resourceGroupId" resource_group_id
} }

pub type ModifyDisksResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributes {
    pub image_ids: Vec<String>,
    pub image_description: Option<String>,
    pub image_name: Option<String>,
}
operation! { ModifyImagesAttributes(image_ids: Vec<String>) "ModifyImagesAttributes" -> Empty {
    0 "imageIds" image_ids, 1 "imageDescription" image_description: String, 2 "imageName" image_name: String
} }

pub type ModifyImagesAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    pub instance_id: String,
    pub internet_max_bandwidth_out: i64,
}
operation! { ModifyInstanceBandwidth(instance_id: String, internet_max_bandwidth_out: i64)
    "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceBandwidthOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackage {
    pub instance_id: String,
    pub traffic_package_size: f64,
}
operation! { ModifyInstanceTrafficPackage(instance_id: String, traffic_package_size: f64)
    "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id, 1 "trafficPackageSize" traffic_package_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackageOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTrafficPackageOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    pub instance_id: String,
    pub instance_type_id: String,
}
operation! { ModifyInstanceType(instance_id: String, instance_type_id: String)
    "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "instanceId" instance_id, 1 "instanceTypeId" instance_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTypeOutput {
    pub order_number: Option<String>,
}
model! { ModifyInstanceTypeOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_ids: Vec<String>,
    pub instance_name: String,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>, instance_name: String)
    "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids, 1 "instanceName" instance_name
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    pub instance_ids: Vec<String>,
    pub resource_group_id: String,
}
operation! { ModifyInstancesResourceGroup(instance_ids: Vec<String>, resource_group_id: String)
    "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids, 1 "resourceGroupId" resource_group_id
} }

pub type ModifyInstancesResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttribute {
    pub security_group_name: String,
    pub description: Option<String>,
    pub security_group_ids: Vec<String>,
}
operation! { ModifySecurityGroupsAttribute(security_group_name: String, security_group_ids: Vec<String>)
    "ModifySecurityGroupsAttribute" -> Empty {
    0 "securityGroupName" security_group_name, 1 "description" description: String,
    2 "securityGroupIds" security_group_ids
} }

pub type ModifySecurityGroupsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Vec<String>,
    pub subnet_name: String,
}
operation! { ModifySubnetsAttribute(subnet_ids: Vec<String>, subnet_name: String) "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids, 1 "subnetName" subnet_name
} }

pub type ModifySubnetsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Vec<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type RebootInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    pub disk_id: String,
}
operation! { ReleaseDisk(disk_id: String) "ReleaseDisk" -> Empty {
    0 "diskId" disk_id
} }

pub type ReleaseDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Vec<String>,
}
operation! { ReleaseInstances(instance_ids: Vec<String>) "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type ReleaseInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_id: String,
}
operation! { RenewDisk(disk_id: String) "RenewDisk" -> RenewDiskOutput {
    0 "diskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDiskOutput {
    pub order_number: Option<String>,
}
model! { RenewDiskOutput {
    0 "orderNumber" order_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
    pub init_script: Option<Secret>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "instanceId" instance_id, 1 "password" password: Secret, 2 "keyId" key_id: String, 3 "imageId" image_id: String,
    4 "instanceName" instance_name: String, 5 "wanName" wan_name: String, 6 "lanName" lan_name: String,
    7 "initScript" init_script: Secret
} }

pub type ResetInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_ids: Vec<String>,
    pub password: Secret,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "instanceIds" instance_ids, 1 "password" password
} }

pub type ResetInstancesPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: String,
    pub disk_size: i64,
}
operation! { ResizeDisk(disk_id: String, disk_size: i64) "ResizeDisk" -> Empty {
    0 "diskId" disk_id, 1 "diskSize" disk_size
} }

pub type ResizeDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRules {
    pub security_group_id: String,
    pub rule_infos: Vec<RuleInfo>,
}
operation! { RevokeSecurityGroupRules(security_group_id: String, rule_infos: Vec<RuleInfo>)
    "RevokeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id, 1 "ruleInfos" rule_infos
} }

pub type RevokeSecurityGroupRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "instanceIds" instance_ids
} }

pub type StartInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Vec<String>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "instanceIds" instance_ids, 1 "forceShutdown" force_shutdown: bool
} }

pub type StopInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisk {
    pub disk_id: String,
}
operation! { TerminateDisk(disk_id: String) "TerminateDisk" -> Empty {
    0 "diskId" disk_id
} }

pub type TerminateDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    pub instance_id: String,
}
operation! { TerminateInstance(instance_id: String) "TerminateInstance" -> Empty {
    0 "instanceId" instance_id
} }

pub type TerminateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSecurityGroupInstance {
    pub security_group_id: String,
    pub instance_id: String,
}
operation! { UnAssociateSecurityGroupInstance(security_group_id: String, instance_id: String)
    "UnAssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id, 1 "instanceId" instance_id
} }

pub type UnAssociateSecurityGroupInstanceOutput = Empty;

#[cfg(feature = "reflect")]
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
