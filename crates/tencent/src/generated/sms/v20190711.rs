//! `sms` of Tencent Cloud, API version 2019-07-11.
//!
//! Endpoint: `sms.tencentcloudapi.com`, or `sms.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, sms::v20190711::DescribeSmsSignList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSmsSignList::new([1], 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("sms", "2019-07-11", "sms", &Endpoints::NONE);

/// Adds sms sign: `AddSmsSign` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=AddSmsSign>.
///
/// Errors: [`codes::FAILED_OPERATION_PARAMETERS_OTHER_ERROR`],
/// [`codes::FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED`], [`codes::FAILED_OPERATION_SIGN_NUMBER_LIMIT`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_APPID_AND_BIZ_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USED_METHOD`],
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
    pub used_method: i64,
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
    pub used_method: i64,
    pub proof_image: String,
}
operation! {
    AddSmsSign { AddSmsSignRequired: sign_name, sign_type, document_type, international, used_method, proof_image }
    "AddSmsSign" -> AddSmsSignOutput {
    0 "SignName" sign_name, 1 "SignType" sign_type, 2 "DocumentType" document_type, 3 "International" international,
    4 "UsedMethod" used_method, 5 "ProofImage" proof_image, 6 "CommissionImage" commission_image: String,
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
    pub sign_apply_id: Option<i64>,
}
model! { AddSignStatus {
    0 "SignId" sign_id: i64, 1 "SignApplyId" sign_apply_id: i64
} }

/// Adds sms template: `AddSmsTemplate` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=AddSmsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_SIGNATURE`], [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK`], [`codes::FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT`],
/// [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`], [`codes::INVALID_PARAMETER_INVALID_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE`],
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

/// `CallbackStatusStatistics` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=CallbackStatusStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatistics {
    /// Required.
    pub start_date_time: i64,
    /// Required.
    pub end_data_time: i64,
    /// Required.
    pub sms_sdk_appid: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}

/// Arguments of [`CallbackStatusStatistics::new`].
pub struct CallbackStatusStatisticsRequired {
    pub start_date_time: i64,
    pub end_data_time: i64,
    pub sms_sdk_appid: String,
    pub limit: i64,
    pub offset: i64,
}
operation! {
    CallbackStatusStatistics { CallbackStatusStatisticsRequired: start_date_time, end_data_time, sms_sdk_appid, limit, offset }
    "CallbackStatusStatistics" -> CallbackStatusStatisticsOutput {
    0 "StartDateTime" start_date_time, 1 "EndDataTime" end_data_time, 2 "SmsSdkAppid" sms_sdk_appid, 3 "Limit" limit,
    4 "Offset" offset
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

/// Deletes sms sign: `DeleteSmsSign` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=DeleteSmsSign>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY`], [`codes::FAILED_OPERATION_SIGN_ID_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST`], [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`].
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

/// Deletes sms template: `DeleteSmsTemplate` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=DeleteSmsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`], [`codes::FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`].
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

/// Describes sms sign list: `DescribeSmsSignList` of `sms` 2019-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=DescribeSmsSignList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MISSING_SIGNATURE_LIST`],
/// [`codes::MISSING_PARAMETER_MISSING_SIGNATURE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsSignList {
    /// Required.
    pub sign_id_set: Vec<i64>,
    /// Required.
    pub international: i64,
}
operation! { DescribeSmsSignList(sign_id_set: Vec<i64>, international: i64)
    "DescribeSmsSignList" -> DescribeSmsSignListOutput {
    0 "SignIdSet" sign_id_set, 1 "International" international
} }

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

/// Describes sms template list: `DescribeSmsTemplateList` of `sms` 2019-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=DescribeSmsTemplateList>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`], [`codes::INTERNAL_ERROR_JSON_PARSE_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsTemplateList {
    /// Required.
    pub template_id_set: Vec<i64>,
    /// Required.
    pub international: i64,
}
operation! { DescribeSmsTemplateList(template_id_set: Vec<i64>, international: i64)
    "DescribeSmsTemplateList" -> DescribeSmsTemplateListOutput {
    0 "TemplateIdSet" template_id_set, 1 "International" international
} }

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
}
model! { DescribeTemplateListStatus {
    0 "TemplateId" template_id: i64, 1 "International" international: i64, 2 "StatusCode" status_code: i64,
    3 "ReviewReply" review_reply: String, 4 "TemplateName" template_name: String, 5 "CreateTime" create_time: i64
} }

