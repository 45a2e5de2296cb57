//! `bsca` of Tencent Cloud, API version 2021-08-11.
//!
//! Endpoint: `bsca.tencentcloudapi.com`, or `bsca.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bsca::DescribeKBLicense};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeKBLicense::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bsca",
    "2021-08-11",
    "bsca",
    &Endpoints::NONE,
);

/// Describes kb component: `DescribeKBComponent` of `bsca` 2021-08-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=DescribeKBComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponent {
    /// Required.
    pub purl: PURL,
}
operation! { DescribeKBComponent(purl: PURL) "DescribeKBComponent" -> DescribeKBComponentOutput {
    0 "PURL" purl
} }

/// In the request of [`DescribeKBComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PURL {
    /// Required.
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub namespace: Option<String>,
    pub qualifiers: Option<Vec<Qualifier>>,
    pub subpath: Option<String>,
    pub version: Option<String>,
}
input! { PURL(name: String) {
    0 "Name" name: String, 1 "Protocol" protocol: String, 2 "Namespace" namespace: String,
    3 "Qualifiers" qualifiers: Vec<Qualifier>, 4 "Subpath" subpath: String, 5 "Version" version: String
} }

/// In the request of [`DescribeKBComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Qualifier {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Qualifier(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeKBComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentOutput {
    pub component: Option<Component>,
}
model! { DescribeKBComponentOutput {
    0 "Component" component: Component
} }

/// In the response of [`DescribeKBComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub purl: Option<PURL>,
    pub homepage: Option<String>,
    pub summary: Option<String>,
    pub nickname_list: Vec<String>,
    pub code_location_list: Vec<String>,
    pub license_expression: Option<String>,
    pub version_info: Option<ComponentVersionInfo>,
    pub last_update_time: Option<String>,
    pub tag_list: Vec<String>,
}
model! { Component {
    0 "PURL" purl: PURL, 1 "Homepage" homepage: String, 2 "Summary" summary: String,
    3 "NicknameList" nickname_list: Vec<String>, 4 "CodeLocationList" code_location_list: Vec<String>,
    5 "LicenseExpression" license_expression: String, 6 "VersionInfo" version_info: ComponentVersionInfo,
    7 "LastUpdateTime" last_update_time: String, 8 "TagList" tag_list: Vec<String>
} }

/// In the response of [`DescribeKBComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVersionInfo {
    pub publish_time: Option<String>,
    pub copyright_list: Vec<String>,
    pub tag_list: Vec<String>,
}
model! { ComponentVersionInfo {
    0 "PublishTime" publish_time: String, 1 "CopyrightList" copyright_list: Vec<String>,
    2 "TagList" tag_list: Vec<String>
} }

/// Describes kb component version list: `DescribeKBComponentVersionList` of `bsca` 2021-08-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=DescribeKBComponentVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVersionList {
    /// Required.
    pub purl: PURL,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order: Option<String>,
    pub order_by: Option<Vec<String>>,
    pub filter: Option<ComponentTagFilter>,
}
operation! { DescribeKBComponentVersionList(purl: PURL)
    "DescribeKBComponentVersionList" -> DescribeKBComponentVersionListOutput {
    0 "PURL" purl, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Order" order: String,
    4 "OrderBy" order_by: Vec<String>, 5 "Filter" filter: ComponentTagFilter
} }
paged! { DescribeKBComponentVersionList: ComponentVersion = Number "PageNumber", "VersionList" version_list }

/// In the request of [`DescribeKBComponentVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentTagFilter {
    pub include_tags: Option<Vec<String>>,
    pub exclude_tags: Option<Vec<String>>,
}
input! { ComponentTagFilter() {
    0 "IncludeTags" include_tags: Vec<String>, 1 "ExcludeTags" exclude_tags: Vec<String>
} }

/// Response of [`DescribeKBComponentVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVersionListOutput {
    pub version_list: Vec<ComponentVersion>,
}
model! { DescribeKBComponentVersionListOutput {
    0 "VersionList" version_list: Vec<ComponentVersion>
} }

