//! `xtrace` of Alibaba Cloud, API version 2019-08-08.
//!
//! Endpoint: a table of 20 regions, else `xtrace.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/xtrace/2019-08-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, xtrace::CheckCommercialStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckCommercialStatus::new("service")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "xtrace.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "xtrace.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "xtrace.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "xtrace.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "xtrace.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "xtrace.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "xtrace.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "xtrace.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "xtrace.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "xtrace.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "xtrace.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "xtrace.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "xtrace.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "xtrace.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "xtrace.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "xtrace.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "xtrace.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "xtrace.eu-west-1.aliyuncs.com"),
        ("us-east-1", "xtrace.us-east-1.aliyuncs.com"),
        ("us-west-1", "xtrace.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "xtrace-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "xtrace-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "xtrace-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "xtrace-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "xtrace-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "xtrace-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "xtrace-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "xtrace-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "xtrace-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "xtrace-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "xtrace-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "xtrace-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "xtrace-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "xtrace-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "xtrace-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "xtrace-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "xtrace-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "xtrace-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "xtrace-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "xtrace-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("xtrace", "2019-08-08", "xtrace", &ENDPOINTS);

/// Checks commercial status: `CheckCommercialStatus` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/CheckCommercialStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatus {
    pub region_id: Option<String>,
    /// Required.
    pub service: String,
}
operation! { CheckCommercialStatus(service: String) "CheckCommercialStatus" -> CheckCommercialStatusOutput {
    0 "RegionId" region_id: String, 1 "Service" service
} }

/// Response of [`CheckCommercialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatusOutput {
    pub data: Option<String>,
}
model! { CheckCommercialStatusOutput {
    0 "Data" data: String
} }

/// Gets tag key: `GetTagKey` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/GetTagKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKey {
    pub end_time: Option<i64>,
    /// Required.
    pub region_id: String,
    pub service_name: Option<String>,
    pub span_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { GetTagKey(region_id: String) "GetTagKey" -> GetTagKeyOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id, 2 "ServiceName" service_name: String,
    3 "SpanName" span_name: String, 4 "StartTime" start_time: i64
} }

/// Response of [`GetTagKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeyOutput {
    pub tag_keys: Option<GetTagKeyTagKeys>,
}
model! { GetTagKeyOutput {
    0 "TagKeys" tag_keys: GetTagKeyTagKeys
} }

/// In the response of [`GetTagKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeyTagKeys {
    pub tag_key: Vec<String>,
}
model! { GetTagKeyTagKeys {
    0 "TagKey" tag_key: Vec<String>
} }

/// Gets tag val: `GetTagVal` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/GetTagVal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagVal {
    pub end_time: Option<i64>,
    pub region_id: Option<String>,
    pub service_name: Option<String>,
    pub span_name: Option<String>,
    pub start_time: Option<i64>,
    /// Required.
    pub tag_key: String,
}
operation! { GetTagVal(tag_key: String) "GetTagVal" -> GetTagValOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id: String, 2 "ServiceName" service_name: String,
    3 "SpanName" span_name: String, 4 "StartTime" start_time: i64, 5 "TagKey" tag_key
} }

/// Response of [`GetTagVal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValOutput {
    pub tag_values: Option<GetTagValTagValues>,
}
model! { GetTagValOutput {
    0 "TagValues" tag_values: GetTagValTagValues
} }

/// In the response of [`GetTagVal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValTagValues {
    pub tag_value: Vec<String>,
}
model! { GetTagValTagValues {
    0 "TagValue" tag_value: Vec<String>
} }

/// Gets trace: `GetTrace` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/GetTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrace {
    pub app_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub trace_id: String,
}
operation! { GetTrace(region_id: String, trace_id: String) "GetTrace" -> GetTraceOutput {
    0 "AppType" app_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: String,
    3 "RegionId" region_id, 4 "TraceID" trace_id
} }

