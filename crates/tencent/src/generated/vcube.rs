//! `vcube` of Tencent Cloud, API version 2022-04-10.
//!
//! Endpoint: `vcube.tencentcloudapi.com`, or `vcube.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vcube::DescribeFeatureList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFeatureList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "vcube",
    "2022-04-10",
    "vcube",
    &Endpoints::NONE,
);

/// Creates activity license: `CreateActivityLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateActivityLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivityLicense {
    /// Required.
    pub activity: String,
}
operation! { CreateActivityLicense(activity: String) "CreateActivityLicense" -> CreateActivityLicenseOutput {
    0 "Activity" activity
} }

/// Response of [`CreateActivityLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActivityLicenseOutput {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub duration: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// Secret.
    pub license_key: Option<Secret>,
    pub license_url: Option<String>,
    pub residue_day: Option<i64>,
    pub residue: Option<i64>,
}
model! { CreateActivityLicenseOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String, 4 "Duration" duration: i64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "LicenseKey" license_key: Secret, 8 "LicenseUrl" license_url: String,
    9 "ResidueDay" residue_day: i64, 10 "Residue" residue: i64
} }

/// Creates application and bind license: `CreateApplicationAndBindLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateApplicationAndBindLicense>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndBindLicense {
    /// Required.
    pub app_name: String,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub bundle_name: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub xmagic_resource_ids: Option<Vec<String>>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Option<Vec<String>>,
    pub platform: Option<String>,
}
operation! { CreateApplicationAndBindLicense(app_name: String) "CreateApplicationAndBindLicense" -> Empty {
    0 "AppName" app_name, 1 "BundleId" bundle_id: String, 2 "PackageName" package_name: String,
    3 "BundleName" bundle_name: String, 4 "ResourceIds" resource_ids: Vec<String>,
    5 "CompanyPermit" company_permit: String, 6 "CompanyType" company_type: String,
    7 "CompanyName" company_name: String, 8 "XMagicResourceIds" xmagic_resource_ids: Vec<String>,
    9 "MacBundleId" mac_bundle_id: String, 10 "WinProcessName" win_process_name: String,
    11 "DomainList" domain_list: Vec<String>, 12 "Platform" platform: String
} }

/// Response of [`CreateApplicationAndBindLicense`]: empty.
pub type CreateApplicationAndBindLicenseOutput = Empty;

/// Creates application and video: `CreateApplicationAndVideo` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateApplicationAndVideo>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndVideo {
    /// Required.
    pub app_name: String,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { CreateApplicationAndVideo(app_name: String)
    "CreateApplicationAndVideo" -> CreateApplicationAndVideoOutput {
    0 "AppName" app_name, 1 "BundleId" bundle_id: String, 2 "PackageName" package_name: String
} }

/// Response of [`CreateApplicationAndVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndVideoOutput {
    pub license_id: Option<i64>,
}
model! { CreateApplicationAndVideoOutput {
    0 "LicenseId" license_id: i64
} }

/// Creates application and web player license: `CreateApplicationAndWebPlayerLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateApplicationAndWebPlayerLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndWebPlayerLicense {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_list: Vec<String>,
}
operation! { CreateApplicationAndWebPlayerLicense(app_name: String, domain_list: Vec<String>)
    "CreateApplicationAndWebPlayerLicense" -> CreateApplicationAndWebPlayerLicenseOutput {
    0 "AppName" app_name, 1 "DomainList" domain_list
} }

/// Response of [`CreateApplicationAndWebPlayerLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationAndWebPlayerLicenseOutput {
    pub license_id: Option<i64>,
}
model! { CreateApplicationAndWebPlayerLicenseOutput {
    0 "LicenseId" license_id: i64
} }

/// Creates license: `CreateLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateLicense>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicense {
    /// Required.
    pub application_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    pub group: Option<i64>,
}
operation! { CreateLicense(application_id: String, resource_ids: Vec<String>) "CreateLicense" -> Empty {
    0 "ApplicationId" application_id, 1 "ResourceIds" resource_ids, 2 "Group" group: i64
} }

/// Response of [`CreateLicense`]: empty.
pub type CreateLicenseOutput = Empty;

/// Creates test xmagic: `CreateTestXMagic` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateTestXMagic>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestXMagic {
    /// Required.
    pub application_id: i64,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub plan_list: Option<Vec<String>>,
}
operation! { CreateTestXMagic(application_id: i64) "CreateTestXMagic" -> Empty {
    0 "ApplicationId" application_id, 1 "CompanyPermit" company_permit: String, 2 "CompanyType" company_type: String,
    3 "CompanyName" company_name: String, 4 "PlanList" plan_list: Vec<String>
} }

