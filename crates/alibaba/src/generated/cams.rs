//! `cams` of Alibaba Cloud, API version 2020-06-06.
//!
//! Endpoint: a table of 1 region, else `cams.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cams/2020-06-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cams::GetChatappOpenStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetChatappOpenStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("ap-southeast-1", "cams.ap-southeast-1.aliyuncs.com")],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cams", "2020-06-06", "cams", &ENDPOINTS);

/// Adds address recover suspend: `AddAddressRecoverSuspend` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddAddressRecoverSuspend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressRecoverSuspend {
    pub audit_record: Option<AddAddressRecoverSuspendAuditRecord>,
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    pub request_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddAddressRecoverSuspend() "AddAddressRecoverSuspend" -> AddAddressRecoverSuspendOutput {
    0 "AuditRecord" audit_record: AddAddressRecoverSuspendAuditRecord, 1 "CustSpaceId" cust_space_id: String,
    2 "OwnerId" owner_id: i64, 3 "RequestType" request_type: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AddAddressRecoverSuspend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressRecoverSuspendAuditRecord {
    pub apply_reason: Option<String>,
    pub message_destination_country: Option<Vec<String>>,
    pub message_destination_international_country: Option<Vec<String>>,
    pub recovery_date: Option<String>,
    pub suspension_date: Option<String>,
}
input! { AddAddressRecoverSuspendAuditRecord() {
    0 "ApplyReason" apply_reason: String, 1 "MessageDestinationCountry" message_destination_country: Vec<String>,
    2 "MessageDestinationInternationalCountry" message_destination_international_country: Vec<String>,
    3 "RecoveryDate" recovery_date: String, 4 "SuspensionDate" suspension_date: String
} }

/// Response of [`AddAddressRecoverSuspend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAddressRecoverSuspendOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAddressRecoverSuspendOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds audit viber open: `AddAuditViberOpen` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddAuditViberOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditViberOpen {
    pub audit_record: Option<AddAuditViberOpenAuditRecord>,
    pub audit_result: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddAuditViberOpen(cust_space_id: String) "AddAuditViberOpen" -> AddAuditViberOpenOutput {
    0 "AuditRecord" audit_record: AddAuditViberOpenAuditRecord, 1 "AuditResult" audit_result: String,
    2 "CustSpaceId" cust_space_id, 3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AddAuditViberOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditViberOpenAuditRecord {
    pub age_limit: Option<String>,
    pub business_account_name: Option<String>,
    pub business_license_registration_number: Option<String>,
    pub company_address: Option<Vec<AddAuditViberOpenCompanyAddress>>,
    pub company_english_name: Option<String>,
    pub company_legal_name: Option<String>,
    pub company_legal_person: Option<String>,
    pub company_profile: Option<String>,
    pub company_registered_country: Option<String>,
    pub company_tel: Option<Vec<AddAuditViberOpenCompanyTel>>,
    pub complete_address_of_headquarters: Option<String>,
    pub contact_email: Option<String>,
    pub contact_mail: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub contact_position: Option<String>,
    pub enable_auto_reply: Option<String>,
    pub industry_description: Option<String>,
    pub industry_involved: Option<String>,
    pub letter_guarantee: Option<String>,
    pub logo: Option<Vec<String>>,
    pub message_destination_country: Option<Vec<String>>,
    pub message_destination_international_country: Option<Vec<String>>,
    pub message_dialogue_introduction: Option<String>,
    pub message_enable_date: Option<String>,
    pub message_session_name: Option<String>,
    pub other_letter_guarantee: Option<String>,
    pub reply_content: Option<String>,
    pub web_address: Option<String>,
}
input! { AddAuditViberOpenAuditRecord() {
    0 "AgeLimit" age_limit: String, 1 "BusinessAccountName" business_account_name: String,
    2 "BusinessLicenseRegistrationNumber" business_license_registration_number: String,
    3 "CompanyAddress" company_address: Vec<AddAuditViberOpenCompanyAddress>,
    4 "CompanyEnglishName" company_english_name: String, 5 "CompanyLegalName" company_legal_name: String,
    6 "CompanyLegalPerson" company_legal_person: String, 7 "CompanyProfile" company_profile: String,
    8 "CompanyRegisteredCountry" company_registered_country: String,
    9 "CompanyTel" company_tel: Vec<AddAuditViberOpenCompanyTel>,
    10 "CompleteAddressOfHeadquarters" complete_address_of_headquarters: String,
    11 "ContactEmail" contact_email: String, 12 "ContactMail" contact_mail: String,
    13 "ContactName" contact_name: String, 14 "ContactPhone" contact_phone: String,
    15 "ContactPosition" contact_position: String, 16 "EnableAutoReply" enable_auto_reply: String,
    17 "IndustryDescription" industry_description: String, 18 "IndustryInvolved" industry_involved: String,
    19 "LetterGuarantee" letter_guarantee: String, 20 "Logo" logo: Vec<String>,
    21 "MessageDestinationCountry" message_destination_country: Vec<String>,
    22 "MessageDestinationInternationalCountry" message_destination_international_country: Vec<String>,
    23 "MessageDialogueIntroduction" message_dialogue_introduction: String,
    24 "MessageEnableDate" message_enable_date: String, 25 "MessageSessionName" message_session_name: String,
    26 "OtherLetterGuarantee" other_letter_guarantee: String, 27 "ReplyContent" reply_content: String,
    28 "WebAddress" web_address: String
} }

/// In the request of [`AddAuditViberOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditViberOpenCompanyAddress {
    pub company_address: Option<String>,
    pub company_address_title: Option<String>,
}
input! { AddAuditViberOpenCompanyAddress() {
    0 "CompanyAddress" company_address: String, 1 "CompanyAddressTitle" company_address_title: String
} }

/// In the request of [`AddAuditViberOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditViberOpenCompanyTel {
    pub company_tel_number: Option<String>,
    pub company_tel_title: Option<String>,
}
input! { AddAuditViberOpenCompanyTel() {
    0 "CompanyTelNumber" company_tel_number: String, 1 "CompanyTelTitle" company_tel_title: String
} }

/// Response of [`AddAuditViberOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAuditViberOpenOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAuditViberOpenOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds chat group: `AddChatGroup` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddChatGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatGroup {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub description: Option<String>,
    pub group_link: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subject: Option<String>,
}
operation! { AddChatGroup(business_number: String, cust_space_id: String) "AddChatGroup" -> AddChatGroupOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "Description" description: String, 4 "GroupLink" group_link: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Subject" subject: String
} }

/// Response of [`AddChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub unique_code: Option<String>,
}
model! { AddChatGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool, 4 "UniqueCode" unique_code: String
} }

/// Adds chat group invite link: `AddChatGroupInviteLink` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddChatGroupInviteLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatGroupInviteLink {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddChatGroupInviteLink(business_number: String, cust_space_id: String, group_id: String)
    "AddChatGroupInviteLink" -> AddChatGroupInviteLinkOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "GroupId" group_id, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddChatGroupInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatGroupInviteLinkOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub invite_link: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddChatGroupInviteLinkOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "InviteLink" invite_link: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds chatapp phone number: `AddChatappPhoneNumber` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddChatappPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatappPhoneNumber {
    /// Required.
    pub cc: String,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    /// Deprecated.
    pub pre_validate_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub verified_name: String,
}
operation! { AddChatappPhoneNumber(cc: String, cust_space_id: String, phone_number: String, verified_name: String)
    "AddChatappPhoneNumber" -> AddChatappPhoneNumberOutput {
    0 "Cc" cc, 1 "CustSpaceId" cust_space_id, 2 "OwnerId" owner_id: i64, 3 "PhoneNumber" phone_number,
    4 "PreValidateId" pre_validate_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VerifiedName" verified_name
} }

/// Response of [`AddChatappPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddChatappPhoneNumberOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddChatappPhoneNumberOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Adds contacts: `AddContacts` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContacts {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub contact_details: Option<String>,
    pub contact_name: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub file_path: Option<String>,
    /// Required.
    pub groups: String,
    /// Required.
    pub need_update: bool,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddContacts(groups: String, need_update: bool) "AddContacts" -> AddContactsOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>,
    2 "ContactDetails" contact_details: String, 3 "ContactName" contact_name: String, 4 "Country" country: String,
    5 "Email" email: String, 6 "FilePath" file_path: String, 7 "Groups" groups, 8 "NeedUpdate" need_update,
    9 "OwnerId" owner_id: i64, 10 "Remark" remark: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContactsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddContactsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds custom audience user: `AddCustomAudienceUser` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddCustomAudienceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAudienceUser {
    /// Required.
    pub ad_account_id: String,
    pub batch_last_flag: Option<bool>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub custom_audience_id: String,
    pub estimated_num_total: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub users: Vec<AddCustomAudienceUserUsers>,
}

/// Arguments of [`AddCustomAudienceUser::new`].
pub struct AddCustomAudienceUserRequired {
    pub ad_account_id: String,
    pub cust_space_id: String,
    pub custom_audience_id: String,
    pub page_id: String,
    pub users: Vec<AddCustomAudienceUserUsers>,
}
operation! {
    AddCustomAudienceUser { AddCustomAudienceUserRequired: ad_account_id, cust_space_id, custom_audience_id, page_id, users }
    "AddCustomAudienceUser" -> AddCustomAudienceUserOutput {
    0 "AdAccountId" ad_account_id, 1 "BatchLastFlag" batch_last_flag: bool, 2 "CustSpaceId" cust_space_id,
    3 "CustomAudienceId" custom_audience_id, 4 "EstimatedNumTotal" estimated_num_total: i64, 5 "OwnerId" owner_id: i64,
    6 "PageId" page_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Users" users
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`AddCustomAudienceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAudienceUserUsers {
    pub email: Option<String>,
    pub phone: Option<String>,
}
input! { AddCustomAudienceUserUsers() {
    0 "Email" email: String, 1 "Phone" phone: String
} }

/// Response of [`AddCustomAudienceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAudienceUserOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCustomAudienceUserOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Adds group: `AddGroup` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroup {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub contact_details: Option<String>,
    pub contact_name: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub file_path: Option<String>,
    /// Required.
    pub group_name: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddGroup(group_name: String) "AddGroup" -> AddGroupOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>,
    2 "ContactDetails" contact_details: String, 3 "ContactName" contact_name: String, 4 "Country" country: String,
    5 "Email" email: String, 6 "FilePath" file_path: String, 7 "GroupName" group_name, 8 "OwnerId" owner_id: i64,
    9 "Remark" remark: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds marketing flow: `AddMarketingFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/AddMarketingFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMarketingFlow {
    pub activity_desc: Option<String>,
    /// Required.
    pub activity_name: String,
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub cron_expression: Option<String>,
    pub end_date: Option<String>,
    /// Required.
    pub execution_type: String,
    pub owner_id: Option<i64>,
    pub param_flag: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    pub related_flow_code: Option<String>,
    pub related_flow_name: Option<String>,
    pub related_group_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_date: Option<String>,
}
operation! { AddMarketingFlow(activity_name: String, execution_type: String)
    "AddMarketingFlow" -> AddMarketingFlowOutput {
    0 "ActivityDesc" activity_desc: String, 1 "ActivityName" activity_name, 2 "BizCode" biz_code: String,
    3 "BizExtend" biz_extend: BTreeMap<String, Value>, 4 "CronExpression" cron_expression: String,
    5 "EndDate" end_date: String, 6 "ExecutionType" execution_type, 7 "OwnerId" owner_id: i64,
    8 "ParamFlag" param_flag: String, 9 "Params" params: BTreeMap<String, Value>,
    10 "RelatedFlowCode" related_flow_code: String, 11 "RelatedFlowName" related_flow_name: String,
    12 "RelatedGroupId" related_group_id: i64, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64, 15 "StartDate" start_date: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`AddMarketingFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMarketingFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddMarketingFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `ArchiveChatappTemplate` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ArchiveChatappTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveChatappTemplate {
    /// Required.
    pub archive_type: String,
    /// Required.
    pub channel_type: String,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub template_list: Vec<ArchiveChatappTemplateTemplateList>,
}
operation! {
    ArchiveChatappTemplate(archive_type: String, channel_type: String, cust_space_id: String, template_list: Vec<ArchiveChatappTemplateTemplateList>)
    "ArchiveChatappTemplate" -> ArchiveChatappTemplateOutput {
    0 "ArchiveType" archive_type, 1 "ChannelType" channel_type, 2 "CustSpaceId" cust_space_id,
    3 "TemplateList" template_list
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ArchiveChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveChatappTemplateTemplateList {
    /// Required.
    pub language: Option<String>,
    /// Required.
    pub template_code: Option<String>,
}
input! { ArchiveChatappTemplateTemplateList(language: String, template_code: String) {
    0 "Language" language: String, 1 "TemplateCode" template_code: String
} }

/// Response of [`ArchiveChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveChatappTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ArchiveChatappTemplateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ArchiveChatappTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ArchiveChatappTemplateData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ArchiveChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveChatappTemplateData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}
model! { ArchiveChatappTemplateData {
    0 "Code" code: String, 1 "Message" message: String, 2 "RequestId" request_id: String, 3 "Success" success: bool
} }

/// Binds dm account: `BindDmAccount` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/BindDmAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDmAccount {
    /// Required.
    pub account_code: String,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub extend_attr: BindDmAccountExtendAttr,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindDmAccount(account_code: String, cust_space_id: String, extend_attr: BindDmAccountExtendAttr)
    "BindDmAccount" -> BindDmAccountOutput {
    0 "AccountCode" account_code, 1 "CustSpaceId" cust_space_id, 2 "ExtendAttr" extend_attr, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`BindDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDmAccountExtendAttr {
    /// Required.
    pub account_name: Option<String>,
    /// Required.
    pub send_type: Option<String>,
}
input! { BindDmAccountExtendAttr(account_name: String, send_type: String) {
    0 "AccountName" account_name: String, 1 "SendType" send_type: String
} }

/// Response of [`BindDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDmAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindDmAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Binds instagram page: `BindInstagramPage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/BindInstagramPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstagramPage {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindInstagramPage(instance_id: String, page_id: String) "BindInstagramPage" -> BindInstagramPageOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id, 3 "RegionId" region_id: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`BindInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstagramPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<BindInstagramPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindInstagramPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<BindInstagramPageData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInstagramPageData {
    pub account_id: Option<String>,
    pub connection_status: Option<String>,
    pub page_id: Option<String>,
    pub page_name: Option<String>,
}
model! { BindInstagramPageData {
    0 "AccountId" account_id: String, 1 "ConnectionStatus" connection_status: String, 2 "PageId" page_id: String,
    3 "PageName" page_name: String
} }

/// Binds messenger page: `BindMessengerPage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/BindMessengerPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMessengerPage {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindMessengerPage(instance_id: String, page_id: String) "BindMessengerPage" -> BindMessengerPageOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id, 3 "RegionId" region_id: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`BindMessengerPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMessengerPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<BindMessengerPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindMessengerPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<BindMessengerPageData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindMessengerPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMessengerPageData {
    pub connection_status: Option<String>,
    pub page_id: Option<String>,
    pub page_name: Option<String>,
}
model! { BindMessengerPageData {
    0 "ConnectionStatus" connection_status: String, 1 "PageId" page_id: String, 2 "PageName" page_name: String
} }

/// Changes resource group: `ChangeResourceGroup` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String) "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type: String
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// `ChatappBindWaba` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappBindWaba>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappBindWaba {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { ChatappBindWaba(waba_id: String) "ChatappBindWaba" -> ChatappBindWabaOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "WabaId" waba_id
} }

/// Response of [`ChatappBindWaba`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappBindWabaOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ChatappBindWabaData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChatappBindWabaOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ChatappBindWabaData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ChatappBindWaba`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappBindWabaData {
    pub cust_space_id: Option<String>,
    pub waba_id: Option<String>,
}
model! { ChatappBindWabaData {
    0 "CustSpaceId" cust_space_id: String, 1 "WabaId" waba_id: String
} }

/// `ChatappMigrationRegister` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappMigrationRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappMigrationRegister {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ChatappMigrationRegister(cust_space_id: String, phone_number: String)
    "ChatappMigrationRegister" -> ChatappMigrationRegisterOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ChatappMigrationRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappMigrationRegisterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ChatappMigrationRegisterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `ChatappMigrationVerified` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappMigrationVerified>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappMigrationVerified {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub verify_code: Secret,
}
operation! { ChatappMigrationVerified(cust_space_id: String, phone_number: String, verify_code: Secret)
    "ChatappMigrationVerified" -> ChatappMigrationVerifiedOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VerifyCode" verify_code
} }

/// Response of [`ChatappMigrationVerified`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappMigrationVerifiedOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ChatappMigrationVerifiedData>,
    pub message: Option<String>,
}
model! { ChatappMigrationVerifiedOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ChatappMigrationVerifiedData, 3 "Message" message: String
} }

/// In the response of [`ChatappMigrationVerified`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappMigrationVerifiedData {
    pub id: Option<String>,
    pub phone_number: Option<String>,
}
model! { ChatappMigrationVerifiedData {
    0 "Id" id: String, 1 "PhoneNumber" phone_number: String
} }

/// `ChatappPhoneNumberDeregister` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappPhoneNumberDeregister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappPhoneNumberDeregister {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ChatappPhoneNumberDeregister(cust_space_id: String, phone_number: String)
    "ChatappPhoneNumberDeregister" -> ChatappPhoneNumberDeregisterOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ChatappPhoneNumberDeregister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappPhoneNumberDeregisterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ChatappPhoneNumberDeregisterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `ChatappPhoneNumberRegister` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappPhoneNumberRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappPhoneNumberRegister {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ChatappPhoneNumberRegister(cust_space_id: String, phone_number: String)
    "ChatappPhoneNumberRegister" -> ChatappPhoneNumberRegisterOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ChatappPhoneNumberRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappPhoneNumberRegisterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChatappPhoneNumberRegisterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `ChatappSyncPhoneNumber` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappSyncPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumber {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ChatappSyncPhoneNumber(cust_space_id: String) "ChatappSyncPhoneNumber" -> ChatappSyncPhoneNumberOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub phone_numbers: Vec<ChatappSyncPhoneNumberPhoneNumbers>,
    pub success: Option<bool>,
}
model! { ChatappSyncPhoneNumberOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "PhoneNumbers" phone_numbers: Vec<ChatappSyncPhoneNumberPhoneNumbers>, 4 "Success" success: bool
} }

/// In the response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberPhoneNumbers {
    pub calling_configure: Option<ChatappSyncPhoneNumberCallingConfigure>,
    pub code_verification_status: Option<String>,
    pub is_official: Option<String>,
    pub messaging_limit_tier: Option<String>,
    pub name_status: Option<String>,
    pub new_name_status: Option<String>,
    pub phone_number: Option<String>,
    pub quality_rating: Option<String>,
    pub status: Option<String>,
    pub status_callback_url: Option<String>,
    pub status_queue: Option<String>,
    pub up_callback_url: Option<String>,
    pub up_queue: Option<String>,
    pub verified_name: Option<String>,
}
model! { ChatappSyncPhoneNumberPhoneNumbers {
    0 "CallingConfigure" calling_configure: ChatappSyncPhoneNumberCallingConfigure,
    1 "CodeVerificationStatus" code_verification_status: String, 2 "IsOfficial" is_official: String,
    3 "MessagingLimitTier" messaging_limit_tier: String, 4 "NameStatus" name_status: String,
    5 "NewNameStatus" new_name_status: String, 6 "PhoneNumber" phone_number: String,
    7 "QualityRating" quality_rating: String, 8 "Status" status: String,
    9 "StatusCallbackUrl" status_callback_url: String, 10 "StatusQueue" status_queue: String,
    11 "UpCallbackUrl" up_callback_url: String, 12 "UpQueue" up_queue: String, 13 "VerifiedName" verified_name: String
} }

/// In the response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberCallingConfigure {
    pub calling: Option<ChatappSyncPhoneNumberCalling>,
    pub calling_callback_url: Option<String>,
    pub max_talk_time: Option<i64>,
}
model! { ChatappSyncPhoneNumberCallingConfigure {
    0 "Calling" calling: ChatappSyncPhoneNumberCalling, 1 "CallingCallbackUrl" calling_callback_url: String,
    2 "MaxTalkTime" max_talk_time: i64
} }

/// In the response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberCalling {
    pub call_hours: Option<ChatappSyncPhoneNumberCallHours>,
    pub call_icon_visibility: Option<String>,
    pub callback_permission_status: Option<String>,
    pub status: Option<String>,
}
model! { ChatappSyncPhoneNumberCalling {
    0 "CallHours" call_hours: ChatappSyncPhoneNumberCallHours, 1 "CallIconVisibility" call_icon_visibility: String,
    2 "CallbackPermissionStatus" callback_permission_status: String, 3 "Status" status: String
} }

/// In the response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberCallHours {
    pub holiday_schedule: Vec<ChatappSyncPhoneNumberHolidaySchedule>,
    pub status: Option<String>,
    pub timezone_id: Option<String>,
    pub weekly_operating_hours: Vec<ChatappSyncPhoneNumberWeeklyOperatingHours>,
}
model! { ChatappSyncPhoneNumberCallHours {
    0 "HolidaySchedule" holiday_schedule: Vec<ChatappSyncPhoneNumberHolidaySchedule>, 1 "Status" status: String,
    2 "TimezoneId" timezone_id: String,
    3 "WeeklyOperatingHours" weekly_operating_hours: Vec<ChatappSyncPhoneNumberWeeklyOperatingHours>
} }

/// In the response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberHolidaySchedule {
    pub date: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { ChatappSyncPhoneNumberHolidaySchedule {
    0 "Date" date: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`ChatappSyncPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappSyncPhoneNumberWeeklyOperatingHours {
    pub close_time: Option<String>,
    pub day_of_week: Option<String>,
    pub open_time: Option<String>,
}
model! { ChatappSyncPhoneNumberWeeklyOperatingHours {
    0 "CloseTime" close_time: String, 1 "DayOfWeek" day_of_week: String, 2 "OpenTime" open_time: String
} }

/// `ChatappVerifyAndRegister` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ChatappVerifyAndRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappVerifyAndRegister {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. Secret.
    pub verify_code: Secret,
}
operation! { ChatappVerifyAndRegister(cust_space_id: String, phone_number: String, verify_code: Secret)
    "ChatappVerifyAndRegister" -> ChatappVerifyAndRegisterOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VerifyCode" verify_code
} }

/// Response of [`ChatappVerifyAndRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatappVerifyAndRegisterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChatappVerifyAndRegisterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Checks direct send message sample: `CheckDirectSendMessageSample` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/CheckDirectSendMessageSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDirectSendMessageSample {
    /// Required.
    pub cust_space_id: String,
    pub interactive: Option<BTreeMap<String, Value>>,
    pub text: Option<BTreeMap<String, Value>>,
    /// Required.
    pub r#type: String,
}
operation! { CheckDirectSendMessageSample(cust_space_id: String, r#type: String)
    "CheckDirectSendMessageSample" -> CheckDirectSendMessageSampleOutput {
    0 "CustSpaceId" cust_space_id, 1 "Interactive" interactive: BTreeMap<String, Value>,
    2 "Text" text: BTreeMap<String, Value>, 3 "Type" r#type
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CheckDirectSendMessageSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDirectSendMessageSampleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CheckDirectSendMessageSampleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDirectSendMessageSampleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CheckDirectSendMessageSampleData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CheckDirectSendMessageSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDirectSendMessageSampleData {
    pub category: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDirectSendMessageSampleData {
    0 "Category" category: String, 1 "Success" success: bool
} }

/// Copies template: `CopyTemplate` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CopyTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyTemplate {
    pub cust_space_id: Option<String>,
    pub language: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scene_template_code: String,
    /// Required.
    pub scene_template_name: String,
}
operation! { CopyTemplate(scene_template_code: String, scene_template_name: String)
    "CopyTemplate" -> CopyTemplateOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "Language" language: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SceneTemplateCode" scene_template_code, 6 "SceneTemplateName" scene_template_name
} }

/// Response of [`CopyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CopyTemplateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CopyTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CopyTemplateData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CopyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyTemplateData {
    pub scene_template_code: Option<String>,
    pub scene_template_name: Option<String>,
    pub whatsapp_catagory: Option<String>,
}
model! { CopyTemplateData {
    0 "SceneTemplateCode" scene_template_code: String, 1 "SceneTemplateName" scene_template_name: String,
    2 "WhatsappCatagory" whatsapp_catagory: String
} }

/// Creates chat flow: `CreateChatFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateChatFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatFlow {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_trigger_type: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub title: Option<String>,
}
operation! { CreateChatFlow() "CreateChatFlow" -> CreateChatFlowOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>,
    2 "FlowTriggerType" flow_trigger_type: String, 3 "OwnerId" owner_id: i64, 4 "Remark" remark: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Title" title: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateChatFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { CreateChatFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Response" response: BTreeMap<String, Value>, 5 "Success" success: bool
} }

