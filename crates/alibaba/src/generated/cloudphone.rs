//! `cloudphone` of Alibaba Cloud, API version 2020-12-30.
//!
//! Endpoint: a table of 5 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/cloudphone/2020-12-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudphone::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "cloudphone.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "cloudphone.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "cloudphone.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "cloudphone.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "cloudphone.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "cloudphone-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "cloudphone-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "cloudphone-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "cloudphone-vpc.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "cloudphone-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "cloudphone",
    "2020-12-30",
    "cloudphone",
    &ENDPOINTS,
);

/// Cancels copy image: `CancelCopyImage` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/CancelCopyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCopyImage {
    /// Required.
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
}
operation! { CancelCopyImage(image_id: String, region_id: String) "CancelCopyImage" -> Empty {
    0 "ImageId" image_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SourceRegionId" source_region_id: String
} [
    Mark::new(6, Location::Host, Style::None)
] }

/// Response of [`CancelCopyImage`]: empty.
pub type CancelCopyImageOutput = Empty;

/// Cancels import image: `CancelImportImage` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/CancelImportImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelImportImage {
    /// Required.
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
}
operation! { CancelImportImage(image_id: String, region_id: String) "CancelImportImage" -> Empty {
    0 "ImageId" image_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SourceRegionId" source_region_id: String
} [
    Mark::new(6, Location::Host, Style::None)
] }

/// Response of [`CancelImportImage`]: empty.
pub type CancelImportImageOutput = Empty;

/// Cancels task: `CancelTask` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { CancelTask(region_id: String, task_id: String) "CancelTask" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TaskId" task_id
} }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// Copies image: `CopyImage` of `cloudphone` 2020-12-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/CopyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImage {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub destination_region_id: String,
    /// Required.
    pub image_id: String,
    pub image_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CopyImage(destination_region_id: String, image_id: String, region_id: String)
    "CopyImage" -> CopyImageOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "DestinationRegionId" destination_region_id, 3 "ImageId" image_id, 4 "ImageName" image_name: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CopyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyImageOutput {
    pub image_id: Option<String>,
}
model! { CopyImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates image: `CreateImage` of `cloudphone` 2020-12-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/CreateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub image_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateImage(instance_id: String, region_id: String) "CreateImage" -> CreateImageOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "ImageName" image_name: String,
    3 "InstanceId" instance_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id: String
} }

/// Deletes images: `DeleteImages` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DeleteImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub force: Option<bool>,
    /// Required.
    pub image_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteImages(image_id: Vec<String>, region_id: String) "DeleteImages" -> DeleteImagesOutput {
    0 "Force" force: bool, 1 "ImageId" image_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesOutput {
    pub image_responses: Option<DeleteImagesImageResponses>,
}
model! { DeleteImagesOutput {
    0 "ImageResponses" image_responses: DeleteImagesImageResponses
} }

/// In the response of [`DeleteImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesImageResponses {
    pub image_response: Vec<DeleteImagesImageResponse>,
}
model! { DeleteImagesImageResponses {
    0 "ImageResponse" image_response: Vec<DeleteImagesImageResponse>
} }

/// In the response of [`DeleteImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesImageResponse {
    pub code: Option<String>,
    pub image_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteImagesImageResponse {
    0 "Code" code: String, 1 "ImageId" image_id: String, 2 "Message" message: String
} }