/// Response of [`CreateTestXMagic`]: empty.
pub type CreateTestXMagicOutput = Empty;

/// Creates trial application and license: `CreateTrialApplicationAndLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateTrialApplicationAndLicense>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrialApplicationAndLicense {
    /// Required.
    pub app_name: String,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub bundle_name: Option<String>,
    pub feature_ids: Option<Vec<i64>>,
    pub xmagic: Option<bool>,
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
    3 "BundleName" bundle_name: String, 4 "FeatureIds" feature_ids: Vec<i64>, 5 "XMagic" xmagic: bool,
    6 "CompanyPermit" company_permit: String, 7 "CompanyType" company_type: String,
    8 "CompanyName" company_name: String, 9 "PlanList" plan_list: Vec<String>, 10 "MacBundleId" mac_bundle_id: String,
    11 "WinProcessName" win_process_name: String, 12 "Platform" platform: String,
    13 "DomainList" domain_list: Vec<String>
} }

/// Response of [`CreateTrialApplicationAndLicense`]: empty.
pub type CreateTrialApplicationAndLicenseOutput = Empty;

/// Creates trial license: `CreateTrialLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateTrialLicense>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrialLicense {
    /// Required.
    pub application_id: String,
    /// Required.
    pub feature_ids: Vec<i64>,
    pub group: Option<i64>,
}
operation! { CreateTrialLicense(application_id: String, feature_ids: Vec<i64>) "CreateTrialLicense" -> Empty {
    0 "ApplicationId" application_id, 1 "FeatureIds" feature_ids, 2 "Group" group: i64
} }

/// Response of [`CreateTrialLicense`]: empty.
pub type CreateTrialLicenseOutput = Empty;

/// Creates xmagic: `CreateXMagic` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=CreateXMagic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateXMagic {
    /// Required.
    pub application_id: i64,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
    pub xmagic_resource_ids: Option<Vec<String>>,
}
operation! { CreateXMagic(application_id: i64) "CreateXMagic" -> Empty {
    0 "ApplicationId" application_id, 1 "CompanyPermit" company_permit: String, 2 "CompanyType" company_type: String,
    3 "CompanyName" company_name: String, 4 "XMagicResourceIds" xmagic_resource_ids: Vec<String>
} }

/// Response of [`CreateXMagic`]: empty.
pub type CreateXMagicOutput = Empty;

/// Deletes application and video license: `DeleteApplicationAndVideoLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DeleteApplicationAndVideoLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAndVideoLicense {
    /// Required.
    pub license_id: i64,
}
operation! { DeleteApplicationAndVideoLicense(license_id: i64) "DeleteApplicationAndVideoLicense" -> Empty {
    0 "LicenseId" license_id
} }

/// Response of [`DeleteApplicationAndVideoLicense`]: empty.
pub type DeleteApplicationAndVideoLicenseOutput = Empty;

/// Deletes application and web player license: `DeleteApplicationAndWebPlayerLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DeleteApplicationAndWebPlayerLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationAndWebPlayerLicense {
    /// Required.
    pub license_id: i64,
}
operation! { DeleteApplicationAndWebPlayerLicense(license_id: i64) "DeleteApplicationAndWebPlayerLicense" -> Empty {
    0 "LicenseId" license_id
} }

/// Response of [`DeleteApplicationAndWebPlayerLicense`]: empty.
pub type DeleteApplicationAndWebPlayerLicenseOutput = Empty;

/// Describes feature list: `DescribeFeatureList` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeFeatureList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFeatureList {}
operation! { DescribeFeatureList() "DescribeFeatureList" -> DescribeFeatureListOutput {} }

/// Response of [`DescribeFeatureList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFeatureListOutput {
    pub feature_list: Vec<VideoFeature>,
    pub xmagic_feature_list: Vec<XMagicFeature>,
}
model! { DescribeFeatureListOutput {
    0 "FeatureList" feature_list: Vec<VideoFeature>, 1 "XMagicFeatureList" xmagic_feature_list: Vec<XMagicFeature>
} }

/// In the response of [`DescribeFeatureList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoFeature {
    pub id: Option<i64>,
    pub feature_id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub trial: Option<bool>,
    pub trial_count: Option<i64>,
    pub duration: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub biz_type: Option<String>,
    pub platform: Option<String>,
}
model! { VideoFeature {
    0 "Id" id: i64, 1 "FeatureId" feature_id: i64, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "Trial" trial: bool, 5 "TrialCount" trial_count: i64, 6 "Duration" duration: i64,
    7 "CreatedAt" created_at: String, 8 "UpdatedAt" updated_at: String, 9 "BizType" biz_type: String,
    10 "Platform" platform: String
} }

