//! `ses` of Tencent Cloud, API version 2020-10-02.
//!
//! Endpoint: `ses.tencentcloudapi.com`, or `ses.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ses::ListAddressUnsubscribeConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListAddressUnsubscribeConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ses", "2020-10-02", "ses", &Endpoints::NONE);

/// Batches send email: `BatchSendEmail` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=BatchSendEmail>.
///
/// Errors: [`codes::FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_BEGIN_TIME_BEFORE_NOW`], [`codes::INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBJECT_LENGTH_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NOT_MATCH_DATA`], [`codes::MISSING_PARAMETER_CYCLE_PARAM_NECESSARY`],
/// [`codes::MISSING_PARAMETER_SEND_PARAM_NECESSARY`], [`codes::MISSING_PARAMETER_TIMED_PARAM_NECESSARY`],
/// [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`], [`codes::OPERATION_DENIED_RECEIVER_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_SEND_ADDRESS_STATUS_ERROR`], [`codes::OPERATION_DENIED_TEMPLATE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendEmail {
    /// Required.
    pub from_email_address: String,
    /// Required.
    pub receiver_id: i64,
    /// Required.
    pub subject: String,
    /// Required.
    pub task_type: i64,
    pub reply_to_addresses: Option<String>,
    pub template: Option<Template>,
    pub simple: Option<Simple>,
    pub attachments: Option<Vec<Attachment>>,
    pub cycle_param: Option<CycleEmailParam>,
    pub timed_param: Option<TimedEmailParam>,
    pub unsubscribe: Option<String>,
    pub ad_location: Option<i64>,
}
operation! { BatchSendEmail(from_email_address: String, receiver_id: i64, subject: String, task_type: i64)
    "BatchSendEmail" -> BatchSendEmailOutput {
    0 "FromEmailAddress" from_email_address, 1 "ReceiverId" receiver_id, 2 "Subject" subject, 3 "TaskType" task_type,
    4 "ReplyToAddresses" reply_to_addresses: String, 5 "Template" template: Template, 6 "Simple" simple: Simple,
    7 "Attachments" attachments: Vec<Attachment>, 8 "CycleParam" cycle_param: CycleEmailParam,
    9 "TimedParam" timed_param: TimedEmailParam, 10 "Unsubscribe" unsubscribe: String, 11 "ADLocation" ad_location: i64
} }

/// In the request of [`BatchSendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// Required.
    pub template_id: Option<i64>,
    /// Required.
    pub template_data: Option<String>,
}
input! { Template(template_id: i64, template_data: String) {
    0 "TemplateID" template_id: i64, 1 "TemplateData" template_data: String
} }

/// In the request of [`BatchSendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Simple {
    pub html: Option<String>,
    pub text: Option<String>,
}
input! { Simple() {
    0 "Html" html: String, 1 "Text" text: String
} }

/// In the request of [`BatchSendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Required.
    pub file_name: Option<String>,
    pub content: Option<String>,
    pub file_url: Option<String>,
}
input! { Attachment(file_name: String) {
    0 "FileName" file_name: String, 1 "Content" content: String, 2 "FileURL" file_url: String
} }

/// In the request of [`BatchSendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CycleEmailParam {
    /// Required.
    pub begin_time: Option<String>,
    /// Required.
    pub interval_time: Option<i64>,
    pub term_cycle: Option<i64>,
}
input! { CycleEmailParam(begin_time: String, interval_time: i64) {
    0 "BeginTime" begin_time: String, 1 "IntervalTime" interval_time: i64, 2 "TermCycle" term_cycle: i64
} }

/// In the request of [`BatchSendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimedEmailParam {
    /// Required.
    pub begin_time: Option<String>,
}
input! { TimedEmailParam(begin_time: String) {
    0 "BeginTime" begin_time: String
} }

/// Response of [`BatchSendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendEmailOutput {
    pub task_id: Option<i64>,
}
model! { BatchSendEmailOutput {
    0 "TaskId" task_id: i64
} }

/// Creates address unsubscribe config: `CreateAddressUnsubscribeConfig` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateAddressUnsubscribeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_BEGIN_TIME_BEFORE_NOW`], [`codes::INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBJECT_LENGTH_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NOT_MATCH_DATA`], [`codes::MISSING_PARAMETER_CYCLE_PARAM_NECESSARY`],
/// [`codes::MISSING_PARAMETER_SEND_PARAM_NECESSARY`], [`codes::MISSING_PARAMETER_TIMED_PARAM_NECESSARY`],
/// [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`], [`codes::OPERATION_DENIED_RECEIVER_STATUS_ERROR`],
/// [`codes::OPERATION_DENIED_SEND_ADDRESS_STATUS_ERROR`], [`codes::OPERATION_DENIED_TEMPLATE_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressUnsubscribeConfig {
    /// Required.
    pub address: String,
    /// Required.
    pub unsubscribe_config: String,
    /// Required.
    pub status: i64,
}
operation! { CreateAddressUnsubscribeConfig(address: String, unsubscribe_config: String, status: i64)
    "CreateAddressUnsubscribeConfig" -> Empty {
    0 "Address" address, 1 "UnsubscribeConfig" unsubscribe_config, 2 "Status" status
} }

/// Response of [`CreateAddressUnsubscribeConfig`]: empty.
pub type CreateAddressUnsubscribeConfigOutput = Empty;

/// Creates custom blacklist: `CreateCustomBlacklist` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateCustomBlacklist>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_WRONG_DATE`], [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_REQUEST_LIMIT`],
/// [`codes::MISSING_PARAMETER_EMAILS_NECESSARY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomBlacklist {
    /// Required.
    pub emails: Vec<String>,
    /// `YYYY-MM-DD`.
    pub expire_date: Option<String>,
}
operation! { CreateCustomBlacklist(emails: Vec<String>) "CreateCustomBlacklist" -> CreateCustomBlacklistOutput {
    0 "Emails" emails, 1 "ExpireDate" expire_date: String
} }

/// Response of [`CreateCustomBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomBlacklistOutput {
    pub total_count: Option<i64>,
    pub valid_count: Option<i64>,
    pub too_long_count: Option<i64>,
    pub repeat_count: Option<i64>,
    pub invalid_count: Option<i64>,
}
model! { CreateCustomBlacklistOutput {
    0 "TotalCount" total_count: i64, 1 "ValidCount" valid_count: i64, 2 "TooLongCount" too_long_count: i64,
    3 "RepeatCount" repeat_count: i64, 4 "InvalidCount" invalid_count: i64
} }

/// Creates email address: `CreateEmailAddress` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateEmailAddress>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_EMAIL_ADDRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_SENDER_NAME`], [`codes::INVALID_PARAMETER_VALUE_REPEAT_EMAIL_ADDRESS`],
/// [`codes::OPERATION_DENIED_DOMAIN_NOT_VERIFIED`], [`codes::OPERATION_DENIED_EXCEED_SENDER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailAddress {
    /// Required.
    pub email_address: String,
    pub email_sender_name: Option<String>,
}
operation! { CreateEmailAddress(email_address: String) "CreateEmailAddress" -> Empty {
    0 "EmailAddress" email_address, 1 "EmailSenderName" email_sender_name: String
} }

/// Response of [`CreateEmailAddress`]: empty.
pub type CreateEmailAddressOutput = Empty;

