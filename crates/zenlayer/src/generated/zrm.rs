//! `zrm` 2025-10-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "zrm", version: "2025-10-14", code: "zrm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTags {
    pub tags: Vec<Tag>,
}
operation! { CreateTags(tags: Vec<Tag>) "CreateTags" -> Empty {
    0 "tags" tags
} }

pub type CreateTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTags {
    pub tags: Vec<Tag>,
}
operation! { DeleteTags(tags: Vec<Tag>) "DeleteTags" -> Empty {
    0 "tags" tags
} }

pub type DeleteTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTags {
    pub tags: Option<Vec<Tag>>,
    pub tag_keys: Option<Vec<String>>,
}
operation! { DescribeResourceByTags() "DescribeResourceByTags" -> DescribeResourceByTagsOutput {
    0 "tags" tags: Vec<Tag>, 1 "tagKeys" tag_keys: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ResourceInfo>>,
}
model! { DescribeResourceByTagsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub resource_type: Option<String>,
    pub resource_uuid: Option<String>,
}
model! { ResourceInfo {
    0 "resourceType" resource_type, 1 "resourceUuid" resource_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTags {
    pub resource_uuid: String,
}
operation! { DescribeResourceTags(resource_uuid: String) "DescribeResourceTags" -> DescribeResourceTagsOutput {
    0 "resourceUuid" resource_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<ResourceTag>>,
}
model! { DescribeResourceTagsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
    pub created_date: Option<String>,
}
model! { ResourceTag {
    0 "key" key, 1 "value" value, 2 "createdDate" created_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub key_sort: Option<String>,
    pub created_date_sort: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "keySort" key_sort: String,
    3 "createdDateSort" created_date_sort: String, 4 "tagKeys" tag_keys: Vec<String>, 5 "tags" tags: Vec<Tag>
} }
paged! { DescribeTags: TagInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<TagInfo>>,
}
model! { DescribeTagsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
    pub bind_resource_count: Option<i64>,
    pub created_date: Option<String>,
}
model! { TagInfo {
    0 "key" key, 1 "value" value, 2 "bindResourceCount" bind_resource_count, 3 "createdDate" created_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    pub resource_uuid: String,
    pub replace_tags: Option<Vec<Tag>>,
    pub delete_tag_keys: Option<Vec<String>>,
}
operation! { ModifyResourceTags(resource_uuid: String) "ModifyResourceTags" -> Empty {
    0 "resourceUuid" resource_uuid, 1 "replaceTags" replace_tags: Vec<Tag>,
    2 "deleteTagKeys" delete_tag_keys: Vec<String>
} }

pub type ModifyResourceTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagBindResources {
    pub tag: Tag,
    pub resource_uuids: Vec<String>,
}
operation! { TagBindResources(tag: Tag, resource_uuids: Vec<String>) "TagBindResources" -> Empty {
    0 "tag" tag, 1 "resourceUuids" resource_uuids
} }

pub type TagBindResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagUnbindResources {
    pub tag: Tag,
    pub resource_uuids: Vec<String>,
}
operation! { TagUnbindResources(tag: Tag, resource_uuids: Vec<String>) "TagUnbindResources" -> Empty {
    0 "tag" tag, 1 "resourceUuids" resource_uuids
} }

pub type TagUnbindResourcesOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    CreateTags, DeleteTags, DescribeResourceByTags, DescribeResourceTags, DescribeTags, ModifyResourceTags,
    TagBindResources, TagUnbindResources
}