/// Creates chat flow by import: `CreateChatFlowByImport` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateChatFlowByImport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatFlowByImport {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_view_model: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub title: Option<String>,
}
operation! { CreateChatFlowByImport() "CreateChatFlowByImport" -> CreateChatFlowByImportOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>,
    2 "FlowViewModel" flow_view_model: String, 3 "OwnerId" owner_id: i64, 4 "Remark" remark: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Title" title: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateChatFlowByImport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatFlowByImportOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateChatFlowByImportOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates chat flow log setting: `CreateChatFlowLogSetting` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateChatFlowLogSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatFlowLogSetting {
    pub flow_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateChatFlowLogSetting() "CreateChatFlowLogSetting" -> CreateChatFlowLogSettingOutput {
    0 "FlowCode" flow_code: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateChatFlowLogSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatFlowLogSettingOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateChatFlowLogSettingOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates chatapp migration initiate: `CreateChatappMigrationInitiate` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateChatappMigrationInitiate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappMigrationInitiate {
    /// Required.
    pub country_code: String,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub mobile_number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateChatappMigrationInitiate(country_code: String, cust_space_id: String, mobile_number: String)
    "CreateChatappMigrationInitiate" -> CreateChatappMigrationInitiateOutput {
    0 "CountryCode" country_code, 1 "CustSpaceId" cust_space_id, 2 "MobileNumber" mobile_number,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateChatappMigrationInitiate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappMigrationInitiateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreateChatappMigrationInitiateData>,
    pub message: Option<String>,
}
model! { CreateChatappMigrationInitiateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CreateChatappMigrationInitiateData, 3 "Message" message: String
} }

/// In the response of [`CreateChatappMigrationInitiate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappMigrationInitiateData {
    pub id: Option<String>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
}
model! { CreateChatappMigrationInitiateData {
    0 "Id" id: String, 1 "PhoneNumber" phone_number: String, 2 "Status" status: String
} }

/// Creates chatapp template: `CreateChatappTemplate` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateChatappTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplate {
    /// Deprecated.
    pub allow_category_change: Option<bool>,
    /// Required.
    pub category: String,
    pub category_change_paused: Option<bool>,
    /// Required.
    pub components: Vec<CreateChatappTemplateComponents>,
    pub cust_space_id: Option<String>,
    /// Deprecated.
    pub cust_waba_id: Option<String>,
    pub example: Option<BTreeMap<String, String>>,
    pub isv_code: Option<String>,
    /// Required.
    pub language: String,
    /// 30 to 2592000.
    pub message_send_ttl_seconds: Option<i64>,
    /// Required.
    pub name: String,
    /// Required.
    pub template_type: String,
}

/// Arguments of [`CreateChatappTemplate::new`].
pub struct CreateChatappTemplateRequired {
    pub category: String,
    pub components: Vec<CreateChatappTemplateComponents>,
    pub language: String,
    pub name: String,
    pub template_type: String,
}
operation! {
    CreateChatappTemplate { CreateChatappTemplateRequired: category, components, language, name, template_type }
    "CreateChatappTemplate" -> CreateChatappTemplateOutput {
    0 "AllowCategoryChange" allow_category_change: bool, 1 "Category" category,
    2 "CategoryChangePaused" category_change_paused: bool, 3 "Components" components,
    4 "CustSpaceId" cust_space_id: String, 5 "CustWabaId" cust_waba_id: String,
    6 "Example" example: BTreeMap<String, String>, 7 "IsvCode" isv_code: String, 8 "Language" language,
    9 "MessageSendTtlSeconds" message_send_ttl_seconds: i64, 10 "Name" name, 11 "TemplateType" template_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateComponents {
    pub add_secret_recommendation: Option<bool>,
    pub buttons: Option<Vec<CreateChatappTemplateButtons>>,
    pub caption: Option<String>,
    pub cards: Option<Vec<CreateChatappTemplateCards>>,
    pub code_expiration_minutes: Option<i64>,
    pub duration: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub format: Option<String>,
    pub has_expiration: Option<bool>,
    pub text: Option<String>,
    pub thumb_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { CreateChatappTemplateComponents(r#type: String) {
    0 "AddSecretRecommendation" add_secret_recommendation: bool, 1 "Buttons" buttons: Vec<CreateChatappTemplateButtons>,
    2 "Caption" caption: String, 3 "Cards" cards: Vec<CreateChatappTemplateCards>,
    4 "CodeExpirationMinutes" code_expiration_minutes: i64, 5 "Duration" duration: i64, 6 "FileName" file_name: String,
    7 "FileType" file_type: String, 8 "Format" format: String, 9 "HasExpiration" has_expiration: bool,
    10 "Text" text: String, 11 "ThumbUrl" thumb_url: String, 12 "Type" r#type: String, 13 "Url" url: String
} }

/// In the request of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateButtons {
    pub autofill_text: Option<String>,
    pub coupon_code: Option<String>,
    pub flow_action: Option<String>,
    pub flow_id: Option<String>,
    pub is_opt_out: Option<bool>,
    pub navigate_screen: Option<String>,
    /// Deprecated.
    pub package_name: Option<String>,
    pub phone_number: Option<String>,
    /// Deprecated.
    pub signature_hash: Option<String>,
    pub supported_apps: Option<Vec<CreateChatappTemplateSupportedApps>>,
    pub text: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub url_type: Option<String>,
}
input! { CreateChatappTemplateButtons(r#type: String) {
    0 "AutofillText" autofill_text: String, 1 "CouponCode" coupon_code: String, 2 "FlowAction" flow_action: String,
    3 "FlowId" flow_id: String, 4 "IsOptOut" is_opt_out: bool, 5 "NavigateScreen" navigate_screen: String,
    6 "PackageName" package_name: String, 7 "PhoneNumber" phone_number: String,
    8 "SignatureHash" signature_hash: String, 9 "SupportedApps" supported_apps: Vec<CreateChatappTemplateSupportedApps>,
    10 "Text" text: String, 11 "Type" r#type: String, 12 "Url" url: String, 13 "UrlType" url_type: String
} }

/// In the request of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateSupportedApps {
    pub package_name: Option<String>,
    pub signature_hash: Option<String>,
}
input! { CreateChatappTemplateSupportedApps() {
    0 "PackageName" package_name: String, 1 "SignatureHash" signature_hash: String
} }

/// In the request of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateCards {
    /// Required.
    pub card_components: Option<Vec<CreateChatappTemplateCardComponents>>,
}
input! { CreateChatappTemplateCards(card_components: Vec<CreateChatappTemplateCardComponents>) {
    0 "CardComponents" card_components: Vec<CreateChatappTemplateCardComponents>
} }

/// In the request of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateCardComponents {
    pub buttons: Option<Vec<CreateChatappTemplateCardComponentsButtons>>,
    pub format: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { CreateChatappTemplateCardComponents(r#type: String) {
    0 "Buttons" buttons: Vec<CreateChatappTemplateCardComponentsButtons>, 1 "Format" format: String,
    2 "Text" text: String, 3 "Type" r#type: String, 4 "Url" url: String
} }

/// In the request of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateCardComponentsButtons {
    pub phone_number: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub url_type: Option<String>,
}
input! { CreateChatappTemplateCardComponentsButtons(r#type: String) {
    0 "PhoneNumber" phone_number: String, 1 "Text" text: String, 2 "Type" r#type: String, 3 "Url" url: String,
    4 "UrlType" url_type: String
} }

/// Response of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreateChatappTemplateData>,
    pub message: Option<String>,
}
model! { CreateChatappTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CreateChatappTemplateData, 3 "Message" message: String
} }

/// In the response of [`CreateChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatappTemplateData {
    pub template_code: Option<String>,
    pub template_name: Option<String>,
}
model! { CreateChatappTemplateData {
    0 "TemplateCode" template_code: String, 1 "TemplateName" template_name: String
} }

/// Creates custom audience: `CreateCustomAudience` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateCustomAudience>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAudience {
    /// Required.
    pub ad_account_id: String,
    /// Required.
    pub cust_space_id: String,
    pub description: Option<String>,
    pub file_path: Option<String>,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub upload_type: String,
}

/// Arguments of [`CreateCustomAudience::new`].
pub struct CreateCustomAudienceRequired {
    pub ad_account_id: String,
    pub cust_space_id: String,
    pub name: String,
    pub page_id: String,
    pub upload_type: String,
}
operation! {
    CreateCustomAudience { CreateCustomAudienceRequired: ad_account_id, cust_space_id, name, page_id, upload_type }
    "CreateCustomAudience" -> CreateCustomAudienceOutput {
    0 "AdAccountId" ad_account_id, 1 "CustSpaceId" cust_space_id, 2 "Description" description: String,
    3 "FilePath" file_path: String, 4 "Name" name, 5 "OwnerId" owner_id: i64, 6 "PageId" page_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "UploadType" upload_type
} }

/// Response of [`CreateCustomAudience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAudienceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub custom_audience_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCustomAudienceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "CustomAudienceId" custom_audience_id: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates flow: `CreateFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlow {
    /// Required.
    pub categories: Vec<String>,
    pub cust_space_id: Option<String>,
    pub endpoint_uri: Option<String>,
    /// Required.
    pub flow_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateFlow(categories: Vec<String>, flow_name: String) "CreateFlow" -> CreateFlowOutput {
    0 "Categories" categories, 1 "CustSpaceId" cust_space_id: String, 2 "EndpointUri" endpoint_uri: String,
    3 "FlowName" flow_name, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreateFlowData>,
    pub message: Option<String>,
}
model! { CreateFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CreateFlowData,
    3 "Message" message: String
} }

/// In the response of [`CreateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowData {
    pub categories: Vec<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
}
model! { CreateFlowData {
    0 "Categories" categories: Vec<String>, 1 "FlowId" flow_id: String, 2 "FlowName" flow_name: String
} }

/// Creates flow version: `CreateFlowVersion` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version_copy_from: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateFlowVersion() "CreateFlowVersion" -> CreateFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersionCopyFrom" flow_version_copy_from: String, 4 "OwnerId" owner_id: i64, 5 "Remark" remark: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { CreateFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub channel_type: String,
    pub contact_mail: Option<String>,
    pub country_id: Option<String>,
    pub facebook_bm_id: Option<String>,
    pub instance_description: Option<String>,
    /// Required.
    pub instance_name: String,
    pub is_confirm_audit: Option<String>,
    pub isv_terms: Option<String>,
    pub office_address: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateInstance(channel_type: String, instance_name: String) "CreateInstance" -> CreateInstanceOutput {
    0 "ChannelType" channel_type, 1 "ContactMail" contact_mail: String, 2 "CountryId" country_id: String,
    3 "FacebookBmId" facebook_bm_id: String, 4 "InstanceDescription" instance_description: String,
    5 "InstanceName" instance_name, 6 "IsConfirmAudit" is_confirm_audit: String, 7 "IsvTerms" isv_terms: String,
    8 "OfficeAddress" office_address: String, 9 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreateInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CreateInstanceData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceData {
    pub channel_type: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<i64>,
    pub resource_region_id: Option<String>,
    pub submit_time: Option<String>,
}
model! { CreateInstanceData {
    0 "ChannelType" channel_type: String, 1 "InstanceDescription" instance_description: String,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: i64,
    4 "ResourceRegionId" resource_region_id: String, 5 "SubmitTime" submit_time: String
} }

/// Creates message campaign: `CreateMessageCampaign` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateMessageCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageCampaign {
    /// Required.
    pub ad_account_id: String,
    /// Required.
    pub budget: i64,
    /// Required.
    pub budget_type: String,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateMessageCampaign::new`].
pub struct CreateMessageCampaignRequired {
    pub ad_account_id: String,
    pub budget: i64,
    pub budget_type: String,
    pub cust_space_id: String,
    pub name: String,
    pub page_id: String,
}
operation! {
    CreateMessageCampaign { CreateMessageCampaignRequired: ad_account_id, budget, budget_type, cust_space_id, name, page_id }
    "CreateMessageCampaign" -> CreateMessageCampaignOutput {
    0 "AdAccountId" ad_account_id, 1 "Budget" budget, 2 "BudgetType" budget_type, 3 "CustSpaceId" cust_space_id,
    4 "Name" name, 5 "OwnerId" owner_id: i64, 6 "PageId" page_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateMessageCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageCampaignOutput {
    pub access_denied_detail: Option<String>,
    pub campaign_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMessageCampaignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "CampaignId" campaign_id: String, 2 "Code" code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates messenger page: `CreateMessengerPage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateMessengerPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessengerPage {
    /// Required.
    pub ad_account_ids: Vec<String>,
    /// Required.
    pub authentication_code: String,
    /// Required.
    pub business_id: String,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateMessengerPage::new`].
pub struct CreateMessengerPageRequired {
    pub ad_account_ids: Vec<String>,
    pub authentication_code: String,
    pub business_id: String,
    pub cust_space_id: String,
    pub page_id: String,
}
operation! {
    CreateMessengerPage { CreateMessengerPageRequired: ad_account_ids, authentication_code, business_id, cust_space_id, page_id }
    "CreateMessengerPage" -> CreateMessengerPageOutput {
    0 "AdAccountIds" ad_account_ids, 1 "AuthenticationCode" authentication_code, 2 "BusinessId" business_id,
    3 "CustSpaceId" cust_space_id, 4 "OwnerId" owner_id: i64, 5 "PageId" page_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CreateMessengerPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessengerPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMessengerPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates phone message qrdl: `CreatePhoneMessageQrdl` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreatePhoneMessageQrdl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneMessageQrdl {
    pub cust_space_id: Option<String>,
    /// Required.
    pub generate_qr_image: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub prefilled_message: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreatePhoneMessageQrdl(generate_qr_image: String, phone_number: String, prefilled_message: String)
    "CreatePhoneMessageQrdl" -> CreatePhoneMessageQrdlOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "GenerateQrImage" generate_qr_image, 2 "OwnerId" owner_id: i64,
    3 "PhoneNumber" phone_number, 4 "PrefilledMessage" prefilled_message,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreatePhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneMessageQrdlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreatePhoneMessageQrdlData>,
    pub message: Option<String>,
}
model! { CreatePhoneMessageQrdlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CreatePhoneMessageQrdlData, 3 "Message" message: String
} }

/// In the response of [`CreatePhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneMessageQrdlData {
    pub deep_link_url: Option<String>,
    pub generate_qr_image: Option<String>,
    pub phone_number: Option<String>,
    pub prefilled_message: Option<String>,
    pub qr_image_url: Option<String>,
    pub qrdl_code: Option<String>,
}
model! { CreatePhoneMessageQrdlData {
    0 "DeepLinkUrl" deep_link_url: String, 1 "GenerateQrImage" generate_qr_image: String,
    2 "PhoneNumber" phone_number: String, 3 "PrefilledMessage" prefilled_message: String,
    4 "QrImageUrl" qr_image_url: String, 5 "QrdlCode" qrdl_code: String
} }

/// Creates whatsapp conversion api: `CreateWhatsappConversionApi` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/CreateWhatsappConversionApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhatsappConversionApi {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateWhatsappConversionApi() "CreateWhatsappConversionApi" -> CreateWhatsappConversionApiOutput {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "OwnerId" owner_id: i64,
    3 "Permissions" permissions: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateWhatsappConversionApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhatsappConversionApiOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWhatsappConversionApiOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes chat flow: `DeleteChatFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteChatFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatFlow {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteChatFlow() "DeleteChatFlow" -> DeleteChatFlowOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteChatFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { DeleteChatFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Deletes chat group: `DeleteChatGroup` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteChatGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroup {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteChatGroup(business_number: String, cust_space_id: String, group_id: String)
    "DeleteChatGroup" -> DeleteChatGroupOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "GroupId" group_id, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteChatGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Result" result: i64, 4 "Success" success: bool
} }

/// Deletes chat group invite link: `DeleteChatGroupInviteLink` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteChatGroupInviteLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroupInviteLink {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteChatGroupInviteLink(business_number: String, cust_space_id: String, group_id: String)
    "DeleteChatGroupInviteLink" -> DeleteChatGroupInviteLinkOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "GroupId" group_id, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteChatGroupInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroupInviteLinkOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteChatGroupInviteLinkOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Result" result: i64, 4 "Success" success: bool
} }

/// Deletes chat group participants: `DeleteChatGroupParticipants` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteChatGroupParticipants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroupParticipants {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub group_id: String,
    pub list: Option<Vec<DeleteChatGroupParticipantsList>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteChatGroupParticipants(business_number: String, cust_space_id: String, group_id: String)
    "DeleteChatGroupParticipants" -> DeleteChatGroupParticipantsOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "GroupId" group_id, 4 "List" list: Vec<DeleteChatGroupParticipantsList>, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`DeleteChatGroupParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroupParticipantsList {
    pub participant_number: Option<String>,
}
input! { DeleteChatGroupParticipantsList() {
    0 "ParticipantNumber" participant_number: String
} }

/// Response of [`DeleteChatGroupParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatGroupParticipantsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteChatGroupParticipantsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Result" result: i64, 4 "Success" success: bool
} }

/// Deletes chatapp template: `DeleteChatappTemplate` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteChatappTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatappTemplate {
    pub cust_space_id: Option<String>,
    pub cust_waba_id: Option<String>,
    pub isv_code: Option<String>,
    pub language: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { DeleteChatappTemplate() "DeleteChatappTemplate" -> DeleteChatappTemplateOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "CustWabaId" cust_waba_id: String, 2 "IsvCode" isv_code: String,
    3 "Language" language: String, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TemplateCode" template_code: String,
    8 "TemplateName" template_name: String, 9 "TemplateType" template_type: String
} }

