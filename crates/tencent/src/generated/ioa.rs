//! `ioa` of Tencent Cloud, API version 2022-06-01.
//!
//! Endpoint: `ioa.tencentcloudapi.com`, or `ioa.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ioa::DescribeAccountGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ioa", "2022-06-01", "ioa", &Endpoints::NONE);

/// Binds business resource connector group: `BindBusinessResourceConnectorGroup` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=BindBusinessResourceConnectorGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_SERVICE_TYPE_ERROR`], [`codes::RESOURCE_NOT_FOUND_NO_RESOURCE_DATA`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_CONNECTOR_GROUP_INFO`], [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBusinessResourceConnectorGroup {
    /// Required.
    pub service_id: i64,
    /// Required.
    pub connector_group_id: String,
}
operation! { BindBusinessResourceConnectorGroup(service_id: i64, connector_group_id: String)
    "BindBusinessResourceConnectorGroup" -> Empty {
    0 "ServiceId" service_id, 1 "ConnectorGroupId" connector_group_id
} }

/// Response of [`BindBusinessResourceConnectorGroup`]: empty.
pub type BindBusinessResourceConnectorGroupOutput = Empty;

/// Creates business resource: `CreateBusinessResource` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreateBusinessResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_NOT_ZERO_TRUST_GATEWAY`], [`codes::INVALID_PARAMETER_DUPLICATE_RESOURCES_EXIST`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_RESOURCES_NAME`], [`codes::INVALID_PARAMETER_RESOURCE_ACCESS_METHOD`],
/// [`codes::INVALID_PARAMETER_RESOURCE_DOMAIN_ERR`], [`codes::INVALID_PARAMETER_RESOURCE_IP_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_IP_SEGMENT_ERR`], [`codes::INVALID_PARAMETER_RESOURCE_LEVELS_PARAMETER`],
/// [`codes::INVALID_PARAMETER_RESOURCE_PORT_ERR`], [`codes::INVALID_PARAMETER_RESOURCE_PROTOCOL_TYPE_ERR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_TYPE_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_NO_MODULE_DATA`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_MODULE_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessResource {
    /// Required.
    pub area_id: i64,
    /// Required.
    pub protocol: i64,
    /// Required.
    pub service_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub service_port: String,
    /// Required.
    pub levels: i64,
    /// Required.
    pub service_address: String,
    pub direct_conn: Option<i64>,
}

/// Arguments of [`CreateBusinessResource::new`].
pub struct CreateBusinessResourceRequired {
    pub area_id: i64,
    pub protocol: i64,
    pub service_name: String,
    pub service_type: String,
    pub service_port: String,
    pub levels: i64,
    pub service_address: String,
}
operation! {
    CreateBusinessResource { CreateBusinessResourceRequired: area_id, protocol, service_name, service_type, service_port, levels, service_address }
    "CreateBusinessResource" -> CreateBusinessResourceOutput {
    0 "AreaId" area_id, 1 "Protocol" protocol, 2 "ServiceName" service_name, 3 "ServiceType" service_type,
    4 "ServicePort" service_port, 5 "Levels" levels, 6 "ServiceAddress" service_address, 7 "DirectConn" direct_conn: i64
} }

/// Response of [`CreateBusinessResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessResourceOutput {
    pub data: Option<CreateBusinessResourceData>,
}
model! { CreateBusinessResourceOutput {
    0 "Data" data: CreateBusinessResourceData
} }

/// In the response of [`CreateBusinessResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessResourceData {
    pub service_id: Option<i64>,
}
model! { CreateBusinessResourceData {
    0 "ServiceId" service_id: i64
} }

/// Creates company directory config: `CreateCompanyDirectoryConfig` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreateCompanyDirectoryConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_QUERY_FAILED`], [`codes::INTERNAL_ERROR_DATABASE_WRITE_FAILED`],
/// [`codes::INVALID_PARAMETER_SAME_ACCOUNT_GROUP_NAME`], [`codes::LIMIT_EXCEEDED_COMPANY_DIRECTORY_MAX_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyDirectoryConfig {
    /// Required.
    pub r#type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub config: String,
    /// Required.
    pub sync_enable: bool,
    /// Required.
    pub sync_policy: String,
    /// Required.
    pub sync_policy_params: String,
    /// Required.
    pub create_auth_config: bool,
    /// Required.
    pub display_on_login_page: bool,
    pub description: Option<String>,
    pub scene: Option<String>,
}

/// Arguments of [`CreateCompanyDirectoryConfig::new`].
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
operation! {
    CreateCompanyDirectoryConfig { CreateCompanyDirectoryConfigRequired: r#type, name, config, sync_enable, sync_policy, sync_policy_params, create_auth_config, display_on_login_page }
    "CreateCompanyDirectoryConfig" -> CreateCompanyDirectoryConfigOutput {
    0 "Type" r#type, 1 "Name" name, 2 "Config" config, 3 "SyncEnable" sync_enable, 4 "SyncPolicy" sync_policy,
    5 "SyncPolicyParams" sync_policy_params, 6 "CreateAuthConfig" create_auth_config,
    7 "DisplayOnLoginPage" display_on_login_page, 8 "Description" description: String, 9 "Scene" scene: String
} }

/// Response of [`CreateCompanyDirectoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyDirectoryConfigOutput {
    pub data: Option<DirectoryConfigResultData>,
}
model! { CreateCompanyDirectoryConfigOutput {
    0 "Data" data: DirectoryConfigResultData
} }

/// In the response of [`CreateCompanyDirectoryConfig`].
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
    pub auth_support_platforms: Vec<String>,
    pub auth_methods: Vec<String>,
}
model! { DirectoryConfigResultData {
    0 "Id" id: i64, 1 "Name" name: String, 2 "IdentifySourceId" identify_source_id: String,
    3 "CreateAuthConfig" create_auth_config: bool, 4 "AuthSourceId" auth_source_id: String,
    5 "AuthConfigId" auth_config_id: i64, 6 "AuthPolicyId" auth_policy_id: i64,
    7 "AuthSupportPlatforms" auth_support_platforms: Vec<String>, 8 "AuthMethods" auth_methods: Vec<String>
} }

/// Creates dlp file detect task: `CreateDLPFileDetectTask` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreateDLPFileDetectTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_IDENTICAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectTask {
    /// Required. Secret.
    pub download_url: Secret,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_md5: String,
    /// Required.
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

/// Response of [`CreateDLPFileDetectTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectTaskOutput {
    pub data: Option<CreateDLPFileDetectTaskData>,
}
model! { CreateDLPFileDetectTaskOutput {
    0 "Data" data: CreateDLPFileDetectTaskData
} }

/// In the response of [`CreateDLPFileDetectTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectTaskData {
    pub task_request_id: Vec<String>,
}
model! { CreateDLPFileDetectTaskData {
    0 "TaskRequestId" task_request_id: Vec<String>
} }

/// Creates dlp file detection task: `CreateDLPFileDetectionTask` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreateDLPFileDetectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectionTask {
    /// Required.
    pub url: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_md5: String,
    pub domain_instance_id: Option<String>,
    pub call_back_url: Option<String>,
}
operation! { CreateDLPFileDetectionTask(url: String, file_name: String, file_md5: String)
    "CreateDLPFileDetectionTask" -> CreateDLPFileDetectionTaskOutput {
    0 "Url" url, 1 "FileName" file_name, 2 "FileMd5" file_md5, 3 "DomainInstanceId" domain_instance_id: String,
    4 "CallBackUrl" call_back_url: String
} }

/// Response of [`CreateDLPFileDetectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectionTaskOutput {
    pub data: Option<CreateDLPFileDetectionTaskData>,
}
model! { CreateDLPFileDetectionTaskOutput {
    0 "Data" data: CreateDLPFileDetectionTaskData
} }

/// In the response of [`CreateDLPFileDetectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDLPFileDetectionTaskData {
    pub dlp_file_detection_task_id: Option<String>,
}
model! { CreateDLPFileDetectionTaskData {
    0 "DLPFileDetectionTaskID" dlp_file_detection_task_id: String
} }

/// Creates device task: `CreateDeviceTask` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreateDeviceTask>.
///
/// Errors: [`codes::FAILED_OPERATION_RPC_SERVICE_CALL_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceTask {
    pub domain_instance_id: Option<String>,
    pub mid: Option<String>,
}
operation! { CreateDeviceTask() "CreateDeviceTask" -> Empty {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Mid" mid: String
} }

/// Response of [`CreateDeviceTask`]: empty.
pub type CreateDeviceTaskOutput = Empty;

/// Creates device virtual group: `CreateDeviceVirtualGroup` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreateDeviceVirtualGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_AUTO_RULE_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_DEVICE_VIRTUAL_GROUP_NAME`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_ID_IN_BLACK_WHITE_LIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceVirtualGroup {
    /// Required.
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

