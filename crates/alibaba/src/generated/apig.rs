//! `apig` of Alibaba Cloud, API version 2024-03-27.
//!
//! Endpoint: a table of 25 regions, else `apig.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/APIG/2024-03-27/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, apig::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "apig.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "apig.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "apig.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "apig.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "apig.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "apig.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "apig.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "apig.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "apig.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "apig.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "apig.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "apig.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "apig.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "apig.cn-hongkong.aliyuncs.com"),
        ("cn-qingdao", "apig.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "apig.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "apig.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "apig.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "apig.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "apig.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "apig.eu-west-1.aliyuncs.com"),
        ("me-central-1", "apig.me-central-1.aliyuncs.com"),
        ("me-east-1", "apig.me-east-1.aliyuncs.com"),
        ("us-east-1", "apig.us-east-1.aliyuncs.com"),
        ("us-west-1", "apig.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "apig-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "apig-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "apig-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "apig-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "apig-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "apig-vpc.cn-wulanchabu.aliyuncs.com"),
        ("us-east-1", "apig-vpc.us-east-1.aliyuncs.com"),
    ],
    "apig.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("apig", "2024-03-27", "apig", &ENDPOINTS);

/// Adds gateway quota rule: `AddGatewayQuotaRule` of `apig` 2024-03-27.
///
/// POST `/v1/gateways/{gatewayId}/quota-rules`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/AddGatewayQuotaRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayQuotaRule {
    pub conflict_hash: Option<String>,
    /// Deprecated.
    pub consumer_group_ids: Option<Vec<String>>,
    pub consumer_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub overwrite: Option<bool>,
    pub period_multiplier: Option<i64>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub quota_dimension: String,
    /// Required.
    pub quota_limit: i64,
    /// Required.
    pub rule_name: String,
    pub timezone: Option<String>,
    pub window_alignment: Option<String>,
    /// Required.
    pub gateway_id: String,
}

/// Arguments of [`AddGatewayQuotaRule::new`].
pub struct AddGatewayQuotaRuleRequired {
    pub period_type: String,
    pub quota_dimension: String,
    pub quota_limit: i64,
    pub rule_name: String,
    pub gateway_id: String,
}
operation! {
    AddGatewayQuotaRule { AddGatewayQuotaRuleRequired: period_type, quota_dimension, quota_limit, rule_name, gateway_id }
    "AddGatewayQuotaRule" -> AddGatewayQuotaRuleOutput {
    0 "conflictHash" conflict_hash: String, 1 "consumerGroupIds" consumer_group_ids: Vec<String>,
    2 "consumerIds" consumer_ids: Vec<String>, 3 "dryRun" dry_run: bool, 4 "overwrite" overwrite: bool,
    5 "periodMultiplier" period_multiplier: i64, 6 "periodType" period_type, 7 "quotaDimension" quota_dimension,
    8 "quotaLimit" quota_limit, 9 "ruleName" rule_name, 10 "timezone" timezone: String,
    11 "windowAlignment" window_alignment: String, 12 "gatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Path, Style::None)
] { path: "/v1/gateways/{gatewayId}/quota-rules", body: BodyStyle::Json, } }

/// Response of [`AddGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayQuotaRuleOutput {
    pub code: Option<String>,
    pub data: Option<AddGatewayQuotaRuleData>,
    pub message: Option<String>,
}
model! { AddGatewayQuotaRuleOutput {
    0 "code" code: String, 1 "data" data: AddGatewayQuotaRuleData, 2 "message" message: String
} }

/// In the response of [`AddGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayQuotaRuleData {
    pub accepted: Option<bool>,
    pub conflict_preview: Option<AddGatewayQuotaRuleConflictPreview>,
    pub dry_run: Option<bool>,
    pub rule_id: Option<String>,
}
model! { AddGatewayQuotaRuleData {
    0 "accepted" accepted: bool, 1 "conflictPreview" conflict_preview: AddGatewayQuotaRuleConflictPreview,
    2 "dryRun" dry_run: bool, 3 "ruleId" rule_id: String
} }

/// In the response of [`AddGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayQuotaRuleConflictPreview {
    pub conflict_hash: Option<String>,
    pub items: Vec<AddGatewayQuotaRuleItems>,
    pub total_conflict_count: Option<i64>,
}
model! { AddGatewayQuotaRuleConflictPreview {
    0 "conflictHash" conflict_hash: String, 1 "items" items: Vec<AddGatewayQuotaRuleItems>,
    2 "totalConflictCount" total_conflict_count: i64
} }

/// In the response of [`AddGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewayQuotaRuleItems {
    pub conflict_period_type: Option<String>,
    pub conflict_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
}
model! { AddGatewayQuotaRuleItems {
    0 "conflictPeriodType" conflict_period_type: String, 1 "conflictType" conflict_type: String,
    2 "consumerId" consumer_id: String, 3 "consumerName" consumer_name: String
} }

/// Adds gateway security group rule: `AddGatewaySecurityGroupRule` of `apig` 2024-03-27.
///
/// POST `/v1/gateways/{gatewayId}/security-group-rules`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/AddGatewaySecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySecurityGroupRule {
    pub description: Option<String>,
    pub port_ranges: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    /// Required.
    pub gateway_id: String,
}
operation! { AddGatewaySecurityGroupRule(gateway_id: String)
    "AddGatewaySecurityGroupRule" -> AddGatewaySecurityGroupRuleOutput {
    0 "description" description: String, 1 "portRanges" port_ranges: Vec<String>,
    2 "securityGroupId" security_group_id: String, 3 "gatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v1/gateways/{gatewayId}/security-group-rules", body: BodyStyle::Json, } }

/// Response of [`AddGatewaySecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGatewaySecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddGatewaySecurityGroupRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Batches add consumer group consumers: `BatchAddConsumerGroupConsumers` of `apig` 2024-03-27.
///
/// POST `/v1/consumer-groups/{consumerGroupId}/consumers/batch-add`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/BatchAddConsumerGroupConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddConsumerGroupConsumers {
    pub consumer_ids: Option<Vec<String>>,
    /// Required.
    pub consumer_group_id: String,
}
operation! { BatchAddConsumerGroupConsumers(consumer_group_id: String)
    "BatchAddConsumerGroupConsumers" -> BatchAddConsumerGroupConsumersOutput {
    0 "consumerIds" consumer_ids: Vec<String>, 1 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v1/consumer-groups/{consumerGroupId}/consumers/batch-add", body: BodyStyle::Json, } }

/// Response of [`BatchAddConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddConsumerGroupConsumersOutput {
    pub code: Option<String>,
    pub data: Option<BatchAddConsumerGroupConsumersData>,
    pub message: Option<String>,
}
model! { BatchAddConsumerGroupConsumersOutput {
    0 "code" code: String, 1 "data" data: BatchAddConsumerGroupConsumersData, 2 "message" message: String
} }

/// In the response of [`BatchAddConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddConsumerGroupConsumersData {
    pub failed_consumer_ids: Vec<String>,
    pub skipped_consumer_ids: Vec<String>,
    pub success_consumer_ids: Vec<String>,
}
model! { BatchAddConsumerGroupConsumersData {
    0 "failedConsumerIds" failed_consumer_ids: Vec<String>, 1 "skippedConsumerIds" skipped_consumer_ids: Vec<String>,
    2 "successConsumerIds" success_consumer_ids: Vec<String>
} }

/// Batches delete consumer authorization rule: `BatchDeleteConsumerAuthorizationRule` of `apig` 2024-03-27.
///
/// DELETE `/v1/authorization-rules`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/BatchDeleteConsumerAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteConsumerAuthorizationRule {
    pub consumer_authorization_rule_ids: Option<String>,
}
operation! { BatchDeleteConsumerAuthorizationRule()
    "BatchDeleteConsumerAuthorizationRule" -> BatchDeleteConsumerAuthorizationRuleOutput {
    0 "consumerAuthorizationRuleIds" consumer_authorization_rule_ids: String
} { method: "DELETE", path: "/v1/authorization-rules", } }

/// Response of [`BatchDeleteConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteConsumerAuthorizationRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchDeleteConsumerAuthorizationRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Batches export http apis: `BatchExportHttpApis` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/batch-export`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/BatchExportHttpApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportHttpApis {
    /// Required.
    pub api_ids: Vec<String>,
    /// Required.
    pub api_type: String,
    pub extension_config: Option<BatchExportHttpApisExtensionConfig>,
    pub format: Option<String>,
    pub gateway_id: Option<String>,
}
operation! { BatchExportHttpApis(api_ids: Vec<String>, api_type: String)
    "BatchExportHttpApis" -> BatchExportHttpApisOutput {
    0 "apiIds" api_ids, 1 "apiType" api_type, 2 "extensionConfig" extension_config: BatchExportHttpApisExtensionConfig,
    3 "format" format: String, 4 "gatewayId" gateway_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/http-apis/batch-export", body: BodyStyle::Json, } }

/// In the request of [`BatchExportHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportHttpApisExtensionConfig {
    pub with_auth_config: Option<bool>,
    pub with_auth_consumer: Option<bool>,
    pub with_plugin: Option<bool>,
    pub with_policy: Option<bool>,
    pub with_service: Option<bool>,
}
input! { BatchExportHttpApisExtensionConfig() {
    0 "withAuthConfig" with_auth_config: bool, 1 "withAuthConsumer" with_auth_consumer: bool,
    2 "withPlugin" with_plugin: bool, 3 "withPolicy" with_policy: bool, 4 "withService" with_service: bool
} }

/// Response of [`BatchExportHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportHttpApisOutput {
    pub code: Option<String>,
    pub data: Option<BatchExportHttpApisData>,
    pub message: Option<String>,
}
model! { BatchExportHttpApisOutput {
    0 "code" code: String, 1 "data" data: BatchExportHttpApisData, 2 "message" message: String
} }

/// In the response of [`BatchExportHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportHttpApisData {
    pub task_id: Option<String>,
}
model! { BatchExportHttpApisData {
    0 "taskId" task_id: String
} }

/// Batches import http apis: `BatchImportHttpApis` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/batch-import`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/BatchImportHttpApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportHttpApis {
    pub allow_update: Option<bool>,
    /// Required.
    pub api_type: String,
    pub dry_run: Option<bool>,
    pub gateway_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec_content_base64: Option<String>,
    pub spec_file_url: Option<String>,
    pub spec_oss_config: Option<BatchImportHttpApisSpecOssConfig>,
    pub strategy: Option<String>,
    pub with_gateway_extension: Option<bool>,
}
operation! { BatchImportHttpApis(api_type: String) "BatchImportHttpApis" -> BatchImportHttpApisOutput {
    0 "allowUpdate" allow_update: bool, 1 "apiType" api_type, 2 "dryRun" dry_run: bool,
    3 "gatewayId" gateway_id: String, 4 "resourceGroupId" resource_group_id: String,
    5 "specContentBase64" spec_content_base64: String, 6 "specFileUrl" spec_file_url: String,
    7 "specOssConfig" spec_oss_config: BatchImportHttpApisSpecOssConfig, 8 "strategy" strategy: String,
    9 "withGatewayExtension" with_gateway_extension: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/v1/http-apis/batch-import", body: BodyStyle::Json, } }

/// In the request of [`BatchImportHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportHttpApisSpecOssConfig {
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub object_key: Option<String>,
    /// Required.
    pub region_id: Option<String>,
}
input! { BatchImportHttpApisSpecOssConfig(bucket_name: String, object_key: String, region_id: String) {
    0 "bucketName" bucket_name: String, 1 "objectKey" object_key: String, 2 "regionId" region_id: String
} }

/// Response of [`BatchImportHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportHttpApisOutput {
    pub code: Option<String>,
    pub data: Option<BatchImportHttpApisData>,
    pub message: Option<String>,
}
model! { BatchImportHttpApisOutput {
    0 "code" code: String, 1 "data" data: BatchImportHttpApisData, 2 "message" message: String
} }

/// In the response of [`BatchImportHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportHttpApisData {
    pub task_id: Option<String>,
}
model! { BatchImportHttpApisData {
    0 "taskId" task_id: String
} }

/// Batches remove consumer group consumers: `BatchRemoveConsumerGroupConsumers` of `apig` 2024-03-27.
///
/// POST `/v1/consumer-groups/{consumerGroupId}/consumers/batch-remove`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/BatchRemoveConsumerGroupConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveConsumerGroupConsumers {
    pub consumer_ids: Option<Vec<String>>,
    /// Required.
    pub consumer_group_id: String,
}
operation! { BatchRemoveConsumerGroupConsumers(consumer_group_id: String)
    "BatchRemoveConsumerGroupConsumers" -> BatchRemoveConsumerGroupConsumersOutput {
    0 "consumerIds" consumer_ids: Vec<String>, 1 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v1/consumer-groups/{consumerGroupId}/consumers/batch-remove", body: BodyStyle::Json, } }

/// Response of [`BatchRemoveConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveConsumerGroupConsumersOutput {
    pub code: Option<String>,
    pub data: Option<BatchRemoveConsumerGroupConsumersData>,
    pub message: Option<String>,
}
model! { BatchRemoveConsumerGroupConsumersOutput {
    0 "code" code: String, 1 "data" data: BatchRemoveConsumerGroupConsumersData, 2 "message" message: String
} }

/// In the response of [`BatchRemoveConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveConsumerGroupConsumersData {
    pub failed_consumer_ids: Vec<String>,
    pub skipped_consumer_ids: Vec<String>,
    pub success_consumer_ids: Vec<String>,
}
model! { BatchRemoveConsumerGroupConsumersData {
    0 "failedConsumerIds" failed_consumer_ids: Vec<String>, 1 "skippedConsumerIds" skipped_consumer_ids: Vec<String>,
    2 "successConsumerIds" success_consumer_ids: Vec<String>
} }

