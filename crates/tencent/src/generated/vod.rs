//! `vod` of Tencent Cloud, API version 2024-07-18.
//!
//! Endpoint: `vod.tencentcloudapi.com`, or `vod.<region>.tencentcloudapi.com`. Other versions: [`v20180717`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vod::DescribeIncrementalMigrationStrategyInfos};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIncrementalMigrationStrategyInfos::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180717;

static SERVICE: Service<'_> = Service::new("vod", "2024-07-18", "vod", &Endpoints::NONE);

/// Creates incremental migration strategy: `CreateIncrementalMigrationStrategy` of `vod` 2024-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=CreateIncrementalMigrationStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_INCREMENTAL_MIGRATION_STRATEGY_OVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigrationStrategy {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub bucket_id: String,
    /// Required.
    pub strategy_name: String,
    /// Required.
    pub origin_type: String,
    pub http_origin_config: Option<IncrementalMigrationHttpOriginConfig>,
}
operation! {
    CreateIncrementalMigrationStrategy(sub_app_id: i64, bucket_id: String, strategy_name: String, origin_type: String)
    "CreateIncrementalMigrationStrategy" -> CreateIncrementalMigrationStrategyOutput {
    0 "SubAppId" sub_app_id, 1 "BucketId" bucket_id, 2 "StrategyName" strategy_name, 3 "OriginType" origin_type,
    4 "HttpOriginConfig" http_origin_config: IncrementalMigrationHttpOriginConfig
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginConfig {
    /// Required.
    pub origin_info: Option<IncrementalMigrationHttpOriginInfo>,
    /// Required.
    pub origin_parameter: Option<IncrementalMigrationHttpOriginParameter>,
    pub mode: Option<String>,
    pub origin_condition: Option<IncrementalMigrationHttpOriginCondition>,
}
input! {
    IncrementalMigrationHttpOriginConfig(origin_info: IncrementalMigrationHttpOriginInfo, origin_parameter: IncrementalMigrationHttpOriginParameter) {
    0 "OriginInfo" origin_info: IncrementalMigrationHttpOriginInfo,
    1 "OriginParameter" origin_parameter: IncrementalMigrationHttpOriginParameter, 2 "Mode" mode: String,
    3 "OriginCondition" origin_condition: IncrementalMigrationHttpOriginCondition
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginInfo {
    /// Required.
    pub endpoint_info: Option<IncrementalMigrationHttpEndpointInfo>,
    pub file_info: Option<IncrementalMigrationOriginFileInfo>,
}
input! { IncrementalMigrationHttpOriginInfo(endpoint_info: IncrementalMigrationHttpEndpointInfo) {
    0 "EndpointInfo" endpoint_info: IncrementalMigrationHttpEndpointInfo,
    1 "FileInfo" file_info: IncrementalMigrationOriginFileInfo
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpEndpointInfo {
    /// Required.
    pub endpoint: Option<String>,
    pub standby_endpoint_set: Option<Vec<String>>,
}
input! { IncrementalMigrationHttpEndpointInfo(endpoint: String) {
    0 "Endpoint" endpoint: String, 1 "StandbyEndpointSet" standby_endpoint_set: Vec<String>
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
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

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginPrefixConfig {
    pub prefix: Option<String>,
}
input! { IncrementalMigrationOriginPrefixConfig() {
    0 "Prefix" prefix: String
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginSuffixConfig {
    pub suffix: Option<String>,
}
input! { IncrementalMigrationOriginSuffixConfig() {
    0 "Suffix" suffix: String
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationOriginFixedFileConfig {
    pub fixed_file_path: Option<String>,
}
input! { IncrementalMigrationOriginFixedFileConfig() {
    0 "FixedFilePath" fixed_file_path: String
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginParameter {
    /// Required.
    pub http_header_info: Option<IncrementalMigrationHttpHeaderInfo>,
    pub protocol: Option<String>,
    pub query_string_follow_mode: Option<String>,
    pub http_redirect_code: Option<i64>,
    pub origin_redirection_follow_mode: Option<String>,
}
input! { IncrementalMigrationHttpOriginParameter(http_header_info: IncrementalMigrationHttpHeaderInfo) {
    0 "HttpHeaderInfo" http_header_info: IncrementalMigrationHttpHeaderInfo, 1 "Protocol" protocol: String,
    2 "QueryStringFollowMode" query_string_follow_mode: String, 3 "HttpRedirectCode" http_redirect_code: i64,
    4 "OriginRedirectionFollowMode" origin_redirection_follow_mode: String
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpHeaderInfo {
    /// Required.
    pub header_follow_mode: Option<String>,
    pub follow_http_header_key_set: Option<Vec<String>>,
    pub new_http_header_set: Option<Vec<IncrementalMigrationHttpHeader>>,
}
input! { IncrementalMigrationHttpHeaderInfo(header_follow_mode: String) {
    0 "HeaderFollowMode" header_follow_mode: String, 1 "FollowHttpHeaderKeySet" follow_http_header_key_set: Vec<String>,
    2 "NewHttpHeaderSet" new_http_header_set: Vec<IncrementalMigrationHttpHeader>
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpHeader {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { IncrementalMigrationHttpHeader(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationHttpOriginCondition {
    pub http_status_code: Option<i64>,
    pub prefix: Option<String>,
}
input! { IncrementalMigrationHttpOriginCondition() {
    0 "HttpStatusCode" http_status_code: i64, 1 "Prefix" prefix: String
} }

/// Response of [`CreateIncrementalMigrationStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementalMigrationStrategyOutput {
    pub strategy_id: Option<String>,
}
model! { CreateIncrementalMigrationStrategyOutput {
    0 "StrategyId" strategy_id: String
} }

/// Creates storage: `CreateStorage` of `vod` 2024-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=CreateStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorage {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub storage_region: String,
    /// Required.
    pub storage_name: String,
}
operation! { CreateStorage(sub_app_id: i64, storage_region: String, storage_name: String)
    "CreateStorage" -> CreateStorageOutput {
    0 "SubAppId" sub_app_id, 1 "StorageRegion" storage_region, 2 "StorageName" storage_name
} }

/// Response of [`CreateStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageOutput {
    pub bucket_id: Option<String>,
}
model! { CreateStorageOutput {
    0 "BucketId" bucket_id: String
} }

/// Creates storage credentials: `CreateStorageCredentials` of `vod` 2024-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=CreateStorageCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageCredentials {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub policy: String,
    pub duration_seconds: Option<i64>,
}
operation! { CreateStorageCredentials(sub_app_id: i64, policy: String)
    "CreateStorageCredentials" -> CreateStorageCredentialsOutput {
    0 "SubAppId" sub_app_id, 1 "Policy" policy, 2 "DurationSeconds" duration_seconds: i64
} }

/// Response of [`CreateStorageCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageCredentialsOutput {
    pub credentials: Option<Credentials>,
}
model! { CreateStorageCredentialsOutput {
    0 "Credentials" credentials: Credentials
} }

/// In the response of [`CreateStorageCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    pub access_key_id: Option<String>,
    /// Secret.
    pub secret_access_key: Option<Secret>,
    /// Secret.
    pub session_token: Option<Secret>,
    /// RFC 3339 time.
    pub expiration: Option<String>,
}
model! { Credentials {
    0 "AccessKeyId" access_key_id: String, 1 "SecretAccessKey" secret_access_key: Secret,
    2 "SessionToken" session_token: Secret, 3 "Expiration" expiration: String
} }

/// Deletes incremental migration strategy: `DeleteIncrementalMigrationStrategy` of `vod` 2024-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=DeleteIncrementalMigrationStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIncrementalMigrationStrategy {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub bucket_id: String,
    /// Required.
    pub strategy_id: String,
}
operation! { DeleteIncrementalMigrationStrategy(sub_app_id: i64, bucket_id: String, strategy_id: String)
    "DeleteIncrementalMigrationStrategy" -> Empty {
    0 "SubAppId" sub_app_id, 1 "BucketId" bucket_id, 2 "StrategyId" strategy_id
} }

/// Response of [`DeleteIncrementalMigrationStrategy`]: empty.
pub type DeleteIncrementalMigrationStrategyOutput = Empty;

/// Describes incremental migration strategy infos: `DescribeIncrementalMigrationStrategyInfos` of `vod` 2024-07-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=DescribeIncrementalMigrationStrategyInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigrationStrategyInfos {
    /// Required.
    pub sub_app_id: i64,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeIncrementalMigrationStrategyInfos(sub_app_id: i64)
    "DescribeIncrementalMigrationStrategyInfos" -> DescribeIncrementalMigrationStrategyInfosOutput {
    0 "SubAppId" sub_app_id, 1 "Filters" filters: Vec<Filter>, 2 "SortBy" sort_by: SortBy, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeIncrementalMigrationStrategyInfos: IncrementalMigrationStrategyInfo =
    Offset "Offset", "StrategyInfoSet" strategy_info_set, total "TotalCount" }

/// In the request of [`DescribeIncrementalMigrationStrategyInfos`].
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

/// In the request of [`DescribeIncrementalMigrationStrategyInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub order: Option<String>,
}
input! { SortBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribeIncrementalMigrationStrategyInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementalMigrationStrategyInfosOutput {
    pub total_count: Option<i64>,
    pub strategy_info_set: Vec<IncrementalMigrationStrategyInfo>,
}
model! { DescribeIncrementalMigrationStrategyInfosOutput {
    0 "TotalCount" total_count: i64, 1 "StrategyInfoSet" strategy_info_set: Vec<IncrementalMigrationStrategyInfo>
} }

/// In the response of [`DescribeIncrementalMigrationStrategyInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncrementalMigrationStrategyInfo {
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub sub_app_id: Option<i64>,
    pub bucket_id: Option<String>,
    pub origin_type: Option<String>,
    pub http_origin_config: Option<IncrementalMigrationHttpOriginConfig>,
}
model! { IncrementalMigrationStrategyInfo {
    0 "StrategyId" strategy_id: String, 1 "StrategyName" strategy_name: String, 2 "SubAppId" sub_app_id: i64,
    3 "BucketId" bucket_id: String, 4 "OriginType" origin_type: String,
    5 "HttpOriginConfig" http_origin_config: IncrementalMigrationHttpOriginConfig
} }

/// Describes storage: `DescribeStorage` of `vod` 2024-07-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=DescribeStorage>.
///
/// Errors: [`codes::INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorage {
    /// Required.
    pub sub_app_id: i64,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeStorage(sub_app_id: i64) "DescribeStorage" -> DescribeStorageOutput {
    0 "SubAppId" sub_app_id, 1 "Filters" filters: Vec<Filter>, 2 "SortBy" sort_by: SortBy, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeStorage: StorageInfo = Offset "Offset", "StorageInfoSet" storage_info_set, total "TotalCount" }

/// Response of [`DescribeStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageOutput {
    pub total_count: Option<i64>,
    pub storage_info_set: Vec<StorageInfo>,
}
model! { DescribeStorageOutput {
    0 "TotalCount" total_count: i64, 1 "StorageInfoSet" storage_info_set: Vec<StorageInfo>
} }

/// In the response of [`DescribeStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub bucket_id: Option<String>,
    pub storage_name: Option<String>,
    pub storage_region: Option<String>,
    pub internet_access_domain_status: Option<String>,
    pub internet_access_domain: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
model! { StorageInfo {
    0 "BucketId" bucket_id: String, 1 "StorageName" storage_name: String, 2 "StorageRegion" storage_region: String,
    3 "InternetAccessDomainStatus" internet_access_domain_status: String,
    4 "InternetAccessDomain" internet_access_domain: String, 5 "CreateTime" create_time: String
} }

/// Modifies incremental migration strategy: `ModifyIncrementalMigrationStrategy` of `vod` 2024-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vod&Version=2024-07-18&Action=ModifyIncrementalMigrationStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIncrementalMigrationStrategy {
    /// Required.
    pub sub_app_id: i64,
    /// Required.
    pub bucket_id: String,
    /// Required.
    pub strategy_id: String,
    pub strategy_name: Option<String>,
    pub origin_type: Option<String>,
    pub http_origin_config: Option<IncrementalMigrationHttpOriginConfig>,
}
operation! { ModifyIncrementalMigrationStrategy(sub_app_id: i64, bucket_id: String, strategy_id: String)
    "ModifyIncrementalMigrationStrategy" -> Empty {
    0 "SubAppId" sub_app_id, 1 "BucketId" bucket_id, 2 "StrategyId" strategy_id, 3 "StrategyName" strategy_name: String,
    4 "OriginType" origin_type: String, 5 "HttpOriginConfig" http_origin_config: IncrementalMigrationHttpOriginConfig
} }

/// Response of [`ModifyIncrementalMigrationStrategy`]: empty.
pub type ModifyIncrementalMigrationStrategyOutput = Empty;

codes! {
    FAILED_OPERATION_BUCKET_ID_NOT_MATCH "FailedOperation.BucketIdNotMatch",
    FAILED_OPERATION_BUCKET_INCREMENTAL_MIGRATION_STRATEGY_DEPLOYING "FailedOperation.BucketIncrementalMigrationStrategyDeploying",
    FAILED_OPERATION_INCREMENTAL_MIGRATION_STRATEGY_OVER_LIMIT "FailedOperation.IncrementalMigrationStrategyOverLimit",
    FAILED_OPERATION_STORAGE_REGION_BUCKET_OVER_LIMIT "FailedOperation.StorageRegionBucketOverLimit",
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_STORAGE_REGION "InvalidParameterValue.UnsupportedStorageRegion",
    RESOURCE_NOT_FOUND_INCREMENTAL_MIGRATION_STRATEGY_NOT_FOUND "ResourceNotFound.IncrementalMigrationStrategyNotFound",
    UNAUTHORIZED_OPERATION_SUB_APP "UnauthorizedOperation.SubApp"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateIncrementalMigrationStrategy, CreateStorage, CreateStorageCredentials, DeleteIncrementalMigrationStrategy,
    DescribeIncrementalMigrationStrategyInfos, DescribeStorage, ModifyIncrementalMigrationStrategy
}
