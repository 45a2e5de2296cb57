//! `domain` of Tencent Cloud, API version 2018-08-08.
//!
//! Endpoint: `domain.tencentcloudapi.com`, or `domain.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, domain::DescribeBatchOperationLogs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBatchOperationLogs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "domain",
    "2018-08-08",
    "domain",
    &Endpoints::NONE,
);

/// Batches modify domain info: `BatchModifyDomainInfo` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=BatchModifyDomainInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_UP_TO4000`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_INSUFFICIENT_OVERWORK`], [`codes::RESOURCE_NOT_FOUND_APPROVED_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyDomainInfo {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub template_id: String,
    pub lock_transfer: Option<bool>,
}
operation! { BatchModifyDomainInfo(domains: Vec<String>, template_id: String)
    "BatchModifyDomainInfo" -> BatchModifyDomainInfoOutput {
    0 "Domains" domains, 1 "TemplateId" template_id, 2 "LockTransfer" lock_transfer: bool
} }

/// Response of [`BatchModifyDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyDomainInfoOutput {
    pub log_id: Option<i64>,
}
model! { BatchModifyDomainInfoOutput {
    0 "LogId" log_id: i64
} }

/// `BidDetailPage` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=BidDetailPage>.
///
/// Errors: [`codes::INVALID_PARAMETER_UP_TO4000`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_INSUFFICIENT_OVERWORK`], [`codes::RESOURCE_NOT_FOUND_APPROVED_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidDetailPage {
    /// Required.
    pub business_id: String,
}
operation! { BidDetailPage(business_id: String) "BidDetailPage" -> BidDetailPageOutput {
    0 "BusinessId" business_id
} }

/// Response of [`BidDetailPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidDetailPageOutput {
    pub domain: Option<String>,
    pub current_price: Option<f64>,
    pub bid_price: Option<f64>,
    pub current_price_scope: Option<f64>,
    pub price_scope: Vec<PriceScopeConf>,
    pub deposit_price: Option<f64>,
}
model! { BidDetailPageOutput {
    0 "Domain" domain: String, 1 "CurrentPrice" current_price: f64, 2 "BidPrice" bid_price: f64,
    3 "CurrentPriceScope" current_price_scope: f64, 4 "PriceScope" price_scope: Vec<PriceScopeConf>,
    5 "DepositPrice" deposit_price: f64
} }

/// In the response of [`BidDetailPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceScopeConf {
    pub max_price: Option<f64>,
    pub min_price: Option<f64>,
    pub price: Option<f64>,
    pub deposit_price: Option<f64>,
}
model! { PriceScopeConf {
    0 "MaxPrice" max_price: f64, 1 "MinPrice" min_price: f64, 2 "Price" price: f64, 3 "DepositPrice" deposit_price: f64
} }

/// `BidPreDomains` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=BidPreDomains>.
///
/// Errors: [`codes::FAILED_OPERATION_BID_PRE_DOMAINS_PRICE_DOWN_ERR`],
/// [`codes::FAILED_OPERATION_BID_PRE_DOMAINS_TIME_OUT_ERR`], [`codes::FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidPreDomains {
    pub business_id: Option<String>,
    pub price: Option<i64>,
}
operation! { BidPreDomains() "BidPreDomains" -> Empty {
    0 "BusinessId" business_id: String, 1 "Price" price: i64
} }

/// Response of [`BidPreDomains`]: empty.
pub type BidPreDomainsOutput = Empty;

/// `BiddingPreRelease` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=BiddingPreRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_BID_CURRENT_PRICE`], [`codes::FAILED_OPERATION_BID_PRICE_ILLEGAL`],
/// [`codes::FAILED_OPERATION_BIDDING_GET_PRICE_DOING`], [`codes::FAILED_OPERATION_BIDDING_PRE_RELEASE_AUTO_PAY_ERR`],
/// [`codes::FAILED_OPERATION_BIDDING_PRE_RELEASE_AUTO_PRICE_PAY_ERR`], [`codes::RESOURCE_NOT_FOUND_BID_PRICE_CONFIG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingPreRelease {
    /// Required.
    pub business_id: String,
    /// Required.
    pub price: f64,
}
operation! { BiddingPreRelease(business_id: String, price: f64) "BiddingPreRelease" -> BiddingPreReleaseOutput {
    0 "BusinessId" business_id, 1 "Price" price
} }

/// Response of [`BiddingPreRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingPreReleaseOutput {
    pub is_need_pay: Option<bool>,
    pub billing_param: Option<String>,
}
model! { BiddingPreReleaseOutput {
    0 "IsNeedPay" is_need_pay: bool, 1 "BillingParam" billing_param: String
} }

/// Checks batch status: `CheckBatchStatus` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CheckBatchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchStatus {
    /// Required.
    pub log_ids: Vec<i64>,
}
operation! { CheckBatchStatus(log_ids: Vec<i64>) "CheckBatchStatus" -> CheckBatchStatusOutput {
    0 "LogIds" log_ids
} }

/// Response of [`CheckBatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchStatusOutput {
    pub status_set: Vec<BatchStatus>,
}
model! { CheckBatchStatusOutput {
    0 "StatusSet" status_set: Vec<BatchStatus>
} }

/// In the response of [`CheckBatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStatus {
    pub log_id: Option<i64>,
    pub status: Option<String>,
    pub batch_action: Option<String>,
}
model! { BatchStatus {
    0 "LogId" log_id: i64, 1 "Status" status: String, 2 "BatchAction" batch_action: String
} }

/// Checks domain: `CheckDomain` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CheckDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_DOMAIN_FAILED`], [`codes::FAILED_OPERATION_GET_DOMAIN_PRICE_FAILED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomain {
    /// Required.
    pub domain_name: String,
    pub period: Option<String>,
}
operation! { CheckDomain(domain_name: String) "CheckDomain" -> CheckDomainOutput {
    0 "DomainName" domain_name, 1 "Period" period: String
} }

/// Response of [`CheckDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomainOutput {
    pub domain_name: Option<String>,
    pub available: Option<bool>,
    pub reason: Option<String>,
    pub premium: Option<bool>,
    pub price: Option<i64>,
    pub black_word: Option<bool>,
    pub describe: Option<String>,
    pub fee_renew: Option<i64>,
    pub real_price: Option<i64>,
    pub fee_transfer: Option<i64>,
    pub fee_restore: Option<i64>,
    pub period: Option<i64>,
    pub record_support: Option<bool>,
}
model! { CheckDomainOutput {
    0 "DomainName" domain_name: String, 1 "Available" available: bool, 2 "Reason" reason: String,
    3 "Premium" premium: bool, 4 "Price" price: i64, 5 "BlackWord" black_word: bool, 6 "Describe" describe: String,
    7 "FeeRenew" fee_renew: i64, 8 "RealPrice" real_price: i64, 9 "FeeTransfer" fee_transfer: i64,
    10 "FeeRestore" fee_restore: i64, 11 "Period" period: i64, 12 "RecordSupport" record_support: bool
} }

/// Creates custom dns host: `CreateCustomDnsHost` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CreateCustomDnsHost>.
///
/// Errors: [`codes::INVALID_PARAMETER_CUSTOM_DNS_NAME_NOT_FOUND`], [`codes::INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID`], [`codes::INVALID_PARAMETER_DUPLICATE_CUSTOM_DNS_NAME`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_CUSTOM_HOST_OVER_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_UPDATE_SECURITY_LOCK_PROHIBIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDnsHost {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub dns_name: String,
    /// Required.
    pub ip_set: Vec<String>,
}
operation! { CreateCustomDnsHost(domain_id: String, dns_name: String, ip_set: Vec<String>)
    "CreateCustomDnsHost" -> CreateCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name, 2 "IpSet" ip_set
} }

/// Response of [`CreateCustomDnsHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDnsHostOutput {
    pub log_id: Option<i64>,
}
model! { CreateCustomDnsHostOutput {
    0 "LogId" log_id: i64
} }

/// Creates domain batch: `CreateDomainBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CreateDomainBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_REGISTER_DOMAIN`], [`codes::FAILED_OPERATION_REGISTER_DOMAIN_FAILED`],
/// [`codes::INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED`], [`codes::INVALID_PARAMETER_PACKAGE_RESOURCE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_UP_TO4000`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_INSUFFICIENT_INSUFFICIENT_QUOTA`], [`codes::RESOURCE_INSUFFICIENT_OVERWORK`],
/// [`codes::RESOURCE_NOT_FOUND_APPROVED_TEMPLATE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_TO_BE_SUPPLEMENTED`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatch {
    /// Required.
    pub template_id: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub pay_mode: i64,
    pub auto_renew_flag: Option<i64>,
    pub package_resource_id: Option<String>,
    pub update_prohibition: Option<i64>,
    pub transfer_prohibition: Option<i64>,
    pub channel_from: Option<String>,
    pub order_from: Option<String>,
    pub activity_id: Option<String>,
}
operation! { CreateDomainBatch(template_id: String, period: i64, domains: Vec<String>, pay_mode: i64)
    "CreateDomainBatch" -> CreateDomainBatchOutput {
    0 "TemplateId" template_id, 1 "Period" period, 2 "Domains" domains, 3 "PayMode" pay_mode,
    4 "AutoRenewFlag" auto_renew_flag: i64, 5 "PackageResourceId" package_resource_id: String,
    6 "UpdateProhibition" update_prohibition: i64, 7 "TransferProhibition" transfer_prohibition: i64,
    8 "ChannelFrom" channel_from: String, 9 "OrderFrom" order_from: String, 10 "ActivityId" activity_id: String
} }

/// Response of [`CreateDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchOutput {
    pub log_id: Option<i64>,
}
model! { CreateDomainBatchOutput {
    0 "LogId" log_id: i64
} }

/// Creates domain redemption: `CreateDomainRedemption` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CreateDomainRedemption>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainRedemption {
    /// Required.
    pub domain_id: String,
}
operation! { CreateDomainRedemption(domain_id: String) "CreateDomainRedemption" -> Empty {
    0 "DomainId" domain_id
} }

/// Response of [`CreateDomainRedemption`]: empty.
pub type CreateDomainRedemptionOutput = Empty;

/// Creates phone email: `CreatePhoneEmail` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CreatePhoneEmail>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_PHONE_EMAIL`], [`codes::INVALID_PARAMETER_CODE_TYPE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`], [`codes::INVALID_PARAMETER_TELEPHONE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_VERIFY_CODE_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneEmail {
    /// Required.
    pub code: String,
    /// Required.
    pub r#type: i64,
    /// Required. Secret.
    pub verify_code: Secret,
}
operation! { CreatePhoneEmail(code: String, r#type: i64, verify_code: Secret) "CreatePhoneEmail" -> Empty {
    0 "Code" code, 1 "Type" r#type, 2 "VerifyCode" verify_code
} }

/// Response of [`CreatePhoneEmail`]: empty.
pub type CreatePhoneEmailOutput = Empty;

