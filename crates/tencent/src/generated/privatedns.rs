//! `privatedns` 2020-10-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "privatedns", version: "2020-10-28", code: "privatedns", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSpecifyPrivateZoneVpc {
    pub zone_id: String,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub sync: Option<bool>,
}
operation! { AddSpecifyPrivateZoneVpc(zone_id: String) "AddSpecifyPrivateZoneVpc" -> AddSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set: Vec<VpcInfo>, 2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>,
    3 "Sync" sync: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub uniq_vpc_id: Option<String>,
    pub region: Option<String>,
}
input! { VpcInfo(uniq_vpc_id: String, region: String) {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountVpcInfo {
    pub uniq_vpc_id: Option<String>,
    pub region: Option<String>,
    pub uin: Option<String>,
    pub vpc_name: Option<String>,
}
input! { AccountVpcInfo(uniq_vpc_id: String, region: String, uin: String) {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "Region" region: String, 2 "Uin" uin: String, 3 "VpcName" vpc_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSpecifyPrivateZoneVpcOutput {
    pub zone_id: Option<String>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub uniq_id: Option<String>,
}
model! { AddSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set, 2 "AccountVpcSet" account_vpc_set, 3 "UniqId" uniq_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtendEndpoint {}
operation! { CreateExtendEndpoint() "CreateExtendEndpoint" -> CreateExtendEndpointOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtendEndpointOutput {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
}
model! { CreateExtendEndpointOutput {
    0 "EndpointId" endpoint_id, 1 "EndpointName" endpoint_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRule {
    pub rule_name: String,
    pub rule_type: String,
    pub zone_id: String,
    pub end_point_id: String,
}
operation! { CreateForwardRule(rule_name: String, rule_type: String, zone_id: String, end_point_id: String)
    "CreateForwardRule" -> CreateForwardRuleOutput {
    0 "RuleName" rule_name, 1 "RuleType" rule_type, 2 "ZoneId" zone_id, 3 "EndPointId" end_point_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRuleOutput {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub zone_id: Option<String>,
    pub end_point_id: Option<String>,
}
model! { CreateForwardRuleOutput {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "RuleType" rule_type, 3 "ZoneId" zone_id, 4 "EndPointId" end_point_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInboundEndpoint {
    pub endpoint_name: String,
    pub endpoint_region: String,
    pub endpoint_vpc: String,
    pub subnet_ip: Vec<SubnetIpInfo>,
}
operation! { CreateInboundEndpoint(endpoint_name: String, endpoint_region: String, endpoint_vpc: String, subnet_ip: Vec<SubnetIpInfo>)
    "CreateInboundEndpoint" -> CreateInboundEndpointOutput {
    0 "EndpointName" endpoint_name, 1 "EndpointRegion" endpoint_region, 2 "EndpointVpc" endpoint_vpc,
    3 "SubnetIp" subnet_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetIpInfo {
    pub subnet_id: Option<String>,
    pub subnet_vip: Option<String>,
}
input! { SubnetIpInfo(subnet_id: String) {
    0 "SubnetId" subnet_id: String, 1 "SubnetVip" subnet_vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInboundEndpointOutput {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
}
model! { CreateInboundEndpointOutput {
    0 "EndpointId" endpoint_id, 1 "EndpointName" endpoint_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateDNSAccount {
    pub account: PrivateDNSAccount,
}
operation! { CreatePrivateDNSAccount(account: PrivateDNSAccount) "CreatePrivateDNSAccount" -> Empty {
    0 "Account" account
} }

pub type CreatePrivateDNSAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateDNSAccount {
    pub uin: Option<String>,
    pub account: Option<String>,
    pub nickname: Option<String>,
}
input! { PrivateDNSAccount(uin: String) {
    0 "Uin" uin: String, 1 "Account" account: String, 2 "Nickname" nickname: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZone {
    pub domain: String,
    pub tag_set: Option<Vec<TagInfo>>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub remark: Option<String>,
    pub dns_forward_status: Option<String>,
    /// Deprecated.
    pub vpcs: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub cname_speedup_status: Option<String>,
}
operation! { CreatePrivateZone(domain: String) "CreatePrivateZone" -> CreatePrivateZoneOutput {
    0 "Domain" domain, 1 "TagSet" tag_set: Vec<TagInfo>, 2 "VpcSet" vpc_set: Vec<VpcInfo>, 3 "Remark" remark: String,
    4 "DnsForwardStatus" dns_forward_status: String, 5 "Vpcs" vpcs: Vec<VpcInfo>,
    6 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>, 7 "CnameSpeedupStatus" cname_speedup_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneOutput {
    pub zone_id: Option<String>,
    pub domain: Option<String>,
}
model! { CreatePrivateZoneOutput {
    0 "ZoneId" zone_id, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneList {
    pub domains: Vec<String>,
}
operation! { CreatePrivateZoneList(domains: Vec<String>) "CreatePrivateZoneList" -> Empty {
    0 "Domains" domains
} }

pub type CreatePrivateZoneListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneRecord {
    pub zone_id: String,
    pub record_type: String,
    pub sub_domain: String,
    pub record_value: String,
    pub weight: Option<i64>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
    pub remark: Option<String>,
}
operation! { CreatePrivateZoneRecord(zone_id: String, record_type: String, sub_domain: String, record_value: String)
    "CreatePrivateZoneRecord" -> CreatePrivateZoneRecordOutput {
    0 "ZoneId" zone_id, 1 "RecordType" record_type, 2 "SubDomain" sub_domain, 3 "RecordValue" record_value,
    4 "Weight" weight: i64, 5 "MX" mx: i64, 6 "TTL" ttl: i64, 7 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneRecordOutput {
    pub record_id: Option<String>,
}
model! { CreatePrivateZoneRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateZoneRecordList {
    pub zone_ids: Vec<String>,
    pub records_info: Vec<RecordsInfo>,
}
operation! { CreatePrivateZoneRecordList(zone_ids: Vec<String>, records_info: Vec<RecordsInfo>)
    "CreatePrivateZoneRecordList" -> Empty {
    0 "ZoneIds" zone_ids, 1 "RecordsInfo" records_info
} }

pub type CreatePrivateZoneRecordListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsInfo {
    pub record_type: Option<String>,
    pub sub_domain: Option<String>,
    pub record_value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
}
input! { RecordsInfo(record_type: String, sub_domain: String, record_value: String) {
    0 "RecordType" record_type: String, 1 "SubDomain" sub_domain: String, 2 "RecordValue" record_value: String,
    3 "Weight" weight: i64, 4 "TTL" ttl: i64, 5 "MX" mx: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndPoint {
    pub end_point_id: Option<String>,
}
operation! { DeleteEndPoint() "DeleteEndPoint" -> Empty {
    0 "EndPointId" end_point_id: String
} }

pub type DeleteEndPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardRule {
    pub rule_id_set: Option<Vec<String>>,
}
operation! { DeleteForwardRule() "DeleteForwardRule" -> Empty {
    0 "RuleIdSet" rule_id_set: Vec<String>
} }

pub type DeleteForwardRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInboundEndpoint {
    pub endpoint_id: String,
}
operation! { DeleteInboundEndpoint(endpoint_id: String) "DeleteInboundEndpoint" -> Empty {
    0 "EndpointId" endpoint_id
} }

pub type DeleteInboundEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateDNSAccount {
    pub account: PrivateDNSAccount,
}
operation! { DeletePrivateDNSAccount(account: PrivateDNSAccount) "DeletePrivateDNSAccount" -> Empty {
    0 "Account" account
} }

pub type DeletePrivateDNSAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateZone {
    pub zone_id: Option<String>,
    pub zone_id_set: Option<Vec<String>>,
}
operation! { DeletePrivateZone() "DeletePrivateZone" -> Empty {
    0 "ZoneId" zone_id: String, 1 "ZoneIdSet" zone_id_set: Vec<String>
} }

pub type DeletePrivateZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateZoneRecord {
    pub zone_id: Option<String>,
    pub record_id: Option<String>,
    pub record_id_set: Option<Vec<String>>,
}
operation! { DeletePrivateZoneRecord() "DeletePrivateZoneRecord" -> Empty {
    0 "ZoneId" zone_id: String, 1 "RecordId" record_id: String, 2 "RecordIdSet" record_id_set: Vec<String>
} }

pub type DeletePrivateZoneRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecifyPrivateZoneVpc {
    pub zone_id: String,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub sync: Option<bool>,
}
operation! { DeleteSpecifyPrivateZoneVpc(zone_id: String)
    "DeleteSpecifyPrivateZoneVpc" -> DeleteSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set: Vec<VpcInfo>, 2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>,
    3 "Sync" sync: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpecifyPrivateZoneVpcOutput {
    pub zone_id: Option<String>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
    pub uniq_id: Option<String>,
}
model! { DeleteSpecifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set, 2 "AccountVpcSet" account_vpc_set, 3 "UniqId" uniq_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountVpcList {
    pub account_uin: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccountVpcList(account_uin: String) "DescribeAccountVpcList" -> DescribeAccountVpcListOutput {
    0 "AccountUin" account_uin, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccountVpcList: AccountVpcInfoOut = Offset "Offset", "VpcSet" vpc_set, total "TotalCount" }

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
pub struct DescribeAccountVpcListOutput {
    pub total_count: Option<i64>,
    pub vpc_set: Option<Vec<AccountVpcInfoOut>>,
}
model! { DescribeAccountVpcListOutput {
    0 "TotalCount" total_count, 1 "VpcSet" vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountVpcInfoOut {
    pub vpc_id: Option<String>,
    pub region: Option<String>,
    pub uin: Option<String>,
    pub vpc_name: Option<String>,
}
model! { AccountVpcInfoOut {
    0 "VpcId" vpc_id, 1 "Region" region, 2 "Uin" uin, 3 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLog {
    pub time_range_begin: String,
    pub filters: Option<Vec<Filter>>,
    pub time_range_end: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAuditLog(time_range_begin: String) "DescribeAuditLog" -> DescribeAuditLogOutput {
    0 "TimeRangeBegin" time_range_begin, 1 "Filters" filters: Vec<Filter>, 2 "TimeRangeEnd" time_range_end: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAuditLog: AuditLog = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogOutput {
    pub data: Option<Vec<AuditLog>>,
}
model! { DescribeAuditLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub resource: Option<String>,
    pub metric: Option<String>,
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<AuditLogInfo>>,
}
model! { AuditLog {
    0 "Resource" resource, 1 "Metric" metric, 2 "TotalCount" total_count, 3 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogInfo {
    pub date: Option<String>,
    pub operator_uin: Option<String>,
    pub content: Option<String>,
}
model! { AuditLogInfo {
    0 "Date" date, 1 "OperatorUin" operator_uin, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateRecordListResult {
    pub zone_ids: Vec<String>,
    pub records_info: Vec<RecordsInfo>,
}
operation! { DescribeCreateRecordListResult(zone_ids: Vec<String>, records_info: Vec<RecordsInfo>)
    "DescribeCreateRecordListResult" -> DescribeCreateRecordListResultOutput {
    0 "ZoneIds" zone_ids, 1 "RecordsInfo" records_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateRecordListResultOutput {
    pub records_result: Option<Vec<RecordsInfoResult>>,
}
model! { DescribeCreateRecordListResultOutput {
    0 "RecordsResult" records_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsInfoResult {
    pub zone_id: Option<String>,
    pub domain: Option<String>,
    pub records_status: Option<Vec<RecordsInfoStatus>>,
    pub remark: Option<String>,
}
model! { RecordsInfoResult {
    0 "ZoneId" zone_id, 1 "Domain" domain, 2 "RecordsStatus" records_status, 3 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsInfoStatus {
    pub record_type: Option<String>,
    pub sub_domain: Option<String>,
    pub record_value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub status: Option<i64>,
    pub message: Option<String>,
}
model! { RecordsInfoStatus {
    0 "RecordType" record_type, 1 "SubDomain" sub_domain, 2 "RecordValue" record_value, 3 "Weight" weight, 4 "TTL" ttl,
    5 "MX" mx, 6 "Status" status, 7 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateZoneListResult {
    pub domains: Vec<String>,
}
operation! { DescribeCreateZoneListResult(domains: Vec<String>)
    "DescribeCreateZoneListResult" -> DescribeCreateZoneListResultOutput {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateZoneListResultOutput {
    pub zones_info: Option<Vec<ZoneInfo>>,
}
model! { DescribeCreateZoneListResultOutput {
    0 "ZonesInfo" zones_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub domain: Option<String>,
    pub reason: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id, 1 "Domain" domain, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboard {}
operation! { DescribeDashboard() "DescribeDashboard" -> DescribeDashboardOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardOutput {
    pub zone_total: Option<i64>,
    pub zone_vpc_count: Option<i64>,
    pub request_total_count: Option<i64>,
    pub flow_usage: Option<Vec<FlowUsage>>,
}
model! { DescribeDashboardOutput {
    0 "ZoneTotal" zone_total, 1 "ZoneVpcCount" zone_vpc_count, 2 "RequestTotalCount" request_total_count,
    3 "FlowUsage" flow_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowUsage {
    pub flow_type: Option<String>,
    pub total_quantity: Option<i64>,
    pub available_quantity: Option<i64>,
}
model! { FlowUsage {
    0 "FlowType" flow_type, 1 "TotalQuantity" total_quantity, 2 "AvailableQuantity" available_quantity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtendEndpointList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExtendEndpointList() "DescribeExtendEndpointList" -> Empty {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }

pub type DescribeExtendEndpointListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRuleList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeForwardRuleList() "DescribeForwardRuleList" -> DescribeForwardRuleListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeForwardRuleList: ForwardRule = Offset "Offset", "ForwardRuleSet" forward_rule_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRuleListOutput {
    pub total_count: Option<i64>,
    pub forward_rule_set: Option<Vec<ForwardRule>>,
}
model! { DescribeForwardRuleListOutput {
    0 "TotalCount" total_count, 1 "ForwardRuleSet" forward_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardRule {
    pub domain: Option<String>,
    pub rule_name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub end_point_name: Option<String>,
    pub end_point_id: Option<String>,
    pub forward_address: Option<Vec<String>>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub zone_id: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
model! { ForwardRule {
    0 "Domain" domain, 1 "RuleName" rule_name, 2 "RuleId" rule_id, 3 "RuleType" rule_type, 4 "CreatedAt" created_at,
    5 "UpdatedAt" updated_at, 6 "EndPointName" end_point_name, 7 "EndPointId" end_point_id,
    8 "ForwardAddress" forward_address, 9 "VpcSet" vpc_set, 10 "ZoneId" zone_id, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInboundEndpointList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInboundEndpointList() "DescribeInboundEndpointList" -> DescribeInboundEndpointListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeInboundEndpointList: InboundEndpointSet =
    Offset "Offset", "InboundEndpointSet" inbound_endpoint_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInboundEndpointListOutput {
    pub total_count: Option<u64>,
    pub inbound_endpoint_set: Option<Vec<InboundEndpointSet>>,
}
model! { DescribeInboundEndpointListOutput {
    0 "TotalCount" total_count, 1 "InboundEndpointSet" inbound_endpoint_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InboundEndpointSet {
    pub end_point_id: Option<String>,
    pub end_point_name: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub end_point_service: Option<Vec<EndPointServiceInfo>>,
}
model! { InboundEndpointSet {
    0 "EndPointId" end_point_id, 1 "EndPointName" end_point_name, 2 "UniqVpcId" uniq_vpc_id, 3 "CreatedAt" created_at,
    4 "UpdatedAt" updated_at, 5 "EndPointService" end_point_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndPointServiceInfo {
    pub end_point_vip: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub end_point_state: Option<u64>,
    pub end_point_status: Option<u64>,
    pub end_point_remark: Option<String>,
    pub end_point_isolate_flag: Option<u64>,
}
model! { EndPointServiceInfo {
    0 "EndPointVip" end_point_vip, 1 "UniqSubnetId" uniq_subnet_id, 2 "EndPointState" end_point_state,
    3 "EndPointStatus" end_point_status, 4 "EndPointRemark" end_point_remark,
    5 "EndPointIsolateFlag" end_point_isolate_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDNSAccountList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivateDNSAccountList() "DescribePrivateDNSAccountList" -> DescribePrivateDNSAccountListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivateDNSAccountList: PrivateDNSAccount =
    Offset "Offset", "AccountSet" account_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateDNSAccountListOutput {
    pub total_count: Option<i64>,
    pub account_set: Option<Vec<PrivateDNSAccount>>,
}
model! { DescribePrivateDNSAccountListOutput {
    0 "TotalCount" total_count, 1 "AccountSet" account_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZone {
    pub zone_id: String,
}
operation! { DescribePrivateZone(zone_id: String) "DescribePrivateZone" -> DescribePrivateZoneOutput {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneOutput {
    pub private_zone: Option<PrivateZone>,
}
model! { DescribePrivateZoneOutput {
    0 "PrivateZone" private_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateZone {
    pub zone_id: Option<String>,
    pub owner_uin: Option<i64>,
    pub domain: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub record_count: Option<i64>,
    pub remark: Option<String>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub status: Option<String>,
    pub dns_forward_status: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfoOutput>>,
    pub is_custom_tld: Option<bool>,
    pub cname_speedup_status: Option<String>,
    pub forward_rule_name: Option<String>,
    pub forward_rule_type: Option<String>,
    pub forward_address: Option<String>,
    pub end_point_name: Option<String>,
    pub deleted_vpc_set: Option<Vec<VpcInfo>>,
}
model! { PrivateZone {
    0 "ZoneId" zone_id, 1 "OwnerUin" owner_uin, 2 "Domain" domain, 3 "CreatedOn" created_on, 4 "UpdatedOn" updated_on,
    5 "RecordCount" record_count, 6 "Remark" remark, 7 "VpcSet" vpc_set, 8 "Status" status,
    9 "DnsForwardStatus" dns_forward_status, 10 "Tags" tags, 11 "AccountVpcSet" account_vpc_set,
    12 "IsCustomTld" is_custom_tld, 13 "CnameSpeedupStatus" cname_speedup_status,
    14 "ForwardRuleName" forward_rule_name, 15 "ForwardRuleType" forward_rule_type, 16 "ForwardAddress" forward_address,
    17 "EndPointName" end_point_name, 18 "DeletedVpcSet" deleted_vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountVpcInfoOutput {
    pub uin: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub region: Option<String>,
}
model! { AccountVpcInfoOutput {
    0 "Uin" uin, 1 "UniqVpcId" uniq_vpc_id, 2 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivateZoneList() "DescribePrivateZoneList" -> DescribePrivateZoneListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivateZoneList: PrivateZone = Offset "Offset", "PrivateZoneSet" private_zone_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneListOutput {
    pub total_count: Option<i64>,
    pub private_zone_set: Option<Vec<PrivateZone>>,
}
model! { DescribePrivateZoneListOutput {
    0 "TotalCount" total_count, 1 "PrivateZoneSet" private_zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneRecordList {
    pub zone_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrivateZoneRecordList(zone_id: String)
    "DescribePrivateZoneRecordList" -> DescribePrivateZoneRecordListOutput {
    0 "ZoneId" zone_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribePrivateZoneRecordList: PrivateZoneRecord =
    Offset "Offset", "RecordSet" record_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneRecordListOutput {
    pub total_count: Option<i64>,
    pub record_set: Option<Vec<PrivateZoneRecord>>,
}
model! { DescribePrivateZoneRecordListOutput {
    0 "TotalCount" total_count, 1 "RecordSet" record_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateZoneRecord {
    pub record_id: Option<String>,
    pub zone_id: Option<String>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub status: Option<String>,
    pub weight: Option<i64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub extra: Option<String>,
    pub enabled: Option<u64>,
    pub remark: Option<String>,
}
model! { PrivateZoneRecord {
    0 "RecordId" record_id, 1 "ZoneId" zone_id, 2 "SubDomain" sub_domain, 3 "RecordType" record_type,
    4 "RecordValue" record_value, 5 "TTL" ttl, 6 "MX" mx, 7 "Status" status, 8 "Weight" weight,
    9 "CreatedOn" created_on, 10 "UpdatedOn" updated_on, 11 "Extra" extra, 12 "Enabled" enabled, 13 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneService {}
operation! { DescribePrivateZoneService() "DescribePrivateZoneService" -> DescribePrivateZoneServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneServiceOutput {
    pub service_status: Option<String>,
}
model! { DescribePrivateZoneServiceOutput {
    0 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaUsage {}
operation! { DescribeQuotaUsage() "DescribeQuotaUsage" -> DescribeQuotaUsageOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotaUsageOutput {
    pub tld_quota: Option<TldQuota>,
}
model! { DescribeQuotaUsageOutput {
    0 "TldQuota" tld_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TldQuota {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub stock: Option<i64>,
    pub quota: Option<i64>,
}
model! { TldQuota {
    0 "Total" total, 1 "Used" used, 2 "Stock" stock, 3 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecord {
    pub zone_id: String,
    pub record_id: String,
}
operation! { DescribeRecord(zone_id: String, record_id: String) "DescribeRecord" -> DescribeRecordOutput {
    0 "ZoneId" zone_id, 1 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordOutput {
    pub record_info: Option<RecordInfo>,
}
model! { DescribeRecordOutput {
    0 "RecordInfo" record_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub record_id: Option<String>,
    pub zone_id: Option<String>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_value: Option<String>,
    pub ttl: Option<i64>,
    pub mx: Option<i64>,
    pub weight: Option<i64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub enabled: Option<u64>,
    pub remark: Option<String>,
}
model! { RecordInfo {
    0 "RecordId" record_id, 1 "ZoneId" zone_id, 2 "SubDomain" sub_domain, 3 "RecordType" record_type,
    4 "RecordValue" record_value, 5 "TTL" ttl, 6 "MX" mx, 7 "Weight" weight, 8 "CreatedOn" created_on,
    9 "UpdatedOn" updated_on, 10 "Enabled" enabled, 11 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestData {
    pub time_range_begin: String,
    pub filters: Option<Vec<Filter>>,
    pub time_range_end: Option<String>,
    pub export: Option<bool>,
}
operation! { DescribeRequestData(time_range_begin: String) "DescribeRequestData" -> DescribeRequestDataOutput {
    0 "TimeRangeBegin" time_range_begin, 1 "Filters" filters: Vec<Filter>, 2 "TimeRangeEnd" time_range_end: String,
    3 "Export" export: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestDataOutput {
    pub data: Option<Vec<MetricData>>,
    pub interval: Option<String>,
    pub url: Option<String>,
}
model! { DescribeRequestDataOutput {
    0 "Data" data, 1 "Interval" interval, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub resource: Option<String>,
    pub metric: Option<String>,
    pub data_set: Option<Vec<DatePoint>>,
    pub metric_count: Option<i64>,
}
model! { MetricData {
    0 "Resource" resource, 1 "Metric" metric, 2 "DataSet" data_set, 3 "MetricCount" metric_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatePoint {
    pub date: Option<String>,
    pub value: Option<i64>,
}
model! { DatePoint {
    0 "Date" date, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardRule {
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub end_point_id: Option<String>,
}
operation! { ModifyForwardRule(rule_id: String) "ModifyForwardRule" -> Empty {
    0 "RuleId" rule_id, 1 "RuleName" rule_name: String, 2 "EndPointId" end_point_id: String
} }

pub type ModifyForwardRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInboundEndpoint {
    pub endpoint_id: String,
    pub endpoint_name: String,
}
operation! { ModifyInboundEndpoint(endpoint_id: String, endpoint_name: String) "ModifyInboundEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "EndpointName" endpoint_name
} }

pub type ModifyInboundEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZone {
    pub zone_id: String,
    pub remark: Option<String>,
    pub dns_forward_status: Option<String>,
    pub cname_speedup_status: Option<String>,
}
operation! { ModifyPrivateZone(zone_id: String) "ModifyPrivateZone" -> Empty {
    0 "ZoneId" zone_id, 1 "Remark" remark: String, 2 "DnsForwardStatus" dns_forward_status: String,
    3 "CnameSpeedupStatus" cname_speedup_status: String
} }

pub type ModifyPrivateZoneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneRecord {
    pub zone_id: String,
    pub record_id: String,
    pub record_type: String,
    pub sub_domain: String,
    pub record_value: String,
    pub weight: Option<i64>,
    pub mx: Option<i64>,
    pub ttl: Option<i64>,
    pub remark: Option<String>,
}

/// What [`ModifyPrivateZoneRecord::new`] takes.
pub struct ModifyPrivateZoneRecordRequired {
    pub zone_id: String,
    pub record_id: String,
    pub record_type: String,
    pub sub_domain: String,
    pub record_value: String,
}
operation! { ModifyPrivateZoneRecord{ModifyPrivateZoneRecordRequired: zone_id, record_id, record_type, sub_domain, record_value}
    "ModifyPrivateZoneRecord" -> Empty {
    0 "ZoneId" zone_id, 1 "RecordId" record_id, 2 "RecordType" record_type, 3 "SubDomain" sub_domain,
    4 "RecordValue" record_value, 5 "Weight" weight: i64, 6 "MX" mx: i64, 7 "TTL" ttl: i64, 8 "Remark" remark: String
} }

pub type ModifyPrivateZoneRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneVpc {
    pub zone_id: String,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfo>>,
}
operation! { ModifyPrivateZoneVpc(zone_id: String) "ModifyPrivateZoneVpc" -> ModifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set: Vec<VpcInfo>, 2 "AccountVpcSet" account_vpc_set: Vec<AccountVpcInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneVpcOutput {
    pub zone_id: Option<String>,
    pub vpc_set: Option<Vec<VpcInfo>>,
    pub account_vpc_set: Option<Vec<AccountVpcInfoOutput>>,
}
model! { ModifyPrivateZoneVpcOutput {
    0 "ZoneId" zone_id, 1 "VpcSet" vpc_set, 2 "AccountVpcSet" account_vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordsStatus {
    pub zone_id: String,
    pub record_ids: Vec<i64>,
    pub status: String,
}
operation! { ModifyRecordsStatus(zone_id: String, record_ids: Vec<i64>, status: String)
    "ModifyRecordsStatus" -> ModifyRecordsStatusOutput {
    0 "ZoneId" zone_id, 1 "RecordIds" record_ids, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordsStatusOutput {
    pub zone_id: Option<String>,
    pub record_ids: Option<Vec<i64>>,
    pub status: Option<String>,
}
model! { ModifyRecordsStatusOutput {
    0 "ZoneId" zone_id, 1 "RecordIds" record_ids, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncBindVpcStatus {
    pub uniq_id: String,
}
operation! { QueryAsyncBindVpcStatus(uniq_id: String) "QueryAsyncBindVpcStatus" -> QueryAsyncBindVpcStatusOutput {
    0 "UniqId" uniq_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncBindVpcStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { QueryAsyncBindVpcStatusOutput {
    0 "Status" status, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribePrivateZoneService {}
operation! { SubscribePrivateZoneService() "SubscribePrivateZoneService" -> SubscribePrivateZoneServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribePrivateZoneServiceOutput {
    pub service_status: Option<String>,
}
model! { SubscribePrivateZoneServiceOutput {
    0 "ServiceStatus" service_status
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_TOKEN_FAILURE: &str = "AuthFailure.TokenFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BIND_ZONE_VPC_FAILED: &str = "FailedOperation.BindZoneVpcFailed";
    pub const FAILED_OPERATION_CREATE_RECORD_ERROR: &str = "FailedOperation.CreateRecordError";
    pub const FAILED_OPERATION_CREATE_RECORD_FAILED: &str = "FailedOperation.CreateRecordFailed";
    pub const FAILED_OPERATION_CREATE_VPC_END_POINT_ERROR: &str = "FailedOperation.CreateVpcEndPointError";
    pub const FAILED_OPERATION_CREATE_VPC_END_POINT_FAILED: &str = "FailedOperation.CreateVpcEndPointFailed";
    pub const FAILED_OPERATION_CREATE_ZONE_FAILED: &str = "FailedOperation.CreateZoneFailed";
    pub const FAILED_OPERATION_DATA_ERROR: &str = "FailedOperation.DataError";
    pub const FAILED_OPERATION_DELETE_LAST_BIND_VPC_RECORD_FAILED: &str =
        "FailedOperation.DeleteLastBindVpcRecordFailed";
    pub const FAILED_OPERATION_DELETE_RECORD_FAILED: &str = "FailedOperation.DeleteRecordFailed";
    pub const FAILED_OPERATION_DELETE_VPC_END_POINT_FAILED: &str = "FailedOperation.DeleteVpcEndPointFailed";
    pub const FAILED_OPERATION_DELETE_ZONE_FAILED: &str = "FailedOperation.DeleteZoneFailed";
    pub const FAILED_OPERATION_GET_TMP_CRED_FAILED: &str = "FailedOperation.GetTmpCredFailed";
    pub const FAILED_OPERATION_INBOUND_OVER_LIMIT: &str = "FailedOperation.InboundOverLimit";
    pub const FAILED_OPERATION_MODIFY_RECORD_FAILED: &str = "FailedOperation.ModifyRecordFailed";
    pub const FAILED_OPERATION_MODIFY_ZONE_FAILED: &str = "FailedOperation.ModifyZoneFailed";
    pub const FAILED_OPERATION_UPDATE_RECORD_FAILED: &str = "FailedOperation.UpdateRecordFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_UNDEFIEND_ERROR: &str = "InternalError.UndefiendError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACCOUNT_EXIST: &str = "InvalidParameter.AccountExist";
    pub const INVALID_PARAMETER_CROSS_ACCOUNT_COUNT_EXCEED: &str = "InvalidParameter.CrossAccountCountExceed";
    pub const INVALID_PARAMETER_END_POINT_BIND_FORWARD_RULE: &str = "InvalidParameter.EndPointBindForwardRule";
    pub const INVALID_PARAMETER_END_POINT_NOT_EXISTS: &str = "InvalidParameter.EndPointNotExists";
    pub const INVALID_PARAMETER_END_POINT_SERVICE_NOT_EXIST: &str = "InvalidParameter.EndPointServiceNotExist";
    pub const INVALID_PARAMETER_FORWARD_RULE_NOT_EXIST: &str = "InvalidParameter.ForwardRuleNotExist";
    pub const INVALID_PARAMETER_FORWARD_RULE_ZONE_REPEAT_BIND: &str = "InvalidParameter.ForwardRuleZoneRepeatBind";
    pub const INVALID_PARAMETER_ILLEGAL_CIDR: &str = "InvalidParameter.IllegalCidr";
    pub const INVALID_PARAMETER_ILLEGAL_DOMAIN: &str = "InvalidParameter.IllegalDomain";
    pub const INVALID_PARAMETER_ILLEGAL_DOMAIN_TLD: &str = "InvalidParameter.IllegalDomainTld";
    pub const INVALID_PARAMETER_ILLEGAL_PTR_RECORD: &str = "InvalidParameter.IllegalPTRRecord";
    pub const INVALID_PARAMETER_ILLEGAL_RECORD: &str = "InvalidParameter.IllegalRecord";
    pub const INVALID_PARAMETER_ILLEGAL_RECORD_VALUE: &str = "InvalidParameter.IllegalRecordValue";
    pub const INVALID_PARAMETER_ILLEGAL_VPC_INFO: &str = "InvalidParameter.IllegalVpcInfo";
    pub const INVALID_PARAMETER_INVALID_MX: &str = "InvalidParameter.InvalidMX";
    pub const INVALID_PARAMETER_INVALID_ZONE_FILE_FORMAT: &str = "InvalidParameter.InvalidZoneFileFormat";
    pub const INVALID_PARAMETER_MX_NOT_SUPPORTED: &str = "InvalidParameter.MXNotSupported";
    pub const INVALID_PARAMETER_RECORD_AAAA_COUNT_EXCEED: &str = "InvalidParameter.RecordAAAACountExceed";
    pub const INVALID_PARAMETER_RECORD_A_COUNT_EXCEED: &str = "InvalidParameter.RecordACountExceed";
    pub const INVALID_PARAMETER_RECORD_CNAME_COUNT_EXCEED: &str = "InvalidParameter.RecordCNAMECountExceed";
    pub const INVALID_PARAMETER_RECORD_CONFLICT: &str = "InvalidParameter.RecordConflict";
    pub const INVALID_PARAMETER_RECORD_COUNT_EXCEED: &str = "InvalidParameter.RecordCountExceed";
    pub const INVALID_PARAMETER_RECORD_EXIST: &str = "InvalidParameter.RecordExist";
    pub const INVALID_PARAMETER_RECORD_LEVEL_EXCEED: &str = "InvalidParameter.RecordLevelExceed";
    pub const INVALID_PARAMETER_RECORD_MX_COUNT_EXCEED: &str = "InvalidParameter.RecordMXCountExceed";
    pub const INVALID_PARAMETER_RECORD_NOT_EXIST: &str = "InvalidParameter.RecordNotExist";
    pub const INVALID_PARAMETER_RECORD_ROLL_LIMIT_COUNT_EXCEED: &str = "InvalidParameter.RecordRollLimitCountExceed";
    pub const INVALID_PARAMETER_RECORD_TXT_COUNT_EXCEED: &str = "InvalidParameter.RecordTXTCountExceed";
    pub const INVALID_PARAMETER_RECORD_UNSUPPORT_WEIGHT: &str = "InvalidParameter.RecordUnsupportWeight";
    pub const INVALID_PARAMETER_UNIQUE_ID_NOT_EXIST: &str = "InvalidParameter.UniqueIdNotExist";
    pub const INVALID_PARAMETER_VPC_BINDED: &str = "InvalidParameter.VpcBinded";
    pub const INVALID_PARAMETER_VPC_BINDED_MAIN_DOMAIN: &str = "InvalidParameter.VpcBindedMainDomain";
    pub const INVALID_PARAMETER_VPC_CONFLICT: &str = "InvalidParameter.VpcConflict";
    pub const INVALID_PARAMETER_VPC_PTR_ZONE_BIND_EXCEED: &str = "InvalidParameter.VpcPtrZoneBindExceed";
    pub const INVALID_PARAMETER_ZONE_NOT_EXISTS: &str = "InvalidParameter.ZoneNotExists";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_TTL_VALUE: &str = "InvalidParameterValue.IllegalTTLValue";
    pub const INVALID_PARAMETER_VALUE_RESERVED_DOMAIN: &str = "InvalidParameterValue.ReservedDomain";
    pub const INVALID_PARAMETER_VALUE_UIN_NOT_IN_WHITE_LIST: &str = "InvalidParameterValue.UinNotInWhiteList";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_TLD_OUT_OF_LIMIT: &str = "LimitExceeded.TldOutOfLimit";
    pub const LIMIT_EXCEEDED_TLD_OUT_OF_RANGE: &str = "LimitExceeded.TldOutOfRange";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_ZONE_BIND_FORWARD_RULE: &str = "ResourceInUse.ZoneBindForwardRule";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_BALANCE: &str = "ResourceInsufficient.Balance";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_SERVICE_NOT_SUBSCRIBED: &str = "ResourceNotFound.ServiceNotSubscribed";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_SERVICE_WHITE_LIST_NOT_ADDED: &str = "ResourceUnavailable.ServiceWhiteListNotAdded";
    pub const RESOURCE_UNAVAILABLE_TLD_PACKAGE_EXPIRED: &str = "ResourceUnavailable.TldPackageExpired";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ROLE_UN_AUTHORIZED: &str = "UnauthorizedOperation.RoleUnAuthorized";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_ACCOUNT: &str = "UnauthorizedOperation.UnauthorizedAccount";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ACCOUNT_NOT_BOUND: &str = "UnsupportedOperation.AccountNotBound";
    pub const UNSUPPORTED_OPERATION_EXIST_BOUND_VPC: &str = "UnsupportedOperation.ExistBoundVpc";
    pub const UNSUPPORTED_OPERATION_FREQUENCY_LIMIT: &str = "UnsupportedOperation.FrequencyLimit";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_DNS_FORWARD: &str = "UnsupportedOperation.NotSupportDnsForward";
}

#[cfg(feature = "reflect")]
register! {
    AddSpecifyPrivateZoneVpc, CreateExtendEndpoint, CreateForwardRule, CreateInboundEndpoint, CreatePrivateDNSAccount,
    CreatePrivateZone, CreatePrivateZoneList, CreatePrivateZoneRecord, CreatePrivateZoneRecordList, DeleteEndPoint,
    DeleteForwardRule, DeleteInboundEndpoint, DeletePrivateDNSAccount, DeletePrivateZone, DeletePrivateZoneRecord,
    DeleteSpecifyPrivateZoneVpc, DescribeAccountVpcList, DescribeAuditLog, DescribeCreateRecordListResult,
    DescribeCreateZoneListResult, DescribeDashboard, DescribeExtendEndpointList, DescribeForwardRuleList,
    DescribeInboundEndpointList, DescribePrivateDNSAccountList, DescribePrivateZone, DescribePrivateZoneList,
    DescribePrivateZoneRecordList, DescribePrivateZoneService, DescribeQuotaUsage, DescribeRecord, DescribeRequestData,
    ModifyForwardRule, ModifyInboundEndpoint, ModifyPrivateZone, ModifyPrivateZoneRecord, ModifyPrivateZoneVpc,
    ModifyRecordsStatus, QueryAsyncBindVpcStatus, SubscribePrivateZoneService
}
