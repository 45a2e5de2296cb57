//! `composer` 2018-12-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "composer.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "composer.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "composer.cn-shanghai.aliyuncs.com"),
        ("us-east-1", "composer.us-east-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "composer-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "composer-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "composer-vpc.cn-shanghai.aliyuncs.com"),
        ("us-east-1", "composer-vpc.us-east-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "composer", version: "2018-12-12", code: "composer", endpoints: &ENDPOINTS };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFlow {
    pub flow_id: String,
    pub version_id: Option<String>,
}
operation! { CloneFlow(flow_id: String) "CloneFlow" -> CloneFlowOutput {
    0 "FlowId" flow_id, 1 "VersionId" version_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneFlowOutput {
    pub flow_id: Option<String>,
}
model! { CloneFlowOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    pub definition: Option<String>,
    pub flow_description: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub flow_id: Option<String>,
}
model! { CreateFlowOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    pub flow_id: String,
}
operation! { DeleteFlow(flow_id: String) "DeleteFlow" -> DeleteFlowOutput {
    0 "FlowId" flow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowOutput {
    pub success: Option<bool>,
}
model! { DeleteFlowOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlow {
    pub flow_id: String,
}
operation! { DisableFlow(flow_id: String) "DisableFlow" -> DisableFlowOutput {
    0 "FlowId" flow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowOutput {
    pub flow_status: Option<String>,
    pub success: Option<bool>,
}
model! { DisableFlowOutput {
    0 "FlowStatus" flow_status, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlow {
    pub flow_id: String,
}
operation! { EnableFlow(flow_id: String) "EnableFlow" -> EnableFlowOutput {
    0 "FlowId" flow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowOutput {
    pub flow_status: Option<String>,
    pub success: Option<bool>,
}
model! { EnableFlowOutput {
    0 "FlowStatus" flow_status, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    pub flow_id: String,
}
operation! { GetFlow(flow_id: String) "GetFlow" -> GetFlowOutput {
    0 "FlowId" flow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
    0 "CreateTime" create_time, 1 "CurrentVersionId" current_version_id, 2 "Definition" definition,
    3 "FlowDescription" flow_description, 4 "FlowEditMode" flow_edit_mode, 5 "FlowId" flow_id, 6 "FlowName" flow_name,
    7 "FlowSource" flow_source, 8 "FlowStatus" flow_status, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id, 11 "TemplateId" template_id, 12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    pub template_id: String,
}
operation! { GetTemplate(template_id: String) "GetTemplate" -> GetTemplateOutput {
    0 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
    0 "CreateTime" create_time, 1 "Definition" definition, 2 "RegionId" region_id,
    3 "TemplateConnector" template_connector, 4 "TemplateCreator" template_creator,
    5 "TemplateDescription" template_description, 6 "TemplateId" template_id, 7 "TemplateLocale" template_locale,
    8 "TemplateName" template_name, 9 "TemplateOverview" template_overview, 10 "TemplateSummary" template_summary,
    11 "TemplateSummaryEn" template_summary_en, 12 "TemplateTag" template_tag, 13 "TemplateVersion" template_version,
    14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersion {
    pub flow_id: String,
    pub version_id: String,
}
operation! { GetVersion(flow_id: String, version_id: String) "GetVersion" -> GetVersionOutput {
    0 "FlowId" flow_id, 1 "VersionId" version_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "CreateTime" create_time, 1 "Definition" definition, 2 "FlowId" flow_id, 3 "RegionId" region_id,
    4 "UpdateTime" update_time, 5 "VersionDescription" version_description, 6 "VersionId" version_id,
    7 "VersionName" version_name, 8 "VersionStatus" version_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInvokeFlow {
    pub tags: Option<String>,
    pub client_token: String,
    pub data: String,
    pub flow_id: String,
    pub group_key: String,
    /// 1 to 1000.
    pub total_count: i64,
}

/// What [`GroupInvokeFlow::new`] takes.
pub struct GroupInvokeFlowRequired {
    pub client_token: String,
    pub data: String,
    pub flow_id: String,
    pub group_key: String,
    pub total_count: i64,
}
operation! { GroupInvokeFlow{GroupInvokeFlowRequired: client_token, data, flow_id, group_key, total_count}
    "GroupInvokeFlow" -> GroupInvokeFlowOutput {
    0 "Tags" tags: String, 1 "ClientToken" client_token, 2 "Data" data, 3 "FlowId" flow_id, 4 "GroupKey" group_key,
    5 "TotalCount" total_count
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInvokeFlowOutput {
    pub current_count: Option<i64>,
    pub group_invocation_id: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GroupInvokeFlowOutput {
    0 "CurrentCount" current_count, 1 "GroupInvocationId" group_invocation_id, 2 "Status" status, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFlow {
    pub client_token: Option<String>,
    pub data: Option<String>,
    pub flow_id: String,
    pub parameters: Option<String>,
}
operation! { InvokeFlow(flow_id: String) "InvokeFlow" -> InvokeFlowOutput {
    0 "ClientToken" client_token: String, 1 "Data" data: String, 2 "FlowId" flow_id, 3 "Parameters" parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeFlowOutput {
    pub invocation_id: Option<String>,
    pub success: Option<bool>,
}
model! { InvokeFlowOutput {
    0 "InvocationId" invocation_id, 1 "Success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListFlows: ListFlowsFlows = Number "PageNumber", "Flows" flows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowsOutput {
    pub flows: Option<Vec<ListFlowsFlows>>,
    pub total_count: Option<i64>,
}
model! { ListFlowsOutput {
    0 "Flows" flows, 1 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "FlowDescription" flow_description, 2 "FlowEditMode" flow_edit_mode,
    3 "FlowId" flow_id, 4 "FlowName" flow_name, 5 "FlowSource" flow_source, 6 "FlowStatus" flow_status,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "TemplateId" template_id,
    10 "UpdateTime" update_time, 11 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { ListTemplates: ListTemplatesTemplates = Number "PageNumber", "Templates" templates, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub templates: Option<Vec<ListTemplatesTemplates>>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesOutput {
    0 "Templates" templates, 1 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "TemplateConnector" template_connector, 2 "TemplateCreator" template_creator,
    3 "TemplateDescription" template_description, 4 "TemplateId" template_id, 5 "TemplateLocale" template_locale,
    6 "TemplateName" template_name, 7 "TemplateOverview" template_overview, 8 "TemplateSummary" template_summary,
    9 "TemplateSummaryEn" template_summary_en, 10 "TemplateTag" template_tag, 11 "TemplateVersion" template_version,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersions {
    pub flow_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListVersions(flow_id: String) "ListVersions" -> ListVersionsOutput {
    0 "FlowId" flow_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListVersions: ListVersionsVersions = Number "PageNumber", "Versions" versions, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVersionsOutput {
    pub total_count: Option<i64>,
    pub versions: Option<Vec<ListVersionsVersions>>,
}
model! { ListVersionsOutput {
    0 "TotalCount" total_count, 1 "Versions" versions
} }

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
    0 "CreateTime" create_time, 1 "FlowId" flow_id, 2 "UpdateTime" update_time, 3 "VersionId" version_id,
    4 "VersionName" version_name, 5 "VersionNumber" version_number, 6 "VersionStatus" version_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlow {
    pub definition: Option<String>,
    pub flow_description: Option<String>,
    pub flow_id: String,
    pub flow_name: Option<String>,
}
operation! { UpdateFlow(flow_id: String) "UpdateFlow" -> UpdateFlowOutput {
    0 "Definition" definition: String, 1 "FlowDescription" flow_description: String, 2 "FlowId" flow_id,
    3 "FlowName" flow_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowOutput {
    pub current_version_id: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateFlowOutput {
    0 "CurrentVersionId" current_version_id, 1 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    CloneFlow, CreateFlow, DeleteFlow, DisableFlow, EnableFlow, GetFlow, GetTemplate, GetVersion, GroupInvokeFlow,
    InvokeFlow, ListFlows, ListTagResources, ListTemplates, ListVersions, TagResources, UntagResources, UpdateFlow
}
