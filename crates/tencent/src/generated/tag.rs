//! `tag` of Tencent Cloud, API version 2018-08-13.
//!
//! Endpoint: `tag.tencentcloudapi.com`, or `tag.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tag::DescribeResourceTags};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeResourceTags::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tag", "2018-08-13", "tag", &Endpoints::NONE);

/// Adds project: `AddProject` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=AddProject>.
///
/// Errors: [`codes::FAILED_OPERATION_PROJECT_NUM_EXCEED`], [`codes::INVALID_PARAMETER_PROJECT_NAME_EXISTED`],
/// [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProject {
    /// Required.
    pub project_name: String,
    pub info: Option<String>,
}
operation! { AddProject(project_name: String) "AddProject" -> AddProjectOutput {
    0 "ProjectName" project_name, 1 "Info" info: String
} }

/// Response of [`AddProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectOutput {
    pub project_id: Option<i64>,
    pub is_new: Option<i64>,
}
model! { AddProjectOutput {
    0 "ProjectId" project_id: i64, 1 "IsNew" is_new: i64
} }

/// Adds resource tag: `AddResourceTag` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=AddResourceTag>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_RESOURCE_ATTACHED_TAGS`], [`codes::LIMIT_EXCEEDED_TAG_KEY`],
/// [`codes::LIMIT_EXCEEDED_TAG_VALUE`], [`codes::RESOURCE_IN_USE_TAG_KEY_ATTACHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResourceTag {
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
    /// Required.
    pub resource: String,
}
operation! { AddResourceTag(tag_key: String, tag_value: String, resource: String) "AddResourceTag" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "Resource" resource
} }

/// Response of [`AddResourceTag`]: empty.
pub type AddResourceTagOutput = Empty;

/// Attaches resources tag: `AttachResourcesTag` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=AttachResourcesTag>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RESOURCE_APP_ID_NOT_SAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID`], [`codes::INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID`],
/// [`codes::LIMIT_EXCEEDED_QUOTA`], [`codes::LIMIT_EXCEEDED_RESOURCE_ATTACHED_TAGS`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_IN_USE_TAG_KEY_ATTACHED`], [`codes::RESOURCE_NOT_FOUND_TAG_NON_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachResourcesTag {
    /// Required.
    pub service_type: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
    pub resource_region: Option<String>,
    pub resource_prefix: Option<String>,
}
operation! { AttachResourcesTag(service_type: String, resource_ids: Vec<String>, tag_key: String, tag_value: String)
    "AttachResourcesTag" -> Empty {
    0 "ServiceType" service_type, 1 "ResourceIds" resource_ids, 2 "TagKey" tag_key, 3 "TagValue" tag_value,
    4 "ResourceRegion" resource_region: String, 5 "ResourcePrefix" resource_prefix: String
} }

/// Response of [`AttachResourcesTag`]: empty.
pub type AttachResourcesTagOutput = Empty;

/// Creates tag: `CreateTag` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=CreateTag>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESERVED_TAG_KEY`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY`], [`codes::LIMIT_EXCEEDED_TAG_KEY`],
/// [`codes::LIMIT_EXCEEDED_TAG_VALUE`], [`codes::RESOURCE_IN_USE_TAG_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
}
operation! { CreateTag(tag_key: String, tag_value: String) "CreateTag" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

/// Response of [`CreateTag`]: empty.
pub type CreateTagOutput = Empty;

/// Creates tags: `CreateTags` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=CreateTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_TAG`], [`codes::INVALID_PARAMETER_VALUE_RESERVED_TAG_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY`], [`codes::LIMIT_EXCEEDED_TAG_KEY`],
/// [`codes::LIMIT_EXCEEDED_TAG_VALUE`], [`codes::RESOURCE_IN_USE_TAG_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTags {
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateTags() "CreateTags" -> Empty {
    0 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateTags`]: empty.
pub type CreateTagsOutput = Empty;

/// In the request of [`CreateTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
    pub category: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Category" category: String
} }

/// Deletes resource tag: `DeleteResourceTag` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DeleteResourceTag>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceTag {
    /// Required.
    pub tag_key: String,
    /// Required.
    pub resource: String,
}
operation! { DeleteResourceTag(tag_key: String, resource: String) "DeleteResourceTag" -> Empty {
    0 "TagKey" tag_key, 1 "Resource" resource
} }