/// Modifies sms sign: `ModifySmsSign` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=ModifySmsSign>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_SIGNATURE_LIST`], [`codes::FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY`],
/// [`codes::FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK`], [`codes::FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_APPID_AND_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USED_METHOD`],
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
    pub used_method: i64,
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
    pub used_method: i64,
    pub proof_image: String,
}
operation! {
    ModifySmsSign { ModifySmsSignRequired: sign_id, sign_name, sign_type, document_type, international, used_method, proof_image }
    "ModifySmsSign" -> ModifySmsSignOutput {
    0 "SignId" sign_id, 1 "SignName" sign_name, 2 "SignType" sign_type, 3 "DocumentType" document_type,
    4 "International" international, 5 "UsedMethod" used_method, 6 "ProofImage" proof_image,
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
    pub sign_apply_id: Option<String>,
}
model! { ModifySignStatus {
    0 "SignId" sign_id: i64, 1 "SignApplyId" sign_apply_id: String
} }

/// Modifies sms template: `ModifySmsTemplate` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=ModifySmsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_TEMPLATE_LIST`], [`codes::FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY`],
/// [`codes::FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK`], [`codes::FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETERS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE`],
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

/// `PullSmsReplyStatus` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=PullSmsReplyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatus {
    /// Required.
    pub limit: i64,
    /// Required.
    pub sms_sdk_appid: String,
}
operation! { PullSmsReplyStatus(limit: i64, sms_sdk_appid: String) "PullSmsReplyStatus" -> PullSmsReplyStatusOutput {
    0 "Limit" limit, 1 "SmsSdkAppid" sms_sdk_appid
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
    pub nation_code: Option<String>,
    pub phone_number: Option<String>,
    pub sign: Option<String>,
    pub reply_content: Option<String>,
    pub reply_time: Option<String>,
    pub reply_unix_time: Option<i64>,
}
model! { PullSmsReplyStatusItem {
    0 "ExtendCode" extend_code: String, 1 "NationCode" nation_code: String, 2 "PhoneNumber" phone_number: String,
    3 "Sign" sign: String, 4 "ReplyContent" reply_content: String, 5 "ReplyTime" reply_time: String,
    6 "ReplyUnixTime" reply_unix_time: i64
} }

/// `PullSmsReplyStatusByPhoneNumber` of `sms` 2019-07-11.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=PullSmsReplyStatusByPhoneNumber>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONSTRUCT_USER_DATA_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL`], [`codes::INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumber {
    /// Required.
    pub send_date_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub sms_sdk_appid: String,
    pub end_date_time: Option<i64>,
}

