//! `sophonsoar` 2022-07-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "sophonsoar.ap-southeast-1.aliyuncs.com")],
    vpc: &[("ap-southeast-1", "sophonsoar-vpc.ap-southeast-1.aliyuncs.com")],
    global: "sophonsoar.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "sophonsoar", version: "2022-07-28", code: "sophonsoar", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparePlaybooks {
    pub lang: Option<String>,
    pub new_playbook_release_id: i64,
    pub old_playbook_release_id: i64,
    pub playbook_uuid: String,
}
operation! { ComparePlaybooks(new_playbook_release_id: i64, old_playbook_release_id: i64, playbook_uuid: String)
    "ComparePlaybooks" -> ComparePlaybooksOutput {
    0 "Lang" lang: String, 1 "NewPlaybookReleaseId" new_playbook_release_id,
    2 "OldPlaybookReleaseId" old_playbook_release_id, 3 "PlaybookUuid" playbook_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparePlaybooksOutput {
    pub compare_result: Option<ComparePlaybooksCompareResult>,
}
model! { ComparePlaybooksOutput {
    0 "CompareResult" compare_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparePlaybooksCompareResult {
    pub description: Option<String>,
    pub new_: Option<bool>,
    pub same: Option<bool>,
}
model! { ComparePlaybooksCompareResult {
    0 "Description" description, 1 "New" new_, 2 "Same" same
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPlaybook {
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    pub taskflow: String,
}
operation! { ConvertPlaybook(taskflow: String) "ConvertPlaybook" -> ConvertPlaybookOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: String, 3 "Taskflow" taskflow
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPlaybookOutput {
    pub config: Option<String>,
}
model! { ConvertPlaybookOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybook {
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    pub description: Option<String>,
    pub display_name: String,
    pub release_version: Option<String>,
    pub source_playbook_uuid: String,
}
operation! { CopyPlaybook(display_name: String, source_playbook_uuid: String) "CopyPlaybook" -> CopyPlaybookOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: String,
    3 "Description" description: String, 4 "DisplayName" display_name, 5 "ReleaseVersion" release_version: String,
    6 "SourcePlaybookUuid" source_playbook_uuid
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybookOutput {
    pub data: Option<CopyPlaybookData>,
    pub page: Option<CopyPlaybookPage>,
}
model! { CopyPlaybookOutput {
    0 "Data" data, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybookData {
    pub active: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub fail_num: Option<i64>,
    pub fail_rate: Option<f64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub history_md5: Option<i64>,
    pub input_params: Option<String>,
    pub last_runtime: Option<i64>,
    pub logic_release_taskflow_md5: Option<String>,
    pub output_params: Option<String>,
    pub own_type: Option<String>,
    pub permission: Option<i64>,
    pub playbook_status: Option<i64>,
    pub playbook_uuid: Option<String>,
    pub succ_num: Option<i64>,
    pub tenant_id: Option<String>,
}
model! { CopyPlaybookData {
    0 "Active" active, 1 "Description" description, 2 "DisplayName" display_name, 3 "FailNum" fail_num,
    4 "FailRate" fail_rate, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "HistoryMd5" history_md5,
    8 "InputParams" input_params, 9 "LastRuntime" last_runtime, 10 "LogicReleaseTaskflowMd5" logic_release_taskflow_md5,
    11 "OutputParams" output_params, 12 "OwnType" own_type, 13 "Permission" permission,
    14 "PlaybookStatus" playbook_status, 15 "PlaybookUuid" playbook_uuid, 16 "SuccNum" succ_num, 17 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybookPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { CopyPlaybookPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlaybook {
    pub description: Option<String>,
    pub display_name: String,
    pub input_params: Option<String>,
    pub lang: Option<String>,
    pub output_params: Option<String>,
    pub taskflow_type: Option<String>,
}
operation! { CreatePlaybook(display_name: String) "CreatePlaybook" -> CreatePlaybookOutput {
    0 "Description" description: String, 1 "DisplayName" display_name, 2 "InputParams" input_params: String,
    3 "Lang" lang: String, 4 "OutputParams" output_params: String, 5 "TaskflowType" taskflow_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlaybookOutput {
    pub data: Option<CreatePlaybookData>,
}
model! { CreatePlaybookOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlaybookData {
    pub playbook_uuid: Option<String>,
}
model! { CreatePlaybookData {
    0 "PlaybookUuid" playbook_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugPlaybook {
    pub lang: Option<String>,
    pub playbook_uuid: String,
    pub record: Option<String>,
    pub taskflow: String,
}
operation! { DebugPlaybook(playbook_uuid: String, taskflow: String) "DebugPlaybook" -> DebugPlaybookOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid, 2 "Record" record: String, 3 "Taskflow" taskflow
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugPlaybookOutput {
    pub request_uuid: Option<String>,
}
model! { DebugPlaybookOutput {
    0 "RequestUuid" request_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentAsset {
    pub asset_id: i64,
    pub lang: Option<String>,
}
operation! { DeleteComponentAsset(asset_id: i64) "DeleteComponentAsset" -> Empty {
    0 "AssetId" asset_id, 1 "Lang" lang: String
} }

pub type DeleteComponentAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaybook {
    pub lang: Option<String>,
    pub playbook_uuid: String,
}
operation! { DeletePlaybook(playbook_uuid: String) "DeletePlaybook" -> Empty {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeletePlaybookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetForm {
    pub component_name: String,
    pub lang: Option<String>,
}
operation! { DescribeComponentAssetForm(component_name: String)
    "DescribeComponentAssetForm" -> DescribeComponentAssetFormOutput {
    0 "ComponentName" component_name, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetFormOutput {
    pub component_asset_form: Option<String>,
}
model! { DescribeComponentAssetFormOutput {
    0 "ComponentAssetForm" component_asset_form
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssets {
    pub component_name: String,
    pub lang: Option<String>,
}
operation! { DescribeComponentAssets(component_name: String)
    "DescribeComponentAssets" -> DescribeComponentAssetsOutput {
    0 "ComponentName" component_name, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetsOutput {
    pub component_assets: Option<Vec<DescribeComponentAssetsComponentAssets>>,
}
model! { DescribeComponentAssetsOutput {
    0 "ComponentAssets" component_assets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetsComponentAssets {
    pub asset_uuid: Option<String>,
    pub componentname: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
}
model! { DescribeComponentAssetsComponentAssets {
    0 "AssetUuid" asset_uuid, 1 "Componentname" componentname, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "Id" id, 5 "Name" name, 6 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentList {
    pub lang: Option<String>,
    pub playbook_uuid: String,
}
operation! { DescribeComponentList(playbook_uuid: String) "DescribeComponentList" -> DescribeComponentListOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentListOutput {
    pub components: Option<String>,
}
model! { DescribeComponentListOutput {
    0 "Components" components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPlaybook {
    pub lang: Option<String>,
    pub playbook_uuid: String,
}
operation! { DescribeComponentPlaybook(playbook_uuid: String)
    "DescribeComponentPlaybook" -> DescribeComponentPlaybookOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPlaybookOutput {
    pub playbooks: Option<Vec<DescribeComponentPlaybookPlaybooks>>,
}
model! { DescribeComponentPlaybookOutput {
    0 "Playbooks" playbooks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPlaybookPlaybooks {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub input_params: Option<String>,
    pub param_type: Option<String>,
}
model! { DescribeComponentPlaybookPlaybooks {
    0 "Description" description, 1 "DisplayName" display_name, 2 "InputParams" input_params, 3 "ParamType" param_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsJs {
    pub lang: Option<String>,
}
operation! { DescribeComponentsJs() "DescribeComponentsJs" -> DescribeComponentsJsOutput {
    0 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsJsOutput {
    pub components_js: Option<String>,
}
model! { DescribeComponentsJsOutput {
    0 "ComponentsJs" components_js
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistinctReleases {
    pub lang: Option<String>,
    pub playbook_uuid: String,
    pub taskflow_md5: Option<String>,
}
operation! { DescribeDistinctReleases(playbook_uuid: String)
    "DescribeDistinctReleases" -> DescribeDistinctReleasesOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid, 2 "TaskflowMd5" taskflow_md5: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistinctReleasesOutput {
    pub records: Option<Vec<DescribeDistinctReleasesRecords>>,
}
model! { DescribeDistinctReleasesOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistinctReleasesRecords {
    pub description: Option<String>,
    pub taskflow_md5: Option<String>,
    pub taskflow_type: Option<String>,
}
model! { DescribeDistinctReleasesRecords {
    0 "Description" description, 1 "TaskflowMd5" taskflow_md5, 2 "TaskflowType" taskflow_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnumItems {
    pub enum_type: String,
    pub lang: Option<String>,
}
operation! { DescribeEnumItems(enum_type: String) "DescribeEnumItems" -> DescribeEnumItemsOutput {
    0 "EnumType" enum_type, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnumItemsOutput {
    pub data: Option<Vec<DescribeEnumItemsData>>,
}
model! { DescribeEnumItemsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnumItemsData {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEnumItemsData {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutePlaybooks {
    pub input_mode: Option<String>,
    pub lang: Option<String>,
    pub param_type: Option<String>,
    pub playbook_name: Option<String>,
    pub uuid: Option<String>,
}
operation! { DescribeExecutePlaybooks() "DescribeExecutePlaybooks" -> DescribeExecutePlaybooksOutput {
    0 "InputMode" input_mode: String, 1 "Lang" lang: String, 2 "ParamType" param_type: String,
    3 "PlaybookName" playbook_name: String, 4 "Uuid" uuid: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutePlaybooksOutput {
    pub playbook_metrics: Option<Vec<DescribeExecutePlaybooksPlaybookMetrics>>,
}
model! { DescribeExecutePlaybooksOutput {
    0 "PlaybookMetrics" playbook_metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutePlaybooksPlaybookMetrics {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub param_config: Option<String>,
    pub param_type: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeExecutePlaybooksPlaybookMetrics {
    0 "Description" description, 1 "DisplayName" display_name, 2 "ParamConfig" param_config, 3 "ParamType" param_type,
    4 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeField {
    pub lang: Option<String>,
    pub query_key: String,
}
operation! { DescribeField(query_key: String) "DescribeField" -> DescribeFieldOutput {
    0 "Lang" lang: String, 1 "QueryKey" query_key
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldOutput {
    pub fields: Option<String>,
    pub name: Option<String>,
}
model! { DescribeFieldOutput {
    0 "Fields" fields, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductions {
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeGroupProductions() "DescribeGroupProductions" -> DescribeGroupProductionsOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsOutput {
    pub data: Option<Vec<DescribeGroupProductionsData>>,
    pub page: Option<DescribeGroupProductionsPage>,
}
model! { DescribeGroupProductionsOutput {
    0 "Data" data, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsData {
    pub group_name: Option<String>,
    pub productions: Option<Vec<DescribeGroupProductionsProductions>>,
}
model! { DescribeGroupProductionsData {
    0 "GroupName" group_name, 1 "Productions" productions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsProductions {
    pub code: Option<String>,
    pub default_domain: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub full_domains: Option<Vec<String>>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub policy_list: Option<Vec<DescribeGroupProductionsPolicyList>>,
    pub ram_code: Option<String>,
    pub short_name: Option<String>,
    pub source: Option<String>,
    pub versions: Option<Vec<String>>,
}
model! { DescribeGroupProductionsProductions {
    0 "Code" code, 1 "DefaultDomain" default_domain, 2 "DefaultVersion" default_version, 3 "Description" description,
    4 "FullDomains" full_domains, 5 "Group" group, 6 "Name" name, 7 "PolicyList" policy_list, 8 "RamCode" ram_code,
    9 "ShortName" short_name, 10 "Source" source, 11 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsPolicyList {
    pub policy_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeGroupProductionsPolicyList {
    0 "PolicyName" policy_name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupProductionsPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchema {
    pub lang: Option<String>,
    pub playbook_uuid: String,
}
operation! { DescribeLatestRecordSchema(playbook_uuid: String)
    "DescribeLatestRecordSchema" -> DescribeLatestRecordSchemaOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchemaOutput {
    pub playbook_node_schema: Option<DescribeLatestRecordSchemaPlaybookNodeSchema>,
}
model! { DescribeLatestRecordSchemaOutput {
    0 "PlaybookNodeSchema" playbook_node_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchemaPlaybookNodeSchema {
    pub node_schema: Option<Vec<DescribeLatestRecordSchemaNodeSchema>>,
}
model! { DescribeLatestRecordSchemaPlaybookNodeSchema {
    0 "NodeSchema" node_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchemaNodeSchema {
    pub action_name: Option<String>,
    pub component_name: Option<String>,
    pub node_name: Option<String>,
    pub output_fields: Option<Vec<String>>,
}
model! { DescribeLatestRecordSchemaNodeSchema {
    0 "ActionName" action_name, 1 "ComponentName" component_name, 2 "NodeName" node_name, 3 "OutputFields" output_fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeParamTags {
    pub lang: Option<String>,
    pub node_name: String,
    pub playbook_uuid: String,
}
operation! { DescribeNodeParamTags(node_name: String, playbook_uuid: String)
    "DescribeNodeParamTags" -> DescribeNodeParamTagsOutput {
    0 "Lang" lang: String, 1 "NodeName" node_name, 2 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeParamTagsOutput {
    pub param_referred_paths: Option<Vec<DescribeNodeParamTagsParamReferredPaths>>,
}
model! { DescribeNodeParamTagsOutput {
    0 "ParamReferredPaths" param_referred_paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeParamTagsParamReferredPaths {
    pub param_name: Option<String>,
    pub referred_path: Option<Vec<String>>,
}
model! { DescribeNodeParamTagsParamReferredPaths {
    0 "ParamName" param_name, 1 "ReferredPath" referred_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyTemplateList {
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeNotifyTemplateList() "DescribeNotifyTemplateList" -> DescribeNotifyTemplateListOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyTemplateListOutput {
    pub data: Option<Vec<DescribeNotifyTemplateListData>>,
    pub page: Option<DescribeNotifyTemplateListPage>,
}
model! { DescribeNotifyTemplateListOutput {
    0 "Data" data, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyTemplateListData {
    pub content: Option<String>,
    pub event_id: Option<String>,
    pub params: Option<String>,
    pub subject: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeNotifyTemplateListData {
    0 "Content" content, 1 "EventId" event_id, 2 "Params" params, 3 "Subject" subject, 4 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyTemplateListPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNotifyTemplateListPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiInfo {
    pub api_name: String,
    pub api_version: String,
    pub lang: Option<String>,
    pub pop_code: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeOpenApiInfo(api_name: String, api_version: String, pop_code: String)
    "DescribeOpenApiInfo" -> DescribeOpenApiInfoOutput {
    0 "ApiName" api_name, 1 "ApiVersion" api_version, 2 "Lang" lang: String, 3 "PopCode" pop_code,
    4 "RoleFor" role_for: i64, 5 "RoleType" role_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiInfoOutput {
    pub data: Option<DescribeOpenApiInfoData>,
}
model! { DescribeOpenApiInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiInfoData {
    pub description: Option<String>,
    pub input_params: Option<String>,
    pub output_params: Option<String>,
    pub response_demo: Option<String>,
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { DescribeOpenApiInfoData {
    0 "Description" description, 1 "InputParams" input_params, 2 "OutputParams" output_params,
    3 "ResponseDemo" response_demo, 4 "Summary" summary, 5 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiList {
    pub api_name: Option<String>,
    pub api_version: String,
    pub lang: Option<String>,
    pub pop_code: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeOpenApiList(api_version: String, pop_code: String)
    "DescribeOpenApiList" -> DescribeOpenApiListOutput {
    0 "ApiName" api_name: String, 1 "ApiVersion" api_version, 2 "Lang" lang: String, 3 "PopCode" pop_code,
    4 "RoleFor" role_for: i64, 5 "RoleType" role_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiListOutput {
    pub data: Option<DescribeOpenApiListData>,
}
model! { DescribeOpenApiListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiListData {
    pub code: Option<String>,
    pub directories: Option<Value>,
    pub version: Option<String>,
    pub versions: Option<Value>,
}
model! { DescribeOpenApiListData {
    0 "Code" code, 1 "Directories" directories, 2 "Version" version, 3 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybook {
    pub debug_flag: Option<i64>,
    pub lang: Option<String>,
    pub playbook_uuid: String,
    pub taskflow_md5: Option<String>,
}
operation! { DescribePlaybook(playbook_uuid: String) "DescribePlaybook" -> DescribePlaybookOutput {
    0 "DebugFlag" debug_flag: i64, 1 "Lang" lang: String, 2 "PlaybookUuid" playbook_uuid,
    3 "TaskflowMd5" taskflow_md5: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookOutput {
    pub playbook: Option<DescribePlaybookPlaybook>,
}
model! { DescribePlaybookOutput {
    0 "Playbook" playbook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookPlaybook {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub fail_exe_num: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub input_params: Option<String>,
    pub last_exe_time: Option<i64>,
    pub online_active: Option<bool>,
    pub online_release_taskflow_md5: Option<String>,
    pub own_type: Option<String>,
    pub playbook_uuid: Option<String>,
    pub success_exe_num: Option<i64>,
    pub taskflow: Option<String>,
    pub taskflow_type: Option<String>,
}
model! { DescribePlaybookPlaybook {
    0 "Description" description, 1 "DisplayName" display_name, 2 "FailExeNum" fail_exe_num, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "InputParams" input_params, 6 "LastExeTime" last_exe_time,
    7 "OnlineActive" online_active, 8 "OnlineReleaseTaskflowMd5" online_release_taskflow_md5, 9 "OwnType" own_type,
    10 "PlaybookUuid" playbook_uuid, 11 "SuccessExeNum" success_exe_num, 12 "Taskflow" taskflow,
    13 "TaskflowType" taskflow_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookInputOutput {
    pub lang: Option<String>,
    pub playbook_uuid: String,
}
operation! { DescribePlaybookInputOutput(playbook_uuid: String)
    "DescribePlaybookInputOutput" -> DescribePlaybookInputOutputOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookInputOutputOutput {
    pub config: Option<DescribePlaybookInputOutputConfig>,
}
model! { DescribePlaybookInputOutputOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookInputOutputConfig {
    pub exe_config: Option<String>,
    pub input_params: Option<String>,
    pub output_params: Option<String>,
    pub param_type: Option<String>,
    pub playbook_uuid: Option<String>,
}
model! { DescribePlaybookInputOutputConfig {
    0 "ExeConfig" exe_config, 1 "InputParams" input_params, 2 "OutputParams" output_params, 3 "ParamType" param_type,
    4 "PlaybookUuid" playbook_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookMetrics {
    pub lang: Option<String>,
    pub playbook_uuid: String,
}
operation! { DescribePlaybookMetrics(playbook_uuid: String) "DescribePlaybookMetrics" -> DescribePlaybookMetricsOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookMetricsOutput {
    pub metrics: Option<DescribePlaybookMetricsMetrics>,
}
model! { DescribePlaybookMetricsOutput {
    0 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookMetricsMetrics {
    pub active: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub fail_num: Option<i64>,
    pub gmt_create: Option<i64>,
    pub history_md5: Option<i64>,
    pub last_runtime: Option<i64>,
    pub own_type: Option<String>,
    pub playbook_uuid: Option<String>,
    pub succ_num: Option<i64>,
}
model! { DescribePlaybookMetricsMetrics {
    0 "Active" active, 1 "Description" description, 2 "DisplayName" display_name, 3 "FailNum" fail_num,
    4 "GmtCreate" gmt_create, 5 "HistoryMd5" history_md5, 6 "LastRuntime" last_runtime, 7 "OwnType" own_type,
    8 "PlaybookUuid" playbook_uuid, 9 "SuccNum" succ_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNodesOutput {
    pub lang: Option<String>,
    pub node_name: String,
    pub playbook_uuid: String,
}
operation! { DescribePlaybookNodesOutput(node_name: String, playbook_uuid: String)
    "DescribePlaybookNodesOutput" -> DescribePlaybookNodesOutputOutput {
    0 "Lang" lang: String, 1 "NodeName" node_name, 2 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNodesOutputOutput {
    pub playbook_nodes_output: Option<DescribePlaybookNodesOutputPlaybookNodesOutput>,
}
model! { DescribePlaybookNodesOutputOutput {
    0 "PlaybookNodesOutput" playbook_nodes_output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNodesOutputPlaybookNodesOutput {
    pub node_name: Option<String>,
    pub node_output: Option<String>,
}
model! { DescribePlaybookNodesOutputPlaybookNodesOutput {
    0 "NodeName" node_name, 1 "NodeOutput" node_output
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNumberMetrics {
    pub lang: Option<String>,
}
operation! { DescribePlaybookNumberMetrics() "DescribePlaybookNumberMetrics" -> DescribePlaybookNumberMetricsOutput {
    0 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNumberMetricsOutput {
    pub metrics: Option<DescribePlaybookNumberMetricsMetrics>,
}
model! { DescribePlaybookNumberMetricsOutput {
    0 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNumberMetricsMetrics {
    pub start_up_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribePlaybookNumberMetricsMetrics {
    0 "StartUpNum" start_up_num, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleases {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub playbook_uuid: String,
}
operation! { DescribePlaybookReleases(playbook_uuid: String)
    "DescribePlaybookReleases" -> DescribePlaybookReleasesOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleasesOutput {
    pub page: Option<DescribePlaybookReleasesPage>,
    pub records: Option<Vec<DescribePlaybookReleasesRecords>>,
}
model! { DescribePlaybookReleasesOutput {
    0 "Page" page, 1 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleasesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePlaybookReleasesPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleasesRecords {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub taskflow_md5: Option<String>,
}
model! { DescribePlaybookReleasesRecords {
    0 "Creator" creator, 1 "Description" description, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified, 4 "Id" id,
    5 "TaskflowMd5" taskflow_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybooks {
    pub active: Option<i64>,
    pub end_millis: Option<i64>,
    pub lang: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub own_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub param_types: Option<String>,
    pub playbook_uuid: Option<String>,
    pub playbook_uuids: Option<String>,
    pub sort: Option<i64>,
    pub start_millis: Option<i64>,
}
operation! { DescribePlaybooks() "DescribePlaybooks" -> DescribePlaybooksOutput {
    0 "Active" active: i64, 1 "EndMillis" end_millis: i64, 2 "Lang" lang: String, 3 "Name" name: String,
    4 "Order" order: String, 5 "OwnType" own_type: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "ParamTypes" param_types: String, 9 "PlaybookUuid" playbook_uuid: String,
    10 "PlaybookUuids" playbook_uuids: String, 11 "Sort" sort: i64, 12 "StartMillis" start_millis: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybooksOutput {
    pub page: Option<DescribePlaybooksPage>,
    pub playbooks: Option<Vec<DescribePlaybooksPlaybooks>>,
}
model! { DescribePlaybooksOutput {
    0 "Page" page, 1 "Playbooks" playbooks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybooksPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePlaybooksPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybooksPlaybooks {
    pub active: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<String>,
    pub last_runtime: Option<i64>,
    pub own_type: Option<String>,
    pub param_type: Option<String>,
    pub playbook_uuid: Option<String>,
    pub tenant_id: Option<String>,
}
model! { DescribePlaybooksPlaybooks {
    0 "Active" active, 1 "Description" description, 2 "DisplayName" display_name, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "LastRuntime" last_runtime, 6 "OwnType" own_type, 7 "ParamType" param_type,
    8 "PlaybookUuid" playbook_uuid, 9 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePopApi {
    pub api_name: String,
    pub api_version: String,
    pub pop_code: String,
}
operation! { DescribePopApi(api_name: String, api_version: String, pop_code: String)
    "DescribePopApi" -> DescribePopApiOutput {
    0 "ApiName" api_name, 1 "ApiVersion" api_version, 2 "PopCode" pop_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePopApiOutput {
    pub api_name: Option<String>,
    pub open_api_meta_list: Option<Vec<DescribePopApiOpenApiMetaList>>,
    pub pop_code: Option<String>,
    pub version: Option<String>,
}
model! { DescribePopApiOutput {
    0 "ApiName" api_name, 1 "OpenApiMetaList" open_api_meta_list, 2 "PopCode" pop_code, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePopApiOpenApiMetaList {
    pub description: Option<String>,
    pub example_value: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub style: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribePopApiOpenApiMetaList {
    0 "Description" description, 1 "ExampleValue" example_value, 2 "Name" name, 3 "Required" required, 4 "Style" style,
    5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatistics {
    pub lang: Option<String>,
    pub role_for: Option<String>,
    pub role_type: Option<String>,
}
operation! { DescribeProcessStatistics() "DescribeProcessStatistics" -> DescribeProcessStatisticsOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: String, 2 "RoleType" role_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatisticsOutput {
    pub metrics: Option<DescribeProcessStatisticsMetrics>,
}
model! { DescribeProcessStatisticsOutput {
    0 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatisticsMetrics {
    pub ban_file_num: Option<i64>,
    pub ban_ip_num: Option<i64>,
    pub ban_process_num: Option<i64>,
    pub task_num: Option<i64>,
}
model! { DescribeProcessStatisticsMetrics {
    0 "BanFileNum" ban_file_num, 1 "BanIpNum" ban_ip_num, 2 "BanProcessNum" ban_process_num, 3 "TaskNum" task_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskCount {
    pub entity_uuid_list: Vec<String>,
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeProcessTaskCount(entity_uuid_list: Vec<String>)
    "DescribeProcessTaskCount" -> DescribeProcessTaskCountOutput {
    0 "EntityUuidList" entity_uuid_list, 1 "Lang" lang: String, 2 "RoleFor" role_for: i64,
    3 "RoleType" role_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskCountOutput {
    pub data: Option<Vec<DescribeProcessTaskCountData>>,
}
model! { DescribeProcessTaskCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskCountData {
    pub count: Option<i64>,
    pub entity_uuid: Option<String>,
}
model! { DescribeProcessTaskCountData {
    0 "Count" count, 1 "EntityUuid" entity_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTasks {
    pub direction: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub event_uuid: Option<String>,
    pub order_field: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub param_content: Option<String>,
    pub process_action_end: Option<i64>,
    pub process_action_start: Option<i64>,
    pub process_remove_end: Option<i64>,
    pub process_remove_start: Option<i64>,
    pub process_strategy_uuid: Option<String>,
    pub req_uuid: Option<String>,
    pub scene_code: Option<String>,
    pub scope: Option<String>,
    pub source: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub trigger_source: Option<String>,
    pub yun_code: Option<String>,
}
operation! { DescribeProcessTasks() "DescribeProcessTasks" -> DescribeProcessTasksOutput {
    0 "Direction" direction: String, 1 "EntityName" entity_name: String, 2 "EntityType" entity_type: String,
    3 "EntityUuid" entity_uuid: String, 4 "EventUuid" event_uuid: String, 5 "OrderField" order_field: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "ParamContent" param_content: String,
    9 "ProcessActionEnd" process_action_end: i64, 10 "ProcessActionStart" process_action_start: i64,
    11 "ProcessRemoveEnd" process_remove_end: i64, 12 "ProcessRemoveStart" process_remove_start: i64,
    13 "ProcessStrategyUuid" process_strategy_uuid: String, 14 "ReqUuid" req_uuid: String,
    15 "SceneCode" scene_code: String, 16 "Scope" scope: String, 17 "Source" source: String,
    18 "TaskId" task_id: String, 19 "TaskStatus" task_status: String, 20 "TriggerSource" trigger_source: String,
    21 "YunCode" yun_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTasksOutput {
    pub page: Option<DescribeProcessTasksPage>,
    pub process_tasks: Option<Vec<DescribeProcessTasksProcessTasks>>,
}
model! { DescribeProcessTasksOutput {
    0 "Page" page, 1 "ProcessTasks" process_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTasksPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeProcessTasksPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTasksProcessTasks {
    pub creator: Option<String>,
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub entity_uuid: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub err_tip: Option<String>,
    pub event_uuid: Option<String>,
    pub gmt_create_millis: Option<i64>,
    pub gmt_modified_millis: Option<i64>,
    pub input_params: Option<String>,
    pub process_strategy_uuid: Option<String>,
    pub process_time: Option<i64>,
    pub remove_time: Option<i64>,
    pub req_uuid: Option<String>,
    pub scene_code: Option<String>,
    pub scene_name: Option<String>,
    pub scope: Option<String>,
    pub source: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub trigger_source: Option<String>,
    pub yun_code: Option<String>,
}
model! { DescribeProcessTasksProcessTasks {
    0 "Creator" creator, 1 "EntityName" entity_name, 2 "EntityType" entity_type, 3 "EntityUuid" entity_uuid,
    4 "ErrCode" err_code, 5 "ErrMsg" err_msg, 6 "ErrTip" err_tip, 7 "EventUuid" event_uuid,
    8 "GmtCreateMillis" gmt_create_millis, 9 "GmtModifiedMillis" gmt_modified_millis, 10 "InputParams" input_params,
    11 "ProcessStrategyUuid" process_strategy_uuid, 12 "ProcessTime" process_time, 13 "RemoveTime" remove_time,
    14 "ReqUuid" req_uuid, 15 "SceneCode" scene_code, 16 "SceneName" scene_name, 17 "Scope" scope, 18 "Source" source,
    19 "TaskId" task_id, 20 "TaskStatus" task_status, 21 "TriggerSource" trigger_source, 22 "YunCode" yun_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordActionOutputList {
    pub action_uuid: String,
    pub lang: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeSoarRecordActionOutputList(action_uuid: String, page_number: i64, page_size: i64)
    "DescribeSoarRecordActionOutputList" -> DescribeSoarRecordActionOutputListOutput {
    0 "ActionUuid" action_uuid, 1 "Lang" lang: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordActionOutputListOutput {
    pub action_outputs: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSoarRecordActionOutputListOutput {
    0 "ActionOutputs" action_outputs, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordInOutput {
    pub action_uuid: String,
    pub lang: Option<String>,
}
operation! { DescribeSoarRecordInOutput(action_uuid: String)
    "DescribeSoarRecordInOutput" -> DescribeSoarRecordInOutputOutput {
    0 "ActionUuid" action_uuid, 1 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordInOutputOutput {
    pub in_output_info: Option<String>,
}
model! { DescribeSoarRecordInOutputOutput {
    0 "InOutputInfo" in_output_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecords {
    pub completed_begin_time: Option<i64>,
    pub completed_end_time: Option<i64>,
    pub end_millis: Option<i64>,
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub playbook_uuid: Option<String>,
    pub query_value: Option<String>,
    pub request_uuid: Option<String>,
    pub start_millis: Option<i64>,
    pub task_status: Option<String>,
    pub taskflow_md5: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_user: Option<String>,
}
operation! { DescribeSoarRecords() "DescribeSoarRecords" -> DescribeSoarRecordsOutput {
    0 "CompletedBeginTime" completed_begin_time: i64, 1 "CompletedEndTime" completed_end_time: i64,
    2 "EndMillis" end_millis: i64, 3 "Lang" lang: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PlaybookUuid" playbook_uuid: String, 7 "QueryValue" query_value: String, 8 "RequestUuid" request_uuid: String,
    9 "StartMillis" start_millis: i64, 10 "TaskStatus" task_status: String, 11 "TaskflowMd5" taskflow_md5: String,
    12 "TriggerType" trigger_type: String, 13 "TriggerUser" trigger_user: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsOutput {
    pub page: Option<DescribeSoarRecordsPage>,
    pub soar_execute_records: Option<Vec<DescribeSoarRecordsSoarExecuteRecords>>,
}
model! { DescribeSoarRecordsOutput {
    0 "Page" page, 1 "SoarExecuteRecords" soar_execute_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSoarRecordsPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsSoarExecuteRecords {
    pub end_time: Option<i64>,
    pub error_msg: Option<String>,
    pub output_list: Option<Vec<DescribeSoarRecordsOutputList>>,
    pub raw_event_req: Option<String>,
    pub request_uuid: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub task_name: Option<String>,
    pub taskflow_md5: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_user: Option<String>,
}
model! { DescribeSoarRecordsSoarExecuteRecords {
    0 "EndTime" end_time, 1 "ErrorMsg" error_msg, 2 "OutputList" output_list, 3 "RawEventReq" raw_event_req,
    4 "RequestUuid" request_uuid, 5 "StartTime" start_time, 6 "Status" status, 7 "TaskName" task_name,
    8 "TaskflowMd5" taskflow_md5, 9 "TriggerType" trigger_type, 10 "TriggerUser" trigger_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsOutputList {
    pub action_uuid: Option<String>,
    pub content: Option<String>,
    pub node_name: Option<String>,
}
model! { DescribeSoarRecordsOutputList {
    0 "ActionUuid" action_uuid, 1 "Content" content, 2 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActions {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    pub query_value: Option<String>,
    pub request_uuid: Option<String>,
}
operation! { DescribeSoarTaskAndActions() "DescribeSoarTaskAndActions" -> DescribeSoarTaskAndActionsOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "QueryType" query_type: String, 4 "QueryValue" query_value: String, 5 "RequestUuid" request_uuid: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsOutput {
    pub details: Option<DescribeSoarTaskAndActionsDetails>,
    pub page: Option<DescribeSoarTaskAndActionsPage>,
}
model! { DescribeSoarTaskAndActionsOutput {
    0 "Details" details, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsDetails {
    pub action_log_num: Option<i64>,
    pub actions: Option<Vec<DescribeSoarTaskAndActionsActions>>,
    pub end_time: Option<i64>,
    pub error_msg: Option<String>,
    pub raw_event_req: Option<String>,
    pub request_uuid: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub task_flow_md5: Option<String>,
    pub task_name: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_user: Option<String>,
}
model! { DescribeSoarTaskAndActionsDetails {
    0 "ActionLogNum" action_log_num, 1 "Actions" actions, 2 "EndTime" end_time, 3 "ErrorMsg" error_msg,
    4 "RawEventReq" raw_event_req, 5 "RequestUuid" request_uuid, 6 "StartTime" start_time, 7 "Status" status,
    8 "TaskFlowMd5" task_flow_md5, 9 "TaskName" task_name, 10 "TriggerType" trigger_type, 11 "TriggerUser" trigger_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsActions {
    pub action: Option<String>,
    pub action_uuid: Option<String>,
    pub asset_name: Option<String>,
    pub component: Option<String>,
    pub end_time: Option<i64>,
    pub node_name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeSoarTaskAndActionsActions {
    0 "Action" action, 1 "ActionUuid" action_uuid, 2 "AssetName" asset_name, 3 "Component" component,
    4 "EndTime" end_time, 5 "NodeName" node_name, 6 "StartTime" start_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsPage {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeSoarTaskAndActionsPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommands {
    pub name: Option<String>,
}
operation! { DescribeSophonCommands() "DescribeSophonCommands" -> DescribeSophonCommandsOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommandsOutput {
    pub data: Option<Vec<DescribeSophonCommandsData>>,
}
model! { DescribeSophonCommandsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommandsData {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub param_config: Option<Vec<DescribeSophonCommandsParamConfig>>,
}
model! { DescribeSophonCommandsData {
    0 "Description" description, 1 "DisplayName" display_name, 2 "Name" name, 3 "ParamConfig" param_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommandsParamConfig {
    pub check_field: Option<String>,
    pub field: Option<String>,
    pub necessary: Option<bool>,
    pub value: Option<String>,
}
model! { DescribeSophonCommandsParamConfig {
    0 "CheckField" check_field, 1 "Field" field, 2 "Necessary" necessary, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVendorApiList {
    pub api_name: Option<String>,
    pub key_word: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub vendor_code: Option<String>,
}
operation! { DescribeVendorApiList() "DescribeVendorApiList" -> DescribeVendorApiListOutput {
    0 "ApiName" api_name: String, 1 "KeyWord" key_word: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProductCode" product_code: String, 5 "VendorCode" vendor_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVendorApiListOutput {
    pub api_list: Option<Vec<DescribeVendorApiListApiList>>,
    pub page: Option<DescribeVendorApiListPage>,
}
model! { DescribeVendorApiListOutput {
    0 "ApiList" api_list, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVendorApiListApiList {
    pub advance_config: Option<String>,
    pub api_name: Option<String>,
    pub api_version: Option<String>,
    pub method: Option<String>,
    pub need_advance_config: Option<bool>,
    pub need_page_info: Option<bool>,
    pub page_info: Option<String>,
    pub parameter: Option<String>,
    pub product_code: Option<String>,
    pub product_domain: Option<String>,
    pub product_name: Option<String>,
    pub protocol: Option<String>,
    pub vendor_code: Option<String>,
}
model! { DescribeVendorApiListApiList {
    0 "AdvanceConfig" advance_config, 1 "ApiName" api_name, 2 "ApiVersion" api_version, 3 "Method" method,
    4 "NeedAdvanceConfig" need_advance_config, 5 "NeedPageInfo" need_page_info, 6 "PageInfo" page_info,
    7 "Parameter" parameter, 8 "ProductCode" product_code, 9 "ProductDomain" product_domain,
    10 "ProductName" product_name, 11 "Protocol" protocol, 12 "VendorCode" vendor_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVendorApiListPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeVendorApiListPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescriberPython3ScriptLogs {
    pub lang: Option<String>,
    pub request_uuid: String,
}
operation! { DescriberPython3ScriptLogs(request_uuid: String)
    "DescriberPython3ScriptLogs" -> DescriberPython3ScriptLogsOutput {
    0 "Lang" lang: String, 1 "RequestUuid" request_uuid
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescriberPython3ScriptLogsOutput {
    pub run_result: Option<String>,
}
model! { DescriberPython3ScriptLogsOutput {
    0 "RunResult" run_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComponentAsset {
    pub asset_config: String,
    pub lang: Option<String>,
}
operation! { ModifyComponentAsset(asset_config: String) "ModifyComponentAsset" -> Empty {
    0 "AssetConfig" asset_config, 1 "Lang" lang: String
} }

pub type ModifyComponentAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlaybook {
    pub description: Option<String>,
    pub display_name: String,
    pub lang: Option<String>,
    pub playbook_uuid: String,
    pub taskflow: Option<String>,
}
operation! { ModifyPlaybook(display_name: String, playbook_uuid: String) "ModifyPlaybook" -> Empty {
    0 "Description" description: String, 1 "DisplayName" display_name, 2 "Lang" lang: String,
    3 "PlaybookUuid" playbook_uuid, 4 "Taskflow" taskflow: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type ModifyPlaybookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlaybookInputOutput {
    pub exe_config: Option<String>,
    pub input_params: String,
    pub lang: Option<String>,
    pub output_params: String,
    pub param_type: Option<String>,
    pub playbook_uuid: String,
}
operation! { ModifyPlaybookInputOutput(input_params: String, output_params: String, playbook_uuid: String)
    "ModifyPlaybookInputOutput" -> Empty {
    0 "ExeConfig" exe_config: String, 1 "InputParams" input_params, 2 "Lang" lang: String,
    3 "OutputParams" output_params, 4 "ParamType" param_type: String, 5 "PlaybookUuid" playbook_uuid
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

pub type ModifyPlaybookInputOutputOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishPlaybook {
    /// At most 128 characters.
    pub description: Option<String>,
    pub playbook_uuid: String,
}
operation! { PublishPlaybook(playbook_uuid: String) "PublishPlaybook" -> Empty {
    0 "Description" description: String, 1 "PlaybookUuid" playbook_uuid
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type PublishPlaybookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTreeData {
    pub lang: Option<String>,
}
operation! { QueryTreeData() "QueryTreeData" -> QueryTreeDataOutput {
    0 "Lang" lang: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTreeDataOutput {
    pub playbooks: Option<String>,
}
model! { QueryTreeDataOutput {
    0 "Playbooks" playbooks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertPlaybookRelease {
    pub is_publish: Option<bool>,
    pub play_release_id: i64,
    pub playbook_uuid: String,
}
operation! { RevertPlaybookRelease(play_release_id: i64, playbook_uuid: String) "RevertPlaybookRelease" -> Empty {
    0 "IsPublish" is_publish: bool, 1 "PlayReleaseId" play_release_id, 2 "PlaybookUuid" playbook_uuid
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type RevertPlaybookReleaseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithEmail {
    pub action_name: String,
    pub asset_id: Option<String>,
    pub component_name: String,
    pub content: String,
    pub lang: Option<String>,
    pub node_name: String,
    pub playbook_uuid: String,
    pub receivers: Vec<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    pub subject: String,
}

/// What [`RunNotifyComponentWithEmail::new`] takes.
pub struct RunNotifyComponentWithEmailRequired {
    pub action_name: String,
    pub component_name: String,
    pub content: String,
    pub node_name: String,
    pub playbook_uuid: String,
    pub receivers: Vec<String>,
    pub subject: String,
}
operation! { RunNotifyComponentWithEmail{RunNotifyComponentWithEmailRequired: action_name, component_name, content, node_name, playbook_uuid, receivers, subject}
    "RunNotifyComponentWithEmail" -> RunNotifyComponentWithEmailOutput {
    0 "ActionName" action_name, 1 "AssetId" asset_id: String, 2 "ComponentName" component_name, 3 "Content" content,
    4 "Lang" lang: String, 5 "NodeName" node_name, 6 "PlaybookUuid" playbook_uuid, 7 "Receivers" receivers,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: String, 10 "Subject" subject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithEmailOutput {
    pub data: Option<String>,
    pub page: Option<RunNotifyComponentWithEmailPage>,
}
model! { RunNotifyComponentWithEmailOutput {
    0 "Data" data, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithEmailPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RunNotifyComponentWithEmailPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithMessageCenter {
    pub action_name: String,
    pub aliuid: String,
    pub asset_id: Option<String>,
    pub channel_type_list: Option<Vec<String>>,
    pub component_name: String,
    pub event_id: String,
    pub lang: Option<String>,
    pub node_name: String,
    pub params: Option<String>,
    pub playbook_uuid: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}

/// What [`RunNotifyComponentWithMessageCenter::new`] takes.
pub struct RunNotifyComponentWithMessageCenterRequired {
    pub action_name: String,
    pub aliuid: String,
    pub component_name: String,
    pub event_id: String,
    pub node_name: String,
    pub playbook_uuid: String,
}
operation! { RunNotifyComponentWithMessageCenter{RunNotifyComponentWithMessageCenterRequired: action_name, aliuid, component_name, event_id, node_name, playbook_uuid}
    "RunNotifyComponentWithMessageCenter" -> RunNotifyComponentWithMessageCenterOutput {
    0 "ActionName" action_name, 1 "Aliuid" aliuid, 2 "AssetId" asset_id: String,
    3 "ChannelTypeList" channel_type_list: Vec<String>, 4 "ComponentName" component_name, 5 "EventId" event_id,
    6 "Lang" lang: String, 7 "NodeName" node_name, 8 "Params" params: String, 9 "PlaybookUuid" playbook_uuid,
    10 "RoleFor" role_for: i64, 11 "RoleType" role_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithMessageCenterOutput {
    pub data: Option<String>,
    pub page: Option<RunNotifyComponentWithMessageCenterPage>,
}
model! { RunNotifyComponentWithMessageCenterOutput {
    0 "Data" data, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithMessageCenterPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RunNotifyComponentWithMessageCenterPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithWebhook {
    pub action_name: String,
    pub asset_id: Option<String>,
    pub component_name: String,
    pub content: String,
    pub lang: Option<String>,
    pub msg_type: String,
    pub node_name: String,
    pub playbook_uuid: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    pub secret: Option<Secret>,
    pub webhook: Secret,
}

/// What [`RunNotifyComponentWithWebhook::new`] takes.
pub struct RunNotifyComponentWithWebhookRequired {
    pub action_name: String,
    pub component_name: String,
    pub content: String,
    pub msg_type: String,
    pub node_name: String,
    pub playbook_uuid: String,
    pub webhook: Secret,
}
operation! { RunNotifyComponentWithWebhook{RunNotifyComponentWithWebhookRequired: action_name, component_name, content, msg_type, node_name, playbook_uuid, webhook}
    "RunNotifyComponentWithWebhook" -> RunNotifyComponentWithWebhookOutput {
    0 "ActionName" action_name, 1 "AssetId" asset_id: String, 2 "ComponentName" component_name, 3 "Content" content,
    4 "Lang" lang: String, 5 "MsgType" msg_type, 6 "NodeName" node_name, 7 "PlaybookUuid" playbook_uuid,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: String, 10 "Secret" secret: Secret, 11 "Webhook" webhook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithWebhookOutput {
    pub data: Option<String>,
    pub page: Option<RunNotifyComponentWithWebhookPage>,
}
model! { RunNotifyComponentWithWebhookOutput {
    0 "Data" data, 1 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithWebhookPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RunNotifyComponentWithWebhookPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPython3Script {
    pub python_version: Option<String>,
    pub node_name: Option<String>,
    pub params: Option<String>,
    pub playbook_uuid: Option<String>,
    pub python_script: Option<String>,
}
operation! { RunPython3Script() "RunPython3Script" -> RunPython3ScriptOutput {
    0 "PythonVersion" python_version: String, 1 "NodeName" node_name: String, 2 "Params" params: String,
    3 "PlaybookUuid" playbook_uuid: String, 4 "PythonScript" python_script: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPython3ScriptOutput {
    pub run_result: Option<String>,
}
model! { RunPython3ScriptOutput {
    0 "RunResult" run_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPlaybook {
    pub input_param: String,
    pub playbook_uuid: String,
}
operation! { TriggerPlaybook(input_param: String, playbook_uuid: String) "TriggerPlaybook" -> TriggerPlaybookOutput {
    0 "InputParam" input_param, 1 "PlaybookUuid" playbook_uuid
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPlaybookOutput {
    pub trigger_uuid: Option<String>,
}
model! { TriggerPlaybookOutput {
    0 "TriggerUuid" trigger_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerProcessTask {
    pub action_type: String,
    pub task_id: String,
}
operation! { TriggerProcessTask(action_type: String, task_id: String) "TriggerProcessTask" -> Empty {
    0 "ActionType" action_type, 1 "TaskId" task_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type TriggerProcessTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSophonPlaybook {
    pub command_name: Option<String>,
    pub input_params: String,
    pub sophon_task_id: Option<String>,
    pub trigger_type: Option<String>,
    pub uuid: Option<String>,
}
operation! { TriggerSophonPlaybook(input_params: String) "TriggerSophonPlaybook" -> TriggerSophonPlaybookOutput {
    0 "CommandName" command_name: String, 1 "InputParams" input_params, 2 "SophonTaskId" sophon_task_id: String,
    3 "TriggerType" trigger_type: String, 4 "Uuid" uuid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSophonPlaybookOutput {
    pub data: Option<TriggerSophonPlaybookData>,
}
model! { TriggerSophonPlaybookOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSophonPlaybookData {
    pub sophon_task_id: Option<String>,
}
model! { TriggerSophonPlaybookData {
    0 "SophonTaskId" sophon_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybook {
    pub playbook_uuid: Option<String>,
    pub task_flow: Option<String>,
}
operation! { VerifyPlaybook() "VerifyPlaybook" -> VerifyPlaybookOutput {
    0 "PlaybookUuid" playbook_uuid: String, 1 "TaskFlow" task_flow: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybookOutput {
    pub check_task_infos: Option<Vec<VerifyPlaybookCheckTaskInfos>>,
    pub prerequisites: Option<Vec<VerifyPlaybookPrerequisites>>,
}
model! { VerifyPlaybookOutput {
    0 "CheckTaskInfos" check_task_infos, 1 "Prerequisites" prerequisites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybookCheckTaskInfos {
    pub detail: Option<String>,
    pub node_name: Option<String>,
    pub risk_level: Option<String>,
}
model! { VerifyPlaybookCheckTaskInfos {
    0 "Detail" detail, 1 "NodeName" node_name, 2 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybookPrerequisites {
    pub prerequisite_type: Option<String>,
    pub prerequisite_value: Option<String>,
}
model! { VerifyPlaybookPrerequisites {
    0 "PrerequisiteType" prerequisite_type, 1 "PrerequisiteValue" prerequisite_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPythonFile {
    pub content: String,
}
operation! { VerifyPythonFile(content: String) "VerifyPythonFile" -> VerifyPythonFileOutput {
    0 "Content" content
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPythonFileOutput {
    pub syntax: Option<Vec<VerifyPythonFileSyntax>>,
}
model! { VerifyPythonFileOutput {
    0 "Syntax" syntax
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPythonFileSyntax {
    pub end_column: Option<i64>,
    pub end_line_number: Option<i64>,
    pub message: Option<String>,
    pub severity: Option<i64>,
    pub start_column: Option<i64>,
    pub start_line_number: Option<i64>,
}
model! { VerifyPythonFileSyntax {
    0 "EndColumn" end_column, 1 "EndLineNumber" end_line_number, 2 "Message" message, 3 "Severity" severity,
    4 "StartColumn" start_column, 5 "StartLineNumber" start_line_number
} }

#[cfg(feature = "reflect")]
register! {
    ComparePlaybooks, ConvertPlaybook, CopyPlaybook, CreatePlaybook, DebugPlaybook, DeleteComponentAsset,
    DeletePlaybook, DescribeComponentAssetForm, DescribeComponentAssets, DescribeComponentList,
    DescribeComponentPlaybook, DescribeComponentsJs, DescribeDistinctReleases, DescribeEnumItems,
    DescribeExecutePlaybooks, DescribeField, DescribeGroupProductions, DescribeLatestRecordSchema,
    DescribeNodeParamTags, DescribeNotifyTemplateList, DescribeOpenApiInfo, DescribeOpenApiList, DescribePlaybook,
    DescribePlaybookInputOutput, DescribePlaybookMetrics, DescribePlaybookNodesOutput, DescribePlaybookNumberMetrics,
    DescribePlaybookReleases, DescribePlaybooks, DescribePopApi, DescribeProcessStatistics, DescribeProcessTaskCount,
    DescribeProcessTasks, DescribeSoarRecordActionOutputList, DescribeSoarRecordInOutput, DescribeSoarRecords,
    DescribeSoarTaskAndActions, DescribeSophonCommands, DescribeVendorApiList, DescriberPython3ScriptLogs,
    ModifyComponentAsset, ModifyPlaybook, ModifyPlaybookInputOutput, PublishPlaybook, QueryTreeData,
    RevertPlaybookRelease, RunNotifyComponentWithEmail, RunNotifyComponentWithMessageCenter,
    RunNotifyComponentWithWebhook, RunPython3Script, TriggerPlaybook, TriggerProcessTask, TriggerSophonPlaybook,
    VerifyPlaybook, VerifyPythonFile
}