/// Response of [`DeleteResourceTag`]: empty.
pub type DeleteResourceTagOutput = Empty;

/// Deletes tag: `DeleteTag` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DeleteTag>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_ATTACHED_QUOTA`], [`codes::FAILED_OPERATION_TAG_ATTACHED_RESOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_TAG_NON_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
}
operation! { DeleteTag(tag_key: String, tag_value: String) "DeleteTag" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

/// Response of [`DeleteTag`]: empty.
pub type DeleteTagOutput = Empty;

/// Deletes tags: `DeleteTags` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DeleteTags>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_ATTACHED_QUOTA`], [`codes::FAILED_OPERATION_TAG_ATTACHED_RESOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY`], [`codes::RESOURCE_NOT_FOUND_TAG_NON_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTags {
    /// Required.
    pub tags: Vec<Tag>,
}
operation! { DeleteTags(tags: Vec<Tag>) "DeleteTags" -> Empty {
    0 "Tags" tags
} }

/// Response of [`DeleteTags`]: empty.
pub type DeleteTagsOutput = Empty;

/// Describes projects: `DescribeProjects` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeProjects>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    /// Required.
    pub all_list: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
}
operation! { DescribeProjects(all_list: i64, limit: i64, offset: i64) "DescribeProjects" -> DescribeProjectsOutput {
    0 "AllList" all_list, 1 "Limit" limit, 2 "Offset" offset, 3 "ProjectId" project_id: i64,
    4 "ProjectName" project_name: String
} }
paged! { DescribeProjects: Project = Offset "Offset", "Projects" projects, total "Total" }

/// Response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub total: Option<i64>,
    pub projects: Vec<Project>,
}
model! { DescribeProjectsOutput {
    0 "Total" total: i64, 1 "Projects" projects: Vec<Project>
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub creator_uin: Option<i64>,
    pub project_info: Option<String>,
    pub create_time: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id: i64, 1 "ProjectName" project_name: String, 2 "CreatorUin" creator_uin: i64,
    3 "ProjectInfo" project_info: String, 4 "CreateTime" create_time: String
} }

/// Describes resource tags: `DescribeResourceTags` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeResourceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTags {
    pub create_uin: Option<i64>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cos_resource_id: Option<i64>,
}
operation! { DescribeResourceTags() "DescribeResourceTags" -> DescribeResourceTagsOutput {
    0 "CreateUin" create_uin: i64, 1 "ResourceRegion" resource_region: String, 2 "ServiceType" service_type: String,
    3 "ResourcePrefix" resource_prefix: String, 4 "ResourceId" resource_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "CosResourceId" cos_resource_id: i64
} }
paged! { DescribeResourceTags: TagResource = Offset "Offset", "Rows" rows, total "TotalCount" }

/// Response of [`DescribeResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rows: Vec<TagResource>,
}
model! { DescribeResourceTagsOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Rows" rows: Vec<TagResource>
} }

/// In the response of [`DescribeResourceTags`].
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
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "ResourceId" resource_id: String,
    3 "TagKeyMd5" tag_key_md5: String, 4 "TagValueMd5" tag_value_md5: String, 5 "ServiceType" service_type: String,
    6 "Category" category: String
} }

/// Describes resource tags by resource ids: `DescribeResourceTagsByResourceIds` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeResourceTagsByResourceIds>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID`], [`codes::INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIds {
    /// Required.
    pub service_type: String,
    /// Required.
    pub resource_prefix: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_region: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub category: Option<String>,
}
operation! {
    DescribeResourceTagsByResourceIds(service_type: String, resource_prefix: String, resource_ids: Vec<String>, resource_region: String)
    "DescribeResourceTagsByResourceIds" -> DescribeResourceTagsByResourceIdsOutput {
    0 "ServiceType" service_type, 1 "ResourcePrefix" resource_prefix, 2 "ResourceIds" resource_ids,
    3 "ResourceRegion" resource_region, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Category" category: String
} }
paged! { DescribeResourceTagsByResourceIds: TagResource = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeResourceTagsByResourceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<TagResource>,
}
model! { DescribeResourceTagsByResourceIdsOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<TagResource>
} }