/// In the request of [`CreateDeviceVirtualGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexRule {
    pub simple_rules: Option<Vec<SimpleRule>>,
    pub relation: Option<String>,
}
input! { ComplexRule() {
    0 "SimpleRules" simple_rules: Vec<SimpleRule>, 1 "Relation" relation: String
} }

/// In the request of [`CreateDeviceVirtualGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleRule {
    pub expressions: Option<Vec<RuleExpression>>,
    pub relation: Option<String>,
}
input! { SimpleRule() {
    0 "Expressions" expressions: Vec<RuleExpression>, 1 "Relation" relation: String
} }

/// In the request of [`CreateDeviceVirtualGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExpression {
    pub items: Option<Vec<RuleItem>>,
    pub relation: Option<String>,
}
input! { RuleExpression() {
    0 "Items" items: Vec<RuleItem>, 1 "Relation" relation: String
} }

/// In the request of [`CreateDeviceVirtualGroup`].
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

/// Response of [`CreateDeviceVirtualGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceVirtualGroupOutput {
    pub data: Option<CreateDeviceVirtualGroupRspData>,
}
model! { CreateDeviceVirtualGroupOutput {
    0 "Data" data: CreateDeviceVirtualGroupRspData
} }

/// In the response of [`CreateDeviceVirtualGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceVirtualGroupRspData {
    pub id: Option<i64>,
}
model! { CreateDeviceVirtualGroupRspData {
    0 "Id" id: i64
} }

/// Creates privilege code: `CreatePrivilegeCode` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=CreatePrivilegeCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivilegeCode {
    /// Required.
    pub mid: String,
    pub domain_instance_id: Option<String>,
    pub os_type: Option<i64>,
}
operation! { CreatePrivilegeCode(mid: String) "CreatePrivilegeCode" -> CreatePrivilegeCodeOutput {
    0 "Mid" mid, 1 "DomainInstanceId" domain_instance_id: String, 2 "OsType" os_type: i64
} }

/// Response of [`CreatePrivilegeCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivilegeCodeOutput {
    pub data: Option<CreatePrivilegeCodeRspData>,
}
model! { CreatePrivilegeCodeOutput {
    0 "Data" data: CreatePrivilegeCodeRspData
} }

/// In the response of [`CreatePrivilegeCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivilegeCodeRspData {
    pub code: Option<String>,
}
model! { CreatePrivilegeCodeRspData {
    0 "Code" code: String
} }

/// Deletes device virtual group: `DeleteDeviceVirtualGroup` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DeleteDeviceVirtualGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
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

/// Response of [`DeleteDeviceVirtualGroup`]: empty.
pub type DeleteDeviceVirtualGroupOutput = Empty;

/// Describes account groups: `DescribeAccountGroups` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeAccountGroups>.
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

/// In the request of [`DescribeAccountGroups`].
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

/// In the request of [`DescribeAccountGroups`].
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

/// In the request of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterGroup {
    pub filters: Option<Vec<Filter>>,
}
input! { FilterGroup() {
    0 "Filters" filters: Vec<Filter>
} }

/// In the request of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { Sort() {
    0 "Field" field: String, 1 "Order" order: String
} }

/// In the request of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulePayload {
    pub groups: Option<Vec<RulePayloadItem>>,
    pub relate_option: Option<String>,
}
input! { RulePayload() {
    0 "Groups" groups: Vec<RulePayloadItem>, 1 "RelateOption" relate_option: String
} }

/// In the request of [`DescribeAccountGroups`].
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

/// Response of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsOutput {
    pub data: Option<DescribeAccountGroupsPageResp>,
}
model! { DescribeAccountGroupsOutput {
    0 "Data" data: DescribeAccountGroupsPageResp
} }

/// In the response of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsPageResp {
    pub items: Vec<DescribeAccountGroupsData>,
    pub page: Option<Paging>,
}
model! { DescribeAccountGroupsPageResp {
    0 "Items" items: Vec<DescribeAccountGroupsData>, 1 "Page" page: Paging
} }

/// In the response of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsData {
    pub name_path: Option<String>,
    pub id_path_arr: Vec<i64>,
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
    pub name_path_arr: Vec<String>,
}
model! { DescribeAccountGroupsData {
    0 "NamePath" name_path: String, 1 "IdPathArr" id_path_arr: Vec<i64>, 2 "ExtraInfo" extra_info: String,
    3 "Utime" utime: String, 4 "ParentId" parent_id: i64, 5 "OrgId" org_id: String, 6 "Name" name: String,
    7 "Id" id: i64, 8 "Description" description: String, 9 "Source" source: i64, 10 "IdPath" id_path: String,
    11 "Itime" itime: String, 12 "ParentOrgId" parent_org_id: String, 13 "ImportType" import_type: String,
    14 "MiniIamId" mini_iam_id: String, 15 "UserTotal" user_total: i64, 16 "IsLeaf" is_leaf: bool,
    17 "ReadOnly" read_only: bool, 18 "LatestSyncResult" latest_sync_result: String,
    19 "LatestSyncTime" latest_sync_time: String, 20 "NamePathArr" name_path_arr: Vec<String>
} }

/// In the response of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paging {
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub page_count: Option<i64>,
    pub total: Option<i64>,
}
model! { Paging {
    0 "PageSize" page_size: i64, 1 "PageNum" page_num: i64, 2 "PageCount" page_count: i64, 3 "Total" total: i64
} }

/// Describes aggr soft category soft list: `DescribeAggrSoftCategorySoftList` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeAggrSoftCategorySoftList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATABASE_EXCEPTION`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
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

/// Response of [`DescribeAggrSoftCategorySoftList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftCategorySoftListOutput {
    pub data: Option<DescribeAggrSoftCategorySoftListData>,
}
model! { DescribeAggrSoftCategorySoftListOutput {
    0 "Data" data: DescribeAggrSoftCategorySoftListData
} }

/// In the response of [`DescribeAggrSoftCategorySoftList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftCategorySoftListData {
    pub page: Option<Paging>,
    pub total: Option<i64>,
    pub aggr_soft_category_soft_list: Vec<AggrCategorySoftDetailRow>,
}
model! { DescribeAggrSoftCategorySoftListData {
    0 "Page" page: Paging, 1 "Total" total: i64,
    2 "AggrSoftCategorySoftList" aggr_soft_category_soft_list: Vec<AggrCategorySoftDetailRow>
} }

/// In the response of [`DescribeAggrSoftCategorySoftList`].
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
    0 "ID" id: i64, 1 "Name" name: String, 2 "PiracyRisk" piracy_risk: i64, 3 "OsType" os_type: i64,
    4 "CorpName" corp_name: String, 5 "InstalledDeviceNum" installed_device_num: i64,
    6 "PiracyInstalledDeviceNum" piracy_installed_device_num: i64, 7 "InstalledUserNum" installed_user_num: i64,
    8 "PiracyInstalledUserNum" piracy_installed_user_num: i64, 9 "AuthNum" auth_num: i64,
    10 "GenuineRate" genuine_rate: f64, 11 "UpgradableDeviceNum" upgradable_device_num: i64,
    12 "UpgradeDeviceNum" upgrade_device_num: i64
} }

/// Describes aggr soft detail: `DescribeAggrSoftDetail` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeAggrSoftDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATABASE_EXCEPTION`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDetail {
    pub name: Option<String>,
    pub os_type: Option<i64>,
}
operation! { DescribeAggrSoftDetail() "DescribeAggrSoftDetail" -> DescribeAggrSoftDetailOutput {
    0 "Name" name: String, 1 "OsType" os_type: i64
} }

/// Response of [`DescribeAggrSoftDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDetailOutput {
    pub data: Option<DescribeAggrSoftDetailData>,
}
model! { DescribeAggrSoftDetailOutput {
    0 "Data" data: DescribeAggrSoftDetailData
} }

/// In the response of [`DescribeAggrSoftDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDetailData {
    pub name: Option<String>,
    pub os_type: Option<i64>,
    pub piracy_risk: Option<i64>,
    pub corp: Option<String>,
    pub soft_version_dist: Vec<SoftVersionAndNum>,
    pub piracy_version_dist: Vec<SoftVersionAndNum>,
    pub installed_device_num: Option<i64>,
    pub piracy_installed_device_num: Option<i64>,
    pub installed_user_num: Option<i64>,
    pub piracy_installed_user_num: Option<i64>,
    pub auth_num: Option<i64>,
    pub genuine_rate: Option<f64>,
    pub upgradable_device_num: Option<i64>,
    pub upgradable_versions: Vec<String>,
}
model! { DescribeAggrSoftDetailData {
    0 "Name" name: String, 1 "OsType" os_type: i64, 2 "PiracyRisk" piracy_risk: i64, 3 "Corp" corp: String,
    4 "SoftVersionDist" soft_version_dist: Vec<SoftVersionAndNum>,
    5 "PiracyVersionDist" piracy_version_dist: Vec<SoftVersionAndNum>, 6 "InstalledDeviceNum" installed_device_num: i64,
    7 "PiracyInstalledDeviceNum" piracy_installed_device_num: i64, 8 "InstalledUserNum" installed_user_num: i64,
    9 "PiracyInstalledUserNum" piracy_installed_user_num: i64, 10 "AuthNum" auth_num: i64,
    11 "GenuineRate" genuine_rate: f64, 12 "UpgradableDeviceNum" upgradable_device_num: i64,
    13 "UpgradableVersions" upgradable_versions: Vec<String>
} }

