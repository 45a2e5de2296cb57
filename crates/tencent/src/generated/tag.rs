//! `tag` 2018-08-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tag", version: "2018-08-13", code: "tag", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProject {
    pub project_name: String,
    pub info: Option<String>,
}
operation! { AddProject(project_name: String) "AddProject" -> AddProjectOutput {
    0 "ProjectName" project_name, 1 "Info" info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectOutput {
    pub project_id: Option<u64>,
    pub is_new: Option<i64>,
}
model! { AddProjectOutput {
    0 "ProjectId" project_id, 1 "IsNew" is_new
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResourceTag {
    pub tag_key: String,
    pub tag_value: String,
    pub resource: String,
}
operation! { AddResourceTag(tag_key: String, tag_value: String, resource: String) "AddResourceTag" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "Resource" resource
} }

pub type AddResourceTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachResourcesTag {
    pub service_type: String,
    pub resource_ids: Vec<String>,
    pub tag_key: String,
    pub tag_value: String,
    pub resource_region: Option<String>,
    pub resource_prefix: Option<String>,
}
operation! { AttachResourcesTag(service_type: String, resource_ids: Vec<String>, tag_key: String, tag_value: String)
    "AttachResourcesTag" -> Empty {
    0 "ServiceType" service_type, 1 "ResourceIds" resource_ids, 2 "TagKey" tag_key, 3 "TagValue" tag_value,
    4 "ResourceRegion" resource_region: String, 5 "ResourcePrefix" resource_prefix: String
} }

pub type AttachResourcesTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    pub tag_key: String,
    pub tag_value: String,
}
operation! { CreateTag(tag_key: String, tag_value: String) "CreateTag" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

pub type CreateTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTags {
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateTags() "CreateTags" -> Empty {
    0 "Tags" tags: Vec<Tag>
} }

pub type CreateTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub category: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Category" category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceTag {
    pub tag_key: String,
    pub resource: String,
}
operation! { DeleteResourceTag(tag_key: String, resource: String) "DeleteResourceTag" -> Empty {
    0 "TagKey" tag_key, 1 "Resource" resource
} }

pub type DeleteResourceTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    pub tag_key: String,
    pub tag_value: String,
}
operation! { DeleteTag(tag_key: String, tag_value: String) "DeleteTag" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

pub type DeleteTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTags {
    pub tags: Vec<Tag>,
}
operation! { DeleteTags(tags: Vec<Tag>) "DeleteTags" -> Empty {
    0 "Tags" tags
} }

pub type DeleteTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    pub all_list: u64,
    pub limit: u64,
    pub offset: u64,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
}
operation! { DescribeProjects(all_list: u64, limit: u64, offset: u64) "DescribeProjects" -> DescribeProjectsOutput {
    0 "AllList" all_list, 1 "Limit" limit, 2 "Offset" offset, 3 "ProjectId" project_id: i64,
    4 "ProjectName" project_name: String
} }
paged! { DescribeProjects: Project = Offset "Offset", "Projects" projects, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub total: Option<u64>,
    pub projects: Option<Vec<Project>>,
}
model! { DescribeProjectsOutput {
    0 "Total" total, 1 "Projects" projects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<u64>,
    pub project_name: Option<String>,
    pub creator_uin: Option<u64>,
    pub project_info: Option<String>,
    pub create_time: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "CreatorUin" creator_uin, 3 "ProjectInfo" project_info,
    4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTags {
    pub create_uin: Option<u64>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub cos_resource_id: Option<u64>,
}
operation! { DescribeResourceTags() "DescribeResourceTags" -> DescribeResourceTagsOutput {
    0 "CreateUin" create_uin: u64, 1 "ResourceRegion" resource_region: String, 2 "ServiceType" service_type: String,
    3 "ResourcePrefix" resource_prefix: String, 4 "ResourceId" resource_id: String, 5 "Offset" offset: u64,
    6 "Limit" limit: u64, 7 "CosResourceId" cos_resource_id: u64
} }
paged! { DescribeResourceTags: TagResource = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub rows: Option<Vec<TagResource>>,
}
model! { DescribeResourceTagsOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResource {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub resource_id: Option<String>,
    pub tag_key_md5: Option<String>,
    pub tag_value_md5: Option<String>,
    pub service_type: Option<String>,
    pub category: Option<String>,
}
model! { TagResource {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "ResourceId" resource_id, 3 "TagKeyMd5" tag_key_md5,
    4 "TagValueMd5" tag_value_md5, 5 "ServiceType" service_type, 6 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIds {
    pub service_type: String,
    pub resource_prefix: String,
    pub resource_ids: Vec<String>,
    pub resource_region: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub category: Option<String>,
}
operation! { DescribeResourceTagsByResourceIds(service_type: String, resource_prefix: String, resource_ids: Vec<String>, resource_region: String)
    "DescribeResourceTagsByResourceIds" -> DescribeResourceTagsByResourceIdsOutput {
    0 "ServiceType" service_type, 1 "ResourcePrefix" resource_prefix, 2 "ResourceIds" resource_ids,
    3 "ResourceRegion" resource_region, 4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "Category" category: String
} }
paged! { DescribeResourceTagsByResourceIds: TagResource = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<TagResource>>,
}
model! { DescribeResourceTagsByResourceIdsOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsSeq {
    pub service_type: String,
    pub resource_prefix: String,
    pub resource_ids: Vec<String>,
    pub resource_region: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeResourceTagsByResourceIdsSeq(service_type: String, resource_prefix: String, resource_ids: Vec<String>, resource_region: String)
    "DescribeResourceTagsByResourceIdsSeq" -> DescribeResourceTagsByResourceIdsSeqOutput {
    0 "ServiceType" service_type, 1 "ResourcePrefix" resource_prefix, 2 "ResourceIds" resource_ids,
    3 "ResourceRegion" resource_region, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeResourceTagsByResourceIdsSeq: TagResource = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsSeqOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<TagResource>>,
}
model! { DescribeResourceTagsByResourceIdsSeqOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByTagKeys {
    pub service_type: String,
    pub resource_prefix: String,
    pub resource_region: String,
    pub resource_ids: Vec<String>,
    pub tag_keys: Vec<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}

/// What [`DescribeResourceTagsByTagKeys::new`] takes.
pub struct DescribeResourceTagsByTagKeysRequired {
    pub service_type: String,
    pub resource_prefix: String,
    pub resource_region: String,
    pub resource_ids: Vec<String>,
    pub tag_keys: Vec<String>,
}
operation! { DescribeResourceTagsByTagKeys{DescribeResourceTagsByTagKeysRequired: service_type, resource_prefix, resource_region, resource_ids, tag_keys}
    "DescribeResourceTagsByTagKeys" -> DescribeResourceTagsByTagKeysOutput {
    0 "ServiceType" service_type, 1 "ResourcePrefix" resource_prefix, 2 "ResourceRegion" resource_region,
    3 "ResourceIds" resource_ids, 4 "TagKeys" tag_keys, 5 "Limit" limit: u64, 6 "Offset" offset: u64
} }
paged! { DescribeResourceTagsByTagKeys: ResourceIdTag = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByTagKeysOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub rows: Option<Vec<ResourceIdTag>>,
}
model! { DescribeResourceTagsByTagKeysOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIdTag {
    pub resource_id: Option<String>,
    pub tag_key_values: Option<Vec<Tag>>,
}
model! { ResourceIdTag {
    0 "ResourceId" resource_id, 1 "TagKeyValues" tag_key_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTags {
    pub tag_filters: Vec<TagFilter>,
    pub create_uin: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
}
operation! { DescribeResourcesByTags(tag_filters: Vec<TagFilter>)
    "DescribeResourcesByTags" -> DescribeResourcesByTagsOutput {
    0 "TagFilters" tag_filters, 1 "CreateUin" create_uin: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "ResourcePrefix" resource_prefix: String, 5 "ResourceId" resource_id: String,
    6 "ResourceRegion" resource_region: String, 7 "ServiceType" service_type: String
} }
paged! { DescribeResourcesByTags: ResourceTag = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub rows: Option<Vec<ResourceTag>>,
}
model! { DescribeResourcesByTagsOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { ResourceTag {
    0 "ResourceRegion" resource_region, 1 "ServiceType" service_type, 2 "ResourcePrefix" resource_prefix,
    3 "ResourceId" resource_id, 4 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsUnion {
    pub tag_filters: Vec<TagFilter>,
    pub create_uin: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
}
operation! { DescribeResourcesByTagsUnion(tag_filters: Vec<TagFilter>)
    "DescribeResourcesByTagsUnion" -> DescribeResourcesByTagsUnionOutput {
    0 "TagFilters" tag_filters, 1 "CreateUin" create_uin: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "ResourcePrefix" resource_prefix: String, 5 "ResourceId" resource_id: String,
    6 "ResourceRegion" resource_region: String, 7 "ServiceType" service_type: String
} }
paged! { DescribeResourcesByTagsUnion: ResourceTag = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsUnionOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub rows: Option<Vec<ResourceTag>>,
}
model! { DescribeResourcesByTagsUnionOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeys {
    pub create_uin: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub show_project: Option<u64>,
    pub category: Option<String>,
}
operation! { DescribeTagKeys() "DescribeTagKeys" -> DescribeTagKeysOutput {
    0 "CreateUin" create_uin: u64, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "ShowProject" show_project: u64,
    4 "Category" category: String
} }
paged! { DescribeTagKeys: String = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<String>>,
}
model! { DescribeTagKeysOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValues {
    pub tag_keys: Vec<String>,
    pub create_uin: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub category: Option<String>,
}
operation! { DescribeTagValues(tag_keys: Vec<String>) "DescribeTagValues" -> DescribeTagValuesOutput {
    0 "TagKeys" tag_keys, 1 "CreateUin" create_uin: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Category" category: String
} }
paged! { DescribeTagValues: Tag = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeTagValuesOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesSeq {
    pub tag_keys: Vec<String>,
    pub create_uin: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTagValuesSeq(tag_keys: Vec<String>) "DescribeTagValuesSeq" -> DescribeTagValuesSeqOutput {
    0 "TagKeys" tag_keys, 1 "CreateUin" create_uin: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeTagValuesSeq: Tag = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesSeqOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeTagValuesSeqOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub create_uin: Option<u64>,
    pub tag_keys: Option<Vec<String>>,
    pub show_project: Option<u64>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "CreateUin" create_uin: u64, 5 "TagKeys" tag_keys: Vec<String>, 6 "ShowProject" show_project: u64
} }
paged! { DescribeTags: TagWithDelete = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<TagWithDelete>>,
}
model! { DescribeTagsOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithDelete {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub can_delete: Option<u64>,
    pub category: Option<String>,
}
model! { TagWithDelete {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "CanDelete" can_delete, 3 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsSeq {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub create_uin: Option<u64>,
    pub tag_keys: Option<Vec<String>>,
    pub show_project: Option<u64>,
}
operation! { DescribeTagsSeq() "DescribeTagsSeq" -> DescribeTagsSeqOutput {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "CreateUin" create_uin: u64, 5 "TagKeys" tag_keys: Vec<String>, 6 "ShowProject" show_project: u64
} }
paged! { DescribeTagsSeq: TagWithDelete = Offset "Offset", "Tags" tags, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsSeqOutput {
    pub total_count: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tags: Option<Vec<TagWithDelete>>,
}
model! { DescribeTagsSeqOutput {
    0 "TotalCount" total_count, 1 "Offset" offset, 2 "Limit" limit, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachResourcesTag {
    pub service_type: String,
    pub resource_ids: Vec<String>,
    pub tag_key: String,
    pub resource_region: Option<String>,
    pub resource_prefix: Option<String>,
}
operation! { DetachResourcesTag(service_type: String, resource_ids: Vec<String>, tag_key: String)
    "DetachResourcesTag" -> Empty {
    0 "ServiceType" service_type, 1 "ResourceIds" resource_ids, 2 "TagKey" tag_key,
    3 "ResourceRegion" resource_region: String, 4 "ResourcePrefix" resource_prefix: String
} }

pub type DetachResourcesTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResources {
    pub resource_list: Option<Vec<String>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub pagination_token: Option<String>,
    pub max_results: Option<u64>,
}
operation! { GetResources() "GetResources" -> GetResourcesOutput {
    0 "ResourceList" resource_list: Vec<String>, 1 "TagFilters" tag_filters: Vec<TagFilter>,
    2 "PaginationToken" pagination_token: String, 3 "MaxResults" max_results: u64
} }
paged! { GetResources: ResourceTagMapping =
    Token "PaginationToken", "ResourceTagMappingList" resource_tag_mapping_list, next "PaginationToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcesOutput {
    pub pagination_token: Option<String>,
    pub resource_tag_mapping_list: Option<Vec<ResourceTagMapping>>,
}
model! { GetResourcesOutput {
    0 "PaginationToken" pagination_token, 1 "ResourceTagMappingList" resource_tag_mapping_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTagMapping {
    pub resource: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { ResourceTagMapping {
    0 "Resource" resource, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeys {
    pub pagination_token: Option<String>,
    pub max_results: Option<u64>,
    pub category: Option<String>,
}
operation! { GetTagKeys() "GetTagKeys" -> GetTagKeysOutput {
    0 "PaginationToken" pagination_token: String, 1 "MaxResults" max_results: u64, 2 "Category" category: String
} }
paged! { GetTagKeys: String = Token "PaginationToken", "TagKeys" tag_keys, next "PaginationToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeysOutput {
    pub pagination_token: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
model! { GetTagKeysOutput {
    0 "PaginationToken" pagination_token, 1 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValues {
    pub tag_keys: Vec<String>,
    pub pagination_token: Option<String>,
    pub max_results: Option<u64>,
    pub category: Option<String>,
}
operation! { GetTagValues(tag_keys: Vec<String>) "GetTagValues" -> GetTagValuesOutput {
    0 "TagKeys" tag_keys, 1 "PaginationToken" pagination_token: String, 2 "MaxResults" max_results: u64,
    3 "Category" category: String
} }
paged! { GetTagValues: Tag = Token "PaginationToken", "Tags" tags, next "PaginationToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValuesOutput {
    pub pagination_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { GetTagValuesOutput {
    0 "PaginationToken" pagination_token, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTags {
    pub pagination_token: Option<String>,
    pub max_results: Option<u64>,
    pub tag_keys: Option<Vec<String>>,
    pub category: Option<String>,
}
operation! { GetTags() "GetTags" -> GetTagsOutput {
    0 "PaginationToken" pagination_token: String, 1 "MaxResults" max_results: u64, 2 "TagKeys" tag_keys: Vec<String>,
    3 "Category" category: String
} }
paged! { GetTags: Tag = Token "PaginationToken", "Tags" tags, next "PaginationToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsOutput {
    pub pagination_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { GetTagsOutput {
    0 "PaginationToken" pagination_token, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    pub resource: String,
    pub replace_tags: Option<Vec<Tag>>,
    pub delete_tags: Option<Vec<TagKeyObject>>,
}
operation! { ModifyResourceTags(resource: String) "ModifyResourceTags" -> Empty {
    0 "Resource" resource, 1 "ReplaceTags" replace_tags: Vec<Tag>, 2 "DeleteTags" delete_tags: Vec<TagKeyObject>
} }

pub type ModifyResourceTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagKeyObject {
    pub tag_key: Option<String>,
}
input! { TagKeyObject(tag_key: String) {
    0 "TagKey" tag_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcesTagValue {
    pub service_type: String,
    pub resource_ids: Vec<String>,
    pub tag_key: String,
    pub tag_value: String,
    pub resource_region: Option<String>,
    pub resource_prefix: Option<String>,
}
operation! { ModifyResourcesTagValue(service_type: String, resource_ids: Vec<String>, tag_key: String, tag_value: String)
    "ModifyResourcesTagValue" -> Empty {
    0 "ServiceType" service_type, 1 "ResourceIds" resource_ids, 2 "TagKey" tag_key, 3 "TagValue" tag_value,
    4 "ResourceRegion" resource_region: String, 5 "ResourcePrefix" resource_prefix: String
} }

pub type ModifyResourcesTagValueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_list: Vec<String>,
    pub tags: Vec<Tag>,
}
operation! { TagResources(resource_list: Vec<String>, tags: Vec<Tag>) "TagResources" -> TagResourcesOutput {
    0 "ResourceList" resource_list, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub failed_resources: Option<Vec<FailedResource>>,
}
model! { TagResourcesOutput {
    0 "FailedResources" failed_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedResource {
    pub resource: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { FailedResource {
    0 "Resource" resource, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub resource_list: Vec<String>,
    pub tag_keys: Vec<String>,
}
operation! { UnTagResources(resource_list: Vec<String>, tag_keys: Vec<String>)
    "UnTagResources" -> UnTagResourcesOutput {
    0 "ResourceList" resource_list, 1 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResourcesOutput {
    pub failed_resources: Option<Vec<FailedResource>>,
}
model! { UnTagResourcesOutput {
    0 "FailedResources" failed_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub project_id: u64,
    pub project_name: Option<String>,
    pub disable: Option<i64>,
    pub info: Option<String>,
}
operation! { UpdateProject(project_id: u64) "UpdateProject" -> Empty {
    0 "ProjectId" project_id, 1 "ProjectName" project_name: String, 2 "Disable" disable: i64, 3 "Info" info: String
} }

pub type UpdateProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceTagValue {
    pub tag_key: String,
    pub tag_value: String,
    pub resource: String,
}
operation! { UpdateResourceTagValue(tag_key: String, tag_value: String, resource: String)
    "UpdateResourceTagValue" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "Resource" resource
} }

pub type UpdateResourceTagValueOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_POLICY_ENFORCED_INVALID: &str = "FailedOperation.PolicyEnforcedInvalid";
    pub const FAILED_OPERATION_PROJECT_DISABLED: &str = "FailedOperation.ProjectDisabled";
    pub const FAILED_OPERATION_PROJECT_NUM_EXCEED: &str = "FailedOperation.ProjectNumExceed";
    pub const FAILED_OPERATION_RESOURCE_APP_ID_NOT_SAME: &str = "FailedOperation.ResourceAppIdNotSame";
    pub const FAILED_OPERATION_RESOURCE_TAG_PROCESSING: &str = "FailedOperation.ResourceTagProcessing";
    pub const FAILED_OPERATION_TAG_ATTACHED_QUOTA: &str = "FailedOperation.TagAttachedQuota";
    pub const FAILED_OPERATION_TAG_ATTACHED_RESOURCE: &str = "FailedOperation.TagAttachedResource";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PAGINATION_TOKEN_INVALID: &str = "InvalidParameter.PaginationTokenInvalid";
    pub const INVALID_PARAMETER_PROJECT_NAME_EXISTED: &str = "InvalidParameter.ProjectNameExisted";
    pub const INVALID_PARAMETER_RESERVED_TAG_KEY: &str = "InvalidParameter.ReservedTagKey";
    pub const INVALID_PARAMETER_TAG: &str = "InvalidParameter.Tag";
    pub const INVALID_PARAMETER_UNSUPPORTED_SERVICE: &str = "InvalidParameter.UnsupportedService";
    pub const INVALID_PARAMETER_VALUE_DELETE_TAGS_PARAM_ERROR: &str = "InvalidParameterValue.DeleteTagsParamError";
    pub const INVALID_PARAMETER_VALUE_OFFSET_INVALID: &str = "InvalidParameterValue.OffsetInvalid";
    pub const INVALID_PARAMETER_VALUE_REGION_INVALID: &str = "InvalidParameterValue.RegionInvalid";
    pub const INVALID_PARAMETER_VALUE_RESERVED_TAG_KEY: &str = "InvalidParameterValue.ReservedTagKey";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_DESCRIPTION_ERROR: &str =
        "InvalidParameterValue.ResourceDescriptionError";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID: &str = "InvalidParameterValue.ResourceIdInvalid";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID: &str = "InvalidParameterValue.ResourcePrefixInvalid";
    pub const INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID: &str = "InvalidParameterValue.ServiceTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_TAG_FILTERS: &str = "InvalidParameterValue.TagFilters";
    pub const INVALID_PARAMETER_VALUE_TAG_FILTERS_LENGTH_EXCEEDED: &str =
        "InvalidParameterValue.TagFiltersLengthExceeded";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_CHARACTER_ILLEGAL: &str = "InvalidParameterValue.TagKeyCharacterIllegal";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE: &str = "InvalidParameterValue.TagKeyDuplicate";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_EMPTY: &str = "InvalidParameterValue.TagKeyEmpty";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_LENGTH_EXCEEDED: &str = "InvalidParameterValue.TagKeyLengthExceeded";
    pub const INVALID_PARAMETER_VALUE_TAG_VALUE_CHARACTER_ILLEGAL: &str =
        "InvalidParameterValue.TagValueCharacterIllegal";
    pub const INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY: &str = "InvalidParameterValue.TagValueEmpty";
    pub const INVALID_PARAMETER_VALUE_TAG_VALUE_LENGTH_EXCEEDED: &str = "InvalidParameterValue.TagValueLengthExceeded";
    pub const INVALID_PARAMETER_VALUE_UIN_INVALID: &str = "InvalidParameterValue.UinInvalid";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_QUOTA: &str = "LimitExceeded.Quota";
    pub const LIMIT_EXCEEDED_RESOURCE_ATTACHED_TAGS: &str = "LimitExceeded.ResourceAttachedTags";
    pub const LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST: &str = "LimitExceeded.ResourceNumPerRequest";
    pub const LIMIT_EXCEEDED_TAG_KEY: &str = "LimitExceeded.TagKey";
    pub const LIMIT_EXCEEDED_TAG_NUM_PER_REQUEST: &str = "LimitExceeded.TagNumPerRequest";
    pub const LIMIT_EXCEEDED_TAG_VALUE: &str = "LimitExceeded.TagValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE_TAG_DUPLICATE: &str = "ResourceInUse.TagDuplicate";
    pub const RESOURCE_IN_USE_TAG_KEY_ATTACHED: &str = "ResourceInUse.TagKeyAttached";
    pub const RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND: &str = "ResourceNotFound.AttachedTagKeyNotFound";
    pub const RESOURCE_NOT_FOUND_RECORD_NOT_FOUND: &str = "ResourceNotFound.RecordNotFound";
    pub const RESOURCE_NOT_FOUND_TAG_NON_EXIST: &str = "ResourceNotFound.TagNonExist";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddProject, AddResourceTag, AttachResourcesTag, CreateTag, CreateTags, DeleteResourceTag, DeleteTag, DeleteTags,
    DescribeProjects, DescribeResourceTags, DescribeResourceTagsByResourceIds, DescribeResourceTagsByResourceIdsSeq,
    DescribeResourceTagsByTagKeys, DescribeResourcesByTags, DescribeResourcesByTagsUnion, DescribeTagKeys,
    DescribeTagValues, DescribeTagValuesSeq, DescribeTags, DescribeTagsSeq, DetachResourcesTag, GetResources,
    GetTagKeys, GetTagValues, GetTags, ModifyResourceTags, ModifyResourcesTagValue, TagResources, UnTagResources,
    UpdateProject, UpdateResourceTagValue
}
