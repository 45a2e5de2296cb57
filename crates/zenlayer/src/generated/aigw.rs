//! `aigw` of Zenlayer Cloud, API version 2026-04-14.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/compute/aig>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, aigw::DescribeAiGateways};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAiGateways::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "aigw",
    "2026-04-14",
    "aigw",
    &Endpoints::NONE,
);

/// Creates ai gateway: `CreateAiGateway` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiGateway {
    pub model_uuids: Option<Vec<String>>,
    /// Required.
    pub gateway_name: String,
    /// Required.
    pub token_limit: i64,
    /// Required. One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: String,
    pub expire_time: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required. One of `UNLIMITED`, `LIMITED`.
    pub model_access: String,
    pub tags: Option<TagAssociation>,
}
operation! { CreateAiGateway(gateway_name: String, token_limit: i64, expire_type: String, model_access: String)
    "CreateAiGateway" -> CreateAiGatewayOutput {
    0 "modelUuids" model_uuids: Vec<String>, 1 "gatewayName" gateway_name, 2 "tokenLimit" token_limit,
    3 "expireType" expire_type, 4 "expireTime" expire_time: String, 5 "resourceGroupId" resource_group_id: String,
    6 "modelAccess" model_access, 7 "tags" tags: TagAssociation
} }

/// In the request of [`CreateAiGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateAiGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateAiGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiGatewayOutput {
    pub gateway_uuid: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateAiGatewayOutput {
    0 "gatewayUuid" gateway_uuid: String, 1 "token" token: Secret
} }

/// Deletes ai gateway: `DeleteAiGateway` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiGateway {
    /// Required.
    pub gateway_uuid: String,
}
operation! { DeleteAiGateway(gateway_uuid: String) "DeleteAiGateway" -> Empty {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`DeleteAiGateway`]: empty.
pub type DeleteAiGatewayOutput = Empty;

/// Describes ai gateway expire time: `DescribeAiGatewayExpireTime` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayExpireTime {
    /// Required.
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayExpireTime(gateway_uuid: String)
    "DescribeAiGatewayExpireTime" -> DescribeAiGatewayExpireTimeOutput {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`DescribeAiGatewayExpireTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayExpireTimeOutput {
    /// One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: Option<String>,
    pub expire_time: Option<String>,
}
model! { DescribeAiGatewayExpireTimeOutput {
    0 "expireType" expire_type: String, 1 "expireTime" expire_time: String
} }

/// Describes ai gateway ip acl: `DescribeAiGatewayIpAcl` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayIpAcl {
    /// Required.
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayIpAcl(gateway_uuid: String) "DescribeAiGatewayIpAcl" -> DescribeAiGatewayIpAclOutput {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`DescribeAiGatewayIpAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayIpAclOutput {
    /// One of `WHITE`, `BLACK`.
    pub ip_acl_type: Option<String>,
    pub ip_addresses: Vec<String>,
    pub enabled: Option<bool>,
}
model! { DescribeAiGatewayIpAclOutput {
    0 "ipAclType" ip_acl_type: String, 1 "ipAddresses" ip_addresses: Vec<String>, 2 "enabled" enabled: bool
} }

/// Describes ai gateway models: `DescribeAiGatewayModels` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayModels {
    /// Required.
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayModels(gateway_uuid: String) "DescribeAiGatewayModels" -> DescribeAiGatewayModelsOutput {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`DescribeAiGatewayModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayModelsOutput {
    pub models: Vec<AiGatewayModel>,
}
model! { DescribeAiGatewayModelsOutput {
    0 "models" models: Vec<AiGatewayModel>
} }

/// In the response of [`DescribeAiGatewayModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiGatewayModel {
    pub model_uuid: Option<String>,
    pub model_name: Option<String>,
}
model! { AiGatewayModel {
    0 "modelUuid" model_uuid: String, 1 "modelName" model_name: String
} }

/// Describes ai gateway token limit: `DescribeAiGatewayTokenLimit` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayTokenLimit {
    /// Required.
    pub gateway_uuid: String,
}
operation! { DescribeAiGatewayTokenLimit(gateway_uuid: String)
    "DescribeAiGatewayTokenLimit" -> DescribeAiGatewayTokenLimitOutput {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`DescribeAiGatewayTokenLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewayTokenLimitOutput {
    pub token_limit: Option<i64>,
}
model! { DescribeAiGatewayTokenLimitOutput {
    0 "tokenLimit" token_limit: i64
} }

/// Describes ai gateways: `DescribeAiGateways` of `aigw` 2026-04-14.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/compute/aig>.
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

/// Response of [`DescribeAiGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiGatewaysOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<AiGatewayInfo>,
}
model! { DescribeAiGatewaysOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<AiGatewayInfo>
} }

/// In the response of [`DescribeAiGateways`].
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
    0 "gatewayUuid" gateway_uuid: String, 1 "gatewayName" gateway_name: String, 2 "enabled" enabled: bool,
    3 "createdAt" created_at: String, 4 "updatedAt" updated_at: String, 5 "resourceGroupId" resource_group_id: String,
    6 "accessLimit" access_limit: i64, 7 "expireType" expire_type: String, 8 "expireTime" expire_time: String,
    9 "modelAccess" model_access: String, 10 "tags" tags: Tags
} }

