//! `opt` of Alibaba Cloud, API version 2021-07-30.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/opt/2021-07-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, opt::GetOpenStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetOpenStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "opt.cn-beijing.aliyuncs.com"),
        ("us-east-1", "opt.us-east-1.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "opt-vpc.cn-beijing.aliyuncs.com"),
        ("us-east-1", "opt-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("opt", "2021-07-30", "opt", &ENDPOINTS);

/// Gets open status: `GetOpenStatus` of `opt` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/opt/2021-07-30/GetOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStatus {}
operation! { GetOpenStatus() "GetOpenStatus" -> GetOpenStatusOutput {} }

/// Response of [`GetOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStatusOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOpenStatusOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets order info: `GetOrderInfo` of `opt` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/opt/2021-07-30/GetOrderInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderInfo {
    pub list_released: Option<bool>,
    /// Required.
    pub rel_service: String,
    /// Required. 1 to 1.
    pub resource_type: i64,
}
operation! { GetOrderInfo(rel_service: String, resource_type: i64) "GetOrderInfo" -> GetOrderInfoOutput {
    0 "ListReleased" list_released: bool, 1 "RelService" rel_service, 2 "ResourceType" resource_type
} }

/// Response of [`GetOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderInfoOutput {
    pub code: Option<String>,
    pub data: Vec<GetOrderInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrderInfoOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetOrderInfoData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderInfoData {
    pub biz_type: Option<String>,
    pub current_concurrency: Option<i64>,
    pub current_days: Option<i64>,
    pub instance_id: Option<String>,
    pub is_released: Option<bool>,
    /// Secret.
    pub license_key: Option<Secret>,
    pub remark: Option<String>,
    pub total_days: Option<i64>,
}
model! { GetOrderInfoData {
    0 "bizType" biz_type: String, 1 "currentConcurrency" current_concurrency: i64, 2 "currentDays" current_days: i64,
    3 "instanceId" instance_id: String, 4 "isReleased" is_released: bool, 5 "licenseKey" license_key: Secret,
    6 "remark" remark: String, 7 "totalDays" total_days: i64
} }

/// Gets order usage: `GetOrderUsage` of `opt` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/opt/2021-07-30/GetOrderUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderUsage {
    /// Required. Secret.
    pub license_key: Secret,
    /// Required.
    pub rel_service: String,
    /// Required. 1 to 1.
    pub resource_type: i64,
    pub time_range: Option<i64>,
}
operation! { GetOrderUsage(license_key: Secret, rel_service: String, resource_type: i64)
    "GetOrderUsage" -> GetOrderUsageOutput {
    0 "LicenseKey" license_key, 1 "RelService" rel_service, 2 "ResourceType" resource_type,
    3 "TimeRange" time_range: i64
} }

/// Response of [`GetOrderUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderUsageOutput {
    pub data: Vec<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrderUsageOutput {
    0 "Data" data: Vec<BTreeMap<String, Value>>, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetOpenStatus, GetOrderInfo, GetOrderUsage
}
