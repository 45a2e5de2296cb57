//! `sophonsoar` of Alibaba Cloud, API version 2022-07-28.
//!
//! Endpoint: a table of 1 region, else `sophonsoar.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sophonsoar::DescribeComponentsJs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeComponentsJs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("ap-southeast-1", "sophonsoar.ap-southeast-1.aliyuncs.com")],
    &[("ap-southeast-1", "sophonsoar-vpc.ap-southeast-1.aliyuncs.com")],
    "sophonsoar.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "sophonsoar",
    "2022-07-28",
    "sophonsoar",
    &ENDPOINTS,
);

/// `ComparePlaybooks` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/ComparePlaybooks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparePlaybooks {
    pub lang: Option<String>,
    /// Required.
    pub new_playbook_release_id: i64,
    /// Required.
    pub old_playbook_release_id: i64,
    /// Required.
    pub playbook_uuid: String,
}
operation! { ComparePlaybooks(new_playbook_release_id: i64, old_playbook_release_id: i64, playbook_uuid: String)
    "ComparePlaybooks" -> ComparePlaybooksOutput {
    0 "Lang" lang: String, 1 "NewPlaybookReleaseId" new_playbook_release_id,
    2 "OldPlaybookReleaseId" old_playbook_release_id, 3 "PlaybookUuid" playbook_uuid
} }

/// Response of [`ComparePlaybooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparePlaybooksOutput {
    pub compare_result: Option<ComparePlaybooksCompareResult>,
}
model! { ComparePlaybooksOutput {
    0 "CompareResult" compare_result: ComparePlaybooksCompareResult
} }

/// In the response of [`ComparePlaybooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComparePlaybooksCompareResult {
    pub description: Option<String>,
    pub new_: Option<bool>,
    pub same: Option<bool>,
}
model! { ComparePlaybooksCompareResult {
    0 "Description" description: String, 1 "New" new_: bool, 2 "Same" same: bool
} }

/// Converts playbook: `ConvertPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/ConvertPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPlaybook {
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    /// Required.
    pub taskflow: String,
}
operation! { ConvertPlaybook(taskflow: String) "ConvertPlaybook" -> ConvertPlaybookOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: String, 3 "Taskflow" taskflow
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ConvertPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPlaybookOutput {
    pub config: Option<String>,
}
model! { ConvertPlaybookOutput {
    0 "Config" config: String
} }

/// Copies playbook: `CopyPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/CopyPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybook {
    pub lang: Option<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub display_name: String,
    pub release_version: Option<String>,
    /// Required.
    pub source_playbook_uuid: String,
}
operation! { CopyPlaybook(display_name: String, source_playbook_uuid: String) "CopyPlaybook" -> CopyPlaybookOutput {
    0 "Lang" lang: String, 1 "RoleFor" role_for: i64, 2 "RoleType" role_type: String,
    3 "Description" description: String, 4 "DisplayName" display_name, 5 "ReleaseVersion" release_version: String,
    6 "SourcePlaybookUuid" source_playbook_uuid
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CopyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybookOutput {
    pub data: Option<CopyPlaybookData>,
    pub page: Option<CopyPlaybookPage>,
}
model! { CopyPlaybookOutput {
    0 "Data" data: CopyPlaybookData, 1 "Page" page: CopyPlaybookPage
} }

/// In the response of [`CopyPlaybook`].
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
    0 "Active" active: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "FailNum" fail_num: i64, 4 "FailRate" fail_rate: f64, 5 "GmtCreate" gmt_create: i64,
    6 "GmtModified" gmt_modified: i64, 7 "HistoryMd5" history_md5: i64, 8 "InputParams" input_params: String,
    9 "LastRuntime" last_runtime: i64, 10 "LogicReleaseTaskflowMd5" logic_release_taskflow_md5: String,
    11 "OutputParams" output_params: String, 12 "OwnType" own_type: String, 13 "Permission" permission: i64,
    14 "PlaybookStatus" playbook_status: i64, 15 "PlaybookUuid" playbook_uuid: String, 16 "SuccNum" succ_num: i64,
    17 "TenantId" tenant_id: String
} }

/// In the response of [`CopyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyPlaybookPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { CopyPlaybookPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Creates playbook: `CreatePlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/CreatePlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlaybook {
    pub description: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreatePlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlaybookOutput {
    pub data: Option<CreatePlaybookData>,
}
model! { CreatePlaybookOutput {
    0 "Data" data: CreatePlaybookData
} }

/// In the response of [`CreatePlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlaybookData {
    pub playbook_uuid: Option<String>,
}
model! { CreatePlaybookData {
    0 "PlaybookUuid" playbook_uuid: String
} }

/// `DebugPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DebugPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugPlaybook {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
    pub record: Option<String>,
    /// Required.
    pub taskflow: String,
}
operation! { DebugPlaybook(playbook_uuid: String, taskflow: String) "DebugPlaybook" -> DebugPlaybookOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid, 2 "Record" record: String, 3 "Taskflow" taskflow
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DebugPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugPlaybookOutput {
    pub request_uuid: Option<String>,
}
model! { DebugPlaybookOutput {
    0 "RequestUuid" request_uuid: String
} }

/// Deletes component asset: `DeleteComponentAsset` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DeleteComponentAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComponentAsset {
    /// Required.
    pub asset_id: i64,
    pub lang: Option<String>,
}
operation! { DeleteComponentAsset(asset_id: i64) "DeleteComponentAsset" -> Empty {
    0 "AssetId" asset_id, 1 "Lang" lang: String
} }

/// Response of [`DeleteComponentAsset`]: empty.
pub type DeleteComponentAssetOutput = Empty;

/// Deletes playbook: `DeletePlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DeletePlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaybook {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DeletePlaybook(playbook_uuid: String) "DeletePlaybook" -> Empty {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeletePlaybook`]: empty.
pub type DeletePlaybookOutput = Empty;

