//! `dysmsapi` of Alibaba Cloud, API version 2017-05-25.
//!
//! Endpoint: a table of 17 regions, else `dysmsapi.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dysmsapi::GetOSSInfoForCardTemplate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetOSSInfoForCardTemplate::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "dysmsapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "dysmsapi.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dysmsapi-proxy.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "dysmsapi.aliyuncs.com"),
        ("cn-chengdu", "dysmsapi.aliyuncs.com"),
        ("cn-hangzhou", "dysmsapi.aliyuncs.com"),
        ("cn-hangzhou-finance", "dysmsapi.aliyuncs.com"),
        ("cn-hongkong", "dysmsapi-xman.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dysmsapi.aliyuncs.com"),
        ("cn-north-2-gov-1", "dysmsapi.aliyuncs.com"),
        ("cn-qingdao", "dysmsapi.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dysmsapi.aliyuncs.com"),
        ("cn-shenzhen", "dysmsapi.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dysmsapi.aliyuncs.com"),
        ("cn-zhangjiakou", "dysmsapi.aliyuncs.com"),
        ("eu-central-1", "dysmsapi.eu-central-1.aliyuncs.com"),
        ("us-east-1", "dysmsapi.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "dysmsapi-xman.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "dysmsapi-xman-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-hongkong", "dysmsapi-xman.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "dysmsapi-xman-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "dysmsapi",
    "2017-05-25",
    "dysmsapi",
    &ENDPOINTS,
);

/// Adds ext code sign: `AddExtCodeSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddExtCodeSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExtCodeSign {
    /// Required.
    pub ext_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
}
operation! { AddExtCodeSign(ext_code: String, sign_name: String) "AddExtCodeSign" -> AddExtCodeSignOutput {
    0 "ExtCode" ext_code, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name
} }

/// Response of [`AddExtCodeSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExtCodeSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddExtCodeSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds rcs sign menu: `AddRcsSignMenu` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddRcsSignMenu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRcsSignMenu {
    /// Required.
    pub menu_content: String,
    /// Required.
    pub sign_name: String,
}
operation! { AddRcsSignMenu(menu_content: String, sign_name: String) "AddRcsSignMenu" -> AddRcsSignMenuOutput {
    0 "MenuContent" menu_content, 1 "SignName" sign_name
} }

/// Response of [`AddRcsSignMenu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRcsSignMenuOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddRcsSignMenuOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Adds short url: `AddShortUrl` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddShortUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShortUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub effective_days: String,
    /// Required.
    pub short_url_name: String,
    /// Required.
    pub source_url: String,
}
operation! { AddShortUrl(effective_days: String, short_url_name: String, source_url: String)
    "AddShortUrl" -> AddShortUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "EffectiveDays" effective_days, 4 "ShortUrlName" short_url_name,
    5 "SourceUrl" source_url
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShortUrlOutput {
    pub code: Option<String>,
    pub data: Option<AddShortUrlData>,
    pub message: Option<String>,
}
model! { AddShortUrlOutput {
    0 "Code" code: String, 1 "Data" data: AddShortUrlData, 2 "Message" message: String
} }

/// In the response of [`AddShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShortUrlData {
    pub expire_date: Option<String>,
    pub short_url: Option<String>,
    pub source_url: Option<String>,
}
model! { AddShortUrlData {
    0 "ExpireDate" expire_date: String, 1 "ShortUrl" short_url: String, 2 "SourceUrl" source_url: String
} }

/// Adds sms sign: `AddSmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddSmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSign {
    pub owner_id: Option<i64>,
    /// Required.
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_source: i64,
    pub sign_type: Option<i64>,
    /// Required.
    pub sign_file_list: Vec<AddSmsSignSignFileList>,
}
operation! {
    AddSmsSign(remark: String, sign_name: String, sign_source: i64, sign_file_list: Vec<AddSmsSignSignFileList>)
    "AddSmsSign" -> AddSmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name, 5 "SignSource" sign_source,
    6 "SignType" sign_type: i64, 7 "SignFileList" sign_file_list
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`AddSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSignSignFileList {
    /// Required.
    pub file_contents: Option<String>,
    /// Required.
    pub file_suffix: Option<String>,
}
input! { AddSmsSignSignFileList(file_contents: String, file_suffix: String) {
    0 "FileContents" file_contents: String, 1 "FileSuffix" file_suffix: String
} }

/// Response of [`AddSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sign_name: Option<String>,
}
model! { AddSmsSignOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SignName" sign_name: String
} }

/// Adds sms template: `AddSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/AddSmsTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplate {
    pub owner_id: Option<i64>,
    /// Required.
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_content: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_type: i64,
}
operation! { AddSmsTemplate(remark: String, template_content: String, template_name: String, template_type: i64)
    "AddSmsTemplate" -> AddSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateContent" template_content, 5 "TemplateName" template_name,
    6 "TemplateType" template_type
} }

/// Response of [`AddSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { AddSmsTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TemplateCode" template_code: String
} }

/// Changes signature qualification: `ChangeSignatureQualification` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ChangeSignatureQualification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSignatureQualification {
    pub authorization_letter_id: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub signature_name: String,
}
operation! { ChangeSignatureQualification(qualification_id: i64, signature_name: String)
    "ChangeSignatureQualification" -> ChangeSignatureQualificationOutput {
    0 "AuthorizationLetterId" authorization_letter_id: i64, 1 "OwnerId" owner_id: i64,
    2 "QualificationId" qualification_id, 3 "ResourceOwnerAccount" resource_owner_account: String,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "SignatureName" signature_name
} }

/// Response of [`ChangeSignatureQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSignatureQualificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ChangeSignatureQualificationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeSignatureQualificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: ChangeSignatureQualificationData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ChangeSignatureQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSignatureQualificationData {
    pub data: BTreeMap<String, Value>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeSignatureQualificationData {
    0 "Data" data: BTreeMap<String, Value>, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "Success" success: bool
} }

/// Checks mobiles card support: `CheckMobilesCardSupport` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CheckMobilesCardSupport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupport {
    /// Required.
    pub mobiles: Vec<BTreeMap<String, Value>>,
    /// Required.
    pub template_code: String,
}
operation! { CheckMobilesCardSupport(mobiles: Vec<BTreeMap<String, Value>>, template_code: String)
    "CheckMobilesCardSupport" -> CheckMobilesCardSupportOutput {
    0 "Mobiles" mobiles, 1 "TemplateCode" template_code
} }

/// Response of [`CheckMobilesCardSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupportOutput {
    pub code: Option<String>,
    pub data: Option<CheckMobilesCardSupportData>,
    pub success: Option<bool>,
}
model! { CheckMobilesCardSupportOutput {
    0 "Code" code: String, 1 "Data" data: CheckMobilesCardSupportData, 2 "Success" success: bool
} }

/// In the response of [`CheckMobilesCardSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupportData {
    pub query_result: Vec<CheckMobilesCardSupportQueryResult>,
}
model! { CheckMobilesCardSupportData {
    0 "queryResult" query_result: Vec<CheckMobilesCardSupportQueryResult>
} }

/// In the response of [`CheckMobilesCardSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupportQueryResult {
    pub mobile: Option<String>,
    pub support: Option<bool>,
}
model! { CheckMobilesCardSupportQueryResult {
    0 "mobile" mobile: String, 1 "support" support: bool
} }

/// `ConversionDataIntl` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ConversionDataIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversionDataIntl {
    /// Required.
    pub conversion_rate: String,
    pub owner_id: Option<i64>,
    pub report_time: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ConversionDataIntl(conversion_rate: String) "ConversionDataIntl" -> ConversionDataIntlOutput {
    0 "ConversionRate" conversion_rate, 1 "OwnerId" owner_id: i64, 2 "ReportTime" report_time: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ConversionDataIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversionDataIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ConversionDataIntlOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates card sms template: `CreateCardSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateCardSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardSmsTemplate {
    pub factorys: Option<String>,
    pub memo: Option<String>,
    /// Required.
    pub template: BTreeMap<String, Value>,
    /// Required.
    pub template_name: String,
}
operation! { CreateCardSmsTemplate(template: BTreeMap<String, Value>, template_name: String)
    "CreateCardSmsTemplate" -> CreateCardSmsTemplateOutput {
    0 "Factorys" factorys: String, 1 "Memo" memo: String, 2 "Template" template, 3 "TemplateName" template_name
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateCardSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardSmsTemplateOutput {
    pub code: Option<String>,
    pub data: Option<CreateCardSmsTemplateData>,
    pub success: Option<bool>,
}
model! { CreateCardSmsTemplateOutput {
    0 "Code" code: String, 1 "Data" data: CreateCardSmsTemplateData, 2 "Success" success: bool
} }

/// In the response of [`CreateCardSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardSmsTemplateData {
    pub template_code: Option<String>,
}
model! { CreateCardSmsTemplateData {
    0 "TemplateCode" template_code: String
} }

/// Creates digital sign order: `CreateDigitalSignOrder` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateDigitalSignOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSignOrder {
    pub extend_message: Option<String>,
    pub order_context: Option<BTreeMap<String, Value>>,
    pub order_type: Option<String>,
    pub owner_id: Option<i64>,
    pub qualification_id: Option<i64>,
    pub qualification_version: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_id: Option<i64>,
    pub sign_industry: Option<i64>,
    pub sign_name: Option<String>,
    pub sign_source: Option<i64>,
    pub submitter: Option<String>,
}
operation! { CreateDigitalSignOrder() "CreateDigitalSignOrder" -> CreateDigitalSignOrderOutput {
    0 "ExtendMessage" extend_message: String, 1 "OrderContext" order_context: BTreeMap<String, Value>,
    2 "OrderType" order_type: String, 3 "OwnerId" owner_id: i64, 4 "QualificationId" qualification_id: i64,
    5 "QualificationVersion" qualification_version: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SignId" sign_id: i64, 9 "SignIndustry" sign_industry: i64,
    10 "SignName" sign_name: String, 11 "SignSource" sign_source: i64, 12 "Submitter" submitter: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`CreateDigitalSignOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSignOrderOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDigitalSignOrderOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates digital sms template: `CreateDigitalSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateDigitalSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSmsTemplate {
    pub owner_id: Option<i64>,
    /// Required.
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
    /// Required.
    pub template_contents: Vec<CreateDigitalSmsTemplateTemplateContents>,
    /// Required.
    pub template_name: String,
}
operation! {
    CreateDigitalSmsTemplate(remark: String, template_contents: Vec<CreateDigitalSmsTemplateTemplateContents>, template_name: String)
    "CreateDigitalSmsTemplate" -> CreateDigitalSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name: String, 5 "TemplateContents" template_contents,
    6 "TemplateName" template_name
} }

/// In the request of [`CreateDigitalSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSmsTemplateTemplateContents {
    pub file_contents: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_suffix: Option<String>,
}
input! { CreateDigitalSmsTemplateTemplateContents() {
    0 "FileContents" file_contents: String, 1 "FileName" file_name: String, 2 "FileSize" file_size: i64,
    3 "FileSuffix" file_suffix: String
} }

/// Response of [`CreateDigitalSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { CreateDigitalSmsTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TemplateCode" template_code: String
} }

/// Creates rcs mobile capable task: `CreateRCSMobileCapableTask` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateRCSMobileCapableTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSMobileCapableTask {
    /// Required.
    pub phone_numbers_file: String,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub template_code: String,
}
operation! { CreateRCSMobileCapableTask(phone_numbers_file: String, sign_name: String, template_code: String)
    "CreateRCSMobileCapableTask" -> CreateRCSMobileCapableTaskOutput {
    0 "PhoneNumbersFile" phone_numbers_file, 1 "SignName" sign_name, 2 "TemplateCode" template_code
} }

/// Response of [`CreateRCSMobileCapableTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSMobileCapableTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRCSMobileCapableTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates rcs template: `CreateRCSTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateRCSTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSTemplate {
    /// Required.
    pub related_sign_names: String,
    /// Required.
    pub template_content: String,
    /// Required.
    pub template_format: String,
    pub template_menu: Option<String>,
    /// Required.
    pub template_name: String,
    pub template_rule: Option<String>,
    /// Required.
    pub template_type: i64,
}

/// Arguments of [`CreateRCSTemplate::new`].
pub struct CreateRCSTemplateRequired {
    pub related_sign_names: String,
    pub template_content: String,
    pub template_format: String,
    pub template_name: String,
    pub template_type: i64,
}
operation! {
    CreateRCSTemplate { CreateRCSTemplateRequired: related_sign_names, template_content, template_format, template_name, template_type }
    "CreateRCSTemplate" -> CreateRCSTemplateOutput {
    0 "RelatedSignNames" related_sign_names, 1 "TemplateContent" template_content, 2 "TemplateFormat" template_format,
    3 "TemplateMenu" template_menu: String, 4 "TemplateName" template_name, 5 "TemplateRule" template_rule: String,
    6 "TemplateType" template_type
} }

/// Response of [`CreateRCSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRCSTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates smart short url: `CreateSmartShortUrl` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmartShortUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartShortUrl {
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_numbers: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_url: String,
}
operation! { CreateSmartShortUrl(phone_numbers: String, source_url: String)
    "CreateSmartShortUrl" -> CreateSmartShortUrlOutput {
    0 "OutId" out_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumbers" phone_numbers,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SourceUrl" source_url
} }

/// Response of [`CreateSmartShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartShortUrlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Vec<CreateSmartShortUrlModel>,
}
model! { CreateSmartShortUrlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: Vec<CreateSmartShortUrlModel>
} }