/// Response of [`DeleteChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChatappTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteChatappTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes contacts: `DeleteContacts` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContacts {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub contact_details: Option<String>,
    pub contact_name: Option<String>,
    pub country: Option<String>,
    pub file_path: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteContacts() "DeleteContacts" -> DeleteContactsOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>,
    2 "ContactDetails" contact_details: String, 3 "ContactName" contact_name: String, 4 "Country" country: String,
    5 "FilePath" file_path: String, 6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes contacts by ids: `DeleteContactsByIds` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteContactsByIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactsByIds {
    /// Required.
    pub contacts: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteContactsByIds(contacts: String) "DeleteContactsByIds" -> DeleteContactsByIdsOutput {
    0 "Contacts" contacts, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteContactsByIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactsByIdsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { DeleteContactsByIdsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Deletes flow: `DeleteFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlow {
    pub cust_space_id: Option<String>,
    /// Required.
    pub flow_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFlow(flow_id: String) "DeleteFlow" -> DeleteFlowOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowId" flow_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Deletes flow version: `DeleteFlowVersion` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteFlowVersion() "DeleteFlowVersion" -> DeleteFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersion" flow_version: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeleteFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { DeleteFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Deletes group by id: `DeleteGroupById` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteGroupById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupById {
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteGroupById(group_id: String) "DeleteGroupById" -> DeleteGroupByIdOutput {
    0 "GroupId" group_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteGroupById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupByIdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGroupByIdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes instagram page: `DeleteInstagramPage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteInstagramPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstagramPage {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteInstagramPage(instance_id: String, page_id: String)
    "DeleteInstagramPage" -> DeleteInstagramPageOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstagramPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstagramPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes marketing flow: `DeleteMarketingFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteMarketingFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMarketingFlow {
    pub activity_code: Option<String>,
    pub activity_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMarketingFlow() "DeleteMarketingFlow" -> DeleteMarketingFlowOutput {
    0 "ActivityCode" activity_code: String, 1 "ActivityId" activity_id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMarketingFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMarketingFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMarketingFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes message campaign: `DeleteMessageCampaign` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteMessageCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageCampaign {
    /// Required.
    pub ad_account_id: String,
    /// Required.
    pub campaign_id: String,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMessageCampaign(ad_account_id: String, campaign_id: String, cust_space_id: String, page_id: String)
    "DeleteMessageCampaign" -> DeleteMessageCampaignOutput {
    0 "AdAccountId" ad_account_id, 1 "CampaignId" campaign_id, 2 "CustSpaceId" cust_space_id, 3 "OwnerId" owner_id: i64,
    4 "PageId" page_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMessageCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageCampaignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMessageCampaignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes messenger page: `DeleteMessengerPage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteMessengerPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessengerPage {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMessengerPage(instance_id: String, page_id: String)
    "DeleteMessengerPage" -> DeleteMessengerPageOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMessengerPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessengerPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteMessengerPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes phone message qrdl: `DeletePhoneMessageQrdl` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeletePhoneMessageQrdl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneMessageQrdl {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub qrdl_code: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeletePhoneMessageQrdl(phone_number: String, qrdl_code: String)
    "DeletePhoneMessageQrdl" -> DeletePhoneMessageQrdlOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "QrdlCode" qrdl_code, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeletePhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneMessageQrdlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePhoneMessageQrdlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Deletes whatsapp user name: `DeleteWhatsappUserName` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeleteWhatsappUserName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhatsappUserName {
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub phone_number: String,
}
operation! { DeleteWhatsappUserName(cust_space_id: String, phone_number: String)
    "DeleteWhatsappUserName" -> DeleteWhatsappUserNameOutput {
    0 "CustSpaceId" cust_space_id, 1 "PhoneNumber" phone_number
} }

/// Response of [`DeleteWhatsappUserName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhatsappUserNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWhatsappUserNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `DeprecateFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/DeprecateFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprecateFlow {
    pub cust_space_id: Option<String>,
    /// Required.
    pub flow_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeprecateFlow(flow_id: String) "DeprecateFlow" -> DeprecateFlowOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowId" flow_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeprecateFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprecateFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeprecateFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Enables whatsapp roi metric: `EnableWhatsappROIMetric` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/EnableWhatsappROIMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWhatsappROIMetric {
    pub cust_space_id: Option<String>,
    pub isv_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { EnableWhatsappROIMetric() "EnableWhatsappROIMetric" -> EnableWhatsappROIMetricOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "IsvCode" isv_code: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`EnableWhatsappROIMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWhatsappROIMetricOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { EnableWhatsappROIMetricOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `FlowBindPhone` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/FlowBindPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBindPhone {
    /// Required.
    pub channel_code: String,
    /// Required.
    pub channel_type: String,
    /// Required.
    pub flow_code: String,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_numbers: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { FlowBindPhone(channel_code: String, channel_type: String, flow_code: String, waba_id: String)
    "FlowBindPhone" -> FlowBindPhoneOutput {
    0 "ChannelCode" channel_code, 1 "ChannelType" channel_type, 2 "FlowCode" flow_code,
    3 "FlowVersion" flow_version: String, 4 "OwnerId" owner_id: i64, 5 "PhoneNumbers" phone_numbers: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "WabaId" waba_id
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`FlowBindPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowBindPhoneOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<bool>,
    pub success: Option<bool>,
}
model! { FlowBindPhoneOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: bool, 4 "Success" success: bool
} }

/// `FlowRebindPhone` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/FlowRebindPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRebindPhone {
    /// Required.
    pub channel_code: String,
    /// Required.
    pub channel_type: String,
    /// Required.
    pub flow_code: String,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_numbers: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { FlowRebindPhone(channel_code: String, channel_type: String, flow_code: String, waba_id: String)
    "FlowRebindPhone" -> FlowRebindPhoneOutput {
    0 "ChannelCode" channel_code, 1 "ChannelType" channel_type, 2 "FlowCode" flow_code,
    3 "FlowVersion" flow_version: String, 4 "OwnerId" owner_id: i64, 5 "PhoneNumbers" phone_numbers: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "WabaId" waba_id
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`FlowRebindPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowRebindPhoneOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<bool>,
    pub success: Option<bool>,
}
model! { FlowRebindPhoneOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: bool, 4 "Success" success: bool
} }

/// `FlowUnbindPhone` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/FlowUnbindPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowUnbindPhone {
    pub channel_type: Option<String>,
    /// Required.
    pub flow_code: String,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_numbers: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { FlowUnbindPhone(flow_code: String) "FlowUnbindPhone" -> FlowUnbindPhoneOutput {
    0 "ChannelType" channel_type: String, 1 "FlowCode" flow_code, 2 "FlowVersion" flow_version: String,
    3 "OwnerId" owner_id: i64, 4 "PhoneNumbers" phone_numbers: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`FlowUnbindPhone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowUnbindPhoneOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<bool>,
    pub success: Option<bool>,
}
model! { FlowUnbindPhoneOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: bool, 4 "Success" success: bool
} }

/// Generates presigned url: `GeneratePresignedUrl` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/GeneratePresignedUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePresignedUrl {
    /// Required.
    pub file_path: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GeneratePresignedUrl(file_path: String) "GeneratePresignedUrl" -> GeneratePresignedUrlOutput {
    0 "FilePath" file_path, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GeneratePresignedUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePresignedUrlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GeneratePresignedUrlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GeneratePresignedUrlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GeneratePresignedUrlData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GeneratePresignedUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePresignedUrlData {
    pub url: Option<String>,
}
model! { GeneratePresignedUrlData {
    0 "Url" url: String
} }

/// Gets audit request by type un audit: `GetAuditRequestByTypeUnAudit` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetAuditRequestByTypeUnAudit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAudit {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub request_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetAuditRequestByTypeUnAudit(cust_space_id: String, request_type: String)
    "GetAuditRequestByTypeUnAudit" -> GetAuditRequestByTypeUnAuditOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "RequestType" request_type,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetAuditRequestByTypeUnAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetAuditRequestByTypeUnAuditData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAuditRequestByTypeUnAuditOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetAuditRequestByTypeUnAuditData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAuditRequestByTypeUnAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditData {
    pub ali_uid: Option<String>,
    pub audit_record: Option<GetAuditRequestByTypeUnAuditAuditRecord>,
    pub audit_result: Option<String>,
    pub audit_time: Option<String>,
    pub creator: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modifier: Option<String>,
    pub id: Option<String>,
    pub maap_service_no: Option<String>,
    pub modifier: Option<String>,
    pub request_no: Option<String>,
    pub request_type: Option<String>,
    pub state: Option<String>,
    pub subscriber_code: Option<String>,
}
model! { GetAuditRequestByTypeUnAuditData {
    0 "AliUid" ali_uid: String, 1 "AuditRecord" audit_record: GetAuditRequestByTypeUnAuditAuditRecord,
    2 "AuditResult" audit_result: String, 3 "AuditTime" audit_time: String, 4 "Creator" creator: String,
    5 "GmtCreate" gmt_create: String, 6 "GmtModifier" gmt_modifier: String, 7 "Id" id: String,
    8 "MaapServiceNo" maap_service_no: String, 9 "Modifier" modifier: String, 10 "RequestNo" request_no: String,
    11 "RequestType" request_type: String, 12 "State" state: String, 13 "SubscriberCode" subscriber_code: String
} }

/// In the response of [`GetAuditRequestByTypeUnAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditAuditRecord {
    pub age_limit: Option<String>,
    pub apply_reason: Option<String>,
    pub business_account_name: Option<String>,
    pub company_address: Vec<GetAuditRequestByTypeUnAuditCompanyAddress>,
    pub company_english_name: Option<String>,
    pub company_legal_name: Option<String>,
    pub company_legal_person: Option<String>,
    pub company_profile: Option<String>,
    pub company_registered_country: Vec<String>,
    pub company_tel: Vec<GetAuditRequestByTypeUnAuditCompanyTel>,
    pub contact_mail: Option<String>,
    pub enable_auto_reply: Option<String>,
    pub industry_description: Option<String>,
    pub industry_involved: Option<String>,
    pub letter_guarantee: Option<String>,
    pub logo: Vec<String>,
    pub message_destination_country: Vec<String>,
    pub message_destination_international_country: Vec<String>,
    pub message_dialogue_introduction: Option<String>,
    pub message_enable_date: Option<String>,
    pub message_session_name: Option<String>,
    pub now_recovery: Option<String>,
    pub recovery_date: Option<String>,
    pub reply_content: Option<String>,
    pub suspension_date: Option<String>,
    pub web_address: Option<String>,
}
model! { GetAuditRequestByTypeUnAuditAuditRecord {
    0 "AgeLimit" age_limit: String, 1 "ApplyReason" apply_reason: String,
    2 "BusinessAccountName" business_account_name: String,
    3 "CompanyAddress" company_address: Vec<GetAuditRequestByTypeUnAuditCompanyAddress>,
    4 "CompanyEnglishName" company_english_name: String, 5 "CompanyLegalName" company_legal_name: String,
    6 "CompanyLegalPerson" company_legal_person: String, 7 "CompanyProfile" company_profile: String,
    8 "CompanyRegisteredCountry" company_registered_country: Vec<String>,
    9 "CompanyTel" company_tel: Vec<GetAuditRequestByTypeUnAuditCompanyTel>, 10 "ContactMail" contact_mail: String,
    11 "EnableAutoReply" enable_auto_reply: String, 12 "IndustryDescription" industry_description: String,
    13 "IndustryInvolved" industry_involved: String, 14 "LetterGuarantee" letter_guarantee: String,
    15 "Logo" logo: Vec<String>, 16 "MessageDestinationCountry" message_destination_country: Vec<String>,
    17 "MessageDestinationInternationalCountry" message_destination_international_country: Vec<String>,
    18 "MessageDialogueIntroduction" message_dialogue_introduction: String,
    19 "MessageEnableDate" message_enable_date: String, 20 "MessageSessionName" message_session_name: String,
    21 "NowRecovery" now_recovery: String, 22 "RecoveryDate" recovery_date: String,
    23 "ReplyContent" reply_content: String, 24 "SuspensionDate" suspension_date: String,
    25 "WebAddress" web_address: String
} }

/// In the response of [`GetAuditRequestByTypeUnAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditCompanyAddress {
    pub company_address: Option<String>,
    pub company_address_title: Option<String>,
}
model! { GetAuditRequestByTypeUnAuditCompanyAddress {
    0 "CompanyAddress" company_address: String, 1 "CompanyAddressTitle" company_address_title: String
} }

/// In the response of [`GetAuditRequestByTypeUnAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuditRequestByTypeUnAuditCompanyTel {
    pub company_tel_number: Option<String>,
    pub company_tel_title: Option<String>,
}
model! { GetAuditRequestByTypeUnAuditCompanyTel {
    0 "CompanyTelNumber" company_tel_number: String, 1 "CompanyTelTitle" company_tel_title: String
} }

/// Gets auto generated template: `GetAutoGeneratedTemplate` of `cams` 2020-06-06.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cams/2020-06-06/GetAutoGeneratedTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGeneratedTemplate {
    /// Required.
    pub cust_space_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { GetAutoGeneratedTemplate(cust_space_id: String)
    "GetAutoGeneratedTemplate" -> GetAutoGeneratedTemplateOutput {
    0 "CustSpaceId" cust_space_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { GetAutoGeneratedTemplate: BTreeMap<String, Value> =
    Token "NextToken", "Data.List" data.list, next "Data.NextToken" }

/// Response of [`GetAutoGeneratedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGeneratedTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetAutoGeneratedTemplateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoGeneratedTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetAutoGeneratedTemplateData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAutoGeneratedTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoGeneratedTemplateData {
    pub list: Vec<BTreeMap<String, Value>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { GetAutoGeneratedTemplateData {
    0 "List" list: Vec<BTreeMap<String, Value>>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }

/// Gets chat flow metric: `GetChatFlowMetric` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatFlowMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFlowMetric {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version: Option<String>,
    pub from: Option<i64>,
    /// Required.
    pub metric_name: String,
    pub metric_param: Option<BTreeMap<String, Value>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub to: Option<i64>,
}
operation! { GetChatFlowMetric(metric_name: String) "GetChatFlowMetric" -> GetChatFlowMetricOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersion" flow_version: String, 4 "From" from: i64, 5 "MetricName" metric_name,
    6 "MetricParam" metric_param: BTreeMap<String, Value>, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64, 10 "To" to: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`GetChatFlowMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFlowMetricOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetChatFlowMetricOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets chat flow template: `GetChatFlowTemplate` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatFlowTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFlowTemplate {
    /// Required.
    pub biz_code: String,
    pub id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetChatFlowTemplate(biz_code: String) "GetChatFlowTemplate" -> GetChatFlowTemplateOutput {
    0 "BizCode" biz_code, 1 "Id" id: i64, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetChatFlowTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFlowTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetChatFlowTemplateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetChatFlowTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetChatFlowTemplateData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetChatFlowTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFlowTemplateData {
    pub response: BTreeMap<String, Value>,
}
model! { GetChatFlowTemplateData {
    0 "Response" response: BTreeMap<String, Value>
} }

/// Gets chatapp open status: `GetChatappOpenStatus` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappOpenStatus {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetChatappOpenStatus() "GetChatappOpenStatus" -> GetChatappOpenStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetChatappOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappOpenStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub open_status: Option<bool>,
}
model! { GetChatappOpenStatusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OpenStatus" open_status: bool
} }

/// Gets chatapp phone number metric: `GetChatappPhoneNumberMetric` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappPhoneNumberMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberMetric {
    pub cust_space_id: Option<String>,
    /// Required.
    pub end: i64,
    pub granularity: Option<String>,
    pub isv_code: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_number: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start: i64,
}
operation! { GetChatappPhoneNumberMetric(end: i64, start: i64)
    "GetChatappPhoneNumberMetric" -> GetChatappPhoneNumberMetricOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "End" end, 2 "Granularity" granularity: String,
    3 "IsvCode" isv_code: String, 4 "OwnerId" owner_id: i64, 5 "PhoneNumber" phone_number: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64, 8 "Start" start
} }

/// Response of [`GetChatappPhoneNumberMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberMetricOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetChatappPhoneNumberMetricData>,
    pub message: Option<String>,
}
model! { GetChatappPhoneNumberMetricOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetChatappPhoneNumberMetricData>, 3 "Message" message: String
} }

/// In the response of [`GetChatappPhoneNumberMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberMetricData {
    pub delivered_count: Option<i64>,
    pub end: Option<i64>,
    pub granularity: Option<String>,
    pub phone_number: Option<String>,
    pub sent_count: Option<i64>,
    pub start: Option<i64>,
}
model! { GetChatappPhoneNumberMetricData {
    0 "DeliveredCount" delivered_count: i64, 1 "End" end: i64, 2 "Granularity" granularity: String,
    3 "PhoneNumber" phone_number: String, 4 "SentCount" sent_count: i64, 5 "Start" start: i64
} }

/// Gets chatapp phone number setting: `GetChatappPhoneNumberSetting` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappPhoneNumberSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberSetting {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetChatappPhoneNumberSetting(phone_number: String)
    "GetChatappPhoneNumberSetting" -> GetChatappPhoneNumberSettingOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetChatappPhoneNumberSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberSettingOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<GetChatappPhoneNumberSettingModel>,
    pub success: Option<bool>,
}
model! { GetChatappPhoneNumberSettingOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: GetChatappPhoneNumberSettingModel, 4 "Success" success: bool
} }

/// In the response of [`GetChatappPhoneNumberSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappPhoneNumberSettingModel {
    pub marketing_paused: Option<String>,
    pub phone_number: Option<String>,
}
model! { GetChatappPhoneNumberSettingModel {
    0 "MarketingPaused" marketing_paused: String, 1 "PhoneNumber" phone_number: String
} }

/// Gets chatapp template detail: `GetChatappTemplateDetail` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappTemplateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetail {
    pub cust_space_id: Option<String>,
    /// Deprecated.
    pub cust_waba_id: Option<String>,
    pub isv_code: Option<String>,
    /// Required.
    pub language: String,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { GetChatappTemplateDetail(language: String) "GetChatappTemplateDetail" -> GetChatappTemplateDetailOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "CustWabaId" cust_waba_id: String, 2 "IsvCode" isv_code: String,
    3 "Language" language, 4 "TemplateCode" template_code: String, 5 "TemplateName" template_name: String,
    6 "TemplateType" template_type: String
} }

/// Response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetChatappTemplateDetailData>,
    pub message: Option<String>,
}
model! { GetChatappTemplateDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetChatappTemplateDetailData, 3 "Message" message: String
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailData {
    pub allow_send: Option<bool>,
    pub audit_status: Option<String>,
    pub category: Option<String>,
    pub category_change_paused: Option<bool>,
    pub components: Vec<GetChatappTemplateDetailComponents>,
    pub example: BTreeMap<String, String>,
    pub language: Option<String>,
    pub message_send_ttl_seconds: Option<i64>,
    pub name: Option<String>,
    pub quality_score: Option<String>,
    pub reason: Option<String>,
    pub template_code: Option<String>,
    pub template_type: Option<String>,
}
model! { GetChatappTemplateDetailData {
    0 "AllowSend" allow_send: bool, 1 "AuditStatus" audit_status: String, 2 "Category" category: String,
    3 "CategoryChangePaused" category_change_paused: bool,
    4 "Components" components: Vec<GetChatappTemplateDetailComponents>, 5 "Example" example: BTreeMap<String, String>,
    6 "Language" language: String, 7 "MessageSendTtlSeconds" message_send_ttl_seconds: i64, 8 "Name" name: String,
    9 "QualityScore" quality_score: String, 10 "Reason" reason: String, 11 "TemplateCode" template_code: String,
    12 "TemplateType" template_type: String
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailComponents {
    pub add_secret_recommendation: Option<bool>,
    pub buttons: Vec<GetChatappTemplateDetailButtons>,
    pub caption: Option<String>,
    pub cards: Vec<GetChatappTemplateDetailCards>,
    pub code_expiration_minutes: Option<i64>,
    pub duration: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub format: Option<String>,
    pub latitude: Option<String>,
    pub location_address: Option<String>,
    pub location_name: Option<String>,
    pub longitude: Option<String>,
    pub offer_expiration_time_ms: Option<String>,
    pub text: Option<String>,
    pub thumb_url: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub has_expiration: Option<bool>,
}
model! { GetChatappTemplateDetailComponents {
    0 "AddSecretRecommendation" add_secret_recommendation: bool,
    1 "Buttons" buttons: Vec<GetChatappTemplateDetailButtons>, 2 "Caption" caption: String,
    3 "Cards" cards: Vec<GetChatappTemplateDetailCards>, 4 "CodeExpirationMinutes" code_expiration_minutes: i64,
    5 "Duration" duration: i64, 6 "FileName" file_name: String, 7 "FileType" file_type: String,
    8 "Format" format: String, 9 "Latitude" latitude: String, 10 "LocationAddress" location_address: String,
    11 "LocationName" location_name: String, 12 "Longitude" longitude: String,
    13 "OfferExpirationTimeMs" offer_expiration_time_ms: String, 14 "Text" text: String,
    15 "ThumbUrl" thumb_url: String, 16 "Type" r#type: String, 17 "Url" url: String,
    18 "hasExpiration" has_expiration: bool
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailButtons {
    pub autofill_text: Option<String>,
    pub coupon_code: Option<String>,
    pub extend_attrs: Option<GetChatappTemplateDetailExtendAttrs>,
    pub flow_action: Option<String>,
    pub flow_id: Option<String>,
    pub is_opt_out: Option<bool>,
    pub navigate_screen: Option<String>,
    pub package_name: Option<String>,
    pub phone_number: Option<String>,
    pub signature_hash: Option<String>,
    pub supported_apps: Vec<GetChatappTemplateDetailSupportedApps>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub url_type: Option<String>,
}
model! { GetChatappTemplateDetailButtons {
    0 "AutofillText" autofill_text: String, 1 "CouponCode" coupon_code: String,
    2 "ExtendAttrs" extend_attrs: GetChatappTemplateDetailExtendAttrs, 3 "FlowAction" flow_action: String,
    4 "FlowId" flow_id: String, 5 "IsOptOut" is_opt_out: bool, 6 "NavigateScreen" navigate_screen: String,
    7 "PackageName" package_name: String, 8 "PhoneNumber" phone_number: String,
    9 "SignatureHash" signature_hash: String,
    10 "SupportedApps" supported_apps: Vec<GetChatappTemplateDetailSupportedApps>, 11 "Text" text: String,
    12 "Type" r#type: String, 13 "Url" url: String, 14 "UrlType" url_type: String
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailExtendAttrs {
    pub action: Option<String>,
    pub intent_code: Option<String>,
    pub next_language_code: Option<String>,
    pub next_template_code: Option<String>,
    pub next_template_name: Option<String>,
}
model! { GetChatappTemplateDetailExtendAttrs {
    0 "Action" action: String, 1 "IntentCode" intent_code: String, 2 "NextLanguageCode" next_language_code: String,
    3 "NextTemplateCode" next_template_code: String, 4 "NextTemplateName" next_template_name: String
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailSupportedApps {
    pub package_name: Option<String>,
    pub signature_hash: Option<String>,
}
model! { GetChatappTemplateDetailSupportedApps {
    0 "PackageName" package_name: String, 1 "SignatureHash" signature_hash: String
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailCards {
    pub card_components: Vec<GetChatappTemplateDetailCardComponents>,
}
model! { GetChatappTemplateDetailCards {
    0 "CardComponents" card_components: Vec<GetChatappTemplateDetailCardComponents>
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailCardComponents {
    pub buttons: Vec<GetChatappTemplateDetailCardComponentsButtons>,
    pub format: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetChatappTemplateDetailCardComponents {
    0 "Buttons" buttons: Vec<GetChatappTemplateDetailCardComponentsButtons>, 1 "Format" format: String,
    2 "Text" text: String, 3 "Type" r#type: String, 4 "Url" url: String
} }

/// In the response of [`GetChatappTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateDetailCardComponentsButtons {
    pub phone_number: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub url_type: Option<String>,
}
model! { GetChatappTemplateDetailCardComponentsButtons {
    0 "PhoneNumber" phone_number: String, 1 "Text" text: String, 2 "Type" r#type: String, 3 "Url" url: String,
    4 "UrlType" url_type: String
} }

/// Gets chatapp template metric: `GetChatappTemplateMetric` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappTemplateMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateMetric {
    pub cust_space_id: Option<String>,
    /// Required.
    pub end: i64,
    pub granularity: Option<String>,
    pub isv_code: Option<String>,
    pub language: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start: i64,
    /// Required.
    pub template_code: String,
    pub template_type: Option<String>,
}
operation! { GetChatappTemplateMetric(end: i64, start: i64, template_code: String)
    "GetChatappTemplateMetric" -> GetChatappTemplateMetricOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "End" end, 2 "Granularity" granularity: String,
    3 "IsvCode" isv_code: String, 4 "Language" language: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Start" start, 9 "TemplateCode" template_code, 10 "TemplateType" template_type: String
} }

/// Response of [`GetChatappTemplateMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateMetricOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetChatappTemplateMetricData>,
    pub message: Option<String>,
}
model! { GetChatappTemplateMetricOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetChatappTemplateMetricData>, 3 "Message" message: String
} }

/// In the response of [`GetChatappTemplateMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateMetricData {
    pub cliented: Vec<GetChatappTemplateMetricCliented>,
    pub delivered_count: Option<i64>,
    pub end: Option<i64>,
    pub language: Option<String>,
    pub read_count: Option<i64>,
    pub sent_count: Option<i64>,
    pub start: Option<i64>,
    pub template_code: Option<String>,
}
model! { GetChatappTemplateMetricData {
    0 "Cliented" cliented: Vec<GetChatappTemplateMetricCliented>, 1 "DeliveredCount" delivered_count: i64,
    2 "End" end: i64, 3 "Language" language: String, 4 "ReadCount" read_count: i64, 5 "SentCount" sent_count: i64,
    6 "Start" start: i64, 7 "TemplateCode" template_code: String
} }

/// In the response of [`GetChatappTemplateMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappTemplateMetricCliented {
    pub button_content: Option<String>,
    pub count: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetChatappTemplateMetricCliented {
    0 "ButtonContent" button_content: String, 1 "Count" count: i64, 2 "Type" r#type: String
} }

/// Gets chatapp upload authorization: `GetChatappUploadAuthorization` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappUploadAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappUploadAuthorization {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetChatappUploadAuthorization(cust_space_id: String)
    "GetChatappUploadAuthorization" -> GetChatappUploadAuthorizationOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetChatappUploadAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappUploadAuthorizationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetChatappUploadAuthorizationData>,
    pub message: Option<String>,
}
model! { GetChatappUploadAuthorizationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetChatappUploadAuthorizationData, 3 "Message" message: String
} }

/// In the response of [`GetChatappUploadAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappUploadAuthorizationData {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket_name: Option<String>,
    pub dir: Option<String>,
    pub end_point: Option<String>,
    pub expire: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { GetChatappUploadAuthorizationData {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "BucketName" bucket_name: String, 3 "Dir" dir: String, 4 "EndPoint" end_point: String, 5 "Expire" expire: i64,
    6 "SecurityToken" security_token: Secret
} }

/// Gets chatapp verify code: `GetChatappVerifyCode` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetChatappVerifyCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappVerifyCode {
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub locale: String,
    /// Required.
    pub method: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetChatappVerifyCode(cust_space_id: String, locale: String, method: String, phone_number: String)
    "GetChatappVerifyCode" -> GetChatappVerifyCodeOutput {
    0 "CustSpaceId" cust_space_id, 1 "Locale" locale, 2 "Method" method, 3 "OwnerId" owner_id: i64,
    4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetChatappVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatappVerifyCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetChatappVerifyCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets commerce setting: `GetCommerceSetting` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetCommerceSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommerceSetting {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetCommerceSetting(cust_space_id: String, phone_number: String)
    "GetCommerceSetting" -> GetCommerceSettingOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetCommerceSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommerceSettingOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetCommerceSettingData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCommerceSettingOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetCommerceSettingData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCommerceSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCommerceSettingData {
    pub cart_enable: Option<bool>,
    pub catalog_visible: Option<bool>,
}
model! { GetCommerceSettingData {
    0 "CartEnable" cart_enable: bool, 1 "CatalogVisible" catalog_visible: bool
} }

/// Gets conversational automation: `GetConversationalAutomation` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetConversationalAutomation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomation {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetConversationalAutomation(cust_space_id: String, phone_number: String)
    "GetConversationalAutomation" -> GetConversationalAutomationOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetConversationalAutomation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetConversationalAutomationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConversationalAutomationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetConversationalAutomationData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetConversationalAutomation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomationData {
    pub commands: Vec<GetConversationalAutomationCommands>,
    pub enable_welcome_message: Option<bool>,
    pub phone_number: Option<String>,
    pub prompts: Vec<String>,
}
model! { GetConversationalAutomationData {
    0 "Commands" commands: Vec<GetConversationalAutomationCommands>,
    1 "EnableWelcomeMessage" enable_welcome_message: bool, 2 "PhoneNumber" phone_number: String,
    3 "Prompts" prompts: Vec<String>
} }

/// In the response of [`GetConversationalAutomation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationalAutomationCommands {
    pub command_description: Option<String>,
    pub command_name: Option<String>,
}
model! { GetConversationalAutomationCommands {
    0 "CommandDescription" command_description: String, 1 "CommandName" command_name: String
} }

/// Gets customer site: `GetCustomerSite` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetCustomerSite>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerSite {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetCustomerSite() "GetCustomerSite" -> GetCustomerSiteOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetCustomerSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerSiteOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetCustomerSiteOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String
} }

/// Gets download excel list: `GetDownloadExcelList` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetDownloadExcelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadExcelList {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub condition: Option<String>,
    pub country_names: Option<Vec<String>>,
    pub end_date: Option<String>,
    pub group_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_date: Option<String>,
}
operation! { GetDownloadExcelList() "GetDownloadExcelList" -> GetDownloadExcelListOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "Condition" condition: String,
    3 "CountryNames" country_names: Vec<String>, 4 "EndDate" end_date: String, 5 "GroupId" group_id: String,
    6 "GroupIds" group_ids: Vec<String>, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "StartDate" start_date: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`GetDownloadExcelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadExcelListOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDownloadExcelListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets fb instagram pages: `GetFbInstagramPages` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetFbInstagramPages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFbInstagramPages {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetFbInstagramPages(access_token: Secret, instance_id: String)
    "GetFbInstagramPages" -> GetFbInstagramPagesOutput {
    0 "AccessToken" access_token, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetFbInstagramPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFbInstagramPagesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetFbInstagramPagesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFbInstagramPagesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetFbInstagramPagesData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetFbInstagramPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFbInstagramPagesData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub connection_status: Option<String>,
    pub page_id: Option<String>,
    pub page_name: Option<String>,
}
model! { GetFbInstagramPagesData {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String,
    2 "ConnectionStatus" connection_status: String, 3 "PageId" page_id: String, 4 "PageName" page_name: String
} }

/// Gets fb messenger pages: `GetFbMessengerPages` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetFbMessengerPages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFbMessengerPages {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetFbMessengerPages(access_token: Secret, instance_id: String)
    "GetFbMessengerPages" -> GetFbMessengerPagesOutput {
    0 "AccessToken" access_token, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetFbMessengerPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFbMessengerPagesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetFbMessengerPagesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFbMessengerPagesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetFbMessengerPagesData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetFbMessengerPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFbMessengerPagesData {
    pub page_id: Option<String>,
    pub page_name: Option<String>,
}
model! { GetFbMessengerPagesData {
    0 "PageId" page_id: String, 1 "PageName" page_name: String
} }

/// Gets flow: `GetFlow` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlow {
    pub cust_space_id: Option<String>,
    /// Required.
    pub flow_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetFlow(flow_id: String) "GetFlow" -> GetFlowOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowId" flow_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetFlowData>,
    pub message: Option<String>,
}
model! { GetFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetFlowData,
    3 "Message" message: String
} }

/// In the response of [`GetFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowData {
    pub categories: Vec<String>,
    pub data_api_version: Option<String>,
    pub endpoint_uri: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
    pub json_version: Option<String>,
    pub preview_url: Option<String>,
    pub preview_url_expires: Option<i64>,
    pub status: Option<String>,
}
model! { GetFlowData {
    0 "Categories" categories: Vec<String>, 1 "DataApiVersion" data_api_version: String,
    2 "EndpointUri" endpoint_uri: String, 3 "FlowId" flow_id: String, 4 "FlowName" flow_name: String,
    5 "JSONVersion" json_version: String, 6 "PreviewUrl" preview_url: String,
    7 "PreviewUrlExpires" preview_url_expires: i64, 8 "Status" status: String
} }

/// Gets flow json assest: `GetFlowJSONAssest` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetFlowJSONAssest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowJSONAssest {
    pub cust_space_id: Option<String>,
    pub flow_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetFlowJSONAssest() "GetFlowJSONAssest" -> GetFlowJSONAssestOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowId" flow_id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetFlowJSONAssest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowJSONAssestOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetFlowJSONAssestData>,
    pub message: Option<String>,
}
model! { GetFlowJSONAssestOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetFlowJSONAssestData,
    3 "Message" message: String
} }

/// In the response of [`GetFlowJSONAssest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowJSONAssestData {
    pub file_path: Option<String>,
    pub flow_id: Option<String>,
}
model! { GetFlowJSONAssestData {
    0 "FilePath" file_path: String, 1 "FlowId" flow_id: String
} }