/// In the response of [`DescribeAggrSoftDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoftVersionAndNum {
    pub version: Option<String>,
    pub num: Option<i64>,
}
model! { SoftVersionAndNum {
    0 "Version" version: String, 1 "Num" num: i64
} }

/// Describes aggr soft device list: `DescribeAggrSoftDeviceList` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeAggrSoftDeviceList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATABASE_EXCEPTION`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
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

/// Response of [`DescribeAggrSoftDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDeviceListOutput {
    pub data: Option<DescribeAggrSoftDeviceListData>,
}
model! { DescribeAggrSoftDeviceListOutput {
    0 "Data" data: DescribeAggrSoftDeviceListData
} }

/// In the response of [`DescribeAggrSoftDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAggrSoftDeviceListData {
    pub page: Option<Paging>,
    pub total: Option<i64>,
    pub aggr_soft_device_list: Vec<AggrSoftDeviceRow>,
}
model! { DescribeAggrSoftDeviceListData {
    0 "Page" page: Paging, 1 "Total" total: i64, 2 "AggrSoftDeviceList" aggr_soft_device_list: Vec<AggrSoftDeviceRow>
} }

/// In the response of [`DescribeAggrSoftDeviceList`].
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
    0 "DeviceName" device_name: String, 1 "LastLoginAccount" last_login_account: String,
    2 "DeviceUserName" device_user_name: String, 3 "Version" version: String, 4 "PiracyRisk" piracy_risk: i64,
    5 "PiracyReason" piracy_reason: String, 6 "InstallTime" install_time: String, 7 "UserPath" user_path: String,
    8 "UserGroup" user_group: String, 9 "IP" ip: String, 10 "MAC" mac: String, 11 "UseTime" use_time: i64,
    12 "DeviceId" device_id: i64, 13 "FullSoftName" full_soft_name: String, 14 "Id" id: i64,
    15 "NewVersion" new_version: String, 16 "UpgradeSoftId" upgrade_soft_id: i64, 17 "RemarkName" remark_name: String,
    18 "SoftwareId" software_id: i64, 19 "OsType" os_type: i64, 20 "AssetType" asset_type: String
} }

/// Describes business resources: `DescribeBusinessResources` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeBusinessResources>.
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

/// Response of [`DescribeBusinessResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessResourcesOutput {
    pub data: Option<DescribeBusinessResourcePageRsp>,
}
model! { DescribeBusinessResourcesOutput {
    0 "Data" data: DescribeBusinessResourcePageRsp
} }

/// In the response of [`DescribeBusinessResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessResourcePageRsp {
    pub items: Vec<DescribeBusinessResourceData>,
    pub page: Option<Paging>,
}
model! { DescribeBusinessResourcePageRsp {
    0 "Items" items: Vec<DescribeBusinessResourceData>, 1 "Page" page: Paging
} }

/// In the response of [`DescribeBusinessResources`].
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
    pub smart_gate_ids: Vec<i64>,
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
    0 "ServiceId" service_id: i64, 1 "ServiceName" service_name: String, 2 "ServiceType" service_type: String,
    3 "ServiceAddress" service_address: String, 4 "ServicePort" service_port: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "Remark" remark: String,
    8 "AreaId" area_id: i64, 9 "SmartGateIds" smart_gate_ids: Vec<i64>, 10 "Protocol" protocol: i64,
    11 "Levels" levels: i64, 12 "SmartGateNames" smart_gate_names: String, 13 "DirectConn" direct_conn: i64,
    14 "DetectState" detect_state: i64, 15 "DetectInfo" detect_info: String, 16 "DetectTime" detect_time: String,
    17 "ConnectorGroupId" connector_group_id: String, 18 "ConnectorGroupName" connector_group_name: String,
    19 "ReachableTime" reachable_time: String, 20 "ReachableState" reachable_state: i64,
    21 "AccessType" access_type: i64, 22 "BackendScheme" backend_scheme: String, 23 "BackendPath" backend_path: String,
    24 "FrontScheme" front_scheme: String, 25 "FrontHost" front_host: String, 26 "FrontPort" front_port: i64,
    27 "FrontPath" front_path: String, 28 "DisableFront" disable_front: i64, 29 "CustomDomain" custom_domain: String,
    30 "CustomHost" custom_host: String, 31 "CnameStatus" cname_status: i64, 32 "CertificateId" certificate_id: i64,
    33 "WebGwResourceType" web_gw_resource_type: i64, 34 "APISecretId" api_secret_id: i64,
    35 "AreaName" area_name: String, 36 "SSLCertId" ssl_cert_id: String,
    37 "EnableDependentAddr" enable_dependent_addr: i64, 38 "DependentAddr" dependent_addr: String,
    39 "WebGwNoAuth" web_gw_no_auth: i64, 40 "ConnectorGroupType" connector_group_type: String,
    41 "DomainSuffix" domain_suffix: String
} }

/// Describes company directory config: `DescribeCompanyDirectoryConfig` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeCompanyDirectoryConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_QUERY_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyDirectoryConfig {
    pub id: Option<i64>,
}
operation! { DescribeCompanyDirectoryConfig() "DescribeCompanyDirectoryConfig" -> DescribeCompanyDirectoryConfigOutput {
    0 "Id" id: i64
} }

/// Response of [`DescribeCompanyDirectoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyDirectoryConfigOutput {
    pub data: Option<DirectoryConfigData>,
}
model! { DescribeCompanyDirectoryConfigOutput {
    0 "Data" data: DirectoryConfigData
} }

/// In the response of [`DescribeCompanyDirectoryConfig`].
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
    0 "Id" id: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Config" config: String,
    4 "SyncEnable" sync_enable: bool, 5 "SyncPolicy" sync_policy: String,
    6 "SyncPolicyParams" sync_policy_params: String, 7 "CreateAuthConfig" create_auth_config: bool,
    8 "Description" description: String, 9 "SourceId" source_id: String,
    10 "DisplayOnLoginPage" display_on_login_page: bool
} }

/// Describes dlp edge node groups: `DescribeDLPEdgeNodeGroups` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDLPEdgeNodeGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroups {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
}
operation! { DescribeDLPEdgeNodeGroups() "DescribeDLPEdgeNodeGroups" -> DescribeDLPEdgeNodeGroupsOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition
} }

/// Response of [`DescribeDLPEdgeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroupsOutput {
    pub data: Option<DescribeDLPEdgeNodeGroupsRspData>,
}
model! { DescribeDLPEdgeNodeGroupsOutput {
    0 "Data" data: DescribeDLPEdgeNodeGroupsRspData
} }

/// In the response of [`DescribeDLPEdgeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroupsRspData {
    pub items: Vec<DescribeDLPEdgeNodeGroupsRspItem>,
    pub page: Option<Paging>,
}
model! { DescribeDLPEdgeNodeGroupsRspData {
    0 "Items" items: Vec<DescribeDLPEdgeNodeGroupsRspItem>, 1 "Page" page: Paging
} }

/// In the response of [`DescribeDLPEdgeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodeGroupsRspItem {
    pub id: Option<i64>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub edge_count: Option<i64>,
}
model! { DescribeDLPEdgeNodeGroupsRspItem {
    0 "Id" id: i64, 1 "GroupName" group_name: String, 2 "GroupId" group_id: String, 3 "EdgeCount" edge_count: i64
} }

/// Describes dlp edge nodes: `DescribeDLPEdgeNodes` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDLPEdgeNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodes {
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
}
operation! { DescribeDLPEdgeNodes() "DescribeDLPEdgeNodes" -> DescribeDLPEdgeNodesOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "Condition" condition: Condition
} }

/// Response of [`DescribeDLPEdgeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodesOutput {
    pub data: Option<DescribeDLPEdgeNodesPageData>,
}
model! { DescribeDLPEdgeNodesOutput {
    0 "Data" data: DescribeDLPEdgeNodesPageData
} }

/// In the response of [`DescribeDLPEdgeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPEdgeNodesPageData {
    pub page: Option<Paging>,
    pub items: Vec<DescribeDLPEdgeNodesRspItem>,
}
model! { DescribeDLPEdgeNodesPageData {
    0 "Page" page: Paging, 1 "Items" items: Vec<DescribeDLPEdgeNodesRspItem>
} }