/// Deletes instances: `DeleteInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DeleteInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstances {
    pub force: Option<bool>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteInstances(instance_id: Vec<String>, region_id: String) "DeleteInstances" -> Empty {
    0 "Force" force: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteInstances`]: empty.
pub type DeleteInstancesOutput = Empty;

/// Deletes key pairs: `DeleteKeyPairs` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DeleteKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    /// Required.
    pub key_pair_name: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteKeyPairs(key_pair_name: Vec<String>, region_id: String) "DeleteKeyPairs" -> Empty {
    0 "KeyPairName" key_pair_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Describes images: `DescribeImages` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DescribeImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_category: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeImagesTag>>,
}
operation! { DescribeImages(region_id: String) "DescribeImages" -> DescribeImagesOutput {
    0 "ImageCategory" image_category: String, 1 "ImageId" image_id: String, 2 "ImageName" image_name: String,
    3 "InstanceType" instance_type: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "SourceRegionId" source_region_id: String,
    13 "Status" status: String, 14 "Tag" tag: Vec<DescribeImagesTag>
} [
    Mark::new(12, Location::Host, Style::None)
] }
paged! { DescribeImages: DescribeImagesImage = Token "NextToken", "Images.Image" images.image, next "NextToken" }

/// In the request of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Option<DescribeImagesImages>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "Images" images: DescribeImagesImages, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImages {
    pub image: Vec<DescribeImagesImage>,
}
model! { DescribeImagesImages {
    0 "Image" image: Vec<DescribeImagesImage>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesImage {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_category: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub progress: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeImagesTags>,
}
model! { DescribeImagesImage {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "ImageCategory" image_category: String, 3 "ImageId" image_id: String, 4 "ImageName" image_name: String,
    5 "OSName" os_name: String, 6 "OSNameEn" os_name_en: String, 7 "OSType" os_type: String,
    8 "Platform" platform: String, 9 "Progress" progress: String, 10 "ResourceGroupId" resource_group_id: String,
    11 "Status" status: String, 12 "Tags" tags: DescribeImagesTags
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesTags {
    pub tag: Vec<DescribeImagesTagsTag>,
}
model! { DescribeImagesTags {
    0 "Tag" tag: Vec<DescribeImagesTagsTag>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeImagesTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes instance types: `DescribeInstanceTypes` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DescribeInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {
    pub instance_type: Option<Vec<String>>,
    pub instance_type_family: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
}
operation! { DescribeInstanceTypes(region_id: String) "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {
    0 "InstanceType" instance_type: Vec<String>, 1 "InstanceTypeFamily" instance_type_family: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SourceRegionId" source_region_id: String
} [
    Mark::new(7, Location::Host, Style::None)
] }

/// Response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Option<DescribeInstanceTypesInstanceTypes>,
}
model! { DescribeInstanceTypesOutput {
    0 "InstanceTypes" instance_types: DescribeInstanceTypesInstanceTypes
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceTypes {
    pub instance_type: Vec<DescribeInstanceTypesInstanceType>,
}
model! { DescribeInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type: Vec<DescribeInstanceTypesInstanceType>
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub default_resolution: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub memory_size: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub resolutions: Option<DescribeInstanceTypesResolutions>,
}
model! { DescribeInstanceTypesInstanceType {
    0 "CpuCoreCount" cpu_core_count: i64, 1 "DefaultResolution" default_resolution: String,
    2 "InstanceType" instance_type: String, 3 "InstanceTypeFamily" instance_type_family: String,
    4 "MemorySize" memory_size: String, 5 "Name" name: String, 6 "NameEn" name_en: String,
    7 "Resolutions" resolutions: DescribeInstanceTypesResolutions
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesResolutions {
    pub resolution: Vec<String>,
}
model! { DescribeInstanceTypesResolutions {
    0 "Resolution" resolution: Vec<String>
} }

/// Describes regions: `DescribeRegions` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SourceRegionId" source_region_id: String
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "RegionEndpoint" region_endpoint: String, 1 "RegionId" region_id: String
} }

/// Describes zones: `DescribeZones` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SourceRegionId" source_region_id: String
} [
    Mark::new(5, Location::Host, Style::None)
] }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "ZoneId" zone_id: String
} }

/// Fetches file: `FetchFile` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/FetchFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchFile {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_object: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub path: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`FetchFile::new`].
pub struct FetchFileRequired {
    pub instance_id: String,
    pub oss_bucket: String,
    pub oss_object: String,
    pub path: String,
    pub region_id: String,
}
operation! { FetchFile { FetchFileRequired: instance_id, oss_bucket, oss_object, path, region_id }
    "FetchFile" -> FetchFileOutput {
    0 "InstanceId" instance_id, 1 "OssBucket" oss_bucket, 2 "OssObject" oss_object,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Path" path, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`FetchFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchFileOutput {
    pub task_id: Option<String>,
}
model! { FetchFileOutput {
    0 "TaskId" task_id: String
} }

/// Imports image: `ImportImage` of `cloudphone` 2020-12-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ImportImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub format: Option<String>,
    pub image_name: Option<String>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_object: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub platform: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ImportImage(oss_bucket: String, oss_object: String, region_id: String) "ImportImage" -> ImportImageOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Format" format: String,
    3 "ImageName" image_name: String, 4 "OssBucket" oss_bucket, 5 "OssObject" oss_object,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Platform" platform: String,
    9 "RegionId" region_id, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ImportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id: String
} }

