//! `sms` of Tencent Cloud, API version 2021-01-11.
//!
//! Endpoint: `sms.tencentcloudapi.com`, or `sms.<region>.tencentcloudapi.com`. Other versions: [`v20190711`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, sms::DescribePhoneNumberInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribePhoneNumberInfo::new(["phone-number-set"])).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20190711;

static SERVICE: Service<'_> = Service::new("sms", "2021-01-11", "sms", &Endpoints::NONE);

/// Adds sms sign: `AddSmsSign` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=AddSmsSign>.
///
/// Errors: [`codes::FAILED_OPERATION_PARAMETERS_OTHER_ERROR`],
/// [`codes::FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED`], [`codes::FAILED_OPERATION_SIGN_NUMBER_LIMIT`],
/// [`codes::INVALID_PARAMETER_APPID_AND_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USED_METHOD`],
/// [`codes::INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK`],
/// [`codes::INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSign {
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_type: i64,
    /// Required.
    pub document_type: i64,
    /// Required.
    pub international: i64,
    /// Required.
    pub sign_purpose: i64,
    /// Required.
    pub proof_image: String,
    pub commission_image: Option<String>,
    pub remark: Option<String>,
    pub qualification_id: Option<i64>,
}

/// Arguments of [`AddSmsSign::new`].
pub struct AddSmsSignRequired {
    pub sign_name: String,
    pub sign_type: i64,
    pub document_type: i64,
    pub international: i64,
    pub sign_purpose: i64,
    pub proof_image: String,
}
operation! {
    AddSmsSign { AddSmsSignRequired: sign_name, sign_type, document_type, international, sign_purpose, proof_image }
    "AddSmsSign" -> AddSmsSignOutput {
    0 "SignName" sign_name, 1 "SignType" sign_type, 2 "DocumentType" document_type, 3 "International" international,
    4 "SignPurpose" sign_purpose, 5 "ProofImage" proof_image, 6 "CommissionImage" commission_image: String,
    7 "Remark" remark: String, 8 "QualificationId" qualification_id: i64
} }

/// Response of [`AddSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSignOutput {
    pub add_sign_status: Option<AddSignStatus>,
}
model! { AddSmsSignOutput {
    0 "AddSignStatus" add_sign_status: AddSignStatus
} }

/// In the response of [`AddSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSignStatus {
    pub sign_id: Option<i64>,
}
model! { AddSignStatus {
    0 "SignId" sign_id: i64
} }

/// Adds sms template: `AddSmsTemplate` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=AddSmsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES`], [`codes::FAILED_OPERATION_MISSING_SIGNATURE`],
/// [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`], [`codes::FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK`],
/// [`codes::FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT`], [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`],
/// [`codes::INVALID_PARAMETER_DIRTY_WORD_FOUND`], [`codes::INVALID_PARAMETER_INVALID_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_content: String,
    /// Required.
    pub sms_type: i64,
    /// Required.
    pub international: i64,
    /// Required.
    pub remark: String,
}

/// Arguments of [`AddSmsTemplate::new`].
pub struct AddSmsTemplateRequired {
    pub template_name: String,
    pub template_content: String,
    pub sms_type: i64,
    pub international: i64,
    pub remark: String,
}
operation! {
    AddSmsTemplate { AddSmsTemplateRequired: template_name, template_content, sms_type, international, remark }
    "AddSmsTemplate" -> AddSmsTemplateOutput {
    0 "TemplateName" template_name, 1 "TemplateContent" template_content, 2 "SmsType" sms_type,
    3 "International" international, 4 "Remark" remark
} }

/// Response of [`AddSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplateOutput {
    pub add_template_status: Option<AddTemplateStatus>,
}
model! { AddSmsTemplateOutput {
    0 "AddTemplateStatus" add_template_status: AddTemplateStatus
} }

/// In the response of [`AddSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateStatus {
    pub template_id: Option<String>,
}
model! { AddTemplateStatus {
    0 "TemplateId" template_id: String
} }

/// `CallbackStatusStatistics` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=CallbackStatusStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatistics {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub sms_sdk_app_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}

/// Arguments of [`CallbackStatusStatistics::new`].
pub struct CallbackStatusStatisticsRequired {
    pub begin_time: String,
    pub end_time: String,
    pub sms_sdk_app_id: String,
    pub limit: i64,
    pub offset: i64,
}
operation! {
    CallbackStatusStatistics { CallbackStatusStatisticsRequired: begin_time, end_time, sms_sdk_app_id, limit, offset }
    "CallbackStatusStatistics" -> CallbackStatusStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "SmsSdkAppId" sms_sdk_app_id, 3 "Limit" limit, 4 "Offset" offset
} }

/// Response of [`CallbackStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatisticsOutput {
    pub callback_status_statistics: Option<CallbackStatusStatisticsItem>,
}
model! { CallbackStatusStatisticsOutput {
    0 "CallbackStatusStatistics" callback_status_statistics: CallbackStatusStatisticsItem
} }