/// Gets flow preview url: `GetFlowPreviewUrl` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetFlowPreviewUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPreviewUrl {
    pub cust_space_id: Option<String>,
    /// Required.
    pub flow_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetFlowPreviewUrl(flow_id: String) "GetFlowPreviewUrl" -> GetFlowPreviewUrlOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowId" flow_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetFlowPreviewUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPreviewUrlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetFlowPreviewUrlData>,
    pub message: Option<String>,
}
model! { GetFlowPreviewUrlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetFlowPreviewUrlData,
    3 "Message" message: String
} }

/// In the response of [`GetFlowPreviewUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowPreviewUrlData {
    pub flow_id: Option<String>,
    pub preview_url: Option<String>,
    pub preview_url_expires: Option<i64>,
}
model! { GetFlowPreviewUrlData {
    0 "FlowId" flow_id: String, 1 "PreviewUrl" preview_url: String, 2 "PreviewUrlExpires" preview_url_expires: i64
} }

/// Gets group exist: `GetGroupExist` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetGroupExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupExist {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    /// Required.
    pub group_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetGroupExist(group_name: String) "GetGroupExist" -> GetGroupExistOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "GroupName" group_name,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GetGroupExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupExistOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGroupExistOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets message campaign insights: `GetMessageCampaignInsights` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetMessageCampaignInsights>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageCampaignInsights {
    /// Required.
    pub ad_account_id: String,
    /// Required.
    pub campaign_id: String,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    GetMessageCampaignInsights(ad_account_id: String, campaign_id: String, cust_space_id: String, page_id: String)
    "GetMessageCampaignInsights" -> GetMessageCampaignInsightsOutput {
    0 "AdAccountId" ad_account_id, 1 "CampaignId" campaign_id, 2 "CustSpaceId" cust_space_id, 3 "OwnerId" owner_id: i64,
    4 "PageId" page_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetMessageCampaignInsights`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageCampaignInsightsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetMessageCampaignInsightsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMessageCampaignInsightsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetMessageCampaignInsightsData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetMessageCampaignInsights`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageCampaignInsightsData {
    pub date_start: Option<String>,
    pub date_stop: Option<String>,
    pub marketing_messages_cost_per_delivered: Option<String>,
    pub marketing_messages_cost_per_link_btn_click: Option<String>,
    pub marketing_messages_delivered: Option<String>,
    pub marketing_messages_delivery_rate: Option<String>,
    pub marketing_messages_link_btn_click: Option<String>,
    pub marketing_messages_link_btn_click_rate: Option<String>,
    pub marketing_messages_read_rate: Option<String>,
    pub marketing_messages_spend: Option<String>,
}
model! { GetMessageCampaignInsightsData {
    0 "DateStart" date_start: String, 1 "DateStop" date_stop: String,
    2 "MarketingMessagesCostPerDelivered" marketing_messages_cost_per_delivered: String,
    3 "MarketingMessagesCostPerLinkBtnClick" marketing_messages_cost_per_link_btn_click: String,
    4 "MarketingMessagesDelivered" marketing_messages_delivered: String,
    5 "MarketingMessagesDeliveryRate" marketing_messages_delivery_rate: String,
    6 "MarketingMessagesLinkBtnClick" marketing_messages_link_btn_click: String,
    7 "MarketingMessagesLinkBtnClickRate" marketing_messages_link_btn_click_rate: String,
    8 "MarketingMessagesReadRate" marketing_messages_read_rate: String,
    9 "MarketingMessagesSpend" marketing_messages_spend: String
} }

/// Gets migration verify code: `GetMigrationVerifyCode` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetMigrationVerifyCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMigrationVerifyCode {
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub locale: String,
    /// Required.
    pub method: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetMigrationVerifyCode(cust_space_id: String, locale: String, method: String, phone_number: String)
    "GetMigrationVerifyCode" -> GetMigrationVerifyCodeOutput {
    0 "CustSpaceId" cust_space_id, 1 "Locale" locale, 2 "Method" method, 3 "OwnerId" owner_id: i64,
    4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetMigrationVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMigrationVerifyCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetMigrationVerifyCodeData>,
    pub message: Option<String>,
}
model! { GetMigrationVerifyCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetMigrationVerifyCodeData, 3 "Message" message: String
} }

/// In the response of [`GetMigrationVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMigrationVerifyCodeData {
    pub id: Option<String>,
    pub phone_number: Option<String>,
}
model! { GetMigrationVerifyCodeData {
    0 "Id" id: String, 1 "PhoneNumber" phone_number: String
} }

/// Gets permission by code: `GetPermissionByCode` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetPermissionByCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionByCode {
    /// Required.
    pub code: String,
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetPermissionByCode(code: String) "GetPermissionByCode" -> GetPermissionByCodeOutput {
    0 "Code" code, 1 "CustSpaceId" cust_space_id: String, 2 "OwnerId" owner_id: i64,
    3 "Permissions" permissions: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`GetPermissionByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionByCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { GetPermissionByCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Gets phone encryption public key: `GetPhoneEncryptionPublicKey` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetPhoneEncryptionPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneEncryptionPublicKey {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetPhoneEncryptionPublicKey(phone_number: String)
    "GetPhoneEncryptionPublicKey" -> GetPhoneEncryptionPublicKeyOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetPhoneEncryptionPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneEncryptionPublicKeyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetPhoneEncryptionPublicKeyData>,
    pub message: Option<String>,
}
model! { GetPhoneEncryptionPublicKeyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetPhoneEncryptionPublicKeyData, 3 "Message" message: String
} }

/// In the response of [`GetPhoneEncryptionPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneEncryptionPublicKeyData {
    pub encryption_public_key: Option<String>,
    pub encryption_public_key_status: Option<String>,
    pub phone_number: Option<String>,
}
model! { GetPhoneEncryptionPublicKeyData {
    0 "EncryptionPublicKey" encryption_public_key: String,
    1 "EncryptionPublicKeyStatus" encryption_public_key_status: String, 2 "PhoneNumber" phone_number: String
} }

/// Gets phone number verification status: `GetPhoneNumberVerificationStatus` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetPhoneNumberVerificationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneNumberVerificationStatus {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetPhoneNumberVerificationStatus(cust_space_id: String, phone_number: String)
    "GetPhoneNumberVerificationStatus" -> GetPhoneNumberVerificationStatusOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetPhoneNumberVerificationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneNumberVerificationStatusOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetPhoneNumberVerificationStatusData>,
    pub message: Option<String>,
}
model! { GetPhoneNumberVerificationStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetPhoneNumberVerificationStatusData, 3 "Message" message: String
} }

/// In the response of [`GetPhoneNumberVerificationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhoneNumberVerificationStatusData {
    pub code_verification_status: Option<String>,
    pub id: Option<String>,
    pub phone_number: Option<String>,
}
model! { GetPhoneNumberVerificationStatusData {
    0 "CodeVerificationStatus" code_verification_status: String, 1 "Id" id: String, 2 "PhoneNumber" phone_number: String
} }

/// Gets pledge template address: `GetPledgeTemplateAddress` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetPledgeTemplateAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPledgeTemplateAddress {
    pub cust_space_id: Option<String>,
    pub industry_type: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetPledgeTemplateAddress() "GetPledgeTemplateAddress" -> GetPledgeTemplateAddressOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "IndustryType" industry_type: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetPledgeTemplateAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPledgeTemplateAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPledgeTemplateAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets pre validate phone id: `GetPreValidatePhoneId` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetPreValidatePhoneId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreValidatePhoneId {
    /// Required.
    pub phone_number: String,
    /// Required. Secret.
    pub verify_code: Secret,
}
operation! { GetPreValidatePhoneId(phone_number: String, verify_code: Secret)
    "GetPreValidatePhoneId" -> GetPreValidatePhoneIdOutput {
    0 "PhoneNumber" phone_number, 1 "VerifyCode" verify_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetPreValidatePhoneId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreValidatePhoneIdOutput {
    pub code: Option<String>,
    pub data: Option<GetPreValidatePhoneIdData>,
    pub message: Option<String>,
}
model! { GetPreValidatePhoneIdOutput {
    0 "Code" code: String, 1 "Data" data: GetPreValidatePhoneIdData, 2 "Message" message: String
} }

/// In the response of [`GetPreValidatePhoneId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreValidatePhoneIdData {
    pub phone_number: Option<String>,
    pub phone_number_id: Option<String>,
}
model! { GetPreValidatePhoneIdData {
    0 "PhoneNumber" phone_number: String, 1 "PhoneNumberId" phone_number_id: String
} }

/// Gets viber by request no: `GetViberByRequestNo` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetViberByRequestNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberByRequestNo {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub request_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetViberByRequestNo(request_no: String) "GetViberByRequestNo" -> GetViberByRequestNoOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64, 2 "RequestNo" request_no,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetViberByRequestNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberByRequestNoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetViberByRequestNoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetViberByRequestNoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetViberByRequestNoData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetViberByRequestNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberByRequestNoData {
    pub audit_record: Option<GetViberByRequestNoAuditRecord>,
    pub audit_result: Option<String>,
    pub audit_time: Option<String>,
    pub creator: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modifier: Option<String>,
    pub id: Option<String>,
    pub maap_service_no: Option<String>,
    pub modifier: Option<String>,
    pub reason: Option<String>,
    pub request_no: Option<String>,
    pub request_type: Option<String>,
    pub state: Option<String>,
    pub subscriber_code: Option<String>,
}
model! { GetViberByRequestNoData {
    0 "AuditRecord" audit_record: GetViberByRequestNoAuditRecord, 1 "AuditResult" audit_result: String,
    2 "AuditTime" audit_time: String, 3 "Creator" creator: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModifier" gmt_modifier: String, 6 "Id" id: String, 7 "MaapServiceNo" maap_service_no: String,
    8 "Modifier" modifier: String, 9 "Reason" reason: String, 10 "RequestNo" request_no: String,
    11 "RequestType" request_type: String, 12 "State" state: String, 13 "SubscriberCode" subscriber_code: String
} }

/// In the response of [`GetViberByRequestNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberByRequestNoAuditRecord {
    pub age_limit: Option<String>,
    pub apply_reason: Option<String>,
    pub business_account_name: Option<String>,
    pub business_license_registration_number: Option<String>,
    pub company_address: Vec<GetViberByRequestNoCompanyAddress>,
    pub company_english_name: Option<String>,
    pub company_legal_name: Option<String>,
    pub company_legal_person: Option<String>,
    pub company_profile: Option<String>,
    pub company_registered_country: Option<String>,
    pub company_tel: Vec<GetViberByRequestNoCompanyTel>,
    pub complete_address_of_headquarters: Option<String>,
    pub contact_email: Option<String>,
    pub contact_mail: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub contact_position: Option<String>,
    pub enable_auto_reply: Option<String>,
    pub industry_description: Option<String>,
    pub industry_involved: Option<String>,
    pub letter_guarantee: Option<String>,
    pub logo: Vec<String>,
    pub message_destination_country: Vec<String>,
    pub message_destination_international_country: Vec<String>,
    pub message_dialogue_introduction: Option<String>,
    pub message_enable_date: Option<String>,
    pub message_session_name: Option<String>,
    pub now_recovery: Option<String>,
    pub other_letter_guarantee: Option<String>,
    pub recovery_date: Option<String>,
    pub reply_content: Option<String>,
    pub suspension_date: Option<String>,
    pub web_address: Option<String>,
}
model! { GetViberByRequestNoAuditRecord {
    0 "AgeLimit" age_limit: String, 1 "ApplyReason" apply_reason: String,
    2 "BusinessAccountName" business_account_name: String,
    3 "BusinessLicenseRegistrationNumber" business_license_registration_number: String,
    4 "CompanyAddress" company_address: Vec<GetViberByRequestNoCompanyAddress>,
    5 "CompanyEnglishName" company_english_name: String, 6 "CompanyLegalName" company_legal_name: String,
    7 "CompanyLegalPerson" company_legal_person: String, 8 "CompanyProfile" company_profile: String,
    9 "CompanyRegisteredCountry" company_registered_country: String,
    10 "CompanyTel" company_tel: Vec<GetViberByRequestNoCompanyTel>,
    11 "CompleteAddressOfHeadquarters" complete_address_of_headquarters: String,
    12 "ContactEmail" contact_email: String, 13 "ContactMail" contact_mail: String,
    14 "ContactName" contact_name: String, 15 "ContactPhone" contact_phone: String,
    16 "ContactPosition" contact_position: String, 17 "EnableAutoReply" enable_auto_reply: String,
    18 "IndustryDescription" industry_description: String, 19 "IndustryInvolved" industry_involved: String,
    20 "LetterGuarantee" letter_guarantee: String, 21 "Logo" logo: Vec<String>,
    22 "MessageDestinationCountry" message_destination_country: Vec<String>,
    23 "MessageDestinationInternationalCountry" message_destination_international_country: Vec<String>,
    24 "MessageDialogueIntroduction" message_dialogue_introduction: String,
    25 "MessageEnableDate" message_enable_date: String, 26 "MessageSessionName" message_session_name: String,
    27 "NowRecovery" now_recovery: String, 28 "OtherLetterGuarantee" other_letter_guarantee: String,
    29 "RecoveryDate" recovery_date: String, 30 "ReplyContent" reply_content: String,
    31 "SuspensionDate" suspension_date: String, 32 "WebAddress" web_address: String
} }

/// In the response of [`GetViberByRequestNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberByRequestNoCompanyAddress {
    pub company_address: Option<String>,
    pub company_address_title: Option<String>,
}
model! { GetViberByRequestNoCompanyAddress {
    0 "CompanyAddress" company_address: String, 1 "CompanyAddressTitle" company_address_title: String
} }

/// In the response of [`GetViberByRequestNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberByRequestNoCompanyTel {
    pub company_tel_number: Option<String>,
    pub company_tel_title: Option<String>,
}
model! { GetViberByRequestNoCompanyTel {
    0 "CompanyTelNumber" company_tel_number: String, 1 "CompanyTelTitle" company_tel_title: String
} }

/// Gets viber pause times: `GetViberPauseTimes` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetViberPauseTimes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberPauseTimes {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetViberPauseTimes(cust_space_id: String) "GetViberPauseTimes" -> GetViberPauseTimesOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetViberPauseTimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetViberPauseTimesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetViberPauseTimesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets whatsapp connection catalog: `GetWhatsappConnectionCatalog` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetWhatsappConnectionCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappConnectionCatalog {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { GetWhatsappConnectionCatalog(waba_id: String)
    "GetWhatsappConnectionCatalog" -> GetWhatsappConnectionCatalogOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "WabaId" waba_id
} }

/// Response of [`GetWhatsappConnectionCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappConnectionCatalogOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { GetWhatsappConnectionCatalogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Gets whatsapp conversion api: `GetWhatsappConversionApi` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetWhatsappConversionApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappConversionApi {
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetWhatsappConversionApi() "GetWhatsappConversionApi" -> GetWhatsappConversionApiOutput {
    0 "InstanceId" instance_id: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetWhatsappConversionApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappConversionApiOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<GetWhatsappConversionApiData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWhatsappConversionApiOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<GetWhatsappConversionApiData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetWhatsappConversionApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappConversionApiData {
    pub dataset_id: Option<String>,
    pub page_id: Option<String>,
    pub page_name: Option<String>,
}
model! { GetWhatsappConversionApiData {
    0 "DatasetId" dataset_id: String, 1 "PageId" page_id: String, 2 "PageName" page_name: String
} }

/// Gets whatsapp health status: `GetWhatsappHealthStatus` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetWhatsappHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatus {
    /// Required.
    pub cust_space_id: String,
    pub language: Option<String>,
    /// Required.
    pub node_type: String,
    pub owner_id: Option<i64>,
    pub phone_number: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: Option<String>,
    pub waba_id: Option<String>,
}
operation! { GetWhatsappHealthStatus(cust_space_id: String, node_type: String)
    "GetWhatsappHealthStatus" -> GetWhatsappHealthStatusOutput {
    0 "CustSpaceId" cust_space_id, 1 "Language" language: String, 2 "NodeType" node_type, 3 "OwnerId" owner_id: i64,
    4 "PhoneNumber" phone_number: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TemplateCode" template_code: String, 8 "WabaId" waba_id: String
} }

/// Response of [`GetWhatsappHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetWhatsappHealthStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWhatsappHealthStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetWhatsappHealthStatusData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetWhatsappHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusData {
    pub can_send_message: Option<String>,
    pub entities: Vec<GetWhatsappHealthStatusEntities>,
}
model! { GetWhatsappHealthStatusData {
    0 "CanSendMessage" can_send_message: String, 1 "Entities" entities: Vec<GetWhatsappHealthStatusEntities>
} }

/// In the response of [`GetWhatsappHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusEntities {
    pub business_id: Option<String>,
    pub can_send_message: Option<String>,
    pub entity_type: Option<String>,
    pub errors: Vec<GetWhatsappHealthStatusErrors>,
    pub language: Option<String>,
    pub phone_number: Option<String>,
    pub template_code: Option<String>,
    pub waba_id: Option<String>,
}
model! { GetWhatsappHealthStatusEntities {
    0 "BusinessId" business_id: String, 1 "CanSendMessage" can_send_message: String, 2 "EntityType" entity_type: String,
    3 "Errors" errors: Vec<GetWhatsappHealthStatusErrors>, 4 "Language" language: String,
    5 "PhoneNumber" phone_number: String, 6 "TemplateCode" template_code: String, 7 "WabaId" waba_id: String
} }

/// In the response of [`GetWhatsappHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappHealthStatusErrors {
    pub error_code: Option<String>,
    pub error_description: Option<String>,
    pub possible_solution: Option<String>,
}
model! { GetWhatsappHealthStatusErrors {
    0 "ErrorCode" error_code: String, 1 "ErrorDescription" error_description: String,
    2 "PossibleSolution" possible_solution: String
} }

/// Gets whatsapp user name: `GetWhatsappUserName` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetWhatsappUserName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappUserName {
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub phone_number: String,
}
operation! { GetWhatsappUserName(cust_space_id: String, phone_number: String)
    "GetWhatsappUserName" -> GetWhatsappUserNameOutput {
    0 "CustSpaceId" cust_space_id, 1 "PhoneNumber" phone_number
} }

/// Response of [`GetWhatsappUserName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappUserNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetWhatsappUserNameData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWhatsappUserNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetWhatsappUserNameData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetWhatsappUserName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappUserNameData {
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { GetWhatsappUserNameData {
    0 "Status" status: String, 1 "Username" username: String
} }

/// Gets whatsapp user name suggestions: `GetWhatsappUserNameSuggestions` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/GetWhatsappUserNameSuggestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappUserNameSuggestions {
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub phone_number: String,
}
operation! { GetWhatsappUserNameSuggestions(cust_space_id: String, phone_number: String)
    "GetWhatsappUserNameSuggestions" -> GetWhatsappUserNameSuggestionsOutput {
    0 "CustSpaceId" cust_space_id, 1 "PhoneNumber" phone_number
} }

/// Response of [`GetWhatsappUserNameSuggestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhatsappUserNameSuggestionsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWhatsappUserNameSuggestionsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<String>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `IsvGetAppId` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/IsvGetAppId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsvGetAppId {
    pub intl_version: Option<String>,
    pub owner_id: Option<i64>,
    pub permissions: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { IsvGetAppId(r#type: String) "IsvGetAppId" -> IsvGetAppIdOutput {
    0 "IntlVersion" intl_version: String, 1 "OwnerId" owner_id: i64, 2 "Permissions" permissions: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "Type" r#type
} }

/// Response of [`IsvGetAppId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsvGetAppIdOutput {
    pub access_denied_detail: Option<String>,
    pub app_id: Option<String>,
    pub code: Option<String>,
    pub config_id: Option<String>,
    pub message: Option<String>,
}
model! { IsvGetAppIdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AppId" app_id: String, 2 "Code" code: String,
    3 "ConfigId" config_id: String, 4 "Message" message: String
} }

/// Lists all groups: `ListAllGroups` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListAllGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllGroups {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListAllGroups() "ListAllGroups" -> ListAllGroupsOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ListAllGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllGroupsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListAllGroupsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAllGroupsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<ListAllGroupsData>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAllGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllGroupsData {
    pub gmt_create: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<String>,
}
model! { ListAllGroupsData {
    0 "GmtCreate" gmt_create: String, 1 "GroupName" group_name: String, 2 "Id" id: String
} }

/// Lists bind dm account: `ListBindDmAccount` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListBindDmAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDmAccount {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListBindDmAccount(cust_space_id: String) "ListBindDmAccount" -> ListBindDmAccountOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListBindDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDmAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListBindDmAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBindDmAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListBindDmAccountData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListBindDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDmAccountData {
    pub account_code: Option<String>,
    pub extend_attr: Option<ListBindDmAccountExtendAttr>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { ListBindDmAccountData {
    0 "AccountCode" account_code: String, 1 "ExtendAttr" extend_attr: ListBindDmAccountExtendAttr,
    2 "InstanceId" instance_id: String, 3 "InstanceName" instance_name: String
} }

/// In the response of [`ListBindDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindDmAccountExtendAttr {
    pub account_name: Option<String>,
    pub send_type: Option<String>,
}
model! { ListBindDmAccountExtendAttr {
    0 "AccountName" account_name: String, 1 "SendType" send_type: String
} }

