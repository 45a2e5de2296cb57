//! `bma` of Tencent Cloud, API version 2022-11-15.
//!
//! Endpoint: `bma.tencentcloudapi.com`, or `bma.<region>.tencentcloudapi.com`. Other versions: [`v20210624`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bma::DescribeBPBrands};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBPBrands::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20210624;

static SERVICE: Service<'_> = Service::new("bma", "2022-11-15", "bma", &Endpoints::NONE);

/// Creates bp brand: `CreateBPBrand` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=CreateBPBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPBrand {
    /// Required.
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

/// Response of [`CreateBPBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPBrandOutput {
    pub company_id: Option<i64>,
}
model! { CreateBPBrandOutput {
    0 "CompanyId" company_id: i64
} }

/// Creates bp fake app: `CreateBPFakeAPP` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=CreateBPFakeAPP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeAPP {
    /// Required.
    pub company_id: i64,
    /// Required.
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

/// Response of [`CreateBPFakeAPP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeAPPOutput {
    pub fake_app_id: Option<i64>,
}
model! { CreateBPFakeAPPOutput {
    0 "FakeAPPId" fake_app_id: i64
} }

/// Creates bp fake app list: `CreateBPFakeAPPList` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=CreateBPFakeAPPList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeAPPList {
    /// Required.
    pub fake_apps: String,
}
operation! { CreateBPFakeAPPList(fake_apps: String) "CreateBPFakeAPPList" -> Empty {
    0 "FakeAPPs" fake_apps
} }

/// Response of [`CreateBPFakeAPPList`]: empty.
pub type CreateBPFakeAPPListOutput = Empty;

/// Creates bp fake url: `CreateBPFakeURL` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=CreateBPFakeURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURL {
    /// Required.
    pub company_id: i64,
    /// Required.
    pub fake_url: String,
    pub fake_url_snapshots: Option<Vec<String>>,
    pub note: Option<String>,
}
operation! { CreateBPFakeURL(company_id: i64, fake_url: String) "CreateBPFakeURL" -> CreateBPFakeURLOutput {
    0 "CompanyId" company_id, 1 "FakeURL" fake_url, 2 "FakeURLSnapshots" fake_url_snapshots: Vec<String>,
    3 "Note" note: String
} }

/// Response of [`CreateBPFakeURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURLOutput {
    pub fake_url_id: Option<i64>,
}
model! { CreateBPFakeURLOutput {
    0 "FakeURLId" fake_url_id: i64
} }

/// Creates bp fake urls: `CreateBPFakeURLs` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=CreateBPFakeURLs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURLs {
    /// Required.
    pub fake_urls: String,
}
operation! { CreateBPFakeURLs(fake_urls: String) "CreateBPFakeURLs" -> Empty {
    0 "FakeURLs" fake_urls
} }

/// Response of [`CreateBPFakeURLs`]: empty.
pub type CreateBPFakeURLsOutput = Empty;

/// Creates bp white list: `CreateBPWhiteList` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=CreateBPWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPWhiteList {
    /// Required.
    pub company_id: i64,
    /// Required.
    pub white_list_type: i64,
    /// Required.
    pub white_lists: Vec<String>,
    pub remark: Option<String>,
}
operation! { CreateBPWhiteList(company_id: i64, white_list_type: i64, white_lists: Vec<String>)
    "CreateBPWhiteList" -> Empty {
    0 "CompanyId" company_id, 1 "WhiteListType" white_list_type, 2 "WhiteLists" white_lists, 3 "Remark" remark: String
} }

/// Response of [`CreateBPWhiteList`]: empty.
pub type CreateBPWhiteListOutput = Empty;

/// Deletes bp white list: `DeleteBPWhiteList` of `bma` 2022-11-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=DeleteBPWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBPWhiteList {
    /// Required.
    pub white_list_id: i64,
}
operation! { DeleteBPWhiteList(white_list_id: i64) "DeleteBPWhiteList" -> Empty {
    0 "WhiteListId" white_list_id
} }