/// In the response of [`CreateSmartShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartShortUrlModel {
    pub domain: Option<String>,
    pub expiration: Option<i64>,
    pub phone_number: Option<String>,
    pub short_name: Option<String>,
    pub short_url: Option<String>,
}
model! { CreateSmartShortUrlModel {
    0 "Domain" domain: String, 1 "Expiration" expiration: i64, 2 "PhoneNumber" phone_number: String,
    3 "ShortName" short_name: String, 4 "ShortUrl" short_url: String
} }

/// Creates sms app icp record: `CreateSmsAppIcpRecord` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsAppIcpRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsAppIcpRecord {
    /// Required.
    pub app_approval_date: String,
    /// Required.
    pub app_icp_license_number: String,
    /// Required.
    pub app_icp_record_pic: String,
    /// Required.
    pub app_principal_unit_name: String,
    pub app_runtime_pic: Option<String>,
    /// Required.
    pub app_service_name: String,
    pub app_store_download_pic: Option<String>,
    /// Required.
    pub domain: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateSmsAppIcpRecord::new`].
pub struct CreateSmsAppIcpRecordRequired {
    pub app_approval_date: String,
    pub app_icp_license_number: String,
    pub app_icp_record_pic: String,
    pub app_principal_unit_name: String,
    pub app_service_name: String,
    pub domain: String,
}
operation! {
    CreateSmsAppIcpRecord { CreateSmsAppIcpRecordRequired: app_approval_date, app_icp_license_number, app_icp_record_pic, app_principal_unit_name, app_service_name, domain }
    "CreateSmsAppIcpRecord" -> CreateSmsAppIcpRecordOutput {
    0 "AppApprovalDate" app_approval_date, 1 "AppIcpLicenseNumber" app_icp_license_number,
    2 "AppIcpRecordPic" app_icp_record_pic, 3 "AppPrincipalUnitName" app_principal_unit_name,
    4 "AppRuntimePic" app_runtime_pic: String, 5 "AppServiceName" app_service_name,
    6 "AppStoreDownloadPic" app_store_download_pic: String, 7 "Domain" domain, 8 "OwnerId" owner_id: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateSmsAppIcpRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsAppIcpRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSmsAppIcpRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates sms authorization letter: `CreateSmsAuthorizationLetter` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsAuthorizationLetter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsAuthorizationLetter {
    /// Required.
    pub authorization: String,
    /// Required.
    pub authorization_letter_exp_date: String,
    /// Required.
    pub authorization_letter_name: String,
    /// Required.
    pub authorization_letter_pic: String,
    /// Required.
    pub organization_code: String,
    pub owner_id: Option<i64>,
    /// Required. Secret.
    pub proxy_authorization: Secret,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_list: Vec<String>,
}

/// Arguments of [`CreateSmsAuthorizationLetter::new`].
pub struct CreateSmsAuthorizationLetterRequired {
    pub authorization: String,
    pub authorization_letter_exp_date: String,
    pub authorization_letter_name: String,
    pub authorization_letter_pic: String,
    pub organization_code: String,
    pub proxy_authorization: Secret,
    pub sign_list: Vec<String>,
}
operation! {
    CreateSmsAuthorizationLetter { CreateSmsAuthorizationLetterRequired: authorization, authorization_letter_exp_date, authorization_letter_name, authorization_letter_pic, organization_code, proxy_authorization, sign_list }
    "CreateSmsAuthorizationLetter" -> CreateSmsAuthorizationLetterOutput {
    0 "Authorization" authorization, 1 "AuthorizationLetterExpDate" authorization_letter_exp_date,
    2 "AuthorizationLetterName" authorization_letter_name, 3 "AuthorizationLetterPic" authorization_letter_pic,
    4 "OrganizationCode" organization_code, 5 "OwnerId" owner_id: i64, 6 "ProxyAuthorization" proxy_authorization,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SignList" sign_list
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`CreateSmsAuthorizationLetter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsAuthorizationLetterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSmsAuthorizationLetterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates sms sign: `CreateSmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSign {
    pub app_icp_record_id: Option<i64>,
    pub apply_scene_content: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub more_data: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_id: i64,
    /// At most 500 characters.
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_source: i64,
    pub sign_type: Option<i64>,
    pub third_party: Option<bool>,
    pub trademark_id: Option<i64>,
}
operation! { CreateSmsSign(qualification_id: i64, sign_name: String, sign_source: i64)
    "CreateSmsSign" -> CreateSmsSignOutput {
    0 "AppIcpRecordId" app_icp_record_id: i64, 1 "ApplySceneContent" apply_scene_content: String,
    2 "AuthorizationLetterId" authorization_letter_id: i64, 3 "MoreData" more_data: Vec<String>,
    4 "OwnerId" owner_id: i64, 5 "QualificationId" qualification_id, 6 "Remark" remark: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SignName" sign_name, 10 "SignSource" sign_source, 11 "SignType" sign_type: i64,
    12 "ThirdParty" third_party: bool, 13 "TrademarkId" trademark_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub sign_name: Option<String>,
}
model! { CreateSmsSignOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "SignName" sign_name: String
} }

/// Creates sms template: `CreateSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsTemplate {
    pub apply_scene_content: Option<String>,
    pub intl_type: Option<i64>,
    pub more_data: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub related_sign_name: Option<String>,
    /// At most 500 characters.
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. At most 500 characters.
    pub template_content: String,
    /// Required. At most 30 characters.
    pub template_name: String,
    pub template_rule: Option<String>,
    /// Required.
    pub template_type: i64,
    pub traffic_driving: Option<String>,
}
operation! { CreateSmsTemplate(template_content: String, template_name: String, template_type: i64)
    "CreateSmsTemplate" -> CreateSmsTemplateOutput {
    0 "ApplySceneContent" apply_scene_content: String, 1 "IntlType" intl_type: i64, 2 "MoreData" more_data: Vec<String>,
    3 "OwnerId" owner_id: i64, 4 "RelatedSignName" related_sign_name: String, 5 "Remark" remark: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TemplateContent" template_content, 9 "TemplateName" template_name, 10 "TemplateRule" template_rule: String,
    11 "TemplateType" template_type, 12 "TrafficDriving" traffic_driving: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`CreateSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
}
model! { CreateSmsTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String,
    3 "TemplateCode" template_code: String, 4 "TemplateName" template_name: String
} }

/// Creates sms trademark: `CreateSmsTrademark` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsTrademark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsTrademark {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub trademark_applicant_name: String,
    /// Required.
    pub trademark_eff_exp_date: String,
    /// Required.
    pub trademark_name: String,
    /// Required.
    pub trademark_pic: String,
    /// Required.
    pub trademark_registration_number: String,
}

/// Arguments of [`CreateSmsTrademark::new`].
pub struct CreateSmsTrademarkRequired {
    pub trademark_applicant_name: String,
    pub trademark_eff_exp_date: String,
    pub trademark_name: String,
    pub trademark_pic: String,
    pub trademark_registration_number: String,
}
operation! {
    CreateSmsTrademark { CreateSmsTrademarkRequired: trademark_applicant_name, trademark_eff_exp_date, trademark_name, trademark_pic, trademark_registration_number }
    "CreateSmsTrademark" -> CreateSmsTrademarkOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TrademarkApplicantName" trademark_applicant_name,
    4 "TrademarkEffExpDate" trademark_eff_exp_date, 5 "TrademarkName" trademark_name, 6 "TrademarkPic" trademark_pic,
    7 "TrademarkRegistrationNumber" trademark_registration_number
} }

/// Response of [`CreateSmsTrademark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsTrademarkOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSmsTrademarkOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes ext code sign: `DeleteExtCodeSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteExtCodeSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtCodeSign {
    /// Required.
    pub ext_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
}
operation! { DeleteExtCodeSign(ext_code: String, sign_name: String) "DeleteExtCodeSign" -> DeleteExtCodeSignOutput {
    0 "ExtCode" ext_code, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name
} }

/// Response of [`DeleteExtCodeSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtCodeSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExtCodeSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes short url: `DeleteShortUrl` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteShortUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShortUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_url: String,
}
operation! { DeleteShortUrl(source_url: String) "DeleteShortUrl" -> DeleteShortUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SourceUrl" source_url
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShortUrlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteShortUrlOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes sms qualification: `DeleteSmsQualification` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteSmsQualification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsQualification {
    /// Required.
    pub order_id: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_group_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteSmsQualification(order_id: i64, qualification_group_id: i64)
    "DeleteSmsQualification" -> DeleteSmsQualificationOutput {
    0 "OrderId" order_id, 1 "OwnerId" owner_id: i64, 2 "QualificationGroupId" qualification_group_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsQualificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSmsQualificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes sms sign: `DeleteSmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteSmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSign {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
}
operation! { DeleteSmsSign(sign_name: String) "DeleteSmsSign" -> DeleteSmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name
} }

/// Response of [`DeleteSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sign_name: Option<String>,
}
model! { DeleteSmsSignOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SignName" sign_name: String
} }

/// Deletes sms template: `DeleteSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/DeleteSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplate {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
}
operation! { DeleteSmsTemplate(template_code: String) "DeleteSmsTemplate" -> DeleteSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateCode" template_code
} }

/// Response of [`DeleteSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { DeleteSmsTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TemplateCode" template_code: String
} }

/// Gets card sms details: `GetCardSmsDetails` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetCardSmsDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsDetails {
    pub biz_card_id: Option<String>,
    pub biz_digit_id: Option<String>,
    pub biz_sms_id: Option<String>,
    pub current_page: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub send_date: String,
}
operation! { GetCardSmsDetails(phone_number: String, send_date: String) "GetCardSmsDetails" -> GetCardSmsDetailsOutput {
    0 "BizCardId" biz_card_id: String, 1 "BizDigitId" biz_digit_id: String, 2 "BizSmsId" biz_sms_id: String,
    3 "CurrentPage" current_page: i64, 4 "OwnerId" owner_id: i64, 5 "PageSize" page_size: i64,
    6 "PhoneNumber" phone_number, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SendDate" send_date
} }
paged! { GetCardSmsDetails: GetCardSmsDetailsRecords =
    Number "CurrentPage", "CardSendDetailDTO.Records" card_send_detail_dto.records, total "CardSendDetailDTO.TotalCount" }

/// Response of [`GetCardSmsDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsDetailsOutput {
    pub access_denied_detail: Option<String>,
    pub card_send_detail_dto: Option<GetCardSmsDetailsCardSendDetailDTO>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCardSmsDetailsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "CardSendDetailDTO" card_send_detail_dto: GetCardSmsDetailsCardSendDetailDTO, 2 "Code" code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCardSmsDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsDetailsCardSendDetailDTO {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetCardSmsDetailsRecords>,
    pub total_count: Option<i64>,
}
model! { GetCardSmsDetailsCardSendDetailDTO {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<GetCardSmsDetailsRecords>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardSmsDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsDetailsRecords {
    pub err_code: Option<String>,
    pub out_id: Option<String>,
    pub phone_number: Option<String>,
    pub receive_date: Option<String>,
    pub receive_type: Option<String>,
    pub render_date: Option<String>,
    pub render_status: Option<i64>,
    pub send_date: Option<String>,
    pub send_status: Option<i64>,
    pub sms_content: Option<String>,
    pub template_code: Option<String>,
}
model! { GetCardSmsDetailsRecords {
    0 "ErrCode" err_code: String, 1 "OutId" out_id: String, 2 "PhoneNumber" phone_number: String,
    3 "ReceiveDate" receive_date: String, 4 "ReceiveType" receive_type: String, 5 "RenderDate" render_date: String,
    6 "RenderStatus" render_status: i64, 7 "SendDate" send_date: String, 8 "SendStatus" send_status: i64,
    9 "SmsContent" sms_content: String, 10 "TemplateCode" template_code: String
} }

/// Gets card sms link: `GetCardSmsLink` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetCardSmsLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsLink {
    pub card_code_type: Option<i64>,
    pub card_link_type: Option<i64>,
    /// Required.
    pub card_template_code: String,
    pub card_template_param_json: Option<String>,
    pub custom_short_code_json: Option<String>,
    pub domain: Option<String>,
    pub out_id: Option<String>,
    pub phone_number_json: Option<String>,
    /// Required.
    pub sign_name_json: String,
}
operation! { GetCardSmsLink(card_template_code: String, sign_name_json: String)
    "GetCardSmsLink" -> GetCardSmsLinkOutput {
    0 "CardCodeType" card_code_type: i64, 1 "CardLinkType" card_link_type: i64, 2 "CardTemplateCode" card_template_code,
    3 "CardTemplateParamJson" card_template_param_json: String, 4 "CustomShortCodeJson" custom_short_code_json: String,
    5 "Domain" domain: String, 6 "OutId" out_id: String, 7 "PhoneNumberJson" phone_number_json: String,
    8 "SignNameJson" sign_name_json
} }

/// Response of [`GetCardSmsLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsLinkOutput {
    pub code: Option<String>,
    pub data: Option<GetCardSmsLinkData>,
    pub success: Option<bool>,
}
model! { GetCardSmsLinkOutput {
    0 "Code" code: String, 1 "Data" data: GetCardSmsLinkData, 2 "Success" success: bool
} }

/// In the response of [`GetCardSmsLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsLinkData {
    pub card_phone_numbers: Option<String>,
    pub card_sign_names: Option<String>,
    pub card_sms_links: Option<String>,
    pub card_tmp_state: Option<i64>,
    pub not_media_mobiles: Option<String>,
}
model! { GetCardSmsLinkData {
    0 "CardPhoneNumbers" card_phone_numbers: String, 1 "CardSignNames" card_sign_names: String,
    2 "CardSmsLinks" card_sms_links: String, 3 "CardTmpState" card_tmp_state: i64,
    4 "NotMediaMobiles" not_media_mobiles: String
} }

