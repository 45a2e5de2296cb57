//! `cloudaudit` of Tencent Cloud, API version 2019-03-19.
//!
//! Endpoint: `cloudaudit.tencentcloudapi.com`, or `cloudaudit.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cloudaudit::GetAttributeKey};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAttributeKey::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cloudaudit",
    "2019-03-19",
    "cloudaudit",
    &Endpoints::NONE,
);

/// Creates audit track: `CreateAuditTrack` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=CreateAuditTrack>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CHECK_CLS_TOPIC_IS_EXIST_FAILED`],
/// [`codes::FAILED_OPERATION_CHECK_COS_BUCKET_IS_EXIST_FAILED`], [`codes::FAILED_OPERATION_GET_CLS_TOPIC_FAILED`],
/// [`codes::FAILED_OPERATION_GET_COS_BUCKET_LIST_FAILED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditTrack {
    /// Required.
    pub name: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub storage: Storage,
    /// Required.
    pub action_type: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub event_names: Vec<String>,
    pub track_for_all_members: Option<i64>,
    pub export_id: Option<String>,
}

/// Arguments of [`CreateAuditTrack::new`].
pub struct CreateAuditTrackRequired {
    pub name: String,
    pub status: i64,
    pub storage: Storage,
    pub action_type: String,
    pub resource_type: String,
    pub event_names: Vec<String>,
}
operation! {
    CreateAuditTrack { CreateAuditTrackRequired: name, status, storage, action_type, resource_type, event_names }
    "CreateAuditTrack" -> CreateAuditTrackOutput {
    0 "Name" name, 1 "Status" status, 2 "Storage" storage, 3 "ActionType" action_type, 4 "ResourceType" resource_type,
    5 "EventNames" event_names, 6 "TrackForAllMembers" track_for_all_members: i64, 7 "ExportId" export_id: String
} }

/// In the request of [`CreateAuditTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Storage {
    /// Required.
    pub storage_type: Option<String>,
    /// Required.
    pub storage_region: Option<String>,
    /// Required.
    pub storage_name: Option<String>,
    /// Required.
    pub storage_prefix: Option<String>,
    pub storage_account_id: Option<String>,
    pub storage_app_id: Option<String>,
    pub compress: Option<i64>,
}
input! { Storage(storage_type: String, storage_region: String, storage_name: String, storage_prefix: String) {
    0 "StorageType" storage_type: String, 1 "StorageRegion" storage_region: String,
    2 "StorageName" storage_name: String, 3 "StoragePrefix" storage_prefix: String,
    4 "StorageAccountId" storage_account_id: String, 5 "StorageAppId" storage_app_id: String, 6 "Compress" compress: i64
} }

/// Response of [`CreateAuditTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditTrackOutput {
    pub track_id: Option<i64>,
}
model! { CreateAuditTrackOutput {
    0 "TrackId" track_id: i64
} }

/// Creates events audit track: `CreateEventsAuditTrack` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=CreateEventsAuditTrack>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CHECK_CLS_TOPIC_IS_EXIST_FAILED`],
/// [`codes::FAILED_OPERATION_CHECK_COS_BUCKET_IS_EXIST_FAILED`], [`codes::FAILED_OPERATION_GET_CLS_TOPIC_FAILED`],
/// [`codes::FAILED_OPERATION_GET_COS_BUCKET_LIST_FAILED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventsAuditTrack {
    /// Required.
    pub name: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub storage: Storage,
    /// Required.
    pub filters: Filter,
    pub track_for_all_members: Option<i64>,
}
operation! { CreateEventsAuditTrack(name: String, status: i64, storage: Storage, filters: Filter)
    "CreateEventsAuditTrack" -> CreateEventsAuditTrackOutput {
    0 "Name" name, 1 "Status" status, 2 "Storage" storage, 3 "Filters" filters,
    4 "TrackForAllMembers" track_for_all_members: i64
} }

/// In the request of [`CreateEventsAuditTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub resource_fields: Option<Vec<ResourceField>>,
}
input! { Filter() {
    0 "ResourceFields" resource_fields: Vec<ResourceField>
} }

