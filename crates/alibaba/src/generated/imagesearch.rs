//! `imagesearch` of Alibaba Cloud, API version 2019-03-25.
//!
//! Endpoint: a table of 10 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ImageSearch/2019-03-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imagesearch::SearchImage};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(SearchImage::new("instance-name")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "imagesearch.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "imagesearch.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "imagesearch.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "imagesearch.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "imagesearch.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "imagesearch.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "imagesearch.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "imagesearch.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "imagesearch.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "imagesearch.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "imagesearch-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "imagesearch-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "imagesearch-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "imagesearch-vpc.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "imagesearch-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "imagesearch-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "imagesearch-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "imagesearch-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "imagesearch-vpc.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "imagesearch-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "imagesearch",
    "2019-03-25",
    "imagesearch",
    &ENDPOINTS,
);

/// Adds image: `AddImage` of `imagesearch` 2019-03-25.
///
/// POST `/v2/image/add`. Changes data. See <https://api.alibabacloud.com/document/ImageSearch/2019-03-25/AddImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImage {
    pub category_id: Option<i64>,
    pub crop: Option<bool>,
    pub custom_content: Option<String>,
    /// Required.
    pub instance_name: String,
    pub int_attr: Option<i64>,
    /// Required.
    pub pic_content: String,
    /// Required.
    pub pic_name: String,
    /// Required.
    pub product_id: String,
    pub region: Option<String>,
    pub str_attr: Option<String>,
}
operation! { AddImage(instance_name: String, pic_content: String, pic_name: String, product_id: String)
    "AddImage" -> AddImageOutput {
    0 "CategoryId" category_id: i64, 1 "Crop" crop: bool, 2 "CustomContent" custom_content: String,
    3 "InstanceName" instance_name, 4 "IntAttr" int_attr: i64, 5 "PicContent" pic_content, 6 "PicName" pic_name,
    7 "ProductId" product_id, 8 "Region" region: String, 9 "StrAttr" str_attr: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/v2/image/add", } }

/// Response of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub pic_info: Option<AddImagePicInfo>,
    pub success: Option<bool>,
}
model! { AddImageOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "PicInfo" pic_info: AddImagePicInfo, 3 "Success" success: bool
} }

/// In the response of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImagePicInfo {
    pub category_id: Option<i64>,
    pub region: Option<String>,
}
model! { AddImagePicInfo {
    0 "CategoryId" category_id: i64, 1 "Region" region: String
} }

/// Deletes image: `DeleteImage` of `imagesearch` 2019-03-25.
///
/// POST `/v2/image/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/ImageSearch/2019-03-25/DeleteImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    /// Required.
    pub instance_name: String,
    pub pic_name: Option<String>,
    /// Required.
    pub product_id: String,
}
operation! { DeleteImage(instance_name: String, product_id: String) "DeleteImage" -> DeleteImageOutput {
    0 "InstanceName" instance_name, 1 "PicName" pic_name: String, 2 "ProductId" product_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/v2/image/delete", } }

/// Response of [`DeleteImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteImageOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Searches image: `SearchImage` of `imagesearch` 2019-03-25.
///
/// POST `/v2/image/search`. Reads only. See <https://api.alibabacloud.com/document/ImageSearch/2019-03-25/SearchImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImage {
    pub category_id: Option<i64>,
    pub crop: Option<bool>,
    pub filter: Option<String>,
    /// Required.
    pub instance_name: String,
    pub num: Option<i64>,
    pub pic_content: Option<String>,
    pub pic_name: Option<String>,
    pub product_id: Option<String>,
    pub region: Option<String>,
    pub start: Option<i64>,
    pub r#type: Option<String>,
}
operation! { SearchImage(instance_name: String) "SearchImage" -> SearchImageOutput {
    0 "CategoryId" category_id: i64, 1 "Crop" crop: bool, 2 "Filter" filter: String, 3 "InstanceName" instance_name,
    4 "Num" num: i64, 5 "PicContent" pic_content: String, 6 "PicName" pic_name: String,
    7 "ProductId" product_id: String, 8 "Region" region: String, 9 "Start" start: i64, 10 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/v2/image/search", } }

/// Response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub auctions: Vec<SearchImageAuctions>,
    pub code: Option<i64>,
    pub head: Option<SearchImageHead>,
    pub msg: Option<String>,
    pub pic_info: Option<SearchImagePicInfo>,
    pub success: Option<bool>,
}
model! { SearchImageOutput {
    0 "Auctions" auctions: Vec<SearchImageAuctions>, 1 "Code" code: i64, 2 "Head" head: SearchImageHead,
    3 "Msg" msg: String, 4 "PicInfo" pic_info: SearchImagePicInfo, 5 "Success" success: bool
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageAuctions {
    pub category_id: Option<i64>,
    pub custom_content: Option<String>,
    pub int_attr: Option<i64>,
    pub pic_name: Option<String>,
    pub product_id: Option<String>,
    pub score: Option<f64>,
    pub sort_expr_values: Option<String>,
    pub str_attr: Option<String>,
}
model! { SearchImageAuctions {
    0 "CategoryId" category_id: i64, 1 "CustomContent" custom_content: String, 2 "IntAttr" int_attr: i64,
    3 "PicName" pic_name: String, 4 "ProductId" product_id: String, 5 "Score" score: f64,
    6 "SortExprValues" sort_expr_values: String, 7 "StrAttr" str_attr: String
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageHead {
    pub docs_found: Option<i64>,
    pub docs_return: Option<i64>,
    pub search_time: Option<i64>,
}
model! { SearchImageHead {
    0 "DocsFound" docs_found: i64, 1 "DocsReturn" docs_return: i64, 2 "SearchTime" search_time: i64
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImagePicInfo {
    pub all_categories: Vec<SearchImageAllCategories>,
    pub category_id: Option<i64>,
    pub multi_region: Vec<SearchImageMultiRegion>,
    pub region: Option<String>,
}
model! { SearchImagePicInfo {
    0 "AllCategories" all_categories: Vec<SearchImageAllCategories>, 1 "CategoryId" category_id: i64,
    2 "MultiRegion" multi_region: Vec<SearchImageMultiRegion>, 3 "Region" region: String
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageAllCategories {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { SearchImageAllCategories {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`SearchImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageMultiRegion {
    pub region: Option<String>,
}
model! { SearchImageMultiRegion {
    0 "Region" region: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddImage, DeleteImage, SearchImage
}
