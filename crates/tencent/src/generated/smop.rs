//! `smop` of Tencent Cloud, API version 2020-12-03.
//!
//! Endpoint: `smop.tencentcloudapi.com`, or `smop.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=smop&Version=2020-12-03>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "smop",
    "2020-12-03",
    "smop",
    &Endpoints::NONE,
);

/// Submits task event: `SubmitTaskEvent` of `smop` 2020-12-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smop&Version=2020-12-03&Action=SubmitTaskEvent>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskEvent {
    /// Required.
    pub account_id: String,
    /// Required.
    pub device_id: String,
    /// Required.
    pub order_id: String,
    /// Required.
    pub code: String,
    /// Required.
    pub r#async: i64,
    /// Required.
    pub product_id: i64,
    pub notify_url: Option<String>,
}

/// Arguments of [`SubmitTaskEvent::new`].
pub struct SubmitTaskEventRequired {
    pub account_id: String,
    pub device_id: String,
    pub order_id: String,
    pub code: String,
    pub r#async: i64,
    pub product_id: i64,
}
operation! { SubmitTaskEvent { SubmitTaskEventRequired: account_id, device_id, order_id, code, r#async, product_id }
    "SubmitTaskEvent" -> SubmitTaskEventOutput {
    0 "AccountId" account_id, 1 "DeviceId" device_id, 2 "OrderId" order_id, 3 "Code" code, 4 "Async" r#async,
    5 "ProductId" product_id, 6 "NotifyURL" notify_url: String
} }

/// Response of [`SubmitTaskEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskEventOutput {
    pub order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Vec<TaskEventData>,
}
model! { SubmitTaskEventOutput {
    0 "OrderId" order_id: String, 1 "Code" code: i64, 2 "Message" message: String, 3 "Data" data: Vec<TaskEventData>
} }

/// In the response of [`SubmitTaskEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskEventData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub task_id: Option<i64>,
    pub task_order_id: Option<String>,
    pub task_code: Option<i64>,
    pub task_coin_number: Option<i64>,
    pub task_type: Option<i64>,
    pub total_coin: Option<i64>,
    pub attach: Option<String>,
    pub done_times: Option<i64>,
    pub total_times: Option<i64>,
    pub task_name: Option<String>,
    pub grow_score: Option<i64>,
}
model! { TaskEventData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "TaskId" task_id: i64, 3 "TaskOrderId" task_order_id: String,
    4 "TaskCode" task_code: i64, 5 "TaskCoinNumber" task_coin_number: i64, 6 "TaskType" task_type: i64,
    7 "TotalCoin" total_coin: i64, 8 "Attach" attach: String, 9 "DoneTimes" done_times: i64,
    10 "TotalTimes" total_times: i64, 11 "TaskName" task_name: String, 12 "GrowScore" grow_score: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    SubmitTaskEvent
}