/// Response of [`DeleteBPWhiteList`]: empty.
pub type DeleteBPWhiteListOutput = Empty;

/// Describes bp brands: `DescribeBPBrands` of `bma` 2022-11-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=DescribeBPBrands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPBrands {}
operation! { DescribeBPBrands() "DescribeBPBrands" -> DescribeBPBrandsOutput {} }

/// Response of [`DescribeBPBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPBrandsOutput {
    pub brands: Vec<BrandData>,
    pub notice_status: Option<i64>,
}
model! { DescribeBPBrandsOutput {
    0 "Brands" brands: Vec<BrandData>, 1 "NoticeStatus" notice_status: i64
} }

/// In the response of [`DescribeBPBrands`].
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
    pub trademarks: Vec<TrademarkData>,
    pub insert_time: Option<String>,
    pub services: Option<ServiceData>,
    pub uin: Option<String>,
}
model! { BrandData {
    0 "CompanyId" company_id: i64, 1 "CompanyName" company_name: String, 2 "BrandName" brand_name: String,
    3 "Phone" phone: String, 4 "License" license: String, 5 "LicenseStatus" license_status: i64,
    6 "LicenseNote" license_note: String, 7 "Authorization" authorization: String,
    8 "AuthorizationStatus" authorization_status: i64, 9 "AuthorizationNote" authorization_note: String,
    10 "Trademarks" trademarks: Vec<TrademarkData>, 11 "InsertTime" insert_time: String,
    12 "Services" services: ServiceData, 13 "Uin" uin: String
} }

/// In the response of [`DescribeBPBrands`].
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
    0 "Trademark" trademark: String, 1 "TrademarkStatus" trademark_status: i64,
    2 "TrademarkNote" trademark_note: String, 3 "TrademarkId" trademark_id: i64, 4 "Transfer" transfer: String,
    5 "TransferStatus" transfer_status: i64, 6 "TransferNote" transfer_note: String,
    7 "TrademarkName" trademark_name: String
} }

/// In the response of [`DescribeBPBrands`].
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
    0 "ProtectURLCount" protect_url_count: i64, 1 "ProtectURLExpireTime" protect_url_expire_time: String,
    2 "ProtectAPPCount" protect_app_count: i64, 3 "ProtectAPPExpireTime" protect_app_expire_time: String,
    4 "ProtectOfficialAccountCount" protect_official_account_count: i64,
    5 "ProtectOfficialAccountExpireTime" protect_official_account_expire_time: String,
    6 "ProtectMiniProgramCount" protect_mini_program_count: i64,
    7 "ProtectMiniProgramExpireTime" protect_mini_program_expire_time: String, 8 "OfflineCount" offline_count: i64
} }

/// Describes bp fake app list: `DescribeBPFakeAPPList` of `bma` 2022-11-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=DescribeBPFakeAPPList>.
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

