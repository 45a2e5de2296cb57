//! `cws` of Tencent Cloud, API version 2018-03-12.
//!
//! Endpoint: `cws.tencentcloudapi.com`, or `cws.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cws::DescribeConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cws", "2018-03-12", "cws", &Endpoints::NONE);

/// Creates monitors: `CreateMonitors` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=CreateMonitors>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_MONITOR_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitors {
    /// Required.
    pub urls: Vec<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub scanner_type: String,
    /// Required.
    pub crontab: i64,
    /// Required.
    pub rate_limit: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub first_scan_start_time: String,
}

/// Arguments of [`CreateMonitors::new`].
pub struct CreateMonitorsRequired {
    pub urls: Vec<String>,
    pub name: String,
    pub scanner_type: String,
    pub crontab: i64,
    pub rate_limit: i64,
    pub first_scan_start_time: String,
}
operation! {
    CreateMonitors { CreateMonitorsRequired: urls, name, scanner_type, crontab, rate_limit, first_scan_start_time }
    "CreateMonitors" -> Empty {
    0 "Urls" urls, 1 "Name" name, 2 "ScannerType" scanner_type, 3 "Crontab" crontab, 4 "RateLimit" rate_limit,
    5 "FirstScanStartTime" first_scan_start_time
} }

/// Response of [`CreateMonitors`]: empty.
pub type CreateMonitorsOutput = Empty;

/// Creates sites: `CreateSites` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=CreateSites>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSites {
    /// Required.
    pub urls: Vec<String>,
    pub user_agent: Option<String>,
}
operation! { CreateSites(urls: Vec<String>) "CreateSites" -> CreateSitesOutput {
    0 "Urls" urls, 1 "UserAgent" user_agent: String
} }

/// Response of [`CreateSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSitesOutput {
    pub number: Option<i64>,
    pub sites: Vec<MiniSite>,
}
model! { CreateSitesOutput {
    0 "Number" number: i64, 1 "Sites" sites: Vec<MiniSite>
} }

/// In the response of [`CreateSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniSite {
    pub site_id: Option<i64>,
    pub url: Option<String>,
}
model! { MiniSite {
    0 "SiteId" site_id: i64, 1 "Url" url: String
} }

/// Creates sites scans: `CreateSitesScans` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=CreateSitesScans>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SCAN_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSitesScans {
    /// Required.
    pub site_ids: Vec<i64>,
    /// Required.
    pub scanner_type: String,
    /// Required.
    pub rate_limit: i64,
}
operation! { CreateSitesScans(site_ids: Vec<i64>, scanner_type: String, rate_limit: i64) "CreateSitesScans" -> Empty {
    0 "SiteIds" site_ids, 1 "ScannerType" scanner_type, 2 "RateLimit" rate_limit
} }

/// Response of [`CreateSitesScans`]: empty.
pub type CreateSitesScansOutput = Empty;

/// Creates vuls misinformation: `CreateVulsMisinformation` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=CreateVulsMisinformation>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulsMisinformation {
    /// Required.
    pub vul_ids: Vec<i64>,
}
operation! { CreateVulsMisinformation(vul_ids: Vec<i64>) "CreateVulsMisinformation" -> Empty {
    0 "VulIds" vul_ids
} }

/// Response of [`CreateVulsMisinformation`]: empty.
pub type CreateVulsMisinformationOutput = Empty;

/// Creates vuls report: `CreateVulsReport` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=CreateVulsReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulsReport {
    pub site_id: Option<i64>,
    pub monitor_id: Option<i64>,
}
operation! { CreateVulsReport() "CreateVulsReport" -> CreateVulsReportOutput {
    0 "SiteId" site_id: i64, 1 "MonitorId" monitor_id: i64
} }

/// Response of [`CreateVulsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulsReportOutput {
    pub report_file_url: Option<String>,
}
model! { CreateVulsReportOutput {
    0 "ReportFileUrl" report_file_url: String
} }