/// In the response of [`DescribeKBComponentVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVersion {
    pub purl: Option<PURL>,
    pub license_expression: Option<String>,
    pub version_info: Option<ComponentVersionInfo>,
}
model! { ComponentVersion {
    0 "PURL" purl: PURL, 1 "LicenseExpression" license_expression: String,
    2 "VersionInfo" version_info: ComponentVersionInfo
} }

/// Describes kb component vulnerability: `DescribeKBComponentVulnerability` of `bsca` 2021-08-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=DescribeKBComponentVulnerability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVulnerability {
    /// Required.
    pub purl: PURL,
    pub language: Option<String>,
}
operation! { DescribeKBComponentVulnerability(purl: PURL)
    "DescribeKBComponentVulnerability" -> DescribeKBComponentVulnerabilityOutput {
    0 "PURL" purl, 1 "Language" language: String
} }

/// Response of [`DescribeKBComponentVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVulnerabilityOutput {
    pub vulnerability_list: Vec<ComponentVulnerabilityUnion>,
    pub purl: Option<PURL>,
    pub recommended_version: Option<String>,
    pub secure_version: Option<String>,
}
model! { DescribeKBComponentVulnerabilityOutput {
    0 "VulnerabilityList" vulnerability_list: Vec<ComponentVulnerabilityUnion>, 1 "PURL" purl: PURL,
    2 "RecommendedVersion" recommended_version: String, 3 "SecureVersion" secure_version: String
} }

/// In the response of [`DescribeKBComponentVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVulnerabilityUnion {
    pub summary: Option<VulnerabilitySummary>,
    pub summary_in_component: Option<ComponentVulnerabilitySummary>,
}
model! { ComponentVulnerabilityUnion {
    0 "Summary" summary: VulnerabilitySummary,
    1 "SummaryInComponent" summary_in_component: ComponentVulnerabilitySummary
} }

/// In the response of [`DescribeKBComponentVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulnerabilitySummary {
    pub vul_id: Option<String>,
    pub cveid: Option<String>,
    pub cnvdid: Option<String>,
    pub cnnvdid: Option<String>,
    pub name: Option<String>,
    pub is_suggest: Option<bool>,
    pub severity: Option<String>,
    /// Deprecated.
    pub architecture: Vec<String>,
    pub architecture_list: Vec<String>,
    pub patch_url_list: Vec<String>,
}
model! { VulnerabilitySummary {
    0 "VulID" vul_id: String, 1 "CVEID" cveid: String, 2 "CNVDID" cnvdid: String, 3 "CNNVDID" cnnvdid: String,
    4 "Name" name: String, 5 "IsSuggest" is_suggest: bool, 6 "Severity" severity: String,
    7 "Architecture" architecture: Vec<String>, 8 "ArchitectureList" architecture_list: Vec<String>,
    9 "PatchUrlList" patch_url_list: Vec<String>
} }

/// In the response of [`DescribeKBComponentVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVulnerabilitySummary {
    pub purl: Option<PURL>,
    pub can_be_fixed: Option<bool>,
    pub fixed_version: Option<String>,
    pub affected_version: Option<String>,
    pub affected_component: Option<String>,
    pub risk_level: Option<String>,
}
model! { ComponentVulnerabilitySummary {
    0 "PURL" purl: PURL, 1 "CanBeFixed" can_be_fixed: bool, 2 "FixedVersion" fixed_version: String,
    3 "AffectedVersion" affected_version: String, 4 "AffectedComponent" affected_component: String,
    5 "RiskLevel" risk_level: String
} }

/// Describes kb license: `DescribeKBLicense` of `bsca` 2021-08-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=DescribeKBLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBLicense {
    pub license_expression: Option<String>,
}
operation! { DescribeKBLicense() "DescribeKBLicense" -> DescribeKBLicenseOutput {
    0 "LicenseExpression" license_expression: String
} }

/// Response of [`DescribeKBLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBLicenseOutput {
    pub license_list: Vec<LicenseUnion>,
    pub normalized_license_expression: Option<String>,
}
model! { DescribeKBLicenseOutput {
    0 "LicenseList" license_list: Vec<LicenseUnion>,
    1 "NormalizedLicenseExpression" normalized_license_expression: String
} }

