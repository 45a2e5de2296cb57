//! `bma` of Tencent Cloud, API version 2021-06-24.
//!
//! Endpoint: `bma.tencentcloudapi.com`, or `bma.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bma::v20210624::DescribeBPCompanyInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBPCompanyInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bma", "2021-06-24", "bma", &Endpoints::NONE);

/// Creates bp fake url: `CreateBPFakeURL` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateBPFakeURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFakeURL {
    pub protect_url_id: Option<i64>,
    pub fake_url: Option<String>,
    pub snapshot_names: Option<Vec<String>>,
    pub note: Option<String>,
}
operation! { CreateBPFakeURL() "CreateBPFakeURL" -> Empty {
    0 "ProtectURLId" protect_url_id: i64, 1 "FakeURL" fake_url: String, 2 "SnapshotNames" snapshot_names: Vec<String>,
    3 "Note" note: String
} }

/// Response of [`CreateBPFakeURL`]: empty.
pub type CreateBPFakeURLOutput = Empty;

/// Creates bp false ticket: `CreateBPFalseTicket` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateBPFalseTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPFalseTicket {
    pub fake_url: Option<String>,
}
operation! { CreateBPFalseTicket() "CreateBPFalseTicket" -> Empty {
    0 "FakeURL" fake_url: String
} }

/// Response of [`CreateBPFalseTicket`]: empty.
pub type CreateBPFalseTicketOutput = Empty;

/// Creates bp offline attachment: `CreateBPOfflineAttachment` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateBPOfflineAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPOfflineAttachment {
    pub brand_name: Option<String>,
    pub brand_certificate_name: Option<String>,
    pub transfer_name: Option<String>,
    pub authorization_name: Option<String>,
}
operation! { CreateBPOfflineAttachment() "CreateBPOfflineAttachment" -> Empty {
    0 "BrandName" brand_name: String, 1 "BrandCertificateName" brand_certificate_name: String,
    2 "TransferName" transfer_name: String, 3 "AuthorizationName" authorization_name: String
} }

/// Response of [`CreateBPOfflineAttachment`]: empty.
pub type CreateBPOfflineAttachmentOutput = Empty;

/// Creates bp offline ticket: `CreateBPOfflineTicket` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateBPOfflineTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPOfflineTicket {
    pub fake_url_id: Option<i64>,
}
operation! { CreateBPOfflineTicket() "CreateBPOfflineTicket" -> Empty {
    0 "FakeURLId" fake_url_id: i64
} }

/// Response of [`CreateBPOfflineTicket`]: empty.
pub type CreateBPOfflineTicketOutput = Empty;

/// Creates bp protect urls: `CreateBPProtectURLs` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateBPProtectURLs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBPProtectURLs {
    pub company_name: Option<String>,
    pub phone: Option<String>,
    pub license_name: Option<String>,
    pub protect_urls: Option<Vec<String>>,
    pub protect_webs: Option<Vec<String>>,
}
operation! { CreateBPProtectURLs() "CreateBPProtectURLs" -> Empty {
    0 "CompanyName" company_name: String, 1 "Phone" phone: String, 2 "LicenseName" license_name: String,
    3 "ProtectURLs" protect_urls: Vec<String>, 4 "ProtectWebs" protect_webs: Vec<String>
} }

/// Response of [`CreateBPProtectURLs`]: empty.
pub type CreateBPProtectURLsOutput = Empty;

/// Creates cr block: `CreateCRBlock` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRBlock {
    /// Required.
    pub work_id: i64,
    /// Required.
    pub tort_url: String,
    pub tort_title: Option<String>,
    pub tort_plat: Option<String>,
    pub block_url: Option<String>,
    pub file_url: Option<String>,
    pub valid_start_date: Option<String>,
    pub valid_end_date: Option<String>,
    pub tort_pic: Option<String>,
    pub comm_file_url: Option<String>,
    pub comm_valid_start_date: Option<String>,
    pub comm_valid_end_date: Option<String>,
    pub is_producer: Option<String>,
    pub evidence_file_url: Option<String>,
    pub evidence_valid_start_date: Option<String>,
    pub evidence_valid_end_date: Option<String>,
}
operation! { CreateCRBlock(work_id: i64, tort_url: String) "CreateCRBlock" -> CreateCRBlockOutput {
    0 "WorkId" work_id, 1 "TortUrl" tort_url, 2 "TortTitle" tort_title: String, 3 "TortPlat" tort_plat: String,
    4 "BlockUrl" block_url: String, 5 "FileUrl" file_url: String, 6 "ValidStartDate" valid_start_date: String,
    7 "ValidEndDate" valid_end_date: String, 8 "TortPic" tort_pic: String, 9 "CommFileUrl" comm_file_url: String,
    10 "CommValidStartDate" comm_valid_start_date: String, 11 "CommValidEndDate" comm_valid_end_date: String,
    12 "IsProducer" is_producer: String, 13 "EvidenceFileUrl" evidence_file_url: String,
    14 "EvidenceValidStartDate" evidence_valid_start_date: String,
    15 "EvidenceValidEndDate" evidence_valid_end_date: String
} }

