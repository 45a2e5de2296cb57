//! `domain` 2018-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "domain", version: "2018-08-08", code: "domain", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyDomainInfo {
    pub domains: Vec<String>,
    pub template_id: String,
    pub lock_transfer: Option<bool>,
}
operation! { BatchModifyDomainInfo(domains: Vec<String>, template_id: String)
    "BatchModifyDomainInfo" -> BatchModifyDomainInfoOutput {
    0 "Domains" domains, 1 "TemplateId" template_id, 2 "LockTransfer" lock_transfer: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyDomainInfoOutput {
    pub log_id: Option<i64>,
}
model! { BatchModifyDomainInfoOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidDetailPage {
    pub business_id: String,
}
operation! { BidDetailPage(business_id: String) "BidDetailPage" -> BidDetailPageOutput {
    0 "BusinessId" business_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidDetailPageOutput {
    pub domain: Option<String>,
    pub current_price: Option<f64>,
    pub bid_price: Option<f64>,
    pub current_price_scope: Option<f64>,
    pub price_scope: Option<Vec<PriceScopeConf>>,
    pub deposit_price: Option<f64>,
}
model! { BidDetailPageOutput {
    0 "Domain" domain, 1 "CurrentPrice" current_price, 2 "BidPrice" bid_price,
    3 "CurrentPriceScope" current_price_scope, 4 "PriceScope" price_scope, 5 "DepositPrice" deposit_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceScopeConf {
    pub max_price: Option<f64>,
    pub min_price: Option<f64>,
    pub price: Option<f64>,
    pub deposit_price: Option<f64>,
}
model! { PriceScopeConf {
    0 "MaxPrice" max_price, 1 "MinPrice" min_price, 2 "Price" price, 3 "DepositPrice" deposit_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidPreDomains {
    pub business_id: Option<String>,
    pub price: Option<i64>,
}
operation! { BidPreDomains() "BidPreDomains" -> Empty {
    0 "BusinessId" business_id: String, 1 "Price" price: i64
} }

pub type BidPreDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingPreRelease {
    pub business_id: String,
    pub price: f64,
}
operation! { BiddingPreRelease(business_id: String, price: f64) "BiddingPreRelease" -> BiddingPreReleaseOutput {
    0 "BusinessId" business_id, 1 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingPreReleaseOutput {
    pub is_need_pay: Option<bool>,
    pub billing_param: Option<String>,
}
model! { BiddingPreReleaseOutput {
    0 "IsNeedPay" is_need_pay, 1 "BillingParam" billing_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchStatus {
    pub log_ids: Vec<u64>,
}
operation! { CheckBatchStatus(log_ids: Vec<u64>) "CheckBatchStatus" -> CheckBatchStatusOutput {
    0 "LogIds" log_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBatchStatusOutput {
    pub status_set: Option<Vec<BatchStatus>>,
}
model! { CheckBatchStatusOutput {
    0 "StatusSet" status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStatus {
    pub log_id: Option<u64>,
    pub status: Option<String>,
    pub batch_action: Option<String>,
}
model! { BatchStatus {
    0 "LogId" log_id, 1 "Status" status, 2 "BatchAction" batch_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomain {
    pub domain_name: String,
    pub period: Option<String>,
}
operation! { CheckDomain(domain_name: String) "CheckDomain" -> CheckDomainOutput {
    0 "DomainName" domain_name, 1 "Period" period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDomainOutput {
    pub domain_name: Option<String>,
    pub available: Option<bool>,
    pub reason: Option<String>,
    pub premium: Option<bool>,
    pub price: Option<u64>,
    pub black_word: Option<bool>,
    pub describe: Option<String>,
    pub fee_renew: Option<u64>,
    pub real_price: Option<u64>,
    pub fee_transfer: Option<u64>,
    pub fee_restore: Option<u64>,
    pub period: Option<u64>,
    pub record_support: Option<bool>,
}
model! { CheckDomainOutput {
    0 "DomainName" domain_name, 1 "Available" available, 2 "Reason" reason, 3 "Premium" premium, 4 "Price" price,
    5 "BlackWord" black_word, 6 "Describe" describe, 7 "FeeRenew" fee_renew, 8 "RealPrice" real_price,
    9 "FeeTransfer" fee_transfer, 10 "FeeRestore" fee_restore, 11 "Period" period, 12 "RecordSupport" record_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDnsHost {
    pub domain_id: String,
    pub dns_name: String,
    pub ip_set: Vec<String>,
}
operation! { CreateCustomDnsHost(domain_id: String, dns_name: String, ip_set: Vec<String>)
    "CreateCustomDnsHost" -> CreateCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name, 2 "IpSet" ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomDnsHostOutput {
    pub log_id: Option<u64>,
}
model! { CreateCustomDnsHostOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatch {
    pub template_id: String,
    pub period: i64,
    pub domains: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainBatchOutput {
    pub log_id: Option<i64>,
}
model! { CreateDomainBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainRedemption {
    pub domain_id: String,
}
operation! { CreateDomainRedemption(domain_id: String) "CreateDomainRedemption" -> Empty {
    0 "DomainId" domain_id
} }

pub type CreateDomainRedemptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneEmail {
    pub code: String,
    pub r#type: u64,
    pub verify_code: Secret,
}
operation! { CreatePhoneEmail(code: String, r#type: u64, verify_code: Secret) "CreatePhoneEmail" -> Empty {
    0 "Code" code, 1 "Type" r#type, 2 "VerifyCode" verify_code
} }

pub type CreatePhoneEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub contact_info: ContactInfo,
    pub certificate_info: Option<CertificateInfo>,
}
operation! { CreateTemplate(contact_info: ContactInfo) "CreateTemplate" -> CreateTemplateOutput {
    0 "ContactInfo" contact_info, 1 "CertificateInfo" certificate_info: CertificateInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactInfo {
    pub organization_name_cn: Option<String>,
    pub organization_name: Option<String>,
    pub registrant_name_cn: Option<String>,
    pub registrant_name: Option<String>,
    pub province_cn: Option<String>,
    pub city_cn: Option<String>,
    pub street_cn: Option<String>,
    pub street: Option<String>,
    pub country_cn: Option<String>,
    pub telephone: Option<String>,
    pub email: Option<String>,
    pub zip_code: Option<String>,
    pub registrant_type: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
}

/// What [`ContactInfo::new`] takes.
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
input! { ContactInfo{ContactInfoRequired: organization_name_cn, organization_name, registrant_name_cn, registrant_name, province_cn, city_cn, street_cn, street, country_cn, telephone, email, zip_code, registrant_type} {
    0 "OrganizationNameCN" organization_name_cn: String, 1 "OrganizationName" organization_name: String,
    2 "RegistrantNameCN" registrant_name_cn: String, 3 "RegistrantName" registrant_name: String,
    4 "ProvinceCN" province_cn: String, 5 "CityCN" city_cn: String, 6 "StreetCN" street_cn: String,
    7 "Street" street: String, 8 "CountryCN" country_cn: String, 9 "Telephone" telephone: String,
    10 "Email" email: String, 11 "ZipCode" zip_code: String, 12 "RegistrantType" registrant_type: String,
    13 "Province" province: String, 14 "City" city: String, 15 "Country" country: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub certificate_code: Option<String>,
    pub certificate_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { CreateTemplateOutput {
    0 "Template" template
} }

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
    0 "TemplateId" template_id, 1 "AuditStatus" audit_status, 2 "CreatedOn" created_on, 3 "UpdatedOn" updated_on,
    4 "UserUin" user_uin, 5 "IsDefault" is_default, 6 "AuditReason" audit_reason, 7 "CertificateInfo" certificate_info,
    8 "ContactInfo" contact_info, 9 "IsValidTemplate" is_valid_template, 10 "InvalidReason" invalid_reason,
    11 "IsBlack" is_black
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBidding {
    pub business_id: Option<String>,
}
operation! { DeleteBidding() "DeleteBidding" -> Empty {
    0 "BusinessID" business_id: String
} }

pub type DeleteBiddingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDnsHost {
    pub domain_id: String,
    pub dns_name: String,
}
operation! { DeleteCustomDnsHost(domain_id: String, dns_name: String)
    "DeleteCustomDnsHost" -> DeleteCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDnsHostOutput {
    pub log_id: Option<u64>,
}
model! { DeleteCustomDnsHostOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePhoneEmail {
    pub code: String,
    pub r#type: u64,
}
operation! { DeletePhoneEmail(code: String, r#type: u64) "DeletePhoneEmail" -> Empty {
    0 "Code" code, 1 "Type" r#type
} }

pub type DeletePhoneEmailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReservedPreDomainInfo {
    pub resource_id_list: Vec<String>,
}
operation! { DeleteReservedPreDomainInfo(resource_id_list: Vec<String>) "DeleteReservedPreDomainInfo" -> Empty {
    0 "ResourceIdList" resource_id_list
} }

pub type DeleteReservedPreDomainInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    pub template_id: String,
}
operation! { DeleteTemplate(template_id: String) "DeleteTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeleteTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuctionList {
    pub business_id: String,
    pub limit: Option<i64>,
    pub off_set: Option<i64>,
}
operation! { DescribeAuctionList(business_id: String) "DescribeAuctionList" -> DescribeAuctionListOutput {
    0 "BusinessId" business_id, 1 "Limit" limit: i64, 2 "OffSet" off_set: i64
} }
paged! { DescribeAuctionList: AuctionInfo = Offset "OffSet", "AuctionList" auction_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuctionListOutput {
    pub auction_list: Option<Vec<AuctionInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAuctionListOutput {
    0 "AuctionList" auction_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuctionInfo {
    pub bidder: Option<String>,
    pub auction_time: Option<String>,
    pub auction_price: Option<f64>,
    pub status: Option<String>,
}
model! { AuctionInfo {
    0 "Bidder" bidder, 1 "AuctionTime" auction_time, 2 "AuctionPrice" auction_price, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogDetails {
    pub log_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBatchOperationLogDetails(log_id: i64)
    "DescribeBatchOperationLogDetails" -> DescribeBatchOperationLogDetailsOutput {
    0 "LogId" log_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeBatchOperationLogDetails: DomainBatchDetailSet =
    Offset "Offset", "DomainBatchDetailSet" domain_batch_detail_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogDetailsOutput {
    pub total_count: Option<i64>,
    pub domain_batch_detail_set: Option<Vec<DomainBatchDetailSet>>,
}
model! { DescribeBatchOperationLogDetailsOutput {
    0 "TotalCount" total_count, 1 "DomainBatchDetailSet" domain_batch_detail_set
} }

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
    0 "Id" id, 1 "Action" action, 2 "Domain" domain, 3 "Status" status, 4 "Reason" reason, 5 "CreatedOn" created_on,
    6 "UpdatedOn" updated_on, 7 "BigDealId" big_deal_id
} }

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
    Offset "Offset", "DomainBatchLogSet" domain_batch_log_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperationLogsOutput {
    pub total_count: Option<i64>,
    pub domain_batch_log_set: Option<Vec<DomainBatchLogSet>>,
}
model! { DescribeBatchOperationLogsOutput {
    0 "TotalCount" total_count, 1 "DomainBatchLogSet" domain_batch_log_set
} }

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
    0 "LogId" log_id, 1 "Number" number, 2 "Status" status, 3 "CreatedOn" created_on, 4 "Success" success,
    5 "Doing" doing, 6 "Failed" failed, 7 "PayStatus" pay_status, 8 "BigDealId" big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointDetail {
    pub business_id: Option<String>,
}
operation! { DescribeBiddingAppointDetail() "DescribeBiddingAppointDetail" -> DescribeBiddingAppointDetailOutput {
    0 "BusinessID" business_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointDetailOutput {
    pub domain: Option<String>,
    pub appoint_num: Option<u64>,
    pub appoint_start_time: Option<String>,
    pub appoint_end_time: Option<String>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub delete_time: Option<String>,
    pub appoint_price: Option<u64>,
    pub appoint_bond_price: Option<u64>,
    pub status: Option<u64>,
    pub bidding_bond_refund: Option<String>,
}
model! { DescribeBiddingAppointDetailOutput {
    0 "Domain" domain, 1 "AppointNum" appoint_num, 2 "AppointStartTime" appoint_start_time,
    3 "AppointEndTime" appoint_end_time, 4 "RegTime" reg_time, 5 "ExpireTime" expire_time, 6 "DeleteTime" delete_time,
    7 "AppointPrice" appoint_price, 8 "AppointBondPrice" appoint_bond_price, 9 "Status" status,
    10 "BiddingBondRefund" bidding_bond_refund
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointList {
    pub page_number: u64,
    pub page_size: u64,
    pub domain: Option<String>,
    pub status: Option<Vec<u64>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeBiddingAppointList(page_number: u64, page_size: u64)
    "DescribeBiddingAppointList" -> DescribeBiddingAppointListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Domain" domain: String, 3 "Status" status: Vec<u64>,
    4 "SortField" sort_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeBiddingAppointList: BiddingAppointResult =
    Number "PageNumber", "AppointList" appoint_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingAppointListOutput {
    pub total: Option<i64>,
    pub appoint_list: Option<Vec<BiddingAppointResult>>,
}
model! { DescribeBiddingAppointListOutput {
    0 "Total" total, 1 "AppointList" appoint_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingAppointResult {
    pub business_id: Option<String>,
    pub domain: Option<String>,
    pub appoint_price: Option<u64>,
    pub appoint_bond_price: Option<u64>,
    pub appoint_end_time: Option<String>,
    pub appoint_num: Option<u64>,
    pub status: Option<u64>,
}
model! { BiddingAppointResult {
    0 "BusinessID" business_id, 1 "Domain" domain, 2 "AppointPrice" appoint_price,
    3 "AppointBondPrice" appoint_bond_price, 4 "AppointEndTime" appoint_end_time, 5 "AppointNum" appoint_num,
    6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingDetail {
    pub business_id: Option<String>,
}
operation! { DescribeBiddingDetail() "DescribeBiddingDetail" -> DescribeBiddingDetailOutput {
    0 "BusinessID" business_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingDetailOutput {
    pub domain: Option<String>,
    pub bidding_num: Option<u64>,
    pub bidding_start_time: Option<String>,
    pub bidding_end_time: Option<String>,
    pub reg_time: Option<String>,
    pub expire_time: Option<String>,
    pub delete_time: Option<String>,
    pub current_price: Option<u64>,
    pub current_nickname: Option<String>,
    pub bidding_bond_price: Option<u64>,
    pub status: Option<u64>,
    pub bidding_flag: Option<u64>,
    pub bidding_bond_refund: Option<String>,
    pub bidding_price: Option<u64>,
}
model! { DescribeBiddingDetailOutput {
    0 "Domain" domain, 1 "BiddingNum" bidding_num, 2 "BiddingStartTime" bidding_start_time,
    3 "BiddingEndTime" bidding_end_time, 4 "RegTime" reg_time, 5 "ExpireTime" expire_time, 6 "DeleteTime" delete_time,
    7 "CurrentPrice" current_price, 8 "CurrentNickname" current_nickname, 9 "BiddingBondPrice" bidding_bond_price,
    10 "Status" status, 11 "BiddingFlag" bidding_flag, 12 "BiddingBondRefund" bidding_bond_refund,
    13 "BiddingPrice" bidding_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingList {
    pub page_number: u64,
    pub page_size: u64,
    pub domain: Option<String>,
    pub status: Option<Vec<u64>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeBiddingList(page_number: u64, page_size: u64) "DescribeBiddingList" -> DescribeBiddingListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Domain" domain: String, 3 "Status" status: Vec<u64>,
    4 "SortField" sort_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeBiddingList: BiddingResult = Number "PageNumber", "BiddingList" bidding_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingListOutput {
    pub total: Option<i64>,
    pub bidding_list: Option<Vec<BiddingResult>>,
}
model! { DescribeBiddingListOutput {
    0 "Total" total, 1 "BiddingList" bidding_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingResult {
    pub business_id: Option<String>,
    pub domain: Option<String>,
    pub current_price: Option<u64>,
    pub current_nickname: Option<String>,
    pub bidding_price: Option<u64>,
    pub bidding_bond_price: Option<u64>,
    pub bidding_end_time: Option<String>,
    pub bidding_flag: Option<u64>,
    pub bidding_num: Option<u64>,
    pub status: Option<u64>,
}
model! { BiddingResult {
    0 "BusinessID" business_id, 1 "Domain" domain, 2 "CurrentPrice" current_price, 3 "CurrentNickname" current_nickname,
    4 "BiddingPrice" bidding_price, 5 "BiddingBondPrice" bidding_bond_price, 6 "BiddingEndTime" bidding_end_time,
    7 "BiddingFlag" bidding_flag, 8 "BiddingNum" bidding_num, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulDetail {
    pub business_id: Option<String>,
}
operation! { DescribeBiddingSuccessfulDetail()
    "DescribeBiddingSuccessfulDetail" -> DescribeBiddingSuccessfulDetailOutput {
    0 "BusinessID" business_id: String
} }

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
    pub status: Option<u64>,
    pub modify_owner_end_time: Option<String>,
}
model! { DescribeBiddingSuccessfulDetailOutput {
    0 "Domain" domain, 1 "SuccessfulTime" successful_time, 2 "SuccessfulPrice" successful_price, 3 "RegTime" reg_time,
    4 "ExpireTime" expire_time, 5 "DeleteTime" delete_time, 6 "PayEndTime" pay_end_time,
    7 "BiddingBondRefund" bidding_bond_refund, 8 "BiddingBondPrice" bidding_bond_price, 9 "Status" status,
    10 "ModifyOwnerEndTime" modify_owner_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulList {
    pub page_number: u64,
    pub page_size: u64,
    pub domain: Option<String>,
    pub status: Option<Vec<u64>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeBiddingSuccessfulList(page_number: u64, page_size: u64)
    "DescribeBiddingSuccessfulList" -> DescribeBiddingSuccessfulListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Domain" domain: String, 3 "Status" status: Vec<u64>,
    4 "SortField" sort_field: String, 5 "SortOrder" sort_order: String
} }
paged! { DescribeBiddingSuccessfulList: BiddingSuccessfulResult =
    Number "PageNumber", "SuccessfulList" successful_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBiddingSuccessfulListOutput {
    pub total: Option<i64>,
    pub successful_list: Option<Vec<BiddingSuccessfulResult>>,
}
model! { DescribeBiddingSuccessfulListOutput {
    0 "Total" total, 1 "SuccessfulList" successful_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BiddingSuccessfulResult {
    pub pay_end_time: Option<String>,
    pub modify_owner_end_time: Option<String>,
}
model! { BiddingSuccessfulResult {
    0 "PayEndTime" pay_end_time, 1 "ModifyOwnerEndTime" modify_owner_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDnsHostSet {
    pub domain_id: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeCustomDnsHostSet(domain_id: String, limit: u64, offset: u64)
    "DescribeCustomDnsHostSet" -> DescribeCustomDnsHostSetOutput {
    0 "DomainId" domain_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeCustomDnsHostSet: CustomDnsHost = Offset "Offset", "DnsHostSet" dns_host_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDnsHostSetOutput {
    pub dns_host_set: Option<Vec<CustomDnsHost>>,
    pub total_count: Option<u64>,
}
model! { DescribeCustomDnsHostSetOutput {
    0 "DnsHostSet" dns_host_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDnsHost {
    pub dns_name: Option<String>,
    pub ip_set: Option<Vec<String>>,
}
model! { CustomDnsHost {
    0 "DnsName" dns_name, 1 "IpSet" ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBaseInfo {
    pub domain: String,
}
operation! { DescribeDomainBaseInfo(domain: String) "DescribeDomainBaseInfo" -> DescribeDomainBaseInfoOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainBaseInfoOutput {
    pub domain_info: Option<DomainBaseInfo>,
    pub uin: Option<String>,
}
model! { DescribeDomainBaseInfoOutput {
    0 "DomainInfo" domain_info, 1 "Uin" uin
} }

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
    pub domain_status: Option<Vec<String>>,
    pub buy_status: Option<String>,
    pub registrar_type: Option<String>,
    pub name_server: Option<Vec<String>>,
    pub lock_transfer: Option<bool>,
    pub lock_end_time: Option<String>,
}
model! { DomainBaseInfo {
    0 "DomainId" domain_id, 1 "DomainName" domain_name, 2 "RealNameAuditStatus" real_name_audit_status,
    3 "RealNameAuditUnpassReason" real_name_audit_unpass_reason, 4 "DomainNameAuditStatus" domain_name_audit_status,
    5 "DomainNameAuditUnpassReason" domain_name_audit_unpass_reason, 6 "CreationDate" creation_date,
    7 "ExpirationDate" expiration_date, 8 "DomainStatus" domain_status, 9 "BuyStatus" buy_status,
    10 "RegistrarType" registrar_type, 11 "NameServer" name_server, 12 "LockTransfer" lock_transfer,
    13 "LockEndTime" lock_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNameList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDomainNameList() "DescribeDomainNameList" -> DescribeDomainNameListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { DescribeDomainNameList: DomainList = Offset "Offset", "DomainSet" domain_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainNameListOutput {
    pub domain_set: Option<Vec<DomainList>>,
    pub total_count: Option<u64>,
}
model! { DescribeDomainNameListOutput {
    0 "DomainSet" domain_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainList {
    pub is_premium: Option<bool>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub auto_renew: Option<u64>,
    pub creation_date: Option<String>,
    pub expiration_date: Option<String>,
    pub tld: Option<String>,
    pub code_tld: Option<String>,
    pub buy_status: Option<String>,
}
model! { DomainList {
    0 "IsPremium" is_premium, 1 "DomainId" domain_id, 2 "DomainName" domain_name, 3 "AutoRenew" auto_renew,
    4 "CreationDate" creation_date, 5 "ExpirationDate" expiration_date, 6 "Tld" tld, 7 "CodeTld" code_tld,
    8 "BuyStatus" buy_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainPriceListOutput {
    pub price_list: Option<Vec<PriceInfo>>,
}
model! { DescribeDomainPriceListOutput {
    0 "PriceList" price_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceInfo {
    pub tld: Option<String>,
    pub year: Option<u64>,
    pub price: Option<u64>,
    pub real_price: Option<u64>,
    pub operation: Option<String>,
}
model! { PriceInfo {
    0 "Tld" tld, 1 "Year" year, 2 "Price" price, 3 "RealPrice" real_price, 4 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSimpleInfo {
    pub domain_name: String,
}
operation! { DescribeDomainSimpleInfo(domain_name: String)
    "DescribeDomainSimpleInfo" -> DescribeDomainSimpleInfoOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainSimpleInfoOutput {
    pub domain_info: Option<DomainSimpleInfo>,
    pub uin: Option<String>,
}
model! { DescribeDomainSimpleInfoOutput {
    0 "DomainInfo" domain_info, 1 "Uin" uin
} }

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
    pub domain_status: Option<Vec<String>>,
    pub buy_status: Option<String>,
    pub registrar_type: Option<String>,
    pub name_server: Option<Vec<String>>,
    pub lock_transfer: Option<bool>,
    pub lock_end_time: Option<String>,
    pub registrant_type: Option<String>,
    pub organization_name_cn: Option<String>,
    pub organization_name: Option<String>,
    pub registrant_name_cn: Option<String>,
    pub registrant_name: Option<String>,
}
model! { DomainSimpleInfo {
    0 "DomainId" domain_id, 1 "DomainName" domain_name, 2 "RealNameAuditStatus" real_name_audit_status,
    3 "RealNameAuditUnpassReason" real_name_audit_unpass_reason, 4 "DomainNameAuditStatus" domain_name_audit_status,
    5 "DomainNameAuditUnpassReason" domain_name_audit_unpass_reason, 6 "CreationDate" creation_date,
    7 "ExpirationDate" expiration_date, 8 "DomainStatus" domain_status, 9 "BuyStatus" buy_status,
    10 "RegistrarType" registrar_type, 11 "NameServer" name_server, 12 "LockTransfer" lock_transfer,
    13 "LockEndTime" lock_end_time, 14 "RegistrantType" registrant_type, 15 "OrganizationNameCN" organization_name_cn,
    16 "OrganizationName" organization_name, 17 "RegistrantNameCN" registrant_name_cn,
    18 "RegistrantName" registrant_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayWaitDetail {
    pub business_id: String,
}
operation! { DescribePayWaitDetail(business_id: String) "DescribePayWaitDetail" -> DescribePayWaitDetailOutput {
    0 "BusinessId" business_id
} }

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
    0 "Domain" domain, 1 "Status" status, 2 "EndTime" end_time, 3 "RegTime" reg_time, 4 "Price" price,
    5 "RetDeposit" ret_deposit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneEmailList {
    pub r#type: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub code: Option<String>,
}
operation! { DescribePhoneEmailList() "DescribePhoneEmailList" -> DescribePhoneEmailListOutput {
    0 "Type" r#type: u64, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Code" code: String
} }
paged! { DescribePhoneEmailList: PhoneEmailData =
    Offset "Offset", "PhoneEmailList" phone_email_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneEmailListOutput {
    pub phone_email_list: Option<Vec<PhoneEmailData>>,
    pub total_count: Option<u64>,
}
model! { DescribePhoneEmailListOutput {
    0 "PhoneEmailList" phone_email_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneEmailData {
    pub code: Option<String>,
    pub r#type: Option<u64>,
    pub created_on: Option<String>,
    pub check_status: Option<i64>,
}
model! { PhoneEmailData {
    0 "Code" code, 1 "Type" r#type, 2 "CreatedOn" created_on, 3 "CheckStatus" check_status
} }

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
    Number "PageNumber", "PreAuctionList" pre_auction_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreAuctionListOutput {
    pub total_count: Option<i64>,
    pub pre_auction_list: Option<Vec<PreAuctionInfo>>,
}
model! { DescribePreAuctionListOutput {
    0 "TotalCount" total_count, 1 "PreAuctionList" pre_auction_list
} }

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
    0 "Domain" domain, 1 "BiddingTime" bidding_time, 2 "BidCount" bid_count, 3 "Price" price, 4 "Op" op,
    5 "BusinessId" business_id
} }

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
    Number "Page", "ReservedDomainList" reserved_domain_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreDomainListOutput {
    pub reserved_domain_list: Option<Vec<ReservedDomainInfo>>,
    pub total: Option<i64>,
}
model! { DescribePreDomainListOutput {
    0 "ReservedDomainList" reserved_domain_list, 1 "Total" total
} }

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
    0 "Domain" domain, 1 "RegTime" reg_time, 2 "ExpireTime" expire_time, 3 "RenewEndTime" renew_end_time,
    4 "RestoreEndTime" restore_end_time, 5 "ReservedEndTime" reserved_end_time
} }

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
    Number "PageNumber", "PreReleaseList" pre_release_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreReleaseListOutput {
    pub total_count: Option<i64>,
    pub pre_release_list: Option<Vec<PreReleaseInfo>>,
}
model! { DescribePreReleaseListOutput {
    0 "TotalCount" total_count, 1 "PreReleaseList" pre_release_list
} }

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
    0 "Domain" domain, 1 "ReservationTime" reservation_time, 2 "RegTime" reg_time, 3 "DelTime" del_time,
    4 "CurrentPeople" current_people, 5 "Price" price, 6 "IsFollow" is_follow, 7 "IsAppoint" is_appoint,
    8 "BusinessId" business_id, 9 "IsDomainUser" is_domain_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedBidInfo {
    pub business_id: String,
}
operation! { DescribeReservedBidInfo(business_id: String) "DescribeReservedBidInfo" -> DescribeReservedBidInfoOutput {
    0 "BusinessId" business_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedBidInfoOutput {
    pub up_price: Option<i64>,
    pub price: Option<i64>,
    pub up_user: Option<String>,
    pub bid_list: Option<Vec<ReserveBidInfo>>,
    pub bid_end_time: Option<String>,
    pub is_up: Option<bool>,
    pub next_price: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeReservedBidInfoOutput {
    0 "UpPrice" up_price, 1 "Price" price, 2 "UpUser" up_user, 3 "BidList" bid_list, 4 "BidEndTime" bid_end_time,
    5 "IsUp" is_up, 6 "NextPrice" next_price, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveBidInfo {
    pub user: Option<String>,
    pub price: Option<i64>,
    pub bid_time: Option<String>,
    pub bid_status: Option<String>,
}
model! { ReserveBidInfo {
    0 "User" user, 1 "Price" price, 2 "BidTime" bid_time, 3 "BidStatus" bid_status
} }

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
    Offset "Offset", "ReservedPreDomainInfoList" reserved_pre_domain_info_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedPreDomainInfoOutput {
    pub reserved_pre_domain_info_list: Option<Vec<ReservedPreDomainInfo>>,
    pub total: Option<i64>,
}
model! { DescribeReservedPreDomainInfoOutput {
    0 "ReservedPreDomainInfoList" reserved_pre_domain_info_list, 1 "Total" total
} }

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
    0 "Domain" domain, 1 "ReservedStatus" reserved_status, 2 "FailReason" fail_reason,
    3 "ChangeOwnerTime" change_owner_time, 4 "RegTime" reg_time, 5 "ExpireTime" expire_time, 6 "ResourceId" resource_id,
    7 "BusinessId" business_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    pub template_id: String,
}
operation! { DescribeTemplate(template_id: String) "DescribeTemplate" -> DescribeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { DescribeTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub keyword: Option<String>,
}
operation! { DescribeTemplateList() "DescribeTemplateList" -> DescribeTemplateListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Type" r#type: String, 3 "Status" status: String,
    4 "Keyword" keyword: String
} }
paged! { DescribeTemplateList: TemplateInfo = Offset "Offset", "TemplateSet" template_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListOutput {
    pub total_count: Option<u64>,
    pub template_set: Option<Vec<TemplateInfo>>,
}
model! { DescribeTemplateListOutput {
    0 "TotalCount" total_count, 1 "TemplateSet" template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTldList {}
operation! { DescribeTldList() "DescribeTldList" -> DescribeTldListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTldListOutput {
    pub list: Option<Vec<String>>,
}
model! { DescribeTldListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnPreDomainDetail {
    pub domain: String,
}
operation! { DescribeUnPreDomainDetail(domain: String) "DescribeUnPreDomainDetail" -> DescribeUnPreDomainDetailOutput {
    0 "Domain" domain
} }

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
    0 "Domain" domain, 1 "PreCount" pre_count, 2 "RegTime" reg_time, 3 "DeleteTime" delete_time,
    4 "ExpireTime" expire_time, 5 "Status" status, 6 "CurrentPrice" current_price,
    7 "AppointBondPrice" appoint_bond_price, 8 "IsAppoint" is_appoint, 9 "BusinessId" business_id,
    10 "IsDomainUser" is_domain_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDnsHost {
    pub domain_id: String,
    pub dns_name: String,
    pub ip_set: Vec<String>,
}
operation! { ModifyCustomDnsHost(domain_id: String, dns_name: String, ip_set: Vec<String>)
    "ModifyCustomDnsHost" -> ModifyCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name, 2 "IpSet" ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDnsHostOutput {
    pub log_id: Option<u64>,
}
model! { ModifyCustomDnsHostOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainDNSBatch {
    pub domains: Vec<String>,
    pub dns: Vec<String>,
}
operation! { ModifyDomainDNSBatch(domains: Vec<String>, dns: Vec<String>)
    "ModifyDomainDNSBatch" -> ModifyDomainDNSBatchOutput {
    0 "Domains" domains, 1 "Dns" dns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainDNSBatchOutput {
    pub log_id: Option<u64>,
}
model! { ModifyDomainDNSBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwner {
    pub domain_id: String,
    pub new_owner_uin: String,
    pub new_owner_app_id: Option<String>,
    pub transfer_dns: Option<bool>,
}
operation! { ModifyDomainOwner(domain_id: String, new_owner_uin: String)
    "ModifyDomainOwner" -> ModifyDomainOwnerOutput {
    0 "DomainId" domain_id, 1 "NewOwnerUin" new_owner_uin, 2 "NewOwnerAppId" new_owner_app_id: String,
    3 "TransferDns" transfer_dns: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwnerOutput {
    pub transfer_dns_result: Option<bool>,
}
model! { ModifyDomainOwnerOutput {
    0 "TransferDnsResult" transfer_dns_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwnerBatch {
    pub domains: Vec<String>,
    pub new_owner_uin: String,
    pub transfer_dns: Option<bool>,
    pub new_owner_app_id: Option<String>,
}
operation! { ModifyDomainOwnerBatch(domains: Vec<String>, new_owner_uin: String)
    "ModifyDomainOwnerBatch" -> ModifyDomainOwnerBatchOutput {
    0 "Domains" domains, 1 "NewOwnerUin" new_owner_uin, 2 "TransferDns" transfer_dns: bool,
    3 "NewOwnerAppId" new_owner_app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDomainOwnerBatchOutput {
    pub log_id: Option<u64>,
}
model! { ModifyDomainOwnerBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntlCustomDnsHost {
    pub domain_id: String,
    pub dns_name: String,
    pub ip_set: Vec<String>,
}
operation! { ModifyIntlCustomDnsHost(domain_id: String, dns_name: String, ip_set: Vec<String>)
    "ModifyIntlCustomDnsHost" -> ModifyIntlCustomDnsHostOutput {
    0 "DomainId" domain_id, 1 "DnsName" dns_name, 2 "IpSet" ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntlCustomDnsHostOutput {
    pub log_id: Option<i64>,
}
model! { ModifyIntlCustomDnsHostOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplate {
    pub certificate_info: CertificateInfo,
    pub contact_info: ContactInfo,
    pub template_id: String,
}
operation! { ModifyTemplate(certificate_info: CertificateInfo, contact_info: ContactInfo, template_id: String)
    "ModifyTemplate" -> ModifyTemplateOutput {
    0 "CertificateInfo" certificate_info, 1 "ContactInfo" contact_info, 2 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateOutput {
    pub template: Option<TemplateInfo>,
}
model! { ModifyTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDomainBatch {
    pub period: i64,
    pub domains: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDomainBatchOutput {
    pub log_id: Option<i64>,
}
model! { RenewDomainBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedPreDomains {
    pub domain_list: Vec<String>,
    pub template_id: String,
    pub is_auto_pay: Option<i64>,
    pub is_bid_auto_pay: Option<i64>,
}
operation! { ReservedPreDomains(domain_list: Vec<String>, template_id: String)
    "ReservedPreDomains" -> ReservedPreDomainsOutput {
    0 "DomainList" domain_list, 1 "TemplateId" template_id, 2 "IsAutoPay" is_auto_pay: i64,
    3 "IsBidAutoPay" is_bid_auto_pay: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedPreDomainsOutput {
    pub suc_domain_list: Option<Vec<String>>,
    pub fail_domain_list: Option<Vec<FailReservedDomainInfo>>,
    pub suc_domains: Option<Vec<SucDomainInfo>>,
}
model! { ReservedPreDomainsOutput {
    0 "SucDomainList" suc_domain_list, 1 "FailDomainList" fail_domain_list, 2 "SucDomains" suc_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReservedDomainInfo {
    pub domain: Option<String>,
    pub fail_reason: Option<String>,
}
model! { FailReservedDomainInfo {
    0 "Domain" domain, 1 "FailReason" fail_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SucDomainInfo {
    pub domain: Option<String>,
    pub business_id: Option<String>,
}
model! { SucDomainInfo {
    0 "Domain" domain, 1 "BusinessId" business_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPhoneEmailCode {
    pub code: String,
    pub r#type: u64,
}
operation! { SendPhoneEmailCode(code: String, r#type: u64) "SendPhoneEmailCode" -> Empty {
    0 "Code" code, 1 "Type" r#type
} }

pub type SendPhoneEmailCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainAutoRenew {
    pub domain_id: String,
    pub auto_renew: u64,
}
operation! { SetDomainAutoRenew(domain_id: String, auto_renew: u64) "SetDomainAutoRenew" -> Empty {
    0 "DomainId" domain_id, 1 "AutoRenew" auto_renew
} }

pub type SetDomainAutoRenewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCustomDnsHost {
    pub domain_id: String,
}
operation! { SyncCustomDnsHost(domain_id: String) "SyncCustomDnsHost" -> SyncCustomDnsHostOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncCustomDnsHostOutput {
    pub log_id: Option<u64>,
}
model! { SyncCustomDnsHostOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInDomainBatch {
    pub domains: Vec<String>,
    pub pass_words: Vec<Secret>,
    pub template_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInDomainBatchOutput {
    pub log_id: Option<u64>,
}
model! { TransferInDomainBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProhibitionBatch {
    pub domains: Vec<String>,
    pub status: bool,
}
operation! { TransferProhibitionBatch(domains: Vec<String>, status: bool)
    "TransferProhibitionBatch" -> TransferProhibitionBatchOutput {
    0 "Domains" domains, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProhibitionBatchOutput {
    pub log_id: Option<u64>,
}
model! { TransferProhibitionBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitionBatch {
    pub domains: Vec<String>,
    pub status: bool,
}
operation! { UpdateProhibitionBatch(domains: Vec<String>, status: bool)
    "UpdateProhibitionBatch" -> UpdateProhibitionBatchOutput {
    0 "Domains" domains, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProhibitionBatchOutput {
    pub log_id: Option<u64>,
}
model! { UpdateProhibitionBatchOutput {
    0 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImage {
    pub image_file: String,
}
operation! { UploadImage(image_file: String) "UploadImage" -> UploadImageOutput {
    0 "ImageFile" image_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImageOutput {
    pub access_url: Option<String>,
}
model! { UploadImageOutput {
    0 "AccessUrl" access_url
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BID_CURRENT_PRICE: &str = "FailedOperation.BidCurrentPrice";
    pub const FAILED_OPERATION_BID_PRE_DOMAINS_PRICE_DOWN_ERR: &str = "FailedOperation.BidPreDomainsPriceDownErr";
    pub const FAILED_OPERATION_BID_PRE_DOMAINS_TIME_OUT_ERR: &str = "FailedOperation.BidPreDomainsTimeOutErr";
    pub const FAILED_OPERATION_BID_PRICE_ILLEGAL: &str = "FailedOperation.BidPriceIllegal";
    pub const FAILED_OPERATION_BIDDING_GET_PRICE_DOING: &str = "FailedOperation.BiddingGetPriceDoing";
    pub const FAILED_OPERATION_BIDDING_PRE_RELEASE_AUTO_PAY_ERR: &str = "FailedOperation.BiddingPreReleaseAutoPayErr";
    pub const FAILED_OPERATION_BIDDING_PRE_RELEASE_AUTO_PRICE_PAY_ERR: &str =
        "FailedOperation.BiddingPreReleaseAutoPricePayErr";
    pub const FAILED_OPERATION_CHECK_DOMAIN_FAILED: &str = "FailedOperation.CheckDomainFailed";
    pub const FAILED_OPERATION_CREATE_TEMPLATE_FAILED: &str = "FailedOperation.CreateTemplateFailed";
    pub const FAILED_OPERATION_DELETE_TEMPLATE_FAILED: &str = "FailedOperation.DeleteTemplateFailed";
    pub const FAILED_OPERATION_DESCRIBE_DOMAIN_FAILED: &str = "FailedOperation.DescribeDomainFailed";
    pub const FAILED_OPERATION_DESCRIBE_DOMAIN_LIST_FAILED: &str = "FailedOperation.DescribeDomainListFailed";
    pub const FAILED_OPERATION_DESCRIBE_PRE_RELEASE_LIST: &str = "FailedOperation.DescribePreReleaseList";
    pub const FAILED_OPERATION_DESCRIBE_TEMPLATE_FAILED: &str = "FailedOperation.DescribeTemplateFailed";
    pub const FAILED_OPERATION_DESCRIBE_UN_PRE_DOMAIN_DETAIL_ERR: &str = "FailedOperation.DescribeUnPreDomainDetailErr";
    pub const FAILED_OPERATION_DOMAIN_EXPIRED_UNSUPPORTED: &str = "FailedOperation.DomainExpiredUnsupported";
    pub const FAILED_OPERATION_DOMAIN_PRICE_LIST_FAILED: &str = "FailedOperation.DomainPriceListFailed";
    pub const FAILED_OPERATION_DUPLICATE_PHONE_EMAIL: &str = "FailedOperation.DuplicatePhoneEmail";
    pub const FAILED_OPERATION_FORBIDDEN_REQUEST: &str = "FailedOperation.ForbiddenRequest";
    pub const FAILED_OPERATION_GET_DOMAIN_PRICE_FAILED: &str = "FailedOperation.GetDomainPriceFailed";
    pub const FAILED_OPERATION_MODIFY_DOMAIN_OWNER_FAILED: &str = "FailedOperation.ModifyDomainOwnerFailed";
    pub const FAILED_OPERATION_MODIFY_DOMAIN_OWNER_REGISTER_DOING: &str =
        "FailedOperation.ModifyDomainOwnerRegisterDoing";
    pub const FAILED_OPERATION_MODIFY_OWNER_DOMAIN_HAS_BEEN_PUSHED: &str =
        "FailedOperation.ModifyOwnerDomainHasBeenPushed";
    pub const FAILED_OPERATION_MODIFY_OWNER_DOMAIN_WITH_LOCK: &str = "FailedOperation.ModifyOwnerDomainWithLock";
    pub const FAILED_OPERATION_PERMISSION_DENIED: &str = "FailedOperation.PermissionDenied";
    pub const FAILED_OPERATION_PROHIBIT_PHONE_EMAIL: &str = "FailedOperation.ProhibitPhoneEmail";
    pub const FAILED_OPERATION_REGISTER_DOMAIN: &str = "FailedOperation.RegisterDomain";
    pub const FAILED_OPERATION_REGISTER_DOMAIN_FAILED: &str = "FailedOperation.RegisterDomainFailed";
    pub const FAILED_OPERATION_SEND_TCB_PHONE_EMAIL_CODE_FAILED: &str = "FailedOperation.SendTcbPhoneEmailCodeFailed";
    pub const FAILED_OPERATION_SEND_VERIFY_CODE_IS_LIMITED: &str = "FailedOperation.SendVerifyCodeIsLimited";
    pub const FAILED_OPERATION_SET_DOMAIN_DNS_FAILED: &str = "FailedOperation.SetDomainDnsFailed";
    pub const FAILED_OPERATION_TEMPLATE_CAN_NOT_MODIFY: &str = "FailedOperation.TemplateCanNotModify";
    pub const FAILED_OPERATION_TEMPLATE_MAX_NUM_FAILED: &str = "FailedOperation.TemplateMaxNumFailed";
    pub const FAILED_OPERATION_TRANSFER_IN_DOMAIN_FAILED: &str = "FailedOperation.TransferInDomainFailed";
    pub const FAILED_OPERATION_UIN_NOT_WHITE_LIST_ERR: &str = "FailedOperation.UinNotWhiteListErr";
    pub const FAILED_OPERATION_UPLOAD_IMAGE_FAILED: &str = "FailedOperation.UploadImageFailed";
    pub const FAILED_OPERATION_UPLOAD_VERIFICATION_FAILED: &str = "FailedOperation.UploadVerificationFailed";
    pub const FAILED_OPERATION_VERIFY_UIN_IS_REALNAME: &str = "FailedOperation.VerifyUinIsRealname";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DNS_HOST_IP_CHECK_ERR: &str = "InternalError.DNSHostIPCheckErr";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DbError";
    pub const INTERNAL_ERROR_DESCRIBE_DOMAIN_INFO_ERR: &str = "InternalError.DescribeDomainInfoErr";
    pub const INTERNAL_ERROR_DESCRIBE_PRE_DOMAIN_LIST_NOT_BEGIN: &str = "InternalError.DescribePreDomainListNotBegin";
    pub const INTERNAL_ERROR_DESCRIBE_SHOP_COLLECT_LIST_ERR: &str = "InternalError.DescribeShopCollectListErr";
    pub const INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR: &str = "InternalError.DomainInternalError";
    pub const INTERNAL_ERROR_FORBIDDEN_REQUEST: &str = "InternalError.ForbiddenRequest";
    pub const INTERNAL_ERROR_JSON_MARSHAL: &str = "InternalError.JsonMarshal";
    pub const INTERNAL_ERROR_METHOD_NOT_MATCH: &str = "InternalError.MethodNotMatch";
    pub const INTERNAL_ERROR_MODIFY_DNS_HOST_ERR: &str = "InternalError.ModifyDNSHostErr";
    pub const INTERNAL_ERROR_NEED_LOGIN: &str = "InternalError.NeedLogin";
    pub const INTERNAL_ERROR_READ_BODY_ERROR: &str = "InternalError.ReadBodyError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CERTIFICATE_CODE_IS_INVALID: &str = "InvalidParameter.CertificateCodeIsInvalid";
    pub const INVALID_PARAMETER_CERTIFICATE_IMAGE_IS_INVALID: &str = "InvalidParameter.CertificateImageIsInvalid";
    pub const INVALID_PARAMETER_CITY_CN_INVALID: &str = "InvalidParameter.CityCnInvalid";
    pub const INVALID_PARAMETER_CODE_TYPE_IS_INVALID: &str = "InvalidParameter.CodeTypeIsInvalid";
    pub const INVALID_PARAMETER_COUNTRY_CN_INVALID: &str = "InvalidParameter.CountryCnInvalid";
    pub const INVALID_PARAMETER_CUSTOM_DNS_NAME_NOT_FOUND: &str = "InvalidParameter.CustomDnsNameNotFound";
    pub const INVALID_PARAMETER_CUSTOM_DNS_NOT_ALLOWED: &str = "InvalidParameter.CustomDnsNotAllowed";
    pub const INVALID_PARAMETER_DOMAIN_IS_INVALID: &str = "InvalidParameter.DomainIsInvalid";
    pub const INVALID_PARAMETER_DOMAIN_NAME_IS_INVALID: &str = "InvalidParameter.DomainNameIsInvalid";
    pub const INVALID_PARAMETER_DUPLICATE_CUSTOM_DNS_NAME: &str = "InvalidParameter.DuplicateCustomDnsName";
    pub const INVALID_PARAMETER_DUPLICATE_DOMAIN_EXISTS: &str = "InvalidParameter.DuplicateDomainExists";
    pub const INVALID_PARAMETER_EMAIL_IS_INVALID: &str = "InvalidParameter.EmailIsInvalid";
    pub const INVALID_PARAMETER_EMAIL_IS_UNVERIFIED: &str = "InvalidParameter.EmailIsUnverified";
    pub const INVALID_PARAMETER_IMAGE_EXT_INVALID: &str = "InvalidParameter.ImageExtInvalid";
    pub const INVALID_PARAMETER_IMAGE_FILE_IS_INVALID: &str = "InvalidParameter.ImageFileIsInvalid";
    pub const INVALID_PARAMETER_IMAGE_FORMAT_IS_INVALID: &str = "InvalidParameter.ImageFormatIsInvalid";
    pub const INVALID_PARAMETER_IMAGE_SIZE_BELOW: &str = "InvalidParameter.ImageSizeBelow";
    pub const INVALID_PARAMETER_IMAGE_SIZE_EXCEED: &str = "InvalidParameter.ImageSizeExceed";
    pub const INVALID_PARAMETER_IMAGE_SIZE_LIMIT: &str = "InvalidParameter.ImageSizeLimit";
    pub const INVALID_PARAMETER_NAME_CN_IS_INVALID: &str = "InvalidParameter.NameCnIsInvalid";
    pub const INVALID_PARAMETER_NAME_CN_XML_INVALID: &str = "InvalidParameter.NameCnXmlInvalid";
    pub const INVALID_PARAMETER_NAME_EN_ASCII_INVALID: &str = "InvalidParameter.NameEnASCIIInvalid";
    pub const INVALID_PARAMETER_NAME_EN_CN_IS_INVALID: &str = "InvalidParameter.NameEnCnIsInvalid";
    pub const INVALID_PARAMETER_NAME_EN_IS_INVALID: &str = "InvalidParameter.NameEnIsInvalid";
    pub const INVALID_PARAMETER_NAME_EN_IS_KEYWORD: &str = "InvalidParameter.NameEnIsKeyword";
    pub const INVALID_PARAMETER_NAME_EN_XML_INVALID: &str = "InvalidParameter.NameEnXmlInvalid";
    pub const INVALID_PARAMETER_NAME_IS_INVALID: &str = "InvalidParameter.NameIsInvalid";
    pub const INVALID_PARAMETER_NAME_IS_KEYWORD: &str = "InvalidParameter.NameIsKeyword";
    pub const INVALID_PARAMETER_ORG_ASCII_INVALID: &str = "InvalidParameter.OrgASCIIInvalid";
    pub const INVALID_PARAMETER_ORG_CN_NOT_SPACE_CN: &str = "InvalidParameter.OrgCnNotSpaceCN";
    pub const INVALID_PARAMETER_ORG_CN_XML_INVALID: &str = "InvalidParameter.OrgCnXmlInvalid";
    pub const INVALID_PARAMETER_ORG_IN_CN_INVALID: &str = "InvalidParameter.OrgInCNInvalid";
    pub const INVALID_PARAMETER_ORG_IS_INVALID: &str = "InvalidParameter.OrgIsInvalid";
    pub const INVALID_PARAMETER_ORG_IS_KEYWORD: &str = "InvalidParameter.OrgIsKeyword";
    pub const INVALID_PARAMETER_ORG_XML_INVALID: &str = "InvalidParameter.OrgXMLInvalid";
    pub const INVALID_PARAMETER_PACKAGE_RESOURCE_ID_INVALID: &str = "InvalidParameter.PackageResourceIdInvalid";
    pub const INVALID_PARAMETER_PROVINCE_CN_INVALID: &str = "InvalidParameter.ProvinceCnInvalid";
    pub const INVALID_PARAMETER_REP_TYPE_IS_INVALID: &str = "InvalidParameter.RepTypeIsInvalid";
    pub const INVALID_PARAMETER_STREET_IS_INVALID: &str = "InvalidParameter.StreetIsInvalid";
    pub const INVALID_PARAMETER_TELEPHONE_IS_INVALID: &str = "InvalidParameter.TelephoneIsInvalid";
    pub const INVALID_PARAMETER_TELEPHONE_IS_UNVERIFIED: &str = "InvalidParameter.TelephoneIsUnverified";
    pub const INVALID_PARAMETER_TEMPLATE_ADDRESS_INVALID: &str = "InvalidParameter.TemplateAddressInvalid";
    pub const INVALID_PARAMETER_UP_TO4000: &str = "InvalidParameter.UpTo4000";
    pub const INVALID_PARAMETER_USER_TYPE_IS_INVALID: &str = "InvalidParameter.UserTypeIsInvalid";
    pub const INVALID_PARAMETER_VERIFY_CODE_IS_INVALID: &str = "InvalidParameter.VerifyCodeIsInvalid";
    pub const INVALID_PARAMETER_ZIP_CODE_IS_INVALID: &str = "InvalidParameter.ZipCodeIsInvalid";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_FORMAT: &str = "InvalidParameterValue.InvalidParameterFormat";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_REQUEST_LIMIT: &str = "LimitExceeded.RequestLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_ACTION_NOT_FOUND: &str = "MissingParameter.ActionNotFound";
    pub const MISSING_PARAMETER_DOMAIN_IS_EMPTY: &str = "MissingParameter.DomainIsEmpty";
    pub const MISSING_PARAMETER_REP_DATA_IS_NONE: &str = "MissingParameter.RepDataIsNone";
    pub const MISSING_PARAMETER_TEMPLATE_ID_IS_EMPTY: &str = "MissingParameter.TemplateIdIsEmpty";
    pub const MISSING_PARAMETER_TEMPLATE_ID_IS_EXIST: &str = "MissingParameter.TemplateIdIsExist";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_MODIFY_DOMAIN_INFO_OWNER_FAILED: &str = "ResourceInUse.ModifyDomainInfoOwnerFailed";
    pub const RESOURCE_INSUFFICIENT_INSUFFICIENT_QUOTA: &str = "ResourceInsufficient.InsufficientQuota";
    pub const RESOURCE_INSUFFICIENT_OVERWORK: &str = "ResourceInsufficient.Overwork";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_APPROVED_TEMPLATE_NOT_FOUND: &str = "ResourceNotFound.ApprovedTemplateNotFound";
    pub const RESOURCE_NOT_FOUND_BID_PRICE_CONFIG: &str = "ResourceNotFound.BidPriceConfig";
    pub const RESOURCE_NOT_FOUND_DOMAIN_NOT_FOUND: &str = "ResourceNotFound.DomainNotFound";
    pub const RESOURCE_NOT_FOUND_SEARCH_INFO: &str = "ResourceNotFound.SearchInfo";
    pub const RESOURCE_NOT_FOUND_TEMPLATE_NOT_FOUND: &str = "ResourceNotFound.TemplateNotFound";
    pub const RESOURCE_NOT_FOUND_TEMPLATE_TO_BE_SUPPLEMENTED: &str = "ResourceNotFound.TemplateToBeSupplemented";
    pub const RESOURCE_UNAVAILABLE_DOMAIN_IS_MODIFYING_DNS: &str = "ResourceUnavailable.DomainIsModifyingDNS";
    pub const UNSUPPORTED_OPERATION_ACCOUNT_REAL_NAME: &str = "UnsupportedOperation.AccountRealName";
    pub const UNSUPPORTED_OPERATION_CUSTOM_HOST_OVER_LIMIT: &str = "UnsupportedOperation.CustomHostOverLimit";
    pub const UNSUPPORTED_OPERATION_DOMAIN_NOT_VERIFIED: &str = "UnsupportedOperation.DomainNotVerified";
    pub const UNSUPPORTED_OPERATION_DOMAIN_UPDATE_PROHIBITION_LOCK_START_ON: &str =
        "UnsupportedOperation.DomainUpdateProhibitionLockStartOn";
    pub const UNSUPPORTED_OPERATION_DOMAIN_UPDATE_SECURITY_LOCK_PROHIBIT: &str =
        "UnsupportedOperation.DomainUpdateSecurityLockProhibit";
    pub const UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_OPERATE_UNSUPPORTED: &str =
        "UnsupportedOperation.ModifyDomainInfoOperateUnsupported";
    pub const UNSUPPORTED_OPERATION_MODIFY_DOMAIN_INFO_UNSUPPORTED: &str =
        "UnsupportedOperation.ModifyDomainInfoUnsupported";
    pub const UNSUPPORTED_OPERATION_MODIFY_DOMAIN_UNSUPPORTED: &str = "UnsupportedOperation.ModifyDomainUnsupported";
}

#[cfg(feature = "reflect")]
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