/// Lists binding relations for flow version: `ListBindingRelationsForFlowVersion` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListBindingRelationsForFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingRelationsForFlowVersion {
    /// Required.
    pub channel_type: String,
    /// Required.
    pub flow_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListBindingRelationsForFlowVersion(channel_type: String, flow_code: String)
    "ListBindingRelationsForFlowVersion" -> ListBindingRelationsForFlowVersionOutput {
    0 "ChannelType" channel_type, 1 "FlowCode" flow_code, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListBindingRelationsForFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBindingRelationsForFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBindingRelationsForFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<BTreeMap<String, Value>>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Lists chat flow: `ListChatFlow` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListChatFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatFlow {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_trigger_type: Option<String>,
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub return_with_online_version: Option<bool>,
    pub status: Option<String>,
}
operation! { ListChatFlow() "ListChatFlow" -> ListChatFlowOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>,
    2 "FlowTriggerType" flow_trigger_type: String, 3 "Keyword" keyword: String, 4 "OwnerId" owner_id: i64,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ReturnWithOnlineVersion" return_with_online_version: bool,
    10 "Status" status: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ListChatFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { ListChatFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Lists chat flow template: `ListChatFlowTemplate` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListChatFlowTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatFlowTemplate {
    /// Required.
    pub biz_code: String,
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trigger_type: Option<String>,
}
operation! { ListChatFlowTemplate(biz_code: String) "ListChatFlowTemplate" -> ListChatFlowTemplateOutput {
    0 "BizCode" biz_code, 1 "Keyword" keyword: String, 2 "OwnerId" owner_id: i64, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TriggerType" trigger_type: String
} }

/// Response of [`ListChatFlowTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatFlowTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListChatFlowTemplateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListChatFlowTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ListChatFlowTemplateData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListChatFlowTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatFlowTemplateData {
    pub response: BTreeMap<String, Value>,
}
model! { ListChatFlowTemplateData {
    0 "Response" response: BTreeMap<String, Value>
} }

/// Lists chat group: `ListChatGroup` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListChatGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroup {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub group_link: Option<String>,
    pub group_status: Option<String>,
    pub group_type: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page: ListChatGroupPage,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subject: Option<String>,
}
operation! { ListChatGroup(business_number: String, cust_space_id: String, page: ListChatGroupPage)
    "ListChatGroup" -> ListChatGroupOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "GroupLink" group_link: String, 4 "GroupStatus" group_status: String, 5 "GroupType" group_type: String,
    6 "OwnerId" owner_id: i64, 7 "Page" page, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "Subject" subject: String
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`ListChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupPage {
    /// Required.
    pub index: Option<i64>,
    /// Required.
    pub size: Option<i64>,
}
input! { ListChatGroupPage(index: i64, size: i64) {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListChatGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListChatGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ListChatGroupData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupData {
    pub list: Vec<ListChatGroupList>,
    pub total: Option<i64>,
}
model! { ListChatGroupData {
    0 "List" list: Vec<ListChatGroupList>, 1 "Total" total: i64
} }

/// In the response of [`ListChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupList {
    pub business_number: Option<String>,
    pub business_role: Option<String>,
    pub description: Option<String>,
    pub gmt_modifier: Option<i64>,
    pub group_id: Option<String>,
    pub group_link: Option<String>,
    pub group_status: Option<String>,
    pub group_type: Option<String>,
    pub invite_link: Option<String>,
    pub profile_picture_file: Option<String>,
    pub subject: Option<String>,
    pub total_participant_count: Option<i64>,
}
model! { ListChatGroupList {
    0 "BusinessNumber" business_number: String, 1 "BusinessRole" business_role: String,
    2 "Description" description: String, 3 "GmtModifier" gmt_modifier: i64, 4 "GroupId" group_id: String,
    5 "GroupLink" group_link: String, 6 "GroupStatus" group_status: String, 7 "GroupType" group_type: String,
    8 "InviteLink" invite_link: String, 9 "ProfilePictureFile" profile_picture_file: String,
    10 "Subject" subject: String, 11 "TotalParticipantCount" total_participant_count: i64
} }

/// Lists chat group participants: `ListChatGroupParticipants` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListChatGroupParticipants>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupParticipants {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub page: Option<ListChatGroupParticipantsPage>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListChatGroupParticipants(business_number: String, cust_space_id: String, group_id: String)
    "ListChatGroupParticipants" -> ListChatGroupParticipantsOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "GroupId" group_id, 4 "OwnerId" owner_id: i64, 5 "Page" page: ListChatGroupParticipantsPage,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ListChatGroupParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsPage {
    pub index: Option<i64>,
    pub size: Option<i64>,
}
input! { ListChatGroupParticipantsPage() {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListChatGroupParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListChatGroupParticipantsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListChatGroupParticipantsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ListChatGroupParticipantsData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListChatGroupParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsData {
    pub list: Vec<ListChatGroupParticipantsList>,
    pub total: Option<i64>,
}
model! { ListChatGroupParticipantsData {
    0 "List" list: Vec<ListChatGroupParticipantsList>, 1 "Total" total: i64
} }

/// In the response of [`ListChatGroupParticipants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatGroupParticipantsList {
    pub participant_number: Option<String>,
}
model! { ListChatGroupParticipantsList {
    0 "ParticipantNumber" participant_number: String
} }

/// Lists chatapp message: `ListChatappMessage` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListChatappMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappMessage {
    /// Required.
    pub business_number: String,
    /// Required.
    pub channel_type: String,
    pub client_accept_status: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub end_time: Option<i64>,
    pub end_time_str: Option<String>,
    pub event_action: Option<String>,
    pub group_message_id: Option<String>,
    pub message_status: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page: ListChatappMessagePage,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<i64>,
    pub start_time_str: Option<String>,
    pub template_code: Option<String>,
    pub user_number: Option<String>,
}
operation! {
    ListChatappMessage(business_number: String, channel_type: String, cust_space_id: String, page: ListChatappMessagePage)
    "ListChatappMessage" -> ListChatappMessageOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type,
    2 "ClientAcceptStatus" client_accept_status: String, 3 "CustSpaceId" cust_space_id, 4 "EndTime" end_time: i64,
    5 "EndTimeStr" end_time_str: String, 6 "EventAction" event_action: String,
    7 "GroupMessageId" group_message_id: String, 8 "MessageStatus" message_status: String, 9 "OwnerId" owner_id: i64,
    10 "Page" page, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "StartTime" start_time: i64,
    14 "StartTimeStr" start_time_str: String, 15 "TemplateCode" template_code: String,
    16 "UserNumber" user_number: String
} [
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`ListChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappMessagePage {
    /// Required.
    pub index: Option<i64>,
    /// Required.
    pub size: Option<i64>,
}
input! { ListChatappMessagePage(index: i64, size: i64) {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappMessageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListChatappMessageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListChatappMessageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListChatappMessageData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappMessageData {
    pub business_number: Option<String>,
    pub channel_type: Option<String>,
    pub client_accept_status_name: Option<String>,
    pub client_read_status: Option<String>,
    pub client_read_status_name: Option<String>,
    pub conversation_id: Option<String>,
    pub event_action: Option<String>,
    pub event_action_name: Option<String>,
    pub fail_back_content: Option<String>,
    pub fail_back_flag: Option<String>,
    pub fail_reason: Option<String>,
    pub language_code: Option<String>,
    pub message: Option<String>,
    pub message_id: Option<String>,
    pub message_source: Option<String>,
    pub message_status: Option<String>,
    pub message_status_name: Option<String>,
    pub message_type: Option<String>,
    pub message_type_name: Option<String>,
    pub month: Option<String>,
    pub send_time: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub r#type: Option<String>,
    pub unique_message_id: Option<String>,
    pub user_number: Option<String>,
}
model! { ListChatappMessageData {
    0 "BusinessNumber" business_number: String, 1 "ChannelType" channel_type: String,
    2 "ClientAcceptStatusName" client_accept_status_name: String, 3 "ClientReadStatus" client_read_status: String,
    4 "ClientReadStatusName" client_read_status_name: String, 5 "ConversationId" conversation_id: String,
    6 "EventAction" event_action: String, 7 "EventActionName" event_action_name: String,
    8 "FailBackContent" fail_back_content: String, 9 "FailBackFlag" fail_back_flag: String,
    10 "FailReason" fail_reason: String, 11 "LanguageCode" language_code: String, 12 "Message" message: String,
    13 "MessageId" message_id: String, 14 "MessageSource" message_source: String,
    15 "MessageStatus" message_status: String, 16 "MessageStatusName" message_status_name: String,
    17 "MessageType" message_type: String, 18 "MessageTypeName" message_type_name: String, 19 "Month" month: String,
    20 "SendTime" send_time: String, 21 "TemplateCode" template_code: String, 22 "TemplateName" template_name: String,
    23 "Type" r#type: String, 24 "UniqueMessageId" unique_message_id: String, 25 "UserNumber" user_number: String
} }

/// Lists chatapp template: `ListChatappTemplate` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListChatappTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappTemplate {
    pub audit_status: Option<String>,
    pub category: Option<String>,
    pub code: Option<String>,
    pub cust_space_id: Option<String>,
    /// Deprecated.
    pub cust_waba_id: Option<String>,
    pub isv_code: Option<String>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub page: Option<ListChatappTemplatePage>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_type: Option<String>,
}
operation! { ListChatappTemplate() "ListChatappTemplate" -> ListChatappTemplateOutput {
    0 "AuditStatus" audit_status: String, 1 "Category" category: String, 2 "Code" code: String,
    3 "CustSpaceId" cust_space_id: String, 4 "CustWabaId" cust_waba_id: String, 5 "IsvCode" isv_code: String,
    6 "Language" language: String, 7 "Name" name: String, 8 "OwnerId" owner_id: i64,
    9 "Page" page: ListChatappTemplatePage, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "TemplateType" template_type: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`ListChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappTemplatePage {
    /// Required.
    pub index: Option<i64>,
    /// Required.
    pub size: Option<i64>,
}
input! { ListChatappTemplatePage(index: i64, size: i64) {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub list_template: Vec<ListChatappTemplateListTemplate>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListChatappTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "ListTemplate" list_template: Vec<ListChatappTemplateListTemplate>, 3 "Message" message: String,
    4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`ListChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatappTemplateListTemplate {
    pub audit_status: Option<String>,
    pub category: Option<String>,
    pub language: Option<String>,
    pub last_update_time: Option<i64>,
    pub reason: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
model! { ListChatappTemplateListTemplate {
    0 "AuditStatus" audit_status: String, 1 "Category" category: String, 2 "Language" language: String,
    3 "LastUpdateTime" last_update_time: i64, 4 "Reason" reason: String, 5 "TemplateCode" template_code: String,
    6 "TemplateName" template_name: String, 7 "TemplateType" template_type: String
} }

/// Lists custom audience: `ListCustomAudience` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListCustomAudience>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAudience {
    pub ad_account_id: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub custom_audience_id: Option<String>,
    pub custom_audience_name: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page: ListCustomAudiencePage,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub token_type: Option<String>,
}
operation! { ListCustomAudience(cust_space_id: String, page: ListCustomAudiencePage, page_id: String)
    "ListCustomAudience" -> ListCustomAudienceOutput {
    0 "AdAccountId" ad_account_id: String, 1 "CustSpaceId" cust_space_id,
    2 "CustomAudienceId" custom_audience_id: String, 3 "CustomAudienceName" custom_audience_name: String,
    4 "OwnerId" owner_id: i64, 5 "Page" page, 6 "PageId" page_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "TokenType" token_type: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ListCustomAudience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAudiencePage {
    /// Required.
    pub index: Option<i64>,
    /// Required.
    pub size: Option<i64>,
}
input! { ListCustomAudiencePage(index: i64, size: i64) {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListCustomAudience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAudienceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListCustomAudienceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListCustomAudienceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListCustomAudienceData>, 3 "Message" message: String, 4 "Success" success: bool,
    5 "Total" total: i64
} }

/// In the response of [`ListCustomAudience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAudienceData {
    pub ad_account_id: Option<String>,
    pub create_time: Option<i64>,
    pub custom_audience_id: Option<String>,
    pub custom_audience_name: Option<String>,
    pub description: Option<String>,
    pub page_id: Option<String>,
    pub status: Option<String>,
    pub token_total: Option<i64>,
    pub token_type: Option<String>,
    pub update_time: Option<i64>,
    pub upload_type: Option<String>,
}
model! { ListCustomAudienceData {
    0 "AdAccountId" ad_account_id: String, 1 "CreateTime" create_time: i64,
    2 "CustomAudienceId" custom_audience_id: String, 3 "CustomAudienceName" custom_audience_name: String,
    4 "Description" description: String, 5 "PageId" page_id: String, 6 "Status" status: String,
    7 "TokenTotal" token_total: i64, 8 "TokenType" token_type: String, 9 "UpdateTime" update_time: i64,
    10 "UploadType" upload_type: String
} }

/// Lists dm account: `ListDmAccount` of `cams` 2020-06-06.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/cams/2020-06-06/ListDmAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDmAccount {
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_type: Option<String>,
}
operation! { ListDmAccount() "ListDmAccount" -> ListDmAccountOutput {
    0 "Keyword" keyword: String, 1 "OwnerId" owner_id: i64, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SendType" send_type: String
} }
paged! { ListDmAccount: ListDmAccountData = Number "PageIndex", "Data" data, total "Total" }

/// Response of [`ListDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDmAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListDmAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListDmAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<ListDmAccountData>,
    3 "Message" message: String, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`ListDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDmAccountData {
    pub account_name: Option<String>,
    pub create_time: Option<i64>,
    pub mail_address_id: Option<String>,
    pub sendtype: Option<String>,
}
model! { ListDmAccountData {
    0 "AccountName" account_name: String, 1 "CreateTime" create_time: i64, 2 "MailAddressId" mail_address_id: String,
    3 "Sendtype" sendtype: String
} }

/// Lists dm tag: `ListDmTag` of `cams` 2020-06-06.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/cams/2020-06-06/ListDmTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDmTag {
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListDmTag() "ListDmTag" -> ListDmTagOutput {
    0 "Keyword" keyword: String, 1 "OwnerId" owner_id: i64, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListDmTag: ListDmTagData = Number "PageIndex", "Data" data, total "Total" }

/// Response of [`ListDmTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDmTagOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListDmTagData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListDmTagOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<ListDmTagData>,
    3 "Message" message: String, 4 "Success" success: bool, 5 "Total" total: i64
} }

/// In the response of [`ListDmTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDmTagData {
    pub tag_description: Option<String>,
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { ListDmTagData {
    0 "TagDescription" tag_description: String, 1 "TagId" tag_id: String, 2 "TagName" tag_name: String
} }

/// Lists facebook posts: `ListFacebookPosts` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListFacebookPosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFacebookPosts {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFacebookPosts(cust_space_id: String) "ListFacebookPosts" -> ListFacebookPostsOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListFacebookPosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFacebookPostsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListFacebookPostsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFacebookPostsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListFacebookPostsData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListFacebookPosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFacebookPostsData {
    pub created_time: Option<String>,
    pub full_picture: Option<String>,
    pub id: Option<String>,
    pub media_type: Option<String>,
    pub media_url: Option<String>,
    pub message: Option<String>,
    pub permalink_url: Option<String>,
    pub request_no: Option<String>,
}
model! { ListFacebookPostsData {
    0 "CreatedTime" created_time: String, 1 "FullPicture" full_picture: String, 2 "Id" id: String,
    3 "MediaType" media_type: String, 4 "MediaUrl" media_url: String, 5 "Message" message: String,
    6 "PermalinkUrl" permalink_url: String, 7 "RequestNo" request_no: String
} }

/// Lists flow: `ListFlow` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlow {
    pub cust_space_id: Option<String>,
    pub flow_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page: Option<ListFlowPage>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFlow() "ListFlow" -> ListFlowOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowName" flow_name: String, 2 "OwnerId" owner_id: i64,
    3 "Page" page: ListFlowPage, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`ListFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowPage {
    pub index: Option<i64>,
    pub size: Option<i64>,
}
input! { ListFlowPage() {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListFlowData>,
    pub message: Option<String>,
}
model! { ListFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<ListFlowData>,
    3 "Message" message: String
} }

/// In the response of [`ListFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowData {
    pub categories: Vec<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
}
model! { ListFlowData {
    0 "Categories" categories: Vec<String>, 1 "FlowId" flow_id: String, 2 "FlowName" flow_name: String
} }

/// Lists flow node group: `ListFlowNodeGroup` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListFlowNodeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodeGroup {
    pub owner_id: Option<i64>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFlowNodeGroup(page_no: i64, page_size: i64) "ListFlowNodeGroup" -> ListFlowNodeGroupOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNo" page_no, 2 "PageSize" page_size,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListFlowNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodeGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<ListFlowNodeGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlowNodeGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: ListFlowNodeGroupData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListFlowNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodeGroupData {
    pub model: Vec<ListFlowNodeGroupModel>,
}
model! { ListFlowNodeGroupData {
    0 "Model" model: Vec<ListFlowNodeGroupModel>
} }

/// In the response of [`ListFlowNodeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodeGroupModel {
    pub code: Option<String>,
    pub public_extend: Option<String>,
}
model! { ListFlowNodeGroupModel {
    0 "Code" code: String, 1 "PublicExtend" public_extend: String
} }

/// Lists flow node prototype v2: `ListFlowNodePrototypeV2` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListFlowNodePrototypeV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2 {
    /// Required.
    pub biz_code: String,
    pub group_code: Option<String>,
    pub keyword: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListFlowNodePrototypeV2(biz_code: String, page_no: i64, page_size: i64)
    "ListFlowNodePrototypeV2" -> ListFlowNodePrototypeV2Output {
    0 "BizCode" biz_code, 1 "GroupCode" group_code: String, 2 "Keyword" keyword: String, 3 "OwnerId" owner_id: i64,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListFlowNodePrototypeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<ListFlowNodePrototypeV2Data>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlowNodePrototypeV2Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: ListFlowNodePrototypeV2Data,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListFlowNodePrototypeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2Data {
    pub model: Vec<ListFlowNodePrototypeV2Model>,
}
model! { ListFlowNodePrototypeV2Data {
    0 "Model" model: Vec<ListFlowNodePrototypeV2Model>
} }

/// In the response of [`ListFlowNodePrototypeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowNodePrototypeV2Model {
    pub code: Option<String>,
    pub group_code: Option<String>,
    pub public_extend: Option<String>,
    pub status: Option<String>,
}
model! { ListFlowNodePrototypeV2Model {
    0 "Code" code: String, 1 "GroupCode" group_code: String, 2 "PublicExtend" public_extend: String,
    3 "Status" status: String
} }

/// Lists flow version: `ListFlowVersion` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { ListFlowVersion() "ListFlowVersion" -> ListFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "OwnerId" owner_id: i64, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Status" status: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ListFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { ListFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Lists instagram page: `ListInstagramPage` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListInstagramPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPage {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListInstagramPage(instance_id: String) "ListInstagramPage" -> ListInstagramPageOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListInstagramPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstagramPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ListInstagramPageData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPageData {
    pub agent_info: Option<ListInstagramPageAgentInfo>,
    pub beebot_info: Option<ListInstagramPageBeebotInfo>,
    pub instagram_info: Option<ListInstagramPageInstagramInfo>,
}
model! { ListInstagramPageData {
    0 "AgentInfo" agent_info: ListInstagramPageAgentInfo, 1 "BeebotInfo" beebot_info: ListInstagramPageBeebotInfo,
    2 "InstagramInfo" instagram_info: ListInstagramPageInstagramInfo
} }

/// In the response of [`ListInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPageAgentInfo {
    pub agent_keywords: Option<String>,
    pub agent_no_keywords: Option<String>,
}
model! { ListInstagramPageAgentInfo {
    0 "AgentKeywords" agent_keywords: String, 1 "AgentNoKeywords" agent_no_keywords: String
} }

/// In the response of [`ListInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPageBeebotInfo {
    pub beebot_instance_id: Option<String>,
    pub beebot_namespace_id: Option<String>,
}
model! { ListInstagramPageBeebotInfo {
    0 "BeebotInstanceId" beebot_instance_id: String, 1 "BeebotNamespaceId" beebot_namespace_id: String
} }

/// In the response of [`ListInstagramPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPageInstagramInfo {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub connection_status: Option<String>,
    pub http_flag: Option<String>,
    pub page_id: Option<String>,
    pub page_name: Option<String>,
    pub queue_flag: Option<String>,
    pub queue_name: Option<String>,
    pub status_callback_url: Option<String>,
    pub status_queue: Option<String>,
    pub up_callback_url: Option<String>,
    pub up_queue: Option<String>,
}
model! { ListInstagramPageInstagramInfo {
    0 "AccountId" account_id: String, 1 "AccountName" account_name: String,
    2 "ConnectionStatus" connection_status: String, 3 "HttpFlag" http_flag: String, 4 "PageId" page_id: String,
    5 "PageName" page_name: String, 6 "QueueFlag" queue_flag: String, 7 "QueueName" queue_name: String,
    8 "StatusCallbackUrl" status_callback_url: String, 9 "StatusQueue" status_queue: String,
    10 "UpCallbackUrl" up_callback_url: String, 11 "UpQueue" up_queue: String
} }

/// Lists instagram posts: `ListInstagramPosts` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListInstagramPosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPosts {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListInstagramPosts(cust_space_id: String) "ListInstagramPosts" -> ListInstagramPostsOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListInstagramPosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPostsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListInstagramPostsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstagramPostsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListInstagramPostsData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListInstagramPosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstagramPostsData {
    pub created_time: Option<String>,
    pub full_picture: Option<String>,
    pub id: Option<String>,
    pub media_type: Option<String>,
    pub media_url: Option<String>,
    pub message: Option<String>,
    pub permalink_url: Option<String>,
}
model! { ListInstagramPostsData {
    0 "CreatedTime" created_time: String, 1 "FullPicture" full_picture: String, 2 "Id" id: String,
    3 "MediaType" media_type: String, 4 "MediaUrl" media_url: String, 5 "Message" message: String,
    6 "PermalinkUrl" permalink_url: String
} }

/// Lists instance: `ListInstance` of `cams` 2020-06-06.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/cams/2020-06-06/ListInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstance {
    pub channel_type: Option<String>,
    pub filter_str: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub submit_time: Option<String>,
}
operation! { ListInstance() "ListInstance" -> ListInstanceOutput {
    0 "ChannelType" channel_type: String, 1 "FilterStr" filter_str: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64,
    6 "ResourceGroupId" resource_group_id: String, 7 "SubmitTime" submit_time: String
} }
paged! { ListInstance: ListInstanceData = Number "PageIndex", "Data" data, total "TotalCount" }

/// Response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: Vec<ListInstanceData>,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceData {
    pub channel_type: Option<String>,
    pub contact_mail: Option<String>,
    pub country_id: Option<String>,
    pub cust_space_id: Option<String>,
    pub facebook_bm_id: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isv_terms: Option<String>,
    pub office_address: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub state: Option<String>,
    pub submit_time: Option<String>,
}
model! { ListInstanceData {
    0 "ChannelType" channel_type: String, 1 "ContactMail" contact_mail: String, 2 "CountryId" country_id: String,
    3 "CustSpaceId" cust_space_id: String, 4 "FacebookBmId" facebook_bm_id: String,
    5 "InstanceDescription" instance_description: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "IsvTerms" isv_terms: String, 9 "OfficeAddress" office_address: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceRegionId" resource_region_id: String,
    12 "State" state: String, 13 "SubmitTime" submit_time: String
} }