/// Gets media resource id: `GetMediaResourceId` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetMediaResourceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaResourceId {
    pub extend_info: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub file_size: i64,
    pub memo: Option<String>,
    /// Required.
    pub oss_key: String,
    /// Required. 0 to 10000.
    pub resource_type: i64,
}
operation! { GetMediaResourceId(file_size: i64, oss_key: String, resource_type: i64)
    "GetMediaResourceId" -> GetMediaResourceIdOutput {
    0 "ExtendInfo" extend_info: String, 1 "FileSize" file_size, 2 "Memo" memo: String, 3 "OssKey" oss_key,
    4 "ResourceType" resource_type
} }

/// Response of [`GetMediaResourceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaResourceIdOutput {
    pub code: Option<String>,
    pub data: Option<GetMediaResourceIdData>,
    pub success: Option<bool>,
}
model! { GetMediaResourceIdOutput {
    0 "Code" code: String, 1 "Data" data: GetMediaResourceIdData, 2 "Success" success: bool
} }

/// In the response of [`GetMediaResourceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaResourceIdData {
    pub res_url_download: Option<String>,
    pub resource_id: Option<i64>,
}
model! { GetMediaResourceIdData {
    0 "ResUrlDownload" res_url_download: String, 1 "ResourceId" resource_id: i64
} }

/// Gets oss info for card template: `GetOSSInfoForCardTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetOSSInfoForCardTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplate {}
operation! { GetOSSInfoForCardTemplate() "GetOSSInfoForCardTemplate" -> GetOSSInfoForCardTemplateOutput {} }

/// Response of [`GetOSSInfoForCardTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplateOutput {
    pub code: Option<String>,
    pub data: Option<GetOSSInfoForCardTemplateData>,
    pub success: Option<bool>,
}
model! { GetOSSInfoForCardTemplateOutput {
    0 "Code" code: String, 1 "Data" data: GetOSSInfoForCardTemplateData, 2 "Success" success: bool
} }

/// In the response of [`GetOSSInfoForCardTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplateData {
    pub access_key_id: Option<String>,
    pub ali_uid: Option<String>,
    pub bucket: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetOSSInfoForCardTemplateData {
    0 "AccessKeyId" access_key_id: String, 1 "AliUid" ali_uid: String, 2 "Bucket" bucket: String,
    3 "ExpireTime" expire_time: String, 4 "Host" host: String, 5 "Policy" policy: String,
    6 "Signature" signature: Secret, 7 "StartPath" start_path: String
} }

/// Gets oss info for upload file: `GetOSSInfoForUploadFile` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetOSSInfoForUploadFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForUploadFile {
    pub biz_type: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetOSSInfoForUploadFile() "GetOSSInfoForUploadFile" -> GetOSSInfoForUploadFileOutput {
    0 "BizType" biz_type: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetOSSInfoForUploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForUploadFileOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<GetOSSInfoForUploadFileModel>,
    pub success: Option<bool>,
}
model! { GetOSSInfoForUploadFileOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: GetOSSInfoForUploadFileModel,
    3 "Success" success: bool
} }

/// In the response of [`GetOSSInfoForUploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForUploadFileModel {
    pub access_key_id: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetOSSInfoForUploadFileModel {
    0 "AccessKeyId" access_key_id: String, 1 "ExpireTime" expire_time: String, 2 "Host" host: String,
    3 "Policy" policy: String, 4 "Signature" signature: Secret, 5 "StartPath" start_path: String
} }

/// Gets qualification oss info: `GetQualificationOssInfo` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetQualificationOssInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualificationOssInfo {
    /// Required.
    pub biz_type: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetQualificationOssInfo(biz_type: String) "GetQualificationOssInfo" -> GetQualificationOssInfoOutput {
    0 "BizType" biz_type, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetQualificationOssInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualificationOssInfoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetQualificationOssInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetQualificationOssInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetQualificationOssInfoData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetQualificationOssInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualificationOssInfoData {
    pub access_key_id: Option<String>,
    pub expire: Option<i64>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetQualificationOssInfoData {
    0 "AccessKeyId" access_key_id: String, 1 "Expire" expire: i64, 2 "Host" host: String, 3 "Policy" policy: String,
    4 "Signature" signature: Secret, 5 "StartPath" start_path: String
} }

/// Gets rcs signature: `GetRCSSignature` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetRCSSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignature {
    pub sign_name: Option<String>,
}
operation! { GetRCSSignature() "GetRCSSignature" -> GetRCSSignatureOutput {
    0 "SignName" sign_name: String
} }

/// Response of [`GetRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetRCSSignatureData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRCSSignatureOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetRCSSignatureData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureData {
    pub background_image: Option<String>,
    pub bubble_color: Option<String>,
    pub category: Option<i64>,
    pub chatbot_code: Option<String>,
    pub chatbot_name: Option<String>,
    pub description: Option<String>,
    pub latitude: Option<String>,
    pub logo: Option<String>,
    pub longitude: Option<String>,
    pub office_address: Option<String>,
    pub register_result_list: Vec<GetRCSSignatureRegisterResultList>,
    pub service_email: Option<String>,
    pub service_phone: Option<String>,
    pub service_terms: Option<String>,
    pub service_website: Option<String>,
    pub shelf_result_list: Vec<GetRCSSignatureShelfResultList>,
    pub sign_id: Option<i64>,
    pub sign_name: Option<String>,
}
model! { GetRCSSignatureData {
    0 "BackgroundImage" background_image: String, 1 "BubbleColor" bubble_color: String, 2 "Category" category: i64,
    3 "ChatbotCode" chatbot_code: String, 4 "ChatbotName" chatbot_name: String, 5 "Description" description: String,
    6 "Latitude" latitude: String, 7 "Logo" logo: String, 8 "Longitude" longitude: String,
    9 "OfficeAddress" office_address: String,
    10 "RegisterResultList" register_result_list: Vec<GetRCSSignatureRegisterResultList>,
    11 "ServiceEmail" service_email: String, 12 "ServicePhone" service_phone: String,
    13 "ServiceTerms" service_terms: String, 14 "ServiceWebsite" service_website: String,
    15 "ShelfResultList" shelf_result_list: Vec<GetRCSSignatureShelfResultList>, 16 "SignId" sign_id: i64,
    17 "SignName" sign_name: String
} }

/// In the response of [`GetRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureRegisterResultList {
    pub operator_code: Option<String>,
    pub product_type: Option<i64>,
    pub register_complete_time: Option<String>,
    pub register_status: Option<i64>,
    pub register_status_reasons: Vec<GetRCSSignatureRegisterStatusReasons>,
}
model! { GetRCSSignatureRegisterResultList {
    0 "OperatorCode" operator_code: String, 1 "ProductType" product_type: i64,
    2 "RegisterCompleteTime" register_complete_time: String, 3 "RegisterStatus" register_status: i64,
    4 "RegisterStatusReasons" register_status_reasons: Vec<GetRCSSignatureRegisterStatusReasons>
} }

/// In the response of [`GetRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureRegisterStatusReasons {
    pub reason_code: Option<String>,
    pub reason_desc_list: Vec<String>,
}
model! { GetRCSSignatureRegisterStatusReasons {
    0 "ReasonCode" reason_code: String, 1 "ReasonDescList" reason_desc_list: Vec<String>
} }

/// In the response of [`GetRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureShelfResultList {
    pub operator_code: Option<String>,
    pub product_type: Option<i64>,
    pub shelf_status: Option<i64>,
    pub shelf_status_reasons: Vec<GetRCSSignatureShelfStatusReasons>,
}
model! { GetRCSSignatureShelfResultList {
    0 "OperatorCode" operator_code: String, 1 "ProductType" product_type: i64, 2 "ShelfStatus" shelf_status: i64,
    3 "ShelfStatusReasons" shelf_status_reasons: Vec<GetRCSSignatureShelfStatusReasons>
} }

/// In the response of [`GetRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureShelfStatusReasons {
    pub reason_code: Option<String>,
    pub reason_desc_list: Vec<String>,
}
model! { GetRCSSignatureShelfStatusReasons {
    0 "ReasonCode" reason_code: String, 1 "ReasonDescList" reason_desc_list: Vec<String>
} }

/// Gets sms ocr oss info: `GetSmsOcrOssInfo` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsOcrOssInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsOcrOssInfo {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_type: Option<String>,
}
operation! { GetSmsOcrOssInfo() "GetSmsOcrOssInfo" -> GetSmsOcrOssInfoOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TaskType" task_type: String
} }

/// Response of [`GetSmsOcrOssInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsOcrOssInfoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<GetSmsOcrOssInfoModel>,
    pub success: Option<bool>,
}
model! { GetSmsOcrOssInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: GetSmsOcrOssInfoModel, 4 "Success" success: bool
} }

/// In the response of [`GetSmsOcrOssInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsOcrOssInfoModel {
    pub access_key_id: Option<String>,
    pub bucket: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetSmsOcrOssInfoModel {
    0 "AccessKeyId" access_key_id: String, 1 "Bucket" bucket: String, 2 "ExpireTime" expire_time: String,
    3 "Host" host: String, 4 "Policy" policy: String, 5 "Signature" signature: Secret, 6 "StartPath" start_path: String
} }

/// Gets sms sign: `GetSmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSign {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
}
operation! { GetSmsSign(sign_name: String) "GetSmsSign" -> GetSmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name
} }

/// Response of [`GetSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignOutput {
    pub app_icp_record_id: Option<i64>,
    pub apply_scene: Option<String>,
    pub audit_info: Option<GetSmsSignAuditInfo>,
    pub authorization_letter_audit_pass: Option<bool>,
    pub authorization_letter_id: Option<i64>,
    pub code: Option<String>,
    pub create_date: Option<String>,
    pub file_url_list: Vec<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub qualification_id: Option<i64>,
    pub register_result: Option<i64>,
    pub remark: Option<String>,
    pub sign_code: Option<String>,
    pub sign_isp_register_detail_list: Vec<GetSmsSignSignIspRegisterDetailList>,
    pub sign_name: Option<String>,
    pub sign_status: Option<i64>,
    pub sign_tag: Option<String>,
    pub sign_usage: Option<String>,
    pub third_party: Option<bool>,
    pub trademark_id: Option<i64>,
}
model! { GetSmsSignOutput {
    0 "AppIcpRecordId" app_icp_record_id: i64, 1 "ApplyScene" apply_scene: String,
    2 "AuditInfo" audit_info: GetSmsSignAuditInfo,
    3 "AuthorizationLetterAuditPass" authorization_letter_audit_pass: bool,
    4 "AuthorizationLetterId" authorization_letter_id: i64, 5 "Code" code: String, 6 "CreateDate" create_date: String,
    7 "FileUrlList" file_url_list: Vec<String>, 8 "Message" message: String, 9 "OrderId" order_id: String,
    10 "QualificationId" qualification_id: i64, 11 "RegisterResult" register_result: i64, 12 "Remark" remark: String,
    13 "SignCode" sign_code: String,
    14 "SignIspRegisterDetailList" sign_isp_register_detail_list: Vec<GetSmsSignSignIspRegisterDetailList>,
    15 "SignName" sign_name: String, 16 "SignStatus" sign_status: i64, 17 "SignTag" sign_tag: String,
    18 "SignUsage" sign_usage: String, 19 "ThirdParty" third_party: bool, 20 "TrademarkId" trademark_id: i64
} }

/// In the response of [`GetSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignAuditInfo {
    pub audit_date: Option<String>,
    pub reject_info: Option<String>,
}
model! { GetSmsSignAuditInfo {
    0 "AuditDate" audit_date: String, 1 "RejectInfo" reject_info: String
} }

/// In the response of [`GetSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignSignIspRegisterDetailList {
    pub operator_code: Option<String>,
    pub operator_complete_time: Option<String>,
    pub register_status: Option<i64>,
    pub register_status_reasons: Vec<GetSmsSignRegisterStatusReasons>,
}
model! { GetSmsSignSignIspRegisterDetailList {
    0 "OperatorCode" operator_code: String, 1 "OperatorCompleteTime" operator_complete_time: String,
    2 "RegisterStatus" register_status: i64,
    3 "RegisterStatusReasons" register_status_reasons: Vec<GetSmsSignRegisterStatusReasons>
} }

/// In the response of [`GetSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignRegisterStatusReasons {
    pub reason_code: Option<String>,
    pub reason_desc_list: Vec<String>,
}
model! { GetSmsSignRegisterStatusReasons {
    0 "ReasonCode" reason_code: String, 1 "ReasonDescList" reason_desc_list: Vec<String>
} }

/// Gets sms template: `GetSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplate {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
}
operation! { GetSmsTemplate(template_code: String) "GetSmsTemplate" -> GetSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateCode" template_code
} }

