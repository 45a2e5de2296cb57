//! `quotas` of Alibaba Cloud, API version 2020-05-10.
//!
//! Endpoint: `quotas.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/quotas/2020-05-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, quotas::GetQuotaAlarm};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetQuotaAlarm::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
        ("ap-southeast-1", "quotas-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "quotas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "quotas-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "quotas.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("quotas", "2020-05-10", "quotas", &ENDPOINTS);

/// Creates quota alarm: `CreateQuotaAlarm` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/CreateQuotaAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaAlarm {
    /// Required.
    pub alarm_name: String,
    pub original_context: Option<String>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub quota_action_code: String,
    pub quota_dimensions: Option<Vec<CreateQuotaAlarmQuotaDimensions>>,
    /// At least 1.
    pub threshold: Option<f64>,
    /// 50 to 100.
    pub threshold_percent: Option<f64>,
    pub threshold_type: Option<String>,
    pub web_hook: Option<String>,
}
operation! { CreateQuotaAlarm(alarm_name: String, product_code: String, quota_action_code: String)
    "CreateQuotaAlarm" -> CreateQuotaAlarmOutput {
    0 "AlarmName" alarm_name, 1 "OriginalContext" original_context: String, 2 "ProductCode" product_code,
    3 "QuotaActionCode" quota_action_code, 4 "QuotaDimensions" quota_dimensions: Vec<CreateQuotaAlarmQuotaDimensions>,
    5 "Threshold" threshold: f64, 6 "ThresholdPercent" threshold_percent: f64, 7 "ThresholdType" threshold_type: String,
    8 "WebHook" web_hook: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`CreateQuotaAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaAlarmQuotaDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQuotaAlarmQuotaDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateQuotaAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaAlarmOutput {
    pub alarm_id: Option<String>,
}
model! { CreateQuotaAlarmOutput {
    0 "AlarmId" alarm_id: String
} }

/// Creates quota application: `CreateQuotaApplication` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/CreateQuotaApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplication {
    pub audit_mode: Option<String>,
    /// Required.
    pub desire_value: f64,
    pub dimensions: Option<Vec<CreateQuotaApplicationDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub quota_action_code: String,
    pub quota_category: Option<String>,
    /// Required.
    pub reason: String,
}
operation! {
    CreateQuotaApplication(desire_value: f64, product_code: String, quota_action_code: String, reason: String)
    "CreateQuotaApplication" -> CreateQuotaApplicationOutput {
    0 "AuditMode" audit_mode: String, 1 "DesireValue" desire_value,
    2 "Dimensions" dimensions: Vec<CreateQuotaApplicationDimensions>, 3 "EffectiveTime" effective_time: String,
    4 "EnvLanguage" env_language: String, 5 "ExpireTime" expire_time: String, 6 "NoticeType" notice_type: i64,
    7 "ProductCode" product_code, 8 "QuotaActionCode" quota_action_code, 9 "QuotaCategory" quota_category: String,
    10 "Reason" reason
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
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateQuotaApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQuotaApplicationDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateQuotaApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationOutput {
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub desire_value: Option<i64>,
    pub dimension: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_description: Option<String>,
    pub quota_name: Option<String>,
    pub quota_unit: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { CreateQuotaApplicationOutput {
    0 "ApplicationId" application_id: String, 1 "ApplyTime" apply_time: String, 2 "ApproveValue" approve_value: f64,
    3 "AuditReason" audit_reason: String, 4 "DesireValue" desire_value: i64,
    5 "Dimension" dimension: BTreeMap<String, Value>, 6 "EffectiveTime" effective_time: String,
    7 "ExpireTime" expire_time: String, 8 "NoticeType" notice_type: i64, 9 "ProductCode" product_code: String,
    10 "QuotaActionCode" quota_action_code: String, 11 "QuotaArn" quota_arn: String,
    12 "QuotaDescription" quota_description: String, 13 "QuotaName" quota_name: String,
    14 "QuotaUnit" quota_unit: String, 15 "Reason" reason: String, 16 "Status" status: String
} }

/// Creates quota applications for template: `CreateQuotaApplicationsForTemplate` of `quotas` 2020-05-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/CreateQuotaApplicationsForTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplate {
    /// Required.
    pub aliyun_uids: Vec<String>,
    /// Required.
    pub desire_value: f64,
    pub dimensions: Option<Vec<CreateQuotaApplicationsForTemplateDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub quota_action_code: String,
    /// Required.
    pub quota_category: String,
    /// Required.
    pub reason: String,
}

/// Arguments of [`CreateQuotaApplicationsForTemplate::new`].
pub struct CreateQuotaApplicationsForTemplateRequired {
    pub aliyun_uids: Vec<String>,
    pub desire_value: f64,
    pub product_code: String,
    pub quota_action_code: String,
    pub quota_category: String,
    pub reason: String,
}
operation! {
    CreateQuotaApplicationsForTemplate { CreateQuotaApplicationsForTemplateRequired: aliyun_uids, desire_value, product_code, quota_action_code, quota_category, reason }
    "CreateQuotaApplicationsForTemplate" -> CreateQuotaApplicationsForTemplateOutput {
    0 "AliyunUids" aliyun_uids, 1 "DesireValue" desire_value,
    2 "Dimensions" dimensions: Vec<CreateQuotaApplicationsForTemplateDimensions>,
    3 "EffectiveTime" effective_time: String, 4 "EnvLanguage" env_language: String, 5 "ExpireTime" expire_time: String,
    6 "NoticeType" notice_type: i64, 7 "ProductCode" product_code, 8 "QuotaActionCode" quota_action_code,
    9 "QuotaCategory" quota_category, 10 "Reason" reason
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
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateQuotaApplicationsForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQuotaApplicationsForTemplateDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateQuotaApplicationsForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateOutput {
    pub aliyun_uids: Vec<String>,
    pub batch_quota_application_id: Option<String>,
    pub fail_results: Vec<CreateQuotaApplicationsForTemplateFailResults>,
}
model! { CreateQuotaApplicationsForTemplateOutput {
    0 "AliyunUids" aliyun_uids: Vec<String>, 1 "BatchQuotaApplicationId" batch_quota_application_id: String,
    2 "FailResults" fail_results: Vec<CreateQuotaApplicationsForTemplateFailResults>
} }

/// In the response of [`CreateQuotaApplicationsForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateFailResults {
    pub aliyun_uid: Option<String>,
    pub reason: Option<String>,
}
model! { CreateQuotaApplicationsForTemplateFailResults {
    0 "AliyunUid" aliyun_uid: String, 1 "Reason" reason: String
} }

/// Creates template quota item: `CreateTemplateQuotaItem` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/CreateTemplateQuotaItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateQuotaItem {
    /// Required.
    pub desire_value: f64,
    pub dimensions: Option<Vec<CreateTemplateQuotaItemDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub quota_action_code: String,
    pub quota_category: Option<String>,
}
operation! { CreateTemplateQuotaItem(desire_value: f64, product_code: String, quota_action_code: String)
    "CreateTemplateQuotaItem" -> CreateTemplateQuotaItemOutput {
    0 "DesireValue" desire_value, 1 "Dimensions" dimensions: Vec<CreateTemplateQuotaItemDimensions>,
    2 "EffectiveTime" effective_time: String, 3 "EnvLanguage" env_language: String, 4 "ExpireTime" expire_time: String,
    5 "NoticeType" notice_type: i64, 6 "ProductCode" product_code, 7 "QuotaActionCode" quota_action_code,
    8 "QuotaCategory" quota_category: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`CreateTemplateQuotaItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateQuotaItemDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTemplateQuotaItemDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTemplateQuotaItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateQuotaItemOutput {
    pub id: Option<String>,
}
model! { CreateTemplateQuotaItemOutput {
    0 "Id" id: String
} }

/// Deletes quota alarm: `DeleteQuotaAlarm` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/DeleteQuotaAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQuotaAlarm {
    /// Required.
    pub alarm_id: String,
}
operation! { DeleteQuotaAlarm(alarm_id: String) "DeleteQuotaAlarm" -> Empty {
    0 "AlarmId" alarm_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteQuotaAlarm`]: empty.
pub type DeleteQuotaAlarmOutput = Empty;

/// Deletes template quota item: `DeleteTemplateQuotaItem` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/DeleteTemplateQuotaItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateQuotaItem {
    /// Required.
    pub id: String,
}
operation! { DeleteTemplateQuotaItem(id: String) "DeleteTemplateQuotaItem" -> DeleteTemplateQuotaItemOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteTemplateQuotaItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateQuotaItemOutput {
    pub id: Option<String>,
}
model! { DeleteTemplateQuotaItemOutput {
    0 "Id" id: String
} }

/// Gets product quota: `GetProductQuota` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/GetProductQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuota {
    pub dimensions: Option<Vec<GetProductQuotaDimensions>>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub quota_action_code: String,
}
operation! { GetProductQuota(product_code: String, quota_action_code: String)
    "GetProductQuota" -> GetProductQuotaOutput {
    0 "Dimensions" dimensions: Vec<GetProductQuotaDimensions>, 1 "ProductCode" product_code,
    2 "QuotaActionCode" quota_action_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`GetProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetProductQuotaDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaOutput {
    pub quota: Option<GetProductQuotaQuota>,
}
model! { GetProductQuotaOutput {
    0 "Quota" quota: GetProductQuotaQuota
} }

/// In the response of [`GetProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaQuota {
    pub adjustable: Option<bool>,
    pub applicable_range: Vec<f64>,
    pub applicable_type: Option<String>,
    pub apply_reason_tips: Option<String>,
    pub consumable: Option<bool>,
    pub dimensions: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub global_quota: Option<bool>,
    pub period: Option<GetProductQuotaPeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_items: Vec<GetProductQuotaQuotaItems>,
    pub quota_name: Option<String>,
    pub quota_type: Option<String>,
    pub quota_unit: Option<String>,
    pub supported_range: Vec<f64>,
    pub total_quota: Option<f64>,
    pub total_usage: Option<f64>,
    pub unadjustable_detail: Option<String>,
    pub usage_metric: Option<GetProductQuotaUsageMetric>,
}
model! { GetProductQuotaQuota {
    0 "Adjustable" adjustable: bool, 1 "ApplicableRange" applicable_range: Vec<f64>,
    2 "ApplicableType" applicable_type: String, 3 "ApplyReasonTips" apply_reason_tips: String,
    4 "Consumable" consumable: bool, 5 "Dimensions" dimensions: BTreeMap<String, Value>,
    6 "EffectiveTime" effective_time: String, 7 "ExpireTime" expire_time: String, 8 "GlobalQuota" global_quota: bool,
    9 "Period" period: GetProductQuotaPeriod, 10 "ProductCode" product_code: String,
    11 "QuotaActionCode" quota_action_code: String, 12 "QuotaArn" quota_arn: String,
    13 "QuotaCategory" quota_category: String, 14 "QuotaDescription" quota_description: String,
    15 "QuotaItems" quota_items: Vec<GetProductQuotaQuotaItems>, 16 "QuotaName" quota_name: String,
    17 "QuotaType" quota_type: String, 18 "QuotaUnit" quota_unit: String, 19 "SupportedRange" supported_range: Vec<f64>,
    20 "TotalQuota" total_quota: f64, 21 "TotalUsage" total_usage: f64,
    22 "UnadjustableDetail" unadjustable_detail: String, 23 "UsageMetric" usage_metric: GetProductQuotaUsageMetric
} }

/// In the response of [`GetProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { GetProductQuotaPeriod {
    0 "PeriodUnit" period_unit: String, 1 "PeriodValue" period_value: i64
} }

/// In the response of [`GetProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaQuotaItems {
    pub quota: Option<String>,
    pub quota_unit: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
}
model! { GetProductQuotaQuotaItems {
    0 "Quota" quota: String, 1 "QuotaUnit" quota_unit: String, 2 "Type" r#type: String, 3 "Usage" usage: String
} }

