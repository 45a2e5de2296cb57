//! `smop` 2020-12-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "smop", version: "2020-12-03", code: "smop", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskEvent {
    pub account_id: String,
    pub device_id: String,
    pub order_id: String,
    pub code: String,
    pub r#async: i64,
    pub product_id: i64,
    pub notify_url: Option<String>,
}

/// What [`SubmitTaskEvent::new`] takes.
pub struct SubmitTaskEventRequired {
    pub account_id: String,
    pub device_id: String,
    pub order_id: String,
    pub code: String,
    pub r#async: i64,
    pub product_id: i64,
}
operation! { SubmitTaskEvent{SubmitTaskEventRequired: account_id, device_id, order_id, code, r#async, product_id}
    "SubmitTaskEvent" -> SubmitTaskEventOutput {
    0 "AccountId" account_id, 1 "DeviceId" device_id, 2 "OrderId" order_id, 3 "Code" code, 4 "Async" r#async,
    5 "ProductId" product_id, 6 "NotifyURL" notify_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskEventOutput {
    pub order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<Vec<TaskEventData>>,
}
model! { SubmitTaskEventOutput {
    0 "OrderId" order_id, 1 "Code" code, 2 "Message" message, 3 "Data" data
} }

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
    0 "Code" code, 1 "Message" message, 2 "TaskId" task_id, 3 "TaskOrderId" task_order_id, 4 "TaskCode" task_code,
    5 "TaskCoinNumber" task_coin_number, 6 "TaskType" task_type, 7 "TotalCoin" total_coin, 8 "Attach" attach,
    9 "DoneTimes" done_times, 10 "TotalTimes" total_times, 11 "TaskName" task_name, 12 "GrowScore" grow_score
} }

#[cfg(feature = "reflect")]
register! {
    SubmitTaskEvent
}