/// Describes resource tags by resource ids seq: `DescribeResourceTagsByResourceIdsSeq` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeResourceTagsByResourceIdsSeq>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OFFSET_INVALID`], [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsSeq {
    /// Required.
    pub service_type: String,
    /// Required.
    pub resource_prefix: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub resource_region: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! {
    DescribeResourceTagsByResourceIdsSeq(service_type: String, resource_prefix: String, resource_ids: Vec<String>, resource_region: String)
    "DescribeResourceTagsByResourceIdsSeq" -> DescribeResourceTagsByResourceIdsSeqOutput {
    0 "ServiceType" service_type, 1 "ResourcePrefix" resource_prefix, 2 "ResourceIds" resource_ids,
    3 "ResourceRegion" resource_region, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeResourceTagsByResourceIdsSeq: TagResource = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeResourceTagsByResourceIdsSeq`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByResourceIdsSeqOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<TagResource>,
}
model! { DescribeResourceTagsByResourceIdsSeqOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<TagResource>
} }

/// Describes resource tags by tag keys: `DescribeResourceTagsByTagKeys` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeResourceTagsByTagKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_TAG`], [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByTagKeys {
    /// Required.
    pub service_type: String,
    /// Required.
    pub resource_prefix: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub tag_keys: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

/// Arguments of [`DescribeResourceTagsByTagKeys::new`].
pub struct DescribeResourceTagsByTagKeysRequired {
    pub service_type: String,
    pub resource_prefix: String,
    pub resource_region: String,
    pub resource_ids: Vec<String>,
    pub tag_keys: Vec<String>,
}
operation! {
    DescribeResourceTagsByTagKeys { DescribeResourceTagsByTagKeysRequired: service_type, resource_prefix, resource_region, resource_ids, tag_keys }
    "DescribeResourceTagsByTagKeys" -> DescribeResourceTagsByTagKeysOutput {
    0 "ServiceType" service_type, 1 "ResourcePrefix" resource_prefix, 2 "ResourceRegion" resource_region,
    3 "ResourceIds" resource_ids, 4 "TagKeys" tag_keys, 5 "Limit" limit: i64, 6 "Offset" offset: i64
} }
paged! { DescribeResourceTagsByTagKeys: ResourceIdTag = Offset "Offset", "Rows" rows, total "TotalCount" }

/// Response of [`DescribeResourceTagsByTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsByTagKeysOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rows: Vec<ResourceIdTag>,
}
model! { DescribeResourceTagsByTagKeysOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Rows" rows: Vec<ResourceIdTag>
} }

/// In the response of [`DescribeResourceTagsByTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceIdTag {
    pub resource_id: Option<String>,
    pub tag_key_values: Vec<Tag>,
}
model! { ResourceIdTag {
    0 "ResourceId" resource_id: String, 1 "TagKeyValues" tag_key_values: Vec<Tag>
} }

/// Describes resources by tags: `DescribeResourcesByTags` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeResourcesByTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TAG_FILTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_FILTERS_LENGTH_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTags {
    /// Required.
    pub tag_filters: Vec<TagFilter>,
    pub create_uin: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
}
operation! { DescribeResourcesByTags(tag_filters: Vec<TagFilter>)
    "DescribeResourcesByTags" -> DescribeResourcesByTagsOutput {
    0 "TagFilters" tag_filters, 1 "CreateUin" create_uin: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "ResourcePrefix" resource_prefix: String, 5 "ResourceId" resource_id: String,
    6 "ResourceRegion" resource_region: String, 7 "ServiceType" service_type: String
} }
paged! { DescribeResourcesByTags: ResourceTag = Offset "Offset", "Rows" rows, total "TotalCount" }

/// In the request of [`DescribeResourcesByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeResourcesByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rows: Vec<ResourceTag>,
}
model! { DescribeResourcesByTagsOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Rows" rows: Vec<ResourceTag>
} }

/// In the response of [`DescribeResourcesByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Vec<Tag>,
}
model! { ResourceTag {
    0 "ResourceRegion" resource_region: String, 1 "ServiceType" service_type: String,
    2 "ResourcePrefix" resource_prefix: String, 3 "ResourceId" resource_id: String, 4 "Tags" tags: Vec<Tag>
} }

