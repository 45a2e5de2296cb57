//! `tokenhub` of Tencent Cloud, API version 2026-03-22.
//!
//! Endpoint: `tokenhub.tencentcloudapi.com`, or `tokenhub.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tokenhub::DescribeApiKeyList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApiKeyList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tokenhub",
    "2026-03-22",
    "tokenhub",
    &Endpoints::NONE,
);

/// Creates api key: `CreateApiKey` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=CreateApiKey>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// Required.
    pub api_key_name: String,
    /// Required.
    pub platform: String,
    /// Required.
    pub bind_type: String,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub bindings: Option<Vec<BindingItem>>,
    pub ip_whitelist: Option<Vec<String>>,
    pub quotas: Option<Vec<QuotaCreateItem>>,
}
operation! { CreateApiKey(api_key_name: String, platform: String, bind_type: String)
    "CreateApiKey" -> CreateApiKeyOutput {
    0 "ApiKeyName" api_key_name, 1 "Platform" platform, 2 "BindType" bind_type, 3 "Remark" remark: String,
    4 "Status" status: String, 5 "Bindings" bindings: Vec<BindingItem>, 6 "IpWhitelist" ip_whitelist: Vec<String>,
    7 "Quotas" quotas: Vec<QuotaCreateItem>
} }

/// In the request of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingItem {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
input! { BindingItem(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Status" status: String
} }

/// In the request of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaCreateItem {
    /// Required.
    pub cycle_unit: Option<String>,
    /// Required.
    pub cycle_credits: Option<String>,
    pub month_start_day: Option<i64>,
}
input! { QuotaCreateItem(cycle_unit: String, cycle_credits: String) {
    0 "CycleUnit" cycle_unit: String, 1 "CycleCredits" cycle_credits: String, 2 "MonthStartDay" month_start_day: i64
} }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub api_key_id: Option<String>,
}
model! { CreateApiKeyOutput {
    0 "ApiKeyId" api_key_id: String
} }

/// Creates endpoint: `CreateEndpoint` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=CreateEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_INSTANCE_FAILED`], [`codes::FAILED_OPERATION_ENABLE_POST_PAID_FAILED`],
/// [`codes::FAILED_OPERATION_ENDPOINT_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_FREE_QUOTA_EXHAUSTED`],
/// [`codes::FAILED_OPERATION_PACKAGE_QUERY_FAILED`], [`codes::FAILED_OPERATION_PURCHASE_TPM_FAILED`],
/// [`codes::INVALID_PARAMETER_MODEL_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_QPM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_TPM_BELOW_QUOTA`], [`codes::INVALID_PARAMETER_TPM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_ENDPOINT_NAME_TOO_LONG`], [`codes::LIMIT_EXCEEDED_ENDPOINT_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    /// Required.
    pub endpoint_name: String,
    /// Required.
    pub model_id: String,
    /// Required.
    pub charge_type: String,
    pub rpm: Option<i64>,
    pub tpm: Option<i64>,
    pub auto_adjust_quota: Option<i64>,
    pub endpoint_id: Option<String>,
}
operation! { CreateEndpoint(endpoint_name: String, model_id: String, charge_type: String)
    "CreateEndpoint" -> CreateEndpointOutput {
    0 "EndpointName" endpoint_name, 1 "ModelId" model_id, 2 "ChargeType" charge_type, 3 "RPM" rpm: i64,
    4 "TPM" tpm: i64, 5 "AutoAdjustQuota" auto_adjust_quota: i64, 6 "EndpointId" endpoint_id: String
} }

/// Response of [`CreateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointOutput {
    pub endpoint_id: Option<String>,
    pub endpoint: Option<EndpointCreateDetail>,
    pub stop_reason: Option<String>,
}
model! { CreateEndpointOutput {
    0 "EndpointId" endpoint_id: String, 1 "Endpoint" endpoint: EndpointCreateDetail, 2 "StopReason" stop_reason: String
} }

/// In the response of [`CreateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointCreateDetail {
    pub pre_resource_id: Option<String>,
}
model! { EndpointCreateDetail {
    0 "PreResourceId" pre_resource_id: String
} }

/// Creates glossary: `CreateGlossary` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=CreateGlossary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossary {
    /// Required.
    pub name: String,
    /// Required.
    pub source: String,
    /// Required.
    pub target: String,
    pub description: Option<String>,
}
operation! { CreateGlossary(name: String, source: String, target: String) "CreateGlossary" -> CreateGlossaryOutput {
    0 "Name" name, 1 "Source" source, 2 "Target" target, 3 "Description" description: String
} }

/// Response of [`CreateGlossary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryOutput {
    pub glossary_id: Option<String>,
    pub name: Option<String>,
    pub created_at: Option<i64>,
}
model! { CreateGlossaryOutput {
    0 "GlossaryId" glossary_id: String, 1 "Name" name: String, 2 "CreatedAt" created_at: i64
} }

/// Creates glossary entries: `CreateGlossaryEntries` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=CreateGlossaryEntries>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GLOSSARY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntries {
    /// Required.
    pub glossary_id: String,
    /// Required.
    pub entries: Vec<GlossaryEntryInput>,
}
operation! { CreateGlossaryEntries(glossary_id: String, entries: Vec<GlossaryEntryInput>)
    "CreateGlossaryEntries" -> CreateGlossaryEntriesOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

/// In the request of [`CreateGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryInput {
    /// Required.
    pub source_term: Option<String>,
    /// Required.
    pub target_term: Option<String>,
}
input! { GlossaryEntryInput(source_term: String, target_term: String) {
    0 "SourceTerm" source_term: String, 1 "TargetTerm" target_term: String
} }

/// Response of [`CreateGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntriesOutput {
    pub entries: Vec<GlossaryEntryItem>,
}
model! { CreateGlossaryEntriesOutput {
    0 "Entries" entries: Vec<GlossaryEntryItem>
} }

/// In the response of [`CreateGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryItem {
    pub entry_id: Option<String>,
    pub source_term: Option<String>,
    pub target_term: Option<String>,
    pub updated_at: Option<i64>,
}
model! { GlossaryEntryItem {
    0 "EntryId" entry_id: String, 1 "SourceTerm" source_term: String, 2 "TargetTerm" target_term: String,
    3 "UpdatedAt" updated_at: i64
} }

/// Creates token plan api keys: `CreateTokenPlanApiKeys` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=CreateTokenPlanApiKeys>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanApiKeys {
    /// Required.
    pub team_id: String,
    /// Required.
    pub api_key_name: String,
    /// Required.
    pub count: i64,
    pub allowed_models: Option<Vec<String>>,
    pub exclusive_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub tpm: Option<i64>,
}
operation! { CreateTokenPlanApiKeys(team_id: String, api_key_name: String, count: i64)
    "CreateTokenPlanApiKeys" -> CreateTokenPlanApiKeysOutput {
    0 "TeamId" team_id, 1 "ApiKeyName" api_key_name, 2 "Count" count, 3 "AllowedModels" allowed_models: Vec<String>,
    4 "ExclusiveQuota" exclusive_quota: i64, 5 "TotalQuota" total_quota: i64, 6 "TPM" tpm: i64
} }