/// Response of [`GetSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateOutput {
    pub apply_scene: Option<String>,
    pub audit_info: Option<GetSmsTemplateAuditInfo>,
    pub code: Option<String>,
    pub create_date: Option<String>,
    pub file_url_list: Option<GetSmsTemplateFileUrlList>,
    pub intl_type: Option<i64>,
    pub message: Option<String>,
    pub more_data_file_url_list: Option<GetSmsTemplateMoreDataFileUrlList>,
    pub order_id: Option<String>,
    pub related_sign_name: Option<String>,
    pub remark: Option<String>,
    pub sign_list: Option<GetSmsTemplateSignList>,
    pub template_code: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_status: Option<String>,
    pub template_tag: Option<i64>,
    pub template_type: Option<String>,
    pub variable_attribute: Option<String>,
    pub vendor_audit_status: BTreeMap<String, Value>,
}
model! { GetSmsTemplateOutput {
    0 "ApplyScene" apply_scene: String, 1 "AuditInfo" audit_info: GetSmsTemplateAuditInfo, 2 "Code" code: String,
    3 "CreateDate" create_date: String, 4 "FileUrlList" file_url_list: GetSmsTemplateFileUrlList,
    5 "IntlType" intl_type: i64, 6 "Message" message: String,
    7 "MoreDataFileUrlList" more_data_file_url_list: GetSmsTemplateMoreDataFileUrlList, 8 "OrderId" order_id: String,
    9 "RelatedSignName" related_sign_name: String, 10 "Remark" remark: String,
    11 "SignList" sign_list: GetSmsTemplateSignList, 12 "TemplateCode" template_code: String,
    13 "TemplateContent" template_content: String, 14 "TemplateName" template_name: String,
    15 "TemplateStatus" template_status: String, 16 "TemplateTag" template_tag: i64,
    17 "TemplateType" template_type: String, 18 "VariableAttribute" variable_attribute: String,
    19 "VendorAuditStatus" vendor_audit_status: BTreeMap<String, Value>
} }

/// In the response of [`GetSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateAuditInfo {
    pub audit_date: Option<String>,
    pub reject_info: Option<String>,
}
model! { GetSmsTemplateAuditInfo {
    0 "AuditDate" audit_date: String, 1 "RejectInfo" reject_info: String
} }

/// In the response of [`GetSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateFileUrlList {
    pub file_url: Vec<String>,
}
model! { GetSmsTemplateFileUrlList {
    0 "FileUrl" file_url: Vec<String>
} }

/// In the response of [`GetSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateMoreDataFileUrlList {
    pub more_data_file_url: Vec<String>,
}
model! { GetSmsTemplateMoreDataFileUrlList {
    0 "MoreDataFileUrl" more_data_file_url: Vec<String>
} }

/// In the response of [`GetSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateSignList {
    pub sign_list: Vec<String>,
}
model! { GetSmsTemplateSignList {
    0 "SignList" sign_list: Vec<String>
} }

/// Gets sms template list: `GetSmsTemplateList` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateList {
    pub audit_status: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub template_tag: Option<String>,
    pub template_type: Option<i64>,
    pub usable_state_list: Option<Vec<String>>,
}
operation! { GetSmsTemplateList() "GetSmsTemplateList" -> GetSmsTemplateListOutput {
    0 "AuditStatus" audit_status: i64, 1 "OwnerId" owner_id: i64, 2 "PageIndex" page_index: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SignName" sign_name: String, 7 "TemplateCode" template_code: String,
    8 "TemplateName" template_name: String, 9 "TemplateTag" template_tag: String, 10 "TemplateType" template_type: i64,
    11 "UsableStateList" usable_state_list: Vec<String>
} [
    Mark::new(11, Location::Default, Style::Json)
] }
paged! { GetSmsTemplateList: GetSmsTemplateListList = Number "PageIndex", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetSmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetSmsTemplateListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSmsTemplateListOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetSmsTemplateListData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListData {
    pub list: Vec<GetSmsTemplateListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSmsTemplateListData {
    0 "List" list: Vec<GetSmsTemplateListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetSmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListList {
    pub audit_status: Option<i64>,
    pub gmt_create: Option<String>,
    pub sign_name: Option<String>,
    pub template_code: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_tag: Vec<GetSmsTemplateListTemplateTag>,
    pub template_type: Option<i64>,
    pub usable_state_list: Vec<String>,
    pub work_order_id: Option<String>,
}
model! { GetSmsTemplateListList {
    0 "AuditStatus" audit_status: i64, 1 "GmtCreate" gmt_create: String, 2 "SignName" sign_name: String,
    3 "TemplateCode" template_code: String, 4 "TemplateContent" template_content: String,
    5 "TemplateName" template_name: String, 6 "TemplateTag" template_tag: Vec<GetSmsTemplateListTemplateTag>,
    7 "TemplateType" template_type: i64, 8 "UsableStateList" usable_state_list: Vec<String>,
    9 "WorkOrderId" work_order_id: String
} }

/// In the response of [`GetSmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListTemplateTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetSmsTemplateListTemplateTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists tag resources: `ListTagResources` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub prod_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerId" owner_id: i64, 2 "PageSize" page_size: i64,
    3 "ProdCode" prod_code: String, 4 "RegionId" region_id, 5 "ResourceId" resource_id: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub code: Option<String>,
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: String, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies sms sign: `ModifySmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ModifySmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSign {
    pub owner_id: Option<i64>,
    /// Required.
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_source: i64,
    pub sign_type: Option<i64>,
    /// Required.
    pub sign_file_list: Vec<ModifySmsSignSignFileList>,
}
operation! {
    ModifySmsSign(remark: String, sign_name: String, sign_source: i64, sign_file_list: Vec<ModifySmsSignSignFileList>)
    "ModifySmsSign" -> ModifySmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name, 5 "SignSource" sign_source,
    6 "SignType" sign_type: i64, 7 "SignFileList" sign_file_list
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`ModifySmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSignSignFileList {
    /// Required.
    pub file_contents: Option<String>,
    /// Required.
    pub file_suffix: Option<String>,
}
input! { ModifySmsSignSignFileList(file_contents: String, file_suffix: String) {
    0 "FileContents" file_contents: String, 1 "FileSuffix" file_suffix: String
} }

/// Response of [`ModifySmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sign_name: Option<String>,
}
model! { ModifySmsSignOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SignName" sign_name: String
} }

/// Modifies sms template: `ModifySmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ModifySmsTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplate {
    pub owner_id: Option<i64>,
    /// Required.
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
    /// Required.
    pub template_content: String,
    /// Required.
    pub template_name: String,
    /// Required.
    pub template_type: i64,
}

/// Arguments of [`ModifySmsTemplate::new`].
pub struct ModifySmsTemplateRequired {
    pub remark: String,
    pub template_code: String,
    pub template_content: String,
    pub template_name: String,
    pub template_type: i64,
}
operation! {
    ModifySmsTemplate { ModifySmsTemplateRequired: remark, template_code, template_content, template_name, template_type }
    "ModifySmsTemplate" -> ModifySmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateCode" template_code, 5 "TemplateContent" template_content,
    6 "TemplateName" template_name, 7 "TemplateType" template_type
} }

/// Response of [`ModifySmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { ModifySmsTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TemplateCode" template_code: String
} }

/// Queries card sms template: `QueryCardSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryCardSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplate {
    /// Required.
    pub template_code: String,
}
operation! { QueryCardSmsTemplate(template_code: String) "QueryCardSmsTemplate" -> QueryCardSmsTemplateOutput {
    0 "TemplateCode" template_code
} }

/// Response of [`QueryCardSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateOutput {
    pub code: Option<String>,
    pub data: Option<QueryCardSmsTemplateData>,
    pub success: Option<bool>,
}
model! { QueryCardSmsTemplateOutput {
    0 "Code" code: String, 1 "Data" data: QueryCardSmsTemplateData, 2 "Success" success: bool
} }

/// In the response of [`QueryCardSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateData {
    pub templates: Vec<BTreeMap<String, Value>>,
}
model! { QueryCardSmsTemplateData {
    0 "Templates" templates: Vec<BTreeMap<String, Value>>
} }

/// Queries card sms template report: `QueryCardSmsTemplateReport` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryCardSmsTemplateReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateReport {
    pub end_date: Option<String>,
    pub start_date: Option<String>,
    /// Required.
    pub template_codes: Vec<String>,
}
operation! { QueryCardSmsTemplateReport(template_codes: Vec<String>)
    "QueryCardSmsTemplateReport" -> QueryCardSmsTemplateReportOutput {
    0 "EndDate" end_date: String, 1 "StartDate" start_date: String, 2 "TemplateCodes" template_codes
} }

/// Response of [`QueryCardSmsTemplateReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateReportOutput {
    pub code: Option<String>,
    pub data: Option<QueryCardSmsTemplateReportData>,
    pub success: Option<bool>,
}
model! { QueryCardSmsTemplateReportOutput {
    0 "Code" code: String, 1 "Data" data: QueryCardSmsTemplateReportData, 2 "Success" success: bool
} }

/// In the response of [`QueryCardSmsTemplateReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateReportData {
    pub model: Vec<BTreeMap<String, Value>>,
}
model! { QueryCardSmsTemplateReportData {
    0 "model" model: Vec<BTreeMap<String, Value>>
} }

/// Queries digital sign by name: `QueryDigitalSignByName` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryDigitalSignByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDigitalSignByName {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
}
operation! { QueryDigitalSignByName() "QueryDigitalSignByName" -> QueryDigitalSignByNameOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name: String
} }

/// Response of [`QueryDigitalSignByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDigitalSignByNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDigitalSignByNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries ext code sign: `QueryExtCodeSign` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryExtCodeSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExtCodeSign {
    pub ext_code: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
}
operation! { QueryExtCodeSign() "QueryExtCodeSign" -> QueryExtCodeSignOutput {
    0 "ExtCode" ext_code: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SignName" sign_name: String
} }
paged! { QueryExtCodeSign: QueryExtCodeSignList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryExtCodeSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExtCodeSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryExtCodeSignData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryExtCodeSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: QueryExtCodeSignData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryExtCodeSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExtCodeSignData {
    pub list: Vec<QueryExtCodeSignList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryExtCodeSignData {
    0 "List" list: Vec<QueryExtCodeSignList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryExtCodeSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExtCodeSignList {
    pub active: Option<i64>,
    pub ext_code: Option<String>,
    pub send_count: Option<i64>,
    pub sign_name: Option<String>,
    pub source: Option<String>,
}
model! { QueryExtCodeSignList {
    0 "Active" active: i64, 1 "ExtCode" ext_code: String, 2 "SendCount" send_count: i64, 3 "SignName" sign_name: String,
    4 "Source" source: String
} }

/// Queries mobiles card support: `QueryMobilesCardSupport` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryMobilesCardSupport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupport {
    /// At most 100 characters.
    pub encrypt_type: Option<String>,
    /// Required.
    pub mobiles: Vec<BTreeMap<String, Value>>,
    /// Required.
    pub template_code: String,
}
operation! { QueryMobilesCardSupport(mobiles: Vec<BTreeMap<String, Value>>, template_code: String)
    "QueryMobilesCardSupport" -> QueryMobilesCardSupportOutput {
    0 "EncryptType" encrypt_type: String, 1 "Mobiles" mobiles, 2 "TemplateCode" template_code
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`QueryMobilesCardSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupportOutput {
    pub code: Option<String>,
    pub data: Option<QueryMobilesCardSupportData>,
    pub success: Option<bool>,
}
model! { QueryMobilesCardSupportOutput {
    0 "Code" code: String, 1 "Data" data: QueryMobilesCardSupportData, 2 "Success" success: bool
} }

/// In the response of [`QueryMobilesCardSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupportData {
    pub query_result: Vec<QueryMobilesCardSupportQueryResult>,
}
model! { QueryMobilesCardSupportData {
    0 "QueryResult" query_result: Vec<QueryMobilesCardSupportQueryResult>
} }

/// In the response of [`QueryMobilesCardSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupportQueryResult {
    pub mobile: Option<String>,
    pub support: Option<bool>,
}
model! { QueryMobilesCardSupportQueryResult {
    0 "Mobile" mobile: String, 1 "Support" support: bool
} }

/// Queries page smart short url log: `QueryPageSmartShortUrlLog` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryPageSmartShortUrlLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLog {
    /// Required.
    pub create_date_end: i64,
    /// Required.
    pub create_date_start: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub phone_number: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub short_url: Option<String>,
}
operation! { QueryPageSmartShortUrlLog(create_date_end: i64, create_date_start: i64, page_no: i64, page_size: i64)
    "QueryPageSmartShortUrlLog" -> QueryPageSmartShortUrlLogOutput {
    0 "CreateDateEnd" create_date_end, 1 "CreateDateStart" create_date_start, 2 "OwnerId" owner_id: i64,
    3 "PageNo" page_no, 4 "PageSize" page_size, 5 "PhoneNumber" phone_number: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ShortUrl" short_url: String
} }
paged! { QueryPageSmartShortUrlLog: QueryPageSmartShortUrlLogList =
    Number "PageNo", "Model.List" model.list, total "Model.TotalCount" }

/// Response of [`QueryPageSmartShortUrlLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryPageSmartShortUrlLogModel>,
    pub success: Option<bool>,
}
model! { QueryPageSmartShortUrlLogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: QueryPageSmartShortUrlLogModel,
    3 "Success" success: bool
} }

/// In the response of [`QueryPageSmartShortUrlLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLogModel {
    pub list: Vec<QueryPageSmartShortUrlLogList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryPageSmartShortUrlLogModel {
    0 "List" list: Vec<QueryPageSmartShortUrlLogList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryPageSmartShortUrlLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLogList {
    pub click_state: Option<i64>,
    pub click_time: Option<i64>,
    pub create_time: Option<i64>,
    pub phone_number: Option<String>,
    pub short_name: Option<String>,
    pub short_url: Option<String>,
}
model! { QueryPageSmartShortUrlLogList {
    0 "ClickState" click_state: i64, 1 "ClickTime" click_time: i64, 2 "CreateTime" create_time: i64,
    3 "PhoneNumber" phone_number: String, 4 "ShortName" short_name: String, 5 "ShortUrl" short_url: String
} }

/// Queries rcs mobile capable: `QueryRCSMobileCapable` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryRCSMobileCapable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapable {
    /// Required.
    pub phone_numbers: String,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub template_code: String,
}
operation! { QueryRCSMobileCapable(phone_numbers: String, sign_name: String, template_code: String)
    "QueryRCSMobileCapable" -> QueryRCSMobileCapableOutput {
    0 "PhoneNumbers" phone_numbers, 1 "SignName" sign_name, 2 "TemplateCode" template_code
} }

