//! `ens` of Alibaba Cloud, API version 2017-11-10.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Ens/2017-11-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ens::DescribeAICImages};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAICImages::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-southeast-1", "ens-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-shanghai", "ens.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "ens-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("ens", "2017-11-10", "ens", &ENDPOINTS);

/// `AccosicateNetworkAcl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AccosicateNetworkAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccosicateNetworkAcl {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub resource: Vec<AccosicateNetworkAclResource>,
}
operation! { AccosicateNetworkAcl(network_acl_id: String, resource: Vec<AccosicateNetworkAclResource>)
    "AccosicateNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "Resource" resource
} }

/// Response of [`AccosicateNetworkAcl`]: empty.
pub type AccosicateNetworkAclOutput = Empty;

/// In the request of [`AccosicateNetworkAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccosicateNetworkAclResource {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
}
input! { AccosicateNetworkAclResource(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// Adds backend servers: `AddBackendServers` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AddBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServers {
    /// Required.
    pub backend_servers: Vec<AddBackendServersBackendServers>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { AddBackendServers(backend_servers: Vec<AddBackendServersBackendServers>, load_balancer_id: String)
    "AddBackendServers" -> AddBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AddBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServers {
    pub ip: Option<String>,
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { AddBackendServersBackendServers(server_id: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Response of [`AddBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersOutput {
    pub backend_servers: Option<AddBackendServersBackendServers2>,
}
model! { AddBackendServersOutput {
    0 "BackendServers" backend_servers: AddBackendServersBackendServers2
} }

/// In the response of [`AddBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServers2 {
    pub backend_server: Vec<AddBackendServersBackendServer>,
}
model! { AddBackendServersBackendServers2 {
    0 "BackendServer" backend_server: Vec<AddBackendServersBackendServer>
} }

/// In the response of [`AddBackendServers`].
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
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Adds network interface to instance: `AddNetworkInterfaceToInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AddNetworkInterfaceToInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNetworkInterfaceToInstance {
    pub auto_start: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub networks: String,
}
operation! { AddNetworkInterfaceToInstance(instance_id: String, networks: String)
    "AddNetworkInterfaceToInstance" -> Empty {
    0 "AutoStart" auto_start: bool, 1 "InstanceId" instance_id, 2 "Networks" networks
} }

/// Response of [`AddNetworkInterfaceToInstance`]: empty.
pub type AddNetworkInterfaceToInstanceOutput = Empty;

/// Adds snat ip for snat entry: `AddSnatIpForSnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AddSnatIpForSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSnatIpForSnatEntry {
    /// Required.
    pub snat_entry_id: String,
    /// Required.
    pub snat_ip: String,
}
operation! { AddSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "AddSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

/// Response of [`AddSnatIpForSnatEntry`]: empty.
pub type AddSnatIpForSnatEntryOutput = Empty;

/// Assigns private ip addresses: `AssignPrivateIpAddresses` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AssignPrivateIpAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddresses {
    /// Required.
    pub network_interface_id: String,
    pub vswitch_id: Option<String>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "VSwitchId" vswitch_id: String
} }

/// Response of [`AssignPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesOutput {
    pub assigned_private_ip_addresses_set: Option<
        AssignPrivateIpAddressesAssignedPrivateIpAddressesSet,
    >,
}
model! { AssignPrivateIpAddressesOutput {
    0 "AssignedPrivateIpAddressesSet" assigned_private_ip_addresses_set: AssignPrivateIpAddressesAssignedPrivateIpAddressesSet
} }

/// In the response of [`AssignPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesAssignedPrivateIpAddressesSet {
    pub network_interface_id: Option<String>,
    pub private_ip_set: Vec<String>,
}
model! { AssignPrivateIpAddressesAssignedPrivateIpAddressesSet {
    0 "NetworkInterfaceId" network_interface_id: String, 1 "PrivateIpSet" private_ip_set: Vec<String>
} }

/// Associates ens eip address: `AssociateEnsEipAddress` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AssociateEnsEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateEnsEipAddress {
    /// Required.
    pub allocation_id: String,
    /// Required.
    pub instance_id: String,
    pub instance_type: Option<String>,
    pub standby: Option<bool>,
}
operation! { AssociateEnsEipAddress(allocation_id: String, instance_id: String) "AssociateEnsEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type: String,
    3 "Standby" standby: bool
} }

/// Response of [`AssociateEnsEipAddress`]: empty.
pub type AssociateEnsEipAddressOutput = Empty;

/// Associates ha vip: `AssociateHaVip` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AssociateHaVip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVip {
    /// Required.
    pub ha_vip_id: String,
    /// Required.
    pub instance_id: String,
    pub instance_type: Option<String>,
}
operation! { AssociateHaVip(ha_vip_id: String, instance_id: String) "AssociateHaVip" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type: String
} }

/// Response of [`AssociateHaVip`]: empty.
pub type AssociateHaVipOutput = Empty;

/// Attaches disk: `AttachDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AttachDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisk {
    pub delete_with_instance: Option<String>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { AttachDisk(disk_id: String, instance_id: String) "AttachDisk" -> AttachDiskOutput {
    0 "DeleteWithInstance" delete_with_instance: String, 1 "DiskId" disk_id, 2 "InstanceId" instance_id
} }

/// Response of [`AttachDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDiskOutput {
    pub code: Option<i64>,
}
model! { AttachDiskOutput {
    0 "Code" code: i64
} }

/// Attaches ens instances: `AttachEnsInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AttachEnsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEnsInstances {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scripts: String,
}
operation! { AttachEnsInstances(instance_id: String, scripts: String) "AttachEnsInstances" -> Empty {
    0 "InstanceId" instance_id, 1 "Scripts" scripts
} }

/// Response of [`AttachEnsInstances`]: empty.
pub type AttachEnsInstancesOutput = Empty;

/// Attaches instance sdg: `AttachInstanceSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AttachInstanceSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDG {
    pub disk_access_protocol: Option<String>,
    pub disk_type: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    pub load_opt: Option<AttachInstanceSDGLoadOpt>,
    /// Required.
    pub sdg_id: String,
}
operation! { AttachInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "AttachInstanceSDG" -> AttachInstanceSDGOutput {
    0 "DiskAccessProtocol" disk_access_protocol: String, 1 "DiskType" disk_type: String, 2 "InstanceIds" instance_ids,
    3 "LoadOpt" load_opt: AttachInstanceSDGLoadOpt, 4 "SDGId" sdg_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`AttachInstanceSDG`].
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

/// Response of [`AttachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGOutput {
    pub data: Option<AttachInstanceSDGData>,
}
model! { AttachInstanceSDGOutput {
    0 "Data" data: AttachInstanceSDGData
} }

/// In the response of [`AttachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<AttachInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { AttachInstanceSDGData {
    0 "Message" message: String, 1 "Result" result: AttachInstanceSDGResult, 2 "Success" success: bool
} }

/// In the response of [`AttachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<AttachInstanceSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { AttachInstanceSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<AttachInstanceSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`AttachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { AttachInstanceSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// Attaches instances to node pool: `AttachInstancesToNodePool` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AttachInstancesToNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesToNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instances: Vec<String>,
    /// Required.
    pub nodepool_id: String,
}
operation! { AttachInstancesToNodePool(cluster_id: String, instances: Vec<String>, nodepool_id: String)
    "AttachInstancesToNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "Instances" instances, 2 "NodepoolId" nodepool_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AttachInstancesToNodePool`]: empty.
pub type AttachInstancesToNodePoolOutput = Empty;

/// Attaches key pair: `AttachKeyPair` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AttachKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPair {
    /// Required.
    pub instance_ids: Vec<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
operation! { AttachKeyPair(instance_ids: Vec<String>) "AttachKeyPair" -> AttachKeyPairOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`AttachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairOutput {
    pub fail_count: Option<i64>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub results: Vec<AttachKeyPairResults>,
    pub total_count: Option<i64>,
}
model! { AttachKeyPairOutput {
    0 "FailCount" fail_count: i64, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String,
    3 "Results" results: Vec<AttachKeyPairResults>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`AttachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairResults {
    pub code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachKeyPairResults {
    0 "Code" code: i64, 1 "InstanceId" instance_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Attaches network interface: `AttachNetworkInterface` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AttachNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub network_interface_id: String,
}
operation! { AttachNetworkInterface(instance_id: String, network_interface_id: String)
    "AttachNetworkInterface" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkInterfaceId" network_interface_id
} }

/// Response of [`AttachNetworkInterface`]: empty.
pub type AttachNetworkInterfaceOutput = Empty;

/// Authorizes security group: `AuthorizeSecurityGroup` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AuthorizeSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroup {
    /// Required.
    pub ip_protocol: String,
    pub policy: Option<String>,
    /// Required.
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub source_cidr_ip: String,
    pub source_port_range: Option<String>,
}
operation! {
    AuthorizeSecurityGroup(ip_protocol: String, port_range: String, security_group_id: String, source_cidr_ip: String)
    "AuthorizeSecurityGroup" -> Empty {
    0 "IpProtocol" ip_protocol, 1 "Policy" policy: String, 2 "PortRange" port_range, 3 "Priority" priority: i64,
    4 "SecurityGroupId" security_group_id, 5 "SourceCidrIp" source_cidr_ip,
    6 "SourcePortRange" source_port_range: String
} }

/// Response of [`AuthorizeSecurityGroup`]: empty.
pub type AuthorizeSecurityGroupOutput = Empty;

/// Authorizes security group egress: `AuthorizeSecurityGroupEgress` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/AuthorizeSecurityGroupEgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgress {
    /// Required.
    pub dest_cidr_ip: String,
    /// Required.
    pub ip_protocol: String,
    pub policy: Option<String>,
    /// Required.
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    /// Required.
    pub security_group_id: String,
    pub source_port_range: Option<String>,
}
operation! {
    AuthorizeSecurityGroupEgress(dest_cidr_ip: String, ip_protocol: String, port_range: String, security_group_id: String)
    "AuthorizeSecurityGroupEgress" -> Empty {
    0 "DestCidrIp" dest_cidr_ip, 1 "IpProtocol" ip_protocol, 2 "Policy" policy: String, 3 "PortRange" port_range,
    4 "Priority" priority: i64, 5 "SecurityGroupId" security_group_id, 6 "SourcePortRange" source_port_range: String
} }

/// Response of [`AuthorizeSecurityGroupEgress`]: empty.
pub type AuthorizeSecurityGroupEgressOutput = Empty;

/// Batches event migrate instance: `BatchEventMigrateInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/BatchEventMigrateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstance {
    pub event_infos: Option<Vec<BatchEventMigrateInstanceEventInfos>>,
}
operation! { BatchEventMigrateInstance() "BatchEventMigrateInstance" -> BatchEventMigrateInstanceOutput {
    0 "EventInfos" event_infos: Vec<BatchEventMigrateInstanceEventInfos>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchEventMigrateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstanceEventInfos {
    pub data_policy: Option<String>,
    /// Required.
    pub event_id: Option<String>,
    /// Required.
    pub ops_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    /// Required.
    pub resource_id: Option<String>,
}
input! { BatchEventMigrateInstanceEventInfos(event_id: String, ops_type: String, resource_id: String) {
    0 "DataPolicy" data_policy: String, 1 "EventId" event_id: String, 2 "OpsType" ops_type: String,
    3 "Password" password: Secret, 4 "PlanTime" plan_time: i64, 5 "PlanUtcTime" plan_utc_time: String,
    6 "ResourceId" resource_id: String
} }

/// Response of [`BatchEventMigrateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstanceOutput {
    pub results: Vec<BatchEventMigrateInstanceResults>,
}
model! { BatchEventMigrateInstanceOutput {
    0 "Results" results: Vec<BatchEventMigrateInstanceResults>
} }

/// In the response of [`BatchEventMigrateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventMigrateInstanceResults {
    pub code: Option<i64>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
model! { BatchEventMigrateInstanceResults {
    0 "Code" code: i64, 1 "EventId" event_id: String, 2 "Message" message: String, 3 "ResourceId" resource_id: String
} }

/// Batches event reboot instance: `BatchEventRebootInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/BatchEventRebootInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstance {
    pub event_infos: Option<Vec<BatchEventRebootInstanceEventInfos>>,
}
operation! { BatchEventRebootInstance() "BatchEventRebootInstance" -> BatchEventRebootInstanceOutput {
    0 "EventInfos" event_infos: Vec<BatchEventRebootInstanceEventInfos>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchEventRebootInstance`].
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

/// Response of [`BatchEventRebootInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstanceOutput {
    pub results: Vec<BatchEventRebootInstanceResults>,
}
model! { BatchEventRebootInstanceOutput {
    0 "Results" results: Vec<BatchEventRebootInstanceResults>
} }

/// In the response of [`BatchEventRebootInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRebootInstanceResults {
    pub code: Option<i64>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
model! { BatchEventRebootInstanceResults {
    0 "Code" code: i64, 1 "EventId" event_id: String, 2 "Message" message: String, 3 "ResourceId" resource_id: String
} }

/// Batches event redeploy instance: `BatchEventRedeployInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/BatchEventRedeployInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstance {
    pub event_infos: Option<Vec<BatchEventRedeployInstanceEventInfos>>,
}
operation! { BatchEventRedeployInstance() "BatchEventRedeployInstance" -> BatchEventRedeployInstanceOutput {
    0 "EventInfos" event_infos: Vec<BatchEventRedeployInstanceEventInfos>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BatchEventRedeployInstance`].
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

/// Response of [`BatchEventRedeployInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstanceOutput {
    pub results: Vec<BatchEventRedeployInstanceResults>,
}
model! { BatchEventRedeployInstanceOutput {
    0 "Results" results: Vec<BatchEventRedeployInstanceResults>
} }

/// In the response of [`BatchEventRedeployInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEventRedeployInstanceResults {
    pub code: Option<i64>,
    pub event_id: Option<String>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
}
model! { BatchEventRedeployInstanceResults {
    0 "Code" code: i64, 1 "EventId" event_id: String, 2 "Message" message: String, 3 "ResourceId" resource_id: String
} }

/// `CleanDistData` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CleanDistData>.
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

/// Response of [`CleanDistData`]: empty.
pub type CleanDistDataOutput = Empty;

/// Copies sdg: `CopySDG` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CopySDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDG {
    /// Required.
    pub destination_region_ids: Vec<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { CopySDG(destination_region_ids: Vec<String>, sdg_id: String) "CopySDG" -> CopySDGOutput {
    0 "DestinationRegionIds" destination_region_ids, 1 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`CopySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGOutput {
    pub data: Option<CopySDGData>,
}
model! { CopySDGOutput {
    0 "Data" data: CopySDGData
} }

/// In the response of [`CopySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGData {
    pub message: Option<String>,
    pub result: Option<CopySDGResult>,
    pub success: Option<bool>,
}
model! { CopySDGData {
    0 "Message" message: String, 1 "Result" result: CopySDGResult, 2 "Success" success: bool
} }

/// In the response of [`CopySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<CopySDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { CopySDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<CopySDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`CopySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySDGFailedItems {
    pub destination_region_id: Option<String>,
    pub error_message: Option<String>,
}
model! { CopySDGFailedItems {
    0 "DestinationRegionId" destination_region_id: String, 1 "ErrorMessage" error_message: String
} }

/// Copies snapshot: `CopySnapshot` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CopySnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshot {
    /// Required.
    pub destination_region_ids: Vec<String>,
    pub destination_snapshot_description: Option<String>,
    pub destination_snapshot_name: Option<String>,
    pub instance_billing_cycle: Option<String>,
    /// Required.
    pub snapshot_id: String,
}
operation! { CopySnapshot(destination_region_ids: Vec<String>, snapshot_id: String)
    "CopySnapshot" -> CopySnapshotOutput {
    0 "DestinationRegionIds" destination_region_ids,
    1 "DestinationSnapshotDescription" destination_snapshot_description: String,
    2 "DestinationSnapshotName" destination_snapshot_name: String,
    3 "InstanceBillingCycle" instance_billing_cycle: String, 4 "SnapshotId" snapshot_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CopySnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotOutput {
    pub allocation_id: Vec<CopySnapshotAllocationId>,
    pub biz_status_code: Option<String>,
    pub un_allocation_id: Vec<CopySnapshotUnAllocationId>,
}
model! { CopySnapshotOutput {
    0 "AllocationId" allocation_id: Vec<CopySnapshotAllocationId>, 1 "BizStatusCode" biz_status_code: String,
    2 "UnAllocationId" un_allocation_id: Vec<CopySnapshotUnAllocationId>
} }

/// In the response of [`CopySnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotAllocationId {
    pub ens_region_id: Option<String>,
    pub instance_id: Vec<String>,
}
model! { CopySnapshotAllocationId {
    0 "EnsRegionId" ens_region_id: String, 1 "InstanceId" instance_id: Vec<String>
} }

/// In the response of [`CopySnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotUnAllocationId {
    pub ens_region_id: Option<String>,
}
model! { CopySnapshotUnAllocationId {
    0 "EnsRegionId" ens_region_id: String
} }

/// Creates arm server instances: `CreateARMServerInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateARMServerInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateARMServerInstances {
    /// Required. 1 to 10.
    pub amount: i64,
    pub auto_renew: Option<bool>,
    pub auto_use_coupon: Option<bool>,
    pub cidr: Option<String>,
    /// Required.
    pub ens_region_id: String,
    pub environment_var: Option<String>,
    pub frequency: Option<i64>,
    /// Required.
    pub image_id: String,
    pub instance_billing_cycle: Option<String>,
    /// Required.
    pub instance_type: String,
    pub key_pair_name: Option<String>,
    pub name_space: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub resolution: String,
    /// At most 255 characters.
    pub server_name: Option<String>,
    /// Required.
    pub server_type: String,
    pub tag: Option<Vec<CreateARMServerInstancesTag>>,
}

/// Arguments of [`CreateARMServerInstances::new`].
pub struct CreateARMServerInstancesRequired {
    pub amount: i64,
    pub ens_region_id: String,
    pub image_id: String,
    pub instance_type: String,
    pub pay_type: String,
    pub resolution: String,
    pub server_type: String,
}
operation! {
    CreateARMServerInstances { CreateARMServerInstancesRequired: amount, ens_region_id, image_id, instance_type, pay_type, resolution, server_type }
    "CreateARMServerInstances" -> CreateARMServerInstancesOutput {
    0 "Amount" amount, 1 "AutoRenew" auto_renew: bool, 2 "AutoUseCoupon" auto_use_coupon: bool, 3 "Cidr" cidr: String,
    4 "EnsRegionId" ens_region_id, 5 "EnvironmentVar" environment_var: String, 6 "Frequency" frequency: i64,
    7 "ImageId" image_id, 8 "InstanceBillingCycle" instance_billing_cycle: String, 9 "InstanceType" instance_type,
    10 "KeyPairName" key_pair_name: String, 11 "NameSpace" name_space: String, 12 "PayType" pay_type,
    13 "Period" period: i64, 14 "PeriodUnit" period_unit: String, 15 "Resolution" resolution,
    16 "ServerName" server_name: String, 17 "ServerType" server_type, 18 "Tag" tag: Vec<CreateARMServerInstancesTag>
} }

/// In the request of [`CreateARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateARMServerInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateARMServerInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateARMServerInstancesOutput {
    pub instance_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { CreateARMServerInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "OrderId" order_id: String
} }

/// Creates application: `CreateApplication` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    /// Required.
    pub template: String,
    pub timeout: Option<i64>,
}
operation! { CreateApplication(template: String) "CreateApplication" -> CreateApplicationOutput {
    0 "Template" template, 1 "Timeout" timeout: i64
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub app_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "AppId" app_id: String
} }

/// Creates classic network: `CreateClassicNetwork` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateClassicNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassicNetwork {
    /// Required.
    pub cidr_block: String,
    pub description: Option<String>,
    /// Required.
    pub ens_region_id: String,
    pub network_name: Option<String>,
}
operation! { CreateClassicNetwork(cidr_block: String, ens_region_id: String)
    "CreateClassicNetwork" -> CreateClassicNetworkOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id,
    3 "NetworkName" network_name: String
} }

/// Response of [`CreateClassicNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassicNetworkOutput {
    pub network_id: Option<String>,
}
model! { CreateClassicNetworkOutput {
    0 "NetworkId" network_id: String
} }

/// Creates cluster: `CreateCluster` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub cluster_type: String,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<CreateClusterControlPlaneConfig>,
    pub ens_region_id: Option<String>,
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub name: Option<String>,
    pub pod_vswitch_ids: Option<Vec<String>>,
    /// Required.
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
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterControlPlaneConfig {
    pub image_id: Option<String>,
    pub instance_spec: Option<String>,
    /// Secret.
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

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates cluster node pool: `CreateClusterNodePool` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePool {
    /// Required.
    pub cluster_id: String,
    pub kubernetes_config: Option<CreateClusterNodePoolKubernetesConfig>,
    /// Required.
    pub nodepool_info: CreateClusterNodePoolNodepoolInfo,
    /// Required.
    pub scaling_group: CreateClusterNodePoolScalingGroup,
}
operation! {
    CreateClusterNodePool(cluster_id: String, nodepool_info: CreateClusterNodePoolNodepoolInfo, scaling_group: CreateClusterNodePoolScalingGroup)
    "CreateClusterNodePool" -> CreateClusterNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "KubernetesConfig" kubernetes_config: CreateClusterNodePoolKubernetesConfig,
    2 "NodepoolInfo" nodepool_info, 3 "ScalingGroup" scaling_group
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolKubernetesConfig {
    /// Secret.
    pub pre_user_data: Option<Secret>,
    /// Secret.
    pub user_data: Option<Secret>,
}
input! { CreateClusterNodePoolKubernetesConfig() {
    0 "PreUserData" pre_user_data: Secret, 1 "UserData" user_data: Secret
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolInfo {
    /// Required.
    pub name: Option<String>,
}
input! { CreateClusterNodePoolNodepoolInfo(name: String) {
    0 "Name" name: String
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolScalingGroup {
    pub data_disks: Option<Vec<CreateClusterNodePoolDataDisks>>,
    pub desired_size: Option<i64>,
    /// Required.
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    /// Required.
    pub instance_types: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    /// Required.
    pub vswitch_ids: Option<Vec<String>>,
}
input! { CreateClusterNodePoolScalingGroup(image_id: String, instance_types: Vec<String>, vswitch_ids: Vec<String>) {
    0 "DataDisks" data_disks: Vec<CreateClusterNodePoolDataDisks>, 1 "DesiredSize" desired_size: i64,
    2 "ImageId" image_id: String, 3 "InstanceChargeType" instance_charge_type: String,
    4 "InstanceTypes" instance_types: Vec<String>, 5 "KeyPairName" key_pair_name: String, 6 "Password" password: Secret,
    7 "SystemDiskCategory" system_disk_category: String, 8 "SystemDiskSize" system_disk_size: i64,
    9 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { CreateClusterNodePoolDataDisks() {
    0 "Category" category: String, 1 "Size" size: i64
} }

/// Response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolOutput {
    pub nodepool: Option<CreateClusterNodePoolNodepool>,
}
model! { CreateClusterNodePoolOutput {
    0 "Nodepool" nodepool: CreateClusterNodePoolNodepool
} }

/// In the response of [`CreateClusterNodePool`].
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
    0 "ClusterId" cluster_id: String,
    1 "KubernetesConfig" kubernetes_config: CreateClusterNodePoolNodepoolKubernetesConfig,
    2 "NodepoolInfo" nodepool_info: CreateClusterNodePoolNodepoolNodepoolInfo,
    3 "ScalingGroup" scaling_group: CreateClusterNodePoolNodepoolScalingGroup,
    4 "Status" status: CreateClusterNodePoolStatus
} }

/// In the response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolKubernetesConfig {
    /// Secret.
    pub pre_user_data: Option<Secret>,
    /// Secret.
    pub user_data: Option<Secret>,
}
model! { CreateClusterNodePoolNodepoolKubernetesConfig {
    0 "PreUserData" pre_user_data: Secret, 1 "UserData" user_data: Secret
} }

/// In the response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolNodepoolInfo {
    pub ens_region_id: Option<String>,
    pub name: Option<String>,
    pub nodepool_id: Option<String>,
}
model! { CreateClusterNodePoolNodepoolNodepoolInfo {
    0 "EnsRegionId" ens_region_id: String, 1 "Name" name: String, 2 "NodepoolId" nodepool_id: String
} }

/// In the response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolNodepoolScalingGroup {
    pub data_disks: Vec<CreateClusterNodePoolScalingGroupDataDisks>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Vec<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Vec<String>,
}
model! { CreateClusterNodePoolNodepoolScalingGroup {
    0 "DataDisks" data_disks: Vec<CreateClusterNodePoolScalingGroupDataDisks>, 1 "ImageId" image_id: String,
    2 "InstanceChargeType" instance_charge_type: String, 3 "InstanceTypes" instance_types: Vec<String>,
    4 "KeyPairName" key_pair_name: String, 5 "Password" password: Secret,
    6 "SystemDiskCategory" system_disk_category: String, 7 "SystemDiskSize" system_disk_size: i64,
    8 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolScalingGroupDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
model! { CreateClusterNodePoolScalingGroupDataDisks {
    0 "Category" category: String, 1 "Size" size: i64
} }

/// In the response of [`CreateClusterNodePool`].
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
    0 "DesiredNodes" desired_nodes: i64, 1 "FailedNodes" failed_nodes: i64, 2 "InitialNodes" initial_nodes: i64,
    3 "RemovingNodes" removing_nodes: i64, 4 "ServingNodes" serving_nodes: i64, 5 "State" state: String,
    6 "TotalNodes" total_nodes: i64
} }

/// Creates disk: `CreateDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisk {
    /// Required.
    pub category: String,
    pub disk_name: Option<String>,
    pub encrypted: Option<bool>,
    /// Required.
    pub ens_region_id: String,
    pub instance_billing_cycle: Option<String>,
    /// Required.
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

/// In the request of [`CreateDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskOutput {
    pub instance_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { CreateDiskOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "OrderId" order_id: String
} }

/// Creates eip instance: `CreateEipInstance` of `ens` 2017-11-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateEipInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipInstance {
    /// 5 to 10000.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub instance_charge_type: String,
    pub instance_id: Option<String>,
    /// Required.
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

/// In the request of [`CreateEipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEipInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEipInstanceOutput {
    pub allocation_id: Option<String>,
}
model! { CreateEipInstanceOutput {
    0 "AllocationId" allocation_id: String
} }

/// Creates ens route entry: `CreateEnsRouteEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateEnsRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsRouteEntry {
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub destination_cidr_block: String,
    /// Required.
    pub next_hop_id: String,
    pub next_hop_type: Option<String>,
    /// 2 to 128 characters.
    pub route_entry_name: Option<String>,
    /// Required.
    pub route_table_id: String,
    pub source_cidr_block: Option<String>,
}
operation! { CreateEnsRouteEntry(destination_cidr_block: String, next_hop_id: String, route_table_id: String)
    "CreateEnsRouteEntry" -> CreateEnsRouteEntryOutput {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block, 2 "NextHopId" next_hop_id,
    3 "NextHopType" next_hop_type: String, 4 "RouteEntryName" route_entry_name: String, 5 "RouteTableId" route_table_id,
    6 "SourceCidrBlock" source_cidr_block: String
} }

/// Response of [`CreateEnsRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsRouteEntryOutput {
    pub route_entry_id: Option<String>,
}
model! { CreateEnsRouteEntryOutput {
    0 "RouteEntryId" route_entry_id: String
} }

/// Creates ens sale control: `CreateEnsSaleControl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateEnsSaleControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsSaleControl {
    pub ali_uid_account: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub custom_account: Option<String>,
    /// Required.
    pub sale_controls: Vec<CreateEnsSaleControlSaleControls>,
}
operation! { CreateEnsSaleControl(commodity_code: String, sale_controls: Vec<CreateEnsSaleControlSaleControls>)
    "CreateEnsSaleControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateEnsSaleControl`]: empty.
pub type CreateEnsSaleControlOutput = Empty;

/// In the request of [`CreateEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsSaleControlSaleControls {
    pub condition_controls: Option<Vec<CreateEnsSaleControlConditionControls>>,
    pub description: Option<String>,
    /// Required.
    pub module_code: Option<String>,
    /// Required.
    pub module_value: Option<CreateEnsSaleControlModuleValue>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub order_type: Option<String>,
}
input! {
    CreateEnsSaleControlSaleControls(module_code: String, module_value: CreateEnsSaleControlModuleValue, operator: String, order_type: String) {
    0 "ConditionControls" condition_controls: Vec<CreateEnsSaleControlConditionControls>,
    1 "Description" description: String, 2 "ModuleCode" module_code: String,
    3 "ModuleValue" module_value: CreateEnsSaleControlModuleValue, 4 "Operator" operator: String,
    5 "OrderType" order_type: String
} }

/// In the request of [`CreateEnsSaleControl`].
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

/// In the request of [`CreateEnsSaleControl`].
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

/// Creates ens service: `CreateEnsService` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateEnsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsService {
    /// Required.
    pub ens_service_id: String,
    /// Required.
    pub order_type: String,
}
operation! { CreateEnsService(ens_service_id: String, order_type: String) "CreateEnsService" -> CreateEnsServiceOutput {
    0 "EnsServiceId" ens_service_id, 1 "OrderType" order_type
} }

/// Response of [`CreateEnsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnsServiceOutput {
    pub code: Option<i64>,
}
model! { CreateEnsServiceOutput {
    0 "Code" code: i64
} }

/// Creates epn instance: `CreateEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEpnInstance {
    pub epn_instance_name: Option<String>,
    /// Required.
    pub epn_instance_type: String,
    /// Required.
    pub internet_charge_type: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
    /// Required.
    pub networking_model: String,
}
operation! {
    CreateEpnInstance(epn_instance_type: String, internet_charge_type: String, internet_max_bandwidth_out: i64, networking_model: String)
    "CreateEpnInstance" -> CreateEpnInstanceOutput {
    0 "EPNInstanceName" epn_instance_name: String, 1 "EPNInstanceType" epn_instance_type,
    2 "InternetChargeType" internet_charge_type, 3 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    4 "NetworkingModel" networking_model
} }

/// Response of [`CreateEpnInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEpnInstanceOutput {
    pub epn_instance_id: Option<String>,
}
model! { CreateEpnInstanceOutput {
    0 "EPNInstanceId" epn_instance_id: String
} }

/// Creates file system: `CreateFileSystem` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    /// Required.
    pub order_details: Vec<CreateFileSystemOrderDetails>,
}
operation! { CreateFileSystem(order_details: Vec<CreateFileSystemOrderDetails>)
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "OrderDetails" order_details
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOrderDetails {
    /// Required.
    pub charge_type: Option<String>,
    /// Required.
    pub ens_region_id: Option<String>,
    /// Required.
    pub file_system_name: Option<String>,
    /// Required.
    pub mount_target_domain: Option<String>,
    /// Required.
    pub network_id: Option<String>,
    /// Required.
    pub order_type: Option<String>,
    /// Required.
    pub protocol_type: Option<String>,
    /// Required.
    pub storge_type: Option<String>,
}

/// Arguments of [`CreateFileSystemOrderDetails::new`].
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
input! {
    CreateFileSystemOrderDetails { CreateFileSystemOrderDetailsRequired: charge_type, ens_region_id, file_system_name, mount_target_domain, network_id, order_type, protocol_type, storge_type } {
    0 "ChargeType" charge_type: String, 1 "EnsRegionId" ens_region_id: String,
    2 "FileSystemName" file_system_name: String, 3 "MountTargetDomain" mount_target_domain: String,
    4 "NetworkId" network_id: String, 5 "OrderType" order_type: String, 6 "ProtocolType" protocol_type: String,
    7 "StorgeType" storge_type: String
} }

/// Response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub allocation_id: Vec<String>,
    pub allocation_ids: Vec<CreateFileSystemAllocationIds>,
    pub biz_status_code: Option<String>,
    pub un_allocation_id: Vec<String>,
}
model! { CreateFileSystemOutput {
    0 "AllocationId" allocation_id: Vec<String>, 1 "AllocationIds" allocation_ids: Vec<CreateFileSystemAllocationIds>,
    2 "BizStatusCode" biz_status_code: String, 3 "UnAllocationId" un_allocation_id: Vec<String>
} }

/// In the response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemAllocationIds {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateFileSystemAllocationIds {
    0 "EnsRegionId" ens_region_id: String, 1 "InstanceId" instance_id: String
} }

/// Creates forward entry: `CreateForwardEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateForwardEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntry {
    /// Required.
    pub external_ip: String,
    /// Required.
    pub external_port: String,
    /// At most 128 characters.
    pub forward_entry_name: Option<String>,
    /// 1 to 65535.
    pub health_check_port: Option<i64>,
    /// Required.
    pub internal_ip: String,
    /// Required.
    pub internal_port: String,
    pub ip_protocol: Option<String>,
    /// Required.
    pub nat_gateway_id: String,
    pub standby_external_ip: Option<String>,
}

/// Arguments of [`CreateForwardEntry::new`].
pub struct CreateForwardEntryRequired {
    pub external_ip: String,
    pub external_port: String,
    pub internal_ip: String,
    pub internal_port: String,
    pub nat_gateway_id: String,
}
operation! {
    CreateForwardEntry { CreateForwardEntryRequired: external_ip, external_port, internal_ip, internal_port, nat_gateway_id }
    "CreateForwardEntry" -> CreateForwardEntryOutput {
    0 "ExternalIp" external_ip, 1 "ExternalPort" external_port, 2 "ForwardEntryName" forward_entry_name: String,
    3 "HealthCheckPort" health_check_port: i64, 4 "InternalIp" internal_ip, 5 "InternalPort" internal_port,
    6 "IpProtocol" ip_protocol: String, 7 "NatGatewayId" nat_gateway_id,
    8 "StandbyExternalIp" standby_external_ip: String
} }

/// Response of [`CreateForwardEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardEntryOutput {
    pub forward_entry_id: Option<String>,
}
model! { CreateForwardEntryOutput {
    0 "ForwardEntryId" forward_entry_id: String
} }

/// Creates ha vip: `CreateHaVip` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateHaVip>.
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
    pub vswitch_id: Option<String>,
}
operation! { CreateHaVip() "CreateHaVip" -> CreateHaVipOutput {
    0 "Amount" amount: i64, 1 "Description" description: String, 2 "IpAddress" ip_address: String,
    3 "Name" name: String, 4 "VSwitchId" vswitch_id: String
} }

/// Response of [`CreateHaVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip_ids: Vec<String>,
}
model! { CreateHaVipOutput {
    0 "HaVipIds" ha_vip_ids: Vec<String>
} }

/// Creates image: `CreateImage` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub delete_after_image_upload: Option<String>,
    /// Required.
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

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub code: Option<i64>,
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "Code" code: i64, 1 "ImageId" image_id: String
} }

/// Creates instance: `CreateInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    /// Required.
    pub ens_region_id: String,
    pub host_name: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    pub internet_charge_type: Option<String>,
    pub ip_type: Option<String>,
    pub key_pair_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub payment_type: Option<String>,
    /// Required.
    pub period: String,
    pub private_ip_address: Option<String>,
    pub public_ip_identification: Option<bool>,
    /// Required.
    pub quantity: String,
    pub unique_suffix: Option<bool>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub vswitch_id: Option<String>,
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
    20 "VSwitchId" vswitch_id: String, 21 "DataDisk" data_disk: Vec<CreateInstanceDataDisk>,
    22 "SystemDisk" system_disk: CreateInstanceSystemDisk
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceDataDisk {
    pub size: Option<String>,
}
input! { CreateInstanceDataDisk() {
    0 "Size" size: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSystemDisk {
    pub size: Option<String>,
}
input! { CreateInstanceSystemDisk() {
    0 "Size" size: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<i64>,
    pub instance_ids: Option<CreateInstanceInstanceIds>,
}
model! { CreateInstanceOutput {
    0 "Code" code: i64, 1 "InstanceIds" instance_ids: CreateInstanceInstanceIds
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInstanceIds {
    pub instance_id: Vec<String>,
}
model! { CreateInstanceInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Creates instance active ops task: `CreateInstanceActiveOpsTask` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateInstanceActiveOpsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceActiveOpsTask {
    pub instance_ids: Option<Vec<String>>,
}
operation! { CreateInstanceActiveOpsTask() "CreateInstanceActiveOpsTask" -> CreateInstanceActiveOpsTaskOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`CreateInstanceActiveOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceActiveOpsTaskOutput {
    pub instance_active_ops_task: Option<InstanceActiveOpsTask>,
}
model! { CreateInstanceActiveOpsTaskOutput {
    0 "InstanceActiveOpsTask" instance_active_ops_task: InstanceActiveOpsTask
} }

/// In the response of [`CreateInstanceActiveOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceActiveOpsTask {
    pub instance_active_ops_task_id: Option<String>,
    pub instance_active_ops_task_status: Option<String>,
}
model! { InstanceActiveOpsTask {
    0 "InstanceActiveOpsTaskId" instance_active_ops_task_id: String,
    1 "InstanceActiveOpsTaskStatus" instance_active_ops_task_status: String
} }

/// Creates key pair: `CreateKeyPair` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// Required.
    pub key_pair_name: String,
}
operation! { CreateKeyPair(key_pair_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyPairName" key_pair_name
} }

/// Response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub private_key_body: Option<Secret>,
}
model! { CreateKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print: String, 1 "KeyPairId" key_pair_id: String,
    2 "KeyPairName" key_pair_name: String, 3 "PrivateKeyBody" private_key_body: Secret
} }

/// Creates load balancer: `CreateLoadBalancer` of `ens` 2017-11-10.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub billing_cycle: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub ens_region_id: String,
    pub load_balancer_name: Option<String>,
    /// Required.
    pub load_balancer_spec: String,
    pub load_balancer_type: Option<String>,
    /// Required.
    pub network_id: String,
    /// Required.
    pub pay_type: String,
    /// Required.
    pub vswitch_id: String,
}

/// Arguments of [`CreateLoadBalancer::new`].
pub struct CreateLoadBalancerRequired {
    pub ens_region_id: String,
    pub load_balancer_spec: String,
    pub network_id: String,
    pub pay_type: String,
    pub vswitch_id: String,
}
operation! {
    CreateLoadBalancer { CreateLoadBalancerRequired: ens_region_id, load_balancer_spec, network_id, pay_type, vswitch_id }
    "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "BillingCycle" billing_cycle: String, 1 "ClientToken" client_token: String, 2 "EnsRegionId" ens_region_id,
    3 "LoadBalancerName" load_balancer_name: String, 4 "LoadBalancerSpec" load_balancer_spec,
    5 "LoadBalancerType" load_balancer_type: String, 6 "NetworkId" network_id, 7 "PayType" pay_type,
    8 "VSwitchId" vswitch_id
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub network_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "NetworkId" network_id: String, 3 "VSwitchId" vswitch_id: String
} }

/// Creates load balancer http listener: `CreateLoadBalancerHTTPListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateLoadBalancerHTTPListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListener {
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// 1 to 80 characters.
    pub description: Option<String>,
    /// 0 to 65535.
    pub forward_port: Option<i64>,
    /// Required.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`CreateLoadBalancerHTTPListener`]: empty.
pub type CreateLoadBalancerHTTPListenerOutput = Empty;

/// Creates load balancer https listener: `CreateLoadBalancerHTTPSListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateLoadBalancerHTTPSListener>.
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
    /// Required.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    /// 1 to 180.
    pub request_timeout: Option<i64>,
    pub scheduler: Option<String>,
    /// Required.
    pub server_certificate_id: String,
    pub sticky_session_type: Option<String>,
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
}
operation! {
    CreateLoadBalancerHTTPSListener(health_check: String, listener_port: i64, load_balancer_id: String, server_certificate_id: String)
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

/// Response of [`CreateLoadBalancerHTTPSListener`]: empty.
pub type CreateLoadBalancerHTTPSListenerOutput = Empty;

/// Creates load balancer tcp listener: `CreateLoadBalancerTCPListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateLoadBalancerTCPListener>.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`CreateLoadBalancerTCPListener`]: empty.
pub type CreateLoadBalancerTCPListenerOutput = Empty;

/// Creates load balancer udp listener: `CreateLoadBalancerUDPListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateLoadBalancerUDPListener>.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`CreateLoadBalancerUDPListener`]: empty.
pub type CreateLoadBalancerUDPListenerOutput = Empty;

/// Creates mount target: `CreateMountTarget` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTarget {
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub mount_target_name: String,
    /// Required.
    pub net_work_id: String,
}
operation! {
    CreateMountTarget(ens_region_id: String, file_system_id: String, mount_target_name: String, net_work_id: String)
    "CreateMountTarget" -> CreateMountTargetOutput {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id, 2 "MountTargetName" mount_target_name,
    3 "NetWorkId" net_work_id
} }

/// Response of [`CreateMountTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountTargetOutput {
    pub status: Option<String>,
}
model! { CreateMountTargetOutput {
    0 "Status" status: String
} }

/// Creates nat gateway: `CreateNatGateway` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateNatGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    /// Required.
    pub ens_region_id: String,
    pub instance_billing_cycle: Option<String>,
    pub instance_type: Option<String>,
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// Required.
    pub network_id: String,
    pub tag: Option<Vec<CreateNatGatewayTag>>,
    pub vswitch_id: Option<String>,
}
operation! { CreateNatGateway(ens_region_id: String, network_id: String) "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "EnsRegionId" ens_region_id, 1 "InstanceBillingCycle" instance_billing_cycle: String,
    2 "InstanceType" instance_type: String, 3 "Name" name: String, 4 "NetworkId" network_id,
    5 "Tag" tag: Vec<CreateNatGatewayTag>, 6 "VSwitchId" vswitch_id: String
} }

/// In the request of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNatGatewayTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub nat_gateway_id: Option<String>,
}
model! { CreateNatGatewayOutput {
    0 "NatGatewayId" nat_gateway_id: String
} }

/// Creates network: `CreateNetwork` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetwork {
    /// Required.
    pub cidr_block: String,
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub ens_region_id: String,
    /// 2 to 128 characters.
    pub network_name: Option<String>,
    pub tag: Option<Vec<CreateNetworkTag>>,
}
operation! { CreateNetwork(cidr_block: String, ens_region_id: String) "CreateNetwork" -> CreateNetworkOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id,
    3 "NetworkName" network_name: String, 4 "Tag" tag: Vec<CreateNetworkTag>
} }

/// In the request of [`CreateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNetworkTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkOutput {
    pub network_id: Option<String>,
}
model! { CreateNetworkOutput {
    0 "NetworkId" network_id: String
} }

/// Creates network acl: `CreateNetworkAcl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateNetworkAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAcl {
    pub description: Option<String>,
    pub network_acl_name: Option<String>,
}
operation! { CreateNetworkAcl() "CreateNetworkAcl" -> CreateNetworkAclOutput {
    0 "Description" description: String, 1 "NetworkAclName" network_acl_name: String
} }

/// Response of [`CreateNetworkAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclOutput {
    pub network_acl_id: Option<String>,
}
model! { CreateNetworkAclOutput {
    0 "NetworkAclId" network_acl_id: String
} }

/// Creates network acl entry: `CreateNetworkAclEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateNetworkAclEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEntry {
    /// Required.
    pub cidr_block: String,
    /// At most 256 characters.
    pub description: Option<String>,
    /// 1 to 100 characters.
    pub destination_cidr_block: Option<String>,
    /// Required.
    pub direction: String,
    /// At most 128 characters.
    pub network_acl_entry_name: Option<String>,
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub policy: String,
    /// Required.
    pub port_range: String,
    /// Required. 1 to 100.
    pub priority: i64,
    /// Required.
    pub protocol: String,
}

/// Arguments of [`CreateNetworkAclEntry::new`].
pub struct CreateNetworkAclEntryRequired {
    pub cidr_block: String,
    pub direction: String,
    pub network_acl_id: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
    pub protocol: String,
}
operation! {
    CreateNetworkAclEntry { CreateNetworkAclEntryRequired: cidr_block, direction, network_acl_id, policy, port_range, priority, protocol }
    "CreateNetworkAclEntry" -> CreateNetworkAclEntryOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "Direction" direction,
    4 "NetworkAclEntryName" network_acl_entry_name: String, 5 "NetworkAclId" network_acl_id, 6 "Policy" policy,
    7 "PortRange" port_range, 8 "Priority" priority, 9 "Protocol" protocol
} }

/// Response of [`CreateNetworkAclEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEntryOutput {
    pub network_acl_entry_id: Option<String>,
}
model! { CreateNetworkAclEntryOutput {
    0 "NetworkAclEntryId" network_acl_entry_id: String
} }

/// Creates network interface: `CreateNetworkInterface` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    /// At most 256 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub name: Option<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
    pub vswitch_id: Option<String>,
}
operation! { CreateNetworkInterface(security_group_ids: Vec<String>)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "SecurityGroupIds" security_group_ids,
    3 "VSwitchId" vswitch_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub network_interface_ids: Vec<String>,
}
model! { CreateNetworkInterfaceOutput {
    0 "NetworkInterfaceIds" network_interface_ids: Vec<String>
} }

/// Creates sdg: `CreateSDG` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDG {
    pub billing_cycle: Option<String>,
    pub description: Option<String>,
    pub disk_type: Option<String>,
    pub from_sdg_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub performance_level: Option<i64>,
    pub size: Option<String>,
}
operation! { CreateSDG(instance_id: String) "CreateSDG" -> CreateSDGOutput {
    0 "BillingCycle" billing_cycle: String, 1 "Description" description: String, 2 "DiskType" disk_type: String,
    3 "FromSDGId" from_sdg_id: String, 4 "InstanceId" instance_id, 5 "PerformanceLevel" performance_level: i64,
    6 "Size" size: String
} { method: "GET", } }

/// Response of [`CreateSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDGOutput {
    pub sdg_id: Option<String>,
}
model! { CreateSDGOutput {
    0 "SDGId" sdg_id: String
} }

/// Creates security group: `CreateSecurityGroup` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateSecurityGroup>.
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
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPermissionsItem {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// Required.
    pub direction: Option<String>,
    /// Required.
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    /// Required.
    pub policy: Option<String>,
    /// Required.
    pub port_range: Option<String>,
    /// Required.
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

/// Arguments of [`CreateSecurityGroupPermissionsItem::new`].
pub struct CreateSecurityGroupPermissionsItemRequired {
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
}
input! {
    CreateSecurityGroupPermissionsItem { CreateSecurityGroupPermissionsItemRequired: direction, ip_protocol, policy, port_range, priority } {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "Direction" direction: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "Policy" policy: String, 7 "PortRange" port_range: String,
    8 "Priority" priority: i64, 9 "SourceCidrIp" source_cidr_ip: String, 10 "SourcePortRange" source_port_range: String
} }

/// Response of [`CreateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group_id: Option<String>,
}
model! { CreateSecurityGroupOutput {
    0 "SecurityGroupId" security_group_id: String
} }

/// Creates security group permissions: `CreateSecurityGroupPermissions` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateSecurityGroupPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPermissions {
    /// Required.
    pub permissions: Vec<CreateSecurityGroupPermissionsPermissions>,
    /// Required.
    pub security_group_id: String,
}
operation! {
    CreateSecurityGroupPermissions(permissions: Vec<CreateSecurityGroupPermissionsPermissions>, security_group_id: String)
    "CreateSecurityGroupPermissions" -> Empty {
    0 "Permissions" permissions, 1 "SecurityGroupId" security_group_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CreateSecurityGroupPermissions`]: empty.
pub type CreateSecurityGroupPermissionsOutput = Empty;

/// In the request of [`CreateSecurityGroupPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPermissionsPermissions {
    pub description: Option<String>,
    pub dest_cidr_ip: Option<String>,
    /// Required.
    pub direction: Option<String>,
    /// Required.
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    /// Required.
    pub policy: Option<String>,
    /// Required.
    pub port_range: Option<String>,
    /// Required.
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

/// Arguments of [`CreateSecurityGroupPermissionsPermissions::new`].
pub struct CreateSecurityGroupPermissionsPermissionsRequired {
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
}
input! {
    CreateSecurityGroupPermissionsPermissions { CreateSecurityGroupPermissionsPermissionsRequired: direction, ip_protocol, policy, port_range, priority } {
    0 "Description" description: String, 1 "DestCidrIp" dest_cidr_ip: String, 2 "Direction" direction: String,
    3 "IpProtocol" ip_protocol: String, 4 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    5 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 6 "Policy" policy: String, 7 "PortRange" port_range: String,
    8 "Priority" priority: i64, 9 "SourceCidrIp" source_cidr_ip: String, 10 "SourcePortRange" source_port_range: String
} }

/// Creates snapshot: `CreateSnapshot` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub description: Option<String>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub ens_region_id: String,
    pub instance_billing_cycle: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { CreateSnapshot(disk_id: String, ens_region_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "Description" description: String, 1 "DiskId" disk_id, 2 "EnsRegionId" ens_region_id,
    3 "InstanceBillingCycle" instance_billing_cycle: String, 4 "SnapshotName" snapshot_name: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub order_id: Option<String>,
    pub snap_shot_id: Vec<String>,
}
model! { CreateSnapshotOutput {
    0 "OrderId" order_id: String, 1 "SnapShotId" snap_shot_id: Vec<String>
} }

/// Creates snat entry: `CreateSnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntry {
    pub eip_affinity: Option<bool>,
    /// 1 to 86400.
    pub idle_timeout: Option<i64>,
    pub isp_affinity: Option<bool>,
    /// Required.
    pub nat_gateway_id: String,
    pub snat_entry_name: Option<String>,
    /// Required.
    pub snat_ip: String,
    pub source_cidr: Option<String>,
    pub source_network_id: Option<String>,
    pub source_vswitch_id: Option<String>,
    pub standby_snat_ip: Option<String>,
}
operation! { CreateSnatEntry(nat_gateway_id: String, snat_ip: String) "CreateSnatEntry" -> CreateSnatEntryOutput {
    0 "EipAffinity" eip_affinity: bool, 1 "IdleTimeout" idle_timeout: i64, 2 "IspAffinity" isp_affinity: bool,
    3 "NatGatewayId" nat_gateway_id, 4 "SnatEntryName" snat_entry_name: String, 5 "SnatIp" snat_ip,
    6 "SourceCIDR" source_cidr: String, 7 "SourceNetworkId" source_network_id: String,
    8 "SourceVSwitchId" source_vswitch_id: String, 9 "StandbySnatIp" standby_snat_ip: String
} }

/// Response of [`CreateSnatEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnatEntryOutput {
    pub snat_entry_id: Option<String>,
}
model! { CreateSnatEntryOutput {
    0 "SnatEntryId" snat_entry_id: String
} }

/// Creates storage gateway: `CreateStorageGateway` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateStorageGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGateway {
    /// Required.
    pub order_details: Vec<CreateStorageGatewayOrderDetails>,
}
operation! { CreateStorageGateway(order_details: Vec<CreateStorageGatewayOrderDetails>)
    "CreateStorageGateway" -> CreateStorageGatewayOutput {
    0 "OrderDetails" order_details
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateStorageGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayOrderDetails {
    pub description: Option<String>,
    /// Required.
    pub ens_region_id: Option<String>,
    pub gateway_name: Option<String>,
    /// Required.
    pub gateway_type: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
}
input! { CreateStorageGatewayOrderDetails(ens_region_id: String, gateway_type: String, vpc_id: String) {
    0 "Description" description: String, 1 "EnsRegionId" ens_region_id: String, 2 "GatewayName" gateway_name: String,
    3 "GatewayType" gateway_type: String, 4 "VpcId" vpc_id: String
} }

/// Response of [`CreateStorageGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayOutput {
    pub allocation_id: Vec<CreateStorageGatewayAllocationId>,
    pub biz_status_code: Option<String>,
    pub un_allocation_id: Vec<CreateStorageGatewayUnAllocationId>,
}
model! { CreateStorageGatewayOutput {
    0 "AllocationId" allocation_id: Vec<CreateStorageGatewayAllocationId>, 1 "BizStatusCode" biz_status_code: String,
    2 "UnAllocationId" un_allocation_id: Vec<CreateStorageGatewayUnAllocationId>
} }

/// In the response of [`CreateStorageGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayAllocationId {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateStorageGatewayAllocationId {
    0 "EnsRegionId" ens_region_id: String, 1 "InstanceId" instance_id: String
} }

/// In the response of [`CreateStorageGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageGatewayUnAllocationId {
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateStorageGatewayUnAllocationId {
    0 "EnsRegionId" ens_region_id: String, 1 "InstanceId" instance_id: String
} }

/// Creates storage volume: `CreateStorageVolume` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateStorageVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageVolume {
    /// Secret.
    pub auth_password: Option<Secret>,
    pub auth_protocol: Option<String>,
    pub auth_user: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub gateway_id: String,
    pub is_auth: Option<String>,
    pub is_enable: Option<String>,
    /// Required.
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

/// Response of [`CreateStorageVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageVolumeOutput {
    pub volume_id: Vec<String>,
}
model! { CreateStorageVolumeOutput {
    0 "VolumeId" volume_id: Vec<String>
} }

/// Creates vswitch: `CreateVSwitch` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/CreateVSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitch {
    /// Required.
    pub cidr_block: String,
    pub description: Option<String>,
    /// Required.
    pub ens_region_id: String,
    pub network_id: Option<String>,
    pub tag: Option<Vec<CreateVSwitchTag>>,
    pub vswitch_name: Option<String>,
}
operation! { CreateVSwitch(cidr_block: String, ens_region_id: String) "CreateVSwitch" -> CreateVSwitchOutput {
    0 "CidrBlock" cidr_block, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id,
    3 "NetworkId" network_id: String, 4 "Tag" tag: Vec<CreateVSwitchTag>, 5 "VSwitchName" vswitch_name: String
} }

/// In the request of [`CreateVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVSwitchTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVSwitchOutput {
    pub vswitch_id: Option<String>,
}
model! { CreateVSwitchOutput {
    0 "VSwitchId" vswitch_id: String
} }

/// Deletes aic public key: `DeleteAICPublicKey` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteAICPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAICPublicKey {
    /// Required. At most 128 characters.
    pub key_name: String,
}
operation! { DeleteAICPublicKey(key_name: String) "DeleteAICPublicKey" -> Empty {
    0 "KeyName" key_name
} }

/// Response of [`DeleteAICPublicKey`]: empty.
pub type DeleteAICPublicKeyOutput = Empty;

/// Deletes application: `DeleteApplication` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub app_id: String,
    pub timeout: Option<i64>,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> Empty {
    0 "AppId" app_id, 1 "Timeout" timeout: i64
} }

/// Response of [`DeleteApplication`]: empty.
pub type DeleteApplicationOutput = Empty;

/// Deletes bucket: `DeleteBucket` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBucket {
    /// Required.
    pub bucket_name: String,
}
operation! { DeleteBucket(bucket_name: String) "DeleteBucket" -> Empty {
    0 "BucketName" bucket_name
} }

/// Response of [`DeleteBucket`]: empty.
pub type DeleteBucketOutput = Empty;

/// Deletes bucket lifecycle: `DeleteBucketLifecycle` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteBucketLifecycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBucketLifecycle {
    /// Required.
    pub bucket_name: String,
    pub rule_id: Option<String>,
}
operation! { DeleteBucketLifecycle(bucket_name: String) "DeleteBucketLifecycle" -> Empty {
    0 "BucketName" bucket_name, 1 "RuleId" rule_id: String
} }

/// Response of [`DeleteBucketLifecycle`]: empty.
pub type DeleteBucketLifecycleOutput = Empty;

/// Deletes cluster: `DeleteCluster` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
    pub retain_resources: Option<bool>,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "RetainResources" retain_resources: bool
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub cluster_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Deletes cluster node pool: `DeleteClusterNodePool` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { DeleteClusterNodePool(cluster_id: String, nodepool_id: String) "DeleteClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id
} }

/// Response of [`DeleteClusterNodePool`]: empty.
pub type DeleteClusterNodePoolOutput = Empty;

/// Deletes cluster nodes: `DeleteClusterNodes` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodes {
    /// Required.
    pub body: DeleteClusterNodesBody,
    /// Required.
    pub cluster_id: String,
    pub release_node: Option<bool>,
}
operation! { DeleteClusterNodes(body: DeleteClusterNodesBody, cluster_id: String) "DeleteClusterNodes" -> Empty {
    0 "Body" body, 1 "ClusterId" cluster_id, 2 "ReleaseNode" release_node: bool
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteClusterNodes`]: empty.
pub type DeleteClusterNodesOutput = Empty;

/// In the request of [`DeleteClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodesBody {
    /// Required.
    pub nodes: Option<Vec<String>>,
}
input! { DeleteClusterNodesBody(nodes: Vec<String>) {
    0 "Nodes" nodes: Vec<String>
} }

/// Deletes disk: `DeleteDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisk {
    /// Required.
    pub disk_id: String,
}
operation! { DeleteDisk(disk_id: String) "DeleteDisk" -> DeleteDiskOutput {
    0 "DiskId" disk_id
} }

/// Response of [`DeleteDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskOutput {
    pub code: Option<i64>,
}
model! { DeleteDiskOutput {
    0 "Code" code: i64
} }

/// Deletes eip: `DeleteEip` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteEip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEip {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteEip(instance_id: String) "DeleteEip" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteEip`]: empty.
pub type DeleteEipOutput = Empty;

/// Deletes ens route entry: `DeleteEnsRouteEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteEnsRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsRouteEntry {
    /// Required.
    pub route_entry_id: String,
}
operation! { DeleteEnsRouteEntry(route_entry_id: String) "DeleteEnsRouteEntry" -> Empty {
    0 "RouteEntryId" route_entry_id
} }

/// Response of [`DeleteEnsRouteEntry`]: empty.
pub type DeleteEnsRouteEntryOutput = Empty;

/// Deletes ens sale condition control: `DeleteEnsSaleConditionControl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteEnsSaleConditionControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleConditionControl {
    pub ali_uid_account: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub custom_account: Option<String>,
    /// Required.
    pub sale_controls: Vec<DeleteEnsSaleConditionControlSaleControls>,
}
operation! {
    DeleteEnsSaleConditionControl(commodity_code: String, sale_controls: Vec<DeleteEnsSaleConditionControlSaleControls>)
    "DeleteEnsSaleConditionControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`DeleteEnsSaleConditionControl`]: empty.
pub type DeleteEnsSaleConditionControlOutput = Empty;

/// In the request of [`DeleteEnsSaleConditionControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleConditionControlSaleControls {
    /// Required.
    pub condition_controls: Option<Vec<DeleteEnsSaleConditionControlConditionControls>>,
    /// Required.
    pub module_code: Option<String>,
    /// Required.
    pub order_type: Option<String>,
}
input! {
    DeleteEnsSaleConditionControlSaleControls(condition_controls: Vec<DeleteEnsSaleConditionControlConditionControls>, module_code: String, order_type: String) {
    0 "ConditionControls" condition_controls: Vec<DeleteEnsSaleConditionControlConditionControls>,
    1 "ModuleCode" module_code: String, 2 "OrderType" order_type: String
} }

/// In the request of [`DeleteEnsSaleConditionControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleConditionControlConditionControls {
    /// Required.
    pub condition_control_module_code: Option<String>,
    /// Required.
    pub condition_control_module_value: Option<String>,
}
input! {
    DeleteEnsSaleConditionControlConditionControls(condition_control_module_code: String, condition_control_module_value: String) {
    0 "ConditionControlModuleCode" condition_control_module_code: String,
    1 "ConditionControlModuleValue" condition_control_module_value: String
} }

/// Deletes ens sale control: `DeleteEnsSaleControl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteEnsSaleControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleControl {
    pub ali_uid_account: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub custom_account: Option<String>,
    /// Required.
    pub sale_controls: Vec<DeleteEnsSaleControlSaleControls>,
}
operation! { DeleteEnsSaleControl(commodity_code: String, sale_controls: Vec<DeleteEnsSaleControlSaleControls>)
    "DeleteEnsSaleControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`DeleteEnsSaleControl`]: empty.
pub type DeleteEnsSaleControlOutput = Empty;

/// In the request of [`DeleteEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnsSaleControlSaleControls {
    /// Required.
    pub module_code: Option<String>,
    /// Required.
    pub order_type: Option<String>,
}
input! { DeleteEnsSaleControlSaleControls(module_code: String, order_type: String) {
    0 "ModuleCode" module_code: String, 1 "OrderType" order_type: String
} }

/// Deletes epn instance: `DeleteEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEpnInstance {
    /// Required.
    pub epn_instance_id: String,
}
operation! { DeleteEpnInstance(epn_instance_id: String) "DeleteEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id
} }

/// Response of [`DeleteEpnInstance`]: empty.
pub type DeleteEpnInstanceOutput = Empty;

/// Deletes file system: `DeleteFileSystem` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteFileSystem(ens_region_id: String, file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id
} { method: "GET", } }

/// Response of [`DeleteFileSystem`]: empty.
pub type DeleteFileSystemOutput = Empty;

/// Deletes forward entry: `DeleteForwardEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteForwardEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardEntry {
    /// Required.
    pub forward_entry_id: String,
}
operation! { DeleteForwardEntry(forward_entry_id: String) "DeleteForwardEntry" -> Empty {
    0 "ForwardEntryId" forward_entry_id
} }

/// Response of [`DeleteForwardEntry`]: empty.
pub type DeleteForwardEntryOutput = Empty;

/// Deletes ha vips: `DeleteHaVips` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteHaVips>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVips {
    /// Required.
    pub ha_vip_ids: Vec<String>,
}
operation! { DeleteHaVips(ha_vip_ids: Vec<String>) "DeleteHaVips" -> Empty {
    0 "HaVipIds" ha_vip_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteHaVips`]: empty.
pub type DeleteHaVipsOutput = Empty;

/// Deletes image: `DeleteImage` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    /// Required.
    pub image_id: String,
}
operation! { DeleteImage(image_id: String) "DeleteImage" -> DeleteImageOutput {
    0 "ImageId" image_id
} }

/// Response of [`DeleteImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageOutput {
    pub code: Option<i64>,
}
model! { DeleteImageOutput {
    0 "Code" code: i64
} }

/// Deletes key pairs: `DeleteKeyPairs` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
operation! { DeleteKeyPairs() "DeleteKeyPairs" -> Empty {
    0 "KeyPairId" key_pair_id: String, 1 "KeyPairName" key_pair_name: String
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Deletes load balancer listener: `DeleteLoadBalancerListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteLoadBalancerListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListener {
    /// Required. 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DeleteLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "DeleteLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DeleteLoadBalancerListener`]: empty.
pub type DeleteLoadBalancerListenerOutput = Empty;

/// Deletes mount target: `DeleteMountTarget` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteMountTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountTarget {
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub mount_target_name: String,
}
operation! { DeleteMountTarget(ens_region_id: String, file_system_id: String, mount_target_name: String)
    "DeleteMountTarget" -> Empty {
    0 "EnsRegionId" ens_region_id, 1 "FileSystemId" file_system_id, 2 "MountTargetName" mount_target_name
} }

/// Response of [`DeleteMountTarget`]: empty.
pub type DeleteMountTargetOutput = Empty;

/// Deletes nat gateway: `DeleteNatGateway` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteNatGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub force_delete: Option<bool>,
    /// Required.
    pub nat_gateway_id: String,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    0 "ForceDelete" force_delete: bool, 1 "NatGatewayId" nat_gateway_id
} }

/// Response of [`DeleteNatGateway`]: empty.
pub type DeleteNatGatewayOutput = Empty;

/// Deletes network: `DeleteNetwork` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteNetwork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetwork {
    /// Required.
    pub network_id: String,
}
operation! { DeleteNetwork(network_id: String) "DeleteNetwork" -> Empty {
    0 "NetworkId" network_id
} }

/// Response of [`DeleteNetwork`]: empty.
pub type DeleteNetworkOutput = Empty;

/// Deletes network acl: `DeleteNetworkAcl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteNetworkAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAcl {
    /// Required.
    pub network_acl_id: String,
}
operation! { DeleteNetworkAcl(network_acl_id: String) "DeleteNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id
} }

/// Response of [`DeleteNetworkAcl`]: empty.
pub type DeleteNetworkAclOutput = Empty;

/// Deletes network acl entry: `DeleteNetworkAclEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteNetworkAclEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclEntry {
    pub network_acl_entry_id: Option<String>,
}
operation! { DeleteNetworkAclEntry() "DeleteNetworkAclEntry" -> Empty {
    0 "NetworkAclEntryId" network_acl_entry_id: String
} }

/// Response of [`DeleteNetworkAclEntry`]: empty.
pub type DeleteNetworkAclEntryOutput = Empty;

/// Deletes network interfaces: `DeleteNetworkInterfaces` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteNetworkInterfaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterfaces {
    /// Required.
    pub network_interface_ids: Vec<String>,
}
operation! { DeleteNetworkInterfaces(network_interface_ids: Vec<String>) "DeleteNetworkInterfaces" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteNetworkInterfaces`]: empty.
pub type DeleteNetworkInterfacesOutput = Empty;

/// Deletes network peer connection: `DeleteNetworkPeerConnection` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteNetworkPeerConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkPeerConnection {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteNetworkPeerConnection(instance_id: String) "DeleteNetworkPeerConnection" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteNetworkPeerConnection`]: empty.
pub type DeleteNetworkPeerConnectionOutput = Empty;

/// Deletes object: `DeleteObject` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteObject {
    /// Required.
    pub bucket_name: String,
    /// Required.
    pub object_key: String,
}
operation! { DeleteObject(bucket_name: String, object_key: String) "DeleteObject" -> Empty {
    0 "BucketName" bucket_name, 1 "ObjectKey" object_key
} }

/// Response of [`DeleteObject`]: empty.
pub type DeleteObjectOutput = Empty;

/// Deletes sdg: `DeleteSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDG {
    /// Required.
    pub sdg_id: Vec<String>,
}
operation! { DeleteSDG(sdg_id: Vec<String>) "DeleteSDG" -> DeleteSDGOutput {
    0 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGOutput {
    pub data: Option<DeleteSDGData>,
}
model! { DeleteSDGOutput {
    0 "Data" data: DeleteSDGData
} }

/// In the response of [`DeleteSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGData {
    pub message: Option<String>,
    pub result: Option<DeleteSDGResult>,
    pub success: Option<bool>,
}
model! { DeleteSDGData {
    0 "Message" message: String, 1 "Result" result: DeleteSDGResult, 2 "Success" success: bool
} }

/// In the response of [`DeleteSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<DeleteSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { DeleteSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<DeleteSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`DeleteSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGFailedItems {
    pub err_message: Option<String>,
    pub item: Option<DeleteSDGItem>,
}
model! { DeleteSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "Item" item: DeleteSDGItem
} }

/// In the response of [`DeleteSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSDGItem {
    pub sdg_id: Option<String>,
}
model! { DeleteSDGItem {
    0 "SdgId" sdg_id: String
} }

/// Deletes security group: `DeleteSecurityGroup` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    /// Required.
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "SecurityGroupId" security_group_id
} }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes security group permissions: `DeleteSecurityGroupPermissions` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteSecurityGroupPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPermissions {
    /// Required.
    pub permissions: Vec<DeleteSecurityGroupPermissionsPermissions>,
    /// Required.
    pub security_group_id: String,
}
operation! {
    DeleteSecurityGroupPermissions(permissions: Vec<DeleteSecurityGroupPermissionsPermissions>, security_group_id: String)
    "DeleteSecurityGroupPermissions" -> Empty {
    0 "Permissions" permissions, 1 "SecurityGroupId" security_group_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteSecurityGroupPermissions`]: empty.
pub type DeleteSecurityGroupPermissionsOutput = Empty;

/// In the request of [`DeleteSecurityGroupPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPermissionsPermissions {
    pub dest_cidr_ip: Option<String>,
    /// Required.
    pub direction: Option<String>,
    /// Required.
    pub ip_protocol: Option<String>,
    pub ipv6_dest_cidr_ip: Option<String>,
    pub ipv6_source_cidr_ip: Option<String>,
    /// Required.
    pub policy: Option<String>,
    /// Required.
    pub port_range: Option<String>,
    /// Required.
    pub priority: Option<i64>,
    pub source_cidr_ip: Option<String>,
    pub source_port_range: Option<String>,
}

/// Arguments of [`DeleteSecurityGroupPermissionsPermissions::new`].
pub struct DeleteSecurityGroupPermissionsPermissionsRequired {
    pub direction: String,
    pub ip_protocol: String,
    pub policy: String,
    pub port_range: String,
    pub priority: i64,
}
input! {
    DeleteSecurityGroupPermissionsPermissions { DeleteSecurityGroupPermissionsPermissionsRequired: direction, ip_protocol, policy, port_range, priority } {
    0 "DestCidrIp" dest_cidr_ip: String, 1 "Direction" direction: String, 2 "IpProtocol" ip_protocol: String,
    3 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String, 4 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String,
    5 "Policy" policy: String, 6 "PortRange" port_range: String, 7 "Priority" priority: i64,
    8 "SourceCidrIp" source_cidr_ip: String, 9 "SourcePortRange" source_port_range: String
} }

/// Deletes snapshot: `DeleteSnapshot` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "SnapshotId" snapshot_id
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Deletes snat entry: `DeleteSnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatEntry {
    /// Required.
    pub snat_entry_id: String,
}
operation! { DeleteSnatEntry(snat_entry_id: String) "DeleteSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id
} }

/// Response of [`DeleteSnatEntry`]: empty.
pub type DeleteSnatEntryOutput = Empty;

/// Deletes snat ip for snat entry: `DeleteSnatIpForSnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteSnatIpForSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnatIpForSnatEntry {
    /// Required.
    pub snat_entry_id: String,
    /// Required.
    pub snat_ip: String,
}
operation! { DeleteSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "DeleteSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

/// Response of [`DeleteSnatIpForSnatEntry`]: empty.
pub type DeleteSnatIpForSnatEntryOutput = Empty;

/// Deletes storage gateway: `DeleteStorageGateway` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteStorageGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteStorageGateway(gateway_id: String) "DeleteStorageGateway" -> Empty {
    0 "GatewayId" gateway_id
} }

/// Response of [`DeleteStorageGateway`]: empty.
pub type DeleteStorageGatewayOutput = Empty;

/// Deletes storage volume: `DeleteStorageVolume` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteStorageVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageVolume {
    /// Required.
    pub volume_id: String,
}
operation! { DeleteStorageVolume(volume_id: String) "DeleteStorageVolume" -> Empty {
    0 "VolumeId" volume_id
} }

/// Response of [`DeleteStorageVolume`]: empty.
pub type DeleteStorageVolumeOutput = Empty;

/// Deletes vswitch: `DeleteVSwitch` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeleteVSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVSwitch {
    /// Required.
    pub vswitch_id: String,
}
operation! { DeleteVSwitch(vswitch_id: String) "DeleteVSwitch" -> Empty {
    0 "VSwitchId" vswitch_id
} }

/// Response of [`DeleteVSwitch`]: empty.
pub type DeleteVSwitchOutput = Empty;

/// Deploys instance sdg: `DeployInstanceSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeployInstanceSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDG {
    pub deployment_type: Option<String>,
    pub disk_access_protocol: Option<String>,
    pub disk_type: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { DeployInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "DeployInstanceSDG" -> DeployInstanceSDGOutput {
    0 "DeploymentType" deployment_type: String, 1 "DiskAccessProtocol" disk_access_protocol: String,
    2 "DiskType" disk_type: String, 3 "InstanceIds" instance_ids, 4 "SDGId" sdg_id
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`DeployInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGOutput {
    pub data: Option<DeployInstanceSDGData>,
}
model! { DeployInstanceSDGOutput {
    0 "Data" data: DeployInstanceSDGData
} }

/// In the response of [`DeployInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<DeployInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { DeployInstanceSDGData {
    0 "Message" message: String, 1 "Result" result: DeployInstanceSDGResult, 2 "Success" success: bool
} }

/// In the response of [`DeployInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<DeployInstanceSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { DeployInstanceSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<DeployInstanceSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`DeployInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DeployInstanceSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// Deploys sdg: `DeploySDG` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DeploySDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDG {
    pub deployment_type: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { DeploySDG(instance_ids: Vec<String>, sdg_id: String) "DeploySDG" -> DeploySDGOutput {
    0 "DeploymentType" deployment_type: String, 1 "InstanceIds" instance_ids, 2 "SDGId" sdg_id
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`DeploySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGOutput {
    pub data: Option<DeploySDGData>,
}
model! { DeploySDGOutput {
    0 "Data" data: DeploySDGData
} }

/// In the response of [`DeploySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGData {
    pub message: Option<String>,
    pub result: Option<DeploySDGResult>,
    pub success: Option<bool>,
}
model! { DeploySDGData {
    0 "Message" message: String, 1 "Result" result: DeploySDGResult, 2 "Success" success: bool
} }

/// In the response of [`DeploySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<DeploySDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { DeploySDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<DeploySDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`DeploySDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeploySDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DeploySDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// Describes aic images: `DescribeAICImages` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeAICImages>.
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

/// Response of [`DescribeAICImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICImagesOutput {
    pub images: Vec<DescribeAICImagesImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAICImagesOutput {
    0 "Images" images: Vec<DescribeAICImagesImages>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAICImages`].
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
    0 "AndroidVersion" android_version: String, 1 "CreationTime" creation_time: String,
    2 "Description" description: String, 3 "ImageId" image_id: String, 4 "ImageUrl" image_url: String,
    5 "Status" status: String, 6 "User" user: String
} }

/// Describes arm server instances: `DescribeARMServerInstances` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeARMServerInstances>.
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
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeARMServerInstances: DescribeARMServerInstancesServers =
    Number "PageNumber", "Servers" servers, total "TotalCount" }

/// In the request of [`DescribeARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeARMServerInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub servers: Vec<DescribeARMServerInstancesServers>,
    pub total_count: Option<i64>,
}
model! { DescribeARMServerInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Servers" servers: Vec<DescribeARMServerInstancesServers>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesServers {
    pub aic_instances: Vec<DescribeARMServerInstancesAICInstances>,
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
    pub tags: Vec<DescribeARMServerInstancesServersTags>,
}
model! { DescribeARMServerInstancesServers {
    0 "AICInstances" aic_instances: Vec<DescribeARMServerInstancesAICInstances>, 1 "CreationTime" creation_time: String,
    2 "EnsRegionId" ens_region_id: String, 3 "ExpiredTime" expired_time: String, 4 "LatestAction" latest_action: String,
    5 "Name" name: String, 6 "Namespace" namespace: String, 7 "PayType" pay_type: String,
    8 "ServerId" server_id: String, 9 "SpecName" spec_name: String, 10 "State" state: String,
    11 "Status" status: String, 12 "Tags" tags: Vec<DescribeARMServerInstancesServersTags>
} }

/// In the response of [`DescribeARMServerInstances`].
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
    0 "Frequency" frequency: i64, 1 "ImageId" image_id: String, 2 "InstanceId" instance_id: String,
    3 "LatestAction" latest_action: String, 4 "Name" name: String,
    5 "NetworkAttributes" network_attributes: DescribeARMServerInstancesNetworkAttributes,
    6 "Resolution" resolution: String, 7 "SdgDeployInfo" sdg_deploy_info: DescribeARMServerInstancesSdgDeployInfo,
    8 "Spec" spec: String, 9 "State" state: String, 10 "Status" status: String
} }

/// In the response of [`DescribeARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesNetworkAttributes {
    pub ip_address: Option<String>,
    pub network_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeARMServerInstancesNetworkAttributes {
    0 "IpAddress" ip_address: String, 1 "NetworkId" network_id: String, 2 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesSdgDeployInfo {
    pub sdg_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeARMServerInstancesSdgDeployInfo {
    0 "SDGId" sdg_id: String, 1 "Status" status: String
} }

/// In the response of [`DescribeARMServerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeARMServerInstancesServersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeARMServerInstancesServersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes addon: `DescribeAddon` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeAddon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddon {
    /// Required.
    pub addon_name: String,
    pub addon_version: Option<String>,
}
operation! { DescribeAddon(addon_name: String) "DescribeAddon" -> DescribeAddonOutput {
    0 "AddonName" addon_name, 1 "AddonVersion" addon_version: String
} }

/// Response of [`DescribeAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonOutput {
    pub addons: Vec<DescribeAddonAddons>,
}
model! { DescribeAddonOutput {
    0 "Addons" addons: Vec<DescribeAddonAddons>
} }

/// In the response of [`DescribeAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonAddons {
    pub cleanup_cloud_resources: Option<String>,
    pub config_schema: Vec<DescribeAddonConfigSchema>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAddonAddons {
    0 "CleanupCloudResources" cleanup_cloud_resources: String,
    1 "ConfigSchema" config_schema: Vec<DescribeAddonConfigSchema>, 2 "Name" name: String, 3 "Version" version: String
} }

/// In the response of [`DescribeAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<Value>,
}
model! { DescribeAddonConfigSchema {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: Value
} }

/// Describes application: `DescribeApplication` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplication {
    /// Required.
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

/// Response of [`DescribeApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationOutput {
    pub application: Option<String>,
}
model! { DescribeApplicationOutput {
    0 "Application" application: String
} }

/// Describes available resource: `DescribeAvailableResource` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {}
operation! { DescribeAvailableResource() "DescribeAvailableResource" -> DescribeAvailableResourceOutput {} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeAvailableResourceImages>,
    pub support_resources: Option<DescribeAvailableResourceSupportResources>,
}
model! { DescribeAvailableResourceOutput {
    0 "Code" code: i64, 1 "Images" images: DescribeAvailableResourceImages,
    2 "SupportResources" support_resources: DescribeAvailableResourceSupportResources
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceImages {
    pub image: Vec<DescribeAvailableResourceImage>,
}
model! { DescribeAvailableResourceImages {
    0 "Image" image: Vec<DescribeAvailableResourceImage>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { DescribeAvailableResourceImage {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResources {
    pub support_resource: Vec<DescribeAvailableResourceSupportResource>,
}
model! { DescribeAvailableResourceSupportResources {
    0 "SupportResource" support_resource: Vec<DescribeAvailableResourceSupportResource>
} }

/// In the response of [`DescribeAvailableResource`].
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
    0 "DataDiskSize" data_disk_size: String, 1 "EnsRegionId" ens_region_id: String,
    2 "InstanceSpec" instance_spec: String, 3 "SupportResourcesCount" support_resources_count: String,
    4 "SystemDiskSize" system_disk_size: String
} }

/// Describes available resource info: `DescribeAvailableResourceInfo` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeAvailableResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfo {}
operation! { DescribeAvailableResourceInfo() "DescribeAvailableResourceInfo" -> DescribeAvailableResourceInfoOutput {} }

/// Response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoOutput {
    pub images: Option<DescribeAvailableResourceInfoImages>,
    pub support_resources: Option<DescribeAvailableResourceInfoSupportResources>,
}
model! { DescribeAvailableResourceInfoOutput {
    0 "Images" images: DescribeAvailableResourceInfoImages,
    1 "SupportResources" support_resources: DescribeAvailableResourceInfoSupportResources
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoImages {
    pub image: Vec<DescribeAvailableResourceInfoImage>,
}
model! { DescribeAvailableResourceInfoImages {
    0 "Image" image: Vec<DescribeAvailableResourceInfoImage>
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_size: Option<i64>,
}
model! { DescribeAvailableResourceInfoImage {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ImageSize" image_size: i64
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoSupportResources {
    pub support_resource: Vec<DescribeAvailableResourceInfoSupportResource>,
}
model! { DescribeAvailableResourceInfoSupportResources {
    0 "SupportResource" support_resource: Vec<DescribeAvailableResourceInfoSupportResource>
} }

/// In the response of [`DescribeAvailableResourceInfo`].
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
    0 "BandwidthTypes" bandwidth_types: DescribeAvailableResourceInfoBandwidthTypes,
    1 "DataDiskMaxSize" data_disk_max_size: i64, 2 "DataDiskMinSize" data_disk_min_size: i64,
    3 "EnsRegionIds" ens_region_ids: DescribeAvailableResourceInfoEnsRegionIds,
    4 "EnsRegionIdsExtends" ens_region_ids_extends: DescribeAvailableResourceInfoEnsRegionIdsExtends,
    5 "InstanceSpeces" instance_speces: DescribeAvailableResourceInfoInstanceSpeces,
    6 "Isp" isp: DescribeAvailableResourceInfoIsp, 7 "SystemDiskMaxSize" system_disk_max_size: i64,
    8 "SystemDiskMinSize" system_disk_min_size: i64
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoBandwidthTypes {
    pub bandwidth_type: Vec<String>,
}
model! { DescribeAvailableResourceInfoBandwidthTypes {
    0 "BandwidthType" bandwidth_type: Vec<String>
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoEnsRegionIds {
    pub ens_region_id: Vec<String>,
}
model! { DescribeAvailableResourceInfoEnsRegionIds {
    0 "EnsRegionId" ens_region_id: Vec<String>
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoEnsRegionIdsExtends {
    pub ens_region_id: Vec<DescribeAvailableResourceInfoEnsRegionId>,
}
model! { DescribeAvailableResourceInfoEnsRegionIdsExtends {
    0 "EnsRegionId" ens_region_id: Vec<DescribeAvailableResourceInfoEnsRegionId>
} }

/// In the response of [`DescribeAvailableResourceInfo`].
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
    0 "Area" area: String, 1 "EnName" en_name: String, 2 "EnsRegionId" ens_region_id: String, 3 "Isp" isp: String,
    4 "Name" name: String, 5 "Province" province: String
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoInstanceSpeces {
    pub instance_spec: Vec<String>,
}
model! { DescribeAvailableResourceInfoInstanceSpeces {
    0 "InstanceSpec" instance_spec: Vec<String>
} }

/// In the response of [`DescribeAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoIsp {
    pub isp: Vec<String>,
}
model! { DescribeAvailableResourceInfoIsp {
    0 "Isp" isp: Vec<String>
} }

/// Describes band withd charge type: `DescribeBandWithdChargeType` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeBandWithdChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeType {}
operation! { DescribeBandWithdChargeType() "DescribeBandWithdChargeType" -> DescribeBandWithdChargeTypeOutput {} }

/// Response of [`DescribeBandWithdChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandWithdChargeTypeOutput {
    pub band_with_type_info: Option<String>,
    pub charge_contract_type: Option<String>,
    pub charge_cycle_info: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBandWithdChargeTypeOutput {
    0 "BandWithTypeInfo" band_with_type_info: String, 1 "ChargeContractType" charge_contract_type: String,
    2 "ChargeCycleInfo" charge_cycle_info: String, 3 "Code" code: i64
} }

/// Describes bandwitdh by internet charge type: `DescribeBandwitdhByInternetChargeType` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeBandwitdhByInternetChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwitdhByInternetChargeType {
    /// Required.
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub isp: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeBandwitdhByInternetChargeType(end_time: String, start_time: String)
    "DescribeBandwitdhByInternetChargeType" -> DescribeBandwitdhByInternetChargeTypeOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "Isp" isp: String, 3 "StartTime" start_time
} }

/// Response of [`DescribeBandwitdhByInternetChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwitdhByInternetChargeTypeOutput {
    pub bandwidth_value: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeBandwitdhByInternetChargeTypeOutput {
    0 "BandwidthValue" bandwidth_value: i64, 1 "InternetChargeType" internet_charge_type: String,
    2 "TimeStamp" time_stamp: String
} }

/// Describes cloud disk available resource info: `DescribeCloudDiskAvailableResourceInfo` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeCloudDiskAvailableResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfo {}
operation! { DescribeCloudDiskAvailableResourceInfo()
    "DescribeCloudDiskAvailableResourceInfo" -> DescribeCloudDiskAvailableResourceInfoOutput {} { method: "GET", } }

/// Response of [`DescribeCloudDiskAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoOutput {
    pub support_resources: Option<
        DescribeCloudDiskAvailableResourceInfoSupportResources,
    >,
}
model! { DescribeCloudDiskAvailableResourceInfoOutput {
    0 "SupportResources" support_resources: DescribeCloudDiskAvailableResourceInfoSupportResources
} }

/// In the response of [`DescribeCloudDiskAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoSupportResources {
    pub support_resource: Vec<DescribeCloudDiskAvailableResourceInfoSupportResource>,
}
model! { DescribeCloudDiskAvailableResourceInfoSupportResources {
    0 "SupportResource" support_resource: Vec<DescribeCloudDiskAvailableResourceInfoSupportResource>
} }

/// In the response of [`DescribeCloudDiskAvailableResourceInfo`].
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
    0 "Ability" ability: DescribeCloudDiskAvailableResourceInfoAbility, 1 "CanBuyCount" can_buy_count: i64,
    2 "Category" category: String, 3 "DefaultDiskSize" default_disk_size: i64, 4 "DiskMaxSize" disk_max_size: i64,
    5 "DiskMinSize" disk_min_size: i64, 6 "EnsRegionId" ens_region_id: String, 7 "EnsRegionName" ens_region_name: String
} }

/// In the response of [`DescribeCloudDiskAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoAbility {
    pub ability: Vec<String>,
}
model! { DescribeCloudDiskAvailableResourceInfoAbility {
    0 "Ability" ability: Vec<String>
} }

/// Describes cloud disk types: `DescribeCloudDiskTypes` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeCloudDiskTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypes {
    pub ens_region_id: Option<String>,
    pub ens_region_ids: Option<Vec<String>>,
}
operation! { DescribeCloudDiskTypes() "DescribeCloudDiskTypes" -> DescribeCloudDiskTypesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`DescribeCloudDiskTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesOutput {
    pub support_resources: Option<DescribeCloudDiskTypesSupportResources>,
}
model! { DescribeCloudDiskTypesOutput {
    0 "SupportResources" support_resources: DescribeCloudDiskTypesSupportResources
} }

/// In the response of [`DescribeCloudDiskTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesSupportResources {
    pub support_resource: Vec<DescribeCloudDiskTypesSupportResource>,
}
model! { DescribeCloudDiskTypesSupportResources {
    0 "SupportResource" support_resource: Vec<DescribeCloudDiskTypesSupportResource>
} }

/// In the response of [`DescribeCloudDiskTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesSupportResource {
    pub category: Option<String>,
    pub ens_region_id: Option<String>,
}
model! { DescribeCloudDiskTypesSupportResource {
    0 "Category" category: String, 1 "EnsRegionId" ens_region_id: String
} }

/// Describes cluster: `DescribeCluster` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCluster {
    pub cluster_id: Option<String>,
}
operation! { DescribeCluster() "DescribeCluster" -> DescribeClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOutput {
    pub clusters: Vec<DescribeClusterClusters>,
}
model! { DescribeClusterOutput {
    0 "Clusters" clusters: Vec<DescribeClusterClusters>
} }

/// In the response of [`DescribeCluster`].
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
    0 "ClusterId" cluster_id: String, 1 "CurrentVersion" current_version: String, 2 "Name" name: String,
    3 "NextVersion" next_version: String, 4 "Status" status: String
} }

/// Describes cluster attach scripts: `DescribeClusterAttachScripts` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClusterAttachScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScripts {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
    pub options: Option<String>,
}
operation! { DescribeClusterAttachScripts(cluster_id: String, nodepool_id: String)
    "DescribeClusterAttachScripts" -> DescribeClusterAttachScriptsOutput {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id, 2 "Options" options: String
} }

/// Response of [`DescribeClusterAttachScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAttachScriptsOutput {
    pub script: Option<String>,
}
model! { DescribeClusterAttachScriptsOutput {
    0 "Script" script: String
} }

/// Describes cluster detail: `DescribeClusterDetail` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClusterDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub ali_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub config: Option<Value>,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<DescribeClusterDetailControlPlaneConfig>,
    pub ens_region_id: Option<String>,
    /// Secret.
    pub join_token: Option<Secret>,
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub name: Option<String>,
    pub pod_vswitch_ids: Vec<String>,
    pub public_access: Option<bool>,
    pub service_cidr: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
}
model! { DescribeClusterDetailOutput {
    0 "AliUid" ali_uid: String, 1 "ClusterId" cluster_id: String, 2 "Config" config: Value,
    3 "ContainerCidr" container_cidr: String,
    4 "ControlPlaneConfig" control_plane_config: DescribeClusterDetailControlPlaneConfig,
    5 "EnsRegionId" ens_region_id: String, 6 "JoinToken" join_token: Secret,
    7 "KubernetesVersion" kubernetes_version: String, 8 "LoadBalancerId" load_balancer_id: String,
    9 "Name" name: String, 10 "PodVswitchIds" pod_vswitch_ids: Vec<String>, 11 "PublicAccess" public_access: bool,
    12 "ServiceCidr" service_cidr: String, 13 "State" state: String, 14 "VpcId" vpc_id: String,
    15 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`DescribeClusterDetail`].
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
    0 "ContainerRuntime" container_runtime: String, 1 "ImageId" image_id: String,
    2 "InstanceSpec" instance_spec: String, 3 "NodePortRange" node_port_range: String, 4 "Size" size: i64,
    5 "SystemDiskCategory" system_disk_category: String, 6 "SystemDiskSize" system_disk_size: i64
} }

/// Describes cluster kube config: `DescribeClusterKubeConfig` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClusterKubeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeConfig {
    pub cluster_id: Option<String>,
}
operation! { DescribeClusterKubeConfig() "DescribeClusterKubeConfig" -> DescribeClusterKubeConfigOutput {
    0 "ClusterId" cluster_id: String
} }

/// Response of [`DescribeClusterKubeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeConfigOutput {
    pub cluster_id: Option<String>,
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeClusterKubeConfigOutput {
    0 "ClusterId" cluster_id: String, 1 "Kubeconfig" kubeconfig: Secret
} }

/// Describes cluster node pools: `DescribeClusterNodePools` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClusterNodePools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePools {
    /// Required.
    pub cluster_id: String,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
}
operation! { DescribeClusterNodePools(cluster_id: String, page_number: i64, page_size: i64)
    "DescribeClusterNodePools" -> DescribeClusterNodePoolsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }

/// Response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsOutput {
    pub node_pools: Vec<DescribeClusterNodePoolsNodePools>,
    pub page: Option<DescribeClusterNodePoolsPage>,
}
model! { DescribeClusterNodePoolsOutput {
    0 "NodePools" node_pools: Vec<DescribeClusterNodePoolsNodePools>, 1 "Page" page: DescribeClusterNodePoolsPage
} }

/// In the response of [`DescribeClusterNodePools`].
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
    0 "ClusterId" cluster_id: String, 1 "KubernetesConfig" kubernetes_config: DescribeClusterNodePoolsKubernetesConfig,
    2 "NodepoolInfo" nodepool_info: DescribeClusterNodePoolsNodepoolInfo,
    3 "ScalingGroup" scaling_group: DescribeClusterNodePoolsScalingGroup,
    4 "Status" status: DescribeClusterNodePoolsStatus
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsKubernetesConfig {
    /// Secret.
    pub pre_user_data: Option<Secret>,
    /// Secret.
    pub user_data: Option<Secret>,
}
model! { DescribeClusterNodePoolsKubernetesConfig {
    0 "PreUserData" pre_user_data: Secret, 1 "UserData" user_data: Secret
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsNodepoolInfo {
    pub ens_region_id: Option<String>,
    pub name: Option<String>,
    pub nodepool_id: Option<String>,
}
model! { DescribeClusterNodePoolsNodepoolInfo {
    0 "EnsRegionId" ens_region_id: String, 1 "Name" name: String, 2 "NodepoolId" nodepool_id: String
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsScalingGroup {
    pub data_disks: Vec<DescribeClusterNodePoolsDataDisks>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Vec<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub vswitch_ids: Vec<String>,
}
model! { DescribeClusterNodePoolsScalingGroup {
    0 "DataDisks" data_disks: Vec<DescribeClusterNodePoolsDataDisks>, 1 "ImageId" image_id: String,
    2 "InstanceChargeType" instance_charge_type: String, 3 "InstanceTypes" instance_types: Vec<String>,
    4 "KeyPairName" key_pair_name: String, 5 "Password" password: Secret,
    6 "SystemDiskCategory" system_disk_category: String, 7 "SystemDiskSize" system_disk_size: i64,
    8 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeClusterNodePoolsDataDisks {
    0 "Category" category: String, 1 "Size" size: i64
} }

/// In the response of [`DescribeClusterNodePools`].
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
    0 "DesiredNodes" desired_nodes: i64, 1 "FailedNodes" failed_nodes: i64, 2 "InitialNodes" initial_nodes: i64,
    3 "RemovingNodes" removing_nodes: i64, 4 "ServingNodes" serving_nodes: i64, 5 "State" state: String,
    6 "TotalNodes" total_nodes: i64
} }

/// In the response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodePoolsPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes cluster nodes: `DescribeClusterNodes` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClusterNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
}
operation! { DescribeClusterNodes(cluster_id: String, nodepool_id: String, page_number: i64, page_size: i64)
    "DescribeClusterNodes" -> DescribeClusterNodesOutput {
    0 "ClusterId" cluster_id, 1 "NodepoolId" nodepool_id, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

/// Response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesOutput {
    pub nodes: Vec<DescribeClusterNodesNodes>,
    pub page: Option<DescribeClusterNodesPage>,
}
model! { DescribeClusterNodesOutput {
    0 "Nodes" nodes: Vec<DescribeClusterNodesNodes>, 1 "Page" page: DescribeClusterNodesPage
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesNodes {
    pub cluster_id: Option<String>,
    pub ens_region_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip_address: Vec<String>,
    pub nodepool_id: Option<String>,
    pub pay_type: Option<String>,
    pub state: Option<String>,
}
model! { DescribeClusterNodesNodes {
    0 "ClusterId" cluster_id: String, 1 "EnsRegionId" ens_region_id: String, 2 "ImageId" image_id: String,
    3 "InstanceId" instance_id: String, 4 "IpAddress" ip_address: Vec<String>, 5 "NodepoolId" nodepool_id: String,
    6 "PayType" pay_type: String, 7 "State" state: String
} }

/// In the response of [`DescribeClusterNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodesPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes cluster user kubeconfig: `DescribeClusterUserKubeconfig` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClusterUserKubeconfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfig {
    /// Required.
    pub cluster_id: String,
    pub private_ip_address: Option<bool>,
}
operation! { DescribeClusterUserKubeconfig(cluster_id: String)
    "DescribeClusterUserKubeconfig" -> DescribeClusterUserKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "PrivateIpAddress" private_ip_address: bool
} }

/// Response of [`DescribeClusterUserKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigOutput {
    pub config: Option<Value>,
}
model! { DescribeClusterUserKubeconfigOutput {
    0 "Config" config: Value
} }

/// Describes clusters v1: `DescribeClustersV1` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeClustersV1>.
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

/// Response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Output {
    pub clusters: Vec<DescribeClustersV1Clusters>,
}
model! { DescribeClustersV1Output {
    0 "Clusters" clusters: Vec<DescribeClustersV1Clusters>
} }

/// In the response of [`DescribeClustersV1`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Clusters {
    pub ali_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub config: Option<Value>,
    pub container_cidr: Option<String>,
    pub control_plane_config: Option<DescribeClustersV1ControlPlaneConfig>,
    pub ens_region_id: Option<String>,
    /// Secret.
    pub join_token: Option<Secret>,
    pub kubernetes_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub name: Option<String>,
    pub pod_vswitch_ids: Vec<String>,
    pub public_access: Option<bool>,
    pub service_cidr: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_ids: Vec<String>,
}
model! { DescribeClustersV1Clusters {
    0 "AliUid" ali_uid: String, 1 "ClusterId" cluster_id: String, 2 "Config" config: Value,
    3 "ContainerCidr" container_cidr: String,
    4 "ControlPlaneConfig" control_plane_config: DescribeClustersV1ControlPlaneConfig,
    5 "EnsRegionId" ens_region_id: String, 6 "JoinToken" join_token: Secret,
    7 "KubernetesVersion" kubernetes_version: String, 8 "LoadBalancerId" load_balancer_id: String,
    9 "Name" name: String, 10 "PodVswitchIds" pod_vswitch_ids: Vec<String>, 11 "PublicAccess" public_access: bool,
    12 "ServiceCidr" service_cidr: String, 13 "State" state: String, 14 "VpcId" vpc_id: String,
    15 "VswitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`DescribeClustersV1`].
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
    0 "ContainerRuntime" container_runtime: String, 1 "ImageId" image_id: String,
    2 "InstanceSpec" instance_spec: String, 3 "NodePortRange" node_port_range: String, 4 "Size" size: i64,
    5 "SystemDiskCategory" system_disk_category: String, 6 "SystemDiskSize" system_disk_size: i64
} }

/// Describes create pre paid instance result: `DescribeCreatePrePaidInstanceResult` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeCreatePrePaidInstanceResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResult {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCreatePrePaidInstanceResult(instance_id: String)
    "DescribeCreatePrePaidInstanceResult" -> DescribeCreatePrePaidInstanceResultOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCreatePrePaidInstanceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResultOutput {
    pub instance_create_result: Option<
        DescribeCreatePrePaidInstanceResultInstanceCreateResult,
    >,
}
model! { DescribeCreatePrePaidInstanceResultOutput {
    0 "InstanceCreateResult" instance_create_result: DescribeCreatePrePaidInstanceResultInstanceCreateResult
} }

/// In the response of [`DescribeCreatePrePaidInstanceResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResultInstanceCreateResult {
    pub instance_create_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeCreatePrePaidInstanceResultInstanceCreateResult {
    0 "InstanceCreateStatus" instance_create_status: String, 1 "InstanceId" instance_id: String
} }

/// Describes data dist result: `DescribeDataDistResult` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeDataDistResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResult {
    /// Required.
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
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { DescribeDataDistResult: DescribeDataDistResultDistResult =
    Number "PageNumber", "DistResults.DistResult" dist_results.dist_result, total "TotalCount" }

/// Response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultOutput {
    pub dist_results: Option<DescribeDataDistResultDistResults>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDataDistResultOutput {
    0 "DistResults" dist_results: DescribeDataDistResultDistResults, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultDistResults {
    pub dist_result: Vec<DescribeDataDistResultDistResult>,
}
model! { DescribeDataDistResultDistResults {
    0 "DistResult" dist_result: Vec<DescribeDataDistResultDistResult>
} }

/// In the response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultDistResult {
    pub name: Option<String>,
    pub status_stats: Option<DescribeDataDistResultStatusStats>,
    pub version: Option<String>,
}
model! { DescribeDataDistResultDistResult {
    0 "Name" name: String, 1 "StatusStats" status_stats: DescribeDataDistResultStatusStats, 2 "Version" version: String
} }

/// In the response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultStatusStats {
    pub status_stat: Vec<DescribeDataDistResultStatusStat>,
}
model! { DescribeDataDistResultStatusStats {
    0 "StatusStat" status_stat: Vec<DescribeDataDistResultStatusStat>
} }

/// In the response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultStatusStat {
    pub instance_count: Option<String>,
    pub instances: Option<DescribeDataDistResultInstances>,
    pub status: Option<String>,
}
model! { DescribeDataDistResultStatusStat {
    0 "InstanceCount" instance_count: String, 1 "Instances" instances: DescribeDataDistResultInstances,
    2 "Status" status: String
} }

/// In the response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultInstances {
    pub instance: Vec<DescribeDataDistResultInstance>,
}
model! { DescribeDataDistResultInstances {
    0 "Instance" instance: Vec<DescribeDataDistResultInstance>
} }

/// In the response of [`DescribeDataDistResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDistResultInstance {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub status_descrip: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDataDistResultInstance {
    0 "InstanceId" instance_id: String, 1 "StartTime" start_time: String, 2 "StatusDescrip" status_descrip: String,
    3 "UpdateTime" update_time: String
} }

/// Describes data download url: `DescribeDataDownloadURL` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeDataDownloadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURL {
    /// Required.
    pub app_id: String,
    /// Required.
    pub data_name: String,
    /// Required.
    pub data_version: String,
    pub expire_timeout: Option<i64>,
    pub server_filter_strategy: Option<String>,
}
operation! { DescribeDataDownloadURL(app_id: String, data_name: String, data_version: String)
    "DescribeDataDownloadURL" -> DescribeDataDownloadURLOutput {
    0 "AppId" app_id, 1 "DataName" data_name, 2 "DataVersion" data_version, 3 "ExpireTimeout" expire_timeout: i64,
    4 "ServerFilterStrategy" server_filter_strategy: String
} { method: "GET", } }

/// Response of [`DescribeDataDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURLOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeDataDownloadURLData>,
    pub message: Option<String>,
}
model! { DescribeDataDownloadURLOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeDataDownloadURLData, 2 "Message" message: String
} }

/// In the response of [`DescribeDataDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURLData {
    pub expire_time: Option<String>,
    pub server_list: Vec<DescribeDataDownloadURLServerList>,
    pub url: Option<String>,
}
model! { DescribeDataDownloadURLData {
    0 "ExpireTime" expire_time: String, 1 "ServerList" server_list: Vec<DescribeDataDownloadURLServerList>,
    2 "Url" url: String
} }

/// In the response of [`DescribeDataDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataDownloadURLServerList {
    pub host: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeDataDownloadURLServerList {
    0 "Host" host: String, 1 "RegionId" region_id: String
} }

/// Describes data push result: `DescribeDataPushResult` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeDataPushResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResult {
    /// Required.
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
    Number "PageNumber", "PushResults.PushResult" push_results.push_result, total "TotalCount" }

/// Response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub push_results: Option<DescribeDataPushResultPushResults>,
    pub total_count: Option<i64>,
}
model! { DescribeDataPushResultOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PushResults" push_results: DescribeDataPushResultPushResults, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultPushResults {
    pub push_result: Vec<DescribeDataPushResultPushResult>,
}
model! { DescribeDataPushResultPushResults {
    0 "PushResult" push_result: Vec<DescribeDataPushResultPushResult>
} }

/// In the response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultPushResult {
    pub name: Option<String>,
    pub status_stat_s: Option<DescribeDataPushResultStatusStatS>,
    pub version: Option<String>,
}
model! { DescribeDataPushResultPushResult {
    0 "Name" name: String, 1 "StatusStatS" status_stat_s: DescribeDataPushResultStatusStatS, 2 "Version" version: String
} }

/// In the response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultStatusStatS {
    pub status_stat: Vec<DescribeDataPushResultStatusStat>,
}
model! { DescribeDataPushResultStatusStatS {
    0 "StatusStat" status_stat: Vec<DescribeDataPushResultStatusStat>
} }

/// In the response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultStatusStat {
    pub region_id_count: Option<i64>,
    pub region_ids: Option<DescribeDataPushResultRegionIds>,
    pub status: Option<String>,
}
model! { DescribeDataPushResultStatusStat {
    0 "RegionIdCount" region_id_count: i64, 1 "RegionIds" region_ids: DescribeDataPushResultRegionIds,
    2 "Status" status: String
} }

/// In the response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultRegionIds {
    pub region_id: Vec<DescribeDataPushResultRegionId>,
}
model! { DescribeDataPushResultRegionIds {
    0 "RegionId" region_id: Vec<DescribeDataPushResultRegionId>
} }

/// In the response of [`DescribeDataPushResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataPushResultRegionId {
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub status_descrip: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDataPushResultRegionId {
    0 "RegionId" region_id: String, 1 "StartTime" start_time: String, 2 "StatusDescrip" status_descrip: String,
    3 "UpdateTime" update_time: String
} }

/// Describes device service: `DescribeDeviceService` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeDeviceService>.
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

/// Response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceOutput {
    pub app_meta_data: Option<DescribeDeviceServiceAppMetaData>,
    pub app_status: Option<DescribeDeviceServiceAppStatus>,
    pub resource_detail_infos: Vec<DescribeDeviceServiceResourceDetailInfos>,
    pub resource_infos: Vec<DescribeDeviceServiceResourceInfos>,
}
model! { DescribeDeviceServiceOutput {
    0 "AppMetaData" app_meta_data: DescribeDeviceServiceAppMetaData,
    1 "AppStatus" app_status: DescribeDeviceServiceAppStatus,
    2 "ResourceDetailInfos" resource_detail_infos: Vec<DescribeDeviceServiceResourceDetailInfos>,
    3 "ResourceInfos" resource_infos: Vec<DescribeDeviceServiceResourceInfos>
} }

/// In the response of [`DescribeDeviceService`].
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
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppStableVersion" app_stable_version: String,
    3 "AppType" app_type: String, 4 "ClusterName" cluster_name: String, 5 "CreateTime" create_time: String,
    6 "Description" description: String
} }

/// In the response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceAppStatus {
    pub phase: Option<String>,
    pub status_descrip: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDeviceServiceAppStatus {
    0 "Phase" phase: String, 1 "StatusDescrip" status_descrip: String, 2 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeDeviceService`].
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
    0 "DeviceName" device_name: String, 1 "ID" id: String, 2 "IP" ip: String, 3 "ISP" isp: String,
    4 "ImageID" image_id: String, 5 "Mac" mac: String, 6 "RegionID" region_id: String, 7 "Server" server: String,
    8 "Status" status: String, 9 "Type" r#type: String
} }

/// In the response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceResourceInfos {
    pub app_version: Option<String>,
    pub area_code: Option<String>,
    pub area_name: Option<String>,
    pub create_time: Option<String>,
    pub device_infos: Vec<DescribeDeviceServiceDeviceInfos>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub internal_ips: Vec<DescribeDeviceServiceInternalIps>,
    pub public_ips: Vec<DescribeDeviceServicePublicIps>,
    pub region_code: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeDeviceServiceResourceInfos {
    0 "AppVersion" app_version: String, 1 "AreaCode" area_code: String, 2 "AreaName" area_name: String,
    3 "CreateTime" create_time: String, 4 "DeviceInfos" device_infos: Vec<DescribeDeviceServiceDeviceInfos>,
    5 "InstanceId" instance_id: String, 6 "InstanceStatus" instance_status: String,
    7 "InternalIps" internal_ips: Vec<DescribeDeviceServiceInternalIps>,
    8 "PublicIps" public_ips: Vec<DescribeDeviceServicePublicIps>, 9 "RegionCode" region_code: String,
    10 "RegionId" region_id: String, 11 "RegionName" region_name: String
} }

/// In the response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceDeviceInfos {
    pub name: Option<String>,
    pub network: Vec<DescribeDeviceServiceNetwork>,
    pub status: Option<String>,
}
model! { DescribeDeviceServiceDeviceInfos {
    0 "Name" name: String, 1 "Network" network: Vec<DescribeDeviceServiceNetwork>, 2 "Status" status: String
} }

/// In the response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceNetwork {
    pub container_ports: Option<String>,
    pub external_ip: Option<String>,
    pub host_ports: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeDeviceServiceNetwork {
    0 "ContainerPorts" container_ports: String, 1 "ExternalIp" external_ip: String, 2 "HostPorts" host_ports: String,
    3 "Protocol" protocol: String
} }

/// In the response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServiceInternalIps {
    pub ip: Option<String>,
}
model! { DescribeDeviceServiceInternalIps {
    0 "Ip" ip: String
} }

/// In the response of [`DescribeDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceServicePublicIps {
    pub ip: Option<String>,
}
model! { DescribeDeviceServicePublicIps {
    0 "Ip" ip: String
} }

/// Describes disk iops list: `DescribeDiskIopsList` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeDiskIopsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskIopsList {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDiskIopsList(disk_id: String, end_time: String, start_time: String)
    "DescribeDiskIopsList" -> DescribeDiskIopsListOutput {
    0 "DiskId" disk_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeDiskIopsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskIopsListOutput {
    pub disk_iops_list: Vec<DescribeDiskIopsListDiskIopsList>,
}
model! { DescribeDiskIopsListOutput {
    0 "DiskIopsList" disk_iops_list: Vec<DescribeDiskIopsListDiskIopsList>
} }

/// In the response of [`DescribeDiskIopsList`].
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
    0 "BizTime" biz_time: String, 1 "DiskId" disk_id: String, 2 "ReadBytes" read_bytes: i64,
    3 "ReadLatency" read_latency: i64, 4 "ReadOps" read_ops: i64, 5 "RegionId" region_id: String,
    6 "WriteBytes" write_bytes: i64, 7 "WriteLatency" write_latency: i64, 8 "WriteOps" write_ops: i64
} }

/// Describes disks: `DescribeDisks` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeDisks>.
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

/// Response of [`DescribeDisks`].
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
    0 "Code" code: i64, 1 "Disks" disks: DescribeDisksDisks, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksDisks {
    pub disks: Vec<DescribeDisksDisksDisks>,
}
model! { DescribeDisksDisks {
    0 "Disks" disks: Vec<DescribeDisksDisksDisks>
} }

/// In the response of [`DescribeDisks`].
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
    0 "Category" category: String, 1 "CreationTime" creation_time: String,
    2 "DeleteWithInstance" delete_with_instance: bool, 3 "Description" description: String,
    4 "DiskChargeType" disk_charge_type: String, 5 "DiskId" disk_id: String, 6 "DiskName" disk_name: String,
    7 "Encrypted" encrypted: bool, 8 "EncryptedKeyId" encrypted_key_id: String, 9 "EnsRegionId" ens_region_id: String,
    10 "InstanceId" instance_id: String, 11 "InstanceName" instance_name: String, 12 "Portable" portable: bool,
    13 "SerialId" serial_id: String, 14 "Size" size: i64, 15 "SnapshotId" snapshot_id: String,
    16 "Status" status: String, 17 "Tags" tags: DescribeDisksTags, 18 "Type" r#type: String
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTags {
    pub tags: Vec<DescribeDisksTagsTags>,
}
model! { DescribeDisksTags {
    0 "Tags" tags: Vec<DescribeDisksTagsTags>
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksTagsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDisksTagsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes elb available resource info: `DescribeElbAvailableResourceInfo` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeElbAvailableResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfo {}
operation! { DescribeElbAvailableResourceInfo()
    "DescribeElbAvailableResourceInfo" -> DescribeElbAvailableResourceInfoOutput {} { method: "GET", } }

/// Response of [`DescribeElbAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfoOutput {
    pub elb_available_resource_info: Vec<
        DescribeElbAvailableResourceInfoElbAvailableResourceInfo,
    >,
}
model! { DescribeElbAvailableResourceInfoOutput {
    0 "ElbAvailableResourceInfo" elb_available_resource_info: Vec<DescribeElbAvailableResourceInfoElbAvailableResourceInfo>
} }

/// In the response of [`DescribeElbAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfoElbAvailableResourceInfo {
    pub ability: Vec<String>,
    pub area: Option<String>,
    pub can_buy_count: Option<String>,
    pub en_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub load_balancer_spec: Vec<String>,
    pub name: Option<String>,
    pub province: Option<String>,
}
model! { DescribeElbAvailableResourceInfoElbAvailableResourceInfo {
    0 "Ability" ability: Vec<String>, 1 "Area" area: String, 2 "CanBuyCount" can_buy_count: String,
    3 "EnName" en_name: String, 4 "EnsRegionId" ens_region_id: String,
    5 "LoadBalancerSpec" load_balancer_spec: Vec<String>, 6 "Name" name: String, 7 "Province" province: String
} }

/// Describes ens commodity code: `DescribeEnsCommodityCode` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsCommodityCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityCode {
    pub commodity_code: Option<String>,
}
operation! { DescribeEnsCommodityCode() "DescribeEnsCommodityCode" -> DescribeEnsCommodityCodeOutput {
    0 "CommodityCode" commodity_code: String
} }

/// Response of [`DescribeEnsCommodityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityCodeOutput {
    pub commodity_code_info: Vec<DescribeEnsCommodityCodeCommodityCodeInfo>,
}
model! { DescribeEnsCommodityCodeOutput {
    0 "CommodityCodeInfo" commodity_code_info: Vec<DescribeEnsCommodityCodeCommodityCodeInfo>
} }

/// In the response of [`DescribeEnsCommodityCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityCodeCommodityCodeInfo {
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
}
model! { DescribeEnsCommodityCodeCommodityCodeInfo {
    0 "CommodityCode" commodity_code: String, 1 "CommodityName" commodity_name: String
} }

/// Describes ens commodity module code: `DescribeEnsCommodityModuleCode` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsCommodityModuleCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCode {
    pub commodity_code: Option<String>,
    pub module_code: Option<String>,
}
operation! { DescribeEnsCommodityModuleCode() "DescribeEnsCommodityModuleCode" -> DescribeEnsCommodityModuleCodeOutput {
    0 "CommodityCode" commodity_code: String, 1 "ModuleCode" module_code: String
} }

/// Response of [`DescribeEnsCommodityModuleCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCodeOutput {
    pub commodity_codes_info: Vec<DescribeEnsCommodityModuleCodeCommodityCodesInfo>,
}
model! { DescribeEnsCommodityModuleCodeOutput {
    0 "CommodityCodesInfo" commodity_codes_info: Vec<DescribeEnsCommodityModuleCodeCommodityCodesInfo>
} }

/// In the response of [`DescribeEnsCommodityModuleCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCodeCommodityCodesInfo {
    pub commodity_code: Option<String>,
    pub module_codes_info: Vec<DescribeEnsCommodityModuleCodeModuleCodesInfo>,
}
model! { DescribeEnsCommodityModuleCodeCommodityCodesInfo {
    0 "CommodityCode" commodity_code: String,
    1 "ModuleCodesInfo" module_codes_info: Vec<DescribeEnsCommodityModuleCodeModuleCodesInfo>
} }

/// In the response of [`DescribeEnsCommodityModuleCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsCommodityModuleCodeModuleCodesInfo {
    pub module_code: Option<String>,
    pub module_name: Option<String>,
}
model! { DescribeEnsCommodityModuleCodeModuleCodesInfo {
    0 "ModuleCode" module_code: String, 1 "ModuleName" module_name: String
} }

/// Describes ens eip addresses: `DescribeEnsEipAddresses` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsEipAddresses>.
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
    Number "PageNumber", "EipAddresses.EipAddress" eip_addresses.eip_address, total "TotalCount" }

/// Response of [`DescribeEnsEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesOutput {
    pub eip_addresses: Option<DescribeEnsEipAddressesEipAddresses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsEipAddressesOutput {
    0 "EipAddresses" eip_addresses: DescribeEnsEipAddressesEipAddresses, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEnsEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesEipAddresses {
    pub eip_address: Vec<DescribeEnsEipAddressesEipAddress>,
}
model! { DescribeEnsEipAddressesEipAddresses {
    0 "EipAddress" eip_address: Vec<DescribeEnsEipAddressesEipAddress>
} }

/// In the response of [`DescribeEnsEipAddresses`].
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
    0 "AllocationId" allocation_id: String, 1 "AllocationTime" allocation_time: String, 2 "Bandwidth" bandwidth: i64,
    3 "BandwidthPackageBandwidth" bandwidth_package_bandwidth: i64, 4 "BandwidthPackageId" bandwidth_package_id: String,
    5 "ChargeType" charge_type: String, 6 "Description" description: String, 7 "EnsRegionId" ens_region_id: String,
    8 "IcmpReplyEnabled" icmp_reply_enabled: bool, 9 "InstanceId" instance_id: String,
    10 "InstanceType" instance_type: String, 11 "InternetChargeType" internet_charge_type: String,
    12 "IpAddress" ip_address: String, 13 "IpStatus" ip_status: String, 14 "Isp" isp: String, 15 "Name" name: String,
    16 "OperationLocks" operation_locks: DescribeEnsEipAddressesOperationLocks, 17 "Standby" standby: bool,
    18 "Status" status: String, 19 "Tags" tags: DescribeEnsEipAddressesTags
} }

/// In the response of [`DescribeEnsEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesOperationLocks {
    pub lock: Vec<DescribeEnsEipAddressesLock>,
}
model! { DescribeEnsEipAddressesOperationLocks {
    0 "Lock" lock: Vec<DescribeEnsEipAddressesLock>
} }

/// In the response of [`DescribeEnsEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesLock {
    pub lock_reason: Option<String>,
}
model! { DescribeEnsEipAddressesLock {
    0 "LockReason" lock_reason: String
} }

/// In the response of [`DescribeEnsEipAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesTags {
    pub tag: Vec<DescribeEnsEipAddressesTag>,
}
model! { DescribeEnsEipAddressesTags {
    0 "Tag" tag: Vec<DescribeEnsEipAddressesTag>
} }

/// In the response of [`DescribeEnsEipAddresses`].
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
    0 "Key" key: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String, 3 "Value" value: String
} }

/// Describes ens net district: `DescribeEnsNetDistrict` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsNetDistrict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrict {
    pub net_district_code: Option<String>,
    pub net_district_code_node: Option<bool>,
    /// Required.
    pub net_level_code: String,
}
operation! { DescribeEnsNetDistrict(net_level_code: String) "DescribeEnsNetDistrict" -> DescribeEnsNetDistrictOutput {
    0 "NetDistrictCode" net_district_code: String, 1 "NetDistrictCodeNode" net_district_code_node: bool,
    2 "NetLevelCode" net_level_code
} }

/// Response of [`DescribeEnsNetDistrict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrictOutput {
    pub code: Option<i64>,
    pub ens_net_districts: Option<DescribeEnsNetDistrictEnsNetDistricts>,
}
model! { DescribeEnsNetDistrictOutput {
    0 "Code" code: i64, 1 "EnsNetDistricts" ens_net_districts: DescribeEnsNetDistrictEnsNetDistricts
} }

/// In the response of [`DescribeEnsNetDistrict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetDistrictEnsNetDistricts {
    pub ens_net_district: Vec<DescribeEnsNetDistrictEnsNetDistrict>,
}
model! { DescribeEnsNetDistrictEnsNetDistricts {
    0 "EnsNetDistrict" ens_net_district: Vec<DescribeEnsNetDistrictEnsNetDistrict>
} }

/// In the response of [`DescribeEnsNetDistrict`].
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
    0 "EnsRegionIdCount" ens_region_id_count: String, 1 "NetDistrictCode" net_district_code: String,
    2 "NetDistrictEnName" net_district_en_name: String, 3 "NetDistrictFatherCode" net_district_father_code: String,
    4 "NetDistrictLevel" net_district_level: String, 5 "NetDistrictName" net_district_name: String
} }

/// Describes ens net level: `DescribeEnsNetLevel` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsNetLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevel {}
operation! { DescribeEnsNetLevel() "DescribeEnsNetLevel" -> DescribeEnsNetLevelOutput {} }

/// Response of [`DescribeEnsNetLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelOutput {
    pub code: Option<i64>,
    pub ens_net_levels: Option<DescribeEnsNetLevelEnsNetLevels>,
}
model! { DescribeEnsNetLevelOutput {
    0 "Code" code: i64, 1 "EnsNetLevels" ens_net_levels: DescribeEnsNetLevelEnsNetLevels
} }

/// In the response of [`DescribeEnsNetLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelEnsNetLevels {
    pub ens_net_level: Vec<DescribeEnsNetLevelEnsNetLevel>,
}
model! { DescribeEnsNetLevelEnsNetLevels {
    0 "EnsNetLevel" ens_net_level: Vec<DescribeEnsNetLevelEnsNetLevel>
} }

/// In the response of [`DescribeEnsNetLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelEnsNetLevel {
    pub ens_net_level_code: Option<String>,
}
model! { DescribeEnsNetLevelEnsNetLevel {
    0 "EnsNetLevelCode" ens_net_level_code: String
} }

/// Describes ens net sale district: `DescribeEnsNetSaleDistrict` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsNetSaleDistrict>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrict {
    pub net_district_code: Option<String>,
    /// Required.
    pub net_level_code: String,
}
operation! { DescribeEnsNetSaleDistrict(net_level_code: String)
    "DescribeEnsNetSaleDistrict" -> DescribeEnsNetSaleDistrictOutput {
    0 "NetDistrictCode" net_district_code: String, 1 "NetLevelCode" net_level_code
} }

/// Response of [`DescribeEnsNetSaleDistrict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictOutput {
    pub code: Option<i64>,
    pub ens_net_districts: Option<DescribeEnsNetSaleDistrictEnsNetDistricts>,
}
model! { DescribeEnsNetSaleDistrictOutput {
    0 "Code" code: i64, 1 "EnsNetDistricts" ens_net_districts: DescribeEnsNetSaleDistrictEnsNetDistricts
} }

/// In the response of [`DescribeEnsNetSaleDistrict`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictEnsNetDistricts {
    pub ens_net_district: Vec<DescribeEnsNetSaleDistrictEnsNetDistrict>,
}
model! { DescribeEnsNetSaleDistrictEnsNetDistricts {
    0 "EnsNetDistrict" ens_net_district: Vec<DescribeEnsNetSaleDistrictEnsNetDistrict>
} }

/// In the response of [`DescribeEnsNetSaleDistrict`].
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
    0 "EnsRegionIdCount" ens_region_id_count: String, 1 "InstanceCount" instance_count: String,
    2 "NetDistrictCode" net_district_code: String, 3 "NetDistrictEnName" net_district_en_name: String,
    4 "NetDistrictFatherCode" net_district_father_code: String, 5 "NetDistrictLevel" net_district_level: String,
    6 "NetDistrictName" net_district_name: String
} }

/// Describes ens region id ipv6 info: `DescribeEnsRegionIdIpv6Info` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsRegionIdIpv6Info>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6Info {
    /// Required.
    pub ens_region_id: String,
}
operation! { DescribeEnsRegionIdIpv6Info(ens_region_id: String)
    "DescribeEnsRegionIdIpv6Info" -> DescribeEnsRegionIdIpv6InfoOutput {
    0 "EnsRegionId" ens_region_id
} }

/// Response of [`DescribeEnsRegionIdIpv6Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoOutput {
    pub support_ipv6_info: Option<DescribeEnsRegionIdIpv6InfoSupportIpv6Info>,
}
model! { DescribeEnsRegionIdIpv6InfoOutput {
    0 "SupportIpv6Info" support_ipv6_info: DescribeEnsRegionIdIpv6InfoSupportIpv6Info
} }

/// In the response of [`DescribeEnsRegionIdIpv6Info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoSupportIpv6Info {
    pub ens_region_id: Option<String>,
    pub support_ipv6: Option<bool>,
}
model! { DescribeEnsRegionIdIpv6InfoSupportIpv6Info {
    0 "EnsRegionId" ens_region_id: String, 1 "SupportIpv6" support_ipv6: bool
} }

/// Describes ens region id resource: `DescribeEnsRegionIdResource` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsRegionIdResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResource {
    /// Required.
    pub end_time: String,
    pub isp: Option<String>,
    pub order_by_params: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeEnsRegionIdResource(end_time: String, start_time: String)
    "DescribeEnsRegionIdResource" -> DescribeEnsRegionIdResourceOutput {
    0 "EndTime" end_time, 1 "Isp" isp: String, 2 "OrderByParams" order_by_params: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: String, 5 "StartTime" start_time
} }
paged! { DescribeEnsRegionIdResource: DescribeEnsRegionIdResourceEnsRegionIdResource =
    Number "PageNumber", "EnsRegionIdResources.EnsRegionIdResource" ens_region_id_resources.ens_region_id_resource, total "TotalCount" }

/// Response of [`DescribeEnsRegionIdResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceOutput {
    pub ens_region_id_resources: Option<DescribeEnsRegionIdResourceEnsRegionIdResources>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsRegionIdResourceOutput {
    0 "EnsRegionIdResources" ens_region_id_resources: DescribeEnsRegionIdResourceEnsRegionIdResources,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEnsRegionIdResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceEnsRegionIdResources {
    pub ens_region_id_resource: Vec<DescribeEnsRegionIdResourceEnsRegionIdResource>,
}
model! { DescribeEnsRegionIdResourceEnsRegionIdResources {
    0 "EnsRegionIdResource" ens_region_id_resource: Vec<DescribeEnsRegionIdResourceEnsRegionIdResource>
} }

/// In the response of [`DescribeEnsRegionIdResource`].
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
    pub vcpu: Option<i64>,
}
model! { DescribeEnsRegionIdResourceEnsRegionIdResource {
    0 "Area" area: String, 1 "AreaCode" area_code: String, 2 "BizDate" biz_date: String,
    3 "EnsRegionId" ens_region_id: String, 4 "EnsRegionIdName" ens_region_id_name: String,
    5 "InstanceCount" instance_count: i64, 6 "InternetBandwidth" internet_bandwidth: i64, 7 "Isp" isp: String,
    8 "VCpu" vcpu: i64
} }

/// Describes ens regions: `DescribeEnsRegions` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegions {
    pub ens_region_id: Option<String>,
}
operation! { DescribeEnsRegions() "DescribeEnsRegions" -> DescribeEnsRegionsOutput {
    0 "EnsRegionId" ens_region_id: String
} }

/// Response of [`DescribeEnsRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionsOutput {
    pub code: Option<i64>,
    pub ens_regions: Option<DescribeEnsRegionsEnsRegions>,
}
model! { DescribeEnsRegionsOutput {
    0 "Code" code: i64, 1 "EnsRegions" ens_regions: DescribeEnsRegionsEnsRegions
} }

/// In the response of [`DescribeEnsRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRegionsEnsRegions {
    pub ens_regions: Vec<DescribeEnsRegionsEnsRegionsEnsRegions>,
}
model! { DescribeEnsRegionsEnsRegions {
    0 "EnsRegions" ens_regions: Vec<DescribeEnsRegionsEnsRegionsEnsRegions>
} }

/// In the response of [`DescribeEnsRegions`].
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
    0 "Area" area: String, 1 "EnName" en_name: String, 2 "EnsRegionId" ens_region_id: String, 3 "Name" name: String,
    4 "Province" province: String
} }

/// Describes ens resource usage: `DescribeEnsResourceUsage` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsResourceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsResourceUsage {
    pub expired_end_time: Option<String>,
    pub expired_start_time: Option<String>,
}
operation! { DescribeEnsResourceUsage() "DescribeEnsResourceUsage" -> DescribeEnsResourceUsageOutput {
    0 "ExpiredEndTime" expired_end_time: String, 1 "ExpiredStartTime" expired_start_time: String
} { method: "GET", } }

/// Response of [`DescribeEnsResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsResourceUsageOutput {
    pub ens_resource_usage: Vec<DescribeEnsResourceUsageEnsResourceUsage>,
}
model! { DescribeEnsResourceUsageOutput {
    0 "EnsResourceUsage" ens_resource_usage: Vec<DescribeEnsResourceUsageEnsResourceUsage>
} }

/// In the response of [`DescribeEnsResourceUsage`].
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
    0 "ComputeResourceCount" compute_resource_count: i64, 1 "CpuSum" cpu_sum: i64, 2 "DiskCount" disk_count: i64,
    3 "DownCount" down_count: i64, 4 "ExpiredCount" expired_count: i64, 5 "ExpiringCount" expiring_count: i64,
    6 "GpuSum" gpu_sum: i64, 7 "InstanceCount" instance_count: i64, 8 "RunningCount" running_count: i64,
    9 "ServiceType" service_type: String, 10 "StorageSum" storage_sum: i64
} }

/// Describes ens route entry list: `DescribeEnsRouteEntryList` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsRouteEntryList>.
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
    Number "PageNumber", "RouteEntrys" route_entrys, total "TotalCount" }

/// Response of [`DescribeEnsRouteEntryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_entrys: Vec<DescribeEnsRouteEntryListRouteEntrys>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsRouteEntryListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RouteEntrys" route_entrys: Vec<DescribeEnsRouteEntryListRouteEntrys>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEnsRouteEntryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListRouteEntrys {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub next_hops: Vec<DescribeEnsRouteEntryListNextHops>,
    pub route_entry_id: Option<String>,
    pub route_entry_name: Option<String>,
    pub route_table_id: Option<String>,
    pub source_cidr_block: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEnsRouteEntryListRouteEntrys {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block: String,
    3 "NextHops" next_hops: Vec<DescribeEnsRouteEntryListNextHops>, 4 "RouteEntryId" route_entry_id: String,
    5 "RouteEntryName" route_entry_name: String, 6 "RouteTableId" route_table_id: String,
    7 "SourceCidrBlock" source_cidr_block: String, 8 "Status" status: String, 9 "Type" r#type: String
} }

/// In the response of [`DescribeEnsRouteEntryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListNextHops {
    pub next_hop_id: Option<String>,
    pub next_hop_name: Option<String>,
    pub next_hop_type: Option<String>,
}
model! { DescribeEnsRouteEntryListNextHops {
    0 "NextHopId" next_hop_id: String, 1 "NextHopName" next_hop_name: String, 2 "NextHopType" next_hop_type: String
} }

/// Describes ens route tables: `DescribeEnsRouteTables` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsRouteTables>.
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
    Number "PageNumber", "RouteTables" route_tables, total "TotalCount" }

/// Response of [`DescribeEnsRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsRouteTablesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_tables: Vec<DescribeEnsRouteTablesRouteTables>,
    pub total_count: Option<i64>,
}
model! { DescribeEnsRouteTablesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "RouteTables" route_tables: Vec<DescribeEnsRouteTablesRouteTables>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEnsRouteTables`].
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
    pub vswitch_ids: Vec<String>,
}
model! { DescribeEnsRouteTablesRouteTables {
    0 "AssociateType" associate_type: String, 1 "CreationTime" creation_time: String,
    2 "Description" description: String, 3 "EnsRegionId" ens_region_id: String,
    4 "IsDefaultGatewayRouteTable" is_default_gateway_route_table: bool, 5 "NetworkId" network_id: String,
    6 "RouteTableId" route_table_id: String, 7 "RouteTableName" route_table_name: String, 8 "Status" status: String,
    9 "Type" r#type: String, 10 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// Describes ens sale control: `DescribeEnsSaleControl` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsSaleControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControl {
    pub ali_uid_account: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub module_code: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeEnsSaleControl(commodity_code: String) "DescribeEnsSaleControl" -> DescribeEnsSaleControlOutput {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "ModuleCode" module_code: String, 4 "OrderType" order_type: String
} }

/// Response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlOutput {
    pub sale_control: Vec<DescribeEnsSaleControlSaleControl>,
}
model! { DescribeEnsSaleControlOutput {
    0 "SaleControl" sale_control: Vec<DescribeEnsSaleControlSaleControl>
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlSaleControl {
    pub commodity_code: Option<String>,
    pub order_type: Option<String>,
    pub sale_control_items: Vec<DescribeEnsSaleControlSaleControlItems>,
}
model! { DescribeEnsSaleControlSaleControl {
    0 "CommodityCode" commodity_code: String, 1 "OrderType" order_type: String,
    2 "SaleControlItems" sale_control_items: Vec<DescribeEnsSaleControlSaleControlItems>
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlSaleControlItems {
    pub module_code: Option<String>,
    pub sale_control_item: Option<DescribeEnsSaleControlSaleControlItem>,
}
model! { DescribeEnsSaleControlSaleControlItems {
    0 "ModuleCode" module_code: String, 1 "SaleControlItem" sale_control_item: DescribeEnsSaleControlSaleControlItem
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlSaleControlItem {
    pub basic_sale_control: Option<DescribeEnsSaleControlBasicSaleControl>,
    pub condition_sale_control: Vec<DescribeEnsSaleControlConditionSaleControl>,
}
model! { DescribeEnsSaleControlSaleControlItem {
    0 "BasicSaleControl" basic_sale_control: DescribeEnsSaleControlBasicSaleControl,
    1 "ConditionSaleControl" condition_sale_control: Vec<DescribeEnsSaleControlConditionSaleControl>
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlBasicSaleControl {
    pub description: Option<String>,
    pub module_value: Option<DescribeEnsSaleControlModuleValue>,
    pub operator: Option<String>,
}
model! { DescribeEnsSaleControlBasicSaleControl {
    0 "Description" description: String, 1 "ModuleValue" module_value: DescribeEnsSaleControlModuleValue,
    2 "Operator" operator: String
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
    pub module_value: Vec<String>,
}
model! { DescribeEnsSaleControlModuleValue {
    0 "ModuleMaxValue" module_max_value: String, 1 "ModuleMinValue" module_min_value: String,
    2 "ModuleValue" module_value: Vec<String>
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlConditionSaleControl {
    pub condition_control: Option<DescribeEnsSaleControlConditionControl>,
    pub description: Option<String>,
    pub module_value: Option<DescribeEnsSaleControlConditionSaleControlModuleValue>,
    pub operator: Option<String>,
}
model! { DescribeEnsSaleControlConditionSaleControl {
    0 "ConditionControl" condition_control: DescribeEnsSaleControlConditionControl, 1 "Description" description: String,
    2 "ModuleValue" module_value: DescribeEnsSaleControlConditionSaleControlModuleValue, 3 "Operator" operator: String
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlConditionControl {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
model! { DescribeEnsSaleControlConditionControl {
    0 "ConditionControlModuleCode" condition_control_module_code: String,
    1 "ConditionControlModuleValue" condition_control_module_value: String
} }

/// In the response of [`DescribeEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlConditionSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
    pub module_value: Vec<String>,
}
model! { DescribeEnsSaleControlConditionSaleControlModuleValue {
    0 "ModuleMaxValue" module_max_value: String, 1 "ModuleMinValue" module_min_value: String,
    2 "ModuleValue" module_value: Vec<String>
} }

/// Describes ens sale control available resource: `DescribeEnsSaleControlAvailableResource` of `ens` 2017-11-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsSaleControlAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResource {
    /// Required.
    pub commodity_code: String,
    pub custom_account: Option<String>,
    pub order_type: Option<String>,
}
operation! { DescribeEnsSaleControlAvailableResource(commodity_code: String)
    "DescribeEnsSaleControlAvailableResource" -> DescribeEnsSaleControlAvailableResourceOutput {
    0 "CommodityCode" commodity_code, 1 "CustomAccount" custom_account: String, 2 "OrderType" order_type: String
} }

/// Response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceOutput {
    pub sale_control_available_resource: Vec<
        DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource,
    >,
}
model! { DescribeEnsSaleControlAvailableResourceOutput {
    0 "SaleControlAvailableResource" sale_control_available_resource: Vec<DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource>
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource {
    pub available_disk_type: Vec<
        DescribeEnsSaleControlAvailableResourceAvailableDiskType,
    >,
    pub available_region: Vec<DescribeEnsSaleControlAvailableResourceAvailableRegion>,
    pub available_spec: Vec<DescribeEnsSaleControlAvailableResourceAvailableSpec>,
    pub available_storage_type: Option<
        DescribeEnsSaleControlAvailableResourceAvailableStorageType,
    >,
    pub commodity_code: Option<String>,
    pub order_type: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceSaleControlAvailableResource {
    0 "AvailableDiskType" available_disk_type: Vec<DescribeEnsSaleControlAvailableResourceAvailableDiskType>,
    1 "AvailableRegion" available_region: Vec<DescribeEnsSaleControlAvailableResourceAvailableRegion>,
    2 "AvailableSpec" available_spec: Vec<DescribeEnsSaleControlAvailableResourceAvailableSpec>,
    3 "AvailableStorageType" available_storage_type: DescribeEnsSaleControlAvailableResourceAvailableStorageType,
    4 "CommodityCode" commodity_code: String, 5 "OrderType" order_type: String
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableDiskType {
    pub disk_name: Option<String>,
    pub disk_type: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableDiskType {
    0 "DiskName" disk_name: String, 1 "DiskType" disk_type: String
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
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
    0 "Area" area: String, 1 "City" city: String, 2 "Country" country: String, 3 "EnsRegionId" ens_region_id: String,
    4 "EnsRegionName" ens_region_name: String, 5 "Isp" isp: String, 6 "Province" province: String
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableSpec {
    pub cores: Option<String>,
    pub memory: Option<String>,
    pub spec_name: Option<String>,
    pub spec_value: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableSpec {
    0 "Cores" cores: String, 1 "Memory" memory: String, 2 "SpecName" spec_name: String, 3 "SpecValue" spec_value: String
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableStorageType {
    pub available_default_storage_type: Vec<
        DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType,
    >,
    pub available_special_storage_type: Vec<
        Vec<DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType>,
    >,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableStorageType {
    0 "AvailableDefaultStorageType" available_default_storage_type: Vec<DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType>,
    1 "AvailableSpecialStorageType" available_special_storage_type: Vec<Vec<DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType>>
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType {
    pub storage_name: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableDefaultStorageType {
    0 "StorageName" storage_name: String, 1 "StorageType" storage_type: String
} }

/// In the response of [`DescribeEnsSaleControlAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType {
    pub storage_type: Option<String>,
    pub storage_name: Option<String>,
    pub ens_region_id: Option<String>,
}
model! { DescribeEnsSaleControlAvailableResourceAvailableSpecialStorageType {
    0 "StorageType" storage_type: String, 1 "StorageName" storage_name: String, 2 "EnsRegionId" ens_region_id: String
} }

/// Describes ens sale control stock: `DescribeEnsSaleControlStock` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEnsSaleControlStock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStock {
    pub ali_uid_account: Option<String>,
    /// Required.
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

/// Response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockOutput {
    pub sale_control: Vec<DescribeEnsSaleControlStockSaleControl>,
}
model! { DescribeEnsSaleControlStockOutput {
    0 "SaleControl" sale_control: Vec<DescribeEnsSaleControlStockSaleControl>
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockSaleControl {
    pub commodity_code: Option<String>,
    pub order_type: Option<String>,
    pub sale_control_items: Vec<DescribeEnsSaleControlStockSaleControlItems>,
}
model! { DescribeEnsSaleControlStockSaleControl {
    0 "CommodityCode" commodity_code: String, 1 "OrderType" order_type: String,
    2 "SaleControlItems" sale_control_items: Vec<DescribeEnsSaleControlStockSaleControlItems>
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockSaleControlItems {
    pub module_code: Option<String>,
    pub sale_control_item: Option<DescribeEnsSaleControlStockSaleControlItem>,
}
model! { DescribeEnsSaleControlStockSaleControlItems {
    0 "ModuleCode" module_code: String,
    1 "SaleControlItem" sale_control_item: DescribeEnsSaleControlStockSaleControlItem
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockSaleControlItem {
    pub basic_sale_control: Option<DescribeEnsSaleControlStockBasicSaleControl>,
    pub condition_sale_control: Vec<DescribeEnsSaleControlStockConditionSaleControl>,
}
model! { DescribeEnsSaleControlStockSaleControlItem {
    0 "BasicSaleControl" basic_sale_control: DescribeEnsSaleControlStockBasicSaleControl,
    1 "ConditionSaleControl" condition_sale_control: Vec<DescribeEnsSaleControlStockConditionSaleControl>
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockBasicSaleControl {
    pub module_value: Option<DescribeEnsSaleControlStockModuleValue>,
    pub stock_value: Option<String>,
}
model! { DescribeEnsSaleControlStockBasicSaleControl {
    0 "ModuleValue" module_value: DescribeEnsSaleControlStockModuleValue, 1 "StockValue" stock_value: String
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
}
model! { DescribeEnsSaleControlStockModuleValue {
    0 "ModuleMaxValue" module_max_value: String, 1 "ModuleMinValue" module_min_value: String
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockConditionSaleControl {
    pub condition_control: Option<DescribeEnsSaleControlStockConditionControl>,
    pub module_value: Option<DescribeEnsSaleControlStockConditionSaleControlModuleValue>,
    pub stock_value: Option<String>,
}
model! { DescribeEnsSaleControlStockConditionSaleControl {
    0 "ConditionControl" condition_control: DescribeEnsSaleControlStockConditionControl,
    1 "ModuleValue" module_value: DescribeEnsSaleControlStockConditionSaleControlModuleValue,
    2 "StockValue" stock_value: String
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockConditionControl {
    pub condition_control_module_code: Option<String>,
    pub condition_control_module_value: Option<String>,
}
model! { DescribeEnsSaleControlStockConditionControl {
    0 "ConditionControlModuleCode" condition_control_module_code: String,
    1 "ConditionControlModuleValue" condition_control_module_value: String
} }

/// In the response of [`DescribeEnsSaleControlStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnsSaleControlStockConditionSaleControlModuleValue {
    pub module_max_value: Option<String>,
    pub module_min_value: Option<String>,
}
model! { DescribeEnsSaleControlStockConditionSaleControlModuleValue {
    0 "ModuleMaxValue" module_max_value: String, 1 "ModuleMinValue" module_min_value: String
} }

/// Describes epn band width data: `DescribeEpnBandWidthData` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEpnBandWidthData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthData {
    pub epn_instance_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub isp: Option<String>,
    pub networking_model: Option<String>,
    /// Required.
    pub period: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeEpnBandWidthData(end_time: String, period: String, start_time: String)
    "DescribeEpnBandWidthData" -> DescribeEpnBandWidthDataOutput {
    0 "EPNInstanceId" epn_instance_id: String, 1 "EndTime" end_time, 2 "EnsRegionId" ens_region_id: String,
    3 "InstanceId" instance_id: String, 4 "Isp" isp: String, 5 "NetworkingModel" networking_model: String,
    6 "Period" period, 7 "StartTime" start_time
} }

/// Response of [`DescribeEpnBandWidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataOutput {
    pub monitor_data: Option<DescribeEpnBandWidthDataMonitorData>,
}
model! { DescribeEpnBandWidthDataOutput {
    0 "MonitorData" monitor_data: DescribeEpnBandWidthDataMonitorData
} }

/// In the response of [`DescribeEpnBandWidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandWidthDataMonitorData {
    pub band_width_monitor_data: Vec<DescribeEpnBandWidthDataBandWidthMonitorData>,
    pub max_down_band_width: Option<i64>,
    pub max_up_band_width: Option<i64>,
}
model! { DescribeEpnBandWidthDataMonitorData {
    0 "BandWidthMonitorData" band_width_monitor_data: Vec<DescribeEpnBandWidthDataBandWidthMonitorData>,
    1 "MaxDownBandWidth" max_down_band_width: i64, 2 "MaxUpBandWidth" max_up_band_width: i64
} }

/// In the response of [`DescribeEpnBandWidthData`].
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
    0 "DownBandWidth" down_band_width: i64, 1 "InternetRX" internet_rx: i64, 2 "InternetTX" internet_tx: i64,
    3 "TimeStamp" time_stamp: String, 4 "UpBandWidth" up_band_width: i64
} }

/// Describes epn bandwitdh by internet charge type: `DescribeEpnBandwitdhByInternetChargeType` of `ens` 2017-11-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEpnBandwitdhByInternetChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandwitdhByInternetChargeType {
    /// Required.
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub isp: Option<String>,
    pub networking_model: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeEpnBandwitdhByInternetChargeType(end_time: String, start_time: String)
    "DescribeEpnBandwitdhByInternetChargeType" -> DescribeEpnBandwitdhByInternetChargeTypeOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "Isp" isp: String,
    3 "NetworkingModel" networking_model: String, 4 "StartTime" start_time
} }

/// Response of [`DescribeEpnBandwitdhByInternetChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnBandwitdhByInternetChargeTypeOutput {
    pub bandwidth_value: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeEpnBandwitdhByInternetChargeTypeOutput {
    0 "BandwidthValue" bandwidth_value: i64, 1 "InternetChargeType" internet_charge_type: String,
    2 "TimeStamp" time_stamp: String
} }

/// Describes epn instance attribute: `DescribeEpnInstanceAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEpnInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttribute {
    /// Required.
    pub epn_instance_id: String,
}
operation! { DescribeEpnInstanceAttribute(epn_instance_id: String)
    "DescribeEpnInstanceAttribute" -> DescribeEpnInstanceAttributeOutput {
    0 "EPNInstanceId" epn_instance_id
} }

/// Response of [`DescribeEpnInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeOutput {
    pub conf_versions: Vec<DescribeEpnInstanceAttributeConfVersions>,
    pub epn_instance_id: Option<String>,
    pub epn_instance_name: Option<String>,
    pub instances: Vec<DescribeEpnInstanceAttributeInstances>,
    pub networking_model: Option<String>,
    pub v_switches: Vec<DescribeEpnInstanceAttributeVSwitches>,
}
model! { DescribeEpnInstanceAttributeOutput {
    0 "ConfVersions" conf_versions: Vec<DescribeEpnInstanceAttributeConfVersions>,
    1 "EPNInstanceId" epn_instance_id: String, 2 "EPNInstanceName" epn_instance_name: String,
    3 "Instances" instances: Vec<DescribeEpnInstanceAttributeInstances>, 4 "NetworkingModel" networking_model: String,
    5 "VSwitches" v_switches: Vec<DescribeEpnInstanceAttributeVSwitches>
} }

/// In the response of [`DescribeEpnInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeConfVersions {
    pub conf_version: Option<String>,
    pub ens_region_id: Option<String>,
}
model! { DescribeEpnInstanceAttributeConfVersions {
    0 "ConfVersion" conf_version: String, 1 "EnsRegionId" ens_region_id: String
} }

/// In the response of [`DescribeEpnInstanceAttribute`].
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
    0 "EnsRegionId" ens_region_id: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "Isp" isp: String, 4 "PrivateIpAddress" private_ip_address: String, 5 "PublicIpAddress" public_ip_address: String,
    6 "Status" status: String
} }

/// In the response of [`DescribeEpnInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeVSwitches {
    pub cidr_block: Option<String>,
    pub ens_region_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeEpnInstanceAttributeVSwitches {
    0 "CidrBlock" cidr_block: String, 1 "EnsRegionId" ens_region_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VSwitchName" vswitch_name: String
} }

/// Describes epn instances: `DescribeEpnInstances` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEpnInstances>.
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
    Number "PageNumber", "EPNInstances.EPNInstance" epn_instances.epn_instance, total "TotalCount" }

/// Response of [`DescribeEpnInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstancesOutput {
    pub epn_instances: Option<DescribeEpnInstancesEPNInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEpnInstancesOutput {
    0 "EPNInstances" epn_instances: DescribeEpnInstancesEPNInstances, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEpnInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnInstancesEPNInstances {
    pub epn_instance: Vec<DescribeEpnInstancesEPNInstance>,
}
model! { DescribeEpnInstancesEPNInstances {
    0 "EPNInstance" epn_instance: Vec<DescribeEpnInstancesEPNInstance>
} }

/// In the response of [`DescribeEpnInstances`].
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
    0 "CreationTime" creation_time: String, 1 "EPNInstanceId" epn_instance_id: String,
    2 "EPNInstanceName" epn_instance_name: String, 3 "EPNInstanceType" epn_instance_type: String,
    4 "EndTime" end_time: String, 5 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    6 "ModifyTime" modify_time: String, 7 "NetworkingModel" networking_model: String, 8 "StartTime" start_time: String,
    9 "Status" status: String
} }

/// Describes epn measurement data: `DescribeEpnMeasurementData` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeEpnMeasurementData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementData {
    /// Required.
    pub end_date: String,
    /// Required.
    pub start_date: String,
}
operation! { DescribeEpnMeasurementData(end_date: String, start_date: String)
    "DescribeEpnMeasurementData" -> DescribeEpnMeasurementDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

/// Response of [`DescribeEpnMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataOutput {
    pub measurement_datas: Option<DescribeEpnMeasurementDataMeasurementDatas>,
}
model! { DescribeEpnMeasurementDataOutput {
    0 "MeasurementDatas" measurement_datas: DescribeEpnMeasurementDataMeasurementDatas
} }

/// In the response of [`DescribeEpnMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataMeasurementDatas {
    pub measurement_data: Vec<DescribeEpnMeasurementDataMeasurementData>,
}
model! { DescribeEpnMeasurementDataMeasurementDatas {
    0 "MeasurementData" measurement_data: Vec<DescribeEpnMeasurementDataMeasurementData>
} }

/// In the response of [`DescribeEpnMeasurementData`].
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
    0 "BandWidthFeeDatas" band_width_fee_datas: DescribeEpnMeasurementDataBandWidthFeeDatas,
    1 "ChargeModel" charge_model: String, 2 "CostCycle" cost_cycle: String, 3 "CostEndTime" cost_end_time: String,
    4 "CostStartTime" cost_start_time: String
} }

/// In the response of [`DescribeEpnMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEpnMeasurementDataBandWidthFeeDatas {
    pub band_width_fee_data: Vec<DescribeEpnMeasurementDataBandWidthFeeData>,
}
model! { DescribeEpnMeasurementDataBandWidthFeeDatas {
    0 "BandWidthFeeData" band_width_fee_data: Vec<DescribeEpnMeasurementDataBandWidthFeeData>
} }

/// In the response of [`DescribeEpnMeasurementData`].
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
    0 "CostCode" cost_code: String, 1 "CostName" cost_name: String, 2 "CostType" cost_type: String,
    3 "CostVal" cost_val: i64, 4 "IspLine" isp_line: String
} }

/// Describes export image info: `DescribeExportImageInfo` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeExportImageInfo>.
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
    Number "PageNumber", "Images.Image" images.image, total "TotalCount" }

/// Response of [`DescribeExportImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageInfoOutput {
    pub images: Option<DescribeExportImageInfoImages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeExportImageInfoOutput {
    0 "Images" images: DescribeExportImageInfoImages, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExportImageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageInfoImages {
    pub image: Vec<DescribeExportImageInfoImage>,
}
model! { DescribeExportImageInfoImages {
    0 "Image" image: Vec<DescribeExportImageInfoImage>
} }

/// In the response of [`DescribeExportImageInfo`].
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
    0 "Architecture" architecture: String, 1 "CreationTime" creation_time: String,
    2 "ExportedImageURL" exported_image_url: String, 3 "ImageExportStatus" image_export_status: String,
    4 "ImageId" image_id: String, 5 "ImageName" image_name: String, 6 "ImageOwnerAlias" image_owner_alias: String,
    7 "Platform" platform: String
} }

/// Describes export image status: `DescribeExportImageStatus` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeExportImageStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageStatus {
    /// Required.
    pub image_id: String,
}
operation! { DescribeExportImageStatus(image_id: String)
    "DescribeExportImageStatus" -> DescribeExportImageStatusOutput {
    0 "ImageId" image_id
} }

/// Response of [`DescribeExportImageStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportImageStatusOutput {
    pub image_export_status: Option<String>,
}
model! { DescribeExportImageStatusOutput {
    0 "ImageExportStatus" image_export_status: String
} }

/// Describes file systems: `DescribeFileSystems` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeFileSystems>.
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
    Number "PageNumber", "FileSystems" file_systems, total "TotalCount" }

/// Response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Vec<DescribeFileSystemsFileSystems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems: Vec<DescribeFileSystemsFileSystems>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileSystems`].
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
    pub mount_targets: Vec<DescribeFileSystemsMountTargets>,
    pub pay_type: Option<String>,
    pub protocol_type: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
}
model! { DescribeFileSystemsFileSystems {
    0 "Capacity" capacity: i64, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "EnsRegionId" ens_region_id: String, 4 "FileSystemId" file_system_id: String,
    5 "FileSystemName" file_system_name: String, 6 "MeteredSize" metered_size: i64,
    7 "MountTargets" mount_targets: Vec<DescribeFileSystemsMountTargets>, 8 "PayType" pay_type: String,
    9 "ProtocolType" protocol_type: String, 10 "Status" status: String, 11 "StorageType" storage_type: String
} }

/// In the response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsMountTargets {
    pub mount_target_domain: Option<String>,
    pub mount_target_name: Option<String>,
    pub net_work_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeFileSystemsMountTargets {
    0 "MountTargetDomain" mount_target_domain: String, 1 "MountTargetName" mount_target_name: String,
    2 "NetWorkId" net_work_id: String, 3 "Status" status: String
} }

/// Describes forward entry attribute: `DescribeForwardEntryAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeForwardEntryAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardEntryAttribute {
    /// Required.
    pub forward_entry_id: String,
}
operation! { DescribeForwardEntryAttribute(forward_entry_id: String)
    "DescribeForwardEntryAttribute" -> DescribeForwardEntryAttributeOutput {
    0 "ForwardEntryId" forward_entry_id
} }

/// Response of [`DescribeForwardEntryAttribute`].
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
    0 "CreationTime" creation_time: String, 1 "ExternalIp" external_ip: String, 2 "ExternalPort" external_port: String,
    3 "ForwardEntryId" forward_entry_id: String, 4 "ForwardEntryName" forward_entry_name: String,
    5 "HealthCheckPort" health_check_port: String, 6 "InternalIp" internal_ip: String,
    7 "InternalPort" internal_port: String, 8 "IpProtocol" ip_protocol: String, 9 "NatGatewayId" nat_gateway_id: String,
    10 "StandbyExternalIp" standby_external_ip: String, 11 "StandbyStatus" standby_status: String,
    12 "Status" status: String
} }

/// Describes forward table entries: `DescribeForwardTableEntries` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeForwardTableEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntries {
    pub external_ip: Option<String>,
    pub forward_entry_id: Option<String>,
    pub forward_entry_name: Option<String>,
    pub internal_ip: Option<String>,
    pub ip_protocol: Option<String>,
    /// Required.
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
    Number "PageNumber", "ForwardTableEntries" forward_table_entries, total "TotalCount" }

/// Response of [`DescribeForwardTableEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesOutput {
    pub forward_table_entries: Vec<DescribeForwardTableEntriesForwardTableEntries>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeForwardTableEntriesOutput {
    0 "ForwardTableEntries" forward_table_entries: Vec<DescribeForwardTableEntriesForwardTableEntries>,
    1 "PageNumber" page_number: String, 2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeForwardTableEntries`].
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
    0 "ExternalIp" external_ip: String, 1 "ExternalPort" external_port: String,
    2 "ForwardEntryId" forward_entry_id: String, 3 "ForwardEntryName" forward_entry_name: String,
    4 "HealthCheckPort" health_check_port: String, 5 "InternalIp" internal_ip: String,
    6 "InternalPort" internal_port: String, 7 "IpProtocol" ip_protocol: String, 8 "NatGatewayId" nat_gateway_id: String,
    9 "StandbyExternalIp" standby_external_ip: String, 10 "StandbyStatus" standby_status: String,
    11 "Status" status: String
} }

/// Describes ha vips: `DescribeHaVips` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeHaVips>.
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
    pub vswitch_id: Option<String>,
}
operation! { DescribeHaVips() "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "HaVipAddress" ha_vip_address: String, 3 "HaVipId" ha_vip_id: String, 4 "Name" name: String,
    5 "NetworkId" network_id: String, 6 "PageNumber" page_number: String, 7 "PageSize" page_size: String,
    8 "Status" status: String, 9 "VSwitchId" vswitch_id: String
} { method: "GET", } }
paged! { DescribeHaVips: DescribeHaVipsHaVips = Number "PageNumber", "HaVips" ha_vips, total "TotalCount" }

/// Response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub ha_vips: Vec<DescribeHaVipsHaVips>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeHaVipsOutput {
    0 "HaVips" ha_vips: Vec<DescribeHaVipsHaVips>, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsHaVips {
    pub associated_eip_addresses: Vec<DescribeHaVipsAssociatedEipAddresses>,
    pub associated_instances: Vec<DescribeHaVipsAssociatedInstances>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ens_region_id: Option<String>,
    pub ha_vip_id: Option<String>,
    pub ip_address: Option<String>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeHaVipsHaVips {
    0 "AssociatedEipAddresses" associated_eip_addresses: Vec<DescribeHaVipsAssociatedEipAddresses>,
    1 "AssociatedInstances" associated_instances: Vec<DescribeHaVipsAssociatedInstances>,
    2 "CreationTime" creation_time: String, 3 "Description" description: String, 4 "EnsRegionId" ens_region_id: String,
    5 "HaVipId" ha_vip_id: String, 6 "IpAddress" ip_address: String, 7 "Name" name: String,
    8 "NetworkId" network_id: String, 9 "Status" status: String, 10 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsAssociatedEipAddresses {
    pub eip: Option<String>,
    pub eip_id: Option<String>,
}
model! { DescribeHaVipsAssociatedEipAddresses {
    0 "Eip" eip: String, 1 "EipId" eip_id: String
} }

/// In the response of [`DescribeHaVips`].
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
    0 "CreationTime" creation_time: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "IpAddress" ip_address: String, 4 "Status" status: String
} }

/// Describes history events: `DescribeHistoryEvents` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeHistoryEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEvents {
    pub event_levels: Option<Vec<String>>,
    pub event_status: Option<Vec<String>>,
    /// Required.
    pub event_types: Vec<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { DescribeHistoryEvents(event_types: Vec<String>) "DescribeHistoryEvents" -> DescribeHistoryEventsOutput {
    0 "EventLevels" event_levels: Vec<String>, 1 "EventStatus" event_status: Vec<String>, 2 "EventTypes" event_types,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ResourceIds" resource_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(5, Location::Default, Style::Simple)
] }
paged! { DescribeHistoryEvents: DescribeHistoryEventsEvents = Number "PageNumber", "Events" events, total "TotalCount" }

/// Response of [`DescribeHistoryEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryEventsOutput {
    pub events: Vec<DescribeHistoryEventsEvents>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeHistoryEventsOutput {
    0 "Events" events: Vec<DescribeHistoryEventsEvents>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHistoryEvents`].
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
    0 "EventId" event_id: String, 1 "EventLevel" event_level: String, 2 "EventStatus" event_status: String,
    3 "EventType" event_type: String, 4 "ExtendedAttribute" extended_attribute: String, 5 "NotBefore" not_before: i64,
    6 "NotBeforeUtcTime" not_before_utc_time: String, 7 "PublishTime" publish_time: i64,
    8 "PublishUtcTime" publish_utc_time: String, 9 "Reason" reason: String, 10 "ResourceId" resource_id: String
} }

/// Describes image infos: `DescribeImageInfos` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeImageInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfos {
    pub os_type: Option<String>,
}
operation! { DescribeImageInfos() "DescribeImageInfos" -> DescribeImageInfosOutput {
    0 "OsType" os_type: String
} }

/// Response of [`DescribeImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeImageInfosImages>,
}
model! { DescribeImageInfosOutput {
    0 "Code" code: i64, 1 "Images" images: DescribeImageInfosImages
} }

/// In the response of [`DescribeImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosImages {
    pub image: Vec<DescribeImageInfosImage>,
}
model! { DescribeImageInfosImages {
    0 "Image" image: Vec<DescribeImageInfosImage>
} }

/// In the response of [`DescribeImageInfos`].
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
    0 "ComputeType" compute_type: String, 1 "Description" description: String,
    2 "DiskDeviceMappings" disk_device_mappings: DescribeImageInfosDiskDeviceMappings, 3 "ImageId" image_id: String,
    4 "ImageSize" image_size: String, 5 "ImageVersion" image_version: String, 6 "OSName" os_name: String,
    7 "OSType" os_type: String, 8 "RegionId" region_id: String
} }

/// In the response of [`DescribeImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosDiskDeviceMappings {
    pub disk_device_mapping: Vec<DescribeImageInfosDiskDeviceMapping>,
}
model! { DescribeImageInfosDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping: Vec<DescribeImageInfosDiskDeviceMapping>
} }

/// In the response of [`DescribeImageInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInfosDiskDeviceMapping {
    pub format: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
    pub image_id: Option<String>,
}
model! { DescribeImageInfosDiskDeviceMapping {
    0 "Format" format: String, 1 "Size" size: String, 2 "Type" r#type: String, 3 "imageId" image_id: String
} }

/// Describes image share permission: `DescribeImageSharePermission` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeImageSharePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermission {
    pub aliyun_id: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Accounts.Account" accounts.account, total "TotalCount" }

/// Response of [`DescribeImageSharePermission`].
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
    0 "Accounts" accounts: DescribeImageSharePermissionAccounts, 1 "ImageId" image_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionAccounts {
    pub account: Vec<DescribeImageSharePermissionAccount>,
}
model! { DescribeImageSharePermissionAccounts {
    0 "Account" account: Vec<DescribeImageSharePermissionAccount>
} }

/// In the response of [`DescribeImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionAccount {
    pub aliyun_uid: Option<String>,
}
model! { DescribeImageSharePermissionAccount {
    0 "AliyunUid" aliyun_uid: String
} }

/// Describes images: `DescribeImages` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeImages>.
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

/// Response of [`DescribeImages`].
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
    0 "Code" code: i64, 1 "Images" images: DescribeImagesImages, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImages {
    pub image: Vec<DescribeImagesImage>,
}
model! { DescribeImagesImages {
    0 "Image" image: Vec<DescribeImagesImage>
} }

/// In the response of [`DescribeImages`].
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
    0 "Architecture" architecture: String, 1 "CreationTime" creation_time: String,
    2 "DiskDeviceMappings" disk_device_mappings: DescribeImagesDiskDeviceMappings, 3 "ImageId" image_id: String,
    4 "ImageName" image_name: String, 5 "ImageOwnerAlias" image_owner_alias: String, 6 "ImageSize" image_size: String,
    7 "Platform" platform: String, 8 "RegionId" region_id: String, 9 "SnapshotId" snapshot_id: String
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDiskDeviceMappings {
    pub disk_device_mapping: Vec<DescribeImagesDiskDeviceMapping>,
}
model! { DescribeImagesDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping: Vec<DescribeImagesDiskDeviceMapping>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesDiskDeviceMapping {
    pub format: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
    pub image_id: Option<String>,
}
model! { DescribeImagesDiskDeviceMapping {
    0 "Format" format: String, 1 "Size" size: String, 2 "Type" r#type: String, 3 "imageId" image_id: String
} }

/// Describes instance auto renew attribute: `DescribeInstanceAutoRenewAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttribute {
    /// Required.
    pub instance_ids: String,
    pub owner_id: Option<i64>,
}
operation! { DescribeInstanceAutoRenewAttribute(instance_ids: String)
    "DescribeInstanceAutoRenewAttribute" -> DescribeInstanceAutoRenewAttributeOutput {
    0 "InstanceIds" instance_ids, 1 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeInstanceAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeOutput {
    pub code: Option<i64>,
    pub instance_renew_attributes: Option<
        DescribeInstanceAutoRenewAttributeInstanceRenewAttributes,
    >,
}
model! { DescribeInstanceAutoRenewAttributeOutput {
    0 "Code" code: i64,
    1 "InstanceRenewAttributes" instance_renew_attributes: DescribeInstanceAutoRenewAttributeInstanceRenewAttributes
} }

/// In the response of [`DescribeInstanceAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeInstanceRenewAttributes {
    pub instance_renew_attribute: Vec<
        DescribeInstanceAutoRenewAttributeInstanceRenewAttribute,
    >,
}
model! { DescribeInstanceAutoRenewAttributeInstanceRenewAttributes {
    0 "InstanceRenewAttribute" instance_renew_attribute: Vec<DescribeInstanceAutoRenewAttributeInstanceRenewAttribute>
} }

/// In the response of [`DescribeInstanceAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeInstanceRenewAttribute {
    pub auto_renewal: Option<bool>,
    pub duration: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeInstanceAutoRenewAttributeInstanceRenewAttribute {
    0 "AutoRenewal" auto_renewal: bool, 1 "Duration" duration: String, 2 "InstanceId" instance_id: String
} }

/// Describes instance bandwidth detail: `DescribeInstanceBandwidthDetail` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceBandwidthDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBandwidthDetail {
    /// Required.
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_type: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeInstanceBandwidthDetail(end_time: String, start_time: String)
    "DescribeInstanceBandwidthDetail" -> DescribeInstanceBandwidthDetailOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ServiceType" service_type: String, 7 "StartTime" start_time
} { method: "GET", } }
paged! { DescribeInstanceBandwidthDetail: DescribeInstanceBandwidthDetailBandwidths =
    Number "PageNumber", "Bandwidths" bandwidths, total "TotalCount" }

/// Response of [`DescribeInstanceBandwidthDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBandwidthDetailOutput {
    pub bandwidths: Vec<DescribeInstanceBandwidthDetailBandwidths>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceBandwidthDetailOutput {
    0 "Bandwidths" bandwidths: Vec<DescribeInstanceBandwidthDetailBandwidths>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceBandwidthDetail`].
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
    0 "AliUid" ali_uid: i64, 1 "BizTime" biz_time: String, 2 "EnsRegionId" ens_region_id: String,
    3 "FlowType" flow_type: i64, 4 "InstanceId" instance_id: String, 5 "InstanceType" instance_type: String,
    6 "Ip" ip: String, 7 "Isp" isp: String, 8 "RxBw" rx_bw: i64, 9 "ServiceType" service_type: String,
    10 "TxBw" tx_bw: i64
} }

/// Describes instance boot configuration: `DescribeInstanceBootConfiguration` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceBootConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBootConfiguration {
    pub boot_set: Option<String>,
    pub boot_type: Option<String>,
    pub disk_set: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceBootConfiguration(instance_id: String)
    "DescribeInstanceBootConfiguration" -> DescribeInstanceBootConfigurationOutput {
    0 "BootSet" boot_set: String, 1 "BootType" boot_type: String, 2 "DiskSet" disk_set: String,
    3 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceBootConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBootConfigurationOutput {
    pub instances: Option<DescribeInstanceBootConfigurationInstances>,
}
model! { DescribeInstanceBootConfigurationOutput {
    0 "Instances" instances: DescribeInstanceBootConfigurationInstances
} }

/// In the response of [`DescribeInstanceBootConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBootConfigurationInstances {
    pub boot_set: Option<String>,
    pub boot_type: Option<String>,
    pub disk_set: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeInstanceBootConfigurationInstances {
    0 "BootSet" boot_set: String, 1 "BootType" boot_type: String, 2 "DiskSet" disk_set: String,
    3 "InstanceId" instance_id: String
} }

/// Describes instance monitor data: `DescribeInstanceMonitorData` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceMonitorData>.
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

/// Response of [`DescribeInstanceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataOutput {
    pub code: Option<i64>,
    pub monitor_data: Option<DescribeInstanceMonitorDataMonitorData>,
}
model! { DescribeInstanceMonitorDataOutput {
    0 "Code" code: i64, 1 "MonitorData" monitor_data: DescribeInstanceMonitorDataMonitorData
} }

/// In the response of [`DescribeInstanceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataMonitorData {
    pub instance_monitor_data: Vec<DescribeInstanceMonitorDataInstanceMonitorData>,
}
model! { DescribeInstanceMonitorDataMonitorData {
    0 "InstanceMonitorData" instance_monitor_data: Vec<DescribeInstanceMonitorDataInstanceMonitorData>
} }

/// In the response of [`DescribeInstanceMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataInstanceMonitorData {
    pub cpu: Option<String>,
    pub instance_id: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeInstanceMonitorDataInstanceMonitorData {
    0 "CPU" cpu: String, 1 "InstanceId" instance_id: String, 2 "Memory" memory: String
} }

/// Describes instance sdg status: `DescribeInstanceSDGStatus` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceSDGStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSDGStatus {
    /// Required.
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
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", } }
paged! { DescribeInstanceSDGStatus: DescribeInstanceSDGStatusDeploymentStatus =
    Number "PageNumber", "DeploymentStatus" deployment_status, total "TotalCount" }

/// Response of [`DescribeInstanceSDGStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSDGStatusOutput {
    pub deployment_status: Vec<DescribeInstanceSDGStatusDeploymentStatus>,
    pub page_number: Option<i64>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeInstanceSDGStatusOutput {
    0 "DeploymentStatus" deployment_status: Vec<DescribeInstanceSDGStatusDeploymentStatus>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeInstanceSDGStatus`].
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
    0 "BlockRwSplitSize" block_rw_split_size: i64, 1 "CacheSize" cache_size: i64,
    2 "DiskAccessProtocol" disk_access_protocol: String, 3 "DiskType" disk_type: String,
    4 "EnsRegionId" ens_region_id: String, 5 "InstanceId" instance_id: String, 6 "MountType" mount_type: String,
    7 "Phase" phase: String, 8 "SDGId" sdg_id: String, 9 "Status" status: String, 10 "UpdateTime" update_time: String
} }

/// Describes instance spec: `DescribeInstanceSpec` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpec {}
operation! { DescribeInstanceSpec() "DescribeInstanceSpec" -> DescribeInstanceSpecOutput {} }

/// Response of [`DescribeInstanceSpec`].
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
    0 "BandwidthLimit" bandwidth_limit: i64, 1 "Code" code: i64, 2 "DataDiskMaxSize" data_disk_max_size: i64,
    3 "DataDiskMinSize" data_disk_min_size: i64, 4 "InstanceSpecs" instance_specs: DescribeInstanceSpecInstanceSpecs,
    5 "SystemDiskMaxSize" system_disk_max_size: i64
} }

/// In the response of [`DescribeInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecInstanceSpecs {
    pub instance_spec: Vec<DescribeInstanceSpecInstanceSpec>,
}
model! { DescribeInstanceSpecInstanceSpecs {
    0 "InstanceSpec" instance_spec: Vec<DescribeInstanceSpecInstanceSpec>
} }

/// In the response of [`DescribeInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSpecInstanceSpec {
    pub core: Option<String>,
    pub display_name: Option<String>,
    pub instance_type: Option<String>,
    pub memory: Option<String>,
}
model! { DescribeInstanceSpecInstanceSpec {
    0 "Core" core: String, 1 "DisplayName" display_name: String, 2 "InstanceType" instance_type: String,
    3 "Memory" memory: String
} }

/// Describes instance types: `DescribeInstanceTypes` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {}
operation! { DescribeInstanceTypes() "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {} }

/// Response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub code: Option<i64>,
    pub instance_types: Option<DescribeInstanceTypesInstanceTypes>,
}
model! { DescribeInstanceTypesOutput {
    0 "Code" code: i64, 1 "InstanceTypes" instance_types: DescribeInstanceTypesInstanceTypes
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceTypes {
    pub instance_type: Vec<DescribeInstanceTypesInstanceType>,
}
model! { DescribeInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type: Vec<DescribeInstanceTypesInstanceType>
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub instance_type_id: Option<String>,
    pub instance_type_name: Option<String>,
    pub memory_size: Option<i64>,
}
model! { DescribeInstanceTypesInstanceType {
    0 "CpuCoreCount" cpu_core_count: i64, 1 "InstanceTypeId" instance_type_id: String,
    2 "InstanceTypeName" instance_type_name: String, 3 "MemorySize" memory_size: i64
} }

/// Describes instance vnc url: `DescribeInstanceVncUrl` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstanceVncUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    /// Secret.
    pub vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "VncUrl" vnc_url: Secret
} }

/// Describes instances: `DescribeInstances` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeInstances>.
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
    pub vswitch_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_vswitch_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "EipAddresses" eip_addresses: Vec<String>, 1 "EnsRegionId" ens_region_id: String,
    2 "EnsRegionIds" ens_region_ids: String, 3 "EnsServiceId" ens_service_id: String, 4 "ImageId" image_id: String,
    5 "InstanceId" instance_id: String, 6 "InstanceIds" instance_ids: String, 7 "InstanceName" instance_name: String,
    8 "InstanceResourceType" instance_resource_type: String, 9 "InstanceType" instance_type: String,
    10 "IntranetIp" intranet_ip: String, 11 "NetworkId" network_id: String, 12 "OrderByParams" order_by_params: String,
    13 "PageNumber" page_number: i64, 14 "PageSize" page_size: String, 15 "SearchKey" search_key: String,
    16 "SecurityGroupId" security_group_id: String, 17 "ServiceStatus" service_status: Vec<String>,
    18 "Status" status: String, 19 "Tags" tags: Vec<DescribeInstancesTags>, 20 "VSwitchId" vswitch_id: String,
    21 "VpdId" vpd_id: String, 22 "VpdVSwitchId" vpd_vswitch_id: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Json),
    Mark::new(19, Location::Default, Style::Json)
] }
paged! { DescribeInstances: DescribeInstancesInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeInstancesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeInstances`].
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
    0 "Code" code: i64, 1 "Instances" instances: DescribeInstancesInstances, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstances {
    pub instance: Vec<DescribeInstancesInstance>,
}
model! { DescribeInstancesInstances {
    0 "Instance" instance: Vec<DescribeInstancesInstance>
} }

/// In the response of [`DescribeInstances`].
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
    0 "AutoReleaseTime" auto_release_time: String, 1 "Cpu" cpu: String, 2 "CreationTime" creation_time: String,
    3 "DataDisk" data_disk: DescribeInstancesDataDisk, 4 "DeletionProtection" deletion_protection: bool,
    5 "Disk" disk: i64, 6 "EnsRegionId" ens_region_id: String, 7 "ExpiredTime" expired_time: String,
    8 "HostName" host_name: String, 9 "ImageId" image_id: String,
    10 "InnerIpAddress" inner_ip_address: DescribeInstancesInnerIpAddress, 11 "InstanceId" instance_id: String,
    12 "InstanceName" instance_name: String, 13 "InstanceResourceType" instance_resource_type: String,
    14 "InstanceTypeFamily" instance_type_family: String, 15 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    16 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 17 "KeyPairName" key_pair_name: String,
    18 "Memory" memory: i64, 19 "NetworkAttributes" network_attributes: DescribeInstancesNetworkAttributes,
    20 "NetworkInterfaces" network_interfaces: DescribeInstancesNetworkInterfaces, 21 "OSName" os_name: String,
    22 "PrivateIpAddresses" private_ip_addresses: DescribeInstancesPrivateIpAddresses,
    23 "PublicIpAddress" public_ip_address: DescribeInstancesPublicIpAddress,
    24 "PublicIpAddresses" public_ip_addresses: DescribeInstancesPublicIpAddresses,
    25 "SecurityGroupIds" security_group_ids: DescribeInstancesSecurityGroupIds,
    26 "ServiceStatus" service_status: String, 27 "SpecName" spec_name: String, 28 "SpotStrategy" spot_strategy: String,
    29 "Status" status: String, 30 "SystemDisk" system_disk: DescribeInstancesSystemDisk,
    31 "Tags" tags: DescribeInstancesInstanceTags
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDataDisk {
    pub data_disk: Vec<DescribeInstancesDataDiskDataDisk>,
}
model! { DescribeInstancesDataDisk {
    0 "DataDisk" data_disk: Vec<DescribeInstancesDataDiskDataDisk>
} }

/// In the response of [`DescribeInstances`].
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
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "DiskName" disk_name: String,
    3 "DiskSize" disk_size: i64, 4 "EncryptKeyId" encrypt_key_id: String, 5 "Encrypted" encrypted: bool,
    6 "Size" size: i64, 7 "device_type" device_type: String, 8 "disk_type" disk_type: String, 9 "name" name: String,
    10 "storage" storage: i64, 11 "uuid" uuid: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInnerIpAddress {
    pub ip_address: Vec<String>,
}
model! { DescribeInstancesInnerIpAddress {
    0 "IpAddress" ip_address: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkAttributes {
    pub network_id: Option<String>,
    pub private_ip_address: Option<DescribeInstancesPrivateIpAddress>,
    pub vswitch_id: Option<String>,
}
model! { DescribeInstancesNetworkAttributes {
    0 "NetworkId" network_id: String, 1 "PrivateIpAddress" private_ip_address: DescribeInstancesPrivateIpAddress,
    2 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddress {
    pub ip_address: Vec<String>,
}
model! { DescribeInstancesPrivateIpAddress {
    0 "IpAddress" ip_address: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkInterfaces {
    pub network_interfaces: Vec<DescribeInstancesNetworkInterfacesNetworkInterfaces>,
}
model! { DescribeInstancesNetworkInterfaces {
    0 "NetworkInterfaces" network_interfaces: Vec<DescribeInstancesNetworkInterfacesNetworkInterfaces>
} }

/// In the response of [`DescribeInstances`].
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
    pub vpd_vswitch_id: Option<String>,
}
model! { DescribeInstancesNetworkInterfacesNetworkInterfaces {
    0 "Ipv6Sets" ipv6_sets: DescribeInstancesIpv6Sets, 1 "MacAddress" mac_address: String,
    2 "NetworkInterfaceId" network_interface_id: String, 3 "PrimaryIpAddress" primary_ip_address: String,
    4 "PrivateIpSets" private_ip_sets: DescribeInstancesPrivateIpSets, 5 "Type" r#type: String,
    6 "VpdId" vpd_id: String, 7 "VpdVSwitchId" vpd_vswitch_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6Sets {
    pub ipv6_set: Vec<DescribeInstancesIpv6Set>,
}
model! { DescribeInstancesIpv6Sets {
    0 "Ipv6Set" ipv6_set: Vec<DescribeInstancesIpv6Set>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesIpv6Set {
    pub ipv6_address: Option<String>,
}
model! { DescribeInstancesIpv6Set {
    0 "Ipv6Address" ipv6_address: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpSets {
    pub private_ip_set: Vec<DescribeInstancesPrivateIpSet>,
}
model! { DescribeInstancesPrivateIpSets {
    0 "PrivateIpSet" private_ip_set: Vec<DescribeInstancesPrivateIpSet>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpSet {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
model! { DescribeInstancesPrivateIpSet {
    0 "Primary" primary: bool, 1 "PrivateIpAddress" private_ip_address: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddresses {
    pub private_ip_address: Vec<DescribeInstancesPrivateIpAddressesPrivateIpAddress>,
}
model! { DescribeInstancesPrivateIpAddresses {
    0 "PrivateIpAddress" private_ip_address: Vec<DescribeInstancesPrivateIpAddressesPrivateIpAddress>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPrivateIpAddressesPrivateIpAddress {
    pub gate_way: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
}
model! { DescribeInstancesPrivateIpAddressesPrivateIpAddress {
    0 "GateWay" gate_way: String, 1 "Ip" ip: String, 2 "Isp" isp: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddress {
    pub ip_address: Vec<String>,
}
model! { DescribeInstancesPublicIpAddress {
    0 "IpAddress" ip_address: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddresses {
    pub public_ip_address: Vec<DescribeInstancesPublicIpAddressesPublicIpAddress>,
}
model! { DescribeInstancesPublicIpAddresses {
    0 "PublicIpAddress" public_ip_address: Vec<DescribeInstancesPublicIpAddressesPublicIpAddress>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesPublicIpAddressesPublicIpAddress {
    pub gate_way: Option<String>,
    pub ip: Option<String>,
    pub isp: Option<String>,
}
model! { DescribeInstancesPublicIpAddressesPublicIpAddress {
    0 "GateWay" gate_way: String, 1 "Ip" ip: String, 2 "Isp" isp: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesSecurityGroupIds {
    pub security_group_id: Vec<String>,
}
model! { DescribeInstancesSecurityGroupIds {
    0 "SecurityGroupId" security_group_id: Vec<String>
} }

/// In the response of [`DescribeInstances`].
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
    0 "Category" category: String, 1 "DiskId" disk_id: String, 2 "DiskName" disk_name: String, 3 "Size" size: i64,
    4 "device_type" device_type: String, 5 "disk_type" disk_type: String, 6 "name" name: String,
    7 "storage" storage: i64, 8 "uuid" uuid: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceTags {
    pub tags: Vec<DescribeInstancesTagsTags>,
}
model! { DescribeInstancesInstanceTags {
    0 "Tags" tags: Vec<DescribeInstancesTagsTags>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesTagsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeInstancesTagsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes key pairs: `DescribeKeyPairs` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeKeyPairs>.
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
    Number "PageNumber", "KeyPairs.KeyPair" key_pairs.key_pair, total "TotalCount" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub key_pairs: Option<DescribeKeyPairsKeyPairs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeKeyPairsOutput {
    0 "KeyPairs" key_pairs: DescribeKeyPairsKeyPairs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsKeyPairs {
    pub key_pair: Vec<DescribeKeyPairsKeyPair>,
}
model! { DescribeKeyPairsKeyPairs {
    0 "KeyPair" key_pair: Vec<DescribeKeyPairsKeyPair>
} }

/// In the response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsKeyPair {
    pub creation_time: Option<String>,
    pub key_pair_finger_print: Option<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { DescribeKeyPairsKeyPair {
    0 "CreationTime" creation_time: String, 1 "KeyPairFingerPrint" key_pair_finger_print: String,
    2 "KeyPairId" key_pair_id: String, 3 "KeyPairName" key_pair_name: String
} }

/// Describes load balancer attribute: `DescribeLoadBalancerAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttribute {
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerAttribute(load_balancer_id: String)
    "DescribeLoadBalancerAttribute" -> DescribeLoadBalancerAttributeOutput {
    0 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeOutput {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub backend_servers: Vec<DescribeLoadBalancerAttributeBackendServers>,
    pub bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub listener_ports: Vec<String>,
    pub listener_ports_and_protocols: Vec<
        DescribeLoadBalancerAttributeListenerPortsAndProtocols,
    >,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    pub load_balancer_status: Option<String>,
    pub load_balancer_type: Option<String>,
    pub network_id: Option<String>,
    pub pay_type: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeLoadBalancerAttributeOutput {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String, 2 "AddressType" address_type: String,
    3 "BackendServers" backend_servers: Vec<DescribeLoadBalancerAttributeBackendServers>, 4 "Bandwidth" bandwidth: i64,
    5 "CreateTime" create_time: String, 6 "EndTime" end_time: String, 7 "EnsRegionId" ens_region_id: String,
    8 "ListenerPorts" listener_ports: Vec<String>,
    9 "ListenerPortsAndProtocols" listener_ports_and_protocols: Vec<DescribeLoadBalancerAttributeListenerPortsAndProtocols>,
    10 "LoadBalancerId" load_balancer_id: String, 11 "LoadBalancerName" load_balancer_name: String,
    12 "LoadBalancerSpec" load_balancer_spec: String, 13 "LoadBalancerStatus" load_balancer_status: String,
    14 "LoadBalancerType" load_balancer_type: String, 15 "NetworkId" network_id: String, 16 "PayType" pay_type: String,
    17 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
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
    0 "Ip" ip: String, 1 "Port" port: String, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
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
    0 "BackendServerPort" backend_server_port: i64, 1 "Description" description: String,
    2 "ForwardPort" forward_port: i64, 3 "ListenerForward" listener_forward: String,
    4 "ListenerPort" listener_port: i64, 5 "ListenerProtocol" listener_protocol: String
} }

/// Describes load balancer http listener attribute: `DescribeLoadBalancerHTTPListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerHTTPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttribute {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerHTTPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerHTTPListenerAttribute" -> DescribeLoadBalancerHTTPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerHTTPListenerAttribute`].
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
    0 "BackendServerPort" backend_server_port: i64, 1 "Bandwidth" bandwidth: i64, 2 "Description" description: String,
    3 "ForwardPort" forward_port: i64, 4 "HealthCheck" health_check: String,
    5 "HealthCheckConnectPort" health_check_connect_port: i64, 6 "HealthCheckDomain" health_check_domain: String,
    7 "HealthCheckHttpCode" health_check_http_code: String, 8 "HealthCheckInterval" health_check_interval: i64,
    9 "HealthCheckMethod" health_check_method: String, 10 "HealthCheckTimeout" health_check_timeout: i64,
    11 "HealthCheckURI" health_check_uri: String, 12 "HealthyThreshold" healthy_threshold: i64,
    13 "IdleTimeout" idle_timeout: i64, 14 "ListenerForward" listener_forward: String,
    15 "ListenerPort" listener_port: i64, 16 "RequestTimeout" request_timeout: i64, 17 "Scheduler" scheduler: String,
    18 "ServerCertificateId" server_certificate_id: String, 19 "Status" status: String,
    20 "UnhealthyThreshold" unhealthy_threshold: i64, 21 "XForwardedFor" x_forwarded_for: String
} }

/// Describes load balancer https listener attribute: `DescribeLoadBalancerHTTPSListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerHTTPSListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttribute {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerHTTPSListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerHTTPSListenerAttribute" -> DescribeLoadBalancerHTTPSListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
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
    0 "BackendServerPort" backend_server_port: i64, 1 "Bandwidth" bandwidth: i64, 2 "Description" description: String,
    3 "ForwardPort" forward_port: i64, 4 "HealthCheck" health_check: String,
    5 "HealthCheckConnectPort" health_check_connect_port: i64, 6 "HealthCheckDomain" health_check_domain: String,
    7 "HealthCheckHttpCode" health_check_http_code: String, 8 "HealthCheckInterval" health_check_interval: i64,
    9 "HealthCheckMethod" health_check_method: String, 10 "HealthCheckTimeout" health_check_timeout: i64,
    11 "HealthCheckURI" health_check_uri: String, 12 "HealthyThreshold" healthy_threshold: i64,
    13 "IdleTimeout" idle_timeout: i64, 14 "ListenerForward" listener_forward: String,
    15 "ListenerPort" listener_port: i64, 16 "RequestTimeout" request_timeout: i64, 17 "Scheduler" scheduler: String,
    18 "ServerCertificateId" server_certificate_id: String, 19 "Status" status: String,
    20 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Describes load balancer listen monitor: `DescribeLoadBalancerListenMonitor` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerListenMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenMonitor {
    /// Required.
    pub end_time: String,
    /// Required.
    pub load_balancer_id: String,
    pub proto: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub v_port: String,
}
operation! {
    DescribeLoadBalancerListenMonitor(end_time: String, load_balancer_id: String, start_time: String, v_port: String)
    "DescribeLoadBalancerListenMonitor" -> DescribeLoadBalancerListenMonitorOutput {
    0 "EndTime" end_time, 1 "LoadBalancerId" load_balancer_id, 2 "Proto" proto: String, 3 "StartTime" start_time,
    4 "VPort" v_port
} { method: "GET", } }

/// Response of [`DescribeLoadBalancerListenMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenMonitorOutput {
    pub load_balancer_monitor_listen_data: Vec<
        DescribeLoadBalancerListenMonitorLoadBalancerMonitorListenData,
    >,
}
model! { DescribeLoadBalancerListenMonitorOutput {
    0 "LoadBalancerMonitorListenData" load_balancer_monitor_listen_data: Vec<DescribeLoadBalancerListenMonitorLoadBalancerMonitorListenData>
} }

/// In the response of [`DescribeLoadBalancerListenMonitor`].
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
    0 "ActConns" act_conns: String, 1 "BizTime" biz_time: String, 2 "Conns" conns: String,
    3 "DropConns" drop_conns: String, 4 "EnsRegionId" ens_region_id: String, 5 "InActConns" in_act_conns: String,
    6 "InBytes" in_bytes: String, 7 "InDropBytes" in_drop_bytes: String, 8 "InDropPkts" in_drop_pkts: String,
    9 "InPkts" in_pkts: String, 10 "InValidRsNum" in_valid_rs_num: String, 11 "LoadBalancerId" load_balancer_id: String,
    12 "OutBytes" out_bytes: String, 13 "OutDropBytes" out_drop_bytes: String, 14 "OutDropPkts" out_drop_pkts: String,
    15 "OutPkts" out_pkts: String, 16 "Proto" proto: String, 17 "VPort" v_port: String,
    18 "ValidRsNum" valid_rs_num: String, 19 "Vip" vip: String, 20 "Vni" vni: String
} }

/// Describes load balancer listeners: `DescribeLoadBalancerListeners` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListeners {
    /// At most 256 characters.
    pub description: Option<String>,
    /// 1 to 65535.
    pub listener_port: Option<i64>,
    /// Required.
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
    Number "PageNumber", "Listeners.Listener" listeners.listener, total "TotalCount" }

/// Response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersOutput {
    pub listeners: Option<DescribeLoadBalancerListenersListeners>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancerListenersOutput {
    0 "Listeners" listeners: DescribeLoadBalancerListenersListeners, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersListeners {
    pub listener: Vec<DescribeLoadBalancerListenersListener>,
}
model! { DescribeLoadBalancerListenersListeners {
    0 "Listener" listener: Vec<DescribeLoadBalancerListenersListener>
} }

/// In the response of [`DescribeLoadBalancerListeners`].
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
    0 "BackendServerPort" backend_server_port: i64, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "ForwardPort" forward_port: String,
    4 "ListenerForward" listener_forward: String, 5 "ListenerPort" listener_port: String,
    6 "LoadBalancerId" load_balancer_id: String, 7 "Protocol" protocol: String, 8 "Status" status: String
} }

/// Describes load balancer spec: `DescribeLoadBalancerSpec` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpec {
    pub load_balancer_spec: Option<String>,
}
operation! { DescribeLoadBalancerSpec() "DescribeLoadBalancerSpec" -> DescribeLoadBalancerSpecOutput {
    0 "LoadBalancerSpec" load_balancer_spec: String
} { method: "GET", } }

/// Response of [`DescribeLoadBalancerSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecOutput {
    pub load_balancer_specs: Vec<DescribeLoadBalancerSpecLoadBalancerSpecs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancerSpecOutput {
    0 "LoadBalancerSpecs" load_balancer_specs: Vec<DescribeLoadBalancerSpecLoadBalancerSpecs>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancerSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecLoadBalancerSpecs {
    pub display_name: Option<String>,
    pub load_balancer_spec: Option<String>,
}
model! { DescribeLoadBalancerSpecLoadBalancerSpecs {
    0 "DisplayName" display_name: String, 1 "LoadBalancerSpec" load_balancer_spec: String
} }

/// Describes load balancer tcp listener attribute: `DescribeLoadBalancerTCPListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerTCPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttribute {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerTCPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerTCPListenerAttribute" -> DescribeLoadBalancerTCPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerTCPListenerAttribute`].
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
    0 "BackendServerPort" backend_server_port: i64, 1 "Bandwidth" bandwidth: i64, 2 "Description" description: String,
    3 "EipTransmit" eip_transmit: String, 4 "EstablishedTimeout" established_timeout: i64,
    5 "HealthCheck" health_check: String, 6 "HealthCheckConnectPort" health_check_connect_port: i64,
    7 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 8 "HealthCheckDomain" health_check_domain: String,
    9 "HealthCheckHttpCode" health_check_http_code: String, 10 "HealthCheckInterval" health_check_interval: i64,
    11 "HealthCheckType" health_check_type: String, 12 "HealthCheckURI" health_check_uri: String,
    13 "HealthyThreshold" healthy_threshold: i64, 14 "ListenerPort" listener_port: i64,
    15 "PersistenceTimeout" persistence_timeout: i64, 16 "Scheduler" scheduler: String, 17 "Status" status: String,
    18 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Describes load balancer udp listener attribute: `DescribeLoadBalancerUDPListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancerUDPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttribute {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
}
operation! { DescribeLoadBalancerUDPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerUDPListenerAttribute" -> DescribeLoadBalancerUDPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id
} }

/// Response of [`DescribeLoadBalancerUDPListenerAttribute`].
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
    0 "BackendServerPort" backend_server_port: i64, 1 "Bandwidth" bandwidth: i64, 2 "Description" description: String,
    3 "EipTransmit" eip_transmit: String, 4 "EstablishedTimeout" established_timeout: i64,
    5 "HealthCheck" health_check: String, 6 "HealthCheckConnectPort" health_check_connect_port: i64,
    7 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 8 "HealthCheckExp" health_check_exp: String,
    9 "HealthCheckInterval" health_check_interval: i64, 10 "HealthCheckReq" health_check_req: String,
    11 "HealthyThreshold" healthy_threshold: i64, 12 "ListenerPort" listener_port: i64,
    13 "Scheduler" scheduler: String, 14 "Status" status: String, 15 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Describes load balancers: `DescribeLoadBalancers` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeLoadBalancers>.
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
    pub vswitch_id: Option<String>,
}
operation! { DescribeLoadBalancers() "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "Address" address: String, 1 "EnsRegionId" ens_region_id: String, 2 "EnsRegionIds" ens_region_ids: Vec<String>,
    3 "LoadBalancerId" load_balancer_id: String, 4 "LoadBalancerName" load_balancer_name: String,
    5 "LoadBalancerStatus" load_balancer_status: String, 6 "LoadBalancerType" load_balancer_type: String,
    7 "NetworkId" network_id: String, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64,
    10 "ServerId" server_id: String, 11 "VSwitchId" vswitch_id: String
} { method: "GET", } }
paged! { DescribeLoadBalancers: DescribeLoadBalancersLoadBalancer =
    Number "PageNumber", "LoadBalancers.LoadBalancer" load_balancers.load_balancer, total "TotalCount" }

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<DescribeLoadBalancersLoadBalancers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancers" load_balancers: DescribeLoadBalancersLoadBalancers, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersLoadBalancers {
    pub load_balancer: Vec<DescribeLoadBalancersLoadBalancer>,
}
model! { DescribeLoadBalancersLoadBalancers {
    0 "LoadBalancer" load_balancer: Vec<DescribeLoadBalancersLoadBalancer>
} }

/// In the response of [`DescribeLoadBalancers`].
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
    pub vswitch_id: Option<String>,
}
model! { DescribeLoadBalancersLoadBalancer {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String, 2 "AddressType" address_type: String,
    3 "CreateTime" create_time: String, 4 "EnsRegionId" ens_region_id: String,
    5 "LoadBalancerId" load_balancer_id: String, 6 "LoadBalancerName" load_balancer_name: String,
    7 "LoadBalancerStatus" load_balancer_status: String, 8 "LoadBalancerType" load_balancer_type: String,
    9 "NetworkId" network_id: String, 10 "PayType" pay_type: String, 11 "VSwitchId" vswitch_id: String
} }

/// Describes measurement data: `DescribeMeasurementData` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeMeasurementData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementData {
    /// Required.
    pub end_date: String,
    /// Required.
    pub start_date: String,
}
operation! { DescribeMeasurementData(end_date: String, start_date: String)
    "DescribeMeasurementData" -> DescribeMeasurementDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

/// Response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataOutput {
    pub measurement_datas: Option<DescribeMeasurementDataMeasurementDatas>,
}
model! { DescribeMeasurementDataOutput {
    0 "MeasurementDatas" measurement_datas: DescribeMeasurementDataMeasurementDatas
} }

/// In the response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataMeasurementDatas {
    pub measurement_data: Vec<DescribeMeasurementDataMeasurementData>,
}
model! { DescribeMeasurementDataMeasurementDatas {
    0 "MeasurementData" measurement_data: Vec<DescribeMeasurementDataMeasurementData>
} }

/// In the response of [`DescribeMeasurementData`].
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
    0 "BandWidthFeeDatas" band_width_fee_datas: DescribeMeasurementDataBandWidthFeeDatas,
    1 "ChargeModel" charge_model: String, 2 "CostCycle" cost_cycle: String, 3 "CostEndTime" cost_end_time: String,
    4 "CostStartTime" cost_start_time: String,
    5 "ResourceFeeData" resource_fee_data: DescribeMeasurementDataResourceFeeData,
    6 "ResourceFeeDataDetails" resource_fee_data_details: DescribeMeasurementDataResourceFeeDataDetails
} }

/// In the response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataBandWidthFeeDatas {
    pub band_width_fee_data: Vec<DescribeMeasurementDataBandWidthFeeData>,
}
model! { DescribeMeasurementDataBandWidthFeeDatas {
    0 "BandWidthFeeData" band_width_fee_data: Vec<DescribeMeasurementDataBandWidthFeeData>
} }

/// In the response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataBandWidthFeeData {
    pub cost_code: Option<String>,
    pub cost_name: Option<String>,
    pub cost_val: Option<i64>,
}
model! { DescribeMeasurementDataBandWidthFeeData {
    0 "CostCode" cost_code: String, 1 "CostName" cost_name: String, 2 "CostVal" cost_val: i64
} }

/// In the response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataResourceFeeData {
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub vcpu: Option<i64>,
}
model! { DescribeMeasurementDataResourceFeeData {
    0 "Memory" memory: i64, 1 "Storage" storage: i64, 2 "Vcpu" vcpu: i64
} }

/// In the response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataResourceFeeDataDetails {
    pub resource_fee_data_detail: Vec<DescribeMeasurementDataResourceFeeDataDetail>,
}
model! { DescribeMeasurementDataResourceFeeDataDetails {
    0 "ResourceFeeDataDetail" resource_fee_data_detail: Vec<DescribeMeasurementDataResourceFeeDataDetail>
} }

/// In the response of [`DescribeMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeasurementDataResourceFeeDataDetail {
    pub cost_code: Option<String>,
    pub cost_name: Option<String>,
    pub cost_val: Option<i64>,
    pub resource_type: Option<String>,
}
model! { DescribeMeasurementDataResourceFeeDataDetail {
    0 "CostCode" cost_code: String, 1 "CostName" cost_name: String, 2 "CostVal" cost_val: i64,
    3 "ResourceType" resource_type: String
} }

/// Describes mount targets: `DescribeMountTargets` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeMountTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargets {
    /// Required.
    pub ens_region_id: String,
    /// Required.
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
    Number "PageNumber", "MountTargets" mount_targets, total "TotalCount" }

/// Response of [`DescribeMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountTargetsOutput {
    pub mount_targets: Vec<DescribeMountTargetsMountTargets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeMountTargetsOutput {
    0 "MountTargets" mount_targets: Vec<DescribeMountTargetsMountTargets>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMountTargets`].
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
    0 "EnsRegionId" ens_region_id: String, 1 "FileSystemId" file_system_id: String,
    2 "MountTargetDomain" mount_target_domain: String, 3 "MountTargetName" mount_target_name: String,
    4 "NetWorkId" net_work_id: String, 5 "Status" status: String
} }

/// Describes nas available resource info: `DescribeNASAvailableResourceInfo` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNASAvailableResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfo {}
operation! { DescribeNASAvailableResourceInfo()
    "DescribeNASAvailableResourceInfo" -> DescribeNASAvailableResourceInfoOutput {} { method: "GET", } }

/// Response of [`DescribeNASAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub nas_available_resource_info: Vec<
        DescribeNASAvailableResourceInfoNasAvailableResourceInfo,
    >,
}
model! { DescribeNASAvailableResourceInfoOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "NasAvailableResourceInfo" nas_available_resource_info: Vec<DescribeNASAvailableResourceInfoNasAvailableResourceInfo>
} }

/// In the response of [`DescribeNASAvailableResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfoNasAvailableResourceInfo {
    pub ability: Vec<String>,
    pub area: Option<String>,
    pub en_name: Option<String>,
    pub ens_region_id: Option<String>,
    pub ens_region_name: Option<String>,
    pub nas_available_amount: Option<i64>,
    pub nas_available_storge_type: Option<String>,
    pub province: Option<String>,
}
model! { DescribeNASAvailableResourceInfoNasAvailableResourceInfo {
    0 "Ability" ability: Vec<String>, 1 "Area" area: String, 2 "EnName" en_name: String,
    3 "EnsRegionId" ens_region_id: String, 4 "EnsRegionName" ens_region_name: String,
    5 "NasAvailableAmount" nas_available_amount: i64, 6 "NasAvailableStorgeType" nas_available_storge_type: String,
    7 "Province" province: String
} }

/// Describes nc information: `DescribeNCInformation` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNCInformation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformation {
    pub ens_region_id: Option<String>,
    pub resource_id: Option<String>,
}
operation! { DescribeNCInformation() "DescribeNCInformation" -> DescribeNCInformationOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "ResourceId" resource_id: String
} { method: "GET", } }

/// Response of [`DescribeNCInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationOutput {
    pub current_page: Option<i64>,
    pub data: Vec<DescribeNCInformationData>,
    pub desc: Option<String>,
    pub msg: Option<String>,
    pub pager: Option<DescribeNCInformationPager>,
    pub total_count: Option<i64>,
}
model! { DescribeNCInformationOutput {
    0 "CurrentPage" current_page: i64, 1 "Data" data: Vec<DescribeNCInformationData>, 2 "Desc" desc: String,
    3 "Msg" msg: String, 4 "Pager" pager: DescribeNCInformationPager, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Cpu" cpu: DescribeNCInformationCpu, 1 "Gpu" gpu: DescribeNCInformationGpu, 2 "Hdd" hdd: DescribeNCInformationHdd,
    3 "Info" info: DescribeNCInformationInfo, 4 "Memory" memory: DescribeNCInformationMemory,
    5 "Nvme" nvme: DescribeNCInformationNvme, 6 "Online" online: bool, 7 "Region" region: String,
    8 "Ssd" ssd: DescribeNCInformationSsd, 9 "Virtual" r#virtual: String
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeNCInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationInfo {
    pub ip: Option<String>,
    pub name: Option<String>,
    pub tag: Vec<String>,
    pub uuid: Option<String>,
}
model! { DescribeNCInformationInfo {
    0 "Ip" ip: String, 1 "Name" name: String, 2 "Tag" tag: Vec<String>, 3 "Uuid" uuid: String
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeNCInformation`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeNCInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNCInformationPager {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeNCInformationPager {
    0 "Page" page: i64, 1 "Size" size: i64, 2 "Total" total: i64
} }

/// Describes nat gateways: `DescribeNatGateways` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNatGateways>.
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
    pub vswitch_id: Option<String>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>, 2 "Name" name: String,
    3 "NatGatewayId" nat_gateway_id: String, 4 "NatGatewayIds" nat_gateway_ids: Vec<String>,
    5 "NetworkId" network_id: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "VSwitchId" vswitch_id: String
} { method: "GET", } }
paged! { DescribeNatGateways: DescribeNatGatewaysNatGateways =
    Number "PageNumber", "NatGateways" nat_gateways, total "TotalCount" }

/// Response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateways: Vec<DescribeNatGatewaysNatGateways>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGateways" nat_gateways: Vec<DescribeNatGatewaysNatGateways>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysNatGateways {
    pub creation_time: Option<String>,
    pub ens_region_id: Option<String>,
    pub ip_lists: Vec<DescribeNatGatewaysIpLists>,
    pub name: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeNatGatewaysTags>,
    pub vswitch_id: Option<String>,
}
model! { DescribeNatGatewaysNatGateways {
    0 "CreationTime" creation_time: String, 1 "EnsRegionId" ens_region_id: String,
    2 "IpLists" ip_lists: Vec<DescribeNatGatewaysIpLists>, 3 "Name" name: String,
    4 "NatGatewayId" nat_gateway_id: String, 5 "NetworkId" network_id: String, 6 "Spec" spec: String,
    7 "Status" status: String, 8 "Tags" tags: Vec<DescribeNatGatewaysTags>, 9 "VSwitchId" vswitch_id: String
} }

/// In the response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysIpLists {
    pub allocation_id: Option<String>,
    pub ip_address: Option<String>,
    pub using_status: Option<String>,
}
model! { DescribeNatGatewaysIpLists {
    0 "AllocationId" allocation_id: String, 1 "IpAddress" ip_address: String, 2 "UsingStatus" using_status: String
} }

/// In the response of [`DescribeNatGateways`].
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
    0 "Key" key: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String, 3 "Value" value: String
} }

/// Describes network acls: `DescribeNetworkAcls` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNetworkAcls>.
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
    Number "PageNumber", "NetworkAcls" network_acls, total "TotalCount" }

/// Response of [`DescribeNetworkAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsOutput {
    pub network_acls: Vec<DescribeNetworkAclsNetworkAcls>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeNetworkAclsOutput {
    0 "NetworkAcls" network_acls: Vec<DescribeNetworkAclsNetworkAcls>, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeNetworkAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsNetworkAcls {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub egress_acl_entries: Vec<DescribeNetworkAclsEgressAclEntries>,
    pub ingress_acl_entries: Vec<DescribeNetworkAclsIngressAclEntries>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub resources: Vec<DescribeNetworkAclsResources>,
    pub status: Option<String>,
}
model! { DescribeNetworkAclsNetworkAcls {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "EgressAclEntries" egress_acl_entries: Vec<DescribeNetworkAclsEgressAclEntries>,
    3 "IngressAclEntries" ingress_acl_entries: Vec<DescribeNetworkAclsIngressAclEntries>,
    4 "NetworkAclId" network_acl_id: String, 5 "NetworkAclName" network_acl_name: String,
    6 "Resources" resources: Vec<DescribeNetworkAclsResources>, 7 "Status" status: String
} }

/// In the response of [`DescribeNetworkAcls`].
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
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String,
    2 "NetworkAclEntryId" network_acl_entry_id: String, 3 "NetworkAclEntryName" network_acl_entry_name: String,
    4 "Policy" policy: String, 5 "PortRange" port_range: String, 6 "Priority" priority: i64,
    7 "Protocol" protocol: String, 8 "Type" r#type: String
} }

/// In the response of [`DescribeNetworkAcls`].
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
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "NetworkAclEntryId" network_acl_entry_id: String,
    4 "NetworkAclEntryName" network_acl_entry_name: String, 5 "Policy" policy: String, 6 "PortRange" port_range: String,
    7 "Priority" priority: i64, 8 "Protocol" protocol: String, 9 "Type" r#type: String
} }

/// In the response of [`DescribeNetworkAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsResources {
    pub ens_region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeNetworkAclsResources {
    0 "EnsRegionId" ens_region_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String,
    3 "Status" status: String
} }

/// Describes network attribute: `DescribeNetworkAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNetworkAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttribute {
    /// Required.
    pub network_id: String,
}
operation! { DescribeNetworkAttribute(network_id: String) "DescribeNetworkAttribute" -> DescribeNetworkAttributeOutput {
    0 "NetworkId" network_id
} }

/// Response of [`DescribeNetworkAttribute`].
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
    pub vswitch_ids: Option<DescribeNetworkAttributeVSwitchIds>,
}
model! { DescribeNetworkAttributeOutput {
    0 "CidrBlock" cidr_block: String, 1 "CloudResources" cloud_resources: DescribeNetworkAttributeCloudResources,
    2 "CreatedTime" created_time: String, 3 "Description" description: String, 4 "EnsRegionId" ens_region_id: String,
    5 "GatewayRouteTableId" gateway_route_table_id: String, 6 "HaVipIds" ha_vip_ids: DescribeNetworkAttributeHaVipIds,
    7 "InstanceIds" instance_ids: DescribeNetworkAttributeInstanceIds,
    8 "LoadBalancerIds" load_balancer_ids: DescribeNetworkAttributeLoadBalancerIds,
    9 "NatGatewayIds" nat_gateway_ids: DescribeNetworkAttributeNatGatewayIds, 10 "NetworkAclId" network_acl_id: String,
    11 "NetworkId" network_id: String,
    12 "NetworkInterfaceIds" network_interface_ids: DescribeNetworkAttributeNetworkInterfaceIds,
    13 "NetworkName" network_name: String, 14 "RouteTableId" route_table_id: String,
    15 "RouteTableIds" route_table_ids: DescribeNetworkAttributeRouteTableIds,
    16 "RouterTableId" router_table_id: String,
    17 "SecondaryCidrBlocks" secondary_cidr_blocks: DescribeNetworkAttributeSecondaryCidrBlocks,
    18 "Status" status: String, 19 "VSwitchIds" vswitch_ids: DescribeNetworkAttributeVSwitchIds
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeCloudResources {
    pub cloud_resource_set_type: Vec<DescribeNetworkAttributeCloudResourceSetType>,
}
model! { DescribeNetworkAttributeCloudResources {
    0 "CloudResourceSetType" cloud_resource_set_type: Vec<DescribeNetworkAttributeCloudResourceSetType>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeCloudResourceSetType {
    pub resource_count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { DescribeNetworkAttributeCloudResourceSetType {
    0 "ResourceCount" resource_count: i64, 1 "ResourceType" resource_type: String
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeHaVipIds {
    pub ha_vip_id: Vec<String>,
}
model! { DescribeNetworkAttributeHaVipIds {
    0 "HaVipId" ha_vip_id: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeInstanceIds {
    pub instance_id: Vec<String>,
}
model! { DescribeNetworkAttributeInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeLoadBalancerIds {
    pub load_balancer_id: Vec<String>,
}
model! { DescribeNetworkAttributeLoadBalancerIds {
    0 "LoadBalancerId" load_balancer_id: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeNatGatewayIds {
    pub nat_gateway_id: Vec<String>,
}
model! { DescribeNetworkAttributeNatGatewayIds {
    0 "NatGatewayId" nat_gateway_id: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeNetworkInterfaceIds {
    pub network_interface_id: Vec<String>,
}
model! { DescribeNetworkAttributeNetworkInterfaceIds {
    0 "NetworkInterfaceId" network_interface_id: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeRouteTableIds {
    pub route_table_id: Vec<String>,
}
model! { DescribeNetworkAttributeRouteTableIds {
    0 "RouteTableId" route_table_id: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeSecondaryCidrBlocks {
    pub secondary_cidr_block: Vec<String>,
}
model! { DescribeNetworkAttributeSecondaryCidrBlocks {
    0 "SecondaryCidrBlock" secondary_cidr_block: Vec<String>
} }

/// In the response of [`DescribeNetworkAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeVSwitchIds {
    pub vswitch_id: Vec<String>,
}
model! { DescribeNetworkAttributeVSwitchIds {
    0 "VSwitchId" vswitch_id: Vec<String>
} }

/// Describes network interfaces: `DescribeNetworkInterfaces` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNetworkInterfaces>.
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
    pub vswitch_id: Option<String>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "InstanceId" instance_id: String, 3 "Ipv6Address" ipv6_address: Vec<String>, 4 "NetworkId" network_id: String,
    5 "NetworkInterfaceId" network_interface_id: String, 6 "NetworkInterfaceIds" network_interface_ids: Vec<String>,
    7 "NetworkInterfaceName" network_interface_name: String, 8 "PageNumber" page_number: String,
    9 "PageSize" page_size: String, 10 "PrimaryIpAddress" primary_ip_address: String,
    11 "SecurityGroupId" security_group_id: String, 12 "Status" status: String, 13 "Type" r#type: String,
    14 "VSwitchId" vswitch_id: String
} }
paged! { DescribeNetworkInterfaces: DescribeNetworkInterfacesNetworkInterfaceSet =
    Number "PageNumber", "NetworkInterfaceSets.NetworkInterfaceSet" network_interface_sets.network_interface_set, total "TotalCount" }

/// Response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub network_interface_sets: Option<DescribeNetworkInterfacesNetworkInterfaceSets>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceSets" network_interface_sets: DescribeNetworkInterfacesNetworkInterfaceSets,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesNetworkInterfaceSets {
    pub network_interface_set: Vec<DescribeNetworkInterfacesNetworkInterfaceSet>,
}
model! { DescribeNetworkInterfacesNetworkInterfaceSets {
    0 "NetworkInterfaceSet" network_interface_set: Vec<DescribeNetworkInterfacesNetworkInterfaceSet>
} }

/// In the response of [`DescribeNetworkInterfaces`].
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
    pub vswitch_id: Option<String>,
    pub vmnc_learn: Option<bool>,
}
model! { DescribeNetworkInterfacesNetworkInterfaceSet {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id: String,
    3 "InstanceId" instance_id: String, 4 "Ipv6Sets" ipv6_sets: DescribeNetworkInterfacesIpv6Sets,
    5 "MacAddress" mac_address: String, 6 "NetworkId" network_id: String,
    7 "NetworkInterfaceId" network_interface_id: String, 8 "NetworkInterfaceName" network_interface_name: String,
    9 "PrimaryIp" primary_ip: String, 10 "PrimaryIpType" primary_ip_type: String,
    11 "PrivateIpSets" private_ip_sets: DescribeNetworkInterfacesPrivateIpSets,
    12 "SecurityGroupIds" security_group_ids: DescribeNetworkInterfacesSecurityGroupIds, 13 "Status" status: String,
    14 "Type" r#type: String, 15 "VSwitchId" vswitch_id: String, 16 "VmncLearn" vmnc_learn: bool
} }

/// In the response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6Sets {
    pub ipv6_set: Vec<DescribeNetworkInterfacesIpv6Set>,
}
model! { DescribeNetworkInterfacesIpv6Sets {
    0 "Ipv6Set" ipv6_set: Vec<DescribeNetworkInterfacesIpv6Set>
} }

/// In the response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesIpv6Set {
    pub ipv6_address: Option<String>,
}
model! { DescribeNetworkInterfacesIpv6Set {
    0 "Ipv6Address" ipv6_address: String
} }

/// In the response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSets {
    pub private_ip_set: Vec<DescribeNetworkInterfacesPrivateIpSet>,
}
model! { DescribeNetworkInterfacesPrivateIpSets {
    0 "PrivateIpSet" private_ip_set: Vec<DescribeNetworkInterfacesPrivateIpSet>
} }

/// In the response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesPrivateIpSet {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
    pub private_ip_status: Option<String>,
}
model! { DescribeNetworkInterfacesPrivateIpSet {
    0 "Primary" primary: bool, 1 "PrivateIpAddress" private_ip_address: String,
    2 "PrivateIpStatus" private_ip_status: String
} }

/// In the response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesSecurityGroupIds {
    pub security_group: Vec<String>,
}
model! { DescribeNetworkInterfacesSecurityGroupIds {
    0 "SecurityGroup" security_group: Vec<String>
} }

/// Describes network peer connections: `DescribeNetworkPeerConnections` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNetworkPeerConnections>.
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
    Number "PageNumber", "NetworkPeerConnects" network_peer_connects, total "TotalCount" }

/// Response of [`DescribeNetworkPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsOutput {
    pub network_peer_connects: Vec<DescribeNetworkPeerConnectionsNetworkPeerConnects>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeNetworkPeerConnectionsOutput {
    0 "NetworkPeerConnects" network_peer_connects: Vec<DescribeNetworkPeerConnectionsNetworkPeerConnects>,
    1 "PageNumber" page_number: String, 2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeNetworkPeerConnections`].
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
    0 "AcceptingNetwork" accepting_network: DescribeNetworkPeerConnectionsAcceptingNetwork,
    1 "AcceptingNetworkId" accepting_network_id: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "EnsRegionId" ens_region_id: String, 5 "InstanceId" instance_id: String,
    6 "Name" name: String, 7 "Network" network: DescribeNetworkPeerConnectionsNetwork, 8 "NetworkId" network_id: String,
    9 "Status" status: String
} }

/// In the response of [`DescribeNetworkPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsAcceptingNetwork {
    pub ipv4_cidrs: Vec<String>,
    pub network_id: Option<String>,
}
model! { DescribeNetworkPeerConnectionsAcceptingNetwork {
    0 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 1 "NetworkId" network_id: String
} }

/// In the response of [`DescribeNetworkPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkPeerConnectionsNetwork {
    pub ipv4_cidrs: Vec<String>,
    pub network_id: Option<String>,
}
model! { DescribeNetworkPeerConnectionsNetwork {
    0 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 1 "NetworkId" network_id: String
} }

/// Describes networks: `DescribeNetworks` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeNetworks>.
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
    Number "PageNumber", "Networks.Network" networks.network, total "TotalCount" }

/// Response of [`DescribeNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksOutput {
    pub networks: Option<DescribeNetworksNetworks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworksOutput {
    0 "Networks" networks: DescribeNetworksNetworks, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksNetworks {
    pub network: Vec<DescribeNetworksNetwork>,
}
model! { DescribeNetworksNetworks {
    0 "Network" network: Vec<DescribeNetworksNetwork>
} }

/// In the response of [`DescribeNetworks`].
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
    pub vswitch_ids: Option<DescribeNetworksVSwitchIds>,
}
model! { DescribeNetworksNetwork {
    0 "CidrBlock" cidr_block: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "EnsRegionId" ens_region_id: String, 4 "GatewayRouteTableId" gateway_route_table_id: String,
    5 "NetworkAclId" network_acl_id: String, 6 "NetworkId" network_id: String, 7 "NetworkName" network_name: String,
    8 "RouteTableId" route_table_id: String, 9 "RouteTableIds" route_table_ids: DescribeNetworksRouteTableIds,
    10 "RouterTableId" router_table_id: String,
    11 "SecondaryCidrBlocks" secondary_cidr_blocks: DescribeNetworksSecondaryCidrBlocks, 12 "Status" status: String,
    13 "Tags" tags: DescribeNetworksTags, 14 "VSwitchIds" vswitch_ids: DescribeNetworksVSwitchIds
} }

/// In the response of [`DescribeNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksRouteTableIds {
    pub route_table_id: Vec<String>,
}
model! { DescribeNetworksRouteTableIds {
    0 "RouteTableId" route_table_id: Vec<String>
} }

/// In the response of [`DescribeNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksSecondaryCidrBlocks {
    pub secondary_cidr_block: Vec<String>,
}
model! { DescribeNetworksSecondaryCidrBlocks {
    0 "SecondaryCidrBlock" secondary_cidr_block: Vec<String>
} }

/// In the response of [`DescribeNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksTags {
    pub tag: Vec<DescribeNetworksTag>,
}
model! { DescribeNetworksTags {
    0 "Tag" tag: Vec<DescribeNetworksTag>
} }

/// In the response of [`DescribeNetworks`].
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
    0 "Key" key: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String, 3 "Value" value: String
} }

/// In the response of [`DescribeNetworks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworksVSwitchIds {
    pub vswitch_id: Vec<String>,
}
model! { DescribeNetworksVSwitchIds {
    0 "VSwitchId" vswitch_id: Vec<String>
} }

/// Describes pre paid instance stock: `DescribePrePaidInstanceStock` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribePrePaidInstanceStock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrePaidInstanceStock {
    /// Required.
    pub data_disk_size: i64,
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub instance_spec: String,
    /// Required. At least 20.
    pub system_disk_size: i64,
}
operation! {
    DescribePrePaidInstanceStock(data_disk_size: i64, ens_region_id: String, instance_spec: String, system_disk_size: i64)
    "DescribePrePaidInstanceStock" -> DescribePrePaidInstanceStockOutput {
    0 "DataDiskSize" data_disk_size, 1 "EnsRegionId" ens_region_id, 2 "InstanceSpec" instance_spec,
    3 "SystemDiskSize" system_disk_size
} }

/// Response of [`DescribePrePaidInstanceStock`].
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
    0 "AvaliableCount" avaliable_count: i64, 1 "Cores" cores: i64, 2 "DataDiskSize" data_disk_size: i64,
    3 "EnsRegionId" ens_region_id: String, 4 "InstanceSpec" instance_spec: String, 5 "Memory" memory: i64,
    6 "ResourceGap" resource_gap: String, 7 "SystemDiskSize" system_disk_size: i64
} }

/// Describes price: `DescribePrice` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub data_disks: Option<Vec<DescribePriceDataDisks>>,
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub internet_charge_type: String,
    /// Required. 1 to 12.
    pub period: i64,
    pub period_unit: Option<String>,
    /// Required.
    pub quantity: i64,
    pub data_disk: Option<Vec<DescribePriceDataDisk>>,
    pub system_disk: Option<DescribePriceSystemDisk>,
}

/// Arguments of [`DescribePrice::new`].
pub struct DescribePriceRequired {
    pub ens_region_id: String,
    pub instance_type: String,
    pub internet_charge_type: String,
    pub period: i64,
    pub quantity: i64,
}
operation! {
    DescribePrice { DescribePriceRequired: ens_region_id, instance_type, internet_charge_type, period, quantity }
    "DescribePrice" -> DescribePriceOutput {
    0 "DataDisks" data_disks: Vec<DescribePriceDataDisks>, 1 "EnsRegionId" ens_region_id,
    2 "InstanceType" instance_type, 3 "InternetChargeType" internet_charge_type, 4 "Period" period,
    5 "PeriodUnit" period_unit: String, 6 "Quantity" quantity, 7 "DataDisk" data_disk: Vec<DescribePriceDataDisk>,
    8 "SystemDisk" system_disk: DescribePriceSystemDisk
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { DescribePriceDataDisks() {
    0 "Category" category: String, 1 "Size" size: i64
} }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDataDisk {
    pub size: Option<i64>,
}
input! { DescribePriceDataDisk() {
    0 "Size" size: i64
} }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceSystemDisk {
    /// Required.
    pub size: Option<i64>,
}
input! { DescribePriceSystemDisk(size: i64) {
    0 "Size" size: i64
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub price_info: Option<DescribePricePriceInfo>,
}
model! { DescribePriceOutput {
    0 "PriceInfo" price_info: DescribePricePriceInfo
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub price: Option<DescribePricePrice>,
}
model! { DescribePricePriceInfo {
    0 "Price" price: DescribePricePrice
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePrice {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePrice {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "TradePrice" trade_price: f64
} }

/// Describes region isps: `DescribeRegionIsps` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeRegionIsps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIsps {
    pub ens_region_id: Option<String>,
}
operation! { DescribeRegionIsps() "DescribeRegionIsps" -> DescribeRegionIspsOutput {
    0 "EnsRegionId" ens_region_id: String
} { method: "GET", } }

/// Response of [`DescribeRegionIsps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIspsOutput {
    pub isps: Vec<DescribeRegionIspsIsps>,
}
model! { DescribeRegionIspsOutput {
    0 "Isps" isps: Vec<DescribeRegionIspsIsps>
} }

/// In the response of [`DescribeRegionIsps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIspsIsps {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { DescribeRegionIspsIsps {
    0 "Code" code: String, 1 "Name" name: String
} }

/// Describes region resource: `DescribeRegionResource` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeRegionResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResource {
    pub ens_region_id: Option<String>,
    pub isp_type: Option<String>,
}
operation! { DescribeRegionResource() "DescribeRegionResource" -> DescribeRegionResourceOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "IspType" isp_type: String
} { method: "GET", } }

/// Response of [`DescribeRegionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceOutput {
    pub data: Vec<DescribeRegionResourceData>,
    pub desc: Option<String>,
    pub msg: Option<String>,
    pub pager: Option<DescribeRegionResourcePager>,
}
model! { DescribeRegionResourceOutput {
    0 "Data" data: Vec<DescribeRegionResourceData>, 1 "Desc" desc: String, 2 "Msg" msg: String,
    3 "Pager" pager: DescribeRegionResourcePager
} }

/// In the response of [`DescribeRegionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourceData {
    pub area_code: Option<String>,
    pub area_name: Option<String>,
    pub arm_card: Option<DescribeRegionResourceArmCard>,
    pub attributes: Vec<String>,
    pub bandwidth: Option<DescribeRegionResourceBandwidth>,
    pub block_storage: Option<DescribeRegionResourceBlockStorage>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub cpu: Option<DescribeRegionResourceCpu>,
    pub gpu: Option<DescribeRegionResourceGpu>,
    pub hdd: Option<DescribeRegionResourceHdd>,
    pub house_id: Option<String>,
    pub ipv4s: Vec<DescribeRegionResourceIpv4s>,
    pub ipv6s: Vec<DescribeRegionResourceIpv6s>,
    pub isp_types: Vec<String>,
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
    0 "AreaCode" area_code: String, 1 "AreaName" area_name: String, 2 "ArmCard" arm_card: DescribeRegionResourceArmCard,
    3 "Attributes" attributes: Vec<String>, 4 "Bandwidth" bandwidth: DescribeRegionResourceBandwidth,
    5 "BlockStorage" block_storage: DescribeRegionResourceBlockStorage, 6 "CountryCode" country_code: String,
    7 "CountryName" country_name: String, 8 "Cpu" cpu: DescribeRegionResourceCpu,
    9 "Gpu" gpu: DescribeRegionResourceGpu, 10 "Hdd" hdd: DescribeRegionResourceHdd, 11 "HouseId" house_id: String,
    12 "Ipv4s" ipv4s: Vec<DescribeRegionResourceIpv4s>, 13 "Ipv6s" ipv6s: Vec<DescribeRegionResourceIpv6s>,
    14 "IspTypes" isp_types: Vec<String>, 15 "Memory" memory: DescribeRegionResourceMemory, 16 "Name" name: String,
    17 "Nvme" nvme: DescribeRegionResourceNvme, 18 "OssStorage" oss_storage: DescribeRegionResourceOssStorage,
    19 "Pangu" pangu: DescribeRegionResourcePangu, 20 "PcfarmNum" pcfarm_num: DescribeRegionResourcePcfarmNum,
    21 "Poc" poc: bool, 22 "ProvinceCode" province_code: String, 23 "ProvinceName" province_name: String,
    24 "ReserveDisable" reserve_disable: bool, 25 "Ssd" ssd: DescribeRegionResourceSsd,
    26 "StatusDisable" status_disable: bool, 27 "Type" r#type: String, 28 "Uuid" uuid: String,
    29 "Virtual" r#virtual: String
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: String, 1 "Isp" isp: String, 2 "OversellRatio" oversell_ratio: i64, 3 "Remain" remain: i64,
    4 "ReserveDisable" reserve_disable: bool, 5 "ReserveDisableTotal" reserve_disable_total: i64,
    6 "Reserved" reserved: i64, 7 "StatusDisable" status_disable: bool,
    8 "StatusDisableTotal" status_disable_total: i64, 9 "Total" total: i64, 10 "Type" r#type: String,
    11 "Used" used: i64, 12 "UsedRatio" used_ratio: i64, 13 "Vlan" vlan: String
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: String, 1 "Isp" isp: String, 2 "OversellRatio" oversell_ratio: i64, 3 "Remain" remain: i64,
    4 "ReserveDisable" reserve_disable: bool, 5 "ReserveDisableTotal" reserve_disable_total: i64,
    6 "Reserved" reserved: i64, 7 "StatusDisable" status_disable: bool,
    8 "StatusDisableTotal" status_disable_total: i64, 9 "Total" total: i64, 10 "Type" r#type: String,
    11 "Used" used: i64, 12 "UsedRatio" used_ratio: i64, 13 "Vlan" vlan: String
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
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
    0 "Display" display: bool, 1 "OversellRatio" oversell_ratio: i64, 2 "Remain" remain: i64,
    3 "ReserveDisable" reserve_disable: bool, 4 "ReserveDisableTotal" reserve_disable_total: i64,
    5 "Reserved" reserved: i64, 6 "StatusDisable" status_disable: bool,
    7 "StatusDisableTotal" status_disable_total: i64, 8 "Total" total: i64, 9 "Type" r#type: String,
    10 "Used" used: i64, 11 "UsedRatio" used_ratio: i64
} }

/// In the response of [`DescribeRegionResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionResourcePager {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeRegionResourcePager {
    0 "Page" page: i64, 1 "Size" size: i64, 2 "Total" total: i64
} }

/// Describes reserved resource: `DescribeReservedResource` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeReservedResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResource {}
operation! { DescribeReservedResource() "DescribeReservedResource" -> DescribeReservedResourceOutput {} }

/// Response of [`DescribeReservedResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceOutput {
    pub code: Option<i64>,
    pub images: Option<DescribeReservedResourceImages>,
    pub support_resources: Option<DescribeReservedResourceSupportResources>,
}
model! { DescribeReservedResourceOutput {
    0 "Code" code: i64, 1 "Images" images: DescribeReservedResourceImages,
    2 "SupportResources" support_resources: DescribeReservedResourceSupportResources
} }

/// In the response of [`DescribeReservedResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceImages {
    pub image: Vec<DescribeReservedResourceImage>,
}
model! { DescribeReservedResourceImages {
    0 "Image" image: Vec<DescribeReservedResourceImage>
} }

/// In the response of [`DescribeReservedResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceImage {
    pub image_id: Option<String>,
    pub image_name: Option<String>,
}
model! { DescribeReservedResourceImage {
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String
} }

/// In the response of [`DescribeReservedResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceSupportResources {
    pub support_resource: Vec<DescribeReservedResourceSupportResource>,
}
model! { DescribeReservedResourceSupportResources {
    0 "SupportResource" support_resource: Vec<DescribeReservedResourceSupportResource>
} }

/// In the response of [`DescribeReservedResource`].
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
    0 "DataDiskSizes" data_disk_sizes: DescribeReservedResourceDataDiskSizes, 1 "EnsRegionId" ens_region_id: String,
    2 "InstanceSpec" instance_spec: String, 3 "SupportResourcesCount" support_resources_count: String,
    4 "SystemDiskSizes" system_disk_sizes: DescribeReservedResourceSystemDiskSizes
} }

/// In the response of [`DescribeReservedResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceDataDiskSizes {
    pub data_disk_size: Vec<String>,
}
model! { DescribeReservedResourceDataDiskSizes {
    0 "DataDiskSize" data_disk_size: Vec<String>
} }

/// In the response of [`DescribeReservedResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedResourceSystemDiskSizes {
    pub system_disk_size: Vec<String>,
}
model! { DescribeReservedResourceSystemDiskSizes {
    0 "SystemDiskSize" system_disk_size: Vec<String>
} }

/// Describes resource timeline: `DescribeResourceTimeline` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeResourceTimeline>.
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

/// Response of [`DescribeResourceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineOutput {
    pub available_events: Vec<DescribeResourceTimelineAvailableEvents>,
    pub biz_events: Vec<DescribeResourceTimelineBizEvents>,
    pub desc: Option<String>,
    pub inventory_events: Vec<DescribeResourceTimelineInventoryEvents>,
    pub msg: Option<String>,
    pub reserve_events: Vec<DescribeResourceTimelineReserveEvents>,
}
model! { DescribeResourceTimelineOutput {
    0 "AvailableEvents" available_events: Vec<DescribeResourceTimelineAvailableEvents>,
    1 "BizEvents" biz_events: Vec<DescribeResourceTimelineBizEvents>, 2 "Desc" desc: String,
    3 "InventoryEvents" inventory_events: Vec<DescribeResourceTimelineInventoryEvents>, 4 "Msg" msg: String,
    5 "ReserveEvents" reserve_events: Vec<DescribeResourceTimelineReserveEvents>
} }

/// In the response of [`DescribeResourceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineAvailableEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineAvailableEvents {
    0 "Name" name: String, 1 "OccurrenceTime" occurrence_time: String, 2 "Reason" reason: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeResourceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineBizEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineBizEvents {
    0 "Name" name: String, 1 "OccurrenceTime" occurrence_time: String, 2 "Reason" reason: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeResourceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineInventoryEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineInventoryEvents {
    0 "Name" name: String, 1 "OccurrenceTime" occurrence_time: String, 2 "Reason" reason: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeResourceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTimelineReserveEvents {
    pub name: Option<String>,
    pub occurrence_time: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeResourceTimelineReserveEvents {
    0 "Name" name: String, 1 "OccurrenceTime" occurrence_time: String, 2 "Reason" reason: String,
    3 "Type" r#type: String
} }

/// Describes sdg: `DescribeSDG` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSDG>.
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
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { DescribeSDG: DescribeSDGSDGs = Number "PageNumber", "SDGs" sdgs, total "TotalCount" }

/// Response of [`DescribeSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sdgs: Vec<DescribeSDGSDGs>,
    pub total_count: Option<i64>,
}
model! { DescribeSDGOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SDGs" sdgs: Vec<DescribeSDGSDGs>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSDGs {
    pub avaliable_region_ids: Vec<DescribeSDGAvaliableRegionIds>,
    pub billing_cycle: Option<String>,
    pub billing_type: Option<String>,
    pub creation_disk_type: Option<String>,
    pub creation_instance_id: Option<String>,
    pub creation_region_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub parent_sdg_id: Option<String>,
    pub performance_level: Option<String>,
    pub preload_infos: Vec<DescribeSDGPreloadInfos>,
    pub sdg_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSDGSDGs {
    0 "AvaliableRegionIds" avaliable_region_ids: Vec<DescribeSDGAvaliableRegionIds>,
    1 "BillingCycle" billing_cycle: String, 2 "BillingType" billing_type: String,
    3 "CreationDiskType" creation_disk_type: String, 4 "CreationInstanceId" creation_instance_id: String,
    5 "CreationRegionId" creation_region_id: String, 6 "CreationTime" creation_time: String,
    7 "Description" description: String, 8 "ParentSDGId" parent_sdg_id: String,
    9 "PerformanceLevel" performance_level: String, 10 "PreloadInfos" preload_infos: Vec<DescribeSDGPreloadInfos>,
    11 "SDGId" sdg_id: String, 12 "Size" size: i64, 13 "Status" status: String, 14 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGAvaliableRegionIds {
    pub creation_time: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSDGAvaliableRegionIds {
    0 "CreationTime" creation_time: String, 1 "RegionId" region_id: String, 2 "SnapshotId" snapshot_id: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSDG`].
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
    0 "CreationTime" creation_time: String, 1 "DiskType" disk_type: String, 2 "Namespace" namespace: String,
    3 "RedundantNum" redundant_num: i64, 4 "RegionId" region_id: String, 5 "UpdateTime" update_time: String
} }

/// Describes sdg deployment status: `DescribeSDGDeploymentStatus` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSDGDeploymentStatus>.
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
    /// Required.
    pub sdg_id: String,
    pub status: Option<String>,
}
operation! { DescribeSDGDeploymentStatus(sdg_id: String)
    "DescribeSDGDeploymentStatus" -> DescribeSDGDeploymentStatusOutput {
    0 "DeploymentType" deployment_type: String, 1 "DiskIds" disk_ids: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "RegionIds" region_ids: Vec<String>, 6 "SDGId" sdg_id, 7 "Status" status: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }
paged! { DescribeSDGDeploymentStatus: DescribeSDGDeploymentStatusDeploymentStatus =
    Number "PageNumber", "DeploymentStatus" deployment_status, total "TotalCount" }

/// Response of [`DescribeSDGDeploymentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGDeploymentStatusOutput {
    pub deployment_status: Vec<DescribeSDGDeploymentStatusDeploymentStatus>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSDGDeploymentStatusOutput {
    0 "DeploymentStatus" deployment_status: Vec<DescribeSDGDeploymentStatusDeploymentStatus>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSDGDeploymentStatus`].
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
    0 "BlockRwSplitSize" block_rw_split_size: i64, 1 "CacheSize" cache_size: i64,
    2 "DiskAccessProtocol" disk_access_protocol: String, 3 "DiskType" disk_type: String,
    4 "InstanceId" instance_id: String, 5 "MountType" mount_type: String, 6 "Phase" phase: String,
    7 "RegionId" region_id: String, 8 "Status" status: String, 9 "UpdateTime" update_time: String
} }

/// Describes sdg shared disks: `DescribeSDGSharedDisks` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSDGSharedDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSharedDisks {
    pub namespace: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { DescribeSDGSharedDisks(sdg_id: String) "DescribeSDGSharedDisks" -> DescribeSDGSharedDisksOutput {
    0 "Namespace" namespace: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "SdgId" sdg_id
} }
paged! { DescribeSDGSharedDisks: DescribeSDGSharedDisksSharedDisks =
    Number "PageNumber", "SharedDisks" shared_disks, total "TotalCount" }

/// Response of [`DescribeSDGSharedDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGSharedDisksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub shared_disks: Vec<DescribeSDGSharedDisksSharedDisks>,
    pub total_count: Option<i64>,
}
model! { DescribeSDGSharedDisksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SharedDisks" shared_disks: Vec<DescribeSDGSharedDisksSharedDisks>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSDGSharedDisks`].
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
    0 "CreationTime" creation_time: String, 1 "DiskId" disk_id: String, 2 "DiskType" disk_type: String,
    3 "Namespace" namespace: String, 4 "RegionId" region_id: String, 5 "SdgId" sdg_id: String,
    6 "SharedNum" shared_num: i64, 7 "Status" status: String
} }

/// Describes sdgs: `DescribeSDGs` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSDGs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGs {
    pub instance_ids: Option<Vec<String>>,
    pub sdg_ids: Option<Vec<String>>,
}
operation! { DescribeSDGs() "DescribeSDGs" -> DescribeSDGsOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "SDGIds" sdg_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DescribeSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsOutput {
    pub sdgs: Vec<DescribeSDGsSDGs>,
}
model! { DescribeSDGsOutput {
    0 "SDGs" sdgs: Vec<DescribeSDGsSDGs>
} }

/// In the response of [`DescribeSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsSDGs {
    pub avaliable_region_ids: Vec<DescribeSDGsAvaliableRegionIds>,
    pub billing_cycle: Option<String>,
    pub billing_type: Option<String>,
    pub creation_disk_type: Option<String>,
    pub creation_instance_id: Option<String>,
    pub creation_region_id: Option<String>,
    pub creation_time: Option<String>,
    pub deployed_instance_ids: Vec<DescribeSDGsDeployedInstanceIds>,
    pub description: Option<String>,
    pub parent_sdg_id: Option<String>,
    pub performance_level: Option<i64>,
    pub sdg_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeSDGsSDGs {
    0 "AvaliableRegionIds" avaliable_region_ids: Vec<DescribeSDGsAvaliableRegionIds>,
    1 "BillingCycle" billing_cycle: String, 2 "BillingType" billing_type: String,
    3 "CreationDiskType" creation_disk_type: String, 4 "CreationInstanceId" creation_instance_id: String,
    5 "CreationRegionId" creation_region_id: String, 6 "CreationTime" creation_time: String,
    7 "DeployedInstanceIds" deployed_instance_ids: Vec<DescribeSDGsDeployedInstanceIds>,
    8 "Description" description: String, 9 "ParentSDGId" parent_sdg_id: String,
    10 "PerformanceLevel" performance_level: i64, 11 "SDGId" sdg_id: String, 12 "Size" size: i64,
    13 "Status" status: String, 14 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsAvaliableRegionIds {
    pub creation_time: Option<String>,
    pub region_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSDGsAvaliableRegionIds {
    0 "CreationTime" creation_time: String, 1 "RegionId" region_id: String, 2 "SnapshotId" snapshot_id: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDGsDeployedInstanceIds {
    pub creation_time: Option<String>,
    pub deployment_type: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSDGsDeployedInstanceIds {
    0 "CreationTime" creation_time: String, 1 "DeploymentType" deployment_type: String,
    2 "InstanceId" instance_id: String, 3 "Status" status: String
} }

/// Describes secondary public ip addresses: `DescribeSecondaryPublicIpAddresses` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSecondaryPublicIpAddresses>.
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
    Number "PageNumber", "SecondaryPublicIpAddresses" secondary_public_ip_addresses, total "TotalCount" }

/// Response of [`DescribeSecondaryPublicIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecondaryPublicIpAddressesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub secondary_public_ip_addresses: Vec<
        DescribeSecondaryPublicIpAddressesSecondaryPublicIpAddresses,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeSecondaryPublicIpAddressesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SecondaryPublicIpAddresses" secondary_public_ip_addresses: Vec<DescribeSecondaryPublicIpAddressesSecondaryPublicIpAddresses>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecondaryPublicIpAddresses`].
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
    0 "CidrMask" cidr_mask: i64, 1 "CreationTime" creation_time: String, 2 "EnsRegionId" ens_region_id: String,
    3 "Gateway" gateway: String, 4 "IpVersion" ip_version: String, 5 "Isp" isp: String,
    6 "SecondaryPublicIpAddress" secondary_public_ip_address: String,
    7 "SecondaryPublicIpId" secondary_public_ip_id: String
} }

/// Describes security group attribute: `DescribeSecurityGroupAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSecurityGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttribute {
    /// Required.
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupAttribute(security_group_id: String)
    "DescribeSecurityGroupAttribute" -> DescribeSecurityGroupAttributeOutput {
    0 "SecurityGroupId" security_group_id
} }

/// Response of [`DescribeSecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeOutput {
    pub description: Option<String>,
    pub permissions: Option<DescribeSecurityGroupAttributePermissions>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
}
model! { DescribeSecurityGroupAttributeOutput {
    0 "Description" description: String, 1 "Permissions" permissions: DescribeSecurityGroupAttributePermissions,
    2 "SecurityGroupId" security_group_id: String, 3 "SecurityGroupName" security_group_name: String
} }

/// In the response of [`DescribeSecurityGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributePermissions {
    pub permission: Vec<DescribeSecurityGroupAttributePermission>,
}
model! { DescribeSecurityGroupAttributePermissions {
    0 "Permission" permission: Vec<DescribeSecurityGroupAttributePermission>
} }

/// In the response of [`DescribeSecurityGroupAttribute`].
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
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "DestCidrIp" dest_cidr_ip: String,
    3 "Direction" direction: String, 4 "IpProtocol" ip_protocol: String, 5 "Ipv6DestCidrIp" ipv6_dest_cidr_ip: String,
    6 "Ipv6SourceCidrIp" ipv6_source_cidr_ip: String, 7 "Policy" policy: String, 8 "PortRange" port_range: String,
    9 "Priority" priority: i64, 10 "SourceCidrIp" source_cidr_ip: String, 11 "SourcePortRange" source_port_range: String
} }

/// Describes security groups: `DescribeSecurityGroups` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSecurityGroups>.
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
    Number "PageNumber", "SecurityGroups.SecurityGroup" security_groups.security_group, total "TotalCount" }

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_groups: Option<DescribeSecurityGroupsSecurityGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SecurityGroups" security_groups: DescribeSecurityGroupsSecurityGroups, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsSecurityGroups {
    pub security_group: Vec<DescribeSecurityGroupsSecurityGroup>,
}
model! { DescribeSecurityGroupsSecurityGroups {
    0 "SecurityGroup" security_group: Vec<DescribeSecurityGroupsSecurityGroup>
} }

/// In the response of [`DescribeSecurityGroups`].
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
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "InstanceCount" instance_count: i64,
    3 "InstanceIds" instance_ids: DescribeSecurityGroupsInstanceIds,
    4 "NetworkInterfaceIds" network_interface_ids: DescribeSecurityGroupsNetworkInterfaceIds,
    5 "SecurityGroupId" security_group_id: String, 6 "SecurityGroupName" security_group_name: String
} }

/// In the response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsInstanceIds {
    pub instance_id: Vec<String>,
}
model! { DescribeSecurityGroupsInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// In the response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsNetworkInterfaceIds {
    pub network_interface_id: Vec<String>,
}
model! { DescribeSecurityGroupsNetworkInterfaceIds {
    0 "NetworkInterfaceId" network_interface_id: Vec<String>
} }

/// Describes self images: `DescribeSelfImages` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSelfImages>.
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
    Number "PageNumber", "Images.Image" images.image, total "TotalCount" }

/// Response of [`DescribeSelfImages`].
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
    0 "Code" code: i64, 1 "Images" images: DescribeSelfImagesImages, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeSelfImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesImages {
    pub image: Vec<DescribeSelfImagesImage>,
}
model! { DescribeSelfImagesImages {
    0 "Image" image: Vec<DescribeSelfImagesImage>
} }

/// In the response of [`DescribeSelfImages`].
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
    0 "Architecture" architecture: String, 1 "ComputeType" compute_type: String, 2 "CreationTime" creation_time: String,
    3 "DiskDeviceMappings" disk_device_mappings: DescribeSelfImagesDiskDeviceMappings, 4 "ImageId" image_id: String,
    5 "ImageName" image_name: String, 6 "ImageOwnerAlias" image_owner_alias: String, 7 "ImageSize" image_size: String,
    8 "ImageStorageSize" image_storage_size: String, 9 "InstanceId" instance_id: String,
    10 "OsVersion" os_version: String, 11 "Platform" platform: String, 12 "RegionId" region_id: String,
    13 "SnapshotId" snapshot_id: String, 14 "Status" status: String
} }

/// In the response of [`DescribeSelfImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesDiskDeviceMappings {
    pub disk_device_mapping: Vec<DescribeSelfImagesDiskDeviceMapping>,
}
model! { DescribeSelfImagesDiskDeviceMappings {
    0 "DiskDeviceMapping" disk_device_mapping: Vec<DescribeSelfImagesDiskDeviceMapping>
} }

/// In the response of [`DescribeSelfImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSelfImagesDiskDeviceMapping {
    pub format: Option<String>,
    pub size: Option<String>,
    pub r#type: Option<String>,
    pub image_id: Option<String>,
}
model! { DescribeSelfImagesDiskDeviceMapping {
    0 "Format" format: String, 1 "Size" size: String, 2 "Type" r#type: String, 3 "imageId" image_id: String
} }

/// Describes servcie schedule: `DescribeServcieSchedule` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeServcieSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieSchedule {
    /// Required.
    pub app_id: String,
    pub pod_config_name: Option<String>,
    /// Required.
    pub uuid: String,
}
operation! { DescribeServcieSchedule(app_id: String, uuid: String)
    "DescribeServcieSchedule" -> DescribeServcieScheduleOutput {
    0 "AppId" app_id, 1 "PodConfigName" pod_config_name: String, 2 "Uuid" uuid
} }

/// Response of [`DescribeServcieSchedule`].
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
    0 "Index" index: i64, 1 "InstanceId" instance_id: String, 2 "InstanceIp" instance_ip: String,
    3 "InstancePort" instance_port: i64, 4 "PodAbstractInfo" pod_abstract_info: DescribeServcieSchedulePodAbstractInfo,
    5 "RequestRepeated" request_repeated: bool, 6 "TcpPorts" tcp_ports: String
} }

/// In the response of [`DescribeServcieSchedule`].
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
    0 "ContainerService" container_service: bool,
    1 "ContainerStatuses" container_statuses: DescribeServcieScheduleContainerStatuses, 2 "Name" name: bool,
    3 "Namespace" namespace: bool, 4 "ResourceScope" resource_scope: bool, 5 "Status" status: bool
} }

/// In the response of [`DescribeServcieSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieScheduleContainerStatuses {
    pub container_status: Vec<DescribeServcieScheduleContainerStatus>,
}
model! { DescribeServcieScheduleContainerStatuses {
    0 "ContainerStatus" container_status: Vec<DescribeServcieScheduleContainerStatus>
} }

/// In the response of [`DescribeServcieSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServcieScheduleContainerStatus {
    pub container_id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeServcieScheduleContainerStatus {
    0 "ContainerId" container_id: String, 1 "Name" name: String
} }

/// Describes server load balancer listen monitor: `DescribeServerLoadBalancerListenMonitor` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeServerLoadBalancerListenMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerListenMonitor {
    /// Required.
    pub end_time: String,
    /// Required.
    pub load_balancer_id: String,
    pub proto: Option<String>,
    /// Required.
    pub start_time: String,
    pub v_port: Option<String>,
}
operation! { DescribeServerLoadBalancerListenMonitor(end_time: String, load_balancer_id: String, start_time: String)
    "DescribeServerLoadBalancerListenMonitor" -> DescribeServerLoadBalancerListenMonitorOutput {
    0 "EndTime" end_time, 1 "LoadBalancerId" load_balancer_id, 2 "Proto" proto: String, 3 "StartTime" start_time,
    4 "VPort" v_port: String
} { method: "GET", } }

/// Response of [`DescribeServerLoadBalancerListenMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerListenMonitorOutput {
    pub server_load_balancer_monitor_data: Vec<
        DescribeServerLoadBalancerListenMonitorServerLoadBalancerMonitorData,
    >,
}
model! { DescribeServerLoadBalancerListenMonitorOutput {
    0 "ServerLoadBalancerMonitorData" server_load_balancer_monitor_data: Vec<DescribeServerLoadBalancerListenMonitorServerLoadBalancerMonitorData>
} }

/// In the response of [`DescribeServerLoadBalancerListenMonitor`].
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
    0 "Acc" acc: i64, 1 "BizTime" biz_time: String, 2 "EnsRegionId" ens_region_id: String,
    3 "LoadBalancerId" load_balancer_id: String, 4 "LoadBalancerName" load_balancer_name: String,
    5 "LoadBalancerSpec" load_balancer_spec: String, 6 "Proto" proto: String, 7 "Reqs2xx" reqs2xx: i64,
    8 "Reqs3xx" reqs3xx: i64, 9 "Reqs4xx" reqs4xx: i64, 10 "Reqs5xx" reqs5xx: i64, 11 "RtAvg" rt_avg: i64,
    12 "Vip" vip: String, 13 "Vni" vni: i64, 14 "Vport" vport: i64
} }

/// Describes server load balancer monitor: `DescribeServerLoadBalancerMonitor` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeServerLoadBalancerMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerMonitor {
    /// Required.
    pub end_time: String,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeServerLoadBalancerMonitor(end_time: String, load_balancer_id: String, start_time: String)
    "DescribeServerLoadBalancerMonitor" -> DescribeServerLoadBalancerMonitorOutput {
    0 "EndTime" end_time, 1 "LoadBalancerId" load_balancer_id, 2 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeServerLoadBalancerMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerLoadBalancerMonitorOutput {
    pub server_load_balancer_monitor_data: Vec<
        DescribeServerLoadBalancerMonitorServerLoadBalancerMonitorData,
    >,
}
model! { DescribeServerLoadBalancerMonitorOutput {
    0 "ServerLoadBalancerMonitorData" server_load_balancer_monitor_data: Vec<DescribeServerLoadBalancerMonitorServerLoadBalancerMonitorData>
} }

/// In the response of [`DescribeServerLoadBalancerMonitor`].
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
    0 "Acc" acc: i64, 1 "BizTime" biz_time: String, 2 "EnsRegionId" ens_region_id: String,
    3 "LoadBalancerId" load_balancer_id: String, 4 "LoadBalancerName" load_balancer_name: String,
    5 "LoadBalancerSpec" load_balancer_spec: String, 6 "Reqs2xx" reqs2xx: i64, 7 "Reqs3xx" reqs3xx: i64,
    8 "Reqs4xx" reqs4xx: i64, 9 "Reqs5xx" reqs5xx: i64, 10 "RtAvg" rt_avg: i64, 11 "Vip" vip: String, 12 "Vni" vni: i64
} }

/// Describes snapshots: `DescribeSnapshots` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSnapshots>.
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
    Number "PageNumber", "Snapshots" snapshots, total "TotalCount" }

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Vec<DescribeSnapshotsSnapshots>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Snapshots" snapshots: Vec<DescribeSnapshotsSnapshots>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSnapshots`].
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
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "EnsRegionId" ens_region_id: String,
    3 "Size" size: String, 4 "SnapshotId" snapshot_id: String, 5 "SnapshotName" snapshot_name: String,
    6 "SourceDiskCategory" source_disk_category: String, 7 "SourceDiskId" source_disk_id: String,
    8 "SourceDiskType" source_disk_type: String, 9 "SourceEnsRegionId" source_ens_region_id: String,
    10 "SourceSnapshotId" source_snapshot_id: String, 11 "Status" status: String
} }

/// Describes snat attribute: `DescribeSnatAttribute` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSnatAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatAttribute {
    /// Required.
    pub snat_entry_id: String,
}
operation! { DescribeSnatAttribute(snat_entry_id: String) "DescribeSnatAttribute" -> DescribeSnatAttributeOutput {
    0 "SnatEntryId" snat_entry_id
} }

/// Response of [`DescribeSnatAttribute`].
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
    pub snat_ips: Vec<DescribeSnatAttributeSnatIps>,
    pub source_cidr: Option<String>,
    pub standby_snat_ip: Option<String>,
    pub standby_status: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeSnatAttributeOutput {
    0 "CreationTime" creation_time: String, 1 "DestCIDR" dest_cidr: String, 2 "EipAffinity" eip_affinity: bool,
    3 "IdleTimeout" idle_timeout: i64, 4 "IspAffinity" isp_affinity: bool, 5 "NatGatewayId" nat_gateway_id: String,
    6 "SnatEntryId" snat_entry_id: String, 7 "SnatEntryName" snat_entry_name: String, 8 "SnatIp" snat_ip: String,
    9 "SnatIps" snat_ips: Vec<DescribeSnatAttributeSnatIps>, 10 "SourceCIDR" source_cidr: String,
    11 "StandbySnatIp" standby_snat_ip: String, 12 "StandbyStatus" standby_status: String, 13 "Status" status: String,
    14 "Type" r#type: String
} }

/// In the response of [`DescribeSnatAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatAttributeSnatIps {
    pub creation_time: Option<String>,
    pub ip: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSnatAttributeSnatIps {
    0 "CreationTime" creation_time: String, 1 "Ip" ip: String, 2 "Status" status: String
} }

/// Describes snat table entries: `DescribeSnatTableEntries` of `ens` 2017-11-10.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeSnatTableEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntries {
    /// Required.
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
    Number "PageNumber", "SnatTableEntries" snat_table_entries, total "TotalCount" }

/// Response of [`DescribeSnatTableEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snat_table_entries: Vec<DescribeSnatTableEntriesSnatTableEntries>,
    pub total_count: Option<i64>,
}
model! { DescribeSnatTableEntriesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SnatTableEntries" snat_table_entries: Vec<DescribeSnatTableEntriesSnatTableEntries>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSnatTableEntries`].
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
    0 "EipAffinity" eip_affinity: bool, 1 "IdleTimeout" idle_timeout: i64, 2 "IspAffinity" isp_affinity: bool,
    3 "NatGatewayId" nat_gateway_id: String, 4 "SnatEntryId" snat_entry_id: String,
    5 "SnatEntryName" snat_entry_name: String, 6 "SnatIp" snat_ip: String, 7 "SourceCIDR" source_cidr: String,
    8 "StandbySnatIp" standby_snat_ip: String, 9 "StandbyStatus" standby_status: String, 10 "Status" status: String
} }

/// Describes storage gateway: `DescribeStorageGateway` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeStorageGateway>.
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
    Number "PageNumber", "StorageGateways" storage_gateways, total "TotalCount" }

/// Response of [`DescribeStorageGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageGatewayOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_gateways: Vec<DescribeStorageGatewayStorageGateways>,
    pub total_count: Option<i64>,
}
model! { DescribeStorageGatewayOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "StorageGateways" storage_gateways: Vec<DescribeStorageGatewayStorageGateways>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStorageGateway`].
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
    0 "CidrBlock" cidr_block: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "EnsRegionId" ens_region_id: String, 4 "ServiceIp" service_ip: String, 5 "Status" status: String,
    6 "StorageGatewayId" storage_gateway_id: String, 7 "StorageGatewayName" storage_gateway_name: String,
    8 "StorageGatewayType" storage_gateway_type: i64, 9 "VpcId" vpc_id: String
} }

/// Describes storage volume: `DescribeStorageVolume` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeStorageVolume>.
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
    Number "PageNumber", "StorageVolumes" storage_volumes, total "TotalCount" }

/// Response of [`DescribeStorageVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageVolumeOutput {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub storage_volumes: Vec<DescribeStorageVolumeStorageVolumes>,
    pub total_count: Option<String>,
}
model! { DescribeStorageVolumeOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String,
    2 "StorageVolumes" storage_volumes: Vec<DescribeStorageVolumeStorageVolumes>, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeStorageVolume`].
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
    0 "AuthProtocol" auth_protocol: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "EnsRegionId" ens_region_id: String, 4 "IsAuth" is_auth: i64, 5 "IsEnable" is_enable: i64,
    6 "Status" status: String, 7 "StorageGatewayId" storage_gateway_id: String, 8 "StorageId" storage_id: String,
    9 "StorageVolumeId" storage_volume_id: String, 10 "StorageVolumeName" storage_volume_name: String,
    11 "TargetName" target_name: String
} }

/// Describes user band width data: `DescribeUserBandWidthData` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeUserBandWidthData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthData {
    /// Required.
    pub end_time: String,
    pub ens_region_id: Option<String>,
    pub instance_id: Option<String>,
    pub isp: Option<String>,
    /// Required.
    pub period: String,
    /// Required.
    pub start_time: String,
}
operation! { DescribeUserBandWidthData(end_time: String, period: String, start_time: String)
    "DescribeUserBandWidthData" -> DescribeUserBandWidthDataOutput {
    0 "EndTime" end_time, 1 "EnsRegionId" ens_region_id: String, 2 "InstanceId" instance_id: String,
    3 "Isp" isp: String, 4 "Period" period, 5 "StartTime" start_time
} }

/// Response of [`DescribeUserBandWidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataOutput {
    pub code: Option<i64>,
    pub monitor_data: Option<DescribeUserBandWidthDataMonitorData>,
}
model! { DescribeUserBandWidthDataOutput {
    0 "Code" code: i64, 1 "MonitorData" monitor_data: DescribeUserBandWidthDataMonitorData
} }

/// In the response of [`DescribeUserBandWidthData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataMonitorData {
    pub band_width_monitor_data: Vec<DescribeUserBandWidthDataBandWidthMonitorData>,
    pub max_down_band_width: Option<String>,
    pub max_up_band_width: Option<String>,
}
model! { DescribeUserBandWidthDataMonitorData {
    0 "BandWidthMonitorData" band_width_monitor_data: Vec<DescribeUserBandWidthDataBandWidthMonitorData>,
    1 "MaxDownBandWidth" max_down_band_width: String, 2 "MaxUpBandWidth" max_up_band_width: String
} }

/// In the response of [`DescribeUserBandWidthData`].
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
    0 "DownBandWidth" down_band_width: i64, 1 "InternetRX" internet_rx: i64, 2 "InternetTX" internet_tx: i64,
    3 "TimeStamp" time_stamp: String, 4 "UpBandWidth" up_band_width: i64
} }

/// Describes vswitch attributes: `DescribeVSwitchAttributes` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeVSwitchAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributes {
    /// Required.
    pub vswitch_id: String,
}
operation! { DescribeVSwitchAttributes(vswitch_id: String)
    "DescribeVSwitchAttributes" -> DescribeVSwitchAttributesOutput {
    0 "VSwitchId" vswitch_id
} }

/// Response of [`DescribeVSwitchAttributes`].
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
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchAttributesOutput {
    0 "AvailableIpAddressCount" available_ip_address_count: i64, 1 "CidrBlock" cidr_block: String,
    2 "CreatedTime" created_time: String, 3 "Description" description: String, 4 "EnsRegionId" ens_region_id: String,
    5 "HaVipIds" ha_vip_ids: DescribeVSwitchAttributesHaVipIds,
    6 "InstanceIds" instance_ids: DescribeVSwitchAttributesInstanceIds,
    7 "LoadBalancerIds" load_balancer_ids: DescribeVSwitchAttributesLoadBalancerIds,
    8 "NatGatewayIds" nat_gateway_ids: DescribeVSwitchAttributesNatGatewayIds, 9 "NetworkId" network_id: String,
    10 "NetworkInterfaceIds" network_interface_ids: DescribeVSwitchAttributesNetworkInterfaceIds,
    11 "Status" status: String, 12 "VSwitchId" vswitch_id: String, 13 "VSwitchName" vswitch_name: String
} }

/// In the response of [`DescribeVSwitchAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesHaVipIds {
    pub ha_vip_id: Vec<String>,
}
model! { DescribeVSwitchAttributesHaVipIds {
    0 "HaVipId" ha_vip_id: Vec<String>
} }

/// In the response of [`DescribeVSwitchAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { DescribeVSwitchAttributesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// In the response of [`DescribeVSwitchAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesLoadBalancerIds {
    pub load_balancer_id: Vec<String>,
}
model! { DescribeVSwitchAttributesLoadBalancerIds {
    0 "LoadBalancerId" load_balancer_id: Vec<String>
} }

/// In the response of [`DescribeVSwitchAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesNatGatewayIds {
    pub nat_gateway_id: Vec<String>,
}
model! { DescribeVSwitchAttributesNatGatewayIds {
    0 "NatGatewayId" nat_gateway_id: Vec<String>
} }

/// In the response of [`DescribeVSwitchAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchAttributesNetworkInterfaceIds {
    pub network_interface_id: Vec<String>,
}
model! { DescribeVSwitchAttributesNetworkInterfaceIds {
    0 "NetworkInterfaceId" network_interface_id: Vec<String>
} }

/// Describes v switches: `DescribeVSwitches` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/DescribeVSwitches>.
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
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub vswitch_name: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "EnsRegionId" ens_region_id: String, 1 "EnsRegionIds" ens_region_ids: Vec<String>,
    2 "NetworkId" network_id: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "VSwitchId" vswitch_id: String, 6 "VSwitchIds" vswitch_ids: Vec<String>, 7 "VSwitchName" vswitch_name: String
} }
paged! { DescribeVSwitches: DescribeVSwitchesVSwitch =
    Number "PageNumber", "VSwitches.VSwitch" v_switches.vswitch, total "TotalCount" }

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub v_switches: Option<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VSwitches" v_switches: DescribeVSwitchesVSwitches
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub vswitch: Vec<DescribeVSwitchesVSwitch>,
}
model! { DescribeVSwitchesVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeVSwitchesVSwitch>
} }

/// In the response of [`DescribeVSwitches`].
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
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
}
model! { DescribeVSwitchesVSwitch {
    0 "CidrBlock" cidr_block: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "EnsRegionId" ens_region_id: String, 4 "FreeIpCount" free_ip_count: i64, 5 "NetworkId" network_id: String,
    6 "Status" status: String, 7 "Tags" tags: DescribeVSwitchesTags, 8 "VSwitchId" vswitch_id: String,
    9 "VSwitchName" vswitch_name: String
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesTags {
    pub tag: Vec<DescribeVSwitchesTag>,
}
model! { DescribeVSwitchesTags {
    0 "Tag" tag: Vec<DescribeVSwitchesTag>
} }

/// In the response of [`DescribeVSwitches`].
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
    0 "Key" key: String, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String, 3 "Value" value: String
} }

/// Detaches disk: `DetachDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DetachDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DetachDisk(disk_id: String, instance_id: String) "DetachDisk" -> DetachDiskOutput {
    0 "DiskId" disk_id, 1 "InstanceId" instance_id
} }

/// Response of [`DetachDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDiskOutput {
    pub code: Option<i64>,
}
model! { DetachDiskOutput {
    0 "Code" code: i64
} }

/// Detaches instance sdg: `DetachInstanceSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DetachInstanceSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDG {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { DetachInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "DetachInstanceSDG" -> DetachInstanceSDGOutput {
    0 "InstanceIds" instance_ids, 1 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGOutput {
    pub data: Option<DetachInstanceSDGData>,
}
model! { DetachInstanceSDGOutput {
    0 "Data" data: DetachInstanceSDGData
} }

/// In the response of [`DetachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<DetachInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { DetachInstanceSDGData {
    0 "Message" message: String, 1 "Result" result: DetachInstanceSDGResult, 2 "Success" success: bool
} }

/// In the response of [`DetachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<DetachInstanceSDGFailedItems>,
    pub success_count: Option<String>,
}
model! { DetachInstanceSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<DetachInstanceSDGFailedItems>,
    2 "SuccessCount" success_count: String
} }

/// In the response of [`DetachInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DetachInstanceSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// Detaches key pair: `DetachKeyPair` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DetachKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPair {
    /// Required.
    pub instance_ids: Vec<String>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
}
operation! { DetachKeyPair(instance_ids: Vec<String>) "DetachKeyPair" -> DetachKeyPairOutput {
    0 "InstanceIds" instance_ids, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairOutput {
    pub fail_count: Option<i64>,
    pub key_pair_id: Option<String>,
    pub key_pair_name: Option<String>,
    pub results: Vec<DetachKeyPairResults>,
    pub total_count: Option<i64>,
}
model! { DetachKeyPairOutput {
    0 "FailCount" fail_count: i64, 1 "KeyPairId" key_pair_id: String, 2 "KeyPairName" key_pair_name: String,
    3 "Results" results: Vec<DetachKeyPairResults>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DetachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairResults {
    pub code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachKeyPairResults {
    0 "Code" code: i64, 1 "InstanceId" instance_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Detaches network interface: `DetachNetworkInterface` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DetachNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    /// Required.
    pub network_interface_id: String,
}
operation! { DetachNetworkInterface(network_interface_id: String) "DetachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id
} }

/// Response of [`DetachNetworkInterface`]: empty.
pub type DetachNetworkInterfaceOutput = Empty;

/// `DistApplicationData` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/DistApplicationData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub data: String,
    pub dist_strategy: Option<String>,
}
operation! { DistApplicationData(app_id: String, data: String) "DistApplicationData" -> DistApplicationDataOutput {
    0 "AppId" app_id, 1 "Data" data, 2 "DistStrategy" dist_strategy: String
} }

/// Response of [`DistApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataOutput {
    pub dist_instance_ids: Option<DistApplicationDataDistInstanceIds>,
    pub dist_instance_total_count: Option<i64>,
    pub dist_results: Option<DistApplicationDataDistResults>,
}
model! { DistApplicationDataOutput {
    0 "DistInstanceIds" dist_instance_ids: DistApplicationDataDistInstanceIds,
    1 "DistInstanceTotalCount" dist_instance_total_count: i64,
    2 "DistResults" dist_results: DistApplicationDataDistResults
} }

/// In the response of [`DistApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataDistInstanceIds {
    pub dist_instance_id: Vec<String>,
}
model! { DistApplicationDataDistInstanceIds {
    0 "DistInstanceId" dist_instance_id: Vec<String>
} }

/// In the response of [`DistApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataDistResults {
    pub dist_result: Vec<DistApplicationDataDistResult>,
}
model! { DistApplicationDataDistResults {
    0 "DistResult" dist_result: Vec<DistApplicationDataDistResult>
} }

/// In the response of [`DistApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistApplicationDataDistResult {
    pub name: Option<String>,
    pub result_code: Option<i64>,
    pub result_descrip: Option<String>,
    pub version: Option<String>,
}
model! { DistApplicationDataDistResult {
    0 "Name" name: String, 1 "ResultCode" result_code: i64, 2 "ResultDescrip" result_descrip: String,
    3 "Version" version: String
} }

/// `EventMigrateInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/EventMigrateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMigrateInstance {
    pub data_policy: Option<String>,
    /// Required.
    pub event_id: String,
    /// Required.
    pub ops_type: String,
    /// Secret. 8 to 30 characters.
    pub password: Option<Secret>,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    /// Required.
    pub resource_id: String,
}
operation! { EventMigrateInstance(event_id: String, ops_type: String, resource_id: String)
    "EventMigrateInstance" -> Empty {
    0 "DataPolicy" data_policy: String, 1 "EventId" event_id, 2 "OpsType" ops_type, 3 "Password" password: Secret,
    4 "PlanTime" plan_time: i64, 5 "PlanUtcTime" plan_utc_time: String, 6 "ResourceId" resource_id
} }

/// Response of [`EventMigrateInstance`]: empty.
pub type EventMigrateInstanceOutput = Empty;

/// `EventRebootInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/EventRebootInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRebootInstance {
    /// Required.
    pub event_id: String,
    /// Required.
    pub ops_type: String,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    /// Required.
    pub resource_id: String,
}
operation! { EventRebootInstance(event_id: String, ops_type: String, resource_id: String)
    "EventRebootInstance" -> Empty {
    0 "EventId" event_id, 1 "OpsType" ops_type, 2 "PlanTime" plan_time: i64, 3 "PlanUtcTime" plan_utc_time: String,
    4 "ResourceId" resource_id
} }

/// Response of [`EventRebootInstance`]: empty.
pub type EventRebootInstanceOutput = Empty;

/// `EventRedeployInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/EventRedeployInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRedeployInstance {
    /// Required.
    pub event_id: String,
    /// Required.
    pub ops_type: String,
    pub plan_time: Option<i64>,
    pub plan_utc_time: Option<String>,
    /// Required.
    pub resource_id: String,
}
operation! { EventRedeployInstance(event_id: String, ops_type: String, resource_id: String)
    "EventRedeployInstance" -> Empty {
    0 "EventId" event_id, 1 "OpsType" ops_type, 2 "PlanTime" plan_time: i64, 3 "PlanUtcTime" plan_utc_time: String,
    4 "ResourceId" resource_id
} }

/// Response of [`EventRedeployInstance`]: empty.
pub type EventRedeployInstanceOutput = Empty;

/// Exports bill detail data: `ExportBillDetailData` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ExportBillDetailData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBillDetailData {
    /// Required.
    pub end_date: String,
    /// Required.
    pub start_date: String,
}
operation! { ExportBillDetailData(end_date: String, start_date: String)
    "ExportBillDetailData" -> ExportBillDetailDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

/// Response of [`ExportBillDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBillDetailDataOutput {
    pub file_path: Option<String>,
}
model! { ExportBillDetailDataOutput {
    0 "FilePath" file_path: String
} }

/// Exports image: `ExportImage` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ExportImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub oss_bucket: String,
    /// At most 30 characters.
    pub oss_prefix: Option<String>,
    /// Required.
    pub oss_region_id: String,
    pub role_name: Option<String>,
}
operation! { ExportImage(image_id: String, oss_bucket: String, oss_region_id: String)
    "ExportImage" -> ExportImageOutput {
    0 "ImageId" image_id, 1 "OSSBucket" oss_bucket, 2 "OSSPrefix" oss_prefix: String, 3 "OSSRegionId" oss_region_id,
    4 "RoleName" role_name: String
} }

/// Response of [`ExportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImageOutput {
    pub exported_image_url: Option<String>,
}
model! { ExportImageOutput {
    0 "ExportedImageURL" exported_image_url: String
} }

/// Exports measurement data: `ExportMeasurementData` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ExportMeasurementData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMeasurementData {
    /// Required.
    pub end_date: String,
    /// Required.
    pub start_date: String,
}
operation! { ExportMeasurementData(end_date: String, start_date: String)
    "ExportMeasurementData" -> ExportMeasurementDataOutput {
    0 "EndDate" end_date, 1 "StartDate" start_date
} }

/// Response of [`ExportMeasurementData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMeasurementDataOutput {
    pub file_path: Option<String>,
}
model! { ExportMeasurementDataOutput {
    0 "FilePath" file_path: String
} }

/// Gets bucket acl: `GetBucketAcl` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/GetBucketAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketAcl {
    /// Required.
    pub bucket_name: String,
}
operation! { GetBucketAcl(bucket_name: String) "GetBucketAcl" -> GetBucketAclOutput {
    0 "BucketName" bucket_name
} }

/// Response of [`GetBucketAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketAclOutput {
    pub bucket_acl: Option<String>,
}
model! { GetBucketAclOutput {
    0 "BucketAcl" bucket_acl: String
} }

/// Gets bucket info: `GetBucketInfo` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/GetBucketInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketInfo {
    /// Required.
    pub bucket_name: String,
}
operation! { GetBucketInfo(bucket_name: String) "GetBucketInfo" -> GetBucketInfoOutput {
    0 "BucketName" bucket_name
} }

/// Response of [`GetBucketInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketInfoOutput {
    pub bucket_info: Option<GetBucketInfoBucketInfo>,
}
model! { GetBucketInfoOutput {
    0 "BucketInfo" bucket_info: GetBucketInfoBucketInfo
} }

/// In the response of [`GetBucketInfo`].
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
    0 "BucketAcl" bucket_acl: String, 1 "BucketName" bucket_name: String, 2 "Comment" comment: String,
    3 "CreateTime" create_time: String, 4 "LogicalBucketType" logical_bucket_type: String,
    5 "ModifyTime" modify_time: String
} }

/// Gets bucket lifecycle: `GetBucketLifecycle` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/GetBucketLifecycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycle {
    /// Required.
    pub bucket_name: String,
    pub rule_id: Option<String>,
}
operation! { GetBucketLifecycle(bucket_name: String) "GetBucketLifecycle" -> GetBucketLifecycleOutput {
    0 "BucketName" bucket_name, 1 "RuleId" rule_id: String
} }

/// Response of [`GetBucketLifecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycleOutput {
    pub rule: Vec<GetBucketLifecycleRule>,
}
model! { GetBucketLifecycleOutput {
    0 "Rule" rule: Vec<GetBucketLifecycleRule>
} }

/// In the response of [`GetBucketLifecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycleRule {
    pub expiration: Option<GetBucketLifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub status: Option<String>,
}
model! { GetBucketLifecycleRule {
    0 "Expiration" expiration: GetBucketLifecycleExpiration, 1 "ID" id: String, 2 "Prefix" prefix: String,
    3 "Status" status: String
} }

/// In the response of [`GetBucketLifecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBucketLifecycleExpiration {
    pub created_before_date: Option<String>,
    pub days: Option<String>,
}
model! { GetBucketLifecycleExpiration {
    0 "CreatedBeforeDate" created_before_date: String, 1 "Days" days: String
} }

/// Gets cluster addon instance: `GetClusterAddonInstance` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/GetClusterAddonInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstance {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { GetClusterAddonInstance(cluster_id: String, instance_name: String)
    "GetClusterAddonInstance" -> GetClusterAddonInstanceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceName" instance_name
} }

/// Response of [`GetClusterAddonInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceOutput {
    pub cleanup_cloud_resources: Option<bool>,
    pub config_schema: Vec<GetClusterAddonInstanceConfigSchema>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { GetClusterAddonInstanceOutput {
    0 "CleanupCloudResources" cleanup_cloud_resources: bool,
    1 "ConfigSchema" config_schema: Vec<GetClusterAddonInstanceConfigSchema>, 2 "Name" name: String,
    3 "Status" status: String, 4 "Version" version: String
} }

/// In the response of [`GetClusterAddonInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
}
model! { GetClusterAddonInstanceConfigSchema {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: String
} }

/// Gets oss storage and acc by buckets: `GetOssStorageAndAccByBuckets` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/GetOssStorageAndAccByBuckets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssStorageAndAccByBuckets {
    pub bucket_list: Option<String>,
}
operation! { GetOssStorageAndAccByBuckets() "GetOssStorageAndAccByBuckets" -> GetOssStorageAndAccByBucketsOutput {
    0 "BucketList" bucket_list: String
} { method: "GET", } }

/// Response of [`GetOssStorageAndAccByBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssStorageAndAccByBucketsOutput {
    pub bucket_list: Vec<GetOssStorageAndAccByBucketsBucketList>,
}
model! { GetOssStorageAndAccByBucketsOutput {
    0 "BucketList" bucket_list: Vec<GetOssStorageAndAccByBucketsBucketList>
} }

/// In the response of [`GetOssStorageAndAccByBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssStorageAndAccByBucketsBucketList {
    pub acc: Option<i64>,
    pub bucket: Option<String>,
    pub storage_usage_byte: Option<i64>,
}
model! { GetOssStorageAndAccByBucketsBucketList {
    0 "Acc" acc: i64, 1 "Bucket" bucket: String, 2 "StorageUsageByte" storage_usage_byte: i64
} }

/// Gets oss usage data: `GetOssUsageData` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/GetOssUsageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUsageData {
    pub bucket: Option<String>,
    /// Required.
    pub end_time: String,
    pub period: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { GetOssUsageData(end_time: String, start_time: String) "GetOssUsageData" -> GetOssUsageDataOutput {
    0 "Bucket" bucket: String, 1 "EndTime" end_time, 2 "Period" period: String, 3 "StartTime" start_time
} { method: "GET", } }

/// Response of [`GetOssUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssUsageDataOutput {
    pub usage_list: Vec<GetOssUsageDataUsageList>,
}
model! { GetOssUsageDataOutput {
    0 "UsageList" usage_list: Vec<GetOssUsageDataUsageList>
} }

/// In the response of [`GetOssUsageData`].
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
    0 "LanRxBw" lan_rx_bw: i64, 1 "LanTxBw" lan_tx_bw: i64, 2 "Point" point: i64, 3 "PointTs" point_ts: String,
    4 "StorageUsageByte" storage_usage_byte: i64, 5 "WanRxBw" wan_rx_bw: i64, 6 "WanTxBw" wan_tx_bw: i64
} }

/// Imports image: `ImportImage` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ImportImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    /// Required.
    pub architecture: String,
    /// Required.
    pub compute_type: String,
    pub disk_device_mapping: Option<Vec<ImportImageDiskDeviceMapping>>,
    /// Required.
    pub image_format: String,
    /// Required.
    pub image_name: String,
    pub license_type: Option<String>,
    pub oss_bucket: Option<String>,
    pub oss_object: Option<String>,
    pub oss_region: Option<String>,
    /// Required.
    pub os_type: String,
    pub os_version: Option<String>,
    pub platform: Option<String>,
    pub target_oss_region_id: Option<String>,
}

/// Arguments of [`ImportImage::new`].
pub struct ImportImageRequired {
    pub architecture: String,
    pub compute_type: String,
    pub image_format: String,
    pub image_name: String,
    pub os_type: String,
}
operation! { ImportImage { ImportImageRequired: architecture, compute_type, image_format, image_name, os_type }
    "ImportImage" -> ImportImageOutput {
    0 "Architecture" architecture, 1 "ComputeType" compute_type,
    2 "DiskDeviceMapping" disk_device_mapping: Vec<ImportImageDiskDeviceMapping>, 3 "ImageFormat" image_format,
    4 "ImageName" image_name, 5 "LicenseType" license_type: String, 6 "OSSBucket" oss_bucket: String,
    7 "OSSObject" oss_object: String, 8 "OSSRegion" oss_region: String, 9 "OSType" os_type,
    10 "OSVersion" os_version: String, 11 "Platform" platform: String,
    12 "TargetOSSRegionId" target_oss_region_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ImportImage`].
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

/// Response of [`ImportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id: String
} }

/// Imports key pair: `ImportKeyPair` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ImportKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// Required.
    pub key_pair_name: String,
    /// Required.
    pub public_key_body: String,
}
operation! { ImportKeyPair(key_pair_name: String, public_key_body: String) "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyPairName" key_pair_name, 1 "PublicKeyBody" public_key_body
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print: String, 1 "KeyPairName" key_pair_name: String
} }

/// Initializes enseck service role: `InitializeENSECKServiceRole` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/InitializeENSECKServiceRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeENSECKServiceRole {}
operation! { InitializeENSECKServiceRole() "InitializeENSECKServiceRole" -> Empty {} }

/// Response of [`InitializeENSECKServiceRole`]: empty.
pub type InitializeENSECKServiceRoleOutput = Empty;

/// Installs cluster addons: `InstallClusterAddons` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/InstallClusterAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddons {
    /// Required.
    pub addons: Vec<InstallClusterAddonsAddons>,
    /// Required.
    pub cluster_id: String,
}
operation! { InstallClusterAddons(addons: Vec<InstallClusterAddonsAddons>, cluster_id: String)
    "InstallClusterAddons" -> InstallClusterAddonsOutput {
    0 "Addons" addons, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`InstallClusterAddons`].
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

/// In the request of [`InstallClusterAddons`].
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

/// Response of [`InstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAddonsOutput {
    pub cluster_id: Option<String>,
}
model! { InstallClusterAddonsOutput {
    0 "ClusterId" cluster_id: String
} }

/// Joins public ips to epn instance: `JoinPublicIpsToEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/JoinPublicIpsToEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinPublicIpsToEpnInstance {
    /// Required.
    pub epn_instance_id: String,
    /// Required.
    pub instance_infos: String,
}
operation! { JoinPublicIpsToEpnInstance(epn_instance_id: String, instance_infos: String)
    "JoinPublicIpsToEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "InstanceInfos" instance_infos
} }

/// Response of [`JoinPublicIpsToEpnInstance`]: empty.
pub type JoinPublicIpsToEpnInstanceOutput = Empty;

/// Joins security group: `JoinSecurityGroup` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/JoinSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinSecurityGroup {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    /// Required.
    pub security_group_id: String,
}
operation! { JoinSecurityGroup(security_group_id: String) "JoinSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "SecurityGroupId" security_group_id
} }

/// Response of [`JoinSecurityGroup`]: empty.
pub type JoinSecurityGroupOutput = Empty;

/// Joins v switches to epn instance: `JoinVSwitchesToEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/JoinVSwitchesToEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinVSwitchesToEpnInstance {
    /// Required.
    pub epn_instance_id: String,
    /// Required.
    pub v_switches_info: String,
}
operation! { JoinVSwitchesToEpnInstance(epn_instance_id: String, v_switches_info: String)
    "JoinVSwitchesToEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "VSwitchesInfo" v_switches_info
} }

/// Response of [`JoinVSwitchesToEpnInstance`]: empty.
pub type JoinVSwitchesToEpnInstanceOutput = Empty;

/// Leaves security group: `LeaveSecurityGroup` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/LeaveSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveSecurityGroup {
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    /// Required.
    pub security_group_id: String,
}
operation! { LeaveSecurityGroup(security_group_id: String) "LeaveSecurityGroup" -> Empty {
    0 "InstanceId" instance_id: String, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "SecurityGroupId" security_group_id
} }

/// Response of [`LeaveSecurityGroup`]: empty.
pub type LeaveSecurityGroupOutput = Empty;

/// Lists aic public key deliveries: `ListAICPublicKeyDeliveries` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/ListAICPublicKeyDeliveries>.
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
    Number "PageNumber", "PublicKeyDeliverInfo" public_key_deliver_info, total "TotalCount" }

/// Response of [`ListAICPublicKeyDeliveries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeyDeliveriesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_key_deliver_info: Vec<ListAICPublicKeyDeliveriesPublicKeyDeliverInfo>,
    pub total_count: Option<i64>,
}
model! { ListAICPublicKeyDeliveriesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PublicKeyDeliverInfo" public_key_deliver_info: Vec<ListAICPublicKeyDeliveriesPublicKeyDeliverInfo>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAICPublicKeyDeliveries`].
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
    0 "CreationTime" creation_time: String, 1 "InstanceId" instance_id: String, 2 "KeyGroup" key_group: String,
    3 "KeyName" key_name: String, 4 "KeyType" key_type: String
} }

/// Lists aic public keys: `ListAICPublicKeys` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/ListAICPublicKeys>.
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
    Number "PageNumber", "PublicKeys" public_keys, total "TotalCount" }

/// Response of [`ListAICPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAICPublicKeysOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_keys: Vec<ListAICPublicKeysPublicKeys>,
    pub total_count: Option<i64>,
}
model! { ListAICPublicKeysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "PublicKeys" public_keys: Vec<ListAICPublicKeysPublicKeys>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAICPublicKeys`].
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
    0 "Content" content: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "KeyGroup" key_group: String, 4 "KeyName" key_name: String, 5 "KeyType" key_type: String
} }

/// Lists addons: `ListAddons` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ListAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddons {}
operation! { ListAddons() "ListAddons" -> ListAddonsOutput {} }

/// Response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsOutput {
    pub addons: Vec<ListAddonsAddons>,
}
model! { ListAddonsOutput {
    0 "Addons" addons: Vec<ListAddonsAddons>
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsAddons {
    pub cleanup_cloud_resources: Option<bool>,
    pub config_schema: Vec<ListAddonsConfigSchema>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ListAddonsAddons {
    0 "CleanupCloudResources" cleanup_cloud_resources: bool,
    1 "ConfigSchema" config_schema: Vec<ListAddonsConfigSchema>, 2 "Name" name: String, 3 "Version" version: String
} }

/// In the response of [`ListAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddonsConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: BTreeMap<String, Value>,
}
model! { ListAddonsConfigSchema {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: BTreeMap<String, Value>
} }

/// Lists applications: `ListApplications` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/ListApplications>.
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
    Number "PageNumber", "Applications.Application" applications.application, total "TotalCount" }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub applications: Option<ListApplicationsApplications>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsOutput {
    0 "Applications" applications: ListApplicationsApplications, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application: Vec<ListApplicationsApplication>,
}
model! { ListApplicationsApplications {
    0 "Application" application: Vec<ListApplicationsApplication>
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplication {
    pub app_list: Option<ListApplicationsAppList>,
    pub cluster_name: Option<String>,
}
model! { ListApplicationsApplication {
    0 "AppList" app_list: ListApplicationsAppList, 1 "ClusterName" cluster_name: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsAppList {
    pub app: Vec<ListApplicationsApp>,
}
model! { ListApplicationsAppList {
    0 "App" app: Vec<ListApplicationsApp>
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApp {
    pub app_id: Option<String>,
    pub app_info: Option<String>,
}
model! { ListApplicationsApp {
    0 "AppId" app_id: String, 1 "AppInfo" app_info: String
} }

/// Lists buckets: `ListBuckets` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/ListBuckets>.
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

/// Response of [`ListBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBucketsOutput {
    pub bucket_infos: Vec<ListBucketsBucketInfos>,
    pub total_count: Option<i64>,
}
model! { ListBucketsOutput {
    0 "BucketInfos" bucket_infos: Vec<ListBucketsBucketInfos>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListBuckets`].
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
    0 "BucketAcl" bucket_acl: String, 1 "BucketName" bucket_name: String, 2 "Comment" comment: String,
    3 "CreateTime" create_time: String, 4 "EnsRegionId" ens_region_id: String,
    5 "LogicalBucketType" logical_bucket_type: String, 6 "ModifyTime" modify_time: String
} }

/// Lists cluster addon instances: `ListClusterAddonInstances` of `ens` 2017-11-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ListClusterAddonInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstances {
    /// Required.
    pub cluster_id: String,
}
operation! { ListClusterAddonInstances(cluster_id: String)
    "ListClusterAddonInstances" -> ListClusterAddonInstancesOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`ListClusterAddonInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesOutput {
    pub addons: Vec<ListClusterAddonInstancesAddons>,
}
model! { ListClusterAddonInstancesOutput {
    0 "Addons" addons: Vec<ListClusterAddonInstancesAddons>
} }

/// In the response of [`ListClusterAddonInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesAddons {
    pub cleanup_cloud_resources: Option<bool>,
    pub config_schema: Vec<ListClusterAddonInstancesConfigSchema>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { ListClusterAddonInstancesAddons {
    0 "CleanupCloudResources" cleanup_cloud_resources: bool,
    1 "ConfigSchema" config_schema: Vec<ListClusterAddonInstancesConfigSchema>, 2 "Name" name: String,
    3 "Status" status: String, 4 "Version" version: String
} }

/// In the response of [`ListClusterAddonInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterAddonInstancesConfigSchema {
    pub app_version: Option<String>,
    pub config_version: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
}
model! { ListClusterAddonInstancesConfigSchema {
    0 "AppVersion" app_version: String, 1 "ConfigVersion" config_version: String, 2 "Name" name: String,
    3 "Params" params: String
} }

/// Lists objects: `ListObjects` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by token (`Marker`). See <https://api.alibabacloud.com/document/Ens/2017-11-10/ListObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjects {
    /// Required.
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

/// Response of [`ListObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectsOutput {
    pub bucket_name: Option<String>,
    pub common_prefixes: Vec<String>,
    pub contents: Vec<ListObjectsContents>,
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
    0 "BucketName" bucket_name: String, 1 "CommonPrefixes" common_prefixes: Vec<String>,
    2 "Contents" contents: Vec<ListObjectsContents>, 3 "ContinuationToken" continuation_token: String,
    4 "Delimiter" delimiter: String, 5 "EncodingType" encoding_type: String, 6 "IsTruncated" is_truncated: bool,
    7 "KeyCount" key_count: i64, 8 "Marker" marker: String, 9 "MaxKeys" max_keys: i64,
    10 "NextContinuationToken" next_continuation_token: String, 11 "NextMarker" next_marker: String,
    12 "Prefix" prefix: String
} }

/// In the response of [`ListObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectsContents {
    pub e_tag: Option<String>,
    pub key: Option<String>,
    pub last_modified: Option<String>,
    pub size: Option<i64>,
}
model! { ListObjectsContents {
    0 "ETag" e_tag: String, 1 "Key" key: String, 2 "LastModified" last_modified: String, 3 "Size" size: i64
} }

/// Lists product abilities: `ListProductAbilities` of `ens` 2017-11-10.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ListProductAbilities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductAbilities {}
operation! { ListProductAbilities() "ListProductAbilities" -> ListProductAbilitiesOutput {} { method: "GET", } }

/// Response of [`ListProductAbilities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductAbilitiesOutput {
    pub product_abilities: Vec<String>,
}
model! { ListProductAbilitiesOutput {
    0 "ProductAbilities" product_abilities: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `ens` 2017-11-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// `ManageAICLogin` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ManageAICLogin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageAICLogin {
    /// Required.
    pub action_name: String,
    /// Required.
    pub instance_id: String,
    /// At most 128 characters.
    pub key_group: Option<String>,
    /// At most 128 characters.
    pub key_name: Option<String>,
}
operation! { ManageAICLogin(action_name: String, instance_id: String) "ManageAICLogin" -> Empty {
    0 "ActionName" action_name, 1 "InstanceId" instance_id, 2 "KeyGroup" key_group: String, 3 "KeyName" key_name: String
} }

/// Response of [`ManageAICLogin`]: empty.
pub type ManageAICLoginOutput = Empty;

/// Modifies aic instance type: `ModifyAICInstanceType` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyAICInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAICInstanceType {
    pub environment_var: Option<String>,
    pub frequency: Option<i64>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub resolution: Option<String>,
}
operation! { ModifyAICInstanceType(image_id: String, instance_id: String, instance_type: String)
    "ModifyAICInstanceType" -> Empty {
    0 "EnvironmentVar" environment_var: String, 1 "Frequency" frequency: i64, 2 "ImageId" image_id,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type, 5 "Resolution" resolution: String
} }

/// Response of [`ModifyAICInstanceType`]: empty.
pub type ModifyAICInstanceTypeOutput = Empty;

/// Modifies cluster addon: `ModifyClusterAddon` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyClusterAddon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAddon {
    pub addon: Option<ModifyClusterAddonAddon>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component_name: String,
}
operation! { ModifyClusterAddon(cluster_id: String, component_name: String) "ModifyClusterAddon" -> Empty {
    0 "Addon" addon: ModifyClusterAddonAddon, 1 "ClusterId" cluster_id, 2 "ComponentName" component_name
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ModifyClusterAddon`]: empty.
pub type ModifyClusterAddonOutput = Empty;

/// In the request of [`ModifyClusterAddon`].
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

/// In the request of [`ModifyClusterAddon`].
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

/// Modifies cluster node pool: `ModifyClusterNodePool` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePool {
    /// Required.
    pub cluster_id: String,
    pub kubernetes_config: Option<ModifyClusterNodePoolKubernetesConfig>,
    /// Required.
    pub nodepool_info: ModifyClusterNodePoolNodepoolInfo,
    pub scaling_group: Option<ModifyClusterNodePoolScalingGroup>,
}
operation! { ModifyClusterNodePool(cluster_id: String, nodepool_info: ModifyClusterNodePoolNodepoolInfo)
    "ModifyClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "KubernetesConfig" kubernetes_config: ModifyClusterNodePoolKubernetesConfig,
    2 "NodepoolInfo" nodepool_info, 3 "ScalingGroup" scaling_group: ModifyClusterNodePoolScalingGroup
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`ModifyClusterNodePool`]: empty.
pub type ModifyClusterNodePoolOutput = Empty;

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolKubernetesConfig {
    /// Secret.
    pub pre_user_data: Option<Secret>,
    /// Secret.
    pub user_data: Option<Secret>,
}
input! { ModifyClusterNodePoolKubernetesConfig() {
    0 "PreUserData" pre_user_data: Secret, 1 "UserData" user_data: Secret
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolNodepoolInfo {
    /// Required.
    pub nodepool_id: Option<String>,
}
input! { ModifyClusterNodePoolNodepoolInfo(nodepool_id: String) {
    0 "NodepoolId" nodepool_id: String
} }

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolScalingGroup {
    pub data_disks: Option<Vec<ModifyClusterNodePoolDataDisks>>,
    pub image_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub key_pair_name: Option<String>,
    /// Secret.
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

/// In the request of [`ModifyClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePoolDataDisks {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { ModifyClusterNodePoolDataDisks() {
    0 "Category" category: String, 1 "Size" size: i64
} }

/// Modifies ens eip address attribute: `ModifyEnsEipAddressAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyEnsEipAddressAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnsEipAddressAttribute {
    /// Required.
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

/// Response of [`ModifyEnsEipAddressAttribute`]: empty.
pub type ModifyEnsEipAddressAttributeOutput = Empty;

/// Modifies ens route entry: `ModifyEnsRouteEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyEnsRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnsRouteEntry {
    /// 1 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub route_entry_id: String,
    /// 1 to 128 characters.
    pub route_entry_name: Option<String>,
}
operation! { ModifyEnsRouteEntry(route_entry_id: String) "ModifyEnsRouteEntry" -> Empty {
    0 "Description" description: String, 1 "RouteEntryId" route_entry_id, 2 "RouteEntryName" route_entry_name: String
} }

/// Response of [`ModifyEnsRouteEntry`]: empty.
pub type ModifyEnsRouteEntryOutput = Empty;

/// Modifies epn instance: `ModifyEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEpnInstance {
    /// Required.
    pub epn_instance_id: String,
    pub epn_instance_name: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub networking_model: Option<String>,
}
operation! { ModifyEpnInstance(epn_instance_id: String) "ModifyEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "EPNInstanceName" epn_instance_name: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "NetworkingModel" networking_model: String
} }

/// Response of [`ModifyEpnInstance`]: empty.
pub type ModifyEpnInstanceOutput = Empty;

/// Modifies file system: `ModifyFileSystem` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    /// Required.
    pub description: String,
    /// Required.
    pub ens_region_id: String,
    /// Required.
    pub file_system_id: String,
}
operation! { ModifyFileSystem(description: String, ens_region_id: String, file_system_id: String)
    "ModifyFileSystem" -> Empty {
    0 "Description" description, 1 "EnsRegionId" ens_region_id, 2 "FileSystemId" file_system_id
} }

/// Response of [`ModifyFileSystem`]: empty.
pub type ModifyFileSystemOutput = Empty;

/// Modifies forward entry: `ModifyForwardEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyForwardEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardEntry {
    pub external_ip: Option<String>,
    pub external_port: Option<String>,
    /// Required.
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

/// Response of [`ModifyForwardEntry`]: empty.
pub type ModifyForwardEntryOutput = Empty;

/// Modifies ha vip attribute: `ModifyHaVipAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyHaVipAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    /// Required.
    pub ha_vip_id: String,
    /// 1 to 128 characters.
    pub name: Option<String>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "Name" name: String
} }

/// Response of [`ModifyHaVipAttribute`]: empty.
pub type ModifyHaVipAttributeOutput = Empty;

/// Modifies image attribute: `ModifyImageAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyImageAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    /// Required.
    pub image_id: String,
    /// Required.
    pub image_name: String,
}
operation! { ModifyImageAttribute(image_id: String, image_name: String)
    "ModifyImageAttribute" -> ModifyImageAttributeOutput {
    0 "ImageId" image_id, 1 "ImageName" image_name
} }

/// Response of [`ModifyImageAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeOutput {
    pub code: Option<i64>,
}
model! { ModifyImageAttributeOutput {
    0 "Code" code: i64
} }

/// Modifies image share permission: `ModifyImageSharePermission` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyImageSharePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    pub add_accounts: Option<String>,
    /// Required.
    pub image_id: String,
    pub remove_accounts: Option<String>,
}
operation! { ModifyImageSharePermission(image_id: String) "ModifyImageSharePermission" -> Empty {
    0 "AddAccounts" add_accounts: String, 1 "ImageId" image_id, 2 "RemoveAccounts" remove_accounts: String
} }

/// Response of [`ModifyImageSharePermission`]: empty.
pub type ModifyImageSharePermissionOutput = Empty;

/// Modifies instance attribute: `ModifyInstanceAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttribute {
    pub deletion_protection: Option<bool>,
    pub host_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { ModifyInstanceAttribute(instance_id: String) "ModifyInstanceAttribute" -> ModifyInstanceAttributeOutput {
    0 "DeletionProtection" deletion_protection: bool, 1 "HostName" host_name: String, 2 "InstanceId" instance_id,
    3 "InstanceName" instance_name: String, 4 "Password" password: Secret, 5 "UserData" user_data: Secret
} }

/// Response of [`ModifyInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeOutput {
    pub code: Option<i64>,
}
model! { ModifyInstanceAttributeOutput {
    0 "Code" code: i64
} }

/// Modifies instance auto renew attribute: `ModifyInstanceAutoRenewAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyInstanceAutoRenewAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttribute {
    /// Required.
    pub auto_renew: String,
    pub duration: Option<String>,
    /// Required.
    pub instance_ids: String,
    pub owner_id: Option<String>,
    pub renewal_status: Option<String>,
}
operation! { ModifyInstanceAutoRenewAttribute(auto_renew: String, instance_ids: String)
    "ModifyInstanceAutoRenewAttribute" -> ModifyInstanceAutoRenewAttributeOutput {
    0 "AutoRenew" auto_renew, 1 "Duration" duration: String, 2 "InstanceIds" instance_ids, 3 "OwnerId" owner_id: String,
    4 "RenewalStatus" renewal_status: String
} }

/// Response of [`ModifyInstanceAutoRenewAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeOutput {
    pub code: Option<i64>,
}
model! { ModifyInstanceAutoRenewAttributeOutput {
    0 "Code" code: i64
} }

/// Modifies instance boot configuration: `ModifyInstanceBootConfiguration` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyInstanceBootConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBootConfiguration {
    pub boot_set: Option<String>,
    /// Required.
    pub boot_type: String,
    pub disk_set: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ModifyInstanceBootConfiguration(boot_type: String, instance_id: String)
    "ModifyInstanceBootConfiguration" -> Empty {
    0 "BootSet" boot_set: String, 1 "BootType" boot_type, 2 "DiskSet" disk_set: String, 3 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`ModifyInstanceBootConfiguration`]: empty.
pub type ModifyInstanceBootConfigurationOutput = Empty;

/// Modifies instance charge type: `ModifyInstanceChargeType` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeType {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub billing_cycle: Option<String>,
    pub include_data_disks: Option<bool>,
    /// Required.
    pub instance_charge_type: String,
    /// Required.
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
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`ModifyInstanceChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeOutput {
    pub instance_ids: Vec<String>,
    pub order_id: Option<i64>,
}
model! { ModifyInstanceChargeTypeOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "OrderId" order_id: i64
} }

/// Modifies instance network attribute: `ModifyInstanceNetworkAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyInstanceNetworkAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkAttribute {
    /// Required.
    pub instance_id: String,
    pub private_ip_address: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { ModifyInstanceNetworkAttribute(instance_id: String) "ModifyInstanceNetworkAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "PrivateIpAddress" private_ip_address: String, 2 "VSwitchId" vswitch_id: String
} }

/// Response of [`ModifyInstanceNetworkAttribute`]: empty.
pub type ModifyInstanceNetworkAttributeOutput = Empty;

/// Modifies load balancer attribute: `ModifyLoadBalancerAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttribute {
    /// Required.
    pub load_balancer_id: String,
    /// Required. 2 to 128 characters.
    pub load_balancer_name: String,
}
operation! { ModifyLoadBalancerAttribute(load_balancer_id: String, load_balancer_name: String)
    "ModifyLoadBalancerAttribute" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name
} }

/// Response of [`ModifyLoadBalancerAttribute`]: empty.
pub type ModifyLoadBalancerAttributeOutput = Empty;

/// Modifies network attribute: `ModifyNetworkAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyNetworkAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAttribute {
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub network_id: String,
    /// 2 to 128 characters.
    pub network_name: Option<String>,
}
operation! { ModifyNetworkAttribute(network_id: String) "ModifyNetworkAttribute" -> Empty {
    0 "Description" description: String, 1 "NetworkId" network_id, 2 "NetworkName" network_name: String
} }

/// Response of [`ModifyNetworkAttribute`]: empty.
pub type ModifyNetworkAttributeOutput = Empty;

/// Modifies network interface attribute: `ModifyNetworkInterfaceAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyNetworkInterfaceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    /// 1 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub network_interface_id: String,
    /// 1 to 128 characters.
    pub network_interface_name: Option<String>,
}
operation! { ModifyNetworkInterfaceAttribute(network_interface_id: String) "ModifyNetworkInterfaceAttribute" -> Empty {
    0 "Description" description: String, 1 "NetworkInterfaceId" network_interface_id,
    2 "NetworkInterfaceName" network_interface_name: String
} }

/// Response of [`ModifyNetworkInterfaceAttribute`]: empty.
pub type ModifyNetworkInterfaceAttributeOutput = Empty;

/// Modifies prepay instance spec: `ModifyPrepayInstanceSpec` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyPrepayInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrepayInstanceSpec {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { ModifyPrepayInstanceSpec() "ModifyPrepayInstanceSpec" -> Empty {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String
} }

/// Response of [`ModifyPrepayInstanceSpec`]: empty.
pub type ModifyPrepayInstanceSpecOutput = Empty;

/// Modifies security group attribute: `ModifySecurityGroupAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifySecurityGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttribute {
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub security_group_id: String,
    /// 2 to 128 characters.
    pub security_group_name: Option<String>,
}
operation! { ModifySecurityGroupAttribute(security_group_id: String) "ModifySecurityGroupAttribute" -> Empty {
    0 "Description" description: String, 1 "SecurityGroupId" security_group_id,
    2 "SecurityGroupName" security_group_name: String
} }

/// Response of [`ModifySecurityGroupAttribute`]: empty.
pub type ModifySecurityGroupAttributeOutput = Empty;

/// Modifies snapshot attribute: `ModifySnapshotAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifySnapshotAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub description: Option<String>,
    /// Required.
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "Description" description: String, 1 "SnapshotId" snapshot_id, 2 "SnapshotName" snapshot_name: String
} }

/// Response of [`ModifySnapshotAttribute`]: empty.
pub type ModifySnapshotAttributeOutput = Empty;

/// Modifies snat entry: `ModifySnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifySnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnatEntry {
    pub eip_affinity: Option<bool>,
    pub isp_affinity: Option<bool>,
    /// Required.
    pub snat_entry_id: String,
    /// At most 128 characters.
    pub snat_entry_name: Option<String>,
    pub snat_ip: Option<String>,
}
operation! { ModifySnatEntry(snat_entry_id: String) "ModifySnatEntry" -> Empty {
    0 "EipAffinity" eip_affinity: bool, 1 "IspAffinity" isp_affinity: bool, 2 "SnatEntryId" snat_entry_id,
    3 "SnatEntryName" snat_entry_name: String, 4 "SnatIp" snat_ip: String
} }

/// Response of [`ModifySnatEntry`]: empty.
pub type ModifySnatEntryOutput = Empty;

/// Modifies vswitch attribute: `ModifyVSwitchAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ModifyVSwitchAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVSwitchAttribute {
    /// 2 to 256 characters.
    pub description: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// 2 to 128 characters.
    pub vswitch_name: Option<String>,
}
operation! { ModifyVSwitchAttribute(vswitch_id: String) "ModifyVSwitchAttribute" -> Empty {
    0 "Description" description: String, 1 "VSwitchId" vswitch_id, 2 "VSwitchName" vswitch_name: String
} }

/// Response of [`ModifyVSwitchAttribute`]: empty.
pub type ModifyVSwitchAttributeOutput = Empty;

/// `MountInstanceSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/MountInstanceSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDG {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { MountInstanceSDG(instance_ids: Vec<String>, sdg_id: String) "MountInstanceSDG" -> MountInstanceSDGOutput {
    0 "InstanceIds" instance_ids, 1 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`MountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGOutput {
    pub data: Option<MountInstanceSDGData>,
}
model! { MountInstanceSDGOutput {
    0 "Data" data: MountInstanceSDGData
} }

/// In the response of [`MountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<MountInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { MountInstanceSDGData {
    0 "Message" message: String, 1 "Result" result: MountInstanceSDGResult, 2 "Success" success: bool
} }

/// In the response of [`MountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<MountInstanceSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { MountInstanceSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<MountInstanceSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`MountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { MountInstanceSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// `PreloadRegionSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/PreloadRegionSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDG {
    /// Required.
    pub destination_region_ids: Vec<String>,
    pub disk_type: Option<String>,
    pub namespaces: Option<Vec<String>>,
    /// Required. 1 to 20.
    pub redundant_num: i64,
    /// Required.
    pub sdg_id: String,
}
operation! { PreloadRegionSDG(destination_region_ids: Vec<String>, redundant_num: i64, sdg_id: String)
    "PreloadRegionSDG" -> PreloadRegionSDGOutput {
    0 "DestinationRegionIds" destination_region_ids, 1 "DiskType" disk_type: String,
    2 "Namespaces" namespaces: Vec<String>, 3 "RedundantNum" redundant_num, 4 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`PreloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGOutput {
    pub data: Option<PreloadRegionSDGData>,
}
model! { PreloadRegionSDGOutput {
    0 "Data" data: PreloadRegionSDGData
} }

/// In the response of [`PreloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGData {
    pub message: Option<String>,
    pub result: Option<PreloadRegionSDGResult>,
    pub success: Option<bool>,
}
model! { PreloadRegionSDGData {
    0 "Message" message: String, 1 "Result" result: PreloadRegionSDGResult, 2 "Success" success: bool
} }

/// In the response of [`PreloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<PreloadRegionSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { PreloadRegionSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<PreloadRegionSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`PreloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadRegionSDGFailedItems {
    pub destination_region_id: Option<String>,
    pub error_message: Option<String>,
}
model! { PreloadRegionSDGFailedItems {
    0 "DestinationRegionId" destination_region_id: String, 1 "ErrorMessage" error_message: String
} }

/// `PrepareUpload` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/PrepareUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpload {
    /// Required.
    pub bucket_name: String,
    pub client_ip: Option<String>,
}
operation! { PrepareUpload(bucket_name: String) "PrepareUpload" -> PrepareUploadOutput {
    0 "BucketName" bucket_name, 1 "ClientIp" client_ip: String
} }

/// Response of [`PrepareUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUploadOutput {
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
}
model! { PrepareUploadOutput {
    0 "BucketName" bucket_name: String, 1 "Endpoint" endpoint: String
} }

/// Pushes application data: `PushApplicationData` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/PushApplicationData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationData {
    /// Required.
    pub app_id: String,
    /// Required.
    pub data: String,
    pub push_strategy: Option<String>,
    pub timeout: Option<i64>,
}
operation! { PushApplicationData(app_id: String, data: String) "PushApplicationData" -> PushApplicationDataOutput {
    0 "AppId" app_id, 1 "Data" data, 2 "PushStrategy" push_strategy: String, 3 "Timeout" timeout: i64
} }

/// Response of [`PushApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationDataOutput {
    pub push_results: Option<PushApplicationDataPushResults>,
}
model! { PushApplicationDataOutput {
    0 "PushResults" push_results: PushApplicationDataPushResults
} }

/// In the response of [`PushApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationDataPushResults {
    pub push_result: Vec<PushApplicationDataPushResult>,
}
model! { PushApplicationDataPushResults {
    0 "PushResult" push_result: Vec<PushApplicationDataPushResult>
} }

/// In the response of [`PushApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushApplicationDataPushResult {
    pub name: Option<String>,
    pub result_code: Option<i64>,
    pub result_descrip: Option<String>,
    pub version: Option<String>,
}
model! { PushApplicationDataPushResult {
    0 "Name" name: String, 1 "ResultCode" result_code: i64, 2 "ResultDescrip" result_descrip: String,
    3 "Version" version: String
} }

/// Puts bucket: `PutBucket` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/PutBucket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucket {
    pub bucket_acl: Option<String>,
    /// Required.
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

/// Response of [`PutBucket`]: empty.
pub type PutBucketOutput = Empty;

/// Puts bucket acl: `PutBucketAcl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/PutBucketAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucketAcl {
    /// Required.
    pub bucket_acl: String,
    /// Required.
    pub bucket_name: String,
}
operation! { PutBucketAcl(bucket_acl: String, bucket_name: String) "PutBucketAcl" -> Empty {
    0 "BucketAcl" bucket_acl, 1 "BucketName" bucket_name
} }

/// Response of [`PutBucketAcl`]: empty.
pub type PutBucketAclOutput = Empty;

/// Puts bucket lifecycle: `PutBucketLifecycle` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/PutBucketLifecycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucketLifecycle {
    pub allow_same_action_overlap: Option<bool>,
    /// Required.
    pub bucket_name: String,
    pub created_before_date: Option<String>,
    pub expiration_days: Option<i64>,
    pub prefix: Option<String>,
    pub rule_id: Option<String>,
    /// Required.
    pub status: String,
}
operation! { PutBucketLifecycle(bucket_name: String, status: String) "PutBucketLifecycle" -> PutBucketLifecycleOutput {
    0 "AllowSameActionOverlap" allow_same_action_overlap: bool, 1 "BucketName" bucket_name,
    2 "CreatedBeforeDate" created_before_date: String, 3 "ExpirationDays" expiration_days: i64,
    4 "Prefix" prefix: String, 5 "RuleId" rule_id: String, 6 "Status" status
} }

/// Response of [`PutBucketLifecycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutBucketLifecycleOutput {
    pub rule_id: Option<String>,
}
model! { PutBucketLifecycleOutput {
    0 "RuleId" rule_id: String
} }

/// `ReInitDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReInitDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReInitDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub image_id: String,
}
operation! { ReInitDisk(disk_id: String, image_id: String) "ReInitDisk" -> ReInitDiskOutput {
    0 "DiskId" disk_id, 1 "ImageId" image_id
} }

/// Response of [`ReInitDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReInitDiskOutput {
    pub code: Option<i64>,
}
model! { ReInitDiskOutput {
    0 "Code" code: i64
} }

/// Reboots aic instance: `RebootAICInstance` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RebootAICInstance>.
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
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`RebootAICInstance`]: empty.
pub type RebootAICInstanceOutput = Empty;

/// Reboots arm server instance: `RebootARMServerInstance` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RebootARMServerInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootARMServerInstance {
    pub server_id: Option<String>,
}
operation! { RebootARMServerInstance() "RebootARMServerInstance" -> Empty {
    0 "ServerId" server_id: String
} { method: "GET", } }

/// Response of [`RebootARMServerInstance`]: empty.
pub type RebootARMServerInstanceOutput = Empty;

/// Reboots instance: `RebootInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RebootInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstance {
    pub force_stop: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RebootInstance(instance_id: String) "RebootInstance" -> RebootInstanceOutput {
    0 "ForceStop" force_stop: String, 1 "InstanceId" instance_id
} }

/// Response of [`RebootInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstanceOutput {
    pub code: Option<i64>,
}
model! { RebootInstanceOutput {
    0 "Code" code: i64
} }

/// Reboots instances: `RebootInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RebootInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { RebootInstances() "RebootInstances" -> RebootInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`RebootInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstancesOutput {
    pub instance_responses: Vec<InstanceOperateResponse>,
}
model! { RebootInstancesOutput {
    0 "InstanceResponses" instance_responses: Vec<InstanceOperateResponse>
} }

/// In the response of [`RebootInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOperateResponse {
    pub code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
}
model! { InstanceOperateResponse {
    0 "Code" code: i64, 1 "InstanceId" instance_id: String, 2 "Message" message: String
} }

/// Recovers aic instance: `RecoverAICInstance` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RecoverAICInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAICInstance {
    /// Required.
    pub server_id: String,
}
operation! { RecoverAICInstance(server_id: String) "RecoverAICInstance" -> Empty {
    0 "ServerId" server_id
} { method: "GET", } }

/// Response of [`RecoverAICInstance`]: empty.
pub type RecoverAICInstanceOutput = Empty;

/// `ReinitInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReinitInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinitInstance {
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ReinitInstance(image_id: String, instance_id: String) "ReinitInstance" -> Empty {
    0 "ImageId" image_id, 1 "InstanceId" instance_id, 2 "Password" password: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ReinitInstance`]: empty.
pub type ReinitInstanceOutput = Empty;

/// `ReinitInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReinitInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinitInstances {
    pub image_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { ReinitInstances() "ReinitInstances" -> ReinitInstancesOutput {
    0 "ImageId" image_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Password" password: Secret
} [
    Mark::new(1, Location::Default, Style::Simple)
] }

/// Response of [`ReinitInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinitInstancesOutput {
    pub instance_responses: Vec<InstanceOperateResponse>,
}
model! { ReinitInstancesOutput {
    0 "InstanceResponses" instance_responses: Vec<InstanceOperateResponse>
} }

/// Releases aic instance: `ReleaseAICInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReleaseAICInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAICInstance {
    /// Required.
    pub server_id: String,
}
operation! { ReleaseAICInstance(server_id: String) "ReleaseAICInstance" -> Empty {
    0 "ServerId" server_id
} }

/// Response of [`ReleaseAICInstance`]: empty.
pub type ReleaseAICInstanceOutput = Empty;

/// Releases arm server instance: `ReleaseARMServerInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReleaseARMServerInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseARMServerInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseARMServerInstance(instance_id: String) "ReleaseARMServerInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseARMServerInstance`]: empty.
pub type ReleaseARMServerInstanceOutput = Empty;

/// Releases instance: `ReleaseInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub resource_type: Option<String>,
}
model! { ReleaseInstanceOutput {
    0 "ResourceType" resource_type: String
} }

/// Releases post paid instance: `ReleasePostPaidInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReleasePostPaidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePostPaidInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleasePostPaidInstance(instance_id: String) "ReleasePostPaidInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleasePostPaidInstance`]: empty.
pub type ReleasePostPaidInstanceOutput = Empty;

/// Releases pre paid instance: `ReleasePrePaidInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ReleasePrePaidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePrePaidInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ReleasePrePaidInstance(instance_id: String) "ReleasePrePaidInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleasePrePaidInstance`]: empty.
pub type ReleasePrePaidInstanceOutput = Empty;

/// Removes backend servers: `RemoveBackendServers` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RemoveBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServers {
    /// Required.
    pub backend_servers: Vec<RemoveBackendServersBackendServers>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { RemoveBackendServers(backend_servers: Vec<RemoveBackendServersBackendServers>, load_balancer_id: String)
    "RemoveBackendServers" -> RemoveBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`RemoveBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServers {
    pub ip: Option<String>,
    pub port: Option<i64>,
    /// Required.
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
input! { RemoveBackendServersBackendServers(server_id: String) {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Response of [`RemoveBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersOutput {
    pub backend_servers: Option<RemoveBackendServersBackendServers2>,
}
model! { RemoveBackendServersOutput {
    0 "BackendServers" backend_servers: RemoveBackendServersBackendServers2
} }

/// In the response of [`RemoveBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServers2 {
    pub backend_server: Vec<RemoveBackendServersBackendServer>,
}
model! { RemoveBackendServersBackendServers2 {
    0 "BackendServer" backend_server: Vec<RemoveBackendServersBackendServer>
} }

/// In the response of [`RemoveBackendServers`].
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
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Removes instance sdg: `RemoveInstanceSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RemoveInstanceSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDG {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RemoveInstanceSDG(instance_ids: Vec<String>) "RemoveInstanceSDG" -> RemoveInstanceSDGOutput {
    0 "InstanceIds" instance_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`RemoveInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGOutput {
    pub code: Option<i64>,
    pub data: Option<RemoveInstanceSDGData>,
}
model! { RemoveInstanceSDGOutput {
    0 "Code" code: i64, 1 "Data" data: RemoveInstanceSDGData
} }

/// In the response of [`RemoveInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<RemoveInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { RemoveInstanceSDGData {
    0 "Message" message: String, 1 "Result" result: RemoveInstanceSDGResult, 2 "Success" success: bool
} }

/// In the response of [`RemoveInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<RemoveInstanceSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { RemoveInstanceSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<RemoveInstanceSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`RemoveInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { RemoveInstanceSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// Removes public ips from epn instance: `RemovePublicIpsFromEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RemovePublicIpsFromEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePublicIpsFromEpnInstance {
    /// Required.
    pub epn_instance_id: String,
    /// Required.
    pub instance_infos: String,
}
operation! { RemovePublicIpsFromEpnInstance(epn_instance_id: String, instance_infos: String)
    "RemovePublicIpsFromEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "InstanceInfos" instance_infos
} }

/// Response of [`RemovePublicIpsFromEpnInstance`]: empty.
pub type RemovePublicIpsFromEpnInstanceOutput = Empty;

/// Removes sdg: `RemoveSDG` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RemoveSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDG {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RemoveSDG(instance_ids: Vec<String>) "RemoveSDG" -> Empty {
    0 "InstanceIds" instance_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`RemoveSDG`]: empty.
pub type RemoveSDGOutput = Empty;

/// Removes sdgs: `RemoveSDGs` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RemoveSDGs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGs {
    /// Required.
    pub instance_ids: Vec<String>,
    pub sdg_ids: Option<Vec<String>>,
}
operation! { RemoveSDGs(instance_ids: Vec<String>) "RemoveSDGs" -> RemoveSDGsOutput {
    0 "InstanceIds" instance_ids, 1 "SdgIds" sdg_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`RemoveSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsOutput {
    pub data: Option<RemoveSDGsData>,
}
model! { RemoveSDGsOutput {
    0 "Data" data: RemoveSDGsData
} }

/// In the response of [`RemoveSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsData {
    pub message: Option<String>,
    pub result: Option<RemoveSDGsResult>,
    pub success: Option<bool>,
}
model! { RemoveSDGsData {
    0 "Message" message: String, 1 "Result" result: RemoveSDGsResult, 2 "Success" success: bool
} }

/// In the response of [`RemoveSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<RemoveSDGsFailedItems>,
    pub success_count: Option<i64>,
}
model! { RemoveSDGsResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<RemoveSDGsFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`RemoveSDGs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSDGsFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { RemoveSDGsFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// Removes v switches from epn instance: `RemoveVSwitchesFromEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RemoveVSwitchesFromEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVSwitchesFromEpnInstance {
    /// Required.
    pub epn_instance_id: String,
    /// Required.
    pub v_switches_info: String,
}
operation! { RemoveVSwitchesFromEpnInstance(epn_instance_id: String, v_switches_info: String)
    "RemoveVSwitchesFromEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id, 1 "VSwitchesInfo" v_switches_info
} }

/// Response of [`RemoveVSwitchesFromEpnInstance`]: empty.
pub type RemoveVSwitchesFromEpnInstanceOutput = Empty;

/// Renews arm server instance: `RenewARMServerInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RenewARMServerInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewARMServerInstance {
    pub auto_renew: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub period_unit: String,
}
operation! { RenewARMServerInstance(instance_id: String, period: i64, period_unit: String)
    "RenewARMServerInstance" -> Empty {
    0 "AutoRenew" auto_renew: bool, 1 "InstanceId" instance_id, 2 "Period" period, 3 "PeriodUnit" period_unit
} }

/// Response of [`RenewARMServerInstance`]: empty.
pub type RenewARMServerInstanceOutput = Empty;

/// Renews instance: `RenewInstance` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub period: i64,
}
operation! { RenewInstance(instance_id: String, period: i64) "RenewInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Period" period
} { method: "GET", } }

/// Response of [`RenewInstance`]: empty.
pub type RenewInstanceOutput = Empty;

/// `RescaleApplication` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RescaleApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleApplication {
    /// Required.
    pub app_id: String,
    pub rescale_level: Option<String>,
    /// Required.
    pub rescale_type: String,
    /// Required.
    pub resource_selector: String,
    pub timeout: Option<i64>,
    pub to_app_version: Option<String>,
}
operation! { RescaleApplication(app_id: String, rescale_type: String, resource_selector: String)
    "RescaleApplication" -> Empty {
    0 "AppId" app_id, 1 "RescaleLevel" rescale_level: String, 2 "RescaleType" rescale_type,
    3 "ResourceSelector" resource_selector, 4 "Timeout" timeout: i64, 5 "ToAppVersion" to_app_version: String
} }

/// Response of [`RescaleApplication`]: empty.
pub type RescaleApplicationOutput = Empty;

/// `RescaleDeviceService` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RescaleDeviceService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleDeviceService {
    pub app_id: Option<String>,
    pub image_id: Option<String>,
    pub ip_type: Option<i64>,
    /// Required.
    pub rescale_level: String,
    /// Required.
    pub rescale_type: String,
    pub resource_spec: Option<String>,
    pub service_id: Option<String>,
    pub timeout: Option<i64>,
    pub resource_info: Option<String>,
    /// Required.
    pub resource_selector: String,
}
operation! { RescaleDeviceService(rescale_level: String, rescale_type: String, resource_selector: String)
    "RescaleDeviceService" -> RescaleDeviceServiceOutput {
    0 "AppId" app_id: String, 1 "ImageId" image_id: String, 2 "IpType" ip_type: i64, 3 "RescaleLevel" rescale_level,
    4 "RescaleType" rescale_type, 5 "ResourceSpec" resource_spec: String, 6 "ServiceId" service_id: String,
    7 "Timeout" timeout: i64, 8 "ResourceInfo" resource_info: String, 9 "ResourceSelector" resource_selector
} [
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`RescaleDeviceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescaleDeviceServiceOutput {
    pub device_ids: Vec<String>,
    pub order_id: Option<String>,
    pub resource_detail_infos: Vec<RescaleDeviceServiceResourceDetailInfos>,
}
model! { RescaleDeviceServiceOutput {
    0 "DeviceIds" device_ids: Vec<String>, 1 "OrderId" order_id: String,
    2 "ResourceDetailInfos" resource_detail_infos: Vec<RescaleDeviceServiceResourceDetailInfos>
} }

/// In the response of [`RescaleDeviceService`].
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
    0 "ID" id: String, 1 "IP" ip: String, 2 "ISP" isp: String, 3 "Mac" mac: String, 4 "RegionID" region_id: String,
    5 "Server" server: String, 6 "Status" status: String, 7 "Type" r#type: String
} }

/// Resets aic instance: `ResetAICInstance` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ResetAICInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAICInstance {
    pub instance_id: Option<String>,
    pub server_id: Option<String>,
}
operation! { ResetAICInstance() "ResetAICInstance" -> Empty {
    0 "InstanceId" instance_id: String, 1 "ServerId" server_id: String
} { method: "GET", } }

/// Response of [`ResetAICInstance`]: empty.
pub type ResetAICInstanceOutput = Empty;

/// Resets disk: `ResetDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ResetDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { ResetDisk(disk_id: String, snapshot_id: String) "ResetDisk" -> Empty {
    0 "DiskId" disk_id, 1 "SnapshotId" snapshot_id
} }

/// Response of [`ResetDisk`]: empty.
pub type ResetDiskOutput = Empty;

/// Resizes disk: `ResizeDisk` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ResizeDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub new_size: String,
}
operation! { ResizeDisk(disk_id: String, new_size: String) "ResizeDisk" -> ResizeDiskOutput {
    0 "DiskId" disk_id, 1 "NewSize" new_size
} }

/// Response of [`ResizeDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskOutput {
    pub order_id: Option<String>,
}
model! { ResizeDiskOutput {
    0 "OrderId" order_id: String
} }

/// Revokes security group: `RevokeSecurityGroup` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RevokeSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroup {
    /// Required.
    pub ip_protocol: String,
    pub policy: Option<String>,
    /// Required.
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub source_cidr_ip: String,
    pub source_port_range: Option<String>,
}
operation! {
    RevokeSecurityGroup(ip_protocol: String, port_range: String, security_group_id: String, source_cidr_ip: String)
    "RevokeSecurityGroup" -> Empty {
    0 "IpProtocol" ip_protocol, 1 "Policy" policy: String, 2 "PortRange" port_range, 3 "Priority" priority: i64,
    4 "SecurityGroupId" security_group_id, 5 "SourceCidrIp" source_cidr_ip,
    6 "SourcePortRange" source_port_range: String
} }

/// Response of [`RevokeSecurityGroup`]: empty.
pub type RevokeSecurityGroupOutput = Empty;

/// Revokes security group egress: `RevokeSecurityGroupEgress` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RevokeSecurityGroupEgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSecurityGroupEgress {
    /// Required.
    pub dest_cidr_ip: String,
    /// Required.
    pub ip_protocol: String,
    pub policy: Option<String>,
    /// Required.
    pub port_range: String,
    /// 1 to 100.
    pub priority: Option<i64>,
    /// Required.
    pub security_group_id: String,
    pub source_port_range: Option<String>,
}
operation! {
    RevokeSecurityGroupEgress(dest_cidr_ip: String, ip_protocol: String, port_range: String, security_group_id: String)
    "RevokeSecurityGroupEgress" -> Empty {
    0 "DestCidrIp" dest_cidr_ip, 1 "IpProtocol" ip_protocol, 2 "Policy" policy: String, 3 "PortRange" port_range,
    4 "Priority" priority: i64, 5 "SecurityGroupId" security_group_id, 6 "SourcePortRange" source_port_range: String
} }

/// Response of [`RevokeSecurityGroupEgress`]: empty.
pub type RevokeSecurityGroupEgressOutput = Empty;

/// `RollbackApplication` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RollbackApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplication {
    /// Required.
    pub app_id: String,
    /// Required.
    pub from_app_version: String,
    pub timeout: Option<i64>,
    pub to_app_version: Option<String>,
}
operation! { RollbackApplication(app_id: String, from_app_version: String) "RollbackApplication" -> Empty {
    0 "AppId" app_id, 1 "FromAppVersion" from_app_version, 2 "Timeout" timeout: i64,
    3 "ToAppVersion" to_app_version: String
} }

/// Response of [`RollbackApplication`]: empty.
pub type RollbackApplicationOutput = Empty;

/// Runs instances: `RunInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RunInstances>.
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
    /// Secret.
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
    /// Secret.
    pub user_data: Option<Secret>,
    pub vswitch_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_vswitch_ids: Option<Vec<String>>,
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
    40 "UniqueSuffix" unique_suffix: bool, 41 "UserData" user_data: Secret, 42 "VSwitchId" vswitch_id: String,
    43 "VpdId" vpd_id: String, 44 "VpdVSwitchIds" vpd_vswitch_ids: Vec<String>
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(38, Location::Default, Style::Json),
    Mark::new(44, Location::Default, Style::Json)
] }

/// In the request of [`RunInstances`].
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

/// In the request of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesSystemDisk {
    pub category: Option<String>,
    pub size: Option<i64>,
}
input! { RunInstancesSystemDisk() {
    0 "Category" category: String, 1 "Size" size: i64
} }

/// In the request of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_ids: Vec<String>,
    pub order_id: Option<String>,
}
model! { RunInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "OrderId" order_id: String
} }

/// Runs service schedule: `RunServiceSchedule` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/RunServiceSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceSchedule {
    /// Required.
    pub app_id: String,
    /// Required.
    pub client_ip: String,
    pub directorys: Option<String>,
    pub pod_config_name: Option<String>,
    pub pre_locked_timeout: Option<i64>,
    pub schedule_strategy: Option<String>,
    /// Required.
    pub service_action: String,
    pub service_commands: Option<String>,
    /// Required.
    pub uuid: String,
}
operation! { RunServiceSchedule(app_id: String, client_ip: String, service_action: String, uuid: String)
    "RunServiceSchedule" -> RunServiceScheduleOutput {
    0 "AppId" app_id, 1 "ClientIp" client_ip, 2 "Directorys" directorys: String,
    3 "PodConfigName" pod_config_name: String, 4 "PreLockedTimeout" pre_locked_timeout: i64,
    5 "ScheduleStrategy" schedule_strategy: String, 6 "ServiceAction" service_action,
    7 "ServiceCommands" service_commands: String, 8 "Uuid" uuid
} }

/// Response of [`RunServiceSchedule`].
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
    0 "CommandResults" command_results: RunServiceScheduleCommandResults, 1 "Index" index: i64,
    2 "InstanceId" instance_id: String, 3 "InstanceIp" instance_ip: String, 4 "InstancePort" instance_port: i64,
    5 "RequestRepeated" request_repeated: String, 6 "TcpPorts" tcp_ports: bool
} }

/// In the response of [`RunServiceSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceScheduleCommandResults {
    pub command_result: Vec<RunServiceScheduleCommandResult>,
}
model! { RunServiceScheduleCommandResults {
    0 "CommandResult" command_result: Vec<RunServiceScheduleCommandResult>
} }

/// In the response of [`RunServiceSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunServiceScheduleCommandResult {
    pub command: Option<String>,
    pub container_name: Option<String>,
    pub result_msg: Option<String>,
}
model! { RunServiceScheduleCommandResult {
    0 "Command" command: String, 1 "ContainerName" container_name: String, 2 "ResultMsg" result_msg: String
} }

/// Saves sdg: `SaveSDG` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/SaveSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveSDG {
    pub sdg_id: Option<String>,
}
operation! { SaveSDG() "SaveSDG" -> Empty {
    0 "SDGId" sdg_id: String
} { method: "GET", } }

/// Response of [`SaveSDG`]: empty.
pub type SaveSDGOutput = Empty;

/// Scales cluster node pool: `ScaleClusterNodePool` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ScaleClusterNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePool {
    pub body: Option<ScaleClusterNodePoolBody>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodepool_id: String,
}
operation! { ScaleClusterNodePool(cluster_id: String, nodepool_id: String) "ScaleClusterNodePool" -> Empty {
    0 "Body" body: ScaleClusterNodePoolBody, 1 "ClusterId" cluster_id, 2 "NodepoolId" nodepool_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ScaleClusterNodePool`]: empty.
pub type ScaleClusterNodePoolOutput = Empty;

/// In the request of [`ScaleClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleClusterNodePoolBody {
    /// Required.
    pub count: Option<i64>,
}
input! { ScaleClusterNodePoolBody(count: i64) {
    0 "Count" count: i64
} }

/// Sets backend servers: `SetBackendServers` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/SetBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServers {
    /// Required.
    pub backend_servers: Vec<SetBackendServersBackendServers>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { SetBackendServers(backend_servers: Vec<SetBackendServersBackendServers>, load_balancer_id: String)
    "SetBackendServers" -> SetBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SetBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServers {
    /// Required.
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub weight: Option<i64>,
}
input! { SetBackendServersBackendServers(server_id: String, weight: i64) {
    0 "ServerId" server_id: String, 1 "Type" r#type: String, 2 "Weight" weight: i64
} }

/// Response of [`SetBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersOutput {
    pub backend_servers: Option<SetBackendServersBackendServers2>,
}
model! { SetBackendServersOutput {
    0 "BackendServers" backend_servers: SetBackendServersBackendServers2
} }

/// In the response of [`SetBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServers2 {
    pub backend_server: Vec<SetBackendServersBackendServer>,
}
model! { SetBackendServersBackendServers2 {
    0 "BackendServer" backend_server: Vec<SetBackendServersBackendServer>
} }

/// In the response of [`SetBackendServers`].
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
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Sets load balancer http listener attribute: `SetLoadBalancerHTTPListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/SetLoadBalancerHTTPListenerAttribute>.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`SetLoadBalancerHTTPListenerAttribute`]: empty.
pub type SetLoadBalancerHTTPListenerAttributeOutput = Empty;

/// Sets load balancer https listener attribute: `SetLoadBalancerHTTPSListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Ens/2017-11-10/SetLoadBalancerHTTPSListenerAttribute>.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`SetLoadBalancerHTTPSListenerAttribute`]: empty.
pub type SetLoadBalancerHTTPSListenerAttributeOutput = Empty;

/// Sets load balancer status: `SetLoadBalancerStatus` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/SetLoadBalancerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerStatus {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub load_balancer_status: String,
}
operation! { SetLoadBalancerStatus(load_balancer_id: String, load_balancer_status: String)
    "SetLoadBalancerStatus" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerStatus" load_balancer_status
} }

/// Response of [`SetLoadBalancerStatus`]: empty.
pub type SetLoadBalancerStatusOutput = Empty;

/// Sets load balancer tcp listener attribute: `SetLoadBalancerTCPListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/SetLoadBalancerTCPListenerAttribute>.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`SetLoadBalancerTCPListenerAttribute`]: empty.
pub type SetLoadBalancerTCPListenerAttributeOutput = Empty;

/// Sets load balancer udp listener attribute: `SetLoadBalancerUDPListenerAttribute` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/SetLoadBalancerUDPListenerAttribute>.
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
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
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

/// Response of [`SetLoadBalancerUDPListenerAttribute`]: empty.
pub type SetLoadBalancerUDPListenerAttributeOutput = Empty;

/// `ShareAICImage` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/ShareAICImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareAICImage {
    /// Required. At most 128 characters.
    pub image_id: String,
    /// Required.
    pub users: Vec<String>,
}
operation! { ShareAICImage(image_id: String, users: Vec<String>) "ShareAICImage" -> Empty {
    0 "ImageId" image_id, 1 "Users" users
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ShareAICImage`]: empty.
pub type ShareAICImageOutput = Empty;

/// Starts epn instance: `StartEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StartEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEpnInstance {
    /// Required.
    pub epn_instance_id: String,
}
operation! { StartEpnInstance(epn_instance_id: String) "StartEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id
} }

/// Response of [`StartEpnInstance`]: empty.
pub type StartEpnInstanceOutput = Empty;

/// Starts instance: `StartInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StartInstance(instance_id: String) "StartInstance" -> StartInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<i64>,
}
model! { StartInstanceOutput {
    0 "Code" code: i64
} }

/// Starts instances: `StartInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StartInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StartInstances() "StartInstances" -> StartInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`StartInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstancesOutput {
    pub instance_responses: Vec<InstanceOperateResponse>,
}
model! { StartInstancesOutput {
    0 "InstanceResponses" instance_responses: Vec<InstanceOperateResponse>
} }

/// Starts load balancer listener: `StartLoadBalancerListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StartLoadBalancerListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLoadBalancerListener {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { StartLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "StartLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id
} }

/// Response of [`StartLoadBalancerListener`]: empty.
pub type StartLoadBalancerListenerOutput = Empty;

/// Starts snat ip for snat entry: `StartSnatIpForSnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StartSnatIpForSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSnatIpForSnatEntry {
    /// Required.
    pub snat_entry_id: String,
    /// Required.
    pub snat_ip: String,
}
operation! { StartSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "StartSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

/// Response of [`StartSnatIpForSnatEntry`]: empty.
pub type StartSnatIpForSnatEntryOutput = Empty;

/// Stops epn instance: `StopEpnInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StopEpnInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEpnInstance {
    /// Required.
    pub epn_instance_id: String,
}
operation! { StopEpnInstance(epn_instance_id: String) "StopEpnInstance" -> Empty {
    0 "EPNInstanceId" epn_instance_id
} }

/// Response of [`StopEpnInstance`]: empty.
pub type StopEpnInstanceOutput = Empty;

/// Stops instance: `StopInstance` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub force_stop: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "ForceStop" force_stop: String, 1 "InstanceId" instance_id
} }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<i64>,
}
model! { StopInstanceOutput {
    0 "Code" code: i64
} }

/// Stops instances: `StopInstances` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StopInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Option<Vec<String>>,
}
operation! { StopInstances() "StopInstances" -> StopInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`StopInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstancesOutput {
    pub instance_responses: Vec<InstanceOperateResponse>,
}
model! { StopInstancesOutput {
    0 "InstanceResponses" instance_responses: Vec<InstanceOperateResponse>
} }

/// Stops load balancer listener: `StopLoadBalancerListener` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StopLoadBalancerListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLoadBalancerListener {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
}
operation! { StopLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "StopLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id
} }

/// Response of [`StopLoadBalancerListener`]: empty.
pub type StopLoadBalancerListenerOutput = Empty;

/// Stops snat ip for snat entry: `StopSnatIpForSnatEntry` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/StopSnatIpForSnatEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSnatIpForSnatEntry {
    /// Required.
    pub snat_entry_id: String,
    /// Required.
    pub snat_ip: String,
}
operation! { StopSnatIpForSnatEntry(snat_entry_id: String, snat_ip: String) "StopSnatIpForSnatEntry" -> Empty {
    0 "SnatEntryId" snat_entry_id, 1 "SnatIp" snat_ip
} }

/// Response of [`StopSnatIpForSnatEntry`]: empty.
pub type StopSnatIpForSnatEntryOutput = Empty;

/// `TagResources` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnAssociateEnsEipAddress` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnAssociateEnsEipAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateEnsEipAddress {
    /// Required.
    pub allocation_id: String,
    pub force: Option<bool>,
}
operation! { UnAssociateEnsEipAddress(allocation_id: String) "UnAssociateEnsEipAddress" -> Empty {
    0 "AllocationId" allocation_id, 1 "Force" force: bool
} }

/// Response of [`UnAssociateEnsEipAddress`]: empty.
pub type UnAssociateEnsEipAddressOutput = Empty;

/// `UnInstallClusterAddons` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnInstallClusterAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddons {
    pub addons: Option<Vec<UnInstallClusterAddonsAddons>>,
    /// Required.
    pub cluster_id: String,
}
operation! { UnInstallClusterAddons(cluster_id: String) "UnInstallClusterAddons" -> UnInstallClusterAddonsOutput {
    0 "Addons" addons: Vec<UnInstallClusterAddonsAddons>, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UnInstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsAddons {
    pub name: Option<String>,
}
input! { UnInstallClusterAddonsAddons() {
    0 "Name" name: String
} }

/// Response of [`UnInstallClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnInstallClusterAddonsOutput {
    pub cluster_id: Option<String>,
}
model! { UnInstallClusterAddonsOutput {
    0 "ClusterId" cluster_id: String
} }

/// `UnassignPrivateIpAddresses` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnassignPrivateIpAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddresses {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub private_ip_address: Vec<String>,
}
operation! { UnassignPrivateIpAddresses(network_interface_id: String, private_ip_address: Vec<String>)
    "UnassignPrivateIpAddresses" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddress" private_ip_address
} }

/// Response of [`UnassignPrivateIpAddresses`]: empty.
pub type UnassignPrivateIpAddressesOutput = Empty;

/// `UnassociateHaVip` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnassociateHaVip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateHaVip {
    /// Required.
    pub ha_vip_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UnassociateHaVip(ha_vip_id: String, instance_id: String) "UnassociateHaVip" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "InstanceId" instance_id
} }

/// Response of [`UnassociateHaVip`]: empty.
pub type UnassociateHaVipOutput = Empty;

/// `UnassociateNetworkAcl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnassociateNetworkAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateNetworkAcl {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub resource: Vec<UnassociateNetworkAclResource>,
}
operation! { UnassociateNetworkAcl(network_acl_id: String, resource: Vec<UnassociateNetworkAclResource>)
    "UnassociateNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "Resource" resource
} }

/// Response of [`UnassociateNetworkAcl`]: empty.
pub type UnassociateNetworkAclOutput = Empty;

/// In the request of [`UnassociateNetworkAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateNetworkAclResource {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
}
input! { UnassociateNetworkAclResource(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String
} }

/// `UnloadRegionSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnloadRegionSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDG {
    /// Required.
    pub destination_region_ids: Vec<String>,
    pub namespaces: Option<Vec<String>>,
    /// Required.
    pub sdg_id: String,
}
operation! { UnloadRegionSDG(destination_region_ids: Vec<String>, sdg_id: String)
    "UnloadRegionSDG" -> UnloadRegionSDGOutput {
    0 "DestinationRegionIds" destination_region_ids, 1 "Namespaces" namespaces: Vec<String>, 2 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UnloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGOutput {
    pub data: Option<UnloadRegionSDGData>,
}
model! { UnloadRegionSDGOutput {
    0 "Data" data: UnloadRegionSDGData
} }

/// In the response of [`UnloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGData {
    pub message: Option<String>,
    pub result: Option<UnloadRegionSDGResult>,
    pub success: Option<bool>,
}
model! { UnloadRegionSDGData {
    0 "Message" message: String, 1 "Result" result: UnloadRegionSDGResult, 2 "Success" success: bool
} }

/// In the response of [`UnloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<UnloadRegionSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { UnloadRegionSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<UnloadRegionSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`UnloadRegionSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnloadRegionSDGFailedItems {
    pub destination_region_id: Option<String>,
    pub error_message: Option<String>,
}
model! { UnloadRegionSDGFailedItems {
    0 "DestinationRegionId" destination_region_id: String, 1 "ErrorMessage" error_message: String
} }

/// `UnmountInstanceSDG` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UnmountInstanceSDG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDG {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub sdg_id: String,
}
operation! { UnmountInstanceSDG(instance_ids: Vec<String>, sdg_id: String)
    "UnmountInstanceSDG" -> UnmountInstanceSDGOutput {
    0 "InstanceIds" instance_ids, 1 "SDGId" sdg_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`UnmountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGOutput {
    pub data: Option<UnmountInstanceSDGData>,
}
model! { UnmountInstanceSDGOutput {
    0 "Data" data: UnmountInstanceSDGData
} }

/// In the response of [`UnmountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGData {
    pub message: Option<String>,
    pub result: Option<UnmountInstanceSDGResult>,
    pub success: Option<bool>,
}
model! { UnmountInstanceSDGData {
    0 "Message" message: String, 1 "Result" result: UnmountInstanceSDGResult, 2 "Success" success: bool
} }

/// In the response of [`UnmountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGResult {
    pub failed_count: Option<i64>,
    pub failed_items: Vec<UnmountInstanceSDGFailedItems>,
    pub success_count: Option<i64>,
}
model! { UnmountInstanceSDGResult {
    0 "FailedCount" failed_count: i64, 1 "FailedItems" failed_items: Vec<UnmountInstanceSDGFailedItems>,
    2 "SuccessCount" success_count: i64
} }

/// In the response of [`UnmountInstanceSDG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmountInstanceSDGFailedItems {
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { UnmountInstanceSDGFailedItems {
    0 "ErrMessage" err_message: String, 1 "InstanceId" instance_id: String
} }

/// `UntagResources` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates cluster certificate: `UpdateClusterCertificate` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UpdateClusterCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterCertificate {
    pub cluster_id: Option<String>,
}
operation! { UpdateClusterCertificate() "UpdateClusterCertificate" -> UpdateClusterCertificateOutput {
    0 "ClusterId" cluster_id: String
} }

/// Response of [`UpdateClusterCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterCertificateOutput {
    pub cluster_id: Option<String>,
    pub message: Option<String>,
}
model! { UpdateClusterCertificateOutput {
    0 "ClusterId" cluster_id: String, 1 "Message" message: String
} }

/// Updates ens sale control: `UpdateEnsSaleControl` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UpdateEnsSaleControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnsSaleControl {
    pub ali_uid_account: Option<String>,
    /// Required.
    pub commodity_code: String,
    pub custom_account: Option<String>,
    /// Required.
    pub sale_controls: Vec<UpdateEnsSaleControlSaleControls>,
}
operation! { UpdateEnsSaleControl(commodity_code: String, sale_controls: Vec<UpdateEnsSaleControlSaleControls>)
    "UpdateEnsSaleControl" -> Empty {
    0 "AliUidAccount" ali_uid_account: String, 1 "CommodityCode" commodity_code,
    2 "CustomAccount" custom_account: String, 3 "SaleControls" sale_controls
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateEnsSaleControl`]: empty.
pub type UpdateEnsSaleControlOutput = Empty;

/// In the request of [`UpdateEnsSaleControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnsSaleControlSaleControls {
    pub condition_controls: Option<Vec<UpdateEnsSaleControlConditionControls>>,
    pub description: Option<String>,
    /// Required.
    pub module_code: Option<String>,
    /// Required.
    pub module_value: Option<UpdateEnsSaleControlModuleValue>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub order_type: Option<String>,
}
input! {
    UpdateEnsSaleControlSaleControls(module_code: String, module_value: UpdateEnsSaleControlModuleValue, operator: String, order_type: String) {
    0 "ConditionControls" condition_controls: Vec<UpdateEnsSaleControlConditionControls>,
    1 "Description" description: String, 2 "ModuleCode" module_code: String,
    3 "ModuleValue" module_value: UpdateEnsSaleControlModuleValue, 4 "Operator" operator: String,
    5 "OrderType" order_type: String
} }

/// In the request of [`UpdateEnsSaleControl`].
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

/// In the request of [`UpdateEnsSaleControl`].
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

/// `UpgradeAICInstanceImage` of `ens` 2017-11-10.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UpgradeAICInstanceImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAICInstanceImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub server_ids: Vec<String>,
    pub timeout: Option<i64>,
}
operation! { UpgradeAICInstanceImage(image_id: String, server_ids: Vec<String>) "UpgradeAICInstanceImage" -> Empty {
    0 "ImageId" image_id, 1 "ServerIds" server_ids, 2 "Timeout" timeout: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`UpgradeAICInstanceImage`]: empty.
pub type UpgradeAICInstanceImageOutput = Empty;

/// `UpgradeApplication` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UpgradeApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplication {
    /// Required.
    pub app_id: String,
    /// Required.
    pub template: String,
    pub timeout: Option<i64>,
}
operation! { UpgradeApplication(app_id: String, template: String) "UpgradeApplication" -> UpgradeApplicationOutput {
    0 "AppId" app_id, 1 "Template" template, 2 "Timeout" timeout: i64
} }

/// Response of [`UpgradeApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeApplicationOutput {
    pub task_id: Option<String>,
}
model! { UpgradeApplicationOutput {
    0 "TaskId" task_id: String
} }

/// `UpgradeClusterAddons` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UpgradeClusterAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddons {
    pub addons: Option<Vec<UpgradeClusterAddonsAddons>>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpgradeClusterAddons(cluster_id: String) "UpgradeClusterAddons" -> UpgradeClusterAddonsOutput {
    0 "Addons" addons: Vec<UpgradeClusterAddonsAddons>, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UpgradeClusterAddons`].
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

/// In the request of [`UpgradeClusterAddons`].
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

/// Response of [`UpgradeClusterAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterAddonsOutput {
    pub cluster_id: Option<String>,
}
model! { UpgradeClusterAddonsOutput {
    0 "ClusterId" cluster_id: String
} }

/// `UploadAICPublicKey` of `ens` 2017-11-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ens/2017-11-10/UploadAICPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAICPublicKey {
    /// Required. At most 1024 characters.
    pub content: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub key_group: Option<String>,
    /// Required. 8 to 128 characters.
    pub key_name: String,
    /// Required.
    pub key_type: String,
}
operation! { UploadAICPublicKey(content: String, key_name: String, key_type: String) "UploadAICPublicKey" -> Empty {
    0 "Content" content, 1 "Description" description: String, 2 "KeyGroup" key_group: String, 3 "KeyName" key_name,
    4 "KeyType" key_type
} }

/// Response of [`UploadAICPublicKey`]: empty.
pub type UploadAICPublicKeyOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
