//! `dm` of Alibaba Cloud, API version 2015-11-23.
//!
//! Endpoint: a table of 11 regions, else `dm.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dm/2015-11-23/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dm::CheckDisposable};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDisposable::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "dm.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "dm.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "dm.aliyuncs.com"),
        ("cn-hangzhou", "dm.aliyuncs.com"),
        ("cn-hongkong", "dm.aliyuncs.com"),
        ("cn-qingdao", "dm.aliyuncs.com"),
        ("cn-shanghai", "dm.aliyuncs.com"),
        ("cn-shenzhen", "dm.aliyuncs.com"),
        ("eu-central-1", "dm.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dm.us-east-1.aliyuncs.com"),
        ("us-west-1", "dm.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "dm-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "dm-vpc.cn-hangzhou.aliyuncs.com"),
        ("eu-central-1", "dm-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dm-vpc.us-east-1.aliyuncs.com"),
    ],
    "dm.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dm", "2015-11-23", "dm", &ENDPOINTS);

/// Adds ipfilter: `AddIpfilter` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/AddIpfilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpfilter {
    /// Required.
    pub ip_address: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddIpfilter(ip_address: String) "AddIpfilter" -> AddIpfilterOutput {
    0 "IpAddress" ip_address, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddIpfilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIpfilterOutput {
    pub ip_filter_id: Option<String>,
}
model! { AddIpfilterOutput {
    0 "IpFilterId" ip_filter_id: String
} }

/// Approves reply mail address: `ApproveReplyMailAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ApproveReplyMailAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveReplyMailAddress {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub ticket: Secret,
}
operation! { ApproveReplyMailAddress(ticket: Secret) "ApproveReplyMailAddress" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "Ticket" ticket
} }

/// Response of [`ApproveReplyMailAddress`]: empty.
pub type ApproveReplyMailAddressOutput = Empty;

/// Batches send mail: `BatchSendMail` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/BatchSendMail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendMail {
    /// Required.
    pub account_name: String,
    /// Required. 0 to 1.
    pub address_type: i64,
    pub click_trace: Option<String>,
    pub domain_auth: Option<bool>,
    pub headers: Option<String>,
    pub ip_pool_id: Option<String>,
    pub owner_id: Option<i64>,
    pub receivers_name: Option<String>,
    pub reply_address: Option<String>,
    pub reply_address_alias: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag_name: Option<String>,
    pub template_name: Option<String>,
    pub un_subscribe_filter_level: Option<String>,
    pub un_subscribe_link_type: Option<String>,
    pub receivers: Option<Vec<BatchSendMailReceivers>>,
    pub template_content: Option<BatchSendMailTemplateContent>,
}
operation! { BatchSendMail(account_name: String, address_type: i64) "BatchSendMail" -> BatchSendMailOutput {
    0 "AccountName" account_name, 1 "AddressType" address_type, 2 "ClickTrace" click_trace: String,
    3 "DomainAuth" domain_auth: bool, 4 "Headers" headers: String, 5 "IpPoolId" ip_pool_id: String,
    6 "OwnerId" owner_id: i64, 7 "ReceiversName" receivers_name: String, 8 "ReplyAddress" reply_address: String,
    9 "ReplyAddressAlias" reply_address_alias: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "TagName" tag_name: String, 13 "TemplateName" template_name: String,
    14 "UnSubscribeFilterLevel" un_subscribe_filter_level: String,
    15 "UnSubscribeLinkType" un_subscribe_link_type: String, 16 "Receivers" receivers: Vec<BatchSendMailReceivers>,
    17 "TemplateContent" template_content: BatchSendMailTemplateContent
} [
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::Json)
] }

/// In the request of [`BatchSendMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendMailReceivers {
    pub template_data: Option<BTreeMap<String, String>>,
    pub to: Option<Vec<String>>,
}
input! { BatchSendMailReceivers() {
    0 "TemplateData" template_data: BTreeMap<String, String>, 1 "To" to: Vec<String>
} }

/// In the request of [`BatchSendMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendMailTemplateContent {
    pub alias: Option<String>,
    pub html_body: Option<String>,
    pub subject: Option<String>,
    pub text_body: Option<String>,
}
input! { BatchSendMailTemplateContent() {
    0 "Alias" alias: String, 1 "HtmlBody" html_body: String, 2 "Subject" subject: String, 3 "TextBody" text_body: String
} }

/// Response of [`BatchSendMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendMailOutput {
    pub env_id: Option<String>,
}
model! { BatchSendMailOutput {
    0 "EnvId" env_id: String
} }

/// Changes domain dkim record: `ChangeDomainDkimRecord` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ChangeDomainDkimRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainDkimRecord {
    pub dkim_rsa_length: Option<i64>,
    pub domain: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ChangeDomainDkimRecord() "ChangeDomainDkimRecord" -> ChangeDomainDkimRecordOutput {
    0 "DkimRsaLength" dkim_rsa_length: i64, 1 "Domain" domain: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ChangeDomainDkimRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDomainDkimRecordOutput {
    pub changed: Option<bool>,
    pub dkim_public_key: Option<String>,
    pub dkim_rsa_length: Option<i64>,
    pub hostname: Option<String>,
}
model! { ChangeDomainDkimRecordOutput {
    0 "Changed" changed: bool, 1 "DkimPublicKey" dkim_public_key: String, 2 "DkimRsaLength" dkim_rsa_length: i64,
    3 "Hostname" hostname: String
} }

/// Checks disposable: `CheckDisposable` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CheckDisposable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDisposable {
    pub email: Option<String>,
}
operation! { CheckDisposable() "CheckDisposable" -> CheckDisposableOutput {
    0 "Email" email: String
} }

/// Response of [`CheckDisposable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDisposableOutput {
    pub is_disposable: Option<String>,
    pub is_format_valid: Option<String>,
    pub is_mx_valid: Option<String>,
    pub is_ok_to_send: Option<String>,
}
model! { CheckDisposableOutput {
    0 "IsDisposable" is_disposable: String, 1 "IsFormatValid" is_format_valid: String,
    2 "IsMxValid" is_mx_valid: String, 3 "IsOkToSend" is_ok_to_send: String
} }

/// Checks domain: `CheckDomain` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CheckDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomain {
    /// Required.
    pub domain_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckDomain(domain_id: i64) "CheckDomain" -> CheckDomainOutput {
    0 "DomainId" domain_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomainOutput {
    pub domain_status: Option<i64>,
}
model! { CheckDomainOutput {
    0 "DomainStatus" domain_status: i64
} }

/// Checks reply to mail address: `CheckReplyToMailAddress` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CheckReplyToMailAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckReplyToMailAddress {
    pub lang: Option<String>,
    /// Required.
    pub mail_address_id: i64,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CheckReplyToMailAddress(mail_address_id: i64) "CheckReplyToMailAddress" -> Empty {
    0 "Lang" lang: String, 1 "MailAddressId" mail_address_id, 2 "OwnerId" owner_id: i64, 3 "Region" region: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CheckReplyToMailAddress`]: empty.
pub type CheckReplyToMailAddressOutput = Empty;

/// `ConfigSetCancelRelationFromAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetCancelRelationFromAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetCancelRelationFromAddress {
    pub from_address: Option<String>,
    pub id: Option<String>,
}
operation! { ConfigSetCancelRelationFromAddress()
    "ConfigSetCancelRelationFromAddress" -> ConfigSetCancelRelationFromAddressOutput {
    0 "FromAddress" from_address: String, 1 "Id" id: String
} }

/// Response of [`ConfigSetCancelRelationFromAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetCancelRelationFromAddressOutput {
    pub result: Option<bool>,
}
model! { ConfigSetCancelRelationFromAddressOutput {
    0 "Result" result: bool
} }

/// `ConfigSetCreate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetCreate {
    pub description: Option<String>,
    pub ip_pool_id: Option<String>,
    pub is_public_channel_backoff: Option<bool>,
    pub name: Option<String>,
}
operation! { ConfigSetCreate() "ConfigSetCreate" -> ConfigSetCreateOutput {
    0 "Description" description: String, 1 "IpPoolId" ip_pool_id: String,
    2 "IsPublicChannelBackoff" is_public_channel_backoff: bool, 3 "Name" name: String
} }

/// Response of [`ConfigSetCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetCreateOutput {
    pub id: Option<String>,
}
model! { ConfigSetCreateOutput {
    0 "Id" id: String
} }

/// `ConfigSetDelete` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetDelete {
    pub ids: Option<String>,
    pub is_force: Option<bool>,
}
operation! { ConfigSetDelete() "ConfigSetDelete" -> Empty {
    0 "Ids" ids: String, 1 "IsForce" is_force: bool
} }

/// Response of [`ConfigSetDelete`]: empty.
pub type ConfigSetDeleteOutput = Empty;

/// `ConfigSetDetail` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetDetail {
    pub id: Option<String>,
}
operation! { ConfigSetDetail() "ConfigSetDetail" -> ConfigSetDetailOutput {
    0 "Id" id: String
} }

/// Response of [`ConfigSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetDetailOutput {
    pub detail: Option<ConfigSetDetailDetail>,
}
model! { ConfigSetDetailOutput {
    0 "Detail" detail: ConfigSetDetailDetail
} }

/// In the response of [`ConfigSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetDetailDetail {
    pub description: Option<String>,
    pub id: Option<String>,
    pub ip_pool: Option<ConfigSetDetailIpPool>,
    pub is_public_channel_backoff: Option<bool>,
    pub name: Option<String>,
}
model! { ConfigSetDetailDetail {
    0 "Description" description: String, 1 "Id" id: String, 2 "IpPool" ip_pool: ConfigSetDetailIpPool,
    3 "IsPublicChannelBackoff" is_public_channel_backoff: bool, 4 "Name" name: String
} }

/// In the response of [`ConfigSetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetDetailIpPool {
    pub ip_pool_id: Option<String>,
    pub ip_pool_name: Option<String>,
}
model! { ConfigSetDetailIpPool {
    0 "IpPoolId" ip_pool_id: String, 1 "IpPoolName" ip_pool_name: String
} }

/// `ConfigSetList` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetList {
    pub all: Option<bool>,
    pub keyword: Option<String>,
    pub page_index: Option<String>,
    pub page_size: Option<String>,
}
operation! { ConfigSetList() "ConfigSetList" -> ConfigSetListOutput {
    0 "All" all: bool, 1 "Keyword" keyword: String, 2 "PageIndex" page_index: String, 3 "PageSize" page_size: String
} }