/// In the response of [`GetProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaUsageMetric {
    pub metric_dimensions: BTreeMap<String, String>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}
model! { GetProductQuotaUsageMetric {
    0 "MetricDimensions" metric_dimensions: BTreeMap<String, String>, 1 "MetricName" metric_name: String,
    2 "MetricNamespace" metric_namespace: String
} }

/// Gets product quota dimension: `GetProductQuotaDimension` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/GetProductQuotaDimension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimension {
    pub dependent_dimensions: Option<Vec<GetProductQuotaDimensionDependentDimensions>>,
    pub dimension_key: Option<String>,
    /// Required.
    pub product_code: String,
}
operation! { GetProductQuotaDimension(product_code: String)
    "GetProductQuotaDimension" -> GetProductQuotaDimensionOutput {
    0 "DependentDimensions" dependent_dimensions: Vec<GetProductQuotaDimensionDependentDimensions>,
    1 "DimensionKey" dimension_key: String, 2 "ProductCode" product_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`GetProductQuotaDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionDependentDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetProductQuotaDimensionDependentDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetProductQuotaDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionOutput {
    pub quota_dimension: Option<GetProductQuotaDimensionQuotaDimension>,
}
model! { GetProductQuotaDimensionOutput {
    0 "QuotaDimension" quota_dimension: GetProductQuotaDimensionQuotaDimension
} }

/// In the response of [`GetProductQuotaDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionQuotaDimension {
    pub dependent_dimensions: Vec<String>,
    pub dimension_key: Option<String>,
    pub dimension_value_detail: Vec<GetProductQuotaDimensionDimensionValueDetail>,
    pub dimension_values: Vec<String>,
    pub name: Option<String>,
}
model! { GetProductQuotaDimensionQuotaDimension {
    0 "DependentDimensions" dependent_dimensions: Vec<String>, 1 "DimensionKey" dimension_key: String,
    2 "DimensionValueDetail" dimension_value_detail: Vec<GetProductQuotaDimensionDimensionValueDetail>,
    3 "DimensionValues" dimension_values: Vec<String>, 4 "Name" name: String
} }

/// In the response of [`GetProductQuotaDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionDimensionValueDetail {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetProductQuotaDimensionDimensionValueDetail {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Gets quota alarm: `GetQuotaAlarm` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/GetQuotaAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaAlarm {
    pub alarm_id: Option<String>,
}
operation! { GetQuotaAlarm() "GetQuotaAlarm" -> GetQuotaAlarmOutput {
    0 "AlarmId" alarm_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetQuotaAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaAlarmOutput {
    pub quota_alarm: Option<GetQuotaAlarmQuotaAlarm>,
}
model! { GetQuotaAlarmOutput {
    0 "QuotaAlarm" quota_alarm: GetQuotaAlarmQuotaAlarm
} }

/// In the response of [`GetQuotaAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaAlarmQuotaAlarm {
    pub alarm_id: Option<String>,
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub notify_channels: Vec<String>,
    pub notify_target: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_dimension: BTreeMap<String, Value>,
    pub quota_usage: Option<f64>,
    pub quota_value: Option<f64>,
    pub threshold: Option<f64>,
    pub threshold_percent: Option<f64>,
    pub threshold_type: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { GetQuotaAlarmQuotaAlarm {
    0 "AlarmId" alarm_id: String, 1 "AlarmName" alarm_name: String, 2 "CreateTime" create_time: String,
    3 "NotifyChannels" notify_channels: Vec<String>, 4 "NotifyTarget" notify_target: String,
    5 "ProductCode" product_code: String, 6 "QuotaActionCode" quota_action_code: String,
    7 "QuotaDimension" quota_dimension: BTreeMap<String, Value>, 8 "QuotaUsage" quota_usage: f64,
    9 "QuotaValue" quota_value: f64, 10 "Threshold" threshold: f64, 11 "ThresholdPercent" threshold_percent: f64,
    12 "ThresholdType" threshold_type: String, 13 "Webhook" webhook: Secret
} }

/// Gets quota application: `GetQuotaApplication` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/GetQuotaApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplication {
    pub application_id: Option<String>,
}
operation! { GetQuotaApplication() "GetQuotaApplication" -> GetQuotaApplicationOutput {
    0 "ApplicationId" application_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetQuotaApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationOutput {
    pub quota_application: Option<GetQuotaApplicationQuotaApplication>,
}
model! { GetQuotaApplicationOutput {
    0 "QuotaApplication" quota_application: GetQuotaApplicationQuotaApplication
} }

/// In the response of [`GetQuotaApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationQuotaApplication {
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub desire_value: Option<i64>,
    pub dimension: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_name: Option<String>,
    pub quota_unit: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetQuotaApplicationQuotaApplication {
    0 "ApplicationId" application_id: String, 1 "ApplyTime" apply_time: String, 2 "ApproveValue" approve_value: f64,
    3 "AuditReason" audit_reason: String, 4 "DesireValue" desire_value: i64,
    5 "Dimension" dimension: BTreeMap<String, Value>, 6 "EffectiveTime" effective_time: String,
    7 "ExpireTime" expire_time: String, 8 "NoticeType" notice_type: i64, 9 "ProductCode" product_code: String,
    10 "QuotaActionCode" quota_action_code: String, 11 "QuotaArn" quota_arn: String,
    12 "QuotaCategory" quota_category: String, 13 "QuotaDescription" quota_description: String,
    14 "QuotaName" quota_name: String, 15 "QuotaUnit" quota_unit: String, 16 "Reason" reason: String,
    17 "Status" status: String
} }

/// Gets quota application approval: `GetQuotaApplicationApproval` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/GetQuotaApplicationApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationApproval {
    pub application_id: Option<String>,
}
operation! { GetQuotaApplicationApproval() "GetQuotaApplicationApproval" -> GetQuotaApplicationApprovalOutput {
    0 "ApplicationId" application_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetQuotaApplicationApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationApprovalOutput {
    pub allow_retry: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub module: Option<GetQuotaApplicationApprovalModule>,
    pub success: Option<bool>,
}
model! { GetQuotaApplicationApprovalOutput {
    0 "AllowRetry" allow_retry: bool, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorArgs" error_args: Vec<Value>, 4 "ErrorCode" error_code: String, 5 "ErrorMsg" error_msg: String,
    6 "HttpStatusCode" http_status_code: i64, 7 "Module" module: GetQuotaApplicationApprovalModule,
    8 "Success" success: bool
} }

/// In the response of [`GetQuotaApplicationApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationApprovalModule {
    pub approval_hours: Option<i64>,
    pub reminder_interval_hours: Option<i64>,
    pub support_reminder: Option<bool>,
    pub unsupport_reminder_reason: Option<String>,
}
model! { GetQuotaApplicationApprovalModule {
    0 "ApprovalHours" approval_hours: i64, 1 "ReminderIntervalHours" reminder_interval_hours: i64,
    2 "SupportReminder" support_reminder: bool, 3 "UnsupportReminderReason" unsupport_reminder_reason: String
} }

/// Gets quota template service status: `GetQuotaTemplateServiceStatus` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/GetQuotaTemplateServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatus {
    pub resource_directory_id: Option<String>,
}
operation! { GetQuotaTemplateServiceStatus() "GetQuotaTemplateServiceStatus" -> GetQuotaTemplateServiceStatusOutput {
    0 "ResourceDirectoryId" resource_directory_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetQuotaTemplateServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatusOutput {
    pub template_service_status: Option<
        GetQuotaTemplateServiceStatusTemplateServiceStatus,
    >,
}
model! { GetQuotaTemplateServiceStatusOutput {
    0 "TemplateServiceStatus" template_service_status: GetQuotaTemplateServiceStatusTemplateServiceStatus
} }

/// In the response of [`GetQuotaTemplateServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatusTemplateServiceStatus {
    pub resource_directory_id: Option<String>,
    pub service_status: Option<i64>,
}
model! { GetQuotaTemplateServiceStatusTemplateServiceStatus {
    0 "ResourceDirectoryId" resource_directory_id: String, 1 "ServiceStatus" service_status: i64
} }

/// Lists alarm histories: `ListAlarmHistories` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListAlarmHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmHistories {
    pub alarm_id: Option<String>,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListAlarmHistories() "ListAlarmHistories" -> ListAlarmHistoriesOutput {
    0 "AlarmId" alarm_id: String, 1 "EndTime" end_time: i64, 2 "Keyword" keyword: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ProductCode" product_code: String,
    6 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListAlarmHistories: ListAlarmHistoriesAlarmHistories =
    Token "NextToken", "AlarmHistories" alarm_histories, next "NextToken" }

/// Response of [`ListAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmHistoriesOutput {
    pub alarm_histories: Vec<ListAlarmHistoriesAlarmHistories>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAlarmHistoriesOutput {
    0 "AlarmHistories" alarm_histories: Vec<ListAlarmHistoriesAlarmHistories>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmHistoriesAlarmHistories {
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub notify_channels: Vec<String>,
    pub notify_target: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_usage: Option<f64>,
    pub threshold: Option<f64>,
    pub threshold_percent: Option<f64>,
}
model! { ListAlarmHistoriesAlarmHistories {
    0 "AlarmName" alarm_name: String, 1 "CreateTime" create_time: String,
    2 "NotifyChannels" notify_channels: Vec<String>, 3 "NotifyTarget" notify_target: String,
    4 "ProductCode" product_code: String, 5 "QuotaActionCode" quota_action_code: String,
    6 "QuotaUsage" quota_usage: f64, 7 "Threshold" threshold: f64, 8 "ThresholdPercent" threshold_percent: f64
} }

/// Lists dependent quotas: `ListDependentQuotas` of `quotas` 2020-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/quotas/2020-05-10/ListDependentQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotas {
    /// Required.
    pub product_code: String,
    /// Required.
    pub quota_action_code: String,
}
operation! { ListDependentQuotas(product_code: String, quota_action_code: String)
    "ListDependentQuotas" -> ListDependentQuotasOutput {
    0 "ProductCode" product_code, 1 "QuotaActionCode" quota_action_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListDependentQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotasOutput {
    pub quotas: Vec<ListDependentQuotasQuotas>,
}
model! { ListDependentQuotasOutput {
    0 "Quotas" quotas: Vec<ListDependentQuotasQuotas>
} }

/// In the response of [`ListDependentQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotasQuotas {
    pub dimensions: Vec<ListDependentQuotasDimensions>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub scale: Option<f64>,
}
model! { ListDependentQuotasQuotas {
    0 "Dimensions" dimensions: Vec<ListDependentQuotasDimensions>, 1 "ProductCode" product_code: String,
    2 "QuotaActionCode" quota_action_code: String, 3 "Scale" scale: f64
} }

/// In the response of [`ListDependentQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotasDimensions {
    pub dependent_dimension: Vec<String>,
    pub dimension_key: Option<String>,
    pub dimension_values: Vec<String>,
}
model! { ListDependentQuotasDimensions {
    0 "DependentDimension" dependent_dimension: Vec<String>, 1 "DimensionKey" dimension_key: String,
    2 "DimensionValues" dimension_values: Vec<String>
} }

/// Lists product dimension groups: `ListProductDimensionGroups` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListProductDimensionGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductDimensionGroups {
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub product_code: String,
}
operation! { ListProductDimensionGroups(product_code: String)
    "ListProductDimensionGroups" -> ListProductDimensionGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProductCode" product_code
} }
paged! { ListProductDimensionGroups: ListProductDimensionGroupsDimensionGroups =
    Token "NextToken", "DimensionGroups" dimension_groups, next "NextToken" }

/// Response of [`ListProductDimensionGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductDimensionGroupsOutput {
    pub dimension_groups: Vec<ListProductDimensionGroupsDimensionGroups>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProductDimensionGroupsOutput {
    0 "DimensionGroups" dimension_groups: Vec<ListProductDimensionGroupsDimensionGroups>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProductDimensionGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductDimensionGroupsDimensionGroups {
    pub dimension_keys: Vec<String>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub product_code: Option<String>,
}
model! { ListProductDimensionGroupsDimensionGroups {
    0 "DimensionKeys" dimension_keys: Vec<String>, 1 "GroupCode" group_code: String, 2 "GroupName" group_name: String,
    3 "ProductCode" product_code: String
} }

/// Lists product quota dimensions: `ListProductQuotaDimensions` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListProductQuotaDimensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensions {
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub product_code: String,
    pub quota_category: Option<String>,
}
operation! { ListProductQuotaDimensions(product_code: String)
    "ListProductQuotaDimensions" -> ListProductQuotaDimensionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProductCode" product_code,
    3 "QuotaCategory" quota_category: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListProductQuotaDimensions: ListProductQuotaDimensionsQuotaDimensions =
    Token "NextToken", "QuotaDimensions" quota_dimensions, next "NextToken" }

/// Response of [`ListProductQuotaDimensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_dimensions: Vec<ListProductQuotaDimensionsQuotaDimensions>,
    pub total_count: Option<i64>,
}
model! { ListProductQuotaDimensionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QuotaDimensions" quota_dimensions: Vec<ListProductQuotaDimensionsQuotaDimensions>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProductQuotaDimensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsQuotaDimensions {
    pub dependent_dimensions: Vec<String>,
    pub dimension_key: Option<String>,
    pub dimension_value_detail: Vec<ListProductQuotaDimensionsDimensionValueDetail>,
    pub dimension_values: Vec<String>,
    pub name: Option<String>,
    pub requisite: Option<bool>,
}
model! { ListProductQuotaDimensionsQuotaDimensions {
    0 "DependentDimensions" dependent_dimensions: Vec<String>, 1 "DimensionKey" dimension_key: String,
    2 "DimensionValueDetail" dimension_value_detail: Vec<ListProductQuotaDimensionsDimensionValueDetail>,
    3 "DimensionValues" dimension_values: Vec<String>, 4 "Name" name: String, 5 "Requisite" requisite: bool
} }

