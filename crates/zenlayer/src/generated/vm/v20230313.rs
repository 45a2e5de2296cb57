//! `vm` of Zenlayer Cloud, API version 2023-03-13.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/compute/vm>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, vm::v20230313::DescribeDiskCategory};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDiskCategory::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vm", "2023-03-13", "vm", &Endpoints::NONE);

/// Associates security group instance: `AssociateSecurityGroupInstance` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroupInstance {
    pub security_group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { AssociateSecurityGroupInstance() "AssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "instanceId" instance_id: String
} }

/// Response of [`AssociateSecurityGroupInstance`]: empty.
pub type AssociateSecurityGroupInstanceOutput = Empty;

/// Attaches disks: `AttachDisks` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { AttachDisks() "AttachDisks" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceId" instance_id: String
} }

/// Response of [`AttachDisks`]: empty.
pub type AttachDisksOutput = Empty;

/// Authorizes security group rule: `AuthorizeSecurityGroupRule` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRule {
    pub security_group_id: Option<String>,
    pub direction: Option<String>,
    pub policy: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
operation! { AuthorizeSecurityGroupRule() "AuthorizeSecurityGroupRule" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "direction" direction: String, 2 "policy" policy: String,
    3 "ipProtocol" ip_protocol: String, 4 "portRange" port_range: String, 5 "cidrIp" cidr_ip: String,
    6 "description" description: String
} }

/// Response of [`AuthorizeSecurityGroupRule`]: empty.
pub type AuthorizeSecurityGroupRuleOutput = Empty;

/// Authorizes security group rules: `AuthorizeSecurityGroupRules` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { AuthorizeSecurityGroupRules() "AuthorizeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

/// Response of [`AuthorizeSecurityGroupRules`]: empty.
pub type AuthorizeSecurityGroupRulesOutput = Empty;

/// In the request of [`AuthorizeSecurityGroupRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub direction: Option<String>,
    pub policy: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}
input! { RuleInfo() {
    0 "direction" direction: String, 1 "policy" policy: String, 2 "ipProtocol" ip_protocol: String,
    3 "portRange" port_range: String, 4 "cidrIp" cidr_ip: String, 5 "description" description: String
} }

/// Cancels instance bandwidth downgrade: `CancelInstanceBandwidthDowngrade` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceBandwidthDowngrade() "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`CancelInstanceBandwidthDowngrade`]: empty.
pub type CancelInstanceBandwidthDowngradeOutput = Empty;

/// Cancels instance downgrade: `CancelInstanceDowngrade` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceDowngrade() "CancelInstanceDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`CancelInstanceDowngrade`]: empty.
pub type CancelInstanceDowngradeOutput = Empty;

/// Cancels instance traffic package downgrade: `CancelInstanceTrafficPackageDowngrade` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceTrafficPackageDowngrade() "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`CancelInstanceTrafficPackageDowngrade`]: empty.
pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

/// Changes disks attach: `ChangeDisksAttach` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDisksAttach {
    pub disk_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { ChangeDisksAttach() "ChangeDisksAttach" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceId" instance_id: String
} }

/// Response of [`ChangeDisksAttach`]: empty.
pub type ChangeDisksAttachOutput = Empty;

/// Configures security group rules: `ConfigureSecurityGroupRules` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { ConfigureSecurityGroupRules() "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

/// Response of [`ConfigureSecurityGroupRules`]: empty.
pub type ConfigureSecurityGroupRulesOutput = Empty;