/// Creates email identity: `CreateEmailIdentity` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateEmailIdentity>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_CREATED_BY_OTHER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EMAIL_IDENTITY`], [`codes::INVALID_PARAMETER_VALUE_REPEAT_CREATION`],
/// [`codes::OPERATION_DENIED_EXCEED_DOMAIN_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailIdentity {
    /// Required.
    pub email_identity: String,
    pub dkim_option: Option<i64>,
    pub tag_list: Option<Vec<TagList>>,
}
operation! { CreateEmailIdentity(email_identity: String) "CreateEmailIdentity" -> CreateEmailIdentityOutput {
    0 "EmailIdentity" email_identity, 1 "DKIMOption" dkim_option: i64, 2 "TagList" tag_list: Vec<TagList>
} }

/// In the request of [`CreateEmailIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagList {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagList(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateEmailIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailIdentityOutput {
    pub identity_type: Option<String>,
    pub verified_for_sending_status: Option<bool>,
    pub attributes: Vec<DNSAttributes>,
    pub dkim_option: Option<i64>,
}
model! { CreateEmailIdentityOutput {
    0 "IdentityType" identity_type: String, 1 "VerifiedForSendingStatus" verified_for_sending_status: bool,
    2 "Attributes" attributes: Vec<DNSAttributes>, 3 "DKIMOption" dkim_option: i64
} }

/// In the response of [`CreateEmailIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSAttributes {
    pub r#type: Option<String>,
    pub send_domain: Option<String>,
    pub expected_value: Option<String>,
    pub current_value: Option<String>,
    pub status: Option<bool>,
}
model! { DNSAttributes {
    0 "Type" r#type: String, 1 "SendDomain" send_domain: String, 2 "ExpectedValue" expected_value: String,
    3 "CurrentValue" current_value: String, 4 "Status" status: bool
} }

/// Creates email template: `CreateEmailTemplate` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateEmailTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_EXCEED_TEMPLATE_LIMIT`], [`codes::FAILED_OPERATION_TEMPLATE_CONTENT_TOOLARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NAME_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailTemplate {
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_content: TemplateContent,
}
operation! { CreateEmailTemplate(template_name: String, template_content: TemplateContent)
    "CreateEmailTemplate" -> CreateEmailTemplateOutput {
    0 "TemplateName" template_name, 1 "TemplateContent" template_content
} }

/// In the request of [`CreateEmailTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateContent {
    pub html: Option<String>,
    pub text: Option<String>,
}
input! { TemplateContent() {
    0 "Html" html: String, 1 "Text" text: String
} }

/// Response of [`CreateEmailTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateEmailTemplateOutput {
    0 "TemplateID" template_id: i64
} }

/// Creates receiver: `CreateReceiver` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateReceiver>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RECEIVER_DESC_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_RECEIVER_NAME_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_REPEAT_RECEIVER_NAME`],
/// [`codes::LIMIT_EXCEEDED_EXCEED_RECEIVER_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiver {
    /// Required.
    pub receivers_name: String,
    pub desc: Option<String>,
}
operation! { CreateReceiver(receivers_name: String) "CreateReceiver" -> CreateReceiverOutput {
    0 "ReceiversName" receivers_name, 1 "Desc" desc: String
} }

/// Response of [`CreateReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverOutput {
    pub receiver_id: Option<i64>,
}
model! { CreateReceiverOutput {
    0 "ReceiverId" receiver_id: i64
} }

/// Creates receiver detail: `CreateReceiverDetail` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateReceiverDetail>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SERVICE_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_INCONSISTENT`],
/// [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_COUNT_LIMIT`], [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_REQUEST_LIMIT`],
/// [`codes::MISSING_PARAMETER_EMAILS_NECESSARY`], [`codes::MISSING_PARAMETER_RECEIVER_ID_NECESSARY`],
/// [`codes::OPERATION_DENIED_RECEIVER_IS_OPERATING`], [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetail {
    /// Required.
    pub receiver_id: i64,
    /// Required.
    pub emails: Vec<String>,
}
operation! { CreateReceiverDetail(receiver_id: i64, emails: Vec<String>)
    "CreateReceiverDetail" -> CreateReceiverDetailOutput {
    0 "ReceiverId" receiver_id, 1 "Emails" emails
} }

/// Response of [`CreateReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetailOutput {
    pub total_count: Option<i64>,
    pub valid_count: Option<i64>,
    pub too_long_count: Option<i64>,
    pub empty_email_count: Option<i64>,
    pub repeat_count: Option<i64>,
}
model! { CreateReceiverDetailOutput {
    0 "TotalCount" total_count: i64, 1 "ValidCount" valid_count: i64, 2 "TooLongCount" too_long_count: i64,
    3 "EmptyEmailCount" empty_email_count: i64, 4 "RepeatCount" repeat_count: i64
} }

/// Creates receiver detail with data: `CreateReceiverDetailWithData` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=CreateReceiverDetailWithData>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_IN_VALID_TEMPLATE_DATA`],
/// [`codes::INVALID_PARAMETER_VALUE_RECEIVER_EMAIL_INVALID`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_INCONSISTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_LEN_LIMIT`], [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_REQUEST_LIMIT`], [`codes::MISSING_PARAMETER_EMAILS_NECESSARY`],
/// [`codes::OPERATION_DENIED_RECEIVER_IS_OPERATING`], [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetailWithData {
    /// Required.
    pub receiver_id: i64,
    /// Required.
    pub datas: Vec<ReceiverInputData>,
}
operation! { CreateReceiverDetailWithData(receiver_id: i64, datas: Vec<ReceiverInputData>)
    "CreateReceiverDetailWithData" -> CreateReceiverDetailWithDataOutput {
    0 "ReceiverId" receiver_id, 1 "Datas" datas
} }

/// In the request of [`CreateReceiverDetailWithData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverInputData {
    /// Required.
    pub email: Option<String>,
    /// Required.
    pub template_data: Option<String>,
}
input! { ReceiverInputData(email: String, template_data: String) {
    0 "Email" email: String, 1 "TemplateData" template_data: String
} }

/// Response of [`CreateReceiverDetailWithData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetailWithDataOutput {
    pub total_count: Option<i64>,
    pub valid_count: Option<i64>,
    pub too_long_count: Option<i64>,
    pub empty_email_count: Option<i64>,
    pub repeat_count: Option<i64>,
}
model! { CreateReceiverDetailWithDataOutput {
    0 "TotalCount" total_count: i64, 1 "ValidCount" valid_count: i64, 2 "TooLongCount" too_long_count: i64,
    3 "EmptyEmailCount" empty_email_count: i64, 4 "RepeatCount" repeat_count: i64
} }

/// Deletes address unsubscribe config: `DeleteAddressUnsubscribeConfig` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteAddressUnsubscribeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_IN_VALID_TEMPLATE_DATA`],
/// [`codes::INVALID_PARAMETER_VALUE_RECEIVER_EMAIL_INVALID`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_INCONSISTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_DATA_LEN_LIMIT`], [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_COUNT_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_RECEIVER_DETAIL_REQUEST_LIMIT`], [`codes::MISSING_PARAMETER_EMAILS_NECESSARY`],
/// [`codes::OPERATION_DENIED_RECEIVER_IS_OPERATING`], [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressUnsubscribeConfig {
    pub address: Option<String>,
}
operation! { DeleteAddressUnsubscribeConfig() "DeleteAddressUnsubscribeConfig" -> Empty {
    0 "Address" address: String
} }

/// Response of [`DeleteAddressUnsubscribeConfig`]: empty.
pub type DeleteAddressUnsubscribeConfigOutput = Empty;

/// Deletes black list: `DeleteBlackList` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackList {
    /// Required.
    pub email_address_list: Vec<String>,
}
operation! { DeleteBlackList(email_address_list: Vec<String>) "DeleteBlackList" -> Empty {
    0 "EmailAddressList" email_address_list
} }