/// Creates template: `CreateTemplate` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=CreateTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TEMPLATE_FAILED`], [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED`], [`codes::FAILED_OPERATION_PROHIBIT_PHONE_EMAIL`],
/// [`codes::FAILED_OPERATION_TEMPLATE_MAX_NUM_FAILED`], [`codes::INVALID_PARAMETER_CERTIFICATE_CODE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_CERTIFICATE_IMAGE_IS_INVALID`], [`codes::INVALID_PARAMETER_CITY_CN_INVALID`],
/// [`codes::INVALID_PARAMETER_COUNTRY_CN_INVALID`], [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_EMAIL_IS_UNVERIFIED`], [`codes::INVALID_PARAMETER_NAME_CN_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_NAME_CN_XML_INVALID`], [`codes::INVALID_PARAMETER_NAME_EN_ASCII_INVALID`],
/// [`codes::INVALID_PARAMETER_NAME_EN_CN_IS_INVALID`], [`codes::INVALID_PARAMETER_NAME_EN_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_NAME_EN_IS_KEYWORD`], [`codes::INVALID_PARAMETER_NAME_EN_XML_INVALID`],
/// [`codes::INVALID_PARAMETER_NAME_IS_INVALID`], [`codes::INVALID_PARAMETER_NAME_IS_KEYWORD`],
/// [`codes::INVALID_PARAMETER_ORG_ASCII_INVALID`], [`codes::INVALID_PARAMETER_ORG_CN_NOT_SPACE_CN`],
/// [`codes::INVALID_PARAMETER_ORG_CN_XML_INVALID`], [`codes::INVALID_PARAMETER_ORG_IN_CN_INVALID`],
/// [`codes::INVALID_PARAMETER_ORG_IS_INVALID`], [`codes::INVALID_PARAMETER_ORG_IS_KEYWORD`],
/// [`codes::INVALID_PARAMETER_ORG_XML_INVALID`], [`codes::INVALID_PARAMETER_PROVINCE_CN_INVALID`],
/// [`codes::INVALID_PARAMETER_REP_TYPE_IS_INVALID`], [`codes::INVALID_PARAMETER_STREET_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_TELEPHONE_IS_INVALID`], [`codes::INVALID_PARAMETER_TELEPHONE_IS_UNVERIFIED`],
/// [`codes::INVALID_PARAMETER_TEMPLATE_ADDRESS_INVALID`], [`codes::INVALID_PARAMETER_USER_TYPE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_ZIP_CODE_IS_INVALID`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EXIST`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Required.
    pub contact_info: ContactInfo,
    pub certificate_info: Option<CertificateInfo>,
}
operation! { CreateTemplate(contact_info: ContactInfo) "CreateTemplate" -> CreateTemplateOutput {
    0 "ContactInfo" contact_info, 1 "CertificateInfo" certificate_info: CertificateInfo
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactInfo {
    /// Required.
    pub organization_name_cn: Option<String>,
    /// Required.
    pub organization_name: Option<String>,
    /// Required.
    pub registrant_name_cn: Option<String>,
    /// Required.
    pub registrant_name: Option<String>,
    /// Required.
    pub province_cn: Option<String>,
    /// Required.
    pub city_cn: Option<String>,
    /// Required.
    pub street_cn: Option<String>,
    /// Required.
    pub street: Option<String>,
    /// Required.
    pub country_cn: Option<String>,
    /// Required.
    pub telephone: Option<String>,
    /// Required.
    pub email: Option<String>,
    /// Required.
    pub zip_code: Option<String>,
    /// Required.
    pub registrant_type: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
}

/// Arguments of [`ContactInfo::new`].
pub struct ContactInfoRequired {
    pub organization_name_cn: String,
    pub organization_name: String,
    pub registrant_name_cn: String,
    pub registrant_name: String,
    pub province_cn: String,
    pub city_cn: String,
    pub street_cn: String,
    pub street: String,
    pub country_cn: String,
    pub telephone: String,
    pub email: String,
    pub zip_code: String,
    pub registrant_type: String,
}
input! {
    ContactInfo { ContactInfoRequired: organization_name_cn, organization_name, registrant_name_cn, registrant_name, province_cn, city_cn, street_cn, street, country_cn, telephone, email, zip_code, registrant_type } {
    0 "OrganizationNameCN" organization_name_cn: String, 1 "OrganizationName" organization_name: String,
    2 "RegistrantNameCN" registrant_name_cn: String, 3 "RegistrantName" registrant_name: String,
    4 "ProvinceCN" province_cn: String, 5 "CityCN" city_cn: String, 6 "StreetCN" street_cn: String,
    7 "Street" street: String, 8 "CountryCN" country_cn: String, 9 "Telephone" telephone: String,
    10 "Email" email: String, 11 "ZipCode" zip_code: String, 12 "RegistrantType" registrant_type: String,
    13 "Province" province: String, 14 "City" city: String, 15 "Country" country: String
} }

/// In the request of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// Required.
    pub certificate_code: Option<String>,
    /// Required.
    pub certificate_type: Option<String>,
    /// Required.
    pub img_url: Option<String>,
    pub origin_img_url: Option<String>,
    pub registrant_certificate_code: Option<String>,
    pub registrant_certificate_type: Option<String>,
    pub registrant_img_url: Option<String>,
}
input! { CertificateInfo(certificate_code: String, certificate_type: String, img_url: String) {
    0 "CertificateCode" certificate_code: String, 1 "CertificateType" certificate_type: String,
    2 "ImgUrl" img_url: String, 3 "OriginImgUrl" origin_img_url: String,
    4 "RegistrantCertificateCode" registrant_certificate_code: String,
    5 "RegistrantCertificateType" registrant_certificate_type: String, 6 "RegistrantImgUrl" registrant_img_url: String
} }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { CreateTemplateOutput {
    0 "Template" template: TemplateInfo
} }

/// In the response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    pub template_id: Option<String>,
    pub audit_status: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub user_uin: Option<String>,
    pub is_default: Option<String>,
    pub audit_reason: Option<String>,
    pub certificate_info: Option<CertificateInfo>,
    pub contact_info: Option<ContactInfo>,
    pub is_valid_template: Option<i64>,
    pub invalid_reason: Option<String>,
    pub is_black: Option<bool>,
}
model! { TemplateInfo {
    0 "TemplateId" template_id: String, 1 "AuditStatus" audit_status: String, 2 "CreatedOn" created_on: String,
    3 "UpdatedOn" updated_on: String, 4 "UserUin" user_uin: String, 5 "IsDefault" is_default: String,
    6 "AuditReason" audit_reason: String, 7 "CertificateInfo" certificate_info: CertificateInfo,
    8 "ContactInfo" contact_info: ContactInfo, 9 "IsValidTemplate" is_valid_template: i64,
    10 "InvalidReason" invalid_reason: String, 11 "IsBlack" is_black: bool
} }

/// Deletes bidding: `DeleteBidding` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DeleteBidding>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBidding {
    pub business_id: Option<String>,
}
operation! { DeleteBidding() "DeleteBidding" -> Empty {
    0 "BusinessID" business_id: String
} }

/// Response of [`DeleteBidding`]: empty.
pub type DeleteBiddingOutput = Empty;

/// Deletes custom dns host: `DeleteCustomDnsHost` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DeleteCustomDnsHost>.
///
/// Errors: [`codes::INVALID_PARAMETER_CUSTOM_DNS_NAME_NOT_FOUND`], [`codes::INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_INVALID`], [`codes::INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_UPDATE_SECURITY_LOCK_PROHIBIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDnsHost {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub dns_name: String,
}
operation! { DeleteCustomDnsHost(domain_id: String, dns_name: String)
    "DeleteCustomDnsHost" -> DeleteCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name
} }

/// Response of [`DeleteCustomDnsHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDnsHostOutput {
    pub log_id: Option<i64>,
}
model! { DeleteCustomDnsHostOutput {
    0 "LogId" log_id: i64
} }

/// Deletes phone email: `DeletePhoneEmail` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DeletePhoneEmail>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`], [`codes::INVALID_PARAMETER_TELEPHONE_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneEmail {
    /// Required.
    pub code: String,
    /// Required.
    pub r#type: i64,
}
operation! { DeletePhoneEmail(code: String, r#type: i64) "DeletePhoneEmail" -> Empty {
    0 "Code" code, 1 "Type" r#type
} }

/// Response of [`DeletePhoneEmail`]: empty.
pub type DeletePhoneEmailOutput = Empty;

/// Deletes reserved pre domain info: `DeleteReservedPreDomainInfo` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DeleteReservedPreDomainInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`], [`codes::INVALID_PARAMETER_TELEPHONE_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReservedPreDomainInfo {
    /// Required.
    pub resource_id_list: Vec<String>,
}
operation! { DeleteReservedPreDomainInfo(resource_id_list: Vec<String>) "DeleteReservedPreDomainInfo" -> Empty {
    0 "ResourceIdList" resource_id_list
} }

/// Response of [`DeleteReservedPreDomainInfo`]: empty.
pub type DeleteReservedPreDomainInfoOutput = Empty;

/// Deletes template: `DeleteTemplate` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DeleteTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_TEMPLATE_FAILED`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteTemplate(template_id: String) "DeleteTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteTemplate`]: empty.
pub type DeleteTemplateOutput = Empty;

/// Describes auction list: `DescribeAuctionList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`OffSet`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeAuctionList>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_TEMPLATE_FAILED`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuctionList {
    /// Required.
    pub business_id: String,
    pub limit: Option<i64>,
    pub off_set: Option<i64>,
}
operation! { DescribeAuctionList(business_id: String) "DescribeAuctionList" -> DescribeAuctionListOutput {
    0 "BusinessId" business_id, 1 "Limit" limit: i64, 2 "OffSet" off_set: i64
} }
paged! { DescribeAuctionList: AuctionInfo = Offset "OffSet", "AuctionList" auction_list, total "TotalCount" }

/// Response of [`DescribeAuctionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuctionListOutput {
    pub auction_list: Vec<AuctionInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAuctionListOutput {
    0 "AuctionList" auction_list: Vec<AuctionInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuctionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuctionInfo {
    pub bidder: Option<String>,
    pub auction_time: Option<String>,
    pub auction_price: Option<f64>,
    pub status: Option<String>,
}
model! { AuctionInfo {
    0 "Bidder" bidder: String, 1 "AuctionTime" auction_time: String, 2 "AuctionPrice" auction_price: f64,
    3 "Status" status: String
} }

/// Describes batch operation log details: `DescribeBatchOperationLogDetails` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBatchOperationLogDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogDetails {
    /// Required.
    pub log_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBatchOperationLogDetails(log_id: i64)
    "DescribeBatchOperationLogDetails" -> DescribeBatchOperationLogDetailsOutput {
    0 "LogId" log_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeBatchOperationLogDetails: DomainBatchDetailSet =
    Offset "Offset", "DomainBatchDetailSet" domain_batch_detail_set, total "TotalCount" }

/// Response of [`DescribeBatchOperationLogDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogDetailsOutput {
    pub total_count: Option<i64>,
    pub domain_batch_detail_set: Vec<DomainBatchDetailSet>,
}
model! { DescribeBatchOperationLogDetailsOutput {
    0 "TotalCount" total_count: i64, 1 "DomainBatchDetailSet" domain_batch_detail_set: Vec<DomainBatchDetailSet>
} }

/// In the response of [`DescribeBatchOperationLogDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainBatchDetailSet {
    pub id: Option<i64>,
    pub action: Option<String>,
    pub domain: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub created_on: Option<String>,
    pub updated_on: Option<String>,
    pub big_deal_id: Option<String>,
}
model! { DomainBatchDetailSet {
    0 "Id" id: i64, 1 "Action" action: String, 2 "Domain" domain: String, 3 "Status" status: String,
    4 "Reason" reason: String, 5 "CreatedOn" created_on: String, 6 "UpdatedOn" updated_on: String,
    7 "BigDealId" big_deal_id: String
} }

/// Describes batch operation logs: `DescribeBatchOperationLogs` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBatchOperationLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogs {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBatchOperationLogs() "DescribeBatchOperationLogs" -> DescribeBatchOperationLogsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeBatchOperationLogs: DomainBatchLogSet =
    Offset "Offset", "DomainBatchLogSet" domain_batch_log_set, total "TotalCount" }

/// Response of [`DescribeBatchOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogsOutput {
    pub total_count: Option<i64>,
    pub domain_batch_log_set: Vec<DomainBatchLogSet>,
}
model! { DescribeBatchOperationLogsOutput {
    0 "TotalCount" total_count: i64, 1 "DomainBatchLogSet" domain_batch_log_set: Vec<DomainBatchLogSet>
} }

/// In the response of [`DescribeBatchOperationLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainBatchLogSet {
    pub log_id: Option<i64>,
    pub number: Option<i64>,
    pub status: Option<String>,
    pub created_on: Option<String>,
    pub success: Option<i64>,
    pub doing: Option<i64>,
    pub failed: Option<i64>,
    pub pay_status: Option<bool>,
    pub big_deal_id: Option<String>,
}
model! { DomainBatchLogSet {
    0 "LogId" log_id: i64, 1 "Number" number: i64, 2 "Status" status: String, 3 "CreatedOn" created_on: String,
    4 "Success" success: i64, 5 "Doing" doing: i64, 6 "Failed" failed: i64, 7 "PayStatus" pay_status: bool,
    8 "BigDealId" big_deal_id: String
} }

/// Describes bidding appoint detail: `DescribeBiddingAppointDetail` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBiddingAppointDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointDetail {
    pub business_id: Option<String>,
}
operation! { DescribeBiddingAppointDetail() "DescribeBiddingAppointDetail" -> DescribeBiddingAppointDetailOutput {
    0 "BusinessID" business_id: String
} }

/// Response of [`DescribeBiddingAppointDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointDetailOutput {
    pub domain: Option<String>,
    pub appoint_num: Option<i64>,
    pub appoint_start_time: Option<String>,
    pub appoint_end_time: Option<String>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub delete_time: Option<String>,
    pub appoint_price: Option<i64>,
    pub appoint_bond_price: Option<i64>,
    pub status: Option<i64>,
    pub bidding_bond_refund: Option<String>,
}
model! { DescribeBiddingAppointDetailOutput {
    0 "Domain" domain: String, 1 "AppointNum" appoint_num: i64, 2 "AppointStartTime" appoint_start_time: String,
    3 "AppointEndTime" appoint_end_time: String, 4 "RegTime" reg_time: String, 5 "ExpireTime" expire_time: String,
    6 "DeleteTime" delete_time: String, 7 "AppointPrice" appoint_price: i64,
    8 "AppointBondPrice" appoint_bond_price: i64, 9 "Status" status: i64,
    10 "BiddingBondRefund" bidding_bond_refund: String
} }

/// Describes bidding appoint list: `DescribeBiddingAppointList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBiddingAppointList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub domain: Option<String>,
    pub status: Option<Vec<i64>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeBiddingAppointList(page_number: i64, page_size: i64)
    "DescribeBiddingAppointList" -> DescribeBiddingAppointListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Domain" domain: String, 3 "Status" status: Vec<i64>,
    4 "SortField" sort_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeBiddingAppointList: BiddingAppointResult =
    Number "PageNumber", "AppointList" appoint_list, total "Total" }

/// Response of [`DescribeBiddingAppointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointListOutput {
    pub total: Option<i64>,
    pub appoint_list: Vec<BiddingAppointResult>,
}
model! { DescribeBiddingAppointListOutput {
    0 "Total" total: i64, 1 "AppointList" appoint_list: Vec<BiddingAppointResult>
} }

/// In the response of [`DescribeBiddingAppointList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingAppointResult {
    pub business_id: Option<String>,
    pub domain: Option<String>,
    pub appoint_price: Option<i64>,
    pub appoint_bond_price: Option<i64>,
    pub appoint_end_time: Option<String>,
    pub appoint_num: Option<i64>,
    pub status: Option<i64>,
}
model! { BiddingAppointResult {
    0 "BusinessID" business_id: String, 1 "Domain" domain: String, 2 "AppointPrice" appoint_price: i64,
    3 "AppointBondPrice" appoint_bond_price: i64, 4 "AppointEndTime" appoint_end_time: String,
    5 "AppointNum" appoint_num: i64, 6 "Status" status: i64
} }

/// Describes bidding detail: `DescribeBiddingDetail` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBiddingDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingDetail {
    pub business_id: Option<String>,
}
operation! { DescribeBiddingDetail() "DescribeBiddingDetail" -> DescribeBiddingDetailOutput {
    0 "BusinessID" business_id: String
} }

/// Response of [`DescribeBiddingDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingDetailOutput {
    pub domain: Option<String>,
    pub bidding_num: Option<i64>,
    pub bidding_start_time: Option<String>,
    pub bidding_end_time: Option<String>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub delete_time: Option<String>,
    pub current_price: Option<i64>,
    pub current_nickname: Option<String>,
    pub bidding_bond_price: Option<i64>,
    pub status: Option<i64>,
    pub bidding_flag: Option<i64>,
    pub bidding_bond_refund: Option<String>,
    pub bidding_price: Option<i64>,
}
model! { DescribeBiddingDetailOutput {
    0 "Domain" domain: String, 1 "BiddingNum" bidding_num: i64, 2 "BiddingStartTime" bidding_start_time: String,
    3 "BiddingEndTime" bidding_end_time: String, 4 "RegTime" reg_time: String, 5 "ExpireTime" expire_time: String,
    6 "DeleteTime" delete_time: String, 7 "CurrentPrice" current_price: i64,
    8 "CurrentNickname" current_nickname: String, 9 "BiddingBondPrice" bidding_bond_price: i64, 10 "Status" status: i64,
    11 "BiddingFlag" bidding_flag: i64, 12 "BiddingBondRefund" bidding_bond_refund: String,
    13 "BiddingPrice" bidding_price: i64
} }

/// Describes bidding list: `DescribeBiddingList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBiddingList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub domain: Option<String>,
    pub status: Option<Vec<i64>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeBiddingList(page_number: i64, page_size: i64) "DescribeBiddingList" -> DescribeBiddingListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Domain" domain: String, 3 "Status" status: Vec<i64>,
    4 "SortField" sort_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeBiddingList: BiddingResult = Number "PageNumber", "BiddingList" bidding_list, total "Total" }

/// Response of [`DescribeBiddingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingListOutput {
    pub total: Option<i64>,
    pub bidding_list: Vec<BiddingResult>,
}
model! { DescribeBiddingListOutput {
    0 "Total" total: i64, 1 "BiddingList" bidding_list: Vec<BiddingResult>
} }

/// In the response of [`DescribeBiddingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingResult {
    pub business_id: Option<String>,
    pub domain: Option<String>,
    pub current_price: Option<i64>,
    pub current_nickname: Option<String>,
    pub bidding_price: Option<i64>,
    pub bidding_bond_price: Option<i64>,
    pub bidding_end_time: Option<String>,
    pub bidding_flag: Option<i64>,
    pub bidding_num: Option<i64>,
    pub status: Option<i64>,
}
model! { BiddingResult {
    0 "BusinessID" business_id: String, 1 "Domain" domain: String, 2 "CurrentPrice" current_price: i64,
    3 "CurrentNickname" current_nickname: String, 4 "BiddingPrice" bidding_price: i64,
    5 "BiddingBondPrice" bidding_bond_price: i64, 6 "BiddingEndTime" bidding_end_time: String,
    7 "BiddingFlag" bidding_flag: i64, 8 "BiddingNum" bidding_num: i64, 9 "Status" status: i64
} }

/// Describes bidding successful detail: `DescribeBiddingSuccessfulDetail` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBiddingSuccessfulDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulDetail {
    pub business_id: Option<String>,
}
operation! { DescribeBiddingSuccessfulDetail()
    "DescribeBiddingSuccessfulDetail" -> DescribeBiddingSuccessfulDetailOutput {
    0 "BusinessID" business_id: String
} }

/// Response of [`DescribeBiddingSuccessfulDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulDetailOutput {
    pub domain: Option<String>,
    pub successful_time: Option<String>,
    pub successful_price: Option<f64>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub delete_time: Option<String>,
    pub pay_end_time: Option<String>,
    pub bidding_bond_refund: Option<String>,
    pub bidding_bond_price: Option<f64>,
    pub status: Option<i64>,
    pub modify_owner_end_time: Option<String>,
}
model! { DescribeBiddingSuccessfulDetailOutput {
    0 "Domain" domain: String, 1 "SuccessfulTime" successful_time: String, 2 "SuccessfulPrice" successful_price: f64,
    3 "RegTime" reg_time: String, 4 "ExpireTime" expire_time: String, 5 "DeleteTime" delete_time: String,
    6 "PayEndTime" pay_end_time: String, 7 "BiddingBondRefund" bidding_bond_refund: String,
    8 "BiddingBondPrice" bidding_bond_price: f64, 9 "Status" status: i64,
    10 "ModifyOwnerEndTime" modify_owner_end_time: String
} }

/// Describes bidding successful list: `DescribeBiddingSuccessfulList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeBiddingSuccessfulList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub domain: Option<String>,
    pub status: Option<Vec<i64>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeBiddingSuccessfulList(page_number: i64, page_size: i64)
    "DescribeBiddingSuccessfulList" -> DescribeBiddingSuccessfulListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Domain" domain: String, 3 "Status" status: Vec<i64>,
    4 "SortField" sort_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeBiddingSuccessfulList: BiddingSuccessfulResult =
    Number "PageNumber", "SuccessfulList" successful_list, total "Total" }

/// Response of [`DescribeBiddingSuccessfulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulListOutput {
    pub total: Option<i64>,
    pub successful_list: Vec<BiddingSuccessfulResult>,
}
model! { DescribeBiddingSuccessfulListOutput {
    0 "Total" total: i64, 1 "SuccessfulList" successful_list: Vec<BiddingSuccessfulResult>
} }

/// In the response of [`DescribeBiddingSuccessfulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingSuccessfulResult {
    pub pay_end_time: Option<String>,
    pub modify_owner_end_time: Option<String>,
}
model! { BiddingSuccessfulResult {
    0 "PayEndTime" pay_end_time: String, 1 "ModifyOwnerEndTime" modify_owner_end_time: String
} }

