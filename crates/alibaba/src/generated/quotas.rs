//! `quotas` 2020-05-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[
        ("ap-southeast-1", "quotas-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "quotas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "quotas-vpc.cn-shanghai.aliyuncs.com"),
    ],
    global: "quotas.aliyuncs.com",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "quotas", version: "2020-05-10", code: "quotas", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaAlarm {
    pub alarm_name: String,
    pub original_context: Option<String>,
    pub product_code: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaAlarmQuotaDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQuotaAlarmQuotaDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaAlarmOutput {
    pub alarm_id: Option<String>,
}
model! { CreateQuotaAlarmOutput {
    0 "AlarmId" alarm_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplication {
    pub audit_mode: Option<String>,
    pub desire_value: f64,
    pub dimensions: Option<Vec<CreateQuotaApplicationDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub product_code: String,
    pub quota_action_code: String,
    pub quota_category: Option<String>,
    pub reason: String,
}
operation! { CreateQuotaApplication(desire_value: f64, product_code: String, quota_action_code: String, reason: String)
    "CreateQuotaApplication" -> CreateQuotaApplicationOutput {
    0 "AuditMode" audit_mode: String, 1 "DesireValue" desire_value,
    2 "Dimensions" dimensions: Vec<CreateQuotaApplicationDimensions>, 3 "EffectiveTime" effective_time: String,
    4 "EnvLanguage" env_language: String, 5 "ExpireTime" expire_time: String, 6 "NoticeType" notice_type: i64,
    7 "ProductCode" product_code, 8 "QuotaActionCode" quota_action_code, 9 "QuotaCategory" quota_category: String,
    10 "Reason" reason
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQuotaApplicationDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationOutput {
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub desire_value: Option<i64>,
    pub dimension: Option<BTreeMap<String, Value>>,
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
    0 "ApplicationId" application_id, 1 "ApplyTime" apply_time, 2 "ApproveValue" approve_value,
    3 "AuditReason" audit_reason, 4 "DesireValue" desire_value, 5 "Dimension" dimension,
    6 "EffectiveTime" effective_time, 7 "ExpireTime" expire_time, 8 "NoticeType" notice_type,
    9 "ProductCode" product_code, 10 "QuotaActionCode" quota_action_code, 11 "QuotaArn" quota_arn,
    12 "QuotaDescription" quota_description, 13 "QuotaName" quota_name, 14 "QuotaUnit" quota_unit, 15 "Reason" reason,
    16 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplate {
    pub aliyun_uids: Vec<String>,
    pub desire_value: f64,
    pub dimensions: Option<Vec<CreateQuotaApplicationsForTemplateDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub product_code: String,
    pub quota_action_code: String,
    pub quota_category: String,
    pub reason: String,
}

/// What [`CreateQuotaApplicationsForTemplate::new`] takes.
pub struct CreateQuotaApplicationsForTemplateRequired {
    pub aliyun_uids: Vec<String>,
    pub desire_value: f64,
    pub product_code: String,
    pub quota_action_code: String,
    pub quota_category: String,
    pub reason: String,
}
operation! { CreateQuotaApplicationsForTemplate{CreateQuotaApplicationsForTemplateRequired: aliyun_uids, desire_value, product_code, quota_action_code, quota_category, reason}
    "CreateQuotaApplicationsForTemplate" -> CreateQuotaApplicationsForTemplateOutput {
    0 "AliyunUids" aliyun_uids, 1 "DesireValue" desire_value,
    2 "Dimensions" dimensions: Vec<CreateQuotaApplicationsForTemplateDimensions>,
    3 "EffectiveTime" effective_time: String, 4 "EnvLanguage" env_language: String, 5 "ExpireTime" expire_time: String,
    6 "NoticeType" notice_type: i64, 7 "ProductCode" product_code, 8 "QuotaActionCode" quota_action_code,
    9 "QuotaCategory" quota_category, 10 "Reason" reason
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQuotaApplicationsForTemplateDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateOutput {
    pub aliyun_uids: Option<Vec<String>>,
    pub batch_quota_application_id: Option<String>,
    pub fail_results: Option<Vec<CreateQuotaApplicationsForTemplateFailResults>>,
}
model! { CreateQuotaApplicationsForTemplateOutput {
    0 "AliyunUids" aliyun_uids, 1 "BatchQuotaApplicationId" batch_quota_application_id, 2 "FailResults" fail_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateFailResults {
    pub aliyun_uid: Option<String>,
    pub reason: Option<String>,
}
model! { CreateQuotaApplicationsForTemplateFailResults {
    0 "AliyunUid" aliyun_uid, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateQuotaItem {
    pub desire_value: f64,
    pub dimensions: Option<Vec<CreateTemplateQuotaItemDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
    pub notice_type: Option<i64>,
    pub product_code: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateQuotaItemDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTemplateQuotaItemDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateQuotaItemOutput {
    pub id: Option<String>,
}
model! { CreateTemplateQuotaItemOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQuotaAlarm {
    pub alarm_id: String,
}
operation! { DeleteQuotaAlarm(alarm_id: String) "DeleteQuotaAlarm" -> Empty {
    0 "AlarmId" alarm_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteQuotaAlarmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateQuotaItem {
    pub id: String,
}
operation! { DeleteTemplateQuotaItem(id: String) "DeleteTemplateQuotaItem" -> DeleteTemplateQuotaItemOutput {
    0 "Id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateQuotaItemOutput {
    pub id: Option<String>,
}
model! { DeleteTemplateQuotaItemOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuota {
    pub dimensions: Option<Vec<GetProductQuotaDimensions>>,
    pub product_code: String,
    pub quota_action_code: String,
}
operation! { GetProductQuota(product_code: String, quota_action_code: String)
    "GetProductQuota" -> GetProductQuotaOutput {
    0 "Dimensions" dimensions: Vec<GetProductQuotaDimensions>, 1 "ProductCode" product_code,
    2 "QuotaActionCode" quota_action_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetProductQuotaDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaOutput {
    pub quota: Option<GetProductQuotaQuota>,
}
model! { GetProductQuotaOutput {
    0 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaQuota {
    pub adjustable: Option<bool>,
    pub applicable_range: Option<Vec<f64>>,
    pub applicable_type: Option<String>,
    pub apply_reason_tips: Option<String>,
    pub consumable: Option<bool>,
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub global_quota: Option<bool>,
    pub period: Option<GetProductQuotaPeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_items: Option<Vec<GetProductQuotaQuotaItems>>,
    pub quota_name: Option<String>,
    pub quota_type: Option<String>,
    pub quota_unit: Option<String>,
    pub supported_range: Option<Vec<f64>>,
    pub total_quota: Option<f64>,
    pub total_usage: Option<f64>,
    pub unadjustable_detail: Option<String>,
    pub usage_metric: Option<GetProductQuotaUsageMetric>,
}
model! { GetProductQuotaQuota {
    0 "Adjustable" adjustable, 1 "ApplicableRange" applicable_range, 2 "ApplicableType" applicable_type,
    3 "ApplyReasonTips" apply_reason_tips, 4 "Consumable" consumable, 5 "Dimensions" dimensions,
    6 "EffectiveTime" effective_time, 7 "ExpireTime" expire_time, 8 "GlobalQuota" global_quota, 9 "Period" period,
    10 "ProductCode" product_code, 11 "QuotaActionCode" quota_action_code, 12 "QuotaArn" quota_arn,
    13 "QuotaCategory" quota_category, 14 "QuotaDescription" quota_description, 15 "QuotaItems" quota_items,
    16 "QuotaName" quota_name, 17 "QuotaType" quota_type, 18 "QuotaUnit" quota_unit,
    19 "SupportedRange" supported_range, 20 "TotalQuota" total_quota, 21 "TotalUsage" total_usage,
    22 "UnadjustableDetail" unadjustable_detail, 23 "UsageMetric" usage_metric
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { GetProductQuotaPeriod {
    0 "PeriodUnit" period_unit, 1 "PeriodValue" period_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaQuotaItems {
    pub quota: Option<String>,
    pub quota_unit: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
}
model! { GetProductQuotaQuotaItems {
    0 "Quota" quota, 1 "QuotaUnit" quota_unit, 2 "Type" r#type, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaUsageMetric {
    pub metric_dimensions: Option<BTreeMap<String, String>>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}
model! { GetProductQuotaUsageMetric {
    0 "MetricDimensions" metric_dimensions, 1 "MetricName" metric_name, 2 "MetricNamespace" metric_namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimension {
    pub dependent_dimensions: Option<Vec<GetProductQuotaDimensionDependentDimensions>>,
    pub dimension_key: Option<String>,
    pub product_code: String,
}
operation! { GetProductQuotaDimension(product_code: String)
    "GetProductQuotaDimension" -> GetProductQuotaDimensionOutput {
    0 "DependentDimensions" dependent_dimensions: Vec<GetProductQuotaDimensionDependentDimensions>,
    1 "DimensionKey" dimension_key: String, 2 "ProductCode" product_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionDependentDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetProductQuotaDimensionDependentDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionOutput {
    pub quota_dimension: Option<GetProductQuotaDimensionQuotaDimension>,
}
model! { GetProductQuotaDimensionOutput {
    0 "QuotaDimension" quota_dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionQuotaDimension {
    pub dependent_dimensions: Option<Vec<String>>,
    pub dimension_key: Option<String>,
    pub dimension_value_detail: Option<Vec<GetProductQuotaDimensionDimensionValueDetail>>,
    pub dimension_values: Option<Vec<String>>,
    pub name: Option<String>,
}
model! { GetProductQuotaDimensionQuotaDimension {
    0 "DependentDimensions" dependent_dimensions, 1 "DimensionKey" dimension_key,
    2 "DimensionValueDetail" dimension_value_detail, 3 "DimensionValues" dimension_values, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductQuotaDimensionDimensionValueDetail {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetProductQuotaDimensionDimensionValueDetail {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaAlarm {
    pub alarm_id: Option<String>,
}
operation! { GetQuotaAlarm() "GetQuotaAlarm" -> GetQuotaAlarmOutput {
    0 "AlarmId" alarm_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaAlarmOutput {
    pub quota_alarm: Option<GetQuotaAlarmQuotaAlarm>,
}
model! { GetQuotaAlarmOutput {
    0 "QuotaAlarm" quota_alarm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaAlarmQuotaAlarm {
    pub alarm_id: Option<String>,
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub notify_channels: Option<Vec<String>>,
    pub notify_target: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_dimension: Option<BTreeMap<String, Value>>,
    pub quota_usage: Option<f64>,
    pub quota_value: Option<f64>,
    pub threshold: Option<f64>,
    pub threshold_percent: Option<f64>,
    pub threshold_type: Option<String>,
    pub webhook: Option<Secret>,
}
model! { GetQuotaAlarmQuotaAlarm {
    0 "AlarmId" alarm_id, 1 "AlarmName" alarm_name, 2 "CreateTime" create_time, 3 "NotifyChannels" notify_channels,
    4 "NotifyTarget" notify_target, 5 "ProductCode" product_code, 6 "QuotaActionCode" quota_action_code,
    7 "QuotaDimension" quota_dimension, 8 "QuotaUsage" quota_usage, 9 "QuotaValue" quota_value,
    10 "Threshold" threshold, 11 "ThresholdPercent" threshold_percent, 12 "ThresholdType" threshold_type,
    13 "Webhook" webhook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplication {
    pub application_id: Option<String>,
}
operation! { GetQuotaApplication() "GetQuotaApplication" -> GetQuotaApplicationOutput {
    0 "ApplicationId" application_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationOutput {
    pub quota_application: Option<GetQuotaApplicationQuotaApplication>,
}
model! { GetQuotaApplicationOutput {
    0 "QuotaApplication" quota_application
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationQuotaApplication {
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub desire_value: Option<i64>,
    pub dimension: Option<BTreeMap<String, Value>>,
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
    0 "ApplicationId" application_id, 1 "ApplyTime" apply_time, 2 "ApproveValue" approve_value,
    3 "AuditReason" audit_reason, 4 "DesireValue" desire_value, 5 "Dimension" dimension,
    6 "EffectiveTime" effective_time, 7 "ExpireTime" expire_time, 8 "NoticeType" notice_type,
    9 "ProductCode" product_code, 10 "QuotaActionCode" quota_action_code, 11 "QuotaArn" quota_arn,
    12 "QuotaCategory" quota_category, 13 "QuotaDescription" quota_description, 14 "QuotaName" quota_name,
    15 "QuotaUnit" quota_unit, 16 "Reason" reason, 17 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationApproval {
    pub application_id: Option<String>,
}
operation! { GetQuotaApplicationApproval() "GetQuotaApplicationApproval" -> GetQuotaApplicationApprovalOutput {
    0 "ApplicationId" application_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationApprovalOutput {
    pub allow_retry: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub module: Option<GetQuotaApplicationApprovalModule>,
    pub success: Option<bool>,
}
model! { GetQuotaApplicationApprovalOutput {
    0 "AllowRetry" allow_retry, 1 "DynamicCode" dynamic_code, 2 "DynamicMessage" dynamic_message,
    3 "ErrorArgs" error_args, 4 "ErrorCode" error_code, 5 "ErrorMsg" error_msg, 6 "HttpStatusCode" http_status_code,
    7 "Module" module, 8 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaApplicationApprovalModule {
    pub approval_hours: Option<i64>,
    pub reminder_interval_hours: Option<i64>,
    pub support_reminder: Option<bool>,
    pub unsupport_reminder_reason: Option<String>,
}
model! { GetQuotaApplicationApprovalModule {
    0 "ApprovalHours" approval_hours, 1 "ReminderIntervalHours" reminder_interval_hours,
    2 "SupportReminder" support_reminder, 3 "UnsupportReminderReason" unsupport_reminder_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatus {
    pub resource_directory_id: Option<String>,
}
operation! { GetQuotaTemplateServiceStatus() "GetQuotaTemplateServiceStatus" -> GetQuotaTemplateServiceStatusOutput {
    0 "ResourceDirectoryId" resource_directory_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatusOutput {
    pub template_service_status: Option<GetQuotaTemplateServiceStatusTemplateServiceStatus>,
}
model! { GetQuotaTemplateServiceStatusOutput {
    0 "TemplateServiceStatus" template_service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatusTemplateServiceStatus {
    pub resource_directory_id: Option<String>,
    pub service_status: Option<i64>,
}
model! { GetQuotaTemplateServiceStatusTemplateServiceStatus {
    0 "ResourceDirectoryId" resource_directory_id, 1 "ServiceStatus" service_status
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListAlarmHistories: ListAlarmHistoriesAlarmHistories =
    Token "NextToken", "AlarmHistories" alarm_histories, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmHistoriesOutput {
    pub alarm_histories: Option<Vec<ListAlarmHistoriesAlarmHistories>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAlarmHistoriesOutput {
    0 "AlarmHistories" alarm_histories, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmHistoriesAlarmHistories {
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub notify_channels: Option<Vec<String>>,
    pub notify_target: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_usage: Option<f64>,
    pub threshold: Option<f64>,
    pub threshold_percent: Option<f64>,
}
model! { ListAlarmHistoriesAlarmHistories {
    0 "AlarmName" alarm_name, 1 "CreateTime" create_time, 2 "NotifyChannels" notify_channels,
    3 "NotifyTarget" notify_target, 4 "ProductCode" product_code, 5 "QuotaActionCode" quota_action_code,
    6 "QuotaUsage" quota_usage, 7 "Threshold" threshold, 8 "ThresholdPercent" threshold_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotas {
    pub product_code: String,
    pub quota_action_code: String,
}
operation! { ListDependentQuotas(product_code: String, quota_action_code: String)
    "ListDependentQuotas" -> ListDependentQuotasOutput {
    0 "ProductCode" product_code, 1 "QuotaActionCode" quota_action_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotasOutput {
    pub quotas: Option<Vec<ListDependentQuotasQuotas>>,
}
model! { ListDependentQuotasOutput {
    0 "Quotas" quotas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotasQuotas {
    pub dimensions: Option<Vec<ListDependentQuotasDimensions>>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub scale: Option<f64>,
}
model! { ListDependentQuotasQuotas {
    0 "Dimensions" dimensions, 1 "ProductCode" product_code, 2 "QuotaActionCode" quota_action_code, 3 "Scale" scale
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentQuotasDimensions {
    pub dependent_dimension: Option<Vec<String>>,
    pub dimension_key: Option<String>,
    pub dimension_values: Option<Vec<String>>,
}
model! { ListDependentQuotasDimensions {
    0 "DependentDimension" dependent_dimension, 1 "DimensionKey" dimension_key, 2 "DimensionValues" dimension_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductDimensionGroups {
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: String,
}
operation! { ListProductDimensionGroups(product_code: String)
    "ListProductDimensionGroups" -> ListProductDimensionGroupsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProductCode" product_code
} }
paged! { ListProductDimensionGroups: ListProductDimensionGroupsDimensionGroups =
    Token "NextToken", "DimensionGroups" dimension_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductDimensionGroupsOutput {
    pub dimension_groups: Option<Vec<ListProductDimensionGroupsDimensionGroups>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListProductDimensionGroupsOutput {
    0 "DimensionGroups" dimension_groups, 1 "MaxResults" max_results, 2 "NextToken" next_token,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductDimensionGroupsDimensionGroups {
    pub dimension_keys: Option<Vec<String>>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub product_code: Option<String>,
}
model! { ListProductDimensionGroupsDimensionGroups {
    0 "DimensionKeys" dimension_keys, 1 "GroupCode" group_code, 2 "GroupName" group_name, 3 "ProductCode" product_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensions {
    /// At most 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: String,
    pub quota_category: Option<String>,
}
operation! { ListProductQuotaDimensions(product_code: String)
    "ListProductQuotaDimensions" -> ListProductQuotaDimensionsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "ProductCode" product_code,
    3 "QuotaCategory" quota_category: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListProductQuotaDimensions: ListProductQuotaDimensionsQuotaDimensions =
    Token "NextToken", "QuotaDimensions" quota_dimensions, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_dimensions: Option<Vec<ListProductQuotaDimensionsQuotaDimensions>>,
    pub total_count: Option<i64>,
}
model! { ListProductQuotaDimensionsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "QuotaDimensions" quota_dimensions,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsQuotaDimensions {
    pub dependent_dimensions: Option<Vec<String>>,
    pub dimension_key: Option<String>,
    pub dimension_value_detail: Option<Vec<ListProductQuotaDimensionsDimensionValueDetail>>,
    pub dimension_values: Option<Vec<String>>,
    pub name: Option<String>,
    pub requisite: Option<bool>,
}
model! { ListProductQuotaDimensionsQuotaDimensions {
    0 "DependentDimensions" dependent_dimensions, 1 "DimensionKey" dimension_key,
    2 "DimensionValueDetail" dimension_value_detail, 3 "DimensionValues" dimension_values, 4 "Name" name,
    5 "Requisite" requisite
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsDimensionValueDetail {
    pub dependent_dimensions: Option<Vec<ListProductQuotaDimensionsDependentDimensions>>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListProductQuotaDimensionsDimensionValueDetail {
    0 "DependentDimensions" dependent_dimensions, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotaDimensionsDependentDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListProductQuotaDimensionsDependentDimensions {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotas {
    pub dimensions: Option<Vec<ListProductQuotasDimensions>>,
    pub group_code: Option<String>,
    pub key_word: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }
paged! { ListProductQuotas: ListProductQuotasQuotas = Token "NextToken", "Quotas" quotas, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListProductQuotasDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quotas: Option<Vec<ListProductQuotasQuotas>>,
    pub total_count: Option<i64>,
}
model! { ListProductQuotasOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Quotas" quotas, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasQuotas {
    pub adjustable: Option<bool>,
    pub applicable_range: Option<Vec<f64>>,
    pub applicable_type: Option<String>,
    pub apply_reason_tips: Option<String>,
    pub consumable: Option<bool>,
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub global_quota: Option<bool>,
    pub period: Option<ListProductQuotasPeriod>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_arn: Option<String>,
    pub quota_category: Option<String>,
    pub quota_description: Option<String>,
    pub quota_items: Option<Vec<ListProductQuotasQuotaItems>>,
    pub quota_name: Option<String>,
    pub quota_type: Option<String>,
    pub quota_unit: Option<String>,
    pub supported_range: Option<Vec<f64>>,
    pub total_quota: Option<f64>,
    pub total_usage: Option<f64>,
    pub unadjustable_detail: Option<String>,
    pub usage_metric: Option<ListProductQuotasUsageMetric>,
}
model! { ListProductQuotasQuotas {
    0 "Adjustable" adjustable, 1 "ApplicableRange" applicable_range, 2 "ApplicableType" applicable_type,
    3 "ApplyReasonTips" apply_reason_tips, 4 "Consumable" consumable, 5 "Dimensions" dimensions,
    6 "EffectiveTime" effective_time, 7 "ExpireTime" expire_time, 8 "GlobalQuota" global_quota, 9 "Period" period,
    10 "ProductCode" product_code, 11 "QuotaActionCode" quota_action_code, 12 "QuotaArn" quota_arn,
    13 "QuotaCategory" quota_category, 14 "QuotaDescription" quota_description, 15 "QuotaItems" quota_items,
    16 "QuotaName" quota_name, 17 "QuotaType" quota_type, 18 "QuotaUnit" quota_unit,
    19 "SupportedRange" supported_range, 20 "TotalQuota" total_quota, 21 "TotalUsage" total_usage,
    22 "UnadjustableDetail" unadjustable_detail, 23 "UsageMetric" usage_metric
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListProductQuotasPeriod {
    0 "PeriodUnit" period_unit, 1 "PeriodValue" period_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasQuotaItems {
    pub quota: Option<String>,
    pub quota_unit: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
}
model! { ListProductQuotasQuotaItems {
    0 "Quota" quota, 1 "QuotaUnit" quota_unit, 2 "Type" r#type, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductQuotasUsageMetric {
    pub metric_dimensions: Option<BTreeMap<String, String>>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}
model! { ListProductQuotasUsageMetric {
    0 "MetricDimensions" metric_dimensions, 1 "MetricName" metric_name, 2 "MetricNamespace" metric_namespace
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }
paged! { ListProducts: ListProductsProductInfo = Token "NextToken", "ProductInfo" product_info, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_info: Option<Vec<ListProductsProductInfo>>,
    pub total_count: Option<i64>,
}
model! { ListProductsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "ProductInfo" product_info, 3 "TotalCount" total_count
} }

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
    0 "CommonQuotaSupport" common_quota_support, 1 "Dynamic" dynamic, 2 "FlowControlSupport" flow_control_support,
    3 "ProductCode" product_code, 4 "ProductName" product_name, 5 "ProductNameEn" product_name_en,
    6 "SecondCategoryId" second_category_id, 7 "SecondCategoryName" second_category_name,
    8 "SecondCategoryNameEn" second_category_name_en, 9 "WhiteListLabelQuotaSupport" white_list_label_quota_support
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListQuotaAlarms: ListQuotaAlarmsQuotaAlarms = Token "NextToken", "QuotaAlarms" quota_alarms, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarmsQuotaDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQuotaAlarmsQuotaDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarmsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_alarms: Option<Vec<ListQuotaAlarmsQuotaAlarms>>,
    pub total_count: Option<i64>,
}
model! { ListQuotaAlarmsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "QuotaAlarms" quota_alarms, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaAlarmsQuotaAlarms {
    pub alarm_id: Option<String>,
    pub alarm_name: Option<String>,
    pub create_time: Option<String>,
    pub exceed_threshold: Option<bool>,
    pub notify_channels: Option<Vec<String>>,
    pub notify_target: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_dimensions: Option<BTreeMap<String, Value>>,
    pub quota_usage: Option<f64>,
    pub quota_value: Option<f64>,
    pub threshold: Option<f64>,
    pub threshold_percent: Option<f64>,
    pub threshold_type: Option<String>,
    pub web_hook: Option<String>,
}
model! { ListQuotaAlarmsQuotaAlarms {
    0 "AlarmId" alarm_id, 1 "AlarmName" alarm_name, 2 "CreateTime" create_time, 3 "ExceedThreshold" exceed_threshold,
    4 "NotifyChannels" notify_channels, 5 "NotifyTarget" notify_target, 6 "ProductCode" product_code,
    7 "QuotaActionCode" quota_action_code, 8 "QuotaDimensions" quota_dimensions, 9 "QuotaUsage" quota_usage,
    10 "QuotaValue" quota_value, 11 "Threshold" threshold, 12 "ThresholdPercent" threshold_percent,
    13 "ThresholdType" threshold_type, 14 "WebHook" web_hook
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListQuotaApplicationTemplates: ListQuotaApplicationTemplatesQuotaApplicationTemplates =
    Token "NextToken", "QuotaApplicationTemplates" quota_application_templates, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQuotaApplicationTemplatesDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_application_templates: Option<Vec<ListQuotaApplicationTemplatesQuotaApplicationTemplates>>,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationTemplatesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "QuotaApplicationTemplates" quota_application_templates,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesQuotaApplicationTemplates {
    pub applicable_range: Option<Vec<f64>>,
    pub applicable_type: Option<String>,
    pub desire_value: Option<f64>,
    pub dimensions: Option<BTreeMap<String, Value>>,
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
    0 "ApplicableRange" applicable_range, 1 "ApplicableType" applicable_type, 2 "DesireValue" desire_value,
    3 "Dimensions" dimensions, 4 "EffectiveTime" effective_time, 5 "EnvLanguage" env_language,
    6 "ExpireTime" expire_time, 7 "Id" id, 8 "NoticeType" notice_type, 9 "Period" period, 10 "ProductCode" product_code,
    11 "QuotaActionCode" quota_action_code, 12 "QuotaCategory" quota_category, 13 "QuotaDescription" quota_description,
    14 "QuotaName" quota_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListQuotaApplicationTemplatesPeriod {
    0 "PeriodUnit" period_unit, 1 "PeriodValue" period_value
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { ListQuotaApplications: ListQuotaApplicationsQuotaApplications =
    Token "NextToken", "QuotaApplications" quota_applications, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQuotaApplicationsDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_applications: Option<Vec<ListQuotaApplicationsQuotaApplications>>,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationsOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "QuotaApplications" quota_applications,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsQuotaApplications {
    pub application_id: Option<String>,
    pub apply_time: Option<String>,
    pub approve_value: Option<f64>,
    pub audit_reason: Option<String>,
    pub comment: Option<String>,
    pub desire_value: Option<f64>,
    pub dimension: Option<BTreeMap<String, Value>>,
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
    0 "ApplicationId" application_id, 1 "ApplyTime" apply_time, 2 "ApproveValue" approve_value,
    3 "AuditReason" audit_reason, 4 "Comment" comment, 5 "DesireValue" desire_value, 6 "Dimension" dimension,
    7 "EffectiveTime" effective_time, 8 "ExpireTime" expire_time, 9 "NoticeType" notice_type, 10 "Period" period,
    11 "ProductCode" product_code, 12 "QuotaActionCode" quota_action_code, 13 "QuotaArn" quota_arn,
    14 "QuotaCategory" quota_category, 15 "QuotaDescription" quota_description, 16 "QuotaName" quota_name,
    17 "QuotaUnit" quota_unit, 18 "Reason" reason, 19 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsPeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListQuotaApplicationsPeriod {
    0 "PeriodUnit" period_unit, 1 "PeriodValue" period_value
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { ListQuotaApplicationsDetailForTemplate: ListQuotaApplicationsDetailForTemplateQuotaApplications =
    Token "NextToken", "QuotaApplications" quota_applications, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplateOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_applications: Option<Vec<ListQuotaApplicationsDetailForTemplateQuotaApplications>>,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationsDetailForTemplateOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "QuotaApplications" quota_applications,
    3 "TotalCount" total_count
} }

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
    pub quota_dimension: Option<BTreeMap<String, String>>,
    pub quota_name: Option<String>,
    pub quota_unit: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { ListQuotaApplicationsDetailForTemplateQuotaApplications {
    0 "AliyunUid" aliyun_uid, 1 "ApplicationId" application_id, 2 "ApplyTime" apply_time,
    3 "ApproveValue" approve_value, 4 "AuditReason" audit_reason,
    5 "BatchQuotaApplicationId" batch_quota_application_id, 6 "DesireValue" desire_value,
    7 "EffectiveTime" effective_time, 8 "EnvLanguage" env_language, 9 "ExpireTime" expire_time,
    10 "NoticeType" notice_type, 11 "Period" period, 12 "ProductCode" product_code,
    13 "QuotaActionCode" quota_action_code, 14 "QuotaArn" quota_arn, 15 "QuotaCategory" quota_category,
    16 "QuotaDescription" quota_description, 17 "QuotaDimension" quota_dimension, 18 "QuotaName" quota_name,
    19 "QuotaUnit" quota_unit, 20 "Reason" reason, 21 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplatePeriod {
    pub period_unit: Option<String>,
    pub period_value: Option<i64>,
}
model! { ListQuotaApplicationsDetailForTemplatePeriod {
    0 "PeriodUnit" period_unit, 1 "PeriodValue" period_value
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { ListQuotaApplicationsForTemplate: ListQuotaApplicationsForTemplateQuotaBatchApplications =
    Token "NextToken", "QuotaBatchApplications" quota_batch_applications, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub quota_batch_applications: Option<Vec<ListQuotaApplicationsForTemplateQuotaBatchApplications>>,
    pub total_count: Option<i64>,
}
model! { ListQuotaApplicationsForTemplateOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "QuotaBatchApplications" quota_batch_applications,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateQuotaBatchApplications {
    pub aliyun_uids: Option<Vec<String>>,
    pub apply_time: Option<String>,
    pub audit_status_vos: Option<Vec<ListQuotaApplicationsForTemplateAuditStatusVos>>,
    pub batch_quota_application_id: Option<String>,
    pub desire_value: Option<f64>,
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub product_code: Option<String>,
    pub quota_action_code: Option<String>,
    pub quota_category: Option<String>,
    pub reason: Option<String>,
}
model! { ListQuotaApplicationsForTemplateQuotaBatchApplications {
    0 "AliyunUids" aliyun_uids, 1 "ApplyTime" apply_time, 2 "AuditStatusVos" audit_status_vos,
    3 "BatchQuotaApplicationId" batch_quota_application_id, 4 "DesireValue" desire_value, 5 "Dimensions" dimensions,
    6 "EffectiveTime" effective_time, 7 "ExpireTime" expire_time, 8 "ProductCode" product_code,
    9 "QuotaActionCode" quota_action_code, 10 "QuotaCategory" quota_category, 11 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateAuditStatusVos {
    pub count: Option<i64>,
    pub status: Option<String>,
}
model! { ListQuotaApplicationsForTemplateAuditStatusVos {
    0 "Count" count, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatus {
    pub service_status: i64,
}
operation! { ModifyQuotaTemplateServiceStatus(service_status: i64)
    "ModifyQuotaTemplateServiceStatus" -> ModifyQuotaTemplateServiceStatusOutput {
    0 "ServiceStatus" service_status
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatusOutput {
    pub template_service_status: Option<ModifyQuotaTemplateServiceStatusTemplateServiceStatus>,
}
model! { ModifyQuotaTemplateServiceStatusOutput {
    0 "TemplateServiceStatus" template_service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatusTemplateServiceStatus {
    pub resource_directory_id: Option<String>,
    pub service_status: Option<i64>,
}
model! { ModifyQuotaTemplateServiceStatusTemplateServiceStatus {
    0 "ResourceDirectoryId" resource_directory_id, 1 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateQuotaItem {
    pub quota_category: Option<String>,
    pub desire_value: Option<f64>,
    pub dimensions: Option<Vec<ModifyTemplateQuotaItemDimensions>>,
    pub effective_time: Option<String>,
    pub env_language: Option<String>,
    pub expire_time: Option<String>,
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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateQuotaItemDimensions {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyTemplateQuotaItemDimensions() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateQuotaItemOutput {
    pub id: Option<String>,
}
model! { ModifyTemplateQuotaItemOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindQuotaApplicationApproval {
    pub application_id: Option<String>,
}
operation! { RemindQuotaApplicationApproval() "RemindQuotaApplicationApproval" -> RemindQuotaApplicationApprovalOutput {
    0 "ApplicationId" application_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemindQuotaApplicationApprovalOutput {
    pub allow_retry: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub module: Option<String>,
    pub success: Option<bool>,
}
model! { RemindQuotaApplicationApprovalOutput {
    0 "AllowRetry" allow_retry, 1 "DynamicCode" dynamic_code, 2 "DynamicMessage" dynamic_message,
    3 "ErrorArgs" error_args, 4 "ErrorCode" error_code, 5 "ErrorMsg" error_msg, 6 "HttpStatusCode" http_status_code,
    7 "Module" module, 8 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaAlarm {
    pub alarm_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

pub type UpdateQuotaAlarmOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    CreateQuotaAlarm, CreateQuotaApplication, CreateQuotaApplicationsForTemplate, CreateTemplateQuotaItem,
    DeleteQuotaAlarm, DeleteTemplateQuotaItem, GetProductQuota, GetProductQuotaDimension, GetQuotaAlarm,
    GetQuotaApplication, GetQuotaApplicationApproval, GetQuotaTemplateServiceStatus, ListAlarmHistories,
    ListDependentQuotas, ListProductDimensionGroups, ListProductQuotaDimensions, ListProductQuotas, ListProducts,
    ListQuotaAlarms, ListQuotaApplicationTemplates, ListQuotaApplications, ListQuotaApplicationsDetailForTemplate,
    ListQuotaApplicationsForTemplate, ModifyQuotaTemplateServiceStatus, ModifyTemplateQuotaItem,
    RemindQuotaApplicationApproval, UpdateQuotaAlarm
}
