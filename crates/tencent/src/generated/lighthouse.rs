//! `lighthouse` 2020-03-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "lighthouse", version: "2020-03-24", code: "lighthouse", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDiskBackup {
    pub disk_id: String,
    pub disk_backup_id: String,
}
operation! { ApplyDiskBackup(disk_id: String, disk_backup_id: String) "ApplyDiskBackup" -> Empty {
    0 "DiskId" disk_id, 1 "DiskBackupId" disk_backup_id
} }

pub type ApplyDiskBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFirewallTemplate {
    pub template_id: String,
    pub apply_instances: Vec<InstanceIdentifier>,
}
operation! { ApplyFirewallTemplate(template_id: String, apply_instances: Vec<InstanceIdentifier>)
    "ApplyFirewallTemplate" -> ApplyFirewallTemplateOutput {
    0 "TemplateId" template_id, 1 "ApplyInstances" apply_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIdentifier {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
input! { InstanceIdentifier(instance_id: String, region: String) {
    0 "InstanceId" instance_id: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFirewallTemplateOutput {
    pub task_id: Option<String>,
}
model! { ApplyFirewallTemplateOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInstanceSnapshot {
    pub instance_id: String,
    pub snapshot_id: String,
}
operation! { ApplyInstanceSnapshot(instance_id: String, snapshot_id: String) "ApplyInstanceSnapshot" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotId" snapshot_id
} }

pub type ApplyInstanceSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesKeyPairs {
    pub key_ids: Vec<String>,
    pub instance_ids: Vec<String>,
    pub associate_type: Option<String>,
    pub username: Option<String>,
}
operation! { AssociateInstancesKeyPairs(key_ids: Vec<String>, instance_ids: Vec<String>)
    "AssociateInstancesKeyPairs" -> Empty {
    0 "KeyIds" key_ids, 1 "InstanceIds" instance_ids, 2 "AssociateType" associate_type: String,
    3 "Username" username: String
} }

pub type AssociateInstancesKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCcn {
    pub ccn_id: String,
}
operation! { AttachCcn(ccn_id: String) "AttachCcn" -> Empty {
    0 "CcnId" ccn_id
} }

pub type AttachCcnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub disk_ids: Vec<String>,
    pub instance_id: String,
    pub renew_flag: Option<String>,
}
operation! { AttachDisks(disk_ids: Vec<String>, instance_id: String) "AttachDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "InstanceId" instance_id, 2 "RenewFlag" renew_flag: String
} }

pub type AttachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelShareBlueprintAcrossAccounts {
    pub blueprint_id: String,
    pub account_ids: Vec<String>,
}
operation! { CancelShareBlueprintAcrossAccounts(blueprint_id: String, account_ids: Vec<String>)
    "CancelShareBlueprintAcrossAccounts" -> Empty {
    0 "BlueprintId" blueprint_id, 1 "AccountIds" account_ids
} }

pub type CancelShareBlueprintAcrossAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlueprint {
    pub blueprint_name: String,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub force_power_off: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateBlueprint(blueprint_name: String) "CreateBlueprint" -> CreateBlueprintOutput {
    0 "BlueprintName" blueprint_name, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "ForcePowerOff" force_power_off: bool, 4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlueprintOutput {
    pub blueprint_id: Option<String>,
}
model! { CreateBlueprintOutput {
    0 "BlueprintId" blueprint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackup {
    pub disk_id: String,
    pub disk_backup_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDiskBackup(disk_id: String) "CreateDiskBackup" -> CreateDiskBackupOutput {
    0 "DiskId" disk_id, 1 "DiskBackupName" disk_backup_name: String, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackupOutput {
    pub disk_backup_id: Option<String>,
}
model! { CreateDiskBackupOutput {
    0 "DiskBackupId" disk_backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    pub zone: String,
    pub disk_size: i64,
    pub disk_type: String,
    pub disk_charge_prepaid: DiskChargePrepaid,
    pub disk_name: Option<String>,
    pub disk_count: Option<i64>,
    pub disk_backup_quota: Option<i64>,
    pub auto_voucher: Option<bool>,
    pub auto_mount_configuration: Option<AutoMountConfiguration>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDisks(zone: String, disk_size: i64, disk_type: String, disk_charge_prepaid: DiskChargePrepaid)
    "CreateDisks" -> CreateDisksOutput {
    0 "Zone" zone, 1 "DiskSize" disk_size, 2 "DiskType" disk_type, 3 "DiskChargePrepaid" disk_charge_prepaid,
    4 "DiskName" disk_name: String, 5 "DiskCount" disk_count: i64, 6 "DiskBackupQuota" disk_backup_quota: i64,
    7 "AutoVoucher" auto_voucher: bool, 8 "AutoMountConfiguration" auto_mount_configuration: AutoMountConfiguration,
    9 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
    pub time_unit: Option<String>,
}
input! { DiskChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String, 2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoMountConfiguration {
    pub instance_id: Option<String>,
    pub mount_point: Option<String>,
    pub file_system_type: Option<String>,
}
input! { AutoMountConfiguration(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "MountPoint" mount_point: String, 2 "FileSystemType" file_system_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_id_set: Option<Vec<String>>,
}
model! { CreateDisksOutput {
    0 "DiskIdSet" disk_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRules {
    pub instance_id: String,
    pub firewall_rules: Vec<FirewallRule>,
    pub firewall_version: Option<u64>,
}
operation! { CreateFirewallRules(instance_id: String, firewall_rules: Vec<FirewallRule>)
    "CreateFirewallRules" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRules" firewall_rules, 2 "FirewallVersion" firewall_version: u64
} }

pub type CreateFirewallRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallRule {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub action: Option<String>,
    pub firewall_rule_description: Option<String>,
}
input! { FirewallRule(protocol: String) {
    0 "Protocol" protocol: String, 1 "Port" port: String, 2 "CidrBlock" cidr_block: String,
    3 "Ipv6CidrBlock" ipv6_cidr_block: String, 4 "Action" action: String,
    5 "FirewallRuleDescription" firewall_rule_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplate {
    pub template_name: String,
    pub template_rules: Option<Vec<FirewallRule>>,
}
operation! { CreateFirewallTemplate(template_name: String) "CreateFirewallTemplate" -> CreateFirewallTemplateOutput {
    0 "TemplateName" template_name, 1 "TemplateRules" template_rules: Vec<FirewallRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateFirewallTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRules {
    pub template_id: String,
    pub template_rules: Vec<FirewallRule>,
}
operation! { CreateFirewallTemplateRules(template_id: String, template_rules: Vec<FirewallRule>)
    "CreateFirewallTemplateRules" -> CreateFirewallTemplateRulesOutput {
    0 "TemplateId" template_id, 1 "TemplateRules" template_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesOutput {
    pub template_rule_id_set: Option<Vec<String>>,
}
model! { CreateFirewallTemplateRulesOutput {
    0 "TemplateRuleIdSet" template_rule_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshot {
    pub instance_id: String,
    pub snapshot_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateInstanceSnapshot(instance_id: String) "CreateInstanceSnapshot" -> CreateInstanceSnapshotOutput {
    0 "InstanceId" instance_id, 1 "SnapshotName" snapshot_name: String, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateInstanceSnapshotOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub bundle_id: String,
    pub blueprint_id: String,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub instance_name: Option<String>,
    pub instance_count: Option<u64>,
    pub zones: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub login_configuration: Option<LoginConfiguration>,
    pub containers: Option<Vec<DockerContainerConfiguration>>,
    pub auto_voucher: Option<bool>,
    pub firewall_template_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub init_command: Option<Command>,
    pub domain_name: Option<String>,
    pub subdomain: Option<String>,
}
operation! { CreateInstances(bundle_id: String, blueprint_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "CreateInstances" -> CreateInstancesOutput {
    0 "BundleId" bundle_id, 1 "BlueprintId" blueprint_id, 2 "InstanceChargePrepaid" instance_charge_prepaid,
    3 "InstanceName" instance_name: String, 4 "InstanceCount" instance_count: u64, 5 "Zones" zones: Vec<String>,
    6 "DryRun" dry_run: bool, 7 "ClientToken" client_token: String,
    8 "LoginConfiguration" login_configuration: LoginConfiguration,
    9 "Containers" containers: Vec<DockerContainerConfiguration>, 10 "AutoVoucher" auto_voucher: bool,
    11 "FirewallTemplateId" firewall_template_id: String, 12 "Tags" tags: Vec<Tag>,
    13 "InitCommand" init_command: Command, 14 "DomainName" domain_name: String, 15 "Subdomain" subdomain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginConfiguration {
    pub auto_generate_password: Option<String>,
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
}
input! { LoginConfiguration() {
    0 "AutoGeneratePassword" auto_generate_password: String, 1 "Password" password: Secret,
    2 "KeyIds" key_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainerConfiguration {
    pub container_image: Option<String>,
    pub container_name: Option<String>,
    pub envs: Option<Vec<ContainerEnv>>,
    pub publish_ports: Option<Vec<DockerContainerPublishPort>>,
    pub volumes: Option<Vec<DockerContainerVolume>>,
    pub command: Option<String>,
    pub restart_policy: Option<String>,
}
input! { DockerContainerConfiguration(container_image: String) {
    0 "ContainerImage" container_image: String, 1 "ContainerName" container_name: String,
    2 "Envs" envs: Vec<ContainerEnv>, 3 "PublishPorts" publish_ports: Vec<DockerContainerPublishPort>,
    4 "Volumes" volumes: Vec<DockerContainerVolume>, 5 "Command" command: String,
    6 "RestartPolicy" restart_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerEnv {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ContainerEnv(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainerPublishPort {
    pub host_port: Option<i64>,
    pub container_port: Option<i64>,
    pub ip: Option<String>,
    pub protocol: Option<String>,
}
input! { DockerContainerPublishPort(host_port: i64, container_port: i64) {
    0 "HostPort" host_port: i64, 1 "ContainerPort" container_port: i64, 2 "Ip" ip: String, 3 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainerVolume {
    pub container_path: Option<String>,
    pub host_path: Option<String>,
}
input! { DockerContainerVolume(container_path: String) {
    0 "ContainerPath" container_path: String, 1 "HostPath" host_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    pub content: Option<String>,
    pub timeout: Option<i64>,
    pub working_directory: Option<String>,
    pub username: Option<String>,
}
input! { Command(content: String) {
    0 "Content" content: String, 1 "Timeout" timeout: i64, 2 "WorkingDirectory" working_directory: String,
    3 "Username" username: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_id_set: Option<Vec<String>>,
}
model! { CreateInstancesOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    pub key_name: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateKeyPair(key_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyName" key_name, 1 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair: Option<KeyPair>,
}
model! { CreateKeyPairOutput {
    0 "KeyPair" key_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub public_key: Option<String>,
    pub associated_instance_ids: Option<Vec<String>>,
    pub associated_instance_set: Option<Vec<AssociatedInstanceInfo>>,
    pub created_time: Option<String>,
    pub private_key: Option<Secret>,
    pub tags: Option<Vec<Tag>>,
}
model! { KeyPair {
    0 "KeyId" key_id, 1 "KeyName" key_name, 2 "PublicKey" public_key, 3 "AssociatedInstanceIds" associated_instance_ids,
    4 "AssociatedInstanceSet" associated_instance_set, 5 "CreatedTime" created_time, 6 "PrivateKey" private_key,
    7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedInstanceInfo {
    pub instance_id: Option<String>,
    pub username: Option<String>,
}
model! { AssociatedInstanceInfo {
    0 "InstanceId" instance_id, 1 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    pub instance_id: String,
    pub name: String,
    pub command: String,
    pub description: Option<String>,
    pub envs: Option<Vec<McpServerEnv>>,
    pub transport_type: Option<String>,
}
operation! { CreateMcpServer(instance_id: String, name: String, command: String)
    "CreateMcpServer" -> CreateMcpServerOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Command" command, 3 "Description" description: String,
    4 "Envs" envs: Vec<McpServerEnv>, 5 "TransportType" transport_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerEnv {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { McpServerEnv(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub mcp_server_id: Option<String>,
}
model! { CreateMcpServerOutput {
    0 "McpServerId" mcp_server_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlueprints {
    pub blueprint_ids: Vec<String>,
}
operation! { DeleteBlueprints(blueprint_ids: Vec<String>) "DeleteBlueprints" -> Empty {
    0 "BlueprintIds" blueprint_ids
} }

pub type DeleteBlueprintsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskBackups {
    pub disk_backup_ids: Vec<String>,
}
operation! { DeleteDiskBackups(disk_backup_ids: Vec<String>) "DeleteDiskBackups" -> Empty {
    0 "DiskBackupIds" disk_backup_ids
} }

pub type DeleteDiskBackupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRules {
    pub instance_id: String,
    pub firewall_rules: Vec<FirewallRule>,
    pub firewall_version: Option<u64>,
}
operation! { DeleteFirewallRules(instance_id: String, firewall_rules: Vec<FirewallRule>)
    "DeleteFirewallRules" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRules" firewall_rules, 2 "FirewallVersion" firewall_version: u64
} }

pub type DeleteFirewallRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallTemplate {
    pub template_id: String,
}
operation! { DeleteFirewallTemplate(template_id: String) "DeleteFirewallTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteFirewallTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallTemplateRules {
    pub template_id: String,
    pub template_rule_ids: Vec<String>,
}
operation! { DeleteFirewallTemplateRules(template_id: String, template_rule_ids: Vec<String>)
    "DeleteFirewallTemplateRules" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateRuleIds" template_rule_ids
} }

pub type DeleteFirewallTemplateRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_ids: Vec<String>,
}
operation! { DeleteKeyPairs(key_ids: Vec<String>) "DeleteKeyPairs" -> Empty {
    0 "KeyIds" key_ids
} }

pub type DeleteKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub snapshot_ids: Vec<String>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> Empty {
    0 "SnapshotIds" snapshot_ids
} }

pub type DeleteSnapshotsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllScenes {
    pub scene_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAllScenes() "DescribeAllScenes" -> DescribeAllScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAllScenes: SceneInfo = Offset "Offset", "SceneInfoSet" scene_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllScenesOutput {
    pub scene_info_set: Option<Vec<SceneInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAllScenesOutput {
    0 "SceneInfoSet" scene_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
model! { SceneInfo {
    0 "SceneId" scene_id, 1 "DisplayName" display_name, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintBundles {
    pub blueprint_id: String,
    pub bundle_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBlueprintBundles(blueprint_id: String)
    "DescribeBlueprintBundles" -> DescribeBlueprintBundlesOutput {
    0 "BlueprintId" blueprint_id, 1 "BundleIds" bundle_ids: Vec<String>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeBlueprintBundles: BlueprintBundle =
    Offset "Offset", "BlueprintBundleSet" blueprint_bundle_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintBundlesOutput {
    pub blueprint_bundle_set: Option<Vec<BlueprintBundle>>,
    pub total_count: Option<i64>,
}
model! { DescribeBlueprintBundlesOutput {
    0 "BlueprintBundleSet" blueprint_bundle_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintBundle {
    pub bundle_id: Option<String>,
    pub support_linux_unix_platform: Option<bool>,
    pub support_windows_platform: Option<bool>,
    pub price: Option<Price>,
    pub bundle_sales_state: Option<String>,
    pub bundle_type: Option<String>,
    pub bundle_type_description: Option<String>,
    pub bundle_type_priority: Option<i64>,
    pub bundle_display_label: Option<String>,
    pub support_slot: Option<i64>,
    pub memory: Option<i64>,
    pub system_disk_type: Option<String>,
    pub system_disk_size: Option<i64>,
    pub monthly_traffic: Option<i64>,
    pub cpu: Option<i64>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub internet_charge_type: Option<String>,
    pub traffic_unlimited: Option<bool>,
}
model! { BlueprintBundle {
    0 "BundleId" bundle_id, 1 "SupportLinuxUnixPlatform" support_linux_unix_platform,
    2 "SupportWindowsPlatform" support_windows_platform, 3 "Price" price, 4 "BundleSalesState" bundle_sales_state,
    5 "BundleType" bundle_type, 6 "BundleTypeDescription" bundle_type_description,
    7 "BundleTypePriority" bundle_type_priority, 8 "BundleDisplayLabel" bundle_display_label,
    9 "SupportSlot" support_slot, 10 "Memory" memory, 11 "SystemDiskType" system_disk_type,
    12 "SystemDiskSize" system_disk_size, 13 "MonthlyTraffic" monthly_traffic, 14 "CPU" cpu,
    15 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 16 "InternetChargeType" internet_charge_type,
    17 "TrafficUnlimited" traffic_unlimited
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<InstancePrice>,
}
model! { Price {
    0 "InstancePrice" instance_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePrice {
    pub original_bundle_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub currency: Option<String>,
    pub detail_prices: Option<Vec<DetailPrice>>,
}
model! { InstancePrice {
    0 "OriginalBundlePrice" original_bundle_price, 1 "OriginalPrice" original_price, 2 "Discount" discount,
    3 "DiscountPrice" discount_price, 4 "Currency" currency, 5 "DetailPrices" detail_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailPrice {
    pub price_name: Option<String>,
    pub origin_unit_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { DetailPrice {
    0 "PriceName" price_name, 1 "OriginUnitPrice" origin_unit_price, 2 "OriginalPrice" original_price,
    3 "Discount" discount, 4 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintInstances {
    pub instance_ids: Vec<String>,
}
operation! { DescribeBlueprintInstances(instance_ids: Vec<String>)
    "DescribeBlueprintInstances" -> DescribeBlueprintInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintInstancesOutput {
    pub total_count: Option<i64>,
    pub blueprint_instance_set: Option<Vec<BlueprintInstance>>,
}
model! { DescribeBlueprintInstancesOutput {
    0 "TotalCount" total_count, 1 "BlueprintInstanceSet" blueprint_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintInstance {
    pub blueprint: Option<Blueprint>,
    pub software_set: Option<Vec<Software>>,
    pub instance_id: Option<String>,
}
model! { BlueprintInstance {
    0 "Blueprint" blueprint, 1 "SoftwareSet" software_set, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Blueprint {
    pub blueprint_id: Option<String>,
    pub display_title: Option<String>,
    pub display_version: Option<String>,
    pub description: Option<String>,
    pub os_name: Option<String>,
    pub platform: Option<String>,
    pub platform_type: Option<String>,
    pub blueprint_type: Option<String>,
    pub image_url: Option<String>,
    pub required_system_disk_size: Option<i64>,
    pub blueprint_state: Option<String>,
    pub created_time: Option<String>,
    pub blueprint_name: Option<String>,
    pub support_automation_tools: Option<bool>,
    pub required_memory_size: Option<i64>,
    pub image_id: Option<String>,
    pub community_url: Option<String>,
    pub guide_url: Option<String>,
    pub scene_id_set: Option<Vec<String>>,
    pub docker_version: Option<String>,
    pub blueprint_shared: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
model! { Blueprint {
    0 "BlueprintId" blueprint_id, 1 "DisplayTitle" display_title, 2 "DisplayVersion" display_version,
    3 "Description" description, 4 "OsName" os_name, 5 "Platform" platform, 6 "PlatformType" platform_type,
    7 "BlueprintType" blueprint_type, 8 "ImageUrl" image_url, 9 "RequiredSystemDiskSize" required_system_disk_size,
    10 "BlueprintState" blueprint_state, 11 "CreatedTime" created_time, 12 "BlueprintName" blueprint_name,
    13 "SupportAutomationTools" support_automation_tools, 14 "RequiredMemorySize" required_memory_size,
    15 "ImageId" image_id, 16 "CommunityUrl" community_url, 17 "GuideUrl" guide_url, 18 "SceneIdSet" scene_id_set,
    19 "DockerVersion" docker_version, 20 "BlueprintShared" blueprint_shared, 21 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Software {
    pub name: Option<String>,
    pub version: Option<String>,
    pub image_url: Option<String>,
    pub install_dir: Option<String>,
    pub detail_set: Option<Vec<SoftwareDetail>>,
}
model! { Software {
    0 "Name" name, 1 "Version" version, 2 "ImageUrl" image_url, 3 "InstallDir" install_dir, 4 "DetailSet" detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftwareDetail {
    pub key: Option<String>,
    pub title: Option<String>,
    pub value: Option<String>,
}
model! { SoftwareDetail {
    0 "Key" key, 1 "Title" title, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprints {
    pub blueprint_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBlueprints() "DescribeBlueprints" -> DescribeBlueprintsOutput {
    0 "BlueprintIds" blueprint_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBlueprints: Blueprint = Offset "Offset", "BlueprintSet" blueprint_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintsOutput {
    pub total_count: Option<i64>,
    pub blueprint_set: Option<Vec<Blueprint>>,
}
model! { DescribeBlueprintsOutput {
    0 "TotalCount" total_count, 1 "BlueprintSet" blueprint_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintsShareAcrossAccountInfos {
    pub blueprint_ids: Vec<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBlueprintsShareAcrossAccountInfos(blueprint_ids: Vec<String>)
    "DescribeBlueprintsShareAcrossAccountInfos" -> DescribeBlueprintsShareAcrossAccountInfosOutput {
    0 "BlueprintIds" blueprint_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBlueprintsShareAcrossAccountInfos: BlueprintShareAcrossAccountInfo =
    Offset "Offset", "BlueprintShareAcrossAccountInfoSet" blueprint_share_across_account_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlueprintsShareAcrossAccountInfosOutput {
    pub total_count: Option<i64>,
    pub blueprint_share_across_account_info_set: Option<Vec<BlueprintShareAcrossAccountInfo>>,
}
model! { DescribeBlueprintsShareAcrossAccountInfosOutput {
    0 "TotalCount" total_count, 1 "BlueprintShareAcrossAccountInfoSet" blueprint_share_across_account_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintShareAcrossAccountInfo {
    pub blueprint_id: Option<String>,
    pub account_id: Option<String>,
    pub created_time: Option<String>,
}
model! { BlueprintShareAcrossAccountInfo {
    0 "BlueprintId" blueprint_id, 1 "AccountId" account_id, 2 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundleDiscount {
    pub bundle_id: String,
}
operation! { DescribeBundleDiscount(bundle_id: String) "DescribeBundleDiscount" -> DescribeBundleDiscountOutput {
    0 "BundleId" bundle_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundleDiscountOutput {
    pub currency: Option<String>,
    pub discount_detail: Option<Vec<DiscountDetail>>,
}
model! { DescribeBundleDiscountOutput {
    0 "Currency" currency, 1 "DiscountDetail" discount_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountDetail {
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub total_cost: Option<f64>,
    pub real_total_cost: Option<f64>,
    pub discount: Option<f64>,
    pub policy_detail: Option<PolicyDetail>,
}
model! { DiscountDetail {
    0 "TimeSpan" time_span, 1 "TimeUnit" time_unit, 2 "TotalCost" total_cost, 3 "RealTotalCost" real_total_cost,
    4 "Discount" discount, 5 "PolicyDetail" policy_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyDetail {
    pub user_discount: Option<f64>,
    pub common_discount: Option<f64>,
    pub final_discount: Option<f64>,
    pub activity_discount: Option<f64>,
    pub discount_type: Option<String>,
}
model! { PolicyDetail {
    0 "UserDiscount" user_discount, 1 "CommonDiscount" common_discount, 2 "FinalDiscount" final_discount,
    3 "ActivityDiscount" activity_discount, 4 "DiscountType" discount_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundles {
    pub bundle_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub zones: Option<Vec<String>>,
}
operation! { DescribeBundles() "DescribeBundles" -> DescribeBundlesOutput {
    0 "BundleIds" bundle_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "Zones" zones: Vec<String>
} }
paged! { DescribeBundles: Bundle = Offset "Offset", "BundleSet" bundle_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBundlesOutput {
    pub bundle_set: Option<Vec<Bundle>>,
    pub total_count: Option<i64>,
}
model! { DescribeBundlesOutput {
    0 "BundleSet" bundle_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bundle {
    pub bundle_id: Option<String>,
    pub memory: Option<i64>,
    pub system_disk_type: Option<String>,
    pub system_disk_size: Option<i64>,
    pub monthly_traffic: Option<i64>,
    pub support_linux_unix_platform: Option<bool>,
    pub support_windows_platform: Option<bool>,
    pub price: Option<Price>,
    pub cpu: Option<i64>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub internet_charge_type: Option<String>,
    pub bundle_sales_state: Option<String>,
    pub bundle_type: Option<String>,
    pub bundle_type_description: Option<String>,
    pub bundle_display_label: Option<String>,
    pub traffic_unlimited: Option<bool>,
}
model! { Bundle {
    0 "BundleId" bundle_id, 1 "Memory" memory, 2 "SystemDiskType" system_disk_type, 3 "SystemDiskSize" system_disk_size,
    4 "MonthlyTraffic" monthly_traffic, 5 "SupportLinuxUnixPlatform" support_linux_unix_platform,
    6 "SupportWindowsPlatform" support_windows_platform, 7 "Price" price, 8 "CPU" cpu,
    9 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 10 "InternetChargeType" internet_charge_type,
    11 "BundleSalesState" bundle_sales_state, 12 "BundleType" bundle_type,
    13 "BundleTypeDescription" bundle_type_description, 14 "BundleDisplayLabel" bundle_display_label,
    15 "TrafficUnlimited" traffic_unlimited
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstances {}
operation! { DescribeCcnAttachedInstances() "DescribeCcnAttachedInstances" -> DescribeCcnAttachedInstancesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstancesOutput {
    pub ccn_attached_instance_set: Option<Vec<CcnAttachedInstance>>,
}
model! { DescribeCcnAttachedInstancesOutput {
    0 "CcnAttachedInstanceSet" ccn_attached_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnAttachedInstance {
    pub ccn_id: Option<String>,
    pub cidr_block: Option<Vec<String>>,
    pub state: Option<String>,
    pub attached_time: Option<String>,
    pub description: Option<String>,
}
model! { CcnAttachedInstance {
    0 "CcnId" ccn_id, 1 "CidrBlock" cidr_block, 2 "State" state, 3 "AttachedTime" attached_time,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackups {
    pub disk_backup_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDiskBackups() "DescribeDiskBackups" -> DescribeDiskBackupsOutput {
    0 "DiskBackupIds" disk_backup_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeDiskBackups: DiskBackup = Offset "Offset", "DiskBackupSet" disk_backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsOutput {
    pub total_count: Option<i64>,
    pub disk_backup_set: Option<Vec<DiskBackup>>,
}
model! { DescribeDiskBackupsOutput {
    0 "TotalCount" total_count, 1 "DiskBackupSet" disk_backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskBackup {
    pub disk_backup_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_backup_name: Option<String>,
    pub disk_backup_state: Option<String>,
    pub percent: Option<i64>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    pub created_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { DiskBackup {
    0 "DiskBackupId" disk_backup_id, 1 "DiskUsage" disk_usage, 2 "DiskId" disk_id, 3 "DiskSize" disk_size,
    4 "DiskBackupName" disk_backup_name, 5 "DiskBackupState" disk_backup_state, 6 "Percent" percent,
    7 "LatestOperation" latest_operation, 8 "LatestOperationState" latest_operation_state,
    9 "LatestOperationRequestId" latest_operation_request_id, 10 "CreatedTime" created_time, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsDeniedActions {
    pub disk_backup_ids: Vec<String>,
}
operation! { DescribeDiskBackupsDeniedActions(disk_backup_ids: Vec<String>)
    "DescribeDiskBackupsDeniedActions" -> DescribeDiskBackupsDeniedActionsOutput {
    0 "DiskBackupIds" disk_backup_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsDeniedActionsOutput {
    pub disk_backup_denied_action_set: Option<Vec<DiskBackupDeniedActions>>,
}
model! { DescribeDiskBackupsDeniedActionsOutput {
    0 "DiskBackupDeniedActionSet" disk_backup_denied_action_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskBackupDeniedActions {
    pub disk_backup_id: Option<String>,
    pub denied_actions: Option<Vec<DeniedAction>>,
}
model! { DiskBackupDeniedActions {
    0 "DiskBackupId" disk_backup_id, 1 "DeniedActions" denied_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeniedAction {
    pub action: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeniedAction {
    0 "Action" action, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigs {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDiskConfigs() "DescribeDiskConfigs" -> DescribeDiskConfigsOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigsOutput {
    pub disk_config_set: Option<Vec<DiskConfig>>,
}
model! { DescribeDiskConfigsOutput {
    0 "DiskConfigSet" disk_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskConfig {
    pub zone: Option<String>,
    pub disk_type: Option<String>,
    pub disk_sales_state: Option<String>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
    pub disk_step_size: Option<i64>,
}
model! { DiskConfig {
    0 "Zone" zone, 1 "DiskType" disk_type, 2 "DiskSalesState" disk_sales_state, 3 "MaxDiskSize" max_disk_size,
    4 "MinDiskSize" min_disk_size, 5 "DiskStepSize" disk_step_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskDiscount {
    pub disk_type: String,
    pub disk_size: i64,
    pub disk_backup_quota: Option<i64>,
}
operation! { DescribeDiskDiscount(disk_type: String, disk_size: i64)
    "DescribeDiskDiscount" -> DescribeDiskDiscountOutput {
    0 "DiskType" disk_type, 1 "DiskSize" disk_size, 2 "DiskBackupQuota" disk_backup_quota: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskDiscountOutput {
    pub currency: Option<String>,
    pub discount_detail: Option<Vec<DiscountDetail>>,
}
model! { DescribeDiskDiscountOutput {
    0 "Currency" currency, 1 "DiscountDetail" discount_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub disk_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "DiskIds" disk_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "OrderField" order_field: String, 5 "Order" order: String
} }
paged! { DescribeDisks: Disk = Offset "Offset", "DiskSet" disk_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub disk_set: Option<Vec<Disk>>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksOutput {
    0 "DiskSet" disk_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub disk_id: Option<String>,
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub disk_name: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_type: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_size: Option<i64>,
    pub renew_flag: Option<String>,
    pub disk_state: Option<String>,
    pub attached: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub isolated_time: Option<String>,
    pub disk_backup_count: Option<i64>,
    pub disk_backup_quota: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
model! { Disk {
    0 "DiskId" disk_id, 1 "InstanceId" instance_id, 2 "Zone" zone, 3 "DiskName" disk_name, 4 "DiskUsage" disk_usage,
    5 "DiskType" disk_type, 6 "DiskChargeType" disk_charge_type, 7 "DiskSize" disk_size, 8 "RenewFlag" renew_flag,
    9 "DiskState" disk_state, 10 "Attached" attached, 11 "DeleteWithInstance" delete_with_instance,
    12 "LatestOperation" latest_operation, 13 "LatestOperationState" latest_operation_state,
    14 "LatestOperationRequestId" latest_operation_request_id, 15 "CreatedTime" created_time,
    16 "ExpiredTime" expired_time, 17 "IsolatedTime" isolated_time, 18 "DiskBackupCount" disk_backup_count,
    19 "DiskBackupQuota" disk_backup_quota, 20 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDeniedActions {
    pub disk_ids: Vec<String>,
}
operation! { DescribeDisksDeniedActions(disk_ids: Vec<String>)
    "DescribeDisksDeniedActions" -> DescribeDisksDeniedActionsOutput {
    0 "DiskIds" disk_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDeniedActionsOutput {
    pub disk_denied_action_set: Option<Vec<DiskDeniedActions>>,
}
model! { DescribeDisksDeniedActionsOutput {
    0 "DiskDeniedActionSet" disk_denied_action_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskDeniedActions {
    pub disk_id: Option<String>,
    pub denied_actions: Option<Vec<DeniedAction>>,
}
model! { DiskDeniedActions {
    0 "DiskId" disk_id, 1 "DeniedActions" denied_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksReturnable {
    pub disk_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDisksReturnable() "DescribeDisksReturnable" -> DescribeDisksReturnableOutput {
    0 "DiskIds" disk_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeDisksReturnable: DiskReturnable =
    Offset "Offset", "DiskReturnableSet" disk_returnable_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksReturnableOutput {
    pub disk_returnable_set: Option<Vec<DiskReturnable>>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksReturnableOutput {
    0 "DiskReturnableSet" disk_returnable_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskReturnable {
    pub disk_id: Option<String>,
    pub is_returnable: Option<bool>,
    pub return_fail_code: Option<i64>,
    pub return_fail_message: Option<String>,
}
model! { DiskReturnable {
    0 "DiskId" disk_id, 1 "IsReturnable" is_returnable, 2 "ReturnFailCode" return_fail_code,
    3 "ReturnFailMessage" return_fail_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerActivities {
    pub instance_id: String,
    pub activity_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub created_time_begin: Option<i64>,
    pub created_time_end: Option<i64>,
}
operation! { DescribeDockerActivities(instance_id: String)
    "DescribeDockerActivities" -> DescribeDockerActivitiesOutput {
    0 "InstanceId" instance_id, 1 "ActivityIds" activity_ids: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "CreatedTimeBegin" created_time_begin: i64, 5 "CreatedTimeEnd" created_time_end: i64
} }
paged! { DescribeDockerActivities: DockerActivity =
    Offset "Offset", "DockerActivitySet" docker_activity_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerActivitiesOutput {
    pub total_count: Option<i64>,
    pub docker_activity_set: Option<Vec<DockerActivity>>,
}
model! { DescribeDockerActivitiesOutput {
    0 "TotalCount" total_count, 1 "DockerActivitySet" docker_activity_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerActivity {
    pub activity_id: Option<String>,
    pub activity_name: Option<String>,
    pub activity_state: Option<String>,
    pub activity_command_output: Option<String>,
    pub container_ids: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DockerActivity {
    0 "ActivityId" activity_id, 1 "ActivityName" activity_name, 2 "ActivityState" activity_state,
    3 "ActivityCommandOutput" activity_command_output, 4 "ContainerIds" container_ids, 5 "CreatedTime" created_time,
    6 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerConfiguration {
    pub instance_id: String,
    pub container_id: String,
}
operation! { DescribeDockerContainerConfiguration(instance_id: String, container_id: String)
    "DescribeDockerContainerConfiguration" -> DescribeDockerContainerConfigurationOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerConfigurationOutput {
    pub container_configuration: Option<DockerContainerConfiguration>,
}
model! { DescribeDockerContainerConfigurationOutput {
    0 "ContainerConfiguration" container_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerDetail {
    pub instance_id: String,
    pub container_id: String,
}
operation! { DescribeDockerContainerDetail(instance_id: String, container_id: String)
    "DescribeDockerContainerDetail" -> DescribeDockerContainerDetailOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainerDetailOutput {
    pub container_detail: Option<String>,
}
model! { DescribeDockerContainerDetailOutput {
    0 "ContainerDetail" container_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainers {
    pub instance_id: String,
    pub container_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDockerContainers(instance_id: String)
    "DescribeDockerContainers" -> DescribeDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids: Vec<String>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDockerContainers: DockerContainer =
    Offset "Offset", "DockerContainerSet" docker_container_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDockerContainersOutput {
    pub total_count: Option<i64>,
    pub docker_container_set: Option<Vec<DockerContainer>>,
}
model! { DescribeDockerContainersOutput {
    0 "TotalCount" total_count, 1 "DockerContainerSet" docker_container_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DockerContainer {
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub container_image: Option<String>,
    pub command: Option<String>,
    pub status: Option<String>,
    pub state: Option<String>,
    pub publish_port_set: Option<Vec<DockerContainerPublishPort>>,
    pub volume_set: Option<Vec<DockerContainerVolume>>,
    pub created_time: Option<String>,
}
model! { DockerContainer {
    0 "ContainerId" container_id, 1 "ContainerName" container_name, 2 "ContainerImage" container_image,
    3 "Command" command, 4 "Status" status, 5 "State" state, 6 "PublishPortSet" publish_port_set,
    7 "VolumeSet" volume_set, 8 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRules {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirewallRules(instance_id: String) "DescribeFirewallRules" -> DescribeFirewallRulesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeFirewallRules: FirewallRuleInfo =
    Offset "Offset", "FirewallRuleSet" firewall_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesOutput {
    pub total_count: Option<i64>,
    pub firewall_rule_set: Option<Vec<FirewallRuleInfo>>,
    pub firewall_version: Option<u64>,
}
model! { DescribeFirewallRulesOutput {
    0 "TotalCount" total_count, 1 "FirewallRuleSet" firewall_rule_set, 2 "FirewallVersion" firewall_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallRuleInfo {
    pub app_type: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub action: Option<String>,
    pub firewall_rule_description: Option<String>,
}
model! { FirewallRuleInfo {
    0 "AppType" app_type, 1 "Protocol" protocol, 2 "Port" port, 3 "CidrBlock" cidr_block,
    4 "Ipv6CidrBlock" ipv6_cidr_block, 5 "Action" action, 6 "FirewallRuleDescription" firewall_rule_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesTemplate {}
operation! { DescribeFirewallRulesTemplate() "DescribeFirewallRulesTemplate" -> DescribeFirewallRulesTemplateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallRulesTemplateOutput {
    pub total_count: Option<i64>,
    pub firewall_rule_set: Option<Vec<FirewallRuleInfo>>,
}
model! { DescribeFirewallRulesTemplateOutput {
    0 "TotalCount" total_count, 1 "FirewallRuleSet" firewall_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyRecords {
    pub template_id: String,
    pub task_ids: Option<Vec<String>>,
}
operation! { DescribeFirewallTemplateApplyRecords(template_id: String)
    "DescribeFirewallTemplateApplyRecords" -> DescribeFirewallTemplateApplyRecordsOutput {
    0 "TemplateId" template_id, 1 "TaskIds" task_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyRecordsOutput {
    pub apply_record_set: Option<Vec<FirewallTemplateApplyRecord>>,
}
model! { DescribeFirewallTemplateApplyRecordsOutput {
    0 "ApplyRecordSet" apply_record_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateApplyRecord {
    pub task_id: Option<String>,
    pub apply_time: Option<String>,
    pub template_rule_set: Option<Vec<FirewallTemplateRule>>,
    pub apply_state: Option<String>,
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub apply_detail_set: Option<Vec<FirewallTemplateApplyRecordDetail>>,
}
model! { FirewallTemplateApplyRecord {
    0 "TaskId" task_id, 1 "ApplyTime" apply_time, 2 "TemplateRuleSet" template_rule_set, 3 "ApplyState" apply_state,
    4 "SuccessCount" success_count, 5 "FailedCount" failed_count, 6 "RunningCount" running_count,
    7 "ApplyDetailSet" apply_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateRule {
    pub template_rule_id: Option<String>,
    pub firewall_rule: Option<FirewallRule>,
}
model! { FirewallTemplateRule {
    0 "TemplateRuleId" template_rule_id, 1 "FirewallRule" firewall_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateApplyRecordDetail {
    pub instance: Option<InstanceIdentifier>,
    pub apply_state: Option<String>,
    pub error_message: Option<String>,
}
model! { FirewallTemplateApplyRecordDetail {
    0 "Instance" instance, 1 "ApplyState" apply_state, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateQuota {}
operation! { DescribeFirewallTemplateQuota() "DescribeFirewallTemplateQuota" -> DescribeFirewallTemplateQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateQuotaOutput {
    pub available: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeFirewallTemplateQuotaOutput {
    0 "Available" available, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRuleQuota {
    pub template_id: String,
}
operation! { DescribeFirewallTemplateRuleQuota(template_id: String)
    "DescribeFirewallTemplateRuleQuota" -> DescribeFirewallTemplateRuleQuotaOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRuleQuotaOutput {
    pub available: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeFirewallTemplateRuleQuotaOutput {
    0 "Available" available, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRules {
    pub template_id: String,
    pub template_rule_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirewallTemplateRules(template_id: String)
    "DescribeFirewallTemplateRules" -> DescribeFirewallTemplateRulesOutput {
    0 "TemplateId" template_id, 1 "TemplateRuleIds" template_rule_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeFirewallTemplateRules: FirewallTemplateRuleInfo =
    Offset "Offset", "TemplateRuleSet" template_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesOutput {
    pub total_count: Option<i64>,
    pub template_rule_set: Option<Vec<FirewallTemplateRuleInfo>>,
}
model! { DescribeFirewallTemplateRulesOutput {
    0 "TotalCount" total_count, 1 "TemplateRuleSet" template_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplateRuleInfo {
    pub template_rule_id: Option<String>,
    pub firewall_rule_info: Option<FirewallRuleInfo>,
}
model! { FirewallTemplateRuleInfo {
    0 "TemplateRuleId" template_rule_id, 1 "FirewallRuleInfo" firewall_rule_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplates {
    pub template_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirewallTemplates() "DescribeFirewallTemplates" -> DescribeFirewallTemplatesOutput {
    0 "TemplateIds" template_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeFirewallTemplates: FirewallTemplate = Offset "Offset", "TemplateSet" template_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplatesOutput {
    pub total_count: Option<i64>,
    pub template_set: Option<Vec<FirewallTemplate>>,
}
model! { DescribeFirewallTemplatesOutput {
    0 "TotalCount" total_count, 1 "TemplateSet" template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirewallTemplate {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub template_state: Option<String>,
    pub created_time: Option<String>,
}
model! { FirewallTemplate {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TemplateType" template_type,
    3 "TemplateState" template_state, 4 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralResourceQuotas {
    pub resource_names: Vec<String>,
}
operation! { DescribeGeneralResourceQuotas(resource_names: Vec<String>)
    "DescribeGeneralResourceQuotas" -> DescribeGeneralResourceQuotasOutput {
    0 "ResourceNames" resource_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralResourceQuotasOutput {
    pub general_resource_quota_set: Option<Vec<GeneralResourceQuota>>,
}
model! { DescribeGeneralResourceQuotasOutput {
    0 "GeneralResourceQuotaSet" general_resource_quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralResourceQuota {
    pub resource_name: Option<String>,
    pub resource_quota_available: Option<i64>,
    pub resource_quota_total: Option<i64>,
}
model! { GeneralResourceQuota {
    0 "ResourceName" resource_name, 1 "ResourceQuotaAvailable" resource_quota_available,
    2 "ResourceQuotaTotal" resource_quota_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesToShare {
    pub image_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeImagesToShare() "DescribeImagesToShare" -> DescribeImagesToShareOutput {
    0 "ImageIds" image_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeImagesToShare: Image = Offset "Offset", "ImageSet" image_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesToShareOutput {
    pub total_count: Option<i64>,
    pub image_set: Option<Vec<Image>>,
}
model! { DescribeImagesToShareOutput {
    0 "TotalCount" total_count, 1 "ImageSet" image_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
    pub image_size: Option<i64>,
    pub image_source: Option<String>,
    pub image_class: Option<String>,
    pub image_state: Option<String>,
    pub is_support_cloudinit: Option<bool>,
    pub architecture: Option<String>,
    pub os_name: Option<String>,
    pub platform: Option<String>,
    pub created_time: Option<String>,
    pub is_shareable: Option<bool>,
    pub unshareable_reason: Option<String>,
}
model! { Image {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ImageDescription" image_description, 3 "ImageSize" image_size,
    4 "ImageSource" image_source, 5 "ImageClass" image_class, 6 "ImageState" image_state,
    7 "IsSupportCloudinit" is_support_cloudinit, 8 "Architecture" architecture, 9 "OsName" os_name,
    10 "Platform" platform, 11 "CreatedTime" created_time, 12 "IsShareable" is_shareable,
    13 "UnshareableReason" unshareable_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    pub instance_vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "InstanceVncUrl" instance_vnc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "Order" order: String
} }
paged! { DescribeInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<Instance>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub bundle_id: Option<String>,
    pub blueprint_id: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub private_addresses: Option<Vec<String>>,
    pub public_addresses: Option<Vec<String>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub renew_flag: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub instance_state: Option<String>,
    pub uuid: Option<String>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    pub latest_operation_started_time: Option<String>,
    pub isolated_time: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub platform_type: Option<String>,
    pub platform: Option<String>,
    pub os_name: Option<String>,
    pub zone: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub instance_restrict_state: Option<String>,
    pub support_ipv6_detail: Option<SupportIpv6Detail>,
    pub public_ipv6_addresses: Option<Vec<String>>,
    pub init_invocation_id: Option<String>,
    pub instance_violation_detail: Option<InstanceViolationDetail>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "BundleId" bundle_id, 2 "BlueprintId" blueprint_id, 3 "CPU" cpu, 4 "Memory" memory,
    5 "InstanceName" instance_name, 6 "InstanceChargeType" instance_charge_type, 7 "SystemDisk" system_disk,
    8 "PrivateAddresses" private_addresses, 9 "PublicAddresses" public_addresses,
    10 "InternetAccessible" internet_accessible, 11 "RenewFlag" renew_flag, 12 "LoginSettings" login_settings,
    13 "InstanceState" instance_state, 14 "Uuid" uuid, 15 "LatestOperation" latest_operation,
    16 "LatestOperationState" latest_operation_state, 17 "LatestOperationRequestId" latest_operation_request_id,
    18 "LatestOperationStartedTime" latest_operation_started_time, 19 "IsolatedTime" isolated_time,
    20 "CreatedTime" created_time, 21 "ExpiredTime" expired_time, 22 "PlatformType" platform_type,
    23 "Platform" platform, 24 "OsName" os_name, 25 "Zone" zone, 26 "Tags" tags,
    27 "InstanceRestrictState" instance_restrict_state, 28 "SupportIpv6Detail" support_ipv6_detail,
    29 "PublicIpv6Addresses" public_ipv6_addresses, 30 "InitInvocationId" init_invocation_id,
    31 "InstanceViolationDetail" instance_violation_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_id: Option<String>,
}
model! { SystemDisk {
    0 "DiskType" disk_type, 1 "DiskSize" disk_size, 2 "DiskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub public_ip_assigned: Option<bool>,
}
model! { InternetAccessible {
    0 "InternetChargeType" internet_charge_type, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    2 "PublicIpAssigned" public_ip_assigned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub key_ids: Option<Vec<String>>,
}
model! { LoginSettings {
    0 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportIpv6Detail {
    pub is_support: Option<bool>,
    pub detail: Option<String>,
    pub message: Option<String>,
}
model! { SupportIpv6Detail {
    0 "IsSupport" is_support, 1 "Detail" detail, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceViolationDetail {
    pub source: Option<String>,
    pub state: Option<String>,
    pub reason: Option<String>,
    pub content: Option<String>,
}
model! { InstanceViolationDetail {
    0 "Source" source, 1 "State" state, 2 "Reason" reason, 3 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActions {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesDeniedActions(instance_ids: Vec<String>)
    "DescribeInstancesDeniedActions" -> DescribeInstancesDeniedActionsOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActionsOutput {
    pub instance_denied_action_set: Option<Vec<InstanceDeniedActions>>,
}
model! { DescribeInstancesDeniedActionsOutput {
    0 "InstanceDeniedActionSet" instance_denied_action_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDeniedActions {
    pub instance_id: Option<String>,
    pub denied_actions: Option<Vec<DeniedAction>>,
}
model! { InstanceDeniedActions {
    0 "InstanceId" instance_id, 1 "DeniedActions" denied_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNum {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesDiskNum(instance_ids: Vec<String>)
    "DescribeInstancesDiskNum" -> DescribeInstancesDiskNumOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNumOutput {
    pub attach_detail_set: Option<Vec<AttachDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesDiskNumOutput {
    0 "AttachDetailSet" attach_detail_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDetail {
    pub instance_id: Option<String>,
    pub attached_disk_count: Option<i64>,
    pub max_attach_count: Option<i64>,
}
model! { AttachDetail {
    0 "InstanceId" instance_id, 1 "AttachedDiskCount" attached_disk_count, 2 "MaxAttachCount" max_attach_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesReturnable {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstancesReturnable() "DescribeInstancesReturnable" -> DescribeInstancesReturnableOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstancesReturnable: InstanceReturnable =
    Offset "Offset", "InstanceReturnableSet" instance_returnable_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesReturnableOutput {
    pub total_count: Option<i64>,
    pub instance_returnable_set: Option<Vec<InstanceReturnable>>,
}
model! { DescribeInstancesReturnableOutput {
    0 "TotalCount" total_count, 1 "InstanceReturnableSet" instance_returnable_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceReturnable {
    pub instance_id: Option<String>,
    pub is_returnable: Option<bool>,
    pub return_fail_code: Option<i64>,
    pub return_fail_message: Option<String>,
}
model! { InstanceReturnable {
    0 "InstanceId" instance_id, 1 "IsReturnable" is_returnable, 2 "ReturnFailCode" return_fail_code,
    3 "ReturnFailMessage" return_fail_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTrafficPackages {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstancesTrafficPackages()
    "DescribeInstancesTrafficPackages" -> DescribeInstancesTrafficPackagesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstancesTrafficPackages: InstanceTrafficPackage =
    Offset "Offset", "InstanceTrafficPackageSet" instance_traffic_package_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTrafficPackagesOutput {
    pub total_count: Option<i64>,
    pub instance_traffic_package_set: Option<Vec<InstanceTrafficPackage>>,
}
model! { DescribeInstancesTrafficPackagesOutput {
    0 "TotalCount" total_count, 1 "InstanceTrafficPackageSet" instance_traffic_package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTrafficPackage {
    pub instance_id: Option<String>,
    pub traffic_package_set: Option<Vec<TrafficPackage>>,
}
model! { InstanceTrafficPackage {
    0 "InstanceId" instance_id, 1 "TrafficPackageSet" traffic_package_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub traffic_package_id: Option<String>,
    pub traffic_used: Option<i64>,
    pub traffic_package_total: Option<i64>,
    pub traffic_package_remaining: Option<i64>,
    pub traffic_overflow: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub deadline: Option<String>,
    pub status: Option<String>,
}
model! { TrafficPackage {
    0 "TrafficPackageId" traffic_package_id, 1 "TrafficUsed" traffic_used,
    2 "TrafficPackageTotal" traffic_package_total, 3 "TrafficPackageRemaining" traffic_package_remaining,
    4 "TrafficOverflow" traffic_overflow, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Deadline" deadline,
    8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "KeyIds" key_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeKeyPairs: KeyPair = Offset "Offset", "KeyPairSet" key_pair_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub total_count: Option<i64>,
    pub key_pair_set: Option<Vec<KeyPair>>,
}
model! { DescribeKeyPairsOutput {
    0 "TotalCount" total_count, 1 "KeyPairSet" key_pair_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerTemplates {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMcpServerTemplates() "DescribeMcpServerTemplates" -> DescribeMcpServerTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeMcpServerTemplates: McpServerTemplate =
    Offset "Offset", "McpServerTemplateSet" mcp_server_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServerTemplatesOutput {
    pub mcp_server_template_set: Option<Vec<McpServerTemplate>>,
    pub total_count: Option<i64>,
}
model! { DescribeMcpServerTemplatesOutput {
    0 "McpServerTemplateSet" mcp_server_template_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerTemplate {
    pub name: Option<String>,
    pub command: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub community_url: Option<String>,
    pub platform_url: Option<String>,
    pub env_set: Option<Vec<McpServerTemplateEnv>>,
}
model! { McpServerTemplate {
    0 "Name" name, 1 "Command" command, 2 "Description" description, 3 "IconUrl" icon_url,
    4 "CommunityUrl" community_url, 5 "PlatformUrl" platform_url, 6 "EnvSet" env_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServerTemplateEnv {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { McpServerTemplateEnv {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServers {
    pub instance_id: String,
    pub mcp_server_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeMcpServers(instance_id: String) "DescribeMcpServers" -> DescribeMcpServersOutput {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids: Vec<String>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeMcpServers: McpServer = Offset "Offset", "McpServerSet" mcp_server_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpServersOutput {
    pub mcp_server_set: Option<Vec<McpServer>>,
    pub total_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { DescribeMcpServersOutput {
    0 "McpServerSet" mcp_server_set, 1 "TotalCount" total_count, 2 "InstanceId" instance_id,
    3 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpServer {
    pub mcp_server_id: Option<String>,
    pub name: Option<String>,
    pub mcp_server_type: Option<String>,
    pub icon_url: Option<String>,
    pub command: Option<String>,
    pub state: Option<String>,
    pub server_url: Option<String>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub env_set: Option<Vec<McpServerEnv>>,
    pub transport_type: Option<String>,
}
model! { McpServer {
    0 "McpServerId" mcp_server_id, 1 "Name" name, 2 "McpServerType" mcp_server_type, 3 "IconUrl" icon_url,
    4 "Command" command, 5 "State" state, 6 "ServerUrl" server_url, 7 "Config" config, 8 "Description" description,
    9 "CreatedTime" created_time, 10 "UpdatedTime" updated_time, 11 "EnvSet" env_set, 12 "TransportType" transport_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyInstanceBundles {
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeModifyInstanceBundles(instance_id: String)
    "DescribeModifyInstanceBundles" -> DescribeModifyInstanceBundlesOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeModifyInstanceBundles: ModifyBundle =
    Offset "Offset", "ModifyBundleSet" modify_bundle_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyInstanceBundlesOutput {
    pub total_count: Option<i64>,
    pub modify_bundle_set: Option<Vec<ModifyBundle>>,
}
model! { DescribeModifyInstanceBundlesOutput {
    0 "TotalCount" total_count, 1 "ModifyBundleSet" modify_bundle_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBundle {
    pub modify_price: Option<Price>,
    pub modify_bundle_state: Option<String>,
    pub bundle: Option<Bundle>,
    pub not_support_modify_message: Option<String>,
}
model! { ModifyBundle {
    0 "ModifyPrice" modify_price, 1 "ModifyBundleState" modify_bundle_state, 2 "Bundle" bundle,
    3 "NotSupportModifyMessage" not_support_modify_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
    pub is_china_mainland: Option<bool>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionState" region_state, 3 "IsChinaMainland" is_china_mainland
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResetInstanceBlueprints {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResetInstanceBlueprints(instance_id: String)
    "DescribeResetInstanceBlueprints" -> DescribeResetInstanceBlueprintsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeResetInstanceBlueprints: ResetInstanceBlueprint =
    Offset "Offset", "ResetInstanceBlueprintSet" reset_instance_blueprint_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResetInstanceBlueprintsOutput {
    pub total_count: Option<i64>,
    pub reset_instance_blueprint_set: Option<Vec<ResetInstanceBlueprint>>,
}
model! { DescribeResetInstanceBlueprintsOutput {
    0 "TotalCount" total_count, 1 "ResetInstanceBlueprintSet" reset_instance_blueprint_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceBlueprint {
    pub blueprint_info: Option<Blueprint>,
    pub is_resettable: Option<bool>,
    pub non_resettable_message: Option<String>,
}
model! { ResetInstanceBlueprint {
    0 "BlueprintInfo" blueprint_info, 1 "IsResettable" is_resettable, 2 "NonResettableMessage" non_resettable_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub scene_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeScenes: Scene = Offset "Offset", "SceneSet" scene_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub scene_set: Option<Vec<Scene>>,
    pub total_count: Option<i64>,
}
model! { DescribeScenesOutput {
    0 "SceneSet" scene_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scene {
    pub scene_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
model! { Scene {
    0 "SceneId" scene_id, 1 "DisplayName" display_name, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "SnapshotIds" snapshot_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeSnapshots: Snapshot = Offset "Offset", "SnapshotSet" snapshot_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub snapshot_set: Option<Vec<Snapshot>>,
}
model! { DescribeSnapshotsOutput {
    0 "TotalCount" total_count, 1 "SnapshotSet" snapshot_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub snapshot_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub snapshot_name: Option<String>,
    pub snapshot_state: Option<String>,
    pub percent: Option<i64>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    pub created_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { Snapshot {
    0 "SnapshotId" snapshot_id, 1 "DiskUsage" disk_usage, 2 "DiskId" disk_id, 3 "DiskSize" disk_size,
    4 "SnapshotName" snapshot_name, 5 "SnapshotState" snapshot_state, 6 "Percent" percent,
    7 "LatestOperation" latest_operation, 8 "LatestOperationState" latest_operation_state,
    9 "LatestOperationRequestId" latest_operation_request_id, 10 "CreatedTime" created_time, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsDeniedActions {
    pub snapshot_ids: Vec<String>,
}
operation! { DescribeSnapshotsDeniedActions(snapshot_ids: Vec<String>)
    "DescribeSnapshotsDeniedActions" -> DescribeSnapshotsDeniedActionsOutput {
    0 "SnapshotIds" snapshot_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsDeniedActionsOutput {
    pub snapshot_denied_action_set: Option<Vec<SnapshotDeniedActions>>,
}
model! { DescribeSnapshotsDeniedActionsOutput {
    0 "SnapshotDeniedActionSet" snapshot_denied_action_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotDeniedActions {
    pub snapshot_id: Option<String>,
    pub denied_actions: Option<Vec<DeniedAction>>,
}
model! { SnapshotDeniedActions {
    0 "SnapshotId" snapshot_id, 1 "DeniedActions" denied_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub order_field: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "OrderField" order_field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zone_info_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count, 1 "ZoneInfoSet" zone_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub instance_display_label: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "InstanceDisplayLabel" instance_display_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCcn {
    pub ccn_id: String,
}
operation! { DetachCcn(ccn_id: String) "DetachCcn" -> Empty {
    0 "CcnId" ccn_id
} }

pub type DetachCcnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Vec<String>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

pub type DetachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateInstancesKeyPairs {
    pub key_ids: Vec<String>,
    pub instance_ids: Vec<String>,
    pub disassociate_type: Option<String>,
    pub username: Option<String>,
}
operation! { DisassociateInstancesKeyPairs(key_ids: Vec<String>, instance_ids: Vec<String>)
    "DisassociateInstancesKeyPairs" -> Empty {
    0 "KeyIds" key_ids, 1 "InstanceIds" instance_ids, 2 "DisassociateType" disassociate_type: String,
    3 "Username" username: String
} }

pub type DisassociateInstancesKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub key_name: String,
    pub public_key: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ImportKeyPair(key_name: String, public_key: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyName" key_name, 1 "PublicKey" public_key, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateBlueprint {
    pub blueprint_count: Option<i64>,
}
operation! { InquirePriceCreateBlueprint() "InquirePriceCreateBlueprint" -> InquirePriceCreateBlueprintOutput {
    0 "BlueprintCount" blueprint_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateBlueprintOutput {
    pub blueprint_price: Option<BlueprintPrice>,
}
model! { InquirePriceCreateBlueprintOutput {
    0 "BlueprintPrice" blueprint_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueprintPrice {
    pub original_blueprint_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { BlueprintPrice {
    0 "OriginalBlueprintPrice" original_blueprint_price, 1 "OriginalPrice" original_price, 2 "Discount" discount,
    3 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDisks {
    pub disk_size: i64,
    pub disk_type: String,
    pub disk_charge_prepaid: DiskChargePrepaid,
    pub disk_count: Option<i64>,
    pub disk_backup_quota: Option<i64>,
}
operation! { InquirePriceCreateDisks(disk_size: i64, disk_type: String, disk_charge_prepaid: DiskChargePrepaid)
    "InquirePriceCreateDisks" -> InquirePriceCreateDisksOutput {
    0 "DiskSize" disk_size, 1 "DiskType" disk_type, 2 "DiskChargePrepaid" disk_charge_prepaid,
    3 "DiskCount" disk_count: i64, 4 "DiskBackupQuota" disk_backup_quota: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDisksOutput {
    pub disk_price: Option<DiskPrice>,
}
model! { InquirePriceCreateDisksOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskPrice {
    pub original_disk_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub detail_prices: Option<Vec<DetailPrice>>,
}
model! { DiskPrice {
    0 "OriginalDiskPrice" original_disk_price, 1 "OriginalPrice" original_price, 2 "Discount" discount,
    3 "DiscountPrice" discount_price, 4 "DetailPrices" detail_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateInstances {
    pub bundle_id: String,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub instance_count: Option<i64>,
    pub blueprint_id: Option<String>,
}
operation! { InquirePriceCreateInstances(bundle_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "InquirePriceCreateInstances" -> InquirePriceCreateInstancesOutput {
    0 "BundleId" bundle_id, 1 "InstanceChargePrepaid" instance_charge_prepaid, 2 "InstanceCount" instance_count: i64,
    3 "BlueprintId" blueprint_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateInstancesOutput {
    pub price: Option<Price>,
}
model! { InquirePriceCreateInstancesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDisks {
    pub disk_ids: Vec<String>,
    pub renew_disk_charge_prepaid: RenewDiskChargePrepaid,
}
operation! { InquirePriceRenewDisks(disk_ids: Vec<String>, renew_disk_charge_prepaid: RenewDiskChargePrepaid)
    "InquirePriceRenewDisks" -> InquirePriceRenewDisksOutput {
    0 "DiskIds" disk_ids, 1 "RenewDiskChargePrepaid" renew_disk_charge_prepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDiskChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
    pub time_unit: Option<String>,
    pub cur_instance_deadline: Option<String>,
}
input! { RenewDiskChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String, 2 "TimeUnit" time_unit: String,
    3 "CurInstanceDeadline" cur_instance_deadline: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDisksOutput {
    pub disk_price: Option<DiskPrice>,
}
model! { InquirePriceRenewDisksOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstances {
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub renew_data_disk: Option<bool>,
    pub align_instance_expired_time: Option<bool>,
}
operation! { InquirePriceRenewInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "InquirePriceRenewInstances" -> InquirePriceRenewInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "RenewDataDisk" renew_data_disk: bool, 3 "AlignInstanceExpiredTime" align_instance_expired_time: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstancesOutput {
    pub price: Option<Price>,
    pub data_disk_price_set: Option<Vec<DataDiskPrice>>,
    pub instance_price_detail_set: Option<Vec<InstancePriceDetail>>,
    pub total_price: Option<TotalPrice>,
}
model! { InquirePriceRenewInstancesOutput {
    0 "Price" price, 1 "DataDiskPriceSet" data_disk_price_set, 2 "InstancePriceDetailSet" instance_price_detail_set,
    3 "TotalPrice" total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDiskPrice {
    pub disk_id: Option<String>,
    pub original_disk_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub instance_id: Option<String>,
}
model! { DataDiskPrice {
    0 "DiskId" disk_id, 1 "OriginalDiskPrice" original_disk_price, 2 "OriginalPrice" original_price,
    3 "Discount" discount, 4 "DiscountPrice" discount_price, 5 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePriceDetail {
    pub instance_id: Option<String>,
    pub instance_price: Option<InstancePrice>,
    pub discount_detail: Option<Vec<DiscountDetail>>,
}
model! { InstancePriceDetail {
    0 "InstanceId" instance_id, 1 "InstancePrice" instance_price, 2 "DiscountDetail" discount_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalPrice {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { TotalPrice {
    0 "OriginalPrice" original_price, 1 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDisks {
    pub disk_ids: Vec<String>,
}
operation! { IsolateDisks(disk_ids: Vec<String>) "IsolateDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

pub type IsolateDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstances {
    pub instance_ids: Vec<String>,
    pub isolate_data_disk: Option<bool>,
}
operation! { IsolateInstances(instance_ids: Vec<String>) "IsolateInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "IsolateDataDisk" isolate_data_disk: bool
} }

pub type IsolateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlueprintAttribute {
    pub blueprint_id: String,
    pub blueprint_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyBlueprintAttribute(blueprint_id: String) "ModifyBlueprintAttribute" -> Empty {
    0 "BlueprintId" blueprint_id, 1 "BlueprintName" blueprint_name: String, 2 "Description" description: String
} }

pub type ModifyBlueprintAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskBackupsAttribute {
    pub disk_backup_ids: Vec<String>,
    pub disk_backup_name: Option<String>,
}
operation! { ModifyDiskBackupsAttribute(disk_backup_ids: Vec<String>) "ModifyDiskBackupsAttribute" -> Empty {
    0 "DiskBackupIds" disk_backup_ids, 1 "DiskBackupName" disk_backup_name: String
} }

pub type ModifyDiskBackupsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksAttribute {
    pub disk_ids: Vec<String>,
    pub disk_name: String,
}
operation! { ModifyDisksAttribute(disk_ids: Vec<String>, disk_name: String) "ModifyDisksAttribute" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskName" disk_name
} }

pub type ModifyDisksAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksBackupQuota {
    pub disk_ids: Vec<String>,
    pub disk_backup_quota: i64,
}
operation! { ModifyDisksBackupQuota(disk_ids: Vec<String>, disk_backup_quota: i64) "ModifyDisksBackupQuota" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskBackupQuota" disk_backup_quota
} }

pub type ModifyDisksBackupQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksRenewFlag {
    pub disk_ids: Vec<String>,
    pub renew_flag: String,
}
operation! { ModifyDisksRenewFlag(disk_ids: Vec<String>, renew_flag: String) "ModifyDisksRenewFlag" -> Empty {
    0 "DiskIds" disk_ids, 1 "RenewFlag" renew_flag
} }

pub type ModifyDisksRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDockerContainer {
    pub instance_id: String,
    pub container_id: String,
    pub envs: Option<Vec<ContainerEnv>>,
    pub publish_ports: Option<Vec<DockerContainerPublishPort>>,
    pub volumes: Option<Vec<DockerContainerVolume>>,
    pub command: Option<String>,
    pub restart_policy: Option<String>,
}
operation! { ModifyDockerContainer(instance_id: String, container_id: String)
    "ModifyDockerContainer" -> ModifyDockerContainerOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id, 2 "Envs" envs: Vec<ContainerEnv>,
    3 "PublishPorts" publish_ports: Vec<DockerContainerPublishPort>, 4 "Volumes" volumes: Vec<DockerContainerVolume>,
    5 "Command" command: String, 6 "RestartPolicy" restart_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDockerContainerOutput {
    pub docker_activity_id: Option<String>,
}
model! { ModifyDockerContainerOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRuleDescription {
    pub instance_id: String,
    pub firewall_rule: FirewallRule,
    pub firewall_version: Option<u64>,
}
operation! { ModifyFirewallRuleDescription(instance_id: String, firewall_rule: FirewallRule)
    "ModifyFirewallRuleDescription" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRule" firewall_rule, 2 "FirewallVersion" firewall_version: u64
} }

pub type ModifyFirewallRuleDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRules {
    pub instance_id: String,
    pub firewall_rules: Vec<FirewallRule>,
    pub firewall_version: Option<u64>,
}
operation! { ModifyFirewallRules(instance_id: String, firewall_rules: Vec<FirewallRule>)
    "ModifyFirewallRules" -> Empty {
    0 "InstanceId" instance_id, 1 "FirewallRules" firewall_rules, 2 "FirewallVersion" firewall_version: u64
} }

pub type ModifyFirewallRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallTemplate {
    pub template_id: String,
    pub template_name: Option<String>,
}
operation! { ModifyFirewallTemplate(template_id: String) "ModifyFirewallTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateName" template_name: String
} }

pub type ModifyFirewallTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    pub image_id: String,
    pub permission: String,
}
operation! { ModifyImageSharePermission(image_id: String, permission: String)
    "ModifyImageSharePermission" -> ModifyImageSharePermissionOutput {
    0 "ImageId" image_id, 1 "Permission" permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionOutput {
    pub blueprint_id: Option<String>,
}
model! { ModifyImageSharePermissionOutput {
    0 "BlueprintId" blueprint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_ids: Vec<String>,
    pub instance_name: Option<String>,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>) "ModifyInstancesAttribute" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceName" instance_name: String
} }

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesBundle {
    pub instance_ids: Vec<String>,
    pub bundle_id: String,
    pub auto_voucher: Option<bool>,
}
operation! { ModifyInstancesBundle(instance_ids: Vec<String>, bundle_id: String) "ModifyInstancesBundle" -> Empty {
    0 "InstanceIds" instance_ids, 1 "BundleId" bundle_id, 2 "AutoVoucher" auto_voucher: bool
} }

pub type ModifyInstancesBundleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlag {
    pub instance_ids: Vec<String>,
    pub renew_flag: String,
}
operation! { ModifyInstancesRenewFlag(instance_ids: Vec<String>, renew_flag: String)
    "ModifyInstancesRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "RenewFlag" renew_flag
} }

pub type ModifyInstancesRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMcpServer {
    pub instance_id: String,
    pub mcp_server_id: String,
    pub name: Option<String>,
    pub command: Option<String>,
    pub description: Option<String>,
    pub envs: Option<Vec<McpServerEnv>>,
    pub transport_type: Option<String>,
}
operation! { ModifyMcpServer(instance_id: String, mcp_server_id: String) "ModifyMcpServer" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerId" mcp_server_id, 2 "Name" name: String, 3 "Command" command: String,
    4 "Description" description: String, 5 "Envs" envs: Vec<McpServerEnv>, 6 "TransportType" transport_type: String
} }

pub type ModifyMcpServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "SnapshotId" snapshot_id, 1 "SnapshotName" snapshot_name: String
} }

pub type ModifySnapshotAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "StopType" stop_type: String
} }

pub type RebootInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDockerContainers {
    pub instance_id: String,
    pub container_ids: Vec<String>,
}
operation! { RemoveDockerContainers(instance_id: String, container_ids: Vec<String>)
    "RemoveDockerContainers" -> RemoveDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { RemoveDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMcpServers {
    pub instance_id: String,
    pub mcp_server_ids: Vec<String>,
}
operation! { RemoveMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "RemoveMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

pub type RemoveMcpServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDockerContainer {
    pub instance_id: String,
    pub container_id: String,
    pub container_name: String,
}
operation! { RenameDockerContainer(instance_id: String, container_id: String, container_name: String)
    "RenameDockerContainer" -> RenameDockerContainerOutput {
    0 "InstanceId" instance_id, 1 "ContainerId" container_id, 2 "ContainerName" container_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDockerContainerOutput {
    pub docker_activity_id: Option<String>,
}
model! { RenameDockerContainerOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisks {
    pub disk_ids: Vec<String>,
    pub renew_disk_charge_prepaid: RenewDiskChargePrepaid,
    pub auto_voucher: Option<bool>,
}
operation! { RenewDisks(disk_ids: Vec<String>, renew_disk_charge_prepaid: RenewDiskChargePrepaid)
    "RenewDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "RenewDiskChargePrepaid" renew_disk_charge_prepaid, 2 "AutoVoucher" auto_voucher: bool
} }

pub type RenewDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstances {
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub renew_data_disk: Option<bool>,
    pub auto_voucher: Option<bool>,
}
operation! { RenewInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "RenewDataDisk" renew_data_disk: bool, 3 "AutoVoucher" auto_voucher: bool
} }

pub type RenewInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceFirewallTemplateRule {
    pub template_id: String,
    pub template_rule_id: String,
    pub template_rule: FirewallRule,
}
operation! { ReplaceFirewallTemplateRule(template_id: String, template_rule_id: String, template_rule: FirewallRule)
    "ReplaceFirewallTemplateRule" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateRuleId" template_rule_id, 2 "TemplateRule" template_rule
} }

pub type ReplaceFirewallTemplateRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunDockerContainer {
    pub instance_id: String,
    pub container_configuration: DockerContainerConfiguration,
    pub container_id: String,
}
operation! { RerunDockerContainer(instance_id: String, container_configuration: DockerContainerConfiguration, container_id: String)
    "RerunDockerContainer" -> RerunDockerContainerOutput {
    0 "InstanceId" instance_id, 1 "ContainerConfiguration" container_configuration, 2 "ContainerId" container_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunDockerContainerOutput {
    pub docker_activity_id: Option<String>,
}
model! { RerunDockerContainerOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAttachCcn {
    pub ccn_id: String,
}
operation! { ResetAttachCcn(ccn_id: String) "ResetAttachCcn" -> Empty {
    0 "CcnId" ccn_id
} }

pub type ResetAttachCcnOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFirewallTemplateRules {
    pub template_id: String,
    pub template_rules: Vec<FirewallRule>,
}
operation! { ResetFirewallTemplateRules(template_id: String, template_rules: Vec<FirewallRule>)
    "ResetFirewallTemplateRules" -> ResetFirewallTemplateRulesOutput {
    0 "TemplateId" template_id, 1 "TemplateRules" template_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetFirewallTemplateRulesOutput {
    pub template_rule_id_set: Option<Vec<String>>,
}
model! { ResetFirewallTemplateRulesOutput {
    0 "TemplateRuleIdSet" template_rule_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: String,
    pub blueprint_id: Option<String>,
    pub containers: Option<Vec<DockerContainerConfiguration>>,
    pub login_configuration: Option<LoginConfiguration>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "BlueprintId" blueprint_id: String,
    2 "Containers" containers: Vec<DockerContainerConfiguration>,
    3 "LoginConfiguration" login_configuration: LoginConfiguration
} }

pub type ResetInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_ids: Vec<String>,
    pub password: Secret,
    pub user_name: Option<String>,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "UserName" user_name: String
} }

pub type ResetInstancesPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisks {
    pub disk_ids: Vec<String>,
    pub disk_size: i64,
}
operation! { ResizeDisks(disk_ids: Vec<String>, disk_size: i64) "ResizeDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskSize" disk_size
} }

pub type ResizeDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDockerContainers {
    pub instance_id: String,
    pub container_ids: Vec<String>,
}
operation! { RestartDockerContainers(instance_id: String, container_ids: Vec<String>)
    "RestartDockerContainers" -> RestartDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { RestartDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartMcpServers {
    pub instance_id: String,
    pub mcp_server_ids: Vec<String>,
}
operation! { RestartMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "RestartMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

pub type RestartMcpServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDockerContainers {
    pub instance_id: String,
    pub containers: Vec<DockerContainerConfiguration>,
}
operation! { RunDockerContainers(instance_id: String, containers: Vec<DockerContainerConfiguration>)
    "RunDockerContainers" -> RunDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "Containers" containers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDockerContainersOutput {
    pub docker_activity_set: Option<Vec<String>>,
}
model! { RunDockerContainersOutput {
    0 "DockerActivitySet" docker_activity_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareBlueprintAcrossAccounts {
    pub blueprint_id: String,
    pub account_ids: Vec<String>,
}
operation! { ShareBlueprintAcrossAccounts(blueprint_id: String, account_ids: Vec<String>)
    "ShareBlueprintAcrossAccounts" -> Empty {
    0 "BlueprintId" blueprint_id, 1 "AccountIds" account_ids
} }

pub type ShareBlueprintAcrossAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDockerContainers {
    pub instance_id: String,
    pub container_ids: Vec<String>,
}
operation! { StartDockerContainers(instance_id: String, container_ids: Vec<String>)
    "StartDockerContainers" -> StartDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { StartDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type StartInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMcpServers {
    pub instance_id: String,
    pub mcp_server_ids: Vec<String>,
}
operation! { StartMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "StartMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

pub type StartMcpServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDockerContainers {
    pub instance_id: String,
    pub container_ids: Vec<String>,
}
operation! { StopDockerContainers(instance_id: String, container_ids: Vec<String>)
    "StopDockerContainers" -> StopDockerContainersOutput {
    0 "InstanceId" instance_id, 1 "ContainerIds" container_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDockerContainersOutput {
    pub docker_activity_id: Option<String>,
}
model! { StopDockerContainersOutput {
    0 "DockerActivityId" docker_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "StopType" stop_type: String
} }

pub type StopInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMcpServers {
    pub instance_id: String,
    pub mcp_server_ids: Vec<String>,
}
operation! { StopMcpServers(instance_id: String, mcp_server_ids: Vec<String>) "StopMcpServers" -> Empty {
    0 "InstanceId" instance_id, 1 "McpServerIds" mcp_server_ids
} }

pub type StopMcpServersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBlueprint {
    pub blueprint_id: String,
    pub destination_regions: Vec<String>,
}
operation! { SyncBlueprint(blueprint_id: String, destination_regions: Vec<String>)
    "SyncBlueprint" -> SyncBlueprintOutput {
    0 "BlueprintId" blueprint_id, 1 "DestinationRegions" destination_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBlueprintOutput {
    pub destination_region_blueprint_set: Option<Vec<DestinationRegionBlueprint>>,
}
model! { SyncBlueprintOutput {
    0 "DestinationRegionBlueprintSet" destination_region_blueprint_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationRegionBlueprint {
    pub region: Option<String>,
    pub blueprint_id: Option<String>,
}
model! { DestinationRegionBlueprint {
    0 "Region" region, 1 "BlueprintId" blueprint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisks {
    pub disk_ids: Vec<String>,
}
operation! { TerminateDisks(disk_ids: Vec<String>) "TerminateDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

pub type TerminateDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    pub instance_ids: Vec<String>,
}
operation! { TerminateInstances(instance_ids: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type TerminateInstancesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_INVALID_HEADER_UIN: &str = "AuthFailure.InvalidHeaderUin";
    pub const AUTH_FAILURE_INVALID_REGION: &str = "AuthFailure.InvalidRegion";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_CREATE_BLUEPRINT_FAILED: &str = "FailedOperation.CreateBlueprintFailed";
    pub const FAILED_OPERATION_CREATE_DISKS_FAILED: &str = "FailedOperation.CreateDisksFailed";
    pub const FAILED_OPERATION_CREATE_INSTANCES_FAILED: &str = "FailedOperation.CreateInstancesFailed";
    pub const FAILED_OPERATION_CREATE_KEY_PAIR_FAILED: &str = "FailedOperation.CreateKeyPairFailed";
    pub const FAILED_OPERATION_DELETE_KEY_PAIR_FAILED: &str = "FailedOperation.DeleteKeyPairFailed";
    pub const FAILED_OPERATION_DELETE_RESOURCES_FAILED: &str = "FailedOperation.DeleteResourcesFailed";
    pub const FAILED_OPERATION_DESCRIBE_BLUEPRINT_BUNDLES_FAILED: &str =
        "FailedOperation.DescribeBlueprintBundlesFailed";
    pub const FAILED_OPERATION_DESCRIBE_BLUEPRINT_QUOTA_FAILED: &str = "FailedOperation.DescribeBlueprintQuotaFailed";
    pub const FAILED_OPERATION_DESCRIBE_BLUEPRINTS_FAILED: &str = "FailedOperation.DescribeBlueprintsFailed";
    pub const FAILED_OPERATION_DESCRIBE_BUNDLE_DISCOUNT_FAILED: &str = "FailedOperation.DescribeBundleDiscountFailed";
    pub const FAILED_OPERATION_DESCRIBE_BUNDLES_FAILED: &str = "FailedOperation.DescribeBundlesFailed";
    pub const FAILED_OPERATION_DESCRIBE_DISK_CONFIG_QUOTA_FAILED: &str =
        "FailedOperation.DescribeDiskConfigQuotaFailed";
    pub const FAILED_OPERATION_DESCRIBE_DISKS_RETURNABLE_ERROR: &str = "FailedOperation.DescribeDisksReturnableError";
    pub const FAILED_OPERATION_DESCRIBE_IMAGES_FAILED: &str = "FailedOperation.DescribeImagesFailed";
    pub const FAILED_OPERATION_DESCRIBE_INSTANCE_STATUS: &str = "FailedOperation.DescribeInstanceStatus";
    pub const FAILED_OPERATION_DESCRIBE_INSTANCES_MODIFICATION_ERROR: &str =
        "FailedOperation.DescribeInstancesModificationError";
    pub const FAILED_OPERATION_DESCRIBE_INSTANCES_RETURNABLE_ERROR: &str =
        "FailedOperation.DescribeInstancesReturnableError";
    pub const FAILED_OPERATION_DESCRIBE_INSTANCES_TRAFFIC_PACKAGES_FAILED: &str =
        "FailedOperation.DescribeInstancesTrafficPackagesFailed";
    pub const FAILED_OPERATION_DESCRIBE_RESOURCES_RETURNABLE_ERROR: &str =
        "FailedOperation.DescribeResourcesReturnableError";
    pub const FAILED_OPERATION_DESTROY_RESOURCES_FAILED: &str = "FailedOperation.DestroyResourcesFailed";
    pub const FAILED_OPERATION_DOCKER_CONTAINERS_LIST_TOO_LARGE: &str = "FailedOperation.DockerContainersListTooLarge";
    pub const FAILED_OPERATION_DOCKER_OPERATION_FAILED: &str = "FailedOperation.DockerOperationFailed";
    pub const FAILED_OPERATION_FIREWALL_OPERATION_FAILED: &str = "FailedOperation.FirewallOperationFailed";
    pub const FAILED_OPERATION_FIREWALL_RULES_OPERATION_FAILED: &str = "FailedOperation.FirewallRulesOperationFailed";
    pub const FAILED_OPERATION_GET_SNAPSHOT_ALLOC_QUOTA_LOCK_ERROR: &str =
        "FailedOperation.GetSnapshotAllocQuotaLockError";
    pub const FAILED_OPERATION_IMAGE_OPERATION_FAILED: &str = "FailedOperation.ImageOperationFailed";
    pub const FAILED_OPERATION_IMPORT_KEY_PAIR_FAILED: &str = "FailedOperation.ImportKeyPairFailed";
    pub const FAILED_OPERATION_INIT_COMMAND_CONTENT_TOO_LONG: &str = "FailedOperation.InitCommandContentTooLong";
    pub const FAILED_OPERATION_INSTANCE_OPERATION_FAILED: &str = "FailedOperation.InstanceOperationFailed";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const FAILED_OPERATION_INVALID_COMMAND_NOT_FOUND: &str = "FailedOperation.InvalidCommandNotFound";
    pub const FAILED_OPERATION_ISOLATE_RESOURCES_FAILED: &str = "FailedOperation.IsolateResourcesFailed";
    pub const FAILED_OPERATION_MCP_SERVER_OPERATION_FAILED: &str = "FailedOperation.McpServerOperationFailed";
    pub const FAILED_OPERATION_MODIFY_INSTANCES_BUNDLE_FAILED: &str = "FailedOperation.ModifyInstancesBundleFailed";
    pub const FAILED_OPERATION_MODIFY_RESOURCES_ATTRIBUTE_FAILED: &str =
        "FailedOperation.ModifyResourcesAttributeFailed";
    pub const FAILED_OPERATION_MODIFY_RESOURCES_RENEW_FLAG_FAILED: &str =
        "FailedOperation.ModifyResourcesRenewFlagFailed";
    pub const FAILED_OPERATION_NUM_LIMIT_ERROR: &str = "FailedOperation.NumLimitError";
    pub const FAILED_OPERATION_RENEW_RESOURCES_FAILED: &str = "FailedOperation.RenewResourcesFailed";
    pub const FAILED_OPERATION_REQUEST_ERROR: &str = "FailedOperation.RequestError";
    pub const FAILED_OPERATION_RESIZE_DISKS_FAILED: &str = "FailedOperation.ResizeDisksFailed";
    pub const FAILED_OPERATION_SHARE_BLUEPRINT_ACROSS_ACCOUNT_FAILED: &str =
        "FailedOperation.ShareBlueprintAcrossAccountFailed";
    pub const FAILED_OPERATION_SNAPSHOT_OPERATION_FAILED: &str = "FailedOperation.SnapshotOperationFailed";
    pub const FAILED_OPERATION_TAT_INVOCATION_NOT_FINISHED: &str = "FailedOperation.TATInvocationNotFinished";
    pub const FAILED_OPERATION_TRADE_CALL_BILLING_GATEWAY_FAILED: &str =
        "FailedOperation.TradeCallBillingGatewayFailed";
    pub const FAILED_OPERATION_TRADE_GET_PRICE_FAILED: &str = "FailedOperation.TradeGetPriceFailed";
    pub const FAILED_OPERATION_UNABLE_TO_CREATE_BLUEPRINT: &str = "FailedOperation.UnableToCreateBlueprint";
    pub const FAILED_OPERATION_UNABLE_TO_CREATE_INSTANCES: &str = "FailedOperation.UnableToCreateInstances";
    pub const FAILED_OPERATION_UNABLE_TO_SYNC_BLUEPRINT: &str = "FailedOperation.UnableToSyncBlueprint";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DESCRIBE_INSTANCE_STATUS: &str = "InternalError.DescribeInstanceStatus";
    pub const INTERNAL_ERROR_DESCRIBE_INSTANCES_MODIFICATION: &str = "InternalError.DescribeInstancesModification";
    pub const INTERNAL_ERROR_DESCRIBE_INSTANCES_MODIFICATION_ERROR: &str =
        "InternalError.DescribeInstancesModificationError";
    pub const INTERNAL_ERROR_DESCRIBE_INSTANCES_RETURNABLE_ERROR: &str =
        "InternalError.DescribeInstancesReturnableError";
    pub const INTERNAL_ERROR_DESCRIBE_INSTANCES_TRAFFIC_PACKAGES_FAILED: &str =
        "InternalError.DescribeInstancesTrafficPackagesFailed";
    pub const INTERNAL_ERROR_DESCRIBE_RESOURCES_RETURNABLE_ERROR: &str =
        "InternalError.DescribeResourcesReturnableError";
    pub const INTERNAL_ERROR_GET_SNAPSHOT_ALLOC_QUOTA_LOCK_ERROR: &str = "InternalError.GetSnapshotAllocQuotaLockError";
    pub const INTERNAL_ERROR_INVALID_ACTION_NOT_FOUND: &str = "InternalError.InvalidActionNotFound";
    pub const INTERNAL_ERROR_INVALID_BUNDLE_PRICE: &str = "InternalError.InvalidBundlePrice";
    pub const INTERNAL_ERROR_INVALID_COMMAND_NOT_FOUND: &str = "InternalError.InvalidCommandNotFound";
    pub const INTERNAL_ERROR_REQUEST_ERROR: &str = "InternalError.RequestError";
    pub const INTERNAL_ERROR_TRADE_CALL_BILLING_GATEWAY_FAILED: &str = "InternalError.TradeCallBillingGatewayFailed";
    pub const INTERNAL_ERROR_TRADE_GET_PRICE_FAILED: &str = "InternalError.TradeGetPriceFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BUNDLE_AND_BLUEPRINT_NOT_MATCH: &str = "InvalidParameter.BundleAndBlueprintNotMatch";
    pub const INVALID_PARAMETER_BUNDLE_ID_NOT_FOUND: &str = "InvalidParameter.BundleIdNotFound";
    pub const INVALID_PARAMETER_CONFLICT: &str = "InvalidParameter.Conflict";
    pub const INVALID_PARAMETER_CONFLICT_PARAMETER: &str = "InvalidParameter.ConflictParameter";
    pub const INVALID_PARAMETER_CREATING_GAME_PORTAL_INSTANCE_NOT_SUPPORT_PARAMETER: &str =
        "InvalidParameter.CreatingGamePortalInstanceNotSupportParameter";
    pub const INVALID_PARAMETER_FILTER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameter.FilterValueLimitExceeded";
    pub const INVALID_PARAMETER_FIREWALL_RULES_DUPLICATED: &str = "InvalidParameter.FirewallRulesDuplicated";
    pub const INVALID_PARAMETER_FIREWALL_RULES_EXIST: &str = "InvalidParameter.FirewallRulesExist";
    pub const INVALID_PARAMETER_GAME_PORTAL_INSTANCE_BLUEPRINT_INVALID: &str =
        "InvalidParameter.GamePortalInstanceBlueprintInvalid";
    pub const INVALID_PARAMETER_GAME_PORTAL_INSTANCE_ONLY_SUPPORT_CURRENT_BLUEPRINT: &str =
        "InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint";
    pub const INVALID_PARAMETER_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_PARAMETER: &str =
        "InvalidParameter.InstanceDisplayAreaNotSupportParameter";
    pub const INVALID_PARAMETER_INSTANCE_OPERATION_UNSUPPORTED_PARAMETER: &str =
        "InvalidParameter.InstanceOperationUnsupportedParameter";
    pub const INVALID_PARAMETER_INVALID_FILTER: &str = "InvalidParameter.InvalidFilter";
    pub const INVALID_PARAMETER_INVALID_FILTER_INVALID_KEY: &str = "InvalidParameter.InvalidFilterInvalidKey";
    pub const INVALID_PARAMETER_INVALID_FILTER_INVALID_NAME_NOT_STR: &str =
        "InvalidParameter.InvalidFilterInvalidNameNotStr";
    pub const INVALID_PARAMETER_INVALID_FILTER_INVALID_VALUES_NOT_LIST: &str =
        "InvalidParameter.InvalidFilterInvalidValuesNotList";
    pub const INVALID_PARAMETER_INVALID_FILTER_NAME: &str = "InvalidParameter.InvalidFilterName";
    pub const INVALID_PARAMETER_INVALID_FILTER_NOT_DICT: &str = "InvalidParameter.InvalidFilterNotDict";
    pub const INVALID_PARAMETER_INVALID_FILTER_NOT_SUPPORTED_NAME: &str =
        "InvalidParameter.InvalidFilterNotSupportedName";
    pub const INVALID_PARAMETER_MUST_SPECIFY_ONE_ATTRIBUTE_TO_MODIFY: &str =
        "InvalidParameter.MustSpecifyOneAttributeToModify";
    pub const INVALID_PARAMETER_ONLY_ALLOW_MODIFY_ONE_ATTRIBUTE: &str = "InvalidParameter.OnlyAllowModifyOneAttribute";
    pub const INVALID_PARAMETER_PARAMETER_CONFLICT: &str = "InvalidParameter.ParameterConflict";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_ID_INVALID_ACCOUNT_AREA: &str =
        "InvalidParameterValue.AccountIdInvalidAccountArea";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_ID_SAME_WITH_UIN: &str = "InvalidParameterValue.AccountIdSameWithUin";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_IDS_NOT_EXIST: &str = "InvalidParameterValue.AccountIdsNotExist";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_IDS_NOT_OWNER_ACCOUNT: &str =
        "InvalidParameterValue.AccountIdsNotOwnerAccount";
    pub const INVALID_PARAMETER_VALUE_BLUEPRINT_CONFIG_NOT_MATCH: &str =
        "InvalidParameterValue.BlueprintConfigNotMatch";
    pub const INVALID_PARAMETER_VALUE_BLUEPRINT_ID: &str = "InvalidParameterValue.BlueprintId";
    pub const INVALID_PARAMETER_VALUE_BLUEPRINT_ID_MALFORMED: &str = "InvalidParameterValue.BlueprintIdMalformed";
    pub const INVALID_PARAMETER_VALUE_BUNDLE_AND_BLUEPRINT_NOT_MATCH: &str =
        "InvalidParameterValue.BundleAndBlueprintNotMatch";
    pub const INVALID_PARAMETER_VALUE_BUNDLE_NOT_SUPPORT_BLUEPRINT_PLATFORM: &str =
        "InvalidParameterValue.BundleNotSupportBlueprintPlatform";
    pub const INVALID_PARAMETER_VALUE_CCN_ID_MALFORMED: &str = "InvalidParameterValue.CcnIdMalformed";
    pub const INVALID_PARAMETER_VALUE_CLIENT_TOKEN_TOO_LONG: &str = "InvalidParameterValue.ClientTokenTooLong";
    pub const INVALID_PARAMETER_VALUE_DESTINATION_REGION_SAME_AS_SOURCE_REGION: &str =
        "InvalidParameterValue.DestinationRegionSameAsSourceRegion";
    pub const INVALID_PARAMETER_VALUE_DISK_BACKUP_ID_MALFORMED: &str = "InvalidParameterValue.DiskBackupIdMalformed";
    pub const INVALID_PARAMETER_VALUE_DISK_BACKUP_NAME_TOO_LONG: &str = "InvalidParameterValue.DiskBackupNameTooLong";
    pub const INVALID_PARAMETER_VALUE_DISK_BACKUP_QUOTA_LESS_THAN_CURRENT_DISK_BACKUP_NUM: &str =
        "InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum";
    pub const INVALID_PARAMETER_VALUE_DISK_BACKUP_QUOTA_LESS_THEN_CURRENT_DISK_BACKUP_NUM: &str =
        "InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum";
    pub const INVALID_PARAMETER_VALUE_DISK_INSTANCE_ZONE_NOT_MATCH: &str =
        "InvalidParameterValue.DiskInstanceZoneNotMatch";
    pub const INVALID_PARAMETER_VALUE_DISK_NAME_TOO_LONG: &str = "InvalidParameterValue.DiskNameTooLong";
    pub const INVALID_PARAMETER_VALUE_DISK_SIZE_NOT_MATCH: &str = "InvalidParameterValue.DiskSizeNotMatch";
    pub const INVALID_PARAMETER_VALUE_DISK_SIZE_SMALLER_THAN_CURRENT_DISK_SIZE: &str =
        "InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_PARAMETER_VALUE: &str = "InvalidParameterValue.DuplicateParameterValue";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED: &str = "InvalidParameterValue.Duplicated";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_FIREWALL_TEMPLATE_RULE: &str =
        "InvalidParameterValue.DuplicatedFirewallTemplateRule";
    pub const INVALID_PARAMETER_VALUE_FIELDS_COMPARE: &str = "InvalidParameterValue.FieldsCompare";
    pub const INVALID_PARAMETER_VALUE_FIREWALL_RULE_DESCRIPTION_TOO_LONG: &str =
        "InvalidParameterValue.FirewallRuleDescriptionTooLong";
    pub const INVALID_PARAMETER_VALUE_FIREWALL_TEMPLATE_ID_MALFORMED: &str =
        "InvalidParameterValue.FirewallTemplateIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED: &str = "InvalidParameterValue.InstanceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG: &str = "InvalidParameterValue.InstanceNameTooLong";
    pub const INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_ID: &str = "InvalidParameterValue.InvalidBlueprintId";
    pub const INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_PLATFORM_TYPE: &str =
        "InvalidParameterValue.InvalidBlueprintPlatformType";
    pub const INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_STATE: &str = "InvalidParameterValue.InvalidBlueprintState";
    pub const INVALID_PARAMETER_VALUE_INVALID_BLUEPRINT_TYPE: &str = "InvalidParameterValue.InvalidBlueprintType";
    pub const INVALID_PARAMETER_VALUE_INVALID_BUNDLE: &str = "InvalidParameterValue.InvalidBundle";
    pub const INVALID_PARAMETER_VALUE_INVALID_BUNDLE_BLUEPRINT_COMBINATION: &str =
        "InvalidParameterValue.InvalidBundleBlueprintCombination";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONSOLE_DISPLAY_TYPES: &str =
        "InvalidParameterValue.InvalidConsoleDisplayTypes";
    pub const INVALID_PARAMETER_VALUE_INVALID_CUR_INSTANCE_DEADLINE: &str =
        "InvalidParameterValue.InvalidCurInstanceDeadline";
    pub const INVALID_PARAMETER_VALUE_INVALID_DISK_ID_MALFORMED: &str = "InvalidParameterValue.InvalidDiskIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_DISK_SIZE: &str = "InvalidParameterValue.InvalidDiskSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_DISK_TYPE: &str = "InvalidParameterValue.InvalidDiskType";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidImageIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT: &str = "InvalidParameterValue.InvalidIpFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_EMPTY: &str =
        "InvalidParameterValue.InvalidKeyPairNameEmpty";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR: &str =
        "InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar";
    pub const INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME_TOO_LONG: &str =
        "InvalidParameterValue.InvalidKeyPairNameTooLong";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_COMBINATION: &str =
        "InvalidParameterValue.InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD: &str = "InvalidParameterValue.InvalidPassword";
    pub const INVALID_PARAMETER_VALUE_INVALID_RESOURCE_QUOTA_RESOURCE_NAME: &str =
        "InvalidParameterValue.InvalidResourceQuotaResourceName";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCENE_ID_MALFORMED: &str =
        "InvalidParameterValue.InvalidSceneIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INVALID_ZONE: &str = "InvalidParameterValue.InvalidZone";
    pub const INVALID_PARAMETER_VALUE_KEY_PAIR_ID_MALFORMED: &str = "InvalidParameterValue.KeyPairIdMalformed";
    pub const INVALID_PARAMETER_VALUE_KEY_PAIR_PUBLIC_KEY_DUPLICATED: &str =
        "InvalidParameterValue.KeyPairPublicKeyDuplicated";
    pub const INVALID_PARAMETER_VALUE_KEY_PAIR_PUBLIC_KEY_MALFORMED: &str =
        "InvalidParameterValue.KeyPairPublicKeyMalformed";
    pub const INVALID_PARAMETER_VALUE_LENGTH: &str = "InvalidParameterValue.Length";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_MCP_SERVER_ENV_INVALID: &str = "InvalidParameterValue.McpServerEnvInvalid";
    pub const INVALID_PARAMETER_VALUE_MCP_SERVER_LIMIT_EXCEEDED: &str = "InvalidParameterValue.McpServerLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_MCP_SERVER_LIST_TOO_LARGE: &str = "InvalidParameterValue.McpServerListTooLarge";
    pub const INVALID_PARAMETER_VALUE_NEGATIVE: &str = "InvalidParameterValue.Negative";
    pub const INVALID_PARAMETER_VALUE_NOT_ALLOW_TO_CHANGE_PLATFORM_TYPE: &str =
        "InvalidParameterValue.NotAllowToChangePlatformType";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORT_CROSS_BORDER_SYNC_BLUEPRINT: &str =
        "InvalidParameterValue.NotSupportCrossBorderSyncBlueprint";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORT_MODIFY_INSTANCE_BUNDLE_TYPE: &str =
        "InvalidParameterValue.NotSupportModifyInstanceBundleType";
    pub const INVALID_PARAMETER_VALUE_OUT_OF_RANGE: &str = "InvalidParameterValue.OutOfRange";
    pub const INVALID_PARAMETER_VALUE_PLATFORM_TYPE_NOT_SUPPORT_FILE_SYSTEM: &str =
        "InvalidParameterValue.PlatformTypeNotSupportFileSystem";
    pub const INVALID_PARAMETER_VALUE_PLATFORM_TYPE_NOT_SUPPORT_MOUNT_POINT: &str =
        "InvalidParameterValue.PlatformTypeNotSupportMountPoint";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_FOUND: &str = "InvalidParameterValue.RegionNotFound";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_MATCH: &str = "InvalidParameterValue.RegionNotMatch";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORTED: &str = "InvalidParameterValue.RegionNotSupported";
    pub const INVALID_PARAMETER_VALUE_REGION_UNAVAILABLE: &str = "InvalidParameterValue.RegionUnavailable";
    pub const INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED: &str = "InvalidParameterValue.SnapshotIdMalformed";
    pub const INVALID_PARAMETER_VALUE_SNAPSHOT_NAME_TOO_LONG: &str = "InvalidParameterValue.SnapshotNameTooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameterValue.TooLarge";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_SMALL: &str = "InvalidParameterValue.TooSmall";
    pub const INVALID_PARAMETER_VALUE_UNAVAILABLE_REGION: &str = "InvalidParameterValue.UnavailableRegion";
    pub const INVALID_PARAMETER_VALUE_ZONE_INVALID: &str = "InvalidParameterValue.ZoneInvalid";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ATTACH_DATA_DISK_QUOTA_LIMIT_EXCEEDED: &str =
        "LimitExceeded.AttachDataDiskQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_BLUEPRINT_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.BlueprintQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_DISK_BACKUP_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.DiskBackupQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_DISK_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.DiskQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_FIREWALL_RULES_LIMIT_EXCEEDED: &str = "LimitExceeded.FirewallRulesLimitExceeded";
    pub const LIMIT_EXCEEDED_FIREWALL_TEMPLATE_RULE_QUOTA_LIMIT_EXCEEDED: &str =
        "LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_INSTANCE_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.InstanceQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_ISOLATE_RESOURCES_LIMIT_EXCEEDED: &str = "LimitExceeded.IsolateResourcesLimitExceeded";
    pub const LIMIT_EXCEEDED_KEY_PAIR_LIMIT_EXCEEDED: &str = "LimitExceeded.KeyPairLimitExceeded";
    pub const LIMIT_EXCEEDED_SHARE_BLUEPRINT_ACROSS_ACCOUNT_QUOTA_LIMIT_EXCEEDED: &str =
        "LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_SNAPSHOT_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.SnapshotQuotaLimitExceeded";
    pub const LIMIT_EXCEEDED_SYNC_BLUEPRINT_QUOTA_LIMIT_EXCEEDED: &str =
        "LimitExceeded.SyncBlueprintQuotaLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_BUNDLE_MISSING_PARAMETER_BLUEPRINT_ID: &str =
        "MissingParameter.BundleMissingParameterBlueprintId";
    pub const MISSING_PARAMETER_MISSING_PARAMETER_PERIOD_CUR_INSTANCE_DEADLINE: &str =
        "MissingParameter.MissingParameterPeriodCurInstanceDeadline";
    pub const MISSING_PARAMETER_ORDER_FIELD_REQUIRED: &str = "MissingParameter.OrderFieldRequired";
    pub const OPERATION_DENIED_BLUEPRINT_OPERATION_IN_PROGRESS: &str = "OperationDenied.BlueprintOperationInProgress";
    pub const OPERATION_DENIED_BUNDLE_NOT_SUPPORT_MODIFY: &str = "OperationDenied.BundleNotSupportModify";
    pub const OPERATION_DENIED_DISK_BACKUP_BUSY: &str = "OperationDenied.DiskBackupBusy";
    pub const OPERATION_DENIED_DISK_BACKUP_OPERATION_IN_PROGRESS: &str =
        "OperationDenied.DiskBackupOperationInProgress";
    pub const OPERATION_DENIED_DISK_BUSY_FOR_BACKUP_OPERATION: &str = "OperationDenied.DiskBusyForBackupOperation";
    pub const OPERATION_DENIED_DISK_CREATING: &str = "OperationDenied.DiskCreating";
    pub const OPERATION_DENIED_DISK_OPERATION_IN_PROGRESS: &str = "OperationDenied.DiskOperationInProgress";
    pub const OPERATION_DENIED_DISK_USAGE_NOT_SUPPORT_OPERATION: &str = "OperationDenied.DiskUsageNotSupportOperation";
    pub const OPERATION_DENIED_INSTANCE_CREATING: &str = "OperationDenied.InstanceCreating";
    pub const OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS: &str = "OperationDenied.InstanceOperationInProgress";
    pub const OPERATION_DENIED_OPERATION_DENIED_CREATE_SNAPSHOT: &str = "OperationDenied.OperationDeniedCreateSnapshot";
    pub const OPERATION_DENIED_OPERATION_DENIED_CREATE_SNAPSHOT_FOR_STORAGE_BUNDLE: &str =
        "OperationDenied.OperationDeniedCreateSnapshotForStorageBundle";
    pub const RESOURCE_IN_USE_BLUEPRINT_MODIFYING_SHARE_PERMISSION: &str =
        "ResourceInUse.BlueprintModifyingSharePermission";
    pub const RESOURCE_IN_USE_DISK_BACKUP_IN_USE: &str = "ResourceInUse.DiskBackupInUse";
    pub const RESOURCE_IN_USE_IMAGE_IN_USE: &str = "ResourceInUse.ImageInUse";
    pub const RESOURCE_IN_USE_KEY_PAIR_IN_USE: &str = "ResourceInUse.KeyPairInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_BLUEPRINT_ID_NOT_FOUND: &str = "ResourceNotFound.BlueprintIdNotFound";
    pub const RESOURCE_NOT_FOUND_BLUEPRINT_NOT_FOUND: &str = "ResourceNotFound.BlueprintNotFound";
    pub const RESOURCE_NOT_FOUND_DISK_ATTACHED_HAS_NO_INSTANCE_ID: &str =
        "ResourceNotFound.DiskAttachedHasNoInstanceId";
    pub const RESOURCE_NOT_FOUND_DISK_BACKUP_ID_NOT_FOUND: &str = "ResourceNotFound.DiskBackupIdNotFound";
    pub const RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_EXISTS: &str = "ResourceNotFound.DiskBackupNotExists";
    pub const RESOURCE_NOT_FOUND_DISK_BACKUP_NOT_FOUND: &str = "ResourceNotFound.DiskBackupNotFound";
    pub const RESOURCE_NOT_FOUND_DISK_ID_NOT_FOUND: &str = "ResourceNotFound.DiskIdNotFound";
    pub const RESOURCE_NOT_FOUND_DISK_NOT_EXISTS: &str = "ResourceNotFound.DiskNotExists";
    pub const RESOURCE_NOT_FOUND_DISK_NOT_FOUND: &str = "ResourceNotFound.DiskNotFound";
    pub const RESOURCE_NOT_FOUND_FIREWALL_NOT_FOUND: &str = "ResourceNotFound.FirewallNotFound";
    pub const RESOURCE_NOT_FOUND_FIREWALL_RULES_NOT_FOUND: &str = "ResourceNotFound.FirewallRulesNotFound";
    pub const RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_NOT_FOUND: &str = "ResourceNotFound.FirewallTemplateNotFound";
    pub const RESOURCE_NOT_FOUND_FIREWALL_TEMPLATE_RULE_NOT_FOUND: &str =
        "ResourceNotFound.FirewallTemplateRuleNotFound";
    pub const RESOURCE_NOT_FOUND_IMAGE_ID_NOT_FOUND: &str = "ResourceNotFound.ImageIdNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCE_BLUEPRINT_NOT_FOUND: &str = "ResourceNotFound.InstanceBlueprintNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCE_DATA_DISK_NOT_FOUND: &str = "ResourceNotFound.InstanceDataDiskNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCE_ID_NOT_FOUND: &str = "ResourceNotFound.InstanceIdNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_KEY_ID_NOT_FOUND: &str = "ResourceNotFound.KeyIdNotFound";
    pub const RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND: &str = "ResourceNotFound.KeyPairNotFound";
    pub const RESOURCE_NOT_FOUND_MCP_SERVER_NOT_FOUND: &str = "ResourceNotFound.McpServerNotFound";
    pub const RESOURCE_NOT_FOUND_MCP_SERVERS_PARTIAL_NOT_FOUND: &str = "ResourceNotFound.McpServersPartialNotFound";
    pub const RESOURCE_NOT_FOUND_PRIVATE_BLUEPRINT_NOT_FOUND: &str = "ResourceNotFound.PrivateBlueprintNotFound";
    pub const RESOURCE_NOT_FOUND_ROLE_NOT_FOUND: &str = "ResourceNotFound.RoleNotFound";
    pub const RESOURCE_NOT_FOUND_SCENE_ID_NOT_FOUND: &str = "ResourceNotFound.SceneIdNotFound";
    pub const RESOURCE_NOT_FOUND_SNAPSHOT_ID_NOT_FOUND: &str = "ResourceNotFound.SnapshotIdNotFound";
    pub const RESOURCE_NOT_FOUND_SNAPSHOT_NOT_FOUND: &str = "ResourceNotFound.SnapshotNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_BLUEPRINT_INVALID: &str = "ResourceUnavailable.BlueprintInvalid";
    pub const RESOURCE_UNAVAILABLE_BLUEPRINT_UNAVAILABLE: &str = "ResourceUnavailable.BlueprintUnavailable";
    pub const RESOURCE_UNAVAILABLE_BUNDLE_UNAVAILABLE: &str = "ResourceUnavailable.BundleUnavailable";
    pub const RESOURCE_UNAVAILABLE_CANNOT_APPLY_EMPTY_FIREWALL_TEMPLATE: &str =
        "ResourceUnavailable.CannotApplyEmptyFirewallTemplate";
    pub const RESOURCE_UNAVAILABLE_DOCKER_UNAVAILABLE: &str = "ResourceUnavailable.DockerUnavailable";
    pub const RESOURCE_UNAVAILABLE_FIREWALL_TEMPLATE_IN_USE: &str = "ResourceUnavailable.FirewallTemplateInUse";
    pub const RESOURCE_UNAVAILABLE_INVALID_PURCHASE_REQUEST_SOURCE: &str =
        "ResourceUnavailable.InvalidPurchaseRequestSource";
    pub const RESOURCE_UNAVAILABLE_TAT_AGENT_UNAVAILABLE: &str = "ResourceUnavailable.TATAgentUnavailable";
    pub const RESOURCE_UNAVAILABLE_TAT_SERVICE_ERROR: &str = "ResourceUnavailable.TATServiceError";
    pub const RESOURCES_SOLD_OUT_BUNDLE_SOLD_OUT: &str = "ResourcesSoldOut.BundleSoldOut";
    pub const RESOURCES_SOLD_OUT_PURCHASE_SOURCE_HAS_NO_BUNDLE_CONFIGS: &str =
        "ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs";
    pub const RESOURCES_SOLD_OUT_ZONES_HAS_NO_BUNDLE_CONFIGS: &str = "ResourcesSoldOut.ZonesHasNoBundleConfigs";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE: &str =
        "UnauthorizedOperation.CertificationNeedUpgrade";
    pub const UNAUTHORIZED_OPERATION_INVALID_TOKEN: &str = "UnauthorizedOperation.InvalidToken";
    pub const UNAUTHORIZED_OPERATION_MFA_EXPIRED: &str = "UnauthorizedOperation.MFAExpired";
    pub const UNAUTHORIZED_OPERATION_MFA_NOT_FOUND: &str = "UnauthorizedOperation.MFANotFound";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNAUTHORIZED_OPERATION_NOT_CERTIFICATION: &str = "UnauthorizedOperation.NotCertification";
    pub const UNAUTHORIZED_OPERATION_TOKEN_INVALID: &str = "UnauthorizedOperation.TokenInvalid";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_APPLY_DISK_BACKUP_TO_ANOTHER_DISK: &str =
        "UnsupportedOperation.ApplyDiskBackupToAnotherDisk";
    pub const UNSUPPORTED_OPERATION_ASSUME_ROLE_FAILED: &str = "UnsupportedOperation.AssumeRoleFailed";
    pub const UNSUPPORTED_OPERATION_ATTACH_CCN_CONDITION_UNSATISFIED: &str =
        "UnsupportedOperation.AttachCcnConditionUnsatisfied";
    pub const UNSUPPORTED_OPERATION_ATTACH_CCN_FAILED: &str = "UnsupportedOperation.AttachCcnFailed";
    pub const UNSUPPORTED_OPERATION_BLUEPRINT_ALREADY_SHARED: &str = "UnsupportedOperation.BlueprintAlreadyShared";
    pub const UNSUPPORTED_OPERATION_BLUEPRINT_CUR_STATE_INVALID: &str = "UnsupportedOperation.BlueprintCurStateInvalid";
    pub const UNSUPPORTED_OPERATION_BLUEPRINT_HAS_NOT_SHARED: &str = "UnsupportedOperation.BlueprintHasNotShared";
    pub const UNSUPPORTED_OPERATION_BLUEPRINT_LATEST_OPERATION_UNFINISHED: &str =
        "UnsupportedOperation.BlueprintLatestOperationUnfinished";
    pub const UNSUPPORTED_OPERATION_BLUEPRINT_OCCUPIED: &str = "UnsupportedOperation.BlueprintOccupied";
    pub const UNSUPPORTED_OPERATION_BLUEPRINT_TYPE_NOT_SUPPORT_OPERATION: &str =
        "UnsupportedOperation.BlueprintTypeNotSupportOperation";
    pub const UNSUPPORTED_OPERATION_CCN_ALREADY_ATTACHED: &str = "UnsupportedOperation.CcnAlreadyAttached";
    pub const UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED: &str = "UnsupportedOperation.CcnNotAttached";
    pub const UNSUPPORTED_OPERATION_DESCRIBE_CCN_ATTACHED_INSTANCES_FAILED: &str =
        "UnsupportedOperation.DescribeCcnAttachedInstancesFailed";
    pub const UNSUPPORTED_OPERATION_DETACH_CCN_FAILED: &str = "UnsupportedOperation.DetachCcnFailed";
    pub const UNSUPPORTED_OPERATION_DISK_BACKUP_LATEST_OPERATION_UNFINISHED: &str =
        "UnsupportedOperation.DiskBackupLatestOperationUnfinished";
    pub const UNSUPPORTED_OPERATION_DISK_BUSY: &str = "UnsupportedOperation.DiskBusy";
    pub const UNSUPPORTED_OPERATION_DISK_LATEST_OPERATION_UNFINISHED: &str =
        "UnsupportedOperation.DiskLatestOperationUnfinished";
    pub const UNSUPPORTED_OPERATION_FIREWALL_BUSY: &str = "UnsupportedOperation.FirewallBusy";
    pub const UNSUPPORTED_OPERATION_FIREWALL_VERSION_MISMATCH: &str = "UnsupportedOperation.FirewallVersionMismatch";
    pub const UNSUPPORTED_OPERATION_IMAGE_ALREADY_SHARED: &str = "UnsupportedOperation.ImageAlreadyShared";
    pub const UNSUPPORTED_OPERATION_IMAGE_OCCUPIED: &str = "UnsupportedOperation.ImageOccupied";
    pub const UNSUPPORTED_OPERATION_IMAGE_UNABLE_TO_SHARE: &str = "UnsupportedOperation.ImageUnableToShare";
    pub const UNSUPPORTED_OPERATION_INSTANCE_DISPLAY_AREA_NOT_SUPPORT_OPERATION: &str =
        "UnsupportedOperation.InstanceDisplayAreaNotSupportOperation";
    pub const UNSUPPORTED_OPERATION_INSTANCE_EXPIRED: &str = "UnsupportedOperation.InstanceExpired";
    pub const UNSUPPORTED_OPERATION_INSTANCE_LINUX_UNIX_CREATING_NOT_SUPPORT_PASSWORD: &str =
        "UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword";
    pub const UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_STATE: &str = "UnsupportedOperation.InvalidDiskBackupState";
    pub const UNSUPPORTED_OPERATION_INVALID_DISK_STATE: &str = "UnsupportedOperation.InvalidDiskState";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE: &str = "UnsupportedOperation.InvalidInstanceState";
    pub const UNSUPPORTED_OPERATION_INVALID_SNAPSHOT_STATE: &str = "UnsupportedOperation.InvalidSnapshotState";
    pub const UNSUPPORTED_OPERATION_KEY_PAIR_BIND_DUPLICATE: &str = "UnsupportedOperation.KeyPairBindDuplicate";
    pub const UNSUPPORTED_OPERATION_KEY_PAIR_BIND_TO_BLUEPRINTS: &str = "UnsupportedOperation.KeyPairBindToBlueprints";
    pub const UNSUPPORTED_OPERATION_KEY_PAIR_NOT_BOUND_TO_INSTANCE: &str =
        "UnsupportedOperation.KeyPairNotBoundToInstance";
    pub const UNSUPPORTED_OPERATION_KEY_PAIR_UNBIND_USERNAME_MISMATCH: &str =
        "UnsupportedOperation.KeyPairUnbindUsernameMismatch";
    pub const UNSUPPORTED_OPERATION_LATEST_OPERATION_UNFINISHED: &str =
        "UnsupportedOperation.LatestOperationUnfinished";
    pub const UNSUPPORTED_OPERATION_MCP_SERVER_LATEST_OPERATION_UNFINISHED: &str =
        "UnsupportedOperation.McpServerLatestOperationUnfinished";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_SHARED_BLUEPRINT: &str =
        "UnsupportedOperation.NotSupportSharedBlueprint";
    pub const UNSUPPORTED_OPERATION_OPERATION_NOT_SUPPORT_AUTO_GENERATE_PASSWORD: &str =
        "UnsupportedOperation.OperationNotSupportAutoGeneratePassword";
    pub const UNSUPPORTED_OPERATION_OPERATION_NOT_SUPPORTED_IN_INTL_SITE: &str =
        "UnsupportedOperation.OperationNotSupportedInIntlSite";
    pub const UNSUPPORTED_OPERATION_POST_DESTROY_RESOURCE_FAILED: &str =
        "UnsupportedOperation.PostDestroyResourceFailed";
    pub const UNSUPPORTED_OPERATION_RESET_ATTACH_CCN_FAILED: &str = "UnsupportedOperation.ResetAttachCcnFailed";
    pub const UNSUPPORTED_OPERATION_RESOURCE_NOT_RETURNABLE: &str = "UnsupportedOperation.ResourceNotReturnable";
    pub const UNSUPPORTED_OPERATION_SAME_WITH_OLD_CONFIG: &str = "UnsupportedOperation.SameWithOldConfig";
    pub const UNSUPPORTED_OPERATION_SERVICE_ROLE_NOT_EXIST: &str = "UnsupportedOperation.ServiceRoleNotExist";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_BUSY: &str = "UnsupportedOperation.SnapshotBusy";
    pub const UNSUPPORTED_OPERATION_SYSTEM_BUSY: &str = "UnsupportedOperation.SystemBusy";
    pub const UNSUPPORTED_OPERATION_TAT_AGENT_NOT_ONLINE: &str = "UnsupportedOperation.TatAgentNotOnline";
    pub const UNSUPPORTED_OPERATION_WINDOWS_NOT_ALLOW_TO_ASSOCIATE_KEY_PAIR: &str =
        "UnsupportedOperation.WindowsNotAllowToAssociateKeyPair";
    pub const UNSUPPORTED_OPERATION_WINDOWS_NOT_SUPPORT_KEY_PAIR: &str =
        "UnsupportedOperation.WindowsNotSupportKeyPair";
}

#[cfg(feature = "reflect")]
register! {
    ApplyDiskBackup, ApplyFirewallTemplate, ApplyInstanceSnapshot, AssociateInstancesKeyPairs, AttachCcn, AttachDisks,
    CancelShareBlueprintAcrossAccounts, CreateBlueprint, CreateDiskBackup, CreateDisks, CreateFirewallRules,
    CreateFirewallTemplate, CreateFirewallTemplateRules, CreateInstanceSnapshot, CreateInstances, CreateKeyPair,
    CreateMcpServer, DeleteBlueprints, DeleteDiskBackups, DeleteFirewallRules, DeleteFirewallTemplate,
    DeleteFirewallTemplateRules, DeleteKeyPairs, DeleteSnapshots, DescribeAllScenes, DescribeBlueprintBundles,
    DescribeBlueprintInstances, DescribeBlueprints, DescribeBlueprintsShareAcrossAccountInfos, DescribeBundleDiscount,
    DescribeBundles, DescribeCcnAttachedInstances, DescribeDiskBackups, DescribeDiskBackupsDeniedActions,
    DescribeDiskConfigs, DescribeDiskDiscount, DescribeDisks, DescribeDisksDeniedActions, DescribeDisksReturnable,
    DescribeDockerActivities, DescribeDockerContainerConfiguration, DescribeDockerContainerDetail,
    DescribeDockerContainers, DescribeFirewallRules, DescribeFirewallRulesTemplate,
    DescribeFirewallTemplateApplyRecords, DescribeFirewallTemplateQuota, DescribeFirewallTemplateRuleQuota,
    DescribeFirewallTemplateRules, DescribeFirewallTemplates, DescribeGeneralResourceQuotas, DescribeImagesToShare,
    DescribeInstanceVncUrl, DescribeInstances, DescribeInstancesDeniedActions, DescribeInstancesDiskNum,
    DescribeInstancesReturnable, DescribeInstancesTrafficPackages, DescribeKeyPairs, DescribeMcpServerTemplates,
    DescribeMcpServers, DescribeModifyInstanceBundles, DescribeRegions, DescribeResetInstanceBlueprints, DescribeScenes,
    DescribeSnapshots, DescribeSnapshotsDeniedActions, DescribeZones, DetachCcn, DetachDisks,
    DisassociateInstancesKeyPairs, ImportKeyPair, InquirePriceCreateBlueprint, InquirePriceCreateDisks,
    InquirePriceCreateInstances, InquirePriceRenewDisks, InquirePriceRenewInstances, IsolateDisks, IsolateInstances,
    ModifyBlueprintAttribute, ModifyDiskBackupsAttribute, ModifyDisksAttribute, ModifyDisksBackupQuota,
    ModifyDisksRenewFlag, ModifyDockerContainer, ModifyFirewallRuleDescription, ModifyFirewallRules,
    ModifyFirewallTemplate, ModifyImageSharePermission, ModifyInstancesAttribute, ModifyInstancesBundle,
    ModifyInstancesRenewFlag, ModifyMcpServer, ModifySnapshotAttribute, RebootInstances, RemoveDockerContainers,
    RemoveMcpServers, RenameDockerContainer, RenewDisks, RenewInstances, ReplaceFirewallTemplateRule,
    RerunDockerContainer, ResetAttachCcn, ResetFirewallTemplateRules, ResetInstance, ResetInstancesPassword,
    ResizeDisks, RestartDockerContainers, RestartMcpServers, RunDockerContainers, ShareBlueprintAcrossAccounts,
    StartDockerContainers, StartInstances, StartMcpServers, StopDockerContainers, StopInstances, StopMcpServers,
    SyncBlueprint, TerminateDisks, TerminateInstances
}
