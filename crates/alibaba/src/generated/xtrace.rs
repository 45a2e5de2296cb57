//! `xtrace` 2019-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "xtrace", version: "2019-08-08", code: "xtrace", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatus {
    pub region_id: Option<String>,
    pub service: String,
}
operation! { CheckCommercialStatus(service: String) "CheckCommercialStatus" -> CheckCommercialStatusOutput {
    0 "RegionId" region_id: String, 1 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCommercialStatusOutput {
    pub data: Option<String>,
}
model! { CheckCommercialStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKey {
    pub end_time: Option<i64>,
    pub region_id: String,
    pub service_name: Option<String>,
    pub span_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { GetTagKey(region_id: String) "GetTagKey" -> GetTagKeyOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id, 2 "ServiceName" service_name: String,
    3 "SpanName" span_name: String, 4 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeyOutput {
    pub tag_keys: Option<GetTagKeyTagKeys>,
}
model! { GetTagKeyOutput {
    0 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagKeyTagKeys {
    pub tag_key: Option<Vec<String>>,
}
model! { GetTagKeyTagKeys {
    0 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagVal {
    pub end_time: Option<i64>,
    pub region_id: Option<String>,
    pub service_name: Option<String>,
    pub span_name: Option<String>,
    pub start_time: Option<i64>,
    pub tag_key: String,
}
operation! { GetTagVal(tag_key: String) "GetTagVal" -> GetTagValOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id: String, 2 "ServiceName" service_name: String,
    3 "SpanName" span_name: String, 4 "StartTime" start_time: i64, 5 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValOutput {
    pub tag_values: Option<GetTagValTagValues>,
}
model! { GetTagValOutput {
    0 "TagValues" tag_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagValTagValues {
    pub tag_value: Option<Vec<String>>,
}
model! { GetTagValTagValues {
    0 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrace {
    pub app_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<String>,
    pub region_id: String,
    pub trace_id: String,
}
operation! { GetTrace(region_id: String, trace_id: String) "GetTrace" -> GetTraceOutput {
    0 "AppType" app_type: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: String,
    3 "RegionId" region_id, 4 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOutput {
    pub spans: Option<GetTraceSpans>,
}
model! { GetTraceOutput {
    0 "Spans" spans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpans {
    pub span: Option<Vec<GetTraceSpan>>,
}
model! { GetTraceSpans {
    0 "Span" span
} }

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
    0 "Duration" duration, 1 "HaveStack" have_stack, 2 "LogEventList" log_event_list, 3 "OperationName" operation_name,
    4 "ParentSpanId" parent_span_id, 5 "ResultCode" result_code, 6 "RpcId" rpc_id, 7 "ServiceIp" service_ip,
    8 "ServiceName" service_name, 9 "SpanId" span_id, 10 "StatusCode" status_code, 11 "TagEntryList" tag_entry_list,
    12 "Timestamp" timestamp, 13 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceLogEventList {
    pub log_event: Option<Vec<GetTraceLogEvent>>,
}
model! { GetTraceLogEventList {
    0 "LogEvent" log_event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceLogEvent {
    pub tag_entry_list: Option<GetTraceTagEntryList>,
    pub timestamp: Option<i64>,
}
model! { GetTraceLogEvent {
    0 "TagEntryList" tag_entry_list, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntryList {
    pub tag_entry: Option<Vec<GetTraceTagEntry>>,
}
model! { GetTraceTagEntryList {
    0 "TagEntry" tag_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntry {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceTagEntry {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceSpanTagEntryList {
    pub tag_entry: Option<Vec<GetTraceTagEntryListTagEntry>>,
}
model! { GetTraceSpanTagEntryList {
    0 "TagEntry" tag_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceTagEntryListTagEntry {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTraceTagEntryListTagEntry {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpOrHosts {
    pub end_time: Option<i64>,
    pub region_id: String,
    pub service_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListIpOrHosts(region_id: String) "ListIpOrHosts" -> ListIpOrHostsOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id, 2 "ServiceName" service_name: String,
    3 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpOrHostsOutput {
    pub ip_names: Option<ListIpOrHostsIpNames>,
}
model! { ListIpOrHostsOutput {
    0 "IpNames" ip_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIpOrHostsIpNames {
    pub ip_name: Option<Vec<String>>,
}
model! { ListIpOrHostsIpNames {
    0 "IpName" ip_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub app_type: Option<String>,
    pub region_id: String,
}
operation! { ListServices(region_id: String) "ListServices" -> ListServicesOutput {
    0 "AppType" app_type: String, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub services: Option<ListServicesServices>,
}
model! { ListServicesOutput {
    0 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesServices {
    pub service: Option<Vec<ListServicesService>>,
}
model! { ListServicesServices {
    0 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesService {
    pub pid: Option<String>,
    pub region_id: Option<String>,
    pub service_name: Option<String>,
}
model! { ListServicesService {
    0 "Pid" pid, 1 "RegionId" region_id, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpanNames {
    pub end_time: Option<i64>,
    pub region_id: String,
    pub service_name: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListSpanNames(region_id: String) "ListSpanNames" -> ListSpanNamesOutput {
    0 "EndTime" end_time: i64, 1 "RegionId" region_id, 2 "ServiceName" service_name: String,
    3 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpanNamesOutput {
    pub span_names: Option<ListSpanNamesSpanNames>,
}
model! { ListSpanNamesOutput {
    0 "SpanNames" span_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpanNamesSpanNames {
    pub span_name: Option<Vec<String>>,
}
model! { ListSpanNamesSpanNames {
    0 "SpanName" span_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceService {
    pub region_id: Option<String>,
}
operation! { OpenXtraceService() "OpenXtraceService" -> OpenXtraceServiceOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenXtraceServiceOutput {
    pub order_id: Option<String>,
    pub result: Option<String>,
}
model! { OpenXtraceServiceOutput {
    0 "OrderId" order_id, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetric {
    pub dimensions: Option<Vec<String>>,
    pub end_time: i64,
    pub filters: Option<Vec<QueryMetricFilters>>,
    pub interval_in_sec: Option<i64>,
    pub limit: Option<i64>,
    pub measures: Vec<String>,
    pub metric: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub proxy_user_id: Option<String>,
    pub start_time: i64,
}
operation! { QueryMetric(end_time: i64, measures: Vec<String>, metric: String, start_time: i64)
    "QueryMetric" -> QueryMetricOutput {
    0 "Dimensions" dimensions: Vec<String>, 1 "EndTime" end_time, 2 "Filters" filters: Vec<QueryMetricFilters>,
    3 "IntervalInSec" interval_in_sec: i64, 4 "Limit" limit: i64, 5 "Measures" measures, 6 "Metric" metric,
    7 "Order" order: String, 8 "OrderBy" order_by: String, 9 "ProxyUserId" proxy_user_id: String,
    10 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QueryMetricFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricOutput {
    pub data: Option<String>,
}
model! { QueryMetricOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTraces {
    pub app_type: Option<String>,
    pub end_time: i64,
    pub min_duration: Option<i64>,
    pub operation_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub reverse: Option<bool>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
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
    Number "PageNumber", "PageBean.TraceInfos.TraceInfo" page_bean.trace_infos.trace_info, total "PageBean.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchTracesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesOutput {
    pub page_bean: Option<SearchTracesPageBean>,
}
model! { SearchTracesOutput {
    0 "PageBean" page_bean
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesPageBean {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub trace_infos: Option<SearchTracesTraceInfos>,
}
model! { SearchTracesPageBean {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "TraceInfos" trace_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTraceInfos {
    pub trace_info: Option<Vec<SearchTracesTraceInfo>>,
}
model! { SearchTracesTraceInfos {
    0 "TraceInfo" trace_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTracesTraceInfo {
    pub duration: Option<i64>,
    pub operation_name: Option<String>,
    pub service_ip: Option<String>,
    pub service_name: Option<String>,
    pub status_code: Option<i64>,
    pub tag_map: Option<BTreeMap<String, Value>>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { SearchTracesTraceInfo {
    0 "Duration" duration, 1 "OperationName" operation_name, 2 "ServiceIp" service_ip, 3 "ServiceName" service_name,
    4 "StatusCode" status_code, 5 "TagMap" tag_map, 6 "Timestamp" timestamp, 7 "TraceID" trace_id
} }

#[cfg(feature = "reflect")]
register! {
    CheckCommercialStatus, GetTagKey, GetTagVal, GetTrace, ListIpOrHosts, ListServices, ListSpanNames,
    OpenXtraceService, QueryMetric, SearchTraces
}
