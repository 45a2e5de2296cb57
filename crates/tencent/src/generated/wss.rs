//! `wss` 2018-04-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "wss", version: "2018-04-26", code: "wss", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCert {
    pub id: String,
    pub module_type: String,
}
operation! { DeleteCert(id: String, module_type: String) "DeleteCert" -> Empty {
    0 "Id" id, 1 "ModuleType" module_type
} }

pub type DeleteCertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertList {
    pub module_type: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_key: Option<String>,
    pub cert_type: Option<String>,
    pub id: Option<String>,
    pub with_cert: Option<String>,
    pub alt_domain: Option<String>,
}
operation! { DescribeCertList(module_type: String) "DescribeCertList" -> DescribeCertListOutput {
    0 "ModuleType" module_type, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "SearchKey" search_key: String,
    4 "CertType" cert_type: String, 5 "Id" id: String, 6 "WithCert" with_cert: String, 7 "AltDomain" alt_domain: String
} }
paged! { DescribeCertList: SSLCertificate = Offset "Offset", "CertificateSet" certificate_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCertListOutput {
    pub total_count: Option<u64>,
    pub certificate_set: Option<Vec<SSLCertificate>>,
}
model! { DescribeCertListOutput {
    0 "TotalCount" total_count, 1 "CertificateSet" certificate_set
} }

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
    pub status: Option<u64>,
    pub vulnerability_status: Option<String>,
    pub status_msg: Option<String>,
    pub verify_type: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub validity_period: Option<String>,
    pub insert_time: Option<String>,
    pub project_info: Option<SSLProjectInfo>,
    pub id: Option<String>,
    pub subject_alt_name: Option<Vec<String>>,
    pub type_name: Option<String>,
    pub status_name: Option<String>,
    pub is_vip: Option<bool>,
    pub is_dv: Option<bool>,
    pub is_wildcard: Option<bool>,
    pub is_vulnerability: Option<bool>,
    pub cert: Option<String>,
}
model! { SSLCertificate {
    0 "OwnerUin" owner_uin, 1 "ProjectId" project_id, 2 "From" from, 3 "Type" r#type, 4 "CertType" cert_type,
    5 "ProductZhName" product_zh_name, 6 "Domain" domain, 7 "Alias" alias, 8 "Status" status,
    9 "VulnerabilityStatus" vulnerability_status, 10 "StatusMsg" status_msg, 11 "VerifyType" verify_type,
    12 "CertBeginTime" cert_begin_time, 13 "CertEndTime" cert_end_time, 14 "ValidityPeriod" validity_period,
    15 "InsertTime" insert_time, 16 "ProjectInfo" project_info, 17 "Id" id, 18 "SubjectAltName" subject_alt_name,
    19 "TypeName" type_name, 20 "StatusName" status_name, 21 "IsVip" is_vip, 22 "IsDv" is_dv,
    23 "IsWildcard" is_wildcard, 24 "IsVulnerability" is_vulnerability, 25 "Cert" cert
} }

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
    0 "ProjectId" project_id, 1 "OwnerUin" owner_uin, 2 "Name" name, 3 "CreatorUin" creator_uin,
    4 "CreateTime" create_time, 5 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCert {
    pub cert: String,
    pub cert_type: String,
    pub project_id: String,
    pub module_type: String,
    pub key: Option<String>,
    pub alias: Option<String>,
}
operation! { UploadCert(cert: String, cert_type: String, project_id: String, module_type: String)
    "UploadCert" -> UploadCertOutput {
    0 "Cert" cert, 1 "CertType" cert_type, 2 "ProjectId" project_id, 3 "ModuleType" module_type, 4 "Key" key: String,
    5 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCertOutput {
    pub id: Option<String>,
}
model! { UploadCertOutput {
    0 "Id" id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_CERT_INVALID_PARAM: &str = "FailedOperation.CertInvalidParam";
    pub const FAILED_OPERATION_CERT_MISMATCH: &str = "FailedOperation.CertMismatch";
    pub const FAILED_OPERATION_INVALID_CERT: &str = "FailedOperation.InvalidCert";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DOMAIN_INTERNAL_ERROR: &str = "InternalError.DomainInternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_REP_TYPE_IS_INVALID: &str = "InvalidParameter.RepTypeIsInvalid";
}

#[cfg(feature = "reflect")]
register! {
    DeleteCert, DescribeCertList, UploadCert
}