/// Describes component asset form: `DescribeComponentAssetForm` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeComponentAssetForm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetForm {
    /// Required.
    pub component_name: String,
    pub lang: Option<String>,
}
operation! { DescribeComponentAssetForm(component_name: String)
    "DescribeComponentAssetForm" -> DescribeComponentAssetFormOutput {
    0 "ComponentName" component_name, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeComponentAssetForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetFormOutput {
    pub component_asset_form: Option<String>,
}
model! { DescribeComponentAssetFormOutput {
    0 "ComponentAssetForm" component_asset_form: String
} }

/// Describes component assets: `DescribeComponentAssets` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeComponentAssets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssets {
    /// Required.
    pub component_name: String,
    pub lang: Option<String>,
}
operation! { DescribeComponentAssets(component_name: String)
    "DescribeComponentAssets" -> DescribeComponentAssetsOutput {
    0 "ComponentName" component_name, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeComponentAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentAssetsOutput {
    pub component_assets: Vec<DescribeComponentAssetsComponentAssets>,
}
model! { DescribeComponentAssetsOutput {
    0 "ComponentAssets" component_assets: Vec<DescribeComponentAssetsComponentAssets>
} }

/// In the response of [`DescribeComponentAssets`].
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
    0 "AssetUuid" asset_uuid: String, 1 "Componentname" componentname: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "Name" name: String, 6 "Params" params: String
} }

/// Describes component list: `DescribeComponentList` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeComponentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentList {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribeComponentList(playbook_uuid: String) "DescribeComponentList" -> DescribeComponentListOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribeComponentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentListOutput {
    pub components: Option<String>,
}
model! { DescribeComponentListOutput {
    0 "Components" components: String
} }

/// Describes component playbook: `DescribeComponentPlaybook` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeComponentPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPlaybook {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribeComponentPlaybook(playbook_uuid: String)
    "DescribeComponentPlaybook" -> DescribeComponentPlaybookOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribeComponentPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPlaybookOutput {
    pub playbooks: Vec<DescribeComponentPlaybookPlaybooks>,
}
model! { DescribeComponentPlaybookOutput {
    0 "Playbooks" playbooks: Vec<DescribeComponentPlaybookPlaybooks>
} }

/// In the response of [`DescribeComponentPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentPlaybookPlaybooks {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub input_params: Option<String>,
    pub param_type: Option<String>,
}
model! { DescribeComponentPlaybookPlaybooks {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "InputParams" input_params: String,
    3 "ParamType" param_type: String
} }

/// Describes components js: `DescribeComponentsJs` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeComponentsJs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsJs {
    pub lang: Option<String>,
}
operation! { DescribeComponentsJs() "DescribeComponentsJs" -> DescribeComponentsJsOutput {
    0 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeComponentsJs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsJsOutput {
    pub components_js: Option<String>,
}
model! { DescribeComponentsJsOutput {
    0 "ComponentsJs" components_js: String
} }

/// Describes distinct releases: `DescribeDistinctReleases` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeDistinctReleases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistinctReleases {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
    pub taskflow_md5: Option<String>,
}
operation! { DescribeDistinctReleases(playbook_uuid: String)
    "DescribeDistinctReleases" -> DescribeDistinctReleasesOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid, 2 "TaskflowMd5" taskflow_md5: String
} { method: "GET", } }

/// Response of [`DescribeDistinctReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistinctReleasesOutput {
    pub records: Vec<DescribeDistinctReleasesRecords>,
}
model! { DescribeDistinctReleasesOutput {
    0 "Records" records: Vec<DescribeDistinctReleasesRecords>
} }

/// In the response of [`DescribeDistinctReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistinctReleasesRecords {
    pub description: Option<String>,
    pub taskflow_md5: Option<String>,
    pub taskflow_type: Option<String>,
}
model! { DescribeDistinctReleasesRecords {
    0 "Description" description: String, 1 "TaskflowMd5" taskflow_md5: String, 2 "TaskflowType" taskflow_type: String
} }

/// Describes enum items: `DescribeEnumItems` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeEnumItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnumItems {
    /// Required.
    pub enum_type: String,
    pub lang: Option<String>,
}
operation! { DescribeEnumItems(enum_type: String) "DescribeEnumItems" -> DescribeEnumItemsOutput {
    0 "EnumType" enum_type, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeEnumItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnumItemsOutput {
    pub data: Vec<DescribeEnumItemsData>,
}
model! { DescribeEnumItemsOutput {
    0 "Data" data: Vec<DescribeEnumItemsData>
} }

/// In the response of [`DescribeEnumItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnumItemsData {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEnumItemsData {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes execute playbooks: `DescribeExecutePlaybooks` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeExecutePlaybooks>.
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

/// Response of [`DescribeExecutePlaybooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutePlaybooksOutput {
    pub playbook_metrics: Vec<DescribeExecutePlaybooksPlaybookMetrics>,
}
model! { DescribeExecutePlaybooksOutput {
    0 "PlaybookMetrics" playbook_metrics: Vec<DescribeExecutePlaybooksPlaybookMetrics>
} }

/// In the response of [`DescribeExecutePlaybooks`].
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
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "ParamConfig" param_config: String,
    3 "ParamType" param_type: String, 4 "Uuid" uuid: String
} }

/// Describes field: `DescribeField` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeField {
    pub lang: Option<String>,
    /// Required.
    pub query_key: String,
}
operation! { DescribeField(query_key: String) "DescribeField" -> DescribeFieldOutput {
    0 "Lang" lang: String, 1 "QueryKey" query_key
} { method: "GET", } }

/// Response of [`DescribeField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldOutput {
    pub fields: Option<String>,
    pub name: Option<String>,
}
model! { DescribeFieldOutput {
    0 "Fields" fields: String, 1 "Name" name: String
} }

/// Describes group productions: `DescribeGroupProductions` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeGroupProductions>.
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

/// Response of [`DescribeGroupProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsOutput {
    pub data: Vec<DescribeGroupProductionsData>,
    pub page: Option<DescribeGroupProductionsPage>,
}
model! { DescribeGroupProductionsOutput {
    0 "Data" data: Vec<DescribeGroupProductionsData>, 1 "Page" page: DescribeGroupProductionsPage
} }

/// In the response of [`DescribeGroupProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsData {
    pub group_name: Option<String>,
    pub productions: Vec<DescribeGroupProductionsProductions>,
}
model! { DescribeGroupProductionsData {
    0 "GroupName" group_name: String, 1 "Productions" productions: Vec<DescribeGroupProductionsProductions>
} }

/// In the response of [`DescribeGroupProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsProductions {
    pub code: Option<String>,
    pub default_domain: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub full_domains: Vec<String>,
    pub group: Option<String>,
    pub name: Option<String>,
    pub policy_list: Vec<DescribeGroupProductionsPolicyList>,
    pub ram_code: Option<String>,
    pub short_name: Option<String>,
    pub source: Option<String>,
    pub versions: Vec<String>,
}
model! { DescribeGroupProductionsProductions {
    0 "Code" code: String, 1 "DefaultDomain" default_domain: String, 2 "DefaultVersion" default_version: String,
    3 "Description" description: String, 4 "FullDomains" full_domains: Vec<String>, 5 "Group" group: String,
    6 "Name" name: String, 7 "PolicyList" policy_list: Vec<DescribeGroupProductionsPolicyList>,
    8 "RamCode" ram_code: String, 9 "ShortName" short_name: String, 10 "Source" source: String,
    11 "Versions" versions: Vec<String>
} }