/// In the response of [`DescribeFeatureList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicFeature {
    pub name: Option<String>,
    pub trial_count: Option<i64>,
    pub duration: Option<i64>,
    pub plan: Option<String>,
    pub xmagic_type: Option<String>,
    pub trial: Option<bool>,
    pub biz_type: Option<String>,
}
model! { XMagicFeature {
    0 "Name" name: String, 1 "TrialCount" trial_count: i64, 2 "Duration" duration: i64, 3 "Plan" plan: String,
    4 "XMagicType" xmagic_type: String, 5 "Trial" trial: bool, 6 "BizType" biz_type: String
} }

/// Describes license list: `DescribeLicenseList` of `vcube` 2022-04-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeLicenseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub platform: String,
}
operation! { DescribeLicenseList(page_number: i64, page_size: i64, platform: String)
    "DescribeLicenseList" -> DescribeLicenseListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Platform" platform
} }
paged! { DescribeLicenseList: OverviewLicense = Number "PageNumber", "LicenseList" license_list, total "Count" }

/// Response of [`DescribeLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseListOutput {
    pub count: Option<i64>,
    pub overview: Option<Overview>,
    pub license_list: Vec<OverviewLicense>,
    pub trial_overview: Option<Overview>,
}
model! { DescribeLicenseListOutput {
    0 "Count" count: i64, 1 "Overview" overview: Overview, 2 "LicenseList" license_list: Vec<OverviewLicense>,
    3 "TrialOverview" trial_overview: Overview
} }

/// In the response of [`DescribeLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Overview {
    pub expired: Option<i64>,
    pub valid: Option<i64>,
    pub near: Option<i64>,
}
model! { Overview {
    0 "Expired" expired: i64, 1 "Valid" valid: i64, 2 "Near" near: i64
} }

/// In the response of [`DescribeLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewLicense {
    pub application: Option<OverviewAppInfo>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub feature_id: Option<i64>,
    pub license_type: Option<String>,
    pub license_id: Option<i64>,
    pub name: Option<String>,
    pub rest_time: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub plan: Option<String>,
    pub r#type: Option<String>,
}
model! { OverviewLicense {
    0 "Application" application: OverviewAppInfo, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "FeatureId" feature_id: i64, 4 "LicenseType" license_type: String, 5 "LicenseId" license_id: i64,
    6 "Name" name: String, 7 "RestTime" rest_time: i64, 8 "CreatedAt" created_at: String,
    9 "UpdatedAt" updated_at: String, 10 "Plan" plan: String, 11 "Type" r#type: String
} }

/// In the response of [`DescribeLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewAppInfo {
    pub id: Option<i64>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Vec<String>,
}
model! { OverviewAppInfo {
    0 "Id" id: i64, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String, 3 "PackageName" package_name: String,
    4 "MacBundleId" mac_bundle_id: String, 5 "WinProcessName" win_process_name: String,
    6 "DomainList" domain_list: Vec<String>
} }

/// Describes news: `DescribeNews` of `vcube` 2022-04-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeNews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNews {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeNews(page_number: i64, page_size: i64) "DescribeNews" -> DescribeNewsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeNews: NewsInfo = Number "PageNumber", "NewsList" news_list, total "Count" }

/// Response of [`DescribeNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNewsOutput {
    pub news_list: Vec<NewsInfo>,
    pub count: Option<i64>,
}
model! { DescribeNewsOutput {
    0 "NewsList" news_list: Vec<NewsInfo>, 1 "Count" count: i64
} }

/// In the response of [`DescribeNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsInfo {
    pub id: Option<i64>,
}
model! { NewsInfo {
    0 "Id" id: i64
} }

/// Describes sts: `DescribeSTS` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeSTS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSTS {}
operation! { DescribeSTS() "DescribeSTS" -> DescribeSTSOutput {} }

/// Response of [`DescribeSTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSTSOutput {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    pub path: Option<String>,
}
model! { DescribeSTSOutput {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "StartTime" start_time: i64,
    3 "ExpiredTime" expired_time: i64, 4 "SessionToken" session_token: Secret, 5 "TmpSecretId" tmp_secret_id: String,
    6 "TmpSecretKey" tmp_secret_key: Secret, 7 "Path" path: String
} }