/// Describes custom dns host set: `DescribeCustomDnsHostSet` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeCustomDnsHostSet>.
///
/// Errors: [`codes::INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDnsHostSet {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeCustomDnsHostSet(domain_id: String, limit: i64, offset: i64)
    "DescribeCustomDnsHostSet" -> DescribeCustomDnsHostSetOutput {
    0 "DomainId" domain_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeCustomDnsHostSet: CustomDnsHost = Offset "Offset", "DnsHostSet" dns_host_set, total "TotalCount" }

/// Response of [`DescribeCustomDnsHostSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDnsHostSetOutput {
    pub dns_host_set: Vec<CustomDnsHost>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomDnsHostSetOutput {
    0 "DnsHostSet" dns_host_set: Vec<CustomDnsHost>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomDnsHostSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDnsHost {
    pub dns_name: Option<String>,
    pub ip_set: Vec<String>,
}
model! { CustomDnsHost {
    0 "DnsName" dns_name: String, 1 "IpSet" ip_set: Vec<String>
} }

/// Describes domain base info: `DescribeDomainBaseInfo` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeDomainBaseInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_DOMAIN_FAILED`], [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBaseInfo {
    /// Required.
    pub domain: String,
}
operation! { DescribeDomainBaseInfo(domain: String) "DescribeDomainBaseInfo" -> DescribeDomainBaseInfoOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeDomainBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBaseInfoOutput {
    pub domain_info: Option<DomainBaseInfo>,
    pub uin: Option<String>,
}
model! { DescribeDomainBaseInfoOutput {
    0 "DomainInfo" domain_info: DomainBaseInfo, 1 "Uin" uin: String
} }

/// In the response of [`DescribeDomainBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainBaseInfo {
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub real_name_audit_status: Option<String>,
    pub real_name_audit_unpass_reason: Option<String>,
    pub domain_name_audit_status: Option<String>,
    pub domain_name_audit_unpass_reason: Option<String>,
    pub creation_date: Option<String>,
    pub expiration_date: Option<String>,
    pub domain_status: Vec<String>,
    pub buy_status: Option<String>,
    pub registrar_type: Option<String>,
    pub name_server: Vec<String>,
    pub lock_transfer: Option<bool>,
    pub lock_end_time: Option<String>,
}
model! { DomainBaseInfo {
    0 "DomainId" domain_id: String, 1 "DomainName" domain_name: String,
    2 "RealNameAuditStatus" real_name_audit_status: String,
    3 "RealNameAuditUnpassReason" real_name_audit_unpass_reason: String,
    4 "DomainNameAuditStatus" domain_name_audit_status: String,
    5 "DomainNameAuditUnpassReason" domain_name_audit_unpass_reason: String, 6 "CreationDate" creation_date: String,
    7 "ExpirationDate" expiration_date: String, 8 "DomainStatus" domain_status: Vec<String>,
    9 "BuyStatus" buy_status: String, 10 "RegistrarType" registrar_type: String,
    11 "NameServer" name_server: Vec<String>, 12 "LockTransfer" lock_transfer: bool,
    13 "LockEndTime" lock_end_time: String
} }

/// Describes domain name list: `DescribeDomainNameList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeDomainNameList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_LIST_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNameList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDomainNameList() "DescribeDomainNameList" -> DescribeDomainNameListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeDomainNameList: DomainList = Offset "Offset", "DomainSet" domain_set, total "TotalCount" }

/// Response of [`DescribeDomainNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNameListOutput {
    pub domain_set: Vec<DomainList>,
    pub total_count: Option<i64>,
}
model! { DescribeDomainNameListOutput {
    0 "DomainSet" domain_set: Vec<DomainList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDomainNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainList {
    pub is_premium: Option<bool>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub auto_renew: Option<i64>,
    pub creation_date: Option<String>,
    pub expiration_date: Option<String>,
    pub tld: Option<String>,
    pub code_tld: Option<String>,
    pub buy_status: Option<String>,
}
model! { DomainList {
    0 "IsPremium" is_premium: bool, 1 "DomainId" domain_id: String, 2 "DomainName" domain_name: String,
    3 "AutoRenew" auto_renew: i64, 4 "CreationDate" creation_date: String, 5 "ExpirationDate" expiration_date: String,
    6 "Tld" tld: String, 7 "CodeTld" code_tld: String, 8 "BuyStatus" buy_status: String
} }

/// Describes domain price list: `DescribeDomainPriceList` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeDomainPriceList>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_PRICE_LIST_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPriceList {
    pub tld_list: Option<Vec<String>>,
    pub year: Option<Vec<i64>>,
    pub operation: Option<Vec<String>>,
}
operation! { DescribeDomainPriceList() "DescribeDomainPriceList" -> DescribeDomainPriceListOutput {
    0 "TldList" tld_list: Vec<String>, 1 "Year" year: Vec<i64>, 2 "Operation" operation: Vec<String>
} }

/// Response of [`DescribeDomainPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPriceListOutput {
    pub price_list: Vec<PriceInfo>,
}
model! { DescribeDomainPriceListOutput {
    0 "PriceList" price_list: Vec<PriceInfo>
} }

/// In the response of [`DescribeDomainPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceInfo {
    pub tld: Option<String>,
    pub year: Option<i64>,
    pub price: Option<i64>,
    pub real_price: Option<i64>,
    pub operation: Option<String>,
}
model! { PriceInfo {
    0 "Tld" tld: String, 1 "Year" year: i64, 2 "Price" price: i64, 3 "RealPrice" real_price: i64,
    4 "Operation" operation: String
} }

/// Describes domain simple info: `DescribeDomainSimpleInfo` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeDomainSimpleInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSimpleInfo {
    /// Required.
    pub domain_name: String,
}
operation! { DescribeDomainSimpleInfo(domain_name: String)
    "DescribeDomainSimpleInfo" -> DescribeDomainSimpleInfoOutput {
    0 "DomainName" domain_name
} }

/// Response of [`DescribeDomainSimpleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSimpleInfoOutput {
    pub domain_info: Option<DomainSimpleInfo>,
    pub uin: Option<String>,
}
model! { DescribeDomainSimpleInfoOutput {
    0 "DomainInfo" domain_info: DomainSimpleInfo, 1 "Uin" uin: String
} }

/// In the response of [`DescribeDomainSimpleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainSimpleInfo {
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub real_name_audit_status: Option<String>,
    pub real_name_audit_unpass_reason: Option<String>,
    pub domain_name_audit_status: Option<String>,
    pub domain_name_audit_unpass_reason: Option<String>,
    pub creation_date: Option<String>,
    pub expiration_date: Option<String>,
    pub domain_status: Vec<String>,
    pub buy_status: Option<String>,
    pub registrar_type: Option<String>,
    pub name_server: Vec<String>,
    pub lock_transfer: Option<bool>,
    pub lock_end_time: Option<String>,
    pub registrant_type: Option<String>,
    pub organization_name_cn: Option<String>,
    pub organization_name: Option<String>,
    pub registrant_name_cn: Option<String>,
    pub registrant_name: Option<String>,
}
model! { DomainSimpleInfo {
    0 "DomainId" domain_id: String, 1 "DomainName" domain_name: String,
    2 "RealNameAuditStatus" real_name_audit_status: String,
    3 "RealNameAuditUnpassReason" real_name_audit_unpass_reason: String,
    4 "DomainNameAuditStatus" domain_name_audit_status: String,
    5 "DomainNameAuditUnpassReason" domain_name_audit_unpass_reason: String, 6 "CreationDate" creation_date: String,
    7 "ExpirationDate" expiration_date: String, 8 "DomainStatus" domain_status: Vec<String>,
    9 "BuyStatus" buy_status: String, 10 "RegistrarType" registrar_type: String,
    11 "NameServer" name_server: Vec<String>, 12 "LockTransfer" lock_transfer: bool,
    13 "LockEndTime" lock_end_time: String, 14 "RegistrantType" registrant_type: String,
    15 "OrganizationNameCN" organization_name_cn: String, 16 "OrganizationName" organization_name: String,
    17 "RegistrantNameCN" registrant_name_cn: String, 18 "RegistrantName" registrant_name: String
} }

/// Describes pay wait detail: `DescribePayWaitDetail` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribePayWaitDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayWaitDetail {
    /// Required.
    pub business_id: String,
}
operation! { DescribePayWaitDetail(business_id: String) "DescribePayWaitDetail" -> DescribePayWaitDetailOutput {
    0 "BusinessId" business_id
} }

/// Response of [`DescribePayWaitDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayWaitDetailOutput {
    pub domain: Option<String>,
    pub status: Option<String>,
    pub end_time: Option<String>,
    pub reg_time: Option<String>,
    pub price: Option<f64>,
    pub ret_deposit: Option<f64>,
}
model! { DescribePayWaitDetailOutput {
    0 "Domain" domain: String, 1 "Status" status: String, 2 "EndTime" end_time: String, 3 "RegTime" reg_time: String,
    4 "Price" price: f64, 5 "RetDeposit" ret_deposit: f64
} }

/// Describes phone email list: `DescribePhoneEmailList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribePhoneEmailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneEmailList {
    pub r#type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub code: Option<String>,
}
operation! { DescribePhoneEmailList() "DescribePhoneEmailList" -> DescribePhoneEmailListOutput {
    0 "Type" r#type: i64, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Code" code: String
} }
paged! { DescribePhoneEmailList: PhoneEmailData =
    Offset "Offset", "PhoneEmailList" phone_email_list, total "TotalCount" }

/// Response of [`DescribePhoneEmailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneEmailListOutput {
    pub phone_email_list: Vec<PhoneEmailData>,
    pub total_count: Option<i64>,
}
model! { DescribePhoneEmailListOutput {
    0 "PhoneEmailList" phone_email_list: Vec<PhoneEmailData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePhoneEmailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneEmailData {
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub created_on: Option<String>,
    pub check_status: Option<i64>,
}
model! { PhoneEmailData {
    0 "Code" code: String, 1 "Type" r#type: i64, 2 "CreatedOn" created_on: String, 3 "CheckStatus" check_status: i64
} }

/// Describes pre auction list: `DescribePreAuctionList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribePreAuctionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreAuctionList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePreAuctionList() "DescribePreAuctionList" -> DescribePreAuctionListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribePreAuctionList: PreAuctionInfo =
    Number "PageNumber", "PreAuctionList" pre_auction_list, total "TotalCount" }

/// Response of [`DescribePreAuctionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreAuctionListOutput {
    pub total_count: Option<i64>,
    pub pre_auction_list: Vec<PreAuctionInfo>,
}
model! { DescribePreAuctionListOutput {
    0 "TotalCount" total_count: i64, 1 "PreAuctionList" pre_auction_list: Vec<PreAuctionInfo>
} }

/// In the response of [`DescribePreAuctionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreAuctionInfo {
    pub domain: Option<String>,
    pub bidding_time: Option<String>,
    pub bid_count: Option<i64>,
    pub price: Option<f64>,
    pub op: Option<String>,
    pub business_id: Option<String>,
}
model! { PreAuctionInfo {
    0 "Domain" domain: String, 1 "BiddingTime" bidding_time: String, 2 "BidCount" bid_count: i64, 3 "Price" price: f64,
    4 "Op" op: String, 5 "BusinessId" business_id: String
} }