/// Response of [`CreateCRBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRBlockOutput {
    pub tort_id: Option<i64>,
    pub tort_num: Option<String>,
}
model! { CreateCRBlockOutput {
    0 "TortId" tort_id: i64, 1 "TortNum" tort_num: String
} }

/// Creates cr company verify: `CreateCRCompanyVerify` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRCompanyVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRCompanyVerify {
    /// Required.
    pub company_name: String,
    pub company_id: Option<String>,
    pub company_legal_name: Option<String>,
    pub manager_name: Option<String>,
    pub manager_phone: Option<String>,
    /// Secret.
    pub verification_code: Option<Secret>,
    pub company_id_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateCRCompanyVerify(company_name: String) "CreateCRCompanyVerify" -> CreateCRCompanyVerifyOutput {
    0 "CompanyName" company_name, 1 "CompanyID" company_id: String, 2 "CompanyLegalName" company_legal_name: String,
    3 "ManagerName" manager_name: String, 4 "ManagerPhone" manager_phone: String,
    5 "VerificationCode" verification_code: Secret, 6 "CompanyIDType" company_id_type: String, 7 "Type" r#type: String
} }

/// Response of [`CreateCRCompanyVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRCompanyVerifyOutput {
    pub status: Option<i64>,
    pub note: Option<String>,
}
model! { CreateCRCompanyVerifyOutput {
    0 "Status" status: i64, 1 "Note" note: String
} }

/// Creates cr desktop code: `CreateCRDesktopCode` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRDesktopCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRDesktopCode {
    /// Required.
    pub tort_id: i64,
    /// Required.
    pub desktop_code: String,
}
operation! { CreateCRDesktopCode(tort_id: i64, desktop_code: String) "CreateCRDesktopCode" -> Empty {
    0 "TortId" tort_id, 1 "DesktopCode" desktop_code
} }

/// Response of [`CreateCRDesktopCode`]: empty.
pub type CreateCRDesktopCodeOutput = Empty;

/// Creates cr right: `CreateCRRight` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRRight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRRight {
    /// Required.
    pub work_id: i64,
    /// Required.
    pub tort_url: String,
    pub tort_title: Option<String>,
    pub tort_plat: Option<String>,
    pub right_url: Option<String>,
    pub file_url: Option<String>,
    pub valid_start_date: Option<String>,
    pub valid_end_date: Option<String>,
    pub comm_file_url: Option<String>,
    pub comm_valid_start_date: Option<String>,
    pub comm_valid_end_date: Option<String>,
    pub home_file_url: Option<String>,
    pub home_valid_start_date: Option<String>,
    pub home_valid_end_date: Option<String>,
    pub is_producer: Option<String>,
    pub evidence_file_url: Option<String>,
    pub evidence_valid_start_date: Option<String>,
    pub evidence_valid_end_date: Option<String>,
}
operation! { CreateCRRight(work_id: i64, tort_url: String) "CreateCRRight" -> CreateCRRightOutput {
    0 "WorkId" work_id, 1 "TortUrl" tort_url, 2 "TortTitle" tort_title: String, 3 "TortPlat" tort_plat: String,
    4 "RightUrl" right_url: String, 5 "FileUrl" file_url: String, 6 "ValidStartDate" valid_start_date: String,
    7 "ValidEndDate" valid_end_date: String, 8 "CommFileUrl" comm_file_url: String,
    9 "CommValidStartDate" comm_valid_start_date: String, 10 "CommValidEndDate" comm_valid_end_date: String,
    11 "HomeFileUrl" home_file_url: String, 12 "HomeValidStartDate" home_valid_start_date: String,
    13 "HomeValidEndDate" home_valid_end_date: String, 14 "IsProducer" is_producer: String,
    15 "EvidenceFileUrl" evidence_file_url: String, 16 "EvidenceValidStartDate" evidence_valid_start_date: String,
    17 "EvidenceValidEndDate" evidence_valid_end_date: String
} }

/// Response of [`CreateCRRight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRRightOutput {
    pub tort_id: Option<i64>,
    pub tort_num: Option<String>,
}
model! { CreateCRRightOutput {
    0 "TortId" tort_id: i64, 1 "TortNum" tort_num: String
} }

/// Creates cr right file: `CreateCRRightFile` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRRightFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRRightFile {
    /// Required.
    pub work_id: i64,
    /// Required.
    pub file_list: Vec<File>,
}
operation! { CreateCRRightFile(work_id: i64, file_list: Vec<File>) "CreateCRRightFile" -> CreateCRRightFileOutput {
    0 "WorkId" work_id, 1 "FileList" file_list
} }

