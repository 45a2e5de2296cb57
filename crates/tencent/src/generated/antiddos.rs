//! `antiddos` of Tencent Cloud, API version 2025-09-03.
//!
//! Endpoint: `antiddos.tencentcloudapi.com`, or `antiddos.<region>.tencentcloudapi.com`. Other versions: [`v20200309`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2025-09-03>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, antiddos::DescribeDDoSBlockRecords};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDDoSBlockRecords::new("start-time", "end-time")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20200309;

static SERVICE: Service<'_> = Service::new(
    "antiddos",
    "2025-09-03",
    "antiddos",
    &Endpoints::NONE,
);

/// Describes ddos block records: `DescribeDDoSBlockRecords` of `antiddos` 2025-09-03.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2025-09-03&Action=DescribeDDoSBlockRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlockRecords {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDDoSBlockRecords(start_time: String, end_time: String)
    "DescribeDDoSBlockRecords" -> DescribeDDoSBlockRecordsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeDDoSBlockRecords: DDoSBlockRecord = Offset "Offset", "BlockRecords" block_records, total "TotalCount" }

/// In the request of [`DescribeDDoSBlockRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeDDoSBlockRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlockRecordsOutput {
    pub total_count: Option<i64>,
    pub block_records: Vec<DDoSBlockRecord>,
    pub unblock_quota_info: Option<DDoSUnblockQuota>,
}
model! { DescribeDDoSBlockRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "BlockRecords" block_records: Vec<DDoSBlockRecord>,
    2 "UnblockQuotaInfo" unblock_quota_info: DDoSUnblockQuota
} }

/// In the response of [`DescribeDDoSBlockRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSBlockRecord {
    pub resource: Option<String>,
    /// RFC 3339 time.
    pub block_time: Option<String>,
    pub status: Option<String>,
}
model! { DDoSBlockRecord {
    0 "Resource" resource: String, 1 "BlockTime" block_time: String, 2 "Status" status: String
} }

/// In the response of [`DescribeDDoSBlockRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSUnblockQuota {
    pub total_quota: Option<i64>,
    pub used_quota: Option<i64>,
    /// RFC 3339 time.
    pub quota_start_time: Option<String>,
    /// RFC 3339 time.
    pub quota_end_time: Option<String>,
}
model! { DDoSUnblockQuota {
    0 "TotalQuota" total_quota: i64, 1 "UsedQuota" used_quota: i64, 2 "QuotaStartTime" quota_start_time: String,
    3 "QuotaEndTime" quota_end_time: String
} }

/// `UnblockResources` of `antiddos` 2025-09-03.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=antiddos&Version=2025-09-03&Action=UnblockResources>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnblockResources {
    /// Required.
    pub resources: Vec<String>,
}
operation! { UnblockResources(resources: Vec<String>) "UnblockResources" -> Empty {
    0 "Resources" resources
} }

/// Response of [`UnblockResources`]: empty.
pub type UnblockResourcesOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", LIMIT_EXCEEDED "LimitExceeded"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeDDoSBlockRecords, UnblockResources
}