/// Describes pre domain list: `DescribePreDomainList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribePreDomainList>.
///
/// Errors: [`codes::FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_PRE_DOMAIN_LIST_NOT_BEGIN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreDomainList {
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub end_time: Option<String>,
    pub up_time: Option<String>,
}
operation! { DescribePreDomainList() "DescribePreDomainList" -> DescribePreDomainListOutput {
    0 "Page" page: i64, 1 "Size" size: i64, 2 "EndTime" end_time: String, 3 "UpTime" up_time: String
} }
paged! { DescribePreDomainList: ReservedDomainInfo =
    Number "Page", "ReservedDomainList" reserved_domain_list, total "Total" }

/// Response of [`DescribePreDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreDomainListOutput {
    pub reserved_domain_list: Vec<ReservedDomainInfo>,
    pub total: Option<i64>,
}
model! { DescribePreDomainListOutput {
    0 "ReservedDomainList" reserved_domain_list: Vec<ReservedDomainInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribePreDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedDomainInfo {
    pub domain: Option<String>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub renew_end_time: Option<String>,
    pub restore_end_time: Option<String>,
    pub reserved_end_time: Option<String>,
}
model! { ReservedDomainInfo {
    0 "Domain" domain: String, 1 "RegTime" reg_time: String, 2 "ExpireTime" expire_time: String,
    3 "RenewEndTime" renew_end_time: String, 4 "RestoreEndTime" restore_end_time: String,
    5 "ReservedEndTime" reserved_end_time: String
} }

/// Describes pre release list: `DescribePreReleaseList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribePreReleaseList>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_PRE_RELEASE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreReleaseList {
    pub keywords: Option<String>,
    pub domain_start: Option<bool>,
    pub domain_end: Option<bool>,
    pub sort: Option<i64>,
    pub price_start: Option<f64>,
    pub price_end: Option<f64>,
    pub length_start: Option<i64>,
    pub length_end: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub suffix: Option<Vec<i64>>,
    pub class_one: Option<i64>,
    pub class_two: Option<Vec<i64>>,
    pub class_three: Option<Vec<i64>>,
    pub class_four: Option<Vec<i64>>,
    pub filter_start: Option<bool>,
    pub filter_end: Option<bool>,
    pub filter_words: Option<String>,
    pub trans_type: Option<i64>,
    pub is_top: Option<bool>,
    pub end_time_sort: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribePreReleaseList() "DescribePreReleaseList" -> DescribePreReleaseListOutput {
    0 "Keywords" keywords: String, 1 "DomainStart" domain_start: bool, 2 "DomainEnd" domain_end: bool,
    3 "Sort" sort: i64, 4 "PriceStart" price_start: f64, 5 "PriceEnd" price_end: f64, 6 "LengthStart" length_start: i64,
    7 "LengthEnd" length_end: i64, 8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64,
    10 "Suffix" suffix: Vec<i64>, 11 "ClassOne" class_one: i64, 12 "ClassTwo" class_two: Vec<i64>,
    13 "ClassThree" class_three: Vec<i64>, 14 "ClassFour" class_four: Vec<i64>, 15 "FilterStart" filter_start: bool,
    16 "FilterEnd" filter_end: bool, 17 "FilterWords" filter_words: String, 18 "TransType" trans_type: i64,
    19 "IsTop" is_top: bool, 20 "EndTimeSort" end_time_sort: String, 21 "EndTime" end_time: String
} }
paged! { DescribePreReleaseList: PreReleaseInfo =
    Number "PageNumber", "PreReleaseList" pre_release_list, total "TotalCount" }

/// Response of [`DescribePreReleaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreReleaseListOutput {
    pub total_count: Option<i64>,
    pub pre_release_list: Vec<PreReleaseInfo>,
}
model! { DescribePreReleaseListOutput {
    0 "TotalCount" total_count: i64, 1 "PreReleaseList" pre_release_list: Vec<PreReleaseInfo>
} }

/// In the response of [`DescribePreReleaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreReleaseInfo {
    pub domain: Option<String>,
    pub reservation_time: Option<String>,
    pub reg_time: Option<String>,
    pub del_time: Option<String>,
    pub current_people: Option<i64>,
    pub price: Option<f64>,
    pub is_follow: Option<bool>,
    pub is_appoint: Option<bool>,
    pub business_id: Option<String>,
    pub is_domain_user: Option<bool>,
}
model! { PreReleaseInfo {
    0 "Domain" domain: String, 1 "ReservationTime" reservation_time: String, 2 "RegTime" reg_time: String,
    3 "DelTime" del_time: String, 4 "CurrentPeople" current_people: i64, 5 "Price" price: f64,
    6 "IsFollow" is_follow: bool, 7 "IsAppoint" is_appoint: bool, 8 "BusinessId" business_id: String,
    9 "IsDomainUser" is_domain_user: bool
} }

/// Describes reserved bid info: `DescribeReservedBidInfo` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeReservedBidInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedBidInfo {
    /// Required.
    pub business_id: String,
}
operation! { DescribeReservedBidInfo(business_id: String) "DescribeReservedBidInfo" -> DescribeReservedBidInfoOutput {
    0 "BusinessId" business_id
} }

/// Response of [`DescribeReservedBidInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedBidInfoOutput {
    pub up_price: Option<i64>,
    pub price: Option<i64>,
    pub up_user: Option<String>,
    pub bid_list: Vec<ReserveBidInfo>,
    pub bid_end_time: Option<String>,
    pub is_up: Option<bool>,
    pub next_price: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeReservedBidInfoOutput {
    0 "UpPrice" up_price: i64, 1 "Price" price: i64, 2 "UpUser" up_user: String,
    3 "BidList" bid_list: Vec<ReserveBidInfo>, 4 "BidEndTime" bid_end_time: String, 5 "IsUp" is_up: bool,
    6 "NextPrice" next_price: i64, 7 "Status" status: i64
} }

/// In the response of [`DescribeReservedBidInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveBidInfo {
    pub user: Option<String>,
    pub price: Option<i64>,
    pub bid_time: Option<String>,
    pub bid_status: Option<String>,
}
model! { ReserveBidInfo {
    0 "User" user: String, 1 "Price" price: i64, 2 "BidTime" bid_time: String, 3 "BidStatus" bid_status: String
} }

/// Describes reserved pre domain info: `DescribeReservedPreDomainInfo` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeReservedPreDomainInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedPreDomainInfo {
    pub domain_list: Option<Vec<String>>,
    pub reserved_status: Option<i64>,
    pub reserved_time_sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeReservedPreDomainInfo() "DescribeReservedPreDomainInfo" -> DescribeReservedPreDomainInfoOutput {
    0 "DomainList" domain_list: Vec<String>, 1 "ReservedStatus" reserved_status: i64,
    2 "ReservedTimeSort" reserved_time_sort: String, 3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeReservedPreDomainInfo: ReservedPreDomainInfo =
    Offset "Offset", "ReservedPreDomainInfoList" reserved_pre_domain_info_list, total "Total" }

/// Response of [`DescribeReservedPreDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedPreDomainInfoOutput {
    pub reserved_pre_domain_info_list: Vec<ReservedPreDomainInfo>,
    pub total: Option<i64>,
}
model! { DescribeReservedPreDomainInfoOutput {
    0 "ReservedPreDomainInfoList" reserved_pre_domain_info_list: Vec<ReservedPreDomainInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeReservedPreDomainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedPreDomainInfo {
    pub domain: Option<String>,
    pub reserved_status: Option<i64>,
    pub fail_reason: Option<String>,
    pub change_owner_time: Option<String>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub resource_id: Option<String>,
    pub business_id: Option<String>,
}
model! { ReservedPreDomainInfo {
    0 "Domain" domain: String, 1 "ReservedStatus" reserved_status: i64, 2 "FailReason" fail_reason: String,
    3 "ChangeOwnerTime" change_owner_time: String, 4 "RegTime" reg_time: String, 5 "ExpireTime" expire_time: String,
    6 "ResourceId" resource_id: String, 7 "BusinessId" business_id: String
} }

/// Describes template: `DescribeTemplate` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DescribeTemplate(template_id: String) "DescribeTemplate" -> DescribeTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { DescribeTemplateOutput {
    0 "Template" template: TemplateInfo
} }

/// Describes template list: `DescribeTemplateList` of `domain` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeTemplateList>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub keyword: Option<String>,
}
operation! { DescribeTemplateList() "DescribeTemplateList" -> DescribeTemplateListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Type" r#type: String, 3 "Status" status: String,
    4 "Keyword" keyword: String
} }
paged! { DescribeTemplateList: TemplateInfo = Offset "Offset", "TemplateSet" template_set, total "TotalCount" }

/// Response of [`DescribeTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListOutput {
    pub total_count: Option<i64>,
    pub template_set: Vec<TemplateInfo>,
}
model! { DescribeTemplateListOutput {
    0 "TotalCount" total_count: i64, 1 "TemplateSet" template_set: Vec<TemplateInfo>
} }

/// Describes tld list: `DescribeTldList` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeTldList>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTldList {}
operation! { DescribeTldList() "DescribeTldList" -> DescribeTldListOutput {} }

/// Response of [`DescribeTldList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTldListOutput {
    pub list: Vec<String>,
}
model! { DescribeTldListOutput {
    0 "List" list: Vec<String>
} }

/// Describes un pre domain detail: `DescribeUnPreDomainDetail` of `domain` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=DescribeUnPreDomainDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_UN_PRE_DOMAIN_DETAIL_ERR`], [`codes::RESOURCE_NOT_FOUND_SEARCH_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnPreDomainDetail {
    /// Required.
    pub domain: String,
}
operation! { DescribeUnPreDomainDetail(domain: String) "DescribeUnPreDomainDetail" -> DescribeUnPreDomainDetailOutput {
    0 "Domain" domain
} }

/// Response of [`DescribeUnPreDomainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnPreDomainDetailOutput {
    pub domain: Option<String>,
    pub pre_count: Option<i64>,
    pub reg_time: Option<String>,
    pub delete_time: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub current_price: Option<f64>,
    pub appoint_bond_price: Option<f64>,
    pub is_appoint: Option<bool>,
    pub business_id: Option<String>,
    pub is_domain_user: Option<bool>,
}
model! { DescribeUnPreDomainDetailOutput {
    0 "Domain" domain: String, 1 "PreCount" pre_count: i64, 2 "RegTime" reg_time: String,
    3 "DeleteTime" delete_time: String, 4 "ExpireTime" expire_time: String, 5 "Status" status: String,
    6 "CurrentPrice" current_price: f64, 7 "AppointBondPrice" appoint_bond_price: f64, 8 "IsAppoint" is_appoint: bool,
    9 "BusinessId" business_id: String, 10 "IsDomainUser" is_domain_user: bool
} }

/// Modifies custom dns host: `ModifyCustomDnsHost` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ModifyCustomDnsHost>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_CUSTOM_DNS_NAME_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_DOMAIN_IS_INVALID`], [`codes::INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_UPDATE_SECURITY_LOCK_PROHIBIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDnsHost {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub dns_name: String,
    /// Required.
    pub ip_set: Vec<String>,
}
operation! { ModifyCustomDnsHost(domain_id: String, dns_name: String, ip_set: Vec<String>)
    "ModifyCustomDnsHost" -> ModifyCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name, 2 "IpSet" ip_set
} }