/// Describes resources by tags union: `DescribeResourcesByTagsUnion` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeResourcesByTagsUnion>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TAG_FILTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_FILTERS_LENGTH_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsUnion {
    /// Required.
    pub tag_filters: Vec<TagFilter>,
    pub create_uin: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_prefix: Option<String>,
    pub resource_id: Option<String>,
    pub resource_region: Option<String>,
    pub service_type: Option<String>,
}
operation! { DescribeResourcesByTagsUnion(tag_filters: Vec<TagFilter>)
    "DescribeResourcesByTagsUnion" -> DescribeResourcesByTagsUnionOutput {
    0 "TagFilters" tag_filters, 1 "CreateUin" create_uin: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "ResourcePrefix" resource_prefix: String, 5 "ResourceId" resource_id: String,
    6 "ResourceRegion" resource_region: String, 7 "ServiceType" service_type: String
} }
paged! { DescribeResourcesByTagsUnion: ResourceTag = Offset "Offset", "Rows" rows, total "TotalCount" }

/// Response of [`DescribeResourcesByTagsUnion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesByTagsUnionOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub rows: Vec<ResourceTag>,
}
model! { DescribeResourcesByTagsUnionOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Rows" rows: Vec<ResourceTag>
} }

/// Describes tag keys: `DescribeTagKeys` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeys {
    pub create_uin: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub show_project: Option<i64>,
    pub category: Option<String>,
}
operation! { DescribeTagKeys() "DescribeTagKeys" -> DescribeTagKeysOutput {
    0 "CreateUin" create_uin: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "ShowProject" show_project: i64,
    4 "Category" category: String
} }
paged! { DescribeTagKeys: String = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<String>,
}
model! { DescribeTagKeysOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<String>
} }

/// Describes tag values: `DescribeTagValues` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValues {
    /// Required.
    pub tag_keys: Vec<String>,
    pub create_uin: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub category: Option<String>,
}
operation! { DescribeTagValues(tag_keys: Vec<String>) "DescribeTagValues" -> DescribeTagValuesOutput {
    0 "TagKeys" tag_keys, 1 "CreateUin" create_uin: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Category" category: String
} }
paged! { DescribeTagValues: Tag = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DescribeTagValuesOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<Tag>
} }