/// In the response of [`DescribeGroupProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsPolicyList {
    pub policy_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeGroupProductionsPolicyList {
    0 "PolicyName" policy_name: String, 1 "Type" r#type: String
} }

/// In the response of [`DescribeGroupProductions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupProductionsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeGroupProductionsPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes latest record schema: `DescribeLatestRecordSchema` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeLatestRecordSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchema {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribeLatestRecordSchema(playbook_uuid: String)
    "DescribeLatestRecordSchema" -> DescribeLatestRecordSchemaOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribeLatestRecordSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchemaOutput {
    pub playbook_node_schema: Option<DescribeLatestRecordSchemaPlaybookNodeSchema>,
}
model! { DescribeLatestRecordSchemaOutput {
    0 "PlaybookNodeSchema" playbook_node_schema: DescribeLatestRecordSchemaPlaybookNodeSchema
} }

/// In the response of [`DescribeLatestRecordSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchemaPlaybookNodeSchema {
    pub node_schema: Vec<DescribeLatestRecordSchemaNodeSchema>,
}
model! { DescribeLatestRecordSchemaPlaybookNodeSchema {
    0 "NodeSchema" node_schema: Vec<DescribeLatestRecordSchemaNodeSchema>
} }

/// In the response of [`DescribeLatestRecordSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRecordSchemaNodeSchema {
    pub action_name: Option<String>,
    pub component_name: Option<String>,
    pub node_name: Option<String>,
    pub output_fields: Vec<String>,
}
model! { DescribeLatestRecordSchemaNodeSchema {
    0 "ActionName" action_name: String, 1 "ComponentName" component_name: String, 2 "NodeName" node_name: String,
    3 "OutputFields" output_fields: Vec<String>
} }

/// Describes node param tags: `DescribeNodeParamTags` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeNodeParamTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeParamTags {
    pub lang: Option<String>,
    /// Required.
    pub node_name: String,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribeNodeParamTags(node_name: String, playbook_uuid: String)
    "DescribeNodeParamTags" -> DescribeNodeParamTagsOutput {
    0 "Lang" lang: String, 1 "NodeName" node_name, 2 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribeNodeParamTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeParamTagsOutput {
    pub param_referred_paths: Vec<DescribeNodeParamTagsParamReferredPaths>,
}
model! { DescribeNodeParamTagsOutput {
    0 "ParamReferredPaths" param_referred_paths: Vec<DescribeNodeParamTagsParamReferredPaths>
} }

/// In the response of [`DescribeNodeParamTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeParamTagsParamReferredPaths {
    pub param_name: Option<String>,
    pub referred_path: Vec<String>,
}
model! { DescribeNodeParamTagsParamReferredPaths {
    0 "ParamName" param_name: String, 1 "ReferredPath" referred_path: Vec<String>
} }

/// Describes notify template list: `DescribeNotifyTemplateList` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeNotifyTemplateList>.
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

/// Response of [`DescribeNotifyTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyTemplateListOutput {
    pub data: Vec<DescribeNotifyTemplateListData>,
    pub page: Option<DescribeNotifyTemplateListPage>,
}
model! { DescribeNotifyTemplateListOutput {
    0 "Data" data: Vec<DescribeNotifyTemplateListData>, 1 "Page" page: DescribeNotifyTemplateListPage
} }

/// In the response of [`DescribeNotifyTemplateList`].
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
    0 "Content" content: String, 1 "EventId" event_id: String, 2 "Params" params: String, 3 "Subject" subject: String,
    4 "TemplateName" template_name: String
} }

/// In the response of [`DescribeNotifyTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyTemplateListPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNotifyTemplateListPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Describes open api info: `DescribeOpenApiInfo` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeOpenApiInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiInfo {
    /// Required.
    pub api_name: String,
    /// Required.
    pub api_version: String,
    pub lang: Option<String>,
    /// Required.
    pub pop_code: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeOpenApiInfo(api_name: String, api_version: String, pop_code: String)
    "DescribeOpenApiInfo" -> DescribeOpenApiInfoOutput {
    0 "ApiName" api_name, 1 "ApiVersion" api_version, 2 "Lang" lang: String, 3 "PopCode" pop_code,
    4 "RoleFor" role_for: i64, 5 "RoleType" role_type: String
} { method: "GET", } }

/// Response of [`DescribeOpenApiInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiInfoOutput {
    pub data: Option<DescribeOpenApiInfoData>,
}
model! { DescribeOpenApiInfoOutput {
    0 "Data" data: DescribeOpenApiInfoData
} }

/// In the response of [`DescribeOpenApiInfo`].
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
    0 "Description" description: String, 1 "InputParams" input_params: String, 2 "OutputParams" output_params: String,
    3 "ResponseDemo" response_demo: String, 4 "Summary" summary: String, 5 "Title" title: String
} }

/// Describes open api list: `DescribeOpenApiList` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeOpenApiList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiList {
    pub api_name: Option<String>,
    /// Required.
    pub api_version: String,
    pub lang: Option<String>,
    /// Required.
    pub pop_code: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}
operation! { DescribeOpenApiList(api_version: String, pop_code: String)
    "DescribeOpenApiList" -> DescribeOpenApiListOutput {
    0 "ApiName" api_name: String, 1 "ApiVersion" api_version, 2 "Lang" lang: String, 3 "PopCode" pop_code,
    4 "RoleFor" role_for: i64, 5 "RoleType" role_type: String
} { method: "GET", } }

/// Response of [`DescribeOpenApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiListOutput {
    pub data: Option<DescribeOpenApiListData>,
}
model! { DescribeOpenApiListOutput {
    0 "Data" data: DescribeOpenApiListData
} }

/// In the response of [`DescribeOpenApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenApiListData {
    pub code: Option<String>,
    pub directories: Option<Value>,
    pub version: Option<String>,
    pub versions: Option<Value>,
}
model! { DescribeOpenApiListData {
    0 "Code" code: String, 1 "Directories" directories: Value, 2 "Version" version: String, 3 "Versions" versions: Value
} }

/// Describes playbook: `DescribePlaybook` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybook {
    pub debug_flag: Option<i64>,
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
    pub taskflow_md5: Option<String>,
}
operation! { DescribePlaybook(playbook_uuid: String) "DescribePlaybook" -> DescribePlaybookOutput {
    0 "DebugFlag" debug_flag: i64, 1 "Lang" lang: String, 2 "PlaybookUuid" playbook_uuid,
    3 "TaskflowMd5" taskflow_md5: String
} { method: "GET", } }

/// Response of [`DescribePlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookOutput {
    pub playbook: Option<DescribePlaybookPlaybook>,
}
model! { DescribePlaybookOutput {
    0 "Playbook" playbook: DescribePlaybookPlaybook
} }