/// Response of [`QueryRCSMobileCapable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapableOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRCSMobileCapableOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries rcs mobile capable task result: `QueryRCSMobileCapableTaskResult` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryRCSMobileCapableTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapableTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { QueryRCSMobileCapableTaskResult(task_id: String)
    "QueryRCSMobileCapableTaskResult" -> QueryRCSMobileCapableTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`QueryRCSMobileCapableTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapableTaskResultOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRCSMobileCapableTaskResultOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries rcs template: `QueryRCSTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryRCSTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSTemplate {
    /// Required.
    pub template_code: String,
}
operation! { QueryRCSTemplate(template_code: String) "QueryRCSTemplate" -> QueryRCSTemplateOutput {
    0 "TemplateCode" template_code
} }

/// Response of [`QueryRCSTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRCSTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries rcs sign menu by version: `QueryRcsSignMenuByVersion` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryRcsSignMenuByVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRcsSignMenuByVersion {
    /// Required.
    pub rcs_menu_version: String,
    /// Required.
    pub sign_name: String,
}
operation! { QueryRcsSignMenuByVersion(rcs_menu_version: String, sign_name: String)
    "QueryRcsSignMenuByVersion" -> QueryRcsSignMenuByVersionOutput {
    0 "RcsMenuVersion" rcs_menu_version, 1 "SignName" sign_name
} }

/// Response of [`QueryRcsSignMenuByVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRcsSignMenuByVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRcsSignMenuByVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries send details: `QuerySendDetails` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySendDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetails {
    pub biz_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub send_date: String,
}
operation! { QuerySendDetails(current_page: i64, page_size: i64, phone_number: String, send_date: String)
    "QuerySendDetails" -> QuerySendDetailsOutput {
    0 "BizId" biz_id: String, 1 "CurrentPage" current_page, 2 "OwnerId" owner_id: i64, 3 "PageSize" page_size,
    4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SendDate" send_date
} }
paged! { QuerySendDetails: QuerySendDetailsSmsSendDetailDTO =
    Number "CurrentPage", "SmsSendDetailDTOs.SmsSendDetailDTO" sms_send_detail_dtos.sms_send_detail_dto, total "TotalCount" }

/// Response of [`QuerySendDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sms_send_detail_dtos: Option<QuerySendDetailsSmsSendDetailDTOs>,
    pub total_count: Option<String>,
}
model! { QuerySendDetailsOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "SmsSendDetailDTOs" sms_send_detail_dtos: QuerySendDetailsSmsSendDetailDTOs, 3 "TotalCount" total_count: String
} }

/// In the response of [`QuerySendDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsSmsSendDetailDTOs {
    pub sms_send_detail_dto: Vec<QuerySendDetailsSmsSendDetailDTO>,
}
model! { QuerySendDetailsSmsSendDetailDTOs {
    0 "SmsSendDetailDTO" sms_send_detail_dto: Vec<QuerySendDetailsSmsSendDetailDTO>
} }

/// In the response of [`QuerySendDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsSmsSendDetailDTO {
    pub content: Option<String>,
    pub err_code: Option<String>,
    pub out_id: Option<String>,
    pub phone_num: Option<String>,
    pub receive_date: Option<String>,
    pub send_date: Option<String>,
    pub send_status: Option<i64>,
    pub template_code: Option<String>,
}
model! { QuerySendDetailsSmsSendDetailDTO {
    0 "Content" content: String, 1 "ErrCode" err_code: String, 2 "OutId" out_id: String, 3 "PhoneNum" phone_num: String,
    4 "ReceiveDate" receive_date: String, 5 "SendDate" send_date: String, 6 "SendStatus" send_status: i64,
    7 "TemplateCode" template_code: String
} }

/// Queries send statistics: `QuerySendStatistics` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySendStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatistics {
    /// Required.
    pub end_date: String,
    /// Required. 1 to 2. 1 to 2 characters.
    pub is_globe: i64,
    pub owner_id: Option<i64>,
    /// Required. At least 1. At least 1 characters.
    pub page_index: i64,
    /// Required. 1 to 50. 1 to 50 characters.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
    /// Required.
    pub start_date: String,
    pub template_type: Option<i64>,
}

/// Arguments of [`QuerySendStatistics::new`].
pub struct QuerySendStatisticsRequired {
    pub end_date: String,
    pub is_globe: i64,
    pub page_index: i64,
    pub page_size: i64,
    pub start_date: String,
}
operation! {
    QuerySendStatistics { QuerySendStatisticsRequired: end_date, is_globe, page_index, page_size, start_date }
    "QuerySendStatistics" -> QuerySendStatisticsOutput {
    0 "EndDate" end_date, 1 "IsGlobe" is_globe, 2 "OwnerId" owner_id: i64, 3 "PageIndex" page_index,
    4 "PageSize" page_size, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SignName" sign_name: String, 8 "StartDate" start_date,
    9 "TemplateType" template_type: i64
} }
paged! { QuerySendStatistics: QuerySendStatisticsTargetList =
    Number "PageIndex", "Data.TargetList" data.target_list, total "Data.TotalSize" }

/// Response of [`QuerySendStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<QuerySendStatisticsData>,
    pub message: Option<String>,
}
model! { QuerySendStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: QuerySendStatisticsData, 2 "Message" message: String
} }

/// In the response of [`QuerySendStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatisticsData {
    pub target_list: Vec<QuerySendStatisticsTargetList>,
    pub total_size: Option<i64>,
}
model! { QuerySendStatisticsData {
    0 "TargetList" target_list: Vec<QuerySendStatisticsTargetList>, 1 "TotalSize" total_size: i64
} }

/// In the response of [`QuerySendStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatisticsTargetList {
    pub no_responded_count: Option<i64>,
    pub responded_fail_count: Option<i64>,
    pub responded_success_count: Option<i64>,
    pub send_date: Option<String>,
    pub total_count: Option<i64>,
}
model! { QuerySendStatisticsTargetList {
    0 "NoRespondedCount" no_responded_count: i64, 1 "RespondedFailCount" responded_fail_count: i64,
    2 "RespondedSuccessCount" responded_success_count: i64, 3 "SendDate" send_date: String,
    4 "TotalCount" total_count: i64
} }

/// Queries short url: `QueryShortUrl` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryShortUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShortUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub short_url: String,
}
operation! { QueryShortUrl(short_url: String) "QueryShortUrl" -> QueryShortUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "ShortUrl" short_url
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShortUrlOutput {
    pub code: Option<String>,
    pub data: Option<QueryShortUrlData>,
    pub message: Option<String>,
}
model! { QueryShortUrlOutput {
    0 "Code" code: String, 1 "Data" data: QueryShortUrlData, 2 "Message" message: String
} }

/// In the response of [`QueryShortUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShortUrlData {
    pub create_date: Option<String>,
    pub expire_date: Option<String>,
    pub page_view_count: Option<String>,
    pub short_url: Option<String>,
    pub short_url_name: Option<String>,
    pub short_url_status: Option<String>,
    pub source_url: Option<String>,
    pub unique_visitor_count: Option<String>,
}
model! { QueryShortUrlData {
    0 "CreateDate" create_date: String, 1 "ExpireDate" expire_date: String, 2 "PageViewCount" page_view_count: String,
    3 "ShortUrl" short_url: String, 4 "ShortUrlName" short_url_name: String,
    5 "ShortUrlStatus" short_url_status: String, 6 "SourceUrl" source_url: String,
    7 "UniqueVisitorCount" unique_visitor_count: String
} }

/// Queries single sms qualification: `QuerySingleSmsQualification` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySingleSmsQualification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualification {
    pub order_id: Option<i64>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_group_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySingleSmsQualification(qualification_group_id: i64)
    "QuerySingleSmsQualification" -> QuerySingleSmsQualificationOutput {
    0 "OrderId" order_id: i64, 1 "OwnerId" owner_id: i64, 2 "QualificationGroupId" qualification_group_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QuerySingleSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QuerySingleSmsQualificationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySingleSmsQualificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QuerySingleSmsQualificationData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySingleSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualificationData {
    pub admin_id_card_exp_date: Option<String>,
    pub admin_id_card_front_face: Option<String>,
    pub admin_id_card_no: Option<String>,
    pub admin_id_card_pic: Option<String>,
    pub admin_id_card_type: Option<String>,
    pub admin_name: Option<String>,
    pub admin_phone_no: Option<String>,
    pub business_license_pics: Vec<QuerySingleSmsQualificationBusinessLicensePics>,
    pub business_type: Option<String>,
    pub company_name: Option<String>,
    pub company_type: Option<String>,
    pub eff_time_str: Option<String>,
    pub legal_person_id_card_no: Option<String>,
    pub legal_person_id_card_type: Option<String>,
    pub legal_person_id_card_eff_time: Option<String>,
    pub legal_person_name: Option<String>,
    pub organization_code: Option<String>,
    pub other_files: Vec<QuerySingleSmsQualificationOtherFiles>,
    pub qualification_group_id: Option<i64>,
    pub qualification_name: Option<String>,
    pub remark: Option<String>,
    pub state: Option<String>,
    pub use_by_self: Option<bool>,
    pub whether_share: Option<bool>,
    pub work_order_id: Option<i64>,
}
model! { QuerySingleSmsQualificationData {
    0 "AdminIDCardExpDate" admin_id_card_exp_date: String, 1 "AdminIDCardFrontFace" admin_id_card_front_face: String,
    2 "AdminIDCardNo" admin_id_card_no: String, 3 "AdminIDCardPic" admin_id_card_pic: String,
    4 "AdminIDCardType" admin_id_card_type: String, 5 "AdminName" admin_name: String,
    6 "AdminPhoneNo" admin_phone_no: String,
    7 "BusinessLicensePics" business_license_pics: Vec<QuerySingleSmsQualificationBusinessLicensePics>,
    8 "BusinessType" business_type: String, 9 "CompanyName" company_name: String, 10 "CompanyType" company_type: String,
    11 "EffTimeStr" eff_time_str: String, 12 "LegalPersonIDCardNo" legal_person_id_card_no: String,
    13 "LegalPersonIDCardType" legal_person_id_card_type: String,
    14 "LegalPersonIdCardEffTime" legal_person_id_card_eff_time: String, 15 "LegalPersonName" legal_person_name: String,
    16 "OrganizationCode" organization_code: String,
    17 "OtherFiles" other_files: Vec<QuerySingleSmsQualificationOtherFiles>,
    18 "QualificationGroupId" qualification_group_id: i64, 19 "QualificationName" qualification_name: String,
    20 "Remark" remark: String, 21 "State" state: String, 22 "UseBySelf" use_by_self: bool,
    23 "WhetherShare" whether_share: bool, 24 "WorkOrderId" work_order_id: i64
} }

/// In the response of [`QuerySingleSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualificationBusinessLicensePics {
    pub license_pic: Option<String>,
    pub pic_url: Option<String>,
    pub r#type: Option<String>,
}
model! { QuerySingleSmsQualificationBusinessLicensePics {
    0 "LicensePic" license_pic: String, 1 "PicUrl" pic_url: String, 2 "Type" r#type: String
} }

/// In the response of [`QuerySingleSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualificationOtherFiles {
    pub license_pic: Option<String>,
    pub pic_url: Option<String>,
}
model! { QuerySingleSmsQualificationOtherFiles {
    0 "LicensePic" license_pic: String, 1 "PicUrl" pic_url: String
} }