/// In the response of [`CallbackStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatisticsItem {
    pub callback_count: Option<i64>,
    pub request_success_count: Option<i64>,
    pub callback_fail_count: Option<i64>,
    pub callback_success_count: Option<i64>,
    pub internal_error_count: Option<i64>,
    pub invalid_number_count: Option<i64>,
    pub shutdown_error_count: Option<i64>,
    pub black_list_count: Option<i64>,
    pub frequency_limit_count: Option<i64>,
}
model! { CallbackStatusStatisticsItem {
    0 "CallbackCount" callback_count: i64, 1 "RequestSuccessCount" request_success_count: i64,
    2 "CallbackFailCount" callback_fail_count: i64, 3 "CallbackSuccessCount" callback_success_count: i64,
    4 "InternalErrorCount" internal_error_count: i64, 5 "InvalidNumberCount" invalid_number_count: i64,
    6 "ShutdownErrorCount" shutdown_error_count: i64, 7 "BlackListCount" black_list_count: i64,
    8 "FrequencyLimitCount" frequency_limit_count: i64
} }

/// Deletes sms sign: `DeleteSmsSign` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DeleteSmsSign>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY`], [`codes::FAILED_OPERATION_SIGN_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSign {
    /// Required.
    pub sign_id: i64,
}
operation! { DeleteSmsSign(sign_id: i64) "DeleteSmsSign" -> DeleteSmsSignOutput {
    0 "SignId" sign_id
} }

/// Response of [`DeleteSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSignOutput {
    pub delete_sign_status: Option<DeleteSignStatus>,
}
model! { DeleteSmsSignOutput {
    0 "DeleteSignStatus" delete_sign_status: DeleteSignStatus
} }

/// In the response of [`DeleteSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignStatus {
    pub delete_status: Option<String>,
    pub delete_time: Option<i64>,
}
model! { DeleteSignStatus {
    0 "DeleteStatus" delete_status: String, 1 "DeleteTime" delete_time: i64
} }

/// Deletes sms template: `DeleteSmsTemplate` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DeleteSmsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteSmsTemplate(template_id: i64) "DeleteSmsTemplate" -> DeleteSmsTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplateOutput {
    pub delete_template_status: Option<DeleteTemplateStatus>,
}
model! { DeleteSmsTemplateOutput {
    0 "DeleteTemplateStatus" delete_template_status: DeleteTemplateStatus
} }

/// In the response of [`DeleteSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateStatus {
    pub delete_status: Option<String>,
    pub delete_time: Option<i64>,
}
model! { DeleteTemplateStatus {
    0 "DeleteStatus" delete_status: String, 1 "DeleteTime" delete_time: i64
} }

/// Describes phone number info: `DescribePhoneNumberInfo` of `sms` 2021-01-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribePhoneNumberInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_PHONE_NUMBER_PARSE_FAIL`], [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberInfo {
    /// Required.
    pub phone_number_set: Vec<String>,
}
operation! { DescribePhoneNumberInfo(phone_number_set: Vec<String>)
    "DescribePhoneNumberInfo" -> DescribePhoneNumberInfoOutput {
    0 "PhoneNumberSet" phone_number_set
} }

/// Response of [`DescribePhoneNumberInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneNumberInfoOutput {
    pub phone_number_info_set: Vec<PhoneNumberInfo>,
}
model! { DescribePhoneNumberInfoOutput {
    0 "PhoneNumberInfoSet" phone_number_info_set: Vec<PhoneNumberInfo>
} }

/// In the response of [`DescribePhoneNumberInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberInfo {
    pub code: Option<String>,
    pub message: Option<String>,
    pub nation_code: Option<String>,
    pub subscriber_number: Option<String>,
    pub phone_number: Option<String>,
    pub iso_code: Option<String>,
    pub iso_name: Option<String>,
}
model! { PhoneNumberInfo {
    0 "Code" code: String, 1 "Message" message: String, 2 "NationCode" nation_code: String,
    3 "SubscriberNumber" subscriber_number: String, 4 "PhoneNumber" phone_number: String, 5 "IsoCode" iso_code: String,
    6 "IsoName" iso_name: String
} }

/// Describes sms sign list: `DescribeSmsSignList` of `sms` 2021-01-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribeSmsSignList>.
///
/// Errors: [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsSignList {
    /// Required.
    pub international: i64,
    pub sign_id_set: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSmsSignList(international: i64) "DescribeSmsSignList" -> DescribeSmsSignListOutput {
    0 "International" international, 1 "SignIdSet" sign_id_set: Vec<i64>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeSmsSignList: DescribeSignListStatus =
    Offset "Offset", "DescribeSignListStatusSet" describe_sign_list_status_set }

/// Response of [`DescribeSmsSignList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsSignListOutput {
    pub describe_sign_list_status_set: Vec<DescribeSignListStatus>,
}
model! { DescribeSmsSignListOutput {
    0 "DescribeSignListStatusSet" describe_sign_list_status_set: Vec<DescribeSignListStatus>
} }