/// Describes trial feature: `DescribeTrialFeature` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeTrialFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialFeature {}
operation! { DescribeTrialFeature() "DescribeTrialFeature" -> DescribeTrialFeatureOutput {} }

/// Response of [`DescribeTrialFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialFeatureOutput {
    pub feature_list: Vec<Feature>,
    pub xmagic_trial: Option<XMagicTrial>,
    pub xmagic_trial_list: Vec<XMagicTrial>,
}
model! { DescribeTrialFeatureOutput {
    0 "FeatureList" feature_list: Vec<Feature>, 1 "XMagicTrial" xmagic_trial: XMagicTrial,
    2 "XMagicTrialList" xmagic_trial_list: Vec<XMagicTrial>
} }

/// In the response of [`DescribeTrialFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feature {
    pub id: Option<i64>,
    pub feature_id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub trial: Option<bool>,
    pub trial_count: Option<i64>,
    pub duration: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { Feature {
    0 "Id" id: i64, 1 "FeatureId" feature_id: i64, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "Trial" trial: bool, 5 "TrialCount" trial_count: i64, 6 "Duration" duration: i64,
    7 "CreatedAt" created_at: String, 8 "UpdatedAt" updated_at: String
} }

/// In the response of [`DescribeTrialFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicTrial {
    pub name: Option<String>,
    pub trial_count: Option<i64>,
    pub duration: Option<i64>,
    pub plan: Option<String>,
    pub xmagic_type: Option<String>,
    pub biz_type: Option<String>,
}
model! { XMagicTrial {
    0 "Name" name: String, 1 "TrialCount" trial_count: i64, 2 "Duration" duration: i64, 3 "Plan" plan: String,
    4 "XMagicType" xmagic_type: String, 5 "BizType" biz_type: String
} }

/// Describes user config: `DescribeUserConfig` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserConfig {}
operation! { DescribeUserConfig() "DescribeUserConfig" -> Empty {} }

/// Response of [`DescribeUserConfig`]: empty.
pub type DescribeUserConfigOutput = Empty;

/// Describes vcube application and license: `DescribeVcubeApplicationAndLicense` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeVcubeApplicationAndLicense>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
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

/// Response of [`DescribeVcubeApplicationAndLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndLicenseOutput {
    pub application_info_list: Vec<ApplicationInfo>,
}
model! { DescribeVcubeApplicationAndLicenseOutput {
    0 "ApplicationInfoList" application_info_list: Vec<ApplicationInfo>
} }

/// In the response of [`DescribeVcubeApplicationAndLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfo {
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub app_type: Option<String>,
    pub licenses: Vec<License>,
    /// Secret.
    pub license_key: Option<Secret>,
    pub package_name: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub application_id: Option<i64>,
    pub license_url: Option<String>,
    pub xmagics: Vec<XMagicInfo>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Vec<String>,
    pub app_id: Option<String>,
    pub name_limit: Option<i64>,
}
model! { ApplicationInfo {
    0 "AppName" app_name: String, 1 "BundleId" bundle_id: String, 2 "AppType" app_type: String,
    3 "Licenses" licenses: Vec<License>, 4 "LicenseKey" license_key: Secret, 5 "PackageName" package_name: String,
    6 "CreatedAt" created_at: String, 7 "UpdatedAt" updated_at: String, 8 "ApplicationId" application_id: i64,
    9 "LicenseUrl" license_url: String, 10 "XMagics" xmagics: Vec<XMagicInfo>, 11 "MacBundleId" mac_bundle_id: String,
    12 "WinProcessName" win_process_name: String, 13 "DomainList" domain_list: Vec<String>, 14 "AppId" app_id: String,
    15 "NameLimit" name_limit: i64
} }

/// In the response of [`DescribeVcubeApplicationAndLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct License {
    pub r#type: Option<String>,
    pub remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub feature_id: Option<i64>,
    pub license_type: Option<String>,
    pub renewal: Option<bool>,
    pub license_id: Option<i64>,
    pub name: Option<String>,
    pub update: Option<bool>,
    pub old_license_url: Option<String>,
    pub group: Option<i64>,
    pub expired: Option<bool>,
    pub rest_time: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub resource: Option<RenewResource>,
    pub is_vest: Option<bool>,
}
model! { License {
    0 "Type" r#type: String, 1 "Remark" remark: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "FeatureId" feature_id: i64, 5 "LicenseType" license_type: String, 6 "Renewal" renewal: bool,
    7 "LicenseId" license_id: i64, 8 "Name" name: String, 9 "Update" update: bool,
    10 "OldLicenseUrl" old_license_url: String, 11 "Group" group: i64, 12 "Expired" expired: bool,
    13 "RestTime" rest_time: i64, 14 "CreatedAt" created_at: String, 15 "UpdatedAt" updated_at: String,
    16 "Resource" resource: RenewResource, 17 "IsVest" is_vest: bool
} }

/// In the response of [`DescribeVcubeApplicationAndLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewResource {
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub isolated_timestamp: Option<String>,
    pub refund: Option<bool>,
    pub sub_product_code: Option<String>,
    pub end_time: Option<String>,
}
model! { RenewResource {
    0 "ResourceId" resource_id: String, 1 "AutoRenewFlag" auto_renew_flag: i64,
    2 "IsolatedTimestamp" isolated_timestamp: String, 3 "Refund" refund: bool,
    4 "SubProductCode" sub_product_code: String, 5 "EndTime" end_time: String
} }

/// In the response of [`DescribeVcubeApplicationAndLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicInfo {
    pub id: Option<i64>,
    pub company_name: Option<String>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub plan: Option<String>,
    pub license_type: Option<String>,
    pub status: Option<i64>,
    pub update: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub renewal_count: Option<i64>,
    pub reply: Vec<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub update_time: Option<String>,
    pub expired: Option<bool>,
    pub rest_time: Option<i64>,
    pub xmagic_type: Option<String>,
    pub name: Option<String>,
    pub resource: Option<RenewResource>,
    pub is_vest: Option<bool>,
}
model! { XMagicInfo {
    0 "Id" id: i64, 1 "CompanyName" company_name: String, 2 "CompanyPermit" company_permit: String,
    3 "CompanyType" company_type: String, 4 "Plan" plan: String, 5 "LicenseType" license_type: String,
    6 "Status" status: i64, 7 "Update" update: bool, 8 "StartTime" start_time: String, 9 "EndTime" end_time: String,
    10 "RenewalCount" renewal_count: i64, 11 "Reply" reply: Vec<String>, 12 "CreatedAt" created_at: String,
    13 "UpdatedAt" updated_at: String, 14 "UpdateTime" update_time: String, 15 "Expired" expired: bool,
    16 "RestTime" rest_time: i64, 17 "XMagicType" xmagic_type: String, 18 "Name" name: String,
    19 "Resource" resource: RenewResource, 20 "IsVest" is_vest: bool
} }

/// Describes vcube application and play list: `DescribeVcubeApplicationAndPlayList` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeVcubeApplicationAndPlayList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
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
    pub license_id: Option<i64>,
}
operation! { DescribeVcubeApplicationAndPlayList()
    "DescribeVcubeApplicationAndPlayList" -> DescribeVcubeApplicationAndPlayListOutput {
    0 "BizType" biz_type: String, 1 "AppType" app_type: String, 2 "AppName" app_name: String,
    3 "BundleId" bundle_id: String, 4 "PackageName" package_name: String, 5 "Platform" platform: String,
    6 "MacBundleId" mac_bundle_id: String, 7 "WinProcessName" win_process_name: String, 8 "LicenseId" license_id: i64
} }

/// Response of [`DescribeVcubeApplicationAndPlayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndPlayListOutput {
    pub application_info_list: Vec<ApplicationInfo>,
}
model! { DescribeVcubeApplicationAndPlayListOutput {
    0 "ApplicationInfoList" application_info_list: Vec<ApplicationInfo>
} }

/// Describes vcube application and xmagic list: `DescribeVcubeApplicationAndXMagicList` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeVcubeApplicationAndXMagicList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
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

/// Response of [`DescribeVcubeApplicationAndXMagicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeApplicationAndXMagicListOutput {
    pub application_info_list: Vec<ApplicationInfo>,
}
model! { DescribeVcubeApplicationAndXMagicListOutput {
    0 "ApplicationInfoList" application_info_list: Vec<ApplicationInfo>
} }

/// Describes vcube resources: `DescribeVcubeResources` of `vcube` 2022-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeVcubeResources>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResources {
    pub platform: Option<String>,
}
operation! { DescribeVcubeResources() "DescribeVcubeResources" -> DescribeVcubeResourcesOutput {
    0 "Platform" platform: String
} }

/// Response of [`DescribeVcubeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResourcesOutput {
    pub resource_list: Vec<LicenseResourceSimpleInfo>,
}
model! { DescribeVcubeResourcesOutput {
    0 "ResourceList" resource_list: Vec<LicenseResourceSimpleInfo>
} }