/// Response of [`DeleteBlackList`]: empty.
pub type DeleteBlackListOutput = Empty;

/// Deletes custom black list: `DeleteCustomBlackList` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteCustomBlackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomBlackList {
    /// Required.
    pub emails: Vec<String>,
}
operation! { DeleteCustomBlackList(emails: Vec<String>) "DeleteCustomBlackList" -> Empty {
    0 "Emails" emails
} }

/// Response of [`DeleteCustomBlackList`]: empty.
pub type DeleteCustomBlackListOutput = Empty;

/// Deletes email address: `DeleteEmailAddress` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteEmailAddress>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_NO_SUCH_SENDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmailAddress {
    /// Required.
    pub email_address: String,
}
operation! { DeleteEmailAddress(email_address: String) "DeleteEmailAddress" -> Empty {
    0 "EmailAddress" email_address
} }

/// Response of [`DeleteEmailAddress`]: empty.
pub type DeleteEmailAddressOutput = Empty;

/// Deletes email identity: `DeleteEmailIdentity` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteEmailIdentity>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::OPERATION_DENIED_NOT_ALLOW_DELETE`],
/// [`codes::OPERATION_DENIED_SENDER_WITH_DOMAIN_IS_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmailIdentity {
    /// Required.
    pub email_identity: String,
}
operation! { DeleteEmailIdentity(email_identity: String) "DeleteEmailIdentity" -> Empty {
    0 "EmailIdentity" email_identity
} }

/// Response of [`DeleteEmailIdentity`]: empty.
pub type DeleteEmailIdentityOutput = Empty;

/// Deletes email template: `DeleteEmailTemplate` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteEmailTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmailTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DeleteEmailTemplate(template_id: i64) "DeleteEmailTemplate" -> Empty {
    0 "TemplateID" template_id
} }

/// Response of [`DeleteEmailTemplate`]: empty.
pub type DeleteEmailTemplateOutput = Empty;

/// Deletes receiver: `DeleteReceiver` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=DeleteReceiver>.
///
/// Errors: [`codes::MISSING_PARAMETER_RECEIVER_ID_NECESSARY`], [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReceiver {
    /// Required.
    pub receiver_id: i64,
}
operation! { DeleteReceiver(receiver_id: i64) "DeleteReceiver" -> Empty {
    0 "ReceiverId" receiver_id
} }

/// Response of [`DeleteReceiver`]: empty.
pub type DeleteReceiverOutput = Empty;

/// Gets abuse report: `GetAbuseReport` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=GetAbuseReport>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`], [`codes::INTERNAL_ERROR_QUERY_DATA_BASE_FAILED`],
/// [`codes::INVALID_PARAMETER_APP_ID_IS_REQUIRED`], [`codes::INVALID_PARAMETER_INVALID_END_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_START_TIME_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbuseReport {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub from_domain: Option<String>,
    pub from_address: Option<String>,
    pub mta: Option<String>,
    pub to_address: Option<String>,
    pub template_id: Option<String>,
}
operation! { GetAbuseReport(start_time: String, end_time: String) "GetAbuseReport" -> GetAbuseReportOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "FromDomain" from_domain: String, 5 "FromAddress" from_address: String, 6 "Mta" mta: String,
    7 "ToAddress" to_address: String, 8 "TemplateId" template_id: String
} }
paged! { GetAbuseReport: AbuseReport = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`GetAbuseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbuseReportOutput {
    pub data: Vec<AbuseReport>,
    pub total_count: Option<i64>,
}
model! { GetAbuseReportOutput {
    0 "Data" data: Vec<AbuseReport>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetAbuseReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbuseReport {
    pub deliver_time: Option<String>,
    pub original_mail_from: Option<String>,
    pub original_rcpt_to: Option<String>,
    pub from_domain: Option<String>,
    pub complain_time: Option<String>,
    pub mta: Option<String>,
    pub source_ip: Option<String>,
    pub insert_time: Option<String>,
    pub template_id: Option<String>,
    pub bulk_id: Option<String>,
    pub message_id: Option<String>,
    pub abuse_time: Option<String>,
    pub subject: Option<String>,
}
model! { AbuseReport {
    0 "DeliverTime" deliver_time: String, 1 "OriginalMailFrom" original_mail_from: String,
    2 "OriginalRcptTo" original_rcpt_to: String, 3 "FromDomain" from_domain: String,
    4 "ComplainTime" complain_time: String, 5 "Mta" mta: String, 6 "SourceIp" source_ip: String,
    7 "InsertTime" insert_time: String, 8 "TemplateId" template_id: String, 9 "BulkId" bulk_id: String,
    10 "MessageId" message_id: String, 11 "AbuseTime" abuse_time: String, 12 "Subject" subject: String
} }

/// Gets email identity: `GetEmailIdentity` of `ses` 2020-10-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=GetEmailIdentity>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_NOT_EXIST_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailIdentity {
    /// Required.
    pub email_identity: String,
}
operation! { GetEmailIdentity(email_identity: String) "GetEmailIdentity" -> GetEmailIdentityOutput {
    0 "EmailIdentity" email_identity
} }

/// Response of [`GetEmailIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailIdentityOutput {
    pub identity_type: Option<String>,
    pub verified_for_sending_status: Option<bool>,
    pub attributes: Vec<DNSAttributes>,
    pub dkim_option: Option<i64>,
    pub tag_list: Vec<TagList>,
}
model! { GetEmailIdentityOutput {
    0 "IdentityType" identity_type: String, 1 "VerifiedForSendingStatus" verified_for_sending_status: bool,
    2 "Attributes" attributes: Vec<DNSAttributes>, 3 "DKIMOption" dkim_option: i64, 4 "TagList" tag_list: Vec<TagList>
} }

/// Gets email template: `GetEmailTemplate` of `ses` 2020-10-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=GetEmailTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { GetEmailTemplate(template_id: i64) "GetEmailTemplate" -> GetEmailTemplateOutput {
    0 "TemplateID" template_id
} }

/// Response of [`GetEmailTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailTemplateOutput {
    pub template_content: Option<TemplateContent>,
    pub template_status: Option<i64>,
    pub template_name: Option<String>,
}
model! { GetEmailTemplateOutput {
    0 "TemplateContent" template_content: TemplateContent, 1 "TemplateStatus" template_status: i64,
    2 "TemplateName" template_name: String
} }

/// Gets send email status: `GetSendEmailStatus` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=GetSendEmailStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_EMAIL_ADDR_IN_BLACKLIST`], [`codes::FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE`],
/// [`codes::FAILED_OPERATION_EXCEED_SEND_LIMIT`], [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`],
/// [`codes::FAILED_OPERATION_HIGH_REJECTION_RATE`], [`codes::FAILED_OPERATION_INCORRECT_EMAIL`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INSUFFICIENT_QUOTA`],
/// [`codes::FAILED_OPERATION_INVALID_LIMIT`], [`codes::FAILED_OPERATION_INVALID_TEMPLATE_ID`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED_SENDER`], [`codes::FAILED_OPERATION_NOT_SUPPORT_DATE`],
/// [`codes::FAILED_OPERATION_PROTOCOL_CHECK_ERR`], [`codes::FAILED_OPERATION_TEMPORARY_BLOCKED`],
/// [`codes::FAILED_OPERATION_TOO_MANY_RECIPIENTS`], [`codes::FAILED_OPERATION_UNSUPPORT_MAIL_TYPE`],
/// [`codes::FAILED_OPERATION_WITH_OUT_PERMISSION`], [`codes::FAILED_OPERATION_WRONG_CONTENT_JSON`],
/// [`codes::INVALID_PARAMETER_VALUE_EMAIL_ADDRESS_IS_NULL`], [`codes::INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_WRONG_DATE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendEmailStatus {
    /// Required. `YYYY-MM-DD`.
    pub request_date: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub message_id: Option<String>,
    pub to_email_address: Option<String>,
}
operation! { GetSendEmailStatus(request_date: String, offset: i64, limit: i64)
    "GetSendEmailStatus" -> GetSendEmailStatusOutput {
    0 "RequestDate" request_date, 1 "Offset" offset, 2 "Limit" limit, 3 "MessageId" message_id: String,
    4 "ToEmailAddress" to_email_address: String
} }
paged! { GetSendEmailStatus: SendEmailStatus = Offset "Offset", "EmailStatusList" email_status_list }