/// In the response of [`ListProductQuotaDimensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsDimensionValueDetail {
    pub dependent_dimensions: Vec<ListProductQuotaDimensionsDependentDimensions>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListProductQuotaDimensionsDimensionValueDetail {
    0 "DependentDimensions" dependent_dimensions: Vec<ListProductQuotaDimensionsDependentDimensions>,
    1 "Name" name: String, 2 "Value" value: String
} }

/// In the response of [`ListProductQuotaDimensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsDependentDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListProductQuotaDimensionsDependentDimensions {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists product quotas: `ListProductQuotas` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListProductQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotas {
    pub dimensions: Option<Vec<ListProductQuotasDimensions>>,
    pub group_code: Option<String>,
    pub key_word: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub product_code: String,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListProductQuotas(product_code: String) "ListProductQuotas" -> ListProductQuotasOutput {
    0 "Dimensions" dimensions: Vec<ListProductQuotasDimensions>, 1 "GroupCode" group_code: String,
    2 "KeyWord" key_word: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "ProductCode" product_code, 6 "QuotaActionCode" quota_action_code: String,
    7 "QuotaCategory" quota_category: String, 8 "SortField" sort_field: String, 9 "SortOrder" sort_order: String
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
] }
paged! { ListProductQuotas: ListProductQuotasQuotas = Token "NextToken", "Quotas" quotas, next "NextToken" }