/// In the request of [`CreateCRRightFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    /// Required.
    pub file_url: Option<String>,
    /// Required.
    pub file_type: Option<i64>,
    /// Required.
    pub valid_start_date: Option<String>,
    /// Required.
    pub valid_end_date: Option<String>,
}
input! { File(file_url: String, file_type: i64, valid_start_date: String, valid_end_date: String) {
    0 "FileUrl" file_url: String, 1 "FileType" file_type: i64, 2 "ValidStartDate" valid_start_date: String,
    3 "ValidEndDate" valid_end_date: String
} }

/// Response of [`CreateCRRightFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRRightFileOutput {
    pub file_ids: Vec<i64>,
}
model! { CreateCRRightFileOutput {
    0 "FileIds" file_ids: Vec<i64>
} }

/// Creates cr tort: `CreateCRTort` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRTort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRTort {
    /// Required.
    pub work_id: i64,
    /// Required.
    pub tort_url: String,
    pub tort_plat: Option<String>,
    pub tort_title: Option<String>,
}
operation! { CreateCRTort(work_id: i64, tort_url: String) "CreateCRTort" -> CreateCRTortOutput {
    0 "WorkId" work_id, 1 "TortURL" tort_url, 2 "TortPlat" tort_plat: String, 3 "TortTitle" tort_title: String
} }

/// Response of [`CreateCRTort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRTortOutput {
    pub work_id: Option<i64>,
    pub tort_id: Option<i64>,
    pub tort_title: Option<String>,
    pub tort_plat: Option<String>,
    pub tort_url: Option<String>,
    pub tort_domain: Option<String>,
    pub tort_body_name: Option<String>,
}
model! { CreateCRTortOutput {
    0 "WorkId" work_id: i64, 1 "TortId" tort_id: i64, 2 "TortTitle" tort_title: String, 3 "TortPlat" tort_plat: String,
    4 "TortURL" tort_url: String, 5 "TortDomain" tort_domain: String, 6 "TortBodyName" tort_body_name: String
} }

/// Creates cr user verify: `CreateCRUserVerify` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRUserVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRUserVerify {
    /// Required.
    pub user_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_phone: String,
    /// Secret.
    pub verification_code: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { CreateCRUserVerify(user_name: String, user_id: String, user_phone: String)
    "CreateCRUserVerify" -> CreateCRUserVerifyOutput {
    0 "UserName" user_name, 1 "UserID" user_id, 2 "UserPhone" user_phone,
    3 "VerificationCode" verification_code: Secret, 4 "Type" r#type: String
} }

/// Response of [`CreateCRUserVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRUserVerifyOutput {
    pub status: Option<i64>,
    pub note: Option<String>,
}
model! { CreateCRUserVerifyOutput {
    0 "Status" status: i64, 1 "Note" note: String
} }

/// Creates cr work: `CreateCRWork` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=CreateCRWork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRWork {
    /// Required.
    pub work_name: String,
    /// Required.
    pub work_category: String,
    /// Required.
    pub work_type: String,
    pub work_sign: Option<String>,
    pub work_pic: Option<String>,
    pub work_desc: Option<String>,
    pub is_original: Option<String>,
    pub is_release: Option<String>,
    pub producer_id: Option<i64>,
    pub produce_time: Option<String>,
    pub sample_content_url: Option<String>,
    /// Secret.
    pub sample_download_url: Option<Secret>,
    pub sample_public_url: Option<String>,
    pub grant_type: Option<String>,
    pub is_monitor: Option<String>,
    pub is_cert: Option<String>,
    pub cert_url: Option<String>,
    pub monitor_url: Option<String>,
    pub produce_type: Option<String>,
    pub white_lists: Option<Vec<String>>,
    pub work_id: Option<i64>,
    pub producer_name: Option<String>,
    pub nickname: Option<String>,
    pub authorization: Option<String>,
    pub authorization_start_time: Option<String>,
    pub authorization_end_time: Option<String>,
    pub content_type: Option<String>,
    pub content: Option<String>,
    pub monitor_end_time: Option<String>,
    pub applier_id: Option<String>,
    pub applier_name: Option<String>,
    pub is_auto_renew: Option<String>,
}
operation! { CreateCRWork(work_name: String, work_category: String, work_type: String)
    "CreateCRWork" -> CreateCRWorkOutput {
    0 "WorkName" work_name, 1 "WorkCategory" work_category, 2 "WorkType" work_type, 3 "WorkSign" work_sign: String,
    4 "WorkPic" work_pic: String, 5 "WorkDesc" work_desc: String, 6 "IsOriginal" is_original: String,
    7 "IsRelease" is_release: String, 8 "ProducerID" producer_id: i64, 9 "ProduceTime" produce_time: String,
    10 "SampleContentURL" sample_content_url: String, 11 "SampleDownloadURL" sample_download_url: Secret,
    12 "SamplePublicURL" sample_public_url: String, 13 "GrantType" grant_type: String,
    14 "IsMonitor" is_monitor: String, 15 "IsCert" is_cert: String, 16 "CertUrl" cert_url: String,
    17 "MonitorUrl" monitor_url: String, 18 "ProduceType" produce_type: String,
    19 "WhiteLists" white_lists: Vec<String>, 20 "WorkId" work_id: i64, 21 "ProducerName" producer_name: String,
    22 "Nickname" nickname: String, 23 "Authorization" authorization: String,
    24 "AuthorizationStartTime" authorization_start_time: String,
    25 "AuthorizationEndTime" authorization_end_time: String, 26 "ContentType" content_type: String,
    27 "Content" content: String, 28 "MonitorEndTime" monitor_end_time: String, 29 "ApplierId" applier_id: String,
    30 "ApplierName" applier_name: String, 31 "IsAutoRenew" is_auto_renew: String
} }