/// In the response of [`DescribeDLPEdgeNodes`].
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
    0 "Id" id: i64, 1 "GroupId" group_id: String, 2 "EdgeNodeId" edge_node_id: String,
    3 "EdgeNodeName" edge_node_name: String, 4 "IsActive" is_active: bool, 5 "GroupName" group_name: String,
    6 "Ip" ip: String, 7 "Version" version: String, 8 "IsUpgradeEnable" is_upgrade_enable: bool,
    9 "UpgradeStatus" upgrade_status: i64, 10 "UpgradeDescription" upgrade_description: String,
    11 "RuleVersion" rule_version: String
} }

/// Describes dlp file detect result: `DescribeDLPFileDetectResult` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDLPFileDetectResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectResult {
    pub domain_instance_id: Option<String>,
    pub query_id: Option<String>,
}
operation! { DescribeDLPFileDetectResult() "DescribeDLPFileDetectResult" -> DescribeDLPFileDetectResultOutput {
    0 "DomainInstanceId" domain_instance_id: String, 1 "QueryID" query_id: String
} }

/// Response of [`DescribeDLPFileDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectResultOutput {
    pub data: Option<DescribeDLPFileDetectResultData>,
}
model! { DescribeDLPFileDetectResultOutput {
    0 "Data" data: DescribeDLPFileDetectResultData
} }

/// In the response of [`DescribeDLPFileDetectResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectResultData {
    pub file_md5: Option<String>,
    pub file_name: Option<String>,
    pub status: Option<String>,
    pub detect_result: Option<String>,
}
model! { DescribeDLPFileDetectResultData {
    0 "FileMd5" file_md5: String, 1 "FileName" file_name: String, 2 "Status" status: String,
    3 "DetectResult" detect_result: String
} }

/// Describes dlp file detect task result: `DescribeDLPFileDetectTaskResult` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDLPFileDetectTaskResult>.
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

/// Response of [`DescribeDLPFileDetectTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLPFileDetectTaskResultOutput {
    pub data: Option<DescribeDLPFileDetectTaskResultItem>,
}
model! { DescribeDLPFileDetectTaskResultOutput {
    0 "Data" data: DescribeDLPFileDetectTaskResultItem
} }

/// In the response of [`DescribeDLPFileDetectTaskResult`].
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
    0 "FileMd5" file_md5: String, 1 "FileName" file_name: String, 2 "Status" status: i64,
    3 "DetectResult" detect_result: String, 4 "Message" message: String
} }

/// Describes device child groups: `DescribeDeviceChildGroups` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDeviceChildGroups>.
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

/// Response of [`DescribeDeviceChildGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChildGroupsOutput {
    pub data: Option<DescribeDeviceChildGroupsRspData>,
}
model! { DescribeDeviceChildGroupsOutput {
    0 "Data" data: DescribeDeviceChildGroupsRspData
} }

/// In the response of [`DescribeDeviceChildGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceChildGroupsRspData {
    pub items: Vec<DeviceGroupDetail>,
}
model! { DescribeDeviceChildGroupsRspData {
    0 "Items" items: Vec<DeviceGroupDetail>
} }

/// In the response of [`DescribeDeviceChildGroups`].
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
    0 "Id" id: i64, 1 "Name" name: String, 2 "Description" description: String, 3 "ParentId" parent_id: i64,
    4 "IdPath" id_path: String, 5 "NamePath" name_path: String, 6 "Locked" locked: i64, 7 "OsType" os_type: i64,
    8 "Sort" sort: i64, 9 "FromAuto" from_auto: i64, 10 "Count" count: i64, 11 "Icon" icon: String,
    12 "WithIp" with_ip: i64, 13 "HasIp" has_ip: bool, 14 "IsLeaf" is_leaf: bool, 15 "ReadOnly" read_only: bool,
    16 "BindAccount" bind_account: i64, 17 "BindAccountName" bind_account_name: String
} }

/// Describes device detail list: `DescribeDeviceDetailList` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDeviceDetailList>.
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

/// Response of [`DescribeDeviceDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDetailListOutput {
    pub data: Option<DescribeDeviceDetailListPageData>,
}
model! { DescribeDeviceDetailListOutput {
    0 "Data" data: DescribeDeviceDetailListPageData
} }

/// In the response of [`DescribeDeviceDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDetailListPageData {
    pub items: Vec<DescribeDeviceDetailListData>,
    pub page: Option<Paging>,
}
model! { DescribeDeviceDetailListPageData {
    0 "Items" items: Vec<DescribeDeviceDetailListData>, 1 "Page" page: Paging
} }

/// In the response of [`DescribeDeviceDetailList`].
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
    0 "UserName" user_name: String, 1 "ComputerName" computer_name: String, 2 "Name" name: String,
    3 "AccountGroupIdPath" account_group_id_path: String, 4 "AccountGroupId" account_group_id: i64,
    5 "GroupNamePath" group_name_path: String, 6 "Ip" ip: String, 7 "AccountGroupName" account_group_name: String,
    8 "GroupIdPath" group_id_path: String, 9 "Mid" mid: String, 10 "IoaUserName" ioa_user_name: String,
    11 "GroupId" group_id: i64, 12 "GroupName" group_name: String, 13 "Mac" mac: String, 14 "Version" version: String,
    15 "AccountGroupNamePath" account_group_name_path: String, 16 "Id" id: i64
} }

/// Describes device hardware info list: `DescribeDeviceHardwareInfoList` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDeviceHardwareInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoList {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub os_type: i64,
    pub domain_instance_id: Option<String>,
    pub condition: Option<Condition>,
}
operation! { DescribeDeviceHardwareInfoList(group_id: i64, os_type: i64)
    "DescribeDeviceHardwareInfoList" -> DescribeDeviceHardwareInfoListOutput {
    0 "GroupId" group_id, 1 "OsType" os_type, 2 "DomainInstanceId" domain_instance_id: String,
    3 "Condition" condition: Condition
} }

/// Response of [`DescribeDeviceHardwareInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoListOutput {
    pub data: Option<DescribeDeviceHardwareInfoListRspData>,
}
model! { DescribeDeviceHardwareInfoListOutput {
    0 "Data" data: DescribeDeviceHardwareInfoListRspData
} }

/// In the response of [`DescribeDeviceHardwareInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceHardwareInfoListRspData {
    pub page: Option<Paging>,
    pub items: Vec<DescribeDeviceHardwareInfoItem>,
}
model! { DescribeDeviceHardwareInfoListRspData {
    0 "Page" page: Paging, 1 "Items" items: Vec<DescribeDeviceHardwareInfoItem>
} }

/// In the response of [`DescribeDeviceHardwareInfoList`].
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
    0 "Id" id: i64, 1 "Mid" mid: String, 2 "OsType" os_type: i64, 3 "Name" name: String, 4 "UserName" user_name: String,
    5 "Status" status: i64, 6 "GroupId" group_id: i64, 7 "GroupName" group_name: String,
    8 "GroupNamePath" group_name_path: String, 9 "AccountName" account_name: String, 10 "Ip" ip: String,
    11 "MacAddr" mac_addr: String, 12 "Cpu" cpu: String, 13 "Memory" memory: String,
    14 "HardDiskSize" hard_disk_size: String, 15 "Monitor" monitor: String, 16 "RemarkName" remark_name: String,
    17 "BiosUuid" bios_uuid: String
} }

/// Describes device info: `DescribeDeviceInfo` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDeviceInfo>.
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

/// Response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub data: Option<DescribeDeviceInfoRspData>,
}
model! { DescribeDeviceInfoOutput {
    0 "Data" data: DescribeDeviceInfoRspData
} }

/// In the response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoRspData {
    pub process_list: Vec<DeviceProcessInfo>,
    pub network_list: Vec<DeviceNetworkInfo>,
    pub service_list: Vec<DeviceServiceInfo>,
}
model! { DescribeDeviceInfoRspData {
    0 "ProcessList" process_list: Vec<DeviceProcessInfo>, 1 "NetworkList" network_list: Vec<DeviceNetworkInfo>,
    2 "ServiceList" service_list: Vec<DeviceServiceInfo>
} }

/// In the response of [`DescribeDeviceInfo`].
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
    0 "CmdLine" cmd_line: String, 1 "Memory" memory: String, 2 "Name" name: String, 3 "Path" path: String,
    4 "ProcessId" process_id: i64, 5 "User" user: String
} }

/// In the response of [`DescribeDeviceInfo`].
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
    0 "LocalAddr" local_addr: String, 1 "LocalPort" local_port: i64, 2 "ProcessId" process_id: i64,
    3 "ProcessName" process_name: String, 4 "Protocol" protocol: String, 5 "RemoteAddr" remote_addr: String,
    6 "RemotePort" remote_port: i64, 7 "State" state: i64
} }

