//! `cws` 2018-03-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cws", version: "2018-03-12", code: "cws", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMonitors {
    pub urls: Vec<String>,
    pub name: String,
    pub scanner_type: String,
    pub crontab: u64,
    pub rate_limit: u64,
    pub first_scan_start_time: String,
}

/// What [`CreateMonitors::new`] takes.
pub struct CreateMonitorsRequired {
    pub urls: Vec<String>,
    pub name: String,
    pub scanner_type: String,
    pub crontab: u64,
    pub rate_limit: u64,
    pub first_scan_start_time: String,
}
operation! { CreateMonitors{CreateMonitorsRequired: urls, name, scanner_type, crontab, rate_limit, first_scan_start_time}
    "CreateMonitors" -> Empty {
    0 "Urls" urls, 1 "Name" name, 2 "ScannerType" scanner_type, 3 "Crontab" crontab, 4 "RateLimit" rate_limit,
    5 "FirstScanStartTime" first_scan_start_time
} }

pub type CreateMonitorsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSites {
    pub urls: Vec<String>,
    pub user_agent: Option<String>,
}
operation! { CreateSites(urls: Vec<String>) "CreateSites" -> CreateSitesOutput {
    0 "Urls" urls, 1 "UserAgent" user_agent: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSitesOutput {
    pub number: Option<u64>,
    pub sites: Option<Vec<MiniSite>>,
}
model! { CreateSitesOutput {
    0 "Number" number, 1 "Sites" sites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniSite {
    pub site_id: Option<u64>,
    pub url: Option<String>,
}
model! { MiniSite {
    0 "SiteId" site_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSitesScans {
    pub site_ids: Vec<u64>,
    pub scanner_type: String,
    pub rate_limit: u64,
}
operation! { CreateSitesScans(site_ids: Vec<u64>, scanner_type: String, rate_limit: u64) "CreateSitesScans" -> Empty {
    0 "SiteIds" site_ids, 1 "ScannerType" scanner_type, 2 "RateLimit" rate_limit
} }

pub type CreateSitesScansOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulsMisinformation {
    pub vul_ids: Vec<u64>,
}
operation! { CreateVulsMisinformation(vul_ids: Vec<u64>) "CreateVulsMisinformation" -> Empty {
    0 "VulIds" vul_ids
} }

pub type CreateVulsMisinformationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulsReport {
    pub site_id: Option<u64>,
    pub monitor_id: Option<u64>,
}
operation! { CreateVulsReport() "CreateVulsReport" -> CreateVulsReportOutput {
    0 "SiteId" site_id: u64, 1 "MonitorId" monitor_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulsReportOutput {
    pub report_file_url: Option<String>,
}
model! { CreateVulsReportOutput {
    0 "ReportFileUrl" report_file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMonitors {
    pub monitor_ids: Vec<u64>,
}
operation! { DeleteMonitors(monitor_ids: Vec<u64>) "DeleteMonitors" -> Empty {
    0 "MonitorIds" monitor_ids
} }

pub type DeleteMonitorsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSites {
    pub site_ids: Vec<u64>,
}
operation! { DeleteSites(site_ids: Vec<u64>) "DeleteSites" -> Empty {
    0 "SiteIds" site_ids
} }

pub type DeleteSitesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {}
operation! { DescribeConfig() "DescribeConfig" -> DescribeConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub notice_level: Option<String>,
    pub id: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub appid: Option<u64>,
    pub content_level: Option<u64>,
}
model! { DescribeConfigOutput {
    0 "NoticeLevel" notice_level, 1 "Id" id, 2 "CreatedAt" created_at, 3 "UpdatedAt" updated_at, 4 "Appid" appid,
    5 "ContentLevel" content_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitors {
    pub monitor_ids: Option<Vec<u64>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeMonitors() "DescribeMonitors" -> DescribeMonitorsOutput {
    0 "MonitorIds" monitor_ids: Vec<u64>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeMonitors: MonitorsDetail = Offset "Offset", "Monitors" monitors, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorsOutput {
    pub monitors: Option<Vec<MonitorsDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeMonitorsOutput {
    0 "Monitors" monitors, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorsDetail {
    pub basic: Option<Monitor>,
    pub sites: Option<Vec<MonitorMiniSite>>,
    pub site_number: Option<u64>,
    pub impact_sites: Option<Vec<MonitorMiniSite>>,
    pub impact_site_number: Option<u64>,
    pub vuls_high_number: Option<u64>,
    pub vuls_middle_number: Option<u64>,
    pub vuls_low_number: Option<u64>,
    pub vuls_notice_number: Option<u64>,
    pub progress: Option<u64>,
    pub page_count: Option<u64>,
    pub content_number: Option<u64>,
}
model! { MonitorsDetail {
    0 "Basic" basic, 1 "Sites" sites, 2 "SiteNumber" site_number, 3 "ImpactSites" impact_sites,
    4 "ImpactSiteNumber" impact_site_number, 5 "VulsHighNumber" vuls_high_number,
    6 "VulsMiddleNumber" vuls_middle_number, 7 "VulsLowNumber" vuls_low_number, 8 "VulsNoticeNumber" vuls_notice_number,
    9 "Progress" progress, 10 "PageCount" page_count, 11 "ContentNumber" content_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Monitor {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub monitor_status: Option<u64>,
    pub scanner_type: Option<String>,
    pub crontab: Option<u64>,
    pub included_vuls_types: Option<String>,
    pub rate_limit: Option<u64>,
    pub first_scan_start_time: Option<String>,
    pub scan_status: Option<u64>,
    pub last_scan_finish_time: Option<String>,
    pub current_scan_start_time: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub appid: Option<u64>,
    pub content_scan_status: Option<u64>,
}
model! { Monitor {
    0 "Id" id, 1 "Name" name, 2 "MonitorStatus" monitor_status, 3 "ScannerType" scanner_type, 4 "Crontab" crontab,
    5 "IncludedVulsTypes" included_vuls_types, 6 "RateLimit" rate_limit, 7 "FirstScanStartTime" first_scan_start_time,
    8 "ScanStatus" scan_status, 9 "LastScanFinishTime" last_scan_finish_time,
    10 "CurrentScanStartTime" current_scan_start_time, 11 "CreatedAt" created_at, 12 "UpdatedAt" updated_at,
    13 "Appid" appid, 14 "ContentScanStatus" content_scan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMiniSite {
    pub site_id: Option<u64>,
    pub url: Option<String>,
}
model! { MonitorMiniSite {
    0 "SiteId" site_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteQuota {}
operation! { DescribeSiteQuota() "DescribeSiteQuota" -> DescribeSiteQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSiteQuotaOutput {
    pub total: Option<u64>,
    pub used: Option<u64>,
    pub available: Option<u64>,
}
model! { DescribeSiteQuotaOutput {
    0 "Total" total, 1 "Used" used, 2 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSites {
    pub site_ids: Option<Vec<u64>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSites() "DescribeSites" -> DescribeSitesOutput {
    0 "SiteIds" site_ids: Vec<u64>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeSites: Site = Offset "Offset", "Sites" sites, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesOutput {
    pub total_count: Option<u64>,
    pub sites: Option<Vec<Site>>,
}
model! { DescribeSitesOutput {
    0 "TotalCount" total_count, 1 "Sites" sites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Site {
    pub id: Option<u64>,
    pub monitor_id: Option<u64>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub verify_status: Option<u64>,
    pub monitor_status: Option<u64>,
    pub scan_status: Option<u64>,
    pub last_scan_task_id: Option<u64>,
    pub last_scan_start_time: Option<String>,
    pub last_scan_finish_time: Option<String>,
    pub last_scan_cancel_time: Option<String>,
    pub last_scan_page_count: Option<u64>,
    pub last_scan_scanner_type: Option<String>,
    pub last_scan_vuls_high_num: Option<u64>,
    pub last_scan_vuls_middle_num: Option<u64>,
    pub last_scan_vuls_low_num: Option<u64>,
    pub last_scan_vuls_notice_num: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub last_scan_rate_limit: Option<u64>,
    pub last_scan_vuls_num: Option<u64>,
    pub last_scan_notice_num: Option<u64>,
    pub progress: Option<u64>,
    pub appid: Option<u64>,
    pub uin: Option<String>,
    pub need_login: Option<i64>,
    pub login_cookie: Option<Secret>,
    pub login_cookie_valid: Option<u64>,
    pub login_check_url: Option<String>,
    pub login_check_kw: Option<String>,
    pub scan_disallow: Option<String>,
    pub user_agent: Option<String>,
    pub content_status: Option<u64>,
    pub last_scan_content_num: Option<u64>,
}
model! { Site {
    0 "Id" id, 1 "MonitorId" monitor_id, 2 "Url" url, 3 "Name" name, 4 "VerifyStatus" verify_status,
    5 "MonitorStatus" monitor_status, 6 "ScanStatus" scan_status, 7 "LastScanTaskId" last_scan_task_id,
    8 "LastScanStartTime" last_scan_start_time, 9 "LastScanFinishTime" last_scan_finish_time,
    10 "LastScanCancelTime" last_scan_cancel_time, 11 "LastScanPageCount" last_scan_page_count,
    12 "LastScanScannerType" last_scan_scanner_type, 13 "LastScanVulsHighNum" last_scan_vuls_high_num,
    14 "LastScanVulsMiddleNum" last_scan_vuls_middle_num, 15 "LastScanVulsLowNum" last_scan_vuls_low_num,
    16 "LastScanVulsNoticeNum" last_scan_vuls_notice_num, 17 "CreatedAt" created_at, 18 "UpdatedAt" updated_at,
    19 "LastScanRateLimit" last_scan_rate_limit, 20 "LastScanVulsNum" last_scan_vuls_num,
    21 "LastScanNoticeNum" last_scan_notice_num, 22 "Progress" progress, 23 "Appid" appid, 24 "Uin" uin,
    25 "NeedLogin" need_login, 26 "LoginCookie" login_cookie, 27 "LoginCookieValid" login_cookie_valid,
    28 "LoginCheckUrl" login_check_url, 29 "LoginCheckKw" login_check_kw, 30 "ScanDisallow" scan_disallow,
    31 "UserAgent" user_agent, 32 "ContentStatus" content_status, 33 "LastScanContentNum" last_scan_content_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesVerification {
    pub urls: Vec<String>,
}
operation! { DescribeSitesVerification(urls: Vec<String>)
    "DescribeSitesVerification" -> DescribeSitesVerificationOutput {
    0 "Urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesVerificationOutput {
    pub total_count: Option<u64>,
    pub sites_verification: Option<Vec<SitesVerification>>,
}
model! { DescribeSitesVerificationOutput {
    0 "TotalCount" total_count, 1 "SitesVerification" sites_verification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitesVerification {
    pub domain: Option<String>,
    pub txt_name: Option<String>,
    pub txt_text: Option<String>,
    pub valid_to: Option<String>,
    pub verify_status: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub id: Option<u64>,
    pub appid: Option<u64>,
    pub verify_url: Option<String>,
    pub verify_file_url: Option<String>,
}
model! { SitesVerification {
    0 "Domain" domain, 1 "TxtName" txt_name, 2 "TxtText" txt_text, 3 "ValidTo" valid_to, 4 "VerifyStatus" verify_status,
    5 "CreatedAt" created_at, 6 "UpdatedAt" updated_at, 7 "Id" id, 8 "Appid" appid, 9 "VerifyUrl" verify_url,
    10 "VerifyFileUrl" verify_file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVuls {
    pub site_id: Option<u64>,
    pub monitor_id: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVuls() "DescribeVuls" -> DescribeVulsOutput {
    0 "SiteId" site_id: u64, 1 "MonitorId" monitor_id: u64, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeVuls: Vul = Offset "Offset", "Vuls" vuls, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsOutput {
    pub total_count: Option<u64>,
    pub vuls: Option<Vec<Vul>>,
}
model! { DescribeVulsOutput {
    0 "TotalCount" total_count, 1 "Vuls" vuls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vul {
    pub id: Option<u64>,
    pub site_id: Option<u64>,
    pub task_id: Option<u64>,
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
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub is_reported: Option<u64>,
    pub appid: Option<u64>,
    pub uin: Option<String>,
}
model! { Vul {
    0 "Id" id, 1 "SiteId" site_id, 2 "TaskId" task_id, 3 "Level" level, 4 "Name" name, 5 "Url" url, 6 "Html" html,
    7 "Nickname" nickname, 8 "Harm" harm, 9 "Describe" describe, 10 "Solution" solution, 11 "From" from,
    12 "Parameter" parameter, 13 "CreatedAt" created_at, 14 "UpdatedAt" updated_at, 15 "IsReported" is_reported,
    16 "Appid" appid, 17 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumber {}
operation! { DescribeVulsNumber() "DescribeVulsNumber" -> DescribeVulsNumberOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumberOutput {
    pub impact_site_number: Option<u64>,
    pub site_number: Option<u64>,
    pub vuls_high_number: Option<u64>,
    pub vuls_middle_number: Option<u64>,
    pub vuls_low_number: Option<u64>,
    pub vuls_notice_number: Option<u64>,
    pub page_count: Option<u64>,
    pub sites: Option<Vec<MonitorMiniSite>>,
    pub impact_sites: Option<Vec<MonitorMiniSite>>,
}
model! { DescribeVulsNumberOutput {
    0 "ImpactSiteNumber" impact_site_number, 1 "SiteNumber" site_number, 2 "VulsHighNumber" vuls_high_number,
    3 "VulsMiddleNumber" vuls_middle_number, 4 "VulsLowNumber" vuls_low_number, 5 "VulsNoticeNumber" vuls_notice_number,
    6 "PageCount" page_count, 7 "Sites" sites, 8 "ImpactSites" impact_sites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumberTimeline {}
operation! { DescribeVulsNumberTimeline() "DescribeVulsNumberTimeline" -> DescribeVulsNumberTimelineOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsNumberTimelineOutput {
    pub total_count: Option<u64>,
    pub vuls_timeline: Option<Vec<VulsTimeline>>,
}
model! { DescribeVulsNumberTimelineOutput {
    0 "TotalCount" total_count, 1 "VulsTimeline" vuls_timeline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulsTimeline {
    pub id: Option<u64>,
    pub appid: Option<u64>,
    pub date: Option<String>,
    pub page_count: Option<u64>,
    pub site_num: Option<u64>,
    pub impact_site_num: Option<u64>,
    pub vuls_high_num: Option<u64>,
    pub vuls_middle_num: Option<u64>,
    pub vuls_low_num: Option<u64>,
    pub vuls_notice_num: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { VulsTimeline {
    0 "Id" id, 1 "Appid" appid, 2 "Date" date, 3 "PageCount" page_count, 4 "SiteNum" site_num,
    5 "ImpactSiteNum" impact_site_num, 6 "VulsHighNum" vuls_high_num, 7 "VulsMiddleNum" vuls_middle_num,
    8 "VulsLowNum" vuls_low_num, 9 "VulsNoticeNum" vuls_notice_num, 10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigAttribute {
    pub notice_level: Option<String>,
}
operation! { ModifyConfigAttribute() "ModifyConfigAttribute" -> Empty {
    0 "NoticeLevel" notice_level: String
} }

pub type ModifyConfigAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorAttribute {
    pub monitor_id: u64,
    pub urls: Vec<String>,
    pub name: String,
    pub scanner_type: String,
    pub crontab: u64,
    pub rate_limit: u64,
    pub first_scan_start_time: String,
    pub monitor_status: u64,
}

/// What [`ModifyMonitorAttribute::new`] takes.
pub struct ModifyMonitorAttributeRequired {
    pub monitor_id: u64,
    pub urls: Vec<String>,
    pub name: String,
    pub scanner_type: String,
    pub crontab: u64,
    pub rate_limit: u64,
    pub first_scan_start_time: String,
    pub monitor_status: u64,
}
operation! { ModifyMonitorAttribute{ModifyMonitorAttributeRequired: monitor_id, urls, name, scanner_type, crontab, rate_limit, first_scan_start_time, monitor_status}
    "ModifyMonitorAttribute" -> Empty {
    0 "MonitorId" monitor_id, 1 "Urls" urls, 2 "Name" name, 3 "ScannerType" scanner_type, 4 "Crontab" crontab,
    5 "RateLimit" rate_limit, 6 "FirstScanStartTime" first_scan_start_time, 7 "MonitorStatus" monitor_status
} }

pub type ModifyMonitorAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteAttribute {
    pub site_id: u64,
    pub name: Option<String>,
    pub need_login: Option<i64>,
    pub login_cookie: Option<Secret>,
    pub login_check_url: Option<String>,
    pub login_check_kw: Option<String>,
    pub scan_disallow: Option<String>,
}
operation! { ModifySiteAttribute(site_id: u64) "ModifySiteAttribute" -> Empty {
    0 "SiteId" site_id, 1 "Name" name: String, 2 "NeedLogin" need_login: i64, 3 "LoginCookie" login_cookie: Secret,
    4 "LoginCheckUrl" login_check_url: String, 5 "LoginCheckKw" login_check_kw: String,
    6 "ScanDisallow" scan_disallow: String
} }

pub type ModifySiteAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySites {
    pub urls: Vec<String>,
}
operation! { VerifySites(urls: Vec<String>) "VerifySites" -> VerifySitesOutput {
    0 "Urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySitesOutput {
    pub success_number: Option<u64>,
    pub fail_number: Option<u64>,
}
model! { VerifySitesOutput {
    0 "SuccessNumber" success_number, 1 "FailNumber" fail_number
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER_DUPLICATE: &str = "InvalidParameter.Duplicate";
    pub const INVALID_PARAMETER_MALFORMED: &str = "InvalidParameter.Malformed";
    pub const INVALID_PARAMETER_NOT_FOUND: &str = "InvalidParameter.NotFound";
    pub const LIMIT_EXCEEDED_MONITOR_QUOTA: &str = "LimitExceeded.MonitorQuota";
    pub const LIMIT_EXCEEDED_SCAN_QUOTA: &str = "LimitExceeded.ScanQuota";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateMonitors, CreateSites, CreateSitesScans, CreateVulsMisinformation, CreateVulsReport, DeleteMonitors,
    DeleteSites, DescribeConfig, DescribeMonitors, DescribeSiteQuota, DescribeSites, DescribeSitesVerification,
    DescribeVuls, DescribeVulsNumber, DescribeVulsNumberTimeline, ModifyConfigAttribute, ModifyMonitorAttribute,
    ModifySiteAttribute, VerifySites
}