/// Creates disks: `CreateDisks` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    pub charge_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_category: Option<String>,
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub disk_amount: Option<i64>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateDisks() "CreateDisks" -> CreateDisksOutput {
    0 "chargeType" charge_type: String, 1 "chargePrepaid" charge_prepaid: ChargePrepaid, 2 "diskName" disk_name: String,
    3 "diskSize" disk_size: i64, 4 "diskCategory" disk_category: String, 5 "instanceId" instance_id: String,
    6 "zoneId" zone_id: String, 7 "diskAmount" disk_amount: i64, 8 "resourceGroupId" resource_group_id: String,
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

/// Creates image: `CreateImage` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub instance_id: Option<String>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { CreateImage() "CreateImage" -> CreateImageOutput {
    0 "instanceId" instance_id: String, 1 "imageName" image_name: String, 2 "imageDescription" image_description: String
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

/// Creates instances: `CreateInstances` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub zone_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_count: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub subnet_id: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub enable_ipv4: Option<bool>,
    pub cpu_pass_through: Option<bool>,
    /// Secret.
    pub init_script: Option<Secret>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub security_group_id: Option<String>,
    pub nic: Option<Nic>,
    pub cluster_id: Option<String>,
    pub network_mode: Option<String>,
    pub disk_pre_allocated: Option<bool>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateInstances() "CreateInstances" -> CreateInstancesOutput {
    0 "zoneId" zone_id: String, 1 "instanceChargeType" instance_charge_type: String,
    2 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 3 "instanceType" instance_type: String,
    4 "imageId" image_id: String, 5 "resourceGroupId" resource_group_id: String, 6 "instanceName" instance_name: String,
    7 "instanceCount" instance_count: i64, 8 "password" password: Secret, 9 "keyId" key_id: String,
    10 "internetChargeType" internet_charge_type: String, 11 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    12 "trafficPackageSize" traffic_package_size: f64, 13 "subnetId" subnet_id: String,
    14 "enableIpv6" enable_ipv6: bool, 15 "enableIpv4" enable_ipv4: bool, 16 "cpuPassThrough" cpu_pass_through: bool,
    17 "initScript" init_script: Secret, 18 "systemDisk" system_disk: SystemDisk,
    19 "dataDisks" data_disks: Vec<DataDisk>, 20 "securityGroupId" security_group_id: String, 21 "nic" nic: Nic,
    22 "clusterId" cluster_id: String, 23 "networkMode" network_mode: String,
    24 "diskPreAllocated" disk_pre_allocated: bool, 25 "marketingOptions" marketing_options: MarketingInfo,
    26 "tags" tags: TagAssociation
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
    pub disk_size: Option<i64>,
    pub disk_name: Option<String>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
}
input! { DataDisk() {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64, 2 "diskName" disk_name: String,
    3 "portable" portable: bool, 4 "diskCategory" disk_category: String
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
    pub instance_id_set: Vec<String>,
    pub order_number: Option<String>,
}
model! { CreateInstancesOutput {
    0 "instanceIdSet" instance_id_set: Vec<String>, 1 "orderNumber" order_number: String
} }

/// Creates security group: `CreateSecurityGroup` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    pub security_group_name: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
    pub description: Option<String>,
}
operation! { CreateSecurityGroup() "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "securityGroupName" security_group_name: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>,
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

/// Creates subnet: `CreateSubnet` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_description: Option<String>,
}
operation! { CreateSubnet() "CreateSubnet" -> CreateSubnetOutput {
    0 "cidrBlock" cidr_block: String, 1 "subnetName" subnet_name: String, 2 "zoneId" zone_id: String,
    3 "subnetDescription" subnet_description: String
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

/// Creates vpc: `CreateVpc` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub zone_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_cidr_block: Option<String>,
}
operation! { CreateVpc() "CreateVpc" -> CreateVpcOutput {
    0 "zoneId" zone_id: String, 1 "vpcName" vpc_name: String, 2 "vpcCidrBlock" vpc_cidr_block: String,
    3 "subnetName" subnet_name: String, 4 "subnetCidrBlock" subnet_cidr_block: String
} }

/// Response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    0 "vpcId" vpc_id: String
} }

/// Creates vpc subnet: `CreateVpcSubnet` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcSubnet {
    pub cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateVpcSubnet() "CreateVpcSubnet" -> CreateVpcSubnetOutput {
    0 "cidrBlock" cidr_block: String, 1 "subnetName" subnet_name: String, 2 "vpcId" vpc_id: String
} }

/// Response of [`CreateVpcSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateVpcSubnetOutput {
    0 "subnetId" subnet_id: String
} }

/// Deletes images: `DeleteImages` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub image_ids: Option<Vec<String>>,
}
operation! { DeleteImages() "DeleteImages" -> Empty {
    0 "imageIds" image_ids: Vec<String>
} }

/// Response of [`DeleteImages`]: empty.
pub type DeleteImagesOutput = Empty;

/// Deletes key pairs: `DeleteKeyPairs` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_ids: Option<Vec<String>>,
}
operation! { DeleteKeyPairs() "DeleteKeyPairs" -> Empty {
    0 "keyIds" key_ids: Vec<String>
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Deletes security group: `DeleteSecurityGroup` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: Option<String>,
}
operation! { DeleteSecurityGroup() "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id: String
} }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: Option<String>,
}
operation! { DeleteSubnet() "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id: String
} }

/// Response of [`DeleteSubnet`]: empty.
pub type DeleteSubnetOutput = Empty;

/// Deletes vpc: `DeleteVpc` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: Option<String>,
}
operation! { DeleteVpc() "DeleteVpc" -> Empty {
    0 "vpcId" vpc_id: String
} }

/// Response of [`DeleteVpc`]: empty.
pub type DeleteVpcOutput = Empty;

/// Deletes vpc subnet: `DeleteVpcSubnet` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcSubnet {
    pub subnet_id: Option<String>,
}
operation! { DeleteVpcSubnet() "DeleteVpcSubnet" -> Empty {
    0 "subnetId" subnet_id: String
} }

/// Response of [`DeleteVpcSubnet`]: empty.
pub type DeleteVpcSubnetOutput = Empty;