/// In the response of [`DescribePlaybook`].
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
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "FailExeNum" fail_exe_num: i64,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "InputParams" input_params: String,
    6 "LastExeTime" last_exe_time: i64, 7 "OnlineActive" online_active: bool,
    8 "OnlineReleaseTaskflowMd5" online_release_taskflow_md5: String, 9 "OwnType" own_type: String,
    10 "PlaybookUuid" playbook_uuid: String, 11 "SuccessExeNum" success_exe_num: i64, 12 "Taskflow" taskflow: String,
    13 "TaskflowType" taskflow_type: String
} }

/// Describes playbook input output: `DescribePlaybookInputOutput` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybookInputOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookInputOutput {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribePlaybookInputOutput(playbook_uuid: String)
    "DescribePlaybookInputOutput" -> DescribePlaybookInputOutputOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribePlaybookInputOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookInputOutputOutput {
    pub config: Option<DescribePlaybookInputOutputConfig>,
}
model! { DescribePlaybookInputOutputOutput {
    0 "Config" config: DescribePlaybookInputOutputConfig
} }

/// In the response of [`DescribePlaybookInputOutput`].
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
    0 "ExeConfig" exe_config: String, 1 "InputParams" input_params: String, 2 "OutputParams" output_params: String,
    3 "ParamType" param_type: String, 4 "PlaybookUuid" playbook_uuid: String
} }

/// Describes playbook metrics: `DescribePlaybookMetrics` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybookMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookMetrics {
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribePlaybookMetrics(playbook_uuid: String) "DescribePlaybookMetrics" -> DescribePlaybookMetricsOutput {
    0 "Lang" lang: String, 1 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribePlaybookMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookMetricsOutput {
    pub metrics: Option<DescribePlaybookMetricsMetrics>,
}
model! { DescribePlaybookMetricsOutput {
    0 "Metrics" metrics: DescribePlaybookMetricsMetrics
} }

/// In the response of [`DescribePlaybookMetrics`].
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
    0 "Active" active: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "FailNum" fail_num: i64, 4 "GmtCreate" gmt_create: i64, 5 "HistoryMd5" history_md5: i64,
    6 "LastRuntime" last_runtime: i64, 7 "OwnType" own_type: String, 8 "PlaybookUuid" playbook_uuid: String,
    9 "SuccNum" succ_num: i64
} }

/// Describes playbook nodes output: `DescribePlaybookNodesOutput` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybookNodesOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNodesOutput {
    pub lang: Option<String>,
    /// Required.
    pub node_name: String,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribePlaybookNodesOutput(node_name: String, playbook_uuid: String)
    "DescribePlaybookNodesOutput" -> DescribePlaybookNodesOutputOutput {
    0 "Lang" lang: String, 1 "NodeName" node_name, 2 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribePlaybookNodesOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNodesOutputOutput {
    pub playbook_nodes_output: Option<DescribePlaybookNodesOutputPlaybookNodesOutput>,
}
model! { DescribePlaybookNodesOutputOutput {
    0 "PlaybookNodesOutput" playbook_nodes_output: DescribePlaybookNodesOutputPlaybookNodesOutput
} }

/// In the response of [`DescribePlaybookNodesOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNodesOutputPlaybookNodesOutput {
    pub node_name: Option<String>,
    pub node_output: Option<String>,
}
model! { DescribePlaybookNodesOutputPlaybookNodesOutput {
    0 "NodeName" node_name: String, 1 "NodeOutput" node_output: String
} }

/// Describes playbook number metrics: `DescribePlaybookNumberMetrics` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybookNumberMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNumberMetrics {
    pub lang: Option<String>,
}
operation! { DescribePlaybookNumberMetrics() "DescribePlaybookNumberMetrics" -> DescribePlaybookNumberMetricsOutput {
    0 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribePlaybookNumberMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNumberMetricsOutput {
    pub metrics: Option<DescribePlaybookNumberMetricsMetrics>,
}
model! { DescribePlaybookNumberMetricsOutput {
    0 "Metrics" metrics: DescribePlaybookNumberMetricsMetrics
} }

/// In the response of [`DescribePlaybookNumberMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookNumberMetricsMetrics {
    pub start_up_num: Option<i64>,
    pub total_num: Option<i64>,
}
model! { DescribePlaybookNumberMetricsMetrics {
    0 "StartUpNum" start_up_num: i64, 1 "TotalNum" total_num: i64
} }

/// Describes playbook releases: `DescribePlaybookReleases` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybookReleases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleases {
    pub lang: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { DescribePlaybookReleases(playbook_uuid: String)
    "DescribePlaybookReleases" -> DescribePlaybookReleasesOutput {
    0 "Lang" lang: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "PlaybookUuid" playbook_uuid
} { method: "GET", } }

/// Response of [`DescribePlaybookReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleasesOutput {
    pub page: Option<DescribePlaybookReleasesPage>,
    pub records: Vec<DescribePlaybookReleasesRecords>,
}
model! { DescribePlaybookReleasesOutput {
    0 "Page" page: DescribePlaybookReleasesPage, 1 "Records" records: Vec<DescribePlaybookReleasesRecords>
} }

/// In the response of [`DescribePlaybookReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybookReleasesPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePlaybookReleasesPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePlaybookReleases`].
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
    0 "Creator" creator: String, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "Id" id: i64, 5 "TaskflowMd5" taskflow_md5: String
} }

/// Describes playbooks: `DescribePlaybooks` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePlaybooks>.
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

/// Response of [`DescribePlaybooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybooksOutput {
    pub page: Option<DescribePlaybooksPage>,
    pub playbooks: Vec<DescribePlaybooksPlaybooks>,
}
model! { DescribePlaybooksOutput {
    0 "Page" page: DescribePlaybooksPage, 1 "Playbooks" playbooks: Vec<DescribePlaybooksPlaybooks>
} }

/// In the response of [`DescribePlaybooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybooksPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePlaybooksPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePlaybooks`].
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
    0 "Active" active: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: String, 5 "LastRuntime" last_runtime: i64,
    6 "OwnType" own_type: String, 7 "ParamType" param_type: String, 8 "PlaybookUuid" playbook_uuid: String,
    9 "TenantId" tenant_id: String
} }

/// Describes pop api: `DescribePopApi` of `sophonsoar` 2022-07-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribePopApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePopApi {
    /// Required.
    pub api_name: String,
    /// Required.
    pub api_version: String,
    /// Required.
    pub pop_code: String,
}
operation! { DescribePopApi(api_name: String, api_version: String, pop_code: String)
    "DescribePopApi" -> DescribePopApiOutput {
    0 "ApiName" api_name, 1 "ApiVersion" api_version, 2 "PopCode" pop_code
} }

