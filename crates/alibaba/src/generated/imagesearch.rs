//! `imagesearch` 2019-03-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "imagesearch", version: "2019-03-25", code: "imagesearch", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImage {
    pub category_id: Option<i64>,
    pub crop: Option<bool>,
    pub custom_content: Option<String>,
    pub instance_name: String,
    pub int_attr: Option<i64>,
    pub pic_content: String,
    pub pic_name: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/v2/image/add", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub pic_info: Option<AddImagePicInfo>,
    pub success: Option<bool>,
}
model! { AddImageOutput {
    0 "Code" code, 1 "Message" message, 2 "PicInfo" pic_info, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImagePicInfo {
    pub category_id: Option<i64>,
    pub region: Option<String>,
}
model! { AddImagePicInfo {
    0 "CategoryId" category_id, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    pub instance_name: String,
    pub pic_name: Option<String>,
    pub product_id: String,
}
operation! { DeleteImage(instance_name: String, product_id: String) "DeleteImage" -> DeleteImageOutput {
    0 "InstanceName" instance_name, 1 "PicName" pic_name: String, 2 "ProductId" product_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/v2/image/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteImageOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImage {
    pub category_id: Option<i64>,
    pub crop: Option<bool>,
    pub filter: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/v2/image/search", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageOutput {
    pub auctions: Option<Vec<SearchImageAuctions>>,
    pub code: Option<i64>,
    pub head: Option<SearchImageHead>,
    pub msg: Option<String>,
    pub pic_info: Option<SearchImagePicInfo>,
    pub success: Option<bool>,
}
model! { SearchImageOutput {
    0 "Auctions" auctions, 1 "Code" code, 2 "Head" head, 3 "Msg" msg, 4 "PicInfo" pic_info, 5 "Success" success
} }

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
    0 "CategoryId" category_id, 1 "CustomContent" custom_content, 2 "IntAttr" int_attr, 3 "PicName" pic_name,
    4 "ProductId" product_id, 5 "Score" score, 6 "SortExprValues" sort_expr_values, 7 "StrAttr" str_attr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageHead {
    pub docs_found: Option<i64>,
    pub docs_return: Option<i64>,
    pub search_time: Option<i64>,
}
model! { SearchImageHead {
    0 "DocsFound" docs_found, 1 "DocsReturn" docs_return, 2 "SearchTime" search_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImagePicInfo {
    pub all_categories: Option<Vec<SearchImageAllCategories>>,
    pub category_id: Option<i64>,
    pub multi_region: Option<Vec<SearchImageMultiRegion>>,
    pub region: Option<String>,
}
model! { SearchImagePicInfo {
    0 "AllCategories" all_categories, 1 "CategoryId" category_id, 2 "MultiRegion" multi_region, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageAllCategories {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { SearchImageAllCategories {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchImageMultiRegion {
    pub region: Option<String>,
}
model! { SearchImageMultiRegion {
    0 "Region" region
} }

#[cfg(feature = "reflect")]
register! {
    AddImage, DeleteImage, SearchImage
}