/// Response of [`GetSendEmailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendEmailStatusOutput {
    pub email_status_list: Vec<SendEmailStatus>,
}
model! { GetSendEmailStatusOutput {
    0 "EmailStatusList" email_status_list: Vec<SendEmailStatus>
} }

/// In the response of [`GetSendEmailStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmailStatus {
    pub message_id: Option<String>,
    pub to_email_address: Option<String>,
    pub from_email_address: Option<String>,
    pub send_status: Option<i64>,
    pub deliver_status: Option<i64>,
    pub deliver_message: Option<String>,
    pub request_time: Option<i64>,
    pub deliver_time: Option<i64>,
    pub user_opened: Option<bool>,
    pub user_clicked: Option<bool>,
    pub user_unsubscribed: Option<bool>,
    /// Deprecated.
    pub user_complainted: Option<bool>,
    pub user_complained: Option<bool>,
}
model! { SendEmailStatus {
    0 "MessageId" message_id: String, 1 "ToEmailAddress" to_email_address: String,
    2 "FromEmailAddress" from_email_address: String, 3 "SendStatus" send_status: i64,
    4 "DeliverStatus" deliver_status: i64, 5 "DeliverMessage" deliver_message: String,
    6 "RequestTime" request_time: i64, 7 "DeliverTime" deliver_time: i64, 8 "UserOpened" user_opened: bool,
    9 "UserClicked" user_clicked: bool, 10 "UserUnsubscribed" user_unsubscribed: bool,
    11 "UserComplainted" user_complainted: bool, 12 "UserComplained" user_complained: bool
} }

/// Gets statistics report: `GetStatisticsReport` of `ses` 2020-10-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=GetStatisticsReport>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_WRONG_DATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsReport {
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
    pub domain: Option<String>,
    pub receiving_mailbox_type: Option<String>,
}
operation! { GetStatisticsReport(start_date: String, end_date: String)
    "GetStatisticsReport" -> GetStatisticsReportOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Domain" domain: String,
    3 "ReceivingMailboxType" receiving_mailbox_type: String
} }

/// Response of [`GetStatisticsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsReportOutput {
    pub daily_volumes: Vec<Volume>,
    pub overall_volume: Option<Volume>,
}
model! { GetStatisticsReportOutput {
    0 "DailyVolumes" daily_volumes: Vec<Volume>, 1 "OverallVolume" overall_volume: Volume
} }

/// In the response of [`GetStatisticsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Volume {
    /// `YYYY-MM-DD`.
    pub send_date: Option<String>,
    pub request_count: Option<i64>,
    pub accepted_count: Option<i64>,
    pub delivered_count: Option<i64>,
    pub opened_count: Option<i64>,
    pub clicked_count: Option<i64>,
    pub bounce_count: Option<i64>,
    pub unsubscribe_count: Option<i64>,
}
model! { Volume {
    0 "SendDate" send_date: String, 1 "RequestCount" request_count: i64, 2 "AcceptedCount" accepted_count: i64,
    3 "DeliveredCount" delivered_count: i64, 4 "OpenedCount" opened_count: i64, 5 "ClickedCount" clicked_count: i64,
    6 "BounceCount" bounce_count: i64, 7 "UnsubscribeCount" unsubscribe_count: i64
} }

/// Lists address unsubscribe config: `ListAddressUnsubscribeConfig` of `ses` 2020-10-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListAddressUnsubscribeConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_WRONG_DATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddressUnsubscribeConfig {
    pub offset: Option<i64>,
    pub limit: Option<String>,
}
operation! { ListAddressUnsubscribeConfig() "ListAddressUnsubscribeConfig" -> ListAddressUnsubscribeConfigOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: String
} }

/// Response of [`ListAddressUnsubscribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddressUnsubscribeConfigOutput {
    pub address_unsubscribe_config_list: Vec<AddressUnsubscribeConfigData>,
    pub total: Option<i64>,
}
model! { ListAddressUnsubscribeConfigOutput {
    0 "AddressUnsubscribeConfigList" address_unsubscribe_config_list: Vec<AddressUnsubscribeConfigData>,
    1 "Total" total: i64
} }

/// In the response of [`ListAddressUnsubscribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressUnsubscribeConfigData {
    pub address: Option<String>,
    pub unsubscribe_config: Option<String>,
    pub status: Option<i64>,
}
model! { AddressUnsubscribeConfigData {
    0 "Address" address: String, 1 "UnsubscribeConfig" unsubscribe_config: String, 2 "Status" status: i64
} }

/// Lists black email address: `ListBlackEmailAddress` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListBlackEmailAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_WRONG_DATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlackEmailAddress {
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub email_address: Option<String>,
    pub task_id: Option<String>,
}
operation! { ListBlackEmailAddress(start_date: String, end_date: String, limit: i64, offset: i64)
    "ListBlackEmailAddress" -> ListBlackEmailAddressOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Limit" limit, 3 "Offset" offset,
    4 "EmailAddress" email_address: String, 5 "TaskID" task_id: String
} }
paged! { ListBlackEmailAddress: BlackEmailAddress = Offset "Offset", "BlackList" black_list, total "TotalCount" }

/// Response of [`ListBlackEmailAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlackEmailAddressOutput {
    pub black_list: Vec<BlackEmailAddress>,
    pub total_count: Option<i64>,
}
model! { ListBlackEmailAddressOutput {
    0 "BlackList" black_list: Vec<BlackEmailAddress>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListBlackEmailAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackEmailAddress {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub bounce_time: Option<String>,
    pub email_address: Option<String>,
    pub isp_desc: Option<String>,
}
model! { BlackEmailAddress {
    0 "BounceTime" bounce_time: String, 1 "EmailAddress" email_address: String, 2 "IspDesc" isp_desc: String
} }

/// Lists custom blacklist: `ListCustomBlacklist` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListCustomBlacklist>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomBlacklist {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub status: i64,
    pub email: Option<String>,
}
operation! { ListCustomBlacklist(offset: i64, limit: i64, status: i64)
    "ListCustomBlacklist" -> ListCustomBlacklistOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Status" status, 3 "Email" email: String
} }
paged! { ListCustomBlacklist: BlackAddressDetail = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`ListCustomBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomBlacklistOutput {
    pub total_count: Option<i64>,
    pub data: Vec<BlackAddressDetail>,
}
model! { ListCustomBlacklistOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<BlackAddressDetail>
} }

/// In the response of [`ListCustomBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackAddressDetail {
    pub id: Option<i64>,
    pub email: Option<String>,
    pub create_time: Option<String>,
    pub expire_date: Option<String>,
    pub status: Option<i64>,
}
model! { BlackAddressDetail {
    0 "Id" id: i64, 1 "Email" email: String, 2 "CreateTime" create_time: String, 3 "ExpireDate" expire_date: String,
    4 "Status" status: i64
} }

/// Lists email address: `ListEmailAddress` of `ses` 2020-10-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListEmailAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailAddress {}
operation! { ListEmailAddress() "ListEmailAddress" -> ListEmailAddressOutput {} }

/// Response of [`ListEmailAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailAddressOutput {
    pub email_senders: Vec<EmailSender>,
}
model! { ListEmailAddressOutput {
    0 "EmailSenders" email_senders: Vec<EmailSender>
} }

