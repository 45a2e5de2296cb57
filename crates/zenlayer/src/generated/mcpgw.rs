//! `mcpgw` of Zenlayer Cloud, API version 2026-06-02.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/compute/mcpg>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, mcpgw::DescribeMcpMonthlyBilling};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMcpMonthlyBilling::new("month")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "mcpgw",
    "2026-06-02",
    "mcpgw",
    &Endpoints::NONE,
);

/// Describes mcp monthly billing: `DescribeMcpMonthlyBilling` of `mcpgw` 2026-06-02.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/mcpg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpMonthlyBilling {
    /// Required.
    pub month: String,
}
operation! { DescribeMcpMonthlyBilling(month: String) "DescribeMcpMonthlyBilling" -> DescribeMcpMonthlyBillingOutput {
    0 "month" month
} }

/// Response of [`DescribeMcpMonthlyBilling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMcpMonthlyBillingOutput {
    pub items: Vec<BillingItem>,
    pub total_usage: Option<String>,
}
model! { DescribeMcpMonthlyBillingOutput {
    0 "items" items: Vec<BillingItem>, 1 "totalUsage" total_usage: String
} }

/// In the response of [`DescribeMcpMonthlyBilling`].
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
    0 "gatewayUuid" gateway_uuid: String, 1 "gatewayName" gateway_name: String, 2 "date" date: String,
    3 "unit" unit: String, 4 "usage" usage: String, 5 "modelName" model_name: String, 6 "unitPrice" unit_price: String,
    7 "originalPrice" original_price: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeMcpMonthlyBilling
}