/// Deletes monitors: `DeleteMonitors` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DeleteMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitors {
    /// Required.
    pub monitor_ids: Vec<i64>,
}
operation! { DeleteMonitors(monitor_ids: Vec<i64>) "DeleteMonitors" -> Empty {
    0 "MonitorIds" monitor_ids
} }

/// Response of [`DeleteMonitors`]: empty.
pub type DeleteMonitorsOutput = Empty;

/// Deletes sites: `DeleteSites` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DeleteSites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSites {
    /// Required.
    pub site_ids: Vec<i64>,
}
operation! { DeleteSites(site_ids: Vec<i64>) "DeleteSites" -> Empty {
    0 "SiteIds" site_ids
} }

/// Response of [`DeleteSites`]: empty.
pub type DeleteSitesOutput = Empty;

/// Describes config: `DescribeConfig` of `cws` 2018-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {}
operation! { DescribeConfig() "DescribeConfig" -> DescribeConfigOutput {} }

/// Response of [`DescribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub notice_level: Option<String>,
    pub id: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub appid: Option<i64>,
    pub content_level: Option<i64>,
}
model! { DescribeConfigOutput {
    0 "NoticeLevel" notice_level: String, 1 "Id" id: i64, 2 "CreatedAt" created_at: String,
    3 "UpdatedAt" updated_at: String, 4 "Appid" appid: i64, 5 "ContentLevel" content_level: i64
} }

/// Describes monitors: `DescribeMonitors` of `cws` 2018-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitors {
    pub monitor_ids: Option<Vec<i64>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMonitors() "DescribeMonitors" -> DescribeMonitorsOutput {
    0 "MonitorIds" monitor_ids: Vec<i64>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeMonitors: MonitorsDetail = Offset "Offset", "Monitors" monitors, total "TotalCount" }

/// In the request of [`DescribeMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorsOutput {
    pub monitors: Vec<MonitorsDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeMonitorsOutput {
    0 "Monitors" monitors: Vec<MonitorsDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorsDetail {
    pub basic: Option<Monitor>,
    pub sites: Vec<MonitorMiniSite>,
    pub site_number: Option<i64>,
    pub impact_sites: Vec<MonitorMiniSite>,
    pub impact_site_number: Option<i64>,
    pub vuls_high_number: Option<i64>,
    pub vuls_middle_number: Option<i64>,
    pub vuls_low_number: Option<i64>,
    pub vuls_notice_number: Option<i64>,
    pub progress: Option<i64>,
    pub page_count: Option<i64>,
    pub content_number: Option<i64>,
}
model! { MonitorsDetail {
    0 "Basic" basic: Monitor, 1 "Sites" sites: Vec<MonitorMiniSite>, 2 "SiteNumber" site_number: i64,
    3 "ImpactSites" impact_sites: Vec<MonitorMiniSite>, 4 "ImpactSiteNumber" impact_site_number: i64,
    5 "VulsHighNumber" vuls_high_number: i64, 6 "VulsMiddleNumber" vuls_middle_number: i64,
    7 "VulsLowNumber" vuls_low_number: i64, 8 "VulsNoticeNumber" vuls_notice_number: i64, 9 "Progress" progress: i64,
    10 "PageCount" page_count: i64, 11 "ContentNumber" content_number: i64
} }

/// In the response of [`DescribeMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Monitor {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub monitor_status: Option<i64>,
    pub scanner_type: Option<String>,
    pub crontab: Option<i64>,
    pub included_vuls_types: Option<String>,
    pub rate_limit: Option<i64>,
    /// RFC 3339 time.
    pub first_scan_start_time: Option<String>,
    pub scan_status: Option<i64>,
    /// RFC 3339 time.
    pub last_scan_finish_time: Option<String>,
    /// RFC 3339 time.
    pub current_scan_start_time: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub appid: Option<i64>,
    pub content_scan_status: Option<i64>,
}
model! { Monitor {
    0 "Id" id: i64, 1 "Name" name: String, 2 "MonitorStatus" monitor_status: i64, 3 "ScannerType" scanner_type: String,
    4 "Crontab" crontab: i64, 5 "IncludedVulsTypes" included_vuls_types: String, 6 "RateLimit" rate_limit: i64,
    7 "FirstScanStartTime" first_scan_start_time: String, 8 "ScanStatus" scan_status: i64,
    9 "LastScanFinishTime" last_scan_finish_time: String, 10 "CurrentScanStartTime" current_scan_start_time: String,
    11 "CreatedAt" created_at: String, 12 "UpdatedAt" updated_at: String, 13 "Appid" appid: i64,
    14 "ContentScanStatus" content_scan_status: i64
} }