/// Response of [`DescribePopApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePopApiOutput {
    pub api_name: Option<String>,
    pub open_api_meta_list: Vec<DescribePopApiOpenApiMetaList>,
    pub pop_code: Option<String>,
    pub version: Option<String>,
}
model! { DescribePopApiOutput {
    0 "ApiName" api_name: String, 1 "OpenApiMetaList" open_api_meta_list: Vec<DescribePopApiOpenApiMetaList>,
    2 "PopCode" pop_code: String, 3 "Version" version: String
} }

/// In the response of [`DescribePopApi`].
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
    0 "Description" description: String, 1 "ExampleValue" example_value: String, 2 "Name" name: String,
    3 "Required" required: bool, 4 "Style" style: String, 5 "Type" r#type: String
} }

/// Describes process statistics: `DescribeProcessStatistics` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeProcessStatistics>.
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

/// Response of [`DescribeProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatisticsOutput {
    pub metrics: Option<DescribeProcessStatisticsMetrics>,
}
model! { DescribeProcessStatisticsOutput {
    0 "Metrics" metrics: DescribeProcessStatisticsMetrics
} }

/// In the response of [`DescribeProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatisticsMetrics {
    pub ban_file_num: Option<i64>,
    pub ban_ip_num: Option<i64>,
    pub ban_process_num: Option<i64>,
    pub task_num: Option<i64>,
}
model! { DescribeProcessStatisticsMetrics {
    0 "BanFileNum" ban_file_num: i64, 1 "BanIpNum" ban_ip_num: i64, 2 "BanProcessNum" ban_process_num: i64,
    3 "TaskNum" task_num: i64
} }

/// Describes process task count: `DescribeProcessTaskCount` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeProcessTaskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskCount {
    /// Required.
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

/// Response of [`DescribeProcessTaskCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskCountOutput {
    pub data: Vec<DescribeProcessTaskCountData>,
}
model! { DescribeProcessTaskCountOutput {
    0 "Data" data: Vec<DescribeProcessTaskCountData>
} }

/// In the response of [`DescribeProcessTaskCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskCountData {
    pub count: Option<i64>,
    pub entity_uuid: Option<String>,
}
model! { DescribeProcessTaskCountData {
    0 "Count" count: i64, 1 "EntityUuid" entity_uuid: String
} }

/// Describes process tasks: `DescribeProcessTasks` of `sophonsoar` 2022-07-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeProcessTasks>.
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

/// Response of [`DescribeProcessTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTasksOutput {
    pub page: Option<DescribeProcessTasksPage>,
    pub process_tasks: Vec<DescribeProcessTasksProcessTasks>,
}
model! { DescribeProcessTasksOutput {
    0 "Page" page: DescribeProcessTasksPage, 1 "ProcessTasks" process_tasks: Vec<DescribeProcessTasksProcessTasks>
} }

/// In the response of [`DescribeProcessTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTasksPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeProcessTasksPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProcessTasks`].
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
    0 "Creator" creator: String, 1 "EntityName" entity_name: String, 2 "EntityType" entity_type: String,
    3 "EntityUuid" entity_uuid: String, 4 "ErrCode" err_code: String, 5 "ErrMsg" err_msg: String,
    6 "ErrTip" err_tip: String, 7 "EventUuid" event_uuid: String, 8 "GmtCreateMillis" gmt_create_millis: i64,
    9 "GmtModifiedMillis" gmt_modified_millis: i64, 10 "InputParams" input_params: String,
    11 "ProcessStrategyUuid" process_strategy_uuid: String, 12 "ProcessTime" process_time: i64,
    13 "RemoveTime" remove_time: i64, 14 "ReqUuid" req_uuid: String, 15 "SceneCode" scene_code: String,
    16 "SceneName" scene_name: String, 17 "Scope" scope: String, 18 "Source" source: String,
    19 "TaskId" task_id: String, 20 "TaskStatus" task_status: i64, 21 "TriggerSource" trigger_source: String,
    22 "YunCode" yun_code: String
} }

/// Describes soar record action output list: `DescribeSoarRecordActionOutputList` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeSoarRecordActionOutputList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordActionOutputList {
    /// Required.
    pub action_uuid: String,
    pub lang: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeSoarRecordActionOutputList(action_uuid: String, page_number: i64, page_size: i64)
    "DescribeSoarRecordActionOutputList" -> DescribeSoarRecordActionOutputListOutput {
    0 "ActionUuid" action_uuid, 1 "Lang" lang: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} { method: "GET", } }

/// Response of [`DescribeSoarRecordActionOutputList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordActionOutputListOutput {
    pub action_outputs: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSoarRecordActionOutputListOutput {
    0 "ActionOutputs" action_outputs: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// Describes soar record in output: `DescribeSoarRecordInOutput` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeSoarRecordInOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordInOutput {
    /// Required.
    pub action_uuid: String,
    pub lang: Option<String>,
}
operation! { DescribeSoarRecordInOutput(action_uuid: String)
    "DescribeSoarRecordInOutput" -> DescribeSoarRecordInOutputOutput {
    0 "ActionUuid" action_uuid, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`DescribeSoarRecordInOutput`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordInOutputOutput {
    pub in_output_info: Option<String>,
}
model! { DescribeSoarRecordInOutputOutput {
    0 "InOutputInfo" in_output_info: String
} }

/// Describes soar records: `DescribeSoarRecords` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeSoarRecords>.
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

/// Response of [`DescribeSoarRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsOutput {
    pub page: Option<DescribeSoarRecordsPage>,
    pub soar_execute_records: Vec<DescribeSoarRecordsSoarExecuteRecords>,
}
model! { DescribeSoarRecordsOutput {
    0 "Page" page: DescribeSoarRecordsPage,
    1 "SoarExecuteRecords" soar_execute_records: Vec<DescribeSoarRecordsSoarExecuteRecords>
} }

/// In the response of [`DescribeSoarRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSoarRecordsPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSoarRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsSoarExecuteRecords {
    pub end_time: Option<i64>,
    pub error_msg: Option<String>,
    pub output_list: Vec<DescribeSoarRecordsOutputList>,
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
    0 "EndTime" end_time: i64, 1 "ErrorMsg" error_msg: String,
    2 "OutputList" output_list: Vec<DescribeSoarRecordsOutputList>, 3 "RawEventReq" raw_event_req: String,
    4 "RequestUuid" request_uuid: String, 5 "StartTime" start_time: i64, 6 "Status" status: String,
    7 "TaskName" task_name: String, 8 "TaskflowMd5" taskflow_md5: String, 9 "TriggerType" trigger_type: String,
    10 "TriggerUser" trigger_user: String
} }

