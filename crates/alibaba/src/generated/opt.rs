//! `opt` 2021-07-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "opt.cn-beijing.aliyuncs.com"), ("us-east-1", "opt.us-east-1.aliyuncs.com")],
    vpc: &[("cn-beijing", "opt-vpc.cn-beijing.aliyuncs.com"), ("us-east-1", "opt-vpc.us-east-1.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "opt", version: "2021-07-30", code: "opt", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStatus {}
operation! { GetOpenStatus() "GetOpenStatus" -> GetOpenStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenStatusOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOpenStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderInfo {
    pub list_released: Option<bool>,
    pub rel_service: String,
    /// 1 to 1.
    pub resource_type: i64,
}
operation! { GetOrderInfo(rel_service: String, resource_type: i64) "GetOrderInfo" -> GetOrderInfoOutput {
    0 "ListReleased" list_released: bool, 1 "RelService" rel_service, 2 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderInfoOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetOrderInfoData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrderInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderInfoData {
    pub biz_type: Option<String>,
    pub current_concurrency: Option<i64>,
    pub current_days: Option<i64>,
    pub instance_id: Option<String>,
    pub is_released: Option<bool>,
    pub license_key: Option<Secret>,
    pub remark: Option<String>,
    pub total_days: Option<i64>,
}
model! { GetOrderInfoData {
    0 "bizType" biz_type, 1 "currentConcurrency" current_concurrency, 2 "currentDays" current_days,
    3 "instanceId" instance_id, 4 "isReleased" is_released, 5 "licenseKey" license_key, 6 "remark" remark,
    7 "totalDays" total_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderUsage {
    pub license_key: Secret,
    pub rel_service: String,
    /// 1 to 1.
    pub resource_type: i64,
    pub time_range: Option<i64>,
}
operation! { GetOrderUsage(license_key: Secret, rel_service: String, resource_type: i64)
    "GetOrderUsage" -> GetOrderUsageOutput {
    0 "LicenseKey" license_key, 1 "RelService" rel_service, 2 "ResourceType" resource_type,
    3 "TimeRange" time_range: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderUsageOutput {
    pub data: Option<Vec<BTreeMap<String, Value>>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrderUsageOutput {
    0 "Data" data, 1 "Message" message, 2 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    GetOpenStatus, GetOrderInfo, GetOrderUsage
}
