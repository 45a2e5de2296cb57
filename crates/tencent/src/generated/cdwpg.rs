//! `cdwpg` 2020-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cdwpg", version: "2020-12-30", code: "cdwpg", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceByApi {
    pub instance_name: String,
    pub zone: String,
    pub user_vpc_id: String,
    pub user_subnet_id: String,
    pub charge_properties: ChargeProperties,
    pub admin_password: Secret,
    pub resources: Vec<ResourceSpecNew>,
    /// Deprecated.
    pub tags: Option<Tag>,
    pub product_version: Option<String>,
    pub tag_items: Option<Vec<Tag>>,
}

/// What [`CreateInstanceByApi::new`] takes.
pub struct CreateInstanceByApiRequired {
    pub instance_name: String,
    pub zone: String,
    pub user_vpc_id: String,
    pub user_subnet_id: String,
    pub charge_properties: ChargeProperties,
    pub admin_password: Secret,
    pub resources: Vec<ResourceSpecNew>,
}
operation! { CreateInstanceByApi{CreateInstanceByApiRequired: instance_name, zone, user_vpc_id, user_subnet_id, charge_properties, admin_password, resources}
    "CreateInstanceByApi" -> CreateInstanceByApiOutput {
    0 "InstanceName" instance_name, 1 "Zone" zone, 2 "UserVPCId" user_vpc_id, 3 "UserSubnetId" user_subnet_id,
    4 "ChargeProperties" charge_properties, 5 "AdminPassword" admin_password, 6 "Resources" resources,
    7 "Tags" tags: Tag, 8 "ProductVersion" product_version: String, 9 "TagItems" tag_items: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeProperties {
    pub renew_flag: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub pay_mode: Option<i64>,
    pub charge_type: Option<String>,
}
input! { ChargeProperties(renew_flag: i64, time_span: i64, time_unit: String) {
    0 "RenewFlag" renew_flag: i64, 1 "TimeSpan" time_span: i64, 2 "TimeUnit" time_unit: String,
    3 "PayMode" pay_mode: i64, 4 "ChargeType" charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpecNew {
    pub spec_name: Option<String>,
    pub count: Option<i64>,
    pub disk_spec: Option<CBSSpec>,
    pub r#type: Option<String>,
}
input! { ResourceSpecNew(spec_name: String, count: i64, disk_spec: CBSSpec, r#type: String) {
    0 "SpecName" spec_name: String, 1 "Count" count: i64, 2 "DiskSpec" disk_spec: CBSSpec, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSSpec {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
input! { CBSSpec(disk_type: String, disk_size: i64, disk_count: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskCount" disk_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceByApiOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { CreateInstanceByApiOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccounts(instance_id: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAccounts: AccountInfo = Offset "Offset", "Accounts" accounts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub accounts: Option<Vec<AccountInfo>>,
    pub error_msg: Option<String>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count, 1 "Accounts" accounts, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    pub perms: Option<Vec<String>>,
}
model! { AccountInfo {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Perms" perms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBConfigHistory {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDBConfigHistory(instance_id: String) "DescribeDBConfigHistory" -> DescribeDBConfigHistoryOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeDBConfigHistory: ConfigHistory = Offset "Offset", "ConfigHistory" config_history, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBConfigHistoryOutput {
    pub total_count: Option<i64>,
    pub config_history: Option<Vec<ConfigHistory>>,
}
model! { DescribeDBConfigHistoryOutput {
    0 "TotalCount" total_count, 1 "ConfigHistory" config_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigHistory {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub node_type: Option<String>,
    pub param_name: Option<String>,
    pub param_new_value: Option<String>,
    pub param_old_value: Option<String>,
    pub status: Option<String>,
}
model! { ConfigHistory {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "CreatedAt" created_at, 3 "UpdatedAt" updated_at, 4 "NodeType" node_type,
    5 "ParamName" param_name, 6 "ParamNewValue" param_new_value, 7 "ParamOldValue" param_old_value, 8 "Status" status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBParamsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ParamItem>>,
}
model! { DescribeDBParamsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamItem {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub total_count: Option<i64>,
    pub details: Option<Vec<ParamDetail>>,
}
model! { ParamItem {
    0 "NodeType" node_type, 1 "NodeName" node_name, 2 "TotalCount" total_count, 3 "Details" details
} }

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
    0 "ParamName" param_name, 1 "DefaultValue" default_value, 2 "NeedRestart" need_restart,
    3 "RunningValue" running_value, 4 "ValueRange" value_range, 5 "Unit" unit, 6 "ShortDesc" short_desc,
    7 "ParameterName" parameter_name, 8 "LatestValue" latest_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRange {
    pub r#type: Option<String>,
    pub range: Option<Range>,
    pub r#enum: Option<Vec<String>>,
    pub string: Option<String>,
}
model! { ValueRange {
    0 "Type" r#type, 1 "Range" range, 2 "Enum" r#enum, 3 "String" string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Range {
    pub min: Option<String>,
    pub max: Option<String>,
}
model! { Range {
    0 "Min" min, 1 "Max" max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLog {
    pub instance_id: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogOutput {
    pub total_count: Option<i64>,
    pub error_log_details: Option<Vec<ErrorLogDetail>>,
}
model! { DescribeErrorLogOutput {
    0 "TotalCount" total_count, 1 "ErrorLogDetails" error_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorLogDetail {
    pub user_name: Option<String>,
    pub database: Option<String>,
    pub error_time: Option<String>,
    pub error_message: Option<String>,
}
model! { ErrorLogDetail {
    0 "UserName" user_name, 1 "Database" database, 2 "ErrorTime" error_time, 3 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_info: Option<InstanceInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "InstanceInfo" instance_info, 1 "ErrorMsg" error_msg
} }

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
    pub tags: Option<Vec<Tag>>,
    pub version: Option<String>,
    pub charset: Option<String>,
    pub cn_nodes: Option<Vec<InstanceNodeGroup>>,
    pub dn_nodes: Option<Vec<InstanceNodeGroup>>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub expire_time: Option<String>,
    pub pay_mode: Option<String>,
    pub renew_flag: Option<bool>,
    pub instance_id_2: Option<String>,
    pub access_details: Option<Vec<AccessInfo>>,
    pub is_az: Option<i64>,
    pub secondary_zone: Option<String>,
    pub secondary_subnet: Option<String>,
    pub access_info: Option<String>,
    pub gtm_nodes: Option<Vec<InstanceNodeGroup>>,
}
model! { InstanceInfo {
    0 "ID" id, 1 "InstanceType" instance_type, 2 "InstanceName" instance_name, 3 "Status" status,
    4 "StatusDesc" status_desc, 5 "InstanceStateInfo" instance_state_info, 6 "InstanceID" instance_id,
    7 "CreateTime" create_time, 8 "Region" region, 9 "Zone" zone, 10 "RegionDesc" region_desc, 11 "ZoneDesc" zone_desc,
    12 "Tags" tags, 13 "Version" version, 14 "Charset" charset, 15 "CNNodes" cn_nodes, 16 "DNNodes" dn_nodes,
    17 "RegionId" region_id, 18 "ZoneId" zone_id, 19 "VpcId" vpc_id, 20 "SubnetId" subnet_id,
    21 "ExpireTime" expire_time, 22 "PayMode" pay_mode, 23 "RenewFlag" renew_flag, 24 "InstanceId" instance_id_2,
    25 "AccessDetails" access_details, 26 "IsAz" is_az, 27 "SecondaryZone" secondary_zone,
    28 "SecondarySubnet" secondary_subnet, 29 "AccessInfo" access_info, 30 "GTMNodes" gtm_nodes
} }

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
    0 "InstanceState" instance_state, 1 "FlowCreateTime" flow_create_time, 2 "FlowName" flow_name,
    3 "FlowProgress" flow_progress, 4 "InstanceStateDesc" instance_state_desc, 5 "FlowMsg" flow_msg,
    6 "ProcessName" process_name, 7 "BackupStatus" backup_status, 8 "RequestId" request_id,
    9 "BackupOpenStatus" backup_open_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeGroup {
    pub spec_name: Option<String>,
    pub data_disk: Option<DiskSpecPlus>,
    pub cvm_count: Option<i64>,
}
model! { InstanceNodeGroup {
    0 "SpecName" spec_name, 1 "DataDisk" data_disk, 2 "CvmCount" cvm_count
} }

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
    0 "DiskCount" disk_count, 1 "MaxDiskSize" max_disk_size, 2 "MinDiskSize" min_disk_size, 3 "DiskType" disk_type,
    4 "DiskDesc" disk_desc, 5 "CvmClass" cvm_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub address: Option<String>,
    pub protocol: Option<String>,
}
model! { AccessInfo {
    0 "Address" address, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInfo {
    pub instance_id: String,
}
operation! { DescribeInstanceInfo(instance_id: String) "DescribeInstanceInfo" -> DescribeInstanceInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInfoOutput {
    pub simple_instance_info: Option<SimpleInstanceInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceInfoOutput {
    0 "SimpleInstanceInfo" simple_instance_info, 1 "ErrorMsg" error_msg
} }

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
    pub resources: Option<Vec<ResourceInfo>>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<i64>,
}
model! { SimpleInstanceInfo {
    0 "ID" id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "Version" version, 4 "Region" region,
    5 "Zone" zone, 6 "UserVPCID" user_vpcid, 7 "UserSubnetID" user_subnet_id, 8 "CreateTime" create_time,
    9 "ExpireTime" expire_time, 10 "AccessInfo" access_info, 11 "RenewFlag" renew_flag,
    12 "ChargeProperties" charge_properties, 13 "Resources" resources, 14 "Tags" tags, 15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub spec_name: Option<String>,
    pub count: Option<i64>,
    pub disk_spec: Option<CBSSpecInfo>,
    pub r#type: Option<String>,
}
model! { ResourceInfo {
    0 "SpecName" spec_name, 1 "Count" count, 2 "DiskSpec" disk_spec, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CBSSpecInfo {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
model! { CBSSpecInfo {
    0 "DiskType" disk_type, 1 "DiskSize" disk_size, 2 "DiskCount" disk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
    pub instance_id: String,
}
operation! { DescribeInstanceNodes(instance_id: String) "DescribeInstanceNodes" -> DescribeInstanceNodesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub error_msg: Option<String>,
    pub instance_nodes: Option<Vec<InstanceNode>>,
}
model! { DescribeInstanceNodesOutput {
    0 "ErrorMsg" error_msg, 1 "InstanceNodes" instance_nodes
} }

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
    0 "NodeId" node_id, 1 "NodeType" node_type, 2 "NodeIp" node_ip, 3 "PrivateNetworkIp" private_network_ip,
    4 "NodeRole" node_role, 5 "NodeName" node_name, 6 "SpecName" spec_name, 7 "Cpu" cpu, 8 "Memory" memory,
    9 "DataDiskCount" data_disk_count, 10 "DataDiskSize" data_disk_size, 11 "DataDiskType" data_disk_type,
    12 "UUID" uuid, 13 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperations {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperationsOutput {
    pub total_count: Option<i64>,
    pub operations: Option<Vec<InstanceOperation>>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceOperationsOutput {
    0 "TotalCount" total_count, 1 "Operations" operations, 2 "ErrorMsg" error_msg
} }

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
    0 "Id" id, 1 "InstanceId" instance_id, 2 "Action" action, 3 "Status" status, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "Context" context, 7 "UpdateTime" update_time, 8 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceState {
    pub instance_id: String,
}
operation! { DescribeInstanceState(instance_id: String) "DescribeInstanceState" -> DescribeInstanceStateOutput {
    0 "InstanceId" instance_id
} }

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
    0 "InstanceState" instance_state, 1 "FlowCreateTime" flow_create_time, 2 "FlowName" flow_name,
    3 "FlowProgress" flow_progress, 4 "InstanceStateDesc" instance_state_desc, 5 "FlowMsg" flow_msg,
    6 "ProcessName" process_name, 7 "BackupStatus" backup_status, 8 "BackupOpenStatus" backup_open_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Option<Vec<InstanceInfo>>,
    pub error_msg: Option<String>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstancesList" instances_list, 2 "ErrorMsg" error_msg
} }

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
    Offset "Offset", "InstancesList" instances_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Option<Vec<InstanceSimpleInfoNew>>,
    pub error_msg: Option<String>,
}
model! { DescribeSimpleInstancesOutput {
    0 "TotalCount" total_count, 1 "InstancesList" instances_list, 2 "ErrorMsg" error_msg
} }

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
    0 "ID" id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "Version" version, 4 "Region" region,
    5 "RegionId" region_id, 6 "RegionDesc" region_desc, 7 "Zone" zone, 8 "ZoneId" zone_id, 9 "ZoneDesc" zone_desc,
    10 "VpcId" vpc_id, 11 "SubnetId" subnet_id, 12 "CreateTime" create_time, 13 "ExpireTime" expire_time,
    14 "AccessInfo" access_info, 15 "PayMode" pay_mode, 16 "RenewFlag" renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLog {
    pub instance_id: String,
    pub start_time: String,
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
    Offset "Offset", "SlowLogDetails.NormalQuerys" slow_log_details.normal_querys, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogOutput {
    pub total_count: Option<i64>,
    pub slow_log_details: Option<SlowLogDetail>,
}
model! { DescribeSlowLogOutput {
    0 "TotalCount" total_count, 1 "SlowLogDetails" slow_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogDetail {
    pub total_time: Option<f64>,
    pub total_call_times: Option<i64>,
    pub normal_querys: Option<Vec<NormQueryItem>>,
}
model! { SlowLogDetail {
    0 "TotalTime" total_time, 1 "TotalCallTimes" total_call_times, 2 "NormalQuerys" normal_querys
} }

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
    0 "CallTimes" call_times, 1 "SharedReadBlocks" shared_read_blocks, 2 "SharedWriteBlocks" shared_write_blocks,
    3 "DatabaseName" database_name, 4 "NormalQuery" normal_query, 5 "MaxElapsedQuery" max_elapsed_query,
    6 "CostTime" cost_time, 7 "ClientIp" client_ip, 8 "UserName" user_name,
    9 "TotalCallTimesPercent" total_call_times_percent, 10 "TotalCostTimePercent" total_cost_time_percent,
    11 "MinCostTime" min_cost_time, 12 "MaxCostTime" max_cost_time, 13 "FirstTime" first_time, 14 "LastTime" last_time,
    15 "ReadCostTime" read_cost_time, 16 "WriteCostTime" write_cost_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeList {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUpgradeList(instance_id: String) "DescribeUpgradeList" -> DescribeUpgradeListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUpgradeList: UpgradeItem = Offset "Offset", "UpgradeItems" upgrade_items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeListOutput {
    pub upgrade_items: Option<Vec<UpgradeItem>>,
    pub total_count: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeUpgradeListOutput {
    0 "UpgradeItems" upgrade_items, 1 "TotalCount" total_count, 2 "ErrorMsg" error_msg
} }

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
    0 "TaskName" task_name, 1 "SourceVersion" source_version, 2 "TargetVersion" target_version,
    3 "CreateTime" create_time, 4 "EndTime" end_time, 5 "Status" status, 6 "OperateUin" operate_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserHbaConfig {
    pub instance_id: String,
}
operation! { DescribeUserHbaConfig(instance_id: String) "DescribeUserHbaConfig" -> DescribeUserHbaConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserHbaConfigOutput {
    pub total_count: Option<i64>,
    pub hba_configs: Option<Vec<HbaConfig>>,
}
model! { DescribeUserHbaConfigOutput {
    0 "TotalCount" total_count, 1 "HbaConfigs" hba_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HbaConfig {
    pub r#type: Option<String>,
    pub database: Option<String>,
    pub user: Option<String>,
    pub address: Option<String>,
    pub method: Option<String>,
    pub mask: Option<String>,
}

/// What [`HbaConfig::new`] takes.
pub struct HbaConfigRequired {
    pub r#type: String,
    pub database: String,
    pub user: String,
    pub address: String,
    pub method: String,
}
input! { HbaConfig{HbaConfigRequired: r#type, database, user, address, method} {
    0 "Type" r#type: String, 1 "Database" database: String, 2 "User" user: String, 3 "Address" address: String,
    4 "Method" method: String, 5 "Mask" mask: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstanceByApi {
    pub instance_id: String,
}
operation! { DestroyInstanceByApi(instance_id: String) "DestroyInstanceByApi" -> DestroyInstanceByApiOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstanceByApiOutput {
    pub flow_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { DestroyInstanceByApiOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParameters {
    pub instance_id: Option<String>,
    pub node_config_params: Option<Vec<NodeConfigParams>>,
}
operation! { ModifyDBParameters() "ModifyDBParameters" -> ModifyDBParametersOutput {
    0 "InstanceId" instance_id: String, 1 "NodeConfigParams" node_config_params: Vec<NodeConfigParams>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeConfigParams {
    pub node_type: Option<String>,
    pub config_params: Option<Vec<ConfigParams>>,
}
input! { NodeConfigParams(node_type: String, config_params: Vec<ConfigParams>) {
    0 "NodeType" node_type: String, 1 "ConfigParams" config_params: Vec<ConfigParams>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBParametersOutput {
    pub task_id: Option<i64>,
}
model! { ModifyDBParametersOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyInstance(instance_id: String, instance_name: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserHba {
    pub instance_id: String,
    pub hba_configs: Option<Vec<HbaConfig>>,
}
operation! { ModifyUserHba(instance_id: String) "ModifyUserHba" -> ModifyUserHbaOutput {
    0 "InstanceId" instance_id, 1 "HbaConfigs" hba_configs: Vec<HbaConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserHbaOutput {
    pub task_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ModifyUserHbaOutput {
    0 "TaskId" task_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPassword {
    pub instance_id: String,
    pub user_name: String,
    pub new_password: Secret,
}
operation! { ResetAccountPassword(instance_id: String, user_name: String, new_password: Secret)
    "ResetAccountPassword" -> ResetAccountPasswordOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "NewPassword" new_password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAccountPasswordOutput {
    pub error_msg: Option<String>,
}
model! { ResetAccountPasswordOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub instance_id: String,
    pub node_types: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "InstanceId" instance_id, 1 "NodeTypes" node_types: Vec<String>, 2 "NodeIds" node_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { RestartInstanceOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    pub instance_id: String,
    pub node_type: String,
    pub scale_out_count: i64,
}
operation! { ScaleOutInstance(instance_id: String, node_type: String, scale_out_count: i64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "InstanceId" instance_id, 1 "NodeType" node_type, 2 "ScaleOutCount" scale_out_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstanceOutput {
    pub flow_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleOutInstanceOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    pub instance_id: String,
    pub case: String,
    pub modify_spec: CNResourceSpec,
    pub instance_name: Option<String>,
}
operation! { ScaleUpInstance(instance_id: String, case: String, modify_spec: CNResourceSpec)
    "ScaleUpInstance" -> ScaleUpInstanceOutput {
    0 "InstanceId" instance_id, 1 "Case" case, 2 "ModifySpec" modify_spec, 3 "InstanceName" instance_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNResourceSpec {
    pub r#type: Option<String>,
    pub spec_name: Option<String>,
    pub count: Option<i64>,
    pub disk_spec: Option<CBSSpec>,
}
input! { CNResourceSpec(r#type: String, spec_name: String, count: i64, disk_spec: CBSSpec) {
    0 "Type" r#type: String, 1 "SpecName" spec_name: String, 2 "Count" count: i64, 3 "DiskSpec" disk_spec: CBSSpec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstanceOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ScaleUpInstanceOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
    pub package_version: String,
}
operation! { UpgradeInstance(instance_id: String, package_version: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "PackageVersion" package_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { UpgradeInstanceOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
register! {
    CreateInstanceByApi, DescribeAccounts, DescribeDBConfigHistory, DescribeDBParams, DescribeErrorLog,
    DescribeInstance, DescribeInstanceInfo, DescribeInstanceNodes, DescribeInstanceOperations, DescribeInstanceState,
    DescribeInstances, DescribeSimpleInstances, DescribeSlowLog, DescribeUpgradeList, DescribeUserHbaConfig,
    DestroyInstanceByApi, ModifyDBParameters, ModifyInstance, ModifyUserHba, ResetAccountPassword, RestartInstance,
    ScaleOutInstance, ScaleUpInstance, UpgradeInstance
}
