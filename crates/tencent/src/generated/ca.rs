//! `ca` 2023-02-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ca", version: "2023-02-28", code: "ca", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyReport {
    pub apply_customer_type: String,
    pub apply_customer_name: String,
    pub apply_name: String,
    pub apply_mobile: String,
    pub file_id: String,
    pub apply_email: Option<String>,
    pub certificate_identity_users: Option<Vec<CertificateIdentityUser>>,
}

/// What [`CreateVerifyReport::new`] takes.
pub struct CreateVerifyReportRequired {
    pub apply_customer_type: String,
    pub apply_customer_name: String,
    pub apply_name: String,
    pub apply_mobile: String,
    pub file_id: String,
}
operation! { CreateVerifyReport{CreateVerifyReportRequired: apply_customer_type, apply_customer_name, apply_name, apply_mobile, file_id}
    "CreateVerifyReport" -> CreateVerifyReportOutput {
    0 "ApplyCustomerType" apply_customer_type, 1 "ApplyCustomerName" apply_customer_name, 2 "ApplyName" apply_name,
    3 "ApplyMobile" apply_mobile, 4 "FileId" file_id, 5 "ApplyEmail" apply_email: String,
    6 "CertificateIdentityUsers" certificate_identity_users: Vec<CertificateIdentityUser>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateIdentityUser {
    pub name: Option<String>,
    pub identity_unique_id: Option<String>,
    pub id_card_number: Option<String>,
    pub identification_type: Option<String>,
    pub identification_measures: Option<Vec<String>>,
}
input! { CertificateIdentityUser() {
    0 "Name" name: String, 1 "IdentityUniqueId" identity_unique_id: String, 2 "IdCardNumber" id_card_number: String,
    3 "IdentificationType" identification_type: String, 4 "IdentificationMeasures" identification_measures: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifyReportOutput {
    pub signature_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateVerifyReportOutput {
    0 "SignatureId" signature_id, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyReport {
    pub signature_id: String,
}
operation! { DescribeVerifyReport(signature_id: String) "DescribeVerifyReport" -> DescribeVerifyReportOutput {
    0 "SignatureId" signature_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyReportOutput {
    pub report_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeVerifyReportOutput {
    0 "ReportUrl" report_url, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    pub file_infos: Vec<FileInfo>,
}
operation! { UploadFile(file_infos: Vec<FileInfo>) "UploadFile" -> UploadFileOutput {
    0 "FileInfos" file_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_body: Option<String>,
    pub file_name: Option<String>,
}
input! { FileInfo() {
    0 "FileBody" file_body: String, 1 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileOutput {
    pub file_ids: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { UploadFileOutput {
    0 "FileIds" file_ids, 1 "TotalCount" total_count
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
}

#[cfg(feature = "reflect")]
register! {
    CreateVerifyReport, DescribeVerifyReport, UploadFile
}