/// In the response of [`DescribeSoarRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarRecordsOutputList {
    pub action_uuid: Option<String>,
    pub content: Option<String>,
    pub node_name: Option<String>,
}
model! { DescribeSoarRecordsOutputList {
    0 "ActionUuid" action_uuid: String, 1 "Content" content: String, 2 "NodeName" node_name: String
} }

/// Describes soar task and actions: `DescribeSoarTaskAndActions` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeSoarTaskAndActions>.
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

/// Response of [`DescribeSoarTaskAndActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsOutput {
    pub details: Option<DescribeSoarTaskAndActionsDetails>,
    pub page: Option<DescribeSoarTaskAndActionsPage>,
}
model! { DescribeSoarTaskAndActionsOutput {
    0 "Details" details: DescribeSoarTaskAndActionsDetails, 1 "Page" page: DescribeSoarTaskAndActionsPage
} }

/// In the response of [`DescribeSoarTaskAndActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsDetails {
    pub action_log_num: Option<i64>,
    pub actions: Vec<DescribeSoarTaskAndActionsActions>,
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
    0 "ActionLogNum" action_log_num: i64, 1 "Actions" actions: Vec<DescribeSoarTaskAndActionsActions>,
    2 "EndTime" end_time: i64, 3 "ErrorMsg" error_msg: String, 4 "RawEventReq" raw_event_req: String,
    5 "RequestUuid" request_uuid: String, 6 "StartTime" start_time: i64, 7 "Status" status: String,
    8 "TaskFlowMd5" task_flow_md5: String, 9 "TaskName" task_name: String, 10 "TriggerType" trigger_type: String,
    11 "TriggerUser" trigger_user: String
} }

/// In the response of [`DescribeSoarTaskAndActions`].
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
    0 "Action" action: String, 1 "ActionUuid" action_uuid: String, 2 "AssetName" asset_name: String,
    3 "Component" component: String, 4 "EndTime" end_time: i64, 5 "NodeName" node_name: String,
    6 "StartTime" start_time: i64, 7 "Status" status: String
} }

/// In the response of [`DescribeSoarTaskAndActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSoarTaskAndActionsPage {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeSoarTaskAndActionsPage {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String, 2 "TotalCount" total_count: String
} }

/// Describes sophon commands: `DescribeSophonCommands` of `sophonsoar` 2022-07-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeSophonCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommands {
    pub name: Option<String>,
}
operation! { DescribeSophonCommands() "DescribeSophonCommands" -> DescribeSophonCommandsOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeSophonCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommandsOutput {
    pub data: Vec<DescribeSophonCommandsData>,
}
model! { DescribeSophonCommandsOutput {
    0 "Data" data: Vec<DescribeSophonCommandsData>
} }

/// In the response of [`DescribeSophonCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommandsData {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub param_config: Vec<DescribeSophonCommandsParamConfig>,
}
model! { DescribeSophonCommandsData {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Name" name: String,
    3 "ParamConfig" param_config: Vec<DescribeSophonCommandsParamConfig>
} }

/// In the response of [`DescribeSophonCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSophonCommandsParamConfig {
    pub check_field: Option<String>,
    pub field: Option<String>,
    pub necessary: Option<bool>,
    pub value: Option<String>,
}
model! { DescribeSophonCommandsParamConfig {
    0 "CheckField" check_field: String, 1 "Field" field: String, 2 "Necessary" necessary: bool, 3 "Value" value: String
} }

/// Describes vendor api list: `DescribeVendorApiList` of `sophonsoar` 2022-07-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescribeVendorApiList>.
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

/// Response of [`DescribeVendorApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVendorApiListOutput {
    pub api_list: Vec<DescribeVendorApiListApiList>,
    pub page: Option<DescribeVendorApiListPage>,
}
model! { DescribeVendorApiListOutput {
    0 "ApiList" api_list: Vec<DescribeVendorApiListApiList>, 1 "Page" page: DescribeVendorApiListPage
} }

/// In the response of [`DescribeVendorApiList`].
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
    0 "AdvanceConfig" advance_config: String, 1 "ApiName" api_name: String, 2 "ApiVersion" api_version: String,
    3 "Method" method: String, 4 "NeedAdvanceConfig" need_advance_config: bool, 5 "NeedPageInfo" need_page_info: bool,
    6 "PageInfo" page_info: String, 7 "Parameter" parameter: String, 8 "ProductCode" product_code: String,
    9 "ProductDomain" product_domain: String, 10 "ProductName" product_name: String, 11 "Protocol" protocol: String,
    12 "VendorCode" vendor_code: String
} }

/// In the response of [`DescribeVendorApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVendorApiListPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeVendorApiListPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// `DescriberPython3ScriptLogs` of `sophonsoar` 2022-07-28.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/DescriberPython3ScriptLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescriberPython3ScriptLogs {
    pub lang: Option<String>,
    /// Required.
    pub request_uuid: String,
}
operation! { DescriberPython3ScriptLogs(request_uuid: String)
    "DescriberPython3ScriptLogs" -> DescriberPython3ScriptLogsOutput {
    0 "Lang" lang: String, 1 "RequestUuid" request_uuid
} { method: "GET", } }

/// Response of [`DescriberPython3ScriptLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescriberPython3ScriptLogsOutput {
    pub run_result: Option<String>,
}
model! { DescriberPython3ScriptLogsOutput {
    0 "RunResult" run_result: String
} }

/// Modifies component asset: `ModifyComponentAsset` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/ModifyComponentAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyComponentAsset {
    /// Required.
    pub asset_config: String,
    pub lang: Option<String>,
}
operation! { ModifyComponentAsset(asset_config: String) "ModifyComponentAsset" -> Empty {
    0 "AssetConfig" asset_config, 1 "Lang" lang: String
} }

/// Response of [`ModifyComponentAsset`]: empty.
pub type ModifyComponentAssetOutput = Empty;

