//! `vm` 2023-03-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vm", version: "2023-03-13", code: "vm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroupInstance {
    pub security_group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { AssociateSecurityGroupInstance() "AssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "instanceId" instance_id: String
} }

pub type AssociateSecurityGroupInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { AttachDisks() "AttachDisks" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceId" instance_id: String
} }

pub type AttachDisksOutput = Empty;

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

pub type AuthorizeSecurityGroupRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { AuthorizeSecurityGroupRules() "AuthorizeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

pub type AuthorizeSecurityGroupRulesOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceBandwidthDowngrade() "CancelInstanceBandwidthDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

pub type CancelInstanceBandwidthDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceDowngrade() "CancelInstanceDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

pub type CancelInstanceDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceTrafficPackageDowngrade {
    pub instance_id: Option<String>,
}
operation! { CancelInstanceTrafficPackageDowngrade() "CancelInstanceTrafficPackageDowngrade" -> Empty {
    0 "instanceId" instance_id: String
} }

pub type CancelInstanceTrafficPackageDowngradeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDisksAttach {
    pub disk_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { ChangeDisksAttach() "ChangeDisksAttach" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "instanceId" instance_id: String
} }

pub type ChangeDisksAttachOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { ConfigureSecurityGroupRules() "ConfigureSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

pub type ConfigureSecurityGroupRulesOutput = Empty;

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
    pub instance_id: Option<String>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { CreateImage() "CreateImage" -> CreateImageOutput {
    0 "instanceId" instance_id: String, 1 "imageName" image_name: String, 2 "imageDescription" image_description: String
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
    pub zone_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<ChargePrepaid>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_count: Option<i64>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub traffic_package_size: Option<f64>,
    pub subnet_id: Option<String>,
    pub enable_ipv6: Option<bool>,
    pub enable_ipv4: Option<bool>,
    pub cpu_pass_through: Option<bool>,
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
    pub disk_size: Option<i64>,
    pub disk_name: Option<String>,
    pub portable: Option<bool>,
    pub disk_category: Option<String>,
}
input! { DataDisk() {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64, 2 "diskName" disk_name: String,
    3 "portable" portable: bool, 4 "diskCategory" disk_category: String
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
    pub instance_id_set: Option<Vec<String>>,
    pub order_number: Option<String>,
}
model! { CreateInstancesOutput {
    0 "instanceIdSet" instance_id_set, 1 "orderNumber" order_number
} }

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
    pub cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_description: Option<String>,
}
operation! { CreateSubnet() "CreateSubnet" -> CreateSubnetOutput {
    0 "cidrBlock" cidr_block: String, 1 "subnetName" subnet_name: String, 2 "zoneId" zone_id: String,
    3 "subnetDescription" subnet_description: String
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc_id: Option<String>,
}
model! { CreateVpcOutput {
    0 "vpcId" vpc_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcSubnetOutput {
    pub subnet_id: Option<String>,
}
model! { CreateVpcSubnetOutput {
    0 "subnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub image_ids: Option<Vec<String>>,
}
operation! { DeleteImages() "DeleteImages" -> Empty {
    0 "imageIds" image_ids: Vec<String>
} }

pub type DeleteImagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_ids: Option<Vec<String>>,
}
operation! { DeleteKeyPairs() "DeleteKeyPairs" -> Empty {
    0 "keyIds" key_ids: Vec<String>
} }

pub type DeleteKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: Option<String>,
}
operation! { DeleteSecurityGroup() "DeleteSecurityGroup" -> Empty {
    0 "securityGroupId" security_group_id: String
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub subnet_id: Option<String>,
}
operation! { DeleteSubnet() "DeleteSubnet" -> Empty {
    0 "subnetId" subnet_id: String
} }

pub type DeleteSubnetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: Option<String>,
}
operation! { DeleteVpc() "DeleteVpc" -> Empty {
    0 "vpcId" vpc_id: String
} }

pub type DeleteVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcSubnet {
    pub subnet_id: Option<String>,
}
operation! { DeleteVpcSubnet() "DeleteVpcSubnet" -> Empty {
    0 "subnetId" subnet_id: String
} }

pub type DeleteVpcSubnetOutput = Empty;

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
pub struct DescribeImage {
    pub image_id: Option<String>,
}
operation! { DescribeImage() "DescribeImage" -> DescribeImageOutput {
    0 "imageId" image_id: String
} }

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
    0 "imageId" image_id, 1 "imageName" image_name, 2 "imageType" image_type, 3 "imageSize" image_size,
    4 "imageDescription" image_description, 5 "imageVersion" image_version, 6 "imageStatus" image_status,
    7 "category" category, 8 "osType" os_type
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub data_set: Option<Vec<ImageInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
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
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceAvailableSecurityGroupResources()
    "DescribeInstanceAvailableSecurityGroupResources" -> DescribeInstanceAvailableSecurityGroupResourcesOutput {
    0 "instanceId" instance_id: String
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
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceCpuMonitor() "DescribeInstanceCpuMonitor" -> DescribeInstanceCpuMonitorOutput {
    0 "instanceId" instance_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceCpuMonitorOutput {
    pub data_list: Option<Vec<InstanceCpuMonitorData>>,
}
model! { DescribeInstanceCpuMonitorOutput {
    0 "dataList" data_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCpuMonitorData {
    pub cpu: Option<String>,
    pub time: Option<String>,
}
model! { InstanceCpuMonitorData {
    0 "cpu" cpu, 1 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatus {
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceInternetStatus() "DescribeInstanceInternetStatus" -> DescribeInstanceInternetStatusOutput {
    0 "instanceId" instance_id: String
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
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceTraffic() "DescribeInstanceTraffic" -> DescribeInstanceTrafficOutput {
    0 "instanceId" instance_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
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
    0 "dataList" data_list, 1 "in95" in95, 2 "in95Time" in95_time, 3 "inAvg" in_avg, 4 "inMax" in_max, 5 "inMin" in_min,
    6 "inTotal" in_total, 7 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps, 8 "out95" out95,
    9 "out95Time" out95_time, 10 "outAvg" out_avg, 11 "outMax" out_max, 12 "outMin" out_min, 13 "outTotal" out_total,
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
    pub instance_id: Option<String>,
}
operation! { DescribeInstanceTypeStatus() "DescribeInstanceTypeStatus" -> DescribeInstanceTypeStatusOutput {
    0 "instanceId" instance_id: String
} }

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
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "instanceType" instance_type,
    3 "modifiedInstanceType" modified_instance_type, 4 "modifiedInstanceTypeStatus" modified_instance_type_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub data_set: Option<Vec<InstanceInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
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
    pub instance_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
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
    pub data_set: Option<Vec<InstanceStatus>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesStatusOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { InstanceStatus {
    0 "instanceId" instance_id, 1 "instanceStatus" instance_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub data_set: Option<Vec<KeyPair>>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

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
    0 "keyId" key_id, 1 "keyName" key_name, 2 "publicKey" public_key, 3 "keyDescription" key_description,
    4 "createTime" create_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub data_set: Option<Vec<SecurityGroupInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub data_set: Option<Vec<SubnetInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSubnetsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub subnet_id: Option<String>,
    pub zone_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_description: Option<String>,
    pub subnet_status: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_list: Option<Vec<String>>,
    pub usage_ip_count: Option<i64>,
    pub total_ip_count: Option<i64>,
    pub create_time: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
}
model! { SubnetInfo {
    0 "subnetId" subnet_id, 1 "zoneId" zone_id, 2 "subnetName" subnet_name, 3 "subnetDescription" subnet_description,
    4 "subnetStatus" subnet_status, 5 "cidrBlock" cidr_block, 6 "cidrBlockList" cidr_block_list,
    7 "usageIpCount" usage_ip_count, 8 "totalIpCount" total_ip_count, 9 "createTime" create_time,
    10 "instanceIdList" instance_id_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcSubnetsOutput {
    pub data_set: Option<Vec<VpcSubnetInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcSubnetsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcSubnetInfo {
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_status: Option<String>,
    pub cidr_block: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub usage_ip_count: Option<i64>,
    pub total_ip_count: Option<i64>,
    pub is_default: Option<bool>,
}
model! { VpcSubnetInfo {
    0 "subnetId" subnet_id, 1 "vpcId" vpc_id, 2 "subnetName" subnet_name, 3 "subnetStatus" subnet_status,
    4 "cidrBlock" cidr_block, 5 "instanceIdList" instance_id_list, 6 "createTime" create_time,
    7 "usageIpCount" usage_ip_count, 8 "totalIpCount" total_ip_count, 9 "isDefault" is_default
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub data_set: Option<Vec<VpcNetworkInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcNetworkInfo {
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_status: Option<String>,
    pub cidr_block: Option<String>,
    pub subnet_id_list: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub is_default: Option<bool>,
}
model! { VpcNetworkInfo {
    0 "vpcId" vpc_id, 1 "zoneId" zone_id, 2 "vpcName" vpc_name, 3 "vpcStatus" vpc_status, 4 "cidrBlock" cidr_block,
    5 "subnetIdList" subnet_id_list, 6 "createTime" create_time, 7 "isDefault" is_default
} }

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
    pub cpu_count: Option<i64>,
    pub memory: Option<i64>,
    pub frequency: Option<String>,
    pub internet_max_bandwidth_out_limit: Option<i64>,
    pub instance_type_name: Option<String>,
    pub internet_charge_types: Option<Vec<String>>,
}
model! { InstanceTypeQuotaItem {
    0 "zoneId" zone_id, 1 "instanceType" instance_type, 2 "cpuCount" cpu_count, 3 "memory" memory,
    4 "frequency" frequency, 5 "internetMaxBandwidthOutLimit" internet_max_bandwidth_out_limit,
    6 "instanceTypeName" instance_type_name, 7 "internetChargeTypes" internet_charge_types
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
}
model! { ZoneInfo {
    0 "zoneId" zone_id, 1 "zoneName" zone_name, 2 "supportSecurityGroup" support_security_group,
    3 "supportNetworkType" support_network_type, 4 "supportIpv6" support_ipv6,
    5 "supportCpuPassThrough" support_cpu_pass_through
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Option<Vec<String>>,
}
operation! { DetachDisks() "DetachDisks" -> Empty {
    0 "diskIds" disk_ids: Vec<String>
} }

pub type DetachDisksOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "keyId" key_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub data_disk_price: Option<Price>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "dataDiskPrice" data_disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Option<Vec<StepPrice>>,
}
model! { Price {
    0 "discount" discount, 1 "discountPrice" discount_price, 2 "originalPrice" original_price, 3 "unitPrice" unit_price,
    4 "discountUnitPrice" discount_unit_price, 5 "chargeUnit" charge_unit, 6 "stepPrices" step_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepPrice {
    pub step_start: Option<f64>,
    pub step_end: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
}
model! { StepPrice {
    0 "stepStart" step_start, 1 "stepEnd" step_end, 2 "unitPrice" unit_price, 3 "discountUnitPrice" discount_unit_price
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceOutput {
    pub instance_price: Option<Price>,
    pub eip_price: Option<Price>,
    pub bandwidth_price: Option<Vec<Price>>,
    pub system_disk_price: Option<Price>,
    pub data_disk_price: Option<Price>,
}
model! { InquiryPriceCreateInstanceOutput {
    0 "instancePrice" instance_price, 1 "eipPrice" eip_price, 2 "bandwidthPrice" bandwidth_price,
    3 "systemDiskPrice" system_disk_price, 4 "dataDiskPrice" data_disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidth {
    pub instance_id: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
operation! { InquiryPriceInstanceBandwidth() "InquiryPriceInstanceBandwidth" -> InquiryPriceInstanceBandwidthOutput {
    0 "instanceId" instance_id: String, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthOutput {
    pub bandwidth_price: Option<Vec<Price>>,
}
model! { InquiryPriceInstanceBandwidthOutput {
    0 "bandwidthPrice" bandwidth_price
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageOutput {
    pub traffic_package_price: Option<Vec<Price>>,
}
model! { InquiryPriceInstanceTrafficPackageOutput {
    0 "trafficPackagePrice" traffic_package_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributes {
    pub disk_ids: Option<Vec<String>>,
    pub disk_name: Option<String>,
}
operation! { ModifyDisksAttributes() "ModifyDisksAttributes" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "diskName" disk_name: String
} }

pub type ModifyDisksAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroup {
    pub disk_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDisksResourceGroup() "ModifyDisksResourceGroup" -> Empty {
    0 "diskIds" disk_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

pub type ModifyDisksResourceGroupOutput = Empty;

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

pub type ModifyImagesAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidth {
    pub instance_id: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
operation! { ModifyInstanceBandwidth() "ModifyInstanceBandwidth" -> ModifyInstanceBandwidthOutput {
    0 "instanceId" instance_id: String, 1 "internetMaxBandwidthOut" internet_max_bandwidth_out: i64
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
    pub instance_id: Option<String>,
    pub traffic_package_size: Option<f64>,
}
operation! { ModifyInstanceTrafficPackage() "ModifyInstanceTrafficPackage" -> ModifyInstanceTrafficPackageOutput {
    0 "instanceId" instance_id: String, 1 "trafficPackageSize" traffic_package_size: f64
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
    pub instance_id: Option<String>,
    pub instance_type_id: Option<String>,
}
operation! { ModifyInstanceType() "ModifyInstanceType" -> ModifyInstanceTypeOutput {
    0 "instanceId" instance_id: String, 1 "instanceTypeId" instance_type_id: String
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
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
}
operation! { ModifyInstancesAttribute() "ModifyInstancesAttribute" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "instanceName" instance_name: String
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroup {
    pub instance_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyInstancesResourceGroup() "ModifyInstancesResourceGroup" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "resourceGroupId" resource_group_id: String
} }

pub type ModifyInstancesResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    pub key_id: Option<String>,
    pub key_description: Option<String>,
}
operation! { ModifyKeyPairAttribute() "ModifyKeyPairAttribute" -> Empty {
    0 "keyId" key_id: String, 1 "keyDescription" key_description: String
} }

pub type ModifyKeyPairAttributeOutput = Empty;

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

pub type ModifySecurityGroupsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetsAttribute {
    pub subnet_ids: Option<Vec<String>>,
    pub subnet_name: Option<String>,
}
operation! { ModifySubnetsAttribute() "ModifySubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "subnetName" subnet_name: String
} }

pub type ModifySubnetsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcSubnetsAttribute {
    pub subnet_ids: Option<Vec<String>>,
    pub subnet_name: Option<String>,
}
operation! { ModifyVpcSubnetsAttribute() "ModifyVpcSubnetsAttribute" -> Empty {
    0 "subnetIds" subnet_ids: Vec<String>, 1 "subnetName" subnet_name: String
} }

pub type ModifyVpcSubnetsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcsAttribute {
    pub vpc_ids: Option<Vec<String>>,
    pub vpc_name: Option<String>,
}
operation! { ModifyVpcsAttribute() "ModifyVpcsAttribute" -> Empty {
    0 "vpcIds" vpc_ids: Vec<String>, 1 "vpcName" vpc_name: String
} }

pub type ModifyVpcsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { RebootInstances() "RebootInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

pub type RebootInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDisk {
    pub disk_id: Option<String>,
}
operation! { ReleaseDisk() "ReleaseDisk" -> Empty {
    0 "diskId" disk_id: String
} }

pub type ReleaseDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { ReleaseInstances() "ReleaseInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

pub type ReleaseInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_id: Option<String>,
}
operation! { RenewDisk() "RenewDisk" -> RenewDiskOutput {
    0 "diskId" disk_id: String
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
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub wan_name: Option<String>,
    pub lan_name: Option<String>,
}
operation! { ResetInstance() "ResetInstance" -> Empty {
    0 "instanceId" instance_id: String, 1 "imageId" image_id: String, 2 "password" password: Secret,
    3 "keyId" key_id: String, 4 "wanName" wan_name: String, 5 "lanName" lan_name: String
} }

pub type ResetInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_ids: Option<Vec<String>>,
    pub password: Option<Secret>,
}
operation! { ResetInstancesPassword() "ResetInstancesPassword" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "password" password: Secret
} }

pub type ResetInstancesPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
}
operation! { ResizeDisk() "ResizeDisk" -> Empty {
    0 "diskId" disk_id: String, 1 "diskSize" disk_size: i64
} }

pub type ResizeDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupRules {
    pub security_group_id: Option<String>,
    pub rule_infos: Option<Vec<RuleInfo>>,
}
operation! { RevokeSecurityGroupRules() "RevokeSecurityGroupRules" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "ruleInfos" rule_infos: Vec<RuleInfo>
} }

pub type RevokeSecurityGroupRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StartInstances() "StartInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>
} }

pub type StartInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Option<Vec<String>>,
    pub force_shutdown: Option<bool>,
}
operation! { StopInstances() "StopInstances" -> Empty {
    0 "instanceIds" instance_ids: Vec<String>, 1 "forceShutdown" force_shutdown: bool
} }

pub type StopInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisk {
    pub disk_id: Option<String>,
}
operation! { TerminateDisk() "TerminateDisk" -> Empty {
    0 "diskId" disk_id: String
} }

pub type TerminateDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstance {
    pub instance_id: Option<String>,
}
operation! { TerminateInstance() "TerminateInstance" -> Empty {
    0 "instanceId" instance_id: String
} }

pub type TerminateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateSecurityGroupInstance {
    pub security_group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UnAssociateSecurityGroupInstance() "UnAssociateSecurityGroupInstance" -> Empty {
    0 "securityGroupId" security_group_id: String, 1 "instanceId" instance_id: String
} }

pub type UnAssociateSecurityGroupInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_IMAGE_NOT_FOUND: &str = "Invalid.Image.Not.Found";
    pub const INVALID_IMAGE_STATUS: &str = "Invalid.Image.Status";
    pub const INVALID_INSTANCE_NOT_FOUND: &str = "Invalid.Instance.Not.Found";
    pub const INVALID_PARAMETER_SECURITY_GROUP_POLICY: &str = "Invalid.Parameter.Security.Group.Policy";
    pub const INVALID_PARAMETER_SECURITY_GROUP_PORT_RANGE: &str = "Invalid.Parameter.Security.Group.Port.Range";
    pub const INVALID_PARAMETER_SECURITY_GROUP_PRIORITY: &str = "Invalid.Parameter.Security.Group.Priority";
    pub const INVALID_PARAMETER_SECURITY_GROUP_RULE_ID_NOT_ALLOW: &str =
        "Invalid.Parameter.Security.Group.Rule.Id.Not.Allow";
    pub const INVALID_PARAMETER_SECURITY_GROUP_SOURCE_CIDR_IP: &str = "Invalid.Parameter.Security.Group.Source.Cidr.Ip";
    pub const INVALID_REGION_NOT_FOUND: &str = "Invalid.Region.Not.Found";
    pub const INVALID_SECURITY_GROUP_NOT_FOUND: &str = "Invalid.Security.Group.Not.Found";
    pub const INVALID_ZONE_NOT_FOUND: &str = "Invalid.Zone.Not.Found";
    pub const LIMIT_EXCEEDED_IMAGE_QUOTA: &str = "Limit.Exceeded.Image.Quota";
    pub const OPERATION_DENIED_DEFAULT_SECURITY_GROUP_NOT_SUPPORT: &str =
        "Operation.Denied.Default.Security.Group.Not.Support";
    pub const OPERATION_DENIED_SECURITY_GROUP_EXIST_INSTANCE: &str = "Operation.Denied.Security.Group.Exist.Instance";
    pub const OPERATION_DENIED_SECURITY_GROUP_EXIST_PRE_PRODUCT_INSTANCE: &str =
        "Operation.Denied.Security.Group.Exist.Pre.Product.Instance";
    pub const OPERATION_DENIED_SECURITY_GROUP_EXIST_REPEAT_RULE: &str =
        "Operation.Denied.Security.Group.Exist.Repeat.Rule";
    pub const OPERATION_DENIED_SECURITY_GROUP_RULE_EXCEED_LIMIT: &str =
        "Operation.Denied.Security.Group.Rule.Exceed.Limit";
    pub const OPERATION_DENIED_SECURITY_GROUP_STATUS_NOT_AVAILABLE: &str =
        "Operation.Denied.Security.Group.Status.Not.Available";
    pub const OPERATION_DENIED_SECURITY_GROUP_STATUS_NOT_SUPPORT: &str =
        "Operation.Denied.Security.Group.Status.Not.Support";
    pub const OPERATION_DENIED_SECURITY_GROUP_TEAM_EXCEED_LIMIT: &str =
        "Operation.Denied.Security.Group.Team.Exceed.Limit";
    pub const UNSUPPORTED_OPERATION_DISK_MAKING_IMAGE: &str = "Unsupported.Operation.Disk.Making.Image";
    pub const UNSUPPORTED_OPERATION_DISK_UNAVAILABLE: &str = "Unsupported.Operation.Disk.Unavailable";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING: &str = "Unsupported.Operation.Instance.State.Starting";
    pub const UNSUPPORTED_OPERATION_ZONE_NOT_SUPPORT: &str = "Unsupported.Operation.Zone.Not.Support";
}

#[cfg(feature = "reflect")]
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
