//! `ses` 2020-10-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ses", version: "2020-10-02", code: "ses", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendEmail {
    pub from_email_address: String,
    pub receiver_id: u64,
    pub subject: String,
    pub task_type: u64,
    pub reply_to_addresses: Option<String>,
    pub template: Option<Template>,
    pub simple: Option<Simple>,
    pub attachments: Option<Vec<Attachment>>,
    pub cycle_param: Option<CycleEmailParam>,
    pub timed_param: Option<TimedEmailParam>,
    pub unsubscribe: Option<String>,
    pub ad_location: Option<u64>,
}
operation! { BatchSendEmail(from_email_address: String, receiver_id: u64, subject: String, task_type: u64)
    "BatchSendEmail" -> BatchSendEmailOutput {
    0 "FromEmailAddress" from_email_address, 1 "ReceiverId" receiver_id, 2 "Subject" subject, 3 "TaskType" task_type,
    4 "ReplyToAddresses" reply_to_addresses: String, 5 "Template" template: Template, 6 "Simple" simple: Simple,
    7 "Attachments" attachments: Vec<Attachment>, 8 "CycleParam" cycle_param: CycleEmailParam,
    9 "TimedParam" timed_param: TimedEmailParam, 10 "Unsubscribe" unsubscribe: String, 11 "ADLocation" ad_location: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    pub template_id: Option<u64>,
    pub template_data: Option<String>,
}
input! { Template(template_id: u64, template_data: String) {
    0 "TemplateID" template_id: u64, 1 "TemplateData" template_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Simple {
    pub html: Option<String>,
    pub text: Option<String>,
}
input! { Simple() {
    0 "Html" html: String, 1 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    pub file_name: Option<String>,
    pub content: Option<String>,
    pub file_url: Option<String>,
}
input! { Attachment(file_name: String) {
    0 "FileName" file_name: String, 1 "Content" content: String, 2 "FileURL" file_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CycleEmailParam {
    pub begin_time: Option<String>,
    pub interval_time: Option<u64>,
    pub term_cycle: Option<u64>,
}
input! { CycleEmailParam(begin_time: String, interval_time: u64) {
    0 "BeginTime" begin_time: String, 1 "IntervalTime" interval_time: u64, 2 "TermCycle" term_cycle: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimedEmailParam {
    pub begin_time: Option<String>,
}
input! { TimedEmailParam(begin_time: String) {
    0 "BeginTime" begin_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendEmailOutput {
    pub task_id: Option<u64>,
}
model! { BatchSendEmailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressUnsubscribeConfig {
    pub address: String,
    pub unsubscribe_config: String,
    pub status: u64,
}
operation! { CreateAddressUnsubscribeConfig(address: String, unsubscribe_config: String, status: u64)
    "CreateAddressUnsubscribeConfig" -> Empty {
    0 "Address" address, 1 "UnsubscribeConfig" unsubscribe_config, 2 "Status" status
} }

pub type CreateAddressUnsubscribeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomBlacklist {
    pub emails: Vec<String>,
    pub expire_date: Option<String>,
}
operation! { CreateCustomBlacklist(emails: Vec<String>) "CreateCustomBlacklist" -> CreateCustomBlacklistOutput {
    0 "Emails" emails, 1 "ExpireDate" expire_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomBlacklistOutput {
    pub total_count: Option<u64>,
    pub valid_count: Option<u64>,
    pub too_long_count: Option<u64>,
    pub repeat_count: Option<u64>,
    pub invalid_count: Option<u64>,
}
model! { CreateCustomBlacklistOutput {
    0 "TotalCount" total_count, 1 "ValidCount" valid_count, 2 "TooLongCount" too_long_count,
    3 "RepeatCount" repeat_count, 4 "InvalidCount" invalid_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailAddress {
    pub email_address: String,
    pub email_sender_name: Option<String>,
}
operation! { CreateEmailAddress(email_address: String) "CreateEmailAddress" -> Empty {
    0 "EmailAddress" email_address, 1 "EmailSenderName" email_sender_name: String
} }

pub type CreateEmailAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailIdentity {
    pub email_identity: String,
    pub dkim_option: Option<u64>,
    pub tag_list: Option<Vec<TagList>>,
}
operation! { CreateEmailIdentity(email_identity: String) "CreateEmailIdentity" -> CreateEmailIdentityOutput {
    0 "EmailIdentity" email_identity, 1 "DKIMOption" dkim_option: u64, 2 "TagList" tag_list: Vec<TagList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagList(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailIdentityOutput {
    pub identity_type: Option<String>,
    pub verified_for_sending_status: Option<bool>,
    pub attributes: Option<Vec<DNSAttributes>>,
    pub dkim_option: Option<u64>,
}
model! { CreateEmailIdentityOutput {
    0 "IdentityType" identity_type, 1 "VerifiedForSendingStatus" verified_for_sending_status, 2 "Attributes" attributes,
    3 "DKIMOption" dkim_option
} }

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
    0 "Type" r#type, 1 "SendDomain" send_domain, 2 "ExpectedValue" expected_value, 3 "CurrentValue" current_value,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailTemplate {
    pub template_name: String,
    pub template_content: TemplateContent,
}
operation! { CreateEmailTemplate(template_name: String, template_content: TemplateContent)
    "CreateEmailTemplate" -> CreateEmailTemplateOutput {
    0 "TemplateName" template_name, 1 "TemplateContent" template_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateContent {
    pub html: Option<String>,
    pub text: Option<String>,
}
input! { TemplateContent() {
    0 "Html" html: String, 1 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailTemplateOutput {
    pub template_id: Option<u64>,
}
model! { CreateEmailTemplateOutput {
    0 "TemplateID" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiver {
    pub receivers_name: String,
    pub desc: Option<String>,
}
operation! { CreateReceiver(receivers_name: String) "CreateReceiver" -> CreateReceiverOutput {
    0 "ReceiversName" receivers_name, 1 "Desc" desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverOutput {
    pub receiver_id: Option<u64>,
}
model! { CreateReceiverOutput {
    0 "ReceiverId" receiver_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetail {
    pub receiver_id: u64,
    pub emails: Vec<String>,
}
operation! { CreateReceiverDetail(receiver_id: u64, emails: Vec<String>)
    "CreateReceiverDetail" -> CreateReceiverDetailOutput {
    0 "ReceiverId" receiver_id, 1 "Emails" emails
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetailOutput {
    pub total_count: Option<u64>,
    pub valid_count: Option<u64>,
    pub too_long_count: Option<u64>,
    pub empty_email_count: Option<u64>,
    pub repeat_count: Option<u64>,
}
model! { CreateReceiverDetailOutput {
    0 "TotalCount" total_count, 1 "ValidCount" valid_count, 2 "TooLongCount" too_long_count,
    3 "EmptyEmailCount" empty_email_count, 4 "RepeatCount" repeat_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetailWithData {
    pub receiver_id: u64,
    pub datas: Vec<ReceiverInputData>,
}
operation! { CreateReceiverDetailWithData(receiver_id: u64, datas: Vec<ReceiverInputData>)
    "CreateReceiverDetailWithData" -> CreateReceiverDetailWithDataOutput {
    0 "ReceiverId" receiver_id, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverInputData {
    pub email: Option<String>,
    pub template_data: Option<String>,
}
input! { ReceiverInputData(email: String, template_data: String) {
    0 "Email" email: String, 1 "TemplateData" template_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverDetailWithDataOutput {
    pub total_count: Option<u64>,
    pub valid_count: Option<u64>,
    pub too_long_count: Option<u64>,
    pub empty_email_count: Option<u64>,
    pub repeat_count: Option<u64>,
}
model! { CreateReceiverDetailWithDataOutput {
    0 "TotalCount" total_count, 1 "ValidCount" valid_count, 2 "TooLongCount" too_long_count,
    3 "EmptyEmailCount" empty_email_count, 4 "RepeatCount" repeat_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressUnsubscribeConfig {
    pub address: Option<String>,
}
operation! { DeleteAddressUnsubscribeConfig() "DeleteAddressUnsubscribeConfig" -> Empty {
    0 "Address" address: String
} }

pub type DeleteAddressUnsubscribeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackList {
    pub email_address_list: Vec<String>,
}
operation! { DeleteBlackList(email_address_list: Vec<String>) "DeleteBlackList" -> Empty {
    0 "EmailAddressList" email_address_list
} }

pub type DeleteBlackListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomBlackList {
    pub emails: Vec<String>,
}
operation! { DeleteCustomBlackList(emails: Vec<String>) "DeleteCustomBlackList" -> Empty {
    0 "Emails" emails
} }

pub type DeleteCustomBlackListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmailAddress {
    pub email_address: String,
}
operation! { DeleteEmailAddress(email_address: String) "DeleteEmailAddress" -> Empty {
    0 "EmailAddress" email_address
} }

pub type DeleteEmailAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmailIdentity {
    pub email_identity: String,
}
operation! { DeleteEmailIdentity(email_identity: String) "DeleteEmailIdentity" -> Empty {
    0 "EmailIdentity" email_identity
} }

pub type DeleteEmailIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmailTemplate {
    pub template_id: u64,
}
operation! { DeleteEmailTemplate(template_id: u64) "DeleteEmailTemplate" -> Empty {
    0 "TemplateID" template_id
} }

pub type DeleteEmailTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReceiver {
    pub receiver_id: u64,
}
operation! { DeleteReceiver(receiver_id: u64) "DeleteReceiver" -> Empty {
    0 "ReceiverId" receiver_id
} }

pub type DeleteReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbuseReport {
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAbuseReportOutput {
    pub data: Option<Vec<AbuseReport>>,
    pub total_count: Option<i64>,
}
model! { GetAbuseReportOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

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
    0 "DeliverTime" deliver_time, 1 "OriginalMailFrom" original_mail_from, 2 "OriginalRcptTo" original_rcpt_to,
    3 "FromDomain" from_domain, 4 "ComplainTime" complain_time, 5 "Mta" mta, 6 "SourceIp" source_ip,
    7 "InsertTime" insert_time, 8 "TemplateId" template_id, 9 "BulkId" bulk_id, 10 "MessageId" message_id,
    11 "AbuseTime" abuse_time, 12 "Subject" subject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailIdentity {
    pub email_identity: String,
}
operation! { GetEmailIdentity(email_identity: String) "GetEmailIdentity" -> GetEmailIdentityOutput {
    0 "EmailIdentity" email_identity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailIdentityOutput {
    pub identity_type: Option<String>,
    pub verified_for_sending_status: Option<bool>,
    pub attributes: Option<Vec<DNSAttributes>>,
    pub dkim_option: Option<u64>,
    pub tag_list: Option<Vec<TagList>>,
}
model! { GetEmailIdentityOutput {
    0 "IdentityType" identity_type, 1 "VerifiedForSendingStatus" verified_for_sending_status, 2 "Attributes" attributes,
    3 "DKIMOption" dkim_option, 4 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailTemplate {
    pub template_id: u64,
}
operation! { GetEmailTemplate(template_id: u64) "GetEmailTemplate" -> GetEmailTemplateOutput {
    0 "TemplateID" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailTemplateOutput {
    pub template_content: Option<TemplateContent>,
    pub template_status: Option<u64>,
    pub template_name: Option<String>,
}
model! { GetEmailTemplateOutput {
    0 "TemplateContent" template_content, 1 "TemplateStatus" template_status, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendEmailStatus {
    pub request_date: String,
    pub offset: u64,
    pub limit: u64,
    pub message_id: Option<String>,
    pub to_email_address: Option<String>,
}
operation! { GetSendEmailStatus(request_date: String, offset: u64, limit: u64)
    "GetSendEmailStatus" -> GetSendEmailStatusOutput {
    0 "RequestDate" request_date, 1 "Offset" offset, 2 "Limit" limit, 3 "MessageId" message_id: String,
    4 "ToEmailAddress" to_email_address: String
} }
paged! { GetSendEmailStatus: SendEmailStatus = Offset "Offset", "EmailStatusList" email_status_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendEmailStatusOutput {
    pub email_status_list: Option<Vec<SendEmailStatus>>,
}
model! { GetSendEmailStatusOutput {
    0 "EmailStatusList" email_status_list
} }

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
    0 "MessageId" message_id, 1 "ToEmailAddress" to_email_address, 2 "FromEmailAddress" from_email_address,
    3 "SendStatus" send_status, 4 "DeliverStatus" deliver_status, 5 "DeliverMessage" deliver_message,
    6 "RequestTime" request_time, 7 "DeliverTime" deliver_time, 8 "UserOpened" user_opened,
    9 "UserClicked" user_clicked, 10 "UserUnsubscribed" user_unsubscribed, 11 "UserComplainted" user_complainted,
    12 "UserComplained" user_complained
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsReport {
    pub start_date: String,
    pub end_date: String,
    pub domain: Option<String>,
    pub receiving_mailbox_type: Option<String>,
}
operation! { GetStatisticsReport(start_date: String, end_date: String)
    "GetStatisticsReport" -> GetStatisticsReportOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Domain" domain: String,
    3 "ReceivingMailboxType" receiving_mailbox_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsReportOutput {
    pub daily_volumes: Option<Vec<Volume>>,
    pub overall_volume: Option<Volume>,
}
model! { GetStatisticsReportOutput {
    0 "DailyVolumes" daily_volumes, 1 "OverallVolume" overall_volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Volume {
    pub send_date: Option<String>,
    pub request_count: Option<u64>,
    pub accepted_count: Option<u64>,
    pub delivered_count: Option<u64>,
    pub opened_count: Option<u64>,
    pub clicked_count: Option<u64>,
    pub bounce_count: Option<u64>,
    pub unsubscribe_count: Option<u64>,
}
model! { Volume {
    0 "SendDate" send_date, 1 "RequestCount" request_count, 2 "AcceptedCount" accepted_count,
    3 "DeliveredCount" delivered_count, 4 "OpenedCount" opened_count, 5 "ClickedCount" clicked_count,
    6 "BounceCount" bounce_count, 7 "UnsubscribeCount" unsubscribe_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddressUnsubscribeConfig {
    pub offset: Option<u64>,
    pub limit: Option<String>,
}
operation! { ListAddressUnsubscribeConfig() "ListAddressUnsubscribeConfig" -> ListAddressUnsubscribeConfigOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddressUnsubscribeConfigOutput {
    pub address_unsubscribe_config_list: Option<Vec<AddressUnsubscribeConfigData>>,
    pub total: Option<u64>,
}
model! { ListAddressUnsubscribeConfigOutput {
    0 "AddressUnsubscribeConfigList" address_unsubscribe_config_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressUnsubscribeConfigData {
    pub address: Option<String>,
    pub unsubscribe_config: Option<String>,
    pub status: Option<u64>,
}
model! { AddressUnsubscribeConfigData {
    0 "Address" address, 1 "UnsubscribeConfig" unsubscribe_config, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlackEmailAddress {
    pub start_date: String,
    pub end_date: String,
    pub limit: u64,
    pub offset: u64,
    pub email_address: Option<String>,
    pub task_id: Option<String>,
}
operation! { ListBlackEmailAddress(start_date: String, end_date: String, limit: u64, offset: u64)
    "ListBlackEmailAddress" -> ListBlackEmailAddressOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Limit" limit, 3 "Offset" offset,
    4 "EmailAddress" email_address: String, 5 "TaskID" task_id: String
} }
paged! { ListBlackEmailAddress: BlackEmailAddress = Offset "Offset", "BlackList" black_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlackEmailAddressOutput {
    pub black_list: Option<Vec<BlackEmailAddress>>,
    pub total_count: Option<u64>,
}
model! { ListBlackEmailAddressOutput {
    0 "BlackList" black_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackEmailAddress {
    pub bounce_time: Option<String>,
    pub email_address: Option<String>,
    pub isp_desc: Option<String>,
}
model! { BlackEmailAddress {
    0 "BounceTime" bounce_time, 1 "EmailAddress" email_address, 2 "IspDesc" isp_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomBlacklist {
    pub offset: u64,
    pub limit: u64,
    pub status: u64,
    pub email: Option<String>,
}
operation! { ListCustomBlacklist(offset: u64, limit: u64, status: u64)
    "ListCustomBlacklist" -> ListCustomBlacklistOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Status" status, 3 "Email" email: String
} }
paged! { ListCustomBlacklist: BlackAddressDetail = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomBlacklistOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<BlackAddressDetail>>,
}
model! { ListCustomBlacklistOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlackAddressDetail {
    pub id: Option<u64>,
    pub email: Option<String>,
    pub create_time: Option<String>,
    pub expire_date: Option<String>,
    pub status: Option<u64>,
}
model! { BlackAddressDetail {
    0 "Id" id, 1 "Email" email, 2 "CreateTime" create_time, 3 "ExpireDate" expire_date, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailAddress {}
operation! { ListEmailAddress() "ListEmailAddress" -> ListEmailAddressOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailAddressOutput {
    pub email_senders: Option<Vec<EmailSender>>,
}
model! { ListEmailAddressOutput {
    0 "EmailSenders" email_senders
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailSender {
    pub email_address: Option<String>,
    pub email_sender_name: Option<String>,
    pub created_timestamp: Option<u64>,
    pub smtp_pwd_type: Option<u64>,
}
model! { EmailSender {
    0 "EmailAddress" email_address, 1 "EmailSenderName" email_sender_name, 2 "CreatedTimestamp" created_timestamp,
    3 "SmtpPwdType" smtp_pwd_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailIdentities {
    pub tag_list: Option<Vec<TagList>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ListEmailIdentities() "ListEmailIdentities" -> ListEmailIdentitiesOutput {
    0 "TagList" tag_list: Vec<TagList>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { ListEmailIdentities: EmailIdentity = Offset "Offset", "EmailIdentities" email_identities, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailIdentitiesOutput {
    pub email_identities: Option<Vec<EmailIdentity>>,
    pub max_reputation_level: Option<u64>,
    pub max_daily_quota: Option<u64>,
    pub total: Option<u64>,
}
model! { ListEmailIdentitiesOutput {
    0 "EmailIdentities" email_identities, 1 "MaxReputationLevel" max_reputation_level,
    2 "MaxDailyQuota" max_daily_quota, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailIdentity {
    pub identity_name: Option<String>,
    pub identity_type: Option<String>,
    pub sending_enabled: Option<bool>,
    pub current_reputation_level: Option<u64>,
    pub daily_quota: Option<u64>,
    pub send_ip: Option<Vec<String>>,
    pub tag_list: Option<Vec<TagList>>,
    pub dkim_option: Option<u64>,
}
model! { EmailIdentity {
    0 "IdentityName" identity_name, 1 "IdentityType" identity_type, 2 "SendingEnabled" sending_enabled,
    3 "CurrentReputationLevel" current_reputation_level, 4 "DailyQuota" daily_quota, 5 "SendIp" send_ip,
    6 "TagList" tag_list, 7 "DKIMOption" dkim_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailTemplates {
    pub limit: u64,
    pub offset: u64,
}
operation! { ListEmailTemplates(limit: u64, offset: u64) "ListEmailTemplates" -> ListEmailTemplatesOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { ListEmailTemplates: TemplatesMetadata =
    Offset "Offset", "TemplatesMetadata" templates_metadata, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailTemplatesOutput {
    pub templates_metadata: Option<Vec<TemplatesMetadata>>,
    pub total_count: Option<u64>,
}
model! { ListEmailTemplatesOutput {
    0 "TemplatesMetadata" templates_metadata, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplatesMetadata {
    pub created_timestamp: Option<u64>,
    pub template_name: Option<String>,
    pub template_status: Option<i64>,
    pub template_id: Option<u64>,
    pub review_reason: Option<String>,
}
model! { TemplatesMetadata {
    0 "CreatedTimestamp" created_timestamp, 1 "TemplateName" template_name, 2 "TemplateStatus" template_status,
    3 "TemplateID" template_id, 4 "ReviewReason" review_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiverDetails {
    pub receiver_id: u64,
    pub offset: u64,
    pub limit: u64,
    pub email: Option<String>,
    pub create_time_begin: Option<String>,
    pub create_time_end: Option<String>,
    pub status: Option<u64>,
}
operation! { ListReceiverDetails(receiver_id: u64, offset: u64, limit: u64)
    "ListReceiverDetails" -> ListReceiverDetailsOutput {
    0 "ReceiverId" receiver_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Email" email: String,
    4 "CreateTimeBegin" create_time_begin: String, 5 "CreateTimeEnd" create_time_end: String, 6 "Status" status: u64
} }
paged! { ListReceiverDetails: ReceiverDetail = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiverDetailsOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<ReceiverDetail>>,
    pub valid_count: Option<u64>,
    pub invalid_count: Option<u64>,
}
model! { ListReceiverDetailsOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "ValidCount" valid_count, 3 "InvalidCount" invalid_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetail {
    pub email: Option<String>,
    pub create_time: Option<String>,
    pub template_data: Option<String>,
    pub reason: Option<String>,
    pub status: Option<u64>,
    pub email_id: Option<u64>,
}
model! { ReceiverDetail {
    0 "Email" email, 1 "CreateTime" create_time, 2 "TemplateData" template_data, 3 "Reason" reason, 4 "Status" status,
    5 "EmailId" email_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceivers {
    pub offset: u64,
    pub limit: u64,
    pub status: Option<u64>,
    pub key_word: Option<String>,
}
operation! { ListReceivers(offset: u64, limit: u64) "ListReceivers" -> ListReceiversOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Status" status: u64, 3 "KeyWord" key_word: String
} }
paged! { ListReceivers: ReceiverData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiversOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<ReceiverData>>,
}
model! { ListReceiversOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverData {
    pub receiver_id: Option<u64>,
    pub receivers_name: Option<String>,
    pub count: Option<u64>,
    pub desc: Option<String>,
    pub receivers_status: Option<u64>,
    pub create_time: Option<String>,
    pub invalid_count: Option<u64>,
}
model! { ReceiverData {
    0 "ReceiverId" receiver_id, 1 "ReceiversName" receivers_name, 2 "Count" count, 3 "Desc" desc,
    4 "ReceiversStatus" receivers_status, 5 "CreateTime" create_time, 6 "InvalidCount" invalid_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSendTasks {
    pub offset: u64,
    pub limit: u64,
    pub status: Option<u64>,
    pub receiver_id: Option<u64>,
    pub task_type: Option<u64>,
}
operation! { ListSendTasks(offset: u64, limit: u64) "ListSendTasks" -> ListSendTasksOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Status" status: u64, 3 "ReceiverId" receiver_id: u64,
    4 "TaskType" task_type: u64
} }
paged! { ListSendTasks: SendTaskData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSendTasksOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<SendTaskData>>,
}
model! { ListSendTasksOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTaskData {
    pub task_id: Option<u64>,
    pub from_email_address: Option<String>,
    pub receiver_id: Option<u64>,
    pub task_status: Option<u64>,
    pub task_type: Option<u64>,
    pub request_count: Option<u64>,
    pub send_count: Option<u64>,
    pub cache_count: Option<u64>,
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
    0 "TaskId" task_id, 1 "FromEmailAddress" from_email_address, 2 "ReceiverId" receiver_id, 3 "TaskStatus" task_status,
    4 "TaskType" task_type, 5 "RequestCount" request_count, 6 "SendCount" send_count, 7 "CacheCount" cache_count,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time, 10 "Subject" subject, 11 "Template" template,
    12 "CycleParam" cycle_param, 13 "TimedParam" timed_param, 14 "ErrMsg" err_msg, 15 "ReceiversName" receivers_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmail {
    pub from_email_address: String,
    pub subject: String,
    pub destination: Option<Vec<String>>,
    pub reply_to_addresses: Option<String>,
    pub cc: Option<Vec<String>>,
    pub bcc: Option<Vec<String>>,
    pub template: Option<Template>,
    pub simple: Option<Simple>,
    pub attachments: Option<Vec<Attachment>>,
    pub unsubscribe: Option<String>,
    pub trigger_type: Option<u64>,
    pub smtp_message_id: Option<String>,
    pub smtp_headers: Option<String>,
    pub header_from: Option<String>,
}
operation! { SendEmail(from_email_address: String, subject: String) "SendEmail" -> SendEmailOutput {
    0 "FromEmailAddress" from_email_address, 1 "Subject" subject, 2 "Destination" destination: Vec<String>,
    3 "ReplyToAddresses" reply_to_addresses: String, 4 "Cc" cc: Vec<String>, 5 "Bcc" bcc: Vec<String>,
    6 "Template" template: Template, 7 "Simple" simple: Simple, 8 "Attachments" attachments: Vec<Attachment>,
    9 "Unsubscribe" unsubscribe: String, 10 "TriggerType" trigger_type: u64, 11 "SmtpMessageId" smtp_message_id: String,
    12 "SmtpHeaders" smtp_headers: String, 13 "HeaderFrom" header_from: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendEmailOutput {
    pub message_id: Option<String>,
}
model! { SendEmailOutput {
    0 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAddressUnsubscribeConfig {
    pub address: String,
    pub unsubscribe_config: String,
    pub status: u64,
}
operation! { UpdateAddressUnsubscribeConfig(address: String, unsubscribe_config: String, status: u64)
    "UpdateAddressUnsubscribeConfig" -> Empty {
    0 "Address" address, 1 "UnsubscribeConfig" unsubscribe_config, 2 "Status" status
} }

pub type UpdateAddressUnsubscribeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomBlackList {
    pub id: u64,
    pub email: String,
    pub expire_date: Option<String>,
}
operation! { UpdateCustomBlackList(id: u64, email: String) "UpdateCustomBlackList" -> Empty {
    0 "Id" id, 1 "Email" email, 2 "ExpireDate" expire_date: String
} }

pub type UpdateCustomBlackListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailIdentity {
    pub email_identity: String,
    pub new_api: Option<bool>,
    pub dkim_option: Option<u64>,
}
operation! { UpdateEmailIdentity(email_identity: String) "UpdateEmailIdentity" -> UpdateEmailIdentityOutput {
    0 "EmailIdentity" email_identity, 1 "NewAPI" new_api: bool, 2 "DKIMOption" dkim_option: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailIdentityOutput {
    pub identity_type: Option<String>,
    pub verified_for_sending_status: Option<bool>,
    pub attributes: Option<Vec<DNSAttributes>>,
    pub dkim_option: Option<u64>,
}
model! { UpdateEmailIdentityOutput {
    0 "IdentityType" identity_type, 1 "VerifiedForSendingStatus" verified_for_sending_status, 2 "Attributes" attributes,
    3 "DKIMOption" dkim_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailSmtpPassWord {
    pub password: Secret,
    pub email_address: String,
}
operation! { UpdateEmailSmtpPassWord(password: Secret, email_address: String) "UpdateEmailSmtpPassWord" -> Empty {
    0 "Password" password, 1 "EmailAddress" email_address
} }

pub type UpdateEmailSmtpPassWordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailTemplate {
    pub template_content: TemplateContent,
    pub template_id: u64,
    pub template_name: String,
}
operation! { UpdateEmailTemplate(template_content: TemplateContent, template_id: u64, template_name: String)
    "UpdateEmailTemplate" -> Empty {
    0 "TemplateContent" template_content, 1 "TemplateID" template_id, 2 "TemplateName" template_name
} }

pub type UpdateEmailTemplateOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ATTACH_CONTENT_TOOLARGE: &str = "FailedOperation.AttachContentToolarge";
    pub const FAILED_OPERATION_DKIM_NOT_APPLIED: &str = "FailedOperation.DKIMNotApplied";
    pub const FAILED_OPERATION_EMAIL_ADDR_IN_BLACKLIST: &str = "FailedOperation.EmailAddrInBlacklist";
    pub const FAILED_OPERATION_EMAIL_CONTENT_TOOLARGE: &str = "FailedOperation.EmailContentToolarge";
    pub const FAILED_OPERATION_EXCEED_SEND_LIMIT: &str = "FailedOperation.ExceedSendLimit";
    pub const FAILED_OPERATION_EXCEED_TEMPLATE_LIMIT: &str = "FailedOperation.ExceedTemplateLimit";
    pub const FAILED_OPERATION_FILE_URL_NOT_EXIST: &str = "FailedOperation.FileURLNotExist";
    pub const FAILED_OPERATION_FREQUENCY_LIMIT: &str = "FailedOperation.FrequencyLimit";
    pub const FAILED_OPERATION_HIGH_REJECTION_RATE: &str = "FailedOperation.HighRejectionRate";
    pub const FAILED_OPERATION_ILLEGAL_URL: &str = "FailedOperation.IllegalURL";
    pub const FAILED_OPERATION_INCORRECT_EMAIL: &str = "FailedOperation.IncorrectEmail";
    pub const FAILED_OPERATION_INCORRECT_SENDER: &str = "FailedOperation.IncorrectSender";
    pub const FAILED_OPERATION_INSUFFICIENT_BALANCE: &str = "FailedOperation.InsufficientBalance";
    pub const FAILED_OPERATION_INSUFFICIENT_QUOTA: &str = "FailedOperation.InsufficientQuota";
    pub const FAILED_OPERATION_INVALID_ATTACH_NAME: &str = "FailedOperation.InvalidAttachName";
    pub const FAILED_OPERATION_INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";
    pub const FAILED_OPERATION_INVALID_TEMPLATE_ID: &str = "FailedOperation.InvalidTemplateID";
    pub const FAILED_OPERATION_MISSING_EMAIL_CONTENT: &str = "FailedOperation.MissingEmailContent";
    pub const FAILED_OPERATION_NO_ATTACH_PERMISSION: &str = "FailedOperation.NoAttachPermission";
    pub const FAILED_OPERATION_NOT_AUTHENTICATED_SENDER: &str = "FailedOperation.NotAuthenticatedSender";
    pub const FAILED_OPERATION_NOT_SUPPORT_DATE: &str = "FailedOperation.NotSupportDate";
    pub const FAILED_OPERATION_PROTOCOL_CHECK_ERR: &str = "FailedOperation.ProtocolCheckErr";
    pub const FAILED_OPERATION_RECEIVER_HAS_UNSUBSCRIBED: &str = "FailedOperation.ReceiverHasUnsubscribed";
    pub const FAILED_OPERATION_REJECTED_BY_RECIPIENTS: &str = "FailedOperation.RejectedByRecipients";
    pub const FAILED_OPERATION_SEND_EMAIL_ERR: &str = "FailedOperation.SendEmailErr";
    pub const FAILED_OPERATION_SERVICE_NOT_AVAILABLE: &str = "FailedOperation.ServiceNotAvailable";
    pub const FAILED_OPERATION_TEMPLATE_CONTENT_TOOLARGE: &str = "FailedOperation.TemplateContentToolarge";
    pub const FAILED_OPERATION_TEMPORARY_BLOCKED: &str = "FailedOperation.TemporaryBlocked";
    pub const FAILED_OPERATION_TOO_MANY_ATTACHMENTS: &str = "FailedOperation.TooManyAttachments";
    pub const FAILED_OPERATION_TOO_MANY_RECIPIENTS: &str = "FailedOperation.TooManyRecipients";
    pub const FAILED_OPERATION_URL_FORBIDDEN: &str = "FailedOperation.URLForbidden";
    pub const FAILED_OPERATION_UNSUPPORT_MAIL_TYPE: &str = "FailedOperation.UnsupportMailType";
    pub const FAILED_OPERATION_WITH_OUT_PERMISSION: &str = "FailedOperation.WithOutPermission";
    pub const FAILED_OPERATION_WRONG_CONTENT_JSON: &str = "FailedOperation.WrongContentJson";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_QUERY_DATA_BASE_FAILED: &str = "InternalError.QueryDataBaseFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_APP_ID_IS_REQUIRED: &str = "InvalidParameter.AppIdIsRequired";
    pub const INVALID_PARAMETER_INVALID_END_TIME_FORMAT: &str = "InvalidParameter.InvalidEndTimeFormat";
    pub const INVALID_PARAMETER_INVALID_START_TIME_FORMAT: &str = "InvalidParameter.InvalidStartTimeFormat";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ATTACH_CONTENT_IS_WRONG: &str = "InvalidParameterValue.AttachContentIsWrong";
    pub const INVALID_PARAMETER_VALUE_BEGIN_TIME_BEFORE_NOW: &str = "InvalidParameterValue.BeginTimeBeforeNow";
    pub const INVALID_PARAMETER_VALUE_CREATED_BY_OTHER: &str = "InvalidParameterValue.CreatedByOther";
    pub const INVALID_PARAMETER_VALUE_EMAIL_ADDRESS_IS_NULL: &str = "InvalidParameterValue.EmailAddressIsNULL";
    pub const INVALID_PARAMETER_VALUE_EMAIL_CONTENT_IS_WRONG: &str = "InvalidParameterValue.EmailContentIsWrong";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_EMAIL_ADDRESS: &str = "InvalidParameterValue.IllegalEmailAddress";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_SENDER_NAME: &str = "InvalidParameterValue.IllegalSenderName";
    pub const INVALID_PARAMETER_VALUE_IN_VALID_TEMPLATE_DATA: &str = "InvalidParameterValue.InValidTemplateData";
    pub const INVALID_PARAMETER_VALUE_INVALID_EMAIL_IDENTITY: &str = "InvalidParameterValue.InvalidEmailIdentity";
    pub const INVALID_PARAMETER_VALUE_INVALID_SMTP_PASS_WORD: &str = "InvalidParameterValue.InvalidSmtpPassWord";
    pub const INVALID_PARAMETER_VALUE_NO_SUCH_SENDER: &str = "InvalidParameterValue.NoSuchSender";
    pub const INVALID_PARAMETER_VALUE_NOT_EXIST_DOMAIN: &str = "InvalidParameterValue.NotExistDomain";
    pub const INVALID_PARAMETER_VALUE_RECEIVER_DESC_ILLEGAL: &str = "InvalidParameterValue.ReceiverDescIllegal";
    pub const INVALID_PARAMETER_VALUE_RECEIVER_EMAIL_INVALID: &str = "InvalidParameterValue.ReceiverEmailInvalid";
    pub const INVALID_PARAMETER_VALUE_RECEIVER_NAME_ILLEGAL: &str = "InvalidParameterValue.ReceiverNameIllegal";
    pub const INVALID_PARAMETER_VALUE_REPEAT_CREATION: &str = "InvalidParameterValue.RepeatCreation";
    pub const INVALID_PARAMETER_VALUE_REPEAT_EMAIL_ADDRESS: &str = "InvalidParameterValue.RepeatEmailAddress";
    pub const INVALID_PARAMETER_VALUE_REPEAT_RECEIVER_NAME: &str = "InvalidParameterValue.RepeatReceiverName";
    pub const INVALID_PARAMETER_VALUE_SUBJECT_LENGTH_ERROR: &str = "InvalidParameterValue.SubjectLengthError";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_NULL: &str = "InvalidParameterValue.TemplateContentIsNULL";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_CONTENT_IS_WRONG: &str = "InvalidParameterValue.TemplateContentIsWrong";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_DATA_ERROR: &str = "InvalidParameterValue.TemplateDataError";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_DATA_INCONSISTENT: &str =
        "InvalidParameterValue.TemplateDataInconsistent";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_DATA_LEN_LIMIT: &str = "InvalidParameterValue.TemplateDataLenLimit";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_NAME_ILLEGAL: &str = "InvalidParameterValue.TemplateNameIllegal";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_NAME_IS_NULL: &str = "InvalidParameterValue.TemplateNameIsNULL";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_NOT_EXIST: &str = "InvalidParameterValue.TemplateNotExist";
    pub const INVALID_PARAMETER_VALUE_TEMPLATE_NOT_MATCH_DATA: &str = "InvalidParameterValue.TemplateNotMatchData";
    pub const INVALID_PARAMETER_VALUE_WRONG_DATE: &str = "InvalidParameterValue.WrongDate";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_EXCEED_RECEIVER_LIMIT: &str = "LimitExceeded.ExceedReceiverLimit";
    pub const LIMIT_EXCEEDED_RECEIVER_DETAIL_COUNT_LIMIT: &str = "LimitExceeded.ReceiverDetailCountLimit";
    pub const LIMIT_EXCEEDED_RECEIVER_DETAIL_REQUEST_LIMIT: &str = "LimitExceeded.ReceiverDetailRequestLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_CYCLE_PARAM_NECESSARY: &str = "MissingParameter.CycleParamNecessary";
    pub const MISSING_PARAMETER_EMAILS_NECESSARY: &str = "MissingParameter.EmailsNecessary";
    pub const MISSING_PARAMETER_RECEIVER_ID_NECESSARY: &str = "MissingParameter.ReceiverIdNecessary";
    pub const MISSING_PARAMETER_SEND_PARAM_NECESSARY: &str = "MissingParameter.SendParamNecessary";
    pub const MISSING_PARAMETER_TIMED_PARAM_NECESSARY: &str = "MissingParameter.TimedParamNecessary";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_DOMAIN_NOT_VERIFIED: &str = "OperationDenied.DomainNotVerified";
    pub const OPERATION_DENIED_EXCEED_DOMAIN_LIMIT: &str = "OperationDenied.ExceedDomainLimit";
    pub const OPERATION_DENIED_EXCEED_SENDER_LIMIT: &str = "OperationDenied.ExceedSenderLimit";
    pub const OPERATION_DENIED_NOT_ALLOW_DELETE: &str = "OperationDenied.NotAllowDelete";
    pub const OPERATION_DENIED_RECEIVER_IS_OPERATING: &str = "OperationDenied.ReceiverIsOperating";
    pub const OPERATION_DENIED_RECEIVER_NOT_EXIST: &str = "OperationDenied.ReceiverNotExist";
    pub const OPERATION_DENIED_RECEIVER_STATUS_ERROR: &str = "OperationDenied.ReceiverStatusError";
    pub const OPERATION_DENIED_REPEAT_PASS_WORD: &str = "OperationDenied.RepeatPassWord";
    pub const OPERATION_DENIED_SEND_ADDRESS_STATUS_ERROR: &str = "OperationDenied.SendAddressStatusError";
    pub const OPERATION_DENIED_SENDER_WITH_DOMAIN_IS_NOT_EMPTY: &str = "OperationDenied.SenderWithDomainIsNotEmpty";
    pub const OPERATION_DENIED_TEMPLATE_STATUS_ERROR: &str = "OperationDenied.TemplateStatusError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