/// Describes disk category: `DescribeDiskCategory` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskCategory {
    pub zone_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub disk_category: Option<String>,
}
operation! { DescribeDiskCategory() "DescribeDiskCategory" -> DescribeDiskCategoryOutput {
    0 "zoneId" zone_id: String, 1 "instanceChargeType" instance_charge_type: String,
    2 "diskCategory" disk_category: String
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

/// Describes disks: `DescribeDisks` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
    pub disk_status: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_category: Option<String>,
    pub portable: Option<bool>,
    pub instance_id: Option<String>,
    pub zone_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String, 2 "diskStatus" disk_status: String,
    3 "diskType" disk_type: String, 4 "diskSize" disk_size: i64, 5 "diskCategory" disk_category: String,
    6 "portable" portable: bool, 7 "instanceId" instance_id: String, 8 "zoneId" zone_id: String,
    9 "pageSize" page_size: i64, 10 "pageNum" page_num: i64, 11 "resourceGroupId" resource_group_id: String,
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
    pub disk_type: Option<String>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
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

/// Describes image: `DescribeImage` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImage {
    pub image_id: Option<String>,
}
operation! { DescribeImage() "DescribeImage" -> DescribeImageOutput {
    0 "imageId" image_id: String
} }

/// Response of [`DescribeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageOutput {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub image_size: Option<String>,
    pub image_description: Option<String>,
    pub image_version: Option<String>,
    pub image_status: Option<String>,
    pub category: Option<String>,
    pub os_type: Option<String>,
}
model! { DescribeImageOutput {
    0 "imageId" image_id: String, 1 "imageName" image_name: String, 2 "imageType" image_type: String,
    3 "imageSize" image_size: String, 4 "imageDescription" image_description: String,
    5 "imageVersion" image_version: String, 6 "imageStatus" image_status: String, 7 "category" category: String,
    8 "osType" os_type: String
} }

/// Describes image quota: `DescribeImageQuota` of `vm` 2023-03-13.
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

/// Describes images: `DescribeImages` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub zone_id: Option<String>,
    pub category: Option<String>,
    pub image_type: Option<String>,
    pub os_type: Option<String>,
    pub image_status: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "imageIds" image_ids: Vec<String>, 1 "imageName" image_name: String, 2 "zoneId" zone_id: String,
    3 "category" category: String, 4 "imageType" image_type: String, 5 "osType" os_type: String,
    6 "imageStatus" image_status: String, 7 "pageNum" page_num: i64, 8 "pageSize" page_size: i64
} }
paged! { DescribeImages: ImageInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub data_set: Vec<ImageInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "dataSet" data_set: Vec<ImageInfo>, 1 "totalCount" total_count: i64
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
/// 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAvailableSecurityGroupResources {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceAvailableSecurityGroupResources()
    "DescribeInstanceAvailableSecurityGroupResources" -> DescribeInstanceAvailableSecurityGroupResourcesOutput {
    0 "instanceId" instance_id: String
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

/// Describes instance cpu monitor: `DescribeInstanceCpuMonitor` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitor {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceCpuMonitor() "DescribeInstanceCpuMonitor" -> DescribeInstanceCpuMonitorOutput {
    0 "instanceId" instance_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribeInstanceCpuMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorOutput {
    pub data_list: Vec<InstanceCpuMonitorData>,
}
model! { DescribeInstanceCpuMonitorOutput {
    0 "dataList" data_list: Vec<InstanceCpuMonitorData>
} }

/// In the response of [`DescribeInstanceCpuMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCpuMonitorData {
    pub cpu: Option<String>,
    pub time: Option<String>,
}
model! { InstanceCpuMonitorData {
    0 "cpu" cpu: String, 1 "time" time: String
} }

/// Describes instance internet status: `DescribeInstanceInternetStatus` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceInternetStatus() "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id: String
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

/// Describes instance traffic: `DescribeInstanceTraffic` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTraffic {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceTraffic() "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "instanceId" instance_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
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
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeInstanceTrafficOutput {
    0 "dataList" data_list: Vec<InstanceTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 8 "out95" out95: i64, 9 "out95Time" out95_time: String,
    10 "outAvg" out_avg: i64, 11 "outMax" out_max: i64, 12 "outMin" out_min: i64, 13 "outTotal" out_total: i64,
    14 "totalUnit" total_unit: String, 15 "unit" unit: String
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

/// Describes instance type status: `DescribeInstanceTypeStatus` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatus {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceTypeStatus() "DescribeInstanceTypeStatus" -> DescribeInstanceTypeStatusOutput {
    0 "instanceId" instance_id: String
} }

/// Response of [`DescribeInstanceTypeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeStatusOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub modified_instance_type: Option<String>,
    pub modified_instance_type_status: Option<String>,
}
model! { DescribeInstanceTypeStatusOutput {
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String, 2 "instanceType" instance_type: String,
    3 "modifiedInstanceType" modified_instance_type: String,
    4 "modifiedInstanceTypeStatus" modified_instance_type_status: String
} }