/// In the response of [`DescribeMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMiniSite {
    pub site_id: Option<i64>,
    pub url: Option<String>,
}
model! { MonitorMiniSite {
    0 "SiteId" site_id: i64, 1 "Url" url: String
} }

/// Describes site quota: `DescribeSiteQuota` of `cws` 2018-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeSiteQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteQuota {}
operation! { DescribeSiteQuota() "DescribeSiteQuota" -> DescribeSiteQuotaOutput {} }

/// Response of [`DescribeSiteQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteQuotaOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub available: Option<i64>,
}
model! { DescribeSiteQuotaOutput {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "Available" available: i64
} }

/// Describes sites: `DescribeSites` of `cws` 2018-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeSites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSites {
    pub site_ids: Option<Vec<i64>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSites() "DescribeSites" -> DescribeSitesOutput {
    0 "SiteIds" site_ids: Vec<i64>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSites: Site = Offset "Offset", "Sites" sites, total "TotalCount" }

/// Response of [`DescribeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesOutput {
    pub total_count: Option<i64>,
    pub sites: Vec<Site>,
}
model! { DescribeSitesOutput {
    0 "TotalCount" total_count: i64, 1 "Sites" sites: Vec<Site>
} }

/// In the response of [`DescribeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Site {
    pub id: Option<i64>,
    pub monitor_id: Option<i64>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub verify_status: Option<i64>,
    pub monitor_status: Option<i64>,
    pub scan_status: Option<i64>,
    pub last_scan_task_id: Option<i64>,
    /// RFC 3339 time.
    pub last_scan_start_time: Option<String>,
    /// RFC 3339 time.
    pub last_scan_finish_time: Option<String>,
    /// RFC 3339 time.
    pub last_scan_cancel_time: Option<String>,
    pub last_scan_page_count: Option<i64>,
    pub last_scan_scanner_type: Option<String>,
    pub last_scan_vuls_high_num: Option<i64>,
    pub last_scan_vuls_middle_num: Option<i64>,
    pub last_scan_vuls_low_num: Option<i64>,
    pub last_scan_vuls_notice_num: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub last_scan_rate_limit: Option<i64>,
    pub last_scan_vuls_num: Option<i64>,
    pub last_scan_notice_num: Option<i64>,
    pub progress: Option<i64>,
    pub appid: Option<i64>,
    pub uin: Option<String>,
    pub need_login: Option<i64>,
    /// Secret.
    pub login_cookie: Option<Secret>,
    pub login_cookie_valid: Option<i64>,
    pub login_check_url: Option<String>,
    pub login_check_kw: Option<String>,
    pub scan_disallow: Option<String>,
    pub user_agent: Option<String>,
    pub content_status: Option<i64>,
    pub last_scan_content_num: Option<i64>,
}
model! { Site {
    0 "Id" id: i64, 1 "MonitorId" monitor_id: i64, 2 "Url" url: String, 3 "Name" name: String,
    4 "VerifyStatus" verify_status: i64, 5 "MonitorStatus" monitor_status: i64, 6 "ScanStatus" scan_status: i64,
    7 "LastScanTaskId" last_scan_task_id: i64, 8 "LastScanStartTime" last_scan_start_time: String,
    9 "LastScanFinishTime" last_scan_finish_time: String, 10 "LastScanCancelTime" last_scan_cancel_time: String,
    11 "LastScanPageCount" last_scan_page_count: i64, 12 "LastScanScannerType" last_scan_scanner_type: String,
    13 "LastScanVulsHighNum" last_scan_vuls_high_num: i64, 14 "LastScanVulsMiddleNum" last_scan_vuls_middle_num: i64,
    15 "LastScanVulsLowNum" last_scan_vuls_low_num: i64, 16 "LastScanVulsNoticeNum" last_scan_vuls_notice_num: i64,
    17 "CreatedAt" created_at: String, 18 "UpdatedAt" updated_at: String,
    19 "LastScanRateLimit" last_scan_rate_limit: i64, 20 "LastScanVulsNum" last_scan_vuls_num: i64,
    21 "LastScanNoticeNum" last_scan_notice_num: i64, 22 "Progress" progress: i64, 23 "Appid" appid: i64,
    24 "Uin" uin: String, 25 "NeedLogin" need_login: i64, 26 "LoginCookie" login_cookie: Secret,
    27 "LoginCookieValid" login_cookie_valid: i64, 28 "LoginCheckUrl" login_check_url: String,
    29 "LoginCheckKw" login_check_kw: String, 30 "ScanDisallow" scan_disallow: String,
    31 "UserAgent" user_agent: String, 32 "ContentStatus" content_status: i64,
    33 "LastScanContentNum" last_scan_content_num: i64
} }