/// Modifies playbook: `ModifyPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/ModifyPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlaybook {
    pub description: Option<String>,
    /// Required.
    pub display_name: String,
    pub lang: Option<String>,
    /// Required.
    pub playbook_uuid: String,
    pub taskflow: Option<String>,
}
operation! { ModifyPlaybook(display_name: String, playbook_uuid: String) "ModifyPlaybook" -> Empty {
    0 "Description" description: String, 1 "DisplayName" display_name, 2 "Lang" lang: String,
    3 "PlaybookUuid" playbook_uuid, 4 "Taskflow" taskflow: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ModifyPlaybook`]: empty.
pub type ModifyPlaybookOutput = Empty;

/// Modifies playbook input output: `ModifyPlaybookInputOutput` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/ModifyPlaybookInputOutput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlaybookInputOutput {
    pub exe_config: Option<String>,
    /// Required.
    pub input_params: String,
    pub lang: Option<String>,
    /// Required.
    pub output_params: String,
    pub param_type: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { ModifyPlaybookInputOutput(input_params: String, output_params: String, playbook_uuid: String)
    "ModifyPlaybookInputOutput" -> Empty {
    0 "ExeConfig" exe_config: String, 1 "InputParams" input_params, 2 "Lang" lang: String,
    3 "OutputParams" output_params, 4 "ParamType" param_type: String, 5 "PlaybookUuid" playbook_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ModifyPlaybookInputOutput`]: empty.
pub type ModifyPlaybookInputOutputOutput = Empty;

/// Publishes playbook: `PublishPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/PublishPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishPlaybook {
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required.
    pub playbook_uuid: String,
}
operation! { PublishPlaybook(playbook_uuid: String) "PublishPlaybook" -> Empty {
    0 "Description" description: String, 1 "PlaybookUuid" playbook_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PublishPlaybook`]: empty.
pub type PublishPlaybookOutput = Empty;

/// Queries tree data: `QueryTreeData` of `sophonsoar` 2022-07-28.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/QueryTreeData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTreeData {
    pub lang: Option<String>,
}
operation! { QueryTreeData() "QueryTreeData" -> QueryTreeDataOutput {
    0 "Lang" lang: String
} { method: "GET", } }

/// Response of [`QueryTreeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTreeDataOutput {
    pub playbooks: Option<String>,
}
model! { QueryTreeDataOutput {
    0 "Playbooks" playbooks: String
} }

/// `RevertPlaybookRelease` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/RevertPlaybookRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertPlaybookRelease {
    pub is_publish: Option<bool>,
    /// Required.
    pub play_release_id: i64,
    /// Required.
    pub playbook_uuid: String,
}
operation! { RevertPlaybookRelease(play_release_id: i64, playbook_uuid: String) "RevertPlaybookRelease" -> Empty {
    0 "IsPublish" is_publish: bool, 1 "PlayReleaseId" play_release_id, 2 "PlaybookUuid" playbook_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RevertPlaybookRelease`]: empty.
pub type RevertPlaybookReleaseOutput = Empty;

/// Runs notify component with email: `RunNotifyComponentWithEmail` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/RunNotifyComponentWithEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithEmail {
    /// Required.
    pub action_name: String,
    pub asset_id: Option<String>,
    /// Required.
    pub component_name: String,
    /// Required.
    pub content: String,
    pub lang: Option<String>,
    /// Required.
    pub node_name: String,
    /// Required.
    pub playbook_uuid: String,
    /// Required.
    pub receivers: Vec<String>,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    /// Required.
    pub subject: String,
}

/// Arguments of [`RunNotifyComponentWithEmail::new`].
pub struct RunNotifyComponentWithEmailRequired {
    pub action_name: String,
    pub component_name: String,
    pub content: String,
    pub node_name: String,
    pub playbook_uuid: String,
    pub receivers: Vec<String>,
    pub subject: String,
}
operation! {
    RunNotifyComponentWithEmail { RunNotifyComponentWithEmailRequired: action_name, component_name, content, node_name, playbook_uuid, receivers, subject }
    "RunNotifyComponentWithEmail" -> RunNotifyComponentWithEmailOutput {
    0 "ActionName" action_name, 1 "AssetId" asset_id: String, 2 "ComponentName" component_name, 3 "Content" content,
    4 "Lang" lang: String, 5 "NodeName" node_name, 6 "PlaybookUuid" playbook_uuid, 7 "Receivers" receivers,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: String, 10 "Subject" subject
} }

/// Response of [`RunNotifyComponentWithEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithEmailOutput {
    pub data: Option<String>,
    pub page: Option<RunNotifyComponentWithEmailPage>,
}
model! { RunNotifyComponentWithEmailOutput {
    0 "Data" data: String, 1 "Page" page: RunNotifyComponentWithEmailPage
} }

/// In the response of [`RunNotifyComponentWithEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithEmailPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RunNotifyComponentWithEmailPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Runs notify component with message center: `RunNotifyComponentWithMessageCenter` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/RunNotifyComponentWithMessageCenter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithMessageCenter {
    /// Required.
    pub action_name: String,
    /// Required.
    pub aliuid: String,
    pub asset_id: Option<String>,
    pub channel_type_list: Option<Vec<String>>,
    /// Required.
    pub component_name: String,
    /// Required.
    pub event_id: String,
    pub lang: Option<String>,
    /// Required.
    pub node_name: String,
    pub params: Option<String>,
    /// Required.
    pub playbook_uuid: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
}

/// Arguments of [`RunNotifyComponentWithMessageCenter::new`].
pub struct RunNotifyComponentWithMessageCenterRequired {
    pub action_name: String,
    pub aliuid: String,
    pub component_name: String,
    pub event_id: String,
    pub node_name: String,
    pub playbook_uuid: String,
}
operation! {
    RunNotifyComponentWithMessageCenter { RunNotifyComponentWithMessageCenterRequired: action_name, aliuid, component_name, event_id, node_name, playbook_uuid }
    "RunNotifyComponentWithMessageCenter" -> RunNotifyComponentWithMessageCenterOutput {
    0 "ActionName" action_name, 1 "Aliuid" aliuid, 2 "AssetId" asset_id: String,
    3 "ChannelTypeList" channel_type_list: Vec<String>, 4 "ComponentName" component_name, 5 "EventId" event_id,
    6 "Lang" lang: String, 7 "NodeName" node_name, 8 "Params" params: String, 9 "PlaybookUuid" playbook_uuid,
    10 "RoleFor" role_for: i64, 11 "RoleType" role_type: String
} }

/// Response of [`RunNotifyComponentWithMessageCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithMessageCenterOutput {
    pub data: Option<String>,
    pub page: Option<RunNotifyComponentWithMessageCenterPage>,
}
model! { RunNotifyComponentWithMessageCenterOutput {
    0 "Data" data: String, 1 "Page" page: RunNotifyComponentWithMessageCenterPage
} }

/// In the response of [`RunNotifyComponentWithMessageCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithMessageCenterPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RunNotifyComponentWithMessageCenterPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Runs notify component with webhook: `RunNotifyComponentWithWebhook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/RunNotifyComponentWithWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithWebhook {
    /// Required.
    pub action_name: String,
    pub asset_id: Option<String>,
    /// Required.
    pub component_name: String,
    /// Required.
    pub content: String,
    pub lang: Option<String>,
    /// Required.
    pub msg_type: String,
    /// Required.
    pub node_name: String,
    /// Required.
    pub playbook_uuid: String,
    pub role_for: Option<i64>,
    pub role_type: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    /// Required. Secret.
    pub webhook: Secret,
}

