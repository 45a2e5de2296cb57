//! `cdwpg` of Tencent Cloud, API version 2020-12-30.
//!
//! Endpoint: `cdwpg.tencentcloudapi.com`, or `cdwpg.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdwpg::DescribeDBParams};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDBParams::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cdwpg",
    "2020-12-30",
    "cdwpg",
    &Endpoints::NONE,
);

/// Creates instance by api: `CreateInstanceByApi` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=CreateInstanceByApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceByApi {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub user_vpc_id: String,
    /// Required.
    pub user_subnet_id: String,
    /// Required.
    pub charge_properties: ChargeProperties,
    /// Required. Secret.
    pub admin_password: Secret,
    /// Required.
    pub resources: Vec<ResourceSpecNew>,
    /// Deprecated.
    pub tags: Option<Tag>,
    pub product_version: Option<String>,
    pub tag_items: Option<Vec<Tag>>,
}

/// Arguments of [`CreateInstanceByApi::new`].
pub struct CreateInstanceByApiRequired {
    pub instance_name: String,
    pub zone: String,
    pub user_vpc_id: String,
    pub user_subnet_id: String,
    pub charge_properties: ChargeProperties,
    pub admin_password: Secret,
    pub resources: Vec<ResourceSpecNew>,
}
operation! {
    CreateInstanceByApi { CreateInstanceByApiRequired: instance_name, zone, user_vpc_id, user_subnet_id, charge_properties, admin_password, resources }
    "CreateInstanceByApi" -> CreateInstanceByApiOutput {
    0 "InstanceName" instance_name, 1 "Zone" zone, 2 "UserVPCId" user_vpc_id, 3 "UserSubnetId" user_subnet_id,
    4 "ChargeProperties" charge_properties, 5 "AdminPassword" admin_password, 6 "Resources" resources,
    7 "Tags" tags: Tag, 8 "ProductVersion" product_version: String, 9 "TagItems" tag_items: Vec<Tag>
} }

/// In the request of [`CreateInstanceByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeProperties {
    /// Required.
    pub renew_flag: Option<i64>,
    /// Required.
    pub time_span: Option<i64>,
    /// Required.
    pub time_unit: Option<String>,
    pub pay_mode: Option<i64>,
    pub charge_type: Option<String>,
}
input! { ChargeProperties(renew_flag: i64, time_span: i64, time_unit: String) {
    0 "RenewFlag" renew_flag: i64, 1 "TimeSpan" time_span: i64, 2 "TimeUnit" time_unit: String,
    3 "PayMode" pay_mode: i64, 4 "ChargeType" charge_type: String
} }

/// In the request of [`CreateInstanceByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpecNew {
    /// Required.
    pub spec_name: Option<String>,
    /// Required.
    pub count: Option<i64>,
    /// Required.
    pub disk_spec: Option<CBSSpec>,
    /// Required.
    pub r#type: Option<String>,
}
input! { ResourceSpecNew(spec_name: String, count: i64, disk_spec: CBSSpec, r#type: String) {
    0 "SpecName" spec_name: String, 1 "Count" count: i64, 2 "DiskSpec" disk_spec: CBSSpec, 3 "Type" r#type: String
} }

/// In the request of [`CreateInstanceByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSSpec {
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
    /// Required.
    pub disk_count: Option<i64>,
}
input! { CBSSpec(disk_type: String, disk_size: i64, disk_count: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskCount" disk_count: i64
} }

/// In the request of [`CreateInstanceByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateInstanceByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceByApiOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { CreateInstanceByApiOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Describes accounts: `DescribeAccounts` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAccounts: AccountInfo = Offset "Offset", "Accounts" accounts, total "TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub accounts: Vec<AccountInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "Accounts" accounts: Vec<AccountInfo>, 2 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    pub perms: Vec<String>,
}
model! { AccountInfo {
    0 "InstanceId" instance_id: String, 1 "UserName" user_name: String, 2 "Perms" perms: Vec<String>
} }