/// Response of [`CreateTokenPlanApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanApiKeysOutput {
    pub items: Vec<CreateApiKeysResultItem>,
    pub failed_items: Vec<BatchCreateFailedItem>,
}
model! { CreateTokenPlanApiKeysOutput {
    0 "Items" items: Vec<CreateApiKeysResultItem>, 1 "FailedItems" failed_items: Vec<BatchCreateFailedItem>
} }

/// In the response of [`CreateTokenPlanApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeysResultItem {
    pub api_key_id: Option<String>,
}
model! { CreateApiKeysResultItem {
    0 "ApiKeyId" api_key_id: String
} }

/// In the response of [`CreateTokenPlanApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateFailedItem {
    pub index: Option<i64>,
    pub name: Option<String>,
    pub reason: Option<String>,
}
model! { BatchCreateFailedItem {
    0 "Index" index: i64, 1 "Name" name: String, 2 "Reason" reason: String
} }

/// Creates token plan team order and buy: `CreateTokenPlanTeamOrderAndBuy` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=CreateTokenPlanTeamOrderAndBuy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanTeamOrderAndBuy {
    /// Required.
    pub product_type: String,
    /// Required.
    pub team_name: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub credit_or_token: i64,
    pub enable_auto_renew: Option<bool>,
    pub team_id: Option<String>,
}
operation! {
    CreateTokenPlanTeamOrderAndBuy(product_type: String, team_name: String, time_span: i64, credit_or_token: i64)
    "CreateTokenPlanTeamOrderAndBuy" -> CreateTokenPlanTeamOrderAndBuyOutput {
    0 "ProductType" product_type, 1 "TeamName" team_name, 2 "TimeSpan" time_span, 3 "CreditOrToken" credit_or_token,
    4 "EnableAutoRenew" enable_auto_renew: bool, 5 "TeamId" team_id: String
} }

/// Response of [`CreateTokenPlanTeamOrderAndBuy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanTeamOrderAndBuyOutput {
    pub big_order_id: Option<String>,
}
model! { CreateTokenPlanTeamOrderAndBuyOutput {
    0 "BigOrderId" big_order_id: String
} }

/// Deletes api key: `DeleteApiKey` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DeleteApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required.
    pub api_key_id: String,
    /// Required.
    pub platform: String,
}
operation! { DeleteApiKey(api_key_id: String, platform: String) "DeleteApiKey" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "Platform" platform
} }

/// Response of [`DeleteApiKey`]: empty.
pub type DeleteApiKeyOutput = Empty;

/// Deletes endpoint: `DeleteEndpoint` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DeleteEndpoint>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ENDPOINT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {}
operation! { DeleteEndpoint() "DeleteEndpoint" -> Empty {} }

/// Response of [`DeleteEndpoint`]: empty.
pub type DeleteEndpointOutput = Empty;

/// Deletes glossary: `DeleteGlossary` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DeleteGlossary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossary {
    /// Required.
    pub glossary_id: String,
}
operation! { DeleteGlossary(glossary_id: String) "DeleteGlossary" -> Empty {
    0 "GlossaryId" glossary_id
} }

/// Response of [`DeleteGlossary`]: empty.
pub type DeleteGlossaryOutput = Empty;

/// Deletes glossary entries: `DeleteGlossaryEntries` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DeleteGlossaryEntries>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GLOSSARY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossaryEntries {
    /// Required.
    pub glossary_id: String,
    /// Required.
    pub entries: Vec<DeleteGlossaryEntryInput>,
}
operation! { DeleteGlossaryEntries(glossary_id: String, entries: Vec<DeleteGlossaryEntryInput>)
    "DeleteGlossaryEntries" -> Empty {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

/// Response of [`DeleteGlossaryEntries`]: empty.
pub type DeleteGlossaryEntriesOutput = Empty;

/// In the request of [`DeleteGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossaryEntryInput {
    /// Required.
    pub entry_id: Option<String>,
}
input! { DeleteGlossaryEntryInput(entry_id: String) {
    0 "EntryId" entry_id: String
} }

/// Deletes token plan api key: `DeleteTokenPlanApiKey` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DeleteTokenPlanApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTokenPlanApiKey {
    /// Required.
    pub api_key_id: String,
}
operation! { DeleteTokenPlanApiKey(api_key_id: String) "DeleteTokenPlanApiKey" -> Empty {
    0 "ApiKeyId" api_key_id
} }

/// Response of [`DeleteTokenPlanApiKey`]: empty.
pub type DeleteTokenPlanApiKeyOutput = Empty;

/// Describes api key: `DescribeApiKey` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKey {
    /// Required.
    pub platform: String,
    pub api_key_id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
}
operation! { DescribeApiKey(platform: String) "DescribeApiKey" -> DescribeApiKeyOutput {
    0 "Platform" platform, 1 "ApiKeyId" api_key_id: String, 2 "ApiKey" api_key: Secret
} }

/// Response of [`DescribeApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyOutput {
    pub api_key_id: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub remark: Option<String>,
    pub platform: Option<String>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub status: Option<String>,
    pub bind_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub app_id: Option<String>,
    pub editable: Option<bool>,
    pub binding_items: Vec<BindingItem>,
    pub ip_whitelist: Vec<String>,
    pub creator: Option<String>,
    pub quota_set: Vec<QuotaInfo>,
    pub quota_status: Option<String>,
}
model! { DescribeApiKeyOutput {
    0 "ApiKeyId" api_key_id: String, 1 "Name" name: String, 2 "ApiKey" api_key: Secret, 3 "Remark" remark: String,
    4 "Platform" platform: String, 5 "Uin" uin: String, 6 "SubUin" sub_uin: String, 7 "Status" status: String,
    8 "BindType" bind_type: String, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "AppId" app_id: String, 12 "Editable" editable: bool, 13 "BindingItems" binding_items: Vec<BindingItem>,
    14 "IpWhitelist" ip_whitelist: Vec<String>, 15 "Creator" creator: String, 16 "QuotaSet" quota_set: Vec<QuotaInfo>,
    17 "QuotaStatus" quota_status: String
} }

/// In the response of [`DescribeApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaInfo {
    pub pkg_id: Option<String>,
    pub status: Option<i64>,
    pub cycle_unit: Option<String>,
    pub cycle_credits: Option<String>,
    pub cycle_used: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
}
model! { QuotaInfo {
    0 "PkgId" pkg_id: String, 1 "Status" status: i64, 2 "CycleUnit" cycle_unit: String,
    3 "CycleCredits" cycle_credits: String, 4 "CycleUsed" cycle_used: String, 5 "StartTime" start_time: String,
    6 "ExpireTime" expire_time: String
} }

/// Describes api key list: `DescribeApiKeyList` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeApiKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyList {
    pub platform: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RequestFilter>>,
    pub sorts: Option<Vec<RequestSort>>,
}
operation! { DescribeApiKeyList() "DescribeApiKeyList" -> DescribeApiKeyListOutput {
    0 "Platform" platform: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<RequestFilter>, 4 "Sorts" sorts: Vec<RequestSort>
} }
paged! { DescribeApiKeyList: ApiKeyDetail = Offset "Offset", "ApiKeySet" api_key_set, total "TotalCount" }