/// Describes sites verification: `DescribeSitesVerification` of `cws` 2018-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeSitesVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesVerification {
    /// Required.
    pub urls: Vec<String>,
}
operation! { DescribeSitesVerification(urls: Vec<String>)
    "DescribeSitesVerification" -> DescribeSitesVerificationOutput {
    0 "Urls" urls
} }

/// Response of [`DescribeSitesVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesVerificationOutput {
    pub total_count: Option<i64>,
    pub sites_verification: Vec<SitesVerification>,
}
model! { DescribeSitesVerificationOutput {
    0 "TotalCount" total_count: i64, 1 "SitesVerification" sites_verification: Vec<SitesVerification>
} }

/// In the response of [`DescribeSitesVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitesVerification {
    pub domain: Option<String>,
    pub txt_name: Option<String>,
    pub txt_text: Option<String>,
    /// RFC 3339 time.
    pub valid_to: Option<String>,
    pub verify_status: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub id: Option<i64>,
    pub appid: Option<i64>,
    pub verify_url: Option<String>,
    pub verify_file_url: Option<String>,
}
model! { SitesVerification {
    0 "Domain" domain: String, 1 "TxtName" txt_name: String, 2 "TxtText" txt_text: String, 3 "ValidTo" valid_to: String,
    4 "VerifyStatus" verify_status: i64, 5 "CreatedAt" created_at: String, 6 "UpdatedAt" updated_at: String,
    7 "Id" id: i64, 8 "Appid" appid: i64, 9 "VerifyUrl" verify_url: String, 10 "VerifyFileUrl" verify_file_url: String
} }

/// Describes vuls: `DescribeVuls` of `cws` 2018-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVuls {
    pub site_id: Option<i64>,
    pub monitor_id: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVuls() "DescribeVuls" -> DescribeVulsOutput {
    0 "SiteId" site_id: i64, 1 "MonitorId" monitor_id: i64, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeVuls: Vul = Offset "Offset", "Vuls" vuls, total "TotalCount" }

/// Response of [`DescribeVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsOutput {
    pub total_count: Option<i64>,
    pub vuls: Vec<Vul>,
}
model! { DescribeVulsOutput {
    0 "TotalCount" total_count: i64, 1 "Vuls" vuls: Vec<Vul>
} }