/// In the response of [`DescribeSmsSignList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignListStatus {
    pub sign_id: Option<i64>,
    pub international: Option<i64>,
    pub status_code: Option<i64>,
    pub review_reply: Option<String>,
    pub sign_name: Option<String>,
    pub create_time: Option<i64>,
    pub qualification_id: Option<i64>,
    pub qualification_name: Option<String>,
    pub qualification_status_code: Option<i64>,
}
model! { DescribeSignListStatus {
    0 "SignId" sign_id: i64, 1 "International" international: i64, 2 "StatusCode" status_code: i64,
    3 "ReviewReply" review_reply: String, 4 "SignName" sign_name: String, 5 "CreateTime" create_time: i64,
    6 "QualificationId" qualification_id: i64, 7 "QualificationName" qualification_name: String,
    8 "QualificationStatusCode" qualification_status_code: i64
} }

/// Describes sms template list: `DescribeSmsTemplateList` of `sms` 2021-01-11.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribeSmsTemplateList>.
///
/// Errors: [`codes::FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES`],
/// [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`], [`codes::FAILED_OPERATION_PROHIBIT_SUB_ACCOUNT_USE`],
/// [`codes::FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_WITH_DIRTY_WORDS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsTemplateList {
    /// Required.
    pub international: i64,
    pub template_id_set: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSmsTemplateList(international: i64) "DescribeSmsTemplateList" -> DescribeSmsTemplateListOutput {
    0 "International" international, 1 "TemplateIdSet" template_id_set: Vec<i64>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeSmsTemplateList: DescribeTemplateListStatus =
    Offset "Offset", "DescribeTemplateStatusSet" describe_template_status_set }

/// Response of [`DescribeSmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsTemplateListOutput {
    pub describe_template_status_set: Vec<DescribeTemplateListStatus>,
}
model! { DescribeSmsTemplateListOutput {
    0 "DescribeTemplateStatusSet" describe_template_status_set: Vec<DescribeTemplateListStatus>
} }

/// In the response of [`DescribeSmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListStatus {
    pub template_id: Option<i64>,
    pub international: Option<i64>,
    pub status_code: Option<i64>,
    pub review_reply: Option<String>,
    pub template_name: Option<String>,
    pub create_time: Option<i64>,
    pub template_content: Option<String>,
}
model! { DescribeTemplateListStatus {
    0 "TemplateId" template_id: i64, 1 "International" international: i64, 2 "StatusCode" status_code: i64,
    3 "ReviewReply" review_reply: String, 4 "TemplateName" template_name: String, 5 "CreateTime" create_time: i64,
    6 "TemplateContent" template_content: String
} }

/// Modifies sms sign: `ModifySmsSign` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=ModifySmsSign>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_SIGNATURE_LIST`], [`codes::FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY`],
/// [`codes::FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED`], [`codes::FAILED_OPERATION_SIGN_NUMBER_LIMIT`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK`], [`codes::INVALID_PARAMETER_APPID_AND_BIZ_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SIGN_PURPOSE`],
/// [`codes::INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK`],
/// [`codes::INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSign {
    /// Required.
    pub sign_id: i64,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_type: i64,
    /// Required.
    pub document_type: i64,
    /// Required.
    pub international: i64,
    /// Required.
    pub sign_purpose: i64,
    /// Required.
    pub proof_image: String,
    pub commission_image: Option<String>,
    pub remark: Option<String>,
    pub qualification_id: Option<i64>,
}

/// Arguments of [`ModifySmsSign::new`].
pub struct ModifySmsSignRequired {
    pub sign_id: i64,
    pub sign_name: String,
    pub sign_type: i64,
    pub document_type: i64,
    pub international: i64,
    pub sign_purpose: i64,
    pub proof_image: String,
}
operation! {
    ModifySmsSign { ModifySmsSignRequired: sign_id, sign_name, sign_type, document_type, international, sign_purpose, proof_image }
    "ModifySmsSign" -> ModifySmsSignOutput {
    0 "SignId" sign_id, 1 "SignName" sign_name, 2 "SignType" sign_type, 3 "DocumentType" document_type,
    4 "International" international, 5 "SignPurpose" sign_purpose, 6 "ProofImage" proof_image,
    7 "CommissionImage" commission_image: String, 8 "Remark" remark: String, 9 "QualificationId" qualification_id: i64
} }

/// Response of [`ModifySmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSignOutput {
    pub modify_sign_status: Option<ModifySignStatus>,
}
model! { ModifySmsSignOutput {
    0 "ModifySignStatus" modify_sign_status: ModifySignStatus
} }

/// In the response of [`ModifySmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySignStatus {
    pub sign_id: Option<i64>,
}
model! { ModifySignStatus {
    0 "SignId" sign_id: i64
} }

/// Modifies sms template: `ModifySmsTemplate` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=ModifySmsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES`],
/// [`codes::FAILED_OPERATION_MISSING_TEMPLATE_LIST`], [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK`], [`codes::FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT`],
/// [`codes::INVALID_PARAMETER_DIRTY_WORD_FOUND`], [`codes::INVALID_PARAMETER_INVALID_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplate {
    /// Required.
    pub template_id: i64,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_content: String,
    /// Required.
    pub sms_type: i64,
    /// Required.
    pub international: i64,
    /// Required.
    pub remark: String,
}

