//! `antiddos` 2025-09-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20200309;

static SERVICE: Service =
    Service { name: "antiddos", version: "2025-09-03", code: "antiddos", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlockRecords {
    pub start_time: String,
    pub end_time: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeDDoSBlockRecords(start_time: String, end_time: String)
    "DescribeDDoSBlockRecords" -> DescribeDDoSBlockRecordsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }
paged! { DescribeDDoSBlockRecords: DDoSBlockRecord = Offset "Offset", "BlockRecords" block_records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDDoSBlockRecordsOutput {
    pub total_count: Option<u64>,
    pub block_records: Option<Vec<DDoSBlockRecord>>,
    pub unblock_quota_info: Option<DDoSUnblockQuota>,
}
model! { DescribeDDoSBlockRecordsOutput {
    0 "TotalCount" total_count, 1 "BlockRecords" block_records, 2 "UnblockQuotaInfo" unblock_quota_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSBlockRecord {
    pub resource: Option<String>,
    pub block_time: Option<String>,
    pub status: Option<String>,
}
model! { DDoSBlockRecord {
    0 "Resource" resource, 1 "BlockTime" block_time, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DDoSUnblockQuota {
    pub total_quota: Option<u64>,
    pub used_quota: Option<u64>,
    pub quota_start_time: Option<String>,
    pub quota_end_time: Option<String>,
}
model! { DDoSUnblockQuota {
    0 "TotalQuota" total_quota, 1 "UsedQuota" used_quota, 2 "QuotaStartTime" quota_start_time,
    3 "QuotaEndTime" quota_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnblockResources {
    pub resources: Vec<String>,
}
operation! { UnblockResources(resources: Vec<String>) "UnblockResources" -> Empty {
    0 "Resources" resources
} }

pub type UnblockResourcesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
}

#[cfg(feature = "reflect")]
register! {
    DescribeDDoSBlockRecords, UnblockResources
}