/// In the request of [`ListProductQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProductQuotasDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListProductQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quotas: Vec<ListProductQuotasQuotas>,
    pub total_count: Option<i64>,
}
model! { ListProductQuotasOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Quotas" quotas: Vec<ListProductQuotasQuotas>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProductQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasQuotas {
    pub adjustable: Option<bool>,
    pub applicable_range: Vec<f64>,
    pub applicable_type: Option<String>,
    pub apply_reason_tips: Option<String>,
    pub consumable: Option<bool>,
    pub dimensions: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub global_quota: Option<bool>,
    pub period: Option<ListProductQuotasPeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_items: Vec<ListProductQuotasQuotaItems>,
    pub quota_name: Option<String>,
    pub quota_type: Option<String>,
    pub quota_unit: Option<String>,
    pub supported_range: Vec<f64>,
    pub total_quota: Option<f64>,
    pub total_usage: Option<f64>,
    pub unadjustable_detail: Option<String>,
    pub usage_metric: Option<ListProductQuotasUsageMetric>,
}
model! { ListProductQuotasQuotas {
    0 "Adjustable" adjustable: bool, 1 "ApplicableRange" applicable_range: Vec<f64>,
    2 "ApplicableType" applicable_type: String, 3 "ApplyReasonTips" apply_reason_tips: String,
    4 "Consumable" consumable: bool, 5 "Dimensions" dimensions: BTreeMap<String, Value>,
    6 "EffectiveTime" effective_time: String, 7 "ExpireTime" expire_time: String, 8 "GlobalQuota" global_quota: bool,
    9 "Period" period: ListProductQuotasPeriod, 10 "ProductCode" product_code: String,
    11 "QuotaActionCode" quota_action_code: String, 12 "QuotaArn" quota_arn: String,
    13 "QuotaCategory" quota_category: String, 14 "QuotaDescription" quota_description: String,
    15 "QuotaItems" quota_items: Vec<ListProductQuotasQuotaItems>, 16 "QuotaName" quota_name: String,
    17 "QuotaType" quota_type: String, 18 "QuotaUnit" quota_unit: String, 19 "SupportedRange" supported_range: Vec<f64>,
    20 "TotalQuota" total_quota: f64, 21 "TotalUsage" total_usage: f64,
    22 "UnadjustableDetail" unadjustable_detail: String, 23 "UsageMetric" usage_metric: ListProductQuotasUsageMetric
} }