/// In the response of [`DescribeKBLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUnion {
    pub license_summary: Option<LicenseSummary>,
    pub license_detail: Option<LicenseDetail>,
}
model! { LicenseUnion {
    0 "LicenseSummary" license_summary: LicenseSummary, 1 "LicenseDetail" license_detail: LicenseDetail
} }

/// In the response of [`DescribeKBLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseSummary {
    pub key: Option<String>,
    pub spdx_key: Option<String>,
    pub short_name: Option<String>,
    pub name: Option<String>,
    pub risk: Option<String>,
    pub source: Option<String>,
}
model! { LicenseSummary {
    0 "Key" key: String, 1 "SPDXKey" spdx_key: String, 2 "ShortName" short_name: String, 3 "Name" name: String,
    4 "Risk" risk: String, 5 "Source" source: String
} }

/// In the response of [`DescribeKBLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseDetail {
    pub content: Option<String>,
    pub condition_set: Vec<LicenseRestriction>,
    pub forbidden_set: Vec<LicenseRestriction>,
    pub permission_set: Vec<LicenseRestriction>,
}
model! { LicenseDetail {
    0 "Content" content: String, 1 "ConditionSet" condition_set: Vec<LicenseRestriction>,
    2 "ForbiddenSet" forbidden_set: Vec<LicenseRestriction>, 3 "PermissionSet" permission_set: Vec<LicenseRestriction>
} }

/// In the response of [`DescribeKBLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseRestriction {
    pub name: Option<String>,
    pub description: Option<String>,
}
model! { LicenseRestriction {
    0 "Name" name: String, 1 "Description" description: String
} }

/// Describes kb vulnerability: `DescribeKBVulnerability` of `bsca` 2021-08-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=DescribeKBVulnerability>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBVulnerability {
    pub cveid: Option<Vec<String>>,
    pub vul_id: Option<Vec<String>>,
    pub cnvdid: Option<Vec<String>>,
    pub cnnvdid: Option<Vec<String>>,
    pub language: Option<String>,
}
operation! { DescribeKBVulnerability() "DescribeKBVulnerability" -> DescribeKBVulnerabilityOutput {
    0 "CVEID" cveid: Vec<String>, 1 "VulID" vul_id: Vec<String>, 2 "CNVDID" cnvdid: Vec<String>,
    3 "CNNVDID" cnnvdid: Vec<String>, 4 "Language" language: String
} }

/// Response of [`DescribeKBVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBVulnerabilityOutput {
    pub vulnerability_detail_list: Vec<VulnerabilityUnion>,
}
model! { DescribeKBVulnerabilityOutput {
    0 "VulnerabilityDetailList" vulnerability_detail_list: Vec<VulnerabilityUnion>
} }

/// In the response of [`DescribeKBVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulnerabilityUnion {
    pub summary: Option<VulnerabilitySummary>,
    pub detail: Option<VulnerabilityDetail>,
}
model! { VulnerabilityUnion {
    0 "Summary" summary: VulnerabilitySummary, 1 "Detail" detail: VulnerabilityDetail
} }

/// In the response of [`DescribeKBVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulnerabilityDetail {
    pub category: Option<String>,
    pub category_type: Option<String>,
    pub description: Option<String>,
    pub official_solution: Option<String>,
    pub reference_list: Vec<String>,
    pub defense_solution: Option<String>,
    pub cvs_sv2_info: Option<CVSSV2Info>,
    pub cvs_sv3_info: Option<CVSSV3Info>,
    pub submit_time: Option<String>,
    pub update_time: Option<String>,
    pub cweid: Option<String>,
    pub cvs_sv2_vector: Option<String>,
    pub cvs_sv3_vector: Option<String>,
    pub affected_component_list: Vec<AffectedComponent>,
}
model! { VulnerabilityDetail {
    0 "Category" category: String, 1 "CategoryType" category_type: String, 2 "Description" description: String,
    3 "OfficialSolution" official_solution: String, 4 "ReferenceList" reference_list: Vec<String>,
    5 "DefenseSolution" defense_solution: String, 6 "CVSSv2Info" cvs_sv2_info: CVSSV2Info,
    7 "CVSSv3Info" cvs_sv3_info: CVSSV3Info, 8 "SubmitTime" submit_time: String, 9 "UpdateTime" update_time: String,
    10 "CWEID" cweid: String, 11 "CVSSv2Vector" cvs_sv2_vector: String, 12 "CVSSv3Vector" cvs_sv3_vector: String,
    13 "AffectedComponentList" affected_component_list: Vec<AffectedComponent>
} }