/// In the response of [`DescribeAiGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// Describes ai model daily cache hit rate: `DescribeAiModelDailyCacheHitRate` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCacheHitRate {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub month: String,
}
operation! { DescribeAiModelDailyCacheHitRate(month: String)
    "DescribeAiModelDailyCacheHitRate" -> DescribeAiModelDailyCacheHitRateOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

/// Response of [`DescribeAiModelDailyCacheHitRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCacheHitRateOutput {
    pub dates: Vec<String>,
    pub cache_hit: Vec<ModelCacheHitSeries>,
}
model! { DescribeAiModelDailyCacheHitRateOutput {
    0 "dates" dates: Vec<String>, 1 "cacheHit" cache_hit: Vec<ModelCacheHitSeries>
} }

/// In the response of [`DescribeAiModelDailyCacheHitRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelCacheHitSeries {
    pub model_name: Option<String>,
    pub data: Vec<String>,
}
model! { ModelCacheHitSeries {
    0 "modelName" model_name: String, 1 "data" data: Vec<String>
} }

/// Describes ai model daily cost: `DescribeAiModelDailyCost` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCost {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub month: String,
}
operation! { DescribeAiModelDailyCost(month: String) "DescribeAiModelDailyCost" -> DescribeAiModelDailyCostOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

/// Response of [`DescribeAiModelDailyCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyCostOutput {
    pub dates: Vec<String>,
    pub series: Vec<ModelCostSeries>,
}
model! { DescribeAiModelDailyCostOutput {
    0 "dates" dates: Vec<String>, 1 "series" series: Vec<ModelCostSeries>
} }

/// In the response of [`DescribeAiModelDailyCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelCostSeries {
    pub model_name: Option<String>,
    pub data: Vec<f64>,
}
model! { ModelCostSeries {
    0 "modelName" model_name: String, 1 "data" data: Vec<f64>
} }

/// Describes ai model daily usage: `DescribeAiModelDailyUsage` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyUsage {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub month: String,
}
operation! { DescribeAiModelDailyUsage(month: String) "DescribeAiModelDailyUsage" -> DescribeAiModelDailyUsageOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

/// Response of [`DescribeAiModelDailyUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelDailyUsageOutput {
    pub metric: Vec<DailyMetricItem>,
}
model! { DescribeAiModelDailyUsageOutput {
    0 "metric" metric: Vec<DailyMetricItem>
} }

/// In the response of [`DescribeAiModelDailyUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyMetricItem {
    pub date: Option<String>,
    pub model_usage: Vec<ModelDailyUsage>,
}
model! { DailyMetricItem {
    0 "date" date: String, 1 "model_usage" model_usage: Vec<ModelDailyUsage>
} }

/// In the response of [`DescribeAiModelDailyUsage`].
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
    0 "modelName" model_name: String, 1 "promptMissedTokens" prompt_missed_tokens: i64,
    2 "completionTokens" completion_tokens: i64, 3 "cachedTokens" cached_tokens: i64,
    4 "cacheCreationInputTokens" cache_creation_input_tokens: i64, 5 "reasoningTokens" reasoning_tokens: i64
} }

/// Describes ai models: `DescribeAiModels` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModels {}
operation! { DescribeAiModels() "DescribeAiModels" -> DescribeAiModelsOutput {} }