/// Response of [`ModifyCustomDnsHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDnsHostOutput {
    pub log_id: Option<i64>,
}
model! { ModifyCustomDnsHostOutput {
    0 "LogId" log_id: i64
} }

/// Modifies domain dns batch: `ModifyDomainDNSBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ModifyDomainDNSBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_EXPIRED_UNSUPPORTED`], [`codes::FAILED_OPERATION_SET_DOMAIN_DNS_FAILED`],
/// [`codes::INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_IS_MODIFYING_DNS`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_OPERATE_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_DOMAIN_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainDNSBatch {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub dns: Vec<String>,
}
operation! { ModifyDomainDNSBatch(domains: Vec<String>, dns: Vec<String>)
    "ModifyDomainDNSBatch" -> ModifyDomainDNSBatchOutput {
    0 "Domains" domains, 1 "Dns" dns
} }

/// Response of [`ModifyDomainDNSBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainDNSBatchOutput {
    pub log_id: Option<i64>,
}
model! { ModifyDomainDNSBatchOutput {
    0 "LogId" log_id: i64
} }

/// Modifies domain owner: `ModifyDomainOwner` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ModifyDomainOwner>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED`], [`codes::FAILED_OPERATION_MODIFY_DOMAIN_OWNER_FAILED`],
/// [`codes::FAILED_OPERATION_MODIFY_DOMAIN_OWNER_REGISTER_DOING`],
/// [`codes::FAILED_OPERATION_MODIFY_OWNER_DOMAIN_HAS_BEEN_PUSHED`],
/// [`codes::FAILED_OPERATION_MODIFY_OWNER_DOMAIN_WITH_LOCK`], [`codes::FAILED_OPERATION_UPLOAD_VERIFICATION_FAILED`],
/// [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::RESOURCE_IN_USE_MODIFY_DOMAIN_INFO_OWNER_FAILED`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`], [`codes::UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_UPDATE_PROHIBITION_LOCK_START_ON`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_UPDATE_SECURITY_LOCK_PROHIBIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwner {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub new_owner_uin: String,
    pub new_owner_app_id: Option<String>,
    pub transfer_dns: Option<bool>,
}
operation! { ModifyDomainOwner(domain_id: String, new_owner_uin: String)
    "ModifyDomainOwner" -> ModifyDomainOwnerOutput {
    0 "DomainId" domain_id, 1 "NewOwnerUin" new_owner_uin, 2 "NewOwnerAppId" new_owner_app_id: String,
    3 "TransferDns" transfer_dns: bool
} }

/// Response of [`ModifyDomainOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwnerOutput {
    pub transfer_dns_result: Option<bool>,
}
model! { ModifyDomainOwnerOutput {
    0 "TransferDnsResult" transfer_dns_result: bool
} }

/// Modifies domain owner batch: `ModifyDomainOwnerBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ModifyDomainOwnerBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_DOMAIN_OWNER_FAILED`],
/// [`codes::FAILED_OPERATION_MODIFY_DOMAIN_OWNER_REGISTER_DOING`], [`codes::INVALID_PARAMETER_UP_TO4000`],
/// [`codes::RESOURCE_INSUFFICIENT_OVERWORK`], [`codes::RESOURCE_UNAVAILABLE_DOMAIN_IS_MODIFYING_DNS`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwnerBatch {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub new_owner_uin: String,
    pub transfer_dns: Option<bool>,
    pub new_owner_app_id: Option<String>,
}
operation! { ModifyDomainOwnerBatch(domains: Vec<String>, new_owner_uin: String)
    "ModifyDomainOwnerBatch" -> ModifyDomainOwnerBatchOutput {
    0 "Domains" domains, 1 "NewOwnerUin" new_owner_uin, 2 "TransferDns" transfer_dns: bool,
    3 "NewOwnerAppId" new_owner_app_id: String
} }

/// Response of [`ModifyDomainOwnerBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwnerBatchOutput {
    pub log_id: Option<i64>,
}
model! { ModifyDomainOwnerBatchOutput {
    0 "LogId" log_id: i64
} }

/// Modifies intl custom dns host: `ModifyIntlCustomDnsHost` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ModifyIntlCustomDnsHost>.
///
/// Errors: [`codes::FAILED_OPERATION_FORBIDDEN_REQUEST`], [`codes::INTERNAL_ERROR_DNS_HOST_IP_CHECK_ERR`],
/// [`codes::INTERNAL_ERROR_DESCRIBE_DOMAIN_INFO_ERR`], [`codes::INTERNAL_ERROR_FORBIDDEN_REQUEST`],
/// [`codes::INTERNAL_ERROR_JSON_MARSHAL`], [`codes::INTERNAL_ERROR_METHOD_NOT_MATCH`],
/// [`codes::INTERNAL_ERROR_MODIFY_DNS_HOST_ERR`], [`codes::INTERNAL_ERROR_NEED_LOGIN`],
/// [`codes::INTERNAL_ERROR_READ_BODY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`],
/// [`codes::MISSING_PARAMETER_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntlCustomDnsHost {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub dns_name: String,
    /// Required.
    pub ip_set: Vec<String>,
}
operation! { ModifyIntlCustomDnsHost(domain_id: String, dns_name: String, ip_set: Vec<String>)
    "ModifyIntlCustomDnsHost" -> ModifyIntlCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name, 2 "IpSet" ip_set
} }

/// Response of [`ModifyIntlCustomDnsHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntlCustomDnsHostOutput {
    pub log_id: Option<i64>,
}
model! { ModifyIntlCustomDnsHostOutput {
    0 "LogId" log_id: i64
} }

/// Modifies template: `ModifyTemplate` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ModifyTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TEMPLATE_FAILED`], [`codes::FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED`],
/// [`codes::FAILED_OPERATION_PROHIBIT_PHONE_EMAIL`], [`codes::FAILED_OPERATION_TEMPLATE_CAN_NOT_MODIFY`],
/// [`codes::FAILED_OPERATION_TEMPLATE_MAX_NUM_FAILED`], [`codes::INVALID_PARAMETER_CERTIFICATE_CODE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_CERTIFICATE_IMAGE_IS_INVALID`], [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_EMAIL_IS_UNVERIFIED`], [`codes::INVALID_PARAMETER_NAME_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_NAME_IS_KEYWORD`], [`codes::INVALID_PARAMETER_ORG_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_ORG_IS_KEYWORD`], [`codes::INVALID_PARAMETER_REP_TYPE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_STREET_IS_INVALID`], [`codes::INVALID_PARAMETER_TELEPHONE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_TELEPHONE_IS_UNVERIFIED`], [`codes::INVALID_PARAMETER_USER_TYPE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_ZIP_CODE_IS_INVALID`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplate {
    /// Required.
    pub certificate_info: CertificateInfo,
    /// Required.
    pub contact_info: ContactInfo,
    /// Required.
    pub template_id: String,
}
operation! { ModifyTemplate(certificate_info: CertificateInfo, contact_info: ContactInfo, template_id: String)
    "ModifyTemplate" -> ModifyTemplateOutput {
    0 "CertificateInfo" certificate_info, 1 "ContactInfo" contact_info, 2 "TemplateId" template_id
} }

/// Response of [`ModifyTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { ModifyTemplateOutput {
    0 "Template" template: TemplateInfo
} }

/// Renews domain batch: `RenewDomainBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=RenewDomainBatch>.
///
/// Errors: [`codes::INVALID_PARAMETER_UP_TO4000`], [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`],
/// [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`], [`codes::RESOURCE_INSUFFICIENT_OVERWORK`],
/// [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDomainBatch {
    /// Required.
    pub period: i64,
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub pay_mode: i64,
    pub auto_renew_flag: Option<i64>,
    pub package_resource_id: Option<String>,
    pub channel_from: Option<String>,
    pub order_from: Option<String>,
    pub activity_id: Option<String>,
}
operation! { RenewDomainBatch(period: i64, domains: Vec<String>, pay_mode: i64)
    "RenewDomainBatch" -> RenewDomainBatchOutput {
    0 "Period" period, 1 "Domains" domains, 2 "PayMode" pay_mode, 3 "AutoRenewFlag" auto_renew_flag: i64,
    4 "PackageResourceId" package_resource_id: String, 5 "ChannelFrom" channel_from: String,
    6 "OrderFrom" order_from: String, 7 "ActivityId" activity_id: String
} }

/// Response of [`RenewDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDomainBatchOutput {
    pub log_id: Option<i64>,
}
model! { RenewDomainBatchOutput {
    0 "LogId" log_id: i64
} }

/// `ReservedPreDomains` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=ReservedPreDomains>.
///
/// Errors: [`codes::FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedPreDomains {
    /// Required.
    pub domain_list: Vec<String>,
    /// Required.
    pub template_id: String,
    pub is_auto_pay: Option<i64>,
    pub is_bid_auto_pay: Option<i64>,
}
operation! { ReservedPreDomains(domain_list: Vec<String>, template_id: String)
    "ReservedPreDomains" -> ReservedPreDomainsOutput {
    0 "DomainList" domain_list, 1 "TemplateId" template_id, 2 "IsAutoPay" is_auto_pay: i64,
    3 "IsBidAutoPay" is_bid_auto_pay: i64
} }

/// Response of [`ReservedPreDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedPreDomainsOutput {
    pub suc_domain_list: Vec<String>,
    pub fail_domain_list: Vec<FailReservedDomainInfo>,
    pub suc_domains: Vec<SucDomainInfo>,
}
model! { ReservedPreDomainsOutput {
    0 "SucDomainList" suc_domain_list: Vec<String>, 1 "FailDomainList" fail_domain_list: Vec<FailReservedDomainInfo>,
    2 "SucDomains" suc_domains: Vec<SucDomainInfo>
} }

/// In the response of [`ReservedPreDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReservedDomainInfo {
    pub domain: Option<String>,
    pub fail_reason: Option<String>,
}
model! { FailReservedDomainInfo {
    0 "Domain" domain: String, 1 "FailReason" fail_reason: String
} }

/// In the response of [`ReservedPreDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SucDomainInfo {
    pub domain: Option<String>,
    pub business_id: Option<String>,
}
model! { SucDomainInfo {
    0 "Domain" domain: String, 1 "BusinessId" business_id: String
} }

/// Sends phone email code: `SendPhoneEmailCode` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=SendPhoneEmailCode>.
///
/// Errors: [`codes::FAILED_OPERATION_PROHIBIT_PHONE_EMAIL`],
/// [`codes::FAILED_OPERATION_SEND_TCB_PHONE_EMAIL_CODE_FAILED`],
/// [`codes::FAILED_OPERATION_SEND_VERIFY_CODE_IS_LIMITED`], [`codes::FAILED_OPERATION_VERIFY_UIN_IS_REALNAME`],
/// [`codes::INVALID_PARAMETER_CODE_TYPE_IS_INVALID`], [`codes::INVALID_PARAMETER_EMAIL_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_TELEPHONE_IS_INVALID`], [`codes::LIMIT_EXCEEDED_REQUEST_LIMIT`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPhoneEmailCode {
    /// Required.
    pub code: String,
    /// Required.
    pub r#type: i64,
}
operation! { SendPhoneEmailCode(code: String, r#type: i64) "SendPhoneEmailCode" -> Empty {
    0 "Code" code, 1 "Type" r#type
} }