/// Describes db config history: `DescribeDBConfigHistory` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeDBConfigHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBConfigHistory {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDBConfigHistory(instance_id: String) "DescribeDBConfigHistory" -> DescribeDBConfigHistoryOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeDBConfigHistory: ConfigHistory = Offset "Offset", "ConfigHistory" config_history, total "TotalCount" }

/// Response of [`DescribeDBConfigHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBConfigHistoryOutput {
    pub total_count: Option<i64>,
    pub config_history: Vec<ConfigHistory>,
}
model! { DescribeDBConfigHistoryOutput {
    0 "TotalCount" total_count: i64, 1 "ConfigHistory" config_history: Vec<ConfigHistory>
} }

/// In the response of [`DescribeDBConfigHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigHistory {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub node_type: Option<String>,
    pub param_name: Option<String>,
    pub param_new_value: Option<String>,
    pub param_old_value: Option<String>,
    pub status: Option<String>,
}
model! { ConfigHistory {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "CreatedAt" created_at: String,
    3 "UpdatedAt" updated_at: String, 4 "NodeType" node_type: String, 5 "ParamName" param_name: String,
    6 "ParamNewValue" param_new_value: String, 7 "ParamOldValue" param_old_value: String, 8 "Status" status: String
} }

/// Describes db params: `DescribeDBParams` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeDBParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParams {
    pub node_types: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { DescribeDBParams() "DescribeDBParams" -> DescribeDBParamsOutput {
    0 "NodeTypes" node_types: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "InstanceId" instance_id: String
} }
paged! { DescribeDBParams: ParamItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeDBParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParamsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ParamItem>,
}
model! { DescribeDBParamsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ParamItem>
} }

/// In the response of [`DescribeDBParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItem {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub total_count: Option<i64>,
    pub details: Vec<ParamDetail>,
}
model! { ParamItem {
    0 "NodeType" node_type: String, 1 "NodeName" node_name: String, 2 "TotalCount" total_count: i64,
    3 "Details" details: Vec<ParamDetail>
} }

/// In the response of [`DescribeDBParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamDetail {
    pub param_name: Option<String>,
    pub default_value: Option<String>,
    pub need_restart: Option<bool>,
    pub running_value: Option<String>,
    pub value_range: Option<ValueRange>,
    pub unit: Option<String>,
    pub short_desc: Option<String>,
    pub parameter_name: Option<String>,
    pub latest_value: Option<String>,
}
model! { ParamDetail {
    0 "ParamName" param_name: String, 1 "DefaultValue" default_value: String, 2 "NeedRestart" need_restart: bool,
    3 "RunningValue" running_value: String, 4 "ValueRange" value_range: ValueRange, 5 "Unit" unit: String,
    6 "ShortDesc" short_desc: String, 7 "ParameterName" parameter_name: String, 8 "LatestValue" latest_value: String
} }

/// In the response of [`DescribeDBParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRange {
    pub r#type: Option<String>,
    pub range: Option<Range>,
    pub r#enum: Vec<String>,
    pub string: Option<String>,
}
model! { ValueRange {
    0 "Type" r#type: String, 1 "Range" range: Range, 2 "Enum" r#enum: Vec<String>, 3 "String" string: String
} }

/// In the response of [`DescribeDBParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Range {
    pub min: Option<String>,
    pub max: Option<String>,
}
model! { Range {
    0 "Min" min: String, 1 "Max" max: String
} }

/// Describes error log: `DescribeErrorLog` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeErrorLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeErrorLog(instance_id: String, start_time: String, end_time: String)
    "DescribeErrorLog" -> DescribeErrorLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeErrorLog: ErrorLogDetail = Offset "Offset", "ErrorLogDetails" error_log_details, total "TotalCount" }

/// Response of [`DescribeErrorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogOutput {
    pub total_count: Option<i64>,
    pub error_log_details: Vec<ErrorLogDetail>,
}
model! { DescribeErrorLogOutput {
    0 "TotalCount" total_count: i64, 1 "ErrorLogDetails" error_log_details: Vec<ErrorLogDetail>
} }