/// In the response of [`ListEmailAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailSender {
    pub email_address: Option<String>,
    pub email_sender_name: Option<String>,
    pub created_timestamp: Option<i64>,
    pub smtp_pwd_type: Option<i64>,
}
model! { EmailSender {
    0 "EmailAddress" email_address: String, 1 "EmailSenderName" email_sender_name: String,
    2 "CreatedTimestamp" created_timestamp: i64, 3 "SmtpPwdType" smtp_pwd_type: i64
} }

/// Lists email identities: `ListEmailIdentities` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListEmailIdentities>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailIdentities {
    pub tag_list: Option<Vec<TagList>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListEmailIdentities() "ListEmailIdentities" -> ListEmailIdentitiesOutput {
    0 "TagList" tag_list: Vec<TagList>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListEmailIdentities: EmailIdentity = Offset "Offset", "EmailIdentities" email_identities, total "Total" }

/// Response of [`ListEmailIdentities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailIdentitiesOutput {
    pub email_identities: Vec<EmailIdentity>,
    pub max_reputation_level: Option<i64>,
    pub max_daily_quota: Option<i64>,
    pub total: Option<i64>,
}
model! { ListEmailIdentitiesOutput {
    0 "EmailIdentities" email_identities: Vec<EmailIdentity>, 1 "MaxReputationLevel" max_reputation_level: i64,
    2 "MaxDailyQuota" max_daily_quota: i64, 3 "Total" total: i64
} }

/// In the response of [`ListEmailIdentities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailIdentity {
    pub identity_name: Option<String>,
    pub identity_type: Option<String>,
    pub sending_enabled: Option<bool>,
    pub current_reputation_level: Option<i64>,
    pub daily_quota: Option<i64>,
    pub send_ip: Vec<String>,
    pub tag_list: Vec<TagList>,
    pub dkim_option: Option<i64>,
}
model! { EmailIdentity {
    0 "IdentityName" identity_name: String, 1 "IdentityType" identity_type: String,
    2 "SendingEnabled" sending_enabled: bool, 3 "CurrentReputationLevel" current_reputation_level: i64,
    4 "DailyQuota" daily_quota: i64, 5 "SendIp" send_ip: Vec<String>, 6 "TagList" tag_list: Vec<TagList>,
    7 "DKIMOption" dkim_option: i64
} }

/// Lists email templates: `ListEmailTemplates` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListEmailTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailTemplates {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { ListEmailTemplates(limit: i64, offset: i64) "ListEmailTemplates" -> ListEmailTemplatesOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListEmailTemplates: TemplatesMetadata =
    Offset "Offset", "TemplatesMetadata" templates_metadata, total "TotalCount" }