/// In the response of [`DescribeVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vul {
    pub id: Option<i64>,
    pub site_id: Option<i64>,
    pub task_id: Option<i64>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub html: Option<String>,
    pub nickname: Option<String>,
    pub harm: Option<String>,
    pub describe: Option<String>,
    pub solution: Option<String>,
    pub from: Option<String>,
    pub parameter: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub is_reported: Option<i64>,
    pub appid: Option<i64>,
    pub uin: Option<String>,
}
model! { Vul {
    0 "Id" id: i64, 1 "SiteId" site_id: i64, 2 "TaskId" task_id: i64, 3 "Level" level: String, 4 "Name" name: String,
    5 "Url" url: String, 6 "Html" html: String, 7 "Nickname" nickname: String, 8 "Harm" harm: String,
    9 "Describe" describe: String, 10 "Solution" solution: String, 11 "From" from: String,
    12 "Parameter" parameter: String, 13 "CreatedAt" created_at: String, 14 "UpdatedAt" updated_at: String,
    15 "IsReported" is_reported: i64, 16 "Appid" appid: i64, 17 "Uin" uin: String
} }

/// Describes vuls number: `DescribeVulsNumber` of `cws` 2018-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeVulsNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumber {}
operation! { DescribeVulsNumber() "DescribeVulsNumber" -> DescribeVulsNumberOutput {} }

/// Response of [`DescribeVulsNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumberOutput {
    pub impact_site_number: Option<i64>,
    pub site_number: Option<i64>,
    pub vuls_high_number: Option<i64>,
    pub vuls_middle_number: Option<i64>,
    pub vuls_low_number: Option<i64>,
    pub vuls_notice_number: Option<i64>,
    pub page_count: Option<i64>,
    pub sites: Vec<MonitorMiniSite>,
    pub impact_sites: Vec<MonitorMiniSite>,
}
model! { DescribeVulsNumberOutput {
    0 "ImpactSiteNumber" impact_site_number: i64, 1 "SiteNumber" site_number: i64,
    2 "VulsHighNumber" vuls_high_number: i64, 3 "VulsMiddleNumber" vuls_middle_number: i64,
    4 "VulsLowNumber" vuls_low_number: i64, 5 "VulsNoticeNumber" vuls_notice_number: i64, 6 "PageCount" page_count: i64,
    7 "Sites" sites: Vec<MonitorMiniSite>, 8 "ImpactSites" impact_sites: Vec<MonitorMiniSite>
} }

/// Describes vuls number timeline: `DescribeVulsNumberTimeline` of `cws` 2018-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=DescribeVulsNumberTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumberTimeline {}
operation! { DescribeVulsNumberTimeline() "DescribeVulsNumberTimeline" -> DescribeVulsNumberTimelineOutput {} }

/// Response of [`DescribeVulsNumberTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumberTimelineOutput {
    pub total_count: Option<i64>,
    pub vuls_timeline: Vec<VulsTimeline>,
}
model! { DescribeVulsNumberTimelineOutput {
    0 "TotalCount" total_count: i64, 1 "VulsTimeline" vuls_timeline: Vec<VulsTimeline>
} }

/// In the response of [`DescribeVulsNumberTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulsTimeline {
    pub id: Option<i64>,
    pub appid: Option<i64>,
    /// RFC 3339 time.
    pub date: Option<String>,
    pub page_count: Option<i64>,
    pub site_num: Option<i64>,
    pub impact_site_num: Option<i64>,
    pub vuls_high_num: Option<i64>,
    pub vuls_middle_num: Option<i64>,
    pub vuls_low_num: Option<i64>,
    pub vuls_notice_num: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
}
model! { VulsTimeline {
    0 "Id" id: i64, 1 "Appid" appid: i64, 2 "Date" date: String, 3 "PageCount" page_count: i64,
    4 "SiteNum" site_num: i64, 5 "ImpactSiteNum" impact_site_num: i64, 6 "VulsHighNum" vuls_high_num: i64,
    7 "VulsMiddleNum" vuls_middle_num: i64, 8 "VulsLowNum" vuls_low_num: i64, 9 "VulsNoticeNum" vuls_notice_num: i64,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String
} }

/// Modifies config attribute: `ModifyConfigAttribute` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=ModifyConfigAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigAttribute {
    pub notice_level: Option<String>,
}
operation! { ModifyConfigAttribute() "ModifyConfigAttribute" -> Empty {
    0 "NoticeLevel" notice_level: String
} }

/// Response of [`ModifyConfigAttribute`]: empty.
pub type ModifyConfigAttributeOutput = Empty;

