//! `smh` of Tencent Cloud, API version 2021-07-12.
//!
//! Endpoint: `smh.tencentcloudapi.com`, or `smh.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, smh::DescribeLibraries};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLibraries::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("smh", "2021-07-12", "smh", &Endpoints::NONE);

/// Creates library: `CreateLibrary` of `smh` 2021-07-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=CreateLibrary>.
///
/// Errors: [`codes::INTERNAL_ERROR_BILLING_REQUEST_FAIL`], [`codes::INTERNAL_ERROR_POSTPAID_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ADVANCED_SEARCH_OPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NAME_NOT_BELONG_YOU`], [`codes::INVALID_PARAMETER_VALUE_BUCKET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BUCKET_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_BUCKET_REGION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_STORAGE_CLASS`],
/// [`codes::INVALID_PARAMETER_VALUE_COS_STORAGE_CLASS_INTELLIGENT_TIERING`],
/// [`codes::INVALID_PARAMETER_VALUE_LIBRARY_QUOTA_REQUIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_LIBRARY_QUOTA_REQUIRES_MULTI_SPACE`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_PREPAID_INSTANCE`], [`codes::UNAUTHORIZED_OPERATION_PASS_ROLE`],
/// [`codes::UNAUTHORIZED_OPERATION_SERVICE_LINKED_ROLE`], [`codes::UNSUPPORTED_OPERATION_BALANCE_LESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibrary {
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub library_extension: Option<LibraryExtension>,
}
operation! { CreateLibrary(name: String) "CreateLibrary" -> CreateLibraryOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "BucketName" bucket_name: String,
    3 "BucketRegion" bucket_region: String, 4 "LibraryExtension" library_extension: LibraryExtension
} }

/// In the request of [`CreateLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraryExtension {
    pub is_file_library: Option<bool>,
    pub is_multi_space: Option<bool>,
    pub cos_storage_class: Option<String>,
    pub use_recycle_bin: Option<bool>,
    pub auto_remove_recycled_days: Option<i64>,
    pub enable_search: Option<bool>,
    pub deny_on_quota_less_than_usage: Option<bool>,
    pub enable_file_history: Option<bool>,
    pub file_history_count: Option<i64>,
    pub file_history_expire_day: Option<i64>,
    pub max_dir_file_name_length: Option<i64>,
    pub is_public_read: Option<bool>,
    pub is_multi_album: Option<bool>,
    pub allow_photo: Option<bool>,
    pub allow_photo_ext_name: Option<Vec<String>>,
    pub allow_video: Option<bool>,
    pub allow_video_ext_name: Option<Vec<String>>,
    pub allow_file_ext_name: Option<Vec<String>>,
    pub recognize_sensitive_content: Option<bool>,
    pub enable_quota: Option<bool>,
    pub library_quota: Option<i64>,
}
input! { LibraryExtension() {
    0 "IsFileLibrary" is_file_library: bool, 1 "IsMultiSpace" is_multi_space: bool,
    2 "CosStorageClass" cos_storage_class: String, 3 "UseRecycleBin" use_recycle_bin: bool,
    4 "AutoRemoveRecycledDays" auto_remove_recycled_days: i64, 5 "EnableSearch" enable_search: bool,
    6 "DenyOnQuotaLessThanUsage" deny_on_quota_less_than_usage: bool, 7 "EnableFileHistory" enable_file_history: bool,
    8 "FileHistoryCount" file_history_count: i64, 9 "FileHistoryExpireDay" file_history_expire_day: i64,
    10 "MaxDirFileNameLength" max_dir_file_name_length: i64, 11 "IsPublicRead" is_public_read: bool,
    12 "IsMultiAlbum" is_multi_album: bool, 13 "AllowPhoto" allow_photo: bool,
    14 "AllowPhotoExtName" allow_photo_ext_name: Vec<String>, 15 "AllowVideo" allow_video: bool,
    16 "AllowVideoExtName" allow_video_ext_name: Vec<String>, 17 "AllowFileExtName" allow_file_ext_name: Vec<String>,
    18 "RecognizeSensitiveContent" recognize_sensitive_content: bool, 19 "EnableQuota" enable_quota: bool,
    20 "LibraryQuota" library_quota: i64
} }

/// Response of [`CreateLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryOutput {
    pub library_id: Option<String>,
    pub access_domain: Option<String>,
}
model! { CreateLibraryOutput {
    0 "LibraryId" library_id: String, 1 "AccessDomain" access_domain: String
} }