/// In the response of [`DescribeErrorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLogDetail {
    pub user_name: Option<String>,
    pub database: Option<String>,
    pub error_time: Option<String>,
    pub error_message: Option<String>,
}
model! { ErrorLogDetail {
    0 "UserName" user_name: String, 1 "Database" database: String, 2 "ErrorTime" error_time: String,
    3 "ErrorMessage" error_message: String
} }

/// Describes instance: `DescribeInstance` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_info: Option<InstanceInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "InstanceInfo" instance_info: InstanceInfo, 1 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub id: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub instance_state_info: Option<InstanceStateInfo>,
    pub instance_id: Option<String>,
    pub create_time: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub region_desc: Option<String>,
    pub zone_desc: Option<String>,
    pub tags: Vec<Tag>,
    pub version: Option<String>,
    pub charset: Option<String>,
    pub cn_nodes: Vec<InstanceNodeGroup>,
    pub dn_nodes: Vec<InstanceNodeGroup>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub expire_time: Option<String>,
    pub pay_mode: Option<String>,
    pub renew_flag: Option<bool>,
    /// On the wire: `InstanceId`.
    pub instance_id_2: Option<String>,
    pub access_details: Vec<AccessInfo>,
    pub is_az: Option<i64>,
    pub secondary_zone: Option<String>,
    pub secondary_subnet: Option<String>,
    pub access_info: Option<String>,
    pub gtm_nodes: Vec<InstanceNodeGroup>,
}
model! { InstanceInfo {
    0 "ID" id: i64, 1 "InstanceType" instance_type: String, 2 "InstanceName" instance_name: String,
    3 "Status" status: String, 4 "StatusDesc" status_desc: String,
    5 "InstanceStateInfo" instance_state_info: InstanceStateInfo, 6 "InstanceID" instance_id: String,
    7 "CreateTime" create_time: String, 8 "Region" region: String, 9 "Zone" zone: String,
    10 "RegionDesc" region_desc: String, 11 "ZoneDesc" zone_desc: String, 12 "Tags" tags: Vec<Tag>,
    13 "Version" version: String, 14 "Charset" charset: String, 15 "CNNodes" cn_nodes: Vec<InstanceNodeGroup>,
    16 "DNNodes" dn_nodes: Vec<InstanceNodeGroup>, 17 "RegionId" region_id: i64, 18 "ZoneId" zone_id: i64,
    19 "VpcId" vpc_id: String, 20 "SubnetId" subnet_id: String, 21 "ExpireTime" expire_time: String,
    22 "PayMode" pay_mode: String, 23 "RenewFlag" renew_flag: bool, 24 "InstanceId" instance_id_2: String,
    25 "AccessDetails" access_details: Vec<AccessInfo>, 26 "IsAz" is_az: i64, 27 "SecondaryZone" secondary_zone: String,
    28 "SecondarySubnet" secondary_subnet: String, 29 "AccessInfo" access_info: String,
    30 "GTMNodes" gtm_nodes: Vec<InstanceNodeGroup>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStateInfo {
    pub instance_state: Option<String>,
    pub flow_create_time: Option<String>,
    pub flow_name: Option<String>,
    pub flow_progress: Option<i64>,
    pub instance_state_desc: Option<String>,
    pub flow_msg: Option<String>,
    pub process_name: Option<String>,
    pub backup_status: Option<i64>,
    pub request_id: Option<String>,
    pub backup_open_status: Option<i64>,
}
model! { InstanceStateInfo {
    0 "InstanceState" instance_state: String, 1 "FlowCreateTime" flow_create_time: String,
    2 "FlowName" flow_name: String, 3 "FlowProgress" flow_progress: i64,
    4 "InstanceStateDesc" instance_state_desc: String, 5 "FlowMsg" flow_msg: String,
    6 "ProcessName" process_name: String, 7 "BackupStatus" backup_status: i64, 8 "RequestId" request_id: String,
    9 "BackupOpenStatus" backup_open_status: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeGroup {
    pub spec_name: Option<String>,
    pub data_disk: Option<DiskSpecPlus>,
    pub cvm_count: Option<i64>,
}
model! { InstanceNodeGroup {
    0 "SpecName" spec_name: String, 1 "DataDisk" data_disk: DiskSpecPlus, 2 "CvmCount" cvm_count: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSpecPlus {
    pub disk_count: Option<i64>,
    pub max_disk_size: Option<i64>,
    pub min_disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_desc: Option<String>,
    pub cvm_class: Option<String>,
}
model! { DiskSpecPlus {
    0 "DiskCount" disk_count: i64, 1 "MaxDiskSize" max_disk_size: i64, 2 "MinDiskSize" min_disk_size: i64,
    3 "DiskType" disk_type: String, 4 "DiskDesc" disk_desc: String, 5 "CvmClass" cvm_class: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub address: Option<String>,
    pub protocol: Option<String>,
}
model! { AccessInfo {
    0 "Address" address: String, 1 "Protocol" protocol: String
} }

/// Describes instance info: `DescribeInstanceInfo` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeInstanceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceInfo(instance_id: String) "DescribeInstanceInfo" -> DescribeInstanceInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInfoOutput {
    pub simple_instance_info: Option<SimpleInstanceInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceInfoOutput {
    0 "SimpleInstanceInfo" simple_instance_info: SimpleInstanceInfo, 1 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleInstanceInfo {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub version: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub user_vpcid: Option<String>,
    pub user_subnet_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub access_info: Option<String>,
    pub renew_flag: Option<i64>,
    pub charge_properties: Option<ChargeProperties>,
    pub resources: Vec<ResourceInfo>,
    pub tags: Vec<Tag>,
    pub status: Option<i64>,
}
model! { SimpleInstanceInfo {
    0 "ID" id: i64, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "Version" version: String, 4 "Region" region: String, 5 "Zone" zone: String, 6 "UserVPCID" user_vpcid: String,
    7 "UserSubnetID" user_subnet_id: String, 8 "CreateTime" create_time: String, 9 "ExpireTime" expire_time: String,
    10 "AccessInfo" access_info: String, 11 "RenewFlag" renew_flag: i64,
    12 "ChargeProperties" charge_properties: ChargeProperties, 13 "Resources" resources: Vec<ResourceInfo>,
    14 "Tags" tags: Vec<Tag>, 15 "Status" status: i64
} }

/// In the response of [`DescribeInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub spec_name: Option<String>,
    pub count: Option<i64>,
    pub disk_spec: Option<CBSSpecInfo>,
    pub r#type: Option<String>,
}
model! { ResourceInfo {
    0 "SpecName" spec_name: String, 1 "Count" count: i64, 2 "DiskSpec" disk_spec: CBSSpecInfo, 3 "Type" r#type: String
} }

/// In the response of [`DescribeInstanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSSpecInfo {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
model! { CBSSpecInfo {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskCount" disk_count: i64
} }

/// Describes instance nodes: `DescribeInstanceNodes` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeInstanceNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceNodes(instance_id: String) "DescribeInstanceNodes" -> DescribeInstanceNodesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub error_msg: Option<String>,
    pub instance_nodes: Vec<InstanceNode>,
}
model! { DescribeInstanceNodesOutput {
    0 "ErrorMsg" error_msg: String, 1 "InstanceNodes" instance_nodes: Vec<InstanceNode>
} }

/// In the response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNode {
    pub node_id: Option<i64>,
    pub node_type: Option<String>,
    pub node_ip: Option<String>,
    pub private_network_ip: Option<String>,
    pub node_role: Option<String>,
    pub node_name: Option<String>,
    pub spec_name: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub data_disk_count: Option<i64>,
    pub data_disk_size: Option<i64>,
    pub data_disk_type: Option<String>,
    pub uuid: Option<String>,
    pub zone: Option<String>,
}
model! { InstanceNode {
    0 "NodeId" node_id: i64, 1 "NodeType" node_type: String, 2 "NodeIp" node_ip: String,
    3 "PrivateNetworkIp" private_network_ip: String, 4 "NodeRole" node_role: String, 5 "NodeName" node_name: String,
    6 "SpecName" spec_name: String, 7 "Cpu" cpu: i64, 8 "Memory" memory: i64, 9 "DataDiskCount" data_disk_count: i64,
    10 "DataDiskSize" data_disk_size: i64, 11 "DataDiskType" data_disk_type: String, 12 "UUID" uuid: String,
    13 "Zone" zone: String
} }

/// Describes instance operations: `DescribeInstanceOperations` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeInstanceOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperations {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceOperations(instance_id: String)
    "DescribeInstanceOperations" -> DescribeInstanceOperationsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeInstanceOperations: InstanceOperation = Offset "Offset", "Operations" operations, total "TotalCount" }

/// Response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperationsOutput {
    pub total_count: Option<i64>,
    pub operations: Vec<InstanceOperation>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceOperationsOutput {
    0 "TotalCount" total_count: i64, 1 "Operations" operations: Vec<InstanceOperation>, 2 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOperation {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub action: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub context: Option<String>,
    pub update_time: Option<String>,
    pub uin: Option<String>,
}
model! { InstanceOperation {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "Action" action: String, 3 "Status" status: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Context" context: String,
    7 "UpdateTime" update_time: String, 8 "Uin" uin: String
} }

/// Describes instance state: `DescribeInstanceState` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeInstanceState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceState {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceState(instance_id: String) "DescribeInstanceState" -> DescribeInstanceStateOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStateOutput {
    pub instance_state: Option<String>,
    pub flow_create_time: Option<String>,
    pub flow_name: Option<String>,
    pub flow_progress: Option<f64>,
    pub instance_state_desc: Option<String>,
    pub flow_msg: Option<String>,
    pub process_name: Option<String>,
    pub backup_status: Option<i64>,
    pub backup_open_status: Option<i64>,
}
model! { DescribeInstanceStateOutput {
    0 "InstanceState" instance_state: String, 1 "FlowCreateTime" flow_create_time: String,
    2 "FlowName" flow_name: String, 3 "FlowProgress" flow_progress: f64,
    4 "InstanceStateDesc" instance_state_desc: String, 5 "FlowMsg" flow_msg: String,
    6 "ProcessName" process_name: String, 7 "BackupStatus" backup_status: i64,
    8 "BackupOpenStatus" backup_open_status: i64
} }

/// Describes instances: `DescribeInstances` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub search_instance_id: Option<String>,
    pub search_instance_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_tags: Option<Vec<SearchTags>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "SearchInstanceId" search_instance_id: String, 1 "SearchInstanceName" search_instance_name: String,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "SearchTags" search_tags: Vec<SearchTags>
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "InstancesList" instances_list, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub all_value: Option<i64>,
}
input! { SearchTags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "AllValue" all_value: i64
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Vec<InstanceInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstancesList" instances_list: Vec<InstanceInfo>, 2 "ErrorMsg" error_msg: String
} }

/// Describes simple instances: `DescribeSimpleInstances` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeSimpleInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleInstances {
    pub search_instance_id: Option<String>,
    pub search_instance_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_tags: Option<Vec<String>>,
}
operation! { DescribeSimpleInstances() "DescribeSimpleInstances" -> DescribeSimpleInstancesOutput {
    0 "SearchInstanceId" search_instance_id: String, 1 "SearchInstanceName" search_instance_name: String,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "SearchTags" search_tags: Vec<String>
} }
paged! { DescribeSimpleInstances: InstanceSimpleInfoNew =
    Offset "Offset", "InstancesList" instances_list, total "TotalCount" }

/// Response of [`DescribeSimpleInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Vec<InstanceSimpleInfoNew>,
    pub error_msg: Option<String>,
}
model! { DescribeSimpleInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstancesList" instances_list: Vec<InstanceSimpleInfoNew>,
    2 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeSimpleInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSimpleInfoNew {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub version: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_desc: Option<String>,
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_desc: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub access_info: Option<String>,
    pub pay_mode: Option<String>,
    pub renew_flag: Option<bool>,
}
model! { InstanceSimpleInfoNew {
    0 "ID" id: i64, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "Version" version: String, 4 "Region" region: String, 5 "RegionId" region_id: i64,
    6 "RegionDesc" region_desc: String, 7 "Zone" zone: String, 8 "ZoneId" zone_id: i64, 9 "ZoneDesc" zone_desc: String,
    10 "VpcId" vpc_id: String, 11 "SubnetId" subnet_id: String, 12 "CreateTime" create_time: String,
    13 "ExpireTime" expire_time: String, 14 "AccessInfo" access_info: String, 15 "PayMode" pay_mode: String,
    16 "RenewFlag" renew_flag: bool
} }

/// Describes slow log: `DescribeSlowLog` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeSlowLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLog {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub database: Option<String>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub duration: Option<f64>,
    pub user_name: Option<String>,
    pub query_string: Option<String>,
}
operation! { DescribeSlowLog(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLog" -> DescribeSlowLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Database" database: String, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String, 8 "Duration" duration: f64, 9 "UserName" user_name: String,
    10 "QueryString" query_string: String
} }
paged! { DescribeSlowLog: NormQueryItem =
    Offset "Offset", "SlowLogDetails.NormalQuerys" slow_log_details.normal_querys, total "TotalCount" }