/// In the request of [`CreateEventsAuditTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceField {
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub action_type: Option<String>,
    /// Required.
    pub event_names: Option<Vec<String>>,
}
input! { ResourceField(resource_type: String, action_type: String, event_names: Vec<String>) {
    0 "ResourceType" resource_type: String, 1 "ActionType" action_type: String, 2 "EventNames" event_names: Vec<String>
} }

/// Response of [`CreateEventsAuditTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventsAuditTrackOutput {
    pub track_id: Option<i64>,
}
model! { CreateEventsAuditTrackOutput {
    0 "TrackId" track_id: i64
} }

/// Deletes audit track: `DeleteAuditTrack` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=DeleteAuditTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditTrack {
    /// Required.
    pub track_id: i64,
}
operation! { DeleteAuditTrack(track_id: i64) "DeleteAuditTrack" -> Empty {
    0 "TrackId" track_id
} }

/// Response of [`DeleteAuditTrack`]: empty.
pub type DeleteAuditTrackOutput = Empty;

/// Describes audit: `DescribeAudit` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=DescribeAudit>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_AUDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAudit {
    /// Required.
    pub audit_name: String,
}
operation! { DescribeAudit(audit_name: String) "DescribeAudit" -> DescribeAuditOutput {
    0 "AuditName" audit_name
} }

/// Response of [`DescribeAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditOutput {
    pub is_enable_cmq_notify: Option<i64>,
    pub read_write_attribute: Option<i64>,
    pub key_id: Option<String>,
    pub audit_status: Option<i64>,
    pub audit_name: Option<String>,
    pub cos_region: Option<String>,
    pub cmq_queue_name: Option<String>,
    pub kms_alias: Option<String>,
    pub kms_region: Option<String>,
    pub is_enable_kms_encry: Option<i64>,
    pub cos_bucket_name: Option<String>,
    pub cmq_region: Option<String>,
    pub log_file_prefix: Option<String>,
}
model! { DescribeAuditOutput {
    0 "IsEnableCmqNotify" is_enable_cmq_notify: i64, 1 "ReadWriteAttribute" read_write_attribute: i64,
    2 "KeyId" key_id: String, 3 "AuditStatus" audit_status: i64, 4 "AuditName" audit_name: String,
    5 "CosRegion" cos_region: String, 6 "CmqQueueName" cmq_queue_name: String, 7 "KmsAlias" kms_alias: String,
    8 "KmsRegion" kms_region: String, 9 "IsEnableKmsEncry" is_enable_kms_encry: i64,
    10 "CosBucketName" cos_bucket_name: String, 11 "CmqRegion" cmq_region: String,
    12 "LogFilePrefix" log_file_prefix: String
} }

/// Describes audit track: `DescribeAuditTrack` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=DescribeAuditTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTrack {
    /// Required.
    pub track_id: i64,
}
operation! { DescribeAuditTrack(track_id: i64) "DescribeAuditTrack" -> DescribeAuditTrackOutput {
    0 "TrackId" track_id
} }

/// Response of [`DescribeAuditTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTrackOutput {
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<i64>,
    pub event_names: Vec<String>,
    pub storage: Option<Storage>,
    pub create_time: Option<String>,
    pub track_for_all_members: Option<i64>,
    pub filters: Option<Filter>,
}
model! { DescribeAuditTrackOutput {
    0 "Name" name: String, 1 "ActionType" action_type: String, 2 "ResourceType" resource_type: String,
    3 "Status" status: i64, 4 "EventNames" event_names: Vec<String>, 5 "Storage" storage: Storage,
    6 "CreateTime" create_time: String, 7 "TrackForAllMembers" track_for_all_members: i64, 8 "Filters" filters: Filter
} }

/// Describes audit tracks: `DescribeAuditTracks` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=DescribeAuditTracks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTracks {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeAuditTracks(page_number: i64, page_size: i64) "DescribeAuditTracks" -> DescribeAuditTracksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeAuditTracks: Tracks = Number "PageNumber", "Tracks" tracks, total "TotalCount" }

