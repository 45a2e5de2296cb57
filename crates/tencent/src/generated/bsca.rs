//! `bsca` 2021-08-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bsca", version: "2021-08-11", code: "bsca", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponent {
    pub purl: PURL,
}
operation! { DescribeKBComponent(purl: PURL) "DescribeKBComponent" -> DescribeKBComponentOutput {
    0 "PURL" purl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PURL {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Qualifier {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Qualifier(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentOutput {
    pub component: Option<Component>,
}
model! { DescribeKBComponentOutput {
    0 "Component" component
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub purl: Option<PURL>,
    pub homepage: Option<String>,
    pub summary: Option<String>,
    pub nickname_list: Option<Vec<String>>,
    pub code_location_list: Option<Vec<String>>,
    pub license_expression: Option<String>,
    pub version_info: Option<ComponentVersionInfo>,
    pub last_update_time: Option<String>,
    pub tag_list: Option<Vec<String>>,
}
model! { Component {
    0 "PURL" purl, 1 "Homepage" homepage, 2 "Summary" summary, 3 "NicknameList" nickname_list,
    4 "CodeLocationList" code_location_list, 5 "LicenseExpression" license_expression, 6 "VersionInfo" version_info,
    7 "LastUpdateTime" last_update_time, 8 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVersionInfo {
    pub publish_time: Option<String>,
    pub copyright_list: Option<Vec<String>>,
    pub tag_list: Option<Vec<String>>,
}
model! { ComponentVersionInfo {
    0 "PublishTime" publish_time, 1 "CopyrightList" copyright_list, 2 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVersionList {
    pub purl: PURL,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub order: Option<String>,
    pub order_by: Option<Vec<String>>,
    pub filter: Option<ComponentTagFilter>,
}
operation! { DescribeKBComponentVersionList(purl: PURL)
    "DescribeKBComponentVersionList" -> DescribeKBComponentVersionListOutput {
    0 "PURL" purl, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64, 3 "Order" order: String,
    4 "OrderBy" order_by: Vec<String>, 5 "Filter" filter: ComponentTagFilter
} }
paged! { DescribeKBComponentVersionList: ComponentVersion = Number "PageNumber", "VersionList" version_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentTagFilter {
    pub include_tags: Option<Vec<String>>,
    pub exclude_tags: Option<Vec<String>>,
}
input! { ComponentTagFilter() {
    0 "IncludeTags" include_tags: Vec<String>, 1 "ExcludeTags" exclude_tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVersionListOutput {
    pub version_list: Option<Vec<ComponentVersion>>,
}
model! { DescribeKBComponentVersionListOutput {
    0 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVersion {
    pub purl: Option<PURL>,
    pub license_expression: Option<String>,
    pub version_info: Option<ComponentVersionInfo>,
}
model! { ComponentVersion {
    0 "PURL" purl, 1 "LicenseExpression" license_expression, 2 "VersionInfo" version_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVulnerability {
    pub purl: PURL,
    pub language: Option<String>,
}
operation! { DescribeKBComponentVulnerability(purl: PURL)
    "DescribeKBComponentVulnerability" -> DescribeKBComponentVulnerabilityOutput {
    0 "PURL" purl, 1 "Language" language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBComponentVulnerabilityOutput {
    pub vulnerability_list: Option<Vec<ComponentVulnerabilityUnion>>,
    pub purl: Option<PURL>,
    pub recommended_version: Option<String>,
    pub secure_version: Option<String>,
}
model! { DescribeKBComponentVulnerabilityOutput {
    0 "VulnerabilityList" vulnerability_list, 1 "PURL" purl, 2 "RecommendedVersion" recommended_version,
    3 "SecureVersion" secure_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentVulnerabilityUnion {
    pub summary: Option<VulnerabilitySummary>,
    pub summary_in_component: Option<ComponentVulnerabilitySummary>,
}
model! { ComponentVulnerabilityUnion {
    0 "Summary" summary, 1 "SummaryInComponent" summary_in_component
} }

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
    pub architecture: Option<Vec<String>>,
    pub architecture_list: Option<Vec<String>>,
    pub patch_url_list: Option<Vec<String>>,
}
model! { VulnerabilitySummary {
    0 "VulID" vul_id, 1 "CVEID" cveid, 2 "CNVDID" cnvdid, 3 "CNNVDID" cnnvdid, 4 "Name" name, 5 "IsSuggest" is_suggest,
    6 "Severity" severity, 7 "Architecture" architecture, 8 "ArchitectureList" architecture_list,
    9 "PatchUrlList" patch_url_list
} }

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
    0 "PURL" purl, 1 "CanBeFixed" can_be_fixed, 2 "FixedVersion" fixed_version, 3 "AffectedVersion" affected_version,
    4 "AffectedComponent" affected_component, 5 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBLicense {
    pub license_expression: Option<String>,
}
operation! { DescribeKBLicense() "DescribeKBLicense" -> DescribeKBLicenseOutput {
    0 "LicenseExpression" license_expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBLicenseOutput {
    pub license_list: Option<Vec<LicenseUnion>>,
    pub normalized_license_expression: Option<String>,
}
model! { DescribeKBLicenseOutput {
    0 "LicenseList" license_list, 1 "NormalizedLicenseExpression" normalized_license_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUnion {
    pub license_summary: Option<LicenseSummary>,
    pub license_detail: Option<LicenseDetail>,
}
model! { LicenseUnion {
    0 "LicenseSummary" license_summary, 1 "LicenseDetail" license_detail
} }

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
    0 "Key" key, 1 "SPDXKey" spdx_key, 2 "ShortName" short_name, 3 "Name" name, 4 "Risk" risk, 5 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseDetail {
    pub content: Option<String>,
    pub condition_set: Option<Vec<LicenseRestriction>>,
    pub forbidden_set: Option<Vec<LicenseRestriction>>,
    pub permission_set: Option<Vec<LicenseRestriction>>,
}
model! { LicenseDetail {
    0 "Content" content, 1 "ConditionSet" condition_set, 2 "ForbiddenSet" forbidden_set,
    3 "PermissionSet" permission_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseRestriction {
    pub name: Option<String>,
    pub description: Option<String>,
}
model! { LicenseRestriction {
    0 "Name" name, 1 "Description" description
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBVulnerabilityOutput {
    pub vulnerability_detail_list: Option<Vec<VulnerabilityUnion>>,
}
model! { DescribeKBVulnerabilityOutput {
    0 "VulnerabilityDetailList" vulnerability_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulnerabilityUnion {
    pub summary: Option<VulnerabilitySummary>,
    pub detail: Option<VulnerabilityDetail>,
}
model! { VulnerabilityUnion {
    0 "Summary" summary, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulnerabilityDetail {
    pub category: Option<String>,
    pub category_type: Option<String>,
    pub description: Option<String>,
    pub official_solution: Option<String>,
    pub reference_list: Option<Vec<String>>,
    pub defense_solution: Option<String>,
    pub cvs_sv2_info: Option<CVSSV2Info>,
    pub cvs_sv3_info: Option<CVSSV3Info>,
    pub submit_time: Option<String>,
    pub update_time: Option<String>,
    pub cweid: Option<String>,
    pub cvs_sv2_vector: Option<String>,
    pub cvs_sv3_vector: Option<String>,
    pub affected_component_list: Option<Vec<AffectedComponent>>,
}
model! { VulnerabilityDetail {
    0 "Category" category, 1 "CategoryType" category_type, 2 "Description" description,
    3 "OfficialSolution" official_solution, 4 "ReferenceList" reference_list, 5 "DefenseSolution" defense_solution,
    6 "CVSSv2Info" cvs_sv2_info, 7 "CVSSv3Info" cvs_sv3_info, 8 "SubmitTime" submit_time, 9 "UpdateTime" update_time,
    10 "CWEID" cweid, 11 "CVSSv2Vector" cvs_sv2_vector, 12 "CVSSv3Vector" cvs_sv3_vector,
    13 "AffectedComponentList" affected_component_list
} }

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
    0 "CVSS" cvss, 1 "AccessVector" access_vector, 2 "AccessComplexity" access_complexity,
    3 "Authentication" authentication, 4 "ConImpact" con_impact, 5 "IntegrityImpact" integrity_impact,
    6 "AvailabilityImpact" availability_impact
} }

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
    0 "CVSS" cvss, 1 "AttackVector" attack_vector, 2 "AttackComplexity" attack_complexity,
    3 "PrivilegesRequired" privileges_required, 4 "UserInteraction" user_interaction, 5 "Scope" scope,
    6 "ConImpact" con_impact, 7 "IntegrityImpact" integrity_impact, 8 "AvailabilityImpact" availability_impact
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AffectedComponent {
    pub name: Option<String>,
    pub affected_version_list: Option<Vec<String>>,
    pub fixed_version_list: Option<Vec<String>>,
}
model! { AffectedComponent {
    0 "Name" name, 1 "AffectedVersionList" affected_version_list, 2 "FixedVersionList" fixed_version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchKBPURLList {
    pub sha1: Option<String>,
}
operation! { MatchKBPURLList() "MatchKBPURLList" -> MatchKBPURLListOutput {
    0 "SHA1" sha1: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchKBPURLListOutput {
    pub purl_list: Option<Vec<PURL>>,
    pub hit: Option<bool>,
}
model! { MatchKBPURLListOutput {
    0 "PURLList" purl_list, 1 "Hit" hit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKBComponent {
    pub query: String,
    pub protocol: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { SearchKBComponent(query: String) "SearchKBComponent" -> SearchKBComponentOutput {
    0 "Query" query, 1 "Protocol" protocol: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { SearchKBComponent: Component = Number "PageNumber", "ComponentList" component_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKBComponentOutput {
    pub component_list: Option<Vec<Component>>,
    pub total: Option<i64>,
}
model! { SearchKBComponentOutput {
    0 "ComponentList" component_list, 1 "Total" total
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ACCOUNT_NOT_ENOUGH: &str = "FailedOperation.AccountNotEnough";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    DescribeKBComponent, DescribeKBComponentVersionList, DescribeKBComponentVulnerability, DescribeKBLicense,
    DescribeKBVulnerability, MatchKBPURLList, SearchKBComponent
}