/// Arguments of [`ModifySmsTemplate::new`].
pub struct ModifySmsTemplateRequired {
    pub template_id: i64,
    pub template_name: String,
    pub template_content: String,
    pub sms_type: i64,
    pub international: i64,
    pub remark: String,
}
operation! {
    ModifySmsTemplate { ModifySmsTemplateRequired: template_id, template_name, template_content, sms_type, international, remark }
    "ModifySmsTemplate" -> ModifySmsTemplateOutput {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TemplateContent" template_content,
    3 "SmsType" sms_type, 4 "International" international, 5 "Remark" remark
} }

/// Response of [`ModifySmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplateOutput {
    pub modify_template_status: Option<ModifyTemplateStatus>,
}
model! { ModifySmsTemplateOutput {
    0 "ModifyTemplateStatus" modify_template_status: ModifyTemplateStatus
} }

/// In the response of [`ModifySmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateStatus {
    pub template_id: Option<i64>,
}
model! { ModifyTemplateStatus {
    0 "TemplateId" template_id: i64
} }

/// `PullSmsReplyStatus` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=PullSmsReplyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatus {
    /// Required.
    pub limit: i64,
    /// Required.
    pub sms_sdk_app_id: String,
}
operation! { PullSmsReplyStatus(limit: i64, sms_sdk_app_id: String) "PullSmsReplyStatus" -> PullSmsReplyStatusOutput {
    0 "Limit" limit, 1 "SmsSdkAppId" sms_sdk_app_id
} }

/// Response of [`PullSmsReplyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusOutput {
    pub pull_sms_reply_status_set: Vec<PullSmsReplyStatusItem>,
}
model! { PullSmsReplyStatusOutput {
    0 "PullSmsReplyStatusSet" pull_sms_reply_status_set: Vec<PullSmsReplyStatusItem>
} }

/// In the response of [`PullSmsReplyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusItem {
    pub extend_code: Option<String>,
    pub country_code: Option<String>,
    pub phone_number: Option<String>,
    pub sign_name: Option<String>,
    pub reply_content: Option<String>,
    pub reply_time: Option<i64>,
    pub subscriber_number: Option<String>,
}
model! { PullSmsReplyStatusItem {
    0 "ExtendCode" extend_code: String, 1 "CountryCode" country_code: String, 2 "PhoneNumber" phone_number: String,
    3 "SignName" sign_name: String, 4 "ReplyContent" reply_content: String, 5 "ReplyTime" reply_time: i64,
    6 "SubscriberNumber" subscriber_number: String
} }

/// `PullSmsReplyStatusByPhoneNumber` of `sms` 2021-01-11.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=PullSmsReplyStatusByPhoneNumber>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumber {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub sms_sdk_app_id: String,
    pub end_time: Option<i64>,
}

/// Arguments of [`PullSmsReplyStatusByPhoneNumber::new`].
pub struct PullSmsReplyStatusByPhoneNumberRequired {
    pub begin_time: i64,
    pub offset: i64,
    pub limit: i64,
    pub phone_number: String,
    pub sms_sdk_app_id: String,
}
operation! {
    PullSmsReplyStatusByPhoneNumber { PullSmsReplyStatusByPhoneNumberRequired: begin_time, offset, limit, phone_number, sms_sdk_app_id }
    "PullSmsReplyStatusByPhoneNumber" -> PullSmsReplyStatusByPhoneNumberOutput {
    0 "BeginTime" begin_time, 1 "Offset" offset, 2 "Limit" limit, 3 "PhoneNumber" phone_number,
    4 "SmsSdkAppId" sms_sdk_app_id, 5 "EndTime" end_time: i64
} }
paged! { PullSmsReplyStatusByPhoneNumber: PullSmsReplyStatusItem =
    Offset "Offset", "PullSmsReplyStatusSet" pull_sms_reply_status_set }

/// Response of [`PullSmsReplyStatusByPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumberOutput {
    pub pull_sms_reply_status_set: Vec<PullSmsReplyStatusItem>,
}
model! { PullSmsReplyStatusByPhoneNumberOutput {
    0 "PullSmsReplyStatusSet" pull_sms_reply_status_set: Vec<PullSmsReplyStatusItem>
} }

/// `PullSmsSendStatus` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=PullSmsSendStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatus {
    /// Required.
    pub limit: i64,
    /// Required.
    pub sms_sdk_app_id: String,
}
operation! { PullSmsSendStatus(limit: i64, sms_sdk_app_id: String) "PullSmsSendStatus" -> PullSmsSendStatusOutput {
    0 "Limit" limit, 1 "SmsSdkAppId" sms_sdk_app_id
} }

/// Response of [`PullSmsSendStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusOutput {
    pub pull_sms_send_status_set: Vec<PullSmsSendStatusItem>,
}
model! { PullSmsSendStatusOutput {
    0 "PullSmsSendStatusSet" pull_sms_send_status_set: Vec<PullSmsSendStatusItem>
} }

