//! `market` of Tencent Cloud, API version 2019-10-10.
//!
//! Endpoint: `market.tencentcloudapi.com`, or `market.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=market&Version=2019-10-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, market::GetUsagePlanUsageAmount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetUsagePlanUsageAmount::new("instance-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "market",
    "2019-10-10",
    "market",
    &Endpoints::NONE,
);

/// `FlowProductRemind` of `market` 2019-10-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=market&Version=2019-10-10&Action=FlowProductRemind>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowProductRemind {
    /// Required.
    pub provider_uin: String,
    /// Required.
    pub sign_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub total_flow: String,
    /// Required.
    pub left_flow: String,
    /// Required.
    pub flow_unit: String,
}

/// Arguments of [`FlowProductRemind::new`].
pub struct FlowProductRemindRequired {
    pub provider_uin: String,
    pub sign_id: String,
    pub resource_id: String,
    pub total_flow: String,
    pub left_flow: String,
    pub flow_unit: String,
}
operation! {
    FlowProductRemind { FlowProductRemindRequired: provider_uin, sign_id, resource_id, total_flow, left_flow, flow_unit }
    "FlowProductRemind" -> FlowProductRemindOutput {
    0 "ProviderUin" provider_uin, 1 "SignId" sign_id, 2 "ResourceId" resource_id, 3 "TotalFlow" total_flow,
    4 "LeftFlow" left_flow, 5 "FlowUnit" flow_unit
} }

/// Response of [`FlowProductRemind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowProductRemindOutput {
    pub success: Option<String>,
    pub flow_id: Option<String>,
    pub info: Option<String>,
}
model! { FlowProductRemindOutput {
    0 "Success" success: String, 1 "FlowId" flow_id: String, 2 "Info" info: String
} }

/// Gets usage plan usage amount: `GetUsagePlanUsageAmount` of `market` 2019-10-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=market&Version=2019-10-10&Action=GetUsagePlanUsageAmount>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsagePlanUsageAmount {
    /// Required.
    pub instance_id: String,
}
operation! { GetUsagePlanUsageAmount(instance_id: String) "GetUsagePlanUsageAmount" -> GetUsagePlanUsageAmountOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetUsagePlanUsageAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsagePlanUsageAmountOutput {
    pub max_request_num: Option<i64>,
    pub in_use_request_num: Option<i64>,
    pub remaining_request_num: Option<i64>,
}
model! { GetUsagePlanUsageAmountOutput {
    0 "MaxRequestNum" max_request_num: i64, 1 "InUseRequestNum" in_use_request_num: i64,
    2 "RemainingRequestNum" remaining_request_num: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    FlowProductRemind, GetUsagePlanUsageAmount
}