/// Response of [`DescribeAuditTracks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTracksOutput {
    pub tracks: Vec<Tracks>,
    pub total_count: Option<i64>,
}
model! { DescribeAuditTracksOutput {
    0 "Tracks" tracks: Vec<Tracks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuditTracks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tracks {
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<i64>,
    pub event_names: Vec<String>,
    pub storage: Option<Storage>,
    pub create_time: Option<String>,
    pub track_id: Option<i64>,
}
model! { Tracks {
    0 "Name" name: String, 1 "ActionType" action_type: String, 2 "ResourceType" resource_type: String,
    3 "Status" status: i64, 4 "EventNames" event_names: Vec<String>, 5 "Storage" storage: Storage,
    6 "CreateTime" create_time: String, 7 "TrackId" track_id: i64
} }

/// Describes events: `DescribeEvents` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=DescribeEvents>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_MEMBER_NOT_AUDIT_ROLE`],
/// [`codes::FAILED_OPERATION_MEMBER_NOT_IN_ORGANIZATION`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub next_token: Option<i64>,
    pub max_results: Option<i64>,
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub is_return_location: Option<i64>,
}
operation! { DescribeEvents(start_time: i64, end_time: i64) "DescribeEvents" -> DescribeEventsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "NextToken" next_token: i64, 3 "MaxResults" max_results: i64,
    4 "LookupAttributes" lookup_attributes: Vec<LookupAttribute>, 5 "IsReturnLocation" is_return_location: i64
} }
paged! { DescribeEvents: Event = Token "NextToken", "Events" events, next "NextToken" }

/// In the request of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupAttribute {
    /// Required.
    pub attribute_key: Option<String>,
    pub attribute_value: Option<String>,
}
input! { LookupAttribute(attribute_key: String) {
    0 "AttributeKey" attribute_key: String, 1 "AttributeValue" attribute_value: String
} }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub list_over: Option<bool>,
    pub next_token: Option<i64>,
    pub events: Vec<Event>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "ListOver" list_over: bool, 1 "NextToken" next_token: i64, 2 "Events" events: Vec<Event>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub event_id: Option<String>,
    pub username: Option<String>,
    pub event_time: Option<String>,
    pub cloud_audit_event: Option<String>,
    pub resource_type_cn: Option<String>,
    pub error_code: Option<i64>,
    pub event_name: Option<String>,
    pub secret_id: Option<String>,
    pub event_source: Option<String>,
    pub request_id: Option<String>,
    pub resource_region: Option<String>,
    pub account_id: Option<i64>,
    pub source_ip_address: Option<String>,
    pub event_name_cn: Option<String>,
    pub resources: Option<Resource>,
    pub event_region: Option<String>,
    pub location: Option<String>,
}
model! { Event {
    0 "EventId" event_id: String, 1 "Username" username: String, 2 "EventTime" event_time: String,
    3 "CloudAuditEvent" cloud_audit_event: String, 4 "ResourceTypeCn" resource_type_cn: String,
    5 "ErrorCode" error_code: i64, 6 "EventName" event_name: String, 7 "SecretId" secret_id: String,
    8 "EventSource" event_source: String, 9 "RequestID" request_id: String, 10 "ResourceRegion" resource_region: String,
    11 "AccountID" account_id: i64, 12 "SourceIPAddress" source_ip_address: String,
    13 "EventNameCn" event_name_cn: String, 14 "Resources" resources: Resource, 15 "EventRegion" event_region: String,
    16 "Location" location: String
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}
model! { Resource {
    0 "ResourceType" resource_type: String, 1 "ResourceName" resource_name: String
} }

/// Gets attribute key: `GetAttributeKey` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=GetAttributeKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributeKey {
    pub website_type: Option<String>,
}
operation! { GetAttributeKey() "GetAttributeKey" -> GetAttributeKeyOutput {
    0 "WebsiteType" website_type: String
} }

/// Response of [`GetAttributeKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributeKeyOutput {
    pub attribute_key_details: Vec<AttributeKeyDetail>,
}
model! { GetAttributeKeyOutput {
    0 "AttributeKeyDetails" attribute_key_details: Vec<AttributeKeyDetail>
} }