/// Arguments of [`RunNotifyComponentWithWebhook::new`].
pub struct RunNotifyComponentWithWebhookRequired {
    pub action_name: String,
    pub component_name: String,
    pub content: String,
    pub msg_type: String,
    pub node_name: String,
    pub playbook_uuid: String,
    pub webhook: Secret,
}
operation! {
    RunNotifyComponentWithWebhook { RunNotifyComponentWithWebhookRequired: action_name, component_name, content, msg_type, node_name, playbook_uuid, webhook }
    "RunNotifyComponentWithWebhook" -> RunNotifyComponentWithWebhookOutput {
    0 "ActionName" action_name, 1 "AssetId" asset_id: String, 2 "ComponentName" component_name, 3 "Content" content,
    4 "Lang" lang: String, 5 "MsgType" msg_type, 6 "NodeName" node_name, 7 "PlaybookUuid" playbook_uuid,
    8 "RoleFor" role_for: i64, 9 "RoleType" role_type: String, 10 "Secret" secret: Secret, 11 "Webhook" webhook
} }

/// Response of [`RunNotifyComponentWithWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithWebhookOutput {
    pub data: Option<String>,
    pub page: Option<RunNotifyComponentWithWebhookPage>,
}
model! { RunNotifyComponentWithWebhookOutput {
    0 "Data" data: String, 1 "Page" page: RunNotifyComponentWithWebhookPage
} }

/// In the response of [`RunNotifyComponentWithWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNotifyComponentWithWebhookPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { RunNotifyComponentWithWebhookPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Runs python3 script: `RunPython3Script` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/RunPython3Script>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RunPython3Script`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPython3ScriptOutput {
    pub run_result: Option<String>,
}
model! { RunPython3ScriptOutput {
    0 "RunResult" run_result: String
} }

/// `TriggerPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/TriggerPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPlaybook {
    /// Required.
    pub input_param: String,
    /// Required.
    pub playbook_uuid: String,
}
operation! { TriggerPlaybook(input_param: String, playbook_uuid: String) "TriggerPlaybook" -> TriggerPlaybookOutput {
    0 "InputParam" input_param, 1 "PlaybookUuid" playbook_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`TriggerPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPlaybookOutput {
    pub trigger_uuid: Option<String>,
}
model! { TriggerPlaybookOutput {
    0 "TriggerUuid" trigger_uuid: String
} }

/// `TriggerProcessTask` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/TriggerProcessTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerProcessTask {
    /// Required.
    pub action_type: String,
    /// Required.
    pub task_id: String,
}
operation! { TriggerProcessTask(action_type: String, task_id: String) "TriggerProcessTask" -> Empty {
    0 "ActionType" action_type, 1 "TaskId" task_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`TriggerProcessTask`]: empty.
pub type TriggerProcessTaskOutput = Empty;

/// `TriggerSophonPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/TriggerSophonPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSophonPlaybook {
    pub command_name: Option<String>,
    /// Required.
    pub input_params: String,
    pub sophon_task_id: Option<String>,
    pub trigger_type: Option<String>,
    pub uuid: Option<String>,
}
operation! { TriggerSophonPlaybook(input_params: String) "TriggerSophonPlaybook" -> TriggerSophonPlaybookOutput {
    0 "CommandName" command_name: String, 1 "InputParams" input_params, 2 "SophonTaskId" sophon_task_id: String,
    3 "TriggerType" trigger_type: String, 4 "Uuid" uuid: String
} }

/// Response of [`TriggerSophonPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSophonPlaybookOutput {
    pub data: Option<TriggerSophonPlaybookData>,
}
model! { TriggerSophonPlaybookOutput {
    0 "Data" data: TriggerSophonPlaybookData
} }

/// In the response of [`TriggerSophonPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSophonPlaybookData {
    pub sophon_task_id: Option<String>,
}
model! { TriggerSophonPlaybookData {
    0 "SophonTaskId" sophon_task_id: String
} }

/// Verifies playbook: `VerifyPlaybook` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/VerifyPlaybook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybook {
    pub playbook_uuid: Option<String>,
    pub task_flow: Option<String>,
}
operation! { VerifyPlaybook() "VerifyPlaybook" -> VerifyPlaybookOutput {
    0 "PlaybookUuid" playbook_uuid: String, 1 "TaskFlow" task_flow: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VerifyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybookOutput {
    pub check_task_infos: Vec<VerifyPlaybookCheckTaskInfos>,
    pub prerequisites: Vec<VerifyPlaybookPrerequisites>,
}
model! { VerifyPlaybookOutput {
    0 "CheckTaskInfos" check_task_infos: Vec<VerifyPlaybookCheckTaskInfos>,
    1 "Prerequisites" prerequisites: Vec<VerifyPlaybookPrerequisites>
} }

/// In the response of [`VerifyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybookCheckTaskInfos {
    pub detail: Option<String>,
    pub node_name: Option<String>,
    pub risk_level: Option<String>,
}
model! { VerifyPlaybookCheckTaskInfos {
    0 "Detail" detail: String, 1 "NodeName" node_name: String, 2 "RiskLevel" risk_level: String
} }

/// In the response of [`VerifyPlaybook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPlaybookPrerequisites {
    pub prerequisite_type: Option<String>,
    pub prerequisite_value: Option<String>,
}
model! { VerifyPlaybookPrerequisites {
    0 "PrerequisiteType" prerequisite_type: String, 1 "PrerequisiteValue" prerequisite_value: String
} }

/// Verifies python file: `VerifyPythonFile` of `sophonsoar` 2022-07-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sophonsoar/2022-07-28/VerifyPythonFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPythonFile {
    /// Required.
    pub content: String,
}
operation! { VerifyPythonFile(content: String) "VerifyPythonFile" -> VerifyPythonFileOutput {
    0 "Content" content
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`VerifyPythonFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyPythonFileOutput {
    pub syntax: Vec<VerifyPythonFileSyntax>,
}
model! { VerifyPythonFileOutput {
    0 "Syntax" syntax: Vec<VerifyPythonFileSyntax>
} }

/// In the response of [`VerifyPythonFile`].
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
    0 "EndColumn" end_column: i64, 1 "EndLineNumber" end_line_number: i64, 2 "Message" message: String,
    3 "Severity" severity: i64, 4 "StartColumn" start_column: i64, 5 "StartLineNumber" start_line_number: i64
} }

#[cfg(feature = "unstable-registry")]
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