/// Response of [`ListEmailTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailTemplatesOutput {
    pub templates_metadata: Vec<TemplatesMetadata>,
    pub total_count: Option<i64>,
}
model! { ListEmailTemplatesOutput {
    0 "TemplatesMetadata" templates_metadata: Vec<TemplatesMetadata>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEmailTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplatesMetadata {
    pub created_timestamp: Option<i64>,
    pub template_name: Option<String>,
    pub template_status: Option<i64>,
    pub template_id: Option<i64>,
    pub review_reason: Option<String>,
}
model! { TemplatesMetadata {
    0 "CreatedTimestamp" created_timestamp: i64, 1 "TemplateName" template_name: String,
    2 "TemplateStatus" template_status: i64, 3 "TemplateID" template_id: i64, 4 "ReviewReason" review_reason: String
} }

/// Lists receiver details: `ListReceiverDetails` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListReceiverDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`], [`codes::OPERATION_DENIED_RECEIVER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiverDetails {
    /// Required.
    pub receiver_id: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub email: Option<String>,
    pub create_time_begin: Option<String>,
    pub create_time_end: Option<String>,
    pub status: Option<i64>,
}
operation! { ListReceiverDetails(receiver_id: i64, offset: i64, limit: i64)
    "ListReceiverDetails" -> ListReceiverDetailsOutput {
    0 "ReceiverId" receiver_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Email" email: String,
    4 "CreateTimeBegin" create_time_begin: String, 5 "CreateTimeEnd" create_time_end: String, 6 "Status" status: i64
} }
paged! { ListReceiverDetails: ReceiverDetail = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`ListReceiverDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiverDetailsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<ReceiverDetail>,
    pub valid_count: Option<i64>,
    pub invalid_count: Option<i64>,
}
model! { ListReceiverDetailsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<ReceiverDetail>, 2 "ValidCount" valid_count: i64,
    3 "InvalidCount" invalid_count: i64
} }

/// In the response of [`ListReceiverDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetail {
    pub email: Option<String>,
    pub create_time: Option<String>,
    pub template_data: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub email_id: Option<i64>,
}
model! { ReceiverDetail {
    0 "Email" email: String, 1 "CreateTime" create_time: String, 2 "TemplateData" template_data: String,
    3 "Reason" reason: String, 4 "Status" status: i64, 5 "EmailId" email_id: i64
} }

/// Lists receivers: `ListReceivers` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListReceivers>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceivers {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub status: Option<i64>,
    pub key_word: Option<String>,
}
operation! { ListReceivers(offset: i64, limit: i64) "ListReceivers" -> ListReceiversOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Status" status: i64, 3 "KeyWord" key_word: String
} }
paged! { ListReceivers: ReceiverData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`ListReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiversOutput {
    pub total_count: Option<i64>,
    pub data: Vec<ReceiverData>,
}
model! { ListReceiversOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<ReceiverData>
} }

/// In the response of [`ListReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverData {
    pub receiver_id: Option<i64>,
    pub receivers_name: Option<String>,
    pub count: Option<i64>,
    pub desc: Option<String>,
    pub receivers_status: Option<i64>,
    pub create_time: Option<String>,
    pub invalid_count: Option<i64>,
}
model! { ReceiverData {
    0 "ReceiverId" receiver_id: i64, 1 "ReceiversName" receivers_name: String, 2 "Count" count: i64,
    3 "Desc" desc: String, 4 "ReceiversStatus" receivers_status: i64, 5 "CreateTime" create_time: String,
    6 "InvalidCount" invalid_count: i64
} }

/// Lists send tasks: `ListSendTasks` of `ses` 2020-10-02.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=ListSendTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSendTasks {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub status: Option<i64>,
    pub receiver_id: Option<i64>,
    pub task_type: Option<i64>,
}
operation! { ListSendTasks(offset: i64, limit: i64) "ListSendTasks" -> ListSendTasksOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Status" status: i64, 3 "ReceiverId" receiver_id: i64,
    4 "TaskType" task_type: i64
} }
paged! { ListSendTasks: SendTaskData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`ListSendTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSendTasksOutput {
    pub total_count: Option<i64>,
    pub data: Vec<SendTaskData>,
}
model! { ListSendTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<SendTaskData>
} }

/// In the response of [`ListSendTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTaskData {
    pub task_id: Option<i64>,
    pub from_email_address: Option<String>,
    pub receiver_id: Option<i64>,
    pub task_status: Option<i64>,
    pub task_type: Option<i64>,
    pub request_count: Option<i64>,
    pub send_count: Option<i64>,
    pub cache_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub subject: Option<String>,
    pub template: Option<Template>,
    pub cycle_param: Option<CycleEmailParam>,
    pub timed_param: Option<TimedEmailParam>,
    pub err_msg: Option<String>,
    pub receivers_name: Option<String>,
}
model! { SendTaskData {
    0 "TaskId" task_id: i64, 1 "FromEmailAddress" from_email_address: String, 2 "ReceiverId" receiver_id: i64,
    3 "TaskStatus" task_status: i64, 4 "TaskType" task_type: i64, 5 "RequestCount" request_count: i64,
    6 "SendCount" send_count: i64, 7 "CacheCount" cache_count: i64, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "Subject" subject: String, 11 "Template" template: Template,
    12 "CycleParam" cycle_param: CycleEmailParam, 13 "TimedParam" timed_param: TimedEmailParam,
    14 "ErrMsg" err_msg: String, 15 "ReceiversName" receivers_name: String
} }

/// Sends email: `SendEmail` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=SendEmail>.
///
/// Errors: [`codes::FAILED_OPERATION_ATTACH_CONTENT_TOOLARGE`], [`codes::FAILED_OPERATION_EMAIL_ADDR_IN_BLACKLIST`],
/// [`codes::FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE`], [`codes::FAILED_OPERATION_EXCEED_SEND_LIMIT`],
/// [`codes::FAILED_OPERATION_FILE_URL_NOT_EXIST`], [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`],
/// [`codes::FAILED_OPERATION_HIGH_REJECTION_RATE`], [`codes::FAILED_OPERATION_ILLEGAL_URL`],
/// [`codes::FAILED_OPERATION_INCORRECT_EMAIL`], [`codes::FAILED_OPERATION_INCORRECT_SENDER`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INSUFFICIENT_QUOTA`],
/// [`codes::FAILED_OPERATION_INVALID_ATTACH_NAME`], [`codes::FAILED_OPERATION_INVALID_TEMPLATE_ID`],
/// [`codes::FAILED_OPERATION_MISSING_EMAIL_CONTENT`], [`codes::FAILED_OPERATION_NO_ATTACH_PERMISSION`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED_SENDER`], [`codes::FAILED_OPERATION_PROTOCOL_CHECK_ERR`],
/// [`codes::FAILED_OPERATION_RECEIVER_HAS_UNSUBSCRIBED`], [`codes::FAILED_OPERATION_REJECTED_BY_RECIPIENTS`],
/// [`codes::FAILED_OPERATION_SEND_EMAIL_ERR`], [`codes::FAILED_OPERATION_TEMPORARY_BLOCKED`],
/// [`codes::FAILED_OPERATION_TOO_MANY_ATTACHMENTS`], [`codes::FAILED_OPERATION_TOO_MANY_RECIPIENTS`],
/// [`codes::FAILED_OPERATION_URL_FORBIDDEN`], [`codes::FAILED_OPERATION_UNSUPPORT_MAIL_TYPE`],
/// [`codes::FAILED_OPERATION_WITH_OUT_PERMISSION`], [`codes::FAILED_OPERATION_WRONG_CONTENT_JSON`],
/// [`codes::INVALID_PARAMETER_VALUE_ATTACH_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_EMAIL_ADDRESS_IS_NULL`], [`codes::INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EMAIL_IDENTITY`],
/// [`codes::INVALID_PARAMETER_VALUE_RECEIVER_EMAIL_INVALID`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmail {
    /// Required.
    pub from_email_address: String,
    /// Required.
    pub subject: String,
    pub destination: Option<Vec<String>>,
    pub reply_to_addresses: Option<String>,
    pub cc: Option<Vec<String>>,
    pub bcc: Option<Vec<String>>,
    pub template: Option<Template>,
    pub simple: Option<Simple>,
    pub attachments: Option<Vec<Attachment>>,
    pub unsubscribe: Option<String>,
    pub trigger_type: Option<i64>,
    pub smtp_message_id: Option<String>,
    pub smtp_headers: Option<String>,
    pub header_from: Option<String>,
}
operation! { SendEmail(from_email_address: String, subject: String) "SendEmail" -> SendEmailOutput {
    0 "FromEmailAddress" from_email_address, 1 "Subject" subject, 2 "Destination" destination: Vec<String>,
    3 "ReplyToAddresses" reply_to_addresses: String, 4 "Cc" cc: Vec<String>, 5 "Bcc" bcc: Vec<String>,
    6 "Template" template: Template, 7 "Simple" simple: Simple, 8 "Attachments" attachments: Vec<Attachment>,
    9 "Unsubscribe" unsubscribe: String, 10 "TriggerType" trigger_type: i64, 11 "SmtpMessageId" smtp_message_id: String,
    12 "SmtpHeaders" smtp_headers: String, 13 "HeaderFrom" header_from: String
} }

/// Response of [`SendEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmailOutput {
    pub message_id: Option<String>,
}
model! { SendEmailOutput {
    0 "MessageId" message_id: String
} }

/// Updates address unsubscribe config: `UpdateAddressUnsubscribeConfig` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=UpdateAddressUnsubscribeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_ATTACH_CONTENT_TOOLARGE`], [`codes::FAILED_OPERATION_EMAIL_ADDR_IN_BLACKLIST`],
/// [`codes::FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE`], [`codes::FAILED_OPERATION_EXCEED_SEND_LIMIT`],
/// [`codes::FAILED_OPERATION_FILE_URL_NOT_EXIST`], [`codes::FAILED_OPERATION_FREQUENCY_LIMIT`],
/// [`codes::FAILED_OPERATION_HIGH_REJECTION_RATE`], [`codes::FAILED_OPERATION_ILLEGAL_URL`],
/// [`codes::FAILED_OPERATION_INCORRECT_EMAIL`], [`codes::FAILED_OPERATION_INCORRECT_SENDER`],
/// [`codes::FAILED_OPERATION_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_INSUFFICIENT_QUOTA`],
/// [`codes::FAILED_OPERATION_INVALID_ATTACH_NAME`], [`codes::FAILED_OPERATION_INVALID_TEMPLATE_ID`],
/// [`codes::FAILED_OPERATION_MISSING_EMAIL_CONTENT`], [`codes::FAILED_OPERATION_NO_ATTACH_PERMISSION`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED_SENDER`], [`codes::FAILED_OPERATION_PROTOCOL_CHECK_ERR`],
/// [`codes::FAILED_OPERATION_RECEIVER_HAS_UNSUBSCRIBED`], [`codes::FAILED_OPERATION_REJECTED_BY_RECIPIENTS`],
/// [`codes::FAILED_OPERATION_SEND_EMAIL_ERR`], [`codes::FAILED_OPERATION_TEMPORARY_BLOCKED`],
/// [`codes::FAILED_OPERATION_TOO_MANY_ATTACHMENTS`], [`codes::FAILED_OPERATION_TOO_MANY_RECIPIENTS`],
/// [`codes::FAILED_OPERATION_URL_FORBIDDEN`], [`codes::FAILED_OPERATION_UNSUPPORT_MAIL_TYPE`],
/// [`codes::FAILED_OPERATION_WITH_OUT_PERMISSION`], [`codes::FAILED_OPERATION_WRONG_CONTENT_JSON`],
/// [`codes::INVALID_PARAMETER_VALUE_ATTACH_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_EMAIL_ADDRESS_IS_NULL`], [`codes::INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EMAIL_IDENTITY`],
/// [`codes::INVALID_PARAMETER_VALUE_RECEIVER_EMAIL_INVALID`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAddressUnsubscribeConfig {
    /// Required.
    pub address: String,
    /// Required.
    pub unsubscribe_config: String,
    /// Required.
    pub status: i64,
}
operation! { UpdateAddressUnsubscribeConfig(address: String, unsubscribe_config: String, status: i64)
    "UpdateAddressUnsubscribeConfig" -> Empty {
    0 "Address" address, 1 "UnsubscribeConfig" unsubscribe_config, 2 "Status" status
} }