/// Imports key pair: `ImportKeyPair` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ImportKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// Required.
    pub key_pair_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub public_key_body: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ImportKeyPair(key_pair_name: String, public_key_body: String, region_id: String)
    "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyPairName" key_pair_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PublicKeyBody" public_key_body, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print: String, 1 "KeyPairName" key_pair_name: String
} }

/// Installs application: `InstallApplication` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/InstallApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallApplication {
    pub instance_id: Option<Vec<String>>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_object: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { InstallApplication(oss_bucket: String, oss_object: String, region_id: String)
    "InstallApplication" -> InstallApplicationOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "OssBucket" oss_bucket, 2 "OssObject" oss_object,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`InstallApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallApplicationOutput {
    pub task_id: Option<InstallApplicationTaskId>,
}
model! { InstallApplicationOutput {
    0 "TaskId" task_id: InstallApplicationTaskId
} }

/// In the response of [`InstallApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallApplicationTaskId {
    pub task_id: Vec<String>,
}
model! { InstallApplicationTaskId {
    0 "TaskId" task_id: Vec<String>
} }

/// Lists image share permission: `ListImageSharePermission` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListImageSharePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageSharePermission {
    /// Required.
    pub image_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListImageSharePermission(image_id: String, region_id: String)
    "ListImageSharePermission" -> ListImageSharePermissionOutput {
    0 "ImageId" image_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageSharePermissionOutput {
    pub accounts: Option<ListImageSharePermissionAccounts>,
}
model! { ListImageSharePermissionOutput {
    0 "Accounts" accounts: ListImageSharePermissionAccounts
} }

/// In the response of [`ListImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageSharePermissionAccounts {
    pub account: Vec<ListImageSharePermissionAccount>,
}
model! { ListImageSharePermissionAccounts {
    0 "Account" account: Vec<ListImageSharePermissionAccount>
} }

/// In the response of [`ListImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageSharePermissionAccount {
    pub aliyun_id: Option<String>,
}
model! { ListImageSharePermissionAccount {
    0 "AliyunId" aliyun_id: String
} }