/// Response of [`ConfigSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetListOutput {
    pub config_sets: Vec<ConfigSetListConfigSets>,
    pub current_page: Option<i64>,
    pub has_more: Option<bool>,
    pub page_size: Option<i64>,
    pub total_counts: Option<i64>,
}
model! { ConfigSetListOutput {
    0 "ConfigSets" config_sets: Vec<ConfigSetListConfigSets>, 1 "CurrentPage" current_page: i64,
    2 "HasMore" has_more: bool, 3 "PageSize" page_size: i64, 4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ConfigSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetListConfigSets {
    pub description: Option<String>,
    pub from_addresses: Vec<String>,
    pub id: Option<String>,
    pub ip_pool: Option<ConfigSetListIpPool>,
    pub is_public_channel_backoff: Option<bool>,
    pub name: Option<String>,
}
model! { ConfigSetListConfigSets {
    0 "Description" description: String, 1 "FromAddresses" from_addresses: Vec<String>, 2 "Id" id: String,
    3 "IpPool" ip_pool: ConfigSetListIpPool, 4 "IsPublicChannelBackoff" is_public_channel_backoff: bool,
    5 "Name" name: String
} }

/// In the response of [`ConfigSetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetListIpPool {
    pub ip_pool_id: Option<String>,
    pub ip_pool_name: Option<String>,
}
model! { ConfigSetListIpPool {
    0 "IpPoolId" ip_pool_id: String, 1 "IpPoolName" ip_pool_name: String
} }

/// `ConfigSetRelationFromAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetRelationFromAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetRelationFromAddress {
    pub from_address: Option<String>,
    pub id: Option<String>,
}
operation! { ConfigSetRelationFromAddress() "ConfigSetRelationFromAddress" -> ConfigSetRelationFromAddressOutput {
    0 "FromAddress" from_address: String, 1 "Id" id: String
} }

/// Response of [`ConfigSetRelationFromAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetRelationFromAddressOutput {
    pub result: Option<bool>,
}
model! { ConfigSetRelationFromAddressOutput {
    0 "Result" result: bool
} }

/// `ConfigSetUpdate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ConfigSetUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetUpdate {
    pub description: Option<String>,
    pub id: Option<String>,
    pub ip_pool_id: Option<String>,
    pub is_public_channel_backoff: Option<bool>,
    pub name: Option<String>,
}
operation! { ConfigSetUpdate() "ConfigSetUpdate" -> ConfigSetUpdateOutput {
    0 "Description" description: String, 1 "Id" id: String, 2 "IpPoolId" ip_pool_id: String,
    3 "IsPublicChannelBackoff" is_public_channel_backoff: bool, 4 "Name" name: String
} }

/// Response of [`ConfigSetUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSetUpdateOutput {
    pub id: Option<String>,
}
model! { ConfigSetUpdateOutput {
    0 "Id" id: String
} }

/// Creates domain: `CreateDomain` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CreateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub dkim_selector: Option<String>,
}
operation! { CreateDomain(domain_name: String) "CreateDomain" -> CreateDomainOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "dkimSelector" dkim_selector: String
} }

/// Response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub domain_id: Option<String>,
}
model! { CreateDomainOutput {
    0 "DomainId" domain_id: String
} }

/// Creates mail address: `CreateMailAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CreateMailAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailAddress {
    /// Required.
    pub account_name: String,
    pub address_type: Option<String>,
    pub owner_id: Option<i64>,
    pub reply_address: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sendtype: String,
}
operation! { CreateMailAddress(account_name: String, sendtype: String) "CreateMailAddress" -> CreateMailAddressOutput {
    0 "AccountName" account_name, 1 "AddressType" address_type: String, 2 "OwnerId" owner_id: i64,
    3 "ReplyAddress" reply_address: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Sendtype" sendtype
} }

/// Response of [`CreateMailAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailAddressOutput {
    pub mail_address_id: Option<String>,
}
model! { CreateMailAddressOutput {
    0 "MailAddressId" mail_address_id: String
} }

/// Creates receiver: `CreateReceiver` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CreateReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiver {
    pub desc: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub receivers_alias: String,
    /// Required.
    pub receivers_name: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateReceiver(receivers_alias: String, receivers_name: String) "CreateReceiver" -> CreateReceiverOutput {
    0 "Desc" desc: String, 1 "OwnerId" owner_id: i64, 2 "ReceiversAlias" receivers_alias,
    3 "ReceiversName" receivers_name, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReceiverOutput {
    pub receiver_id: Option<String>,
}
model! { CreateReceiverOutput {
    0 "ReceiverId" receiver_id: String
} }

/// Creates tag: `CreateTag` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CreateTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag_description: Option<String>,
    /// Required.
    pub tag_name: String,
}
operation! { CreateTag(tag_name: String) "CreateTag" -> CreateTagOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TagDescription" tag_description: String, 4 "TagName" tag_name
} }

/// Response of [`CreateTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOutput {
    pub tag_id: Option<String>,
}
model! { CreateTagOutput {
    0 "TagId" tag_id: String
} }

/// Creates template: `CreateTemplate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// 1 to 2.
    pub from_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sms_content: Option<String>,
    pub sms_type: Option<i64>,
    /// Required.
    pub template_name: String,
    pub template_nick_name: Option<String>,
    pub template_subject: Option<String>,
    pub template_text: Option<String>,
    /// 0 to 2.
    pub template_type: Option<i64>,
}
operation! { CreateTemplate(template_name: String) "CreateTemplate" -> CreateTemplateOutput {
    0 "FromType" from_type: i64, 1 "OwnerId" owner_id: i64, 2 "Remark" remark: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmsContent" sms_content: String, 6 "SmsType" sms_type: i64, 7 "TemplateName" template_name,
    8 "TemplateNickName" template_nick_name: String, 9 "TemplateSubject" template_subject: String,
    10 "TemplateText" template_text: String, 11 "TemplateType" template_type: i64
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template_id: Option<i64>,
}
model! { CreateTemplateOutput {
    0 "TemplateId" template_id: i64
} }

/// Creates user suppression: `CreateUserSuppression` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/CreateUserSuppression>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSuppression {
    pub address: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateUserSuppression() "CreateUserSuppression" -> CreateUserSuppressionOutput {
    0 "Address" address: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateUserSuppression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSuppressionOutput {
    pub suppression_id: Option<String>,
}
model! { CreateUserSuppressionOutput {
    0 "SuppressionId" suppression_id: String
} }

/// `DedicatedIpAutoRenewal` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpAutoRenewal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpAutoRenewal {
    /// Required.
    pub auto_renewal: String,
    /// Required.
    pub buy_resource_ids: String,
}
operation! { DedicatedIpAutoRenewal(auto_renewal: String, buy_resource_ids: String) "DedicatedIpAutoRenewal" -> Empty {
    0 "AutoRenewal" auto_renewal, 1 "BuyResourceIds" buy_resource_ids
} }

/// Response of [`DedicatedIpAutoRenewal`]: empty.
pub type DedicatedIpAutoRenewalOutput = Empty;

/// `DedicatedIpChangeWarmupType` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpChangeWarmupType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpChangeWarmupType {
    pub id: Option<String>,
    pub warmup_type: Option<String>,
}
operation! { DedicatedIpChangeWarmupType() "DedicatedIpChangeWarmupType" -> Empty {
    0 "Id" id: String, 1 "WarmupType" warmup_type: String
} }

/// Response of [`DedicatedIpChangeWarmupType`]: empty.
pub type DedicatedIpChangeWarmupTypeOutput = Empty;

/// `DedicatedIpList` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpList {
    pub keyword: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DedicatedIpList() "DedicatedIpList" -> DedicatedIpListOutput {
    0 "Keyword" keyword: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64
} }

/// Response of [`DedicatedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpListOutput {
    pub current_page: Option<i64>,
    pub has_more: Option<bool>,
    pub ips: Vec<DedicatedIpListIps>,
    pub page_size: Option<i64>,
    pub total_counts: Option<i64>,
}
model! { DedicatedIpListOutput {
    0 "CurrentPage" current_page: i64, 1 "HasMore" has_more: bool, 2 "Ips" ips: Vec<DedicatedIpListIps>,
    3 "PageSize" page_size: i64, 4 "TotalCounts" total_counts: i64
} }

/// In the response of [`DedicatedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpListIps {
    pub expired_time: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub ip_ext: Option<DedicatedIpListIpExt>,
    pub ip_pool_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub warmup_status: Option<String>,
    pub warmup_type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DedicatedIpListIps {
    0 "ExpiredTime" expired_time: String, 1 "Id" id: String, 2 "InstanceId" instance_id: String, 3 "Ip" ip: String,
    4 "IpExt" ip_ext: DedicatedIpListIpExt, 5 "IpPoolName" ip_pool_name: String, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "WarmupStatus" warmup_status: String, 9 "WarmupType" warmup_type: String,
    10 "ZoneId" zone_id: String
} }

/// In the response of [`DedicatedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpListIpExt {
    pub auto_renewal: Option<bool>,
    pub has_send_mail: Option<bool>,
    pub last_warm_up_type_changed_time: Option<String>,
}
model! { DedicatedIpListIpExt {
    0 "AutoRenewal" auto_renewal: bool, 1 "HasSendMail" has_send_mail: bool,
    2 "LastWarmUpTypeChangedTime" last_warm_up_type_changed_time: String
} }

/// `DedicatedIpNonePoolList` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpNonePoolList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpNonePoolList {}
operation! { DedicatedIpNonePoolList() "DedicatedIpNonePoolList" -> DedicatedIpNonePoolListOutput {} }

/// Response of [`DedicatedIpNonePoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpNonePoolListOutput {
    pub ips: Vec<DedicatedIpNonePoolListIps>,
}
model! { DedicatedIpNonePoolListOutput {
    0 "Ips" ips: Vec<DedicatedIpNonePoolListIps>
} }

/// In the response of [`DedicatedIpNonePoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpNonePoolListIps {
    pub id: Option<String>,
    pub ip: Option<String>,
    pub zone_id: Option<String>,
}
model! { DedicatedIpNonePoolListIps {
    0 "Id" id: String, 1 "Ip" ip: String, 2 "ZoneId" zone_id: String
} }

/// `DedicatedIpPoolCreate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpPoolCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolCreate {
    pub buy_resource_ids: Option<String>,
    /// 1 to 50 characters.
    pub name: Option<String>,
}
operation! { DedicatedIpPoolCreate() "DedicatedIpPoolCreate" -> DedicatedIpPoolCreateOutput {
    0 "BuyResourceIds" buy_resource_ids: String, 1 "Name" name: String
} }

/// Response of [`DedicatedIpPoolCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolCreateOutput {
    pub id: Option<String>,
}
model! { DedicatedIpPoolCreateOutput {
    0 "Id" id: String
} }

/// `DedicatedIpPoolDelete` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpPoolDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolDelete {
    pub id: Option<String>,
}
operation! { DedicatedIpPoolDelete() "DedicatedIpPoolDelete" -> Empty {
    0 "Id" id: String
} }

/// Response of [`DedicatedIpPoolDelete`]: empty.
pub type DedicatedIpPoolDeleteOutput = Empty;

/// `DedicatedIpPoolList` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpPoolList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolList {
    pub all: Option<bool>,
    pub keyword: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub pool_id: Option<String>,
}
operation! { DedicatedIpPoolList() "DedicatedIpPoolList" -> DedicatedIpPoolListOutput {
    0 "All" all: bool, 1 "Keyword" keyword: String, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64,
    4 "PoolId" pool_id: String
} }