/// In the response of [`DescribeVcubeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseResourceSimpleInfo {
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub duration: Option<String>,
    pub feature_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub is_use: Option<bool>,
    pub status: Option<i64>,
    pub isolated_timestamp: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package: Option<Package>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
}
model! { LicenseResourceSimpleInfo {
    0 "Id" id: i64, 1 "AppId" app_id: String, 2 "Duration" duration: String, 3 "FeatureId" feature_id: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "CreatedAt" created_at: String,
    7 "UpdatedAt" updated_at: String, 8 "IsUse" is_use: bool, 9 "Status" status: i64,
    10 "IsolatedTimestamp" isolated_timestamp: String, 11 "Name" name: String, 12 "Type" r#type: String,
    13 "Package" package: Package, 14 "ResourceId" resource_id: String, 15 "AutoRenewFlag" auto_renew_flag: i64
} }

/// In the response of [`DescribeVcubeResources`].
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
    0 "Id" id: i64, 1 "BizResourceId" biz_resource_id: String, 2 "Site" site: String, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "RefundTime" refund_time: String, 6 "Name" name: String, 7 "Type" r#type: String
} }

/// Describes vcube resources list: `DescribeVcubeResourcesList` of `vcube` 2022-04-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeVcubeResourcesList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResourcesList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub app_name: Option<String>,
    pub resource_id: Option<String>,
    pub word: Option<String>,
    pub platform: Option<String>,
}
operation! { DescribeVcubeResourcesList(page_number: i64, page_size: i64)
    "DescribeVcubeResourcesList" -> DescribeVcubeResourcesListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "AppName" app_name: String,
    3 "ResourceId" resource_id: String, 4 "Word" word: String, 5 "Platform" platform: String
} }
paged! { DescribeVcubeResourcesList: LicenseResourceInfo =
    Number "PageNumber", "ResourceList" resource_list, total "TotalCount" }

/// Response of [`DescribeVcubeResourcesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVcubeResourcesListOutput {
    pub resource_list: Vec<LicenseResourceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeVcubeResourcesListOutput {
    0 "ResourceList" resource_list: Vec<LicenseResourceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVcubeResourcesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseResourceInfo {
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub duration: Option<String>,
    pub feature_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub is_use: Option<bool>,
    pub status: Option<i64>,
    pub isolated_timestamp: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub package: Option<Package>,
    pub application: Option<AppInfo>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
}
model! { LicenseResourceInfo {
    0 "Id" id: i64, 1 "AppId" app_id: String, 2 "Duration" duration: String, 3 "FeatureId" feature_id: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "CreatedAt" created_at: String,
    7 "UpdatedAt" updated_at: String, 8 "IsUse" is_use: bool, 9 "Status" status: i64,
    10 "IsolatedTimestamp" isolated_timestamp: String, 11 "Name" name: String, 12 "Type" r#type: String,
    13 "Package" package: Package, 14 "Application" application: AppInfo, 15 "ResourceId" resource_id: String,
    16 "AutoRenewFlag" auto_renew_flag: i64
} }

/// In the response of [`DescribeVcubeResourcesList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub app_type: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub win_process_name: Option<String>,
    pub domain_list: Vec<String>,
}
model! { AppInfo {
    0 "Id" id: i64, 1 "AppId" app_id: String, 2 "AppName" app_name: String, 3 "BundleId" bundle_id: String,
    4 "PackageName" package_name: String, 5 "AppType" app_type: String, 6 "CreatedAt" created_at: String,
    7 "UpdatedAt" updated_at: String, 8 "MacBundleId" mac_bundle_id: String,
    9 "WinProcessName" win_process_name: String, 10 "DomainList" domain_list: Vec<String>
} }

/// Describes xmagic resource: `DescribeXMagicResource` of `vcube` 2022-04-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeXMagicResource>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResource {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeXMagicResource(page_number: i64, page_size: i64)
    "DescribeXMagicResource" -> DescribeXMagicResourceOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeXMagicResource: XMagicResource = Number "PageNumber", "Resources" resources, total "Count" }

/// Response of [`DescribeXMagicResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResourceOutput {
    pub resources: Vec<XMagicResource>,
    pub count: Option<i64>,
}
model! { DescribeXMagicResourceOutput {
    0 "Resources" resources: Vec<XMagicResource>, 1 "Count" count: i64
} }