/// Describes instances: `DescribeInstances` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub image_id: Option<String>,
    pub key_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_name: Option<String>,
    pub security_group_id: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "instanceIds" instance_ids: Vec<String>, 1 "zoneId" zone_id: String,
    2 "resourceGroupId" resource_group_id: String, 3 "instanceType" instance_type: String,
    4 "internetChargeType" internet_charge_type: String, 5 "imageId" image_id: String, 6 "keyId" key_id: String,
    7 "subnetId" subnet_id: String, 8 "instanceStatus" instance_status: String, 9 "instanceName" instance_name: String,
    10 "securityGroupId" security_group_id: String, 11 "publicIpAddresses" public_ip_addresses: Vec<String>,
    12 "privateIpAddresses" private_ip_addresses: Vec<String>, 13 "pageSize" page_size: i64, 14 "pageNum" page_num: i64,
    15 "tagKeys" tag_keys: Vec<String>, 16 "tags" tags: Vec<Tag>
} }
paged! { DescribeInstances: InstanceInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub data_set: Vec<InstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "dataSet" data_set: Vec<InstanceInfo>, 1 "totalCount" total_count: i64
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
    pub instance_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
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

/// Describes instances status: `DescribeInstancesStatus` of `vm` 2023-03-13.
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
    pub data_set: Vec<InstanceStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesStatusOutput {
    0 "dataSet" data_set: Vec<InstanceStatus>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id: String, 1 "instanceStatus" instance_status: String
} }

/// Describes key pairs: `DescribeKeyPairs` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_ids: Option<Vec<String>>,
    pub key_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "keyIds" key_ids: Vec<String>, 1 "keyName" key_name: String, 2 "pageNum" page_num: i64,
    3 "pageSize" page_size: i64
} }
paged! { DescribeKeyPairs: KeyPair = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub data_set: Vec<KeyPair>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "dataSet" data_set: Vec<KeyPair>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub public_key: Option<String>,
    pub key_description: Option<String>,
    pub create_time: Option<String>,
}
model! { KeyPair {
    0 "keyId" key_id: String, 1 "keyName" key_name: String, 2 "publicKey" public_key: String,
    3 "keyDescription" key_description: String, 4 "createTime" create_time: String
} }

/// Describes security groups: `DescribeSecurityGroups` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    pub security_group_ids: Option<Vec<String>>,
    pub security_group_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeSecurityGroups() "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "securityGroupIds" security_group_ids: Vec<String>, 1 "securityGroupName" security_group_name: String,
    2 "pageNum" page_num: i64, 3 "pageSize" page_size: i64
} }
paged! { DescribeSecurityGroups: SecurityGroupInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub data_set: Vec<SecurityGroupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "dataSet" data_set: Vec<SecurityGroupInfo>, 1 "totalCount" total_count: i64
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

/// Describes subnets: `DescribeSubnets` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_status: Option<String>,
    pub subnet_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub network_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "cidrBlock" cidr_block: String, 2 "zoneId" zone_id: String,
    3 "subnetStatus" subnet_status: String, 4 "subnetName" subnet_name: String,
    5 "resourceGroupId" resource_group_id: String, 6 "networkId" network_id: String, 7 "pageNum" page_num: i64,
    8 "pageSize" page_size: i64
} }
paged! { DescribeSubnets: SubnetInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub data_set: Vec<SubnetInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSubnetsOutput {
    0 "dataSet" data_set: Vec<SubnetInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_description: Option<String>,
    pub subnet_status: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_list: Vec<String>,
    pub usage_ip_count: Option<i64>,
    pub total_ip_count: Option<i64>,
    pub create_time: Option<String>,
    pub instance_id_list: Vec<String>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id: String, 1 "zoneId" zone_id: String, 2 "subnetName" subnet_name: String,
    3 "subnetDescription" subnet_description: String, 4 "subnetStatus" subnet_status: String,
    5 "cidrBlock" cidr_block: String, 6 "cidrBlockList" cidr_block_list: Vec<String>,
    7 "usageIpCount" usage_ip_count: i64, 8 "totalIpCount" total_ip_count: i64, 9 "createTime" create_time: String,
    10 "instanceIdList" instance_id_list: Vec<String>
} }