/// Response of [`DedicatedIpPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolListOutput {
    pub current_page: Option<String>,
    pub has_more: Option<bool>,
    pub ip_pools: Vec<DedicatedIpPoolListIpPools>,
    pub page_size: Option<String>,
    pub total_counts: Option<i64>,
}
model! { DedicatedIpPoolListOutput {
    0 "CurrentPage" current_page: String, 1 "HasMore" has_more: bool,
    2 "IpPools" ip_pools: Vec<DedicatedIpPoolListIpPools>, 3 "PageSize" page_size: String,
    4 "TotalCounts" total_counts: i64
} }

/// In the response of [`DedicatedIpPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolListIpPools {
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub ip_count: Option<i64>,
    pub ips: Vec<DedicatedIpPoolListIps>,
    pub name: Option<String>,
}
model! { DedicatedIpPoolListIpPools {
    0 "CreateTime" create_time: String, 1 "Id" id: String, 2 "IpCount" ip_count: i64,
    3 "Ips" ips: Vec<DedicatedIpPoolListIps>, 4 "Name" name: String
} }

/// In the response of [`DedicatedIpPoolList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolListIps {
    pub id: Option<String>,
    pub ip: Option<String>,
    pub zone_id: Option<String>,
}
model! { DedicatedIpPoolListIps {
    0 "Id" id: String, 1 "Ip" ip: String, 2 "ZoneId" zone_id: String
} }

/// `DedicatedIpPoolUpdate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DedicatedIpPoolUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolUpdate {
    pub buy_resource_ids: Option<String>,
    pub id: Option<String>,
    pub update_resource: Option<bool>,
}
operation! { DedicatedIpPoolUpdate() "DedicatedIpPoolUpdate" -> DedicatedIpPoolUpdateOutput {
    0 "BuyResourceIds" buy_resource_ids: String, 1 "Id" id: String, 2 "UpdateResource" update_resource: bool
} }

/// Response of [`DedicatedIpPoolUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedIpPoolUpdateOutput {
    pub id: Option<String>,
}
model! { DedicatedIpPoolUpdateOutput {
    0 "Id" id: String
} }

/// Deletes domain: `DeleteDomain` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDomain(domain_id: i64) "DeleteDomain" -> Empty {
    0 "DomainId" domain_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes invalid address: `DeleteInvalidAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteInvalidAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInvalidAddress {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub to_address: Option<String>,
}
operation! { DeleteInvalidAddress() "DeleteInvalidAddress" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "ToAddress" to_address: String
} }

/// Response of [`DeleteInvalidAddress`]: empty.
pub type DeleteInvalidAddressOutput = Empty;

/// Deletes ipfilter by edm id: `DeleteIpfilterByEdmId` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteIpfilterByEdmId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIpfilterByEdmId {
    /// 1 to 2.
    pub from_type: Option<i64>,
    pub id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteIpfilterByEdmId() "DeleteIpfilterByEdmId" -> Empty {
    0 "FromType" from_type: i64, 1 "Id" id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteIpfilterByEdmId`]: empty.
pub type DeleteIpfilterByEdmIdOutput = Empty;

/// Deletes mail address: `DeleteMailAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteMailAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMailAddress {
    /// Required.
    pub mail_address_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMailAddress(mail_address_id: i64) "DeleteMailAddress" -> Empty {
    0 "MailAddressId" mail_address_id, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMailAddress`]: empty.
pub type DeleteMailAddressOutput = Empty;

/// Deletes receiver: `DeleteReceiver` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteReceiver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReceiver {
    pub owner_id: Option<i64>,
    /// Required.
    pub receiver_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteReceiver(receiver_id: String) "DeleteReceiver" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ReceiverId" receiver_id, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteReceiver`]: empty.
pub type DeleteReceiverOutput = Empty;

/// Deletes receiver detail: `DeleteReceiverDetail` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteReceiverDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReceiverDetail {
    pub email: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub receiver_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteReceiverDetail(receiver_id: String) "DeleteReceiverDetail" -> Empty {
    0 "Email" email: String, 1 "OwnerId" owner_id: i64, 2 "ReceiverId" receiver_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteReceiverDetail`]: empty.
pub type DeleteReceiverDetailOutput = Empty;

/// Deletes tag: `DeleteTag` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tag_id: i64,
}
operation! { DeleteTag(tag_id: i64) "DeleteTag" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TagId" tag_id
} }

/// Response of [`DeleteTag`]: empty.
pub type DeleteTagOutput = Empty;

/// Deletes template: `DeleteTemplate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// 1 to 2.
    pub from_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DeleteTemplate(template_id: i64) "DeleteTemplate" -> Empty {
    0 "FromType" from_type: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateId" template_id
} }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Deletes validate file: `DeleteValidateFile` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DeleteValidateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteValidateFile {
    pub file_id: Option<String>,
}
operation! { DeleteValidateFile() "DeleteValidateFile" -> Empty {
    0 "FileId" file_id: String
} }

/// Response of [`DeleteValidateFile`]: empty.
pub type DeleteValidateFileOutput = Empty;

/// `DescAccountSummary` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DescAccountSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescAccountSummary {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescAccountSummary() "DescAccountSummary" -> DescAccountSummaryOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescAccountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescAccountSummaryOutput {
    pub daily_quota: Option<i64>,
    pub daily_remain_free_quota: Option<i64>,
    pub dayu_status: Option<i64>,
    pub domains: Option<i64>,
    pub enable_times: Option<i64>,
    pub ip_channel_type: Option<String>,
    pub mail_addresses: Option<i64>,
    pub max_quota_level: Option<i64>,
    pub month_quota: Option<i64>,
    pub quota_level: Option<i64>,
    pub receivers: Option<i64>,
    pub remain_free_quota: Option<i64>,
    pub sms_record: Option<i64>,
    pub sms_sign: Option<i64>,
    pub sms_templates: Option<i64>,
    pub tags: Option<i64>,
    pub templates: Option<i64>,
    pub user_status: Option<i64>,
}
model! { DescAccountSummaryOutput {
    0 "DailyQuota" daily_quota: i64, 1 "DailyRemainFreeQuota" daily_remain_free_quota: i64,
    2 "DayuStatus" dayu_status: i64, 3 "Domains" domains: i64, 4 "EnableTimes" enable_times: i64,
    5 "IpChannelType" ip_channel_type: String, 6 "MailAddresses" mail_addresses: i64,
    7 "MaxQuotaLevel" max_quota_level: i64, 8 "MonthQuota" month_quota: i64, 9 "QuotaLevel" quota_level: i64,
    10 "Receivers" receivers: i64, 11 "RemainFreeQuota" remain_free_quota: i64, 12 "SmsRecord" sms_record: i64,
    13 "SmsSign" sms_sign: i64, 14 "SmsTemplates" sms_templates: i64, 15 "Tags" tags: i64,
    16 "Templates" templates: i64, 17 "UserStatus" user_status: i64
} }

/// `DescDomain` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DescDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescDomain {
    /// Required.
    pub domain_id: i64,
    pub owner_id: Option<i64>,
    pub require_real_time_dns_records: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescDomain(domain_id: i64) "DescDomain" -> DescDomainOutput {
    0 "DomainId" domain_id, 1 "OwnerId" owner_id: i64,
    2 "RequireRealTimeDnsRecords" require_real_time_dns_records: bool,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescDomainOutput {
    pub cname_auth_status: Option<String>,
    pub cname_confirm_status: Option<String>,
    pub cname_record: Option<String>,
    pub create_time: Option<String>,
    pub default_domain: Option<String>,
    pub dkim_auth_status: Option<String>,
    pub dkim_public_key: Option<String>,
    pub dkim_rr: Option<String>,
    pub dkim_rsa_length: Option<i64>,
    pub dmarc_auth_status: Option<i64>,
    pub dmarc_host_record: Option<String>,
    pub dmarc_record: Option<String>,
    pub dns_dmarc: Option<String>,
    pub dns_mx: Option<String>,
    pub dns_spf: Option<String>,
    pub dns_txt: Option<String>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub domain_type: Option<String>,
    pub domain_version: Option<i64>,
    pub host_record: Option<String>,
    pub icp_status: Option<String>,
    pub mx_auth_status: Option<String>,
    pub mx_record: Option<String>,
    pub spf_auth_status: Option<String>,
    pub spf_record: Option<String>,
    pub spf_record_v2: Option<String>,
    pub tl_domain_name: Option<String>,
    pub tracef_record: Option<String>,
}
model! { DescDomainOutput {
    0 "CnameAuthStatus" cname_auth_status: String, 1 "CnameConfirmStatus" cname_confirm_status: String,
    2 "CnameRecord" cname_record: String, 3 "CreateTime" create_time: String, 4 "DefaultDomain" default_domain: String,
    5 "DkimAuthStatus" dkim_auth_status: String, 6 "DkimPublicKey" dkim_public_key: String, 7 "DkimRR" dkim_rr: String,
    8 "DkimRsaLength" dkim_rsa_length: i64, 9 "DmarcAuthStatus" dmarc_auth_status: i64,
    10 "DmarcHostRecord" dmarc_host_record: String, 11 "DmarcRecord" dmarc_record: String,
    12 "DnsDmarc" dns_dmarc: String, 13 "DnsMx" dns_mx: String, 14 "DnsSpf" dns_spf: String,
    15 "DnsTxt" dns_txt: String, 16 "DomainId" domain_id: String, 17 "DomainName" domain_name: String,
    18 "DomainStatus" domain_status: String, 19 "DomainType" domain_type: String,
    20 "DomainVersion" domain_version: i64, 21 "HostRecord" host_record: String, 22 "IcpStatus" icp_status: String,
    23 "MxAuthStatus" mx_auth_status: String, 24 "MxRecord" mx_record: String,
    25 "SpfAuthStatus" spf_auth_status: String, 26 "SpfRecord" spf_record: String,
    27 "SpfRecordV2" spf_record_v2: String, 28 "TlDomainName" tl_domain_name: String,
    29 "TracefRecord" tracef_record: String
} }

/// `DescTemplate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/DescTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescTemplate {
    /// 1 to 2.
    pub from_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
}
operation! { DescTemplate(template_id: i64) "DescTemplate" -> DescTemplateOutput {
    0 "FromType" from_type: i64, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateId" template_id
} }

/// Response of [`DescTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescTemplateOutput {
    pub create_time: Option<String>,
    pub remark: Option<String>,
    pub sms_content: Option<String>,
    pub sms_type: Option<String>,
    pub template_name: Option<String>,
    pub template_nick_name: Option<String>,
    pub template_status: Option<String>,
    pub template_subject: Option<String>,
    pub template_text: Option<String>,
    pub template_type: Option<String>,
}
model! { DescTemplateOutput {
    0 "CreateTime" create_time: String, 1 "Remark" remark: String, 2 "SmsContent" sms_content: String,
    3 "SmsType" sms_type: String, 4 "TemplateName" template_name: String,
    5 "TemplateNickName" template_nick_name: String, 6 "TemplateStatus" template_status: String,
    7 "TemplateSubject" template_subject: String, 8 "TemplateText" template_text: String,
    9 "TemplateType" template_type: String
} }