/// In the request of [`DescribeApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub op: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { RequestFilter(name: String, op: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Op" op: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`DescribeApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestSort {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub order: Option<String>,
}
input! { RequestSort(name: String, order: String) {
    0 "Name" name: String, 1 "Order" order: String
} }

/// Response of [`DescribeApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyListOutput {
    pub api_key_set: Vec<ApiKeyDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeApiKeyListOutput {
    0 "ApiKeySet" api_key_set: Vec<ApiKeyDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyDetail {
    pub api_key_id: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub remark: Option<String>,
    pub platform: Option<String>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub status: Option<String>,
    pub bind_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub app_id: Option<String>,
    pub editable: Option<bool>,
    pub binding_items: Vec<BindingItem>,
    pub ip_whitelist: Vec<String>,
    pub creator: Option<String>,
    pub quota_set: Vec<QuotaInfo>,
    pub quota_status: Option<String>,
}
model! { ApiKeyDetail {
    0 "ApiKeyId" api_key_id: String, 1 "Name" name: String, 2 "ApiKey" api_key: Secret, 3 "Remark" remark: String,
    4 "Platform" platform: String, 5 "Uin" uin: String, 6 "SubUin" sub_uin: String, 7 "Status" status: String,
    8 "BindType" bind_type: String, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "AppId" app_id: String, 12 "Editable" editable: bool, 13 "BindingItems" binding_items: Vec<BindingItem>,
    14 "IpWhitelist" ip_whitelist: Vec<String>, 15 "Creator" creator: String, 16 "QuotaSet" quota_set: Vec<QuotaInfo>,
    17 "QuotaStatus" quota_status: String
} }

/// Describes endpoint: `DescribeEndpoint` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeEndpoint>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ENDPOINT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoint {
    /// Required.
    pub endpoint_id: String,
}
operation! { DescribeEndpoint(endpoint_id: String) "DescribeEndpoint" -> DescribeEndpointOutput {
    0 "EndpointId" endpoint_id
} }

/// Response of [`DescribeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointOutput {
    pub endpoint: Option<EndpointDetail>,
}
model! { DescribeEndpointOutput {
    0 "Endpoint" endpoint: EndpointDetail
} }

/// In the response of [`DescribeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointDetail {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub status: Option<String>,
    pub service_type: Option<String>,
    pub charge_type: Option<String>,
    pub payment_enabled: Option<bool>,
    pub charge_detail: Option<String>,
    pub stop_reason: Option<String>,
    pub tpm: Option<i64>,
    pub auto_adjust_quota: Option<i64>,
    pub rpm: Option<i64>,
}
model! { EndpointDetail {
    0 "EndpointId" endpoint_id: String, 1 "EndpointName" endpoint_name: String, 2 "ModelName" model_name: String,
    3 "ModelId" model_id: String, 4 "Status" status: String, 5 "ServiceType" service_type: String,
    6 "ChargeType" charge_type: String, 7 "PaymentEnabled" payment_enabled: bool,
    8 "ChargeDetail" charge_detail: String, 9 "StopReason" stop_reason: String, 10 "TPM" tpm: i64,
    11 "AutoAdjustQuota" auto_adjust_quota: i64, 12 "RPM" rpm: i64
} }

/// Describes glossaries: `DescribeGlossaries` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeGlossaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossaries {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<RequestFilter>>,
    pub sorts: Option<Vec<RequestSort>>,
}
operation! { DescribeGlossaries() "DescribeGlossaries" -> DescribeGlossariesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<RequestFilter>,
    3 "Sorts" sorts: Vec<RequestSort>
} }
paged! { DescribeGlossaries: GlossaryItem = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeGlossaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossariesOutput {
    pub items: Vec<GlossaryItem>,
    pub total_count: Option<i64>,
    pub current: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeGlossariesOutput {
    0 "Items" items: Vec<GlossaryItem>, 1 "TotalCount" total_count: i64, 2 "Current" current: i64,
    3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeGlossaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryItem {
    pub glossary_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
}
model! { GlossaryItem {
    0 "GlossaryId" glossary_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Source" source: String, 4 "Target" target: String, 5 "CreatedTime" created_time: String,
    6 "UpdatedTime" updated_time: String
} }

/// Describes glossary entries: `DescribeGlossaryEntries` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeGlossaryEntries>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GLOSSARY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossaryEntries {
    /// Required.
    pub glossary_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeGlossaryEntries(glossary_id: String) "DescribeGlossaryEntries" -> DescribeGlossaryEntriesOutput {
    0 "GlossaryId" glossary_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeGlossaryEntries: GlossaryEntryItem = Number "Page", "Entries" entries, total "Total" }

/// Response of [`DescribeGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossaryEntriesOutput {
    pub entries: Vec<GlossaryEntryItem>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeGlossaryEntriesOutput {
    0 "Entries" entries: Vec<GlossaryEntryItem>, 1 "Total" total: i64, 2 "Page" page: i64, 3 "PageSize" page_size: i64
} }

/// Describes model endpoint list: `DescribeModelEndpointList` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeModelEndpointList>.
///
/// Errors: [`codes::INVALID_PARAMETER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEndpointList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<RequestFilter>>,
    pub sorts: Option<Vec<RequestSort>>,
}
operation! { DescribeModelEndpointList() "DescribeModelEndpointList" -> DescribeModelEndpointListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<RequestFilter>,
    3 "Sorts" sorts: Vec<RequestSort>
} }
paged! { DescribeModelEndpointList: ModelEndpointView =
    Offset "Offset", "ModelEndpointSet" model_endpoint_set, total "TotalCount" }

