//! `tokenhub` 2026-03-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "tokenhub", version: "2026-03-22", code: "tokenhub", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    pub api_key_name: String,
    pub platform: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingItem {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
input! { BindingItem(resource_id: String, resource_type: String) {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaCreateItem {
    pub cycle_unit: Option<String>,
    pub cycle_credits: Option<String>,
    pub month_start_day: Option<i64>,
}
input! { QuotaCreateItem(cycle_unit: String, cycle_credits: String) {
    0 "CycleUnit" cycle_unit: String, 1 "CycleCredits" cycle_credits: String, 2 "MonthStartDay" month_start_day: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub api_key_id: Option<String>,
}
model! { CreateApiKeyOutput {
    0 "ApiKeyId" api_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    pub endpoint_name: String,
    pub model_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointOutput {
    pub endpoint_id: Option<String>,
    pub endpoint: Option<EndpointCreateDetail>,
    pub stop_reason: Option<String>,
}
model! { CreateEndpointOutput {
    0 "EndpointId" endpoint_id, 1 "Endpoint" endpoint, 2 "StopReason" stop_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointCreateDetail {
    pub pre_resource_id: Option<String>,
}
model! { EndpointCreateDetail {
    0 "PreResourceId" pre_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossary {
    pub name: String,
    pub source: String,
    pub target: String,
    pub description: Option<String>,
}
operation! { CreateGlossary(name: String, source: String, target: String) "CreateGlossary" -> CreateGlossaryOutput {
    0 "Name" name, 1 "Source" source, 2 "Target" target, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryOutput {
    pub glossary_id: Option<String>,
    pub name: Option<String>,
    pub created_at: Option<i64>,
}
model! { CreateGlossaryOutput {
    0 "GlossaryId" glossary_id, 1 "Name" name, 2 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntries {
    pub glossary_id: String,
    pub entries: Vec<GlossaryEntryInput>,
}
operation! { CreateGlossaryEntries(glossary_id: String, entries: Vec<GlossaryEntryInput>)
    "CreateGlossaryEntries" -> CreateGlossaryEntriesOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryInput {
    pub source_term: Option<String>,
    pub target_term: Option<String>,
}
input! { GlossaryEntryInput(source_term: String, target_term: String) {
    0 "SourceTerm" source_term: String, 1 "TargetTerm" target_term: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlossaryEntriesOutput {
    pub entries: Option<Vec<GlossaryEntryItem>>,
}
model! { CreateGlossaryEntriesOutput {
    0 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryEntryItem {
    pub entry_id: Option<String>,
    pub source_term: Option<String>,
    pub target_term: Option<String>,
    pub updated_at: Option<i64>,
}
model! { GlossaryEntryItem {
    0 "EntryId" entry_id, 1 "SourceTerm" source_term, 2 "TargetTerm" target_term, 3 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanApiKeys {
    pub team_id: String,
    pub api_key_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanApiKeysOutput {
    pub items: Option<Vec<CreateApiKeysResultItem>>,
    pub failed_items: Option<Vec<BatchCreateFailedItem>>,
}
model! { CreateTokenPlanApiKeysOutput {
    0 "Items" items, 1 "FailedItems" failed_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeysResultItem {
    pub api_key_id: Option<String>,
}
model! { CreateApiKeysResultItem {
    0 "ApiKeyId" api_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateFailedItem {
    pub index: Option<i64>,
    pub name: Option<String>,
    pub reason: Option<String>,
}
model! { BatchCreateFailedItem {
    0 "Index" index, 1 "Name" name, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanTeamOrderAndBuy {
    pub product_type: String,
    pub team_name: String,
    pub time_span: i64,
    pub credit_or_token: i64,
    pub enable_auto_renew: Option<bool>,
    pub team_id: Option<String>,
}
operation! { CreateTokenPlanTeamOrderAndBuy(product_type: String, team_name: String, time_span: i64, credit_or_token: i64)
    "CreateTokenPlanTeamOrderAndBuy" -> CreateTokenPlanTeamOrderAndBuyOutput {
    0 "ProductType" product_type, 1 "TeamName" team_name, 2 "TimeSpan" time_span, 3 "CreditOrToken" credit_or_token,
    4 "EnableAutoRenew" enable_auto_renew: bool, 5 "TeamId" team_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanTeamOrderAndBuyOutput {
    pub big_order_id: Option<String>,
}
model! { CreateTokenPlanTeamOrderAndBuyOutput {
    0 "BigOrderId" big_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    pub api_key_id: String,
    pub platform: String,
}
operation! { DeleteApiKey(api_key_id: String, platform: String) "DeleteApiKey" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "Platform" platform
} }

pub type DeleteApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {}
operation! { DeleteEndpoint() "DeleteEndpoint" -> Empty {} }

pub type DeleteEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossary {
    pub glossary_id: String,
}
operation! { DeleteGlossary(glossary_id: String) "DeleteGlossary" -> Empty {
    0 "GlossaryId" glossary_id
} }

pub type DeleteGlossaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossaryEntries {
    pub glossary_id: String,
    pub entries: Vec<DeleteGlossaryEntryInput>,
}
operation! { DeleteGlossaryEntries(glossary_id: String, entries: Vec<DeleteGlossaryEntryInput>)
    "DeleteGlossaryEntries" -> Empty {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

pub type DeleteGlossaryEntriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlossaryEntryInput {
    pub entry_id: Option<String>,
}
input! { DeleteGlossaryEntryInput(entry_id: String) {
    0 "EntryId" entry_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTokenPlanApiKey {
    pub api_key_id: String,
}
operation! { DeleteTokenPlanApiKey(api_key_id: String) "DeleteTokenPlanApiKey" -> Empty {
    0 "ApiKeyId" api_key_id
} }

pub type DeleteTokenPlanApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKey {
    pub platform: String,
    pub api_key_id: Option<String>,
    pub api_key: Option<Secret>,
}
operation! { DescribeApiKey(platform: String) "DescribeApiKey" -> DescribeApiKeyOutput {
    0 "Platform" platform, 1 "ApiKeyId" api_key_id: String, 2 "ApiKey" api_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyOutput {
    pub api_key_id: Option<String>,
    pub name: Option<String>,
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
    pub binding_items: Option<Vec<BindingItem>>,
    pub ip_whitelist: Option<Vec<String>>,
    pub creator: Option<String>,
    pub quota_set: Option<Vec<QuotaInfo>>,
    pub quota_status: Option<String>,
}
model! { DescribeApiKeyOutput {
    0 "ApiKeyId" api_key_id, 1 "Name" name, 2 "ApiKey" api_key, 3 "Remark" remark, 4 "Platform" platform, 5 "Uin" uin,
    6 "SubUin" sub_uin, 7 "Status" status, 8 "BindType" bind_type, 9 "CreateTime" create_time,
    10 "UpdateTime" update_time, 11 "AppId" app_id, 12 "Editable" editable, 13 "BindingItems" binding_items,
    14 "IpWhitelist" ip_whitelist, 15 "Creator" creator, 16 "QuotaSet" quota_set, 17 "QuotaStatus" quota_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaInfo {
    pub pkg_id: Option<String>,
    pub status: Option<i64>,
    pub cycle_unit: Option<String>,
    pub cycle_credits: Option<String>,
    pub cycle_used: Option<String>,
    pub start_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { QuotaInfo {
    0 "PkgId" pkg_id, 1 "Status" status, 2 "CycleUnit" cycle_unit, 3 "CycleCredits" cycle_credits,
    4 "CycleUsed" cycle_used, 5 "StartTime" start_time, 6 "ExpireTime" expire_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestFilter {
    pub name: Option<String>,
    pub op: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { RequestFilter(name: String, op: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Op" op: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestSort {
    pub name: Option<String>,
    pub order: Option<String>,
}
input! { RequestSort(name: String, order: String) {
    0 "Name" name: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyListOutput {
    pub api_key_set: Option<Vec<ApiKeyDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeApiKeyListOutput {
    0 "ApiKeySet" api_key_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyDetail {
    pub api_key_id: Option<String>,
    pub name: Option<String>,
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
    pub binding_items: Option<Vec<BindingItem>>,
    pub ip_whitelist: Option<Vec<String>>,
    pub creator: Option<String>,
    pub quota_set: Option<Vec<QuotaInfo>>,
    pub quota_status: Option<String>,
}
model! { ApiKeyDetail {
    0 "ApiKeyId" api_key_id, 1 "Name" name, 2 "ApiKey" api_key, 3 "Remark" remark, 4 "Platform" platform, 5 "Uin" uin,
    6 "SubUin" sub_uin, 7 "Status" status, 8 "BindType" bind_type, 9 "CreateTime" create_time,
    10 "UpdateTime" update_time, 11 "AppId" app_id, 12 "Editable" editable, 13 "BindingItems" binding_items,
    14 "IpWhitelist" ip_whitelist, 15 "Creator" creator, 16 "QuotaSet" quota_set, 17 "QuotaStatus" quota_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoint {
    pub endpoint_id: String,
}
operation! { DescribeEndpoint(endpoint_id: String) "DescribeEndpoint" -> DescribeEndpointOutput {
    0 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointOutput {
    pub endpoint: Option<EndpointDetail>,
}
model! { DescribeEndpointOutput {
    0 "Endpoint" endpoint
} }

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
    0 "EndpointId" endpoint_id, 1 "EndpointName" endpoint_name, 2 "ModelName" model_name, 3 "ModelId" model_id,
    4 "Status" status, 5 "ServiceType" service_type, 6 "ChargeType" charge_type, 7 "PaymentEnabled" payment_enabled,
    8 "ChargeDetail" charge_detail, 9 "StopReason" stop_reason, 10 "TPM" tpm, 11 "AutoAdjustQuota" auto_adjust_quota,
    12 "RPM" rpm
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossariesOutput {
    pub items: Option<Vec<GlossaryItem>>,
    pub total_count: Option<i64>,
    pub current: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeGlossariesOutput {
    0 "Items" items, 1 "TotalCount" total_count, 2 "Current" current, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlossaryItem {
    pub glossary_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
model! { GlossaryItem {
    0 "GlossaryId" glossary_id, 1 "Name" name, 2 "Description" description, 3 "Source" source, 4 "Target" target,
    5 "CreatedTime" created_time, 6 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossaryEntries {
    pub glossary_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeGlossaryEntries(glossary_id: String) "DescribeGlossaryEntries" -> DescribeGlossaryEntriesOutput {
    0 "GlossaryId" glossary_id, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeGlossaryEntries: GlossaryEntryItem = Number "Page", "Entries" entries, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlossaryEntriesOutput {
    pub entries: Option<Vec<GlossaryEntryItem>>,
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeGlossaryEntriesOutput {
    0 "Entries" entries, 1 "Total" total, 2 "Page" page, 3 "PageSize" page_size
} }

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
    Offset "Offset", "ModelEndpointSet" model_endpoint_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelEndpointListOutput {
    pub model_endpoint_set: Option<Vec<ModelEndpointView>>,
    pub total_count: Option<i64>,
}
model! { DescribeModelEndpointListOutput {
    0 "ModelEndpointSet" model_endpoint_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelEndpointView {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub model_id: Option<String>,
    pub extra_model_ids: Option<Vec<String>>,
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
    0 "EndpointId" endpoint_id, 1 "EndpointName" endpoint_name, 2 "ModelId" model_id, 3 "ExtraModelIds" extra_model_ids,
    4 "ModelName" model_name, 5 "Status" status, 6 "ModelStatus" model_status, 7 "ServiceType" service_type,
    8 "ChargeType" charge_type, 9 "PaymentEnabled" payment_enabled, 10 "ChargeDetail" charge_detail,
    11 "StopReason" stop_reason, 12 "RPM" rpm, 13 "TPM" tpm
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelListOutput {
    pub model_set: Option<Vec<Model>>,
    pub total_count: Option<i64>,
}
model! { DescribeModelListOutput {
    0 "ModelSet" model_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub extra_model_ids: Option<Vec<String>>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub summary: Option<String>,
    pub model_type: Option<String>,
    pub brand: Option<String>,
    pub model_image: Option<ModelImage>,
    pub provider: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub model_charging_info: Option<Vec<ModelChargingInfo>>,
    pub model_spec: Option<ModelSpec>,
    pub release_at: Option<String>,
    pub recommend_weight: Option<i64>,
    pub model_access_info: Option<ModelAccessInfo>,
    pub free_trial_info: Option<ModelFreeTrialInfo>,
    pub offline_at: Option<String>,
    pub discontinued_at: Option<String>,
}
model! { Model {
    0 "ModelName" model_name, 1 "ModelId" model_id, 2 "ExtraModelIds" extra_model_ids, 3 "DisplayName" display_name,
    4 "Description" description, 5 "Summary" summary, 6 "ModelType" model_type, 7 "Brand" brand,
    8 "ModelImage" model_image, 9 "Provider" provider, 10 "Status" status, 11 "Tags" tags,
    12 "ModelChargingInfo" model_charging_info, 13 "ModelSpec" model_spec, 14 "ReleaseAt" release_at,
    15 "RecommendWeight" recommend_weight, 16 "ModelAccessInfo" model_access_info, 17 "FreeTrialInfo" free_trial_info,
    18 "OfflineAt" offline_at, 19 "DiscontinuedAt" discontinued_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelImage {
    pub url: Option<String>,
}
model! { ModelImage {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelChargingInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub scenario: Option<String>,
    pub charging_items: Option<Vec<ModelChargingItem>>,
    pub charge_unit: Option<String>,
    pub reference: Option<String>,
}
model! { ModelChargingInfo {
    0 "Type" r#type, 1 "Name" name, 2 "Scenario" scenario, 3 "ChargingItems" charging_items, 4 "ChargeUnit" charge_unit,
    5 "Reference" reference
} }

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
    0 "PriceName" price_name, 1 "DisplayName" display_name, 2 "Price" price, 3 "PriceUnit" price_unit,
    4 "PeakPrice" peak_price, 5 "Specification" specification, 6 "Usage" usage, 7 "ReferencePrice" reference_price
} }

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
    0 "TPM" tpm, 1 "QPM" qpm, 2 "MaxInputToken" max_input_token, 3 "MaxOutputToken" max_output_token,
    4 "ContextLength" context_length, 5 "Concurrency" concurrency, 6 "InputDescription" input_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelAccessInfo {
    pub model_site_regions: Option<Vec<ModelSiteRegion>>,
}
model! { ModelAccessInfo {
    0 "ModelSiteRegions" model_site_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSiteRegion {
    pub site: Option<String>,
    pub regions: Option<Vec<String>>,
}
model! { ModelSiteRegion {
    0 "Site" site, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelFreeTrialInfo {
    pub recommend_weight: Option<i64>,
    pub capacity_size: Option<i64>,
    pub unit: Option<String>,
    pub validity_days: Option<i64>,
}
model! { ModelFreeTrialInfo {
    0 "RecommendWeight" recommend_weight, 1 "CapacitySize" capacity_size, 2 "Unit" unit, 3 "ValidityDays" validity_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelQuota {
    pub model_id: String,
}
operation! { DescribeModelQuota(model_id: String) "DescribeModelQuota" -> DescribeModelQuotaOutput {
    0 "ModelId" model_id
} }

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
    0 "ModelId" model_id, 1 "TPMLimit" tpm_limit, 2 "RPMLimit" rpm_limit, 3 "TPMInputQuotaLimit" tpm_input_quota_limit,
    4 "TPMOutputQuotaLimit" tpm_output_quota_limit, 5 "TPMInputReserveLimit" tpm_input_reserve_limit,
    6 "TPMOutputReserveLimit" tpm_output_reserve_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlan {
    pub team_id: String,
}
operation! { DescribeTokenPlan(team_id: String) "DescribeTokenPlan" -> DescribeTokenPlanOutput {
    0 "TeamId" team_id
} }

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
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub package_info: Option<TokenPlanPackageInfo>,
    pub auto_renew_flag: Option<i64>,
    pub api_key_count: Option<i64>,
    pub token_summary: Option<TokenSummary>,
    pub product_type: Option<String>,
}
model! { DescribeTokenPlanOutput {
    0 "TeamId" team_id, 1 "Name" name, 2 "AppId" app_id, 3 "Uin" uin, 4 "Status" status, 5 "StopReason" stop_reason,
    6 "ApiKeyMax" api_key_max, 7 "PrepayResourceID" prepay_resource_id, 8 "Creator" creator, 9 "CreatedAt" created_at,
    10 "UpdatedAt" updated_at, 11 "PackageInfo" package_info, 12 "AutoRenewFlag" auto_renew_flag,
    13 "ApiKeyCount" api_key_count, 14 "TokenSummary" token_summary, 15 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanPackageInfo {
    pub total_quota: Option<String>,
    pub total_used: Option<String>,
    pub total_cycles: Option<i64>,
    pub cycle_unit: Option<String>,
    pub start_time: Option<String>,
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
    0 "TotalQuota" total_quota, 1 "TotalUsed" total_used, 2 "TotalCycles" total_cycles, 3 "CycleUnit" cycle_unit,
    4 "StartTime" start_time, 5 "ExpireTime" expire_time, 6 "ExclusiveAllocated" exclusive_allocated,
    7 "ExclusiveUsed" exclusive_used, 8 "SharedPool" shared_pool, 9 "SharedUsed" shared_used,
    10 "CycleQuota" cycle_quota, 11 "CurrentCycle" current_cycle, 12 "RemainCycles" remain_cycles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenSummary {
    pub cycle_seq: Option<i64>,
    pub cycle_start_time: Option<String>,
    pub cycle_end_time: Option<String>,
    pub billing_items: Option<Vec<TokenSummaryBillingItem>>,
}
model! { TokenSummary {
    0 "CycleSeq" cycle_seq, 1 "CycleStartTime" cycle_start_time, 2 "CycleEndTime" cycle_end_time,
    3 "BillingItems" billing_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenSummaryBillingItem {
    pub billing_item: Option<String>,
    pub total_qty: Option<i64>,
}
model! { TokenSummaryBillingItem {
    0 "BillingItem" billing_item, 1 "TotalQty" total_qty
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKey {
    pub api_key_id: String,
}
operation! { DescribeTokenPlanApiKey(api_key_id: String) "DescribeTokenPlanApiKey" -> DescribeTokenPlanApiKeyOutput {
    0 "ApiKeyId" api_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyOutput {
    pub api_key: Option<TokenPlanApiKeyInfo>,
    pub balance: Option<SubPackageBalance>,
}
model! { DescribeTokenPlanApiKeyOutput {
    0 "ApiKey" api_key, 1 "Balance" balance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanApiKeyInfo {
    pub api_key_id: Option<String>,
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
    pub last_rotated_at: Option<String>,
    pub creator: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub tpm: Option<i64>,
    pub product_type: Option<String>,
}
model! { TokenPlanApiKeyInfo {
    0 "ApiKeyId" api_key_id, 1 "ApiKey" api_key, 2 "Name" name, 3 "TeamId" team_id, 4 "AppId" app_id, 5 "Uin" uin,
    6 "AllowedModels" allowed_models, 7 "Status" status, 8 "StopReason" stop_reason, 9 "UseStatus" use_status,
    10 "KeyVersion" key_version, 11 "LastRotatedAt" last_rotated_at, 12 "Creator" creator, 13 "CreatedAt" created_at,
    14 "UpdatedAt" updated_at, 15 "TPM" tpm, 16 "ProductType" product_type
} }

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
    0 "ExclusiveQuota" exclusive_quota, 1 "ExclusiveUsed" exclusive_used, 2 "ExclusiveRemain" exclusive_remain,
    3 "SharedQuota" shared_quota, 4 "SharedUsed" shared_used, 5 "SharedRemain" shared_remain, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyList {
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
    Offset "Offset", "ApiKeySet" api_key_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyListOutput {
    pub api_key_set: Option<Vec<TokenPlanApiKeyListItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeTokenPlanApiKeyListOutput {
    0 "ApiKeySet" api_key_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenPlanApiKeyListItem {
    pub api_key_id: Option<String>,
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
    pub last_rotated_at: Option<String>,
    pub creator: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub balance: Option<SubPackageBalance>,
    pub product_type: Option<String>,
}
model! { TokenPlanApiKeyListItem {
    0 "ApiKeyId" api_key_id, 1 "ApiKey" api_key, 2 "Name" name, 3 "TeamId" team_id, 4 "AppId" app_id, 5 "Uin" uin,
    6 "AllowedModels" allowed_models, 7 "Status" status, 8 "StopReason" stop_reason, 9 "UseStatus" use_status,
    10 "KeyVersion" key_version, 11 "LastRotatedAt" last_rotated_at, 12 "Creator" creator, 13 "CreatedAt" created_at,
    14 "UpdatedAt" updated_at, 15 "Balance" balance, 16 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeySecret {
    pub api_key_id: String,
}
operation! { DescribeTokenPlanApiKeySecret(api_key_id: String)
    "DescribeTokenPlanApiKeySecret" -> DescribeTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeySecretOutput {
    pub api_key_id: Option<String>,
    pub api_key: Option<Secret>,
}
model! { DescribeTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id, 1 "ApiKey" api_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyUsageDetail {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanApiKeyUsageDetailOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub list: Option<Vec<UsageDetailItem>>,
    pub product_type: Option<String>,
}
model! { DescribeTokenPlanApiKeyUsageDetailOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "List" list, 3 "ProductType" product_type
} }

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
    0 "Uin" uin, 1 "ModelName" model_name, 2 "ApiKeyId" api_key_id, 3 "ApiKeyName" api_key_name,
    4 "RequestId" request_id, 5 "RequestTime" request_time, 6 "InputToken" input_token, 7 "CacheToken" cache_token,
    8 "OutputToken" output_token, 9 "TotalToken" total_token, 10 "InputQuota" input_quota, 11 "CacheQuota" cache_quota,
    12 "OutputQuota" output_quota, 13 "TotalQuota" total_quota
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTokenPlanListOutput {
    pub token_plan_set: Option<Vec<TokenPlanListItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeTokenPlanListOutput {
    0 "TokenPlanSet" token_plan_set, 1 "TotalCount" total_count
} }

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
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub package_info: Option<TokenPlanPackageInfo>,
    pub auto_renew_flag: Option<i64>,
}
model! { TokenPlanListItem {
    0 "TeamId" team_id, 1 "ProductType" product_type, 2 "Name" name, 3 "AppId" app_id, 4 "Uin" uin, 5 "Status" status,
    6 "StopReason" stop_reason, 7 "ApiKeyMax" api_key_max, 8 "ApiKeyCount" api_key_count,
    9 "PrepayResourceID" prepay_resource_id, 10 "Creator" creator, 11 "CreatedAt" created_at, 12 "UpdatedAt" updated_at,
    13 "PackageInfo" package_info, 14 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageRankList {
    pub dimension: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageRankListOutput {
    pub dimension: Option<String>,
    pub metric_type: Option<String>,
    pub metric_keys: Option<Vec<String>>,
    pub view_name: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub total: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub timestamps: Option<Vec<i64>>,
    pub top_list: Option<Vec<UsageRankItem>>,
    pub page_stats: Option<UsageStats>,
    pub total_stats: Option<UsageStats>,
}
model! { DescribeUsageRankListOutput {
    0 "Dimension" dimension, 1 "MetricType" metric_type, 2 "MetricKeys" metric_keys, 3 "ViewName" view_name,
    4 "Period" period, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Total" total, 8 "Offset" offset,
    9 "Limit" limit, 10 "Timestamps" timestamps, 11 "TopList" top_list, 12 "PageStats" page_stats,
    13 "TotalStats" total_stats
} }

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
    0 "Rank" rank, 1 "Key" key, 2 "Name" name, 3 "Stats" stats, 4 "Series" series
} }

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
    0 "TotalToken" total_token, 1 "InputTotalToken" input_total_token, 2 "OutputTotalToken" output_total_token,
    3 "CacheTotalToken" cache_total_token, 4 "SearchRequestCount" search_request_count, 5 "SearchCount" search_count
} }

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
    0 "TotalToken" total_token, 1 "InputTotalToken" input_total_token, 2 "OutputTotalToken" output_total_token,
    3 "CacheTotalToken" cache_total_token, 4 "SearchRequestCount" search_request_count, 5 "SearchCount" search_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiKeyInfo {
    pub api_key_id: String,
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

pub type ModifyApiKeyInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotasDesired {
    pub cycle_unit: Option<String>,
    pub cycle_credits: Option<String>,
    pub month_start_day: Option<i64>,
}
input! { QuotasDesired(cycle_unit: String, cycle_credits: String) {
    0 "CycleUnit" cycle_unit: String, 1 "CycleCredits" cycle_credits: String, 2 "MonthStartDay" month_start_day: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiKeyStatus {
    pub api_key_id: String,
    pub platform: String,
    pub status: String,
}
operation! { ModifyApiKeyStatus(api_key_id: String, platform: String, status: String) "ModifyApiKeyStatus" -> Empty {
    0 "ApiKeyId" api_key_id, 1 "Platform" platform, 2 "Status" status
} }

pub type ModifyApiKeyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEndpoint {
    pub auto_adjust_quota: Option<i64>,
}
operation! { ModifyEndpoint() "ModifyEndpoint" -> Empty {
    0 "AutoAdjustQuota" auto_adjust_quota: i64
} }

pub type ModifyEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlossaryEntries {
    pub glossary_id: String,
    pub entries: Vec<ModifyGlossaryEntryInput>,
}
operation! { ModifyGlossaryEntries(glossary_id: String, entries: Vec<ModifyGlossaryEntryInput>)
    "ModifyGlossaryEntries" -> ModifyGlossaryEntriesOutput {
    0 "GlossaryId" glossary_id, 1 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlossaryEntryInput {
    pub entry_id: Option<String>,
    pub source_term: Option<String>,
    pub target_term: Option<String>,
}
input! { ModifyGlossaryEntryInput(entry_id: String) {
    0 "EntryId" entry_id: String, 1 "SourceTerm" source_term: String, 2 "TargetTerm" target_term: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlossaryEntriesOutput {
    pub entries: Option<Vec<GlossaryEntryItem>>,
}
model! { ModifyGlossaryEntriesOutput {
    0 "Entries" entries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTokenPlanApiKey {
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

pub type ModifyTokenPlanApiKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTokenPlanApiKeySecret {
    pub api_key_id: String,
}
operation! { ModifyTokenPlanApiKeySecret(api_key_id: String)
    "ModifyTokenPlanApiKeySecret" -> ModifyTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTokenPlanApiKeySecretOutput {
    pub api_key_id: Option<String>,
    pub key_version: Option<i64>,
}
model! { ModifyTokenPlanApiKeySecretOutput {
    0 "ApiKeyId" api_key_id, 1 "KeyVersion" key_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTokenPlanTeamOrder {
    pub team_id: String,
    pub time_span: i64,
}
operation! { RenewTokenPlanTeamOrder(team_id: String, time_span: i64)
    "RenewTokenPlanTeamOrder" -> RenewTokenPlanTeamOrderOutput {
    0 "TeamId" team_id, 1 "TimeSpan" time_span
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTokenPlanTeamOrderOutput {
    pub big_order_id: Option<String>,
}
model! { RenewTokenPlanTeamOrderOutput {
    0 "BigOrderId" big_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTokenPlanTeamOrder {
    pub team_id: String,
    pub new_credit_or_token: i64,
}
operation! { UpgradeTokenPlanTeamOrder(team_id: String, new_credit_or_token: i64)
    "UpgradeTokenPlanTeamOrder" -> UpgradeTokenPlanTeamOrderOutput {
    0 "TeamId" team_id, 1 "NewCreditOrToken" new_credit_or_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTokenPlanTeamOrderOutput {
    pub big_order_id: Option<String>,
}
model! { UpgradeTokenPlanTeamOrderOutput {
    0 "BigOrderId" big_order_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_CREATE_INSTANCE_FAILED: &str = "FailedOperation.CreateInstanceFailed";
    pub const FAILED_OPERATION_ENABLE_POST_PAID_FAILED: &str = "FailedOperation.EnablePostPaidFailed";
    pub const FAILED_OPERATION_ENDPOINT_ALREADY_EXISTS: &str = "FailedOperation.EndpointAlreadyExists";
    pub const FAILED_OPERATION_ENDPOINT_NOT_FOUND: &str = "FailedOperation.EndpointNotFound";
    pub const FAILED_OPERATION_ENDPOINT_NOT_HEALTHY: &str = "FailedOperation.EndpointNotHealthy";
    pub const FAILED_OPERATION_FREE_QUOTA_EXHAUSTED: &str = "FailedOperation.FreeQuotaExhausted";
    pub const FAILED_OPERATION_NO_TPM_PACKAGE: &str = "FailedOperation.NoTPMPackage";
    pub const FAILED_OPERATION_OPERATION_DENIED: &str = "FailedOperation.OperationDenied";
    pub const FAILED_OPERATION_PACKAGE_QUERY_FAILED: &str = "FailedOperation.PackageQueryFailed";
    pub const FAILED_OPERATION_PURCHASE_TPM_FAILED: &str = "FailedOperation.PurchaseTpmFailed";
    pub const FAILED_OPERATION_SET_RENEW_FLAG_FAILED: &str = "FailedOperation.SetRenewFlagFailed";
    pub const FAILED_OPERATION_TPM_PACKAGE_PENDING: &str = "FailedOperation.TPMPackagePending";
    pub const INTERNAL_ERROR_BARAD_ERROR: &str = "InternalError.BaradError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_LIMIT: &str = "InvalidParameter.Limit";
    pub const INVALID_PARAMETER_MODEL_ID_NOT_FOUND: &str = "InvalidParameter.ModelIdNotFound";
    pub const INVALID_PARAMETER_PERIOD_EXCEEDS_SPAN: &str = "InvalidParameter.PeriodExceedsSpan";
    pub const INVALID_PARAMETER_PERIOD_TOO_FINE_FOR_DATA: &str = "InvalidParameter.PeriodTooFineForData";
    pub const INVALID_PARAMETER_QPM_LIMIT_EXCEEDED: &str = "InvalidParameter.QPMLimitExceeded";
    pub const INVALID_PARAMETER_TPM_BELOW_QUOTA: &str = "InvalidParameter.TPMBelowQuota";
    pub const INVALID_PARAMETER_TPM_INPUT_BELOW_QUOTA: &str = "InvalidParameter.TPMInputBelowQuota";
    pub const INVALID_PARAMETER_TPM_INPUT_LIMIT_EXCEEDED: &str = "InvalidParameter.TPMInputLimitExceeded";
    pub const INVALID_PARAMETER_TPM_LIMIT_EXCEEDED: &str = "InvalidParameter.TPMLimitExceeded";
    pub const INVALID_PARAMETER_TPM_OUTPUT_BELOW_QUOTA: &str = "InvalidParameter.TPMOutputBelowQuota";
    pub const INVALID_PARAMETER_TPM_OUTPUT_LIMIT_EXCEEDED: &str = "InvalidParameter.TPMOutputLimitExceeded";
    pub const INVALID_PARAMETER_TPM_PRE_QUOTA_MODIFY_NOT_SUPPORTED: &str =
        "InvalidParameter.TPMPreQuotaModifyNotSupported";
    pub const INVALID_PARAMETER_TOO_MANY_OBJECTS: &str = "InvalidParameter.TooManyObjects";
    pub const INVALID_PARAMETER_VALUE_ENDPOINT_NAME_TOO_LONG: &str = "InvalidParameterValue.EndpointNameTooLong";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue.InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ENDPOINT_QUOTA: &str = "LimitExceeded.EndpointQuota";
    pub const MISSING_PARAMETER_MISSING_PARAMETER: &str = "MissingParameter.MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_INSUFFICIENT_BALANCE: &str = "OperationDenied.InsufficientBalance";
    pub const OPERATION_DENIED_OPERATION_DENIED: &str = "OperationDenied.OperationDenied";
    pub const OPERATION_DENIED_QUOTA_LIMIT_EXCEEDED: &str = "OperationDenied.QuotaLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ENDPOINT_NOT_FOUND: &str = "ResourceNotFound.EndpointNotFound";
    pub const RESOURCE_NOT_FOUND_GLOSSARY_NOT_FOUND: &str = "ResourceNotFound.GlossaryNotFound";
    pub const RESOURCE_NOT_FOUND_MODEL_NOT_FOUND: &str = "ResourceNotFound.ModelNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation.UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
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