/// In the response of [`DescribeKBVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVSSV2Info {
    pub cvss: Option<f64>,
    pub access_vector: Option<String>,
    pub access_complexity: Option<String>,
    pub authentication: Option<String>,
    pub con_impact: Option<String>,
    pub integrity_impact: Option<String>,
    pub availability_impact: Option<String>,
}
model! { CVSSV2Info {
    0 "CVSS" cvss: f64, 1 "AccessVector" access_vector: String, 2 "AccessComplexity" access_complexity: String,
    3 "Authentication" authentication: String, 4 "ConImpact" con_impact: String,
    5 "IntegrityImpact" integrity_impact: String, 6 "AvailabilityImpact" availability_impact: String
} }

/// In the response of [`DescribeKBVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVSSV3Info {
    pub cvss: Option<f64>,
    pub attack_vector: Option<String>,
    pub attack_complexity: Option<String>,
    pub privileges_required: Option<String>,
    pub user_interaction: Option<String>,
    pub scope: Option<String>,
    pub con_impact: Option<String>,
    pub integrity_impact: Option<String>,
    pub availability_impact: Option<String>,
}
model! { CVSSV3Info {
    0 "CVSS" cvss: f64, 1 "AttackVector" attack_vector: String, 2 "AttackComplexity" attack_complexity: String,
    3 "PrivilegesRequired" privileges_required: String, 4 "UserInteraction" user_interaction: String,
    5 "Scope" scope: String, 6 "ConImpact" con_impact: String, 7 "IntegrityImpact" integrity_impact: String,
    8 "AvailabilityImpact" availability_impact: String
} }

/// In the response of [`DescribeKBVulnerability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffectedComponent {
    pub name: Option<String>,
    pub affected_version_list: Vec<String>,
    pub fixed_version_list: Vec<String>,
}
model! { AffectedComponent {
    0 "Name" name: String, 1 "AffectedVersionList" affected_version_list: Vec<String>,
    2 "FixedVersionList" fixed_version_list: Vec<String>
} }

/// `MatchKBPURLList` of `bsca` 2021-08-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=MatchKBPURLList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchKBPURLList {
    pub sha1: Option<String>,
}
operation! { MatchKBPURLList() "MatchKBPURLList" -> MatchKBPURLListOutput {
    0 "SHA1" sha1: String
} }

/// Response of [`MatchKBPURLList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchKBPURLListOutput {
    pub purl_list: Vec<PURL>,
    pub hit: Option<bool>,
}
model! { MatchKBPURLListOutput {
    0 "PURLList" purl_list: Vec<PURL>, 1 "Hit" hit: bool
} }

/// Searches kb component: `SearchKBComponent` of `bsca` 2021-08-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bsca&Version=2021-08-11&Action=SearchKBComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKBComponent {
    /// Required.
    pub query: String,
    pub protocol: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { SearchKBComponent(query: String) "SearchKBComponent" -> SearchKBComponentOutput {
    0 "Query" query, 1 "Protocol" protocol: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { SearchKBComponent: Component = Number "PageNumber", "ComponentList" component_list, total "Total" }

/// Response of [`SearchKBComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKBComponentOutput {
    pub component_list: Vec<Component>,
    pub total: Option<i64>,
}
model! { SearchKBComponentOutput {
    0 "ComponentList" component_list: Vec<Component>, 1 "Total" total: i64
} }

codes! {
    FAILED_OPERATION_ACCOUNT_NOT_ENOUGH "FailedOperation.AccountNotEnough", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    MISSING_PARAMETER "MissingParameter", RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeKBComponent, DescribeKBComponentVersionList, DescribeKBComponentVulnerability, DescribeKBLicense,
    DescribeKBVulnerability, MatchKBPURLList, SearchKBComponent
}
