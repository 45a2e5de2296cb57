//! `anicloud` of Tencent Cloud, API version 2022-09-23.
//!
//! Endpoint: `anicloud.tencentcloudapi.com`, or `anicloud.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=anicloud&Version=2022-09-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, anicloud::CheckAppidExist};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckAppidExist::new("sdk-appid", "type")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "anicloud",
    "2022-09-23",
    "anicloud",
    &Endpoints::NONE,
);

/// Checks appid exist: `CheckAppidExist` of `anicloud` 2022-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=anicloud&Version=2022-09-23&Action=CheckAppidExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAppidExist {
    /// Required.
    pub sdk_appid: String,
    /// Required.
    pub r#type: String,
}
operation! { CheckAppidExist(sdk_appid: String, r#type: String) "CheckAppidExist" -> CheckAppidExistOutput {
    0 "SDKAppid" sdk_appid, 1 "Type" r#type
} }

/// Response of [`CheckAppidExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAppidExistOutput {
    pub exist: Option<bool>,
    pub has_error: Option<bool>,
    pub msg: Option<String>,
}
model! { CheckAppidExistOutput {
    0 "Exist" exist: bool, 1 "HasError" has_error: bool, 2 "Msg" msg: String
} }

/// Queries resource: `QueryResource` of `anicloud` 2022-09-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=anicloud&Version=2022-09-23&Action=QueryResource>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResource {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { QueryResource(r#type: i64, page_number: i64, page_size: i64) "QueryResource" -> QueryResourceOutput {
    0 "Type" r#type, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { QueryResource: Resource = Number "PageNumber", "Resources" resources, total "Total" }

/// Response of [`QueryResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceOutput {
    pub resources: Vec<Resource>,
    pub total: Option<i64>,
}
model! { QueryResourceOutput {
    0 "Resources" resources: Vec<Resource>, 1 "Total" total: i64
} }

/// In the response of [`QueryResource`].
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
    0 "UIN" uin: String, 1 "AppId" app_id: i64, 2 "ResourceId" resource_id: String, 3 "ZoneId" zone_id: i64,
    4 "Status" status: i64, 5 "IsolatedTimestamp" isolated_timestamp: String, 6 "CreateTime" create_time: String,
    7 "PayMode" pay_mode: i64, 8 "Alias" alias: String, 9 "GoodsDetail" goods_detail: GoodsDetail,
    10 "RenewFlag" renew_flag: i64, 11 "ExpireTime" expire_time: String, 12 "Region" region: i64,
    13 "SdkAppId" sdk_app_id: String, 14 "AppName" app_name: String, 15 "PackageName" package_name: String,
    16 "URL" url: String, 17 "Entry" entry: String, 18 "InstType" inst_type: i64, 19 "Key" key: String
} }

/// In the response of [`QueryResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub r#type: Vec<String>,
    pub goods_num: Option<i64>,
}
model! { GoodsDetail {
    0 "ProductCode" product_code: String, 1 "SubProductCode" sub_product_code: String, 2 "Type" r#type: Vec<String>,
    3 "GoodsNum" goods_num: i64
} }

/// Queries resource info: `QueryResourceInfo` of `anicloud` 2022-09-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=anicloud&Version=2022-09-23&Action=QueryResourceInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceInfo {
    /// Required.
    pub instance_id: String,
}
operation! { QueryResourceInfo(instance_id: String) "QueryResourceInfo" -> QueryResourceInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`QueryResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourceInfoOutput {
    pub resource: Option<Resource>,
}
model! { QueryResourceInfoOutput {
    0 "Resource" resource: Resource
} }

codes! {
    INVALID_PARAMETER "InvalidParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckAppidExist, QueryResource, QueryResourceInfo
}