/// Changes resource group: `ChangeResourceGroup` of `apig` 2024-03-27.
///
/// POST `/move-resource-group`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub service: Option<String>,
}
operation! { ChangeResourceGroup() "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id: String, 1 "ResourceId" resource_id: String,
    2 "ResourceType" resource_type: String, 3 "Service" service: String
} { path: "/move-resource-group", } }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates ai model card: `CreateAiModelCard` of `apig` 2024-03-27.
///
/// POST `/v1/ai-model-cards`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateAiModelCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCard {
    pub available_paths: Option<Vec<CreateAiModelCardAvailablePaths>>,
    pub credit: Option<CreateAiModelCardCredit>,
    pub features: Option<BTreeMap<String, Value>>,
    /// Required.
    pub gateway_id: String,
    pub meta: Option<CreateAiModelCardMeta>,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_provider: String,
}
operation! { CreateAiModelCard(gateway_id: String, model_name: String, model_provider: String)
    "CreateAiModelCard" -> CreateAiModelCardOutput {
    0 "availablePaths" available_paths: Vec<CreateAiModelCardAvailablePaths>,
    1 "credit" credit: CreateAiModelCardCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id, 4 "meta" meta: CreateAiModelCardMeta, 5 "modelName" model_name,
    6 "modelProvider" model_provider
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/v1/ai-model-cards", body: BodyStyle::Json, } }

/// In the request of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateAiModelCardAvailablePaths() {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the request of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
input! { CreateAiModelCardCredit() {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the request of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Option<Vec<String>>,
    pub supported_output_modalities: Option<Vec<String>>,
}
input! { CreateAiModelCardMeta() {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Response of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardOutput {
    pub code: Option<String>,
    pub data: Option<CreateAiModelCardData>,
    pub message: Option<String>,
}
model! { CreateAiModelCardOutput {
    0 "code" code: String, 1 "data" data: CreateAiModelCardData, 2 "message" message: String
} }

/// In the response of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardData {
    pub available_paths: Vec<CreateAiModelCardDataAvailablePaths>,
    pub credit: Option<CreateAiModelCardDataCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<CreateAiModelCardDataMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateAiModelCardData {
    0 "availablePaths" available_paths: Vec<CreateAiModelCardDataAvailablePaths>,
    1 "credit" credit: CreateAiModelCardDataCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id: String, 4 "meta" meta: CreateAiModelCardDataMeta, 5 "modelCardId" model_card_id: String,
    6 "modelName" model_name: String, 7 "modelProvider" model_provider: String, 8 "source" source: String,
    9 "updateTime" update_time: String
} }

/// In the response of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardDataAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAiModelCardDataAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardDataCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { CreateAiModelCardDataCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`CreateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelCardDataMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { CreateAiModelCardDataMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Creates ai model provider: `CreateAiModelProvider` of `apig` 2024-03-27.
///
/// POST `/v1/ai-model-providers`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateAiModelProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProvider {
    pub client_token: Option<String>,
    /// Required.
    pub display_name: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub provider: String,
    pub service_ids: Option<Vec<String>>,
}
operation! { CreateAiModelProvider(display_name: String, gateway_id: String, provider: String)
    "CreateAiModelProvider" -> CreateAiModelProviderOutput {
    0 "clientToken" client_token: String, 1 "displayName" display_name, 2 "gatewayId" gateway_id, 3 "provider" provider,
    4 "serviceIds" service_ids: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/ai-model-providers", body: BodyStyle::Json, } }

/// Response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProviderOutput {
    pub code: Option<String>,
    pub data: Option<CreateAiModelProviderData>,
    pub message: Option<String>,
}
model! { CreateAiModelProviderOutput {
    0 "code" code: String, 1 "data" data: CreateAiModelProviderData, 2 "message" message: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProviderData {
    pub bound_services: Vec<ServiceInfo>,
    pub display_name: Option<String>,
    pub gateway_id: Option<String>,
    pub model_cards: Vec<CreateAiModelProviderModelCards>,
    pub model_count: Option<i64>,
    pub model_provider_id: Option<String>,
    pub provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateAiModelProviderData {
    0 "boundServices" bound_services: Vec<ServiceInfo>, 1 "displayName" display_name: String,
    2 "gatewayId" gateway_id: String, 3 "modelCards" model_cards: Vec<CreateAiModelProviderModelCards>,
    4 "modelCount" model_count: i64, 5 "modelProviderId" model_provider_id: String, 6 "provider" provider: String,
    7 "source" source: String, 8 "updateTime" update_time: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfo {
    pub express_type: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub pai_workspace_id: Option<String>,
    pub pai_workspace_name: Option<String>,
    pub ports: Vec<ServiceInfoPorts>,
    pub qualifier: Option<String>,
    pub service_id: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub versions: Vec<ServiceInfoVersions>,
}
model! { ServiceInfo {
    0 "expressType" express_type: String, 1 "groupName" group_name: String, 2 "name" name: String,
    3 "namespace" namespace: String, 4 "paiWorkspaceId" pai_workspace_id: String,
    5 "paiWorkspaceName" pai_workspace_name: String, 6 "ports" ports: Vec<ServiceInfoPorts>,
    7 "qualifier" qualifier: String, 8 "serviceId" service_id: String, 9 "sourceType" source_type: String,
    10 "status" status: String, 11 "versions" versions: Vec<ServiceInfoVersions>
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfoPorts {
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { ServiceInfoPorts {
    0 "name" name: String, 1 "port" port: i64, 2 "protocol" protocol: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfoVersions {
    pub labels: Vec<ServiceInfoLabels>,
    pub name: Option<String>,
}
model! { ServiceInfoVersions {
    0 "labels" labels: Vec<ServiceInfoLabels>, 1 "name" name: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfoLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ServiceInfoLabels {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProviderModelCards {
    pub available_paths: Vec<CreateAiModelProviderAvailablePaths>,
    pub credit: Option<CreateAiModelProviderCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<CreateAiModelProviderMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateAiModelProviderModelCards {
    0 "availablePaths" available_paths: Vec<CreateAiModelProviderAvailablePaths>,
    1 "credit" credit: CreateAiModelProviderCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id: String, 4 "meta" meta: CreateAiModelProviderMeta, 5 "modelCardId" model_card_id: String,
    6 "modelName" model_name: String, 7 "modelProvider" model_provider: String, 8 "source" source: String,
    9 "sourceURL" source_url: String, 10 "updateTime" update_time: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProviderAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAiModelProviderAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProviderCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { CreateAiModelProviderCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`CreateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAiModelProviderMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { CreateAiModelProviderMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Creates and attach policy: `CreateAndAttachPolicy` of `apig` 2024-03-27.
///
/// POST `/v1/policies`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateAndAttachPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachPolicy {
    /// Required.
    pub attach_resource_ids: Vec<String>,
    /// Required.
    pub attach_resource_type: String,
    /// Required.
    pub class_name: String,
    /// Required.
    pub config: String,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
}
operation! {
    CreateAndAttachPolicy(attach_resource_ids: Vec<String>, attach_resource_type: String, class_name: String, config: String)
    "CreateAndAttachPolicy" -> CreateAndAttachPolicyOutput {
    0 "attachResourceIds" attach_resource_ids, 1 "attachResourceType" attach_resource_type, 2 "className" class_name,
    3 "config" config, 4 "description" description: String, 5 "environmentId" environment_id: String,
    6 "gatewayId" gateway_id: String, 7 "name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/v1/policies", body: BodyStyle::Json, } }

/// Response of [`CreateAndAttachPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachPolicyOutput {
    pub code: Option<String>,
    pub data: Option<CreateAndAttachPolicyData>,
    pub message: Option<String>,
}
model! { CreateAndAttachPolicyOutput {
    0 "code" code: String, 1 "data" data: CreateAndAttachPolicyData, 2 "message" message: String
} }

/// In the response of [`CreateAndAttachPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachPolicyData {
    pub attachment: Option<Attachment>,
    pub policy_id: Option<String>,
}
model! { CreateAndAttachPolicyData {
    0 "attachment" attachment: Attachment, 1 "policyId" policy_id: String
} }

/// In the response of [`CreateAndAttachPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    pub attach_resource_id: Option<String>,
    pub attach_resource_ids: Vec<String>,
    pub attach_resource_parent_ids: Vec<String>,
    pub attach_resource_type: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub policy_attachment_id: Option<String>,
}
model! { Attachment {
    0 "attachResourceId" attach_resource_id: String, 1 "attachResourceIds" attach_resource_ids: Vec<String>,
    2 "attachResourceParentIds" attach_resource_parent_ids: Vec<String>,
    3 "attachResourceType" attach_resource_type: String, 4 "environmentId" environment_id: String,
    5 "gatewayId" gateway_id: String, 6 "policyAttachmentId" policy_attachment_id: String
} }

/// Creates consumer: `CreateConsumer` of `apig` 2024-03-27.
///
/// POST `/v1/consumers`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumer {
    pub ak_sk_identity_configs: Option<Vec<AkSkIdentityConfig>>,
    pub apikey_identity_config: Option<ApiKeyIdentityConfig>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub gateway_type: Option<String>,
    pub jwt_identity_config: Option<JwtIdentityConfig>,
    pub name: Option<String>,
}
operation! { CreateConsumer() "CreateConsumer" -> CreateConsumerOutput {
    0 "akSkIdentityConfigs" ak_sk_identity_configs: Vec<AkSkIdentityConfig>,
    1 "apikeyIdentityConfig" apikey_identity_config: ApiKeyIdentityConfig, 2 "description" description: String,
    3 "enable" enable: bool, 4 "gatewayType" gateway_type: String,
    5 "jwtIdentityConfig" jwt_identity_config: JwtIdentityConfig, 6 "name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/v1/consumers", body: BodyStyle::Json, } }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AkSkIdentityConfig {
    pub ak: Option<String>,
    pub generate_mode: Option<String>,
    /// Secret.
    pub sk: Option<Secret>,
    pub r#type: Option<String>,
}
input! { AkSkIdentityConfig() {
    0 "ak" ak: String, 1 "generateMode" generate_mode: String, 2 "sk" sk: Secret, 3 "type" r#type: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyIdentityConfig {
    pub apikey_source: Option<ApiKeyIdentityConfigApikeySource>,
    pub apikey_sources: Option<Vec<ApiKeyIdentityConfigApikeySources>>,
    pub credentials: Option<Vec<ApiKeyIdentityConfigCredentials>>,
    pub r#type: Option<String>,
}
input! { ApiKeyIdentityConfig() {
    0 "apikeySource" apikey_source: ApiKeyIdentityConfigApikeySource,
    1 "apikeySources" apikey_sources: Vec<ApiKeyIdentityConfigApikeySources>,
    2 "credentials" credentials: Vec<ApiKeyIdentityConfigCredentials>, 3 "type" r#type: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyIdentityConfigApikeySource {
    pub source: Option<String>,
    pub value: Option<String>,
}
input! { ApiKeyIdentityConfigApikeySource() {
    0 "source" source: String, 1 "value" value: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyIdentityConfigApikeySources {
    pub source: Option<String>,
    pub value: Option<String>,
}
input! { ApiKeyIdentityConfigApikeySources() {
    0 "source" source: String, 1 "value" value: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyIdentityConfigCredentials {
    /// Secret.
    pub apikey: Option<Secret>,
    pub generate_mode: Option<String>,
}
input! { ApiKeyIdentityConfigCredentials() {
    0 "apikey" apikey: Secret, 1 "generateMode" generate_mode: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JwtIdentityConfig {
    pub claims_to_headers_configs: Option<Vec<JwtIdentityConfigClaimsToHeadersConfigs>>,
    pub jwks: Option<String>,
    pub jwt_payload_config: Option<JwtIdentityConfigJwtPayloadConfig>,
    pub jwt_token_config: Option<JwtIdentityConfigJwtTokenConfig>,
    pub remote_jwks: Option<String>,
    pub secret_type: Option<String>,
    pub r#type: Option<String>,
}
input! { JwtIdentityConfig() {
    0 "claimsToHeadersConfigs" claims_to_headers_configs: Vec<JwtIdentityConfigClaimsToHeadersConfigs>,
    1 "jwks" jwks: String, 2 "jwtPayloadConfig" jwt_payload_config: JwtIdentityConfigJwtPayloadConfig,
    3 "jwtTokenConfig" jwt_token_config: JwtIdentityConfigJwtTokenConfig, 4 "remoteJwks" remote_jwks: String,
    5 "secretType" secret_type: String, 6 "type" r#type: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JwtIdentityConfigClaimsToHeadersConfigs {
    pub claim: Option<String>,
    pub header: Option<String>,
    pub r#override: Option<bool>,
}
input! { JwtIdentityConfigClaimsToHeadersConfigs() {
    0 "claim" claim: String, 1 "header" header: String, 2 "override" r#override: bool
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JwtIdentityConfigJwtPayloadConfig {
    pub payload_key_name: Option<String>,
    pub payload_key_value: Option<String>,
}
input! { JwtIdentityConfigJwtPayloadConfig() {
    0 "payloadKeyName" payload_key_name: String, 1 "payloadKeyValue" payload_key_value: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JwtIdentityConfigJwtTokenConfig {
    pub key: Option<String>,
    pub pass: Option<bool>,
    pub position: Option<String>,
    pub prefix: Option<String>,
}
input! { JwtIdentityConfigJwtTokenConfig() {
    0 "key" key: String, 1 "pass" pass: bool, 2 "position" position: String, 3 "prefix" prefix: String
} }

/// Response of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerOutput {
    pub code: Option<String>,
    pub data: Option<CreateConsumerData>,
    pub message: Option<String>,
}
model! { CreateConsumerOutput {
    0 "code" code: String, 1 "data" data: CreateConsumerData, 2 "message" message: String
} }

/// In the response of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerData {
    pub consumer_id: Option<String>,
}
model! { CreateConsumerData {
    0 "consumerId" consumer_id: String
} }

/// Creates consumer authorization rule: `CreateConsumerAuthorizationRule` of `apig` 2024-03-27.
///
/// POST `/v1/consumers/{consumerId}/authorization-rules`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateConsumerAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRule {
    pub authorization_resource_infos: Option<Vec<AuthorizationResourceInfo>>,
    pub expire_mode: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub parent_resource_type: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub consumer_id: String,
}
operation! { CreateConsumerAuthorizationRule(consumer_id: String)
    "CreateConsumerAuthorizationRule" -> CreateConsumerAuthorizationRuleOutput {
    0 "authorizationResourceInfos" authorization_resource_infos: Vec<AuthorizationResourceInfo>,
    1 "expireMode" expire_mode: String, 2 "expireTimestamp" expire_timestamp: i64,
    3 "parentResourceType" parent_resource_type: String, 4 "resourceType" resource_type: String,
    5 "consumerId" consumer_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/v1/consumers/{consumerId}/authorization-rules", body: BodyStyle::Json, } }

/// In the request of [`CreateConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationResourceInfo {
    pub environment_id: Option<String>,
    pub parent_resource_id: Option<String>,
    pub resource_id: Option<String>,
}
input! { AuthorizationResourceInfo() {
    0 "environmentId" environment_id: String, 1 "parentResourceId" parent_resource_id: String,
    2 "resourceId" resource_id: String
} }

/// Response of [`CreateConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateConsumerAuthorizationRuleData>,
    pub message: Option<String>,
}
model! { CreateConsumerAuthorizationRuleOutput {
    0 "code" code: String, 1 "data" data: CreateConsumerAuthorizationRuleData, 2 "message" message: String
} }

/// In the response of [`CreateConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRuleData {
    pub consumer_authorization_rule_id: Option<String>,
}
model! { CreateConsumerAuthorizationRuleData {
    0 "consumerAuthorizationRuleId" consumer_authorization_rule_id: String
} }

/// Creates consumer authorization rules: `CreateConsumerAuthorizationRules` of `apig` 2024-03-27.
///
/// POST `/v1/authorization-rules`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateConsumerAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRules {
    pub authorization_rules: Option<
        Vec<CreateConsumerAuthorizationRulesAuthorizationRules>,
    >,
}
operation! { CreateConsumerAuthorizationRules()
    "CreateConsumerAuthorizationRules" -> CreateConsumerAuthorizationRulesOutput {
    0 "authorizationRules" authorization_rules: Vec<CreateConsumerAuthorizationRulesAuthorizationRules>
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/v1/authorization-rules", body: BodyStyle::Json, } }

/// In the request of [`CreateConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRulesAuthorizationRules {
    pub consumer_group_id: Option<String>,
    pub consumer_id: Option<String>,
    pub expire_mode: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub principal_type: Option<String>,
    pub resource_identifier: Option<CreateConsumerAuthorizationRulesResourceIdentifier>,
    pub resource_type: Option<String>,
}
input! { CreateConsumerAuthorizationRulesAuthorizationRules() {
    0 "consumerGroupId" consumer_group_id: String, 1 "consumerId" consumer_id: String,
    2 "expireMode" expire_mode: String, 3 "expireTimestamp" expire_timestamp: i64,
    4 "principalType" principal_type: String,
    5 "resourceIdentifier" resource_identifier: CreateConsumerAuthorizationRulesResourceIdentifier,
    6 "resourceType" resource_type: String
} }

/// In the request of [`CreateConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRulesResourceIdentifier {
    pub environment_id: Option<String>,
    pub parent_resource_id: Option<String>,
    pub resource_id: Option<String>,
    pub resources: Option<Vec<String>>,
}
input! { CreateConsumerAuthorizationRulesResourceIdentifier() {
    0 "environmentId" environment_id: String, 1 "parentResourceId" parent_resource_id: String,
    2 "resourceId" resource_id: String, 3 "resources" resources: Vec<String>
} }

/// Response of [`CreateConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRulesOutput {
    pub code: Option<String>,
    pub data: Option<CreateConsumerAuthorizationRulesData>,
    pub message: Option<String>,
}
model! { CreateConsumerAuthorizationRulesOutput {
    0 "code" code: String, 1 "data" data: CreateConsumerAuthorizationRulesData, 2 "message" message: String
} }

/// In the response of [`CreateConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerAuthorizationRulesData {
    pub consumer_authorization_rule_ids: Vec<String>,
}
model! { CreateConsumerAuthorizationRulesData {
    0 "consumerAuthorizationRuleIds" consumer_authorization_rule_ids: Vec<String>
} }

/// Creates consumer group: `CreateConsumerGroup` of `apig` 2024-03-27.
///
/// POST `/v1/consumer-groups`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub consumer_group_id: Option<String>,
    pub description: Option<String>,
    pub gateway_type: Option<String>,
    pub name: Option<String>,
}
operation! { CreateConsumerGroup() "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "consumerGroupId" consumer_group_id: String, 1 "description" description: String,
    2 "gatewayType" gateway_type: String, 3 "name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/v1/consumer-groups", body: BodyStyle::Json, } }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateConsumerGroupData>,
    pub message: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "code" code: String, 1 "data" data: CreateConsumerGroupData, 2 "message" message: String
} }

/// In the response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupData {
    pub consumer_group_id: Option<String>,
    pub gateway_type: Option<String>,
}
model! { CreateConsumerGroupData {
    0 "consumerGroupId" consumer_group_id: String, 1 "gatewayType" gateway_type: String
} }

/// Creates domain: `CreateDomain` of `apig` 2024-03-27.
///
/// POST `/v1/domains`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// At most 64 characters.
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ca_cert_identifier: Option<String>,
    pub cert_identifier: Option<String>,
    pub client_ca_cert: Option<String>,
    pub domain_scope: Option<String>,
    pub force_https: Option<bool>,
    pub gateway_type: Option<String>,
    pub http2_option: Option<String>,
    pub m_tls_enabled: Option<bool>,
    /// Required.
    pub name: String,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub tls_cipher_suites_config: Option<TlsCipherSuitesConfig>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
}
operation! { CreateDomain(name: String) "CreateDomain" -> CreateDomainOutput {
    0 "clientToken" client_token: String, 1 "dryRun" dry_run: bool, 2 "caCertIdentifier" ca_cert_identifier: String,
    3 "certIdentifier" cert_identifier: String, 4 "clientCACert" client_ca_cert: String,
    5 "domainScope" domain_scope: String, 6 "forceHttps" force_https: bool, 7 "gatewayType" gateway_type: String,
    8 "http2Option" http2_option: String, 9 "mTLSEnabled" m_tls_enabled: bool, 10 "name" name,
    11 "protocol" protocol: String, 12 "resourceGroupId" resource_group_id: String,
    13 "tlsCipherSuitesConfig" tls_cipher_suites_config: TlsCipherSuitesConfig, 14 "tlsMax" tls_max: String,
    15 "tlsMin" tls_min: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] { path: "/v1/domains", body: BodyStyle::Json, } }

/// In the request of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TlsCipherSuitesConfig {
    pub config_type: Option<String>,
    pub tls_cipher_suite: Option<Vec<TlsCipherSuitesConfigTlsCipherSuite>>,
}
input! { TlsCipherSuitesConfig() {
    0 "configType" config_type: String, 1 "tlsCipherSuite" tls_cipher_suite: Vec<TlsCipherSuitesConfigTlsCipherSuite>
} }

/// In the request of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TlsCipherSuitesConfigTlsCipherSuite {
    pub name: Option<String>,
    pub support_versions: Option<Vec<String>>,
}
input! { TlsCipherSuitesConfigTlsCipherSuite() {
    0 "name" name: String, 1 "supportVersions" support_versions: Vec<String>
} }

/// Response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub code: Option<String>,
    pub data: Option<CreateDomainData>,
    pub message: Option<String>,
}
model! { CreateDomainOutput {
    0 "code" code: String, 1 "data" data: CreateDomainData, 2 "message" message: String
} }

/// In the response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainData {
    pub domain_id: Option<String>,
}
model! { CreateDomainData {
    0 "domainId" domain_id: String
} }

/// Creates environment: `CreateEnvironment` of `apig` 2024-03-27.
///
/// POST `/v1/environments`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateEnvironment>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// Required.
    pub alias: String,
    pub description: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    pub resource_group_id: Option<String>,
}
operation! { CreateEnvironment(alias: String, gateway_id: String, name: String)
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "alias" alias, 1 "description" description: String, 2 "gatewayId" gateway_id, 3 "name" name,
    4 "resourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/environments", body: BodyStyle::Json, } }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub code: Option<String>,
    pub data: Option<CreateEnvironmentData>,
    pub message: Option<String>,
}
model! { CreateEnvironmentOutput {
    0 "code" code: String, 1 "data" data: CreateEnvironmentData, 2 "message" message: String
} }

/// In the response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentData {
    pub environment_id: Option<String>,
}
model! { CreateEnvironmentData {
    0 "environmentId" environment_id: String
} }

/// Creates gateway: `CreateGateway` of `apig` 2024-03-27.
///
/// POST `/v1/gateways`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub charge_type: Option<String>,
    pub gateway_edition: Option<String>,
    pub gateway_mode: Option<String>,
    pub gateway_type: Option<String>,
    pub log_config: Option<CreateGatewayLogConfig>,
    pub name: Option<String>,
    pub network_access_config: Option<CreateGatewayNetworkAccessConfig>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub tag: Option<Vec<CreateGatewayTag>>,
    pub vpc_id: Option<String>,
    pub zone_config: Option<CreateGatewayZoneConfig>,
}
operation! { CreateGateway() "CreateGateway" -> CreateGatewayOutput {
    0 "chargeType" charge_type: String, 1 "gatewayEdition" gateway_edition: String,
    2 "gatewayMode" gateway_mode: String, 3 "gatewayType" gateway_type: String,
    4 "logConfig" log_config: CreateGatewayLogConfig, 5 "name" name: String,
    6 "networkAccessConfig" network_access_config: CreateGatewayNetworkAccessConfig,
    7 "resourceGroupId" resource_group_id: String, 8 "spec" spec: String, 9 "tag" tag: Vec<CreateGatewayTag>,
    10 "vpcId" vpc_id: String, 11 "zoneConfig" zone_config: CreateGatewayZoneConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] { path: "/v1/gateways", body: BodyStyle::Json, } }

/// In the request of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLogConfig {
    pub sls: Option<CreateGatewaySls>,
}
input! { CreateGatewayLogConfig() {
    0 "sls" sls: CreateGatewaySls
} }

/// In the request of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewaySls {
    pub enable: Option<bool>,
}
input! { CreateGatewaySls() {
    0 "enable" enable: bool
} }

/// In the request of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayNetworkAccessConfig {
    pub r#type: Option<String>,
}
input! { CreateGatewayNetworkAccessConfig() {
    0 "type" r#type: String
} }

/// In the request of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateGatewayTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayZoneConfig {
    pub select_option: Option<String>,
    pub vswitch_id: Option<String>,
    pub zones: Option<Vec<CreateGatewayZones>>,
}
input! { CreateGatewayZoneConfig() {
    0 "selectOption" select_option: String, 1 "vSwitchId" vswitch_id: String, 2 "zones" zones: Vec<CreateGatewayZones>
} }

/// In the request of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayZones {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateGatewayZones() {
    0 "vSwitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// Response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub code: Option<String>,
    pub data: Option<CreateGatewayData>,
    pub message: Option<String>,
}
model! { CreateGatewayOutput {
    0 "code" code: String, 1 "data" data: CreateGatewayData, 2 "message" message: String
} }

/// In the response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayData {
    pub gateway_id: Option<String>,
}
model! { CreateGatewayData {
    0 "gatewayId" gateway_id: String
} }

/// Creates http api: `CreateHttpApi` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApi {
    pub agent_protocols: Option<Vec<String>>,
    pub ai_protocols: Option<Vec<String>>,
    pub auth_config: Option<AuthConfig>,
    pub base_path: Option<String>,
    pub belong_gateway_id: Option<String>,
    pub deploy_configs: Option<Vec<HttpApiDeployConfig>>,
    pub description: Option<String>,
    /// Deprecated.
    pub dry_run: Option<bool>,
    pub enable_auth: Option<bool>,
    pub first_byte_timeout: Option<i64>,
    pub ingress_config: Option<CreateHttpApiIngressConfig>,
    pub model_category: Option<String>,
    /// Required.
    pub name: String,
    pub protocols: Option<Vec<String>>,
    pub remove_base_path_on_forward: Option<bool>,
    pub resource_group_id: Option<String>,
    pub strategy: Option<String>,
    /// Required.
    pub r#type: String,
    pub version_config: Option<HttpApiVersionConfig>,
}
operation! { CreateHttpApi(name: String, r#type: String) "CreateHttpApi" -> CreateHttpApiOutput {
    0 "agentProtocols" agent_protocols: Vec<String>, 1 "aiProtocols" ai_protocols: Vec<String>,
    2 "authConfig" auth_config: AuthConfig, 3 "basePath" base_path: String,
    4 "belongGatewayId" belong_gateway_id: String, 5 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>,
    6 "description" description: String, 7 "dryRun" dry_run: bool, 8 "enableAuth" enable_auth: bool,
    9 "firstByteTimeout" first_byte_timeout: i64, 10 "ingressConfig" ingress_config: CreateHttpApiIngressConfig,
    11 "modelCategory" model_category: String, 12 "name" name, 13 "protocols" protocols: Vec<String>,
    14 "removeBasePathOnForward" remove_base_path_on_forward: bool, 15 "resourceGroupId" resource_group_id: String,
    16 "strategy" strategy: String, 17 "type" r#type, 18 "versionConfig" version_config: HttpApiVersionConfig
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] { path: "/v1/http-apis", body: BodyStyle::Json, } }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthConfig {
    pub auth_mode: Option<String>,
    pub auth_type: Option<String>,
}
input! { AuthConfig() {
    0 "authMode" auth_mode: String, 1 "authType" auth_type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDeployConfig {
    pub auto_deploy: Option<bool>,
    pub backend_scene: Option<String>,
    pub builtin_route_names: Option<Vec<String>>,
    pub custom_domain_ids: Option<Vec<String>>,
    pub custom_domain_infos: Option<Vec<HttpApiDeployConfigCustomDomainInfos>>,
    pub enable_system_models: Option<bool>,
    pub env_domain_ids: Option<Vec<String>>,
    pub env_domain_infos: Option<Vec<HttpApiDeployConfigEnvDomainInfos>>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_info: Option<GatewayInfo>,
    pub gateway_type: Option<String>,
    pub mock: Option<HttpApiMockContract>,
    pub policy_configs: Option<Vec<HttpApiPolicyConfigs>>,
    pub rest_api_route_mode: Option<String>,
    pub route_backend: Option<Backend>,
    pub service_configs: Option<Vec<HttpApiDeployConfigServiceConfigs>>,
    pub sub_domains: Option<Vec<HttpApiDeployConfigSubDomains>>,
}
input! { HttpApiDeployConfig() {
    0 "autoDeploy" auto_deploy: bool, 1 "backendScene" backend_scene: String,
    2 "builtinRouteNames" builtin_route_names: Vec<String>, 3 "customDomainIds" custom_domain_ids: Vec<String>,
    4 "customDomainInfos" custom_domain_infos: Vec<HttpApiDeployConfigCustomDomainInfos>,
    5 "enableSystemModels" enable_system_models: bool, 6 "envDomainIds" env_domain_ids: Vec<String>,
    7 "envDomainInfos" env_domain_infos: Vec<HttpApiDeployConfigEnvDomainInfos>,
    8 "environmentId" environment_id: String, 9 "gatewayId" gateway_id: String,
    10 "gatewayInfo" gateway_info: GatewayInfo, 11 "gatewayType" gateway_type: String,
    12 "mock" mock: HttpApiMockContract, 13 "policyConfigs" policy_configs: Vec<HttpApiPolicyConfigs>,
    14 "restApiRouteMode" rest_api_route_mode: String, 15 "routeBackend" route_backend: Backend,
    16 "serviceConfigs" service_configs: Vec<HttpApiDeployConfigServiceConfigs>,
    17 "subDomains" sub_domains: Vec<HttpApiDeployConfigSubDomains>
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDeployConfigCustomDomainInfos {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}
input! { HttpApiDeployConfigCustomDomainInfos() {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "protocol" protocol: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDeployConfigEnvDomainInfos {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}
input! { HttpApiDeployConfigEnvDomainInfos() {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "protocol" protocol: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayInfo {
    pub engine_version: Option<String>,
    pub gateway_edition: Option<String>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
    pub vpc_info: Option<GatewayInfoVpcInfo>,
}
input! { GatewayInfo() {
    0 "engineVersion" engine_version: String, 1 "gatewayEdition" gateway_edition: String,
    2 "gatewayId" gateway_id: String, 3 "name" name: String, 4 "vpcInfo" vpc_info: GatewayInfoVpcInfo
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayInfoVpcInfo {
    pub name: Option<String>,
    pub vpc_id: Option<String>,
}
input! { GatewayInfoVpcInfo() {
    0 "name" name: String, 1 "vpcId" vpc_id: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiMockContract {
    pub enable: Option<bool>,
    pub response_code: Option<i64>,
    pub response_content: Option<String>,
}
input! { HttpApiMockContract() {
    0 "enable" enable: bool, 1 "responseCode" response_code: i64, 2 "responseContent" response_content: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiPolicyConfigs {
    pub ai_cache_config: Option<AiCacheConfig>,
    pub ai_fallback_config: Option<AiFallbackConfig>,
    pub ai_network_search_config: Option<AiNetworkSearchConfig>,
    pub ai_security_guard_config: Option<AiSecurityGuardConfig>,
    pub ai_statistics_config: Option<AiStatisticsConfig>,
    /// Deprecated.
    pub ai_token_rate_limit_config: Option<AiTokenRateLimitConfig>,
    pub ai_tool_selection_config: Option<AiToolSelectionConfig>,
    pub enable: Option<bool>,
    pub policy_reference: Option<HttpApiPolicyReference>,
    pub semantic_router_config: Option<HttpApiPolicyConfigsSemanticRouterConfig>,
    pub r#type: Option<String>,
}
input! { HttpApiPolicyConfigs() {
    0 "aiCacheConfig" ai_cache_config: AiCacheConfig, 1 "aiFallbackConfig" ai_fallback_config: AiFallbackConfig,
    2 "aiNetworkSearchConfig" ai_network_search_config: AiNetworkSearchConfig,
    3 "aiSecurityGuardConfig" ai_security_guard_config: AiSecurityGuardConfig,
    4 "aiStatisticsConfig" ai_statistics_config: AiStatisticsConfig,
    5 "aiTokenRateLimitConfig" ai_token_rate_limit_config: AiTokenRateLimitConfig,
    6 "aiToolSelectionConfig" ai_tool_selection_config: AiToolSelectionConfig, 7 "enable" enable: bool,
    8 "policyReference" policy_reference: HttpApiPolicyReference,
    9 "semanticRouterConfig" semantic_router_config: HttpApiPolicyConfigsSemanticRouterConfig, 10 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiCacheConfig {
    pub cache_key_strategy: Option<String>,
    pub cache_mode: Option<String>,
    pub cache_ttl: Option<i64>,
    pub embedding_config: Option<AiCacheConfigEmbeddingConfig>,
    pub plugin_status: Option<AiPluginStatus>,
    pub redis_config: Option<AiPolicyRedisConfig>,
    pub vector_config: Option<AiCacheConfigVectorConfig>,
}
input! { AiCacheConfig() {
    0 "cacheKeyStrategy" cache_key_strategy: String, 1 "cacheMode" cache_mode: String, 2 "cacheTTL" cache_ttl: i64,
    3 "embeddingConfig" embedding_config: AiCacheConfigEmbeddingConfig, 4 "pluginStatus" plugin_status: AiPluginStatus,
    5 "redisConfig" redis_config: AiPolicyRedisConfig, 6 "vectorConfig" vector_config: AiCacheConfigVectorConfig
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiCacheConfigEmbeddingConfig {
    pub model_name: Option<String>,
    pub service_id: Option<String>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}
input! { AiCacheConfigEmbeddingConfig() {
    0 "modelName" model_name: String, 1 "serviceId" service_id: String, 2 "timeout" timeout: i64,
    3 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiPluginStatus {
    pub error_logs: Option<Vec<BTreeMap<String, Value>>>,
    pub plugin_id: Option<String>,
    pub service_healthy: Option<bool>,
}
input! { AiPluginStatus() {
    0 "errorLogs" error_logs: Vec<BTreeMap<String, Value>>, 1 "pluginId" plugin_id: String,
    2 "serviceHealthy" service_healthy: bool
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiPolicyRedisConfig {
    pub database_number: Option<i64>,
    pub host: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
}
input! { AiPolicyRedisConfig() {
    0 "databaseNumber" database_number: i64, 1 "host" host: String, 2 "password" password: Secret, 3 "port" port: i64,
    4 "timeout" timeout: i64, 5 "username" username: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiCacheConfigVectorConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub collection_id: Option<String>,
    pub service_host: Option<String>,
    pub threshold: Option<f64>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
}
input! { AiCacheConfigVectorConfig() {
    0 "apiKey" api_key: Secret, 1 "collectionId" collection_id: String, 2 "serviceHost" service_host: String,
    3 "threshold" threshold: f64, 4 "timeout" timeout: i64, 5 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiFallbackConfig {
    pub only_redirect_upstream_code: Option<bool>,
    pub service_configs: Option<Vec<AiFallbackConfigServiceConfigs>>,
}
input! { AiFallbackConfig() {
    0 "onlyRedirectUpstreamCode" only_redirect_upstream_code: bool,
    1 "serviceConfigs" service_configs: Vec<AiFallbackConfigServiceConfigs>
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiFallbackConfigServiceConfigs {
    pub name: Option<String>,
    pub pass_through_model_name: Option<bool>,
    pub service_id: Option<String>,
    pub target_model_name: Option<String>,
}
input! { AiFallbackConfigServiceConfigs() {
    0 "name" name: String, 1 "passThroughModelName" pass_through_model_name: bool, 2 "serviceId" service_id: String,
    3 "targetModelName" target_model_name: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiNetworkSearchConfig {
    pub default_enable: Option<bool>,
    pub default_lang: Option<String>,
    pub need_reference: Option<bool>,
    pub plugin_status: Option<AiPluginStatus>,
    pub reference_format: Option<String>,
    pub reference_location: Option<String>,
    pub search_engine_config: Option<AiNetworkConfigSearchEngine>,
    pub search_from: Option<Vec<AiNetworkConfigSearchEngine>>,
    pub search_rewrite: Option<AiNetworkSearchConfigSearchRewrite>,
}
input! { AiNetworkSearchConfig() {
    0 "defaultEnable" default_enable: bool, 1 "defaultLang" default_lang: String,
    2 "needReference" need_reference: bool, 3 "pluginStatus" plugin_status: AiPluginStatus,
    4 "referenceFormat" reference_format: String, 5 "referenceLocation" reference_location: String,
    6 "searchEngineConfig" search_engine_config: AiNetworkConfigSearchEngine,
    7 "searchFrom" search_from: Vec<AiNetworkConfigSearchEngine>,
    8 "searchRewrite" search_rewrite: AiNetworkSearchConfigSearchRewrite
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiNetworkConfigSearchEngine {
    /// Secret.
    pub api_key: Option<Secret>,
    pub content_mode: Option<String>,
    pub count: Option<i64>,
    pub endpoint: Option<String>,
    pub industry: Option<String>,
    pub option_args: Option<BTreeMap<String, String>>,
    pub start: Option<i64>,
    pub time_range: Option<String>,
    pub timeout_millisecond: Option<i64>,
    pub r#type: Option<String>,
}
input! { AiNetworkConfigSearchEngine() {
    0 "apiKey" api_key: Secret, 1 "contentMode" content_mode: String, 2 "count" count: i64,
    3 "endpoint" endpoint: String, 4 "industry" industry: String, 5 "optionArgs" option_args: BTreeMap<String, String>,
    6 "start" start: i64, 7 "timeRange" time_range: String, 8 "timeoutMillisecond" timeout_millisecond: i64,
    9 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiNetworkSearchConfigSearchRewrite {
    pub enable: Option<bool>,
    pub max_count: Option<i64>,
    pub model_name: Option<String>,
    pub service_id: Option<String>,
    pub timeout_millisecond: Option<i64>,
}
input! { AiNetworkSearchConfigSearchRewrite() {
    0 "enable" enable: bool, 1 "maxCount" max_count: i64, 2 "modelName" model_name: String,
    3 "serviceId" service_id: String, 4 "timeoutMillisecond" timeout_millisecond: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSecurityGuardConfig {
    pub buffer_limit: Option<i64>,
    pub check_request: Option<bool>,
    pub check_request_image: Option<bool>,
    pub check_response: Option<bool>,
    pub check_response_image: Option<bool>,
    pub consumer_request_check_service: Option<
        Vec<AiSecurityGuardConfigConsumerRequestCheckService>,
    >,
    pub consumer_response_check_service: Option<
        Vec<AiSecurityGuardConfigConsumerResponseCheckService>,
    >,
    pub consumer_risk_level: Option<Vec<AiSecurityGuardConfigConsumerRiskLevel>>,
    pub plugin_status: Option<AiPluginStatus>,
    pub request_check_service: Option<String>,
    pub request_image_check_service: Option<String>,
    pub response_check_service: Option<String>,
    pub response_image_check_service: Option<String>,
    pub risk_alert_level: Option<String>,
    pub risk_config: Option<Vec<AiSecurityGuardConfigRiskConfig>>,
    pub service_address: Option<String>,
}
input! { AiSecurityGuardConfig() {
    0 "bufferLimit" buffer_limit: i64, 1 "checkRequest" check_request: bool,
    2 "checkRequestImage" check_request_image: bool, 3 "checkResponse" check_response: bool,
    4 "checkResponseImage" check_response_image: bool,
    5 "consumerRequestCheckService" consumer_request_check_service: Vec<AiSecurityGuardConfigConsumerRequestCheckService>,
    6 "consumerResponseCheckService" consumer_response_check_service: Vec<AiSecurityGuardConfigConsumerResponseCheckService>,
    7 "consumerRiskLevel" consumer_risk_level: Vec<AiSecurityGuardConfigConsumerRiskLevel>,
    8 "pluginStatus" plugin_status: AiPluginStatus, 9 "requestCheckService" request_check_service: String,
    10 "requestImageCheckService" request_image_check_service: String,
    11 "responseCheckService" response_check_service: String,
    12 "responseImageCheckService" response_image_check_service: String, 13 "riskAlertLevel" risk_alert_level: String,
    14 "riskConfig" risk_config: Vec<AiSecurityGuardConfigRiskConfig>, 15 "serviceAddress" service_address: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSecurityGuardConfigConsumerRequestCheckService {
    pub match_type: Option<String>,
    pub modality_type: Option<String>,
    pub name: Option<String>,
    pub request_check_service: Option<String>,
    pub request_image_check_service: Option<String>,
}
input! { AiSecurityGuardConfigConsumerRequestCheckService() {
    0 "matchType" match_type: String, 1 "modalityType" modality_type: String, 2 "name" name: String,
    3 "requestCheckService" request_check_service: String,
    4 "requestImageCheckService" request_image_check_service: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSecurityGuardConfigConsumerResponseCheckService {
    pub match_type: Option<String>,
    pub modality_type: Option<String>,
    pub name: Option<String>,
    pub response_check_service: Option<String>,
    pub response_image_check_service: Option<String>,
}
input! { AiSecurityGuardConfigConsumerResponseCheckService() {
    0 "matchType" match_type: String, 1 "modalityType" modality_type: String, 2 "name" name: String,
    3 "responseCheckService" response_check_service: String,
    4 "responseImageCheckService" response_image_check_service: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSecurityGuardConfigConsumerRiskLevel {
    pub level: Option<String>,
    pub match_type: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { AiSecurityGuardConfigConsumerRiskLevel() {
    0 "level" level: String, 1 "matchType" match_type: String, 2 "name" name: String, 3 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSecurityGuardConfigRiskConfig {
    pub consumer_rules: Option<AiSecurityGuardConfigConsumerRules>,
    pub level: Option<String>,
    pub r#type: Option<String>,
}
input! { AiSecurityGuardConfigRiskConfig() {
    0 "consumerRules" consumer_rules: AiSecurityGuardConfigConsumerRules, 1 "level" level: String,
    2 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSecurityGuardConfigConsumerRules {
    pub match_type: Option<String>,
    pub pattern: Option<String>,
}
input! { AiSecurityGuardConfigConsumerRules() {
    0 "matchType" match_type: String, 1 "pattern" pattern: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiStatisticsConfig {
    pub log_request_content: Option<bool>,
    pub log_response_content: Option<bool>,
    pub path_field_configs: Option<Vec<AiStatisticsConfigPathFieldConfigs>>,
}
input! { AiStatisticsConfig() {
    0 "logRequestContent" log_request_content: bool, 1 "logResponseContent" log_response_content: bool,
    2 "pathFieldConfigs" path_field_configs: Vec<AiStatisticsConfigPathFieldConfigs>
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiStatisticsConfigPathFieldConfigs {
    pub field_paths: Option<BTreeMap<String, AiStatisticsPathField>>,
    pub path: Option<String>,
}
input! { AiStatisticsConfigPathFieldConfigs() {
    0 "fieldPaths" field_paths: BTreeMap<String, AiStatisticsPathField>, 1 "path" path: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiStatisticsPathField {
    pub category: Option<String>,
    pub description: Option<String>,
    pub field_key: Option<String>,
    pub io: Option<String>,
    pub json_path: Option<String>,
    pub name: Option<String>,
    pub record_enabled: Option<bool>,
    pub rule: Option<String>,
    pub sensitive: Option<bool>,
    pub source: Option<String>,
}
input! { AiStatisticsPathField() {
    0 "category" category: String, 1 "description" description: String, 2 "fieldKey" field_key: String,
    3 "io" io: String, 4 "jsonPath" json_path: String, 5 "name" name: String, 6 "recordEnabled" record_enabled: bool,
    7 "rule" rule: String, 8 "sensitive" sensitive: bool, 9 "source" source: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiTokenRateLimitConfig {
    pub enable_global_rules: Option<bool>,
    pub global_rules: Option<Vec<AiTokenRateLimitConfigRule>>,
    pub plugin_status: Option<AiPluginStatus>,
    pub redis_config: Option<AiPolicyRedisConfig>,
    pub rules: Option<Vec<AiTokenRateLimitConfigRule>>,
}
input! { AiTokenRateLimitConfig() {
    0 "enableGlobalRules" enable_global_rules: bool, 1 "globalRules" global_rules: Vec<AiTokenRateLimitConfigRule>,
    2 "pluginStatus" plugin_status: AiPluginStatus, 3 "redisConfig" redis_config: AiPolicyRedisConfig,
    4 "rules" rules: Vec<AiTokenRateLimitConfigRule>
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiTokenRateLimitConfigRule {
    pub limit_mode: Option<String>,
    pub limit_type: Option<String>,
    pub limit_value: Option<i64>,
    pub match_key: Option<String>,
    pub match_type: Option<String>,
    pub match_value: Option<String>,
}
input! { AiTokenRateLimitConfigRule() {
    0 "limitMode" limit_mode: String, 1 "limitType" limit_type: String, 2 "limitValue" limit_value: i64,
    3 "matchKey" match_key: String, 4 "matchType" match_type: String, 5 "matchValue" match_value: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfig {
    pub enable_conditions: Option<AiToolSelectionConfigEnableConditions>,
    pub plugin_status: Option<AiPluginStatus>,
    pub query_rewriting: Option<AiToolSelectionConfigQueryRewriting>,
    pub tool_reranking: Option<AiToolSelectionConfigToolReranking>,
}
input! { AiToolSelectionConfig() {
    0 "enableConditions" enable_conditions: AiToolSelectionConfigEnableConditions,
    1 "pluginStatus" plugin_status: AiPluginStatus,
    2 "queryRewriting" query_rewriting: AiToolSelectionConfigQueryRewriting,
    3 "toolReranking" tool_reranking: AiToolSelectionConfigToolReranking
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigEnableConditions {
    pub tool_count_threshold: Option<i64>,
}
input! { AiToolSelectionConfigEnableConditions() {
    0 "toolCountThreshold" tool_count_threshold: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigQueryRewriting {
    pub context_selection: Option<AiToolSelectionConfigContextSelection>,
    pub enabled: Option<bool>,
    pub fallback_strategy: Option<String>,
    pub max_output_tokens: Option<i64>,
    pub model_service: Option<AiToolSelectionConfigModelService>,
    pub prompt_config: Option<AiToolSelectionConfigPromptConfig>,
    pub trigger_conditions: Option<AiToolSelectionConfigTriggerConditions>,
}
input! { AiToolSelectionConfigQueryRewriting() {
    0 "contextSelection" context_selection: AiToolSelectionConfigContextSelection, 1 "enabled" enabled: bool,
    2 "fallbackStrategy" fallback_strategy: String, 3 "maxOutputTokens" max_output_tokens: i64,
    4 "modelService" model_service: AiToolSelectionConfigModelService,
    5 "promptConfig" prompt_config: AiToolSelectionConfigPromptConfig,
    6 "triggerConditions" trigger_conditions: AiToolSelectionConfigTriggerConditions
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigContextSelection {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
input! { AiToolSelectionConfigContextSelection() {
    0 "type" r#type: String, 1 "value" value: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigModelService {
    pub model_name: Option<String>,
    pub service_id: Option<String>,
    pub timeout_millisecond: Option<i64>,
}
input! { AiToolSelectionConfigModelService() {
    0 "modelName" model_name: String, 1 "serviceId" service_id: String, 2 "timeoutMillisecond" timeout_millisecond: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigPromptConfig {
    pub custom_prompt: Option<String>,
    pub r#type: Option<String>,
}
input! { AiToolSelectionConfigPromptConfig() {
    0 "customPrompt" custom_prompt: String, 1 "type" r#type: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigTriggerConditions {
    pub message_count_threshold: Option<i64>,
}
input! { AiToolSelectionConfigTriggerConditions() {
    0 "messageCountThreshold" message_count_threshold: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigToolReranking {
    pub fallback_strategy: Option<String>,
    pub filtering_method: Option<String>,
    pub model_service: Option<AiToolSelectionConfigToolRerankingModelService>,
    pub score_threshold: Option<f64>,
    pub top_k_percent: Option<i64>,
    pub top_n_count: Option<i64>,
}
input! { AiToolSelectionConfigToolReranking() {
    0 "fallbackStrategy" fallback_strategy: String, 1 "filteringMethod" filtering_method: String,
    2 "modelService" model_service: AiToolSelectionConfigToolRerankingModelService,
    3 "scoreThreshold" score_threshold: f64, 4 "topKPercent" top_k_percent: i64, 5 "topNCount" top_n_count: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiToolSelectionConfigToolRerankingModelService {
    pub model_name: Option<String>,
    pub service_id: Option<String>,
    pub timeout_millisecond: Option<i64>,
}
input! { AiToolSelectionConfigToolRerankingModelService() {
    0 "modelName" model_name: String, 1 "serviceId" service_id: String, 2 "timeoutMillisecond" timeout_millisecond: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiPolicyReference {
    pub policy_attachment_id: Option<String>,
    pub policy_id: Option<String>,
}
input! { HttpApiPolicyReference() {
    0 "policyAttachmentId" policy_attachment_id: String, 1 "policyId" policy_id: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiPolicyConfigsSemanticRouterConfig {
    pub timeout_millisecond: Option<i64>,
}
input! { HttpApiPolicyConfigsSemanticRouterConfig() {
    0 "timeoutMillisecond" timeout_millisecond: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backend {
    pub enable_system_models: Option<bool>,
    pub scene: Option<String>,
    pub services: Option<Vec<BackendServices>>,
}
input! { Backend() {
    0 "enableSystemModels" enable_system_models: bool, 1 "scene" scene: String,
    2 "services" services: Vec<BackendServices>
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendServices {
    pub model_name: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { BackendServices() {
    0 "modelName" model_name: String, 1 "name" name: String, 2 "port" port: i64, 3 "protocol" protocol: String,
    4 "serviceId" service_id: String, 5 "version" version: String, 6 "weight" weight: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDeployConfigServiceConfigs {
    pub gateway_service_id: Option<String>,
    pub intent_code: Option<String>,
    pub r#match: Option<HttpApiBackendMatchConditions>,
    pub model_name: Option<String>,
    pub model_name_pattern: Option<String>,
    pub multi_service_route_strategy: Option<String>,
    pub name: Option<String>,
    pub observability_route_config: Option<HttpApiDeployConfigObservabilityRouteConfig>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { HttpApiDeployConfigServiceConfigs() {
    0 "gatewayServiceId" gateway_service_id: String, 1 "intentCode" intent_code: String,
    2 "match" r#match: HttpApiBackendMatchConditions, 3 "modelName" model_name: String,
    4 "modelNamePattern" model_name_pattern: String, 5 "multiServiceRouteStrategy" multi_service_route_strategy: String,
    6 "name" name: String,
    7 "observabilityRouteConfig" observability_route_config: HttpApiDeployConfigObservabilityRouteConfig,
    8 "port" port: i64, 9 "protocol" protocol: String, 10 "serviceId" service_id: String, 11 "version" version: String,
    12 "weight" weight: i64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiBackendMatchConditions {
    pub conditions: Option<Vec<HttpApiBackendMatchCondition>>,
    pub default: Option<bool>,
}
input! { HttpApiBackendMatchConditions() {
    0 "conditions" conditions: Vec<HttpApiBackendMatchCondition>, 1 "default" default: bool
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiBackendMatchCondition {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { HttpApiBackendMatchCondition() {
    0 "key" key: String, 1 "operator" operator: String, 2 "type" r#type: String, 3 "value" value: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDeployConfigObservabilityRouteConfig {
    pub mode: Option<String>,
    pub queue_size: Option<i64>,
    pub rate_limit: Option<f64>,
}
input! { HttpApiDeployConfigObservabilityRouteConfig() {
    0 "mode" mode: String, 1 "queueSize" queue_size: i64, 2 "rateLimit" rate_limit: f64
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDeployConfigSubDomains {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub protocol: Option<String>,
}
input! { HttpApiDeployConfigSubDomains() {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "networkType" network_type: String,
    3 "protocol" protocol: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiIngressConfig {
    pub cluster_id: Option<String>,
    pub environment_id: Option<String>,
    pub ingress_class: Option<String>,
    pub override_ingress_ip: Option<bool>,
    /// Deprecated.
    pub source_id: Option<String>,
    pub watch_namespace: Option<String>,
}
input! { CreateHttpApiIngressConfig() {
    0 "clusterId" cluster_id: String, 1 "environmentId" environment_id: String, 2 "ingressClass" ingress_class: String,
    3 "overrideIngressIp" override_ingress_ip: bool, 4 "sourceId" source_id: String,
    5 "watchNamespace" watch_namespace: String
} }

/// In the request of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiVersionConfig {
    pub enable: Option<bool>,
    pub header_name: Option<String>,
    pub query_name: Option<String>,
    pub scheme: Option<String>,
    pub version: Option<String>,
}
input! { HttpApiVersionConfig() {
    0 "enable" enable: bool, 1 "headerName" header_name: String, 2 "queryName" query_name: String,
    3 "scheme" scheme: String, 4 "version" version: String
} }

/// Response of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiOutput {
    pub code: Option<String>,
    pub data: Option<CreateHttpApiData>,
    pub message: Option<String>,
}
model! { CreateHttpApiOutput {
    0 "code" code: String, 1 "data" data: CreateHttpApiData, 2 "message" message: String
} }

/// In the response of [`CreateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiData {
    pub http_api_id: Option<String>,
    pub name: Option<String>,
}
model! { CreateHttpApiData {
    0 "httpApiId" http_api_id: String, 1 "name" name: String
} }

/// Creates http api operation: `CreateHttpApiOperation` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/{httpApiId}/operations`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateHttpApiOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiOperation {
    pub operations: Option<Vec<HttpApiOperation>>,
    /// Required.
    pub http_api_id: String,
}
operation! { CreateHttpApiOperation(http_api_id: String) "CreateHttpApiOperation" -> CreateHttpApiOperationOutput {
    0 "operations" operations: Vec<HttpApiOperation>, 1 "httpApiId" http_api_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/v1/http-apis/{httpApiId}/operations", body: BodyStyle::Json, } }

/// In the request of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiOperation {
    pub auth_config: Option<AuthConfig>,
    pub deploy_configs: Option<Vec<HttpApiDeployConfig>>,
    pub description: Option<String>,
    pub enable_auth: Option<bool>,
    /// Required.
    pub method: Option<String>,
    pub mock: Option<HttpApiMockContract>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub request: Option<HttpApiRequestContract>,
    pub response: Option<HttpApiResponseContract>,
}
input! { HttpApiOperation(method: String, name: String, path: String) {
    0 "authConfig" auth_config: AuthConfig, 1 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>,
    2 "description" description: String, 3 "enableAuth" enable_auth: bool, 4 "method" method: String,
    5 "mock" mock: HttpApiMockContract, 6 "name" name: String, 7 "path" path: String,
    8 "request" request: HttpApiRequestContract, 9 "response" response: HttpApiResponseContract
} }

/// In the request of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiRequestContract {
    pub body: Option<HttpApiRequestContractBody>,
    pub header_parameters: Option<Vec<HttpApiParameter>>,
    pub path_parameters: Option<Vec<HttpApiParameter>>,
    pub query_parameters: Option<Vec<HttpApiParameter>>,
}
input! { HttpApiRequestContract() {
    0 "body" body: HttpApiRequestContractBody, 1 "headerParameters" header_parameters: Vec<HttpApiParameter>,
    2 "pathParameters" path_parameters: Vec<HttpApiParameter>,
    3 "queryParameters" query_parameters: Vec<HttpApiParameter>
} }

/// In the request of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiRequestContractBody {
    pub content_type: Option<String>,
    pub description: Option<String>,
    pub example: Option<String>,
    pub json_schema: Option<String>,
}
input! { HttpApiRequestContractBody() {
    0 "contentType" content_type: String, 1 "description" description: String, 2 "example" example: String,
    3 "jsonSchema" json_schema: String
} }

/// In the request of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiParameter {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub example_value: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub required: Option<bool>,
    /// Required.
    pub r#type: Option<String>,
}
input! { HttpApiParameter(name: String, r#type: String) {
    0 "defaultValue" default_value: String, 1 "description" description: String, 2 "exampleValue" example_value: String,
    3 "name" name: String, 4 "required" required: bool, 5 "type" r#type: String
} }

/// In the request of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiResponseContract {
    /// Required.
    pub content_type: Option<String>,
    pub items: Option<Vec<HttpApiResponseContractItems>>,
}
input! { HttpApiResponseContract(content_type: String) {
    0 "contentType" content_type: String, 1 "items" items: Vec<HttpApiResponseContractItems>
} }

/// In the request of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiResponseContractItems {
    pub code: Option<i64>,
    pub description: Option<String>,
    pub example: Option<String>,
    pub json_schema: Option<String>,
}
input! { HttpApiResponseContractItems() {
    0 "code" code: i64, 1 "description" description: String, 2 "example" example: String,
    3 "jsonSchema" json_schema: String
} }

/// Response of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiOperationOutput {
    pub code: Option<String>,
    pub data: Option<CreateHttpApiOperationData>,
    pub message: Option<String>,
}
model! { CreateHttpApiOperationOutput {
    0 "code" code: String, 1 "data" data: CreateHttpApiOperationData, 2 "message" message: String
} }

/// In the response of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiOperationData {
    pub operations: Vec<CreateHttpApiOperationOperations>,
}
model! { CreateHttpApiOperationData {
    0 "operations" operations: Vec<CreateHttpApiOperationOperations>
} }

/// In the response of [`CreateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiOperationOperations {
    pub operation_id: Option<String>,
}
model! { CreateHttpApiOperationOperations {
    0 "operationId" operation_id: String
} }

/// Creates http api route: `CreateHttpApiRoute` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/{httpApiId}/routes`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateHttpApiRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiRoute {
    pub backend_config: Option<CreateHttpApiRouteBackendConfig>,
    /// Deprecated.
    pub deploy_configs: Option<Vec<HttpApiDeployConfig>>,
    pub description: Option<String>,
    pub domain_ids: Option<Vec<String>>,
    pub environment_id: Option<String>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_route_config: Option<CreateHttpApiRouteMcpRouteConfig>,
    pub name: Option<String>,
    pub policy_configs: Option<Vec<HttpApiPolicyConfigs>>,
    /// Required.
    pub http_api_id: String,
}
operation! { CreateHttpApiRoute(http_api_id: String) "CreateHttpApiRoute" -> CreateHttpApiRouteOutput {
    0 "backendConfig" backend_config: CreateHttpApiRouteBackendConfig,
    1 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>, 2 "description" description: String,
    3 "domainIds" domain_ids: Vec<String>, 4 "environmentId" environment_id: String, 5 "match" r#match: HttpRouteMatch,
    6 "mcpRouteConfig" mcp_route_config: CreateHttpApiRouteMcpRouteConfig, 7 "name" name: String,
    8 "policyConfigs" policy_configs: Vec<HttpApiPolicyConfigs>, 9 "httpApiId" http_api_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/v1/http-apis/{httpApiId}/routes", body: BodyStyle::Json, } }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiRouteBackendConfig {
    pub scene: Option<String>,
    pub services: Option<Vec<CreateHttpApiRouteServices>>,
}
input! { CreateHttpApiRouteBackendConfig() {
    0 "scene" scene: String, 1 "services" services: Vec<CreateHttpApiRouteServices>
} }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiRouteServices {
    pub model_name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateHttpApiRouteServices() {
    0 "modelName" model_name: String, 1 "port" port: i64, 2 "protocol" protocol: String,
    3 "serviceId" service_id: String, 4 "version" version: String, 5 "weight" weight: i64
} }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteMatch {
    pub headers: Option<Vec<HttpRouteMatchHeaders>>,
    pub ignore_uri_case: Option<bool>,
    pub methods: Option<Vec<String>>,
    pub path: Option<HttpRouteMatchPath>,
    pub query_params: Option<Vec<HttpRouteMatchQueryParams>>,
}
input! { HttpRouteMatch() {
    0 "headers" headers: Vec<HttpRouteMatchHeaders>, 1 "ignoreUriCase" ignore_uri_case: bool,
    2 "methods" methods: Vec<String>, 3 "path" path: HttpRouteMatchPath,
    4 "queryParams" query_params: Vec<HttpRouteMatchQueryParams>
} }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteMatchHeaders {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { HttpRouteMatchHeaders() {
    0 "name" name: String, 1 "type" r#type: String, 2 "value" value: String
} }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteMatchPath {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { HttpRouteMatchPath() {
    0 "type" r#type: String, 1 "value" value: String
} }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteMatchQueryParams {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { HttpRouteMatchQueryParams() {
    0 "name" name: String, 1 "type" r#type: String, 2 "value" value: String
} }

/// In the request of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiRouteMcpRouteConfig {
    pub exposed_uri_path: Option<String>,
    pub mcp_statistics_enable: Option<bool>,
    pub protocol: Option<String>,
}
input! { CreateHttpApiRouteMcpRouteConfig() {
    0 "exposedUriPath" exposed_uri_path: String, 1 "mcpStatisticsEnable" mcp_statistics_enable: bool,
    2 "protocol" protocol: String
} }

/// Response of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiRouteOutput {
    pub code: Option<String>,
    pub data: Option<CreateHttpApiRouteData>,
    pub message: Option<String>,
}
model! { CreateHttpApiRouteOutput {
    0 "code" code: String, 1 "data" data: CreateHttpApiRouteData, 2 "message" message: String
} }

/// In the response of [`CreateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpApiRouteData {
    pub route_id: Option<String>,
}
model! { CreateHttpApiRouteData {
    0 "routeId" route_id: String
} }

/// Creates mcp server: `CreateMcpServer` of `apig` 2024-03-27.
///
/// POST `/v1/mcp-servers`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServer {
    pub assembled_sources: Option<Vec<CreateMcpServerAssembledSources>>,
    pub backend_config: Option<CreateMcpServerBackendConfig>,
    pub create_from_type: Option<String>,
    pub description: Option<String>,
    pub domain_ids: Option<Vec<String>>,
    pub exposed_uri_path: Option<String>,
    /// Required.
    pub gateway_id: String,
    pub gray_mcp_server_configs: Option<Vec<CreateMcpServerGrayMcpServerConfigs>>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_server_config: Option<CreateMcpServerMcpServerConfig>,
    pub mcp_statistics_enable: Option<bool>,
    /// Required.
    pub name: String,
    pub protocol: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateMcpServer(gateway_id: String, name: String, r#type: String)
    "CreateMcpServer" -> CreateMcpServerOutput {
    0 "assembledSources" assembled_sources: Vec<CreateMcpServerAssembledSources>,
    1 "backendConfig" backend_config: CreateMcpServerBackendConfig, 2 "createFromType" create_from_type: String,
    3 "description" description: String, 4 "domainIds" domain_ids: Vec<String>,
    5 "exposedUriPath" exposed_uri_path: String, 6 "gatewayId" gateway_id,
    7 "grayMcpServerConfigs" gray_mcp_server_configs: Vec<CreateMcpServerGrayMcpServerConfigs>,
    8 "match" r#match: HttpRouteMatch, 9 "mcpServerConfig" mcp_server_config: CreateMcpServerMcpServerConfig,
    10 "mcpStatisticsEnable" mcp_statistics_enable: bool, 11 "name" name, 12 "protocol" protocol: String,
    13 "type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] { path: "/v1/mcp-servers", body: BodyStyle::Json, } }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerAssembledSources {
    pub mcp_server_id: Option<String>,
    pub mcp_server_name: Option<String>,
    pub tools: Option<Vec<String>>,
}
input! { CreateMcpServerAssembledSources() {
    0 "mcpServerId" mcp_server_id: String, 1 "mcpServerName" mcp_server_name: String, 2 "tools" tools: Vec<String>
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerBackendConfig {
    pub scene: Option<String>,
    pub services: Option<Vec<CreateMcpServerServices>>,
}
input! { CreateMcpServerBackendConfig() {
    0 "scene" scene: String, 1 "services" services: Vec<CreateMcpServerServices>
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerServices {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateMcpServerServices() {
    0 "port" port: i64, 1 "protocol" protocol: String, 2 "serviceId" service_id: String, 3 "version" version: String,
    4 "weight" weight: i64
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerGrayMcpServerConfigs {
    pub backend_config: Option<CreateMcpServerGrayMcpServerConfigsBackendConfig>,
    pub r#match: Option<HttpRouteMatch>,
    pub route_id: Option<String>,
}
input! { CreateMcpServerGrayMcpServerConfigs() {
    0 "backendConfig" backend_config: CreateMcpServerGrayMcpServerConfigsBackendConfig,
    1 "match" r#match: HttpRouteMatch, 2 "routeId" route_id: String
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerGrayMcpServerConfigsBackendConfig {
    pub scene: Option<String>,
    pub services: Option<Vec<CreateMcpServerBackendConfigServices>>,
}
input! { CreateMcpServerGrayMcpServerConfigsBackendConfig() {
    0 "scene" scene: String, 1 "services" services: Vec<CreateMcpServerBackendConfigServices>
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerBackendConfigServices {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateMcpServerBackendConfigServices() {
    0 "port" port: i64, 1 "protocol" protocol: String, 2 "serviceId" service_id: String, 3 "version" version: String,
    4 "weight" weight: i64
} }

/// In the request of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerMcpServerConfig {
    pub mcp_server_spec: Option<String>,
    pub swagger_config: Option<String>,
}
input! { CreateMcpServerMcpServerConfig() {
    0 "mcpServerSpec" mcp_server_spec: String, 1 "swaggerConfig" swagger_config: String
} }

/// Response of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerOutput {
    pub code: Option<String>,
    pub data: Option<CreateMcpServerData>,
    pub message: Option<String>,
}
model! { CreateMcpServerOutput {
    0 "code" code: String, 1 "data" data: CreateMcpServerData, 2 "message" message: String
} }

/// In the response of [`CreateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMcpServerData {
    pub mcp_server_id: Option<String>,
    pub name: Option<String>,
}
model! { CreateMcpServerData {
    0 "mcpServerId" mcp_server_id: String, 1 "name" name: String
} }

/// Creates plugin attachment: `CreatePluginAttachment` of `apig` 2024-03-27.
///
/// POST `/v1/plugin-attachments`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreatePluginAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginAttachment {
    pub attach_resource_ids: Option<Vec<String>>,
    pub attach_resource_type: Option<String>,
    pub enable: Option<bool>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub plugin_config: Option<String>,
    pub plugin_id: Option<String>,
}
operation! { CreatePluginAttachment() "CreatePluginAttachment" -> CreatePluginAttachmentOutput {
    0 "attachResourceIds" attach_resource_ids: Vec<String>, 1 "attachResourceType" attach_resource_type: String,
    2 "enable" enable: bool, 3 "environmentId" environment_id: String, 4 "gatewayId" gateway_id: String,
    5 "pluginConfig" plugin_config: String, 6 "pluginId" plugin_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/v1/plugin-attachments", body: BodyStyle::Json, } }

/// Response of [`CreatePluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginAttachmentOutput {
    pub code: Option<String>,
    pub data: Option<CreatePluginAttachmentData>,
    pub message: Option<String>,
}
model! { CreatePluginAttachmentOutput {
    0 "code" code: String, 1 "data" data: CreatePluginAttachmentData, 2 "message" message: String
} }

/// In the response of [`CreatePluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginAttachmentData {
    pub plugin_attachment_id: Option<String>,
}
model! { CreatePluginAttachmentData {
    0 "pluginAttachmentId" plugin_attachment_id: String
} }

/// Creates plugin class: `CreatePluginClass` of `apig` 2024-03-27.
///
/// POST `/v1/plugin-classes`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreatePluginClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginClass {
    pub alias: Option<String>,
    /// Required.
    pub description: String,
    pub execute_priority: Option<i64>,
    /// Required.
    pub execute_stage: String,
    /// Required.
    pub name: String,
    pub supported_min_gateway_version: Option<String>,
    /// Required.
    pub version: String,
    /// Required.
    pub version_description: String,
    /// Required.
    pub wasm_language: String,
    /// Required.
    pub wasm_url: String,
}

/// Arguments of [`CreatePluginClass::new`].
pub struct CreatePluginClassRequired {
    pub description: String,
    pub execute_stage: String,
    pub name: String,
    pub version: String,
    pub version_description: String,
    pub wasm_language: String,
    pub wasm_url: String,
}
operation! {
    CreatePluginClass { CreatePluginClassRequired: description, execute_stage, name, version, version_description, wasm_language, wasm_url }
    "CreatePluginClass" -> CreatePluginClassOutput {
    0 "alias" alias: String, 1 "description" description, 2 "executePriority" execute_priority: i64,
    3 "executeStage" execute_stage, 4 "name" name, 5 "supportedMinGatewayVersion" supported_min_gateway_version: String,
    6 "version" version, 7 "versionDescription" version_description, 8 "wasmLanguage" wasm_language,
    9 "wasmUrl" wasm_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/v1/plugin-classes", body: BodyStyle::Json, } }

/// Response of [`CreatePluginClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginClassOutput {
    pub code: Option<String>,
    pub data: Option<CreatePluginClassData>,
    pub message: Option<String>,
}
model! { CreatePluginClassOutput {
    0 "code" code: String, 1 "data" data: CreatePluginClassData, 2 "message" message: String
} }

/// In the response of [`CreatePluginClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginClassData {
    pub plugin_class_id: Option<String>,
}
model! { CreatePluginClassData {
    0 "pluginClassId" plugin_class_id: String
} }

/// Creates policy: `CreatePolicy` of `apig` 2024-03-27.
///
/// POST `/v2/policies`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    /// Required.
    pub class_name: String,
    /// Required.
    pub config: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreatePolicy(class_name: String, config: String, name: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "className" class_name, 1 "config" config, 2 "description" description: String, 3 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/v2/policies", body: BodyStyle::Json, } }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub code: Option<String>,
    pub data: Option<CreatePolicyData>,
    pub message: Option<String>,
}
model! { CreatePolicyOutput {
    0 "code" code: String, 1 "data" data: CreatePolicyData, 2 "message" message: String
} }

/// In the response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyData {
    pub policy_id: Option<String>,
}
model! { CreatePolicyData {
    0 "policyId" policy_id: String
} }

/// Creates policy attachment: `CreatePolicyAttachment` of `apig` 2024-03-27.
///
/// POST `/v1/policy-attachments`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreatePolicyAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyAttachment {
    /// Required.
    pub attach_resource_id: String,
    /// Required.
    pub attach_resource_type: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub policy_id: String,
}

/// Arguments of [`CreatePolicyAttachment::new`].
pub struct CreatePolicyAttachmentRequired {
    pub attach_resource_id: String,
    pub attach_resource_type: String,
    pub environment_id: String,
    pub gateway_id: String,
    pub policy_id: String,
}
operation! {
    CreatePolicyAttachment { CreatePolicyAttachmentRequired: attach_resource_id, attach_resource_type, environment_id, gateway_id, policy_id }
    "CreatePolicyAttachment" -> CreatePolicyAttachmentOutput {
    0 "attachResourceId" attach_resource_id, 1 "attachResourceType" attach_resource_type,
    2 "environmentId" environment_id, 3 "gatewayId" gateway_id, 4 "policyId" policy_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/policy-attachments", body: BodyStyle::Json, } }

/// Response of [`CreatePolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyAttachmentOutput {
    pub code: Option<String>,
    pub data: Option<CreatePolicyAttachmentData>,
    pub message: Option<String>,
}
model! { CreatePolicyAttachmentOutput {
    0 "code" code: String, 1 "data" data: CreatePolicyAttachmentData, 2 "message" message: String
} }

/// In the response of [`CreatePolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyAttachmentData {
    pub policy_attachment_id: Option<String>,
}
model! { CreatePolicyAttachmentData {
    0 "policyAttachmentId" policy_attachment_id: String
} }

/// Creates secret: `CreateSecret` of `apig` 2024-03-27.
///
/// POST `/v1/secrets`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecret {
    pub description: Option<String>,
    pub gateway_type: Option<String>,
    pub kms_config: Option<KMSConfig>,
    pub name: Option<String>,
    /// Secret.
    pub secret_data: Option<Secret>,
    pub secret_source: Option<String>,
}
operation! { CreateSecret() "CreateSecret" -> CreateSecretOutput {
    0 "description" description: String, 1 "gatewayType" gateway_type: String, 2 "kmsConfig" kms_config: KMSConfig,
    3 "name" name: String, 4 "secretData" secret_data: Secret, 5 "secretSource" secret_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/v1/secrets", body: BodyStyle::Json, } }

/// In the request of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KMSConfig {
    pub kms_instance_id: Option<String>,
    pub kms_key_id: Option<String>,
}
input! { KMSConfig() {
    0 "kmsInstanceId" kms_instance_id: String, 1 "kmsKeyId" kms_key_id: String
} }

/// Response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretOutput {
    pub code: Option<String>,
    pub data: Option<CreateSecretData>,
    pub message: Option<String>,
}
model! { CreateSecretOutput {
    0 "code" code: String, 1 "data" data: CreateSecretData, 2 "message" message: String
} }

/// In the response of [`CreateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecretData {
    pub secret_id: Option<String>,
}
model! { CreateSecretData {
    0 "secretId" secret_id: String
} }

/// Creates service: `CreateService` of `apig` 2024-03-27.
///
/// POST `/v1/services`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub client_token: Option<String>,
    pub gateway_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_configs: Option<Vec<CreateServiceServiceConfigs>>,
    pub source_type: Option<String>,
}
operation! { CreateService() "CreateService" -> CreateServiceOutput {
    0 "clientToken" client_token: String, 1 "gatewayId" gateway_id: String,
    2 "resourceGroupId" resource_group_id: String, 3 "serviceConfigs" service_configs: Vec<CreateServiceServiceConfigs>,
    4 "sourceType" source_type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/services", body: BodyStyle::Json, } }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceServiceConfigs {
    pub addresses: Option<Vec<String>>,
    pub agent_service_config: Option<AgentServiceConfig>,
    pub ai_service_config: Option<AiServiceConfig>,
    pub dns_servers: Option<Vec<String>>,
    pub express_type: Option<String>,
    pub group_name: Option<String>,
    pub model_provider_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
    pub source_id: Option<String>,
    pub validation_options: Option<CreateServiceValidationOptions>,
}
input! { CreateServiceServiceConfigs() {
    0 "addresses" addresses: Vec<String>, 1 "agentServiceConfig" agent_service_config: AgentServiceConfig,
    2 "aiServiceConfig" ai_service_config: AiServiceConfig, 3 "dnsServers" dns_servers: Vec<String>,
    4 "expressType" express_type: String, 5 "groupName" group_name: String,
    6 "modelProviderId" model_provider_id: String, 7 "name" name: String, 8 "namespace" namespace: String,
    9 "qualifier" qualifier: String, 10 "sourceId" source_id: String,
    11 "validationOptions" validation_options: CreateServiceValidationOptions
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentServiceConfig {
    /// Required.
    pub address: Option<String>,
    pub custom_config: Option<AgentServiceConfigCustomConfig>,
    pub dash_scope_config: Option<AgentServiceConfigDashScopeConfig>,
    pub dify_config: Option<AgentServiceConfigDifyConfig>,
    pub enable_health_check: Option<bool>,
    pub enable_outlier_detection: Option<bool>,
    pub protocols: Option<Vec<String>>,
    /// Required.
    pub provider: Option<String>,
}
input! { AgentServiceConfig(address: String, provider: String) {
    0 "address" address: String, 1 "customConfig" custom_config: AgentServiceConfigCustomConfig,
    2 "dashScopeConfig" dash_scope_config: AgentServiceConfigDashScopeConfig,
    3 "difyConfig" dify_config: AgentServiceConfigDifyConfig, 4 "enableHealthCheck" enable_health_check: bool,
    5 "enableOutlierDetection" enable_outlier_detection: bool, 6 "protocols" protocols: Vec<String>,
    7 "provider" provider: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentServiceConfigCustomConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub api_key_generate_mode: Option<String>,
}
input! { AgentServiceConfigCustomConfig() {
    0 "apiKey" api_key: Secret, 1 "apiKeyGenerateMode" api_key_generate_mode: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentServiceConfigDashScopeConfig {
    pub app_credentials: Option<Vec<AgentServiceConfigAppCredentials>>,
}
input! { AgentServiceConfigDashScopeConfig() {
    0 "appCredentials" app_credentials: Vec<AgentServiceConfigAppCredentials>
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentServiceConfigAppCredentials {
    /// Secret.
    pub api_key: Option<Secret>,
    pub app_id: Option<String>,
}
input! { AgentServiceConfigAppCredentials() {
    0 "apiKey" api_key: Secret, 1 "appId" app_id: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentServiceConfigDifyConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub bot_type: Option<String>,
}
input! { AgentServiceConfigDifyConfig() {
    0 "apiKey" api_key: Secret, 1 "botType" bot_type: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiServiceConfig {
    pub api_key_generate_mode: Option<String>,
    pub address: Option<String>,
    /// Secret.
    pub api_keys: Option<Vec<Secret>>,
    pub bedrock_service_config: Option<AiServiceConfigBedrockServiceConfig>,
    pub compatible_protocols: Option<Vec<String>>,
    pub default_model_name: Option<String>,
    pub enable_health_check: Option<bool>,
    pub enable_outlier_detection: Option<bool>,
    pub pai_eas_service_config: Option<AiServiceConfigPaiEASServiceConfig>,
    pub protocols: Option<Vec<String>>,
    pub provider: Option<String>,
    pub vertex_service_config: Option<AiServiceConfigVertexServiceConfig>,
}
input! { AiServiceConfig() {
    0 "ApiKeyGenerateMode" api_key_generate_mode: String, 1 "address" address: String,
    2 "apiKeys" api_keys: Vec<Secret>,
    3 "bedrockServiceConfig" bedrock_service_config: AiServiceConfigBedrockServiceConfig,
    4 "compatibleProtocols" compatible_protocols: Vec<String>, 5 "defaultModelName" default_model_name: String,
    6 "enableHealthCheck" enable_health_check: bool, 7 "enableOutlierDetection" enable_outlier_detection: bool,
    8 "paiEASServiceConfig" pai_eas_service_config: AiServiceConfigPaiEASServiceConfig,
    9 "protocols" protocols: Vec<String>, 10 "provider" provider: String,
    11 "vertexServiceConfig" vertex_service_config: AiServiceConfigVertexServiceConfig
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiServiceConfigBedrockServiceConfig {
    pub aws_access_key: Option<String>,
    pub aws_region: Option<String>,
    /// Secret.
    pub aws_secret_key: Option<Secret>,
}
input! { AiServiceConfigBedrockServiceConfig() {
    0 "awsAccessKey" aws_access_key: String, 1 "awsRegion" aws_region: String, 2 "awsSecretKey" aws_secret_key: Secret
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiServiceConfigPaiEASServiceConfig {
    pub endpoint_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub workspace_id: Option<String>,
}
input! { AiServiceConfigPaiEASServiceConfig() {
    0 "endpointType" endpoint_type: String, 1 "serviceId" service_id: String, 2 "serviceName" service_name: String,
    3 "workspaceId" workspace_id: String
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiServiceConfigVertexServiceConfig {
    pub gemini_safety_setting: Option<BTreeMap<String, String>>,
    /// Secret.
    pub vertex_auth_key: Option<Secret>,
    pub vertex_auth_service_name: Option<String>,
    pub vertex_project_id: Option<String>,
    pub vertex_region: Option<String>,
    pub vertex_token_refresh_ahead: Option<i64>,
}
input! { AiServiceConfigVertexServiceConfig() {
    0 "geminiSafetySetting" gemini_safety_setting: BTreeMap<String, String>, 1 "vertexAuthKey" vertex_auth_key: Secret,
    2 "vertexAuthServiceName" vertex_auth_service_name: String, 3 "vertexProjectId" vertex_project_id: String,
    4 "vertexRegion" vertex_region: String, 5 "vertexTokenRefreshAhead" vertex_token_refresh_ahead: i64
} }

/// In the request of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceValidationOptions {
    pub skip_verify_ai_chat_completion: Option<bool>,
}
input! { CreateServiceValidationOptions() {
    0 "skipVerifyAIChatCompletion" skip_verify_ai_chat_completion: bool
} }

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub code: Option<String>,
    pub data: Option<CreateServiceData>,
    pub message: Option<String>,
}
model! { CreateServiceOutput {
    0 "code" code: String, 1 "data" data: CreateServiceData, 2 "message" message: String
} }

/// In the response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceData {
    pub service_ids: Vec<String>,
}
model! { CreateServiceData {
    0 "serviceIds" service_ids: Vec<String>
} }

/// Creates service version: `CreateServiceVersion` of `apig` 2024-03-27.
///
/// POST `/v1/services/{serviceId}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceVersion {
    /// Required.
    pub labels: Vec<CreateServiceVersionLabels>,
    /// Required.
    pub name: String,
    /// Required.
    pub service_id: String,
}
operation! { CreateServiceVersion(labels: Vec<CreateServiceVersionLabels>, name: String, service_id: String)
    "CreateServiceVersion" -> CreateServiceVersionOutput {
    0 "labels" labels, 1 "name" name, 2 "serviceId" service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v1/services/{serviceId}/versions", body: BodyStyle::Json, } }

/// In the request of [`CreateServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceVersionLabels {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateServiceVersionLabels(key: String) {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateServiceVersionOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Creates source: `CreateSource` of `apig` 2024-03-27.
///
/// POST `/v1/sources`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/CreateSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSource {
    pub gateway_id: Option<String>,
    pub k8s_source_config: Option<CreateSourceK8sSourceConfig>,
    pub nacos_source_config: Option<CreateSourceNacosSourceConfig>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateSource() "CreateSource" -> CreateSourceOutput {
    0 "gatewayId" gateway_id: String, 1 "k8sSourceConfig" k8s_source_config: CreateSourceK8sSourceConfig,
    2 "nacosSourceConfig" nacos_source_config: CreateSourceNacosSourceConfig,
    3 "resourceGroupId" resource_group_id: String, 4 "type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/sources", body: BodyStyle::Json, } }

/// In the request of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceK8sSourceConfig {
    pub authorize_security_group_rules: Option<
        Vec<CreateSourceAuthorizeSecurityGroupRules>,
    >,
    pub cluster_id: Option<String>,
}
input! { CreateSourceK8sSourceConfig() {
    0 "authorizeSecurityGroupRules" authorize_security_group_rules: Vec<CreateSourceAuthorizeSecurityGroupRules>,
    1 "clusterId" cluster_id: String
} }

/// In the request of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceAuthorizeSecurityGroupRules {
    pub description: Option<String>,
    pub port_ranges: Option<Vec<String>>,
    pub security_group_id: Option<String>,
}
input! { CreateSourceAuthorizeSecurityGroupRules() {
    0 "description" description: String, 1 "portRanges" port_ranges: Vec<String>,
    2 "securityGroupId" security_group_id: String
} }

/// In the request of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceNacosSourceConfig {
    pub instance_id: Option<String>,
}
input! { CreateSourceNacosSourceConfig() {
    0 "instanceId" instance_id: String
} }

/// Response of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceOutput {
    pub code: Option<String>,
    pub data: Option<CreateSourceData>,
    pub message: Option<String>,
}
model! { CreateSourceOutput {
    0 "code" code: String, 1 "data" data: CreateSourceData, 2 "message" message: String
} }

/// In the response of [`CreateSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSourceData {
    pub source_id: Option<String>,
}
model! { CreateSourceData {
    0 "sourceId" source_id: String
} }

/// Deletes ai model card: `DeleteAiModelCard` of `apig` 2024-03-27.
///
/// DELETE `/v1/ai-model-cards/{modelCardId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteAiModelCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiModelCard {
    /// Required.
    pub model_card_id: String,
}
operation! { DeleteAiModelCard(model_card_id: String) "DeleteAiModelCard" -> DeleteAiModelCardOutput {
    0 "modelCardId" model_card_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/ai-model-cards/{modelCardId}", } }

/// Response of [`DeleteAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiModelCardOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAiModelCardOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes ai model provider: `DeleteAiModelProvider` of `apig` 2024-03-27.
///
/// DELETE `/v1/ai-model-providers/{modelProviderId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteAiModelProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiModelProvider {
    /// Required.
    pub model_provider_id: String,
}
operation! { DeleteAiModelProvider(model_provider_id: String) "DeleteAiModelProvider" -> DeleteAiModelProviderOutput {
    0 "modelProviderId" model_provider_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/ai-model-providers/{modelProviderId}", } }

/// Response of [`DeleteAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiModelProviderOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAiModelProviderOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes consumer: `DeleteConsumer` of `apig` 2024-03-27.
///
/// DELETE `/v1/consumers/{consumerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumer {
    /// Required.
    pub consumer_id: String,
}
operation! { DeleteConsumer(consumer_id: String) "DeleteConsumer" -> DeleteConsumerOutput {
    0 "consumerId" consumer_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/consumers/{consumerId}", } }

/// Response of [`DeleteConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConsumerOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes consumer authorization rule: `DeleteConsumerAuthorizationRule` of `apig` 2024-03-27.
///
/// DELETE `/v1/consumers/{consumerId}/authorization-rules/{consumerAuthorizationRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteConsumerAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerAuthorizationRule {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub consumer_authorization_rule_id: String,
}
operation! { DeleteConsumerAuthorizationRule(consumer_id: String, consumer_authorization_rule_id: String)
    "DeleteConsumerAuthorizationRule" -> DeleteConsumerAuthorizationRuleOutput {
    0 "consumerId" consumer_id, 1 "consumerAuthorizationRuleId" consumer_authorization_rule_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/consumers/{consumerId}/authorization-rules/{consumerAuthorizationRuleId}", } }

/// Response of [`DeleteConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerAuthorizationRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConsumerAuthorizationRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes consumer group: `DeleteConsumerGroup` of `apig` 2024-03-27.
///
/// DELETE `/v1/consumer-groups/{consumerGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub consumer_group_id: String,
}
operation! { DeleteConsumerGroup(consumer_group_id: String) "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/consumer-groups/{consumerGroupId}", } }

/// Response of [`DeleteConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConsumerGroupOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes domain: `DeleteDomain` of `apig` 2024-03-27.
///
/// DELETE `/v1/domains/{domainId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain_id: String,
}
operation! { DeleteDomain(domain_id: String) "DeleteDomain" -> DeleteDomainOutput {
    0 "domainId" domain_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/domains/{domainId}", } }

/// Response of [`DeleteDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteDomainOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes environment: `DeleteEnvironment` of `apig` 2024-03-27.
///
/// DELETE `/v1/environments/{environmentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteEnvironment>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironment {
    /// Required.
    pub environment_id: String,
}
operation! { DeleteEnvironment(environment_id: String) "DeleteEnvironment" -> DeleteEnvironmentOutput {
    0 "environmentId" environment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/environments/{environmentId}", } }

/// Response of [`DeleteEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEnvironmentOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes gateway: `DeleteGateway` of `apig` 2024-03-27.
///
/// DELETE `/v1/gateways/{gatewayId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteGateway(gateway_id: String) "DeleteGateway" -> DeleteGatewayOutput {
    0 "gatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/gateways/{gatewayId}", } }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes gateway quota rule: `DeleteGatewayQuotaRule` of `apig` 2024-03-27.
///
/// DELETE `/v1/gateways/{gatewayId}/quota-rules/{ruleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteGatewayQuotaRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayQuotaRule {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteGatewayQuotaRule(gateway_id: String, rule_id: String)
    "DeleteGatewayQuotaRule" -> DeleteGatewayQuotaRuleOutput {
    0 "gatewayId" gateway_id, 1 "ruleId" rule_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/gateways/{gatewayId}/quota-rules/{ruleId}", } }

/// Response of [`DeleteGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayQuotaRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayQuotaRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes gateway security group rule: `DeleteGatewaySecurityGroupRule` of `apig` 2024-03-27.
///
/// DELETE `/v1/gateways/{gatewayId}/security-group-rules/{securityGroupRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteGatewaySecurityGroupRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySecurityGroupRule {
    pub cascading_delete: Option<bool>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub security_group_rule_id: String,
}
operation! { DeleteGatewaySecurityGroupRule(gateway_id: String, security_group_rule_id: String)
    "DeleteGatewaySecurityGroupRule" -> DeleteGatewaySecurityGroupRuleOutput {
    0 "cascadingDelete" cascading_delete: bool, 1 "gatewayId" gateway_id, 2 "securityGroupRuleId" security_group_rule_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/gateways/{gatewayId}/security-group-rules/{securityGroupRuleId}", } }

/// Response of [`DeleteGatewaySecurityGroupRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySecurityGroupRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewaySecurityGroupRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes http api: `DeleteHttpApi` of `apig` 2024-03-27.
///
/// DELETE `/v1/http-apis/{httpApiId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpApi {
    pub dry_run: Option<bool>,
    /// Required.
    pub http_api_id: String,
}
operation! { DeleteHttpApi(http_api_id: String) "DeleteHttpApi" -> DeleteHttpApiOutput {
    0 "dryRun" dry_run: bool, 1 "httpApiId" http_api_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/http-apis/{httpApiId}", } }

/// Response of [`DeleteHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpApiOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteHttpApiOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes http api operation: `DeleteHttpApiOperation` of `apig` 2024-03-27.
///
/// DELETE `/v1/http-apis/{httpApiId}/operations/{operationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteHttpApiOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpApiOperation {
    /// Required.
    pub http_api_id: String,
    /// Required.
    pub operation_id: String,
}
operation! { DeleteHttpApiOperation(http_api_id: String, operation_id: String)
    "DeleteHttpApiOperation" -> DeleteHttpApiOperationOutput {
    0 "httpApiId" http_api_id, 1 "operationId" operation_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/http-apis/{httpApiId}/operations/{operationId}", } }

/// Response of [`DeleteHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpApiOperationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteHttpApiOperationOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes http api route: `DeleteHttpApiRoute` of `apig` 2024-03-27.
///
/// DELETE `/v1/http-apis/{httpApiId}/routes/{routeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteHttpApiRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpApiRoute {
    /// Required.
    pub http_api_id: String,
    /// Required.
    pub route_id: String,
}
operation! { DeleteHttpApiRoute(http_api_id: String, route_id: String)
    "DeleteHttpApiRoute" -> DeleteHttpApiRouteOutput {
    0 "httpApiId" http_api_id, 1 "routeId" route_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/http-apis/{httpApiId}/routes/{routeId}", } }

/// Response of [`DeleteHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHttpApiRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteHttpApiRouteOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes mcp server: `DeleteMcpServer` of `apig` 2024-03-27.
///
/// DELETE `/v1/mcp-servers/{mcpServerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServer {
    /// Required.
    pub mcp_server_id: String,
}
operation! { DeleteMcpServer(mcp_server_id: String) "DeleteMcpServer" -> DeleteMcpServerOutput {
    0 "mcpServerId" mcp_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/mcp-servers/{mcpServerId}", } }

/// Response of [`DeleteMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMcpServerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteMcpServerOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes plugin attachment: `DeletePluginAttachment` of `apig` 2024-03-27.
///
/// DELETE `/v1/plugin-attachments/{pluginAttachmentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeletePluginAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginAttachment {
    /// Required.
    pub plugin_attachment_id: String,
}
operation! { DeletePluginAttachment(plugin_attachment_id: String)
    "DeletePluginAttachment" -> DeletePluginAttachmentOutput {
    0 "pluginAttachmentId" plugin_attachment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/plugin-attachments/{pluginAttachmentId}", } }

/// Response of [`DeletePluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginAttachmentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePluginAttachmentOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes plugin class: `DeletePluginClass` of `apig` 2024-03-27.
///
/// DELETE `/v1/plugin-classes/{pluginClassId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeletePluginClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginClass {
    /// Required.
    pub plugin_class_id: String,
}
operation! { DeletePluginClass(plugin_class_id: String) "DeletePluginClass" -> DeletePluginClassOutput {
    0 "pluginClassId" plugin_class_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/plugin-classes/{pluginClassId}", } }

/// Response of [`DeletePluginClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginClassOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePluginClassOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes policy: `DeletePolicy` of `apig` 2024-03-27.
///
/// DELETE `/v2/policies/{policyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub policy_id: String,
}
operation! { DeletePolicy(policy_id: String) "DeletePolicy" -> DeletePolicyOutput {
    0 "policyId" policy_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/policies/{policyId}", } }

/// Response of [`DeletePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePolicyOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes policy attachment: `DeletePolicyAttachment` of `apig` 2024-03-27.
///
/// DELETE `/v1/policy-attachments/{policyAttachmentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeletePolicyAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyAttachment {
    /// Required.
    pub policy_attachment_id: String,
}
operation! { DeletePolicyAttachment(policy_attachment_id: String)
    "DeletePolicyAttachment" -> DeletePolicyAttachmentOutput {
    0 "policyAttachmentId" policy_attachment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/policy-attachments/{policyAttachmentId}", } }

/// Response of [`DeletePolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyAttachmentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePolicyAttachmentOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes secret: `DeleteSecret` of `apig` 2024-03-27.
///
/// DELETE `/v1/secrets/{secretId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecret {
    /// Required.
    pub secret_id: String,
}
operation! { DeleteSecret(secret_id: String) "DeleteSecret" -> DeleteSecretOutput {
    0 "secretId" secret_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/secrets/{secretId}", } }

/// Response of [`DeleteSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteSecretOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes service: `DeleteService` of `apig` 2024-03-27.
///
/// DELETE `/v1/services/{serviceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    /// Required.
    pub service_id: String,
}
operation! { DeleteService(service_id: String) "DeleteService" -> DeleteServiceOutput {
    0 "serviceId" service_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/services/{serviceId}", } }

/// Response of [`DeleteService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteServiceOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes service version: `DeleteServiceVersion` of `apig` 2024-03-27.
///
/// DELETE `/v1/services/{serviceId}/versions/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceVersion {
    /// Required.
    pub service_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteServiceVersion(service_id: String, name: String)
    "DeleteServiceVersion" -> DeleteServiceVersionOutput {
    0 "serviceId" service_id, 1 "name" name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/services/{serviceId}/versions/{name}", } }

/// Response of [`DeleteServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteServiceVersionOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deletes source: `DeleteSource` of `apig` 2024-03-27.
///
/// DELETE `/v1/sources/{sourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeleteSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSource {
    /// Required.
    pub source_id: String,
}
operation! { DeleteSource(source_id: String) "DeleteSource" -> DeleteSourceOutput {
    0 "sourceId" source_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/sources/{sourceId}", } }

/// Response of [`DeleteSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSourceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteSourceOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Deploys http api: `DeployHttpApi` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/{httpApiId}/deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeployHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApi {
    /// Deprecated.
    pub http_api_config: Option<DeployHttpApiHttpApiConfig>,
    pub rest_api_config: Option<DeployHttpApiRestApiConfig>,
    pub route_id: Option<String>,
    /// Required.
    pub http_api_id: String,
}
operation! { DeployHttpApi(http_api_id: String) "DeployHttpApi" -> DeployHttpApiOutput {
    0 "httpApiConfig" http_api_config: DeployHttpApiHttpApiConfig,
    1 "restApiConfig" rest_api_config: DeployHttpApiRestApiConfig, 2 "routeId" route_id: String,
    3 "httpApiId" http_api_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v1/http-apis/{httpApiId}/deploy", body: BodyStyle::Json, } }

/// In the request of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiHttpApiConfig {
    pub gateway_id: Option<String>,
    pub route_ids: Option<Vec<String>>,
}
input! { DeployHttpApiHttpApiConfig() {
    0 "gatewayId" gateway_id: String, 1 "routeIds" route_ids: Vec<String>
} }

/// In the request of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiRestApiConfig {
    pub description: Option<String>,
    pub enable_route_compression: Option<bool>,
    pub environment: Option<DeployHttpApiEnvironment>,
    pub gateway_id: Option<String>,
    pub operation_deployments: Option<Vec<DeployHttpApiOperationDeployments>>,
    /// Deprecated.
    pub operation_ids: Option<Vec<String>>,
    pub revision_id: Option<String>,
}
input! { DeployHttpApiRestApiConfig() {
    0 "description" description: String, 1 "enableRouteCompression" enable_route_compression: bool,
    2 "environment" environment: DeployHttpApiEnvironment, 3 "gatewayId" gateway_id: String,
    4 "operationDeployments" operation_deployments: Vec<DeployHttpApiOperationDeployments>,
    5 "operationIds" operation_ids: Vec<String>, 6 "revisionId" revision_id: String
} }

/// In the request of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiEnvironment {
    /// Deprecated.
    pub backend_scene: Option<String>,
    pub custom_domain_ids: Option<Vec<String>>,
    /// Deprecated.
    pub environment_id: Option<String>,
    /// Deprecated.
    pub service_configs: Option<Vec<DeployHttpApiServiceConfigs>>,
}
input! { DeployHttpApiEnvironment() {
    0 "backendScene" backend_scene: String, 1 "customDomainIds" custom_domain_ids: Vec<String>,
    2 "environmentId" environment_id: String, 3 "serviceConfigs" service_configs: Vec<DeployHttpApiServiceConfigs>
} }

/// In the request of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiServiceConfigs {
    pub r#match: Option<HttpApiBackendMatchConditions>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { DeployHttpApiServiceConfigs() {
    0 "match" r#match: HttpApiBackendMatchConditions, 1 "port" port: i64, 2 "protocol" protocol: String,
    3 "serviceId" service_id: String, 4 "version" version: String, 5 "weight" weight: i64
} }

/// In the request of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiOperationDeployments {
    pub action: Option<String>,
    pub operation_id: Option<String>,
}
input! { DeployHttpApiOperationDeployments() {
    0 "action" action: String, 1 "operationId" operation_id: String
} }

/// Response of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiOutput {
    pub code: Option<String>,
    pub data: Option<DeployHttpApiData>,
    pub message: Option<String>,
}
model! { DeployHttpApiOutput {
    0 "code" code: String, 1 "data" data: DeployHttpApiData, 2 "message" message: String
} }

/// In the response of [`DeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployHttpApiData {
    pub http_api_id: Option<String>,
}
model! { DeployHttpApiData {
    0 "httpApiId" http_api_id: String
} }

/// Deploys mcp server: `DeployMcpServer` of `apig` 2024-03-27.
///
/// POST `/v1/mcp-servers/{mcpServerId}/deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/DeployMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployMcpServer {
    /// Required.
    pub mcp_server_id: String,
}
operation! { DeployMcpServer(mcp_server_id: String) "DeployMcpServer" -> DeployMcpServerOutput {
    0 "mcpServerId" mcp_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v1/mcp-servers/{mcpServerId}/deploy", } }

/// Response of [`DeployMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployMcpServerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeployMcpServerOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Describes regions: `DescribeRegions` of `apig` 2024-03-27.
///
/// POST `/v1/regions`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub language: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "language" language: String
} { path: "/v1/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeRegionsData>,
    pub message: Option<String>,
}
model! { DescribeRegionsOutput {
    0 "code" code: String, 1 "data" data: Vec<DescribeRegionsData>, 2 "message" message: String
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsData {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsData {
    0 "localName" local_name: String, 1 "regionId" region_id: String
} }

/// Exports http api: `ExportHttpApi` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/{httpApiId}/export`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ExportHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportHttpApi {
    pub extension_config: Option<ExportHttpApiExtensionConfig>,
    pub gateway_id: Option<String>,
    pub operation_ids: Option<Vec<String>>,
    /// Required.
    pub http_api_id: String,
}
operation! { ExportHttpApi(http_api_id: String) "ExportHttpApi" -> ExportHttpApiOutput {
    0 "extensionConfig" extension_config: ExportHttpApiExtensionConfig, 1 "gatewayId" gateway_id: String,
    2 "operationIds" operation_ids: Vec<String>, 3 "httpApiId" http_api_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v1/http-apis/{httpApiId}/export", body: BodyStyle::Json, } }

/// In the request of [`ExportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportHttpApiExtensionConfig {
    pub with_auth_config: Option<bool>,
    pub with_auth_consumer: Option<bool>,
    pub with_plugin: Option<bool>,
    pub with_policy: Option<bool>,
    pub with_service: Option<bool>,
}
input! { ExportHttpApiExtensionConfig() {
    0 "withAuthConfig" with_auth_config: bool, 1 "withAuthConsumer" with_auth_consumer: bool,
    2 "withPlugin" with_plugin: bool, 3 "withPolicy" with_policy: bool, 4 "withService" with_service: bool
} }

/// Response of [`ExportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportHttpApiOutput {
    pub code: Option<String>,
    pub data: Option<ExportHttpApiData>,
    pub message: Option<String>,
}
model! { ExportHttpApiOutput {
    0 "code" code: String, 1 "data" data: ExportHttpApiData, 2 "message" message: String
} }

/// In the response of [`ExportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportHttpApiData {
    pub spec_content_base64: Option<String>,
}
model! { ExportHttpApiData {
    0 "specContentBase64" spec_content_base64: String
} }

/// Gets ai model card: `GetAiModelCard` of `apig` 2024-03-27.
///
/// GET `/v1/ai-model-cards/{modelCardId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetAiModelCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelCard {
    /// Required.
    pub model_card_id: String,
}
operation! { GetAiModelCard(model_card_id: String) "GetAiModelCard" -> GetAiModelCardOutput {
    0 "modelCardId" model_card_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/ai-model-cards/{modelCardId}", } }

/// Response of [`GetAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelCardOutput {
    pub code: Option<String>,
    pub data: Option<GetAiModelCardData>,
    pub message: Option<String>,
}
model! { GetAiModelCardOutput {
    0 "code" code: String, 1 "data" data: GetAiModelCardData, 2 "message" message: String
} }

/// In the response of [`GetAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelCardData {
    pub available_paths: Vec<GetAiModelCardAvailablePaths>,
    pub credit: Option<GetAiModelCardCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<GetAiModelCardMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAiModelCardData {
    0 "availablePaths" available_paths: Vec<GetAiModelCardAvailablePaths>, 1 "credit" credit: GetAiModelCardCredit,
    2 "features" features: BTreeMap<String, Value>, 3 "gatewayId" gateway_id: String, 4 "meta" meta: GetAiModelCardMeta,
    5 "modelCardId" model_card_id: String, 6 "modelName" model_name: String, 7 "modelProvider" model_provider: String,
    8 "source" source: String, 9 "updateTime" update_time: String
} }

/// In the response of [`GetAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelCardAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAiModelCardAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`GetAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelCardCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { GetAiModelCardCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`GetAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelCardMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { GetAiModelCardMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Gets ai model provider: `GetAiModelProvider` of `apig` 2024-03-27.
///
/// GET `/v1/ai-model-providers/{modelProviderId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetAiModelProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProvider {
    /// Required.
    pub model_provider_id: String,
}
operation! { GetAiModelProvider(model_provider_id: String) "GetAiModelProvider" -> GetAiModelProviderOutput {
    0 "modelProviderId" model_provider_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/ai-model-providers/{modelProviderId}", } }

/// Response of [`GetAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProviderOutput {
    pub code: Option<String>,
    pub data: Option<GetAiModelProviderData>,
    pub message: Option<String>,
}
model! { GetAiModelProviderOutput {
    0 "code" code: String, 1 "data" data: GetAiModelProviderData, 2 "message" message: String
} }

/// In the response of [`GetAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProviderData {
    pub bound_services: Vec<ServiceInfo>,
    pub display_name: Option<String>,
    pub gateway_id: Option<String>,
    pub model_cards: Vec<GetAiModelProviderModelCards>,
    pub model_count: Option<i64>,
    pub model_provider_id: Option<String>,
    pub provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAiModelProviderData {
    0 "boundServices" bound_services: Vec<ServiceInfo>, 1 "displayName" display_name: String,
    2 "gatewayId" gateway_id: String, 3 "modelCards" model_cards: Vec<GetAiModelProviderModelCards>,
    4 "modelCount" model_count: i64, 5 "modelProviderId" model_provider_id: String, 6 "provider" provider: String,
    7 "source" source: String, 8 "updateTime" update_time: String
} }

/// In the response of [`GetAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProviderModelCards {
    pub available_paths: Vec<GetAiModelProviderAvailablePaths>,
    pub credit: Option<GetAiModelProviderCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<GetAiModelProviderMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAiModelProviderModelCards {
    0 "availablePaths" available_paths: Vec<GetAiModelProviderAvailablePaths>,
    1 "credit" credit: GetAiModelProviderCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id: String, 4 "meta" meta: GetAiModelProviderMeta, 5 "modelCardId" model_card_id: String,
    6 "modelName" model_name: String, 7 "modelProvider" model_provider: String, 8 "source" source: String,
    9 "sourceURL" source_url: String, 10 "updateTime" update_time: String
} }

/// In the response of [`GetAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProviderAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAiModelProviderAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`GetAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProviderCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { GetAiModelProviderCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`GetAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAiModelProviderMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { GetAiModelProviderMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Gets batch export task: `GetBatchExportTask` of `apig` 2024-03-27.
///
/// GET `/v1/http-api-batch-export-tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetBatchExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchExportTask {
    /// Required.
    pub task_id: String,
}
operation! { GetBatchExportTask(task_id: String) "GetBatchExportTask" -> GetBatchExportTaskOutput {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-api-batch-export-tasks/{taskId}", } }

/// Response of [`GetBatchExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchExportTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetBatchExportTaskData>,
    pub message: Option<String>,
}
model! { GetBatchExportTaskOutput {
    0 "code" code: String, 1 "data" data: GetBatchExportTaskData, 2 "message" message: String
} }

/// In the response of [`GetBatchExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchExportTaskData {
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub processed_count: Option<i64>,
    pub result: Option<GetBatchExportTaskResult>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetBatchExportTaskData {
    0 "createTime" create_time: String, 1 "errorMessage" error_message: String, 2 "processedCount" processed_count: i64,
    3 "result" result: GetBatchExportTaskResult, 4 "status" status: String, 5 "taskId" task_id: String,
    6 "taskType" task_type: String, 7 "totalCount" total_count: i64
} }

/// In the response of [`GetBatchExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchExportTaskResult {
    pub api_type: Option<String>,
    pub failure_items: Vec<GetBatchExportTaskFailureItems>,
    pub gateway_id: Option<String>,
    pub spec_content_base64: Option<String>,
    pub success_items: Vec<GetBatchExportTaskSuccessItems>,
}
model! { GetBatchExportTaskResult {
    0 "apiType" api_type: String, 1 "failureItems" failure_items: Vec<GetBatchExportTaskFailureItems>,
    2 "gatewayId" gateway_id: String, 3 "specContentBase64" spec_content_base64: String,
    4 "successItems" success_items: Vec<GetBatchExportTaskSuccessItems>
} }

/// In the response of [`GetBatchExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchExportTaskFailureItems {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub error_message: Option<String>,
}
model! { GetBatchExportTaskFailureItems {
    0 "apiId" api_id: String, 1 "apiName" api_name: String, 2 "errorMessage" error_message: String
} }

/// In the response of [`GetBatchExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchExportTaskSuccessItems {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub error_message: Option<String>,
}
model! { GetBatchExportTaskSuccessItems {
    0 "apiId" api_id: String, 1 "apiName" api_name: String, 2 "errorMessage" error_message: String
} }

/// Gets batch import task: `GetBatchImportTask` of `apig` 2024-03-27.
///
/// GET `/v1/http-api-batch-import-tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetBatchImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTask {
    /// Required.
    pub task_id: String,
}
operation! { GetBatchImportTask(task_id: String) "GetBatchImportTask" -> GetBatchImportTaskOutput {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-api-batch-import-tasks/{taskId}", } }

/// Response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetBatchImportTaskData>,
    pub message: Option<String>,
}
model! { GetBatchImportTaskOutput {
    0 "code" code: String, 1 "data" data: GetBatchImportTaskData, 2 "message" message: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskData {
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub processed_count: Option<i64>,
    pub result: Option<GetBatchImportTaskResult>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetBatchImportTaskData {
    0 "createTime" create_time: String, 1 "errorMessage" error_message: String, 2 "processedCount" processed_count: i64,
    3 "result" result: GetBatchImportTaskResult, 4 "status" status: String, 5 "taskId" task_id: String,
    6 "taskType" task_type: String, 7 "totalCount" total_count: i64
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskResult {
    pub api_type: Option<String>,
    pub dry_run: Option<bool>,
    pub dry_run_results: Vec<GetBatchImportTaskDryRunResults>,
    pub failure_items: Vec<GetBatchImportTaskFailureItems>,
    pub gateway_id: Option<String>,
    pub import_request: Option<GetBatchImportTaskImportRequest>,
    pub success_items: Vec<GetBatchImportTaskSuccessItems>,
}
model! { GetBatchImportTaskResult {
    0 "apiType" api_type: String, 1 "dryRun" dry_run: bool,
    2 "dryRunResults" dry_run_results: Vec<GetBatchImportTaskDryRunResults>,
    3 "failureItems" failure_items: Vec<GetBatchImportTaskFailureItems>, 4 "gatewayId" gateway_id: String,
    5 "importRequest" import_request: GetBatchImportTaskImportRequest,
    6 "successItems" success_items: Vec<GetBatchImportTaskSuccessItems>
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskDryRunResults {
    pub api_name: Option<String>,
    pub dry_run_info: Option<GetBatchImportTaskDryRunInfo>,
    pub error: Option<String>,
    pub file_name: Option<String>,
}
model! { GetBatchImportTaskDryRunResults {
    0 "apiName" api_name: String, 1 "dryRunInfo" dry_run_info: GetBatchImportTaskDryRunInfo, 2 "error" error: String,
    3 "fileName" file_name: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskDryRunInfo {
    pub error_messages: Vec<String>,
    pub exist_http_api_info: Option<GetBatchImportTaskExistHttpApiInfo>,
    pub failure_components: Vec<GetBatchImportTaskFailureComponents>,
    pub failure_operations: Vec<GetBatchImportTaskFailureOperations>,
    pub failure_routes: Vec<GetBatchImportTaskFailureRoutes>,
    pub success_components: Vec<GetBatchImportTaskSuccessComponents>,
    pub success_operations: Vec<GetBatchImportTaskSuccessOperations>,
    pub success_routes: Vec<GetBatchImportTaskSuccessRoutes>,
    pub warning_messages: Vec<String>,
}
model! { GetBatchImportTaskDryRunInfo {
    0 "errorMessages" error_messages: Vec<String>,
    1 "existHttpApiInfo" exist_http_api_info: GetBatchImportTaskExistHttpApiInfo,
    2 "failureComponents" failure_components: Vec<GetBatchImportTaskFailureComponents>,
    3 "failureOperations" failure_operations: Vec<GetBatchImportTaskFailureOperations>,
    4 "failureRoutes" failure_routes: Vec<GetBatchImportTaskFailureRoutes>,
    5 "successComponents" success_components: Vec<GetBatchImportTaskSuccessComponents>,
    6 "successOperations" success_operations: Vec<GetBatchImportTaskSuccessOperations>,
    7 "successRoutes" success_routes: Vec<GetBatchImportTaskSuccessRoutes>,
    8 "warningMessages" warning_messages: Vec<String>
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskExistHttpApiInfo {
    pub base_path: Option<String>,
    pub gateway_id: Option<String>,
    pub http_api_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version_info: Option<GetBatchImportTaskVersionInfo>,
}
model! { GetBatchImportTaskExistHttpApiInfo {
    0 "basePath" base_path: String, 1 "gatewayId" gateway_id: String, 2 "httpApiId" http_api_id: String,
    3 "name" name: String, 4 "type" r#type: String, 5 "versionInfo" version_info: GetBatchImportTaskVersionInfo
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskVersionInfo {
    pub enable: Option<bool>,
    pub header_name: Option<String>,
    pub query_name: Option<String>,
    pub scheme: Option<String>,
    pub version: Option<String>,
}
model! { GetBatchImportTaskVersionInfo {
    0 "enable" enable: bool, 1 "headerName" header_name: String, 2 "queryName" query_name: String,
    3 "scheme" scheme: String, 4 "version" version: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskFailureComponents {
    pub error_message: Option<String>,
    pub name: Option<String>,
}
model! { GetBatchImportTaskFailureComponents {
    0 "errorMessage" error_message: String, 1 "name" name: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskFailureOperations {
    pub error_message: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
}
model! { GetBatchImportTaskFailureOperations {
    0 "errorMessage" error_message: String, 1 "method" method: String, 2 "path" path: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskFailureRoutes {
    pub error_message: Option<String>,
    pub name: Option<String>,
}
model! { GetBatchImportTaskFailureRoutes {
    0 "errorMessage" error_message: String, 1 "name" name: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskSuccessComponents {
    pub action: Option<String>,
    pub name: Option<String>,
}
model! { GetBatchImportTaskSuccessComponents {
    0 "action" action: String, 1 "name" name: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskSuccessOperations {
    pub action: Option<String>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { GetBatchImportTaskSuccessOperations {
    0 "action" action: String, 1 "method" method: String, 2 "name" name: String, 3 "path" path: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskSuccessRoutes {
    pub action: Option<String>,
    pub name: Option<String>,
}
model! { GetBatchImportTaskSuccessRoutes {
    0 "action" action: String, 1 "name" name: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskFailureItems {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub error_message: Option<String>,
    pub file_name: Option<String>,
}
model! { GetBatchImportTaskFailureItems {
    0 "apiId" api_id: String, 1 "apiName" api_name: String, 2 "errorMessage" error_message: String,
    3 "fileName" file_name: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskImportRequest {
    pub allow_update: Option<bool>,
    pub api_type: Option<String>,
    pub dry_run: Option<bool>,
    pub gateway_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec_file_url: Option<String>,
    pub spec_oss_config: Option<GetBatchImportTaskSpecOssConfig>,
    pub strategy: Option<String>,
    pub with_gateway_extension: Option<bool>,
}
model! { GetBatchImportTaskImportRequest {
    0 "allowUpdate" allow_update: bool, 1 "apiType" api_type: String, 2 "dryRun" dry_run: bool,
    3 "gatewayId" gateway_id: String, 4 "resourceGroupId" resource_group_id: String,
    5 "specFileUrl" spec_file_url: String, 6 "specOssConfig" spec_oss_config: GetBatchImportTaskSpecOssConfig,
    7 "strategy" strategy: String, 8 "withGatewayExtension" with_gateway_extension: bool
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskSpecOssConfig {
    pub bucket_name: Option<String>,
    pub object_key: Option<String>,
    pub region_id: Option<String>,
}
model! { GetBatchImportTaskSpecOssConfig {
    0 "bucketName" bucket_name: String, 1 "objectKey" object_key: String, 2 "regionId" region_id: String
} }

/// In the response of [`GetBatchImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchImportTaskSuccessItems {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub error_message: Option<String>,
    pub file_name: Option<String>,
}
model! { GetBatchImportTaskSuccessItems {
    0 "apiId" api_id: String, 1 "apiName" api_name: String, 2 "errorMessage" error_message: String,
    3 "fileName" file_name: String
} }

/// Gets consumer: `GetConsumer` of `apig` 2024-03-27.
///
/// GET `/v1/consumers/{consumerId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumer {
    /// Required.
    pub consumer_id: String,
}
operation! { GetConsumer(consumer_id: String) "GetConsumer" -> GetConsumerOutput {
    0 "consumerId" consumer_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/consumers/{consumerId}", } }

/// Response of [`GetConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerOutput {
    pub code: Option<String>,
    pub data: Option<GetConsumerData>,
    pub message: Option<String>,
}
model! { GetConsumerOutput {
    0 "code" code: String, 1 "data" data: GetConsumerData, 2 "message" message: String
} }

/// In the response of [`GetConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerData {
    pub ak_sk_identity_configs: Vec<AkSkIdentityConfig>,
    pub api_key_identity_config: Option<ApiKeyIdentityConfig>,
    pub consumer_groups: Vec<GetConsumerConsumerGroups>,
    pub consumer_id: Option<String>,
    pub create_timestamp: Option<i64>,
    pub deploy_status: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub jwt_identity_config: Option<JwtIdentityConfig>,
    pub name: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { GetConsumerData {
    0 "akSkIdentityConfigs" ak_sk_identity_configs: Vec<AkSkIdentityConfig>,
    1 "apiKeyIdentityConfig" api_key_identity_config: ApiKeyIdentityConfig,
    2 "consumerGroups" consumer_groups: Vec<GetConsumerConsumerGroups>, 3 "consumerId" consumer_id: String,
    4 "createTimestamp" create_timestamp: i64, 5 "deployStatus" deploy_status: String,
    6 "description" description: String, 7 "enable" enable: bool,
    8 "jwtIdentityConfig" jwt_identity_config: JwtIdentityConfig, 9 "name" name: String,
    10 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`GetConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerConsumerGroups {
    pub consumer_group_id: Option<String>,
    pub description: Option<String>,
    pub join_timestamp: Option<i64>,
    pub name: Option<String>,
}
model! { GetConsumerConsumerGroups {
    0 "consumerGroupId" consumer_group_id: String, 1 "description" description: String,
    2 "joinTimestamp" join_timestamp: i64, 3 "name" name: String
} }

/// Gets consumer authorization rule: `GetConsumerAuthorizationRule` of `apig` 2024-03-27.
///
/// GET `/v1/consumers/{consumerId}/authorization-rules/{consumerAuthorizationRuleId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetConsumerAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerAuthorizationRule {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub consumer_authorization_rule_id: String,
}
operation! { GetConsumerAuthorizationRule(consumer_id: String, consumer_authorization_rule_id: String)
    "GetConsumerAuthorizationRule" -> GetConsumerAuthorizationRuleOutput {
    0 "consumerId" consumer_id, 1 "consumerAuthorizationRuleId" consumer_authorization_rule_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v1/consumers/{consumerId}/authorization-rules/{consumerAuthorizationRuleId}", } }

/// Response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerAuthorizationRuleOutput {
    pub api_info: Option<HttpApiApiInfo>,
    pub consumer_authorization_rule_id: Option<String>,
    pub consumer_id: Option<String>,
    pub create_timestamp: Option<i64>,
    pub deploy_status: Option<String>,
    pub environment_info: Option<EnvironmentInfo>,
    pub expire_mode: Option<String>,
    pub expire_status: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub gateway_info: Option<GatewayInfo>,
    pub resource_type: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { GetConsumerAuthorizationRuleOutput {
    0 "apiInfo" api_info: HttpApiApiInfo, 1 "consumerAuthorizationRuleId" consumer_authorization_rule_id: String,
    2 "consumerId" consumer_id: String, 3 "createTimestamp" create_timestamp: i64,
    4 "deployStatus" deploy_status: String, 5 "environmentInfo" environment_info: EnvironmentInfo,
    6 "expireMode" expire_mode: String, 7 "expireStatus" expire_status: String,
    8 "expireTimestamp" expire_timestamp: i64, 9 "gatewayInfo" gateway_info: GatewayInfo,
    10 "resourceType" resource_type: String, 11 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfo {
    pub agent_protocols: Vec<String>,
    pub ai_protocols: Vec<String>,
    pub auth_config: Option<AuthConfig>,
    pub base_path: Option<String>,
    pub deploy_cnt_map: BTreeMap<String, HttpApiApiInfoDeployCntMapValue>,
    pub deploy_configs: Vec<HttpApiDeployConfig>,
    pub description: Option<String>,
    pub enable_auth: Option<bool>,
    pub environments: Vec<HttpApiApiInfoEnvironments>,
    pub gateway_id: Option<String>,
    pub http_api_id: Option<String>,
    pub ingress_info: Option<HttpApiApiInfoIngressInfo>,
    pub model_category: Option<String>,
    pub name: Option<String>,
    pub protocols: Vec<String>,
    pub resource_group_id: Option<String>,
    pub r#type: Option<String>,
    pub version_info: Option<HttpApiVersionInfo>,
}
model! { HttpApiApiInfo {
    0 "agentProtocols" agent_protocols: Vec<String>, 1 "aiProtocols" ai_protocols: Vec<String>,
    2 "authConfig" auth_config: AuthConfig, 3 "basePath" base_path: String,
    4 "deployCntMap" deploy_cnt_map: BTreeMap<String, HttpApiApiInfoDeployCntMapValue>,
    5 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>, 6 "description" description: String,
    7 "enableAuth" enable_auth: bool, 8 "environments" environments: Vec<HttpApiApiInfoEnvironments>,
    9 "gatewayId" gateway_id: String, 10 "httpApiId" http_api_id: String,
    11 "ingressInfo" ingress_info: HttpApiApiInfoIngressInfo, 12 "modelCategory" model_category: String,
    13 "name" name: String, 14 "protocols" protocols: Vec<String>, 15 "resourceGroupId" resource_group_id: String,
    16 "type" r#type: String, 17 "versionInfo" version_info: HttpApiVersionInfo
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoDeployCntMapValue {
    pub deployed_cnt: Option<i64>,
    pub cnt: Option<i64>,
}
model! { HttpApiApiInfoDeployCntMapValue {
    0 "deployedCnt" deployed_cnt: i64, 1 "cnt" cnt: i64
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoEnvironments {
    pub alias: Option<String>,
    pub backend_scene: Option<String>,
    pub backend_type: Option<String>,
    pub custom_domains: Vec<HttpApiDomainInfo>,
    pub deploy_status: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_info: Option<HttpApiApiInfoGatewayInfo>,
    pub name: Option<String>,
    pub service_configs: Vec<HttpApiApiInfoServiceConfigs>,
    pub sub_domains: Vec<HttpApiApiInfoSubDomains>,
}
model! { HttpApiApiInfoEnvironments {
    0 "alias" alias: String, 1 "backendScene" backend_scene: String, 2 "backendType" backend_type: String,
    3 "customDomains" custom_domains: Vec<HttpApiDomainInfo>, 4 "deployStatus" deploy_status: String,
    5 "environmentId" environment_id: String, 6 "gatewayInfo" gateway_info: HttpApiApiInfoGatewayInfo,
    7 "name" name: String, 8 "serviceConfigs" service_configs: Vec<HttpApiApiInfoServiceConfigs>,
    9 "subDomains" sub_domains: Vec<HttpApiApiInfoSubDomains>
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiDomainInfo {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}
model! { HttpApiDomainInfo {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "protocol" protocol: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoGatewayInfo {
    pub gateway_edition: Option<String>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
}
model! { HttpApiApiInfoGatewayInfo {
    0 "gatewayEdition" gateway_edition: String, 1 "gatewayId" gateway_id: String, 2 "name" name: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoServiceConfigs {
    pub gateway_service_id: Option<String>,
    pub r#match: Option<HttpApiBackendMatchConditions>,
    pub name: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { HttpApiApiInfoServiceConfigs {
    0 "gatewayServiceId" gateway_service_id: String, 1 "match" r#match: HttpApiBackendMatchConditions,
    2 "name" name: String, 3 "port" port: String, 4 "protocol" protocol: String, 5 "serviceId" service_id: String,
    6 "version" version: String, 7 "weight" weight: i64
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoSubDomains {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub protocol: Option<String>,
}
model! { HttpApiApiInfoSubDomains {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "networkType" network_type: String,
    3 "protocol" protocol: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoIngressInfo {
    pub environment_info: Option<HttpApiApiInfoEnvironmentInfo>,
    pub ingress_class: Option<String>,
    pub k8s_cluster_info: Option<HttpApiApiInfoK8sClusterInfo>,
    pub override_ingress_ip: Option<bool>,
    pub source_id: Option<String>,
    pub watch_namespace: Option<String>,
}
model! { HttpApiApiInfoIngressInfo {
    0 "environmentInfo" environment_info: HttpApiApiInfoEnvironmentInfo, 1 "ingressClass" ingress_class: String,
    2 "k8sClusterInfo" k8s_cluster_info: HttpApiApiInfoK8sClusterInfo, 3 "overrideIngressIp" override_ingress_ip: bool,
    4 "sourceId" source_id: String, 5 "watchNamespace" watch_namespace: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoEnvironmentInfo {
    pub environment_id: Option<String>,
}
model! { HttpApiApiInfoEnvironmentInfo {
    0 "environmentId" environment_id: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiApiInfoK8sClusterInfo {
    pub cluster_id: Option<String>,
}
model! { HttpApiApiInfoK8sClusterInfo {
    0 "clusterId" cluster_id: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiVersionInfo {
    pub enable: Option<bool>,
    pub header_name: Option<String>,
    pub query_name: Option<String>,
    pub scheme: Option<String>,
    pub version: Option<String>,
}
model! { HttpApiVersionInfo {
    0 "enable" enable: bool, 1 "headerName" header_name: String, 2 "queryName" query_name: String,
    3 "scheme" scheme: String, 4 "version" version: String
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentInfo {
    pub alias: Option<String>,
    pub create_timestamp: Option<i64>,
    pub default: Option<bool>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_info: Option<GatewayInfo>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sub_domain_infos: Vec<SubDomainInfo>,
    pub update_timestamp: Option<i64>,
}
model! { EnvironmentInfo {
    0 "alias" alias: String, 1 "createTimestamp" create_timestamp: i64, 2 "default" default: bool,
    3 "description" description: String, 4 "environmentId" environment_id: String,
    5 "gatewayInfo" gateway_info: GatewayInfo, 6 "name" name: String, 7 "resourceGroupId" resource_group_id: String,
    8 "subDomainInfos" sub_domain_infos: Vec<SubDomainInfo>, 9 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`GetConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubDomainInfo {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub protocol: Option<String>,
}
model! { SubDomainInfo {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "networkType" network_type: String,
    3 "protocol" protocol: String
} }

/// Gets consumer group: `GetConsumerGroup` of `apig` 2024-03-27.
///
/// GET `/v1/consumer-groups/{consumerGroupId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroup {
    /// Required.
    pub consumer_group_id: String,
}
operation! { GetConsumerGroup(consumer_group_id: String) "GetConsumerGroup" -> GetConsumerGroupOutput {
    0 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/consumer-groups/{consumerGroupId}", } }

/// Response of [`GetConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupOutput {
    pub code: Option<String>,
    pub data: Option<GetConsumerGroupData>,
    pub message: Option<String>,
}
model! { GetConsumerGroupOutput {
    0 "code" code: String, 1 "data" data: GetConsumerGroupData, 2 "message" message: String
} }

/// In the response of [`GetConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupData {
    pub consumer_count: Option<i64>,
    pub consumer_group_id: Option<String>,
    pub create_timestamp: Option<i64>,
    pub description: Option<String>,
    pub gateway_type: Option<String>,
    pub name: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { GetConsumerGroupData {
    0 "consumerCount" consumer_count: i64, 1 "consumerGroupId" consumer_group_id: String,
    2 "createTimestamp" create_timestamp: i64, 3 "description" description: String,
    4 "gatewayType" gateway_type: String, 5 "name" name: String, 6 "updateTimestamp" update_timestamp: i64
} }

/// Gets dashboard: `GetDashboard` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/dashboards`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDashboard {
    pub accept_language: Option<String>,
    pub api_id: Option<String>,
    pub filter: Option<GetDashboardFilter>,
    pub name: Option<String>,
    pub plugin_class_id: Option<String>,
    pub plugin_id: Option<String>,
    pub route_id: Option<String>,
    pub source: Option<String>,
    pub upstream_cluster: Option<String>,
    /// Required.
    pub gateway_id: String,
}
operation! { GetDashboard(gateway_id: String) "GetDashboard" -> GetDashboardOutput {
    0 "acceptLanguage" accept_language: String, 1 "apiId" api_id: String, 2 "filter" filter: GetDashboardFilter,
    3 "name" name: String, 4 "pluginClassId" plugin_class_id: String, 5 "pluginId" plugin_id: String,
    6 "routeId" route_id: String, 7 "source" source: String, 8 "upstreamCluster" upstream_cluster: String,
    9 "gatewayId" gateway_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/dashboards", } }

/// In the request of [`GetDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDashboardFilter {
    pub route_name: Option<String>,
}
input! { GetDashboardFilter() {
    0 "routeName" route_name: String
} }

/// Response of [`GetDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDashboardOutput {
    pub code: Option<i64>,
    pub data: Option<GetDashboardData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDashboardOutput {
    0 "code" code: i64, 1 "data" data: GetDashboardData, 2 "errorCode" error_code: String, 3 "message" message: String,
    4 "success" success: bool
} }

/// In the response of [`GetDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDashboardData {
    pub gateway_id: Option<String>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { GetDashboardData {
    0 "gatewayId" gateway_id: String, 1 "name" name: String, 2 "title" title: String, 3 "url" url: String
} }

/// Gets domain: `GetDomain` of `apig` 2024-03-27.
///
/// GET `/v1/domains/{domainId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomain {
    pub with_statistics: Option<bool>,
    /// Required.
    pub domain_id: String,
}
operation! { GetDomain(domain_id: String) "GetDomain" -> GetDomainOutput {
    0 "withStatistics" with_statistics: bool, 1 "domainId" domain_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v1/domains/{domainId}", } }

/// Response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainOutput {
    pub code: Option<String>,
    pub data: Option<GetDomainData>,
    pub message: Option<String>,
}
model! { GetDomainOutput {
    0 "code" code: String, 1 "data" data: GetDomainData, 2 "message" message: String
} }

/// In the response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainData {
    pub algorithm: Option<String>,
    pub ca_cert_identifier: Option<String>,
    pub cert_detail_error_code: Option<String>,
    pub cert_detail_error_message: Option<String>,
    pub cert_detail_status: Option<String>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub client_ca_cert: Option<String>,
    pub create_from: Option<String>,
    pub create_timestamp: Option<i64>,
    pub default: Option<bool>,
    pub domain_id: Option<String>,
    pub domain_scope: Option<String>,
    pub force_https: Option<bool>,
    pub http2_option: Option<String>,
    pub issuer: Option<String>,
    pub m_tls_enabled: Option<bool>,
    pub name: Option<String>,
    pub not_after_timstamp: Option<i64>,
    pub not_before_timestamp: Option<i64>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub sans: Option<String>,
    pub statistics_info: Option<GetDomainStatisticsInfo>,
    pub tls_cipher_suites_config: Option<TlsCipherSuitesConfig>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
    pub updatetimestamp: Option<i64>,
}
model! { GetDomainData {
    0 "algorithm" algorithm: String, 1 "caCertIdentifier" ca_cert_identifier: String,
    2 "certDetailErrorCode" cert_detail_error_code: String,
    3 "certDetailErrorMessage" cert_detail_error_message: String, 4 "certDetailStatus" cert_detail_status: String,
    5 "certIdentifier" cert_identifier: String, 6 "certName" cert_name: String, 7 "clientCACert" client_ca_cert: String,
    8 "createFrom" create_from: String, 9 "createTimestamp" create_timestamp: i64, 10 "default" default: bool,
    11 "domainId" domain_id: String, 12 "domainScope" domain_scope: String, 13 "forceHttps" force_https: bool,
    14 "http2Option" http2_option: String, 15 "issuer" issuer: String, 16 "mTLSEnabled" m_tls_enabled: bool,
    17 "name" name: String, 18 "notAfterTimstamp" not_after_timstamp: i64,
    19 "notBeforeTimestamp" not_before_timestamp: i64, 20 "protocol" protocol: String,
    21 "resourceGroupId" resource_group_id: String, 22 "sans" sans: String,
    23 "statisticsInfo" statistics_info: GetDomainStatisticsInfo,
    24 "tlsCipherSuitesConfig" tls_cipher_suites_config: TlsCipherSuitesConfig, 25 "tlsMax" tls_max: String,
    26 "tlsMin" tls_min: String, 27 "updatetimestamp" updatetimestamp: i64
} }

/// In the response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainStatisticsInfo {
    pub resource_statistics: Vec<ResourceStatistic>,
    pub total_count: Option<String>,
}
model! { GetDomainStatisticsInfo {
    0 "resourceStatistics" resource_statistics: Vec<ResourceStatistic>, 1 "totalCount" total_count: String
} }

/// In the response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatistic {
    pub resource_count: Option<i64>,
    pub resource_type: Option<String>,
}
model! { ResourceStatistic {
    0 "resourceCount" resource_count: i64, 1 "resourceType" resource_type: String
} }

/// Gets environment: `GetEnvironment` of `apig` 2024-03-27.
///
/// GET `/v1/environments/{environmentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetEnvironment>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironment {
    pub with_statistics: Option<bool>,
    pub with_vpc_info: Option<bool>,
    /// Required.
    pub environment_id: String,
}
operation! { GetEnvironment(environment_id: String) "GetEnvironment" -> GetEnvironmentOutput {
    0 "withStatistics" with_statistics: bool, 1 "withVpcInfo" with_vpc_info: bool, 2 "environmentId" environment_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v1/environments/{environmentId}", } }

/// Response of [`GetEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentOutput {
    pub code: Option<String>,
    pub data: Option<GetEnvironmentData>,
    pub message: Option<String>,
}
model! { GetEnvironmentOutput {
    0 "code" code: String, 1 "data" data: GetEnvironmentData, 2 "message" message: String
} }

/// In the response of [`GetEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentData {
    pub alias: Option<String>,
    pub create_timestamp: Option<i64>,
    pub default: Option<bool>,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_info: Option<GatewayInfo>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub statistics_info: Option<GetEnvironmentStatisticsInfo>,
    pub sub_domain_infos: Vec<SubDomainInfo>,
    pub update_timestamp: Option<i64>,
}
model! { GetEnvironmentData {
    0 "alias" alias: String, 1 "createTimestamp" create_timestamp: i64, 2 "default" default: bool,
    3 "description" description: String, 4 "environmentId" environment_id: String,
    5 "gatewayInfo" gateway_info: GatewayInfo, 6 "name" name: String, 7 "resourceGroupId" resource_group_id: String,
    8 "statisticsInfo" statistics_info: GetEnvironmentStatisticsInfo,
    9 "subDomainInfos" sub_domain_infos: Vec<SubDomainInfo>, 10 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`GetEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnvironmentStatisticsInfo {
    pub resource_statistics: Vec<ResourceStatistic>,
    pub total_count: Option<i64>,
}
model! { GetEnvironmentStatisticsInfo {
    0 "resourceStatistics" resource_statistics: Vec<ResourceStatistic>, 1 "totalCount" total_count: i64
} }

/// Gets gateway: `GetGateway` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { GetGateway(gateway_id: String) "GetGateway" -> GetGatewayOutput {
    0 "gatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}", } }

/// Response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayOutput {
    pub code: Option<String>,
    pub data: Option<GetGatewayData>,
    pub message: Option<String>,
}
model! { GetGatewayOutput {
    0 "code" code: String, 1 "data" data: GetGatewayData, 2 "message" message: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayData {
    pub charge_type: Option<String>,
    pub create_from: Option<String>,
    pub create_timestamp: Option<i64>,
    pub environments: Vec<GetGatewayEnvironments>,
    pub expire_timestamp: Option<i64>,
    pub gateway_edition: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_mode: Option<String>,
    pub gateway_type: Option<String>,
    pub isp: Option<String>,
    pub load_balancers: Vec<GetGatewayLoadBalancers>,
    pub maintenance_period: Option<GetGatewayMaintenancePeriod>,
    pub name: Option<String>,
    pub replicas: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group: Option<GetGatewaySecurityGroup>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetGatewayTags>,
    pub target_version: Option<String>,
    pub tenant_id: Option<String>,
    pub update_timestamp: Option<i64>,
    pub vswitch: Option<GetGatewayVSwitch>,
    pub version: Option<String>,
    pub vpc: Option<GetGatewayVpc>,
    pub zones: Vec<GetGatewayZones>,
}
model! { GetGatewayData {
    0 "chargeType" charge_type: String, 1 "createFrom" create_from: String, 2 "createTimestamp" create_timestamp: i64,
    3 "environments" environments: Vec<GetGatewayEnvironments>, 4 "expireTimestamp" expire_timestamp: i64,
    5 "gatewayEdition" gateway_edition: String, 6 "gatewayId" gateway_id: String, 7 "gatewayMode" gateway_mode: String,
    8 "gatewayType" gateway_type: String, 9 "isp" isp: String,
    10 "loadBalancers" load_balancers: Vec<GetGatewayLoadBalancers>,
    11 "maintenancePeriod" maintenance_period: GetGatewayMaintenancePeriod, 12 "name" name: String,
    13 "replicas" replicas: String, 14 "resourceGroupId" resource_group_id: String,
    15 "securityGroup" security_group: GetGatewaySecurityGroup, 16 "spec" spec: String, 17 "status" status: String,
    18 "tags" tags: Vec<GetGatewayTags>, 19 "targetVersion" target_version: String, 20 "tenantId" tenant_id: String,
    21 "updateTimestamp" update_timestamp: i64, 22 "vSwitch" vswitch: GetGatewayVSwitch, 23 "version" version: String,
    24 "vpc" vpc: GetGatewayVpc, 25 "zones" zones: Vec<GetGatewayZones>
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayEnvironments {
    pub alias: Option<String>,
    pub environment_id: Option<String>,
    pub name: Option<String>,
}
model! { GetGatewayEnvironments {
    0 "alias" alias: String, 1 "environmentId" environment_id: String, 2 "name" name: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayLoadBalancers {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub gateway_default: Option<bool>,
    pub ipv4_addresses: Vec<String>,
    pub ipv6_addresses: Vec<String>,
    pub load_balancer_id: Option<String>,
    pub mode: Option<String>,
    pub ports: Vec<GetGatewayPorts>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetGatewayLoadBalancers {
    0 "address" address: String, 1 "addressIpVersion" address_ip_version: String, 2 "addressType" address_type: String,
    3 "gatewayDefault" gateway_default: bool, 4 "ipv4Addresses" ipv4_addresses: Vec<String>,
    5 "ipv6Addresses" ipv6_addresses: Vec<String>, 6 "loadBalancerId" load_balancer_id: String, 7 "mode" mode: String,
    8 "ports" ports: Vec<GetGatewayPorts>, 9 "status" status: String, 10 "type" r#type: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { GetGatewayPorts {
    0 "port" port: i64, 1 "protocol" protocol: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayMaintenancePeriod {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { GetGatewayMaintenancePeriod {
    0 "endTime" end_time: String, 1 "startTime" start_time: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewaySecurityGroup {
    pub name: Option<String>,
    pub security_group_id: Option<String>,
}
model! { GetGatewaySecurityGroup {
    0 "name" name: String, 1 "securityGroupId" security_group_id: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetGatewayTags {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayVSwitch {
    pub name: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { GetGatewayVSwitch {
    0 "name" name: String, 1 "vSwitchId" vswitch_id: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayVpc {
    pub name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetGatewayVpc {
    0 "name" name: String, 1 "vpcId" vpc_id: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayZones {
    pub name: Option<String>,
    pub vswitch: Option<GetGatewayZonesVSwitch>,
    pub zone_id: Option<String>,
}
model! { GetGatewayZones {
    0 "name" name: String, 1 "vSwitch" vswitch: GetGatewayZonesVSwitch, 2 "zoneId" zone_id: String
} }

/// In the response of [`GetGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayZonesVSwitch {
    pub name: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { GetGatewayZonesVSwitch {
    0 "name" name: String, 1 "vSwitchId" vswitch_id: String
} }

/// Gets gateway quota rule: `GetGatewayQuotaRule` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/quota-rules/{ruleId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetGatewayQuotaRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRule {
    /// Deprecated.
    pub consumer_page_number: Option<String>,
    /// Deprecated.
    pub consumer_page_size: Option<String>,
    pub with_consumers: Option<bool>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { GetGatewayQuotaRule(gateway_id: String, rule_id: String)
    "GetGatewayQuotaRule" -> GetGatewayQuotaRuleOutput {
    0 "consumerPageNumber" consumer_page_number: String, 1 "consumerPageSize" consumer_page_size: String,
    2 "withConsumers" with_consumers: bool, 3 "gatewayId" gateway_id, 4 "ruleId" rule_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/quota-rules/{ruleId}", } }

/// Response of [`GetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleOutput {
    pub code: Option<String>,
    pub data: Option<GetGatewayQuotaRuleData>,
    pub message: Option<String>,
}
model! { GetGatewayQuotaRuleOutput {
    0 "code" code: String, 1 "data" data: GetGatewayQuotaRuleData, 2 "message" message: String
} }

/// In the response of [`GetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleData {
    pub base_timestamp: Option<i64>,
    pub consumer_count: Option<i64>,
    pub consumers: Vec<GetGatewayQuotaRuleConsumers>,
    pub period_type: Option<String>,
    pub quota_dimension: Option<String>,
    pub quota_limit: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub timezone: Option<String>,
    pub window_alignment: Option<String>,
}
model! { GetGatewayQuotaRuleData {
    0 "baseTimestamp" base_timestamp: i64, 1 "consumerCount" consumer_count: i64,
    2 "consumers" consumers: Vec<GetGatewayQuotaRuleConsumers>, 3 "periodType" period_type: String,
    4 "quotaDimension" quota_dimension: String, 5 "quotaLimit" quota_limit: i64, 6 "ruleId" rule_id: String,
    7 "ruleName" rule_name: String, 8 "ruleStatus" rule_status: String, 9 "timezone" timezone: String,
    10 "windowAlignment" window_alignment: String
} }

/// In the response of [`GetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleConsumers {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetGatewayQuotaRuleConsumers {
    0 "id" id: String, 1 "name" name: String
} }

/// Gets gateway quota rule subject usage: `GetGatewayQuotaRuleSubjectUsage` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/quota-rules/{ruleId}/subjects/{subjectId}/usage`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetGatewayQuotaRuleSubjectUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleSubjectUsage {
    pub filter_failed_requests: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub subject_id: String,
}
operation! { GetGatewayQuotaRuleSubjectUsage(gateway_id: String, rule_id: String, subject_id: String)
    "GetGatewayQuotaRuleSubjectUsage" -> GetGatewayQuotaRuleSubjectUsageOutput {
    0 "filterFailedRequests" filter_failed_requests: bool, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "gatewayId" gateway_id, 4 "ruleId" rule_id, 5 "subjectId" subject_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/quota-rules/{ruleId}/subjects/{subjectId}/usage", } }
paged! { GetGatewayQuotaRuleSubjectUsage: GetGatewayQuotaRuleSubjectUsageItems =
    Number "pageNumber", "data.details.items" data.details.items, total "data.details.totalSize" }

/// Response of [`GetGatewayQuotaRuleSubjectUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleSubjectUsageOutput {
    pub code: Option<String>,
    pub data: Option<GetGatewayQuotaRuleSubjectUsageData>,
    pub message: Option<String>,
}
model! { GetGatewayQuotaRuleSubjectUsageOutput {
    0 "code" code: String, 1 "data" data: GetGatewayQuotaRuleSubjectUsageData, 2 "message" message: String
} }

/// In the response of [`GetGatewayQuotaRuleSubjectUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleSubjectUsageData {
    pub cached_amount: Option<i64>,
    pub details: Option<GetGatewayQuotaRuleSubjectUsageDetails>,
    pub input_amount: Option<i64>,
    pub output_amount: Option<i64>,
    pub over_limit: Option<bool>,
    pub total_quota: Option<i64>,
    pub used_amount: Option<i64>,
}
model! { GetGatewayQuotaRuleSubjectUsageData {
    0 "cachedAmount" cached_amount: i64, 1 "details" details: GetGatewayQuotaRuleSubjectUsageDetails,
    2 "inputAmount" input_amount: i64, 3 "outputAmount" output_amount: i64, 4 "overLimit" over_limit: bool,
    5 "totalQuota" total_quota: i64, 6 "usedAmount" used_amount: i64
} }

/// In the response of [`GetGatewayQuotaRuleSubjectUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleSubjectUsageDetails {
    pub items: Vec<GetGatewayQuotaRuleSubjectUsageItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { GetGatewayQuotaRuleSubjectUsageDetails {
    0 "items" items: Vec<GetGatewayQuotaRuleSubjectUsageItems>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalSize" total_size: i64
} }

/// In the response of [`GetGatewayQuotaRuleSubjectUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayQuotaRuleSubjectUsageItems {
    pub cached_amount: Option<i64>,
    pub input_amount: Option<i64>,
    pub model: Option<String>,
    pub output_amount: Option<i64>,
    pub start_time: Option<String>,
    pub used_amount: Option<i64>,
}
model! { GetGatewayQuotaRuleSubjectUsageItems {
    0 "cachedAmount" cached_amount: i64, 1 "inputAmount" input_amount: i64, 2 "model" model: String,
    3 "outputAmount" output_amount: i64, 4 "startTime" start_time: String, 5 "usedAmount" used_amount: i64
} }

/// Gets http api: `GetHttpApi` of `apig` 2024-03-27.
///
/// GET `/v1/http-apis/{httpApiId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpApi {
    pub expand_policy_configs: Option<bool>,
    /// Required.
    pub http_api_id: String,
}
operation! { GetHttpApi(http_api_id: String) "GetHttpApi" -> GetHttpApiOutput {
    0 "expandPolicyConfigs" expand_policy_configs: bool, 1 "httpApiId" http_api_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-apis/{httpApiId}", } }

/// Response of [`GetHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpApiOutput {
    pub code: Option<String>,
    pub data: Option<HttpApiApiInfo>,
    pub message: Option<String>,
}
model! { GetHttpApiOutput {
    0 "code" code: String, 1 "data" data: HttpApiApiInfo, 2 "message" message: String
} }

/// Gets http api operation: `GetHttpApiOperation` of `apig` 2024-03-27.
///
/// GET `/v1/http-apis/{httpApiId}/operations/{operationId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetHttpApiOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpApiOperation {
    /// Required.
    pub http_api_id: String,
    /// Required.
    pub operation_id: String,
}
operation! { GetHttpApiOperation(http_api_id: String, operation_id: String)
    "GetHttpApiOperation" -> GetHttpApiOperationOutput {
    0 "httpApiId" http_api_id, 1 "operationId" operation_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-apis/{httpApiId}/operations/{operationId}", } }

/// Response of [`GetHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpApiOperationOutput {
    pub code: Option<String>,
    pub data: Option<HttpApiOperationInfo>,
    pub message: Option<String>,
}
model! { GetHttpApiOperationOutput {
    0 "code" code: String, 1 "data" data: HttpApiOperationInfo, 2 "message" message: String
} }

/// In the response of [`GetHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiOperationInfo {
    pub auth_config: Option<AuthConfig>,
    pub create_timestamp: Option<i64>,
    pub deploy_configs: Vec<HttpApiDeployConfig>,
    pub description: Option<String>,
    pub enable_auth: Option<bool>,
    pub method: Option<String>,
    pub mock: Option<HttpApiMockContract>,
    pub name: Option<String>,
    pub operation_id: Option<String>,
    pub path: Option<String>,
    pub request: Option<HttpApiRequestContract>,
    pub response: Option<HttpApiResponseContract>,
    pub status: Option<String>,
}
model! { HttpApiOperationInfo {
    0 "authConfig" auth_config: AuthConfig, 1 "createTimestamp" create_timestamp: i64,
    2 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>, 3 "description" description: String,
    4 "enableAuth" enable_auth: bool, 5 "method" method: String, 6 "mock" mock: HttpApiMockContract,
    7 "name" name: String, 8 "operationId" operation_id: String, 9 "path" path: String,
    10 "request" request: HttpApiRequestContract, 11 "response" response: HttpApiResponseContract,
    12 "status" status: String
} }

/// Gets http api route: `GetHttpApiRoute` of `apig` 2024-03-27.
///
/// GET `/v1/http-apis/{httpApiId}/routes/{routeId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetHttpApiRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpApiRoute {
    /// Required.
    pub http_api_id: String,
    /// Required.
    pub route_id: String,
}
operation! { GetHttpApiRoute(http_api_id: String, route_id: String) "GetHttpApiRoute" -> GetHttpApiRouteOutput {
    0 "httpApiId" http_api_id, 1 "routeId" route_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-apis/{httpApiId}/routes/{routeId}", } }

/// Response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHttpApiRouteOutput {
    pub code: Option<String>,
    pub data: Option<HttpRoute>,
    pub message: Option<String>,
}
model! { GetHttpApiRouteOutput {
    0 "code" code: String, 1 "data" data: HttpRoute, 2 "message" message: String
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRoute {
    pub backend: Option<Backend>,
    pub builtin: Option<String>,
    pub create_timestamp: Option<i64>,
    pub deploy_status: Option<String>,
    pub description: Option<String>,
    pub domain_infos: Vec<HttpRouteDomainInfos>,
    pub environment_info: Option<HttpRouteEnvironmentInfo>,
    pub gateway_status: BTreeMap<String, String>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_server_info: Option<HttpRouteMcpServerInfo>,
    pub name: Option<String>,
    pub route_id: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { HttpRoute {
    0 "backend" backend: Backend, 1 "builtin" builtin: String, 2 "createTimestamp" create_timestamp: i64,
    3 "deployStatus" deploy_status: String, 4 "description" description: String,
    5 "domainInfos" domain_infos: Vec<HttpRouteDomainInfos>,
    6 "environmentInfo" environment_info: HttpRouteEnvironmentInfo,
    7 "gatewayStatus" gateway_status: BTreeMap<String, String>, 8 "match" r#match: HttpRouteMatch,
    9 "mcpServerInfo" mcp_server_info: HttpRouteMcpServerInfo, 10 "name" name: String, 11 "routeId" route_id: String,
    12 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteDomainInfos {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}
model! { HttpRouteDomainInfos {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "protocol" protocol: String
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteEnvironmentInfo {
    pub alias: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_info: Option<HttpRouteGatewayInfo>,
    pub name: Option<String>,
    pub sub_domains: Vec<HttpRouteSubDomains>,
}
model! { HttpRouteEnvironmentInfo {
    0 "alias" alias: String, 1 "environmentId" environment_id: String,
    2 "gatewayInfo" gateway_info: HttpRouteGatewayInfo, 3 "name" name: String,
    4 "subDomains" sub_domains: Vec<HttpRouteSubDomains>
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteGatewayInfo {
    pub gateway_edition: Option<String>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
}
model! { HttpRouteGatewayInfo {
    0 "gatewayEdition" gateway_edition: String, 1 "gatewayId" gateway_id: String, 2 "name" name: String
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteSubDomains {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub network_type: Option<String>,
    pub protocol: Option<String>,
}
model! { HttpRouteSubDomains {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "networkType" network_type: String,
    3 "protocol" protocol: String
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteMcpServerInfo {
    pub create_from_type: Option<String>,
    pub import_instance_id: Option<String>,
    pub import_mcp_server_id: Option<String>,
    pub import_namespace: Option<String>,
    pub mcp_route_config: Option<HttpRouteMcpRouteConfig>,
    pub mcp_server_config: Option<String>,
}
model! { HttpRouteMcpServerInfo {
    0 "createFromType" create_from_type: String, 1 "importInstanceId" import_instance_id: String,
    2 "importMcpServerId" import_mcp_server_id: String, 3 "importNamespace" import_namespace: String,
    4 "mcpRouteConfig" mcp_route_config: HttpRouteMcpRouteConfig, 5 "mcpServerConfig" mcp_server_config: String
} }

/// In the response of [`GetHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpRouteMcpRouteConfig {
    pub exposed_uri_path: Option<String>,
    pub protocol: Option<String>,
}
model! { HttpRouteMcpRouteConfig {
    0 "exposedUriPath" exposed_uri_path: String, 1 "protocol" protocol: String
} }

/// Gets mcp server: `GetMcpServer` of `apig` 2024-03-27.
///
/// GET `/v1/mcp-servers/{mcpServerId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServer {
    /// Required.
    pub mcp_server_id: String,
}
operation! { GetMcpServer(mcp_server_id: String) "GetMcpServer" -> GetMcpServerOutput {
    0 "mcpServerId" mcp_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/mcp-servers/{mcpServerId}", } }

/// Response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerOutput {
    pub code: Option<String>,
    pub data: Option<GetMcpServerData>,
    pub message: Option<String>,
}
model! { GetMcpServerOutput {
    0 "code" code: String, 1 "data" data: GetMcpServerData, 2 "message" message: String
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerData {
    pub api_id: Option<String>,
    pub assembled_sources: Vec<GetMcpServerAssembledSources>,
    pub backend: Option<Backend>,
    pub create_from_type: Option<String>,
    pub deploy_status: Option<String>,
    pub description: Option<String>,
    pub domain_ids: Vec<String>,
    pub domain_infos: Vec<GetMcpServerDomainInfos>,
    pub environment_id: Option<String>,
    pub exposed_uri_path: Option<String>,
    pub gateway_id: Option<String>,
    pub gray_mcp_server_configs: Vec<GetMcpServerGrayMcpServerConfigs>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_server_config: Option<String>,
    pub mcp_server_config_plugin_attachment_id: Option<String>,
    pub mcp_server_id: Option<String>,
    pub mcp_server_path: Option<String>,
    pub mcp_statistics_enable: Option<bool>,
    pub nacos_mcp_sync_info: Option<GetMcpServerNacosMcpSyncInfo>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub route_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMcpServerData {
    0 "apiId" api_id: String, 1 "assembledSources" assembled_sources: Vec<GetMcpServerAssembledSources>,
    2 "backend" backend: Backend, 3 "createFromType" create_from_type: String, 4 "deployStatus" deploy_status: String,
    5 "description" description: String, 6 "domainIds" domain_ids: Vec<String>,
    7 "domainInfos" domain_infos: Vec<GetMcpServerDomainInfos>, 8 "environmentId" environment_id: String,
    9 "exposedUriPath" exposed_uri_path: String, 10 "gatewayId" gateway_id: String,
    11 "grayMcpServerConfigs" gray_mcp_server_configs: Vec<GetMcpServerGrayMcpServerConfigs>,
    12 "match" r#match: HttpRouteMatch, 13 "mcpServerConfig" mcp_server_config: String,
    14 "mcpServerConfigPluginAttachmentId" mcp_server_config_plugin_attachment_id: String,
    15 "mcpServerId" mcp_server_id: String, 16 "mcpServerPath" mcp_server_path: String,
    17 "mcpStatisticsEnable" mcp_statistics_enable: bool,
    18 "nacosMcpSyncInfo" nacos_mcp_sync_info: GetMcpServerNacosMcpSyncInfo, 19 "name" name: String,
    20 "protocol" protocol: String, 21 "routeId" route_id: String, 22 "type" r#type: String
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerAssembledSources {
    pub mcp_server_id: Option<String>,
    pub mcp_server_name: Option<String>,
    pub tools: Vec<String>,
}
model! { GetMcpServerAssembledSources {
    0 "mcpServerId" mcp_server_id: String, 1 "mcpServerName" mcp_server_name: String, 2 "tools" tools: Vec<String>
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerDomainInfos {
    pub domain_id: Option<String>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}
model! { GetMcpServerDomainInfos {
    0 "domainId" domain_id: String, 1 "name" name: String, 2 "protocol" protocol: String
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerGrayMcpServerConfigs {
    pub backend_config: Option<GetMcpServerBackendConfig>,
    pub r#match: Option<HttpRouteMatch>,
    pub route_id: Option<String>,
}
model! { GetMcpServerGrayMcpServerConfigs {
    0 "backendConfig" backend_config: GetMcpServerBackendConfig, 1 "match" r#match: HttpRouteMatch,
    2 "routeId" route_id: String
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerBackendConfig {
    pub scene: Option<String>,
    pub services: Vec<GetMcpServerServices>,
}
model! { GetMcpServerBackendConfig {
    0 "scene" scene: String, 1 "services" services: Vec<GetMcpServerServices>
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerServices {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { GetMcpServerServices {
    0 "port" port: i64, 1 "protocol" protocol: String, 2 "serviceId" service_id: String, 3 "version" version: String,
    4 "weight" weight: i64
} }

/// In the response of [`GetMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMcpServerNacosMcpSyncInfo {
    pub import_instance_id: Option<String>,
    pub import_mcp_server_id: Option<String>,
    pub import_namespace: Option<String>,
}
model! { GetMcpServerNacosMcpSyncInfo {
    0 "importInstanceId" import_instance_id: String, 1 "importMcpServerId" import_mcp_server_id: String,
    2 "importNamespace" import_namespace: String
} }

/// Gets plugin attachment: `GetPluginAttachment` of `apig` 2024-03-27.
///
/// GET `/v1/plugin-attachments/{pluginAttachmentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetPluginAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginAttachment {
    /// Required.
    pub plugin_attachment_id: String,
}
operation! { GetPluginAttachment(plugin_attachment_id: String) "GetPluginAttachment" -> GetPluginAttachmentOutput {
    0 "pluginAttachmentId" plugin_attachment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/plugin-attachments/{pluginAttachmentId}", } }

/// Response of [`GetPluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginAttachmentOutput {
    pub code: Option<String>,
    pub data: Option<GetPluginAttachmentData>,
    pub message: Option<String>,
}
model! { GetPluginAttachmentOutput {
    0 "code" code: String, 1 "data" data: GetPluginAttachmentData, 2 "message" message: String
} }

/// In the response of [`GetPluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginAttachmentData {
    pub enable: Option<bool>,
    pub environment_info: Option<EnvironmentInfo>,
    pub gateway_info: Option<GatewayInfo>,
    pub parent_resource_info: Option<ParentResourceInfo>,
    pub plugin_attachment_id: Option<String>,
    pub plugin_class_info: Option<PluginClassInfo>,
    pub plugin_config: Option<String>,
    pub plugin_id: Option<String>,
    pub resource_infos: Vec<ResourceInfo>,
}
model! { GetPluginAttachmentData {
    0 "enable" enable: bool, 1 "environmentInfo" environment_info: EnvironmentInfo,
    2 "gatewayInfo" gateway_info: GatewayInfo, 3 "parentResourceInfo" parent_resource_info: ParentResourceInfo,
    4 "pluginAttachmentId" plugin_attachment_id: String, 5 "pluginClassInfo" plugin_class_info: PluginClassInfo,
    6 "pluginConfig" plugin_config: String, 7 "pluginId" plugin_id: String,
    8 "resourceInfos" resource_infos: Vec<ResourceInfo>
} }

/// In the response of [`GetPluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentResourceInfo {
    pub api_info: Option<HttpApiApiInfo>,
    pub resource_type: Option<String>,
}
model! { ParentResourceInfo {
    0 "apiInfo" api_info: HttpApiApiInfo, 1 "resourceType" resource_type: String
} }

/// In the response of [`GetPluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginClassInfo {
    pub alias: Option<String>,
    pub config_example: Option<String>,
    pub description: Option<String>,
    pub execute_priority: Option<i64>,
    pub execute_stage: Option<String>,
    pub image_name: Option<String>,
    pub inner_plugin: Option<bool>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub plugin_class_id: Option<String>,
    pub source: Option<String>,
    pub supported_min_gateway_version: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub version_description: Option<String>,
    pub wasm_language: Option<String>,
    pub wasm_url: Option<String>,
}
model! { PluginClassInfo {
    0 "alias" alias: String, 1 "configExample" config_example: String, 2 "description" description: String,
    3 "executePriority" execute_priority: i64, 4 "executeStage" execute_stage: String, 5 "imageName" image_name: String,
    6 "innerPlugin" inner_plugin: bool, 7 "mode" mode: String, 8 "name" name: String,
    9 "pluginClassId" plugin_class_id: String, 10 "source" source: String,
    11 "supportedMinGatewayVersion" supported_min_gateway_version: String, 12 "type" r#type: String,
    13 "version" version: String, 14 "versionDescription" version_description: String,
    15 "wasmLanguage" wasm_language: String, 16 "wasmUrl" wasm_url: String
} }

/// In the response of [`GetPluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub resource_version: Option<String>,
}
model! { ResourceInfo {
    0 "resourceId" resource_id: String, 1 "resourceName" resource_name: String, 2 "resourceType" resource_type: String,
    3 "resourceVersion" resource_version: String
} }

/// Gets plugin class: `GetPluginClass` of `apig` 2024-03-27.
///
/// GET `/v1/plugin-classes/{pluginClassId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetPluginClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginClass {
    /// Required.
    pub plugin_class_id: String,
}
operation! { GetPluginClass(plugin_class_id: String) "GetPluginClass" -> GetPluginClassOutput {
    0 "pluginClassId" plugin_class_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/plugin-classes/{pluginClassId}", } }

/// Response of [`GetPluginClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginClassOutput {
    pub code: Option<String>,
    pub data: Option<GetPluginClassData>,
    pub message: Option<String>,
}
model! { GetPluginClassOutput {
    0 "code" code: String, 1 "data" data: GetPluginClassData, 2 "message" message: String
} }

/// In the response of [`GetPluginClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPluginClassData {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub document: Option<String>,
    pub name: Option<String>,
    pub publish_status: Option<String>,
    pub r#type: Option<String>,
    pub wasm_language: Option<String>,
}
model! { GetPluginClassData {
    0 "alias" alias: String, 1 "description" description: String, 2 "document" document: String, 3 "name" name: String,
    4 "publishStatus" publish_status: String, 5 "type" r#type: String, 6 "wasmLanguage" wasm_language: String
} }

/// Gets policy: `GetPolicy` of `apig` 2024-03-27.
///
/// GET `/v2/policies/{policyId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    /// Required.
    pub policy_id: String,
}
operation! { GetPolicy(policy_id: String) "GetPolicy" -> GetPolicyOutput {
    0 "policyId" policy_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v2/policies/{policyId}", } }

/// Response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub code: Option<String>,
    pub data: Option<PolicyDetailInfo>,
    pub message: Option<String>,
}
model! { GetPolicyOutput {
    0 "code" code: String, 1 "data" data: PolicyDetailInfo, 2 "message" message: String
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyDetailInfo {
    pub class_id: Option<String>,
    pub class_name: Option<String>,
    pub config: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
}
model! { PolicyDetailInfo {
    0 "classId" class_id: String, 1 "className" class_name: String, 2 "config" config: String,
    3 "description" description: String, 4 "name" name: String, 5 "policyId" policy_id: String
} }

/// Gets policy attachment: `GetPolicyAttachment` of `apig` 2024-03-27.
///
/// GET `/v1/policy-attachments/{policyAttachmentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetPolicyAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAttachment {
    /// Required.
    pub policy_attachment_id: String,
}
operation! { GetPolicyAttachment(policy_attachment_id: String) "GetPolicyAttachment" -> GetPolicyAttachmentOutput {
    0 "policyAttachmentId" policy_attachment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/policy-attachments/{policyAttachmentId}", } }

/// Response of [`GetPolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAttachmentOutput {
    pub code: Option<String>,
    pub data: Option<GetPolicyAttachmentData>,
    pub message: Option<String>,
}
model! { GetPolicyAttachmentOutput {
    0 "code" code: String, 1 "data" data: GetPolicyAttachmentData, 2 "message" message: String
} }

/// In the response of [`GetPolicyAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyAttachmentData {
    pub attach_resource_id: Option<String>,
    pub attach_resource_type: Option<String>,
    pub config: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub policy_attachment_id: Option<String>,
    pub policy_id: Option<String>,
}
model! { GetPolicyAttachmentData {
    0 "attachResourceId" attach_resource_id: String, 1 "attachResourceType" attach_resource_type: String,
    2 "config" config: String, 3 "environmentId" environment_id: String, 4 "gatewayId" gateway_id: String,
    5 "policyAttachmentId" policy_attachment_id: String, 6 "policyId" policy_id: String
} }

/// Gets resource overview: `GetResourceOverview` of `apig` 2024-03-27.
///
/// GET `/v1/overview/resources`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetResourceOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverview {
    pub gateway_type: Option<String>,
}
operation! { GetResourceOverview() "GetResourceOverview" -> GetResourceOverviewOutput {
    0 "gatewayType" gateway_type: String
} { method: "GET", path: "/v1/overview/resources", } }

/// Response of [`GetResourceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverviewOutput {
    pub code: Option<String>,
    pub data: Option<GetResourceOverviewData>,
    pub message: Option<String>,
}
model! { GetResourceOverviewOutput {
    0 "code" code: String, 1 "data" data: GetResourceOverviewData, 2 "message" message: String
} }

/// In the response of [`GetResourceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverviewData {
    pub api: Option<GetResourceOverviewApi>,
    pub gateway: Option<GetResourceOverviewGateway>,
    pub risk_overview: Vec<GetResourceOverviewRiskOverview>,
}
model! { GetResourceOverviewData {
    0 "api" api: GetResourceOverviewApi, 1 "gateway" gateway: GetResourceOverviewGateway,
    2 "riskOverview" risk_overview: Vec<GetResourceOverviewRiskOverview>
} }

/// In the response of [`GetResourceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverviewApi {
    pub published_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetResourceOverviewApi {
    0 "publishedCount" published_count: i64, 1 "totalCount" total_count: i64
} }

/// In the response of [`GetResourceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverviewGateway {
    pub running_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetResourceOverviewGateway {
    0 "runningCount" running_count: i64, 1 "totalCount" total_count: i64
} }

/// In the response of [`GetResourceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverviewRiskOverview {
    pub count: Option<String>,
    pub risk_details: Vec<GetResourceOverviewRiskDetails>,
    pub risk_level: Option<String>,
}
model! { GetResourceOverviewRiskOverview {
    0 "count" count: String, 1 "riskDetails" risk_details: Vec<GetResourceOverviewRiskDetails>,
    2 "riskLevel" risk_level: String
} }

/// In the response of [`GetResourceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOverviewRiskDetails {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub risk_level: Option<String>,
    pub risk_names: Vec<String>,
    pub score: Option<String>,
}
model! { GetResourceOverviewRiskDetails {
    0 "gatewayId" gateway_id: String, 1 "gatewayName" gateway_name: String, 2 "riskLevel" risk_level: String,
    3 "riskNames" risk_names: Vec<String>, 4 "score" score: String
} }

/// Gets secret: `GetSecret` of `apig` 2024-03-27.
///
/// GET `/v1/secrets/{secretId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecret {
    /// Required.
    pub secret_id: String,
}
operation! { GetSecret(secret_id: String) "GetSecret" -> GetSecretOutput {
    0 "secretId" secret_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/secrets/{secretId}", } }

/// Response of [`GetSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretOutput {
    pub code: Option<String>,
    pub data: Option<GetSecretData>,
    pub message: Option<String>,
}
model! { GetSecretOutput {
    0 "code" code: String, 1 "data" data: GetSecretData, 2 "message" message: String
} }

/// In the response of [`GetSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretData {
    pub create_timestamp: Option<i64>,
    pub gateway_type: Option<String>,
    pub kms_config: Option<KMSConfig>,
    pub name: Option<String>,
    pub reference_count: Option<i64>,
    pub secret_id: Option<String>,
    pub secret_source: Option<String>,
    pub status: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { GetSecretData {
    0 "createTimestamp" create_timestamp: i64, 1 "gatewayType" gateway_type: String,
    2 "kmsConfig" kms_config: KMSConfig, 3 "name" name: String, 4 "referenceCount" reference_count: i64,
    5 "secretId" secret_id: String, 6 "secretSource" secret_source: String, 7 "status" status: String,
    8 "updateTimestamp" update_timestamp: i64
} }

/// Gets secret value: `GetSecretValue` of `apig` 2024-03-27.
///
/// GET `/v1/secrets/name/{name}/value`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetSecretValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValue {
    /// Required.
    pub name: String,
}
operation! { GetSecretValue(name: String) "GetSecretValue" -> GetSecretValueOutput {
    0 "name" name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/secrets/name/{name}/value", } }

/// Response of [`GetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueOutput {
    pub code: Option<String>,
    pub data: Option<GetSecretValueData>,
    pub message: Option<String>,
}
model! { GetSecretValueOutput {
    0 "code" code: String, 1 "data" data: GetSecretValueData, 2 "message" message: String
} }

/// In the response of [`GetSecretValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretValueData {
    /// Secret.
    pub secret_data: Option<Secret>,
}
model! { GetSecretValueData {
    0 "secretData" secret_data: Secret
} }

/// Gets service: `GetService` of `apig` 2024-03-27.
///
/// GET `/v1/services/{serviceId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    /// Required.
    pub service_id: String,
}
operation! { GetService(service_id: String) "GetService" -> GetServiceOutput {
    0 "serviceId" service_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/services/{serviceId}", } }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub code: Option<String>,
    pub data: Option<ServiceItem>,
    pub message: Option<String>,
}
model! { GetServiceOutput {
    0 "code" code: String, 1 "data" data: ServiceItem, 2 "message" message: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    pub addresses: Vec<String>,
    pub agent_service_config: Option<AgentServiceConfig>,
    pub ai_service_config: Option<AiServiceConfig>,
    pub create_timestamp: Option<i64>,
    pub dns_servers: Vec<String>,
    pub express_type: Option<String>,
    pub gateway_id: Option<String>,
    pub group_name: Option<String>,
    pub health_check: Option<ServiceHealthCheck>,
    pub health_status: Option<String>,
    pub healthy_panic_threshold: Option<f64>,
    pub label_details: Vec<LabelDetail>,
    pub model_provider_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub outlier_detection: Option<ServiceOutlierDetection>,
    pub outlier_endpoints: Vec<String>,
    pub ports: Vec<ServicePorts>,
    pub protocol: Option<String>,
    pub qualifier: Option<String>,
    pub resource_group_id: Option<String>,
    pub runtime_detail_error_code: Option<String>,
    pub runtime_detail_status: Option<String>,
    pub service_id: Option<String>,
    pub source_type: Option<String>,
    pub unhealthy_endpoints: Vec<String>,
    pub update_timestamp: Option<i64>,
    pub versions: Vec<ServiceVersions>,
}
model! { ServiceItem {
    0 "addresses" addresses: Vec<String>, 1 "agentServiceConfig" agent_service_config: AgentServiceConfig,
    2 "aiServiceConfig" ai_service_config: AiServiceConfig, 3 "createTimestamp" create_timestamp: i64,
    4 "dnsServers" dns_servers: Vec<String>, 5 "expressType" express_type: String, 6 "gatewayId" gateway_id: String,
    7 "groupName" group_name: String, 8 "healthCheck" health_check: ServiceHealthCheck,
    9 "healthStatus" health_status: String, 10 "healthyPanicThreshold" healthy_panic_threshold: f64,
    11 "labelDetails" label_details: Vec<LabelDetail>, 12 "modelProviderId" model_provider_id: String,
    13 "name" name: String, 14 "namespace" namespace: String,
    15 "outlierDetection" outlier_detection: ServiceOutlierDetection,
    16 "outlierEndpoints" outlier_endpoints: Vec<String>, 17 "ports" ports: Vec<ServicePorts>,
    18 "protocol" protocol: String, 19 "qualifier" qualifier: String, 20 "resourceGroupId" resource_group_id: String,
    21 "runtimeDetailErrorCode" runtime_detail_error_code: String,
    22 "runtimeDetailStatus" runtime_detail_status: String, 23 "serviceId" service_id: String,
    24 "sourceType" source_type: String, 25 "unhealthyEndpoints" unhealthy_endpoints: Vec<String>,
    26 "updateTimestamp" update_timestamp: i64, 27 "versions" versions: Vec<ServiceVersions>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceHealthCheck {
    pub enable: Option<bool>,
    pub healthy_threshold: Option<i64>,
    pub http_host: Option<String>,
    pub http_path: Option<String>,
    pub interval: Option<i64>,
    pub protocol: Option<String>,
    pub timeout: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
model! { ServiceHealthCheck {
    0 "enable" enable: bool, 1 "healthyThreshold" healthy_threshold: i64, 2 "httpHost" http_host: String,
    3 "httpPath" http_path: String, 4 "interval" interval: i64, 5 "protocol" protocol: String, 6 "timeout" timeout: i64,
    7 "unhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelDetail {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { LabelDetail {
    0 "key" key: String, 1 "values" values: Vec<String>
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceOutlierDetection {
    pub base_ejection_time: Option<i64>,
    pub enable: Option<bool>,
    pub failure_percentage_minimum_hosts: Option<i64>,
    pub failure_percentage_threshold: Option<i64>,
    pub interval: Option<i64>,
}
model! { ServiceOutlierDetection {
    0 "baseEjectionTime" base_ejection_time: i64, 1 "enable" enable: bool,
    2 "failurePercentageMinimumHosts" failure_percentage_minimum_hosts: i64,
    3 "failurePercentageThreshold" failure_percentage_threshold: i64, 4 "interval" interval: i64
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicePorts {
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { ServicePorts {
    0 "name" name: String, 1 "port" port: i64, 2 "protocol" protocol: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceVersions {
    pub labels: Vec<ServiceLabels>,
    pub name: Option<String>,
}
model! { ServiceVersions {
    0 "labels" labels: Vec<ServiceLabels>, 1 "name" name: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ServiceLabels {
    0 "key" key: String, 1 "value" value: String
} }

/// Gets source: `GetSource` of `apig` 2024-03-27.
///
/// GET `/v1/sources/{sourceId}`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/GetSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSource {
    /// Required.
    pub source_id: String,
}
operation! { GetSource(source_id: String) "GetSource" -> GetSourceOutput {
    0 "sourceId" source_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/sources/{sourceId}", } }

/// Response of [`GetSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceOutput {
    pub code: Option<String>,
    pub data: Option<GetSourceData>,
    pub message: Option<String>,
}
model! { GetSourceOutput {
    0 "code" code: String, 1 "data" data: GetSourceData, 2 "message" message: String
} }

/// In the response of [`GetSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceData {
    pub association_reason: Option<String>,
    pub association_status: Option<String>,
    pub create_timestamp: Option<i64>,
    pub gateway_id: Option<String>,
    pub k8_s_source_info: Option<GetSourceK8SSourceInfo>,
    pub nacos_source_info: Option<GetSourceNacosSourceInfo>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_id: Option<String>,
    pub r#type: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { GetSourceData {
    0 "associationReason" association_reason: String, 1 "associationStatus" association_status: String,
    2 "createTimestamp" create_timestamp: i64, 3 "gatewayId" gateway_id: String,
    4 "k8SSourceInfo" k8_s_source_info: GetSourceK8SSourceInfo,
    5 "nacosSourceInfo" nacos_source_info: GetSourceNacosSourceInfo, 6 "name" name: String,
    7 "resourceGroupId" resource_group_id: String, 8 "sourceId" source_id: String, 9 "type" r#type: String,
    10 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`GetSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceK8SSourceInfo {
    pub cluster_id: Option<String>,
}
model! { GetSourceK8SSourceInfo {
    0 "clusterId" cluster_id: String
} }

/// In the response of [`GetSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourceNacosSourceInfo {
    pub address: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetSourceNacosSourceInfo {
    0 "address" address: String, 1 "clusterId" cluster_id: String, 2 "instanceId" instance_id: String
} }

/// Gets trace config: `GetTraceConfig` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/trace`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/GetTraceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceConfig {
    pub accept_language: Option<String>,
    /// Required.
    pub gateway_id: String,
}
operation! { GetTraceConfig(gateway_id: String) "GetTraceConfig" -> GetTraceConfigOutput {
    0 "acceptLanguage" accept_language: String, 1 "gatewayId" gateway_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/trace", } }

/// Response of [`GetTraceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceConfigOutput {
    pub code: Option<i64>,
    pub data: Option<GetTraceConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTraceConfigOutput {
    0 "code" code: i64, 1 "data" data: GetTraceConfigData, 2 "message" message: String, 3 "success" success: bool
} }

/// In the response of [`GetTraceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceConfigData {
    pub enable: Option<bool>,
    pub sample_ratio: Option<i64>,
    pub service_id: Option<String>,
    pub service_port: Option<String>,
    pub trace_type: Option<String>,
}
model! { GetTraceConfigData {
    0 "enable" enable: bool, 1 "sampleRatio" sample_ratio: i64, 2 "serviceId" service_id: String,
    3 "servicePort" service_port: String, 4 "traceType" trace_type: String
} }

/// Imports http api: `ImportHttpApi` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/import`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ImportHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApi {
    pub deploy_configs: Option<Vec<HttpApiDeployConfig>>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub gateway_id: Option<String>,
    pub mcp_route_id: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec_content_base64: Option<String>,
    pub spec_file_url: Option<String>,
    pub spec_oss_config: Option<ImportHttpApiSpecOssConfig>,
    pub strategy: Option<String>,
    pub target_http_api_id: Option<String>,
    pub version_config: Option<HttpApiVersionConfig>,
    pub with_gateway_extension: Option<bool>,
}
operation! { ImportHttpApi() "ImportHttpApi" -> ImportHttpApiOutput {
    0 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>, 1 "description" description: String,
    2 "dryRun" dry_run: bool, 3 "gatewayId" gateway_id: String, 4 "mcpRouteId" mcp_route_id: String,
    5 "name" name: String, 6 "resourceGroupId" resource_group_id: String,
    7 "specContentBase64" spec_content_base64: String, 8 "specFileUrl" spec_file_url: String,
    9 "specOssConfig" spec_oss_config: ImportHttpApiSpecOssConfig, 10 "strategy" strategy: String,
    11 "targetHttpApiId" target_http_api_id: String, 12 "versionConfig" version_config: HttpApiVersionConfig,
    13 "withGatewayExtension" with_gateway_extension: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] { path: "/v1/http-apis/import", body: BodyStyle::Json, } }

/// In the request of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiSpecOssConfig {
    pub bucket_name: Option<String>,
    pub object_key: Option<String>,
    pub region_id: Option<String>,
}
input! { ImportHttpApiSpecOssConfig() {
    0 "bucketName" bucket_name: String, 1 "objectKey" object_key: String, 2 "regionId" region_id: String
} }

/// Response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiOutput {
    pub code: Option<String>,
    pub data: Option<ImportHttpApiData>,
    pub message: Option<String>,
}
model! { ImportHttpApiOutput {
    0 "code" code: String, 1 "data" data: ImportHttpApiData, 2 "message" message: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiData {
    pub dry_run_info: Option<ImportHttpApiDryRunInfo>,
    pub http_api_id: Option<String>,
    pub name: Option<String>,
}
model! { ImportHttpApiData {
    0 "dryRunInfo" dry_run_info: ImportHttpApiDryRunInfo, 1 "httpApiId" http_api_id: String, 2 "name" name: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiDryRunInfo {
    pub error_messages: Vec<String>,
    pub exist_http_api_info: Option<HttpApiApiInfo>,
    pub failure_components: Vec<ImportHttpApiFailureComponents>,
    pub failure_operations: Vec<ImportHttpApiFailureOperations>,
    pub failure_routes: Vec<ImportHttpApiFailureRoutes>,
    pub mcp_tools_definition: Option<String>,
    pub success_components: Vec<ImportHttpApiSuccessComponents>,
    pub success_operations: Vec<ImportHttpApiSuccessOperations>,
    pub success_routes: Vec<ImportHttpApiSuccessRoutes>,
    pub warning_messages: Vec<String>,
}
model! { ImportHttpApiDryRunInfo {
    0 "errorMessages" error_messages: Vec<String>, 1 "existHttpApiInfo" exist_http_api_info: HttpApiApiInfo,
    2 "failureComponents" failure_components: Vec<ImportHttpApiFailureComponents>,
    3 "failureOperations" failure_operations: Vec<ImportHttpApiFailureOperations>,
    4 "failureRoutes" failure_routes: Vec<ImportHttpApiFailureRoutes>,
    5 "mcpToolsDefinition" mcp_tools_definition: String,
    6 "successComponents" success_components: Vec<ImportHttpApiSuccessComponents>,
    7 "successOperations" success_operations: Vec<ImportHttpApiSuccessOperations>,
    8 "successRoutes" success_routes: Vec<ImportHttpApiSuccessRoutes>, 9 "warningMessages" warning_messages: Vec<String>
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiFailureComponents {
    pub error_message: Option<String>,
    pub name: Option<String>,
}
model! { ImportHttpApiFailureComponents {
    0 "errorMessage" error_message: String, 1 "name" name: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiFailureOperations {
    pub error_message: Option<String>,
    pub method: Option<String>,
    pub path: Option<String>,
}
model! { ImportHttpApiFailureOperations {
    0 "errorMessage" error_message: String, 1 "method" method: String, 2 "path" path: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiFailureRoutes {
    pub error_message: Option<String>,
    pub name: Option<String>,
}
model! { ImportHttpApiFailureRoutes {
    0 "errorMessage" error_message: String, 1 "name" name: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiSuccessComponents {
    pub action: Option<String>,
    pub name: Option<String>,
}
model! { ImportHttpApiSuccessComponents {
    0 "action" action: String, 1 "name" name: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiSuccessOperations {
    pub action: Option<String>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { ImportHttpApiSuccessOperations {
    0 "action" action: String, 1 "method" method: String, 2 "name" name: String, 3 "path" path: String
} }

/// In the response of [`ImportHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportHttpApiSuccessRoutes {
    pub action: Option<String>,
    pub name: Option<String>,
}
model! { ImportHttpApiSuccessRoutes {
    0 "action" action: String, 1 "name" name: String
} }

/// Installs plugin: `InstallPlugin` of `apig` 2024-03-27.
///
/// POST `/v1/plugins/`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/InstallPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPlugin {
    pub gateway_ids: Option<Vec<String>>,
    pub plugin_class_id: Option<String>,
}
operation! { InstallPlugin() "InstallPlugin" -> InstallPluginOutput {
    0 "gatewayIds" gateway_ids: Vec<String>, 1 "pluginClassId" plugin_class_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/v1/plugins/", body: BodyStyle::Json, } }

/// Response of [`InstallPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPluginOutput {
    pub code: Option<String>,
    pub data: Option<InstallPluginData>,
    pub message: Option<String>,
}
model! { InstallPluginOutput {
    0 "code" code: String, 1 "data" data: InstallPluginData, 2 "message" message: String
} }

/// In the response of [`InstallPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPluginData {
    pub install_plugin_results: Vec<InstallPluginInstallPluginResults>,
}
model! { InstallPluginData {
    0 "installPluginResults" install_plugin_results: Vec<InstallPluginInstallPluginResults>
} }

/// In the response of [`InstallPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPluginInstallPluginResults {
    pub gateway_id: Option<String>,
    pub plugin_id: Option<String>,
}
model! { InstallPluginInstallPluginResults {
    0 "gatewayId" gateway_id: String, 1 "pluginId" plugin_id: String
} }

/// Lists ai model cards: `ListAiModelCards` of `apig` 2024-03-27.
///
/// GET `/v1/ai-model-cards`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListAiModelCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCards {
    /// Required.
    pub gateway_id: String,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAiModelCards(gateway_id: String) "ListAiModelCards" -> ListAiModelCardsOutput {
    0 "gatewayId" gateway_id, 1 "keyword" keyword: String, 2 "pageNumber" page_number: i64, 3 "pageSize" page_size: i64
} { method: "GET", path: "/v1/ai-model-cards", } }
paged! { ListAiModelCards: ListAiModelCardsItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListAiModelCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCardsOutput {
    pub code: Option<String>,
    pub data: Option<ListAiModelCardsData>,
    pub message: Option<String>,
}
model! { ListAiModelCardsOutput {
    0 "code" code: String, 1 "data" data: ListAiModelCardsData, 2 "message" message: String
} }

/// In the response of [`ListAiModelCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCardsData {
    pub items: Vec<ListAiModelCardsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListAiModelCardsData {
    0 "items" items: Vec<ListAiModelCardsItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListAiModelCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCardsItems {
    pub available_paths: Vec<ListAiModelCardsAvailablePaths>,
    pub credit: Option<ListAiModelCardsCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<ListAiModelCardsMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAiModelCardsItems {
    0 "availablePaths" available_paths: Vec<ListAiModelCardsAvailablePaths>, 1 "credit" credit: ListAiModelCardsCredit,
    2 "features" features: BTreeMap<String, Value>, 3 "gatewayId" gateway_id: String,
    4 "meta" meta: ListAiModelCardsMeta, 5 "modelCardId" model_card_id: String, 6 "modelName" model_name: String,
    7 "modelProvider" model_provider: String, 8 "source" source: String, 9 "sourceURL" source_url: String,
    10 "updateTime" update_time: String
} }

/// In the response of [`ListAiModelCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCardsAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAiModelCardsAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`ListAiModelCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCardsCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { ListAiModelCardsCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`ListAiModelCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelCardsMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { ListAiModelCardsMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Lists ai model providers: `ListAiModelProviders` of `apig` 2024-03-27.
///
/// GET `/v1/ai-model-providers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListAiModelProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProviders {
    /// Required.
    pub gateway_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider: Option<String>,
}
operation! { ListAiModelProviders(gateway_id: String) "ListAiModelProviders" -> ListAiModelProvidersOutput {
    0 "gatewayId" gateway_id, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "provider" provider: String
} { method: "GET", path: "/v1/ai-model-providers", } }
paged! { ListAiModelProviders: ListAiModelProvidersItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersOutput {
    pub code: Option<String>,
    pub data: Option<ListAiModelProvidersData>,
    pub message: Option<String>,
}
model! { ListAiModelProvidersOutput {
    0 "code" code: String, 1 "data" data: ListAiModelProvidersData, 2 "message" message: String
} }

/// In the response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersData {
    pub items: Vec<ListAiModelProvidersItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListAiModelProvidersData {
    0 "items" items: Vec<ListAiModelProvidersItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersItems {
    pub bound_services: Vec<ServiceInfo>,
    pub display_name: Option<String>,
    pub gateway_id: Option<String>,
    pub model_cards: Vec<ListAiModelProvidersModelCards>,
    pub model_count: Option<i64>,
    pub model_provider_id: Option<String>,
    pub provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAiModelProvidersItems {
    0 "boundServices" bound_services: Vec<ServiceInfo>, 1 "displayName" display_name: String,
    2 "gatewayId" gateway_id: String, 3 "modelCards" model_cards: Vec<ListAiModelProvidersModelCards>,
    4 "modelCount" model_count: i64, 5 "modelProviderId" model_provider_id: String, 6 "provider" provider: String,
    7 "source" source: String, 8 "updateTime" update_time: String
} }

/// In the response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersModelCards {
    pub available_paths: Vec<ListAiModelProvidersAvailablePaths>,
    pub credit: Option<ListAiModelProvidersCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<ListAiModelProvidersMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAiModelProvidersModelCards {
    0 "availablePaths" available_paths: Vec<ListAiModelProvidersAvailablePaths>,
    1 "credit" credit: ListAiModelProvidersCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id: String, 4 "meta" meta: ListAiModelProvidersMeta, 5 "modelCardId" model_card_id: String,
    6 "modelName" model_name: String, 7 "modelProvider" model_provider: String, 8 "source" source: String,
    9 "sourceURL" source_url: String, 10 "updateTime" update_time: String
} }

/// In the response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAiModelProvidersAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { ListAiModelProvidersCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`ListAiModelProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAiModelProvidersMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { ListAiModelProvidersMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Lists batch export tasks: `ListBatchExportTasks` of `apig` 2024-03-27.
///
/// GET `/v1/http-api-batch-export-tasks`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListBatchExportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchExportTasks {
    pub end_time: Option<String>,
    pub gateway_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub statuses: Option<String>,
}
operation! { ListBatchExportTasks() "ListBatchExportTasks" -> ListBatchExportTasksOutput {
    0 "endTime" end_time: String, 1 "gatewayId" gateway_id: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "startTime" start_time: String, 7 "statuses" statuses: String
} { method: "GET", path: "/v1/http-api-batch-export-tasks", } }
paged! { ListBatchExportTasks: ListBatchExportTasksItems =
    Token "nextToken", "data.items" data.items, next "nextToken" }

/// Response of [`ListBatchExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchExportTasksOutput {
    pub code: Option<String>,
    pub data: Option<ListBatchExportTasksData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { ListBatchExportTasksOutput {
    0 "code" code: String, 1 "data" data: ListBatchExportTasksData, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String
} }

/// In the response of [`ListBatchExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchExportTasksData {
    pub items: Vec<ListBatchExportTasksItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListBatchExportTasksData {
    0 "items" items: Vec<ListBatchExportTasksItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListBatchExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchExportTasksItems {
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub gateway_id: Option<String>,
    pub processed_count: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListBatchExportTasksItems {
    0 "createTime" create_time: String, 1 "errorMessage" error_message: String, 2 "gatewayId" gateway_id: String,
    3 "processedCount" processed_count: i64, 4 "status" status: String, 5 "taskId" task_id: String,
    6 "taskType" task_type: String, 7 "totalCount" total_count: i64
} }

/// Lists consumer authorization rules: `ListConsumerAuthorizationRules` of `apig` 2024-03-27.
///
/// GET `/v1/consumers/{consumerId}/authorization-rules`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListConsumerAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerAuthorizationRules {
    pub api_name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub consumer_id: String,
}
operation! { ListConsumerAuthorizationRules(consumer_id: String)
    "ListConsumerAuthorizationRules" -> ListConsumerAuthorizationRulesOutput {
    0 "apiNameLike" api_name_like: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "consumerId" consumer_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v1/consumers/{consumerId}/authorization-rules", } }
paged! { ListConsumerAuthorizationRules: ListConsumerAuthorizationRulesItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerAuthorizationRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumerAuthorizationRulesData>,
    pub message: Option<String>,
}
model! { ListConsumerAuthorizationRulesOutput {
    0 "code" code: String, 1 "data" data: ListConsumerAuthorizationRulesData, 2 "message" message: String
} }

/// In the response of [`ListConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerAuthorizationRulesData {
    pub items: Vec<ListConsumerAuthorizationRulesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<String>,
}
model! { ListConsumerAuthorizationRulesData {
    0 "items" items: Vec<ListConsumerAuthorizationRulesItems>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalSize" total_size: String
} }

/// In the response of [`ListConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerAuthorizationRulesItems {
    pub api_info: Option<HttpApiApiInfo>,
    pub consumer_authorization_rule_id: Option<String>,
    pub consumer_id: Option<String>,
    pub create_timestamp: Option<i64>,
    pub deploy_status: Option<String>,
    pub environment_info: Option<EnvironmentInfo>,
    pub expire_mode: Option<String>,
    pub expire_status: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub gateway_info: Option<GatewayInfo>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { ListConsumerAuthorizationRulesItems {
    0 "apiInfo" api_info: HttpApiApiInfo, 1 "consumerAuthorizationRuleId" consumer_authorization_rule_id: String,
    2 "consumerId" consumer_id: String, 3 "createTimestamp" create_timestamp: i64,
    4 "deployStatus" deploy_status: String, 5 "environmentInfo" environment_info: EnvironmentInfo,
    6 "expireMode" expire_mode: String, 7 "expireStatus" expire_status: String,
    8 "expireTimestamp" expire_timestamp: i64, 9 "gatewayInfo" gateway_info: GatewayInfo,
    10 "resourceId" resource_id: String, 11 "resourceType" resource_type: String,
    12 "updateTimestamp" update_timestamp: i64
} }

/// Lists consumer group consumers: `ListConsumerGroupConsumers` of `apig` 2024-03-27.
///
/// GET `/v1/consumer-groups/{consumerGroupId}/consumers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListConsumerGroupConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupConsumers {
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub consumer_group_id: String,
}
operation! { ListConsumerGroupConsumers(consumer_group_id: String)
    "ListConsumerGroupConsumers" -> ListConsumerGroupConsumersOutput {
    0 "nameLike" name_like: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "consumerGroupId" consumer_group_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v1/consumer-groups/{consumerGroupId}/consumers", } }
paged! { ListConsumerGroupConsumers: ListConsumerGroupConsumersItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupConsumersOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumerGroupConsumersData>,
    pub message: Option<String>,
}
model! { ListConsumerGroupConsumersOutput {
    0 "code" code: String, 1 "data" data: ListConsumerGroupConsumersData, 2 "message" message: String
} }

/// In the response of [`ListConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupConsumersData {
    pub items: Vec<ListConsumerGroupConsumersItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListConsumerGroupConsumersData {
    0 "items" items: Vec<ListConsumerGroupConsumersItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListConsumerGroupConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupConsumersItems {
    pub consumer_id: Option<String>,
    pub deploy_status: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub join_timestamp: Option<i64>,
    pub name: Option<String>,
}
model! { ListConsumerGroupConsumersItems {
    0 "consumerId" consumer_id: String, 1 "deployStatus" deploy_status: String, 2 "description" description: String,
    3 "enable" enable: bool, 4 "joinTimestamp" join_timestamp: i64, 5 "name" name: String
} }

/// Lists consumer groups: `ListConsumerGroups` of `apig` 2024-03-27.
///
/// GET `/v1/consumer-groups`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListConsumerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroups {
    pub gateway_type: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListConsumerGroups() "ListConsumerGroups" -> ListConsumerGroupsOutput {
    0 "gatewayType" gateway_type: String, 1 "nameLike" name_like: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/v1/consumer-groups", } }
paged! { ListConsumerGroups: ListConsumerGroupsItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumerGroupsData>,
    pub message: Option<String>,
}
model! { ListConsumerGroupsOutput {
    0 "code" code: String, 1 "data" data: ListConsumerGroupsData, 2 "message" message: String
} }

/// In the response of [`ListConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsData {
    pub items: Vec<ListConsumerGroupsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListConsumerGroupsData {
    0 "items" items: Vec<ListConsumerGroupsItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsItems {
    pub consumer_count: Option<i64>,
    pub consumer_group_id: Option<String>,
    pub create_timestamp: Option<i64>,
    pub description: Option<String>,
    pub gateway_type: Option<String>,
    pub name: Option<String>,
}
model! { ListConsumerGroupsItems {
    0 "consumerCount" consumer_count: i64, 1 "consumerGroupId" consumer_group_id: String,
    2 "createTimestamp" create_timestamp: i64, 3 "description" description: String,
    4 "gatewayType" gateway_type: String, 5 "name" name: String
} }

/// Lists consumer quota rules: `ListConsumerQuotaRules` of `apig` 2024-03-27.
///
/// GET `/v1/consumers/{consumerId}/quota-rules`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListConsumerQuotaRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerQuotaRules {
    pub gateway_id: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub consumer_id: String,
}
operation! { ListConsumerQuotaRules(consumer_id: String) "ListConsumerQuotaRules" -> ListConsumerQuotaRulesOutput {
    0 "gatewayId" gateway_id: String, 1 "keyword" keyword: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "consumerId" consumer_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/v1/consumers/{consumerId}/quota-rules", } }
paged! { ListConsumerQuotaRules: ListConsumerQuotaRulesItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListConsumerQuotaRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerQuotaRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumerQuotaRulesData>,
    pub message: Option<String>,
}
model! { ListConsumerQuotaRulesOutput {
    0 "code" code: String, 1 "data" data: ListConsumerQuotaRulesData, 2 "message" message: String
} }

/// In the response of [`ListConsumerQuotaRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerQuotaRulesData {
    pub items: Vec<ListConsumerQuotaRulesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListConsumerQuotaRulesData {
    0 "items" items: Vec<ListConsumerQuotaRulesItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListConsumerQuotaRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerQuotaRulesItems {
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub period_multiplier: Option<String>,
    pub period_type: Option<String>,
    pub quota_dimension: Option<String>,
    pub quota_limit: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub timezone: Option<String>,
    pub window_alignment: Option<String>,
}
model! { ListConsumerQuotaRulesItems {
    0 "gatewayId" gateway_id: String, 1 "gatewayName" gateway_name: String,
    2 "periodMultiplier" period_multiplier: String, 3 "periodType" period_type: String,
    4 "quotaDimension" quota_dimension: String, 5 "quotaLimit" quota_limit: i64, 6 "ruleId" rule_id: String,
    7 "ruleName" rule_name: String, 8 "ruleStatus" rule_status: String, 9 "timezone" timezone: String,
    10 "windowAlignment" window_alignment: String
} }

/// Lists consumers: `ListConsumers` of `apig` 2024-03-27.
///
/// GET `/v1/consumers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumers {
    pub gateway_type: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListConsumers() "ListConsumers" -> ListConsumersOutput {
    0 "gatewayType" gateway_type: String, 1 "nameLike" name_like: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/v1/consumers", } }
paged! { ListConsumers: ListConsumersItems = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumersOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumersData>,
    pub message: Option<String>,
}
model! { ListConsumersOutput {
    0 "code" code: String, 1 "data" data: ListConsumersData, 2 "message" message: String
} }

/// In the response of [`ListConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumersData {
    pub items: Vec<ListConsumersItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListConsumersData {
    0 "items" items: Vec<ListConsumersItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumersItems {
    pub consumer_id: Option<String>,
    pub create_timestamp: Option<i64>,
    pub deploy_status: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub name: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { ListConsumersItems {
    0 "consumerId" consumer_id: String, 1 "createTimestamp" create_timestamp: i64,
    2 "deployStatus" deploy_status: String, 3 "description" description: String, 4 "enable" enable: bool,
    5 "name" name: String, 6 "updateTimestamp" update_timestamp: i64
} }

/// Lists domains: `ListDomains` of `apig` 2024-03-27.
///
/// GET `/v1/domains`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomains {
    pub domain_scope: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_type: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListDomains() "ListDomains" -> ListDomainsOutput {
    0 "domainScope" domain_scope: String, 1 "gatewayId" gateway_id: String, 2 "gatewayType" gateway_type: String,
    3 "nameLike" name_like: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "resourceGroupId" resource_group_id: String
} { method: "GET", path: "/v1/domains", } }
paged! { ListDomains: DomainInfo = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    pub code: Option<String>,
    pub data: Option<ListDomainsData>,
    pub message: Option<String>,
}
model! { ListDomainsOutput {
    0 "code" code: String, 1 "data" data: ListDomainsData, 2 "message" message: String
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsData {
    pub items: Vec<DomainInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListDomainsData {
    0 "items" items: Vec<DomainInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub cert_identifier: Option<String>,
    pub client_ca_cert: Option<String>,
    pub create_from: Option<String>,
    pub create_timestamp: Option<i64>,
    pub domain_id: Option<String>,
    pub domain_scope: Option<String>,
    pub force_https: Option<bool>,
    pub m_tls_enabled: Option<bool>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { DomainInfo {
    0 "certIdentifier" cert_identifier: String, 1 "clientCACert" client_ca_cert: String,
    2 "createFrom" create_from: String, 3 "createTimestamp" create_timestamp: i64, 4 "domainId" domain_id: String,
    5 "domainScope" domain_scope: String, 6 "forceHttps" force_https: bool, 7 "mTLSEnabled" m_tls_enabled: bool,
    8 "name" name: String, 9 "protocol" protocol: String, 10 "resourceGroupId" resource_group_id: String,
    11 "status" status: String, 12 "tlsMax" tls_max: String, 13 "tlsMin" tls_min: String,
    14 "updateTimestamp" update_timestamp: i64
} }

/// Lists environments: `ListEnvironments` of `apig` 2024-03-27.
///
/// GET `/v1/environments`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListEnvironments>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironments {
    pub alias_like: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name_like: Option<String>,
    pub gateway_type: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListEnvironments() "ListEnvironments" -> ListEnvironmentsOutput {
    0 "aliasLike" alias_like: String, 1 "gatewayId" gateway_id: String, 2 "gatewayNameLike" gateway_name_like: String,
    3 "gatewayType" gateway_type: String, 4 "nameLike" name_like: String, 5 "pageNumber" page_number: i64,
    6 "pageSize" page_size: i64, 7 "resourceGroupId" resource_group_id: String
} { method: "GET", path: "/v1/environments", } }
paged! { ListEnvironments: EnvironmentInfo = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsOutput {
    pub code: Option<String>,
    pub data: Option<ListEnvironmentsData>,
    pub message: Option<String>,
}
model! { ListEnvironmentsOutput {
    0 "code" code: String, 1 "data" data: ListEnvironmentsData, 2 "message" message: String
} }

/// In the response of [`ListEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvironmentsData {
    pub items: Vec<EnvironmentInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListEnvironmentsData {
    0 "items" items: Vec<EnvironmentInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// Lists external services: `ListExternalServices` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/external-services`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListExternalServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalServices {
    pub importable_only: Option<bool>,
    pub limit: Option<i64>,
    pub name_like: Option<String>,
    pub pai_workspace_id: Option<String>,
    pub source_type: Option<String>,
    /// Required.
    pub gateway_id: String,
}
operation! { ListExternalServices(gateway_id: String) "ListExternalServices" -> ListExternalServicesOutput {
    0 "importableOnly" importable_only: bool, 1 "limit" limit: i64, 2 "nameLike" name_like: String,
    3 "paiWorkspaceId" pai_workspace_id: String, 4 "sourceType" source_type: String, 5 "gatewayId" gateway_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/external-services", } }

/// Response of [`ListExternalServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalServicesOutput {
    pub code: Option<String>,
    pub data: Option<ListExternalServicesData>,
    pub message: Option<String>,
}
model! { ListExternalServicesOutput {
    0 "code" code: String, 1 "data" data: ListExternalServicesData, 2 "message" message: String
} }

/// In the response of [`ListExternalServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalServicesData {
    pub items: Vec<ListExternalServicesItems>,
}
model! { ListExternalServicesData {
    0 "items" items: Vec<ListExternalServicesItems>
} }

/// In the response of [`ListExternalServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalServicesItems {
    pub namespace: Option<String>,
    pub namespace_show_name: Option<String>,
    pub services: Vec<ListExternalServicesServices>,
}
model! { ListExternalServicesItems {
    0 "namespace" namespace: String, 1 "namespaceShowName" namespace_show_name: String,
    2 "services" services: Vec<ListExternalServicesServices>
} }

/// In the response of [`ListExternalServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalServicesServices {
    pub name: Option<String>,
    pub namespace: Option<String>,
}
model! { ListExternalServicesServices {
    0 "name" name: String, 1 "namespace" namespace: String
} }

/// Lists gateway features: `ListGatewayFeatures` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/gateway-features`. Reads only. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListGatewayFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeatures {
    /// Required.
    pub gateway_id: String,
}
operation! { ListGatewayFeatures(gateway_id: String) "ListGatewayFeatures" -> ListGatewayFeaturesOutput {
    0 "gatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/gateway-features", } }

/// Response of [`ListGatewayFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeaturesOutput {
    pub code: Option<String>,
    pub data: Option<ListGatewayFeaturesData>,
    pub message: Option<String>,
}
model! { ListGatewayFeaturesOutput {
    0 "code" code: String, 1 "data" data: ListGatewayFeaturesData, 2 "message" message: String
} }

/// In the response of [`ListGatewayFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeaturesData {
    pub items: Vec<ListGatewayFeaturesItems>,
}
model! { ListGatewayFeaturesData {
    0 "items" items: Vec<ListGatewayFeaturesItems>
} }

/// In the response of [`ListGatewayFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeaturesItems {
    pub constraints: Option<ListGatewayFeaturesConstraints>,
    pub definition: Option<ListGatewayFeaturesDefinition>,
    pub value: Option<String>,
}
model! { ListGatewayFeaturesItems {
    0 "constraints" constraints: ListGatewayFeaturesConstraints,
    1 "definition" definition: ListGatewayFeaturesDefinition, 2 "value" value: String
} }

/// In the response of [`ListGatewayFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeaturesConstraints {
    pub body_max_size_limit: Option<i64>,
}
model! { ListGatewayFeaturesConstraints {
    0 "bodyMaxSizeLimit" body_max_size_limit: i64
} }

/// In the response of [`ListGatewayFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeaturesDefinition {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub group: Option<String>,
    pub input_type: Option<String>,
    pub max_length: Option<i64>,
    pub max_value: Option<String>,
    pub min_length: Option<i64>,
    pub min_value: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub regex: Option<String>,
    pub value_options: Vec<ListGatewayFeaturesValueOptions>,
    pub value_type: Option<String>,
    pub value_unit: Option<String>,
}
model! { ListGatewayFeaturesDefinition {
    0 "defaultValue" default_value: String, 1 "description" description: String, 2 "displayName" display_name: String,
    3 "group" group: String, 4 "inputType" input_type: String, 5 "maxLength" max_length: i64,
    6 "maxValue" max_value: String, 7 "minLength" min_length: i64, 8 "minValue" min_value: String,
    9 "name" name: String, 10 "readOnly" read_only: bool, 11 "regex" regex: String,
    12 "valueOptions" value_options: Vec<ListGatewayFeaturesValueOptions>, 13 "valueType" value_type: String,
    14 "valueUnit" value_unit: String
} }

/// In the response of [`ListGatewayFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayFeaturesValueOptions {
    pub key: Option<String>,
    pub label: Option<String>,
}
model! { ListGatewayFeaturesValueOptions {
    0 "key" key: String, 1 "label" label: String
} }

/// Lists gateway quota rules: `ListGatewayQuotaRules` of `apig` 2024-03-27.
///
/// GET `/v1/gateways/{gatewayId}/quota-rules`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListGatewayQuotaRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayQuotaRules {
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub gateway_id: String,
}
operation! { ListGatewayQuotaRules(gateway_id: String) "ListGatewayQuotaRules" -> ListGatewayQuotaRulesOutput {
    0 "keyword" keyword: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "gatewayId" gateway_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v1/gateways/{gatewayId}/quota-rules", } }
paged! { ListGatewayQuotaRules: ListGatewayQuotaRulesItems =
    Token "nextToken", "data.items" data.items, next "nextToken" }

/// Response of [`ListGatewayQuotaRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayQuotaRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListGatewayQuotaRulesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
}
model! { ListGatewayQuotaRulesOutput {
    0 "code" code: String, 1 "data" data: ListGatewayQuotaRulesData, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String
} }

/// In the response of [`ListGatewayQuotaRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayQuotaRulesData {
    pub items: Vec<ListGatewayQuotaRulesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListGatewayQuotaRulesData {
    0 "items" items: Vec<ListGatewayQuotaRulesItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListGatewayQuotaRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayQuotaRulesItems {
    pub period_type: Option<String>,
    pub quota_dimension: Option<String>,
    pub quota_limit: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
    pub timezone: Option<String>,
    pub window_alignment: Option<String>,
}
model! { ListGatewayQuotaRulesItems {
    0 "periodType" period_type: String, 1 "quotaDimension" quota_dimension: String, 2 "quotaLimit" quota_limit: i64,
    3 "ruleId" rule_id: String, 4 "ruleName" rule_name: String, 5 "ruleStatus" rule_status: String,
    6 "timezone" timezone: String, 7 "windowAlignment" window_alignment: String
} }

/// Lists gateways: `ListGateways` of `apig` 2024-03-27.
///
/// GET `/v1/gateways`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGateways {
    pub gateway_id: Option<String>,
    pub gateway_type: Option<String>,
    pub keyword: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListGatewaysTag>>,
    pub vpc_id: Option<String>,
}
operation! { ListGateways() "ListGateways" -> ListGatewaysOutput {
    0 "gatewayId" gateway_id: String, 1 "gatewayType" gateway_type: String, 2 "keyword" keyword: String,
    3 "name" name: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "resourceGroupId" resource_group_id: String, 7 "tag" tag: Vec<ListGatewaysTag>, 8 "vpcId" vpc_id: String
} [
    Mark::new(7, Location::Default, Style::Json)
] { method: "GET", path: "/v1/gateways", } }
paged! { ListGateways: ListGatewaysItems = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// In the request of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListGatewaysTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysOutput {
    pub code: Option<String>,
    pub data: Option<ListGatewaysData>,
    pub message: Option<String>,
}
model! { ListGatewaysOutput {
    0 "code" code: String, 1 "data" data: ListGatewaysData, 2 "message" message: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysData {
    pub items: Vec<ListGatewaysItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListGatewaysData {
    0 "items" items: Vec<ListGatewaysItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysItems {
    pub charge_type: Option<String>,
    pub create_from: Option<String>,
    pub create_timestamp: Option<i64>,
    pub expire_timestamp: Option<i64>,
    pub gateway_edition: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_mode: Option<String>,
    pub gateway_type: Option<String>,
    pub legacy: Option<bool>,
    pub load_balancers: Vec<ListGatewaysLoadBalancers>,
    pub name: Option<String>,
    pub replicas: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group: Option<ListGatewaysSecurityGroup>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub sub_domain_infos: Vec<SubDomainInfo>,
    pub tags: Vec<ListGatewaysTags>,
    pub target_version: Option<String>,
    pub update_timestamp: Option<i64>,
    pub vswitch: Option<ListGatewaysVSwitch>,
    pub version: Option<String>,
    pub vpc: Option<ListGatewaysVpc>,
    pub zones: Vec<ListGatewaysZones>,
}
model! { ListGatewaysItems {
    0 "chargeType" charge_type: String, 1 "createFrom" create_from: String, 2 "createTimestamp" create_timestamp: i64,
    3 "expireTimestamp" expire_timestamp: i64, 4 "gatewayEdition" gateway_edition: String,
    5 "gatewayId" gateway_id: String, 6 "gatewayMode" gateway_mode: String, 7 "gatewayType" gateway_type: String,
    8 "legacy" legacy: bool, 9 "loadBalancers" load_balancers: Vec<ListGatewaysLoadBalancers>, 10 "name" name: String,
    11 "replicas" replicas: String, 12 "resourceGroupId" resource_group_id: String,
    13 "securityGroup" security_group: ListGatewaysSecurityGroup, 14 "spec" spec: String, 15 "status" status: String,
    16 "subDomainInfos" sub_domain_infos: Vec<SubDomainInfo>, 17 "tags" tags: Vec<ListGatewaysTags>,
    18 "targetVersion" target_version: String, 19 "updateTimestamp" update_timestamp: i64,
    20 "vSwitch" vswitch: ListGatewaysVSwitch, 21 "version" version: String, 22 "vpc" vpc: ListGatewaysVpc,
    23 "zones" zones: Vec<ListGatewaysZones>
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysLoadBalancers {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub gateway_default: Option<bool>,
    pub ipv4_addresses: Vec<String>,
    pub ipv6_addresses: Vec<String>,
    pub load_balancer_id: Option<String>,
    pub mode: Option<String>,
    pub ports: Vec<ListGatewaysPorts>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListGatewaysLoadBalancers {
    0 "address" address: String, 1 "addressIpVersion" address_ip_version: String, 2 "addressType" address_type: String,
    3 "gatewayDefault" gateway_default: bool, 4 "ipv4Addresses" ipv4_addresses: Vec<String>,
    5 "ipv6Addresses" ipv6_addresses: Vec<String>, 6 "loadBalancerId" load_balancer_id: String, 7 "mode" mode: String,
    8 "ports" ports: Vec<ListGatewaysPorts>, 9 "status" status: String, 10 "type" r#type: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { ListGatewaysPorts {
    0 "port" port: i64, 1 "protocol" protocol: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysSecurityGroup {
    pub security_group_id: Option<String>,
}
model! { ListGatewaysSecurityGroup {
    0 "securityGroupId" security_group_id: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListGatewaysTags {
    0 "key" key: String, 1 "value" value: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysVSwitch {
    pub vswitch_id: Option<String>,
}
model! { ListGatewaysVSwitch {
    0 "vSwitchId" vswitch_id: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysVpc {
    pub vpc_id: Option<String>,
}
model! { ListGatewaysVpc {
    0 "vpcId" vpc_id: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysZones {
    pub vswitch: Option<ListGatewaysZonesVSwitch>,
    pub zone_id: Option<String>,
}
model! { ListGatewaysZones {
    0 "vSwitch" vswitch: ListGatewaysZonesVSwitch, 1 "zoneId" zone_id: String
} }

/// In the response of [`ListGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewaysZonesVSwitch {
    pub vswitch_id: Option<String>,
}
model! { ListGatewaysZonesVSwitch {
    0 "vSwitchId" vswitch_id: String
} }

/// Lists http api operations: `ListHttpApiOperations` of `apig` 2024-03-27.
///
/// GET `/v1/http-apis/{httpApiId}/operations`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListHttpApiOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApiOperations {
    pub consumer_authorization_rule_id: Option<String>,
    pub enable_auth: Option<bool>,
    pub for_deploy: Option<bool>,
    pub gateway_id: Option<String>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path_like: Option<String>,
    pub with_consumer_in_environment_id: Option<String>,
    pub with_consumer_info_by_id: Option<String>,
    pub with_plugin_attachment_by_plugin_id: Option<String>,
    /// Required.
    pub http_api_id: String,
}
operation! { ListHttpApiOperations(http_api_id: String) "ListHttpApiOperations" -> ListHttpApiOperationsOutput {
    0 "consumerAuthorizationRuleId" consumer_authorization_rule_id: String, 1 "enableAuth" enable_auth: bool,
    2 "forDeploy" for_deploy: bool, 3 "gatewayId" gateway_id: String, 4 "method" method: String, 5 "name" name: String,
    6 "nameLike" name_like: String, 7 "pageNumber" page_number: i64, 8 "pageSize" page_size: i64,
    9 "pathLike" path_like: String, 10 "withConsumerInEnvironmentId" with_consumer_in_environment_id: String,
    11 "withConsumerInfoById" with_consumer_info_by_id: String,
    12 "withPluginAttachmentByPluginId" with_plugin_attachment_by_plugin_id: String, 13 "httpApiId" http_api_id
} [
    Mark::new(13, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-apis/{httpApiId}/operations", } }
paged! { ListHttpApiOperations: HttpApiOperationInfo =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListHttpApiOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApiOperationsOutput {
    pub code: Option<String>,
    pub data: Option<ListHttpApiOperationsData>,
    pub message: Option<String>,
}
model! { ListHttpApiOperationsOutput {
    0 "code" code: String, 1 "data" data: ListHttpApiOperationsData, 2 "message" message: String
} }

/// In the response of [`ListHttpApiOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApiOperationsData {
    pub items: Vec<HttpApiOperationInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListHttpApiOperationsData {
    0 "items" items: Vec<HttpApiOperationInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// Lists http api routes: `ListHttpApiRoutes` of `apig` 2024-03-27.
///
/// GET `/v1/http-apis/{httpApiId}/routes`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListHttpApiRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApiRoutes {
    pub backend_service_name: Option<String>,
    pub consumer_authorization_rule_id: Option<String>,
    pub deploy_statuses: Option<String>,
    pub domain_id: Option<String>,
    pub environment_id: Option<String>,
    pub for_deploy: Option<bool>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path_like: Option<String>,
    pub with_auth_policy_info: Option<bool>,
    pub with_consumer_info_by_id: Option<String>,
    pub with_plugin_attachment_by_plugin_id: Option<String>,
    /// Required.
    pub http_api_id: String,
}
operation! { ListHttpApiRoutes(http_api_id: String) "ListHttpApiRoutes" -> ListHttpApiRoutesOutput {
    0 "backendServiceName" backend_service_name: String,
    1 "consumerAuthorizationRuleId" consumer_authorization_rule_id: String, 2 "deployStatuses" deploy_statuses: String,
    3 "domainId" domain_id: String, 4 "environmentId" environment_id: String, 5 "forDeploy" for_deploy: bool,
    6 "gatewayId" gateway_id: String, 7 "name" name: String, 8 "nameLike" name_like: String,
    9 "pageNumber" page_number: i64, 10 "pageSize" page_size: i64, 11 "pathLike" path_like: String,
    12 "withAuthPolicyInfo" with_auth_policy_info: bool, 13 "withConsumerInfoById" with_consumer_info_by_id: String,
    14 "withPluginAttachmentByPluginId" with_plugin_attachment_by_plugin_id: String, 15 "httpApiId" http_api_id
} [
    Mark::new(15, Location::Path, Style::None)
] { method: "GET", path: "/v1/http-apis/{httpApiId}/routes", } }
paged! { ListHttpApiRoutes: HttpRoute = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListHttpApiRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApiRoutesOutput {
    pub code: Option<String>,
    pub data: Option<ListHttpApiRoutesData>,
    pub message: Option<String>,
}
model! { ListHttpApiRoutesOutput {
    0 "code" code: String, 1 "data" data: ListHttpApiRoutesData, 2 "message" message: String
} }

/// In the response of [`ListHttpApiRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApiRoutesData {
    pub items: Vec<HttpRoute>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListHttpApiRoutesData {
    0 "items" items: Vec<HttpRoute>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// Lists http apis: `ListHttpApis` of `apig` 2024-03-27.
///
/// GET `/v1/http-apis`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListHttpApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApis {
    pub gateway_id: Option<String>,
    pub gateway_type: Option<String>,
    pub keyword: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub types: Option<String>,
    pub with_apis_published_to_environment: Option<bool>,
    pub with_auth_policy_in_environment_id: Option<String>,
    pub with_auth_policy_list: Option<bool>,
    pub with_consumer_info_by_id: Option<String>,
    pub with_environment_info: Option<bool>,
    pub with_environment_info_by_id: Option<String>,
    pub with_ingress_info: Option<bool>,
    pub with_plugin_attachment_by_plugin_id: Option<String>,
    pub with_policy_configs: Option<bool>,
}
operation! { ListHttpApis() "ListHttpApis" -> ListHttpApisOutput {
    0 "gatewayId" gateway_id: String, 1 "gatewayType" gateway_type: String, 2 "keyword" keyword: String,
    3 "name" name: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "resourceGroupId" resource_group_id: String, 7 "types" types: String,
    8 "withAPIsPublishedToEnvironment" with_apis_published_to_environment: bool,
    9 "withAuthPolicyInEnvironmentId" with_auth_policy_in_environment_id: String,
    10 "withAuthPolicyList" with_auth_policy_list: bool, 11 "withConsumerInfoById" with_consumer_info_by_id: String,
    12 "withEnvironmentInfo" with_environment_info: bool,
    13 "withEnvironmentInfoById" with_environment_info_by_id: String, 14 "withIngressInfo" with_ingress_info: bool,
    15 "withPluginAttachmentByPluginId" with_plugin_attachment_by_plugin_id: String,
    16 "withPolicyConfigs" with_policy_configs: bool
} { method: "GET", path: "/v1/http-apis", } }
paged! { ListHttpApis: HttpApiInfoByName = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApisOutput {
    pub code: Option<String>,
    pub data: Option<ListHttpApisData>,
    pub message: Option<String>,
}
model! { ListHttpApisOutput {
    0 "code" code: String, 1 "data" data: ListHttpApisData, 2 "message" message: String
} }

/// In the response of [`ListHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHttpApisData {
    pub items: Vec<HttpApiInfoByName>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListHttpApisData {
    0 "items" items: Vec<HttpApiInfoByName>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListHttpApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpApiInfoByName {
    pub gateway_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version_enabled: Option<bool>,
    pub versioned_http_apis: Vec<HttpApiApiInfo>,
}
model! { HttpApiInfoByName {
    0 "GatewayId" gateway_id: String, 1 "name" name: String, 2 "type" r#type: String,
    3 "versionEnabled" version_enabled: bool, 4 "versionedHttpApis" versioned_http_apis: Vec<HttpApiApiInfo>
} }

/// Lists mcp servers: `ListMcpServers` of `apig` 2024-03-27.
///
/// GET `/v1/mcp-servers`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListMcpServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServers {
    pub create_from_types: Option<String>,
    pub deploy_statuses: Option<String>,
    /// Required.
    pub gateway_id: String,
    pub name_like: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub r#type: Option<String>,
}
operation! { ListMcpServers(gateway_id: String, page_number: i64, page_size: i64)
    "ListMcpServers" -> ListMcpServersOutput {
    0 "createFromTypes" create_from_types: String, 1 "deployStatuses" deploy_statuses: String, 2 "gatewayId" gateway_id,
    3 "nameLike" name_like: String, 4 "pageNumber" page_number, 5 "pageSize" page_size, 6 "type" r#type: String
} { method: "GET", path: "/v1/mcp-servers", } }
paged! { ListMcpServers: ListMcpServersItems = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersOutput {
    pub code: Option<String>,
    pub data: Option<ListMcpServersData>,
    pub message: Option<String>,
}
model! { ListMcpServersOutput {
    0 "code" code: String, 1 "data" data: ListMcpServersData, 2 "message" message: String
} }

/// In the response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersData {
    pub items: Vec<ListMcpServersItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListMcpServersData {
    0 "items" items: Vec<ListMcpServersItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersItems {
    pub api_id: Option<String>,
    pub assembled_sources: Vec<ListMcpServersAssembledSources>,
    pub backend: Option<Backend>,
    pub create_from_type: Option<String>,
    pub deploy_status: Option<String>,
    pub description: Option<String>,
    pub domain_ids: Vec<String>,
    pub domain_infos: Vec<HttpApiDomainInfo>,
    pub environment_id: Option<String>,
    pub exposed_uri_path: Option<String>,
    pub gateway_id: Option<String>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_server_config: Option<String>,
    pub mcp_server_id: Option<String>,
    pub mcp_server_path: Option<String>,
    pub mcp_statistics_enable: Option<bool>,
    pub nacos_mcp_sync_info: Option<ListMcpServersNacosMcpSyncInfo>,
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub route_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListMcpServersItems {
    0 "apiId" api_id: String, 1 "assembledSources" assembled_sources: Vec<ListMcpServersAssembledSources>,
    2 "backend" backend: Backend, 3 "createFromType" create_from_type: String, 4 "deployStatus" deploy_status: String,
    5 "description" description: String, 6 "domainIds" domain_ids: Vec<String>,
    7 "domainInfos" domain_infos: Vec<HttpApiDomainInfo>, 8 "environmentId" environment_id: String,
    9 "exposedUriPath" exposed_uri_path: String, 10 "gatewayId" gateway_id: String, 11 "match" r#match: HttpRouteMatch,
    12 "mcpServerConfig" mcp_server_config: String, 13 "mcpServerId" mcp_server_id: String,
    14 "mcpServerPath" mcp_server_path: String, 15 "mcpStatisticsEnable" mcp_statistics_enable: bool,
    16 "nacosMcpSyncInfo" nacos_mcp_sync_info: ListMcpServersNacosMcpSyncInfo, 17 "name" name: String,
    18 "protocol" protocol: String, 19 "routeId" route_id: String, 20 "type" r#type: String
} }

/// In the response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersAssembledSources {
    pub mcp_server_id: Option<String>,
    pub mcp_server_name: Option<String>,
    pub tools: Vec<String>,
}
model! { ListMcpServersAssembledSources {
    0 "mcpServerId" mcp_server_id: String, 1 "mcpServerName" mcp_server_name: String, 2 "tools" tools: Vec<String>
} }

/// In the response of [`ListMcpServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMcpServersNacosMcpSyncInfo {
    pub import_instance_id: Option<String>,
    pub import_mcp_server_id: Option<String>,
    pub import_namespace: Option<String>,
}
model! { ListMcpServersNacosMcpSyncInfo {
    0 "importInstanceId" import_instance_id: String, 1 "importMcpServerId" import_mcp_server_id: String,
    2 "importNamespace" import_namespace: String
} }

/// Lists plugin attachments: `ListPluginAttachments` of `apig` 2024-03-27.
///
/// GET `/v1/plugin-attachments`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListPluginAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginAttachments {
    pub attach_resource_id: Option<String>,
    pub attach_resource_type: Option<String>,
    pub attach_resource_types: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plugin_id: Option<String>,
    pub with_parent_resource: Option<bool>,
}
operation! { ListPluginAttachments() "ListPluginAttachments" -> ListPluginAttachmentsOutput {
    0 "attachResourceId" attach_resource_id: String, 1 "attachResourceType" attach_resource_type: String,
    2 "attachResourceTypes" attach_resource_types: String, 3 "environmentId" environment_id: String,
    4 "gatewayId" gateway_id: String, 5 "pageNumber" page_number: i64, 6 "pageSize" page_size: i64,
    7 "pluginId" plugin_id: String, 8 "withParentResource" with_parent_resource: bool
} { method: "GET", path: "/v1/plugin-attachments", } }
paged! { ListPluginAttachments: ListPluginAttachmentsItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListPluginAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginAttachmentsOutput {
    pub code: Option<String>,
    pub data: Option<ListPluginAttachmentsData>,
    pub message: Option<String>,
}
model! { ListPluginAttachmentsOutput {
    0 "code" code: String, 1 "data" data: ListPluginAttachmentsData, 2 "message" message: String
} }

/// In the response of [`ListPluginAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginAttachmentsData {
    pub items: Vec<ListPluginAttachmentsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListPluginAttachmentsData {
    0 "items" items: Vec<ListPluginAttachmentsItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListPluginAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginAttachmentsItems {
    pub attach_resource_type: Option<String>,
    pub enable: Option<bool>,
    pub environment_info: Option<EnvironmentInfo>,
    pub parent_resource_info: Option<ParentResourceInfo>,
    pub plugin_attachment_id: Option<String>,
    pub plugin_class_info: Option<PluginClassInfo>,
    pub plugin_config: Option<String>,
    pub plugin_id: Option<String>,
    pub resource_infos: Vec<ResourceInfo>,
}
model! { ListPluginAttachmentsItems {
    0 "attachResourceType" attach_resource_type: String, 1 "enable" enable: bool,
    2 "environmentInfo" environment_info: EnvironmentInfo,
    3 "parentResourceInfo" parent_resource_info: ParentResourceInfo,
    4 "pluginAttachmentId" plugin_attachment_id: String, 5 "pluginClassInfo" plugin_class_info: PluginClassInfo,
    6 "pluginConfig" plugin_config: String, 7 "pluginId" plugin_id: String,
    8 "resourceInfos" resource_infos: Vec<ResourceInfo>
} }

/// Lists plugin classes: `ListPluginClasses` of `apig` 2024-03-27.
///
/// GET `/v1/plugin-classes`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListPluginClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginClasses {
    pub alias_like: Option<String>,
    pub direction: Option<String>,
    pub exclude_builtin_ai_proxy: Option<bool>,
    pub gateway_id: Option<String>,
    pub gateway_type: Option<String>,
    pub installed: Option<bool>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub source: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListPluginClasses() "ListPluginClasses" -> ListPluginClassesOutput {
    0 "aliasLike" alias_like: String, 1 "direction" direction: String,
    2 "excludeBuiltinAiProxy" exclude_builtin_ai_proxy: bool, 3 "gatewayId" gateway_id: String,
    4 "gatewayType" gateway_type: String, 5 "installed" installed: bool, 6 "nameLike" name_like: String,
    7 "pageNumber" page_number: i64, 8 "pageSize" page_size: i64, 9 "source" source: String, 10 "type" r#type: String
} { method: "GET", path: "/v1/plugin-classes", } }
paged! { ListPluginClasses: ListPluginClassesItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListPluginClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginClassesOutput {
    pub code: Option<String>,
    pub data: Option<ListPluginClassesData>,
    pub message: Option<String>,
}
model! { ListPluginClassesOutput {
    0 "code" code: String, 1 "data" data: ListPluginClassesData, 2 "message" message: String
} }

/// In the response of [`ListPluginClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginClassesData {
    pub items: Vec<ListPluginClassesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListPluginClassesData {
    0 "items" items: Vec<ListPluginClassesItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListPluginClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginClassesItems {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub installed: Option<bool>,
    pub name: Option<String>,
    pub plugin_class_id: Option<String>,
    pub plugin_id: Option<String>,
    pub publish_status: Option<String>,
    pub source: Option<String>,
    pub supported_min_gateway_version: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListPluginClassesItems {
    0 "alias" alias: String, 1 "description" description: String, 2 "installed" installed: bool, 3 "name" name: String,
    4 "pluginClassId" plugin_class_id: String, 5 "pluginId" plugin_id: String, 6 "publishStatus" publish_status: String,
    7 "source" source: String, 8 "supportedMinGatewayVersion" supported_min_gateway_version: String,
    9 "type" r#type: String, 10 "version" version: String
} }

/// Lists plugins: `ListPlugins` of `apig` 2024-03-27.
///
/// GET `/v1/plugins`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlugins {
    pub attach_resource_id: Option<String>,
    pub attach_resource_type: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_type: Option<String>,
    pub include_builtin_ai_gateway: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plugin_class_id: Option<String>,
    pub plugin_class_name: Option<String>,
    pub with_attachment_info: Option<bool>,
}
operation! { ListPlugins() "ListPlugins" -> ListPluginsOutput {
    0 "attachResourceId" attach_resource_id: String, 1 "attachResourceType" attach_resource_type: String,
    2 "gatewayId" gateway_id: String, 3 "gatewayType" gateway_type: String,
    4 "includeBuiltinAiGateway" include_builtin_ai_gateway: bool, 5 "pageNumber" page_number: i64,
    6 "pageSize" page_size: i64, 7 "pluginClassId" plugin_class_id: String,
    8 "pluginClassName" plugin_class_name: String, 9 "withAttachmentInfo" with_attachment_info: bool
} { method: "GET", path: "/v1/plugins", } }
paged! { ListPlugins: ListPluginsItems = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsOutput {
    pub code: Option<String>,
    pub data: Option<ListPluginsData>,
    pub message: Option<String>,
}
model! { ListPluginsOutput {
    0 "code" code: String, 1 "data" data: ListPluginsData, 2 "message" message: String
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsData {
    pub items: Vec<ListPluginsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListPluginsData {
    0 "items" items: Vec<ListPluginsItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsItems {
    pub attachment_info: Option<ListPluginsAttachmentInfo>,
    pub gateway_info: Option<ListPluginsGatewayInfo>,
    pub plugin_class_info: Option<ListPluginsPluginClassInfo>,
    pub plugin_id: Option<String>,
}
model! { ListPluginsItems {
    0 "attachmentInfo" attachment_info: ListPluginsAttachmentInfo, 1 "gatewayInfo" gateway_info: ListPluginsGatewayInfo,
    2 "pluginClassInfo" plugin_class_info: ListPluginsPluginClassInfo, 3 "pluginId" plugin_id: String
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsAttachmentInfo {
    pub enable: Option<String>,
    pub plugin_attachment_id: Option<String>,
}
model! { ListPluginsAttachmentInfo {
    0 "enable" enable: String, 1 "pluginAttachmentId" plugin_attachment_id: String
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsGatewayInfo {
    pub gateway_id: Option<String>,
    pub name: Option<String>,
}
model! { ListPluginsGatewayInfo {
    0 "gatewayId" gateway_id: String, 1 "name" name: String
} }

/// In the response of [`ListPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPluginsPluginClassInfo {
    pub alias: Option<String>,
    pub execute_priority: Option<String>,
    pub execute_stage: Option<String>,
    pub name: Option<String>,
    pub plugin_class_id: Option<String>,
    pub source: Option<String>,
    pub version: Option<String>,
    pub version_description: Option<String>,
}
model! { ListPluginsPluginClassInfo {
    0 "alias" alias: String, 1 "executePriority" execute_priority: String, 2 "executeStage" execute_stage: String,
    3 "name" name: String, 4 "pluginClassId" plugin_class_id: String, 5 "source" source: String,
    6 "version" version: String, 7 "versionDescription" version_description: String
} }

/// Lists policies: `ListPolicies` of `apig` 2024-03-27.
///
/// GET `/v1/policies`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/ListPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub attach_resource_id: Option<String>,
    pub attach_resource_type: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub with_attachments: Option<bool>,
    pub with_system_policy: Option<bool>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "attachResourceId" attach_resource_id: String, 1 "attachResourceType" attach_resource_type: String,
    2 "environmentId" environment_id: String, 3 "gatewayId" gateway_id: String,
    4 "withAttachments" with_attachments: bool, 5 "withSystemPolicy" with_system_policy: bool
} { method: "GET", path: "/v1/policies", } }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub code: Option<String>,
    pub data: Option<ListPoliciesData>,
    pub message: Option<String>,
}
model! { ListPoliciesOutput {
    0 "code" code: String, 1 "data" data: ListPoliciesData, 2 "message" message: String
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesData {
    pub items: Vec<PolicyInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListPoliciesData {
    0 "items" items: Vec<PolicyInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyInfo {
    pub attachments: Vec<Attachment>,
    pub class_alias: Option<String>,
    pub class_name: Option<String>,
    pub config: Option<String>,
    pub direction: Option<String>,
    pub execute_priority: Option<String>,
    pub execute_stage: Option<String>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub r#type: Option<String>,
}
model! { PolicyInfo {
    0 "attachments" attachments: Vec<Attachment>, 1 "classAlias" class_alias: String, 2 "className" class_name: String,
    3 "config" config: String, 4 "direction" direction: String, 5 "executePriority" execute_priority: String,
    6 "executeStage" execute_stage: String, 7 "name" name: String, 8 "policyId" policy_id: String,
    9 "type" r#type: String
} }

/// Lists policy classes: `ListPolicyClasses` of `apig` 2024-03-27.
///
/// GET `/v1/policy-classes`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListPolicyClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyClasses {
    pub attach_resource_id: Option<String>,
    pub attach_resource_type: Option<String>,
    pub direction: Option<String>,
    pub gateway_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
operation! { ListPolicyClasses() "ListPolicyClasses" -> ListPolicyClassesOutput {
    0 "attachResourceId" attach_resource_id: String, 1 "attachResourceType" attach_resource_type: String,
    2 "direction" direction: String, 3 "gatewayId" gateway_id: String, 4 "pageNumber" page_number: i64,
    5 "pageSize" page_size: i64, 6 "type" r#type: String
} { method: "GET", path: "/v1/policy-classes", } }
paged! { ListPolicyClasses: PolicyClassInfo = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListPolicyClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyClassesOutput {
    pub code: Option<String>,
    pub data: Option<ListPolicyClassesData>,
    pub message: Option<String>,
}
model! { ListPolicyClassesOutput {
    0 "code" code: String, 1 "data" data: ListPolicyClassesData, 2 "message" message: String
} }

/// In the response of [`ListPolicyClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyClassesData {
    pub items: Vec<PolicyClassInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListPolicyClassesData {
    0 "items" items: Vec<PolicyClassInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListPolicyClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyClassInfo {
    pub alias: Option<String>,
    pub attachable_resource_types: Vec<String>,
    pub class_id: Option<String>,
    pub config_example: Option<String>,
    pub deprecated: Option<bool>,
    pub description: Option<String>,
    pub direction: Option<String>,
    pub enable_log: Option<bool>,
    pub execute_priority: Option<String>,
    pub execute_stage: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { PolicyClassInfo {
    0 "alias" alias: String, 1 "attachableResourceTypes" attachable_resource_types: Vec<String>,
    2 "classId" class_id: String, 3 "configExample" config_example: String, 4 "deprecated" deprecated: bool,
    5 "description" description: String, 6 "direction" direction: String, 7 "enableLog" enable_log: bool,
    8 "executePriority" execute_priority: String, 9 "executeStage" execute_stage: String, 10 "name" name: String,
    11 "type" r#type: String, 12 "version" version: String
} }

/// Lists secret references: `ListSecretReferences` of `apig` 2024-03-27.
///
/// GET `/v1/secrets/{secretId}/references`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListSecretReferences>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferences {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub secret_id: String,
}
operation! { ListSecretReferences(secret_id: String) "ListSecretReferences" -> ListSecretReferencesOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "secretId" secret_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v1/secrets/{secretId}/references", } }
paged! { ListSecretReferences: ListSecretReferencesItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesOutput {
    pub code: Option<String>,
    pub data: Option<ListSecretReferencesData>,
    pub message: Option<String>,
}
model! { ListSecretReferencesOutput {
    0 "code" code: String, 1 "data" data: ListSecretReferencesData, 2 "message" message: String
} }

/// In the response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesData {
    pub items: Vec<ListSecretReferencesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListSecretReferencesData {
    0 "items" items: Vec<ListSecretReferencesItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesItems {
    pub plugin_config: Option<ListSecretReferencesPluginConfig>,
    pub service_config: Option<ListSecretReferencesServiceConfig>,
    pub consumer_config: Option<ListSecretReferencesConsumerConfig>,
    pub gateway_id: Option<String>,
    pub mcp_server_config: Option<ListSecretReferencesMcpServerConfig>,
    pub resource_type: Option<String>,
}
model! { ListSecretReferencesItems {
    0 "PluginConfig" plugin_config: ListSecretReferencesPluginConfig,
    1 "ServiceConfig" service_config: ListSecretReferencesServiceConfig,
    2 "consumerConfig" consumer_config: ListSecretReferencesConsumerConfig, 3 "gatewayId" gateway_id: String,
    4 "mcpServerConfig" mcp_server_config: ListSecretReferencesMcpServerConfig, 5 "resourceType" resource_type: String
} }

/// In the response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesPluginConfig {
    pub name: Option<String>,
    pub plugin_class_id: Option<String>,
    pub plugin_id: Option<String>,
}
model! { ListSecretReferencesPluginConfig {
    0 "name" name: String, 1 "pluginClassId" plugin_class_id: String, 2 "pluginId" plugin_id: String
} }

/// In the response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesServiceConfig {
    pub name: Option<String>,
    pub service_id: Option<String>,
}
model! { ListSecretReferencesServiceConfig {
    0 "name" name: String, 1 "serviceId" service_id: String
} }

/// In the response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesConsumerConfig {
    pub consumer_id: Option<String>,
    pub name: Option<String>,
}
model! { ListSecretReferencesConsumerConfig {
    0 "consumerId" consumer_id: String, 1 "name" name: String
} }

/// In the response of [`ListSecretReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretReferencesMcpServerConfig {
    pub http_api_id: Option<String>,
    pub name: Option<String>,
    pub route_id: Option<String>,
}
model! { ListSecretReferencesMcpServerConfig {
    0 "httpApiId" http_api_id: String, 1 "name" name: String, 2 "routeId" route_id: String
} }

/// Lists secrets: `ListSecrets` of `apig` 2024-03-27.
///
/// GET `/v1/secrets`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecrets {
    pub gateway_type: Option<String>,
    pub name_like: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSecrets() "ListSecrets" -> ListSecretsOutput {
    0 "gatewayType" gateway_type: String, 1 "nameLike" name_like: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/v1/secrets", } }
paged! { ListSecrets: ListSecretsItems = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsOutput {
    pub code: Option<String>,
    pub data: Option<ListSecretsData>,
    pub message: Option<String>,
}
model! { ListSecretsOutput {
    0 "code" code: String, 1 "data" data: ListSecretsData, 2 "message" message: String
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsData {
    pub items: Vec<ListSecretsItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListSecretsData {
    0 "items" items: Vec<ListSecretsItems>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecretsItems {
    pub create_timestamp: Option<i64>,
    pub gateway_type: Option<String>,
    pub kms_config: Option<KMSConfig>,
    pub name: Option<String>,
    pub reference_count: Option<i64>,
    pub secret_id: Option<String>,
    pub secret_source: Option<String>,
    pub status: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { ListSecretsItems {
    0 "createTimestamp" create_timestamp: i64, 1 "gatewayType" gateway_type: String,
    2 "kmsConfig" kms_config: KMSConfig, 3 "name" name: String, 4 "referenceCount" reference_count: i64,
    5 "secretId" secret_id: String, 6 "secretSource" secret_source: String, 7 "status" status: String,
    8 "updateTimestamp" update_timestamp: i64
} }

/// Lists services: `ListServices` of `apig` 2024-03-27.
///
/// GET `/v1/services`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub gateway_id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub source_type: Option<String>,
    pub source_types: Option<String>,
}
operation! { ListServices() "ListServices" -> ListServicesOutput {
    0 "gatewayId" gateway_id: String, 1 "name" name: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "resourceGroupId" resource_group_id: String, 5 "sourceType" source_type: String,
    6 "sourceTypes" source_types: String
} { method: "GET", path: "/v1/services", } }
paged! { ListServices: ServiceItem = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub code: Option<String>,
    pub data: Option<ListServicesData>,
    pub message: Option<String>,
}
model! { ListServicesOutput {
    0 "code" code: String, 1 "data" data: ListServicesData, 2 "message" message: String
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesData {
    pub items: Vec<ServiceItem>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListServicesData {
    0 "items" items: Vec<ServiceItem>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// Lists ssl certs: `ListSslCerts` of `apig` 2024-03-27.
///
/// GET `/v1/ssl/certs`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListSslCerts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSslCerts {
    pub cert_name_like: Option<String>,
    pub domain_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListSslCerts() "ListSslCerts" -> ListSslCertsOutput {
    0 "certNameLike" cert_name_like: String, 1 "domainName" domain_name: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/v1/ssl/certs", } }
paged! { ListSslCerts: SslCertMetaInfo = Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`ListSslCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSslCertsOutput {
    pub code: Option<String>,
    pub data: Option<ListSslCertsData>,
    pub message: Option<String>,
}
model! { ListSslCertsOutput {
    0 "code" code: String, 1 "data" data: ListSslCertsData, 2 "message" message: String
} }

/// In the response of [`ListSslCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSslCertsData {
    pub items: Vec<SslCertMetaInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListSslCertsData {
    0 "items" items: Vec<SslCertMetaInfo>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalSize" total_size: i64
} }

/// In the response of [`ListSslCerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslCertMetaInfo {
    pub algorithm: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common_name: Option<String>,
    pub domain: Option<String>,
    pub domain_match_cert: Option<bool>,
    pub fingerprint: Option<String>,
    pub instance_id: Option<String>,
    pub is_chain_completed: Option<bool>,
    pub issuer: Option<String>,
    pub key_size: Option<String>,
    pub md5: Option<String>,
    pub not_after_timestamp: Option<i64>,
    pub not_before_timestamp: Option<i64>,
    pub sans: Option<String>,
    pub serial_no: Option<String>,
    pub sha2: Option<String>,
    pub sign_algorithm: Option<String>,
}
model! { SslCertMetaInfo {
    0 "algorithm" algorithm: String, 1 "certId" cert_id: i64, 2 "certIdentifier" cert_identifier: String,
    3 "certName" cert_name: String, 4 "commonName" common_name: String, 5 "domain" domain: String,
    6 "domainMatchCert" domain_match_cert: bool, 7 "fingerprint" fingerprint: String,
    8 "instanceId" instance_id: String, 9 "isChainCompleted" is_chain_completed: bool, 10 "issuer" issuer: String,
    11 "keySize" key_size: String, 12 "md5" md5: String, 13 "notAfterTimestamp" not_after_timestamp: i64,
    14 "notBeforeTimestamp" not_before_timestamp: i64, 15 "sans" sans: String, 16 "serialNo" serial_no: String,
    17 "sha2" sha2: String, 18 "signAlgorithm" sign_algorithm: String
} }

/// Lists tag resources: `ListTagResources` of `apig` 2024-03-27.
///
/// GET `/v1/tags`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources() "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type: String,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", path: "/v1/tags", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists zones: `ListZones` of `apig` 2024-03-27.
///
/// GET `/v1/zones`. Reads only. See <https://api.alibabacloud.com/document/APIG/2024-03-27/ListZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZones {
    pub gateway_edition: Option<String>,
}
operation! { ListZones() "ListZones" -> ListZonesOutput {
    0 "gatewayEdition" gateway_edition: String
} { method: "GET", path: "/v1/zones", } }

/// Response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesOutput {
    pub code: Option<String>,
    pub data: Option<ListZonesData>,
    pub message: Option<String>,
}
model! { ListZonesOutput {
    0 "code" code: String, 1 "data" data: ListZonesData, 2 "message" message: String
} }

/// In the response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesData {
    pub items: Vec<ListZonesItems>,
}
model! { ListZonesData {
    0 "items" items: Vec<ListZonesItems>
} }

/// In the response of [`ListZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListZonesItems {
    pub support_qat: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListZonesItems {
    0 "supportQat" support_qat: String, 1 "zoneId" zone_id: String
} }

/// Queries consumer authorization rules: `QueryConsumerAuthorizationRules` of `apig` 2024-03-27.
///
/// GET `/v1/authorization-rules`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/QueryConsumerAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerAuthorizationRules {
    pub api_name_like: Option<String>,
    pub consumer_group_id: Option<String>,
    pub consumer_group_name_like: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_name_like: Option<String>,
    pub environment_id: Option<String>,
    pub group_by_api: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_resource_id: Option<String>,
    pub principal_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_types: Option<String>,
}
operation! { QueryConsumerAuthorizationRules()
    "QueryConsumerAuthorizationRules" -> QueryConsumerAuthorizationRulesOutput {
    0 "apiNameLike" api_name_like: String, 1 "consumerGroupId" consumer_group_id: String,
    2 "consumerGroupNameLike" consumer_group_name_like: String, 3 "consumerId" consumer_id: String,
    4 "consumerNameLike" consumer_name_like: String, 5 "environmentId" environment_id: String,
    6 "groupByApi" group_by_api: bool, 7 "pageNumber" page_number: i64, 8 "pageSize" page_size: i64,
    9 "parentResourceId" parent_resource_id: String, 10 "principalType" principal_type: String,
    11 "resourceId" resource_id: String, 12 "resourceType" resource_type: String,
    13 "resourceTypes" resource_types: String
} { method: "GET", path: "/v1/authorization-rules", } }
paged! { QueryConsumerAuthorizationRules: QueryConsumerAuthorizationRulesItems =
    Number "pageNumber", "data.items" data.items, total "data.totalSize" }

/// Response of [`QueryConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerAuthorizationRulesOutput {
    pub code: Option<String>,
    pub data: Option<QueryConsumerAuthorizationRulesData>,
    pub message: Option<String>,
}
model! { QueryConsumerAuthorizationRulesOutput {
    0 "code" code: String, 1 "data" data: QueryConsumerAuthorizationRulesData, 2 "message" message: String
} }

/// In the response of [`QueryConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerAuthorizationRulesData {
    pub items: Vec<QueryConsumerAuthorizationRulesItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<String>,
}
model! { QueryConsumerAuthorizationRulesData {
    0 "items" items: Vec<QueryConsumerAuthorizationRulesItems>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalSize" total_size: String
} }

/// In the response of [`QueryConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerAuthorizationRulesItems {
    pub api_info: Option<HttpApiApiInfo>,
    pub consumer_authorization_rule_id: Option<String>,
    pub consumer_group_id: Option<String>,
    pub consumer_group_info: Option<ConsumerGroupInfo>,
    pub consumer_id: Option<String>,
    pub consumer_info: Option<ConsumerInfo>,
    pub create_timestamp: Option<i64>,
    pub deploy_status: Option<String>,
    pub environment_info: Option<EnvironmentInfo>,
    pub expire_mode: Option<String>,
    pub expire_status: Option<String>,
    pub expire_timestamp: Option<i64>,
    pub gateway_info: Option<GatewayInfo>,
    pub principal_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_info: Option<QueryConsumerAuthorizationRulesResourceInfo>,
    pub resource_type: Option<String>,
    pub update_timestamp: Option<i64>,
}
model! { QueryConsumerAuthorizationRulesItems {
    0 "apiInfo" api_info: HttpApiApiInfo, 1 "consumerAuthorizationRuleId" consumer_authorization_rule_id: String,
    2 "consumerGroupId" consumer_group_id: String, 3 "consumerGroupInfo" consumer_group_info: ConsumerGroupInfo,
    4 "consumerId" consumer_id: String, 5 "consumerInfo" consumer_info: ConsumerInfo,
    6 "createTimestamp" create_timestamp: i64, 7 "deployStatus" deploy_status: String,
    8 "environmentInfo" environment_info: EnvironmentInfo, 9 "expireMode" expire_mode: String,
    10 "expireStatus" expire_status: String, 11 "expireTimestamp" expire_timestamp: i64,
    12 "gatewayInfo" gateway_info: GatewayInfo, 13 "principalType" principal_type: String,
    14 "resourceId" resource_id: String, 15 "resourceInfo" resource_info: QueryConsumerAuthorizationRulesResourceInfo,
    16 "resourceType" resource_type: String, 17 "updateTimestamp" update_timestamp: i64
} }

/// In the response of [`QueryConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroupInfo {
    pub consumer_group_id: Option<String>,
    pub gateway_type: Option<String>,
    pub name: Option<String>,
}
model! { ConsumerGroupInfo {
    0 "consumerGroupId" consumer_group_id: String, 1 "gatewayType" gateway_type: String, 2 "name" name: String
} }

/// In the response of [`QueryConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerInfo {
    pub consumer_id: Option<String>,
    pub enable: Option<bool>,
    pub name: Option<String>,
}
model! { ConsumerInfo {
    0 "consumerId" consumer_id: String, 1 "enable" enable: bool, 2 "name" name: String
} }

/// In the response of [`QueryConsumerAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerAuthorizationRulesResourceInfo {
    pub operation_info: Option<HttpApiOperationInfo>,
    pub route: Option<HttpRoute>,
}
model! { QueryConsumerAuthorizationRulesResourceInfo {
    0 "operationInfo" operation_info: HttpApiOperationInfo, 1 "route" route: HttpRoute
} }

/// Removes consumer authorization rule: `RemoveConsumerAuthorizationRule` of `apig` 2024-03-27.
///
/// DELETE `/v1/authorization-rules/{consumerAuthorizationRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/RemoveConsumerAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveConsumerAuthorizationRule {
    /// Required.
    pub consumer_authorization_rule_id: String,
}
operation! { RemoveConsumerAuthorizationRule(consumer_authorization_rule_id: String)
    "RemoveConsumerAuthorizationRule" -> RemoveConsumerAuthorizationRuleOutput {
    0 "consumerAuthorizationRuleId" consumer_authorization_rule_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/authorization-rules/{consumerAuthorizationRuleId}", } }

/// Response of [`RemoveConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveConsumerAuthorizationRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RemoveConsumerAuthorizationRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Resets gateway quota rule: `ResetGatewayQuotaRule` of `apig` 2024-03-27.
///
/// POST `/v1/gateways/{gatewayId}/quota-rules/{ruleId}/reset`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/ResetGatewayQuotaRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayQuotaRule {
    pub conflict_hash: Option<String>,
    pub dry_run: Option<bool>,
    pub overwrite: Option<bool>,
    pub period_multiplier: Option<i64>,
    pub period_type: Option<String>,
    pub quota_limit: Option<i64>,
    pub timezone: Option<String>,
    pub window_alignment: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { ResetGatewayQuotaRule(gateway_id: String, rule_id: String)
    "ResetGatewayQuotaRule" -> ResetGatewayQuotaRuleOutput {
    0 "conflictHash" conflict_hash: String, 1 "dryRun" dry_run: bool, 2 "overwrite" overwrite: bool,
    3 "periodMultiplier" period_multiplier: i64, 4 "periodType" period_type: String, 5 "quotaLimit" quota_limit: i64,
    6 "timezone" timezone: String, 7 "windowAlignment" window_alignment: String, 8 "gatewayId" gateway_id,
    9 "ruleId" rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/v1/gateways/{gatewayId}/quota-rules/{ruleId}/reset", body: BodyStyle::Json, } }

/// Response of [`ResetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayQuotaRuleOutput {
    pub code: Option<String>,
    pub data: Option<ResetGatewayQuotaRuleData>,
    pub message: Option<String>,
}
model! { ResetGatewayQuotaRuleOutput {
    0 "code" code: String, 1 "data" data: ResetGatewayQuotaRuleData, 2 "message" message: String
} }

/// In the response of [`ResetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayQuotaRuleData {
    pub accepted: Option<bool>,
    pub conflict_preview: Option<ResetGatewayQuotaRuleConflictPreview>,
    pub dry_run: Option<bool>,
    pub rule_id: Option<String>,
}
model! { ResetGatewayQuotaRuleData {
    0 "accepted" accepted: bool, 1 "conflictPreview" conflict_preview: ResetGatewayQuotaRuleConflictPreview,
    2 "dryRun" dry_run: bool, 3 "ruleId" rule_id: String
} }

/// In the response of [`ResetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayQuotaRuleConflictPreview {
    pub conflict_hash: Option<String>,
    pub items: Vec<ResetGatewayQuotaRuleItems>,
    pub total_conflict_count: Option<i64>,
}
model! { ResetGatewayQuotaRuleConflictPreview {
    0 "conflictHash" conflict_hash: String, 1 "items" items: Vec<ResetGatewayQuotaRuleItems>,
    2 "totalConflictCount" total_conflict_count: i64
} }

/// In the response of [`ResetGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayQuotaRuleItems {
    pub conflict_period_type: Option<String>,
    pub conflict_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
}
model! { ResetGatewayQuotaRuleItems {
    0 "conflictPeriodType" conflict_period_type: String, 1 "conflictType" conflict_type: String,
    2 "consumerId" consumer_id: String, 3 "consumerName" consumer_name: String
} }

/// Restarts gateway: `RestartGateway` of `apig` 2024-03-27.
///
/// POST `/v1/gateways/{gatewayId}/restart`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/RestartGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { RestartGateway(gateway_id: String) "RestartGateway" -> RestartGatewayOutput {
    0 "gatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v1/gateways/{gatewayId}/restart", } }

/// Response of [`RestartGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { RestartGatewayOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Syncs mcp servers: `SyncMCPServers` of `apig` 2024-03-27.
///
/// POST `/v1/mcp-servers/sync-mcp-server`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/SyncMCPServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMCPServers {
    pub domain_ids: Option<Vec<String>>,
    pub gateway_id: Option<String>,
    pub nacos_mcp_servers: Option<Vec<SyncMCPServersNacosMcpServers>>,
    pub namespace: Option<String>,
    pub source_id: Option<String>,
}
operation! { SyncMCPServers() "SyncMCPServers" -> SyncMCPServersOutput {
    0 "domainIds" domain_ids: Vec<String>, 1 "gatewayId" gateway_id: String,
    2 "nacosMcpServers" nacos_mcp_servers: Vec<SyncMCPServersNacosMcpServers>, 3 "namespace" namespace: String,
    4 "sourceId" source_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/v1/mcp-servers/sync-mcp-server", body: BodyStyle::Json, } }

/// In the request of [`SyncMCPServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMCPServersNacosMcpServers {
    pub exposed_uri_path: Option<String>,
    pub instance_id: Option<String>,
    pub mcp_server_id: Option<String>,
    pub mcp_server_name: Option<String>,
    pub protocols: Option<Vec<String>>,
}
input! { SyncMCPServersNacosMcpServers() {
    0 "exposedUriPath" exposed_uri_path: String, 1 "instanceId" instance_id: String,
    2 "mcpServerId" mcp_server_id: String, 3 "mcpServerName" mcp_server_name: String,
    4 "protocols" protocols: Vec<String>
} }

/// Response of [`SyncMCPServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMCPServersOutput {
    pub code: Option<String>,
    pub data: Option<SyncMCPServersData>,
    pub message: Option<String>,
}
model! { SyncMCPServersOutput {
    0 "code" code: String, 1 "data" data: SyncMCPServersData, 2 "message" message: String
} }

/// In the response of [`SyncMCPServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMCPServersData {
    pub failed_mcp_servers: Vec<SyncMCPServersFailedMcpServers>,
    pub succeed_mcp_servers: Vec<SyncMCPServersSucceedMcpServers>,
}
model! { SyncMCPServersData {
    0 "failedMcpServers" failed_mcp_servers: Vec<SyncMCPServersFailedMcpServers>,
    1 "succeedMcpServers" succeed_mcp_servers: Vec<SyncMCPServersSucceedMcpServers>
} }

/// In the response of [`SyncMCPServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMCPServersFailedMcpServers {
    pub mcp_server_name: Option<String>,
    pub protocols: Vec<String>,
}
model! { SyncMCPServersFailedMcpServers {
    0 "mcpServerName" mcp_server_name: String, 1 "protocols" protocols: Vec<String>
} }

/// In the response of [`SyncMCPServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMCPServersSucceedMcpServers {
    pub mcp_server_name: Option<String>,
    pub protocols: Vec<String>,
}
model! { SyncMCPServersSucceedMcpServers {
    0 "mcpServerName" mcp_server_name: String, 1 "protocols" protocols: Vec<String>
} }

/// `TagResources` of `apig` 2024-03-27.
///
/// POST `/v1/tags`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources() "TagResources" -> Empty {
    0 "resourceId" resource_id: Vec<String>, 1 "resourceType" resource_type: String, 2 "tag" tag: Vec<TagResourcesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/v1/tags", body: BodyStyle::Json, } }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// `UnDeployMcpServer` of `apig` 2024-03-27.
///
/// POST `/v1/mcp-servers/{mcpServerId}/undeploy`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UnDeployMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnDeployMcpServer {
    /// Required.
    pub mcp_server_id: String,
}
operation! { UnDeployMcpServer(mcp_server_id: String) "UnDeployMcpServer" -> UnDeployMcpServerOutput {
    0 "mcpServerId" mcp_server_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/v1/mcp-servers/{mcpServerId}/undeploy", } }

/// Response of [`UnDeployMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnDeployMcpServerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UnDeployMcpServerOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// `UndeployHttpApi` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/{httpApiId}/undeploy`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UndeployHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UndeployHttpApi {
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub operation_id: Option<String>,
    pub route_id: Option<String>,
    /// Required.
    pub http_api_id: String,
}
operation! { UndeployHttpApi(http_api_id: String) "UndeployHttpApi" -> UndeployHttpApiOutput {
    0 "environmentId" environment_id: String, 1 "gatewayId" gateway_id: String, 2 "operationId" operation_id: String,
    3 "routeId" route_id: String, 4 "httpApiId" http_api_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/v1/http-apis/{httpApiId}/undeploy", body: BodyStyle::Json, } }

/// Response of [`UndeployHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UndeployHttpApiOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UndeployHttpApiOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// `UninstallPlugin` of `apig` 2024-03-27.
///
/// DELETE `/v1/plugins/{pluginId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UninstallPlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPlugin {
    /// Required.
    pub plugin_id: String,
}
operation! { UninstallPlugin(plugin_id: String) "UninstallPlugin" -> UninstallPluginOutput {
    0 "pluginId" plugin_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/v1/plugins/{pluginId}", } }

/// Response of [`UninstallPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallPluginOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UninstallPluginOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// `UntagResources` of `apig` 2024-03-27.
///
/// DELETE `/v1/tags`. Changes data. See <https://api.alibabacloud.com/document/APIG/2024-03-27/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources() "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type: String,
    3 "TagKey" tag_key: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] { method: "DELETE", path: "/v1/tags", } }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates ai model card: `UpdateAiModelCard` of `apig` 2024-03-27.
///
/// PUT `/v1/ai-model-cards/{modelCardId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateAiModelCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCard {
    pub available_paths: Option<Vec<UpdateAiModelCardAvailablePaths>>,
    pub credit: Option<UpdateAiModelCardCredit>,
    pub features: Option<BTreeMap<String, Value>>,
    pub meta: Option<UpdateAiModelCardMeta>,
    /// Required.
    pub model_name: String,
    /// Required.
    pub model_provider: String,
    /// Required.
    pub model_card_id: String,
}
operation! { UpdateAiModelCard(model_name: String, model_provider: String, model_card_id: String)
    "UpdateAiModelCard" -> UpdateAiModelCardOutput {
    0 "availablePaths" available_paths: Vec<UpdateAiModelCardAvailablePaths>,
    1 "credit" credit: UpdateAiModelCardCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "meta" meta: UpdateAiModelCardMeta, 4 "modelName" model_name, 5 "modelProvider" model_provider,
    6 "modelCardId" model_card_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/v1/ai-model-cards/{modelCardId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateAiModelCardAvailablePaths() {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the request of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
input! { UpdateAiModelCardCredit() {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the request of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Option<Vec<String>>,
    pub supported_output_modalities: Option<Vec<String>>,
}
input! { UpdateAiModelCardMeta() {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Response of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardOutput {
    pub code: Option<String>,
    pub data: Option<UpdateAiModelCardData>,
    pub message: Option<String>,
}
model! { UpdateAiModelCardOutput {
    0 "code" code: String, 1 "data" data: UpdateAiModelCardData, 2 "message" message: String
} }

/// In the response of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardData {
    pub available_paths: Vec<UpdateAiModelCardDataAvailablePaths>,
    pub credit: Option<UpdateAiModelCardDataCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<UpdateAiModelCardDataMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateAiModelCardData {
    0 "availablePaths" available_paths: Vec<UpdateAiModelCardDataAvailablePaths>,
    1 "credit" credit: UpdateAiModelCardDataCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id: String, 4 "meta" meta: UpdateAiModelCardDataMeta, 5 "modelCardId" model_card_id: String,
    6 "modelName" model_name: String, 7 "modelProvider" model_provider: String, 8 "source" source: String,
    9 "updateTime" update_time: String
} }

/// In the response of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardDataAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateAiModelCardDataAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardDataCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { UpdateAiModelCardDataCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`UpdateAiModelCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelCardDataMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { UpdateAiModelCardDataMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Updates ai model provider: `UpdateAiModelProvider` of `apig` 2024-03-27.
///
/// PUT `/v1/ai-model-providers/{modelProviderId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateAiModelProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProvider {
    /// Required.
    pub display_name: String,
    pub service_ids: Option<Vec<String>>,
    /// Required.
    pub model_provider_id: String,
}
operation! { UpdateAiModelProvider(display_name: String, model_provider_id: String)
    "UpdateAiModelProvider" -> UpdateAiModelProviderOutput {
    0 "displayName" display_name, 1 "serviceIds" service_ids: Vec<String>, 2 "modelProviderId" model_provider_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v1/ai-model-providers/{modelProviderId}", body: BodyStyle::Json, } }

/// Response of [`UpdateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProviderOutput {
    pub code: Option<String>,
    pub data: Option<UpdateAiModelProviderData>,
    pub message: Option<String>,
}
model! { UpdateAiModelProviderOutput {
    0 "code" code: String, 1 "data" data: UpdateAiModelProviderData, 2 "message" message: String
} }

/// In the response of [`UpdateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProviderData {
    pub bound_services: Vec<ServiceInfo>,
    pub display_name: Option<String>,
    pub gateway_id: Option<String>,
    pub model_cards: Vec<UpdateAiModelProviderModelCards>,
    pub model_count: Option<i64>,
    pub model_provider_id: Option<String>,
    pub provider: Option<String>,
    pub source: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateAiModelProviderData {
    0 "boundServices" bound_services: Vec<ServiceInfo>, 1 "displayName" display_name: String,
    2 "gatewayId" gateway_id: String, 3 "modelCards" model_cards: Vec<UpdateAiModelProviderModelCards>,
    4 "modelCount" model_count: i64, 5 "modelProviderId" model_provider_id: String, 6 "provider" provider: String,
    7 "source" source: String, 8 "updateTime" update_time: String
} }

/// In the response of [`UpdateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProviderModelCards {
    pub available_paths: Vec<UpdateAiModelProviderAvailablePaths>,
    pub credit: Option<UpdateAiModelProviderCredit>,
    pub features: BTreeMap<String, Value>,
    pub gateway_id: Option<String>,
    pub meta: Option<UpdateAiModelProviderMeta>,
    pub model_card_id: Option<String>,
    pub model_name: Option<String>,
    pub model_provider: Option<String>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateAiModelProviderModelCards {
    0 "availablePaths" available_paths: Vec<UpdateAiModelProviderAvailablePaths>,
    1 "credit" credit: UpdateAiModelProviderCredit, 2 "features" features: BTreeMap<String, Value>,
    3 "gatewayId" gateway_id: String, 4 "meta" meta: UpdateAiModelProviderMeta, 5 "modelCardId" model_card_id: String,
    6 "modelName" model_name: String, 7 "modelProvider" model_provider: String, 8 "source" source: String,
    9 "sourceURL" source_url: String, 10 "updateTime" update_time: String
} }

/// In the response of [`UpdateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProviderAvailablePaths {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateAiModelProviderAvailablePaths {
    0 "path" path: String, 1 "type" r#type: String
} }

/// In the response of [`UpdateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProviderCredit {
    pub cache_cost: Option<f64>,
    pub input_cost: Option<f64>,
    pub output_cost: Option<f64>,
    pub r#type: Option<String>,
}
model! { UpdateAiModelProviderCredit {
    0 "cacheCost" cache_cost: f64, 1 "inputCost" input_cost: f64, 2 "outputCost" output_cost: f64,
    3 "type" r#type: String
} }

/// In the response of [`UpdateAiModelProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAiModelProviderMeta {
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_tokens: Option<i64>,
    pub supported_input_modalities: Vec<String>,
    pub supported_output_modalities: Vec<String>,
}
model! { UpdateAiModelProviderMeta {
    0 "maxInputTokens" max_input_tokens: i64, 1 "maxOutputTokens" max_output_tokens: i64, 2 "maxTokens" max_tokens: i64,
    3 "supportedInputModalities" supported_input_modalities: Vec<String>,
    4 "supportedOutputModalities" supported_output_modalities: Vec<String>
} }

/// Updates and attach policy: `UpdateAndAttachPolicy` of `apig` 2024-03-27.
///
/// PUT `/v1/policies/{policyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateAndAttachPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndAttachPolicy {
    /// Required.
    pub attach_resource_ids: Vec<String>,
    /// Required.
    pub attach_resource_type: String,
    /// Required.
    pub config: String,
    pub description: Option<String>,
    pub environment_id: Option<String>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub policy_id: String,
}
operation! {
    UpdateAndAttachPolicy(attach_resource_ids: Vec<String>, attach_resource_type: String, config: String, policy_id: String)
    "UpdateAndAttachPolicy" -> UpdateAndAttachPolicyOutput {
    0 "attachResourceIds" attach_resource_ids, 1 "attachResourceType" attach_resource_type, 2 "config" config,
    3 "description" description: String, 4 "environmentId" environment_id: String, 5 "gatewayId" gateway_id: String,
    6 "name" name: String, 7 "policyId" policy_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/v1/policies/{policyId}", body: BodyStyle::Json, } }

/// Response of [`UpdateAndAttachPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAndAttachPolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateAndAttachPolicyOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates consumer: `UpdateConsumer` of `apig` 2024-03-27.
///
/// PUT `/v1/consumers/{consumerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumer {
    pub ak_sk_identity_configs: Option<Vec<AkSkIdentityConfig>>,
    pub apikey_identity_config: Option<ApiKeyIdentityConfig>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub jwt_identity_config: Option<JwtIdentityConfig>,
    /// Required.
    pub consumer_id: String,
}
operation! { UpdateConsumer(consumer_id: String) "UpdateConsumer" -> UpdateConsumerOutput {
    0 "akSkIdentityConfigs" ak_sk_identity_configs: Vec<AkSkIdentityConfig>,
    1 "apikeyIdentityConfig" apikey_identity_config: ApiKeyIdentityConfig, 2 "description" description: String,
    3 "enable" enable: bool, 4 "jwtIdentityConfig" jwt_identity_config: JwtIdentityConfig, 5 "consumerId" consumer_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/v1/consumers/{consumerId}", body: BodyStyle::Json, } }

/// Response of [`UpdateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateConsumerOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates consumer authorization rule: `UpdateConsumerAuthorizationRule` of `apig` 2024-03-27.
///
/// PUT `/v1/consumers/{consumerId}/authorization-rules/{consumerAuthorizationRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateConsumerAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerAuthorizationRule {
    pub authorization_resource_infos: Option<Vec<AuthorizationResourceInfo>>,
    pub expire_mode: Option<String>,
    pub expire_timestamp: Option<i64>,
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub consumer_authorization_rule_id: String,
}
operation! { UpdateConsumerAuthorizationRule(consumer_id: String, consumer_authorization_rule_id: String)
    "UpdateConsumerAuthorizationRule" -> UpdateConsumerAuthorizationRuleOutput {
    0 "authorizationResourceInfos" authorization_resource_infos: Vec<AuthorizationResourceInfo>,
    1 "expireMode" expire_mode: String, 2 "expireTimestamp" expire_timestamp: i64, 3 "consumerId" consumer_id,
    4 "consumerAuthorizationRuleId" consumer_authorization_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/v1/consumers/{consumerId}/authorization-rules/{consumerAuthorizationRuleId}", body: BodyStyle::Json, } }

/// Response of [`UpdateConsumerAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerAuthorizationRuleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateConsumerAuthorizationRuleOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates consumer group: `UpdateConsumerGroup` of `apig` 2024-03-27.
///
/// PUT `/v1/consumer-groups/{consumerGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroup {
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub consumer_group_id: String,
}
operation! { UpdateConsumerGroup(consumer_group_id: String) "UpdateConsumerGroup" -> UpdateConsumerGroupOutput {
    0 "description" description: String, 1 "name" name: String, 2 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v1/consumer-groups/{consumerGroupId}", body: BodyStyle::Json, } }

/// Response of [`UpdateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateConsumerGroupOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates domain: `UpdateDomain` of `apig` 2024-03-27.
///
/// PUT `/v1/domains/{domainId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomain {
    pub ca_cert_identifier: Option<String>,
    pub cert_identifier: Option<String>,
    pub client_ca_cert: Option<String>,
    pub domain_scope: Option<String>,
    pub force_https: Option<bool>,
    pub http2_option: Option<String>,
    pub m_tls_enabled: Option<bool>,
    pub protocol: Option<String>,
    pub tls_cipher_suites_config: Option<TlsCipherSuitesConfig>,
    pub tls_max: Option<String>,
    pub tls_min: Option<String>,
    /// Required.
    pub domain_id: String,
}
operation! { UpdateDomain(domain_id: String) "UpdateDomain" -> UpdateDomainOutput {
    0 "caCertIdentifier" ca_cert_identifier: String, 1 "certIdentifier" cert_identifier: String,
    2 "clientCACert" client_ca_cert: String, 3 "domainScope" domain_scope: String, 4 "forceHttps" force_https: bool,
    5 "http2Option" http2_option: String, 6 "mTLSEnabled" m_tls_enabled: bool, 7 "protocol" protocol: String,
    8 "tlsCipherSuitesConfig" tls_cipher_suites_config: TlsCipherSuitesConfig, 9 "tlsMax" tls_max: String,
    10 "tlsMin" tls_min: String, 11 "domainId" domain_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "PUT", path: "/v1/domains/{domainId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainOutput {
    pub code: Option<String>,
    pub data: Option<UpdateDomainData>,
    pub message: Option<String>,
}
model! { UpdateDomainOutput {
    0 "code" code: String, 1 "data" data: UpdateDomainData, 2 "message" message: String
} }

/// In the response of [`UpdateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainData {
    pub deploy_revision_id: Option<String>,
}
model! { UpdateDomainData {
    0 "deployRevisionId" deploy_revision_id: String
} }

/// Updates environment: `UpdateEnvironment` of `apig` 2024-03-27.
///
/// PUT `/v1/environments/{environmentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateEnvironment>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironment {
    /// Required.
    pub alias: String,
    pub description: Option<String>,
    /// Required.
    pub environment_id: String,
}
operation! { UpdateEnvironment(alias: String, environment_id: String) "UpdateEnvironment" -> UpdateEnvironmentOutput {
    0 "alias" alias, 1 "description" description: String, 2 "environmentId" environment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v1/environments/{environmentId}", body: BodyStyle::Json, } }

/// Response of [`UpdateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnvironmentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateEnvironmentOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates gateway feature: `UpdateGatewayFeature` of `apig` 2024-03-27.
///
/// PUT `/v1/gateways/{gatewayId}/gateway-features/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateGatewayFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFeature {
    pub value: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateGatewayFeature(gateway_id: String, name: String)
    "UpdateGatewayFeature" -> UpdateGatewayFeatureOutput {
    0 "value" value: String, 1 "gatewayId" gateway_id, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v1/gateways/{gatewayId}/gateway-features/{name}", body: BodyStyle::Json, } }

/// Response of [`UpdateGatewayFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFeatureOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateGatewayFeatureOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates gateway name: `UpdateGatewayName` of `apig` 2024-03-27.
///
/// PUT `/v1/gateways/{gatewayId}/name`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateGatewayName>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayName {
    pub name: Option<String>,
    /// Required.
    pub gateway_id: String,
}
operation! { UpdateGatewayName(gateway_id: String) "UpdateGatewayName" -> UpdateGatewayNameOutput {
    0 "name" name: String, 1 "gatewayId" gateway_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v1/gateways/{gatewayId}/name", } }

/// Response of [`UpdateGatewayName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayNameOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateGatewayNameOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates gateway quota rule: `UpdateGatewayQuotaRule` of `apig` 2024-03-27.
///
/// PUT `/v1/gateways/{gatewayId}/quota-rules/{ruleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateGatewayQuotaRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRule {
    pub add_ids: Option<Vec<String>>,
    pub conflict_hash: Option<String>,
    /// Deprecated.
    pub consumer_group_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub overwrite: Option<bool>,
    pub quota_limit: Option<i64>,
    pub remove_ids: Option<Vec<String>>,
    pub rule_name: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { UpdateGatewayQuotaRule(gateway_id: String, rule_id: String)
    "UpdateGatewayQuotaRule" -> UpdateGatewayQuotaRuleOutput {
    0 "addIds" add_ids: Vec<String>, 1 "conflictHash" conflict_hash: String,
    2 "consumerGroupIds" consumer_group_ids: Vec<String>, 3 "dryRun" dry_run: bool, 4 "overwrite" overwrite: bool,
    5 "quotaLimit" quota_limit: i64, 6 "removeIds" remove_ids: Vec<String>, 7 "ruleName" rule_name: String,
    8 "gatewayId" gateway_id, 9 "ruleId" rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "PUT", path: "/v1/gateways/{gatewayId}/quota-rules/{ruleId}", body: BodyStyle::Json, } }

/// Response of [`UpdateGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateGatewayQuotaRuleData>,
    pub message: Option<String>,
}
model! { UpdateGatewayQuotaRuleOutput {
    0 "code" code: String, 1 "data" data: UpdateGatewayQuotaRuleData, 2 "message" message: String
} }

/// In the response of [`UpdateGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRuleData {
    pub accepted: Option<bool>,
    pub conflict_preview: Option<UpdateGatewayQuotaRuleConflictPreview>,
    pub dry_run: Option<bool>,
    pub rule_id: Option<String>,
}
model! { UpdateGatewayQuotaRuleData {
    0 "accepted" accepted: bool, 1 "conflictPreview" conflict_preview: UpdateGatewayQuotaRuleConflictPreview,
    2 "dryRun" dry_run: bool, 3 "ruleId" rule_id: String
} }

/// In the response of [`UpdateGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRuleConflictPreview {
    pub conflict_hash: Option<String>,
    pub items: Vec<UpdateGatewayQuotaRuleItems>,
    pub total_conflict_count: Option<i64>,
}
model! { UpdateGatewayQuotaRuleConflictPreview {
    0 "conflictHash" conflict_hash: String, 1 "items" items: Vec<UpdateGatewayQuotaRuleItems>,
    2 "totalConflictCount" total_conflict_count: i64
} }

/// In the response of [`UpdateGatewayQuotaRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRuleItems {
    pub conflict_period_type: Option<String>,
    pub conflict_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_name: Option<String>,
}
model! { UpdateGatewayQuotaRuleItems {
    0 "conflictPeriodType" conflict_period_type: String, 1 "conflictType" conflict_type: String,
    2 "consumerId" consumer_id: String, 3 "consumerName" consumer_name: String
} }

/// Updates gateway quota rule status: `UpdateGatewayQuotaRuleStatus` of `apig` 2024-03-27.
///
/// POST `/v1/gateways/{gatewayId}/quota-rules/{ruleId}/status`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateGatewayQuotaRuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRuleStatus {
    pub clear_history: Option<bool>,
    pub enable: Option<bool>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { UpdateGatewayQuotaRuleStatus(gateway_id: String, rule_id: String)
    "UpdateGatewayQuotaRuleStatus" -> UpdateGatewayQuotaRuleStatusOutput {
    0 "clearHistory" clear_history: bool, 1 "enable" enable: bool, 2 "gatewayId" gateway_id, 3 "ruleId" rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v1/gateways/{gatewayId}/quota-rules/{ruleId}/status", body: BodyStyle::Json, } }

/// Response of [`UpdateGatewayQuotaRuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayQuotaRuleStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateGatewayQuotaRuleStatusOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates http api: `UpdateHttpApi` of `apig` 2024-03-27.
///
/// PUT `/v1/http-apis/{httpApiId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateHttpApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApi {
    pub dry_run: Option<bool>,
    pub agent_protocols: Option<Vec<String>>,
    pub ai_protocols: Option<Vec<String>>,
    pub auth_config: Option<AuthConfig>,
    /// Required.
    pub base_path: String,
    pub deploy_configs: Option<Vec<HttpApiDeployConfig>>,
    pub description: Option<String>,
    pub enable_auth: Option<bool>,
    pub first_byte_timeout: Option<i64>,
    pub ingress_config: Option<UpdateHttpApiIngressConfig>,
    pub only_change_config: Option<bool>,
    pub protocols: Option<Vec<String>>,
    pub remove_base_path_on_forward: Option<bool>,
    pub version_config: Option<HttpApiVersionConfig>,
    /// Required.
    pub http_api_id: String,
}
operation! { UpdateHttpApi(base_path: String, http_api_id: String) "UpdateHttpApi" -> UpdateHttpApiOutput {
    0 "dryRun" dry_run: bool, 1 "agentProtocols" agent_protocols: Vec<String>,
    2 "aiProtocols" ai_protocols: Vec<String>, 3 "authConfig" auth_config: AuthConfig, 4 "basePath" base_path,
    5 "deployConfigs" deploy_configs: Vec<HttpApiDeployConfig>, 6 "description" description: String,
    7 "enableAuth" enable_auth: bool, 8 "firstByteTimeout" first_byte_timeout: i64,
    9 "ingressConfig" ingress_config: UpdateHttpApiIngressConfig, 10 "onlyChangeConfig" only_change_config: bool,
    11 "protocols" protocols: Vec<String>, 12 "removeBasePathOnForward" remove_base_path_on_forward: bool,
    13 "versionConfig" version_config: HttpApiVersionConfig, 14 "httpApiId" http_api_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Path, Style::None)
] { method: "PUT", path: "/v1/http-apis/{httpApiId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiIngressConfig {
    pub environment_id: Option<String>,
    pub ingress_class: Option<String>,
    pub override_ingress_ip: Option<bool>,
    pub source_id: Option<String>,
    pub watch_namespace: Option<String>,
}
input! { UpdateHttpApiIngressConfig() {
    0 "environmentId" environment_id: String, 1 "ingressClass" ingress_class: String,
    2 "overrideIngressIp" override_ingress_ip: bool, 3 "sourceId" source_id: String,
    4 "watchNamespace" watch_namespace: String
} }

/// Response of [`UpdateHttpApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateHttpApiOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates http api operation: `UpdateHttpApiOperation` of `apig` 2024-03-27.
///
/// POST `/v1/http-apis/{httpApiId}/operations/{operationId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateHttpApiOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiOperation {
    pub operation: Option<HttpApiOperation>,
    /// Required.
    pub http_api_id: String,
    /// Required.
    pub operation_id: String,
}
operation! { UpdateHttpApiOperation(http_api_id: String, operation_id: String)
    "UpdateHttpApiOperation" -> UpdateHttpApiOperationOutput {
    0 "operation" operation: HttpApiOperation, 1 "httpApiId" http_api_id, 2 "operationId" operation_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v1/http-apis/{httpApiId}/operations/{operationId}", body: BodyStyle::Json, } }

/// Response of [`UpdateHttpApiOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiOperationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateHttpApiOperationOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates http api route: `UpdateHttpApiRoute` of `apig` 2024-03-27.
///
/// PUT `/v1/http-apis/{httpApiId}/routes/{routeId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateHttpApiRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiRoute {
    pub backend_config: Option<UpdateHttpApiRouteBackendConfig>,
    pub description: Option<String>,
    pub domain_ids: Option<Vec<String>>,
    pub environment_id: Option<String>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_route_config: Option<UpdateHttpApiRouteMcpRouteConfig>,
    pub policy_configs: Option<Vec<HttpApiPolicyConfigs>>,
    /// Required.
    pub http_api_id: String,
    /// Required.
    pub route_id: String,
}
operation! { UpdateHttpApiRoute(http_api_id: String, route_id: String)
    "UpdateHttpApiRoute" -> UpdateHttpApiRouteOutput {
    0 "backendConfig" backend_config: UpdateHttpApiRouteBackendConfig, 1 "description" description: String,
    2 "domainIds" domain_ids: Vec<String>, 3 "environmentId" environment_id: String, 4 "match" r#match: HttpRouteMatch,
    5 "mcpRouteConfig" mcp_route_config: UpdateHttpApiRouteMcpRouteConfig,
    6 "policyConfigs" policy_configs: Vec<HttpApiPolicyConfigs>, 7 "httpApiId" http_api_id, 8 "routeId" route_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/v1/http-apis/{httpApiId}/routes/{routeId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiRouteBackendConfig {
    pub scene: Option<String>,
    pub services: Option<Vec<UpdateHttpApiRouteServices>>,
}
input! { UpdateHttpApiRouteBackendConfig() {
    0 "scene" scene: String, 1 "services" services: Vec<UpdateHttpApiRouteServices>
} }

/// In the request of [`UpdateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiRouteServices {
    pub model_name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateHttpApiRouteServices() {
    0 "modelName" model_name: String, 1 "port" port: i64, 2 "protocol" protocol: String,
    3 "serviceId" service_id: String, 4 "version" version: String, 5 "weight" weight: i64
} }

/// In the request of [`UpdateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiRouteMcpRouteConfig {
    pub exposed_uri_path: Option<String>,
    pub mcp_statistics_enable: Option<bool>,
    pub protocol: Option<String>,
}
input! { UpdateHttpApiRouteMcpRouteConfig() {
    0 "exposedUriPath" exposed_uri_path: String, 1 "mcpStatisticsEnable" mcp_statistics_enable: bool,
    2 "protocol" protocol: String
} }

/// Response of [`UpdateHttpApiRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpApiRouteOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateHttpApiRouteOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates mcp server: `UpdateMcpServer` of `apig` 2024-03-27.
///
/// PUT `/v1/mcp-servers/{mcpServerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServer {
    pub assembled_sources: Option<Vec<UpdateMcpServerAssembledSources>>,
    pub backend_config: Option<UpdateMcpServerBackendConfig>,
    pub create_from_type: Option<String>,
    pub description: Option<String>,
    pub domain_ids: Option<Vec<String>>,
    pub exposed_uri_path: Option<String>,
    pub gray_mcp_server_configs: Option<Vec<UpdateMcpServerGrayMcpServerConfigs>>,
    pub r#match: Option<HttpRouteMatch>,
    pub mcp_server_config: Option<UpdateMcpServerMcpServerConfig>,
    pub mcp_statistics_enable: Option<bool>,
    /// Required.
    pub protocol: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub mcp_server_id: String,
}
operation! { UpdateMcpServer(protocol: String, r#type: String, mcp_server_id: String)
    "UpdateMcpServer" -> UpdateMcpServerOutput {
    0 "assembledSources" assembled_sources: Vec<UpdateMcpServerAssembledSources>,
    1 "backendConfig" backend_config: UpdateMcpServerBackendConfig, 2 "createFromType" create_from_type: String,
    3 "description" description: String, 4 "domainIds" domain_ids: Vec<String>,
    5 "exposedUriPath" exposed_uri_path: String,
    6 "grayMcpServerConfigs" gray_mcp_server_configs: Vec<UpdateMcpServerGrayMcpServerConfigs>,
    7 "match" r#match: HttpRouteMatch, 8 "mcpServerConfig" mcp_server_config: UpdateMcpServerMcpServerConfig,
    9 "mcpStatisticsEnable" mcp_statistics_enable: bool, 10 "protocol" protocol, 11 "type" r#type,
    12 "mcpServerId" mcp_server_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Path, Style::None)
] { method: "PUT", path: "/v1/mcp-servers/{mcpServerId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerAssembledSources {
    pub mcp_server_id: Option<String>,
    pub mcp_server_name: Option<String>,
    pub tools: Option<Vec<String>>,
}
input! { UpdateMcpServerAssembledSources() {
    0 "mcpServerId" mcp_server_id: String, 1 "mcpServerName" mcp_server_name: String, 2 "tools" tools: Vec<String>
} }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerBackendConfig {
    pub scene: Option<String>,
    pub services: Option<Vec<UpdateMcpServerServices>>,
}
input! { UpdateMcpServerBackendConfig() {
    0 "scene" scene: String, 1 "services" services: Vec<UpdateMcpServerServices>
} }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerServices {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateMcpServerServices() {
    0 "port" port: i64, 1 "protocol" protocol: String, 2 "serviceId" service_id: String, 3 "version" version: String,
    4 "weight" weight: i64
} }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerGrayMcpServerConfigs {
    pub backend_config: Option<UpdateMcpServerGrayMcpServerConfigsBackendConfig>,
    pub r#match: Option<HttpRouteMatch>,
    pub route_id: Option<String>,
}
input! { UpdateMcpServerGrayMcpServerConfigs() {
    0 "backendConfig" backend_config: UpdateMcpServerGrayMcpServerConfigsBackendConfig,
    1 "match" r#match: HttpRouteMatch, 2 "routeId" route_id: String
} }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerGrayMcpServerConfigsBackendConfig {
    pub scene: Option<String>,
    pub services: Option<Vec<UpdateMcpServerBackendConfigServices>>,
}
input! { UpdateMcpServerGrayMcpServerConfigsBackendConfig() {
    0 "scene" scene: String, 1 "services" services: Vec<UpdateMcpServerBackendConfigServices>
} }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerBackendConfigServices {
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub service_id: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
input! { UpdateMcpServerBackendConfigServices() {
    0 "port" port: i64, 1 "protocol" protocol: String, 2 "serviceId" service_id: String, 3 "version" version: String,
    4 "weight" weight: i64
} }

/// In the request of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerMcpServerConfig {
    pub mcp_server_spec: Option<String>,
    pub swagger_config: Option<String>,
}
input! { UpdateMcpServerMcpServerConfig() {
    0 "mcpServerSpec" mcp_server_spec: String, 1 "swaggerConfig" swagger_config: String
} }

/// Response of [`UpdateMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMcpServerOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateMcpServerOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates plugin attachment: `UpdatePluginAttachment` of `apig` 2024-03-27.
///
/// PUT `/v1/plugin-attachments/{pluginAttachmentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdatePluginAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePluginAttachment {
    pub attach_resource_ids: Option<Vec<String>>,
    pub enable: Option<bool>,
    pub plugin_config: Option<String>,
    /// Required.
    pub plugin_attachment_id: String,
}
operation! { UpdatePluginAttachment(plugin_attachment_id: String)
    "UpdatePluginAttachment" -> UpdatePluginAttachmentOutput {
    0 "attachResourceIds" attach_resource_ids: Vec<String>, 1 "enable" enable: bool,
    2 "pluginConfig" plugin_config: String, 3 "pluginAttachmentId" plugin_attachment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/v1/plugin-attachments/{pluginAttachmentId}", body: BodyStyle::Json, } }

/// Response of [`UpdatePluginAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePluginAttachmentOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePluginAttachmentOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates policy: `UpdatePolicy` of `apig` 2024-03-27.
///
/// PUT `/v2/policies/{policyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    /// Required.
    pub config: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub policy_id: String,
}
operation! { UpdatePolicy(config: String, name: String, policy_id: String) "UpdatePolicy" -> UpdatePolicyOutput {
    0 "config" config, 1 "description" description: String, 2 "name" name, 3 "policyId" policy_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/v2/policies/{policyId}", body: BodyStyle::Json, } }

/// Response of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePolicyOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates secret: `UpdateSecret` of `apig` 2024-03-27.
///
/// PUT `/v1/secrets/{secretId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    /// Secret.
    pub secret_data: Option<Secret>,
    /// Required.
    pub secret_id: String,
}
operation! { UpdateSecret(secret_id: String) "UpdateSecret" -> UpdateSecretOutput {
    0 "secretData" secret_data: Secret, 1 "secretId" secret_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/v1/secrets/{secretId}", body: BodyStyle::Json, } }

/// Response of [`UpdateSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecretOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateSecretOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates service: `UpdateService` of `apig` 2024-03-27.
///
/// PUT `/v1/services/{serviceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub addresses: Option<Vec<String>>,
    pub agent_service_config: Option<AgentServiceConfig>,
    pub ai_service_config: Option<AiServiceConfig>,
    pub dns_servers: Option<Vec<String>>,
    pub health_check_config: Option<UpdateServiceHealthCheckConfig>,
    pub healthy_panic_threshold: Option<f64>,
    pub model_provider_id: Option<String>,
    pub outlier_detection_config: Option<UpdateServiceOutlierDetectionConfig>,
    pub ports: Option<Vec<UpdateServicePorts>>,
    pub protocol: Option<String>,
    /// Required.
    pub service_id: String,
}
operation! { UpdateService(service_id: String) "UpdateService" -> UpdateServiceOutput {
    0 "addresses" addresses: Vec<String>, 1 "agentServiceConfig" agent_service_config: AgentServiceConfig,
    2 "aiServiceConfig" ai_service_config: AiServiceConfig, 3 "dnsServers" dns_servers: Vec<String>,
    4 "healthCheckConfig" health_check_config: UpdateServiceHealthCheckConfig,
    5 "healthyPanicThreshold" healthy_panic_threshold: f64, 6 "modelProviderId" model_provider_id: String,
    7 "outlierDetectionConfig" outlier_detection_config: UpdateServiceOutlierDetectionConfig,
    8 "ports" ports: Vec<UpdateServicePorts>, 9 "protocol" protocol: String, 10 "serviceId" service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/v1/services/{serviceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceHealthCheckConfig {
    pub enable: Option<bool>,
    pub expected_statuses: Option<Vec<String>>,
    pub healthy_threshold: Option<i64>,
    pub http_host: Option<String>,
    pub http_path: Option<String>,
    pub interval: Option<i64>,
    pub protocol: Option<String>,
    pub timeout: Option<i64>,
    pub unhealthy_threshold: Option<i64>,
}
input! { UpdateServiceHealthCheckConfig() {
    0 "enable" enable: bool, 1 "expectedStatuses" expected_statuses: Vec<String>,
    2 "healthyThreshold" healthy_threshold: i64, 3 "httpHost" http_host: String, 4 "httpPath" http_path: String,
    5 "interval" interval: i64, 6 "protocol" protocol: String, 7 "timeout" timeout: i64,
    8 "unhealthyThreshold" unhealthy_threshold: i64
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutlierDetectionConfig {
    pub base_ejection_time: Option<i64>,
    pub enable: Option<bool>,
    pub failure_percentage_minimum_hosts: Option<i64>,
    pub failure_percentage_threshold: Option<i64>,
    pub interval: Option<i64>,
}
input! { UpdateServiceOutlierDetectionConfig() {
    0 "baseEjectionTime" base_ejection_time: i64, 1 "enable" enable: bool,
    2 "failurePercentageMinimumHosts" failure_percentage_minimum_hosts: i64,
    3 "failurePercentageThreshold" failure_percentage_threshold: i64, 4 "interval" interval: i64
} }

/// In the request of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServicePorts {
    pub name: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { UpdateServicePorts() {
    0 "name" name: String, 1 "port" port: i64, 2 "protocol" protocol: String
} }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateServiceOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// Updates service version: `UpdateServiceVersion` of `apig` 2024-03-27.
///
/// PUT `/v1/services/{serviceId}/versions/{name}`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpdateServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersion {
    /// Required.
    pub labels: Vec<UpdateServiceVersionLabels>,
    /// Required.
    pub service_id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateServiceVersion(labels: Vec<UpdateServiceVersionLabels>, service_id: String, name: String)
    "UpdateServiceVersion" -> UpdateServiceVersionOutput {
    0 "labels" labels, 1 "serviceId" service_id, 2 "name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/v1/services/{serviceId}/versions/{name}", body: BodyStyle::Json, } }

/// In the request of [`UpdateServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersionLabels {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateServiceVersionLabels(key: String) {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`UpdateServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateServiceVersionOutput {
    0 "code" code: String, 1 "message" message: String
} }

/// `UpgradeGateway` of `apig` 2024-03-27.
///
/// POST `/v1/gateways/{gatewayId}/upgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/APIG/2024-03-27/UpgradeGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGateway {
    pub version: Option<String>,
    /// Required.
    pub gateway_id: String,
}
operation! { UpgradeGateway(gateway_id: String) "UpgradeGateway" -> UpgradeGatewayOutput {
    0 "version" version: String, 1 "gatewayId" gateway_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/v1/gateways/{gatewayId}/upgrade", } }

/// Response of [`UpgradeGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpgradeGatewayOutput {
    0 "code" code: String, 1 "message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddGatewayQuotaRule, AddGatewaySecurityGroupRule, BatchAddConsumerGroupConsumers,
    BatchDeleteConsumerAuthorizationRule, BatchExportHttpApis, BatchImportHttpApis, BatchRemoveConsumerGroupConsumers,
    ChangeResourceGroup, CreateAiModelCard, CreateAiModelProvider, CreateAndAttachPolicy, CreateConsumer,
    CreateConsumerAuthorizationRule, CreateConsumerAuthorizationRules, CreateConsumerGroup, CreateDomain,
    CreateEnvironment, CreateGateway, CreateHttpApi, CreateHttpApiOperation, CreateHttpApiRoute, CreateMcpServer,
    CreatePluginAttachment, CreatePluginClass, CreatePolicy, CreatePolicyAttachment, CreateSecret, CreateService,
    CreateServiceVersion, CreateSource, DeleteAiModelCard, DeleteAiModelProvider, DeleteConsumer,
    DeleteConsumerAuthorizationRule, DeleteConsumerGroup, DeleteDomain, DeleteEnvironment, DeleteGateway,
    DeleteGatewayQuotaRule, DeleteGatewaySecurityGroupRule, DeleteHttpApi, DeleteHttpApiOperation, DeleteHttpApiRoute,
    DeleteMcpServer, DeletePluginAttachment, DeletePluginClass, DeletePolicy, DeletePolicyAttachment, DeleteSecret,
    DeleteService, DeleteServiceVersion, DeleteSource, DeployHttpApi, DeployMcpServer, DescribeRegions, ExportHttpApi,
    GetAiModelCard, GetAiModelProvider, GetBatchExportTask, GetBatchImportTask, GetConsumer,
    GetConsumerAuthorizationRule, GetConsumerGroup, GetDashboard, GetDomain, GetEnvironment, GetGateway,
    GetGatewayQuotaRule, GetGatewayQuotaRuleSubjectUsage, GetHttpApi, GetHttpApiOperation, GetHttpApiRoute,
    GetMcpServer, GetPluginAttachment, GetPluginClass, GetPolicy, GetPolicyAttachment, GetResourceOverview, GetSecret,
    GetSecretValue, GetService, GetSource, GetTraceConfig, ImportHttpApi, InstallPlugin, ListAiModelCards,
    ListAiModelProviders, ListBatchExportTasks, ListConsumerAuthorizationRules, ListConsumerGroupConsumers,
    ListConsumerGroups, ListConsumerQuotaRules, ListConsumers, ListDomains, ListEnvironments, ListExternalServices,
    ListGatewayFeatures, ListGatewayQuotaRules, ListGateways, ListHttpApiOperations, ListHttpApiRoutes, ListHttpApis,
    ListMcpServers, ListPluginAttachments, ListPluginClasses, ListPlugins, ListPolicies, ListPolicyClasses,
    ListSecretReferences, ListSecrets, ListServices, ListSslCerts, ListTagResources, ListZones,
    QueryConsumerAuthorizationRules, RemoveConsumerAuthorizationRule, ResetGatewayQuotaRule, RestartGateway,
    SyncMCPServers, TagResources, UnDeployMcpServer, UndeployHttpApi, UninstallPlugin, UntagResources,
    UpdateAiModelCard, UpdateAiModelProvider, UpdateAndAttachPolicy, UpdateConsumer, UpdateConsumerAuthorizationRule,
    UpdateConsumerGroup, UpdateDomain, UpdateEnvironment, UpdateGatewayFeature, UpdateGatewayName,
    UpdateGatewayQuotaRule, UpdateGatewayQuotaRuleStatus, UpdateHttpApi, UpdateHttpApiOperation, UpdateHttpApiRoute,
    UpdateMcpServer, UpdatePluginAttachment, UpdatePolicy, UpdateSecret, UpdateService, UpdateServiceVersion,
    UpgradeGateway
}