/// Lists images: `ListImages` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub image_category: Option<String>,
    pub image_id: Option<Vec<String>>,
    pub image_name: Option<String>,
    pub instance_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { ListImages(region_id: String) "ListImages" -> ListImagesOutput {
    0 "ImageCategory" image_category: String, 1 "ImageId" image_id: Vec<String>, 2 "ImageName" image_name: String,
    3 "InstanceType" instance_type: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Status" status: String
} }
paged! { ListImages: ListImagesImage = Token "NextToken", "Images.Image" images.image, next "NextToken" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub images: Option<ListImagesImages>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListImagesOutput {
    0 "Images" images: ListImagesImages, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub image: Vec<ListImagesImage>,
}
model! { ListImagesImages {
    0 "Image" image: Vec<ListImagesImage>
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImage {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub image_category: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub is_self_shared: Option<bool>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_type: Option<String>,
    pub platform: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub usage: Option<String>,
}
model! { ListImagesImage {
    0 "CreationTime" creation_time: String, 1 "Description" description: String,
    2 "ImageCategory" image_category: String, 3 "ImageId" image_id: String, 4 "ImageName" image_name: String,
    5 "IsSelfShared" is_self_shared: bool, 6 "OSName" os_name: String, 7 "OSNameEn" os_name_en: String,
    8 "OSType" os_type: String, 9 "Platform" platform: String, 10 "Progress" progress: String,
    11 "Status" status: String, 12 "Usage" usage: String
} }

/// Lists instance types: `ListInstanceTypes` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypes {
    pub instance_type: Option<Vec<String>>,
    pub instance_type_family: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListInstanceTypes(region_id: String) "ListInstanceTypes" -> ListInstanceTypesOutput {
    0 "InstanceType" instance_type: Vec<String>, 1 "InstanceTypeFamily" instance_type_family: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypesOutput {
    pub instance_types: Option<ListInstanceTypesInstanceTypes>,
}
model! { ListInstanceTypesOutput {
    0 "InstanceTypes" instance_types: ListInstanceTypesInstanceTypes
} }

/// In the response of [`ListInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypesInstanceTypes {
    pub instance_type: Vec<ListInstanceTypesInstanceType>,
}
model! { ListInstanceTypesInstanceTypes {
    0 "InstanceType" instance_type: Vec<ListInstanceTypesInstanceType>
} }

/// In the response of [`ListInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypesInstanceType {
    pub cpu_core_count: Option<i64>,
    pub default_resolution: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_family: Option<String>,
    pub memory_size: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub resolutions: Option<ListInstanceTypesResolutions>,
}
model! { ListInstanceTypesInstanceType {
    0 "CpuCoreCount" cpu_core_count: i64, 1 "DefaultResolution" default_resolution: String,
    2 "InstanceType" instance_type: String, 3 "InstanceTypeFamily" instance_type_family: String,
    4 "MemorySize" memory_size: String, 5 "Name" name: String, 6 "NameEn" name_en: String,
    7 "Resolutions" resolutions: ListInstanceTypesResolutions
} }

/// In the response of [`ListInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceTypesResolutions {
    pub resolution: Vec<String>,
}
model! { ListInstanceTypesResolutions {
    0 "Resolution" resolution: Vec<String>
} }

/// Lists instance vnc url: `ListInstanceVncUrl` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListInstanceVncUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceVncUrl {
    /// Required.
    pub instance_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListInstanceVncUrl(instance_id: String, region_id: String)
    "ListInstanceVncUrl" -> ListInstanceVncUrlOutput {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceVncUrlOutput {
    /// Secret.
    pub vnc_url: Option<Secret>,
    /// Secret.
    pub web_rtc_token: Option<Secret>,
}
model! { ListInstanceVncUrlOutput {
    0 "VncUrl" vnc_url: Secret, 1 "WebRtcToken" web_rtc_token: Secret
} }

/// Lists instances: `ListInstances` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub charge_type: Option<String>,
    pub filter: Option<Vec<ListInstancesFilter>>,
    pub image_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub key_pair_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resolution: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub show_web_rtc_token: Option<bool>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
    pub zone_id: Option<String>,
}
operation! { ListInstances(region_id: String) "ListInstances" -> ListInstancesOutput {
    0 "ChargeType" charge_type: String, 1 "Filter" filter: Vec<ListInstancesFilter>, 2 "ImageId" image_id: String,
    3 "InstanceId" instance_id: Vec<String>, 4 "InstanceName" instance_name: String,
    5 "InstanceType" instance_type: String, 6 "KeyPairName" key_pair_name: String, 7 "MaxResults" max_results: i64,
    8 "NextToken" next_token: String, 9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64,
    11 "RegionId" region_id, 12 "Resolution" resolution: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "ShowWebRtcToken" show_web_rtc_token: bool, 16 "Status" status: String, 17 "Tag" tag: Vec<ListInstancesTag>,
    18 "ZoneId" zone_id: String
} }
paged! { ListInstances: ListInstancesInstance =
    Token "NextToken", "Instances.Instance" instances.instance, next "NextToken" }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Option<ListInstancesInstances>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: ListInstancesInstances, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub instance: Vec<ListInstancesInstance>,
}
model! { ListInstancesInstances {
    0 "Instance" instance: Vec<ListInstancesInstance>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstance {
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub eip_address: Option<ListInstancesEipAddress>,
    pub expired_time: Option<String>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub key_pair_name: Option<String>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub region_id: Option<String>,
    pub resolution: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<ListInstancesTags>,
    pub vpc_attributes: Option<ListInstancesVpcAttributes>,
    /// Secret.
    pub web_rtc_token: Option<Secret>,
    pub zone_id: Option<String>,
}
model! { ListInstancesInstance {
    0 "AutoRenew" auto_renew: bool, 1 "ChargeType" charge_type: String, 2 "CreationTime" creation_time: String,
    3 "Description" description: String, 4 "EipAddress" eip_address: ListInstancesEipAddress,
    5 "ExpiredTime" expired_time: String, 6 "ImageId" image_id: String, 7 "InstanceId" instance_id: String,
    8 "InstanceName" instance_name: String, 9 "InstanceType" instance_type: String,
    10 "KeyPairName" key_pair_name: String, 11 "OsName" os_name: String, 12 "OsNameEn" os_name_en: String,
    13 "RegionId" region_id: String, 14 "Resolution" resolution: String, 15 "SecurityGroupId" security_group_id: String,
    16 "Status" status: String, 17 "Tags" tags: ListInstancesTags,
    18 "VpcAttributes" vpc_attributes: ListInstancesVpcAttributes, 19 "WebRtcToken" web_rtc_token: Secret,
    20 "ZoneId" zone_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEipAddress {
    pub allocation_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub ip_address: Option<String>,
}
model! { ListInstancesEipAddress {
    0 "AllocationId" allocation_id: String, 1 "Bandwidth" bandwidth: i64,
    2 "InternetChargeType" internet_charge_type: String, 3 "IpAddress" ip_address: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub tag: Vec<ListInstancesTagsTag>,
}
model! { ListInstancesTags {
    0 "Tag" tag: Vec<ListInstancesTagsTag>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesVpcAttributes {
    pub private_ip_address: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListInstancesVpcAttributes {
    0 "PrivateIpAddress" private_ip_address: String, 1 "VSwitchId" vswitch_id: String
} }

/// Lists key pairs: `ListKeyPairs` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairs {
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListKeyPairs(region_id: String) "ListKeyPairs" -> ListKeyPairsOutput {
    0 "KeyPairFingerPrint" key_pair_finger_print: String, 1 "KeyPairName" key_pair_name: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListKeyPairs: ListKeyPairsKeyPair =
    Token "NextToken", "KeyPairs.KeyPair" key_pairs.key_pair, next "NextToken" }

/// Response of [`ListKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairsOutput {
    pub key_pairs: Option<ListKeyPairsKeyPairs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListKeyPairsOutput {
    0 "KeyPairs" key_pairs: ListKeyPairsKeyPairs, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairsKeyPairs {
    pub key_pair: Vec<ListKeyPairsKeyPair>,
}
model! { ListKeyPairsKeyPairs {
    0 "KeyPair" key_pair: Vec<ListKeyPairsKeyPair>
} }

/// In the response of [`ListKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairsKeyPair {
    pub creation_time: Option<String>,
    pub key_pair_finger_print: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { ListKeyPairsKeyPair {
    0 "CreationTime" creation_time: String, 1 "KeyPairFingerPrint" key_pair_finger_print: String,
    2 "KeyPairName" key_pair_name: String
} }

/// Lists regions: `ListRegions` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Option<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: ListRegionsRegions
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub region: Vec<ListRegionsRegion>,
}
model! { ListRegionsRegions {
    0 "Region" region: Vec<ListRegionsRegion>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegion {
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegion {
    0 "RegionEndpoint" region_endpoint: String, 1 "RegionId" region_id: String
} }

/// Lists tag keys: `ListTagKeys` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListTagKeys() "ListTagKeys" -> ListTagKeysOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceType" resource_type: String
} }
paged! { ListTagKeys: String = Token "NextToken", "Keys.Key" keys.key, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Option<ListTagKeysKeys>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys: ListTagKeysKeys, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysKeys {
    pub key: Vec<String>,
}
model! { ListTagKeysKeys {
    0 "Key" key: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources() "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceType" resource_type: String,
    7 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tag values: `ListTagValues` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub key: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ListTagValues() "ListTagValues" -> ListTagValuesOutput {
    0 "Key" key: String, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceType" resource_type: String
} }
paged! { ListTagValues: String = Token "NextToken", "Values.Value" values.value, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub values: Option<ListTagValuesValues>,
}
model! { ListTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Values" values: ListTagValuesValues
} }

/// In the response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesValues {
    pub value: Vec<String>,
}
model! { ListTagValuesValues {
    0 "Value" value: Vec<String>
} }

/// Lists tasks: `ListTasks` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub instance_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<Vec<String>>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
operation! { ListTasks(region_id: String) "ListTasks" -> ListTasksOutput {
    0 "InstanceId" instance_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TaskId" task_id: Vec<String>, 9 "TaskStatus" task_status: String, 10 "TaskType" task_type: String
} }
paged! { ListTasks: ListTasksTask = Token "NextToken", "Tasks.Task" tasks.task, next "NextToken" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub tasks: Option<ListTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListTasksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "Tasks" tasks: ListTasksTasks, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTasks {
    pub task: Vec<ListTasksTask>,
}
model! { ListTasksTasks {
    0 "Task" task: Vec<ListTasksTask>
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTask {
    pub create_time: Option<String>,
    pub execute_msg: Option<String>,
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub progress: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub task_type: Option<String>,
}
model! { ListTasksTask {
    0 "CreateTime" create_time: String, 1 "ExecuteMsg" execute_msg: String, 2 "FinishedTime" finished_time: String,
    3 "InstanceId" instance_id: String, 4 "Progress" progress: String, 5 "TaskId" task_id: String,
    6 "TaskStatus" task_status: String, 7 "TaskType" task_type: String
} }

/// Lists zones: `ListZones` of `cloudphone` 2020-12-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ListZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZones {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListZones(region_id: String) "ListZones" -> ListZonesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesOutput {
    pub zones: Option<ListZonesZones>,
}
model! { ListZonesOutput {
    0 "Zones" zones: ListZonesZones
} }

/// In the response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesZones {
    pub zone: Vec<ListZonesZone>,
}
model! { ListZonesZones {
    0 "Zone" zone: Vec<ListZonesZone>
} }

/// In the response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesZone {
    pub zone_id: Option<String>,
}
model! { ListZonesZone {
    0 "ZoneId" zone_id: String
} }

/// Modifies image attribute: `ModifyImageAttribute` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ModifyImageAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    pub add_account: Option<Vec<String>>,
    pub description: Option<String>,
    /// Required.
    pub image_id: String,
    pub image_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub remove_account: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_region_id: Option<String>,
}
operation! { ModifyImageAttribute(image_id: String, region_id: String) "ModifyImageAttribute" -> Empty {
    0 "AddAccount" add_account: Vec<String>, 1 "Description" description: String, 2 "ImageId" image_id,
    3 "ImageName" image_name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "RemoveAccount" remove_account: Vec<String>,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SourceRegionId" source_region_id: String
} [
    Mark::new(10, Location::Host, Style::None)
] }

/// Response of [`ModifyImageAttribute`]: empty.
pub type ModifyImageAttributeOutput = Empty;

/// Reboots instances: `RebootInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/RebootInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub force: Option<bool>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RebootInstances(instance_id: Vec<String>, region_id: String) "RebootInstances" -> Empty {
    0 "Force" force: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Renews instances: `RenewInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/RenewInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstances {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RenewInstances(instance_id: Vec<String>, region_id: String) "RenewInstances" -> RenewInstancesOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Period" period: i64,
    6 "PeriodUnit" period_unit: String, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstancesOutput {
    pub instance_ids: Option<RenewInstancesInstanceIds>,
    pub order_id: Option<String>,
}
model! { RenewInstancesOutput {
    0 "InstanceIds" instance_ids: RenewInstancesInstanceIds, 1 "OrderId" order_id: String
} }

/// In the response of [`RenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstancesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { RenewInstancesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Resets instances: `ResetInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/ResetInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstances {
    pub image_id: Option<String>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResetInstances(instance_id: Vec<String>, region_id: String) "ResetInstances" -> Empty {
    0 "ImageId" image_id: String, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResetInstances`]: empty.
pub type ResetInstancesOutput = Empty;

/// Runs command: `RunCommand` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/RunCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    /// Required.
    pub command: String,
    pub instance_id: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RunCommand(command: String, region_id: String) "RunCommand" -> RunCommandOutput {
    0 "Command" command, 1 "InstanceId" instance_id: Vec<String>, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub task_id: Option<RunCommandTaskId>,
}
model! { RunCommandOutput {
    0 "TaskId" task_id: RunCommandTaskId
} }

/// In the response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandTaskId {
    pub task_id: Vec<String>,
}
model! { RunCommandTaskId {
    0 "TaskId" task_id: Vec<String>
} }

/// Runs instances: `RunInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/cloudphone/2020-12-30/RunInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    pub amount: Option<i64>,
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub eip_bandwidth: Option<i64>,
    /// Required.
    pub image_id: String,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    pub key_pair_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub private_ip_address: Option<String>,
    /// Required.
    pub region_id: String,
    pub resolution: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub tag: Option<Vec<RunInstancesTag>>,
    /// Required.
    pub vswitch_id: String,
}

/// Arguments of [`RunInstances::new`].
pub struct RunInstancesRequired {
    pub image_id: String,
    pub instance_type: String,
    pub region_id: String,
    pub security_group_id: String,
    pub vswitch_id: String,
}
operation! { RunInstances { RunInstancesRequired: image_id, instance_type, region_id, security_group_id, vswitch_id }
    "RunInstances" -> RunInstancesOutput {
    0 "Amount" amount: i64, 1 "AutoPay" auto_pay: bool, 2 "AutoRenew" auto_renew: bool,
    3 "ChargeType" charge_type: String, 4 "ClientToken" client_token: String, 5 "Description" description: String,
    6 "EipBandwidth" eip_bandwidth: i64, 7 "ImageId" image_id, 8 "InstanceName" instance_name: String,
    9 "InstanceType" instance_type, 10 "KeyPairName" key_pair_name: String, 11 "OwnerAccount" owner_account: String,
    12 "OwnerId" owner_id: i64, 13 "Period" period: i64, 14 "PeriodUnit" period_unit: String,
    15 "PrivateIpAddress" private_ip_address: String, 16 "RegionId" region_id, 17 "Resolution" resolution: String,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "SecurityGroupId" security_group_id,
    20 "Tag" tag: Vec<RunInstancesTag>, 21 "VSwitchId" vswitch_id
} }

/// In the request of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_ids: Option<RunInstancesInstanceIds>,
    pub order_id: Option<String>,
    pub trade_price: Option<f64>,
}
model! { RunInstancesOutput {
    0 "InstanceIds" instance_ids: RunInstancesInstanceIds, 1 "OrderId" order_id: String, 2 "TradePrice" trade_price: f64
} }

/// In the response of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { RunInstancesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Sends file: `SendFile` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/SendFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFile {
    pub instance_id: Option<Vec<String>>,
    /// Required.
    pub oss_bucket: String,
    /// Required.
    pub oss_object: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub path: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SendFile(oss_bucket: String, oss_object: String, path: String, region_id: String)
    "SendFile" -> SendFileOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "OssBucket" oss_bucket, 2 "OssObject" oss_object,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Path" path, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SendFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileOutput {
    pub task_id: Option<SendFileTaskId>,
}
model! { SendFileOutput {
    0 "TaskId" task_id: SendFileTaskId
} }

/// In the response of [`SendFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendFileTaskId {
    pub task_id: Vec<String>,
}
model! { SendFileTaskId {
    0 "TaskId" task_id: Vec<String>
} }

/// Starts instances: `StartInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/StartInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StartInstances(instance_id: Vec<String>, region_id: String) "StartInstances" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops instances: `StopInstances` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/StopInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub force: Option<bool>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StopInstances(instance_id: Vec<String>, region_id: String) "StopInstances" -> Empty {
    0 "Force" force: bool, 1 "InstanceId" instance_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TagResources` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources() "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceType" resource_type: String, 6 "Tag" tag: Vec<TagResourcesTag>
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

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

/// `UninstallApplication` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/UninstallApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallApplication {
    pub instance_id: Option<Vec<String>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub package_name: String,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UninstallApplication(package_name: String, region_id: String)
    "UninstallApplication" -> UninstallApplicationOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PackageName" package_name, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UninstallApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallApplicationOutput {
    pub task_id: Option<UninstallApplicationTaskId>,
}
model! { UninstallApplicationOutput {
    0 "TaskId" task_id: UninstallApplicationTaskId
} }

/// In the response of [`UninstallApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallApplicationTaskId {
    pub task_id: Vec<String>,
}
model! { UninstallApplicationTaskId {
    0 "TaskId" task_id: Vec<String>
} }

/// `UntagResources` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources() "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceType" resource_type: String,
    7 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates image attribute: `UpdateImageAttribute` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/UpdateImageAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageAttribute {
    pub add_account: Option<Vec<String>>,
    pub description: Option<String>,
    /// Required.
    pub image_id: String,
    pub image_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub remove_account: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateImageAttribute(image_id: String, region_id: String) "UpdateImageAttribute" -> Empty {
    0 "AddAccount" add_account: Vec<String>, 1 "Description" description: String, 2 "ImageId" image_id,
    3 "ImageName" image_name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "RemoveAccount" remove_account: Vec<String>,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateImageAttribute`]: empty.
pub type UpdateImageAttributeOutput = Empty;

/// Updates instance attribute: `UpdateInstanceAttribute` of `cloudphone` 2020-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudphone/2020-12-30/UpdateInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAttribute {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub key_pair_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resolution: Option<String>,
    pub resource_owner_account: Option<String>,
    pub tag: Option<Vec<UpdateInstanceAttributeTag>>,
    /// Secret.
    pub vnc_password: Option<Secret>,
}
operation! { UpdateInstanceAttribute(instance_id: String, region_id: String) "UpdateInstanceAttribute" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name: String,
    3 "KeyPairName" key_pair_name: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "Resolution" resolution: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "Tag" tag: Vec<UpdateInstanceAttributeTag>, 10 "VncPassword" vnc_password: Secret
} }

/// Response of [`UpdateInstanceAttribute`]: empty.
pub type UpdateInstanceAttributeOutput = Empty;

/// In the request of [`UpdateInstanceAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAttributeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateInstanceAttributeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelCopyImage, CancelImportImage, CancelTask, CopyImage, CreateImage, DeleteImages, DeleteInstances,
    DeleteKeyPairs, DescribeImages, DescribeInstanceTypes, DescribeRegions, DescribeZones, FetchFile, ImportImage,
    ImportKeyPair, InstallApplication, ListImageSharePermission, ListImages, ListInstanceTypes, ListInstanceVncUrl,
    ListInstances, ListKeyPairs, ListRegions, ListTagKeys, ListTagResources, ListTagValues, ListTasks, ListZones,
    ModifyImageAttribute, RebootInstances, RenewInstances, ResetInstances, RunCommand, RunInstances, SendFile,
    StartInstances, StopInstances, TagResources, UninstallApplication, UntagResources, UpdateImageAttribute,
    UpdateInstanceAttribute
}
