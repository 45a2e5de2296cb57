//! `wss` of Tencent Cloud, API version 2018-04-26.
//!
//! Endpoint: `wss.tencentcloudapi.com`, or `wss.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=wss&Version=2018-04-26>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, wss::DescribeCertList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCertList::new("module-type")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("wss", "2018-04-26", "wss", &Endpoints::NONE);

/// Deletes cert: `DeleteCert` of `wss` 2018-04-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wss&Version=2018-04-26&Action=DeleteCert>.
///
/// Errors: [`codes::FAILED_OPERATION_CERT_INVALID_PARAM`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_REP_TYPE_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCert {
    /// Required.
    pub id: String,
    /// Required.
    pub module_type: String,
}
operation! { DeleteCert(id: String, module_type: String) "DeleteCert" -> Empty {
    0 "Id" id, 1 "ModuleType" module_type
} }

/// Response of [`DeleteCert`]: empty.
pub type DeleteCertOutput = Empty;

/// Describes cert list: `DescribeCertList` of `wss` 2018-04-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wss&Version=2018-04-26&Action=DescribeCertList>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_REP_TYPE_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertList {
    /// Required.
    pub module_type: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_key: Option<String>,
    pub cert_type: Option<String>,
    pub id: Option<String>,
    pub with_cert: Option<String>,
    pub alt_domain: Option<String>,
}
operation! { DescribeCertList(module_type: String) "DescribeCertList" -> DescribeCertListOutput {
    0 "ModuleType" module_type, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "SearchKey" search_key: String,
    4 "CertType" cert_type: String, 5 "Id" id: String, 6 "WithCert" with_cert: String, 7 "AltDomain" alt_domain: String
} }
paged! { DescribeCertList: SSLCertificate = Offset "Offset", "CertificateSet" certificate_set, total "TotalCount" }

/// Response of [`DescribeCertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertListOutput {
    pub total_count: Option<i64>,
    pub certificate_set: Vec<SSLCertificate>,
}
model! { DescribeCertListOutput {
    0 "TotalCount" total_count: i64, 1 "CertificateSet" certificate_set: Vec<SSLCertificate>
} }

/// In the response of [`DescribeCertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSLCertificate {
    pub owner_uin: Option<String>,
    pub project_id: Option<String>,
    pub from: Option<String>,
    pub r#type: Option<String>,
    pub cert_type: Option<String>,
    pub product_zh_name: Option<String>,
    pub domain: Option<String>,
    pub alias: Option<String>,
    pub status: Option<i64>,
    pub vulnerability_status: Option<String>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub insert_time: Option<String>,
    pub project_info: Option<SSLProjectInfo>,
    pub id: Option<String>,
    pub subject_alt_name: Vec<String>,
    pub type_name: Option<String>,
    pub status_name: Option<String>,
    pub is_vip: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub cert: Option<String>,
}
model! { SSLCertificate {
    0 "OwnerUin" owner_uin: String, 1 "ProjectId" project_id: String, 2 "From" from: String, 3 "Type" r#type: String,
    4 "CertType" cert_type: String, 5 "ProductZhName" product_zh_name: String, 6 "Domain" domain: String,
    7 "Alias" alias: String, 8 "Status" status: i64, 9 "VulnerabilityStatus" vulnerability_status: String,
    10 "StatusMsg" status_msg: String, 11 "VerifyType" verify_type: String, 12 "CertBeginTime" cert_begin_time: String,
    13 "CertEndTime" cert_end_time: String, 14 "ValidityPeriod" validity_period: String,
    15 "InsertTime" insert_time: String, 16 "ProjectInfo" project_info: SSLProjectInfo, 17 "Id" id: String,
    18 "SubjectAltName" subject_alt_name: Vec<String>, 19 "TypeName" type_name: String,
    20 "StatusName" status_name: String, 21 "IsVip" is_vip: bool, 22 "IsDv" is_dv: bool,
    23 "IsWildcard" is_wildcard: bool, 24 "IsVulnerability" is_vulnerability: bool, 25 "Cert" cert: String
} }

/// In the response of [`DescribeCertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SSLProjectInfo {
    pub project_id: Option<String>,
    pub owner_uin: Option<i64>,
    pub name: Option<String>,
    pub creator_uin: Option<i64>,
    pub create_time: Option<String>,
    pub info: Option<String>,
}
model! { SSLProjectInfo {
    0 "ProjectId" project_id: String, 1 "OwnerUin" owner_uin: i64, 2 "Name" name: String,
    3 "CreatorUin" creator_uin: i64, 4 "CreateTime" create_time: String, 5 "Info" info: String
} }

/// `UploadCert` of `wss` 2018-04-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wss&Version=2018-04-26&Action=UploadCert>.
///
/// Errors: [`codes::FAILED_OPERATION_CERT_INVALID_PARAM`], [`codes::FAILED_OPERATION_CERT_MISMATCH`],
/// [`codes::FAILED_OPERATION_INVALID_CERT`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_REP_TYPE_IS_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCert {
    /// Required.
    pub cert: String,
    /// Required.
    pub cert_type: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub module_type: String,
    pub key: Option<String>,
    pub alias: Option<String>,
}
operation! { UploadCert(cert: String, cert_type: String, project_id: String, module_type: String)
    "UploadCert" -> UploadCertOutput {
    0 "Cert" cert, 1 "CertType" cert_type, 2 "ProjectId" project_id, 3 "ModuleType" module_type, 4 "Key" key: String,
    5 "Alias" alias: String
} }

/// Response of [`UploadCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertOutput {
    pub id: Option<String>,
}
model! { UploadCertOutput {
    0 "Id" id: String
} }

codes! {
    FAILED_OPERATION_CERT_INVALID_PARAM "FailedOperation.CertInvalidParam",
    FAILED_OPERATION_CERT_MISMATCH "FailedOperation.CertMismatch",
    FAILED_OPERATION_INVALID_CERT "FailedOperation.InvalidCert", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR "InternalError.DomainInternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_REP_TYPE_IS_INVALID "InvalidParameter.RepTypeIsInvalid"
}

#[cfg(feature = "unstable-registry")]
register! {
    DeleteCert, DescribeCertList, UploadCert
}