/// In the response of [`DescribeXMagicResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicResource {
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub plan: Option<String>,
    pub duration: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub xmagic: Option<bool>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub expired: Option<bool>,
    pub name: Option<String>,
    pub xmagic_type: Option<String>,
    pub biz_type: Option<String>,
    pub resource_id: Option<String>,
    pub is_use: Option<bool>,
}
model! { XMagicResource {
    0 "Id" id: i64, 1 "AppId" app_id: String, 2 "Plan" plan: String, 3 "Duration" duration: String,
    4 "CreatedAt" created_at: String, 5 "UpdatedAt" updated_at: String, 6 "XMagic" xmagic: bool,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "Expired" expired: bool, 10 "Name" name: String,
    11 "XMagicType" xmagic_type: String, 12 "BizType" biz_type: String, 13 "ResourceId" resource_id: String,
    14 "IsUse" is_use: bool
} }

/// Describes xmagic resource list: `DescribeXMagicResourceList` of `vcube` 2022-04-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=DescribeXMagicResourceList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResourceList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub app_name: Option<String>,
    pub resource_id: Option<String>,
    pub word: Option<String>,
    pub platform: Option<String>,
    pub biz_type: Option<String>,
}
operation! { DescribeXMagicResourceList(page_number: i64, page_size: i64)
    "DescribeXMagicResourceList" -> DescribeXMagicResourceListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "AppName" app_name: String,
    3 "ResourceId" resource_id: String, 4 "Word" word: String, 5 "Platform" platform: String,
    6 "BizType" biz_type: String
} }
paged! { DescribeXMagicResourceList: XMagicResourceSimpleInfo =
    Number "PageNumber", "Resources" resources, total "Count" }

/// Response of [`DescribeXMagicResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeXMagicResourceListOutput {
    pub resources: Vec<XMagicResourceSimpleInfo>,
    pub count: Option<i64>,
}
model! { DescribeXMagicResourceListOutput {
    0 "Resources" resources: Vec<XMagicResourceSimpleInfo>, 1 "Count" count: i64
} }

/// In the response of [`DescribeXMagicResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicResourceSimpleInfo {
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub plan: Option<String>,
    pub duration: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub application: Option<AppInfo>,
    pub xmagic: Option<XMagicSimpleInfo>,
    pub status: Option<i64>,
    pub operation: Vec<String>,
    pub is_use: Option<bool>,
    pub xmagic_type: Option<String>,
    pub name: Option<String>,
    pub biz_type: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
}
model! { XMagicResourceSimpleInfo {
    0 "Id" id: i64, 1 "AppId" app_id: String, 2 "Plan" plan: String, 3 "Duration" duration: String,
    4 "CreatedAt" created_at: String, 5 "UpdatedAt" updated_at: String, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String, 8 "Application" application: AppInfo, 9 "XMagic" xmagic: XMagicSimpleInfo,
    10 "Status" status: i64, 11 "Operation" operation: Vec<String>, 12 "IsUse" is_use: bool,
    13 "XMagicType" xmagic_type: String, 14 "Name" name: String, 15 "BizType" biz_type: String,
    16 "ResourceId" resource_id: String, 17 "AutoRenewFlag" auto_renew_flag: i64
} }

/// In the response of [`DescribeXMagicResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct XMagicSimpleInfo {
    pub id: Option<i64>,
    pub status: Option<i64>,
}
model! { XMagicSimpleInfo {
    0 "Id" id: i64, 1 "Status" status: i64
} }

/// Modifies application: `ModifyApplication` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=ModifyApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
    /// Required.
    pub application_id: i64,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
    pub win_process_name: Option<String>,
    pub mac_bundle_id: Option<String>,
    pub domain_list: Option<Vec<String>>,
}
operation! { ModifyApplication(application_id: i64) "ModifyApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String, 4 "WinProcessName" win_process_name: String,
    5 "MacBundleId" mac_bundle_id: String, 6 "DomainList" domain_list: Vec<String>
} }

/// Response of [`ModifyApplication`]: empty.
pub type ModifyApplicationOutput = Empty;

/// Modifies formal application: `ModifyFormalApplication` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=ModifyFormalApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFormalApplication {
    /// Required.
    pub application_id: i64,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { ModifyFormalApplication(application_id: i64) "ModifyFormalApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String
} }

/// Response of [`ModifyFormalApplication`]: empty.
pub type ModifyFormalApplicationOutput = Empty;

/// Modifies license: `ModifyLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=ModifyLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicense {
    /// Required.
    pub license_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ModifyLicense(license_id: String, resource_id: String) "ModifyLicense" -> Empty {
    0 "LicenseId" license_id, 1 "ResourceId" resource_id
} }

