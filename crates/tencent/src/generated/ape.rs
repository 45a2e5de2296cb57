//! `ape` 2020-05-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ape", version: "2020-05-13", code: "ape", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderCertificate {
    pub order_ids: Vec<String>,
}
operation! { BatchDescribeOrderCertificate(order_ids: Vec<String>)
    "BatchDescribeOrderCertificate" -> BatchDescribeOrderCertificateOutput {
    0 "OrderIds" order_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderCertificateOutput {
    pub certificate_urls: Option<Vec<String>>,
}
model! { BatchDescribeOrderCertificateOutput {
    0 "CertificateUrls" certificate_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderImage {
    pub order_ids: Vec<String>,
}
operation! { BatchDescribeOrderImage(order_ids: Vec<String>)
    "BatchDescribeOrderImage" -> BatchDescribeOrderImageOutput {
    0 "OrderIds" order_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeOrderImageOutput {
    pub image_urls: Option<Vec<String>>,
}
model! { BatchDescribeOrderImageOutput {
    0 "ImageUrls" image_urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndDownloads {
    pub image_infos: Vec<ImageInfo>,
}
operation! { CreateOrderAndDownloads(image_infos: Vec<ImageInfo>)
    "CreateOrderAndDownloads" -> CreateOrderAndDownloadsOutput {
    0 "ImageInfos" image_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub image_id: Option<i64>,
    pub license_scope_id: Option<i64>,
    pub dimensions_name_id: Option<i64>,
    pub user_id: Option<String>,
    pub download_price: Option<u64>,
    pub download_type: Option<String>,
}
input! { ImageInfo(image_id: i64) {
    0 "ImageId" image_id: i64, 1 "LicenseScopeId" license_scope_id: i64, 2 "DimensionsNameId" dimensions_name_id: i64,
    3 "UserId" user_id: String, 4 "DownloadPrice" download_price: u64, 5 "DownloadType" download_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndDownloadsOutput {
    pub download_infos: Option<Vec<DownloadInfo>>,
    pub total_count: Option<u64>,
}
model! { CreateOrderAndDownloadsOutput {
    0 "DownloadInfos" download_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadInfo {
    pub image_info: Option<ImageInfo>,
    pub image_url: Option<String>,
    pub image_thumb_url: Option<String>,
    pub order_id: Option<String>,
    pub order_create_time: Option<String>,
    pub download_id: Option<String>,
    pub download_time: Option<String>,
    pub consume_type: Option<i64>,
    pub first_download: Option<bool>,
}
model! { DownloadInfo {
    0 "ImageInfo" image_info, 1 "ImageUrl" image_url, 2 "ImageThumbUrl" image_thumb_url, 3 "OrderId" order_id,
    4 "OrderCreateTime" order_create_time, 5 "DownloadId" download_id, 6 "DownloadTime" download_time,
    7 "ConsumeType" consume_type, 8 "FirstDownload" first_download
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndPay {
    pub image_id: u64,
    pub auth_user_id: String,
    pub marshal_id: u64,
}
operation! { CreateOrderAndPay(image_id: u64, auth_user_id: String, marshal_id: u64)
    "CreateOrderAndPay" -> CreateOrderAndPayOutput {
    0 "ImageId" image_id, 1 "AuthUserId" auth_user_id, 2 "MarshalId" marshal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderAndPayOutput {
    pub order_id: Option<String>,
}
model! { CreateOrderAndPayOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthUsers {
    pub limit: i64,
    pub offset: i64,
}
operation! { DescribeAuthUsers(limit: i64, offset: i64) "DescribeAuthUsers" -> DescribeAuthUsersOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeAuthUsers: AuthInfo = Offset "Offset", "Users" users, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthUsersOutput {
    pub users: Option<Vec<AuthInfo>>,
    pub total_count: Option<i64>,
    pub old_user: Option<bool>,
}
model! { DescribeAuthUsersOutput {
    0 "Users" users, 1 "TotalCount" total_count, 2 "OldUser" old_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<u64>,
    pub create_time: Option<String>,
}
model! { AuthInfo {
    0 "Id" id, 1 "Name" name, 2 "Code" code, 3 "Type" r#type, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfos {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub image_ids: Option<Vec<i64>>,
}
operation! { DescribeDownloadInfos() "DescribeDownloadInfos" -> DescribeDownloadInfosOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "ImageIds" image_ids: Vec<i64>
} }
paged! { DescribeDownloadInfos: DownloadInfo = Offset "Offset", "DownloadInfos" download_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfosOutput {
    pub download_infos: Option<Vec<DownloadInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDownloadInfosOutput {
    0 "DownloadInfos" download_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImage {
    pub image_id: u64,
}
operation! { DescribeImage(image_id: u64) "DescribeImage" -> DescribeImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageOutput {
    pub image_id: Option<u64>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub preview_url: Option<String>,
    pub thumb_url: Option<String>,
    pub vendor: Option<String>,
    pub marshals: Option<Vec<ImageMarshal>>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub image_format: Option<String>,
    pub image_sense_type: Option<String>,
    pub keywords: Option<String>,
    pub layered_gallery_id: Option<i64>,
    pub orientation: Option<String>,
}
model! { DescribeImageOutput {
    0 "ImageId" image_id, 1 "Title" title, 2 "Description" description, 3 "PreviewUrl" preview_url,
    4 "ThumbUrl" thumb_url, 5 "Vendor" vendor, 6 "Marshals" marshals, 7 "Width" width, 8 "Height" height,
    9 "ImageFormat" image_format, 10 "ImageSenseType" image_sense_type, 11 "Keywords" keywords,
    12 "LayeredGalleryId" layered_gallery_id, 13 "Orientation" orientation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMarshal {
    pub marshal_id: Option<u64>,
    pub height: Option<u64>,
    pub width: Option<u64>,
    pub size: Option<u64>,
    pub format: Option<String>,
    pub price: Option<u64>,
    pub license_scope: Option<String>,
    pub is_vip: Option<bool>,
    pub license_scope_id: Option<i64>,
    pub dimensions_name: Option<String>,
    pub dimensions_name_id: Option<i64>,
}
model! { ImageMarshal {
    0 "MarshalId" marshal_id, 1 "Height" height, 2 "Width" width, 3 "Size" size, 4 "Format" format, 5 "Price" price,
    6 "LicenseScope" license_scope, 7 "IsVip" is_vip, 8 "LicenseScopeId" license_scope_id,
    9 "DimensionsName" dimensions_name, 10 "DimensionsNameId" dimensions_name_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub offset: i64,
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub total: Option<i64>,
    pub have_more: Option<bool>,
    pub items: Option<Vec<ImageItem>>,
}
model! { DescribeImagesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Total" total, 3 "HaveMore" have_more, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageItem {
    pub image_id: Option<u64>,
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
    0 "ImageId" image_id, 1 "Title" title, 2 "Description" description, 3 "PreviewUrl" preview_url,
    4 "ThumbUrl" thumb_url, 5 "Vendor" vendor, 6 "Keywords" keywords, 7 "Width" width, 8 "Height" height
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ORDER_EXPIRED_ERROR: &str = "LimitExceeded.OrderExpiredError";
    pub const LIMIT_EXCEEDED_ORDER_LIMIT_ERROR: &str = "LimitExceeded.OrderLimitError";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SENSITIVE_IMAGE: &str = "ResourceNotFound.SensitiveImage";
    pub const RESOURCE_NOT_FOUND_SENSITIVE_SEARCH: &str = "ResourceNotFound.SensitiveSearch";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    BatchDescribeOrderCertificate, BatchDescribeOrderImage, CreateOrderAndDownloads, CreateOrderAndPay,
    DescribeAuthUsers, DescribeDownloadInfos, DescribeImage, DescribeImages
}