/// Response of [`DescribeModelEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEndpointListOutput {
    pub model_endpoint_set: Vec<ModelEndpointView>,
    pub total_count: Option<i64>,
}
model! { DescribeModelEndpointListOutput {
    0 "ModelEndpointSet" model_endpoint_set: Vec<ModelEndpointView>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelEndpointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelEndpointView {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub model_id: Option<String>,
    pub extra_model_ids: Vec<String>,
    pub model_name: Option<String>,
    pub status: Option<String>,
    pub model_status: Option<String>,
    pub service_type: Option<String>,
    pub charge_type: Option<String>,
    pub payment_enabled: Option<bool>,
    pub charge_detail: Option<String>,
    pub stop_reason: Option<String>,
    pub rpm: Option<i64>,
    pub tpm: Option<i64>,
}
model! { ModelEndpointView {
    0 "EndpointId" endpoint_id: String, 1 "EndpointName" endpoint_name: String, 2 "ModelId" model_id: String,
    3 "ExtraModelIds" extra_model_ids: Vec<String>, 4 "ModelName" model_name: String, 5 "Status" status: String,
    6 "ModelStatus" model_status: String, 7 "ServiceType" service_type: String, 8 "ChargeType" charge_type: String,
    9 "PaymentEnabled" payment_enabled: bool, 10 "ChargeDetail" charge_detail: String,
    11 "StopReason" stop_reason: String, 12 "RPM" rpm: i64, 13 "TPM" tpm: i64
} }

/// Describes model list: `DescribeModelList` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeModelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelList {
    pub model_ids: Option<Vec<String>>,
    pub model_names: Option<Vec<String>>,
    pub model_types: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeModelList() "DescribeModelList" -> DescribeModelListOutput {
    0 "ModelIds" model_ids: Vec<String>, 1 "ModelNames" model_names: Vec<String>,
    2 "ModelTypes" model_types: Vec<String>, 3 "Tags" tags: Vec<String>, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeModelList: Model = Offset "Offset", "ModelSet" model_set, total "TotalCount" }

/// Response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelListOutput {
    pub model_set: Vec<Model>,
    pub total_count: Option<i64>,
}
model! { DescribeModelListOutput {
    0 "ModelSet" model_set: Vec<Model>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub extra_model_ids: Vec<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub summary: Option<String>,
    pub model_type: Option<String>,
    pub brand: Option<String>,
    pub model_image: Option<ModelImage>,
    pub provider: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub model_charging_info: Vec<ModelChargingInfo>,
    pub model_spec: Option<ModelSpec>,
    /// RFC 3339 time.
    pub release_at: Option<String>,
    pub recommend_weight: Option<i64>,
    pub model_access_info: Option<ModelAccessInfo>,
    pub free_trial_info: Option<ModelFreeTrialInfo>,
    /// RFC 3339 time.
    pub offline_at: Option<String>,
    /// RFC 3339 time.
    pub discontinued_at: Option<String>,
}
model! { Model {
    0 "ModelName" model_name: String, 1 "ModelId" model_id: String, 2 "ExtraModelIds" extra_model_ids: Vec<String>,
    3 "DisplayName" display_name: String, 4 "Description" description: String, 5 "Summary" summary: String,
    6 "ModelType" model_type: String, 7 "Brand" brand: String, 8 "ModelImage" model_image: ModelImage,
    9 "Provider" provider: String, 10 "Status" status: String, 11 "Tags" tags: Vec<String>,
    12 "ModelChargingInfo" model_charging_info: Vec<ModelChargingInfo>, 13 "ModelSpec" model_spec: ModelSpec,
    14 "ReleaseAt" release_at: String, 15 "RecommendWeight" recommend_weight: i64,
    16 "ModelAccessInfo" model_access_info: ModelAccessInfo, 17 "FreeTrialInfo" free_trial_info: ModelFreeTrialInfo,
    18 "OfflineAt" offline_at: String, 19 "DiscontinuedAt" discontinued_at: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelImage {
    pub url: Option<String>,
}
model! { ModelImage {
    0 "Url" url: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelChargingInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub scenario: Option<String>,
    pub charging_items: Vec<ModelChargingItem>,
    pub charge_unit: Option<String>,
    pub reference: Option<String>,
}
model! { ModelChargingInfo {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Scenario" scenario: String,
    3 "ChargingItems" charging_items: Vec<ModelChargingItem>, 4 "ChargeUnit" charge_unit: String,
    5 "Reference" reference: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelChargingItem {
    pub price_name: Option<String>,
    pub display_name: Option<String>,
    pub price: Option<String>,
    pub price_unit: Option<String>,
    pub peak_price: Option<String>,
    pub specification: Option<String>,
    pub usage: Option<String>,
    pub reference_price: Option<String>,
}
model! { ModelChargingItem {
    0 "PriceName" price_name: String, 1 "DisplayName" display_name: String, 2 "Price" price: String,
    3 "PriceUnit" price_unit: String, 4 "PeakPrice" peak_price: String, 5 "Specification" specification: String,
    6 "Usage" usage: String, 7 "ReferencePrice" reference_price: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSpec {
    pub tpm: Option<String>,
    pub qpm: Option<String>,
    pub max_input_token: Option<String>,
    pub max_output_token: Option<String>,
    pub context_length: Option<String>,
    pub concurrency: Option<String>,
    pub input_description: Option<String>,
}
model! { ModelSpec {
    0 "TPM" tpm: String, 1 "QPM" qpm: String, 2 "MaxInputToken" max_input_token: String,
    3 "MaxOutputToken" max_output_token: String, 4 "ContextLength" context_length: String,
    5 "Concurrency" concurrency: String, 6 "InputDescription" input_description: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAccessInfo {
    pub model_site_regions: Vec<ModelSiteRegion>,
}
model! { ModelAccessInfo {
    0 "ModelSiteRegions" model_site_regions: Vec<ModelSiteRegion>
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSiteRegion {
    pub site: Option<String>,
    pub regions: Vec<String>,
}
model! { ModelSiteRegion {
    0 "Site" site: String, 1 "Regions" regions: Vec<String>
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelFreeTrialInfo {
    pub recommend_weight: Option<i64>,
    pub capacity_size: Option<i64>,
    pub unit: Option<String>,
    pub validity_days: Option<i64>,
}
model! { ModelFreeTrialInfo {
    0 "RecommendWeight" recommend_weight: i64, 1 "CapacitySize" capacity_size: i64, 2 "Unit" unit: String,
    3 "ValidityDays" validity_days: i64
} }

/// Describes model quota: `DescribeModelQuota` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeModelQuota>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MODEL_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelQuota {
    /// Required.
    pub model_id: String,
}
operation! { DescribeModelQuota(model_id: String) "DescribeModelQuota" -> DescribeModelQuotaOutput {
    0 "ModelId" model_id
} }

/// Response of [`DescribeModelQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelQuotaOutput {
    pub model_id: Option<String>,
    pub tpm_limit: Option<i64>,
    pub rpm_limit: Option<i64>,
    pub tpm_input_quota_limit: Option<i64>,
    pub tpm_output_quota_limit: Option<i64>,
    pub tpm_input_reserve_limit: Option<i64>,
    pub tpm_output_reserve_limit: Option<i64>,
}
model! { DescribeModelQuotaOutput {
    0 "ModelId" model_id: String, 1 "TPMLimit" tpm_limit: i64, 2 "RPMLimit" rpm_limit: i64,
    3 "TPMInputQuotaLimit" tpm_input_quota_limit: i64, 4 "TPMOutputQuotaLimit" tpm_output_quota_limit: i64,
    5 "TPMInputReserveLimit" tpm_input_reserve_limit: i64, 6 "TPMOutputReserveLimit" tpm_output_reserve_limit: i64
} }

/// Describes token plan: `DescribeTokenPlan` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeTokenPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlan {
    /// Required.
    pub team_id: String,
}
operation! { DescribeTokenPlan(team_id: String) "DescribeTokenPlan" -> DescribeTokenPlanOutput {
    0 "TeamId" team_id
} }

/// Response of [`DescribeTokenPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanOutput {
    pub team_id: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub status: Option<String>,
    pub stop_reason: Option<String>,
    pub api_key_max: Option<i64>,
    pub prepay_resource_id: Option<String>,
    pub creator: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub package_info: Option<TokenPlanPackageInfo>,
    pub auto_renew_flag: Option<i64>,
    pub api_key_count: Option<i64>,
    pub token_summary: Option<TokenSummary>,
    pub product_type: Option<String>,
}
model! { DescribeTokenPlanOutput {
    0 "TeamId" team_id: String, 1 "Name" name: String, 2 "AppId" app_id: String, 3 "Uin" uin: String,
    4 "Status" status: String, 5 "StopReason" stop_reason: String, 6 "ApiKeyMax" api_key_max: i64,
    7 "PrepayResourceID" prepay_resource_id: String, 8 "Creator" creator: String, 9 "CreatedAt" created_at: String,
    10 "UpdatedAt" updated_at: String, 11 "PackageInfo" package_info: TokenPlanPackageInfo,
    12 "AutoRenewFlag" auto_renew_flag: i64, 13 "ApiKeyCount" api_key_count: i64,
    14 "TokenSummary" token_summary: TokenSummary, 15 "ProductType" product_type: String
} }

/// In the response of [`DescribeTokenPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanPackageInfo {
    pub total_quota: Option<String>,
    pub total_used: Option<String>,
    pub total_cycles: Option<i64>,
    pub cycle_unit: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub exclusive_allocated: Option<String>,
    pub exclusive_used: Option<String>,
    pub shared_pool: Option<String>,
    pub shared_used: Option<String>,
    pub cycle_quota: Option<String>,
    pub current_cycle: Option<i64>,
    pub remain_cycles: Option<i64>,
}
model! { TokenPlanPackageInfo {
    0 "TotalQuota" total_quota: String, 1 "TotalUsed" total_used: String, 2 "TotalCycles" total_cycles: i64,
    3 "CycleUnit" cycle_unit: String, 4 "StartTime" start_time: String, 5 "ExpireTime" expire_time: String,
    6 "ExclusiveAllocated" exclusive_allocated: String, 7 "ExclusiveUsed" exclusive_used: String,
    8 "SharedPool" shared_pool: String, 9 "SharedUsed" shared_used: String, 10 "CycleQuota" cycle_quota: String,
    11 "CurrentCycle" current_cycle: i64, 12 "RemainCycles" remain_cycles: i64
} }

/// In the response of [`DescribeTokenPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenSummary {
    pub cycle_seq: Option<i64>,
    pub cycle_start_time: Option<String>,
    pub cycle_end_time: Option<String>,
    pub billing_items: Vec<TokenSummaryBillingItem>,
}
model! { TokenSummary {
    0 "CycleSeq" cycle_seq: i64, 1 "CycleStartTime" cycle_start_time: String, 2 "CycleEndTime" cycle_end_time: String,
    3 "BillingItems" billing_items: Vec<TokenSummaryBillingItem>
} }

/// In the response of [`DescribeTokenPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenSummaryBillingItem {
    pub billing_item: Option<String>,
    pub total_qty: Option<i64>,
}
model! { TokenSummaryBillingItem {
    0 "BillingItem" billing_item: String, 1 "TotalQty" total_qty: i64
} }

/// Describes token plan api key: `DescribeTokenPlanApiKey` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeTokenPlanApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKey {
    /// Required.
    pub api_key_id: String,
}
operation! { DescribeTokenPlanApiKey(api_key_id: String) "DescribeTokenPlanApiKey" -> DescribeTokenPlanApiKeyOutput {
    0 "ApiKeyId" api_key_id
} }

/// Response of [`DescribeTokenPlanApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyOutput {
    pub api_key: Option<TokenPlanApiKeyInfo>,
    pub balance: Option<SubPackageBalance>,
}
model! { DescribeTokenPlanApiKeyOutput {
    0 "ApiKey" api_key: TokenPlanApiKeyInfo, 1 "Balance" balance: SubPackageBalance
} }

/// In the response of [`DescribeTokenPlanApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanApiKeyInfo {
    pub api_key_id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub name: Option<String>,
    pub team_id: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub allowed_models: Option<String>,
    pub status: Option<String>,
    pub stop_reason: Option<String>,
    pub use_status: Option<String>,
    pub key_version: Option<i64>,
    /// RFC 3339 time.
    pub last_rotated_at: Option<String>,
    pub creator: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub tpm: Option<i64>,
    pub product_type: Option<String>,
}
model! { TokenPlanApiKeyInfo {
    0 "ApiKeyId" api_key_id: String, 1 "ApiKey" api_key: Secret, 2 "Name" name: String, 3 "TeamId" team_id: String,
    4 "AppId" app_id: String, 5 "Uin" uin: String, 6 "AllowedModels" allowed_models: String, 7 "Status" status: String,
    8 "StopReason" stop_reason: String, 9 "UseStatus" use_status: String, 10 "KeyVersion" key_version: i64,
    11 "LastRotatedAt" last_rotated_at: String, 12 "Creator" creator: String, 13 "CreatedAt" created_at: String,
    14 "UpdatedAt" updated_at: String, 15 "TPM" tpm: i64, 16 "ProductType" product_type: String
} }

/// In the response of [`DescribeTokenPlanApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubPackageBalance {
    pub exclusive_quota: Option<String>,
    pub exclusive_used: Option<String>,
    pub exclusive_remain: Option<String>,
    pub shared_quota: Option<String>,
    pub shared_used: Option<String>,
    pub shared_remain: Option<String>,
    pub status: Option<i64>,
}
model! { SubPackageBalance {
    0 "ExclusiveQuota" exclusive_quota: String, 1 "ExclusiveUsed" exclusive_used: String,
    2 "ExclusiveRemain" exclusive_remain: String, 3 "SharedQuota" shared_quota: String,
    4 "SharedUsed" shared_used: String, 5 "SharedRemain" shared_remain: String, 6 "Status" status: i64
} }

/// Describes token plan api key list: `DescribeTokenPlanApiKeyList` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeTokenPlanApiKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyList {
    /// Required.
    pub team_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<RequestFilter>>,
    pub sorts: Option<Vec<RequestSort>>,
}
operation! { DescribeTokenPlanApiKeyList(team_id: String)
    "DescribeTokenPlanApiKeyList" -> DescribeTokenPlanApiKeyListOutput {
    0 "TeamId" team_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<RequestFilter>,
    4 "Sorts" sorts: Vec<RequestSort>
} }
paged! { DescribeTokenPlanApiKeyList: TokenPlanApiKeyListItem =
    Offset "Offset", "ApiKeySet" api_key_set, total "TotalCount" }

/// Response of [`DescribeTokenPlanApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyListOutput {
    pub api_key_set: Vec<TokenPlanApiKeyListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeTokenPlanApiKeyListOutput {
    0 "ApiKeySet" api_key_set: Vec<TokenPlanApiKeyListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTokenPlanApiKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanApiKeyListItem {
    pub api_key_id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub name: Option<String>,
    pub team_id: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub allowed_models: Option<String>,
    pub status: Option<String>,
    pub stop_reason: Option<String>,
    pub use_status: Option<String>,
    pub key_version: Option<i64>,
    /// RFC 3339 time.
    pub last_rotated_at: Option<String>,
    pub creator: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub balance: Option<SubPackageBalance>,
    pub product_type: Option<String>,
}
model! { TokenPlanApiKeyListItem {
    0 "ApiKeyId" api_key_id: String, 1 "ApiKey" api_key: Secret, 2 "Name" name: String, 3 "TeamId" team_id: String,
    4 "AppId" app_id: String, 5 "Uin" uin: String, 6 "AllowedModels" allowed_models: String, 7 "Status" status: String,
    8 "StopReason" stop_reason: String, 9 "UseStatus" use_status: String, 10 "KeyVersion" key_version: i64,
    11 "LastRotatedAt" last_rotated_at: String, 12 "Creator" creator: String, 13 "CreatedAt" created_at: String,
    14 "UpdatedAt" updated_at: String, 15 "Balance" balance: SubPackageBalance, 16 "ProductType" product_type: String
} }

/// Describes token plan api key secret: `DescribeTokenPlanApiKeySecret` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeTokenPlanApiKeySecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeySecret {
    /// Required.
    pub api_key_id: String,
}
operation! { DescribeTokenPlanApiKeySecret(api_key_id: String)
    "DescribeTokenPlanApiKeySecret" -> DescribeTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id
} }

/// Response of [`DescribeTokenPlanApiKeySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeySecretOutput {
    pub api_key_id: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
}
model! { DescribeTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id: String, 1 "ApiKey" api_key: Secret
} }