/// Gets dedicated ip warm up detail: `GetDedicatedIpWarmUpDetail` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetDedicatedIpWarmUpDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDedicatedIpWarmUpDetail {
    pub dedicated_ip: Option<String>,
    pub end_day_mark: Option<i64>,
    pub esp: Option<String>,
    pub start_day_mark: Option<i64>,
}
operation! { GetDedicatedIpWarmUpDetail() "GetDedicatedIpWarmUpDetail" -> GetDedicatedIpWarmUpDetailOutput {
    0 "DedicatedIp" dedicated_ip: String, 1 "EndDayMark" end_day_mark: i64, 2 "Esp" esp: String,
    3 "StartDayMark" start_day_mark: i64
} }

/// Response of [`GetDedicatedIpWarmUpDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDedicatedIpWarmUpDetailOutput {
    pub detail: Vec<GetDedicatedIpWarmUpDetailDetail>,
}
model! { GetDedicatedIpWarmUpDetailOutput {
    0 "Detail" detail: Vec<GetDedicatedIpWarmUpDetailDetail>
} }

/// In the response of [`GetDedicatedIpWarmUpDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDedicatedIpWarmUpDetailDetail {
    pub day_mark: Option<i64>,
    pub deliver_counts: Option<i64>,
    pub esp: Option<String>,
    pub send_counts: Option<i64>,
}
model! { GetDedicatedIpWarmUpDetailDetail {
    0 "DayMark" day_mark: i64, 1 "DeliverCounts" deliver_counts: i64, 2 "Esp" esp: String,
    3 "SendCounts" send_counts: i64
} }

/// Gets dedicated ip warm up info: `GetDedicatedIpWarmUpInfo` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetDedicatedIpWarmUpInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDedicatedIpWarmUpInfo {
    pub dedicated_ip: Option<String>,
}
operation! { GetDedicatedIpWarmUpInfo() "GetDedicatedIpWarmUpInfo" -> GetDedicatedIpWarmUpInfoOutput {
    0 "DedicatedIp" dedicated_ip: String
} }

/// Response of [`GetDedicatedIpWarmUpInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDedicatedIpWarmUpInfoOutput {
    pub info: Vec<GetDedicatedIpWarmUpInfoInfo>,
}
model! { GetDedicatedIpWarmUpInfoOutput {
    0 "Info" info: Vec<GetDedicatedIpWarmUpInfoInfo>
} }

/// In the response of [`GetDedicatedIpWarmUpInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDedicatedIpWarmUpInfoInfo {
    pub esp: Option<String>,
    pub finished: Option<bool>,
}
model! { GetDedicatedIpWarmUpInfoInfo {
    0 "Esp" esp: String, 1 "Finished" finished: bool
} }

/// Gets ip protection: `GetIpProtection` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetIpProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpProtection {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetIpProtection() "GetIpProtection" -> GetIpProtectionOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetIpProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpProtectionOutput {
    pub ip_protection: Option<String>,
}
model! { GetIpProtectionOutput {
    0 "IpProtection" ip_protection: String
} }

/// Gets ipfilter list: `GetIpfilterList` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetIpfilterList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpfilterList {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetIpfilterList() "GetIpfilterList" -> GetIpfilterListOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetIpfilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpfilterListOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<GetIpfilterListData>,
}
model! { GetIpfilterListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: GetIpfilterListData
} }

/// In the response of [`GetIpfilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpfilterListData {
    pub ipfilters: Vec<GetIpfilterListIpfilters>,
}
model! { GetIpfilterListData {
    0 "ipfilters" ipfilters: Vec<GetIpfilterListIpfilters>
} }

/// In the response of [`GetIpfilterList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpfilterListIpfilters {
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub ip_address: Option<String>,
}
model! { GetIpfilterListIpfilters {
    0 "CreateTime" create_time: String, 1 "Id" id: String, 2 "IpAddress" ip_address: String
} }

/// Gets sendify auto login url: `GetSendifyAutoLoginURL` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetSendifyAutoLoginURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendifyAutoLoginURL {}
operation! { GetSendifyAutoLoginURL() "GetSendifyAutoLoginURL" -> GetSendifyAutoLoginURLOutput {} }

/// Response of [`GetSendifyAutoLoginURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendifyAutoLoginURLOutput {
    /// Secret.
    pub auto_login_url: Option<Secret>,
}
model! { GetSendifyAutoLoginURLOutput {
    0 "AutoLoginURL" auto_login_url: Secret
} }

/// Gets sendify info: `GetSendifyInfo` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetSendifyInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendifyInfo {}
operation! { GetSendifyInfo() "GetSendifyInfo" -> GetSendifyInfoOutput {} }

/// Response of [`GetSendifyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSendifyInfoOutput {
    pub buy_resource_package_url: Option<String>,
    pub buy_url: Option<String>,
    pub discount: Option<String>,
    pub downgrade_url: Option<String>,
    pub expire_time: Option<String>,
    pub learn_more_url: Option<String>,
    pub opened: Option<bool>,
    pub product_code: Option<String>,
    pub renew_url: Option<String>,
    pub spec_upgrade_url: Option<String>,
    pub status: Option<String>,
    pub support_trial: Option<bool>,
    pub upgrade_url: Option<String>,
}
model! { GetSendifyInfoOutput {
    0 "BuyResourcePackageUrl" buy_resource_package_url: String, 1 "BuyUrl" buy_url: String,
    2 "Discount" discount: String, 3 "DowngradeUrl" downgrade_url: String, 4 "ExpireTime" expire_time: String,
    5 "LearnMoreUrl" learn_more_url: String, 6 "Opened" opened: bool, 7 "ProductCode" product_code: String,
    8 "RenewUrl" renew_url: String, 9 "SpecUpgradeUrl" spec_upgrade_url: String, 10 "Status" status: String,
    11 "SupportTrial" support_trial: bool, 12 "UpgradeUrl" upgrade_url: String
} }

/// Gets suppression list level: `GetSuppressionListLevel` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetSuppressionListLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuppressionListLevel {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetSuppressionListLevel() "GetSuppressionListLevel" -> GetSuppressionListLevelOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetSuppressionListLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuppressionListLevelOutput {
    pub suppression_list_level: Option<String>,
}
model! { GetSuppressionListLevelOutput {
    0 "SuppressionListLevel" suppression_list_level: String
} }

/// Gets track list: `GetTrackList` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/GetTrackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackList {
    pub account_name: Option<String>,
    pub config_set_id: Option<String>,
    pub dedicated_ip: Option<String>,
    pub dedicated_ip_pool_id: Option<String>,
    pub domain: Option<String>,
    /// Required.
    pub end_time: String,
    pub esp: Option<String>,
    pub offset: Option<String>,
    pub offset_create_time: Option<String>,
    pub offset_create_time_desc: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub tag_name: Option<String>,
    pub total: Option<String>,
}
operation! { GetTrackList(end_time: String, start_time: String) "GetTrackList" -> GetTrackListOutput {
    0 "AccountName" account_name: String, 1 "ConfigSetId" config_set_id: String, 2 "DedicatedIp" dedicated_ip: String,
    3 "DedicatedIpPoolId" dedicated_ip_pool_id: String, 4 "Domain" domain: String, 5 "EndTime" end_time,
    6 "Esp" esp: String, 7 "Offset" offset: String, 8 "OffsetCreateTime" offset_create_time: String,
    9 "OffsetCreateTimeDesc" offset_create_time_desc: String, 10 "OwnerId" owner_id: i64,
    11 "PageNumber" page_number: String, 12 "PageSize" page_size: String,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "StartTime" start_time, 16 "TagName" tag_name: String, 17 "Total" total: String
} }
paged! { GetTrackList: GetTrackListStat = Number "PageNumber", "data.stat" data.stat, total "Total" }

/// Response of [`GetTrackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListOutput {
    pub offset_create_time: Option<String>,
    pub offset_create_time_desc: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
    pub data: Option<GetTrackListData>,
}
model! { GetTrackListOutput {
    0 "OffsetCreateTime" offset_create_time: String, 1 "OffsetCreateTimeDesc" offset_create_time_desc: String,
    2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64, 4 "Total" total: i64, 5 "TotalPages" total_pages: i64,
    6 "data" data: GetTrackListData
} }

/// In the response of [`GetTrackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListData {
    pub stat: Vec<GetTrackListStat>,
}
model! { GetTrackListData {
    0 "stat" stat: Vec<GetTrackListStat>
} }

/// In the response of [`GetTrackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListStat {
    pub create_time: Option<String>,
    pub rcpt_click_count: Option<String>,
    pub rcpt_click_rate: Option<String>,
    pub rcpt_open_count: Option<String>,
    pub rcpt_open_rate: Option<String>,
    pub rcpt_unique_click_count: Option<String>,
    pub rcpt_unique_click_rate: Option<String>,
    pub rcpt_unique_open_count: Option<String>,
    pub rcpt_unique_open_rate: Option<String>,
    pub total_number: Option<String>,
}
model! { GetTrackListStat {
    0 "CreateTime" create_time: String, 1 "RcptClickCount" rcpt_click_count: String,
    2 "RcptClickRate" rcpt_click_rate: String, 3 "RcptOpenCount" rcpt_open_count: String,
    4 "RcptOpenRate" rcpt_open_rate: String, 5 "RcptUniqueClickCount" rcpt_unique_click_count: String,
    6 "RcptUniqueClickRate" rcpt_unique_click_rate: String, 7 "RcptUniqueOpenCount" rcpt_unique_open_count: String,
    8 "RcptUniqueOpenRate" rcpt_unique_open_rate: String, 9 "TotalNumber" total_number: String
} }

/// Gets track list by mail from and tag name: `GetTrackListByMailFromAndTagName` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/GetTrackListByMailFromAndTagName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListByMailFromAndTagName {
    pub account_name: Option<String>,
    pub config_set_id: Option<String>,
    pub dedicated_ip: Option<String>,
    pub dedicated_ip_pool_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub esp: Option<String>,
    pub offset: Option<String>,
    pub offset_create_time: Option<String>,
    pub offset_create_time_desc: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub tag_name: Option<String>,
    pub total: Option<String>,
}
operation! { GetTrackListByMailFromAndTagName(end_time: String, start_time: String)
    "GetTrackListByMailFromAndTagName" -> GetTrackListByMailFromAndTagNameOutput {
    0 "AccountName" account_name: String, 1 "ConfigSetId" config_set_id: String, 2 "DedicatedIp" dedicated_ip: String,
    3 "DedicatedIpPoolId" dedicated_ip_pool_id: String, 4 "EndTime" end_time, 5 "Esp" esp: String,
    6 "Offset" offset: String, 7 "OffsetCreateTime" offset_create_time: String,
    8 "OffsetCreateTimeDesc" offset_create_time_desc: String, 9 "OwnerId" owner_id: i64,
    10 "PageNumber" page_number: String, 11 "PageSize" page_size: String,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "StartTime" start_time, 15 "TagName" tag_name: String, 16 "Total" total: String
} }
paged! { GetTrackListByMailFromAndTagName: GetTrackListByMailFromAndTagNameStat =
    Number "PageNumber", "TrackList.Stat" track_list.stat, total "Total" }