/// In the response of [`DescribeDeviceInfo`].
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
    0 "CmdLine" cmd_line: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "ProcessId" process_id: i64, 4 "StartType" start_type: i64, 5 "State" state: i64, 6 "User" user: String
} }

/// Describes device virtual groups: `DescribeDeviceVirtualGroups` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDeviceVirtualGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
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

/// Response of [`DescribeDeviceVirtualGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceVirtualGroupsOutput {
    pub data: Option<DescribeDeviceVirtualGroupsPageRsp>,
}
model! { DescribeDeviceVirtualGroupsOutput {
    0 "Data" data: DescribeDeviceVirtualGroupsPageRsp
} }

/// In the response of [`DescribeDeviceVirtualGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceVirtualGroupsPageRsp {
    pub page: Option<Paging>,
    pub items: Vec<DeviceVirtualDeviceGroupsDetail>,
}
model! { DescribeDeviceVirtualGroupsPageRsp {
    0 "Page" page: Paging, 1 "Items" items: Vec<DeviceVirtualDeviceGroupsDetail>
} }

/// In the response of [`DescribeDeviceVirtualGroups`].
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
    0 "Id" id: i64, 1 "DeviceVirtualGroupName" device_virtual_group_name: String, 2 "DeviceCount" device_count: i64,
    3 "OsType" os_type: i64, 4 "Itime" itime: String, 5 "Utime" utime: String
} }

/// Describes devices: `DescribeDevices` of `ioa` 2022-06-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDevices>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED_GATEWAY`], [`codes::RESOURCE_UNAVAILABLE_LICENSE_INVALID`].
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

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub data: Option<DescribeDevicesPageRsp>,
}
model! { DescribeDevicesOutput {
    0 "Data" data: DescribeDevicesPageRsp
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesPageRsp {
    pub paging: Option<Paging>,
    pub items: Vec<DeviceDetail>,
}
model! { DescribeDevicesPageRsp {
    0 "Paging" paging: Paging, 1 "Items" items: Vec<DeviceDetail>
} }

/// In the response of [`DescribeDevices`].
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
    pub vul_critical_list: Vec<String>,
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
    0 "Id" id: i64, 1 "Mid" mid: String, 2 "Name" name: String, 3 "GroupId" group_id: i64, 4 "OsType" os_type: i64,
    5 "Ip" ip: String, 6 "OnlineStatus" online_status: i64, 7 "Version" version: String,
    8 "StrVersion" str_version: String, 9 "Itime" itime: String, 10 "ConnActiveTime" conn_active_time: String,
    11 "Locked" locked: i64, 12 "LocalIpList" local_ip_list: String, 13 "HostId" host_id: i64,
    14 "GroupName" group_name: String, 15 "GroupNamePath" group_name_path: String,
    16 "CriticalVulListCount" critical_vul_list_count: i64, 17 "Os" os: String, 18 "OsBits" os_bits: i64,
    19 "OsVersion" os_version: String, 20 "OsLanguage" os_language: String, 21 "OsInstallDate" os_install_date: String,
    22 "ComputerName" computer_name: String, 23 "DomainName" domain_name: String, 24 "MacAddr" mac_addr: String,
    25 "VulCount" vul_count: i64, 26 "RiskCount" risk_count: i64, 27 "VirusVer" virus_ver: String,
    28 "VulVersion" vul_version: String, 29 "SysRepVersion" sys_rep_version: String,
    30 "VulCriticalList" vul_critical_list: Vec<String>, 31 "Tags" tags: String, 32 "UserName" user_name: String,
    33 "FirewallStatus" firewall_status: i64, 34 "SerialNum" serial_num: String,
    35 "DeviceStrategyVer" device_strategy_ver: String, 36 "NGNStrategyVer" ngn_strategy_ver: String,
    37 "IOAUserName" ioa_user_name: String, 38 "DeviceNewStrategyVer" device_new_strategy_ver: String,
    39 "NGNNewStrategyVer" ngn_new_strategy_ver: String, 40 "HostName" host_name: String,
    41 "BaseBoardSn" base_board_sn: String, 42 "AccountUsers" account_users: String,
    43 "IdentityStrategyVer" identity_strategy_ver: String,
    44 "IdentityNewStrategyVer" identity_new_strategy_ver: String, 45 "AccountGroupName" account_group_name: String,
    46 "AccountName" account_name: String, 47 "AccountGroupId" account_group_id: i64,
    48 "ScreenRecordingPermission" screen_recording_permission: i64,
    49 "DiskAccessPermission" disk_access_permission: i64, 50 "RemarkName" remark_name: String,
    51 "BiosUuid" bios_uuid: String
} }

/// Describes direct account group resources: `DescribeDirectAccountGroupResources` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeDirectAccountGroupResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectAccountGroupResources {
    /// Required.
    pub account_group_id: i64,
}
operation! { DescribeDirectAccountGroupResources(account_group_id: i64)
    "DescribeDirectAccountGroupResources" -> DescribeDirectAccountGroupResourcesOutput {
    0 "AccountGroupId" account_group_id
} }

/// Response of [`DescribeDirectAccountGroupResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectAccountGroupResourcesOutput {
    pub data: Option<DescribeAccountResourcesData>,
}
model! { DescribeDirectAccountGroupResourcesOutput {
    0 "Data" data: DescribeAccountResourcesData
} }

/// In the response of [`DescribeDirectAccountGroupResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountResourcesData {
    pub items: Vec<DescribeAccountResourcesItems>,
}
model! { DescribeAccountResourcesData {
    0 "Items" items: Vec<DescribeAccountResourcesItems>
} }

/// In the response of [`DescribeDirectAccountGroupResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountResourcesItems {
    pub area_id: Option<i64>,
    pub description: Option<String>,
    pub resource_type: Option<i64>,
    pub resource_id: Option<i64>,
    pub from_source_id: Option<i64>,
    pub is_inherited: Option<bool>,
    pub expire_time: Option<i64>,
    pub name_path: Option<String>,
    pub access_type: Option<i64>,
    pub resource_name: Option<String>,
    pub is_inherited_switch: Option<i64>,
    pub id: Option<i64>,
    pub area_name: Option<String>,
}
model! { DescribeAccountResourcesItems {
    0 "AreaId" area_id: i64, 1 "Description" description: String, 2 "ResourceType" resource_type: i64,
    3 "ResourceId" resource_id: i64, 4 "FromSourceId" from_source_id: i64, 5 "IsInherited" is_inherited: bool,
    6 "ExpireTime" expire_time: i64, 7 "NamePath" name_path: String, 8 "AccessType" access_type: i64,
    9 "ResourceName" resource_name: String, 10 "IsInheritedSwitch" is_inherited_switch: i64, 11 "Id" id: i64,
    12 "AreaName" area_name: String
} }

/// Describes local accounts: `DescribeLocalAccounts` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeLocalAccounts>.
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

/// Response of [`DescribeLocalAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountsOutput {
    pub data: Option<DescribeLocalAccountsPage>,
}
model! { DescribeLocalAccountsOutput {
    0 "Data" data: DescribeLocalAccountsPage
} }

/// In the response of [`DescribeLocalAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountsPage {
    pub page: Option<Paging>,
    pub items: Vec<DescribeLocalAccountsData>,
}
model! { DescribeLocalAccountsPage {
    0 "Page" page: Paging, 1 "Items" items: Vec<DescribeLocalAccountsData>
} }

/// In the response of [`DescribeLocalAccounts`].
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
    pub account_groups: Vec<DescribeLocalAccountAccountGroupsData>,
    pub mobile_bind_num: Option<i64>,
    pub pc_bind_num: Option<i64>,
    pub online_status: Option<i64>,
    pub active_status: Option<i64>,
    pub login_time: Option<String>,
    pub logout_time: Option<String>,
}
model! { DescribeLocalAccountsData {
    0 "Id" id: i64, 1 "UserId" user_id: String, 2 "UserName" user_name: String, 3 "AccountId" account_id: i64,
    4 "GroupId" group_id: i64, 5 "GroupName" group_name: String, 6 "NamePath" name_path: String, 7 "Source" source: i64,
    8 "Status" status: i64, 9 "Itime" itime: String, 10 "Utime" utime: String, 11 "ExtraInfo" extra_info: String,
    12 "RiskLevel" risk_level: String, 13 "AccountGroups" account_groups: Vec<DescribeLocalAccountAccountGroupsData>,
    14 "MobileBindNum" mobile_bind_num: i64, 15 "PcBindNum" pc_bind_num: i64, 16 "OnlineStatus" online_status: i64,
    17 "ActiveStatus" active_status: i64, 18 "LoginTime" login_time: String, 19 "LogoutTime" logout_time: String
} }