/// Response of [`DescribeAiModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiModelsOutput {
    pub model_set: Vec<AiModel>,
}
model! { DescribeAiModelsOutput {
    0 "modelSet" model_set: Vec<AiModel>
} }

/// In the response of [`DescribeAiModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiModel {
    pub model_uuid: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub provider_name: Option<String>,
}
model! { AiModel {
    0 "modelUuid" model_uuid: String, 1 "modelName" model_name: String, 2 "modelType" model_type: String,
    3 "providerName" provider_name: String
} }

/// Describes ai monthly total cost: `DescribeAiMonthlyTotalCost` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiMonthlyTotalCost {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub month: String,
}
operation! { DescribeAiMonthlyTotalCost(month: String)
    "DescribeAiMonthlyTotalCost" -> DescribeAiMonthlyTotalCostOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "month" month
} }

/// Response of [`DescribeAiMonthlyTotalCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiMonthlyTotalCostOutput {
    pub total_cost: Option<f64>,
}
model! { DescribeAiMonthlyTotalCostOutput {
    0 "totalCost" total_cost: f64
} }

/// Describes ai usage data: `DescribeAiUsageData` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageData {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
}
operation! { DescribeAiUsageData(start: i64, end: i64) "DescribeAiUsageData" -> DescribeAiUsageDataOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "start" start, 3 "end" end
} }

/// Response of [`DescribeAiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageDataOutput {
    pub total_input_tokens: Option<i64>,
    pub total_output_tokens: Option<i64>,
    pub instance_model_token: Vec<UsageData>,
}
model! { DescribeAiUsageDataOutput {
    0 "totalInputTokens" total_input_tokens: i64, 1 "totalOutputTokens" total_output_tokens: i64,
    2 "instanceModelToken" instance_model_token: Vec<UsageData>
} }

/// In the response of [`DescribeAiUsageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageData {
    pub model_uuid: Option<String>,
    pub model_name: Option<String>,
    pub total_tokens: Option<i64>,
    pub total_requests: Option<i64>,
}
model! { UsageData {
    0 "modelUuid" model_uuid: String, 1 "modelName" model_name: String, 2 "totalTokens" total_tokens: i64,
    3 "totalRequests" total_requests: i64
} }

/// Describes ai usage detail data: `DescribeAiUsageDetailData` of `aigw` 2026-04-14.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageDetailData {
    pub instance_ids: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
}
operation! { DescribeAiUsageDetailData(start: i64, end: i64)
    "DescribeAiUsageDetailData" -> DescribeAiUsageDetailDataOutput {
    0 "instanceIds" instance_ids: String, 1 "resourceGroupId" resource_group_id: String, 2 "start" start, 3 "end" end
} }

/// Response of [`DescribeAiUsageDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAiUsageDetailDataOutput {
    pub request: Vec<UsageDataPoint>,
    pub token: Vec<UsageDataPoint>,
    pub input_token: Vec<UsageDataPoint>,
    pub out_token: Vec<UsageDataPoint>,
}
model! { DescribeAiUsageDetailDataOutput {
    0 "request" request: Vec<UsageDataPoint>, 1 "token" token: Vec<UsageDataPoint>,
    2 "inputToken" input_token: Vec<UsageDataPoint>, 3 "outToken" out_token: Vec<UsageDataPoint>
} }

/// In the response of [`DescribeAiUsageDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDataPoint {
    pub time: Option<i64>,
    pub data: Vec<ModelValueItem>,
}
model! { UsageDataPoint {
    0 "time" time: i64, 1 "data" data: Vec<ModelValueItem>
} }

/// In the response of [`DescribeAiUsageDetailData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelValueItem {
    pub model: Option<String>,
    pub value: Option<i64>,
}
model! { ModelValueItem {
    0 "model" model: String, 1 "value" value: i64
} }

/// Modifies ai gateway expire time: `ModifyAiGatewayExpireTime` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayExpireTime {
    /// Required.
    pub gateway_uuid: String,
    /// Required. One of `LONG_LIVED`, `CUSTOM`.
    pub expire_type: String,
    pub expire_time: Option<String>,
}
operation! { ModifyAiGatewayExpireTime(gateway_uuid: String, expire_type: String) "ModifyAiGatewayExpireTime" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "expireType" expire_type, 2 "expireTime" expire_time: String
} }

