//! `anicloud` 2022-09-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "anicloud", version: "2022-09-23", code: "anicloud", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAppidExist {
    pub sdk_appid: String,
    pub r#type: String,
}
operation! { CheckAppidExist(sdk_appid: String, r#type: String) "CheckAppidExist" -> CheckAppidExistOutput {
    0 "SDKAppid" sdk_appid, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAppidExistOutput {
    pub exist: Option<bool>,
    pub has_error: Option<bool>,
    pub msg: Option<String>,
}
model! { CheckAppidExistOutput {
    0 "Exist" exist, 1 "HasError" has_error, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResource {
    pub r#type: i64,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { QueryResource(r#type: i64, page_number: i64, page_size: i64) "QueryResource" -> QueryResourceOutput {
    0 "Type" r#type, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { QueryResource: Resource = Number "PageNumber", "Resources" resources, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceOutput {
    pub resources: Option<Vec<Resource>>,
    pub total: Option<i64>,
}
model! { QueryResourceOutput {
    0 "Resources" resources, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub resource_id: Option<String>,
    pub zone_id: Option<i64>,
    pub status: Option<i64>,
    pub isolated_timestamp: Option<String>,
    pub create_time: Option<String>,
    pub pay_mode: Option<i64>,
    pub alias: Option<String>,
    pub goods_detail: Option<GoodsDetail>,
    pub renew_flag: Option<i64>,
    pub expire_time: Option<String>,
    pub region: Option<i64>,
    pub sdk_app_id: Option<String>,
    pub app_name: Option<String>,
    pub package_name: Option<String>,
    pub url: Option<String>,
    pub entry: Option<String>,
    pub inst_type: Option<i64>,
    pub key: Option<String>,
}
model! { Resource {
    0 "UIN" uin, 1 "AppId" app_id, 2 "ResourceId" resource_id, 3 "ZoneId" zone_id, 4 "Status" status,
    5 "IsolatedTimestamp" isolated_timestamp, 6 "CreateTime" create_time, 7 "PayMode" pay_mode, 8 "Alias" alias,
    9 "GoodsDetail" goods_detail, 10 "RenewFlag" renew_flag, 11 "ExpireTime" expire_time, 12 "Region" region,
    13 "SdkAppId" sdk_app_id, 14 "AppName" app_name, 15 "PackageName" package_name, 16 "URL" url, 17 "Entry" entry,
    18 "InstType" inst_type, 19 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub r#type: Option<Vec<String>>,
    pub goods_num: Option<i64>,
}
model! { GoodsDetail {
    0 "ProductCode" product_code, 1 "SubProductCode" sub_product_code, 2 "Type" r#type, 3 "GoodsNum" goods_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceInfo {
    pub instance_id: String,
}
operation! { QueryResourceInfo(instance_id: String) "QueryResourceInfo" -> QueryResourceInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceInfoOutput {
    pub resource: Option<Resource>,
}
model! { QueryResourceInfoOutput {
    0 "Resource" resource
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
}

#[cfg(feature = "reflect")]
register! {
    CheckAppidExist, QueryResource, QueryResourceInfo
}