/// In the response of [`ListProductQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListProductQuotasPeriod {
    0 "PeriodUnit" period_unit: String, 1 "PeriodValue" period_value: i64
} }

/// In the response of [`ListProductQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasQuotaItems {
    pub quota: Option<String>,
    pub quota_unit: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
}
model! { ListProductQuotasQuotaItems {
    0 "Quota" quota: String, 1 "QuotaUnit" quota_unit: String, 2 "Type" r#type: String, 3 "Usage" usage: String
} }

/// In the response of [`ListProductQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasUsageMetric {
    pub metric_dimensions: BTreeMap<String, String>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}
model! { ListProductQuotasUsageMetric {
    0 "MetricDimensions" metric_dimensions: BTreeMap<String, String>, 1 "MetricName" metric_name: String,
    2 "MetricNamespace" metric_namespace: String
} }

/// Lists products: `ListProducts` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }
paged! { ListProducts: ListProductsProductInfo = Token "NextToken", "ProductInfo" product_info, next "NextToken" }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_info: Vec<ListProductsProductInfo>,
    pub total_count: Option<i64>,
}
model! { ListProductsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ProductInfo" product_info: Vec<ListProductsProductInfo>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProductInfo {
    pub common_quota_support: Option<String>,
    pub dynamic: Option<bool>,
    pub flow_control_support: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_name_en: Option<String>,
    pub second_category_id: Option<i64>,
    pub second_category_name: Option<String>,
    pub second_category_name_en: Option<String>,
    pub white_list_label_quota_support: Option<String>,
}
model! { ListProductsProductInfo {
    0 "CommonQuotaSupport" common_quota_support: String, 1 "Dynamic" dynamic: bool,
    2 "FlowControlSupport" flow_control_support: String, 3 "ProductCode" product_code: String,
    4 "ProductName" product_name: String, 5 "ProductNameEn" product_name_en: String,
    6 "SecondCategoryId" second_category_id: i64, 7 "SecondCategoryName" second_category_name: String,
    8 "SecondCategoryNameEn" second_category_name_en: String,
    9 "WhiteListLabelQuotaSupport" white_list_label_quota_support: String
} }