/// Response of [`ModifyLicense`]: empty.
pub type ModifyLicenseOutput = Empty;

/// Modifies preset application: `ModifyPresetApplication` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=ModifyPresetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPresetApplication {
    /// Required.
    pub application_id: i64,
    pub app_name: Option<String>,
    pub bundle_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { ModifyPresetApplication(application_id: i64) "ModifyPresetApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "AppName" app_name: String, 2 "BundleId" bundle_id: String,
    3 "PackageName" package_name: String
} }

/// Response of [`ModifyPresetApplication`]: empty.
pub type ModifyPresetApplicationOutput = Empty;

/// Modifies trial license: `ModifyTrialLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=ModifyTrialLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrialLicense {
    /// Required.
    pub license_id: String,
}
operation! { ModifyTrialLicense(license_id: String) "ModifyTrialLicense" -> Empty {
    0 "LicenseId" license_id
} }

/// Response of [`ModifyTrialLicense`]: empty.
pub type ModifyTrialLicenseOutput = Empty;

/// Modifies xmagic: `ModifyXMagic` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=ModifyXMagic>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyXMagic {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub xmagic_id: String,
}
operation! { ModifyXMagic(resource_id: String, xmagic_id: String) "ModifyXMagic" -> Empty {
    0 "ResourceId" resource_id, 1 "XMagicId" xmagic_id
} }

/// Response of [`ModifyXMagic`]: empty.
pub type ModifyXMagicOutput = Empty;

/// Renews license: `RenewLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=RenewLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewLicense {
    /// Required.
    pub license_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { RenewLicense(license_id: String, resource_id: String) "RenewLicense" -> Empty {
    0 "LicenseId" license_id, 1 "ResourceId" resource_id
} }

/// Response of [`RenewLicense`]: empty.
pub type RenewLicenseOutput = Empty;

/// Renews test xmagic: `RenewTestXMagic` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=RenewTestXMagic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTestXMagic {
    /// Required.
    pub xmagic_id: i64,
}
operation! { RenewTestXMagic(xmagic_id: i64) "RenewTestXMagic" -> Empty {
    0 "XMagicId" xmagic_id
} }

/// Response of [`RenewTestXMagic`]: empty.
pub type RenewTestXMagicOutput = Empty;

/// Renews video: `RenewVideo` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=RenewVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewVideo {
    /// Required.
    pub license_id: i64,
}
operation! { RenewVideo(license_id: i64) "RenewVideo" -> Empty {
    0 "LicenseId" license_id
} }

/// Response of [`RenewVideo`]: empty.
pub type RenewVideoOutput = Empty;

/// Updates test xmagic: `UpdateTestXMagic` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=UpdateTestXMagic>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestXMagic {
    /// Required.
    pub xmagic_id: i64,
    /// Required.
    pub resource_id: String,
}
operation! { UpdateTestXMagic(xmagic_id: i64, resource_id: String) "UpdateTestXMagic" -> Empty {
    0 "XMagicId" xmagic_id, 1 "ResourceId" resource_id
} }

/// Response of [`UpdateTestXMagic`]: empty.
pub type UpdateTestXMagicOutput = Empty;

/// Updates trial license: `UpdateTrialLicense` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=UpdateTrialLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrialLicense {
    /// Required.
    pub license_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { UpdateTrialLicense(license_id: String, resource_id: String) "UpdateTrialLicense" -> Empty {
    0 "LicenseId" license_id, 1 "ResourceId" resource_id
} }

/// Response of [`UpdateTrialLicense`]: empty.
pub type UpdateTrialLicenseOutput = Empty;

/// Updates xmagic: `UpdateXMagic` of `vcube` 2022-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vcube&Version=2022-04-10&Action=UpdateXMagic>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateXMagic {
    /// Required.
    pub xmagic_id: i64,
    pub xmagic_resource_id: Option<String>,
    pub company_permit: Option<String>,
    pub company_type: Option<String>,
    pub company_name: Option<String>,
}
operation! { UpdateXMagic(xmagic_id: i64) "UpdateXMagic" -> Empty {
    0 "XMagicId" xmagic_id, 1 "XMagicResourceId" xmagic_resource_id: String, 2 "CompanyPermit" company_permit: String,
    3 "CompanyType" company_type: String, 4 "CompanyName" company_name: String
} }

/// Response of [`UpdateXMagic`]: empty.
pub type UpdateXMagicOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_UPLOAD_LICENSE_FILE_FAIL "FailedOperation.UploadLicenseFileFail", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
