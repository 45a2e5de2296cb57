//! `mhub` of Alibaba Cloud, API version 2017-08-25.
//!
//! Endpoint: a table of 1 region, else `mhub.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Mhub/2017-08-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, mhub::DescribeDashboard};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDashboard::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "mhub.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "mhub-intl-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("mhub", "2017-08-25", "mhub", &ENDPOINTS);

/// Creates app: `CreateApp` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub bundle_id: Option<String>,
    pub encoded_icon: Option<String>,
    pub industry_id: Option<String>,
    /// Required.
    pub name: String,
    pub package_name: Option<String>,
    /// Required.
    pub product_id: String,
    pub r#type: Option<i64>,
}
operation! { CreateApp(name: String, product_id: String) "CreateApp" -> CreateAppOutput {
    0 "BundleId" bundle_id: String, 1 "EncodedIcon" encoded_icon: String, 2 "IndustryId" industry_id: String,
    3 "Name" name, 4 "PackageName" package_name: String, 5 "ProductId" product_id, 6 "Type" r#type: i64
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_info: Option<CreateAppAppInfo>,
}
model! { CreateAppOutput {
    0 "AppInfo" app_info: CreateAppAppInfo
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAppInfo {
    pub app_key: Option<String>,
    pub bundle_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub package_name: Option<String>,
    pub product_id: Option<i64>,
    pub r#type: Option<i64>,
}
model! { CreateAppAppInfo {
    0 "AppKey" app_key: String, 1 "BundleId" bundle_id: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "ModifyTime" modify_time: String, 5 "Name" name: String,
    6 "PackageName" package_name: String, 7 "ProductId" product_id: i64, 8 "Type" r#type: i64
} }

/// Creates product: `CreateProduct` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/CreateProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateProduct(name: String) "CreateProduct" -> CreateProductOutput {
    0 "Description" description: String, 1 "Name" name
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub product_id: Option<i64>,
}
model! { CreateProductOutput {
    0 "ProductId" product_id: i64
} }

/// Deletes app: `DeleteApp` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_key: String,
}
operation! { DeleteApp(app_key: String) "DeleteApp" -> Empty {
    0 "AppKey" app_key
} }

/// Response of [`DeleteApp`]: empty.
pub type DeleteAppOutput = Empty;

/// Deletes product: `DeleteProduct` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/DeleteProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Required.
    pub product_id: String,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> DeleteProductOutput {
    0 "ProductId" product_id
} }

/// Response of [`DeleteProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductOutput {
    pub message: Option<String>,
}
model! { DeleteProductOutput {
    0 "Message" message: String
} }

/// Describes dashboard: `DescribeDashboard` of `mhub` 2017-08-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/DescribeDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboard {
    pub app_key: Option<String>,
    pub app_type: Option<i64>,
    pub app_version: Option<String>,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub proxy_action: Option<String>,
    pub service_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { DescribeDashboard() "DescribeDashboard" -> DescribeDashboardOutput {
    0 "AppKey" app_key: String, 1 "AppType" app_type: i64, 2 "AppVersion" app_version: String,
    3 "EndTime" end_time: i64, 4 "Keyword" keyword: String, 5 "ProxyAction" proxy_action: String,
    6 "ServiceName" service_name: String, 7 "StartTime" start_time: i64
} }

/// Response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardOutput {
    pub model: Option<String>,
}
model! { DescribeDashboardOutput {
    0 "Model" model: String
} }

/// Lists apps: `ListApps` of `mhub` 2017-08-25.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Mhub/2017-08-25/ListApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    /// 0 to 2.
    pub os_type: Option<i64>,
    pub page: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub product_id: String,
}
operation! { ListApps(product_id: String) "ListApps" -> ListAppsOutput {
    0 "OsType" os_type: i64, 1 "Page" page: String, 2 "PageSize" page_size: String, 3 "ProductId" product_id
} }
paged! { ListApps: ListAppsAppInfo = Number "Page", "AppInfos.AppInfo" app_infos.app_info, total "Total" }