/// In the response of [`GetAttributeKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeKeyDetail {
    pub label_type: Option<String>,
    pub starter: Option<String>,
    pub order: Option<i64>,
    pub value: Option<String>,
    pub label: Option<String>,
}
model! { AttributeKeyDetail {
    0 "LabelType" label_type: String, 1 "Starter" starter: String, 2 "Order" order: i64, 3 "Value" value: String,
    4 "Label" label: String
} }

/// Asks for audit credit: `InquireAuditCredit` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=InquireAuditCredit>.
///
/// Errors: [`codes::INTERNAL_ERROR_INQUIRE_AUDIT_CREDIT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireAuditCredit {}
operation! { InquireAuditCredit() "InquireAuditCredit" -> InquireAuditCreditOutput {} }

/// Response of [`InquireAuditCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireAuditCreditOutput {
    pub audit_amount: Option<i64>,
}
model! { InquireAuditCreditOutput {
    0 "AuditAmount" audit_amount: i64
} }

/// Lists audits: `ListAudits` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=ListAudits>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_AUDITS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAudits {}
operation! { ListAudits() "ListAudits" -> ListAuditsOutput {} }

/// Response of [`ListAudits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditsOutput {
    pub audit_summarys: Vec<AuditSummary>,
}
model! { ListAuditsOutput {
    0 "AuditSummarys" audit_summarys: Vec<AuditSummary>
} }

/// In the response of [`ListAudits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditSummary {
    pub audit_status: Option<i64>,
    pub cos_bucket_name: Option<String>,
    pub audit_name: Option<String>,
    pub log_file_prefix: Option<String>,
}
model! { AuditSummary {
    0 "AuditStatus" audit_status: i64, 1 "CosBucketName" cos_bucket_name: String, 2 "AuditName" audit_name: String,
    3 "LogFilePrefix" log_file_prefix: String
} }

/// Lists cmq enable region: `ListCmqEnableRegion` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=ListCmqEnableRegion>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_CMQ_ENABLE_REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmqEnableRegion {
    pub website_type: Option<String>,
}
operation! { ListCmqEnableRegion() "ListCmqEnableRegion" -> ListCmqEnableRegionOutput {
    0 "WebsiteType" website_type: String
} }

/// Response of [`ListCmqEnableRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmqEnableRegionOutput {
    pub enable_regions: Vec<CmqRegionInfo>,
}
model! { ListCmqEnableRegionOutput {
    0 "EnableRegions" enable_regions: Vec<CmqRegionInfo>
} }

/// In the response of [`ListCmqEnableRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqRegionInfo {
    pub cmq_region_name: Option<String>,
    pub cmq_region: Option<String>,
}
model! { CmqRegionInfo {
    0 "CmqRegionName" cmq_region_name: String, 1 "CmqRegion" cmq_region: String
} }

/// Lists cos enable region: `ListCosEnableRegion` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=ListCosEnableRegion>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_COS_ENABLE_REGION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCosEnableRegion {
    pub website_type: Option<String>,
}
operation! { ListCosEnableRegion() "ListCosEnableRegion" -> ListCosEnableRegionOutput {
    0 "WebsiteType" website_type: String
} }

/// Response of [`ListCosEnableRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCosEnableRegionOutput {
    pub enable_regions: Vec<CosRegionInfo>,
}
model! { ListCosEnableRegionOutput {
    0 "EnableRegions" enable_regions: Vec<CosRegionInfo>
} }

/// In the response of [`ListCosEnableRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRegionInfo {
    pub cos_region: Option<String>,
    pub cos_region_name: Option<String>,
}
model! { CosRegionInfo {
    0 "CosRegion" cos_region: String, 1 "CosRegionName" cos_region_name: String
} }

/// Lists key alias by region: `ListKeyAliasByRegion` of `cloudaudit` 2019-03-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=ListKeyAliasByRegion>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_KEY_ALIAS_BY_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_KMS_REGION_ERROR`], [`codes::RESOURCE_NOT_FOUND_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyAliasByRegion {
    /// Required.
    pub kms_region: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListKeyAliasByRegion(kms_region: String) "ListKeyAliasByRegion" -> ListKeyAliasByRegionOutput {
    0 "KmsRegion" kms_region, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListKeyAliasByRegion: KeyMetadata = Offset "Offset", "KeyMetadatas" key_metadatas, total "TotalCount" }

