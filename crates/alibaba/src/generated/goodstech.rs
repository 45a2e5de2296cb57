//! `goodstech` 2019-12-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[("cn-shanghai", "goodstech-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "goodstech", version: "2019-12-30", code: "goodstech", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodity {
    pub image_url: String,
}
operation! { ClassifyCommodity(image_url: String) "ClassifyCommodity" -> ClassifyCommodityOutput {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodityOutput {
    pub data: Option<ClassifyCommodityData>,
}
model! { ClassifyCommodityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodityData {
    pub categories: Option<Vec<ClassifyCommodityCategories>>,
}
model! { ClassifyCommodityData {
    0 "Categories" categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyCommodityCategories {
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub score: Option<f64>,
}
model! { ClassifyCommodityCategories {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "Score" score
} }

#[cfg(feature = "reflect")]
register! {
    ClassifyCommodity
}