/// Lists marketing flow: `ListMarketingFlow` of `cams` 2020-06-06.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/cams/2020-06-06/ListMarketingFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMarketingFlow {
    pub activity_code: Option<String>,
    pub activity_name: Option<String>,
    pub activity_status: Option<String>,
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub owner_id: Option<i64>,
    pub page_index: Option<String>,
    pub page_size: Option<String>,
    pub related_flow_code: Option<String>,
    pub related_group_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListMarketingFlow() "ListMarketingFlow" -> ListMarketingFlowOutput {
    0 "ActivityCode" activity_code: String, 1 "ActivityName" activity_name: String,
    2 "ActivityStatus" activity_status: String, 3 "BizCode" biz_code: String,
    4 "BizExtend" biz_extend: BTreeMap<String, Value>, 5 "OwnerId" owner_id: i64, 6 "PageIndex" page_index: String,
    7 "PageSize" page_size: String, 8 "RelatedFlowCode" related_flow_code: String,
    9 "RelatedGroupId" related_group_id: i64, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { ListMarketingFlow: ListMarketingFlowData = Number "PageIndex", "Data" data, total "TotalCount" }

/// Response of [`ListMarketingFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMarketingFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListMarketingFlowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListMarketingFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListMarketingFlowData>, 3 "Message" message: String, 4 "Success" success: bool,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`ListMarketingFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMarketingFlowData {
    pub activity_code: Option<String>,
    pub activity_desc: Option<String>,
    pub activity_name: Option<String>,
    pub activity_status: Option<String>,
    pub biz_code: Option<String>,
    pub biz_extend: BTreeMap<String, Value>,
    pub cron_expression: Option<String>,
    pub end_date: Option<String>,
    pub execution_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modifier: Option<String>,
    pub id: Option<i64>,
    pub param_flag: Option<String>,
    pub params: BTreeMap<String, Value>,
    pub related_flow_code: Option<String>,
    pub related_flow_name: Option<String>,
    pub related_group_id: Option<String>,
    pub related_group_name: Option<String>,
    pub specific_time: Option<String>,
    pub start_date: Option<String>,
    pub tenant_code: Option<String>,
}
model! { ListMarketingFlowData {
    0 "ActivityCode" activity_code: String, 1 "ActivityDesc" activity_desc: String,
    2 "ActivityName" activity_name: String, 3 "ActivityStatus" activity_status: String, 4 "BizCode" biz_code: String,
    5 "BizExtend" biz_extend: BTreeMap<String, Value>, 6 "CronExpression" cron_expression: String,
    7 "EndDate" end_date: String, 8 "ExecutionType" execution_type: String, 9 "GmtCreate" gmt_create: String,
    10 "GmtModifier" gmt_modifier: String, 11 "Id" id: i64, 12 "ParamFlag" param_flag: String,
    13 "Params" params: BTreeMap<String, Value>, 14 "RelatedFlowCode" related_flow_code: String,
    15 "RelatedFlowName" related_flow_name: String, 16 "RelatedGroupId" related_group_id: String,
    17 "RelatedGroupName" related_group_name: String, 18 "SpecificTime" specific_time: String,
    19 "StartDate" start_date: String, 20 "TenantCode" tenant_code: String
} }

/// Lists message campaign: `ListMessageCampaign` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListMessageCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageCampaign {
    pub ad_account_id: Option<String>,
    pub campaign_id: Option<String>,
    pub campaign_name: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page: ListMessageCampaignPage,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { ListMessageCampaign(cust_space_id: String, page: ListMessageCampaignPage, page_id: String)
    "ListMessageCampaign" -> ListMessageCampaignOutput {
    0 "AdAccountId" ad_account_id: String, 1 "CampaignId" campaign_id: String, 2 "CampaignName" campaign_name: String,
    3 "CustSpaceId" cust_space_id, 4 "OwnerId" owner_id: i64, 5 "Page" page, 6 "PageId" page_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Status" status: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`ListMessageCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageCampaignPage {
    /// Required.
    pub index: Option<i64>,
    /// Required.
    pub size: Option<i64>,
}
input! { ListMessageCampaignPage(index: i64, size: i64) {
    0 "Index" index: i64, 1 "Size" size: i64
} }

/// Response of [`ListMessageCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageCampaignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListMessageCampaignData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMessageCampaignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListMessageCampaignData>, 3 "Message" message: String, 4 "Success" success: bool,
    5 "Total" total: i64
} }

/// In the response of [`ListMessageCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageCampaignData {
    pub ad_account_id: Option<String>,
    pub budget: Option<i64>,
    pub budget_type: Option<String>,
    pub campaign_id: Option<String>,
    pub campaign_name: Option<String>,
    pub create_time: Option<i64>,
    pub page_id: Option<String>,
    pub status: Option<String>,
}
model! { ListMessageCampaignData {
    0 "AdAccountId" ad_account_id: String, 1 "Budget" budget: i64, 2 "BudgetType" budget_type: String,
    3 "CampaignId" campaign_id: String, 4 "CampaignName" campaign_name: String, 5 "CreateTime" create_time: i64,
    6 "PageId" page_id: String, 7 "Status" status: String
} }

/// Lists messenger subscription token: `ListMessengerSubscriptionToken` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListMessengerSubscriptionToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessengerSubscriptionToken {
    /// Required.
    pub cust_space_id: String,
    pub custom_audience_id: Option<String>,
    pub limit: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub page_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub token_type: String,
}
operation! { ListMessengerSubscriptionToken(cust_space_id: String, page_id: String, token_type: String)
    "ListMessengerSubscriptionToken" -> ListMessengerSubscriptionTokenOutput {
    0 "CustSpaceId" cust_space_id, 1 "CustomAudienceId" custom_audience_id: String, 2 "Limit" limit: i64,
    3 "OwnerId" owner_id: i64, 4 "PageId" page_id, 5 "PageKey" page_key: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TokenType" token_type
} }

/// Response of [`ListMessengerSubscriptionToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessengerSubscriptionTokenOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListMessengerSubscriptionTokenData>,
    pub message: Option<String>,
    pub next_page: Option<String>,
    pub success: Option<bool>,
}
model! { ListMessengerSubscriptionTokenOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListMessengerSubscriptionTokenData>, 3 "Message" message: String, 4 "NextPage" next_page: String,
    5 "Success" success: bool
} }

/// In the response of [`ListMessengerSubscriptionToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessengerSubscriptionTokenData {
    pub creation_timestamp: Option<i64>,
    pub custom_audience_id: Option<String>,
    pub next_eligible_time: Option<i64>,
    pub notification_messages_reoptin: Option<String>,
    pub notification_messages_timezone: Option<String>,
    /// Secret.
    pub notification_messages_token: Option<Secret>,
    pub page_id: Option<String>,
    pub recipient_id: Option<String>,
    pub token_expiry_timestamp: Option<i64>,
    pub topic_title: Option<String>,
    pub user_token_status: Option<String>,
}
model! { ListMessengerSubscriptionTokenData {
    0 "CreationTimestamp" creation_timestamp: i64, 1 "CustomAudienceId" custom_audience_id: String,
    2 "NextEligibleTime" next_eligible_time: i64, 3 "NotificationMessagesReoptin" notification_messages_reoptin: String,
    4 "NotificationMessagesTimezone" notification_messages_timezone: String,
    5 "NotificationMessagesToken" notification_messages_token: Secret, 6 "PageId" page_id: String,
    7 "RecipientId" recipient_id: String, 8 "TokenExpiryTimestamp" token_expiry_timestamp: i64,
    9 "TopicTitle" topic_title: String, 10 "UserTokenStatus" user_token_status: String
} }

/// Lists page ad account: `ListPageAdAccount` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListPageAdAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPageAdAccount {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListPageAdAccount(cust_space_id: String, page_id: String) "ListPageAdAccount" -> ListPageAdAccountOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListPageAdAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPageAdAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListPageAdAccountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListPageAdAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListPageAdAccountData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListPageAdAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPageAdAccountData {
    pub ad_account_id: Option<String>,
    pub ad_account_name: Option<String>,
    pub currency: Option<String>,
    pub page_id: Option<String>,
}
model! { ListPageAdAccountData {
    0 "AdAccountId" ad_account_id: String, 1 "AdAccountName" ad_account_name: String, 2 "Currency" currency: String,
    3 "PageId" page_id: String
} }

/// Lists phone message qrdl: `ListPhoneMessageQrdl` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListPhoneMessageQrdl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneMessageQrdl {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListPhoneMessageQrdl(phone_number: String) "ListPhoneMessageQrdl" -> ListPhoneMessageQrdlOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListPhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneMessageQrdlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListPhoneMessageQrdlData>,
    pub message: Option<String>,
}
model! { ListPhoneMessageQrdlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListPhoneMessageQrdlData>, 3 "Message" message: String
} }

/// In the response of [`ListPhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhoneMessageQrdlData {
    pub deep_link_url: Option<String>,
    pub generate_qr_image: Option<String>,
    pub phone_number: Option<String>,
    pub prefilled_message: Option<String>,
    pub qr_image_url: Option<String>,
    pub qrdl_code: Option<String>,
}
model! { ListPhoneMessageQrdlData {
    0 "DeepLinkUrl" deep_link_url: String, 1 "GenerateQrImage" generate_qr_image: String,
    2 "PhoneNumber" phone_number: String, 3 "PrefilledMessage" prefilled_message: String,
    4 "QrImageUrl" qr_image_url: String, 5 "QrdlCode" qrdl_code: String
} }

/// Lists product: `ListProduct` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduct {
    pub after: Option<String>,
    pub before: Option<String>,
    /// Required.
    pub catalog_id: String,
    pub cust_space_id: Option<String>,
    pub fields: Option<String>,
    pub limit: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { ListProduct(catalog_id: String, waba_id: String) "ListProduct" -> ListProductOutput {
    0 "After" after: String, 1 "Before" before: String, 2 "CatalogId" catalog_id, 3 "CustSpaceId" cust_space_id: String,
    4 "Fields" fields: String, 5 "Limit" limit: i64, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "WabaId" waba_id
} }

/// Response of [`ListProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<ListProductModel>,
    pub success: Option<bool>,
}
model! { ListProductOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: ListProductModel, 4 "Success" success: bool
} }

/// In the response of [`ListProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductModel {
    pub data: Vec<BTreeMap<String, Value>>,
    pub paging: Option<ListProductPaging>,
}
model! { ListProductModel {
    0 "Data" data: Vec<BTreeMap<String, Value>>, 1 "Paging" paging: ListProductPaging
} }

/// In the response of [`ListProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductPaging {
    pub cursors: Option<ListProductCursors>,
}
model! { ListProductPaging {
    0 "Cursors" cursors: ListProductCursors
} }

/// In the response of [`ListProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductCursors {
    pub after: Option<String>,
    pub before: Option<String>,
}
model! { ListProductCursors {
    0 "After" after: String, 1 "Before" before: String
} }

/// Lists product catalog: `ListProductCatalog` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListProductCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductCatalog {
    pub after: Option<String>,
    pub before: Option<String>,
    /// Required.
    pub business_id: i64,
    pub cust_space_id: Option<String>,
    pub fields: Option<String>,
    pub limit: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListProductCatalog(business_id: i64) "ListProductCatalog" -> ListProductCatalogOutput {
    0 "After" after: String, 1 "Before" before: String, 2 "BusinessId" business_id,
    3 "CustSpaceId" cust_space_id: String, 4 "Fields" fields: String, 5 "Limit" limit: i64, 6 "OwnerId" owner_id: i64,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListProductCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductCatalogOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<ListProductCatalogModel>,
    pub success: Option<bool>,
}
model! { ListProductCatalogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: ListProductCatalogModel, 4 "Success" success: bool
} }

/// In the response of [`ListProductCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductCatalogModel {
    pub data: Vec<BTreeMap<String, Value>>,
    pub paging: Option<ListProductCatalogPaging>,
}
model! { ListProductCatalogModel {
    0 "Data" data: Vec<BTreeMap<String, Value>>, 1 "Paging" paging: ListProductCatalogPaging
} }

/// In the response of [`ListProductCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductCatalogPaging {
    pub cursors: Option<ListProductCatalogCursors>,
}
model! { ListProductCatalogPaging {
    0 "Cursors" cursors: ListProductCatalogCursors
} }

/// In the response of [`ListProductCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductCatalogCursors {
    pub after: Option<String>,
    pub before: Option<String>,
}
model! { ListProductCatalogCursors {
    0 "After" after: String, 1 "Before" before: String
} }

/// Lists viber service message: `ListViberServiceMessage` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListViberServiceMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViberServiceMessage {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListViberServiceMessage(cust_space_id: String) "ListViberServiceMessage" -> ListViberServiceMessageOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListViberServiceMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViberServiceMessageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListViberServiceMessageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListViberServiceMessageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListViberServiceMessageData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListViberServiceMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListViberServiceMessageData {
    pub business_account_name: Option<String>,
    pub destination_country_id: Vec<String>,
    pub destination_international_country_id: Vec<String>,
    pub industry_involved: Option<String>,
    pub message_destination_country: Vec<String>,
    pub message_destination_international_country: Vec<String>,
    pub service_id: Option<String>,
    pub state: Option<String>,
}
model! { ListViberServiceMessageData {
    0 "BusinessAccountName" business_account_name: String, 1 "DestinationCountryId" destination_country_id: Vec<String>,
    2 "DestinationInternationalCountryId" destination_international_country_id: Vec<String>,
    3 "IndustryInvolved" industry_involved: String,
    4 "MessageDestinationCountry" message_destination_country: Vec<String>,
    5 "MessageDestinationInternationalCountry" message_destination_international_country: Vec<String>,
    6 "ServiceId" service_id: String, 7 "State" state: String
} }

/// Lists what app template: `ListWhatAppTemplate` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/ListWhatAppTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhatAppTemplate {
    pub cust_space_id: Option<String>,
    pub hetu_params: Option<String>,
}
operation! { ListWhatAppTemplate() "ListWhatAppTemplate" -> ListWhatAppTemplateOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "HetuParams" hetu_params: String
} }

/// Response of [`ListWhatAppTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhatAppTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub total: Option<i64>,
}
model! { ListWhatAppTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Total" total: i64
} }

/// Modifies chatapp template: `ModifyChatappTemplate` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ModifyChatappTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplate {
    pub category: Option<String>,
    pub category_change_paused: Option<bool>,
    /// Required.
    pub components: Vec<ModifyChatappTemplateComponents>,
    pub cust_space_id: Option<String>,
    /// Deprecated.
    pub cust_waba_id: Option<String>,
    pub example: Option<BTreeMap<String, String>>,
    pub isv_code: Option<String>,
    /// Required.
    pub language: String,
    /// 30 to 2592000.
    pub message_send_ttl_seconds: Option<i64>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
}
operation! { ModifyChatappTemplate(components: Vec<ModifyChatappTemplateComponents>, language: String)
    "ModifyChatappTemplate" -> ModifyChatappTemplateOutput {
    0 "Category" category: String, 1 "CategoryChangePaused" category_change_paused: bool, 2 "Components" components,
    3 "CustSpaceId" cust_space_id: String, 4 "CustWabaId" cust_waba_id: String,
    5 "Example" example: BTreeMap<String, String>, 6 "IsvCode" isv_code: String, 7 "Language" language,
    8 "MessageSendTtlSeconds" message_send_ttl_seconds: i64, 9 "TemplateCode" template_code: String,
    10 "TemplateName" template_name: String, 11 "TemplateType" template_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateComponents {
    pub add_secret_recommendation: Option<bool>,
    pub buttons: Option<Vec<ModifyChatappTemplateButtons>>,
    pub caption: Option<String>,
    pub cards: Option<Vec<ModifyChatappTemplateCards>>,
    pub code_expiration_minutes: Option<i64>,
    pub duration: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub format: Option<String>,
    pub has_expiration: Option<bool>,
    pub text: Option<String>,
    pub thumb_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { ModifyChatappTemplateComponents(r#type: String) {
    0 "AddSecretRecommendation" add_secret_recommendation: bool, 1 "Buttons" buttons: Vec<ModifyChatappTemplateButtons>,
    2 "Caption" caption: String, 3 "Cards" cards: Vec<ModifyChatappTemplateCards>,
    4 "CodeExpirationMinutes" code_expiration_minutes: i64, 5 "Duration" duration: i64, 6 "FileName" file_name: String,
    7 "FileType" file_type: String, 8 "Format" format: String, 9 "HasExpiration" has_expiration: bool,
    10 "Text" text: String, 11 "ThumbUrl" thumb_url: String, 12 "Type" r#type: String, 13 "Url" url: String
} }

/// In the request of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateButtons {
    pub autofill_text: Option<String>,
    pub coupon_code: Option<String>,
    pub flow_action: Option<String>,
    pub flow_id: Option<String>,
    pub is_opt_out: Option<bool>,
    pub navigate_screen: Option<String>,
    /// Deprecated.
    pub package_name: Option<String>,
    pub phone_number: Option<String>,
    /// Deprecated.
    pub signature_hash: Option<String>,
    pub supported_apps: Option<Vec<ModifyChatappTemplateSupportedApps>>,
    pub text: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub url_type: Option<String>,
}
input! { ModifyChatappTemplateButtons(r#type: String) {
    0 "AutofillText" autofill_text: String, 1 "CouponCode" coupon_code: String, 2 "FlowAction" flow_action: String,
    3 "FlowId" flow_id: String, 4 "IsOptOut" is_opt_out: bool, 5 "NavigateScreen" navigate_screen: String,
    6 "PackageName" package_name: String, 7 "PhoneNumber" phone_number: String,
    8 "SignatureHash" signature_hash: String, 9 "SupportedApps" supported_apps: Vec<ModifyChatappTemplateSupportedApps>,
    10 "Text" text: String, 11 "Type" r#type: String, 12 "Url" url: String, 13 "UrlType" url_type: String
} }

/// In the request of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateSupportedApps {
    pub package_name: Option<String>,
    pub signature_hash: Option<String>,
}
input! { ModifyChatappTemplateSupportedApps() {
    0 "PackageName" package_name: String, 1 "SignatureHash" signature_hash: String
} }

/// In the request of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateCards {
    /// Required.
    pub card_components: Option<Vec<ModifyChatappTemplateCardComponents>>,
}
input! { ModifyChatappTemplateCards(card_components: Vec<ModifyChatappTemplateCardComponents>) {
    0 "CardComponents" card_components: Vec<ModifyChatappTemplateCardComponents>
} }

/// In the request of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateCardComponents {
    pub buttons: Option<Vec<ModifyChatappTemplateCardComponentsButtons>>,
    pub format: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
}
input! { ModifyChatappTemplateCardComponents(r#type: String) {
    0 "Buttons" buttons: Vec<ModifyChatappTemplateCardComponentsButtons>, 1 "Format" format: String,
    2 "Text" text: String, 3 "Type" r#type: String, 4 "Url" url: String
} }

/// In the request of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateCardComponentsButtons {
    pub phone_number: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub url_type: Option<String>,
}
input! { ModifyChatappTemplateCardComponentsButtons(r#type: String) {
    0 "PhoneNumber" phone_number: String, 1 "Text" text: String, 2 "Type" r#type: String, 3 "Url" url: String,
    4 "UrlType" url_type: String
} }

/// Response of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ModifyChatappTemplateData>,
    pub message: Option<String>,
}
model! { ModifyChatappTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ModifyChatappTemplateData, 3 "Message" message: String
} }

/// In the response of [`ModifyChatappTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateData {
    pub template_code: Option<String>,
    pub template_name: Option<String>,
}
model! { ModifyChatappTemplateData {
    0 "TemplateCode" template_code: String, 1 "TemplateName" template_name: String
} }

/// Modifies chatapp template properties: `ModifyChatappTemplateProperties` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ModifyChatappTemplateProperties>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplateProperties {
    pub allow_send: Option<bool>,
    pub category_change_paused: Option<bool>,
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub language: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
    /// Required.
    pub template_type: String,
}
operation! {
    ModifyChatappTemplateProperties(cust_space_id: String, language: String, template_code: String, template_type: String)
    "ModifyChatappTemplateProperties" -> ModifyChatappTemplatePropertiesOutput {
    0 "AllowSend" allow_send: bool, 1 "CategoryChangePaused" category_change_paused: bool,
    2 "CustSpaceId" cust_space_id, 3 "Language" language, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "TemplateCode" template_code, 8 "TemplateType" template_type
} }

/// Response of [`ModifyChatappTemplateProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatappTemplatePropertiesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { ModifyChatappTemplatePropertiesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Modifies flow: `ModifyFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ModifyFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlow {
    /// Required.
    pub categories: Vec<String>,
    pub cust_space_id: Option<String>,
    pub endpoint_uri: Option<String>,
    pub flow_id: Option<String>,
    /// Required.
    pub flow_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyFlow(categories: Vec<String>, flow_name: String) "ModifyFlow" -> ModifyFlowOutput {
    0 "Categories" categories, 1 "CustSpaceId" cust_space_id: String, 2 "EndpointUri" endpoint_uri: String,
    3 "FlowId" flow_id: String, 4 "FlowName" flow_name, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ModifyFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ModifyFlowData>,
    pub message: Option<String>,
}
model! { ModifyFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ModifyFlowData,
    3 "Message" message: String
} }

/// In the response of [`ModifyFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowData {
    pub categories: Vec<String>,
    pub endpoint_uri: Option<String>,
    pub flow_id: Option<String>,
    pub flow_name: Option<String>,
}
model! { ModifyFlowData {
    0 "Categories" categories: Vec<String>, 1 "EndpointUri" endpoint_uri: String, 2 "FlowId" flow_id: String,
    3 "FlowName" flow_name: String
} }

/// Modifies phone business profile: `ModifyPhoneBusinessProfile` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ModifyPhoneBusinessProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneBusinessProfile {
    pub about: Option<String>,
    pub address: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub description: Option<String>,
    pub email: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub profile_picture_url: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub vertical: Option<String>,
    pub websites: Option<Vec<String>>,
}
operation! { ModifyPhoneBusinessProfile(cust_space_id: String, phone_number: String)
    "ModifyPhoneBusinessProfile" -> ModifyPhoneBusinessProfileOutput {
    0 "About" about: String, 1 "Address" address: String, 2 "CustSpaceId" cust_space_id,
    3 "Description" description: String, 4 "Email" email: String, 5 "OwnerId" owner_id: i64,
    6 "PhoneNumber" phone_number, 7 "ProfilePictureUrl" profile_picture_url: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Vertical" vertical: String, 11 "Websites" websites: Vec<String>
} [
    Mark::new(11, Location::Default, Style::Json)
] }

/// Response of [`ModifyPhoneBusinessProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPhoneBusinessProfileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPhoneBusinessProfileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Moves contact to group: `MoveContactToGroup` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/MoveContactToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveContactToGroup {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    /// Required.
    pub contacts: String,
    pub link_exist_groups: Option<String>,
    pub link_new_groups: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { MoveContactToGroup(contacts: String) "MoveContactToGroup" -> MoveContactToGroupOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "Contacts" contacts,
    3 "LinkExistGroups" link_exist_groups: String, 4 "LinkNewGroups" link_new_groups: String, 5 "OwnerId" owner_id: i64,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`MoveContactToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveContactToGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { MoveContactToGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `OfflineFlowVersion` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/OfflineFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OfflineFlowVersion() "OfflineFlowVersion" -> OfflineFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersion" flow_version: String, 4 "OwnerId" owner_id: i64, 5 "Remark" remark: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`OfflineFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { OfflineFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// `OnlineFlowVersion` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/OnlineFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OnlineFlowVersion() "OnlineFlowVersion" -> OnlineFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersion" flow_version: String, 4 "OwnerId" owner_id: i64, 5 "Remark" remark: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`OnlineFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { OnlineFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Opens chatapp service: `OpenChatappService` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/OpenChatappService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenChatappService {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OpenChatappService() "OpenChatappService" -> OpenChatappServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`OpenChatappService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenChatappServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub open_status: Option<bool>,
}
model! { OpenChatappServiceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OpenStatus" open_status: bool
} }