/// Deletes library: `DeleteLibrary` of `smh` 2021-07-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=DeleteLibrary>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODIFY_RESOURCE_STATUS_FAIL`], [`codes::RESOURCE_IN_USE_MULTI_SPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibrary {
    /// Required.
    pub library_id: String,
}
operation! { DeleteLibrary(library_id: String) "DeleteLibrary" -> Empty {
    0 "LibraryId" library_id
} }

/// Response of [`DeleteLibrary`]: empty.
pub type DeleteLibraryOutput = Empty;

/// Describes libraries: `DescribeLibraries` of `smh` 2021-07-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=DescribeLibraries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraries {
    pub library_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLibraries() "DescribeLibraries" -> DescribeLibrariesOutput {
    0 "LibraryIds" library_ids: Vec<String>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeLibraries: Library = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeLibraries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibrariesOutput {
    pub list: Vec<Library>,
    pub total_count: Option<i64>,
}
model! { DescribeLibrariesOutput {
    0 "List" list: Vec<Library>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLibraries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Library {
    pub library_id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_domain: Option<String>,
    /// RFC 3339 time.
    pub creation_time: Option<String>,
    pub library_extension: Option<LibraryExtension>,
    pub size: Option<String>,
    pub dir_num: Option<String>,
    pub file_num: Option<String>,
}
model! { Library {
    0 "LibraryId" library_id: String, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "BucketName" bucket_name: String, 4 "BucketRegion" bucket_region: String, 5 "AccessDomain" access_domain: String,
    6 "CreationTime" creation_time: String, 7 "LibraryExtension" library_extension: LibraryExtension,
    8 "Size" size: String, 9 "DirNum" dir_num: String, 10 "FileNum" file_num: String
} }

/// Describes library secret: `DescribeLibrarySecret` of `smh` 2021-07-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=DescribeLibrarySecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibrarySecret {
    /// Required.
    pub library_id: String,
}
operation! { DescribeLibrarySecret(library_id: String) "DescribeLibrarySecret" -> DescribeLibrarySecretOutput {
    0 "LibraryId" library_id
} }

/// Response of [`DescribeLibrarySecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibrarySecretOutput {
    pub library_id: Option<String>,
    /// Secret.
    pub library_secret: Option<Secret>,
}
model! { DescribeLibrarySecretOutput {
    0 "LibraryId" library_id: String, 1 "LibrarySecret" library_secret: Secret
} }

/// Describes official instances: `DescribeOfficialInstances` of `smh` 2021-07-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=DescribeOfficialInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialInstances {
    pub super_admin_account: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub auto_renew: Option<i64>,
    pub bind_phone: Option<bool>,
}
operation! { DescribeOfficialInstances() "DescribeOfficialInstances" -> DescribeOfficialInstancesOutput {
    0 "SuperAdminAccount" super_admin_account: bool, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "OrderBy" order_by: String,
    5 "OrderByType" order_by_type: String, 6 "AutoRenew" auto_renew: i64, 7 "BindPhone" bind_phone: bool
} }
paged! { DescribeOfficialInstances: Instance = Number "PageNumber", "List" list, total "TotalCount" }

/// Response of [`DescribeOfficialInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialInstancesOutput {
    pub list: Vec<Instance>,
    pub total_count: Option<i64>,
}
model! { DescribeOfficialInstancesOutput {
    0 "List" list: Vec<Instance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOfficialInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub domain: Option<String>,
    /// RFC 3339 time.
    pub effective_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub user_limit: Option<i64>,
    pub storage_limit: Option<String>,
    pub storage_limit_gb: Option<i64>,
    pub isolated: Option<bool>,
    pub auto_renew: Option<i64>,
    pub super_admin_account: Option<String>,
    pub bucket: Option<String>,
    pub log_bucket: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "Domain" domain: String, 2 "EffectiveTime" effective_time: String,
    3 "ExpireTime" expire_time: String, 4 "UserLimit" user_limit: i64, 5 "StorageLimit" storage_limit: String,
    6 "StorageLimitGB" storage_limit_gb: i64, 7 "Isolated" isolated: bool, 8 "AutoRenew" auto_renew: i64,
    9 "SuperAdminAccount" super_admin_account: String, 10 "Bucket" bucket: String, 11 "LogBucket" log_bucket: String
} }