/// Response of [`UpdateAddressUnsubscribeConfig`]: empty.
pub type UpdateAddressUnsubscribeConfigOutput = Empty;

/// Updates custom black list: `UpdateCustomBlackList` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=UpdateCustomBlackList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_EMAIL_ADDRESS`], [`codes::INVALID_PARAMETER_VALUE_WRONG_DATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomBlackList {
    /// Required.
    pub id: i64,
    /// Required.
    pub email: String,
    pub expire_date: Option<String>,
}
operation! { UpdateCustomBlackList(id: i64, email: String) "UpdateCustomBlackList" -> Empty {
    0 "Id" id, 1 "Email" email, 2 "ExpireDate" expire_date: String
} }

/// Response of [`UpdateCustomBlackList`]: empty.
pub type UpdateCustomBlackListOutput = Empty;

/// Updates email identity: `UpdateEmailIdentity` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=UpdateEmailIdentity>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DKIM_NOT_APPLIED`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_AVAILABLE`], [`codes::INVALID_PARAMETER_VALUE_NOT_EXIST_DOMAIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailIdentity {
    /// Required.
    pub email_identity: String,
    pub new_api: Option<bool>,
    pub dkim_option: Option<i64>,
}
operation! { UpdateEmailIdentity(email_identity: String) "UpdateEmailIdentity" -> UpdateEmailIdentityOutput {
    0 "EmailIdentity" email_identity, 1 "NewAPI" new_api: bool, 2 "DKIMOption" dkim_option: i64
} }

/// Response of [`UpdateEmailIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailIdentityOutput {
    pub identity_type: Option<String>,
    pub verified_for_sending_status: Option<bool>,
    pub attributes: Vec<DNSAttributes>,
    pub dkim_option: Option<i64>,
}
model! { UpdateEmailIdentityOutput {
    0 "IdentityType" identity_type: String, 1 "VerifiedForSendingStatus" verified_for_sending_status: bool,
    2 "Attributes" attributes: Vec<DNSAttributes>, 3 "DKIMOption" dkim_option: i64
} }

/// Updates email smtp pass word: `UpdateEmailSmtpPassWord` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=UpdateEmailSmtpPassWord>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SMTP_PASS_WORD`],
/// [`codes::INVALID_PARAMETER_VALUE_NO_SUCH_SENDER`], [`codes::OPERATION_DENIED_REPEAT_PASS_WORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailSmtpPassWord {
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub email_address: String,
}
operation! { UpdateEmailSmtpPassWord(password: Secret, email_address: String) "UpdateEmailSmtpPassWord" -> Empty {
    0 "Password" password, 1 "EmailAddress" email_address
} }

/// Response of [`UpdateEmailSmtpPassWord`]: empty.
pub type UpdateEmailSmtpPassWordOutput = Empty;

/// Updates email template: `UpdateEmailTemplate` of `ses` 2020-10-02.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ses&Version=2020-10-02&Action=UpdateEmailTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_WRONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NAME_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NAME_IS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailTemplate {
    /// Required.
    pub template_content: TemplateContent,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub template_name: String,
}
operation! { UpdateEmailTemplate(template_content: TemplateContent, template_id: i64, template_name: String)
    "UpdateEmailTemplate" -> Empty {
    0 "TemplateContent" template_content, 1 "TemplateID" template_id, 2 "TemplateName" template_name
} }