/// Pauses marketing f low: `PauseMarketingFLow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/PauseMarketingFLow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseMarketingFLow {
    pub activity_code: Option<String>,
    pub activity_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PauseMarketingFLow() "PauseMarketingFLow" -> PauseMarketingFLowOutput {
    0 "ActivityCode" activity_code: String, 1 "ActivityId" activity_id: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PauseMarketingFLow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseMarketingFLowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PauseMarketingFLowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Publishes flow: `PublishFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/PublishFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlow {
    pub cust_space_id: Option<String>,
    /// Required.
    pub flow_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PublishFlow(flow_id: String) "PublishFlow" -> PublishFlowOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FlowId" flow_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PublishFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { PublishFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Queries chatapp bind waba: `QueryChatappBindWaba` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/QueryChatappBindWaba>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappBindWaba {
    pub cust_space_id: Option<String>,
    pub isv_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryChatappBindWaba() "QueryChatappBindWaba" -> QueryChatappBindWabaOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "IsvCode" isv_code: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryChatappBindWaba`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappBindWabaOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryChatappBindWabaData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryChatappBindWabaOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: QueryChatappBindWabaData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryChatappBindWaba`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappBindWabaData {
    pub account_review_status: Option<String>,
    pub auth_international_rate_eligibility: BTreeMap<String, Value>,
    pub business_id: Option<String>,
    pub business_name: Option<String>,
    pub currency: Option<String>,
    pub id: Option<String>,
    pub is_on_biz_app: Option<String>,
    pub marketing_message_lite_status: Option<String>,
    pub message_template_namespace: Option<String>,
    pub name: Option<String>,
    pub primary_business_location: Option<String>,
}
model! { QueryChatappBindWabaData {
    0 "AccountReviewStatus" account_review_status: String,
    1 "AuthInternationalRateEligibility" auth_international_rate_eligibility: BTreeMap<String, Value>,
    2 "BusinessId" business_id: String, 3 "BusinessName" business_name: String, 4 "Currency" currency: String,
    5 "Id" id: String, 6 "IsOnBizApp" is_on_biz_app: String,
    7 "MarketingMessageLiteStatus" marketing_message_lite_status: String,
    8 "MessageTemplateNamespace" message_template_namespace: String, 9 "Name" name: String,
    10 "PrimaryBusinessLocation" primary_business_location: String
} }

/// Queries chatapp phone numbers: `QueryChatappPhoneNumbers` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/QueryChatappPhoneNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbers {
    pub cust_space_id: Option<String>,
    pub isv_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { QueryChatappPhoneNumbers() "QueryChatappPhoneNumbers" -> QueryChatappPhoneNumbersOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "IsvCode" isv_code: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Status" status: String
} }

/// Response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub phone_numbers: Vec<QueryChatappPhoneNumbersPhoneNumbers>,
    pub success: Option<bool>,
}
model! { QueryChatappPhoneNumbersOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "PhoneNumbers" phone_numbers: Vec<QueryChatappPhoneNumbersPhoneNumbers>,
    5 "Success" success: bool
} }

/// In the response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersPhoneNumbers {
    pub calling_configure: Option<QueryChatappPhoneNumbersCallingConfigure>,
    pub code_verification_status: Option<String>,
    pub is_official: Option<String>,
    pub messaging_limit_tier: Option<String>,
    pub name_status: Option<String>,
    pub new_name_status: Option<String>,
    pub phone_number: Option<String>,
    pub quality_rating: Option<String>,
    pub status: Option<String>,
    pub status_callback_url: Option<String>,
    pub status_queue: Option<String>,
    pub up_callback_url: Option<String>,
    pub up_queue: Option<String>,
    pub verified_name: Option<String>,
}
model! { QueryChatappPhoneNumbersPhoneNumbers {
    0 "CallingConfigure" calling_configure: QueryChatappPhoneNumbersCallingConfigure,
    1 "CodeVerificationStatus" code_verification_status: String, 2 "IsOfficial" is_official: String,
    3 "MessagingLimitTier" messaging_limit_tier: String, 4 "NameStatus" name_status: String,
    5 "NewNameStatus" new_name_status: String, 6 "PhoneNumber" phone_number: String,
    7 "QualityRating" quality_rating: String, 8 "Status" status: String,
    9 "StatusCallbackUrl" status_callback_url: String, 10 "StatusQueue" status_queue: String,
    11 "UpCallbackUrl" up_callback_url: String, 12 "UpQueue" up_queue: String, 13 "VerifiedName" verified_name: String
} }

/// In the response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersCallingConfigure {
    pub calling: Option<QueryChatappPhoneNumbersCalling>,
    pub calling_callback_url: Option<String>,
    pub max_talk_time: Option<i64>,
}
model! { QueryChatappPhoneNumbersCallingConfigure {
    0 "Calling" calling: QueryChatappPhoneNumbersCalling, 1 "CallingCallbackUrl" calling_callback_url: String,
    2 "MaxTalkTime" max_talk_time: i64
} }

/// In the response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersCalling {
    pub call_hours: Option<QueryChatappPhoneNumbersCallHours>,
    pub status: Option<String>,
}
model! { QueryChatappPhoneNumbersCalling {
    0 "CallHours" call_hours: QueryChatappPhoneNumbersCallHours, 1 "Status" status: String
} }

/// In the response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersCallHours {
    pub call_icon_visibility: Option<String>,
    pub callback_permission_status: Option<String>,
    pub holiday_schedule: Vec<QueryChatappPhoneNumbersHolidaySchedule>,
    pub status: Option<String>,
    pub timezone_id: Option<String>,
    pub weekly_operating_hours: Vec<QueryChatappPhoneNumbersWeeklyOperatingHours>,
}
model! { QueryChatappPhoneNumbersCallHours {
    0 "CallIconVisibility" call_icon_visibility: String,
    1 "CallbackPermissionStatus" callback_permission_status: String,
    2 "HolidaySchedule" holiday_schedule: Vec<QueryChatappPhoneNumbersHolidaySchedule>, 3 "Status" status: String,
    4 "TimezoneId" timezone_id: String,
    5 "WeeklyOperatingHours" weekly_operating_hours: Vec<QueryChatappPhoneNumbersWeeklyOperatingHours>
} }

/// In the response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersHolidaySchedule {
    pub date: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryChatappPhoneNumbersHolidaySchedule {
    0 "Date" date: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

/// In the response of [`QueryChatappPhoneNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatappPhoneNumbersWeeklyOperatingHours {
    pub close_time: Option<String>,
    pub day_of_week: Option<String>,
    pub open_time: Option<String>,
}
model! { QueryChatappPhoneNumbersWeeklyOperatingHours {
    0 "CloseTime" close_time: String, 1 "DayOfWeek" day_of_week: String, 2 "OpenTime" open_time: String
} }

/// Queries instance: `QueryInstance` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/QueryInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstance {
    /// Required.
    pub instance_id: String,
}
operation! { QueryInstance(instance_id: String) "QueryInstance" -> QueryInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`QueryInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: QueryInstanceData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceData {
    pub channel_type: Option<String>,
    pub contact_mail: Option<String>,
    pub country_id: Option<String>,
    pub cust_type: Option<String>,
    pub facebook_bm_id: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub isv_terms: Option<String>,
    pub office_address: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub submit_time: Option<String>,
}
model! { QueryInstanceData {
    0 "ChannelType" channel_type: String, 1 "ContactMail" contact_mail: String, 2 "CountryId" country_id: String,
    3 "CustType" cust_type: String, 4 "FacebookBmId" facebook_bm_id: String,
    5 "InstanceDescription" instance_description: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "IsvTerms" isv_terms: String, 9 "OfficeAddress" office_address: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceRegionId" resource_region_id: String,
    12 "SubmitTime" submit_time: String
} }

/// Queries mml active: `QueryMMLActive` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/QueryMMLActive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMMLActive {
    pub cust_space_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryMMLActive() "QueryMMLActive" -> QueryMMLActiveOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryMMLActive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMMLActiveOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMMLActiveOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries phone business profile: `QueryPhoneBusinessProfile` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/QueryPhoneBusinessProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneBusinessProfile {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryPhoneBusinessProfile(cust_space_id: String, phone_number: String)
    "QueryPhoneBusinessProfile" -> QueryPhoneBusinessProfileOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryPhoneBusinessProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneBusinessProfileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryPhoneBusinessProfileData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPhoneBusinessProfileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QueryPhoneBusinessProfileData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryPhoneBusinessProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneBusinessProfileData {
    pub about: Option<String>,
    pub address: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub profile_picture_url: Option<String>,
    pub vertical: Option<String>,
    pub websites: Vec<String>,
}
model! { QueryPhoneBusinessProfileData {
    0 "About" about: String, 1 "Address" address: String, 2 "Description" description: String, 3 "Email" email: String,
    4 "ProfilePictureUrl" profile_picture_url: String, 5 "Vertical" vertical: String, 6 "Websites" websites: Vec<String>
} }

/// Queries waba business info: `QueryWabaBusinessInfo` of `cams` 2020-06-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cams/2020-06-06/QueryWabaBusinessInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWabaBusinessInfo {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { QueryWabaBusinessInfo(cust_space_id: String, waba_id: String)
    "QueryWabaBusinessInfo" -> QueryWabaBusinessInfoOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "WabaId" waba_id
} }

/// Response of [`QueryWabaBusinessInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWabaBusinessInfoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryWabaBusinessInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryWabaBusinessInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QueryWabaBusinessInfoData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryWabaBusinessInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryWabaBusinessInfoData {
    pub business_id: Option<String>,
    pub business_name: Option<String>,
    pub verification_status: Option<String>,
    /// Deprecated.
    pub vertical: Option<String>,
}
model! { QueryWabaBusinessInfoData {
    0 "BusinessId" business_id: String, 1 "BusinessName" business_name: String,
    2 "VerificationStatus" verification_status: String, 3 "Vertical" vertical: String
} }

/// `ReadChatFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ReadChatFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadChatFlow {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReadChatFlow() "ReadChatFlow" -> ReadChatFlowOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ReadChatFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadChatFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { ReadChatFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// `ReadChatFlowLogSetting` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ReadChatFlowLogSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadChatFlowLogSetting {
    pub flow_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ReadChatFlowLogSetting() "ReadChatFlowLogSetting" -> ReadChatFlowLogSettingOutput {
    0 "FlowCode" flow_code: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ReadChatFlowLogSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadChatFlowLogSettingOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadChatFlowLogSettingOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `ReadFlowVersion` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/ReadFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { ReadFlowVersion() "ReadFlowVersion" -> ReadFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersion" flow_version: String, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Status" status: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ReadFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { ReadFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Removes contact by id: `RemoveContactById` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/RemoveContactById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveContactById {
    /// Required.
    pub contact_id: String,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveContactById(contact_id: String, group_id: String) "RemoveContactById" -> RemoveContactByIdOutput {
    0 "ContactId" contact_id, 1 "GroupId" group_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RemoveContactById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveContactByIdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveContactByIdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `RequestWhatsappConversionApi` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/RequestWhatsappConversionApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestWhatsappConversionApi {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub request_data: Option<Vec<RequestWhatsappConversionApiRequestData>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RequestWhatsappConversionApi(cust_space_id: String, page_id: String)
    "RequestWhatsappConversionApi" -> RequestWhatsappConversionApiOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id,
    3 "RequestData" request_data: Vec<RequestWhatsappConversionApiRequestData>,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`RequestWhatsappConversionApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestWhatsappConversionApiRequestData {
    /// Required.
    pub action_source: Option<String>,
    pub app_data: Option<BTreeMap<String, Value>>,
    pub custom_data: Option<BTreeMap<String, Value>>,
    pub data_processing_options: Option<Vec<String>>,
    pub data_processing_options_country: Option<i64>,
    pub data_processing_options_state: Option<i64>,
    pub event_id: Option<String>,
    /// Required.
    pub event_name: Option<String>,
    pub event_source_url: Option<String>,
    /// Required.
    pub event_time: Option<i64>,
    pub ext_info: Option<BTreeMap<String, Value>>,
    pub messaging_channel: Option<String>,
    pub opt_out: Option<bool>,
    /// Required.
    pub user_data: Option<BTreeMap<String, Value>>,
}
input! {
    RequestWhatsappConversionApiRequestData(action_source: String, event_name: String, event_time: i64, user_data: BTreeMap<String, Value>) {
    0 "ActionSource" action_source: String, 1 "AppData" app_data: BTreeMap<String, Value>,
    2 "CustomData" custom_data: BTreeMap<String, Value>, 3 "DataProcessingOptions" data_processing_options: Vec<String>,
    4 "DataProcessingOptionsCountry" data_processing_options_country: i64,
    5 "DataProcessingOptionsState" data_processing_options_state: i64, 6 "EventId" event_id: String,
    7 "EventName" event_name: String, 8 "EventSourceUrl" event_source_url: String, 9 "EventTime" event_time: i64,
    10 "ExtInfo" ext_info: BTreeMap<String, Value>, 11 "MessagingChannel" messaging_channel: String,
    12 "OptOut" opt_out: bool, 13 "UserData" user_data: BTreeMap<String, Value>
} }

/// Response of [`RequestWhatsappConversionApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestWhatsappConversionApiOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RequestWhatsappConversionApiOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Sends chatapp mass message: `SendChatappMassMessage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SendChatappMassMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessage {
    /// Required.
    pub channel_type: String,
    pub cust_space_id: Option<String>,
    /// Deprecated.
    pub cust_waba_id: Option<String>,
    pub fall_back_content: Option<String>,
    pub fall_back_duration: Option<i64>,
    pub fall_back_id: Option<String>,
    pub fall_back_rule: Option<String>,
    /// Required.
    pub from: String,
    /// Deprecated.
    pub isv_code: Option<String>,
    pub label: Option<String>,
    /// Required.
    pub language: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sender_list: Option<Vec<SendChatappMassMessageSenderList>>,
    pub tag: Option<String>,
    pub task_id: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub ttl: Option<i64>,
}
operation! { SendChatappMassMessage(channel_type: String, from: String, language: String)
    "SendChatappMassMessage" -> SendChatappMassMessageOutput {
    0 "ChannelType" channel_type, 1 "CustSpaceId" cust_space_id: String, 2 "CustWabaId" cust_waba_id: String,
    3 "FallBackContent" fall_back_content: String, 4 "FallBackDuration" fall_back_duration: i64,
    5 "FallBackId" fall_back_id: String, 6 "FallBackRule" fall_back_rule: String, 7 "From" from,
    8 "IsvCode" isv_code: String, 9 "Label" label: String, 10 "Language" language, 11 "OwnerId" owner_id: i64,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ResourceOwnerId" resource_owner_id: i64,
    14 "SenderList" sender_list: Vec<SendChatappMassMessageSenderList>, 15 "Tag" tag: String,
    16 "TaskId" task_id: String, 17 "TemplateCode" template_code: String, 18 "TemplateName" template_name: String,
    19 "Ttl" ttl: i64
} [
    Mark::new(14, Location::Default, Style::Json)
] }

/// In the request of [`SendChatappMassMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessageSenderList {
    pub flow_action: Option<SendChatappMassMessageFlowAction>,
    pub payload: Option<Vec<String>>,
    pub product_action: Option<SendChatappMassMessageProductAction>,
    pub recipient_type: Option<String>,
    pub template_params: Option<BTreeMap<String, String>>,
    pub to: Option<String>,
}
input! { SendChatappMassMessageSenderList() {
    0 "FlowAction" flow_action: SendChatappMassMessageFlowAction, 1 "Payload" payload: Vec<String>,
    2 "ProductAction" product_action: SendChatappMassMessageProductAction, 3 "RecipientType" recipient_type: String,
    4 "TemplateParams" template_params: BTreeMap<String, String>, 5 "To" to: String
} }

/// In the request of [`SendChatappMassMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessageFlowAction {
    pub flow_action_data: Option<BTreeMap<String, Value>>,
    pub flow_token: Option<String>,
}
input! { SendChatappMassMessageFlowAction() {
    0 "FlowActionData" flow_action_data: BTreeMap<String, Value>, 1 "FlowToken" flow_token: String
} }

/// In the request of [`SendChatappMassMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessageProductAction {
    pub sections: Option<Vec<SendChatappMassMessageSections>>,
    pub thumbnail_product_retailer_id: Option<String>,
}
input! { SendChatappMassMessageProductAction() {
    0 "Sections" sections: Vec<SendChatappMassMessageSections>,
    1 "ThumbnailProductRetailerId" thumbnail_product_retailer_id: String
} }

/// In the request of [`SendChatappMassMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessageSections {
    pub product_items: Option<Vec<SendChatappMassMessageProductItems>>,
    pub title: Option<String>,
}
input! { SendChatappMassMessageSections() {
    0 "ProductItems" product_items: Vec<SendChatappMassMessageProductItems>, 1 "Title" title: String
} }

/// In the request of [`SendChatappMassMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessageProductItems {
    pub product_retailer_id: Option<String>,
}
input! { SendChatappMassMessageProductItems() {
    0 "ProductRetailerId" product_retailer_id: String
} }

/// Response of [`SendChatappMassMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMassMessageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub group_message_id: Option<String>,
    pub message: Option<String>,
}
model! { SendChatappMassMessageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "GroupMessageId" group_message_id: String, 3 "Message" message: String
} }

/// Sends chatapp message: `SendChatappMessage` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SendChatappMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMessage {
    pub ad_account_id: Option<String>,
    pub category: Option<String>,
    /// Required.
    pub channel_type: String,
    pub content: Option<String>,
    pub context_message_id: Option<String>,
    pub cust_space_id: Option<String>,
    /// Deprecated.
    pub cust_waba_id: Option<String>,
    pub fall_back_content: Option<String>,
    pub fall_back_duration: Option<i64>,
    pub fall_back_id: Option<String>,
    pub fall_back_rule: Option<String>,
    pub flow_action: Option<SendChatappMessageFlowAction>,
    /// Required.
    pub from: String,
    /// Deprecated.
    pub isv_code: Option<String>,
    pub label: Option<String>,
    pub language: Option<String>,
    pub message_campaign_id: Option<String>,
    pub message_type: Option<String>,
    pub owner_id: Option<i64>,
    pub payload: Option<Vec<String>>,
    pub product_action: Option<SendChatappMessageProductAction>,
    pub recipient_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<String>,
    pub task_id: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_params: Option<BTreeMap<String, String>>,
    /// Required.
    pub to: String,
    pub token_type: Option<String>,
    pub tracking_data: Option<String>,
    pub ttl: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { SendChatappMessage(channel_type: String, from: String, to: String, r#type: String)
    "SendChatappMessage" -> SendChatappMessageOutput {
    0 "AdAccountId" ad_account_id: String, 1 "Category" category: String, 2 "ChannelType" channel_type,
    3 "Content" content: String, 4 "ContextMessageId" context_message_id: String, 5 "CustSpaceId" cust_space_id: String,
    6 "CustWabaId" cust_waba_id: String, 7 "FallBackContent" fall_back_content: String,
    8 "FallBackDuration" fall_back_duration: i64, 9 "FallBackId" fall_back_id: String,
    10 "FallBackRule" fall_back_rule: String, 11 "FlowAction" flow_action: SendChatappMessageFlowAction, 12 "From" from,
    13 "IsvCode" isv_code: String, 14 "Label" label: String, 15 "Language" language: String,
    16 "MessageCampaignId" message_campaign_id: String, 17 "MessageType" message_type: String,
    18 "OwnerId" owner_id: i64, 19 "Payload" payload: Vec<String>,
    20 "ProductAction" product_action: SendChatappMessageProductAction, 21 "RecipientType" recipient_type: String,
    22 "ResourceOwnerAccount" resource_owner_account: String, 23 "ResourceOwnerId" resource_owner_id: i64,
    24 "Tag" tag: String, 25 "TaskId" task_id: String, 26 "TemplateCode" template_code: String,
    27 "TemplateName" template_name: String, 28 "TemplateParams" template_params: BTreeMap<String, String>, 29 "To" to,
    30 "TokenType" token_type: String, 31 "TrackingData" tracking_data: String, 32 "Ttl" ttl: i64, 33 "Type" r#type
} [
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(19, Location::Default, Style::Json),
    Mark::new(20, Location::Default, Style::Json),
    Mark::new(28, Location::Default, Style::Json)
] }

/// In the request of [`SendChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMessageFlowAction {
    pub flow_action_data: Option<BTreeMap<String, Value>>,
    pub flow_token: Option<String>,
}
input! { SendChatappMessageFlowAction() {
    0 "FlowActionData" flow_action_data: BTreeMap<String, Value>, 1 "FlowToken" flow_token: String
} }

/// In the request of [`SendChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMessageProductAction {
    pub sections: Option<Vec<SendChatappMessageSections>>,
    pub thumbnail_product_retailer_id: Option<String>,
}
input! { SendChatappMessageProductAction() {
    0 "Sections" sections: Vec<SendChatappMessageSections>,
    1 "ThumbnailProductRetailerId" thumbnail_product_retailer_id: String
} }

/// In the request of [`SendChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMessageSections {
    pub product_items: Option<Vec<SendChatappMessageProductItems>>,
    pub title: Option<String>,
}
input! { SendChatappMessageSections() {
    0 "ProductItems" product_items: Vec<SendChatappMessageProductItems>, 1 "Title" title: String
} }

/// In the request of [`SendChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMessageProductItems {
    pub product_retailer_id: Option<String>,
}
input! { SendChatappMessageProductItems() {
    0 "ProductRetailerId" product_retailer_id: String
} }

/// Response of [`SendChatappMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatappMessageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub message_id: Option<String>,
}
model! { SendChatappMessageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "MessageId" message_id: String
} }

/// Submits verify code result: `SubmitVerifyCodeResult` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SubmitVerifyCodeResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVerifyCodeResult {
    /// Required.
    pub message_id: String,
    /// Required.
    pub result: bool,
    pub to: Option<String>,
}
operation! { SubmitVerifyCodeResult(message_id: String, result: bool)
    "SubmitVerifyCodeResult" -> SubmitVerifyCodeResultOutput {
    0 "MessageId" message_id, 1 "Result" result, 2 "To" to: String
} }

/// Response of [`SubmitVerifyCodeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVerifyCodeResultOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitVerifyCodeResultOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Syncs business app history: `SyncBusinessAppHistory` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SyncBusinessAppHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBusinessAppHistory {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SyncBusinessAppHistory(cust_space_id: String, phone_number: String)
    "SyncBusinessAppHistory" -> SyncBusinessAppHistoryOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNumber" phone_number,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SyncBusinessAppHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBusinessAppHistoryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncBusinessAppHistoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Syncs flow: `SyncFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SyncFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFlow {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SyncFlow(cust_space_id: String) "SyncFlow" -> SyncFlowOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SyncFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Syncs message campaign: `SyncMessageCampaign` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SyncMessageCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMessageCampaign {
    /// Required.
    pub ad_account_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SyncMessageCampaign(ad_account_id: String, page_id: String)
    "SyncMessageCampaign" -> SyncMessageCampaignOutput {
    0 "AdAccountId" ad_account_id, 1 "OwnerId" owner_id: i64, 2 "PageId" page_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SyncMessageCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMessageCampaignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncMessageCampaignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Syncs messenger subscription token: `SyncMessengerSubscriptionToken` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/SyncMessengerSubscriptionToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMessengerSubscriptionToken {
    /// Required.
    pub cust_space_id: String,
    pub custom_audience_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub token_type: String,
}
operation! { SyncMessengerSubscriptionToken(cust_space_id: String, page_id: String, token_type: String)
    "SyncMessengerSubscriptionToken" -> SyncMessengerSubscriptionTokenOutput {
    0 "CustSpaceId" cust_space_id, 1 "CustomAudienceId" custom_audience_id: String, 2 "OwnerId" owner_id: i64,
    3 "PageId" page_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TokenType" token_type
} }

/// Response of [`SyncMessengerSubscriptionToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMessengerSubscriptionTokenOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_code: Option<String>,
}
model! { SyncMessengerSubscriptionTokenOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TaskCode" task_code: String
} }