/// Describes token plan api key usage detail: `DescribeTokenPlanApiKeyUsageDetail` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeTokenPlanApiKeyUsageDetail>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyUsageDetail {
    /// Required.
    pub team_id: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub context: Option<String>,
    pub api_key_id: Option<String>,
    pub api_key_name: Option<String>,
    pub model_name: Option<String>,
}
operation! { DescribeTokenPlanApiKeyUsageDetail(team_id: String)
    "DescribeTokenPlanApiKeyUsageDetail" -> DescribeTokenPlanApiKeyUsageDetailOutput {
    0 "TeamId" team_id, 1 "From" from: String, 2 "To" to: String, 3 "Sort" sort: String, 4 "Limit" limit: i64,
    5 "Context" context: String, 6 "ApiKeyId" api_key_id: String, 7 "ApiKeyName" api_key_name: String,
    8 "ModelName" model_name: String
} }
paged! { DescribeTokenPlanApiKeyUsageDetail: UsageDetailItem = Token "Context", "List" list, next "Context" }

/// Response of [`DescribeTokenPlanApiKeyUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyUsageDetailOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub list: Vec<UsageDetailItem>,
    pub product_type: Option<String>,
}
model! { DescribeTokenPlanApiKeyUsageDetailOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "List" list: Vec<UsageDetailItem>,
    3 "ProductType" product_type: String
} }

/// In the response of [`DescribeTokenPlanApiKeyUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDetailItem {
    pub uin: Option<String>,
    pub model_name: Option<String>,
    pub api_key_id: Option<String>,
    pub api_key_name: Option<String>,
    pub request_id: Option<String>,
    pub request_time: Option<String>,
    pub input_token: Option<i64>,
    pub cache_token: Option<i64>,
    pub output_token: Option<i64>,
    pub total_token: Option<i64>,
    pub input_quota: Option<String>,
    pub cache_quota: Option<String>,
    pub output_quota: Option<String>,
    pub total_quota: Option<String>,
}
model! { UsageDetailItem {
    0 "Uin" uin: String, 1 "ModelName" model_name: String, 2 "ApiKeyId" api_key_id: String,
    3 "ApiKeyName" api_key_name: String, 4 "RequestId" request_id: String, 5 "RequestTime" request_time: String,
    6 "InputToken" input_token: i64, 7 "CacheToken" cache_token: i64, 8 "OutputToken" output_token: i64,
    9 "TotalToken" total_token: i64, 10 "InputQuota" input_quota: String, 11 "CacheQuota" cache_quota: String,
    12 "OutputQuota" output_quota: String, 13 "TotalQuota" total_quota: String
} }

/// Describes token plan list: `DescribeTokenPlanList` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeTokenPlanList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<RequestFilter>>,
    pub sorts: Option<Vec<RequestSort>>,
}
operation! { DescribeTokenPlanList() "DescribeTokenPlanList" -> DescribeTokenPlanListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<RequestFilter>,
    3 "Sorts" sorts: Vec<RequestSort>
} }
paged! { DescribeTokenPlanList: TokenPlanListItem = Offset "Offset", "TokenPlanSet" token_plan_set, total "TotalCount" }

/// Response of [`DescribeTokenPlanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanListOutput {
    pub token_plan_set: Vec<TokenPlanListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeTokenPlanListOutput {
    0 "TokenPlanSet" token_plan_set: Vec<TokenPlanListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTokenPlanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanListItem {
    pub team_id: Option<String>,
    pub product_type: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub status: Option<String>,
    pub stop_reason: Option<String>,
    pub api_key_max: Option<i64>,
    pub api_key_count: Option<i64>,
    pub prepay_resource_id: Option<String>,
    pub creator: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub package_info: Option<TokenPlanPackageInfo>,
    pub auto_renew_flag: Option<i64>,
}
model! { TokenPlanListItem {
    0 "TeamId" team_id: String, 1 "ProductType" product_type: String, 2 "Name" name: String, 3 "AppId" app_id: String,
    4 "Uin" uin: String, 5 "Status" status: String, 6 "StopReason" stop_reason: String, 7 "ApiKeyMax" api_key_max: i64,
    8 "ApiKeyCount" api_key_count: i64, 9 "PrepayResourceID" prepay_resource_id: String, 10 "Creator" creator: String,
    11 "CreatedAt" created_at: String, 12 "UpdatedAt" updated_at: String,
    13 "PackageInfo" package_info: TokenPlanPackageInfo, 14 "AutoRenewFlag" auto_renew_flag: i64
} }

/// Describes usage rank list: `DescribeUsageRankList` of `tokenhub` 2026-03-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=DescribeUsageRankList>.
///
/// Errors: [`codes::INTERNAL_ERROR_BARAD_ERROR`], [`codes::INVALID_PARAMETER_PERIOD_EXCEEDS_SPAN`],
/// [`codes::INVALID_PARAMETER_PERIOD_TOO_FINE_FOR_DATA`], [`codes::INVALID_PARAMETER_TOO_MANY_OBJECTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageRankList {
    /// Required.
    pub dimension: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub metric_type: Option<String>,
    pub target: Option<String>,
    pub period: Option<i64>,
    pub offset: Option<i64>,
    pub show_all: Option<bool>,
}
operation! { DescribeUsageRankList(dimension: String, start_time: String, end_time: String)
    "DescribeUsageRankList" -> DescribeUsageRankListOutput {
    0 "Dimension" dimension, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricType" metric_type: String,
    4 "Target" target: String, 5 "Period" period: i64, 6 "Offset" offset: i64, 7 "ShowAll" show_all: bool
} }

/// Response of [`DescribeUsageRankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageRankListOutput {
    pub dimension: Option<String>,
    pub metric_type: Option<String>,
    pub metric_keys: Vec<String>,
    pub view_name: Option<String>,
    pub period: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub total: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub timestamps: Vec<i64>,
    pub top_list: Vec<UsageRankItem>,
    pub page_stats: Option<UsageStats>,
    pub total_stats: Option<UsageStats>,
}
model! { DescribeUsageRankListOutput {
    0 "Dimension" dimension: String, 1 "MetricType" metric_type: String, 2 "MetricKeys" metric_keys: Vec<String>,
    3 "ViewName" view_name: String, 4 "Period" period: i64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Total" total: i64, 8 "Offset" offset: i64, 9 "Limit" limit: i64,
    10 "Timestamps" timestamps: Vec<i64>, 11 "TopList" top_list: Vec<UsageRankItem>,
    12 "PageStats" page_stats: UsageStats, 13 "TotalStats" total_stats: UsageStats
} }