/// Response of [`GetTrackListByMailFromAndTagName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListByMailFromAndTagNameOutput {
    pub offset_create_time: Option<String>,
    pub offset_create_time_desc: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_pages: Option<String>,
    pub track_list: Option<GetTrackListByMailFromAndTagNameTrackList>,
}
model! { GetTrackListByMailFromAndTagNameOutput {
    0 "OffsetCreateTime" offset_create_time: String, 1 "OffsetCreateTimeDesc" offset_create_time_desc: String,
    2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64, 4 "Total" total: i64, 5 "TotalPages" total_pages: String,
    6 "TrackList" track_list: GetTrackListByMailFromAndTagNameTrackList
} }

/// In the response of [`GetTrackListByMailFromAndTagName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListByMailFromAndTagNameTrackList {
    pub stat: Vec<GetTrackListByMailFromAndTagNameStat>,
}
model! { GetTrackListByMailFromAndTagNameTrackList {
    0 "Stat" stat: Vec<GetTrackListByMailFromAndTagNameStat>
} }

/// In the response of [`GetTrackListByMailFromAndTagName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrackListByMailFromAndTagNameStat {
    pub create_time: Option<String>,
    pub rcpt_click_count: Option<String>,
    pub rcpt_click_rate: Option<String>,
    pub rcpt_open_count: Option<String>,
    pub rcpt_open_rate: Option<String>,
    pub rcpt_unique_click_count: Option<String>,
    pub rcpt_unique_click_rate: Option<String>,
    pub rcpt_unique_open_count: Option<String>,
    pub rcpt_unique_open_rate: Option<String>,
    pub total_number: Option<String>,
}
model! { GetTrackListByMailFromAndTagNameStat {
    0 "CreateTime" create_time: String, 1 "RcptClickCount" rcpt_click_count: String,
    2 "RcptClickRate" rcpt_click_rate: String, 3 "RcptOpenCount" rcpt_open_count: String,
    4 "RcptOpenRate" rcpt_open_rate: String, 5 "RcptUniqueClickCount" rcpt_unique_click_count: String,
    6 "RcptUniqueClickRate" rcpt_unique_click_rate: String, 7 "RcptUniqueOpenCount" rcpt_unique_open_count: String,
    8 "RcptUniqueOpenRate" rcpt_unique_open_rate: String, 9 "TotalNumber" total_number: String
} }

/// Gets user: `GetUser` of `dm` 2015-11-23.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {}
operation! { GetUser() "GetUser" -> GetUserOutput {} { method: "GET", } }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub data: Option<GetUserData>,
}
model! { GetUserOutput {
    0 "Data" data: GetUserData
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserData {
    pub enable_eventbridge: Option<bool>,
}
model! { GetUserData {
    0 "EnableEventbridge" enable_eventbridge: bool
} }

/// Gets validate file: `GetValidateFile` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetValidateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidateFile {
    pub file_id: Option<String>,
}
operation! { GetValidateFile() "GetValidateFile" -> GetValidateFileOutput {
    0 "FileId" file_id: String
} }

/// Response of [`GetValidateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidateFileOutput {
    pub file_url: Option<String>,
}
model! { GetValidateFileOutput {
    0 "FileUrl" file_url: String
} }

/// Gets validate file status: `GetValidateFileStatus` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetValidateFileStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidateFileStatus {
    /// Required.
    pub file_id: String,
}
operation! { GetValidateFileStatus(file_id: String) "GetValidateFileStatus" -> GetValidateFileStatusOutput {
    0 "FileId" file_id
} }

/// Response of [`GetValidateFileStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidateFileStatusOutput {
    pub catch_all_num: Option<String>,
    pub complete_time: Option<String>,
    pub do_not_mail_num: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub invalid_num: Option<String>,
    pub percentage: Option<String>,
    pub processed_num: Option<String>,
    pub status: Option<String>,
    pub total_num: Option<String>,
    pub unknown_num: Option<String>,
    pub upload_time: Option<String>,
    pub valid_num: Option<String>,
}
model! { GetValidateFileStatusOutput {
    0 "CatchAllNum" catch_all_num: String, 1 "CompleteTime" complete_time: String,
    2 "DoNotMailNum" do_not_mail_num: String, 3 "FileId" file_id: String, 4 "FileName" file_name: String,
    5 "InvalidNum" invalid_num: String, 6 "Percentage" percentage: String, 7 "ProcessedNum" processed_num: String,
    8 "Status" status: String, 9 "TotalNum" total_num: String, 10 "UnknownNum" unknown_num: String,
    11 "UploadTime" upload_time: String, 12 "ValidNum" valid_num: String
} }

/// Gets validation quota: `GetValidationQuota` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/GetValidationQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidationQuota {}
operation! { GetValidationQuota() "GetValidationQuota" -> GetValidationQuotaOutput {} }

/// Response of [`GetValidationQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetValidationQuotaOutput {
    pub total_quota: Option<i64>,
    pub used_quota: Option<i64>,
}
model! { GetValidationQuotaOutput {
    0 "TotalQuota" total_quota: i64, 1 "UsedQuota" used_quota: i64
} }

/// Lists block sending: `ListBlockSending` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/ListBlockSending>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlockSending {
    pub begin_time: Option<i64>,
    pub block_email: Option<String>,
    /// Required.
    pub block_type: String,
    pub end_time: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sender_email: Option<String>,
}
operation! { ListBlockSending(block_type: String) "ListBlockSending" -> ListBlockSendingOutput {
    0 "BeginTime" begin_time: i64, 1 "BlockEmail" block_email: String, 2 "BlockType" block_type,
    3 "EndTime" end_time: i64, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "SenderEmail" sender_email: String
} }
paged! { ListBlockSending: ListBlockSendingData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListBlockSending`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlockSendingOutput {
    pub data: Vec<ListBlockSendingData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListBlockSendingOutput {
    0 "Data" data: Vec<ListBlockSendingData>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// In the response of [`ListBlockSending`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlockSendingData {
    pub block_email: Option<String>,
    pub block_time: Option<i64>,
    pub reason: Option<i64>,
    pub send_time: Option<i64>,
    pub sender_email: Option<String>,
}
model! { ListBlockSendingData {
    0 "BlockEmail" block_email: String, 1 "BlockTime" block_time: i64, 2 "Reason" reason: i64,
    3 "SendTime" send_time: i64, 4 "SenderEmail" sender_email: String
} }

/// Lists user suppression: `ListUserSuppression` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/ListUserSuppression>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSuppression {
    pub address: Option<String>,
    pub end_bounce_time: Option<i64>,
    pub end_create_time: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_bounce_time: Option<i64>,
    pub start_create_time: Option<i64>,
}
operation! { ListUserSuppression() "ListUserSuppression" -> ListUserSuppressionOutput {
    0 "Address" address: String, 1 "EndBounceTime" end_bounce_time: i64, 2 "EndCreateTime" end_create_time: i64,
    3 "OwnerId" owner_id: i64, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartBounceTime" start_bounce_time: i64, 9 "StartCreateTime" start_create_time: i64
} }
paged! { ListUserSuppression: ListUserSuppressionUserSuppressions =
    Number "PageNo", "Data.UserSuppressions" data.user_suppressions, total "TotalCount" }

/// Response of [`ListUserSuppression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSuppressionOutput {
    pub data: Option<ListUserSuppressionData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUserSuppressionOutput {
    0 "Data" data: ListUserSuppressionData, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserSuppression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSuppressionData {
    pub user_suppressions: Vec<ListUserSuppressionUserSuppressions>,
}
model! { ListUserSuppressionData {
    0 "UserSuppressions" user_suppressions: Vec<ListUserSuppressionUserSuppressions>
} }

/// In the response of [`ListUserSuppression`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSuppressionUserSuppressions {
    pub address: Option<String>,
    pub create_time: Option<i64>,
    pub last_bounce_time: Option<i64>,
    pub suppression_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListUserSuppressionUserSuppressions {
    0 "Address" address: String, 1 "CreateTime" create_time: i64, 2 "LastBounceTime" last_bounce_time: i64,
    3 "SuppressionId" suppression_id: i64, 4 "Type" r#type: String
} }

/// Lists validate file: `ListValidateFile` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/ListValidateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListValidateFile {
    /// Required.
    pub end_time: String,
    pub file_keyword: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
}
operation! { ListValidateFile(end_time: String, start_time: String) "ListValidateFile" -> ListValidateFileOutput {
    0 "EndTime" end_time, 1 "FileKeyword" file_keyword: String, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "StartTime" start_time
} }
paged! { ListValidateFile: ListValidateFileFiles = Number "Page", "Files" files, total "TotalSize", more "HasNext" }

/// Response of [`ListValidateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListValidateFileOutput {
    pub files: Vec<ListValidateFileFiles>,
    pub has_next: Option<bool>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_pages: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListValidateFileOutput {
    0 "Files" files: Vec<ListValidateFileFiles>, 1 "HasNext" has_next: bool, 2 "Page" page: i64,
    3 "PageSize" page_size: i64, 4 "TotalPages" total_pages: i64, 5 "TotalSize" total_size: i64
} }

/// In the response of [`ListValidateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListValidateFileFiles {
    pub catch_all_num: Option<String>,
    pub complete_time: Option<String>,
    pub do_not_mail_num: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub invalid_num: Option<String>,
    pub is_downloadable: Option<bool>,
    pub percentage: Option<String>,
    pub processed_num: Option<String>,
    pub status: Option<String>,
    pub total_num: Option<String>,
    pub unknown_num: Option<String>,
    pub upload_time: Option<String>,
    pub valid_num: Option<String>,
}
model! { ListValidateFileFiles {
    0 "CatchAllNum" catch_all_num: String, 1 "CompleteTime" complete_time: String,
    2 "DoNotMailNum" do_not_mail_num: String, 3 "FileId" file_id: String, 4 "FileName" file_name: String,
    5 "InvalidNum" invalid_num: String, 6 "IsDownloadable" is_downloadable: bool, 7 "Percentage" percentage: String,
    8 "ProcessedNum" processed_num: String, 9 "Status" status: String, 10 "TotalNum" total_num: String,
    11 "UnknownNum" unknown_num: String, 12 "UploadTime" upload_time: String, 13 "ValidNum" valid_num: String
} }