/// Response of [`CreateCRWork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCRWorkOutput {
    pub work_id: Option<i64>,
    pub evidence_id: Option<i64>,
}
model! { CreateCRWorkOutput {
    0 "WorkId" work_id: i64, 1 "EvidenceId" evidence_id: i64
} }

/// Describes bp company info: `DescribeBPCompanyInfo` of `bma` 2021-06-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeBPCompanyInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPCompanyInfo {}
operation! { DescribeBPCompanyInfo() "DescribeBPCompanyInfo" -> DescribeBPCompanyInfoOutput {} }

/// Response of [`DescribeBPCompanyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPCompanyInfoOutput {
    pub company_name: Option<String>,
    pub phone: Option<String>,
    pub license_name: Option<String>,
    pub license_status: Option<i64>,
    pub license_note: Option<String>,
    pub authorization_name: Option<String>,
    pub authorization_status: Option<i64>,
    pub authorization_note: Option<String>,
    pub brand_datas: Vec<BrandData>,
    pub company_id: Option<i64>,
}
model! { DescribeBPCompanyInfoOutput {
    0 "CompanyName" company_name: String, 1 "Phone" phone: String, 2 "LicenseName" license_name: String,
    3 "LicenseStatus" license_status: i64, 4 "LicenseNote" license_note: String,
    5 "AuthorizationName" authorization_name: String, 6 "AuthorizationStatus" authorization_status: i64,
    7 "AuthorizationNote" authorization_note: String, 8 "BrandDatas" brand_datas: Vec<BrandData>,
    9 "CompanyId" company_id: i64
} }

/// In the response of [`DescribeBPCompanyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandData {
    pub brand_name: Option<String>,
    pub brand_certificate_name: Option<String>,
    pub brand_status: Option<i64>,
    pub brand_note: Option<String>,
    pub transfer_name: Option<String>,
    pub transfer_status: Option<i64>,
    pub transfer_note: Option<String>,
}
model! { BrandData {
    0 "BrandName" brand_name: String, 1 "BrandCertificateName" brand_certificate_name: String,
    2 "BrandStatus" brand_status: i64, 3 "BrandNote" brand_note: String, 4 "TransferName" transfer_name: String,
    5 "TransferStatus" transfer_status: i64, 6 "TransferNote" transfer_note: String
} }

/// Describes bp fake urls: `DescribeBPFakeURLs` of `bma` 2021-06-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeBPFakeURLs>.
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
paged! { DescribeBPFakeURLs: FakeURLInfo = Number "PageNumber", "FakeURLInfos" fake_url_infos, total "TotalCount" }

/// In the request of [`DescribeBPFakeURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {}
input! { Filter() {} }

/// Response of [`DescribeBPFakeURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPFakeURLsOutput {
    pub fake_url_infos: Vec<FakeURLInfo>,
    pub total_count: Option<i64>,
    pub export_url: Option<String>,
}
model! { DescribeBPFakeURLsOutput {
    0 "FakeURLInfos" fake_url_infos: Vec<FakeURLInfo>, 1 "TotalCount" total_count: i64, 2 "ExportURL" export_url: String
} }

/// In the response of [`DescribeBPFakeURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FakeURLInfo {
    pub fake_url_id: Option<i64>,
    pub protect_web: Option<String>,
    pub detect_time: Option<String>,
    pub fake_url: Option<String>,
    pub snapshot: Option<String>,
    pub ip: Option<String>,
    pub ip_loc: Option<String>,
    pub heat: Option<i64>,
    pub status: Option<i64>,
    pub note: Option<String>,
    pub fake_url_company: Option<String>,
    pub fake_url_attr: Option<String>,
    pub fake_url_name: Option<String>,
    pub fake_urlicp: Option<String>,
    pub fake_url_create_time: Option<String>,
    pub fake_url_expire_time: Option<String>,
}
model! { FakeURLInfo {
    0 "FakeURLId" fake_url_id: i64, 1 "ProtectWeb" protect_web: String, 2 "DetectTime" detect_time: String,
    3 "FakeURL" fake_url: String, 4 "Snapshot" snapshot: String, 5 "IP" ip: String, 6 "IPLoc" ip_loc: String,
    7 "Heat" heat: i64, 8 "Status" status: i64, 9 "Note" note: String, 10 "FakeURLCompany" fake_url_company: String,
    11 "FakeURLAttr" fake_url_attr: String, 12 "FakeURLName" fake_url_name: String, 13 "FakeURLICP" fake_urlicp: String,
    14 "FakeURLCreateTime" fake_url_create_time: String, 15 "FakeURLExpireTime" fake_url_expire_time: String
} }

