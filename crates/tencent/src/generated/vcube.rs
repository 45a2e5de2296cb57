//! `vcube` 2022-04-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vcube", version: "2022-04-10", code: "vcube", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivityLicense {
    pub activity: String,
}
operation! { CreateActivityLicense(activity: String) "CreateActivityLicense" -> CreateActivityLicenseOutput {
    0 "Activity" activity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivityLicenseOutput {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub duration: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub license_key: Option<Secret>,
    pub license_url: Option<String>,
    pub residue_day: Option<u64>,
    pub residue: Option<u64>,
}
model! { CreateActivityLicenseOutput {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "BundleId" bundle_id, 3 "PackageName" package_name, 4 "Duration" duration,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "LicenseKey" license_key, 8 "LicenseUrl" license_url,
    9 "ResidueDay" residue_day, 10 "Residue" residue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndBindLicense {
    pub app_name: String,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub bundle_name: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub x_magic_resource_ids: Option<Vec<String>>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub platform: Option<String>,
}
operation! { CreateApplicationAndBindLicense(app_name: String) "CreateApplicationAndBindLicense" -> Empty {
    0 "AppName" app_name, 1 "BundleId" bundle_id: String, 2 "PackageName" package_name: String,
    3 "BundleName" bundle_name: String, 4 "ResourceIds" resource_ids: Vec<String>,
    5 "CompanyPermit" company_permit: String, 6 "CompanyType" company_type: String,
    7 "CompanyName" company_name: String, 8 "XMagicResourceIds" x_magic_resource_ids: Vec<String>,
    9 "MacBundleId" mac_bundle_id: String, 10 "WinProcessName" win_process_name: String,
    11 "DomainList" domain_list: Vec<String>, 12 "Platform" platform: String
} }

pub type CreateApplicationAndBindLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndVideo {
    pub app_name: String,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { CreateApplicationAndVideo(app_name: String)
    "CreateApplicationAndVideo" -> CreateApplicationAndVideoOutput {
    0 "AppName" app_name, 1 "BundleId" bundle_id: String, 2 "PackageName" package_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndVideoOutput {
    pub license_id: Option<u64>,
}
model! { CreateApplicationAndVideoOutput {
    0 "LicenseId" license_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndWebPlayerLicense {
    pub app_name: String,
    pub domain_list: Vec<String>,
}
operation! { CreateApplicationAndWebPlayerLicense(app_name: String, domain_list: Vec<String>)
    "CreateApplicationAndWebPlayerLicense" -> CreateApplicationAndWebPlayerLicenseOutput {
    0 "AppName" app_name, 1 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndWebPlayerLicenseOutput {
    pub license_id: Option<u64>,
}
model! { CreateApplicationAndWebPlayerLicenseOutput {
    0 "LicenseId" license_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicense {
    pub application_id: String,
    pub resource_ids: Vec<String>,
    pub group: Option<u64>,
}
operation! { CreateLicense(application_id: String, resource_ids: Vec<String>) "CreateLicense" -> Empty {
    0 "ApplicationId" application_id, 1 "ResourceIds" resource_ids, 2 "Group" group: u64
} }

pub type CreateLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestXMagic {
    pub application_id: u64,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub plan_list: Option<Vec<String>>,
}
operation! { CreateTestXMagic(application_id: u64) "CreateTestXMagic" -> Empty {
    0 "ApplicationId" application_id, 1 "CompanyPermit" company_permit: String, 2 "CompanyType" company_type: String,
    3 "CompanyName" company_name: String, 4 "PlanList" plan_list: Vec<String>
} }

pub type CreateTestXMagicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrialApplicationAndLicense {
    pub app_name: String,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub bundle_name: Option<String>,
    pub feature_ids: Option<Vec<i64>>,
    pub x_magic: Option<bool>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub plan_list: Option<Vec<String>>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub platform: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
operation! { CreateTrialApplicationAndLicense(app_name: String) "CreateTrialApplicationAndLicense" -> Empty {
    0 "AppName" app_name, 1 "BundleId" bundle_id: String, 2 "PackageName" package_name: String,
    3 "BundleName" bundle_name: String, 4 "FeatureIds" feature_ids: Vec<i64>, 5 "XMagic" x_magic: bool,
    6 "CompanyPermit" company_permit: String, 7 "CompanyType" company_type: String,
    8 "CompanyName" company_name: String, 9 "PlanList" plan_list: Vec<String>, 10 "MacBundleId" mac_bundle_id: String,
    11 "WinProcessName" win_process_name: String, 12 "Platform" platform: String,
    13 "DomainList" domain_list: Vec<String>
} }

pub type CreateTrialApplicationAndLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrialLicense {
    pub application_id: String,
    pub feature_ids: Vec<u64>,
    pub group: Option<u64>,
}
operation! { CreateTrialLicense(application_id: String, feature_ids: Vec<u64>) "CreateTrialLicense" -> Empty {
    0 "ApplicationId" application_id, 1 "FeatureIds" feature_ids, 2 "Group" group: u64
} }

pub type CreateTrialLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateXMagic {
    pub application_id: u64,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub x_magic_resource_ids: Option<Vec<String>>,
}
operation! { CreateXMagic(application_id: u64) "CreateXMagic" -> Empty {
    0 "ApplicationId" application_id, 1 "CompanyPermit" company_permit: String, 2 "CompanyType" company_type: String,
    3 "CompanyName" company_name: String, 4 "XMagicResourceIds" x_magic_resource_ids: Vec<String>
} }

pub type CreateXMagicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAndVideoLicense {
    pub license_id: u64,
}
operation! { DeleteApplicationAndVideoLicense(license_id: u64) "DeleteApplicationAndVideoLicense" -> Empty {
    0 "LicenseId" license_id
} }

pub type DeleteApplicationAndVideoLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAndWebPlayerLicense {
    pub license_id: u64,
}
operation! { DeleteApplicationAndWebPlayerLicense(license_id: u64) "DeleteApplicationAndWebPlayerLicense" -> Empty {
    0 "LicenseId" license_id
} }

pub type DeleteApplicationAndWebPlayerLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFeatureList {}
operation! { DescribeFeatureList() "DescribeFeatureList" -> DescribeFeatureListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFeatureListOutput {
    pub feature_list: Option<Vec<VideoFeature>>,
    pub x_magic_feature_list: Option<Vec<XMagicFeature>>,
}
model! { DescribeFeatureListOutput {
    0 "FeatureList" feature_list, 1 "XMagicFeatureList" x_magic_feature_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFeature {
    pub id: Option<u64>,
    pub feature_id: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub trial: Option<bool>,
    pub trial_count: Option<u64>,
    pub duration: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub biz_type: Option<String>,
    pub platform: Option<String>,
}
model! { VideoFeature {
    0 "Id" id, 1 "FeatureId" feature_id, 2 "Name" name, 3 "Type" r#type, 4 "Trial" trial, 5 "TrialCount" trial_count,
    6 "Duration" duration, 7 "CreatedAt" created_at, 8 "UpdatedAt" updated_at, 9 "BizType" biz_type,
    10 "Platform" platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicFeature {
    pub name: Option<String>,
    pub trial_count: Option<u64>,
    pub duration: Option<u64>,
    pub plan: Option<String>,
    pub x_magic_type: Option<String>,
    pub trial: Option<bool>,
    pub biz_type: Option<String>,
}
model! { XMagicFeature {
    0 "Name" name, 1 "TrialCount" trial_count, 2 "Duration" duration, 3 "Plan" plan, 4 "XMagicType" x_magic_type,
    5 "Trial" trial, 6 "BizType" biz_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseList {
    pub page_number: u64,
    pub page_size: u64,
    pub platform: String,
}
operation! { DescribeLicenseList(page_number: u64, page_size: u64, platform: String)
    "DescribeLicenseList" -> DescribeLicenseListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Platform" platform
} }
paged! { DescribeLicenseList: OverviewLicense = Number "PageNumber", "LicenseList" license_list, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseListOutput {
    pub count: Option<u64>,
    pub overview: Option<Overview>,
    pub license_list: Option<Vec<OverviewLicense>>,
    pub trial_overview: Option<Overview>,
}
model! { DescribeLicenseListOutput {
    0 "Count" count, 1 "Overview" overview, 2 "LicenseList" license_list, 3 "TrialOverview" trial_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Overview {
    pub expired: Option<u64>,
    pub valid: Option<u64>,
    pub near: Option<u64>,
}
model! { Overview {
    0 "Expired" expired, 1 "Valid" valid, 2 "Near" near
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewLicense {
    pub application: Option<OverviewAppInfo>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub feature_id: Option<u64>,
    pub license_type: Option<String>,
    pub license_id: Option<u64>,
    pub name: Option<String>,
    pub rest_time: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub plan: Option<String>,
    pub r#type: Option<String>,
}
model! { OverviewLicense {
    0 "Application" application, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "FeatureId" feature_id,
    4 "LicenseType" license_type, 5 "LicenseId" license_id, 6 "Name" name, 7 "RestTime" rest_time,
    8 "CreatedAt" created_at, 9 "UpdatedAt" updated_at, 10 "Plan" plan, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewAppInfo {
    pub id: Option<u64>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
model! { OverviewAppInfo {
    0 "Id" id, 1 "AppName" app_name, 2 "BundleId" bundle_id, 3 "PackageName" package_name,
    4 "MacBundleId" mac_bundle_id, 5 "WinProcessName" win_process_name, 6 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNews {
    pub page_number: u64,
    pub page_size: u64,
}
operation! { DescribeNews(page_number: u64, page_size: u64) "DescribeNews" -> DescribeNewsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeNews: NewsInfo = Number "PageNumber", "NewsList" news_list, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewsOutput {
    pub news_list: Option<Vec<NewsInfo>>,
    pub count: Option<u64>,
}
model! { DescribeNewsOutput {
    0 "NewsList" news_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsInfo {
    pub id: Option<u64>,
}
model! { NewsInfo {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSTS {}
operation! { DescribeSTS() "DescribeSTS" -> DescribeSTSOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSTSOutput {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<u64>,
    pub expired_time: Option<u64>,
    pub session_token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub path: Option<String>,
}
model! { DescribeSTSOutput {
    0 "Bucket" bucket, 1 "Region" region, 2 "StartTime" start_time, 3 "ExpiredTime" expired_time,
    4 "SessionToken" session_token, 5 "TmpSecretId" tmp_secret_id, 6 "TmpSecretKey" tmp_secret_key, 7 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialFeature {}
operation! { DescribeTrialFeature() "DescribeTrialFeature" -> DescribeTrialFeatureOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialFeatureOutput {
    pub feature_list: Option<Vec<Feature>>,
    pub x_magic_trial: Option<XMagicTrial>,
    pub x_magic_trial_list: Option<Vec<XMagicTrial>>,
}
model! { DescribeTrialFeatureOutput {
    0 "FeatureList" feature_list, 1 "XMagicTrial" x_magic_trial, 2 "XMagicTrialList" x_magic_trial_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feature {
    pub id: Option<u64>,
    pub feature_id: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub trial: Option<bool>,
    pub trial_count: Option<u64>,
    pub duration: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { Feature {
    0 "Id" id, 1 "FeatureId" feature_id, 2 "Name" name, 3 "Type" r#type, 4 "Trial" trial, 5 "TrialCount" trial_count,
    6 "Duration" duration, 7 "CreatedAt" created_at, 8 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicTrial {
    pub name: Option<String>,
    pub trial_count: Option<u64>,
    pub duration: Option<u64>,
    pub plan: Option<String>,
    pub x_magic_type: Option<String>,
    pub biz_type: Option<String>,
}
model! { XMagicTrial {
    0 "Name" name, 1 "TrialCount" trial_count, 2 "Duration" duration, 3 "Plan" plan, 4 "XMagicType" x_magic_type,
    5 "BizType" biz_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfig {}
operation! { DescribeUserConfig() "DescribeUserConfig" -> Empty {} }

pub type DescribeUserConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndLicense {
    pub biz_type: Option<String>,
    pub app_type: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
}
operation! { DescribeVcubeApplicationAndLicense()
    "DescribeVcubeApplicationAndLicense" -> DescribeVcubeApplicationAndLicenseOutput {
    0 "BizType" biz_type: String, 1 "AppType" app_type: String, 2 "AppName" app_name: String,
    3 "BundleId" bundle_id: String, 4 "PackageName" package_name: String, 5 "Platform" platform: String,
    6 "MacBundleId" mac_bundle_id: String, 7 "WinProcessName" win_process_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndLicenseOutput {
    pub application_info_list: Option<Vec<ApplicationInfo>>,
}
model! { DescribeVcubeApplicationAndLicenseOutput {
    0 "ApplicationInfoList" application_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfo {
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub app_type: Option<String>,
    pub licenses: Option<Vec<License>>,
    pub license_key: Option<Secret>,
    pub package_name: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub application_id: Option<u64>,
    pub license_url: Option<String>,
    pub x_magics: Option<Vec<XMagicInfo>>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub app_id: Option<String>,
    pub name_limit: Option<u64>,
}
model! { ApplicationInfo {
    0 "AppName" app_name, 1 "BundleId" bundle_id, 2 "AppType" app_type, 3 "Licenses" licenses,
    4 "LicenseKey" license_key, 5 "PackageName" package_name, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at,
    8 "ApplicationId" application_id, 9 "LicenseUrl" license_url, 10 "XMagics" x_magics, 11 "MacBundleId" mac_bundle_id,
    12 "WinProcessName" win_process_name, 13 "DomainList" domain_list, 14 "AppId" app_id, 15 "NameLimit" name_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    pub r#type: Option<String>,
    pub remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub feature_id: Option<u64>,
    pub license_type: Option<String>,
    pub renewal: Option<bool>,
    pub license_id: Option<u64>,
    pub name: Option<String>,
    pub update: Option<bool>,
    pub old_license_url: Option<String>,
    pub group: Option<u64>,
    pub expired: Option<bool>,
    pub rest_time: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub resource: Option<RenewResource>,
    pub is_vest: Option<bool>,
}
model! { License {
    0 "Type" r#type, 1 "Remark" remark, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "FeatureId" feature_id,
    5 "LicenseType" license_type, 6 "Renewal" renewal, 7 "LicenseId" license_id, 8 "Name" name, 9 "Update" update,
    10 "OldLicenseUrl" old_license_url, 11 "Group" group, 12 "Expired" expired, 13 "RestTime" rest_time,
    14 "CreatedAt" created_at, 15 "UpdatedAt" updated_at, 16 "Resource" resource, 17 "IsVest" is_vest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewResource {
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub isolated_timestamp: Option<String>,
    pub refund: Option<bool>,
    pub sub_product_code: Option<String>,
    pub end_time: Option<String>,
}
model! { RenewResource {
    0 "ResourceId" resource_id, 1 "AutoRenewFlag" auto_renew_flag, 2 "IsolatedTimestamp" isolated_timestamp,
    3 "Refund" refund, 4 "SubProductCode" sub_product_code, 5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicInfo {
    pub id: Option<u64>,
    pub company_name: Option<String>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub plan: Option<String>,
    pub license_type: Option<String>,
    pub status: Option<u64>,
    pub update: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub renewal_count: Option<u64>,
    pub reply: Option<Vec<String>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub update_time: Option<String>,
    pub expired: Option<bool>,
    pub rest_time: Option<u64>,
    pub x_magic_type: Option<String>,
    pub name: Option<String>,
    pub resource: Option<RenewResource>,
    pub is_vest: Option<bool>,
}
model! { XMagicInfo {
    0 "Id" id, 1 "CompanyName" company_name, 2 "CompanyPermit" company_permit, 3 "CompanyType" company_type,
    4 "Plan" plan, 5 "LicenseType" license_type, 6 "Status" status, 7 "Update" update, 8 "StartTime" start_time,
    9 "EndTime" end_time, 10 "RenewalCount" renewal_count, 11 "Reply" reply, 12 "CreatedAt" created_at,
    13 "UpdatedAt" updated_at, 14 "UpdateTime" update_time, 15 "Expired" expired, 16 "RestTime" rest_time,
    17 "XMagicType" x_magic_type, 18 "Name" name, 19 "Resource" resource, 20 "IsVest" is_vest
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndPlayList {
    pub biz_type: Option<String>,
    pub app_type: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub license_id: Option<u64>,
}
operation! { DescribeVcubeApplicationAndPlayList()
    "DescribeVcubeApplicationAndPlayList" -> DescribeVcubeApplicationAndPlayListOutput {
    0 "BizType" biz_type: String, 1 "AppType" app_type: String, 2 "AppName" app_name: String,
    3 "BundleId" bundle_id: String, 4 "PackageName" package_name: String, 5 "Platform" platform: String,
    6 "MacBundleId" mac_bundle_id: String, 7 "WinProcessName" win_process_name: String, 8 "LicenseId" license_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndPlayListOutput {
    pub application_info_list: Option<Vec<ApplicationInfo>>,
}
model! { DescribeVcubeApplicationAndPlayListOutput {
    0 "ApplicationInfoList" application_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndXMagicList {
    pub biz_type: Option<String>,
    pub app_type: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub platform: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
}
operation! { DescribeVcubeApplicationAndXMagicList()
    "DescribeVcubeApplicationAndXMagicList" -> DescribeVcubeApplicationAndXMagicListOutput {
    0 "BizType" biz_type: String, 1 "AppType" app_type: String, 2 "AppName" app_name: String,
    3 "BundleId" bundle_id: String, 4 "PackageName" package_name: String, 5 "Platform" platform: String,
    6 "MacBundleId" mac_bundle_id: String, 7 "WinProcessName" win_process_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndXMagicListOutput {
    pub application_info_list: Option<Vec<ApplicationInfo>>,
}
model! { DescribeVcubeApplicationAndXMagicListOutput {
    0 "ApplicationInfoList" application_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResources {
    pub platform: Option<String>,
}
operation! { DescribeVcubeResources() "DescribeVcubeResources" -> DescribeVcubeResourcesOutput {
    0 "Platform" platform: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResourcesOutput {
    pub resource_list: Option<Vec<LicenseResourceSimpleInfo>>,
}
model! { DescribeVcubeResourcesOutput {
    0 "ResourceList" resource_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseResourceSimpleInfo {
    pub id: Option<u64>,
    pub app_id: Option<String>,
    pub duration: Option<String>,
    pub feature_id: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub is_use: Option<bool>,
    pub status: Option<u64>,
    pub isolated_timestamp: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package: Option<Package>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
}
model! { LicenseResourceSimpleInfo {
    0 "Id" id, 1 "AppId" app_id, 2 "Duration" duration, 3 "FeatureId" feature_id, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at, 8 "IsUse" is_use, 9 "Status" status,
    10 "IsolatedTimestamp" isolated_timestamp, 11 "Name" name, 12 "Type" r#type, 13 "Package" package,
    14 "ResourceId" resource_id, 15 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    pub id: Option<i64>,
    pub biz_resource_id: Option<String>,
    pub site: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub refund_time: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Package {
    0 "Id" id, 1 "BizResourceId" biz_resource_id, 2 "Site" site, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "RefundTime" refund_time, 6 "Name" name, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResourcesList {
    pub page_number: u64,
    pub page_size: u64,
    pub app_name: Option<String>,
    pub resource_id: Option<String>,
    pub word: Option<String>,
    pub platform: Option<String>,
}
operation! { DescribeVcubeResourcesList(page_number: u64, page_size: u64)
    "DescribeVcubeResourcesList" -> DescribeVcubeResourcesListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "AppName" app_name: String,
    3 "ResourceId" resource_id: String, 4 "Word" word: String, 5 "Platform" platform: String
} }
paged! { DescribeVcubeResourcesList: LicenseResourceInfo =
    Number "PageNumber", "ResourceList" resource_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResourcesListOutput {
    pub resource_list: Option<Vec<LicenseResourceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeVcubeResourcesListOutput {
    0 "ResourceList" resource_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseResourceInfo {
    pub id: Option<u64>,
    pub app_id: Option<String>,
    pub duration: Option<String>,
    pub feature_id: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub is_use: Option<bool>,
    pub status: Option<u64>,
    pub isolated_timestamp: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package: Option<Package>,
    pub application: Option<AppInfo>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<u64>,
}
model! { LicenseResourceInfo {
    0 "Id" id, 1 "AppId" app_id, 2 "Duration" duration, 3 "FeatureId" feature_id, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at, 8 "IsUse" is_use, 9 "Status" status,
    10 "IsolatedTimestamp" isolated_timestamp, 11 "Name" name, 12 "Type" r#type, 13 "Package" package,
    14 "Application" application, 15 "ResourceId" resource_id, 16 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    pub id: Option<u64>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub app_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
model! { AppInfo {
    0 "Id" id, 1 "AppId" app_id, 2 "AppName" app_name, 3 "BundleId" bundle_id, 4 "PackageName" package_name,
    5 "AppType" app_type, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at, 8 "MacBundleId" mac_bundle_id,
    9 "WinProcessName" win_process_name, 10 "DomainList" domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResource {
    pub page_number: u64,
    pub page_size: u64,
}
operation! { DescribeXMagicResource(page_number: u64, page_size: u64)
    "DescribeXMagicResource" -> DescribeXMagicResourceOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeXMagicResource: XMagicResource = Number "PageNumber", "Resources" resources, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResourceOutput {
    pub resources: Option<Vec<XMagicResource>>,
    pub count: Option<u64>,
}
model! { DescribeXMagicResourceOutput {
    0 "Resources" resources, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicResource {
    pub id: Option<u64>,
    pub app_id: Option<String>,
    pub plan: Option<String>,
    pub duration: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub x_magic: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub expired: Option<bool>,
    pub name: Option<String>,
    pub x_magic_type: Option<String>,
    pub biz_type: Option<String>,
    pub resource_id: Option<String>,
    pub is_use: Option<bool>,
}
model! { XMagicResource {
    0 "Id" id, 1 "AppId" app_id, 2 "Plan" plan, 3 "Duration" duration, 4 "CreatedAt" created_at,
    5 "UpdatedAt" updated_at, 6 "XMagic" x_magic, 7 "StartTime" start_time, 8 "EndTime" end_time, 9 "Expired" expired,
    10 "Name" name, 11 "XMagicType" x_magic_type, 12 "BizType" biz_type, 13 "ResourceId" resource_id, 14 "IsUse" is_use
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResourceList {
    pub page_number: u64,
    pub page_size: u64,
    pub app_name: Option<String>,
    pub resource_id: Option<String>,
    pub word: Option<String>,
    pub platform: Option<String>,
    pub biz_type: Option<String>,
}
operation! { DescribeXMagicResourceList(page_number: u64, page_size: u64)
    "DescribeXMagicResourceList" -> DescribeXMagicResourceListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "AppName" app_name: String,
    3 "ResourceId" resource_id: String, 4 "Word" word: String, 5 "Platform" platform: String,
    6 "BizType" biz_type: String
} }
paged! { DescribeXMagicResourceList: XMagicResourceSimpleInfo =
    Number "PageNumber", "Resources" resources, total "Count"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResourceListOutput {
    pub resources: Option<Vec<XMagicResourceSimpleInfo>>,
    pub count: Option<u64>,
}
model! { DescribeXMagicResourceListOutput {
    0 "Resources" resources, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicResourceSimpleInfo {
    pub id: Option<u64>,
    pub app_id: Option<String>,
    pub plan: Option<String>,
    pub duration: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub application: Option<AppInfo>,
    pub x_magic: Option<XMagicSimpleInfo>,
    pub status: Option<u64>,
    pub operation: Option<Vec<String>>,
    pub is_use: Option<bool>,
    pub x_magic_type: Option<String>,
    pub name: Option<String>,
    pub biz_type: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<u64>,
}
model! { XMagicResourceSimpleInfo {
    0 "Id" id, 1 "AppId" app_id, 2 "Plan" plan, 3 "Duration" duration, 4 "CreatedAt" created_at,
    5 "UpdatedAt" updated_at, 6 "StartTime" start_time, 7 "EndTime" end_time, 8 "Application" application,
    9 "XMagic" x_magic, 10 "Status" status, 11 "Operation" operation, 12 "IsUse" is_use, 13 "XMagicType" x_magic_type,
    14 "Name" name, 15 "BizType" biz_type, 16 "ResourceId" resource_id, 17 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicSimpleInfo {
    pub id: Option<u64>,
    pub status: Option<u64>,
}
model! { XMagicSimpleInfo {
    0 "Id" id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
    pub application_id: u64,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub win_process_name: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
operation! { ModifyApplication(application_id: u64) "ModifyApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String, 4 "WinProcessName" win_process_name: String,
    5 "MacBundleId" mac_bundle_id: String, 6 "DomainList" domain_list: Vec<String>
} }

pub type ModifyApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFormalApplication {
    pub application_id: u64,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { ModifyFormalApplication(application_id: u64) "ModifyFormalApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String
} }

pub type ModifyFormalApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicense {
    pub license_id: String,
    pub resource_id: String,
}
operation! { ModifyLicense(license_id: String, resource_id: String) "ModifyLicense" -> Empty {
    0 "LicenseId" license_id, 1 "ResourceId" resource_id
} }

pub type ModifyLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPresetApplication {
    pub application_id: u64,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { ModifyPresetApplication(application_id: u64) "ModifyPresetApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String
} }

pub type ModifyPresetApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrialLicense {
    pub license_id: String,
}
operation! { ModifyTrialLicense(license_id: String) "ModifyTrialLicense" -> Empty {
    0 "LicenseId" license_id
} }

pub type ModifyTrialLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyXMagic {
    pub resource_id: String,
    pub x_magic_id: String,
}
operation! { ModifyXMagic(resource_id: String, x_magic_id: String) "ModifyXMagic" -> Empty {
    0 "ResourceId" resource_id, 1 "XMagicId" x_magic_id
} }

pub type ModifyXMagicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLicense {
    pub license_id: String,
    pub resource_id: String,
}
operation! { RenewLicense(license_id: String, resource_id: String) "RenewLicense" -> Empty {
    0 "LicenseId" license_id, 1 "ResourceId" resource_id
} }

pub type RenewLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTestXMagic {
    pub x_magic_id: u64,
}
operation! { RenewTestXMagic(x_magic_id: u64) "RenewTestXMagic" -> Empty {
    0 "XMagicId" x_magic_id
} }

pub type RenewTestXMagicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewVideo {
    pub license_id: u64,
}
operation! { RenewVideo(license_id: u64) "RenewVideo" -> Empty {
    0 "LicenseId" license_id
} }

pub type RenewVideoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestXMagic {
    pub x_magic_id: u64,
    pub resource_id: String,
}
operation! { UpdateTestXMagic(x_magic_id: u64, resource_id: String) "UpdateTestXMagic" -> Empty {
    0 "XMagicId" x_magic_id, 1 "ResourceId" resource_id
} }

pub type UpdateTestXMagicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrialLicense {
    pub license_id: String,
    pub resource_id: String,
}
operation! { UpdateTrialLicense(license_id: String, resource_id: String) "UpdateTrialLicense" -> Empty {
    0 "LicenseId" license_id, 1 "ResourceId" resource_id
} }

pub type UpdateTrialLicenseOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateXMagic {
    pub x_magic_id: u64,
    pub x_magic_resource_id: Option<String>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
}
operation! { UpdateXMagic(x_magic_id: u64) "UpdateXMagic" -> Empty {
    0 "XMagicId" x_magic_id, 1 "XMagicResourceId" x_magic_resource_id: String, 2 "CompanyPermit" company_permit: String,
    3 "CompanyType" company_type: String, 4 "CompanyName" company_name: String
} }

pub type UpdateXMagicOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL: &str = "FailedOperation.UploadLicenseFileFail";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
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
}

#[cfg(feature = "reflect")]
register! {
    CreateActivityLicense, CreateApplicationAndBindLicense, CreateApplicationAndVideo,
    CreateApplicationAndWebPlayerLicense, CreateLicense, CreateTestXMagic, CreateTrialApplicationAndLicense,
    CreateTrialLicense, CreateXMagic, DeleteApplicationAndVideoLicense, DeleteApplicationAndWebPlayerLicense,
    DescribeFeatureList, DescribeLicenseList, DescribeNews, DescribeSTS, DescribeTrialFeature, DescribeUserConfig,
    DescribeVcubeApplicationAndLicense, DescribeVcubeApplicationAndPlayList, DescribeVcubeApplicationAndXMagicList,
    DescribeVcubeResources, DescribeVcubeResourcesList, DescribeXMagicResource, DescribeXMagicResourceList,
    ModifyApplication, ModifyFormalApplication, ModifyLicense, ModifyPresetApplication, ModifyTrialLicense,
    ModifyXMagic, RenewLicense, RenewTestXMagic, RenewVideo, UpdateTestXMagic, UpdateTrialLicense, UpdateXMagic
}
