//! `ape` of Tencent Cloud, API version 2020-05-13.
//!
//! Endpoint: `ape.tencentcloudapi.com`, or `ape.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ape::DescribeDownloadInfos};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDownloadInfos::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ape", "2020-05-13", "ape", &Endpoints::NONE);

/// Batches describe order certificate: `BatchDescribeOrderCertificate` of `ape` 2020-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=BatchDescribeOrderCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderCertificate {
    /// Required.
    pub order_ids: Vec<String>,
}
operation! { BatchDescribeOrderCertificate(order_ids: Vec<String>)
    "BatchDescribeOrderCertificate" -> BatchDescribeOrderCertificateOutput {
    0 "OrderIds" order_ids
} }

/// Response of [`BatchDescribeOrderCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderCertificateOutput {
    pub certificate_urls: Vec<String>,
}
model! { BatchDescribeOrderCertificateOutput {
    0 "CertificateUrls" certificate_urls: Vec<String>
} }

/// Batches describe order image: `BatchDescribeOrderImage` of `ape` 2020-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=BatchDescribeOrderImage>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_ORDER_EXPIRED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderImage {
    /// Required.
    pub order_ids: Vec<String>,
}
operation! { BatchDescribeOrderImage(order_ids: Vec<String>)
    "BatchDescribeOrderImage" -> BatchDescribeOrderImageOutput {
    0 "OrderIds" order_ids
} }

/// Response of [`BatchDescribeOrderImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderImageOutput {
    pub image_urls: Vec<String>,
}
model! { BatchDescribeOrderImageOutput {
    0 "ImageUrls" image_urls: Vec<String>
} }

/// Creates order and downloads: `CreateOrderAndDownloads` of `ape` 2020-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=CreateOrderAndDownloads>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndDownloads {
    /// Required.
    pub image_infos: Vec<ImageInfo>,
}
operation! { CreateOrderAndDownloads(image_infos: Vec<ImageInfo>)
    "CreateOrderAndDownloads" -> CreateOrderAndDownloadsOutput {
    0 "ImageInfos" image_infos
} }

/// In the request of [`CreateOrderAndDownloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Required.
    pub image_id: Option<i64>,
    pub license_scope_id: Option<i64>,
    pub dimensions_name_id: Option<i64>,
    pub user_id: Option<String>,
    pub download_price: Option<i64>,
    pub download_type: Option<String>,
}
input! { ImageInfo(image_id: i64) {
    0 "ImageId" image_id: i64, 1 "LicenseScopeId" license_scope_id: i64, 2 "DimensionsNameId" dimensions_name_id: i64,
    3 "UserId" user_id: String, 4 "DownloadPrice" download_price: i64, 5 "DownloadType" download_type: String
} }

/// Response of [`CreateOrderAndDownloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndDownloadsOutput {
    pub download_infos: Vec<DownloadInfo>,
    pub total_count: Option<i64>,
}
model! { CreateOrderAndDownloadsOutput {
    0 "DownloadInfos" download_infos: Vec<DownloadInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`CreateOrderAndDownloads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadInfo {
    pub image_info: Option<ImageInfo>,
    pub image_url: Option<String>,
    pub image_thumb_url: Option<String>,
    pub order_id: Option<String>,
    /// RFC 3339 time.
    pub order_create_time: Option<String>,
    pub download_id: Option<String>,
    /// RFC 3339 time.
    pub download_time: Option<String>,
    pub consume_type: Option<i64>,
    pub first_download: Option<bool>,
}
model! { DownloadInfo {
    0 "ImageInfo" image_info: ImageInfo, 1 "ImageUrl" image_url: String, 2 "ImageThumbUrl" image_thumb_url: String,
    3 "OrderId" order_id: String, 4 "OrderCreateTime" order_create_time: String, 5 "DownloadId" download_id: String,
    6 "DownloadTime" download_time: String, 7 "ConsumeType" consume_type: i64, 8 "FirstDownload" first_download: bool
} }

/// Creates order and pay: `CreateOrderAndPay` of `ape` 2020-05-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=CreateOrderAndPay>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED_ORDER_LIMIT_ERROR`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndPay {
    /// Required.
    pub image_id: i64,
    /// Required.
    pub auth_user_id: String,
    /// Required.
    pub marshal_id: i64,
}
operation! { CreateOrderAndPay(image_id: i64, auth_user_id: String, marshal_id: i64)
    "CreateOrderAndPay" -> CreateOrderAndPayOutput {
    0 "ImageId" image_id, 1 "AuthUserId" auth_user_id, 2 "MarshalId" marshal_id
} }

/// Response of [`CreateOrderAndPay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndPayOutput {
    pub order_id: Option<String>,
}
model! { CreateOrderAndPayOutput {
    0 "OrderId" order_id: String
} }

/// Describes auth users: `DescribeAuthUsers` of `ape` 2020-05-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=DescribeAuthUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthUsers {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeAuthUsers(limit: i64, offset: i64) "DescribeAuthUsers" -> DescribeAuthUsersOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeAuthUsers: AuthInfo = Offset "Offset", "Users" users, total "TotalCount" }

/// Response of [`DescribeAuthUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthUsersOutput {
    pub users: Vec<AuthInfo>,
    pub total_count: Option<i64>,
    pub old_user: Option<bool>,
}
model! { DescribeAuthUsersOutput {
    0 "Users" users: Vec<AuthInfo>, 1 "TotalCount" total_count: i64, 2 "OldUser" old_user: bool
} }