/// Describes bp protect urls: `DescribeBPProtectURLs` of `bma` 2021-06-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeBPProtectURLs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPProtectURLs {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeBPProtectURLs() "DescribeBPProtectURLs" -> DescribeBPProtectURLsOutput {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64
} }
paged! { DescribeBPProtectURLs: ProtectURLInfo =
    Number "PageNumber", "ProtectURLInfos" protect_url_infos, total "TotalCount" }

/// Response of [`DescribeBPProtectURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPProtectURLsOutput {
    pub protect_url_infos: Vec<ProtectURLInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeBPProtectURLsOutput {
    0 "ProtectURLInfos" protect_url_infos: Vec<ProtectURLInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBPProtectURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectURLInfo {
    pub protect_url_id: Option<i64>,
    pub protect_url: Option<String>,
    pub protect_web: Option<String>,
    pub protect_url_status: Option<i64>,
    pub protect_url_note: Option<String>,
    pub create_time: Option<String>,
}
model! { ProtectURLInfo {
    0 "ProtectURLId" protect_url_id: i64, 1 "ProtectURL" protect_url: String, 2 "ProtectWeb" protect_web: String,
    3 "ProtectURLStatus" protect_url_status: i64, 4 "ProtectURLNote" protect_url_note: String,
    5 "CreateTime" create_time: String
} }

/// Describes bp report fake urls: `DescribeBPReportFakeURLs` of `bma` 2021-06-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeBPReportFakeURLs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPReportFakeURLs {
    pub filters: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeBPReportFakeURLs() "DescribeBPReportFakeURLs" -> DescribeBPReportFakeURLsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64
} }
paged! { DescribeBPReportFakeURLs: ReportFakeURLInfo =
    Number "PageNumber", "ReportFakeURLInfos" report_fake_url_infos, total "TotalCount" }

/// Response of [`DescribeBPReportFakeURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBPReportFakeURLsOutput {
    pub report_fake_url_infos: Vec<ReportFakeURLInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeBPReportFakeURLsOutput {
    0 "ReportFakeURLInfos" report_fake_url_infos: Vec<ReportFakeURLInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBPReportFakeURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFakeURLInfo {
    pub fake_url_id: Option<i64>,
    pub detect_time: Option<String>,
    pub protect_url: Option<String>,
    pub protect_web: Option<String>,
    pub fake_url: Option<String>,
    pub snapshot: Option<String>,
    pub ip: Option<String>,
    pub ip_loc: Option<String>,
    pub heat: Option<i64>,
    pub status: Option<i64>,
    pub note: Option<String>,
    pub fake_url_company: Option<String>,
    pub fake_url_attr: Option<String>,
    pub fake_url_name: Option<String>,
    pub fake_urlicp: Option<String>,
    pub fake_url_create_time: Option<String>,
    pub fake_url_expire_time: Option<String>,
    pub block_time: Option<String>,
}
model! { ReportFakeURLInfo {
    0 "FakeURLId" fake_url_id: i64, 1 "DetectTime" detect_time: String, 2 "ProtectURL" protect_url: String,
    3 "ProtectWeb" protect_web: String, 4 "FakeURL" fake_url: String, 5 "Snapshot" snapshot: String, 6 "IP" ip: String,
    7 "IPLoc" ip_loc: String, 8 "Heat" heat: i64, 9 "Status" status: i64, 10 "Note" note: String,
    11 "FakeURLCompany" fake_url_company: String, 12 "FakeURLAttr" fake_url_attr: String,
    13 "FakeURLName" fake_url_name: String, 14 "FakeURLICP" fake_urlicp: String,
    15 "FakeURLCreateTime" fake_url_create_time: String, 16 "FakeURLExpireTime" fake_url_expire_time: String,
    17 "BlockTime" block_time: String
} }

/// Describes cr monitor detail: `DescribeCRMonitorDetail` of `bma` 2021-06-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeCRMonitorDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRMonitorDetail {
    /// Required.
    pub work_id: i64,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCRMonitorDetail(work_id: i64) "DescribeCRMonitorDetail" -> DescribeCRMonitorDetailOutput {
    0 "WorkId" work_id, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCRMonitorDetail: MonitorTort = Number "PageNumber", "Torts" torts, total "TotalCount" }

/// Response of [`DescribeCRMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRMonitorDetailOutput {
    pub torts: Vec<MonitorTort>,
    pub total_count: Option<i64>,
    pub monitor_status: Option<i64>,
    pub export_url: Option<String>,
}
model! { DescribeCRMonitorDetailOutput {
    0 "Torts" torts: Vec<MonitorTort>, 1 "TotalCount" total_count: i64, 2 "MonitorStatus" monitor_status: i64,
    3 "ExportURL" export_url: String
} }