/// Describes tag values seq: `DescribeTagValuesSeq` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeTagValuesSeq>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OFFSET_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesSeq {
    /// Required.
    pub tag_keys: Vec<String>,
    pub create_uin: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTagValuesSeq(tag_keys: Vec<String>) "DescribeTagValuesSeq" -> DescribeTagValuesSeqOutput {
    0 "TagKeys" tag_keys, 1 "CreateUin" create_uin: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTagValuesSeq: Tag = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTagValuesSeq`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesSeqOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DescribeTagValuesSeqOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<Tag>
} }

/// Describes tags: `DescribeTags` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub create_uin: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub show_project: Option<i64>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "CreateUin" create_uin: i64, 5 "TagKeys" tag_keys: Vec<String>, 6 "ShowProject" show_project: i64
} }
paged! { DescribeTags: TagWithDelete = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<TagWithDelete>,
}
model! { DescribeTagsOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<TagWithDelete>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithDelete {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub can_delete: Option<i64>,
    pub category: Option<String>,
}
model! { TagWithDelete {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "CanDelete" can_delete: i64,
    3 "Category" category: String
} }

/// Describes tags seq: `DescribeTagsSeq` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DescribeTagsSeq>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OFFSET_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsSeq {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub create_uin: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub show_project: Option<i64>,
}
operation! { DescribeTagsSeq() "DescribeTagsSeq" -> DescribeTagsSeqOutput {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "CreateUin" create_uin: i64, 5 "TagKeys" tag_keys: Vec<String>, 6 "ShowProject" show_project: i64
} }
paged! { DescribeTagsSeq: TagWithDelete = Offset "Offset", "Tags" tags, total "TotalCount" }

/// Response of [`DescribeTagsSeq`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsSeqOutput {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tags: Vec<TagWithDelete>,
}
model! { DescribeTagsSeqOutput {
    0 "TotalCount" total_count: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Tags" tags: Vec<TagWithDelete>
} }

/// Detaches resources tag: `DetachResourcesTag` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=DetachResourcesTag>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RESOURCE_APP_ID_NOT_SAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID`], [`codes::INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST`], [`codes::RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachResourcesTag {
    /// Required.
    pub service_type: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub tag_key: String,
    pub resource_region: Option<String>,
    pub resource_prefix: Option<String>,
}
operation! { DetachResourcesTag(service_type: String, resource_ids: Vec<String>, tag_key: String)
    "DetachResourcesTag" -> Empty {
    0 "ServiceType" service_type, 1 "ResourceIds" resource_ids, 2 "TagKey" tag_key,
    3 "ResourceRegion" resource_region: String, 4 "ResourcePrefix" resource_prefix: String
} }

/// Response of [`DetachResourcesTag`]: empty.
pub type DetachResourcesTagOutput = Empty;

/// Gets resources: `GetResources` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by token (`PaginationToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=GetResources>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RESOURCE_TAG_PROCESSING`],
/// [`codes::INVALID_PARAMETER_PAGINATION_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE`], [`codes::LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST`],
/// [`codes::LIMIT_EXCEEDED_TAG_NUM_PER_REQUEST`], [`codes::LIMIT_EXCEEDED_TAG_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResources {
    pub resource_list: Option<Vec<String>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub pagination_token: Option<String>,
    pub max_results: Option<i64>,
}
operation! { GetResources() "GetResources" -> GetResourcesOutput {
    0 "ResourceList" resource_list: Vec<String>, 1 "TagFilters" tag_filters: Vec<TagFilter>,
    2 "PaginationToken" pagination_token: String, 3 "MaxResults" max_results: i64
} }
paged! { GetResources: ResourceTagMapping =
    Token "PaginationToken", "ResourceTagMappingList" resource_tag_mapping_list, next "PaginationToken" }

/// Response of [`GetResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcesOutput {
    pub pagination_token: Option<String>,
    pub resource_tag_mapping_list: Vec<ResourceTagMapping>,
}
model! { GetResourcesOutput {
    0 "PaginationToken" pagination_token: String,
    1 "ResourceTagMappingList" resource_tag_mapping_list: Vec<ResourceTagMapping>
} }

/// In the response of [`GetResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTagMapping {
    pub resource: Option<String>,
    pub tags: Vec<Tag>,
}
model! { ResourceTagMapping {
    0 "Resource" resource: String, 1 "Tags" tags: Vec<Tag>
} }

/// Gets tag keys: `GetTagKeys` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by token (`PaginationToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=GetTagKeys>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGINATION_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESERVED_TAG_KEY`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeys {
    pub pagination_token: Option<String>,
    pub max_results: Option<i64>,
    pub category: Option<String>,
}
operation! { GetTagKeys() "GetTagKeys" -> GetTagKeysOutput {
    0 "PaginationToken" pagination_token: String, 1 "MaxResults" max_results: i64, 2 "Category" category: String
} }
paged! { GetTagKeys: String = Token "PaginationToken", "TagKeys" tag_keys, next "PaginationToken" }

/// Response of [`GetTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeysOutput {
    pub pagination_token: Option<String>,
    pub tag_keys: Vec<String>,
}
model! { GetTagKeysOutput {
    0 "PaginationToken" pagination_token: String, 1 "TagKeys" tag_keys: Vec<String>
} }

/// Gets tag values: `GetTagValues` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by token (`PaginationToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=GetTagValues>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGINATION_TOKEN_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESERVED_TAG_KEY`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValues {
    /// Required.
    pub tag_keys: Vec<String>,
    pub pagination_token: Option<String>,
    pub max_results: Option<i64>,
    pub category: Option<String>,
}
operation! { GetTagValues(tag_keys: Vec<String>) "GetTagValues" -> GetTagValuesOutput {
    0 "TagKeys" tag_keys, 1 "PaginationToken" pagination_token: String, 2 "MaxResults" max_results: i64,
    3 "Category" category: String
} }
paged! { GetTagValues: Tag = Token "PaginationToken", "Tags" tags, next "PaginationToken" }

