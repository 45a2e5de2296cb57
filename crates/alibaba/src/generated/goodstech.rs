//! `goodstech` of Alibaba Cloud, API version 2019-12-30.
//!
//! Endpoint: `goodstech.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/goodstech/2019-12-30/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[("cn-shanghai", "goodstech-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "goodstech",
    "2019-12-30",
    "goodstech",
    &ENDPOINTS,
);

/// `ClassifyCommodity` of `goodstech` 2019-12-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/goodstech/2019-12-30/ClassifyCommodity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodity {
    /// Required.
    pub image_url: String,
}
operation! { ClassifyCommodity(image_url: String) "ClassifyCommodity" -> ClassifyCommodityOutput {
    0 "ImageURL" image_url
} }

/// Response of [`ClassifyCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodityOutput {
    pub data: Option<ClassifyCommodityData>,
}
model! { ClassifyCommodityOutput {
    0 "Data" data: ClassifyCommodityData
} }

/// In the response of [`ClassifyCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodityData {
    pub categories: Vec<ClassifyCommodityCategories>,
}
model! { ClassifyCommodityData {
    0 "Categories" categories: Vec<ClassifyCommodityCategories>
} }

/// In the response of [`ClassifyCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodityCategories {
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub score: Option<f64>,
}
model! { ClassifyCommodityCategories {
    0 "CategoryId" category_id: String, 1 "CategoryName" category_name: String, 2 "Score" score: f64
} }

#[cfg(feature = "unstable-registry")]
register! {
    ClassifyCommodity
}
