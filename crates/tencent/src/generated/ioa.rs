//! `ioa` 2022-06-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ioa", version: "2022-06-01", code: "ioa", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBusinessResourceConnectorGroup {
    pub service_id: i64,
    pub connector_group_id: String,
}
operation! { BindBusinessResourceConnectorGroup(service_id: i64, connector_group_id: String)
    "BindBusinessResourceConnectorGroup" -> Empty {
    0 "ServiceId" service_id, 1 "ConnectorGroupId" connector_group_id
} }

pub type BindBusinessResourceConnectorGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessResource {
    pub area_id: i64,
    pub protocol: i64,
    pub service_name: String,
    pub service_type: String,
    pub service_port: String,
    pub levels: i64,
    pub service_address: String,
    pub direct_conn: Option<i64>,
}

/// What [`CreateBusinessResource::new`] takes.
pub struct CreateBusinessResourceRequired {
    pub area_id: i64,
    pub protocol: i64,
    pub service_name: String,
    pub service_type: String,
    pub service_port: String,
    pub levels: i64,
    pub service_address: String,
}
operation! { CreateBusinessResource{CreateBusinessResourceRequired: area_id, protocol, service_name, service_type, service_port, levels, service_address}
    "CreateBusinessResource" -> CreateBusinessResourceOutput {
    0 "AreaId" area_id, 1 "Protocol" protocol, 2 "ServiceName" service_name, 3 "ServiceType" service_type,
    4 "ServicePort" service_port, 5 "Levels" levels, 6 "ServiceAddress" service_address, 7 "DirectConn" direct_conn: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessResourceOutput {
    pub data: Option<CreateBusinessResourceData>,
}
model! { CreateBusinessResourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessResourceData {
    pub service_id: Option<i64>,
}
model! { CreateBusinessResourceData {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyDirectoryConfig {
    pub r#type: String,
    pub name: String,
    pub config: String,
    pub sync_enable: bool,
    pub sync_policy: String,
    pub sync_policy_params: String,
    pub create_auth_config: bool,
    pub display_on_login_page: bool,
    pub description: Option<String>,
    pub scene: Option<String>,
}

/// What [`CreateCompanyDirectoryConfig::new`] takes.
pub struct CreateCompanyDirectoryConfigRequired {
    pub r#type: String,
    pub name: String,
    pub config: String,
    pub sync_enable: bool,
    pub sync_policy: String,
    pub sync_policy_params: String,
    pub create_auth_config: bool,
    pub display_on_login_page: bool,
}
operation! { CreateCompanyDirectoryConfig{CreateCompanyDirectoryConfigRequired: r#type, name, config, sync_enable, sync_policy, sync_policy_params, create_auth_config, display_on_login_page}
    "CreateCompanyDirectoryConfig" -> CreateCompanyDirectoryConfigOutput {
    0 "Type" r#type, 1 "Name" name, 2 "Config" config, 3 "SyncEnable" sync_enable, 4 "SyncPolicy" sync_policy,
    5 "SyncPolicyParams" sync_policy_params, 6 "CreateAuthConfig" create_auth_config,
    7 "DisplayOnLoginPage" display_on_login_page, 8 "Description" description: String, 9 "Scene" scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyDirectoryConfigOutput {
    pub data: Option<DirectoryConfigResultData>,
}
model! { CreateCompanyDirectoryConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectoryConfigResultData {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub identify_source_id: Option<String>,
    pub create_auth_config: Option<bool>,
    pub auth_source_id: Option<String>,
    pub auth_config_id: Option<i64>,
    pub auth_policy_id: Option<i64>,
    pub auth_support_platforms: Option<Vec<String>>,
    pub auth_methods: Option<Vec<String>>,
}
model! { DirectoryConfigResultData {
    0 "Id" id, 1 "Name" name, 2 "IdentifySourceId" identify_source_id, 3 "CreateAuthConfig" create_auth_config,
    4 "AuthSourceId" auth_source_id, 5 "AuthConfigId" auth_config_id, 6 "AuthPolicyId" auth_policy_id,
    7 "AuthSupportPlatforms" auth_support_platforms, 8 "AuthMethods" auth_methods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectTask {
    pub download_url: Secret,
    pub file_name: String,
    pub file_md5: String,
    pub balance_type: i64,
    pub domain_instance_id: Option<String>,
    pub select_node_ids: Option<Vec<String>>,
    pub group_id: Option<String>,
}
operation! { CreateDLPFileDetectTask(download_url: Secret, file_name: String, file_md5: String, balance_type: i64)
    "CreateDLPFileDetectTask" -> CreateDLPFileDetectTaskOutput {
    0 "DownloadUrl" download_url, 1 "FileName" file_name, 2 "FileMd5" file_md5, 3 "BalanceType" balance_type,
    4 "DomainInstanceId" domain_instance_id: String, 5 "SelectNodeIds" select_node_ids: Vec<String>,
    6 "GroupId" group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectTaskOutput {
    pub data: Option<CreateDLPFileDetectTaskData>,
}
model! { CreateDLPFileDetectTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectTaskData {
    pub task_request_id: Option<Vec<String>>,
}
model! { CreateDLPFileDetectTaskData {
    0 "TaskRequestId" task_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectionTask {
    pub url: String,
    pub file_name: String,
    pub file_md5: String,
    pub domain_instance_id: Option<String>,
    pub call_back_url: Option<String>,
}
operation! { CreateDLPFileDetectionTask(url: String, file_name: String, file_md5: String)
    "CreateDLPFileDetectionTask" -> CreateDLPFileDetectionTaskOutput {
    0 "Url" url, 1 "FileName" file_name, 2 "FileMd5" file_md5, 3 "DomainInstanceId" domain_instance_id: String,
    4 "CallBackUrl" call_back_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectionTaskOutput {
    pub data: Option<CreateDLPFileDetectionTaskData>,
}
model! { CreateDLPFileDetectionTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectionTaskData {
    pub dlp_file_detection_task_id: Option<String>,
}
model! { CreateDLPFileDetectionTaskData {
    0 "DLPFileDetectionTaskID" dlp_file_detection_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceTask {
    pub domain_instance_id: Option<String>,
    pub mid: Option<String>,
}
operation! { CreateDeviceTask() "CreateDeviceTask" -> Empty {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Mid" mid: String
} }

pub type CreateDeviceTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceVirtualGroup {
    pub device_virtual_group_name: String,
    pub domain_instance_id: Option<String>,
    pub description: Option<String>,
    pub os_type: Option<i64>,
    pub time_type: Option<i64>,
    pub auto_minute: Option<i64>,
    pub auto_rules: Option<ComplexRule>,
}
operation! { CreateDeviceVirtualGroup(device_virtual_group_name: String)
    "CreateDeviceVirtualGroup" -> CreateDeviceVirtualGroupOutput {
    0 "DeviceVirtualGroupName" device_virtual_group_name, 1 "DomainInstanceId" domain_instance_id: String,
    2 "Description" description: String, 3 "OsType" os_type: i64, 4 "TimeType" time_type: i64,
    5 "AutoMinute" auto_minute: i64, 6 "AutoRules" auto_rules: ComplexRule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexRule {
    pub simple_rules: Option<Vec<SimpleRule>>,
    pub relation: Option<String>,
}
input! { ComplexRule() {
    0 "SimpleRules" simple_rules: Vec<SimpleRule>, 1 "Relation" relation: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleRule {
    pub expressions: Option<Vec<RuleExpression>>,
    pub relation: Option<String>,
}
input! { SimpleRule() {
    0 "Expressions" expressions: Vec<RuleExpression>, 1 "Relation" relation: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExpression {
    pub items: Option<Vec<RuleItem>>,
    pub relation: Option<String>,
}
input! { RuleExpression() {
    0 "Items" items: Vec<RuleItem>, 1 "Relation" relation: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub key: Option<String>,
    pub operate: Option<String>,
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { RuleItem() {
    0 "Key" key: String, 1 "Operate" operate: String, 2 "Value" value: String, 3 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceVirtualGroupOutput {
    pub data: Option<CreateDeviceVirtualGroupRspData>,
}
model! { CreateDeviceVirtualGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceVirtualGroupRspData {
    pub id: Option<i64>,
}
model! { CreateDeviceVirtualGroupRspData {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivilegeCode {
    pub mid: String,
    pub domain_instance_id: Option<String>,
    pub os_type: Option<i64>,
}
operation! { CreatePrivilegeCode(mid: String) "CreatePrivilegeCode" -> CreatePrivilegeCodeOutput {
    0 "Mid" mid, 1 "DomainInstanceId" domain_instance_id: String, 2 "OsType" os_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivilegeCodeOutput {
    pub data: Option<CreatePrivilegeCodeRspData>,
}
model! { CreatePrivilegeCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivilegeCodeRspData {
    pub code: Option<String>,
}
model! { CreatePrivilegeCodeRspData {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceVirtualGroup {
    pub domain_instance_id: Option<String>,
    pub device_virtual_group_id: Option<i64>,
    pub os_type: Option<i64>,
}
operation! { DeleteDeviceVirtualGroup() "DeleteDeviceVirtualGroup" -> Empty {
    0 "DomainInstanceId" domain_instance_id: String, 1 "DeviceVirtualGroupId" device_virtual_group_id: i64,
    2 "OsType" os_type: i64
} }

pub type DeleteDeviceVirtualGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroups {
    pub deepin: Option<i64>,
    pub condition: Option<Condition>,
    pub parent_id: Option<i64>,
}
operation! { DescribeAccountGroups() "DescribeAccountGroups" -> DescribeAccountGroupsOutput {
    0 "Deepin" deepin: i64, 1 "Condition" condition: Condition, 2 "ParentId" parent_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Condition {
    pub filters: Option<Vec<Filter>>,
    pub filter_groups: Option<Vec<FilterGroup>>,
    pub sort: Option<Sort>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub rule_payload: Option<RulePayload>,
    pub rule_payload_mode: Option<i64>,
}
input! { Condition() {
    0 "Filters" filters: Vec<Filter>, 1 "FilterGroups" filter_groups: Vec<FilterGroup>, 2 "Sort" sort: Sort,
    3 "PageSize" page_size: i64, 4 "PageNum" page_num: i64, 5 "RulePayload" rule_payload: RulePayload,
    6 "RulePayloadMode" rule_payload_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub field: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Field" field: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterGroup {
    pub filters: Option<Vec<Filter>>,
}
input! { FilterGroup() {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { Sort() {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulePayload {
    pub groups: Option<Vec<RulePayloadItem>>,
    pub relate_option: Option<String>,
}
input! { RulePayload() {
    0 "Groups" groups: Vec<RulePayloadItem>, 1 "RelateOption" relate_option: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulePayloadItem {
    pub field_key: Option<String>,
    pub option: Option<String>,
    pub value: Option<Vec<String>>,
    pub groups: Option<Vec<RulePayloadItem>>,
    pub relate_option: Option<String>,
    pub value_type: Option<String>,
}
input! { RulePayloadItem() {
    0 "FieldKey" field_key: String, 1 "Option" option: String, 2 "Value" value: Vec<String>,
    3 "Groups" groups: Vec<RulePayloadItem>, 4 "RelateOption" relate_option: String, 5 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsOutput {
    pub data: Option<DescribeAccountGroupsPageResp>,
}
model! { DescribeAccountGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsPageResp {
    pub items: Option<Vec<DescribeAccountGroupsData>>,
    pub page: Option<Paging>,
}
model! { DescribeAccountGroupsPageResp {
    0 "Items" items, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsData {
    pub name_path: Option<String>,
    pub id_path_arr: Option<Vec<i64>>,
    pub extra_info: Option<String>,
    pub utime: Option<String>,
    pub parent_id: Option<i64>,
    pub org_id: Option<String>,
    pub name: Option<String>,
    pub id: Option<i64>,
    pub description: Option<String>,
    pub source: Option<i64>,
    pub id_path: Option<String>,
    pub itime: Option<String>,
    pub parent_org_id: Option<String>,
    pub import_type: Option<String>,
    pub mini_iam_id: Option<String>,
    pub user_total: Option<i64>,
    pub is_leaf: Option<bool>,
    pub read_only: Option<bool>,
    pub latest_sync_result: Option<String>,
    pub latest_sync_time: Option<String>,
    pub name_path_arr: Option<Vec<String>>,
}
model! { DescribeAccountGroupsData {
    0 "NamePath" name_path, 1 "IdPathArr" id_path_arr, 2 "ExtraInfo" extra_info, 3 "Utime" utime,
    4 "ParentId" parent_id, 5 "OrgId" org_id, 6 "Name" name, 7 "Id" id, 8 "Description" description, 9 "Source" source,
    10 "IdPath" id_path, 11 "Itime" itime, 12 "ParentOrgId" parent_org_id, 13 "ImportType" import_type,
    14 "MiniIamId" mini_iam_id, 15 "UserTotal" user_total, 16 "IsLeaf" is_leaf, 17 "ReadOnly" read_only,
    18 "LatestSyncResult" latest_sync_result, 19 "LatestSyncTime" latest_sync_time, 20 "NamePathArr" name_path_arr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paging {
    pub page_size: Option<u64>,
    pub page_num: Option<u64>,
    pub page_count: Option<u64>,
    pub total: Option<u64>,
}
model! { Paging {
    0 "PageSize" page_size, 1 "PageNum" page_num, 2 "PageCount" page_count, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftCategorySoftList {
    pub condition: Option<Condition>,
    pub os_type: Option<i64>,
}
operation! { DescribeAggrSoftCategorySoftList()
    "DescribeAggrSoftCategorySoftList" -> DescribeAggrSoftCategorySoftListOutput {
    0 "Condition" condition: Condition, 1 "OsType" os_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftCategorySoftListOutput {
    pub data: Option<DescribeAggrSoftCategorySoftListData>,
}
model! { DescribeAggrSoftCategorySoftListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftCategorySoftListData {
    pub page: Option<Paging>,
    pub total: Option<i64>,
    pub aggr_soft_category_soft_list: Option<Vec<AggrCategorySoftDetailRow>>,
}
model! { DescribeAggrSoftCategorySoftListData {
    0 "Page" page, 1 "Total" total, 2 "AggrSoftCategorySoftList" aggr_soft_category_soft_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggrCategorySoftDetailRow {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub piracy_risk: Option<i64>,
    pub os_type: Option<i64>,
    pub corp_name: Option<String>,
    pub installed_device_num: Option<i64>,
    pub piracy_installed_device_num: Option<i64>,
    pub installed_user_num: Option<i64>,
    pub piracy_installed_user_num: Option<i64>,
    pub auth_num: Option<i64>,
    pub genuine_rate: Option<f64>,
    pub upgradable_device_num: Option<i64>,
    pub upgrade_device_num: Option<i64>,
}
model! { AggrCategorySoftDetailRow {
    0 "ID" id, 1 "Name" name, 2 "PiracyRisk" piracy_risk, 3 "OsType" os_type, 4 "CorpName" corp_name,
    5 "InstalledDeviceNum" installed_device_num, 6 "PiracyInstalledDeviceNum" piracy_installed_device_num,
    7 "InstalledUserNum" installed_user_num, 8 "PiracyInstalledUserNum" piracy_installed_user_num, 9 "AuthNum" auth_num,
    10 "GenuineRate" genuine_rate, 11 "UpgradableDeviceNum" upgradable_device_num,
    12 "UpgradeDeviceNum" upgrade_device_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDetail {
    pub name: Option<String>,
    pub os_type: Option<i64>,
}
operation! { DescribeAggrSoftDetail() "DescribeAggrSoftDetail" -> DescribeAggrSoftDetailOutput {
    0 "Name" name: String, 1 "OsType" os_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDetailOutput {
    pub data: Option<DescribeAggrSoftDetailData>,
}
model! { DescribeAggrSoftDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDetailData {
    pub name: Option<String>,
    pub os_type: Option<i64>,
    pub piracy_risk: Option<i64>,
    pub corp: Option<String>,
    pub soft_version_dist: Option<Vec<SoftVersionAndNum>>,
    pub piracy_version_dist: Option<Vec<SoftVersionAndNum>>,
    pub installed_device_num: Option<i64>,
    pub piracy_installed_device_num: Option<i64>,
    pub installed_user_num: Option<i64>,
    pub piracy_installed_user_num: Option<i64>,
    pub auth_num: Option<i64>,
    pub genuine_rate: Option<f64>,
    pub upgradable_device_num: Option<i64>,
    pub upgradable_versions: Option<Vec<String>>,
}
model! { DescribeAggrSoftDetailData {
    0 "Name" name, 1 "OsType" os_type, 2 "PiracyRisk" piracy_risk, 3 "Corp" corp, 4 "SoftVersionDist" soft_version_dist,
    5 "PiracyVersionDist" piracy_version_dist, 6 "InstalledDeviceNum" installed_device_num,
    7 "PiracyInstalledDeviceNum" piracy_installed_device_num, 8 "InstalledUserNum" installed_user_num,
    9 "PiracyInstalledUserNum" piracy_installed_user_num, 10 "AuthNum" auth_num, 11 "GenuineRate" genuine_rate,
    12 "UpgradableDeviceNum" upgradable_device_num, 13 "UpgradableVersions" upgradable_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftVersionAndNum {
    pub version: Option<String>,
    pub num: Option<i64>,
}
model! { SoftVersionAndNum {
    0 "Version" version, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDeviceList {
    pub condition: Option<Condition>,
    pub name: Option<String>,
    pub os_type: Option<i64>,
    pub group_id: Option<i64>,
    pub group_type: Option<i64>,
}
operation! { DescribeAggrSoftDeviceList() "DescribeAggrSoftDeviceList" -> DescribeAggrSoftDeviceListOutput {
    0 "Condition" condition: Condition, 1 "Name" name: String, 2 "OsType" os_type: i64, 3 "GroupId" group_id: i64,
    4 "GroupType" group_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDeviceListOutput {
    pub data: Option<DescribeAggrSoftDeviceListData>,
}
model! { DescribeAggrSoftDeviceListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDeviceListData {
    pub page: Option<Paging>,
    pub total: Option<i64>,
    pub aggr_soft_device_list: Option<Vec<AggrSoftDeviceRow>>,
}
model! { DescribeAggrSoftDeviceListData {
    0 "Page" page, 1 "Total" total, 2 "AggrSoftDeviceList" aggr_soft_device_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggrSoftDeviceRow {
    pub device_name: Option<String>,
    pub last_login_account: Option<String>,
    pub device_user_name: Option<String>,
    pub version: Option<String>,
    pub piracy_risk: Option<i64>,
    pub piracy_reason: Option<String>,
    pub install_time: Option<String>,
    pub user_path: Option<String>,
    pub user_group: Option<String>,
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub use_time: Option<i64>,
    pub device_id: Option<i64>,
    pub full_soft_name: Option<String>,
    pub id: Option<i64>,
    pub new_version: Option<String>,
    pub upgrade_soft_id: Option<i64>,
    pub remark_name: Option<String>,
    pub software_id: Option<i64>,
    pub os_type: Option<i64>,
    pub asset_type: Option<String>,
}
model! { AggrSoftDeviceRow {
    0 "DeviceName" device_name, 1 "LastLoginAccount" last_login_account, 2 "DeviceUserName" device_user_name,
    3 "Version" version, 4 "PiracyRisk" piracy_risk, 5 "PiracyReason" piracy_reason, 6 "InstallTime" install_time,
    7 "UserPath" user_path, 8 "UserGroup" user_group, 9 "IP" ip, 10 "MAC" mac, 11 "UseTime" use_time,
    12 "DeviceId" device_id, 13 "FullSoftName" full_soft_name, 14 "Id" id, 15 "NewVersion" new_version,
    16 "UpgradeSoftId" upgrade_soft_id, 17 "RemarkName" remark_name, 18 "SoftwareId" software_id, 19 "OsType" os_type,
    20 "AssetType" asset_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessResources {
    pub area_id: Option<i64>,
    pub service_name: Option<String>,
    pub start_time: Option<String>,
    pub keywords: Option<String>,
    pub end_time: Option<String>,
    pub condition: Option<Condition>,
    pub access_type: Option<String>,
    pub front_addr: Option<String>,
}
operation! { DescribeBusinessResources() "DescribeBusinessResources" -> DescribeBusinessResourcesOutput {
    0 "AreaId" area_id: i64, 1 "ServiceName" service_name: String, 2 "StartTime" start_time: String,
    3 "Keywords" keywords: String, 4 "EndTime" end_time: String, 5 "Condition" condition: Condition,
    6 "AccessType" access_type: String, 7 "FrontAddr" front_addr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessResourcesOutput {
    pub data: Option<DescribeBusinessResourcePageRsp>,
}
model! { DescribeBusinessResourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessResourcePageRsp {
    pub items: Option<Vec<DescribeBusinessResourceData>>,
    pub page: Option<Paging>,
}
model! { DescribeBusinessResourcePageRsp {
    0 "Items" items, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessResourceData {
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_address: Option<String>,
    pub service_port: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub remark: Option<String>,
    pub area_id: Option<i64>,
    pub smart_gate_ids: Option<Vec<i64>>,
    pub protocol: Option<i64>,
    pub levels: Option<i64>,
    pub smart_gate_names: Option<String>,
    pub direct_conn: Option<i64>,
    pub detect_state: Option<i64>,
    pub detect_info: Option<String>,
    pub detect_time: Option<String>,
    pub connector_group_id: Option<String>,
    pub connector_group_name: Option<String>,
    pub reachable_time: Option<String>,
    pub reachable_state: Option<i64>,
    pub access_type: Option<i64>,
    pub backend_scheme: Option<String>,
    pub backend_path: Option<String>,
    pub front_scheme: Option<String>,
    pub front_host: Option<String>,
    pub front_port: Option<i64>,
    pub front_path: Option<String>,
    pub disable_front: Option<i64>,
    pub custom_domain: Option<String>,
    pub custom_host: Option<String>,
    pub cname_status: Option<i64>,
    pub certificate_id: Option<i64>,
    pub web_gw_resource_type: Option<i64>,
    pub api_secret_id: Option<i64>,
    pub area_name: Option<String>,
    pub ssl_cert_id: Option<String>,
    pub enable_dependent_addr: Option<i64>,
    pub dependent_addr: Option<String>,
    pub web_gw_no_auth: Option<i64>,
    pub connector_group_type: Option<String>,
    pub domain_suffix: Option<String>,
}
model! { DescribeBusinessResourceData {
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "ServiceType" service_type,
    3 "ServiceAddress" service_address, 4 "ServicePort" service_port, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time, 7 "Remark" remark, 8 "AreaId" area_id, 9 "SmartGateIds" smart_gate_ids,
    10 "Protocol" protocol, 11 "Levels" levels, 12 "SmartGateNames" smart_gate_names, 13 "DirectConn" direct_conn,
    14 "DetectState" detect_state, 15 "DetectInfo" detect_info, 16 "DetectTime" detect_time,
    17 "ConnectorGroupId" connector_group_id, 18 "ConnectorGroupName" connector_group_name,
    19 "ReachableTime" reachable_time, 20 "ReachableState" reachable_state, 21 "AccessType" access_type,
    22 "BackendScheme" backend_scheme, 23 "BackendPath" backend_path, 24 "FrontScheme" front_scheme,
    25 "FrontHost" front_host, 26 "FrontPort" front_port, 27 "FrontPath" front_path, 28 "DisableFront" disable_front,
    29 "CustomDomain" custom_domain, 30 "CustomHost" custom_host, 31 "CnameStatus" cname_status,
    32 "CertificateId" certificate_id, 33 "WebGwResourceType" web_gw_resource_type, 34 "APISecretId" api_secret_id,
    35 "AreaName" area_name, 36 "SSLCertId" ssl_cert_id, 37 "EnableDependentAddr" enable_dependent_addr,
    38 "DependentAddr" dependent_addr, 39 "WebGwNoAuth" web_gw_no_auth, 40 "ConnectorGroupType" connector_group_type,
    41 "DomainSuffix" domain_suffix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyDirectoryConfig {
    pub id: Option<i64>,
}
operation! { DescribeCompanyDirectoryConfig() "DescribeCompanyDirectoryConfig" -> DescribeCompanyDirectoryConfigOutput {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyDirectoryConfigOutput {
    pub data: Option<DirectoryConfigData>,
}
model! { DescribeCompanyDirectoryConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectoryConfigData {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub config: Option<String>,
    pub sync_enable: Option<bool>,
    pub sync_policy: Option<String>,
    pub sync_policy_params: Option<String>,
    pub create_auth_config: Option<bool>,
    pub description: Option<String>,
    pub source_id: Option<String>,
    pub display_on_login_page: Option<bool>,
}
model! { DirectoryConfigData {
    0 "Id" id, 1 "Type" r#type, 2 "Name" name, 3 "Config" config, 4 "SyncEnable" sync_enable,
    5 "SyncPolicy" sync_policy, 6 "SyncPolicyParams" sync_policy_params, 7 "CreateAuthConfig" create_auth_config,
    8 "Description" description, 9 "SourceId" source_id, 10 "DisplayOnLoginPage" display_on_login_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroups {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
}
operation! { DescribeDLPEdgeNodeGroups() "DescribeDLPEdgeNodeGroups" -> DescribeDLPEdgeNodeGroupsOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroupsOutput {
    pub data: Option<DescribeDLPEdgeNodeGroupsRspData>,
}
model! { DescribeDLPEdgeNodeGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroupsRspData {
    pub items: Option<Vec<DescribeDLPEdgeNodeGroupsRspItem>>,
    pub page: Option<Paging>,
}
model! { DescribeDLPEdgeNodeGroupsRspData {
    0 "Items" items, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroupsRspItem {
    pub id: Option<i64>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub edge_count: Option<i64>,
}
model! { DescribeDLPEdgeNodeGroupsRspItem {
    0 "Id" id, 1 "GroupName" group_name, 2 "GroupId" group_id, 3 "EdgeCount" edge_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodes {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
}
operation! { DescribeDLPEdgeNodes() "DescribeDLPEdgeNodes" -> DescribeDLPEdgeNodesOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodesOutput {
    pub data: Option<DescribeDLPEdgeNodesPageData>,
}
model! { DescribeDLPEdgeNodesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodesPageData {
    pub page: Option<Paging>,
    pub items: Option<Vec<DescribeDLPEdgeNodesRspItem>>,
}
model! { DescribeDLPEdgeNodesPageData {
    0 "Page" page, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodesRspItem {
    pub id: Option<i64>,
    pub group_id: Option<String>,
    pub edge_node_id: Option<String>,
    pub edge_node_name: Option<String>,
    pub is_active: Option<bool>,
    pub group_name: Option<String>,
    pub ip: Option<String>,
    pub version: Option<String>,
    pub is_upgrade_enable: Option<bool>,
    pub upgrade_status: Option<i64>,
    pub upgrade_description: Option<String>,
    pub rule_version: Option<String>,
}
model! { DescribeDLPEdgeNodesRspItem {
    0 "Id" id, 1 "GroupId" group_id, 2 "EdgeNodeId" edge_node_id, 3 "EdgeNodeName" edge_node_name,
    4 "IsActive" is_active, 5 "GroupName" group_name, 6 "Ip" ip, 7 "Version" version,
    8 "IsUpgradeEnable" is_upgrade_enable, 9 "UpgradeStatus" upgrade_status,
    10 "UpgradeDescription" upgrade_description, 11 "RuleVersion" rule_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectResult {
    pub domain_instance_id: Option<String>,
    pub query_id: Option<String>,
}
operation! { DescribeDLPFileDetectResult() "DescribeDLPFileDetectResult" -> DescribeDLPFileDetectResultOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "QueryID" query_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectResultOutput {
    pub data: Option<DescribeDLPFileDetectResultData>,
}
model! { DescribeDLPFileDetectResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectResultData {
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub detect_result: Option<String>,
}
model! { DescribeDLPFileDetectResultData {
    0 "FileMd5" file_md5, 1 "FileName" file_name, 2 "Status" status, 3 "DetectResult" detect_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectTaskResult {
    pub domain_instance_id: Option<String>,
    pub task_request_id: Option<String>,
}
operation! { DescribeDLPFileDetectTaskResult()
    "DescribeDLPFileDetectTaskResult" -> DescribeDLPFileDetectTaskResultOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "TaskRequestId" task_request_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectTaskResultOutput {
    pub data: Option<DescribeDLPFileDetectTaskResultItem>,
}
model! { DescribeDLPFileDetectTaskResultOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectTaskResultItem {
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<i64>,
    pub detect_result: Option<String>,
    pub message: Option<String>,
}
model! { DescribeDLPFileDetectTaskResultItem {
    0 "FileMd5" file_md5, 1 "FileName" file_name, 2 "Status" status, 3 "DetectResult" detect_result, 4 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChildGroups {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
    pub parent_id: Option<i64>,
    pub os_type: Option<i64>,
}
operation! { DescribeDeviceChildGroups() "DescribeDeviceChildGroups" -> DescribeDeviceChildGroupsOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition, 2 "ParentId" parent_id: i64,
    3 "OsType" os_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChildGroupsOutput {
    pub data: Option<DescribeDeviceChildGroupsRspData>,
}
model! { DescribeDeviceChildGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChildGroupsRspData {
    pub items: Option<Vec<DeviceGroupDetail>>,
}
model! { DescribeDeviceChildGroupsRspData {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceGroupDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub parent_id: Option<i64>,
    pub id_path: Option<String>,
    pub name_path: Option<String>,
    pub locked: Option<i64>,
    pub os_type: Option<i64>,
    pub sort: Option<i64>,
    pub from_auto: Option<i64>,
    pub count: Option<i64>,
    pub icon: Option<String>,
    pub with_ip: Option<i64>,
    pub has_ip: Option<bool>,
    pub is_leaf: Option<bool>,
    pub read_only: Option<bool>,
    pub bind_account: Option<i64>,
    pub bind_account_name: Option<String>,
}
model! { DeviceGroupDetail {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "ParentId" parent_id, 4 "IdPath" id_path,
    5 "NamePath" name_path, 6 "Locked" locked, 7 "OsType" os_type, 8 "Sort" sort, 9 "FromAuto" from_auto,
    10 "Count" count, 11 "Icon" icon, 12 "WithIp" with_ip, 13 "HasIp" has_ip, 14 "IsLeaf" is_leaf,
    15 "ReadOnly" read_only, 16 "BindAccount" bind_account, 17 "BindAccountName" bind_account_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDetailList {
    pub os_type: Option<i64>,
    pub group_id: Option<i64>,
    pub condition: Option<Condition>,
}
operation! { DescribeDeviceDetailList() "DescribeDeviceDetailList" -> DescribeDeviceDetailListOutput {
    0 "OsType" os_type: i64, 1 "GroupId" group_id: i64, 2 "Condition" condition: Condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDetailListOutput {
    pub data: Option<DescribeDeviceDetailListPageData>,
}
model! { DescribeDeviceDetailListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDetailListPageData {
    pub items: Option<Vec<DescribeDeviceDetailListData>>,
    pub page: Option<Paging>,
}
model! { DescribeDeviceDetailListPageData {
    0 "Items" items, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDetailListData {
    pub user_name: Option<String>,
    pub computer_name: Option<String>,
    pub name: Option<String>,
    pub account_group_id_path: Option<String>,
    pub account_group_id: Option<i64>,
    pub group_name_path: Option<String>,
    pub ip: Option<String>,
    pub account_group_name: Option<String>,
    pub group_id_path: Option<String>,
    pub mid: Option<String>,
    pub ioa_user_name: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub mac: Option<String>,
    pub version: Option<String>,
    pub account_group_name_path: Option<String>,
    pub id: Option<i64>,
}
model! { DescribeDeviceDetailListData {
    0 "UserName" user_name, 1 "ComputerName" computer_name, 2 "Name" name, 3 "AccountGroupIdPath" account_group_id_path,
    4 "AccountGroupId" account_group_id, 5 "GroupNamePath" group_name_path, 6 "Ip" ip,
    7 "AccountGroupName" account_group_name, 8 "GroupIdPath" group_id_path, 9 "Mid" mid, 10 "IoaUserName" ioa_user_name,
    11 "GroupId" group_id, 12 "GroupName" group_name, 13 "Mac" mac, 14 "Version" version,
    15 "AccountGroupNamePath" account_group_name_path, 16 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoList {
    pub group_id: i64,
    pub os_type: i64,
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
}
operation! { DescribeDeviceHardwareInfoList(group_id: i64, os_type: i64)
    "DescribeDeviceHardwareInfoList" -> DescribeDeviceHardwareInfoListOutput {
    0 "GroupId" group_id, 1 "OsType" os_type, 2 "DomainInstanceId" domain_instance_id: String,
    3 "Condition" condition: Condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoListOutput {
    pub data: Option<DescribeDeviceHardwareInfoListRspData>,
}
model! { DescribeDeviceHardwareInfoListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoListRspData {
    pub page: Option<Paging>,
    pub items: Option<Vec<DescribeDeviceHardwareInfoItem>>,
}
model! { DescribeDeviceHardwareInfoListRspData {
    0 "Page" page, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoItem {
    pub id: Option<i64>,
    pub mid: Option<String>,
    pub os_type: Option<i64>,
    pub name: Option<String>,
    pub user_name: Option<String>,
    pub status: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_name_path: Option<String>,
    pub account_name: Option<String>,
    pub ip: Option<String>,
    pub mac_addr: Option<String>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub hard_disk_size: Option<String>,
    pub monitor: Option<String>,
    pub remark_name: Option<String>,
    pub bios_uuid: Option<String>,
}
model! { DescribeDeviceHardwareInfoItem {
    0 "Id" id, 1 "Mid" mid, 2 "OsType" os_type, 3 "Name" name, 4 "UserName" user_name, 5 "Status" status,
    6 "GroupId" group_id, 7 "GroupName" group_name, 8 "GroupNamePath" group_name_path, 9 "AccountName" account_name,
    10 "Ip" ip, 11 "MacAddr" mac_addr, 12 "Cpu" cpu, 13 "Memory" memory, 14 "HardDiskSize" hard_disk_size,
    15 "Monitor" monitor, 16 "RemarkName" remark_name, 17 "BiosUuid" bios_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfo {
    pub domain_instance_id: Option<String>,
    pub mid: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDeviceInfo() "DescribeDeviceInfo" -> DescribeDeviceInfoOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Mid" mid: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub data: Option<DescribeDeviceInfoRspData>,
}
model! { DescribeDeviceInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoRspData {
    pub process_list: Option<Vec<DeviceProcessInfo>>,
    pub network_list: Option<Vec<DeviceNetworkInfo>>,
    pub service_list: Option<Vec<DeviceServiceInfo>>,
}
model! { DescribeDeviceInfoRspData {
    0 "ProcessList" process_list, 1 "NetworkList" network_list, 2 "ServiceList" service_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceProcessInfo {
    pub cmd_line: Option<String>,
    pub memory: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub process_id: Option<i64>,
    pub user: Option<String>,
}
model! { DeviceProcessInfo {
    0 "CmdLine" cmd_line, 1 "Memory" memory, 2 "Name" name, 3 "Path" path, 4 "ProcessId" process_id, 5 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceNetworkInfo {
    pub local_addr: Option<String>,
    pub local_port: Option<i64>,
    pub process_id: Option<i64>,
    pub process_name: Option<String>,
    pub protocol: Option<String>,
    pub remote_addr: Option<String>,
    pub remote_port: Option<i64>,
    pub state: Option<i64>,
}
model! { DeviceNetworkInfo {
    0 "LocalAddr" local_addr, 1 "LocalPort" local_port, 2 "ProcessId" process_id, 3 "ProcessName" process_name,
    4 "Protocol" protocol, 5 "RemoteAddr" remote_addr, 6 "RemotePort" remote_port, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceServiceInfo {
    pub cmd_line: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub process_id: Option<i64>,
    pub start_type: Option<i64>,
    pub state: Option<i64>,
    pub user: Option<String>,
}
model! { DeviceServiceInfo {
    0 "CmdLine" cmd_line, 1 "Description" description, 2 "Name" name, 3 "ProcessId" process_id,
    4 "StartType" start_type, 5 "State" state, 6 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceVirtualGroups {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
    pub os_type: Option<i64>,
    pub virtual_group_ids: Option<Vec<i64>>,
}
operation! { DescribeDeviceVirtualGroups() "DescribeDeviceVirtualGroups" -> DescribeDeviceVirtualGroupsOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition, 2 "OsType" os_type: i64,
    3 "VirtualGroupIds" virtual_group_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceVirtualGroupsOutput {
    pub data: Option<DescribeDeviceVirtualGroupsPageRsp>,
}
model! { DescribeDeviceVirtualGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceVirtualGroupsPageRsp {
    pub page: Option<Paging>,
    pub items: Option<Vec<DeviceVirtualDeviceGroupsDetail>>,
}
model! { DescribeDeviceVirtualGroupsPageRsp {
    0 "Page" page, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceVirtualDeviceGroupsDetail {
    pub id: Option<i64>,
    pub device_virtual_group_name: Option<String>,
    pub device_count: Option<i64>,
    pub os_type: Option<i64>,
    pub itime: Option<String>,
    pub utime: Option<String>,
}
model! { DeviceVirtualDeviceGroupsDetail {
    0 "Id" id, 1 "DeviceVirtualGroupName" device_virtual_group_name, 2 "DeviceCount" device_count, 3 "OsType" os_type,
    4 "Itime" itime, 5 "Utime" utime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
    pub group_id: Option<i64>,
    pub os_type: Option<i64>,
    pub online_status: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort: Option<Sort>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub group_ids: Option<Vec<i64>>,
}
operation! { DescribeDevices() "DescribeDevices" -> DescribeDevicesOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition, 2 "GroupId" group_id: i64,
    3 "OsType" os_type: i64, 4 "OnlineStatus" online_status: i64, 5 "Filters" filters: Vec<Filter>, 6 "Sort" sort: Sort,
    7 "PageNum" page_num: i64, 8 "PageSize" page_size: i64, 9 "Status" status: i64, 10 "GroupIds" group_ids: Vec<i64>
} }
paged! { DescribeDevices: DeviceDetail = Number "PageNum", "Data.Items" data.items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub data: Option<DescribeDevicesPageRsp>,
}
model! { DescribeDevicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesPageRsp {
    pub paging: Option<Paging>,
    pub items: Option<Vec<DeviceDetail>>,
}
model! { DescribeDevicesPageRsp {
    0 "Paging" paging, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDetail {
    pub id: Option<i64>,
    pub mid: Option<String>,
    pub name: Option<String>,
    pub group_id: Option<i64>,
    pub os_type: Option<i64>,
    pub ip: Option<String>,
    pub online_status: Option<i64>,
    pub version: Option<String>,
    pub str_version: Option<String>,
    pub itime: Option<String>,
    pub conn_active_time: Option<String>,
    pub locked: Option<i64>,
    pub local_ip_list: Option<String>,
    pub host_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_name_path: Option<String>,
    pub critical_vul_list_count: Option<i64>,
    pub os: Option<String>,
    pub os_bits: Option<i64>,
    pub os_version: Option<String>,
    pub os_language: Option<String>,
    pub os_install_date: Option<String>,
    pub computer_name: Option<String>,
    pub domain_name: Option<String>,
    pub mac_addr: Option<String>,
    pub vul_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub virus_ver: Option<String>,
    pub vul_version: Option<String>,
    pub sys_rep_version: Option<String>,
    pub vul_critical_list: Option<Vec<String>>,
    pub tags: Option<String>,
    pub user_name: Option<String>,
    pub firewall_status: Option<i64>,
    pub serial_num: Option<String>,
    pub device_strategy_ver: Option<String>,
    pub ngn_strategy_ver: Option<String>,
    pub ioa_user_name: Option<String>,
    pub device_new_strategy_ver: Option<String>,
    pub ngn_new_strategy_ver: Option<String>,
    pub host_name: Option<String>,
    pub base_board_sn: Option<String>,
    pub account_users: Option<String>,
    pub identity_strategy_ver: Option<String>,
    pub identity_new_strategy_ver: Option<String>,
    pub account_group_name: Option<String>,
    pub account_name: Option<String>,
    pub account_group_id: Option<i64>,
    pub screen_recording_permission: Option<i64>,
    pub disk_access_permission: Option<i64>,
    pub remark_name: Option<String>,
    pub bios_uuid: Option<String>,
}
model! { DeviceDetail {
    0 "Id" id, 1 "Mid" mid, 2 "Name" name, 3 "GroupId" group_id, 4 "OsType" os_type, 5 "Ip" ip,
    6 "OnlineStatus" online_status, 7 "Version" version, 8 "StrVersion" str_version, 9 "Itime" itime,
    10 "ConnActiveTime" conn_active_time, 11 "Locked" locked, 12 "LocalIpList" local_ip_list, 13 "HostId" host_id,
    14 "GroupName" group_name, 15 "GroupNamePath" group_name_path, 16 "CriticalVulListCount" critical_vul_list_count,
    17 "Os" os, 18 "OsBits" os_bits, 19 "OsVersion" os_version, 20 "OsLanguage" os_language,
    21 "OsInstallDate" os_install_date, 22 "ComputerName" computer_name, 23 "DomainName" domain_name,
    24 "MacAddr" mac_addr, 25 "VulCount" vul_count, 26 "RiskCount" risk_count, 27 "VirusVer" virus_ver,
    28 "VulVersion" vul_version, 29 "SysRepVersion" sys_rep_version, 30 "VulCriticalList" vul_critical_list,
    31 "Tags" tags, 32 "UserName" user_name, 33 "FirewallStatus" firewall_status, 34 "SerialNum" serial_num,
    35 "DeviceStrategyVer" device_strategy_ver, 36 "NGNStrategyVer" ngn_strategy_ver, 37 "IOAUserName" ioa_user_name,
    38 "DeviceNewStrategyVer" device_new_strategy_ver, 39 "NGNNewStrategyVer" ngn_new_strategy_ver,
    40 "HostName" host_name, 41 "BaseBoardSn" base_board_sn, 42 "AccountUsers" account_users,
    43 "IdentityStrategyVer" identity_strategy_ver, 44 "IdentityNewStrategyVer" identity_new_strategy_ver,
    45 "AccountGroupName" account_group_name, 46 "AccountName" account_name, 47 "AccountGroupId" account_group_id,
    48 "ScreenRecordingPermission" screen_recording_permission, 49 "DiskAccessPermission" disk_access_permission,
    50 "RemarkName" remark_name, 51 "BiosUuid" bios_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectAccountGroupResources {
    pub account_group_id: u64,
}
operation! { DescribeDirectAccountGroupResources(account_group_id: u64)
    "DescribeDirectAccountGroupResources" -> DescribeDirectAccountGroupResourcesOutput {
    0 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectAccountGroupResourcesOutput {
    pub data: Option<DescribeAccountResourcesData>,
}
model! { DescribeDirectAccountGroupResourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountResourcesData {
    pub items: Option<Vec<DescribeAccountResourcesItems>>,
}
model! { DescribeAccountResourcesData {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountResourcesItems {
    pub area_id: Option<u64>,
    pub description: Option<String>,
    pub resource_type: Option<u64>,
    pub resource_id: Option<u64>,
    pub from_source_id: Option<u64>,
    pub is_inherited: Option<bool>,
    pub expire_time: Option<i64>,
    pub name_path: Option<String>,
    pub access_type: Option<i64>,
    pub resource_name: Option<String>,
    pub is_inherited_switch: Option<u64>,
    pub id: Option<u64>,
    pub area_name: Option<String>,
}
model! { DescribeAccountResourcesItems {
    0 "AreaId" area_id, 1 "Description" description, 2 "ResourceType" resource_type, 3 "ResourceId" resource_id,
    4 "FromSourceId" from_source_id, 5 "IsInherited" is_inherited, 6 "ExpireTime" expire_time, 7 "NamePath" name_path,
    8 "AccessType" access_type, 9 "ResourceName" resource_name, 10 "IsInheritedSwitch" is_inherited_switch, 11 "Id" id,
    12 "AreaName" area_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccounts {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
    pub account_group_id: Option<i64>,
    pub show_flag: Option<i64>,
}
operation! { DescribeLocalAccounts() "DescribeLocalAccounts" -> DescribeLocalAccountsOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition,
    2 "AccountGroupId" account_group_id: i64, 3 "ShowFlag" show_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountsOutput {
    pub data: Option<DescribeLocalAccountsPage>,
}
model! { DescribeLocalAccountsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountsPage {
    pub page: Option<Paging>,
    pub items: Option<Vec<DescribeLocalAccountsData>>,
}
model! { DescribeLocalAccountsPage {
    0 "Page" page, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountsData {
    pub id: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub account_id: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub name_path: Option<String>,
    pub source: Option<i64>,
    pub status: Option<i64>,
    pub itime: Option<String>,
    pub utime: Option<String>,
    pub extra_info: Option<String>,
    pub risk_level: Option<String>,
    pub account_groups: Option<Vec<DescribeLocalAccountAccountGroupsData>>,
    pub mobile_bind_num: Option<i64>,
    pub pc_bind_num: Option<i64>,
    pub online_status: Option<i64>,
    pub active_status: Option<i64>,
    pub login_time: Option<String>,
    pub logout_time: Option<String>,
}
model! { DescribeLocalAccountsData {
    0 "Id" id, 1 "UserId" user_id, 2 "UserName" user_name, 3 "AccountId" account_id, 4 "GroupId" group_id,
    5 "GroupName" group_name, 6 "NamePath" name_path, 7 "Source" source, 8 "Status" status, 9 "Itime" itime,
    10 "Utime" utime, 11 "ExtraInfo" extra_info, 12 "RiskLevel" risk_level, 13 "AccountGroups" account_groups,
    14 "MobileBindNum" mobile_bind_num, 15 "PcBindNum" pc_bind_num, 16 "OnlineStatus" online_status,
    17 "ActiveStatus" active_status, 18 "LoginTime" login_time, 19 "LogoutTime" logout_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountAccountGroupsData {
    pub account_group_id: Option<i64>,
}
model! { DescribeLocalAccountAccountGroupsData {
    0 "AccountGroupId" account_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountGroups {
    pub resource_id: u64,
}
operation! { DescribeResourceGrantedAccountGroups(resource_id: u64)
    "DescribeResourceGrantedAccountGroups" -> DescribeResourceGrantedAccountGroupsOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountGroupsOutput {
    pub data: Option<DescribeResourceGrantedAccountGroupsData>,
}
model! { DescribeResourceGrantedAccountGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountGroupsData {
    pub items: Option<Vec<GrantedAccountGroupItem>>,
}
model! { DescribeResourceGrantedAccountGroupsData {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedAccountGroupItem {
    pub account_group_id: Option<u64>,
    pub name: Option<String>,
    pub id_path_array: Option<Vec<u64>>,
    pub name_path_array: Option<Vec<String>>,
    pub account_count: Option<u64>,
    pub expire_time: Option<u64>,
    pub relation_id: Option<u64>,
}
model! { GrantedAccountGroupItem {
    0 "AccountGroupId" account_group_id, 1 "Name" name, 2 "IdPathArray" id_path_array,
    3 "NamePathArray" name_path_array, 4 "AccountCount" account_count, 5 "ExpireTime" expire_time,
    6 "RelationId" relation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccounts {
    pub resource_id: Option<u64>,
}
operation! { DescribeResourceGrantedAccounts()
    "DescribeResourceGrantedAccounts" -> DescribeResourceGrantedAccountsOutput {
    0 "ResourceId" resource_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountsOutput {
    pub data: Option<DescribeResourceGrantedAccountsData>,
}
model! { DescribeResourceGrantedAccountsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountsData {
    pub total_count: Option<u64>,
    pub items: Option<Vec<GrantedAccountItem>>,
}
model! { DescribeResourceGrantedAccountsData {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedAccountItem {
    pub account_id: Option<u64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub group_id: Option<u64>,
    pub group_id_path_array: Option<Vec<u64>>,
    pub group_name_path_array: Option<Vec<String>>,
    pub menu_id: Option<u64>,
    pub expire_time: Option<u64>,
    pub relation_id: Option<u64>,
}
model! { GrantedAccountItem {
    0 "AccountId" account_id, 1 "UserId" user_id, 2 "UserName" user_name, 3 "GroupId" group_id,
    4 "GroupIdPathArray" group_id_path_array, 5 "GroupNamePathArray" group_name_path_array, 6 "MenuId" menu_id,
    7 "ExpireTime" expire_time, 8 "RelationId" relation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedVirtualGroups {
    pub resource_id: Option<u64>,
    pub resource_type: Option<u64>,
}
operation! { DescribeResourceGrantedVirtualGroups()
    "DescribeResourceGrantedVirtualGroups" -> DescribeResourceGrantedVirtualGroupsOutput {
    0 "ResourceId" resource_id: u64, 1 "ResourceType" resource_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedVirtualGroupsOutput {
    pub data: Option<DescribeResourceGrantedVirtualGroupsData>,
}
model! { DescribeResourceGrantedVirtualGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedVirtualGroupsData {
    pub items: Option<Vec<GrantedVirtualGroupItem>>,
}
model! { DescribeResourceGrantedVirtualGroupsData {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedVirtualGroupItem {
    pub virtual_group_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub account_count: Option<u64>,
    pub expire_time: Option<u64>,
    pub relation_id: Option<u64>,
}
model! { GrantedVirtualGroupItem {
    0 "VirtualGroupId" virtual_group_id, 1 "Name" name, 2 "Description" description, 3 "AccountCount" account_count,
    4 "ExpireTime" expire_time, 5 "RelationId" relation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootAccountGroup {}
operation! { DescribeRootAccountGroup() "DescribeRootAccountGroup" -> DescribeRootAccountGroupOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootAccountGroupOutput {
    pub data: Option<GetAccountGroupData>,
}
model! { DescribeRootAccountGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountGroupData {
    pub name_path: Option<String>,
    pub id_path_arr: Option<Vec<i64>>,
    pub extra_info: Option<String>,
    pub utime: Option<String>,
    pub parent_id: Option<u64>,
    pub org_id: Option<String>,
    pub name: Option<String>,
    pub id: Option<u64>,
    pub description: Option<String>,
    pub source: Option<u64>,
    pub id_path: Option<String>,
    pub itime: Option<String>,
    pub parent_org_id: Option<String>,
    pub import: Option<String>,
    pub import_enable: Option<bool>,
    pub import_type: Option<String>,
    pub mini_iam_id: Option<String>,
}
model! { GetAccountGroupData {
    0 "NamePath" name_path, 1 "IdPathArr" id_path_arr, 2 "ExtraInfo" extra_info, 3 "Utime" utime,
    4 "ParentId" parent_id, 5 "OrgId" org_id, 6 "Name" name, 7 "Id" id, 8 "Description" description, 9 "Source" source,
    10 "IdPath" id_path, 11 "Itime" itime, 12 "ParentOrgId" parent_org_id, 13 "Import" import,
    14 "ImportEnable" import_enable, 15 "ImportType" import_type, 16 "MiniIamId" mini_iam_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDevice {
    pub group_id: i64,
    pub domain_instance_id: Option<String>,
    pub os_type: Option<i64>,
    pub condition: Option<Condition>,
}
operation! { DescribeSoftCensusListByDevice(group_id: i64)
    "DescribeSoftCensusListByDevice" -> DescribeSoftCensusListByDeviceOutput {
    0 "GroupId" group_id, 1 "DomainInstanceId" domain_instance_id: String, 2 "OsType" os_type: i64,
    3 "Condition" condition: Condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDeviceOutput {
    pub data: Option<DescribeSoftCensusListByDevicePageData>,
}
model! { DescribeSoftCensusListByDeviceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDevicePageData {
    pub items: Option<Vec<DescribeSoftCensusListByDeviceData>>,
    pub page: Option<Paging>,
}
model! { DescribeSoftCensusListByDevicePageData {
    0 "Items" items, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDeviceData {
    pub user_name: Option<String>,
    pub mac_addr: Option<String>,
    pub name: Option<String>,
    pub group_name_path: Option<String>,
    pub ip: Option<String>,
    pub mid: Option<String>,
    pub ioa_user_name: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub soft_num: Option<i64>,
    pub piracy_risk: Option<i64>,
    pub remark_name: Option<String>,
}
model! { DescribeSoftCensusListByDeviceData {
    0 "UserName" user_name, 1 "MacAddr" mac_addr, 2 "Name" name, 3 "GroupNamePath" group_name_path, 4 "Ip" ip,
    5 "Mid" mid, 6 "IoaUserName" ioa_user_name, 7 "GroupId" group_id, 8 "GroupName" group_name, 9 "Id" id,
    10 "SoftNum" soft_num, 11 "PiracyRisk" piracy_risk, 12 "RemarkName" remark_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftwareInformation {
    pub domain_instance_id: Option<String>,
    pub mid: Option<String>,
    pub condition: Option<Condition>,
    pub os_type: Option<i64>,
}
operation! { DescribeSoftwareInformation() "DescribeSoftwareInformation" -> DescribeSoftwareInformationOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Mid" mid: String, 2 "Condition" condition: Condition,
    3 "OsType" os_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftwareInformationOutput {
    pub data: Option<DescribeSoftwareInformationPageData>,
}
model! { DescribeSoftwareInformationOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftwareInformationPageData {
    pub items: Option<Vec<SoftwareInformationData>>,
    pub page: Option<Paging>,
}
model! { DescribeSoftwareInformationPageData {
    0 "Items" items, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftwareInformationData {
    pub name: Option<String>,
    pub install_date: Option<String>,
    pub software_id: Option<i64>,
    pub mid: Option<String>,
    pub version: Option<String>,
    pub corp_name: Option<String>,
    pub id: Option<i64>,
    pub piracy_risk: Option<i64>,
    pub device_id: Option<i64>,
    pub os_type: Option<i64>,
}
model! { SoftwareInformationData {
    0 "Name" name, 1 "InstallDate" install_date, 2 "SoftwareId" software_id, 3 "Mid" mid, 4 "Version" version,
    5 "CorpName" corp_name, 6 "Id" id, 7 "PiracyRisk" piracy_risk, 8 "DeviceId" device_id, 9 "OsType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualDevices {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
    pub device_virtual_group_id: Option<i64>,
    pub os_type: Option<i64>,
    pub online_status: Option<i64>,
}
operation! { DescribeVirtualDevices() "DescribeVirtualDevices" -> DescribeVirtualDevicesOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition,
    2 "DeviceVirtualGroupId" device_virtual_group_id: i64, 3 "OsType" os_type: i64, 4 "OnlineStatus" online_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualDevicesOutput {
    pub data: Option<DescribeVirtualDevicesPageRsp>,
}
model! { DescribeVirtualDevicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualDevicesPageRsp {
    pub paging: Option<Paging>,
    pub items: Option<Vec<DeviceDetail>>,
}
model! { DescribeVirtualDevicesPageRsp {
    0 "Paging" paging, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDeviceDownloadTask {
    pub os_type: Option<i64>,
    pub domain_instance_id: Option<String>,
    pub group_id: Option<i64>,
    pub online_status: Option<i64>,
    pub export_order: Option<String>,
    pub export_type: Option<i64>,
    pub condition: Option<Condition>,
}
operation! { ExportDeviceDownloadTask() "ExportDeviceDownloadTask" -> ExportDeviceDownloadTaskOutput {
    0 "OsType" os_type: i64, 1 "DomainInstanceId" domain_instance_id: String, 2 "GroupId" group_id: i64,
    3 "OnlineStatus" online_status: i64, 4 "ExportOrder" export_order: String, 5 "ExportType" export_type: i64,
    6 "Condition" condition: Condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDeviceDownloadTaskOutput {
    pub data: Option<DeviceDownloadTask>,
}
model! { ExportDeviceDownloadTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDownloadTask {
    pub download_url: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { DeviceDownloadTask {
    0 "DownloadURL" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSoftwareInformationList {
    pub mid: Option<String>,
    pub condition: Option<Condition>,
    pub os_type: Option<i64>,
}
operation! { ExportSoftwareInformationList() "ExportSoftwareInformationList" -> ExportSoftwareInformationListOutput {
    0 "Mid" mid: String, 1 "Condition" condition: Condition, 2 "OsType" os_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSoftwareInformationListOutput {
    pub data: Option<ExportSoftwareDownloadUrlRspData>,
}
model! { ExportSoftwareInformationListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSoftwareDownloadUrlRspData {
    pub download_url: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { ExportSoftwareDownloadUrlRspData {
    0 "DownloadURL" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcesByAccountGroups {
    pub operations: Vec<GrantResourceOperationByAccountGroups>,
}
operation! { GrantResourcesByAccountGroups(operations: Vec<GrantResourceOperationByAccountGroups>)
    "GrantResourcesByAccountGroups" -> Empty {
    0 "Operations" operations
} }

pub type GrantResourcesByAccountGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceOperationByAccountGroups {
    pub operation_type: Option<u64>,
    pub resource_id: Option<u64>,
    pub resource_type: Option<u64>,
    pub expire_time: Option<u64>,
    pub account_group_id: Option<u64>,
}

/// What [`GrantResourceOperationByAccountGroups::new`] takes.
pub struct GrantResourceOperationByAccountGroupsRequired {
    pub operation_type: u64,
    pub resource_id: u64,
    pub resource_type: u64,
    pub expire_time: u64,
    pub account_group_id: u64,
}
input! { GrantResourceOperationByAccountGroups{GrantResourceOperationByAccountGroupsRequired: operation_type, resource_id, resource_type, expire_time, account_group_id} {
    0 "OperationType" operation_type: u64, 1 "ResourceId" resource_id: u64, 2 "ResourceType" resource_type: u64,
    3 "ExpireTime" expire_time: u64, 4 "AccountGroupId" account_group_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcesByAccounts {
    pub operations: Vec<GrantResourceOperationByAccounts>,
}
operation! { GrantResourcesByAccounts(operations: Vec<GrantResourceOperationByAccounts>)
    "GrantResourcesByAccounts" -> Empty {
    0 "Operations" operations
} }

pub type GrantResourcesByAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceOperationByAccounts {
    pub operation_type: Option<u64>,
    pub resource_id: Option<u64>,
    pub resource_type: Option<u64>,
    pub expire_time: Option<u64>,
    pub account_user_id: Option<String>,
    pub menu_id: Option<u64>,
}

/// What [`GrantResourceOperationByAccounts::new`] takes.
pub struct GrantResourceOperationByAccountsRequired {
    pub operation_type: u64,
    pub resource_id: u64,
    pub resource_type: u64,
    pub expire_time: u64,
    pub account_user_id: String,
    pub menu_id: u64,
}
input! { GrantResourceOperationByAccounts{GrantResourceOperationByAccountsRequired: operation_type, resource_id, resource_type, expire_time, account_user_id, menu_id} {
    0 "OperationType" operation_type: u64, 1 "ResourceId" resource_id: u64, 2 "ResourceType" resource_type: u64,
    3 "ExpireTime" expire_time: u64, 4 "AccountUserId" account_user_id: String, 5 "MenuId" menu_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcesByVirtualGroups {
    pub operations: Vec<GrantResourceOperationByVirtualGroups>,
}
operation! { GrantResourcesByVirtualGroups(operations: Vec<GrantResourceOperationByVirtualGroups>)
    "GrantResourcesByVirtualGroups" -> Empty {
    0 "Operations" operations
} }

pub type GrantResourcesByVirtualGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceOperationByVirtualGroups {
    pub operation_type: Option<u64>,
    pub resource_id: Option<u64>,
    pub resource_type: Option<u64>,
    pub expire_time: Option<u64>,
    pub virtual_account_group_id: Option<u64>,
}

/// What [`GrantResourceOperationByVirtualGroups::new`] takes.
pub struct GrantResourceOperationByVirtualGroupsRequired {
    pub operation_type: u64,
    pub resource_id: u64,
    pub resource_type: u64,
    pub expire_time: u64,
    pub virtual_account_group_id: u64,
}
input! { GrantResourceOperationByVirtualGroups{GrantResourceOperationByVirtualGroupsRequired: operation_type, resource_id, resource_type, expire_time, virtual_account_group_id} {
    0 "OperationType" operation_type: u64, 1 "ResourceId" resource_id: u64, 2 "ResourceType" resource_type: u64,
    3 "ExpireTime" expire_time: u64, 4 "VirtualAccountGroupId" virtual_account_group_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBusinessResource {
    pub area_id: i64,
    pub protocol: i64,
    pub service_name: String,
    pub levels: i64,
    pub service_type: String,
    pub service_port: String,
    pub service_id: i64,
    pub service_address: String,
    pub direct_conn: Option<i64>,
}

/// What [`ModifyBusinessResource::new`] takes.
pub struct ModifyBusinessResourceRequired {
    pub area_id: i64,
    pub protocol: i64,
    pub service_name: String,
    pub levels: i64,
    pub service_type: String,
    pub service_port: String,
    pub service_id: i64,
    pub service_address: String,
}
operation! { ModifyBusinessResource{ModifyBusinessResourceRequired: area_id, protocol, service_name, levels, service_type, service_port, service_id, service_address}
    "ModifyBusinessResource" -> Empty {
    0 "AreaId" area_id, 1 "Protocol" protocol, 2 "ServiceName" service_name, 3 "Levels" levels,
    4 "ServiceType" service_type, 5 "ServicePort" service_port, 6 "ServiceId" service_id,
    7 "ServiceAddress" service_address, 8 "DirectConn" direct_conn: i64
} }

pub type ModifyBusinessResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompanyDirectoryConfig {
    pub r#type: String,
    pub name: String,
    pub config: String,
    pub sync_enable: bool,
    pub sync_policy: String,
    pub sync_policy_params: String,
    pub create_auth_config: bool,
    pub display_on_login_page: bool,
    pub id: Option<i64>,
    pub description: Option<String>,
}

/// What [`ModifyCompanyDirectoryConfig::new`] takes.
pub struct ModifyCompanyDirectoryConfigRequired {
    pub r#type: String,
    pub name: String,
    pub config: String,
    pub sync_enable: bool,
    pub sync_policy: String,
    pub sync_policy_params: String,
    pub create_auth_config: bool,
    pub display_on_login_page: bool,
}
operation! { ModifyCompanyDirectoryConfig{ModifyCompanyDirectoryConfigRequired: r#type, name, config, sync_enable, sync_policy, sync_policy_params, create_auth_config, display_on_login_page}
    "ModifyCompanyDirectoryConfig" -> ModifyCompanyDirectoryConfigOutput {
    0 "Type" r#type, 1 "Name" name, 2 "Config" config, 3 "SyncEnable" sync_enable, 4 "SyncPolicy" sync_policy,
    5 "SyncPolicyParams" sync_policy_params, 6 "CreateAuthConfig" create_auth_config,
    7 "DisplayOnLoginPage" display_on_login_page, 8 "Id" id: i64, 9 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompanyDirectoryConfigOutput {
    pub data: Option<DirectoryConfigResultData>,
}
model! { ModifyCompanyDirectoryConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTrustStatus {
    pub status: i64,
    pub device_id_list: Option<Vec<String>>,
    pub black_status_deadline: Option<i64>,
    pub id_list: Option<Vec<i64>>,
    pub update_flags: Option<i64>,
}
operation! { ModifyDeviceTrustStatus(status: i64) "ModifyDeviceTrustStatus" -> Empty {
    0 "Status" status, 1 "DeviceIDList" device_id_list: Vec<String>, 2 "BlackStatusDeadline" black_status_deadline: i64,
    3 "IdList" id_list: Vec<i64>, 4 "UpdateFlags" update_flags: i64
} }

pub type ModifyDeviceTrustStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualDeviceGroups {
    pub device_list: Vec<ModifyVirtualDeviceGroupsReqItem>,
    pub domain_instance_id: Option<String>,
    pub device_virtual_group_id: Option<i64>,
    pub device_virtual_group_ids: Option<Vec<i64>>,
    pub os_type: Option<i64>,
}
operation! { ModifyVirtualDeviceGroups(device_list: Vec<ModifyVirtualDeviceGroupsReqItem>)
    "ModifyVirtualDeviceGroups" -> Empty {
    0 "DeviceList" device_list, 1 "DomainInstanceId" domain_instance_id: String,
    2 "DeviceVirtualGroupId" device_virtual_group_id: i64, 3 "DeviceVirtualGroupIds" device_virtual_group_ids: Vec<i64>,
    4 "OsType" os_type: i64
} }

pub type ModifyVirtualDeviceGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualDeviceGroupsReqItem {
    pub device_mid: Option<String>,
    pub operation: Option<i64>,
}
input! { ModifyVirtualDeviceGroupsReqItem() {
    0 "DeviceMid" device_mid: String, 1 "Operation" operation: i64
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_QUERY_DATA: &str = "FailedOperation.QueryData";
    pub const FAILED_OPERATION_RPC_SERVICE_CALL_FAILED: &str = "FailedOperation.RPCServiceCallFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DATABASE_EXCEPTION: &str = "InternalError.DatabaseException";
    pub const INTERNAL_ERROR_DATABASE_QUERY_FAILED: &str = "InternalError.DatabaseQueryFailed";
    pub const INTERNAL_ERROR_DATABASE_WRITE_FAILED: &str = "InternalError.DatabaseWriteFailed";
    pub const INTERNAL_ERROR_NOT_ZERO_TRUST_GATEWAY: &str = "InternalError.NotZeroTrustGateway";
    pub const INTERNAL_ERROR_SERVICE_TYPE_ERROR: &str = "InternalError.ServiceTypeError";
    pub const INTERNAL_ERROR_UNKNOWN: &str = "InternalError.Unknown";
    pub const INVALID_PARAMETER_AUTO_RULE_PARAMETER_ERROR: &str = "InvalidParameter.AutoRuleParameterError";
    pub const INVALID_PARAMETER_DATABASE_EXCEPTION: &str = "InvalidParameter.DatabaseException";
    pub const INVALID_PARAMETER_DUPLICATE_DEVICE_VIRTUAL_GROUP_NAME: &str =
        "InvalidParameter.DuplicateDeviceVirtualGroupName";
    pub const INVALID_PARAMETER_DUPLICATE_ID_IN_BLACK_WHITE_LIST: &str = "InvalidParameter.DuplicateIdInBlackWhiteList";
    pub const INVALID_PARAMETER_DUPLICATE_RESOURCES_EXIST: &str = "InvalidParameter.DuplicateResourcesExist";
    pub const INVALID_PARAMETER_DUPLICATE_RESOURCES_NAME: &str = "InvalidParameter.DuplicateResourcesName";
    pub const INVALID_PARAMETER_IDENTICAL_NAME: &str = "InvalidParameter.IdenticalName";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_REQUEST_PARAM: &str = "InvalidParameter.RequestParam";
    pub const INVALID_PARAMETER_RESOURCE_ACCESS_METHOD: &str = "InvalidParameter.ResourceAccessMethod";
    pub const INVALID_PARAMETER_RESOURCE_DOMAIN_ERR: &str = "InvalidParameter.ResourceDomainErr";
    pub const INVALID_PARAMETER_RESOURCE_IP_ERROR: &str = "InvalidParameter.ResourceIPError";
    pub const INVALID_PARAMETER_RESOURCE_IP_SEGMENT_ERR: &str = "InvalidParameter.ResourceIPSegmentErr";
    pub const INVALID_PARAMETER_RESOURCE_LEVELS_PARAMETER: &str = "InvalidParameter.ResourceLevelsParameter";
    pub const INVALID_PARAMETER_RESOURCE_PORT_ERR: &str = "InvalidParameter.ResourcePortErr";
    pub const INVALID_PARAMETER_RESOURCE_PROTOCOL_TYPE_ERR: &str = "InvalidParameter.ResourceProtocolTypeErr";
    pub const INVALID_PARAMETER_RESOURCE_TYPE_PARAMETER: &str = "InvalidParameter.ResourceTypeParameter";
    pub const INVALID_PARAMETER_SAME_ACCOUNT_GROUP_NAME: &str = "InvalidParameter.SameAccountGroupName";
    pub const INVALID_PARAMETER_VALUE_VIRTUAL_DEVICE_GROUP_NOT_FOUND: &str =
        "InvalidParameterValue.VirtualDeviceGroupNotFound";
    pub const LIMIT_EXCEEDED_COMPANY_DIRECTORY_MAX_LIMIT: &str = "LimitExceeded.CompanyDirectoryMaxLimit";
    pub const MISSING_PARAMETER_COMMON_PARAM: &str = "MissingParameter.CommonParam";
    pub const REQUEST_LIMIT_EXCEEDED_DEVICE_DOWNLOAD_TASK: &str = "RequestLimitExceeded.DeviceDownloadTask";
    pub const REQUEST_LIMIT_EXCEEDED_GATEWAY: &str = "RequestLimitExceeded.Gateway";
    pub const REQUEST_LIMIT_EXCEEDED_WAIT_FOR_THE_LAST_OPERATION_TO_COMPLETE: &str =
        "RequestLimitExceeded.WaitForTheLastOperationToComplete";
    pub const RESOURCE_NOT_FOUND_NO_MODULE_DATA: &str = "ResourceNotFound.NoModuleData";
    pub const RESOURCE_NOT_FOUND_NO_RESOURCE_DATA: &str = "ResourceNotFound.NoResourceData";
    pub const RESOURCE_NOT_FOUND_NOT_CONNECTOR_GROUP_INFO: &str = "ResourceNotFound.NotConnectorGroupInfo";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_UNAVAILABLE_LICENSE_INVALID: &str = "ResourceUnavailable.LicenseInvalid";
    pub const UNAUTHORIZED_OPERATION_NO_MODULE_PERMISSIONS: &str = "UnauthorizedOperation.NoModulePermissions";
    pub const UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS: &str = "UnauthorizedOperation.NoResourcePermissions";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNSUPPORTED_OPERATION_DATABASE_EXCEPTION: &str = "UnsupportedOperation.DatabaseException";
}

#[cfg(feature = "reflect")]
register! {
    BindBusinessResourceConnectorGroup, CreateBusinessResource, CreateCompanyDirectoryConfig, CreateDLPFileDetectTask,
    CreateDLPFileDetectionTask, CreateDeviceTask, CreateDeviceVirtualGroup, CreatePrivilegeCode,
    DeleteDeviceVirtualGroup, DescribeAccountGroups, DescribeAggrSoftCategorySoftList, DescribeAggrSoftDetail,
    DescribeAggrSoftDeviceList, DescribeBusinessResources, DescribeCompanyDirectoryConfig, DescribeDLPEdgeNodeGroups,
    DescribeDLPEdgeNodes, DescribeDLPFileDetectResult, DescribeDLPFileDetectTaskResult, DescribeDeviceChildGroups,
    DescribeDeviceDetailList, DescribeDeviceHardwareInfoList, DescribeDeviceInfo, DescribeDeviceVirtualGroups,
    DescribeDevices, DescribeDirectAccountGroupResources, DescribeLocalAccounts, DescribeResourceGrantedAccountGroups,
    DescribeResourceGrantedAccounts, DescribeResourceGrantedVirtualGroups, DescribeRootAccountGroup,
    DescribeSoftCensusListByDevice, DescribeSoftwareInformation, DescribeVirtualDevices, ExportDeviceDownloadTask,
    ExportSoftwareInformationList, GrantResourcesByAccountGroups, GrantResourcesByAccounts,
    GrantResourcesByVirtualGroups, ModifyBusinessResource, ModifyCompanyDirectoryConfig, ModifyDeviceTrustStatus,
    ModifyVirtualDeviceGroups
}