/// Modifies monitor attribute: `ModifyMonitorAttribute` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=ModifyMonitorAttribute>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_MONITOR_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorAttribute {
    /// Required.
    pub monitor_id: i64,
    /// Required.
    pub urls: Vec<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub scanner_type: String,
    /// Required.
    pub crontab: i64,
    /// Required.
    pub rate_limit: i64,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub first_scan_start_time: String,
    /// Required.
    pub monitor_status: i64,
}

/// Arguments of [`ModifyMonitorAttribute::new`].
pub struct ModifyMonitorAttributeRequired {
    pub monitor_id: i64,
    pub urls: Vec<String>,
    pub name: String,
    pub scanner_type: String,
    pub crontab: i64,
    pub rate_limit: i64,
    pub first_scan_start_time: String,
    pub monitor_status: i64,
}
operation! {
    ModifyMonitorAttribute { ModifyMonitorAttributeRequired: monitor_id, urls, name, scanner_type, crontab, rate_limit, first_scan_start_time, monitor_status }
    "ModifyMonitorAttribute" -> Empty {
    0 "MonitorId" monitor_id, 1 "Urls" urls, 2 "Name" name, 3 "ScannerType" scanner_type, 4 "Crontab" crontab,
    5 "RateLimit" rate_limit, 6 "FirstScanStartTime" first_scan_start_time, 7 "MonitorStatus" monitor_status
} }

/// Response of [`ModifyMonitorAttribute`]: empty.
pub type ModifyMonitorAttributeOutput = Empty;

/// Modifies site attribute: `ModifySiteAttribute` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=ModifySiteAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteAttribute {
    /// Required.
    pub site_id: i64,
    pub name: Option<String>,
    pub need_login: Option<i64>,
    /// Secret.
    pub login_cookie: Option<Secret>,
    pub login_check_url: Option<String>,
    pub login_check_kw: Option<String>,
    pub scan_disallow: Option<String>,
}
operation! { ModifySiteAttribute(site_id: i64) "ModifySiteAttribute" -> Empty {
    0 "SiteId" site_id, 1 "Name" name: String, 2 "NeedLogin" need_login: i64, 3 "LoginCookie" login_cookie: Secret,
    4 "LoginCheckUrl" login_check_url: String, 5 "LoginCheckKw" login_check_kw: String,
    6 "ScanDisallow" scan_disallow: String
} }

/// Response of [`ModifySiteAttribute`]: empty.
pub type ModifySiteAttributeOutput = Empty;

/// Verifies sites: `VerifySites` of `cws` 2018-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cws&Version=2018-03-12&Action=VerifySites>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySites {
    /// Required.
    pub urls: Vec<String>,
}
operation! { VerifySites(urls: Vec<String>) "VerifySites" -> VerifySitesOutput {
    0 "Urls" urls
} }

/// Response of [`VerifySites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySitesOutput {
    pub success_number: Option<i64>,
    pub fail_number: Option<i64>,
}
model! { VerifySitesOutput {
    0 "SuccessNumber" success_number: i64, 1 "FailNumber" fail_number: i64
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER_DUPLICATE "InvalidParameter.Duplicate",
    INVALID_PARAMETER_MALFORMED "InvalidParameter.Malformed", INVALID_PARAMETER_NOT_FOUND "InvalidParameter.NotFound",
    LIMIT_EXCEEDED_MONITOR_QUOTA "LimitExceeded.MonitorQuota", LIMIT_EXCEEDED_SCAN_QUOTA "LimitExceeded.ScanQuota",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateMonitors, CreateSites, CreateSitesScans, CreateVulsMisinformation, CreateVulsReport, DeleteMonitors,
    DeleteSites, DescribeConfig, DescribeMonitors, DescribeSiteQuota, DescribeSites, DescribeSitesVerification,
    DescribeVuls, DescribeVulsNumber, DescribeVulsNumberTimeline, ModifyConfigAttribute, ModifyMonitorAttribute,
    ModifySiteAttribute, VerifySites
}