/// Response of [`SendPhoneEmailCode`]: empty.
pub type SendPhoneEmailCodeOutput = Empty;

/// Sets domain auto renew: `SetDomainAutoRenew` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=SetDomainAutoRenew>.
///
/// Errors: [`codes::FAILED_OPERATION_CHECK_DOMAIN_FAILED`], [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`], [`codes::UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainAutoRenew {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub auto_renew: i64,
}
operation! { SetDomainAutoRenew(domain_id: String, auto_renew: i64) "SetDomainAutoRenew" -> Empty {
    0 "DomainId" domain_id, 1 "AutoRenew" auto_renew
} }

/// Response of [`SetDomainAutoRenew`]: empty.
pub type SetDomainAutoRenewOutput = Empty;

/// Syncs custom dns host: `SyncCustomDnsHost` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=SyncCustomDnsHost>.
///
/// Errors: [`codes::INVALID_PARAMETER_CUSTOM_DNS_NAME_NOT_FOUND`], [`codes::INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`],
/// [`codes::UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCustomDnsHost {
    /// Required.
    pub domain_id: String,
}
operation! { SyncCustomDnsHost(domain_id: String) "SyncCustomDnsHost" -> SyncCustomDnsHostOutput {
    0 "DomainId" domain_id
} }

/// Response of [`SyncCustomDnsHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCustomDnsHostOutput {
    pub log_id: Option<i64>,
}
model! { SyncCustomDnsHostOutput {
    0 "LogId" log_id: i64
} }

/// `TransferInDomainBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=TransferInDomainBatch>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSFER_IN_DOMAIN_FAILED`], [`codes::INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_DOMAIN_EXISTS`], [`codes::INVALID_PARAMETER_UP_TO4000`],
/// [`codes::MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY`], [`codes::RESOURCE_INSUFFICIENT_OVERWORK`],
/// [`codes::RESOURCE_NOT_FOUND_APPROVED_TEMPLATE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_DOMAIN_IS_MODIFYING_DNS`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInDomainBatch {
    /// Required.
    pub domains: Vec<String>,
    /// Required. Secret.
    pub pass_words: Vec<Secret>,
    /// Required.
    pub template_id: String,
    /// Required.
    pub pay_mode: i64,
    pub auto_renew_flag: Option<i64>,
    pub lock_transfer: Option<bool>,
    pub update_prohibition: Option<i64>,
    pub transfer_prohibition: Option<i64>,
    pub channel_from: Option<String>,
    pub order_from: Option<String>,
    pub activity_id: Option<String>,
}
operation! { TransferInDomainBatch(domains: Vec<String>, pass_words: Vec<Secret>, template_id: String, pay_mode: i64)
    "TransferInDomainBatch" -> TransferInDomainBatchOutput {
    0 "Domains" domains, 1 "PassWords" pass_words, 2 "TemplateId" template_id, 3 "PayMode" pay_mode,
    4 "AutoRenewFlag" auto_renew_flag: i64, 5 "LockTransfer" lock_transfer: bool,
    6 "UpdateProhibition" update_prohibition: i64, 7 "TransferProhibition" transfer_prohibition: i64,
    8 "ChannelFrom" channel_from: String, 9 "OrderFrom" order_from: String, 10 "ActivityId" activity_id: String
} }

/// Response of [`TransferInDomainBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInDomainBatchOutput {
    pub log_id: Option<i64>,
}
model! { TransferInDomainBatchOutput {
    0 "LogId" log_id: i64
} }

/// `TransferProhibitionBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=TransferProhibitionBatch>.
///
/// Errors: [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`], [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_OPERATE_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProhibitionBatch {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub status: bool,
}
operation! { TransferProhibitionBatch(domains: Vec<String>, status: bool)
    "TransferProhibitionBatch" -> TransferProhibitionBatchOutput {
    0 "Domains" domains, 1 "Status" status
} }

/// Response of [`TransferProhibitionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProhibitionBatchOutput {
    pub log_id: Option<i64>,
}
model! { TransferProhibitionBatchOutput {
    0 "LogId" log_id: i64
} }

/// Updates prohibition batch: `UpdateProhibitionBatch` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=UpdateProhibitionBatch>.
///
/// Errors: [`codes::MISSING_PARAMETER_DOMAIN_IS_EMPTY`], [`codes::MISSING_PARAMETER_REP_DATA_IS_NONE`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_OPERATE_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitionBatch {
    /// Required.
    pub domains: Vec<String>,
    /// Required.
    pub status: bool,
}
operation! { UpdateProhibitionBatch(domains: Vec<String>, status: bool)
    "UpdateProhibitionBatch" -> UpdateProhibitionBatchOutput {
    0 "Domains" domains, 1 "Status" status
} }

/// Response of [`UpdateProhibitionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitionBatchOutput {
    pub log_id: Option<i64>,
}
model! { UpdateProhibitionBatchOutput {
    0 "LogId" log_id: i64
} }

/// `UploadImage` of `domain` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=domain&Version=2018-08-08&Action=UploadImage>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED`], [`codes::FAILED_OPERATION_UPLOAD_IMAGE_FAILED`],
/// [`codes::INVALID_PARAMETER_IMAGE_EXT_INVALID`], [`codes::INVALID_PARAMETER_IMAGE_FILE_IS_INVALID`],
/// [`codes::INVALID_PARAMETER_IMAGE_FORMAT_IS_INVALID`], [`codes::INVALID_PARAMETER_IMAGE_SIZE_BELOW`],
/// [`codes::INVALID_PARAMETER_IMAGE_SIZE_EXCEED`], [`codes::INVALID_PARAMETER_IMAGE_SIZE_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImage {
    /// Required.
    pub image_file: String,
}
operation! { UploadImage(image_file: String) "UploadImage" -> UploadImageOutput {
    0 "ImageFile" image_file
} }