/// Lists quota alarms: `ListQuotaAlarms` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListQuotaAlarms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarms {
    pub alarm_name: Option<String>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_dimensions: Option<Vec<ListQuotaAlarmsQuotaDimensions>>,
}
operation! { ListQuotaAlarms() "ListQuotaAlarms" -> ListQuotaAlarmsOutput {
    0 "AlarmName" alarm_name: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ProductCode" product_code: String, 4 "QuotaActionCode" quota_action_code: String,
    5 "QuotaDimensions" quota_dimensions: Vec<ListQuotaAlarmsQuotaDimensions>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListQuotaAlarms: ListQuotaAlarmsQuotaAlarms = Token "NextToken", "QuotaAlarms" quota_alarms, next "NextToken" }

/// In the request of [`ListQuotaAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarmsQuotaDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQuotaAlarmsQuotaDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListQuotaAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarmsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_alarms: Vec<ListQuotaAlarmsQuotaAlarms>,
    pub total_count: Option<i64>,
}
model! { ListQuotaAlarmsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QuotaAlarms" quota_alarms: Vec<ListQuotaAlarmsQuotaAlarms>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotaAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarmsQuotaAlarms {
    pub alarm_id: Option<String>,
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub exceed_threshold: Option<bool>,
    pub notify_channels: Vec<String>,
    pub notify_target: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_dimensions: BTreeMap<String, Value>,
    pub quota_usage: Option<f64>,
    pub quota_value: Option<f64>,
    pub threshold: Option<f64>,
    pub threshold_percent: Option<f64>,
    pub threshold_type: Option<String>,
    pub web_hook: Option<String>,
}
model! { ListQuotaAlarmsQuotaAlarms {
    0 "AlarmId" alarm_id: String, 1 "AlarmName" alarm_name: String, 2 "CreateTime" create_time: String,
    3 "ExceedThreshold" exceed_threshold: bool, 4 "NotifyChannels" notify_channels: Vec<String>,
    5 "NotifyTarget" notify_target: String, 6 "ProductCode" product_code: String,
    7 "QuotaActionCode" quota_action_code: String, 8 "QuotaDimensions" quota_dimensions: BTreeMap<String, Value>,
    9 "QuotaUsage" quota_usage: f64, 10 "QuotaValue" quota_value: f64, 11 "Threshold" threshold: f64,
    12 "ThresholdPercent" threshold_percent: f64, 13 "ThresholdType" threshold_type: String,
    14 "WebHook" web_hook: String
} }

/// Lists quota application templates: `ListQuotaApplicationTemplates` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListQuotaApplicationTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplates {
    pub next_token: Option<String>,
    pub dimensions: Option<Vec<ListQuotaApplicationTemplatesDimensions>>,
    pub id: Option<String>,
    pub max_results: Option<i64>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
}
operation! { ListQuotaApplicationTemplates() "ListQuotaApplicationTemplates" -> ListQuotaApplicationTemplatesOutput {
    0 "NextToken" next_token: String, 1 "Dimensions" dimensions: Vec<ListQuotaApplicationTemplatesDimensions>,
    2 "Id" id: String, 3 "MaxResults" max_results: i64, 4 "ProductCode" product_code: String,
    5 "QuotaActionCode" quota_action_code: String, 6 "QuotaCategory" quota_category: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListQuotaApplicationTemplates: ListQuotaApplicationTemplatesQuotaApplicationTemplates =
    Token "NextToken", "QuotaApplicationTemplates" quota_application_templates, next "NextToken" }

/// In the request of [`ListQuotaApplicationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQuotaApplicationTemplatesDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListQuotaApplicationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_application_templates: Vec<
        ListQuotaApplicationTemplatesQuotaApplicationTemplates,
    >,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationTemplatesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QuotaApplicationTemplates" quota_application_templates: Vec<ListQuotaApplicationTemplatesQuotaApplicationTemplates>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotaApplicationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesQuotaApplicationTemplates {
    pub applicable_range: Vec<f64>,
    pub applicable_type: Option<String>,
    pub desire_value: Option<f64>,
    pub dimensions: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub id: Option<String>,
    pub notice_type: Option<i64>,
    pub period: Option<ListQuotaApplicationTemplatesPeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_name: Option<String>,
}
model! { ListQuotaApplicationTemplatesQuotaApplicationTemplates {
    0 "ApplicableRange" applicable_range: Vec<f64>, 1 "ApplicableType" applicable_type: String,
    2 "DesireValue" desire_value: f64, 3 "Dimensions" dimensions: BTreeMap<String, Value>,
    4 "EffectiveTime" effective_time: String, 5 "EnvLanguage" env_language: String, 6 "ExpireTime" expire_time: String,
    7 "Id" id: String, 8 "NoticeType" notice_type: i64, 9 "Period" period: ListQuotaApplicationTemplatesPeriod,
    10 "ProductCode" product_code: String, 11 "QuotaActionCode" quota_action_code: String,
    12 "QuotaCategory" quota_category: String, 13 "QuotaDescription" quota_description: String,
    14 "QuotaName" quota_name: String
} }

/// In the response of [`ListQuotaApplicationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListQuotaApplicationTemplatesPeriod {
    0 "PeriodUnit" period_unit: String, 1 "PeriodValue" period_value: i64
} }

