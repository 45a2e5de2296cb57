//! `cloudcontrol` 2022-08-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[("ap-southeast-1", "cloudcontrol-vpc.ap-southeast-1.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "cloudcontrol", version: "2022-08-30", code: "cloudcontrol", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    pub task_id: String,
}
operation! { CancelTask(task_id: String) "CancelTask" -> Empty {
    0 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/tasks/{taskId}/operation/cancel", } }

pub type CancelTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPrice {
    pub body: Option<BTreeMap<String, Value>>,
}
operation! { GetApiPrice() "GetApiPrice" -> GetApiPriceOutput {
    0 "body" body: BTreeMap<String, Value>
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/api/v1/price/quote", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPriceOutput {
    pub price: Option<GetApiPricePrice>,
}
model! { GetApiPriceOutput {
    0 "price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPricePrice {
    pub billing_unit: Option<String>,
    pub calculated_amount: Option<f64>,
    pub charge_composition: Option<String>,
    pub components: Option<BTreeMap<String, PriceComponentsValue>>,
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
    pub usage_charges: Option<Vec<GetApiPricePriceUsageCharges>>,
}
model! { GetApiPricePrice {
    0 "billingUnit" billing_unit, 1 "calculatedAmount" calculated_amount, 2 "chargeComposition" charge_composition,
    3 "components" components, 4 "currency" currency, 5 "discountAmount" discount_amount, 6 "errorCode" error_code,
    7 "errorMessage" error_message, 8 "originalAmount" original_amount, 9 "priceSummary" price_summary,
    10 "pricingMode" pricing_mode, 11 "success" success, 12 "totalAmount" total_amount,
    13 "upstreamRequestId" upstream_request_id, 14 "usageCharges" usage_charges
} }

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
    pub modules: Option<Vec<PriceComponentsValueModules>>,
    pub usage_charges: Option<Vec<PriceComponentsValueUsageCharges>>,
    pub charge_composition: Option<String>,
}
model! { PriceComponentsValue {
    0 "currency" currency, 1 "tradePrice" trade_price, 2 "originalPrice" original_price, 3 "moduleSum" module_sum,
    4 "effectiveModuleSum" effective_module_sum, 5 "quantity" quantity, 6 "pricingUnit" pricing_unit,
    7 "modules" modules, 8 "usageCharges" usage_charges, 9 "chargeComposition" charge_composition
} }

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
    0 "moduleCode" module_code, 1 "costAfterDiscount" cost_after_discount, 2 "originalCost" original_cost,
    3 "invoiceDiscount" invoice_discount, 4 "unitPrice" unit_price, 5 "billingMode" billing_mode,
    6 "usageUnit" usage_unit, 7 "quantityUsedForQuote" quantity_used_for_quote
} }

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
    0 "moduleCode" module_code, 1 "unit" unit, 2 "pricePerUnit" price_per_unit,
    3 "originalPricePerUnit" original_price_per_unit, 4 "assumedQuantity" assumed_quantity,
    5 "assumedQuantityCost" assumed_quantity_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiPricePriceSummary {
    pub charge_composition: Option<String>,
    pub currency: Option<String>,
    pub effective_module_sum: Option<f64>,
    pub module_sum: Option<f64>,
    pub modules: Option<Vec<GetApiPriceModules>>,
    pub original_price: Option<f64>,
    pub pricing_unit: Option<String>,
    pub quantity: Option<f64>,
    pub trade_price: Option<f64>,
    pub usage_charges: Option<Vec<GetApiPriceUsageCharges>>,
}
model! { GetApiPricePriceSummary {
    0 "chargeComposition" charge_composition, 1 "currency" currency, 2 "effectiveModuleSum" effective_module_sum,
    3 "moduleSum" module_sum, 4 "modules" modules, 5 "originalPrice" original_price, 6 "pricingUnit" pricing_unit,
    7 "quantity" quantity, 8 "tradePrice" trade_price, 9 "usageCharges" usage_charges
} }

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
    0 "billingMode" billing_mode, 1 "costAfterDiscount" cost_after_discount, 2 "invoiceDiscount" invoice_discount,
    3 "moduleCode" module_code, 4 "originalCost" original_cost, 5 "quantityUsedForQuote" quantity_used_for_quote,
    6 "unitPrice" unit_price, 7 "usageUnit" usage_unit
} }

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
    0 "assumedQuantity" assumed_quantity, 1 "assumedQuantityCost" assumed_quantity_cost, 2 "moduleCode" module_code,
    3 "originalPricePerUnit" original_price_per_unit, 4 "pricePerUnit" price_per_unit, 5 "unit" unit
} }

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
    0 "assumedQuantity" assumed_quantity, 1 "assumedQuantityCost" assumed_quantity_cost, 2 "moduleCode" module_code,
    3 "originalPricePerUnit" original_price_per_unit, 4 "pricePerUnit" price_per_unit, 5 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub task_id: String,
}
operation! { GetTask(task_id: String) "GetTask" -> GetTaskOutput {
    0 "taskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/tasks/{taskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "task" task
} }

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
    0 "createTime" create_time, 1 "error" error, 2 "product" product, 3 "regionId" region_id,
    4 "resourceId" resource_id, 5 "resourcePath" resource_path, 6 "resourceType" resource_type, 7 "status" status,
    8 "taskAction" task_action, 9 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskError {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetTaskError {
    0 "code" code, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub x_acs_accept_language: Option<String>,
    pub provider: String,
}
operation! { ListProducts(provider: String) "ListProducts" -> ListProductsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "x-acs-accept-language" x_acs_accept_language: String, 3 "provider" provider
} [
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/providers/{provider}/products", } }
paged! { ListProducts: ListProductsProducts = Token "nextToken", "products" products, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub products: Option<Vec<ListProductsProducts>>,
    pub total_count: Option<i64>,
}
model! { ListProductsOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "products" products, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProducts {
    pub product_code: Option<String>,
    pub product_name: Option<String>,
}
model! { ListProductsProducts {
    0 "productCode" product_code, 1 "productName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypes {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub x_acs_accept_language: Option<String>,
    pub provider: String,
    pub product: String,
}
operation! { ListResourceTypes(provider: String, product: String) "ListResourceTypes" -> ListResourceTypesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "resourceTypes" resource_types: Vec<String>,
    3 "x-acs-accept-language" x_acs_accept_language: String, 4 "provider" provider, 5 "product" product
} [
    Mark { index: 2, location: Location::Default, style: Style::Simple },
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/providers/{provider}/products/{product}/resourceTypes", } }
paged! { ListResourceTypes: ListResourceTypesResourceTypes =
    Token "nextToken", "resourceTypes" resource_types, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_types: Option<Vec<ListResourceTypesResourceTypes>>,
    pub total_count: Option<i64>,
}
model! { ListResourceTypesOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "resourceTypes" resource_types, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesResourceTypes {
    pub create_only_properties: Option<Vec<String>>,
    pub delete_only_properties: Option<Vec<String>>,
    pub filter_properties: Option<Vec<String>>,
    pub get_only_properties: Option<Vec<String>>,
    pub get_response_properties: Option<Vec<String>>,
    pub handlers: Option<ListResourceTypesHandlers>,
    pub info: Option<ListResourceTypesInfo>,
    pub list_only_properties: Option<Vec<String>>,
    pub list_response_properties: Option<Vec<String>>,
    pub primary_identifier: Option<String>,
    pub product: Option<String>,
    pub properties: Option<BTreeMap<String, Value>>,
    pub public_properties: Option<Vec<String>>,
    pub read_only_properties: Option<Vec<String>>,
    pub required: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub sensitive_info_properties: Option<Vec<String>>,
    pub update_only_properties: Option<Vec<String>>,
    pub update_type_properties: Option<Vec<String>>,
}
model! { ListResourceTypesResourceTypes {
    0 "createOnlyProperties" create_only_properties, 1 "deleteOnlyProperties" delete_only_properties,
    2 "filterProperties" filter_properties, 3 "getOnlyProperties" get_only_properties,
    4 "getResponseProperties" get_response_properties, 5 "handlers" handlers, 6 "info" info,
    7 "listOnlyProperties" list_only_properties, 8 "listResponseProperties" list_response_properties,
    9 "primaryIdentifier" primary_identifier, 10 "product" product, 11 "properties" properties,
    12 "publicProperties" public_properties, 13 "readOnlyProperties" read_only_properties, 14 "required" required,
    15 "resourceType" resource_type, 16 "sensitiveInfoProperties" sensitive_info_properties,
    17 "updateOnlyProperties" update_only_properties, 18 "updateTypeProperties" update_type_properties
} }

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
    0 "create" create, 1 "delete" delete, 2 "get" get, 3 "list" list, 4 "update" update
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesCreate {
    pub permissions: Option<Vec<String>>,
}
model! { ListResourceTypesCreate {
    0 "permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesDelete {
    pub permissions: Option<Vec<String>>,
}
model! { ListResourceTypesDelete {
    0 "permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesGet {
    pub permissions: Option<Vec<String>>,
}
model! { ListResourceTypesGet {
    0 "permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesList {
    pub permissions: Option<Vec<String>>,
}
model! { ListResourceTypesList {
    0 "permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesUpdate {
    pub permissions: Option<Vec<String>>,
}
model! { ListResourceTypesUpdate {
    0 "permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTypesInfo {
    pub charge_type: Option<String>,
    pub delivery_scope: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
}
model! { ListResourceTypesInfo {
    0 "chargeType" charge_type, 1 "deliveryScope" delivery_scope, 2 "description" description, 3 "title" title
} }

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
    Token "nextToken", "supportedApis" supported_apis, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportedPricingApisOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supported_apis: Option<Vec<ListSupportedPricingApisSupportedApis>>,
}
model! { ListSupportedPricingApisOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "supportedApis" supported_apis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportedPricingApisSupportedApis {
    pub api_name: Option<String>,
    pub pop_code: Option<String>,
    pub pop_version: Option<String>,
}
model! { ListSupportedPricingApisSupportedApis {
    0 "apiName" api_name, 1 "popCode" pop_code, 2 "popVersion" pop_version
} }

#[cfg(feature = "reflect")]
register! {
    CancelTask, GetApiPrice, GetTask, ListProducts, ListResourceTypes, ListSupportedPricingApis
}
