//! `zdns` of Zenlayer Cloud, API version 2025-11-01.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zdns::DescribePrivateZoneRecords};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribePrivateZoneRecords::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "zdns",
    "2025-11-01",
    "zdns",
    &Endpoints::NONE,
);

/// Adds private zone: `AddPrivateZone` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrivateZone {
    pub zone_name: Option<String>,
    pub proxy_pattern: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub remark: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { AddPrivateZone() "AddPrivateZone" -> AddPrivateZoneOutput {
    0 "zoneName" zone_name: String, 1 "proxyPattern" proxy_pattern: String, 2 "vpcIds" vpc_ids: Vec<String>,
    3 "resourceGroupId" resource_group_id: String, 4 "remark" remark: String, 5 "tags" tags: TagAssociation
} }

/// In the request of [`AddPrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`AddPrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`AddPrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrivateZoneOutput {
    pub zone_id: Option<String>,
}
model! { AddPrivateZoneOutput {
    0 "zoneId" zone_id: String
} }

/// Adds private zone record: `AddPrivateZoneRecord` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrivateZoneRecord {
    pub zone_id: Option<String>,
    pub r#type: Option<String>,
    pub record_name: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
    pub line: Option<String>,
    pub status: Option<String>,
}
operation! { AddPrivateZoneRecord() "AddPrivateZoneRecord" -> AddPrivateZoneRecordOutput {
    0 "zoneId" zone_id: String, 1 "type" r#type: String, 2 "recordName" record_name: String, 3 "value" value: String,
    4 "weight" weight: i64, 5 "ttl" ttl: i64, 6 "priority" priority: i64, 7 "remark" remark: String,
    8 "line" line: String, 9 "status" status: String
} }

/// Response of [`AddPrivateZoneRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPrivateZoneRecordOutput {
    pub record_id: Option<String>,
}
model! { AddPrivateZoneRecordOutput {
    0 "recordId" record_id: String
} }

/// Binds private zone vpc: `BindPrivateZoneVpc` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrivateZoneVpc {
    pub zone_id: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
}
operation! { BindPrivateZoneVpc() "BindPrivateZoneVpc" -> Empty {
    0 "zoneId" zone_id: String, 1 "vpcIds" vpc_ids: Vec<String>
} }

/// Response of [`BindPrivateZoneVpc`]: empty.
pub type BindPrivateZoneVpcOutput = Empty;

/// Deletes private zone: `DeletePrivateZone` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateZone {
    pub zone_id: Option<String>,
}
operation! { DeletePrivateZone() "DeletePrivateZone" -> Empty {
    0 "zoneId" zone_id: String
} }

/// Response of [`DeletePrivateZone`]: empty.
pub type DeletePrivateZoneOutput = Empty;

/// Deletes private zone record: `DeletePrivateZoneRecord` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateZoneRecord {
    pub zone_id: Option<String>,
    pub record_ids: Option<Vec<String>>,
}
operation! { DeletePrivateZoneRecord() "DeletePrivateZoneRecord" -> Empty {
    0 "zoneId" zone_id: String, 1 "recordIds" record_ids: Vec<String>
} }

/// Response of [`DeletePrivateZoneRecord`]: empty.
pub type DeletePrivateZoneRecordOutput = Empty;

/// Describes private zone records: `DescribePrivateZoneRecords` of `zdns` 2025-11-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneRecords {
    pub zone_id: Option<String>,
    pub record_ids: Option<Vec<String>>,
    pub record_name: Option<String>,
    pub r#type: Option<String>,
    pub line: Option<String>,
    pub status: Option<String>,
    pub value: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribePrivateZoneRecords() "DescribePrivateZoneRecords" -> DescribePrivateZoneRecordsOutput {
    0 "zoneId" zone_id: String, 1 "recordIds" record_ids: Vec<String>, 2 "recordName" record_name: String,
    3 "type" r#type: String, 4 "line" line: String, 5 "status" status: String, 6 "value" value: String,
    7 "pageSize" page_size: i64, 8 "pageNum" page_num: i64
} }
paged! { DescribePrivateZoneRecords: PrivateZoneRecord = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePrivateZoneRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZoneRecordsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PrivateZoneRecord>,
}
model! { DescribePrivateZoneRecordsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PrivateZoneRecord>
} }

/// In the response of [`DescribePrivateZoneRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateZoneRecord {
    pub record_id: Option<String>,
    pub zone_id: Option<String>,
    pub r#type: Option<String>,
    pub record_name: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub line: Option<String>,
    pub line_info: Option<LineInfo>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
}
model! { PrivateZoneRecord {
    0 "recordId" record_id: String, 1 "zoneId" zone_id: String, 2 "type" r#type: String,
    3 "recordName" record_name: String, 4 "value" value: String, 5 "weight" weight: i64, 6 "ttl" ttl: i64,
    7 "line" line: String, 8 "lineInfo" line_info: LineInfo, 9 "priority" priority: i64, 10 "remark" remark: String,
    11 "status" status: String, 12 "createTime" create_time: String
} }