/// Response of [`GetTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValuesOutput {
    pub pagination_token: Option<String>,
    pub tags: Vec<Tag>,
}
model! { GetTagValuesOutput {
    0 "PaginationToken" pagination_token: String, 1 "Tags" tags: Vec<Tag>
} }

/// Gets tags: `GetTags` of `tag` 2018-08-13.
///
/// POST. Reads only. Pages by token (`PaginationToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=GetTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_PAGINATION_TOKEN_INVALID`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTags {
    pub pagination_token: Option<String>,
    pub max_results: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub category: Option<String>,
}
operation! { GetTags() "GetTags" -> GetTagsOutput {
    0 "PaginationToken" pagination_token: String, 1 "MaxResults" max_results: i64, 2 "TagKeys" tag_keys: Vec<String>,
    3 "Category" category: String
} }
paged! { GetTags: Tag = Token "PaginationToken", "Tags" tags, next "PaginationToken" }

/// Response of [`GetTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsOutput {
    pub pagination_token: Option<String>,
    pub tags: Vec<Tag>,
}
model! { GetTagsOutput {
    0 "PaginationToken" pagination_token: String, 1 "Tags" tags: Vec<Tag>
} }

/// Modifies resource tags: `ModifyResourceTags` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=ModifyResourceTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_TAG`], [`codes::INVALID_PARAMETER_VALUE_DELETE_TAGS_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_QUOTA`], [`codes::LIMIT_EXCEEDED_RESOURCE_ATTACHED_TAGS`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY`], [`codes::LIMIT_EXCEEDED_TAG_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    /// Required.
    pub resource: String,
    pub replace_tags: Option<Vec<Tag>>,
    pub delete_tags: Option<Vec<TagKeyObject>>,
}
operation! { ModifyResourceTags(resource: String) "ModifyResourceTags" -> Empty {
    0 "Resource" resource, 1 "ReplaceTags" replace_tags: Vec<Tag>, 2 "DeleteTags" delete_tags: Vec<TagKeyObject>
} }

/// Response of [`ModifyResourceTags`]: empty.
pub type ModifyResourceTagsOutput = Empty;

/// In the request of [`ModifyResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagKeyObject {
    /// Required.
    pub tag_key: Option<String>,
}
input! { TagKeyObject(tag_key: String) {
    0 "TagKey" tag_key: String
} }

/// Modifies resources tag value: `ModifyResourcesTagValue` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=ModifyResourcesTagValue>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RESOURCE_APP_ID_NOT_SAME`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_INVALID`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID`], [`codes::INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID`],
/// [`codes::LIMIT_EXCEEDED_QUOTA`], [`codes::LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST`],
/// [`codes::RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TAG_NON_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourcesTagValue {
    /// Required.
    pub service_type: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
    pub resource_region: Option<String>,
    pub resource_prefix: Option<String>,
}
operation! {
    ModifyResourcesTagValue(service_type: String, resource_ids: Vec<String>, tag_key: String, tag_value: String)
    "ModifyResourcesTagValue" -> Empty {
    0 "ServiceType" service_type, 1 "ResourceIds" resource_ids, 2 "TagKey" tag_key, 3 "TagValue" tag_value,
    4 "ResourceRegion" resource_region: String, 5 "ResourcePrefix" resource_prefix: String
} }

/// Response of [`ModifyResourcesTagValue`]: empty.
pub type ModifyResourcesTagValueOutput = Empty;