/// Response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub app_infos: Option<ListAppsAppInfos>,
    pub total: Option<i64>,
    pub ubsms_status: Option<String>,
}
model! { ListAppsOutput {
    0 "AppInfos" app_infos: ListAppsAppInfos, 1 "Total" total: i64, 2 "UbsmsStatus" ubsms_status: String
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsAppInfos {
    pub app_info: Vec<ListAppsAppInfo>,
}
model! { ListAppsAppInfos {
    0 "AppInfo" app_info: Vec<ListAppsAppInfo>
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsAppInfo {
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub encoded_icon: Option<String>,
    pub industry_id: Option<i64>,
    pub name: Option<String>,
    pub package_name: Option<String>,
    pub readonly: Option<bool>,
    pub r#type: Option<i64>,
}
model! { ListAppsAppInfo {
    0 "AppKey" app_key: String, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "EncodedIcon" encoded_icon: String, 4 "IndustryId" industry_id: i64, 5 "Name" name: String,
    6 "PackageName" package_name: String, 7 "Readonly" readonly: bool, 8 "Type" r#type: i64
} }

/// Lists products: `ListProducts` of `mhub` 2017-08-25.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Mhub/2017-08-25/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub offset: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_name: Option<String>,
    pub search_key_word: Option<String>,
    pub simple: Option<bool>,
    pub size: Option<i64>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "Offset" offset: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "ProductName" product_name: String, 4 "SearchKeyWord" search_key_word: String, 5 "Simple" simple: bool,
    6 "Size" size: i64
} }
paged! { ListProducts: ListProductsProductInfo =
    Number "PageNum", "ProductInfos.ProductInfo" product_infos.product_info, total "Total" }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub product_infos: Option<ListProductsProductInfos>,
    pub total: Option<i64>,
    pub ubsms_status: Option<String>,
}
model! { ListProductsOutput {
    0 "ProductInfos" product_infos: ListProductsProductInfos, 1 "Total" total: i64, 2 "UbsmsStatus" ubsms_status: String
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProductInfos {
    pub product_info: Vec<ListProductsProductInfo>,
}
model! { ListProductsProductInfos {
    0 "ProductInfo" product_info: Vec<ListProductsProductInfo>
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProductInfo {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub encoded_icon: Option<String>,
    pub industry_id: Option<i64>,
    pub name: Option<String>,
    pub platforms: Option<String>,
    pub product_id: Option<i64>,
    pub readonly: Option<bool>,
}
model! { ListProductsProductInfo {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "EncodedIcon" encoded_icon: String,
    3 "IndustryId" industry_id: i64, 4 "Name" name: String, 5 "Platforms" platforms: String,
    6 "ProductId" product_id: i64, 7 "Readonly" readonly: bool
} }

/// Modifies app: `ModifyApp` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub app_key: String,
    pub bundle_id: Option<String>,
    pub encoded_icon: Option<String>,
    pub industry_id: Option<i64>,
    pub name: Option<String>,
    pub package_name: Option<String>,
}
operation! { ModifyApp(app_key: String) "ModifyApp" -> Empty {
    0 "AppKey" app_key, 1 "BundleId" bundle_id: String, 2 "EncodedIcon" encoded_icon: String,
    3 "IndustryId" industry_id: i64, 4 "Name" name: String, 5 "PackageName" package_name: String
} }

/// Response of [`ModifyApp`]: empty.
pub type ModifyAppOutput = Empty;

/// Modifies product: `ModifyProduct` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/ModifyProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub product_id: String,
}
operation! { ModifyProduct(name: String, product_id: String) "ModifyProduct" -> Empty {
    0 "Description" description: String, 1 "Name" name, 2 "ProductId" product_id
} }

/// Response of [`ModifyProduct`]: empty.
pub type ModifyProductOutput = Empty;

/// Opens emas service: `OpenEmasService` of `mhub` 2017-08-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/OpenEmasService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenEmasService {
    pub owner_id: Option<i64>,
}
operation! { OpenEmasService() "OpenEmasService" -> OpenEmasServiceOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`OpenEmasService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenEmasServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenEmasServiceOutput {
    0 "OrderId" order_id: String
} }

/// Queries app info: `QueryAppInfo` of `mhub` 2017-08-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/QueryAppInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppInfo {
    /// Required.
    pub app_key: String,
}
operation! { QueryAppInfo(app_key: String) "QueryAppInfo" -> QueryAppInfoOutput {
    0 "AppKey" app_key
} }

/// Response of [`QueryAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppInfoOutput {
    pub app_info: Option<QueryAppInfoAppInfo>,
}
model! { QueryAppInfoOutput {
    0 "AppInfo" app_info: QueryAppInfoAppInfo
} }

/// In the response of [`QueryAppInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppInfoAppInfo {
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub cert_develop_avail: Option<bool>,
    pub cert_develop_expiration: Option<String>,
    pub cert_product_avail: Option<bool>,
    pub cert_product_expiration: Option<String>,
    pub create_time: Option<String>,
    pub encoded_icon: Option<String>,
    pub industry_id: Option<i64>,
    pub package_name: Option<String>,
    pub product_id: Option<i64>,
    pub readonly: Option<bool>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
model! { QueryAppInfoAppInfo {
    0 "AppKey" app_key: String, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "CertDevelopAvail" cert_develop_avail: bool, 4 "CertDevelopExpiration" cert_develop_expiration: String,
    5 "CertProductAvail" cert_product_avail: bool, 6 "CertProductExpiration" cert_product_expiration: String,
    7 "CreateTime" create_time: String, 8 "EncodedIcon" encoded_icon: String, 9 "IndustryId" industry_id: i64,
    10 "PackageName" package_name: String, 11 "ProductId" product_id: i64, 12 "Readonly" readonly: bool,
    13 "Status" status: i64, 14 "Type" r#type: i64
} }

/// Queries app security info: `QueryAppSecurityInfo` of `mhub` 2017-08-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/QueryAppSecurityInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppSecurityInfo {
    /// Required.
    pub app_key: String,
}
operation! { QueryAppSecurityInfo(app_key: String) "QueryAppSecurityInfo" -> QueryAppSecurityInfoOutput {
    0 "AppKey" app_key
} }

/// Response of [`QueryAppSecurityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppSecurityInfoOutput {
    pub app_security_info: Option<QueryAppSecurityInfoAppSecurityInfo>,
}
model! { QueryAppSecurityInfoOutput {
    0 "AppSecurityInfo" app_security_info: QueryAppSecurityInfoAppSecurityInfo
} }

/// In the response of [`QueryAppSecurityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppSecurityInfoAppSecurityInfo {
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub ext_config: Option<QueryAppSecurityInfoExtConfig>,
}
model! { QueryAppSecurityInfoAppSecurityInfo {
    0 "AppKey" app_key: String, 1 "AppSecret" app_secret: Secret,
    2 "ExtConfig" ext_config: QueryAppSecurityInfoExtConfig
} }