/// In the response of [`DescribePrivateZoneRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineInfo {
    pub line: Option<String>,
    pub city: Option<String>,
}
model! { LineInfo {
    0 "line" line: String, 1 "city" city: String
} }

/// Describes private zones: `DescribePrivateZones` of `zdns` 2025-11-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZones {
    pub zone_ids: Option<Vec<String>>,
    pub vpc_ids: Option<Vec<String>>,
    pub zone_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribePrivateZones() "DescribePrivateZones" -> DescribePrivateZonesOutput {
    0 "zoneIds" zone_ids: Vec<String>, 1 "vpcIds" vpc_ids: Vec<String>, 2 "zoneName" zone_name: String,
    3 "resourceGroupId" resource_group_id: String, 4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64,
    6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribePrivateZones: PrivateZone = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePrivateZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateZonesOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PrivateZone>,
}
model! { DescribePrivateZonesOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PrivateZone>
} }

/// In the response of [`DescribePrivateZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateZone {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub proxy_pattern: Option<String>,
    pub remark: Option<String>,
    pub record_count: Option<i64>,
    pub vpc_ids: Vec<String>,
    pub tags: Option<Tags>,
    pub resource_group: Option<ResourceGroupInfo>,
    pub create_time: Option<String>,
}
model! { PrivateZone {
    0 "zoneId" zone_id: String, 1 "zoneName" zone_name: String, 2 "proxyPattern" proxy_pattern: String,
    3 "remark" remark: String, 4 "recordCount" record_count: i64, 5 "vpcIds" vpc_ids: Vec<String>, 6 "tags" tags: Tags,
    7 "resourceGroup" resource_group: ResourceGroupInfo, 8 "createTime" create_time: String
} }

/// In the response of [`DescribePrivateZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// In the response of [`DescribePrivateZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id: String, 1 "resourceGroupName" resource_group_name: String
} }

/// Modifies private zone: `ModifyPrivateZone` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZone {
    pub zone_id: Option<String>,
    pub remark: Option<String>,
    pub proxy_pattern: Option<String>,
}
operation! { ModifyPrivateZone() "ModifyPrivateZone" -> Empty {
    0 "zoneId" zone_id: String, 1 "remark" remark: String, 2 "proxyPattern" proxy_pattern: String
} }

/// Response of [`ModifyPrivateZone`]: empty.
pub type ModifyPrivateZoneOutput = Empty;

/// Modifies private zone record: `ModifyPrivateZoneRecord` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneRecord {
    pub zone_id: Option<String>,
    pub record_id: Option<String>,
    pub value: Option<String>,
    pub weight: Option<i64>,
    pub ttl: Option<i64>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
}
operation! { ModifyPrivateZoneRecord() "ModifyPrivateZoneRecord" -> Empty {
    0 "zoneId" zone_id: String, 1 "recordId" record_id: String, 2 "value" value: String, 3 "weight" weight: i64,
    4 "ttl" ttl: i64, 5 "priority" priority: i64, 6 "remark" remark: String
} }

/// Response of [`ModifyPrivateZoneRecord`]: empty.
pub type ModifyPrivateZoneRecordOutput = Empty;

/// Modifies private zone records status: `ModifyPrivateZoneRecordsStatus` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateZoneRecordsStatus {
    pub zone_id: Option<String>,
    pub record_ids: Option<Vec<String>>,
    pub status: Option<String>,
}
operation! { ModifyPrivateZoneRecordsStatus() "ModifyPrivateZoneRecordsStatus" -> Empty {
    0 "zoneId" zone_id: String, 1 "recordIds" record_ids: Vec<String>, 2 "status" status: String
} }

/// Response of [`ModifyPrivateZoneRecordsStatus`]: empty.
pub type ModifyPrivateZoneRecordsStatusOutput = Empty;

/// Unbinds private zone vpc: `UnbindPrivateZoneVpc` of `zdns` 2025-11-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/zdns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPrivateZoneVpc {
    pub zone_id: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
}
operation! { UnbindPrivateZoneVpc() "UnbindPrivateZoneVpc" -> Empty {
    0 "zoneId" zone_id: String, 1 "vpcIds" vpc_ids: Vec<String>
} }

/// Response of [`UnbindPrivateZoneVpc`]: empty.
pub type UnbindPrivateZoneVpcOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddPrivateZone, AddPrivateZoneRecord, BindPrivateZoneVpc, DeletePrivateZone, DeletePrivateZoneRecord,
    DescribePrivateZoneRecords, DescribePrivateZones, ModifyPrivateZone, ModifyPrivateZoneRecord,
    ModifyPrivateZoneRecordsStatus, UnbindPrivateZoneVpc
}
