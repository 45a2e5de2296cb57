//! `mcpgw` 2026-06-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mcpgw", version: "2026-06-02", code: "mcpgw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpMonthlyBilling {
    pub month: String,
}
operation! { DescribeMcpMonthlyBilling(month: String) "DescribeMcpMonthlyBilling" -> DescribeMcpMonthlyBillingOutput {
    0 "month" month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpMonthlyBillingOutput {
    pub items: Option<Vec<BillingItem>>,
    pub total_usage: Option<String>,
}
model! { DescribeMcpMonthlyBillingOutput {
    0 "items" items, 1 "totalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingItem {
    pub gateway_uuid: Option<String>,
    pub gateway_name: Option<String>,
    pub date: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<String>,
    pub model_name: Option<String>,
    pub unit_price: Option<String>,
    pub original_price: Option<String>,
}
model! { BillingItem {
    0 "gatewayUuid" gateway_uuid, 1 "gatewayName" gateway_name, 2 "date" date, 3 "unit" unit, 4 "usage" usage,
    5 "modelName" model_name, 6 "unitPrice" unit_price, 7 "originalPrice" original_price
} }

#[cfg(feature = "reflect")]
register! {
    DescribeMcpMonthlyBilling
}
