//! `vod` 2024-07-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180717;

static SERVICE: Service = Service { name: "vod", version: "2024-07-18", code: "vod", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigrationStrategy {
    pub sub_app_id: u64,
    pub bucket_id: String,
    pub strategy_name: String,
    pub origin_type: String,
    pub http_origin_config: Option<IncrementalMigrationHttpOriginConfig>,
}
operation! { CreateIncrementalMigrationStrategy(sub_app_id: u64, bucket_id: String, strategy_name: String, origin_type: String)
    "CreateIncrementalMigrationStrategy" -> CreateIncrementalMigrationStrategyOutput {
    0 "SubAppId" sub_app_id, 1 "BucketId" bucket_id, 2 "StrategyName" strategy_name, 3 "OriginType" origin_type,
    4 "HttpOriginConfig" http_origin_config: IncrementalMigrationHttpOriginConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginConfig {
    pub origin_info: Option<IncrementalMigrationHttpOriginInfo>,
    pub origin_parameter: Option<IncrementalMigrationHttpOriginParameter>,
    pub mode: Option<String>,
    pub origin_condition: Option<IncrementalMigrationHttpOriginCondition>,
}
input! { IncrementalMigrationHttpOriginConfig(origin_info: IncrementalMigrationHttpOriginInfo, origin_parameter: IncrementalMigrationHttpOriginParameter) {
    0 "OriginInfo" origin_info: IncrementalMigrationHttpOriginInfo,
    1 "OriginParameter" origin_parameter: IncrementalMigrationHttpOriginParameter, 2 "Mode" mode: String,
    3 "OriginCondition" origin_condition: IncrementalMigrationHttpOriginCondition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginInfo {
    pub endpoint_info: Option<IncrementalMigrationHttpEndpointInfo>,
    pub file_info: Option<IncrementalMigrationOriginFileInfo>,
}
input! { IncrementalMigrationHttpOriginInfo(endpoint_info: IncrementalMigrationHttpEndpointInfo) {
    0 "EndpointInfo" endpoint_info: IncrementalMigrationHttpEndpointInfo,
    1 "FileInfo" file_info: IncrementalMigrationOriginFileInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpEndpointInfo {
    pub endpoint: Option<String>,
    pub standby_endpoint_set: Option<Vec<String>>,
}
input! { IncrementalMigrationHttpEndpointInfo(endpoint: String) {
    0 "Endpoint" endpoint: String, 1 "StandbyEndpointSet" standby_endpoint_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginFileInfo {
    pub prefix_config: Option<IncrementalMigrationOriginPrefixConfig>,
    pub suffix_config: Option<IncrementalMigrationOriginSuffixConfig>,
    pub fixed_file_config: Option<IncrementalMigrationOriginFixedFileConfig>,
}
input! { IncrementalMigrationOriginFileInfo() {
    0 "PrefixConfig" prefix_config: IncrementalMigrationOriginPrefixConfig,
    1 "SuffixConfig" suffix_config: IncrementalMigrationOriginSuffixConfig,
    2 "FixedFileConfig" fixed_file_config: IncrementalMigrationOriginFixedFileConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginPrefixConfig {
    pub prefix: Option<String>,
}
input! { IncrementalMigrationOriginPrefixConfig() {
    0 "Prefix" prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginSuffixConfig {
    pub suffix: Option<String>,
}
input! { IncrementalMigrationOriginSuffixConfig() {
    0 "Suffix" suffix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginFixedFileConfig {
    pub fixed_file_path: Option<String>,
}
input! { IncrementalMigrationOriginFixedFileConfig() {
    0 "FixedFilePath" fixed_file_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginParameter {
    pub http_header_info: Option<IncrementalMigrationHttpHeaderInfo>,
    pub protocol: Option<String>,
    pub query_string_follow_mode: Option<String>,
    pub http_redirect_code: Option<u64>,
    pub origin_redirection_follow_mode: Option<String>,
}
input! { IncrementalMigrationHttpOriginParameter(http_header_info: IncrementalMigrationHttpHeaderInfo) {
    0 "HttpHeaderInfo" http_header_info: IncrementalMigrationHttpHeaderInfo, 1 "Protocol" protocol: String,
    2 "QueryStringFollowMode" query_string_follow_mode: String, 3 "HttpRedirectCode" http_redirect_code: u64,
    4 "OriginRedirectionFollowMode" origin_redirection_follow_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpHeaderInfo {
    pub header_follow_mode: Option<String>,
    pub follow_http_header_key_set: Option<Vec<String>>,
    pub new_http_header_set: Option<Vec<IncrementalMigrationHttpHeader>>,
}
input! { IncrementalMigrationHttpHeaderInfo(header_follow_mode: String) {
    0 "HeaderFollowMode" header_follow_mode: String, 1 "FollowHttpHeaderKeySet" follow_http_header_key_set: Vec<String>,
    2 "NewHttpHeaderSet" new_http_header_set: Vec<IncrementalMigrationHttpHeader>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { IncrementalMigrationHttpHeader(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginCondition {
    pub http_status_code: Option<u64>,
    pub prefix: Option<String>,
}
input! { IncrementalMigrationHttpOriginCondition() {
    0 "HttpStatusCode" http_status_code: u64, 1 "Prefix" prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigrationStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { CreateIncrementalMigrationStrategyOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorage {
    pub sub_app_id: u64,
    pub storage_region: String,
    pub storage_name: String,
}
operation! { CreateStorage(sub_app_id: u64, storage_region: String, storage_name: String)
    "CreateStorage" -> CreateStorageOutput {
    0 "SubAppId" sub_app_id, 1 "StorageRegion" storage_region, 2 "StorageName" storage_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageOutput {
    pub bucket_id: Option<String>,
}
model! { CreateStorageOutput {
    0 "BucketId" bucket_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageCredentials {
    pub sub_app_id: u64,
    pub policy: String,
    pub duration_seconds: Option<u64>,
}
operation! { CreateStorageCredentials(sub_app_id: u64, policy: String)
    "CreateStorageCredentials" -> CreateStorageCredentialsOutput {
    0 "SubAppId" sub_app_id, 1 "Policy" policy, 2 "DurationSeconds" duration_seconds: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageCredentialsOutput {
    pub credentials: Option<Credentials>,
}
model! { CreateStorageCredentialsOutput {
    0 "Credentials" credentials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Secret>,
    pub session_token: Option<Secret>,
    pub expiration: Option<String>,
}
model! { Credentials {
    0 "AccessKeyId" access_key_id, 1 "SecretAccessKey" secret_access_key, 2 "SessionToken" session_token,
    3 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIncrementalMigrationStrategy {
    pub sub_app_id: u64,
    pub bucket_id: String,
    pub strategy_id: String,
}
operation! { DeleteIncrementalMigrationStrategy(sub_app_id: u64, bucket_id: String, strategy_id: String)
    "DeleteIncrementalMigrationStrategy" -> Empty {
    0 "SubAppId" sub_app_id, 1 "BucketId" bucket_id, 2 "StrategyId" strategy_id
} }

pub type DeleteIncrementalMigrationStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigrationStrategyInfos {
    pub sub_app_id: u64,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIncrementalMigrationStrategyInfos(sub_app_id: u64)
    "DescribeIncrementalMigrationStrategyInfos" -> DescribeIncrementalMigrationStrategyInfosOutput {
    0 "SubAppId" sub_app_id, 1 "Filters" filters: Vec<Filter>, 2 "SortBy" sort_by: SortBy, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeIncrementalMigrationStrategyInfos: IncrementalMigrationStrategyInfo =
    Offset "Offset", "StrategyInfoSet" strategy_info_set, total "TotalCount"
}

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
pub struct SortBy {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { SortBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigrationStrategyInfosOutput {
    pub total_count: Option<i64>,
    pub strategy_info_set: Option<Vec<IncrementalMigrationStrategyInfo>>,
}
model! { DescribeIncrementalMigrationStrategyInfosOutput {
    0 "TotalCount" total_count, 1 "StrategyInfoSet" strategy_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationStrategyInfo {
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub sub_app_id: Option<u64>,
    pub bucket_id: Option<String>,
    pub origin_type: Option<String>,
    pub http_origin_config: Option<IncrementalMigrationHttpOriginConfig>,
}
model! { IncrementalMigrationStrategyInfo {
    0 "StrategyId" strategy_id, 1 "StrategyName" strategy_name, 2 "SubAppId" sub_app_id, 3 "BucketId" bucket_id,
    4 "OriginType" origin_type, 5 "HttpOriginConfig" http_origin_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorage {
    pub sub_app_id: u64,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<SortBy>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeStorage(sub_app_id: u64) "DescribeStorage" -> DescribeStorageOutput {
    0 "SubAppId" sub_app_id, 1 "Filters" filters: Vec<Filter>, 2 "SortBy" sort_by: SortBy, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeStorage: StorageInfo = Offset "Offset", "StorageInfoSet" storage_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageOutput {
    pub total_count: Option<i64>,
    pub storage_info_set: Option<Vec<StorageInfo>>,
}
model! { DescribeStorageOutput {
    0 "TotalCount" total_count, 1 "StorageInfoSet" storage_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub bucket_id: Option<String>,
    pub storage_name: Option<String>,
    pub storage_region: Option<String>,
    pub internet_access_domain_status: Option<String>,
    pub internet_access_domain: Option<String>,
    pub create_time: Option<String>,
}
model! { StorageInfo {
    0 "BucketId" bucket_id, 1 "StorageName" storage_name, 2 "StorageRegion" storage_region,
    3 "InternetAccessDomainStatus" internet_access_domain_status, 4 "InternetAccessDomain" internet_access_domain,
    5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIncrementalMigrationStrategy {
    pub sub_app_id: u64,
    pub bucket_id: String,
    pub strategy_id: String,
    pub strategy_name: Option<String>,
    pub origin_type: Option<String>,
    pub http_origin_config: Option<IncrementalMigrationHttpOriginConfig>,
}
operation! { ModifyIncrementalMigrationStrategy(sub_app_id: u64, bucket_id: String, strategy_id: String)
    "ModifyIncrementalMigrationStrategy" -> Empty {
    0 "SubAppId" sub_app_id, 1 "BucketId" bucket_id, 2 "StrategyId" strategy_id, 3 "StrategyName" strategy_name: String,
    4 "OriginType" origin_type: String, 5 "HttpOriginConfig" http_origin_config: IncrementalMigrationHttpOriginConfig
} }

pub type ModifyIncrementalMigrationStrategyOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_BUCKET_ID_NOT_MATCH: &str = "FailedOperation.BucketIdNotMatch";
    pub const FAILED_OPERATION_BUCKET_INCREMENTAL_MIGRATION_STRATEGY_DEPLOYING: &str =
        "FailedOperation.BucketIncrementalMigrationStrategyDeploying";
    pub const FAILED_OPERATION_INCREMENTAL_MIGRATION_STRATEGY_OVER_LIMIT: &str =
        "FailedOperation.IncrementalMigrationStrategyOverLimit";
    pub const FAILED_OPERATION_STORAGE_REGION_BUCKET_OVER_LIMIT: &str = "FailedOperation.StorageRegionBucketOverLimit";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_STORAGE_REGION: &str =
        "InvalidParameterValue.UnsupportedStorageRegion";
    pub const RESOURCE_NOT_FOUND_INCREMENTAL_MIGRATION_STRATEGY_NOT_FOUND: &str =
        "ResourceNotFound.IncrementalMigrationStrategyNotFound";
    pub const UNAUTHORIZED_OPERATION_SUB_APP: &str = "UnauthorizedOperation.SubApp";
}

#[cfg(feature = "reflect")]
register! {
    CreateIncrementalMigrationStrategy, CreateStorage, CreateStorageCredentials, DeleteIncrementalMigrationStrategy,
    DescribeIncrementalMigrationStrategyInfos, DescribeStorage, ModifyIncrementalMigrationStrategy
}