/// Response of [`ListKeyAliasByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyAliasByRegionOutput {
    pub total_count: Option<i64>,
    pub key_metadatas: Vec<KeyMetadata>,
}
model! { ListKeyAliasByRegionOutput {
    0 "TotalCount" total_count: i64, 1 "KeyMetadatas" key_metadatas: Vec<KeyMetadata>
} }

/// In the response of [`ListKeyAliasByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyMetadata {
    pub alias: Option<String>,
    pub key_id: Option<String>,
}
model! { KeyMetadata {
    0 "Alias" alias: String, 1 "KeyId" key_id: String
} }

/// `LookUpEvents` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=LookUpEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_TIME`], [`codes::INVALID_PARAMETER_VALUE_MAX_RESULT`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME`], [`codes::INVALID_PARAMETER_VALUE_ATTRIBUTE_KEY`],
/// [`codes::LIMIT_EXCEEDED_OVER_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookUpEvents {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub mode: Option<String>,
}
operation! { LookUpEvents(start_time: i64, end_time: i64) "LookUpEvents" -> LookUpEventsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "LookupAttributes" lookup_attributes: Vec<LookupAttribute>,
    3 "NextToken" next_token: String, 4 "MaxResults" max_results: i64, 5 "Mode" mode: String
} }
paged! { LookUpEvents: Event = Token "NextToken", "Events" events, next "NextToken" }

/// Response of [`LookUpEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookUpEventsOutput {
    pub next_token: Option<String>,
    pub events: Vec<Event>,
    pub list_over: Option<bool>,
    pub total_count: Option<i64>,
}
model! { LookUpEventsOutput {
    0 "NextToken" next_token: String, 1 "Events" events: Vec<Event>, 2 "ListOver" list_over: bool,
    3 "TotalCount" total_count: i64
} }

/// Modifies audit track: `ModifyAuditTrack` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=ModifyAuditTrack>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_CLS_TOPIC_IS_EXIST_FAILED`],
/// [`codes::FAILED_OPERATION_CHECK_COS_BUCKET_IS_EXIST_FAILED`], [`codes::FAILED_OPERATION_GET_CLS_TOPIC_FAILED`],
/// [`codes::FAILED_OPERATION_GET_COS_BUCKET_LIST_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIT_TRACK_NAME_NOT_SUPPORT_MODIFY`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditTrack {
    /// Required.
    pub track_id: i64,
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<i64>,
    pub event_names: Option<Vec<String>>,
    pub storage: Option<Storage>,
    pub track_for_all_members: Option<i64>,
}
operation! { ModifyAuditTrack(track_id: i64) "ModifyAuditTrack" -> Empty {
    0 "TrackId" track_id, 1 "Name" name: String, 2 "ActionType" action_type: String,
    3 "ResourceType" resource_type: String, 4 "Status" status: i64, 5 "EventNames" event_names: Vec<String>,
    6 "Storage" storage: Storage, 7 "TrackForAllMembers" track_for_all_members: i64
} }

/// Response of [`ModifyAuditTrack`]: empty.
pub type ModifyAuditTrackOutput = Empty;

/// Modifies events audit track: `ModifyEventsAuditTrack` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=ModifyEventsAuditTrack>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_CLS_TOPIC_IS_EXIST_FAILED`],
/// [`codes::FAILED_OPERATION_CHECK_COS_BUCKET_IS_EXIST_FAILED`], [`codes::FAILED_OPERATION_GET_CLS_TOPIC_FAILED`],
/// [`codes::FAILED_OPERATION_GET_COS_BUCKET_LIST_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_AUDIT_TRACK_NAME_NOT_SUPPORT_MODIFY`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventsAuditTrack {
    /// Required.
    pub track_id: i64,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub storage: Option<Storage>,
    pub track_for_all_members: Option<i64>,
    pub filters: Option<Filter>,
}
operation! { ModifyEventsAuditTrack(track_id: i64) "ModifyEventsAuditTrack" -> Empty {
    0 "TrackId" track_id, 1 "Name" name: String, 2 "Status" status: i64, 3 "Storage" storage: Storage,
    4 "TrackForAllMembers" track_for_all_members: i64, 5 "Filters" filters: Filter
} }