/// Arguments of [`PullSmsReplyStatusByPhoneNumber::new`].
pub struct PullSmsReplyStatusByPhoneNumberRequired {
    pub send_date_time: i64,
    pub offset: i64,
    pub limit: i64,
    pub phone_number: String,
    pub sms_sdk_appid: String,
}
operation! {
    PullSmsReplyStatusByPhoneNumber { PullSmsReplyStatusByPhoneNumberRequired: send_date_time, offset, limit, phone_number, sms_sdk_appid }
    "PullSmsReplyStatusByPhoneNumber" -> PullSmsReplyStatusByPhoneNumberOutput {
    0 "SendDateTime" send_date_time, 1 "Offset" offset, 2 "Limit" limit, 3 "PhoneNumber" phone_number,
    4 "SmsSdkAppid" sms_sdk_appid, 5 "EndDateTime" end_date_time: i64
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

/// `PullSmsSendStatus` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=PullSmsSendStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatus {
    /// Required.
    pub limit: i64,
    /// Required.
    pub sms_sdk_appid: String,
}
operation! { PullSmsSendStatus(limit: i64, sms_sdk_appid: String) "PullSmsSendStatus" -> PullSmsSendStatusOutput {
    0 "Limit" limit, 1 "SmsSdkAppid" sms_sdk_appid
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
    pub user_receive_time: Option<String>,
    pub user_receive_unix_time: Option<i64>,
    pub nation_code: Option<String>,
    pub pure_phone_number: Option<String>,
    pub phone_number: Option<String>,
    pub serial_no: Option<String>,
    pub report_status: Option<String>,
    pub description: Option<String>,
}
model! { PullSmsSendStatusItem {
    0 "UserReceiveTime" user_receive_time: String, 1 "UserReceiveUnixTime" user_receive_unix_time: i64,
    2 "NationCode" nation_code: String, 3 "PurePhoneNumber" pure_phone_number: String,
    4 "PhoneNumber" phone_number: String, 5 "SerialNo" serial_no: String, 6 "ReportStatus" report_status: String,
    7 "Description" description: String
} }

/// `PullSmsSendStatusByPhoneNumber` of `sms` 2019-07-11.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=PullSmsSendStatusByPhoneNumber>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusByPhoneNumber {
    /// Required.
    pub send_date_time: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub sms_sdk_appid: String,
    pub end_date_time: Option<i64>,
}

/// Arguments of [`PullSmsSendStatusByPhoneNumber::new`].
pub struct PullSmsSendStatusByPhoneNumberRequired {
    pub send_date_time: i64,
    pub offset: i64,
    pub limit: i64,
    pub phone_number: String,
    pub sms_sdk_appid: String,
}
operation! {
    PullSmsSendStatusByPhoneNumber { PullSmsSendStatusByPhoneNumberRequired: send_date_time, offset, limit, phone_number, sms_sdk_appid }
    "PullSmsSendStatusByPhoneNumber" -> PullSmsSendStatusByPhoneNumberOutput {
    0 "SendDateTime" send_date_time, 1 "Offset" offset, 2 "Limit" limit, 3 "PhoneNumber" phone_number,
    4 "SmsSdkAppid" sms_sdk_appid, 5 "EndDateTime" end_date_time: i64
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

/// Sends sms: `SendSms` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=SendSms>.
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
    pub template_id: String,
    /// Required.
    pub sms_sdk_appid: String,
    pub sign: Option<String>,
    pub template_param_set: Option<Vec<String>>,
    pub extend_code: Option<String>,
    pub session_context: Option<String>,
    pub sender_id: Option<String>,
}
operation! { SendSms(phone_number_set: Vec<String>, template_id: String, sms_sdk_appid: String)
    "SendSms" -> SendSmsOutput {
    0 "PhoneNumberSet" phone_number_set, 1 "TemplateID" template_id, 2 "SmsSdkAppid" sms_sdk_appid,
    3 "Sign" sign: String, 4 "TemplateParamSet" template_param_set: Vec<String>, 5 "ExtendCode" extend_code: String,
    6 "SessionContext" session_context: String, 7 "SenderId" sender_id: String
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

/// Sends status statistics: `SendStatusStatistics` of `sms` 2019-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=SendStatusStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatistics {
    /// Required.
    pub start_date_time: i64,
    /// Required.
    pub end_data_time: i64,
    /// Required.
    pub sms_sdk_appid: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}

/// Arguments of [`SendStatusStatistics::new`].
pub struct SendStatusStatisticsRequired {
    pub start_date_time: i64,
    pub end_data_time: i64,
    pub sms_sdk_appid: String,
    pub limit: i64,
    pub offset: i64,
}
operation! {
    SendStatusStatistics { SendStatusStatisticsRequired: start_date_time, end_data_time, sms_sdk_appid, limit, offset }
    "SendStatusStatistics" -> SendStatusStatisticsOutput {
    0 "StartDateTime" start_date_time, 1 "EndDataTime" end_data_time, 2 "SmsSdkAppid" sms_sdk_appid, 3 "Limit" limit,
    4 "Offset" offset
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

/// `SmsPackagesStatistics` of `sms` 2019-07-11.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2019-07-11&Action=SmsPackagesStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatistics {
    /// Required.
    pub sms_sdk_appid: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { SmsPackagesStatistics(sms_sdk_appid: String, limit: i64, offset: i64)
    "SmsPackagesStatistics" -> SmsPackagesStatisticsOutput {
    0 "SmsSdkAppid" sms_sdk_appid, 1 "Limit" limit, 2 "Offset" offset
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
    pub package_create_time: Option<String>,
    pub package_create_unix_time: Option<i64>,
    pub package_effective_time: Option<String>,
    pub package_effective_unix_time: Option<i64>,
    pub package_expired_time: Option<String>,
    pub package_expired_unix_time: Option<i64>,
    pub amount_of_package: Option<i64>,
    pub type_of_package: Option<i64>,
    pub package_id: Option<i64>,
    pub current_usage: Option<i64>,
}
model! { SmsPackagesStatisticsItem {
    0 "PackageCreateTime" package_create_time: String, 1 "PackageCreateUnixTime" package_create_unix_time: i64,
    2 "PackageEffectiveTime" package_effective_time: String,
    3 "PackageEffectiveUnixTime" package_effective_unix_time: i64, 4 "PackageExpiredTime" package_expired_time: String,
    5 "PackageExpiredUnixTime" package_expired_unix_time: i64, 6 "AmountOfPackage" amount_of_package: i64,
    7 "TypeOfPackage" type_of_package: i64, 8 "PackageId" package_id: i64, 9 "CurrentUsage" current_usage: i64
} }

codes! {
    FAILED_OPERATION_CONTAIN_SENSITIVE_WORD "FailedOperation.ContainSensitiveWord",
    FAILED_OPERATION_FAIL_RESOLVE_PACKET "FailedOperation.FailResolvePacket",
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
    INTERNAL_ERROR_CONSTRUCT_USER_DATA_FAIL "InternalError.ConstructUserDataFail",
    INTERNAL_ERROR_JSON_PARSE_FAIL "InternalError.JsonParseFail", INTERNAL_ERROR_OTHER_ERROR "InternalError.OtherError",
    INTERNAL_ERROR_PARSE_BACKEND_RESPONSE_FAIL "InternalError.ParseBackendResponseFail",
    INTERNAL_ERROR_REQUEST_TIME_EXCEPTION "InternalError.RequestTimeException",
    INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST "InternalError.RestApiInterfaceNotExist",
    INTERNAL_ERROR_SEND_AND_RECV_FAIL "InternalError.SendAndRecvFail",
    INTERNAL_ERROR_SIG_FIELD_MISSING "InternalError.SigFieldMissing",
    INTERNAL_ERROR_SIG_VERIFICATION_FAIL "InternalError.SigVerificationFail",
    INTERNAL_ERROR_TIMEOUT "InternalError.Timeout", INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_APPID_AND_BIZ_ID "InvalidParameter.AppidAndBizId",
    INVALID_PARAMETER_INVALID_PARAMETERS "InvalidParameter.InvalidParameters",
    INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL "InvalidParameterValue.BeginTimeVerifyFail",
    INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT "InvalidParameterValue.ContentLengthLimit",
    INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL "InvalidParameterValue.EndTimeVerifyFail",
    INVALID_PARAMETER_VALUE_IMAGE_INVALID "InvalidParameterValue.ImageInvalid",
    INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER "InvalidParameterValue.IncorrectPhoneNumber",
    INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE "InvalidParameterValue.InvalidDocumentType",
    INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL "InvalidParameterValue.InvalidInternational",
    INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE "InvalidParameterValue.InvalidSmsType",
    INVALID_PARAMETER_VALUE_INVALID_START_TIME "InvalidParameterValue.InvalidStartTime",
    INVALID_PARAMETER_VALUE_INVALID_USED_METHOD "InvalidParameterValue.InvalidUsedMethod",
    INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
    INVALID_PARAMETER_VALUE_MISSING_SIGNATURE_LIST "InvalidParameterValue.MissingSignatureList",
    INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
    INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND "InvalidParameterValue.QualificationIdNotFound",
    INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST "InvalidParameterValue.SdkAppIdNotExist",
    INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK "InvalidParameterValue.SignAlreadyPassedCheck",
    INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED "InvalidParameterValue.SignExistAndUnapproved",
    INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG "InvalidParameterValue.SignNameLengthTooLong",
    INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR "InvalidParameterValue.TemplateParameterFormatError",
    INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT "InvalidParameterValue.TemplateParameterLengthLimit",
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
    MISSING_PARAMETER_MISSING_SIGNATURE_LIST "MissingParameter.MissingSignatureList",
    UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
    UNAUTHORIZED_OPERATION_REQUEST_IP_NOT_IN_WHITELIST "UnauthorizedOperation.RequestIpNotInWhitelist",
    UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY "UnauthorizedOperation.RequestPermissionDeny",
    UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED "UnauthorizedOperation.SdkAppIdIsDisabled",
    UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS "UnauthorizedOperation.ServiceSuspendDueToArrears",
    UNAUTHORIZED_OPERATION_SMS_SDK_APP_ID_VERIFY_FAIL "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
    UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
    UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
    UNSUPPORTED_OPERATION_UNSUPPORTED_REGION "UnsupportedOperation.UnsupportedRegion"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddSmsSign, AddSmsTemplate, CallbackStatusStatistics, DeleteSmsSign, DeleteSmsTemplate, DescribeSmsSignList,
    DescribeSmsTemplateList, ModifySmsSign, ModifySmsTemplate, PullSmsReplyStatus, PullSmsReplyStatusByPhoneNumber,
    PullSmsSendStatus, PullSmsSendStatusByPhoneNumber, SendSms, SendStatusStatistics, SmsPackagesStatistics
}