/// In the response of [`DescribeLocalAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalAccountAccountGroupsData {
    pub account_group_id: Option<i64>,
}
model! { DescribeLocalAccountAccountGroupsData {
    0 "AccountGroupId" account_group_id: i64
} }

/// Describes resource granted account groups: `DescribeResourceGrantedAccountGroups` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeResourceGrantedAccountGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountGroups {
    /// Required.
    pub resource_id: i64,
}
operation! { DescribeResourceGrantedAccountGroups(resource_id: i64)
    "DescribeResourceGrantedAccountGroups" -> DescribeResourceGrantedAccountGroupsOutput {
    0 "ResourceId" resource_id
} }

/// Response of [`DescribeResourceGrantedAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountGroupsOutput {
    pub data: Option<DescribeResourceGrantedAccountGroupsData>,
}
model! { DescribeResourceGrantedAccountGroupsOutput {
    0 "Data" data: DescribeResourceGrantedAccountGroupsData
} }

/// In the response of [`DescribeResourceGrantedAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountGroupsData {
    pub items: Vec<GrantedAccountGroupItem>,
}
model! { DescribeResourceGrantedAccountGroupsData {
    0 "Items" items: Vec<GrantedAccountGroupItem>
} }

/// In the response of [`DescribeResourceGrantedAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedAccountGroupItem {
    pub account_group_id: Option<i64>,
    pub name: Option<String>,
    pub id_path_array: Vec<i64>,
    pub name_path_array: Vec<String>,
    pub account_count: Option<i64>,
    pub expire_time: Option<i64>,
    pub relation_id: Option<i64>,
}
model! { GrantedAccountGroupItem {
    0 "AccountGroupId" account_group_id: i64, 1 "Name" name: String, 2 "IdPathArray" id_path_array: Vec<i64>,
    3 "NamePathArray" name_path_array: Vec<String>, 4 "AccountCount" account_count: i64,
    5 "ExpireTime" expire_time: i64, 6 "RelationId" relation_id: i64
} }

/// Describes resource granted accounts: `DescribeResourceGrantedAccounts` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeResourceGrantedAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccounts {
    pub resource_id: Option<i64>,
}
operation! { DescribeResourceGrantedAccounts()
    "DescribeResourceGrantedAccounts" -> DescribeResourceGrantedAccountsOutput {
    0 "ResourceId" resource_id: i64
} }

/// Response of [`DescribeResourceGrantedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountsOutput {
    pub data: Option<DescribeResourceGrantedAccountsData>,
}
model! { DescribeResourceGrantedAccountsOutput {
    0 "Data" data: DescribeResourceGrantedAccountsData
} }

/// In the response of [`DescribeResourceGrantedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedAccountsData {
    pub total_count: Option<i64>,
    pub items: Vec<GrantedAccountItem>,
}
model! { DescribeResourceGrantedAccountsData {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<GrantedAccountItem>
} }

/// In the response of [`DescribeResourceGrantedAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedAccountItem {
    pub account_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub group_id: Option<i64>,
    pub group_id_path_array: Vec<i64>,
    pub group_name_path_array: Vec<String>,
    pub menu_id: Option<i64>,
    pub expire_time: Option<i64>,
    pub relation_id: Option<i64>,
}
model! { GrantedAccountItem {
    0 "AccountId" account_id: i64, 1 "UserId" user_id: String, 2 "UserName" user_name: String,
    3 "GroupId" group_id: i64, 4 "GroupIdPathArray" group_id_path_array: Vec<i64>,
    5 "GroupNamePathArray" group_name_path_array: Vec<String>, 6 "MenuId" menu_id: i64, 7 "ExpireTime" expire_time: i64,
    8 "RelationId" relation_id: i64
} }

/// Describes resource granted virtual groups: `DescribeResourceGrantedVirtualGroups` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeResourceGrantedVirtualGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedVirtualGroups {
    pub resource_id: Option<i64>,
    pub resource_type: Option<i64>,
}
operation! { DescribeResourceGrantedVirtualGroups()
    "DescribeResourceGrantedVirtualGroups" -> DescribeResourceGrantedVirtualGroupsOutput {
    0 "ResourceId" resource_id: i64, 1 "ResourceType" resource_type: i64
} }

/// Response of [`DescribeResourceGrantedVirtualGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedVirtualGroupsOutput {
    pub data: Option<DescribeResourceGrantedVirtualGroupsData>,
}
model! { DescribeResourceGrantedVirtualGroupsOutput {
    0 "Data" data: DescribeResourceGrantedVirtualGroupsData
} }

/// In the response of [`DescribeResourceGrantedVirtualGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceGrantedVirtualGroupsData {
    pub items: Vec<GrantedVirtualGroupItem>,
}
model! { DescribeResourceGrantedVirtualGroupsData {
    0 "Items" items: Vec<GrantedVirtualGroupItem>
} }

/// In the response of [`DescribeResourceGrantedVirtualGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantedVirtualGroupItem {
    pub virtual_group_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub account_count: Option<i64>,
    pub expire_time: Option<i64>,
    pub relation_id: Option<i64>,
}
model! { GrantedVirtualGroupItem {
    0 "VirtualGroupId" virtual_group_id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "AccountCount" account_count: i64, 4 "ExpireTime" expire_time: i64, 5 "RelationId" relation_id: i64
} }

/// Describes root account group: `DescribeRootAccountGroup` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeRootAccountGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootAccountGroup {}
operation! { DescribeRootAccountGroup() "DescribeRootAccountGroup" -> DescribeRootAccountGroupOutput {} }

/// Response of [`DescribeRootAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRootAccountGroupOutput {
    pub data: Option<GetAccountGroupData>,
}
model! { DescribeRootAccountGroupOutput {
    0 "Data" data: GetAccountGroupData
} }

/// In the response of [`DescribeRootAccountGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountGroupData {
    pub name_path: Option<String>,
    pub id_path_arr: Vec<i64>,
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
    pub import: Option<String>,
    pub import_enable: Option<bool>,
    pub import_type: Option<String>,
    pub mini_iam_id: Option<String>,
}
model! { GetAccountGroupData {
    0 "NamePath" name_path: String, 1 "IdPathArr" id_path_arr: Vec<i64>, 2 "ExtraInfo" extra_info: String,
    3 "Utime" utime: String, 4 "ParentId" parent_id: i64, 5 "OrgId" org_id: String, 6 "Name" name: String,
    7 "Id" id: i64, 8 "Description" description: String, 9 "Source" source: i64, 10 "IdPath" id_path: String,
    11 "Itime" itime: String, 12 "ParentOrgId" parent_org_id: String, 13 "Import" import: String,
    14 "ImportEnable" import_enable: bool, 15 "ImportType" import_type: String, 16 "MiniIamId" mini_iam_id: String
} }

/// Describes soft census list by device: `DescribeSoftCensusListByDevice` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeSoftCensusListByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDevice {
    /// Required.
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

/// Response of [`DescribeSoftCensusListByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDeviceOutput {
    pub data: Option<DescribeSoftCensusListByDevicePageData>,
}
model! { DescribeSoftCensusListByDeviceOutput {
    0 "Data" data: DescribeSoftCensusListByDevicePageData
} }

/// In the response of [`DescribeSoftCensusListByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftCensusListByDevicePageData {
    pub items: Vec<DescribeSoftCensusListByDeviceData>,
    pub page: Option<Paging>,
}
model! { DescribeSoftCensusListByDevicePageData {
    0 "Items" items: Vec<DescribeSoftCensusListByDeviceData>, 1 "Page" page: Paging
} }

/// In the response of [`DescribeSoftCensusListByDevice`].
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
    0 "UserName" user_name: String, 1 "MacAddr" mac_addr: String, 2 "Name" name: String,
    3 "GroupNamePath" group_name_path: String, 4 "Ip" ip: String, 5 "Mid" mid: String,
    6 "IoaUserName" ioa_user_name: String, 7 "GroupId" group_id: i64, 8 "GroupName" group_name: String, 9 "Id" id: i64,
    10 "SoftNum" soft_num: i64, 11 "PiracyRisk" piracy_risk: i64, 12 "RemarkName" remark_name: String
} }

/// Describes software information: `DescribeSoftwareInformation` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeSoftwareInformation>.
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

/// Response of [`DescribeSoftwareInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftwareInformationOutput {
    pub data: Option<DescribeSoftwareInformationPageData>,
}
model! { DescribeSoftwareInformationOutput {
    0 "Data" data: DescribeSoftwareInformationPageData
} }

/// In the response of [`DescribeSoftwareInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoftwareInformationPageData {
    pub items: Vec<SoftwareInformationData>,
    pub page: Option<Paging>,
}
model! { DescribeSoftwareInformationPageData {
    0 "Items" items: Vec<SoftwareInformationData>, 1 "Page" page: Paging
} }