/// Describes vpc subnets: `DescribeVpcSubnets` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_status: Option<String>,
    pub subnet_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeVpcSubnets() "DescribeVpcSubnets" -> DescribeVpcSubnetsOutput {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "cidrBlock" cidr_block: String, 2 "vpcId" vpc_id: String,
    3 "subnetStatus" subnet_status: String, 4 "subnetName" subnet_name: String, 5 "pageSize" page_size: i64,
    6 "pageNum" page_num: i64
} }
paged! { DescribeVpcSubnets: VpcSubnetInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeVpcSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcSubnetsOutput {
    pub data_set: Vec<VpcSubnetInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcSubnetsOutput {
    0 "dataSet" data_set: Vec<VpcSubnetInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeVpcSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcSubnetInfo {
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_status: Option<String>,
    pub cidr_block: Option<String>,
    pub instance_id_list: Vec<String>,
    pub create_time: Option<String>,
    pub usage_ip_count: Option<i64>,
    pub total_ip_count: Option<i64>,
    pub is_default: Option<bool>,
}
model! { VpcSubnetInfo {
    0 "subnetId" subnet_id: String, 1 "vpcId" vpc_id: String, 2 "subnetName" subnet_name: String,
    3 "subnetStatus" subnet_status: String, 4 "cidrBlock" cidr_block: String,
    5 "instanceIdList" instance_id_list: Vec<String>, 6 "createTime" create_time: String,
    7 "usageIpCount" usage_ip_count: i64, 8 "totalIpCount" total_ip_count: i64, 9 "isDefault" is_default: bool
} }

/// Describes vpcs: `DescribeVpcs` of `vm` 2023-03-13.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub cidr_block: Option<String>,
    pub zone_id: Option<String>,
    pub vpc_status: Option<String>,
    pub vpc_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "cidrBlock" cidr_block: String, 2 "zoneId" zone_id: String,
    3 "vpcStatus" vpc_status: String, 4 "vpcName" vpc_name: String, 5 "pageSize" page_size: i64,
    6 "pageNum" page_num: i64
} }
paged! { DescribeVpcs: VpcNetworkInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub data_set: Vec<VpcNetworkInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcsOutput {
    0 "dataSet" data_set: Vec<VpcNetworkInfo>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcNetworkInfo {
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_status: Option<String>,
    pub cidr_block: Option<String>,
    pub subnet_id_list: Vec<String>,
    pub create_time: Option<String>,
    pub is_default: Option<bool>,
}
model! { VpcNetworkInfo {
    0 "vpcId" vpc_id: String, 1 "zoneId" zone_id: String, 2 "vpcName" vpc_name: String,
    3 "vpcStatus" vpc_status: String, 4 "cidrBlock" cidr_block: String, 5 "subnetIdList" subnet_id_list: Vec<String>,
    6 "createTime" create_time: String, 7 "isDefault" is_default: bool
} }

/// Describes zone instance config infos: `DescribeZoneInstanceConfigInfos` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub instance_charge_type: Option<String>,
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeZoneInstanceConfigInfos()
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    0 "instanceChargeType" instance_charge_type: String, 1 "zoneId" zone_id: String,
    2 "instanceType" instance_type: String
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
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub frequency: Option<String>,
    pub internet_max_bandwidth_out_limit: Option<i64>,
    pub instance_type_name: Option<String>,
    pub internet_charge_types: Vec<String>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "cpuCount" cpu_count: i64,
    3 "memory" memory: i64, 4 "frequency" frequency: String,
    5 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit: i64,
    6 "instanceTypeName" instance_type_name: String, 7 "internetChargeTypes" internet_charge_types: Vec<String>
} }

/// Describes zones: `DescribeZones` of `vm` 2023-03-13.
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
}
model! { ZoneInfo {
    0 "zoneId" zone_id: String, 1 "zoneName" zone_name: String, 2 "supportSecurityGroup" support_security_group: bool,
    3 "supportNetworkType" support_network_type: String, 4 "supportIpv6" support_ipv6: bool,
    5 "supportCpuPassThrough" support_cpu_pass_through: bool
} }

/// Detaches disks: `DetachDisks` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Option<Vec<String>>,
}
operation! { DetachDisks() "DetachDisks" -> Empty {
    0 "diskIds" disk_ids: Vec<String>
} }

/// Response of [`DetachDisks`]: empty.
pub type DetachDisksOutput = Empty;

/// Imports key pair: `ImportKeyPair` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub key_name: Option<String>,
    pub public_key: Option<String>,
    pub key_description: Option<String>,
}
operation! { ImportKeyPair() "ImportKeyPair" -> ImportKeyPairOutput {
    0 "keyName" key_name: String, 1 "publicKey" public_key: String, 2 "keyDescription" key_description: String
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "keyId" key_id: String
} }

/// `InquiryPriceCreateDisks` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    pub zone_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_amount: Option<i64>,
    pub charge_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaid>,
    pub disk_category: Option<String>,
}
operation! { InquiryPriceCreateDisks() "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "zoneId" zone_id: String, 1 "diskSize" disk_size: i64, 2 "diskAmount" disk_amount: i64,
    3 "chargeType" charge_type: String, 4 "chargePrepaid" charge_prepaid: ChargePrepaid,
    5 "diskCategory" disk_category: String
} }

/// Response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<Price>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price: Price
} }

/// In the response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Vec<StepPrice>,
}
model! { Price {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "stepPrices" step_prices: Vec<StepPrice>
} }

/// In the response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepPrice {
    pub step_start: Option<f64>,
    pub step_end: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
}
model! { StepPrice {
    0 "stepStart" step_start: f64, 1 "stepEnd" step_end: f64, 2 "unitPrice" unit_price: f64,
    3 "discountUnitPrice" discount_unit_price: f64
} }

