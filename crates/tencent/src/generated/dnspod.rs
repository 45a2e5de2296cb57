//! `dnspod` 2021-03-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "dnspod", version: "2021-03-23", code: "dnspod", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecordSnapshotRollback {
    pub domain: String,
    pub snapshot_id: String,
    pub record: SnapshotRecord,
    pub domain_id: Option<u64>,
}
operation! { CheckRecordSnapshotRollback(domain: String, snapshot_id: String, record: SnapshotRecord)
    "CheckRecordSnapshotRollback" -> CheckRecordSnapshotRollbackOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "Record" record, 3 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotRecord {
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<String>,
    pub record_id: Option<String>,
    pub mx: Option<String>,
    pub weight: Option<String>,
    pub reason: Option<String>,
}

/// What [`SnapshotRecord::new`] takes.
pub struct SnapshotRecordRequired {
    pub sub_domain: String,
    pub record_type: String,
    pub record_line: String,
    pub value: String,
    pub ttl: String,
}
input! { SnapshotRecord{SnapshotRecordRequired: sub_domain, record_type, record_line, value, ttl} {
    0 "SubDomain" sub_domain: String, 1 "RecordType" record_type: String, 2 "RecordLine" record_line: String,
    3 "Value" value: String, 4 "TTL" ttl: String, 5 "RecordId" record_id: String, 6 "MX" mx: String,
    7 "Weight" weight: String, 8 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRecordSnapshotRollbackOutput {
    pub reason: Option<String>,
}
model! { CheckRecordSnapshotRollbackOutput {
    0 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSnapshotRollback {
    pub domain: String,
    pub snapshot_id: String,
    pub domain_id: Option<u64>,
}
operation! { CheckSnapshotRollback(domain: String, snapshot_id: String)
    "CheckSnapshotRollback" -> CheckSnapshotRollbackOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSnapshotRollbackOutput {
    pub snapshot_id: Option<String>,
    pub cost_minutes: Option<u64>,
    pub domain: Option<String>,
    pub total: Option<u64>,
    pub timeout: Option<u64>,
    pub failed: Option<u64>,
    pub failed_record_list: Option<Vec<SnapshotRecord>>,
}
model! { CheckSnapshotRollbackOutput {
    0 "SnapshotId" snapshot_id, 1 "CostMinutes" cost_minutes, 2 "Domain" domain, 3 "Total" total, 4 "Timeout" timeout,
    5 "Failed" failed, 6 "FailedRecordList" failed_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayDeal {
    pub deal_type: u64,
    pub goods_type: u64,
    pub goods_child_type: String,
    pub goods_num: u64,
    pub auto_renew: u64,
    pub domain: Option<String>,
    pub time_span: Option<u64>,
    pub new_package_type: Option<String>,
    pub client_token: Option<String>,
}

/// What [`CreateAndPayDeal::new`] takes.
pub struct CreateAndPayDealRequired {
    pub deal_type: u64,
    pub goods_type: u64,
    pub goods_child_type: String,
    pub goods_num: u64,
    pub auto_renew: u64,
}
operation! { CreateAndPayDeal{CreateAndPayDealRequired: deal_type, goods_type, goods_child_type, goods_num, auto_renew}
    "CreateAndPayDeal" -> CreateAndPayDealOutput {
    0 "DealType" deal_type, 1 "GoodsType" goods_type, 2 "GoodsChildType" goods_child_type, 3 "GoodsNum" goods_num,
    4 "AutoRenew" auto_renew, 5 "Domain" domain: String, 6 "TimeSpan" time_span: u64,
    7 "NewPackageType" new_package_type: String, 8 "ClientToken" client_token: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndPayDealOutput {
    pub big_deal_id: Option<String>,
    pub deal_list: Option<Vec<Deals>>,
}
model! { CreateAndPayDealOutput {
    0 "BigDealId" big_deal_id, 1 "DealList" deal_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deals {
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
    pub resource_id: Option<String>,
}
model! { Deals {
    0 "DealId" deal_id, 1 "DealName" deal_name, 2 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeal {
    pub deal_type: u64,
    pub goods_type: u64,
    pub goods_child_type: String,
    pub goods_num: u64,
    pub auto_renew: u64,
    pub domain: Option<String>,
    pub time_span: Option<u64>,
    pub new_package_type: Option<String>,
}

/// What [`CreateDeal::new`] takes.
pub struct CreateDealRequired {
    pub deal_type: u64,
    pub goods_type: u64,
    pub goods_child_type: String,
    pub goods_num: u64,
    pub auto_renew: u64,
}
operation! { CreateDeal{CreateDealRequired: deal_type, goods_type, goods_child_type, goods_num, auto_renew}
    "CreateDeal" -> CreateDealOutput {
    0 "DealType" deal_type, 1 "GoodsType" goods_type, 2 "GoodsChildType" goods_child_type, 3 "GoodsNum" goods_num,
    4 "AutoRenew" auto_renew, 5 "Domain" domain: String, 6 "TimeSpan" time_span: u64,
    7 "NewPackageType" new_package_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDealOutput {
    pub big_deal_id: Option<String>,
    pub deal_list: Option<Vec<Deals>>,
}
model! { CreateDealOutput {
    0 "BigDealId" big_deal_id, 1 "DealList" deal_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    pub domain: String,
    pub group_id: Option<u64>,
    pub is_mark: Option<String>,
    pub transfer_sub_domain: Option<bool>,
    pub tags: Option<Vec<TagItem>>,
}
operation! { CreateDomain(domain: String) "CreateDomain" -> CreateDomainOutput {
    0 "Domain" domain, 1 "GroupId" group_id: u64, 2 "IsMark" is_mark: String,
    3 "TransferSubDomain" transfer_sub_domain: bool, 4 "Tags" tags: Vec<TagItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub domain_info: Option<DomainCreateInfo>,
}
model! { CreateDomainOutput {
    0 "DomainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCreateInfo {
    pub id: Option<u64>,
    pub domain: Option<String>,
    pub punycode: Option<String>,
    pub grade_ns_list: Option<Vec<String>>,
}
model! { DomainCreateInfo {
    0 "Id" id, 1 "Domain" domain, 2 "Punycode" punycode, 3 "GradeNsList" grade_ns_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainAlias {
    pub domain_alias: String,
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { CreateDomainAlias(domain_alias: String, domain: String) "CreateDomainAlias" -> CreateDomainAliasOutput {
    0 "DomainAlias" domain_alias, 1 "Domain" domain, 2 "DomainId" domain_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainAliasOutput {
    pub domain_alias_id: Option<i64>,
}
model! { CreateDomainAliasOutput {
    0 "DomainAliasId" domain_alias_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatch {
    pub domain_list: Vec<String>,
    pub record_value: Option<String>,
}
operation! { CreateDomainBatch(domain_list: Vec<String>) "CreateDomainBatch" -> CreateDomainBatchOutput {
    0 "DomainList" domain_list, 1 "RecordValue" record_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchOutput {
    pub detail_list: Option<Vec<CreateDomainBatchDetail>>,
    pub job_id: Option<u64>,
}
model! { CreateDomainBatchOutput {
    0 "DetailList" detail_list, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchDetail {
    pub record_list: Option<Vec<CreateDomainBatchRecord>>,
    pub id: Option<u64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
}
model! { CreateDomainBatchDetail {
    0 "RecordList" record_list, 1 "Id" id, 2 "Domain" domain, 3 "DomainGrade" domain_grade, 4 "ErrMsg" err_msg,
    5 "Status" status, 6 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchRecord {
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub err_msg: Option<String>,
    pub id: Option<u64>,
}
model! { CreateDomainBatchRecord {
    0 "SubDomain" sub_domain, 1 "RecordType" record_type, 2 "RecordLine" record_line, 3 "Value" value, 4 "TTL" ttl,
    5 "Status" status, 6 "Operation" operation, 7 "ErrMsg" err_msg, 8 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainCustomLine {
    pub domain: String,
    pub name: String,
    pub area: String,
    pub domain_id: Option<u64>,
}
operation! { CreateDomainCustomLine(domain: String, name: String, area: String) "CreateDomainCustomLine" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "Area" area, 3 "DomainId" domain_id: u64
} }

pub type CreateDomainCustomLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainGroup {
    pub group_name: String,
}
operation! { CreateDomainGroup(group_name: String) "CreateDomainGroup" -> CreateDomainGroupOutput {
    0 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateDomainGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainsAnalyticsFile {
    pub domains: Vec<String>,
    pub start_date: String,
    pub dns_format: Option<String>,
    pub end_date: Option<String>,
}
operation! { CreateDomainsAnalyticsFile(domains: Vec<String>, start_date: String)
    "CreateDomainsAnalyticsFile" -> CreateDomainsAnalyticsFileOutput {
    0 "Domains" domains, 1 "StartDate" start_date, 2 "DNSFormat" dns_format: String, 3 "EndDate" end_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainsAnalyticsFileOutput {
    pub job_id: Option<u64>,
}
model! { CreateDomainsAnalyticsFileOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineGroup {
    pub name: String,
    pub lines: String,
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { CreateLineGroup(name: String, lines: String, domain: String) "CreateLineGroup" -> CreateLineGroupOutput {
    0 "Name" name, 1 "Lines" lines, 2 "Domain" domain, 3 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineGroupOutput {
    pub data: Option<LineGroupDetail>,
}
model! { CreateLineGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupDetail {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub lines: Option<Vec<String>>,
}
model! { LineGroupDetail {
    0 "Id" id, 1 "Name" name, 2 "Lines" lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLineGroupCopy {
    pub domain: String,
    pub domain_ids: String,
    pub domain_id: Option<u64>,
}
operation! { CreateLineGroupCopy(domain: String, domain_ids: String) "CreateLineGroupCopy" -> Empty {
    0 "Domain" domain, 1 "DomainIds" domain_ids, 2 "DomainId" domain_id: u64
} }

pub type CreateLineGroupCopyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecord {
    pub domain: String,
    pub record_type: String,
    pub record_line: String,
    pub value: String,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub mx: Option<u64>,
    pub ttl: Option<u64>,
    pub weight: Option<u64>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub dnssec_conflict_mode: Option<String>,
    pub group_id: Option<u64>,
}
operation! { CreateRecord(domain: String, record_type: String, record_line: String, value: String)
    "CreateRecord" -> CreateRecordOutput {
    0 "Domain" domain, 1 "RecordType" record_type, 2 "RecordLine" record_line, 3 "Value" value,
    4 "DomainId" domain_id: u64, 5 "SubDomain" sub_domain: String, 6 "RecordLineId" record_line_id: String,
    7 "MX" mx: u64, 8 "TTL" ttl: u64, 9 "Weight" weight: u64, 10 "Status" status: String, 11 "Remark" remark: String,
    12 "DnssecConflictMode" dnssec_conflict_mode: String, 13 "GroupId" group_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordOutput {
    pub record_id: Option<u64>,
}
model! { CreateRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatch {
    pub domain_id_list: Vec<String>,
    pub record_list: Vec<AddRecordBatch>,
}
operation! { CreateRecordBatch(domain_id_list: Vec<String>, record_list: Vec<AddRecordBatch>)
    "CreateRecordBatch" -> CreateRecordBatchOutput {
    0 "DomainIdList" domain_id_list, 1 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordBatch {
    pub record_type: Option<String>,
    pub value: Option<String>,
    pub sub_domain: Option<String>,
    pub record_line: Option<String>,
    pub record_line_id: Option<String>,
    pub mx: Option<u64>,
    pub ttl: Option<u64>,
}
input! { AddRecordBatch(record_type: String, value: String) {
    0 "RecordType" record_type: String, 1 "Value" value: String, 2 "SubDomain" sub_domain: String,
    3 "RecordLine" record_line: String, 4 "RecordLineId" record_line_id: String, 5 "MX" mx: u64, 6 "TTL" ttl: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatchOutput {
    pub detail_list: Option<Vec<CreateRecordBatchDetail>>,
    pub job_id: Option<u64>,
}
model! { CreateRecordBatchOutput {
    0 "DetailList" detail_list, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatchDetail {
    pub record_list: Option<Vec<CreateRecordBatchRecord>>,
    pub id: Option<u64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub domain_id: Option<u64>,
}
model! { CreateRecordBatchDetail {
    0 "RecordList" record_list, 1 "Id" id, 2 "Domain" domain, 3 "DomainGrade" domain_grade, 4 "ErrMsg" err_msg,
    5 "Status" status, 6 "Operation" operation, 7 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordBatchRecord {
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub err_msg: Option<String>,
    pub id: Option<u64>,
    pub mx: Option<u64>,
    pub weight: Option<u64>,
}
model! { CreateRecordBatchRecord {
    0 "SubDomain" sub_domain, 1 "RecordType" record_type, 2 "RecordLine" record_line, 3 "Value" value, 4 "TTL" ttl,
    5 "Status" status, 6 "Operation" operation, 7 "ErrMsg" err_msg, 8 "Id" id, 9 "MX" mx, 10 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordGroup {
    pub domain: String,
    pub group_name: String,
    pub domain_id: Option<u64>,
}
operation! { CreateRecordGroup(domain: String, group_name: String) "CreateRecordGroup" -> CreateRecordGroupOutput {
    0 "Domain" domain, 1 "GroupName" group_name, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordGroupOutput {
    pub group_id: Option<u64>,
}
model! { CreateRecordGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { CreateSnapshot(domain: String) "CreateSnapshot" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

pub type CreateSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomainsAnalyticsFile {
    pub domains: Vec<SubDomainsAnalyticsParamsItem>,
    pub start_date: String,
    pub sub_domain_type: u64,
    pub dns_format: Option<String>,
    pub end_date: Option<String>,
}
operation! { CreateSubDomainsAnalyticsFile(domains: Vec<SubDomainsAnalyticsParamsItem>, start_date: String, sub_domain_type: u64)
    "CreateSubDomainsAnalyticsFile" -> CreateSubDomainsAnalyticsFileOutput {
    0 "Domains" domains, 1 "StartDate" start_date, 2 "SubDomainType" sub_domain_type, 3 "DNSFormat" dns_format: String,
    4 "EndDate" end_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubDomainsAnalyticsParamsItem {
    pub domain: Option<String>,
    pub sub_domain: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
input! { SubDomainsAnalyticsParamsItem(domain: String) {
    0 "Domain" domain: String, 1 "SubDomain" sub_domain: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubDomainsAnalyticsFileOutput {
    pub job_id: Option<u64>,
}
model! { CreateSubDomainsAnalyticsFileOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubdomainValidateTXTValue {
    pub domain_zone: String,
}
operation! { CreateSubdomainValidateTXTValue(domain_zone: String)
    "CreateSubdomainValidateTXTValue" -> CreateSubdomainValidateTXTValueOutput {
    0 "DomainZone" domain_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubdomainValidateTXTValueOutput {
    pub domain: Option<String>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub value: Option<String>,
    pub parent_domain: Option<String>,
    pub sub_domain: Option<String>,
}
model! { CreateSubdomainValidateTXTValueOutput {
    0 "Domain" domain, 1 "Subdomain" subdomain, 2 "RecordType" record_type, 3 "Value" value,
    4 "ParentDomain" parent_domain, 5 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTXTRecord {
    pub domain: String,
    pub record_line: String,
    pub value: String,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub group_id: Option<u64>,
}
operation! { CreateTXTRecord(domain: String, record_line: String, value: String)
    "CreateTXTRecord" -> CreateTXTRecordOutput {
    0 "Domain" domain, 1 "RecordLine" record_line, 2 "Value" value, 3 "DomainId" domain_id: u64,
    4 "SubDomain" sub_domain: String, 5 "RecordLineId" record_line_id: String, 6 "TTL" ttl: u64,
    7 "Status" status: String, 8 "Remark" remark: String, 9 "GroupId" group_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTXTRecordOutput {
    pub record_id: Option<u64>,
}
model! { CreateTXTRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DeleteDomain(domain: String) "DeleteDomain" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

pub type DeleteDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainAlias {
    pub domain_alias_id: i64,
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DeleteDomainAlias(domain_alias_id: i64, domain: String) "DeleteDomainAlias" -> Empty {
    0 "DomainAliasId" domain_alias_id, 1 "Domain" domain, 2 "DomainId" domain_id: i64
} }

pub type DeleteDomainAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainBatch {
    pub domain_list: Vec<String>,
}
operation! { DeleteDomainBatch(domain_list: Vec<String>) "DeleteDomainBatch" -> DeleteDomainBatchOutput {
    0 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainBatchOutput {
    pub job_id: Option<u64>,
    pub detail_list: Option<Vec<DeleteDomainBatchDetail>>,
}
model! { DeleteDomainBatchOutput {
    0 "JobId" job_id, 1 "DetailList" detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainBatchDetail {
    pub domain_id: Option<u64>,
    pub domain: Option<String>,
    pub error: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
}
model! { DeleteDomainBatchDetail {
    0 "DomainId" domain_id, 1 "Domain" domain, 2 "Error" error, 3 "Status" status, 4 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainCustomLine {
    pub domain: String,
    pub name: String,
    pub domain_id: Option<u64>,
}
operation! { DeleteDomainCustomLine(domain: String, name: String) "DeleteDomainCustomLine" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "DomainId" domain_id: u64
} }

pub type DeleteDomainCustomLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineGroup {
    pub domain: String,
    pub line_group_id: u64,
    pub domain_id: Option<u64>,
}
operation! { DeleteLineGroup(domain: String, line_group_id: u64) "DeleteLineGroup" -> Empty {
    0 "Domain" domain, 1 "LineGroupId" line_group_id, 2 "DomainId" domain_id: u64
} }

pub type DeleteLineGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    pub domain: String,
    pub record_id: u64,
    pub domain_id: Option<u64>,
}
operation! { DeleteRecord(domain: String, record_id: u64) "DeleteRecord" -> Empty {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "DomainId" domain_id: u64
} }

pub type DeleteRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBatch {
    pub record_id_list: Vec<u64>,
}
operation! { DeleteRecordBatch(record_id_list: Vec<u64>) "DeleteRecordBatch" -> DeleteRecordBatchOutput {
    0 "RecordIdList" record_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBatchOutput {
    pub job_id: Option<u64>,
    pub detail_list: Option<Vec<DeleteRecordBatchDetail>>,
}
model! { DeleteRecordBatchOutput {
    0 "JobId" job_id, 1 "DetailList" detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordBatchDetail {
    pub domain_id: Option<u64>,
    pub domain: Option<String>,
    pub error: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub record_list: Option<String>,
}
model! { DeleteRecordBatchDetail {
    0 "DomainId" domain_id, 1 "Domain" domain, 2 "Error" error, 3 "Status" status, 4 "Operation" operation,
    5 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordGroup {
    pub domain: String,
    pub group_id: u64,
    pub domain_id: Option<u64>,
}
operation! { DeleteRecordGroup(domain: String, group_id: u64) "DeleteRecordGroup" -> Empty {
    0 "Domain" domain, 1 "GroupId" group_id, 2 "DomainId" domain_id: u64
} }

pub type DeleteRecordGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareDomain {
    pub domain: String,
    pub account: String,
    pub domain_id: Option<u64>,
}
operation! { DeleteShareDomain(domain: String, account: String) "DeleteShareDomain" -> Empty {
    0 "Domain" domain, 1 "Account" account, 2 "DomainId" domain_id: u64
} }

pub type DeleteShareDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub domain: String,
    pub snapshot_id: String,
    pub domain_id: Option<u64>,
}
operation! { DeleteSnapshot(domain: String, snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: u64
} }

pub type DeleteSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTask {
    pub job_id: u64,
}
operation! { DescribeBatchTask(job_id: u64) "DescribeBatchTask" -> DescribeBatchTaskOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskOutput {
    pub detail_list: Option<Vec<DescribeBatchTaskDetail>>,
    pub total_count: Option<u64>,
    pub success_count: Option<u64>,
    pub fail_count: Option<u64>,
    pub job_type: Option<String>,
    pub created_at: Option<String>,
}
model! { DescribeBatchTaskOutput {
    0 "DetailList" detail_list, 1 "TotalCount" total_count, 2 "SuccessCount" success_count, 3 "FailCount" fail_count,
    4 "JobType" job_type, 5 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchTaskDetail {
    pub record_list: Option<Vec<BatchRecordInfo>>,
    pub id: Option<u64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub domain_id: Option<u64>,
}
model! { DescribeBatchTaskDetail {
    0 "RecordList" record_list, 1 "Id" id, 2 "Domain" domain, 3 "DomainGrade" domain_grade, 4 "ErrMsg" err_msg,
    5 "Status" status, 6 "Operation" operation, 7 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRecordInfo {
    pub record_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub err_msg: Option<String>,
    pub id: Option<u64>,
    pub enabled: Option<u64>,
    pub mx: Option<u64>,
    pub weight: Option<u64>,
    pub remark: Option<String>,
}
model! { BatchRecordInfo {
    0 "RecordId" record_id, 1 "SubDomain" sub_domain, 2 "RecordType" record_type, 3 "RecordLine" record_line,
    4 "Value" value, 5 "TTL" ttl, 6 "Status" status, 7 "Operation" operation, 8 "ErrMsg" err_msg, 9 "Id" id,
    10 "Enabled" enabled, 11 "MX" mx, 12 "Weight" weight, 13 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomain {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeDomain(domain: String) "DescribeDomain" -> DescribeDomainOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainOutput {
    pub domain_info: Option<DomainInfo>,
}
model! { DescribeDomainOutput {
    0 "DomainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain_id: Option<u64>,
    pub status: Option<String>,
    pub grade: Option<String>,
    pub group_id: Option<u64>,
    pub is_mark: Option<String>,
    pub ttl: Option<u64>,
    /// Deprecated.
    pub cname_speedup: Option<String>,
    pub remark: Option<String>,
    pub punycode: Option<String>,
    /// Deprecated.
    pub dns_status: Option<String>,
    pub dnspod_ns_list: Option<Vec<String>>,
    pub domain: Option<String>,
    pub grade_level: Option<u64>,
    pub user_id: Option<u64>,
    pub is_vip: Option<String>,
    pub owner: Option<String>,
    pub grade_title: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub uin: Option<String>,
    pub actual_ns_list: Option<Vec<String>>,
    pub record_count: Option<u64>,
    pub owner_nick: Option<String>,
    pub is_grace_period: Option<String>,
    pub vip_buffered: Option<String>,
    pub vip_start_at: Option<String>,
    pub vip_end_at: Option<String>,
    pub vip_auto_renew: Option<String>,
    pub vip_resource_id: Option<String>,
    pub is_sub_domain: Option<bool>,
    pub tag_list: Option<Vec<TagItem>>,
    pub search_engine_push: Option<String>,
    pub slave_dns: Option<String>,
    pub dns_status_2: Option<String>,
    pub cname_speedup_2: Option<String>,
}
model! { DomainInfo {
    0 "DomainId" domain_id, 1 "Status" status, 2 "Grade" grade, 3 "GroupId" group_id, 4 "IsMark" is_mark, 5 "TTL" ttl,
    6 "CnameSpeedup" cname_speedup, 7 "Remark" remark, 8 "Punycode" punycode, 9 "DnsStatus" dns_status,
    10 "DnspodNsList" dnspod_ns_list, 11 "Domain" domain, 12 "GradeLevel" grade_level, 13 "UserId" user_id,
    14 "IsVip" is_vip, 15 "Owner" owner, 16 "GradeTitle" grade_title, 17 "CreatedOn" created_on,
    18 "UpdatedOn" updated_on, 19 "Uin" uin, 20 "ActualNsList" actual_ns_list, 21 "RecordCount" record_count,
    22 "OwnerNick" owner_nick, 23 "IsGracePeriod" is_grace_period, 24 "VipBuffered" vip_buffered,
    25 "VipStartAt" vip_start_at, 26 "VipEndAt" vip_end_at, 27 "VipAutoRenew" vip_auto_renew,
    28 "VipResourceId" vip_resource_id, 29 "IsSubDomain" is_sub_domain, 30 "TagList" tag_list,
    31 "SearchEnginePush" search_engine_push, 32 "SlaveDNS" slave_dns, 33 "DNSStatus" dns_status_2,
    34 "CNAMESpeedup" cname_speedup_2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAliasList {
    pub domain: String,
    pub domain_id: Option<i64>,
}
operation! { DescribeDomainAliasList(domain: String) "DescribeDomainAliasList" -> DescribeDomainAliasListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAliasListOutput {
    pub domain_alias_list: Option<Vec<DomainAliasInfo>>,
}
model! { DescribeDomainAliasListOutput {
    0 "DomainAliasList" domain_alias_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAliasInfo {
    pub id: Option<i64>,
    pub domain_alias: Option<String>,
    pub status: Option<u64>,
}
model! { DomainAliasInfo {
    0 "Id" id, 1 "DomainAlias" domain_alias, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAnalytics {
    pub domain: String,
    pub start_date: String,
    pub end_date: String,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub domain_id: Option<u64>,
    pub dns_format_2: Option<String>,
}
operation! { DescribeDomainAnalytics(domain: String, start_date: String, end_date: String)
    "DescribeDomainAnalytics" -> DescribeDomainAnalyticsOutput {
    0 "Domain" domain, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "DnsFormat" dns_format: String,
    4 "DomainId" domain_id: u64, 5 "DNSFormat" dns_format_2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAnalyticsOutput {
    pub data: Option<Vec<DomainAnalyticsDetail>>,
    pub info: Option<DomainAnalyticsInfo>,
    pub alias_data: Option<Vec<DomainAliasAnalyticsItem>>,
}
model! { DescribeDomainAnalyticsOutput {
    0 "Data" data, 1 "Info" info, 2 "AliasData" alias_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAnalyticsDetail {
    pub num: Option<u64>,
    pub date_key: Option<String>,
    pub hour_key: Option<u64>,
}
model! { DomainAnalyticsDetail {
    0 "Num" num, 1 "DateKey" date_key, 2 "HourKey" hour_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAnalyticsInfo {
    /// Deprecated.
    pub dns_format: Option<String>,
    /// Deprecated.
    pub dns_total: Option<u64>,
    pub domain: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub dns_format_2: Option<String>,
    pub dns_total_2: Option<u64>,
}
model! { DomainAnalyticsInfo {
    0 "DnsFormat" dns_format, 1 "DnsTotal" dns_total, 2 "Domain" domain, 3 "StartDate" start_date, 4 "EndDate" end_date,
    5 "DNSFormat" dns_format_2, 6 "DNSTotal" dns_total_2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAliasAnalyticsItem {
    pub info: Option<DomainAnalyticsInfo>,
    pub data: Option<Vec<DomainAnalyticsDetail>>,
}
model! { DomainAliasAnalyticsItem {
    0 "Info" info, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAndRecordList {
    pub all_domain: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub domain_id_list: Option<Vec<u64>>,
    pub group_id_list: Option<Vec<u64>>,
    pub record_type: Option<String>,
    pub sub_keyword: Option<String>,
    pub value_keyword: Option<String>,
    pub area: Option<String>,
    pub remark: Option<String>,
    pub enabled: Option<String>,
}
operation! { DescribeDomainAndRecordList() "DescribeDomainAndRecordList" -> DescribeDomainAndRecordListOutput {
    0 "AllDomain" all_domain: String, 1 "DomainList" domain_list: Vec<String>,
    2 "DomainIdList" domain_id_list: Vec<u64>, 3 "GroupIdList" group_id_list: Vec<u64>,
    4 "RecordType" record_type: String, 5 "SubKeyword" sub_keyword: String, 6 "ValueKeyword" value_keyword: String,
    7 "Area" area: String, 8 "Remark" remark: String, 9 "Enabled" enabled: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAndRecordListOutput {
    pub detail_list: Option<Vec<BatchSearchDomainInfo>>,
}
model! { DescribeDomainAndRecordListOutput {
    0 "DetailList" detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSearchDomainInfo {
    pub domain: Option<String>,
    pub domain_id: Option<u64>,
    pub domain_grade: Option<String>,
    pub record_list: Option<Vec<BatchSearchRecordInfo>>,
}
model! { BatchSearchDomainInfo {
    0 "Domain" domain, 1 "DomainId" domain_id, 2 "DomainGrade" domain_grade, 3 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSearchRecordInfo {
    pub record_id: Option<u64>,
    pub area: Option<String>,
    pub remark: Option<String>,
    pub ttl: Option<u64>,
    pub record_type: Option<String>,
    pub enabled: Option<u64>,
    pub weight: Option<u64>,
    pub group_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub value: Option<String>,
    pub mx: Option<u64>,
}
model! { BatchSearchRecordInfo {
    0 "RecordId" record_id, 1 "Area" area, 2 "Remark" remark, 3 "TTL" ttl, 4 "RecordType" record_type,
    5 "Enabled" enabled, 6 "Weight" weight, 7 "GroupId" group_id, 8 "SubDomain" sub_domain, 9 "Value" value, 10 "MX" mx
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLineList {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeDomainCustomLineList(domain: String)
    "DescribeDomainCustomLineList" -> DescribeDomainCustomLineListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainCustomLineListOutput {
    pub line_list: Option<Vec<CustomLineInfo>>,
    pub available_count: Option<u64>,
}
model! { DescribeDomainCustomLineListOutput {
    0 "LineList" line_list, 1 "AvailableCount" available_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLineInfo {
    pub domain_id: Option<u64>,
    pub name: Option<String>,
    pub area: Option<String>,
    pub use_count: Option<u64>,
    pub max_count: Option<u64>,
}
model! { CustomLineInfo {
    0 "DomainId" domain_id, 1 "Name" name, 2 "Area" area, 3 "UseCount" use_count, 4 "MaxCount" max_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainFilterList {
    pub r#type: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub group_id: Option<Vec<i64>>,
    pub keyword: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub status: Option<Vec<String>>,
    pub package: Option<Vec<String>>,
    pub remark: Option<String>,
    pub updated_at_begin: Option<String>,
    pub updated_at_end: Option<String>,
    pub record_count_begin: Option<u64>,
    pub record_count_end: Option<u64>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<TagItemFilter>>,
}
operation! { DescribeDomainFilterList(r#type: String) "DescribeDomainFilterList" -> DescribeDomainFilterListOutput {
    0 "Type" r#type, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "GroupId" group_id: Vec<i64>,
    4 "Keyword" keyword: String, 5 "SortField" sort_field: String, 6 "SortType" sort_type: String,
    7 "Status" status: Vec<String>, 8 "Package" package: Vec<String>, 9 "Remark" remark: String,
    10 "UpdatedAtBegin" updated_at_begin: String, 11 "UpdatedAtEnd" updated_at_end: String,
    12 "RecordCountBegin" record_count_begin: u64, 13 "RecordCountEnd" record_count_end: u64,
    14 "ProjectId" project_id: i64, 15 "Tags" tags: Vec<TagItemFilter>
} }
paged! { DescribeDomainFilterList: DomainListItem = Offset "Offset", "DomainList" domain_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItemFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagItemFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainFilterListOutput {
    pub domain_count_info: Option<DomainCountInfo>,
    pub domain_list: Option<Vec<DomainListItem>>,
}
model! { DescribeDomainFilterListOutput {
    0 "DomainCountInfo" domain_count_info, 1 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainCountInfo {
    pub domain_total: Option<u64>,
    pub all_total: Option<u64>,
    pub mine_total: Option<u64>,
    pub share_total: Option<u64>,
    pub vip_total: Option<u64>,
    pub pause_total: Option<u64>,
    pub error_total: Option<u64>,
    pub lock_total: Option<u64>,
    pub spam_total: Option<u64>,
    pub vip_expire: Option<u64>,
    pub share_out_total: Option<u64>,
    pub group_total: Option<u64>,
}
model! { DomainCountInfo {
    0 "DomainTotal" domain_total, 1 "AllTotal" all_total, 2 "MineTotal" mine_total, 3 "ShareTotal" share_total,
    4 "VipTotal" vip_total, 5 "PauseTotal" pause_total, 6 "ErrorTotal" error_total, 7 "LockTotal" lock_total,
    8 "SpamTotal" spam_total, 9 "VipExpire" vip_expire, 10 "ShareOutTotal" share_out_total, 11 "GroupTotal" group_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainListItem {
    pub domain_id: Option<u64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub ttl: Option<u64>,
    pub cname_speedup: Option<String>,
    pub dns_status: Option<String>,
    pub grade: Option<String>,
    pub group_id: Option<u64>,
    pub search_engine_push: Option<String>,
    pub remark: Option<String>,
    pub punycode: Option<String>,
    pub effective_dns: Option<Vec<String>>,
    pub grade_level: Option<u64>,
    pub grade_title: Option<String>,
    pub is_vip: Option<String>,
    pub vip_start_at: Option<String>,
    pub vip_end_at: Option<String>,
    pub vip_auto_renew: Option<String>,
    pub record_count: Option<u64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub owner: Option<String>,
    pub tag_list: Option<Vec<TagItem>>,
}
model! { DomainListItem {
    0 "DomainId" domain_id, 1 "Name" name, 2 "Status" status, 3 "TTL" ttl, 4 "CNAMESpeedup" cname_speedup,
    5 "DNSStatus" dns_status, 6 "Grade" grade, 7 "GroupId" group_id, 8 "SearchEnginePush" search_engine_push,
    9 "Remark" remark, 10 "Punycode" punycode, 11 "EffectiveDNS" effective_dns, 12 "GradeLevel" grade_level,
    13 "GradeTitle" grade_title, 14 "IsVip" is_vip, 15 "VipStartAt" vip_start_at, 16 "VipEndAt" vip_end_at,
    17 "VipAutoRenew" vip_auto_renew, 18 "RecordCount" record_count, 19 "CreatedOn" created_on,
    20 "UpdatedOn" updated_on, 21 "Owner" owner, 22 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupList {}
operation! { DescribeDomainGroupList() "DescribeDomainGroupList" -> DescribeDomainGroupListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainGroupListOutput {
    pub group_list: Option<Vec<GroupInfo>>,
}
model! { DescribeDomainGroupListOutput {
    0 "GroupList" group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub size: Option<i64>,
}
model! { GroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupType" group_type, 3 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainList {
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<i64>,
    pub keyword: Option<String>,
    pub tags: Option<Vec<TagItemFilter>>,
}
operation! { DescribeDomainList() "DescribeDomainList" -> DescribeDomainListOutput {
    0 "Type" r#type: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "GroupId" group_id: i64,
    4 "Keyword" keyword: String, 5 "Tags" tags: Vec<TagItemFilter>
} }
paged! { DescribeDomainList: DomainListItem = Offset "Offset", "DomainList" domain_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainListOutput {
    pub domain_count_info: Option<DomainCountInfo>,
    pub domain_list: Option<Vec<DomainListItem>>,
}
model! { DescribeDomainListOutput {
    0 "DomainCountInfo" domain_count_info, 1 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogFilterFile {
    pub domain: String,
    pub domain_id: Option<u64>,
    pub keyword: Option<String>,
    pub operate_begin: Option<String>,
    pub operate_end: Option<String>,
    pub operate_uin: Option<u64>,
    pub operate_client_ip: Option<String>,
    pub operate_content: Option<String>,
}
operation! { DescribeDomainLogFilterFile(domain: String)
    "DescribeDomainLogFilterFile" -> DescribeDomainLogFilterFileOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64, 2 "Keyword" keyword: String, 3 "OperateBegin" operate_begin: String,
    4 "OperateEnd" operate_end: String, 5 "OperateUin" operate_uin: u64, 6 "OperateClientIP" operate_client_ip: String,
    7 "OperateContent" operate_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogFilterFileOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeDomainLogFilterFileOutput {
    0 "DownloadURL" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogList {
    pub domain: String,
    pub domain_id: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDomainLogList(domain: String) "DescribeDomainLogList" -> DescribeDomainLogListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeDomainLogList: String = Offset "Offset", "LogList" log_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainLogListOutput {
    pub log_list: Option<Vec<String>>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
}
model! { DescribeDomainLogListOutput {
    0 "LogList" log_list, 1 "PageSize" page_size, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPreview {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeDomainPreview(domain: String) "DescribeDomainPreview" -> DescribeDomainPreviewOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPreviewOutput {
    pub domain: Option<PreviewDetail>,
}
model! { DescribeDomainPreviewOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewDetail {
    pub name: Option<String>,
    pub grade: Option<String>,
    pub grade_title: Option<String>,
    pub records: Option<u64>,
    pub domain_parking_status: Option<u64>,
    pub line_count: Option<u64>,
    pub line_group_count: Option<u64>,
    pub alias_count: Option<u64>,
    pub max_alias_count: Option<u64>,
    pub resolve_count: Option<u64>,
    pub vas_count: Option<u64>,
}
model! { PreviewDetail {
    0 "Name" name, 1 "Grade" grade, 2 "GradeTitle" grade_title, 3 "Records" records,
    4 "DomainParkingStatus" domain_parking_status, 5 "LineCount" line_count, 6 "LineGroupCount" line_group_count,
    7 "AliasCount" alias_count, 8 "MaxAliasCount" max_alias_count, 9 "ResolveCount" resolve_count,
    10 "VASCount" vas_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPurview {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeDomainPurview(domain: String) "DescribeDomainPurview" -> DescribeDomainPurviewOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPurviewOutput {
    pub purview_list: Option<Vec<PurviewInfo>>,
}
model! { DescribeDomainPurviewOutput {
    0 "PurviewList" purview_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurviewInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { PurviewInfo {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareInfo {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeDomainShareInfo(domain: String) "DescribeDomainShareInfo" -> DescribeDomainShareInfoOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareInfoOutput {
    pub share_list: Option<Vec<DomainShareInfo>>,
    pub owner: Option<String>,
}
model! { DescribeDomainShareInfoOutput {
    0 "ShareList" share_list, 1 "Owner" owner
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainShareInfo {
    pub share_to: Option<String>,
    pub mode: Option<String>,
    pub status: Option<String>,
}
model! { DomainShareInfo {
    0 "ShareTo" share_to, 1 "Mode" mode, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareUserList {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeDomainShareUserList(domain: String)
    "DescribeDomainShareUserList" -> DescribeDomainShareUserListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainShareUserListOutput {
    pub domain_share_list: Option<Vec<DomainShareUserInfo>>,
}
model! { DescribeDomainShareUserListOutput {
    0 "DomainShareList" domain_share_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainShareUserInfo {
    pub domain_share_id: Option<u64>,
    pub mode: Option<String>,
    pub nickname: Option<String>,
    pub q_cloud_uin: Option<String>,
    pub status: Option<String>,
    pub sub_domain: Option<String>,
}
model! { DomainShareUserInfo {
    0 "DomainShareId" domain_share_id, 1 "Mode" mode, 2 "Nickname" nickname, 3 "QCloudUIN" q_cloud_uin,
    4 "Status" status, 5 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVipList {
    pub offset: u64,
    pub limit: u64,
    pub keyword: Option<String>,
    pub resource_id_list: Option<Vec<String>>,
    pub grade_list: Option<Vec<String>>,
    pub get_unbind_resource: Option<bool>,
}
operation! { DescribeDomainVipList(offset: u64, limit: u64) "DescribeDomainVipList" -> DescribeDomainVipListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Keyword" keyword: String, 3 "ResourceIdList" resource_id_list: Vec<String>,
    4 "GradeList" grade_list: Vec<String>, 5 "GetUnbindResource" get_unbind_resource: bool
} }
paged! { DescribeDomainVipList: PackageListItem = Offset "Offset", "PackageList" package_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainVipListOutput {
    pub total_count: Option<u64>,
    pub package_list: Option<Vec<PackageListItem>>,
}
model! { DescribeDomainVipListOutput {
    0 "TotalCount" total_count, 1 "PackageList" package_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageListItem {
    pub domain_id: Option<u64>,
    pub domain: Option<String>,
    pub grade: Option<String>,
    pub grade_title: Option<String>,
    pub vip_start_at: Option<String>,
    pub vip_end_at: Option<String>,
    pub vip_auto_renew: Option<String>,
    pub remain_times: Option<u64>,
    pub resource_id: Option<String>,
    pub grade_level: Option<u64>,
    pub status: Option<String>,
    pub is_grace_period: Option<String>,
    pub downgrade: Option<bool>,
    pub security_info: Option<SecurityInfo>,
    pub is_sub_domain: Option<bool>,
}
model! { PackageListItem {
    0 "DomainId" domain_id, 1 "Domain" domain, 2 "Grade" grade, 3 "GradeTitle" grade_title, 4 "VipStartAt" vip_start_at,
    5 "VipEndAt" vip_end_at, 6 "VipAutoRenew" vip_auto_renew, 7 "RemainTimes" remain_times, 8 "ResourceId" resource_id,
    9 "GradeLevel" grade_level, 10 "Status" status, 11 "IsGracePeriod" is_grace_period, 12 "Downgrade" downgrade,
    13 "SecurityInfo" security_info, 14 "IsSubDomain" is_sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityInfo {
    pub is_defend_free: Option<String>,
    pub key: Option<String>,
    pub resource_id: Option<String>,
}
model! { SecurityInfo {
    0 "IsDefendFree" is_defend_free, 1 "Key" key, 2 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhois {
    pub domain: String,
}
operation! { DescribeDomainWhois(domain: String) "DescribeDomainWhois" -> DescribeDomainWhoisOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainWhoisOutput {
    pub info: Option<WhoisInfo>,
}
model! { DescribeDomainWhoisOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisInfo {
    pub contacts: Option<WhoisContact>,
    pub creation_date: Option<String>,
    pub expiration_date: Option<String>,
    pub is_qcloud: Option<bool>,
    pub is_qcloud_owner: Option<bool>,
    pub name_servers: Option<Vec<String>>,
    pub raw: Option<Vec<String>>,
    pub registrar: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub updated_date: Option<String>,
    pub dnssec: Option<String>,
    pub registrar_type: Option<String>,
}
model! { WhoisInfo {
    0 "Contacts" contacts, 1 "CreationDate" creation_date, 2 "ExpirationDate" expiration_date, 3 "IsQcloud" is_qcloud,
    4 "IsQcloudOwner" is_qcloud_owner, 5 "NameServers" name_servers, 6 "Raw" raw, 7 "Registrar" registrar,
    8 "Status" status, 9 "UpdatedDate" updated_date, 10 "Dnssec" dnssec, 11 "RegistrarType" registrar_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisContact {
    pub admin: Option<WhoisContactAddress>,
    pub billing: Option<WhoisContactAddress>,
    pub registrant: Option<WhoisContactAddress>,
    pub tech: Option<WhoisContactAddress>,
}
model! { WhoisContact {
    0 "Admin" admin, 1 "Billing" billing, 2 "Registrant" registrant, 3 "Tech" tech
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhoisContactAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub fax: Option<String>,
    pub fax_ext: Option<String>,
    pub handle: Option<String>,
    pub name: Option<String>,
    pub organization: Option<String>,
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub street: Option<String>,
}
model! { WhoisContactAddress {
    0 "City" city, 1 "Country" country, 2 "Email" email, 3 "Fax" fax, 4 "FaxExt" fax_ext, 5 "Handle" handle,
    6 "Name" name, 7 "Organization" organization, 8 "Phone" phone, 9 "PostalCode" postal_code, 10 "State" state,
    11 "Street" street
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileInfoByJobId {
    pub job_id: u64,
}
operation! { DescribeFileInfoByJobId(job_id: u64) "DescribeFileInfoByJobId" -> DescribeFileInfoByJobIdOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileInfoByJobIdOutput {
    pub file_info: Option<FileInfo>,
}
model! { DescribeFileInfoByJobIdOutput {
    0 "FileInfo" file_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_id: Option<u64>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub domains: Option<Vec<String>>,
    pub name: Option<String>,
    pub file_url: Option<String>,
    pub job_id: Option<u64>,
    pub progress: Option<u64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub left_time: Option<LeftTime>,
}
model! { FileInfo {
    0 "FileId" file_id, 1 "CreatedOn" created_on, 2 "UpdatedOn" updated_on, 3 "Domains" domains, 4 "Name" name,
    5 "FileUrl" file_url, 6 "JobId" job_id, 7 "Progress" progress, 8 "Status" status, 9 "Type" r#type,
    10 "LeftTime" left_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeftTime {
    pub days: Option<u64>,
    pub hours: Option<u64>,
    pub mins: Option<u64>,
}
model! { LeftTime {
    0 "Days" days, 1 "Hours" hours, 2 "Mins" mins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineGroupList {
    pub domain: String,
    pub offset: Option<u64>,
    pub length: Option<u64>,
    pub sort_type: Option<String>,
    pub domain_id: Option<u64>,
}
operation! { DescribeLineGroupList(domain: String) "DescribeLineGroupList" -> DescribeLineGroupListOutput {
    0 "Domain" domain, 1 "Offset" offset: u64, 2 "Length" length: u64, 3 "SortType" sort_type: String,
    4 "DomainId" domain_id: u64
} }
paged! { DescribeLineGroupList: LineGroupItem = Offset "Offset", "LineGroups" line_groups }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineGroupListOutput {
    pub line_groups: Option<Vec<LineGroupItem>>,
    pub info: Option<LineGroupSum>,
}
model! { DescribeLineGroupListOutput {
    0 "LineGroups" line_groups, 1 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupItem {
    pub domain_id: Option<u64>,
    pub id: Option<u64>,
    pub name: Option<String>,
    pub lines: Option<Vec<String>>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
}
model! { LineGroupItem {
    0 "DomainId" domain_id, 1 "Id" id, 2 "Name" name, 3 "Lines" lines, 4 "CreatedOn" created_on,
    5 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupSum {
    pub now_total: Option<u64>,
    pub total: Option<u64>,
    pub available_count: Option<u64>,
}
model! { LineGroupSum {
    0 "NowTotal" now_total, 1 "Total" total, 2 "AvailableCount" available_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDetail {}
operation! { DescribePackageDetail() "DescribePackageDetail" -> DescribePackageDetailOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageDetailOutput {
    pub info: Option<Vec<PackageDetailItem>>,
    pub level_map: Option<Vec<String>>,
}
model! { DescribePackageDetailOutput {
    0 "Info" info, 1 "LevelMap" level_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageDetailItem {
    pub real_price: Option<u64>,
    pub changed_times: Option<u64>,
    pub min_ttl: Option<u64>,
    pub record_roll: Option<u64>,
    pub sub_domain_level: Option<u64>,
    pub max_wildcard: Option<u64>,
    pub dns_server_region: Option<String>,
    pub domain_grade_cn: Option<String>,
    pub grade_level: Option<u64>,
    pub ns: Option<Vec<String>>,
    pub domain_grade: Option<String>,
}
model! { PackageDetailItem {
    0 "RealPrice" real_price, 1 "ChangedTimes" changed_times, 2 "MinTtl" min_ttl, 3 "RecordRoll" record_roll,
    4 "SubDomainLevel" sub_domain_level, 5 "MaxWildcard" max_wildcard, 6 "DnsServerRegion" dns_server_region,
    7 "DomainGradeCn" domain_grade_cn, 8 "GradeLevel" grade_level, 9 "Ns" ns, 10 "DomainGrade" domain_grade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecord {
    pub domain: String,
    pub record_id: u64,
    pub domain_id: Option<u64>,
}
operation! { DescribeRecord(domain: String, record_id: u64) "DescribeRecord" -> DescribeRecordOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "DomainId" domain_id: u64
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
    pub id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub record_line_id: Option<String>,
    pub value: Option<String>,
    pub weight: Option<u64>,
    pub mx: Option<u64>,
    pub ttl: Option<u64>,
    pub enabled: Option<u64>,
    pub monitor_status: Option<String>,
    pub remark: Option<String>,
    pub updated_on: Option<String>,
    pub domain_id: Option<u64>,
}
model! { RecordInfo {
    0 "Id" id, 1 "SubDomain" sub_domain, 2 "RecordType" record_type, 3 "RecordLine" record_line,
    4 "RecordLineId" record_line_id, 5 "Value" value, 6 "Weight" weight, 7 "MX" mx, 8 "TTL" ttl, 9 "Enabled" enabled,
    10 "MonitorStatus" monitor_status, 11 "Remark" remark, 12 "UpdatedOn" updated_on, 13 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordExistExceptDefaultNS {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeRecordExistExceptDefaultNS(domain: String)
    "DescribeRecordExistExceptDefaultNS" -> DescribeRecordExistExceptDefaultNSOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordExistExceptDefaultNSOutput {
    pub exist: Option<bool>,
}
model! { DescribeRecordExistExceptDefaultNSOutput {
    0 "Exist" exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFilterList {
    pub domain: String,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<Vec<String>>,
    pub record_line: Option<Vec<String>>,
    pub group_id: Option<Vec<u64>>,
    pub keyword: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub record_value: Option<String>,
    pub record_status: Option<Vec<String>>,
    pub weight_begin: Option<u64>,
    pub weight_end: Option<u64>,
    pub mx_begin: Option<u64>,
    pub mx_end: Option<u64>,
    pub ttl_begin: Option<u64>,
    pub ttl_end: Option<u64>,
    pub updated_at_begin: Option<String>,
    pub updated_at_end: Option<String>,
    pub remark: Option<String>,
    pub is_exact_sub_domain: Option<bool>,
    pub project_id: Option<i64>,
}
operation! { DescribeRecordFilterList(domain: String) "DescribeRecordFilterList" -> DescribeRecordFilterListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64, 2 "SubDomain" sub_domain: String,
    3 "RecordType" record_type: Vec<String>, 4 "RecordLine" record_line: Vec<String>, 5 "GroupId" group_id: Vec<u64>,
    6 "Keyword" keyword: String, 7 "SortField" sort_field: String, 8 "SortType" sort_type: String,
    9 "Offset" offset: u64, 10 "Limit" limit: u64, 11 "RecordValue" record_value: String,
    12 "RecordStatus" record_status: Vec<String>, 13 "WeightBegin" weight_begin: u64, 14 "WeightEnd" weight_end: u64,
    15 "MXBegin" mx_begin: u64, 16 "MXEnd" mx_end: u64, 17 "TTLBegin" ttl_begin: u64, 18 "TTLEnd" ttl_end: u64,
    19 "UpdatedAtBegin" updated_at_begin: String, 20 "UpdatedAtEnd" updated_at_end: String, 21 "Remark" remark: String,
    22 "IsExactSubDomain" is_exact_sub_domain: bool, 23 "ProjectId" project_id: i64
} }
paged! { DescribeRecordFilterList: RecordListItem = Offset "Offset", "RecordList" record_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordFilterListOutput {
    pub record_count_info: Option<RecordCountInfo>,
    pub record_list: Option<Vec<RecordListItem>>,
}
model! { DescribeRecordFilterListOutput {
    0 "RecordCountInfo" record_count_info, 1 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordCountInfo {
    pub subdomain_count: Option<u64>,
    pub list_count: Option<u64>,
    pub total_count: Option<u64>,
}
model! { RecordCountInfo {
    0 "SubdomainCount" subdomain_count, 1 "ListCount" list_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordListItem {
    pub record_id: Option<u64>,
    pub value: Option<String>,
    pub status: Option<String>,
    pub updated_on: Option<String>,
    pub name: Option<String>,
    pub line: Option<String>,
    pub line_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<u64>,
    pub monitor_status: Option<String>,
    pub remark: Option<String>,
    pub ttl: Option<u64>,
    pub mx: Option<u64>,
    pub default_ns: Option<bool>,
}
model! { RecordListItem {
    0 "RecordId" record_id, 1 "Value" value, 2 "Status" status, 3 "UpdatedOn" updated_on, 4 "Name" name, 5 "Line" line,
    6 "LineId" line_id, 7 "Type" r#type, 8 "Weight" weight, 9 "MonitorStatus" monitor_status, 10 "Remark" remark,
    11 "TTL" ttl, 12 "MX" mx, 13 "DefaultNS" default_ns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordGroupList {
    pub domain: String,
    pub domain_id: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRecordGroupList(domain: String) "DescribeRecordGroupList" -> DescribeRecordGroupListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeRecordGroupList: RecordGroupInfo = Offset "Offset", "GroupList" group_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordGroupListOutput {
    pub group_list: Option<Vec<RecordGroupInfo>>,
}
model! { DescribeRecordGroupListOutput {
    0 "GroupList" group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordGroupInfo {
    pub group_id: Option<u64>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
}
model! { RecordGroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupType" group_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineCategoryList {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeRecordLineCategoryList(domain: String)
    "DescribeRecordLineCategoryList" -> DescribeRecordLineCategoryListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineCategoryListOutput {
    pub line_list: Option<Vec<LineItem>>,
}
model! { DescribeRecordLineCategoryListOutput {
    0 "LineList" line_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineItem {
    pub line_name: Option<String>,
    pub line_id: Option<String>,
    pub useful: Option<bool>,
    pub grade: Option<String>,
    pub sub_group: Option<Vec<LineItem>>,
    pub lines: Option<Vec<String>>,
}
model! { LineItem {
    0 "LineName" line_name, 1 "LineId" line_id, 2 "Useful" useful, 3 "Grade" grade, 4 "SubGroup" sub_group,
    5 "Lines" lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineList {
    pub domain: String,
    pub domain_grade: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeRecordLineList(domain: String, domain_grade: String)
    "DescribeRecordLineList" -> DescribeRecordLineListOutput {
    0 "Domain" domain, 1 "DomainGrade" domain_grade, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordLineListOutput {
    pub line_list: Option<Vec<LineInfo>>,
    pub line_group_list: Option<Vec<LineGroupInfo>>,
}
model! { DescribeRecordLineListOutput {
    0 "LineList" line_list, 1 "LineGroupList" line_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineInfo {
    pub name: Option<String>,
    pub line_id: Option<String>,
}
model! { LineInfo {
    0 "Name" name, 1 "LineId" line_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineGroupInfo {
    pub line_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub line_list: Option<Vec<String>>,
}
model! { LineGroupInfo {
    0 "LineId" line_id, 1 "Name" name, 2 "Type" r#type, 3 "LineList" line_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordList {
    pub domain: String,
    pub domain_id: Option<u64>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub record_line_id: Option<String>,
    pub group_id: Option<u64>,
    pub keyword: Option<String>,
    pub sort_field: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub error_on_empty: Option<String>,
    pub sub_domain: Option<String>,
}
operation! { DescribeRecordList(domain: String) "DescribeRecordList" -> DescribeRecordListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64, 2 "Subdomain" subdomain: String, 3 "RecordType" record_type: String,
    4 "RecordLine" record_line: String, 5 "RecordLineId" record_line_id: String, 6 "GroupId" group_id: u64,
    7 "Keyword" keyword: String, 8 "SortField" sort_field: String, 9 "SortType" sort_type: String,
    10 "Offset" offset: u64, 11 "Limit" limit: u64, 12 "ErrorOnEmpty" error_on_empty: String,
    13 "SubDomain" sub_domain: String
} }
paged! { DescribeRecordList: RecordListItem = Offset "Offset", "RecordList" record_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordListOutput {
    pub record_count_info: Option<RecordCountInfo>,
    pub record_list: Option<Vec<RecordListItem>>,
}
model! { DescribeRecordListOutput {
    0 "RecordCountInfo" record_count_info, 1 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSnapshotRollbackResult {
    pub domain: String,
    pub job_id: u64,
    pub domain_id: Option<u64>,
}
operation! { DescribeRecordSnapshotRollbackResult(domain: String, job_id: u64)
    "DescribeRecordSnapshotRollbackResult" -> DescribeRecordSnapshotRollbackResultOutput {
    0 "Domain" domain, 1 "JobId" job_id, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordSnapshotRollbackResultOutput {
    pub job_id: Option<u64>,
    pub status: Option<String>,
    pub failed_record_list: Option<Vec<SnapshotRecord>>,
    pub domain: Option<String>,
    pub progress: Option<u64>,
    pub left_minutes: Option<u64>,
    pub total: Option<u64>,
    pub failed: Option<u64>,
    pub success: Option<u64>,
    pub cos_url: Option<String>,
}
model! { DescribeRecordSnapshotRollbackResultOutput {
    0 "JobId" job_id, 1 "Status" status, 2 "FailedRecordList" failed_record_list, 3 "Domain" domain,
    4 "Progress" progress, 5 "LeftMinutes" left_minutes, 6 "Total" total, 7 "Failed" failed, 8 "Success" success,
    9 "CosUrl" cos_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordType {
    pub domain_grade: String,
}
operation! { DescribeRecordType(domain_grade: String) "DescribeRecordType" -> DescribeRecordTypeOutput {
    0 "DomainGrade" domain_grade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTypeOutput {
    pub type_list: Option<Vec<String>>,
}
model! { DescribeRecordTypeOutput {
    0 "TypeList" type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolveCount {
    pub domain: String,
    pub start_date: String,
    pub end_date: String,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub domain_id: Option<u64>,
    pub dns_format_2: Option<String>,
}
operation! { DescribeResolveCount(domain: String, start_date: String, end_date: String)
    "DescribeResolveCount" -> DescribeResolveCountOutput {
    0 "Domain" domain, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "DnsFormat" dns_format: String,
    4 "DomainId" domain_id: u64, 5 "DNSFormat" dns_format_2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResolveCountOutput {
    pub data: Option<Vec<ResolveCountDataItem>>,
    pub info: Option<ResolveCountInfo>,
    pub alias_data: Option<Vec<ResolveCountAliasItem>>,
}
model! { DescribeResolveCountOutput {
    0 "Data" data, 1 "Info" info, 2 "AliasData" alias_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveCountDataItem {
    pub num: Option<u64>,
    pub date_key: Option<String>,
}
model! { ResolveCountDataItem {
    0 "Num" num, 1 "DateKey" date_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveCountInfo {
    /// Deprecated.
    pub dns_total: Option<u64>,
    pub domain: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub sub_domain: Option<String>,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub dns_total_2: Option<u64>,
    pub dns_format_2: Option<String>,
}
model! { ResolveCountInfo {
    0 "DnsTotal" dns_total, 1 "Domain" domain, 2 "StartDate" start_date, 3 "EndDate" end_date, 4 "SubDomain" sub_domain,
    5 "DnsFormat" dns_format, 6 "DNSTotal" dns_total_2, 7 "DNSFormat" dns_format_2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResolveCountAliasItem {
    pub info: Option<ResolveCountInfo>,
    pub data: Option<Vec<ResolveCountDataItem>>,
}
model! { ResolveCountAliasItem {
    0 "Info" info, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotConfig {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeSnapshotConfig(domain: String) "DescribeSnapshotConfig" -> DescribeSnapshotConfigOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotConfigOutput {
    pub snapshot_config: Option<SnapshotConfig>,
}
model! { DescribeSnapshotConfigOutput {
    0 "SnapshotConfig" snapshot_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotConfig {
    pub config: Option<String>,
    pub created_on: Option<String>,
    pub domain_id: Option<String>,
    pub id: Option<String>,
    pub snapshot_count: Option<u64>,
    pub status: Option<String>,
    pub updated_on: Option<String>,
}
model! { SnapshotConfig {
    0 "Config" config, 1 "CreatedOn" created_on, 2 "DomainId" domain_id, 3 "Id" id, 4 "SnapshotCount" snapshot_count,
    5 "Status" status, 6 "UpdatedOn" updated_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotList {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeSnapshotList(domain: String) "DescribeSnapshotList" -> DescribeSnapshotListOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotListOutput {
    pub info: Option<SnapshotPageInfo>,
    pub snapshot_list: Option<Vec<SnapshotInfo>>,
}
model! { DescribeSnapshotListOutput {
    0 "Info" info, 1 "SnapshotList" snapshot_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotPageInfo {
    pub total: Option<u64>,
}
model! { SnapshotPageInfo {
    0 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    pub cos_url: Option<String>,
    pub created_on: Option<String>,
    pub domain: Option<String>,
    pub id: Option<String>,
    pub record_count: Option<String>,
    pub status: Option<String>,
}
model! { SnapshotInfo {
    0 "CosUrl" cos_url, 1 "CreatedOn" created_on, 2 "Domain" domain, 3 "Id" id, 4 "RecordCount" record_count,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackResult {
    pub domain: String,
    pub task_id: u64,
    pub domain_id: Option<u64>,
}
operation! { DescribeSnapshotRollbackResult(domain: String, task_id: u64)
    "DescribeSnapshotRollbackResult" -> DescribeSnapshotRollbackResultOutput {
    0 "Domain" domain, 1 "TaskId" task_id, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackResultOutput {
    pub domain: Option<String>,
    pub left_minutes: Option<u64>,
    pub progress: Option<u64>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<u64>,
    pub success: Option<u64>,
    pub failed: Option<u64>,
    pub total: Option<u64>,
    pub failed_record_list: Option<Vec<SnapshotRecord>>,
    pub cos_url: Option<String>,
}
model! { DescribeSnapshotRollbackResultOutput {
    0 "Domain" domain, 1 "LeftMinutes" left_minutes, 2 "Progress" progress, 3 "SnapshotId" snapshot_id,
    4 "Status" status, 5 "TaskId" task_id, 6 "Success" success, 7 "Failed" failed, 8 "Total" total,
    9 "FailedRecordList" failed_record_list, 10 "CosUrl" cos_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackTask {
    pub domain: String,
    pub domain_id: Option<u64>,
}
operation! { DescribeSnapshotRollbackTask(domain: String)
    "DescribeSnapshotRollbackTask" -> DescribeSnapshotRollbackTaskOutput {
    0 "Domain" domain, 1 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotRollbackTaskOutput {
    pub domain: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<u64>,
    pub record_count: Option<u64>,
    pub created_on: Option<String>,
}
model! { DescribeSnapshotRollbackTaskOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "Status" status, 3 "TaskId" task_id, 4 "RecordCount" record_count,
    5 "CreatedOn" created_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubdomainAnalytics {
    pub domain: String,
    pub start_date: String,
    pub end_date: String,
    /// Deprecated.
    pub dns_format: Option<String>,
    pub domain_id: Option<u64>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub sub_domain: Option<String>,
    pub dns_format_2: Option<String>,
}
operation! { DescribeSubdomainAnalytics(domain: String, start_date: String, end_date: String)
    "DescribeSubdomainAnalytics" -> DescribeSubdomainAnalyticsOutput {
    0 "Domain" domain, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "DnsFormat" dns_format: String,
    4 "DomainId" domain_id: u64, 5 "Subdomain" subdomain: String, 6 "SubDomain" sub_domain: String,
    7 "DNSFormat" dns_format_2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubdomainAnalyticsOutput {
    pub data: Option<Vec<DomainAnalyticsDetail>>,
    pub info: Option<SubdomainAnalyticsInfo>,
    pub alias_data: Option<Vec<SubdomainAliasAnalyticsItem>>,
}
model! { DescribeSubdomainAnalyticsOutput {
    0 "Data" data, 1 "Info" info, 2 "AliasData" alias_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubdomainAnalyticsInfo {
    /// Deprecated.
    pub dns_format: Option<String>,
    /// Deprecated.
    pub dns_total: Option<u64>,
    pub domain: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// Deprecated.
    pub subdomain: Option<String>,
    pub dns_format_2: Option<String>,
    pub dns_total_2: Option<u64>,
    pub sub_domain: Option<String>,
}
model! { SubdomainAnalyticsInfo {
    0 "DnsFormat" dns_format, 1 "DnsTotal" dns_total, 2 "Domain" domain, 3 "StartDate" start_date, 4 "EndDate" end_date,
    5 "Subdomain" subdomain, 6 "DNSFormat" dns_format_2, 7 "DNSTotal" dns_total_2, 8 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubdomainAliasAnalyticsItem {
    pub info: Option<SubdomainAnalyticsInfo>,
    pub data: Option<Vec<DomainAnalyticsDetail>>,
}
model! { SubdomainAliasAnalyticsItem {
    0 "Info" info, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubdomainValidateStatus {
    pub domain_zone: String,
}
operation! { DescribeSubdomainValidateStatus(domain_zone: String) "DescribeSubdomainValidateStatus" -> Empty {
    0 "DomainZone" domain_zone
} }

pub type DescribeSubdomainValidateStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetail {}
operation! { DescribeUserDetail() "DescribeUserDetail" -> DescribeUserDetailOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetailOutput {
    pub user_info: Option<UserInfo>,
}
model! { DescribeUserDetailOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub nick: Option<String>,
    pub id: Option<i64>,
    pub email: Option<String>,
    pub status: Option<String>,
    pub telephone: Option<String>,
    pub email_verified: Option<String>,
    pub telephone_verified: Option<String>,
    pub user_grade: Option<String>,
    pub real_name: Option<String>,
    pub wechat_binded: Option<String>,
    pub uin: Option<i64>,
    pub free_ns: Option<Vec<String>>,
    pub allow_transfer_in: Option<bool>,
}
model! { UserInfo {
    0 "Nick" nick, 1 "Id" id, 2 "Email" email, 3 "Status" status, 4 "Telephone" telephone,
    5 "EmailVerified" email_verified, 6 "TelephoneVerified" telephone_verified, 7 "UserGrade" user_grade,
    8 "RealName" real_name, 9 "WechatBinded" wechat_binded, 10 "Uin" uin, 11 "FreeNs" free_ns,
    12 "AllowTransferIn" allow_transfer_in
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVASStatistic {
    pub domain_id: u64,
}
operation! { DescribeVASStatistic(domain_id: u64) "DescribeVASStatistic" -> DescribeVASStatisticOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVASStatisticOutput {
    pub vas_list: Option<Vec<VASStatisticItem>>,
}
model! { DescribeVASStatisticOutput {
    0 "VASList" vas_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VASStatisticItem {
    pub name: Option<String>,
    pub key: Option<String>,
    pub limit_count: Option<u64>,
    pub use_count: Option<u64>,
}
model! { VASStatisticItem {
    0 "Name" name, 1 "Key" key, 2 "LimitCount" limit_count, 3 "UseCount" use_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVasList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub domain_id: Option<u64>,
    pub resource_id_list: Option<Vec<String>>,
    pub limit_type: Option<String>,
}
operation! { DescribeVasList() "DescribeVasList" -> DescribeVasListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "DomainId" domain_id: u64,
    3 "ResourceIdList" resource_id_list: Vec<String>, 4 "LimitType" limit_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVasListOutput {
    pub total_count: Option<u64>,
    /// Deprecated.
    pub vas_list: Option<Vec<VasListItem>>,
    pub vas_list_2: Option<Vec<VasListItem>>,
}
model! { DescribeVasListOutput {
    0 "TotalCount" total_count, 1 "VasList" vas_list, 2 "VASList" vas_list_2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VasListItem {
    pub limit_number: Option<u64>,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew: Option<String>,
    pub domain: Option<String>,
    pub bind_type: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub can_renew: Option<bool>,
    pub vip_domain: Option<bool>,
}
model! { VasListItem {
    0 "LimitNumber" limit_number, 1 "StartedAt" started_at, 2 "EndedAt" ended_at, 3 "ResourceId" resource_id,
    4 "AutoRenew" auto_renew, 5 "Domain" domain, 6 "BindType" bind_type, 7 "Key" key, 8 "Name" name,
    9 "CanRenew" can_renew, 10 "VipDomain" vip_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSnapshot {
    pub domain: String,
    pub snapshot_id: String,
    pub domain_id: Option<u64>,
}
operation! { DownloadSnapshot(domain: String, snapshot_id: String) "DownloadSnapshot" -> DownloadSnapshotOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadSnapshotOutput {
    pub cos_url: Option<String>,
}
model! { DownloadSnapshotOutput {
    0 "CosUrl" cos_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCNAMESpeedupStatusBatch {
    pub domain_list: Vec<String>,
    pub status: String,
}
operation! { ModifyDomainCNAMESpeedupStatusBatch(domain_list: Vec<String>, status: String)
    "ModifyDomainCNAMESpeedupStatusBatch" -> ModifyDomainCNAMESpeedupStatusBatchOutput {
    0 "DomainList" domain_list, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCNAMESpeedupStatusBatchOutput {
    pub job_id: Option<u64>,
}
model! { ModifyDomainCNAMESpeedupStatusBatchOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainCustomLine {
    pub domain: String,
    pub name: String,
    pub area: String,
    pub pre_name: String,
    pub domain_id: Option<u64>,
}
operation! { ModifyDomainCustomLine(domain: String, name: String, area: String, pre_name: String)
    "ModifyDomainCustomLine" -> Empty {
    0 "Domain" domain, 1 "Name" name, 2 "Area" area, 3 "PreName" pre_name, 4 "DomainId" domain_id: u64
} }

pub type ModifyDomainCustomLineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainLock {
    pub domain: String,
    pub lock_days: u64,
    pub domain_id: Option<u64>,
}
operation! { ModifyDomainLock(domain: String, lock_days: u64) "ModifyDomainLock" -> ModifyDomainLockOutput {
    0 "Domain" domain, 1 "LockDays" lock_days, 2 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainLockOutput {
    pub lock_info: Option<LockInfo>,
}
model! { ModifyDomainLockOutput {
    0 "LockInfo" lock_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockInfo {
    pub domain_id: Option<u64>,
    pub lock_code: Option<String>,
    pub lock_end: Option<String>,
}
model! { LockInfo {
    0 "DomainId" domain_id, 1 "LockCode" lock_code, 2 "LockEnd" lock_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwner {
    pub domain: String,
    pub account: String,
    pub domain_id: Option<u64>,
}
operation! { ModifyDomainOwner(domain: String, account: String) "ModifyDomainOwner" -> Empty {
    0 "Domain" domain, 1 "Account" account, 2 "DomainId" domain_id: u64
} }

pub type ModifyDomainOwnerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRecursiveStatusBatch {
    pub domain_list: Vec<String>,
    pub status: String,
}
operation! { ModifyDomainRecursiveStatusBatch(domain_list: Vec<String>, status: String)
    "ModifyDomainRecursiveStatusBatch" -> ModifyDomainRecursiveStatusBatchOutput {
    0 "DomainList" domain_list, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRecursiveStatusBatchOutput {
    pub job_id: Option<u64>,
}
model! { ModifyDomainRecursiveStatusBatchOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainRemark {
    pub domain: String,
    pub domain_id: Option<u64>,
    pub remark: Option<String>,
}
operation! { ModifyDomainRemark(domain: String) "ModifyDomainRemark" -> Empty {
    0 "Domain" domain, 1 "DomainId" domain_id: u64, 2 "Remark" remark: String
} }

pub type ModifyDomainRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainStatus {
    pub domain: String,
    pub status: String,
    pub domain_id: Option<u64>,
}
operation! { ModifyDomainStatus(domain: String, status: String) "ModifyDomainStatus" -> Empty {
    0 "Domain" domain, 1 "Status" status, 2 "DomainId" domain_id: u64
} }

pub type ModifyDomainStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainToGroup {
    pub domain: String,
    pub group_id: i64,
    pub domain_id: Option<i64>,
}
operation! { ModifyDomainToGroup(domain: String, group_id: i64) "ModifyDomainToGroup" -> Empty {
    0 "Domain" domain, 1 "GroupId" group_id, 2 "DomainId" domain_id: i64
} }

pub type ModifyDomainToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainUnlock {
    pub domain: String,
    pub lock_code: String,
    pub domain_id: Option<u64>,
}
operation! { ModifyDomainUnlock(domain: String, lock_code: String) "ModifyDomainUnlock" -> Empty {
    0 "Domain" domain, 1 "LockCode" lock_code, 2 "DomainId" domain_id: u64
} }

pub type ModifyDomainUnlockOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicDNS {
    pub domain: String,
    pub record_id: u64,
    pub record_line: String,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub value: Option<String>,
    /// Deprecated.
    pub ttl: Option<u64>,
    pub ttl_2: Option<u64>,
}
operation! { ModifyDynamicDNS(domain: String, record_id: u64, record_line: String)
    "ModifyDynamicDNS" -> ModifyDynamicDNSOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "RecordLine" record_line, 3 "DomainId" domain_id: u64,
    4 "SubDomain" sub_domain: String, 5 "RecordLineId" record_line_id: String, 6 "Value" value: String,
    7 "Ttl" ttl: u64, 8 "TTL" ttl_2: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicDNSOutput {
    pub record_id: Option<u64>,
}
model! { ModifyDynamicDNSOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLineGroup {
    pub name: String,
    pub lines: String,
    pub domain: String,
    pub line_group_id: u64,
    pub domain_id: Option<u64>,
}
operation! { ModifyLineGroup(name: String, lines: String, domain: String, line_group_id: u64)
    "ModifyLineGroup" -> Empty {
    0 "Name" name, 1 "Lines" lines, 2 "Domain" domain, 3 "LineGroupId" line_group_id, 4 "DomainId" domain_id: u64
} }

pub type ModifyLineGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageAutoRenew {
    pub resource_id: String,
    pub status: String,
}
operation! { ModifyPackageAutoRenew(resource_id: String, status: String) "ModifyPackageAutoRenew" -> Empty {
    0 "ResourceId" resource_id, 1 "Status" status
} }

pub type ModifyPackageAutoRenewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPackageDomain {
    pub operation: String,
    pub domain_id: Option<u64>,
    pub new_domain_id: Option<u64>,
    pub resource_id: Option<String>,
}
operation! { ModifyPackageDomain(operation: String) "ModifyPackageDomain" -> Empty {
    0 "Operation" operation, 1 "DomainId" domain_id: u64, 2 "NewDomainId" new_domain_id: u64,
    3 "ResourceId" resource_id: String
} }

pub type ModifyPackageDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecord {
    pub domain: String,
    pub record_type: String,
    pub record_line: String,
    pub value: String,
    pub record_id: u64,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub mx: Option<u64>,
    pub ttl: Option<u64>,
    pub weight: Option<u64>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub dnssec_conflict_mode: Option<String>,
}

/// What [`ModifyRecord::new`] takes.
pub struct ModifyRecordRequired {
    pub domain: String,
    pub record_type: String,
    pub record_line: String,
    pub value: String,
    pub record_id: u64,
}
operation! { ModifyRecord{ModifyRecordRequired: domain, record_type, record_line, value, record_id}
    "ModifyRecord" -> ModifyRecordOutput {
    0 "Domain" domain, 1 "RecordType" record_type, 2 "RecordLine" record_line, 3 "Value" value, 4 "RecordId" record_id,
    5 "DomainId" domain_id: u64, 6 "SubDomain" sub_domain: String, 7 "RecordLineId" record_line_id: String,
    8 "MX" mx: u64, 9 "TTL" ttl: u64, 10 "Weight" weight: u64, 11 "Status" status: String, 12 "Remark" remark: String,
    13 "DnssecConflictMode" dnssec_conflict_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordOutput {
    pub record_id: Option<u64>,
}
model! { ModifyRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatch {
    pub record_id_list: Vec<u64>,
    pub change: String,
    pub change_to: String,
    pub value: Option<String>,
    pub mx: Option<String>,
}
operation! { ModifyRecordBatch(record_id_list: Vec<u64>, change: String, change_to: String)
    "ModifyRecordBatch" -> ModifyRecordBatchOutput {
    0 "RecordIdList" record_id_list, 1 "Change" change, 2 "ChangeTo" change_to, 3 "Value" value: String,
    4 "MX" mx: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchOutput {
    pub job_id: Option<u64>,
    pub detail_list: Option<Vec<ModifyRecordBatchDetail>>,
}
model! { ModifyRecordBatchOutput {
    0 "JobId" job_id, 1 "DetailList" detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchDetail {
    pub record_list: Option<Vec<BatchRecordInfo>>,
    pub id: Option<u64>,
    pub domain: Option<String>,
    pub domain_grade: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<String>,
    pub operation: Option<String>,
    pub domain_id: Option<u64>,
}
model! { ModifyRecordBatchDetail {
    0 "RecordList" record_list, 1 "Id" id, 2 "Domain" domain, 3 "DomainGrade" domain_grade, 4 "ErrMsg" err_msg,
    5 "Status" status, 6 "Operation" operation, 7 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchV3 {
    pub modify_record_list: Vec<ModifyRecordItem>,
}
operation! { ModifyRecordBatchV3(modify_record_list: Vec<ModifyRecordItem>)
    "ModifyRecordBatchV3" -> ModifyRecordBatchV3Output {
    0 "ModifyRecordList" modify_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordItem {
    pub record_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_type: Option<String>,
    pub record_line: Option<String>,
    pub value: Option<String>,
    pub enabled: Option<String>,
    pub remark: Option<String>,
    pub weight: Option<u64>,
    pub mx: Option<u64>,
    pub ttl: Option<u64>,
}
input! { ModifyRecordItem(record_id: u64) {
    0 "RecordId" record_id: u64, 1 "SubDomain" sub_domain: String, 2 "RecordType" record_type: String,
    3 "RecordLine" record_line: String, 4 "Value" value: String, 5 "Enabled" enabled: String, 6 "Remark" remark: String,
    7 "Weight" weight: u64, 8 "MX" mx: u64, 9 "TTL" ttl: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordBatchV3Output {
    pub job_id: Option<u64>,
}
model! { ModifyRecordBatchV3Output {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordFields {
    pub domain: String,
    pub record_id: u64,
    pub field_list: Vec<KeyValue>,
    pub domain_id: Option<u64>,
}
operation! { ModifyRecordFields(domain: String, record_id: u64, field_list: Vec<KeyValue>)
    "ModifyRecordFields" -> ModifyRecordFieldsOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "FieldList" field_list, 3 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValue(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordFieldsOutput {
    pub record_id: Option<u64>,
}
model! { ModifyRecordFieldsOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordGroup {
    pub domain: String,
    pub group_name: String,
    pub group_id: u64,
    pub domain_id: Option<u64>,
}
operation! { ModifyRecordGroup(domain: String, group_name: String, group_id: u64)
    "ModifyRecordGroup" -> ModifyRecordGroupOutput {
    0 "Domain" domain, 1 "GroupName" group_name, 2 "GroupId" group_id, 3 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordGroupOutput {
    pub group_id: Option<u64>,
}
model! { ModifyRecordGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordRemark {
    pub domain: String,
    pub record_id: u64,
    pub domain_id: Option<u64>,
    pub remark: Option<String>,
}
operation! { ModifyRecordRemark(domain: String, record_id: u64) "ModifyRecordRemark" -> Empty {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "DomainId" domain_id: u64, 3 "Remark" remark: String
} }

pub type ModifyRecordRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordStatus {
    pub domain: String,
    pub record_id: u64,
    pub status: String,
    pub domain_id: Option<u64>,
}
operation! { ModifyRecordStatus(domain: String, record_id: u64, status: String)
    "ModifyRecordStatus" -> ModifyRecordStatusOutput {
    0 "Domain" domain, 1 "RecordId" record_id, 2 "Status" status, 3 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordStatusOutput {
    pub record_id: Option<u64>,
}
model! { ModifyRecordStatusOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordToGroup {
    pub domain: String,
    pub group_id: u64,
    pub record_id: String,
    pub domain_id: Option<u64>,
}
operation! { ModifyRecordToGroup(domain: String, group_id: u64, record_id: String) "ModifyRecordToGroup" -> Empty {
    0 "Domain" domain, 1 "GroupId" group_id, 2 "RecordId" record_id, 3 "DomainId" domain_id: u64
} }

pub type ModifyRecordToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotConfig {
    pub domain: String,
    pub period: String,
    pub domain_id: Option<u64>,
}
operation! { ModifySnapshotConfig(domain: String, period: String) "ModifySnapshotConfig" -> Empty {
    0 "Domain" domain, 1 "Period" period, 2 "DomainId" domain_id: u64
} }

pub type ModifySnapshotConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubdomainStatus {
    pub domain: String,
    pub record_type: String,
    pub status: String,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
}
operation! { ModifySubdomainStatus(domain: String, record_type: String, status: String)
    "ModifySubdomainStatus" -> Empty {
    0 "Domain" domain, 1 "RecordType" record_type, 2 "Status" status, 3 "DomainId" domain_id: u64,
    4 "SubDomain" sub_domain: String
} }

pub type ModifySubdomainStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTXTRecord {
    pub domain: String,
    pub record_line: String,
    pub value: String,
    pub record_id: u64,
    pub domain_id: Option<u64>,
    pub sub_domain: Option<String>,
    pub record_line_id: Option<String>,
    pub ttl: Option<u64>,
    pub status: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyTXTRecord(domain: String, record_line: String, value: String, record_id: u64)
    "ModifyTXTRecord" -> ModifyTXTRecordOutput {
    0 "Domain" domain, 1 "RecordLine" record_line, 2 "Value" value, 3 "RecordId" record_id, 4 "DomainId" domain_id: u64,
    5 "SubDomain" sub_domain: String, 6 "RecordLineId" record_line_id: String, 7 "TTL" ttl: u64,
    8 "Status" status: String, 9 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTXTRecordOutput {
    pub record_id: Option<u64>,
}
model! { ModifyTXTRecordOutput {
    0 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVasAutoRenewStatus {
    pub resource_id: String,
    pub status: String,
}
operation! { ModifyVasAutoRenewStatus(resource_id: String, status: String) "ModifyVasAutoRenewStatus" -> Empty {
    0 "ResourceId" resource_id, 1 "Status" status
} }

pub type ModifyVasAutoRenewStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderWithBalance {
    pub big_deal_id_list: Vec<String>,
    pub voucher_id_list: Option<Vec<String>>,
}
operation! { PayOrderWithBalance(big_deal_id_list: Vec<String>) "PayOrderWithBalance" -> PayOrderWithBalanceOutput {
    0 "BigDealIdList" big_deal_id_list, 1 "VoucherIdList" voucher_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderWithBalanceOutput {
    pub deal_id_list: Option<Vec<String>>,
    pub big_deal_id_list: Option<Vec<String>>,
    pub deal_name_list: Option<Vec<String>>,
}
model! { PayOrderWithBalanceOutput {
    0 "DealIdList" deal_id_list, 1 "BigDealIdList" big_deal_id_list, 2 "DealNameList" deal_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRecordSnapshot {
    pub domain: String,
    pub snapshot_id: String,
    pub record_list: Vec<SnapshotRecord>,
    pub task_id: u64,
    pub domain_id: Option<u64>,
}
operation! { RollbackRecordSnapshot(domain: String, snapshot_id: String, record_list: Vec<SnapshotRecord>, task_id: u64)
    "RollbackRecordSnapshot" -> RollbackRecordSnapshotOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "RecordList" record_list, 3 "TaskId" task_id,
    4 "DomainId" domain_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRecordSnapshotOutput {
    pub job_id: Option<u64>,
}
model! { RollbackRecordSnapshotOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSnapshot {
    pub domain: String,
    pub snapshot_id: String,
    pub domain_id: Option<u64>,
    pub record_list: Option<Vec<SnapshotRecord>>,
}
operation! { RollbackSnapshot(domain: String, snapshot_id: String) "RollbackSnapshot" -> RollbackSnapshotOutput {
    0 "Domain" domain, 1 "SnapshotId" snapshot_id, 2 "DomainId" domain_id: u64,
    3 "RecordList" record_list: Vec<SnapshotRecord>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSnapshotOutput {
    pub task_id: Option<u64>,
}
model! { RollbackSnapshotOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_IS_LOCKED: &str = "FailedOperation.AccountIsLocked";
    pub const FAILED_OPERATION_AUTH_LOG_UNSUPPORT: &str = "FailedOperation.AuthLogUnsupport";
    pub const FAILED_OPERATION_CONTAINS_PERSONAL_VIP: &str = "FailedOperation.ContainsPersonalVip";
    pub const FAILED_OPERATION_COUPON_FOR_FREE_DOMAIN: &str = "FailedOperation.CouponForFreeDomain";
    pub const FAILED_OPERATION_COUPON_NOT_SUPPORTED: &str = "FailedOperation.CouponNotSupported";
    pub const FAILED_OPERATION_COUPON_TYPE_ALREADY_USED: &str = "FailedOperation.CouponTypeAlreadyUsed";
    pub const FAILED_OPERATION_DNSSEC_INCOMPLETE_CLOSED: &str = "FailedOperation.DNSSECIncompleteClosed";
    pub const FAILED_OPERATION_DOMAIN_EXISTS: &str = "FailedOperation.DomainExists";
    pub const FAILED_OPERATION_DOMAIN_IN_ENTERPRISE_MAIL_ACCOUNT: &str =
        "FailedOperation.DomainInEnterpriseMailAccount";
    pub const FAILED_OPERATION_DOMAIN_IS_ENTERPRISE_TYPE: &str = "FailedOperation.DomainIsEnterpriseType";
    pub const FAILED_OPERATION_DOMAIN_IS_KEY_DOMAIN: &str = "FailedOperation.DomainIsKeyDomain";
    pub const FAILED_OPERATION_DOMAIN_IS_LOCKED: &str = "FailedOperation.DomainIsLocked";
    pub const FAILED_OPERATION_DOMAIN_IS_PERSONAL_TYPE: &str = "FailedOperation.DomainIsPersonalType";
    pub const FAILED_OPERATION_DOMAIN_IS_SPAM: &str = "FailedOperation.DomainIsSpam";
    pub const FAILED_OPERATION_DOMAIN_IS_VIP: &str = "FailedOperation.DomainIsVip";
    pub const FAILED_OPERATION_DOMAIN_NOT_IN_SERVICE: &str = "FailedOperation.DomainNotInService";
    pub const FAILED_OPERATION_DOMAIN_OWNED_BY_OTHER_USER: &str = "FailedOperation.DomainOwnedByOtherUser";
    pub const FAILED_OPERATION_EIP_CHECK_FAILED: &str = "FailedOperation.EipCheckFailed";
    pub const FAILED_OPERATION_FILE_NOT_EXIST: &str = "FailedOperation.FileNotExist";
    pub const FAILED_OPERATION_FREE_FORUM_UID_NOT_ALLOWED: &str = "FailedOperation.FreeForumUidNotAllowed";
    pub const FAILED_OPERATION_FREQUENCY_LIMIT: &str = "FailedOperation.FrequencyLimit";
    pub const FAILED_OPERATION_FUNCTION_NOT_ALLOWED_APPLY: &str = "FailedOperation.FunctionNotAllowedApply";
    pub const FAILED_OPERATION_GET_WHOIS_FAILED: &str = "FailedOperation.GetWhoisFailed";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const FAILED_OPERATION_LOGIN_AREA_NOT_ALLOWED: &str = "FailedOperation.LoginAreaNotAllowed";
    pub const FAILED_OPERATION_LOGIN_FAILED: &str = "FailedOperation.LoginFailed";
    pub const FAILED_OPERATION_LOGIN_TIMEOUT: &str = "FailedOperation.LoginTimeout";
    pub const FAILED_OPERATION_MOBILE_NOT_VERIFIED: &str = "FailedOperation.MobileNotVerified";
    pub const FAILED_OPERATION_MUST_ADD_DEFAULT_LINE_FIRST: &str = "FailedOperation.MustAddDefaultLineFirst";
    pub const FAILED_OPERATION_NOT_BATCH_TASK_OWNER: &str = "FailedOperation.NotBatchTaskOwner";
    pub const FAILED_OPERATION_NOT_DOMAIN_OWNER: &str = "FailedOperation.NotDomainOwner";
    pub const FAILED_OPERATION_NOT_REAL_NAMED_USER: &str = "FailedOperation.NotRealNamedUser";
    pub const FAILED_OPERATION_NOT_RESOURCE_OWNER: &str = "FailedOperation.NotResourceOwner";
    pub const FAILED_OPERATION_ORDER_CAN_NOT_PAY: &str = "FailedOperation.OrderCanNotPay";
    pub const FAILED_OPERATION_ORDER_HAS_PAID: &str = "FailedOperation.OrderHasPaid";
    pub const FAILED_OPERATION_RESOURCE_NOT_BIND: &str = "FailedOperation.ResourceNotBind";
    pub const FAILED_OPERATION_TEMPORARY_ERROR: &str = "FailedOperation.TemporaryError";
    pub const FAILED_OPERATION_TENCENT_CLOUD_FORBID: &str = "FailedOperation.TencentCloudForbid";
    pub const FAILED_OPERATION_TRANSFER_TO_ENTERPRISE_DENIED: &str = "FailedOperation.TransferToEnterpriseDenied";
    pub const FAILED_OPERATION_TRANSFER_TO_PERSON_DENIED: &str = "FailedOperation.TransferToPersonDenied";
    pub const FAILED_OPERATION_TWO_STEP_NOT_ON: &str = "FailedOperation.TwoStepNotOn";
    pub const FAILED_OPERATION_UNKNOW_ERROR: &str = "FailedOperation.UnknowError";
    pub const FAILED_OPERATION_USER_NOT_ALLOW_TRANSFER: &str = "FailedOperation.UserNotAllowTransfer";
    pub const FAILED_OPERATION_VERIFYING_BILL_EXISTS: &str = "FailedOperation.VerifyingBillExists";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACCOUNT_IS_BANNED: &str = "InvalidParameter.AccountIsBanned";
    pub const INVALID_PARAMETER_ACQUIRE_HASH_EXISTS: &str = "InvalidParameter.AcquireHashExists";
    pub const INVALID_PARAMETER_ACTION_INVALID: &str = "InvalidParameter.ActionInvalid";
    pub const INVALID_PARAMETER_ACTION_SUCCESS: &str = "InvalidParameter.ActionSuccess";
    pub const INVALID_PARAMETER_ACTIVITY: &str = "InvalidParameter.Activity";
    pub const INVALID_PARAMETER_ALIAS_IS_MY_DOMAIN: &str = "InvalidParameter.AliasIsMyDomain";
    pub const INVALID_PARAMETER_AUTH_LOG_INVALID_RET_CODE: &str = "InvalidParameter.AuthLogInvalidRetCode";
    pub const INVALID_PARAMETER_AUTH_LOG_INVALID_SCOPE: &str = "InvalidParameter.AuthLogInvalidScope";
    pub const INVALID_PARAMETER_BATCH_DOMAIN_CREATE_ACTION_ERROR: &str =
        "InvalidParameter.BatchDomainCreateActionError";
    pub const INVALID_PARAMETER_BATCH_DOMAIN_NOT_AUTH: &str = "InvalidParameter.BatchDomainNotAuth";
    pub const INVALID_PARAMETER_BATCH_LIMIT_UNDO: &str = "InvalidParameter.BatchLimitUndo";
    pub const INVALID_PARAMETER_BATCH_RECORD_CREATE_ACTION_ERROR: &str =
        "InvalidParameter.BatchRecordCreateActionError";
    pub const INVALID_PARAMETER_BATCH_RECORD_MODIFY_ACTION_ERROR: &str =
        "InvalidParameter.BatchRecordModifyActionError";
    pub const INVALID_PARAMETER_BATCH_RECORD_MODIFY_ACTION_INVALID_VALUE: &str =
        "InvalidParameter.BatchRecordModifyActionInvalidValue";
    pub const INVALID_PARAMETER_BATCH_RECORD_REMOVE_ACTION_ERROR: &str =
        "InvalidParameter.BatchRecordRemoveActionError";
    pub const INVALID_PARAMETER_BATCH_RECORD_REPLACE_ACTION_ERROR: &str =
        "InvalidParameter.BatchRecordReplaceActionError";
    pub const INVALID_PARAMETER_BATCH_TASK_COUNT_LIMIT: &str = "InvalidParameter.BatchTaskCountLimit";
    pub const INVALID_PARAMETER_BATCH_TASK_NOT_EXIST: &str = "InvalidParameter.BatchTaskNotExist";
    pub const INVALID_PARAMETER_BILL_NUMBER_INVALID: &str = "InvalidParameter.BillNumberInvalid";
    pub const INVALID_PARAMETER_BROWSER_NULL: &str = "InvalidParameter.BrowserNull";
    pub const INVALID_PARAMETER_CLIENT_TOKEN_TOO_LONG: &str = "InvalidParameter.ClientTokenTooLong";
    pub const INVALID_PARAMETER_COMMON: &str = "InvalidParameter.Common";
    pub const INVALID_PARAMETER_COPIED_LINE_GROUP_DUPLICATED: &str = "InvalidParameter.CopiedLineGroupDuplicated";
    pub const INVALID_PARAMETER_CUSTOM_MESSAGE: &str = "InvalidParameter.CustomMessage";
    pub const INVALID_PARAMETER_D_TOKEN_NOT_SUPPORT: &str = "InvalidParameter.DTokenNotSupport";
    pub const INVALID_PARAMETER_DATA_EXPIRED: &str = "InvalidParameter.DataExpired";
    pub const INVALID_PARAMETER_DATA_INVALID: &str = "InvalidParameter.DataInvalid";
    pub const INVALID_PARAMETER_DEAL_TYPE_INVALID: &str = "InvalidParameter.DealTypeInvalid";
    pub const INVALID_PARAMETER_DEFAULT_LINE_NOT_SELFDEFINED: &str = "InvalidParameter.DefaultLineNotSelfdefined";
    pub const INVALID_PARAMETER_DNS_DEAL_DOMAIN_UPGRADED: &str = "InvalidParameter.DnsDealDomainUpgraded";
    pub const INVALID_PARAMETER_DNS_DEAL_LOCKED: &str = "InvalidParameter.DnsDealLocked";
    pub const INVALID_PARAMETER_DNS_INVALID_DEAL: &str = "InvalidParameter.DnsInvalidDeal";
    pub const INVALID_PARAMETER_DNSSEC_ADD_CNAME_ERROR: &str = "InvalidParameter.DnssecAddCnameError";
    pub const INVALID_PARAMETER_DOMAIN_ALIAS_EXISTS: &str = "InvalidParameter.DomainAliasExists";
    pub const INVALID_PARAMETER_DOMAIN_ALIAS_ID_INVALID: &str = "InvalidParameter.DomainAliasIdInvalid";
    pub const INVALID_PARAMETER_DOMAIN_ALREADY_VIP: &str = "InvalidParameter.DomainAlreadyVip";
    pub const INVALID_PARAMETER_DOMAIN_DUPLICATED: &str = "InvalidParameter.DomainDuplicated";
    pub const INVALID_PARAMETER_DOMAIN_ID_INVALID: &str = "InvalidParameter.DomainIdInvalid";
    pub const INVALID_PARAMETER_DOMAIN_IN_BLACK_LIST: &str = "InvalidParameter.DomainInBlackList";
    pub const INVALID_PARAMETER_DOMAIN_IN_EFFECT_OR_INVALIDATED: &str = "InvalidParameter.DomainInEffectOrInvalidated";
    pub const INVALID_PARAMETER_DOMAIN_INVALID: &str = "InvalidParameter.DomainInvalid";
    pub const INVALID_PARAMETER_DOMAIN_IS_ALIASER: &str = "InvalidParameter.DomainIsAliaser";
    pub const INVALID_PARAMETER_DOMAIN_IS_MODIFYING_DNS: &str = "InvalidParameter.DomainIsModifyingDns";
    pub const INVALID_PARAMETER_DOMAIN_IS_MY_ALIAS: &str = "InvalidParameter.DomainIsMyAlias";
    pub const INVALID_PARAMETER_DOMAIN_IS_NOTLOCKED: &str = "InvalidParameter.DomainIsNotlocked";
    pub const INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_LOCK: &str = "InvalidParameter.DomainNotAllowedLock";
    pub const INVALID_PARAMETER_DOMAIN_NOT_ALLOWED_MODIFY_RECORDS: &str =
        "InvalidParameter.DomainNotAllowedModifyRecords";
    pub const INVALID_PARAMETER_DOMAIN_NOT_BEIAN: &str = "InvalidParameter.DomainNotBeian";
    pub const INVALID_PARAMETER_DOMAIN_NOT_EFFECTIVE: &str = "InvalidParameter.DomainNotEffective";
    pub const INVALID_PARAMETER_DOMAIN_NOT_REGED: &str = "InvalidParameter.DomainNotReged";
    pub const INVALID_PARAMETER_DOMAIN_NOT_VIP: &str = "InvalidParameter.DomainNotVip";
    pub const INVALID_PARAMETER_DOMAIN_RECORD_EXIST: &str = "InvalidParameter.DomainRecordExist";
    pub const INVALID_PARAMETER_DOMAIN_SELF_NO_COPY: &str = "InvalidParameter.DomainSelfNoCopy";
    pub const INVALID_PARAMETER_DOMAIN_TASK_NOT_FINISHED: &str = "InvalidParameter.DomainTaskNotFinished";
    pub const INVALID_PARAMETER_DOMAIN_TOO_LONG: &str = "InvalidParameter.DomainTooLong";
    pub const INVALID_PARAMETER_DOMAIN_TYPE_INVALID: &str = "InvalidParameter.DomainTypeInvalid";
    pub const INVALID_PARAMETER_DOMAINS_EMPTY: &str = "InvalidParameter.DomainsEmpty";
    pub const INVALID_PARAMETER_EMAIL_INVALID: &str = "InvalidParameter.EmailInvalid";
    pub const INVALID_PARAMETER_EMAIL_NOT_VERIFIED: &str = "InvalidParameter.EmailNotVerified";
    pub const INVALID_PARAMETER_EMAIL_OR_QQ_INVALID: &str = "InvalidParameter.EmailOrQqInvalid";
    pub const INVALID_PARAMETER_EMAIL_SAME: &str = "InvalidParameter.EmailSame";
    pub const INVALID_PARAMETER_END_DATE_BEYOND_RANGE: &str = "InvalidParameter.EndDateBeyondRange";
    pub const INVALID_PARAMETER_GET_NS_FAIL: &str = "InvalidParameter.GetNsFail";
    pub const INVALID_PARAMETER_GOODS_CHILD_TYPE_INVALID: &str = "InvalidParameter.GoodsChildTypeInvalid";
    pub const INVALID_PARAMETER_GOODS_NUM_INVALID: &str = "InvalidParameter.GoodsNumInvalid";
    pub const INVALID_PARAMETER_GOODS_TYPE_INVALID: &str = "InvalidParameter.GoodsTypeInvalid";
    pub const INVALID_PARAMETER_GRADE_NOT_COPY: &str = "InvalidParameter.GradeNotCopy";
    pub const INVALID_PARAMETER_GROUP_ID_INVALID: &str = "InvalidParameter.GroupIdInvalid";
    pub const INVALID_PARAMETER_GROUP_NAME_EMPTY: &str = "InvalidParameter.GroupNameEmpty";
    pub const INVALID_PARAMETER_GROUP_NAME_EXISTS: &str = "InvalidParameter.GroupNameExists";
    pub const INVALID_PARAMETER_GROUP_NAME_INVALID: &str = "InvalidParameter.GroupNameInvalid";
    pub const INVALID_PARAMETER_GROUP_NAME_OCCUPIED: &str = "InvalidParameter.GroupNameOccupied";
    pub const INVALID_PARAMETER_HAS_PENDING_APPLY: &str = "InvalidParameter.HasPendingApply";
    pub const INVALID_PARAMETER_ILLEGAL_NEW_DEAL: &str = "InvalidParameter.IllegalNewDeal";
    pub const INVALID_PARAMETER_INNER_TASK_NOT_EXIST: &str = "InvalidParameter.InnerTaskNotExist";
    pub const INVALID_PARAMETER_INVALID_COUPON: &str = "InvalidParameter.InvalidCoupon";
    pub const INVALID_PARAMETER_INVALID_DEAL_NAME: &str = "InvalidParameter.InvalidDealName";
    pub const INVALID_PARAMETER_INVALID_END_DATE: &str = "InvalidParameter.InvalidEndDate";
    pub const INVALID_PARAMETER_INVALID_IP: &str = "InvalidParameter.InvalidIp";
    pub const INVALID_PARAMETER_INVALID_SECRET_ID: &str = "InvalidParameter.InvalidSecretId";
    pub const INVALID_PARAMETER_INVALID_SIGNATURE: &str = "InvalidParameter.InvalidSignature";
    pub const INVALID_PARAMETER_INVALID_SRC_DOMAIN_ID: &str = "InvalidParameter.InvalidSrcDomainId";
    pub const INVALID_PARAMETER_INVALID_START_DATE: &str = "InvalidParameter.InvalidStartDate";
    pub const INVALID_PARAMETER_INVALID_TIME: &str = "InvalidParameter.InvalidTime";
    pub const INVALID_PARAMETER_INVALID_WEIGHT: &str = "InvalidParameter.InvalidWeight";
    pub const INVALID_PARAMETER_IP_ALREADY_EXIST: &str = "InvalidParameter.IpAlreadyExist";
    pub const INVALID_PARAMETER_IP_AREA: &str = "InvalidParameter.IpArea";
    pub const INVALID_PARAMETER_IPS_EXCEED_LIMIT: &str = "InvalidParameter.IpsExceedLimit";
    pub const INVALID_PARAMETER_JOB_GREATER_THAN_LIMIT: &str = "InvalidParameter.JobGreaterThanLimit";
    pub const INVALID_PARAMETER_LINE_FORMAT_INVALID: &str = "InvalidParameter.LineFormatInvalid";
    pub const INVALID_PARAMETER_LINE_GROUP_NOT_SUPPORTED: &str = "InvalidParameter.LineGroupNotSupported";
    pub const INVALID_PARAMETER_LINE_GROUP_OVER_COUNTED: &str = "InvalidParameter.LineGroupOverCounted";
    pub const INVALID_PARAMETER_LINE_GROUP_UPDATE_FAILED: &str = "InvalidParameter.LineGroupUpdateFailed";
    pub const INVALID_PARAMETER_LINE_IN_ANOTHER_GROUP: &str = "InvalidParameter.LineInAnotherGroup";
    pub const INVALID_PARAMETER_LINE_IN_USE: &str = "InvalidParameter.LineInUse";
    pub const INVALID_PARAMETER_LINE_IN_USE_NOT_DELETE: &str = "InvalidParameter.LineInUseNotDelete";
    pub const INVALID_PARAMETER_LINE_NAME_INVALID: &str = "InvalidParameter.LineNameInvalid";
    pub const INVALID_PARAMETER_LINE_NAME_INVALID_CHARACTER: &str = "InvalidParameter.LineNameInvalidCharacter";
    pub const INVALID_PARAMETER_LINE_NAME_OCCUPIED: &str = "InvalidParameter.LineNameOccupied";
    pub const INVALID_PARAMETER_LINE_NOT_EXIST: &str = "InvalidParameter.LineNotExist";
    pub const INVALID_PARAMETER_LINE_NOT_SELECTED: &str = "InvalidParameter.LineNotSelected";
    pub const INVALID_PARAMETER_LINE_OVER_COUNTED: &str = "InvalidParameter.LineOverCounted";
    pub const INVALID_PARAMETER_LOCK_DAYS_INVALID: &str = "InvalidParameter.LockDaysInvalid";
    pub const INVALID_PARAMETER_LOGIN_TOKEN_ID_ERROR: &str = "InvalidParameter.LoginTokenIdError";
    pub const INVALID_PARAMETER_LOGIN_TOKEN_NOT_EXISTS: &str = "InvalidParameter.LoginTokenNotExists";
    pub const INVALID_PARAMETER_LOGIN_TOKEN_VALIDATE_FAILED: &str = "InvalidParameter.LoginTokenValidateFailed";
    pub const INVALID_PARAMETER_MOBILE_NOT_VERIFIED: &str = "InvalidParameter.MobileNotVerified";
    pub const INVALID_PARAMETER_MX_INVALID: &str = "InvalidParameter.MxInvalid";
    pub const INVALID_PARAMETER_NEW_PACKAGE_TYPE_INVALID: &str = "InvalidParameter.NewPackageTypeInvalid";
    pub const INVALID_PARAMETER_NO_AUTHORITY_TO_SRC_DOMAIN: &str = "InvalidParameter.NoAuthorityToSrcDomain";
    pub const INVALID_PARAMETER_NO_AUTHORITY_TO_THE_GROUP: &str = "InvalidParameter.NoAuthorityToTheGroup";
    pub const INVALID_PARAMETER_OFFSET_INVALID: &str = "InvalidParameter.OffsetInvalid";
    pub const INVALID_PARAMETER_OPENID_INVALID: &str = "InvalidParameter.OpenidInvalid";
    pub const INVALID_PARAMETER_OPERATE_FAILED: &str = "InvalidParameter.OperateFailed";
    pub const INVALID_PARAMETER_OPERATION_IS_TOO_FREQUENT: &str = "InvalidParameter.OperationIsTooFrequent";
    pub const INVALID_PARAMETER_OPTYPE_NOT_SUPPORTED: &str = "InvalidParameter.OptypeNotSupported";
    pub const INVALID_PARAMETER_OTHER_ACCOUNT_UNREAL_NAME: &str = "InvalidParameter.OtherAccountUnrealName";
    pub const INVALID_PARAMETER_PARAM_INVALID: &str = "InvalidParameter.ParamInvalid";
    pub const INVALID_PARAMETER_PARAMS_ILLEGAL: &str = "InvalidParameter.ParamsIllegal";
    pub const INVALID_PARAMETER_PARAMS_MISSING: &str = "InvalidParameter.ParamsMissing";
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_PTR_INVALID_PUBLIC_IP: &str = "InvalidParameter.PtrInvalidPublicIp";
    pub const INVALID_PARAMETER_PTR_IP_NOT_OWNER: &str = "InvalidParameter.PtrIpNotOwner";
    pub const INVALID_PARAMETER_QCLOUD_UIN_INVALID: &str = "InvalidParameter.QcloudUinInvalid";
    pub const INVALID_PARAMETER_QUHUI_TXT_NOT_MATCH: &str = "InvalidParameter.QuhuiTxtNotMatch";
    pub const INVALID_PARAMETER_QUHUI_TXT_RECORD_WAIT: &str = "InvalidParameter.QuhuiTxtRecordWait";
    pub const INVALID_PARAMETER_REAL_NAME_USER: &str = "InvalidParameter.RealNameUser";
    pub const INVALID_PARAMETER_RECORD_ID_INVALID: &str = "InvalidParameter.RecordIdInvalid";
    pub const INVALID_PARAMETER_RECORD_LINE_INVALID: &str = "InvalidParameter.RecordLineInvalid";
    pub const INVALID_PARAMETER_RECORD_TYPE_INVALID: &str = "InvalidParameter.RecordTypeInvalid";
    pub const INVALID_PARAMETER_RECORD_VALUE_INVALID: &str = "InvalidParameter.RecordValueInvalid";
    pub const INVALID_PARAMETER_RECORD_VALUE_LENGTH_INVALID: &str = "InvalidParameter.RecordValueLengthInvalid";
    pub const INVALID_PARAMETER_RECORDS_EMPTY: &str = "InvalidParameter.RecordsEmpty";
    pub const INVALID_PARAMETER_REMARK_LENGTH_EXCEEDED: &str = "InvalidParameter.RemarkLengthExceeded";
    pub const INVALID_PARAMETER_REMARK_TOO_LONG: &str = "InvalidParameter.RemarkTooLong";
    pub const INVALID_PARAMETER_REQUEST_IP_LIMITED: &str = "InvalidParameter.RequestIpLimited";
    pub const INVALID_PARAMETER_RESULT_MORE_THAN500: &str = "InvalidParameter.ResultMoreThan500";
    pub const INVALID_PARAMETER_SHARE_USER_EXISTS: &str = "InvalidParameter.ShareUserExists";
    pub const INVALID_PARAMETER_SHARED_USERS_UNREAL_NAME: &str = "InvalidParameter.SharedUsersUnrealName";
    pub const INVALID_PARAMETER_START_DATE_BEYOND_RANGE: &str = "InvalidParameter.StartDateBeyondRange";
    pub const INVALID_PARAMETER_STARTTIME_GREATER_THAN_ENDTIME: &str = "InvalidParameter.StarttimeGreaterThanEndtime";
    pub const INVALID_PARAMETER_STATUS_CODE_INVALID: &str = "InvalidParameter.StatusCodeInvalid";
    pub const INVALID_PARAMETER_SUBDOMAIN_INVALID: &str = "InvalidParameter.SubdomainInvalid";
    pub const INVALID_PARAMETER_SUBS_BEYOND_RANGE: &str = "InvalidParameter.SubsBeyondRange";
    pub const INVALID_PARAMETER_TASK_NOT_COMPLETED: &str = "InvalidParameter.TaskNotCompleted";
    pub const INVALID_PARAMETER_TIME_SPAN_INVALID: &str = "InvalidParameter.TimeSpanInvalid";
    pub const INVALID_PARAMETER_TIMESTAMP_EXPIRED: &str = "InvalidParameter.TimestampExpired";
    pub const INVALID_PARAMETER_TOO_MANY_INVALID_DOMAINS: &str = "InvalidParameter.TooManyInvalidDomains";
    pub const INVALID_PARAMETER_TOOLS_DOMAIN_INVALID: &str = "InvalidParameter.ToolsDomainInvalid";
    pub const INVALID_PARAMETER_TOOLS_DOMAIN_NOT_REGED: &str = "InvalidParameter.ToolsDomainNotReged";
    pub const INVALID_PARAMETER_TRANSFER_ACCOUNT_IS_BANNED: &str = "InvalidParameter.TransferAccountIsBanned";
    pub const INVALID_PARAMETER_UN_LOCK_CODE_EXPIRED: &str = "InvalidParameter.UnLockCodeExpired";
    pub const INVALID_PARAMETER_UN_LOCK_CODE_INVALID: &str = "InvalidParameter.UnLockCodeInvalid";
    pub const INVALID_PARAMETER_UNREAL_NAME_USER: &str = "InvalidParameter.UnrealNameUser";
    pub const INVALID_PARAMETER_UNSUPPORTED_FILTER_TYPE: &str = "InvalidParameter.UnsupportedFilterType";
    pub const INVALID_PARAMETER_UPDATE_NEW_GRADE_FAILED: &str = "InvalidParameter.UpdateNewGradeFailed";
    pub const INVALID_PARAMETER_UPDATE_OLD_GRADE_FAILED: &str = "InvalidParameter.UpdateOldGradeFailed";
    pub const INVALID_PARAMETER_URL_VALUE_ILLEGAL: &str = "InvalidParameter.UrlValueIllegal";
    pub const INVALID_PARAMETER_USER_ALREADY_LOCKED: &str = "InvalidParameter.UserAlreadyLocked";
    pub const INVALID_PARAMETER_USER_AREA_INVALID: &str = "InvalidParameter.UserAreaInvalid";
    pub const INVALID_PARAMETER_USER_NOT_EXISTS: &str = "InvalidParameter.UserNotExists";
    pub const INVALID_PARAMETER_UUID_INVALID: &str = "InvalidParameter.UuidInvalid";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_GRADE_INVALID: &str = "InvalidParameterValue.DomainGradeInvalid";
    pub const INVALID_PARAMETER_VALUE_DOMAIN_NOT_EXISTS: &str = "InvalidParameterValue.DomainNotExists";
    pub const INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_IP: &str = "InvalidParameterValue.IpAreaEmptyIp";
    pub const INVALID_PARAMETER_VALUE_IP_AREA_EMPTY_LINE_NAME: &str = "InvalidParameterValue.IpAreaEmptyLineName";
    pub const INVALID_PARAMETER_VALUE_LIMIT_INVALID: &str = "InvalidParameterValue.LimitInvalid";
    pub const INVALID_PARAMETER_VALUE_UPGRADE_TERM_INVALID: &str = "InvalidParameterValue.UpgradeTermInvalid";
    pub const INVALID_PARAMETER_VALUE_USER_ID_INVALID: &str = "InvalidParameterValue.UserIdInvalid";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_AAAA_COUNT_LIMIT: &str = "LimitExceeded.AAAACountLimit";
    pub const LIMIT_EXCEEDED_AT_NS_RECORD_LIMIT: &str = "LimitExceeded.AtNsRecordLimit";
    pub const LIMIT_EXCEEDED_CUSTOM_LINE_LIMITED: &str = "LimitExceeded.CustomLineLimited";
    pub const LIMIT_EXCEEDED_DOMAIN_ALIAS_COUNT_EXCEEDED: &str = "LimitExceeded.DomainAliasCountExceeded";
    pub const LIMIT_EXCEEDED_DOMAIN_ALIAS_NUMBER_LIMIT: &str = "LimitExceeded.DomainAliasNumberLimit";
    pub const LIMIT_EXCEEDED_FAILED_LOGIN_LIMIT_EXCEEDED: &str = "LimitExceeded.FailedLoginLimitExceeded";
    pub const LIMIT_EXCEEDED_GROUP_NUMBER_LIMIT: &str = "LimitExceeded.GroupNumberLimit";
    pub const LIMIT_EXCEEDED_HIDDEN_URL_EXCEEDED: &str = "LimitExceeded.HiddenUrlExceeded";
    pub const LIMIT_EXCEEDED_NS_COUNT_LIMIT: &str = "LimitExceeded.NsCountLimit";
    pub const LIMIT_EXCEEDED_OFFSET_EXCEEDED: &str = "LimitExceeded.OffsetExceeded";
    pub const LIMIT_EXCEEDED_RECORD_TTL_LIMIT: &str = "LimitExceeded.RecordTtlLimit";
    pub const LIMIT_EXCEEDED_SRV_COUNT_LIMIT: &str = "LimitExceeded.SrvCountLimit";
    pub const LIMIT_EXCEEDED_SUBDOMAIN_LEVEL_LIMIT: &str = "LimitExceeded.SubdomainLevelLimit";
    pub const LIMIT_EXCEEDED_SUBDOMAIN_ROLL_LIMIT: &str = "LimitExceeded.SubdomainRollLimit";
    pub const LIMIT_EXCEEDED_SUBDOMAIN_WCARD_LIMIT: &str = "LimitExceeded.SubdomainWcardLimit";
    pub const LIMIT_EXCEEDED_URL_COUNT_LIMIT: &str = "LimitExceeded.UrlCountLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACCESS_DENIED: &str = "OperationDenied.AccessDenied";
    pub const OPERATION_DENIED_AGENT_DENIED: &str = "OperationDenied.AgentDenied";
    pub const OPERATION_DENIED_AGENT_SUBORDINATE_DENIED: &str = "OperationDenied.AgentSubordinateDenied";
    pub const OPERATION_DENIED_CANCEL_BILL_NOT_ALLOWED: &str = "OperationDenied.CancelBillNotAllowed";
    pub const OPERATION_DENIED_DELETE_USING_RECORD_LINE_NOT_ALLOWED: &str =
        "OperationDenied.DeleteUsingRecordLineNotAllowed";
    pub const OPERATION_DENIED_DOMAIN_OWNER_ALLOWED_ONLY: &str = "OperationDenied.DomainOwnerAllowedOnly";
    pub const OPERATION_DENIED_EDIT_USING_RECORD_LINE_NOT_ALLOWED: &str =
        "OperationDenied.EditUsingRecordLineNotAllowed";
    pub const OPERATION_DENIED_IP_IN_BLACKLIST_NOT_ALLOWED: &str = "OperationDenied.IPInBlacklistNotAllowed";
    pub const OPERATION_DENIED_MONITOR_CALLBACK_NOT_ENABLED: &str = "OperationDenied.MonitorCallbackNotEnabled";
    pub const OPERATION_DENIED_NO_PERMISSION_TO_OPERATE_DOMAIN: &str = "OperationDenied.NoPermissionToOperateDomain";
    pub const OPERATION_DENIED_NOT_ADMIN: &str = "OperationDenied.NotAdmin";
    pub const OPERATION_DENIED_NOT_AGENT: &str = "OperationDenied.NotAgent";
    pub const OPERATION_DENIED_NOT_GRANTED_BY_OWNER: &str = "OperationDenied.NotGrantedByOwner";
    pub const OPERATION_DENIED_NOT_MANAGED_USER: &str = "OperationDenied.NotManagedUser";
    pub const OPERATION_DENIED_NOT_ORDER_OWNER: &str = "OperationDenied.NotOrderOwner";
    pub const OPERATION_DENIED_NOT_RESOURCE_OWNER: &str = "OperationDenied.NotResourceOwner";
    pub const OPERATION_DENIED_PERSONAL_COUPON_NOT_ALLOWED: &str = "OperationDenied.PersonalCouponNotAllowed";
    pub const OPERATION_DENIED_POST_REQUEST_ACCEPT_ONLY: &str = "OperationDenied.PostRequestAcceptOnly";
    pub const OPERATION_DENIED_RESOURCE_ALREADY_BIND: &str = "OperationDenied.ResourceAlreadyBind";
    pub const OPERATION_DENIED_RESOURCE_NOT_ALLOW_RENEW: &str = "OperationDenied.ResourceNotAllowRenew";
    pub const OPERATION_DENIED_VIP_DOMAIN_ALLOWED: &str = "OperationDenied.VipDomainAllowed";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_BATCH_TASK_LIMIT: &str = "RequestLimitExceeded.BatchTaskLimit";
    pub const REQUEST_LIMIT_EXCEEDED_CREATE_DOMAIN_LIMIT: &str = "RequestLimitExceeded.CreateDomainLimit";
    pub const REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN: &str = "ResourceNotFound.NoDataOfDomain";
    pub const RESOURCE_NOT_FOUND_NO_DATA_OF_DOMAIN_ALIAS: &str = "ResourceNotFound.NoDataOfDomainAlias";
    pub const RESOURCE_NOT_FOUND_NO_DATA_OF_GIFT: &str = "ResourceNotFound.NoDataOfGift";
    pub const RESOURCE_NOT_FOUND_NO_DATA_OF_RECORD: &str = "ResourceNotFound.NoDataOfRecord";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CheckRecordSnapshotRollback, CheckSnapshotRollback, CreateAndPayDeal, CreateDeal, CreateDomain, CreateDomainAlias,
    CreateDomainBatch, CreateDomainCustomLine, CreateDomainGroup, CreateDomainsAnalyticsFile, CreateLineGroup,
    CreateLineGroupCopy, CreateRecord, CreateRecordBatch, CreateRecordGroup, CreateSnapshot,
    CreateSubDomainsAnalyticsFile, CreateSubdomainValidateTXTValue, CreateTXTRecord, DeleteDomain, DeleteDomainAlias,
    DeleteDomainBatch, DeleteDomainCustomLine, DeleteLineGroup, DeleteRecord, DeleteRecordBatch, DeleteRecordGroup,
    DeleteShareDomain, DeleteSnapshot, DescribeBatchTask, DescribeDomain, DescribeDomainAliasList,
    DescribeDomainAnalytics, DescribeDomainAndRecordList, DescribeDomainCustomLineList, DescribeDomainFilterList,
    DescribeDomainGroupList, DescribeDomainList, DescribeDomainLogFilterFile, DescribeDomainLogList,
    DescribeDomainPreview, DescribeDomainPurview, DescribeDomainShareInfo, DescribeDomainShareUserList,
    DescribeDomainVipList, DescribeDomainWhois, DescribeFileInfoByJobId, DescribeLineGroupList, DescribePackageDetail,
    DescribeRecord, DescribeRecordExistExceptDefaultNS, DescribeRecordFilterList, DescribeRecordGroupList,
    DescribeRecordLineCategoryList, DescribeRecordLineList, DescribeRecordList, DescribeRecordSnapshotRollbackResult,
    DescribeRecordType, DescribeResolveCount, DescribeSnapshotConfig, DescribeSnapshotList,
    DescribeSnapshotRollbackResult, DescribeSnapshotRollbackTask, DescribeSubdomainAnalytics,
    DescribeSubdomainValidateStatus, DescribeUserDetail, DescribeVASStatistic, DescribeVasList, DownloadSnapshot,
    ModifyDomainCNAMESpeedupStatusBatch, ModifyDomainCustomLine, ModifyDomainLock, ModifyDomainOwner,
    ModifyDomainRecursiveStatusBatch, ModifyDomainRemark, ModifyDomainStatus, ModifyDomainToGroup, ModifyDomainUnlock,
    ModifyDynamicDNS, ModifyLineGroup, ModifyPackageAutoRenew, ModifyPackageDomain, ModifyRecord, ModifyRecordBatch,
    ModifyRecordBatchV3, ModifyRecordFields, ModifyRecordGroup, ModifyRecordRemark, ModifyRecordStatus,
    ModifyRecordToGroup, ModifySnapshotConfig, ModifySubdomainStatus, ModifyTXTRecord, ModifyVasAutoRenewStatus,
    PayOrderWithBalance, RollbackRecordSnapshot, RollbackSnapshot
}
