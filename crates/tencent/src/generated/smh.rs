//! `smh` 2021-07-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "smh", version: "2021-07-12", code: "smh", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibrary {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LibraryExtension {
    pub is_file_library: Option<bool>,
    pub is_multi_space: Option<bool>,
    pub cos_storage_class: Option<String>,
    pub use_recycle_bin: Option<bool>,
    pub auto_remove_recycled_days: Option<u64>,
    pub enable_search: Option<bool>,
    pub deny_on_quota_less_than_usage: Option<bool>,
    pub enable_file_history: Option<bool>,
    pub file_history_count: Option<u64>,
    pub file_history_expire_day: Option<u64>,
    pub max_dir_file_name_length: Option<u64>,
    pub is_public_read: Option<bool>,
    pub is_multi_album: Option<bool>,
    pub allow_photo: Option<bool>,
    pub allow_photo_ext_name: Option<Vec<String>>,
    pub allow_video: Option<bool>,
    pub allow_video_ext_name: Option<Vec<String>>,
    pub allow_file_ext_name: Option<Vec<String>>,
    pub recognize_sensitive_content: Option<bool>,
    pub enable_quota: Option<bool>,
    pub library_quota: Option<u64>,
}
input! { LibraryExtension() {
    0 "IsFileLibrary" is_file_library: bool, 1 "IsMultiSpace" is_multi_space: bool,
    2 "CosStorageClass" cos_storage_class: String, 3 "UseRecycleBin" use_recycle_bin: bool,
    4 "AutoRemoveRecycledDays" auto_remove_recycled_days: u64, 5 "EnableSearch" enable_search: bool,
    6 "DenyOnQuotaLessThanUsage" deny_on_quota_less_than_usage: bool, 7 "EnableFileHistory" enable_file_history: bool,
    8 "FileHistoryCount" file_history_count: u64, 9 "FileHistoryExpireDay" file_history_expire_day: u64,
    10 "MaxDirFileNameLength" max_dir_file_name_length: u64, 11 "IsPublicRead" is_public_read: bool,
    12 "IsMultiAlbum" is_multi_album: bool, 13 "AllowPhoto" allow_photo: bool,
    14 "AllowPhotoExtName" allow_photo_ext_name: Vec<String>, 15 "AllowVideo" allow_video: bool,
    16 "AllowVideoExtName" allow_video_ext_name: Vec<String>, 17 "AllowFileExtName" allow_file_ext_name: Vec<String>,
    18 "RecognizeSensitiveContent" recognize_sensitive_content: bool, 19 "EnableQuota" enable_quota: bool,
    20 "LibraryQuota" library_quota: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLibraryOutput {
    pub library_id: Option<String>,
    pub access_domain: Option<String>,
}
model! { CreateLibraryOutput {
    0 "LibraryId" library_id, 1 "AccessDomain" access_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibrary {
    pub library_id: String,
}
operation! { DeleteLibrary(library_id: String) "DeleteLibrary" -> Empty {
    0 "LibraryId" library_id
} }

pub type DeleteLibraryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibraries {
    pub library_ids: Option<Vec<String>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeLibraries() "DescribeLibraries" -> DescribeLibrariesOutput {
    0 "LibraryIds" library_ids: Vec<String>, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeLibraries: Library = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibrariesOutput {
    pub list: Option<Vec<Library>>,
    pub total_count: Option<u64>,
}
model! { DescribeLibrariesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Library {
    pub library_id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_domain: Option<String>,
    pub creation_time: Option<String>,
    pub library_extension: Option<LibraryExtension>,
    pub size: Option<String>,
    pub dir_num: Option<String>,
    pub file_num: Option<String>,
}
model! { Library {
    0 "LibraryId" library_id, 1 "Name" name, 2 "Remark" remark, 3 "BucketName" bucket_name,
    4 "BucketRegion" bucket_region, 5 "AccessDomain" access_domain, 6 "CreationTime" creation_time,
    7 "LibraryExtension" library_extension, 8 "Size" size, 9 "DirNum" dir_num, 10 "FileNum" file_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibrarySecret {
    pub library_id: String,
}
operation! { DescribeLibrarySecret(library_id: String) "DescribeLibrarySecret" -> DescribeLibrarySecretOutput {
    0 "LibraryId" library_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibrarySecretOutput {
    pub library_id: Option<String>,
    pub library_secret: Option<Secret>,
}
model! { DescribeLibrarySecretOutput {
    0 "LibraryId" library_id, 1 "LibrarySecret" library_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialInstances {
    pub super_admin_account: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub auto_renew: Option<u64>,
    pub bind_phone: Option<bool>,
}
operation! { DescribeOfficialInstances() "DescribeOfficialInstances" -> DescribeOfficialInstancesOutput {
    0 "SuperAdminAccount" super_admin_account: bool, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "PageNumber" page_number: u64, 3 "PageSize" page_size: u64, 4 "OrderBy" order_by: String,
    5 "OrderByType" order_by_type: String, 6 "AutoRenew" auto_renew: u64, 7 "BindPhone" bind_phone: bool
} }
paged! { DescribeOfficialInstances: Instance = Number "PageNumber", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialInstancesOutput {
    pub list: Option<Vec<Instance>>,
    pub total_count: Option<u64>,
}
model! { DescribeOfficialInstancesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub domain: Option<String>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub user_limit: Option<u64>,
    pub storage_limit: Option<String>,
    pub storage_limit_gb: Option<u64>,
    pub isolated: Option<bool>,
    pub auto_renew: Option<u64>,
    pub super_admin_account: Option<String>,
    pub bucket: Option<String>,
    pub log_bucket: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "Domain" domain, 2 "EffectiveTime" effective_time, 3 "ExpireTime" expire_time,
    4 "UserLimit" user_limit, 5 "StorageLimit" storage_limit, 6 "StorageLimitGB" storage_limit_gb,
    7 "Isolated" isolated, 8 "AutoRenew" auto_renew, 9 "SuperAdminAccount" super_admin_account, 10 "Bucket" bucket,
    11 "LogBucket" log_bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialOverview {}
operation! { DescribeOfficialOverview() "DescribeOfficialOverview" -> DescribeOfficialOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfficialOverviewOutput {
    pub quantity: Option<u64>,
    pub storage: Option<String>,
    pub user_count: Option<u64>,
    pub internet_traffic: Option<String>,
}
model! { DescribeOfficialOverviewOutput {
    0 "Quantity" quantity, 1 "Storage" storage, 2 "UserCount" user_count, 3 "InternetTraffic" internet_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackages {
    pub resource_ids: Option<Vec<String>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub r#type: Option<u64>,
}
operation! { DescribeTrafficPackages() "DescribeTrafficPackages" -> DescribeTrafficPackagesOutput {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "OrderBy" order_by: String, 4 "OrderByType" order_by_type: String, 5 "Type" r#type: u64
} }
paged! { DescribeTrafficPackages: TrafficPackage = Number "PageNumber", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackagesOutput {
    pub list: Option<Vec<TrafficPackage>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrafficPackagesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub instance_id: Option<String>,
    pub domain: Option<String>,
    pub r#type: Option<u64>,
    pub size: Option<String>,
    pub size_gb: Option<u64>,
    pub remain: Option<String>,
    pub used: Option<String>,
    pub used_percentage: Option<String>,
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { TrafficPackage {
    0 "InstanceId" instance_id, 1 "Domain" domain, 2 "Type" r#type, 3 "Size" size, 4 "SizeGB" size_gb,
    5 "Remain" remain, 6 "Used" used, 7 "UsedPercentage" used_percentage, 8 "EffectiveTime" effective_time,
    9 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLibrary {
    pub library_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub library_extension: Option<LibraryExtension>,
}
operation! { ModifyLibrary(library_id: String) "ModifyLibrary" -> Empty {
    0 "LibraryId" library_id, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "LibraryExtension" library_extension: LibraryExtension
} }

pub type ModifyLibraryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendSmsCode {
    pub purpose: String,
    pub phone_number: String,
    pub instance_id: Option<String>,
    pub country_code: Option<String>,
}
operation! { SendSmsCode(purpose: String, phone_number: String) "SendSmsCode" -> Empty {
    0 "Purpose" purpose, 1 "PhoneNumber" phone_number, 2 "InstanceId" instance_id: String,
    3 "CountryCode" country_code: String
} }

pub type SendSmsCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySmsCode {
    pub purpose: String,
    pub phone_number: String,
    pub code: String,
    pub instance_id: Option<String>,
    pub country_code: Option<String>,
}
operation! { VerifySmsCode(purpose: String, phone_number: String, code: String) "VerifySmsCode" -> Empty {
    0 "Purpose" purpose, 1 "PhoneNumber" phone_number, 2 "Code" code, 3 "InstanceId" instance_id: String,
    4 "CountryCode" country_code: String
} }

pub type VerifySmsCodeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BILLING_REQUEST_FAIL: &str = "InternalError.BillingRequestFail";
    pub const INTERNAL_ERROR_MODIFY_RESOURCE_STATUS_FAIL: &str = "InternalError.ModifyResourceStatusFail";
    pub const INTERNAL_ERROR_POSTPAID_FAIL: &str = "InternalError.PostpaidFail";
    pub const INTERNAL_ERROR_SEND_SMS: &str = "InternalError.SendSms";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ADVANCED_SEARCH_OPTION: &str = "InvalidParameterValue.AdvancedSearchOption";
    pub const INVALID_PARAMETER_VALUE_BUCKET_NAME_INVALID: &str = "InvalidParameterValue.BucketNameInvalid";
    pub const INVALID_PARAMETER_VALUE_BUCKET_NAME_NOT_BELONG_YOU: &str = "InvalidParameterValue.BucketNameNotBelongYou";
    pub const INVALID_PARAMETER_VALUE_BUCKET_NOT_FOUND: &str = "InvalidParameterValue.BucketNotFound";
    pub const INVALID_PARAMETER_VALUE_BUCKET_NOT_SUPPORT: &str = "InvalidParameterValue.BucketNotSupport";
    pub const INVALID_PARAMETER_VALUE_BUCKET_REGION_INVALID: &str = "InvalidParameterValue.BucketRegionInvalid";
    pub const INVALID_PARAMETER_VALUE_COS_STORAGE_CLASS: &str = "InvalidParameterValue.CosStorageClass";
    pub const INVALID_PARAMETER_VALUE_COS_STORAGE_CLASS_INTELLIGENT_TIERING: &str =
        "InvalidParameterValue.CosStorageClassIntelligentTiering";
    pub const INVALID_PARAMETER_VALUE_COUNTRY_CODE: &str = "InvalidParameterValue.CountryCode";
    pub const INVALID_PARAMETER_VALUE_LIBRARY_QUOTA_REQUIRED: &str = "InvalidParameterValue.LibraryQuotaRequired";
    pub const INVALID_PARAMETER_VALUE_LIBRARY_QUOTA_REQUIRES_MULTI_SPACE: &str =
        "InvalidParameterValue.LibraryQuotaRequiresMultiSpace";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_NOT_MODIFIED: &str = "InvalidParameterValue.NotModified";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPER_ADMIN: &str = "InvalidParameterValue.NotSuperAdmin";
    pub const INVALID_PARAMETER_VALUE_PHONE_NUMBER: &str = "InvalidParameterValue.PhoneNumber";
    pub const LIMIT_EXCEEDED_USER_LIMIT: &str = "LimitExceeded.UserLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REQUEST_LIMIT_EXCEEDED_SEND_SMS: &str = "RequestLimitExceeded.SendSms";
    pub const RESOURCE_IN_USE_MULTI_SPACE: &str = "ResourceInUse.MultiSpace";
    pub const RESOURCE_NOT_FOUND_LIBRARY: &str = "ResourceNotFound.Library";
    pub const RESOURCE_NOT_FOUND_OFFICIAL_INSTANCE: &str = "ResourceNotFound.OfficialInstance";
    pub const RESOURCE_NOT_FOUND_PREPAID_INSTANCE: &str = "ResourceNotFound.PrepaidInstance";
    pub const UNAUTHORIZED_OPERATION_PASS_ROLE: &str = "UnauthorizedOperation.PassRole";
    pub const UNAUTHORIZED_OPERATION_SERVICE_LINKED_ROLE: &str = "UnauthorizedOperation.ServiceLinkedRole";
    pub const UNAUTHORIZED_OPERATION_SMS_CODE: &str = "UnauthorizedOperation.SmsCode";
    pub const UNAUTHORIZED_OPERATION_SMS_CODE_EXCEEDED: &str = "UnauthorizedOperation.SmsCodeExceeded";
    pub const UNSUPPORTED_OPERATION_BALANCE_LESS: &str = "UnsupportedOperation.BalanceLess";
    pub const UNSUPPORTED_OPERATION_PURPOSE: &str = "UnsupportedOperation.Purpose";
}

#[cfg(feature = "reflect")]
register! {
    CreateLibrary, DeleteLibrary, DescribeLibraries, DescribeLibrarySecret, DescribeOfficialInstances,
    DescribeOfficialOverview, DescribeTrafficPackages, ModifyLibrary, SendSmsCode, VerifySmsCode
}