/// Response of [`DescribeSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogOutput {
    pub total_count: Option<i64>,
    pub slow_log_details: Option<SlowLogDetail>,
}
model! { DescribeSlowLogOutput {
    0 "TotalCount" total_count: i64, 1 "SlowLogDetails" slow_log_details: SlowLogDetail
} }

/// In the response of [`DescribeSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogDetail {
    pub total_time: Option<f64>,
    pub total_call_times: Option<i64>,
    pub normal_querys: Vec<NormQueryItem>,
}
model! { SlowLogDetail {
    0 "TotalTime" total_time: f64, 1 "TotalCallTimes" total_call_times: i64,
    2 "NormalQuerys" normal_querys: Vec<NormQueryItem>
} }

/// In the response of [`DescribeSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormQueryItem {
    pub call_times: Option<i64>,
    pub shared_read_blocks: Option<i64>,
    pub shared_write_blocks: Option<i64>,
    pub database_name: Option<String>,
    pub normal_query: Option<String>,
    pub max_elapsed_query: Option<String>,
    pub cost_time: Option<f64>,
    pub client_ip: Option<String>,
    pub user_name: Option<String>,
    pub total_call_times_percent: Option<f64>,
    pub total_cost_time_percent: Option<f64>,
    pub min_cost_time: Option<f64>,
    pub max_cost_time: Option<f64>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
    pub read_cost_time: Option<f64>,
    pub write_cost_time: Option<f64>,
}
model! { NormQueryItem {
    0 "CallTimes" call_times: i64, 1 "SharedReadBlocks" shared_read_blocks: i64,
    2 "SharedWriteBlocks" shared_write_blocks: i64, 3 "DatabaseName" database_name: String,
    4 "NormalQuery" normal_query: String, 5 "MaxElapsedQuery" max_elapsed_query: String, 6 "CostTime" cost_time: f64,
    7 "ClientIp" client_ip: String, 8 "UserName" user_name: String,
    9 "TotalCallTimesPercent" total_call_times_percent: f64, 10 "TotalCostTimePercent" total_cost_time_percent: f64,
    11 "MinCostTime" min_cost_time: f64, 12 "MaxCostTime" max_cost_time: f64, 13 "FirstTime" first_time: String,
    14 "LastTime" last_time: String, 15 "ReadCostTime" read_cost_time: f64, 16 "WriteCostTime" write_cost_time: f64
} }