/// Modifies mail address: `ModifyMailAddress` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ModifyMailAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMailAddress {
    /// Required.
    pub mail_address_id: i64,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub reply_address: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyMailAddress(mail_address_id: i64) "ModifyMailAddress" -> Empty {
    0 "MailAddressId" mail_address_id, 1 "OwnerId" owner_id: i64, 2 "Password" password: Secret,
    3 "ReplyAddress" reply_address: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyMailAddress`]: empty.
pub type ModifyMailAddressOutput = Empty;

/// Modifies pw by domain: `ModifyPWByDomain` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ModifyPWByDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPWByDomain {
    /// Required.
    pub domain_name: String,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub password: Secret,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyPWByDomain(domain_name: String, password: Secret) "ModifyPWByDomain" -> ModifyPWByDomainOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "Password" password,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyPWByDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPWByDomainOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPWByDomainOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies tag: `ModifyTag` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ModifyTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTag {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag_description: Option<String>,
    /// Required.
    pub tag_id: i64,
    /// Required.
    pub tag_name: String,
}
operation! { ModifyTag(tag_id: i64, tag_name: String) "ModifyTag" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TagDescription" tag_description: String, 4 "TagId" tag_id,
    5 "TagName" tag_name
} }

/// Response of [`ModifyTag`]: empty.
pub type ModifyTagOutput = Empty;

/// Modifies template: `ModifyTemplate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ModifyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplate {
    /// 1 to 2.
    pub from_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sms_content: Option<String>,
    pub sms_type: Option<i64>,
    /// Required.
    pub template_id: i64,
    /// Required.
    pub template_name: String,
    pub template_nick_name: Option<String>,
    pub template_subject: Option<String>,
    pub template_text: Option<String>,
}
operation! { ModifyTemplate(template_id: i64, template_name: String) "ModifyTemplate" -> Empty {
    0 "FromType" from_type: i64, 1 "OwnerId" owner_id: i64, 2 "Remark" remark: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SmsContent" sms_content: String, 6 "SmsType" sms_type: i64, 7 "TemplateId" template_id,
    8 "TemplateName" template_name, 9 "TemplateNickName" template_nick_name: String,
    10 "TemplateSubject" template_subject: String, 11 "TemplateText" template_text: String
} }

/// Response of [`ModifyTemplate`]: empty.
pub type ModifyTemplateOutput = Empty;

/// Opens sendify trial service: `OpenSendifyTrialService` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/OpenSendifyTrialService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSendifyTrialService {}
operation! { OpenSendifyTrialService() "OpenSendifyTrialService" -> OpenSendifyTrialServiceOutput {} }

/// Response of [`OpenSendifyTrialService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSendifyTrialServiceOutput {
    /// Secret.
    pub auto_login_url: Option<Secret>,
}
model! { OpenSendifyTrialServiceOutput {
    0 "AutoLoginURL" auto_login_url: Secret
} }

/// Queries domain by param: `QueryDomainByParam` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryDomainByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainByParam {
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 0 to 2.
    pub status: Option<i64>,
}
operation! { QueryDomainByParam() "QueryDomainByParam" -> QueryDomainByParamOutput {
    0 "KeyWord" key_word: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Status" status: i64
} }
paged! { QueryDomainByParam: QueryDomainByParamDomain = Number "PageNo", "data.domain" data.domain, total "TotalCount" }

/// Response of [`QueryDomainByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainByParamOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<QueryDomainByParamData>,
}
model! { QueryDomainByParamOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryDomainByParamData
} }

/// In the response of [`QueryDomainByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainByParamData {
    pub domain: Vec<QueryDomainByParamDomain>,
}
model! { QueryDomainByParamData {
    0 "domain" domain: Vec<QueryDomainByParamDomain>
} }

/// In the response of [`QueryDomainByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDomainByParamDomain {
    pub cname_auth_status: Option<String>,
    pub confirm_status: Option<String>,
    pub create_time: Option<String>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub domain_record: Option<String>,
    pub domain_status: Option<String>,
    pub icp_status: Option<String>,
    pub mx_auth_status: Option<String>,
    pub spf_auth_status: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { QueryDomainByParamDomain {
    0 "CnameAuthStatus" cname_auth_status: String, 1 "ConfirmStatus" confirm_status: String,
    2 "CreateTime" create_time: String, 3 "DomainId" domain_id: String, 4 "DomainName" domain_name: String,
    5 "DomainRecord" domain_record: String, 6 "DomainStatus" domain_status: String, 7 "IcpStatus" icp_status: String,
    8 "MxAuthStatus" mx_auth_status: String, 9 "SpfAuthStatus" spf_auth_status: String,
    10 "UtcCreateTime" utc_create_time: i64
} }

/// Queries invalid address: `QueryInvalidAddress` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryInvalidAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvalidAddress {
    pub end_time: Option<String>,
    pub key_word: Option<String>,
    /// 1 to 100.
    pub length: Option<i64>,
    pub next_start: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { QueryInvalidAddress() "QueryInvalidAddress" -> QueryInvalidAddressOutput {
    0 "EndTime" end_time: String, 1 "KeyWord" key_word: String, 2 "Length" length: i64,
    3 "NextStart" next_start: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "StartTime" start_time: String
} }

/// Response of [`QueryInvalidAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvalidAddressOutput {
    pub next_start: Option<String>,
    pub total_count: Option<i64>,
    pub data: Option<QueryInvalidAddressData>,
}
model! { QueryInvalidAddressOutput {
    0 "NextStart" next_start: String, 1 "TotalCount" total_count: i64, 2 "data" data: QueryInvalidAddressData
} }

/// In the response of [`QueryInvalidAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvalidAddressData {
    pub mail_detail: Vec<QueryInvalidAddressMailDetail>,
}
model! { QueryInvalidAddressData {
    0 "mailDetail" mail_detail: Vec<QueryInvalidAddressMailDetail>
} }

/// In the response of [`QueryInvalidAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvalidAddressMailDetail {
    pub last_update_time: Option<String>,
    pub to_address: Option<String>,
    pub utc_last_update_time: Option<i64>,
}
model! { QueryInvalidAddressMailDetail {
    0 "LastUpdateTime" last_update_time: String, 1 "ToAddress" to_address: String,
    2 "UtcLastUpdateTime" utc_last_update_time: i64
} }

/// Queries mail address by param: `QueryMailAddressByParam` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryMailAddressByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMailAddressByParam {
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sendtype: Option<String>,
}
operation! { QueryMailAddressByParam() "QueryMailAddressByParam" -> QueryMailAddressByParamOutput {
    0 "KeyWord" key_word: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Sendtype" sendtype: String
} }
paged! { QueryMailAddressByParam: QueryMailAddressByParamMailAddress =
    Number "PageNo", "data.mailAddress" data.mail_address, total "TotalCount" }

/// Response of [`QueryMailAddressByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMailAddressByParamOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<QueryMailAddressByParamData>,
}
model! { QueryMailAddressByParamOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryMailAddressByParamData
} }

/// In the response of [`QueryMailAddressByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMailAddressByParamData {
    pub mail_address: Vec<QueryMailAddressByParamMailAddress>,
}
model! { QueryMailAddressByParamData {
    0 "mailAddress" mail_address: Vec<QueryMailAddressByParamMailAddress>
} }

/// In the response of [`QueryMailAddressByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMailAddressByParamMailAddress {
    pub account_name: Option<String>,
    pub account_status: Option<String>,
    pub address_type: Option<String>,
    pub config_set_id: Option<String>,
    pub config_set_name: Option<String>,
    pub create_time: Option<String>,
    pub daily_count: Option<String>,
    pub daily_req_count: Option<String>,
    pub domain_status: Option<String>,
    pub mail_address_id: Option<String>,
    pub mail_address_verification_status: Option<String>,
    pub month_count: Option<String>,
    pub month_req_count: Option<String>,
    pub reply_address: Option<String>,
    pub reply_status: Option<String>,
    pub sender_address: Option<String>,
    pub sendtype: Option<String>,
}
model! { QueryMailAddressByParamMailAddress {
    0 "AccountName" account_name: String, 1 "AccountStatus" account_status: String,
    2 "AddressType" address_type: String, 3 "ConfigSetId" config_set_id: String,
    4 "ConfigSetName" config_set_name: String, 5 "CreateTime" create_time: String, 6 "DailyCount" daily_count: String,
    7 "DailyReqCount" daily_req_count: String, 8 "DomainStatus" domain_status: String,
    9 "MailAddressId" mail_address_id: String,
    10 "MailAddressVerificationStatus" mail_address_verification_status: String, 11 "MonthCount" month_count: String,
    12 "MonthReqCount" month_req_count: String, 13 "ReplyAddress" reply_address: String,
    14 "ReplyStatus" reply_status: String, 15 "SenderAddress" sender_address: String, 16 "Sendtype" sendtype: String
} }

/// Queries receiver by param: `QueryReceiverByParam` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryReceiverByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverByParam {
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 0 to 2.
    pub status: Option<i64>,
}
operation! { QueryReceiverByParam() "QueryReceiverByParam" -> QueryReceiverByParamOutput {
    0 "KeyWord" key_word: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Status" status: i64
} }
paged! { QueryReceiverByParam: QueryReceiverByParamReceiver =
    Number "PageNo", "data.receiver" data.receiver, total "TotalCount" }

/// Response of [`QueryReceiverByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverByParamOutput {
    pub next_start: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<QueryReceiverByParamData>,
}
model! { QueryReceiverByParamOutput {
    0 "NextStart" next_start: String, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryReceiverByParamData
} }

/// In the response of [`QueryReceiverByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverByParamData {
    pub receiver: Vec<QueryReceiverByParamReceiver>,
}
model! { QueryReceiverByParamData {
    0 "receiver" receiver: Vec<QueryReceiverByParamReceiver>
} }

/// In the response of [`QueryReceiverByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverByParamReceiver {
    pub count: Option<String>,
    pub create_time: Option<String>,
    pub desc: Option<String>,
    pub receiver_id: Option<String>,
    pub receivers_alias: Option<String>,
    pub receivers_name: Option<String>,
    pub receivers_status: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { QueryReceiverByParamReceiver {
    0 "Count" count: String, 1 "CreateTime" create_time: String, 2 "Desc" desc: String,
    3 "ReceiverId" receiver_id: String, 4 "ReceiversAlias" receivers_alias: String,
    5 "ReceiversName" receivers_name: String, 6 "ReceiversStatus" receivers_status: String,
    7 "UtcCreateTime" utc_create_time: i64
} }

/// Queries receiver detail: `QueryReceiverDetail` of `dm` 2015-11-23.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryReceiverDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverDetail {
    pub key_word: Option<String>,
    pub next_start: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub receiver_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryReceiverDetail(receiver_id: String) "QueryReceiverDetail" -> QueryReceiverDetailOutput {
    0 "KeyWord" key_word: String, 1 "NextStart" next_start: String, 2 "OwnerId" owner_id: i64,
    3 "PageSize" page_size: i64, 4 "ReceiverId" receiver_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverDetailOutput {
    pub data_schema: Option<String>,
    pub next_start: Option<String>,
    pub total_count: Option<i64>,
    pub data: Option<QueryReceiverDetailData>,
}
model! { QueryReceiverDetailOutput {
    0 "DataSchema" data_schema: String, 1 "NextStart" next_start: String, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryReceiverDetailData
} }

/// In the response of [`QueryReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverDetailData {
    pub detail: Vec<QueryReceiverDetailDetail>,
}
model! { QueryReceiverDetailData {
    0 "detail" detail: Vec<QueryReceiverDetailDetail>
} }

/// In the response of [`QueryReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReceiverDetailDetail {
    pub create_time: Option<String>,
    pub data: Option<String>,
    pub email: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { QueryReceiverDetailDetail {
    0 "CreateTime" create_time: String, 1 "Data" data: String, 2 "Email" email: String,
    3 "UtcCreateTime" utc_create_time: i64
} }