/// In the response of [`DescribeSoftwareInformation`].
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
    0 "Name" name: String, 1 "InstallDate" install_date: String, 2 "SoftwareId" software_id: i64, 3 "Mid" mid: String,
    4 "Version" version: String, 5 "CorpName" corp_name: String, 6 "Id" id: i64, 7 "PiracyRisk" piracy_risk: i64,
    8 "DeviceId" device_id: i64, 9 "OsType" os_type: i64
} }

/// Describes virtual devices: `DescribeVirtualDevices` of `ioa` 2022-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=DescribeVirtualDevices>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
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

/// Response of [`DescribeVirtualDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualDevicesOutput {
    pub data: Option<DescribeVirtualDevicesPageRsp>,
}
model! { DescribeVirtualDevicesOutput {
    0 "Data" data: DescribeVirtualDevicesPageRsp
} }

/// In the response of [`DescribeVirtualDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualDevicesPageRsp {
    pub paging: Option<Paging>,
    pub items: Vec<DeviceDetail>,
}
model! { DescribeVirtualDevicesPageRsp {
    0 "Paging" paging: Paging, 1 "Items" items: Vec<DeviceDetail>
} }

/// Exports device download task: `ExportDeviceDownloadTask` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=ExportDeviceDownloadTask>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED_DEVICE_DOWNLOAD_TASK`].
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

/// Response of [`ExportDeviceDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDeviceDownloadTaskOutput {
    pub data: Option<DeviceDownloadTask>,
}
model! { ExportDeviceDownloadTaskOutput {
    0 "Data" data: DeviceDownloadTask
} }

/// In the response of [`ExportDeviceDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDownloadTask {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { DeviceDownloadTask {
    0 "DownloadURL" download_url: Secret, 1 "TaskId" task_id: i64
} }

/// Exports software information list: `ExportSoftwareInformationList` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=ExportSoftwareInformationList>.
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

/// Response of [`ExportSoftwareInformationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSoftwareInformationListOutput {
    pub data: Option<ExportSoftwareDownloadUrlRspData>,
}
model! { ExportSoftwareInformationListOutput {
    0 "Data" data: ExportSoftwareDownloadUrlRspData
} }

/// In the response of [`ExportSoftwareInformationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSoftwareDownloadUrlRspData {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { ExportSoftwareDownloadUrlRspData {
    0 "DownloadURL" download_url: Secret, 1 "TaskId" task_id: i64
} }

/// Grants resources by account groups: `GrantResourcesByAccountGroups` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=GrantResourcesByAccountGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcesByAccountGroups {
    /// Required.
    pub operations: Vec<GrantResourceOperationByAccountGroups>,
}
operation! { GrantResourcesByAccountGroups(operations: Vec<GrantResourceOperationByAccountGroups>)
    "GrantResourcesByAccountGroups" -> Empty {
    0 "Operations" operations
} }

/// Response of [`GrantResourcesByAccountGroups`]: empty.
pub type GrantResourcesByAccountGroupsOutput = Empty;

/// In the request of [`GrantResourcesByAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceOperationByAccountGroups {
    /// Required.
    pub operation_type: Option<i64>,
    /// Required.
    pub resource_id: Option<i64>,
    /// Required.
    pub resource_type: Option<i64>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub account_group_id: Option<i64>,
}

/// Arguments of [`GrantResourceOperationByAccountGroups::new`].
pub struct GrantResourceOperationByAccountGroupsRequired {
    pub operation_type: i64,
    pub resource_id: i64,
    pub resource_type: i64,
    pub expire_time: i64,
    pub account_group_id: i64,
}
input! {
    GrantResourceOperationByAccountGroups { GrantResourceOperationByAccountGroupsRequired: operation_type, resource_id, resource_type, expire_time, account_group_id } {
    0 "OperationType" operation_type: i64, 1 "ResourceId" resource_id: i64, 2 "ResourceType" resource_type: i64,
    3 "ExpireTime" expire_time: i64, 4 "AccountGroupId" account_group_id: i64
} }

/// Grants resources by accounts: `GrantResourcesByAccounts` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=GrantResourcesByAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcesByAccounts {
    /// Required.
    pub operations: Vec<GrantResourceOperationByAccounts>,
}
operation! { GrantResourcesByAccounts(operations: Vec<GrantResourceOperationByAccounts>)
    "GrantResourcesByAccounts" -> Empty {
    0 "Operations" operations
} }

/// Response of [`GrantResourcesByAccounts`]: empty.
pub type GrantResourcesByAccountsOutput = Empty;

/// In the request of [`GrantResourcesByAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceOperationByAccounts {
    /// Required.
    pub operation_type: Option<i64>,
    /// Required.
    pub resource_id: Option<i64>,
    /// Required.
    pub resource_type: Option<i64>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub account_user_id: Option<String>,
    /// Required.
    pub menu_id: Option<i64>,
}

/// Arguments of [`GrantResourceOperationByAccounts::new`].
pub struct GrantResourceOperationByAccountsRequired {
    pub operation_type: i64,
    pub resource_id: i64,
    pub resource_type: i64,
    pub expire_time: i64,
    pub account_user_id: String,
    pub menu_id: i64,
}
input! {
    GrantResourceOperationByAccounts { GrantResourceOperationByAccountsRequired: operation_type, resource_id, resource_type, expire_time, account_user_id, menu_id } {
    0 "OperationType" operation_type: i64, 1 "ResourceId" resource_id: i64, 2 "ResourceType" resource_type: i64,
    3 "ExpireTime" expire_time: i64, 4 "AccountUserId" account_user_id: String, 5 "MenuId" menu_id: i64
} }

/// Grants resources by virtual groups: `GrantResourcesByVirtualGroups` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=GrantResourcesByVirtualGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcesByVirtualGroups {
    /// Required.
    pub operations: Vec<GrantResourceOperationByVirtualGroups>,
}
operation! { GrantResourcesByVirtualGroups(operations: Vec<GrantResourceOperationByVirtualGroups>)
    "GrantResourcesByVirtualGroups" -> Empty {
    0 "Operations" operations
} }

/// Response of [`GrantResourcesByVirtualGroups`]: empty.
pub type GrantResourcesByVirtualGroupsOutput = Empty;

/// In the request of [`GrantResourcesByVirtualGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceOperationByVirtualGroups {
    /// Required.
    pub operation_type: Option<i64>,
    /// Required.
    pub resource_id: Option<i64>,
    /// Required.
    pub resource_type: Option<i64>,
    /// Required.
    pub expire_time: Option<i64>,
    /// Required.
    pub virtual_account_group_id: Option<i64>,
}

/// Arguments of [`GrantResourceOperationByVirtualGroups::new`].
pub struct GrantResourceOperationByVirtualGroupsRequired {
    pub operation_type: i64,
    pub resource_id: i64,
    pub resource_type: i64,
    pub expire_time: i64,
    pub virtual_account_group_id: i64,
}
input! {
    GrantResourceOperationByVirtualGroups { GrantResourceOperationByVirtualGroupsRequired: operation_type, resource_id, resource_type, expire_time, virtual_account_group_id } {
    0 "OperationType" operation_type: i64, 1 "ResourceId" resource_id: i64, 2 "ResourceType" resource_type: i64,
    3 "ExpireTime" expire_time: i64, 4 "VirtualAccountGroupId" virtual_account_group_id: i64
} }

/// Modifies business resource: `ModifyBusinessResource` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=ModifyBusinessResource>.
///
/// Errors: [`codes::INTERNAL_ERROR_NOT_ZERO_TRUST_GATEWAY`], [`codes::INVALID_PARAMETER_DUPLICATE_RESOURCES_EXIST`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_RESOURCES_NAME`], [`codes::INVALID_PARAMETER_RESOURCE_ACCESS_METHOD`],
/// [`codes::INVALID_PARAMETER_RESOURCE_DOMAIN_ERR`], [`codes::INVALID_PARAMETER_RESOURCE_IP_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_IP_SEGMENT_ERR`], [`codes::INVALID_PARAMETER_RESOURCE_LEVELS_PARAMETER`],
/// [`codes::INVALID_PARAMETER_RESOURCE_PORT_ERR`], [`codes::INVALID_PARAMETER_RESOURCE_PROTOCOL_TYPE_ERR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_TYPE_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_NO_MODULE_DATA`],
/// [`codes::RESOURCE_NOT_FOUND_NO_RESOURCE_DATA`], [`codes::UNAUTHORIZED_OPERATION_NO_MODULE_PERMISSIONS`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBusinessResource {
    /// Required.
    pub area_id: i64,
    /// Required.
    pub protocol: i64,
    /// Required.
    pub service_name: String,
    /// Required.
    pub levels: i64,
    /// Required.
    pub service_type: String,
    /// Required.
    pub service_port: String,
    /// Required.
    pub service_id: i64,
    /// Required.
    pub service_address: String,
    pub direct_conn: Option<i64>,
}