/// In the request of [`DescribeBPFakeAPPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Filter(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`DescribeBPFakeAPPList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeAPPListOutput {
    pub fake_app_list: Vec<FakeAPPData>,
    pub total_count: Option<i64>,
}
model! { DescribeBPFakeAPPListOutput {
    0 "FakeAPPList" fake_app_list: Vec<FakeAPPData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBPFakeAPPList`].
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
    0 "FakeAPPId" fake_app_id: i64, 1 "BrandName" brand_name: String, 2 "Origin" origin: i64,
    3 "FakeAPPName" fake_app_name: String, 4 "FakeAPPPackageName" fake_app_package_name: String,
    5 "FakeAPPCert" fake_app_cert: String, 6 "FakeAPPSize" fake_app_size: String, 7 "Heat" heat: i64,
    8 "BlockStatus" block_status: i64, 9 "BlockNote" block_note: String, 10 "OfflineStatus" offline_status: i64,
    11 "OfflineNote" offline_note: String, 12 "DownloadWay" download_way: String, 13 "InsertTime" insert_time: String,
    14 "DownloadCosURL" download_cos_url: String, 15 "CertificationStatus" certification_status: i64
} }

/// Describes bp fake urls: `DescribeBPFakeURLs` of `bma` 2022-11-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=DescribeBPFakeURLs>.
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

/// Response of [`DescribeBPFakeURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeURLsOutput {
    pub fake_urls: Vec<FakeURLData>,
    pub total_count: Option<i64>,
}
model! { DescribeBPFakeURLsOutput {
    0 "FakeURLs" fake_urls: Vec<FakeURLData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBPFakeURLs`].
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
    0 "FakeURLId" fake_url_id: i64, 1 "BrandName" brand_name: String, 2 "Origin" origin: i64,
    3 "FakeURL" fake_url: String, 4 "FakeDomain" fake_domain: String, 5 "Heat" heat: i64,
    6 "BlockStatus" block_status: i64, 7 "BlockNote" block_note: String, 8 "OfflineStatus" offline_status: i64,
    9 "OfflineNote" offline_note: String, 10 "IP" ip: String, 11 "IPLocation" ip_location: String,
    12 "WebCompany" web_company: String, 13 "WebAttribute" web_attribute: String, 14 "WebName" web_name: String,
    15 "WebICP" web_icp: String, 16 "WebCreateTime" web_create_time: String, 17 "WebExpireTime" web_expire_time: String,
    18 "InsertTime" insert_time: String, 19 "CertificationStatus" certification_status: i64,
    20 "Snapshot" snapshot: String, 21 "AccountStatus" account_status: i64, 22 "AuditStatus" audit_status: i64,
    23 "OfflineTime" offline_time: String
} }

/// Describes bp white lists: `DescribeBPWhiteLists` of `bma` 2022-11-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2022-11-15&Action=DescribeBPWhiteLists>.
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

/// Response of [`DescribeBPWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPWhiteListsOutput {
    pub white_lists: Vec<WhiteListData>,
    pub total_count: Option<i64>,
}
model! { DescribeBPWhiteListsOutput {
    0 "WhiteLists" white_lists: Vec<WhiteListData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBPWhiteLists`].
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
    0 "WhiteListId" white_list_id: i64, 1 "CompanyId" company_id: i64, 2 "BrandName" brand_name: String,
    3 "AssetsType" assets_type: i64, 4 "WhiteList" white_list: String, 5 "Remark" remark: String,
    6 "InsertTime" insert_time: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_COMPANY_NAME_WRONG "FailedOperation.CompanyNameWrong",
    FAILED_OPERATION_EXIST_COMPANY "FailedOperation.ExistCompany",
    FAILED_OPERATION_EXIST_DETECT_TARGET "FailedOperation.ExistDetectTarget",
    FAILED_OPERATION_EXIST_SOFTWARE "FailedOperation.ExistSoftware",
    FAILED_OPERATION_REUSE_RESOURCE "FailedOperation.ReuseResource",
    FAILED_OPERATION_SMS_VERIFY "FailedOperation.SmsVerify",
    FAILED_OPERATION_UNUSABLE_RESOURCE "FailedOperation.UnusableResource", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_SMS_VERIFY "InternalError.SmsVerify", INVALID_ACTION "InvalidAction",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_PRIVACY_TEXT_IS_NOT_UTF8 "InvalidParameter.PrivacyTextIsNotUtf8",
    INVALID_PARAMETER_PRIVACY_TEXT_URL "InvalidParameter.PrivacyTextURL",
    INVALID_PARAMETER_SOFTWARE_URL "InvalidParameter.SoftwareURL", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", NO_SUCH_VERSION "NoSuchVersion",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_REGION "UnsupportedRegion"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateBPBrand, CreateBPFakeAPP, CreateBPFakeAPPList, CreateBPFakeURL, CreateBPFakeURLs, CreateBPWhiteList,
    DeleteBPWhiteList, DescribeBPBrands, DescribeBPFakeAPPList, DescribeBPFakeURLs, DescribeBPWhiteLists
}
