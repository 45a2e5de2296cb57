//! `dysmsapi` 2017-05-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
        ("ap-southeast-1", "dysmsapi-xman.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "dysmsapi-xman-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-hongkong", "dysmsapi-xman.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "dysmsapi-xman-vpc.eu-central-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "dysmsapi", version: "2017-05-25", code: "dysmsapi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExtCodeSign {
    pub ext_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
}
operation! { AddExtCodeSign(ext_code: String, sign_name: String) "AddExtCodeSign" -> AddExtCodeSignOutput {
    0 "ExtCode" ext_code, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRcsSignMenu {
    pub menu_content: String,
    pub sign_name: String,
}
operation! { AddRcsSignMenu(menu_content: String, sign_name: String) "AddRcsSignMenu" -> AddRcsSignMenuOutput {
    0 "MenuContent" menu_content, 1 "SignName" sign_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRcsSignMenuOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddRcsSignMenuOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShortUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub effective_days: String,
    pub short_url_name: String,
    pub source_url: String,
}
operation! { AddShortUrl(effective_days: String, short_url_name: String, source_url: String)
    "AddShortUrl" -> AddShortUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "EffectiveDays" effective_days, 4 "ShortUrlName" short_url_name,
    5 "SourceUrl" source_url
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShortUrlOutput {
    pub code: Option<String>,
    pub data: Option<AddShortUrlData>,
    pub message: Option<String>,
}
model! { AddShortUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShortUrlData {
    pub expire_date: Option<String>,
    pub short_url: Option<String>,
    pub source_url: Option<String>,
}
model! { AddShortUrlData {
    0 "ExpireDate" expire_date, 1 "ShortUrl" short_url, 2 "SourceUrl" source_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSign {
    pub owner_id: Option<i64>,
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
    pub sign_source: i64,
    pub sign_type: Option<i64>,
    pub sign_file_list: Vec<AddSmsSignSignFileList>,
}
operation! { AddSmsSign(remark: String, sign_name: String, sign_source: i64, sign_file_list: Vec<AddSmsSignSignFileList>)
    "AddSmsSign" -> AddSmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name, 5 "SignSource" sign_source,
    6 "SignType" sign_type: i64, 7 "SignFileList" sign_file_list
} [
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSignSignFileList {
    pub file_contents: Option<String>,
    pub file_suffix: Option<String>,
}
input! { AddSmsSignSignFileList(file_contents: String, file_suffix: String) {
    0 "FileContents" file_contents: String, 1 "FileSuffix" file_suffix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sign_name: Option<String>,
}
model! { AddSmsSignOutput {
    0 "Code" code, 1 "Message" message, 2 "SignName" sign_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplate {
    pub owner_id: Option<i64>,
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_content: String,
    pub template_name: String,
    pub template_type: i64,
}
operation! { AddSmsTemplate(remark: String, template_content: String, template_name: String, template_type: i64)
    "AddSmsTemplate" -> AddSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateContent" template_content, 5 "TemplateName" template_name,
    6 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { AddSmsTemplateOutput {
    0 "Code" code, 1 "Message" message, 2 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSignatureQualification {
    pub authorization_letter_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub qualification_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub signature_name: String,
}
operation! { ChangeSignatureQualification(qualification_id: i64, signature_name: String)
    "ChangeSignatureQualification" -> ChangeSignatureQualificationOutput {
    0 "AuthorizationLetterId" authorization_letter_id: i64, 1 "OwnerId" owner_id: i64,
    2 "QualificationId" qualification_id, 3 "ResourceOwnerAccount" resource_owner_account: String,
    4 "ResourceOwnerId" resource_owner_id: i64, 5 "SignatureName" signature_name
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeSignatureQualificationData {
    pub data: Option<BTreeMap<String, Value>>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeSignatureQualificationData {
    0 "Data" data, 1 "ErrCode" err_code, 2 "ErrMessage" err_message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupport {
    pub mobiles: Vec<BTreeMap<String, Value>>,
    pub template_code: String,
}
operation! { CheckMobilesCardSupport(mobiles: Vec<BTreeMap<String, Value>>, template_code: String)
    "CheckMobilesCardSupport" -> CheckMobilesCardSupportOutput {
    0 "Mobiles" mobiles, 1 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupportOutput {
    pub code: Option<String>,
    pub data: Option<CheckMobilesCardSupportData>,
    pub success: Option<bool>,
}
model! { CheckMobilesCardSupportOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupportData {
    pub query_result: Option<Vec<CheckMobilesCardSupportQueryResult>>,
}
model! { CheckMobilesCardSupportData {
    0 "queryResult" query_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMobilesCardSupportQueryResult {
    pub mobile: Option<String>,
    pub support: Option<bool>,
}
model! { CheckMobilesCardSupportQueryResult {
    0 "mobile" mobile, 1 "support" support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversionDataIntl {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversionDataIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ConversionDataIntlOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardSmsTemplate {
    pub factorys: Option<String>,
    pub memo: Option<String>,
    pub template: BTreeMap<String, Value>,
    pub template_name: String,
}
operation! { CreateCardSmsTemplate(template: BTreeMap<String, Value>, template_name: String)
    "CreateCardSmsTemplate" -> CreateCardSmsTemplateOutput {
    0 "Factorys" factorys: String, 1 "Memo" memo: String, 2 "Template" template, 3 "TemplateName" template_name
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardSmsTemplateOutput {
    pub code: Option<String>,
    pub data: Option<CreateCardSmsTemplateData>,
    pub success: Option<bool>,
}
model! { CreateCardSmsTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardSmsTemplateData {
    pub template_code: Option<String>,
}
model! { CreateCardSmsTemplateData {
    0 "TemplateCode" template_code
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSignOrderOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDigitalSignOrderOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSmsTemplate {
    pub owner_id: Option<i64>,
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
    pub template_contents: Vec<CreateDigitalSmsTemplateTemplateContents>,
    pub template_name: String,
}
operation! { CreateDigitalSmsTemplate(remark: String, template_contents: Vec<CreateDigitalSmsTemplateTemplateContents>, template_name: String)
    "CreateDigitalSmsTemplate" -> CreateDigitalSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name: String, 5 "TemplateContents" template_contents,
    6 "TemplateName" template_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDigitalSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { CreateDigitalSmsTemplateOutput {
    0 "Code" code, 1 "Message" message, 2 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSMobileCapableTask {
    pub phone_numbers_file: String,
    pub sign_name: String,
    pub template_code: String,
}
operation! { CreateRCSMobileCapableTask(phone_numbers_file: String, sign_name: String, template_code: String)
    "CreateRCSMobileCapableTask" -> CreateRCSMobileCapableTaskOutput {
    0 "PhoneNumbersFile" phone_numbers_file, 1 "SignName" sign_name, 2 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSMobileCapableTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRCSMobileCapableTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSTemplate {
    pub related_sign_names: String,
    pub template_content: String,
    pub template_format: String,
    pub template_menu: Option<String>,
    pub template_name: String,
    pub template_rule: Option<String>,
    pub template_type: i64,
}

/// What [`CreateRCSTemplate::new`] takes.
pub struct CreateRCSTemplateRequired {
    pub related_sign_names: String,
    pub template_content: String,
    pub template_format: String,
    pub template_name: String,
    pub template_type: i64,
}
operation! { CreateRCSTemplate{CreateRCSTemplateRequired: related_sign_names, template_content, template_format, template_name, template_type}
    "CreateRCSTemplate" -> CreateRCSTemplateOutput {
    0 "RelatedSignNames" related_sign_names, 1 "TemplateContent" template_content, 2 "TemplateFormat" template_format,
    3 "TemplateMenu" template_menu: String, 4 "TemplateName" template_name, 5 "TemplateRule" template_rule: String,
    6 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRCSTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRCSTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartShortUrl {
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_numbers: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_url: String,
}
operation! { CreateSmartShortUrl(phone_numbers: String, source_url: String)
    "CreateSmartShortUrl" -> CreateSmartShortUrlOutput {
    0 "OutId" out_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumbers" phone_numbers,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SourceUrl" source_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmartShortUrlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<Vec<CreateSmartShortUrlModel>>,
}
model! { CreateSmartShortUrlOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model
} }

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
    0 "Domain" domain, 1 "Expiration" expiration, 2 "PhoneNumber" phone_number, 3 "ShortName" short_name,
    4 "ShortUrl" short_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsAppIcpRecord {
    pub app_approval_date: String,
    pub app_icp_license_number: String,
    pub app_icp_record_pic: String,
    pub app_principal_unit_name: String,
    pub app_runtime_pic: Option<String>,
    pub app_service_name: String,
    pub app_store_download_pic: Option<String>,
    pub domain: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateSmsAppIcpRecord::new`] takes.
pub struct CreateSmsAppIcpRecordRequired {
    pub app_approval_date: String,
    pub app_icp_license_number: String,
    pub app_icp_record_pic: String,
    pub app_principal_unit_name: String,
    pub app_service_name: String,
    pub domain: String,
}
operation! { CreateSmsAppIcpRecord{CreateSmsAppIcpRecordRequired: app_approval_date, app_icp_license_number, app_icp_record_pic, app_principal_unit_name, app_service_name, domain}
    "CreateSmsAppIcpRecord" -> CreateSmsAppIcpRecordOutput {
    0 "AppApprovalDate" app_approval_date, 1 "AppIcpLicenseNumber" app_icp_license_number,
    2 "AppIcpRecordPic" app_icp_record_pic, 3 "AppPrincipalUnitName" app_principal_unit_name,
    4 "AppRuntimePic" app_runtime_pic: String, 5 "AppServiceName" app_service_name,
    6 "AppStoreDownloadPic" app_store_download_pic: String, 7 "Domain" domain, 8 "OwnerId" owner_id: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsAuthorizationLetter {
    pub authorization: String,
    pub authorization_letter_exp_date: String,
    pub authorization_letter_name: String,
    pub authorization_letter_pic: String,
    pub organization_code: String,
    pub owner_id: Option<i64>,
    pub proxy_authorization: Secret,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_list: Vec<String>,
}

/// What [`CreateSmsAuthorizationLetter::new`] takes.
pub struct CreateSmsAuthorizationLetterRequired {
    pub authorization: String,
    pub authorization_letter_exp_date: String,
    pub authorization_letter_name: String,
    pub authorization_letter_pic: String,
    pub organization_code: String,
    pub proxy_authorization: Secret,
    pub sign_list: Vec<String>,
}
operation! { CreateSmsAuthorizationLetter{CreateSmsAuthorizationLetterRequired: authorization, authorization_letter_exp_date, authorization_letter_name, authorization_letter_pic, organization_code, proxy_authorization, sign_list}
    "CreateSmsAuthorizationLetter" -> CreateSmsAuthorizationLetterOutput {
    0 "Authorization" authorization, 1 "AuthorizationLetterExpDate" authorization_letter_exp_date,
    2 "AuthorizationLetterName" authorization_letter_name, 3 "AuthorizationLetterPic" authorization_letter_pic,
    4 "OrganizationCode" organization_code, 5 "OwnerId" owner_id: i64, 6 "ProxyAuthorization" proxy_authorization,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "SignList" sign_list
} [
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSign {
    pub app_icp_record_id: Option<i64>,
    pub apply_scene_content: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub more_data: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub qualification_id: i64,
    /// At most 500 characters.
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub sign_name: Option<String>,
}
model! { CreateSmsSignOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "SignName" sign_name
} }

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
    /// At most 500 characters.
    pub template_content: String,
    /// At most 30 characters.
    pub template_name: String,
    pub template_rule: Option<String>,
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
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "TemplateCode" template_code,
    4 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsTrademark {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trademark_applicant_name: String,
    pub trademark_eff_exp_date: String,
    pub trademark_name: String,
    pub trademark_pic: String,
    pub trademark_registration_number: String,
}

/// What [`CreateSmsTrademark::new`] takes.
pub struct CreateSmsTrademarkRequired {
    pub trademark_applicant_name: String,
    pub trademark_eff_exp_date: String,
    pub trademark_name: String,
    pub trademark_pic: String,
    pub trademark_registration_number: String,
}
operation! { CreateSmsTrademark{CreateSmsTrademarkRequired: trademark_applicant_name, trademark_eff_exp_date, trademark_name, trademark_pic, trademark_registration_number}
    "CreateSmsTrademark" -> CreateSmsTrademarkOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TrademarkApplicantName" trademark_applicant_name,
    4 "TrademarkEffExpDate" trademark_eff_exp_date, 5 "TrademarkName" trademark_name, 6 "TrademarkPic" trademark_pic,
    7 "TrademarkRegistrationNumber" trademark_registration_number
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtCodeSign {
    pub ext_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
}
operation! { DeleteExtCodeSign(ext_code: String, sign_name: String) "DeleteExtCodeSign" -> DeleteExtCodeSignOutput {
    0 "ExtCode" ext_code, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShortUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_url: String,
}
operation! { DeleteShortUrl(source_url: String) "DeleteShortUrl" -> DeleteShortUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SourceUrl" source_url
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShortUrlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteShortUrlOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsQualification {
    pub order_id: i64,
    pub owner_id: Option<i64>,
    pub qualification_group_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteSmsQualification(order_id: i64, qualification_group_id: i64)
    "DeleteSmsQualification" -> DeleteSmsQualificationOutput {
    0 "OrderId" order_id, 1 "OwnerId" owner_id: i64, 2 "QualificationGroupId" qualification_group_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSign {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
}
operation! { DeleteSmsSign(sign_name: String) "DeleteSmsSign" -> DeleteSmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sign_name: Option<String>,
}
model! { DeleteSmsSignOutput {
    0 "Code" code, 1 "Message" message, 2 "SignName" sign_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplate {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: String,
}
operation! { DeleteSmsTemplate(template_code: String) "DeleteSmsTemplate" -> DeleteSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { DeleteSmsTemplateOutput {
    0 "Code" code, 1 "Message" message, 2 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsDetails {
    pub biz_card_id: Option<String>,
    pub biz_digit_id: Option<String>,
    pub biz_sms_id: Option<String>,
    pub current_page: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_date: String,
}
operation! { GetCardSmsDetails(phone_number: String, send_date: String) "GetCardSmsDetails" -> GetCardSmsDetailsOutput {
    0 "BizCardId" biz_card_id: String, 1 "BizDigitId" biz_digit_id: String, 2 "BizSmsId" biz_sms_id: String,
    3 "CurrentPage" current_page: i64, 4 "OwnerId" owner_id: i64, 5 "PageSize" page_size: i64,
    6 "PhoneNumber" phone_number, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SendDate" send_date
} }
paged! { GetCardSmsDetails: GetCardSmsDetailsRecords =
    Number "CurrentPage", "CardSendDetailDTO.Records" card_send_detail_dto.records, total "CardSendDetailDTO.TotalCount"
}

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "CardSendDetailDTO" card_send_detail_dto, 2 "Code" code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsDetailsCardSendDetailDTO {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetCardSmsDetailsRecords>>,
    pub total_count: Option<i64>,
}
model! { GetCardSmsDetailsCardSendDetailDTO {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "Records" records, 3 "TotalCount" total_count
} }

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
    0 "ErrCode" err_code, 1 "OutId" out_id, 2 "PhoneNumber" phone_number, 3 "ReceiveDate" receive_date,
    4 "ReceiveType" receive_type, 5 "RenderDate" render_date, 6 "RenderStatus" render_status, 7 "SendDate" send_date,
    8 "SendStatus" send_status, 9 "SmsContent" sms_content, 10 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsLink {
    pub card_code_type: Option<i64>,
    pub card_link_type: Option<i64>,
    pub card_template_code: String,
    pub card_template_param_json: Option<String>,
    pub custom_short_code_json: Option<String>,
    pub domain: Option<String>,
    pub out_id: Option<String>,
    pub phone_number_json: Option<String>,
    pub sign_name_json: String,
}
operation! { GetCardSmsLink(card_template_code: String, sign_name_json: String)
    "GetCardSmsLink" -> GetCardSmsLinkOutput {
    0 "CardCodeType" card_code_type: i64, 1 "CardLinkType" card_link_type: i64, 2 "CardTemplateCode" card_template_code,
    3 "CardTemplateParamJson" card_template_param_json: String, 4 "CustomShortCodeJson" custom_short_code_json: String,
    5 "Domain" domain: String, 6 "OutId" out_id: String, 7 "PhoneNumberJson" phone_number_json: String,
    8 "SignNameJson" sign_name_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardSmsLinkOutput {
    pub code: Option<String>,
    pub data: Option<GetCardSmsLinkData>,
    pub success: Option<bool>,
}
model! { GetCardSmsLinkOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

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
    0 "CardPhoneNumbers" card_phone_numbers, 1 "CardSignNames" card_sign_names, 2 "CardSmsLinks" card_sms_links,
    3 "CardTmpState" card_tmp_state, 4 "NotMediaMobiles" not_media_mobiles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaResourceId {
    pub extend_info: Option<String>,
    /// 0 to 9223372036854775807.
    pub file_size: i64,
    pub memo: Option<String>,
    pub oss_key: String,
    /// 0 to 10000.
    pub resource_type: i64,
}
operation! { GetMediaResourceId(file_size: i64, oss_key: String, resource_type: i64)
    "GetMediaResourceId" -> GetMediaResourceIdOutput {
    0 "ExtendInfo" extend_info: String, 1 "FileSize" file_size, 2 "Memo" memo: String, 3 "OssKey" oss_key,
    4 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaResourceIdOutput {
    pub code: Option<String>,
    pub data: Option<GetMediaResourceIdData>,
    pub success: Option<bool>,
}
model! { GetMediaResourceIdOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaResourceIdData {
    pub res_url_download: Option<String>,
    pub resource_id: Option<i64>,
}
model! { GetMediaResourceIdData {
    0 "ResUrlDownload" res_url_download, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplate {}
operation! { GetOSSInfoForCardTemplate() "GetOSSInfoForCardTemplate" -> GetOSSInfoForCardTemplateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplateOutput {
    pub code: Option<String>,
    pub data: Option<GetOSSInfoForCardTemplateData>,
    pub success: Option<bool>,
}
model! { GetOSSInfoForCardTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplateData {
    pub access_key_id: Option<String>,
    pub ali_uid: Option<String>,
    pub bucket: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetOSSInfoForCardTemplateData {
    0 "AccessKeyId" access_key_id, 1 "AliUid" ali_uid, 2 "Bucket" bucket, 3 "ExpireTime" expire_time, 4 "Host" host,
    5 "Policy" policy, 6 "Signature" signature, 7 "StartPath" start_path
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForUploadFileOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<GetOSSInfoForUploadFileModel>,
    pub success: Option<bool>,
}
model! { GetOSSInfoForUploadFileOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOSSInfoForUploadFileModel {
    pub access_key_id: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetOSSInfoForUploadFileModel {
    0 "AccessKeyId" access_key_id, 1 "ExpireTime" expire_time, 2 "Host" host, 3 "Policy" policy,
    4 "Signature" signature, 5 "StartPath" start_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualificationOssInfo {
    pub biz_type: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetQualificationOssInfo(biz_type: String) "GetQualificationOssInfo" -> GetQualificationOssInfoOutput {
    0 "BizType" biz_type, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualificationOssInfoData {
    pub access_key_id: Option<String>,
    pub expire: Option<i64>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetQualificationOssInfoData {
    0 "AccessKeyId" access_key_id, 1 "Expire" expire, 2 "Host" host, 3 "Policy" policy, 4 "Signature" signature,
    5 "StartPath" start_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignature {
    pub sign_name: Option<String>,
}
operation! { GetRCSSignature() "GetRCSSignature" -> GetRCSSignatureOutput {
    0 "SignName" sign_name: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    pub register_result_list: Option<Vec<GetRCSSignatureRegisterResultList>>,
    pub service_email: Option<String>,
    pub service_phone: Option<String>,
    pub service_terms: Option<String>,
    pub service_website: Option<String>,
    pub shelf_result_list: Option<Vec<GetRCSSignatureShelfResultList>>,
    pub sign_id: Option<i64>,
    pub sign_name: Option<String>,
}
model! { GetRCSSignatureData {
    0 "BackgroundImage" background_image, 1 "BubbleColor" bubble_color, 2 "Category" category,
    3 "ChatbotCode" chatbot_code, 4 "ChatbotName" chatbot_name, 5 "Description" description, 6 "Latitude" latitude,
    7 "Logo" logo, 8 "Longitude" longitude, 9 "OfficeAddress" office_address,
    10 "RegisterResultList" register_result_list, 11 "ServiceEmail" service_email, 12 "ServicePhone" service_phone,
    13 "ServiceTerms" service_terms, 14 "ServiceWebsite" service_website, 15 "ShelfResultList" shelf_result_list,
    16 "SignId" sign_id, 17 "SignName" sign_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureRegisterResultList {
    pub operator_code: Option<String>,
    pub product_type: Option<i64>,
    pub register_complete_time: Option<String>,
    pub register_status: Option<i64>,
    pub register_status_reasons: Option<Vec<GetRCSSignatureRegisterStatusReasons>>,
}
model! { GetRCSSignatureRegisterResultList {
    0 "OperatorCode" operator_code, 1 "ProductType" product_type, 2 "RegisterCompleteTime" register_complete_time,
    3 "RegisterStatus" register_status, 4 "RegisterStatusReasons" register_status_reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureRegisterStatusReasons {
    pub reason_code: Option<String>,
    pub reason_desc_list: Option<Vec<String>>,
}
model! { GetRCSSignatureRegisterStatusReasons {
    0 "ReasonCode" reason_code, 1 "ReasonDescList" reason_desc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureShelfResultList {
    pub operator_code: Option<String>,
    pub product_type: Option<i64>,
    pub shelf_status: Option<i64>,
    pub shelf_status_reasons: Option<Vec<GetRCSSignatureShelfStatusReasons>>,
}
model! { GetRCSSignatureShelfResultList {
    0 "OperatorCode" operator_code, 1 "ProductType" product_type, 2 "ShelfStatus" shelf_status,
    3 "ShelfStatusReasons" shelf_status_reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRCSSignatureShelfStatusReasons {
    pub reason_code: Option<String>,
    pub reason_desc_list: Option<Vec<String>>,
}
model! { GetRCSSignatureShelfStatusReasons {
    0 "ReasonCode" reason_code, 1 "ReasonDescList" reason_desc_list
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsOcrOssInfoModel {
    pub access_key_id: Option<String>,
    pub bucket: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetSmsOcrOssInfoModel {
    0 "AccessKeyId" access_key_id, 1 "Bucket" bucket, 2 "ExpireTime" expire_time, 3 "Host" host, 4 "Policy" policy,
    5 "Signature" signature, 6 "StartPath" start_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSign {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
}
operation! { GetSmsSign(sign_name: String) "GetSmsSign" -> GetSmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name
} }

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
    pub file_url_list: Option<Vec<String>>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub qualification_id: Option<i64>,
    pub register_result: Option<i64>,
    pub remark: Option<String>,
    pub sign_code: Option<String>,
    pub sign_isp_register_detail_list: Option<Vec<GetSmsSignSignIspRegisterDetailList>>,
    pub sign_name: Option<String>,
    pub sign_status: Option<i64>,
    pub sign_tag: Option<String>,
    pub sign_usage: Option<String>,
    pub third_party: Option<bool>,
    pub trademark_id: Option<i64>,
}
model! { GetSmsSignOutput {
    0 "AppIcpRecordId" app_icp_record_id, 1 "ApplyScene" apply_scene, 2 "AuditInfo" audit_info,
    3 "AuthorizationLetterAuditPass" authorization_letter_audit_pass, 4 "AuthorizationLetterId" authorization_letter_id,
    5 "Code" code, 6 "CreateDate" create_date, 7 "FileUrlList" file_url_list, 8 "Message" message, 9 "OrderId" order_id,
    10 "QualificationId" qualification_id, 11 "RegisterResult" register_result, 12 "Remark" remark,
    13 "SignCode" sign_code, 14 "SignIspRegisterDetailList" sign_isp_register_detail_list, 15 "SignName" sign_name,
    16 "SignStatus" sign_status, 17 "SignTag" sign_tag, 18 "SignUsage" sign_usage, 19 "ThirdParty" third_party,
    20 "TrademarkId" trademark_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignAuditInfo {
    pub audit_date: Option<String>,
    pub reject_info: Option<String>,
}
model! { GetSmsSignAuditInfo {
    0 "AuditDate" audit_date, 1 "RejectInfo" reject_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignSignIspRegisterDetailList {
    pub operator_code: Option<String>,
    pub operator_complete_time: Option<String>,
    pub register_status: Option<i64>,
    pub register_status_reasons: Option<Vec<GetSmsSignRegisterStatusReasons>>,
}
model! { GetSmsSignSignIspRegisterDetailList {
    0 "OperatorCode" operator_code, 1 "OperatorCompleteTime" operator_complete_time, 2 "RegisterStatus" register_status,
    3 "RegisterStatusReasons" register_status_reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsSignRegisterStatusReasons {
    pub reason_code: Option<String>,
    pub reason_desc_list: Option<Vec<String>>,
}
model! { GetSmsSignRegisterStatusReasons {
    0 "ReasonCode" reason_code, 1 "ReasonDescList" reason_desc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplate {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: String,
}
operation! { GetSmsTemplate(template_code: String) "GetSmsTemplate" -> GetSmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateCode" template_code
} }

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
    pub vendor_audit_status: Option<BTreeMap<String, Value>>,
}
model! { GetSmsTemplateOutput {
    0 "ApplyScene" apply_scene, 1 "AuditInfo" audit_info, 2 "Code" code, 3 "CreateDate" create_date,
    4 "FileUrlList" file_url_list, 5 "IntlType" intl_type, 6 "Message" message,
    7 "MoreDataFileUrlList" more_data_file_url_list, 8 "OrderId" order_id, 9 "RelatedSignName" related_sign_name,
    10 "Remark" remark, 11 "SignList" sign_list, 12 "TemplateCode" template_code, 13 "TemplateContent" template_content,
    14 "TemplateName" template_name, 15 "TemplateStatus" template_status, 16 "TemplateTag" template_tag,
    17 "TemplateType" template_type, 18 "VariableAttribute" variable_attribute,
    19 "VendorAuditStatus" vendor_audit_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateAuditInfo {
    pub audit_date: Option<String>,
    pub reject_info: Option<String>,
}
model! { GetSmsTemplateAuditInfo {
    0 "AuditDate" audit_date, 1 "RejectInfo" reject_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateFileUrlList {
    pub file_url: Option<Vec<String>>,
}
model! { GetSmsTemplateFileUrlList {
    0 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateMoreDataFileUrlList {
    pub more_data_file_url: Option<Vec<String>>,
}
model! { GetSmsTemplateMoreDataFileUrlList {
    0 "MoreDataFileUrl" more_data_file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateSignList {
    pub sign_list: Option<Vec<String>>,
}
model! { GetSmsTemplateSignList {
    0 "SignList" sign_list
} }

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
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }
paged! { GetSmsTemplateList: GetSmsTemplateListList = Number "PageIndex", "Data.List" data.list, total "Data.Total" }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListData {
    pub list: Option<Vec<GetSmsTemplateListList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSmsTemplateListData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListList {
    pub audit_status: Option<i64>,
    pub gmt_create: Option<String>,
    pub sign_name: Option<String>,
    pub template_code: Option<String>,
    pub template_content: Option<String>,
    pub template_name: Option<String>,
    pub template_tag: Option<Vec<GetSmsTemplateListTemplateTag>>,
    pub template_type: Option<i64>,
    pub usable_state_list: Option<Vec<String>>,
    pub work_order_id: Option<String>,
}
model! { GetSmsTemplateListList {
    0 "AuditStatus" audit_status, 1 "GmtCreate" gmt_create, 2 "SignName" sign_name, 3 "TemplateCode" template_code,
    4 "TemplateContent" template_content, 5 "TemplateName" template_name, 6 "TemplateTag" template_tag,
    7 "TemplateType" template_type, 8 "UsableStateList" usable_state_list, 9 "WorkOrderId" work_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmsTemplateListTemplateTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetSmsTemplateListTemplateTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub prod_code: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Code" code, 1 "NextToken" next_token, 2 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSign {
    pub owner_id: Option<i64>,
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
    pub sign_source: i64,
    pub sign_type: Option<i64>,
    pub sign_file_list: Vec<ModifySmsSignSignFileList>,
}
operation! { ModifySmsSign(remark: String, sign_name: String, sign_source: i64, sign_file_list: Vec<ModifySmsSignSignFileList>)
    "ModifySmsSign" -> ModifySmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SignName" sign_name, 5 "SignSource" sign_source,
    6 "SignType" sign_type: i64, 7 "SignFileList" sign_file_list
} [
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSignSignFileList {
    pub file_contents: Option<String>,
    pub file_suffix: Option<String>,
}
input! { ModifySmsSignSignFileList(file_contents: String, file_suffix: String) {
    0 "FileContents" file_contents: String, 1 "FileSuffix" file_suffix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sign_name: Option<String>,
}
model! { ModifySmsSignOutput {
    0 "Code" code, 1 "Message" message, 2 "SignName" sign_name
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplate {
    pub owner_id: Option<i64>,
    pub remark: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: String,
    pub template_content: String,
    pub template_name: String,
    pub template_type: i64,
}

/// What [`ModifySmsTemplate::new`] takes.
pub struct ModifySmsTemplateRequired {
    pub remark: String,
    pub template_code: String,
    pub template_content: String,
    pub template_name: String,
    pub template_type: i64,
}
operation! { ModifySmsTemplate{ModifySmsTemplateRequired: remark, template_code, template_content, template_name, template_type}
    "ModifySmsTemplate" -> ModifySmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "Remark" remark, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TemplateCode" template_code, 5 "TemplateContent" template_content,
    6 "TemplateName" template_name, 7 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySmsTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub template_code: Option<String>,
}
model! { ModifySmsTemplateOutput {
    0 "Code" code, 1 "Message" message, 2 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplate {
    pub template_code: String,
}
operation! { QueryCardSmsTemplate(template_code: String) "QueryCardSmsTemplate" -> QueryCardSmsTemplateOutput {
    0 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateOutput {
    pub code: Option<String>,
    pub data: Option<QueryCardSmsTemplateData>,
    pub success: Option<bool>,
}
model! { QueryCardSmsTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateData {
    pub templates: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryCardSmsTemplateData {
    0 "Templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateReport {
    pub end_date: Option<String>,
    pub start_date: Option<String>,
    pub template_codes: Vec<String>,
}
operation! { QueryCardSmsTemplateReport(template_codes: Vec<String>)
    "QueryCardSmsTemplateReport" -> QueryCardSmsTemplateReportOutput {
    0 "EndDate" end_date: String, 1 "StartDate" start_date: String, 2 "TemplateCodes" template_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateReportOutput {
    pub code: Option<String>,
    pub data: Option<QueryCardSmsTemplateReportData>,
    pub success: Option<bool>,
}
model! { QueryCardSmsTemplateReportOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCardSmsTemplateReportData {
    pub model: Option<Vec<BTreeMap<String, Value>>>,
}
model! { QueryCardSmsTemplateReportData {
    0 "model" model
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDigitalSignByNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDigitalSignByNameOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryExtCodeSignData {
    pub list: Option<Vec<QueryExtCodeSignList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryExtCodeSignData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

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
    0 "Active" active, 1 "ExtCode" ext_code, 2 "SendCount" send_count, 3 "SignName" sign_name, 4 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupport {
    /// At most 100 characters.
    pub encrypt_type: Option<String>,
    pub mobiles: Vec<BTreeMap<String, Value>>,
    pub template_code: String,
}
operation! { QueryMobilesCardSupport(mobiles: Vec<BTreeMap<String, Value>>, template_code: String)
    "QueryMobilesCardSupport" -> QueryMobilesCardSupportOutput {
    0 "EncryptType" encrypt_type: String, 1 "Mobiles" mobiles, 2 "TemplateCode" template_code
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupportOutput {
    pub code: Option<String>,
    pub data: Option<QueryMobilesCardSupportData>,
    pub success: Option<bool>,
}
model! { QueryMobilesCardSupportOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupportData {
    pub query_result: Option<Vec<QueryMobilesCardSupportQueryResult>>,
}
model! { QueryMobilesCardSupportData {
    0 "QueryResult" query_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMobilesCardSupportQueryResult {
    pub mobile: Option<String>,
    pub support: Option<bool>,
}
model! { QueryMobilesCardSupportQueryResult {
    0 "Mobile" mobile, 1 "Support" support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLog {
    pub create_date_end: i64,
    pub create_date_start: i64,
    pub owner_id: Option<i64>,
    pub page_no: i64,
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
    Number "PageNo", "Model.List" model.list, total "Model.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryPageSmartShortUrlLogModel>,
    pub success: Option<bool>,
}
model! { QueryPageSmartShortUrlLogOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageSmartShortUrlLogModel {
    pub list: Option<Vec<QueryPageSmartShortUrlLogList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryPageSmartShortUrlLogModel {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count, 4 "TotalPage" total_page
} }

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
    0 "ClickState" click_state, 1 "ClickTime" click_time, 2 "CreateTime" create_time, 3 "PhoneNumber" phone_number,
    4 "ShortName" short_name, 5 "ShortUrl" short_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapable {
    pub phone_numbers: String,
    pub sign_name: String,
    pub template_code: String,
}
operation! { QueryRCSMobileCapable(phone_numbers: String, sign_name: String, template_code: String)
    "QueryRCSMobileCapable" -> QueryRCSMobileCapableOutput {
    0 "PhoneNumbers" phone_numbers, 1 "SignName" sign_name, 2 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapableOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRCSMobileCapableOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapableTaskResult {
    pub task_id: String,
}
operation! { QueryRCSMobileCapableTaskResult(task_id: String)
    "QueryRCSMobileCapableTaskResult" -> QueryRCSMobileCapableTaskResultOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSMobileCapableTaskResultOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRCSMobileCapableTaskResultOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSTemplate {
    pub template_code: String,
}
operation! { QueryRCSTemplate(template_code: String) "QueryRCSTemplate" -> QueryRCSTemplateOutput {
    0 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRCSTemplateOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRCSTemplateOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRcsSignMenuByVersion {
    pub rcs_menu_version: String,
    pub sign_name: String,
}
operation! { QueryRcsSignMenuByVersion(rcs_menu_version: String, sign_name: String)
    "QueryRcsSignMenuByVersion" -> QueryRcsSignMenuByVersionOutput {
    0 "RcsMenuVersion" rcs_menu_version, 1 "SignName" sign_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRcsSignMenuByVersionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRcsSignMenuByVersionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetails {
    pub biz_id: Option<String>,
    pub current_page: i64,
    pub owner_id: Option<i64>,
    pub page_size: i64,
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_date: String,
}
operation! { QuerySendDetails(current_page: i64, page_size: i64, phone_number: String, send_date: String)
    "QuerySendDetails" -> QuerySendDetailsOutput {
    0 "BizId" biz_id: String, 1 "CurrentPage" current_page, 2 "OwnerId" owner_id: i64, 3 "PageSize" page_size,
    4 "PhoneNumber" phone_number, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SendDate" send_date
} }
paged! { QuerySendDetails: QuerySendDetailsSmsSendDetailDTO =
    Number "CurrentPage", "SmsSendDetailDTOs.SmsSendDetailDTO" sms_send_detail_dtos.sms_send_detail_dto, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sms_send_detail_dtos: Option<QuerySendDetailsSmsSendDetailDTOs>,
    pub total_count: Option<String>,
}
model! { QuerySendDetailsOutput {
    0 "Code" code, 1 "Message" message, 2 "SmsSendDetailDTOs" sms_send_detail_dtos, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendDetailsSmsSendDetailDTOs {
    pub sms_send_detail_dto: Option<Vec<QuerySendDetailsSmsSendDetailDTO>>,
}
model! { QuerySendDetailsSmsSendDetailDTOs {
    0 "SmsSendDetailDTO" sms_send_detail_dto
} }

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
    0 "Content" content, 1 "ErrCode" err_code, 2 "OutId" out_id, 3 "PhoneNum" phone_num, 4 "ReceiveDate" receive_date,
    5 "SendDate" send_date, 6 "SendStatus" send_status, 7 "TemplateCode" template_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatistics {
    pub end_date: String,
    /// 1 to 2. 1 to 2 characters.
    pub is_globe: i64,
    pub owner_id: Option<i64>,
    /// At least 1. At least 1 characters.
    pub page_index: i64,
    /// 1 to 50. 1 to 50 characters.
    pub page_size: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: Option<String>,
    pub start_date: String,
    pub template_type: Option<i64>,
}

/// What [`QuerySendStatistics::new`] takes.
pub struct QuerySendStatisticsRequired {
    pub end_date: String,
    pub is_globe: i64,
    pub page_index: i64,
    pub page_size: i64,
    pub start_date: String,
}
operation! { QuerySendStatistics{QuerySendStatisticsRequired: end_date, is_globe, page_index, page_size, start_date}
    "QuerySendStatistics" -> QuerySendStatisticsOutput {
    0 "EndDate" end_date, 1 "IsGlobe" is_globe, 2 "OwnerId" owner_id: i64, 3 "PageIndex" page_index,
    4 "PageSize" page_size, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SignName" sign_name: String, 8 "StartDate" start_date,
    9 "TemplateType" template_type: i64
} }
paged! { QuerySendStatistics: QuerySendStatisticsTargetList =
    Number "PageIndex", "Data.TargetList" data.target_list, total "Data.TotalSize"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<QuerySendStatisticsData>,
    pub message: Option<String>,
}
model! { QuerySendStatisticsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySendStatisticsData {
    pub target_list: Option<Vec<QuerySendStatisticsTargetList>>,
    pub total_size: Option<i64>,
}
model! { QuerySendStatisticsData {
    0 "TargetList" target_list, 1 "TotalSize" total_size
} }

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
    0 "NoRespondedCount" no_responded_count, 1 "RespondedFailCount" responded_fail_count,
    2 "RespondedSuccessCount" responded_success_count, 3 "SendDate" send_date, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShortUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub short_url: String,
}
operation! { QueryShortUrl(short_url: String) "QueryShortUrl" -> QueryShortUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "ShortUrl" short_url
} [
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShortUrlOutput {
    pub code: Option<String>,
    pub data: Option<QueryShortUrlData>,
    pub message: Option<String>,
}
model! { QueryShortUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    0 "CreateDate" create_date, 1 "ExpireDate" expire_date, 2 "PageViewCount" page_view_count, 3 "ShortUrl" short_url,
    4 "ShortUrlName" short_url_name, 5 "ShortUrlStatus" short_url_status, 6 "SourceUrl" source_url,
    7 "UniqueVisitorCount" unique_visitor_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualification {
    pub order_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub qualification_group_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySingleSmsQualification(qualification_group_id: i64)
    "QuerySingleSmsQualification" -> QuerySingleSmsQualificationOutput {
    0 "OrderId" order_id: i64, 1 "OwnerId" owner_id: i64, 2 "QualificationGroupId" qualification_group_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    pub business_license_pics: Option<Vec<QuerySingleSmsQualificationBusinessLicensePics>>,
    pub business_type: Option<String>,
    pub company_name: Option<String>,
    pub company_type: Option<String>,
    pub eff_time_str: Option<String>,
    pub legal_person_id_card_no: Option<String>,
    pub legal_person_id_card_type: Option<String>,
    pub legal_person_id_card_eff_time: Option<String>,
    pub legal_person_name: Option<String>,
    pub organization_code: Option<String>,
    pub other_files: Option<Vec<QuerySingleSmsQualificationOtherFiles>>,
    pub qualification_group_id: Option<i64>,
    pub qualification_name: Option<String>,
    pub remark: Option<String>,
    pub state: Option<String>,
    pub use_by_self: Option<bool>,
    pub whether_share: Option<bool>,
    pub work_order_id: Option<i64>,
}
model! { QuerySingleSmsQualificationData {
    0 "AdminIDCardExpDate" admin_id_card_exp_date, 1 "AdminIDCardFrontFace" admin_id_card_front_face,
    2 "AdminIDCardNo" admin_id_card_no, 3 "AdminIDCardPic" admin_id_card_pic, 4 "AdminIDCardType" admin_id_card_type,
    5 "AdminName" admin_name, 6 "AdminPhoneNo" admin_phone_no, 7 "BusinessLicensePics" business_license_pics,
    8 "BusinessType" business_type, 9 "CompanyName" company_name, 10 "CompanyType" company_type,
    11 "EffTimeStr" eff_time_str, 12 "LegalPersonIDCardNo" legal_person_id_card_no,
    13 "LegalPersonIDCardType" legal_person_id_card_type, 14 "LegalPersonIdCardEffTime" legal_person_id_card_eff_time,
    15 "LegalPersonName" legal_person_name, 16 "OrganizationCode" organization_code, 17 "OtherFiles" other_files,
    18 "QualificationGroupId" qualification_group_id, 19 "QualificationName" qualification_name, 20 "Remark" remark,
    21 "State" state, 22 "UseBySelf" use_by_self, 23 "WhetherShare" whether_share, 24 "WorkOrderId" work_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualificationBusinessLicensePics {
    pub license_pic: Option<String>,
    pub pic_url: Option<String>,
    pub r#type: Option<String>,
}
model! { QuerySingleSmsQualificationBusinessLicensePics {
    0 "LicensePic" license_pic, 1 "PicUrl" pic_url, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySingleSmsQualificationOtherFiles {
    pub license_pic: Option<String>,
    pub pic_url: Option<String>,
}
model! { QuerySingleSmsQualificationOtherFiles {
    0 "LicensePic" license_pic, 1 "PicUrl" pic_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAppIcpRecord {
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAppIcpRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<Vec<QuerySmsAppIcpRecordData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsAppIcpRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "AppApprovalDate" app_approval_date, 1 "AppIcpLicenseNumber" app_icp_license_number,
    2 "AppIcpRecordId" app_icp_record_id, 3 "AppIcpRecordPic" app_icp_record_pic,
    4 "AppIcpRecordPicUrl" app_icp_record_pic_url, 5 "AppPrincipalUnitName" app_principal_unit_name,
    6 "AppRuntimePic" app_runtime_pic, 7 "AppRuntimePicUrl" app_runtime_pic_url, 8 "AppServiceName" app_service_name,
    9 "AppStoreDownloadPic" app_store_download_pic, 10 "AppStoreDownloadPicUrl" app_store_download_pic_url,
    11 "Domain" domain
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAuthorizationLetterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<Vec<QuerySmsAuthorizationLetterData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsAuthorizationLetterOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsAuthorizationLetterData {
    pub authorization: Option<String>,
    pub authorization_letter_exp_date: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub authorization_letter_name: Option<String>,
    pub authorization_letter_pic: Option<String>,
    pub organization_code: Option<String>,
    pub proxy_authorization: Option<Secret>,
    pub sign_scope: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
}
model! { QuerySmsAuthorizationLetterData {
    0 "Authorization" authorization, 1 "AuthorizationLetterExpDate" authorization_letter_exp_date,
    2 "AuthorizationLetterId" authorization_letter_id, 3 "AuthorizationLetterName" authorization_letter_name,
    4 "AuthorizationLetterPic" authorization_letter_pic, 5 "OrganizationCode" organization_code,
    6 "ProxyAuthorization" proxy_authorization, 7 "SignScope" sign_scope, 8 "State" state, 9 "Status" status
} }

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
    Number "PageNo", "Data.List" data.list, total "Data.Total"
}

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsQualificationRecordData {
    pub list: Option<Vec<QuerySmsQualificationRecordList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySmsQualificationRecordData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

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
    0 "AuditRemark" audit_remark, 1 "AuditTime" audit_time, 2 "CompanyName" company_name, 3 "CreateDate" create_date,
    4 "GroupId" group_id, 5 "LegalPersonName" legal_person_name, 6 "QualificationGroupName" qualification_group_name,
    7 "StateName" state_name, 8 "UseBySelf" use_by_self, 9 "WorkOrderId" work_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSign {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
}
operation! { QuerySmsSign(sign_name: String) "QuerySmsSign" -> QuerySmsSignOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "SignName" sign_name
} }

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
    0 "Code" code, 1 "CreateDate" create_date, 2 "Message" message, 3 "Reason" reason, 4 "SignName" sign_name,
    5 "SignStatus" sign_status
} }

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
    Number "PageIndex", "SmsSignList" sms_sign_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub sms_sign_list: Option<Vec<QuerySmsSignListSmsSignList>>,
    pub total_count: Option<i64>,
}
model! { QuerySmsSignListOutput {
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Message" message, 3 "PageSize" page_size,
    4 "SmsSignList" sms_sign_list, 5 "TotalCount" total_count
} }

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
    0 "AppIcpRecordId" app_icp_record_id, 1 "AuditStatus" audit_status,
    2 "AuthorizationLetterId" authorization_letter_id, 3 "BusinessType" business_type, 4 "CreateDate" create_date,
    5 "OrderId" order_id, 6 "Reason" reason, 7 "SignName" sign_name, 8 "TrademarkId" trademark_id,
    9 "authorizationLetterAuditPass" authorization_letter_audit_pass
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsSignListReason {
    pub reject_date: Option<String>,
    pub reject_info: Option<String>,
    pub reject_sub_info: Option<String>,
}
model! { QuerySmsSignListReason {
    0 "RejectDate" reject_date, 1 "RejectInfo" reject_info, 2 "RejectSubInfo" reject_sub_info
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplate {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: String,
}
operation! { QuerySmsTemplate(template_code: String) "QuerySmsTemplate" -> QuerySmsTemplateOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TemplateCode" template_code
} }

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
    0 "Code" code, 1 "CreateDate" create_date, 2 "Message" message, 3 "Reason" reason, 4 "TemplateCode" template_code,
    5 "TemplateContent" template_content, 6 "TemplateName" template_name, 7 "TemplateStatus" template_status,
    8 "TemplateType" template_type
} }

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
    Number "PageIndex", "SmsTemplateList" sms_template_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub sms_template_list: Option<Vec<QuerySmsTemplateListSmsTemplateList>>,
    pub total_count: Option<i64>,
}
model! { QuerySmsTemplateListOutput {
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Message" message, 3 "PageSize" page_size,
    4 "SmsTemplateList" sms_template_list, 5 "TotalCount" total_count
} }

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
    0 "AuditStatus" audit_status, 1 "CreateDate" create_date, 2 "OrderId" order_id,
    3 "OuterTemplateType" outer_template_type, 4 "Reason" reason, 5 "SignatureName" signature_name,
    6 "TemplateCode" template_code, 7 "TemplateContent" template_content, 8 "TemplateName" template_name,
    9 "TemplateType" template_type, 10 "TrafficDriving" traffic_driving
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTemplateListReason {
    pub reject_date: Option<String>,
    pub reject_info: Option<String>,
    pub reject_sub_info: Option<String>,
}
model! { QuerySmsTemplateListReason {
    0 "RejectDate" reject_date, 1 "RejectInfo" reject_info, 2 "RejectSubInfo" reject_sub_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTrademark {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub trademark_id_list: Vec<i64>,
}
operation! { QuerySmsTrademark(trademark_id_list: Vec<i64>) "QuerySmsTrademark" -> QuerySmsTrademarkOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TrademarkIdList" trademark_id_list
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySmsTrademarkOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<Vec<QuerySmsTrademarkData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySmsTrademarkOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "TrademarkApplicantName" trademark_applicant_name, 1 "TrademarkEffExpDate" trademark_eff_exp_date,
    2 "TrademarkId" trademark_id, 3 "TrademarkName" trademark_name, 4 "TrademarkPic" trademark_pic,
    5 "TrademarkPicUrl" trademark_pic_url, 6 "TrademarkRegistrationNumber" trademark_registration_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredPhoneCode {
    pub owner_id: Option<i64>,
    pub phone_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RequiredPhoneCode(phone_no: String) "RequiredPhoneCode" -> RequiredPhoneCodeOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNo" phone_no, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchCardSms {
    pub card_template_code: String,
    pub card_template_param_json: Option<String>,
    pub digital_template_code: Option<String>,
    pub digital_template_param_json: Option<String>,
    pub fallback_type: String,
    pub out_id: Option<String>,
    pub phone_number_json: String,
    pub sign_name_json: String,
    pub sms_template_code: Option<String>,
    pub sms_template_param_json: Option<String>,
    pub sms_up_extend_code_json: Option<String>,
    pub template_code: Option<String>,
    pub template_param_json: Option<String>,
}
operation! { SendBatchCardSms(card_template_code: String, fallback_type: String, phone_number_json: String, sign_name_json: String)
    "SendBatchCardSms" -> SendBatchCardSmsOutput {
    0 "CardTemplateCode" card_template_code, 1 "CardTemplateParamJson" card_template_param_json: String,
    2 "DigitalTemplateCode" digital_template_code: String,
    3 "DigitalTemplateParamJson" digital_template_param_json: String, 4 "FallbackType" fallback_type,
    5 "OutId" out_id: String, 6 "PhoneNumberJson" phone_number_json, 7 "SignNameJson" sign_name_json,
    8 "SmsTemplateCode" sms_template_code: String, 9 "SmsTemplateParamJson" sms_template_param_json: String,
    10 "SmsUpExtendCodeJson" sms_up_extend_code_json: String, 11 "TemplateCode" template_code: String,
    12 "TemplateParamJson" template_param_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchCardSmsOutput {
    pub code: Option<String>,
    pub data: Option<SendBatchCardSmsData>,
    pub success: Option<bool>,
}
model! { SendBatchCardSmsOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

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
    0 "BizCardId" biz_card_id, 1 "BizDigitalId" biz_digital_id, 2 "BizSmsId" biz_sms_id,
    3 "CardTmpState" card_tmp_state, 4 "MediaMobiles" media_mobiles, 5 "NotMediaMobiles" not_media_mobiles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchSms {
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub template_code: String,
    pub phone_number_json: String,
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
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchSmsOutput {
    pub biz_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SendBatchSmsOutput {
    0 "BizId" biz_id, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCardSms {
    pub card_objects: Vec<SendCardSmsCardObjects>,
    pub card_template_code: String,
    pub digital_template_code: Option<String>,
    pub digital_template_param: Option<String>,
    pub fallback_type: String,
    pub out_id: Option<String>,
    pub sign_name: String,
    pub sms_template_code: Option<String>,
    pub sms_template_param: Option<String>,
    pub sms_up_extend_code: Option<String>,
    pub template_code: Option<String>,
    pub template_param: Option<String>,
}
operation! { SendCardSms(card_objects: Vec<SendCardSmsCardObjects>, card_template_code: String, fallback_type: String, sign_name: String)
    "SendCardSms" -> SendCardSmsOutput {
    0 "CardObjects" card_objects, 1 "CardTemplateCode" card_template_code,
    2 "DigitalTemplateCode" digital_template_code: String, 3 "DigitalTemplateParam" digital_template_param: String,
    4 "FallbackType" fallback_type, 5 "OutId" out_id: String, 6 "SignName" sign_name,
    7 "SmsTemplateCode" sms_template_code: String, 8 "SmsTemplateParam" sms_template_param: String,
    9 "SmsUpExtendCode" sms_up_extend_code: String, 10 "TemplateCode" template_code: String,
    11 "TemplateParam" template_param: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCardSmsOutput {
    pub code: Option<String>,
    pub data: Option<SendCardSmsData>,
    pub success: Option<bool>,
}
model! { SendCardSmsOutput {
    0 "Code" code, 1 "Data" data, 2 "Success" success
} }

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
    0 "BizCardId" biz_card_id, 1 "BizDigitalId" biz_digital_id, 2 "BizSmsId" biz_sms_id,
    3 "CardTmpState" card_tmp_state, 4 "MediaMobiles" media_mobiles, 5 "NotMediaMobiles" not_media_mobiles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLogisticsSms {
    pub express_company_code: String,
    pub mail_no: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub platform_company_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendLogisticsSmsData {
    pub biz_id: Option<String>,
}
model! { SendLogisticsSmsData {
    0 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCS {
    pub out_id: Option<String>,
    pub phone_numbers: String,
    pub sign_name: String,
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendRCS(phone_numbers: String, sign_name: String, template_code: String) "SendRCS" -> SendRCSOutput {
    0 "OutId" out_id: String, 1 "PhoneNumbers" phone_numbers, 2 "SignName" sign_name, 3 "TemplateCode" template_code,
    4 "TemplateParam" template_param: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSData {
    pub access_denied_detail: Option<String>,
    pub bdcust: Option<String>,
    pub code: Option<String>,
    pub debug: Option<BTreeMap<String, Value>>,
    pub e: Option<String>,
    pub extend_map: Option<BTreeMap<String, Value>>,
    pub gate_fail_msg: Option<String>,
    pub key_string: Option<String>,
    pub message: Option<String>,
    pub module: Option<BTreeMap<String, Value>>,
    pub partner_id: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}
model! { SendRCSData {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Bdcust" bdcust, 2 "Code" code, 3 "Debug" debug, 4 "E" e,
    5 "ExtendMap" extend_map, 6 "GateFailMsg" gate_fail_msg, 7 "KeyString" key_string, 8 "Message" message,
    9 "Module" module, 10 "PartnerId" partner_id, 11 "RequestId" request_id, 12 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSReply {
    pub in_reply_to_rcs_id: String,
    pub out_id: Option<String>,
    pub phone_numbers: String,
    pub sign_name: String,
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendRCSReply(in_reply_to_rcs_id: String, phone_numbers: String, sign_name: String, template_code: String)
    "SendRCSReply" -> SendRCSReplyOutput {
    0 "InReplyToRcsID" in_reply_to_rcs_id, 1 "OutId" out_id: String, 2 "PhoneNumbers" phone_numbers,
    3 "SignName" sign_name, 4 "TemplateCode" template_code, 5 "TemplateParam" template_param: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRCSReplyData {
    pub access_denied_detail: Option<String>,
    pub bdcust: Option<String>,
    pub code: Option<String>,
    pub debug: Option<BTreeMap<String, Value>>,
    pub e: Option<String>,
    pub extend_map: Option<BTreeMap<String, Value>>,
    pub gate_fail_msg: Option<String>,
    pub key_string: Option<String>,
    pub message: Option<String>,
    pub module: Option<BTreeMap<String, Value>>,
    pub partner_id: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}
model! { SendRCSReplyData {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Bdcust" bdcust, 2 "Code" code, 3 "Debug" debug, 4 "E" e,
    5 "ExtendMap" extend_map, 6 "GateFailMsg" gate_fail_msg, 7 "KeyString" key_string, 8 "Message" message,
    9 "Module" module, 10 "PartnerId" partner_id, 11 "RequestId" request_id, 12 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSms {
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_numbers: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
    pub sms_up_extend_code: Option<String>,
    pub template_code: String,
    pub template_param: Option<String>,
}
operation! { SendSms(phone_numbers: String, sign_name: String, template_code: String) "SendSms" -> SendSmsOutput {
    0 "OutId" out_id: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNumbers" phone_numbers,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SignName" sign_name, 6 "SmsUpExtendCode" sms_up_extend_code: String, 7 "TemplateCode" template_code,
    8 "TemplateParam" template_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsOutput {
    pub biz_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SendSmsOutput {
    0 "BizId" biz_id, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsConversionIntl {
    pub conversion_time: Option<i64>,
    pub delivered: bool,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsConversionIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SmsConversionIntlOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualification {
    pub admin_id_card_exp_date: String,
    pub admin_id_card_front_face: String,
    pub admin_id_card_no: String,
    pub admin_id_card_pic: String,
    pub admin_id_card_type: String,
    pub admin_name: String,
    pub admin_phone_no: String,
    pub business_license_pics: Option<Vec<SubmitSmsQualificationBusinessLicensePics>>,
    pub bussiness_license_exp_date: String,
    pub certify_code: String,
    pub company_name: String,
    pub company_type: String,
    pub legal_person_id_card_no: String,
    pub legal_person_id_card_type: String,
    pub legal_person_id_card_back_side: Option<String>,
    pub legal_person_id_card_eff_time: String,
    pub legal_person_id_card_front_side: Option<String>,
    pub legal_person_name: String,
    pub organization_code: String,
    pub other_files: Option<Vec<SubmitSmsQualificationOtherFiles>>,
    pub owner_id: Option<i64>,
    pub qualification_name: String,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub use_by_self: bool,
    pub whether_share: bool,
}

/// What [`SubmitSmsQualification::new`] takes.
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
operation! { SubmitSmsQualification{SubmitSmsQualificationRequired: admin_id_card_exp_date, admin_id_card_front_face, admin_id_card_no, admin_id_card_pic, admin_id_card_type, admin_name, admin_phone_no, bussiness_license_exp_date, certify_code, company_name, company_type, legal_person_id_card_no, legal_person_id_card_type, legal_person_id_card_eff_time, legal_person_name, organization_code, qualification_name, use_by_self, whether_share}
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
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 19, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualificationBusinessLicensePics {
    pub license_pic: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitSmsQualificationBusinessLicensePics() {
    0 "LicensePic" license_pic: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSmsQualificationOtherFiles {
    pub license_pic: Option<String>,
}
input! { SubmitSmsQualificationOtherFiles() {
    0 "LicensePic" license_pic: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    pub prod_code: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "OwnerId" owner_id: i64, 1 "ProdCode" prod_code: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_id: Option<i64>,
    pub prod_code: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "ProdCode" prod_code: String, 3 "RegionId" region_id,
    4 "ResourceId" resource_id: Vec<String>, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExtCodeSign {
    pub exist_ext_code: String,
    pub new_ext_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
}
operation! { UpdateExtCodeSign(exist_ext_code: String, new_ext_code: String, sign_name: String)
    "UpdateExtCodeSign" -> UpdateExtCodeSignOutput {
    0 "ExistExtCode" exist_ext_code, 1 "NewExtCode" new_ext_code, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SignName" sign_name
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualification {
    pub admin_id_card_exp_date: Option<String>,
    pub admin_id_card_front_face: Option<String>,
    pub admin_id_card_no: Option<String>,
    pub admin_id_card_pic: Option<String>,
    pub admin_id_card_type: Option<String>,
    pub admin_name: Option<String>,
    pub admin_phone_no: String,
    pub business_license_pics: Option<Vec<UpdateSmsQualificationBusinessLicensePics>>,
    pub bussiness_license_exp_date: Option<String>,
    pub certify_code: String,
    pub company_name: Option<String>,
    pub legal_person_id_card_no: Option<String>,
    pub legal_person_id_card_type: Option<String>,
    pub legal_person_id_card_back_side: Option<String>,
    pub legal_person_id_card_eff_time: Option<String>,
    pub legal_person_id_card_front_side: Option<String>,
    pub legal_person_name: Option<String>,
    pub order_id: i64,
    pub other_files: Option<Vec<UpdateSmsQualificationOtherFiles>>,
    pub owner_id: Option<i64>,
    pub qualification_group_id: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpdateSmsQualification(admin_phone_no: String, certify_code: String, order_id: i64, qualification_group_id: i64)
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
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 18, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualificationBusinessLicensePics {
    pub license_pic: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateSmsQualificationBusinessLicensePics() {
    0 "LicensePic" license_pic: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsQualificationOtherFiles {
    pub license_pic: Option<String>,
}
input! { UpdateSmsQualificationOtherFiles() {
    0 "LicensePic" license_pic: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsSign {
    pub app_icp_record_id: Option<i64>,
    pub apply_scene_content: Option<String>,
    pub authorization_letter_id: Option<i64>,
    pub more_data: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub qualification_id: i64,
    /// At most 500 characters.
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sign_name: String,
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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmsSignOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub sign_name: Option<String>,
}
model! { UpdateSmsSignOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "SignName" sign_name
} }

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
    pub template_code: String,
    /// At most 500 characters.
    pub template_content: String,
    /// At most 30 characters.
    pub template_name: String,
    pub template_rule: Option<String>,
    pub template_type: i64,
    pub traffic_driving: Option<String>,
}
operation! { UpdateSmsTemplate(template_code: String, template_content: String, template_name: String, template_type: i64)
    "UpdateSmsTemplate" -> UpdateSmsTemplateOutput {
    0 "ApplySceneContent" apply_scene_content: String, 1 "IntlType" intl_type: i64, 2 "MoreData" more_data: Vec<String>,
    3 "OwnerId" owner_id: i64, 4 "RelatedSignName" related_sign_name: String, 5 "Remark" remark: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TemplateCode" template_code, 9 "TemplateContent" template_content, 10 "TemplateName" template_name,
    11 "TemplateRule" template_rule: String, 12 "TemplateType" template_type,
    13 "TrafficDriving" traffic_driving: String
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

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
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "TemplateCode" template_code,
    4 "TemplateName" template_name
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeToRCSSignatureData {
    pub chatbot_code: Option<String>,
    pub sign_id: Option<i64>,
}
model! { UpgradeToRCSSignatureData {
    0 "ChatbotCode" chatbot_code, 1 "SignId" sign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidPhoneCode {
    pub certify_code: String,
    pub owner_id: Option<i64>,
    pub phone_no: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ValidPhoneCode(certify_code: String, phone_no: String) "ValidPhoneCode" -> ValidPhoneCodeOutput {
    0 "CertifyCode" certify_code, 1 "OwnerId" owner_id: i64, 2 "PhoneNo" phone_no,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLogisticsSmsMailNo {
    pub express_company_code: String,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyLogisticsSmsMailNoData {
    pub express_company_code: Option<String>,
    pub mobile_suffix: Option<String>,
    pub verify_result: Option<bool>,
}
model! { VerifyLogisticsSmsMailNoData {
    0 "ExpressCompanyCode" express_company_code, 1 "MobileSuffix" mobile_suffix, 2 "VerifyResult" verify_result
} }

#[cfg(feature = "reflect")]
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