/// Queries tag by param: `QueryTagByParam` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryTagByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagByParam {
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryTagByParam() "QueryTagByParam" -> QueryTagByParamOutput {
    0 "KeyWord" key_word: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { QueryTagByParam: QueryTagByParamTag = Number "PageNo", "data.tag" data.tag, total "TotalCount" }

/// Response of [`QueryTagByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagByParamOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<QueryTagByParamData>,
}
model! { QueryTagByParamOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryTagByParamData
} }

/// In the response of [`QueryTagByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagByParamData {
    pub tag: Vec<QueryTagByParamTag>,
}
model! { QueryTagByParamData {
    0 "tag" tag: Vec<QueryTagByParamTag>
} }

/// In the response of [`QueryTagByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagByParamTag {
    pub tag_description: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryTagByParamTag {
    0 "TagDescription" tag_description: String, 1 "TagId" tag_id: String, 2 "TagName" tag_name: String
} }

/// Queries task by param: `QueryTaskByParam` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryTaskByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskByParam {
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 0 to 2.
    pub status: Option<i64>,
}
operation! { QueryTaskByParam() "QueryTaskByParam" -> QueryTaskByParamOutput {
    0 "KeyWord" key_word: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Status" status: i64
} }
paged! { QueryTaskByParam: QueryTaskByParamTask = Number "PageNo", "data.task" data.task, total "TotalCount" }

/// Response of [`QueryTaskByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskByParamOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<QueryTaskByParamData>,
}
model! { QueryTaskByParamOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryTaskByParamData
} }

/// In the response of [`QueryTaskByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskByParamData {
    pub task: Vec<QueryTaskByParamTask>,
}
model! { QueryTaskByParamData {
    0 "task" task: Vec<QueryTaskByParamTask>
} }

/// In the response of [`QueryTaskByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskByParamTask {
    pub address_type: Option<String>,
    pub config_set_id: Option<String>,
    pub config_set_name: Option<String>,
    pub create_time: Option<String>,
    pub ip_pool_id: Option<String>,
    pub ip_pool_name: Option<String>,
    pub receivers_name: Option<String>,
    pub request_count: Option<String>,
    pub tag_name: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub template_name: Option<String>,
    pub utc_create_time: Option<i64>,
}
model! { QueryTaskByParamTask {
    0 "AddressType" address_type: String, 1 "ConfigSetId" config_set_id: String,
    2 "ConfigSetName" config_set_name: String, 3 "CreateTime" create_time: String, 4 "IpPoolId" ip_pool_id: String,
    5 "IpPoolName" ip_pool_name: String, 6 "ReceiversName" receivers_name: String,
    7 "RequestCount" request_count: String, 8 "TagName" tag_name: String, 9 "TaskId" task_id: String,
    10 "TaskStatus" task_status: String, 11 "TemplateName" template_name: String,
    12 "UtcCreateTime" utc_create_time: i64
} }

/// Queries template by param: `QueryTemplateByParam` of `dm` 2015-11-23.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dm/2015-11-23/QueryTemplateByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateByParam {
    /// 1 to 2.
    pub from_type: Option<i64>,
    pub key_word: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// 0 to 4.
    pub status: Option<i64>,
}
operation! { QueryTemplateByParam() "QueryTemplateByParam" -> QueryTemplateByParamOutput {
    0 "FromType" from_type: i64, 1 "KeyWord" key_word: String, 2 "OwnerId" owner_id: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Status" status: i64
} }
paged! { QueryTemplateByParam: QueryTemplateByParamTemplate =
    Number "PageNo", "data.template" data.template, total "TotalCount" }

/// Response of [`QueryTemplateByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateByParamOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub data: Option<QueryTemplateByParamData>,
}
model! { QueryTemplateByParamOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "data" data: QueryTemplateByParamData
} }

/// In the response of [`QueryTemplateByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateByParamData {
    pub template: Vec<QueryTemplateByParamTemplate>,
}
model! { QueryTemplateByParamData {
    0 "template" template: Vec<QueryTemplateByParamTemplate>
} }

/// In the response of [`QueryTemplateByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplateByParamTemplate {
    pub create_time: Option<String>,
    pub sms_status: Option<i64>,
    pub sms_template_code: Option<i64>,
    pub smsrejectinfo: Option<i64>,
    pub template_comment: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_status: Option<String>,
    pub template_type: Option<i64>,
    pub utc_createtime: Option<i64>,
}
model! { QueryTemplateByParamTemplate {
    0 "CreateTime" create_time: String, 1 "SmsStatus" sms_status: i64, 2 "SmsTemplateCode" sms_template_code: i64,
    3 "Smsrejectinfo" smsrejectinfo: i64, 4 "TemplateComment" template_comment: String,
    5 "TemplateId" template_id: String, 6 "TemplateName" template_name: String,
    7 "TemplateStatus" template_status: String, 8 "TemplateType" template_type: i64,
    9 "UtcCreatetime" utc_createtime: i64
} }

/// Removes user suppression: `RemoveUserSuppression` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/RemoveUserSuppression>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserSuppression {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub suppression_ids: Option<String>,
}
operation! { RemoveUserSuppression() "RemoveUserSuppression" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SuppressionIds" suppression_ids: String
} }

/// Response of [`RemoveUserSuppression`]: empty.
pub type RemoveUserSuppressionOutput = Empty;

/// Saves receiver detail: `SaveReceiverDetail` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SaveReceiverDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveReceiverDetail {
    pub custom_detail: Option<String>,
    pub detail: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub receiver_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SaveReceiverDetail(receiver_id: String) "SaveReceiverDetail" -> SaveReceiverDetailOutput {
    0 "CustomDetail" custom_detail: String, 1 "Detail" detail: String, 2 "OwnerId" owner_id: i64,
    3 "ReceiverId" receiver_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SaveReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveReceiverDetailOutput {
    pub data: Option<SaveReceiverDetailData>,
    pub error_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { SaveReceiverDetailOutput {
    0 "Data" data: SaveReceiverDetailData, 1 "ErrorCount" error_count: i64, 2 "SuccessCount" success_count: i64
} }

/// In the response of [`SaveReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveReceiverDetailData {
    pub detail: Vec<SaveReceiverDetailDetail>,
}
model! { SaveReceiverDetailData {
    0 "Detail" detail: Vec<SaveReceiverDetailDetail>
} }

/// In the response of [`SaveReceiverDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveReceiverDetailDetail {
    pub email: Option<String>,
    pub err_message: Option<String>,
}
model! { SaveReceiverDetailDetail {
    0 "Email" email: String, 1 "ErrMessage" err_message: String
} }

/// Sends test by template: `SendTestByTemplate` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SendTestByTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTestByTemplate {
    /// Required.
    pub account_name: String,
    pub birthday: Option<String>,
    /// Required.
    pub email: String,
    pub gender: Option<String>,
    pub mobile: Option<String>,
    pub nick_name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_id: i64,
    pub template_params: Option<String>,
    pub user_name: Option<String>,
}
operation! { SendTestByTemplate(account_name: String, email: String, template_id: i64) "SendTestByTemplate" -> Empty {
    0 "AccountName" account_name, 1 "Birthday" birthday: String, 2 "Email" email, 3 "Gender" gender: String,
    4 "Mobile" mobile: String, 5 "NickName" nick_name: String, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TemplateId" template_id, 10 "TemplateParams" template_params: String, 11 "UserName" user_name: String
} }

/// Response of [`SendTestByTemplate`]: empty.
pub type SendTestByTemplateOutput = Empty;

/// Sends validate file: `SendValidateFile` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SendValidateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendValidateFile {
    /// Required.
    pub address_column: i64,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_url: String,
    /// Required.
    pub has_header_row: bool,
    /// Required.
    pub remove_duplicate: bool,
}

/// Arguments of [`SendValidateFile::new`].
pub struct SendValidateFileRequired {
    pub address_column: i64,
    pub file_name: String,
    pub file_url: String,
    pub has_header_row: bool,
    pub remove_duplicate: bool,
}
operation! {
    SendValidateFile { SendValidateFileRequired: address_column, file_name, file_url, has_header_row, remove_duplicate }
    "SendValidateFile" -> SendValidateFileOutput {
    0 "AddressColumn" address_column, 1 "FileName" file_name, 2 "FileUrl" file_url, 3 "HasHeaderRow" has_header_row,
    4 "RemoveDuplicate" remove_duplicate
} }

/// Response of [`SendValidateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendValidateFileOutput {
    pub file_id: Option<String>,
}
model! { SendValidateFileOutput {
    0 "FileId" file_id: String
} }

/// `SenderStatisticsByTagNameAndBatchID` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SenderStatisticsByTagNameAndBatchID>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsByTagNameAndBatchID {
    pub account_name: Option<String>,
    pub dedicated_ip: Option<String>,
    pub dedicated_ip_pool_id: Option<String>,
    pub domain: Option<String>,
    /// Required.
    pub end_time: String,
    pub esp: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_time: String,
    pub tag_name: Option<String>,
}
operation! { SenderStatisticsByTagNameAndBatchID(end_time: String, start_time: String)
    "SenderStatisticsByTagNameAndBatchID" -> SenderStatisticsByTagNameAndBatchIDOutput {
    0 "AccountName" account_name: String, 1 "DedicatedIp" dedicated_ip: String,
    2 "DedicatedIpPoolId" dedicated_ip_pool_id: String, 3 "Domain" domain: String, 4 "EndTime" end_time,
    5 "Esp" esp: String, 6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time, 10 "TagName" tag_name: String
} }

/// Response of [`SenderStatisticsByTagNameAndBatchID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsByTagNameAndBatchIDOutput {
    pub total_count: Option<i64>,
    pub data: Option<SenderStatisticsByTagNameAndBatchIDData>,
}
model! { SenderStatisticsByTagNameAndBatchIDOutput {
    0 "TotalCount" total_count: i64, 1 "data" data: SenderStatisticsByTagNameAndBatchIDData
} }

/// In the response of [`SenderStatisticsByTagNameAndBatchID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsByTagNameAndBatchIDData {
    pub stat: Vec<SenderStatisticsByTagNameAndBatchIDStat>,
}
model! { SenderStatisticsByTagNameAndBatchIDData {
    0 "stat" stat: Vec<SenderStatisticsByTagNameAndBatchIDStat>
} }

/// In the response of [`SenderStatisticsByTagNameAndBatchID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsByTagNameAndBatchIDStat {
    pub create_time: Option<String>,
    pub faild_count: Option<String>,
    pub request_count: Option<String>,
    pub succeeded_percent: Option<String>,
    pub success_count: Option<String>,
    pub unavailable_count: Option<String>,
    pub unavailable_percent: Option<String>,
}
model! { SenderStatisticsByTagNameAndBatchIDStat {
    0 "CreateTime" create_time: String, 1 "faildCount" faild_count: String, 2 "requestCount" request_count: String,
    3 "succeededPercent" succeeded_percent: String, 4 "successCount" success_count: String,
    5 "unavailableCount" unavailable_count: String, 6 "unavailablePercent" unavailable_percent: String
} }