/// In the response of [`PullSmsSendStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusItem {
    pub user_receive_time: Option<i64>,
    pub country_code: Option<String>,
    pub subscriber_number: Option<String>,
    pub phone_number: Option<String>,
    pub serial_no: Option<String>,
    pub report_status: Option<String>,
    pub description: Option<String>,
    pub session_context: Option<String>,
}
model! { PullSmsSendStatusItem {
    0 "UserReceiveTime" user_receive_time: i64, 1 "CountryCode" country_code: String,
    2 "SubscriberNumber" subscriber_number: String, 3 "PhoneNumber" phone_number: String,
    4 "SerialNo" serial_no: String, 5 "ReportStatus" report_status: String, 6 "Description" description: String,
    7 "SessionContext" session_context: String
} }

/// `PullSmsSendStatusByPhoneNumber` of `sms` 2021-01-11.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=PullSmsSendStatusByPhoneNumber>.
///
/// Errors: [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusByPhoneNumber {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub sms_sdk_app_id: String,
    pub end_time: Option<i64>,
}

/// Arguments of [`PullSmsSendStatusByPhoneNumber::new`].
pub struct PullSmsSendStatusByPhoneNumberRequired {
    pub begin_time: i64,
    pub offset: i64,
    pub limit: i64,
    pub phone_number: String,
    pub sms_sdk_app_id: String,
}
operation! {
    PullSmsSendStatusByPhoneNumber { PullSmsSendStatusByPhoneNumberRequired: begin_time, offset, limit, phone_number, sms_sdk_app_id }
    "PullSmsSendStatusByPhoneNumber" -> PullSmsSendStatusByPhoneNumberOutput {
    0 "BeginTime" begin_time, 1 "Offset" offset, 2 "Limit" limit, 3 "PhoneNumber" phone_number,
    4 "SmsSdkAppId" sms_sdk_app_id, 5 "EndTime" end_time: i64
} }
paged! { PullSmsSendStatusByPhoneNumber: PullSmsSendStatusItem =
    Offset "Offset", "PullSmsSendStatusSet" pull_sms_send_status_set }

/// Response of [`PullSmsSendStatusByPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusByPhoneNumberOutput {
    pub pull_sms_send_status_set: Vec<PullSmsSendStatusItem>,
}
model! { PullSmsSendStatusByPhoneNumberOutput {
    0 "PullSmsSendStatusSet" pull_sms_send_status_set: Vec<PullSmsSendStatusItem>
} }

/// Reports conversion: `ReportConversion` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=ReportConversion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportConversion {
    /// Required.
    pub sms_sdk_app_id: String,
    /// Required.
    pub serial_no: String,
    pub conversion_time: Option<i64>,
}
operation! { ReportConversion(sms_sdk_app_id: String, serial_no: String) "ReportConversion" -> ReportConversionOutput {
    0 "SmsSdkAppId" sms_sdk_app_id, 1 "SerialNo" serial_no, 2 "ConversionTime" conversion_time: i64
} }

/// Response of [`ReportConversion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportConversionOutput {
    pub report_conversion_status: Option<ReportConversionStatus>,
}
model! { ReportConversionOutput {
    0 "ReportConversionStatus" report_conversion_status: ReportConversionStatus
} }

/// In the response of [`ReportConversion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportConversionStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ReportConversionStatus {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Sends multi global sms: `SendMultiGlobalSms` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SendMultiGlobalSms>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAIN_SENSITIVE_WORD`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE`],
/// [`codes::FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT`],
/// [`codes::FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE`],
/// [`codes::FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST`], [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_MULTI_SMS_INFO_SET_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_IN_BLACKLIST`], [`codes::LIMIT_EXCEEDED_APP_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_APP_GLOBAL_DAILY_LIMIT`], [`codes::LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_DAILY_LIMIT`], [`codes::LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_GLOBAL_SMS_SENDING_RATE_LIMIT`], [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT`], [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT`], [`codes::MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET`],
/// [`codes::UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY`],
/// [`codes::UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE`],
/// [`codes::UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER`],
/// [`codes::UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_PHONE_NUMBER`],
/// [`codes::UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiGlobalSms {
    /// Required.
    pub sms_sdk_app_id: String,
    /// Required.
    pub multi_sms_info_set: Vec<MultiSmsInfo>,
}
operation! { SendMultiGlobalSms(sms_sdk_app_id: String, multi_sms_info_set: Vec<MultiSmsInfo>)
    "SendMultiGlobalSms" -> SendMultiGlobalSmsOutput {
    0 "SmsSdkAppId" sms_sdk_app_id, 1 "MultiSmsInfoSet" multi_sms_info_set
} }

/// In the request of [`SendMultiGlobalSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiSmsInfo {
    /// Required.
    pub phone_number: Option<String>,
    /// Required.
    pub template_id: Option<String>,
    pub template_param_set: Option<Vec<String>>,
    pub sender_id: Option<String>,
    pub session_context: Option<String>,
}
input! { MultiSmsInfo(phone_number: String, template_id: String) {
    0 "PhoneNumber" phone_number: String, 1 "TemplateId" template_id: String,
    2 "TemplateParamSet" template_param_set: Vec<String>, 3 "SenderId" sender_id: String,
    4 "SessionContext" session_context: String
} }