/// Response of [`UploadImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImageOutput {
    pub access_url: Option<String>,
}
model! { UploadImageOutput {
    0 "AccessUrl" access_url: String
} }

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_BID_CURRENT_PRICE "FailedOperation.BidCurrentPrice",
    FAILED_OPERATION_BID_PRE_DOMAINS_PRICE_DOWN_ERR "FailedOperation.BidPreDomainsPriceDownErr",
    FAILED_OPERATION_BID_PRE_DOMAINS_TIME_OUT_ERR "FailedOperation.BidPreDomainsTimeOutErr",
    FAILED_OPERATION_BID_PRICE_ILLEGAL "FailedOperation.BidPriceIllegal",
    FAILED_OPERATION_BIDDING_GET_PRICE_DOING "FailedOperation.BiddingGetPriceDoing",
    FAILED_OPERATION_BIDDING_PRE_RELEASE_AUTO_PAY_ERR "FailedOperation.BiddingPreReleaseAutoPayErr",
    FAILED_OPERATION_BIDDING_PRE_RELEASE_AUTO_PRICE_PAY_ERR "FailedOperation.BiddingPreReleaseAutoPricePayErr",
    FAILED_OPERATION_CHECK_DOMAIN_FAILED "FailedOperation.CheckDomainFailed",
    FAILED_OPERATION_CREATE_TEMPLATE_FAILED "FailedOperation.CreateTemplateFailed",
    FAILED_OPERATION_DELETE_TEMPLATE_FAILED "FailedOperation.DeleteTemplateFailed",
    FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED "FailedOperation.DescribeDomainFailed",
    FAILED_OPERATION_DESCRIBE_DOMAIN_LIST_FAILED "FailedOperation.DescribeDomainListFailed",
    FAILED_OPERATION_DESCRIBE_PRE_RELEASE_LIST "FailedOperation.DescribePreReleaseList",
    FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED "FailedOperation.DescribeTemplateFailed",
    FAILED_OPERATION_DESCRIBE_UN_PRE_DOMAIN_DETAIL_ERR "FailedOperation.DescribeUnPreDomainDetailErr",
    FAILED_OPERATION_DOMAIN_EXPIRED_UNSUPPORTED "FailedOperation.DomainExpiredUnsupported",
    FAILED_OPERATION_DOMAIN_PRICE_LIST_FAILED "FailedOperation.DomainPriceListFailed",
    FAILED_OPERATION_DUPLICATE_PHONE_EMAIL "FailedOperation.DuplicatePhoneEmail",
    FAILED_OPERATION_FORBIDDEN_REQUEST "FailedOperation.ForbiddenRequest",
    FAILED_OPERATION_GET_DOMAIN_PRICE_FAILED "FailedOperation.GetDomainPriceFailed",
    FAILED_OPERATION_MODIFY_DOMAIN_OWNER_FAILED "FailedOperation.ModifyDomainOwnerFailed",
    FAILED_OPERATION_MODIFY_DOMAIN_OWNER_REGISTER_DOING "FailedOperation.ModifyDomainOwnerRegisterDoing",
    FAILED_OPERATION_MODIFY_OWNER_DOMAIN_HAS_BEEN_PUSHED "FailedOperation.ModifyOwnerDomainHasBeenPushed",
    FAILED_OPERATION_MODIFY_OWNER_DOMAIN_WITH_LOCK "FailedOperation.ModifyOwnerDomainWithLock",
    FAILED_OPERATION_PERMISSION_DENIED "FailedOperation.PermissionDenied",
    FAILED_OPERATION_PROHIBIT_PHONE_EMAIL "FailedOperation.ProhibitPhoneEmail",
    FAILED_OPERATION_REGISTER_DOMAIN "FailedOperation.RegisterDomain",
    FAILED_OPERATION_REGISTER_DOMAIN_FAILED "FailedOperation.RegisterDomainFailed",
    FAILED_OPERATION_SEND_TCB_PHONE_EMAIL_CODE_FAILED "FailedOperation.SendTcbPhoneEmailCodeFailed",
    FAILED_OPERATION_SEND_VERIFY_CODE_IS_LIMITED "FailedOperation.SendVerifyCodeIsLimited",
    FAILED_OPERATION_SET_DOMAIN_DNS_FAILED "FailedOperation.SetDomainDnsFailed",
    FAILED_OPERATION_TEMPLATE_CAN_NOT_MODIFY "FailedOperation.TemplateCanNotModify",
    FAILED_OPERATION_TEMPLATE_MAX_NUM_FAILED "FailedOperation.TemplateMaxNumFailed",
    FAILED_OPERATION_TRANSFER_IN_DOMAIN_FAILED "FailedOperation.TransferInDomainFailed",
    FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR "FailedOperation.UinNotWhiteListErr",
    FAILED_OPERATION_UPLOAD_IMAGE_FAILED "FailedOperation.UploadImageFailed",
    FAILED_OPERATION_UPLOAD_VERIFICATION_FAILED "FailedOperation.UploadVerificationFailed",
    FAILED_OPERATION_VERIFY_UIN_IS_REALNAME "FailedOperation.VerifyUinIsRealname", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DNS_HOST_IP_CHECK_ERR "InternalError.DNSHostIPCheckErr",
    INTERNAL_ERROR_DB_ERROR "InternalError.DbError",
    INTERNAL_ERROR_DESCRIBE_DOMAIN_INFO_ERR "InternalError.DescribeDomainInfoErr",
    INTERNAL_ERROR_DESCRIBE_PRE_DOMAIN_LIST_NOT_BEGIN "InternalError.DescribePreDomainListNotBegin",
    INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR "InternalError.DescribeShopCollectListErr",
    INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR "InternalError.DomainInternalError",
    INTERNAL_ERROR_FORBIDDEN_REQUEST "InternalError.ForbiddenRequest",
    INTERNAL_ERROR_JSON_MARSHAL "InternalError.JsonMarshal",
    INTERNAL_ERROR_METHOD_NOT_MATCH "InternalError.MethodNotMatch",
    INTERNAL_ERROR_MODIFY_DNS_HOST_ERR "InternalError.ModifyDNSHostErr",
    INTERNAL_ERROR_NEED_LOGIN "InternalError.NeedLogin", INTERNAL_ERROR_READ_BODY_ERROR "InternalError.ReadBodyError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CERTIFICATE_CODE_IS_INVALID "InvalidParameter.CertificateCodeIsInvalid",
    INVALID_PARAMETER_CERTIFICATE_IMAGE_IS_INVALID "InvalidParameter.CertificateImageIsInvalid",
    INVALID_PARAMETER_CITY_CN_INVALID "InvalidParameter.CityCnInvalid",
    INVALID_PARAMETER_CODE_TYPE_IS_INVALID "InvalidParameter.CodeTypeIsInvalid",
    INVALID_PARAMETER_COUNTRY_CN_INVALID "InvalidParameter.CountryCnInvalid",
    INVALID_PARAMETER_CUSTOM_DNS_NAME_NOT_FOUND "InvalidParameter.CustomDnsNameNotFound",
    INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED "InvalidParameter.CustomDnsNotAllowed",
    INVALID_PARAMETER_DOMAIN_IS_INVALID "InvalidParameter.DomainIsInvalid",
    INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID "InvalidParameter.DomainNameIsInvalid",
    INVALID_PARAMETER_DUPLICATE_CUSTOM_DNS_NAME "InvalidParameter.DuplicateCustomDnsName",
    INVALID_PARAMETER_DUPLICATE_DOMAIN_EXISTS "InvalidParameter.DuplicateDomainExists",
    INVALID_PARAMETER_EMAIL_IS_INVALID "InvalidParameter.EmailIsInvalid",
    INVALID_PARAMETER_EMAIL_IS_UNVERIFIED "InvalidParameter.EmailIsUnverified",
    INVALID_PARAMETER_IMAGE_EXT_INVALID "InvalidParameter.ImageExtInvalid",
    INVALID_PARAMETER_IMAGE_FILE_IS_INVALID "InvalidParameter.ImageFileIsInvalid",
    INVALID_PARAMETER_IMAGE_FORMAT_IS_INVALID "InvalidParameter.ImageFormatIsInvalid",
    INVALID_PARAMETER_IMAGE_SIZE_BELOW "InvalidParameter.ImageSizeBelow",
    INVALID_PARAMETER_IMAGE_SIZE_EXCEED "InvalidParameter.ImageSizeExceed",
    INVALID_PARAMETER_IMAGE_SIZE_LIMIT "InvalidParameter.ImageSizeLimit",
    INVALID_PARAMETER_NAME_CN_IS_INVALID "InvalidParameter.NameCnIsInvalid",
    INVALID_PARAMETER_NAME_CN_XML_INVALID "InvalidParameter.NameCnXmlInvalid",
    INVALID_PARAMETER_NAME_EN_ASCII_INVALID "InvalidParameter.NameEnASCIIInvalid",
    INVALID_PARAMETER_NAME_EN_CN_IS_INVALID "InvalidParameter.NameEnCnIsInvalid",
    INVALID_PARAMETER_NAME_EN_IS_INVALID "InvalidParameter.NameEnIsInvalid",
    INVALID_PARAMETER_NAME_EN_IS_KEYWORD "InvalidParameter.NameEnIsKeyword",
    INVALID_PARAMETER_NAME_EN_XML_INVALID "InvalidParameter.NameEnXmlInvalid",
    INVALID_PARAMETER_NAME_IS_INVALID "InvalidParameter.NameIsInvalid",
    INVALID_PARAMETER_NAME_IS_KEYWORD "InvalidParameter.NameIsKeyword",
    INVALID_PARAMETER_ORG_ASCII_INVALID "InvalidParameter.OrgASCIIInvalid",
    INVALID_PARAMETER_ORG_CN_NOT_SPACE_CN "InvalidParameter.OrgCnNotSpaceCN",
    INVALID_PARAMETER_ORG_CN_XML_INVALID "InvalidParameter.OrgCnXmlInvalid",
    INVALID_PARAMETER_ORG_IN_CN_INVALID "InvalidParameter.OrgInCNInvalid",
    INVALID_PARAMETER_ORG_IS_INVALID "InvalidParameter.OrgIsInvalid",
    INVALID_PARAMETER_ORG_IS_KEYWORD "InvalidParameter.OrgIsKeyword",
    INVALID_PARAMETER_ORG_XML_INVALID "InvalidParameter.OrgXMLInvalid",
    INVALID_PARAMETER_PACKAGE_RESOURCE_ID_INVALID "InvalidParameter.PackageResourceIdInvalid",
    INVALID_PARAMETER_PROVINCE_CN_INVALID "InvalidParameter.ProvinceCnInvalid",
    INVALID_PARAMETER_REP_TYPE_IS_INVALID "InvalidParameter.RepTypeIsInvalid",
    INVALID_PARAMETER_STREET_IS_INVALID "InvalidParameter.StreetIsInvalid",
    INVALID_PARAMETER_TELEPHONE_IS_INVALID "InvalidParameter.TelephoneIsInvalid",
    INVALID_PARAMETER_TELEPHONE_IS_UNVERIFIED "InvalidParameter.TelephoneIsUnverified",
    INVALID_PARAMETER_TEMPLATE_ADDRESS_INVALID "InvalidParameter.TemplateAddressInvalid",
    INVALID_PARAMETER_UP_TO4000 "InvalidParameter.UpTo4000",
    INVALID_PARAMETER_USER_TYPE_IS_INVALID "InvalidParameter.UserTypeIsInvalid",
    INVALID_PARAMETER_VERIFY_CODE_IS_INVALID "InvalidParameter.VerifyCodeIsInvalid",
    INVALID_PARAMETER_ZIP_CODE_IS_INVALID "InvalidParameter.ZipCodeIsInvalid",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT "InvalidParameterValue.InvalidParameterFormat",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_REQUEST_LIMIT "LimitExceeded.RequestLimit",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_ACTION_NOT_FOUND "MissingParameter.ActionNotFound",
    MISSING_PARAMETER_DOMAIN_IS_EMPTY "MissingParameter.DomainIsEmpty",
    MISSING_PARAMETER_REP_DATA_IS_NONE "MissingParameter.RepDataIsNone",
    MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY "MissingParameter.TemplateIdIsEmpty",
    MISSING_PARAMETER_TEMPLATE_ID_IS_EXIST "MissingParameter.TemplateIdIsExist",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_MODIFY_DOMAIN_INFO_OWNER_FAILED "ResourceInUse.ModifyDomainInfoOwnerFailed",
    RESOURCE_INSUFFICIENT_INSUFFICIENT_QUOTA "ResourceInsufficient.InsufficientQuota",
    RESOURCE_INSUFFICIENT_OVERWORK "ResourceInsufficient.Overwork", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_APPROVED_TEMPLATE_NOT_FOUND "ResourceNotFound.ApprovedTemplateNotFound",
    RESOURCE_NOT_FOUND_BID_PRICE_CONFIG "ResourceNotFound.BidPriceConfig",
    RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND "ResourceNotFound.DomainNotFound",
    RESOURCE_NOT_FOUND_SEARCH_INFO "ResourceNotFound.SearchInfo",
    RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND "ResourceNotFound.TemplateNotFound",
    RESOURCE_NOT_FOUND_TEMPLATE_TO_BE_SUPPLEMENTED "ResourceNotFound.TemplateToBeSupplemented",
    RESOURCE_UNAVAILABLE_DOMAIN_IS_MODIFYING_DNS "ResourceUnavailable.DomainIsModifyingDNS",
    UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME "UnsupportedOperation.AccountRealName",
    UNSUPPORTED_OPERATION_CUSTOM_HOST_OVER_LIMIT "UnsupportedOperation.CustomHostOverLimit",
    UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED "UnsupportedOperation.DomainNotVerified",
    UNSUPPORTED_OPERATION_DOMAIN_UPDATE_PROHIBITION_LOCK_START_ON "UnsupportedOperation.DomainUpdateProhibitionLockStartOn",
    UNSUPPORTED_OPERATION_DOMAIN_UPDATE_SECURITY_LOCK_PROHIBIT "UnsupportedOperation.DomainUpdateSecurityLockProhibit",
    UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_OPERATE_UNSUPPORTED "UnsupportedOperation.ModifyDomainInfoOperateUnsupported",
    UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_UNSUPPORTED "UnsupportedOperation.ModifyDomainInfoUnsupported",
    UNSUPPORTED_OPERATION_MODIFY_DOMAIN_UNSUPPORTED "UnsupportedOperation.ModifyDomainUnsupported"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchModifyDomainInfo, BidDetailPage, BidPreDomains, BiddingPreRelease, CheckBatchStatus, CheckDomain,
    CreateCustomDnsHost, CreateDomainBatch, CreateDomainRedemption, CreatePhoneEmail, CreateTemplate, DeleteBidding,
    DeleteCustomDnsHost, DeletePhoneEmail, DeleteReservedPreDomainInfo, DeleteTemplate, DescribeAuctionList,
    DescribeBatchOperationLogDetails, DescribeBatchOperationLogs, DescribeBiddingAppointDetail,
    DescribeBiddingAppointList, DescribeBiddingDetail, DescribeBiddingList, DescribeBiddingSuccessfulDetail,
    DescribeBiddingSuccessfulList, DescribeCustomDnsHostSet, DescribeDomainBaseInfo, DescribeDomainNameList,
    DescribeDomainPriceList, DescribeDomainSimpleInfo, DescribePayWaitDetail, DescribePhoneEmailList,
    DescribePreAuctionList, DescribePreDomainList, DescribePreReleaseList, DescribeReservedBidInfo,
    DescribeReservedPreDomainInfo, DescribeTemplate, DescribeTemplateList, DescribeTldList, DescribeUnPreDomainDetail,
    ModifyCustomDnsHost, ModifyDomainDNSBatch, ModifyDomainOwner, ModifyDomainOwnerBatch, ModifyIntlCustomDnsHost,
    ModifyTemplate, RenewDomainBatch, ReservedPreDomains, SendPhoneEmailCode, SetDomainAutoRenew, SyncCustomDnsHost,
    TransferInDomainBatch, TransferProhibitionBatch, UpdateProhibitionBatch, UploadImage
}
