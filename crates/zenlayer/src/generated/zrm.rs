//! `zrm` of Zenlayer Cloud, API version 2025-10-14.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zrm::DescribeResourceByTags};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeResourceByTags::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("zrm", "2025-10-14", "zrm", &Endpoints::NONE);

/// Creates tags: `CreateTags` of `zrm` 2025-10-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTags {
    /// Required.
    pub tags: Vec<Tag>,
}
operation! { CreateTags(tags: Vec<Tag>) "CreateTags" -> Empty {
    0 "tags" tags
} }

/// Response of [`CreateTags`]: empty.
pub type CreateTagsOutput = Empty;

/// In the request of [`CreateTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Deletes tags: `DeleteTags` of `zrm` 2025-10-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTags {
    /// Required.
    pub tags: Vec<Tag>,
}
operation! { DeleteTags(tags: Vec<Tag>) "DeleteTags" -> Empty {
    0 "tags" tags
} }

/// Response of [`DeleteTags`]: empty.
pub type DeleteTagsOutput = Empty;

/// Describes resource by tags: `DescribeResourceByTags` of `zrm` 2025-10-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTags {
    pub tags: Option<Vec<Tag>>,
    pub tag_keys: Option<Vec<String>>,
}
operation! { DescribeResourceByTags() "DescribeResourceByTags" -> DescribeResourceByTagsOutput {
    0 "tags" tags: Vec<Tag>, 1 "tagKeys" tag_keys: Vec<String>
} }

/// Response of [`DescribeResourceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<ResourceInfo>,
}
model! { DescribeResourceByTagsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<ResourceInfo>
} }

/// In the response of [`DescribeResourceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub resource_type: Option<String>,
    pub resource_uuid: Option<String>,
}
model! { ResourceInfo {
    0 "resourceType" resource_type: String, 1 "resourceUuid" resource_uuid: String
} }

/// Describes resource tags: `DescribeResourceTags` of `zrm` 2025-10-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTags {
    /// Required.
    pub resource_uuid: String,
}
operation! { DescribeResourceTags(resource_uuid: String) "DescribeResourceTags" -> DescribeResourceTagsOutput {
    0 "resourceUuid" resource_uuid
} }

/// Response of [`DescribeResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<ResourceTag>,
}
model! { DescribeResourceTagsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<ResourceTag>
} }

/// In the response of [`DescribeResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
    pub created_date: Option<String>,
}
model! { ResourceTag {
    0 "key" key: String, 1 "value" value: String, 2 "createdDate" created_date: String
} }

/// Describes tags: `DescribeTags` of `zrm` 2025-10-14.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
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

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<TagInfo>,
}
model! { DescribeTagsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<TagInfo>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
    pub bind_resource_count: Option<i64>,
    pub created_date: Option<String>,
}
model! { TagInfo {
    0 "key" key: String, 1 "value" value: String, 2 "bindResourceCount" bind_resource_count: i64,
    3 "createdDate" created_date: String
} }

/// Modifies resource tags: `ModifyResourceTags` of `zrm` 2025-10-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    /// Required.
    pub resource_uuid: String,
    pub replace_tags: Option<Vec<Tag>>,
    pub delete_tag_keys: Option<Vec<String>>,
}
operation! { ModifyResourceTags(resource_uuid: String) "ModifyResourceTags" -> Empty {
    0 "resourceUuid" resource_uuid, 1 "replaceTags" replace_tags: Vec<Tag>,
    2 "deleteTagKeys" delete_tag_keys: Vec<String>
} }

/// Response of [`ModifyResourceTags`]: empty.
pub type ModifyResourceTagsOutput = Empty;

/// `TagBindResources` of `zrm` 2025-10-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagBindResources {
    /// Required.
    pub tag: Tag,
    /// Required.
    pub resource_uuids: Vec<String>,
}
operation! { TagBindResources(tag: Tag, resource_uuids: Vec<String>) "TagBindResources" -> Empty {
    0 "tag" tag, 1 "resourceUuids" resource_uuids
} }

/// Response of [`TagBindResources`]: empty.
pub type TagBindResourcesOutput = Empty;

/// `TagUnbindResources` of `zrm` 2025-10-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagUnbindResources {
    /// Required.
    pub tag: Tag,
    /// Required.
    pub resource_uuids: Vec<String>,
}
operation! { TagUnbindResources(tag: Tag, resource_uuids: Vec<String>) "TagUnbindResources" -> Empty {
    0 "tag" tag, 1 "resourceUuids" resource_uuids
} }

/// Response of [`TagUnbindResources`]: empty.
pub type TagUnbindResourcesOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateTags, DeleteTags, DescribeResourceByTags, DescribeResourceTags, DescribeTags, ModifyResourceTags,
    TagBindResources, TagUnbindResources
}