/// In the response of [`DescribeAuthUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub create_time: Option<String>,
}
model! { AuthInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Code" code: String, 3 "Type" r#type: i64,
    4 "CreateTime" create_time: String
} }

/// Describes download infos: `DescribeDownloadInfos` of `ape` 2020-05-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=DescribeDownloadInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfos {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    /// RFC 3339 time.
    pub begin_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub image_ids: Option<Vec<i64>>,
}
operation! { DescribeDownloadInfos() "DescribeDownloadInfos" -> DescribeDownloadInfosOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "ImageIds" image_ids: Vec<i64>
} }
paged! { DescribeDownloadInfos: DownloadInfo = Offset "Offset", "DownloadInfos" download_infos, total "TotalCount" }

/// Response of [`DescribeDownloadInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfosOutput {
    pub download_infos: Vec<DownloadInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDownloadInfosOutput {
    0 "DownloadInfos" download_infos: Vec<DownloadInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes image: `DescribeImage` of `ape` 2020-05-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=DescribeImage>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImage {
    /// Required.
    pub image_id: i64,
}
operation! { DescribeImage(image_id: i64) "DescribeImage" -> DescribeImageOutput {
    0 "ImageId" image_id
} }

/// Response of [`DescribeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageOutput {
    pub image_id: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub preview_url: Option<String>,
    pub thumb_url: Option<String>,
    pub vendor: Option<String>,
    pub marshals: Vec<ImageMarshal>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub image_format: Option<String>,
    pub image_sense_type: Option<String>,
    pub keywords: Option<String>,
    pub layered_gallery_id: Option<i64>,
    pub orientation: Option<String>,
}
model! { DescribeImageOutput {
    0 "ImageId" image_id: i64, 1 "Title" title: String, 2 "Description" description: String,
    3 "PreviewUrl" preview_url: String, 4 "ThumbUrl" thumb_url: String, 5 "Vendor" vendor: String,
    6 "Marshals" marshals: Vec<ImageMarshal>, 7 "Width" width: i64, 8 "Height" height: i64,
    9 "ImageFormat" image_format: String, 10 "ImageSenseType" image_sense_type: String, 11 "Keywords" keywords: String,
    12 "LayeredGalleryId" layered_gallery_id: i64, 13 "Orientation" orientation: String
} }

/// In the response of [`DescribeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMarshal {
    pub marshal_id: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub size: Option<i64>,
    pub format: Option<String>,
    pub price: Option<i64>,
    pub license_scope: Option<String>,
    pub is_vip: Option<bool>,
    pub license_scope_id: Option<i64>,
    pub dimensions_name: Option<String>,
    pub dimensions_name_id: Option<i64>,
}
model! { ImageMarshal {
    0 "MarshalId" marshal_id: i64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "Size" size: i64,
    4 "Format" format: String, 5 "Price" price: i64, 6 "LicenseScope" license_scope: String, 7 "IsVip" is_vip: bool,
    8 "LicenseScopeId" license_scope_id: i64, 9 "DimensionsName" dimensions_name: String,
    10 "DimensionsNameId" dimensions_name_id: i64
} }

/// Describes images: `DescribeImages` of `ape` 2020-05-13.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ape&Version=2020-05-13&Action=DescribeImages>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub keyword: String,
    pub orientation: Option<String>,
    pub image_sense_type: Option<String>,
    pub layered_gallery_ids: Option<Vec<i64>>,
}
operation! { DescribeImages(offset: i64, limit: i64, keyword: String) "DescribeImages" -> DescribeImagesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Keyword" keyword, 3 "Orientation" orientation: String,
    4 "ImageSenseType" image_sense_type: String, 5 "LayeredGalleryIds" layered_gallery_ids: Vec<i64>
} }
paged! { DescribeImages: ImageItem = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total: Option<i64>,
    pub have_more: Option<bool>,
    pub items: Vec<ImageItem>,
}
model! { DescribeImagesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Total" total: i64, 3 "HaveMore" have_more: bool,
    4 "Items" items: Vec<ImageItem>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageItem {
    pub image_id: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub preview_url: Option<String>,
    pub thumb_url: Option<String>,
    pub vendor: Option<String>,
    pub keywords: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ImageItem {
    0 "ImageId" image_id: i64, 1 "Title" title: String, 2 "Description" description: String,
    3 "PreviewUrl" preview_url: String, 4 "ThumbUrl" thumb_url: String, 5 "Vendor" vendor: String,
    6 "Keywords" keywords: String, 7 "Width" width: i64, 8 "Height" height: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_ORDER_EXPIRED_ERROR "LimitExceeded.OrderExpiredError",
    LIMIT_EXCEEDED_ORDER_LIMIT_ERROR "LimitExceeded.OrderLimitError", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_SENSITIVE_IMAGE "ResourceNotFound.SensitiveImage",
    RESOURCE_NOT_FOUND_SENSITIVE_SEARCH "ResourceNotFound.SensitiveSearch", RESOURCE_UNAVAILABLE "ResourceUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchDescribeOrderCertificate, BatchDescribeOrderImage, CreateOrderAndDownloads, CreateOrderAndPay,
    DescribeAuthUsers, DescribeDownloadInfos, DescribeImage, DescribeImages
}