/// In the response of [`DescribeCRMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTort {
    pub tort_id: Option<i64>,
    pub tort_title: Option<String>,
    pub tort_plat: Option<String>,
    pub tort_url: Option<String>,
    pub pub_time: Option<String>,
    pub author: Option<String>,
    pub detect_time: Option<String>,
    pub obtain_status: Option<i64>,
    pub right_status: Option<i64>,
    pub block_status: Option<i64>,
    pub tort_num: Option<String>,
    pub obtain_note: Option<String>,
    pub work_title: Option<String>,
    pub tort_site: Option<String>,
    pub icp: Option<String>,
    pub right_note: Option<String>,
    pub obtain_type: Option<i64>,
    pub block_note: Option<String>,
    pub work_id: Option<i64>,
    pub work_name: Option<String>,
    pub auth_status: Option<i64>,
    pub comm_status: Option<i64>,
    pub evidence_status: Option<i64>,
    pub is_producer: Option<i64>,
    pub is_overseas: Option<i64>,
    pub ip_loc: Option<String>,
}
model! { MonitorTort {
    0 "TortId" tort_id: i64, 1 "TortTitle" tort_title: String, 2 "TortPlat" tort_plat: String,
    3 "TortURL" tort_url: String, 4 "PubTime" pub_time: String, 5 "Author" author: String,
    6 "DetectTime" detect_time: String, 7 "ObtainStatus" obtain_status: i64, 8 "RightStatus" right_status: i64,
    9 "BlockStatus" block_status: i64, 10 "TortNum" tort_num: String, 11 "ObtainNote" obtain_note: String,
    12 "WorkTitle" work_title: String, 13 "TortSite" tort_site: String, 14 "ICP" icp: String,
    15 "RightNote" right_note: String, 16 "ObtainType" obtain_type: i64, 17 "BlockNote" block_note: String,
    18 "WorkId" work_id: i64, 19 "WorkName" work_name: String, 20 "AuthStatus" auth_status: i64,
    21 "CommStatus" comm_status: i64, 22 "EvidenceStatus" evidence_status: i64, 23 "IsProducer" is_producer: i64,
    24 "IsOverseas" is_overseas: i64, 25 "IPLoc" ip_loc: String
} }

/// Describes cr monitors: `DescribeCRMonitors` of `bma` 2021-06-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeCRMonitors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRMonitors {
    pub filters: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeCRMonitors() "DescribeCRMonitors" -> DescribeCRMonitorsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64
} }
paged! { DescribeCRMonitors: Monitor = Number "PageNumber", "Monitors" monitors, total "TotalCount" }

/// Response of [`DescribeCRMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRMonitorsOutput {
    pub monitors: Vec<Monitor>,
    pub total_count: Option<i64>,
    pub export_url: Option<String>,
}
model! { DescribeCRMonitorsOutput {
    0 "Monitors" monitors: Vec<Monitor>, 1 "TotalCount" total_count: i64, 2 "ExportURL" export_url: String
} }

/// In the response of [`DescribeCRMonitors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Monitor {
    pub work_id: Option<i64>,
    pub work_name: Option<String>,
    pub work_type: Option<String>,
    pub tort_plat_num: Option<i64>,
    pub tort_url_num: Option<i64>,
    pub monitor_time: Option<String>,
    pub monitor_status: Option<i64>,
    pub work_category: Option<String>,
    pub insert_time: Option<String>,
    pub monitor_note: Option<String>,
    pub work_category_all: Option<String>,
    pub evidence_status: Option<i64>,
    pub evidence_note: Option<String>,
    pub tort_site_num: Option<i64>,
    pub monitor_end_time: Option<String>,
    pub auto_renew: Option<i64>,
}
model! { Monitor {
    0 "WorkId" work_id: i64, 1 "WorkName" work_name: String, 2 "WorkType" work_type: String,
    3 "TortPlatNum" tort_plat_num: i64, 4 "TortURLNum" tort_url_num: i64, 5 "MonitorTime" monitor_time: String,
    6 "MonitorStatus" monitor_status: i64, 7 "WorkCategory" work_category: String, 8 "InsertTime" insert_time: String,
    9 "MonitorNote" monitor_note: String, 10 "WorkCategoryAll" work_category_all: String,
    11 "EvidenceStatus" evidence_status: i64, 12 "EvidenceNote" evidence_note: String,
    13 "TortSiteNum" tort_site_num: i64, 14 "MonitorEndTime" monitor_end_time: String, 15 "AutoRenew" auto_renew: i64
} }

/// Describes cr obtain detail: `DescribeCRObtainDetail` of `bma` 2021-06-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeCRObtainDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRObtainDetail {
    /// Required.
    pub tort_id: i64,
}
operation! { DescribeCRObtainDetail(tort_id: i64) "DescribeCRObtainDetail" -> DescribeCRObtainDetailOutput {
    0 "TortId" tort_id
} }

