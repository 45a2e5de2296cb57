//! `sms` 2019-07-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "sms", version: "2019-07-11", code: "sms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSign {
    pub sign_name: String,
    pub sign_type: u64,
    pub document_type: u64,
    pub international: u64,
    pub used_method: u64,
    pub proof_image: String,
    pub commission_image: Option<String>,
    pub remark: Option<String>,
    pub qualification_id: Option<u64>,
}

/// What [`AddSmsSign::new`] takes.
pub struct AddSmsSignRequired {
    pub sign_name: String,
    pub sign_type: u64,
    pub document_type: u64,
    pub international: u64,
    pub used_method: u64,
    pub proof_image: String,
}
operation! { AddSmsSign{AddSmsSignRequired: sign_name, sign_type, document_type, international, used_method, proof_image}
    "AddSmsSign" -> AddSmsSignOutput {
    0 "SignName" sign_name, 1 "SignType" sign_type, 2 "DocumentType" document_type, 3 "International" international,
    4 "UsedMethod" used_method, 5 "ProofImage" proof_image, 6 "CommissionImage" commission_image: String,
    7 "Remark" remark: String, 8 "QualificationId" qualification_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSignOutput {
    pub add_sign_status: Option<AddSignStatus>,
}
model! { AddSmsSignOutput {
    0 "AddSignStatus" add_sign_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSignStatus {
    pub sign_id: Option<u64>,
    pub sign_apply_id: Option<u64>,
}
model! { AddSignStatus {
    0 "SignId" sign_id, 1 "SignApplyId" sign_apply_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplate {
    pub template_name: String,
    pub template_content: String,
    pub sms_type: u64,
    pub international: u64,
    pub remark: String,
}

/// What [`AddSmsTemplate::new`] takes.
pub struct AddSmsTemplateRequired {
    pub template_name: String,
    pub template_content: String,
    pub sms_type: u64,
    pub international: u64,
    pub remark: String,
}
operation! { AddSmsTemplate{AddSmsTemplateRequired: template_name, template_content, sms_type, international, remark}
    "AddSmsTemplate" -> AddSmsTemplateOutput {
    0 "TemplateName" template_name, 1 "TemplateContent" template_content, 2 "SmsType" sms_type,
    3 "International" international, 4 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplateOutput {
    pub add_template_status: Option<AddTemplateStatus>,
}
model! { AddSmsTemplateOutput {
    0 "AddTemplateStatus" add_template_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateStatus {
    pub template_id: Option<String>,
}
model! { AddTemplateStatus {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatistics {
    pub start_date_time: u64,
    pub end_data_time: u64,
    pub sms_sdk_appid: String,
    pub limit: u64,
    pub offset: u64,
}

/// What [`CallbackStatusStatistics::new`] takes.
pub struct CallbackStatusStatisticsRequired {
    pub start_date_time: u64,
    pub end_data_time: u64,
    pub sms_sdk_appid: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { CallbackStatusStatistics{CallbackStatusStatisticsRequired: start_date_time, end_data_time, sms_sdk_appid, limit, offset}
    "CallbackStatusStatistics" -> CallbackStatusStatisticsOutput {
    0 "StartDateTime" start_date_time, 1 "EndDataTime" end_data_time, 2 "SmsSdkAppid" sms_sdk_appid, 3 "Limit" limit,
    4 "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatisticsOutput {
    pub callback_status_statistics: Option<CallbackStatusStatisticsItem>,
}
model! { CallbackStatusStatisticsOutput {
    0 "CallbackStatusStatistics" callback_status_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackStatusStatisticsItem {
    pub callback_count: Option<u64>,
    pub request_success_count: Option<u64>,
    pub callback_fail_count: Option<u64>,
    pub callback_success_count: Option<u64>,
    pub internal_error_count: Option<u64>,
    pub invalid_number_count: Option<u64>,
    pub shutdown_error_count: Option<u64>,
    pub black_list_count: Option<u64>,
    pub frequency_limit_count: Option<u64>,
}
model! { CallbackStatusStatisticsItem {
    0 "CallbackCount" callback_count, 1 "RequestSuccessCount" request_success_count,
    2 "CallbackFailCount" callback_fail_count, 3 "CallbackSuccessCount" callback_success_count,
    4 "InternalErrorCount" internal_error_count, 5 "InvalidNumberCount" invalid_number_count,
    6 "ShutdownErrorCount" shutdown_error_count, 7 "BlackListCount" black_list_count,
    8 "FrequencyLimitCount" frequency_limit_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSign {
    pub sign_id: u64,
}
operation! { DeleteSmsSign(sign_id: u64) "DeleteSmsSign" -> DeleteSmsSignOutput {
    0 "SignId" sign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSignOutput {
    pub delete_sign_status: Option<DeleteSignStatus>,
}
model! { DeleteSmsSignOutput {
    0 "DeleteSignStatus" delete_sign_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignStatus {
    pub delete_status: Option<String>,
    pub delete_time: Option<u64>,
}
model! { DeleteSignStatus {
    0 "DeleteStatus" delete_status, 1 "DeleteTime" delete_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplate {
    pub template_id: u64,
}
operation! { DeleteSmsTemplate(template_id: u64) "DeleteSmsTemplate" -> DeleteSmsTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplateOutput {
    pub delete_template_status: Option<DeleteTemplateStatus>,
}
model! { DeleteSmsTemplateOutput {
    0 "DeleteTemplateStatus" delete_template_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateStatus {
    pub delete_status: Option<String>,
    pub delete_time: Option<u64>,
}
model! { DeleteTemplateStatus {
    0 "DeleteStatus" delete_status, 1 "DeleteTime" delete_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsSignList {
    pub sign_id_set: Vec<u64>,
    pub international: u64,
}
operation! { DescribeSmsSignList(sign_id_set: Vec<u64>, international: u64)
    "DescribeSmsSignList" -> DescribeSmsSignListOutput {
    0 "SignIdSet" sign_id_set, 1 "International" international
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsSignListOutput {
    pub describe_sign_list_status_set: Option<Vec<DescribeSignListStatus>>,
}
model! { DescribeSmsSignListOutput {
    0 "DescribeSignListStatusSet" describe_sign_list_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSignListStatus {
    pub sign_id: Option<u64>,
    pub international: Option<u64>,
    pub status_code: Option<i64>,
    pub review_reply: Option<String>,
    pub sign_name: Option<String>,
    pub create_time: Option<u64>,
    pub qualification_id: Option<u64>,
    pub qualification_name: Option<String>,
    pub qualification_status_code: Option<i64>,
}
model! { DescribeSignListStatus {
    0 "SignId" sign_id, 1 "International" international, 2 "StatusCode" status_code, 3 "ReviewReply" review_reply,
    4 "SignName" sign_name, 5 "CreateTime" create_time, 6 "QualificationId" qualification_id,
    7 "QualificationName" qualification_name, 8 "QualificationStatusCode" qualification_status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsTemplateList {
    pub template_id_set: Vec<u64>,
    pub international: u64,
}
operation! { DescribeSmsTemplateList(template_id_set: Vec<u64>, international: u64)
    "DescribeSmsTemplateList" -> DescribeSmsTemplateListOutput {
    0 "TemplateIdSet" template_id_set, 1 "International" international
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmsTemplateListOutput {
    pub describe_template_status_set: Option<Vec<DescribeTemplateListStatus>>,
}
model! { DescribeSmsTemplateListOutput {
    0 "DescribeTemplateStatusSet" describe_template_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListStatus {
    pub template_id: Option<u64>,
    pub international: Option<u64>,
    pub status_code: Option<i64>,
    pub review_reply: Option<String>,
    pub template_name: Option<String>,
    pub create_time: Option<u64>,
}
model! { DescribeTemplateListStatus {
    0 "TemplateId" template_id, 1 "International" international, 2 "StatusCode" status_code,
    3 "ReviewReply" review_reply, 4 "TemplateName" template_name, 5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSign {
    pub sign_id: u64,
    pub sign_name: String,
    pub sign_type: u64,
    pub document_type: u64,
    pub international: u64,
    pub used_method: u64,
    pub proof_image: String,
    pub commission_image: Option<String>,
    pub remark: Option<String>,
    pub qualification_id: Option<u64>,
}

/// What [`ModifySmsSign::new`] takes.
pub struct ModifySmsSignRequired {
    pub sign_id: u64,
    pub sign_name: String,
    pub sign_type: u64,
    pub document_type: u64,
    pub international: u64,
    pub used_method: u64,
    pub proof_image: String,
}
operation! { ModifySmsSign{ModifySmsSignRequired: sign_id, sign_name, sign_type, document_type, international, used_method, proof_image}
    "ModifySmsSign" -> ModifySmsSignOutput {
    0 "SignId" sign_id, 1 "SignName" sign_name, 2 "SignType" sign_type, 3 "DocumentType" document_type,
    4 "International" international, 5 "UsedMethod" used_method, 6 "ProofImage" proof_image,
    7 "CommissionImage" commission_image: String, 8 "Remark" remark: String, 9 "QualificationId" qualification_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSignOutput {
    pub modify_sign_status: Option<ModifySignStatus>,
}
model! { ModifySmsSignOutput {
    0 "ModifySignStatus" modify_sign_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySignStatus {
    pub sign_id: Option<u64>,
    pub sign_apply_id: Option<String>,
}
model! { ModifySignStatus {
    0 "SignId" sign_id, 1 "SignApplyId" sign_apply_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplate {
    pub template_id: u64,
    pub template_name: String,
    pub template_content: String,
    pub sms_type: u64,
    pub international: u64,
    pub remark: String,
}

/// What [`ModifySmsTemplate::new`] takes.
pub struct ModifySmsTemplateRequired {
    pub template_id: u64,
    pub template_name: String,
    pub template_content: String,
    pub sms_type: u64,
    pub international: u64,
    pub remark: String,
}
operation! { ModifySmsTemplate{ModifySmsTemplateRequired: template_id, template_name, template_content, sms_type, international, remark}
    "ModifySmsTemplate" -> ModifySmsTemplateOutput {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "TemplateContent" template_content,
    3 "SmsType" sms_type, 4 "International" international, 5 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplateOutput {
    pub modify_template_status: Option<ModifyTemplateStatus>,
}
model! { ModifySmsTemplateOutput {
    0 "ModifyTemplateStatus" modify_template_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateStatus {
    pub template_id: Option<u64>,
}
model! { ModifyTemplateStatus {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatus {
    pub limit: u64,
    pub sms_sdk_appid: String,
}
operation! { PullSmsReplyStatus(limit: u64, sms_sdk_appid: String) "PullSmsReplyStatus" -> PullSmsReplyStatusOutput {
    0 "Limit" limit, 1 "SmsSdkAppid" sms_sdk_appid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusOutput {
    pub pull_sms_reply_status_set: Option<Vec<PullSmsReplyStatusItem>>,
}
model! { PullSmsReplyStatusOutput {
    0 "PullSmsReplyStatusSet" pull_sms_reply_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusItem {
    pub extend_code: Option<String>,
    pub nation_code: Option<String>,
    pub phone_number: Option<String>,
    pub sign: Option<String>,
    pub reply_content: Option<String>,
    pub reply_time: Option<String>,
    pub reply_unix_time: Option<u64>,
}
model! { PullSmsReplyStatusItem {
    0 "ExtendCode" extend_code, 1 "NationCode" nation_code, 2 "PhoneNumber" phone_number, 3 "Sign" sign,
    4 "ReplyContent" reply_content, 5 "ReplyTime" reply_time, 6 "ReplyUnixTime" reply_unix_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumber {
    pub send_date_time: u64,
    pub offset: u64,
    pub limit: u64,
    pub phone_number: String,
    pub sms_sdk_appid: String,
    pub end_date_time: Option<u64>,
}

/// What [`PullSmsReplyStatusByPhoneNumber::new`] takes.
pub struct PullSmsReplyStatusByPhoneNumberRequired {
    pub send_date_time: u64,
    pub offset: u64,
    pub limit: u64,
    pub phone_number: String,
    pub sms_sdk_appid: String,
}
operation! { PullSmsReplyStatusByPhoneNumber{PullSmsReplyStatusByPhoneNumberRequired: send_date_time, offset, limit, phone_number, sms_sdk_appid}
    "PullSmsReplyStatusByPhoneNumber" -> PullSmsReplyStatusByPhoneNumberOutput {
    0 "SendDateTime" send_date_time, 1 "Offset" offset, 2 "Limit" limit, 3 "PhoneNumber" phone_number,
    4 "SmsSdkAppid" sms_sdk_appid, 5 "EndDateTime" end_date_time: u64
} }
paged! { PullSmsReplyStatusByPhoneNumber: PullSmsReplyStatusItem =
    Offset "Offset", "PullSmsReplyStatusSet" pull_sms_reply_status_set
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsReplyStatusByPhoneNumberOutput {
    pub pull_sms_reply_status_set: Option<Vec<PullSmsReplyStatusItem>>,
}
model! { PullSmsReplyStatusByPhoneNumberOutput {
    0 "PullSmsReplyStatusSet" pull_sms_reply_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatus {
    pub limit: u64,
    pub sms_sdk_appid: String,
}
operation! { PullSmsSendStatus(limit: u64, sms_sdk_appid: String) "PullSmsSendStatus" -> PullSmsSendStatusOutput {
    0 "Limit" limit, 1 "SmsSdkAppid" sms_sdk_appid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusOutput {
    pub pull_sms_send_status_set: Option<Vec<PullSmsSendStatusItem>>,
}
model! { PullSmsSendStatusOutput {
    0 "PullSmsSendStatusSet" pull_sms_send_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusItem {
    pub user_receive_time: Option<String>,
    pub user_receive_unix_time: Option<u64>,
    pub nation_code: Option<String>,
    pub pure_phone_number: Option<String>,
    pub phone_number: Option<String>,
    pub serial_no: Option<String>,
    pub report_status: Option<String>,
    pub description: Option<String>,
}
model! { PullSmsSendStatusItem {
    0 "UserReceiveTime" user_receive_time, 1 "UserReceiveUnixTime" user_receive_unix_time, 2 "NationCode" nation_code,
    3 "PurePhoneNumber" pure_phone_number, 4 "PhoneNumber" phone_number, 5 "SerialNo" serial_no,
    6 "ReportStatus" report_status, 7 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusByPhoneNumber {
    pub send_date_time: u64,
    pub offset: u64,
    pub limit: u64,
    pub phone_number: String,
    pub sms_sdk_appid: String,
    pub end_date_time: Option<u64>,
}

/// What [`PullSmsSendStatusByPhoneNumber::new`] takes.
pub struct PullSmsSendStatusByPhoneNumberRequired {
    pub send_date_time: u64,
    pub offset: u64,
    pub limit: u64,
    pub phone_number: String,
    pub sms_sdk_appid: String,
}
operation! { PullSmsSendStatusByPhoneNumber{PullSmsSendStatusByPhoneNumberRequired: send_date_time, offset, limit, phone_number, sms_sdk_appid}
    "PullSmsSendStatusByPhoneNumber" -> PullSmsSendStatusByPhoneNumberOutput {
    0 "SendDateTime" send_date_time, 1 "Offset" offset, 2 "Limit" limit, 3 "PhoneNumber" phone_number,
    4 "SmsSdkAppid" sms_sdk_appid, 5 "EndDateTime" end_date_time: u64
} }
paged! { PullSmsSendStatusByPhoneNumber: PullSmsSendStatusItem =
    Offset "Offset", "PullSmsSendStatusSet" pull_sms_send_status_set
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullSmsSendStatusByPhoneNumberOutput {
    pub pull_sms_send_status_set: Option<Vec<PullSmsSendStatusItem>>,
}
model! { PullSmsSendStatusByPhoneNumberOutput {
    0 "PullSmsSendStatusSet" pull_sms_send_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSms {
    pub phone_number_set: Vec<String>,
    pub template_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsOutput {
    pub send_status_set: Option<Vec<SendStatus>>,
}
model! { SendSmsOutput {
    0 "SendStatusSet" send_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatus {
    pub serial_no: Option<String>,
    pub phone_number: Option<String>,
    pub fee: Option<u64>,
    pub session_context: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub iso_code: Option<String>,
}
model! { SendStatus {
    0 "SerialNo" serial_no, 1 "PhoneNumber" phone_number, 2 "Fee" fee, 3 "SessionContext" session_context,
    4 "Code" code, 5 "Message" message, 6 "IsoCode" iso_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatistics {
    pub start_date_time: u64,
    pub end_data_time: u64,
    pub sms_sdk_appid: String,
    pub limit: u64,
    pub offset: u64,
}

/// What [`SendStatusStatistics::new`] takes.
pub struct SendStatusStatisticsRequired {
    pub start_date_time: u64,
    pub end_data_time: u64,
    pub sms_sdk_appid: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { SendStatusStatistics{SendStatusStatisticsRequired: start_date_time, end_data_time, sms_sdk_appid, limit, offset}
    "SendStatusStatistics" -> SendStatusStatisticsOutput {
    0 "StartDateTime" start_date_time, 1 "EndDataTime" end_data_time, 2 "SmsSdkAppid" sms_sdk_appid, 3 "Limit" limit,
    4 "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatisticsOutput {
    pub send_status_statistics: Option<SendStatusStatisticsItem>,
}
model! { SendStatusStatisticsOutput {
    0 "SendStatusStatistics" send_status_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendStatusStatisticsItem {
    pub fee_count: Option<u64>,
    pub request_count: Option<u64>,
    pub request_success_count: Option<u64>,
}
model! { SendStatusStatisticsItem {
    0 "FeeCount" fee_count, 1 "RequestCount" request_count, 2 "RequestSuccessCount" request_success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatistics {
    pub sms_sdk_appid: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { SmsPackagesStatistics(sms_sdk_appid: String, limit: u64, offset: u64)
    "SmsPackagesStatistics" -> SmsPackagesStatisticsOutput {
    0 "SmsSdkAppid" sms_sdk_appid, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { SmsPackagesStatistics: SmsPackagesStatisticsItem =
    Offset "Offset", "SmsPackagesStatisticsSet" sms_packages_statistics_set
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatisticsOutput {
    pub sms_packages_statistics_set: Option<Vec<SmsPackagesStatisticsItem>>,
}
model! { SmsPackagesStatisticsOutput {
    0 "SmsPackagesStatisticsSet" sms_packages_statistics_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsPackagesStatisticsItem {
    pub package_create_time: Option<String>,
    pub package_create_unix_time: Option<u64>,
    pub package_effective_time: Option<String>,
    pub package_effective_unix_time: Option<u64>,
    pub package_expired_time: Option<String>,
    pub package_expired_unix_time: Option<u64>,
    pub amount_of_package: Option<u64>,
    pub type_of_package: Option<u64>,
    pub package_id: Option<u64>,
    pub current_usage: Option<u64>,
}
model! { SmsPackagesStatisticsItem {
    0 "PackageCreateTime" package_create_time, 1 "PackageCreateUnixTime" package_create_unix_time,
    2 "PackageEffectiveTime" package_effective_time, 3 "PackageEffectiveUnixTime" package_effective_unix_time,
    4 "PackageExpiredTime" package_expired_time, 5 "PackageExpiredUnixTime" package_expired_unix_time,
    6 "AmountOfPackage" amount_of_package, 7 "TypeOfPackage" type_of_package, 8 "PackageId" package_id,
    9 "CurrentUsage" current_usage
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_CONTAIN_SENSITIVE_WORD: &str = "FailedOperation.ContainSensitiveWord";
    pub const FAILED_OPERATION_FAIL_RESOLVE_PACKET: &str = "FailedOperation.FailResolvePacket";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE: &str =
        "FailedOperation.InsufficientBalanceInSmsPackage";
    pub const FAILED_OPERATION_JSON_PARSE_FAIL: &str = "FailedOperation.JsonParseFail";
    pub const FAILED_OPERATION_MARKETING_SEND_TIME_CONSTRAINT: &str = "FailedOperation.MarketingSendTimeConstraint";
    pub const FAILED_OPERATION_MISSING_SIGNATURE: &str = "FailedOperation.MissingSignature";
    pub const FAILED_OPERATION_MISSING_SIGNATURE_LIST: &str = "FailedOperation.MissingSignatureList";
    pub const FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY: &str = "FailedOperation.MissingSignatureToModify";
    pub const FAILED_OPERATION_MISSING_TEMPLATE_LIST: &str = "FailedOperation.MissingTemplateList";
    pub const FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY: &str = "FailedOperation.MissingTemplateToModify";
    pub const FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION: &str = "FailedOperation.NotEnterpriseCertification";
    pub const FAILED_OPERATION_OTHER_ERROR: &str = "FailedOperation.OtherError";
    pub const FAILED_OPERATION_PARAMETERS_OTHER_ERROR: &str = "FailedOperation.ParametersOtherError";
    pub const FAILED_OPERATION_PHONE_NUMBER_IN_BLACKLIST: &str = "FailedOperation.PhoneNumberInBlacklist";
    pub const FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED: &str = "FailedOperation.QualificationIdNotApproved";
    pub const FAILED_OPERATION_SIGN_ID_NOT_EXIST: &str = "FailedOperation.SignIdNotExist";
    pub const FAILED_OPERATION_SIGN_NUMBER_LIMIT: &str = "FailedOperation.SignNumberLimit";
    pub const FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED: &str =
        "FailedOperation.SignatureIncorrectOrUnapproved";
    pub const FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK: &str = "FailedOperation.TemplateAlreadyPassedCheck";
    pub const FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST: &str = "FailedOperation.TemplateIdNotExist";
    pub const FAILED_OPERATION_TEMPLATE_INCORRECT_OR_UNAPPROVED: &str = "FailedOperation.TemplateIncorrectOrUnapproved";
    pub const FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT: &str = "FailedOperation.TemplateNumberLimit";
    pub const FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE: &str =
        "FailedOperation.TemplateParamSetNotMatchApprovedTemplate";
    pub const FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST: &str = "FailedOperation.TemplateUnapprovedOrNotExist";
    pub const INTERNAL_ERROR_CONSTRUCT_USER_DATA_FAIL: &str = "InternalError.ConstructUserDataFail";
    pub const INTERNAL_ERROR_JSON_PARSE_FAIL: &str = "InternalError.JsonParseFail";
    pub const INTERNAL_ERROR_OTHER_ERROR: &str = "InternalError.OtherError";
    pub const INTERNAL_ERROR_PARSE_BACKEND_RESPONSE_FAIL: &str = "InternalError.ParseBackendResponseFail";
    pub const INTERNAL_ERROR_REQUEST_TIME_EXCEPTION: &str = "InternalError.RequestTimeException";
    pub const INTERNAL_ERROR_REST_API_INTERFACE_NOT_EXIST: &str = "InternalError.RestApiInterfaceNotExist";
    pub const INTERNAL_ERROR_SEND_AND_RECV_FAIL: &str = "InternalError.SendAndRecvFail";
    pub const INTERNAL_ERROR_SIG_FIELD_MISSING: &str = "InternalError.SigFieldMissing";
    pub const INTERNAL_ERROR_SIG_VERIFICATION_FAIL: &str = "InternalError.SigVerificationFail";
    pub const INTERNAL_ERROR_TIMEOUT: &str = "InternalError.Timeout";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_APPID_AND_BIZ_ID: &str = "InvalidParameter.AppidAndBizId";
    pub const INVALID_PARAMETER_INVALID_PARAMETERS: &str = "InvalidParameter.InvalidParameters";
    pub const INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL: &str = "InvalidParameterValue.BeginTimeVerifyFail";
    pub const INVALID_PARAMETER_VALUE_CONTENT_LENGTH_LIMIT: &str = "InvalidParameterValue.ContentLengthLimit";
    pub const INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL: &str = "InvalidParameterValue.EndTimeVerifyFail";
    pub const INVALID_PARAMETER_VALUE_IMAGE_INVALID: &str = "InvalidParameterValue.ImageInvalid";
    pub const INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER: &str = "InvalidParameterValue.IncorrectPhoneNumber";
    pub const INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE: &str = "InvalidParameterValue.InvalidDocumentType";
    pub const INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL: &str = "InvalidParameterValue.InvalidInternational";
    pub const INVALID_PARAMETER_VALUE_INVALID_SMS_TYPE: &str = "InvalidParameterValue.InvalidSmsType";
    pub const INVALID_PARAMETER_VALUE_INVALID_START_TIME: &str = "InvalidParameterValue.InvalidStartTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_USED_METHOD: &str = "InvalidParameterValue.InvalidUsedMethod";
    pub const INVALID_PARAMETER_VALUE_MARKETING_TEMPLATE_WITHOUT_UNSUBSCRIBE: &str =
        "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe";
    pub const INVALID_PARAMETER_VALUE_MISSING_SIGNATURE_LIST: &str = "InvalidParameterValue.MissingSignatureList";
    pub const INVALID_PARAMETER_VALUE_PROHIBITED_USE_URL_IN_TEMPLATE_PARAMETER: &str =
        "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter";
    pub const INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND: &str =
        "InvalidParameterValue.QualificationIdNotFound";
    pub const INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST: &str = "InvalidParameterValue.SdkAppIdNotExist";
    pub const INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK: &str = "InvalidParameterValue.SignAlreadyPassedCheck";
    pub const INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED: &str = "InvalidParameterValue.SignExistAndUnapproved";
    pub const INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG: &str = "InvalidParameterValue.SignNameLengthTooLong";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_FORMAT_ERROR: &str =
        "InvalidParameterValue.TemplateParameterFormatError";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_PARAMETER_LENGTH_LIMIT: &str =
        "InvalidParameterValue.TemplateParameterLengthLimit";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_TEMPLATE_VARIABLE: &str =
        "InvalidParameterValue.UnsupportedTemplateVariable";
    pub const LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_DAILY_LIMIT: &str = "LimitExceeded.AppCountryOrRegionDailyLimit";
    pub const LIMIT_EXCEEDED_APP_COUNTRY_OR_REGION_IN_BLACKLIST: &str = "LimitExceeded.AppCountryOrRegionInBlacklist";
    pub const LIMIT_EXCEEDED_APP_DAILY_LIMIT: &str = "LimitExceeded.AppDailyLimit";
    pub const LIMIT_EXCEEDED_APP_GLOBAL_DAILY_LIMIT: &str = "LimitExceeded.AppGlobalDailyLimit";
    pub const LIMIT_EXCEEDED_APP_MAINLAND_CHINA_DAILY_LIMIT: &str = "LimitExceeded.AppMainlandChinaDailyLimit";
    pub const LIMIT_EXCEEDED_DAILY_LIMIT: &str = "LimitExceeded.DailyLimit";
    pub const LIMIT_EXCEEDED_DELIVERY_FREQUENCY_LIMIT: &str = "LimitExceeded.DeliveryFrequencyLimit";
    pub const LIMIT_EXCEEDED_GLOBAL_SMS_SENDING_RATE_LIMIT: &str = "LimitExceeded.GlobalSmsSendingRateLimit";
    pub const LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT: &str = "LimitExceeded.PhoneNumberCountLimit";
    pub const LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT: &str = "LimitExceeded.PhoneNumberDailyLimit";
    pub const LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT: &str = "LimitExceeded.PhoneNumberOneHourLimit";
    pub const LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT: &str =
        "LimitExceeded.PhoneNumberSameContentDailyLimit";
    pub const LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT: &str = "LimitExceeded.PhoneNumberThirtySecondLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET: &str = "MissingParameter.EmptyPhoneNumberSet";
    pub const MISSING_PARAMETER_MISSING_SIGNATURE_LIST: &str = "MissingParameter.MissingSignatureList";
    pub const UNAUTHORIZED_OPERATION_INDIVIDUAL_USER_MARKETING_SMS_PERMISSION_DENY: &str =
        "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny";
    pub const UNAUTHORIZED_OPERATION_REQUEST_IP_NOT_IN_WHITELIST: &str =
        "UnauthorizedOperation.RequestIpNotInWhitelist";
    pub const UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY: &str = "UnauthorizedOperation.RequestPermissionDeny";
    pub const UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED: &str = "UnauthorizedOperation.SdkAppIdIsDisabled";
    pub const UNAUTHORIZED_OPERATION_SERVICE_SUSPEND_DUE_TO_ARREARS: &str =
        "UnauthorizedOperation.ServiceSuspendDueToArrears";
    pub const UNAUTHORIZED_OPERATION_SMS_SDK_APP_ID_VERIFY_FAIL: &str = "UnauthorizedOperation.SmsSdkAppIdVerifyFail";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CHINESE_MAINLAND_TEMPLATE_TO_GLOBAL_PHONE: &str =
        "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone";
    pub const UNSUPPORTED_OPERATION_CONTAIN_DOMESTIC_AND_INTERNATIONAL_PHONE_NUMBER: &str =
        "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber";
    pub const UNSUPPORTED_OPERATION_GLOBAL_TEMPLATE_TO_CHINESE_MAINLAND_PHONE: &str =
        "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_REGION: &str = "UnsupportedOperation.UnsupportedRegion";
}

#[cfg(feature = "reflect")]
register! {
    AddSmsSign, AddSmsTemplate, CallbackStatusStatistics, DeleteSmsSign, DeleteSmsTemplate, DescribeSmsSignList,
    DescribeSmsTemplateList, ModifySmsSign, ModifySmsTemplate, PullSmsReplyStatus, PullSmsReplyStatusByPhoneNumber,
    PullSmsSendStatus, PullSmsSendStatusByPhoneNumber, SendSms, SendStatusStatistics, SmsPackagesStatistics
}