/// Response of [`ModifyEventsAuditTrack`]: empty.
pub type ModifyEventsAuditTrackOutput = Empty;

/// Starts logging: `StartLogging` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=StartLogging>.
///
/// Errors: [`codes::INTERNAL_ERROR_START_LOGGING_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLogging {
    /// Required.
    pub audit_name: String,
}
operation! { StartLogging(audit_name: String) "StartLogging" -> StartLoggingOutput {
    0 "AuditName" audit_name
} }

/// Response of [`StartLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLoggingOutput {
    pub is_success: Option<i64>,
}
model! { StartLoggingOutput {
    0 "IsSuccess" is_success: i64
} }

/// Stops logging: `StopLogging` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=StopLogging>.
///
/// Errors: [`codes::INTERNAL_ERROR_STOP_LOGGING_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLogging {
    /// Required.
    pub audit_name: String,
}
operation! { StopLogging(audit_name: String) "StopLogging" -> StopLoggingOutput {
    0 "AuditName" audit_name
} }

/// Response of [`StopLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLoggingOutput {
    pub is_success: Option<i64>,
}
model! { StopLoggingOutput {
    0 "IsSuccess" is_success: i64
} }

/// Updates audit: `UpdateAudit` of `cloudaudit` 2019-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudaudit&Version=2019-03-19&Action=UpdateAudit>.
///
/// Errors: [`codes::INTERNAL_ERROR_CMQ_ERROR`], [`codes::INTERNAL_ERROR_UPDATE_AUDIT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CMQ_REGION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_COS_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LOG_FILE_PREFIX_ERROR`], [`codes::INVALID_PARAMETER_VALUE_QUEUE_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_READ_WRITE_ATTRIBUTE_ERROR`], [`codes::MISSING_PARAMETER_CMQ`],
/// [`codes::RESOURCE_IN_USE_COS_BUCKET_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAudit {
    /// Required.
    pub audit_name: String,
    pub is_enable_cmq_notify: Option<i64>,
    pub read_write_attribute: Option<i64>,
    pub key_id: Option<String>,
    pub cos_region: Option<String>,
    pub cmq_queue_name: Option<String>,
    pub is_create_new_bucket: Option<i64>,
    pub kms_region: Option<String>,
    pub is_enable_kms_encry: Option<i64>,
    pub cos_bucket_name: Option<String>,
    pub cmq_region: Option<String>,
    pub log_file_prefix: Option<String>,
    pub is_create_new_queue: Option<i64>,
}
operation! { UpdateAudit(audit_name: String) "UpdateAudit" -> UpdateAuditOutput {
    0 "AuditName" audit_name, 1 "IsEnableCmqNotify" is_enable_cmq_notify: i64,
    2 "ReadWriteAttribute" read_write_attribute: i64, 3 "KeyId" key_id: String, 4 "CosRegion" cos_region: String,
    5 "CmqQueueName" cmq_queue_name: String, 6 "IsCreateNewBucket" is_create_new_bucket: i64,
    7 "KmsRegion" kms_region: String, 8 "IsEnableKmsEncry" is_enable_kms_encry: i64,
    9 "CosBucketName" cos_bucket_name: String, 10 "CmqRegion" cmq_region: String,
    11 "LogFilePrefix" log_file_prefix: String, 12 "IsCreateNewQueue" is_create_new_queue: i64
} }