/// Response of [`DescribeCRObtainDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRObtainDetailOutput {
    pub work_name: Option<String>,
    pub tort_url: Option<String>,
    pub obtain_time: Option<String>,
    pub obtain_type: Option<String>,
    pub obtain_num: Option<String>,
    pub deposit_file: Option<String>,
    pub deposit_cert: Option<String>,
    pub work_type: Option<String>,
    pub work_category: Option<String>,
    pub tort_id: Option<i64>,
    pub tort_num: Option<String>,
    pub obtain_status: Option<i64>,
    pub obtain_note: Option<String>,
    pub obtain_duration: Option<String>,
    pub obtain_name: Option<String>,
    pub deposit_pdf_cert: Option<String>,
}
model! { DescribeCRObtainDetailOutput {
    0 "WorkName" work_name: String, 1 "TortURL" tort_url: String, 2 "ObtainTime" obtain_time: String,
    3 "ObtainType" obtain_type: String, 4 "ObtainNum" obtain_num: String, 5 "DepositFile" deposit_file: String,
    6 "DepositCert" deposit_cert: String, 7 "WorkType" work_type: String, 8 "WorkCategory" work_category: String,
    9 "TortId" tort_id: i64, 10 "TortNum" tort_num: String, 11 "ObtainStatus" obtain_status: i64,
    12 "ObtainNote" obtain_note: String, 13 "ObtainDuration" obtain_duration: String,
    14 "ObtainName" obtain_name: String, 15 "DepositPdfCert" deposit_pdf_cert: String
} }

/// Describes cr work info: `DescribeCRWorkInfo` of `bma` 2021-06-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=DescribeCRWorkInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRWorkInfo {
    /// Required.
    pub work_id: i64,
}
operation! { DescribeCRWorkInfo(work_id: i64) "DescribeCRWorkInfo" -> DescribeCRWorkInfoOutput {
    0 "WorkId" work_id
} }

/// Response of [`DescribeCRWorkInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCRWorkInfoOutput {
    pub work_name: Option<String>,
    pub monitor_status: Option<i64>,
    pub auth_status: Option<i64>,
    pub comm_status: Option<i64>,
    pub is_producer: Option<i64>,
    pub evidence_status: Option<i64>,
    pub work_category: Option<String>,
    pub is_original: Option<String>,
    pub is_release: Option<String>,
    pub producer_name: Option<String>,
    pub produce_time: Option<String>,
    pub white_lists: Vec<String>,
    pub work_desc: Option<String>,
    pub authorization: Option<String>,
    pub authorization_start_time: Option<String>,
    pub authorization_end_time: Option<String>,
    pub commission: Option<String>,
    pub commission_start_time: Option<String>,
    pub commission_end_time: Option<String>,
    pub evidence_url: Option<String>,
    pub evidence_start_time: Option<String>,
    pub evidence_end_time: Option<String>,
}
model! { DescribeCRWorkInfoOutput {
    0 "WorkName" work_name: String, 1 "MonitorStatus" monitor_status: i64, 2 "AuthStatus" auth_status: i64,
    3 "CommStatus" comm_status: i64, 4 "IsProducer" is_producer: i64, 5 "EvidenceStatus" evidence_status: i64,
    6 "WorkCategory" work_category: String, 7 "IsOriginal" is_original: String, 8 "IsRelease" is_release: String,
    9 "ProducerName" producer_name: String, 10 "ProduceTime" produce_time: String,
    11 "WhiteLists" white_lists: Vec<String>, 12 "WorkDesc" work_desc: String, 13 "Authorization" authorization: String,
    14 "AuthorizationStartTime" authorization_start_time: String,
    15 "AuthorizationEndTime" authorization_end_time: String, 16 "Commission" commission: String,
    17 "CommissionStartTime" commission_start_time: String, 18 "CommissionEndTime" commission_end_time: String,
    19 "EvidenceUrl" evidence_url: String, 20 "EvidenceStartTime" evidence_start_time: String,
    21 "EvidenceEndTime" evidence_end_time: String
} }

/// Modifies bp offline attachment: `ModifyBPOfflineAttachment` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=ModifyBPOfflineAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBPOfflineAttachment {
    pub license_name: Option<String>,
    pub authorization_name: Option<String>,
    pub brand_name: Option<String>,
    pub brand_certificate_name: Option<String>,
    pub transfer_name: Option<String>,
}
operation! { ModifyBPOfflineAttachment() "ModifyBPOfflineAttachment" -> Empty {
    0 "LicenseName" license_name: String, 1 "AuthorizationName" authorization_name: String,
    2 "BrandName" brand_name: String, 3 "BrandCertificateName" brand_certificate_name: String,
    4 "TransferName" transfer_name: String
} }

/// Response of [`ModifyBPOfflineAttachment`]: empty.
pub type ModifyBPOfflineAttachmentOutput = Empty;