/// Response of [`SendMultiGlobalSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiGlobalSmsOutput {
    pub send_multi_status_set: Vec<SendMultiStatus>,
}
model! { SendMultiGlobalSmsOutput {
    0 "SendMultiStatusSet" send_multi_status_set: Vec<SendMultiStatus>
} }

/// In the response of [`SendMultiGlobalSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMultiStatus {
    pub serial_no: Option<String>,
    pub phone_number: Option<String>,
    pub fee: Option<i64>,
    pub session_context: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub iso_code: Option<String>,
}
model! { SendMultiStatus {
    0 "SerialNo" serial_no: String, 1 "PhoneNumber" phone_number: String, 2 "Fee" fee: i64,
    3 "SessionContext" session_context: String, 4 "Code" code: String, 5 "Message" message: String,
    6 "IsoCode" iso_code: String
} }

/// Sends sms: `SendSms` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SendSms>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAIN_SENSITIVE_WORD`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE`],
/// [`codes::FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT`],
/// [`codes::FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE`],
/// [`codes::FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_IN_BLACKLIST`], [`codes::LIMIT_EXCEEDED_APP_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_APP_GLOBAL_DAILY_LIMIT`], [`codes::LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_DAILY_LIMIT`], [`codes::LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_GLOBAL_SMS_SENDING_RATE_LIMIT`], [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT`], [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT`], [`codes::MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET`],
/// [`codes::UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY`],
/// [`codes::UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE`],
/// [`codes::UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER`],
/// [`codes::UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSms {
    /// Required.
    pub phone_number_set: Vec<String>,
    /// Required.
    pub sms_sdk_app_id: String,
    /// Required.
    pub template_id: String,
    pub sign_name: Option<String>,
    pub template_param_set: Option<Vec<String>>,
    pub extend_code: Option<String>,
    pub session_context: Option<String>,
    pub sender_id: Option<String>,
}
operation! { SendSms(phone_number_set: Vec<String>, sms_sdk_app_id: String, template_id: String)
    "SendSms" -> SendSmsOutput {
    0 "PhoneNumberSet" phone_number_set, 1 "SmsSdkAppId" sms_sdk_app_id, 2 "TemplateId" template_id,
    3 "SignName" sign_name: String, 4 "TemplateParamSet" template_param_set: Vec<String>,
    5 "ExtendCode" extend_code: String, 6 "SessionContext" session_context: String, 7 "SenderId" sender_id: String
} }

/// Response of [`SendSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsOutput {
    pub send_status_set: Vec<SendStatus>,
}
model! { SendSmsOutput {
    0 "SendStatusSet" send_status_set: Vec<SendStatus>
} }

/// In the response of [`SendSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatus {
    pub serial_no: Option<String>,
    pub phone_number: Option<String>,
    pub fee: Option<i64>,
    pub session_context: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub iso_code: Option<String>,
}
model! { SendStatus {
    0 "SerialNo" serial_no: String, 1 "PhoneNumber" phone_number: String, 2 "Fee" fee: i64,
    3 "SessionContext" session_context: String, 4 "Code" code: String, 5 "Message" message: String,
    6 "IsoCode" iso_code: String
} }

/// Sends status statistics: `SendStatusStatistics` of `sms` 2021-01-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SendStatusStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::INTERNAL_ERROR_PARSE_BACKEND_RESPONSE_FAIL`], [`codes::INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatistics {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub sms_sdk_app_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}

/// Arguments of [`SendStatusStatistics::new`].
pub struct SendStatusStatisticsRequired {
    pub begin_time: String,
    pub end_time: String,
    pub sms_sdk_app_id: String,
    pub limit: i64,
    pub offset: i64,
}
operation! {
    SendStatusStatistics { SendStatusStatisticsRequired: begin_time, end_time, sms_sdk_app_id, limit, offset }
    "SendStatusStatistics" -> SendStatusStatisticsOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "SmsSdkAppId" sms_sdk_app_id, 3 "Limit" limit, 4 "Offset" offset
} }

/// Response of [`SendStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatisticsOutput {
    pub send_status_statistics: Option<SendStatusStatisticsItem>,
}
model! { SendStatusStatisticsOutput {
    0 "SendStatusStatistics" send_status_statistics: SendStatusStatisticsItem
} }

/// In the response of [`SendStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatisticsItem {
    pub fee_count: Option<i64>,
    pub request_count: Option<i64>,
    pub request_success_count: Option<i64>,
}
model! { SendStatusStatisticsItem {
    0 "FeeCount" fee_count: i64, 1 "RequestCount" request_count: i64, 2 "RequestSuccessCount" request_success_count: i64
} }

/// `SmsPackagesStatistics` of `sms` 2021-01-11.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=SmsPackagesStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::INTERNAL_ERROR_PARSE_BACKEND_RESPONSE_FAIL`], [`codes::INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatistics {
    /// Required.
    pub sms_sdk_app_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
}