/// In the response of [`DescribeUsageRankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageRankItem {
    pub rank: Option<i64>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub stats: Option<UsageStats>,
    pub series: Option<UsageSeries>,
}
model! { UsageRankItem {
    0 "Rank" rank: i64, 1 "Key" key: String, 2 "Name" name: String, 3 "Stats" stats: UsageStats,
    4 "Series" series: UsageSeries
} }

/// In the response of [`DescribeUsageRankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageStats {
    pub total_token: Option<i64>,
    pub input_total_token: Option<i64>,
    pub output_total_token: Option<i64>,
    pub cache_total_token: Option<i64>,
    pub search_request_count: Option<i64>,
    pub search_count: Option<i64>,
}
model! { UsageStats {
    0 "TotalToken" total_token: i64, 1 "InputTotalToken" input_total_token: i64,
    2 "OutputTotalToken" output_total_token: i64, 3 "CacheTotalToken" cache_total_token: i64,
    4 "SearchRequestCount" search_request_count: i64, 5 "SearchCount" search_count: i64
} }

/// In the response of [`DescribeUsageRankList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageSeries {
    pub total_token: Option<String>,
    pub input_total_token: Option<String>,
    pub output_total_token: Option<String>,
    pub cache_total_token: Option<String>,
    pub search_request_count: Option<String>,
    pub search_count: Option<String>,
}
model! { UsageSeries {
    0 "TotalToken" total_token: String, 1 "InputTotalToken" input_total_token: String,
    2 "OutputTotalToken" output_total_token: String, 3 "CacheTotalToken" cache_total_token: String,
    4 "SearchRequestCount" search_request_count: String, 5 "SearchCount" search_count: String
} }

/// Modifies api key info: `ModifyApiKeyInfo` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=ModifyApiKeyInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiKeyInfo {
    /// Required.
    pub api_key_id: String,
    /// Required.
    pub platform: String,
    pub api_key_name: Option<String>,
    pub remark: Option<String>,
    pub ip_whitelist: Option<Vec<String>>,
    pub quotas_desired: Option<Vec<QuotasDesired>>,
}
operation! { ModifyApiKeyInfo(api_key_id: String, platform: String) "ModifyApiKeyInfo" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "Platform" platform, 2 "ApiKeyName" api_key_name: String, 3 "Remark" remark: String,
    4 "IpWhitelist" ip_whitelist: Vec<String>, 5 "QuotasDesired" quotas_desired: Vec<QuotasDesired>
} }

/// Response of [`ModifyApiKeyInfo`]: empty.
pub type ModifyApiKeyInfoOutput = Empty;

/// In the request of [`ModifyApiKeyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotasDesired {
    /// Required.
    pub cycle_unit: Option<String>,
    /// Required.
    pub cycle_credits: Option<String>,
    pub month_start_day: Option<i64>,
}
input! { QuotasDesired(cycle_unit: String, cycle_credits: String) {
    0 "CycleUnit" cycle_unit: String, 1 "CycleCredits" cycle_credits: String, 2 "MonthStartDay" month_start_day: i64
} }

/// Modifies api key status: `ModifyApiKeyStatus` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=ModifyApiKeyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiKeyStatus {
    /// Required.
    pub api_key_id: String,
    /// Required.
    pub platform: String,
    /// Required.
    pub status: String,
}
operation! { ModifyApiKeyStatus(api_key_id: String, platform: String, status: String) "ModifyApiKeyStatus" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "Platform" platform, 2 "Status" status
} }

/// Response of [`ModifyApiKeyStatus`]: empty.
pub type ModifyApiKeyStatusOutput = Empty;

/// Modifies endpoint: `ModifyEndpoint` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=ModifyEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION_ENDPOINT_NOT_FOUND`], [`codes::FAILED_OPERATION_ENDPOINT_NOT_HEALTHY`],
/// [`codes::FAILED_OPERATION_NO_TPM_PACKAGE`], [`codes::FAILED_OPERATION_OPERATION_DENIED`],
/// [`codes::FAILED_OPERATION_SET_RENEW_FLAG_FAILED`], [`codes::FAILED_OPERATION_TPM_PACKAGE_PENDING`],
/// [`codes::INVALID_PARAMETER_QPM_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TPM_INPUT_BELOW_QUOTA`],
/// [`codes::INVALID_PARAMETER_TPM_INPUT_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TPM_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_TPM_OUTPUT_BELOW_QUOTA`], [`codes::INVALID_PARAMETER_TPM_OUTPUT_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_TPM_PRE_QUOTA_MODIFY_NOT_SUPPORTED`], [`codes::OPERATION_DENIED_INSUFFICIENT_BALANCE`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::OPERATION_DENIED_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_ENDPOINT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEndpoint {
    pub auto_adjust_quota: Option<i64>,
}
operation! { ModifyEndpoint() "ModifyEndpoint" -> Empty {
    0 "AutoAdjustQuota" auto_adjust_quota: i64
} }

/// Response of [`ModifyEndpoint`]: empty.
pub type ModifyEndpointOutput = Empty;

/// Modifies glossary entries: `ModifyGlossaryEntries` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=ModifyGlossaryEntries>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GLOSSARY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlossaryEntries {
    /// Required.
    pub glossary_id: String,
    /// Required.
    pub entries: Vec<ModifyGlossaryEntryInput>,
}
operation! { ModifyGlossaryEntries(glossary_id: String, entries: Vec<ModifyGlossaryEntryInput>)
    "ModifyGlossaryEntries" -> ModifyGlossaryEntriesOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

/// In the request of [`ModifyGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlossaryEntryInput {
    /// Required.
    pub entry_id: Option<String>,
    pub source_term: Option<String>,
    pub target_term: Option<String>,
}
input! { ModifyGlossaryEntryInput(entry_id: String) {
    0 "EntryId" entry_id: String, 1 "SourceTerm" source_term: String, 2 "TargetTerm" target_term: String
} }

/// Response of [`ModifyGlossaryEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlossaryEntriesOutput {
    pub entries: Vec<GlossaryEntryItem>,
}
model! { ModifyGlossaryEntriesOutput {
    0 "Entries" entries: Vec<GlossaryEntryItem>
} }

/// Modifies token plan api key: `ModifyTokenPlanApiKey` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=ModifyTokenPlanApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTokenPlanApiKey {
    /// Required.
    pub api_key_id: String,
    pub allowed_models: Option<Vec<String>>,
    pub exclusive_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub use_status: Option<String>,
    pub tpm: Option<i64>,
}
operation! { ModifyTokenPlanApiKey(api_key_id: String) "ModifyTokenPlanApiKey" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "AllowedModels" allowed_models: Vec<String>, 2 "ExclusiveQuota" exclusive_quota: i64,
    3 "TotalQuota" total_quota: i64, 4 "UseStatus" use_status: String, 5 "TPM" tpm: i64
} }

/// Response of [`ModifyTokenPlanApiKey`]: empty.
pub type ModifyTokenPlanApiKeyOutput = Empty;

/// Modifies token plan api key secret: `ModifyTokenPlanApiKeySecret` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=ModifyTokenPlanApiKeySecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTokenPlanApiKeySecret {
    /// Required.
    pub api_key_id: String,
}
operation! { ModifyTokenPlanApiKeySecret(api_key_id: String)
    "ModifyTokenPlanApiKeySecret" -> ModifyTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id
} }

/// Response of [`ModifyTokenPlanApiKeySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTokenPlanApiKeySecretOutput {
    pub api_key_id: Option<String>,
    pub key_version: Option<i64>,
}
model! { ModifyTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id: String, 1 "KeyVersion" key_version: i64
} }

/// Renews token plan team order: `RenewTokenPlanTeamOrder` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=RenewTokenPlanTeamOrder>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTokenPlanTeamOrder {
    /// Required.
    pub team_id: String,
    /// Required.
    pub time_span: i64,
}
operation! { RenewTokenPlanTeamOrder(team_id: String, time_span: i64)
    "RenewTokenPlanTeamOrder" -> RenewTokenPlanTeamOrderOutput {
    0 "TeamId" team_id, 1 "TimeSpan" time_span
} }

/// Response of [`RenewTokenPlanTeamOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTokenPlanTeamOrderOutput {
    pub big_order_id: Option<String>,
}
model! { RenewTokenPlanTeamOrderOutput {
    0 "BigOrderId" big_order_id: String
} }

/// `UpgradeTokenPlanTeamOrder` of `tokenhub` 2026-03-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tokenhub&Version=2026-03-22&Action=UpgradeTokenPlanTeamOrder>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTokenPlanTeamOrder {
    /// Required.
    pub team_id: String,
    /// Required.
    pub new_credit_or_token: i64,
}
operation! { UpgradeTokenPlanTeamOrder(team_id: String, new_credit_or_token: i64)
    "UpgradeTokenPlanTeamOrder" -> UpgradeTokenPlanTeamOrderOutput {
    0 "TeamId" team_id, 1 "NewCreditOrToken" new_credit_or_token
} }

/// Response of [`UpgradeTokenPlanTeamOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTokenPlanTeamOrderOutput {
    pub big_order_id: Option<String>,
}
model! { UpgradeTokenPlanTeamOrderOutput {
    0 "BigOrderId" big_order_id: String
} }

codes! {
    FAILED_OPERATION_CREATE_INSTANCE_FAILED "FailedOperation.CreateInstanceFailed",
    FAILED_OPERATION_ENABLE_POST_PAID_FAILED "FailedOperation.EnablePostPaidFailed",
    FAILED_OPERATION_ENDPOINT_ALREADY_EXISTS "FailedOperation.EndpointAlreadyExists",
    FAILED_OPERATION_ENDPOINT_NOT_FOUND "FailedOperation.EndpointNotFound",
    FAILED_OPERATION_ENDPOINT_NOT_HEALTHY "FailedOperation.EndpointNotHealthy",
    FAILED_OPERATION_FREE_QUOTA_EXHAUSTED "FailedOperation.FreeQuotaExhausted",
    FAILED_OPERATION_NO_TPM_PACKAGE "FailedOperation.NoTPMPackage",
    FAILED_OPERATION_OPERATION_DENIED "FailedOperation.OperationDenied",
    FAILED_OPERATION_PACKAGE_QUERY_FAILED "FailedOperation.PackageQueryFailed",
    FAILED_OPERATION_PURCHASE_TPM_FAILED "FailedOperation.PurchaseTpmFailed",
    FAILED_OPERATION_SET_RENEW_FLAG_FAILED "FailedOperation.SetRenewFlagFailed",
    FAILED_OPERATION_TPM_PACKAGE_PENDING "FailedOperation.TPMPackagePending",
    INTERNAL_ERROR_BARAD_ERROR "InternalError.BaradError", INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_LIMIT "InvalidParameter.Limit",
    INVALID_PARAMETER_MODEL_ID_NOT_FOUND "InvalidParameter.ModelIdNotFound",
    INVALID_PARAMETER_PERIOD_EXCEEDS_SPAN "InvalidParameter.PeriodExceedsSpan",
    INVALID_PARAMETER_PERIOD_TOO_FINE_FOR_DATA "InvalidParameter.PeriodTooFineForData",
    INVALID_PARAMETER_QPM_LIMIT_EXCEEDED "InvalidParameter.QPMLimitExceeded",
    INVALID_PARAMETER_TPM_BELOW_QUOTA "InvalidParameter.TPMBelowQuota",
    INVALID_PARAMETER_TPM_INPUT_BELOW_QUOTA "InvalidParameter.TPMInputBelowQuota",
    INVALID_PARAMETER_TPM_INPUT_LIMIT_EXCEEDED "InvalidParameter.TPMInputLimitExceeded",
    INVALID_PARAMETER_TPM_LIMIT_EXCEEDED "InvalidParameter.TPMLimitExceeded",
    INVALID_PARAMETER_TPM_OUTPUT_BELOW_QUOTA "InvalidParameter.TPMOutputBelowQuota",
    INVALID_PARAMETER_TPM_OUTPUT_LIMIT_EXCEEDED "InvalidParameter.TPMOutputLimitExceeded",
    INVALID_PARAMETER_TPM_PRE_QUOTA_MODIFY_NOT_SUPPORTED "InvalidParameter.TPMPreQuotaModifyNotSupported",
    INVALID_PARAMETER_TOO_MANY_OBJECTS "InvalidParameter.TooManyObjects",
    INVALID_PARAMETER_VALUE_ENDPOINT_NAME_TOO_LONG "InvalidParameterValue.EndpointNameTooLong",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_ENDPOINT_QUOTA "LimitExceeded.EndpointQuota",
    MISSING_PARAMETER_MISSING_PARAMETER "MissingParameter.MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_INSUFFICIENT_BALANCE "OperationDenied.InsufficientBalance",
    OPERATION_DENIED_OPERATION_DENIED "OperationDenied.OperationDenied",
    OPERATION_DENIED_QUOTA_LIMIT_EXCEEDED "OperationDenied.QuotaLimitExceeded", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ENDPOINT_NOT_FOUND "ResourceNotFound.EndpointNotFound",
    RESOURCE_NOT_FOUND_GLOSSARY_NOT_FOUND "ResourceNotFound.GlossaryNotFound",
    RESOURCE_NOT_FOUND_MODEL_NOT_FOUND "ResourceNotFound.ModelNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateApiKey, CreateEndpoint, CreateGlossary, CreateGlossaryEntries, CreateTokenPlanApiKeys,
    CreateTokenPlanTeamOrderAndBuy, DeleteApiKey, DeleteEndpoint, DeleteGlossary, DeleteGlossaryEntries,
    DeleteTokenPlanApiKey, DescribeApiKey, DescribeApiKeyList, DescribeEndpoint, DescribeGlossaries,
    DescribeGlossaryEntries, DescribeModelEndpointList, DescribeModelList, DescribeModelQuota, DescribeTokenPlan,
    DescribeTokenPlanApiKey, DescribeTokenPlanApiKeyList, DescribeTokenPlanApiKeySecret,
    DescribeTokenPlanApiKeyUsageDetail, DescribeTokenPlanList, DescribeUsageRankList, ModifyApiKeyInfo,
    ModifyApiKeyStatus, ModifyEndpoint, ModifyGlossaryEntries, ModifyTokenPlanApiKey, ModifyTokenPlanApiKeySecret,
    RenewTokenPlanTeamOrder, UpgradeTokenPlanTeamOrder
}