/// `SenderStatisticsDetailByParam` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SenderStatisticsDetailByParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsDetailByParam {
    pub account_name: Option<String>,
    pub config_set_id: Option<String>,
    pub end_time: Option<String>,
    pub ip_pool_id: Option<String>,
    /// 1 to 100.
    pub length: Option<i64>,
    pub next_start: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
    /// 0 to 4.
    pub status: Option<i64>,
    pub tag_name: Option<String>,
    pub to_address: Option<String>,
}
operation! { SenderStatisticsDetailByParam() "SenderStatisticsDetailByParam" -> SenderStatisticsDetailByParamOutput {
    0 "AccountName" account_name: String, 1 "ConfigSetId" config_set_id: String, 2 "EndTime" end_time: String,
    3 "IpPoolId" ip_pool_id: String, 4 "Length" length: i64, 5 "NextStart" next_start: String,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "StartTime" start_time: String, 10 "Status" status: i64,
    11 "TagName" tag_name: String, 12 "ToAddress" to_address: String
} }

/// Response of [`SenderStatisticsDetailByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsDetailByParamOutput {
    pub next_start: Option<String>,
    pub data: Option<SenderStatisticsDetailByParamData>,
}
model! { SenderStatisticsDetailByParamOutput {
    0 "NextStart" next_start: String, 1 "data" data: SenderStatisticsDetailByParamData
} }

/// In the response of [`SenderStatisticsDetailByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsDetailByParamData {
    pub mail_detail: Vec<SenderStatisticsDetailByParamMailDetail>,
}
model! { SenderStatisticsDetailByParamData {
    0 "mailDetail" mail_detail: Vec<SenderStatisticsDetailByParamMailDetail>
} }

/// In the response of [`SenderStatisticsDetailByParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SenderStatisticsDetailByParamMailDetail {
    pub account_name: Option<String>,
    pub config_set_id: Option<String>,
    pub config_set_name: Option<String>,
    pub error_classification: Option<String>,
    pub ip_pool_id: Option<String>,
    pub ip_pool_name: Option<String>,
    pub last_update_time: Option<String>,
    pub message: Option<String>,
    pub status: Option<i64>,
    pub subject: Option<String>,
    pub to_address: Option<String>,
    pub utc_last_update_time: Option<String>,
}
model! { SenderStatisticsDetailByParamMailDetail {
    0 "AccountName" account_name: String, 1 "ConfigSetId" config_set_id: String,
    2 "ConfigSetName" config_set_name: String, 3 "ErrorClassification" error_classification: String,
    4 "IpPoolId" ip_pool_id: String, 5 "IpPoolName" ip_pool_name: String, 6 "LastUpdateTime" last_update_time: String,
    7 "Message" message: String, 8 "Status" status: i64, 9 "Subject" subject: String, 10 "ToAddress" to_address: String,
    11 "UtcLastUpdateTime" utc_last_update_time: String
} }

/// Sets suppression list level: `SetSuppressionListLevel` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SetSuppressionListLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuppressionListLevel {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub suppression_list_level: Option<String>,
}
operation! { SetSuppressionListLevel() "SetSuppressionListLevel" -> SetSuppressionListLevelOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SuppressionListLevel" suppression_list_level: String
} }

/// Response of [`SetSuppressionListLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuppressionListLevelOutput {
    pub suppression_list_level: Option<String>,
}
model! { SetSuppressionListLevelOutput {
    0 "SuppressionListLevel" suppression_list_level: String
} }

/// `SingleSendMail` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/SingleSendMail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSendMail {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub account_name: String,
    /// Required.
    pub address_type: i64,
    pub attachments: Option<Vec<SingleSendMailAttachments>>,
    pub bcc_address: Option<String>,
    pub click_trace: Option<String>,
    pub domain_auth: Option<bool>,
    pub from_alias: Option<String>,
    pub headers: Option<String>,
    pub html_body: Option<String>,
    pub ip_pool_id: Option<String>,
    pub reply_address: Option<String>,
    pub reply_address_alias: Option<String>,
    /// Required.
    pub reply_to_address: bool,
    /// Required.
    pub subject: String,
    pub tag_name: Option<String>,
    pub template: Option<SingleSendMailTemplate>,
    pub text_body: Option<String>,
    /// Required.
    pub to_address: String,
    pub un_subscribe_filter_level: Option<String>,
    pub un_subscribe_link_type: Option<String>,
}

/// Arguments of [`SingleSendMail::new`].
pub struct SingleSendMailRequired {
    pub account_name: String,
    pub address_type: i64,
    pub reply_to_address: bool,
    pub subject: String,
    pub to_address: String,
}
operation! {
    SingleSendMail { SingleSendMailRequired: account_name, address_type, reply_to_address, subject, to_address }
    "SingleSendMail" -> SingleSendMailOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "AccountName" account_name, 4 "AddressType" address_type,
    5 "Attachments" attachments: Vec<SingleSendMailAttachments>, 6 "BccAddress" bcc_address: String,
    7 "ClickTrace" click_trace: String, 8 "DomainAuth" domain_auth: bool, 9 "FromAlias" from_alias: String,
    10 "Headers" headers: String, 11 "HtmlBody" html_body: String, 12 "IpPoolId" ip_pool_id: String,
    13 "ReplyAddress" reply_address: String, 14 "ReplyAddressAlias" reply_address_alias: String,
    15 "ReplyToAddress" reply_to_address, 16 "Subject" subject, 17 "TagName" tag_name: String,
    18 "Template" template: SingleSendMailTemplate, 19 "TextBody" text_body: String, 20 "ToAddress" to_address,
    21 "UnSubscribeFilterLevel" un_subscribe_filter_level: String,
    22 "UnSubscribeLinkType" un_subscribe_link_type: String
} [
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
    Mark::new(18, Location::Body, Style::Json),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None)
] }

/// In the request of [`SingleSendMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSendMailAttachments {
    pub attachment_name: Option<String>,
    pub attachment_url: Option<String>,
}
input! { SingleSendMailAttachments() {
    0 "AttachmentName" attachment_name: String, 1 "AttachmentUrl" attachment_url: String
} }

/// In the request of [`SingleSendMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSendMailTemplate {
    pub template_data: Option<BTreeMap<String, String>>,
    pub template_id: Option<String>,
}
input! { SingleSendMailTemplate() {
    0 "TemplateData" template_data: BTreeMap<String, String>, 1 "TemplateId" template_id: String
} }

/// Response of [`SingleSendMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleSendMailOutput {
    pub env_id: Option<String>,
}
model! { SingleSendMailOutput {
    0 "EnvId" env_id: String
} }

/// `UnblockSending` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/UnblockSending>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnblockSending {
    /// Required.
    pub block_email: String,
    /// Required.
    pub block_type: String,
    /// Required.
    pub sender_email: String,
}
operation! { UnblockSending(block_email: String, block_type: String, sender_email: String) "UnblockSending" -> Empty {
    0 "BlockEmail" block_email, 1 "BlockType" block_type, 2 "SenderEmail" sender_email
} }

/// Response of [`UnblockSending`]: empty.
pub type UnblockSendingOutput = Empty;

/// Updates ip protection: `UpdateIpProtection` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/UpdateIpProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpProtection {
    pub ip_protection: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateIpProtection() "UpdateIpProtection" -> Empty {
    0 "IpProtection" ip_protection: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateIpProtection`]: empty.
pub type UpdateIpProtectionOutput = Empty;

/// Updates user: `UpdateUser` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub user: Option<UpdateUserUser>,
}
operation! { UpdateUser() "UpdateUser" -> Empty {
    0 "User" user: UpdateUserUser
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// Response of [`UpdateUser`]: empty.
pub type UpdateUserOutput = Empty;

/// In the request of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserUser {
    pub enable_eventbridge: Option<bool>,
}
input! { UpdateUserUser() {
    0 "EnableEventbridge" enable_eventbridge: bool
} }

/// `ValidateEmail` of `dm` 2015-11-23.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dm/2015-11-23/ValidateEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateEmail {
    pub check_graylist: Option<bool>,
    /// Required.
    pub email: String,
    pub probe_type: Option<String>,
    pub timeout: Option<i64>,
}
operation! { ValidateEmail(email: String) "ValidateEmail" -> ValidateEmailOutput {
    0 "CheckGraylist" check_graylist: bool, 1 "Email" email, 2 "ProbeType" probe_type: String, 3 "Timeout" timeout: i64
} }

/// Response of [`ValidateEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateEmailOutput {
    pub domain_part: Option<String>,
    pub is_free_mail: Option<bool>,
    pub local_part: Option<String>,
    pub provider: Option<String>,
    pub status: Option<String>,
    pub sub_status: Option<String>,
}
model! { ValidateEmailOutput {
    0 "DomainPart" domain_part: String, 1 "IsFreeMail" is_free_mail: bool, 2 "LocalPart" local_part: String,
    3 "Provider" provider: String, 4 "Status" status: String, 5 "SubStatus" sub_status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddIpfilter, ApproveReplyMailAddress, BatchSendMail, ChangeDomainDkimRecord, CheckDisposable, CheckDomain,
    CheckReplyToMailAddress, ConfigSetCancelRelationFromAddress, ConfigSetCreate, ConfigSetDelete, ConfigSetDetail,
    ConfigSetList, ConfigSetRelationFromAddress, ConfigSetUpdate, CreateDomain, CreateMailAddress, CreateReceiver,
    CreateTag, CreateTemplate, CreateUserSuppression, DedicatedIpAutoRenewal, DedicatedIpChangeWarmupType,
    DedicatedIpList, DedicatedIpNonePoolList, DedicatedIpPoolCreate, DedicatedIpPoolDelete, DedicatedIpPoolList,
    DedicatedIpPoolUpdate, DeleteDomain, DeleteInvalidAddress, DeleteIpfilterByEdmId, DeleteMailAddress, DeleteReceiver,
    DeleteReceiverDetail, DeleteTag, DeleteTemplate, DeleteValidateFile, DescAccountSummary, DescDomain, DescTemplate,
    GetDedicatedIpWarmUpDetail, GetDedicatedIpWarmUpInfo, GetIpProtection, GetIpfilterList, GetSendifyAutoLoginURL,
    GetSendifyInfo, GetSuppressionListLevel, GetTrackList, GetTrackListByMailFromAndTagName, GetUser, GetValidateFile,
    GetValidateFileStatus, GetValidationQuota, ListBlockSending, ListUserSuppression, ListValidateFile,
    ModifyMailAddress, ModifyPWByDomain, ModifyTag, ModifyTemplate, OpenSendifyTrialService, QueryDomainByParam,
    QueryInvalidAddress, QueryMailAddressByParam, QueryReceiverByParam, QueryReceiverDetail, QueryTagByParam,
    QueryTaskByParam, QueryTemplateByParam, RemoveUserSuppression, SaveReceiverDetail, SendTestByTemplate,
    SendValidateFile, SenderStatisticsByTagNameAndBatchID, SenderStatisticsDetailByParam, SetSuppressionListLevel,
    SingleSendMail, UnblockSending, UpdateIpProtection, UpdateUser, ValidateEmail
}