/// Arguments of [`ModifyBusinessResource::new`].
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
operation! {
    ModifyBusinessResource { ModifyBusinessResourceRequired: area_id, protocol, service_name, levels, service_type, service_port, service_id, service_address }
    "ModifyBusinessResource" -> Empty {
    0 "AreaId" area_id, 1 "Protocol" protocol, 2 "ServiceName" service_name, 3 "Levels" levels,
    4 "ServiceType" service_type, 5 "ServicePort" service_port, 6 "ServiceId" service_id,
    7 "ServiceAddress" service_address, 8 "DirectConn" direct_conn: i64
} }

/// Response of [`ModifyBusinessResource`]: empty.
pub type ModifyBusinessResourceOutput = Empty;

/// Modifies company directory config: `ModifyCompanyDirectoryConfig` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=ModifyCompanyDirectoryConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DATABASE_QUERY_FAILED`], [`codes::INTERNAL_ERROR_DATABASE_WRITE_FAILED`],
/// [`codes::INVALID_PARAMETER_SAME_ACCOUNT_GROUP_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompanyDirectoryConfig {
    /// Required.
    pub r#type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub config: String,
    /// Required.
    pub sync_enable: bool,
    /// Required.
    pub sync_policy: String,
    /// Required.
    pub sync_policy_params: String,
    /// Required.
    pub create_auth_config: bool,
    /// Required.
    pub display_on_login_page: bool,
    pub id: Option<i64>,
    pub description: Option<String>,
}

/// Arguments of [`ModifyCompanyDirectoryConfig::new`].
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
operation! {
    ModifyCompanyDirectoryConfig { ModifyCompanyDirectoryConfigRequired: r#type, name, config, sync_enable, sync_policy, sync_policy_params, create_auth_config, display_on_login_page }
    "ModifyCompanyDirectoryConfig" -> ModifyCompanyDirectoryConfigOutput {
    0 "Type" r#type, 1 "Name" name, 2 "Config" config, 3 "SyncEnable" sync_enable, 4 "SyncPolicy" sync_policy,
    5 "SyncPolicyParams" sync_policy_params, 6 "CreateAuthConfig" create_auth_config,
    7 "DisplayOnLoginPage" display_on_login_page, 8 "Id" id: i64, 9 "Description" description: String
} }

/// Response of [`ModifyCompanyDirectoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompanyDirectoryConfigOutput {
    pub data: Option<DirectoryConfigResultData>,
}
model! { ModifyCompanyDirectoryConfigOutput {
    0 "Data" data: DirectoryConfigResultData
} }

/// Modifies device trust status: `ModifyDeviceTrustStatus` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=ModifyDeviceTrustStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_DATABASE_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTrustStatus {
    /// Required.
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

/// Response of [`ModifyDeviceTrustStatus`]: empty.
pub type ModifyDeviceTrustStatusOutput = Empty;

/// Modifies virtual device groups: `ModifyVirtualDeviceGroups` of `ioa` 2022-06-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ioa&Version=2022-06-01&Action=ModifyVirtualDeviceGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DATABASE_QUERY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_VIRTUAL_DEVICE_GROUP_NOT_FOUND`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_WAIT_FOR_THE_LAST_OPERATION_TO_COMPLETE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualDeviceGroups {
    /// Required.
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

/// Response of [`ModifyVirtualDeviceGroups`]: empty.
pub type ModifyVirtualDeviceGroupsOutput = Empty;

/// In the request of [`ModifyVirtualDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVirtualDeviceGroupsReqItem {
    pub device_mid: Option<String>,
    pub operation: Option<i64>,
}
input! { ModifyVirtualDeviceGroupsReqItem() {
    0 "DeviceMid" device_mid: String, 1 "Operation" operation: i64
} }

codes! {
    FAILED_OPERATION_QUERY_DATA "FailedOperation.QueryData",
    FAILED_OPERATION_RPC_SERVICE_CALL_FAILED "FailedOperation.RPCServiceCallFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DATABASE_EXCEPTION "InternalError.DatabaseException",
    INTERNAL_ERROR_DATABASE_QUERY_FAILED "InternalError.DatabaseQueryFailed",
    INTERNAL_ERROR_DATABASE_WRITE_FAILED "InternalError.DatabaseWriteFailed",
    INTERNAL_ERROR_NOT_ZERO_TRUST_GATEWAY "InternalError.NotZeroTrustGateway",
    INTERNAL_ERROR_SERVICE_TYPE_ERROR "InternalError.ServiceTypeError", INTERNAL_ERROR_UNKNOWN "InternalError.Unknown",
    INVALID_PARAMETER_AUTO_RULE_PARAMETER_ERROR "InvalidParameter.AutoRuleParameterError",
    INVALID_PARAMETER_DATABASE_EXCEPTION "InvalidParameter.DatabaseException",
    INVALID_PARAMETER_DUPLICATE_DEVICE_VIRTUAL_GROUP_NAME "InvalidParameter.DuplicateDeviceVirtualGroupName",
    INVALID_PARAMETER_DUPLICATE_ID_IN_BLACK_WHITE_LIST "InvalidParameter.DuplicateIdInBlackWhiteList",
    INVALID_PARAMETER_DUPLICATE_RESOURCES_EXIST "InvalidParameter.DuplicateResourcesExist",
    INVALID_PARAMETER_DUPLICATE_RESOURCES_NAME "InvalidParameter.DuplicateResourcesName",
    INVALID_PARAMETER_IDENTICAL_NAME "InvalidParameter.IdenticalName",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_REQUEST_PARAM "InvalidParameter.RequestParam",
    INVALID_PARAMETER_RESOURCE_ACCESS_METHOD "InvalidParameter.ResourceAccessMethod",
    INVALID_PARAMETER_RESOURCE_DOMAIN_ERR "InvalidParameter.ResourceDomainErr",
    INVALID_PARAMETER_RESOURCE_IP_ERROR "InvalidParameter.ResourceIPError",
    INVALID_PARAMETER_RESOURCE_IP_SEGMENT_ERR "InvalidParameter.ResourceIPSegmentErr",
    INVALID_PARAMETER_RESOURCE_LEVELS_PARAMETER "InvalidParameter.ResourceLevelsParameter",
    INVALID_PARAMETER_RESOURCE_PORT_ERR "InvalidParameter.ResourcePortErr",
    INVALID_PARAMETER_RESOURCE_PROTOCOL_TYPE_ERR "InvalidParameter.ResourceProtocolTypeErr",
    INVALID_PARAMETER_RESOURCE_TYPE_PARAMETER "InvalidParameter.ResourceTypeParameter",
    INVALID_PARAMETER_SAME_ACCOUNT_GROUP_NAME "InvalidParameter.SameAccountGroupName",
    INVALID_PARAMETER_VALUE_VIRTUAL_DEVICE_GROUP_NOT_FOUND "InvalidParameterValue.VirtualDeviceGroupNotFound",
    LIMIT_EXCEEDED_COMPANY_DIRECTORY_MAX_LIMIT "LimitExceeded.CompanyDirectoryMaxLimit",
    MISSING_PARAMETER_COMMON_PARAM "MissingParameter.CommonParam",
    REQUEST_LIMIT_EXCEEDED_DEVICE_DOWNLOAD_TASK "RequestLimitExceeded.DeviceDownloadTask",
    REQUEST_LIMIT_EXCEEDED_GATEWAY "RequestLimitExceeded.Gateway",
    REQUEST_LIMIT_EXCEEDED_WAIT_FOR_THE_LAST_OPERATION_TO_COMPLETE "RequestLimitExceeded.WaitForTheLastOperationToComplete",
    RESOURCE_NOT_FOUND_NO_MODULE_DATA "ResourceNotFound.NoModuleData",
    RESOURCE_NOT_FOUND_NO_RESOURCE_DATA "ResourceNotFound.NoResourceData",
    RESOURCE_NOT_FOUND_NOT_CONNECTOR_GROUP_INFO "ResourceNotFound.NotConnectorGroupInfo",
    RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_UNAVAILABLE_LICENSE_INVALID "ResourceUnavailable.LicenseInvalid",
    UNAUTHORIZED_OPERATION_NO_MODULE_PERMISSIONS "UnauthorizedOperation.NoModulePermissions",
    UNAUTHORIZED_OPERATION_NO_RESOURCE_PERMISSIONS "UnauthorizedOperation.NoResourcePermissions",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNSUPPORTED_OPERATION_DATABASE_EXCEPTION "UnsupportedOperation.DatabaseException"
}

#[cfg(feature = "unstable-registry")]
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
