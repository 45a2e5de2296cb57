//! `market` 2019-10-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "market", version: "2019-10-10", code: "market", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowProductRemind {
    pub provider_uin: String,
    pub sign_id: String,
    pub resource_id: String,
    pub total_flow: String,
    pub left_flow: String,
    pub flow_unit: String,
}

/// What [`FlowProductRemind::new`] takes.
pub struct FlowProductRemindRequired {
    pub provider_uin: String,
    pub sign_id: String,
    pub resource_id: String,
    pub total_flow: String,
    pub left_flow: String,
    pub flow_unit: String,
}
operation! { FlowProductRemind{FlowProductRemindRequired: provider_uin, sign_id, resource_id, total_flow, left_flow, flow_unit}
    "FlowProductRemind" -> FlowProductRemindOutput {
    0 "ProviderUin" provider_uin, 1 "SignId" sign_id, 2 "ResourceId" resource_id, 3 "TotalFlow" total_flow,
    4 "LeftFlow" left_flow, 5 "FlowUnit" flow_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowProductRemindOutput {
    pub success: Option<String>,
    pub flow_id: Option<String>,
    pub info: Option<String>,
}
model! { FlowProductRemindOutput {
    0 "Success" success, 1 "FlowId" flow_id, 2 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsagePlanUsageAmount {
    pub instance_id: String,
}
operation! { GetUsagePlanUsageAmount(instance_id: String) "GetUsagePlanUsageAmount" -> GetUsagePlanUsageAmountOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsagePlanUsageAmountOutput {
    pub max_request_num: Option<i64>,
    pub in_use_request_num: Option<i64>,
    pub remaining_request_num: Option<i64>,
}
model! { GetUsagePlanUsageAmountOutput {
    0 "MaxRequestNum" max_request_num, 1 "InUseRequestNum" in_use_request_num,
    2 "RemainingRequestNum" remaining_request_num
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    FlowProductRemind, GetUsagePlanUsageAmount
}