/// Queries sms app icp record: `QuerySmsAppIcpRecord` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsAppIcpRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAppIcpRecord {
    /// Required.
    pub app_icp_record_id_list: Vec<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySmsAppIcpRecord(app_icp_record_id_list: Vec<i64>)
    "QuerySmsAppIcpRecord" -> QuerySmsAppIcpRecordOutput {
    0 "AppIcpRecordIdList" app_icp_record_id_list, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`QuerySmsAppIcpRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAppIcpRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<QuerySmsAppIcpRecordData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsAppIcpRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<QuerySmsAppIcpRecordData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySmsAppIcpRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAppIcpRecordData {
    pub app_approval_date: Option<String>,
    pub app_icp_license_number: Option<String>,
    pub app_icp_record_id: Option<i64>,
    pub app_icp_record_pic: Option<String>,
    pub app_icp_record_pic_url: Option<String>,
    pub app_principal_unit_name: Option<String>,
    pub app_runtime_pic: Option<String>,
    pub app_runtime_pic_url: Option<String>,
    pub app_service_name: Option<String>,
    pub app_store_download_pic: Option<String>,
    pub app_store_download_pic_url: Option<String>,
    pub domain: Option<String>,
}
model! { QuerySmsAppIcpRecordData {
    0 "AppApprovalDate" app_approval_date: String, 1 "AppIcpLicenseNumber" app_icp_license_number: String,
    2 "AppIcpRecordId" app_icp_record_id: i64, 3 "AppIcpRecordPic" app_icp_record_pic: String,
    4 "AppIcpRecordPicUrl" app_icp_record_pic_url: String, 5 "AppPrincipalUnitName" app_principal_unit_name: String,
    6 "AppRuntimePic" app_runtime_pic: String, 7 "AppRuntimePicUrl" app_runtime_pic_url: String,
    8 "AppServiceName" app_service_name: String, 9 "AppStoreDownloadPic" app_store_download_pic: String,
    10 "AppStoreDownloadPicUrl" app_store_download_pic_url: String, 11 "Domain" domain: String
} }

/// Queries sms authorization letter: `QuerySmsAuthorizationLetter` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsAuthorizationLetter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAuthorizationLetter {
    pub authorization_letter_id_list: Option<Vec<i64>>,
    pub organization_code: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
}
operation! { QuerySmsAuthorizationLetter() "QuerySmsAuthorizationLetter" -> QuerySmsAuthorizationLetterOutput {
    0 "AuthorizationLetterIdList" authorization_letter_id_list: Vec<i64>,
    1 "OrganizationCode" organization_code: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SignName" sign_name: String, 6 "State" state: String, 7 "Status" status: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`QuerySmsAuthorizationLetter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAuthorizationLetterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<QuerySmsAuthorizationLetterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsAuthorizationLetterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<QuerySmsAuthorizationLetterData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySmsAuthorizationLetter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAuthorizationLetterData {
    pub authorization: Option<String>,
    pub authorization_letter_exp_date: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub authorization_letter_name: Option<String>,
    pub authorization_letter_pic: Option<String>,
    pub organization_code: Option<String>,
    /// Secret.
    pub proxy_authorization: Option<Secret>,
    pub sign_scope: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
}
model! { QuerySmsAuthorizationLetterData {
    0 "Authorization" authorization: String, 1 "AuthorizationLetterExpDate" authorization_letter_exp_date: String,
    2 "AuthorizationLetterId" authorization_letter_id: i64,
    3 "AuthorizationLetterName" authorization_letter_name: String,
    4 "AuthorizationLetterPic" authorization_letter_pic: String, 5 "OrganizationCode" organization_code: String,
    6 "ProxyAuthorization" proxy_authorization: Secret, 7 "SignScope" sign_scope: String, 8 "State" state: String,
    9 "Status" status: String
} }

/// Queries sms qualification record: `QuerySmsQualificationRecord` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsQualificationRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsQualificationRecord {
    pub company_name: Option<String>,
    pub legal_person_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub qualification_group_name: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state: Option<String>,
    pub use_by_self: Option<bool>,
    pub work_order_id: Option<i64>,
}
operation! { QuerySmsQualificationRecord() "QuerySmsQualificationRecord" -> QuerySmsQualificationRecordOutput {
    0 "CompanyName" company_name: String, 1 "LegalPersonName" legal_person_name: String, 2 "OwnerId" owner_id: i64,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "QualificationGroupName" qualification_group_name: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "State" state: String, 9 "UseBySelf" use_by_self: bool, 10 "WorkOrderId" work_order_id: i64
} }
paged! { QuerySmsQualificationRecord: QuerySmsQualificationRecordList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`QuerySmsQualificationRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsQualificationRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QuerySmsQualificationRecordData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsQualificationRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QuerySmsQualificationRecordData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySmsQualificationRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsQualificationRecordData {
    pub list: Vec<QuerySmsQualificationRecordList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySmsQualificationRecordData {
    0 "List" list: Vec<QuerySmsQualificationRecordList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySmsQualificationRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsQualificationRecordList {
    pub audit_remark: Option<String>,
    pub audit_time: Option<String>,
    pub company_name: Option<String>,
    pub create_date: Option<String>,
    pub group_id: Option<i64>,
    pub legal_person_name: Option<String>,
    pub qualification_group_name: Option<String>,
    pub state_name: Option<String>,
    pub use_by_self: Option<String>,
    pub work_order_id: Option<i64>,
}
model! { QuerySmsQualificationRecordList {
    0 "AuditRemark" audit_remark: String, 1 "AuditTime" audit_time: String, 2 "CompanyName" company_name: String,
    3 "CreateDate" create_date: String, 4 "GroupId" group_id: i64, 5 "LegalPersonName" legal_person_name: String,
    6 "QualificationGroupName" qualification_group_name: String, 7 "StateName" state_name: String,
    8 "UseBySelf" use_by_self: String, 9 "WorkOrderId" work_order_id: i64
} }

/// Queries sms sign: `QuerySmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSign {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
}
operation! { QuerySmsSign(sign_name: String) "QuerySmsSign" -> QuerySmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name
} }

/// Response of [`QuerySmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignOutput {
    pub code: Option<String>,
    pub create_date: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub sign_name: Option<String>,
    pub sign_status: Option<i64>,
}
model! { QuerySmsSignOutput {
    0 "Code" code: String, 1 "CreateDate" create_date: String, 2 "Message" message: String, 3 "Reason" reason: String,
    4 "SignName" sign_name: String, 5 "SignStatus" sign_status: i64
} }

/// Queries sms sign list: `QuerySmsSignList` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsSignList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignList {
    pub owner_id: Option<i64>,
    /// At least 1. At least 1 characters.
    pub page_index: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySmsSignList() "QuerySmsSignList" -> QuerySmsSignListOutput {
    0 "OwnerId" owner_id: i64, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { QuerySmsSignList: QuerySmsSignListSmsSignList =
    Number "PageIndex", "SmsSignList" sms_sign_list, total "TotalCount" }

/// Response of [`QuerySmsSignList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub sms_sign_list: Vec<QuerySmsSignListSmsSignList>,
    pub total_count: Option<i64>,
}
model! { QuerySmsSignListOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Message" message: String, 3 "PageSize" page_size: i64,
    4 "SmsSignList" sms_sign_list: Vec<QuerySmsSignListSmsSignList>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySmsSignList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignListSmsSignList {
    pub app_icp_record_id: Option<i64>,
    pub audit_status: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub business_type: Option<String>,
    pub create_date: Option<String>,
    pub order_id: Option<String>,
    pub reason: Option<QuerySmsSignListReason>,
    pub sign_name: Option<String>,
    pub trademark_id: Option<i64>,
    pub authorization_letter_audit_pass: Option<bool>,
}
model! { QuerySmsSignListSmsSignList {
    0 "AppIcpRecordId" app_icp_record_id: i64, 1 "AuditStatus" audit_status: String,
    2 "AuthorizationLetterId" authorization_letter_id: i64, 3 "BusinessType" business_type: String,
    4 "CreateDate" create_date: String, 5 "OrderId" order_id: String, 6 "Reason" reason: QuerySmsSignListReason,
    7 "SignName" sign_name: String, 8 "TrademarkId" trademark_id: i64,
    9 "authorizationLetterAuditPass" authorization_letter_audit_pass: bool
} }

/// In the response of [`QuerySmsSignList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignListReason {
    pub reject_date: Option<String>,
    pub reject_info: Option<String>,
    pub reject_sub_info: Option<String>,
}
model! { QuerySmsSignListReason {
    0 "RejectDate" reject_date: String, 1 "RejectInfo" reject_info: String, 2 "RejectSubInfo" reject_sub_info: String
} }

/// Queries sms template: `QuerySmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsTemplate>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplate {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
}
operation! { QuerySmsTemplate(template_code: String) "QuerySmsTemplate" -> QuerySmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateCode" template_code
} }

/// Response of [`QuerySmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateOutput {
    pub code: Option<String>,
    pub create_date: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub template_code: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_status: Option<i64>,
    pub template_type: Option<i64>,
}
model! { QuerySmsTemplateOutput {
    0 "Code" code: String, 1 "CreateDate" create_date: String, 2 "Message" message: String, 3 "Reason" reason: String,
    4 "TemplateCode" template_code: String, 5 "TemplateContent" template_content: String,
    6 "TemplateName" template_name: String, 7 "TemplateStatus" template_status: i64, 8 "TemplateType" template_type: i64
} }

/// Queries sms template list: `QuerySmsTemplateList` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateList {
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_index: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySmsTemplateList() "QuerySmsTemplateList" -> QuerySmsTemplateListOutput {
    0 "OwnerId" owner_id: i64, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { QuerySmsTemplateList: QuerySmsTemplateListSmsTemplateList =
    Number "PageIndex", "SmsTemplateList" sms_template_list, total "TotalCount" }

/// Response of [`QuerySmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub sms_template_list: Vec<QuerySmsTemplateListSmsTemplateList>,
    pub total_count: Option<i64>,
}
model! { QuerySmsTemplateListOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Message" message: String, 3 "PageSize" page_size: i64,
    4 "SmsTemplateList" sms_template_list: Vec<QuerySmsTemplateListSmsTemplateList>, 5 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateListSmsTemplateList {
    pub audit_status: Option<String>,
    pub create_date: Option<String>,
    pub order_id: Option<String>,
    pub outer_template_type: Option<i64>,
    pub reason: Option<QuerySmsTemplateListReason>,
    pub signature_name: Option<String>,
    pub template_code: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<i64>,
    pub traffic_driving: Option<String>,
}
model! { QuerySmsTemplateListSmsTemplateList {
    0 "AuditStatus" audit_status: String, 1 "CreateDate" create_date: String, 2 "OrderId" order_id: String,
    3 "OuterTemplateType" outer_template_type: i64, 4 "Reason" reason: QuerySmsTemplateListReason,
    5 "SignatureName" signature_name: String, 6 "TemplateCode" template_code: String,
    7 "TemplateContent" template_content: String, 8 "TemplateName" template_name: String,
    9 "TemplateType" template_type: i64, 10 "TrafficDriving" traffic_driving: String
} }

/// In the response of [`QuerySmsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateListReason {
    pub reject_date: Option<String>,
    pub reject_info: Option<String>,
    pub reject_sub_info: Option<String>,
}
model! { QuerySmsTemplateListReason {
    0 "RejectDate" reject_date: String, 1 "RejectInfo" reject_info: String, 2 "RejectSubInfo" reject_sub_info: String
} }

/// Queries sms trademark: `QuerySmsTrademark` of `dysmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsTrademark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTrademark {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub trademark_id_list: Vec<i64>,
}
operation! { QuerySmsTrademark(trademark_id_list: Vec<i64>) "QuerySmsTrademark" -> QuerySmsTrademarkOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TrademarkIdList" trademark_id_list
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`QuerySmsTrademark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTrademarkOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<QuerySmsTrademarkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsTrademarkOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<QuerySmsTrademarkData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySmsTrademark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTrademarkData {
    pub trademark_applicant_name: Option<String>,
    pub trademark_eff_exp_date: Option<String>,
    pub trademark_id: Option<i64>,
    pub trademark_name: Option<String>,
    pub trademark_pic: Option<String>,
    pub trademark_pic_url: Option<String>,
    pub trademark_registration_number: Option<String>,
}
model! { QuerySmsTrademarkData {
    0 "TrademarkApplicantName" trademark_applicant_name: String, 1 "TrademarkEffExpDate" trademark_eff_exp_date: String,
    2 "TrademarkId" trademark_id: i64, 3 "TrademarkName" trademark_name: String, 4 "TrademarkPic" trademark_pic: String,
    5 "TrademarkPicUrl" trademark_pic_url: String, 6 "TrademarkRegistrationNumber" trademark_registration_number: String
} }

/// `RequiredPhoneCode` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/RequiredPhoneCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredPhoneCode {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RequiredPhoneCode(phone_no: String) "RequiredPhoneCode" -> RequiredPhoneCodeOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNo" phone_no, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RequiredPhoneCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredPhoneCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RequiredPhoneCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Sends batch card sms: `SendBatchCardSms` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendBatchCardSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchCardSms {
    /// Required.
    pub card_template_code: String,
    pub card_template_param_json: Option<String>,
    pub digital_template_code: Option<String>,
    pub digital_template_param_json: Option<String>,
    /// Required.
    pub fallback_type: String,
    pub out_id: Option<String>,
    /// Required.
    pub phone_number_json: String,
    /// Required.
    pub sign_name_json: String,
    pub sms_template_code: Option<String>,
    pub sms_template_param_json: Option<String>,
    pub sms_up_extend_code_json: Option<String>,
    pub template_code: Option<String>,
    pub template_param_json: Option<String>,
}
operation! {
    SendBatchCardSms(card_template_code: String, fallback_type: String, phone_number_json: String, sign_name_json: String)
    "SendBatchCardSms" -> SendBatchCardSmsOutput {
    0 "CardTemplateCode" card_template_code, 1 "CardTemplateParamJson" card_template_param_json: String,
    2 "DigitalTemplateCode" digital_template_code: String,
    3 "DigitalTemplateParamJson" digital_template_param_json: String, 4 "FallbackType" fallback_type,
    5 "OutId" out_id: String, 6 "PhoneNumberJson" phone_number_json, 7 "SignNameJson" sign_name_json,
    8 "SmsTemplateCode" sms_template_code: String, 9 "SmsTemplateParamJson" sms_template_param_json: String,
    10 "SmsUpExtendCodeJson" sms_up_extend_code_json: String, 11 "TemplateCode" template_code: String,
    12 "TemplateParamJson" template_param_json: String
} }

/// Response of [`SendBatchCardSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchCardSmsOutput {
    pub code: Option<String>,
    pub data: Option<SendBatchCardSmsData>,
    pub success: Option<bool>,
}
model! { SendBatchCardSmsOutput {
    0 "Code" code: String, 1 "Data" data: SendBatchCardSmsData, 2 "Success" success: bool
} }

/// In the response of [`SendBatchCardSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchCardSmsData {
    pub biz_card_id: Option<String>,
    pub biz_digital_id: Option<String>,
    pub biz_sms_id: Option<String>,
    pub card_tmp_state: Option<i64>,
    pub media_mobiles: Option<String>,
    pub not_media_mobiles: Option<String>,
}
model! { SendBatchCardSmsData {
    0 "BizCardId" biz_card_id: String, 1 "BizDigitalId" biz_digital_id: String, 2 "BizSmsId" biz_sms_id: String,
    3 "CardTmpState" card_tmp_state: i64, 4 "MediaMobiles" media_mobiles: String,
    5 "NotMediaMobiles" not_media_mobiles: String
} }