/// `TagResources` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=TagResources>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RESOURCE_TAG_PROCESSING`],
/// [`codes::INVALID_PARAMETER_TAG`], [`codes::INVALID_PARAMETER_UNSUPPORTED_SERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST`], [`codes::LIMIT_EXCEEDED_TAG_NUM_PER_REQUEST`],
/// [`codes::LIMIT_EXCEEDED_TAG_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_list: Vec<String>,
    /// Required.
    pub tags: Vec<Tag>,
}
operation! { TagResources(resource_list: Vec<String>, tags: Vec<Tag>) "TagResources" -> TagResourcesOutput {
    0 "ResourceList" resource_list, 1 "Tags" tags
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub failed_resources: Vec<FailedResource>,
}
model! { TagResourcesOutput {
    0 "FailedResources" failed_resources: Vec<FailedResource>
} }

/// In the response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedResource {
    pub resource: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { FailedResource {
    0 "Resource" resource: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `UnTagResources` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=UnTagResources>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_RESOURCE_TAG_PROCESSING`],
/// [`codes::INVALID_PARAMETER_TAG`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST`], [`codes::LIMIT_EXCEEDED_TAG_NUM_PER_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    /// Required.
    pub resource_list: Vec<String>,
    /// Required.
    pub tag_keys: Vec<String>,
}
operation! { UnTagResources(resource_list: Vec<String>, tag_keys: Vec<String>)
    "UnTagResources" -> UnTagResourcesOutput {
    0 "ResourceList" resource_list, 1 "TagKeys" tag_keys
} }

/// Response of [`UnTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResourcesOutput {
    pub failed_resources: Vec<FailedResource>,
}
model! { UnTagResourcesOutput {
    0 "FailedResources" failed_resources: Vec<FailedResource>
} }

/// Updates project: `UpdateProject` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=UpdateProject>.
///
/// Errors: [`codes::FAILED_OPERATION_PROJECT_DISABLED`], [`codes::FAILED_OPERATION_PROJECT_NUM_EXCEED`],
/// [`codes::INVALID_PARAMETER_PROJECT_NAME_EXISTED`], [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    /// Required.
    pub project_id: i64,
    pub project_name: Option<String>,
    pub disable: Option<i64>,
    pub info: Option<String>,
}
operation! { UpdateProject(project_id: i64) "UpdateProject" -> Empty {
    0 "ProjectId" project_id, 1 "ProjectName" project_name: String, 2 "Disable" disable: i64, 3 "Info" info: String
} }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates resource tag value: `UpdateResourceTagValue` of `tag` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tag&Version=2018-08-13&Action=UpdateResourceTagValue>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TAG_VALUE`], [`codes::RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceTagValue {
    /// Required.
    pub tag_key: String,
    /// Required.
    pub tag_value: String,
    /// Required.
    pub resource: String,
}
operation! { UpdateResourceTagValue(tag_key: String, tag_value: String, resource: String)
    "UpdateResourceTagValue" -> Empty {
    0 "TagKey" tag_key, 1 "TagValue" tag_value, 2 "Resource" resource
} }

/// Response of [`UpdateResourceTagValue`]: empty.
pub type UpdateResourceTagValueOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_POLICY_ENFORCED_INVALID "FailedOperation.PolicyEnforcedInvalid",
    FAILED_OPERATION_PROJECT_DISABLED "FailedOperation.ProjectDisabled",
    FAILED_OPERATION_PROJECT_NUM_EXCEED "FailedOperation.ProjectNumExceed",
    FAILED_OPERATION_RESOURCE_APP_ID_NOT_SAME "FailedOperation.ResourceAppIdNotSame",
    FAILED_OPERATION_RESOURCE_TAG_PROCESSING "FailedOperation.ResourceTagProcessing",
    FAILED_OPERATION_TAG_ATTACHED_QUOTA "FailedOperation.TagAttachedQuota",
    FAILED_OPERATION_TAG_ATTACHED_RESOURCE "FailedOperation.TagAttachedResource", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_PAGINATION_TOKEN_INVALID "InvalidParameter.PaginationTokenInvalid",
    INVALID_PARAMETER_PROJECT_NAME_EXISTED "InvalidParameter.ProjectNameExisted",
    INVALID_PARAMETER_RESERVED_TAG_KEY "InvalidParameter.ReservedTagKey", INVALID_PARAMETER_TAG "InvalidParameter.Tag",
    INVALID_PARAMETER_UNSUPPORTED_SERVICE "InvalidParameter.UnsupportedService",
    INVALID_PARAMETER_VALUE_DELETE_TAGS_PARAM_ERROR "InvalidParameterValue.DeleteTagsParamError",
    INVALID_PARAMETER_VALUE_OFFSET_INVALID "InvalidParameterValue.OffsetInvalid",
    INVALID_PARAMETER_VALUE_REGION_INVALID "InvalidParameterValue.RegionInvalid",
    INVALID_PARAMETER_VALUE_RESERVED_TAG_KEY "InvalidParameterValue.ReservedTagKey",
    INVALID_PARAMETER_VALUE_RESOURCE_DESCRIPTION_ERROR "InvalidParameterValue.ResourceDescriptionError",
    INVALID_PARAMETER_VALUE_RESOURCE_ID_INVALID "InvalidParameterValue.ResourceIdInvalid",
    INVALID_PARAMETER_VALUE_RESOURCE_PREFIX_INVALID "InvalidParameterValue.ResourcePrefixInvalid",
    INVALID_PARAMETER_VALUE_SERVICE_TYPE_INVALID "InvalidParameterValue.ServiceTypeInvalid",
    INVALID_PARAMETER_VALUE_TAG_FILTERS "InvalidParameterValue.TagFilters",
    INVALID_PARAMETER_VALUE_TAG_FILTERS_LENGTH_EXCEEDED "InvalidParameterValue.TagFiltersLengthExceeded",
    INVALID_PARAMETER_VALUE_TAG_KEY_CHARACTER_ILLEGAL "InvalidParameterValue.TagKeyCharacterIllegal",
    INVALID_PARAMETER_VALUE_TAG_KEY_DUPLICATE "InvalidParameterValue.TagKeyDuplicate",
    INVALID_PARAMETER_VALUE_TAG_KEY_EMPTY "InvalidParameterValue.TagKeyEmpty",
    INVALID_PARAMETER_VALUE_TAG_KEY_LENGTH_EXCEEDED "InvalidParameterValue.TagKeyLengthExceeded",
    INVALID_PARAMETER_VALUE_TAG_VALUE_CHARACTER_ILLEGAL "InvalidParameterValue.TagValueCharacterIllegal",
    INVALID_PARAMETER_VALUE_TAG_VALUE_EMPTY "InvalidParameterValue.TagValueEmpty",
    INVALID_PARAMETER_VALUE_TAG_VALUE_LENGTH_EXCEEDED "InvalidParameterValue.TagValueLengthExceeded",
    INVALID_PARAMETER_VALUE_UIN_INVALID "InvalidParameterValue.UinInvalid", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_QUOTA "LimitExceeded.Quota",
    LIMIT_EXCEEDED_RESOURCE_ATTACHED_TAGS "LimitExceeded.ResourceAttachedTags",
    LIMIT_EXCEEDED_RESOURCE_NUM_PER_REQUEST "LimitExceeded.ResourceNumPerRequest",
    LIMIT_EXCEEDED_TAG_KEY "LimitExceeded.TagKey", LIMIT_EXCEEDED_TAG_NUM_PER_REQUEST "LimitExceeded.TagNumPerRequest",
    LIMIT_EXCEEDED_TAG_VALUE "LimitExceeded.TagValue", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE_TAG_DUPLICATE "ResourceInUse.TagDuplicate",
    RESOURCE_IN_USE_TAG_KEY_ATTACHED "ResourceInUse.TagKeyAttached",
    RESOURCE_NOT_FOUND_ATTACHED_TAG_KEY_NOT_FOUND "ResourceNotFound.AttachedTagKeyNotFound",
    RESOURCE_NOT_FOUND_RECORD_NOT_FOUND "ResourceNotFound.RecordNotFound",
    RESOURCE_NOT_FOUND_TAG_NON_EXIST "ResourceNotFound.TagNonExist", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddProject, AddResourceTag, AttachResourcesTag, CreateTag, CreateTags, DeleteResourceTag, DeleteTag, DeleteTags,
    DescribeProjects, DescribeResourceTags, DescribeResourceTagsByResourceIds, DescribeResourceTagsByResourceIdsSeq,
    DescribeResourceTagsByTagKeys, DescribeResourcesByTags, DescribeResourcesByTagsUnion, DescribeTagKeys,
    DescribeTagValues, DescribeTagValuesSeq, DescribeTags, DescribeTagsSeq, DetachResourcesTag, GetResources,
    GetTagKeys, GetTagValues, GetTags, ModifyResourceTags, ModifyResourcesTagValue, TagResources, UnTagResources,
    UpdateProject, UpdateResourceTagValue
}