/// Describes official overview: `DescribeOfficialOverview` of `smh` 2021-07-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=DescribeOfficialOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialOverview {}
operation! { DescribeOfficialOverview() "DescribeOfficialOverview" -> DescribeOfficialOverviewOutput {} }

/// Response of [`DescribeOfficialOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialOverviewOutput {
    pub quantity: Option<i64>,
    pub storage: Option<String>,
    pub user_count: Option<i64>,
    pub internet_traffic: Option<String>,
}
model! { DescribeOfficialOverviewOutput {
    0 "Quantity" quantity: i64, 1 "Storage" storage: String, 2 "UserCount" user_count: i64,
    3 "InternetTraffic" internet_traffic: String
} }

/// Describes traffic packages: `DescribeTrafficPackages` of `smh` 2021-07-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=DescribeTrafficPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackages {
    pub resource_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub r#type: Option<i64>,
}
operation! { DescribeTrafficPackages() "DescribeTrafficPackages" -> DescribeTrafficPackagesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "OrderBy" order_by: String, 4 "OrderByType" order_by_type: String, 5 "Type" r#type: i64
} }
paged! { DescribeTrafficPackages: TrafficPackage = Number "PageNumber", "List" list, total "TotalCount" }

/// Response of [`DescribeTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackagesOutput {
    pub list: Vec<TrafficPackage>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficPackagesOutput {
    0 "List" list: Vec<TrafficPackage>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub instance_id: Option<String>,
    pub domain: Option<String>,
    pub r#type: Option<i64>,
    pub size: Option<String>,
    pub size_gb: Option<i64>,
    pub remain: Option<String>,
    pub used: Option<String>,
    pub used_percentage: Option<String>,
    /// RFC 3339 time.
    pub effective_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
}
model! { TrafficPackage {
    0 "InstanceId" instance_id: String, 1 "Domain" domain: String, 2 "Type" r#type: i64, 3 "Size" size: String,
    4 "SizeGB" size_gb: i64, 5 "Remain" remain: String, 6 "Used" used: String,
    7 "UsedPercentage" used_percentage: String, 8 "EffectiveTime" effective_time: String,
    9 "ExpireTime" expire_time: String
} }

/// Modifies library: `ModifyLibrary` of `smh` 2021-07-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=ModifyLibrary>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibrary {
    /// Required.
    pub library_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub library_extension: Option<LibraryExtension>,
}
operation! { ModifyLibrary(library_id: String) "ModifyLibrary" -> Empty {
    0 "LibraryId" library_id, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "LibraryExtension" library_extension: LibraryExtension
} }

/// Response of [`ModifyLibrary`]: empty.
pub type ModifyLibraryOutput = Empty;

/// Sends sms code: `SendSmsCode` of `smh` 2021-07-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=SendSmsCode>.
///
/// Errors: [`codes::INTERNAL_ERROR_SEND_SMS`], [`codes::INVALID_PARAMETER_VALUE_COUNTRY_CODE`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_MODIFIED`], [`codes::INVALID_PARAMETER_VALUE_NOT_SUPER_ADMIN`],
/// [`codes::INVALID_PARAMETER_VALUE_PHONE_NUMBER`], [`codes::REQUEST_LIMIT_EXCEEDED_SEND_SMS`],
/// [`codes::RESOURCE_NOT_FOUND_OFFICIAL_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_PURPOSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsCode {
    /// Required.
    pub purpose: String,
    /// Required.
    pub phone_number: String,
    pub instance_id: Option<String>,
    pub country_code: Option<String>,
}
operation! { SendSmsCode(purpose: String, phone_number: String) "SendSmsCode" -> Empty {
    0 "Purpose" purpose, 1 "PhoneNumber" phone_number, 2 "InstanceId" instance_id: String,
    3 "CountryCode" country_code: String
} }

/// Response of [`SendSmsCode`]: empty.
pub type SendSmsCodeOutput = Empty;

/// Verifies sms code: `VerifySmsCode` of `smh` 2021-07-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=smh&Version=2021-07-12&Action=VerifySmsCode>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COUNTRY_CODE`], [`codes::INVALID_PARAMETER_VALUE_PHONE_NUMBER`],
/// [`codes::LIMIT_EXCEEDED_USER_LIMIT`], [`codes::RESOURCE_NOT_FOUND_OFFICIAL_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_SMS_CODE`], [`codes::UNAUTHORIZED_OPERATION_SMS_CODE_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_PURPOSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySmsCode {
    /// Required.
    pub purpose: String,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub code: String,
    pub instance_id: Option<String>,
    pub country_code: Option<String>,
}
operation! { VerifySmsCode(purpose: String, phone_number: String, code: String) "VerifySmsCode" -> Empty {
    0 "Purpose" purpose, 1 "PhoneNumber" phone_number, 2 "Code" code, 3 "InstanceId" instance_id: String,
    4 "CountryCode" country_code: String
} }