/// Modifies cr block status: `ModifyCRBlockStatus` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=ModifyCRBlockStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCRBlockStatus {
    /// Required.
    pub tort_id: i64,
    pub block_url: Option<String>,
}
operation! { ModifyCRBlockStatus(tort_id: i64) "ModifyCRBlockStatus" -> Empty {
    0 "TortId" tort_id, 1 "BlockUrl" block_url: String
} }

/// Response of [`ModifyCRBlockStatus`]: empty.
pub type ModifyCRBlockStatusOutput = Empty;

/// Modifies cr monitor: `ModifyCRMonitor` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=ModifyCRMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCRMonitor {
    /// Required.
    pub work_id: i64,
    /// Required.
    pub monitor_status: String,
    pub monitor_end: Option<String>,
}
operation! { ModifyCRMonitor(work_id: i64, monitor_status: String) "ModifyCRMonitor" -> Empty {
    0 "WorkId" work_id, 1 "MonitorStatus" monitor_status, 2 "MonitorEnd" monitor_end: String
} }

/// Response of [`ModifyCRMonitor`]: empty.
pub type ModifyCRMonitorOutput = Empty;

/// Modifies cr obtain status: `ModifyCRObtainStatus` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=ModifyCRObtainStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCRObtainStatus {
    /// Required.
    pub tort_id: i64,
    /// Required.
    pub obtain_type: i64,
    /// Required.
    pub obtain_duration: i64,
    pub obtain_url: Option<String>,
}
operation! { ModifyCRObtainStatus(tort_id: i64, obtain_type: i64, obtain_duration: i64)
    "ModifyCRObtainStatus" -> Empty {
    0 "TortId" tort_id, 1 "ObtainType" obtain_type, 2 "ObtainDuration" obtain_duration, 3 "ObtainUrl" obtain_url: String
} }

/// Response of [`ModifyCRObtainStatus`]: empty.
pub type ModifyCRObtainStatusOutput = Empty;

/// Modifies cr right status: `ModifyCRRightStatus` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=ModifyCRRightStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCRRightStatus {
    /// Required.
    pub tort_id: i64,
    pub right_url: Option<String>,
}
operation! { ModifyCRRightStatus(tort_id: i64) "ModifyCRRightStatus" -> Empty {
    0 "TortId" tort_id, 1 "RightUrl" right_url: String
} }

/// Response of [`ModifyCRRightStatus`]: empty.
pub type ModifyCRRightStatusOutput = Empty;

/// Modifies cr white list: `ModifyCRWhiteList` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=ModifyCRWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCRWhiteList {
    pub white_list_id: Option<i64>,
    pub plat_form: Option<String>,
    pub plat_url: Option<String>,
    pub author_id: Option<String>,
    pub works_id: Option<i64>,
    pub work_id: Option<i64>,
    pub white_sites: Option<String>,
}
operation! { ModifyCRWhiteList() "ModifyCRWhiteList" -> Empty {
    0 "WhiteListId" white_list_id: i64, 1 "PlatForm" plat_form: String, 2 "PlatUrl" plat_url: String,
    3 "AuthorId" author_id: String, 4 "WorksId" works_id: i64, 5 "WorkId" work_id: i64,
    6 "WhiteSites" white_sites: String
} }

/// Response of [`ModifyCRWhiteList`]: empty.
pub type ModifyCRWhiteListOutput = Empty;

/// Updates cr work: `UpdateCRWork` of `bma` 2021-06-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bma&Version=2021-06-24&Action=UpdateCRWork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCRWork {
    /// Required.
    pub work_id: i64,
    pub content_type: Option<String>,
    pub content: Option<String>,
    pub cert_type: Option<String>,
}
operation! { UpdateCRWork(work_id: i64) "UpdateCRWork" -> UpdateCRWorkOutput {
    0 "WorkId" work_id, 1 "ContentType" content_type: String, 2 "Content" content: String,
    3 "CertType" cert_type: String
} }

/// Response of [`UpdateCRWork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCRWorkOutput {
    pub work_id: Option<i64>,
    pub evidence_id: Option<i64>,
}
model! { UpdateCRWorkOutput {
    0 "WorkId" work_id: i64, 1 "EvidenceId" evidence_id: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_ACTION "InvalidAction", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", NO_SUCH_VERSION "NoSuchVersion", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateBPFakeURL, CreateBPFalseTicket, CreateBPOfflineAttachment, CreateBPOfflineTicket, CreateBPProtectURLs,
    CreateCRBlock, CreateCRCompanyVerify, CreateCRDesktopCode, CreateCRRight, CreateCRRightFile, CreateCRTort,
    CreateCRUserVerify, CreateCRWork, DescribeBPCompanyInfo, DescribeBPFakeURLs, DescribeBPProtectURLs,
    DescribeBPReportFakeURLs, DescribeCRMonitorDetail, DescribeCRMonitors, DescribeCRObtainDetail, DescribeCRWorkInfo,
    ModifyBPOfflineAttachment, ModifyCRBlockStatus, ModifyCRMonitor, ModifyCRObtainStatus, ModifyCRRightStatus,
    ModifyCRWhiteList, UpdateCRWork
}