/// Lists quota applications: `ListQuotaApplications` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListQuotaApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplications {
    pub dimensions: Option<Vec<ListQuotaApplicationsDimensions>>,
    pub key_word: Option<String>,
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
    pub status: Option<String>,
}
operation! { ListQuotaApplications() "ListQuotaApplications" -> ListQuotaApplicationsOutput {
    0 "Dimensions" dimensions: Vec<ListQuotaApplicationsDimensions>, 1 "KeyWord" key_word: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ProductCode" product_code: String,
    5 "QuotaActionCode" quota_action_code: String, 6 "QuotaCategory" quota_category: String, 7 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListQuotaApplications: ListQuotaApplicationsQuotaApplications =
    Token "NextToken", "QuotaApplications" quota_applications, next "NextToken" }

/// In the request of [`ListQuotaApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQuotaApplicationsDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListQuotaApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_applications: Vec<ListQuotaApplicationsQuotaApplications>,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QuotaApplications" quota_applications: Vec<ListQuotaApplicationsQuotaApplications>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotaApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsQuotaApplications {
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub comment: Option<String>,
    pub desire_value: Option<f64>,
    pub dimension: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub period: Option<ListQuotaApplicationsPeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_name: Option<String>,
    pub quota_unit: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListQuotaApplicationsQuotaApplications {
    0 "ApplicationId" application_id: String, 1 "ApplyTime" apply_time: String, 2 "ApproveValue" approve_value: f64,
    3 "AuditReason" audit_reason: String, 4 "Comment" comment: String, 5 "DesireValue" desire_value: f64,
    6 "Dimension" dimension: BTreeMap<String, Value>, 7 "EffectiveTime" effective_time: String,
    8 "ExpireTime" expire_time: String, 9 "NoticeType" notice_type: i64,
    10 "Period" period: ListQuotaApplicationsPeriod, 11 "ProductCode" product_code: String,
    12 "QuotaActionCode" quota_action_code: String, 13 "QuotaArn" quota_arn: String,
    14 "QuotaCategory" quota_category: String, 15 "QuotaDescription" quota_description: String,
    16 "QuotaName" quota_name: String, 17 "QuotaUnit" quota_unit: String, 18 "Reason" reason: String,
    19 "Status" status: String
} }

/// In the response of [`ListQuotaApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListQuotaApplicationsPeriod {
    0 "PeriodUnit" period_unit: String, 1 "PeriodValue" period_value: i64
} }

/// Lists quota applications detail for template: `ListQuotaApplicationsDetailForTemplate` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListQuotaApplicationsDetailForTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplate {
    pub aliyun_uid: Option<String>,
    pub batch_quota_application_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
    pub status: Option<String>,
}
operation! { ListQuotaApplicationsDetailForTemplate()
    "ListQuotaApplicationsDetailForTemplate" -> ListQuotaApplicationsDetailForTemplateOutput {
    0 "AliyunUid" aliyun_uid: String, 1 "BatchQuotaApplicationId" batch_quota_application_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "ProductCode" product_code: String,
    5 "QuotaActionCode" quota_action_code: String, 6 "QuotaCategory" quota_category: String, 7 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListQuotaApplicationsDetailForTemplate: ListQuotaApplicationsDetailForTemplateQuotaApplications =
    Token "NextToken", "QuotaApplications" quota_applications, next "NextToken" }

/// Response of [`ListQuotaApplicationsDetailForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplateOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_applications: Vec<ListQuotaApplicationsDetailForTemplateQuotaApplications>,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationsDetailForTemplateOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QuotaApplications" quota_applications: Vec<ListQuotaApplicationsDetailForTemplateQuotaApplications>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotaApplicationsDetailForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplateQuotaApplications {
    pub aliyun_uid: Option<String>,
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub batch_quota_application_id: Option<String>,
    pub desire_value: Option<f64>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub period: Option<ListQuotaApplicationsDetailForTemplatePeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_dimension: BTreeMap<String, String>,
    pub quota_name: Option<String>,
    pub quota_unit: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListQuotaApplicationsDetailForTemplateQuotaApplications {
    0 "AliyunUid" aliyun_uid: String, 1 "ApplicationId" application_id: String, 2 "ApplyTime" apply_time: String,
    3 "ApproveValue" approve_value: f64, 4 "AuditReason" audit_reason: String,
    5 "BatchQuotaApplicationId" batch_quota_application_id: String, 6 "DesireValue" desire_value: f64,
    7 "EffectiveTime" effective_time: String, 8 "EnvLanguage" env_language: String, 9 "ExpireTime" expire_time: String,
    10 "NoticeType" notice_type: i64, 11 "Period" period: ListQuotaApplicationsDetailForTemplatePeriod,
    12 "ProductCode" product_code: String, 13 "QuotaActionCode" quota_action_code: String,
    14 "QuotaArn" quota_arn: String, 15 "QuotaCategory" quota_category: String,
    16 "QuotaDescription" quota_description: String, 17 "QuotaDimension" quota_dimension: BTreeMap<String, String>,
    18 "QuotaName" quota_name: String, 19 "QuotaUnit" quota_unit: String, 20 "Reason" reason: String,
    21 "Status" status: String
} }

/// In the response of [`ListQuotaApplicationsDetailForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplatePeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListQuotaApplicationsDetailForTemplatePeriod {
    0 "PeriodUnit" period_unit: String, 1 "PeriodValue" period_value: i64
} }

/// Lists quota applications for template: `ListQuotaApplicationsForTemplate` of `quotas` 2020-05-10.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/quotas/2020-05-10/ListQuotaApplicationsForTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplate {
    pub apply_end_time: Option<String>,
    pub apply_start_time: Option<String>,
    pub batch_quota_application_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
}
operation! { ListQuotaApplicationsForTemplate()
    "ListQuotaApplicationsForTemplate" -> ListQuotaApplicationsForTemplateOutput {
    0 "ApplyEndTime" apply_end_time: String, 1 "ApplyStartTime" apply_start_time: String,
    2 "BatchQuotaApplicationId" batch_quota_application_id: String, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "ProductCode" product_code: String,
    6 "QuotaActionCode" quota_action_code: String, 7 "QuotaCategory" quota_category: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListQuotaApplicationsForTemplate: ListQuotaApplicationsForTemplateQuotaBatchApplications =
    Token "NextToken", "QuotaBatchApplications" quota_batch_applications, next "NextToken" }

/// Response of [`ListQuotaApplicationsForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_batch_applications: Vec<
        ListQuotaApplicationsForTemplateQuotaBatchApplications,
    >,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationsForTemplateOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QuotaBatchApplications" quota_batch_applications: Vec<ListQuotaApplicationsForTemplateQuotaBatchApplications>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotaApplicationsForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateQuotaBatchApplications {
    pub aliyun_uids: Vec<String>,
    pub apply_time: Option<String>,
    pub audit_status_vos: Vec<ListQuotaApplicationsForTemplateAuditStatusVos>,
    pub batch_quota_application_id: Option<String>,
    pub desire_value: Option<f64>,
    pub dimensions: BTreeMap<String, Value>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
    pub reason: Option<String>,
}
model! { ListQuotaApplicationsForTemplateQuotaBatchApplications {
    0 "AliyunUids" aliyun_uids: Vec<String>, 1 "ApplyTime" apply_time: String,
    2 "AuditStatusVos" audit_status_vos: Vec<ListQuotaApplicationsForTemplateAuditStatusVos>,
    3 "BatchQuotaApplicationId" batch_quota_application_id: String, 4 "DesireValue" desire_value: f64,
    5 "Dimensions" dimensions: BTreeMap<String, Value>, 6 "EffectiveTime" effective_time: String,
    7 "ExpireTime" expire_time: String, 8 "ProductCode" product_code: String,
    9 "QuotaActionCode" quota_action_code: String, 10 "QuotaCategory" quota_category: String, 11 "Reason" reason: String
} }

/// In the response of [`ListQuotaApplicationsForTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateAuditStatusVos {
    pub count: Option<i64>,
    pub status: Option<String>,
}
model! { ListQuotaApplicationsForTemplateAuditStatusVos {
    0 "Count" count: i64, 1 "Status" status: String
} }

/// Modifies quota template service status: `ModifyQuotaTemplateServiceStatus` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/ModifyQuotaTemplateServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatus {
    /// Required.
    pub service_status: i64,
}
operation! { ModifyQuotaTemplateServiceStatus(service_status: i64)
    "ModifyQuotaTemplateServiceStatus" -> ModifyQuotaTemplateServiceStatusOutput {
    0 "ServiceStatus" service_status
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ModifyQuotaTemplateServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatusOutput {
    pub template_service_status: Option<
        ModifyQuotaTemplateServiceStatusTemplateServiceStatus,
    >,
}
model! { ModifyQuotaTemplateServiceStatusOutput {
    0 "TemplateServiceStatus" template_service_status: ModifyQuotaTemplateServiceStatusTemplateServiceStatus
} }

/// In the response of [`ModifyQuotaTemplateServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatusTemplateServiceStatus {
    pub resource_directory_id: Option<String>,
    pub service_status: Option<i64>,
}
model! { ModifyQuotaTemplateServiceStatusTemplateServiceStatus {
    0 "ResourceDirectoryId" resource_directory_id: String, 1 "ServiceStatus" service_status: i64
} }

/// Modifies template quota item: `ModifyTemplateQuotaItem` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/ModifyTemplateQuotaItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateQuotaItem {
    pub quota_category: Option<String>,
    pub desire_value: Option<f64>,
    pub dimensions: Option<Vec<ModifyTemplateQuotaItemDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    /// Required.
    pub id: String,
    pub notice_type: Option<i64>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
}
operation! { ModifyTemplateQuotaItem(id: String) "ModifyTemplateQuotaItem" -> ModifyTemplateQuotaItemOutput {
    0 "QuotaCategory" quota_category: String, 1 "DesireValue" desire_value: f64,
    2 "Dimensions" dimensions: Vec<ModifyTemplateQuotaItemDimensions>, 3 "EffectiveTime" effective_time: String,
    4 "EnvLanguage" env_language: String, 5 "ExpireTime" expire_time: String, 6 "Id" id,
    7 "NoticeType" notice_type: i64, 8 "ProductCode" product_code: String, 9 "QuotaActionCode" quota_action_code: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// In the request of [`ModifyTemplateQuotaItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateQuotaItemDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyTemplateQuotaItemDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyTemplateQuotaItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateQuotaItemOutput {
    pub id: Option<String>,
}
model! { ModifyTemplateQuotaItemOutput {
    0 "Id" id: String
} }

/// `RemindQuotaApplicationApproval` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/RemindQuotaApplicationApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindQuotaApplicationApproval {
    pub application_id: Option<String>,
}
operation! { RemindQuotaApplicationApproval() "RemindQuotaApplicationApproval" -> RemindQuotaApplicationApprovalOutput {
    0 "ApplicationId" application_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RemindQuotaApplicationApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindQuotaApplicationApprovalOutput {
    pub allow_retry: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub module: Option<String>,
    pub success: Option<bool>,
}
model! { RemindQuotaApplicationApprovalOutput {
    0 "AllowRetry" allow_retry: bool, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrorArgs" error_args: Vec<Value>, 4 "ErrorCode" error_code: String, 5 "ErrorMsg" error_msg: String,
    6 "HttpStatusCode" http_status_code: i64, 7 "Module" module: String, 8 "Success" success: bool
} }

/// Updates quota alarm: `UpdateQuotaAlarm` of `quotas` 2020-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/quotas/2020-05-10/UpdateQuotaAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaAlarm {
    /// Required.
    pub alarm_id: String,
    /// Required.
    pub alarm_name: String,
    /// At least 1.
    pub threshold: Option<f64>,
    /// 50 to 100.
    pub threshold_percent: Option<f64>,
    pub threshold_type: Option<String>,
    pub web_hook: Option<String>,
}
operation! { UpdateQuotaAlarm(alarm_id: String, alarm_name: String) "UpdateQuotaAlarm" -> Empty {
    0 "AlarmId" alarm_id, 1 "AlarmName" alarm_name, 2 "Threshold" threshold: f64,
    3 "ThresholdPercent" threshold_percent: f64, 4 "ThresholdType" threshold_type: String, 5 "WebHook" web_hook: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateQuotaAlarm`]: empty.
pub type UpdateQuotaAlarmOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateQuotaAlarm, CreateQuotaApplication, CreateQuotaApplicationsForTemplate, CreateTemplateQuotaItem,
    DeleteQuotaAlarm, DeleteTemplateQuotaItem, GetProductQuota, GetProductQuotaDimension, GetQuotaAlarm,
    GetQuotaApplication, GetQuotaApplicationApproval, GetQuotaTemplateServiceStatus, ListAlarmHistories,
    ListDependentQuotas, ListProductDimensionGroups, ListProductQuotaDimensions, ListProductQuotas, ListProducts,
    ListQuotaAlarms, ListQuotaApplicationTemplates, ListQuotaApplications, ListQuotaApplicationsDetailForTemplate,
    ListQuotaApplicationsForTemplate, ModifyQuotaTemplateServiceStatus, ModifyTemplateQuotaItem,
    RemindQuotaApplicationApproval, UpdateQuotaAlarm
}