/// Describes upgrade list: `DescribeUpgradeList` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeUpgradeList>.
///
/// Errors: [`codes::INTERNAL_ERROR_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeList {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUpgradeList(instance_id: String) "DescribeUpgradeList" -> DescribeUpgradeListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUpgradeList: UpgradeItem = Offset "Offset", "UpgradeItems" upgrade_items }

/// Response of [`DescribeUpgradeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeListOutput {
    pub upgrade_items: Vec<UpgradeItem>,
    pub total_count: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeUpgradeListOutput {
    0 "UpgradeItems" upgrade_items: Vec<UpgradeItem>, 1 "TotalCount" total_count: String, 2 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeUpgradeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeItem {
    pub task_name: Option<String>,
    pub source_version: Option<String>,
    pub target_version: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub operate_uin: Option<String>,
}
model! { UpgradeItem {
    0 "TaskName" task_name: String, 1 "SourceVersion" source_version: String, 2 "TargetVersion" target_version: String,
    3 "CreateTime" create_time: String, 4 "EndTime" end_time: String, 5 "Status" status: String,
    6 "OperateUin" operate_uin: String
} }

/// Describes user hba config: `DescribeUserHbaConfig` of `cdwpg` 2020-12-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DescribeUserHbaConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserHbaConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeUserHbaConfig(instance_id: String) "DescribeUserHbaConfig" -> DescribeUserHbaConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeUserHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserHbaConfigOutput {
    pub total_count: Option<i64>,
    pub hba_configs: Vec<HbaConfig>,
}
model! { DescribeUserHbaConfigOutput {
    0 "TotalCount" total_count: i64, 1 "HbaConfigs" hba_configs: Vec<HbaConfig>
} }