/// `InquiryPriceCreateInstance` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstance {
    pub zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub traffic_package_size: Option<f64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}
operation! { InquiryPriceCreateInstance() "InquiryPriceCreateInstance" -> InquiryPriceCreateInstanceOutput {
    0 "zoneId" zone_id: String, 1 "instanceType" instance_type: String, 2 "imageId" image_id: String,
    3 "instanceChargeType" instance_charge_type: String, 4 "internetChargeType" internet_charge_type: String,
    5 "instanceChargePrepaid" instance_charge_prepaid: ChargePrepaid, 6 "trafficPackageSize" traffic_package_size: f64,
    7 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64, 8 "systemDisk" system_disk: SystemDisk,
    9 "dataDisks" data_disks: Vec<DataDisk>
} }

/// Response of [`InquiryPriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<Price>,
    pub eip_price: Option<Price>,
    pub bandwidth_price: Vec<Price>,
    pub system_disk_price: Option<Price>,
    pub data_disk_price: Option<Price>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price: Price, 1 "eipPrice" eip_price: Price,
    2 "bandwidthPrice" bandwidth_price: Vec<Price>, 3 "systemDiskPrice" system_disk_price: Price,
    4 "dataDiskPrice" data_disk_price: Price
} }

/// `InquiryPriceInstanceBandwidth` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    pub instance_id: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
operation! { InquiryPriceInstanceBandwidth() "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id: String, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

/// Response of [`InquiryPriceInstanceBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Vec<Price>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price: Vec<Price>
} }

/// `InquiryPriceInstanceTrafficPackage` of `vm` 2023-03-13.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackage {
    pub instance_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { InquiryPriceInstanceTrafficPackage()
    "InquiryPriceInstanceTrafficPackage" -> InquiryPriceInstanceTrafficPackageOutput {
    0 "instanceId" instance_id: String, 1 "trafficPackageSize" traffic_package_size: f64
} }

/// Response of [`InquiryPriceInstanceTrafficPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Vec<Price>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price: Vec<Price>
} }

/// Modifies disks attributes: `ModifyDisksAttributes` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
}
operation! { ModifyDisksAttributes() "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String
} }

/// Response of [`ModifyDisksAttributes`]: empty.
pub type ModifyDisksAttributesOutput = Empty;

/// Modifies disks resource group: `ModifyDisksResourceGroup` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    pub disk_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDisksResourceGroup() "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDisksResourceGroup`]: empty.
pub type ModifyDisksResourceGroupOutput = Empty;

/// Modifies images attributes: `ModifyImagesAttributes` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributes {
    pub image_ids: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { ModifyImagesAttributes() "ModifyImagesAttributes" -> Empty {
    0 "imageIds" image_ids: Vec<String>, 1 "imageName" image_name: String,
    2 "imageDescription" image_description: String
} }

/// Response of [`ModifyImagesAttributes`]: empty.
pub type ModifyImagesAttributesOutput = Empty;

/// Modifies instance bandwidth: `ModifyInstanceBandwidth` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    pub instance_id: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
operation! { ModifyInstanceBandwidth() "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id: String, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64
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

/// Modifies instance traffic package: `ModifyInstanceTrafficPackage` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackage {
    pub instance_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { ModifyInstanceTrafficPackage() "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id: String, 1 "trafficPackageSize" traffic_package_size: f64
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

/// Modifies instance type: `ModifyInstanceType` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceType {
    pub instance_id: Option<String>,
    pub instance_type_id: Option<String>,
}
operation! { ModifyInstanceType() "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "instanceId" instance_id: String, 1 "instanceTypeId" instance_type_id: String
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

/// Modifies instances attribute: `ModifyInstancesAttribute` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
}
operation! { ModifyInstancesAttribute() "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "instanceName" instance_name: String
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies instances resource group: `ModifyInstancesResourceGroup` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyInstancesResourceGroup() "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyInstancesResourceGroup`]: empty.
pub type ModifyInstancesResourceGroupOutput = Empty;

/// Modifies key pair attribute: `ModifyKeyPairAttribute` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    pub key_id: Option<String>,
    pub key_description: Option<String>,
}
operation! { ModifyKeyPairAttribute() "ModifyKeyPairAttribute" -> Empty {
    0 "keyId" key_id: String, 1 "keyDescription" key_description: String
} }

/// Response of [`ModifyKeyPairAttribute`]: empty.
pub type ModifyKeyPairAttributeOutput = Empty;

/// Modifies security groups attribute: `ModifySecurityGroupsAttribute` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsAttribute {
    pub security_group_ids: Option<Vec<String>>,
    pub security_group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifySecurityGroupsAttribute() "ModifySecurityGroupsAttribute" -> Empty {
    0 "securityGroupIds" security_group_ids: Vec<String>, 1 "securityGroupName" security_group_name: String,
    2 "description" description: String
} }

