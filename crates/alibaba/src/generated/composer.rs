//! `composer` of Alibaba Cloud, API version 2018-12-12.
//!
//! Endpoint: a table of 4 regions, else `composer.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/composer/2018-12-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, composer::ListFlows};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListFlows::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "composer.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "composer.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "composer.cn-shanghai.aliyuncs.com"),
        ("us-east-1", "composer.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "composer-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "composer-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "composer-vpc.cn-shanghai.aliyuncs.com"),
        ("us-east-1", "composer-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "composer",
    "2018-12-12",
    "composer",
    &ENDPOINTS,
);

/// Clones flow: `CloneFlow` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/CloneFlow>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFlow {
    /// Required.
    pub flow_id: String,
    pub version_id: Option<String>,
}
operation! { CloneFlow(flow_id: String) "CloneFlow" -> CloneFlowOutput {
    0 "FlowId" flow_id, 1 "VersionId" version_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CloneFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFlowOutput {
    pub flow_id: Option<String>,
}
model! { CloneFlowOutput {
    0 "FlowId" flow_id: String
} }

/// Creates flow: `CreateFlow` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/CreateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub definition: Option<String>,
    pub flow_description: Option<String>,
    /// Required.
    pub flow_name: String,
    pub flow_source: Option<String>,
    pub resource_group_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { CreateFlow(flow_name: String) "CreateFlow" -> CreateFlowOutput {
    0 "Definition" definition: String, 1 "FlowDescription" flow_description: String, 2 "FlowName" flow_name,
    3 "FlowSource" flow_source: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "TemplateId" template_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub flow_id: Option<String>,
}
model! { CreateFlowOutput {
    0 "FlowId" flow_id: String
} }

/// Deletes flow: `DeleteFlow` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/DeleteFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    /// Required.
    pub flow_id: String,
}
operation! { DeleteFlow(flow_id: String) "DeleteFlow" -> DeleteFlowOutput {
    0 "FlowId" flow_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowOutput {
    pub success: Option<bool>,
}
model! { DeleteFlowOutput {
    0 "Success" success: bool
} }

/// Disables flow: `DisableFlow` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/DisableFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlow {
    /// Required.
    pub flow_id: String,
}
operation! { DisableFlow(flow_id: String) "DisableFlow" -> DisableFlowOutput {
    0 "FlowId" flow_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DisableFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowOutput {
    pub flow_status: Option<String>,
    pub success: Option<bool>,
}
model! { DisableFlowOutput {
    0 "FlowStatus" flow_status: String, 1 "Success" success: bool
} }

/// Enables flow: `EnableFlow` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/EnableFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlow {
    /// Required.
    pub flow_id: String,
}
operation! { EnableFlow(flow_id: String) "EnableFlow" -> EnableFlowOutput {
    0 "FlowId" flow_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`EnableFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowOutput {
    pub flow_status: Option<String>,
    pub success: Option<bool>,
}
model! { EnableFlowOutput {
    0 "FlowStatus" flow_status: String, 1 "Success" success: bool
} }

/// Gets flow: `GetFlow` of `composer` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/composer/2018-12-12/GetFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    /// Required.
    pub flow_id: String,
}
operation! { GetFlow(flow_id: String) "GetFlow" -> GetFlowOutput {
    0 "FlowId" flow_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowOutput {
    pub create_time: Option<String>,
    pub current_version_id: Option<String>,
    pub definition: Option<String>,
    pub flow_description: Option<String>,
    pub flow_edit_mode: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_source: Option<String>,
    pub flow_status: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub template_id: Option<String>,
    pub update_time: Option<String>,
}
model! { GetFlowOutput {
    0 "CreateTime" create_time: String, 1 "CurrentVersionId" current_version_id: String,
    2 "Definition" definition: String, 3 "FlowDescription" flow_description: String,
    4 "FlowEditMode" flow_edit_mode: String, 5 "FlowId" flow_id: String, 6 "FlowName" flow_name: String,
    7 "FlowSource" flow_source: String, 8 "FlowStatus" flow_status: String, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "TemplateId" template_id: String,
    12 "UpdateTime" update_time: String
} }

/// Gets template: `GetTemplate` of `composer` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/composer/2018-12-12/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetTemplate(template_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub create_time: Option<String>,
    pub definition: Option<String>,
    pub region_id: Option<String>,
    pub template_connector: Option<String>,
    pub template_creator: Option<String>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
    pub template_locale: Option<String>,
    pub template_name: Option<String>,
    pub template_overview: Option<String>,
    pub template_summary: Option<String>,
    pub template_summary_en: Option<String>,
    pub template_tag: Option<String>,
    pub template_version: Option<i64>,
    pub update_time: Option<String>,
}
model! { GetTemplateOutput {
    0 "CreateTime" create_time: String, 1 "Definition" definition: String, 2 "RegionId" region_id: String,
    3 "TemplateConnector" template_connector: String, 4 "TemplateCreator" template_creator: String,
    5 "TemplateDescription" template_description: String, 6 "TemplateId" template_id: String,
    7 "TemplateLocale" template_locale: String, 8 "TemplateName" template_name: String,
    9 "TemplateOverview" template_overview: String, 10 "TemplateSummary" template_summary: String,
    11 "TemplateSummaryEn" template_summary_en: String, 12 "TemplateTag" template_tag: String,
    13 "TemplateVersion" template_version: i64, 14 "UpdateTime" update_time: String
} }

/// Gets version: `GetVersion` of `composer` 2018-12-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/composer/2018-12-12/GetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersion {
    /// Required.
    pub flow_id: String,
    /// Required.
    pub version_id: String,
}
operation! { GetVersion(flow_id: String, version_id: String) "GetVersion" -> GetVersionOutput {
    0 "FlowId" flow_id, 1 "VersionId" version_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersionOutput {
    pub create_time: Option<String>,
    pub definition: Option<String>,
    pub flow_id: Option<String>,
    pub region_id: Option<String>,
    pub update_time: Option<String>,
    pub version_description: Option<String>,
    pub version_id: Option<String>,
    pub version_name: Option<String>,
    pub version_status: Option<String>,
}
model! { GetVersionOutput {
    0 "CreateTime" create_time: String, 1 "Definition" definition: String, 2 "FlowId" flow_id: String,
    3 "RegionId" region_id: String, 4 "UpdateTime" update_time: String,
    5 "VersionDescription" version_description: String, 6 "VersionId" version_id: String,
    7 "VersionName" version_name: String, 8 "VersionStatus" version_status: String
} }

/// `GroupInvokeFlow` of `composer` 2018-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/composer/2018-12-12/GroupInvokeFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInvokeFlow {
    pub tags: Option<String>,
    /// Required.
    pub client_token: String,
    /// Required.
    pub data: String,
    /// Required.
    pub flow_id: String,
    /// Required.
    pub group_key: String,
    /// Required. 1 to 1000.
    pub total_count: i64,
}

/// Arguments of [`GroupInvokeFlow::new`].
pub struct GroupInvokeFlowRequired {
    pub client_token: String,
    pub data: String,
    pub flow_id: String,
    pub group_key: String,
    pub total_count: i64,
}
operation! { GroupInvokeFlow { GroupInvokeFlowRequired: client_token, data, flow_id, group_key, total_count }
    "GroupInvokeFlow" -> GroupInvokeFlowOutput {
    0 "Tags" tags: String, 1 "ClientToken" client_token, 2 "Data" data, 3 "FlowId" flow_id, 4 "GroupKey" group_key,
    5 "TotalCount" total_count
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GroupInvokeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInvokeFlowOutput {
    pub current_count: Option<i64>,
    pub group_invocation_id: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GroupInvokeFlowOutput {
    0 "CurrentCount" current_count: i64, 1 "GroupInvocationId" group_invocation_id: String, 2 "Status" status: String,
    3 "Success" success: bool
} }

/// Invokes flow: `InvokeFlow` of `composer` 2018-12-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/composer/2018-12-12/InvokeFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFlow {
    pub client_token: Option<String>,
    pub data: Option<String>,
    /// Required.
    pub flow_id: String,
    pub parameters: Option<String>,
}
operation! { InvokeFlow(flow_id: String) "InvokeFlow" -> InvokeFlowOutput {
    0 "ClientToken" client_token: String, 1 "Data" data: String, 2 "FlowId" flow_id, 3 "Parameters" parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`InvokeFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFlowOutput {
    pub invocation_id: Option<String>,
    pub success: Option<bool>,
}
model! { InvokeFlowOutput {
    0 "InvocationId" invocation_id: String, 1 "Success" success: bool
} }

/// Lists flows: `ListFlows` of `composer` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/composer/2018-12-12/ListFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlows {
    pub filter: Option<String>,
    pub flow_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListFlows() "ListFlows" -> ListFlowsOutput {
    0 "Filter" filter: String, 1 "FlowName" flow_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListFlows: ListFlowsFlows = Number "PageNumber", "Flows" flows, total "TotalCount" }

/// Response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub flows: Vec<ListFlowsFlows>,
    pub total_count: Option<i64>,
}
model! { ListFlowsOutput {
    0 "Flows" flows: Vec<ListFlowsFlows>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsFlows {
    pub create_time: Option<String>,
    pub flow_description: Option<String>,
    pub flow_edit_mode: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub flow_source: Option<String>,
    pub flow_status: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub template_id: Option<String>,
    pub update_time: Option<String>,
    pub version_id: Option<String>,
}
model! { ListFlowsFlows {
    0 "CreateTime" create_time: String, 1 "FlowDescription" flow_description: String,
    2 "FlowEditMode" flow_edit_mode: String, 3 "FlowId" flow_id: String, 4 "FlowName" flow_name: String,
    5 "FlowSource" flow_source: String, 6 "FlowStatus" flow_status: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "TemplateId" template_id: String,
    10 "UpdateTime" update_time: String, 11 "VersionId" version_id: String
} }

/// Lists tag resources: `ListTagResources` of `composer` 2018-12-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/composer/2018-12-12/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
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
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>,
    2 "TotalCount" total_count: i64
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

/// Lists templates: `ListTemplates` of `composer` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/composer/2018-12-12/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub lang: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag: Option<String>,
}
operation! { ListTemplates() "ListTemplates" -> ListTemplatesOutput {
    0 "Lang" lang: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Tag" tag: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListTemplates: ListTemplatesTemplates = Number "PageNumber", "Templates" templates, total "TotalCount" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub templates: Vec<ListTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "Templates" templates: Vec<ListTemplatesTemplates>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTemplates {
    pub create_time: Option<String>,
    pub template_connector: Option<String>,
    pub template_creator: Option<String>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
    pub template_locale: Option<String>,
    pub template_name: Option<String>,
    pub template_overview: Option<String>,
    pub template_summary: Option<String>,
    pub template_summary_en: Option<String>,
    pub template_tag: Option<String>,
    pub template_version: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListTemplatesTemplates {
    0 "CreateTime" create_time: String, 1 "TemplateConnector" template_connector: String,
    2 "TemplateCreator" template_creator: String, 3 "TemplateDescription" template_description: String,
    4 "TemplateId" template_id: String, 5 "TemplateLocale" template_locale: String,
    6 "TemplateName" template_name: String, 7 "TemplateOverview" template_overview: String,
    8 "TemplateSummary" template_summary: String, 9 "TemplateSummaryEn" template_summary_en: String,
    10 "TemplateTag" template_tag: String, 11 "TemplateVersion" template_version: i64,
    12 "UpdateTime" update_time: String
} }

/// Lists versions: `ListVersions` of `composer` 2018-12-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/composer/2018-12-12/ListVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersions {
    /// Required.
    pub flow_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListVersions(flow_id: String) "ListVersions" -> ListVersionsOutput {
    0 "FlowId" flow_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListVersions: ListVersionsVersions = Number "PageNumber", "Versions" versions, total "TotalCount" }

/// Response of [`ListVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsOutput {
    pub total_count: Option<i64>,
    pub versions: Vec<ListVersionsVersions>,
}
model! { ListVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "Versions" versions: Vec<ListVersionsVersions>
} }

/// In the response of [`ListVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsVersions {
    pub create_time: Option<String>,
    pub flow_id: Option<String>,
    pub update_time: Option<String>,
    pub version_id: Option<String>,
    pub version_name: Option<String>,
    pub version_number: Option<i64>,
    pub version_status: Option<String>,
}
model! { ListVersionsVersions {
    0 "CreateTime" create_time: String, 1 "FlowId" flow_id: String, 2 "UpdateTime" update_time: String,
    3 "VersionId" version_id: String, 4 "VersionName" version_name: String, 5 "VersionNumber" version_number: i64,
    6 "VersionStatus" version_status: String
} }

/// `TagResources` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/TagResources>.
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
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Success" success: bool
} }

/// `UntagResources` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/UntagResources>.
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
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Success" success: bool
} }

/// Updates flow: `UpdateFlow` of `composer` 2018-12-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/composer/2018-12-12/UpdateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub definition: Option<String>,
    pub flow_description: Option<String>,
    /// Required.
    pub flow_id: String,
    pub flow_name: Option<String>,
}
operation! { UpdateFlow(flow_id: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "Definition" definition: String, 1 "FlowDescription" flow_description: String, 2 "FlowId" flow_id,
    3 "FlowName" flow_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub current_version_id: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFlowOutput {
    0 "CurrentVersionId" current_version_id: i64, 1 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CloneFlow, CreateFlow, DeleteFlow, DisableFlow, EnableFlow, GetFlow, GetTemplate, GetVersion, GroupInvokeFlow,
    InvokeFlow, ListFlows, ListTagResources, ListTemplates, ListVersions, TagResources, UntagResources, UpdateFlow
}
