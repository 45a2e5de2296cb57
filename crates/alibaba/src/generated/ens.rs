//! `ens` 2017-11-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[
        ("ap-southeast-1", "ens-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "ens.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "ens-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "ens", version: "2017-11-10", code: "ens", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccosicateNetworkAcl {
    pub network_acl_id: String,
    pub resource: Vec<AccosicateNetworkAclResource>,
}
operation! { AccosicateNetworkAcl(network_acl_id: String, resource: Vec<AccosicateNetworkAclResource>)
    "AccosicateNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "Resource" resource
} }

pub type AccosicateNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccosicateNetworkAclResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { AccosicateNetworkAclResource(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServers {
    pub backend_servers: Vec<AddBackendServersBackendServers>,
    pub load_balancer_id: String,
}
operation! { AddBackendServers(backend_servers: Vec<AddBackendServersBackendServers>, load_balancer_id: String)
    "AddBackendServers" -> AddBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServers {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { AddBackendServersBackendServers(server_id: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersOutput {
    pub backend_servers: Option<AddBackendServersBackendServers2>,
}
model! { AddBackendServersOutput {
    0 "BackendServers" backend_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServers2 {
    pub backend_server: Option<Vec<AddBackendServersBackendServer>>,
}
model! { AddBackendServersBackendServers2 {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServer {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { AddBackendServersBackendServer {
    0 "Ip" ip, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkInterfaceToInstance {
    pub auto_start: Option<bool>,
    pub instance_id: String,
    pub networks: String,
}
operation! { AddNetworkInterfaceToInstance(instance_id: String, networks: String)
    "AddNetworkInterfaceToInstance" -> Empty {
    0 "AutoStart" auto_start: bool, 1 "InstanceId" instance_id, 2 "Networks" networks
} }

pub type AddNetworkInterfaceToInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnatIpForSnatEntry {
    pub snat_entry_id: String,
    pub snat_ip: String,
}
operation! { AddSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "AddSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

pub type AddSnatIpForSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddresses {
    pub network_interface_id: String,
    pub v_switch_id: Option<String>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesOutput {
    pub assigned_private_ip_addresses_set: Option<AssignPrivateIpAddressesAssignedPrivateIpAddressesSet>,
}
model! { AssignPrivateIpAddressesOutput {
    0 "AssignedPrivateIpAddressesSet" assigned_private_ip_addresses_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesAssignedPrivateIpAddressesSet {
    pub network_interface_id: Option<String>,
    pub private_ip_set: Option<Vec<String>>,
}
model! { AssignPrivateIpAddressesAssignedPrivateIpAddressesSet {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEnsEipAddress {
    pub allocation_id: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub standby: Option<bool>,
}
operation! { AssociateEnsEipAddress(allocation_id: String, instance_id: String) "AssociateEnsEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type: String,
    3 "Standby" standby: bool
} }

pub type AssociateEnsEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    pub ha_vip_id: String,
    pub instance_id: String,
    pub instance_type: Option<String>,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String) "AssociateHaVip" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type: String
} }

pub type AssociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisk {
    pub delete_with_instance: Option<String>,
    pub disk_id: String,
    pub instance_id: String,
}
operation! { AttachDisk(disk_id: String, instance_id: String) "AttachDisk" -> AttachDiskOutput {
    0 "DeleteWithInstance" delete_with_instance: String, 1 "DiskId" disk_id, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDiskOutput {
    pub code: Option<i64>,
}
model! { AttachDiskOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEnsInstances {
    pub instance_id: String,
    pub scripts: String,
}
operation! { AttachEnsInstances(instance_id: String, scripts: String) "AttachEnsInstances" -> Empty {
    0 "InstanceId" instance_id, 1 "Scripts" scripts
} }

pub type AttachEnsInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDG {
    pub disk_access_protocol: Option<String>,
    pub disk_type: Option<String>,
    pub instance_ids: Vec<String>,
    pub load_opt: Option<AttachInstanceSDGLoadOpt>,
    pub sdg_id: String,
}
operation! { AttachInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "AttachInstanceSDG" -> AttachInstanceSDGOutput {
    0 "DiskAccessProtocol" disk_access_protocol: String, 1 "DiskType" disk_type: String, 2 "InstanceIds" instance_ids,
    3 "LoadOpt" load_opt: AttachInstanceSDGLoadOpt, 4 "SDGId" sdg_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGLoadOpt {
    pub block_rw_split: Option<bool>,
    pub block_rw_split_size: Option<i64>,
    pub cache: Option<bool>,
    pub cache_size: Option<i64>,
}
input! { AttachInstanceSDGLoadOpt() {
    0 "BlockRwSplit" block_rw_split: bool, 1 "BlockRwSplitSize" block_rw_split_size: i64, 2 "Cache" cache: bool,
    3 "CacheSize" cache_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGOutput {
    pub data: Option<AttachInstanceSDGData>,
}
model! { AttachInstanceSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<AttachInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { AttachInstanceSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<AttachInstanceSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { AttachInstanceSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { AttachInstanceSDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePool {
    pub cluster_id: String,
    pub instances: Vec<String>,
    pub nodepool_id: String,
}
operation! { AttachInstancesToNodePool(cluster_id: String, instances: Vec<String>, nodepool_id: String)
    "AttachInstancesToNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "Instances" instances, 2 "NodepoolId" nodepool_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type AttachInstancesToNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPair {
    pub instance_ids: Vec<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
operation! { AttachKeyPair(instance_ids: Vec<String>) "AttachKeyPair" -> AttachKeyPairOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairOutput {
    pub fail_count: Option<i64>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub results: Option<Vec<AttachKeyPairResults>>,
    pub total_count: Option<i64>,
}
model! { AttachKeyPairOutput {
    0 "FailCount" fail_count, 1 "KeyPairId" key_pair_id, 2 "KeyPairName" key_pair_name, 3 "Results" results,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairResults {
    pub code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachKeyPairResults {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    pub instance_id: String,
    pub network_interface_id: String,
}
operation! { AttachNetworkInterface(instance_id: String, network_interface_id: String)
    "AttachNetworkInterface" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkInterfaceId" network_interface_id
} }

pub type AttachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroup {
    pub ip_protocol: String,
    pub policy: Option<String>,
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    pub security_group_id: String,
    pub source_cidr_ip: String,
    pub source_port_range: Option<String>,
}
operation! { AuthorizeSecurityGroup(ip_protocol: String, port_range: String, security_group_id: String, source_cidr_ip: String)
    "AuthorizeSecurityGroup" -> Empty {
    0 "IpProtocol" ip_protocol, 1 "Policy" policy: String, 2 "PortRange" port_range, 3 "Priority" priority: i64,
    4 "SecurityGroupId" security_group_id, 5 "SourceCidrIp" source_cidr_ip,
    6 "SourcePortRange" source_port_range: String
} }

pub type AuthorizeSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgress {
    pub dest_cidr_ip: String,
    pub ip_protocol: String,
    pub policy: Option<String>,
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    pub security_group_id: String,
    pub source_port_range: Option<String>,
}
operation! { AuthorizeSecurityGroupEgress(dest_cidr_ip: String, ip_protocol: String, port_range: String, security_group_id: String)
    "AuthorizeSecurityGroupEgress" -> Empty {
    0 "DestCidrIp" dest_cidr_ip, 1 "IpProtocol" ip_protocol, 2 "Policy" policy: String, 3 "PortRange" port_range,
    4 "Priority" priority: i64, 5 "SecurityGroupId" security_group_id, 6 "SourcePortRange" source_port_range: String
} }

pub type AuthorizeSecurityGroupEgressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstance {
    pub event_infos: Option<Vec<BatchEventMigrateInstanceEventInfos>>,
}
operation! { BatchEventMigrateInstance() "BatchEventMigrateInstance" -> BatchEventMigrateInstanceOutput {
    0 "EventInfos" event_infos: Vec<BatchEventMigrateInstanceEventInfos>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstanceEventInfos {
    pub data_policy: Option<String>,
    pub event_id: Option<String>,
    pub ops_type: Option<String>,
    pub password: Option<Secret>,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    pub resource_id: Option<String>,
}
input! { BatchEventMigrateInstanceEventInfos(event_id: String, ops_type: String, resource_id: String) {
    0 "DataPolicy" data_policy: String, 1 "EventId" event_id: String, 2 "OpsType" ops_type: String,
    3 "Password" password: Secret, 4 "PlanTime" plan_time: i64, 5 "PlanUtcTime" plan_utc_time: String,
    6 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstanceOutput {
    pub results: Option<Vec<BatchEventMigrateInstanceResults>>,
}
model! { BatchEventMigrateInstanceOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstanceResults {
    pub code: Option<i64>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
model! { BatchEventMigrateInstanceResults {
    0 "Code" code, 1 "EventId" event_id, 2 "Message" message, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstance {
    pub event_infos: Option<Vec<BatchEventRebootInstanceEventInfos>>,
}
operation! { BatchEventRebootInstance() "BatchEventRebootInstance" -> BatchEventRebootInstanceOutput {
    0 "EventInfos" event_infos: Vec<BatchEventRebootInstanceEventInfos>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstanceEventInfos {
    pub event_id: Option<String>,
    pub ops_type: Option<String>,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    pub resource_id: Option<String>,
}
input! { BatchEventRebootInstanceEventInfos() {
    0 "EventId" event_id: String, 1 "OpsType" ops_type: String, 2 "PlanTime" plan_time: i64,
    3 "PlanUtcTime" plan_utc_time: String, 4 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstanceOutput {
    pub results: Option<Vec<BatchEventRebootInstanceResults>>,
}
model! { BatchEventRebootInstanceOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstanceResults {
    pub code: Option<i64>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
model! { BatchEventRebootInstanceResults {
    0 "Code" code, 1 "EventId" event_id, 2 "Message" message, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstance {
    pub event_infos: Option<Vec<BatchEventRedeployInstanceEventInfos>>,
}
operation! { BatchEventRedeployInstance() "BatchEventRedeployInstance" -> BatchEventRedeployInstanceOutput {
    0 "EventInfos" event_infos: Vec<BatchEventRedeployInstanceEventInfos>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstanceEventInfos {
    pub event_id: Option<String>,
    pub ops_type: Option<String>,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    pub resource_id: Option<String>,
}
input! { BatchEventRedeployInstanceEventInfos() {
    0 "EventId" event_id: String, 1 "OpsType" ops_type: String, 2 "PlanTime" plan_time: i64,
    3 "PlanUtcTime" plan_utc_time: String, 4 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstanceOutput {
    pub results: Option<Vec<BatchEventRedeployInstanceResults>>,
}
model! { BatchEventRedeployInstanceOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstanceResults {
    pub code: Option<i64>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
model! { BatchEventRedeployInstanceResults {
    0 "Code" code, 1 "EventId" event_id, 2 "Message" message, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanDistData {
    pub app_id: Option<String>,
    pub data_name: Option<String>,
    pub data_version: Option<String>,
    pub ens_region_id: Option<String>,
}
operation! { CleanDistData() "CleanDistData" -> Empty {
    0 "AppId" app_id: String, 1 "DataName" data_name: String, 2 "DataVersion" data_version: String,
    3 "EnsRegionId" ens_region_id: String
} }

pub type CleanDistDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDG {
    pub destination_region_ids: Vec<String>,
    pub sdg_id: String,
}
operation! { CopySDG(destination_region_ids: Vec<String>, sdg_id: String) "CopySDG" -> CopySDGOutput {
    0 "DestinationRegionIds" destination_region_ids, 1 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGOutput {
    pub data: Option<CopySDGData>,
}
model! { CopySDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGData {
    pub message: Option<String>,
    pub result: Option<CopySDGResult>,
    pub success: Option<bool>,
}
model! { CopySDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<CopySDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { CopySDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGFailedItems {
    pub destination_region_id: Option<String>,
    pub error_message: Option<String>,
}
model! { CopySDGFailedItems {
    0 "DestinationRegionId" destination_region_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshot {
    pub destination_region_ids: Vec<String>,
    pub destination_snapshot_description: Option<String>,
    pub destination_snapshot_name: Option<String>,
    pub instance_billing_cycle: Option<String>,
    pub snapshot_id: String,
}
operation! { CopySnapshot(destination_region_ids: Vec<String>, snapshot_id: String)
    "CopySnapshot" -> CopySnapshotOutput {
    0 "DestinationRegionIds" destination_region_ids,
    1 "DestinationSnapshotDescription" destination_snapshot_description: String,
    2 "DestinationSnapshotName" destination_snapshot_name: String,
    3 "InstanceBillingCycle" instance_billing_cycle: String, 4 "SnapshotId" snapshot_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotOutput {
    pub allocation_id: Option<Vec<CopySnapshotAllocationId>>,
    pub biz_status_code: Option<String>,
    pub un_allocation_id: Option<Vec<CopySnapshotUnAllocationId>>,
}
model! { CopySnapshotOutput {
    0 "AllocationId" allocation_id, 1 "BizStatusCode" biz_status_code, 2 "UnAllocationId" un_allocation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotAllocationId {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
}
model! { CopySnapshotAllocationId {
    0 "EnsRegionId" ens_region_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotUnAllocationId {
    pub ens_region_id: Option<String>,
}
model! { CopySnapshotUnAllocationId {
    0 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateARMServerInstances {
    /// 1 to 10.
    pub amount: i64,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub cidr: Option<String>,
    pub ens_region_id: String,
    pub environment_var: Option<String>,
    pub frequency: Option<i64>,
    pub image_id: String,
    pub instance_billing_cycle: Option<String>,
    pub instance_type: String,
    pub key_pair_name: Option<String>,
    pub name_space: Option<String>,
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub resolution: String,
    /// At most 255 characters.
    pub server_name: Option<String>,
    pub server_type: String,
    pub tag: Option<Vec<CreateARMServerInstancesTag>>,
}

/// What [`CreateARMServerInstances::new`] takes.
pub struct CreateARMServerInstancesRequired {
    pub amount: i64,
    pub ens_region_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub pay_type: String,
    pub resolution: String,
    pub server_type: String,
}
operation! { CreateARMServerInstances{CreateARMServerInstancesRequired: amount, ens_region_id, image_id, instance_type, pay_type, resolution, server_type}
    "CreateARMServerInstances" -> CreateARMServerInstancesOutput {
    0 "Amount" amount, 1 "AutoRenew" auto_renew: bool, 2 "AutoUseCoupon" auto_use_coupon: bool, 3 "Cidr" cidr: String,
    4 "EnsRegionId" ens_region_id, 5 "EnvironmentVar" environment_var: String, 6 "Frequency" frequency: i64,
    7 "ImageId" image_id, 8 "InstanceBillingCycle" instance_billing_cycle: String, 9 "InstanceType" instance_type,
    10 "KeyPairName" key_pair_name: String, 11 "NameSpace" name_space: String, 12 "PayType" pay_type,
    13 "Period" period: i64, 14 "PeriodUnit" period_unit: String, 15 "Resolution" resolution,
    16 "ServerName" server_name: String, 17 "ServerType" server_type, 18 "Tag" tag: Vec<CreateARMServerInstancesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateARMServerInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateARMServerInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateARMServerInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { CreateARMServerInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub template: String,
    pub timeout: Option<i64>,
}
operation! { CreateApplication(template: String) "CreateApplication" -> CreateApplicationOutput {
    0 "Template" template, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub app_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassicNetwork {
    pub cidr_block: String,
    pub description: Option<String>,
    pub ens_region_id: String,
    pub network_name: Option<String>,
}
operation! { CreateClassicNetwork(cidr_block: String, ens_region_id: String)
    "CreateClassicNetwork" -> CreateClassicNetworkOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id,
    3 "NetworkName" network_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassicNetworkOutput {
    pub network_id: Option<String>,
}
model! { CreateClassicNetworkOutput {
    0 "NetworkId" network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub cluster_type: String,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<CreateClusterControlPlaneConfig>,
    pub ens_region_id: Option<String>,
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub name: Option<String>,
    pub pod_vswitch_ids: Option<Vec<String>>,
    pub profile: String,
    pub public_access: Option<bool>,
    pub service_cidr: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
operation! { CreateCluster(cluster_type: String, profile: String) "CreateCluster" -> CreateClusterOutput {
    0 "ClusterType" cluster_type, 1 "ContainerCidr" container_cidr: String,
    2 "ControlPlaneConfig" control_plane_config: CreateClusterControlPlaneConfig, 3 "EnsRegionId" ens_region_id: String,
    4 "KubernetesVersion" kubernetes_version: String, 5 "LoadBalancerId" load_balancer_id: String,
    6 "Name" name: String, 7 "PodVswitchIds" pod_vswitch_ids: Vec<String>, 8 "Profile" profile,
    9 "PublicAccess" public_access: bool, 10 "ServiceCidr" service_cidr: String, 11 "VpcId" vpc_id: String,
    12 "VswitchIds" vswitch_ids: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterControlPlaneConfig {
    pub image_id: Option<String>,
    pub instance_spec: Option<String>,
    pub login_password: Option<Secret>,
    pub node_port_range: Option<String>,
    pub runtime: Option<String>,
    pub size: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
}
input! { CreateClusterControlPlaneConfig() {
    0 "ImageId" image_id: String, 1 "InstanceSpec" instance_spec: String, 2 "LoginPassword" login_password: Secret,
    3 "NodePortRange" node_port_range: String, 4 "Runtime" runtime: String, 5 "Size" size: i64,
    6 "SystemDiskCategory" system_disk_category: String, 7 "SystemDiskSize" system_disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePool {
    pub cluster_id: String,
    pub kubernetes_config: Option<CreateClusterNodePoolKubernetesConfig>,
    pub nodepool_info: CreateClusterNodePoolNodepoolInfo,
    pub scaling_group: CreateClusterNodePoolScalingGroup,
}
operation! { CreateClusterNodePool(cluster_id: String, nodepool_info: CreateClusterNodePoolNodepoolInfo, scaling_group: CreateClusterNodePoolScalingGroup)
    "CreateClusterNodePool" -> CreateClusterNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "KubernetesConfig" kubernetes_config: CreateClusterNodePoolKubernetesConfig,
    2 "NodepoolInfo" nodepool_info, 3 "ScalingGroup" scaling_group
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolKubernetesConfig {
    pub pre_user_data: Option<Secret>,
    pub user_data: Option<Secret>,
}
input! { CreateClusterNodePoolKubernetesConfig() {
    0 "PreUserData" pre_user_data: Secret, 1 "UserData" user_data: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolInfo {
    pub name: Option<String>,
}
input! { CreateClusterNodePoolNodepoolInfo(name: String) {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolScalingGroup {
    pub data_disks: Option<Vec<CreateClusterNodePoolDataDisks>>,
    pub desired_size: Option<i64>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { CreateClusterNodePoolScalingGroup(image_id: String, instance_types: Vec<String>, vswitch_ids: Vec<String>) {
    0 "DataDisks" data_disks: Vec<CreateClusterNodePoolDataDisks>, 1 "DesiredSize" desired_size: i64,
    2 "ImageId" image_id: String, 3 "InstanceChargeType" instance_charge_type: String,
    4 "InstanceTypes" instance_types: Vec<String>, 5 "KeyPairName" key_pair_name: String, 6 "Password" password: Secret,
    7 "SystemDiskCategory" system_disk_category: String, 8 "SystemDiskSize" system_disk_size: i64,
    9 "VswitchIds" vswitch_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { CreateClusterNodePoolDataDisks() {
    0 "Category" category: String, 1 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolOutput {
    pub nodepool: Option<CreateClusterNodePoolNodepool>,
}
model! { CreateClusterNodePoolOutput {
    0 "Nodepool" nodepool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepool {
    pub cluster_id: Option<String>,
    pub kubernetes_config: Option<CreateClusterNodePoolNodepoolKubernetesConfig>,
    pub nodepool_info: Option<CreateClusterNodePoolNodepoolNodepoolInfo>,
    pub scaling_group: Option<CreateClusterNodePoolNodepoolScalingGroup>,
    pub status: Option<CreateClusterNodePoolStatus>,
}
model! { CreateClusterNodePoolNodepool {
    0 "ClusterId" cluster_id, 1 "KubernetesConfig" kubernetes_config, 2 "NodepoolInfo" nodepool_info,
    3 "ScalingGroup" scaling_group, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolKubernetesConfig {
    pub pre_user_data: Option<Secret>,
    pub user_data: Option<Secret>,
}
model! { CreateClusterNodePoolNodepoolKubernetesConfig {
    0 "PreUserData" pre_user_data, 1 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolNodepoolInfo {
    pub ens_region_id: Option<String>,
    pub name: Option<String>,
    pub nodepool_id: Option<String>,
}
model! { CreateClusterNodePoolNodepoolNodepoolInfo {
    0 "EnsRegionId" ens_region_id, 1 "Name" name, 2 "NodepoolId" nodepool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolScalingGroup {
    pub data_disks: Option<Vec<CreateClusterNodePoolScalingGroupDataDisks>>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Option<Vec<String>>,
}
model! { CreateClusterNodePoolNodepoolScalingGroup {
    0 "DataDisks" data_disks, 1 "ImageId" image_id, 2 "InstanceChargeType" instance_charge_type,
    3 "InstanceTypes" instance_types, 4 "KeyPairName" key_pair_name, 5 "Password" password,
    6 "SystemDiskCategory" system_disk_category, 7 "SystemDiskSize" system_disk_size, 8 "VswitchIds" vswitch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolScalingGroupDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
model! { CreateClusterNodePoolScalingGroupDataDisks {
    0 "Category" category, 1 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolStatus {
    pub desired_nodes: Option<i64>,
    pub failed_nodes: Option<i64>,
    pub initial_nodes: Option<i64>,
    pub removing_nodes: Option<i64>,
    pub serving_nodes: Option<i64>,
    pub state: Option<String>,
    pub total_nodes: Option<i64>,
}
model! { CreateClusterNodePoolStatus {
    0 "DesiredNodes" desired_nodes, 1 "FailedNodes" failed_nodes, 2 "InitialNodes" initial_nodes,
    3 "RemovingNodes" removing_nodes, 4 "ServingNodes" serving_nodes, 5 "State" state, 6 "TotalNodes" total_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisk {
    pub category: String,
    pub disk_name: Option<String>,
    pub encrypted: Option<bool>,
    pub ens_region_id: String,
    pub instance_billing_cycle: Option<String>,
    pub instance_charge_type: String,
    pub kms_key_id: Option<String>,
    pub size: Option<String>,
    pub snapshot_id: Option<String>,
    pub tag: Option<Vec<CreateDiskTag>>,
}
operation! { CreateDisk(category: String, ens_region_id: String, instance_charge_type: String)
    "CreateDisk" -> CreateDiskOutput {
    0 "Category" category, 1 "DiskName" disk_name: String, 2 "Encrypted" encrypted: bool, 3 "EnsRegionId" ens_region_id,
    4 "InstanceBillingCycle" instance_billing_cycle: String, 5 "InstanceChargeType" instance_charge_type,
    6 "KMSKeyId" kms_key_id: String, 7 "Size" size: String, 8 "SnapshotId" snapshot_id: String,
    9 "Tag" tag: Vec<CreateDiskTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskOutput {
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { CreateDiskOutput {
    0 "InstanceIds" instance_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipInstance {
    /// 5 to 10000.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: String,
    pub instance_charge_type: String,
    pub instance_id: Option<String>,
    pub internet_charge_type: String,
    pub ip_address: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub tag: Option<Vec<CreateEipInstanceTag>>,
}
operation! { CreateEipInstance(ens_region_id: String, instance_charge_type: String, internet_charge_type: String)
    "CreateEipInstance" -> CreateEipInstanceOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EnsRegionId" ens_region_id, 4 "InstanceChargeType" instance_charge_type, 5 "InstanceId" instance_id: String,
    6 "InternetChargeType" internet_charge_type, 7 "IpAddress" ip_address: String, 8 "Isp" isp: String,
    9 "Name" name: String, 10 "Tag" tag: Vec<CreateEipInstanceTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEipInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipInstanceOutput {
    pub allocation_id: Option<String>,
}
model! { CreateEipInstanceOutput {
    0 "AllocationId" allocation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsRouteEntry {
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub destination_cidr_block: String,
    pub next_hop_id: String,
    pub next_hop_type: Option<String>,
    /// 2 to 128 characters.
    pub route_entry_name: Option<String>,
    pub route_table_id: String,
    pub source_cidr_block: Option<String>,
}
operation! { CreateEnsRouteEntry(destination_cidr_block: String, next_hop_id: String, route_table_id: String)
    "CreateEnsRouteEntry" -> CreateEnsRouteEntryOutput {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block, 2 "NextHopId" next_hop_id,
    3 "NextHopType" next_hop_type: String, 4 "RouteEntryName" route_entry_name: String, 5 "RouteTableId" route_table_id,
    6 "SourceCidrBlock" source_cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsRouteEntryOutput {
    pub route_entry_id: Option<String>,
}
model! { CreateEnsRouteEntryOutput {
    0 "RouteEntryId" route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsSaleControl {
    pub ali_uid_account: Option<String>,
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub sale_controls: Vec<CreateEnsSaleControlSaleControls>,
}
operation! { CreateEnsSaleControl(commodity_code: String, sale_controls: Vec<CreateEnsSaleControlSaleControls>)
    "CreateEnsSaleControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type CreateEnsSaleControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsSaleControlSaleControls {
    pub condition_controls: Option<Vec<CreateEnsSaleControlConditionControls>>,
    pub description: Option<String>,
    pub module_code: Option<String>,
    pub module_value: Option<CreateEnsSaleControlModuleValue>,
    pub operator: Option<String>,
    pub order_type: Option<String>,
}
input! { CreateEnsSaleControlSaleControls(module_code: String, module_value: CreateEnsSaleControlModuleValue, operator: String, order_type: String) {
    0 "ConditionControls" condition_controls: Vec<CreateEnsSaleControlConditionControls>,
    1 "Description" description: String, 2 "ModuleCode" module_code: String,
    3 "ModuleValue" module_value: CreateEnsSaleControlModuleValue, 4 "Operator" operator: String,
    5 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsSaleControlConditionControls {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
input! { CreateEnsSaleControlConditionControls() {
    0 "ConditionControlModuleCode" condition_control_module_code: String,
    1 "ConditionControlModuleValue" condition_control_module_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
    pub module_value: Option<Vec<String>>,
}
input! { CreateEnsSaleControlModuleValue() {
    0 "ModuleMaxValue" module_max_value: String, 1 "ModuleMinValue" module_min_value: String,
    2 "ModuleValue" module_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsService {
    pub ens_service_id: String,
    pub order_type: String,
}
operation! { CreateEnsService(ens_service_id: String, order_type: String) "CreateEnsService" -> CreateEnsServiceOutput {
    0 "EnsServiceId" ens_service_id, 1 "OrderType" order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsServiceOutput {
    pub code: Option<i64>,
}
model! { CreateEnsServiceOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEpnInstance {
    pub epn_instance_name: Option<String>,
    pub epn_instance_type: String,
    pub internet_charge_type: String,
    pub internet_max_bandwidth_out: i64,
    pub networking_model: String,
}
operation! { CreateEpnInstance(epn_instance_type: String, internet_charge_type: String, internet_max_bandwidth_out: i64, networking_model: String)
    "CreateEpnInstance" -> CreateEpnInstanceOutput {
    0 "EPNInstanceName" epn_instance_name: String, 1 "EPNInstanceType" epn_instance_type,
    2 "InternetChargeType" internet_charge_type, 3 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    4 "NetworkingModel" networking_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEpnInstanceOutput {
    pub epn_instance_id: Option<String>,
}
model! { CreateEpnInstanceOutput {
    0 "EPNInstanceId" epn_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    pub order_details: Vec<CreateFileSystemOrderDetails>,
}
operation! { CreateFileSystem(order_details: Vec<CreateFileSystemOrderDetails>)
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "OrderDetails" order_details
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOrderDetails {
    pub charge_type: Option<String>,
    pub ens_region_id: Option<String>,
    pub file_system_name: Option<String>,
    pub mount_target_domain: Option<String>,
    pub network_id: Option<String>,
    pub order_type: Option<String>,
    pub protocol_type: Option<String>,
    pub storge_type: Option<String>,
}

/// What [`CreateFileSystemOrderDetails::new`] takes.
pub struct CreateFileSystemOrderDetailsRequired {
    pub charge_type: String,
    pub ens_region_id: String,
    pub file_system_name: String,
    pub mount_target_domain: String,
    pub network_id: String,
    pub order_type: String,
    pub protocol_type: String,
    pub storge_type: String,
}
input! { CreateFileSystemOrderDetails{CreateFileSystemOrderDetailsRequired: charge_type, ens_region_id, file_system_name, mount_target_domain, network_id, order_type, protocol_type, storge_type} {
    0 "ChargeType" charge_type: String, 1 "EnsRegionId" ens_region_id: String,
    2 "FileSystemName" file_system_name: String, 3 "MountTargetDomain" mount_target_domain: String,
    4 "NetworkId" network_id: String, 5 "OrderType" order_type: String, 6 "ProtocolType" protocol_type: String,
    7 "StorgeType" storge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub allocation_id: Option<Vec<String>>,
    pub allocation_ids: Option<Vec<CreateFileSystemAllocationIds>>,
    pub biz_status_code: Option<String>,
    pub un_allocation_id: Option<Vec<String>>,
}
model! { CreateFileSystemOutput {
    0 "AllocationId" allocation_id, 1 "AllocationIds" allocation_ids, 2 "BizStatusCode" biz_status_code,
    3 "UnAllocationId" un_allocation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemAllocationIds {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateFileSystemAllocationIds {
    0 "EnsRegionId" ens_region_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntry {
    pub external_ip: String,
    pub external_port: String,
    /// At most 128 characters.
    pub forward_entry_name: Option<String>,
    /// 1 to 65535.
    pub health_check_port: Option<i64>,
    pub internal_ip: String,
    pub internal_port: String,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: String,
    pub standby_external_ip: Option<String>,
}

/// What [`CreateForwardEntry::new`] takes.
pub struct CreateForwardEntryRequired {
    pub external_ip: String,
    pub external_port: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub nat_gateway_id: String,
}
operation! { CreateForwardEntry{CreateForwardEntryRequired: external_ip, external_port, internal_ip, internal_port, nat_gateway_id}
    "CreateForwardEntry" -> CreateForwardEntryOutput {
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardEntryName" forward_entry_name: String,
    3 "HealthCheckPort" health_check_port: i64, 4 "InternalIp" internal_ip, 5 "InternalPort" internal_port,
    6 "IpProtocol" ip_protocol: String, 7 "NatGatewayId" nat_gateway_id,
    8 "StandbyExternalIp" standby_external_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntryOutput {
    pub forward_entry_id: Option<String>,
}
model! { CreateForwardEntryOutput {
    0 "ForwardEntryId" forward_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    /// 1 to 10.
    pub amount: Option<i64>,
    /// At most 128 characters.
    pub description: Option<String>,
    pub ip_address: Option<String>,
    /// At most 256 characters.
    pub name: Option<String>,
    /// At most 256 characters.
    pub v_switch_id: Option<String>,
}
operation! { CreateHaVip() "CreateHaVip" -> CreateHaVipOutput {
    0 "Amount" amount: i64, 1 "Description" description: String, 2 "IpAddress" ip_address: String,
    3 "Name" name: String, 4 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_ids: Option<Vec<String>>,
}
model! { CreateHaVipOutput {
    0 "HaVipIds" ha_vip_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub delete_after_image_upload: Option<String>,
    pub image_name: String,
    pub instance_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub target_oss_region_id: Option<String>,
    pub with_data_disks: Option<bool>,
}
operation! { CreateImage(image_name: String) "CreateImage" -> CreateImageOutput {
    0 "DeleteAfterImageUpload" delete_after_image_upload: String, 1 "ImageName" image_name,
    2 "InstanceId" instance_id: String, 3 "SnapshotId" snapshot_id: String,
    4 "TargetOSSRegionId" target_oss_region_id: String, 5 "WithDataDisks" with_data_disks: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub code: Option<i64>,
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "Code" code, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub ens_region_id: String,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    pub ip_type: Option<String>,
    pub key_pair_name: Option<String>,
    pub owner_id: Option<i64>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub payment_type: Option<String>,
    pub period: String,
    pub private_ip_address: Option<String>,
    pub public_ip_identification: Option<bool>,
    pub quantity: String,
    pub unique_suffix: Option<bool>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub data_disk: Option<Vec<CreateInstanceDataDisk>>,
    pub system_disk: Option<CreateInstanceSystemDisk>,
}
operation! { CreateInstance(ens_region_id: String, instance_type: String, period: String, quantity: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "AutoRenew" auto_renew: String, 1 "AutoRenewPeriod" auto_renew_period: String, 2 "EnsRegionId" ens_region_id,
    3 "HostName" host_name: String, 4 "ImageId" image_id: String, 5 "InstanceName" instance_name: String,
    6 "InstanceType" instance_type, 7 "InternetChargeType" internet_charge_type: String, 8 "IpType" ip_type: String,
    9 "KeyPairName" key_pair_name: String, 10 "OwnerId" owner_id: i64, 11 "Password" password: Secret,
    12 "PasswordInherit" password_inherit: bool, 13 "PaymentType" payment_type: String, 14 "Period" period,
    15 "PrivateIpAddress" private_ip_address: String, 16 "PublicIpIdentification" public_ip_identification: bool,
    17 "Quantity" quantity, 18 "UniqueSuffix" unique_suffix: bool, 19 "UserData" user_data: Secret,
    20 "VSwitchId" v_switch_id: String, 21 "DataDisk" data_disk: Vec<CreateInstanceDataDisk>,
    22 "SystemDisk" system_disk: CreateInstanceSystemDisk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDataDisk {
    pub size: Option<String>,
}
input! { CreateInstanceDataDisk() {
    0 "Size" size: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSystemDisk {
    pub size: Option<String>,
}
input! { CreateInstanceSystemDisk() {
    0 "Size" size: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<i64>,
    pub instance_ids: Option<CreateInstanceInstanceIds>,
}
model! { CreateInstanceOutput {
    0 "Code" code, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { CreateInstanceInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceActiveOpsTask {
    pub instance_ids: Option<Vec<String>>,
}
operation! { CreateInstanceActiveOpsTask() "CreateInstanceActiveOpsTask" -> CreateInstanceActiveOpsTaskOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceActiveOpsTaskOutput {
    pub instance_active_ops_task: Option<InstanceActiveOpsTask>,
}
model! { CreateInstanceActiveOpsTaskOutput {
    0 "InstanceActiveOpsTask" instance_active_ops_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceActiveOpsTask {
    pub instance_active_ops_task_id: Option<String>,
    pub instance_active_ops_task_status: Option<String>,
}
model! { InstanceActiveOpsTask {
    0 "InstanceActiveOpsTaskId" instance_active_ops_task_id,
    1 "InstanceActiveOpsTaskStatus" instance_active_ops_task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    pub key_pair_name: String,
}
operation! { CreateKeyPair(key_pair_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyPairName" key_pair_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub private_key_body: Option<Secret>,
}
model! { CreateKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print, 1 "KeyPairId" key_pair_id, 2 "KeyPairName" key_pair_name,
    3 "PrivateKeyBody" private_key_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub billing_cycle: Option<String>,
    pub client_token: Option<String>,
    pub ens_region_id: String,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: String,
    pub load_balancer_type: Option<String>,
    pub network_id: String,
    pub pay_type: String,
    pub v_switch_id: String,
}

/// What [`CreateLoadBalancer::new`] takes.
pub struct CreateLoadBalancerRequired {
    pub ens_region_id: String,
    pub load_balancer_spec: String,
    pub network_id: String,
    pub pay_type: String,
    pub v_switch_id: String,
}
operation! { CreateLoadBalancer{CreateLoadBalancerRequired: ens_region_id, load_balancer_spec, network_id, pay_type, v_switch_id}
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "BillingCycle" billing_cycle: String, 1 "ClientToken" client_token: String, 2 "EnsRegionId" ens_region_id,
    3 "LoadBalancerName" load_balancer_name: String, 4 "LoadBalancerSpec" load_balancer_spec,
    5 "LoadBalancerType" load_balancer_type: String, 6 "NetworkId" network_id, 7 "PayType" pay_type,
    8 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub network_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "NetworkId" network_id,
    3 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListener {
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// 1 to 80 characters.
    pub description: Option<String>,
    /// 0 to 65535.
    pub forward_port: Option<i64>,
    pub health_check: String,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_uri: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 60.
    pub idle_timeout: Option<i64>,
    pub listener_forward: Option<String>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    /// 1 to 180.
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub x_forwarded_for: Option<String>,
}
operation! { CreateLoadBalancerHTTPListener(health_check: String, listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerHTTPListener" -> Empty {
    0 "BackendServerPort" backend_server_port: i64, 1 "Description" description: String,
    2 "ForwardPort" forward_port: i64, 3 "HealthCheck" health_check,
    4 "HealthCheckConnectPort" health_check_connect_port: i64, 5 "HealthCheckDomain" health_check_domain: String,
    6 "HealthCheckHttpCode" health_check_http_code: String, 7 "HealthCheckInterval" health_check_interval: i64,
    8 "HealthCheckMethod" health_check_method: String, 9 "HealthCheckTimeout" health_check_timeout: i64,
    10 "HealthCheckURI" health_check_uri: String, 11 "HealthyThreshold" healthy_threshold: i64,
    12 "IdleTimeout" idle_timeout: i64, 13 "ListenerForward" listener_forward: String, 14 "ListenerPort" listener_port,
    15 "LoadBalancerId" load_balancer_id, 16 "RequestTimeout" request_timeout: i64, 17 "Scheduler" scheduler: String,
    18 "UnhealthyThreshold" unhealthy_threshold: i64, 19 "XForwardedFor" x_forwarded_for: String
} }

pub type CreateLoadBalancerHTTPListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListener {
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub description: Option<String>,
    /// 1 to 65535.
    pub forward_port: Option<i64>,
    pub health_check: String,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_uri: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 60.
    pub idle_timeout: Option<i64>,
    pub listener_forward: Option<String>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    /// 1 to 180.
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    pub server_certificate_id: String,
    pub sticky_session_type: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! { CreateLoadBalancerHTTPSListener(health_check: String, listener_port: i64, load_balancer_id: String, server_certificate_id: String)
    "CreateLoadBalancerHTTPSListener" -> Empty {
    0 "BackendServerPort" backend_server_port: i64, 1 "Cookie" cookie: String, 2 "CookieTimeout" cookie_timeout: i64,
    3 "Description" description: String, 4 "ForwardPort" forward_port: i64, 5 "HealthCheck" health_check,
    6 "HealthCheckConnectPort" health_check_connect_port: i64, 7 "HealthCheckDomain" health_check_domain: String,
    8 "HealthCheckHttpCode" health_check_http_code: String, 9 "HealthCheckInterval" health_check_interval: i64,
    10 "HealthCheckMethod" health_check_method: String, 11 "HealthCheckTimeout" health_check_timeout: i64,
    12 "HealthCheckURI" health_check_uri: String, 13 "HealthyThreshold" healthy_threshold: i64,
    14 "IdleTimeout" idle_timeout: i64, 15 "ListenerForward" listener_forward: String, 16 "ListenerPort" listener_port,
    17 "LoadBalancerId" load_balancer_id, 18 "RequestTimeout" request_timeout: i64, 19 "Scheduler" scheduler: String,
    20 "ServerCertificateId" server_certificate_id, 21 "StickySessionType" sticky_session_type: String,
    22 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type CreateLoadBalancerHTTPSListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListener {
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// 1 to 80 characters.
    pub description: Option<String>,
    pub eip_transmit: Option<String>,
    /// 10 to 900.
    pub established_timeout: Option<i64>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_type: Option<String>,
    /// 1 to 80 characters.
    pub health_check_uri: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    /// 0 to 3600.
    pub persistence_timeout: Option<i64>,
    pub scheduler: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! { CreateLoadBalancerTCPListener(listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerTCPListener" -> Empty {
    0 "BackendServerPort" backend_server_port: i64, 1 "Description" description: String,
    2 "EipTransmit" eip_transmit: String, 3 "EstablishedTimeout" established_timeout: i64,
    4 "HealthCheckConnectPort" health_check_connect_port: i64,
    5 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 6 "HealthCheckDomain" health_check_domain: String,
    7 "HealthCheckHttpCode" health_check_http_code: String, 8 "HealthCheckInterval" health_check_interval: i64,
    9 "HealthCheckType" health_check_type: String, 10 "HealthCheckURI" health_check_uri: String,
    11 "HealthyThreshold" healthy_threshold: i64, 12 "ListenerPort" listener_port, 13 "LoadBalancerId" load_balancer_id,
    14 "PersistenceTimeout" persistence_timeout: i64, 15 "Scheduler" scheduler: String,
    16 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type CreateLoadBalancerTCPListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListener {
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// 1 to 80 characters.
    pub description: Option<String>,
    pub eip_transmit: Option<String>,
    /// 10 to 900.
    pub established_timeout: Option<i64>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    /// At most 64 characters.
    pub health_check_exp: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    /// At most 64 characters.
    pub health_check_req: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    pub scheduler: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! { CreateLoadBalancerUDPListener(listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerUDPListener" -> Empty {
    0 "BackendServerPort" backend_server_port: i64, 1 "Description" description: String,
    2 "EipTransmit" eip_transmit: String, 3 "EstablishedTimeout" established_timeout: i64,
    4 "HealthCheckConnectPort" health_check_connect_port: i64,
    5 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 6 "HealthCheckExp" health_check_exp: String,
    7 "HealthCheckInterval" health_check_interval: i64, 8 "HealthCheckReq" health_check_req: String,
    9 "HealthyThreshold" healthy_threshold: i64, 10 "ListenerPort" listener_port, 11 "LoadBalancerId" load_balancer_id,
    12 "Scheduler" scheduler: String, 13 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type CreateLoadBalancerUDPListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTarget {
    pub ens_region_id: String,
    pub file_system_id: String,
    pub mount_target_name: String,
    pub net_work_id: String,
}
operation! { CreateMountTarget(ens_region_id: String, file_system_id: String, mount_target_name: String, net_work_id: String)
    "CreateMountTarget" -> CreateMountTargetOutput {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id, 2 "MountTargetName" mount_target_name,
    3 "NetWorkId" net_work_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTargetOutput {
    pub status: Option<String>,
}
model! { CreateMountTargetOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub ens_region_id: String,
    pub instance_billing_cycle: Option<String>,
    pub instance_type: Option<String>,
    /// 1 to 128 characters.
    pub name: Option<String>,
    pub network_id: String,
    pub tag: Option<Vec<CreateNatGatewayTag>>,
    pub v_switch_id: Option<String>,
}
operation! { CreateNatGateway(ens_region_id: String, network_id: String) "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "EnsRegionId" ens_region_id, 1 "InstanceBillingCycle" instance_billing_cycle: String,
    2 "InstanceType" instance_type: String, 3 "Name" name: String, 4 "NetworkId" network_id,
    5 "Tag" tag: Vec<CreateNatGatewayTag>, 6 "VSwitchId" v_switch_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNatGatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub nat_gateway_id: Option<String>,
}
model! { CreateNatGatewayOutput {
    0 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetwork {
    pub cidr_block: String,
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub ens_region_id: String,
    /// 2 to 128 characters.
    pub network_name: Option<String>,
    pub tag: Option<Vec<CreateNetworkTag>>,
}
operation! { CreateNetwork(cidr_block: String, ens_region_id: String) "CreateNetwork" -> CreateNetworkOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id,
    3 "NetworkName" network_name: String, 4 "Tag" tag: Vec<CreateNetworkTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkOutput {
    pub network_id: Option<String>,
}
model! { CreateNetworkOutput {
    0 "NetworkId" network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAcl {
    pub description: Option<String>,
    pub network_acl_name: Option<String>,
}
operation! { CreateNetworkAcl() "CreateNetworkAcl" -> CreateNetworkAclOutput {
    0 "Description" description: String, 1 "NetworkAclName" network_acl_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclOutput {
    pub network_acl_id: Option<String>,
}
model! { CreateNetworkAclOutput {
    0 "NetworkAclId" network_acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEntry {
    pub cidr_block: String,
    /// At most 256 characters.
    pub description: Option<String>,
    /// 1 to 100 characters.
    pub destination_cidr_block: Option<String>,
    pub direction: String,
    /// At most 128 characters.
    pub network_acl_entry_name: Option<String>,
    pub network_acl_id: String,
    pub policy: String,
    pub port_range: String,
    /// 1 to 100.
    pub priority: i64,
    pub protocol: String,
}

/// What [`CreateNetworkAclEntry::new`] takes.
pub struct CreateNetworkAclEntryRequired {
    pub cidr_block: String,
    pub direction: String,
    pub network_acl_id: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
    pub protocol: String,
}
operation! { CreateNetworkAclEntry{CreateNetworkAclEntryRequired: cidr_block, direction, network_acl_id, policy, port_range, priority, protocol}
    "CreateNetworkAclEntry" -> CreateNetworkAclEntryOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "Direction" direction,
    4 "NetworkAclEntryName" network_acl_entry_name: String, 5 "NetworkAclId" network_acl_id, 6 "Policy" policy,
    7 "PortRange" port_range, 8 "Priority" priority, 9 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEntryOutput {
    pub network_acl_entry_id: Option<String>,
}
model! { CreateNetworkAclEntryOutput {
    0 "NetworkAclEntryId" network_acl_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    /// At most 256 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub name: Option<String>,
    pub security_group_ids: Vec<String>,
    pub v_switch_id: Option<String>,
}
operation! { CreateNetworkInterface(security_group_ids: Vec<String>)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "SecurityGroupIds" security_group_ids,
    3 "VSwitchId" v_switch_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub network_interface_ids: Option<Vec<String>>,
}
model! { CreateNetworkInterfaceOutput {
    0 "NetworkInterfaceIds" network_interface_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDG {
    pub billing_cycle: Option<String>,
    pub description: Option<String>,
    pub disk_type: Option<String>,
    pub from_sdg_id: Option<String>,
    pub instance_id: String,
    pub performance_level: Option<i64>,
    pub size: Option<String>,
}
operation! { CreateSDG(instance_id: String) "CreateSDG" -> CreateSDGOutput {
    0 "BillingCycle" billing_cycle: String, 1 "Description" description: String, 2 "DiskType" disk_type: String,
    3 "FromSDGId" from_sdg_id: String, 4 "InstanceId" instance_id, 5 "PerformanceLevel" performance_level: i64,
    6 "Size" size: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDGOutput {
    pub sdg_id: Option<String>,
}
model! { CreateSDGOutput {
    0 "SDGId" sdg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    /// At most 256 characters.
    pub description: Option<String>,
    pub permissions: Option<Vec<CreateSecurityGroupPermissionsItem>>,
    /// At most 128 characters.
    pub security_group_name: Option<String>,
}
operation! { CreateSecurityGroup() "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "Description" description: String, 1 "Permissions" permissions: Vec<CreateSecurityGroupPermissionsItem>,
    2 "SecurityGroupName" security_group_name: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPermissionsItem {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

/// What [`CreateSecurityGroupPermissionsItem::new`] takes.
pub struct CreateSecurityGroupPermissionsItemRequired {
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
}
input! { CreateSecurityGroupPermissionsItem{CreateSecurityGroupPermissionsItemRequired: direction, ip_protocol, policy, port_range, priority} {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "Direction" direction: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "Policy" policy: String, 7 "PortRange" port_range: String,
    8 "Priority" priority: i64, 9 "SourceCidrIp" source_cidr_ip: String, 10 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPermissions {
    pub permissions: Vec<CreateSecurityGroupPermissionsPermissions>,
    pub security_group_id: String,
}
operation! { CreateSecurityGroupPermissions(permissions: Vec<CreateSecurityGroupPermissionsPermissions>, security_group_id: String)
    "CreateSecurityGroupPermissions" -> Empty {
    0 "Permissions" permissions, 1 "SecurityGroupId" security_group_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type CreateSecurityGroupPermissionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPermissionsPermissions {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

/// What [`CreateSecurityGroupPermissionsPermissions::new`] takes.
pub struct CreateSecurityGroupPermissionsPermissionsRequired {
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
}
input! { CreateSecurityGroupPermissionsPermissions{CreateSecurityGroupPermissionsPermissionsRequired: direction, ip_protocol, policy, port_range, priority} {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "Direction" direction: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "Policy" policy: String, 7 "PortRange" port_range: String,
    8 "Priority" priority: i64, 9 "SourceCidrIp" source_cidr_ip: String, 10 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub description: Option<String>,
    pub disk_id: String,
    pub ens_region_id: String,
    pub instance_billing_cycle: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { CreateSnapshot(disk_id: String, ens_region_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "Description" description: String, 1 "DiskId" disk_id, 2 "EnsRegionId" ens_region_id,
    3 "InstanceBillingCycle" instance_billing_cycle: String, 4 "SnapshotName" snapshot_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub order_id: Option<String>,
    pub snap_shot_id: Option<Vec<String>>,
}
model! { CreateSnapshotOutput {
    0 "OrderId" order_id, 1 "SnapShotId" snap_shot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
    pub eip_affinity: Option<bool>,
    /// 1 to 86400.
    pub idle_timeout: Option<i64>,
    pub isp_affinity: Option<bool>,
    pub nat_gateway_id: String,
    pub snat_entry_name: Option<String>,
    pub snat_ip: String,
    pub source_cidr: Option<String>,
    pub source_network_id: Option<String>,
    pub source_v_switch_id: Option<String>,
    pub standby_snat_ip: Option<String>,
}
operation! { CreateSnatEntry(nat_gateway_id: String, snat_ip: String) "CreateSnatEntry" -> CreateSnatEntryOutput {
    0 "EipAffinity" eip_affinity: bool, 1 "IdleTimeout" idle_timeout: i64, 2 "IspAffinity" isp_affinity: bool,
    3 "NatGatewayId" nat_gateway_id, 4 "SnatEntryName" snat_entry_name: String, 5 "SnatIp" snat_ip,
    6 "SourceCIDR" source_cidr: String, 7 "SourceNetworkId" source_network_id: String,
    8 "SourceVSwitchId" source_v_switch_id: String, 9 "StandbySnatIp" standby_snat_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    0 "SnatEntryId" snat_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGateway {
    pub order_details: Vec<CreateStorageGatewayOrderDetails>,
}
operation! { CreateStorageGateway(order_details: Vec<CreateStorageGatewayOrderDetails>)
    "CreateStorageGateway" -> CreateStorageGatewayOutput {
    0 "OrderDetails" order_details
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayOrderDetails {
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_type: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateStorageGatewayOrderDetails(ens_region_id: String, gateway_type: String, vpc_id: String) {
    0 "Description" description: String, 1 "EnsRegionId" ens_region_id: String, 2 "GatewayName" gateway_name: String,
    3 "GatewayType" gateway_type: String, 4 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayOutput {
    pub allocation_id: Option<Vec<CreateStorageGatewayAllocationId>>,
    pub biz_status_code: Option<String>,
    pub un_allocation_id: Option<Vec<CreateStorageGatewayUnAllocationId>>,
}
model! { CreateStorageGatewayOutput {
    0 "AllocationId" allocation_id, 1 "BizStatusCode" biz_status_code, 2 "UnAllocationId" un_allocation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayAllocationId {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateStorageGatewayAllocationId {
    0 "EnsRegionId" ens_region_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayUnAllocationId {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateStorageGatewayUnAllocationId {
    0 "EnsRegionId" ens_region_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageVolume {
    pub auth_password: Option<Secret>,
    pub auth_protocol: Option<String>,
    pub auth_user: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: String,
    pub gateway_id: String,
    pub is_auth: Option<String>,
    pub is_enable: Option<String>,
    pub storage_id: String,
    pub volume_name: Option<String>,
}
operation! { CreateStorageVolume(ens_region_id: String, gateway_id: String, storage_id: String)
    "CreateStorageVolume" -> CreateStorageVolumeOutput {
    0 "AuthPassword" auth_password: Secret, 1 "AuthProtocol" auth_protocol: String, 2 "AuthUser" auth_user: String,
    3 "Description" description: String, 4 "EnsRegionId" ens_region_id, 5 "GatewayId" gateway_id,
    6 "IsAuth" is_auth: String, 7 "IsEnable" is_enable: String, 8 "StorageId" storage_id,
    9 "VolumeName" volume_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageVolumeOutput {
    pub volume_id: Option<Vec<String>>,
}
model! { CreateStorageVolumeOutput {
    0 "VolumeId" volume_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitch {
    pub cidr_block: String,
    pub description: Option<String>,
    pub ens_region_id: String,
    pub network_id: Option<String>,
    pub tag: Option<Vec<CreateVSwitchTag>>,
    pub v_switch_name: Option<String>,
}
operation! { CreateVSwitch(cidr_block: String, ens_region_id: String) "CreateVSwitch" -> CreateVSwitchOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id,
    3 "NetworkId" network_id: String, 4 "Tag" tag: Vec<CreateVSwitchTag>, 5 "VSwitchName" v_switch_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVSwitchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchOutput {
    pub v_switch_id: Option<String>,
}
model! { CreateVSwitchOutput {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAICPublicKey {
    /// At most 128 characters.
    pub key_name: String,
}
operation! { DeleteAICPublicKey(key_name: String) "DeleteAICPublicKey" -> Empty {
    0 "KeyName" key_name
} }

pub type DeleteAICPublicKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub app_id: String,
    pub timeout: Option<i64>,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> Empty {
    0 "AppId" app_id, 1 "Timeout" timeout: i64
} }

pub type DeleteApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBucket {
    pub bucket_name: String,
}
operation! { DeleteBucket(bucket_name: String) "DeleteBucket" -> Empty {
    0 "BucketName" bucket_name
} }

pub type DeleteBucketOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBucketLifecycle {
    pub bucket_name: String,
    pub rule_id: Option<String>,
}
operation! { DeleteBucketLifecycle(bucket_name: String) "DeleteBucketLifecycle" -> Empty {
    0 "BucketName" bucket_name, 1 "RuleId" rule_id: String
} }

pub type DeleteBucketLifecycleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
    pub retain_resources: Option<bool>,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "RetainResources" retain_resources: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub cluster_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodePool {
    pub cluster_id: String,
    pub nodepool_id: String,
}
operation! { DeleteClusterNodePool(cluster_id: String, nodepool_id: String) "DeleteClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id
} }

pub type DeleteClusterNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodes {
    pub body: DeleteClusterNodesBody,
    pub cluster_id: String,
    pub release_node: Option<bool>,
}
operation! { DeleteClusterNodes(body: DeleteClusterNodesBody, cluster_id: String) "DeleteClusterNodes" -> Empty {
    0 "Body" body, 1 "ClusterId" cluster_id, 2 "ReleaseNode" release_node: bool
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type DeleteClusterNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodesBody {
    pub nodes: Option<Vec<String>>,
}
input! { DeleteClusterNodesBody(nodes: Vec<String>) {
    0 "Nodes" nodes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisk {
    pub disk_id: String,
}
operation! { DeleteDisk(disk_id: String) "DeleteDisk" -> DeleteDiskOutput {
    0 "DiskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskOutput {
    pub code: Option<i64>,
}
model! { DeleteDiskOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    pub instance_id: String,
}
operation! { DeleteEip(instance_id: String) "DeleteEip" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteEipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsRouteEntry {
    pub route_entry_id: String,
}
operation! { DeleteEnsRouteEntry(route_entry_id: String) "DeleteEnsRouteEntry" -> Empty {
    0 "RouteEntryId" route_entry_id
} }

pub type DeleteEnsRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleConditionControl {
    pub ali_uid_account: Option<String>,
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub sale_controls: Vec<DeleteEnsSaleConditionControlSaleControls>,
}
operation! { DeleteEnsSaleConditionControl(commodity_code: String, sale_controls: Vec<DeleteEnsSaleConditionControlSaleControls>)
    "DeleteEnsSaleConditionControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type DeleteEnsSaleConditionControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleConditionControlSaleControls {
    pub condition_controls: Option<Vec<DeleteEnsSaleConditionControlConditionControls>>,
    pub module_code: Option<String>,
    pub order_type: Option<String>,
}
input! { DeleteEnsSaleConditionControlSaleControls(condition_controls: Vec<DeleteEnsSaleConditionControlConditionControls>, module_code: String, order_type: String) {
    0 "ConditionControls" condition_controls: Vec<DeleteEnsSaleConditionControlConditionControls>,
    1 "ModuleCode" module_code: String, 2 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleConditionControlConditionControls {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
input! { DeleteEnsSaleConditionControlConditionControls(condition_control_module_code: String, condition_control_module_value: String) {
    0 "ConditionControlModuleCode" condition_control_module_code: String,
    1 "ConditionControlModuleValue" condition_control_module_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleControl {
    pub ali_uid_account: Option<String>,
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub sale_controls: Vec<DeleteEnsSaleControlSaleControls>,
}
operation! { DeleteEnsSaleControl(commodity_code: String, sale_controls: Vec<DeleteEnsSaleControlSaleControls>)
    "DeleteEnsSaleControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type DeleteEnsSaleControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleControlSaleControls {
    pub module_code: Option<String>,
    pub order_type: Option<String>,
}
input! { DeleteEnsSaleControlSaleControls(module_code: String, order_type: String) {
    0 "ModuleCode" module_code: String, 1 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEpnInstance {
    pub epn_instance_id: String,
}
operation! { DeleteEpnInstance(epn_instance_id: String) "DeleteEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id
} }

pub type DeleteEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    pub ens_region_id: String,
    pub file_system_id: String,
}
operation! { DeleteFileSystem(ens_region_id: String, file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id
} { method: "GET", } }

pub type DeleteFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardEntry {
    pub forward_entry_id: String,
}
operation! { DeleteForwardEntry(forward_entry_id: String) "DeleteForwardEntry" -> Empty {
    0 "ForwardEntryId" forward_entry_id
} }

pub type DeleteForwardEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVips {
    pub ha_vip_ids: Vec<String>,
}
operation! { DeleteHaVips(ha_vip_ids: Vec<String>) "DeleteHaVips" -> Empty {
    0 "HaVipIds" ha_vip_ids
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type DeleteHaVipsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub image_id: String,
}
operation! { DeleteImage(image_id: String) "DeleteImage" -> DeleteImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageOutput {
    pub code: Option<i64>,
}
model! { DeleteImageOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
operation! { DeleteKeyPairs() "DeleteKeyPairs" -> Empty {
    0 "KeyPairId" key_pair_id: String, 1 "KeyPairName" key_pair_name: String
} }

pub type DeleteKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListener {
    /// 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "DeleteLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id
} }

pub type DeleteLoadBalancerListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountTarget {
    pub ens_region_id: String,
    pub file_system_id: String,
    pub mount_target_name: String,
}
operation! { DeleteMountTarget(ens_region_id: String, file_system_id: String, mount_target_name: String)
    "DeleteMountTarget" -> Empty {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id, 2 "MountTargetName" mount_target_name
} }

pub type DeleteMountTargetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub force_delete: Option<bool>,
    pub nat_gateway_id: String,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    0 "ForceDelete" force_delete: bool, 1 "NatGatewayId" nat_gateway_id
} }

pub type DeleteNatGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetwork {
    pub network_id: String,
}
operation! { DeleteNetwork(network_id: String) "DeleteNetwork" -> Empty {
    0 "NetworkId" network_id
} }

pub type DeleteNetworkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAcl {
    pub network_acl_id: String,
}
operation! { DeleteNetworkAcl(network_acl_id: String) "DeleteNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id
} }

pub type DeleteNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclEntry {
    pub network_acl_entry_id: Option<String>,
}
operation! { DeleteNetworkAclEntry() "DeleteNetworkAclEntry" -> Empty {
    0 "NetworkAclEntryId" network_acl_entry_id: String
} }

pub type DeleteNetworkAclEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfaces {
    pub network_interface_ids: Vec<String>,
}
operation! { DeleteNetworkInterfaces(network_interface_ids: Vec<String>) "DeleteNetworkInterfaces" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type DeleteNetworkInterfacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkPeerConnection {
    pub instance_id: String,
}
operation! { DeleteNetworkPeerConnection(instance_id: String) "DeleteNetworkPeerConnection" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteNetworkPeerConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteObject {
    pub bucket_name: String,
    pub object_key: String,
}
operation! { DeleteObject(bucket_name: String, object_key: String) "DeleteObject" -> Empty {
    0 "BucketName" bucket_name, 1 "ObjectKey" object_key
} }

pub type DeleteObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDG {
    pub sdg_id: Vec<String>,
}
operation! { DeleteSDG(sdg_id: Vec<String>) "DeleteSDG" -> DeleteSDGOutput {
    0 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGOutput {
    pub data: Option<DeleteSDGData>,
}
model! { DeleteSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGData {
    pub message: Option<String>,
    pub result: Option<DeleteSDGResult>,
    pub success: Option<bool>,
}
model! { DeleteSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<DeleteSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { DeleteSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGFailedItems {
    pub err_message: Option<String>,
    pub item: Option<DeleteSDGItem>,
}
model! { DeleteSDGFailedItems {
    0 "ErrMessage" err_message, 1 "Item" item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGItem {
    pub sdg_id: Option<String>,
}
model! { DeleteSDGItem {
    0 "SdgId" sdg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "SecurityGroupId" security_group_id
} }

pub type DeleteSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPermissions {
    pub permissions: Vec<DeleteSecurityGroupPermissionsPermissions>,
    pub security_group_id: String,
}
operation! { DeleteSecurityGroupPermissions(permissions: Vec<DeleteSecurityGroupPermissionsPermissions>, security_group_id: String)
    "DeleteSecurityGroupPermissions" -> Empty {
    0 "Permissions" permissions, 1 "SecurityGroupId" security_group_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type DeleteSecurityGroupPermissionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPermissionsPermissions {
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

/// What [`DeleteSecurityGroupPermissionsPermissions::new`] takes.
pub struct DeleteSecurityGroupPermissionsPermissionsRequired {
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
}
input! { DeleteSecurityGroupPermissionsPermissions{DeleteSecurityGroupPermissionsPermissionsRequired: direction, ip_protocol, policy, port_range, priority} {
    0 "DestCidrIp" dest_cidr_ip: String, 1 "Direction" direction: String, 2 "IpProtocol" ip_protocol: String,
    3 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String, 4 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    5 "Policy" policy: String, 6 "PortRange" port_range: String, 7 "Priority" priority: i64,
    8 "SourceCidrIp" source_cidr_ip: String, 9 "SourcePortRange" source_port_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "SnapshotId" snapshot_id
} }

pub type DeleteSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    pub snat_entry_id: String,
}
operation! { DeleteSnatEntry(snat_entry_id: String) "DeleteSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id
} }

pub type DeleteSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatIpForSnatEntry {
    pub snat_entry_id: String,
    pub snat_ip: String,
}
operation! { DeleteSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "DeleteSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

pub type DeleteSnatIpForSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageGateway {
    pub gateway_id: String,
}
operation! { DeleteStorageGateway(gateway_id: String) "DeleteStorageGateway" -> Empty {
    0 "GatewayId" gateway_id
} }

pub type DeleteStorageGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageVolume {
    pub volume_id: String,
}
operation! { DeleteStorageVolume(volume_id: String) "DeleteStorageVolume" -> Empty {
    0 "VolumeId" volume_id
} }

pub type DeleteStorageVolumeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVSwitch {
    pub v_switch_id: String,
}
operation! { DeleteVSwitch(v_switch_id: String) "DeleteVSwitch" -> Empty {
    0 "VSwitchId" v_switch_id
} }

pub type DeleteVSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDG {
    pub deployment_type: Option<String>,
    pub disk_access_protocol: Option<String>,
    pub disk_type: Option<String>,
    pub instance_ids: Vec<String>,
    pub sdg_id: String,
}
operation! { DeployInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "DeployInstanceSDG" -> DeployInstanceSDGOutput {
    0 "DeploymentType" deployment_type: String, 1 "DiskAccessProtocol" disk_access_protocol: String,
    2 "DiskType" disk_type: String, 3 "InstanceIds" instance_ids, 4 "SDGId" sdg_id
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGOutput {
    pub data: Option<DeployInstanceSDGData>,
}
model! { DeployInstanceSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<DeployInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { DeployInstanceSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<DeployInstanceSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { DeployInstanceSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DeployInstanceSDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDG {
    pub deployment_type: Option<String>,
    pub instance_ids: Vec<String>,
    pub sdg_id: String,
}
operation! { DeploySDG(instance_ids: Vec<String>, sdg_id: String) "DeploySDG" -> DeploySDGOutput {
    0 "DeploymentType" deployment_type: String, 1 "InstanceIds" instance_ids, 2 "SDGId" sdg_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGOutput {
    pub data: Option<DeploySDGData>,
}
model! { DeploySDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGData {
    pub message: Option<String>,
    pub result: Option<DeploySDGResult>,
    pub success: Option<bool>,
}
model! { DeploySDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<DeploySDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { DeploySDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DeploySDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICImages {
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_type: Option<String>,
    pub image_url: Option<String>,
    pub max_date: Option<String>,
    pub min_date: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeAICImages() "DescribeAICImages" -> DescribeAICImagesOutput {
    0 "Description" description: String, 1 "ImageId" image_id: String, 2 "ImageType" image_type: String,
    3 "ImageUrl" image_url: String, 4 "MaxDate" max_date: String, 5 "MinDate" min_date: String,
    6 "PageNumber" page_number: String, 7 "PageSize" page_size: String, 8 "Status" status: String
} }
paged! { DescribeAICImages: DescribeAICImagesImages = Number "PageNumber", "Images" images, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICImagesOutput {
    pub images: Option<Vec<DescribeAICImagesImages>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAICImagesOutput {
    0 "Images" images, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICImagesImages {
    pub android_version: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub status: Option<String>,
    pub user: Option<String>,
}
model! { DescribeAICImagesImages {
    0 "AndroidVersion" android_version, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "ImageId" image_id, 4 "ImageUrl" image_url, 5 "Status" status, 6 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstances {
    pub aic_specs: Option<Vec<String>>,
    pub describe_aic_instances: Option<bool>,
    pub ens_region_ids: Option<Vec<String>>,
    pub max_date: Option<String>,
    pub min_date: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub order_by_params: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub server_ids: Option<Vec<String>>,
    pub server_specs: Option<Vec<String>>,
    pub states: Option<Vec<String>>,
    pub tags: Option<Vec<DescribeARMServerInstancesTags>>,
}
operation! { DescribeARMServerInstances() "DescribeARMServerInstances" -> DescribeARMServerInstancesOutput {
    0 "AICSpecs" aic_specs: Vec<String>, 1 "DescribeAICInstances" describe_aic_instances: bool,
    2 "EnsRegionIds" ens_region_ids: Vec<String>, 3 "MaxDate" max_date: String, 4 "MinDate" min_date: String,
    5 "Name" name: String, 6 "Namespace" namespace: String, 7 "OrderByParams" order_by_params: String,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "ServerIds" server_ids: Vec<String>,
    11 "ServerSpecs" server_specs: Vec<String>, 12 "States" states: Vec<String>,
    13 "Tags" tags: Vec<DescribeARMServerInstancesTags>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { DescribeARMServerInstances: DescribeARMServerInstancesServers =
    Number "PageNumber", "Servers" servers, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeARMServerInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub servers: Option<Vec<DescribeARMServerInstancesServers>>,
    pub total_count: Option<i64>,
}
model! { DescribeARMServerInstancesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Servers" servers, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesServers {
    pub aic_instances: Option<Vec<DescribeARMServerInstancesAICInstances>>,
    pub creation_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub expired_time: Option<String>,
    pub latest_action: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub pay_type: Option<String>,
    pub server_id: Option<String>,
    pub spec_name: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeARMServerInstancesServersTags>>,
}
model! { DescribeARMServerInstancesServers {
    0 "AICInstances" aic_instances, 1 "CreationTime" creation_time, 2 "EnsRegionId" ens_region_id,
    3 "ExpiredTime" expired_time, 4 "LatestAction" latest_action, 5 "Name" name, 6 "Namespace" namespace,
    7 "PayType" pay_type, 8 "ServerId" server_id, 9 "SpecName" spec_name, 10 "State" state, 11 "Status" status,
    12 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesAICInstances {
    pub frequency: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub latest_action: Option<String>,
    pub name: Option<String>,
    pub network_attributes: Option<DescribeARMServerInstancesNetworkAttributes>,
    pub resolution: Option<String>,
    pub sdg_deploy_info: Option<DescribeARMServerInstancesSdgDeployInfo>,
    pub spec: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
}
model! { DescribeARMServerInstancesAICInstances {
    0 "Frequency" frequency, 1 "ImageId" image_id, 2 "InstanceId" instance_id, 3 "LatestAction" latest_action,
    4 "Name" name, 5 "NetworkAttributes" network_attributes, 6 "Resolution" resolution,
    7 "SdgDeployInfo" sdg_deploy_info, 8 "Spec" spec, 9 "State" state, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesNetworkAttributes {
    pub ip_address: Option<String>,
    pub network_id: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeARMServerInstancesNetworkAttributes {
    0 "IpAddress" ip_address, 1 "NetworkId" network_id, 2 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesSdgDeployInfo {
    pub sdg_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeARMServerInstancesSdgDeployInfo {
    0 "SDGId" sdg_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesServersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeARMServerInstancesServersTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddon {
    pub addon_name: String,
    pub addon_version: Option<String>,
}
operation! { DescribeAddon(addon_name: String) "DescribeAddon" -> DescribeAddonOutput {
    0 "AddonName" addon_name, 1 "AddonVersion" addon_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonOutput {
    pub addons: Option<Vec<DescribeAddonAddons>>,
}
model! { DescribeAddonOutput {
    0 "Addons" addons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonAddons {
    pub cleanup_cloud_resources: Option<String>,
    pub config_schema: Option<Vec<DescribeAddonConfigSchema>>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAddonAddons {
    0 "CleanupCloudResources" cleanup_cloud_resources, 1 "ConfigSchema" config_schema, 2 "Name" name,
    3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<Value>,
}
model! { DescribeAddonConfigSchema {
    0 "AppVersion" app_version, 1 "ConfigVersion" config_version, 2 "Name" name, 3 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplication {
    pub app_id: String,
    pub app_versions: Option<String>,
    pub level: Option<String>,
    pub out_detail_stat_params: Option<String>,
    pub resource_selector: Option<String>,
}
operation! { DescribeApplication(app_id: String) "DescribeApplication" -> DescribeApplicationOutput {
    0 "AppId" app_id, 1 "AppVersions" app_versions: String, 2 "Level" level: String,
    3 "OutDetailStatParams" out_detail_stat_params: String, 4 "ResourceSelector" resource_selector: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationOutput {
    pub application: Option<String>,
}
model! { DescribeApplicationOutput {
    0 "Application" application
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {}
operation! { DescribeAvailableResource() "DescribeAvailableResource" -> DescribeAvailableResourceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeAvailableResourceImages>,
    pub support_resources: Option<DescribeAvailableResourceSupportResources>,
}
model! { DescribeAvailableResourceOutput {
    0 "Code" code, 1 "Images" images, 2 "SupportResources" support_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceImages {
    pub image: Option<Vec<DescribeAvailableResourceImage>>,
}
model! { DescribeAvailableResourceImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { DescribeAvailableResourceImage {
    0 "ImageId" image_id, 1 "ImageName" image_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResources {
    pub support_resource: Option<Vec<DescribeAvailableResourceSupportResource>>,
}
model! { DescribeAvailableResourceSupportResources {
    0 "SupportResource" support_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResource {
    pub data_disk_size: Option<String>,
    pub ens_region_id: Option<String>,
    pub instance_spec: Option<String>,
    pub support_resources_count: Option<String>,
    pub system_disk_size: Option<String>,
}
model! { DescribeAvailableResourceSupportResource {
    0 "DataDiskSize" data_disk_size, 1 "EnsRegionId" ens_region_id, 2 "InstanceSpec" instance_spec,
    3 "SupportResourcesCount" support_resources_count, 4 "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfo {}
operation! { DescribeAvailableResourceInfo() "DescribeAvailableResourceInfo" -> DescribeAvailableResourceInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoOutput {
    pub images: Option<DescribeAvailableResourceInfoImages>,
    pub support_resources: Option<DescribeAvailableResourceInfoSupportResources>,
}
model! { DescribeAvailableResourceInfoOutput {
    0 "Images" images, 1 "SupportResources" support_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoImages {
    pub image: Option<Vec<DescribeAvailableResourceInfoImage>>,
}
model! { DescribeAvailableResourceInfoImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_size: Option<i64>,
}
model! { DescribeAvailableResourceInfoImage {
    0 "ImageId" image_id, 1 "ImageName" image_name, 2 "ImageSize" image_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoSupportResources {
    pub support_resource: Option<Vec<DescribeAvailableResourceInfoSupportResource>>,
}
model! { DescribeAvailableResourceInfoSupportResources {
    0 "SupportResource" support_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoSupportResource {
    pub bandwidth_types: Option<DescribeAvailableResourceInfoBandwidthTypes>,
    pub data_disk_max_size: Option<i64>,
    pub data_disk_min_size: Option<i64>,
    pub ens_region_ids: Option<DescribeAvailableResourceInfoEnsRegionIds>,
    pub ens_region_ids_extends: Option<DescribeAvailableResourceInfoEnsRegionIdsExtends>,
    pub instance_speces: Option<DescribeAvailableResourceInfoInstanceSpeces>,
    pub isp: Option<DescribeAvailableResourceInfoIsp>,
    pub system_disk_max_size: Option<i64>,
    pub system_disk_min_size: Option<i64>,
}
model! { DescribeAvailableResourceInfoSupportResource {
    0 "BandwidthTypes" bandwidth_types, 1 "DataDiskMaxSize" data_disk_max_size, 2 "DataDiskMinSize" data_disk_min_size,
    3 "EnsRegionIds" ens_region_ids, 4 "EnsRegionIdsExtends" ens_region_ids_extends, 5 "InstanceSpeces" instance_speces,
    6 "Isp" isp, 7 "SystemDiskMaxSize" system_disk_max_size, 8 "SystemDiskMinSize" system_disk_min_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoBandwidthTypes {
    pub bandwidth_type: Option<Vec<String>>,
}
model! { DescribeAvailableResourceInfoBandwidthTypes {
    0 "BandwidthType" bandwidth_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoEnsRegionIds {
    pub ens_region_id: Option<Vec<String>>,
}
model! { DescribeAvailableResourceInfoEnsRegionIds {
    0 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoEnsRegionIdsExtends {
    pub ens_region_id: Option<Vec<DescribeAvailableResourceInfoEnsRegionId>>,
}
model! { DescribeAvailableResourceInfoEnsRegionIdsExtends {
    0 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoEnsRegionId {
    pub area: Option<String>,
    pub en_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub province: Option<String>,
}
model! { DescribeAvailableResourceInfoEnsRegionId {
    0 "Area" area, 1 "EnName" en_name, 2 "EnsRegionId" ens_region_id, 3 "Isp" isp, 4 "Name" name, 5 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoInstanceSpeces {
    pub instance_spec: Option<Vec<String>>,
}
model! { DescribeAvailableResourceInfoInstanceSpeces {
    0 "InstanceSpec" instance_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoIsp {
    pub isp: Option<Vec<String>>,
}
model! { DescribeAvailableResourceInfoIsp {
    0 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeType {}
operation! { DescribeBandWithdChargeType() "DescribeBandWithdChargeType" -> DescribeBandWithdChargeTypeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeOutput {
    pub band_with_type_info: Option<String>,
    pub charge_contract_type: Option<String>,
    pub charge_cycle_info: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBandWithdChargeTypeOutput {
    0 "BandWithTypeInfo" band_with_type_info, 1 "ChargeContractType" charge_contract_type,
    2 "ChargeCycleInfo" charge_cycle_info, 3 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwitdhByInternetChargeType {
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub isp: Option<String>,
    pub start_time: String,
}
operation! { DescribeBandwitdhByInternetChargeType(end_time: String, start_time: String)
    "DescribeBandwitdhByInternetChargeType" -> DescribeBandwitdhByInternetChargeTypeOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "Isp" isp: String, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwitdhByInternetChargeTypeOutput {
    pub bandwidth_value: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeBandwitdhByInternetChargeTypeOutput {
    0 "BandwidthValue" bandwidth_value, 1 "InternetChargeType" internet_charge_type, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfo {}
operation! { DescribeCloudDiskAvailableResourceInfo()
"DescribeCloudDiskAvailableResourceInfo" -> DescribeCloudDiskAvailableResourceInfoOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoOutput {
    pub support_resources: Option<DescribeCloudDiskAvailableResourceInfoSupportResources>,
}
model! { DescribeCloudDiskAvailableResourceInfoOutput {
    0 "SupportResources" support_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoSupportResources {
    pub support_resource: Option<Vec<DescribeCloudDiskAvailableResourceInfoSupportResource>>,
}
model! { DescribeCloudDiskAvailableResourceInfoSupportResources {
    0 "SupportResource" support_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoSupportResource {
    pub ability: Option<DescribeCloudDiskAvailableResourceInfoAbility>,
    pub can_buy_count: Option<i64>,
    pub category: Option<String>,
    pub default_disk_size: Option<i64>,
    pub disk_max_size: Option<i64>,
    pub disk_min_size: Option<i64>,
    pub ens_region_id: Option<String>,
    pub ens_region_name: Option<String>,
}
model! { DescribeCloudDiskAvailableResourceInfoSupportResource {
    0 "Ability" ability, 1 "CanBuyCount" can_buy_count, 2 "Category" category, 3 "DefaultDiskSize" default_disk_size,
    4 "DiskMaxSize" disk_max_size, 5 "DiskMinSize" disk_min_size, 6 "EnsRegionId" ens_region_id,
    7 "EnsRegionName" ens_region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoAbility {
    pub ability: Option<Vec<String>>,
}
model! { DescribeCloudDiskAvailableResourceInfoAbility {
    0 "Ability" ability
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypes {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
}
operation! { DescribeCloudDiskTypes() "DescribeCloudDiskTypes" -> DescribeCloudDiskTypesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesOutput {
    pub support_resources: Option<DescribeCloudDiskTypesSupportResources>,
}
model! { DescribeCloudDiskTypesOutput {
    0 "SupportResources" support_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesSupportResources {
    pub support_resource: Option<Vec<DescribeCloudDiskTypesSupportResource>>,
}
model! { DescribeCloudDiskTypesSupportResources {
    0 "SupportResource" support_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesSupportResource {
    pub category: Option<String>,
    pub ens_region_id: Option<String>,
}
model! { DescribeCloudDiskTypesSupportResource {
    0 "Category" category, 1 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCluster {
    pub cluster_id: Option<String>,
}
operation! { DescribeCluster() "DescribeCluster" -> DescribeClusterOutput {
    0 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOutput {
    pub clusters: Option<Vec<DescribeClusterClusters>>,
}
model! { DescribeClusterOutput {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterClusters {
    pub cluster_id: Option<String>,
    pub current_version: Option<String>,
    pub name: Option<String>,
    pub next_version: Option<String>,
    pub status: Option<String>,
}
model! { DescribeClusterClusters {
    0 "ClusterId" cluster_id, 1 "CurrentVersion" current_version, 2 "Name" name, 3 "NextVersion" next_version,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScripts {
    pub cluster_id: String,
    pub nodepool_id: String,
    pub options: Option<String>,
}
operation! { DescribeClusterAttachScripts(cluster_id: String, nodepool_id: String)
    "DescribeClusterAttachScripts" -> DescribeClusterAttachScriptsOutput {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id, 2 "Options" options: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsOutput {
    pub script: Option<String>,
}
model! { DescribeClusterAttachScriptsOutput {
    0 "Script" script
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub ali_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub config: Option<Value>,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<DescribeClusterDetailControlPlaneConfig>,
    pub ens_region_id: Option<String>,
    pub join_token: Option<Secret>,
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub name: Option<String>,
    pub pod_vswitch_ids: Option<Vec<String>>,
    pub public_access: Option<bool>,
    pub service_cidr: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
model! { DescribeClusterDetailOutput {
    0 "AliUid" ali_uid, 1 "ClusterId" cluster_id, 2 "Config" config, 3 "ContainerCidr" container_cidr,
    4 "ControlPlaneConfig" control_plane_config, 5 "EnsRegionId" ens_region_id, 6 "JoinToken" join_token,
    7 "KubernetesVersion" kubernetes_version, 8 "LoadBalancerId" load_balancer_id, 9 "Name" name,
    10 "PodVswitchIds" pod_vswitch_ids, 11 "PublicAccess" public_access, 12 "ServiceCidr" service_cidr,
    13 "State" state, 14 "VpcId" vpc_id, 15 "VswitchIds" vswitch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailControlPlaneConfig {
    pub container_runtime: Option<String>,
    pub image_id: Option<String>,
    pub instance_spec: Option<String>,
    pub node_port_range: Option<String>,
    pub size: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeClusterDetailControlPlaneConfig {
    0 "ContainerRuntime" container_runtime, 1 "ImageId" image_id, 2 "InstanceSpec" instance_spec,
    3 "NodePortRange" node_port_range, 4 "Size" size, 5 "SystemDiskCategory" system_disk_category,
    6 "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeConfig {
    pub cluster_id: Option<String>,
}
operation! { DescribeClusterKubeConfig() "DescribeClusterKubeConfig" -> DescribeClusterKubeConfigOutput {
    0 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeConfigOutput {
    pub cluster_id: Option<String>,
    pub kubeconfig: Option<Secret>,
}
model! { DescribeClusterKubeConfigOutput {
    0 "ClusterId" cluster_id, 1 "Kubeconfig" kubeconfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePools {
    pub cluster_id: String,
    /// At least 1.
    pub page_number: i64,
    /// 1 to 200.
    pub page_size: i64,
}
operation! { DescribeClusterNodePools(cluster_id: String, page_number: i64, page_size: i64)
    "DescribeClusterNodePools" -> DescribeClusterNodePoolsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsOutput {
    pub node_pools: Option<Vec<DescribeClusterNodePoolsNodePools>>,
    pub page: Option<DescribeClusterNodePoolsPage>,
}
model! { DescribeClusterNodePoolsOutput {
    0 "NodePools" node_pools, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodePools {
    pub cluster_id: Option<String>,
    pub kubernetes_config: Option<DescribeClusterNodePoolsKubernetesConfig>,
    pub nodepool_info: Option<DescribeClusterNodePoolsNodepoolInfo>,
    pub scaling_group: Option<DescribeClusterNodePoolsScalingGroup>,
    pub status: Option<DescribeClusterNodePoolsStatus>,
}
model! { DescribeClusterNodePoolsNodePools {
    0 "ClusterId" cluster_id, 1 "KubernetesConfig" kubernetes_config, 2 "NodepoolInfo" nodepool_info,
    3 "ScalingGroup" scaling_group, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsKubernetesConfig {
    pub pre_user_data: Option<Secret>,
    pub user_data: Option<Secret>,
}
model! { DescribeClusterNodePoolsKubernetesConfig {
    0 "PreUserData" pre_user_data, 1 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodepoolInfo {
    pub ens_region_id: Option<String>,
    pub name: Option<String>,
    pub nodepool_id: Option<String>,
}
model! { DescribeClusterNodePoolsNodepoolInfo {
    0 "EnsRegionId" ens_region_id, 1 "Name" name, 2 "NodepoolId" nodepool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsScalingGroup {
    pub data_disks: Option<Vec<DescribeClusterNodePoolsDataDisks>>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Option<Vec<String>>,
}
model! { DescribeClusterNodePoolsScalingGroup {
    0 "DataDisks" data_disks, 1 "ImageId" image_id, 2 "InstanceChargeType" instance_charge_type,
    3 "InstanceTypes" instance_types, 4 "KeyPairName" key_pair_name, 5 "Password" password,
    6 "SystemDiskCategory" system_disk_category, 7 "SystemDiskSize" system_disk_size, 8 "VswitchIds" vswitch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeClusterNodePoolsDataDisks {
    0 "Category" category, 1 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsStatus {
    pub desired_nodes: Option<i64>,
    pub failed_nodes: Option<i64>,
    pub initial_nodes: Option<i64>,
    pub removing_nodes: Option<i64>,
    pub serving_nodes: Option<i64>,
    pub state: Option<String>,
    pub total_nodes: Option<i64>,
}
model! { DescribeClusterNodePoolsStatus {
    0 "DesiredNodes" desired_nodes, 1 "FailedNodes" failed_nodes, 2 "InitialNodes" initial_nodes,
    3 "RemovingNodes" removing_nodes, 4 "ServingNodes" serving_nodes, 5 "State" state, 6 "TotalNodes" total_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodePoolsPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    pub cluster_id: String,
    pub nodepool_id: String,
    /// At least 1.
    pub page_number: i64,
    /// 1 to 200.
    pub page_size: i64,
}
operation! { DescribeClusterNodes(cluster_id: String, nodepool_id: String, page_number: i64, page_size: i64)
    "DescribeClusterNodes" -> DescribeClusterNodesOutput {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub nodes: Option<Vec<DescribeClusterNodesNodes>>,
    pub page: Option<DescribeClusterNodesPage>,
}
model! { DescribeClusterNodesOutput {
    0 "Nodes" nodes, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesNodes {
    pub cluster_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip_address: Option<Vec<String>>,
    pub nodepool_id: Option<String>,
    pub pay_type: Option<String>,
    pub state: Option<String>,
}
model! { DescribeClusterNodesNodes {
    0 "ClusterId" cluster_id, 1 "EnsRegionId" ens_region_id, 2 "ImageId" image_id, 3 "InstanceId" instance_id,
    4 "IpAddress" ip_address, 5 "NodepoolId" nodepool_id, 6 "PayType" pay_type, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodesPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfig {
    pub cluster_id: String,
    pub private_ip_address: Option<bool>,
}
operation! { DescribeClusterUserKubeconfig(cluster_id: String)
    "DescribeClusterUserKubeconfig" -> DescribeClusterUserKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "PrivateIpAddress" private_ip_address: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigOutput {
    pub config: Option<Value>,
}
model! { DescribeClusterUserKubeconfigOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1 {
    pub cluster_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeClustersV1() "DescribeClustersV1" -> DescribeClustersV1Output {
    0 "ClusterId" cluster_id: String, 1 "EnsRegionId" ens_region_id: String, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Output {
    pub clusters: Option<Vec<DescribeClustersV1Clusters>>,
}
model! { DescribeClustersV1Output {
    0 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Clusters {
    pub ali_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub config: Option<Value>,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<DescribeClustersV1ControlPlaneConfig>,
    pub ens_region_id: Option<String>,
    pub join_token: Option<Secret>,
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub name: Option<String>,
    pub pod_vswitch_ids: Option<Vec<String>>,
    pub public_access: Option<bool>,
    pub service_cidr: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
}
model! { DescribeClustersV1Clusters {
    0 "AliUid" ali_uid, 1 "ClusterId" cluster_id, 2 "Config" config, 3 "ContainerCidr" container_cidr,
    4 "ControlPlaneConfig" control_plane_config, 5 "EnsRegionId" ens_region_id, 6 "JoinToken" join_token,
    7 "KubernetesVersion" kubernetes_version, 8 "LoadBalancerId" load_balancer_id, 9 "Name" name,
    10 "PodVswitchIds" pod_vswitch_ids, 11 "PublicAccess" public_access, 12 "ServiceCidr" service_cidr,
    13 "State" state, 14 "VpcId" vpc_id, 15 "VswitchIds" vswitch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1ControlPlaneConfig {
    pub container_runtime: Option<String>,
    pub image_id: Option<String>,
    pub instance_spec: Option<String>,
    pub node_port_range: Option<String>,
    pub size: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribeClustersV1ControlPlaneConfig {
    0 "ContainerRuntime" container_runtime, 1 "ImageId" image_id, 2 "InstanceSpec" instance_spec,
    3 "NodePortRange" node_port_range, 4 "Size" size, 5 "SystemDiskCategory" system_disk_category,
    6 "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResult {
    pub instance_id: String,
}
operation! { DescribeCreatePrePaidInstanceResult(instance_id: String)
    "DescribeCreatePrePaidInstanceResult" -> DescribeCreatePrePaidInstanceResultOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResultOutput {
    pub instance_create_result: Option<DescribeCreatePrePaidInstanceResultInstanceCreateResult>,
}
model! { DescribeCreatePrePaidInstanceResultOutput {
    0 "InstanceCreateResult" instance_create_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResultInstanceCreateResult {
    pub instance_create_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeCreatePrePaidInstanceResultInstanceCreateResult {
    0 "InstanceCreateStatus" instance_create_status, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResult {
    pub app_id: String,
    pub data_names: Option<String>,
    pub data_versions: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub instance_ids: Option<String>,
    pub max_date: Option<String>,
    pub min_date: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDataDistResult(app_id: String) "DescribeDataDistResult" -> DescribeDataDistResultOutput {
    0 "AppId" app_id, 1 "DataNames" data_names: String, 2 "DataVersions" data_versions: String,
    3 "EnsRegionIds" ens_region_ids: Vec<String>, 4 "InstanceIds" instance_ids: String, 5 "MaxDate" max_date: String,
    6 "MinDate" min_date: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }
paged! { DescribeDataDistResult: DescribeDataDistResultDistResult =
    Number "PageNumber", "DistResults.DistResult" dist_results.dist_result, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultOutput {
    pub dist_results: Option<DescribeDataDistResultDistResults>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataDistResultOutput {
    0 "DistResults" dist_results, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultDistResults {
    pub dist_result: Option<Vec<DescribeDataDistResultDistResult>>,
}
model! { DescribeDataDistResultDistResults {
    0 "DistResult" dist_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultDistResult {
    pub name: Option<String>,
    pub status_stats: Option<DescribeDataDistResultStatusStats>,
    pub version: Option<String>,
}
model! { DescribeDataDistResultDistResult {
    0 "Name" name, 1 "StatusStats" status_stats, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultStatusStats {
    pub status_stat: Option<Vec<DescribeDataDistResultStatusStat>>,
}
model! { DescribeDataDistResultStatusStats {
    0 "StatusStat" status_stat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultStatusStat {
    pub instance_count: Option<String>,
    pub instances: Option<DescribeDataDistResultInstances>,
    pub status: Option<String>,
}
model! { DescribeDataDistResultStatusStat {
    0 "InstanceCount" instance_count, 1 "Instances" instances, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultInstances {
    pub instance: Option<Vec<DescribeDataDistResultInstance>>,
}
model! { DescribeDataDistResultInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultInstance {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub status_descrip: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDataDistResultInstance {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "StatusDescrip" status_descrip, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURL {
    pub app_id: String,
    pub data_name: String,
    pub data_version: String,
    pub expire_timeout: Option<i64>,
    pub server_filter_strategy: Option<String>,
}
operation! { DescribeDataDownloadURL(app_id: String, data_name: String, data_version: String)
    "DescribeDataDownloadURL" -> DescribeDataDownloadURLOutput {
    0 "AppId" app_id, 1 "DataName" data_name, 2 "DataVersion" data_version, 3 "ExpireTimeout" expire_timeout: i64,
    4 "ServerFilterStrategy" server_filter_strategy: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURLOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeDataDownloadURLData>,
    pub message: Option<String>,
}
model! { DescribeDataDownloadURLOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURLData {
    pub expire_time: Option<String>,
    pub server_list: Option<Vec<DescribeDataDownloadURLServerList>>,
    pub url: Option<String>,
}
model! { DescribeDataDownloadURLData {
    0 "ExpireTime" expire_time, 1 "ServerList" server_list, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURLServerList {
    pub host: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeDataDownloadURLServerList {
    0 "Host" host, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResult {
    pub app_id: String,
    pub data_names: Option<String>,
    pub data_versions: Option<String>,
    pub max_date: Option<String>,
    pub min_date: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_ids: Option<String>,
}
operation! { DescribeDataPushResult(app_id: String) "DescribeDataPushResult" -> DescribeDataPushResultOutput {
    0 "AppId" app_id, 1 "DataNames" data_names: String, 2 "DataVersions" data_versions: String,
    3 "MaxDate" max_date: String, 4 "MinDate" min_date: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionIds" region_ids: String
} }
paged! { DescribeDataPushResult: DescribeDataPushResultPushResult =
    Number "PageNumber", "PushResults.PushResult" push_results.push_result, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub push_results: Option<DescribeDataPushResultPushResults>,
    pub total_count: Option<i64>,
}
model! { DescribeDataPushResultOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PushResults" push_results, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultPushResults {
    pub push_result: Option<Vec<DescribeDataPushResultPushResult>>,
}
model! { DescribeDataPushResultPushResults {
    0 "PushResult" push_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultPushResult {
    pub name: Option<String>,
    pub status_stat_s: Option<DescribeDataPushResultStatusStatS>,
    pub version: Option<String>,
}
model! { DescribeDataPushResultPushResult {
    0 "Name" name, 1 "StatusStatS" status_stat_s, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultStatusStatS {
    pub status_stat: Option<Vec<DescribeDataPushResultStatusStat>>,
}
model! { DescribeDataPushResultStatusStatS {
    0 "StatusStat" status_stat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultStatusStat {
    pub region_id_count: Option<i64>,
    pub region_ids: Option<DescribeDataPushResultRegionIds>,
    pub status: Option<String>,
}
model! { DescribeDataPushResultStatusStat {
    0 "RegionIdCount" region_id_count, 1 "RegionIds" region_ids, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultRegionIds {
    pub region_id: Option<Vec<DescribeDataPushResultRegionId>>,
}
model! { DescribeDataPushResultRegionIds {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultRegionId {
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub status_descrip: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDataPushResultRegionId {
    0 "RegionId" region_id, 1 "StartTime" start_time, 2 "StatusDescrip" status_descrip, 3 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceService {
    pub app_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    pub service_id: Option<String>,
}
operation! { DescribeDeviceService() "DescribeDeviceService" -> DescribeDeviceServiceOutput {
    0 "AppId" app_id: String, 1 "EnsRegionId" ens_region_id: String, 2 "InstanceId" instance_id: String,
    3 "OrderId" order_id: String, 4 "RegionId" region_id: String, 5 "ServiceId" service_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceOutput {
    pub app_meta_data: Option<DescribeDeviceServiceAppMetaData>,
    pub app_status: Option<DescribeDeviceServiceAppStatus>,
    pub resource_detail_infos: Option<Vec<DescribeDeviceServiceResourceDetailInfos>>,
    pub resource_infos: Option<Vec<DescribeDeviceServiceResourceInfos>>,
}
model! { DescribeDeviceServiceOutput {
    0 "AppMetaData" app_meta_data, 1 "AppStatus" app_status, 2 "ResourceDetailInfos" resource_detail_infos,
    3 "ResourceInfos" resource_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceAppMetaData {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_stable_version: Option<String>,
    pub app_type: Option<String>,
    pub cluster_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
}
model! { DescribeDeviceServiceAppMetaData {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "AppStableVersion" app_stable_version, 3 "AppType" app_type,
    4 "ClusterName" cluster_name, 5 "CreateTime" create_time, 6 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceAppStatus {
    pub phase: Option<String>,
    pub status_descrip: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDeviceServiceAppStatus {
    0 "Phase" phase, 1 "StatusDescrip" status_descrip, 2 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceResourceDetailInfos {
    pub device_name: Option<String>,
    pub id: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
    pub image_id: Option<String>,
    pub mac: Option<String>,
    pub region_id: Option<String>,
    pub server: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDeviceServiceResourceDetailInfos {
    0 "DeviceName" device_name, 1 "ID" id, 2 "IP" ip, 3 "ISP" isp, 4 "ImageID" image_id, 5 "Mac" mac,
    6 "RegionID" region_id, 7 "Server" server, 8 "Status" status, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceResourceInfos {
    pub app_version: Option<String>,
    pub area_code: Option<String>,
    pub area_name: Option<String>,
    pub create_time: Option<String>,
    pub device_infos: Option<Vec<DescribeDeviceServiceDeviceInfos>>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub internal_ips: Option<Vec<DescribeDeviceServiceInternalIps>>,
    pub public_ips: Option<Vec<DescribeDeviceServicePublicIps>>,
    pub region_code: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeDeviceServiceResourceInfos {
    0 "AppVersion" app_version, 1 "AreaCode" area_code, 2 "AreaName" area_name, 3 "CreateTime" create_time,
    4 "DeviceInfos" device_infos, 5 "InstanceId" instance_id, 6 "InstanceStatus" instance_status,
    7 "InternalIps" internal_ips, 8 "PublicIps" public_ips, 9 "RegionCode" region_code, 10 "RegionId" region_id,
    11 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceDeviceInfos {
    pub name: Option<String>,
    pub network: Option<Vec<DescribeDeviceServiceNetwork>>,
    pub status: Option<String>,
}
model! { DescribeDeviceServiceDeviceInfos {
    0 "Name" name, 1 "Network" network, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceNetwork {
    pub container_ports: Option<String>,
    pub external_ip: Option<String>,
    pub host_ports: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeDeviceServiceNetwork {
    0 "ContainerPorts" container_ports, 1 "ExternalIp" external_ip, 2 "HostPorts" host_ports, 3 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceInternalIps {
    pub ip: Option<String>,
}
model! { DescribeDeviceServiceInternalIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServicePublicIps {
    pub ip: Option<String>,
}
model! { DescribeDeviceServicePublicIps {
    0 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskIopsList {
    pub disk_id: String,
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeDiskIopsList(disk_id: String, end_time: String, start_time: String)
    "DescribeDiskIopsList" -> DescribeDiskIopsListOutput {
    0 "DiskId" disk_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskIopsListOutput {
    pub disk_iops_list: Option<Vec<DescribeDiskIopsListDiskIopsList>>,
}
model! { DescribeDiskIopsListOutput {
    0 "DiskIopsList" disk_iops_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskIopsListDiskIopsList {
    pub biz_time: Option<String>,
    pub disk_id: Option<String>,
    pub read_bytes: Option<i64>,
    pub read_latency: Option<i64>,
    pub read_ops: Option<i64>,
    pub region_id: Option<String>,
    pub write_bytes: Option<i64>,
    pub write_latency: Option<i64>,
    pub write_ops: Option<i64>,
}
model! { DescribeDiskIopsListDiskIopsList {
    0 "BizTime" biz_time, 1 "DiskId" disk_id, 2 "ReadBytes" read_bytes, 3 "ReadLatency" read_latency,
    4 "ReadOps" read_ops, 5 "RegionId" region_id, 6 "WriteBytes" write_bytes, 7 "WriteLatency" write_latency,
    8 "WriteOps" write_ops
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub category: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_ids: Option<String>,
    pub disk_name: Option<String>,
    pub disk_type: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<String>,
    pub instance_id: Option<String>,
    pub order_by_params: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "Category" category: String, 1 "DiskChargeType" disk_charge_type: String, 2 "DiskId" disk_id: String,
    3 "DiskIds" disk_ids: String, 4 "DiskName" disk_name: String, 5 "DiskType" disk_type: String,
    6 "EnsRegionId" ens_region_id: String, 7 "EnsRegionIds" ens_region_ids: String, 8 "InstanceId" instance_id: String,
    9 "OrderByParams" order_by_params: String, 10 "PageNumber" page_number: String, 11 "PageSize" page_size: String,
    12 "SnapshotId" snapshot_id: String, 13 "Status" status: String, 14 "Type" r#type: String
} }
paged! { DescribeDisks: DescribeDisksDisksDisks = Number "PageNumber", "Disks.Disks" disks.disks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub code: Option<i64>,
    pub disks: Option<DescribeDisksDisks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDisksOutput {
    0 "Code" code, 1 "Disks" disks, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDisks {
    pub disks: Option<Vec<DescribeDisksDisksDisks>>,
}
model! { DescribeDisksDisks {
    0 "Disks" disks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDisksDisks {
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<bool>,
    pub encrypted_key_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub portable: Option<bool>,
    pub serial_id: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeDisksTags>,
    pub r#type: Option<String>,
}
model! { DescribeDisksDisksDisks {
    0 "Category" category, 1 "CreationTime" creation_time, 2 "DeleteWithInstance" delete_with_instance,
    3 "Description" description, 4 "DiskChargeType" disk_charge_type, 5 "DiskId" disk_id, 6 "DiskName" disk_name,
    7 "Encrypted" encrypted, 8 "EncryptedKeyId" encrypted_key_id, 9 "EnsRegionId" ens_region_id,
    10 "InstanceId" instance_id, 11 "InstanceName" instance_name, 12 "Portable" portable, 13 "SerialId" serial_id,
    14 "Size" size, 15 "SnapshotId" snapshot_id, 16 "Status" status, 17 "Tags" tags, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTags {
    pub tags: Option<Vec<DescribeDisksTagsTags>>,
}
model! { DescribeDisksTags {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDisksTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfo {}
operation! { DescribeElbAvailableResourceInfo()
"DescribeElbAvailableResourceInfo" -> DescribeElbAvailableResourceInfoOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfoOutput {
    pub elb_available_resource_info: Option<Vec<DescribeElbAvailableResourceInfoElbAvailableResourceInfo>>,
}
model! { DescribeElbAvailableResourceInfoOutput {
    0 "ElbAvailableResourceInfo" elb_available_resource_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfoElbAvailableResourceInfo {
    pub ability: Option<Vec<String>>,
    pub area: Option<String>,
    pub can_buy_count: Option<String>,
    pub en_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub load_balancer_spec: Option<Vec<String>>,
    pub name: Option<String>,
    pub province: Option<String>,
}
model! { DescribeElbAvailableResourceInfoElbAvailableResourceInfo {
    0 "Ability" ability, 1 "Area" area, 2 "CanBuyCount" can_buy_count, 3 "EnName" en_name,
    4 "EnsRegionId" ens_region_id, 5 "LoadBalancerSpec" load_balancer_spec, 6 "Name" name, 7 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityCode {
    pub commodity_code: Option<String>,
}
operation! { DescribeEnsCommodityCode() "DescribeEnsCommodityCode" -> DescribeEnsCommodityCodeOutput {
    0 "CommodityCode" commodity_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityCodeOutput {
    pub commodity_code_info: Option<Vec<DescribeEnsCommodityCodeCommodityCodeInfo>>,
}
model! { DescribeEnsCommodityCodeOutput {
    0 "CommodityCodeInfo" commodity_code_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityCodeCommodityCodeInfo {
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
}
model! { DescribeEnsCommodityCodeCommodityCodeInfo {
    0 "CommodityCode" commodity_code, 1 "CommodityName" commodity_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCode {
    pub commodity_code: Option<String>,
    pub module_code: Option<String>,
}
operation! { DescribeEnsCommodityModuleCode() "DescribeEnsCommodityModuleCode" -> DescribeEnsCommodityModuleCodeOutput {
    0 "CommodityCode" commodity_code: String, 1 "ModuleCode" module_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCodeOutput {
    pub commodity_codes_info: Option<Vec<DescribeEnsCommodityModuleCodeCommodityCodesInfo>>,
}
model! { DescribeEnsCommodityModuleCodeOutput {
    0 "CommodityCodesInfo" commodity_codes_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCodeCommodityCodesInfo {
    pub commodity_code: Option<String>,
    pub module_codes_info: Option<Vec<DescribeEnsCommodityModuleCodeModuleCodesInfo>>,
}
model! { DescribeEnsCommodityModuleCodeCommodityCodesInfo {
    0 "CommodityCode" commodity_code, 1 "ModuleCodesInfo" module_codes_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCodeModuleCodesInfo {
    pub module_code: Option<String>,
    pub module_name: Option<String>,
}
model! { DescribeEnsCommodityModuleCodeModuleCodesInfo {
    0 "ModuleCode" module_code, 1 "ModuleName" module_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddresses {
    pub allocation_id: Option<String>,
    pub associated_instance_id: Option<String>,
    pub associated_instance_type: Option<String>,
    pub eip_address: Option<String>,
    pub eip_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub icmp_reply_enabled: Option<bool>,
    pub lock_reason: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub standby: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeEnsEipAddresses() "DescribeEnsEipAddresses" -> DescribeEnsEipAddressesOutput {
    0 "AllocationId" allocation_id: String, 1 "AssociatedInstanceId" associated_instance_id: String,
    2 "AssociatedInstanceType" associated_instance_type: String, 3 "EipAddress" eip_address: String,
    4 "EipName" eip_name: String, 5 "EnsRegionId" ens_region_id: String, 6 "EnsRegionIds" ens_region_ids: Vec<String>,
    7 "IcmpReplyEnabled" icmp_reply_enabled: bool, 8 "LockReason" lock_reason: String, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "Standby" standby: String, 12 "Status" status: String
} }
paged! { DescribeEnsEipAddresses: DescribeEnsEipAddressesEipAddress =
    Number "PageNumber", "EipAddresses.EipAddress" eip_addresses.eip_address, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesOutput {
    pub eip_addresses: Option<DescribeEnsEipAddressesEipAddresses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsEipAddressesOutput {
    0 "EipAddresses" eip_addresses, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesEipAddresses {
    pub eip_address: Option<Vec<DescribeEnsEipAddressesEipAddress>>,
}
model! { DescribeEnsEipAddressesEipAddresses {
    0 "EipAddress" eip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesEipAddress {
    pub allocation_id: Option<String>,
    pub allocation_time: Option<String>,
    pub bandwidth: Option<i64>,
    pub bandwidth_package_bandwidth: Option<i64>,
    pub bandwidth_package_id: Option<String>,
    pub charge_type: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub icmp_reply_enabled: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
    pub ip_status: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub operation_locks: Option<DescribeEnsEipAddressesOperationLocks>,
    pub standby: Option<bool>,
    pub status: Option<String>,
    pub tags: Option<DescribeEnsEipAddressesTags>,
}
model! { DescribeEnsEipAddressesEipAddress {
    0 "AllocationId" allocation_id, 1 "AllocationTime" allocation_time, 2 "Bandwidth" bandwidth,
    3 "BandwidthPackageBandwidth" bandwidth_package_bandwidth, 4 "BandwidthPackageId" bandwidth_package_id,
    5 "ChargeType" charge_type, 6 "Description" description, 7 "EnsRegionId" ens_region_id,
    8 "IcmpReplyEnabled" icmp_reply_enabled, 9 "InstanceId" instance_id, 10 "InstanceType" instance_type,
    11 "InternetChargeType" internet_charge_type, 12 "IpAddress" ip_address, 13 "IpStatus" ip_status, 14 "Isp" isp,
    15 "Name" name, 16 "OperationLocks" operation_locks, 17 "Standby" standby, 18 "Status" status, 19 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesOperationLocks {
    pub lock: Option<Vec<DescribeEnsEipAddressesLock>>,
}
model! { DescribeEnsEipAddressesOperationLocks {
    0 "Lock" lock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesLock {
    pub lock_reason: Option<String>,
}
model! { DescribeEnsEipAddressesLock {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesTags {
    pub tag: Option<Vec<DescribeEnsEipAddressesTag>>,
}
model! { DescribeEnsEipAddressesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesTag {
    pub key: Option<String>,
    /// Deprecated.
    pub tag_key: Option<String>,
    /// Deprecated.
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEnsEipAddressesTag {
    0 "Key" key, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrict {
    pub net_district_code: Option<String>,
    pub net_district_code_node: Option<bool>,
    pub net_level_code: String,
}
operation! { DescribeEnsNetDistrict(net_level_code: String) "DescribeEnsNetDistrict" -> DescribeEnsNetDistrictOutput {
    0 "NetDistrictCode" net_district_code: String, 1 "NetDistrictCodeNode" net_district_code_node: bool,
    2 "NetLevelCode" net_level_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrictOutput {
    pub code: Option<i64>,
    pub ens_net_districts: Option<DescribeEnsNetDistrictEnsNetDistricts>,
}
model! { DescribeEnsNetDistrictOutput {
    0 "Code" code, 1 "EnsNetDistricts" ens_net_districts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrictEnsNetDistricts {
    pub ens_net_district: Option<Vec<DescribeEnsNetDistrictEnsNetDistrict>>,
}
model! { DescribeEnsNetDistrictEnsNetDistricts {
    0 "EnsNetDistrict" ens_net_district
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrictEnsNetDistrict {
    pub ens_region_id_count: Option<String>,
    pub net_district_code: Option<String>,
    pub net_district_en_name: Option<String>,
    pub net_district_father_code: Option<String>,
    pub net_district_level: Option<String>,
    pub net_district_name: Option<String>,
}
model! { DescribeEnsNetDistrictEnsNetDistrict {
    0 "EnsRegionIdCount" ens_region_id_count, 1 "NetDistrictCode" net_district_code,
    2 "NetDistrictEnName" net_district_en_name, 3 "NetDistrictFatherCode" net_district_father_code,
    4 "NetDistrictLevel" net_district_level, 5 "NetDistrictName" net_district_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevel {}
operation! { DescribeEnsNetLevel() "DescribeEnsNetLevel" -> DescribeEnsNetLevelOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelOutput {
    pub code: Option<i64>,
    pub ens_net_levels: Option<DescribeEnsNetLevelEnsNetLevels>,
}
model! { DescribeEnsNetLevelOutput {
    0 "Code" code, 1 "EnsNetLevels" ens_net_levels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelEnsNetLevels {
    pub ens_net_level: Option<Vec<DescribeEnsNetLevelEnsNetLevel>>,
}
model! { DescribeEnsNetLevelEnsNetLevels {
    0 "EnsNetLevel" ens_net_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelEnsNetLevel {
    pub ens_net_level_code: Option<String>,
}
model! { DescribeEnsNetLevelEnsNetLevel {
    0 "EnsNetLevelCode" ens_net_level_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrict {
    pub net_district_code: Option<String>,
    pub net_level_code: String,
}
operation! { DescribeEnsNetSaleDistrict(net_level_code: String)
    "DescribeEnsNetSaleDistrict" -> DescribeEnsNetSaleDistrictOutput {
    0 "NetDistrictCode" net_district_code: String, 1 "NetLevelCode" net_level_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictOutput {
    pub code: Option<i64>,
    pub ens_net_districts: Option<DescribeEnsNetSaleDistrictEnsNetDistricts>,
}
model! { DescribeEnsNetSaleDistrictOutput {
    0 "Code" code, 1 "EnsNetDistricts" ens_net_districts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictEnsNetDistricts {
    pub ens_net_district: Option<Vec<DescribeEnsNetSaleDistrictEnsNetDistrict>>,
}
model! { DescribeEnsNetSaleDistrictEnsNetDistricts {
    0 "EnsNetDistrict" ens_net_district
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictEnsNetDistrict {
    pub ens_region_id_count: Option<String>,
    pub instance_count: Option<String>,
    pub net_district_code: Option<String>,
    pub net_district_en_name: Option<String>,
    pub net_district_father_code: Option<String>,
    pub net_district_level: Option<String>,
    pub net_district_name: Option<String>,
}
model! { DescribeEnsNetSaleDistrictEnsNetDistrict {
    0 "EnsRegionIdCount" ens_region_id_count, 1 "InstanceCount" instance_count, 2 "NetDistrictCode" net_district_code,
    3 "NetDistrictEnName" net_district_en_name, 4 "NetDistrictFatherCode" net_district_father_code,
    5 "NetDistrictLevel" net_district_level, 6 "NetDistrictName" net_district_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6Info {
    pub ens_region_id: String,
}
operation! { DescribeEnsRegionIdIpv6Info(ens_region_id: String)
    "DescribeEnsRegionIdIpv6Info" -> DescribeEnsRegionIdIpv6InfoOutput {
    0 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoOutput {
    pub support_ipv6_info: Option<DescribeEnsRegionIdIpv6InfoSupportIpv6Info>,
}
model! { DescribeEnsRegionIdIpv6InfoOutput {
    0 "SupportIpv6Info" support_ipv6_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoSupportIpv6Info {
    pub ens_region_id: Option<String>,
    pub support_ipv6: Option<bool>,
}
model! { DescribeEnsRegionIdIpv6InfoSupportIpv6Info {
    0 "EnsRegionId" ens_region_id, 1 "SupportIpv6" support_ipv6
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResource {
    pub end_time: String,
    pub isp: Option<String>,
    pub order_by_params: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<String>,
    pub start_time: String,
}
operation! { DescribeEnsRegionIdResource(end_time: String, start_time: String)
    "DescribeEnsRegionIdResource" -> DescribeEnsRegionIdResourceOutput {
    0 "EndTime" end_time, 1 "Isp" isp: String, 2 "OrderByParams" order_by_params: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: String, 5 "StartTime" start_time
} }
paged! { DescribeEnsRegionIdResource: DescribeEnsRegionIdResourceEnsRegionIdResource =
    Number "PageNumber", "EnsRegionIdResources.EnsRegionIdResource" ens_region_id_resources.ens_region_id_resource, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceOutput {
    pub ens_region_id_resources: Option<DescribeEnsRegionIdResourceEnsRegionIdResources>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsRegionIdResourceOutput {
    0 "EnsRegionIdResources" ens_region_id_resources, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceEnsRegionIdResources {
    pub ens_region_id_resource: Option<Vec<DescribeEnsRegionIdResourceEnsRegionIdResource>>,
}
model! { DescribeEnsRegionIdResourceEnsRegionIdResources {
    0 "EnsRegionIdResource" ens_region_id_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceEnsRegionIdResource {
    pub area: Option<String>,
    pub area_code: Option<String>,
    pub biz_date: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_id_name: Option<String>,
    pub instance_count: Option<i64>,
    pub internet_bandwidth: Option<i64>,
    pub isp: Option<String>,
    pub v_cpu: Option<i64>,
}
model! { DescribeEnsRegionIdResourceEnsRegionIdResource {
    0 "Area" area, 1 "AreaCode" area_code, 2 "BizDate" biz_date, 3 "EnsRegionId" ens_region_id,
    4 "EnsRegionIdName" ens_region_id_name, 5 "InstanceCount" instance_count, 6 "InternetBandwidth" internet_bandwidth,
    7 "Isp" isp, 8 "VCpu" v_cpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegions {
    pub ens_region_id: Option<String>,
}
operation! { DescribeEnsRegions() "DescribeEnsRegions" -> DescribeEnsRegionsOutput {
    0 "EnsRegionId" ens_region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionsOutput {
    pub code: Option<i64>,
    pub ens_regions: Option<DescribeEnsRegionsEnsRegions>,
}
model! { DescribeEnsRegionsOutput {
    0 "Code" code, 1 "EnsRegions" ens_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionsEnsRegions {
    pub ens_regions: Option<Vec<DescribeEnsRegionsEnsRegionsEnsRegions>>,
}
model! { DescribeEnsRegionsEnsRegions {
    0 "EnsRegions" ens_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionsEnsRegionsEnsRegions {
    pub area: Option<String>,
    pub en_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub name: Option<String>,
    pub province: Option<String>,
}
model! { DescribeEnsRegionsEnsRegionsEnsRegions {
    0 "Area" area, 1 "EnName" en_name, 2 "EnsRegionId" ens_region_id, 3 "Name" name, 4 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsResourceUsage {
    pub expired_end_time: Option<String>,
    pub expired_start_time: Option<String>,
}
operation! { DescribeEnsResourceUsage() "DescribeEnsResourceUsage" -> DescribeEnsResourceUsageOutput {
    0 "ExpiredEndTime" expired_end_time: String, 1 "ExpiredStartTime" expired_start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsResourceUsageOutput {
    pub ens_resource_usage: Option<Vec<DescribeEnsResourceUsageEnsResourceUsage>>,
}
model! { DescribeEnsResourceUsageOutput {
    0 "EnsResourceUsage" ens_resource_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsResourceUsageEnsResourceUsage {
    pub compute_resource_count: Option<i64>,
    pub cpu_sum: Option<i64>,
    pub disk_count: Option<i64>,
    pub down_count: Option<i64>,
    pub expired_count: Option<i64>,
    pub expiring_count: Option<i64>,
    pub gpu_sum: Option<i64>,
    pub instance_count: Option<i64>,
    pub running_count: Option<i64>,
    pub service_type: Option<String>,
    pub storage_sum: Option<i64>,
}
model! { DescribeEnsResourceUsageEnsResourceUsage {
    0 "ComputeResourceCount" compute_resource_count, 1 "CpuSum" cpu_sum, 2 "DiskCount" disk_count,
    3 "DownCount" down_count, 4 "ExpiredCount" expired_count, 5 "ExpiringCount" expiring_count, 6 "GpuSum" gpu_sum,
    7 "InstanceCount" instance_count, 8 "RunningCount" running_count, 9 "ServiceType" service_type,
    10 "StorageSum" storage_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryList {
    pub destination_cidr_block: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_entry_type: Option<String>,
    pub route_table_id: Option<String>,
}
operation! { DescribeEnsRouteEntryList() "DescribeEnsRouteEntryList" -> DescribeEnsRouteEntryListOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "NextHopId" next_hop_id: String,
    2 "NextHopType" next_hop_type: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RouteEntryId" route_entry_id: String, 6 "RouteEntryName" route_entry_name: String,
    7 "RouteEntryType" route_entry_type: String, 8 "RouteTableId" route_table_id: String
} }
paged! { DescribeEnsRouteEntryList: DescribeEnsRouteEntryListRouteEntrys =
    Number "PageNumber", "RouteEntrys" route_entrys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_entrys: Option<Vec<DescribeEnsRouteEntryListRouteEntrys>>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsRouteEntryListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RouteEntrys" route_entrys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListRouteEntrys {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub next_hops: Option<Vec<DescribeEnsRouteEntryListNextHops>>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
    pub source_cidr_block: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEnsRouteEntryListRouteEntrys {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "DestinationCidrBlock" destination_cidr_block,
    3 "NextHops" next_hops, 4 "RouteEntryId" route_entry_id, 5 "RouteEntryName" route_entry_name,
    6 "RouteTableId" route_table_id, 7 "SourceCidrBlock" source_cidr_block, 8 "Status" status, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListNextHops {
    pub next_hop_id: Option<String>,
    pub next_hop_name: Option<String>,
    pub next_hop_type: Option<String>,
}
model! { DescribeEnsRouteEntryListNextHops {
    0 "NextHopId" next_hop_id, 1 "NextHopName" next_hop_name, 2 "NextHopType" next_hop_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteTables {
    pub associate_type: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub network_id: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub route_table_id: Option<String>,
    /// At most 128 characters.
    pub route_table_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeEnsRouteTables() "DescribeEnsRouteTables" -> DescribeEnsRouteTablesOutput {
    0 "AssociateType" associate_type: String, 1 "EnsRegionId" ens_region_id: String,
    2 "EnsRegionIds" ens_region_ids: Vec<String>, 3 "NetworkId" network_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RouteTableId" route_table_id: String, 7 "RouteTableName" route_table_name: String,
    8 "Type" r#type: String
} }
paged! { DescribeEnsRouteTables: DescribeEnsRouteTablesRouteTables =
    Number "PageNumber", "RouteTables" route_tables, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteTablesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_tables: Option<Vec<DescribeEnsRouteTablesRouteTables>>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsRouteTablesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RouteTables" route_tables, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteTablesRouteTables {
    pub associate_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub is_default_gateway_route_table: Option<bool>,
    pub network_id: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
}
model! { DescribeEnsRouteTablesRouteTables {
    0 "AssociateType" associate_type, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "EnsRegionId" ens_region_id, 4 "IsDefaultGatewayRouteTable" is_default_gateway_route_table,
    5 "NetworkId" network_id, 6 "RouteTableId" route_table_id, 7 "RouteTableName" route_table_name, 8 "Status" status,
    9 "Type" r#type, 10 "VSwitchIds" v_switch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControl {
    pub ali_uid_account: Option<String>,
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub module_code: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeEnsSaleControl(commodity_code: String) "DescribeEnsSaleControl" -> DescribeEnsSaleControlOutput {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "ModuleCode" module_code: String, 4 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlOutput {
    pub sale_control: Option<Vec<DescribeEnsSaleControlSaleControl>>,
}
model! { DescribeEnsSaleControlOutput {
    0 "SaleControl" sale_control
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlSaleControl {
    pub commodity_code: Option<String>,
    pub order_type: Option<String>,
    pub sale_control_items: Option<Vec<DescribeEnsSaleControlSaleControlItems>>,
}
model! { DescribeEnsSaleControlSaleControl {
    0 "CommodityCode" commodity_code, 1 "OrderType" order_type, 2 "SaleControlItems" sale_control_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlSaleControlItems {
    pub module_code: Option<String>,
    pub sale_control_item: Option<DescribeEnsSaleControlSaleControlItem>,
}
model! { DescribeEnsSaleControlSaleControlItems {
    0 "ModuleCode" module_code, 1 "SaleControlItem" sale_control_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlSaleControlItem {
    pub basic_sale_control: Option<DescribeEnsSaleControlBasicSaleControl>,
    pub condition_sale_control: Option<Vec<DescribeEnsSaleControlConditionSaleControl>>,
}
model! { DescribeEnsSaleControlSaleControlItem {
    0 "BasicSaleControl" basic_sale_control, 1 "ConditionSaleControl" condition_sale_control
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlBasicSaleControl {
    pub description: Option<String>,
    pub module_value: Option<DescribeEnsSaleControlModuleValue>,
    pub operator: Option<String>,
}
model! { DescribeEnsSaleControlBasicSaleControl {
    0 "Description" description, 1 "ModuleValue" module_value, 2 "Operator" operator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
    pub module_value: Option<Vec<String>>,
}
model! { DescribeEnsSaleControlModuleValue {
    0 "ModuleMaxValue" module_max_value, 1 "ModuleMinValue" module_min_value, 2 "ModuleValue" module_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlConditionSaleControl {
    pub condition_control: Option<DescribeEnsSaleControlConditionControl>,
    pub description: Option<String>,
    pub module_value: Option<DescribeEnsSaleControlConditionSaleControlModuleValue>,
    pub operator: Option<String>,
}
model! { DescribeEnsSaleControlConditionSaleControl {
    0 "ConditionControl" condition_control, 1 "Description" description, 2 "ModuleValue" module_value,
    3 "Operator" operator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlConditionControl {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
model! { DescribeEnsSaleControlConditionControl {
    0 "ConditionControlModuleCode" condition_control_module_code,
    1 "ConditionControlModuleValue" condition_control_module_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlConditionSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
    pub module_value: Option<Vec<String>>,
}
model! { DescribeEnsSaleControlConditionSaleControlModuleValue {
    0 "ModuleMaxValue" module_max_value, 1 "ModuleMinValue" module_min_value, 2 "ModuleValue" module_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResource {
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeEnsSaleControlAvailableResource(commodity_code: String)
    "DescribeEnsSaleControlAvailableResource" -> DescribeEnsSaleControlAvailableResourceOutput {
    0 "CommodityCode" commodity_code, 1 "CustomAccount" custom_account: String, 2 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeEnsSaleControlAvailableResourceOutput {
    pub sale_control_available_resource: Option<Vec<DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource>>,
}
model! { DescribeEnsSaleControlAvailableResourceOutput {
    0 "SaleControlAvailableResource" sale_control_available_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource {
    pub available_disk_type: Option<Vec<DescribeEnsSaleControlAvailableResourceAvailableDiskType>>,
    pub available_region: Option<Vec<DescribeEnsSaleControlAvailableResourceAvailableRegion>>,
    pub available_spec: Option<Vec<DescribeEnsSaleControlAvailableResourceAvailableSpec>>,
    pub available_storage_type: Option<DescribeEnsSaleControlAvailableResourceAvailableStorageType>,
    pub commodity_code: Option<String>,
    pub order_type: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource {
    0 "AvailableDiskType" available_disk_type, 1 "AvailableRegion" available_region, 2 "AvailableSpec" available_spec,
    3 "AvailableStorageType" available_storage_type, 4 "CommodityCode" commodity_code, 5 "OrderType" order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableDiskType {
    pub disk_name: Option<String>,
    pub disk_type: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableDiskType {
    0 "DiskName" disk_name, 1 "DiskType" disk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableRegion {
    pub area: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_name: Option<String>,
    pub isp: Option<String>,
    pub province: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableRegion {
    0 "Area" area, 1 "City" city, 2 "Country" country, 3 "EnsRegionId" ens_region_id, 4 "EnsRegionName" ens_region_name,
    5 "Isp" isp, 6 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableSpec {
    pub cores: Option<String>,
    pub memory: Option<String>,
    pub spec_name: Option<String>,
    pub spec_value: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableSpec {
    0 "Cores" cores, 1 "Memory" memory, 2 "SpecName" spec_name, 3 "SpecValue" spec_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeEnsSaleControlAvailableResourceAvailableStorageType {
    pub available_default_storage_type: Option<Vec<DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType>>,
    pub available_special_storage_type: Option<Vec<Vec<DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType>>>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableStorageType {
    0 "AvailableDefaultStorageType" available_default_storage_type,
    1 "AvailableSpecialStorageType" available_special_storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType {
    pub storage_name: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType {
    0 "StorageName" storage_name, 1 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType {
    pub storage_type: Option<String>,
    pub storage_name: Option<String>,
    pub ens_region_id: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType {
    0 "StorageType" storage_type, 1 "StorageName" storage_name, 2 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStock {
    pub ali_uid_account: Option<String>,
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub module_code: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeEnsSaleControlStock(commodity_code: String)
    "DescribeEnsSaleControlStock" -> DescribeEnsSaleControlStockOutput {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "ModuleCode" module_code: String, 4 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockOutput {
    pub sale_control: Option<Vec<DescribeEnsSaleControlStockSaleControl>>,
}
model! { DescribeEnsSaleControlStockOutput {
    0 "SaleControl" sale_control
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockSaleControl {
    pub commodity_code: Option<String>,
    pub order_type: Option<String>,
    pub sale_control_items: Option<Vec<DescribeEnsSaleControlStockSaleControlItems>>,
}
model! { DescribeEnsSaleControlStockSaleControl {
    0 "CommodityCode" commodity_code, 1 "OrderType" order_type, 2 "SaleControlItems" sale_control_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockSaleControlItems {
    pub module_code: Option<String>,
    pub sale_control_item: Option<DescribeEnsSaleControlStockSaleControlItem>,
}
model! { DescribeEnsSaleControlStockSaleControlItems {
    0 "ModuleCode" module_code, 1 "SaleControlItem" sale_control_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockSaleControlItem {
    pub basic_sale_control: Option<DescribeEnsSaleControlStockBasicSaleControl>,
    pub condition_sale_control: Option<Vec<DescribeEnsSaleControlStockConditionSaleControl>>,
}
model! { DescribeEnsSaleControlStockSaleControlItem {
    0 "BasicSaleControl" basic_sale_control, 1 "ConditionSaleControl" condition_sale_control
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockBasicSaleControl {
    pub module_value: Option<DescribeEnsSaleControlStockModuleValue>,
    pub stock_value: Option<String>,
}
model! { DescribeEnsSaleControlStockBasicSaleControl {
    0 "ModuleValue" module_value, 1 "StockValue" stock_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
}
model! { DescribeEnsSaleControlStockModuleValue {
    0 "ModuleMaxValue" module_max_value, 1 "ModuleMinValue" module_min_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockConditionSaleControl {
    pub condition_control: Option<DescribeEnsSaleControlStockConditionControl>,
    pub module_value: Option<DescribeEnsSaleControlStockConditionSaleControlModuleValue>,
    pub stock_value: Option<String>,
}
model! { DescribeEnsSaleControlStockConditionSaleControl {
    0 "ConditionControl" condition_control, 1 "ModuleValue" module_value, 2 "StockValue" stock_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockConditionControl {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
model! { DescribeEnsSaleControlStockConditionControl {
    0 "ConditionControlModuleCode" condition_control_module_code,
    1 "ConditionControlModuleValue" condition_control_module_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockConditionSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
}
model! { DescribeEnsSaleControlStockConditionSaleControlModuleValue {
    0 "ModuleMaxValue" module_max_value, 1 "ModuleMinValue" module_min_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthData {
    pub epn_instance_id: Option<String>,
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub isp: Option<String>,
    pub networking_model: Option<String>,
    pub period: String,
    pub start_time: String,
}
operation! { DescribeEpnBandWidthData(end_time: String, period: String, start_time: String)
    "DescribeEpnBandWidthData" -> DescribeEpnBandWidthDataOutput {
    0 "EPNInstanceId" epn_instance_id: String, 1 "EndTime" end_time, 2 "EnsRegionId" ens_region_id: String,
    3 "InstanceId" instance_id: String, 4 "Isp" isp: String, 5 "NetworkingModel" networking_model: String,
    6 "Period" period, 7 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataOutput {
    pub monitor_data: Option<DescribeEpnBandWidthDataMonitorData>,
}
model! { DescribeEpnBandWidthDataOutput {
    0 "MonitorData" monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataMonitorData {
    pub band_width_monitor_data: Option<Vec<DescribeEpnBandWidthDataBandWidthMonitorData>>,
    pub max_down_band_width: Option<i64>,
    pub max_up_band_width: Option<i64>,
}
model! { DescribeEpnBandWidthDataMonitorData {
    0 "BandWidthMonitorData" band_width_monitor_data, 1 "MaxDownBandWidth" max_down_band_width,
    2 "MaxUpBandWidth" max_up_band_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataBandWidthMonitorData {
    pub down_band_width: Option<i64>,
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time_stamp: Option<String>,
    pub up_band_width: Option<i64>,
}
model! { DescribeEpnBandWidthDataBandWidthMonitorData {
    0 "DownBandWidth" down_band_width, 1 "InternetRX" internet_rx, 2 "InternetTX" internet_tx, 3 "TimeStamp" time_stamp,
    4 "UpBandWidth" up_band_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandwitdhByInternetChargeType {
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub isp: Option<String>,
    pub networking_model: Option<String>,
    pub start_time: String,
}
operation! { DescribeEpnBandwitdhByInternetChargeType(end_time: String, start_time: String)
    "DescribeEpnBandwitdhByInternetChargeType" -> DescribeEpnBandwitdhByInternetChargeTypeOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "Isp" isp: String,
    3 "NetworkingModel" networking_model: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandwitdhByInternetChargeTypeOutput {
    pub bandwidth_value: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeEpnBandwitdhByInternetChargeTypeOutput {
    0 "BandwidthValue" bandwidth_value, 1 "InternetChargeType" internet_charge_type, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttribute {
    pub epn_instance_id: String,
}
operation! { DescribeEpnInstanceAttribute(epn_instance_id: String)
    "DescribeEpnInstanceAttribute" -> DescribeEpnInstanceAttributeOutput {
    0 "EPNInstanceId" epn_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeOutput {
    pub conf_versions: Option<Vec<DescribeEpnInstanceAttributeConfVersions>>,
    pub epn_instance_id: Option<String>,
    pub epn_instance_name: Option<String>,
    pub instances: Option<Vec<DescribeEpnInstanceAttributeInstances>>,
    pub networking_model: Option<String>,
    pub v_switches: Option<Vec<DescribeEpnInstanceAttributeVSwitches>>,
}
model! { DescribeEpnInstanceAttributeOutput {
    0 "ConfVersions" conf_versions, 1 "EPNInstanceId" epn_instance_id, 2 "EPNInstanceName" epn_instance_name,
    3 "Instances" instances, 4 "NetworkingModel" networking_model, 5 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeConfVersions {
    pub conf_version: Option<String>,
    pub ens_region_id: Option<String>,
}
model! { DescribeEpnInstanceAttributeConfVersions {
    0 "ConfVersion" conf_version, 1 "EnsRegionId" ens_region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeInstances {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isp: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEpnInstanceAttributeInstances {
    0 "EnsRegionId" ens_region_id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "Isp" isp,
    4 "PrivateIpAddress" private_ip_address, 5 "PublicIpAddress" public_ip_address, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeVSwitches {
    pub cidr_block: Option<String>,
    pub ens_region_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeEpnInstanceAttributeVSwitches {
    0 "CidrBlock" cidr_block, 1 "EnsRegionId" ens_region_id, 2 "VSwitchId" v_switch_id, 3 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstances {
    pub epn_instance_id: Option<String>,
    pub epn_instance_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeEpnInstances() "DescribeEpnInstances" -> DescribeEpnInstancesOutput {
    0 "EPNInstanceId" epn_instance_id: String, 1 "EPNInstanceName" epn_instance_name: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeEpnInstances: DescribeEpnInstancesEPNInstance =
    Number "PageNumber", "EPNInstances.EPNInstance" epn_instances.epn_instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstancesOutput {
    pub epn_instances: Option<DescribeEpnInstancesEPNInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEpnInstancesOutput {
    0 "EPNInstances" epn_instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstancesEPNInstances {
    pub epn_instance: Option<Vec<DescribeEpnInstancesEPNInstance>>,
}
model! { DescribeEpnInstancesEPNInstances {
    0 "EPNInstance" epn_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstancesEPNInstance {
    pub creation_time: Option<String>,
    pub epn_instance_id: Option<String>,
    pub epn_instance_name: Option<String>,
    pub epn_instance_type: Option<String>,
    pub end_time: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub modify_time: Option<String>,
    pub networking_model: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEpnInstancesEPNInstance {
    0 "CreationTime" creation_time, 1 "EPNInstanceId" epn_instance_id, 2 "EPNInstanceName" epn_instance_name,
    3 "EPNInstanceType" epn_instance_type, 4 "EndTime" end_time, 5 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    6 "ModifyTime" modify_time, 7 "NetworkingModel" networking_model, 8 "StartTime" start_time, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementData {
    pub end_date: String,
    pub start_date: String,
}
operation! { DescribeEpnMeasurementData(end_date: String, start_date: String)
    "DescribeEpnMeasurementData" -> DescribeEpnMeasurementDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataOutput {
    pub measurement_datas: Option<DescribeEpnMeasurementDataMeasurementDatas>,
}
model! { DescribeEpnMeasurementDataOutput {
    0 "MeasurementDatas" measurement_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataMeasurementDatas {
    pub measurement_data: Option<Vec<DescribeEpnMeasurementDataMeasurementData>>,
}
model! { DescribeEpnMeasurementDataMeasurementDatas {
    0 "MeasurementData" measurement_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataMeasurementData {
    pub band_width_fee_datas: Option<DescribeEpnMeasurementDataBandWidthFeeDatas>,
    pub charge_model: Option<String>,
    pub cost_cycle: Option<String>,
    pub cost_end_time: Option<String>,
    pub cost_start_time: Option<String>,
}
model! { DescribeEpnMeasurementDataMeasurementData {
    0 "BandWidthFeeDatas" band_width_fee_datas, 1 "ChargeModel" charge_model, 2 "CostCycle" cost_cycle,
    3 "CostEndTime" cost_end_time, 4 "CostStartTime" cost_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataBandWidthFeeDatas {
    pub band_width_fee_data: Option<Vec<DescribeEpnMeasurementDataBandWidthFeeData>>,
}
model! { DescribeEpnMeasurementDataBandWidthFeeDatas {
    0 "BandWidthFeeData" band_width_fee_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataBandWidthFeeData {
    pub cost_code: Option<String>,
    pub cost_name: Option<String>,
    pub cost_type: Option<String>,
    pub cost_val: Option<i64>,
    pub isp_line: Option<String>,
}
model! { DescribeEpnMeasurementDataBandWidthFeeData {
    0 "CostCode" cost_code, 1 "CostName" cost_name, 2 "CostType" cost_type, 3 "CostVal" cost_val, 4 "IspLine" isp_line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageInfo {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { DescribeExportImageInfo() "DescribeExportImageInfo" -> DescribeExportImageInfoOutput {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeExportImageInfo: DescribeExportImageInfoImage =
    Number "PageNumber", "Images.Image" images.image, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageInfoOutput {
    pub images: Option<DescribeExportImageInfoImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeExportImageInfoOutput {
    0 "Images" images, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageInfoImages {
    pub image: Option<Vec<DescribeExportImageInfoImage>>,
}
model! { DescribeExportImageInfoImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageInfoImage {
    pub architecture: Option<String>,
    pub creation_time: Option<String>,
    pub exported_image_url: Option<String>,
    pub image_export_status: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub platform: Option<String>,
}
model! { DescribeExportImageInfoImage {
    0 "Architecture" architecture, 1 "CreationTime" creation_time, 2 "ExportedImageURL" exported_image_url,
    3 "ImageExportStatus" image_export_status, 4 "ImageId" image_id, 5 "ImageName" image_name,
    6 "ImageOwnerAlias" image_owner_alias, 7 "Platform" platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageStatus {
    pub image_id: String,
}
operation! { DescribeExportImageStatus(image_id: String)
    "DescribeExportImageStatus" -> DescribeExportImageStatusOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageStatusOutput {
    pub image_export_status: Option<String>,
}
model! { DescribeExportImageStatusOutput {
    0 "ImageExportStatus" image_export_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub ens_region_id: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    /// 1 to 100.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeFileSystems() "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "FileSystemId" file_system_id: String,
    2 "FileSystemName" file_system_name: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} { method: "GET", } }
paged! { DescribeFileSystems: DescribeFileSystemsFileSystems =
    Number "PageNumber", "FileSystems" file_systems, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Option<Vec<DescribeFileSystemsFileSystems>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsFileSystems {
    pub capacity: Option<i64>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub metered_size: Option<i64>,
    pub mount_targets: Option<Vec<DescribeFileSystemsMountTargets>>,
    pub pay_type: Option<String>,
    pub protocol_type: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeFileSystemsFileSystems {
    0 "Capacity" capacity, 1 "CreationTime" creation_time, 2 "Description" description, 3 "EnsRegionId" ens_region_id,
    4 "FileSystemId" file_system_id, 5 "FileSystemName" file_system_name, 6 "MeteredSize" metered_size,
    7 "MountTargets" mount_targets, 8 "PayType" pay_type, 9 "ProtocolType" protocol_type, 10 "Status" status,
    11 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsMountTargets {
    pub mount_target_domain: Option<String>,
    pub mount_target_name: Option<String>,
    pub net_work_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeFileSystemsMountTargets {
    0 "MountTargetDomain" mount_target_domain, 1 "MountTargetName" mount_target_name, 2 "NetWorkId" net_work_id,
    3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardEntryAttribute {
    pub forward_entry_id: String,
}
operation! { DescribeForwardEntryAttribute(forward_entry_id: String)
    "DescribeForwardEntryAttribute" -> DescribeForwardEntryAttributeOutput {
    0 "ForwardEntryId" forward_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardEntryAttributeOutput {
    pub creation_time: Option<String>,
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub health_check_port: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub standby_external_ip: Option<String>,
    pub standby_status: Option<String>,
    pub status: Option<String>,
}
model! { DescribeForwardEntryAttributeOutput {
    0 "CreationTime" creation_time, 1 "ExternalIp" external_ip, 2 "ExternalPort" external_port,
    3 "ForwardEntryId" forward_entry_id, 4 "ForwardEntryName" forward_entry_name, 5 "HealthCheckPort" health_check_port,
    6 "InternalIp" internal_ip, 7 "InternalPort" internal_port, 8 "IpProtocol" ip_protocol,
    9 "NatGatewayId" nat_gateway_id, 10 "StandbyExternalIp" standby_external_ip, 11 "StandbyStatus" standby_status,
    12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntries {
    pub external_ip: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub internal_ip: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeForwardTableEntries(nat_gateway_id: String)
    "DescribeForwardTableEntries" -> DescribeForwardTableEntriesOutput {
    0 "ExternalIp" external_ip: String, 1 "ForwardEntryId" forward_entry_id: String,
    2 "ForwardEntryName" forward_entry_name: String, 3 "InternalIp" internal_ip: String,
    4 "IpProtocol" ip_protocol: String, 5 "NatGatewayId" nat_gateway_id, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64
} }
paged! { DescribeForwardTableEntries: DescribeForwardTableEntriesForwardTableEntries =
    Number "PageNumber", "ForwardTableEntries" forward_table_entries, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesOutput {
    pub forward_table_entries: Option<Vec<DescribeForwardTableEntriesForwardTableEntries>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeForwardTableEntriesOutput {
    0 "ForwardTableEntries" forward_table_entries, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesForwardTableEntries {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub health_check_port: Option<String>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub standby_external_ip: Option<String>,
    pub standby_status: Option<String>,
    pub status: Option<String>,
}
model! { DescribeForwardTableEntriesForwardTableEntries {
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardEntryId" forward_entry_id,
    3 "ForwardEntryName" forward_entry_name, 4 "HealthCheckPort" health_check_port, 5 "InternalIp" internal_ip,
    6 "InternalPort" internal_port, 7 "IpProtocol" ip_protocol, 8 "NatGatewayId" nat_gateway_id,
    9 "StandbyExternalIp" standby_external_ip, 10 "StandbyStatus" standby_status, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub ha_vip_address: Option<String>,
    pub ha_vip_id: Option<String>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { DescribeHaVips() "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "HaVipAddress" ha_vip_address: String, 3 "HaVipId" ha_vip_id: String, 4 "Name" name: String,
    5 "NetworkId" network_id: String, 6 "PageNumber" page_number: String, 7 "PageSize" page_size: String,
    8 "Status" status: String, 9 "VSwitchId" v_switch_id: String
} { method: "GET", } }
paged! { DescribeHaVips: DescribeHaVipsHaVips = Number "PageNumber", "HaVips" ha_vips, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub ha_vips: Option<Vec<DescribeHaVipsHaVips>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeHaVipsOutput {
    0 "HaVips" ha_vips, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsHaVips {
    pub associated_eip_addresses: Option<Vec<DescribeHaVipsAssociatedEipAddresses>>,
    pub associated_instances: Option<Vec<DescribeHaVipsAssociatedInstances>>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub ha_vip_id: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeHaVipsHaVips {
    0 "AssociatedEipAddresses" associated_eip_addresses, 1 "AssociatedInstances" associated_instances,
    2 "CreationTime" creation_time, 3 "Description" description, 4 "EnsRegionId" ens_region_id, 5 "HaVipId" ha_vip_id,
    6 "IpAddress" ip_address, 7 "Name" name, 8 "NetworkId" network_id, 9 "Status" status, 10 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsAssociatedEipAddresses {
    pub eip: Option<String>,
    pub eip_id: Option<String>,
}
model! { DescribeHaVipsAssociatedEipAddresses {
    0 "Eip" eip, 1 "EipId" eip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsAssociatedInstances {
    pub creation_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip_address: Option<String>,
    pub status: Option<String>,
}
model! { DescribeHaVipsAssociatedInstances {
    0 "CreationTime" creation_time, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type,
    3 "IpAddress" ip_address, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEvents {
    pub event_levels: Option<Vec<String>>,
    pub event_status: Option<Vec<String>>,
    pub event_types: Vec<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { DescribeHistoryEvents(event_types: Vec<String>) "DescribeHistoryEvents" -> DescribeHistoryEventsOutput {
    0 "EventLevels" event_levels: Vec<String>, 1 "EventStatus" event_status: Vec<String>, 2 "EventTypes" event_types,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceIds" resource_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 2, location: Location::Default, style: Style::Simple },
    Mark { index: 5, location: Location::Default, style: Style::Simple }
] }
paged! { DescribeHistoryEvents: DescribeHistoryEventsEvents = Number "PageNumber", "Events" events, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsOutput {
    pub events: Option<Vec<DescribeHistoryEventsEvents>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsOutput {
    0 "Events" events, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsEvents {
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_status: Option<String>,
    pub event_type: Option<String>,
    pub extended_attribute: Option<String>,
    pub not_before: Option<i64>,
    pub not_before_utc_time: Option<String>,
    pub publish_time: Option<i64>,
    pub publish_utc_time: Option<String>,
    pub reason: Option<String>,
    pub resource_id: Option<String>,
}
model! { DescribeHistoryEventsEvents {
    0 "EventId" event_id, 1 "EventLevel" event_level, 2 "EventStatus" event_status, 3 "EventType" event_type,
    4 "ExtendedAttribute" extended_attribute, 5 "NotBefore" not_before, 6 "NotBeforeUtcTime" not_before_utc_time,
    7 "PublishTime" publish_time, 8 "PublishUtcTime" publish_utc_time, 9 "Reason" reason, 10 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfos {
    pub os_type: Option<String>,
}
operation! { DescribeImageInfos() "DescribeImageInfos" -> DescribeImageInfosOutput {
    0 "OsType" os_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeImageInfosImages>,
}
model! { DescribeImageInfosOutput {
    0 "Code" code, 1 "Images" images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosImages {
    pub image: Option<Vec<DescribeImageInfosImage>>,
}
model! { DescribeImageInfosImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosImage {
    pub compute_type: Option<String>,
    pub description: Option<String>,
    pub disk_device_mappings: Option<DescribeImageInfosDiskDeviceMappings>,
    pub image_id: Option<String>,
    pub image_size: Option<String>,
    pub image_version: Option<String>,
    pub os_name: Option<String>,
    pub os_type: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeImageInfosImage {
    0 "ComputeType" compute_type, 1 "Description" description, 2 "DiskDeviceMappings" disk_device_mappings,
    3 "ImageId" image_id, 4 "ImageSize" image_size, 5 "ImageVersion" image_version, 6 "OSName" os_name,
    7 "OSType" os_type, 8 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosDiskDeviceMappings {
    pub disk_device_mapping: Option<Vec<DescribeImageInfosDiskDeviceMapping>>,
}
model! { DescribeImageInfosDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosDiskDeviceMapping {
    pub format: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
    pub image_id: Option<String>,
}
model! { DescribeImageInfosDiskDeviceMapping {
    0 "Format" format, 1 "Size" size, 2 "Type" r#type, 3 "imageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermission {
    pub aliyun_id: Option<i64>,
    pub image_id: String,
    pub page_number: Option<String>,
    /// At most 100.
    pub page_size: Option<String>,
}
operation! { DescribeImageSharePermission(image_id: String)
    "DescribeImageSharePermission" -> DescribeImageSharePermissionOutput {
    0 "AliyunId" aliyun_id: i64, 1 "ImageId" image_id, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String
} }
paged! { DescribeImageSharePermission: DescribeImageSharePermissionAccount =
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionOutput {
    pub accounts: Option<DescribeImageSharePermissionAccounts>,
    pub image_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeImageSharePermissionOutput {
    0 "Accounts" accounts, 1 "ImageId" image_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionAccounts {
    pub account: Option<Vec<DescribeImageSharePermissionAccount>>,
}
model! { DescribeImageSharePermissionAccounts {
    0 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionAccount {
    pub aliyun_uid: Option<String>,
}
model! { DescribeImageSharePermissionAccount {
    0 "AliyunUid" aliyun_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub ens_region_id: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "ImageId" image_id: String, 2 "ImageName" image_name: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "SnapshotId" snapshot_id: String,
    6 "Status" status: String
} }
paged! { DescribeImages: DescribeImagesImage = Number "PageNumber", "Images.Image" images.image, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeImagesImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "Code" code, 1 "Images" images, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImages {
    pub image: Option<Vec<DescribeImagesImage>>,
}
model! { DescribeImagesImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImage {
    pub architecture: Option<String>,
    pub creation_time: Option<String>,
    pub disk_device_mappings: Option<DescribeImagesDiskDeviceMappings>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub image_size: Option<String>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
}
model! { DescribeImagesImage {
    0 "Architecture" architecture, 1 "CreationTime" creation_time, 2 "DiskDeviceMappings" disk_device_mappings,
    3 "ImageId" image_id, 4 "ImageName" image_name, 5 "ImageOwnerAlias" image_owner_alias, 6 "ImageSize" image_size,
    7 "Platform" platform, 8 "RegionId" region_id, 9 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDiskDeviceMappings {
    pub disk_device_mapping: Option<Vec<DescribeImagesDiskDeviceMapping>>,
}
model! { DescribeImagesDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDiskDeviceMapping {
    pub format: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
    pub image_id: Option<String>,
}
model! { DescribeImagesDiskDeviceMapping {
    0 "Format" format, 1 "Size" size, 2 "Type" r#type, 3 "imageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttribute {
    pub instance_ids: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeInstanceAutoRenewAttribute(instance_ids: String)
    "DescribeInstanceAutoRenewAttribute" -> DescribeInstanceAutoRenewAttributeOutput {
    0 "InstanceIds" instance_ids, 1 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeOutput {
    pub code: Option<i64>,
    pub instance_renew_attributes: Option<DescribeInstanceAutoRenewAttributeInstanceRenewAttributes>,
}
model! { DescribeInstanceAutoRenewAttributeOutput {
    0 "Code" code, 1 "InstanceRenewAttributes" instance_renew_attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeInstanceRenewAttributes {
    pub instance_renew_attribute: Option<Vec<DescribeInstanceAutoRenewAttributeInstanceRenewAttribute>>,
}
model! { DescribeInstanceAutoRenewAttributeInstanceRenewAttributes {
    0 "InstanceRenewAttribute" instance_renew_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeInstanceRenewAttribute {
    pub auto_renewal: Option<bool>,
    pub duration: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeInstanceAutoRenewAttributeInstanceRenewAttribute {
    0 "AutoRenewal" auto_renewal, 1 "Duration" duration, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBandwidthDetail {
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_type: Option<String>,
    pub start_time: String,
}
operation! { DescribeInstanceBandwidthDetail(end_time: String, start_time: String)
    "DescribeInstanceBandwidthDetail" -> DescribeInstanceBandwidthDetailOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ServiceType" service_type: String, 7 "StartTime" start_time
} { method: "GET", } }
paged! { DescribeInstanceBandwidthDetail: DescribeInstanceBandwidthDetailBandwidths =
    Number "PageNumber", "Bandwidths" bandwidths, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBandwidthDetailOutput {
    pub bandwidths: Option<Vec<DescribeInstanceBandwidthDetailBandwidths>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceBandwidthDetailOutput {
    0 "Bandwidths" bandwidths, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBandwidthDetailBandwidths {
    pub ali_uid: Option<i64>,
    pub biz_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub flow_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
    pub rx_bw: Option<i64>,
    pub service_type: Option<String>,
    pub tx_bw: Option<i64>,
}
model! { DescribeInstanceBandwidthDetailBandwidths {
    0 "AliUid" ali_uid, 1 "BizTime" biz_time, 2 "EnsRegionId" ens_region_id, 3 "FlowType" flow_type,
    4 "InstanceId" instance_id, 5 "InstanceType" instance_type, 6 "Ip" ip, 7 "Isp" isp, 8 "RxBw" rx_bw,
    9 "ServiceType" service_type, 10 "TxBw" tx_bw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBootConfiguration {
    pub boot_set: Option<String>,
    pub boot_type: Option<String>,
    pub disk_set: Option<String>,
    pub instance_id: String,
}
operation! { DescribeInstanceBootConfiguration(instance_id: String)
    "DescribeInstanceBootConfiguration" -> DescribeInstanceBootConfigurationOutput {
    0 "BootSet" boot_set: String, 1 "BootType" boot_type: String, 2 "DiskSet" disk_set: String,
    3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBootConfigurationOutput {
    pub instances: Option<DescribeInstanceBootConfigurationInstances>,
}
model! { DescribeInstanceBootConfigurationOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBootConfigurationInstances {
    pub boot_set: Option<String>,
    pub boot_type: Option<String>,
    pub disk_set: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeInstanceBootConfigurationInstances {
    0 "BootSet" boot_set, 1 "BootType" boot_type, 2 "DiskSet" disk_set, 3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorData {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub period: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeInstanceMonitorData() "DescribeInstanceMonitorData" -> DescribeInstanceMonitorDataOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "Period" period: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataOutput {
    pub code: Option<i64>,
    pub monitor_data: Option<DescribeInstanceMonitorDataMonitorData>,
}
model! { DescribeInstanceMonitorDataOutput {
    0 "Code" code, 1 "MonitorData" monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataMonitorData {
    pub instance_monitor_data: Option<Vec<DescribeInstanceMonitorDataInstanceMonitorData>>,
}
model! { DescribeInstanceMonitorDataMonitorData {
    0 "InstanceMonitorData" instance_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataInstanceMonitorData {
    pub cpu: Option<String>,
    pub instance_id: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeInstanceMonitorDataInstanceMonitorData {
    0 "CPU" cpu, 1 "InstanceId" instance_id, 2 "Memory" memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSDGStatus {
    pub instance_id: String,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sdg_ids: Option<Vec<String>>,
    pub status: Option<String>,
}
operation! { DescribeInstanceSDGStatus(instance_id: String)
    "DescribeInstanceSDGStatus" -> DescribeInstanceSDGStatusOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SDGIds" sdg_ids: Vec<String>, 4 "Status" status: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "GET", } }
paged! { DescribeInstanceSDGStatus: DescribeInstanceSDGStatusDeploymentStatus =
    Number "PageNumber", "DeploymentStatus" deployment_status, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSDGStatusOutput {
    pub deployment_status: Option<Vec<DescribeInstanceSDGStatusDeploymentStatus>>,
    pub page_number: Option<i64>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeInstanceSDGStatusOutput {
    0 "DeploymentStatus" deployment_status, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSDGStatusDeploymentStatus {
    pub block_rw_split_size: Option<i64>,
    pub cache_size: Option<i64>,
    pub disk_access_protocol: Option<String>,
    pub disk_type: Option<String>,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub mount_type: Option<String>,
    pub phase: Option<String>,
    pub sdg_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeInstanceSDGStatusDeploymentStatus {
    0 "BlockRwSplitSize" block_rw_split_size, 1 "CacheSize" cache_size, 2 "DiskAccessProtocol" disk_access_protocol,
    3 "DiskType" disk_type, 4 "EnsRegionId" ens_region_id, 5 "InstanceId" instance_id, 6 "MountType" mount_type,
    7 "Phase" phase, 8 "SDGId" sdg_id, 9 "Status" status, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpec {}
operation! { DescribeInstanceSpec() "DescribeInstanceSpec" -> DescribeInstanceSpecOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecOutput {
    pub bandwidth_limit: Option<i64>,
    pub code: Option<i64>,
    pub data_disk_max_size: Option<i64>,
    pub data_disk_min_size: Option<i64>,
    pub instance_specs: Option<DescribeInstanceSpecInstanceSpecs>,
    pub system_disk_max_size: Option<i64>,
}
model! { DescribeInstanceSpecOutput {
    0 "BandwidthLimit" bandwidth_limit, 1 "Code" code, 2 "DataDiskMaxSize" data_disk_max_size,
    3 "DataDiskMinSize" data_disk_min_size, 4 "InstanceSpecs" instance_specs, 5 "SystemDiskMaxSize" system_disk_max_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecInstanceSpecs {
    pub instance_spec: Option<Vec<DescribeInstanceSpecInstanceSpec>>,
}
model! { DescribeInstanceSpecInstanceSpecs {
    0 "InstanceSpec" instance_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecInstanceSpec {
    pub core: Option<String>,
    pub display_name: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeInstanceSpecInstanceSpec {
    0 "Core" core, 1 "DisplayName" display_name, 2 "InstanceType" instance_type, 3 "Memory" memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {}
operation! { DescribeInstanceTypes() "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub code: Option<i64>,
    pub instance_types: Option<DescribeInstanceTypesInstanceTypes>,
}
model! { DescribeInstanceTypesOutput {
    0 "Code" code, 1 "InstanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceTypes {
    pub instance_type: Option<Vec<DescribeInstanceTypesInstanceType>>,
}
model! { DescribeInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub instance_type_id: Option<String>,
    pub instance_type_name: Option<String>,
    pub memory_size: Option<i64>,
}
model! { DescribeInstanceTypesInstanceType {
    0 "CpuCoreCount" cpu_core_count, 1 "InstanceTypeId" instance_type_id, 2 "InstanceTypeName" instance_type_name,
    3 "MemorySize" memory_size
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
    pub vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "VncUrl" vnc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub eip_addresses: Option<Vec<String>>,
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<String>,
    pub ens_service_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_name: Option<String>,
    pub instance_resource_type: Option<String>,
    pub instance_type: Option<String>,
    pub intranet_ip: Option<String>,
    pub network_id: Option<String>,
    pub order_by_params: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<String>,
    pub search_key: Option<String>,
    pub security_group_id: Option<String>,
    pub service_status: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeInstancesTags>>,
    pub v_switch_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_v_switch_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "EipAddresses" eip_addresses: Vec<String>, 1 "EnsRegionId" ens_region_id: String,
    2 "EnsRegionIds" ens_region_ids: String, 3 "EnsServiceId" ens_service_id: String, 4 "ImageId" image_id: String,
    5 "InstanceId" instance_id: String, 6 "InstanceIds" instance_ids: String, 7 "InstanceName" instance_name: String,
    8 "InstanceResourceType" instance_resource_type: String, 9 "InstanceType" instance_type: String,
    10 "IntranetIp" intranet_ip: String, 11 "NetworkId" network_id: String, 12 "OrderByParams" order_by_params: String,
    13 "PageNumber" page_number: i64, 14 "PageSize" page_size: String, 15 "SearchKey" search_key: String,
    16 "SecurityGroupId" security_group_id: String, 17 "ServiceStatus" service_status: Vec<String>,
    18 "Status" status: String, 19 "Tags" tags: Vec<DescribeInstancesTags>, 20 "VSwitchId" v_switch_id: String,
    21 "VpdId" vpd_id: String, 22 "VpdVSwitchId" vpd_v_switch_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Default, style: Style::Json },
    Mark { index: 19, location: Location::Default, style: Style::Json }
] }
paged! { DescribeInstances: DescribeInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub code: Option<i64>,
    pub instances: Option<DescribeInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Code" code, 1 "Instances" instances, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub instance: Option<Vec<DescribeInstancesInstance>>,
}
model! { DescribeInstancesInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstance {
    pub auto_release_time: Option<String>,
    pub cpu: Option<String>,
    pub creation_time: Option<String>,
    pub data_disk: Option<DescribeInstancesDataDisk>,
    pub deletion_protection: Option<bool>,
    pub disk: Option<i64>,
    pub ens_region_id: Option<String>,
    pub expired_time: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub inner_ip_address: Option<DescribeInstancesInnerIpAddress>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_resource_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub key_pair_name: Option<String>,
    pub memory: Option<i64>,
    pub network_attributes: Option<DescribeInstancesNetworkAttributes>,
    pub network_interfaces: Option<DescribeInstancesNetworkInterfaces>,
    pub os_name: Option<String>,
    pub private_ip_addresses: Option<DescribeInstancesPrivateIpAddresses>,
    pub public_ip_address: Option<DescribeInstancesPublicIpAddress>,
    pub public_ip_addresses: Option<DescribeInstancesPublicIpAddresses>,
    pub security_group_ids: Option<DescribeInstancesSecurityGroupIds>,
    pub service_status: Option<String>,
    pub spec_name: Option<String>,
    pub spot_strategy: Option<String>,
    pub status: Option<String>,
    pub system_disk: Option<DescribeInstancesSystemDisk>,
    pub tags: Option<DescribeInstancesInstanceTags>,
}
model! { DescribeInstancesInstance {
    0 "AutoReleaseTime" auto_release_time, 1 "Cpu" cpu, 2 "CreationTime" creation_time, 3 "DataDisk" data_disk,
    4 "DeletionProtection" deletion_protection, 5 "Disk" disk, 6 "EnsRegionId" ens_region_id,
    7 "ExpiredTime" expired_time, 8 "HostName" host_name, 9 "ImageId" image_id, 10 "InnerIpAddress" inner_ip_address,
    11 "InstanceId" instance_id, 12 "InstanceName" instance_name, 13 "InstanceResourceType" instance_resource_type,
    14 "InstanceTypeFamily" instance_type_family, 15 "InternetMaxBandwidthIn" internet_max_bandwidth_in,
    16 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 17 "KeyPairName" key_pair_name, 18 "Memory" memory,
    19 "NetworkAttributes" network_attributes, 20 "NetworkInterfaces" network_interfaces, 21 "OSName" os_name,
    22 "PrivateIpAddresses" private_ip_addresses, 23 "PublicIpAddress" public_ip_address,
    24 "PublicIpAddresses" public_ip_addresses, 25 "SecurityGroupIds" security_group_ids,
    26 "ServiceStatus" service_status, 27 "SpecName" spec_name, 28 "SpotStrategy" spot_strategy, 29 "Status" status,
    30 "SystemDisk" system_disk, 31 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDataDisk {
    pub data_disk: Option<Vec<DescribeInstancesDataDiskDataDisk>>,
}
model! { DescribeInstancesDataDisk {
    0 "DataDisk" data_disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDataDiskDataDisk {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_size: Option<i64>,
    pub encrypt_key_id: Option<String>,
    pub encrypted: Option<bool>,
    pub size: Option<i64>,
    pub device_type: Option<String>,
    pub disk_type: Option<String>,
    pub name: Option<String>,
    pub storage: Option<i64>,
    pub uuid: Option<String>,
}
model! { DescribeInstancesDataDiskDataDisk {
    0 "Category" category, 1 "DiskId" disk_id, 2 "DiskName" disk_name, 3 "DiskSize" disk_size,
    4 "EncryptKeyId" encrypt_key_id, 5 "Encrypted" encrypted, 6 "Size" size, 7 "device_type" device_type,
    8 "disk_type" disk_type, 9 "name" name, 10 "storage" storage, 11 "uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInnerIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesInnerIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkAttributes {
    pub network_id: Option<String>,
    pub private_ip_address: Option<DescribeInstancesPrivateIpAddress>,
    pub v_switch_id: Option<String>,
}
model! { DescribeInstancesNetworkAttributes {
    0 "NetworkId" network_id, 1 "PrivateIpAddress" private_ip_address, 2 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesPrivateIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterfaces {
    pub network_interfaces: Option<Vec<DescribeInstancesNetworkInterfacesNetworkInterfaces>>,
}
model! { DescribeInstancesNetworkInterfaces {
    0 "NetworkInterfaces" network_interfaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterfacesNetworkInterfaces {
    pub ipv6_sets: Option<DescribeInstancesIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub primary_ip_address: Option<String>,
    pub private_ip_sets: Option<DescribeInstancesPrivateIpSets>,
    pub r#type: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_v_switch_id: Option<String>,
}
model! { DescribeInstancesNetworkInterfacesNetworkInterfaces {
    0 "Ipv6Sets" ipv6_sets, 1 "MacAddress" mac_address, 2 "NetworkInterfaceId" network_interface_id,
    3 "PrimaryIpAddress" primary_ip_address, 4 "PrivateIpSets" private_ip_sets, 5 "Type" r#type, 6 "VpdId" vpd_id,
    7 "VpdVSwitchId" vpd_v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6Sets {
    pub ipv6_set: Option<Vec<DescribeInstancesIpv6Set>>,
}
model! { DescribeInstancesIpv6Sets {
    0 "Ipv6Set" ipv6_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6Set {
    pub ipv6_address: Option<String>,
}
model! { DescribeInstancesIpv6Set {
    0 "Ipv6Address" ipv6_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpSets {
    pub private_ip_set: Option<Vec<DescribeInstancesPrivateIpSet>>,
}
model! { DescribeInstancesPrivateIpSets {
    0 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpSet {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { DescribeInstancesPrivateIpSet {
    0 "Primary" primary, 1 "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddresses {
    pub private_ip_address: Option<Vec<DescribeInstancesPrivateIpAddressesPrivateIpAddress>>,
}
model! { DescribeInstancesPrivateIpAddresses {
    0 "PrivateIpAddress" private_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddressesPrivateIpAddress {
    pub gate_way: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
}
model! { DescribeInstancesPrivateIpAddressesPrivateIpAddress {
    0 "GateWay" gate_way, 1 "Ip" ip, 2 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddress {
    pub ip_address: Option<Vec<String>>,
}
model! { DescribeInstancesPublicIpAddress {
    0 "IpAddress" ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddresses {
    pub public_ip_address: Option<Vec<DescribeInstancesPublicIpAddressesPublicIpAddress>>,
}
model! { DescribeInstancesPublicIpAddresses {
    0 "PublicIpAddress" public_ip_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddressesPublicIpAddress {
    pub gate_way: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
}
model! { DescribeInstancesPublicIpAddressesPublicIpAddress {
    0 "GateWay" gate_way, 1 "Ip" ip, 2 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesSecurityGroupIds {
    pub security_group_id: Option<Vec<String>>,
}
model! { DescribeInstancesSecurityGroupIds {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesSystemDisk {
    pub category: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub size: Option<i64>,
    pub device_type: Option<String>,
    pub disk_type: Option<String>,
    pub name: Option<String>,
    pub storage: Option<i64>,
    pub uuid: Option<String>,
}
model! { DescribeInstancesSystemDisk {
    0 "Category" category, 1 "DiskId" disk_id, 2 "DiskName" disk_name, 3 "Size" size, 4 "device_type" device_type,
    5 "disk_type" disk_type, 6 "name" name, 7 "storage" storage, 8 "uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceTags {
    pub tags: Option<Vec<DescribeInstancesTagsTags>>,
}
model! { DescribeInstancesInstanceTags {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInstancesTagsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "KeyPairId" key_pair_id: String, 1 "KeyPairName" key_pair_name: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String
} }
paged! { DescribeKeyPairs: DescribeKeyPairsKeyPair =
    Number "PageNumber", "KeyPairs.KeyPair" key_pairs.key_pair, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub key_pairs: Option<DescribeKeyPairsKeyPairs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "KeyPairs" key_pairs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsKeyPairs {
    pub key_pair: Option<Vec<DescribeKeyPairsKeyPair>>,
}
model! { DescribeKeyPairsKeyPairs {
    0 "KeyPair" key_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsKeyPair {
    pub creation_time: Option<String>,
    pub key_pair_finger_print: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { DescribeKeyPairsKeyPair {
    0 "CreationTime" creation_time, 1 "KeyPairFingerPrint" key_pair_finger_print, 2 "KeyPairId" key_pair_id,
    3 "KeyPairName" key_pair_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttribute {
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerAttribute(load_balancer_id: String)
    "DescribeLoadBalancerAttribute" -> DescribeLoadBalancerAttributeOutput {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeOutput {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub backend_servers: Option<Vec<DescribeLoadBalancerAttributeBackendServers>>,
    pub bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub listener_ports: Option<Vec<String>>,
    pub listener_ports_and_protocols: Option<Vec<DescribeLoadBalancerAttributeListenerPortsAndProtocols>>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub network_id: Option<String>,
    pub pay_type: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeLoadBalancerAttributeOutput {
    0 "Address" address, 1 "AddressIPVersion" address_ip_version, 2 "AddressType" address_type,
    3 "BackendServers" backend_servers, 4 "Bandwidth" bandwidth, 5 "CreateTime" create_time, 6 "EndTime" end_time,
    7 "EnsRegionId" ens_region_id, 8 "ListenerPorts" listener_ports,
    9 "ListenerPortsAndProtocols" listener_ports_and_protocols, 10 "LoadBalancerId" load_balancer_id,
    11 "LoadBalancerName" load_balancer_name, 12 "LoadBalancerSpec" load_balancer_spec,
    13 "LoadBalancerStatus" load_balancer_status, 14 "LoadBalancerType" load_balancer_type, 15 "NetworkId" network_id,
    16 "PayType" pay_type, 17 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeBackendServers {
    pub ip: Option<String>,
    pub port: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeLoadBalancerAttributeBackendServers {
    0 "Ip" ip, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortsAndProtocols {
    pub backend_server_port: Option<i64>,
    pub description: Option<String>,
    pub forward_port: Option<i64>,
    pub listener_forward: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
}
model! { DescribeLoadBalancerAttributeListenerPortsAndProtocols {
    0 "BackendServerPort" backend_server_port, 1 "Description" description, 2 "ForwardPort" forward_port,
    3 "ListenerForward" listener_forward, 4 "ListenerPort" listener_port, 5 "ListenerProtocol" listener_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttribute {
    /// 0 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerHTTPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerHTTPListenerAttribute" -> DescribeLoadBalancerHTTPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeOutput {
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub forward_port: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_forward: Option<String>,
    pub listener_port: Option<i64>,
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    pub server_certificate_id: Option<String>,
    pub status: Option<String>,
    pub unhealthy_threshold: Option<i64>,
    pub x_forwarded_for: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeOutput {
    0 "BackendServerPort" backend_server_port, 1 "Bandwidth" bandwidth, 2 "Description" description,
    3 "ForwardPort" forward_port, 4 "HealthCheck" health_check, 5 "HealthCheckConnectPort" health_check_connect_port,
    6 "HealthCheckDomain" health_check_domain, 7 "HealthCheckHttpCode" health_check_http_code,
    8 "HealthCheckInterval" health_check_interval, 9 "HealthCheckMethod" health_check_method,
    10 "HealthCheckTimeout" health_check_timeout, 11 "HealthCheckURI" health_check_uri,
    12 "HealthyThreshold" healthy_threshold, 13 "IdleTimeout" idle_timeout, 14 "ListenerForward" listener_forward,
    15 "ListenerPort" listener_port, 16 "RequestTimeout" request_timeout, 17 "Scheduler" scheduler,
    18 "ServerCertificateId" server_certificate_id, 19 "Status" status, 20 "UnhealthyThreshold" unhealthy_threshold,
    21 "XForwardedFor" x_forwarded_for
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttribute {
    /// 0 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerHTTPSListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerHTTPSListenerAttribute" -> DescribeLoadBalancerHTTPSListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeOutput {
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub forward_port: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_forward: Option<String>,
    pub listener_port: Option<i64>,
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    pub server_certificate_id: Option<String>,
    pub status: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeOutput {
    0 "BackendServerPort" backend_server_port, 1 "Bandwidth" bandwidth, 2 "Description" description,
    3 "ForwardPort" forward_port, 4 "HealthCheck" health_check, 5 "HealthCheckConnectPort" health_check_connect_port,
    6 "HealthCheckDomain" health_check_domain, 7 "HealthCheckHttpCode" health_check_http_code,
    8 "HealthCheckInterval" health_check_interval, 9 "HealthCheckMethod" health_check_method,
    10 "HealthCheckTimeout" health_check_timeout, 11 "HealthCheckURI" health_check_uri,
    12 "HealthyThreshold" healthy_threshold, 13 "IdleTimeout" idle_timeout, 14 "ListenerForward" listener_forward,
    15 "ListenerPort" listener_port, 16 "RequestTimeout" request_timeout, 17 "Scheduler" scheduler,
    18 "ServerCertificateId" server_certificate_id, 19 "Status" status, 20 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenMonitor {
    pub end_time: String,
    pub load_balancer_id: String,
    pub proto: Option<String>,
    pub start_time: String,
    pub v_port: String,
}
operation! { DescribeLoadBalancerListenMonitor(end_time: String, load_balancer_id: String, start_time: String, v_port: String)
    "DescribeLoadBalancerListenMonitor" -> DescribeLoadBalancerListenMonitorOutput {
    0 "EndTime" end_time, 1 "LoadBalancerId" load_balancer_id, 2 "Proto" proto: String, 3 "StartTime" start_time,
    4 "VPort" v_port
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenMonitorOutput {
    pub load_balancer_monitor_listen_data: Option<Vec<DescribeLoadBalancerListenMonitorLoadBalancerMonitorListenData>>,
}
model! { DescribeLoadBalancerListenMonitorOutput {
    0 "LoadBalancerMonitorListenData" load_balancer_monitor_listen_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenMonitorLoadBalancerMonitorListenData {
    pub act_conns: Option<String>,
    pub biz_time: Option<String>,
    pub conns: Option<String>,
    pub drop_conns: Option<String>,
    pub ens_region_id: Option<String>,
    pub in_act_conns: Option<String>,
    pub in_bytes: Option<String>,
    pub in_drop_bytes: Option<String>,
    pub in_drop_pkts: Option<String>,
    pub in_pkts: Option<String>,
    pub in_valid_rs_num: Option<String>,
    pub load_balancer_id: Option<String>,
    pub out_bytes: Option<String>,
    pub out_drop_bytes: Option<String>,
    pub out_drop_pkts: Option<String>,
    pub out_pkts: Option<String>,
    pub proto: Option<String>,
    pub v_port: Option<String>,
    pub valid_rs_num: Option<String>,
    pub vip: Option<String>,
    pub vni: Option<String>,
}
model! { DescribeLoadBalancerListenMonitorLoadBalancerMonitorListenData {
    0 "ActConns" act_conns, 1 "BizTime" biz_time, 2 "Conns" conns, 3 "DropConns" drop_conns,
    4 "EnsRegionId" ens_region_id, 5 "InActConns" in_act_conns, 6 "InBytes" in_bytes, 7 "InDropBytes" in_drop_bytes,
    8 "InDropPkts" in_drop_pkts, 9 "InPkts" in_pkts, 10 "InValidRsNum" in_valid_rs_num,
    11 "LoadBalancerId" load_balancer_id, 12 "OutBytes" out_bytes, 13 "OutDropBytes" out_drop_bytes,
    14 "OutDropPkts" out_drop_pkts, 15 "OutPkts" out_pkts, 16 "Proto" proto, 17 "VPort" v_port,
    18 "ValidRsNum" valid_rs_num, 19 "Vip" vip, 20 "Vni" vni
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListeners {
    /// At most 256 characters.
    pub description: Option<String>,
    /// 1 to 65535.
    pub listener_port: Option<i64>,
    pub load_balancer_id: String,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeLoadBalancerListeners(load_balancer_id: String)
    "DescribeLoadBalancerListeners" -> DescribeLoadBalancerListenersOutput {
    0 "Description" description: String, 1 "ListenerPort" listener_port: i64, 2 "LoadBalancerId" load_balancer_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeLoadBalancerListeners: DescribeLoadBalancerListenersListener =
    Number "PageNumber", "Listeners.Listener" listeners.listener, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersOutput {
    pub listeners: Option<DescribeLoadBalancerListenersListeners>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancerListenersOutput {
    0 "Listeners" listeners, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersListeners {
    pub listener: Option<Vec<DescribeLoadBalancerListenersListener>>,
}
model! { DescribeLoadBalancerListenersListeners {
    0 "Listener" listener
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersListener {
    pub backend_server_port: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub forward_port: Option<String>,
    pub listener_forward: Option<String>,
    pub listener_port: Option<String>,
    pub load_balancer_id: Option<String>,
    pub protocol: Option<String>,
    pub status: Option<String>,
}
model! { DescribeLoadBalancerListenersListener {
    0 "BackendServerPort" backend_server_port, 1 "CreateTime" create_time, 2 "Description" description,
    3 "ForwardPort" forward_port, 4 "ListenerForward" listener_forward, 5 "ListenerPort" listener_port,
    6 "LoadBalancerId" load_balancer_id, 7 "Protocol" protocol, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpec {
    pub load_balancer_spec: Option<String>,
}
operation! { DescribeLoadBalancerSpec() "DescribeLoadBalancerSpec" -> DescribeLoadBalancerSpecOutput {
    0 "LoadBalancerSpec" load_balancer_spec: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecOutput {
    pub load_balancer_specs: Option<Vec<DescribeLoadBalancerSpecLoadBalancerSpecs>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancerSpecOutput {
    0 "LoadBalancerSpecs" load_balancer_specs, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecLoadBalancerSpecs {
    pub display_name: Option<String>,
    pub load_balancer_spec: Option<String>,
}
model! { DescribeLoadBalancerSpecLoadBalancerSpecs {
    0 "DisplayName" display_name, 1 "LoadBalancerSpec" load_balancer_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttribute {
    /// 0 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerTCPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerTCPListenerAttribute" -> DescribeLoadBalancerTCPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeOutput {
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub eip_transmit: Option<String>,
    pub established_timeout: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub listener_port: Option<i64>,
    pub persistence_timeout: Option<i64>,
    pub scheduler: Option<String>,
    pub status: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
model! { DescribeLoadBalancerTCPListenerAttributeOutput {
    0 "BackendServerPort" backend_server_port, 1 "Bandwidth" bandwidth, 2 "Description" description,
    3 "EipTransmit" eip_transmit, 4 "EstablishedTimeout" established_timeout, 5 "HealthCheck" health_check,
    6 "HealthCheckConnectPort" health_check_connect_port, 7 "HealthCheckConnectTimeout" health_check_connect_timeout,
    8 "HealthCheckDomain" health_check_domain, 9 "HealthCheckHttpCode" health_check_http_code,
    10 "HealthCheckInterval" health_check_interval, 11 "HealthCheckType" health_check_type,
    12 "HealthCheckURI" health_check_uri, 13 "HealthyThreshold" healthy_threshold, 14 "ListenerPort" listener_port,
    15 "PersistenceTimeout" persistence_timeout, 16 "Scheduler" scheduler, 17 "Status" status,
    18 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttribute {
    /// 0 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerUDPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerUDPListenerAttribute" -> DescribeLoadBalancerUDPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeOutput {
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub eip_transmit: Option<String>,
    pub established_timeout: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_exp: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub listener_port: Option<i64>,
    pub scheduler: Option<String>,
    pub status: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
model! { DescribeLoadBalancerUDPListenerAttributeOutput {
    0 "BackendServerPort" backend_server_port, 1 "Bandwidth" bandwidth, 2 "Description" description,
    3 "EipTransmit" eip_transmit, 4 "EstablishedTimeout" established_timeout, 5 "HealthCheck" health_check,
    6 "HealthCheckConnectPort" health_check_connect_port, 7 "HealthCheckConnectTimeout" health_check_connect_timeout,
    8 "HealthCheckExp" health_check_exp, 9 "HealthCheckInterval" health_check_interval,
    10 "HealthCheckReq" health_check_req, 11 "HealthyThreshold" healthy_threshold, 12 "ListenerPort" listener_port,
    13 "Scheduler" scheduler, 14 "Status" status, 15 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub address: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub load_balancer_id: Option<String>,
    /// At most 128 characters.
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub network_id: Option<String>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub server_id: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "Address" address: String, 1 "EnsRegionId" ens_region_id: String, 2 "EnsRegionIds" ens_region_ids: Vec<String>,
    3 "LoadBalancerId" load_balancer_id: String, 4 "LoadBalancerName" load_balancer_name: String,
    5 "LoadBalancerStatus" load_balancer_status: String, 6 "LoadBalancerType" load_balancer_type: String,
    7 "NetworkId" network_id: String, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64,
    10 "ServerId" server_id: String, 11 "VSwitchId" v_switch_id: String
} { method: "GET", } }
paged! { DescribeLoadBalancers: DescribeLoadBalancersLoadBalancer =
    Number "PageNumber", "LoadBalancers.LoadBalancer" load_balancers.load_balancer, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<DescribeLoadBalancersLoadBalancers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancers" load_balancers, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersLoadBalancers {
    pub load_balancer: Option<Vec<DescribeLoadBalancersLoadBalancer>>,
}
model! { DescribeLoadBalancersLoadBalancers {
    0 "LoadBalancer" load_balancer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersLoadBalancer {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub create_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub network_id: Option<String>,
    pub pay_type: Option<String>,
    pub v_switch_id: Option<String>,
}
model! { DescribeLoadBalancersLoadBalancer {
    0 "Address" address, 1 "AddressIPVersion" address_ip_version, 2 "AddressType" address_type,
    3 "CreateTime" create_time, 4 "EnsRegionId" ens_region_id, 5 "LoadBalancerId" load_balancer_id,
    6 "LoadBalancerName" load_balancer_name, 7 "LoadBalancerStatus" load_balancer_status,
    8 "LoadBalancerType" load_balancer_type, 9 "NetworkId" network_id, 10 "PayType" pay_type, 11 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementData {
    pub end_date: String,
    pub start_date: String,
}
operation! { DescribeMeasurementData(end_date: String, start_date: String)
    "DescribeMeasurementData" -> DescribeMeasurementDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataOutput {
    pub measurement_datas: Option<DescribeMeasurementDataMeasurementDatas>,
}
model! { DescribeMeasurementDataOutput {
    0 "MeasurementDatas" measurement_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataMeasurementDatas {
    pub measurement_data: Option<Vec<DescribeMeasurementDataMeasurementData>>,
}
model! { DescribeMeasurementDataMeasurementDatas {
    0 "MeasurementData" measurement_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataMeasurementData {
    pub band_width_fee_datas: Option<DescribeMeasurementDataBandWidthFeeDatas>,
    pub charge_model: Option<String>,
    pub cost_cycle: Option<String>,
    pub cost_end_time: Option<String>,
    pub cost_start_time: Option<String>,
    pub resource_fee_data: Option<DescribeMeasurementDataResourceFeeData>,
    pub resource_fee_data_details: Option<DescribeMeasurementDataResourceFeeDataDetails>,
}
model! { DescribeMeasurementDataMeasurementData {
    0 "BandWidthFeeDatas" band_width_fee_datas, 1 "ChargeModel" charge_model, 2 "CostCycle" cost_cycle,
    3 "CostEndTime" cost_end_time, 4 "CostStartTime" cost_start_time, 5 "ResourceFeeData" resource_fee_data,
    6 "ResourceFeeDataDetails" resource_fee_data_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataBandWidthFeeDatas {
    pub band_width_fee_data: Option<Vec<DescribeMeasurementDataBandWidthFeeData>>,
}
model! { DescribeMeasurementDataBandWidthFeeDatas {
    0 "BandWidthFeeData" band_width_fee_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataBandWidthFeeData {
    pub cost_code: Option<String>,
    pub cost_name: Option<String>,
    pub cost_val: Option<i64>,
}
model! { DescribeMeasurementDataBandWidthFeeData {
    0 "CostCode" cost_code, 1 "CostName" cost_name, 2 "CostVal" cost_val
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataResourceFeeData {
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub vcpu: Option<i64>,
}
model! { DescribeMeasurementDataResourceFeeData {
    0 "Memory" memory, 1 "Storage" storage, 2 "Vcpu" vcpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataResourceFeeDataDetails {
    pub resource_fee_data_detail: Option<Vec<DescribeMeasurementDataResourceFeeDataDetail>>,
}
model! { DescribeMeasurementDataResourceFeeDataDetails {
    0 "ResourceFeeDataDetail" resource_fee_data_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataResourceFeeDataDetail {
    pub cost_code: Option<String>,
    pub cost_name: Option<String>,
    pub cost_val: Option<i64>,
    pub resource_type: Option<String>,
}
model! { DescribeMeasurementDataResourceFeeDataDetail {
    0 "CostCode" cost_code, 1 "CostName" cost_name, 2 "CostVal" cost_val, 3 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargets {
    pub ens_region_id: String,
    pub file_system_id: String,
    pub mount_target_name: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { DescribeMountTargets(ens_region_id: String, file_system_id: String)
    "DescribeMountTargets" -> DescribeMountTargetsOutput {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id, 2 "MountTargetName" mount_target_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeMountTargets: DescribeMountTargetsMountTargets =
    Number "PageNumber", "MountTargets" mount_targets, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsOutput {
    pub mount_targets: Option<Vec<DescribeMountTargetsMountTargets>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeMountTargetsOutput {
    0 "MountTargets" mount_targets, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsMountTargets {
    pub ens_region_id: Option<String>,
    pub file_system_id: Option<String>,
    pub mount_target_domain: Option<String>,
    pub mount_target_name: Option<String>,
    pub net_work_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMountTargetsMountTargets {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id, 2 "MountTargetDomain" mount_target_domain,
    3 "MountTargetName" mount_target_name, 4 "NetWorkId" net_work_id, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfo {}
operation! { DescribeNASAvailableResourceInfo()
"DescribeNASAvailableResourceInfo" -> DescribeNASAvailableResourceInfoOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub nas_available_resource_info: Option<Vec<DescribeNASAvailableResourceInfoNasAvailableResourceInfo>>,
}
model! { DescribeNASAvailableResourceInfoOutput {
    0 "Code" code, 1 "Message" message, 2 "NasAvailableResourceInfo" nas_available_resource_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfoNasAvailableResourceInfo {
    pub ability: Option<Vec<String>>,
    pub area: Option<String>,
    pub en_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_name: Option<String>,
    pub nas_available_amount: Option<i64>,
    pub nas_available_storge_type: Option<String>,
    pub province: Option<String>,
}
model! { DescribeNASAvailableResourceInfoNasAvailableResourceInfo {
    0 "Ability" ability, 1 "Area" area, 2 "EnName" en_name, 3 "EnsRegionId" ens_region_id,
    4 "EnsRegionName" ens_region_name, 5 "NasAvailableAmount" nas_available_amount,
    6 "NasAvailableStorgeType" nas_available_storge_type, 7 "Province" province
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformation {
    pub ens_region_id: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeNCInformation() "DescribeNCInformation" -> DescribeNCInformationOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "ResourceId" resource_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationOutput {
    pub current_page: Option<i64>,
    pub data: Option<Vec<DescribeNCInformationData>>,
    pub desc: Option<String>,
    pub msg: Option<String>,
    pub pager: Option<DescribeNCInformationPager>,
    pub total_count: Option<i64>,
}
model! { DescribeNCInformationOutput {
    0 "CurrentPage" current_page, 1 "Data" data, 2 "Desc" desc, 3 "Msg" msg, 4 "Pager" pager, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationData {
    pub cpu: Option<DescribeNCInformationCpu>,
    pub gpu: Option<DescribeNCInformationGpu>,
    pub hdd: Option<DescribeNCInformationHdd>,
    pub info: Option<DescribeNCInformationInfo>,
    pub memory: Option<DescribeNCInformationMemory>,
    pub nvme: Option<DescribeNCInformationNvme>,
    pub online: Option<bool>,
    pub region: Option<String>,
    pub ssd: Option<DescribeNCInformationSsd>,
    pub r#virtual: Option<String>,
}
model! { DescribeNCInformationData {
    0 "Cpu" cpu, 1 "Gpu" gpu, 2 "Hdd" hdd, 3 "Info" info, 4 "Memory" memory, 5 "Nvme" nvme, 6 "Online" online,
    7 "Region" region, 8 "Ssd" ssd, 9 "Virtual" r#virtual
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationCpu {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeNCInformationCpu {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationGpu {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeNCInformationGpu {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationHdd {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeNCInformationHdd {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationInfo {
    pub ip: Option<String>,
    pub name: Option<String>,
    pub tag: Option<Vec<String>>,
    pub uuid: Option<String>,
}
model! { DescribeNCInformationInfo {
    0 "Ip" ip, 1 "Name" name, 2 "Tag" tag, 3 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationMemory {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeNCInformationMemory {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationNvme {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeNCInformationNvme {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationSsd {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeNCInformationSsd {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationPager {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeNCInformationPager {
    0 "Page" page, 1 "Size" size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_ids: Option<Vec<String>>,
    pub network_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub v_switch_id: Option<String>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>, 2 "Name" name: String,
    3 "NatGatewayId" nat_gateway_id: String, 4 "NatGatewayIds" nat_gateway_ids: Vec<String>,
    5 "NetworkId" network_id: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "VSwitchId" v_switch_id: String
} { method: "GET", } }
paged! { DescribeNatGateways: DescribeNatGatewaysNatGateways =
    Number "PageNumber", "NatGateways" nat_gateways, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateways: Option<Vec<DescribeNatGatewaysNatGateways>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGateways" nat_gateways, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysNatGateways {
    pub creation_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub ip_lists: Option<Vec<DescribeNatGatewaysIpLists>>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeNatGatewaysTags>>,
    pub v_switch_id: Option<String>,
}
model! { DescribeNatGatewaysNatGateways {
    0 "CreationTime" creation_time, 1 "EnsRegionId" ens_region_id, 2 "IpLists" ip_lists, 3 "Name" name,
    4 "NatGatewayId" nat_gateway_id, 5 "NetworkId" network_id, 6 "Spec" spec, 7 "Status" status, 8 "Tags" tags,
    9 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpLists {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub using_status: Option<String>,
}
model! { DescribeNatGatewaysIpLists {
    0 "AllocationId" allocation_id, 1 "IpAddress" ip_address, 2 "UsingStatus" using_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysTags {
    pub key: Option<String>,
    /// Deprecated.
    pub tag_key: Option<String>,
    /// Deprecated.
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNatGatewaysTags {
    0 "Key" key, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAcls {
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeNetworkAcls() "DescribeNetworkAcls" -> DescribeNetworkAclsOutput {
    0 "NetworkAclId" network_acl_id: String, 1 "NetworkAclName" network_acl_name: String,
    2 "PageNumber" page_number: String, 3 "PageSize" page_size: String, 4 "ResourceId" resource_id: String
} }
paged! { DescribeNetworkAcls: DescribeNetworkAclsNetworkAcls =
    Number "PageNumber", "NetworkAcls" network_acls, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsOutput {
    pub network_acls: Option<Vec<DescribeNetworkAclsNetworkAcls>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeNetworkAclsOutput {
    0 "NetworkAcls" network_acls, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsNetworkAcls {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub egress_acl_entries: Option<Vec<DescribeNetworkAclsEgressAclEntries>>,
    pub ingress_acl_entries: Option<Vec<DescribeNetworkAclsIngressAclEntries>>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub resources: Option<Vec<DescribeNetworkAclsResources>>,
    pub status: Option<String>,
}
model! { DescribeNetworkAclsNetworkAcls {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "EgressAclEntries" egress_acl_entries,
    3 "IngressAclEntries" ingress_acl_entries, 4 "NetworkAclId" network_acl_id, 5 "NetworkAclName" network_acl_name,
    6 "Resources" resources, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsEgressAclEntries {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeNetworkAclsEgressAclEntries {
    0 "CidrBlock" cidr_block, 1 "Description" description, 2 "NetworkAclEntryId" network_acl_entry_id,
    3 "NetworkAclEntryName" network_acl_entry_name, 4 "Policy" policy, 5 "PortRange" port_range, 6 "Priority" priority,
    7 "Protocol" protocol, 8 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsIngressAclEntries {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub network_acl_entry_id: Option<String>,
    pub network_acl_entry_name: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub protocol: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeNetworkAclsIngressAclEntries {
    0 "CidrBlock" cidr_block, 1 "Description" description, 2 "DestinationCidrBlock" destination_cidr_block,
    3 "NetworkAclEntryId" network_acl_entry_id, 4 "NetworkAclEntryName" network_acl_entry_name, 5 "Policy" policy,
    6 "PortRange" port_range, 7 "Priority" priority, 8 "Protocol" protocol, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsResources {
    pub ens_region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNetworkAclsResources {
    0 "EnsRegionId" ens_region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttribute {
    pub network_id: String,
}
operation! { DescribeNetworkAttribute(network_id: String) "DescribeNetworkAttribute" -> DescribeNetworkAttributeOutput {
    0 "NetworkId" network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeOutput {
    pub cidr_block: Option<String>,
    pub cloud_resources: Option<DescribeNetworkAttributeCloudResources>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub gateway_route_table_id: Option<String>,
    pub ha_vip_ids: Option<DescribeNetworkAttributeHaVipIds>,
    pub instance_ids: Option<DescribeNetworkAttributeInstanceIds>,
    pub load_balancer_ids: Option<DescribeNetworkAttributeLoadBalancerIds>,
    pub nat_gateway_ids: Option<DescribeNetworkAttributeNatGatewayIds>,
    pub network_acl_id: Option<String>,
    pub network_id: Option<String>,
    pub network_interface_ids: Option<DescribeNetworkAttributeNetworkInterfaceIds>,
    pub network_name: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_ids: Option<DescribeNetworkAttributeRouteTableIds>,
    pub router_table_id: Option<String>,
    pub secondary_cidr_blocks: Option<DescribeNetworkAttributeSecondaryCidrBlocks>,
    pub status: Option<String>,
    pub v_switch_ids: Option<DescribeNetworkAttributeVSwitchIds>,
}
model! { DescribeNetworkAttributeOutput {
    0 "CidrBlock" cidr_block, 1 "CloudResources" cloud_resources, 2 "CreatedTime" created_time,
    3 "Description" description, 4 "EnsRegionId" ens_region_id, 5 "GatewayRouteTableId" gateway_route_table_id,
    6 "HaVipIds" ha_vip_ids, 7 "InstanceIds" instance_ids, 8 "LoadBalancerIds" load_balancer_ids,
    9 "NatGatewayIds" nat_gateway_ids, 10 "NetworkAclId" network_acl_id, 11 "NetworkId" network_id,
    12 "NetworkInterfaceIds" network_interface_ids, 13 "NetworkName" network_name, 14 "RouteTableId" route_table_id,
    15 "RouteTableIds" route_table_ids, 16 "RouterTableId" router_table_id,
    17 "SecondaryCidrBlocks" secondary_cidr_blocks, 18 "Status" status, 19 "VSwitchIds" v_switch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeCloudResources {
    pub cloud_resource_set_type: Option<Vec<DescribeNetworkAttributeCloudResourceSetType>>,
}
model! { DescribeNetworkAttributeCloudResources {
    0 "CloudResourceSetType" cloud_resource_set_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeCloudResourceSetType {
    pub resource_count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { DescribeNetworkAttributeCloudResourceSetType {
    0 "ResourceCount" resource_count, 1 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeHaVipIds {
    pub ha_vip_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeHaVipIds {
    0 "HaVipId" ha_vip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeLoadBalancerIds {
    pub load_balancer_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeLoadBalancerIds {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeNatGatewayIds {
    pub nat_gateway_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeNatGatewayIds {
    0 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeNetworkInterfaceIds {
    pub network_interface_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeNetworkInterfaceIds {
    0 "NetworkInterfaceId" network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeRouteTableIds {
    pub route_table_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeRouteTableIds {
    0 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeSecondaryCidrBlocks {
    pub secondary_cidr_block: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeSecondaryCidrBlocks {
    0 "SecondaryCidrBlock" secondary_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeVSwitchIds {
    pub v_switch_id: Option<Vec<String>>,
}
model! { DescribeNetworkAttributeVSwitchIds {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub ipv6_address: Option<Vec<String>>,
    pub network_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_ids: Option<Vec<String>>,
    /// At most 128 characters.
    pub network_interface_name: Option<String>,
    pub page_number: Option<String>,
    /// At most 100.
    pub page_size: Option<String>,
    pub primary_ip_address: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "InstanceId" instance_id: String, 3 "Ipv6Address" ipv6_address: Vec<String>, 4 "NetworkId" network_id: String,
    5 "NetworkInterfaceId" network_interface_id: String, 6 "NetworkInterfaceIds" network_interface_ids: Vec<String>,
    7 "NetworkInterfaceName" network_interface_name: String, 8 "PageNumber" page_number: String,
    9 "PageSize" page_size: String, 10 "PrimaryIpAddress" primary_ip_address: String,
    11 "SecurityGroupId" security_group_id: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "VSwitchId" v_switch_id: String
} }
paged! { DescribeNetworkInterfaces: DescribeNetworkInterfacesNetworkInterfaceSet =
    Number "PageNumber", "NetworkInterfaceSets.NetworkInterfaceSet" network_interface_sets.network_interface_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub network_interface_sets: Option<DescribeNetworkInterfacesNetworkInterfaceSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceSets" network_interface_sets, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesNetworkInterfaceSets {
    pub network_interface_set: Option<Vec<DescribeNetworkInterfacesNetworkInterfaceSet>>,
}
model! { DescribeNetworkInterfacesNetworkInterfaceSets {
    0 "NetworkInterfaceSet" network_interface_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesNetworkInterfaceSet {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub ipv6_sets: Option<DescribeNetworkInterfacesIpv6Sets>,
    pub mac_address: Option<String>,
    pub network_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub primary_ip: Option<String>,
    pub primary_ip_type: Option<String>,
    pub private_ip_sets: Option<DescribeNetworkInterfacesPrivateIpSets>,
    pub security_group_ids: Option<DescribeNetworkInterfacesSecurityGroupIds>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vmnc_learn: Option<bool>,
}
model! { DescribeNetworkInterfacesNetworkInterfaceSet {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "EnsRegionId" ens_region_id,
    3 "InstanceId" instance_id, 4 "Ipv6Sets" ipv6_sets, 5 "MacAddress" mac_address, 6 "NetworkId" network_id,
    7 "NetworkInterfaceId" network_interface_id, 8 "NetworkInterfaceName" network_interface_name,
    9 "PrimaryIp" primary_ip, 10 "PrimaryIpType" primary_ip_type, 11 "PrivateIpSets" private_ip_sets,
    12 "SecurityGroupIds" security_group_ids, 13 "Status" status, 14 "Type" r#type, 15 "VSwitchId" v_switch_id,
    16 "VmncLearn" vmnc_learn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6Sets {
    pub ipv6_set: Option<Vec<DescribeNetworkInterfacesIpv6Set>>,
}
model! { DescribeNetworkInterfacesIpv6Sets {
    0 "Ipv6Set" ipv6_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6Set {
    pub ipv6_address: Option<String>,
}
model! { DescribeNetworkInterfacesIpv6Set {
    0 "Ipv6Address" ipv6_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSets {
    pub private_ip_set: Option<Vec<DescribeNetworkInterfacesPrivateIpSet>>,
}
model! { DescribeNetworkInterfacesPrivateIpSets {
    0 "PrivateIpSet" private_ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSet {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
    pub private_ip_status: Option<String>,
}
model! { DescribeNetworkInterfacesPrivateIpSet {
    0 "Primary" primary, 1 "PrivateIpAddress" private_ip_address, 2 "PrivateIpStatus" private_ip_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesSecurityGroupIds {
    pub security_group: Option<Vec<String>>,
}
model! { DescribeNetworkInterfacesSecurityGroupIds {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnections {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    /// At most 128 characters.
    pub name: Option<String>,
    pub network_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { DescribeNetworkPeerConnections() "DescribeNetworkPeerConnections" -> DescribeNetworkPeerConnectionsOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String,
    3 "NetworkIds" network_ids: Vec<String>, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeNetworkPeerConnections: DescribeNetworkPeerConnectionsNetworkPeerConnects =
    Number "PageNumber", "NetworkPeerConnects" network_peer_connects, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsOutput {
    pub network_peer_connects: Option<Vec<DescribeNetworkPeerConnectionsNetworkPeerConnects>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeNetworkPeerConnectionsOutput {
    0 "NetworkPeerConnects" network_peer_connects, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsNetworkPeerConnects {
    pub accepting_network: Option<DescribeNetworkPeerConnectionsAcceptingNetwork>,
    pub accepting_network_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub network: Option<DescribeNetworkPeerConnectionsNetwork>,
    pub network_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNetworkPeerConnectionsNetworkPeerConnects {
    0 "AcceptingNetwork" accepting_network, 1 "AcceptingNetworkId" accepting_network_id, 2 "CreationTime" creation_time,
    3 "Description" description, 4 "EnsRegionId" ens_region_id, 5 "InstanceId" instance_id, 6 "Name" name,
    7 "Network" network, 8 "NetworkId" network_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsAcceptingNetwork {
    pub ipv4_cidrs: Option<Vec<String>>,
    pub network_id: Option<String>,
}
model! { DescribeNetworkPeerConnectionsAcceptingNetwork {
    0 "Ipv4Cidrs" ipv4_cidrs, 1 "NetworkId" network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsNetwork {
    pub ipv4_cidrs: Option<Vec<String>>,
    pub network_id: Option<String>,
}
model! { DescribeNetworkPeerConnectionsNetwork {
    0 "Ipv4Cidrs" ipv4_cidrs, 1 "NetworkId" network_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworks {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub network_id: Option<String>,
    pub network_ids: Option<Vec<String>>,
    pub network_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeNetworks() "DescribeNetworks" -> DescribeNetworksOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "NetworkId" network_id: String, 3 "NetworkIds" network_ids: Vec<String>, 4 "NetworkName" network_name: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64
} }
paged! { DescribeNetworks: DescribeNetworksNetwork =
    Number "PageNumber", "Networks.Network" networks.network, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksOutput {
    pub networks: Option<DescribeNetworksNetworks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworksOutput {
    0 "Networks" networks, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksNetworks {
    pub network: Option<Vec<DescribeNetworksNetwork>>,
}
model! { DescribeNetworksNetworks {
    0 "Network" network
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksNetwork {
    pub cidr_block: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub gateway_route_table_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub network_id: Option<String>,
    pub network_name: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_ids: Option<DescribeNetworksRouteTableIds>,
    pub router_table_id: Option<String>,
    pub secondary_cidr_blocks: Option<DescribeNetworksSecondaryCidrBlocks>,
    pub status: Option<String>,
    pub tags: Option<DescribeNetworksTags>,
    pub v_switch_ids: Option<DescribeNetworksVSwitchIds>,
}
model! { DescribeNetworksNetwork {
    0 "CidrBlock" cidr_block, 1 "CreatedTime" created_time, 2 "Description" description, 3 "EnsRegionId" ens_region_id,
    4 "GatewayRouteTableId" gateway_route_table_id, 5 "NetworkAclId" network_acl_id, 6 "NetworkId" network_id,
    7 "NetworkName" network_name, 8 "RouteTableId" route_table_id, 9 "RouteTableIds" route_table_ids,
    10 "RouterTableId" router_table_id, 11 "SecondaryCidrBlocks" secondary_cidr_blocks, 12 "Status" status,
    13 "Tags" tags, 14 "VSwitchIds" v_switch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksRouteTableIds {
    pub route_table_id: Option<Vec<String>>,
}
model! { DescribeNetworksRouteTableIds {
    0 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksSecondaryCidrBlocks {
    pub secondary_cidr_block: Option<Vec<String>>,
}
model! { DescribeNetworksSecondaryCidrBlocks {
    0 "SecondaryCidrBlock" secondary_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksTags {
    pub tag: Option<Vec<DescribeNetworksTag>>,
}
model! { DescribeNetworksTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksTag {
    pub key: Option<String>,
    /// Deprecated.
    pub tag_key: Option<String>,
    /// Deprecated.
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeNetworksTag {
    0 "Key" key, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksVSwitchIds {
    pub v_switch_id: Option<Vec<String>>,
}
model! { DescribeNetworksVSwitchIds {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrePaidInstanceStock {
    pub data_disk_size: i64,
    pub ens_region_id: String,
    pub instance_spec: String,
    /// At least 20.
    pub system_disk_size: i64,
}
operation! { DescribePrePaidInstanceStock(data_disk_size: i64, ens_region_id: String, instance_spec: String, system_disk_size: i64)
    "DescribePrePaidInstanceStock" -> DescribePrePaidInstanceStockOutput {
    0 "DataDiskSize" data_disk_size, 1 "EnsRegionId" ens_region_id, 2 "InstanceSpec" instance_spec,
    3 "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrePaidInstanceStockOutput {
    pub avaliable_count: Option<i64>,
    pub cores: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub ens_region_id: Option<String>,
    pub instance_spec: Option<String>,
    pub memory: Option<i64>,
    pub resource_gap: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { DescribePrePaidInstanceStockOutput {
    0 "AvaliableCount" avaliable_count, 1 "Cores" cores, 2 "DataDiskSize" data_disk_size, 3 "EnsRegionId" ens_region_id,
    4 "InstanceSpec" instance_spec, 5 "Memory" memory, 6 "ResourceGap" resource_gap, 7 "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub data_disks: Option<Vec<DescribePriceDataDisks>>,
    pub ens_region_id: String,
    pub instance_type: String,
    pub internet_charge_type: String,
    /// 1 to 12.
    pub period: i64,
    pub period_unit: Option<String>,
    pub quantity: i64,
    pub data_disk: Option<Vec<DescribePriceDataDisk>>,
    pub system_disk: Option<DescribePriceSystemDisk>,
}

/// What [`DescribePrice::new`] takes.
pub struct DescribePriceRequired {
    pub ens_region_id: String,
    pub instance_type: String,
    pub internet_charge_type: String,
    pub period: i64,
    pub quantity: i64,
}
operation! { DescribePrice{DescribePriceRequired: ens_region_id, instance_type, internet_charge_type, period, quantity}
    "DescribePrice" -> DescribePriceOutput {
    0 "DataDisks" data_disks: Vec<DescribePriceDataDisks>, 1 "EnsRegionId" ens_region_id,
    2 "InstanceType" instance_type, 3 "InternetChargeType" internet_charge_type, 4 "Period" period,
    5 "PeriodUnit" period_unit: String, 6 "Quantity" quantity, 7 "DataDisk" data_disk: Vec<DescribePriceDataDisk>,
    8 "SystemDisk" system_disk: DescribePriceSystemDisk
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { DescribePriceDataDisks() {
    0 "Category" category: String, 1 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDataDisk {
    pub size: Option<i64>,
}
input! { DescribePriceDataDisk() {
    0 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSystemDisk {
    pub size: Option<i64>,
}
input! { DescribePriceSystemDisk(size: i64) {
    0 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub price_info: Option<DescribePricePriceInfo>,
}
model! { DescribePriceOutput {
    0 "PriceInfo" price_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub price: Option<DescribePricePrice>,
}
model! { DescribePricePriceInfo {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePrice {
    0 "Currency" currency, 1 "DiscountPrice" discount_price, 2 "OriginalPrice" original_price,
    3 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIsps {
    pub ens_region_id: Option<String>,
}
operation! { DescribeRegionIsps() "DescribeRegionIsps" -> DescribeRegionIspsOutput {
    0 "EnsRegionId" ens_region_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIspsOutput {
    pub isps: Option<Vec<DescribeRegionIspsIsps>>,
}
model! { DescribeRegionIspsOutput {
    0 "Isps" isps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIspsIsps {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRegionIspsIsps {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResource {
    pub ens_region_id: Option<String>,
    pub isp_type: Option<String>,
}
operation! { DescribeRegionResource() "DescribeRegionResource" -> DescribeRegionResourceOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "IspType" isp_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceOutput {
    pub data: Option<Vec<DescribeRegionResourceData>>,
    pub desc: Option<String>,
    pub msg: Option<String>,
    pub pager: Option<DescribeRegionResourcePager>,
}
model! { DescribeRegionResourceOutput {
    0 "Data" data, 1 "Desc" desc, 2 "Msg" msg, 3 "Pager" pager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceData {
    pub area_code: Option<String>,
    pub area_name: Option<String>,
    pub arm_card: Option<DescribeRegionResourceArmCard>,
    pub attributes: Option<Vec<String>>,
    pub bandwidth: Option<DescribeRegionResourceBandwidth>,
    pub block_storage: Option<DescribeRegionResourceBlockStorage>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub cpu: Option<DescribeRegionResourceCpu>,
    pub gpu: Option<DescribeRegionResourceGpu>,
    pub hdd: Option<DescribeRegionResourceHdd>,
    pub house_id: Option<String>,
    pub ipv4s: Option<Vec<DescribeRegionResourceIpv4s>>,
    pub ipv6s: Option<Vec<DescribeRegionResourceIpv6s>>,
    pub isp_types: Option<Vec<String>>,
    pub memory: Option<DescribeRegionResourceMemory>,
    pub name: Option<String>,
    pub nvme: Option<DescribeRegionResourceNvme>,
    pub oss_storage: Option<DescribeRegionResourceOssStorage>,
    pub pangu: Option<DescribeRegionResourcePangu>,
    pub pcfarm_num: Option<DescribeRegionResourcePcfarmNum>,
    pub poc: Option<bool>,
    pub province_code: Option<String>,
    pub province_name: Option<String>,
    pub reserve_disable: Option<bool>,
    pub ssd: Option<DescribeRegionResourceSsd>,
    pub status_disable: Option<bool>,
    pub r#type: Option<String>,
    pub uuid: Option<String>,
    pub r#virtual: Option<String>,
}
model! { DescribeRegionResourceData {
    0 "AreaCode" area_code, 1 "AreaName" area_name, 2 "ArmCard" arm_card, 3 "Attributes" attributes,
    4 "Bandwidth" bandwidth, 5 "BlockStorage" block_storage, 6 "CountryCode" country_code, 7 "CountryName" country_name,
    8 "Cpu" cpu, 9 "Gpu" gpu, 10 "Hdd" hdd, 11 "HouseId" house_id, 12 "Ipv4s" ipv4s, 13 "Ipv6s" ipv6s,
    14 "IspTypes" isp_types, 15 "Memory" memory, 16 "Name" name, 17 "Nvme" nvme, 18 "OssStorage" oss_storage,
    19 "Pangu" pangu, 20 "PcfarmNum" pcfarm_num, 21 "Poc" poc, 22 "ProvinceCode" province_code,
    23 "ProvinceName" province_name, 24 "ReserveDisable" reserve_disable, 25 "Ssd" ssd,
    26 "StatusDisable" status_disable, 27 "Type" r#type, 28 "Uuid" uuid, 29 "Virtual" r#virtual
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceArmCard {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceArmCard {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceBandwidth {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceBandwidth {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceBlockStorage {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceBlockStorage {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceCpu {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceCpu {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceGpu {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceGpu {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceHdd {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceHdd {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceIpv4s {
    pub display: Option<String>,
    pub isp: Option<String>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
    pub vlan: Option<String>,
}
model! { DescribeRegionResourceIpv4s {
    0 "Display" display, 1 "Isp" isp, 2 "OversellRatio" oversell_ratio, 3 "Remain" remain,
    4 "ReserveDisable" reserve_disable, 5 "ReserveDisableTotal" reserve_disable_total, 6 "Reserved" reserved,
    7 "StatusDisable" status_disable, 8 "StatusDisableTotal" status_disable_total, 9 "Total" total, 10 "Type" r#type,
    11 "Used" used, 12 "UsedRatio" used_ratio, 13 "Vlan" vlan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceIpv6s {
    pub display: Option<String>,
    pub isp: Option<String>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
    pub vlan: Option<String>,
}
model! { DescribeRegionResourceIpv6s {
    0 "Display" display, 1 "Isp" isp, 2 "OversellRatio" oversell_ratio, 3 "Remain" remain,
    4 "ReserveDisable" reserve_disable, 5 "ReserveDisableTotal" reserve_disable_total, 6 "Reserved" reserved,
    7 "StatusDisable" status_disable, 8 "StatusDisableTotal" status_disable_total, 9 "Total" total, 10 "Type" r#type,
    11 "Used" used, 12 "UsedRatio" used_ratio, 13 "Vlan" vlan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceMemory {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceMemory {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceNvme {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceNvme {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceOssStorage {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceOssStorage {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourcePangu {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourcePangu {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourcePcfarmNum {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourcePcfarmNum {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceSsd {
    pub display: Option<bool>,
    pub oversell_ratio: Option<i64>,
    pub remain: Option<i64>,
    pub reserve_disable: Option<bool>,
    pub reserve_disable_total: Option<i64>,
    pub reserved: Option<i64>,
    pub status_disable: Option<bool>,
    pub status_disable_total: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
    pub used: Option<i64>,
    pub used_ratio: Option<i64>,
}
model! { DescribeRegionResourceSsd {
    0 "Display" display, 1 "OversellRatio" oversell_ratio, 2 "Remain" remain, 3 "ReserveDisable" reserve_disable,
    4 "ReserveDisableTotal" reserve_disable_total, 5 "Reserved" reserved, 6 "StatusDisable" status_disable,
    7 "StatusDisableTotal" status_disable_total, 8 "Total" total, 9 "Type" r#type, 10 "Used" used,
    11 "UsedRatio" used_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourcePager {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeRegionResourcePager {
    0 "Page" page, 1 "Size" size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResource {}
operation! { DescribeReservedResource() "DescribeReservedResource" -> DescribeReservedResourceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeReservedResourceImages>,
    pub support_resources: Option<DescribeReservedResourceSupportResources>,
}
model! { DescribeReservedResourceOutput {
    0 "Code" code, 1 "Images" images, 2 "SupportResources" support_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceImages {
    pub image: Option<Vec<DescribeReservedResourceImage>>,
}
model! { DescribeReservedResourceImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { DescribeReservedResourceImage {
    0 "ImageId" image_id, 1 "ImageName" image_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceSupportResources {
    pub support_resource: Option<Vec<DescribeReservedResourceSupportResource>>,
}
model! { DescribeReservedResourceSupportResources {
    0 "SupportResource" support_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceSupportResource {
    pub data_disk_sizes: Option<DescribeReservedResourceDataDiskSizes>,
    pub ens_region_id: Option<String>,
    pub instance_spec: Option<String>,
    pub support_resources_count: Option<String>,
    pub system_disk_sizes: Option<DescribeReservedResourceSystemDiskSizes>,
}
model! { DescribeReservedResourceSupportResource {
    0 "DataDiskSizes" data_disk_sizes, 1 "EnsRegionId" ens_region_id, 2 "InstanceSpec" instance_spec,
    3 "SupportResourcesCount" support_resources_count, 4 "SystemDiskSizes" system_disk_sizes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceDataDiskSizes {
    pub data_disk_size: Option<Vec<String>>,
}
model! { DescribeReservedResourceDataDiskSizes {
    0 "DataDiskSize" data_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceSystemDiskSizes {
    pub system_disk_size: Option<Vec<String>>,
}
model! { DescribeReservedResourceSystemDiskSizes {
    0 "SystemDiskSize" system_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimeline {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub uuid: Option<String>,
}
operation! { DescribeResourceTimeline() "DescribeResourceTimeline" -> DescribeResourceTimelineOutput {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "Uuid" uuid: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineOutput {
    pub available_events: Option<Vec<DescribeResourceTimelineAvailableEvents>>,
    pub biz_events: Option<Vec<DescribeResourceTimelineBizEvents>>,
    pub desc: Option<String>,
    pub inventory_events: Option<Vec<DescribeResourceTimelineInventoryEvents>>,
    pub msg: Option<String>,
    pub reserve_events: Option<Vec<DescribeResourceTimelineReserveEvents>>,
}
model! { DescribeResourceTimelineOutput {
    0 "AvailableEvents" available_events, 1 "BizEvents" biz_events, 2 "Desc" desc, 3 "InventoryEvents" inventory_events,
    4 "Msg" msg, 5 "ReserveEvents" reserve_events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineAvailableEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineAvailableEvents {
    0 "Name" name, 1 "OccurrenceTime" occurrence_time, 2 "Reason" reason, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineBizEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineBizEvents {
    0 "Name" name, 1 "OccurrenceTime" occurrence_time, 2 "Reason" reason, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineInventoryEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineInventoryEvents {
    0 "Name" name, 1 "OccurrenceTime" occurrence_time, 2 "Reason" reason, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineReserveEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineReserveEvents {
    0 "Name" name, 1 "OccurrenceTime" occurrence_time, 2 "Reason" reason, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDG {
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub sdg_ids: Option<Vec<String>>,
    pub same_disk_id: Option<bool>,
}
operation! { DescribeSDG() "DescribeSDG" -> DescribeSDGOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SDGIds" sdg_ids: Vec<String>,
    3 "SameDiskId" same_disk_id: bool
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { DescribeSDG: DescribeSDGSDGs = Number "PageNumber", "SDGs" sdgs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sdgs: Option<Vec<DescribeSDGSDGs>>,
    pub total_count: Option<i64>,
}
model! { DescribeSDGOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SDGs" sdgs, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSDGs {
    pub avaliable_region_ids: Option<Vec<DescribeSDGAvaliableRegionIds>>,
    pub billing_cycle: Option<String>,
    pub billing_type: Option<String>,
    pub creation_disk_type: Option<String>,
    pub creation_instance_id: Option<String>,
    pub creation_region_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub parent_sdg_id: Option<String>,
    pub performance_level: Option<String>,
    pub preload_infos: Option<Vec<DescribeSDGPreloadInfos>>,
    pub sdg_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSDGSDGs {
    0 "AvaliableRegionIds" avaliable_region_ids, 1 "BillingCycle" billing_cycle, 2 "BillingType" billing_type,
    3 "CreationDiskType" creation_disk_type, 4 "CreationInstanceId" creation_instance_id,
    5 "CreationRegionId" creation_region_id, 6 "CreationTime" creation_time, 7 "Description" description,
    8 "ParentSDGId" parent_sdg_id, 9 "PerformanceLevel" performance_level, 10 "PreloadInfos" preload_infos,
    11 "SDGId" sdg_id, 12 "Size" size, 13 "Status" status, 14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGAvaliableRegionIds {
    pub creation_time: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSDGAvaliableRegionIds {
    0 "CreationTime" creation_time, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGPreloadInfos {
    pub creation_time: Option<String>,
    pub disk_type: Option<String>,
    pub namespace: Option<String>,
    pub redundant_num: Option<i64>,
    pub region_id: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSDGPreloadInfos {
    0 "CreationTime" creation_time, 1 "DiskType" disk_type, 2 "Namespace" namespace, 3 "RedundantNum" redundant_num,
    4 "RegionId" region_id, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGDeploymentStatus {
    pub deployment_type: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_ids: Option<Vec<String>>,
    pub sdg_id: String,
    pub status: Option<String>,
}
operation! { DescribeSDGDeploymentStatus(sdg_id: String)
    "DescribeSDGDeploymentStatus" -> DescribeSDGDeploymentStatusOutput {
    0 "DeploymentType" deployment_type: String, 1 "DiskIds" disk_ids: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionIds" region_ids: Vec<String>, 6 "SDGId" sdg_id, 7 "Status" status: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }
paged! { DescribeSDGDeploymentStatus: DescribeSDGDeploymentStatusDeploymentStatus =
    Number "PageNumber", "DeploymentStatus" deployment_status, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGDeploymentStatusOutput {
    pub deployment_status: Option<Vec<DescribeSDGDeploymentStatusDeploymentStatus>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSDGDeploymentStatusOutput {
    0 "DeploymentStatus" deployment_status, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGDeploymentStatusDeploymentStatus {
    pub block_rw_split_size: Option<i64>,
    pub cache_size: Option<i64>,
    pub disk_access_protocol: Option<String>,
    pub disk_type: Option<String>,
    pub instance_id: Option<String>,
    pub mount_type: Option<String>,
    pub phase: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSDGDeploymentStatusDeploymentStatus {
    0 "BlockRwSplitSize" block_rw_split_size, 1 "CacheSize" cache_size, 2 "DiskAccessProtocol" disk_access_protocol,
    3 "DiskType" disk_type, 4 "InstanceId" instance_id, 5 "MountType" mount_type, 6 "Phase" phase,
    7 "RegionId" region_id, 8 "Status" status, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSharedDisks {
    pub namespace: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub sdg_id: String,
}
operation! { DescribeSDGSharedDisks(sdg_id: String) "DescribeSDGSharedDisks" -> DescribeSDGSharedDisksOutput {
    0 "Namespace" namespace: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "SdgId" sdg_id
} }
paged! { DescribeSDGSharedDisks: DescribeSDGSharedDisksSharedDisks =
    Number "PageNumber", "SharedDisks" shared_disks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSharedDisksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub shared_disks: Option<Vec<DescribeSDGSharedDisksSharedDisks>>,
    pub total_count: Option<i64>,
}
model! { DescribeSDGSharedDisksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SharedDisks" shared_disks, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSharedDisksSharedDisks {
    pub creation_time: Option<String>,
    pub disk_id: Option<String>,
    pub disk_type: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
    pub sdg_id: Option<String>,
    pub shared_num: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeSDGSharedDisksSharedDisks {
    0 "CreationTime" creation_time, 1 "DiskId" disk_id, 2 "DiskType" disk_type, 3 "Namespace" namespace,
    4 "RegionId" region_id, 5 "SdgId" sdg_id, 6 "SharedNum" shared_num, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGs {
    pub instance_ids: Option<Vec<String>>,
    pub sdg_ids: Option<Vec<String>>,
}
operation! { DescribeSDGs() "DescribeSDGs" -> DescribeSDGsOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "SDGIds" sdg_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsOutput {
    pub sdgs: Option<Vec<DescribeSDGsSDGs>>,
}
model! { DescribeSDGsOutput {
    0 "SDGs" sdgs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsSDGs {
    pub avaliable_region_ids: Option<Vec<DescribeSDGsAvaliableRegionIds>>,
    pub billing_cycle: Option<String>,
    pub billing_type: Option<String>,
    pub creation_disk_type: Option<String>,
    pub creation_instance_id: Option<String>,
    pub creation_region_id: Option<String>,
    pub creation_time: Option<String>,
    pub deployed_instance_ids: Option<Vec<DescribeSDGsDeployedInstanceIds>>,
    pub description: Option<String>,
    pub parent_sdg_id: Option<String>,
    pub performance_level: Option<i64>,
    pub sdg_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSDGsSDGs {
    0 "AvaliableRegionIds" avaliable_region_ids, 1 "BillingCycle" billing_cycle, 2 "BillingType" billing_type,
    3 "CreationDiskType" creation_disk_type, 4 "CreationInstanceId" creation_instance_id,
    5 "CreationRegionId" creation_region_id, 6 "CreationTime" creation_time,
    7 "DeployedInstanceIds" deployed_instance_ids, 8 "Description" description, 9 "ParentSDGId" parent_sdg_id,
    10 "PerformanceLevel" performance_level, 11 "SDGId" sdg_id, 12 "Size" size, 13 "Status" status,
    14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsAvaliableRegionIds {
    pub creation_time: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSDGsAvaliableRegionIds {
    0 "CreationTime" creation_time, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsDeployedInstanceIds {
    pub creation_time: Option<String>,
    pub deployment_type: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSDGsDeployedInstanceIds {
    0 "CreationTime" creation_time, 1 "DeploymentType" deployment_type, 2 "InstanceId" instance_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondaryPublicIpAddresses {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub isp: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub secondary_public_ip_address: Option<String>,
    pub secondary_public_ip_id: Option<String>,
}
operation! { DescribeSecondaryPublicIpAddresses()
    "DescribeSecondaryPublicIpAddresses" -> DescribeSecondaryPublicIpAddressesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>, 2 "Isp" isp: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "SecondaryPublicIpAddress" secondary_public_ip_address: String,
    6 "SecondaryPublicIpId" secondary_public_ip_id: String
} }
paged! { DescribeSecondaryPublicIpAddresses: DescribeSecondaryPublicIpAddressesSecondaryPublicIpAddresses =
    Number "PageNumber", "SecondaryPublicIpAddresses" secondary_public_ip_addresses, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondaryPublicIpAddressesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secondary_public_ip_addresses: Option<Vec<DescribeSecondaryPublicIpAddressesSecondaryPublicIpAddresses>>,
    pub total_count: Option<i64>,
}
model! { DescribeSecondaryPublicIpAddressesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SecondaryPublicIpAddresses" secondary_public_ip_addresses,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondaryPublicIpAddressesSecondaryPublicIpAddresses {
    pub cidr_mask: Option<i64>,
    pub creation_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub gateway: Option<String>,
    pub ip_version: Option<String>,
    pub isp: Option<String>,
    pub secondary_public_ip_address: Option<String>,
    pub secondary_public_ip_id: Option<String>,
}
model! { DescribeSecondaryPublicIpAddressesSecondaryPublicIpAddresses {
    0 "CidrMask" cidr_mask, 1 "CreationTime" creation_time, 2 "EnsRegionId" ens_region_id, 3 "Gateway" gateway,
    4 "IpVersion" ip_version, 5 "Isp" isp, 6 "SecondaryPublicIpAddress" secondary_public_ip_address,
    7 "SecondaryPublicIpId" secondary_public_ip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttribute {
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupAttribute(security_group_id: String)
    "DescribeSecurityGroupAttribute" -> DescribeSecurityGroupAttributeOutput {
    0 "SecurityGroupId" security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeOutput {
    pub description: Option<String>,
    pub permissions: Option<DescribeSecurityGroupAttributePermissions>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeSecurityGroupAttributeOutput {
    0 "Description" description, 1 "Permissions" permissions, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributePermissions {
    pub permission: Option<Vec<DescribeSecurityGroupAttributePermission>>,
}
model! { DescribeSecurityGroupAttributePermissions {
    0 "Permission" permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributePermission {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    pub direction: Option<String>,
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    pub policy: Option<String>,
    pub port_range: Option<String>,
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}
model! { DescribeSecurityGroupAttributePermission {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "DestCidrIp" dest_cidr_ip, 3 "Direction" direction,
    4 "IpProtocol" ip_protocol, 5 "Ipv6DestCidrIp" ipv6_dest_cidr_ip, 6 "Ipv6SourceCidrIp" ipv6_source_cidr_ip,
    7 "Policy" policy, 8 "PortRange" port_range, 9 "Priority" priority, 10 "SourceCidrIp" source_cidr_ip,
    11 "SourcePortRange" source_port_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroups {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
operation! { DescribeSecurityGroups() "DescribeSecurityGroups" -> DescribeSecurityGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String
} }
paged! { DescribeSecurityGroups: DescribeSecurityGroupsSecurityGroup =
    Number "PageNumber", "SecurityGroups.SecurityGroup" security_groups.security_group, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_groups: Option<DescribeSecurityGroupsSecurityGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SecurityGroups" security_groups, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroups {
    pub security_group: Option<Vec<DescribeSecurityGroupsSecurityGroup>>,
}
model! { DescribeSecurityGroupsSecurityGroups {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroup {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub instance_count: Option<i64>,
    pub instance_ids: Option<DescribeSecurityGroupsInstanceIds>,
    pub network_interface_ids: Option<DescribeSecurityGroupsNetworkInterfaceIds>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeSecurityGroupsSecurityGroup {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "InstanceCount" instance_count,
    3 "InstanceIds" instance_ids, 4 "NetworkInterfaceIds" network_interface_ids, 5 "SecurityGroupId" security_group_id,
    6 "SecurityGroupName" security_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { DescribeSecurityGroupsInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsNetworkInterfaceIds {
    pub network_interface_id: Option<Vec<String>>,
}
model! { DescribeSecurityGroupsNetworkInterfaceIds {
    0 "NetworkInterfaceId" network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImages {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_id: Option<String>,
}
operation! { DescribeSelfImages() "DescribeSelfImages" -> DescribeSelfImagesOutput {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SnapshotId" snapshot_id: String
} }
paged! { DescribeSelfImages: DescribeSelfImagesImage =
    Number "PageNumber", "Images.Image" images.image, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeSelfImagesImages>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeSelfImagesOutput {
    0 "Code" code, 1 "Images" images, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesImages {
    pub image: Option<Vec<DescribeSelfImagesImage>>,
}
model! { DescribeSelfImagesImages {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesImage {
    pub architecture: Option<String>,
    pub compute_type: Option<String>,
    pub creation_time: Option<String>,
    pub disk_device_mappings: Option<DescribeSelfImagesDiskDeviceMappings>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub image_size: Option<String>,
    pub image_storage_size: Option<String>,
    pub instance_id: Option<String>,
    pub os_version: Option<String>,
    pub platform: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSelfImagesImage {
    0 "Architecture" architecture, 1 "ComputeType" compute_type, 2 "CreationTime" creation_time,
    3 "DiskDeviceMappings" disk_device_mappings, 4 "ImageId" image_id, 5 "ImageName" image_name,
    6 "ImageOwnerAlias" image_owner_alias, 7 "ImageSize" image_size, 8 "ImageStorageSize" image_storage_size,
    9 "InstanceId" instance_id, 10 "OsVersion" os_version, 11 "Platform" platform, 12 "RegionId" region_id,
    13 "SnapshotId" snapshot_id, 14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesDiskDeviceMappings {
    pub disk_device_mapping: Option<Vec<DescribeSelfImagesDiskDeviceMapping>>,
}
model! { DescribeSelfImagesDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesDiskDeviceMapping {
    pub format: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
    pub image_id: Option<String>,
}
model! { DescribeSelfImagesDiskDeviceMapping {
    0 "Format" format, 1 "Size" size, 2 "Type" r#type, 3 "imageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieSchedule {
    pub app_id: String,
    pub pod_config_name: Option<String>,
    pub uuid: String,
}
operation! { DescribeServcieSchedule(app_id: String, uuid: String)
    "DescribeServcieSchedule" -> DescribeServcieScheduleOutput {
    0 "AppId" app_id, 1 "PodConfigName" pod_config_name: String, 2 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieScheduleOutput {
    pub index: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_port: Option<i64>,
    pub pod_abstract_info: Option<DescribeServcieSchedulePodAbstractInfo>,
    pub request_repeated: Option<bool>,
    pub tcp_ports: Option<String>,
}
model! { DescribeServcieScheduleOutput {
    0 "Index" index, 1 "InstanceId" instance_id, 2 "InstanceIp" instance_ip, 3 "InstancePort" instance_port,
    4 "PodAbstractInfo" pod_abstract_info, 5 "RequestRepeated" request_repeated, 6 "TcpPorts" tcp_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieSchedulePodAbstractInfo {
    pub container_service: Option<bool>,
    pub container_statuses: Option<DescribeServcieScheduleContainerStatuses>,
    pub name: Option<bool>,
    pub namespace: Option<bool>,
    pub resource_scope: Option<bool>,
    pub status: Option<bool>,
}
model! { DescribeServcieSchedulePodAbstractInfo {
    0 "ContainerService" container_service, 1 "ContainerStatuses" container_statuses, 2 "Name" name,
    3 "Namespace" namespace, 4 "ResourceScope" resource_scope, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieScheduleContainerStatuses {
    pub container_status: Option<Vec<DescribeServcieScheduleContainerStatus>>,
}
model! { DescribeServcieScheduleContainerStatuses {
    0 "ContainerStatus" container_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieScheduleContainerStatus {
    pub container_id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeServcieScheduleContainerStatus {
    0 "ContainerId" container_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerListenMonitor {
    pub end_time: String,
    pub load_balancer_id: String,
    pub proto: Option<String>,
    pub start_time: String,
    pub v_port: Option<String>,
}
operation! { DescribeServerLoadBalancerListenMonitor(end_time: String, load_balancer_id: String, start_time: String)
    "DescribeServerLoadBalancerListenMonitor" -> DescribeServerLoadBalancerListenMonitorOutput {
    0 "EndTime" end_time, 1 "LoadBalancerId" load_balancer_id, 2 "Proto" proto: String, 3 "StartTime" start_time,
    4 "VPort" v_port: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeServerLoadBalancerListenMonitorOutput {
    pub server_load_balancer_monitor_data: Option<Vec<DescribeServerLoadBalancerListenMonitorServerLoadBalancerMonitorData>>,
}
model! { DescribeServerLoadBalancerListenMonitorOutput {
    0 "ServerLoadBalancerMonitorData" server_load_balancer_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerListenMonitorServerLoadBalancerMonitorData {
    pub acc: Option<i64>,
    pub biz_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    pub proto: Option<String>,
    pub reqs2xx: Option<i64>,
    pub reqs3xx: Option<i64>,
    pub reqs4xx: Option<i64>,
    pub reqs5xx: Option<i64>,
    pub rt_avg: Option<i64>,
    pub vip: Option<String>,
    pub vni: Option<i64>,
    pub vport: Option<i64>,
}
model! { DescribeServerLoadBalancerListenMonitorServerLoadBalancerMonitorData {
    0 "Acc" acc, 1 "BizTime" biz_time, 2 "EnsRegionId" ens_region_id, 3 "LoadBalancerId" load_balancer_id,
    4 "LoadBalancerName" load_balancer_name, 5 "LoadBalancerSpec" load_balancer_spec, 6 "Proto" proto,
    7 "Reqs2xx" reqs2xx, 8 "Reqs3xx" reqs3xx, 9 "Reqs4xx" reqs4xx, 10 "Reqs5xx" reqs5xx, 11 "RtAvg" rt_avg,
    12 "Vip" vip, 13 "Vni" vni, 14 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerMonitor {
    pub end_time: String,
    pub load_balancer_id: String,
    pub start_time: String,
}
operation! { DescribeServerLoadBalancerMonitor(end_time: String, load_balancer_id: String, start_time: String)
    "DescribeServerLoadBalancerMonitor" -> DescribeServerLoadBalancerMonitorOutput {
    0 "EndTime" end_time, 1 "LoadBalancerId" load_balancer_id, 2 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerMonitorOutput {
    pub server_load_balancer_monitor_data: Option<Vec<DescribeServerLoadBalancerMonitorServerLoadBalancerMonitorData>>,
}
model! { DescribeServerLoadBalancerMonitorOutput {
    0 "ServerLoadBalancerMonitorData" server_load_balancer_monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerMonitorServerLoadBalancerMonitorData {
    pub acc: Option<i64>,
    pub biz_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    pub reqs2xx: Option<i64>,
    pub reqs3xx: Option<i64>,
    pub reqs4xx: Option<i64>,
    pub reqs5xx: Option<i64>,
    pub rt_avg: Option<i64>,
    pub vip: Option<String>,
    pub vni: Option<i64>,
}
model! { DescribeServerLoadBalancerMonitorServerLoadBalancerMonitorData {
    0 "Acc" acc, 1 "BizTime" biz_time, 2 "EnsRegionId" ens_region_id, 3 "LoadBalancerId" load_balancer_id,
    4 "LoadBalancerName" load_balancer_name, 5 "LoadBalancerSpec" load_balancer_spec, 6 "Reqs2xx" reqs2xx,
    7 "Reqs3xx" reqs3xx, 8 "Reqs4xx" reqs4xx, 9 "Reqs5xx" reqs5xx, 10 "RtAvg" rt_avg, 11 "Vip" vip, 12 "Vni" vni
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub disk_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "DiskId" disk_id: String, 1 "EnsRegionId" ens_region_id: String, 2 "EnsRegionIds" ens_region_ids: String,
    3 "InstanceId" instance_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SnapshotId" snapshot_id: String, 7 "SnapshotName" snapshot_name: String
} }
paged! { DescribeSnapshots: DescribeSnapshotsSnapshots =
    Number "PageNumber", "Snapshots" snapshots, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<Vec<DescribeSnapshotsSnapshots>>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Snapshots" snapshots, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsSnapshots {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub size: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub source_disk_category: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_type: Option<String>,
    pub source_ens_region_id: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnapshotsSnapshots {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "EnsRegionId" ens_region_id, 3 "Size" size,
    4 "SnapshotId" snapshot_id, 5 "SnapshotName" snapshot_name, 6 "SourceDiskCategory" source_disk_category,
    7 "SourceDiskId" source_disk_id, 8 "SourceDiskType" source_disk_type, 9 "SourceEnsRegionId" source_ens_region_id,
    10 "SourceSnapshotId" source_snapshot_id, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatAttribute {
    pub snat_entry_id: String,
}
operation! { DescribeSnatAttribute(snat_entry_id: String) "DescribeSnatAttribute" -> DescribeSnatAttributeOutput {
    0 "SnatEntryId" snat_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatAttributeOutput {
    pub creation_time: Option<String>,
    pub dest_cidr: Option<String>,
    pub eip_affinity: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub isp_affinity: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_ips: Option<Vec<DescribeSnatAttributeSnatIps>>,
    pub source_cidr: Option<String>,
    pub standby_snat_ip: Option<String>,
    pub standby_status: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSnatAttributeOutput {
    0 "CreationTime" creation_time, 1 "DestCIDR" dest_cidr, 2 "EipAffinity" eip_affinity, 3 "IdleTimeout" idle_timeout,
    4 "IspAffinity" isp_affinity, 5 "NatGatewayId" nat_gateway_id, 6 "SnatEntryId" snat_entry_id,
    7 "SnatEntryName" snat_entry_name, 8 "SnatIp" snat_ip, 9 "SnatIps" snat_ips, 10 "SourceCIDR" source_cidr,
    11 "StandbySnatIp" standby_snat_ip, 12 "StandbyStatus" standby_status, 13 "Status" status, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatAttributeSnatIps {
    pub creation_time: Option<String>,
    pub ip: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnatAttributeSnatIps {
    0 "CreationTime" creation_time, 1 "Ip" ip, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntries {
    pub nat_gateway_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snat_entry_id: Option<String>,
    /// At most 128 characters.
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub snat_ips: Option<Vec<String>>,
    pub source_cidr: Option<String>,
}
operation! { DescribeSnatTableEntries(nat_gateway_id: String)
    "DescribeSnatTableEntries" -> DescribeSnatTableEntriesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SnatEntryId" snat_entry_id: String, 4 "SnatEntryName" snat_entry_name: String, 5 "SnatIp" snat_ip: String,
    6 "SnatIps" snat_ips: Vec<String>, 7 "SourceCIDR" source_cidr: String
} { method: "GET", } }
paged! { DescribeSnatTableEntries: DescribeSnatTableEntriesSnatTableEntries =
    Number "PageNumber", "SnatTableEntries" snat_table_entries, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snat_table_entries: Option<Vec<DescribeSnatTableEntriesSnatTableEntries>>,
    pub total_count: Option<i64>,
}
model! { DescribeSnatTableEntriesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SnatTableEntries" snat_table_entries,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesSnatTableEntries {
    pub eip_affinity: Option<bool>,
    pub idle_timeout: Option<i64>,
    pub isp_affinity: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub snat_entry_id: Option<String>,
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
    pub source_cidr: Option<String>,
    pub standby_snat_ip: Option<String>,
    pub standby_status: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnatTableEntriesSnatTableEntries {
    0 "EipAffinity" eip_affinity, 1 "IdleTimeout" idle_timeout, 2 "IspAffinity" isp_affinity,
    3 "NatGatewayId" nat_gateway_id, 4 "SnatEntryId" snat_entry_id, 5 "SnatEntryName" snat_entry_name,
    6 "SnatIp" snat_ip, 7 "SourceCIDR" source_cidr, 8 "StandbySnatIp" standby_snat_ip, 9 "StandbyStatus" standby_status,
    10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageGateway {
    pub ens_region_id: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_type: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeStorageGateway() "DescribeStorageGateway" -> DescribeStorageGatewayOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "GatewayId" gateway_id: String, 2 "GatewayType" gateway_type: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "VpcId" vpc_id: String
} }
paged! { DescribeStorageGateway: DescribeStorageGatewayStorageGateways =
    Number "PageNumber", "StorageGateways" storage_gateways, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageGatewayOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_gateways: Option<Vec<DescribeStorageGatewayStorageGateways>>,
    pub total_count: Option<i64>,
}
model! { DescribeStorageGatewayOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "StorageGateways" storage_gateways, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageGatewayStorageGateways {
    pub cidr_block: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub service_ip: Option<String>,
    pub status: Option<String>,
    pub storage_gateway_id: Option<String>,
    pub storage_gateway_name: Option<String>,
    pub storage_gateway_type: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeStorageGatewayStorageGateways {
    0 "CidrBlock" cidr_block, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "EnsRegionId" ens_region_id, 4 "ServiceIp" service_ip, 5 "Status" status, 6 "StorageGatewayId" storage_gateway_id,
    7 "StorageGatewayName" storage_gateway_name, 8 "StorageGatewayType" storage_gateway_type, 9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageVolume {
    pub ens_region_id: Option<String>,
    pub gateway_id: Option<String>,
    pub is_enable: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_id: Option<String>,
    pub volume_id: Option<String>,
}
operation! { DescribeStorageVolume() "DescribeStorageVolume" -> DescribeStorageVolumeOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "GatewayId" gateway_id: String, 2 "IsEnable" is_enable: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "StorageId" storage_id: String,
    6 "VolumeId" volume_id: String
} }
paged! { DescribeStorageVolume: DescribeStorageVolumeStorageVolumes =
    Number "PageNumber", "StorageVolumes" storage_volumes, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageVolumeOutput {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub storage_volumes: Option<Vec<DescribeStorageVolumeStorageVolumes>>,
    pub total_count: Option<String>,
}
model! { DescribeStorageVolumeOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "StorageVolumes" storage_volumes, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageVolumeStorageVolumes {
    pub auth_protocol: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub is_auth: Option<i64>,
    pub is_enable: Option<i64>,
    pub status: Option<String>,
    pub storage_gateway_id: Option<String>,
    pub storage_id: Option<String>,
    pub storage_volume_id: Option<String>,
    pub storage_volume_name: Option<String>,
    pub target_name: Option<String>,
}
model! { DescribeStorageVolumeStorageVolumes {
    0 "AuthProtocol" auth_protocol, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "EnsRegionId" ens_region_id, 4 "IsAuth" is_auth, 5 "IsEnable" is_enable, 6 "Status" status,
    7 "StorageGatewayId" storage_gateway_id, 8 "StorageId" storage_id, 9 "StorageVolumeId" storage_volume_id,
    10 "StorageVolumeName" storage_volume_name, 11 "TargetName" target_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthData {
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub isp: Option<String>,
    pub period: String,
    pub start_time: String,
}
operation! { DescribeUserBandWidthData(end_time: String, period: String, start_time: String)
    "DescribeUserBandWidthData" -> DescribeUserBandWidthDataOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "InstanceId" instance_id: String,
    3 "Isp" isp: String, 4 "Period" period, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataOutput {
    pub code: Option<i64>,
    pub monitor_data: Option<DescribeUserBandWidthDataMonitorData>,
}
model! { DescribeUserBandWidthDataOutput {
    0 "Code" code, 1 "MonitorData" monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataMonitorData {
    pub band_width_monitor_data: Option<Vec<DescribeUserBandWidthDataBandWidthMonitorData>>,
    pub max_down_band_width: Option<String>,
    pub max_up_band_width: Option<String>,
}
model! { DescribeUserBandWidthDataMonitorData {
    0 "BandWidthMonitorData" band_width_monitor_data, 1 "MaxDownBandWidth" max_down_band_width,
    2 "MaxUpBandWidth" max_up_band_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataBandWidthMonitorData {
    pub down_band_width: Option<i64>,
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time_stamp: Option<String>,
    pub up_band_width: Option<i64>,
}
model! { DescribeUserBandWidthDataBandWidthMonitorData {
    0 "DownBandWidth" down_band_width, 1 "InternetRX" internet_rx, 2 "InternetTX" internet_tx, 3 "TimeStamp" time_stamp,
    4 "UpBandWidth" up_band_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributes {
    pub v_switch_id: String,
}
operation! { DescribeVSwitchAttributes(v_switch_id: String)
    "DescribeVSwitchAttributes" -> DescribeVSwitchAttributesOutput {
    0 "VSwitchId" v_switch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesOutput {
    pub available_ip_address_count: Option<i64>,
    pub cidr_block: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub ha_vip_ids: Option<DescribeVSwitchAttributesHaVipIds>,
    pub instance_ids: Option<DescribeVSwitchAttributesInstanceIds>,
    pub load_balancer_ids: Option<DescribeVSwitchAttributesLoadBalancerIds>,
    pub nat_gateway_ids: Option<DescribeVSwitchAttributesNatGatewayIds>,
    pub network_id: Option<String>,
    pub network_interface_ids: Option<DescribeVSwitchAttributesNetworkInterfaceIds>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVSwitchAttributesOutput {
    0 "AvailableIpAddressCount" available_ip_address_count, 1 "CidrBlock" cidr_block, 2 "CreatedTime" created_time,
    3 "Description" description, 4 "EnsRegionId" ens_region_id, 5 "HaVipIds" ha_vip_ids, 6 "InstanceIds" instance_ids,
    7 "LoadBalancerIds" load_balancer_ids, 8 "NatGatewayIds" nat_gateway_ids, 9 "NetworkId" network_id,
    10 "NetworkInterfaceIds" network_interface_ids, 11 "Status" status, 12 "VSwitchId" v_switch_id,
    13 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesHaVipIds {
    pub ha_vip_id: Option<Vec<String>>,
}
model! { DescribeVSwitchAttributesHaVipIds {
    0 "HaVipId" ha_vip_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { DescribeVSwitchAttributesInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesLoadBalancerIds {
    pub load_balancer_id: Option<Vec<String>>,
}
model! { DescribeVSwitchAttributesLoadBalancerIds {
    0 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesNatGatewayIds {
    pub nat_gateway_id: Option<Vec<String>>,
}
model! { DescribeVSwitchAttributesNatGatewayIds {
    0 "NatGatewayId" nat_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesNetworkInterfaceIds {
    pub network_interface_id: Option<Vec<String>>,
}
model! { DescribeVSwitchAttributesNetworkInterfaceIds {
    0 "NetworkInterfaceId" network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
    pub network_id: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub v_switch_id: Option<String>,
    pub v_switch_ids: Option<Vec<String>>,
    pub v_switch_name: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "NetworkId" network_id: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "VSwitchId" v_switch_id: String, 6 "VSwitchIds" v_switch_ids: Vec<String>, 7 "VSwitchName" v_switch_name: String
} }
paged! { DescribeVSwitches: DescribeVSwitchesVSwitch =
    Number "PageNumber", "VSwitches.VSwitch" v_switches.v_switch, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switches: Option<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "VSwitches" v_switches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub v_switch: Option<Vec<DescribeVSwitchesVSwitch>>,
}
model! { DescribeVSwitchesVSwitches {
    0 "VSwitch" v_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitch {
    pub cidr_block: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub free_ip_count: Option<i64>,
    pub network_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeVSwitchesTags>,
    pub v_switch_id: Option<String>,
    pub v_switch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitch {
    0 "CidrBlock" cidr_block, 1 "CreatedTime" created_time, 2 "Description" description, 3 "EnsRegionId" ens_region_id,
    4 "FreeIpCount" free_ip_count, 5 "NetworkId" network_id, 6 "Status" status, 7 "Tags" tags,
    8 "VSwitchId" v_switch_id, 9 "VSwitchName" v_switch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesTags {
    pub tag: Option<Vec<DescribeVSwitchesTag>>,
}
model! { DescribeVSwitchesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesTag {
    pub key: Option<String>,
    /// Deprecated.
    pub tag_key: Option<String>,
    /// Deprecated.
    pub tag_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVSwitchesTag {
    0 "Key" key, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisk {
    pub disk_id: String,
    pub instance_id: String,
}
operation! { DetachDisk(disk_id: String, instance_id: String) "DetachDisk" -> DetachDiskOutput {
    0 "DiskId" disk_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDiskOutput {
    pub code: Option<i64>,
}
model! { DetachDiskOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDG {
    pub instance_ids: Vec<String>,
    pub sdg_id: String,
}
operation! { DetachInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "DetachInstanceSDG" -> DetachInstanceSDGOutput {
    0 "InstanceIds" instance_ids, 1 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGOutput {
    pub data: Option<DetachInstanceSDGData>,
}
model! { DetachInstanceSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<DetachInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { DetachInstanceSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<DetachInstanceSDGFailedItems>>,
    pub success_count: Option<String>,
}
model! { DetachInstanceSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DetachInstanceSDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPair {
    pub instance_ids: Vec<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
operation! { DetachKeyPair(instance_ids: Vec<String>) "DetachKeyPair" -> DetachKeyPairOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairOutput {
    pub fail_count: Option<i64>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub results: Option<Vec<DetachKeyPairResults>>,
    pub total_count: Option<i64>,
}
model! { DetachKeyPairOutput {
    0 "FailCount" fail_count, 1 "KeyPairId" key_pair_id, 2 "KeyPairName" key_pair_name, 3 "Results" results,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairResults {
    pub code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachKeyPairResults {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    pub network_interface_id: String,
}
operation! { DetachNetworkInterface(network_interface_id: String) "DetachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id
} }

pub type DetachNetworkInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationData {
    pub app_id: String,
    pub data: String,
    pub dist_strategy: Option<String>,
}
operation! { DistApplicationData(app_id: String, data: String) "DistApplicationData" -> DistApplicationDataOutput {
    0 "AppId" app_id, 1 "Data" data, 2 "DistStrategy" dist_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataOutput {
    pub dist_instance_ids: Option<DistApplicationDataDistInstanceIds>,
    pub dist_instance_total_count: Option<i64>,
    pub dist_results: Option<DistApplicationDataDistResults>,
}
model! { DistApplicationDataOutput {
    0 "DistInstanceIds" dist_instance_ids, 1 "DistInstanceTotalCount" dist_instance_total_count,
    2 "DistResults" dist_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataDistInstanceIds {
    pub dist_instance_id: Option<Vec<String>>,
}
model! { DistApplicationDataDistInstanceIds {
    0 "DistInstanceId" dist_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataDistResults {
    pub dist_result: Option<Vec<DistApplicationDataDistResult>>,
}
model! { DistApplicationDataDistResults {
    0 "DistResult" dist_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataDistResult {
    pub name: Option<String>,
    pub result_code: Option<i64>,
    pub result_descrip: Option<String>,
    pub version: Option<String>,
}
model! { DistApplicationDataDistResult {
    0 "Name" name, 1 "ResultCode" result_code, 2 "ResultDescrip" result_descrip, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMigrateInstance {
    pub data_policy: Option<String>,
    pub event_id: String,
    pub ops_type: String,
    /// 8 to 30 characters.
    pub password: Option<Secret>,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    pub resource_id: String,
}
operation! { EventMigrateInstance(event_id: String, ops_type: String, resource_id: String)
    "EventMigrateInstance" -> Empty {
    0 "DataPolicy" data_policy: String, 1 "EventId" event_id, 2 "OpsType" ops_type, 3 "Password" password: Secret,
    4 "PlanTime" plan_time: i64, 5 "PlanUtcTime" plan_utc_time: String, 6 "ResourceId" resource_id
} }

pub type EventMigrateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRebootInstance {
    pub event_id: String,
    pub ops_type: String,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    pub resource_id: String,
}
operation! { EventRebootInstance(event_id: String, ops_type: String, resource_id: String)
    "EventRebootInstance" -> Empty {
    0 "EventId" event_id, 1 "OpsType" ops_type, 2 "PlanTime" plan_time: i64, 3 "PlanUtcTime" plan_utc_time: String,
    4 "ResourceId" resource_id
} }

pub type EventRebootInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRedeployInstance {
    pub event_id: String,
    pub ops_type: String,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    pub resource_id: String,
}
operation! { EventRedeployInstance(event_id: String, ops_type: String, resource_id: String)
    "EventRedeployInstance" -> Empty {
    0 "EventId" event_id, 1 "OpsType" ops_type, 2 "PlanTime" plan_time: i64, 3 "PlanUtcTime" plan_utc_time: String,
    4 "ResourceId" resource_id
} }

pub type EventRedeployInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBillDetailData {
    pub end_date: String,
    pub start_date: String,
}
operation! { ExportBillDetailData(end_date: String, start_date: String)
    "ExportBillDetailData" -> ExportBillDetailDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBillDetailDataOutput {
    pub file_path: Option<String>,
}
model! { ExportBillDetailDataOutput {
    0 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImage {
    pub image_id: String,
    pub oss_bucket: String,
    /// At most 30 characters.
    pub oss_prefix: Option<String>,
    pub oss_region_id: String,
    pub role_name: Option<String>,
}
operation! { ExportImage(image_id: String, oss_bucket: String, oss_region_id: String)
    "ExportImage" -> ExportImageOutput {
    0 "ImageId" image_id, 1 "OSSBucket" oss_bucket, 2 "OSSPrefix" oss_prefix: String, 3 "OSSRegionId" oss_region_id,
    4 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImageOutput {
    pub exported_image_url: Option<String>,
}
model! { ExportImageOutput {
    0 "ExportedImageURL" exported_image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMeasurementData {
    pub end_date: String,
    pub start_date: String,
}
operation! { ExportMeasurementData(end_date: String, start_date: String)
    "ExportMeasurementData" -> ExportMeasurementDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMeasurementDataOutput {
    pub file_path: Option<String>,
}
model! { ExportMeasurementDataOutput {
    0 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketAcl {
    pub bucket_name: String,
}
operation! { GetBucketAcl(bucket_name: String) "GetBucketAcl" -> GetBucketAclOutput {
    0 "BucketName" bucket_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketAclOutput {
    pub bucket_acl: Option<String>,
}
model! { GetBucketAclOutput {
    0 "BucketAcl" bucket_acl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketInfo {
    pub bucket_name: String,
}
operation! { GetBucketInfo(bucket_name: String) "GetBucketInfo" -> GetBucketInfoOutput {
    0 "BucketName" bucket_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketInfoOutput {
    pub bucket_info: Option<GetBucketInfoBucketInfo>,
}
model! { GetBucketInfoOutput {
    0 "BucketInfo" bucket_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketInfoBucketInfo {
    pub bucket_acl: Option<String>,
    pub bucket_name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub logical_bucket_type: Option<String>,
    pub modify_time: Option<String>,
}
model! { GetBucketInfoBucketInfo {
    0 "BucketAcl" bucket_acl, 1 "BucketName" bucket_name, 2 "Comment" comment, 3 "CreateTime" create_time,
    4 "LogicalBucketType" logical_bucket_type, 5 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycle {
    pub bucket_name: String,
    pub rule_id: Option<String>,
}
operation! { GetBucketLifecycle(bucket_name: String) "GetBucketLifecycle" -> GetBucketLifecycleOutput {
    0 "BucketName" bucket_name, 1 "RuleId" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycleOutput {
    pub rule: Option<Vec<GetBucketLifecycleRule>>,
}
model! { GetBucketLifecycleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycleRule {
    pub expiration: Option<GetBucketLifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub status: Option<String>,
}
model! { GetBucketLifecycleRule {
    0 "Expiration" expiration, 1 "ID" id, 2 "Prefix" prefix, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycleExpiration {
    pub created_before_date: Option<String>,
    pub days: Option<String>,
}
model! { GetBucketLifecycleExpiration {
    0 "CreatedBeforeDate" created_before_date, 1 "Days" days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstance {
    pub cluster_id: String,
    pub instance_name: String,
}
operation! { GetClusterAddonInstance(cluster_id: String, instance_name: String)
    "GetClusterAddonInstance" -> GetClusterAddonInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceOutput {
    pub cleanup_cloud_resources: Option<bool>,
    pub config_schema: Option<Vec<GetClusterAddonInstanceConfigSchema>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { GetClusterAddonInstanceOutput {
    0 "CleanupCloudResources" cleanup_cloud_resources, 1 "ConfigSchema" config_schema, 2 "Name" name, 3 "Status" status,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
}
model! { GetClusterAddonInstanceConfigSchema {
    0 "AppVersion" app_version, 1 "ConfigVersion" config_version, 2 "Name" name, 3 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssStorageAndAccByBuckets {
    pub bucket_list: Option<String>,
}
operation! { GetOssStorageAndAccByBuckets() "GetOssStorageAndAccByBuckets" -> GetOssStorageAndAccByBucketsOutput {
    0 "BucketList" bucket_list: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssStorageAndAccByBucketsOutput {
    pub bucket_list: Option<Vec<GetOssStorageAndAccByBucketsBucketList>>,
}
model! { GetOssStorageAndAccByBucketsOutput {
    0 "BucketList" bucket_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssStorageAndAccByBucketsBucketList {
    pub acc: Option<i64>,
    pub bucket: Option<String>,
    pub storage_usage_byte: Option<i64>,
}
model! { GetOssStorageAndAccByBucketsBucketList {
    0 "Acc" acc, 1 "Bucket" bucket, 2 "StorageUsageByte" storage_usage_byte
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUsageData {
    pub bucket: Option<String>,
    pub end_time: String,
    pub period: Option<String>,
    pub start_time: String,
}
operation! { GetOssUsageData(end_time: String, start_time: String) "GetOssUsageData" -> GetOssUsageDataOutput {
    0 "Bucket" bucket: String, 1 "EndTime" end_time, 2 "Period" period: String, 3 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUsageDataOutput {
    pub usage_list: Option<Vec<GetOssUsageDataUsageList>>,
}
model! { GetOssUsageDataOutput {
    0 "UsageList" usage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUsageDataUsageList {
    pub lan_rx_bw: Option<i64>,
    pub lan_tx_bw: Option<i64>,
    pub point: Option<i64>,
    pub point_ts: Option<String>,
    pub storage_usage_byte: Option<i64>,
    pub wan_rx_bw: Option<i64>,
    pub wan_tx_bw: Option<i64>,
}
model! { GetOssUsageDataUsageList {
    0 "LanRxBw" lan_rx_bw, 1 "LanTxBw" lan_tx_bw, 2 "Point" point, 3 "PointTs" point_ts,
    4 "StorageUsageByte" storage_usage_byte, 5 "WanRxBw" wan_rx_bw, 6 "WanTxBw" wan_tx_bw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    pub architecture: String,
    pub compute_type: String,
    pub disk_device_mapping: Option<Vec<ImportImageDiskDeviceMapping>>,
    pub image_format: String,
    pub image_name: String,
    pub license_type: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_object: Option<String>,
    pub oss_region: Option<String>,
    pub os_type: String,
    pub os_version: Option<String>,
    pub platform: Option<String>,
    pub target_oss_region_id: Option<String>,
}

/// What [`ImportImage::new`] takes.
pub struct ImportImageRequired {
    pub architecture: String,
    pub compute_type: String,
    pub image_format: String,
    pub image_name: String,
    pub os_type: String,
}
operation! { ImportImage{ImportImageRequired: architecture, compute_type, image_format, image_name, os_type}
    "ImportImage" -> ImportImageOutput {
    0 "Architecture" architecture, 1 "ComputeType" compute_type,
    2 "DiskDeviceMapping" disk_device_mapping: Vec<ImportImageDiskDeviceMapping>, 3 "ImageFormat" image_format,
    4 "ImageName" image_name, 5 "LicenseType" license_type: String, 6 "OSSBucket" oss_bucket: String,
    7 "OSSObject" oss_object: String, 8 "OSSRegion" oss_region: String, 9 "OSType" os_type,
    10 "OSVersion" os_version: String, 11 "Platform" platform: String,
    12 "TargetOSSRegionId" target_oss_region_id: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageDiskDeviceMapping {
    pub oss_bucket: Option<String>,
    pub oss_object: Option<String>,
    pub oss_region: Option<String>,
}
input! { ImportImageDiskDeviceMapping() {
    0 "OSSBucket" oss_bucket: String, 1 "OSSObject" oss_object: String, 2 "OSSRegion" oss_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub key_pair_name: String,
    pub public_key_body: String,
}
operation! { ImportKeyPair(key_pair_name: String, public_key_body: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyPairName" key_pair_name, 1 "PublicKeyBody" public_key_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print, 1 "KeyPairName" key_pair_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeENSECKServiceRole {}
operation! { InitializeENSECKServiceRole() "InitializeENSECKServiceRole" -> Empty {} }

pub type InitializeENSECKServiceRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddons {
    pub addons: Vec<InstallClusterAddonsAddons>,
    pub cluster_id: String,
}
operation! { InstallClusterAddons(addons: Vec<InstallClusterAddonsAddons>, cluster_id: String)
    "InstallClusterAddons" -> InstallClusterAddonsOutput {
    0 "Addons" addons, 1 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsAddons {
    pub config_schema: Option<Vec<InstallClusterAddonsConfigSchema>>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { InstallClusterAddonsAddons() {
    0 "ConfigSchema" config_schema: Vec<InstallClusterAddonsConfigSchema>, 1 "Name" name: String,
    2 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
}
input! { InstallClusterAddonsConfigSchema() {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsOutput {
    pub cluster_id: Option<String>,
}
model! { InstallClusterAddonsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinPublicIpsToEpnInstance {
    pub epn_instance_id: String,
    pub instance_infos: String,
}
operation! { JoinPublicIpsToEpnInstance(epn_instance_id: String, instance_infos: String)
    "JoinPublicIpsToEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "InstanceInfos" instance_infos
} }

pub type JoinPublicIpsToEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinSecurityGroup {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub security_group_id: String,
}
operation! { JoinSecurityGroup(security_group_id: String) "JoinSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "SecurityGroupId" security_group_id
} }

pub type JoinSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinVSwitchesToEpnInstance {
    pub epn_instance_id: String,
    pub v_switches_info: String,
}
operation! { JoinVSwitchesToEpnInstance(epn_instance_id: String, v_switches_info: String)
    "JoinVSwitchesToEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "VSwitchesInfo" v_switches_info
} }

pub type JoinVSwitchesToEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveSecurityGroup {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub security_group_id: String,
}
operation! { LeaveSecurityGroup(security_group_id: String) "LeaveSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "SecurityGroupId" security_group_id
} }

pub type LeaveSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeyDeliveries {
    pub instance_id: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListAICPublicKeyDeliveries() "ListAICPublicKeyDeliveries" -> ListAICPublicKeyDeliveriesOutput {
    0 "InstanceId" instance_id: String, 1 "KeyGroup" key_group: String, 2 "KeyName" key_name: String,
    3 "KeyType" key_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { ListAICPublicKeyDeliveries: ListAICPublicKeyDeliveriesPublicKeyDeliverInfo =
    Number "PageNumber", "PublicKeyDeliverInfo" public_key_deliver_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeyDeliveriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_key_deliver_info: Option<Vec<ListAICPublicKeyDeliveriesPublicKeyDeliverInfo>>,
    pub total_count: Option<i64>,
}
model! { ListAICPublicKeyDeliveriesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PublicKeyDeliverInfo" public_key_deliver_info,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeyDeliveriesPublicKeyDeliverInfo {
    pub creation_time: Option<String>,
    pub instance_id: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
}
model! { ListAICPublicKeyDeliveriesPublicKeyDeliverInfo {
    0 "CreationTime" creation_time, 1 "InstanceId" instance_id, 2 "KeyGroup" key_group, 3 "KeyName" key_name,
    4 "KeyType" key_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeys {
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListAICPublicKeys() "ListAICPublicKeys" -> ListAICPublicKeysOutput {
    0 "KeyGroup" key_group: String, 1 "KeyName" key_name: String, 2 "KeyType" key_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListAICPublicKeys: ListAICPublicKeysPublicKeys =
    Number "PageNumber", "PublicKeys" public_keys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_keys: Option<Vec<ListAICPublicKeysPublicKeys>>,
    pub total_count: Option<i64>,
}
model! { ListAICPublicKeysOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "PublicKeys" public_keys, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeysPublicKeys {
    pub content: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub key_group: Option<String>,
    pub key_name: Option<String>,
    pub key_type: Option<String>,
}
model! { ListAICPublicKeysPublicKeys {
    0 "Content" content, 1 "CreationTime" creation_time, 2 "Description" description, 3 "KeyGroup" key_group,
    4 "KeyName" key_name, 5 "KeyType" key_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddons {}
operation! { ListAddons() "ListAddons" -> ListAddonsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsOutput {
    pub addons: Option<Vec<ListAddonsAddons>>,
}
model! { ListAddonsOutput {
    0 "Addons" addons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsAddons {
    pub cleanup_cloud_resources: Option<bool>,
    pub config_schema: Option<Vec<ListAddonsConfigSchema>>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ListAddonsAddons {
    0 "CleanupCloudResources" cleanup_cloud_resources, 1 "ConfigSchema" config_schema, 2 "Name" name,
    3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
}
model! { ListAddonsConfigSchema {
    0 "AppVersion" app_version, 1 "ConfigVersion" config_version, 2 "Name" name, 3 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub app_versions: Option<String>,
    pub cluster_names: Option<String>,
    pub level: Option<String>,
    pub max_date: Option<String>,
    pub min_date: Option<String>,
    pub out_app_info_params: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {
    0 "AppVersions" app_versions: String, 1 "ClusterNames" cluster_names: String, 2 "Level" level: String,
    3 "MaxDate" max_date: String, 4 "MinDate" min_date: String, 5 "OutAppInfoParams" out_app_info_params: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64
} }
paged! { ListApplications: ListApplicationsApplication =
    Number "PageNumber", "Applications.Application" applications.application, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub applications: Option<ListApplicationsApplications>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsOutput {
    0 "Applications" applications, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application: Option<Vec<ListApplicationsApplication>>,
}
model! { ListApplicationsApplications {
    0 "Application" application
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplication {
    pub app_list: Option<ListApplicationsAppList>,
    pub cluster_name: Option<String>,
}
model! { ListApplicationsApplication {
    0 "AppList" app_list, 1 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsAppList {
    pub app: Option<Vec<ListApplicationsApp>>,
}
model! { ListApplicationsAppList {
    0 "App" app
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApp {
    pub app_id: Option<String>,
    pub app_info: Option<String>,
}
model! { ListApplicationsApp {
    0 "AppId" app_id, 1 "AppInfo" app_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuckets {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub prefix: Option<String>,
}
operation! { ListBuckets() "ListBuckets" -> ListBucketsOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String, 2 "Prefix" prefix: String
} }
paged! { ListBuckets: ListBucketsBucketInfos = Number "PageNumber", "BucketInfos" bucket_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBucketsOutput {
    pub bucket_infos: Option<Vec<ListBucketsBucketInfos>>,
    pub total_count: Option<i64>,
}
model! { ListBucketsOutput {
    0 "BucketInfos" bucket_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBucketsBucketInfos {
    pub bucket_acl: Option<String>,
    pub bucket_name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub logical_bucket_type: Option<String>,
    pub modify_time: Option<String>,
}
model! { ListBucketsBucketInfos {
    0 "BucketAcl" bucket_acl, 1 "BucketName" bucket_name, 2 "Comment" comment, 3 "CreateTime" create_time,
    4 "EnsRegionId" ens_region_id, 5 "LogicalBucketType" logical_bucket_type, 6 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstances {
    pub cluster_id: String,
}
operation! { ListClusterAddonInstances(cluster_id: String)
    "ListClusterAddonInstances" -> ListClusterAddonInstancesOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesOutput {
    pub addons: Option<Vec<ListClusterAddonInstancesAddons>>,
}
model! { ListClusterAddonInstancesOutput {
    0 "Addons" addons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesAddons {
    pub cleanup_cloud_resources: Option<bool>,
    pub config_schema: Option<Vec<ListClusterAddonInstancesConfigSchema>>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListClusterAddonInstancesAddons {
    0 "CleanupCloudResources" cleanup_cloud_resources, 1 "ConfigSchema" config_schema, 2 "Name" name, 3 "Status" status,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
}
model! { ListClusterAddonInstancesConfigSchema {
    0 "AppVersion" app_version, 1 "ConfigVersion" config_version, 2 "Name" name, 3 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjects {
    pub bucket_name: String,
    pub continuation_token: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    pub start_after: Option<String>,
}
operation! { ListObjects(bucket_name: String) "ListObjects" -> ListObjectsOutput {
    0 "BucketName" bucket_name, 1 "ContinuationToken" continuation_token: String,
    2 "EncodingType" encoding_type: String, 3 "Marker" marker: String, 4 "MaxKeys" max_keys: i64,
    5 "Prefix" prefix: String, 6 "StartAfter" start_after: String
} }
paged! { ListObjects: ListObjectsContents = Token "Marker", "Contents" contents, next "NextMarker", more "IsTruncated" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectsOutput {
    pub bucket_name: Option<String>,
    pub common_prefixes: Option<Vec<String>>,
    pub contents: Option<Vec<ListObjectsContents>>,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub is_truncated: Option<bool>,
    pub key_count: Option<i64>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub next_continuation_token: Option<String>,
    pub next_marker: Option<String>,
    pub prefix: Option<String>,
}
model! { ListObjectsOutput {
    0 "BucketName" bucket_name, 1 "CommonPrefixes" common_prefixes, 2 "Contents" contents,
    3 "ContinuationToken" continuation_token, 4 "Delimiter" delimiter, 5 "EncodingType" encoding_type,
    6 "IsTruncated" is_truncated, 7 "KeyCount" key_count, 8 "Marker" marker, 9 "MaxKeys" max_keys,
    10 "NextContinuationToken" next_continuation_token, 11 "NextMarker" next_marker, 12 "Prefix" prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectsContents {
    pub e_tag: Option<String>,
    pub key: Option<String>,
    pub last_modified: Option<String>,
    pub size: Option<i64>,
}
model! { ListObjectsContents {
    0 "ETag" e_tag, 1 "Key" key, 2 "LastModified" last_modified, 3 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductAbilities {}
operation! { ListProductAbilities() "ListProductAbilities" -> ListProductAbilitiesOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductAbilitiesOutput {
    pub product_abilities: Option<Vec<String>>,
}
model! { ListProductAbilitiesOutput {
    0 "ProductAbilities" product_abilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
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
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageAICLogin {
    pub action_name: String,
    pub instance_id: String,
    /// At most 128 characters.
    pub key_group: Option<String>,
    /// At most 128 characters.
    pub key_name: Option<String>,
}
operation! { ManageAICLogin(action_name: String, instance_id: String) "ManageAICLogin" -> Empty {
    0 "ActionName" action_name, 1 "InstanceId" instance_id, 2 "KeyGroup" key_group: String, 3 "KeyName" key_name: String
} }

pub type ManageAICLoginOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAICInstanceType {
    pub environment_var: Option<String>,
    pub frequency: Option<i64>,
    pub image_id: String,
    pub instance_id: String,
    pub instance_type: String,
    pub resolution: Option<String>,
}
operation! { ModifyAICInstanceType(image_id: String, instance_id: String, instance_type: String)
    "ModifyAICInstanceType" -> Empty {
    0 "EnvironmentVar" environment_var: String, 1 "Frequency" frequency: i64, 2 "ImageId" image_id,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type, 5 "Resolution" resolution: String
} }

pub type ModifyAICInstanceTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAddon {
    pub addon: Option<ModifyClusterAddonAddon>,
    pub cluster_id: String,
    pub component_name: String,
}
operation! { ModifyClusterAddon(cluster_id: String, component_name: String) "ModifyClusterAddon" -> Empty {
    0 "Addon" addon: ModifyClusterAddonAddon, 1 "ClusterId" cluster_id, 2 "ComponentName" component_name
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type ModifyClusterAddonOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAddonAddon {
    pub config_schema: Option<Vec<ModifyClusterAddonConfigSchema>>,
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { ModifyClusterAddonAddon() {
    0 "ConfigSchema" config_schema: Vec<ModifyClusterAddonConfigSchema>, 1 "Name" name: String,
    2 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAddonConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
}
input! { ModifyClusterAddonConfigSchema() {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePool {
    pub cluster_id: String,
    pub kubernetes_config: Option<ModifyClusterNodePoolKubernetesConfig>,
    pub nodepool_info: ModifyClusterNodePoolNodepoolInfo,
    pub scaling_group: Option<ModifyClusterNodePoolScalingGroup>,
}
operation! { ModifyClusterNodePool(cluster_id: String, nodepool_info: ModifyClusterNodePoolNodepoolInfo)
    "ModifyClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "KubernetesConfig" kubernetes_config: ModifyClusterNodePoolKubernetesConfig,
    2 "NodepoolInfo" nodepool_info, 3 "ScalingGroup" scaling_group: ModifyClusterNodePoolScalingGroup
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type ModifyClusterNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolKubernetesConfig {
    pub pre_user_data: Option<Secret>,
    pub user_data: Option<Secret>,
}
input! { ModifyClusterNodePoolKubernetesConfig() {
    0 "PreUserData" pre_user_data: Secret, 1 "UserData" user_data: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolNodepoolInfo {
    pub nodepool_id: Option<String>,
}
input! { ModifyClusterNodePoolNodepoolInfo(nodepool_id: String) {
    0 "NodepoolId" nodepool_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolScalingGroup {
    pub data_disks: Option<Vec<ModifyClusterNodePoolDataDisks>>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Option<Vec<String>>,
}
input! { ModifyClusterNodePoolScalingGroup() {
    0 "DataDisks" data_disks: Vec<ModifyClusterNodePoolDataDisks>, 1 "ImageId" image_id: String,
    2 "InstanceChargeType" instance_charge_type: String, 3 "InstanceTypes" instance_types: Vec<String>,
    4 "KeyPairName" key_pair_name: String, 5 "Password" password: Secret,
    6 "SystemDiskCategory" system_disk_category: String, 7 "SystemDiskSize" system_disk_size: i64,
    8 "VswitchIds" vswitch_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { ModifyClusterNodePoolDataDisks() {
    0 "Category" category: String, 1 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnsEipAddressAttribute {
    pub allocation_id: String,
    /// 1 to 10000.
    pub bandwidth: Option<i64>,
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// 2 to 128 characters.
    pub name: Option<String>,
}
operation! { ModifyEnsEipAddressAttribute(allocation_id: String) "ModifyEnsEipAddressAttribute" -> Empty {
    0 "AllocationId" allocation_id, 1 "Bandwidth" bandwidth: i64, 2 "Description" description: String,
    3 "Name" name: String
} }

pub type ModifyEnsEipAddressAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnsRouteEntry {
    /// 1 to 256 characters.
    pub description: Option<String>,
    pub route_entry_id: String,
    /// 1 to 128 characters.
    pub route_entry_name: Option<String>,
}
operation! { ModifyEnsRouteEntry(route_entry_id: String) "ModifyEnsRouteEntry" -> Empty {
    0 "Description" description: String, 1 "RouteEntryId" route_entry_id, 2 "RouteEntryName" route_entry_name: String
} }

pub type ModifyEnsRouteEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEpnInstance {
    pub epn_instance_id: String,
    pub epn_instance_name: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub networking_model: Option<String>,
}
operation! { ModifyEpnInstance(epn_instance_id: String) "ModifyEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "EPNInstanceName" epn_instance_name: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "NetworkingModel" networking_model: String
} }

pub type ModifyEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    pub description: String,
    pub ens_region_id: String,
    pub file_system_id: String,
}
operation! { ModifyFileSystem(description: String, ens_region_id: String, file_system_id: String)
    "ModifyFileSystem" -> Empty {
    0 "Description" description, 1 "EnsRegionId" ens_region_id, 2 "FileSystemId" file_system_id
} }

pub type ModifyFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardEntry {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    pub forward_entry_id: String,
    /// At most 128 characters.
    pub forward_entry_name: Option<String>,
    /// 0 to 65535.
    pub health_check_port: Option<i64>,
    pub internal_ip: Option<String>,
    pub internal_port: Option<String>,
    pub ip_protocol: Option<String>,
}
operation! { ModifyForwardEntry(forward_entry_id: String) "ModifyForwardEntry" -> Empty {
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port: String, 2 "ForwardEntryId" forward_entry_id,
    3 "ForwardEntryName" forward_entry_name: String, 4 "HealthCheckPort" health_check_port: i64,
    5 "InternalIp" internal_ip: String, 6 "InternalPort" internal_port: String, 7 "IpProtocol" ip_protocol: String
} }

pub type ModifyForwardEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    pub ha_vip_id: String,
    /// 1 to 128 characters.
    pub name: Option<String>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "Name" name: String
} }

pub type ModifyHaVipAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    pub image_id: String,
    pub image_name: String,
}
operation! { ModifyImageAttribute(image_id: String, image_name: String)
    "ModifyImageAttribute" -> ModifyImageAttributeOutput {
    0 "ImageId" image_id, 1 "ImageName" image_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeOutput {
    pub code: Option<i64>,
}
model! { ModifyImageAttributeOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    pub add_accounts: Option<String>,
    pub image_id: String,
    pub remove_accounts: Option<String>,
}
operation! { ModifyImageSharePermission(image_id: String) "ModifyImageSharePermission" -> Empty {
    0 "AddAccounts" add_accounts: String, 1 "ImageId" image_id, 2 "RemoveAccounts" remove_accounts: String
} }

pub type ModifyImageSharePermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    pub deletion_protection: Option<bool>,
    pub host_name: Option<String>,
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub password: Option<Secret>,
    pub user_data: Option<Secret>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> ModifyInstanceAttributeOutput {
    0 "DeletionProtection" deletion_protection: bool, 1 "HostName" host_name: String, 2 "InstanceId" instance_id,
    3 "InstanceName" instance_name: String, 4 "Password" password: Secret, 5 "UserData" user_data: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeOutput {
    pub code: Option<i64>,
}
model! { ModifyInstanceAttributeOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttribute {
    pub auto_renew: String,
    pub duration: Option<String>,
    pub instance_ids: String,
    pub owner_id: Option<String>,
    pub renewal_status: Option<String>,
}
operation! { ModifyInstanceAutoRenewAttribute(auto_renew: String, instance_ids: String)
    "ModifyInstanceAutoRenewAttribute" -> ModifyInstanceAutoRenewAttributeOutput {
    0 "AutoRenew" auto_renew, 1 "Duration" duration: String, 2 "InstanceIds" instance_ids, 3 "OwnerId" owner_id: String,
    4 "RenewalStatus" renewal_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeOutput {
    pub code: Option<i64>,
}
model! { ModifyInstanceAutoRenewAttributeOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBootConfiguration {
    pub boot_set: Option<String>,
    pub boot_type: String,
    pub disk_set: Option<String>,
    pub instance_id: String,
}
operation! { ModifyInstanceBootConfiguration(boot_type: String, instance_id: String)
    "ModifyInstanceBootConfiguration" -> Empty {
    0 "BootSet" boot_set: String, 1 "BootType" boot_type, 2 "DiskSet" disk_set: String, 3 "InstanceId" instance_id
} { method: "GET", } }

pub type ModifyInstanceBootConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub billing_cycle: Option<String>,
    pub include_data_disks: Option<bool>,
    pub instance_charge_type: String,
    pub instance_ids: Vec<String>,
    pub period: Option<String>,
    pub period_unit: Option<String>,
}
operation! { ModifyInstanceChargeType(instance_charge_type: String, instance_ids: Vec<String>)
    "ModifyInstanceChargeType" -> ModifyInstanceChargeTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoRenew" auto_renew: bool, 2 "BillingCycle" billing_cycle: String,
    3 "IncludeDataDisks" include_data_disks: bool, 4 "InstanceChargeType" instance_charge_type,
    5 "InstanceIds" instance_ids, 6 "Period" period: String, 7 "PeriodUnit" period_unit: String
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<i64>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "InstanceIds" instance_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkAttribute {
    pub instance_id: String,
    pub private_ip_address: Option<String>,
    pub v_switch_id: Option<String>,
}
operation! { ModifyInstanceNetworkAttribute(instance_id: String) "ModifyInstanceNetworkAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "PrivateIpAddress" private_ip_address: String, 2 "VSwitchId" v_switch_id: String
} }

pub type ModifyInstanceNetworkAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttribute {
    pub load_balancer_id: String,
    /// 2 to 128 characters.
    pub load_balancer_name: String,
}
operation! { ModifyLoadBalancerAttribute(load_balancer_id: String, load_balancer_name: String)
    "ModifyLoadBalancerAttribute" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name
} }

pub type ModifyLoadBalancerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAttribute {
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub network_id: String,
    /// 2 to 128 characters.
    pub network_name: Option<String>,
}
operation! { ModifyNetworkAttribute(network_id: String) "ModifyNetworkAttribute" -> Empty {
    0 "Description" description: String, 1 "NetworkId" network_id, 2 "NetworkName" network_name: String
} }

pub type ModifyNetworkAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    /// 1 to 256 characters.
    pub description: Option<String>,
    pub network_interface_id: String,
    /// 1 to 128 characters.
    pub network_interface_name: Option<String>,
}
operation! { ModifyNetworkInterfaceAttribute(network_interface_id: String) "ModifyNetworkInterfaceAttribute" -> Empty {
    0 "Description" description: String, 1 "NetworkInterfaceId" network_interface_id,
    2 "NetworkInterfaceName" network_interface_name: String
} }

pub type ModifyNetworkInterfaceAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpec {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { ModifyPrepayInstanceSpec() "ModifyPrepayInstanceSpec" -> Empty {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String
} }

pub type ModifyPrepayInstanceSpecOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttribute {
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub security_group_id: String,
    /// 2 to 128 characters.
    pub security_group_name: Option<String>,
}
operation! { ModifySecurityGroupAttribute(security_group_id: String) "ModifySecurityGroupAttribute" -> Empty {
    0 "Description" description: String, 1 "SecurityGroupId" security_group_id,
    2 "SecurityGroupName" security_group_name: String
} }

pub type ModifySecurityGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub description: Option<String>,
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "Description" description: String, 1 "SnapshotId" snapshot_id, 2 "SnapshotName" snapshot_name: String
} }

pub type ModifySnapshotAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnatEntry {
    pub eip_affinity: Option<bool>,
    pub isp_affinity: Option<bool>,
    pub snat_entry_id: String,
    /// At most 128 characters.
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
}
operation! { ModifySnatEntry(snat_entry_id: String) "ModifySnatEntry" -> Empty {
    0 "EipAffinity" eip_affinity: bool, 1 "IspAffinity" isp_affinity: bool, 2 "SnatEntryId" snat_entry_id,
    3 "SnatEntryName" snat_entry_name: String, 4 "SnatIp" snat_ip: String
} }

pub type ModifySnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttribute {
    /// 2 to 256 characters.
    pub description: Option<String>,
    pub v_switch_id: String,
    /// 2 to 128 characters.
    pub v_switch_name: Option<String>,
}
operation! { ModifyVSwitchAttribute(v_switch_id: String) "ModifyVSwitchAttribute" -> Empty {
    0 "Description" description: String, 1 "VSwitchId" v_switch_id, 2 "VSwitchName" v_switch_name: String
} }

pub type ModifyVSwitchAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDG {
    pub instance_ids: Vec<String>,
    pub sdg_id: String,
}
operation! { MountInstanceSDG(instance_ids: Vec<String>, sdg_id: String) "MountInstanceSDG" -> MountInstanceSDGOutput {
    0 "InstanceIds" instance_ids, 1 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGOutput {
    pub data: Option<MountInstanceSDGData>,
}
model! { MountInstanceSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<MountInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { MountInstanceSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<MountInstanceSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { MountInstanceSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { MountInstanceSDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDG {
    pub destination_region_ids: Vec<String>,
    pub disk_type: Option<String>,
    pub namespaces: Option<Vec<String>>,
    /// 1 to 20.
    pub redundant_num: i64,
    pub sdg_id: String,
}
operation! { PreloadRegionSDG(destination_region_ids: Vec<String>, redundant_num: i64, sdg_id: String)
    "PreloadRegionSDG" -> PreloadRegionSDGOutput {
    0 "DestinationRegionIds" destination_region_ids, 1 "DiskType" disk_type: String,
    2 "Namespaces" namespaces: Vec<String>, 3 "RedundantNum" redundant_num, 4 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGOutput {
    pub data: Option<PreloadRegionSDGData>,
}
model! { PreloadRegionSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGData {
    pub message: Option<String>,
    pub result: Option<PreloadRegionSDGResult>,
    pub success: Option<bool>,
}
model! { PreloadRegionSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<PreloadRegionSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { PreloadRegionSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGFailedItems {
    pub destination_region_id: Option<String>,
    pub error_message: Option<String>,
}
model! { PreloadRegionSDGFailedItems {
    0 "DestinationRegionId" destination_region_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpload {
    pub bucket_name: String,
    pub client_ip: Option<String>,
}
operation! { PrepareUpload(bucket_name: String) "PrepareUpload" -> PrepareUploadOutput {
    0 "BucketName" bucket_name, 1 "ClientIp" client_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUploadOutput {
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
}
model! { PrepareUploadOutput {
    0 "BucketName" bucket_name, 1 "Endpoint" endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationData {
    pub app_id: String,
    pub data: String,
    pub push_strategy: Option<String>,
    pub timeout: Option<i64>,
}
operation! { PushApplicationData(app_id: String, data: String) "PushApplicationData" -> PushApplicationDataOutput {
    0 "AppId" app_id, 1 "Data" data, 2 "PushStrategy" push_strategy: String, 3 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationDataOutput {
    pub push_results: Option<PushApplicationDataPushResults>,
}
model! { PushApplicationDataOutput {
    0 "PushResults" push_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationDataPushResults {
    pub push_result: Option<Vec<PushApplicationDataPushResult>>,
}
model! { PushApplicationDataPushResults {
    0 "PushResult" push_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationDataPushResult {
    pub name: Option<String>,
    pub result_code: Option<i64>,
    pub result_descrip: Option<String>,
    pub version: Option<String>,
}
model! { PushApplicationDataPushResult {
    0 "Name" name, 1 "ResultCode" result_code, 2 "ResultDescrip" result_descrip, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucket {
    pub bucket_acl: Option<String>,
    pub bucket_name: String,
    pub comment: Option<String>,
    pub dispatch_scope: Option<String>,
    pub ens_region_id: Option<String>,
    pub logical_bucket_type: Option<String>,
}
operation! { PutBucket(bucket_name: String) "PutBucket" -> Empty {
    0 "BucketAcl" bucket_acl: String, 1 "BucketName" bucket_name, 2 "Comment" comment: String,
    3 "DispatchScope" dispatch_scope: String, 4 "EnsRegionId" ens_region_id: String,
    5 "LogicalBucketType" logical_bucket_type: String
} }

pub type PutBucketOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucketAcl {
    pub bucket_acl: String,
    pub bucket_name: String,
}
operation! { PutBucketAcl(bucket_acl: String, bucket_name: String) "PutBucketAcl" -> Empty {
    0 "BucketAcl" bucket_acl, 1 "BucketName" bucket_name
} }

pub type PutBucketAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucketLifecycle {
    pub allow_same_action_overlap: Option<bool>,
    pub bucket_name: String,
    pub created_before_date: Option<String>,
    pub expiration_days: Option<i64>,
    pub prefix: Option<String>,
    pub rule_id: Option<String>,
    pub status: String,
}
operation! { PutBucketLifecycle(bucket_name: String, status: String) "PutBucketLifecycle" -> PutBucketLifecycleOutput {
    0 "AllowSameActionOverlap" allow_same_action_overlap: bool, 1 "BucketName" bucket_name,
    2 "CreatedBeforeDate" created_before_date: String, 3 "ExpirationDays" expiration_days: i64,
    4 "Prefix" prefix: String, 5 "RuleId" rule_id: String, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucketLifecycleOutput {
    pub rule_id: Option<String>,
}
model! { PutBucketLifecycleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReInitDisk {
    pub disk_id: String,
    pub image_id: String,
}
operation! { ReInitDisk(disk_id: String, image_id: String) "ReInitDisk" -> ReInitDiskOutput {
    0 "DiskId" disk_id, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReInitDiskOutput {
    pub code: Option<i64>,
}
model! { ReInitDiskOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAICInstance {
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub server_id: Option<String>,
}
operation! { RebootAICInstance() "RebootAICInstance" -> Empty {
    0 "InstanceId" instance_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "ServerId" server_id: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] { method: "GET", } }

pub type RebootAICInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootARMServerInstance {
    pub server_id: Option<String>,
}
operation! { RebootARMServerInstance() "RebootARMServerInstance" -> Empty {
    0 "ServerId" server_id: String
} { method: "GET", } }

pub type RebootARMServerInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstance {
    pub force_stop: Option<String>,
    pub instance_id: String,
}
operation! { RebootInstance(instance_id: String) "RebootInstance" -> RebootInstanceOutput {
    0 "ForceStop" force_stop: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstanceOutput {
    pub code: Option<i64>,
}
model! { RebootInstanceOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { RebootInstances() "RebootInstances" -> RebootInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesOutput {
    pub instance_responses: Option<Vec<InstanceOperateResponse>>,
}
model! { RebootInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOperateResponse {
    pub code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { InstanceOperateResponse {
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAICInstance {
    pub server_id: String,
}
operation! { RecoverAICInstance(server_id: String) "RecoverAICInstance" -> Empty {
    0 "ServerId" server_id
} { method: "GET", } }

pub type RecoverAICInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinitInstance {
    pub image_id: String,
    pub instance_id: String,
    pub password: Option<Secret>,
}
operation! { ReinitInstance(image_id: String, instance_id: String) "ReinitInstance" -> Empty {
    0 "ImageId" image_id, 1 "InstanceId" instance_id, 2 "Password" password: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type ReinitInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinitInstances {
    pub image_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub password: Option<Secret>,
}
operation! { ReinitInstances() "ReinitInstances" -> ReinitInstancesOutput {
    0 "ImageId" image_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Password" password: Secret
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinitInstancesOutput {
    pub instance_responses: Option<Vec<InstanceOperateResponse>>,
}
model! { ReinitInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAICInstance {
    pub server_id: String,
}
operation! { ReleaseAICInstance(server_id: String) "ReleaseAICInstance" -> Empty {
    0 "ServerId" server_id
} }

pub type ReleaseAICInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseARMServerInstance {
    pub instance_id: String,
}
operation! { ReleaseARMServerInstance(instance_id: String) "ReleaseARMServerInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ReleaseARMServerInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    pub instance_id: String,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub resource_type: Option<String>,
}
model! { ReleaseInstanceOutput {
    0 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePostPaidInstance {
    pub instance_id: String,
}
operation! { ReleasePostPaidInstance(instance_id: String) "ReleasePostPaidInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ReleasePostPaidInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePrePaidInstance {
    pub instance_id: String,
}
operation! { ReleasePrePaidInstance(instance_id: String) "ReleasePrePaidInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ReleasePrePaidInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServers {
    pub backend_servers: Vec<RemoveBackendServersBackendServers>,
    pub load_balancer_id: String,
}
operation! { RemoveBackendServers(backend_servers: Vec<RemoveBackendServersBackendServers>, load_balancer_id: String)
    "RemoveBackendServers" -> RemoveBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServers {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { RemoveBackendServersBackendServers(server_id: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersOutput {
    pub backend_servers: Option<RemoveBackendServersBackendServers2>,
}
model! { RemoveBackendServersOutput {
    0 "BackendServers" backend_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServers2 {
    pub backend_server: Option<Vec<RemoveBackendServersBackendServer>>,
}
model! { RemoveBackendServersBackendServers2 {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServer {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { RemoveBackendServersBackendServer {
    0 "Ip" ip, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDG {
    pub instance_ids: Vec<String>,
}
operation! { RemoveInstanceSDG(instance_ids: Vec<String>) "RemoveInstanceSDG" -> RemoveInstanceSDGOutput {
    0 "InstanceIds" instance_ids
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGOutput {
    pub code: Option<i64>,
    pub data: Option<RemoveInstanceSDGData>,
}
model! { RemoveInstanceSDGOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<RemoveInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { RemoveInstanceSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<RemoveInstanceSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { RemoveInstanceSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { RemoveInstanceSDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePublicIpsFromEpnInstance {
    pub epn_instance_id: String,
    pub instance_infos: String,
}
operation! { RemovePublicIpsFromEpnInstance(epn_instance_id: String, instance_infos: String)
    "RemovePublicIpsFromEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "InstanceInfos" instance_infos
} }

pub type RemovePublicIpsFromEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDG {
    pub instance_ids: Vec<String>,
}
operation! { RemoveSDG(instance_ids: Vec<String>) "RemoveSDG" -> Empty {
    0 "InstanceIds" instance_ids
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", } }

pub type RemoveSDGOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGs {
    pub instance_ids: Vec<String>,
    pub sdg_ids: Option<Vec<String>>,
}
operation! { RemoveSDGs(instance_ids: Vec<String>) "RemoveSDGs" -> RemoveSDGsOutput {
    0 "InstanceIds" instance_ids, 1 "SdgIds" sdg_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsOutput {
    pub data: Option<RemoveSDGsData>,
}
model! { RemoveSDGsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsData {
    pub message: Option<String>,
    pub result: Option<RemoveSDGsResult>,
    pub success: Option<bool>,
}
model! { RemoveSDGsData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<RemoveSDGsFailedItems>>,
    pub success_count: Option<i64>,
}
model! { RemoveSDGsResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { RemoveSDGsFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVSwitchesFromEpnInstance {
    pub epn_instance_id: String,
    pub v_switches_info: String,
}
operation! { RemoveVSwitchesFromEpnInstance(epn_instance_id: String, v_switches_info: String)
    "RemoveVSwitchesFromEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "VSwitchesInfo" v_switches_info
} }

pub type RemoveVSwitchesFromEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewARMServerInstance {
    pub auto_renew: Option<bool>,
    pub instance_id: String,
    pub period: i64,
    pub period_unit: String,
}
operation! { RenewARMServerInstance(instance_id: String, period: i64, period_unit: String)
    "RenewARMServerInstance" -> Empty {
    0 "AutoRenew" auto_renew: bool, 1 "InstanceId" instance_id, 2 "Period" period, 3 "PeriodUnit" period_unit
} }

pub type RenewARMServerInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub instance_id: String,
    pub period: i64,
}
operation! { RenewInstance(instance_id: String, period: i64) "RenewInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Period" period
} { method: "GET", } }

pub type RenewInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplication {
    pub app_id: String,
    pub rescale_level: Option<String>,
    pub rescale_type: String,
    pub resource_selector: String,
    pub timeout: Option<i64>,
    pub to_app_version: Option<String>,
}
operation! { RescaleApplication(app_id: String, rescale_type: String, resource_selector: String)
    "RescaleApplication" -> Empty {
    0 "AppId" app_id, 1 "RescaleLevel" rescale_level: String, 2 "RescaleType" rescale_type,
    3 "ResourceSelector" resource_selector, 4 "Timeout" timeout: i64, 5 "ToAppVersion" to_app_version: String
} }

pub type RescaleApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleDeviceService {
    pub app_id: Option<String>,
    pub image_id: Option<String>,
    pub ip_type: Option<i64>,
    pub rescale_level: String,
    pub rescale_type: String,
    pub resource_spec: Option<String>,
    pub service_id: Option<String>,
    pub timeout: Option<i64>,
    pub resource_info: Option<String>,
    pub resource_selector: String,
}
operation! { RescaleDeviceService(rescale_level: String, rescale_type: String, resource_selector: String)
    "RescaleDeviceService" -> RescaleDeviceServiceOutput {
    0 "AppId" app_id: String, 1 "ImageId" image_id: String, 2 "IpType" ip_type: i64, 3 "RescaleLevel" rescale_level,
    4 "RescaleType" rescale_type, 5 "ResourceSpec" resource_spec: String, 6 "ServiceId" service_id: String,
    7 "Timeout" timeout: i64, 8 "ResourceInfo" resource_info: String, 9 "ResourceSelector" resource_selector
} [
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleDeviceServiceOutput {
    pub device_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
    pub resource_detail_infos: Option<Vec<RescaleDeviceServiceResourceDetailInfos>>,
}
model! { RescaleDeviceServiceOutput {
    0 "DeviceIds" device_ids, 1 "OrderId" order_id, 2 "ResourceDetailInfos" resource_detail_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleDeviceServiceResourceDetailInfos {
    pub id: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
    pub mac: Option<String>,
    pub region_id: Option<String>,
    pub server: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { RescaleDeviceServiceResourceDetailInfos {
    0 "ID" id, 1 "IP" ip, 2 "ISP" isp, 3 "Mac" mac, 4 "RegionID" region_id, 5 "Server" server, 6 "Status" status,
    7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAICInstance {
    pub instance_id: Option<String>,
    pub server_id: Option<String>,
}
operation! { ResetAICInstance() "ResetAICInstance" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ServerId" server_id: String
} { method: "GET", } }

pub type ResetAICInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisk {
    pub disk_id: String,
    pub snapshot_id: String,
}
operation! { ResetDisk(disk_id: String, snapshot_id: String) "ResetDisk" -> Empty {
    0 "DiskId" disk_id, 1 "SnapshotId" snapshot_id
} }

pub type ResetDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_id: String,
    pub new_size: String,
}
operation! { ResizeDisk(disk_id: String, new_size: String) "ResizeDisk" -> ResizeDiskOutput {
    0 "DiskId" disk_id, 1 "NewSize" new_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskOutput {
    pub order_id: Option<String>,
}
model! { ResizeDiskOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroup {
    pub ip_protocol: String,
    pub policy: Option<String>,
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    pub security_group_id: String,
    pub source_cidr_ip: String,
    pub source_port_range: Option<String>,
}
operation! { RevokeSecurityGroup(ip_protocol: String, port_range: String, security_group_id: String, source_cidr_ip: String)
    "RevokeSecurityGroup" -> Empty {
    0 "IpProtocol" ip_protocol, 1 "Policy" policy: String, 2 "PortRange" port_range, 3 "Priority" priority: i64,
    4 "SecurityGroupId" security_group_id, 5 "SourceCidrIp" source_cidr_ip,
    6 "SourcePortRange" source_port_range: String
} }

pub type RevokeSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgress {
    pub dest_cidr_ip: String,
    pub ip_protocol: String,
    pub policy: Option<String>,
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    pub security_group_id: String,
    pub source_port_range: Option<String>,
}
operation! { RevokeSecurityGroupEgress(dest_cidr_ip: String, ip_protocol: String, port_range: String, security_group_id: String)
    "RevokeSecurityGroupEgress" -> Empty {
    0 "DestCidrIp" dest_cidr_ip, 1 "IpProtocol" ip_protocol, 2 "Policy" policy: String, 3 "PortRange" port_range,
    4 "Priority" priority: i64, 5 "SecurityGroupId" security_group_id, 6 "SourcePortRange" source_port_range: String
} }

pub type RevokeSecurityGroupEgressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplication {
    pub app_id: String,
    pub from_app_version: String,
    pub timeout: Option<i64>,
    pub to_app_version: Option<String>,
}
operation! { RollbackApplication(app_id: String, from_app_version: String) "RollbackApplication" -> Empty {
    0 "AppId" app_id, 1 "FromAppVersion" from_app_version, 2 "Timeout" timeout: i64,
    3 "ToAppVersion" to_app_version: String
} }

pub type RollbackApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    /// 1 to 100.
    pub amount: Option<i64>,
    pub auto_release_time: Option<String>,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<String>,
    pub billing_cycle: Option<String>,
    pub carrier: Option<String>,
    pub data_disk: Option<Vec<RunInstancesDataDisk>>,
    pub deletion_protection: Option<bool>,
    pub deployment_set_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_charge_strategy: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub ip_type: Option<String>,
    /// 1 to 10.
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub launch_template_version: Option<i64>,
    pub net_district_code: Option<String>,
    pub net_work_id: Option<String>,
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_identification: Option<bool>,
    pub schedule_area_level: Option<String>,
    pub scheduling_price_strategy: Option<String>,
    pub scheduling_strategy: Option<String>,
    pub security_id: Option<String>,
    pub spot_duration: Option<i64>,
    pub spot_strategy: Option<String>,
    pub system_disk: Option<RunInstancesSystemDisk>,
    pub tag: Option<Vec<RunInstancesTag>>,
    pub unique_suffix: Option<bool>,
    pub user_data: Option<Secret>,
    pub v_switch_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_v_switch_ids: Option<Vec<String>>,
}
operation! { RunInstances() "RunInstances" -> RunInstancesOutput {
    0 "Amount" amount: i64, 1 "AutoReleaseTime" auto_release_time: String, 2 "AutoRenew" auto_renew: bool,
    3 "AutoUseCoupon" auto_use_coupon: String, 4 "BillingCycle" billing_cycle: String, 5 "Carrier" carrier: String,
    6 "DataDisk" data_disk: Vec<RunInstancesDataDisk>, 7 "DeletionProtection" deletion_protection: bool,
    8 "DeploymentSetId" deployment_set_id: String, 9 "EnsRegionId" ens_region_id: String,
    10 "HostName" host_name: String, 11 "ImageId" image_id: String,
    12 "InstanceChargeStrategy" instance_charge_strategy: String, 13 "InstanceChargeType" instance_charge_type: String,
    14 "InstanceName" instance_name: String, 15 "InstanceType" instance_type: String,
    16 "InternetChargeType" internet_charge_type: String, 17 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    18 "IpType" ip_type: String, 19 "Ipv6AddressCount" ipv6_address_count: i64, 20 "KeyPairName" key_pair_name: String,
    21 "LaunchTemplateId" launch_template_id: String, 22 "LaunchTemplateName" launch_template_name: String,
    23 "LaunchTemplateVersion" launch_template_version: i64, 24 "NetDistrictCode" net_district_code: String,
    25 "NetWorkId" net_work_id: String, 26 "Password" password: Secret, 27 "PasswordInherit" password_inherit: bool,
    28 "Period" period: i64, 29 "PeriodUnit" period_unit: String, 30 "PrivateIpAddress" private_ip_address: String,
    31 "PublicIpIdentification" public_ip_identification: bool, 32 "ScheduleAreaLevel" schedule_area_level: String,
    33 "SchedulingPriceStrategy" scheduling_price_strategy: String, 34 "SchedulingStrategy" scheduling_strategy: String,
    35 "SecurityId" security_id: String, 36 "SpotDuration" spot_duration: i64, 37 "SpotStrategy" spot_strategy: String,
    38 "SystemDisk" system_disk: RunInstancesSystemDisk, 39 "Tag" tag: Vec<RunInstancesTag>,
    40 "UniqueSuffix" unique_suffix: bool, 41 "UserData" user_data: Secret, 42 "VSwitchId" v_switch_id: String,
    43 "VpdId" vpd_id: String, 44 "VpdVSwitchIds" vpd_v_switch_ids: Vec<String>
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 38, location: Location::Default, style: Style::Json },
    Mark { index: 44, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesDataDisk {
    pub category: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub size: Option<i64>,
}
input! { RunInstancesDataDisk() {
    0 "Category" category: String, 1 "Encrypted" encrypted: bool, 2 "KMSKeyId" kms_key_id: String, 3 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesSystemDisk {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { RunInstancesSystemDisk() {
    0 "Category" category: String, 1 "Size" size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<String>,
}
model! { RunInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceSchedule {
    pub app_id: String,
    pub client_ip: String,
    pub directorys: Option<String>,
    pub pod_config_name: Option<String>,
    pub pre_locked_timeout: Option<i64>,
    pub schedule_strategy: Option<String>,
    pub service_action: String,
    pub service_commands: Option<String>,
    pub uuid: String,
}
operation! { RunServiceSchedule(app_id: String, client_ip: String, service_action: String, uuid: String)
    "RunServiceSchedule" -> RunServiceScheduleOutput {
    0 "AppId" app_id, 1 "ClientIp" client_ip, 2 "Directorys" directorys: String,
    3 "PodConfigName" pod_config_name: String, 4 "PreLockedTimeout" pre_locked_timeout: i64,
    5 "ScheduleStrategy" schedule_strategy: String, 6 "ServiceAction" service_action,
    7 "ServiceCommands" service_commands: String, 8 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceScheduleOutput {
    pub command_results: Option<RunServiceScheduleCommandResults>,
    pub index: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_port: Option<i64>,
    pub request_repeated: Option<String>,
    pub tcp_ports: Option<bool>,
}
model! { RunServiceScheduleOutput {
    0 "CommandResults" command_results, 1 "Index" index, 2 "InstanceId" instance_id, 3 "InstanceIp" instance_ip,
    4 "InstancePort" instance_port, 5 "RequestRepeated" request_repeated, 6 "TcpPorts" tcp_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceScheduleCommandResults {
    pub command_result: Option<Vec<RunServiceScheduleCommandResult>>,
}
model! { RunServiceScheduleCommandResults {
    0 "CommandResult" command_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceScheduleCommandResult {
    pub command: Option<String>,
    pub container_name: Option<String>,
    pub result_msg: Option<String>,
}
model! { RunServiceScheduleCommandResult {
    0 "Command" command, 1 "ContainerName" container_name, 2 "ResultMsg" result_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveSDG {
    pub sdg_id: Option<String>,
}
operation! { SaveSDG() "SaveSDG" -> Empty {
    0 "SDGId" sdg_id: String
} { method: "GET", } }

pub type SaveSDGOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePool {
    pub body: Option<ScaleClusterNodePoolBody>,
    pub cluster_id: String,
    pub nodepool_id: String,
}
operation! { ScaleClusterNodePool(cluster_id: String, nodepool_id: String) "ScaleClusterNodePool" -> Empty {
    0 "Body" body: ScaleClusterNodePoolBody, 1 "ClusterId" cluster_id, 2 "NodepoolId" nodepool_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type ScaleClusterNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePoolBody {
    pub count: Option<i64>,
}
input! { ScaleClusterNodePoolBody(count: i64) {
    0 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServers {
    pub backend_servers: Vec<SetBackendServersBackendServers>,
    pub load_balancer_id: String,
}
operation! { SetBackendServers(backend_servers: Vec<SetBackendServersBackendServers>, load_balancer_id: String)
    "SetBackendServers" -> SetBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServers {
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { SetBackendServersBackendServers(server_id: String, weight: i64) {
    0 "ServerId" server_id: String, 1 "Type" r#type: String, 2 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersOutput {
    pub backend_servers: Option<SetBackendServersBackendServers2>,
}
model! { SetBackendServersOutput {
    0 "BackendServers" backend_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServers2 {
    pub backend_server: Option<Vec<SetBackendServersBackendServer>>,
}
model! { SetBackendServersBackendServers2 {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServer {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { SetBackendServersBackendServer {
    0 "Ip" ip, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerHTTPListenerAttribute {
    /// 1 to 80 characters.
    pub description: Option<String>,
    pub health_check: Option<String>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_uri: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 60.
    pub idle_timeout: Option<i64>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    /// 1 to 180.
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub x_forwarded_for: Option<String>,
}
operation! { SetLoadBalancerHTTPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerHTTPListenerAttribute" -> Empty {
    0 "Description" description: String, 1 "HealthCheck" health_check: String,
    2 "HealthCheckConnectPort" health_check_connect_port: i64, 3 "HealthCheckDomain" health_check_domain: String,
    4 "HealthCheckHttpCode" health_check_http_code: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckTimeout" health_check_timeout: i64,
    8 "HealthCheckURI" health_check_uri: String, 9 "HealthyThreshold" healthy_threshold: i64,
    10 "IdleTimeout" idle_timeout: i64, 11 "ListenerPort" listener_port, 12 "LoadBalancerId" load_balancer_id,
    13 "RequestTimeout" request_timeout: i64, 14 "Scheduler" scheduler: String,
    15 "UnhealthyThreshold" unhealthy_threshold: i64, 16 "XForwardedFor" x_forwarded_for: String
} }

pub type SetLoadBalancerHTTPListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerHTTPSListenerAttribute {
    /// 1 to 80 characters.
    pub description: Option<String>,
    pub health_check: Option<String>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_uri: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 60.
    pub idle_timeout: Option<i64>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    /// 1 to 180.
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    pub server_certificate_id: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! { SetLoadBalancerHTTPSListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerHTTPSListenerAttribute" -> Empty {
    0 "Description" description: String, 1 "HealthCheck" health_check: String,
    2 "HealthCheckConnectPort" health_check_connect_port: i64, 3 "HealthCheckDomain" health_check_domain: String,
    4 "HealthCheckHttpCode" health_check_http_code: String, 5 "HealthCheckInterval" health_check_interval: i64,
    6 "HealthCheckMethod" health_check_method: String, 7 "HealthCheckTimeout" health_check_timeout: i64,
    8 "HealthCheckURI" health_check_uri: String, 9 "HealthyThreshold" healthy_threshold: i64,
    10 "IdleTimeout" idle_timeout: i64, 11 "ListenerPort" listener_port, 12 "LoadBalancerId" load_balancer_id,
    13 "RequestTimeout" request_timeout: i64, 14 "Scheduler" scheduler: String,
    15 "ServerCertificateId" server_certificate_id: String, 16 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type SetLoadBalancerHTTPSListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerStatus {
    pub load_balancer_id: String,
    pub load_balancer_status: String,
}
operation! { SetLoadBalancerStatus(load_balancer_id: String, load_balancer_status: String)
    "SetLoadBalancerStatus" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerStatus" load_balancer_status
} }

pub type SetLoadBalancerStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerTCPListenerAttribute {
    /// 1 to 80 characters.
    pub description: Option<String>,
    pub eip_transmit: Option<String>,
    /// 10 to 900.
    pub established_timeout: Option<i64>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_type: Option<String>,
    /// 1 to 80 characters.
    pub health_check_uri: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    /// 0 to 3600.
    pub persistence_timeout: Option<i64>,
    pub scheduler: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! { SetLoadBalancerTCPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerTCPListenerAttribute" -> Empty {
    0 "Description" description: String, 1 "EipTransmit" eip_transmit: String,
    2 "EstablishedTimeout" established_timeout: i64, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 5 "HealthCheckDomain" health_check_domain: String,
    6 "HealthCheckHttpCode" health_check_http_code: String, 7 "HealthCheckInterval" health_check_interval: i64,
    8 "HealthCheckType" health_check_type: String, 9 "HealthCheckURI" health_check_uri: String,
    10 "HealthyThreshold" healthy_threshold: i64, 11 "ListenerPort" listener_port, 12 "LoadBalancerId" load_balancer_id,
    13 "PersistenceTimeout" persistence_timeout: i64, 14 "Scheduler" scheduler: String,
    15 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type SetLoadBalancerTCPListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerUDPListenerAttribute {
    /// 1 to 80 characters.
    pub description: Option<String>,
    pub eip_transmit: Option<String>,
    /// 10 to 900.
    pub established_timeout: Option<i64>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    /// At most 64 characters.
    pub health_check_exp: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    /// At most 64 characters.
    pub health_check_req: Option<String>,
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
    pub scheduler: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! { SetLoadBalancerUDPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerUDPListenerAttribute" -> Empty {
    0 "Description" description: String, 1 "EipTransmit" eip_transmit: String,
    2 "EstablishedTimeout" established_timeout: i64, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 5 "HealthCheckExp" health_check_exp: String,
    6 "HealthCheckInterval" health_check_interval: i64, 7 "HealthCheckReq" health_check_req: String,
    8 "HealthyThreshold" healthy_threshold: i64, 9 "ListenerPort" listener_port, 10 "LoadBalancerId" load_balancer_id,
    11 "Scheduler" scheduler: String, 12 "UnhealthyThreshold" unhealthy_threshold: i64
} }

pub type SetLoadBalancerUDPListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareAICImage {
    /// At most 128 characters.
    pub image_id: String,
    pub users: Vec<String>,
}
operation! { ShareAICImage(image_id: String, users: Vec<String>) "ShareAICImage" -> Empty {
    0 "ImageId" image_id, 1 "Users" users
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

pub type ShareAICImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEpnInstance {
    pub epn_instance_id: String,
}
operation! { StartEpnInstance(epn_instance_id: String) "StartEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id
} }

pub type StartEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub instance_id: String,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> StartInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<i64>,
}
model! { StartInstanceOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StartInstances() "StartInstances" -> StartInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesOutput {
    pub instance_responses: Option<Vec<InstanceOperateResponse>>,
}
model! { StartInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLoadBalancerListener {
    /// 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
}
operation! { StartLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "StartLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id
} }

pub type StartLoadBalancerListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSnatIpForSnatEntry {
    pub snat_entry_id: String,
    pub snat_ip: String,
}
operation! { StartSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "StartSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

pub type StartSnatIpForSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEpnInstance {
    pub epn_instance_id: String,
}
operation! { StopEpnInstance(epn_instance_id: String) "StopEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id
} }

pub type StopEpnInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub force_stop: Option<String>,
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "ForceStop" force_stop: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<i64>,
}
model! { StopInstanceOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StopInstances() "StopInstances" -> StopInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub instance_responses: Option<Vec<InstanceOperateResponse>>,
}
model! { StopInstancesOutput {
    0 "InstanceResponses" instance_responses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLoadBalancerListener {
    /// 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
}
operation! { StopLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "StopLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id
} }

pub type StopLoadBalancerListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSnatIpForSnatEntry {
    pub snat_entry_id: String,
    pub snat_ip: String,
}
operation! { StopSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "StopSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

pub type StopSnatIpForSnatEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateEnsEipAddress {
    pub allocation_id: String,
    pub force: Option<bool>,
}
operation! { UnAssociateEnsEipAddress(allocation_id: String) "UnAssociateEnsEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "Force" force: bool
} }

pub type UnAssociateEnsEipAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddons {
    pub addons: Option<Vec<UnInstallClusterAddonsAddons>>,
    pub cluster_id: String,
}
operation! { UnInstallClusterAddons(cluster_id: String) "UnInstallClusterAddons" -> UnInstallClusterAddonsOutput {
    0 "Addons" addons: Vec<UnInstallClusterAddonsAddons>, 1 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsAddons {
    pub name: Option<String>,
}
input! { UnInstallClusterAddonsAddons() {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsOutput {
    pub cluster_id: Option<String>,
}
model! { UnInstallClusterAddonsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddresses {
    pub network_interface_id: String,
    pub private_ip_address: Vec<String>,
}
operation! { UnassignPrivateIpAddresses(network_interface_id: String, private_ip_address: Vec<String>)
    "UnassignPrivateIpAddresses" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddress" private_ip_address
} }

pub type UnassignPrivateIpAddressesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    pub ha_vip_id: String,
    pub instance_id: String,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String) "UnassociateHaVip" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "InstanceId" instance_id
} }

pub type UnassociateHaVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateNetworkAcl {
    pub network_acl_id: String,
    pub resource: Vec<UnassociateNetworkAclResource>,
}
operation! { UnassociateNetworkAcl(network_acl_id: String, resource: Vec<UnassociateNetworkAclResource>)
    "UnassociateNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "Resource" resource
} }

pub type UnassociateNetworkAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateNetworkAclResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { UnassociateNetworkAclResource(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDG {
    pub destination_region_ids: Vec<String>,
    pub namespaces: Option<Vec<String>>,
    pub sdg_id: String,
}
operation! { UnloadRegionSDG(destination_region_ids: Vec<String>, sdg_id: String)
    "UnloadRegionSDG" -> UnloadRegionSDGOutput {
    0 "DestinationRegionIds" destination_region_ids, 1 "Namespaces" namespaces: Vec<String>, 2 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGOutput {
    pub data: Option<UnloadRegionSDGData>,
}
model! { UnloadRegionSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGData {
    pub message: Option<String>,
    pub result: Option<UnloadRegionSDGResult>,
    pub success: Option<bool>,
}
model! { UnloadRegionSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<UnloadRegionSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { UnloadRegionSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGFailedItems {
    pub destination_region_id: Option<String>,
    pub error_message: Option<String>,
}
model! { UnloadRegionSDGFailedItems {
    0 "DestinationRegionId" destination_region_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDG {
    pub instance_ids: Vec<String>,
    pub sdg_id: String,
}
operation! { UnmountInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "UnmountInstanceSDG" -> UnmountInstanceSDGOutput {
    0 "InstanceIds" instance_ids, 1 "SDGId" sdg_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGOutput {
    pub data: Option<UnmountInstanceSDGData>,
}
model! { UnmountInstanceSDGOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<UnmountInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { UnmountInstanceSDGData {
    0 "Message" message, 1 "Result" result, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Option<Vec<UnmountInstanceSDGFailedItems>>,
    pub success_count: Option<i64>,
}
model! { UnmountInstanceSDGResult {
    0 "FailedCount" failed_count, 1 "FailedItems" failed_items, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { UnmountInstanceSDGFailedItems {
    0 "ErrMessage" err_message, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterCertificate {
    pub cluster_id: Option<String>,
}
operation! { UpdateClusterCertificate() "UpdateClusterCertificate" -> UpdateClusterCertificateOutput {
    0 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterCertificateOutput {
    pub cluster_id: Option<String>,
    pub message: Option<String>,
}
model! { UpdateClusterCertificateOutput {
    0 "ClusterId" cluster_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnsSaleControl {
    pub ali_uid_account: Option<String>,
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub sale_controls: Vec<UpdateEnsSaleControlSaleControls>,
}
operation! { UpdateEnsSaleControl(commodity_code: String, sale_controls: Vec<UpdateEnsSaleControlSaleControls>)
    "UpdateEnsSaleControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type UpdateEnsSaleControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnsSaleControlSaleControls {
    pub condition_controls: Option<Vec<UpdateEnsSaleControlConditionControls>>,
    pub description: Option<String>,
    pub module_code: Option<String>,
    pub module_value: Option<UpdateEnsSaleControlModuleValue>,
    pub operator: Option<String>,
    pub order_type: Option<String>,
}
input! { UpdateEnsSaleControlSaleControls(module_code: String, module_value: UpdateEnsSaleControlModuleValue, operator: String, order_type: String) {
    0 "ConditionControls" condition_controls: Vec<UpdateEnsSaleControlConditionControls>,
    1 "Description" description: String, 2 "ModuleCode" module_code: String,
    3 "ModuleValue" module_value: UpdateEnsSaleControlModuleValue, 4 "Operator" operator: String,
    5 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnsSaleControlConditionControls {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
input! { UpdateEnsSaleControlConditionControls() {
    0 "ConditionControlModuleCode" condition_control_module_code: String,
    1 "ConditionControlModuleValue" condition_control_module_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnsSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
    pub module_value: Option<Vec<String>>,
}
input! { UpdateEnsSaleControlModuleValue() {
    0 "ModuleMaxValue" module_max_value: String, 1 "ModuleMinValue" module_min_value: String,
    2 "ModuleValue" module_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAICInstanceImage {
    pub image_id: String,
    pub server_ids: Vec<String>,
    pub timeout: Option<i64>,
}
operation! { UpgradeAICInstanceImage(image_id: String, server_ids: Vec<String>) "UpgradeAICInstanceImage" -> Empty {
    0 "ImageId" image_id, 1 "ServerIds" server_ids, 2 "Timeout" timeout: i64
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] { method: "GET", } }

pub type UpgradeAICInstanceImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplication {
    pub app_id: String,
    pub template: String,
    pub timeout: Option<i64>,
}
operation! { UpgradeApplication(app_id: String, template: String) "UpgradeApplication" -> UpgradeApplicationOutput {
    0 "AppId" app_id, 1 "Template" template, 2 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationOutput {
    pub task_id: Option<String>,
}
model! { UpgradeApplicationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddons {
    pub addons: Option<Vec<UpgradeClusterAddonsAddons>>,
    pub cluster_id: String,
}
operation! { UpgradeClusterAddons(cluster_id: String) "UpgradeClusterAddons" -> UpgradeClusterAddonsOutput {
    0 "Addons" addons: Vec<UpgradeClusterAddonsAddons>, 1 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsAddons {
    pub config_schema: Option<Vec<UpgradeClusterAddonsConfigSchema>>,
    pub name: Option<String>,
    pub next_version: Option<String>,
}
input! { UpgradeClusterAddonsAddons() {
    0 "ConfigSchema" config_schema: Vec<UpgradeClusterAddonsConfigSchema>, 1 "Name" name: String,
    2 "NextVersion" next_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
}
input! { UpgradeClusterAddonsConfigSchema() {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsOutput {
    pub cluster_id: Option<String>,
}
model! { UpgradeClusterAddonsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAICPublicKey {
    /// At most 1024 characters.
    pub content: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub key_group: Option<String>,
    /// 8 to 128 characters.
    pub key_name: String,
    pub key_type: String,
}
operation! { UploadAICPublicKey(content: String, key_name: String, key_type: String) "UploadAICPublicKey" -> Empty {
    0 "Content" content, 1 "Description" description: String, 2 "KeyGroup" key_group: String, 3 "KeyName" key_name,
    4 "KeyType" key_type
} }

pub type UploadAICPublicKeyOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AccosicateNetworkAcl, AddBackendServers, AddNetworkInterfaceToInstance, AddSnatIpForSnatEntry,
    AssignPrivateIpAddresses, AssociateEnsEipAddress, AssociateHaVip, AttachDisk, AttachEnsInstances, AttachInstanceSDG,
    AttachInstancesToNodePool, AttachKeyPair, AttachNetworkInterface, AuthorizeSecurityGroup,
    AuthorizeSecurityGroupEgress, BatchEventMigrateInstance, BatchEventRebootInstance, BatchEventRedeployInstance,
    CleanDistData, CopySDG, CopySnapshot, CreateARMServerInstances, CreateApplication, CreateClassicNetwork,
    CreateCluster, CreateClusterNodePool, CreateDisk, CreateEipInstance, CreateEnsRouteEntry, CreateEnsSaleControl,
    CreateEnsService, CreateEpnInstance, CreateFileSystem, CreateForwardEntry, CreateHaVip, CreateImage, CreateInstance,
    CreateInstanceActiveOpsTask, CreateKeyPair, CreateLoadBalancer, CreateLoadBalancerHTTPListener,
    CreateLoadBalancerHTTPSListener, CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, CreateMountTarget,
    CreateNatGateway, CreateNetwork, CreateNetworkAcl, CreateNetworkAclEntry, CreateNetworkInterface, CreateSDG,
    CreateSecurityGroup, CreateSecurityGroupPermissions, CreateSnapshot, CreateSnatEntry, CreateStorageGateway,
    CreateStorageVolume, CreateVSwitch, DeleteAICPublicKey, DeleteApplication, DeleteBucket, DeleteBucketLifecycle,
    DeleteCluster, DeleteClusterNodePool, DeleteClusterNodes, DeleteDisk, DeleteEip, DeleteEnsRouteEntry,
    DeleteEnsSaleConditionControl, DeleteEnsSaleControl, DeleteEpnInstance, DeleteFileSystem, DeleteForwardEntry,
    DeleteHaVips, DeleteImage, DeleteKeyPairs, DeleteLoadBalancerListener, DeleteMountTarget, DeleteNatGateway,
    DeleteNetwork, DeleteNetworkAcl, DeleteNetworkAclEntry, DeleteNetworkInterfaces, DeleteNetworkPeerConnection,
    DeleteObject, DeleteSDG, DeleteSecurityGroup, DeleteSecurityGroupPermissions, DeleteSnapshot, DeleteSnatEntry,
    DeleteSnatIpForSnatEntry, DeleteStorageGateway, DeleteStorageVolume, DeleteVSwitch, DeployInstanceSDG, DeploySDG,
    DescribeAICImages, DescribeARMServerInstances, DescribeAddon, DescribeApplication, DescribeAvailableResource,
    DescribeAvailableResourceInfo, DescribeBandWithdChargeType, DescribeBandwitdhByInternetChargeType,
    DescribeCloudDiskAvailableResourceInfo, DescribeCloudDiskTypes, DescribeCluster, DescribeClusterAttachScripts,
    DescribeClusterDetail, DescribeClusterKubeConfig, DescribeClusterNodePools, DescribeClusterNodes,
    DescribeClusterUserKubeconfig, DescribeClustersV1, DescribeCreatePrePaidInstanceResult, DescribeDataDistResult,
    DescribeDataDownloadURL, DescribeDataPushResult, DescribeDeviceService, DescribeDiskIopsList, DescribeDisks,
    DescribeElbAvailableResourceInfo, DescribeEnsCommodityCode, DescribeEnsCommodityModuleCode, DescribeEnsEipAddresses,
    DescribeEnsNetDistrict, DescribeEnsNetLevel, DescribeEnsNetSaleDistrict, DescribeEnsRegionIdIpv6Info,
    DescribeEnsRegionIdResource, DescribeEnsRegions, DescribeEnsResourceUsage, DescribeEnsRouteEntryList,
    DescribeEnsRouteTables, DescribeEnsSaleControl, DescribeEnsSaleControlAvailableResource,
    DescribeEnsSaleControlStock, DescribeEpnBandWidthData, DescribeEpnBandwitdhByInternetChargeType,
    DescribeEpnInstanceAttribute, DescribeEpnInstances, DescribeEpnMeasurementData, DescribeExportImageInfo,
    DescribeExportImageStatus, DescribeFileSystems, DescribeForwardEntryAttribute, DescribeForwardTableEntries,
    DescribeHaVips, DescribeHistoryEvents, DescribeImageInfos, DescribeImageSharePermission, DescribeImages,
    DescribeInstanceAutoRenewAttribute, DescribeInstanceBandwidthDetail, DescribeInstanceBootConfiguration,
    DescribeInstanceMonitorData, DescribeInstanceSDGStatus, DescribeInstanceSpec, DescribeInstanceTypes,
    DescribeInstanceVncUrl, DescribeInstances, DescribeKeyPairs, DescribeLoadBalancerAttribute,
    DescribeLoadBalancerHTTPListenerAttribute, DescribeLoadBalancerHTTPSListenerAttribute,
    DescribeLoadBalancerListenMonitor, DescribeLoadBalancerListeners, DescribeLoadBalancerSpec,
    DescribeLoadBalancerTCPListenerAttribute, DescribeLoadBalancerUDPListenerAttribute, DescribeLoadBalancers,
    DescribeMeasurementData, DescribeMountTargets, DescribeNASAvailableResourceInfo, DescribeNCInformation,
    DescribeNatGateways, DescribeNetworkAcls, DescribeNetworkAttribute, DescribeNetworkInterfaces,
    DescribeNetworkPeerConnections, DescribeNetworks, DescribePrePaidInstanceStock, DescribePrice, DescribeRegionIsps,
    DescribeRegionResource, DescribeReservedResource, DescribeResourceTimeline, DescribeSDG,
    DescribeSDGDeploymentStatus, DescribeSDGSharedDisks, DescribeSDGs, DescribeSecondaryPublicIpAddresses,
    DescribeSecurityGroupAttribute, DescribeSecurityGroups, DescribeSelfImages, DescribeServcieSchedule,
    DescribeServerLoadBalancerListenMonitor, DescribeServerLoadBalancerMonitor, DescribeSnapshots,
    DescribeSnatAttribute, DescribeSnatTableEntries, DescribeStorageGateway, DescribeStorageVolume,
    DescribeUserBandWidthData, DescribeVSwitchAttributes, DescribeVSwitches, DetachDisk, DetachInstanceSDG,
    DetachKeyPair, DetachNetworkInterface, DistApplicationData, EventMigrateInstance, EventRebootInstance,
    EventRedeployInstance, ExportBillDetailData, ExportImage, ExportMeasurementData, GetBucketAcl, GetBucketInfo,
    GetBucketLifecycle, GetClusterAddonInstance, GetOssStorageAndAccByBuckets, GetOssUsageData, ImportImage,
    ImportKeyPair, InitializeENSECKServiceRole, InstallClusterAddons, JoinPublicIpsToEpnInstance, JoinSecurityGroup,
    JoinVSwitchesToEpnInstance, LeaveSecurityGroup, ListAICPublicKeyDeliveries, ListAICPublicKeys, ListAddons,
    ListApplications, ListBuckets, ListClusterAddonInstances, ListObjects, ListProductAbilities, ListTagResources,
    ManageAICLogin, ModifyAICInstanceType, ModifyClusterAddon, ModifyClusterNodePool, ModifyEnsEipAddressAttribute,
    ModifyEnsRouteEntry, ModifyEpnInstance, ModifyFileSystem, ModifyForwardEntry, ModifyHaVipAttribute,
    ModifyImageAttribute, ModifyImageSharePermission, ModifyInstanceAttribute, ModifyInstanceAutoRenewAttribute,
    ModifyInstanceBootConfiguration, ModifyInstanceChargeType, ModifyInstanceNetworkAttribute,
    ModifyLoadBalancerAttribute, ModifyNetworkAttribute, ModifyNetworkInterfaceAttribute, ModifyPrepayInstanceSpec,
    ModifySecurityGroupAttribute, ModifySnapshotAttribute, ModifySnatEntry, ModifyVSwitchAttribute, MountInstanceSDG,
    PreloadRegionSDG, PrepareUpload, PushApplicationData, PutBucket, PutBucketAcl, PutBucketLifecycle, ReInitDisk,
    RebootAICInstance, RebootARMServerInstance, RebootInstance, RebootInstances, RecoverAICInstance, ReinitInstance,
    ReinitInstances, ReleaseAICInstance, ReleaseARMServerInstance, ReleaseInstance, ReleasePostPaidInstance,
    ReleasePrePaidInstance, RemoveBackendServers, RemoveInstanceSDG, RemovePublicIpsFromEpnInstance, RemoveSDG,
    RemoveSDGs, RemoveVSwitchesFromEpnInstance, RenewARMServerInstance, RenewInstance, RescaleApplication,
    RescaleDeviceService, ResetAICInstance, ResetDisk, ResizeDisk, RevokeSecurityGroup, RevokeSecurityGroupEgress,
    RollbackApplication, RunInstances, RunServiceSchedule, SaveSDG, ScaleClusterNodePool, SetBackendServers,
    SetLoadBalancerHTTPListenerAttribute, SetLoadBalancerHTTPSListenerAttribute, SetLoadBalancerStatus,
    SetLoadBalancerTCPListenerAttribute, SetLoadBalancerUDPListenerAttribute, ShareAICImage, StartEpnInstance,
    StartInstance, StartInstances, StartLoadBalancerListener, StartSnatIpForSnatEntry, StopEpnInstance, StopInstance,
    StopInstances, StopLoadBalancerListener, StopSnatIpForSnatEntry, TagResources, UnAssociateEnsEipAddress,
    UnInstallClusterAddons, UnassignPrivateIpAddresses, UnassociateHaVip, UnassociateNetworkAcl, UnloadRegionSDG,
    UnmountInstanceSDG, UntagResources, UpdateClusterCertificate, UpdateEnsSaleControl, UpgradeAICInstanceImage,
    UpgradeApplication, UpgradeClusterAddons, UploadAICPublicKey
}