/// Response of [`ModifySecurityGroupsAttribute`]: empty.
pub type ModifySecurityGroupsAttributeOutput = Empty;

/// Modifies subnets attribute: `ModifySubnetsAttribute` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Option<Vec<String>>,
    pub subnet_name: Option<String>,
}
operation! { ModifySubnetsAttribute() "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "subnetName" subnet_name: String
} }

/// Response of [`ModifySubnetsAttribute`]: empty.
pub type ModifySubnetsAttributeOutput = Empty;

/// Modifies vpc subnets attribute: `ModifyVpcSubnetsAttribute` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcSubnetsAttribute {
    pub subnet_ids: Option<Vec<String>>,
    pub subnet_name: Option<String>,
}
operation! { ModifyVpcSubnetsAttribute() "ModifyVpcSubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "subnetName" subnet_name: String
} }

/// Response of [`ModifyVpcSubnetsAttribute`]: empty.
pub type ModifyVpcSubnetsAttributeOutput = Empty;

/// Modifies vpcs attribute: `ModifyVpcsAttribute` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_ids: Option<Vec<String>>,
    pub vpc_name: Option<String>,
}
operation! { ModifyVpcsAttribute() "ModifyVpcsAttribute" -> Empty {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "vpcName" vpc_name: String
} }

/// Response of [`ModifyVpcsAttribute`]: empty.
pub type ModifyVpcsAttributeOutput = Empty;

/// Reboots instances: `RebootInstances` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { RebootInstances() "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Releases disk: `ReleaseDisk` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    pub disk_id: Option<String>,
}
operation! { ReleaseDisk() "ReleaseDisk" -> Empty {
    0 "diskId" disk_id: String
} }

/// Response of [`ReleaseDisk`]: empty.
pub type ReleaseDiskOutput = Empty;

/// Releases instances: `ReleaseInstances` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { ReleaseInstances() "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`ReleaseInstances`]: empty.
pub type ReleaseInstancesOutput = Empty;

/// Renews disk: `RenewDisk` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_id: Option<String>,
}
operation! { RenewDisk() "RenewDisk" -> RenewDiskOutput {
    0 "diskId" disk_id: String
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

/// Resets instance: `ResetInstance` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
}
operation! { ResetInstance() "ResetInstance" -> Empty {
    0 "instanceId" instance_id: String, 1 "imageId" image_id: String, 2 "password" password: Secret,
    3 "keyId" key_id: String, 4 "wanName" wan_name: String, 5 "lanName" lan_name: String
} }

/// Response of [`ResetInstance`]: empty.
pub type ResetInstanceOutput = Empty;

/// Resets instances password: `ResetInstancesPassword` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_ids: Option<Vec<String>>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ResetInstancesPassword() "ResetInstancesPassword" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "password" password: Secret
} }

/// Response of [`ResetInstancesPassword`]: empty.
pub type ResetInstancesPasswordOutput = Empty;

/// Resizes disk: `ResizeDisk` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
}
operation! { ResizeDisk() "ResizeDisk" -> Empty {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64
} }

/// Response of [`ResizeDisk`]: empty.
pub type ResizeDiskOutput = Empty;

/// Revokes security group rules: `RevokeSecurityGroupRules` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { RevokeSecurityGroupRules() "RevokeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

/// Response of [`RevokeSecurityGroupRules`]: empty.
pub type RevokeSecurityGroupRulesOutput = Empty;

