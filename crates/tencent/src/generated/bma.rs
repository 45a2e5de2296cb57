//! `bma` 2022-11-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20210624;

static SERVICE: Service = Service { name: "bma", version: "2022-11-15", code: "bma", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPBrand {
    pub brand_name: String,
    pub company_name: Option<String>,
    pub brand_logo: Option<String>,
    pub phone: Option<String>,
    pub license: Option<String>,
    pub authorization: Option<String>,
    pub trademark_names: Option<Vec<String>>,
    pub trademarks: Option<Vec<String>>,
    pub is_transfers: Option<Vec<String>>,
    pub transfers: Option<Vec<String>>,
    pub protect_urls: Option<Vec<String>>,
    pub protect_apps: Option<Vec<String>>,
    pub protect_official_accounts: Option<Vec<String>>,
    pub protect_mini_programs: Option<Vec<String>>,
    pub api_source: Option<i64>,
}
operation! { CreateBPBrand(brand_name: String) "CreateBPBrand" -> CreateBPBrandOutput {
    0 "BrandName" brand_name, 1 "CompanyName" company_name: String, 2 "BrandLogo" brand_logo: String,
    3 "Phone" phone: String, 4 "License" license: String, 5 "Authorization" authorization: String,
    6 "TrademarkNames" trademark_names: Vec<String>, 7 "Trademarks" trademarks: Vec<String>,
    8 "IsTransfers" is_transfers: Vec<String>, 9 "Transfers" transfers: Vec<String>,
    10 "ProtectURLs" protect_urls: Vec<String>, 11 "ProtectAPPs" protect_apps: Vec<String>,
    12 "ProtectOfficialAccounts" protect_official_accounts: Vec<String>,
    13 "ProtectMiniPrograms" protect_mini_programs: Vec<String>, 14 "APISource" api_source: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPBrandOutput {
    pub company_id: Option<i64>,
}
model! { CreateBPBrandOutput {
    0 "CompanyId" company_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeAPP {
    pub company_id: i64,
    pub fake_app_name: String,
    pub app_chan: Option<String>,
    pub fake_app_package_name: Option<String>,
    pub fake_app_cert: Option<String>,
    pub fake_app_size: Option<String>,
    pub fake_app_snapshots: Option<Vec<String>>,
    pub note: Option<String>,
}
operation! { CreateBPFakeAPP(company_id: i64, fake_app_name: String) "CreateBPFakeAPP" -> CreateBPFakeAPPOutput {
    0 "CompanyId" company_id, 1 "FakeAPPName" fake_app_name, 2 "APPChan" app_chan: String,
    3 "FakeAPPPackageName" fake_app_package_name: String, 4 "FakeAPPCert" fake_app_cert: String,
    5 "FakeAPPSize" fake_app_size: String, 6 "FakeAPPSnapshots" fake_app_snapshots: Vec<String>, 7 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeAPPOutput {
    pub fake_app_id: Option<i64>,
}
model! { CreateBPFakeAPPOutput {
    0 "FakeAPPId" fake_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeAPPList {
    pub fake_apps: String,
}
operation! { CreateBPFakeAPPList(fake_apps: String) "CreateBPFakeAPPList" -> Empty {
    0 "FakeAPPs" fake_apps
} }

pub type CreateBPFakeAPPListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURL {
    pub company_id: i64,
    pub fake_url: String,
    pub fake_url_snapshots: Option<Vec<String>>,
    pub note: Option<String>,
}
operation! { CreateBPFakeURL(company_id: i64, fake_url: String) "CreateBPFakeURL" -> CreateBPFakeURLOutput {
    0 "CompanyId" company_id, 1 "FakeURL" fake_url, 2 "FakeURLSnapshots" fake_url_snapshots: Vec<String>,
    3 "Note" note: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURLOutput {
    pub fake_url_id: Option<i64>,
}
model! { CreateBPFakeURLOutput {
    0 "FakeURLId" fake_url_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURLs {
    pub fake_urls: String,
}
operation! { CreateBPFakeURLs(fake_urls: String) "CreateBPFakeURLs" -> Empty {
    0 "FakeURLs" fake_urls
} }

pub type CreateBPFakeURLsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPWhiteList {
    pub company_id: i64,
    pub white_list_type: i64,
    pub white_lists: Vec<String>,
    pub remark: Option<String>,
}
operation! { CreateBPWhiteList(company_id: i64, white_list_type: i64, white_lists: Vec<String>)
    "CreateBPWhiteList" -> Empty {
    0 "CompanyId" company_id, 1 "WhiteListType" white_list_type, 2 "WhiteLists" white_lists, 3 "Remark" remark: String
} }

pub type CreateBPWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBPWhiteList {
    pub white_list_id: i64,
}
operation! { DeleteBPWhiteList(white_list_id: i64) "DeleteBPWhiteList" -> Empty {
    0 "WhiteListId" white_list_id
} }

pub type DeleteBPWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPBrands {}
operation! { DescribeBPBrands() "DescribeBPBrands" -> DescribeBPBrandsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPBrandsOutput {
    pub brands: Option<Vec<BrandData>>,
    pub notice_status: Option<i64>,
}
model! { DescribeBPBrandsOutput {
    0 "Brands" brands, 1 "NoticeStatus" notice_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandData {
    pub company_id: Option<i64>,
    pub company_name: Option<String>,
    pub brand_name: Option<String>,
    pub phone: Option<String>,
    pub license: Option<String>,
    pub license_status: Option<i64>,
    pub license_note: Option<String>,
    pub authorization: Option<String>,
    pub authorization_status: Option<i64>,
    pub authorization_note: Option<String>,
    pub trademarks: Option<Vec<TrademarkData>>,
    pub insert_time: Option<String>,
    pub services: Option<ServiceData>,
    pub uin: Option<String>,
}
model! { BrandData {
    0 "CompanyId" company_id, 1 "CompanyName" company_name, 2 "BrandName" brand_name, 3 "Phone" phone,
    4 "License" license, 5 "LicenseStatus" license_status, 6 "LicenseNote" license_note,
    7 "Authorization" authorization, 8 "AuthorizationStatus" authorization_status,
    9 "AuthorizationNote" authorization_note, 10 "Trademarks" trademarks, 11 "InsertTime" insert_time,
    12 "Services" services, 13 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrademarkData {
    pub trademark: Option<String>,
    pub trademark_status: Option<i64>,
    pub trademark_note: Option<String>,
    pub trademark_id: Option<i64>,
    pub transfer: Option<String>,
    pub transfer_status: Option<i64>,
    pub transfer_note: Option<String>,
    pub trademark_name: Option<String>,
}
model! { TrademarkData {
    0 "Trademark" trademark, 1 "TrademarkStatus" trademark_status, 2 "TrademarkNote" trademark_note,
    3 "TrademarkId" trademark_id, 4 "Transfer" transfer, 5 "TransferStatus" transfer_status,
    6 "TransferNote" transfer_note, 7 "TrademarkName" trademark_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceData {
    pub protect_url_count: Option<i64>,
    pub protect_url_expire_time: Option<String>,
    pub protect_app_count: Option<i64>,
    pub protect_app_expire_time: Option<String>,
    pub protect_official_account_count: Option<i64>,
    pub protect_official_account_expire_time: Option<String>,
    pub protect_mini_program_count: Option<i64>,
    pub protect_mini_program_expire_time: Option<String>,
    pub offline_count: Option<i64>,
}
model! { ServiceData {
    0 "ProtectURLCount" protect_url_count, 1 "ProtectURLExpireTime" protect_url_expire_time,
    2 "ProtectAPPCount" protect_app_count, 3 "ProtectAPPExpireTime" protect_app_expire_time,
    4 "ProtectOfficialAccountCount" protect_official_account_count,
    5 "ProtectOfficialAccountExpireTime" protect_official_account_expire_time,
    6 "ProtectMiniProgramCount" protect_mini_program_count,
    7 "ProtectMiniProgramExpireTime" protect_mini_program_expire_time, 8 "OfflineCount" offline_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeAPPList {
    pub filters: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeBPFakeAPPList() "DescribeBPFakeAPPList" -> DescribeBPFakeAPPListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64
} }
paged! { DescribeBPFakeAPPList: FakeAPPData = Number "PageNumber", "FakeAPPList" fake_app_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Filter(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeAPPListOutput {
    pub fake_app_list: Option<Vec<FakeAPPData>>,
    pub total_count: Option<i64>,
}
model! { DescribeBPFakeAPPListOutput {
    0 "FakeAPPList" fake_app_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FakeAPPData {
    pub fake_app_id: Option<i64>,
    pub brand_name: Option<String>,
    pub origin: Option<i64>,
    pub fake_app_name: Option<String>,
    pub fake_app_package_name: Option<String>,
    pub fake_app_cert: Option<String>,
    pub fake_app_size: Option<String>,
    pub heat: Option<i64>,
    pub block_status: Option<i64>,
    pub block_note: Option<String>,
    pub offline_status: Option<i64>,
    pub offline_note: Option<String>,
    pub download_way: Option<String>,
    pub insert_time: Option<String>,
    pub download_cos_url: Option<String>,
    pub certification_status: Option<i64>,
}
model! { FakeAPPData {
    0 "FakeAPPId" fake_app_id, 1 "BrandName" brand_name, 2 "Origin" origin, 3 "FakeAPPName" fake_app_name,
    4 "FakeAPPPackageName" fake_app_package_name, 5 "FakeAPPCert" fake_app_cert, 6 "FakeAPPSize" fake_app_size,
    7 "Heat" heat, 8 "BlockStatus" block_status, 9 "BlockNote" block_note, 10 "OfflineStatus" offline_status,
    11 "OfflineNote" offline_note, 12 "DownloadWay" download_way, 13 "InsertTime" insert_time,
    14 "DownloadCosURL" download_cos_url, 15 "CertificationStatus" certification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeURLs {
    pub filters: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeBPFakeURLs() "DescribeBPFakeURLs" -> DescribeBPFakeURLsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64
} }
paged! { DescribeBPFakeURLs: FakeURLData = Number "PageNumber", "FakeURLs" fake_urls, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeURLsOutput {
    pub fake_urls: Option<Vec<FakeURLData>>,
    pub total_count: Option<i64>,
}
model! { DescribeBPFakeURLsOutput {
    0 "FakeURLs" fake_urls, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FakeURLData {
    pub fake_url_id: Option<i64>,
    pub brand_name: Option<String>,
    pub origin: Option<i64>,
    pub fake_url: Option<String>,
    pub fake_domain: Option<String>,
    pub heat: Option<i64>,
    pub block_status: Option<i64>,
    pub block_note: Option<String>,
    pub offline_status: Option<i64>,
    pub offline_note: Option<String>,
    pub ip: Option<String>,
    pub ip_location: Option<String>,
    pub web_company: Option<String>,
    pub web_attribute: Option<String>,
    pub web_name: Option<String>,
    pub web_icp: Option<String>,
    pub web_create_time: Option<String>,
    pub web_expire_time: Option<String>,
    pub insert_time: Option<String>,
    pub certification_status: Option<i64>,
    pub snapshot: Option<String>,
    pub account_status: Option<i64>,
    pub audit_status: Option<i64>,
    pub offline_time: Option<String>,
}
model! { FakeURLData {
    0 "FakeURLId" fake_url_id, 1 "BrandName" brand_name, 2 "Origin" origin, 3 "FakeURL" fake_url,
    4 "FakeDomain" fake_domain, 5 "Heat" heat, 6 "BlockStatus" block_status, 7 "BlockNote" block_note,
    8 "OfflineStatus" offline_status, 9 "OfflineNote" offline_note, 10 "IP" ip, 11 "IPLocation" ip_location,
    12 "WebCompany" web_company, 13 "WebAttribute" web_attribute, 14 "WebName" web_name, 15 "WebICP" web_icp,
    16 "WebCreateTime" web_create_time, 17 "WebExpireTime" web_expire_time, 18 "InsertTime" insert_time,
    19 "CertificationStatus" certification_status, 20 "Snapshot" snapshot, 21 "AccountStatus" account_status,
    22 "AuditStatus" audit_status, 23 "OfflineTime" offline_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPWhiteLists {
    pub filters: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeBPWhiteLists() "DescribeBPWhiteLists" -> DescribeBPWhiteListsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64
} }
paged! { DescribeBPWhiteLists: WhiteListData = Number "PageNumber", "WhiteLists" white_lists, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPWhiteListsOutput {
    pub white_lists: Option<Vec<WhiteListData>>,
    pub total_count: Option<i64>,
}
model! { DescribeBPWhiteListsOutput {
    0 "WhiteLists" white_lists, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteListData {
    pub white_list_id: Option<i64>,
    pub company_id: Option<i64>,
    pub brand_name: Option<String>,
    pub assets_type: Option<i64>,
    pub white_list: Option<String>,
    pub remark: Option<String>,
    pub insert_time: Option<String>,
}
model! { WhiteListData {
    0 "WhiteListId" white_list_id, 1 "CompanyId" company_id, 2 "BrandName" brand_name, 3 "AssetsType" assets_type,
    4 "WhiteList" white_list, 5 "Remark" remark, 6 "InsertTime" insert_time
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_COMPANY_NAME_WRONG: &str = "FailedOperation.CompanyNameWrong";
    pub const FAILED_OPERATION_EXIST_COMPANY: &str = "FailedOperation.ExistCompany";
    pub const FAILED_OPERATION_EXIST_DETECT_TARGET: &str = "FailedOperation.ExistDetectTarget";
    pub const FAILED_OPERATION_EXIST_SOFTWARE: &str = "FailedOperation.ExistSoftware";
    pub const FAILED_OPERATION_REUSE_RESOURCE: &str = "FailedOperation.ReuseResource";
    pub const FAILED_OPERATION_SMS_VERIFY: &str = "FailedOperation.SmsVerify";
    pub const FAILED_OPERATION_UNUSABLE_RESOURCE: &str = "FailedOperation.UnusableResource";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_SMS_VERIFY: &str = "InternalError.SmsVerify";
    pub const INVALID_ACTION: &str = "InvalidAction";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PRIVACY_TEXT_IS_NOT_UTF8: &str = "InvalidParameter.PrivacyTextIsNotUtf8";
    pub const INVALID_PARAMETER_PRIVACY_TEXT_URL: &str = "InvalidParameter.PrivacyTextURL";
    pub const INVALID_PARAMETER_SOFTWARE_URL: &str = "InvalidParameter.SoftwareURL";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const NO_SUCH_VERSION: &str = "NoSuchVersion";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_REGION: &str = "UnsupportedRegion";
}

#[cfg(feature = "reflect")]
register! {
    CreateBPBrand, CreateBPFakeAPP, CreateBPFakeAPPList, CreateBPFakeURL, CreateBPFakeURLs, CreateBPWhiteList,
    DeleteBPWhiteList, DescribeBPBrands, DescribeBPFakeAPPList, DescribeBPFakeURLs, DescribeBPWhiteLists
}