/// Sends batch sms: `SendBatchSms` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendBatchSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchSms {
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
    /// Required.
    pub phone_number_json: String,
    /// Required.
    pub sign_name_json: String,
    pub sms_up_extend_code_json: Option<String>,
    pub template_param_json: Option<String>,
}
operation! { SendBatchSms(template_code: String, phone_number_json: String, sign_name_json: String)
    "SendBatchSms" -> SendBatchSmsOutput {
    0 "OutId" out_id: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateCode" template_code, 5 "PhoneNumberJson" phone_number_json,
    6 "SignNameJson" sign_name_json, 7 "SmsUpExtendCodeJson" sms_up_extend_code_json: String,
    8 "TemplateParamJson" template_param_json: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`SendBatchSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchSmsOutput {
    pub biz_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SendBatchSmsOutput {
    0 "BizId" biz_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Sends card sms: `SendCardSms` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendCardSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCardSms {
    /// Required.
    pub card_objects: Vec<SendCardSmsCardObjects>,
    /// Required.
    pub card_template_code: String,
    pub digital_template_code: Option<String>,
    pub digital_template_param: Option<String>,
    /// Required.
    pub fallback_type: String,
    pub out_id: Option<String>,
    /// Required.
    pub sign_name: String,
    pub sms_template_code: Option<String>,
    pub sms_template_param: Option<String>,
    pub sms_up_extend_code: Option<String>,
    pub template_code: Option<String>,
    pub template_param: Option<String>,
}
operation! {
    SendCardSms(card_objects: Vec<SendCardSmsCardObjects>, card_template_code: String, fallback_type: String, sign_name: String)
    "SendCardSms" -> SendCardSmsOutput {
    0 "CardObjects" card_objects, 1 "CardTemplateCode" card_template_code,
    2 "DigitalTemplateCode" digital_template_code: String, 3 "DigitalTemplateParam" digital_template_param: String,
    4 "FallbackType" fallback_type, 5 "OutId" out_id: String, 6 "SignName" sign_name,
    7 "SmsTemplateCode" sms_template_code: String, 8 "SmsTemplateParam" sms_template_param: String,
    9 "SmsUpExtendCode" sms_up_extend_code: String, 10 "TemplateCode" template_code: String,
    11 "TemplateParam" template_param: String
} }

/// In the request of [`SendCardSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCardSmsCardObjects {
    pub custom_url: Option<String>,
    pub dync_params: Option<String>,
    pub mobile: Option<String>,
}
input! { SendCardSmsCardObjects() {
    0 "customUrl" custom_url: String, 1 "dyncParams" dync_params: String, 2 "mobile" mobile: String
} }

/// Response of [`SendCardSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCardSmsOutput {
    pub code: Option<String>,
    pub data: Option<SendCardSmsData>,
    pub success: Option<bool>,
}
model! { SendCardSmsOutput {
    0 "Code" code: String, 1 "Data" data: SendCardSmsData, 2 "Success" success: bool
} }

/// In the response of [`SendCardSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCardSmsData {
    pub biz_card_id: Option<String>,
    pub biz_digital_id: Option<String>,
    pub biz_sms_id: Option<String>,
    pub card_tmp_state: Option<i64>,
    pub media_mobiles: Option<String>,
    pub not_media_mobiles: Option<String>,
}
model! { SendCardSmsData {
    0 "BizCardId" biz_card_id: String, 1 "BizDigitalId" biz_digital_id: String, 2 "BizSmsId" biz_sms_id: String,
    3 "CardTmpState" card_tmp_state: i64, 4 "MediaMobiles" media_mobiles: String,
    5 "NotMediaMobiles" not_media_mobiles: String
} }

/// Sends logistics sms: `SendLogisticsSms` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendLogisticsSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLogisticsSms {
    /// Required.
    pub express_company_code: String,
    /// Required.
    pub mail_no: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub platform_company_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendLogisticsSms(express_company_code: String, mail_no: String, sign_name: String, template_code: String)
    "SendLogisticsSms" -> SendLogisticsSmsOutput {
    0 "ExpressCompanyCode" express_company_code, 1 "MailNo" mail_no, 2 "OutId" out_id: String,
    3 "OwnerId" owner_id: i64, 4 "PlatformCompanyCode" platform_company_code: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "SignName" sign_name, 8 "TemplateCode" template_code, 9 "TemplateParam" template_param: String
} }

/// Response of [`SendLogisticsSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLogisticsSmsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<SendLogisticsSmsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendLogisticsSmsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: SendLogisticsSmsData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SendLogisticsSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLogisticsSmsData {
    pub biz_id: Option<String>,
}
model! { SendLogisticsSmsData {
    0 "BizId" biz_id: String
} }

/// Sends rcs: `SendRCS` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendRCS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCS {
    pub out_id: Option<String>,
    /// Required.
    pub phone_numbers: String,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendRCS(phone_numbers: String, sign_name: String, template_code: String) "SendRCS" -> SendRCSOutput {
    0 "OutId" out_id: String, 1 "PhoneNumbers" phone_numbers, 2 "SignName" sign_name, 3 "TemplateCode" template_code,
    4 "TemplateParam" template_param: String
} }

/// Response of [`SendRCS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<SendRCSData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendRCSOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: SendRCSData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SendRCS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSData {
    pub access_denied_detail: Option<String>,
    pub bdcust: Option<String>,
    pub code: Option<String>,
    pub debug: BTreeMap<String, Value>,
    pub e: Option<String>,
    pub extend_map: BTreeMap<String, Value>,
    pub gate_fail_msg: Option<String>,
    pub key_string: Option<String>,
    pub message: Option<String>,
    pub module: BTreeMap<String, Value>,
    pub partner_id: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}
model! { SendRCSData {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Bdcust" bdcust: String, 2 "Code" code: String,
    3 "Debug" debug: BTreeMap<String, Value>, 4 "E" e: String, 5 "ExtendMap" extend_map: BTreeMap<String, Value>,
    6 "GateFailMsg" gate_fail_msg: String, 7 "KeyString" key_string: String, 8 "Message" message: String,
    9 "Module" module: BTreeMap<String, Value>, 10 "PartnerId" partner_id: String, 11 "RequestId" request_id: String,
    12 "Success" success: bool
} }

/// Sends rcs reply: `SendRCSReply` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendRCSReply>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSReply {
    /// Required.
    pub in_reply_to_rcs_id: String,
    pub out_id: Option<String>,
    /// Required.
    pub phone_numbers: String,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendRCSReply(in_reply_to_rcs_id: String, phone_numbers: String, sign_name: String, template_code: String)
    "SendRCSReply" -> SendRCSReplyOutput {
    0 "InReplyToRcsID" in_reply_to_rcs_id, 1 "OutId" out_id: String, 2 "PhoneNumbers" phone_numbers,
    3 "SignName" sign_name, 4 "TemplateCode" template_code, 5 "TemplateParam" template_param: String
} }

/// Response of [`SendRCSReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSReplyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<SendRCSReplyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendRCSReplyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: SendRCSReplyData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SendRCSReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSReplyData {
    pub access_denied_detail: Option<String>,
    pub bdcust: Option<String>,
    pub code: Option<String>,
    pub debug: BTreeMap<String, Value>,
    pub e: Option<String>,
    pub extend_map: BTreeMap<String, Value>,
    pub gate_fail_msg: Option<String>,
    pub key_string: Option<String>,
    pub message: Option<String>,
    pub module: BTreeMap<String, Value>,
    pub partner_id: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}
model! { SendRCSReplyData {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Bdcust" bdcust: String, 2 "Code" code: String,
    3 "Debug" debug: BTreeMap<String, Value>, 4 "E" e: String, 5 "ExtendMap" extend_map: BTreeMap<String, Value>,
    6 "GateFailMsg" gate_fail_msg: String, 7 "KeyString" key_string: String, 8 "Message" message: String,
    9 "Module" module: BTreeMap<String, Value>, 10 "PartnerId" partner_id: String, 11 "RequestId" request_id: String,
    12 "Success" success: bool
} }

/// Sends sms: `SendSms` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendSms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSms {
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_numbers: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
    pub sms_up_extend_code: Option<String>,
    /// Required.
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendSms(phone_numbers: String, sign_name: String, template_code: String) "SendSms" -> SendSmsOutput {
    0 "OutId" out_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumbers" phone_numbers,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SignName" sign_name, 6 "SmsUpExtendCode" sms_up_extend_code: String, 7 "TemplateCode" template_code,
    8 "TemplateParam" template_param: String
} }

/// Response of [`SendSms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsOutput {
    pub biz_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SendSmsOutput {
    0 "BizId" biz_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `SmsConversionIntl` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SmsConversionIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsConversionIntl {
    pub conversion_time: Option<i64>,
    /// Required.
    pub delivered: bool,
    /// Required.
    pub message_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SmsConversionIntl(delivered: bool, message_id: String) "SmsConversionIntl" -> SmsConversionIntlOutput {
    0 "ConversionTime" conversion_time: i64, 1 "Delivered" delivered, 2 "MessageId" message_id,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SmsConversionIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsConversionIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SmsConversionIntlOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Submits sms qualification: `SubmitSmsQualification` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SubmitSmsQualification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualification {
    /// Required.
    pub admin_id_card_exp_date: String,
    /// Required.
    pub admin_id_card_front_face: String,
    /// Required.
    pub admin_id_card_no: String,
    /// Required.
    pub admin_id_card_pic: String,
    /// Required.
    pub admin_id_card_type: String,
    /// Required.
    pub admin_name: String,
    /// Required.
    pub admin_phone_no: String,
    pub business_license_pics: Option<Vec<SubmitSmsQualificationBusinessLicensePics>>,
    /// Required.
    pub bussiness_license_exp_date: String,
    /// Required.
    pub certify_code: String,
    /// Required.
    pub company_name: String,
    /// Required.
    pub company_type: String,
    /// Required.
    pub legal_person_id_card_no: String,
    /// Required.
    pub legal_person_id_card_type: String,
    pub legal_person_id_card_back_side: Option<String>,
    /// Required.
    pub legal_person_id_card_eff_time: String,
    pub legal_person_id_card_front_side: Option<String>,
    /// Required.
    pub legal_person_name: String,
    /// Required.
    pub organization_code: String,
    pub other_files: Option<Vec<SubmitSmsQualificationOtherFiles>>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_name: String,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub use_by_self: bool,
    /// Required.
    pub whether_share: bool,
}

/// Arguments of [`SubmitSmsQualification::new`].
pub struct SubmitSmsQualificationRequired {
    pub admin_id_card_exp_date: String,
    pub admin_id_card_front_face: String,
    pub admin_id_card_no: String,
    pub admin_id_card_pic: String,
    pub admin_id_card_type: String,
    pub admin_name: String,
    pub admin_phone_no: String,
    pub bussiness_license_exp_date: String,
    pub certify_code: String,
    pub company_name: String,
    pub company_type: String,
    pub legal_person_id_card_no: String,
    pub legal_person_id_card_type: String,
    pub legal_person_id_card_eff_time: String,
    pub legal_person_name: String,
    pub organization_code: String,
    pub qualification_name: String,
    pub use_by_self: bool,
    pub whether_share: bool,
}
operation! {
    SubmitSmsQualification { SubmitSmsQualificationRequired: admin_id_card_exp_date, admin_id_card_front_face, admin_id_card_no, admin_id_card_pic, admin_id_card_type, admin_name, admin_phone_no, bussiness_license_exp_date, certify_code, company_name, company_type, legal_person_id_card_no, legal_person_id_card_type, legal_person_id_card_eff_time, legal_person_name, organization_code, qualification_name, use_by_self, whether_share }
    "SubmitSmsQualification" -> SubmitSmsQualificationOutput {
    0 "AdminIDCardExpDate" admin_id_card_exp_date, 1 "AdminIDCardFrontFace" admin_id_card_front_face,
    2 "AdminIDCardNo" admin_id_card_no, 3 "AdminIDCardPic" admin_id_card_pic, 4 "AdminIDCardType" admin_id_card_type,
    5 "AdminName" admin_name, 6 "AdminPhoneNo" admin_phone_no,
    7 "BusinessLicensePics" business_license_pics: Vec<SubmitSmsQualificationBusinessLicensePics>,
    8 "BussinessLicenseExpDate" bussiness_license_exp_date, 9 "CertifyCode" certify_code, 10 "CompanyName" company_name,
    11 "CompanyType" company_type, 12 "LegalPersonIDCardNo" legal_person_id_card_no,
    13 "LegalPersonIDCardType" legal_person_id_card_type,
    14 "LegalPersonIdCardBackSide" legal_person_id_card_back_side: String,
    15 "LegalPersonIdCardEffTime" legal_person_id_card_eff_time,
    16 "LegalPersonIdCardFrontSide" legal_person_id_card_front_side: String, 17 "LegalPersonName" legal_person_name,
    18 "OrganizationCode" organization_code, 19 "OtherFiles" other_files: Vec<SubmitSmsQualificationOtherFiles>,
    20 "OwnerId" owner_id: i64, 21 "QualificationName" qualification_name, 22 "Remark" remark: String,
    23 "ResourceOwnerAccount" resource_owner_account: String, 24 "ResourceOwnerId" resource_owner_id: i64,
    25 "UseBySelf" use_by_self, 26 "WhetherShare" whether_share
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(19, Location::Default, Style::Json)
] }

/// In the request of [`SubmitSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualificationBusinessLicensePics {
    pub license_pic: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSmsQualificationBusinessLicensePics() {
    0 "LicensePic" license_pic: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualificationOtherFiles {
    pub license_pic: Option<String>,
}
input! { SubmitSmsQualificationOtherFiles() {
    0 "LicensePic" license_pic: String
} }

/// Response of [`SubmitSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSmsQualificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `TagResources` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    pub prod_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "OwnerId" owner_id: i64, 1 "ProdCode" prod_code: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: String
} }

/// `UntagResources` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_id: Option<i64>,
    pub prod_code: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "ProdCode" prod_code: String, 3 "RegionId" region_id,
    4 "ResourceId" resource_id: Vec<String>, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: String
} }

