//! `cloudaudit` 2019-03-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cloudaudit", version: "2019-03-19", code: "cloudaudit", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditTrack {
    pub name: String,
    pub status: u64,
    pub storage: Storage,
    pub action_type: String,
    pub resource_type: String,
    pub event_names: Vec<String>,
    pub track_for_all_members: Option<u64>,
    pub export_id: Option<String>,
}

/// What [`CreateAuditTrack::new`] takes.
pub struct CreateAuditTrackRequired {
    pub name: String,
    pub status: u64,
    pub storage: Storage,
    pub action_type: String,
    pub resource_type: String,
    pub event_names: Vec<String>,
}
operation! { CreateAuditTrack{CreateAuditTrackRequired: name, status, storage, action_type, resource_type, event_names}
    "CreateAuditTrack" -> CreateAuditTrackOutput {
    0 "Name" name, 1 "Status" status, 2 "Storage" storage, 3 "ActionType" action_type, 4 "ResourceType" resource_type,
    5 "EventNames" event_names, 6 "TrackForAllMembers" track_for_all_members: u64, 7 "ExportId" export_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Storage {
    pub storage_type: Option<String>,
    pub storage_region: Option<String>,
    pub storage_name: Option<String>,
    pub storage_prefix: Option<String>,
    pub storage_account_id: Option<String>,
    pub storage_app_id: Option<String>,
    pub compress: Option<u64>,
}
input! { Storage(storage_type: String, storage_region: String, storage_name: String, storage_prefix: String) {
    0 "StorageType" storage_type: String, 1 "StorageRegion" storage_region: String,
    2 "StorageName" storage_name: String, 3 "StoragePrefix" storage_prefix: String,
    4 "StorageAccountId" storage_account_id: String, 5 "StorageAppId" storage_app_id: String, 6 "Compress" compress: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditTrackOutput {
    pub track_id: Option<u64>,
}
model! { CreateAuditTrackOutput {
    0 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventsAuditTrack {
    pub name: String,
    pub status: u64,
    pub storage: Storage,
    pub filters: Filter,
    pub track_for_all_members: Option<u64>,
}
operation! { CreateEventsAuditTrack(name: String, status: u64, storage: Storage, filters: Filter)
    "CreateEventsAuditTrack" -> CreateEventsAuditTrackOutput {
    0 "Name" name, 1 "Status" status, 2 "Storage" storage, 3 "Filters" filters,
    4 "TrackForAllMembers" track_for_all_members: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub resource_fields: Option<Vec<ResourceField>>,
}
input! { Filter() {
    0 "ResourceFields" resource_fields: Vec<ResourceField>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceField {
    pub resource_type: Option<String>,
    pub action_type: Option<String>,
    pub event_names: Option<Vec<String>>,
}
input! { ResourceField(resource_type: String, action_type: String, event_names: Vec<String>) {
    0 "ResourceType" resource_type: String, 1 "ActionType" action_type: String, 2 "EventNames" event_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventsAuditTrackOutput {
    pub track_id: Option<u64>,
}
model! { CreateEventsAuditTrackOutput {
    0 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditTrack {
    pub track_id: u64,
}
operation! { DeleteAuditTrack(track_id: u64) "DeleteAuditTrack" -> Empty {
    0 "TrackId" track_id
} }

pub type DeleteAuditTrackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAudit {
    pub audit_name: String,
}
operation! { DescribeAudit(audit_name: String) "DescribeAudit" -> DescribeAuditOutput {
    0 "AuditName" audit_name
} }

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
    0 "IsEnableCmqNotify" is_enable_cmq_notify, 1 "ReadWriteAttribute" read_write_attribute, 2 "KeyId" key_id,
    3 "AuditStatus" audit_status, 4 "AuditName" audit_name, 5 "CosRegion" cos_region, 6 "CmqQueueName" cmq_queue_name,
    7 "KmsAlias" kms_alias, 8 "KmsRegion" kms_region, 9 "IsEnableKmsEncry" is_enable_kms_encry,
    10 "CosBucketName" cos_bucket_name, 11 "CmqRegion" cmq_region, 12 "LogFilePrefix" log_file_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTrack {
    pub track_id: u64,
}
operation! { DescribeAuditTrack(track_id: u64) "DescribeAuditTrack" -> DescribeAuditTrackOutput {
    0 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTrackOutput {
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<u64>,
    pub event_names: Option<Vec<String>>,
    pub storage: Option<Storage>,
    pub create_time: Option<String>,
    pub track_for_all_members: Option<u64>,
    pub filters: Option<Filter>,
}
model! { DescribeAuditTrackOutput {
    0 "Name" name, 1 "ActionType" action_type, 2 "ResourceType" resource_type, 3 "Status" status,
    4 "EventNames" event_names, 5 "Storage" storage, 6 "CreateTime" create_time,
    7 "TrackForAllMembers" track_for_all_members, 8 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTracks {
    pub page_number: u64,
    pub page_size: u64,
}
operation! { DescribeAuditTracks(page_number: u64, page_size: u64) "DescribeAuditTracks" -> DescribeAuditTracksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeAuditTracks: Tracks = Number "PageNumber", "Tracks" tracks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditTracksOutput {
    pub tracks: Option<Vec<Tracks>>,
    pub total_count: Option<u64>,
}
model! { DescribeAuditTracksOutput {
    0 "Tracks" tracks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tracks {
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<u64>,
    pub event_names: Option<Vec<String>>,
    pub storage: Option<Storage>,
    pub create_time: Option<String>,
    pub track_id: Option<u64>,
}
model! { Tracks {
    0 "Name" name, 1 "ActionType" action_type, 2 "ResourceType" resource_type, 3 "Status" status,
    4 "EventNames" event_names, 5 "Storage" storage, 6 "CreateTime" create_time, 7 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub start_time: u64,
    pub end_time: u64,
    pub next_token: Option<u64>,
    pub max_results: Option<u64>,
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub is_return_location: Option<u64>,
}
operation! { DescribeEvents(start_time: u64, end_time: u64) "DescribeEvents" -> DescribeEventsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "NextToken" next_token: u64, 3 "MaxResults" max_results: u64,
    4 "LookupAttributes" lookup_attributes: Vec<LookupAttribute>, 5 "IsReturnLocation" is_return_location: u64
} }
paged! { DescribeEvents: Event = Token "NextToken", "Events" events, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupAttribute {
    pub attribute_key: Option<String>,
    pub attribute_value: Option<String>,
}
input! { LookupAttribute(attribute_key: String) {
    0 "AttributeKey" attribute_key: String, 1 "AttributeValue" attribute_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub list_over: Option<bool>,
    pub next_token: Option<u64>,
    pub events: Option<Vec<Event>>,
    pub total_count: Option<u64>,
}
model! { DescribeEventsOutput {
    0 "ListOver" list_over, 1 "NextToken" next_token, 2 "Events" events, 3 "TotalCount" total_count
} }

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
    0 "EventId" event_id, 1 "Username" username, 2 "EventTime" event_time, 3 "CloudAuditEvent" cloud_audit_event,
    4 "ResourceTypeCn" resource_type_cn, 5 "ErrorCode" error_code, 6 "EventName" event_name, 7 "SecretId" secret_id,
    8 "EventSource" event_source, 9 "RequestID" request_id, 10 "ResourceRegion" resource_region,
    11 "AccountID" account_id, 12 "SourceIPAddress" source_ip_address, 13 "EventNameCn" event_name_cn,
    14 "Resources" resources, 15 "EventRegion" event_region, 16 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}
model! { Resource {
    0 "ResourceType" resource_type, 1 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributeKey {
    pub website_type: Option<String>,
}
operation! { GetAttributeKey() "GetAttributeKey" -> GetAttributeKeyOutput {
    0 "WebsiteType" website_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttributeKeyOutput {
    pub attribute_key_details: Option<Vec<AttributeKeyDetail>>,
}
model! { GetAttributeKeyOutput {
    0 "AttributeKeyDetails" attribute_key_details
} }

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
    0 "LabelType" label_type, 1 "Starter" starter, 2 "Order" order, 3 "Value" value, 4 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireAuditCredit {}
operation! { InquireAuditCredit() "InquireAuditCredit" -> InquireAuditCreditOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireAuditCreditOutput {
    pub audit_amount: Option<i64>,
}
model! { InquireAuditCreditOutput {
    0 "AuditAmount" audit_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAudits {}
operation! { ListAudits() "ListAudits" -> ListAuditsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditsOutput {
    pub audit_summarys: Option<Vec<AuditSummary>>,
}
model! { ListAuditsOutput {
    0 "AuditSummarys" audit_summarys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditSummary {
    pub audit_status: Option<i64>,
    pub cos_bucket_name: Option<String>,
    pub audit_name: Option<String>,
    pub log_file_prefix: Option<String>,
}
model! { AuditSummary {
    0 "AuditStatus" audit_status, 1 "CosBucketName" cos_bucket_name, 2 "AuditName" audit_name,
    3 "LogFilePrefix" log_file_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmqEnableRegion {
    pub website_type: Option<String>,
}
operation! { ListCmqEnableRegion() "ListCmqEnableRegion" -> ListCmqEnableRegionOutput {
    0 "WebsiteType" website_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCmqEnableRegionOutput {
    pub enable_regions: Option<Vec<CmqRegionInfo>>,
}
model! { ListCmqEnableRegionOutput {
    0 "EnableRegions" enable_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqRegionInfo {
    pub cmq_region_name: Option<String>,
    pub cmq_region: Option<String>,
}
model! { CmqRegionInfo {
    0 "CmqRegionName" cmq_region_name, 1 "CmqRegion" cmq_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCosEnableRegion {
    pub website_type: Option<String>,
}
operation! { ListCosEnableRegion() "ListCosEnableRegion" -> ListCosEnableRegionOutput {
    0 "WebsiteType" website_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCosEnableRegionOutput {
    pub enable_regions: Option<Vec<CosRegionInfo>>,
}
model! { ListCosEnableRegionOutput {
    0 "EnableRegions" enable_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRegionInfo {
    pub cos_region: Option<String>,
    pub cos_region_name: Option<String>,
}
model! { CosRegionInfo {
    0 "CosRegion" cos_region, 1 "CosRegionName" cos_region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyAliasByRegion {
    pub kms_region: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListKeyAliasByRegion(kms_region: String) "ListKeyAliasByRegion" -> ListKeyAliasByRegionOutput {
    0 "KmsRegion" kms_region, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListKeyAliasByRegion: KeyMetadata = Offset "Offset", "KeyMetadatas" key_metadatas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyAliasByRegionOutput {
    pub total_count: Option<i64>,
    pub key_metadatas: Option<Vec<KeyMetadata>>,
}
model! { ListKeyAliasByRegionOutput {
    0 "TotalCount" total_count, 1 "KeyMetadatas" key_metadatas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyMetadata {
    pub alias: Option<String>,
    pub key_id: Option<String>,
}
model! { KeyMetadata {
    0 "Alias" alias, 1 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookUpEvents {
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookUpEventsOutput {
    pub next_token: Option<String>,
    pub events: Option<Vec<Event>>,
    pub list_over: Option<bool>,
    pub total_count: Option<u64>,
}
model! { LookUpEventsOutput {
    0 "NextToken" next_token, 1 "Events" events, 2 "ListOver" list_over, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditTrack {
    pub track_id: u64,
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<u64>,
    pub event_names: Option<Vec<String>>,
    pub storage: Option<Storage>,
    pub track_for_all_members: Option<u64>,
}
operation! { ModifyAuditTrack(track_id: u64) "ModifyAuditTrack" -> Empty {
    0 "TrackId" track_id, 1 "Name" name: String, 2 "ActionType" action_type: String,
    3 "ResourceType" resource_type: String, 4 "Status" status: u64, 5 "EventNames" event_names: Vec<String>,
    6 "Storage" storage: Storage, 7 "TrackForAllMembers" track_for_all_members: u64
} }

pub type ModifyAuditTrackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventsAuditTrack {
    pub track_id: u64,
    pub name: Option<String>,
    pub status: Option<u64>,
    pub storage: Option<Storage>,
    pub track_for_all_members: Option<u64>,
    pub filters: Option<Filter>,
}
operation! { ModifyEventsAuditTrack(track_id: u64) "ModifyEventsAuditTrack" -> Empty {
    0 "TrackId" track_id, 1 "Name" name: String, 2 "Status" status: u64, 3 "Storage" storage: Storage,
    4 "TrackForAllMembers" track_for_all_members: u64, 5 "Filters" filters: Filter
} }

pub type ModifyEventsAuditTrackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLogging {
    pub audit_name: String,
}
operation! { StartLogging(audit_name: String) "StartLogging" -> StartLoggingOutput {
    0 "AuditName" audit_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLoggingOutput {
    pub is_success: Option<i64>,
}
model! { StartLoggingOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLogging {
    pub audit_name: String,
}
operation! { StopLogging(audit_name: String) "StopLogging" -> StopLoggingOutput {
    0 "AuditName" audit_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLoggingOutput {
    pub is_success: Option<i64>,
}
model! { StopLoggingOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAudit {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditOutput {
    pub is_success: Option<i64>,
}
model! { UpdateAuditOutput {
    0 "IsSuccess" is_success
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CHECK_CLS_TOPIC_IS_EXIST_FAILED: &str = "FailedOperation.CheckClsTopicIsExistFailed";
    pub const FAILED_OPERATION_CHECK_COS_BUCKET_IS_EXIST_FAILED: &str = "FailedOperation.CheckCosBucketIsExistFailed";
    pub const FAILED_OPERATION_GET_CLS_TOPIC_FAILED: &str = "FailedOperation.GetClsTopicFailed";
    pub const FAILED_OPERATION_GET_COS_BUCKET_LIST_FAILED: &str = "FailedOperation.GetCosBucketListFailed";
    pub const FAILED_OPERATION_MEMBER_NOT_AUDIT_ROLE: &str = "FailedOperation.MemberNotAuditRole";
    pub const FAILED_OPERATION_MEMBER_NOT_IN_ORGANIZATION: &str = "FailedOperation.MemberNotInOrganization";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CMQ_ERROR: &str = "InternalError.CmqError";
    pub const INTERNAL_ERROR_DESCRIBE_AUDIT_ERROR: &str = "InternalError.DescribeAuditError";
    pub const INTERNAL_ERROR_INQUIRE_AUDIT_CREDIT_ERROR: &str = "InternalError.InquireAuditCreditError";
    pub const INTERNAL_ERROR_LIST_AUDITS_ERROR: &str = "InternalError.ListAuditsError";
    pub const INTERNAL_ERROR_LIST_CMQ_ENABLE_REGION_ERROR: &str = "InternalError.ListCmqEnableRegionError";
    pub const INTERNAL_ERROR_LIST_COS_ENABLE_REGION_ERROR: &str = "InternalError.ListCosEnableRegionError";
    pub const INTERNAL_ERROR_LIST_KEY_ALIAS_BY_REGION_ERROR: &str = "InternalError.ListKeyAliasByRegionError";
    pub const INTERNAL_ERROR_SEARCH_ERROR: &str = "InternalError.SearchError";
    pub const INTERNAL_ERROR_START_LOGGING_ERROR: &str = "InternalError.StartLoggingError";
    pub const INTERNAL_ERROR_STOP_LOGGING_ERROR: &str = "InternalError.StopLoggingError";
    pub const INTERNAL_ERROR_UPDATE_AUDIT_ERROR: &str = "InternalError.UpdateAuditError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_TIME: &str = "InvalidParameter.Time";
    pub const INVALID_PARAMETER_VALUE_ALIAS_ALREADY_EXISTS: &str = "InvalidParameterValue.AliasAlreadyExists";
    pub const INVALID_PARAMETER_VALUE_AUDIT_TRACK_NAME_NOT_SUPPORT_MODIFY: &str =
        "InvalidParameterValue.AuditTrackNameNotSupportModify";
    pub const INVALID_PARAMETER_VALUE_CMQ_REGION_ERROR: &str = "InvalidParameterValue.CmqRegionError";
    pub const INVALID_PARAMETER_VALUE_COS_NAME_ERROR: &str = "InvalidParameterValue.CosNameError";
    pub const INVALID_PARAMETER_VALUE_COS_REGION_ERROR: &str = "InvalidParameterValue.CosRegionError";
    pub const INVALID_PARAMETER_VALUE_KMS_REGION_ERROR: &str = "InvalidParameterValue.KmsRegionError";
    pub const INVALID_PARAMETER_VALUE_LOG_FILE_PREFIX_ERROR: &str = "InvalidParameterValue.LogFilePrefixError";
    pub const INVALID_PARAMETER_VALUE_MAX_RESULT: &str = "InvalidParameterValue.MaxResult";
    pub const INVALID_PARAMETER_VALUE_QUEUE_NAME_ERROR: &str = "InvalidParameterValue.QueueNameError";
    pub const INVALID_PARAMETER_VALUE_READ_WRITE_ATTRIBUTE_ERROR: &str =
        "InvalidParameterValue.ReadWriteAttributeError";
    pub const INVALID_PARAMETER_VALUE_TIME: &str = "InvalidParameterValue.Time";
    pub const INVALID_PARAMETER_VALUE_ATTRIBUTE_KEY: &str = "InvalidParameterValue.attributeKey";
    pub const LIMIT_EXCEEDED_OVER_AMOUNT: &str = "LimitExceeded.OverAmount";
    pub const LIMIT_EXCEEDED_OVER_TIME: &str = "LimitExceeded.OverTime";
    pub const MISSING_PARAMETER_CMQ: &str = "MissingParameter.cmq";
    pub const RESOURCE_IN_USE_COS_BUCKET_EXISTS: &str = "ResourceInUse.CosBucketExists";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_AUDIT_NOT_EXIST: &str = "ResourceNotFound.AuditNotExist";
    pub const RESOURCE_NOT_FOUND_COS_NOT_EXIST: &str = "ResourceNotFound.CosNotExist";
    pub const RESOURCE_NOT_FOUND_ROLE_NOT_EXIST: &str = "ResourceNotFound.RoleNotExist";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateAuditTrack, CreateEventsAuditTrack, DeleteAuditTrack, DescribeAudit, DescribeAuditTrack, DescribeAuditTracks,
    DescribeEvents, GetAttributeKey, InquireAuditCredit, ListAudits, ListCmqEnableRegion, ListCosEnableRegion,
    ListKeyAliasByRegion, LookUpEvents, ModifyAuditTrack, ModifyEventsAuditTrack, StartLogging, StopLogging, UpdateAudit
}
