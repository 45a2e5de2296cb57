//! `aigw` 2026-04-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "aigw", version: "2026-04-14", code: "aigw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiGateway {
    pub model_uuids: Option<Vec<String>>,
    pub gateway_name: String,
    pub token_limit: i64,
    /// One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: String,
    pub expire_time: Option<String>,
    pub resource_group_id: Option<String>,
    /// One of `UNLIMITED`, `LIMITED`.
    pub model_access: String,
    pub tags: Option<TagAssociation>,
}
operation! { CreateAiGateway(gateway_name: String, token_limit: i64, expire_type: String, model_access: String)
    "CreateAiGateway" -> CreateAiGatewayOutput {
    0 "modelUuids" model_uuids: Vec<String>, 1 "gatewayName" gateway_name, 2 "tokenLimit" token_limit,
    3 "expireType" expire_type, 4 "expireTime" expire_time: String, 5 "resourceGroupId" resource_group_id: String,
    6 "modelAccess" model_access, 7 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiGatewayOutput {
    pub gateway_uuid: Option<String>,
    pub token: Option<Secret>,
}
model! { CreateAiGatewayOutput {
    0 "gatewayUuid" gateway_uuid, 1 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiGateway {
    pub gateway_uuid: String,
}
operation! { DeleteAiGateway(gateway_uuid: String) "DeleteAiGateway" -> Empty {
    0 "gatewayUuid" gateway_uuid
} }

pub type DeleteAiGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayExpireTime {
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayExpireTime(gateway_uuid: String)
    "DescribeAiGatewayExpireTime" -> DescribeAiGatewayExpireTimeOutput {
    0 "gatewayUuid" gateway_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayExpireTimeOutput {
    /// One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: Option<String>,
    pub expire_time: Option<String>,
}
model! { DescribeAiGatewayExpireTimeOutput {
    0 "expireType" expire_type, 1 "expireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayIpAcl {
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayIpAcl(gateway_uuid: String) "DescribeAiGatewayIpAcl" -> DescribeAiGatewayIpAclOutput {
    0 "gatewayUuid" gateway_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayIpAclOutput {
    /// One of `WHITE`, `BLACK`.
    pub ip_acl_type: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub enabled: Option<bool>,
}
model! { DescribeAiGatewayIpAclOutput {
    0 "ipAclType" ip_acl_type, 1 "ipAddresses" ip_addresses, 2 "enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayModels {
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayModels(gateway_uuid: String) "DescribeAiGatewayModels" -> DescribeAiGatewayModelsOutput {
    0 "gatewayUuid" gateway_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayModelsOutput {
    pub models: Option<Vec<AiGatewayModel>>,
}
model! { DescribeAiGatewayModelsOutput {
    0 "models" models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiGatewayModel {
    pub model_uuid: Option<String>,
    pub model_name: Option<String>,
}
model! { AiGatewayModel {
    0 "modelUuid" model_uuid, 1 "modelName" model_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayTokenLimit {
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayTokenLimit(gateway_uuid: String)
    "DescribeAiGatewayTokenLimit" -> DescribeAiGatewayTokenLimitOutput {
    0 "gatewayUuid" gateway_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayTokenLimitOutput {
    pub token_limit: Option<i64>,
}
model! { DescribeAiGatewayTokenLimitOutput {
    0 "tokenLimit" token_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGateways {
    pub gateway_uuids: Option<Vec<String>>,
    pub gateway_name: Option<String>,
    /// One of `CREATING`, `CONFIGURING`, `SUCCEED`, `FAILED`.
    pub status: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeAiGateways() "DescribeAiGateways" -> DescribeAiGatewaysOutput {
    0 "gatewayUuids" gateway_uuids: Vec<String>, 1 "gatewayName" gateway_name: String, 2 "status" status: String,
    3 "resourceGroupId" resource_group_id: String, 4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64,
    6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeAiGateways: AiGatewayInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<AiGatewayInfo>>,
}
model! { DescribeAiGatewaysOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiGatewayInfo {
    pub gateway_uuid: Option<String>,
    pub gateway_name: Option<String>,
    pub enabled: Option<bool>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub resource_group_id: Option<String>,
    pub access_limit: Option<i64>,
    /// One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: Option<String>,
    pub expire_time: Option<String>,
    /// One of `UNLIMITED`, `LIMITED`.
    pub model_access: Option<String>,
    pub tags: Option<Tags>,
}
model! { AiGatewayInfo {
    0 "gatewayUuid" gateway_uuid, 1 "gatewayName" gateway_name, 2 "enabled" enabled, 3 "createdAt" created_at,
    4 "updatedAt" updated_at, 5 "resourceGroupId" resource_group_id, 6 "accessLimit" access_limit,
    7 "expireType" expire_type, 8 "expireTime" expire_time, 9 "modelAccess" model_access, 10 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Option<Vec<Tag>>,
}
model! { Tags {
    0 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCacheHitRate {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    pub month: String,
}
operation! { DescribeAiModelDailyCacheHitRate(month: String)
    "DescribeAiModelDailyCacheHitRate" -> DescribeAiModelDailyCacheHitRateOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCacheHitRateOutput {
    pub dates: Option<Vec<String>>,
    pub cache_hit: Option<Vec<ModelCacheHitSeries>>,
}
model! { DescribeAiModelDailyCacheHitRateOutput {
    0 "dates" dates, 1 "cacheHit" cache_hit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelCacheHitSeries {
    pub model_name: Option<String>,
    pub data: Option<Vec<String>>,
}
model! { ModelCacheHitSeries {
    0 "modelName" model_name, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCost {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    pub month: String,
}
operation! { DescribeAiModelDailyCost(month: String) "DescribeAiModelDailyCost" -> DescribeAiModelDailyCostOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCostOutput {
    pub dates: Option<Vec<String>>,
    pub series: Option<Vec<ModelCostSeries>>,
}
model! { DescribeAiModelDailyCostOutput {
    0 "dates" dates, 1 "series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelCostSeries {
    pub model_name: Option<String>,
    pub data: Option<Vec<f64>>,
}
model! { ModelCostSeries {
    0 "modelName" model_name, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyUsage {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    pub month: String,
}
operation! { DescribeAiModelDailyUsage(month: String) "DescribeAiModelDailyUsage" -> DescribeAiModelDailyUsageOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyUsageOutput {
    pub metric: Option<Vec<DailyMetricItem>>,
}
model! { DescribeAiModelDailyUsageOutput {
    0 "metric" metric
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyMetricItem {
    pub date: Option<String>,
    pub model_usage: Option<Vec<ModelDailyUsage>>,
}
model! { DailyMetricItem {
    0 "date" date, 1 "model_usage" model_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDailyUsage {
    pub model_name: Option<String>,
    pub prompt_missed_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub cached_tokens: Option<i64>,
    pub cache_creation_input_tokens: Option<i64>,
    pub reasoning_tokens: Option<i64>,
}
model! { ModelDailyUsage {
    0 "modelName" model_name, 1 "promptMissedTokens" prompt_missed_tokens, 2 "completionTokens" completion_tokens,
    3 "cachedTokens" cached_tokens, 4 "cacheCreationInputTokens" cache_creation_input_tokens,
    5 "reasoningTokens" reasoning_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModels {}
operation! { DescribeAiModels() "DescribeAiModels" -> DescribeAiModelsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelsOutput {
    pub model_set: Option<Vec<AiModel>>,
}
model! { DescribeAiModelsOutput {
    0 "modelSet" model_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiModel {
    pub model_uuid: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub provider_name: Option<String>,
}
model! { AiModel {
    0 "modelUuid" model_uuid, 1 "modelName" model_name, 2 "modelType" model_type, 3 "providerName" provider_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiMonthlyTotalCost {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    pub month: String,
}
operation! { DescribeAiMonthlyTotalCost(month: String)
    "DescribeAiMonthlyTotalCost" -> DescribeAiMonthlyTotalCostOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiMonthlyTotalCostOutput {
    pub total_cost: Option<f64>,
}
model! { DescribeAiMonthlyTotalCostOutput {
    0 "totalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageData {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    pub start: i64,
    pub end: i64,
}
operation! { DescribeAiUsageData(start: i64, end: i64) "DescribeAiUsageData" -> DescribeAiUsageDataOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "start" start, 3 "end" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageDataOutput {
    pub total_input_tokens: Option<i64>,
    pub total_output_tokens: Option<i64>,
    pub instance_model_token: Option<Vec<UsageData>>,
}
model! { DescribeAiUsageDataOutput {
    0 "totalInputTokens" total_input_tokens, 1 "totalOutputTokens" total_output_tokens,
    2 "instanceModelToken" instance_model_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageData {
    pub model_uuid: Option<String>,
    pub model_name: Option<String>,
    pub total_tokens: Option<i64>,
    pub total_requests: Option<i64>,
}
model! { UsageData {
    0 "modelUuid" model_uuid, 1 "modelName" model_name, 2 "totalTokens" total_tokens, 3 "totalRequests" total_requests
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageDetailData {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    pub start: i64,
    pub end: i64,
}
operation! { DescribeAiUsageDetailData(start: i64, end: i64)
    "DescribeAiUsageDetailData" -> DescribeAiUsageDetailDataOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "start" start, 3 "end" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageDetailDataOutput {
    pub request: Option<Vec<UsageDataPoint>>,
    pub token: Option<Vec<UsageDataPoint>>,
    pub input_token: Option<Vec<UsageDataPoint>>,
    pub out_token: Option<Vec<UsageDataPoint>>,
}
model! { DescribeAiUsageDetailDataOutput {
    0 "request" request, 1 "token" token, 2 "inputToken" input_token, 3 "outToken" out_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDataPoint {
    pub time: Option<i64>,
    pub data: Option<Vec<ModelValueItem>>,
}
model! { UsageDataPoint {
    0 "time" time, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelValueItem {
    pub model: Option<String>,
    pub value: Option<i64>,
}
model! { ModelValueItem {
    0 "model" model, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayExpireTime {
    pub gateway_uuid: String,
    /// One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: String,
    pub expire_time: Option<String>,
}
operation! { ModifyAiGatewayExpireTime(gateway_uuid: String, expire_type: String) "ModifyAiGatewayExpireTime" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "expireType" expire_type, 2 "expireTime" expire_time: String
} }

pub type ModifyAiGatewayExpireTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayIpAcl {
    pub gateway_uuid: String,
    /// One of `WHITE`, `BLACK`.
    pub ip_acl_type: String,
    pub ip_addresses: Option<Vec<String>>,
    pub enabled: Option<bool>,
}
operation! { ModifyAiGatewayIpAcl(gateway_uuid: String, ip_acl_type: String) "ModifyAiGatewayIpAcl" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "ipAclType" ip_acl_type, 2 "ipAddresses" ip_addresses: Vec<String>,
    3 "enabled" enabled: bool
} }

pub type ModifyAiGatewayIpAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayModels {
    pub gateway_uuid: String,
    /// One of `UNLIMITED`, `LIMITED`.
    pub model_access: String,
    pub model_uuids: Option<Vec<String>>,
}
operation! { ModifyAiGatewayModels(gateway_uuid: String, model_access: String) "ModifyAiGatewayModels" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "modelAccess" model_access, 2 "modelUuids" model_uuids: Vec<String>
} }

pub type ModifyAiGatewayModelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayName {
    pub gateway_uuid: String,
    pub gateway_name: String,
}
operation! { ModifyAiGatewayName(gateway_uuid: String, gateway_name: String) "ModifyAiGatewayName" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "gatewayName" gateway_name
} }

pub type ModifyAiGatewayNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayTokenLimit {
    pub gateway_uuid: String,
    pub token_limit: i64,
}
operation! { ModifyAiGatewayTokenLimit(gateway_uuid: String, token_limit: i64) "ModifyAiGatewayTokenLimit" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "tokenLimit" token_limit
} }

pub type ModifyAiGatewayTokenLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAiGateway {
    pub gateway_uuid: String,
}
operation! { StartAiGateway(gateway_uuid: String) "StartAiGateway" -> Empty {
    0 "gatewayUuid" gateway_uuid
} }

pub type StartAiGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAiGateway {
    pub gateway_uuid: String,
}
operation! { StopAiGateway(gateway_uuid: String) "StopAiGateway" -> Empty {
    0 "gatewayUuid" gateway_uuid
} }

pub type StopAiGatewayOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    CreateAiGateway, DeleteAiGateway, DescribeAiGatewayExpireTime, DescribeAiGatewayIpAcl, DescribeAiGatewayModels,
    DescribeAiGatewayTokenLimit, DescribeAiGateways, DescribeAiModelDailyCacheHitRate, DescribeAiModelDailyCost,
    DescribeAiModelDailyUsage, DescribeAiModels, DescribeAiMonthlyTotalCost, DescribeAiUsageData,
    DescribeAiUsageDetailData, ModifyAiGatewayExpireTime, ModifyAiGatewayIpAcl, ModifyAiGatewayModels,
    ModifyAiGatewayName, ModifyAiGatewayTokenLimit, StartAiGateway, StopAiGateway
}