/// Arguments of [`SmsPackagesStatistics::new`].
pub struct SmsPackagesStatisticsRequired {
    pub sms_sdk_app_id: String,
    pub limit: i64,
    pub offset: i64,
    pub begin_time: String,
    pub end_time: String,
}
operation! {
    SmsPackagesStatistics { SmsPackagesStatisticsRequired: sms_sdk_app_id, limit, offset, begin_time, end_time }
    "SmsPackagesStatistics" -> SmsPackagesStatisticsOutput {
    0 "SmsSdkAppId" sms_sdk_app_id, 1 "Limit" limit, 2 "Offset" offset, 3 "BeginTime" begin_time, 4 "EndTime" end_time
} }
paged! { SmsPackagesStatistics: SmsPackagesStatisticsItem =
    Offset "Offset", "SmsPackagesStatisticsSet" sms_packages_statistics_set }

/// Response of [`SmsPackagesStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatisticsOutput {
    pub sms_packages_statistics_set: Vec<SmsPackagesStatisticsItem>,
}
model! { SmsPackagesStatisticsOutput {
    0 "SmsPackagesStatisticsSet" sms_packages_statistics_set: Vec<SmsPackagesStatisticsItem>
} }

/// In the response of [`SmsPackagesStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatisticsItem {
    pub package_create_time: Option<i64>,
    pub package_effective_time: Option<i64>,
    pub package_expired_time: Option<i64>,
    pub package_amount: Option<i64>,
    pub package_type: Option<i64>,
    pub package_id: Option<i64>,
    pub current_usage: Option<i64>,
}
model! { SmsPackagesStatisticsItem {
    0 "PackageCreateTime" package_create_time: i64, 1 "PackageEffectiveTime" package_effective_time: i64,
    2 "PackageExpiredTime" package_expired_time: i64, 3 "PackageAmount" package_amount: i64,
    4 "PackageType" package_type: i64, 5 "PackageId" package_id: i64, 6 "CurrentUsage" current_usage: i64
} }