/// Response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOutput {
    pub spans: Option<GetTraceSpans>,
}
model! { GetTraceOutput {
    0 "Spans" spans: GetTraceSpans
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpans {
    pub span: Vec<GetTraceSpan>,
}
model! { GetTraceSpans {
    0 "Span" span: Vec<GetTraceSpan>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpan {
    pub duration: Option<i64>,
    pub have_stack: Option<bool>,
    pub log_event_list: Option<GetTraceLogEventList>,
    pub operation_name: Option<String>,
    pub parent_span_id: Option<String>,
    pub result_code: Option<String>,
    pub rpc_id: Option<String>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub span_id: Option<String>,
    pub status_code: Option<i64>,
    pub tag_entry_list: Option<GetTraceSpanTagEntryList>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { GetTraceSpan {
    0 "Duration" duration: i64, 1 "HaveStack" have_stack: bool, 2 "LogEventList" log_event_list: GetTraceLogEventList,
    3 "OperationName" operation_name: String, 4 "ParentSpanId" parent_span_id: String,
    5 "ResultCode" result_code: String, 6 "RpcId" rpc_id: String, 7 "ServiceIp" service_ip: String,
    8 "ServiceName" service_name: String, 9 "SpanId" span_id: String, 10 "StatusCode" status_code: i64,
    11 "TagEntryList" tag_entry_list: GetTraceSpanTagEntryList, 12 "Timestamp" timestamp: i64,
    13 "TraceID" trace_id: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceLogEventList {
    pub log_event: Vec<GetTraceLogEvent>,
}
model! { GetTraceLogEventList {
    0 "LogEvent" log_event: Vec<GetTraceLogEvent>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceLogEvent {
    pub tag_entry_list: Option<GetTraceTagEntryList>,
    pub timestamp: Option<i64>,
}
model! { GetTraceLogEvent {
    0 "TagEntryList" tag_entry_list: GetTraceTagEntryList, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntryList {
    pub tag_entry: Vec<GetTraceTagEntry>,
}
model! { GetTraceTagEntryList {
    0 "TagEntry" tag_entry: Vec<GetTraceTagEntry>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntry {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceTagEntry {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpanTagEntryList {
    pub tag_entry: Vec<GetTraceTagEntryListTagEntry>,
}
model! { GetTraceSpanTagEntryList {
    0 "TagEntry" tag_entry: Vec<GetTraceTagEntryListTagEntry>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntryListTagEntry {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceTagEntryListTagEntry {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ip or hosts: `ListIpOrHosts` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/ListIpOrHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpOrHosts {
    pub end_time: Option<i64>,
    /// Required.
    pub region_id: String,
    pub service_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListIpOrHosts(region_id: String) "ListIpOrHosts" -> ListIpOrHostsOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id, 2 "ServiceName" service_name: String,
    3 "StartTime" start_time: i64
} }

/// Response of [`ListIpOrHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpOrHostsOutput {
    pub ip_names: Option<ListIpOrHostsIpNames>,
}
model! { ListIpOrHostsOutput {
    0 "IpNames" ip_names: ListIpOrHostsIpNames
} }

/// In the response of [`ListIpOrHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpOrHostsIpNames {
    pub ip_name: Vec<String>,
}
model! { ListIpOrHostsIpNames {
    0 "IpName" ip_name: Vec<String>
} }

/// Lists services: `ListServices` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub app_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListServices(region_id: String) "ListServices" -> ListServicesOutput {
    0 "AppType" app_type: String, 1 "RegionId" region_id
} }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub services: Option<ListServicesServices>,
}
model! { ListServicesOutput {
    0 "Services" services: ListServicesServices
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServices {
    pub service: Vec<ListServicesService>,
}
model! { ListServicesServices {
    0 "Service" service: Vec<ListServicesService>
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesService {
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub service_name: Option<String>,
}
model! { ListServicesService {
    0 "Pid" pid: String, 1 "RegionId" region_id: String, 2 "ServiceName" service_name: String
} }

/// Lists span names: `ListSpanNames` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/ListSpanNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpanNames {
    pub end_time: Option<i64>,
    /// Required.
    pub region_id: String,
    pub service_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListSpanNames(region_id: String) "ListSpanNames" -> ListSpanNamesOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id, 2 "ServiceName" service_name: String,
    3 "StartTime" start_time: i64
} }

/// Response of [`ListSpanNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpanNamesOutput {
    pub span_names: Option<ListSpanNamesSpanNames>,
}
model! { ListSpanNamesOutput {
    0 "SpanNames" span_names: ListSpanNamesSpanNames
} }

/// In the response of [`ListSpanNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpanNamesSpanNames {
    pub span_name: Vec<String>,
}
model! { ListSpanNamesSpanNames {
    0 "SpanName" span_name: Vec<String>
} }

/// Opens xtrace service: `OpenXtraceService` of `xtrace` 2019-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/OpenXtraceService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceService {
    pub region_id: Option<String>,
}
operation! { OpenXtraceService() "OpenXtraceService" -> OpenXtraceServiceOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`OpenXtraceService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceServiceOutput {
    pub order_id: Option<String>,
    pub result: Option<String>,
}
model! { OpenXtraceServiceOutput {
    0 "OrderId" order_id: String, 1 "Result" result: String
} }

/// Queries metric: `QueryMetric` of `xtrace` 2019-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/xtrace/2019-08-08/QueryMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetric {
    pub dimensions: Option<Vec<String>>,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<QueryMetricFilters>>,
    pub interval_in_sec: Option<i64>,
    pub limit: Option<i64>,
    /// Required.
    pub measures: Vec<String>,
    /// Required.
    pub metric: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub proxy_user_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { QueryMetric(end_time: i64, measures: Vec<String>, metric: String, start_time: i64)
    "QueryMetric" -> QueryMetricOutput {
    0 "Dimensions" dimensions: Vec<String>, 1 "EndTime" end_time, 2 "Filters" filters: Vec<QueryMetricFilters>,
    3 "IntervalInSec" interval_in_sec: i64, 4 "Limit" limit: i64, 5 "Measures" measures, 6 "Metric" metric,
    7 "Order" order: String, 8 "OrderBy" order_by: String, 9 "ProxyUserId" proxy_user_id: String,
    10 "StartTime" start_time
} }

/// In the request of [`QueryMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QueryMetricFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`QueryMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricOutput {
    pub data: Option<String>,
}
model! { QueryMetricOutput {
    0 "Data" data: String
} }

/// Searches traces: `SearchTraces` of `xtrace` 2019-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/xtrace/2019-08-08/SearchTraces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraces {
    pub app_type: Option<String>,
    /// Required.
    pub end_time: i64,
    pub min_duration: Option<i64>,
    pub operation_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub reverse: Option<bool>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    /// Required.
    pub start_time: i64,
    pub status_code: Option<String>,
    pub tag: Option<Vec<SearchTracesTag>>,
}
operation! { SearchTraces(end_time: i64, region_id: String, start_time: i64) "SearchTraces" -> SearchTracesOutput {
    0 "AppType" app_type: String, 1 "EndTime" end_time, 2 "MinDuration" min_duration: i64,
    3 "OperationName" operation_name: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "Reverse" reverse: bool, 8 "ServiceIp" service_ip: String,
    9 "ServiceName" service_name: String, 10 "StartTime" start_time, 11 "StatusCode" status_code: String,
    12 "Tag" tag: Vec<SearchTracesTag>
} }
paged! { SearchTraces: SearchTracesTraceInfo =
    Number "PageNumber", "PageBean.TraceInfos.TraceInfo" page_bean.trace_infos.trace_info, total "PageBean.TotalCount" }

/// In the request of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesOutput {
    pub page_bean: Option<SearchTracesPageBean>,
}
model! { SearchTracesOutput {
    0 "PageBean" page_bean: SearchTracesPageBean
} }

/// In the response of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesPageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub trace_infos: Option<SearchTracesTraceInfos>,
}
model! { SearchTracesPageBean {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TraceInfos" trace_infos: SearchTracesTraceInfos
} }

/// In the response of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTraceInfos {
    pub trace_info: Vec<SearchTracesTraceInfo>,
}
model! { SearchTracesTraceInfos {
    0 "TraceInfo" trace_info: Vec<SearchTracesTraceInfo>
} }

/// In the response of [`SearchTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTraceInfo {
    pub duration: Option<i64>,
    pub operation_name: Option<String>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub status_code: Option<i64>,
    pub tag_map: BTreeMap<String, Value>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { SearchTracesTraceInfo {
    0 "Duration" duration: i64, 1 "OperationName" operation_name: String, 2 "ServiceIp" service_ip: String,
    3 "ServiceName" service_name: String, 4 "StatusCode" status_code: i64, 5 "TagMap" tag_map: BTreeMap<String, Value>,
    6 "Timestamp" timestamp: i64, 7 "TraceID" trace_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckCommercialStatus, GetTagKey, GetTagVal, GetTrace, ListIpOrHosts, ListServices, ListSpanNames,
    OpenXtraceService, QueryMetric, SearchTraces
}