/// `TriggerChatFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/TriggerChatFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerChatFlow {
    pub claim_time_millis: Option<i64>,
    pub data: Option<BTreeMap<String, Value>>,
    pub discard_time_millis: Option<i64>,
    /// Required.
    pub flow_code: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub uuid: Option<String>,
}
operation! { TriggerChatFlow(flow_code: String) "TriggerChatFlow" -> TriggerChatFlowOutput {
    0 "ClaimTimeMillis" claim_time_millis: i64, 1 "Data" data: BTreeMap<String, Value>,
    2 "DiscardTimeMillis" discard_time_millis: i64, 3 "FlowCode" flow_code, 4 "OutId" out_id: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Uuid" uuid: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`TriggerChatFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerChatFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TriggerChatFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Unbinds dm account: `UnbindDmAccount` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UnbindDmAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDmAccount {
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnbindDmAccount(cust_space_id: String) "UnbindDmAccount" -> UnbindDmAccountOutput {
    0 "CustSpaceId" cust_space_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnbindDmAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDmAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindDmAccountOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates account webhook: `UpdateAccountWebhook` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateAccountWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountWebhook {
    /// Required.
    pub cust_space_id: String,
    pub http_flag: Option<String>,
    pub owner_id: Option<i64>,
    pub queue_flag: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status_callback_url: Option<String>,
}
operation! { UpdateAccountWebhook(cust_space_id: String) "UpdateAccountWebhook" -> UpdateAccountWebhookOutput {
    0 "CustSpaceId" cust_space_id, 1 "HttpFlag" http_flag: String, 2 "OwnerId" owner_id: i64,
    3 "QueueFlag" queue_flag: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "StatusCallbackUrl" status_callback_url: String
} }

/// Response of [`UpdateAccountWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountWebhookOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateAccountWebhookOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Updates audit request: `UpdateAuditRequest` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateAuditRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditRequest {
    /// Required.
    pub audit_record: UpdateAuditRequestAuditRecord,
    pub audit_result: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub request_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    UpdateAuditRequest(audit_record: UpdateAuditRequestAuditRecord, cust_space_id: String, request_no: String)
    "UpdateAuditRequest" -> UpdateAuditRequestOutput {
    0 "AuditRecord" audit_record, 1 "AuditResult" audit_result: String, 2 "CustSpaceId" cust_space_id,
    3 "OwnerId" owner_id: i64, 4 "RequestNo" request_no, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UpdateAuditRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditRequestAuditRecord {
    pub age_limit: Option<String>,
    pub apply_reason: Option<String>,
    pub business_account_name: Option<String>,
    pub business_license_registration_number: Option<String>,
    pub company_address: Option<Vec<UpdateAuditRequestCompanyAddress>>,
    pub company_english_name: Option<String>,
    pub company_legal_name: Option<String>,
    pub company_legal_person: Option<String>,
    pub company_profile: Option<String>,
    pub company_registered_country: Option<String>,
    pub company_tel: Option<Vec<UpdateAuditRequestCompanyTel>>,
    pub complete_address_of_headquarters: Option<String>,
    pub contact_email: Option<String>,
    pub contact_mail: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub contact_position: Option<String>,
    pub enable_auto_reply: Option<String>,
    pub industry_description: Option<String>,
    pub industry_involved: Option<String>,
    pub letter_guarantee: Option<String>,
    pub logo: Option<Vec<String>>,
    pub message_destination_country: Option<Vec<String>>,
    pub message_destination_international_country: Option<Vec<String>>,
    pub message_dialogue_introduction: Option<String>,
    pub message_enable_date: Option<String>,
    pub message_session_name: Option<String>,
    pub other_letter_guarantee: Option<String>,
    pub recovery_date: Option<String>,
    pub reply_content: Option<String>,
    pub suspension_date: Option<String>,
    pub web_address: Option<String>,
}
input! { UpdateAuditRequestAuditRecord() {
    0 "AgeLimit" age_limit: String, 1 "ApplyReason" apply_reason: String,
    2 "BusinessAccountName" business_account_name: String,
    3 "BusinessLicenseRegistrationNumber" business_license_registration_number: String,
    4 "CompanyAddress" company_address: Vec<UpdateAuditRequestCompanyAddress>,
    5 "CompanyEnglishName" company_english_name: String, 6 "CompanyLegalName" company_legal_name: String,
    7 "CompanyLegalPerson" company_legal_person: String, 8 "CompanyProfile" company_profile: String,
    9 "CompanyRegisteredCountry" company_registered_country: String,
    10 "CompanyTel" company_tel: Vec<UpdateAuditRequestCompanyTel>,
    11 "CompleteAddressOfHeadquarters" complete_address_of_headquarters: String,
    12 "ContactEmail" contact_email: String, 13 "ContactMail" contact_mail: String,
    14 "ContactName" contact_name: String, 15 "ContactPhone" contact_phone: String,
    16 "ContactPosition" contact_position: String, 17 "EnableAutoReply" enable_auto_reply: String,
    18 "IndustryDescription" industry_description: String, 19 "IndustryInvolved" industry_involved: String,
    20 "LetterGuarantee" letter_guarantee: String, 21 "Logo" logo: Vec<String>,
    22 "MessageDestinationCountry" message_destination_country: Vec<String>,
    23 "MessageDestinationInternationalCountry" message_destination_international_country: Vec<String>,
    24 "MessageDialogueIntroduction" message_dialogue_introduction: String,
    25 "MessageEnableDate" message_enable_date: String, 26 "MessageSessionName" message_session_name: String,
    27 "OtherLetterGuarantee" other_letter_guarantee: String, 28 "RecoveryDate" recovery_date: String,
    29 "ReplyContent" reply_content: String, 30 "SuspensionDate" suspension_date: String,
    31 "WebAddress" web_address: String
} }

/// In the request of [`UpdateAuditRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditRequestCompanyAddress {
    pub company_address: Option<String>,
    pub company_address_title: Option<String>,
}
input! { UpdateAuditRequestCompanyAddress() {
    0 "CompanyAddress" company_address: String, 1 "CompanyAddressTitle" company_address_title: String
} }

/// In the request of [`UpdateAuditRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditRequestCompanyTel {
    pub company_tel_number: Option<String>,
    pub company_tel_title: Option<String>,
}
input! { UpdateAuditRequestCompanyTel() {
    0 "CompanyTelNumber" company_tel_number: String, 1 "CompanyTelTitle" company_tel_title: String
} }

/// Response of [`UpdateAuditRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuditRequestOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAuditRequestOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates chat flow: `UpdateChatFlow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateChatFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatFlow {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub title: Option<String>,
}
operation! { UpdateChatFlow() "UpdateChatFlow" -> UpdateChatFlowOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "OwnerId" owner_id: i64, 4 "Remark" remark: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Title" title: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateChatFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatFlowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { UpdateChatFlowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Updates chat flow log setting: `UpdateChatFlowLogSetting` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateChatFlowLogSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatFlowLogSetting {
    pub flow_code: Option<String>,
    pub id: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
}
operation! { UpdateChatFlowLogSetting() "UpdateChatFlowLogSetting" -> UpdateChatFlowLogSettingOutput {
    0 "FlowCode" flow_code: String, 1 "Id" id: i64, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Status" status: String
} }

/// Response of [`UpdateChatFlowLogSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatFlowLogSettingOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateChatFlowLogSettingOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates chat group: `UpdateChatGroup` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateChatGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatGroup {
    /// Required.
    pub business_number: String,
    pub channel_type: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    pub owner_id: Option<i64>,
    pub profile_picture_file: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subject: Option<String>,
}
operation! { UpdateChatGroup(business_number: String, cust_space_id: String, group_id: String)
    "UpdateChatGroup" -> UpdateChatGroupOutput {
    0 "BusinessNumber" business_number, 1 "ChannelType" channel_type: String, 2 "CustSpaceId" cust_space_id,
    3 "Description" description: String, 4 "GroupId" group_id, 5 "OwnerId" owner_id: i64,
    6 "ProfilePictureFile" profile_picture_file: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Subject" subject: String
} }

/// Response of [`UpdateChatGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateChatGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Result" result: i64, 4 "Success" success: bool
} }

/// Updates commerce setting: `UpdateCommerceSetting` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateCommerceSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCommerceSetting {
    /// Required.
    pub cart_enable: bool,
    /// Required.
    pub catalog_visible: bool,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    UpdateCommerceSetting(cart_enable: bool, catalog_visible: bool, cust_space_id: String, phone_number: String)
    "UpdateCommerceSetting" -> UpdateCommerceSettingOutput {
    0 "CartEnable" cart_enable, 1 "CatalogVisible" catalog_visible, 2 "CustSpaceId" cust_space_id,
    3 "OwnerId" owner_id: i64, 4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateCommerceSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCommerceSettingOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCommerceSettingOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates contact by id: `UpdateContactById` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateContactById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactById {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    /// Required.
    pub contact_details: String,
    /// Required.
    pub contact_id: String,
    /// Required.
    pub contact_name: String,
    /// Required.
    pub country: String,
    pub email: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateContactById(contact_details: String, contact_id: String, contact_name: String, country: String)
    "UpdateContactById" -> UpdateContactByIdOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "ContactDetails" contact_details,
    3 "ContactId" contact_id, 4 "ContactName" contact_name, 5 "Country" country, 6 "Email" email: String,
    7 "OwnerId" owner_id: i64, 8 "Remark" remark: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateContactById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactByIdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateContactByIdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates conversational automation: `UpdateConversationalAutomation` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateConversationalAutomation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationalAutomation {
    pub commands: Option<Vec<UpdateConversationalAutomationCommands>>,
    /// Required.
    pub cust_space_id: String,
    pub enable_welcome_message: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub prompts: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateConversationalAutomation(cust_space_id: String, phone_number: String)
    "UpdateConversationalAutomation" -> UpdateConversationalAutomationOutput {
    0 "Commands" commands: Vec<UpdateConversationalAutomationCommands>, 1 "CustSpaceId" cust_space_id,
    2 "EnableWelcomeMessage" enable_welcome_message: bool, 3 "OwnerId" owner_id: i64, 4 "PhoneNumber" phone_number,
    5 "Prompts" prompts: Vec<String>, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`UpdateConversationalAutomation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationalAutomationCommands {
    pub command_description: Option<String>,
    pub command_name: Option<String>,
}
input! { UpdateConversationalAutomationCommands() {
    0 "CommandDescription" command_description: String, 1 "CommandName" command_name: String
} }

/// Response of [`UpdateConversationalAutomation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationalAutomationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConversationalAutomationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates flow json asset: `UpdateFlowJSONAsset` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateFlowJSONAsset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowJSONAsset {
    pub cust_space_id: Option<String>,
    /// Required.
    pub file_path: String,
    /// Required.
    pub flow_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateFlowJSONAsset(file_path: String, flow_id: String)
    "UpdateFlowJSONAsset" -> UpdateFlowJSONAssetOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "FilePath" file_path, 2 "FlowId" flow_id, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateFlowJSONAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowJSONAssetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdateFlowJSONAssetData>,
    pub message: Option<String>,
}
model! { UpdateFlowJSONAssetOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: UpdateFlowJSONAssetData,
    3 "Message" message: String
} }

/// In the response of [`UpdateFlowJSONAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowJSONAssetData {
    pub flow_id: Option<String>,
}
model! { UpdateFlowJSONAssetData {
    0 "FlowId" flow_id: String
} }

/// Updates flow version: `UpdateFlowVersion` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateFlowVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowVersion {
    pub biz_code: Option<String>,
    pub biz_extend: Option<BTreeMap<String, Value>>,
    pub flow_code: Option<String>,
    pub flow_version: Option<String>,
    pub flow_view_model: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateFlowVersion() "UpdateFlowVersion" -> UpdateFlowVersionOutput {
    0 "BizCode" biz_code: String, 1 "BizExtend" biz_extend: BTreeMap<String, Value>, 2 "FlowCode" flow_code: String,
    3 "FlowVersion" flow_version: String, 4 "FlowViewModel" flow_view_model: String, 5 "OwnerId" owner_id: i64,
    6 "Remark" remark: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateFlowVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub response: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { UpdateFlowVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Response" response: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Updates group name: `UpdateGroupName` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateGroupName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupName {
    /// Required.
    pub group_id: String,
    /// Required.
    pub group_name: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateGroupName(group_id: String, group_name: String) "UpdateGroupName" -> UpdateGroupNameOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdateGroupName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGroupNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates instance: `UpdateInstance` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub contact_mail: Option<String>,
    pub country_id: Option<String>,
    pub facebook_bm_id: Option<String>,
    pub instance_description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
    pub is_confirm_audit: Option<String>,
    pub isv_terms: Option<String>,
    pub office_address: Option<String>,
}
operation! { UpdateInstance(instance_id: String, instance_name: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "ContactMail" contact_mail: String, 1 "CountryId" country_id: String, 2 "FacebookBmId" facebook_bm_id: String,
    3 "InstanceDescription" instance_description: String, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name,
    6 "IsConfirmAudit" is_confirm_audit: String, 7 "IsvTerms" isv_terms: String,
    8 "OfficeAddress" office_address: String
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdateInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: UpdateInstanceData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceData {
    pub channel_type: Option<String>,
    pub description: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub resource_region_id: Option<String>,
    pub submit_time: Option<String>,
}
model! { UpdateInstanceData {
    0 "ChannelType" channel_type: String, 1 "Description" description: String,
    2 "InstanceDescription" instance_description: String, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "ResourceRegionId" resource_region_id: String,
    6 "SubmitTime" submit_time: String
} }

/// Updates marketing f low: `UpdateMarketingFLow` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateMarketingFLow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMarketingFLow {
    pub activity_code: Option<String>,
    pub activity_desc: Option<String>,
    pub activity_id: Option<String>,
    pub activity_name: Option<String>,
    pub cron_expression: Option<String>,
    pub end_date: Option<String>,
    /// Required.
    pub execution_type: String,
    pub owner_id: Option<i64>,
    pub param_flag: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    pub related_flow_code: Option<String>,
    pub related_flow_name: Option<String>,
    pub related_group_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_date: Option<String>,
}
operation! { UpdateMarketingFLow(execution_type: String) "UpdateMarketingFLow" -> UpdateMarketingFLowOutput {
    0 "ActivityCode" activity_code: String, 1 "ActivityDesc" activity_desc: String, 2 "ActivityId" activity_id: String,
    3 "ActivityName" activity_name: String, 4 "CronExpression" cron_expression: String, 5 "EndDate" end_date: String,
    6 "ExecutionType" execution_type, 7 "OwnerId" owner_id: i64, 8 "ParamFlag" param_flag: String,
    9 "Params" params: BTreeMap<String, Value>, 10 "RelatedFlowCode" related_flow_code: String,
    11 "RelatedFlowName" related_flow_name: String, 12 "RelatedGroupId" related_group_id: i64,
    13 "ResourceOwnerAccount" resource_owner_account: String, 14 "ResourceOwnerId" resource_owner_id: i64,
    15 "StartDate" start_date: String
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`UpdateMarketingFLow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMarketingFLowOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMarketingFLowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates phone encryption public key: `UpdatePhoneEncryptionPublicKey` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdatePhoneEncryptionPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneEncryptionPublicKey {
    pub cust_space_id: Option<String>,
    /// Required.
    pub encryption_public_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdatePhoneEncryptionPublicKey(encryption_public_key: String, phone_number: String)
    "UpdatePhoneEncryptionPublicKey" -> UpdatePhoneEncryptionPublicKeyOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "EncryptionPublicKey" encryption_public_key, 2 "OwnerId" owner_id: i64,
    3 "PhoneNumber" phone_number, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdatePhoneEncryptionPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneEncryptionPublicKeyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePhoneEncryptionPublicKeyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Updates phone message qrdl: `UpdatePhoneMessageQrdl` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdatePhoneMessageQrdl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneMessageQrdl {
    pub cust_space_id: Option<String>,
    /// Required.
    pub generate_qr_image: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub prefilled_message: String,
    /// Required.
    pub qrdl_code: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    UpdatePhoneMessageQrdl(generate_qr_image: String, phone_number: String, prefilled_message: String, qrdl_code: String)
    "UpdatePhoneMessageQrdl" -> UpdatePhoneMessageQrdlOutput {
    0 "CustSpaceId" cust_space_id: String, 1 "GenerateQrImage" generate_qr_image, 2 "OwnerId" owner_id: i64,
    3 "PhoneNumber" phone_number, 4 "PrefilledMessage" prefilled_message, 5 "QrdlCode" qrdl_code,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpdatePhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneMessageQrdlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdatePhoneMessageQrdlData>,
    pub message: Option<String>,
}
model! { UpdatePhoneMessageQrdlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: UpdatePhoneMessageQrdlData, 3 "Message" message: String
} }

/// In the response of [`UpdatePhoneMessageQrdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneMessageQrdlData {
    pub deep_link_url: Option<String>,
    pub generate_qr_image: Option<String>,
    pub phone_number: Option<String>,
    pub prefilled_message: Option<String>,
    pub qr_image_url: Option<String>,
    pub qrdl_code: Option<String>,
}
model! { UpdatePhoneMessageQrdlData {
    0 "DeepLinkUrl" deep_link_url: String, 1 "GenerateQrImage" generate_qr_image: String,
    2 "PhoneNumber" phone_number: String, 3 "PrefilledMessage" prefilled_message: String,
    4 "QrImageUrl" qr_image_url: String, 5 "QrdlCode" qrdl_code: String
} }

/// Updates phone webhook: `UpdatePhoneWebhook` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdatePhoneWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneWebhook {
    /// Required.
    pub cust_space_id: String,
    pub http_flag: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub queue_flag: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status_callback_url: Option<String>,
    pub up_callback_url: Option<String>,
}
operation! { UpdatePhoneWebhook(cust_space_id: String, phone_number: String)
    "UpdatePhoneWebhook" -> UpdatePhoneWebhookOutput {
    0 "CustSpaceId" cust_space_id, 1 "HttpFlag" http_flag: String, 2 "OwnerId" owner_id: i64,
    3 "PhoneNumber" phone_number, 4 "QueueFlag" queue_flag: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "StatusCallbackUrl" status_callback_url: String, 8 "UpCallbackUrl" up_callback_url: String
} }

/// Response of [`UpdatePhoneWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePhoneWebhookOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdatePhoneWebhookOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Updates waba mml status: `UpdateWabaMmlStatus` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateWabaMmlStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWabaMmlStatus {
    /// Required.
    pub code: String,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub waba_id: String,
}
operation! { UpdateWabaMmlStatus(code: String, cust_space_id: String, waba_id: String)
    "UpdateWabaMmlStatus" -> UpdateWabaMmlStatusOutput {
    0 "Code" code, 1 "CustSpaceId" cust_space_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "WabaId" waba_id
} }

/// Response of [`UpdateWabaMmlStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWabaMmlStatusOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { UpdateWabaMmlStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Updates whatsapp user name: `UpdateWhatsappUserName` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/UpdateWhatsappUserName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhatsappUserName {
    /// Required.
    pub cust_space_id: String,
    /// Required.
    pub phone_number: String,
    pub transfer_action: Option<String>,
    /// Required.
    pub username: String,
}
operation! { UpdateWhatsappUserName(cust_space_id: String, phone_number: String, username: String)
    "UpdateWhatsappUserName" -> UpdateWhatsappUserNameOutput {
    0 "CustSpaceId" cust_space_id, 1 "PhoneNumber" phone_number, 2 "TransferAction" transfer_action: String,
    3 "Username" username
} }

/// Response of [`UpdateWhatsappUserName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhatsappUserNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdateWhatsappUserNameData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWhatsappUserNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: UpdateWhatsappUserNameData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateWhatsappUserName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWhatsappUserNameData {
    pub status: Option<String>,
}
model! { UpdateWhatsappUserNameData {
    0 "Status" status: String
} }

/// `WhatsappCall` of `cams` 2020-06-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cams/2020-06-06/WhatsappCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappCall {
    /// Required.
    pub business_number: String,
    /// Required.
    pub call_action: String,
    pub call_id: Option<String>,
    /// Required.
    pub cust_space_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub session: Option<WhatsappCallSession>,
    pub user_number: Option<String>,
}
operation! { WhatsappCall(business_number: String, call_action: String, cust_space_id: String)
    "WhatsappCall" -> WhatsappCallOutput {
    0 "BusinessNumber" business_number, 1 "CallAction" call_action, 2 "CallId" call_id: String,
    3 "CustSpaceId" cust_space_id, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Session" session: WhatsappCallSession,
    8 "UserNumber" user_number: String
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// In the request of [`WhatsappCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappCallSession {
    pub sdp: Option<String>,
    pub sdp_type: Option<String>,
}
input! { WhatsappCallSession() {
    0 "Sdp" sdp: String, 1 "SdpType" sdp_type: String
} }

/// Response of [`WhatsappCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<WhatsappCallModel>,
    pub success: Option<bool>,
}
model! { WhatsappCallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: WhatsappCallModel, 4 "Success" success: bool
} }

/// In the response of [`WhatsappCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappCallModel {
    pub call_id: Option<String>,
}
model! { WhatsappCallModel {
    0 "CallId" call_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAddressRecoverSuspend, AddAuditViberOpen, AddChatGroup, AddChatGroupInviteLink, AddChatappPhoneNumber,
    AddContacts, AddCustomAudienceUser, AddGroup, AddMarketingFlow, ArchiveChatappTemplate, BindDmAccount,
    BindInstagramPage, BindMessengerPage, ChangeResourceGroup, ChatappBindWaba, ChatappMigrationRegister,
    ChatappMigrationVerified, ChatappPhoneNumberDeregister, ChatappPhoneNumberRegister, ChatappSyncPhoneNumber,
    ChatappVerifyAndRegister, CheckDirectSendMessageSample, CopyTemplate, CreateChatFlow, CreateChatFlowByImport,
    CreateChatFlowLogSetting, CreateChatappMigrationInitiate, CreateChatappTemplate, CreateCustomAudience, CreateFlow,
    CreateFlowVersion, CreateInstance, CreateMessageCampaign, CreateMessengerPage, CreatePhoneMessageQrdl,
    CreateWhatsappConversionApi, DeleteChatFlow, DeleteChatGroup, DeleteChatGroupInviteLink,
    DeleteChatGroupParticipants, DeleteChatappTemplate, DeleteContacts, DeleteContactsByIds, DeleteFlow,
    DeleteFlowVersion, DeleteGroupById, DeleteInstagramPage, DeleteInstance, DeleteMarketingFlow, DeleteMessageCampaign,
    DeleteMessengerPage, DeletePhoneMessageQrdl, DeleteWhatsappUserName, DeprecateFlow, EnableWhatsappROIMetric,
    FlowBindPhone, FlowRebindPhone, FlowUnbindPhone, GeneratePresignedUrl, GetAuditRequestByTypeUnAudit,
    GetAutoGeneratedTemplate, GetChatFlowMetric, GetChatFlowTemplate, GetChatappOpenStatus, GetChatappPhoneNumberMetric,
    GetChatappPhoneNumberSetting, GetChatappTemplateDetail, GetChatappTemplateMetric, GetChatappUploadAuthorization,
    GetChatappVerifyCode, GetCommerceSetting, GetConversationalAutomation, GetCustomerSite, GetDownloadExcelList,
    GetFbInstagramPages, GetFbMessengerPages, GetFlow, GetFlowJSONAssest, GetFlowPreviewUrl, GetGroupExist,
    GetMessageCampaignInsights, GetMigrationVerifyCode, GetPermissionByCode, GetPhoneEncryptionPublicKey,
    GetPhoneNumberVerificationStatus, GetPledgeTemplateAddress, GetPreValidatePhoneId, GetViberByRequestNo,
    GetViberPauseTimes, GetWhatsappConnectionCatalog, GetWhatsappConversionApi, GetWhatsappHealthStatus,
    GetWhatsappUserName, GetWhatsappUserNameSuggestions, IsvGetAppId, ListAllGroups, ListBindDmAccount,
    ListBindingRelationsForFlowVersion, ListChatFlow, ListChatFlowTemplate, ListChatGroup, ListChatGroupParticipants,
    ListChatappMessage, ListChatappTemplate, ListCustomAudience, ListDmAccount, ListDmTag, ListFacebookPosts, ListFlow,
    ListFlowNodeGroup, ListFlowNodePrototypeV2, ListFlowVersion, ListInstagramPage, ListInstagramPosts, ListInstance,
    ListMarketingFlow, ListMessageCampaign, ListMessengerSubscriptionToken, ListPageAdAccount, ListPhoneMessageQrdl,
    ListProduct, ListProductCatalog, ListViberServiceMessage, ListWhatAppTemplate, ModifyChatappTemplate,
    ModifyChatappTemplateProperties, ModifyFlow, ModifyPhoneBusinessProfile, MoveContactToGroup, OfflineFlowVersion,
    OnlineFlowVersion, OpenChatappService, PauseMarketingFLow, PublishFlow, QueryChatappBindWaba,
    QueryChatappPhoneNumbers, QueryInstance, QueryMMLActive, QueryPhoneBusinessProfile, QueryWabaBusinessInfo,
    ReadChatFlow, ReadChatFlowLogSetting, ReadFlowVersion, RemoveContactById, RequestWhatsappConversionApi,
    SendChatappMassMessage, SendChatappMessage, SubmitVerifyCodeResult, SyncBusinessAppHistory, SyncFlow,
    SyncMessageCampaign, SyncMessengerSubscriptionToken, TriggerChatFlow, UnbindDmAccount, UpdateAccountWebhook,
    UpdateAuditRequest, UpdateChatFlow, UpdateChatFlowLogSetting, UpdateChatGroup, UpdateCommerceSetting,
    UpdateContactById, UpdateConversationalAutomation, UpdateFlowJSONAsset, UpdateFlowVersion, UpdateGroupName,
    UpdateInstance, UpdateMarketingFLow, UpdatePhoneEncryptionPublicKey, UpdatePhoneMessageQrdl, UpdatePhoneWebhook,
    UpdateWabaMmlStatus, UpdateWhatsappUserName, WhatsappCall
}