codes! {
    FAILED_OPERATION_CONTAIN_SENSITIVE_WORD "FailedOperation.ContainSensitiveWord",
    FAILED_OPERATION_FAIL_RESOLVE_PACKET "FailedOperation.FailResolvePacket",
    FAILED_OPERATION_FORBID_ADD_MARKETING_TEMPLATES "FailedOperation.ForbidAddMarketingTemplates",
    FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE "FailedOperation.InsufficientBalanceInSmsPackage",
    FAILED_OPERATION_JSON_PARSE_FAIL "FailedOperation.JsonParseFail",
    FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT "FailedOperation.MarketingSendTimeConstraint",
    FAILED_OPERATION_MISSING_SIGNATURE "FailedOperation.MissingSignature",
    FAILED_OPERATION_MISSING_SIGNATURE_LIST "FailedOperation.MissingSignatureList",
    FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY "FailedOperation.MissingSignatureToModify",
    FAILED_OPERATION_MISSING_TEMPLATE_LIST "FailedOperation.MissingTemplateList",
    FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY "FailedOperation.MissingTemplateToModify",
    FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION "FailedOperation.NotEnterpriseCertification",
    FAILED_OPERATION_OTHER_ERROR "FailedOperation.OtherError",
    FAILED_OPERATION_PARAMETERS_OTHER_ERROR "FailedOperation.ParametersOtherError",
    FAILED_OPERATION_PHONE_NUMBER_IN_BLACKLIST "FailedOperation.PhoneNumberInBlacklist",
    FAILED_OPERATION_PHONE_NUMBER_PARSE_FAIL "FailedOperation.PhoneNumberParseFail",
    FAILED_OPERATION_PROHIBIT_SUB_ACCOUNT_USE "FailedOperation.ProhibitSubAccountUse",
    FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED "FailedOperation.QualificationIdNotApproved",
    FAILED_OPERATION_SIGN_ID_NOT_EXIST "FailedOperation.SignIdNotExist",
    FAILED_OPERATION_SIGN_NUMBER_LIMIT "FailedOperation.SignNumberLimit",
    FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED "FailedOperation.SignatureIncorrectOrUnapproved",
    FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK "FailedOperation.TemplateAlreadyPassedCheck",
    FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST "FailedOperation.TemplateIdNotExist",
    FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED "FailedOperation.TemplateIncorrectOrUnapproved",
    FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT "FailedOperation.TemplateNumberLimit",
    FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
    FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST "FailedOperation.TemplateUnapprovedOrNotExist",
    INTERNAL_ERROR_JSON_PARSE_FAIL "InternalError.JsonParseFail", INTERNAL_ERROR_OTHER_ERROR "InternalError.OtherError",
    INTERNAL_ERROR_PARSE_BACKEND_RESPONSE_FAIL "InternalError.ParseBackendResponseFail",
    INTERNAL_ERROR_REQUEST_TIME_EXCEPTION "InternalError.RequestTimeException",
    INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST "InternalError.RestApiInterfaceNotExist",
    INTERNAL_ERROR_SEND_AND_RECV_FAIL "InternalError.SendAndRecvFail",
    INTERNAL_ERROR_SIG_FIELD_MISSING "InternalError.SigFieldMissing",
    INTERNAL_ERROR_SIG_VERIFICATION_FAIL "InternalError.SigVerificationFail",
    INTERNAL_ERROR_TIMEOUT "InternalError.Timeout", INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_APPID_AND_BIZ_ID "InvalidParameter.AppidAndBizId",
    INVALID_PARAMETER_DIRTY_WORD_FOUND "InvalidParameter.DirtyWordFound",
    INVALID_PARAMETER_INVALID_PARAMETERS "InvalidParameter.InvalidParameters",
    INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL "InvalidParameterValue.BeginTimeVerifyFail",
    INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT "InvalidParameterValue.ContentLengthLimit",
    INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL "InvalidParameterValue.EndTimeVerifyFail",
    INVALID_PARAMETER_VALUE_IMAGE_INVALID "InvalidParameterValue.ImageInvalid",
    INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER "InvalidParameterValue.IncorrectPhoneNumber",
    INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE "InvalidParameterValue.InvalidDocumentType",
    INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL "InvalidParameterValue.InvalidInternational",
    INVALID_PARAMETER_VALUE_INVALID_SIGN_PURPOSE "InvalidParameterValue.InvalidSignPurpose",
    INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE "InvalidParameterValue.InvalidSmsType",
    INVALID_PARAMETER_VALUE_INVALID_START_TIME "InvalidParameterValue.InvalidStartTime",
    INVALID_PARAMETER_VALUE_INVALID_TEMPLATE_FORMAT "InvalidParameterValue.InvalidTemplateFormat",
    INVALID_PARAMETER_VALUE_INVALID_USED_METHOD "InvalidParameterValue.InvalidUsedMethod",
    INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL "InvalidParameterValue.LimitVerifyFail",
    INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
    INVALID_PARAMETER_VALUE_MULTI_SMS_INFO_SET_EMPTY "InvalidParameterValue.MultiSmsInfoSetEmpty",
    INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL "InvalidParameterValue.OffsetVerifyFail",
    INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
    INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND "InvalidParameterValue.QualificationIdNotFound",
    INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST "InvalidParameterValue.SdkAppIdNotExist",
    INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK "InvalidParameterValue.SignAlreadyPassedCheck",
    INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED "InvalidParameterValue.SignExistAndUnapproved",
    INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG "InvalidParameterValue.SignNameLengthTooLong",
    INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR "InvalidParameterValue.TemplateParameterFormatError",
    INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT "InvalidParameterValue.TemplateParameterLengthLimit",
    INVALID_PARAMETER_VALUE_TEMPLATE_WITH_DIRTY_WORDS "InvalidParameterValue.TemplateWithDirtyWords",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE "InvalidParameterValue.UnsupportedTemplateVariable",
    LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_DAILY_LIMIT "LimitExceeded.AppCountryOrRegionDailyLimit",
    LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_IN_BLACKLIST "LimitExceeded.AppCountryOrRegionInBlacklist",
    LIMIT_EXCEEDED_APP_DAILY_LIMIT "LimitExceeded.AppDailyLimit",
    LIMIT_EXCEEDED_APP_GLOBAL_DAILY_LIMIT "LimitExceeded.AppGlobalDailyLimit",
    LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT "LimitExceeded.AppMainlandChinaDailyLimit",
    LIMIT_EXCEEDED_DAILY_LIMIT "LimitExceeded.DailyLimit",
    LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT "LimitExceeded.DeliveryFrequencyLimit",
    LIMIT_EXCEEDED_GLOBAL_SMS_SENDING_RATE_LIMIT "LimitExceeded.GlobalSmsSendingRateLimit",
    LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT "LimitExceeded.PhoneNumberCountLimit",
    LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT "LimitExceeded.PhoneNumberDailyLimit",
    LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT "LimitExceeded.PhoneNumberOneHourLimit",
    LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT "LimitExceeded.PhoneNumberSameContentDailyLimit",
    LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT "LimitExceeded.PhoneNumberThirtySecondLimit",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET "MissingParameter.EmptyPhoneNumberSet",
    UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
    UNAUTHORIZED_OPERATION_REQUEST_IP_NOT_IN_WHITELIST "UnauthorizedOperation.RequestIpNotInWhitelist",
    UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY "UnauthorizedOperation.RequestPermissionDeny",
    UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED "UnauthorizedOperation.SdkAppIdIsDisabled",
    UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS "UnauthorizedOperation.ServiceSuspendDueToArrears",
    UNAUTHORIZED_OPERATION_SMS_SDK_APP_ID_VERIFY_FAIL "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
    UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
    UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_PHONE_NUMBER "UnsupportedOperation.ContainDomesticPhoneNumber",
    UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
    UNSUPPORTED_OPERATION_UNSUPPORTED_REGION "UnsupportedOperation.UnsupportedRegion"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddSmsSign, AddSmsTemplate, CallbackStatusStatistics, DeleteSmsSign, DeleteSmsTemplate, DescribePhoneNumberInfo,
    DescribeSmsSignList, DescribeSmsTemplateList, ModifySmsSign, ModifySmsTemplate, PullSmsReplyStatus,
    PullSmsReplyStatusByPhoneNumber, PullSmsSendStatus, PullSmsSendStatusByPhoneNumber, ReportConversion,
    SendMultiGlobalSms, SendSms, SendStatusStatistics, SmsPackagesStatistics
}