/// Response of [`ModifyAiGatewayExpireTime`]: empty.
pub type ModifyAiGatewayExpireTimeOutput = Empty;

/// Modifies ai gateway ip acl: `ModifyAiGatewayIpAcl` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayIpAcl {
    /// Required.
    pub gateway_uuid: String,
    /// Required. One of `WHITE`, `BLACK`.
    pub ip_acl_type: String,
    pub ip_addresses: Option<Vec<String>>,
    pub enabled: Option<bool>,
}
operation! { ModifyAiGatewayIpAcl(gateway_uuid: String, ip_acl_type: String) "ModifyAiGatewayIpAcl" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "ipAclType" ip_acl_type, 2 "ipAddresses" ip_addresses: Vec<String>,
    3 "enabled" enabled: bool
} }

/// Response of [`ModifyAiGatewayIpAcl`]: empty.
pub type ModifyAiGatewayIpAclOutput = Empty;

/// Modifies ai gateway models: `ModifyAiGatewayModels` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayModels {
    /// Required.
    pub gateway_uuid: String,
    /// Required. One of `UNLIMITED`, `LIMITED`.
    pub model_access: String,
    pub model_uuids: Option<Vec<String>>,
}
operation! { ModifyAiGatewayModels(gateway_uuid: String, model_access: String) "ModifyAiGatewayModels" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "modelAccess" model_access, 2 "modelUuids" model_uuids: Vec<String>
} }

/// Response of [`ModifyAiGatewayModels`]: empty.
pub type ModifyAiGatewayModelsOutput = Empty;

/// Modifies ai gateway name: `ModifyAiGatewayName` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayName {
    /// Required.
    pub gateway_uuid: String,
    /// Required.
    pub gateway_name: String,
}
operation! { ModifyAiGatewayName(gateway_uuid: String, gateway_name: String) "ModifyAiGatewayName" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "gatewayName" gateway_name
} }

/// Response of [`ModifyAiGatewayName`]: empty.
pub type ModifyAiGatewayNameOutput = Empty;

/// Modifies ai gateway token limit: `ModifyAiGatewayTokenLimit` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAiGatewayTokenLimit {
    /// Required.
    pub gateway_uuid: String,
    /// Required.
    pub token_limit: i64,
}
operation! { ModifyAiGatewayTokenLimit(gateway_uuid: String, token_limit: i64) "ModifyAiGatewayTokenLimit" -> Empty {
    0 "gatewayUuid" gateway_uuid, 1 "tokenLimit" token_limit
} }

/// Response of [`ModifyAiGatewayTokenLimit`]: empty.
pub type ModifyAiGatewayTokenLimitOutput = Empty;

/// Starts ai gateway: `StartAiGateway` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAiGateway {
    /// Required.
    pub gateway_uuid: String,
}
operation! { StartAiGateway(gateway_uuid: String) "StartAiGateway" -> Empty {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`StartAiGateway`]: empty.
pub type StartAiGatewayOutput = Empty;

/// Stops ai gateway: `StopAiGateway` of `aigw` 2026-04-14.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/compute/aig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAiGateway {
    /// Required.
    pub gateway_uuid: String,
}
operation! { StopAiGateway(gateway_uuid: String) "StopAiGateway" -> Empty {
    0 "gatewayUuid" gateway_uuid
} }

/// Response of [`StopAiGateway`]: empty.
pub type StopAiGatewayOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateAiGateway, DeleteAiGateway, DescribeAiGatewayExpireTime, DescribeAiGatewayIpAcl, DescribeAiGatewayModels,
    DescribeAiGatewayTokenLimit, DescribeAiGateways, DescribeAiModelDailyCacheHitRate, DescribeAiModelDailyCost,
    DescribeAiModelDailyUsage, DescribeAiModels, DescribeAiMonthlyTotalCost, DescribeAiUsageData,
    DescribeAiUsageDetailData, ModifyAiGatewayExpireTime, ModifyAiGatewayIpAcl, ModifyAiGatewayModels,
    ModifyAiGatewayName, ModifyAiGatewayTokenLimit, StartAiGateway, StopAiGateway
}