/// Response of [`VerifySmsCode`]: empty.
pub type VerifySmsCodeOutput = Empty;

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_BILLING_REQUEST_FAIL "InternalError.BillingRequestFail",
    INTERNAL_ERROR_MODIFY_RESOURCE_STATUS_FAIL "InternalError.ModifyResourceStatusFail",
    INTERNAL_ERROR_POSTPAID_FAIL "InternalError.PostpaidFail", INTERNAL_ERROR_SEND_SMS "InternalError.SendSms",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ADVANCED_SEARCH_OPTION "InvalidParameterValue.AdvancedSearchOption",
    INVALID_PARAMETER_VALUE_BUCKET_NAME_INVALID "InvalidParameterValue.BucketNameInvalid",
    INVALID_PARAMETER_VALUE_BUCKET_NAME_NOT_BELONG_YOU "InvalidParameterValue.BucketNameNotBelongYou",
    INVALID_PARAMETER_VALUE_BUCKET_NOT_FOUND "InvalidParameterValue.BucketNotFound",
    INVALID_PARAMETER_VALUE_BUCKET_NOT_SUPPORT "InvalidParameterValue.BucketNotSupport",
    INVALID_PARAMETER_VALUE_BUCKET_REGION_INVALID "InvalidParameterValue.BucketRegionInvalid",
    INVALID_PARAMETER_VALUE_COS_STORAGE_CLASS "InvalidParameterValue.CosStorageClass",
    INVALID_PARAMETER_VALUE_COS_STORAGE_CLASS_INTELLIGENT_TIERING "InvalidParameterValue.CosStorageClassIntelligentTiering",
    INVALID_PARAMETER_VALUE_COUNTRY_CODE "InvalidParameterValue.CountryCode",
    INVALID_PARAMETER_VALUE_LIBRARY_QUOTA_REQUIRED "InvalidParameterValue.LibraryQuotaRequired",
    INVALID_PARAMETER_VALUE_LIBRARY_QUOTA_REQUIRES_MULTI_SPACE "InvalidParameterValue.LibraryQuotaRequiresMultiSpace",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_NOT_MODIFIED "InvalidParameterValue.NotModified",
    INVALID_PARAMETER_VALUE_NOT_SUPER_ADMIN "InvalidParameterValue.NotSuperAdmin",
    INVALID_PARAMETER_VALUE_PHONE_NUMBER "InvalidParameterValue.PhoneNumber",
    LIMIT_EXCEEDED_USER_LIMIT "LimitExceeded.UserLimit", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED_SEND_SMS "RequestLimitExceeded.SendSms",
    RESOURCE_IN_USE_MULTI_SPACE "ResourceInUse.MultiSpace", RESOURCE_NOT_FOUND_LIBRARY "ResourceNotFound.Library",
    RESOURCE_NOT_FOUND_OFFICIAL_INSTANCE "ResourceNotFound.OfficialInstance",
    RESOURCE_NOT_FOUND_PREPAID_INSTANCE "ResourceNotFound.PrepaidInstance",
    UNAUTHORIZED_OPERATION_PASS_ROLE "UnauthorizedOperation.PassRole",
    UNAUTHORIZED_OPERATION_SERVICE_LINKED_ROLE "UnauthorizedOperation.ServiceLinkedRole",
    UNAUTHORIZED_OPERATION_SMS_CODE "UnauthorizedOperation.SmsCode",
    UNAUTHORIZED_OPERATION_SMS_CODE_EXCEEDED "UnauthorizedOperation.SmsCodeExceeded",
    UNSUPPORTED_OPERATION_BALANCE_LESS "UnsupportedOperation.BalanceLess",
    UNSUPPORTED_OPERATION_PURPOSE "UnsupportedOperation.Purpose"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateLibrary, DeleteLibrary, DescribeLibraries, DescribeLibrarySecret, DescribeOfficialInstances,
    DescribeOfficialOverview, DescribeTrafficPackages, ModifyLibrary, SendSmsCode, VerifySmsCode
}