/// In the request of [`DescribeUserHbaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HbaConfig {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub user: Option<String>,
    /// Required.
    pub address: Option<String>,
    /// Required.
    pub method: Option<String>,
    pub mask: Option<String>,
}

/// Arguments of [`HbaConfig::new`].
pub struct HbaConfigRequired {
    pub r#type: String,
    pub database: String,
    pub user: String,
    pub address: String,
    pub method: String,
}
input! { HbaConfig { HbaConfigRequired: r#type, database, user, address, method } {
    0 "Type" r#type: String, 1 "Database" database: String, 2 "User" user: String, 3 "Address" address: String,
    4 "Method" method: String, 5 "Mask" mask: String
} }

/// Destroys instance by api: `DestroyInstanceByApi` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=DestroyInstanceByApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstanceByApi {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyInstanceByApi(instance_id: String) "DestroyInstanceByApi" -> DestroyInstanceByApiOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyInstanceByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstanceByApiOutput {
    pub flow_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { DestroyInstanceByApiOutput {
    0 "FlowId" flow_id: String, 1 "ErrorMsg" error_msg: String
} }

/// Modifies db parameters: `ModifyDBParameters` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=ModifyDBParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParameters {
    pub instance_id: Option<String>,
    pub node_config_params: Option<Vec<NodeConfigParams>>,
}
operation! { ModifyDBParameters() "ModifyDBParameters" -> ModifyDBParametersOutput {
    0 "InstanceId" instance_id: String, 1 "NodeConfigParams" node_config_params: Vec<NodeConfigParams>
} }