/// Response of [`UpdateEmailTemplate`]: empty.
pub type UpdateEmailTemplateOutput = Empty;

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ATTACH_CONTENT_TOOLARGE "FailedOperation.AttachContentToolarge",
    FAILED_OPERATION_DKIM_NOT_APPLIED "FailedOperation.DKIMNotApplied",
    FAILED_OPERATION_EMAIL_ADDR_IN_BLACKLIST "FailedOperation.EmailAddrInBlacklist",
    FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE "FailedOperation.EmailContentToolarge",
    FAILED_OPERATION_EXCEED_SEND_LIMIT "FailedOperation.ExceedSendLimit",
    FAILED_OPERATION_EXCEED_TEMPLATE_LIMIT "FailedOperation.ExceedTemplateLimit",
    FAILED_OPERATION_FILE_URL_NOT_EXIST "FailedOperation.FileURLNotExist",
    FAILED_OPERATION_FREQUENCY_LIMIT "FailedOperation.FrequencyLimit",
    FAILED_OPERATION_HIGH_REJECTION_RATE "FailedOperation.HighRejectionRate",
    FAILED_OPERATION_ILLEGAL_URL "FailedOperation.IllegalURL",
    FAILED_OPERATION_INCORRECT_EMAIL "FailedOperation.IncorrectEmail",
    FAILED_OPERATION_INCORRECT_SENDER "FailedOperation.IncorrectSender",
    FAILED_OPERATION_INSUFFICIENT_BALANCE "FailedOperation.InsufficientBalance",
    FAILED_OPERATION_INSUFFICIENT_QUOTA "FailedOperation.InsufficientQuota",
    FAILED_OPERATION_INVALID_ATTACH_NAME "FailedOperation.InvalidAttachName",
    FAILED_OPERATION_INVALID_LIMIT "FailedOperation.InvalidLimit",
    FAILED_OPERATION_INVALID_TEMPLATE_ID "FailedOperation.InvalidTemplateID",
    FAILED_OPERATION_MISSING_EMAIL_CONTENT "FailedOperation.MissingEmailContent",
    FAILED_OPERATION_NO_ATTACH_PERMISSION "FailedOperation.NoAttachPermission",
    FAILED_OPERATION_NOT_AUTHENTICATED_SENDER "FailedOperation.NotAuthenticatedSender",
    FAILED_OPERATION_NOT_SUPPORT_DATE "FailedOperation.NotSupportDate",
    FAILED_OPERATION_PROTOCOL_CHECK_ERR "FailedOperation.ProtocolCheckErr",
    FAILED_OPERATION_RECEIVER_HAS_UNSUBSCRIBED "FailedOperation.ReceiverHasUnsubscribed",
    FAILED_OPERATION_REJECTED_BY_RECIPIENTS "FailedOperation.RejectedByRecipients",
    FAILED_OPERATION_SEND_EMAIL_ERR "FailedOperation.SendEmailErr",
    FAILED_OPERATION_SERVICE_NOT_AVAILABLE "FailedOperation.ServiceNotAvailable",
    FAILED_OPERATION_TEMPLATE_CONTENT_TOOLARGE "FailedOperation.TemplateContentToolarge",
    FAILED_OPERATION_TEMPORARY_BLOCKED "FailedOperation.TemporaryBlocked",
    FAILED_OPERATION_TOO_MANY_ATTACHMENTS "FailedOperation.TooManyAttachments",
    FAILED_OPERATION_TOO_MANY_RECIPIENTS "FailedOperation.TooManyRecipients",
    FAILED_OPERATION_URL_FORBIDDEN "FailedOperation.URLForbidden",
    FAILED_OPERATION_UNSUPPORT_MAIL_TYPE "FailedOperation.UnsupportMailType",
    FAILED_OPERATION_WITH_OUT_PERMISSION "FailedOperation.WithOutPermission",
    FAILED_OPERATION_WRONG_CONTENT_JSON "FailedOperation.WrongContentJson", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_QUERY_DATA_BASE_FAILED "InternalError.QueryDataBaseFailed", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_APP_ID_IS_REQUIRED "InvalidParameter.AppIdIsRequired",
    INVALID_PARAMETER_INVALID_END_TIME_FORMAT "InvalidParameter.InvalidEndTimeFormat",
    INVALID_PARAMETER_INVALID_START_TIME_FORMAT "InvalidParameter.InvalidStartTimeFormat",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ATTACH_CONTENT_IS_WRONG "InvalidParameterValue.AttachContentIsWrong",
    INVALID_PARAMETER_VALUE_BEGIN_TIME_BEFORE_NOW "InvalidParameterValue.BeginTimeBeforeNow",
    INVALID_PARAMETER_VALUE_CREATED_BY_OTHER "InvalidParameterValue.CreatedByOther",
    INVALID_PARAMETER_VALUE_EMAIL_ADDRESS_IS_NULL "InvalidParameterValue.EmailAddressIsNULL",
    INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG "InvalidParameterValue.EmailContentIsWrong",
    INVALID_PARAMETER_VALUE_ILLEGAL_EMAIL_ADDRESS "InvalidParameterValue.IllegalEmailAddress",
    INVALID_PARAMETER_VALUE_ILLEGAL_SENDER_NAME "InvalidParameterValue.IllegalSenderName",
    INVALID_PARAMETER_VALUE_IN_VALID_TEMPLATE_DATA "InvalidParameterValue.InValidTemplateData",
    INVALID_PARAMETER_VALUE_INVALID_EMAIL_IDENTITY "InvalidParameterValue.InvalidEmailIdentity",
    INVALID_PARAMETER_VALUE_INVALID_SMTP_PASS_WORD "InvalidParameterValue.InvalidSmtpPassWord",
    INVALID_PARAMETER_VALUE_NO_SUCH_SENDER "InvalidParameterValue.NoSuchSender",
    INVALID_PARAMETER_VALUE_NOT_EXIST_DOMAIN "InvalidParameterValue.NotExistDomain",
    INVALID_PARAMETER_VALUE_RECEIVER_DESC_ILLEGAL "InvalidParameterValue.ReceiverDescIllegal",
    INVALID_PARAMETER_VALUE_RECEIVER_EMAIL_INVALID "InvalidParameterValue.ReceiverEmailInvalid",
    INVALID_PARAMETER_VALUE_RECEIVER_NAME_ILLEGAL "InvalidParameterValue.ReceiverNameIllegal",
    INVALID_PARAMETER_VALUE_REPEAT_CREATION "InvalidParameterValue.RepeatCreation",
    INVALID_PARAMETER_VALUE_REPEAT_EMAIL_ADDRESS "InvalidParameterValue.RepeatEmailAddress",
    INVALID_PARAMETER_VALUE_REPEAT_RECEIVER_NAME "InvalidParameterValue.RepeatReceiverName",
    INVALID_PARAMETER_VALUE_SUBJECT_LENGTH_ERROR "InvalidParameterValue.SubjectLengthError",
    INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_NULL "InvalidParameterValue.TemplateContentIsNULL",
    INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_WRONG "InvalidParameterValue.TemplateContentIsWrong",
    INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR "InvalidParameterValue.TemplateDataError",
    INVALID_PARAMETER_VALUE_TEMPLATE_DATA_INCONSISTENT "InvalidParameterValue.TemplateDataInconsistent",
    INVALID_PARAMETER_VALUE_TEMPLATE_DATA_LEN_LIMIT "InvalidParameterValue.TemplateDataLenLimit",
    INVALID_PARAMETER_VALUE_TEMPLATE_NAME_ILLEGAL "InvalidParameterValue.TemplateNameIllegal",
    INVALID_PARAMETER_VALUE_TEMPLATE_NAME_IS_NULL "InvalidParameterValue.TemplateNameIsNULL",
    INVALID_PARAMETER_VALUE_TEMPLATE_NOT_EXIST "InvalidParameterValue.TemplateNotExist",
    INVALID_PARAMETER_VALUE_TEMPLATE_NOT_MATCH_DATA "InvalidParameterValue.TemplateNotMatchData",
    INVALID_PARAMETER_VALUE_WRONG_DATE "InvalidParameterValue.WrongDate", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_EXCEED_RECEIVER_LIMIT "LimitExceeded.ExceedReceiverLimit",
    LIMIT_EXCEEDED_RECEIVER_DETAIL_COUNT_LIMIT "LimitExceeded.ReceiverDetailCountLimit",
    LIMIT_EXCEEDED_RECEIVER_DETAIL_REQUEST_LIMIT "LimitExceeded.ReceiverDetailRequestLimit",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_CYCLE_PARAM_NECESSARY "MissingParameter.CycleParamNecessary",
    MISSING_PARAMETER_EMAILS_NECESSARY "MissingParameter.EmailsNecessary",
    MISSING_PARAMETER_RECEIVER_ID_NECESSARY "MissingParameter.ReceiverIdNecessary",
    MISSING_PARAMETER_SEND_PARAM_NECESSARY "MissingParameter.SendParamNecessary",
    MISSING_PARAMETER_TIMED_PARAM_NECESSARY "MissingParameter.TimedParamNecessary", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_DOMAIN_NOT_VERIFIED "OperationDenied.DomainNotVerified",
    OPERATION_DENIED_EXCEED_DOMAIN_LIMIT "OperationDenied.ExceedDomainLimit",
    OPERATION_DENIED_EXCEED_SENDER_LIMIT "OperationDenied.ExceedSenderLimit",
    OPERATION_DENIED_NOT_ALLOW_DELETE "OperationDenied.NotAllowDelete",
    OPERATION_DENIED_RECEIVER_IS_OPERATING "OperationDenied.ReceiverIsOperating",
    OPERATION_DENIED_RECEIVER_NOT_EXIST "OperationDenied.ReceiverNotExist",
    OPERATION_DENIED_RECEIVER_STATUS_ERROR "OperationDenied.ReceiverStatusError",
    OPERATION_DENIED_REPEAT_PASS_WORD "OperationDenied.RepeatPassWord",
    OPERATION_DENIED_SEND_ADDRESS_STATUS_ERROR "OperationDenied.SendAddressStatusError",
    OPERATION_DENIED_SENDER_WITH_DOMAIN_IS_NOT_EMPTY "OperationDenied.SenderWithDomainIsNotEmpty",
    OPERATION_DENIED_TEMPLATE_STATUS_ERROR "OperationDenied.TemplateStatusError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchSendEmail, CreateAddressUnsubscribeConfig, CreateCustomBlacklist, CreateEmailAddress, CreateEmailIdentity,
    CreateEmailTemplate, CreateReceiver, CreateReceiverDetail, CreateReceiverDetailWithData,
    DeleteAddressUnsubscribeConfig, DeleteBlackList, DeleteCustomBlackList, DeleteEmailAddress, DeleteEmailIdentity,
    DeleteEmailTemplate, DeleteReceiver, GetAbuseReport, GetEmailIdentity, GetEmailTemplate, GetSendEmailStatus,
    GetStatisticsReport, ListAddressUnsubscribeConfig, ListBlackEmailAddress, ListCustomBlacklist, ListEmailAddress,
    ListEmailIdentities, ListEmailTemplates, ListReceiverDetails, ListReceivers, ListSendTasks, SendEmail,
    UpdateAddressUnsubscribeConfig, UpdateCustomBlackList, UpdateEmailIdentity, UpdateEmailSmtpPassWord,
    UpdateEmailTemplate
}