/// Response of [`UpdateAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditOutput {
    pub is_success: Option<i64>,
}
model! { UpdateAuditOutput {
    0 "IsSuccess" is_success: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CHECK_CLS_TOPIC_IS_EXIST_FAILED "FailedOperation.CheckClsTopicIsExistFailed",
    FAILED_OPERATION_CHECK_COS_BUCKET_IS_EXIST_FAILED "FailedOperation.CheckCosBucketIsExistFailed",
    FAILED_OPERATION_GET_CLS_TOPIC_FAILED "FailedOperation.GetClsTopicFailed",
    FAILED_OPERATION_GET_COS_BUCKET_LIST_FAILED "FailedOperation.GetCosBucketListFailed",
    FAILED_OPERATION_MEMBER_NOT_AUDIT_ROLE "FailedOperation.MemberNotAuditRole",
    FAILED_OPERATION_MEMBER_NOT_IN_ORGANIZATION "FailedOperation.MemberNotInOrganization",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CMQ_ERROR "InternalError.CmqError",
    INTERNAL_ERROR_DESCRIBE_AUDIT_ERROR "InternalError.DescribeAuditError",
    INTERNAL_ERROR_INQUIRE_AUDIT_CREDIT_ERROR "InternalError.InquireAuditCreditError",
    INTERNAL_ERROR_LIST_AUDITS_ERROR "InternalError.ListAuditsError",
    INTERNAL_ERROR_LIST_CMQ_ENABLE_REGION_ERROR "InternalError.ListCmqEnableRegionError",
    INTERNAL_ERROR_LIST_COS_ENABLE_REGION_ERROR "InternalError.ListCosEnableRegionError",
    INTERNAL_ERROR_LIST_KEY_ALIAS_BY_REGION_ERROR "InternalError.ListKeyAliasByRegionError",
    INTERNAL_ERROR_SEARCH_ERROR "InternalError.SearchError",
    INTERNAL_ERROR_START_LOGGING_ERROR "InternalError.StartLoggingError",
    INTERNAL_ERROR_STOP_LOGGING_ERROR "InternalError.StopLoggingError",
    INTERNAL_ERROR_UPDATE_AUDIT_ERROR "InternalError.UpdateAuditError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_TIME "InvalidParameter.Time",
    INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS "InvalidParameterValue.AliasAlreadyExists",
    INVALID_PARAMETER_VALUE_AUDIT_TRACK_NAME_NOT_SUPPORT_MODIFY "InvalidParameterValue.AuditTrackNameNotSupportModify",
    INVALID_PARAMETER_VALUE_CMQ_REGION_ERROR "InvalidParameterValue.CmqRegionError",
    INVALID_PARAMETER_VALUE_COS_NAME_ERROR "InvalidParameterValue.CosNameError",
    INVALID_PARAMETER_VALUE_COS_REGION_ERROR "InvalidParameterValue.CosRegionError",
    INVALID_PARAMETER_VALUE_KMS_REGION_ERROR "InvalidParameterValue.KmsRegionError",
    INVALID_PARAMETER_VALUE_LOG_FILE_PREFIX_ERROR "InvalidParameterValue.LogFilePrefixError",
    INVALID_PARAMETER_VALUE_MAX_RESULT "InvalidParameterValue.MaxResult",
    INVALID_PARAMETER_VALUE_QUEUE_NAME_ERROR "InvalidParameterValue.QueueNameError",
    INVALID_PARAMETER_VALUE_READ_WRITE_ATTRIBUTE_ERROR "InvalidParameterValue.ReadWriteAttributeError",
    INVALID_PARAMETER_VALUE_TIME "InvalidParameterValue.Time",
    INVALID_PARAMETER_VALUE_ATTRIBUTE_KEY "InvalidParameterValue.attributeKey",
    LIMIT_EXCEEDED_OVER_AMOUNT "LimitExceeded.OverAmount", LIMIT_EXCEEDED_OVER_TIME "LimitExceeded.OverTime",
    MISSING_PARAMETER_CMQ "MissingParameter.cmq", RESOURCE_IN_USE_COS_BUCKET_EXISTS "ResourceInUse.CosBucketExists",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_AUDIT_NOT_EXIST "ResourceNotFound.AuditNotExist",
    RESOURCE_NOT_FOUND_COS_NOT_EXIST "ResourceNotFound.CosNotExist",
    RESOURCE_NOT_FOUND_ROLE_NOT_EXIST "ResourceNotFound.RoleNotExist", UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAuditTrack, CreateEventsAuditTrack, DeleteAuditTrack, DescribeAudit, DescribeAuditTrack, DescribeAuditTracks,
    DescribeEvents, GetAttributeKey, InquireAuditCredit, ListAudits, ListCmqEnableRegion, ListCosEnableRegion,
    ListKeyAliasByRegion, LookUpEvents, ModifyAuditTrack, ModifyEventsAuditTrack, StartLogging, StopLogging, UpdateAudit
}