/// In the response of [`QueryAppSecurityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAppSecurityInfoExtConfig {
    /// Secret.
    pub tlog_rsa_secret: Option<Secret>,
}
model! { QueryAppSecurityInfoExtConfig {
    0 "TlogRsaSecret" tlog_rsa_secret: Secret
} }

/// Queries product info: `QueryProductInfo` of `mhub` 2017-08-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mhub/2017-08-25/QueryProductInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductInfo {
    /// Required.
    pub product_id: String,
}
operation! { QueryProductInfo(product_id: String) "QueryProductInfo" -> QueryProductInfoOutput {
    0 "ProductId" product_id
} }

/// Response of [`QueryProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductInfoOutput {
    pub product_info: Option<QueryProductInfoProductInfo>,
}
model! { QueryProductInfoOutput {
    0 "ProductInfo" product_info: QueryProductInfoProductInfo
} }

/// In the response of [`QueryProductInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductInfoProductInfo {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub encoded_icon: Option<String>,
    pub icon_name: Option<String>,
    pub industry_id: Option<i64>,
    pub name: Option<String>,
    pub platforms: Option<String>,
    pub product_id: Option<i64>,
    pub readonly: Option<bool>,
}
model! { QueryProductInfoProductInfo {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "EncodedIcon" encoded_icon: String,
    3 "IconName" icon_name: String, 4 "IndustryId" industry_id: i64, 5 "Name" name: String,
    6 "Platforms" platforms: String, 7 "ProductId" product_id: i64, 8 "Readonly" readonly: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateApp, CreateProduct, DeleteApp, DeleteProduct, DescribeDashboard, ListApps, ListProducts, ModifyApp,
    ModifyProduct, OpenEmasService, QueryAppInfo, QueryAppSecurityInfo, QueryProductInfo
}