/// In the request of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeConfigParams {
    /// Required.
    pub node_type: Option<String>,
    /// Required.
    pub config_params: Option<Vec<ConfigParams>>,
}
input! { NodeConfigParams(node_type: String, config_params: Vec<ConfigParams>) {
    0 "NodeType" node_type: String, 1 "ConfigParams" config_params: Vec<ConfigParams>
} }

/// In the request of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigParams {
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub parameter_old_value: Option<String>,
}
input! { ConfigParams() {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String,
    2 "ParameterOldValue" parameter_old_value: String
} }

/// Response of [`ModifyDBParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParametersOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBParametersOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies instance: `ModifyInstance` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstance(instance_id: String, instance_name: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies user hba: `ModifyUserHba` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=ModifyUserHba>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserHba {
    /// Required.
    pub instance_id: String,
    pub hba_configs: Option<Vec<HbaConfig>>,
}
operation! { ModifyUserHba(instance_id: String) "ModifyUserHba" -> ModifyUserHbaOutput {
    0 "InstanceId" instance_id, 1 "HbaConfigs" hba_configs: Vec<HbaConfig>
} }

/// Response of [`ModifyUserHba`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserHbaOutput {
    pub task_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ModifyUserHbaOutput {
    0 "TaskId" task_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// Resets account password: `ResetAccountPassword` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=ResetAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub new_password: Secret,
}
operation! { ResetAccountPassword(instance_id: String, user_name: String, new_password: Secret)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "NewPassword" new_password
} }