/// Starts instances: `StartInstances` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StartInstances() "StartInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops instances: `StopInstances` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Option<Vec<String>>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances() "StopInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "forceShutdown" force_shutdown: bool
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TerminateDisk` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisk {
    pub disk_id: Option<String>,
}
operation! { TerminateDisk() "TerminateDisk" -> Empty {
    0 "diskId" disk_id: String
} }

/// Response of [`TerminateDisk`]: empty.
pub type TerminateDiskOutput = Empty;

/// `TerminateInstance` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    pub instance_id: Option<String>,
}
operation! { TerminateInstance() "TerminateInstance" -> Empty {
    0 "instanceId" instance_id: String
} }

/// Response of [`TerminateInstance`]: empty.
pub type TerminateInstanceOutput = Empty;

/// `UnAssociateSecurityGroupInstance` of `vm` 2023-03-13.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/vm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSecurityGroupInstance {
    pub security_group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UnAssociateSecurityGroupInstance() "UnAssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "instanceId" instance_id: String
} }

/// Response of [`UnAssociateSecurityGroupInstance`]: empty.
pub type UnAssociateSecurityGroupInstanceOutput = Empty;

codes! {
    INVALID_IMAGE_NOT_FOUND "Invalid.Image.Not.Found", INVALID_IMAGE_STATUS "Invalid.Image.Status",
    INVALID_INSTANCE_NOT_FOUND "Invalid.Instance.Not.Found",
    INVALID_PARAMETER_SECURITY_GROUP_POLICY "Invalid.Parameter.Security.Group.Policy",
    INVALID_PARAMETER_SECURITY_GROUP_PORT_RANGE "Invalid.Parameter.Security.Group.Port.Range",
    INVALID_PARAMETER_SECURITY_GROUP_PRIORITY "Invalid.Parameter.Security.Group.Priority",
    INVALID_PARAMETER_SECURITY_GROUP_RULE_ID_NOT_ALLOW "Invalid.Parameter.Security.Group.Rule.Id.Not.Allow",
    INVALID_PARAMETER_SECURITY_GROUP_SOURCE_CIDR_IP "Invalid.Parameter.Security.Group.Source.Cidr.Ip",
    INVALID_REGION_NOT_FOUND "Invalid.Region.Not.Found",
    INVALID_SECURITY_GROUP_NOT_FOUND "Invalid.Security.Group.Not.Found",
    INVALID_ZONE_NOT_FOUND "Invalid.Zone.Not.Found", LIMIT_EXCEEDED_IMAGE_QUOTA "Limit.Exceeded.Image.Quota",
    OPERATION_DENIED_DEFAULT_SECURITY_GROUP_NOT_SUPPORT "Operation.Denied.Default.Security.Group.Not.Support",
    OPERATION_DENIED_SECURITY_GROUP_EXIST_INSTANCE "Operation.Denied.Security.Group.Exist.Instance",
    OPERATION_DENIED_SECURITY_GROUP_EXIST_PRE_PRODUCT_INSTANCE "Operation.Denied.Security.Group.Exist.Pre.Product.Instance",
    OPERATION_DENIED_SECURITY_GROUP_EXIST_REPEAT_RULE "Operation.Denied.Security.Group.Exist.Repeat.Rule",
    OPERATION_DENIED_SECURITY_GROUP_RULE_EXCEED_LIMIT "Operation.Denied.Security.Group.Rule.Exceed.Limit",
    OPERATION_DENIED_SECURITY_GROUP_STATUS_NOT_AVAILABLE "Operation.Denied.Security.Group.Status.Not.Available",
    OPERATION_DENIED_SECURITY_GROUP_STATUS_NOT_SUPPORT "Operation.Denied.Security.Group.Status.Not.Support",
    OPERATION_DENIED_SECURITY_GROUP_TEAM_EXCEED_LIMIT "Operation.Denied.Security.Group.Team.Exceed.Limit",
    UNSUPPORTED_OPERATION_DISK_MAKING_IMAGE "Unsupported.Operation.Disk.Making.Image",
    UNSUPPORTED_OPERATION_DISK_UNAVAILABLE "Unsupported.Operation.Disk.Unavailable",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING "Unsupported.Operation.Instance.State.Starting",
    UNSUPPORTED_OPERATION_ZONE_NOT_SUPPORT "Unsupported.Operation.Zone.Not.Support"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateSecurityGroupInstance, AttachDisks, AuthorizeSecurityGroupRule, AuthorizeSecurityGroupRules,
    CancelInstanceBandwidthDowngrade, CancelInstanceDowngrade, CancelInstanceTrafficPackageDowngrade, ChangeDisksAttach,
    ConfigureSecurityGroupRules, CreateDisks, CreateImage, CreateInstances, CreateSecurityGroup, CreateSubnet,
    CreateVpc, CreateVpcSubnet, DeleteImages, DeleteKeyPairs, DeleteSecurityGroup, DeleteSubnet, DeleteVpc,
    DeleteVpcSubnet, DescribeDiskCategory, DescribeDisks, DescribeImage, DescribeImageQuota, DescribeImages,
    DescribeInstanceAvailableSecurityGroupResources, DescribeInstanceCpuMonitor, DescribeInstanceInternetStatus,
    DescribeInstanceTraffic, DescribeInstanceTypeStatus, DescribeInstances, DescribeInstancesStatus, DescribeKeyPairs,
    DescribeSecurityGroups, DescribeSubnets, DescribeVpcSubnets, DescribeVpcs, DescribeZoneInstanceConfigInfos,
    DescribeZones, DetachDisks, ImportKeyPair, InquiryPriceCreateDisks, InquiryPriceCreateInstance,
    InquiryPriceInstanceBandwidth, InquiryPriceInstanceTrafficPackage, ModifyDisksAttributes, ModifyDisksResourceGroup,
    ModifyImagesAttributes, ModifyInstanceBandwidth, ModifyInstanceTrafficPackage, ModifyInstanceType,
    ModifyInstancesAttribute, ModifyInstancesResourceGroup, ModifyKeyPairAttribute, ModifySecurityGroupsAttribute,
    ModifySubnetsAttribute, ModifyVpcSubnetsAttribute, ModifyVpcsAttribute, RebootInstances, ReleaseDisk,
    ReleaseInstances, RenewDisk, ResetInstance, ResetInstancesPassword, ResizeDisk, RevokeSecurityGroupRules,
    StartInstances, StopInstances, TerminateDisk, TerminateInstance, UnAssociateSecurityGroupInstance
}
