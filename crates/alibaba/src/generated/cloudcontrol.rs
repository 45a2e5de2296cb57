//! `cloudcontrol` of Alibaba Cloud, API version 2022-08-30.
//!
//! Endpoint: a table of 29 regions, else `cloudcontrol.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudcontrol::GetApiPrice};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetApiPrice::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-northeast-2", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-6", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-7", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "cloudcontrol.aliyuncs.com"),
        ("cn-chengdu", "cloudcontrol.aliyuncs.com"),
        ("cn-fuzhou", "cloudcontrol.aliyuncs.com"),
        ("cn-guangzhou", "cloudcontrol.aliyuncs.com"),
        ("cn-hangzhou", "cloudcontrol.aliyuncs.com"),
        ("cn-heyuan", "cloudcontrol.aliyuncs.com"),
        ("cn-hongkong", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("cn-huhehaote", "cloudcontrol.aliyuncs.com"),
        ("cn-nanjing", "cloudcontrol.aliyuncs.com"),
        ("cn-qingdao", "cloudcontrol.aliyuncs.com"),
        ("cn-shanghai", "cloudcontrol.aliyuncs.com"),
        ("cn-shenzhen", "cloudcontrol.aliyuncs.com"),
        ("cn-wulanchabu", "cloudcontrol.aliyuncs.com"),
        ("cn-zhangjiakou", "cloudcontrol.aliyuncs.com"),
        ("eu-central-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("me-central-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "cloudcontrol.ap-southeast-1.aliyuncs.com"),
    ],
    &[("ap-southeast-1", "cloudcontrol-vpc.ap-southeast-1.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloudcontrol",
    "2022-08-30",
    "cloudcontrol",
    &ENDPOINTS,
);

/// Cancels task: `CancelTask` of `cloudcontrol` 2022-08-30.
///
/// PUT `/api/v1/tasks/{taskId}/operation/cancel`. Changes data. See
/// <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/CancelTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/tasks/{taskId}/operation/cancel", } }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// Gets api price: `GetApiPrice` of `cloudcontrol` 2022-08-30.
///
/// POST `/api/v1/price/quote`. Reads only. See
/// <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/GetApiPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPrice {
    pub body: Option<BTreeMap<String, Value>>,
}
operation! { GetApiPrice() "GetApiPrice" -> GetApiPriceOutput {
    0 "body" body: BTreeMap<String, Value>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/v1/price/quote", body: BodyStyle::Json, } }

/// Response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPriceOutput {
    pub price: Option<GetApiPricePrice>,
}
model! { GetApiPriceOutput {
    0 "price" price: GetApiPricePrice
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPricePrice {
    pub billing_unit: Option<String>,
    pub calculated_amount: Option<f64>,
    pub charge_composition: Option<String>,
    pub components: BTreeMap<String, PriceComponentsValue>,
    pub currency: Option<String>,
    pub discount_amount: Option<f64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub original_amount: Option<f64>,
    pub price_summary: Option<GetApiPricePriceSummary>,
    pub pricing_mode: Option<String>,
    pub success: Option<bool>,
    pub total_amount: Option<f64>,
    pub upstream_request_id: Option<String>,
    pub usage_charges: Vec<GetApiPricePriceUsageCharges>,
}
model! { GetApiPricePrice {
    0 "billingUnit" billing_unit: String, 1 "calculatedAmount" calculated_amount: f64,
    2 "chargeComposition" charge_composition: String, 3 "components" components: BTreeMap<String, PriceComponentsValue>,
    4 "currency" currency: String, 5 "discountAmount" discount_amount: f64, 6 "errorCode" error_code: String,
    7 "errorMessage" error_message: String, 8 "originalAmount" original_amount: f64,
    9 "priceSummary" price_summary: GetApiPricePriceSummary, 10 "pricingMode" pricing_mode: String,
    11 "success" success: bool, 12 "totalAmount" total_amount: f64, 13 "upstreamRequestId" upstream_request_id: String,
    14 "usageCharges" usage_charges: Vec<GetApiPricePriceUsageCharges>
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceComponentsValue {
    pub currency: Option<String>,
    pub trade_price: Option<f64>,
    pub original_price: Option<f64>,
    pub module_sum: Option<f64>,
    pub effective_module_sum: Option<f64>,
    pub quantity: Option<f64>,
    pub pricing_unit: Option<String>,
    pub modules: Vec<PriceComponentsValueModules>,
    pub usage_charges: Vec<PriceComponentsValueUsageCharges>,
    pub charge_composition: Option<String>,
}
model! { PriceComponentsValue {
    0 "currency" currency: String, 1 "tradePrice" trade_price: f64, 2 "originalPrice" original_price: f64,
    3 "moduleSum" module_sum: f64, 4 "effectiveModuleSum" effective_module_sum: f64, 5 "quantity" quantity: f64,
    6 "pricingUnit" pricing_unit: String, 7 "modules" modules: Vec<PriceComponentsValueModules>,
    8 "usageCharges" usage_charges: Vec<PriceComponentsValueUsageCharges>,
    9 "chargeComposition" charge_composition: String
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceComponentsValueModules {
    pub module_code: Option<String>,
    pub cost_after_discount: Option<f64>,
    pub original_cost: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub unit_price: Option<f64>,
    pub billing_mode: Option<String>,
    pub usage_unit: Option<String>,
    pub quantity_used_for_quote: Option<f64>,
}
model! { PriceComponentsValueModules {
    0 "moduleCode" module_code: String, 1 "costAfterDiscount" cost_after_discount: f64,
    2 "originalCost" original_cost: f64, 3 "invoiceDiscount" invoice_discount: f64, 4 "unitPrice" unit_price: f64,
    5 "billingMode" billing_mode: String, 6 "usageUnit" usage_unit: String,
    7 "quantityUsedForQuote" quantity_used_for_quote: f64
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceComponentsValueUsageCharges {
    pub module_code: Option<String>,
    pub unit: Option<String>,
    pub price_per_unit: Option<f64>,
    pub original_price_per_unit: Option<f64>,
    pub assumed_quantity: Option<f64>,
    pub assumed_quantity_cost: Option<f64>,
}
model! { PriceComponentsValueUsageCharges {
    0 "moduleCode" module_code: String, 1 "unit" unit: String, 2 "pricePerUnit" price_per_unit: f64,
    3 "originalPricePerUnit" original_price_per_unit: f64, 4 "assumedQuantity" assumed_quantity: f64,
    5 "assumedQuantityCost" assumed_quantity_cost: f64
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPricePriceSummary {
    pub charge_composition: Option<String>,
    pub currency: Option<String>,
    pub effective_module_sum: Option<f64>,
    pub module_sum: Option<f64>,
    pub modules: Vec<GetApiPriceModules>,
    pub original_price: Option<f64>,
    pub pricing_unit: Option<String>,
    pub quantity: Option<f64>,
    pub trade_price: Option<f64>,
    pub usage_charges: Vec<GetApiPriceUsageCharges>,
}
model! { GetApiPricePriceSummary {
    0 "chargeComposition" charge_composition: String, 1 "currency" currency: String,
    2 "effectiveModuleSum" effective_module_sum: f64, 3 "moduleSum" module_sum: f64,
    4 "modules" modules: Vec<GetApiPriceModules>, 5 "originalPrice" original_price: f64,
    6 "pricingUnit" pricing_unit: String, 7 "quantity" quantity: f64, 8 "tradePrice" trade_price: f64,
    9 "usageCharges" usage_charges: Vec<GetApiPriceUsageCharges>
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPriceModules {
    pub billing_mode: Option<String>,
    pub cost_after_discount: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub module_code: Option<String>,
    pub original_cost: Option<f64>,
    pub quantity_used_for_quote: Option<f64>,
    pub unit_price: Option<f64>,
    pub usage_unit: Option<String>,
}
model! { GetApiPriceModules {
    0 "billingMode" billing_mode: String, 1 "costAfterDiscount" cost_after_discount: f64,
    2 "invoiceDiscount" invoice_discount: f64, 3 "moduleCode" module_code: String, 4 "originalCost" original_cost: f64,
    5 "quantityUsedForQuote" quantity_used_for_quote: f64, 6 "unitPrice" unit_price: f64,
    7 "usageUnit" usage_unit: String
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPriceUsageCharges {
    pub assumed_quantity: Option<f64>,
    pub assumed_quantity_cost: Option<f64>,
    pub module_code: Option<String>,
    pub original_price_per_unit: Option<f64>,
    pub price_per_unit: Option<f64>,
    pub unit: Option<String>,
}
model! { GetApiPriceUsageCharges {
    0 "assumedQuantity" assumed_quantity: f64, 1 "assumedQuantityCost" assumed_quantity_cost: f64,
    2 "moduleCode" module_code: String, 3 "originalPricePerUnit" original_price_per_unit: f64,
    4 "pricePerUnit" price_per_unit: f64, 5 "unit" unit: String
} }

/// In the response of [`GetApiPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPricePriceUsageCharges {
    pub assumed_quantity: Option<f64>,
    pub assumed_quantity_cost: Option<f64>,
    pub module_code: Option<String>,
    pub original_price_per_unit: Option<f64>,
    pub price_per_unit: Option<f64>,
    pub unit: Option<String>,
}
model! { GetApiPricePriceUsageCharges {
    0 "assumedQuantity" assumed_quantity: f64, 1 "assumedQuantityCost" assumed_quantity_cost: f64,
    2 "moduleCode" module_code: String, 3 "originalPricePerUnit" original_price_per_unit: f64,
    4 "pricePerUnit" price_per_unit: f64, 5 "unit" unit: String
} }

/// Gets task: `GetTask` of `cloudcontrol` 2022-08-30.
///
/// GET `/api/v1/tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub task_id: String,
}
operation! { GetTask(task_id: String) "GetTask" -> GetTaskOutput {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/tasks/{taskId}", } }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "task" task: GetTaskTask
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTask {
    pub create_time: Option<String>,
    pub error: Option<GetTaskError>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_path: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
    pub task_action: Option<String>,
    pub task_id: Option<String>,
}
model! { GetTaskTask {
    0 "createTime" create_time: String, 1 "error" error: GetTaskError, 2 "product" product: String,
    3 "regionId" region_id: String, 4 "resourceId" resource_id: String, 5 "resourcePath" resource_path: String,
    6 "resourceType" resource_type: String, 7 "status" status: String, 8 "taskAction" task_action: String,
    9 "taskId" task_id: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskError {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetTaskError {
    0 "code" code: String, 1 "message" message: String
} }

/// Lists products: `ListProducts` of `cloudcontrol` 2022-08-30.
///
/// GET `/api/v1/providers/{provider}/products`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub x_acs_accept_language: Option<String>,
    /// Required.
    pub provider: String,
}
operation! { ListProducts(provider: String) "ListProducts" -> ListProductsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "x-acs-accept-language" x_acs_accept_language: String, 3 "provider" provider
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/providers/{provider}/products", } }
paged! { ListProducts: ListProductsProducts = Token "nextToken", "products" products, next "nextToken" }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub products: Vec<ListProductsProducts>,
    pub total_count: Option<i64>,
}
model! { ListProductsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "products" products: Vec<ListProductsProducts>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProducts {
    pub product_code: Option<String>,
    pub product_name: Option<String>,
}
model! { ListProductsProducts {
    0 "productCode" product_code: String, 1 "productName" product_name: String
} }

/// Lists resource types: `ListResourceTypes` of `cloudcontrol` 2022-08-30.
///
/// GET `/api/v1/providers/{provider}/products/{product}/resourceTypes`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/ListResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub x_acs_accept_language: Option<String>,
    /// Required.
    pub provider: String,
    /// Required.
    pub product: String,
}
operation! { ListResourceTypes(provider: String, product: String) "ListResourceTypes" -> ListResourceTypesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "resourceTypes" resource_types: Vec<String>,
    3 "x-acs-accept-language" x_acs_accept_language: String, 4 "provider" provider, 5 "product" product
} [
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/providers/{provider}/products/{product}/resourceTypes", } }
paged! { ListResourceTypes: ListResourceTypesResourceTypes =
    Token "nextToken", "resourceTypes" resource_types, next "nextToken" }

/// Response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_types: Vec<ListResourceTypesResourceTypes>,
    pub total_count: Option<i64>,
}
model! { ListResourceTypesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "resourceTypes" resource_types: Vec<ListResourceTypesResourceTypes>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesResourceTypes {
    pub create_only_properties: Vec<String>,
    pub delete_only_properties: Vec<String>,
    pub filter_properties: Vec<String>,
    pub get_only_properties: Vec<String>,
    pub get_response_properties: Vec<String>,
    pub handlers: Option<ListResourceTypesHandlers>,
    pub info: Option<ListResourceTypesInfo>,
    pub list_only_properties: Vec<String>,
    pub list_response_properties: Vec<String>,
    pub primary_identifier: Option<String>,
    pub product: Option<String>,
    pub properties: BTreeMap<String, Value>,
    pub public_properties: Vec<String>,
    pub read_only_properties: Vec<String>,
    pub required: Vec<String>,
    pub resource_type: Option<String>,
    pub sensitive_info_properties: Vec<String>,
    pub update_only_properties: Vec<String>,
    pub update_type_properties: Vec<String>,
}
model! { ListResourceTypesResourceTypes {
    0 "createOnlyProperties" create_only_properties: Vec<String>,
    1 "deleteOnlyProperties" delete_only_properties: Vec<String>, 2 "filterProperties" filter_properties: Vec<String>,
    3 "getOnlyProperties" get_only_properties: Vec<String>,
    4 "getResponseProperties" get_response_properties: Vec<String>, 5 "handlers" handlers: ListResourceTypesHandlers,
    6 "info" info: ListResourceTypesInfo, 7 "listOnlyProperties" list_only_properties: Vec<String>,
    8 "listResponseProperties" list_response_properties: Vec<String>, 9 "primaryIdentifier" primary_identifier: String,
    10 "product" product: String, 11 "properties" properties: BTreeMap<String, Value>,
    12 "publicProperties" public_properties: Vec<String>, 13 "readOnlyProperties" read_only_properties: Vec<String>,
    14 "required" required: Vec<String>, 15 "resourceType" resource_type: String,
    16 "sensitiveInfoProperties" sensitive_info_properties: Vec<String>,
    17 "updateOnlyProperties" update_only_properties: Vec<String>,
    18 "updateTypeProperties" update_type_properties: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesHandlers {
    pub create: Option<ListResourceTypesCreate>,
    pub delete: Option<ListResourceTypesDelete>,
    pub get: Option<ListResourceTypesGet>,
    pub list: Option<ListResourceTypesList>,
    pub update: Option<ListResourceTypesUpdate>,
}
model! { ListResourceTypesHandlers {
    0 "create" create: ListResourceTypesCreate, 1 "delete" delete: ListResourceTypesDelete,
    2 "get" get: ListResourceTypesGet, 3 "list" list: ListResourceTypesList, 4 "update" update: ListResourceTypesUpdate
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesCreate {
    pub permissions: Vec<String>,
}
model! { ListResourceTypesCreate {
    0 "permissions" permissions: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesDelete {
    pub permissions: Vec<String>,
}
model! { ListResourceTypesDelete {
    0 "permissions" permissions: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesGet {
    pub permissions: Vec<String>,
}
model! { ListResourceTypesGet {
    0 "permissions" permissions: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesList {
    pub permissions: Vec<String>,
}
model! { ListResourceTypesList {
    0 "permissions" permissions: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesUpdate {
    pub permissions: Vec<String>,
}
model! { ListResourceTypesUpdate {
    0 "permissions" permissions: Vec<String>
} }

/// In the response of [`ListResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesInfo {
    pub charge_type: Option<String>,
    pub delivery_scope: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
}
model! { ListResourceTypesInfo {
    0 "chargeType" charge_type: String, 1 "deliveryScope" delivery_scope: String, 2 "description" description: String,
    3 "title" title: String
} }

/// Lists supported pricing apis: `ListSupportedPricingApis` of `cloudcontrol` 2022-08-30.
///
/// GET `/api/v1/price/supported-apis`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/cloudcontrol/2022-08-30/ListSupportedPricingApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportedPricingApis {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListSupportedPricingApis() "ListSupportedPricingApis" -> ListSupportedPricingApisOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String
} { method: "GET", path: "/api/v1/price/supported-apis", } }
paged! { ListSupportedPricingApis: ListSupportedPricingApisSupportedApis =
    Token "nextToken", "supportedApis" supported_apis, next "nextToken" }

/// Response of [`ListSupportedPricingApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportedPricingApisOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supported_apis: Vec<ListSupportedPricingApisSupportedApis>,
}
model! { ListSupportedPricingApisOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "supportedApis" supported_apis: Vec<ListSupportedPricingApisSupportedApis>
} }

/// In the response of [`ListSupportedPricingApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportedPricingApisSupportedApis {
    pub api_name: Option<String>,
    pub pop_code: Option<String>,
    pub pop_version: Option<String>,
}
model! { ListSupportedPricingApisSupportedApis {
    0 "apiName" api_name: String, 1 "popCode" pop_code: String, 2 "popVersion" pop_version: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelTask, GetApiPrice, GetTask, ListProducts, ListResourceTypes, ListSupportedPricingApis
}