/// Response of [`ResetAccountPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub error_msg: Option<String>,
}
model! { ResetAccountPasswordOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Restarts instance: `RestartInstance` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub instance_id: String,
    pub node_types: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "InstanceId" instance_id, 1 "NodeTypes" node_types: Vec<String>, 2 "NodeIds" node_ids: Vec<String>
} }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { RestartInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// Scales out instance: `ScaleOutInstance` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=ScaleOutInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_type: String,
    /// Required.
    pub scale_out_count: i64,
}
operation! { ScaleOutInstance(instance_id: String, node_type: String, scale_out_count: i64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "InstanceId" instance_id, 1 "NodeType" node_type, 2 "ScaleOutCount" scale_out_count
} }

/// Response of [`ScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstanceOutput {
    pub flow_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleOutInstanceOutput {
    0 "FlowId" flow_id: String, 1 "ErrorMsg" error_msg: String
} }

/// Scales up instance: `ScaleUpInstance` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=ScaleUpInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub case: String,
    /// Required.
    pub modify_spec: CNResourceSpec,
    pub instance_name: Option<String>,
}
operation! { ScaleUpInstance(instance_id: String, case: String, modify_spec: CNResourceSpec)
    "ScaleUpInstance" -> ScaleUpInstanceOutput {
    0 "InstanceId" instance_id, 1 "Case" case, 2 "ModifySpec" modify_spec, 3 "InstanceName" instance_name: String
} }

/// In the request of [`ScaleUpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNResourceSpec {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub spec_name: Option<String>,
    /// Required.
    pub count: Option<i64>,
    /// Required.
    pub disk_spec: Option<CBSSpec>,
}
input! { CNResourceSpec(r#type: String, spec_name: String, count: i64, disk_spec: CBSSpec) {
    0 "Type" r#type: String, 1 "SpecName" spec_name: String, 2 "Count" count: i64, 3 "DiskSpec" disk_spec: CBSSpec
} }

/// Response of [`ScaleUpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstanceOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ScaleUpInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// `UpgradeInstance` of `cdwpg` 2020-12-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwpg&Version=2020-12-30&Action=UpgradeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub package_version: String,
}
operation! { UpgradeInstance(instance_id: String, package_version: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "PackageVersion" package_version
} }

/// Response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { UpgradeInstanceOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError", INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateInstanceByApi, DescribeAccounts, DescribeDBConfigHistory, DescribeDBParams, DescribeErrorLog,
    DescribeInstance, DescribeInstanceInfo, DescribeInstanceNodes, DescribeInstanceOperations, DescribeInstanceState,
    DescribeInstances, DescribeSimpleInstances, DescribeSlowLog, DescribeUpgradeList, DescribeUserHbaConfig,
    DestroyInstanceByApi, ModifyDBParameters, ModifyInstance, ModifyUserHba, ResetAccountPassword, RestartInstance,
    ScaleOutInstance, ScaleUpInstance, UpgradeInstance
}