/// Updates ext code sign: `UpdateExtCodeSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpdateExtCodeSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtCodeSign {
    /// Required.
    pub exist_ext_code: String,
    /// Required.
    pub new_ext_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
}
operation! { UpdateExtCodeSign(exist_ext_code: String, new_ext_code: String, sign_name: String)
    "UpdateExtCodeSign" -> UpdateExtCodeSignOutput {
    0 "ExistExtCode" exist_ext_code, 1 "NewExtCode" new_ext_code, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SignName" sign_name
} }

/// Response of [`UpdateExtCodeSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtCodeSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExtCodeSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates rcs signature: `UpdateRCSSignature` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpdateRCSSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRCSSignature {
    pub background_image: Option<String>,
    pub bubble_color: Option<String>,
    pub category: Option<i64>,
    pub description: Option<String>,
    pub latitude: Option<String>,
    pub logo: Option<String>,
    pub longitude: Option<String>,
    pub office_address: Option<String>,
    pub service_email: Option<String>,
    pub service_phone: Option<String>,
    pub service_terms: Option<String>,
    pub service_website: Option<String>,
    pub sign_name: Option<String>,
}
operation! { UpdateRCSSignature() "UpdateRCSSignature" -> UpdateRCSSignatureOutput {
    0 "BackgroundImage" background_image: String, 1 "BubbleColor" bubble_color: String, 2 "Category" category: i64,
    3 "Description" description: String, 4 "Latitude" latitude: String, 5 "Logo" logo: String,
    6 "Longitude" longitude: String, 7 "OfficeAddress" office_address: String, 8 "ServiceEmail" service_email: String,
    9 "ServicePhone" service_phone: String, 10 "ServiceTerms" service_terms: String,
    11 "ServiceWebsite" service_website: String, 12 "SignName" sign_name: String
} }

/// Response of [`UpdateRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRCSSignatureOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRCSSignatureOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates sms qualification: `UpdateSmsQualification` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpdateSmsQualification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualification {
    pub admin_id_card_exp_date: Option<String>,
    pub admin_id_card_front_face: Option<String>,
    pub admin_id_card_no: Option<String>,
    pub admin_id_card_pic: Option<String>,
    pub admin_id_card_type: Option<String>,
    pub admin_name: Option<String>,
    /// Required.
    pub admin_phone_no: String,
    pub business_license_pics: Option<Vec<UpdateSmsQualificationBusinessLicensePics>>,
    pub bussiness_license_exp_date: Option<String>,
    /// Required.
    pub certify_code: String,
    pub company_name: Option<String>,
    pub legal_person_id_card_no: Option<String>,
    pub legal_person_id_card_type: Option<String>,
    pub legal_person_id_card_back_side: Option<String>,
    pub legal_person_id_card_eff_time: Option<String>,
    pub legal_person_id_card_front_side: Option<String>,
    pub legal_person_name: Option<String>,
    /// Required.
    pub order_id: i64,
    pub other_files: Option<Vec<UpdateSmsQualificationOtherFiles>>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_group_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    UpdateSmsQualification(admin_phone_no: String, certify_code: String, order_id: i64, qualification_group_id: i64)
    "UpdateSmsQualification" -> UpdateSmsQualificationOutput {
    0 "AdminIDCardExpDate" admin_id_card_exp_date: String, 1 "AdminIDCardFrontFace" admin_id_card_front_face: String,
    2 "AdminIDCardNo" admin_id_card_no: String, 3 "AdminIDCardPic" admin_id_card_pic: String,
    4 "AdminIDCardType" admin_id_card_type: String, 5 "AdminName" admin_name: String, 6 "AdminPhoneNo" admin_phone_no,
    7 "BusinessLicensePics" business_license_pics: Vec<UpdateSmsQualificationBusinessLicensePics>,
    8 "BussinessLicenseExpDate" bussiness_license_exp_date: String, 9 "CertifyCode" certify_code,
    10 "CompanyName" company_name: String, 11 "LegalPersonIDCardNo" legal_person_id_card_no: String,
    12 "LegalPersonIDCardType" legal_person_id_card_type: String,
    13 "LegalPersonIdCardBackSide" legal_person_id_card_back_side: String,
    14 "LegalPersonIdCardEffTime" legal_person_id_card_eff_time: String,
    15 "LegalPersonIdCardFrontSide" legal_person_id_card_front_side: String,
    16 "LegalPersonName" legal_person_name: String, 17 "OrderId" order_id,
    18 "OtherFiles" other_files: Vec<UpdateSmsQualificationOtherFiles>, 19 "OwnerId" owner_id: i64,
    20 "QualificationGroupId" qualification_group_id, 21 "ResourceOwnerAccount" resource_owner_account: String,
    22 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(18, Location::Default, Style::Json)
] }

/// In the request of [`UpdateSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualificationBusinessLicensePics {
    pub license_pic: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateSmsQualificationBusinessLicensePics() {
    0 "LicensePic" license_pic: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualificationOtherFiles {
    pub license_pic: Option<String>,
}
input! { UpdateSmsQualificationOtherFiles() {
    0 "LicensePic" license_pic: String
} }

/// Response of [`UpdateSmsQualification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualificationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSmsQualificationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates sms sign: `UpdateSmsSign` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpdateSmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsSign {
    pub app_icp_record_id: Option<i64>,
    pub apply_scene_content: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub more_data: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_id: i64,
    /// At most 500 characters.
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sign_name: String,
    /// Required.
    pub sign_source: i64,
    pub sign_type: Option<i64>,
    pub third_party: Option<bool>,
    pub trademark_id: Option<i64>,
}
operation! { UpdateSmsSign(qualification_id: i64, sign_name: String, sign_source: i64)
    "UpdateSmsSign" -> UpdateSmsSignOutput {
    0 "AppIcpRecordId" app_icp_record_id: i64, 1 "ApplySceneContent" apply_scene_content: String,
    2 "AuthorizationLetterId" authorization_letter_id: i64, 3 "MoreData" more_data: Vec<String>,
    4 "OwnerId" owner_id: i64, 5 "QualificationId" qualification_id, 6 "Remark" remark: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SignName" sign_name, 10 "SignSource" sign_source, 11 "SignType" sign_type: i64,
    12 "ThirdParty" third_party: bool, 13 "TrademarkId" trademark_id: i64
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UpdateSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub sign_name: Option<String>,
}
model! { UpdateSmsSignOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "SignName" sign_name: String
} }

/// Updates sms template: `UpdateSmsTemplate` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpdateSmsTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsTemplate {
    pub apply_scene_content: Option<String>,
    pub intl_type: Option<i64>,
    pub more_data: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub related_sign_name: Option<String>,
    /// At most 500 characters.
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub template_code: String,
    /// Required. At most 500 characters.
    pub template_content: String,
    /// Required. At most 30 characters.
    pub template_name: String,
    pub template_rule: Option<String>,
    /// Required.
    pub template_type: i64,
    pub traffic_driving: Option<String>,
}
operation! {
    UpdateSmsTemplate(template_code: String, template_content: String, template_name: String, template_type: i64)
    "UpdateSmsTemplate" -> UpdateSmsTemplateOutput {
    0 "ApplySceneContent" apply_scene_content: String, 1 "IntlType" intl_type: i64, 2 "MoreData" more_data: Vec<String>,
    3 "OwnerId" owner_id: i64, 4 "RelatedSignName" related_sign_name: String, 5 "Remark" remark: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TemplateCode" template_code, 9 "TemplateContent" template_content, 10 "TemplateName" template_name,
    11 "TemplateRule" template_rule: String, 12 "TemplateType" template_type,
    13 "TrafficDriving" traffic_driving: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateSmsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
}
model! { UpdateSmsTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String,
    3 "TemplateCode" template_code: String, 4 "TemplateName" template_name: String
} }

/// `UpgradeToRCSSignature` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpgradeToRCSSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeToRCSSignature {
    pub background_image: Option<String>,
    pub bubble_color: Option<String>,
    pub category: Option<i64>,
    pub description: Option<String>,
    pub latitude: Option<String>,
    pub logo: Option<String>,
    pub longitude: Option<String>,
    pub office_address: Option<String>,
    pub service_email: Option<String>,
    pub service_phone: Option<String>,
    pub service_terms: Option<String>,
    pub service_website: Option<String>,
    pub sign_name: Option<String>,
}
operation! { UpgradeToRCSSignature() "UpgradeToRCSSignature" -> UpgradeToRCSSignatureOutput {
    0 "BackgroundImage" background_image: String, 1 "BubbleColor" bubble_color: String, 2 "Category" category: i64,
    3 "Description" description: String, 4 "Latitude" latitude: String, 5 "Logo" logo: String,
    6 "Longitude" longitude: String, 7 "OfficeAddress" office_address: String, 8 "ServiceEmail" service_email: String,
    9 "ServicePhone" service_phone: String, 10 "ServiceTerms" service_terms: String,
    11 "ServiceWebsite" service_website: String, 12 "SignName" sign_name: String
} }

/// Response of [`UpgradeToRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeToRCSSignatureOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpgradeToRCSSignatureData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeToRCSSignatureOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: UpgradeToRCSSignatureData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpgradeToRCSSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeToRCSSignatureData {
    pub chatbot_code: Option<String>,
    pub sign_id: Option<i64>,
}
model! { UpgradeToRCSSignatureData {
    0 "ChatbotCode" chatbot_code: String, 1 "SignId" sign_id: i64
} }

/// `ValidPhoneCode` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ValidPhoneCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidPhoneCode {
    /// Required.
    pub certify_code: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ValidPhoneCode(certify_code: String, phone_no: String) "ValidPhoneCode" -> ValidPhoneCodeOutput {
    0 "CertifyCode" certify_code, 1 "OwnerId" owner_id: i64, 2 "PhoneNo" phone_no,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ValidPhoneCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidPhoneCodeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ValidPhoneCodeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Verifies logistics sms mail no: `VerifyLogisticsSmsMailNo` of `dysmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/VerifyLogisticsSmsMailNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLogisticsSmsMailNo {
    /// Required.
    pub express_company_code: String,
    /// Required.
    pub mail_no: String,
    pub owner_id: Option<i64>,
    pub platform_company_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { VerifyLogisticsSmsMailNo(express_company_code: String, mail_no: String)
    "VerifyLogisticsSmsMailNo" -> VerifyLogisticsSmsMailNoOutput {
    0 "ExpressCompanyCode" express_company_code, 1 "MailNo" mail_no, 2 "OwnerId" owner_id: i64,
    3 "PlatformCompanyCode" platform_company_code: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`VerifyLogisticsSmsMailNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLogisticsSmsMailNoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<VerifyLogisticsSmsMailNoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { VerifyLogisticsSmsMailNoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: VerifyLogisticsSmsMailNoData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`VerifyLogisticsSmsMailNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLogisticsSmsMailNoData {
    pub express_company_code: Option<String>,
    pub mobile_suffix: Option<String>,
    pub verify_result: Option<bool>,
}
model! { VerifyLogisticsSmsMailNoData {
    0 "ExpressCompanyCode" express_company_code: String, 1 "MobileSuffix" mobile_suffix: String,
    2 "VerifyResult" verify_result: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddExtCodeSign, AddRcsSignMenu, AddShortUrl, AddSmsSign, AddSmsTemplate, ChangeSignatureQualification,
    CheckMobilesCardSupport, ConversionDataIntl, CreateCardSmsTemplate, CreateDigitalSignOrder,
    CreateDigitalSmsTemplate, CreateRCSMobileCapableTask, CreateRCSTemplate, CreateSmartShortUrl, CreateSmsAppIcpRecord,
    CreateSmsAuthorizationLetter, CreateSmsSign, CreateSmsTemplate, CreateSmsTrademark, DeleteExtCodeSign,
    DeleteShortUrl, DeleteSmsQualification, DeleteSmsSign, DeleteSmsTemplate, GetCardSmsDetails, GetCardSmsLink,
    GetMediaResourceId, GetOSSInfoForCardTemplate, GetOSSInfoForUploadFile, GetQualificationOssInfo, GetRCSSignature,
    GetSmsOcrOssInfo, GetSmsSign, GetSmsTemplate, GetSmsTemplateList, ListTagResources, ModifySmsSign,
    ModifySmsTemplate, QueryCardSmsTemplate, QueryCardSmsTemplateReport, QueryDigitalSignByName, QueryExtCodeSign,
    QueryMobilesCardSupport, QueryPageSmartShortUrlLog, QueryRCSMobileCapable, QueryRCSMobileCapableTaskResult,
    QueryRCSTemplate, QueryRcsSignMenuByVersion, QuerySendDetails, QuerySendStatistics, QueryShortUrl,
    QuerySingleSmsQualification, QuerySmsAppIcpRecord, QuerySmsAuthorizationLetter, QuerySmsQualificationRecord,
    QuerySmsSign, QuerySmsSignList, QuerySmsTemplate, QuerySmsTemplateList, QuerySmsTrademark, RequiredPhoneCode,
    SendBatchCardSms, SendBatchSms, SendCardSms, SendLogisticsSms, SendRCS, SendRCSReply, SendSms, SmsConversionIntl,
    SubmitSmsQualification, TagResources, UntagResources, UpdateExtCodeSign, UpdateRCSSignature, UpdateSmsQualification,
    UpdateSmsSign, UpdateSmsTemplate, UpgradeToRCSSignature, ValidPhoneCode, VerifyLogisticsSmsMailNo
}
